// block_pool.c, translated by translate.py.

.text
	.file	"block_pool.c"
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
	.globl	lock_rings                      # -- Begin function lock_rings
	.p2align	4, 0x90
	.type	lock_rings,@function
lock_rings:                             # @lock_rings
.Llock_rings$local:
	.type	.Llock_rings$local,@function
# %bb.0:
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	je	.LBB3_4
# %bb.1:
	pushq	%rax
	.p2align	4, 0x90
.LBB3_2:                                # =>This Inner Loop Header: Depth=1
	callq	sched_yield@PLT
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	jne	.LBB3_2
# %bb.3:
	addq	$8, %rsp
.LBB3_4:
	retq
.Lfunc_end3:
	.size	lock_rings, .Lfunc_end3-lock_rings
	.size	.Llock_rings$local, .Lfunc_end3-lock_rings
                                        # -- End function
	.globl	unlock_rings                    # -- Begin function unlock_rings
	.p2align	4, 0x90
	.type	unlock_rings,@function
unlock_rings:                           # @unlock_rings
.Lunlock_rings$local:
	.type	.Lunlock_rings$local,@function
# %bb.0:
	movl	$0, lock(%rip)
	retq
.Lfunc_end4:
	.size	unlock_rings, .Lfunc_end4-unlock_rings
	.size	.Lunlock_rings$local, .Lfunc_end4-unlock_rings
                                        # -- End function
	.globl	prepare                         # -- Begin function prepare
	.p2align	4, 0x90
	.type	prepare,@function
prepare:                                # @prepare
.Lprepare$local:
	.type	.Lprepare$local,@function
# %bb.0:
	movq	$-96, %rax
	leaq	sizes(%rip), %rcx
	.p2align	4, 0x90
.LBB5_1:                                # =>This Inner Loop Header: Depth=1
	leaq	(%rax,%rcx), %rdx
	addq	$96, %rdx
	movq	%rdx, 104(%rax,%rcx)
	movq	%rdx, 96(%rax,%rcx)
	leaq	112(%rax,%rcx), %rdx
	movq	%rdx, 120(%rax,%rcx)
	movq	%rdx, 112(%rax,%rcx)
	leaq	128(%rax,%rcx), %rdx
	movq	%rdx, 136(%rax,%rcx)
	movq	%rdx, 128(%rax,%rcx)
	leaq	144(%rax,%rcx), %rdx
	movq	%rdx, 152(%rax,%rcx)
	movq	%rdx, 144(%rax,%rcx)
	leaq	160(%rax,%rcx), %rdx
	movq	%rdx, 168(%rax,%rcx)
	movq	%rdx, 160(%rax,%rcx)
	leaq	(%rax,%rcx), %rdx
	addq	$176, %rdx
	movq	%rdx, 184(%rax,%rcx)
	movq	%rdx, 176(%rax,%rcx)
	addq	$96, %rax
	cmpq	$7584, %rax                     # imm = 0x1DA0
	jb	.LBB5_1
# %bb.2:
	retq
.Lfunc_end5:
	.size	prepare, .Lfunc_end5-prepare
	.size	.Lprepare$local, .Lfunc_end5-prepare
                                        # -- End function
	.globl	capacity_for                    # -- Begin function capacity_for
	.p2align	4, 0x90
	.type	capacity_for,@function
capacity_for:                           # @capacity_for
.Lcapacity_for$local:
	.type	.Lcapacity_for$local,@function
# %bb.0:
	movq	settings@GOTPCREL(%rip), %rax
	movq	40(%rax), %rdx
	movq	48(%rax), %rsi
	cmpq	%rdx, %rdi
	cmovaq	%rdi, %rdx
	cmpq	%rsi, %rdx
	ja	.LBB6_2
# %bb.1:
	movq	(%rax), %rsi
.LBB6_2:
	leaq	-1(%rdx), %rax
	bsrq	%rax, %rax
	xorl	$63, %eax
	movb	$60, %cl
	subb	%al, %cl
	movl	$1, %eax
	shlq	%cl, %rax
	cmpq	%rsi, %rax
	cmovbeq	%rsi, %rax
	leaq	(%rax,%rdx), %rcx
	decq	%rcx
	negq	%rax
	andq	%rcx, %rax
	retq
.Lfunc_end6:
	.size	capacity_for, .Lfunc_end6-capacity_for
	.size	.Lcapacity_for$local, .Lfunc_end6-capacity_for
                                        # -- End function
	.globl	read_counters                   # -- Begin function read_counters
	.p2align	4, 0x90
	.type	read_counters,@function
read_counters:                          # @read_counters
.Lread_counters$local:
	.type	.Lread_counters$local,@function
# %bb.0:
	pushq	%rbx
	movq	%rdi, %rbx
	.p2align	4, 0x90
.LBB7_2:                                # =>This Inner Loop Header: Depth=1
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	je	.LBB7_3
# %bb.1:                                #   in Loop: Header=BB7_2 Depth=1
	callq	sched_yield@PLT
	jmp	.LBB7_2
.LBB7_3:
	movq	counters@GOTPCREL(%rip), %rax
	movq	32(%rax), %rcx
	movq	%rcx, 32(%rbx)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movl	$0, lock(%rip)
	popq	%rbx
	retq
.Lfunc_end7:
	.size	read_counters, .Lfunc_end7-read_counters
	.size	.Lread_counters$local, .Lfunc_end7-read_counters
                                        # -- End function
	.globl	trim                            # -- Begin function trim
	.p2align	4, 0x90
	.type	trim,@function
trim:                                   # @trim
.Ltrim$local:
	.type	.Ltrim$local,@function
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %rbx
	.p2align	4, 0x90
.LBB8_2:                                # =>This Inner Loop Header: Depth=1
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	je	.LBB8_3
# %bb.1:                                #   in Loop: Header=BB8_2 Depth=1
	callq	sched_yield@PLT
	jmp	.LBB8_2
.LBB8_3:
	movq	counters@GOTPCREL(%rip), %rax
	movq	16(%rax), %rcx
	cmpq	%rbx, %rcx
	jbe	.LBB8_11
# %bb.4:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB8_5:                                # =>This Inner Loop Header: Depth=1
	movq	ages+8(%rip), %rdx
	movq	-16(%rdx), %rsi
	movq	-8(%rdx), %r8
	movq	%rsi, (%r8)
	movq	%r8, 8(%rsi)
	movq	(%rdx), %rsi
	movq	8(%rdx), %r8
	movq	%rsi, (%r8)
	movq	%r8, 8(%rsi)
	subq	16(%rdx), %rcx
	movq	%rdi, -16(%rdx)
	leaq	-16(%rdx), %rdi
	cmpq	%rbx, %rcx
	ja	.LBB8_5
# %bb.6:
	movq	%rcx, 16(%rax)
	movl	$0, lock(%rip)
	movq	settings@GOTPCREL(%rip), %r14
	movq	(%r14), %rax
	xorl	%ebx, %ebx
	jmp	.LBB8_7
	.p2align	4, 0x90
.LBB8_9:                                #   in Loop: Header=BB8_7 Depth=1
	addq	%r12, %rbx
	movq	%r15, %rdi
	testq	%r15, %r15
	je	.LBB8_10
.LBB8_7:                                # =>This Inner Loop Header: Depth=1
	movq	(%rdi), %r15
	movq	32(%rdi), %r12
	movq	%r12, %rsi
	addq	%rax, %rsi
	je	.LBB8_9
# %bb.8:                                #   in Loop: Header=BB8_7 Depth=1
	callq	munmap@PLT
	movq	(%r14), %rax
	jmp	.LBB8_9
.LBB8_11:
	movl	$0, lock(%rip)
	xorl	%ebx, %ebx
.LBB8_10:
	movq	%rbx, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.Lfunc_end8:
	.size	trim, .Lfunc_end8-trim
	.size	.Ltrim$local, .Lfunc_end8-trim
                                        # -- End function
	.globl	take_memory                     # -- Begin function take_memory
	.p2align	4, 0x90
	.type	take_memory,@function
take_memory:                            # @take_memory
.Ltake_memory$local:
	.type	.Ltake_memory$local,@function
# %bb.0:
	movabsq	$1152921504606846976, %rax      # imm = 0x1000000000000000
	cmpq	%rax, %rdi
	jbe	.LBB9_3
# %bb.1:
	xorl	%eax, %eax
	retq
.LBB9_3:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	settings@GOTPCREL(%rip), %r14
	movq	40(%r14), %rdx
	movq	48(%r14), %rsi
	cmpq	%rdx, %rdi
	cmovbeq	%rdx, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB9_5
# %bb.4:
	movq	(%r14), %rsi
.LBB9_5:
	leaq	-1(%rdi), %rax
	bsrq	%rax, %r8
	xorl	$63, %r8d
	movb	$60, %al
	movb	$60, %cl
	subb	%r8b, %cl
	movl	$1, %ebx
	shlq	%cl, %rbx
	cmpq	%rsi, %rbx
	cmovbeq	%rsi, %rbx
	leaq	(%rbx,%rdi), %rcx
	decq	%rcx
	negq	%rbx
	andq	%rcx, %rbx
	leaq	-1(%rbx), %rsi
	bsrq	%rsi, %rcx
	xorq	$63, %rcx
	decq	%rdx
	bsrq	%rdx, %rdx
	xorq	$63, %rdx
	subq	%rcx, %rdx
	subb	%cl, %al
	movl	%eax, %ecx
	shrq	%cl, %rsi
	leaq	(%rsi,%rdx,8), %rax
	shlq	$4, %rax
	leaq	sizes(%rip), %rcx
	leaq	(%rax,%rcx), %r15
	addq	$-128, %r15
	.p2align	4, 0x90
.LBB9_7:                                # =>This Inner Loop Header: Depth=1
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	je	.LBB9_8
# %bb.6:                                #   in Loop: Header=BB9_7 Depth=1
	callq	sched_yield@PLT
	jmp	.LBB9_7
.LBB9_8:
	movq	(%r15), %rax
	cmpq	%r15, %rax
	je	.LBB9_9
# %bb.27:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	%rcx, (%rdx)
	movq	%rdx, 8(%rcx)
	movq	16(%rax), %rcx
	movq	24(%rax), %rdx
	movq	%rcx, (%rdx)
	movq	%rdx, 8(%rcx)
	movq	counters@GOTPCREL(%rip), %r15
	subq	%rbx, 16(%r15)
	addq	$24, %r15
	jmp	.LBB9_14
.LBB9_9:
	movl	$0, lock(%rip)
	movq	%rbx, %rdi
	callq	map
	testq	%rax, %rax
	jne	.LBB9_10
	jmp	.LBB9_16
	.p2align	4, 0x90
.LBB9_15:                               #   in Loop: Header=BB9_16 Depth=1
	callq	sched_yield@PLT
.LBB9_16:                               # =>This Inner Loop Header: Depth=1
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	jne	.LBB9_15
# %bb.17:
	movq	counters@GOTPCREL(%rip), %rax
	movq	16(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB9_28
# %bb.18:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB9_19:                               # =>This Inner Loop Header: Depth=1
	movq	ages+8(%rip), %rdx
	movq	-16(%rdx), %rsi
	movq	-8(%rdx), %r8
	movq	%rsi, (%r8)
	movq	%r8, 8(%rsi)
	movq	(%rdx), %rsi
	movq	8(%rdx), %r8
	movq	%rsi, (%r8)
	movq	%r8, 8(%rsi)
	subq	16(%rdx), %rcx
	movq	%rdi, -16(%rdx)
	leaq	-16(%rdx), %rdi
	jne	.LBB9_19
# %bb.20:
	movq	$0, 16(%rax)
	movl	$0, lock(%rip)
	movq	(%r14), %rax
	jmp	.LBB9_21
	.p2align	4, 0x90
.LBB9_23:                               #   in Loop: Header=BB9_21 Depth=1
	movq	%r15, %rdi
	testq	%r15, %r15
	je	.LBB9_24
.LBB9_21:                               # =>This Inner Loop Header: Depth=1
	movq	(%rdi), %r15
	movq	32(%rdi), %rsi
	addq	%rax, %rsi
	je	.LBB9_23
# %bb.22:                               #   in Loop: Header=BB9_21 Depth=1
	callq	munmap@PLT
	movq	(%r14), %rax
	jmp	.LBB9_23
.LBB9_28:
	movl	$0, lock(%rip)
.LBB9_24:
	movq	%rbx, %rdi
	callq	map
	testq	%rax, %rax
	je	.LBB9_25
.LBB9_10:
	movl	$1, %ecx
	xchgl	%ecx, lock(%rip)
	movq	counters@GOTPCREL(%rip), %r15
	addq	$32, %r15
	testl	%ecx, %ecx
	je	.LBB9_14
# %bb.11:
	movq	%rax, %r12
	.p2align	4, 0x90
.LBB9_12:                               # =>This Inner Loop Header: Depth=1
	callq	sched_yield@PLT
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	jne	.LBB9_12
# %bb.13:
	movq	%r12, %rax
.LBB9_14:
	incq	(%r15)
	movq	counters@GOTPCREL(%rip), %rcx
	addq	(%rcx), %rbx
	movq	%rbx, (%rcx)
	movq	8(%rcx), %rdx
	cmpq	%rbx, %rdx
	cmovaq	%rdx, %rbx
	movq	%rbx, 8(%rcx)
	movl	$0, lock(%rip)
	addq	(%r14), %rax
.LBB9_26:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.LBB9_25:
	xorl	%eax, %eax
	jmp	.LBB9_26
.Lfunc_end9:
	.size	take_memory, .Lfunc_end9-take_memory
	.size	.Ltake_memory$local, .Lfunc_end9-take_memory
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function map
	.type	map,@function
map:                                    # @map
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %rbx
	movq	settings@GOTPCREL(%rip), %rax
	movq	(%rax), %rbp
	movq	48(%rax), %r13
	cmpq	%rdi, %r13
	movq	%rbp, %r12
	cmovbeq	%r13, %r12
	leaq	(%r12,%rdi), %r15
	movl	8(%rax), %ecx
	xorl	%r14d, %r14d
	xorl	%edi, %edi
	movq	%r15, %rsi
	movl	$3, %edx
	movl	$-1, %r8d
	xorl	%r9d, %r9d
	callq	mmap@PLT
	cmpq	$-1, %rax
	je	.LBB10_8
# %bb.1:
	leaq	(%rax,%rbp), %rcx
	leaq	(%r12,%rcx), %rdx
	decq	%rdx
	negq	%r12
	movq	%r12, %r14
	andq	%rdx, %r14
	leaq	(%r14,%rbx), %r12
	movq	%r14, %rsi
	subq	%rcx, %rsi
	je	.LBB10_3
# %bb.2:
	movq	%rax, %rdi
	movq	%rax, (%rsp)                    # 8-byte Spill
	callq	munmap@PLT
	movq	(%rsp), %rax                    # 8-byte Reload
.LBB10_3:
	addq	%r15, %rax
	subq	%r12, %rax
	je	.LBB10_5
# %bb.4:
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	munmap@PLT
.LBB10_5:
	subq	%rbp, %r14
	cmpq	%rbx, %r13
	setbe	%al
	movq	settings@GOTPCREL(%rip), %rsi
	movq	16(%rsi), %rdx
	testq	%rdx, %rdx
	setne	%cl
	andb	%al, %cl
	cmpb	$1, %cl
	jne	.LBB10_7
# %bb.6:
	movq	(%rsi), %rdi
	addq	%r14, %rdi
	movq	%rbx, %rsi
                                        # kill: def $edx killed $edx killed $rdx
	callq	madvise@PLT
.LBB10_7:
	movq	%rbx, 32(%r14)
.LBB10_8:
	movq	%r14, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end10:
	.size	map, .Lfunc_end10-map
                                        # -- End function
	.globl	give_memory                     # -- Begin function give_memory
	.p2align	4, 0x90
	.type	give_memory,@function
give_memory:                            # @give_memory
.Lgive_memory$local:
	.type	.Lgive_memory$local,@function
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %rbx
	movq	settings@GOTPCREL(%rip), %r14
	subq	(%r14), %rbx
	movq	32(%rbx), %r15
	leaq	-1(%r15), %rax
	bsrq	%rax, %rdx
	xorq	$63, %rdx
	movq	40(%r14), %rcx
	decq	%rcx
	bsrq	%rcx, %rsi
	xorq	$63, %rsi
	subq	%rdx, %rsi
	movb	$60, %cl
	subb	%dl, %cl
	shrq	%cl, %rax
	leaq	(%rax,%rsi,8), %rax
	shlq	$4, %rax
	leaq	sizes(%rip), %rcx
	leaq	(%rax,%rcx), %r12
	addq	$-128, %r12
	.p2align	4, 0x90
.LBB11_2:                               # =>This Inner Loop Header: Depth=1
	movl	$1, %eax
	xchgl	%eax, lock(%rip)
	testl	%eax, %eax
	je	.LBB11_3
# %bb.1:                                #   in Loop: Header=BB11_2 Depth=1
	callq	sched_yield@PLT
	jmp	.LBB11_2
.LBB11_3:
	movq	(%r12), %rax
	movq	%rax, (%rbx)
	movq	%r12, 8(%rbx)
	movq	%rbx, 8(%rax)
	movq	%rbx, (%r12)
	leaq	16(%rbx), %rcx
	movq	24(%r14), %rax
	cmpq	%rax, %r15
	jbe	.LBB11_4
# %bb.5:
	movq	ages+8(%rip), %rdx
	jmp	.LBB11_6
.LBB11_4:
	leaq	ages(%rip), %rdx
.LBB11_6:
	movq	(%rdx), %rsi
	movq	%rsi, 16(%rbx)
	movq	%rdx, 24(%rbx)
	movq	%rcx, 8(%rsi)
	movq	%rcx, (%rdx)
	movq	counters@GOTPCREL(%rip), %rcx
	subq	%r15, (%rcx)
	addq	16(%rcx), %r15
	movq	%r15, 16(%rcx)
	cmpq	%rax, %r15
	jbe	.LBB11_14
# %bb.7:
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB11_8:                               # =>This Inner Loop Header: Depth=1
	movq	ages+8(%rip), %rdx
	movq	-16(%rdx), %rsi
	movq	-8(%rdx), %r8
	movq	%rsi, (%r8)
	movq	%r8, 8(%rsi)
	movq	(%rdx), %rsi
	movq	8(%rdx), %r8
	movq	%rsi, (%r8)
	movq	%r8, 8(%rsi)
	subq	16(%rdx), %r15
	movq	%rdi, -16(%rdx)
	leaq	-16(%rdx), %rdi
	cmpq	%rax, %r15
	ja	.LBB11_8
# %bb.9:
	movq	%r15, 16(%rcx)
	movl	$0, lock(%rip)
	movq	(%r14), %rax
	jmp	.LBB11_10
	.p2align	4, 0x90
.LBB11_12:                              #   in Loop: Header=BB11_10 Depth=1
	movq	%rbx, %rdi
	testq	%rbx, %rbx
	je	.LBB11_13
.LBB11_10:                              # =>This Inner Loop Header: Depth=1
	movq	(%rdi), %rbx
	movq	32(%rdi), %rsi
	addq	%rax, %rsi
	je	.LBB11_12
# %bb.11:                               #   in Loop: Header=BB11_10 Depth=1
	callq	munmap@PLT
	movq	(%r14), %rax
	jmp	.LBB11_12
.LBB11_14:
	movl	$0, lock(%rip)
.LBB11_13:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	retq
.Lfunc_end11:
	.size	give_memory, .Lfunc_end11-give_memory
	.size	.Lgive_memory$local, .Lfunc_end11-give_memory
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function allocator_malloc
	.type	allocator_malloc,@function
allocator_malloc:                       # @allocator_malloc
# %bb.0:
	movq	%rsi, %rdi
	jmp	.Ltake_memory$local             # TAILCALL
.Lfunc_end12:
	.size	allocator_malloc, .Lfunc_end12-allocator_malloc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function allocator_calloc
	.type	allocator_calloc,@function
allocator_calloc:                       # @allocator_calloc
# %bb.0:
	pushq	%rbx
	movq	%rsi, %rax
	mulq	%rdx
	jo	.LBB13_2
# %bb.1:
	movq	%rax, %rbx
	movq	%rax, %rdi
	callq	.Ltake_memory$local
	testq	%rax, %rax
	je	.LBB13_2
# %bb.3:
	movq	%rax, %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	popq	%rbx
	jmp	memset@PLT                      # TAILCALL
.LBB13_2:
	xorl	%eax, %eax
	popq	%rbx
	retq
.Lfunc_end13:
	.size	allocator_calloc, .Lfunc_end13-allocator_calloc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function allocator_realloc
	.type	allocator_realloc,@function
allocator_realloc:                      # @allocator_realloc
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	%rsi, %rbx
	movq	settings@GOTPCREL(%rip), %rax
	movq	(%rax), %rsi
	movq	40(%rax), %rdi
	movq	%rbx, %rcx
	subq	%rsi, %rcx
	cmpq	%rdi, %rdx
	cmovaq	%rdx, %rdi
	movq	48(%rax), %rax
	cmpq	%rax, %rdi
	cmovaq	%rax, %rsi
	movq	32(%rcx), %r14
	leaq	-1(%rdi), %rax
	bsrq	%rax, %rax
	xorl	$63, %eax
	movb	$60, %cl
	subb	%al, %cl
	movl	$1, %eax
	shlq	%cl, %rax
	cmpq	%rsi, %rax
	cmovbeq	%rsi, %rax
	leaq	(%rax,%rdi), %rcx
	decq	%rcx
	negq	%rax
	andq	%rcx, %rax
	cmpq	%r14, %rax
	je	.LBB14_4
# %bb.1:
	movq	%rdx, %r15
	movq	%rdx, %rdi
	callq	.Ltake_memory$local
	testq	%rax, %rax
	je	.LBB14_2
# %bb.3:
	movq	%r15, %rdx
	cmpq	%r15, %r14
	cmovbq	%r14, %rdx
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rax, %r14
	callq	memcpy@PLT
	movq	%rbx, %rdi
	callq	.Lgive_memory$local
	movq	%r14, %rbx
	jmp	.LBB14_4
.LBB14_2:
	xorl	%ebx, %ebx
.LBB14_4:
	movq	%rbx, %rax
	popq	%rbx
	popq	%r14
	popq	%r15
	retq
.Lfunc_end14:
	.size	allocator_realloc, .Lfunc_end14-allocator_realloc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function allocator_free
	.type	allocator_free,@function
allocator_free:                         # @allocator_free
# %bb.0:
	testq	%rsi, %rsi
	je	.LBB15_1
# %bb.2:
	movq	%rsi, %rdi
	jmp	.Lgive_memory$local             # TAILCALL
.LBB15_1:
	retq
.Lfunc_end15:
	.size	allocator_free, .Lfunc_end15-allocator_free
                                        # -- End function
	.globl	new_array                       # -- Begin function new_array
	.p2align	4, 0x90
	.type	new_array,@function
new_array:                              # @new_array
.Lnew_array$local:
	.type	.Lnew_array$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$56, %rsp
	movq	%r8, %r14
	movq	%rcx, 24(%rsp)                  # 8-byte Spill
	movq	%rdx, 16(%rsp)                  # 8-byte Spill
	movl	%esi, %ebp
	movq	%rdi, %r13
	movq	settings@GOTPCREL(%rip), %r12
	movq	32(%r12), %r15
	cmpq	%r8, %r15
	ja	.LBB16_1
# %bb.4:
	movq	80(%r12), %rdi
	callq	*72(%r12)
	testq	%rax, %rax
	jne	.LBB16_2
# %bb.5:
	xorl	%eax, %eax
	jmp	.LBB16_9
.LBB16_1:
	xorl	%eax, %eax
.LBB16_2:
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	cmpq	%r14, %r15
	setbe	%bl
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	movq	56(%r12), %rdi
	movq	%r13, %rsi
	movl	%ebp, %edx
	movq	16(%rsp), %rcx                  # 8-byte Reload
	movq	24(%rsp), %r8                   # 8-byte Reload
	xorl	%r9d, %r9d
	pushq	$0
	pushq	$0
	callq	*64(%r12)
	addq	$16, %rsp
	testq	%rax, %rax
	setne	%cl
	andb	%bl, %cl
	cmpb	$1, %cl
	jne	.LBB16_6
# %bb.3:
	movq	8(%rsp), %rbx                   # 8-byte Reload
	movq	%rbx, %rdi
	movq	%rax, %r15
	callq	*72(%r12)
	movq	%rax, %r14
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	jmp	.LBB16_8
.LBB16_6:
	cmpq	%r14, %r15
	ja	.LBB16_9
# %bb.7:
	leaq	48(%rsp), %rdi
	leaq	40(%rsp), %rsi
	leaq	32(%rsp), %rdx
	movq	%rax, %r15
	callq	PyErr_Fetch@PLT
	movq	8(%rsp), %rbx                   # 8-byte Reload
	movq	%rbx, %rdi
	callq	*72(%r12)
	movq	%rax, %r14
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	movq	48(%rsp), %rdi
	movq	40(%rsp), %rsi
	movq	32(%rsp), %rdx
	callq	PyErr_Restore@PLT
.LBB16_8:
	movq	%r15, %rax
.LBB16_9:
	addq	$56, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end16:
	.size	new_array, .Lfunc_end16-new_array
	.size	.Lnew_array$local, .Lfunc_end16-new_array
                                        # -- End function
	.type	lock,@object                    # @lock
	.local	lock
	.comm	lock,4,4
	.type	sizes,@object                   # @sizes
	.local	sizes
	.comm	sizes,7680,16
	.type	settings,@object                # @settings
	.bss
	.globl	settings
	.p2align	3, 0x0
settings:
	.zero	88
	.size	settings, 88

	.type	counters,@object                # @counters
	.globl	counters
	.p2align	3, 0x0
counters:
	.zero	40
	.size	counters, 40

	.type	ages,@object                    # @ages
	.data
	.p2align	3, 0x0
ages:
	.quad	ages
	.quad	ages
	.size	ages, 16

	.type	capsule_name,@object            # @capsule_name
	.section	.rodata,"a",@progbits
	.globl	capsule_name
capsule_name:
	.asciz	"mem_handler"
	.size	capsule_name, 12

	.type	handler,@object                 # @handler
	.data
	.globl	handler
	.p2align	3, 0x0
handler:
	.asciz	"fusec_pool\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000"
	.byte	1                               # 0x1
	.quad	0
	.quad	allocator_malloc
	.quad	allocator_calloc
	.quad	allocator_realloc
	.quad	allocator_free
	.size	handler, 168

	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym allocator_malloc
	.addrsig_sym allocator_calloc
	.addrsig_sym allocator_realloc
	.addrsig_sym allocator_free
	.addrsig_sym lock
	.addrsig_sym sizes
	.addrsig_sym ages
