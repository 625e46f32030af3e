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
	subq	$120, %rsp
	movq	%rsi, -56(%rbp)                 # 8-byte Spill
	movq	%rdi, %r14
	movq	48(%rdi), %r15
	movq	64(%rdi), %rcx
	movq	104(%rdi), %r12
	movq	%rcx, -120(%rbp)                # 8-byte Spill
	leaq	(%rcx,%r15,2), %rbx
	addq	%r12, %rbx
	addq	136(%rdi), %rbx
	leaq	(,%rbx,8), %rdi
	cmpq	$1024, %rbx                     # imm = 0x400
	ja	.LBB7_2
# %bb.1:
	movq	%rsp, %rax
	addq	$15, %rdi
	andq	$-16, %rdi
	subq	%rdi, %rax
	movq	%rax, %rsp
	jmp	.LBB7_3
.LBB7_2:
	callq	malloc@PLT
	testq	%rax, %rax
	je	.LBB7_5
.LBB7_3:
	movq	%r12, -144(%rbp)                # 8-byte Spill
	movq	%rbx, -152(%rbp)                # 8-byte Spill
	movq	%r15, -128(%rbp)                # 8-byte Spill
	leaq	(%r15,%r15), %rcx
	leaq	(%rax,%rcx,8), %r12
	movq	%rax, -64(%rbp)                 # 8-byte Spill
	movq	$0, (%rax,%rcx,8)
	cmpq	$0, 48(%r14)
	jle	.LBB7_63
# %bb.4:
	movq	-64(%rbp), %rax                 # 8-byte Reload
	movq	-128(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %r10
	xorl	%ebx, %ebx
	movq	%r10, -48(%rbp)                 # 8-byte Spill
	jmp	.LBB7_9
.LBB7_5:
	movl	$1, %r9d
	jmp	.LBB7_128
.LBB7_6:                                #   in Loop: Header=BB7_9 Depth=1
	movq	-64(%rbp), %rax                 # 8-byte Reload
	movq	$0, (%rax,%rbx,8)
	.p2align	4, 0x90
.LBB7_7:                                #   in Loop: Header=BB7_9 Depth=1
	cmpq	$11, (%r15)
	jne	.LBB7_83
.LBB7_8:                                #   in Loop: Header=BB7_9 Depth=1
	incq	%rbx
	cmpq	48(%r14), %rbx
	jge	.LBB7_63
.LBB7_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB7_48 Depth 2
	movq	56(%r14), %rcx
	movq	%rbx, %rax
	shlq	$6, %rax
	leaq	(%rcx,%rax), %r15
	movq	$0, (%r10,%rbx,8)
	movq	8(%rcx,%rax), %rax
	cmpq	$-2, %rax
	je	.LBB7_12
# %bb.10:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	$-1, %rax
	jne	.LBB7_13
# %bb.11:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%r15), %rax
	movq	-56(%rbp), %rcx                 # 8-byte Reload
	movq	(%rcx,%rax,8), %r13
	jmp	.LBB7_32
	.p2align	4, 0x90
.LBB7_12:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%r15), %r13
	jmp	.LBB7_32
	.p2align	4, 0x90
.LBB7_13:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-64(%rbp), %rdx                 # 8-byte Reload
	movq	(%rdx,%rax,8), %rdi
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
	movq	16(%r15), %rsi
	callq	PyTuple_GetItem@PLT
	jmp	.LBB7_31
.LBB7_16:                               #   in Loop: Header=BB7_9 Depth=1
	xorl	%esi, %esi
	callq	PyObject_GenericGetDict@PLT
	movq	%rax, %r13
	testq	%rax, %rax
	jne	.LBB7_18
# %bb.17:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyErr_Clear@PLT
.LBB7_18:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r13, %rdi
	jmp	.LBB7_27
.LBB7_19:                               #   in Loop: Header=BB7_9 Depth=1
	movl	16(%r15), %eax
	cmpl	$1, %eax
	je	.LBB7_30
# %bb.20:                               #   in Loop: Header=BB7_9 Depth=1
	testl	%eax, %eax
	jne	.LBB7_61
# %bb.21:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyFunction_GetCode@PLT
	jmp	.LBB7_62
.LBB7_22:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	(%r10,%rax,8), %rsi
	movq	16(%r15), %r13
	leaq	-80(%rbp), %rdx
	leaq	-160(%rbp), %rcx
	callq	PyDict_Next@PLT
	cmpq	%r13, -80(%rbp)
	jne	.LBB7_28
# %bb.23:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-160(%rbp), %r13
	jmp	.LBB7_29
.LBB7_24:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%r15), %rsi
	callq	PyList_GetItem@PLT
	jmp	.LBB7_31
.LBB7_25:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%r15), %rsi
	callq	PyDict_GetItem@PLT
	jmp	.LBB7_31
.LBB7_26:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyCell_Get@PLT
	movq	%rax, %r13
	movq	%rax, %rdi
.LBB7_27:                               #   in Loop: Header=BB7_9 Depth=1
	callq	Py_DecRef@PLT
	movq	-48(%rbp), %r10                 # 8-byte Reload
	jmp	.LBB7_32
.LBB7_28:                               #   in Loop: Header=BB7_9 Depth=1
	xorl	%r13d, %r13d
.LBB7_29:                               #   in Loop: Header=BB7_9 Depth=1
	testl	%eax, %eax
	movq	-48(%rbp), %r10                 # 8-byte Reload
	jne	.LBB7_32
	jmp	.LBB7_6
.LBB7_30:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyFunction_GetDefaults@PLT
.LBB7_31:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-48(%rbp), %r10                 # 8-byte Reload
	movq	%rax, %r13
	.p2align	4, 0x90
.LBB7_32:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-64(%rbp), %rax                 # 8-byte Reload
	movq	%r13, (%rax,%rbx,8)
	testq	%r13, %r13
	je	.LBB7_7
# %bb.33:                               #   in Loop: Header=BB7_9 Depth=1
	movl	(%r15), %eax
	movl	$1, %r9d
	testl	%eax, %eax
	je	.LBB7_52
# %bb.34:                               #   in Loop: Header=BB7_9 Depth=1
	cmpl	$1, %eax
	je	.LBB7_40
# %bb.35:                               #   in Loop: Header=BB7_9 Depth=1
	cmpl	$11, %eax
	je	.LBB7_126
# %bb.36:                               #   in Loop: Header=BB7_9 Depth=1
	movq	8(%r13), %rcx
	cmpq	24(%r15), %rcx
	jne	.LBB7_126
# %bb.37:                               #   in Loop: Header=BB7_9 Depth=1
	addl	$-2, %eax
	cmpl	$10, %eax
	ja	.LBB7_126
# %bb.38:                               #   in Loop: Header=BB7_9 Depth=1
	leaq	.LJTI7_1(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB7_39:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r13, %rdi
	callq	PyTuple_Size@PLT
	jmp	.LBB7_59
	.p2align	4, 0x90
.LBB7_40:                               #   in Loop: Header=BB7_9 Depth=1
	movq	8(%r13), %rax
	movq	runtime@GOTPCREL(%rip), %rcx
	cmpq	16(%rcx), %rax
	jne	.LBB7_126
# %bb.41:                               #   in Loop: Header=BB7_9 Depth=1
	movq	56(%r13), %rdi
	movq	24(%r15), %rsi
	cmpq	%rsi, %rdi
	je	.LBB7_44
# %bb.42:                               #   in Loop: Header=BB7_9 Depth=1
	movq	8(%rdi), %rax
	cmpq	8(%rsi), %rax
	jne	.LBB7_126
# %bb.43:                               #   in Loop: Header=BB7_9 Depth=1
	movl	$2, %edx
	callq	PyObject_RichCompareBool@PLT
	movq	-48(%rbp), %r10                 # 8-byte Reload
	movl	$1, %r9d
	cmpl	$1, %eax
	jne	.LBB7_126
.LBB7_44:                               #   in Loop: Header=BB7_9 Depth=1
	movslq	24(%r13), %rax
	cmpq	%rax, 32(%r15)
	jne	.LBB7_126
# %bb.45:                               #   in Loop: Header=BB7_9 Depth=1
	movslq	64(%r13), %rcx
	notq	%rcx
	testq	%rcx, 48(%r15)
	jne	.LBB7_126
# %bb.46:                               #   in Loop: Header=BB7_9 Depth=1
	testl	%eax, %eax
	jle	.LBB7_51
# %bb.47:                               #   in Loop: Header=BB7_9 Depth=1
	movq	40(%r15), %rcx
	leaq	(%rcx,%rax,8), %rdx
	movq	32(%r13), %rsi
	xorl	%edi, %edi
	.p2align	4, 0x90
.LBB7_48:                               #   Parent Loop BB7_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rsi,%rdi,8), %r8
	cmpq	(%rcx,%rdi,8), %r8
	jne	.LBB7_126
# %bb.49:                               #   in Loop: Header=BB7_48 Depth=2
	movq	40(%r13), %r8
	movq	(%r8,%rdi,8), %r8
	cmpq	(%rdx,%rdi,8), %r8
	jne	.LBB7_126
# %bb.50:                               #   in Loop: Header=BB7_48 Depth=2
	incq	%rdi
	cmpq	%rdi, %rax
	jne	.LBB7_48
.LBB7_51:                               #   in Loop: Header=BB7_9 Depth=1
	movq	16(%r13), %rax
	movq	56(%r15), %rcx
	movq	%rax, (%r12,%rcx,8)
	jmp	.LBB7_8
	.p2align	4, 0x90
.LBB7_52:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	%r13, 24(%r15)
	je	.LBB7_8
	jmp	.LBB7_126
.LBB7_53:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r13, %rdi
	callq	PyList_Size@PLT
	jmp	.LBB7_59
.LBB7_54:                               #   in Loop: Header=BB7_9 Depth=1
	movq	32(%r15), %rsi
	movq	%r13, %rdi
	callq	PyUnicode_Compare@PLT
	movq	-48(%rbp), %r10                 # 8-byte Reload
	movl	$1, %r9d
	testl	%eax, %eax
	je	.LBB7_8
	jmp	.LBB7_126
.LBB7_55:                               #   in Loop: Header=BB7_9 Depth=1
	movq	32(%r15), %r15
	movq	%r13, %rdi
	leaq	-80(%rbp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpl	$0, -80(%rbp)
	jne	.LBB7_83
# %bb.56:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	%r15, %rax
	movl	$1, %r9d
	movq	-48(%rbp), %r10                 # 8-byte Reload
	je	.LBB7_8
	jmp	.LBB7_126
.LBB7_57:                               #   in Loop: Header=BB7_9 Depth=1
	cmpq	$0, 32(%r15)
	js	.LBB7_8
.LBB7_58:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%r13, %rdi
	callq	PyDict_Size@PLT
.LBB7_59:                               #   in Loop: Header=BB7_9 Depth=1
	movq	-48(%rbp), %r10                 # 8-byte Reload
	movl	$1, %r9d
	cmpq	32(%r15), %rax
	je	.LBB7_8
	jmp	.LBB7_126
.LBB7_60:                               #   in Loop: Header=BB7_9 Depth=1
	movq	32(%r15), %r15
	movq	%r13, %rdi
	callq	PyFloat_AsDouble@PLT
	movq	-48(%rbp), %r10                 # 8-byte Reload
	movl	$1, %r9d
	movq	%xmm0, %rax
	cmpq	%rax, %r15
	je	.LBB7_8
	jmp	.LBB7_126
.LBB7_61:                               #   in Loop: Header=BB7_9 Depth=1
	callq	PyFunction_GetKwDefaults@PLT
.LBB7_62:                               #   in Loop: Header=BB7_9 Depth=1
	movq	%rax, %r13
	movq	-48(%rbp), %r10                 # 8-byte Reload
	jmp	.LBB7_32
.LBB7_63:
	movq	88(%r14), %rax
	testq	%rax, %rax
	jle	.LBB7_71
# %bb.64:
	movq	96(%r14), %rcx
	movq	%rax, %rdx
	negq	%rdx
	addq	$48, %rcx
	movl	$1, %edi
	xorl	%esi, %esi
	jmp	.LBB7_66
	.p2align	4, 0x90
.LBB7_65:                               #   in Loop: Header=BB7_66 Depth=1
	cmpq	%rax, %rdi
	setge	%sil
	leaq	(%rdx,%rdi), %r8
	incq	%r8
	incq	%rdi
	addq	$56, %rcx
	cmpq	$1, %r8
	je	.LBB7_70
.LBB7_66:                               # =>This Inner Loop Header: Depth=1
	movq	-48(%rcx), %r8
	movq	-24(%rcx), %r9
	movq	(%r12,%r8,8), %r8
	movq	(%r12,%r9,8), %r9
	movq	-32(%rcx), %r10
	addq	%r8, %r10
	movq	-16(%rcx), %r11
	addq	%r9, %r11
	cmpq	%r11, %r10
	jbe	.LBB7_65
# %bb.67:                               #   in Loop: Header=BB7_66 Depth=1
	movq	-8(%rcx), %r10
	addq	%r9, %r10
	movq	-40(%rcx), %r11
	addq	%r8, %r11
	cmpq	%r11, %r10
	jbe	.LBB7_65
# %bb.68:                               #   in Loop: Header=BB7_66 Depth=1
	cmpq	%r9, %r8
	jne	.LBB7_70
# %bb.69:                               #   in Loop: Header=BB7_66 Depth=1
	cmpq	$0, (%rcx)
	jne	.LBB7_65
.LBB7_70:
	movl	$1, %r9d
	testb	$1, %sil
	je	.LBB7_126
.LBB7_71:
	movq	(%r14), %rdi
	movq	%rdi, -136(%rbp)                # 8-byte Spill
	callq	Py_IncRef@PLT
	cmpq	$0, 40(%r14)
	movq	-64(%rbp), %r15                 # 8-byte Reload
	je	.LBB7_75
# %bb.72:
	cmpq	$0, 48(%r14)
	jle	.LBB7_75
# %bb.73:
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB7_74:                               # =>This Inner Loop Header: Depth=1
	movq	(%r15,%rbx,8), %rdi
	callq	Py_IncRef@PLT
	incq	%rbx
	cmpq	48(%r14), %rbx
	jl	.LBB7_74
.LBB7_75:
	movq	-120(%rbp), %rax                # 8-byte Reload
	leaq	(%r12,%rax,8), %rax
	movq	%rax, -48(%rbp)                 # 8-byte Spill
	cmpq	$0, 104(%r14)
	jle	.LBB7_82
# %bb.76:
	movl	$6, %ebx
	xorl	%r13d, %r13d
	jmp	.LBB7_79
	.p2align	4, 0x90
.LBB7_77:                               #   in Loop: Header=BB7_79 Depth=1
	movq	-64(%rbp), %rcx                 # 8-byte Reload
	movq	(%rcx,%rax,8), %r15
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	movq	-48(%rbp), %rax                 # 8-byte Reload
	movq	%r15, (%rax,%r13,8)
	testq	%r15, %r15
	je	.LBB7_85
.LBB7_78:                               #   in Loop: Header=BB7_79 Depth=1
	incq	%r13
	addq	$7, %rbx
	cmpq	104(%r14), %r13
	jge	.LBB7_85
.LBB7_79:                               # =>This Inner Loop Header: Depth=1
	movq	112(%r14), %r15
	movq	-48(%r15,%rbx,8), %rax
	testq	%rax, %rax
	jns	.LBB7_77
# %bb.80:                               #   in Loop: Header=BB7_79 Depth=1
	movq	-32(%r15,%rbx,8), %rdi
	movl	-24(%r15,%rbx,8), %esi
	movq	-16(%r15,%rbx,8), %rdx
	movq	-8(%r15,%rbx,8), %rcx
	movq	(%r15,%rbx,8), %r8
	movq	allocator@GOTPCREL(%rip), %rax
	callq	*(%rax)
	testq	%rax, %rax
	je	.LBB7_84
# %bb.81:                               #   in Loop: Header=BB7_79 Depth=1
	movq	16(%rax), %rcx
	movq	-40(%r15,%rbx,8), %rdx
	movq	%rcx, (%r12,%rdx,8)
	movq	-48(%rbp), %rcx                 # 8-byte Reload
	movq	%rax, (%rcx,%r13,8)
	jmp	.LBB7_78
.LBB7_82:
	xorl	%r13d, %r13d
	jmp	.LBB7_85
.LBB7_83:
	movl	$1, %r9d
	cmpq	$1025, -152(%rbp)               # 8-byte Folded Reload
                                        # imm = 0x401
	jae	.LBB7_127
	jmp	.LBB7_128
.LBB7_84:
	movq	-48(%rbp), %rax                 # 8-byte Reload
	movq	$0, (%rax,%r13,8)
.LBB7_85:
	cmpq	104(%r14), %r13
	movq	-64(%rbp), %r15                 # 8-byte Reload
	jne	.LBB7_117
# %bb.86:
	movq	allocator@GOTPCREL(%rip), %rax
	movq	16(%rax), %rbx
	movq	80(%r14), %rsi
	testq	%rsi, %rsi
	movq	%rsi, -96(%rbp)                 # 8-byte Spill
	je	.LBB7_89
# %bb.87:
	movq	%rsi, %rdi
	callq	*8(%rax)
	testq	%rax, %rax
	je	.LBB7_116
# %bb.88:
	movq	%rax, %rdi
	movq	72(%r14), %rax
	movq	%rdi, (%r12,%rax,8)
	movq	-96(%rbp), %rsi                 # 8-byte Reload
	jmp	.LBB7_90
.LBB7_89:
	xorl	%edi, %edi
.LBB7_90:
	stmxcsr	-80(%rbp)
	movl	-80(%rbp), %eax
	movl	%eax, %ecx
	andl	$65472, %ecx                    # imm = 0xFFC0
	cmpl	$8064, %ecx                     # imm = 0x1F80
	je	.LBB7_92
# %bb.91:
	movl	$8064, -80(%rbp)                # imm = 0x1F80
	ldmxcsr	-80(%rbp)
.LBB7_92:
	cmpq	$0, 120(%r14)
	jle	.LBB7_115
# %bb.93:
	movl	%ecx, -84(%rbp)                 # 4-byte Spill
	movl	%eax, -88(%rbp)                 # 4-byte Spill
	movq	%rdi, -104(%rbp)                # 8-byte Spill
	movq	%rbx, -112(%rbp)                # 8-byte Spill
	movq	-144(%rbp), %rdx                # 8-byte Reload
	movq	-48(%rbp), %rax                 # 8-byte Reload
	leaq	(%rax,%rdx,8), %rax
	movq	%rax, -56(%rbp)                 # 8-byte Spill
	movq	-128(%rbp), %rax                # 8-byte Reload
	shlq	$4, %rax
	movq	-120(%rbp), %rcx                # 8-byte Reload
	leaq	(%rax,%rcx,8), %rax
	leaq	(%rax,%rdx,8), %rax
	addq	%rax, %r15
	addq	$8, %r15
	xorl	%ebx, %ebx
	movq	runtime@GOTPCREL(%rip), %r10
	jmp	.LBB7_96
	.p2align	4, 0x90
.LBB7_94:                               #   in Loop: Header=BB7_96 Depth=1
	movq	8(%rax), %rsi
	movq	48(%rax), %rcx
	xorl	%edi, %edi
	movq	-56(%rbp), %rdx                 # 8-byte Reload
	callq	*(%rax)
.LBB7_95:                               #   in Loop: Header=BB7_96 Depth=1
	incq	%rbx
	cmpq	120(%r14), %rbx
	movq	runtime@GOTPCREL(%rip), %r10
	jge	.LBB7_106
.LBB7_96:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB7_100 Depth 2
	movq	128(%r14), %rcx
	movq	%rbx, %rdx
	shlq	$6, %rdx
	leaq	(%rcx,%rdx), %rax
	movq	32(%rcx,%rdx), %rcx
	testq	%rcx, %rcx
	jle	.LBB7_103
# %bb.97:                               #   in Loop: Header=BB7_96 Depth=1
	cmpq	$1, %rcx
	jne	.LBB7_99
# %bb.98:                               #   in Loop: Header=BB7_96 Depth=1
	xorl	%edx, %edx
	jmp	.LBB7_101
	.p2align	4, 0x90
.LBB7_99:                               #   in Loop: Header=BB7_96 Depth=1
	movq	%rcx, %rsi
	movabsq	$9223372036854775806, %rdx      # imm = 0x7FFFFFFFFFFFFFFE
	andq	%rdx, %rsi
	movl	$1, %edi
	xorl	%edx, %edx
	.p2align	4, 0x90
.LBB7_100:                              #   Parent Loop BB7_96 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	40(%rax), %r8
	movq	-8(%r8,%rdi,8), %r9
	movq	(%r8,%rdi,8), %r8
	addq	(%r12,%r9,8), %r8
	movq	%r8, -8(%r15,%rdx,8)
	movq	40(%rax), %r8
	movq	8(%r8,%rdi,8), %r9
	movq	16(%r8,%rdi,8), %r8
	addq	(%r12,%r9,8), %r8
	movq	%r8, (%r15,%rdx,8)
	addq	$2, %rdx
	addq	$4, %rdi
	cmpq	%rdx, %rsi
	jne	.LBB7_100
.LBB7_101:                              #   in Loop: Header=BB7_96 Depth=1
	testb	$1, %cl
	je	.LBB7_103
# %bb.102:                              #   in Loop: Header=BB7_96 Depth=1
	movq	40(%rax), %rcx
	movq	%rdx, %rsi
	shlq	$4, %rsi
	movq	(%rcx,%rsi), %rdi
	movq	8(%rcx,%rsi), %rcx
	addq	(%r12,%rdi,8), %rcx
	movq	-56(%rbp), %rsi                 # 8-byte Reload
	movq	%rcx, (%rsi,%rdx,8)
.LBB7_103:                              #   in Loop: Header=BB7_96 Depth=1
	movq	16(%rax), %rdx
	cmpq	40(%r10), %rdx
	jl	.LBB7_94
# %bb.104:                              #   in Loop: Header=BB7_96 Depth=1
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	24(%rax), %rcx
	movq	48(%rax), %r9
	movl	56(%rax), %eax
	subq	$8, %rsp
	movq	-56(%rbp), %r8                  # 8-byte Reload
	pushq	%rax
	callq	*32(%r10)
	addq	$16, %rsp
	testl	%eax, %eax
	je	.LBB7_95
# %bb.105:
	xorl	%r12d, %r12d
	movq	-64(%rbp), %r15                 # 8-byte Reload
	movq	-112(%rbp), %rbx                # 8-byte Reload
	movq	-96(%rbp), %rsi                 # 8-byte Reload
	movq	-104(%rbp), %rdi                # 8-byte Reload
	jmp	.LBB7_107
.LBB7_106:
	movq	-64(%rbp), %r15                 # 8-byte Reload
	movq	-112(%rbp), %rbx                # 8-byte Reload
	movq	-96(%rbp), %rsi                 # 8-byte Reload
	movq	-104(%rbp), %rdi                # 8-byte Reload
	movb	$1, %r12b
.LBB7_107:
	movl	-88(%rbp), %eax                 # 4-byte Reload
	movl	-84(%rbp), %ecx                 # 4-byte Reload
	cmpl	$8064, %ecx                     # imm = 0x1F80
	je	.LBB7_109
.LBB7_108:
	movl	%eax, -80(%rbp)
	ldmxcsr	-80(%rbp)
.LBB7_109:
	testq	%rsi, %rsi
	je	.LBB7_111
# %bb.110:
	callq	*%rbx
.LBB7_111:
	testb	%r12b, %r12b
	je	.LBB7_117
# %bb.112:
	movq	144(%r14), %rax
	testq	%rax, %rax
	je	.LBB7_129
# %bb.113:
	movq	104(%r14), %r12
	movl	%eax, %ebx
	movq	%r12, %rdi
	cmpq	$1, %rbx
	jne	.LBB7_130
# %bb.114:
	callq	PyTuple_New@PLT
	jmp	.LBB7_131
.LBB7_115:
	movb	$1, %r12b
	cmpl	$8064, %ecx                     # imm = 0x1F80
	jne	.LBB7_108
	jmp	.LBB7_109
.LBB7_116:
	callq	PyErr_NoMemory@PLT
.LBB7_117:
	testq	%r13, %r13
	jle	.LBB7_120
# %bb.118:
	movq	$0, -56(%rbp)                   # 8-byte Folded Spill
	xorl	%ebx, %ebx
	movq	-48(%rbp), %r12                 # 8-byte Reload
	.p2align	4, 0x90
.LBB7_119:                              # =>This Inner Loop Header: Depth=1
	movq	(%r12,%rbx,8), %rdi
	callq	Py_DecRef@PLT
	incq	%rbx
	cmpq	%rbx, %r13
	jne	.LBB7_119
	jmp	.LBB7_121
.LBB7_129:
	movq	-48(%rbp), %rax                 # 8-byte Reload
	movq	(%rax), %rax
	movq	%rax, -56(%rbp)                 # 8-byte Spill
	jmp	.LBB7_121
.LBB7_130:
	callq	PyList_New@PLT
.LBB7_131:
	movq	%rax, %rdi
	testq	%rax, %rax
	je	.LBB7_140
# %bb.132:
	testq	%r12, %r12
	movq	%rdi, -56(%rbp)                 # 8-byte Spill
	jle	.LBB7_138
# %bb.133:
	xorl	%r13d, %r13d
	jmp	.LBB7_136
.LBB7_134:                              #   in Loop: Header=BB7_136 Depth=1
	callq	PyList_SetItem@PLT
.LBB7_135:                              #   in Loop: Header=BB7_136 Depth=1
	incq	%r13
	cmpq	%r13, %r12
	movq	-56(%rbp), %rdi                 # 8-byte Reload
	je	.LBB7_138
.LBB7_136:                              # =>This Inner Loop Header: Depth=1
	movq	-48(%rbp), %rax                 # 8-byte Reload
	movq	(%rax,%r13,8), %rdx
	movq	%r13, %rsi
	cmpl	$1, %ebx
	jne	.LBB7_134
# %bb.137:                              #   in Loop: Header=BB7_136 Depth=1
	callq	PyTuple_SetItem@PLT
	jmp	.LBB7_135
.LBB7_138:
	movq	%rdi, %rbx
	movq	152(%r14), %rdi
	testq	%rdi, %rdi
	je	.LBB7_121
# %bb.139:
	movq	$0, -80(%rbp)
	leaq	-72(%rbp), %rsi
	movq	%rbx, -72(%rbp)
	movabsq	$9223372036854775806, %rdx      # imm = 0x7FFFFFFFFFFFFFFE
	addq	$3, %rdx
	xorl	%ecx, %ecx
	callq	PyObject_Vectorcall@PLT
	movq	%rax, %r12
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r12, -56(%rbp)                 # 8-byte Spill
	jmp	.LBB7_121
.LBB7_140:
	testq	%r12, %r12
	jle	.LBB7_120
# %bb.141:
	movq	$0, -56(%rbp)                   # 8-byte Folded Spill
	xorl	%ebx, %ebx
	movq	-48(%rbp), %r13                 # 8-byte Reload
	.p2align	4, 0x90
.LBB7_142:                              # =>This Inner Loop Header: Depth=1
	movq	(%r13,%rbx,8), %rdi
	callq	Py_DecRef@PLT
	incq	%rbx
	cmpq	%rbx, %r12
	jne	.LBB7_142
	jmp	.LBB7_121
.LBB7_120:
	movq	$0, -56(%rbp)                   # 8-byte Folded Spill
.LBB7_121:
	cmpq	$0, 40(%r14)
	je	.LBB7_125
# %bb.122:
	cmpq	$0, 48(%r14)
	jle	.LBB7_125
# %bb.123:
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB7_124:                              # =>This Inner Loop Header: Depth=1
	movq	(%r15,%rbx,8), %rdi
	callq	Py_DecRef@PLT
	incq	%rbx
	cmpq	48(%r14), %rbx
	jl	.LBB7_124
.LBB7_125:
	movq	-136(%rbp), %rdi                # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	-56(%rbp), %r9                  # 8-byte Reload
.LBB7_126:
	cmpq	$1025, -152(%rbp)               # 8-byte Folded Reload
                                        # imm = 0x401
	jb	.LBB7_128
.LBB7_127:
	movq	-64(%rbp), %rdi                 # 8-byte Reload
	movq	%r9, %rbx
	callq	free@PLT
	movq	%rbx, %r9
.LBB7_128:
	movq	%r9, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
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
	.long	.LBB7_53-.LJTI7_1
	.long	.LBB7_58-.LJTI7_1
	.long	.LBB7_55-.LJTI7_1
	.long	.LBB7_60-.LJTI7_1
	.long	.LBB7_54-.LJTI7_1
	.long	.LBB7_8-.LJTI7_1
	.long	.LBB7_57-.LJTI7_1
	.long	.LBB7_8-.LJTI7_1
	.long	.LBB7_126-.LJTI7_1
	.long	.LBB7_8-.LJTI7_1
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
	.zero	48
	.size	runtime, 48

	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym new_array
	.addrsig_sym take_memory
	.addrsig_sym give_memory
