// products.c, translated by translate.py.

.text
	.file	"products.c"
	.globl	relax                           # -- Begin function relax
	.p2align	4, 0x90
	.type	relax,@function
relax:                                  # @relax
.Lrelax$local:
	.type	.Lrelax$local,@function
# %bb.0:
	pause
	retq
.Lfunc_end0:
	.size	relax, .Lfunc_end0-relax
	.size	.Lrelax$local, .Lfunc_end0-relax
                                        # -- End function
	.globl	default_mode                    # -- Begin function default_mode
	.p2align	4, 0x90
	.type	default_mode,@function
default_mode:                           # @default_mode
.Ldefault_mode$local:
	.type	.Ldefault_mode$local,@function
# %bb.0:
	stmxcsr	-8(%rsp)
	movl	-8(%rsp), %eax
	movl	%eax, %ecx
	andl	$65472, %ecx                    # imm = 0xFFC0
	cmpl	$8064, %ecx                     # imm = 0x1F80
	je	.LBB1_2
# %bb.1:
	movl	$8064, -4(%rsp)                 # imm = 0x1F80
	ldmxcsr	-4(%rsp)
.LBB1_2:
	retq
.Lfunc_end1:
	.size	default_mode, .Lfunc_end1-default_mode
	.size	.Ldefault_mode$local, .Lfunc_end1-default_mode
                                        # -- End function
	.globl	restore_mode                    # -- Begin function restore_mode
	.p2align	4, 0x90
	.type	restore_mode,@function
restore_mode:                           # @restore_mode
.Lrestore_mode$local:
	.type	.Lrestore_mode$local,@function
# %bb.0:
	movl	%edi, %eax
	andl	$65472, %eax                    # imm = 0xFFC0
	cmpl	$8064, %eax                     # imm = 0x1F80
	je	.LBB2_2
# %bb.1:
	movl	%edi, -4(%rsp)
	ldmxcsr	-4(%rsp)
.LBB2_2:
	retq
.Lfunc_end2:
	.size	restore_mode, .Lfunc_end2-restore_mode
	.size	.Lrestore_mode$local, .Lfunc_end2-restore_mode
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function multiply_f32
.LCPI3_0:
	.long	0x3f800000                      # float 1
	.text
	.globl	multiply_f32
	.p2align	4, 0x90
	.type	multiply_f32,@function
multiply_f32:                           # @multiply_f32
.Lmultiply_f32$local:
	.type	.Lmultiply_f32$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	%rcx, %rbx
	movq	%rdx, 32(%rsp)                  # 8-byte Spill
	movq	%rsi, %r14
	movq	%rdi, %r12
	movq	blas@GOTPCREL(%rip), %rax
	callq	*64(%rax)
	movl	%eax, 4(%rsp)                   # 4-byte Spill
	movq	%r14, 24(%rsp)                  # 8-byte Spill
	cmpq	%r14, %r12
	jge	.LBB3_26
# %bb.1:
	leaq	72(%rbx), %rax
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	jmp	.LBB3_2
	.p2align	4, 0x90
.LBB3_9:                                #   in Loop: Header=BB3_2 Depth=1
	cmpq	$0, 64(%rbx)
	movq	%r11, %r8
	cmoveq	%r10, %r8
	cmoveq	%r11, %r10
	cmpq	$1, %rdx
	movl	$0, %edi
	adcl	$101, %edi
	xorps	%xmm1, %xmm1
	movl	$112, %esi
	movq	%r9, %rdx
	movss	.LCPI3_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0,0.0E+0,0.0E+0]
	movq	%rax, %r9
	pushq	$1
	pushq	%rbp
	pushq	%r13
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*8(%rax)
	addq	$32, %rsp
.LBB3_25:                               #   in Loop: Header=BB3_2 Depth=1
	incq	%r12
	cmpq	24(%rsp), %r12                  # 8-byte Folded Reload
	je	.LBB3_26
.LBB3_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB3_4 Depth 2
                                        #     Child Loop BB3_17 Depth 2
                                        #       Child Loop BB3_20 Depth 3
                                        #       Child Loop BB3_23 Depth 3
	movq	32(%rsp), %rax                  # 8-byte Reload
	movq	(%rax), %r10
	movq	8(%rax), %r11
	movq	16(%rax), %rbp
	movq	72(%rbx), %rcx
	testq	%rcx, %rcx
	jle	.LBB3_6
# %bb.3:                                #   in Loop: Header=BB3_2 Depth=1
	leaq	1(%rcx), %rsi
	shlq	$5, %rcx
	addq	8(%rsp), %rcx                   # 8-byte Folded Reload
	movq	%r12, %rax
	jmp	.LBB3_4
	.p2align	4, 0x90
.LBB3_5:                                #   in Loop: Header=BB3_4 Depth=2
                                        # kill: def $eax killed $eax killed $rax
	xorl	%edx, %edx
	divl	%edi
                                        # kill: def $edx killed $edx def $rdx
                                        # kill: def $eax killed $eax def $rax
.LBB3_29:                               #   in Loop: Header=BB3_4 Depth=2
	movq	-16(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r10
	movq	-8(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r11
	imulq	(%rcx), %rdx
	addq	%rdx, %rbp
	decq	%rsi
	addq	$-32, %rcx
	cmpq	$1, %rsi
	jbe	.LBB3_6
.LBB3_4:                                #   Parent Loop BB3_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	-24(%rcx), %rdi
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB3_5
# %bb.28:                               #   in Loop: Header=BB3_4 Depth=2
	cqto
	idivq	%rdi
	jmp	.LBB3_29
	.p2align	4, 0x90
.LBB3_6:                                #   in Loop: Header=BB3_2 Depth=1
	movq	(%rbx), %rsi
	movq	8(%rbx), %rcx
	movq	16(%rbx), %r9
	movq	32(%rbx), %rax
	movq	40(%rbx), %r13
	movq	48(%rbx), %rdx
	cmpq	$1, %rsi
	je	.LBB3_9
# %bb.7:                                #   in Loop: Header=BB3_2 Depth=1
	testq	%rsi, %rsi
	jne	.LBB3_10
# %bb.8:                                #   in Loop: Header=BB3_2 Depth=1
	movq	%r9, %rdi
	movq	%r10, %rsi
	movq	%rax, %rdx
	movq	%r11, %rcx
	movq	%r13, %r8
	movq	blas@GOTPCREL(%rip), %rax
	callq	*(%rax)
	movss	%xmm0, (%rbp)
	jmp	.LBB3_25
	.p2align	4, 0x90
.LBB3_10:                               #   in Loop: Header=BB3_2 Depth=1
	movq	24(%rbx), %r8
	movq	56(%rbx), %rdi
	testq	%rdi, %rdi
	setne	%sil
	testq	%rdx, %rdx
	setne	%r14b
	cmpq	%r11, %r10
	jne	.LBB3_24
# %bb.11:                               #   in Loop: Header=BB3_2 Depth=1
	cmpq	%r8, %rcx
	jne	.LBB3_24
# %bb.12:                               #   in Loop: Header=BB3_2 Depth=1
	cmpq	%r13, %rax
	jne	.LBB3_24
# %bb.13:                               #   in Loop: Header=BB3_2 Depth=1
	xorb	%sil, %r14b
	je	.LBB3_24
# %bb.14:                               #   in Loop: Header=BB3_2 Depth=1
	cmpq	$1, %rdx
	movl	$112, %edx
	sbbl	$0, %edx
	subq	$8, %rsp
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movl	$121, %esi
	movq	%rcx, %r13
	movq	%r9, %r8
	movss	.LCPI3_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0,0.0E+0,0.0E+0]
	movq	%r10, %r9
	pushq	%rcx
	pushq	%rbp
	pushq	%rax
	movq	blas@GOTPCREL(%rip), %rax
	callq	*24(%rax)
	addq	$32, %rsp
	testq	%r13, %r13
	jle	.LBB3_25
# %bb.15:                               #   in Loop: Header=BB3_2 Depth=1
	leaq	-1(%r13), %r15
	leaq	20(%rbp), %rcx
	leaq	(,%r13,4), %rdx
	leaq	4(,%r13,4), %rsi
	movq	%rbp, %rdi
	movq	%rcx, %r8
	xorl	%r9d, %r9d
	movq	%rsi, 16(%rsp)                  # 8-byte Spill
	jmp	.LBB3_17
	.p2align	4, 0x90
.LBB3_16:                               #   in Loop: Header=BB3_17 Depth=2
	decq	%r15
	addq	%rsi, %r8
	addq	$8, %rcx
	addq	$4, %rdi
	addq	%rdx, %rbp
	cmpq	%r13, %r9
	je	.LBB3_25
.LBB3_17:                               #   Parent Loop BB3_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB3_20 Depth 3
                                        #       Child Loop BB3_23 Depth 3
	movq	%r9, %r10
	incq	%r9
	cmpq	%r13, %r9
	jge	.LBB3_16
# %bb.18:                               #   in Loop: Header=BB3_17 Depth=2
	notq	%r10
	addq	%r13, %r10
	cmpq	$1, %r13
	setne	%al
	cmpq	$8, %r10
	setb	%r11b
	orb	%al, %r11b
	movq	%r9, %r11
	jne	.LBB3_22
# %bb.19:                               #   in Loop: Header=BB3_17 Depth=2
	movq	%rbx, %rsi
	movq	%r12, %rbx
	movq	%r15, %rax
	andq	$-8, %rax
	movq	%r10, %r14
	andq	$-8, %r14
	leaq	(%r9,%r14), %r11
	xorl	%r12d, %r12d
	.p2align	4, 0x90
.LBB3_20:                               #   Parent Loop BB3_2 Depth=1
                                        #     Parent Loop BB3_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movups	-16(%r8,%r12,4), %xmm0
	movups	(%r8,%r12,4), %xmm1
	movups	%xmm0, -16(%rcx,%r12,4)
	movups	%xmm1, (%rcx,%r12,4)
	addq	$8, %r12
	cmpq	%r12, %rax
	jne	.LBB3_20
# %bb.21:                               #   in Loop: Header=BB3_17 Depth=2
	cmpq	%r14, %r10
	movq	%rbx, %r12
	movq	%rsi, %rbx
	movq	16(%rsp), %rsi                  # 8-byte Reload
	je	.LBB3_16
.LBB3_22:                               #   in Loop: Header=BB3_17 Depth=2
	movq	%rdx, %r10
	imulq	%r11, %r10
	addq	%rdi, %r10
	.p2align	4, 0x90
.LBB3_23:                               #   Parent Loop BB3_2 Depth=1
                                        #     Parent Loop BB3_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movss	(%rbp,%r11,4), %xmm0            # xmm0 = mem[0],zero,zero,zero
	movss	%xmm0, (%r10)
	incq	%r11
	addq	%rdx, %r10
	cmpq	%r13, %r11
	jl	.LBB3_23
	jmp	.LBB3_16
.LBB3_24:                               #   in Loop: Header=BB3_2 Depth=1
	cmpq	$1, %rdx
	movl	$111, %esi
	sbbl	$-1, %esi
	cmpq	$1, %rdi
	movl	$111, %edx
	sbbl	$-1, %edx
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movss	.LCPI3_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	%r8
	pushq	%rbp
	pushq	%r13
	pushq	%r11
	pushq	%rax
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*16(%rax)
	addq	$48, %rsp
	jmp	.LBB3_25
.LBB3_26:
	cmpl	$0, 4(%rsp)                     # 4-byte Folded Reload
	je	.LBB3_30
# %bb.27:
	movq	blas@GOTPCREL(%rip), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmpq	*72(%rax)                       # TAILCALL
.LBB3_30:
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end3:
	.size	multiply_f32, .Lfunc_end3-multiply_f32
	.size	.Lmultiply_f32$local, .Lfunc_end3-multiply_f32
                                        # -- End function
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0                          # -- Begin function multiply_f32_short
.LCPI4_0:
	.long	0x3f800000                      # float 1
	.text
	.globl	multiply_f32_short
	.p2align	4, 0x90
	.type	multiply_f32_short,@function
multiply_f32_short:                     # @multiply_f32_short
.Lmultiply_f32_short$local:
	.type	.Lmultiply_f32_short$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	%rcx, %rbx
	movq	%rdx, 32(%rsp)                  # 8-byte Spill
	movq	%rsi, %r14
	movq	%rdi, %r12
	movq	blas@GOTPCREL(%rip), %rax
	callq	*64(%rax)
	movl	%eax, 4(%rsp)                   # 4-byte Spill
	movq	%r14, 24(%rsp)                  # 8-byte Spill
	cmpq	%r14, %r12
	jge	.LBB4_26
# %bb.1:
	leaq	72(%rbx), %rax
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	jmp	.LBB4_2
	.p2align	4, 0x90
.LBB4_9:                                #   in Loop: Header=BB4_2 Depth=1
	cmpq	$0, 64(%rbx)
	movq	%r11, %r8
	cmoveq	%r10, %r8
	cmoveq	%r11, %r10
	cmpq	$1, %rcx
	movl	$0, %edi
	adcl	$101, %edi
	xorps	%xmm1, %xmm1
	movl	$112, %esi
	movl	%r9d, %edx
	movl	%r13d, %ecx
	movss	.LCPI4_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0,0.0E+0,0.0E+0]
	movl	%eax, %r9d
	pushq	$1
	pushq	%r15
	pushq	%rbp
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*8(%rax)
	addq	$32, %rsp
.LBB4_25:                               #   in Loop: Header=BB4_2 Depth=1
	incq	%r12
	cmpq	24(%rsp), %r12                  # 8-byte Folded Reload
	je	.LBB4_26
.LBB4_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB4_4 Depth 2
                                        #     Child Loop BB4_17 Depth 2
                                        #       Child Loop BB4_20 Depth 3
                                        #       Child Loop BB4_23 Depth 3
	movq	32(%rsp), %rax                  # 8-byte Reload
	movq	(%rax), %r10
	movq	8(%rax), %r11
	movq	16(%rax), %r15
	movq	72(%rbx), %rcx
	testq	%rcx, %rcx
	jle	.LBB4_6
# %bb.3:                                #   in Loop: Header=BB4_2 Depth=1
	leaq	1(%rcx), %rsi
	shlq	$5, %rcx
	addq	8(%rsp), %rcx                   # 8-byte Folded Reload
	movq	%r12, %rax
	jmp	.LBB4_4
	.p2align	4, 0x90
.LBB4_5:                                #   in Loop: Header=BB4_4 Depth=2
                                        # kill: def $eax killed $eax killed $rax
	xorl	%edx, %edx
	divl	%edi
                                        # kill: def $edx killed $edx def $rdx
                                        # kill: def $eax killed $eax def $rax
.LBB4_29:                               #   in Loop: Header=BB4_4 Depth=2
	movq	-16(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r10
	movq	-8(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r11
	imulq	(%rcx), %rdx
	addq	%rdx, %r15
	decq	%rsi
	addq	$-32, %rcx
	cmpq	$1, %rsi
	jbe	.LBB4_6
.LBB4_4:                                #   Parent Loop BB4_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	-24(%rcx), %rdi
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB4_5
# %bb.28:                               #   in Loop: Header=BB4_4 Depth=2
	cqto
	idivq	%rdi
	jmp	.LBB4_29
	.p2align	4, 0x90
.LBB4_6:                                #   in Loop: Header=BB4_2 Depth=1
	movq	(%rbx), %rdx
	movq	8(%rbx), %r13
	movl	16(%rbx), %r9d
	movl	32(%rbx), %eax
	movl	40(%rbx), %ebp
	movq	48(%rbx), %rcx
	cmpq	$1, %rdx
	je	.LBB4_9
# %bb.7:                                #   in Loop: Header=BB4_2 Depth=1
	testq	%rdx, %rdx
	jne	.LBB4_10
# %bb.8:                                #   in Loop: Header=BB4_2 Depth=1
	movl	%r9d, %edi
	movq	%r10, %rsi
	movl	%eax, %edx
	movq	%r11, %rcx
	movl	%ebp, %r8d
	movq	blas@GOTPCREL(%rip), %rax
	callq	*(%rax)
	movss	%xmm0, (%r15)
	jmp	.LBB4_25
	.p2align	4, 0x90
.LBB4_10:                               #   in Loop: Header=BB4_2 Depth=1
	movl	24(%rbx), %r8d
	movq	56(%rbx), %rdx
	testq	%rdx, %rdx
	setne	%sil
	testq	%rcx, %rcx
	setne	%dil
	cmpq	%r11, %r10
	jne	.LBB4_24
# %bb.11:                               #   in Loop: Header=BB4_2 Depth=1
	cmpl	%r8d, %r13d
	jne	.LBB4_24
# %bb.12:                               #   in Loop: Header=BB4_2 Depth=1
	cmpl	%ebp, %eax
	jne	.LBB4_24
# %bb.13:                               #   in Loop: Header=BB4_2 Depth=1
	xorb	%sil, %dil
	je	.LBB4_24
# %bb.14:                               #   in Loop: Header=BB4_2 Depth=1
	cmpq	$1, %rcx
	movl	$112, %edx
	sbbl	$0, %edx
	subq	$8, %rsp
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movl	$121, %esi
	movl	%r13d, %ecx
	movl	%r9d, %r8d
	movss	.LCPI4_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0,0.0E+0,0.0E+0]
	movq	%r10, %r9
	pushq	%r13
	pushq	%r15
	pushq	%rax
	movq	blas@GOTPCREL(%rip), %rax
	callq	*24(%rax)
	addq	$32, %rsp
	testq	%r13, %r13
	jle	.LBB4_25
# %bb.15:                               #   in Loop: Header=BB4_2 Depth=1
	leaq	-1(%r13), %rax
	leaq	20(%r15), %rcx
	leaq	(,%r13,4), %rdx
	leaq	4(,%r13,4), %rsi
	movq	%r15, %rdi
	movq	%rcx, %r8
	xorl	%r9d, %r9d
	movq	%rsi, 16(%rsp)                  # 8-byte Spill
	jmp	.LBB4_17
	.p2align	4, 0x90
.LBB4_16:                               #   in Loop: Header=BB4_17 Depth=2
	decq	%rax
	addq	%rsi, %r8
	addq	$8, %rcx
	addq	$4, %rdi
	addq	%rdx, %r15
	cmpq	%r13, %r9
	je	.LBB4_25
.LBB4_17:                               #   Parent Loop BB4_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB4_20 Depth 3
                                        #       Child Loop BB4_23 Depth 3
	movq	%r9, %r10
	incq	%r9
	cmpq	%r13, %r9
	jge	.LBB4_16
# %bb.18:                               #   in Loop: Header=BB4_17 Depth=2
	notq	%r10
	addq	%r13, %r10
	cmpq	$1, %r13
	setne	%r11b
	cmpq	$8, %r10
	setb	%bpl
	orb	%r11b, %bpl
	movq	%r9, %r11
	jne	.LBB4_22
# %bb.19:                               #   in Loop: Header=BB4_17 Depth=2
	movq	%rbx, %rsi
	movq	%r12, %rbx
	movq	%rax, %rbp
	andq	$-8, %rbp
	movq	%r10, %r14
	andq	$-8, %r14
	leaq	(%r9,%r14), %r11
	xorl	%r12d, %r12d
	.p2align	4, 0x90
.LBB4_20:                               #   Parent Loop BB4_2 Depth=1
                                        #     Parent Loop BB4_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movups	-16(%r8,%r12,4), %xmm0
	movups	(%r8,%r12,4), %xmm1
	movups	%xmm0, -16(%rcx,%r12,4)
	movups	%xmm1, (%rcx,%r12,4)
	addq	$8, %r12
	cmpq	%r12, %rbp
	jne	.LBB4_20
# %bb.21:                               #   in Loop: Header=BB4_17 Depth=2
	cmpq	%r14, %r10
	movq	%rbx, %r12
	movq	%rsi, %rbx
	movq	16(%rsp), %rsi                  # 8-byte Reload
	je	.LBB4_16
.LBB4_22:                               #   in Loop: Header=BB4_17 Depth=2
	movq	%rdx, %r10
	imulq	%r11, %r10
	addq	%rdi, %r10
	.p2align	4, 0x90
.LBB4_23:                               #   Parent Loop BB4_2 Depth=1
                                        #     Parent Loop BB4_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movss	(%r15,%r11,4), %xmm0            # xmm0 = mem[0],zero,zero,zero
	movss	%xmm0, (%r10)
	incq	%r11
	addq	%rdx, %r10
	cmpq	%r13, %r11
	jl	.LBB4_23
	jmp	.LBB4_16
.LBB4_24:                               #   in Loop: Header=BB4_2 Depth=1
	cmpq	$1, %rcx
	movl	$111, %esi
	sbbl	$-1, %esi
	cmpq	$1, %rdx
	movl	$111, %edx
	sbbl	$-1, %edx
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movl	%r13d, %ecx
	movss	.LCPI4_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0,0.0E+0,0.0E+0]
	pushq	%r8
	pushq	%r15
	pushq	%rbp
	pushq	%r11
	pushq	%rax
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*16(%rax)
	addq	$48, %rsp
	jmp	.LBB4_25
.LBB4_26:
	cmpl	$0, 4(%rsp)                     # 4-byte Folded Reload
	je	.LBB4_30
# %bb.27:
	movq	blas@GOTPCREL(%rip), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmpq	*72(%rax)                       # TAILCALL
.LBB4_30:
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end4:
	.size	multiply_f32_short, .Lfunc_end4-multiply_f32_short
	.size	.Lmultiply_f32_short$local, .Lfunc_end4-multiply_f32_short
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function multiply_f64
.LCPI5_0:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	multiply_f64
	.p2align	4, 0x90
	.type	multiply_f64,@function
multiply_f64:                           # @multiply_f64
.Lmultiply_f64$local:
	.type	.Lmultiply_f64$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	%rcx, %rbx
	movq	%rdx, 32(%rsp)                  # 8-byte Spill
	movq	%rsi, %r14
	movq	%rdi, %r12
	movq	blas@GOTPCREL(%rip), %rax
	callq	*64(%rax)
	movl	%eax, 4(%rsp)                   # 4-byte Spill
	movq	%r14, 24(%rsp)                  # 8-byte Spill
	cmpq	%r14, %r12
	jge	.LBB5_26
# %bb.1:
	leaq	72(%rbx), %rax
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	jmp	.LBB5_2
	.p2align	4, 0x90
.LBB5_9:                                #   in Loop: Header=BB5_2 Depth=1
	cmpq	$0, 64(%rbx)
	movq	%r11, %r8
	cmoveq	%r10, %r8
	cmoveq	%r11, %r10
	cmpq	$1, %rdx
	movl	$0, %edi
	adcl	$101, %edi
	xorps	%xmm1, %xmm1
	movl	$112, %esi
	movq	%r9, %rdx
	movsd	.LCPI5_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0]
	movq	%rax, %r9
	pushq	$1
	pushq	%rbp
	pushq	%r13
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*40(%rax)
	addq	$32, %rsp
.LBB5_25:                               #   in Loop: Header=BB5_2 Depth=1
	incq	%r12
	cmpq	24(%rsp), %r12                  # 8-byte Folded Reload
	je	.LBB5_26
.LBB5_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB5_4 Depth 2
                                        #     Child Loop BB5_17 Depth 2
                                        #       Child Loop BB5_20 Depth 3
                                        #       Child Loop BB5_23 Depth 3
	movq	32(%rsp), %rax                  # 8-byte Reload
	movq	(%rax), %r10
	movq	8(%rax), %r11
	movq	16(%rax), %rbp
	movq	72(%rbx), %rcx
	testq	%rcx, %rcx
	jle	.LBB5_6
# %bb.3:                                #   in Loop: Header=BB5_2 Depth=1
	leaq	1(%rcx), %rsi
	shlq	$5, %rcx
	addq	8(%rsp), %rcx                   # 8-byte Folded Reload
	movq	%r12, %rax
	jmp	.LBB5_4
	.p2align	4, 0x90
.LBB5_5:                                #   in Loop: Header=BB5_4 Depth=2
                                        # kill: def $eax killed $eax killed $rax
	xorl	%edx, %edx
	divl	%edi
                                        # kill: def $edx killed $edx def $rdx
                                        # kill: def $eax killed $eax def $rax
.LBB5_29:                               #   in Loop: Header=BB5_4 Depth=2
	movq	-16(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r10
	movq	-8(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r11
	imulq	(%rcx), %rdx
	addq	%rdx, %rbp
	decq	%rsi
	addq	$-32, %rcx
	cmpq	$1, %rsi
	jbe	.LBB5_6
.LBB5_4:                                #   Parent Loop BB5_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	-24(%rcx), %rdi
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB5_5
# %bb.28:                               #   in Loop: Header=BB5_4 Depth=2
	cqto
	idivq	%rdi
	jmp	.LBB5_29
	.p2align	4, 0x90
.LBB5_6:                                #   in Loop: Header=BB5_2 Depth=1
	movq	(%rbx), %rsi
	movq	8(%rbx), %rcx
	movq	16(%rbx), %r9
	movq	32(%rbx), %rax
	movq	40(%rbx), %r13
	movq	48(%rbx), %rdx
	cmpq	$1, %rsi
	je	.LBB5_9
# %bb.7:                                #   in Loop: Header=BB5_2 Depth=1
	testq	%rsi, %rsi
	jne	.LBB5_10
# %bb.8:                                #   in Loop: Header=BB5_2 Depth=1
	movq	%r9, %rdi
	movq	%r10, %rsi
	movq	%rax, %rdx
	movq	%r11, %rcx
	movq	%r13, %r8
	movq	blas@GOTPCREL(%rip), %rax
	callq	*32(%rax)
	movsd	%xmm0, (%rbp)
	jmp	.LBB5_25
	.p2align	4, 0x90
.LBB5_10:                               #   in Loop: Header=BB5_2 Depth=1
	movq	24(%rbx), %r8
	movq	56(%rbx), %rdi
	testq	%rdi, %rdi
	setne	%sil
	testq	%rdx, %rdx
	setne	%r14b
	cmpq	%r11, %r10
	jne	.LBB5_24
# %bb.11:                               #   in Loop: Header=BB5_2 Depth=1
	cmpq	%r8, %rcx
	jne	.LBB5_24
# %bb.12:                               #   in Loop: Header=BB5_2 Depth=1
	cmpq	%r13, %rax
	jne	.LBB5_24
# %bb.13:                               #   in Loop: Header=BB5_2 Depth=1
	xorb	%sil, %r14b
	je	.LBB5_24
# %bb.14:                               #   in Loop: Header=BB5_2 Depth=1
	cmpq	$1, %rdx
	movl	$112, %edx
	sbbl	$0, %edx
	subq	$8, %rsp
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movl	$121, %esi
	movq	%rcx, %r13
	movq	%r9, %r8
	movsd	.LCPI5_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0]
	movq	%r10, %r9
	pushq	%rcx
	pushq	%rbp
	pushq	%rax
	movq	blas@GOTPCREL(%rip), %rax
	callq	*56(%rax)
	addq	$32, %rsp
	testq	%r13, %r13
	jle	.LBB5_25
# %bb.15:                               #   in Loop: Header=BB5_2 Depth=1
	leaq	-1(%r13), %r15
	leaq	24(%rbp), %rcx
	leaq	(,%r13,8), %rdx
	leaq	8(,%r13,8), %rsi
	movq	%rbp, %rdi
	movq	%rcx, %r8
	xorl	%r9d, %r9d
	movq	%rsi, 16(%rsp)                  # 8-byte Spill
	jmp	.LBB5_17
	.p2align	4, 0x90
.LBB5_16:                               #   in Loop: Header=BB5_17 Depth=2
	decq	%r15
	addq	%rsi, %r8
	addq	$16, %rcx
	addq	$8, %rdi
	addq	%rdx, %rbp
	cmpq	%r13, %r9
	je	.LBB5_25
.LBB5_17:                               #   Parent Loop BB5_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB5_20 Depth 3
                                        #       Child Loop BB5_23 Depth 3
	movq	%r9, %r10
	incq	%r9
	cmpq	%r13, %r9
	jge	.LBB5_16
# %bb.18:                               #   in Loop: Header=BB5_17 Depth=2
	notq	%r10
	addq	%r13, %r10
	cmpq	$1, %r13
	setne	%al
	cmpq	$4, %r10
	setb	%r11b
	orb	%al, %r11b
	movq	%r9, %r11
	jne	.LBB5_22
# %bb.19:                               #   in Loop: Header=BB5_17 Depth=2
	movq	%rbx, %rsi
	movq	%r12, %rbx
	movq	%r15, %rax
	andq	$-4, %rax
	movq	%r10, %r14
	andq	$-4, %r14
	leaq	(%r9,%r14), %r11
	xorl	%r12d, %r12d
	.p2align	4, 0x90
.LBB5_20:                               #   Parent Loop BB5_2 Depth=1
                                        #     Parent Loop BB5_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movups	-16(%r8,%r12,8), %xmm0
	movups	(%r8,%r12,8), %xmm1
	movups	%xmm0, -16(%rcx,%r12,8)
	movups	%xmm1, (%rcx,%r12,8)
	addq	$4, %r12
	cmpq	%r12, %rax
	jne	.LBB5_20
# %bb.21:                               #   in Loop: Header=BB5_17 Depth=2
	cmpq	%r14, %r10
	movq	%rbx, %r12
	movq	%rsi, %rbx
	movq	16(%rsp), %rsi                  # 8-byte Reload
	je	.LBB5_16
.LBB5_22:                               #   in Loop: Header=BB5_17 Depth=2
	movq	%rdx, %r10
	imulq	%r11, %r10
	addq	%rdi, %r10
	.p2align	4, 0x90
.LBB5_23:                               #   Parent Loop BB5_2 Depth=1
                                        #     Parent Loop BB5_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movsd	(%rbp,%r11,8), %xmm0            # xmm0 = mem[0],zero
	movsd	%xmm0, (%r10)
	incq	%r11
	addq	%rdx, %r10
	cmpq	%r13, %r11
	jl	.LBB5_23
	jmp	.LBB5_16
.LBB5_24:                               #   in Loop: Header=BB5_2 Depth=1
	cmpq	$1, %rdx
	movl	$111, %esi
	sbbl	$-1, %esi
	cmpq	$1, %rdi
	movl	$111, %edx
	sbbl	$-1, %edx
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movsd	.LCPI5_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0]
	pushq	%r8
	pushq	%rbp
	pushq	%r13
	pushq	%r11
	pushq	%rax
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*48(%rax)
	addq	$48, %rsp
	jmp	.LBB5_25
.LBB5_26:
	cmpl	$0, 4(%rsp)                     # 4-byte Folded Reload
	je	.LBB5_30
# %bb.27:
	movq	blas@GOTPCREL(%rip), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmpq	*72(%rax)                       # TAILCALL
.LBB5_30:
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end5:
	.size	multiply_f64, .Lfunc_end5-multiply_f64
	.size	.Lmultiply_f64$local, .Lfunc_end5-multiply_f64
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0                          # -- Begin function multiply_f64_short
.LCPI6_0:
	.quad	0x3ff0000000000000              # double 1
	.text
	.globl	multiply_f64_short
	.p2align	4, 0x90
	.type	multiply_f64_short,@function
multiply_f64_short:                     # @multiply_f64_short
.Lmultiply_f64_short$local:
	.type	.Lmultiply_f64_short$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	%rcx, %rbx
	movq	%rdx, 32(%rsp)                  # 8-byte Spill
	movq	%rsi, %r14
	movq	%rdi, %r12
	movq	blas@GOTPCREL(%rip), %rax
	callq	*64(%rax)
	movl	%eax, 4(%rsp)                   # 4-byte Spill
	movq	%r14, 24(%rsp)                  # 8-byte Spill
	cmpq	%r14, %r12
	jge	.LBB6_26
# %bb.1:
	leaq	72(%rbx), %rax
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	jmp	.LBB6_2
	.p2align	4, 0x90
.LBB6_9:                                #   in Loop: Header=BB6_2 Depth=1
	cmpq	$0, 64(%rbx)
	movq	%r11, %r8
	cmoveq	%r10, %r8
	cmoveq	%r11, %r10
	cmpq	$1, %rcx
	movl	$0, %edi
	adcl	$101, %edi
	xorps	%xmm1, %xmm1
	movl	$112, %esi
	movl	%r9d, %edx
	movl	%r13d, %ecx
	movsd	.LCPI6_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0]
	movl	%eax, %r9d
	pushq	$1
	pushq	%r15
	pushq	%rbp
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*40(%rax)
	addq	$32, %rsp
.LBB6_25:                               #   in Loop: Header=BB6_2 Depth=1
	incq	%r12
	cmpq	24(%rsp), %r12                  # 8-byte Folded Reload
	je	.LBB6_26
.LBB6_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB6_4 Depth 2
                                        #     Child Loop BB6_17 Depth 2
                                        #       Child Loop BB6_20 Depth 3
                                        #       Child Loop BB6_23 Depth 3
	movq	32(%rsp), %rax                  # 8-byte Reload
	movq	(%rax), %r10
	movq	8(%rax), %r11
	movq	16(%rax), %r15
	movq	72(%rbx), %rcx
	testq	%rcx, %rcx
	jle	.LBB6_6
# %bb.3:                                #   in Loop: Header=BB6_2 Depth=1
	leaq	1(%rcx), %rsi
	shlq	$5, %rcx
	addq	8(%rsp), %rcx                   # 8-byte Folded Reload
	movq	%r12, %rax
	jmp	.LBB6_4
	.p2align	4, 0x90
.LBB6_5:                                #   in Loop: Header=BB6_4 Depth=2
                                        # kill: def $eax killed $eax killed $rax
	xorl	%edx, %edx
	divl	%edi
                                        # kill: def $edx killed $edx def $rdx
                                        # kill: def $eax killed $eax def $rax
.LBB6_29:                               #   in Loop: Header=BB6_4 Depth=2
	movq	-16(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r10
	movq	-8(%rcx), %rdi
	imulq	%rdx, %rdi
	addq	%rdi, %r11
	imulq	(%rcx), %rdx
	addq	%rdx, %r15
	decq	%rsi
	addq	$-32, %rcx
	cmpq	$1, %rsi
	jbe	.LBB6_6
.LBB6_4:                                #   Parent Loop BB6_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	-24(%rcx), %rdi
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB6_5
# %bb.28:                               #   in Loop: Header=BB6_4 Depth=2
	cqto
	idivq	%rdi
	jmp	.LBB6_29
	.p2align	4, 0x90
.LBB6_6:                                #   in Loop: Header=BB6_2 Depth=1
	movq	(%rbx), %rdx
	movq	8(%rbx), %r13
	movl	16(%rbx), %r9d
	movl	32(%rbx), %eax
	movl	40(%rbx), %ebp
	movq	48(%rbx), %rcx
	cmpq	$1, %rdx
	je	.LBB6_9
# %bb.7:                                #   in Loop: Header=BB6_2 Depth=1
	testq	%rdx, %rdx
	jne	.LBB6_10
# %bb.8:                                #   in Loop: Header=BB6_2 Depth=1
	movl	%r9d, %edi
	movq	%r10, %rsi
	movl	%eax, %edx
	movq	%r11, %rcx
	movl	%ebp, %r8d
	movq	blas@GOTPCREL(%rip), %rax
	callq	*32(%rax)
	movsd	%xmm0, (%r15)
	jmp	.LBB6_25
	.p2align	4, 0x90
.LBB6_10:                               #   in Loop: Header=BB6_2 Depth=1
	movl	24(%rbx), %r8d
	movq	56(%rbx), %rdx
	testq	%rdx, %rdx
	setne	%sil
	testq	%rcx, %rcx
	setne	%dil
	cmpq	%r11, %r10
	jne	.LBB6_24
# %bb.11:                               #   in Loop: Header=BB6_2 Depth=1
	cmpl	%r8d, %r13d
	jne	.LBB6_24
# %bb.12:                               #   in Loop: Header=BB6_2 Depth=1
	cmpl	%ebp, %eax
	jne	.LBB6_24
# %bb.13:                               #   in Loop: Header=BB6_2 Depth=1
	xorb	%sil, %dil
	je	.LBB6_24
# %bb.14:                               #   in Loop: Header=BB6_2 Depth=1
	cmpq	$1, %rcx
	movl	$112, %edx
	sbbl	$0, %edx
	subq	$8, %rsp
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movl	$121, %esi
	movl	%r13d, %ecx
	movl	%r9d, %r8d
	movsd	.LCPI6_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0]
	movq	%r10, %r9
	pushq	%r13
	pushq	%r15
	pushq	%rax
	movq	blas@GOTPCREL(%rip), %rax
	callq	*56(%rax)
	addq	$32, %rsp
	testq	%r13, %r13
	jle	.LBB6_25
# %bb.15:                               #   in Loop: Header=BB6_2 Depth=1
	leaq	-1(%r13), %rax
	leaq	24(%r15), %rcx
	leaq	(,%r13,8), %rdx
	leaq	8(,%r13,8), %rsi
	movq	%r15, %rdi
	movq	%rcx, %r8
	xorl	%r9d, %r9d
	movq	%rsi, 16(%rsp)                  # 8-byte Spill
	jmp	.LBB6_17
	.p2align	4, 0x90
.LBB6_16:                               #   in Loop: Header=BB6_17 Depth=2
	decq	%rax
	addq	%rsi, %r8
	addq	$16, %rcx
	addq	$8, %rdi
	addq	%rdx, %r15
	cmpq	%r13, %r9
	je	.LBB6_25
.LBB6_17:                               #   Parent Loop BB6_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB6_20 Depth 3
                                        #       Child Loop BB6_23 Depth 3
	movq	%r9, %r10
	incq	%r9
	cmpq	%r13, %r9
	jge	.LBB6_16
# %bb.18:                               #   in Loop: Header=BB6_17 Depth=2
	notq	%r10
	addq	%r13, %r10
	cmpq	$1, %r13
	setne	%r11b
	cmpq	$4, %r10
	setb	%bpl
	orb	%r11b, %bpl
	movq	%r9, %r11
	jne	.LBB6_22
# %bb.19:                               #   in Loop: Header=BB6_17 Depth=2
	movq	%rbx, %rsi
	movq	%r12, %rbx
	movq	%rax, %rbp
	andq	$-4, %rbp
	movq	%r10, %r14
	andq	$-4, %r14
	leaq	(%r9,%r14), %r11
	xorl	%r12d, %r12d
	.p2align	4, 0x90
.LBB6_20:                               #   Parent Loop BB6_2 Depth=1
                                        #     Parent Loop BB6_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movups	-16(%r8,%r12,8), %xmm0
	movups	(%r8,%r12,8), %xmm1
	movups	%xmm0, -16(%rcx,%r12,8)
	movups	%xmm1, (%rcx,%r12,8)
	addq	$4, %r12
	cmpq	%r12, %rbp
	jne	.LBB6_20
# %bb.21:                               #   in Loop: Header=BB6_17 Depth=2
	cmpq	%r14, %r10
	movq	%rbx, %r12
	movq	%rsi, %rbx
	movq	16(%rsp), %rsi                  # 8-byte Reload
	je	.LBB6_16
.LBB6_22:                               #   in Loop: Header=BB6_17 Depth=2
	movq	%rdx, %r10
	imulq	%r11, %r10
	addq	%rdi, %r10
	.p2align	4, 0x90
.LBB6_23:                               #   Parent Loop BB6_2 Depth=1
                                        #     Parent Loop BB6_17 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movsd	(%r15,%r11,8), %xmm0            # xmm0 = mem[0],zero
	movsd	%xmm0, (%r10)
	incq	%r11
	addq	%rdx, %r10
	cmpq	%r13, %r11
	jl	.LBB6_23
	jmp	.LBB6_16
.LBB6_24:                               #   in Loop: Header=BB6_2 Depth=1
	cmpq	$1, %rcx
	movl	$111, %esi
	sbbl	$-1, %esi
	cmpq	$1, %rdx
	movl	$111, %edx
	sbbl	$-1, %edx
	xorps	%xmm1, %xmm1
	movl	$101, %edi
	movl	%r13d, %ecx
	movsd	.LCPI6_0(%rip), %xmm0           # xmm0 = [1.0E+0,0.0E+0]
	pushq	%r8
	pushq	%r15
	pushq	%rbp
	pushq	%r11
	pushq	%rax
	pushq	%r10
	movq	blas@GOTPCREL(%rip), %rax
	callq	*48(%rax)
	addq	$48, %rsp
	jmp	.LBB6_25
.LBB6_26:
	cmpl	$0, 4(%rsp)                     # 4-byte Folded Reload
	je	.LBB6_30
# %bb.27:
	movq	blas@GOTPCREL(%rip), %rax
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmpq	*72(%rax)                       # TAILCALL
.LBB6_30:
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end6:
	.size	multiply_f64_short, .Lfunc_end6-multiply_f64_short
	.size	.Lmultiply_f64_short$local, .Lfunc_end6-multiply_f64_short
                                        # -- End function
	.type	blas,@object                    # @blas
	.bss
	.globl	blas
	.p2align	3, 0x0
blas:
	.zero	80
	.size	blas, 80

	.section	".note.GNU-stack","",@progbits
	.addrsig
