// recorders.c, translated by translate.py.

.text
	.file	"recorders.c"
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
	.globl	bind                            # -- Begin function bind
	.p2align	4, 0x90
	.type	bind,@function
bind:                                   # @bind
.Lbind$local:
	.type	.Lbind$local,@function
# %bb.0:
	testq	%rsi, %rsi
	je	.LBB3_2
# %bb.1:
	movq	recording@GOTPCREL(%rip), %rax
	cmpq	%rsi, 272(%rax)
	jne	PyMethod_New@PLT                # TAILCALL
.LBB3_2:
	pushq	%rbx
	movq	%rdi, %rbx
	callq	Py_IncRef@PLT
	movq	%rbx, %rax
	popq	%rbx
	retq
.Lfunc_end3:
	.size	bind, .Lfunc_end3-bind
	.size	.Lbind$local, .Lfunc_end3-bind
                                        # -- End function
	.globl	record_call                     # -- Begin function record_call
	.p2align	4, 0x90
	.type	record_call,@function
record_call:                            # @record_call
.Lrecord_call$local:
	.type	.Lrecord_call$local,@function
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	recording@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movq	8(%rdi,%rax), %r12
	xorl	%edi, %edi
	testq	%rcx, %rcx
	jne	.LBB4_3
# %bb.1:
	movabsq	$9223372036854775807, %rax      # imm = 0x7FFFFFFFFFFFFFFF
	andq	%r14, %rax
	cmpq	8(%r12), %rax
	jne	.LBB4_3
# %bb.2:
	xorl	%edx, %edx
	cmpq	$0, 16(%r12)
	setne	%dl
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	record
	movq	%rax, %rdi
.LBB4_3:
	movq	40(%r12), %rdx
	movl	$1, %esi
	movq	%r15, %rcx
	movq	%r14, %r8
	movq	%rbx, %r9
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	jmp	answer                          # TAILCALL
.Lfunc_end4:
	.size	record_call, .Lfunc_end4-record_call
	.size	.Lrecord_call$local, .Lfunc_end4-record_call
                                        # -- End function
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0                          # -- Begin function record
.LCPI5_0:
	.quad	0x8000000000000000              # double -0
	.quad	0x8000000000000000              # double -0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI5_1:
	.quad	0x47efffffe0000000              # double 3.4028234663852886E+38
	.text
	.p2align	4, 0x90
	.type	record,@function
record:                                 # @record
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$200, %rsp
	movl	%edx, 16(%rsp)                  # 4-byte Spill
	movq	%rsi, 48(%rsp)                  # 8-byte Spill
	movq	8(%rdi), %rsi
	testq	%rsi, %rsi
	jle	.LBB5_30
# %bb.1:
	movq	%rdi, 40(%rsp)                  # 8-byte Spill
	movl	$1, %eax
	xorl	%ebp, %ebp
	movq	recording@GOTPCREL(%rip), %r8
	xorl	%edi, %edi
	movq	%rsi, 24(%rsp)                  # 8-byte Spill
	.p2align	4, 0x90
.LBB5_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB5_8 Depth 2
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	movq	%rbp, %rax
	notq	%rax
	addq	%rsi, %rax
	cmpb	$0, 16(%rsp)                    # 1-byte Folded Reload
	cmoveq	%rbp, %rax
	movq	48(%rsp), %rcx                  # 8-byte Reload
	movq	(%rcx,%rax,8), %r13
	movq	8(%r13), %rax
	cmpq	24(%r8), %rax
	movq	%rdi, 56(%rsp)                  # 8-byte Spill
	je	.LBB5_11
.LBB5_3:                                #   in Loop: Header=BB5_2 Depth=1
	movb	$1, %bl
	xorl	%r15d, %r15d
	xorl	%r12d, %r12d
.LBB5_4:                                #   in Loop: Header=BB5_2 Depth=1
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	leaq	(%rsp,%rax,8), %r14
	addq	$128, %r14
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r13, (%r14)
	movq	%r15, 8(%r14)
	movq	%r12, 16(%r14)
	testb	%bl, %bl
	je	.LBB5_10
# %bb.5:                                #   in Loop: Header=BB5_2 Depth=1
	movq	8(%r13), %rax
	movq	recording@GOTPCREL(%rip), %r8
	cmpq	32(%r8), %rax
	movb	$1, %cl
	jne	.LBB5_22
# %bb.6:                                #   in Loop: Header=BB5_2 Depth=1
	movq	32(%r13), %rax
	movq	%rax, (%rsp)                    # 8-byte Spill
	movslq	24(%r13), %r13
	testq	%r13, %r13
	setle	%bl
	movq	%r13, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %r12
	testq	%rax, %rax
	sete	%al
	orb	%bl, %al
	jne	.LBB5_21
# %bb.7:                                #   in Loop: Header=BB5_2 Depth=1
	xorl	%ebx, %ebx
	.p2align	4, 0x90
.LBB5_8:                                #   Parent Loop BB5_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%rsp), %rax                    # 8-byte Reload
	movq	(%rax,%rbx,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB5_20
# %bb.9:                                #   in Loop: Header=BB5_8 Depth=2
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%rbx
	cmpq	%rbx, %r13
	jne	.LBB5_8
	jmp	.LBB5_21
	.p2align	4, 0x90
.LBB5_10:                               #   in Loop: Header=BB5_2 Depth=1
	movq	recording@GOTPCREL(%rip), %r8
	movb	$1, %cl
	jmp	.LBB5_22
	.p2align	4, 0x90
.LBB5_11:                               #   in Loop: Header=BB5_2 Depth=1
	movq	168(%r8), %rax
	movq	(%r13,%rax), %r15
	testq	%r15, %r15
	je	.LBB5_3
# %bb.12:                               #   in Loop: Header=BB5_2 Depth=1
	movq	8(%r15), %rax
	cmpq	8(%r8), %rax
	jne	.LBB5_3
# %bb.13:                               #   in Loop: Header=BB5_2 Depth=1
	movq	104(%r8), %rax
	movq	136(%r8), %rcx
	movq	(%r15,%rax), %rax
	movq	(%r15,%rcx), %rcx
	testq	%rax, %rax
	sete	%dl
	testq	%rcx, %rcx
	sete	%sil
	orb	%dl, %sil
	jne	.LBB5_3
# %bb.14:                               #   in Loop: Header=BB5_2 Depth=1
	movq	8(%rax), %rdx
	cmpq	16(%r8), %rdx
	jne	.LBB5_3
# %bb.15:                               #   in Loop: Header=BB5_2 Depth=1
	movq	8(%rcx), %rcx
	cmpq	56(%r8), %rcx
	jne	.LBB5_3
# %bb.16:                               #   in Loop: Header=BB5_2 Depth=1
	movq	152(%r8), %rcx
	movq	(%rax,%rcx), %r12
	testq	%r12, %r12
	je	.LBB5_3
# %bb.17:                               #   in Loop: Header=BB5_2 Depth=1
	movq	8(%r12), %rcx
	cmpq	72(%r8), %rcx
	jne	.LBB5_3
# %bb.18:                               #   in Loop: Header=BB5_2 Depth=1
	movq	160(%r8), %rcx
	cmpq	$0, (%rax,%rcx)
	je	.LBB5_3
# %bb.19:                               #   in Loop: Header=BB5_2 Depth=1
	xorl	%ebx, %ebx
	jmp	.LBB5_4
.LBB5_20:                               #   in Loop: Header=BB5_2 Depth=1
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	xorl	%r12d, %r12d
.LBB5_21:                               #   in Loop: Header=BB5_2 Depth=1
	movq	%r12, 16(%r14)
	testq	%r12, %r12
	setne	%cl
	movq	recording@GOTPCREL(%rip), %r8
	.p2align	4, 0x90
.LBB5_22:                               #   in Loop: Header=BB5_2 Depth=1
	testq	%r15, %r15
	setne	%al
	movq	56(%rsp), %rdi                  # 8-byte Reload
	orb	%al, %dil
	testb	%cl, %cl
	movq	8(%rsp), %r15                   # 8-byte Reload
	movq	24(%rsp), %rsi                  # 8-byte Reload
	je	.LBB5_24
# %bb.23:                               #   in Loop: Header=BB5_2 Depth=1
	incq	%rbp
	leaq	1(%r15), %rax
	cmpq	%rsi, %rbp
	jl	.LBB5_2
.LBB5_24:
	andb	%dil, %cl
	cmpb	$1, %cl
	jne	.LBB5_60
# %bb.25:
	movq	40(%rsp), %rbp                  # 8-byte Reload
	cmpq	$0, 24(%rbp)
	je	.LBB5_31
# %bb.26:
	movq	136(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_60
# %bb.27:
	movq	104(%r8), %rcx
	movq	160(%r8), %rdx
	movq	(%rax,%rcx), %rax
	movq	(%rax,%rdx), %rax
	cmpq	336(%r8), %rax
	je	.LBB5_60
# %bb.28:
	movq	152(%rsp), %rdi
	movq	8(%rdi), %rax
	cmpq	56(%r8), %rax
	jne	.LBB5_60
# %bb.29:
	testq	%rsi, %rsi
	setg	%bl
	leaq	64(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	testq	%rax, %rax
	setns	%al
	testb	%bl, %al
	jne	.LBB5_32
	jmp	.LBB5_60
.LBB5_30:
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	callq	Py_DecRef@PLT
	jmp	.LBB5_64
.LBB5_31:
	testq	%rsi, %rsi
	jle	.LBB5_60
.LBB5_32:
	leaq	144(%rsp), %r14
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
	jmp	.LBB5_35
	.p2align	4, 0x90
.LBB5_33:                               #   in Loop: Header=BB5_35 Depth=1
	movq	%rbx, %r12
.LBB5_34:                               #   in Loop: Header=BB5_35 Depth=1
	addq	$24, %r14
	decq	24(%rsp)                        # 8-byte Folded Spill
	je	.LBB5_40
.LBB5_35:                               # =>This Inner Loop Header: Depth=1
	movq	(%r14), %rbx
	testq	%rbx, %rbx
	je	.LBB5_34
# %bb.36:                               #   in Loop: Header=BB5_35 Depth=1
	testq	%r12, %r12
	je	.LBB5_33
# %bb.37:                               #   in Loop: Header=BB5_35 Depth=1
	movq	%rbx, %rdi
	movq	%r12, %rsi
	callq	fits
	testb	%al, %al
	jne	.LBB5_34
# %bb.38:                               #   in Loop: Header=BB5_35 Depth=1
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	fits
	movq	%rbx, %r12
	testb	%al, %al
	jne	.LBB5_34
	jmp	.LBB5_61
.LBB5_40:
	testq	%r12, %r12
	je	.LBB5_60
# %bb.41:
	movq	8(%rbp), %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.LBB5_53
# %bb.42:
	cmpq	$0, 8(%rbp)
	movq	%rbx, %r15
	jle	.LBB5_52
# %bb.43:
	leaq	144(%rsp), %r14
	xorl	%r13d, %r13d
	jmp	.LBB5_47
	.p2align	4, 0x90
.LBB5_44:                               #   in Loop: Header=BB5_47 Depth=1
	movq	recording@GOTPCREL(%rip), %rdx
	movq	104(%rdx), %rcx
	movq	(%rax,%rcx), %rax
	addq	160(%rdx), %rax
.LBB5_45:                               #   in Loop: Header=BB5_47 Depth=1
	movq	(%rax), %rbx
.LBB5_46:                               #   in Loop: Header=BB5_47 Depth=1
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r13
	addq	$24, %r14
	cmpq	8(%rbp), %r13
	jge	.LBB5_52
.LBB5_47:                               # =>This Inner Loop Header: Depth=1
	movq	-8(%r14), %rax
	testq	%rax, %rax
	jne	.LBB5_44
# %bb.48:                               #   in Loop: Header=BB5_47 Depth=1
	movq	-16(%r14), %rax
	cmpq	$0, (%r14)
	je	.LBB5_50
# %bb.49:                               #   in Loop: Header=BB5_47 Depth=1
	addq	$56, %rax
	jmp	.LBB5_45
.LBB5_50:                               #   in Loop: Header=BB5_47 Depth=1
	movq	8(%rax), %rbx
	movq	8(%rbx), %rax
	movq	recording@GOTPCREL(%rip), %rcx
	cmpq	48(%rcx), %rax
	je	.LBB5_46
# %bb.51:
	xorl	%ebx, %ebx
	movq	%r15, %r14
	movq	8(%rsp), %r15                   # 8-byte Reload
	xorl	%r13d, %r13d
	jmp	.LBB5_137
.LBB5_52:
	movq	32(%rbp), %rdi
	movq	%r15, %rsi
	callq	PyDict_GetItem@PLT
	movq	%rax, %r13
	movq	%r15, %rbx
	movq	8(%rsp), %r15                   # 8-byte Reload
	jmp	.LBB5_54
.LBB5_53:
	xorl	%r13d, %r13d
.LBB5_54:
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testq	%r13, %r13
	je	.LBB5_60
# %bb.55:
	movq	8(%rbp), %rbx
	callq	origin_of_caller
	movq	%rax, (%rsp)                    # 8-byte Spill
	testq	%rax, %rax
	je	.LBB5_61
# %bb.56:
	movl	$1, %esi
	movq	%r13, 32(%rsp)                  # 8-byte Spill
	movq	%r13, %rdi
	callq	PyTuple_GetItem@PLT
	movq	%rax, 120(%rsp)                 # 8-byte Spill
	movq	%rbx, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	sete	%al
	testq	%rbx, %rbx
	setle	%cl
	orb	%al, %cl
	movq	%r15, 24(%rsp)                  # 8-byte Spill
	je	.LBB5_71
.LBB5_57:
	testq	%r15, %r15
	je	.LBB5_136
# %bb.58:
	movq	32(%rsp), %rdi                  # 8-byte Reload
	xorl	%esi, %esi
	callq	PyTuple_GetItem@PLT
	movq	%rax, %r14
	testq	%rbx, %rbx
	jle	.LBB5_132
# %bb.59:
	movq	recording@GOTPCREL(%rip), %rdx
	movq	104(%rdx), %rax
	movq	152(%rdx), %rcx
	movq	160(%rdx), %rdx
	leaq	136(%rsp), %rsi
	jmp	.LBB5_66
.LBB5_60:
	xorl	%r13d, %r13d
.LBB5_61:
	xorl	%ebx, %ebx
.LBB5_62:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	leaq	144(%rsp), %r14
	.p2align	4, 0x90
.LBB5_63:                               # =>This Inner Loop Header: Depth=1
	movq	-8(%r14), %rdi
	callq	Py_DecRef@PLT
	movq	(%r14), %rdi
	callq	Py_DecRef@PLT
	addq	$24, %r14
	decq	%r15
	jne	.LBB5_63
.LBB5_64:
	movq	%rbx, %rax
	addq	$200, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB5_65:                               #   in Loop: Header=BB5_66 Depth=1
	addq	$24, %rsi
	decq	%rbx
	je	.LBB5_132
.LBB5_66:                               # =>This Inner Loop Header: Depth=1
	movq	(%rsi), %rdi
	testq	%rdi, %rdi
	je	.LBB5_65
# %bb.67:                               #   in Loop: Header=BB5_66 Depth=1
	movq	(%rdi,%rax), %r13
	cmpq	%r12, (%r13,%rcx)
	jne	.LBB5_65
# %bb.68:                               #   in Loop: Header=BB5_66 Depth=1
	cmpq	%r14, (%r13,%rdx)
	jne	.LBB5_65
# %bb.69:
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	movq	recording@GOTPCREL(%rip), %r15
	jmp	.LBB5_134
.LBB5_71:
	xorl	%r13d, %r13d
	movq	%rbx, 56(%rsp)                  # 8-byte Spill
	jmp	.LBB5_74
.LBB5_72:                               #   in Loop: Header=BB5_74 Depth=1
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
.LBB5_73:                               #   in Loop: Header=BB5_74 Depth=1
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r13
	movq	56(%rsp), %rbx                  # 8-byte Reload
	cmpq	%rbx, %r13
	je	.LBB5_57
.LBB5_74:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB5_83 Depth 2
                                        #     Child Loop BB5_124 Depth 2
	leaq	(,%r13,2), %rax
	addq	%r13, %rax
	movq	136(%rsp,%rax,8), %r14
	testq	%r14, %r14
	jne	.LBB5_72
# %bb.75:                               #   in Loop: Header=BB5_74 Depth=1
	leaq	(%rsp,%rax,8), %rbx
	addq	$128, %rbx
	movq	16(%rbx), %r14
	testq	%r14, %r14
	je	.LBB5_79
# %bb.76:                               #   in Loop: Header=BB5_74 Depth=1
	movq	(%rbx), %rbp
	movq	56(%rbp), %rbx
	movq	recording@GOTPCREL(%rip), %rax
	movq	16(%rax), %rdi
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	je	.LBB5_78
# %bb.77:                               #   in Loop: Header=BB5_74 Depth=1
	movq	recording@GOTPCREL(%rip), %rax
	movq	152(%rax), %rax
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movq	16(%rsp), %rax                  # 8-byte Reload
	movq	%r14, (%r15,%rax)
	movq	recording@GOTPCREL(%rip), %rax
	movq	160(%rax), %r14
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%rbx, (%r15,%r14)
.LBB5_78:                               #   in Loop: Header=BB5_74 Depth=1
	xorl	%edi, %edi
	callq	PyTuple_New@PLT
	movq	%rax, %rbx
	movq	recording@GOTPCREL(%rip), %rcx
	movq	232(%rcx), %rax
	movq	264(%rcx), %rcx
	movq	%rax, 64(%rsp)
	movq	%rbx, 72(%rsp)
	movq	%r15, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	(%rsp), %rax                    # 8-byte Reload
	movq	%rax, 96(%rsp)
	movq	%rbp, 104(%rsp)
	movq	$0, 112(%rsp)
	leaq	64(%rsp), %rdi
	callq	make_node
	movq	%rax, %r14
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	movq	40(%rsp), %rbp                  # 8-byte Reload
	jmp	.LBB5_109
.LBB5_79:                               #   in Loop: Header=BB5_74 Depth=1
	movq	120(%rsp), %rdi                 # 8-byte Reload
	movq	%r13, %rsi
	callq	PyTuple_GetItem@PLT
	testq	%rax, %rax
	je	.LBB5_135
# %bb.80:                               #   in Loop: Header=BB5_74 Depth=1
	movq	%rax, %r14
	movq	8(%rax), %rax
	movq	recording@GOTPCREL(%rip), %rcx
	cmpq	16(%rcx), %rax
	jne	.LBB5_135
# %bb.81:                               #   in Loop: Header=BB5_74 Depth=1
	movq	recording@GOTPCREL(%rip), %rdx
	movq	344(%rdx), %rax
	testq	%rax, %rax
	movq	%r14, 16(%rsp)                  # 8-byte Spill
	jle	.LBB5_86
# %bb.82:                               #   in Loop: Header=BB5_74 Depth=1
	movq	(%rbx), %r15
	movq	160(%rdx), %rcx
	movq	(%r14,%rcx), %rcx
	movq	352(%rdx), %rbx
	addq	$24, %rbx
	.p2align	4, 0x90
.LBB5_83:                               #   Parent Loop BB5_74 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	cmpq	%rcx, -16(%rbx)
	je	.LBB5_87
# %bb.84:                               #   in Loop: Header=BB5_83 Depth=2
	addq	$32, %rbx
	decq	%rax
	jne	.LBB5_83
.LBB5_86:                               #   in Loop: Header=BB5_74 Depth=1
	xorl	%r15d, %r15d
.LBB5_103:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%r15, %rbx
	xorl	%edi, %edi
	callq	PyTuple_New@PLT
	movq	%rax, 48(%rsp)                  # 8-byte Spill
	callq	PyDict_New@PLT
	movl	$0, %r15d
	testq	%rax, %rax
	je	.LBB5_108
# %bb.104:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%rax, %r14
	testq	%rbx, %rbx
	je	.LBB5_107
# %bb.105:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%rbx, %rdx
	movq	recording@GOTPCREL(%rip), %rax
	movq	176(%rax), %rsi
	movq	%r14, %rdi
	callq	PyDict_SetItem@PLT
	testl	%eax, %eax
	js	.LBB5_107
# %bb.106:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%r14, %r15
	jmp	.LBB5_108
.LBB5_107:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	xorl	%r15d, %r15d
.LBB5_108:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	recording@GOTPCREL(%rip), %rcx
	movq	240(%rcx), %rax
	movq	272(%rcx), %rcx
	movq	%rax, 64(%rsp)
	movq	48(%rsp), %rbx                  # 8-byte Reload
	movq	%rbx, 72(%rsp)
	movq	16(%rsp), %rax                  # 8-byte Reload
	movq	%rax, 80(%rsp)
	movq	%r15, 88(%rsp)
	movq	(%rsp), %rax                    # 8-byte Reload
	movq	%rax, 96(%rsp)
	movq	%rcx, 104(%rsp)
	movq	$0, 112(%rsp)
	leaq	64(%rsp), %rdi
	callq	make_node
	movq	%rax, %r14
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
.LBB5_109:                              #   in Loop: Header=BB5_74 Depth=1
	testq	%r14, %r14
	movq	24(%rsp), %r15                  # 8-byte Reload
	jne	.LBB5_73
	jmp	.LBB5_135
.LBB5_87:                               #   in Loop: Header=BB5_74 Depth=1
	movq	8(%r15), %rax
	cmpq	-24(%rbx), %rax
	je	.LBB5_102
# %bb.88:                               #   in Loop: Header=BB5_74 Depth=1
	cmpq	$0, -8(%rbx)
	je	.LBB5_92
# %bb.89:                               #   in Loop: Header=BB5_74 Depth=1
	movq	recording@GOTPCREL(%rip), %rcx
	cmpq	64(%rcx), %rax
	je	.LBB5_95
# %bb.90:                               #   in Loop: Header=BB5_74 Depth=1
	cmpq	56(%rcx), %rax
	jne	.LBB5_86
# %bb.98:                               #   in Loop: Header=BB5_74 Depth=1
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpl	$0, 64(%rsp)
	jne	.LBB5_86
# %bb.114:                              #   in Loop: Header=BB5_74 Depth=1
	movq	(%rbx), %rsi
	movq	-8(%rbx), %rdx
	cmpq	$3, %rdx
	je	.LBB5_128
# %bb.115:                              #   in Loop: Header=BB5_74 Depth=1
	shlq	$3, %rsi
	movl	$64, %ecx
	subq	%rsi, %rcx
	cmpq	$2, %rdx
	je	.LBB5_126
# %bb.116:                              #   in Loop: Header=BB5_74 Depth=1
	cmpq	$1, %rdx
	jne	.LBB5_86
# %bb.117:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%rax, %rdx
	shlq	%cl, %rdx
                                        # kill: def $cl killed $cl killed $rcx
	sarq	%cl, %rdx
	movq	%rax, %r14
	cmpq	%rax, %rdx
	jne	.LBB5_86
	jmp	.LBB5_121
.LBB5_92:                               #   in Loop: Header=BB5_74 Depth=1
	movq	recording@GOTPCREL(%rip), %rax
	cmpq	%r15, 304(%rax)
	je	.LBB5_100
# %bb.93:                               #   in Loop: Header=BB5_74 Depth=1
	cmpq	%r15, 312(%rax)
	jne	.LBB5_101
# %bb.94:                               #   in Loop: Header=BB5_74 Depth=1
	movq	328(%rax), %r15
	jmp	.LBB5_102
.LBB5_95:                               #   in Loop: Header=BB5_74 Depth=1
	movq	%r15, %rdi
	callq	PyFloat_AsDouble@PLT
	cmpq	$3, -8(%rbx)
	jne	.LBB5_86
# %bb.96:                               #   in Loop: Header=BB5_74 Depth=1
	movq	(%rbx), %rax
	cmpq	$4, %rax
	jl	.LBB5_86
# %bb.111:                              #   in Loop: Header=BB5_74 Depth=1
	jne	.LBB5_119
# %bb.112:                              #   in Loop: Header=BB5_74 Depth=1
	movapd	%xmm0, %xmm1
	xorpd	.LCPI5_0(%rip), %xmm1
	maxsd	%xmm0, %xmm1
	movsd	.LCPI5_1(%rip), %xmm2           # xmm2 = [3.4028234663852886E+38,0.0E+0]
	ucomisd	%xmm1, %xmm2
	jb	.LBB5_86
.LBB5_119:                              #   in Loop: Header=BB5_74 Depth=1
	cmpq	$4, %rax
.LBB5_120:                              #   in Loop: Header=BB5_74 Depth=1
	xorps	%xmm1, %xmm1
	cvtsd2ss	%xmm0, %xmm1
	movd	%xmm1, %eax
	cltq
	movq	%xmm0, %r14
	cmoveq	%rax, %r14
.LBB5_121:                              #   in Loop: Header=BB5_74 Depth=1
	movq	-24(%rbx), %rdi
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	movl	$0, %r15d
	testq	%rax, %rax
	je	.LBB5_103
# %bb.122:                              #   in Loop: Header=BB5_74 Depth=1
	cmpq	$0, (%rbx)
	jle	.LBB5_125
# %bb.123:                              #   in Loop: Header=BB5_74 Depth=1
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%r14, %rdi
.LBB5_124:                              #   Parent Loop BB5_74 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	%rdi, %rsi
	shrq	%cl, %rsi
	movb	%sil, 16(%rax,%rdx)
	incq	%rdx
	addq	$8, %rcx
	cmpq	(%rbx), %rdx
	jl	.LBB5_124
.LBB5_125:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%rax, %r15
	jmp	.LBB5_103
.LBB5_100:                              #   in Loop: Header=BB5_74 Depth=1
	movq	320(%rax), %r15
	jmp	.LBB5_102
.LBB5_101:                              #   in Loop: Header=BB5_74 Depth=1
	xorl	%r15d, %r15d
.LBB5_102:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	jmp	.LBB5_103
.LBB5_126:                              #   in Loop: Header=BB5_74 Depth=1
	movq	$-1, %rdx
                                        # kill: def $cl killed $cl killed $rcx
	shrq	%cl, %rdx
	testq	%rax, %rax
	js	.LBB5_131
# %bb.127:                              #   in Loop: Header=BB5_74 Depth=1
	movq	%rax, %r14
	movl	$0, %r15d
	cmpq	%rdx, %rax
	movq	40(%rsp), %rbp                  # 8-byte Reload
	jbe	.LBB5_121
	jmp	.LBB5_103
.LBB5_128:                              #   in Loop: Header=BB5_74 Depth=1
	cmpq	$4, %rsi
	jl	.LBB5_86
# %bb.129:                              #   in Loop: Header=BB5_74 Depth=1
	movabsq	$-9007199254740993, %rcx        # imm = 0xFFDFFFFFFFFFFFFF
	addq	%rax, %rcx
	movabsq	$-18014398509481985, %rdx       # imm = 0xFFBFFFFFFFFFFFFF
	cmpq	%rdx, %rcx
	jb	.LBB5_86
# %bb.130:                              #   in Loop: Header=BB5_74 Depth=1
	cvtsi2sd	%rax, %xmm0
	cmpq	$4, %rsi
	jmp	.LBB5_120
.LBB5_131:                              #   in Loop: Header=BB5_74 Depth=1
	xorl	%r15d, %r15d
	movq	40(%rsp), %rbp                  # 8-byte Reload
	jmp	.LBB5_103
.LBB5_132:
	movq	recording@GOTPCREL(%rip), %r15
	movq	16(%r15), %rdi
	xorl	%r13d, %r13d
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	testq	%rax, %rax
	je	.LBB5_134
# %bb.133:
	movq	%rax, %rbx
	movq	%r14, %r13
	movq	152(%r15), %r14
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%rbx,%r14)
	movq	160(%r15), %r14
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	movq	%r13, (%rbx,%r14)
	movq	%rbx, %r13
.LBB5_134:
	movq	(%rbp), %rax
	movq	%rax, 64(%rsp)
	movq	24(%rsp), %r12                  # 8-byte Reload
	movq	%r12, 72(%rsp)
	movq	%r13, 80(%rsp)
	movq	264(%r15), %rax
	movq	272(%r15), %rcx
	movq	%rax, 88(%rsp)
	movq	(%rsp), %r14                    # 8-byte Reload
	movq	%r14, 96(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%r12, %rdi
	callq	depth_behind
	incq	%rax
	movq	%rax, 112(%rsp)
	leaq	64(%rsp), %rdi
	callq	make_node
	movq	%rax, %rbx
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	movq	8(%rsp), %r15                   # 8-byte Reload
	movq	32(%rsp), %r13                  # 8-byte Reload
	jmp	.LBB5_137
.LBB5_135:
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
.LBB5_136:
	xorl	%ebx, %ebx
	movq	8(%rsp), %r15                   # 8-byte Reload
	movq	32(%rsp), %r13                  # 8-byte Reload
	movq	(%rsp), %r14                    # 8-byte Reload
.LBB5_137:
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	jmp	.LBB5_62
.Lfunc_end5:
	.size	record, .Lfunc_end5-record
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function answer
	.type	answer,@function
answer:                                 # @answer
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	testq	%rdi, %rdi
	je	.LBB6_12
# %bb.1:
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	recording@GOTPCREL(%rip), %r15
	movq	136(%r15), %rax
	movq	(%rdi,%rax), %rdi
	leaq	4(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	360(%r15), %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB6_2
# %bb.3:
	cqto
	idivq	%rcx
	cmpq	%r14, %rdx
	jl	.LBB6_5
	jmp	.LBB6_8
.LBB6_12:
	movq	%r9, %r15
	movq	%r8, %r12
	movq	%rcx, %r13
	movq	%rdx, %rbp
	callq	PyErr_Clear@PLT
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%r15, %rcx
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmp	PyObject_Vectorcall@PLT         # TAILCALL
.LBB6_2:
                                        # kill: def $eax killed $eax killed $rax
	xorl	%edx, %edx
	divl	%ecx
                                        # kill: def $edx killed $edx def $rdx
	cmpq	%r14, %rdx
	jge	.LBB6_8
.LBB6_5:
	movq	368(%r15), %rdi
	movq	%rbx, %rsi
	callq	PyObject_CallOneArg@PLT
	testq	%rax, %rax
	je	.LBB6_6
# %bb.7:
	movq	%rax, %rdi
	callq	Py_DecRef@PLT
.LBB6_8:
	movq	24(%r15), %rdi
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	movq	%rax, %r14
	testq	%rax, %rax
	je	.LBB6_10
# %bb.9:
	movq	168(%r15), %r15
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%rbx, (%r14,%r15)
.LBB6_10:
	movq	%rbx, %rdi
.LBB6_11:
	callq	Py_DecRef@PLT
	movq	%r14, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB6_6:
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	xorl	%r14d, %r14d
	xorl	%edi, %edi
	jmp	.LBB6_11
.Lfunc_end6:
	.size	answer, .Lfunc_end6-answer
                                        # -- End function
	.globl	record_node                     # -- Begin function record_node
	.p2align	4, 0x90
	.type	record_node,@function
record_node:                            # @record_node
.Lrecord_node$local:
	.type	.Lrecord_node$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$56, %rsp
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, %r15
	movabsq	$9223372036854775807, %rax      # imm = 0x7FFFFFFFFFFFFFFF
	andq	%rdx, %rax
	xorq	$5, %rax
	movq	$-1, %r12
	orq	%rcx, %rax
	jne	.LBB7_3
# %bb.1:
	movq	8(%r15), %rdi
	movq	recording@GOTPCREL(%rip), %rax
	movq	8(%rdi), %rcx
	cmpq	72(%rax), %rcx
	je	.LBB7_11
.LBB7_3:
	xorl	%r13d, %r13d
.LBB7_4:
	movq	recording@GOTPCREL(%rip), %rbp
	cmpq	272(%rbp), %r13
	je	.LBB7_6
# %bb.5:
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	testq	%r13, %r13
	jne	.LBB7_7
	jmp	.LBB7_10
.LBB7_6:
	callq	origin_of_caller
	movq	%rax, %r13
	testq	%r13, %r13
	je	.LBB7_10
.LBB7_7:
	movups	(%r15), %xmm0
	movaps	%xmm0, (%rsp)
	movups	16(%r15), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%r13, 32(%rsp)
	movq	272(%rbp), %rax
	movq	%rax, 40(%rsp)
	incq	%r12
	movq	%r12, 48(%rsp)
	movq	%rsp, %rdi
	callq	make_node
	movq	%rax, %r12
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	testq	%r12, %r12
	je	.LBB7_10
# %bb.8:
	movq	136(%rbp), %rax
	movq	(%r12,%rax), %rdi
	movq	%rsp, %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	360(%rbp), %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB7_13
# %bb.9:
	cqto
	idivq	%rcx
	testq	%rdx, %rdx
	jg	.LBB7_17
	jmp	.LBB7_14
.LBB7_10:
	callq	PyErr_Clear@PLT
	movq	392(%rbp), %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	addq	$56, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	jmp	PyObject_Vectorcall@PLT         # TAILCALL
.LBB7_11:
	callq	depth_behind
	movq	%rax, %r12
	testq	%rax, %rax
	js	.LBB7_3
# %bb.12:
	movq	32(%r15), %r13
	jmp	.LBB7_4
.LBB7_13:
                                        # kill: def $eax killed $eax killed $rax
	xorl	%edx, %edx
	divl	%ecx
                                        # kill: def $edx killed $edx def $rdx
	testq	%rdx, %rdx
	jg	.LBB7_17
.LBB7_14:
	movq	368(%rbp), %rdi
	movq	%r12, %rsi
	callq	PyObject_CallOneArg@PLT
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.LBB7_16
# %bb.15:
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	xorl	%r12d, %r12d
.LBB7_16:
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
.LBB7_17:
	movq	%r12, %rax
	addq	$56, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end7:
	.size	record_node, .Lfunc_end7-record_node
	.size	.Lrecord_node$local, .Lfunc_end7-record_node
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function depth_behind
	.type	depth_behind,@function
depth_behind:                           # @depth_behind
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	movq	%rdi, %rbx
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	jle	.LBB8_1
# %bb.2:
	xorl	%r12d, %r12d
	movq	recording@GOTPCREL(%rip), %r13
	leaq	12(%rsp), %r14
	xorl	%r15d, %r15d
.LBB8_3:                                # =>This Inner Loop Header: Depth=1
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	PyTuple_GetItem@PLT
	movq	%rax, %rcx
	movq	8(%rax), %rdx
	movq	$-1, %rax
	cmpq	8(%r13), %rdx
	jne	.LBB8_12
# %bb.4:                                #   in Loop: Header=BB8_3 Depth=1
	movq	104(%r13), %rdx
	movq	(%rcx,%rdx), %rdx
	testq	%rdx, %rdx
	je	.LBB8_12
# %bb.5:                                #   in Loop: Header=BB8_3 Depth=1
	movq	136(%r13), %rsi
	movq	(%rcx,%rsi), %rdi
	testq	%rdi, %rdi
	je	.LBB8_12
# %bb.6:                                #   in Loop: Header=BB8_3 Depth=1
	movq	8(%rdx), %rcx
	cmpq	16(%r13), %rcx
	jne	.LBB8_12
# %bb.7:                                #   in Loop: Header=BB8_3 Depth=1
	movq	8(%rdi), %rcx
	cmpq	56(%r13), %rcx
	jne	.LBB8_12
# %bb.8:                                #   in Loop: Header=BB8_3 Depth=1
	movq	152(%r13), %rcx
	movq	(%rdx,%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB8_12
# %bb.9:                                #   in Loop: Header=BB8_3 Depth=1
	movq	8(%rcx), %rcx
	cmpq	72(%r13), %rcx
	jne	.LBB8_12
# %bb.10:                               #   in Loop: Header=BB8_3 Depth=1
	movq	160(%r13), %rcx
	cmpq	$0, (%rdx,%rcx)
	je	.LBB8_12
# %bb.11:                               #   in Loop: Header=BB8_3 Depth=1
	movq	%r14, %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpq	%r12, %rax
	cmovgq	%rax, %r12
	incq	%r15
	movq	%rbx, %rdi
	callq	PyTuple_Size@PLT
	movq	%rax, %rcx
	movq	%r12, %rax
	cmpq	%rcx, %r15
	jl	.LBB8_3
	jmp	.LBB8_12
.LBB8_1:
	xorl	%eax, %eax
.LBB8_12:
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.Lfunc_end8:
	.size	depth_behind, .Lfunc_end8-depth_behind
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function origin_of_caller
	.type	origin_of_caller,@function
origin_of_caller:                       # @origin_of_caller
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	callq	PyEval_GetFrame@PLT
	movq	%rax, %rbx
	movq	%rax, %rdi
	callq	Py_IncRef@PLT
	testq	%rbx, %rbx
	je	.LBB9_16
# %bb.1:
	movq	recording@GOTPCREL(%rip), %r13
	.p2align	4, 0x90
.LBB9_2:                                # =>This Inner Loop Header: Depth=1
	movq	%rbx, %rdi
	callq	PyFrame_GetCode@PLT
	movq	%rax, %r14
	movq	216(%r13), %rsi
	movq	%rax, %rdi
	callq	PyObject_GetAttr@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	je	.LBB9_3
# %bb.4:                                #   in Loop: Header=BB9_2 Depth=1
	movq	296(%r13), %rdi
	movq	%r15, %rsi
	callq	PyDict_GetItem@PLT
	movq	%rax, %r12
	jmp	.LBB9_5
	.p2align	4, 0x90
.LBB9_3:                                #   in Loop: Header=BB9_2 Depth=1
	xorl	%r12d, %r12d
.LBB9_5:                                #   in Loop: Header=BB9_2 Depth=1
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	cmpq	312(%r13), %r12
	je	.LBB9_6
# %bb.11:                               #   in Loop: Header=BB9_2 Depth=1
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	testq	%r12, %r12
	je	.LBB9_12
# %bb.13:                               #   in Loop: Header=BB9_2 Depth=1
	movq	%rbx, %rdi
	callq	PyFrame_GetBack@PLT
	movq	%rax, %r14
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r14, %rbx
	testq	%r14, %r14
	jne	.LBB9_2
# %bb.14:
	callq	PyErr_Occurred@PLT
	testq	%rax, %rax
	je	.LBB9_16
# %bb.15:
	xorl	%eax, %eax
	jmp	.LBB9_17
.LBB9_16:
	movq	recording@GOTPCREL(%rip), %rbx
	movq	272(%rbx), %rdi
	callq	Py_IncRef@PLT
	movq	272(%rbx), %rax
	jmp	.LBB9_17
.LBB9_6:
	movq	%rbx, %rdi
	callq	PyFrame_GetLasti@PLT
	movslq	%eax, %rdi
	callq	PyLong_FromLong@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	je	.LBB9_8
# %bb.7:
	movl	$2, %edi
	callq	PyTuple_New@PLT
	testq	%rax, %rax
	je	.LBB9_8
# %bb.9:
	movq	%rax, %rdi
	xorl	%esi, %esi
	movq	%r14, %rdx
	movq	%rax, %r14
	callq	PyTuple_SetItem@PLT
	movl	$1, %esi
	movq	%r14, %r12
	movq	%r14, %rdi
	movq	%r15, %rdx
	callq	PyTuple_SetItem@PLT
	jmp	.LBB9_10
.LBB9_12:
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	xorl	%eax, %eax
	jmp	.LBB9_17
.LBB9_8:
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	xorl	%r12d, %r12d
.LBB9_10:
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r12, %rax
.LBB9_17:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.Lfunc_end9:
	.size	origin_of_caller, .Lfunc_end9-origin_of_caller
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function make_node
	.type	make_node,@function
make_node:                              # @make_node
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%rdi, %rbx
	movq	48(%rdi), %rdi
	callq	PyLong_FromLongLong@PLT
	movq	%rax, %rcx
	testq	%rax, %rax
	je	.LBB10_9
# %bb.1:
	cmpq	$0, 8(%rbx)
	je	.LBB10_9
# %bb.2:
	cmpq	$0, 16(%rbx)
	je	.LBB10_9
# %bb.3:
	cmpq	$0, 24(%rbx)
	je	.LBB10_9
# %bb.4:
	movq	recording@GOTPCREL(%rip), %r13
	movq	8(%r13), %rdi
	xorl	%r12d, %r12d
	movq	%rcx, %r14
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	movq	%r14, %rcx
	testq	%rax, %rax
	je	.LBB10_10
# %bb.5:
	movq	%rax, %r15
	movq	88(%r13), %rbp
	movq	(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	96(%r13), %rbp
	movq	8(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	104(%r13), %rbp
	movq	16(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	112(%r13), %rbp
	movq	24(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	120(%r13), %rbp
	movq	40(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	128(%r13), %r12
	movq	32(%rbx), %rbx
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%rbx, (%r15,%r12)
	movq	136(%r13), %rbx
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movq	%r14, (%r15,%rbx)
	movq	144(%r13), %r12
	movq	288(%r13), %rbx
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%r14, %rcx
	movq	%rbx, (%r15,%r12)
	movq	%r15, %r12
	jmp	.LBB10_10
.LBB10_9:
	xorl	%r12d, %r12d
.LBB10_10:
	movq	%rcx, %rdi
	callq	Py_DecRef@PLT
	movq	%r12, %rax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end10:
	.size	make_node, .Lfunc_end10-make_node
                                        # -- End function
	.globl	record_ufunc                    # -- Begin function record_ufunc
	.p2align	4, 0x90
	.type	record_ufunc,@function
record_ufunc:                           # @record_ufunc
.Lrecord_ufunc$local:
	.type	.Lrecord_ufunc$local,@function
# %bb.0:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, %rcx
	movabsq	$9223372036854775807, %r15      # imm = 0x7FFFFFFFFFFFFFFF
	andq	%rdx, %r15
	cmpq	$4, %r15
	setb	%al
	testq	%rbx, %rbx
	setne	%dl
	orb	%al, %dl
	jne	.LBB11_3
# %bb.1:
	movq	(%rcx), %rax
	movq	recording@GOTPCREL(%rip), %r12
	movq	8(%rax), %rdx
	cmpq	24(%r12), %rdx
	je	.LBB11_5
.LBB11_3:
	xorl	%edi, %edi
.LBB11_4:
	movq	recording@GOTPCREL(%rip), %rax
	movq	400(%rax), %rdx
	movl	$1, %esi
	movq	%r14, %r8
	movq	%rbx, %r9
	callq	answer
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.LBB11_5:
	movq	168(%r12), %rdx
	movq	(%rax,%rdx), %rsi
	testq	%rsi, %rsi
	je	.LBB11_3
# %bb.6:
	movq	8(%rsi), %rdx
	cmpq	8(%r12), %rdx
	jne	.LBB11_3
# %bb.9:
	movq	104(%r12), %rdx
	movq	136(%r12), %rdi
	movq	(%rsi,%rdx), %rdx
	movq	(%rsi,%rdi), %rsi
	testq	%rdx, %rdx
	sete	%dil
	testq	%rsi, %rsi
	sete	%r8b
	orb	%dil, %r8b
	jne	.LBB11_3
# %bb.11:
	movq	8(%rdx), %rdi
	cmpq	16(%r12), %rdi
	jne	.LBB11_3
# %bb.13:
	movq	8(%rsi), %rsi
	cmpq	56(%r12), %rsi
	jne	.LBB11_3
# %bb.15:
	movq	152(%r12), %rsi
	movq	(%rdx,%rsi), %rsi
	testq	%rsi, %rsi
	je	.LBB11_3
# %bb.16:
	movq	8(%rsi), %rsi
	cmpq	72(%r12), %rsi
	jne	.LBB11_3
# %bb.19:
	movq	160(%r12), %rsi
	cmpq	$0, (%rdx,%rsi)
	je	.LBB11_3
# %bb.20:
	movq	8(%rcx), %rdx
	movq	8(%rdx), %rdx
	cmpq	40(%r12), %rdx
	jne	.LBB11_3
# %bb.23:
	cmpq	$4, %r15
	ja	.LBB11_26
# %bb.24:
	cmpq	%rax, 24(%rcx)
	jne	.LBB11_3
.LBB11_26:
	movq	%rcx, %r13
	movq	16(%rcx), %rdi
	movq	224(%r12), %rsi
	callq	PyUnicode_Compare@PLT
	testl	%eax, %eax
	je	.LBB11_28
.LBB11_27:
	xorl	%edi, %edi
	movq	%r13, %rcx
	jmp	.LBB11_4
.LBB11_28:
	movq	376(%r12), %rdi
	movq	8(%r13), %rsi
	callq	PyDict_GetItem@PLT
	testq	%rax, %rax
	je	.LBB11_27
# %bb.29:
	leaq	12(%rsp), %rsi
	movq	%rax, %rdi
	callq	PyLong_AsLongLongAndOverflow@PLT
	testq	%rax, %rax
	je	.LBB11_27
# %bb.30:
	addq	$-3, %r15
	cmpq	%r15, 8(%rax)
	jne	.LBB11_27
# %bb.31:
	leaq	24(%r13), %rsi
	movq	%rax, %rdi
	xorl	%edx, %edx
	callq	record
	movq	%r13, %rcx
	movq	%rax, %rdi
	jmp	.LBB11_4
.Lfunc_end11:
	.size	record_ufunc, .Lfunc_end11-record_ufunc
	.size	.Lrecord_ufunc$local, .Lfunc_end11-record_ufunc
                                        # -- End function
	.globl	record_index                    # -- Begin function record_index
	.p2align	4, 0x90
	.type	record_index,@function
record_index:                           # @record_index
.Lrecord_index$local:
	.type	.Lrecord_index$local,@function
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$2696, %rsp                     # imm = 0xA88
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, %rcx
	movabsq	$9223372036854775807, %rax      # imm = 0x7FFFFFFFFFFFFFFF
	andq	%rdx, %rax
	xorq	$2, %rax
	xorl	%esi, %esi
	orq	%rbx, %rax
	movl	$0, %edi
	jne	.LBB12_2
# %bb.1:
	movq	(%rcx), %rax
	movq	recording@GOTPCREL(%rip), %r12
	movq	8(%rax), %rdx
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	24(%r12), %rdx
	je	.LBB12_3
.LBB12_2:
	movq	recording@GOTPCREL(%rip), %rax
	movq	384(%rax), %rdx
	movq	%r14, %r8
	movq	%rbx, %r9
	callq	answer
	addq	$2696, %rsp                     # imm = 0xA88
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB12_3:
	movq	168(%r12), %rdx
	movq	(%rax,%rdx), %r15
	testq	%r15, %r15
	je	.LBB12_23
# %bb.4:
	movq	8(%r15), %rax
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	8(%r12), %rax
	jne	.LBB12_2
# %bb.5:
	movq	104(%r12), %rax
	movq	136(%r12), %rdx
	movq	(%r15,%rax), %rax
	movq	(%r15,%rdx), %rdx
	testq	%rax, %rax
	sete	%dil
	testq	%rdx, %rdx
	sete	%r8b
	xorl	%esi, %esi
	orb	%dil, %r8b
	movl	$0, %edi
	jne	.LBB12_2
# %bb.6:
	movq	8(%rax), %r8
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	16(%r12), %r8
	jne	.LBB12_2
# %bb.7:
	movq	8(%rdx), %rdx
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	56(%r12), %rdx
	jne	.LBB12_2
# %bb.8:
	movq	152(%r12), %rdx
	movq	(%rax,%rdx), %r8
	testq	%r8, %r8
	je	.LBB12_23
# %bb.9:
	movq	72(%r12), %rdx
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	%rdx, 8(%r8)
	jne	.LBB12_2
# %bb.10:
	movq	160(%r12), %rsi
	cmpq	$0, (%rax,%rsi)
	je	.LBB12_23
# %bb.11:
	xorps	%xmm0, %xmm0
	movups	%xmm0, 2152(%rsp)
	movb	$1, 2168(%rsp)
	movq	8(%rcx), %rdi
	movq	%rdi, 2176(%rsp)
	cmpq	%rdx, 8(%rdi)
	movq	%rcx, 88(%rsp)                  # 8-byte Spill
	je	.LBB12_24
# %bb.12:
	movq	104(%r12), %rax
	movq	152(%r12), %rdx
	movq	(%r15,%rax), %rax
	movq	(%rax,%rdx), %rax
	movq	%rax, 32(%rsp)                  # 8-byte Spill
.LBB12_13:
	movl	$1, %eax
	movq	%rax, 8(%rsp)                   # 8-byte Spill
.LBB12_14:
	movq	56(%r12), %rax
	movq	80(%r12), %rdx
	movq	272(%r12), %rsi
	movq	%rsi, 16(%rsp)                  # 8-byte Spill
	movq	280(%r12), %rsi
	movq	%rsi, 24(%rsp)                  # 8-byte Spill
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r13d, %r13d
.LBB12_15:                              # =>This Inner Loop Header: Depth=1
	movq	2176(%rsp,%r9,8), %rbp
	movq	8(%rbp), %r8
	cmpq	%rax, %r8
	sete	%dil
	cmpq	%rdx, %r8
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB12_18
# %bb.16:                               #   in Loop: Header=BB12_15 Depth=1
	movl	$0, %r8d
	cmpq	%rbp, 16(%rsp)                  # 8-byte Folded Reload
	je	.LBB12_19
# %bb.17:                               #   in Loop: Header=BB12_15 Depth=1
	movl	$1, %r8d
	cmpq	%rbp, 24(%rsp)                  # 8-byte Folded Reload
	je	.LBB12_19
	jmp	.LBB12_72
.LBB12_18:                              #   in Loop: Header=BB12_15 Depth=1
	xorl	%r8d, %r8d
.LBB12_19:                              #   in Loop: Header=BB12_15 Depth=1
	addq	%r8, %r10
	cmpq	$1, %r10
	ja	.LBB12_72
# %bb.20:                               #   in Loop: Header=BB12_15 Depth=1
	movzbl	%r11b, %edi
	addq	%rdi, %r13
	incq	%r9
	cmpq	%r9, 8(%rsp)                    # 8-byte Folded Reload
	jne	.LBB12_15
# %bb.21:
	movq	32(%rsp), %rdi                  # 8-byte Reload
	callq	PyTuple_Size@PLT
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	%rax, %r13
	jg	.LBB12_73
# %bb.22:
	xorl	%edx, %edx
	jmp	.LBB12_37
.LBB12_23:
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.LBB12_2
.LBB12_24:
	movq	%rdi, %r13
	callq	PyTuple_Size@PLT
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	testq	%rax, %rax
	jle	.LBB12_28
# %bb.25:
	movq	8(%rsp), %rax                   # 8-byte Reload
	decq	%rax
	cmpq	$63, %rax
	movl	$63, %ecx
	cmovbq	%rax, %rcx
	incq	%rcx
	movq	%rcx, 16(%rsp)                  # 8-byte Spill
	xorl	%ebp, %ebp
.LBB12_26:                              # =>This Inner Loop Header: Depth=1
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	PyTuple_GetItem@PLT
	movq	%rax, 2176(%rsp,%rbp,8)
	incq	%rbp
	cmpq	%rbp, 16(%rsp)                  # 8-byte Folded Reload
	jne	.LBB12_26
# %bb.27:
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	$65, 8(%rsp)                    # 8-byte Folded Reload
	jge	.LBB12_73
.LBB12_28:
	movq	104(%r12), %rax
	movq	152(%r12), %rcx
	movq	(%r15,%rax), %rax
	movq	(%rax,%rcx), %rax
	movq	%rax, 32(%rsp)                  # 8-byte Spill
	cmpq	$0, 8(%rsp)                     # 8-byte Folded Reload
	js	.LBB12_13
# %bb.29:
	jne	.LBB12_14
# %bb.30:
	movq	32(%rsp), %rdi                  # 8-byte Reload
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	js	.LBB12_71
.LBB12_31:
	movq	32(%rsp), %r13                  # 8-byte Reload
	movq	%r13, %rdi
	callq	PyTuple_Size@PLT
	leaq	104(%rsp), %rdi
	movq	%r13, %rsi
	movq	%rax, %rdx
	callq	take_whole
	xorl	%esi, %esi
	movl	$0, %edi
	testb	%al, %al
	je	.LBB12_73
# %bb.32:
	callq	origin_of_caller
	movq	%rax, 32(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	je	.LBB12_71
# %bb.33:
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	cmpb	$0, 2168(%rsp)
	je	.LBB12_74
# %bb.34:
	movq	$0, 16(%rsp)                    # 8-byte Folded Spill
	jmp	.LBB12_103
.LBB12_35:                              #   in Loop: Header=BB12_37 Depth=1
	movq	32(%rsp), %rbp                  # 8-byte Reload
	movq	%rbp, %rdi
	callq	PyTuple_Size@PLT
	subq	%r13, %rax
	leaq	104(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%rax, %rdx
	callq	take_whole
	testb	%al, %al
	movq	16(%rsp), %rdx                  # 8-byte Reload
	je	.LBB12_71
.LBB12_36:                              #   in Loop: Header=BB12_37 Depth=1
	incq	%rdx
	cmpq	%rdx, 8(%rsp)                   # 8-byte Folded Reload
	je	.LBB12_31
.LBB12_37:                              # =>This Inner Loop Header: Depth=1
	movq	2176(%rsp,%rdx,8), %rbp
	movq	8(%rbp), %rax
	cmpq	56(%r12), %rax
	sete	%cl
	cmpq	80(%r12), %rax
	sete	%al
	orb	%cl, %al
	movzbl	%al, %eax
	subq	%rax, %r13
	cmpq	%rbp, 272(%r12)
	je	.LBB12_53
# %bb.38:                               #   in Loop: Header=BB12_37 Depth=1
	movq	%rdx, 16(%rsp)                  # 8-byte Spill
	cmpq	%rbp, 280(%r12)
	je	.LBB12_35
# %bb.39:                               #   in Loop: Header=BB12_37 Depth=1
	movq	2152(%rsp), %rax
	movq	%rax, 24(%rsp)                  # 8-byte Spill
	movq	32(%rsp), %rdi                  # 8-byte Reload
	callq	PyTuple_Size@PLT
	movq	24(%rsp), %rcx                  # 8-byte Reload
	cmpq	$64, %rcx
	je	.LBB12_78
# %bb.40:                               #   in Loop: Header=BB12_37 Depth=1
	movl	$0, %edi
	cmpq	%rax, %rcx
	movl	$0, %esi
	je	.LBB12_73
# %bb.41:                               #   in Loop: Header=BB12_37 Depth=1
	movq	32(%rsp), %rdi                  # 8-byte Reload
	movq	%rcx, %rsi
	callq	PyTuple_GetItem@PLT
	movq	8(%rax), %rcx
	cmpq	56(%r12), %rcx
	jne	.LBB12_71
# %bb.42:                               #   in Loop: Header=BB12_37 Depth=1
	movq	%rax, %rdi
	leaq	40(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	%rax, 48(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	js	.LBB12_71
# %bb.43:                               #   in Loop: Header=BB12_37 Depth=1
	movq	56(%r12), %rax
	cmpq	%rax, 8(%rbp)
	je	.LBB12_55
# %bb.44:                               #   in Loop: Header=BB12_37 Depth=1
	movq	16(%rbp), %rdx
	movq	272(%r12), %rcx
	cmpq	%rdx, %rcx
	je	.LBB12_46
# %bb.45:                               #   in Loop: Header=BB12_37 Depth=1
	cmpq	%rax, 8(%rdx)
	jne	.LBB12_71
.LBB12_46:                              #   in Loop: Header=BB12_37 Depth=1
	movq	24(%rbp), %rdx
	cmpq	%rdx, %rcx
	je	.LBB12_48
# %bb.47:                               #   in Loop: Header=BB12_37 Depth=1
	cmpq	%rax, 8(%rdx)
	jne	.LBB12_71
.LBB12_48:                              #   in Loop: Header=BB12_37 Depth=1
	movq	32(%rbp), %rdx
	cmpq	%rdx, %rcx
	je	.LBB12_50
# %bb.49:                               #   in Loop: Header=BB12_37 Depth=1
	cmpq	%rax, 8(%rdx)
	jne	.LBB12_71
.LBB12_50:                              #   in Loop: Header=BB12_37 Depth=1
	movq	%rbp, %rdi
	leaq	40(%rsp), %rsi
	leaq	96(%rsp), %rdx
	leaq	56(%rsp), %rcx
	callq	PySlice_Unpack@PLT
	testl	%eax, %eax
	js	.LBB12_71
# %bb.51:                               #   in Loop: Header=BB12_37 Depth=1
	movq	56(%rsp), %rcx
	movq	48(%rsp), %rbp                  # 8-byte Reload
	movq	%rbp, %rdi
	leaq	40(%rsp), %rsi
	leaq	96(%rsp), %rdx
	callq	PySlice_AdjustIndices@PLT
	xorl	%ecx, %ecx
	testq	%rax, %rax
	jle	.LBB12_61
# %bb.52:                               #   in Loop: Header=BB12_37 Depth=1
	movq	40(%rsp), %rdx
	jmp	.LBB12_62
.LBB12_53:                              #   in Loop: Header=BB12_37 Depth=1
	movq	2160(%rsp), %rax
	cmpq	$64, %rax
	je	.LBB12_71
# %bb.54:                               #   in Loop: Header=BB12_37 Depth=1
	leaq	1(%rax), %rcx
	movq	%rcx, 2160(%rsp)
	movq	$1, 1640(%rsp,%rax,8)
	jmp	.LBB12_36
.LBB12_55:                              #   in Loop: Header=BB12_37 Depth=1
	movq	%rbp, %rdi
	leaq	40(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpl	$0, 40(%rsp)
	movq	48(%rsp), %rsi                  # 8-byte Reload
	jne	.LBB12_71
# %bb.56:                               #   in Loop: Header=BB12_37 Depth=1
	movq	%rsi, %rcx
	negq	%rcx
	cmpq	%rcx, %rax
	jl	.LBB12_71
# %bb.57:                               #   in Loop: Header=BB12_37 Depth=1
	cmpq	%rsi, %rax
	jge	.LBB12_71
# %bb.58:                               #   in Loop: Header=BB12_37 Depth=1
	movq	%rax, %rcx
	sarq	$63, %rcx
	andq	%rsi, %rcx
	addq	%rax, %rcx
	movq	24(%rsp), %rax                  # 8-byte Reload
	movq	%rcx, 104(%rsp,%rax,8)
	movq	2152(%rsp), %rax
	movq	$1, 616(%rsp,%rax,8)
	movq	2152(%rsp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, 2152(%rsp)
	movq	$1, 1128(%rsp,%rax,8)
	xorq	$1, %rsi
	xorl	%eax, %eax
	orq	%rcx, %rsi
	jne	.LBB12_60
# %bb.59:                               #   in Loop: Header=BB12_37 Depth=1
	movl	2168(%rsp), %eax
.LBB12_60:                              #   in Loop: Header=BB12_37 Depth=1
	movb	%al, 2168(%rsp)
	jmp	.LBB12_68
.LBB12_61:                              #   in Loop: Header=BB12_37 Depth=1
	xorl	%edx, %edx
.LBB12_62:                              #   in Loop: Header=BB12_37 Depth=1
	movl	$1, %esi
	cmpq	$2, %rax
	jl	.LBB12_64
# %bb.63:                               #   in Loop: Header=BB12_37 Depth=1
	movq	56(%rsp), %rsi
.LBB12_64:                              #   in Loop: Header=BB12_37 Depth=1
	movq	24(%rsp), %rdi                  # 8-byte Reload
	movq	%rdx, 104(%rsp,%rdi,8)
	movq	2152(%rsp), %rdi
	movq	%rsi, 616(%rsp,%rdi,8)
	movq	2152(%rsp), %rdi
	leaq	1(%rdi), %r8
	movq	%r8, 2152(%rsp)
	movq	%rax, 1128(%rsp,%rdi,8)
	xorq	$1, %rsi
	xorq	%rax, %rbp
	orq	%rdx, %rsi
	orq	%rbp, %rsi
	jne	.LBB12_66
# %bb.65:                               #   in Loop: Header=BB12_37 Depth=1
	movl	2168(%rsp), %ecx
.LBB12_66:                              #   in Loop: Header=BB12_37 Depth=1
	movb	%cl, 2168(%rsp)
	movq	2160(%rsp), %rcx
	cmpq	$64, %rcx
	je	.LBB12_71
# %bb.67:                               #   in Loop: Header=BB12_37 Depth=1
	leaq	1(%rcx), %rdx
	movq	%rdx, 2160(%rsp)
	movq	%rax, 1640(%rsp,%rcx,8)
.LBB12_68:                              #   in Loop: Header=BB12_37 Depth=1
	movq	16(%rsp), %rdx                  # 8-byte Reload
	jmp	.LBB12_36
.LBB12_71:
	xorl	%esi, %esi
.LBB12_72:
	xorl	%edi, %edi
.LBB12_73:
	movq	88(%rsp), %rcx                  # 8-byte Reload
	jmp	.LBB12_2
.LBB12_74:
	movq	184(%r12), %rax
	movq	%rax, 80(%rsp)                  # 8-byte Spill
	movq	192(%r12), %rax
	movq	%rax, 72(%rsp)                  # 8-byte Spill
	movq	200(%r12), %rax
	movq	%rax, 64(%rsp)                  # 8-byte Spill
	movq	2152(%rsp), %rbp
	movq	%rbp, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	testq	%rax, %rax
	sete	%al
	testq	%rbp, %rbp
	setle	%cl
	orb	%al, %cl
	jne	.LBB12_80
# %bb.75:
	xorl	%r13d, %r13d
.LBB12_76:                              # =>This Inner Loop Header: Depth=1
	movq	1128(%rsp,%r13,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB12_79
# %bb.77:                               #   in Loop: Header=BB12_76 Depth=1
	movq	8(%rsp), %rdi                   # 8-byte Reload
	movq	%r13, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r13
	cmpq	%r13, %rbp
	jne	.LBB12_76
	jmp	.LBB12_80
.LBB12_78:
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB12_73
.LBB12_79:
	movq	8(%rsp), %rdi                   # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	$0, 8(%rsp)                     # 8-byte Folded Spill
.LBB12_80:
	testq	%rbp, %rbp
	setle	%r13b
	movq	8(%rsp), %rdi                   # 8-byte Reload
	callq	Py_IncRef@PLT
	movq	%rbp, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	sete	%al
	orb	%r13b, %al
	jne	.LBB12_85
# %bb.81:
	xorl	%r13d, %r13d
.LBB12_82:                              # =>This Inner Loop Header: Depth=1
	movq	104(%rsp,%r13,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB12_84
# %bb.83:                               #   in Loop: Header=BB12_82 Depth=1
	movq	16(%rsp), %rdi                  # 8-byte Reload
	movq	%r13, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r13
	cmpq	%r13, %rbp
	jne	.LBB12_82
	jmp	.LBB12_85
.LBB12_84:
	movq	16(%rsp), %rdi                  # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	$0, 16(%rsp)                    # 8-byte Folded Spill
.LBB12_85:
	testq	%rbp, %rbp
	setle	%r13b
	movq	%rbp, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, 24(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	sete	%al
	orb	%r13b, %al
	jne	.LBB12_90
# %bb.86:
	xorl	%r13d, %r13d
.LBB12_87:                              # =>This Inner Loop Header: Depth=1
	movq	616(%rsp,%r13,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB12_89
# %bb.88:                               #   in Loop: Header=BB12_87 Depth=1
	movq	24(%rsp), %rdi                  # 8-byte Reload
	movq	%r13, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r13
	cmpq	%r13, %rbp
	jne	.LBB12_87
	jmp	.LBB12_90
.LBB12_89:
	movq	24(%rsp), %rdi                  # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	$0, 24(%rsp)                    # 8-byte Folded Spill
.LBB12_90:
	movq	248(%r12), %rax
	movq	%rax, 48(%rsp)                  # 8-byte Spill
	callq	PyDict_New@PLT
	testq	%rax, %rax
	je	.LBB12_99
# %bb.91:
	movq	%rax, %r13
	cmpq	$0, 16(%rsp)                    # 8-byte Folded Reload
	je	.LBB12_98
# %bb.92:
	movq	%r13, %rdi
	movq	80(%rsp), %rsi                  # 8-byte Reload
	movq	16(%rsp), %rdx                  # 8-byte Reload
	callq	PyDict_SetItem@PLT
	testl	%eax, %eax
	js	.LBB12_98
# %bb.93:
	movq	16(%rsp), %rdi                  # 8-byte Reload
	callq	Py_DecRef@PLT
	cmpq	$0, 24(%rsp)                    # 8-byte Folded Reload
	je	.LBB12_122
# %bb.94:
	movq	%r13, %rdi
	movq	72(%rsp), %rsi                  # 8-byte Reload
	movq	24(%rsp), %rdx                  # 8-byte Reload
	callq	PyDict_SetItem@PLT
	testl	%eax, %eax
	js	.LBB12_122
# %bb.95:
	movq	24(%rsp), %rdi                  # 8-byte Reload
	callq	Py_DecRef@PLT
	cmpq	$0, 8(%rsp)                     # 8-byte Folded Reload
	je	.LBB12_97
# %bb.96:
	movq	%r13, %rdi
	movq	64(%rsp), %rsi                  # 8-byte Reload
	movq	8(%rsp), %rdx                   # 8-byte Reload
	callq	PyDict_SetItem@PLT
	testl	%eax, %eax
	jns	.LBB12_102
.LBB12_97:
	movq	%r13, %rdi
	jmp	.LBB12_101
.LBB12_98:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
.LBB12_99:
	movq	16(%rsp), %rdi                  # 8-byte Reload
.LBB12_100:
	callq	Py_DecRef@PLT
	movq	24(%rsp), %rdi                  # 8-byte Reload
.LBB12_101:
	callq	Py_DecRef@PLT
	xorl	%r13d, %r13d
.LBB12_102:
	movq	8(%rsp), %rbp                   # 8-byte Reload
	movq	%rbp, %rdi
	callq	Py_DecRef@PLT
	movq	48(%rsp), %rdi                  # 8-byte Reload
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%r13, %rcx
	movq	32(%rsp), %r8                   # 8-byte Reload
	callq	make_view
	movq	%rax, %r13
	movq	%rbp, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	movl	$1, %eax
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	movq	%r13, %r15
.LBB12_103:
	testq	%r15, %r15
	je	.LBB12_113
# %bb.104:
	movq	2160(%rsp), %r13
	cmpq	2152(%rsp), %r13
	sete	%al
	setne	%cl
	testq	%r13, %r13
	setle	%dl
	orb	%cl, %dl
	jne	.LBB12_108
# %bb.105:
	movl	$192, %ecx
.LBB12_106:                             # =>This Inner Loop Header: Depth=1
	movq	104(%rsp,%rcx,8), %rax
	cmpq	-408(%rsp,%rcx,8), %rax
	sete	%al
	jne	.LBB12_108
# %bb.107:                              #   in Loop: Header=BB12_106 Depth=1
	leaq	-191(%rcx), %rdx
	incq	%rcx
	cmpq	%r13, %rdx
	jl	.LBB12_106
.LBB12_108:
	testb	%al, %al
	jne	.LBB12_121
# %bb.109:
	movq	%r13, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	testq	%rax, %rax
	sete	%al
	testq	%r13, %r13
	setle	%cl
	orb	%al, %cl
	jne	.LBB12_115
# %bb.110:
	xorl	%ebp, %ebp
.LBB12_111:                             # =>This Inner Loop Header: Depth=1
	movq	1640(%rsp,%rbp,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB12_114
# %bb.112:                              #   in Loop: Header=BB12_111 Depth=1
	movq	8(%rsp), %rdi                   # 8-byte Reload
	movq	%rbp, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%rbp
	cmpq	%rbp, %r13
	jne	.LBB12_111
	jmp	.LBB12_115
.LBB12_113:
	xorl	%r15d, %r15d
	jmp	.LBB12_121
.LBB12_114:
	movq	8(%rsp), %rdi                   # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	$0, 8(%rsp)                     # 8-byte Folded Spill
.LBB12_115:
	movq	8(%rsp), %rdi                   # 8-byte Reload
	callq	Py_IncRef@PLT
	callq	PyDict_New@PLT
	testq	%rax, %rax
	je	.LBB12_119
# %bb.116:
	movq	%rax, %r13
	cmpq	$0, 8(%rsp)                     # 8-byte Folded Reload
	je	.LBB12_118
# %bb.117:
	movq	208(%r12), %rsi
	movq	%r13, %rdi
	movq	8(%rsp), %rdx                   # 8-byte Reload
	callq	PyDict_SetItem@PLT
	testl	%eax, %eax
	jns	.LBB12_120
.LBB12_118:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
.LBB12_119:
	xorl	%r13d, %r13d
.LBB12_120:
	movq	8(%rsp), %rbp                   # 8-byte Reload
	movq	%rbp, %rdi
	callq	Py_DecRef@PLT
	movq	256(%r12), %rdi
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%r13, %rcx
	movq	32(%rsp), %r8                   # 8-byte Reload
	callq	make_view
	movq	%rax, %r13
	movq	%rbp, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	incq	16(%rsp)                        # 8-byte Folded Spill
	movq	%r13, %r15
.LBB12_121:
	movq	32(%rsp), %rdi                  # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
	movq	16(%rsp), %rsi                  # 8-byte Reload
	jmp	.LBB12_73
.LBB12_122:
	movq	%r13, %rdi
	jmp	.LBB12_100
.Lfunc_end12:
	.size	record_index, .Lfunc_end12-record_index
	.size	.Lrecord_index$local, .Lfunc_end12-record_index
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function fits
	.type	fits,@function
fits:                                   # @fits
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$24, %rsp
	movq	%rdi, %r15
	movq	%rsi, (%rsp)                    # 8-byte Spill
	movq	%rsi, %rdi
	callq	PyTuple_Size@PLT
	movq	%rax, %rbx
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	movq	%rax, %r13
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	movq	%rax, %r12
	subq	%r13, %rbx
	setns	%al
	testq	%r12, %r12
	setg	%cl
	andb	%al, %cl
	cmpb	$1, %cl
	jne	.LBB13_8
# %bb.1:
	decq	%r12
	jmp	.LBB13_2
	.p2align	4, 0x90
.LBB13_7:                               #   in Loop: Header=BB13_2 Depth=1
	leaq	-1(%r12), %rax
	incq	%r12
	cmpq	$1, %r12
	movq	%rax, %r12
	jbe	.LBB13_8
.LBB13_2:                               # =>This Inner Loop Header: Depth=1
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	PyTuple_GetItem@PLT
	movq	%rax, %rbp
	leaq	(%rbx,%r12), %rsi
	movq	(%rsp), %rdi                    # 8-byte Reload
	callq	PyTuple_GetItem@PLT
	cmpq	%rax, %rbp
	je	.LBB13_7
# %bb.3:                                #   in Loop: Header=BB13_2 Depth=1
	movq	%rax, %r13
	movq	recording@GOTPCREL(%rip), %rax
	movq	56(%rax), %rax
	movb	$1, %r14b
	cmpq	%rax, 8(%rbp)
	jne	.LBB13_9
# %bb.4:                                #   in Loop: Header=BB13_2 Depth=1
	cmpq	%rax, 8(%r13)
	jne	.LBB13_9
# %bb.5:                                #   in Loop: Header=BB13_2 Depth=1
	movq	%rbp, %rdi
	leaq	12(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpq	$1, %rax
	je	.LBB13_7
# %bb.6:                                #   in Loop: Header=BB13_2 Depth=1
	movq	%rbp, %rdi
	leaq	16(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	%rax, %rbp
	movq	%r13, %rdi
	leaq	20(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpq	%rax, %rbp
	je	.LBB13_7
	jmp	.LBB13_9
.LBB13_8:
	xorl	%r14d, %r14d
.LBB13_9:
	testq	%rbx, %rbx
	setns	%al
	xorb	%r14b, %al
	addq	$24, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end13:
	.size	fits, .Lfunc_end13-fits
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function take_whole
	.type	take_whole,@function
take_whole:                             # @take_whole
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	2048(%rdi), %r13
	movb	$1, %bl
	cmpq	%rdx, %r13
	jge	.LBB14_13
# %bb.1:
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %r12
	movq	recording@GOTPCREL(%rip), %rbp
	.p2align	4, 0x90
.LBB14_2:                               # =>This Inner Loop Header: Depth=1
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	cmpq	%rax, %r13
	je	.LBB14_12
# %bb.3:                                #   in Loop: Header=BB14_2 Depth=1
	movq	2048(%r12), %rsi
	cmpq	$64, %rsi
	je	.LBB14_12
# %bb.4:                                #   in Loop: Header=BB14_2 Depth=1
	movq	%r15, %rdi
	callq	PyTuple_GetItem@PLT
	movq	8(%rax), %rcx
	cmpq	56(%rbp), %rcx
	jne	.LBB14_12
# %bb.5:                                #   in Loop: Header=BB14_2 Depth=1
	movq	%rax, %rdi
	leaq	4(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	testq	%rax, %rax
	js	.LBB14_12
# %bb.6:                                #   in Loop: Header=BB14_2 Depth=1
	movq	2056(%r12), %rcx
	cmpq	$64, %rcx
	je	.LBB14_12
# %bb.7:                                #   in Loop: Header=BB14_2 Depth=1
	leaq	1(%rcx), %rdx
	movq	%rdx, 2056(%r12)
	movq	%rax, 1536(%r12,%rcx,8)
	movq	2048(%r12), %rcx
	movq	$0, (%r12,%rcx,8)
	movq	2048(%r12), %rcx
	movq	$1, 512(%r12,%rcx,8)
	movq	2048(%r12), %rcx
	leaq	1(%rcx), %rdx
	movq	%rdx, 2048(%r12)
	movq	%rax, 1024(%r12,%rcx,8)
	movq	2048(%r12), %r13
	cmpq	%r14, %r13
	jl	.LBB14_2
	jmp	.LBB14_13
.LBB14_12:
	xorl	%ebx, %ebx
.LBB14_13:
	movl	%ebx, %eax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end14:
	.size	take_whole, .Lfunc_end14-take_whole
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function make_view
	.type	make_view,@function
make_view:                              # @make_view
# %bb.0:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$88, %rsp
	movq	%r8, 16(%rsp)                   # 8-byte Spill
	movq	%rcx, 24(%rsp)                  # 8-byte Spill
	movq	%rdx, %r15
	movq	%rsi, %r13
	movq	%rdi, 8(%rsp)                   # 8-byte Spill
	movl	$1, %edi
	callq	PyTuple_New@PLT
	movq	%rax, %r14
	movq	recording@GOTPCREL(%rip), %r12
	testq	%r15, %r15
	je	.LBB15_1
# %bb.2:
	movq	104(%r12), %rax
	movq	160(%r12), %rcx
	movq	(%r13,%rax), %rax
	movq	(%rax,%rcx), %rax
	movq	%rax, (%rsp)                    # 8-byte Spill
	movq	16(%r12), %rdi
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	testq	%rax, %rax
	je	.LBB15_4
# %bb.3:
	movq	%rax, %rbp
	movq	152(%r12), %rbx
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	movq	%r15, (%rbp,%rbx)
	movq	160(%r12), %rbx
	movq	(%rsp), %r15                    # 8-byte Reload
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	movq	%r15, (%rbp,%rbx)
	movq	%rbp, %rbx
.LBB15_4:
	testq	%r14, %r14
	je	.LBB15_6
.LBB15_5:
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	movq	%r14, %rdi
	xorl	%esi, %esi
	movq	%r13, %rdx
	callq	PyTuple_SetItem@PLT
.LBB15_6:
	movq	136(%r12), %rax
	movq	(%r13,%rax), %rdi
	leaq	32(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	incq	%rax
	movq	8(%rsp), %rcx                   # 8-byte Reload
	movq	%rcx, 32(%rsp)
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	24(%rsp), %r13                  # 8-byte Reload
	movq	%r13, 56(%rsp)
	movq	16(%rsp), %rcx                  # 8-byte Reload
	movq	%rcx, 64(%rsp)
	movq	272(%r12), %rcx
	movq	%rcx, 72(%rsp)
	movq	%rax, 80(%rsp)
	leaq	32(%rsp), %rdi
	callq	make_node
	movq	%rax, %r15
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rax
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB15_1:
	xorl	%ebx, %ebx
	testq	%r14, %r14
	jne	.LBB15_5
	jmp	.LBB15_6
.Lfunc_end15:
	.size	make_view, .Lfunc_end15-make_view
                                        # -- End function
	.type	recording,@object               # @recording
	.bss
	.globl	recording
	.p2align	3, 0x0
recording:
	.zero	408
	.size	recording, 408

	.section	".note.GNU-stack","",@progbits
	.addrsig
