// entry.c, translated by translate.py.

.text
	.file	"entry.c"
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
	.p2align	4, 0x90                         # -- Begin function new_array
	.type	new_array,@function
new_array:                              # @new_array
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movl	%esi, %ebp
	movq	%rdi, %r15
	callq	Py_IncRef@PLT
	movq	runtime@GOTPCREL(%rip), %rax
	movq	16(%rax), %rdi
	movq	%r15, %rsi
	movl	%ebp, %edx
	movq	%r14, %rcx
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	pushq	$0
	pushq	$0
	callq	*24(%rax)
	addq	$24, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end3:
	.size	new_array, .Lfunc_end3-new_array
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function take_memory
	.type	take_memory,@function
take_memory:                            # @take_memory
# %bb.0:
	jmp	malloc@PLT                      # TAILCALL
.Lfunc_end4:
	.size	take_memory, .Lfunc_end4-take_memory
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function give_memory
	.type	give_memory,@function
give_memory:                            # @give_memory
# %bb.0:
	jmp	free@PLT                        # TAILCALL
.Lfunc_end5:
	.size	give_memory, .Lfunc_end5-give_memory
                                        # -- End function
	.globl	entry                           # -- Begin function entry
	.p2align	4, 0x90
	.type	entry,@function
entry:                                  # @entry
.Lentry$local:
	.type	.Lentry$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	%rcx, %rbx
	movq	%rsi, 8(%rsp)                   # 8-byte Spill
	movq	%rdi, %rsi
	movabsq	$9223372036854775807, %rax      # imm = 0x7FFFFFFFFFFFFFFF
	andq	%rdx, %rax
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	movq	runtime@GOTPCREL(%rip), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdi
	movq	%rsi, 32(%rsp)                  # 8-byte Spill
	movq	8(%rsi,%rcx), %r14
	movq	$0, (%rsp)
	movq	%rsp, %rdx
	xorl	%esi, %esi
	callq	PyContextVar_Get@PLT
	movq	(%rsp), %rdi
	callq	Py_DecRef@PLT
	movq	(%r14), %rax
	movq	%rax, 24(%rsp)                  # 8-byte Spill
	movq	8(%r14), %r13
	testq	%r13, %r13
	jle	.LBB6_14
# %bb.1:
	movq	16(%r14), %r12
	xorl	%r14d, %r14d
	jmp	.LBB6_2
.LBB6_12:                               #   in Loop: Header=BB6_2 Depth=1
	movq	(%r12,%r14,8), %rdi
	movq	8(%rsp), %rsi                   # 8-byte Reload
	callq	try_program
	cmpq	$1, %rax
	jne	.LBB6_15
	.p2align	4, 0x90
.LBB6_13:                               #   in Loop: Header=BB6_2 Depth=1
	incq	%r14
	cmpq	%r13, %r14
	je	.LBB6_14
.LBB6_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB6_10 Depth 2
	movq	(%r12,%r14,8), %r15
	movq	8(%r15), %rax
	testq	%rax, %rax
	je	.LBB6_4
# %bb.3:                                #   in Loop: Header=BB6_2 Depth=1
	cmpq	(%rsp), %rax
	jne	.LBB6_13
.LBB6_4:                                #   in Loop: Header=BB6_2 Depth=1
	movq	16(%rsp), %rax                  # 8-byte Reload
	cmpq	%rax, 16(%r15)
	jne	.LBB6_13
# %bb.5:                                #   in Loop: Header=BB6_2 Depth=1
	testq	%rbx, %rbx
	je	.LBB6_11
# %bb.6:                                #   in Loop: Header=BB6_2 Depth=1
	movq	%rbx, %rdi
	callq	PyTuple_Size@PLT
	cmpq	24(%r15), %rax
	jne	.LBB6_13
# %bb.7:                                #   in Loop: Header=BB6_2 Depth=1
	testq	%rax, %rax
	jle	.LBB6_12
# %bb.8:                                #   in Loop: Header=BB6_2 Depth=1
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB6_10:                               #   Parent Loop BB6_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	callq	PyTuple_GetItem@PLT
	movq	32(%r15), %rcx
	cmpq	(%rcx,%rbp,8), %rax
	jne	.LBB6_13
# %bb.9:                                #   in Loop: Header=BB6_10 Depth=2
	incq	%rbp
	cmpq	24(%r15), %rbp
	jl	.LBB6_10
	jmp	.LBB6_12
.LBB6_11:                               #   in Loop: Header=BB6_2 Depth=1
	cmpq	$0, 24(%r15)
	jne	.LBB6_13
	jmp	.LBB6_12
.LBB6_14:
	movq	24(%rsp), %rdi                  # 8-byte Reload
	movq	32(%rsp), %rsi                  # 8-byte Reload
	movq	8(%rsp), %rdx                   # 8-byte Reload
	movq	16(%rsp), %rcx                  # 8-byte Reload
	movq	%rbx, %r8
	callq	fall_back
.LBB6_15:
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end6:
	.size	entry, .Lfunc_end6-entry
	.size	.Lentry$local, .Lfunc_end6-entry
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function try_program
	.type	try_program,@function
try_program:                            # @try_program
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$264, %rsp                      # imm = 0x108
	movq	%rdi, %r14
	movq	48(%rdi), %rdx
	movq	64(%rdi), %rcx
	movq	120(%rdi), %r12
	movq	160(%rdi), %r13
	movq	216(%rdi), %rdi
	movq	176(%r14), %r8
	testq	%r8, %r8
	cmovneq	%r12, %r8
	movq	200(%r14), %r9
	movq	%r9, -232(%rbp)                 # 8-byte Spill
	movq	%rcx, -192(%rbp)                # 8-byte Spill
	movq	%rdx, -104(%rbp)                # 8-byte Spill
	leaq	(%rcx,%rdx,2), %rbx
	addq	%r12, %rbx
	addq	%r13, %rbx
	movq	%rdi, -128(%rbp)                # 8-byte Spill
	addq	%rdi, %rbx
	addq	%r9, %rbx
	addq	208(%r14), %rbx
	movq	%rsi, -64(%rbp)                 # 8-byte Spill
	movq	%r8, -184(%rbp)                 # 8-byte Spill
	addq	%r8, %rbx
	leaq	(,%rbx,8), %rdi
	cmpq	$1024, %rbx                     # imm = 0x400
	ja	.LBB7_2
# %bb.1:
	movq	%rsp, %r15
	addq	$15, %rdi
	andq	$-16, %rdi
	subq	%rdi, %r15
	movq	%r15, %rsp
	jmp	.LBB7_3
.LBB7_2:
	callq	malloc@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	je	.LBB7_5
.LBB7_3:
	movq	%r13, -224(%rbp)                # 8-byte Spill
	movq	%r12, -176(%rbp)                # 8-byte Spill
	movq	%rbx, -304(%rbp)                # 8-byte Spill
	movq	-104(%rbp), %rax                # 8-byte Reload
	addq	%rax, %rax
	leaq	(%r15,%rax,8), %rcx
	movq	-128(%rbp), %rax                # 8-byte Reload
	movq	%rcx, -168(%rbp)                # 8-byte Spill
	leaq	(%rcx,%rax,8), %rdx
	movq	-192(%rbp), %rax                # 8-byte Reload
	leaq	(%rdx,%rax,8), %rcx
	movq	%rcx, -72(%rbp)                 # 8-byte Spill
	movq	$0, (%rdx,%rax,8)
	cmpq	$0, 48(%r14)
	movq	%r14, -88(%rbp)                 # 8-byte Spill
	movq	%rdx, -48(%rbp)                 # 8-byte Spill
	jle	.LBB7_87
# %bb.4:
	movq	-104(%rbp), %rax                # 8-byte Reload
	leaq	(%r15,%rax,8), %rcx
	movq	%rcx, -80(%rbp)                 # 8-byte Spill
	shlq	$4, %rax
	leaq	(%rax,%r15), %rcx
	movq	-128(%rbp), %rsi                # 8-byte Reload
	leaq	(%rcx,%rsi,8), %rcx
	movq	%rcx, -56(%rbp)                 # 8-byte Spill
	leaq	(%rax,%rsi,8), %rax
	leaq	16(%r15,%rax), %rcx
	movq	%rcx, -120(%rbp)                # 8-byte Spill
	addq	%r15, %rax
	addq	$8, %rax
	movq	%rax, -112(%rbp)                # 8-byte Spill
	xorl	%r13d, %r13d
	movabsq	$9223372036854775806, %rax      # imm = 0x7FFFFFFFFFFFFFFE
	addq	$-2, %rax
	movq	%rax, -96(%rbp)                 # 8-byte Spill
	jmp	.LBB7_9
.LBB7_5:
	movl	$1, %r14d
	jmp	.LBB7_307
.LBB7_6:                                #   in Loop: Header=BB7_9 Depth=1
	movq	$0, (%r15,%r13,8)
	.p2align	4, 0x90
.LBB7_7:                                #   in Loop: Header=BB7_9 Depth=1
	cmpq	$11, (%rbx)
	jne	.LBB7_139
.LBB7_8:                                #   in Loop: Header=BB7_9 Depth=1
	incq	%r13
	movq	-88(%rbp), %r14                 # 8-byte Reload
	cmpq	48(%r14), %r13
	jge	.LBB7_87
.LBB7_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB7_64 Depth 2
                                        #     Child Loop BB7_67 Depth 2
                                        #     Child Loop BB7_74 Depth 2
                                        #     Child Loop BB7_57 Depth 2
	movq	56(%r14), %rcx
	movq	%r13, %rax
	shlq	$6, %rax
	leaq	(%rcx,%rax), %rbx
	movq	-80(%rbp), %rsi                 # 8-byte Reload
	movq	$0, (%rsi,%r13,8)
	movq	8(%rcx,%rax), %rax
	cmpq	$-2, %rax
	je	.LBB7_12
# %bb.10:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	$-1, %rax
	jne	.LBB7_13
# %bb.11:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%rbx), %rax
	movq	-64(%rbp), %rcx                 # 8-byte Reload
	movq	(%rcx,%rax,8), %r12
	jmp	.LBB7_32
	.p2align	4, 0x90
.LBB7_12:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%rbx), %r12
	jmp	.LBB7_32
	.p2align	4, 0x90
.LBB7_13:                               #   in Loop: Header=BB7_9 Depth=1
	movq	(%r15,%rax,8), %rdi
	movq	%rax, %rdx
	shlq	$6, %rdx
	movl	(%rcx,%rdx), %ecx
	addl	$-2, %ecx
	cmpl	$10, %ecx
	ja	.LBB7_22
# %bb.14:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	.LJTI7_0(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rcx
	addq	%rdx, %rcx
	jmpq	*%rcx
.LBB7_15:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%rbx), %rsi
	callq	PyTuple_GetItem@PLT
	jmp	.LBB7_31
.LBB7_16:                               #   in Loop: Header=BB7_9 Depth=1
	xorl	%esi, %esi
	callq	PyObject_GenericGetDict@PLT
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.LBB7_18
# %bb.17:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyErr_Clear@PLT
.LBB7_18:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r12, %rdi
	jmp	.LBB7_27
.LBB7_19:                               #   in Loop: Header=BB7_9 Depth=1
	movl	16(%rbx), %eax
	cmpl	$1, %eax
	je	.LBB7_30
# %bb.20:                               #   in Loop: Header=BB7_9 Depth=1
	testl	%eax, %eax
	jne	.LBB7_77
# %bb.21:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyFunction_GetCode@PLT
	jmp	.LBB7_78
.LBB7_22:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-80(%rbp), %rcx                 # 8-byte Reload
	leaq	(%rcx,%rax,8), %rsi
	movq	16(%rbx), %r14
	leaq	-144(%rbp), %rdx
	leaq	-256(%rbp), %rcx
	callq	PyDict_Next@PLT
	cmpq	%r14, -144(%rbp)
	jne	.LBB7_28
# %bb.23:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-256(%rbp), %r12
	jmp	.LBB7_29
.LBB7_24:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%rbx), %rsi
	callq	PyList_GetItem@PLT
	jmp	.LBB7_31
.LBB7_25:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%rbx), %rsi
	callq	PyDict_GetItem@PLT
	jmp	.LBB7_31
.LBB7_26:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyCell_Get@PLT
	movq	%rax, %r12
	movq	%rax, %rdi
.LBB7_27:                               #   in Loop: Header=BB7_9 Depth=1
	callq	Py_DecRef@PLT
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	jmp	.LBB7_32
.LBB7_28:                               #   in Loop: Header=BB7_9 Depth=1
	xorl	%r12d, %r12d
.LBB7_29:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	testl	%eax, %eax
	jne	.LBB7_32
	jmp	.LBB7_6
.LBB7_30:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyFunction_GetDefaults@PLT
.LBB7_31:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	movq	%rax, %r12
	.p2align	4, 0x90
.LBB7_32:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r12, (%r15,%r13,8)
	testq	%r12, %r12
	je	.LBB7_7
# %bb.33:                               #   in Loop: Header=BB7_9 Depth=1
	movq	(%rbx), %rax
	movl	$1, %r14d
	cmpl	$15, %eax
	ja	.LBB7_40
# %bb.34:                               #   in Loop: Header=BB7_9 Depth=1
	movl	%eax, %ecx
	leaq	.LJTI7_1(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB7_35:                               #   in Loop: Header=BB7_9 Depth=1
	movq	8(%r12), %rcx
	cmpq	24(%rbx), %rcx
	jne	.LBB7_305
# %bb.36:                               #   in Loop: Header=BB7_9 Depth=1
	movq	40(%rbx), %r14
	cmpq	$15, %rax
	je	.LBB7_58
# %bb.37:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r12, %rdi
	cmpq	$13, %rax
	jne	.LBB7_61
# %bb.38:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	-144(%rbp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	movq	%rax, (%rdx,%r14,8)
	cmpl	$0, -144(%rbp)
	movl	$1, %r14d
	je	.LBB7_8
	jmp	.LBB7_305
.LBB7_39:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	%r12, 24(%rbx)
	je	.LBB7_8
	jmp	.LBB7_305
.LBB7_40:                               #   in Loop: Header=BB7_9 Depth=1
	movq	8(%r12), %rcx
	cmpq	24(%rbx), %rcx
	jne	.LBB7_305
# %bb.41:                               #   in Loop: Header=BB7_9 Depth=1
	addl	$-2, %eax
	cmpl	$10, %eax
	ja	.LBB7_305
# %bb.42:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	.LJTI7_2(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB7_43:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r12, %rdi
	callq	PyTuple_Size@PLT
	jmp	.LBB7_85
.LBB7_44:                               #   in Loop: Header=BB7_9 Depth=1
	movq	8(%r12), %rax
	movq	runtime@GOTPCREL(%rip), %rcx
	cmpq	16(%rcx), %rax
	jne	.LBB7_305
# %bb.45:                               #   in Loop: Header=BB7_9 Depth=1
	movq	56(%r12), %rdi
	movq	24(%rbx), %rsi
	cmpq	%rsi, %rdi
	je	.LBB7_48
# %bb.46:                               #   in Loop: Header=BB7_9 Depth=1
	movq	8(%rdi), %rax
	cmpq	8(%rsi), %rax
	jne	.LBB7_305
# %bb.47:                               #   in Loop: Header=BB7_9 Depth=1
	movl	$2, %edx
	callq	PyObject_RichCompareBool@PLT
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	cmpl	$1, %eax
	jne	.LBB7_305
.LBB7_48:                               #   in Loop: Header=BB7_9 Depth=1
	movslq	24(%r12), %rax
	cmpq	%rax, 32(%rbx)
	jne	.LBB7_305
# %bb.49:                               #   in Loop: Header=BB7_9 Depth=1
	movslq	64(%r12), %rcx
	notq	%rcx
	testq	%rcx, 48(%rbx)
	jne	.LBB7_305
# %bb.50:                               #   in Loop: Header=BB7_9 Depth=1
	testl	%eax, %eax
	jle	.LBB7_76
# %bb.51:                               #   in Loop: Header=BB7_9 Depth=1
	movq	40(%rbx), %rsi
	movq	32(%r12), %rcx
	movq	40(%r12), %r14
	cmpl	$15, %eax
	ja	.LBB7_69
.LBB7_52:                               #   in Loop: Header=BB7_9 Depth=1
	xorl	%edi, %edi
.LBB7_53:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%rdi, %r8
	testb	$1, %al
	je	.LBB7_55
# %bb.54:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	(%rdx,%rsi,8), %r8
	leaq	(%r8,%rax,8), %r9
	movq	(%rcx,%rdi,8), %r10
	movq	%r10, (%r8,%rdi,8)
	movq	(%r14,%rdi,8), %r8
	movq	%r8, (%r9,%rdi,8)
	movq	%rdi, %r8
	orq	$1, %r8
.LBB7_55:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	-1(%rax), %r9
	cmpq	%r9, %rdi
	je	.LBB7_76
# %bb.56:                               #   in Loop: Header=BB7_9 Depth=1
	shlq	$3, %rsi
	leaq	(%rsi,%r8,8), %rsi
	leaq	(%rsi,%rax,8), %rdi
	subq	%r8, %rax
	movq	-112(%rbp), %r9                 # 8-byte Reload
	addq	%r9, %rdi
	leaq	(%r14,%r8,8), %r10
	addq	$8, %r10
	addq	%r9, %rsi
	leaq	(%rcx,%r8,8), %rcx
	addq	$8, %rcx
	xorl	%r8d, %r8d
	.p2align	4, 0x90
.LBB7_57:                               #   Parent Loop BB7_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	-8(%rcx,%r8,8), %r9
	movq	%r9, -8(%rsi,%r8,8)
	movq	-8(%r10,%r8,8), %r9
	movq	%r9, -8(%rdi,%r8,8)
	movq	(%rcx,%r8,8), %r9
	movq	%r9, (%rsi,%r8,8)
	movq	(%r10,%r8,8), %r9
	movq	%r9, (%rdi,%r8,8)
	addq	$2, %r8
	cmpq	%r8, %rax
	jne	.LBB7_57
	jmp	.LBB7_76
.LBB7_58:                               #   in Loop: Header=BB7_9 Depth=1
	movq	32(%rbx), %rsi
	testq	%rsi, %rsi
	jle	.LBB7_62
# %bb.59:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	$4, %rsi
	jae	.LBB7_63
# %bb.60:                               #   in Loop: Header=BB7_9 Depth=1
	xorl	%eax, %eax
	xorl	%edi, %edi
	jmp	.LBB7_65
.LBB7_61:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyFloat_AsDouble@PLT
	movq	%xmm0, %rdi
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	movq	%rdi, (%rdx,%r14,8)
	jmp	.LBB7_8
.LBB7_62:                               #   in Loop: Header=BB7_9 Depth=1
	xorl	%edi, %edi
	movq	%rdi, (%rdx,%r14,8)
	jmp	.LBB7_8
.LBB7_63:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%rsi, %r8
	andq	-96(%rbp), %r8                  # 8-byte Folded Reload
	movl	$24, %edx
	xorl	%eax, %eax
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB7_64:                               #   Parent Loop BB7_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	16(%r12,%rax), %r9d
	leal	-24(%rdx), %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shlq	%cl, %r9
	movzbl	17(%r12,%rax), %r10d
	leal	-16(%rdx), %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shlq	%cl, %r10
	movzbl	18(%r12,%rax), %r11d
	leal	-8(%rdx), %ecx
                                        # kill: def $cl killed $cl killed $ecx
	shlq	%cl, %r11
	orq	%rdi, %r9
	orq	%r10, %r11
	orq	%r9, %r11
	movzbl	19(%r12,%rax), %edi
	movl	%edx, %ecx
	shlq	%cl, %rdi
	orq	%r11, %rdi
	addq	$4, %rax
	addq	$32, %rdx
	cmpq	%rax, %r8
	jne	.LBB7_64
.LBB7_65:                               #   in Loop: Header=BB7_9 Depth=1
	andl	$3, %esi
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	je	.LBB7_68
# %bb.66:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	(%r12,%rax), %r10
	addq	$16, %r10
	shlq	$3, %rax
	xorl	%r8d, %r8d
	.p2align	4, 0x90
.LBB7_67:                               #   Parent Loop BB7_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movzbl	(%r10,%r8), %r9d
	movl	%eax, %ecx
	shlq	%cl, %r9
	orq	%r9, %rdi
	incq	%r8
	addq	$8, %rax
	cmpq	%r8, %rsi
	jne	.LBB7_67
.LBB7_68:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%rdi, (%rdx,%r14,8)
	jmp	.LBB7_8
.LBB7_69:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-56(%rbp), %rdi                 # 8-byte Reload
	leaq	(%rdi,%rsi,8), %rdi
	leaq	(%rdi,%rax,8), %r8
	movq	%r8, %r9
	subq	%rcx, %r9
	cmpq	$32, %r9
	jb	.LBB7_52
# %bb.70:                               #   in Loop: Header=BB7_9 Depth=1
	subq	%r14, %r8
	cmpq	$32, %r8
	jb	.LBB7_52
# %bb.71:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%rdi, %r8
	subq	%rcx, %r8
	cmpq	$32, %r8
	jb	.LBB7_52
# %bb.72:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r14, %r8
	subq	%rdi, %r8
	movl	$0, %edi
	cmpq	$32, %r8
	jb	.LBB7_53
# %bb.73:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	(,%rsi,8), %r10
	leaq	(,%rax,8), %r8
	movl	%eax, %edi
	andl	$2147483644, %edi               # imm = 0x7FFFFFFC
	movq	-120(%rbp), %rdx                # 8-byte Reload
	leaq	(%rdx,%r10), %r9
	addq	%r10, %r8
	addq	%rdx, %r8
	movl	%eax, %r10d
	shrl	$2, %r10d
	andl	$536870911, %r10d               # imm = 0x1FFFFFFF
	shlq	$5, %r10
	xorl	%r11d, %r11d
	.p2align	4, 0x90
.LBB7_74:                               #   Parent Loop BB7_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movups	(%rcx,%r11), %xmm0
	movups	16(%rcx,%r11), %xmm1
	movups	%xmm0, -16(%r9,%r11)
	movups	%xmm1, (%r9,%r11)
	movdqu	(%r14,%r11), %xmm0
	movups	16(%r14,%r11), %xmm1
	movdqu	%xmm0, -16(%r8,%r11)
	movups	%xmm1, (%r8,%r11)
	addq	$32, %r11
	cmpq	%r11, %r10
	jne	.LBB7_74
# %bb.75:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	%rax, %rdi
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	jne	.LBB7_53
.LBB7_76:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%r12), %rax
	movq	56(%rbx), %rcx
	movq	-72(%rbp), %rsi                 # 8-byte Reload
	movq	%rax, (%rsi,%rcx,8)
	jmp	.LBB7_8
.LBB7_77:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyFunction_GetKwDefaults@PLT
.LBB7_78:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%rax, %r12
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	jmp	.LBB7_32
.LBB7_79:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r12, %rdi
	callq	PyList_Size@PLT
	jmp	.LBB7_85
.LBB7_80:                               #   in Loop: Header=BB7_9 Depth=1
	movq	32(%rbx), %rsi
	movq	%r12, %rdi
	callq	PyUnicode_Compare@PLT
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	testl	%eax, %eax
	je	.LBB7_8
	jmp	.LBB7_305
.LBB7_81:                               #   in Loop: Header=BB7_9 Depth=1
	movq	32(%rbx), %rbx
	movq	%r12, %rdi
	leaq	-144(%rbp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpl	$0, -144(%rbp)
	jne	.LBB7_305
# %bb.82:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	%rbx, %rax
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	je	.LBB7_8
	jmp	.LBB7_305
.LBB7_83:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	$0, 32(%rbx)
	js	.LBB7_8
.LBB7_84:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r12, %rdi
	callq	PyDict_Size@PLT
.LBB7_85:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	cmpq	32(%rbx), %rax
	je	.LBB7_8
	jmp	.LBB7_305
.LBB7_86:                               #   in Loop: Header=BB7_9 Depth=1
	movq	32(%rbx), %rbx
	movq	%r12, %rdi
	callq	PyFloat_AsDouble@PLT
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	movq	%xmm0, %rax
	cmpq	%rax, %rbx
	je	.LBB7_8
	jmp	.LBB7_305
.LBB7_87:
	movq	72(%r14), %r8
	movq	88(%r14), %rsi
	leaq	(%rdx,%rsi,8), %rax
	testq	%r8, %r8
	jle	.LBB7_90
# %bb.88:
	movq	80(%r14), %rcx
	movq	-104(%rbp), %r8                 # 8-byte Reload
	shlq	$4, %r8
	movq	-128(%rbp), %rdi                # 8-byte Reload
	leaq	(%r8,%rdi,8), %rdi
	leaq	(%rdi,%rsi,8), %rsi
	addq	%r15, %rsi
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB7_89:                               # =>This Inner Loop Header: Depth=1
	movq	(%rcx,%rdi,8), %r8
	movq	%r8, (%rsi,%rdi,8)
	incq	%rdi
	movq	72(%r14), %r8
	cmpq	%r8, %rdi
	jl	.LBB7_89
.LBB7_90:
	movq	104(%r14), %rsi
	movq	112(%r14), %rbx
	shlq	$5, %rsi
	addq	%rbx, %rsi
	leaq	(%rax,%r8,8), %rcx
	movq	%rbx, %rdi
	movq	%rsi, -96(%rbp)                 # 8-byte Spill
	callq	follow
	testq	%rax, %rax
	je	.LBB7_139
# %bb.91:
	movq	%rax, -120(%rbp)                # 8-byte Spill
	movq	%rbx, -112(%rbp)                # 8-byte Spill
	movq	144(%r14), %rax
	testq	%rax, %rax
	movq	%r15, -56(%rbp)                 # 8-byte Spill
	jle	.LBB7_117
# %bb.92:
	movq	152(%r14), %rsi
	leaq	(%rax,%rax,4), %rax
	leaq	(%rsi,%rax,8), %rax
	movq	%rax, -64(%rbp)                 # 8-byte Spill
	xorl	%edi, %edi
	xorl	%r8d, %r8d
	movq	%rsi, -80(%rbp)                 # 8-byte Spill
	jmp	.LBB7_94
	.p2align	4, 0x90
.LBB7_93:                               #   in Loop: Header=BB7_94 Depth=1
	addq	$40, %rsi
	cmpq	-64(%rbp), %rsi                 # 8-byte Folded Reload
	movq	-56(%rbp), %r15                 # 8-byte Reload
	movq	-88(%rbp), %r14                 # 8-byte Reload
	jae	.LBB7_117
.LBB7_94:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB7_98 Depth 2
                                        #     Child Loop BB7_103 Depth 2
                                        #     Child Loop BB7_113 Depth 2
	movq	(%rsi), %rax
	movq	(%r15,%rax,8), %r9
	cmpq	-80(%rbp), %rsi                 # 8-byte Folded Reload
	je	.LBB7_96
# %bb.95:                               #   in Loop: Header=BB7_94 Depth=1
	cmpq	-40(%rsi), %rax
	je	.LBB7_101
.LBB7_96:                               #   in Loop: Header=BB7_94 Depth=1
	movq	16(%r9), %rdi
	movq	8(%rsi), %r8
	addq	%rdi, %r8
	movslq	24(%r9), %r10
	testq	%r10, %r10
	jle	.LBB7_101
# %bb.97:                               #   in Loop: Header=BB7_94 Depth=1
	movq	32(%r9), %r11
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB7_98:                               #   Parent Loop BB7_94 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%r11,%rdx,8), %rax
	testq	%rax, %rax
	je	.LBB7_100
# %bb.99:                               #   in Loop: Header=BB7_98 Depth=2
	decq	%rax
	movq	40(%r9), %rbx
	movq	(%rbx,%rdx,8), %rbx
	imulq	%rbx, %rax
	testq	%rbx, %rbx
	movq	%r8, %r14
	cmovsq	%rdi, %r14
	addq	%rax, %r14
	testq	%rbx, %rbx
	cmovsq	%r14, %rdi
	cmovnsq	%r14, %r8
	incq	%rdx
	cmpq	%rdx, %r10
	jne	.LBB7_98
	jmp	.LBB7_101
	.p2align	4, 0x90
.LBB7_100:                              #   in Loop: Header=BB7_94 Depth=1
	xorl	%r8d, %r8d
	xorl	%edi, %edi
.LBB7_101:                              #   in Loop: Header=BB7_94 Depth=1
	movq	16(%rsi), %rax
	movq	(%r15,%rax,8), %r10
	movq	16(%r10), %rbx
	movq	24(%rsi), %r12
	addq	%rbx, %r12
	movslq	24(%r10), %r11
	testq	%r11, %r11
	jle	.LBB7_106
# %bb.102:                              #   in Loop: Header=BB7_94 Depth=1
	movq	32(%r10), %r13
	xorl	%edx, %edx
	movq	%rbx, %r15
	.p2align	4, 0x90
.LBB7_103:                              #   Parent Loop BB7_94 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%r13,%rdx,8), %rax
	testq	%rax, %rax
	je	.LBB7_93
# %bb.104:                              #   in Loop: Header=BB7_103 Depth=2
	decq	%rax
	movq	40(%r10), %rcx
	movq	(%rcx,%rdx,8), %rcx
	imulq	%rcx, %rax
	testq	%rcx, %rcx
	movq	%r12, %r14
	cmovsq	%r15, %r14
	addq	%rax, %r14
	testq	%rcx, %rcx
	cmovsq	%r14, %r15
	cmovnsq	%r14, %r12
	incq	%rdx
	cmpq	%rdx, %r11
	jne	.LBB7_103
# %bb.105:                              #   in Loop: Header=BB7_94 Depth=1
	cmpq	%r15, %r8
	ja	.LBB7_107
	jmp	.LBB7_93
	.p2align	4, 0x90
.LBB7_106:                              #   in Loop: Header=BB7_94 Depth=1
	movq	%rbx, %r15
	cmpq	%r15, %r8
	jbe	.LBB7_93
.LBB7_107:                              #   in Loop: Header=BB7_94 Depth=1
	cmpq	%rdi, %r12
	jbe	.LBB7_93
# %bb.108:                              #   in Loop: Header=BB7_94 Depth=1
	cmpq	$0, 32(%rsi)
	movl	$1, %r14d
	je	.LBB7_141
# %bb.109:                              #   in Loop: Header=BB7_94 Depth=1
	cmpq	%rbx, 16(%r9)
	jne	.LBB7_141
# %bb.110:                              #   in Loop: Header=BB7_94 Depth=1
	cmpl	%r11d, 24(%r9)
	jne	.LBB7_141
# %bb.111:                              #   in Loop: Header=BB7_94 Depth=1
	testl	%r11d, %r11d
	jle	.LBB7_93
# %bb.112:                              #   in Loop: Header=BB7_94 Depth=1
	movq	32(%r9), %rdx
	movq	32(%r10), %rbx
	xorl	%r14d, %r14d
	.p2align	4, 0x90
.LBB7_113:                              #   Parent Loop BB7_94 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rdx,%r14,8), %rax
	cmpq	(%rbx,%r14,8), %rax
	jne	.LBB7_138
# %bb.114:                              #   in Loop: Header=BB7_113 Depth=2
	movq	40(%r9), %rax
	movq	(%rax,%r14,8), %rax
	movq	40(%r10), %rcx
	cmpq	(%rcx,%r14,8), %rax
	jne	.LBB7_138
# %bb.115:                              #   in Loop: Header=BB7_113 Depth=2
	incq	%r14
	cmpq	%r14, %r11
	jne	.LBB7_113
	jmp	.LBB7_93
.LBB7_117:
	movq	96(%r14), %rax
	shlq	$5, %rax
	movq	-112(%rbp), %rsi                # 8-byte Reload
	addq	%rax, %rsi
	movq	-96(%rbp), %rdi                 # 8-byte Reload
	movq	-48(%rbp), %rdx                 # 8-byte Reload
	movq	-120(%rbp), %rcx                # 8-byte Reload
	callq	follow
	testq	%rax, %rax
	movl	$1, %r14d
	je	.LBB7_305
# %bb.118:
	movq	-176(%rbp), %rax                # 8-byte Reload
	movq	-72(%rbp), %rcx                 # 8-byte Reload
	leaq	(%rcx,%rax,8), %rcx
	movq	-184(%rbp), %rax                # 8-byte Reload
	movq	%rcx, -96(%rbp)                 # 8-byte Spill
	leaq	(%rcx,%rax,8), %rax
	movq	-224(%rbp), %r14                # 8-byte Reload
	movq	%rax, -216(%rbp)                # 8-byte Spill
	leaq	(%rax,%r14,8), %rax
	movq	%rax, -208(%rbp)                # 8-byte Spill
	movq	-88(%rbp), %r12                 # 8-byte Reload
	movq	(%r12), %rdi
	movq	%rdi, -160(%rbp)                # 8-byte Spill
	callq	Py_IncRef@PLT
	cmpq	$0, 40(%r12)
	je	.LBB7_122
# %bb.119:
	cmpq	$0, 48(%r12)
	jle	.LBB7_122
# %bb.120:
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB7_121:                              # =>This Inner Loop Header: Depth=1
	movq	(%r15,%rbx,8), %rdi
	callq	Py_IncRef@PLT
	incq	%rbx
	cmpq	48(%r12), %rbx
	jl	.LBB7_121
.LBB7_122:
	movq	-232(%rbp), %rdx                # 8-byte Reload
	movq	-208(%rbp), %rax                # 8-byte Reload
	leaq	(%rax,%rdx,8), %rax
	movq	%rax, -112(%rbp)                # 8-byte Spill
	cmpq	$0, 160(%r12)
	jle	.LBB7_140
# %bb.123:
	movq	-104(%rbp), %rax                # 8-byte Reload
	shlq	$4, %rax
	movq	-184(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-128(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	leaq	(%rax,%rdx,8), %rax
	leaq	(%rax,%r14,8), %rax
	movq	-176(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-192(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rbx
	leaq	(%r15,%rbx), %r14
	addq	$24, %r14
	addq	%r15, %rbx
	xorl	%r13d, %r13d
	movq	allocator@GOTPCREL(%rip), %r15
	movq	-48(%rbp), %r10                 # 8-byte Reload
	jmp	.LBB7_126
	.p2align	4, 0x90
.LBB7_124:                              #   in Loop: Header=BB7_126 Depth=1
	movq	-56(%rbp), %rax                 # 8-byte Reload
	movq	(%rax,%rcx,8), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	-216(%rbp), %rax                # 8-byte Reload
	movq	%r12, (%rax,%r13,8)
	testq	%r12, %r12
	je	.LBB7_143
.LBB7_125:                              #   in Loop: Header=BB7_126 Depth=1
	incq	%r13
	movq	-88(%rbp), %r12                 # 8-byte Reload
	cmpq	160(%r12), %r13
	movq	-48(%rbp), %r10                 # 8-byte Reload
	jge	.LBB7_145
.LBB7_126:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB7_131 Depth 2
                                        #     Child Loop BB7_134 Depth 2
	movq	168(%r12), %r12
	leaq	(,%r13,2), %rax
	addq	%r13, %rax
	shlq	$4, %rax
	movq	(%r12,%rax), %rcx
	testq	%rcx, %rcx
	jns	.LBB7_124
# %bb.127:                              #   in Loop: Header=BB7_126 Depth=1
	addq	%rax, %r12
	movq	24(%r12), %rsi
	testq	%rsi, %rsi
	jle	.LBB7_136
# %bb.128:                              #   in Loop: Header=BB7_126 Depth=1
	movq	32(%r12), %rax
	addq	%rsi, %rsi
	cmpq	$4, %rsi
	jae	.LBB7_130
# %bb.129:                              #   in Loop: Header=BB7_126 Depth=1
	xorl	%ecx, %ecx
	jmp	.LBB7_132
.LBB7_130:                              #   in Loop: Header=BB7_126 Depth=1
	movq	%rsi, %rdx
	andq	$-4, %rdx
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB7_131:                              #   Parent Loop BB7_126 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rax,%rcx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, -24(%r14,%rcx,8)
	movq	8(%rax,%rcx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, -16(%r14,%rcx,8)
	movq	16(%rax,%rcx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, -8(%r14,%rcx,8)
	movq	24(%rax,%rcx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, (%r14,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB7_131
.LBB7_132:                              #   in Loop: Header=BB7_126 Depth=1
	andl	$2, %esi
	je	.LBB7_135
# %bb.133:                              #   in Loop: Header=BB7_126 Depth=1
	leaq	(%rbx,%rcx,8), %rdx
	leaq	(%rax,%rcx,8), %rax
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB7_134:                              #   Parent Loop BB7_126 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rax,%rcx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, (%rdx,%rcx,8)
	incq	%rcx
	cmpq	%rcx, %rsi
	jne	.LBB7_134
.LBB7_135:                              #   in Loop: Header=BB7_126 Depth=1
	movq	24(%r12), %rsi
.LBB7_136:                              #   in Loop: Header=BB7_126 Depth=1
	movq	-112(%rbp), %rdx                # 8-byte Reload
	leaq	(%rdx,%rsi,8), %rcx
	movq	16(%r12), %rdi
	movq	40(%r12), %rax
	movq	(%r10,%rax,8), %r8
                                        # kill: def $esi killed $esi killed $rsi
	callq	*(%r15)
	testq	%rax, %rax
	je	.LBB7_142
# %bb.137:                              #   in Loop: Header=BB7_126 Depth=1
	movq	16(%rax), %rcx
	movq	8(%r12), %rdx
	movq	-72(%rbp), %rsi                 # 8-byte Reload
	movq	%rcx, (%rsi,%rdx,8)
	movq	-216(%rbp), %rcx                # 8-byte Reload
	movq	%rax, (%rcx,%r13,8)
	jmp	.LBB7_125
.LBB7_138:
	movq	-56(%rbp), %r15                 # 8-byte Reload
.LBB7_139:
	movl	$1, %r14d
.LBB7_305:
	cmpq	$1025, -304(%rbp)               # 8-byte Folded Reload
                                        # imm = 0x401
	jb	.LBB7_307
# %bb.306:
	movq	%r15, %rdi
	callq	free@PLT
.LBB7_307:
	movq	%r14, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB7_140:
	xorl	%r13d, %r13d
	jmp	.LBB7_144
.LBB7_141:
	movq	-56(%rbp), %r15                 # 8-byte Reload
	jmp	.LBB7_305
.LBB7_142:
	movq	-216(%rbp), %rax                # 8-byte Reload
	movq	$0, (%rax,%r13,8)
.LBB7_143:
	movq	-88(%rbp), %r12                 # 8-byte Reload
.LBB7_144:
	movq	-48(%rbp), %r10                 # 8-byte Reload
.LBB7_145:
	cmpq	160(%r12), %r13
	movq	-56(%rbp), %r15                 # 8-byte Reload
	movq	-96(%rbp), %rbx                 # 8-byte Reload
	jne	.LBB7_295
# %bb.146:
	movq	%r13, -200(%rbp)                # 8-byte Spill
	cmpq	$0, 176(%r12)
	movq	-224(%rbp), %r14                # 8-byte Reload
	je	.LBB7_168
# %bb.147:
	movq	(%r12), %rax
	movq	%rax, (%rbx)
	movq	128(%r12), %rcx
	movq	%rax, (%rbx,%rcx,8)
	movq	-72(%rbp), %rax                 # 8-byte Reload
	movq	%r12, (%rax,%rcx,8)
	movq	48(%r12), %rax
	testq	%rax, %rax
	jle	.LBB7_153
# %bb.148:
	cmpq	$1, %rax
	jne	.LBB7_158
# %bb.149:
	xorl	%ecx, %ecx
.LBB7_150:
	testb	$1, %al
	je	.LBB7_153
# %bb.151:
	movq	56(%r12), %rax
	movq	%rcx, %rdx
	shlq	$6, %rdx
	cmpq	$1, (%rax,%rdx)
	jne	.LBB7_153
# %bb.152:
	addq	%rdx, %rax
	movq	(%r15,%rcx,8), %rcx
	movq	56(%rax), %rax
	movq	%rcx, (%rbx,%rax,8)
.LBB7_153:
	movq	160(%r12), %rax
	testq	%rax, %rax
	jle	.LBB7_168
# %bb.154:
	cmpq	$1, %rax
	jne	.LBB7_164
# %bb.155:
	xorl	%edx, %edx
	jmp	.LBB7_166
.LBB7_158:
	movabsq	$9223372036854775806, %rdx      # imm = 0x7FFFFFFFFFFFFFFE
	andq	%rax, %rdx
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	jmp	.LBB7_160
	.p2align	4, 0x90
.LBB7_159:                              #   in Loop: Header=BB7_160 Depth=1
	addq	$2, %rcx
	subq	$-128, %rsi
	cmpq	%rcx, %rdx
	je	.LBB7_150
.LBB7_160:                              # =>This Inner Loop Header: Depth=1
	movq	56(%r12), %rdi
	cmpq	$1, (%rdi,%rsi)
	jne	.LBB7_162
# %bb.161:                              #   in Loop: Header=BB7_160 Depth=1
	movq	(%r15,%rcx,8), %r8
	movq	56(%rdi,%rsi), %rdi
	movq	%r8, (%rbx,%rdi,8)
.LBB7_162:                              #   in Loop: Header=BB7_160 Depth=1
	movq	56(%r12), %rdi
	cmpq	$1, 64(%rdi,%rsi)
	jne	.LBB7_159
# %bb.163:                              #   in Loop: Header=BB7_160 Depth=1
	movq	8(%r15,%rcx,8), %r8
	movq	120(%rdi,%rsi), %rdi
	movq	%r8, (%rbx,%rdi,8)
	jmp	.LBB7_159
.LBB7_164:
	movabsq	$9223372036854775806, %rcx      # imm = 0x7FFFFFFFFFFFFFFE
	andq	%rax, %rcx
	movq	-104(%rbp), %rdx                # 8-byte Reload
	shlq	$4, %rdx
	movq	-184(%rbp), %rsi                # 8-byte Reload
	leaq	(%rdx,%rsi,8), %rdx
	movq	-128(%rbp), %rsi                # 8-byte Reload
	leaq	(%rdx,%rsi,8), %rdx
	movq	-176(%rbp), %rsi                # 8-byte Reload
	leaq	(%rdx,%rsi,8), %rdx
	movq	-192(%rbp), %rsi                # 8-byte Reload
	leaq	(%rdx,%rsi,8), %rdx
	leaq	(%r15,%rdx), %rsi
	addq	$8, %rsi
	xorl	%edi, %edi
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB7_165:                              # =>This Inner Loop Header: Depth=1
	movq	-8(%rsi,%rdx,8), %r8
	movq	168(%r12), %r9
	movq	8(%r9,%rdi), %r9
	movq	%r8, (%rbx,%r9,8)
	movq	(%rsi,%rdx,8), %r8
	movq	168(%r12), %r9
	movq	56(%r9,%rdi), %r9
	movq	%r8, (%rbx,%r9,8)
	addq	$2, %rdx
	addq	$96, %rdi
	cmpq	%rdx, %rcx
	jne	.LBB7_165
.LBB7_166:
	testb	$1, %al
	je	.LBB7_168
# %bb.167:
	movq	-216(%rbp), %rax                # 8-byte Reload
	movq	(%rax,%rdx,8), %rax
	movq	168(%r12), %rcx
	leaq	(%rdx,%rdx,2), %rdx
	shlq	$4, %rdx
	movq	8(%rcx,%rdx), %rcx
	movq	%rax, (%rbx,%rcx,8)
.LBB7_168:
	movq	allocator@GOTPCREL(%rip), %rcx
	movq	16(%rcx), %rax
	movq	%rax, -280(%rbp)                # 8-byte Spill
	movq	136(%r12), %rax
	movq	(%r10,%rax,8), %r8
	testq	%r8, %r8
	movq	%r8, -288(%rbp)                 # 8-byte Spill
	jle	.LBB7_172
# %bb.169:
	movq	(%rcx), %rax
	movq	8(%rcx), %rcx
	movq	%r8, -144(%rbp)
	cmpq	$0, 176(%r12)
	je	.LBB7_173
# %bb.170:
	movq	$1, -256(%rbp)
	movq	runtime@GOTPCREL(%rip), %rcx
	movq	40(%rcx), %rdi
	leaq	-144(%rbp), %rdx
	leaq	-256(%rbp), %rcx
	movl	$1, %esi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB7_294
# %bb.171:
	movq	%rax, %rsi
	movq	16(%rax), %rax
	movq	128(%r12), %rdx
	movq	%rsi, -248(%rbp)                # 8-byte Spill
	movq	%rsi, (%rbx,%rdx,8)
	jmp	.LBB7_175
.LBB7_172:
	movq	$0, -248(%rbp)                  # 8-byte Folded Spill
	xorl	%eax, %eax
	jmp	.LBB7_176
.LBB7_173:
	movq	%r8, %rdi
	callq	*%rcx
	testq	%rax, %rax
	je	.LBB7_293
# %bb.174:
	movq	128(%r12), %rdx
	movq	$0, -248(%rbp)                  # 8-byte Folded Spill
.LBB7_175:
	movq	-72(%rbp), %rcx                 # 8-byte Reload
	movq	%rax, (%rcx,%rdx,8)
	movq	-48(%rbp), %r10                 # 8-byte Reload
.LBB7_176:
	stmxcsr	-144(%rbp)
	movl	-144(%rbp), %ecx
	movl	%ecx, %edx
	andl	$65472, %edx                    # imm = 0xFFC0
	movl	%edx, -260(%rbp)                # 4-byte Spill
	cmpl	$8064, %edx                     # imm = 0x1F80
	je	.LBB7_178
# %bb.177:
	movl	$8064, -144(%rbp)               # imm = 0x1F80
	ldmxcsr	-144(%rbp)
.LBB7_178:
	movb	$1, %bl
	cmpq	$0, 184(%r12)
	jle	.LBB7_244
# %bb.179:
	movl	%ecx, -148(%rbp)                # 4-byte Spill
	movq	%rax, -240(%rbp)                # 8-byte Spill
	movq	-208(%rbp), %rax                # 8-byte Reload
	leaq	8(%rax), %r13
	movq	-104(%rbp), %rax                # 8-byte Reload
	shlq	$4, %rax
	movq	-184(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-128(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	leaq	(%rax,%r14,8), %rax
	movq	-176(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-192(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	leaq	(%rax,%r15), %rcx
	movq	-232(%rbp), %rdx                # 8-byte Reload
	leaq	(%rcx,%rdx,8), %rbx
	addq	$24, %rbx
	leaq	(%r15,%rax), %r14
	addq	$8, %r14
	xorl	%ecx, %ecx
	movq	%r13, -120(%rbp)                # 8-byte Spill
	movq	%r14, -272(%rbp)                # 8-byte Spill
	jmp	.LBB7_182
.LBB7_180:                              #   in Loop: Header=BB7_182 Depth=1
	xorl	%edi, %edi
	movq	-208(%rbp), %rdx                # 8-byte Reload
	movq	-112(%rbp), %rcx                # 8-byte Reload
	callq	*8(%rax)
	.p2align	4, 0x90
.LBB7_181:                              #   in Loop: Header=BB7_182 Depth=1
	movq	-296(%rbp), %rcx                # 8-byte Reload
	incq	%rcx
	cmpq	184(%r12), %rcx
	movq	-48(%rbp), %r10                 # 8-byte Reload
	jge	.LBB7_241
.LBB7_182:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB7_187 Depth 2
                                        #       Child Loop BB7_200 Depth 3
                                        #       Child Loop BB7_203 Depth 3
                                        #       Child Loop BB7_197 Depth 3
                                        #     Child Loop BB7_238 Depth 2
                                        #     Child Loop BB7_222 Depth 2
                                        #     Child Loop BB7_227 Depth 2
                                        #     Child Loop BB7_230 Depth 2
	movq	192(%r12), %rax
	movq	%rcx, -296(%rbp)                # 8-byte Spill
	leaq	(%rcx,%rcx,4), %rcx
	shlq	$4, %rcx
	movq	(%rax,%rcx), %rsi
	testq	%rsi, %rsi
	je	.LBB7_208
# %bb.183:                              #   in Loop: Header=BB7_182 Depth=1
	movq	8(%rsi), %r15
	testq	%r15, %r15
	jle	.LBB7_218
# %bb.184:                              #   in Loop: Header=BB7_182 Depth=1
	leaq	-1(%r15), %rax
	movq	%rax, -224(%rbp)                # 8-byte Spill
	xorl	%r14d, %r14d
	movq	%rsi, -64(%rbp)                 # 8-byte Spill
	movq	%r15, -80(%rbp)                 # 8-byte Spill
	jmp	.LBB7_187
	.p2align	4, 0x90
.LBB7_185:                              #   in Loop: Header=BB7_187 Depth=2
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	-64(%rbp), %rsi                 # 8-byte Reload
	movq	-48(%rbp), %r10                 # 8-byte Reload
.LBB7_186:                              #   in Loop: Header=BB7_187 Depth=2
	movq	%r12, (%r13,%r14,8)
	incq	%r14
	movq	-80(%rbp), %r15                 # 8-byte Reload
	cmpq	%r15, %r14
	je	.LBB7_219
.LBB7_187:                              #   Parent Loop BB7_182 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB7_200 Depth 3
                                        #       Child Loop BB7_203 Depth 3
                                        #       Child Loop BB7_197 Depth 3
	movq	16(%rsi), %rax
	movq	%r14, %rcx
	shlq	$6, %rcx
	leaq	(%rax,%rcx), %r15
	cmpq	$0, 24(%rax,%rcx)
	movq	%r15, %rax
	je	.LBB7_189
# %bb.188:                              #   in Loop: Header=BB7_187 Depth=2
	movq	8(%r15), %rax
	movq	-96(%rbp), %rcx                 # 8-byte Reload
	leaq	(%rcx,%rax,8), %rax
.LBB7_189:                              #   in Loop: Header=BB7_187 Depth=2
	movq	(%rax), %r12
	testq	%r12, %r12
	jne	.LBB7_185
# %bb.190:                              #   in Loop: Header=BB7_187 Depth=2
	movq	8(%r15), %rcx
	movq	16(%r15), %rax
	leaq	(%r10,%rax,8), %r13
	testq	%rcx, %rcx
	js	.LBB7_194
# %bb.191:                              #   in Loop: Header=BB7_187 Depth=2
	movq	48(%r15), %rax
	testq	%rax, %rax
	jle	.LBB7_205
# %bb.192:                              #   in Loop: Header=BB7_187 Depth=2
	movq	56(%r15), %rcx
	addq	%rax, %rax
	cmpq	$4, %rax
	jae	.LBB7_199
# %bb.193:                              #   in Loop: Header=BB7_187 Depth=2
	xorl	%edx, %edx
	jmp	.LBB7_201
.LBB7_194:                              #   in Loop: Header=BB7_187 Depth=2
	movq	32(%r15), %rdi
	callq	Py_IncRef@PLT
	movq	runtime@GOTPCREL(%rip), %rax
	movq	16(%rax), %rdi
	movq	32(%r15), %rsi
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	$0
	pushq	$0
	callq	*24(%rax)
	addq	$16, %rsp
	testq	%rax, %rax
	je	.LBB7_234
# %bb.195:                              #   in Loop: Header=BB7_187 Depth=2
	movq	%rax, %r12
	cmpq	$0, 40(%r15)
	jle	.LBB7_207
# %bb.196:                              #   in Loop: Header=BB7_187 Depth=2
	xorl	%eax, %eax
	movq	-48(%rbp), %r10                 # 8-byte Reload
	movq	-64(%rbp), %rsi                 # 8-byte Reload
	.p2align	4, 0x90
.LBB7_197:                              #   Parent Loop BB7_182 Depth=1
                                        #     Parent Loop BB7_187 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movzbl	(%r13,%rax), %ecx
	movq	16(%r12), %rdx
	movb	%cl, (%rdx,%rax)
	incq	%rax
	cmpq	40(%r15), %rax
	jl	.LBB7_197
# %bb.198:                              #   in Loop: Header=BB7_187 Depth=2
	movq	-120(%rbp), %r13                # 8-byte Reload
	jmp	.LBB7_186
.LBB7_199:                              #   in Loop: Header=BB7_187 Depth=2
	movq	%rax, %rsi
	andq	$-4, %rsi
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB7_200:                              #   Parent Loop BB7_182 Depth=1
                                        #     Parent Loop BB7_187 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movq	(%rcx,%rdx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, -24(%rbx,%rdx,8)
	movq	8(%rcx,%rdx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, -16(%rbx,%rdx,8)
	movq	16(%rcx,%rdx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, -8(%rbx,%rdx,8)
	movq	24(%rcx,%rdx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, (%rbx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rsi
	jne	.LBB7_200
.LBB7_201:                              #   in Loop: Header=BB7_187 Depth=2
	andl	$2, %eax
	je	.LBB7_204
# %bb.202:                              #   in Loop: Header=BB7_187 Depth=2
	leaq	(%rbx,%rdx,8), %rsi
	addq	$-24, %rsi
	leaq	(%rcx,%rdx,8), %rcx
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB7_203:                              #   Parent Loop BB7_182 Depth=1
                                        #     Parent Loop BB7_187 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	movq	(%rcx,%rdx,8), %rdi
	movq	(%r10,%rdi,8), %rdi
	movq	%rdi, (%rsi,%rdx,8)
	incq	%rdx
	cmpq	%rdx, %rax
	jne	.LBB7_203
.LBB7_204:                              #   in Loop: Header=BB7_187 Depth=2
	movq	8(%r15), %rcx
	movq	48(%r15), %rax
.LBB7_205:                              #   in Loop: Header=BB7_187 Depth=2
	xorl	%r12d, %r12d
	cmpq	-224(%rbp), %r14                # 8-byte Folded Reload
	sete	%r12b
	movq	-112(%rbp), %rdx                # 8-byte Reload
	leaq	(%rdx,%rax,8), %rax
	movq	%rax, -232(%rbp)                # 8-byte Spill
	movq	(%r13), %r13
	movq	-72(%rbp), %rax                 # 8-byte Reload
	addq	(%rax,%rcx,8), %r13
	shll	$10, %r12d
	movq	32(%r15), %rdi
	callq	Py_IncRef@PLT
	movq	runtime@GOTPCREL(%rip), %rax
	movq	16(%rax), %rdi
	movq	32(%r15), %rsi
	movl	48(%r15), %edx
	movq	-112(%rbp), %rcx                # 8-byte Reload
	movq	-232(%rbp), %r8                 # 8-byte Reload
	movq	%r13, %r9
	pushq	$0
	pushq	%r12
	callq	*24(%rax)
	addq	$16, %rsp
	testq	%rax, %rax
	je	.LBB7_234
# %bb.206:                              #   in Loop: Header=BB7_187 Depth=2
	movq	%rax, %r12
	movq	8(%r15), %rax
	movq	-96(%rbp), %rcx                 # 8-byte Reload
	movq	(%rcx,%rax,8), %r13
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	runtime@GOTPCREL(%rip), %rax
	callq	*32(%rax)
	testl	%eax, %eax
	jne	.LBB7_233
.LBB7_207:                              #   in Loop: Header=BB7_187 Depth=2
	movq	-48(%rbp), %r10                 # 8-byte Reload
	movq	-120(%rbp), %r13                # 8-byte Reload
	movq	-64(%rbp), %rsi                 # 8-byte Reload
	jmp	.LBB7_186
.LBB7_208:                              #   in Loop: Header=BB7_182 Depth=1
	addq	%rcx, %rax
	movq	40(%rax), %rdx
	testq	%rdx, %rdx
	jle	.LBB7_215
# %bb.209:                              #   in Loop: Header=BB7_182 Depth=1
	cmpq	$1, %rdx
	jne	.LBB7_220
# %bb.210:                              #   in Loop: Header=BB7_182 Depth=1
	xorl	%ecx, %ecx
.LBB7_211:                              #   in Loop: Header=BB7_182 Depth=1
	testb	$1, %dl
	je	.LBB7_215
# %bb.212:                              #   in Loop: Header=BB7_182 Depth=1
	movq	48(%rax), %rdx
	movq	%rcx, %rdi
	shlq	$4, %rdi
	movq	(%rdx,%rdi), %rsi
	movq	8(%rdx,%rdi), %rdx
	leaq	(%r10,%rdx,8), %rdx
	testq	%rsi, %rsi
	js	.LBB7_214
# %bb.213:                              #   in Loop: Header=BB7_182 Depth=1
	movq	(%rdx), %rdx
	movq	-72(%rbp), %rdi                 # 8-byte Reload
	addq	(%rdi,%rsi,8), %rdx
.LBB7_214:                              #   in Loop: Header=BB7_182 Depth=1
	movq	-208(%rbp), %rsi                # 8-byte Reload
	movq	%rdx, (%rsi,%rcx,8)
.LBB7_215:                              #   in Loop: Header=BB7_182 Depth=1
	movq	56(%rax), %rcx
	testq	%rcx, %rcx
	jle	.LBB7_231
# %bb.216:                              #   in Loop: Header=BB7_182 Depth=1
	movq	64(%rax), %rdx
	cmpq	$4, %rcx
	jae	.LBB7_226
# %bb.217:                              #   in Loop: Header=BB7_182 Depth=1
	xorl	%esi, %esi
	jmp	.LBB7_228
.LBB7_218:                              #   in Loop: Header=BB7_182 Depth=1
	xorl	%r14d, %r14d
	cmpq	%r15, %r14
	jne	.LBB7_235
.LBB7_219:                              #   in Loop: Header=BB7_182 Depth=1
	movq	(%rsi), %rdi
	movabsq	$9223372036854775806, %rax      # imm = 0x7FFFFFFFFFFFFFFE
	leaq	2(%rax), %rdx
	orq	%r15, %rdx
	movq	%r13, %rsi
	xorl	%ecx, %ecx
	callq	PyObject_Vectorcall@PLT
	movq	%rax, -64(%rbp)                 # 8-byte Spill
	jmp	.LBB7_236
.LBB7_220:                              #   in Loop: Header=BB7_182 Depth=1
	movq	%rdx, %rsi
	movabsq	$9223372036854775806, %rcx      # imm = 0x7FFFFFFFFFFFFFFE
	andq	%rcx, %rsi
	movl	$1, %edi
	xorl	%ecx, %ecx
	jmp	.LBB7_222
	.p2align	4, 0x90
.LBB7_221:                              #   in Loop: Header=BB7_222 Depth=2
	movq	%r8, (%r14,%rcx,8)
	addq	$2, %rcx
	addq	$4, %rdi
	cmpq	%rcx, %rsi
	je	.LBB7_211
.LBB7_222:                              #   Parent Loop BB7_182 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	48(%rax), %r8
	movq	-8(%r8,%rdi,8), %r9
	movq	(%r8,%rdi,8), %r8
	leaq	(%r10,%r8,8), %r8
	testq	%r9, %r9
	js	.LBB7_224
# %bb.223:                              #   in Loop: Header=BB7_222 Depth=2
	movq	(%r8), %r8
	movq	-72(%rbp), %r11                 # 8-byte Reload
	addq	(%r11,%r9,8), %r8
.LBB7_224:                              #   in Loop: Header=BB7_222 Depth=2
	movq	%r8, -8(%r14,%rcx,8)
	movq	48(%rax), %r8
	movq	8(%r8,%rdi,8), %r9
	movq	16(%r8,%rdi,8), %r8
	leaq	(%r10,%r8,8), %r8
	testq	%r9, %r9
	js	.LBB7_221
# %bb.225:                              #   in Loop: Header=BB7_222 Depth=2
	movq	(%r8), %r8
	movq	-72(%rbp), %r11                 # 8-byte Reload
	addq	(%r11,%r9,8), %r8
	jmp	.LBB7_221
.LBB7_226:                              #   in Loop: Header=BB7_182 Depth=1
	movabsq	$9223372036854775806, %rsi      # imm = 0x7FFFFFFFFFFFFFFE
	leaq	-2(%rsi), %rdi
	andq	%rcx, %rdi
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB7_227:                              #   Parent Loop BB7_182 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rdx,%rsi,8), %r8
	movq	(%r10,%r8,8), %r8
	movq	%r8, -24(%rbx,%rsi,8)
	movq	8(%rdx,%rsi,8), %r8
	movq	(%r10,%r8,8), %r8
	movq	%r8, -16(%rbx,%rsi,8)
	movq	16(%rdx,%rsi,8), %r8
	movq	(%r10,%r8,8), %r8
	movq	%r8, -8(%rbx,%rsi,8)
	movq	24(%rdx,%rsi,8), %r8
	movq	(%r10,%r8,8), %r8
	movq	%r8, (%rbx,%rsi,8)
	addq	$4, %rsi
	cmpq	%rsi, %rdi
	jne	.LBB7_227
.LBB7_228:                              #   in Loop: Header=BB7_182 Depth=1
	andl	$3, %ecx
	je	.LBB7_231
# %bb.229:                              #   in Loop: Header=BB7_182 Depth=1
	leaq	(%rbx,%rsi,8), %rdi
	addq	$-24, %rdi
	leaq	(%rdx,%rsi,8), %rdx
	xorl	%esi, %esi
	.p2align	4, 0x90
.LBB7_230:                              #   Parent Loop BB7_182 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rdx,%rsi,8), %r8
	movq	(%r10,%r8,8), %r8
	movq	%r8, (%rdi,%rsi,8)
	incq	%rsi
	cmpq	%rsi, %rcx
	jne	.LBB7_230
.LBB7_231:                              #   in Loop: Header=BB7_182 Depth=1
	movq	16(%rax), %rcx
	movq	24(%rax), %rdx
	movq	(%r10,%rcx,8), %rsi
	movq	(%r10,%rdx,8), %rdx
	movq	runtime@GOTPCREL(%rip), %r10
	cmpq	56(%r10), %rdx
	jl	.LBB7_180
# %bb.232:                              #   in Loop: Header=BB7_182 Depth=1
	movq	8(%rax), %rdi
	movq	32(%rax), %rcx
	movl	72(%rax), %eax
	subq	$8, %rsp
	movq	-208(%rbp), %r8                 # 8-byte Reload
	movq	-112(%rbp), %r9                 # 8-byte Reload
	pushq	%rax
	callq	*48(%r10)
	addq	$16, %rsp
	testl	%eax, %eax
	je	.LBB7_181
	jmp	.LBB7_308
.LBB7_233:                              #   in Loop: Header=BB7_182 Depth=1
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
.LBB7_234:                              #   in Loop: Header=BB7_182 Depth=1
	movq	-120(%rbp), %r13                # 8-byte Reload
	movq	$0, (%r13,%r14,8)
	movq	-80(%rbp), %r15                 # 8-byte Reload
	movq	-64(%rbp), %rsi                 # 8-byte Reload
	cmpq	%r15, %r14
	je	.LBB7_219
.LBB7_235:                              #   in Loop: Header=BB7_182 Depth=1
	movq	%r14, %r15
	movq	$0, -64(%rbp)                   # 8-byte Folded Spill
.LBB7_236:                              #   in Loop: Header=BB7_182 Depth=1
	testq	%r15, %r15
	movq	-272(%rbp), %r12                # 8-byte Reload
	je	.LBB7_239
# %bb.237:                              #   in Loop: Header=BB7_182 Depth=1
	xorl	%r14d, %r14d
	.p2align	4, 0x90
.LBB7_238:                              #   Parent Loop BB7_182 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%r12,%r14,8), %rdi
	callq	Py_DecRef@PLT
	incq	%r14
	cmpq	%r14, %r15
	jne	.LBB7_238
.LBB7_239:                              #   in Loop: Header=BB7_182 Depth=1
	movq	-64(%rbp), %rdi                 # 8-byte Reload
	testq	%rdi, %rdi
	je	.LBB7_243
# %bb.240:                              #   in Loop: Header=BB7_182 Depth=1
	callq	Py_DecRef@PLT
	movq	-88(%rbp), %r12                 # 8-byte Reload
	movq	-272(%rbp), %r14                # 8-byte Reload
	movq	-56(%rbp), %r15                 # 8-byte Reload
	jmp	.LBB7_181
.LBB7_241:
	movq	-240(%rbp), %rax                # 8-byte Reload
	movb	$1, %bl
.LBB7_242:
	movl	-148(%rbp), %ecx                # 4-byte Reload
	jmp	.LBB7_244
.LBB7_243:
	xorl	%ebx, %ebx
	movq	-88(%rbp), %r12                 # 8-byte Reload
	movq	-240(%rbp), %rax                # 8-byte Reload
	movl	-148(%rbp), %ecx                # 4-byte Reload
	movq	-56(%rbp), %r15                 # 8-byte Reload
.LBB7_244:
	cmpl	$8064, -260(%rbp)               # 4-byte Folded Reload
                                        # imm = 0x1F80
	movq	-288(%rbp), %rsi                # 8-byte Reload
	movq	-248(%rbp), %rdi                # 8-byte Reload
	je	.LBB7_246
# %bb.245:
	movl	%ecx, -144(%rbp)
	ldmxcsr	-144(%rbp)
.LBB7_246:
	testq	%rdi, %rdi
	je	.LBB7_248
# %bb.247:
	callq	Py_DecRef@PLT
	jmp	.LBB7_250
.LBB7_248:
	testq	%rsi, %rsi
	jle	.LBB7_250
# %bb.249:
	movq	%rax, %rdi
	callq	*-280(%rbp)                     # 8-byte Folded Reload
.LBB7_250:
	testb	%bl, %bl
	movq	-200(%rbp), %r13                # 8-byte Reload
	je	.LBB7_295
# %bb.251:
	cmpq	$0, 216(%r12)
	jle	.LBB7_284
# %bb.252:
	movq	-104(%rbp), %rax                # 8-byte Reload
	shlq	$4, %rax
	movq	%rax, -104(%rbp)                # 8-byte Spill
	addq	%r15, %rax
	movq	%rax, -96(%rbp)                 # 8-byte Spill
	xorl	%ebx, %ebx
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
.LBB7_253:                              # =>This Loop Header: Depth=1
                                        #     Child Loop BB7_270 Depth 2
                                        #     Child Loop BB7_260 Depth 2
                                        #     Child Loop BB7_278 Depth 2
	movq	224(%r12), %rcx
	leaq	(%rbx,%rbx,2), %rdx
	leaq	(%rcx,%rdx,8), %rax
	movq	(%rcx,%rdx,8), %rcx
	cmpq	$1, %rcx
	je	.LBB7_256
# %bb.254:                              #   in Loop: Header=BB7_253 Depth=1
	testq	%rcx, %rcx
	jne	.LBB7_257
# %bb.255:                              #   in Loop: Header=BB7_253 Depth=1
	movq	-216(%rbp), %rax                # 8-byte Reload
	movq	(%rax,%r14,8), %r12
	incq	%r14
	jmp	.LBB7_281
.LBB7_256:                              #   in Loop: Header=BB7_253 Depth=1
	movq	16(%rax), %rax
	movq	(%rax), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	jmp	.LBB7_281
.LBB7_257:                              #   in Loop: Header=BB7_253 Depth=1
	movq	%rbx, -72(%rbp)                 # 8-byte Spill
	movq	8(%rax), %r15
	movq	%r13, %rsi
	subq	%r15, %rsi
	movq	-168(%rbp), %rdx                # 8-byte Reload
	movq	%rsi, -80(%rbp)                 # 8-byte Spill
	leaq	(%rdx,%rsi,8), %rbx
	cmpq	$4, %rcx
	jne	.LBB7_262
# %bb.258:                              #   in Loop: Header=BB7_253 Depth=1
	movq	16(%rax), %rax
	movq	%rax, -48(%rbp)                 # 8-byte Spill
	callq	PyDict_New@PLT
	movq	%rax, %r12
	testq	%rax, %rax
	sete	%al
	testq	%r15, %r15
	setle	%cl
	orb	%al, %cl
	jne	.LBB7_276
# %bb.259:                              #   in Loop: Header=BB7_253 Depth=1
	movq	%r14, -64(%rbp)                 # 8-byte Spill
	xorl	%r14d, %r14d
	.p2align	4, 0x90
.LBB7_260:                              #   Parent Loop BB7_253 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	-48(%rbp), %rax                 # 8-byte Reload
	movq	(%rax,%r14,8), %rsi
	movq	(%rbx,%r14,8), %rdx
	movq	%r12, %rdi
	callq	PyDict_SetItem@PLT
	testl	%eax, %eax
	js	.LBB7_274
# %bb.261:                              #   in Loop: Header=BB7_260 Depth=2
	incq	%r14
	cmpq	%r14, %r15
	jne	.LBB7_260
	jmp	.LBB7_275
.LBB7_262:                              #   in Loop: Header=BB7_253 Depth=1
	movq	%r14, -64(%rbp)                 # 8-byte Spill
	movl	%ecx, %r14d
	movq	%r15, %rdi
	cmpq	$2, %r14
	jne	.LBB7_264
# %bb.263:                              #   in Loop: Header=BB7_253 Depth=1
	callq	PyTuple_New@PLT
	jmp	.LBB7_265
.LBB7_264:                              #   in Loop: Header=BB7_253 Depth=1
	callq	PyList_New@PLT
.LBB7_265:                              #   in Loop: Header=BB7_253 Depth=1
	movq	%rax, %r12
	testq	%rax, %rax
	je	.LBB7_309
# %bb.266:                              #   in Loop: Header=BB7_253 Depth=1
	testq	%r15, %r15
	jle	.LBB7_273
# %bb.267:                              #   in Loop: Header=BB7_253 Depth=1
	xorl	%r13d, %r13d
	jmp	.LBB7_270
	.p2align	4, 0x90
.LBB7_268:                              #   in Loop: Header=BB7_270 Depth=2
	callq	PyList_SetItem@PLT
.LBB7_269:                              #   in Loop: Header=BB7_270 Depth=2
	incq	%r13
	cmpq	%r13, %r15
	je	.LBB7_272
.LBB7_270:                              #   Parent Loop BB7_253 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rbx,%r13,8), %rdx
	movq	%r12, %rdi
	movq	%r13, %rsi
	cmpl	$2, %r14d
	jne	.LBB7_268
# %bb.271:                              #   in Loop: Header=BB7_270 Depth=2
	callq	PyTuple_SetItem@PLT
	jmp	.LBB7_269
.LBB7_272:                              #   in Loop: Header=BB7_253 Depth=1
	movq	-80(%rbp), %r13                 # 8-byte Reload
	movq	-56(%rbp), %r15                 # 8-byte Reload
	movq	-64(%rbp), %r14                 # 8-byte Reload
	jmp	.LBB7_280
.LBB7_273:                              #   in Loop: Header=BB7_253 Depth=1
	movq	%r12, (%rbx)
	movq	-80(%rbp), %r13                 # 8-byte Reload
	movq	-56(%rbp), %r15                 # 8-byte Reload
	movq	-64(%rbp), %r14                 # 8-byte Reload
	movq	-72(%rbp), %rbx                 # 8-byte Reload
	jmp	.LBB7_283
.LBB7_274:                              #   in Loop: Header=BB7_253 Depth=1
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	xorl	%r12d, %r12d
.LBB7_275:                              #   in Loop: Header=BB7_253 Depth=1
	movq	-64(%rbp), %r14                 # 8-byte Reload
.LBB7_276:                              #   in Loop: Header=BB7_253 Depth=1
	testq	%r15, %r15
	jle	.LBB7_279
# %bb.277:                              #   in Loop: Header=BB7_253 Depth=1
	negq	%r15
	movq	-96(%rbp), %rax                 # 8-byte Reload
	leaq	(%rax,%r13,8), %rbx
	.p2align	4, 0x90
.LBB7_278:                              #   Parent Loop BB7_253 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rbx,%r15,8), %rdi
	callq	Py_DecRef@PLT
	incq	%r15
	jne	.LBB7_278
.LBB7_279:                              #   in Loop: Header=BB7_253 Depth=1
	movq	-80(%rbp), %r13                 # 8-byte Reload
	movq	-56(%rbp), %r15                 # 8-byte Reload
.LBB7_280:                              #   in Loop: Header=BB7_253 Depth=1
	movq	-72(%rbp), %rbx                 # 8-byte Reload
.LBB7_281:                              #   in Loop: Header=BB7_253 Depth=1
	testq	%r12, %r12
	je	.LBB7_286
# %bb.282:                              #   in Loop: Header=BB7_253 Depth=1
	movq	-168(%rbp), %rax                # 8-byte Reload
	movq	%r12, (%rax,%r13,8)
.LBB7_283:                              #   in Loop: Header=BB7_253 Depth=1
	incq	%r13
	incq	%rbx
	movq	-88(%rbp), %r12                 # 8-byte Reload
	cmpq	216(%r12), %rbx
	jl	.LBB7_253
.LBB7_284:
	movq	-168(%rbp), %rax                # 8-byte Reload
	movq	(%rax), %r14
	movq	232(%r12), %rdi
	testq	%r14, %r14
	sete	%al
	testq	%rdi, %rdi
	sete	%cl
	orb	%al, %cl
	jne	.LBB7_299
# %bb.285:
	movq	$0, -144(%rbp)
	leaq	-136(%rbp), %rsi
	movq	%r14, -136(%rbp)
	movabsq	$9223372036854775806, %rdx      # imm = 0x7FFFFFFFFFFFFFFE
	addq	$3, %rdx
	xorl	%ecx, %ecx
	callq	PyObject_Vectorcall@PLT
	movq	%rax, %r15
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %r14
	movq	-56(%rbp), %r15                 # 8-byte Reload
	jmp	.LBB7_299
.LBB7_286:
	movq	%r14, -64(%rbp)                 # 8-byte Spill
	movq	-88(%rbp), %r12                 # 8-byte Reload
	movq	-168(%rbp), %r14                # 8-byte Reload
	testq	%r13, %r13
	jle	.LBB7_289
.LBB7_287:
	xorl	%ebx, %ebx
.LBB7_288:                              # =>This Inner Loop Header: Depth=1
	movq	(%r14,%rbx,8), %rdi
	callq	Py_DecRef@PLT
	incq	%rbx
	cmpq	%rbx, %r13
	jne	.LBB7_288
.LBB7_289:
	movq	160(%r12), %rbx
	movq	-64(%rbp), %rdx                 # 8-byte Reload
	subq	%rdx, %rbx
	jle	.LBB7_298
# %bb.290:
	movq	-104(%rbp), %rax                # 8-byte Reload
	movq	-184(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	leaq	(%rax,%rdx,8), %rax
	movq	-128(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-176(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-192(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %r14
	addq	%r15, %r14
	xorl	%r15d, %r15d
	movq	-160(%rbp), %r13                # 8-byte Reload
.LBB7_291:                              # =>This Inner Loop Header: Depth=1
	movq	(%r14,%r15,8), %rdi
	callq	Py_DecRef@PLT
	incq	%r15
	cmpq	%r15, %rbx
	jne	.LBB7_291
# %bb.292:
	movq	-56(%rbp), %r15                 # 8-byte Reload
	xorl	%r14d, %r14d
	jmp	.LBB7_300
.LBB7_293:
	callq	PyErr_NoMemory@PLT
.LBB7_294:
	movq	-200(%rbp), %r13                # 8-byte Reload
.LBB7_295:
	testq	%r13, %r13
	jle	.LBB7_298
# %bb.296:
	movq	-104(%rbp), %rax                # 8-byte Reload
	shlq	$4, %rax
	movq	-184(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-128(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-176(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	movq	-192(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rbx
	addq	%r15, %rbx
	xorl	%r14d, %r14d
	.p2align	4, 0x90
.LBB7_297:                              # =>This Inner Loop Header: Depth=1
	movq	(%rbx,%r14,8), %rdi
	callq	Py_DecRef@PLT
	incq	%r14
	cmpq	%r14, %r13
	jne	.LBB7_297
.LBB7_298:
	xorl	%r14d, %r14d
.LBB7_299:
	movq	-160(%rbp), %r13                # 8-byte Reload
.LBB7_300:
	cmpq	$0, 40(%r12)
	je	.LBB7_304
# %bb.301:
	cmpq	$0, 48(%r12)
	jle	.LBB7_304
# %bb.302:
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB7_303:                              # =>This Inner Loop Header: Depth=1
	movq	(%r15,%rbx,8), %rdi
	callq	Py_DecRef@PLT
	incq	%rbx
	cmpq	48(%r12), %rbx
	jl	.LBB7_303
.LBB7_304:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	jmp	.LBB7_305
.LBB7_308:
	xorl	%ebx, %ebx
	movq	-240(%rbp), %rax                # 8-byte Reload
	jmp	.LBB7_242
.LBB7_309:
	testq	%r15, %r15
	jle	.LBB7_313
# %bb.310:
	negq	%r15
	movq	-96(%rbp), %rax                 # 8-byte Reload
	leaq	(%rax,%r13,8), %rbx
	movq	-88(%rbp), %r12                 # 8-byte Reload
.LBB7_311:                              # =>This Inner Loop Header: Depth=1
	movq	(%rbx,%r15,8), %rdi
	callq	Py_DecRef@PLT
	incq	%r15
	jne	.LBB7_311
# %bb.312:
	movq	-56(%rbp), %r15                 # 8-byte Reload
	jmp	.LBB7_314
.LBB7_313:
	movq	-56(%rbp), %r15                 # 8-byte Reload
	movq	-88(%rbp), %r12                 # 8-byte Reload
.LBB7_314:
	movq	-168(%rbp), %r14                # 8-byte Reload
	movq	-80(%rbp), %r13                 # 8-byte Reload
	testq	%r13, %r13
	jg	.LBB7_287
	jmp	.LBB7_289
.Lfunc_end7:
	.size	try_program, .Lfunc_end7-try_program
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI7_0:
	.long	.LBB7_15-.LJTI7_0
	.long	.LBB7_24-.LJTI7_0
	.long	.LBB7_22-.LJTI7_0
	.long	.LBB7_22-.LJTI7_0
	.long	.LBB7_22-.LJTI7_0
	.long	.LBB7_22-.LJTI7_0
	.long	.LBB7_16-.LJTI7_0
	.long	.LBB7_25-.LJTI7_0
	.long	.LBB7_26-.LJTI7_0
	.long	.LBB7_22-.LJTI7_0
	.long	.LBB7_19-.LJTI7_0
.LJTI7_1:
	.long	.LBB7_39-.LJTI7_1
	.long	.LBB7_44-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_305-.LJTI7_1
	.long	.LBB7_40-.LJTI7_1
	.long	.LBB7_35-.LJTI7_1
	.long	.LBB7_35-.LJTI7_1
	.long	.LBB7_35-.LJTI7_1
.LJTI7_2:
	.long	.LBB7_43-.LJTI7_2
	.long	.LBB7_79-.LJTI7_2
	.long	.LBB7_84-.LJTI7_2
	.long	.LBB7_81-.LJTI7_2
	.long	.LBB7_86-.LJTI7_2
	.long	.LBB7_80-.LJTI7_2
	.long	.LBB7_8-.LJTI7_2
	.long	.LBB7_83-.LJTI7_2
	.long	.LBB7_8-.LJTI7_2
	.long	.LBB7_305-.LJTI7_2
	.long	.LBB7_8-.LJTI7_2
                                        # -- End function
	.text
	.p2align	4, 0x90                         # -- Begin function fall_back
	.type	fall_back,@function
fall_back:                              # @fall_back
# %bb.0:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	movq	%rcx, %r14
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, -56(%rbp)                 # 8-byte Spill
	testq	%r8, %r8
	movq	%r8, -64(%rbp)                  # 8-byte Spill
	je	.LBB8_1
# %bb.2:
	movq	%r8, %rdi
	callq	PyTuple_Size@PLT
	movq	%rax, %r13
	jmp	.LBB8_3
.LBB8_1:
	xorl	%r13d, %r13d
.LBB8_3:
	leaq	(%r14,%r13), %rax
	addq	$2, %rax
	addq	%r14, %r13
	leaq	16(,%r13,8), %rdi
	movq	%rax, -48(%rbp)                 # 8-byte Spill
	cmpq	$1024, %rax                     # imm = 0x400
	ja	.LBB8_5
# %bb.4:
	movq	%rsp, %r15
	addq	$15, %rdi
	andq	$-16, %rdi
	subq	%rdi, %r15
	movq	%r15, %rsp
	jmp	.LBB8_6
.LBB8_5:
	callq	malloc@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	je	.LBB8_21
.LBB8_6:
	movabsq	$9223372036854775804, %rdx      # imm = 0x7FFFFFFFFFFFFFFC
	leaq	8(%r15), %rsi
	movq	%rbx, 8(%r15)
	testq	%r13, %r13
	jle	.LBB8_18
# %bb.7:
	cmpq	$5, %r13
	jbe	.LBB8_8
# %bb.14:
	movq	%r15, %rax
	subq	%r12, %rax
	addq	$16, %rax
	cmpq	$32, %rax
	jae	.LBB8_15
.LBB8_8:
	xorl	%eax, %eax
.LBB8_9:
	movq	%r13, %rdi
	movq	%rax, %rcx
	andq	$3, %rdi
	je	.LBB8_12
# %bb.10:
	movq	%rax, %rcx
	.p2align	4, 0x90
.LBB8_11:                               # =>This Inner Loop Header: Depth=1
	movq	(%r12,%rcx,8), %r8
	movq	%r8, 16(%r15,%rcx,8)
	incq	%rcx
	decq	%rdi
	jne	.LBB8_11
.LBB8_12:
	subq	%r13, %rax
	cmpq	$-4, %rax
	ja	.LBB8_18
	.p2align	4, 0x90
.LBB8_13:                               # =>This Inner Loop Header: Depth=1
	movq	(%r12,%rcx,8), %rax
	movq	%rax, 16(%r15,%rcx,8)
	movq	8(%r12,%rcx,8), %rax
	movq	%rax, 24(%r15,%rcx,8)
	movq	16(%r12,%rcx,8), %rax
	movq	%rax, 32(%r15,%rcx,8)
	movq	24(%r12,%rcx,8), %rax
	movq	%rax, 40(%r15,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %r13
	jne	.LBB8_13
	jmp	.LBB8_18
.LBB8_21:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmp	PyErr_NoMemory@PLT              # TAILCALL
.LBB8_15:
	movq	%r13, %rax
	andq	%rdx, %rax
	xorl	%ecx, %ecx
	.p2align	4, 0x90
.LBB8_16:                               # =>This Inner Loop Header: Depth=1
	movups	(%r12,%rcx,8), %xmm0
	movups	16(%r12,%rcx,8), %xmm1
	movups	%xmm0, 16(%r15,%rcx,8)
	movups	%xmm1, 32(%r15,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB8_16
# %bb.17:
	cmpq	%rax, %r13
	jne	.LBB8_9
.LBB8_18:
	incq	%r14
	addq	$4, %rdx
	orq	%r14, %rdx
	movq	-56(%rbp), %rdi                 # 8-byte Reload
	movq	-64(%rbp), %rcx                 # 8-byte Reload
	callq	PyObject_Vectorcall@PLT
	cmpq	$1025, -48(%rbp)                # 8-byte Folded Reload
                                        # imm = 0x401
	jb	.LBB8_20
# %bb.19:
	movq	%r15, %rdi
	movq	%rax, %rbx
	callq	free@PLT
	movq	%rbx, %rax
.LBB8_20:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end8:
	.size	fall_back, .Lfunc_end8-fall_back
                                        # -- End function
	.globl	increment                       # -- Begin function increment
	.p2align	4, 0x90
	.type	increment,@function
increment:                              # @increment
.Lincrement$local:
	.type	.Lincrement$local,@function
# %bb.0:
	cmpq	%rdi, %rsi
	jle	.LBB9_5
# %bb.1:
	movq	(%rdx), %rax
	movq	8(%rdx), %rdx
	movl	%esi, %r9d
	subl	%edi, %r9d
	movq	%rdi, %r8
	testb	$1, %r9b
	je	.LBB9_3
# %bb.2:
	movq	8(%rcx), %r8
	imulq	%rdi, %r8
	movq	(%rax,%r8), %r8
	incq	%r8
	movq	16(%rcx), %r9
	imulq	%rdi, %r9
	movq	%r8, (%rdx,%r9)
	leaq	1(%rdi), %r8
.LBB9_3:
	leaq	-1(%rsi), %r9
	cmpq	%rdi, %r9
	je	.LBB9_5
	.p2align	4, 0x90
.LBB9_4:                                # =>This Inner Loop Header: Depth=1
	movq	8(%rcx), %rdi
	imulq	%r8, %rdi
	movq	(%rax,%rdi), %rdi
	incq	%rdi
	movq	16(%rcx), %r9
	imulq	%r8, %r9
	movq	%rdi, (%rdx,%r9)
	leaq	1(%r8), %rdi
	movq	8(%rcx), %r9
	imulq	%rdi, %r9
	movq	(%rax,%r9), %r9
	imulq	16(%rcx), %rdi
	incq	%r9
	movq	%r9, (%rdx,%rdi)
	addq	$2, %r8
	cmpq	%r8, %rsi
	jne	.LBB9_4
.LBB9_5:
	retq
.Lfunc_end9:
	.size	increment, .Lfunc_end9-increment
	.size	.Lincrement$local, .Lfunc_end9-increment
                                        # -- End function
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0                          # -- Begin function follow
.LCPI10_0:
	.quad	0x8000000000000000              # double -0
	.quad	0x8000000000000000              # double -0
	.text
	.p2align	4, 0x90
	.type	follow,@function
follow:                                 # @follow
# %bb.0:
	cmpq	%rsi, %rdi
	jae	.LBB10_48
# %bb.1:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdx, %rbx
	addq	$24, %rdi
	leaq	.LJTI10_2(%rip), %r11
	leaq	.LJTI10_1(%rip), %r10
	xorpd	%xmm3, %xmm3
	movaps	.LCPI10_0(%rip), %xmm2          # xmm2 = [-0.0E+0,-0.0E+0]
	movabsq	$9007199254740992, %r14         # imm = 0x20000000000000
	movabsq	$18014398509481985, %r15        # imm = 0x40000000000001
	leaq	.LJTI10_0(%rip), %r13
	jmp	.LBB10_4
	.p2align	4, 0x90
.LBB10_2:                               #   in Loop: Header=BB10_4 Depth=1
	movq	%rcx, %r12
.LBB10_3:                               #   in Loop: Header=BB10_4 Depth=1
	leaq	-24(%rdi), %rdx
	addq	$32, %rdi
	addq	$32, %rdx
	movq	%r12, %rcx
	movq	%r12, %rax
	cmpq	%rsi, %rdx
	jae	.LBB10_59
.LBB10_4:                               # =>This Inner Loop Header: Depth=1
	movl	-24(%rdi), %eax
	movq	-16(%rdi), %rdx
	movq	(%rbx,%rdx,8), %r8
	movq	-8(%rdi), %rdx
	movq	(%rbx,%rdx,8), %r9
	cmpl	$15, %eax
	jne	.LBB10_9
# %bb.5:                                #   in Loop: Header=BB10_4 Depth=1
	cmpq	%r8, %r9
	jg	.LBB10_9
# %bb.6:                                #   in Loop: Header=BB10_4 Depth=1
	movq	(%rdi), %rax
	movq	(%rbx,%rax,8), %rdx
	cmpq	%rdx, %r8
	jle	.LBB10_2
.LBB10_7:                               #   in Loop: Header=BB10_4 Depth=1
	cmpq	%r8, %r9
	jg	.LBB10_58
# %bb.8:                                #   in Loop: Header=BB10_4 Depth=1
	movq	%rcx, %r12
	movl	$0, %eax
	cmpq	%rdx, %r8
	jle	.LBB10_3
	jmp	.LBB10_59
	.p2align	4, 0x90
.LBB10_9:                               #   in Loop: Header=BB10_4 Depth=1
	cmpl	$15, %eax
	jb	.LBB10_12
# %bb.10:                               #   in Loop: Header=BB10_4 Depth=1
	movq	(%rdi), %rdx
	movq	(%rbx,%rdx,8), %rdx
	addl	$-15, %eax
	cmpl	$3, %eax
	ja	.LBB10_50
# %bb.11:                               #   in Loop: Header=BB10_4 Depth=1
	movslq	(%r11,%rax,4), %rax
	addq	%r11, %rax
	jmpq	*%rax
.LBB10_53:                              #   in Loop: Header=BB10_4 Depth=1
	movq	%rcx, %r12
	cmpq	%r9, %r8
	jne	.LBB10_3
	jmp	.LBB10_58
	.p2align	4, 0x90
.LBB10_12:                              #   in Loop: Header=BB10_4 Depth=1
	leaq	8(%rcx), %r12
	cmpl	$6, %eax
	jb	.LBB10_16
# %bb.13:                               #   in Loop: Header=BB10_4 Depth=1
	addl	$-6, %eax
	cmpl	$7, %eax
	ja	.LBB10_39
# %bb.14:                               #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %xmm0
	movq	%r9, %xmm1
	movslq	(%r10,%rax,4), %rax
	addq	%r10, %rax
	jmpq	*%rax
.LBB10_15:                              #   in Loop: Header=BB10_4 Depth=1
	addsd	%xmm1, %xmm0
	movsd	%xmm0, (%rcx)
	jmp	.LBB10_3
.LBB10_16:                              #   in Loop: Header=BB10_4 Depth=1
	cmpl	$4, %eax
	ja	.LBB10_55
# %bb.17:                               #   in Loop: Header=BB10_4 Depth=1
	movl	%eax, %eax
	movslq	(%r13,%rax,4), %rax
	addq	%r13, %rax
	jmpq	*%rax
.LBB10_56:                              #   in Loop: Header=BB10_4 Depth=1
	addq	%r9, %r8
	movq	%r8, (%rcx)
	jno	.LBB10_3
	jmp	.LBB10_58
.LBB10_51:                              #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %xmm0
	movq	%r9, %xmm1
	ucomisd	%xmm0, %xmm1
	seta	%al
	jmp	.LBB10_52
.LBB10_49:                              #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %xmm0
	movq	%r9, %xmm1
	ucomisd	%xmm0, %xmm1
	setae	%al
.LBB10_52:                              #   in Loop: Header=BB10_4 Depth=1
	testq	%rdx, %rdx
	sete	%dl
	xorb	%al, %dl
	movq	%rcx, %r12
	jne	.LBB10_3
	jmp	.LBB10_58
.LBB10_50:                              #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %xmm0
	movq	%r9, %xmm1
	ucomisd	%xmm1, %xmm0
	setnp	%al
	sete	%r8b
	andb	%al, %r8b
	testq	%rdx, %rdx
	sete	%al
	xorb	%r8b, %al
	movq	%rcx, %r12
	jne	.LBB10_3
	jmp	.LBB10_58
.LBB10_18:                              #   in Loop: Header=BB10_4 Depth=1
	cmpq	$-1, %r9
	je	.LBB10_42
# %bb.19:                               #   in Loop: Header=BB10_4 Depth=1
	testq	%r9, %r9
	je	.LBB10_58
# %bb.20:                               #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB10_46
# %bb.21:                               #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %rax
	cqto
	idivq	%r9
	jmp	.LBB10_47
.LBB10_54:                              #   in Loop: Header=BB10_4 Depth=1
	imulq	%r9, %r8
	movq	%r8, (%rcx)
	jno	.LBB10_3
	jmp	.LBB10_58
.LBB10_22:                              #   in Loop: Header=BB10_4 Depth=1
	testq	%r9, %r9
	je	.LBB10_58
# %bb.23:                               #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %rax
	negq	%rax
	jno	.LBB10_25
# %bb.24:                               #   in Loop: Header=BB10_4 Depth=1
	cmpq	$-1, %r9
	je	.LBB10_58
.LBB10_25:                              #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB10_43
# %bb.26:                               #   in Loop: Header=BB10_4 Depth=1
	movq	%r8, %rax
	cqto
	idivq	%r9
	jmp	.LBB10_44
.LBB10_57:                              #   in Loop: Header=BB10_4 Depth=1
	subq	%r9, %r8
	movq	%r8, (%rcx)
	jno	.LBB10_3
	jmp	.LBB10_58
.LBB10_55:                              #   in Loop: Header=BB10_4 Depth=1
	xorps	%xmm0, %xmm0
	cvtsi2sd	%r8, %xmm0
	movsd	%xmm0, (%rcx)
	addq	%r14, %r8
	cmpq	%r15, %r8
	jb	.LBB10_3
	jmp	.LBB10_58
.LBB10_27:                              #   in Loop: Header=BB10_4 Depth=1
	ucomisd	%xmm3, %xmm0
	jbe	.LBB10_58
# %bb.28:                               #   in Loop: Header=BB10_4 Depth=1
	movapd	%xmm0, %xmm2
	subsd	%xmm0, %xmm2
	ucomisd	%xmm3, %xmm2
	jne	.LBB10_58
	jp	.LBB10_58
# %bb.29:                               #   in Loop: Header=BB10_4 Depth=1
	movdqa	%xmm1, %xmm2
	subsd	%xmm1, %xmm2
	ucomisd	%xmm3, %xmm2
	movl	$0, %eax
	jne	.LBB10_59
	jp	.LBB10_59
# %bb.30:                               #   in Loop: Header=BB10_4 Depth=1
	movq	%r10, %r14
	movq	%rcx, %r13
	movq	%rdi, %rbp
	movq	%rsi, %r15
	callq	pow@PLT
	xorpd	%xmm3, %xmm3
	ucomisd	%xmm3, %xmm0
	jne	.LBB10_31
	jnp	.LBB10_58
.LBB10_31:                              #   in Loop: Header=BB10_4 Depth=1
	movapd	%xmm0, %xmm1
	subsd	%xmm0, %xmm1
	ucomisd	%xmm3, %xmm1
	movl	$0, %eax
	movq	%r15, %rsi
	movq	%rbp, %rdi
	movq	%r13, %rcx
	movq	%r14, %r10
	leaq	.LJTI10_2(%rip), %r11
	movaps	.LCPI10_0(%rip), %xmm2          # xmm2 = [-0.0E+0,-0.0E+0]
	movabsq	$9007199254740992, %r14         # imm = 0x20000000000000
	movabsq	$18014398509481985, %r15        # imm = 0x40000000000001
	leaq	.LJTI10_0(%rip), %r13
	jne	.LBB10_59
	jnp	.LBB10_41
	jmp	.LBB10_59
.LBB10_32:                              #   in Loop: Header=BB10_4 Depth=1
	mulsd	%xmm1, %xmm0
	movsd	%xmm0, (%rcx)
	jmp	.LBB10_3
.LBB10_33:                              #   in Loop: Header=BB10_4 Depth=1
	ucomisd	%xmm3, %xmm1
	jne	.LBB10_34
	jnp	.LBB10_58
.LBB10_34:                              #   in Loop: Header=BB10_4 Depth=1
	divsd	%xmm1, %xmm0
	movsd	%xmm0, (%rcx)
	jmp	.LBB10_3
.LBB10_35:                              #   in Loop: Header=BB10_4 Depth=1
	cvtsd2ss	%xmm0, %xmm0
	movd	%xmm0, %eax
	jmp	.LBB10_45
.LBB10_36:                              #   in Loop: Header=BB10_4 Depth=1
	subsd	%xmm1, %xmm0
	movsd	%xmm0, (%rcx)
	jmp	.LBB10_3
.LBB10_37:                              #   in Loop: Header=BB10_4 Depth=1
	xorps	%xmm2, %xmm0
	movsd	%xmm0, (%rcx)
	jmp	.LBB10_3
.LBB10_38:                              #   in Loop: Header=BB10_4 Depth=1
	cvtsd2ss	%xmm0, %xmm0
	jmp	.LBB10_40
.LBB10_39:                              #   in Loop: Header=BB10_4 Depth=1
	movd	%r8d, %xmm0
.LBB10_40:                              #   in Loop: Header=BB10_4 Depth=1
	cvtss2sd	%xmm0, %xmm0
.LBB10_41:                              #   in Loop: Header=BB10_4 Depth=1
	movsd	%xmm0, (%rcx)
	jmp	.LBB10_3
.LBB10_42:                              #   in Loop: Header=BB10_4 Depth=1
	xorl	%r8d, %r8d
	movq	%r8, (%rcx)
	jmp	.LBB10_3
.LBB10_43:                              #   in Loop: Header=BB10_4 Depth=1
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r9d
                                        # kill: def $edx killed $edx def $rdx
                                        # kill: def $eax killed $eax def $rax
.LBB10_44:                              #   in Loop: Header=BB10_4 Depth=1
	testq	%rdx, %rdx
	setne	%dl
	xorq	%r8, %r9
	sets	%r8b
	andb	%dl, %r8b
	movzbl	%r8b, %edx
	subq	%rdx, %rax
.LBB10_45:                              #   in Loop: Header=BB10_4 Depth=1
	movq	%rax, (%rcx)
	jmp	.LBB10_3
.LBB10_46:                              #   in Loop: Header=BB10_4 Depth=1
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r9d
                                        # kill: def $edx killed $edx def $rdx
.LBB10_47:                              #   in Loop: Header=BB10_4 Depth=1
	xorq	%r9, %r8
	testq	%rdx, %rdx
	cmoveq	%rdx, %r9
	sarq	$63, %r8
	andq	%r9, %r8
	addq	%rdx, %r8
	movq	%r8, (%rcx)
	jmp	.LBB10_3
.LBB10_48:
	movq	%rcx, %rax
	retq
.LBB10_58:
	xorl	%eax, %eax
.LBB10_59:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end10:
	.size	follow, .Lfunc_end10-follow
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI10_0:
	.long	.LBB10_56-.LJTI10_0
	.long	.LBB10_57-.LJTI10_0
	.long	.LBB10_54-.LJTI10_0
	.long	.LBB10_22-.LJTI10_0
	.long	.LBB10_18-.LJTI10_0
.LJTI10_1:
	.long	.LBB10_15-.LJTI10_1
	.long	.LBB10_36-.LJTI10_1
	.long	.LBB10_32-.LJTI10_1
	.long	.LBB10_33-.LJTI10_1
	.long	.LBB10_27-.LJTI10_1
	.long	.LBB10_37-.LJTI10_1
	.long	.LBB10_38-.LJTI10_1
	.long	.LBB10_35-.LJTI10_1
.LJTI10_2:
	.long	.LBB10_7-.LJTI10_2
	.long	.LBB10_53-.LJTI10_2
	.long	.LBB10_51-.LJTI10_2
	.long	.LBB10_49-.LJTI10_2
                                        # -- End function
	.type	allocator,@object               # @allocator
	.data
	.globl	allocator
	.p2align	3, 0x0
allocator:
	.quad	new_array
	.quad	take_memory
	.quad	give_memory
	.size	allocator, 24

	.type	runtime,@object                 # @runtime
	.bss
	.globl	runtime
	.p2align	3, 0x0
runtime:
	.zero	64
	.size	runtime, 64

	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym new_array
	.addrsig_sym take_memory
	.addrsig_sym give_memory
