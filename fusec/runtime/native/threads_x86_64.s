// threads.c, translated by translate.py.

.text
	.file	"threads.c"
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
	.globl	acquire_pool                    # -- Begin function acquire_pool
	.p2align	4, 0x90
	.type	acquire_pool,@function
acquire_pool:                           # @acquire_pool
.Lacquire_pool$local:
	.type	.Lacquire_pool$local,@function
# %bb.0:
	movb	$1, %dl
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	lock		cmpxchgb	%dl, taken(%rip)
	sete	%cl
	movl	%ecx, %eax
	retq
.Lfunc_end3:
	.size	acquire_pool, .Lfunc_end3-acquire_pool
	.size	.Lacquire_pool$local, .Lfunc_end3-acquire_pool
                                        # -- End function
	.globl	release_pool                    # -- Begin function release_pool
	.p2align	4, 0x90
	.type	release_pool,@function
release_pool:                           # @release_pool
.Lrelease_pool$local:
	.type	.Lrelease_pool$local,@function
# %bb.0:
	movb	$0, taken(%rip)
	retq
.Lfunc_end4:
	.size	release_pool, .Lfunc_end4-release_pool
	.size	.Lrelease_pool$local, .Lfunc_end4-release_pool
                                        # -- End function
	.globl	run                             # -- Begin function run
	.p2align	4, 0x90
	.type	run,@function
run:                                    # @run
.Lrun$local:
	.type	.Lrun$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	%rdi, %rax
	movq	settings@GOTPCREL(%rip), %rdi
	cmpq	%rdx, 72(%rdi)
	jle	.LBB5_4
# %bb.1:
	stmxcsr	(%rsp)
	movl	(%rsp), %ebp
	movl	%ebp, %ecx
	andl	$65472, %ecx                    # imm = 0xFFC0
	cmpl	$8064, %ecx                     # imm = 0x1F80
	jne	.LBB5_2
# %bb.3:
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movq	%r8, %rdx
	movq	%r9, %rcx
	callq	*%rax
	jmp	.LBB5_5
.LBB5_4:
	movl	64(%rsp), %edi
	movq	%rax, (%rsp)
	movq	$0, 8(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%r8, 24(%rsp)
	movq	%r9, 32(%rsp)
	movslq	%edi, %rax
	movq	%rsp, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%rax, %rcx
	callq	run_long
	movl	%eax, %ebx
	jmp	.LBB5_5
.LBB5_2:
	movl	$8064, (%rsp)                   # imm = 0x1F80
	ldmxcsr	(%rsp)
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movq	%r8, %rdx
	movq	%r9, %rcx
	callq	*%rax
	movl	%ebp, (%rsp)
	ldmxcsr	(%rsp)
.LBB5_5:
	movl	%ebx, %eax
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	retq
.Lfunc_end5:
	.size	run, .Lfunc_end5-run
	.size	.Lrun$local, .Lfunc_end5-run
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function run_long
	.type	run_long,@function
run_long:                               # @run_long
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %rbp
	movq	%rdi, %r14
	movq	settings@GOTPCREL(%rip), %r13
	movl	32(%r13), %edi
	movq	%rsp, %rsi
	callq	clock_gettime@PLT
	movl	$1, %ebx
	cmpq	$1, %r15
	movq	%r12, 80(%rsp)                  # 8-byte Spill
	je	.LBB6_11
# %bb.1:
	movq	%rbp, 48(%rsp)                  # 8-byte Spill
	imulq	$1000000000, (%rsp), %rbp       # imm = 0x3B9ACA00
	addq	8(%rsp), %rbp
	cmpq	%rbp, 16(%r13)
	jg	.LBB6_4
# %bb.2:
	movq	56(%r13), %rax
	addq	%rbp, %rax
	movq	%rax, 16(%r13)
	movq	%r15, %rdi
	callq	PyLong_FromLong@PLT
	movq	%rax, %rbx
	movq	48(%r13), %rdi
	movq	%rax, %rsi
	callq	PyObject_CallOneArg@PLT
	movq	%rax, %r12
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testq	%r12, %r12
	je	.LBB6_8
# %bb.3:
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	movq	settings@GOTPCREL(%rip), %r13
.LBB6_4:
	movq	(%r13), %rax
	cmpq	%rax, %r15
	movq	%rax, %rcx
	cmovlq	%r15, %rcx
	testq	%r15, %r15
	cmovleq	%rax, %rcx
	movq	last_shared(%rip), %rax
	movq	%rbp, last_shared(%rip)
	subq	%rax, %rbp
	cmpq	104(%r13), %rbp
	movq	48(%rsp), %rbp                  # 8-byte Reload
	jl	.LBB6_6
# %bb.5:
	movl	$1, %eax
	movq	settings@GOTPCREL(%rip), %rdx
	cmpq	%rbp, 80(%rdx)
	jg	.LBB6_10
.LBB6_6:
	movq	settings@GOTPCREL(%rip), %rax
	movq	64(%rax), %rsi
	movq	%rbp, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_9
# %bb.7:
	movq	%rbp, %rax
	cqto
	idivq	%rsi
	jmp	.LBB6_10
.LBB6_9:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%esi
                                        # kill: def $eax killed $eax def $rax
.LBB6_10:
	cmpq	%rcx, %rax
	cmovlq	%rax, %rcx
	cmpq	$2, %rcx
	movl	$1, %ebx
	cmovgeq	%rcx, %rbx
	movq	80(%rsp), %r12                  # 8-byte Reload
	movq	settings@GOTPCREL(%rip), %r13
.LBB6_11:
	callq	PyThread_get_thread_ident@PLT
	movq	%rax, 104(%rsp)                 # 8-byte Spill
	movq	40(%r13), %rax
	movq	%rax, 96(%rsp)                  # 8-byte Spill
	cvtsi2sd	%rbp, %xmm0
	cvtsi2sdq	128(%r13), %xmm1
	movq	16(%r14), %rax
	cvtsi2sd	%rbx, %xmm2
	mulsd	%xmm1, %xmm2
	divsd	%xmm2, %xmm0
	movq	%rax, 48(%rsp)                  # 8-byte Spill
	xorps	%xmm1, %xmm1
	cvtsi2sd	%rax, %xmm1
	divsd	%xmm0, %xmm1
	movsd	%xmm1, 40(%rsp)                 # 8-byte Spill
	movq	(%r14), %rax
	movq	%rax, 32(%rsp)                  # 8-byte Spill
	movq	8(%r14), %rbp
	movq	24(%r14), %rax
	movq	%rax, 24(%rsp)                  # 8-byte Spill
	movq	32(%r14), %rax
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	callq	PyEval_SaveThread@PLT
	movq	%rax, 72(%rsp)                  # 8-byte Spill
	leaq	-1(%r12), %rax
	movq	%rax, 120(%rsp)                 # 8-byte Spill
	movq	%r12, %r15
	movq	%r13, %rdx
	movq	%rbx, 112(%rsp)                 # 8-byte Spill
.LBB6_12:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB6_13 Depth 2
                                        #       Child Loop BB6_34 Depth 3
                                        #       Child Loop BB6_44 Depth 3
                                        #       Child Loop BB6_51 Depth 3
                                        #         Child Loop BB6_54 Depth 4
	movq	%rsp, %r13
	movl	$1, %r12d
	movsd	40(%rsp), %xmm2                 # 8-byte Reload
                                        # xmm2 = mem[0],zero
	.p2align	4, 0x90
.LBB6_13:                               #   Parent Loop BB6_12 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB6_34 Depth 3
                                        #       Child Loop BB6_44 Depth 3
                                        #       Child Loop BB6_51 Depth 3
                                        #         Child Loop BB6_54 Depth 4
	movsd	%xmm2, 40(%rsp)                 # 8-byte Spill
	movl	32(%rdx), %edi
	movq	%r13, %rsi
	callq	clock_gettime@PLT
	movq	48(%rsp), %rcx                  # 8-byte Reload
	subq	%rbp, %rcx
	xorps	%xmm0, %xmm0
	cvtsi2sd	%rcx, %xmm0
	movsd	40(%rsp), %xmm1                 # 8-byte Reload
                                        # xmm1 = mem[0],zero
	ucomisd	%xmm1, %xmm0
	cvttsd2si	%xmm1, %rsi
	movq	(%rsp), %rdi
	cmovbeq	%rcx, %rsi
	movq	8(%rsp), %r8
	cmpq	$2, %rsi
	cmovlq	%r12, %rsi
	addq	120(%rsp), %rsi                 # 8-byte Folded Reload
	movq	%rsi, %rax
	movq	%r15, %r12
	orq	%r15, %rax
	shrq	$32, %rax
	movq	%rbp, %r13
	je	.LBB6_15
# %bb.14:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%rsi, %rax
	cqto
	idivq	%r12
	jmp	.LBB6_16
	.p2align	4, 0x90
.LBB6_15:                               #   in Loop: Header=BB6_13 Depth=2
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r12d
                                        # kill: def $edx killed $edx def $rdx
.LBB6_16:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%rsi, %rbp
	subq	%rdx, %rbp
	movq	%rbp, %rax
	shrq	$63, %rax
	addq	%rbp, %rax
	sarq	%rax
	addq	%rbp, %rax
	addq	%r13, %rbp
	cmpq	%rax, %rcx
	movq	48(%rsp), %r15                  # 8-byte Reload
	cmovleq	%r15, %rbp
	cmpq	$1, %rbx
	movq	%rdi, 40(%rsp)                  # 8-byte Spill
	movq	%r8, 128(%rsp)                  # 8-byte Spill
	jbe	.LBB6_21
# %bb.17:                               #   in Loop: Header=BB6_13 Depth=2
	movq	settings@GOTPCREL(%rip), %r14
	movl	32(%r14), %edi
	movq	%rsp, %rsi
	callq	clock_gettime@PLT
	imulq	$1000000000, (%rsp), %rdx       # imm = 0x3B9ACA00
	addq	8(%rsp), %rdx
	movq	24(%r14), %rax
	cmpq	%rax, %rdx
	jl	.LBB6_21
# %bb.18:                               #   in Loop: Header=BB6_13 Depth=2
	xorl	%eax, %eax
	movb	$1, %cl
	lock		cmpxchgb	%cl, taken(%rip)
	jne	.LBB6_21
# %bb.19:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%r14, %rsi
	movq	%rdx, 88(%rsp)                  # 8-byte Spill
	movq	8(%r14), %rcx
	incq	%rcx
	cmpq	%rcx, %rbx
	cmovlq	%rbx, %rcx
	movq	%r13, 64(%rsp)                  # 8-byte Spill
	notq	%r13
	addq	%rcx, %r13
	addq	%rbp, %r13
	movq	%r13, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB6_25
# %bb.20:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%r13, %rax
	cqto
	idivq	%rcx
	movq	%rax, %r13
	jmp	.LBB6_26
	.p2align	4, 0x90
.LBB6_21:                               #   in Loop: Header=BB6_13 Depth=2
	stmxcsr	(%rsp)
	movl	(%rsp), %ebx
	movl	%ebx, %eax
	andl	$65472, %eax                    # imm = 0xFFC0
	cmpl	$8064, %eax                     # imm = 0x1F80
	jne	.LBB6_24
# %bb.22:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	24(%rsp), %rdx                  # 8-byte Reload
	movq	16(%rsp), %rcx                  # 8-byte Reload
	callq	*32(%rsp)                       # 8-byte Folded Reload
	jmp	.LBB6_23
	.p2align	4, 0x90
.LBB6_24:                               #   in Loop: Header=BB6_13 Depth=2
	movl	$8064, (%rsp)                   # imm = 0x1F80
	ldmxcsr	(%rsp)
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	24(%rsp), %rdx                  # 8-byte Reload
	movq	16(%rsp), %rcx                  # 8-byte Reload
	callq	*32(%rsp)                       # 8-byte Folded Reload
	movl	%ebx, (%rsp)
	ldmxcsr	(%rsp)
.LBB6_23:                               #   in Loop: Header=BB6_13 Depth=2
	movq	settings@GOTPCREL(%rip), %r14
	cmpq	%r15, %rbp
	jge	.LBB6_61
.LBB6_58:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%r12, %r15
	movq	%rbp, %rbx
	subq	%r13, %rbx
	movl	32(%r14), %edi
	movq	%rsp, %r13
	movq	%r13, %rsi
	callq	clock_gettime@PLT
	movq	%r14, %rdx
	movq	(%rsp), %rax
	subq	40(%rsp), %rax                  # 8-byte Folded Reload
	movq	8(%rsp), %rcx
	subq	128(%rsp), %rcx                 # 8-byte Folded Reload
	imulq	$1000000000, %rax, %rax         # imm = 0x3B9ACA00
	addq	%rcx, %rax
	cmpq	$2, %rax
	movl	$1, %r12d
	cmovlq	%r12, %rax
	cvtsi2sdq	136(%r14), %xmm2
	cvtsi2sd	%rax, %xmm0
	divsd	%xmm0, %xmm2
	xorps	%xmm0, %xmm0
	cvtsi2sdq	144(%r14), %xmm0
	cvtsi2sd	%rbx, %xmm1
	minsd	%xmm0, %xmm2
	mulsd	%xmm1, %xmm2
	movq	96(%rsp), %rax                  # 8-byte Reload
	cmpq	%rax, 104(%rsp)                 # 8-byte Folded Reload
	movq	112(%rsp), %rbx                 # 8-byte Reload
	jne	.LBB6_13
	jmp	.LBB6_59
.LBB6_25:                               #   in Loop: Header=BB6_13 Depth=2
	movl	%r13d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r13d
.LBB6_26:                               #   in Loop: Header=BB6_13 Depth=2
	movq	88(%rsi), %rax
	imulq	%r12, %rax
	movl	$1, %ecx
	cmpq	%rax, %r13
	jl	.LBB6_28
# %bb.27:                               #   in Loop: Header=BB6_13 Depth=2
	movq	96(%rsi), %rcx
.LBB6_28:                               #   in Loop: Header=BB6_13 Depth=2
	imulq	%r12, %rcx
	leaq	(%rcx,%r13), %rbx
	decq	%rbx
	movq	%rbx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB6_30
# %bb.29:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%rbx, %rax
	cqto
	idivq	%rcx
	jmp	.LBB6_31
.LBB6_30:                               #   in Loop: Header=BB6_13 Depth=2
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
                                        # kill: def $edx killed $edx def $rdx
.LBB6_31:                               #   in Loop: Header=BB6_13 Depth=2
	subq	%rdx, %rbx
	movq	64(%rsp), %rax                  # 8-byte Reload
	leaq	(%rbx,%rax), %r15
	cmpq	%rbp, %r15
	cmovgeq	%rbp, %r15
	movq	%r15, 56(%rsp)                  # 8-byte Spill
	jge	.LBB6_36
# %bb.32:                               #   in Loop: Header=BB6_13 Depth=2
	addq	%rcx, %r13
	subq	%rdx, %r13
	leaq	slots+64(%rip), %r12
	xorl	%r14d, %r14d
	jmp	.LBB6_34
	.p2align	4, 0x90
.LBB6_33:                               #   in Loop: Header=BB6_34 Depth=3
	addq	%rbx, %r15
	addq	$256, %r12                      # imm = 0x100
	incq	%r14
	cmpq	%rbp, %r15
	jge	.LBB6_37
.LBB6_34:                               #   Parent Loop BB6_12 Depth=1
                                        #     Parent Loop BB6_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movq	32(%rsp), %rax                  # 8-byte Reload
	movq	%rax, -56(%r12)
	movq	24(%rsp), %rax                  # 8-byte Reload
	movq	%rax, -32(%r12)
	movq	16(%rsp), %rax                  # 8-byte Reload
	movq	%rax, -24(%r12)
	movq	%r15, -48(%r12)
	leaq	(%r15,%r13), %rax
	decq	%rax
	cmpq	%rbp, %rax
	cmovgeq	%rbp, %rax
	movq	%rax, -40(%r12)
	movl	$2, %eax
	xchgl	%eax, -64(%r12)
	cmpl	$1, %eax
	jne	.LBB6_33
# %bb.35:                               #   in Loop: Header=BB6_34 Depth=3
	movq	%r12, %rdi
	callq	pthread_mutex_lock@PLT
	movq	%r12, %rdi
	callq	pthread_mutex_unlock@PLT
	leaq	64(%r12), %rdi
	callq	pthread_cond_signal@PLT
	jmp	.LBB6_33
.LBB6_36:                               #   in Loop: Header=BB6_13 Depth=2
	xorl	%r14d, %r14d
.LBB6_37:                               #   in Loop: Header=BB6_13 Depth=2
	stmxcsr	(%rsp)
	movl	(%rsp), %ebx
	movl	%ebx, %eax
	andl	$65472, %eax                    # imm = 0xFFC0
	cmpl	$8064, %eax                     # imm = 0x1F80
	jne	.LBB6_39
# %bb.38:                               #   in Loop: Header=BB6_13 Depth=2
	movq	64(%rsp), %rdi                  # 8-byte Reload
	movq	56(%rsp), %rsi                  # 8-byte Reload
	movq	24(%rsp), %rdx                  # 8-byte Reload
	movq	16(%rsp), %rcx                  # 8-byte Reload
	callq	*32(%rsp)                       # 8-byte Folded Reload
	jmp	.LBB6_40
.LBB6_39:                               #   in Loop: Header=BB6_13 Depth=2
	movl	$8064, (%rsp)                   # imm = 0x1F80
	ldmxcsr	(%rsp)
	movq	64(%rsp), %rdi                  # 8-byte Reload
	movq	56(%rsp), %rsi                  # 8-byte Reload
	movq	24(%rsp), %rdx                  # 8-byte Reload
	movq	16(%rsp), %rcx                  # 8-byte Reload
	callq	*32(%rsp)                       # 8-byte Folded Reload
	movl	%ebx, (%rsp)
	ldmxcsr	(%rsp)
.LBB6_40:                               #   in Loop: Header=BB6_13 Depth=2
	movq	%rsp, %r13
	testq	%r14, %r14
	jle	.LBB6_47
# %bb.41:                               #   in Loop: Header=BB6_13 Depth=2
	leaq	1(%r14), %rbx
	movq	%r14, %rax
	shlq	$8, %rax
	leaq	slots(%rip), %rcx
	leaq	(%rax,%rcx), %r15
	addq	$-216, %r15
	jmp	.LBB6_44
	.p2align	4, 0x90
.LBB6_42:                               #   in Loop: Header=BB6_44 Depth=3
	movq	-24(%r15), %rdi
	movq	-16(%r15), %rsi
	movq	-8(%r15), %rdx
	movq	(%r15), %rcx
	callq	*-32(%r15)
.LBB6_43:                               #   in Loop: Header=BB6_44 Depth=3
	decq	%rbx
	addq	$-256, %r15
	cmpq	$1, %rbx
	jbe	.LBB6_47
.LBB6_44:                               #   Parent Loop BB6_12 Depth=1
                                        #     Parent Loop BB6_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movl	$2, %eax
	xorl	%ecx, %ecx
	lock		cmpxchgl	%ecx, -40(%r15)
	jne	.LBB6_43
# %bb.45:                               #   in Loop: Header=BB6_44 Depth=3
	stmxcsr	(%rsp)
	movl	(%rsp), %r12d
	movl	%r12d, %eax
	andl	$65472, %eax                    # imm = 0xFFC0
	cmpl	$8064, %eax                     # imm = 0x1F80
	je	.LBB6_42
# %bb.46:                               #   in Loop: Header=BB6_44 Depth=3
	movl	$8064, (%rsp)                   # imm = 0x1F80
	ldmxcsr	(%rsp)
	movq	-24(%r15), %rdi
	movq	-16(%r15), %rsi
	movq	-8(%r15), %rdx
	movq	(%r15), %rcx
	callq	*-32(%r15)
	movl	%r12d, (%rsp)
	ldmxcsr	(%rsp)
	jmp	.LBB6_43
.LBB6_47:                               #   in Loop: Header=BB6_13 Depth=2
	movq	settings@GOTPCREL(%rip), %rax
	movl	32(%rax), %edi
	movq	%r13, %rsi
	callq	clock_gettime@PLT
	imulq	$1000000000, (%rsp), %rax       # imm = 0x3B9ACA00
	addq	8(%rsp), %rax
	movq	%rax, 56(%rsp)                  # 8-byte Spill
	testq	%r14, %r14
	movq	48(%rsp), %r15                  # 8-byte Reload
	je	.LBB6_55
# %bb.48:                               #   in Loop: Header=BB6_13 Depth=2
	xorl	%r13d, %r13d
	jmp	.LBB6_51
	.p2align	4, 0x90
.LBB6_49:                               #   in Loop: Header=BB6_51 Depth=3
	movq	%r15, %rdi
	callq	pthread_mutex_unlock@PLT
	movq	48(%rsp), %r15                  # 8-byte Reload
.LBB6_50:                               #   in Loop: Header=BB6_51 Depth=3
	incq	%r13
	cmpq	%r14, %r13
	je	.LBB6_55
.LBB6_51:                               #   Parent Loop BB6_12 Depth=1
                                        #     Parent Loop BB6_13 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB6_54 Depth 4
	movq	%r13, %rbx
	shlq	$8, %rbx
	leaq	slots(%rip), %rax
	addq	%rax, %rbx
	movq	%rbx, %rdi
	movl	$3, %esi
	callq	spin_while
	cmpl	$3, %eax
	jne	.LBB6_50
# %bb.52:                               #   in Loop: Header=BB6_51 Depth=3
	leaq	64(%rbx), %r15
	movq	%r15, %rdi
	callq	pthread_mutex_lock@PLT
	movl	$3, %eax
	movl	$4, %ecx
	lock		cmpxchgl	%ecx, (%rbx)
	movl	(%rbx), %eax
	cmpl	$4, %eax
	jne	.LBB6_49
# %bb.53:                               #   in Loop: Header=BB6_51 Depth=3
	leaq	128(%rbx), %r12
	.p2align	4, 0x90
.LBB6_54:                               #   Parent Loop BB6_12 Depth=1
                                        #     Parent Loop BB6_13 Depth=2
                                        #       Parent Loop BB6_51 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	pthread_cond_wait@PLT
	movl	(%rbx), %eax
	cmpl	$4, %eax
	je	.LBB6_54
	jmp	.LBB6_49
.LBB6_55:                               #   in Loop: Header=BB6_13 Depth=2
	movq	settings@GOTPCREL(%rip), %r14
	movl	32(%r14), %edi
	movq	%rsp, %rsi
	callq	clock_gettime@PLT
	imulq	$1000000000, (%rsp), %rax       # imm = 0x3B9ACA00
	addq	8(%rsp), %rax
	movq	%rax, %rcx
	movq	56(%rsp), %rdx                  # 8-byte Reload
	subq	%rdx, %rcx
	subq	88(%rsp), %rdx                  # 8-byte Folded Reload
	addq	112(%r14), %rdx
	cmpq	%rdx, %rcx
	jle	.LBB6_57
# %bb.56:                               #   in Loop: Header=BB6_13 Depth=2
	imulq	120(%r14), %rcx
	addq	%rax, %rcx
	movq	%rcx, 24(%r14)
.LBB6_57:                               #   in Loop: Header=BB6_13 Depth=2
	movb	$0, taken(%rip)
	movq	80(%rsp), %r12                  # 8-byte Reload
	movq	64(%rsp), %r13                  # 8-byte Reload
	cmpq	%r15, %rbp
	jl	.LBB6_58
	jmp	.LBB6_61
	.p2align	4, 0x90
.LBB6_59:                               #   in Loop: Header=BB6_12 Depth=1
	movsd	%xmm2, 40(%rsp)                 # 8-byte Spill
	movq	72(%rsp), %rdi                  # 8-byte Reload
	callq	PyEval_RestoreThread@PLT
	callq	PyErr_CheckSignals@PLT
	testl	%eax, %eax
	jne	.LBB6_8
# %bb.60:                               #   in Loop: Header=BB6_12 Depth=1
	callq	PyEval_SaveThread@PLT
	movq	%rax, 72(%rsp)                  # 8-byte Spill
	movq	%r14, %rdx
	jmp	.LBB6_12
.LBB6_61:
	movq	72(%rsp), %rdi                  # 8-byte Reload
	callq	PyEval_RestoreThread@PLT
	xorl	%eax, %eax
.LBB6_62:
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB6_8:
	movl	$-1, %eax
	jmp	.LBB6_62
.Lfunc_end6:
	.size	run_long, .Lfunc_end6-run_long
                                        # -- End function
	.globl	resize                          # -- Begin function resize
	.p2align	4, 0x90
	.type	resize,@function
resize:                                 # @resize
.Lresize$local:
	.type	.Lresize$local,@function
# %bb.0:
	movb	$1, %cl
	xorl	%eax, %eax
	lock		cmpxchgb	%cl, taken(%rip)
	movq	$-1, %rax
	jne	.LBB7_11
# %bb.1:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rdi, %rbx
	movq	settings@GOTPCREL(%rip), %r13
	movq	8(%r13), %rax
	leaq	slots(%rip), %rbp
	jmp	.LBB7_2
	.p2align	4, 0x90
.LBB7_5:                                #   in Loop: Header=BB7_2 Depth=1
	movq	48(%r15), %rdi
	xorl	%esi, %esi
	callq	pthread_join@PLT
	movq	8(%r13), %rax
.LBB7_2:                                # =>This Inner Loop Header: Depth=1
	cmpq	%rbx, %rax
	jle	.LBB7_6
# %bb.3:                                #   in Loop: Header=BB7_2 Depth=1
	decq	%rax
	movq	%rax, 8(%r13)
	shlq	$8, %rax
	leaq	(%rax,%rbp), %r15
	movl	$5, %ecx
	xchgl	%ecx, (%rax,%rbp)
	cmpl	$1, %ecx
	jne	.LBB7_5
# %bb.4:                                #   in Loop: Header=BB7_2 Depth=1
	leaq	64(%r15), %r14
	movq	%r14, %rdi
	callq	pthread_mutex_lock@PLT
	movq	%r14, %rdi
	callq	pthread_mutex_unlock@PLT
	leaq	128(%r15), %rdi
	callq	pthread_cond_signal@PLT
	jmp	.LBB7_5
.LBB7_6:
	movq	%rsp, %r14
	movq	%r14, %rdi
	callq	pthread_attr_init@PLT
	movq	152(%r13), %rsi
	movq	%r14, %rdi
	callq	pthread_attr_setstacksize@PLT
	movq	8(%r13), %r14
	cmpq	%rbx, %r14
	jge	.LBB7_10
# %bb.7:
	movq	%rsp, %r15
	.p2align	4, 0x90
.LBB7_8:                                # =>This Inner Loop Header: Depth=1
	shlq	$8, %r14
	leaq	(%r14,%rbp), %r12
	movl	$0, (%r14,%rbp)
	leaq	(%r14,%rbp), %rdi
	addq	$64, %rdi
	xorl	%esi, %esi
	callq	pthread_mutex_init@PLT
	leaq	(%r14,%rbp), %rdi
	addq	$128, %rdi
	xorl	%esi, %esi
	callq	pthread_cond_init@PLT
	leaq	(%r14,%rbp), %rdi
	addq	$48, %rdi
	movq	%r15, %rsi
	leaq	serve(%rip), %rdx
	movq	%r12, %rcx
	callq	pthread_create@PLT
	testl	%eax, %eax
	jne	.LBB7_10
# %bb.9:                                #   in Loop: Header=BB7_8 Depth=1
	movq	8(%r13), %r14
	incq	%r14
	movq	%r14, 8(%r13)
	cmpq	%rbx, %r14
	jl	.LBB7_8
.LBB7_10:
	movq	%rsp, %rdi
	callq	pthread_attr_destroy@PLT
	movb	$0, taken(%rip)
	movq	8(%r13), %rax
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB7_11:
	retq
.Lfunc_end7:
	.size	resize, .Lfunc_end7-resize
	.size	.Lresize$local, .Lfunc_end7-resize
                                        # -- End function
	.globl	forget                          # -- Begin function forget
	.p2align	4, 0x90
	.type	forget,@function
forget:                                 # @forget
.Lforget$local:
	.type	.Lforget$local,@function
# %bb.0:
	xorps	%xmm0, %xmm0
	movq	settings@GOTPCREL(%rip), %rax
	movups	%xmm0, 8(%rax)
	movb	$0, taken(%rip)
	retq
.Lfunc_end8:
	.size	forget, .Lfunc_end8-forget
	.size	.Lforget$local, .Lfunc_end8-forget
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function spin_while
	.type	spin_while,@function
spin_while:                             # @spin_while
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	movl	%esi, %ebx
	movq	%rdi, %r14
	movq	settings@GOTPCREL(%rip), %r12
	movl	32(%r12), %edi
	movq	%rsp, %r15
	movq	%r15, %rsi
	callq	clock_gettime@PLT
	imulq	$1000000000, (%rsp), %r13       # imm = 0x3B9ACA00
	addq	8(%rsp), %r13
	addq	104(%r12), %r13
.LBB9_1:                                # =>This Inner Loop Header: Depth=1
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.2:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.3:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.4:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.5:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.6:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.7:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.8:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	movl	(%r14), %eax
	cmpl	%ebx, %eax
	jne	.LBB9_11
# %bb.9:                                #   in Loop: Header=BB9_1 Depth=1
	pause
	callq	sched_yield@PLT
	movl	32(%r12), %edi
	movq	%r15, %rsi
	callq	clock_gettime@PLT
	imulq	$1000000000, (%rsp), %rax       # imm = 0x3B9ACA00
	addq	8(%rsp), %rax
	cmpq	%r13, %rax
	jl	.LBB9_1
# %bb.10:
	movl	%ebx, %eax
.LBB9_11:
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.Lfunc_end9:
	.size	spin_while, .Lfunc_end9-spin_while
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function serve
	.type	serve,@function
serve:                                  # @serve
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %rbx
	stmxcsr	4(%rsp)
	movl	$65472, %eax                    # imm = 0xFFC0
	andl	4(%rsp), %eax
	cmpl	$8064, %eax                     # imm = 0x1F80
	je	.LBB10_2
# %bb.1:
	movl	$8064, 4(%rsp)                  # imm = 0x1F80
	ldmxcsr	4(%rsp)
.LBB10_2:
	leaq	64(%rbx), %r14
	leaq	128(%rbx), %r15
	movl	$1, %ebp
	movl	$3, %r12d
	jmp	.LBB10_3
	.p2align	4, 0x90
.LBB10_11:                              #   in Loop: Header=BB10_3 Depth=1
	movq	%r14, %rdi
	callq	pthread_mutex_unlock@PLT
.LBB10_3:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB10_10 Depth 2
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	spin_while
	testl	%eax, %eax
	je	.LBB10_8
# %bb.4:                                #   in Loop: Header=BB10_3 Depth=1
	cmpl	$5, %eax
	je	.LBB10_15
# %bb.5:                                #   in Loop: Header=BB10_3 Depth=1
	movl	$2, %eax
	lock		cmpxchgl	%r12d, (%rbx)
	jne	.LBB10_3
# %bb.6:                                #   in Loop: Header=BB10_3 Depth=1
	stmxcsr	4(%rsp)
	movl	4(%rsp), %r13d
	movl	%r13d, %eax
	andl	$65472, %eax                    # imm = 0xFFC0
	cmpl	$8064, %eax                     # imm = 0x1F80
	jne	.LBB10_7
# %bb.12:                               #   in Loop: Header=BB10_3 Depth=1
	movq	16(%rbx), %rdi
	movq	24(%rbx), %rsi
	movq	32(%rbx), %rdx
	movq	40(%rbx), %rcx
	callq	*8(%rbx)
	jmp	.LBB10_13
	.p2align	4, 0x90
.LBB10_8:                               #   in Loop: Header=BB10_3 Depth=1
	movq	%r14, %rdi
	callq	pthread_mutex_lock@PLT
	xorl	%eax, %eax
	lock		cmpxchgl	%ebp, (%rbx)
	.p2align	4, 0x90
.LBB10_10:                              #   Parent Loop BB10_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movl	(%rbx), %eax
	cmpl	$1, %eax
	jne	.LBB10_11
# %bb.9:                                #   in Loop: Header=BB10_10 Depth=2
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	pthread_cond_wait@PLT
	jmp	.LBB10_10
.LBB10_7:                               #   in Loop: Header=BB10_3 Depth=1
	movl	$8064, 4(%rsp)                  # imm = 0x1F80
	ldmxcsr	4(%rsp)
	movq	16(%rbx), %rdi
	movq	24(%rbx), %rsi
	movq	32(%rbx), %rdx
	movq	40(%rbx), %rcx
	callq	*8(%rbx)
	movl	%r13d, 4(%rsp)
	ldmxcsr	4(%rsp)
.LBB10_13:                              #   in Loop: Header=BB10_3 Depth=1
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$4, %eax
	jne	.LBB10_3
# %bb.14:                               #   in Loop: Header=BB10_3 Depth=1
	movq	%r14, %rdi
	callq	pthread_mutex_lock@PLT
	movq	%r14, %rdi
	callq	pthread_mutex_unlock@PLT
	movq	%r15, %rdi
	callq	pthread_cond_signal@PLT
	jmp	.LBB10_3
.LBB10_15:
	xorl	%eax, %eax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end10:
	.size	serve, .Lfunc_end10-serve
                                        # -- End function
	.type	taken,@object                   # @taken
	.local	taken
	.comm	taken,1,64
	.type	settings,@object                # @settings
	.bss
	.globl	settings
	.p2align	6, 0x0
settings:
	.zero	160
	.size	settings, 160

	.type	slots,@object                   # @slots
	.local	slots
	.comm	slots,65280,256
	.type	last_shared,@object             # @last_shared
	.local	last_shared
	.comm	last_shared,8,8
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym serve
	.addrsig_sym taken
	.addrsig_sym slots
