// fingerprint.c, translated by translate.py.

.text
	.file	"fingerprint.c"
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
	.globl	fingerprint                     # -- Begin function fingerprint
	.p2align	4, 0x90
	.type	fingerprint,@function
fingerprint:                            # @fingerprint
.Lfingerprint$local:
	.type	.Lfingerprint$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$3288, %rsp                     # imm = 0xCD8
	movabsq	$9223372036854775804, %rax      # imm = 0x7FFFFFFFFFFFFFFC
	addq	$3, %rax
	andq	%rdx, %rax
	xorq	$1, %rax
	orq	%rcx, %rax
	jne	.LBB3_195
# %bb.1:
	movq	(%rsi), %rbx
	movq	8(%rbx), %rax
	movq	walk@GOTPCREL(%rip), %rdi
	cmpq	160(%rdi), %rax
	jne	.LBB3_195
# %bb.2:
	movq	%rsi, 168(%rsp)                 # 8-byte Spill
	movq	%rdx, 160(%rsp)                 # 8-byte Spill
	movq	%rcx, 152(%rsp)                 # 8-byte Spill
	movl	$56, %eax
	xorps	%xmm0, %xmm0
	.p2align	4, 0x90
.LBB3_3:                                # =>This Inner Loop Header: Depth=1
	movaps	%xmm0, 152(%rsp,%rax)
	movaps	%xmm0, 168(%rsp,%rax)
	movaps	%xmm0, 184(%rsp,%rax)
	movaps	%xmm0, 200(%rsp,%rax)
	addq	$64, %rax
	cmpq	$2104, %rax                     # imm = 0x838
	jne	.LBB3_3
# %bb.4:
	xorl	%edi, %edi
	callq	PyList_New@PLT
	movq	%rax, 176(%rsp)
	testq	%rax, %rax
	je	.LBB3_194
# %bb.5:
	movq	%rax, %r12
	xorl	%r14d, %r14d
	xorl	%edi, %edi
	callq	PyList_New@PLT
	movq	%rax, 184(%rsp)
	testq	%rax, %rax
	je	.LBB3_27
# %bb.6:
	movq	%rax, %r15
	xorl	%r14d, %r14d
	xorl	%edi, %edi
	callq	PyList_New@PLT
	movq	%rax, 192(%rsp)
	movq	%rax, 80(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	je	.LBB3_28
# %bb.7:
	xorl	%r14d, %r14d
	xorl	%edi, %edi
	callq	PyList_New@PLT
	movq	%rax, 200(%rsp)
	movq	%rax, 104(%rsp)                 # 8-byte Spill
	testq	%rax, %rax
	je	.LBB3_29
# %bb.8:
	movq	%r15, 64(%rsp)                  # 8-byte Spill
	movq	%rbx, %rdi
	callq	PyList_Size@PLT
	testq	%rax, %rax
	movq	%r12, 16(%rsp)                  # 8-byte Spill
	jle	.LBB3_166
# %bb.9:
	movl	$128, %ebp
	leaq	2256(%rsp), %r13
	xorl	%r14d, %r14d
	movl	$0, 28(%rsp)                    # 4-byte Folded Spill
	movq	%rax, %r15
	movq	%rax, %r12
	jmp	.LBB3_12
.LBB3_10:                               #   in Loop: Header=BB3_12 Depth=1
	movq	%rbp, %rcx
	movb	$1, %al
	movl	%eax, 28(%rsp)                  # 4-byte Spill
	movq	%r12, %rbp
	movq	%rbx, %r12
	movq	%r15, %rbx
	movq	%r13, %r15
	movq	%rcx, %r13
	movq	40(%rsp), %rax                  # 8-byte Reload
.LBB3_11:                               #   in Loop: Header=BB3_12 Depth=1
	movq	%rax, (%r13,%r14,8)
	incq	%r14
	cmpq	%r12, %r14
	je	.LBB3_30
.LBB3_12:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB3_18 Depth 2
                                        #     Child Loop BB3_22 Depth 2
                                        #     Child Loop BB3_24 Depth 2
	decq	%r15
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	PyList_GetItem@PLT
	cmpq	%rbp, %r14
	jne	.LBB3_11
# %bb.13:                               #   in Loop: Header=BB3_12 Depth=1
	movq	%rax, 40(%rsp)                  # 8-byte Spill
	movq	%r14, %rdi
	shlq	$4, %rdi
	callq	malloc@PLT
	testq	%rax, %rax
	je	.LBB3_175
# %bb.14:                               #   in Loop: Header=BB3_12 Depth=1
	movq	%rax, %rbp
	testq	%r14, %r14
	je	.LBB3_25
# %bb.15:                               #   in Loop: Header=BB3_12 Depth=1
	cmpq	$4, %r14
	setae	%al
	movq	%rbp, %rcx
	subq	%r13, %rcx
	cmpq	$32, %rcx
	setae	%cl
	testb	%cl, %al
	jne	.LBB3_17
# %bb.16:                               #   in Loop: Header=BB3_12 Depth=1
	xorl	%eax, %eax
	jmp	.LBB3_20
.LBB3_17:                               #   in Loop: Header=BB3_12 Depth=1
	movq	%r14, %rcx
	andq	$-4, %rcx
	movq	%r14, %rax
	movabsq	$9223372036854775804, %rdx      # imm = 0x7FFFFFFFFFFFFFFC
	andq	%rdx, %rax
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB3_18:                               #   Parent Loop BB3_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movups	(%r13,%rdx,8), %xmm0
	movups	16(%r13,%rdx,8), %xmm1
	movups	%xmm0, (%rbp,%rdx,8)
	movups	%xmm1, 16(%rbp,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB3_18
# %bb.19:                               #   in Loop: Header=BB3_12 Depth=1
	cmpq	%rax, %r14
	je	.LBB3_25
.LBB3_20:                               #   in Loop: Header=BB3_12 Depth=1
	movq	%rax, %rcx
	testb	$3, %r14b
	je	.LBB3_23
# %bb.21:                               #   in Loop: Header=BB3_12 Depth=1
	movl	%r14d, %edx
	andl	$3, %edx
	movq	%rax, %rcx
	.p2align	4, 0x90
.LBB3_22:                               #   Parent Loop BB3_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%r13,%rcx,8), %rsi
	movq	%rsi, (%rbp,%rcx,8)
	incq	%rcx
	decq	%rdx
	jne	.LBB3_22
.LBB3_23:                               #   in Loop: Header=BB3_12 Depth=1
	subq	%r14, %rax
	cmpq	$-4, %rax
	ja	.LBB3_25
	.p2align	4, 0x90
.LBB3_24:                               #   Parent Loop BB3_12 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%r13,%rcx,8), %rax
	movq	%rax, (%rbp,%rcx,8)
	movq	8(%r13,%rcx,8), %rax
	movq	%rax, 8(%rbp,%rcx,8)
	movq	16(%r13,%rcx,8), %rax
	movq	%rax, 16(%rbp,%rcx,8)
	movq	24(%r13,%rcx,8), %rax
	movq	%rax, 24(%rbp,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %r14
	jne	.LBB3_24
.LBB3_25:                               #   in Loop: Header=BB3_12 Depth=1
	movq	%r13, %rdi
	movq	%r15, %r13
	movq	%rbx, %r15
	movq	%r12, %rbx
	leaq	(%r14,%r14), %r12
	testb	$1, 28(%rsp)                    # 1-byte Folded Reload
	je	.LBB3_10
# %bb.26:                               #   in Loop: Header=BB3_12 Depth=1
	callq	free@PLT
	jmp	.LBB3_10
.LBB3_27:
	movl	$1, %r15d
	jmp	.LBB3_191
.LBB3_28:
	movl	$2, %r15d
	jmp	.LBB3_191
.LBB3_29:
	movl	$3, %r15d
	jmp	.LBB3_191
.LBB3_30:
	movq	%rbp, 128(%rsp)                 # 8-byte Spill
	leaq	208(%rsp), %rbp
	movl	$128, %edx
	movabsq	$-7046029254386353131, %r10     # imm = 0x9E3779B97F4A7C15
	movq	$0, 32(%rsp)                    # 8-byte Folded Spill
	movl	$0, 12(%rsp)                    # 4-byte Folded Spill
	movq	%r12, %rax
	movq	16(%rsp), %r12                  # 8-byte Reload
.LBB3_31:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB3_38 Depth 2
                                        #     Child Loop BB3_41 Depth 2
                                        #     Child Loop BB3_46 Depth 2
                                        #       Child Loop BB3_48 Depth 3
                                        #     Child Loop BB3_54 Depth 2
                                        #     Child Loop BB3_64 Depth 2
                                        #     Child Loop BB3_76 Depth 2
                                        #     Child Loop BB3_94 Depth 2
                                        #       Child Loop BB3_102 Depth 3
                                        #     Child Loop BB3_118 Depth 2
                                        #       Child Loop BB3_124 Depth 3
                                        #       Child Loop BB3_129 Depth 3
                                        #       Child Loop BB3_131 Depth 3
                                        #     Child Loop BB3_110 Depth 2
                                        #     Child Loop BB3_143 Depth 2
                                        #     Child Loop BB3_146 Depth 2
	movq	%rax, 72(%rsp)                  # 8-byte Spill
	movq	-8(%r13,%rax,8), %r15
	movq	8(%r15), %rax
	movq	walk@GOTPCREL(%rip), %rcx
	cmpq	(%rcx), %rax
	jne	.LBB3_174
# %bb.32:                               #   in Loop: Header=BB3_31 Depth=1
	movq	32(%rsp), %rax                  # 8-byte Reload
	leaq	4(,%rax,2), %rax
	cmpq	%rdx, %rax
	jle	.LBB3_53
# %bb.33:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rdx, %rdi
	shlq	$5, %rdi
	movq	%rdx, %r14
	callq	malloc@PLT
	testq	%rax, %rax
	je	.LBB3_174
# %bb.34:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rax, %rbx
	leaq	(%r14,%r14), %rax
	testq	%rax, %rax
	movabsq	$-7046029254386353131, %r10     # imm = 0x9E3779B97F4A7C15
	xorps	%xmm0, %xmm0
	movq	%r14, %r11
	movq	%rax, %r14
	jle	.LBB3_42
# %bb.35:                               #   in Loop: Header=BB3_31 Depth=1
	cmpq	$4, %r14
	jae	.LBB3_37
# %bb.36:                               #   in Loop: Header=BB3_31 Depth=1
	xorl	%eax, %eax
	jmp	.LBB3_39
.LBB3_37:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%r14, %rcx
	movabsq	$9223372036854775804, %rax      # imm = 0x7FFFFFFFFFFFFFFC
	andq	%rax, %rcx
	leaq	56(%rbx), %rdx
	xorl	%eax, %eax
	.p2align	4, 0x90
.LBB3_38:                               #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movups	%xmm0, -56(%rdx)
	movups	%xmm0, -40(%rdx)
	movups	%xmm0, -24(%rdx)
	movups	%xmm0, -8(%rdx)
	addq	$4, %rax
	addq	$64, %rdx
	cmpq	%rax, %rcx
	jne	.LBB3_38
.LBB3_39:                               #   in Loop: Header=BB3_31 Depth=1
	testb	$2, %r14b
	je	.LBB3_42
# %bb.40:                               #   in Loop: Header=BB3_31 Depth=1
	shlq	$4, %rax
	addq	%rbx, %rax
	addq	$8, %rax
	movl	%r11d, %ecx
	andl	$1, %ecx
	shll	$5, %ecx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB3_41:                               #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movups	%xmm0, -8(%rax,%rdx)
	addq	$16, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB3_41
.LBB3_42:                               #   in Loop: Header=BB3_31 Depth=1
	testq	%r11, %r11
	jle	.LBB3_50
# %bb.43:                               #   in Loop: Header=BB3_31 Depth=1
	leaq	-1(%r14), %rax
	xorl	%ecx, %ecx
	jmp	.LBB3_46
	.p2align	4, 0x90
.LBB3_44:                               #   in Loop: Header=BB3_46 Depth=2
	addq	%rbx, %r8
	movups	(%rdx), %xmm0
	movups	%xmm0, (%r8)
.LBB3_45:                               #   in Loop: Header=BB3_46 Depth=2
	incq	%rcx
	cmpq	%r11, %rcx
	je	.LBB3_50
.LBB3_46:                               #   Parent Loop BB3_31 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB3_48 Depth 3
	movq	%rcx, %rdx
	shlq	$4, %rdx
	movq	(%rbp,%rdx), %rsi
	testq	%rsi, %rsi
	je	.LBB3_45
# %bb.47:                               #   in Loop: Header=BB3_46 Depth=2
	addq	%rbp, %rdx
	movq	%rsi, %rdi
	imulq	%r10, %rdi
	shrq	$32, %rdi
	.p2align	4, 0x90
.LBB3_48:                               #   Parent Loop BB3_31 Depth=1
                                        #     Parent Loop BB3_46 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movq	%rdi, %r8
	andq	%rax, %r8
	shlq	$4, %r8
	movq	(%rbx,%r8), %r9
	cmpq	%rsi, %r9
	je	.LBB3_44
# %bb.49:                               #   in Loop: Header=BB3_48 Depth=3
	incq	%rdi
	testq	%r9, %r9
	jne	.LBB3_48
	jmp	.LBB3_44
.LBB3_50:                               #   in Loop: Header=BB3_31 Depth=1
	testb	$1, 12(%rsp)                    # 1-byte Folded Reload
	je	.LBB3_52
# %bb.51:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rbp, %rdi
	callq	free@PLT
	movabsq	$-7046029254386353131, %r10     # imm = 0x9E3779B97F4A7C15
.LBB3_52:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%r14, %rdx
	movq	%rbx, %rbp
	movb	$1, %al
	movl	%eax, 12(%rsp)                  # 4-byte Spill
.LBB3_53:                               #   in Loop: Header=BB3_31 Depth=1
	movq	72(%rsp), %rax                  # 8-byte Reload
	leaq	-1(%rax), %rsi
	movq	%r15, %rax
	imulq	%r10, %rax
	shrq	$32, %rax
	leaq	-1(%rdx), %r14
	.p2align	4, 0x90
.LBB3_54:                               #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	%rax, %rbx
	andq	%r14, %rbx
	shlq	$4, %rbx
	movq	(%rbp,%rbx), %rcx
	cmpq	%r15, %rcx
	je	.LBB3_56
# %bb.55:                               #   in Loop: Header=BB3_54 Depth=2
	incq	%rax
	testq	%rcx, %rcx
	jne	.LBB3_54
.LBB3_56:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rsi, 40(%rsp)                  # 8-byte Spill
	movq	%rdx, 48(%rsp)                  # 8-byte Spill
	addq	%rbp, %rbx
	testq	%rcx, %rcx
	je	.LBB3_59
# %bb.57:                               #   in Loop: Header=BB3_31 Depth=1
	movq	8(%rbx), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB3_174
# %bb.58:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rax, %rbx
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	PyList_Append@PLT
	movl	%eax, %r14d
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testl	%r14d, %r14d
	je	.LBB3_162
	jmp	.LBB3_174
.LBB3_59:                               #   in Loop: Header=BB3_31 Depth=1
	movq	104(%rsp), %rdi                 # 8-byte Reload
	callq	PyList_Size@PLT
	movq	%r15, (%rbx)
	movq	%rax, 8(%rbx)
	movq	walk@GOTPCREL(%rip), %rdx
	movq	8(%rdx), %rax
	movq	16(%rdx), %rcx
	movq	(%r15,%rax), %rbx
	movq	(%r15,%rcx), %rcx
	movq	24(%rdx), %rax
	movq	(%r15,%rax), %rsi
	movq	32(%rdx), %rax
	movq	(%r15,%rax), %rax
	movq	%rcx, 96(%rsp)                  # 8-byte Spill
	movq	%rcx, %xmm0
	movq	%rbx, %xmm1
	punpcklqdq	%xmm0, %xmm1            # xmm1 = xmm1[0],xmm0[0]
	movq	%rax, 56(%rsp)                  # 8-byte Spill
	movq	%rax, %xmm0
	movq	%rsi, 144(%rsp)                 # 8-byte Spill
	movq	%rsi, %xmm2
	punpcklqdq	%xmm0, %xmm2            # xmm2 = xmm2[0],xmm0[0]
	pxor	%xmm0, %xmm0
	pcmpeqd	%xmm0, %xmm2
	pcmpeqd	%xmm0, %xmm1
	movdqa	%xmm1, %xmm0
	shufps	$221, %xmm2, %xmm0              # xmm0 = xmm0[1,3],xmm2[1,3]
	shufps	$136, %xmm2, %xmm1              # xmm1 = xmm1[0,2],xmm2[0,2]
	andps	%xmm0, %xmm1
	movmskps	%xmm1, %eax
	testl	%eax, %eax
	jne	.LBB3_198
# %bb.60:                               #   in Loop: Header=BB3_31 Depth=1
	movq	40(%rdx), %rax
	movq	(%r15,%rax), %r12
	testq	%r12, %r12
	je	.LBB3_197
# %bb.61:                               #   in Loop: Header=BB3_31 Depth=1
	movq	104(%rsp), %rdi                 # 8-byte Reload
	movq	%r15, %rsi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_176
# %bb.62:                               #   in Loop: Header=BB3_31 Depth=1
	movq	32(%rsp), %rax                  # 8-byte Reload
	leaq	1(%rax), %rdx
	movq	walk@GOTPCREL(%rip), %r15
	cmpq	128(%r15), %r12
	je	.LBB3_88
# %bb.63:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%r12, %rax
	movabsq	$-7046029254386353131, %rcx     # imm = 0x9E3779B97F4A7C15
	imulq	%rcx, %rax
	shrq	$32, %rax
	.p2align	4, 0x90
.LBB3_64:                               #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	%rax, %rbx
	andq	%r14, %rbx
	shlq	$4, %rbx
	movq	(%rbp,%rbx), %rcx
	cmpq	%r12, %rcx
	je	.LBB3_66
# %bb.65:                               #   in Loop: Header=BB3_64 Depth=2
	incq	%rax
	testq	%rcx, %rcx
	jne	.LBB3_64
.LBB3_66:                               #   in Loop: Header=BB3_31 Depth=1
	addq	%rbp, %rbx
	testq	%rcx, %rcx
	jne	.LBB3_84
# %bb.67:                               #   in Loop: Header=BB3_31 Depth=1
	movq	8(%r12), %rax
	cmpq	136(%r15), %rax
	jne	.LBB3_176
# %bb.68:                               #   in Loop: Header=BB3_31 Depth=1
	movq	144(%rsp), %rcx                 # 8-byte Reload
	movq	8(%rcx), %rax
	cmpq	48(%r15), %rax
	jne	.LBB3_176
# %bb.69:                               #   in Loop: Header=BB3_31 Depth=1
	testb	$1, 65(%r12)
	je	.LBB3_176
# %bb.70:                               #   in Loop: Header=BB3_31 Depth=1
	movq	56(%r15), %rax
	movq	(%rcx,%rax), %r14
	testq	%r14, %r14
	je	.LBB3_197
# %bb.71:                               #   in Loop: Header=BB3_31 Depth=1
	movq	64(%r15), %rax
	movq	(%rcx,%rax), %rax
	testq	%rax, %rax
	je	.LBB3_197
# %bb.72:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rax, 72(%rsp)                  # 8-byte Spill
	movq	8(%r14), %rax
	cmpq	152(%r15), %rax
	jne	.LBB3_176
# %bb.73:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%r14, %rdi
	callq	PyTuple_Size@PLT
	movslq	24(%r12), %rcx
	cmpq	%rcx, %rax
	jne	.LBB3_176
# %bb.74:                               #   in Loop: Header=BB3_31 Depth=1
	testl	%ecx, %ecx
	jle	.LBB3_79
# %bb.75:                               #   in Loop: Header=BB3_31 Depth=1
	xorl	%r15d, %r15d
.LBB3_76:                               #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	PyTuple_GetItem@PLT
	movq	8(%rax), %rcx
	movq	walk@GOTPCREL(%rip), %rdx
	cmpq	144(%rdx), %rcx
	jne	.LBB3_176
# %bb.77:                               #   in Loop: Header=BB3_76 Depth=2
	movq	%rax, %rdi
	leaq	120(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	32(%r12), %rcx
	cmpq	(%rcx,%r15,8), %rax
	jne	.LBB3_176
# %bb.78:                               #   in Loop: Header=BB3_76 Depth=2
	incq	%r15
	movslq	24(%r12), %rax
	cmpq	%rax, %r15
	jl	.LBB3_76
.LBB3_79:                               #   in Loop: Header=BB3_31 Depth=1
	movq	56(%r12), %rdi
	movq	72(%rsp), %rsi                  # 8-byte Reload
	cmpq	%rsi, %rdi
	movq	walk@GOTPCREL(%rip), %r15
	je	.LBB3_82
# %bb.80:                               #   in Loop: Header=BB3_31 Depth=1
	movq	8(%rdi), %rax
	cmpq	8(%rsi), %rax
	jne	.LBB3_176
# %bb.81:                               #   in Loop: Header=BB3_31 Depth=1
	movl	$2, %edx
	callq	PyObject_RichCompareBool@PLT
	cmpl	$1, %eax
	jne	.LBB3_176
.LBB3_82:                               #   in Loop: Header=BB3_31 Depth=1
	movq	80(%rsp), %r14                  # 8-byte Reload
	movq	%r14, %rdi
	callq	PyList_Size@PLT
	movq	%r12, (%rbx)
	movq	%rax, 8(%rbx)
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_176
# %bb.83:                               #   in Loop: Header=BB3_31 Depth=1
	movq	32(%rsp), %rdx                  # 8-byte Reload
	addq	$2, %rdx
.LBB3_84:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rdx, %r14
	movq	88(%r15), %rsi
	movq	16(%rsp), %r12                  # 8-byte Reload
	movq	%r12, %rdi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_174
# %bb.85:                               #   in Loop: Header=BB3_31 Depth=1
	movq	8(%rbx), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB3_174
# %bb.86:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%rax, %rbx
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	PyList_Append@PLT
	movl	%eax, %r15d
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testl	%r15d, %r15d
	jne	.LBB3_174
# %bb.87:                               #   in Loop: Header=BB3_31 Depth=1
	movq	%r14, 32(%rsp)                  # 8-byte Spill
	jmp	.LBB3_162
.LBB3_88:                               #   in Loop: Header=BB3_31 Depth=1
	cmpq	96(%r15), %rbx
	movq	%rdx, 88(%rsp)                  # 8-byte Spill
	je	.LBB3_106
# %bb.89:                               #   in Loop: Header=BB3_31 Depth=1
	cmpq	88(%r15), %rbx
	movq	16(%rsp), %r12                  # 8-byte Reload
	je	.LBB3_174
# %bb.90:                               #   in Loop: Header=BB3_31 Depth=1
	movq	72(%r15), %rax
	movq	80(%r15), %rcx
	movq	%rcx, 32(%rsp)                  # 8-byte Spill
	movq	(%rbx,%rax), %r14
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_174
# %bb.91:                               #   in Loop: Header=BB3_31 Depth=1
	movq	56(%rsp), %rdi                  # 8-byte Reload
	cmpq	%rdi, 120(%r15)
	movq	96(%rsp), %rbx                  # 8-byte Reload
	je	.LBB3_113
# %bb.92:                               #   in Loop: Header=BB3_31 Depth=1
	movq	8(%rdi), %rax
	cmpq	168(%r15), %rax
	jne	.LBB3_174
# %bb.93:                               #   in Loop: Header=BB3_31 Depth=1
	movq	$0, 120(%rsp)
	leaq	120(%rsp), %rsi
	leaq	136(%rsp), %rdx
	leaq	112(%rsp), %rcx
	callq	PyDict_Next@PLT
	testl	%eax, %eax
	je	.LBB3_112
.LBB3_94:                               #   Parent Loop BB3_31 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB3_102 Depth 3
	cmpq	32(%rsp), %r14                  # 8-byte Folded Reload
	jne	.LBB3_97
# %bb.95:                               #   in Loop: Header=BB3_94 Depth=2
	movq	112(%r15), %rdi
	movq	136(%rsp), %rsi
	callq	PySet_Contains@PLT
	testl	%eax, %eax
	js	.LBB3_176
# %bb.96:                               #   in Loop: Header=BB3_94 Depth=2
	movq	walk@GOTPCREL(%rip), %rcx
	movq	16(%rsp), %r12                  # 8-byte Reload
	je	.LBB3_99
.LBB3_97:                               #   in Loop: Header=BB3_94 Depth=2
	movq	112(%rsp), %rsi
	movq	%r12, %rdi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_176
.LBB3_98:                               #   in Loop: Header=BB3_94 Depth=2
	movq	56(%rsp), %rdi                  # 8-byte Reload
	leaq	120(%rsp), %rsi
	leaq	136(%rsp), %rdx
	leaq	112(%rsp), %rcx
	callq	PyDict_Next@PLT
	testl	%eax, %eax
	movq	walk@GOTPCREL(%rip), %r15
	movq	16(%rsp), %r12                  # 8-byte Reload
	jne	.LBB3_94
	jmp	.LBB3_112
.LBB3_99:                               #   in Loop: Header=BB3_94 Depth=2
	movq	112(%rsp), %rbx
	movq	8(%rbx), %rax
	cmpq	152(%rcx), %rax
	jne	.LBB3_176
# %bb.100:                              #   in Loop: Header=BB3_94 Depth=2
	movq	%rbx, %rdi
	callq	PyTuple_Size@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	jle	.LBB3_104
# %bb.101:                              #   in Loop: Header=BB3_94 Depth=2
	xorl	%r12d, %r12d
.LBB3_102:                              #   Parent Loop BB3_31 Depth=1
                                        #     Parent Loop BB3_94 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movq	%rbx, %rdi
	movq	%r12, %rsi
	callq	PyTuple_GetItem@PLT
	movq	64(%rsp), %rdi                  # 8-byte Reload
	movq	%rax, %rsi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_176
# %bb.103:                              #   in Loop: Header=BB3_102 Depth=3
	incq	%r12
	cmpq	%r12, %r15
	jne	.LBB3_102
.LBB3_104:                              #   in Loop: Header=BB3_94 Depth=2
	movq	%r15, %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB3_176
# %bb.105:                              #   in Loop: Header=BB3_94 Depth=2
	movq	%rax, %rbx
	movq	16(%rsp), %rdi                  # 8-byte Reload
	movq	%rax, %rsi
	callq	PyList_Append@PLT
	movl	%eax, %r15d
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testl	%r15d, %r15d
	je	.LBB3_98
	jmp	.LBB3_176
.LBB3_106:                              #   in Loop: Header=BB3_31 Depth=1
	movq	56(%rsp), %rdi                  # 8-byte Reload
	movq	8(%rdi), %rax
	cmpq	168(%r15), %rax
	movq	16(%rsp), %r12                  # 8-byte Reload
	jne	.LBB3_174
# %bb.107:                              #   in Loop: Header=BB3_31 Depth=1
	movq	104(%r15), %rsi
	callq	PyDict_GetItem@PLT
	testq	%rax, %rax
	je	.LBB3_174
# %bb.108:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rax, %rbx
	movq	176(%r15), %rax
	testq	%rax, %rax
	jle	.LBB3_174
# %bb.109:                              #   in Loop: Header=BB3_31 Depth=1
	movq	8(%rbx), %r14
	movq	184(%r15), %rcx
	xorl	%r15d, %r15d
.LBB3_110:                              #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpq	%r14, (%rcx,%r15)
	je	.LBB3_135
# %bb.111:                              #   in Loop: Header=BB3_110 Depth=2
	addq	$32, %r15
	decq	%rax
	jne	.LBB3_110
	jmp	.LBB3_174
.LBB3_112:                              #   in Loop: Header=BB3_31 Depth=1
	movq	96(%rsp), %rbx                  # 8-byte Reload
.LBB3_113:                              #   in Loop: Header=BB3_31 Depth=1
	movq	8(%rbx), %rax
	cmpq	152(%r15), %rax
	jne	.LBB3_174
# %bb.114:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rbx, %rdi
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	jle	.LBB3_161
# %bb.115:                              #   in Loop: Header=BB3_31 Depth=1
	addq	$-2, 72(%rsp)                   # 8-byte Folded Spill
	xorl	%r15d, %r15d
	movq	40(%rsp), %rdi                  # 8-byte Reload
	jmp	.LBB3_118
.LBB3_116:                              #   in Loop: Header=BB3_118 Depth=2
	movabsq	$-7046029254386353131, %r10     # imm = 0x9E3779B97F4A7C15
	movq	48(%rsp), %rdx                  # 8-byte Reload
	movq	32(%rsp), %rax                  # 8-byte Reload
.LBB3_117:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%rcx, (%r13,%rdi,8)
	incq	%rdi
	incq	%r15
	cmpq	$2, %r14
	jl	.LBB3_140
.LBB3_118:                              #   Parent Loop BB3_31 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB3_124 Depth 3
                                        #       Child Loop BB3_129 Depth 3
                                        #       Child Loop BB3_131 Depth 3
	movq	%rdi, 40(%rsp)                  # 8-byte Spill
	movq	%rax, %r14
	leaq	-1(%rax), %rsi
	movq	%rbx, %rdi
	movq	%rsi, 32(%rsp)                  # 8-byte Spill
	callq	PyTuple_GetItem@PLT
	movq	40(%rsp), %rdi                  # 8-byte Reload
	movq	%rax, %rcx
	cmpq	128(%rsp), %rdi                 # 8-byte Folded Reload
	jne	.LBB3_116
# %bb.119:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%rcx, 56(%rsp)                  # 8-byte Spill
	movq	%rdi, %rbx
	shlq	$4, %rdi
	callq	malloc@PLT
	testq	%rax, %rax
	je	.LBB3_176
# %bb.120:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%rax, %r12
	testq	%rbx, %rbx
	movq	%rbx, %rdi
	movq	96(%rsp), %rbx                  # 8-byte Reload
	jle	.LBB3_132
# %bb.121:                              #   in Loop: Header=BB3_118 Depth=2
	cmpq	$4, %rdi
	jb	.LBB3_126
# %bb.122:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%r12, %rcx
	subq	%r13, %rcx
	movl	$0, %eax
	cmpq	$31, %rcx
	jbe	.LBB3_127
# %bb.123:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%rdi, %rax
	movabsq	$9223372036854775804, %rcx      # imm = 0x7FFFFFFFFFFFFFFC
	andq	%rcx, %rax
	xorl	%ecx, %ecx
.LBB3_124:                              #   Parent Loop BB3_31 Depth=1
                                        #     Parent Loop BB3_118 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movups	(%r13,%rcx,8), %xmm0
	movups	16(%r13,%rcx,8), %xmm1
	movups	%xmm0, (%r12,%rcx,8)
	movups	%xmm1, 16(%r12,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB3_124
# %bb.125:                              #   in Loop: Header=BB3_118 Depth=2
	cmpq	%rax, %rdi
	jne	.LBB3_127
	jmp	.LBB3_132
.LBB3_126:                              #   in Loop: Header=BB3_118 Depth=2
	xorl	%eax, %eax
.LBB3_127:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%rax, %rcx
	testb	$3, %dil
	je	.LBB3_130
# %bb.128:                              #   in Loop: Header=BB3_118 Depth=2
	movl	%edi, %edx
	andl	$3, %edx
	movq	%rax, %rcx
.LBB3_129:                              #   Parent Loop BB3_31 Depth=1
                                        #     Parent Loop BB3_118 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movq	(%r13,%rcx,8), %rsi
	movq	%rsi, (%r12,%rcx,8)
	incq	%rcx
	decq	%rdx
	jne	.LBB3_129
.LBB3_130:                              #   in Loop: Header=BB3_118 Depth=2
	movq	72(%rsp), %rdx                  # 8-byte Reload
	addq	%r15, %rdx
	subq	%rax, %rdx
	cmpq	$3, %rdx
	jb	.LBB3_132
.LBB3_131:                              #   Parent Loop BB3_31 Depth=1
                                        #     Parent Loop BB3_118 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movq	(%r13,%rcx,8), %rax
	movq	%rax, (%r12,%rcx,8)
	movq	8(%r13,%rcx,8), %rax
	movq	%rax, 8(%r12,%rcx,8)
	movq	16(%r13,%rcx,8), %rax
	movq	%rax, 16(%r12,%rcx,8)
	movq	24(%r13,%rcx,8), %rax
	movq	%rax, 24(%r12,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rdi
	jne	.LBB3_131
.LBB3_132:                              #   in Loop: Header=BB3_118 Depth=2
	leaq	(%rdi,%rdi), %rax
	movq	%rax, 128(%rsp)                 # 8-byte Spill
	testb	$1, 28(%rsp)                    # 1-byte Folded Reload
	je	.LBB3_134
# %bb.133:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%r13, %rdi
	callq	free@PLT
	movq	40(%rsp), %rdi                  # 8-byte Reload
.LBB3_134:                              #   in Loop: Header=BB3_118 Depth=2
	movq	%r12, %r13
	movb	$1, %al
	movl	%eax, 28(%rsp)                  # 4-byte Spill
	movq	16(%rsp), %r12                  # 8-byte Reload
	movabsq	$-7046029254386353131, %r10     # imm = 0x9E3779B97F4A7C15
	movq	48(%rsp), %rdx                  # 8-byte Reload
	movq	32(%rsp), %rax                  # 8-byte Reload
	movq	56(%rsp), %rcx                  # 8-byte Reload
	jmp	.LBB3_117
.LBB3_135:                              #   in Loop: Header=BB3_31 Depth=1
	movq	walk@GOTPCREL(%rip), %rax
	movq	96(%rax), %rsi
	movq	%r12, %rdi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_174
# %bb.136:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	jne	.LBB3_174
# %bb.137:                              #   in Loop: Header=BB3_31 Depth=1
	movq	walk@GOTPCREL(%rip), %rax
	movq	184(%rax), %r8
	movq	24(%r8,%r15), %rsi
	testq	%rsi, %rsi
	jle	.LBB3_141
# %bb.138:                              #   in Loop: Header=BB3_31 Depth=1
	cmpq	$4, %rsi
	jae	.LBB3_142
# %bb.139:                              #   in Loop: Header=BB3_31 Depth=1
	xorl	%eax, %eax
	xorl	%edi, %edi
	jmp	.LBB3_144
.LBB3_140:                              #   in Loop: Header=BB3_31 Depth=1
	movq	88(%rsp), %rax                  # 8-byte Reload
	movq	%rax, 32(%rsp)                  # 8-byte Spill
	jmp	.LBB3_163
.LBB3_141:                              #   in Loop: Header=BB3_31 Depth=1
	xorl	%edi, %edi
	jmp	.LBB3_147
.LBB3_142:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rsi, %r9
	movabsq	$9223372036854775804, %rax      # imm = 0x7FFFFFFFFFFFFFFC
	andq	%rax, %r9
	movl	$24, %edx
	xorl	%eax, %eax
	xorl	%edi, %edi
.LBB3_143:                              #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	16(%rbx,%rax), %r10d
	leal	-24(%rdx), %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shlq	%cl, %r10
	movzbl	17(%rbx,%rax), %r11d
	leal	-16(%rdx), %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shlq	%cl, %r11
	movzbl	18(%rbx,%rax), %r14d
	leal	-8(%rdx), %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shlq	%cl, %r14
	orq	%rdi, %r10
	orq	%r11, %r14
	orq	%r10, %r14
	movzbl	19(%rbx,%rax), %edi
	movl	%edx, %ecx
	shlq	%cl, %rdi
	orq	%r14, %rdi
	addq	$4, %rax
	addq	$32, %rdx
	cmpq	%rax, %r9
	jne	.LBB3_143
.LBB3_144:                              #   in Loop: Header=BB3_31 Depth=1
	movl	%esi, %edx
	andl	$3, %edx
	je	.LBB3_147
# %bb.145:                              #   in Loop: Header=BB3_31 Depth=1
	leaq	(%rbx,%rax), %r9
	addq	$16, %r9
	shlq	$3, %rax
	xorl	%r10d, %r10d
.LBB3_146:                              #   Parent Loop BB3_31 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%r9,%r10), %r11d
	movl	%eax, %ecx
	shlq	%cl, %r11
	orq	%r11, %rdi
	incq	%r10
	addq	$8, %rax
	cmpq	%r10, %rdx
	jne	.LBB3_146
.LBB3_147:                              #   in Loop: Header=BB3_31 Depth=1
	movq	16(%r8,%r15), %rax
	cmpq	$1, %rax
	je	.LBB3_151
# %bb.148:                              #   in Loop: Header=BB3_31 Depth=1
	cmpq	$3, %rax
	jne	.LBB3_152
# %bb.149:                              #   in Loop: Header=BB3_31 Depth=1
	cmpq	$4, %rsi
	je	.LBB3_155
# %bb.150:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rdi, %xmm0
	jmp	.LBB3_156
.LBB3_151:                              #   in Loop: Header=BB3_31 Depth=1
	shll	$3, %esi
	negb	%sil
	movl	%esi, %ecx
	shlq	%cl, %rdi
	sarq	%cl, %rdi
	callq	PyLong_FromLongLong@PLT
	jmp	.LBB3_158
.LBB3_152:                              #   in Loop: Header=BB3_31 Depth=1
	cmpq	$2, %rax
	jne	.LBB3_164
# %bb.153:                              #   in Loop: Header=BB3_31 Depth=1
	testq	%rdi, %rdi
	js	.LBB3_164
# %bb.154:                              #   in Loop: Header=BB3_31 Depth=1
	callq	PyLong_FromLongLong@PLT
	jmp	.LBB3_158
.LBB3_155:                              #   in Loop: Header=BB3_31 Depth=1
	movd	%edi, %xmm0
	cvtss2sd	%xmm0, %xmm0
.LBB3_156:                              #   in Loop: Header=BB3_31 Depth=1
	ucomisd	%xmm0, %xmm0
	jp	.LBB3_164
# %bb.157:                              #   in Loop: Header=BB3_31 Depth=1
	callq	PyFloat_FromDouble@PLT
.LBB3_158:                              #   in Loop: Header=BB3_31 Depth=1
	testq	%rax, %rax
	je	.LBB3_174
# %bb.159:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rax, %rbx
	movq	64(%rsp), %rdi                  # 8-byte Reload
.LBB3_160:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rbx, %rsi
	callq	PyList_Append@PLT
	movl	%eax, %r14d
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testl	%r14d, %r14d
	jne	.LBB3_174
.LBB3_161:                              #   in Loop: Header=BB3_31 Depth=1
	movq	88(%rsp), %rax                  # 8-byte Reload
	movq	%rax, 32(%rsp)                  # 8-byte Spill
.LBB3_162:                              #   in Loop: Header=BB3_31 Depth=1
	movabsq	$-7046029254386353131, %r10     # imm = 0x9E3779B97F4A7C15
	movq	48(%rsp), %rdx                  # 8-byte Reload
	movq	40(%rsp), %rdi                  # 8-byte Reload
.LBB3_163:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rdi, %rax
	testq	%rdi, %rdi
	jg	.LBB3_31
	jmp	.LBB3_167
.LBB3_164:                              #   in Loop: Header=BB3_31 Depth=1
	addq	$16, %rbx
	movq	%rbx, %rdi
	callq	PyBytes_FromStringAndSize@PLT
	testq	%rax, %rax
	je	.LBB3_174
# %bb.165:                              #   in Loop: Header=BB3_31 Depth=1
	movq	%rax, %rbx
	movq	%r12, %rdi
	jmp	.LBB3_160
.LBB3_166:
	leaq	208(%rsp), %rbp
	leaq	2256(%rsp), %r13
	movl	$0, 12(%rsp)                    # 4-byte Folded Spill
	movl	$0, 28(%rsp)                    # 4-byte Folded Spill
.LBB3_167:
	movq	80(%rsp), %rdi                  # 8-byte Reload
	callq	PyList_Size@PLT
	movb	$1, %bl
	movq	%rax, 40(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	jle	.LBB3_180
# %bb.168:
	xorl	%r14d, %r14d
	movq	%rbp, 48(%rsp)                  # 8-byte Spill
.LBB3_169:                              # =>This Inner Loop Header: Depth=1
	movq	80(%rsp), %rdi                  # 8-byte Reload
	movq	%r14, %rsi
	callq	PyList_GetItem@PLT
	movq	%rax, %r15
	movslq	24(%rax), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB3_176
# %bb.170:                              #   in Loop: Header=BB3_169 Depth=1
	movq	%rax, %r12
	movq	16(%rsp), %rbp                  # 8-byte Reload
	movq	%rbp, %rdi
	movq	%rax, %rsi
	callq	PyList_Append@PLT
	movl	%eax, %ebx
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	testl	%ebx, %ebx
	jne	.LBB3_177
# %bb.171:                              #   in Loop: Header=BB3_169 Depth=1
	movq	56(%r15), %rsi
	movq	%rbp, %rdi
	callq	PyList_Append@PLT
	testl	%eax, %eax
	movq	%rbp, %r12
	jne	.LBB3_178
# %bb.172:                              #   in Loop: Header=BB3_169 Depth=1
	incq	%r14
	cmpq	%r14, 40(%rsp)                  # 8-byte Folded Reload
	movq	48(%rsp), %rbp                  # 8-byte Reload
	jne	.LBB3_169
# %bb.173:
	movl	12(%rsp), %eax                  # 4-byte Reload
	movb	$1, %bl
	testb	$1, %al
	jne	.LBB3_181
	jmp	.LBB3_182
.LBB3_174:
	xorl	%ebx, %ebx
	jmp	.LBB3_180
.LBB3_175:
	xorl	%ebx, %ebx
	movq	16(%rsp), %r12                  # 8-byte Reload
	jmp	.LBB3_182
.LBB3_176:
	xorl	%ebx, %ebx
	movq	16(%rsp), %r12                  # 8-byte Reload
	jmp	.LBB3_180
.LBB3_177:
	xorl	%ebx, %ebx
	movq	%rbp, %r12
	jmp	.LBB3_179
.LBB3_178:
	xorl	%ebx, %ebx
.LBB3_179:
	movq	48(%rsp), %rbp                  # 8-byte Reload
.LBB3_180:
	movl	12(%rsp), %eax                  # 4-byte Reload
	testb	$1, %al
	je	.LBB3_182
.LBB3_181:
	movq	%rbp, %rdi
	callq	free@PLT
.LBB3_182:
	testb	$1, 28(%rsp)                    # 1-byte Folded Reload
	je	.LBB3_184
# %bb.183:
	movq	%r13, %rdi
	callq	free@PLT
.LBB3_184:
	movl	$4, %r15d
	testb	%bl, %bl
	je	.LBB3_190
# %bb.185:
	movq	%r12, %rdi
	callq	PyList_AsTuple@PLT
	movq	%rax, %r14
	testq	%rax, %rax
	je	.LBB3_189
# %bb.186:
	movl	$4, %edi
	callq	PyTuple_New@PLT
	testq	%rax, %rax
	je	.LBB3_189
# %bb.187:
	movq	%rax, %rbx
	movq	%rax, %rdi
	xorl	%esi, %esi
	movq	%r14, %rdx
	callq	PyTuple_SetItem@PLT
	movq	64(%rsp), %r14                  # 8-byte Reload
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	PyTuple_SetItem@PLT
	movq	80(%rsp), %r14                  # 8-byte Reload
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	PyTuple_SetItem@PLT
	movq	104(%rsp), %r14                 # 8-byte Reload
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	PyTuple_SetItem@PLT
	movq	walk@GOTPCREL(%rip), %rax
	movq	192(%rax), %rdi
	movq	%rbx, %rsi
	callq	PyObject_CallOneArg@PLT
	movq	%rax, %r14
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movl	$4, %r15d
	jmp	.LBB3_191
.LBB3_189:
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
.LBB3_190:
	xorl	%r14d, %r14d
.LBB3_191:
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB3_192:                              # =>This Inner Loop Header: Depth=1
	movq	176(%rsp,%rbx,8), %rdi
	callq	Py_DecRef@PLT
	incq	%rbx
	cmpq	%rbx, %r15
	jne	.LBB3_192
# %bb.193:
	movq	%r14, %rax
	testq	%r14, %r14
	jne	.LBB3_196
.LBB3_194:
	callq	PyErr_Clear@PLT
	movq	152(%rsp), %rcx                 # 8-byte Reload
	movq	160(%rsp), %rdx                 # 8-byte Reload
	movq	168(%rsp), %rsi                 # 8-byte Reload
.LBB3_195:
	movq	walk@GOTPCREL(%rip), %rax
	movq	200(%rax), %rdi
	callq	PyObject_Vectorcall@PLT
.LBB3_196:
	addq	$3288, %rsp                     # imm = 0xCD8
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB3_197:
	movq	16(%rsp), %r12                  # 8-byte Reload
.LBB3_198:
	movl	12(%rsp), %eax                  # 4-byte Reload
	xorl	%ebx, %ebx
	testb	$1, %al
	jne	.LBB3_181
	jmp	.LBB3_182
.Lfunc_end3:
	.size	fingerprint, .Lfunc_end3-fingerprint
	.size	.Lfingerprint$local, .Lfunc_end3-fingerprint
                                        # -- End function
	.type	walk,@object                    # @walk
	.bss
	.globl	walk
	.p2align	3, 0x0
walk:
	.zero	208
	.size	walk, 208

	.section	".note.GNU-stack","",@progbits
	.addrsig
