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
	cmpq	%rsi, 256(%rax)
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
	movq	56(%r12), %rdx
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
	subq	$280, %rsp                      # imm = 0x118
	movq	8(%rdi), %rbx
	testq	%rbx, %rbx
	jle	.LBB5_21
# %bb.1:
	movq	recording@GOTPCREL(%rip), %r11
	movq	8(%r11), %rax
	movq	24(%r11), %rcx
	movq	152(%r11), %r8
	movq	88(%r11), %r9
	movq	144(%r11), %r10
	movq	32(%r11), %r11
	movq	%rbx, 8(%rsp)                   # 8-byte Spill
	leaq	-1(%rbx), %r14
	xorl	%ebx, %ebx
	xorl	%r12d, %r12d
	jmp	.LBB5_4
	.p2align	4, 0x90
.LBB5_2:                                #   in Loop: Header=BB5_4 Depth=1
	xorl	%ebp, %ebp
.LBB5_3:                                #   in Loop: Header=BB5_4 Depth=1
	orb	%bpl, %bl
	incq	%r12
	addq	$-1, %r14
	jae	.LBB5_16
.LBB5_4:                                # =>This Inner Loop Header: Depth=1
	testb	%dl, %dl
	movq	%r12, %r15
	cmovneq	%r14, %r15
	movq	(%rsi,%r15,8), %r13
	movq	%r13, 192(%rsp,%r12,8)
	movq	8(%r13), %r15
	cmpq	%rcx, %r15
	je	.LBB5_12
.LBB5_5:                                #   in Loop: Header=BB5_4 Depth=1
	cmpq	$0, 24(%rdi)
	movq	%r15, %rbp
	je	.LBB5_9
# %bb.6:                                #   in Loop: Header=BB5_4 Depth=1
	movq	%r15, %rbp
	cmpq	%r11, %r15
	jne	.LBB5_9
# %bb.7:                                #   in Loop: Header=BB5_4 Depth=1
	leaq	56(%r13), %rbp
.LBB5_8:                                #   in Loop: Header=BB5_4 Depth=1
	movq	(%rbp), %rbp
.LBB5_9:                                #   in Loop: Header=BB5_4 Depth=1
	movq	%rbp, 160(%rsp,%r12,8)
	cmpq	%rcx, %r15
	jne	.LBB5_2
# %bb.10:                               #   in Loop: Header=BB5_4 Depth=1
	movq	(%r13,%r8), %r15
	testq	%r15, %r15
	je	.LBB5_2
# %bb.11:                               #   in Loop: Header=BB5_4 Depth=1
	cmpq	%rax, 8(%r15)
	sete	%bpl
	jmp	.LBB5_3
	.p2align	4, 0x90
.LBB5_12:                               #   in Loop: Header=BB5_4 Depth=1
	movq	(%r13,%r8), %rbp
	testq	%rbp, %rbp
	je	.LBB5_5
# %bb.13:                               #   in Loop: Header=BB5_4 Depth=1
	cmpq	%rax, 8(%rbp)
	jne	.LBB5_5
# %bb.14:                               #   in Loop: Header=BB5_4 Depth=1
	movq	(%rbp,%r9), %rbp
	addq	%r10, %rbp
	jmp	.LBB5_8
.LBB5_16:
	testb	$1, %bl
	je	.LBB5_21
# %bb.17:
	cmpq	$0, 32(%rdi)
	movq	recording@GOTPCREL(%rip), %rbp
	je	.LBB5_24
# %bb.18:
	movq	200(%rsp), %rax
	movq	8(%rax), %rcx
	cmpq	40(%rbp), %rcx
	jne	.LBB5_21
# %bb.23:
	leaq	48(%rsp), %rsi
	movq	%rdi, %rbx
	movq	%rax, %rdi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	%rbx, %rdi
	testq	%rax, %rax
	js	.LBB5_21
.LBB5_24:
	movq	40(%rdi), %rdx
	testq	%rdx, %rdx
	jle	.LBB5_21
# %bb.25:
	movq	48(%rdi), %rcx
	movq	160(%rsp), %rsi
	movq	168(%rsp), %r8
	movq	176(%rsp), %r9
	movq	%rdx, %r10
	negq	%r10
	movb	$1, %bl
	movl	$1, %r11d
	xorl	%eax, %eax
	jmp	.LBB5_27
	.p2align	4, 0x90
.LBB5_26:                               #   in Loop: Header=BB5_27 Depth=1
	cmpq	%rdx, %r11
	setl	%bl
	leaq	(%r10,%r11), %r14
	incq	%r14
	incq	%r11
	addq	$80, %rcx
	cmpq	$1, %r14
	je	.LBB5_22
.LBB5_27:                               # =>This Inner Loop Header: Depth=1
	cmpq	%rsi, 8(%rcx)
	jne	.LBB5_26
# %bb.28:                               #   in Loop: Header=BB5_27 Depth=1
	movq	8(%rdi), %r14
	cmpq	$2, %r14
	jl	.LBB5_32
# %bb.29:                               #   in Loop: Header=BB5_27 Depth=1
	cmpq	%r8, 16(%rcx)
	jne	.LBB5_26
# %bb.30:                               #   in Loop: Header=BB5_27 Depth=1
	cmpq	$2, %r14
	je	.LBB5_32
# %bb.31:                               #   in Loop: Header=BB5_27 Depth=1
	cmpq	%r9, 24(%rcx)
	jne	.LBB5_26
.LBB5_32:
	testb	$1, %bl
	je	.LBB5_21
# %bb.33:
	movq	%rdi, 144(%rsp)                 # 8-byte Spill
	movq	(%rcx), %r15
	movups	32(%rcx), %xmm0
	movaps	%xmm0, 16(%rsp)                 # 16-byte Spill
	movq	48(%rcx), %rbx
	movups	56(%rcx), %xmm0
	movaps	%xmm0, 112(%rsp)                # 16-byte Spill
	movq	72(%rcx), %r14
	callq	origin_of_caller
	movq	%rax, 40(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	je	.LBB5_21
# %bb.34:
	movaps	16(%rsp), %xmm0                 # 16-byte Reload
	movaps	%xmm0, 256(%rsp)
	movq	%rbx, 272(%rsp)
	movapd	112(%rsp), %xmm0                # 16-byte Reload
	movapd	%xmm0, 224(%rsp)
	movq	%r14, 240(%rsp)
	movq	8(%rsp), %rbx                   # 8-byte Reload
	movq	%rbx, %rdi
	callq	PyTuple_New@PLT
	testq	%rax, %rax
	je	.LBB5_100
# %bb.35:
	movq	%r15, 104(%rsp)                 # 8-byte Spill
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	cmpq	$2, %rbx
	movl	$1, %eax
	cmovgeq	%rbx, %rax
	movq	%rax, 152(%rsp)                 # 8-byte Spill
	xorl	%r12d, %r12d
.LBB5_36:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB5_69 Depth 2
                                        #     Child Loop BB5_48 Depth 2
	movq	192(%rsp,%r12,8), %rcx
	movq	8(%rcx), %rax
	cmpq	24(%rbp), %rax
	je	.LBB5_43
.LBB5_37:                               #   in Loop: Header=BB5_36 Depth=1
	movq	256(%rsp,%r12,8), %rbx
	testq	%rbx, %rbx
	movq	%rcx, 8(%rsp)                   # 8-byte Spill
	je	.LBB5_46
# %bb.38:                               #   in Loop: Header=BB5_36 Depth=1
	movq	224(%rsp,%r12,8), %r13
	callq	PyDict_New@PLT
	movq	%rax, %r15
	xorl	%edi, %edi
	callq	PyTuple_New@PLT
	movq	%rax, 112(%rsp)                 # 8-byte Spill
	movl	$0, %edi
	movl	$0, %r14d
	testq	%r15, %r15
	je	.LBB5_78
# %bb.39:                               #   in Loop: Header=BB5_36 Depth=1
	movq	8(%rsp), %rsi                   # 8-byte Reload
	movq	8(%rsi), %rax
	cmpq	(%r13), %rax
	je	.LBB5_53
# %bb.40:                               #   in Loop: Header=BB5_36 Depth=1
	movq	16(%r13), %rdx
	cmpq	$3, 8(%r13)
	sete	%cl
	cmpq	$4, %rdx
	setge	%r14b
	andb	%cl, %r14b
	cmpq	48(%rbp), %rax
	je	.LBB5_56
# %bb.41:                               #   in Loop: Header=BB5_36 Depth=1
	cmpq	40(%rbp), %rax
	je	.LBB5_62
.LBB5_42:                               #   in Loop: Header=BB5_36 Depth=1
	movq	recording@GOTPCREL(%rip), %rbp
	jmp	.LBB5_72
.LBB5_43:                               #   in Loop: Header=BB5_36 Depth=1
	movq	152(%rbp), %rax
	movq	(%rcx,%rax), %r14
	testq	%r14, %r14
	je	.LBB5_37
# %bb.44:                               #   in Loop: Header=BB5_36 Depth=1
	movq	8(%r14), %rax
	cmpq	8(%rbp), %rax
	jne	.LBB5_37
# %bb.45:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	jmp	.LBB5_80
.LBB5_46:                               #   in Loop: Header=BB5_36 Depth=1
	movq	32(%rcx), %r13
	movslq	24(%rcx), %r14
	testq	%r14, %r14
	setle	%bpl
	movq	%r14, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %rbx
	testq	%rax, %rax
	sete	%al
	orb	%bpl, %al
	movq	recording@GOTPCREL(%rip), %rbp
	jne	.LBB5_50
# %bb.47:                               #   in Loop: Header=BB5_36 Depth=1
	xorl	%r15d, %r15d
	.p2align	4, 0x90
.LBB5_48:                               #   Parent Loop BB5_36 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	(%r13,%r15,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB5_54
# %bb.49:                               #   in Loop: Header=BB5_48 Depth=2
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB5_48
.LBB5_50:                               #   in Loop: Header=BB5_36 Depth=1
	testq	%rbx, %rbx
	je	.LBB5_55
# %bb.51:                               #   in Loop: Header=BB5_36 Depth=1
	movq	8(%rsp), %rax                   # 8-byte Reload
	movq	56(%rax), %r14
	movq	16(%rbp), %rdi
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	testq	%rax, %rax
	je	.LBB5_60
# %bb.52:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rax, %r15
	movq	136(%rbp), %r13
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%rbx, (%r15,%r13)
	movq	144(%rbp), %r13
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movq	%r14, (%r15,%r13)
	jmp	.LBB5_61
.LBB5_53:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rsi, %rdi
	callq	Py_IncRef@PLT
	movq	8(%rsp), %rdx                   # 8-byte Reload
	jmp	.LBB5_73
.LBB5_54:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
.LBB5_55:                               #   in Loop: Header=BB5_36 Depth=1
	xorl	%ebx, %ebx
.LBB5_60:                               #   in Loop: Header=BB5_36 Depth=1
	xorl	%r15d, %r15d
.LBB5_61:                               #   in Loop: Header=BB5_36 Depth=1
	xorl	%edi, %edi
	callq	PyTuple_New@PLT
	movq	%rax, %r13
	movq	216(%rbp), %rax
	movq	248(%rbp), %rcx
	movq	%rax, 48(%rsp)
	movq	%r13, 56(%rsp)
	movq	%r15, 64(%rsp)
	movq	%rcx, 72(%rsp)
	movq	40(%rsp), %rax                  # 8-byte Reload
	movq	%rax, 80(%rsp)
	movq	8(%rsp), %rax                   # 8-byte Reload
	movq	%rax, 88(%rsp)
	movq	$0, 96(%rsp)
	leaq	48(%rsp), %rdi
	callq	make_node
	movq	%rax, %r14
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	movq	%rbx, %rdi
	jmp	.LBB5_79
.LBB5_56:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rdx, 136(%rsp)                 # 8-byte Spill
	movq	%rsi, %rdi
	callq	PyFloat_AsDouble@PLT
	movq	136(%rsp), %rax                 # 8-byte Reload
	movq	8(%rsp), %rsi                   # 8-byte Reload
	testb	%r14b, %r14b
	je	.LBB5_72
# %bb.57:                               #   in Loop: Header=BB5_36 Depth=1
	cmpq	$4, %rax
	jne	.LBB5_59
# %bb.58:                               #   in Loop: Header=BB5_36 Depth=1
	movapd	%xmm0, %xmm1
	xorpd	.LCPI5_0(%rip), %xmm1
	maxsd	%xmm0, %xmm1
	movsd	.LCPI5_1(%rip), %xmm2           # xmm2 = [3.4028234663852886E+38,0.0E+0]
	ucomisd	%xmm1, %xmm2
	jb	.LBB5_72
.LBB5_59:                               #   in Loop: Header=BB5_36 Depth=1
	cmpq	$4, %rax
	xorps	%xmm1, %xmm1
	cvtsd2ss	%xmm0, %xmm1
	movd	%xmm1, %eax
	cltq
	movq	%xmm0, %rdx
	cmoveq	%rax, %rdx
	jmp	.LBB5_66
.LBB5_62:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rdx, %rbp
	movq	%rsi, %rdi
	leaq	48(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	8(%rsp), %rsi                   # 8-byte Reload
	movq	%rax, %rdx
	movq	8(%rsi), %rax
	movq	recording@GOTPCREL(%rip), %rcx
	cmpq	40(%rcx), %rax
	jne	.LBB5_42
# %bb.63:                               #   in Loop: Header=BB5_36 Depth=1
	cmpl	$0, 48(%rsp)
	jne	.LBB5_42
# %bb.64:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rbp, %rdi
	testb	%r14b, %r14b
	je	.LBB5_70
# %bb.65:                               #   in Loop: Header=BB5_36 Depth=1
	xorps	%xmm0, %xmm0
	cvtsi2sd	%rdx, %xmm0
	cmpq	$4, %rdi
	cvtsd2ss	%xmm0, %xmm1
	movd	%xmm1, %eax
	cltq
	movq	%xmm0, %rcx
	cmoveq	%rax, %rcx
	movabsq	$9007199254740992, %rax         # imm = 0x20000000000000
	addq	%rax, %rdx
	movabsq	$18014398509481985, %rax        # imm = 0x40000000000001
	cmpq	%rax, %rdx
	movq	%rcx, %rdx
	movq	recording@GOTPCREL(%rip), %rbp
	jae	.LBB5_72
.LBB5_66:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rdx, 8(%rsp)                   # 8-byte Spill
	movq	(%r13), %rdi
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	movl	$0, %edi
	movl	$0, %r14d
	testq	%rax, %rax
	je	.LBB5_78
# %bb.67:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rax, %rdx
	cmpq	$0, 16(%r13)
	jle	.LBB5_73
# %bb.68:                               #   in Loop: Header=BB5_36 Depth=1
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movq	8(%rsp), %rdi                   # 8-byte Reload
.LBB5_69:                               #   Parent Loop BB5_36 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	movq	%rdi, %rsi
	shrq	%cl, %rsi
	movb	%sil, 16(%rdx,%rax)
	incq	%rax
	addq	$8, %rcx
	cmpq	16(%r13), %rax
	jl	.LBB5_69
	jmp	.LBB5_73
.LBB5_70:                               #   in Loop: Header=BB5_36 Depth=1
	shlq	$3, %rdi
	movl	$64, %ecx
	subq	%rdi, %rcx
	movq	8(%r13), %rax
	cmpq	$1, %rax
	jne	.LBB5_81
# %bb.71:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%rdx, %rax
	shlq	%cl, %rax
                                        # kill: def $cl killed $cl killed $rcx
	sarq	%cl, %rax
	cmpq	%rdx, %rax
	movq	recording@GOTPCREL(%rip), %rbp
	je	.LBB5_66
.LBB5_72:                               #   in Loop: Header=BB5_36 Depth=1
	movq	(%r13), %rdi
	callq	PyObject_CallOneArg@PLT
	movq	%rax, %rdx
	testq	%rax, %rax
	je	.LBB5_76
.LBB5_73:                               #   in Loop: Header=BB5_36 Depth=1
	movq	160(%rbp), %rsi
	movq	%r15, %rdi
	movq	%rdx, %r13
	callq	PyDict_SetItem@PLT
	testl	%eax, %eax
	je	.LBB5_75
# %bb.74:                               #   in Loop: Header=BB5_36 Depth=1
	movq	%r13, %rdi
	jmp	.LBB5_77
.LBB5_75:                               #   in Loop: Header=BB5_36 Depth=1
	movq	224(%rbp), %rax
	movq	256(%rbp), %rcx
	movq	%rax, 48(%rsp)
	movq	112(%rsp), %rax                 # 8-byte Reload
	movq	%rax, 56(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r15, 72(%rsp)
	movq	40(%rsp), %rax                  # 8-byte Reload
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	$0, 96(%rsp)
	leaq	48(%rsp), %rdi
	callq	make_node
	movq	%rax, %r14
	movq	%r13, %rdi
	jmp	.LBB5_78
.LBB5_76:                               #   in Loop: Header=BB5_36 Depth=1
	xorl	%edi, %edi
.LBB5_77:                               #   in Loop: Header=BB5_36 Depth=1
	xorl	%r14d, %r14d
.LBB5_78:                               #   in Loop: Header=BB5_36 Depth=1
	callq	Py_DecRef@PLT
	movq	112(%rsp), %rdi                 # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
.LBB5_79:                               #   in Loop: Header=BB5_36 Depth=1
	callq	Py_DecRef@PLT
	testq	%r14, %r14
	je	.LBB5_99
.LBB5_80:                               #   in Loop: Header=BB5_36 Depth=1
	movq	16(%rsp), %rdi                  # 8-byte Reload
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r12
	cmpq	152(%rsp), %r12                 # 8-byte Folded Reload
	jne	.LBB5_36
	jmp	.LBB5_88
.LBB5_81:                               #   in Loop: Header=BB5_36 Depth=1
	cmpq	$2, %rax
	jne	.LBB5_42
# %bb.82:                               #   in Loop: Header=BB5_36 Depth=1
	testq	%rdx, %rdx
	js	.LBB5_42
# %bb.83:                               #   in Loop: Header=BB5_36 Depth=1
	movq	$-1, %rax
                                        # kill: def $cl killed $cl killed $rcx
	shrq	%cl, %rax
	cmpq	%rax, %rdx
	movq	recording@GOTPCREL(%rip), %rbp
	jbe	.LBB5_66
	jmp	.LBB5_72
.LBB5_21:
	xorl	%eax, %eax
.LBB5_22:
	addq	$280, %rsp                      # imm = 0x118
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB5_88:
	movq	16(%rsp), %rdi                  # 8-byte Reload
	testq	%rdi, %rdi
	movq	144(%rsp), %rax                 # 8-byte Reload
	je	.LBB5_100
# %bb.89:
	movq	(%rax), %rax
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	jle	.LBB5_102
# %bb.90:
	xorl	%ebx, %ebx
	xorl	%r12d, %r12d
	xorl	%r14d, %r14d
	movq	16(%rsp), %r13                  # 8-byte Reload
	jmp	.LBB5_93
.LBB5_91:                               #   in Loop: Header=BB5_93 Depth=1
	testq	%r15, %r15
	je	.LBB5_122
.LBB5_92:                               #   in Loop: Header=BB5_93 Depth=1
	incq	%r14
	movq	16(%rsp), %r13                  # 8-byte Reload
	movq	%r13, %rdi
	callq	PyTuple_Size@PLT
	movq	%r15, %r12
	cmpq	%rax, %r14
	jge	.LBB5_103
.LBB5_93:                               # =>This Inner Loop Header: Depth=1
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	PyTuple_GetItem@PLT
	movq	88(%rbp), %rcx
	movq	136(%rbp), %rdx
	movq	(%rax,%rcx), %rax
	movq	(%rax,%rdx), %r15
	testq	%r12, %r12
	sete	%al
	cmpq	%r15, %r12
	sete	%cl
	orb	%al, %cl
	jne	.LBB5_91
# %bb.94:                               #   in Loop: Header=BB5_93 Depth=1
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	fits
	testb	%al, %al
	je	.LBB5_96
# %bb.95:                               #   in Loop: Header=BB5_93 Depth=1
	movq	%r12, %r15
	jmp	.LBB5_92
.LBB5_96:                               #   in Loop: Header=BB5_93 Depth=1
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	fits
	testq	%r15, %r15
	je	.LBB5_122
# %bb.97:                               #   in Loop: Header=BB5_93 Depth=1
	testb	%al, %al
	jne	.LBB5_92
.LBB5_122:
	movq	16(%rsp), %rdi                  # 8-byte Reload
	jmp	.LBB5_101
.LBB5_99:
	movq	16(%rsp), %rdi                  # 8-byte Reload
	callq	Py_DecRef@PLT
.LBB5_100:
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB5_101:
	callq	Py_DecRef@PLT
	movq	40(%rsp), %rdi                  # 8-byte Reload
	callq	Py_DecRef@PLT
	movq	%rbx, %rax
	jmp	.LBB5_22
.LBB5_102:
	xorl	%r15d, %r15d
	movq	16(%rsp), %r13                  # 8-byte Reload
.LBB5_103:
	movq	%r13, %rdi
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	jle	.LBB5_107
# %bb.104:
	xorl	%r12d, %r12d
	leaq	48(%rsp), %rbx
	xorl	%r14d, %r14d
.LBB5_105:                              # =>This Inner Loop Header: Depth=1
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	PyTuple_GetItem@PLT
	movq	8(%rax), %rcx
	cmpq	8(%rbp), %rcx
	jne	.LBB5_108
# %bb.106:                              #   in Loop: Header=BB5_105 Depth=1
	movq	120(%rbp), %rcx
	movq	(%rax,%rcx), %rdi
	movq	%rbx, %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpq	%r12, %rax
	cmovgq	%rax, %r12
	incq	%r14
	movq	%r13, %rdi
	callq	PyTuple_Size@PLT
	cmpq	%rax, %r14
	jl	.LBB5_105
	jmp	.LBB5_109
.LBB5_107:
	movl	$1, %r12d
	jmp	.LBB5_110
.LBB5_108:
	movq	$-1, %r12
.LBB5_109:
	incq	%r12
.LBB5_110:
	movq	%r13, %rdi
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	jle	.LBB5_116
# %bb.111:
	xorl	%ebx, %ebx
	jmp	.LBB5_113
.LBB5_112:                              #   in Loop: Header=BB5_113 Depth=1
	incq	%rbx
	movq	%r13, %rdi
	callq	PyTuple_Size@PLT
	cmpq	%rax, %rbx
	jge	.LBB5_116
.LBB5_113:                              # =>This Inner Loop Header: Depth=1
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	PyTuple_GetItem@PLT
	movq	88(%rbp), %rcx
	movq	136(%rbp), %rdx
	movq	(%rax,%rcx), %r14
	cmpq	%r15, (%r14,%rdx)
	jne	.LBB5_112
# %bb.114:                              #   in Loop: Header=BB5_113 Depth=1
	movq	144(%rbp), %rax
	movq	104(%rsp), %rcx                 # 8-byte Reload
	cmpq	%rcx, (%r14,%rax)
	jne	.LBB5_112
# %bb.115:
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movq	8(%rsp), %r13                   # 8-byte Reload
	jmp	.LBB5_120
.LBB5_116:
	testq	%r15, %r15
	movq	8(%rsp), %r13                   # 8-byte Reload
	je	.LBB5_119
# %bb.117:
	movq	16(%rbp), %rdi
	xorl	%r14d, %r14d
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	testq	%rax, %rax
	je	.LBB5_120
# %bb.118:
	movq	%rax, %rbx
	movq	136(%rbp), %r14
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	movq	%r15, (%rbx,%r14)
	movq	144(%rbp), %r14
	movq	104(%rsp), %r15                 # 8-byte Reload
	movq	%r15, %rdi
	callq	Py_IncRef@PLT
	movq	%r15, (%rbx,%r14)
	movq	%rbx, %r14
	jmp	.LBB5_120
.LBB5_119:
	xorl	%r14d, %r14d
.LBB5_120:
	movq	%r13, 48(%rsp)
	movq	16(%rsp), %r15                  # 8-byte Reload
	movq	%r15, 56(%rsp)
	movq	%r14, 64(%rsp)
	movq	248(%rbp), %rax
	movq	256(%rbp), %rcx
	movq	%rax, 72(%rsp)
	movq	40(%rsp), %rax                  # 8-byte Reload
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%r12, 96(%rsp)
	leaq	48(%rsp), %rdi
	callq	make_node
	movq	%rax, %rbx
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
	jmp	.LBB5_101
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
	movq	120(%r15), %rax
	movq	(%rdi,%rax), %rdi
	leaq	4(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	296(%r15), %rcx
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
	movq	304(%r15), %rdi
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
	movq	152(%r15), %r15
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
	subq	$72, %rsp
	movq	%rcx, %rbx
	movq	%rsi, %r15
	movabsq	$9223372036854775807, %rax      # imm = 0x7FFFFFFFFFFFFFFF
	movq	%rdx, 8(%rsp)                   # 8-byte Spill
	andq	%rdx, %rax
	xorq	$5, %rax
	xorl	%ecx, %ecx
	orq	%rbx, %rax
	movl	$0, %r13d
	jne	.LBB7_10
# %bb.1:
	movq	8(%r15), %r12
	movq	recording@GOTPCREL(%rip), %r14
	movq	8(%r12), %rax
	xorl	%ecx, %ecx
	movl	$0, %r13d
	cmpq	56(%r14), %rax
	jne	.LBB7_10
# %bb.2:
	movq	%r12, %rdi
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	jle	.LBB7_3
# %bb.4:
	movq	%rbx, (%rsp)                    # 8-byte Spill
	leaq	16(%rsp), %r13
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB7_5:                                # =>This Inner Loop Header: Depth=1
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	PyTuple_GetItem@PLT
	movq	8(%rax), %rcx
	cmpq	8(%r14), %rcx
	jne	.LBB7_6
# %bb.7:                                #   in Loop: Header=BB7_5 Depth=1
	movq	120(%r14), %rcx
	movq	(%rax,%rcx), %rdi
	movq	%r13, %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpq	%rbx, %rax
	cmovgq	%rax, %rbx
	incq	%rbp
	movq	%r12, %rdi
	callq	PyTuple_Size@PLT
	cmpq	%rax, %rbp
	jl	.LBB7_5
# %bb.8:
	incq	%rbx
	movq	%rbx, %rcx
	movq	(%rsp), %rbx                    # 8-byte Reload
	jmp	.LBB7_9
.LBB7_3:
	movl	$1, %ecx
.LBB7_9:
	movq	32(%r15), %r13
	jmp	.LBB7_10
.LBB7_6:
	xorl	%r13d, %r13d
	movq	(%rsp), %rbx                    # 8-byte Reload
	xorl	%ecx, %ecx
.LBB7_10:
	movq	%rcx, %r14
	movq	recording@GOTPCREL(%rip), %rbp
	cmpq	256(%rbp), %r13
	je	.LBB7_11
# %bb.12:
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	testq	%r13, %r13
	jne	.LBB7_14
	jmp	.LBB7_22
.LBB7_11:
	callq	origin_of_caller
	movq	%rax, %r13
	testq	%r13, %r13
	je	.LBB7_22
.LBB7_14:
	movups	(%r15), %xmm0
	movaps	%xmm0, 16(%rsp)
	movups	16(%r15), %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	%r13, 48(%rsp)
	movq	256(%rbp), %rax
	movq	%rax, 56(%rsp)
	movq	%r14, 64(%rsp)
	leaq	16(%rsp), %rdi
	callq	make_node
	movq	%rax, %r12
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	testq	%r12, %r12
	je	.LBB7_22
# %bb.15:
	movq	120(%rbp), %rax
	movq	(%r12,%rax), %rdi
	leaq	16(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	296(%rbp), %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB7_16
# %bb.17:
	cqto
	idivq	%rcx
	testq	%rdx, %rdx
	jg	.LBB7_23
	jmp	.LBB7_19
.LBB7_22:
	callq	PyErr_Clear@PLT
	movq	328(%rbp), %rdi
	movq	%r15, %rsi
	movq	8(%rsp), %rdx                   # 8-byte Reload
	movq	%rbx, %rcx
	callq	PyObject_Vectorcall@PLT
	movq	%rax, %r12
.LBB7_23:
	movq	%r12, %rax
	addq	$72, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB7_16:
                                        # kill: def $eax killed $eax killed $rax
	xorl	%edx, %edx
	divl	%ecx
                                        # kill: def $edx killed $edx def $rdx
	testq	%rdx, %rdx
	jg	.LBB7_23
.LBB7_19:
	movq	304(%rbp), %rdi
	movq	%r12, %rsi
	callq	PyObject_CallOneArg@PLT
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.LBB7_21
# %bb.20:
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	xorl	%r12d, %r12d
.LBB7_21:
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	jmp	.LBB7_23
.Lfunc_end7:
	.size	record_node, .Lfunc_end7-record_node
	.size	.Lrecord_node$local, .Lfunc_end7-record_node
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
	je	.LBB8_14
# %bb.1:
	movq	recording@GOTPCREL(%rip), %r13
	.p2align	4, 0x90
.LBB8_2:                                # =>This Inner Loop Header: Depth=1
	movq	%rbx, %rdi
	callq	PyFrame_GetCode@PLT
	movq	%rax, %r14
	movq	200(%r13), %rsi
	movq	%rax, %rdi
	callq	PyObject_GetAttr@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	je	.LBB8_3
# %bb.4:                                #   in Loop: Header=BB8_2 Depth=1
	movq	280(%r13), %rdi
	movq	%r15, %rsi
	callq	PyDict_GetItem@PLT
	movq	%rax, %r12
	jmp	.LBB8_5
	.p2align	4, 0x90
.LBB8_3:                                #   in Loop: Header=BB8_2 Depth=1
	xorl	%r12d, %r12d
.LBB8_5:                                #   in Loop: Header=BB8_2 Depth=1
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	testq	%r12, %r12
	je	.LBB8_7
# %bb.6:                                #   in Loop: Header=BB8_2 Depth=1
	cmpq	288(%r13), %r12
	je	.LBB8_7
# %bb.13:                               #   in Loop: Header=BB8_2 Depth=1
	movq	%rbx, %rdi
	callq	PyFrame_GetBack@PLT
	movq	%rax, %r15
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rbx
	testq	%r15, %r15
	jne	.LBB8_2
.LBB8_14:
	movq	recording@GOTPCREL(%rip), %rbx
	movq	256(%rbx), %rdi
	callq	Py_IncRef@PLT
	movq	256(%rbx), %rax
	jmp	.LBB8_15
.LBB8_7:
	testq	%r12, %r12
	je	.LBB8_9
# %bb.8:
	movl	$2, %edi
	callq	PyTuple_New@PLT
	testq	%rax, %rax
	je	.LBB8_9
# %bb.10:
	movq	%rax, %r15
	movq	%rbx, %rdi
	callq	PyFrame_GetLasti@PLT
	movslq	%eax, %rdi
	callq	PyLong_FromLong@PLT
	movq	%rax, %r12
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testq	%r12, %r12
	je	.LBB8_11
# %bb.12:
	movq	%r15, %rdi
	xorl	%esi, %esi
	movq	%r14, %rdx
	callq	PyTuple_SetItem@PLT
	movl	$1, %esi
	movq	%r15, %rdi
	movq	%r12, %rdx
	callq	PyTuple_SetItem@PLT
	movq	%r15, %rax
	jmp	.LBB8_15
.LBB8_9:
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	xorl	%r15d, %r15d
.LBB8_11:
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	xorl	%eax, %eax
.LBB8_15:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.Lfunc_end8:
	.size	origin_of_caller, .Lfunc_end8-origin_of_caller
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
	je	.LBB9_9
# %bb.1:
	cmpq	$0, 8(%rbx)
	je	.LBB9_9
# %bb.2:
	cmpq	$0, 16(%rbx)
	je	.LBB9_9
# %bb.3:
	cmpq	$0, 24(%rbx)
	je	.LBB9_9
# %bb.4:
	movq	recording@GOTPCREL(%rip), %r13
	movq	8(%r13), %rdi
	xorl	%r12d, %r12d
	movq	%rcx, %r14
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	movq	%r14, %rcx
	testq	%rax, %rax
	je	.LBB9_10
# %bb.5:
	movq	%rax, %r15
	movq	72(%r13), %rbp
	movq	(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	80(%r13), %rbp
	movq	8(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	88(%r13), %rbp
	movq	16(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	96(%r13), %rbp
	movq	24(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	104(%r13), %rbp
	movq	40(%rbx), %r12
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%r12, (%r15,%rbp)
	movq	112(%r13), %r12
	movq	32(%rbx), %rbx
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%rbx, (%r15,%r12)
	movq	120(%r13), %rbx
	movq	%r14, %rdi
	callq	Py_IncRef@PLT
	movq	%r14, (%r15,%rbx)
	movq	128(%r13), %r12
	movq	272(%r13), %rbx
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%r14, %rcx
	movq	%rbx, (%r15,%r12)
	movq	%r15, %r12
	jmp	.LBB9_10
.LBB9_9:
	xorl	%r12d, %r12d
.LBB9_10:
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
.Lfunc_end9:
	.size	make_node, .Lfunc_end9-make_node
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
	movq	%rsi, %r15
	movabsq	$9223372036854775807, %r12      # imm = 0x7FFFFFFFFFFFFFFF
	andq	%rdx, %r12
	cmpq	$4, %r12
	setb	%al
	testq	%rcx, %rcx
	setne	%cl
	orb	%al, %cl
	jne	.LBB10_3
# %bb.1:
	movq	16(%r15), %rdi
	movq	recording@GOTPCREL(%rip), %r13
	movq	208(%r13), %rsi
	callq	PyUnicode_Compare@PLT
	testl	%eax, %eax
	je	.LBB10_5
.LBB10_3:
	xorl	%edi, %edi
.LBB10_4:
	movq	recording@GOTPCREL(%rip), %rax
	movq	336(%rax), %rdx
	movl	$1, %esi
	movq	%r15, %rcx
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
.LBB10_5:
	movq	312(%r13), %rdi
	movq	8(%r15), %rsi
	callq	PyDict_GetItem@PLT
	testq	%rax, %rax
	je	.LBB10_3
# %bb.6:
	leaq	12(%rsp), %rsi
	movq	%rax, %rdi
	callq	PyLong_AsLongLongAndOverflow@PLT
	testq	%rax, %rax
	je	.LBB10_3
# %bb.7:
	addq	$-3, %r12
	cmpq	%r12, 8(%rax)
	jne	.LBB10_3
# %bb.8:
	leaq	24(%r15), %rsi
	movq	%rax, %rdi
	xorl	%edx, %edx
	callq	record
	movq	%rax, %rdi
	jmp	.LBB10_4
.Lfunc_end10:
	.size	record_ufunc, .Lfunc_end10-record_ufunc
	.size	.Lrecord_ufunc$local, .Lfunc_end10-record_ufunc
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
	subq	$2664, %rsp                     # imm = 0xA68
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, %rcx
	movabsq	$9223372036854775807, %rax      # imm = 0x7FFFFFFFFFFFFFFF
	andq	%rdx, %rax
	xorq	$2, %rax
	xorl	%esi, %esi
	orq	%rbx, %rax
	movl	$0, %edi
	jne	.LBB11_2
# %bb.1:
	movq	(%rcx), %rax
	movq	recording@GOTPCREL(%rip), %r8
	movq	8(%rax), %rdx
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	24(%r8), %rdx
	je	.LBB11_3
.LBB11_2:
	movq	recording@GOTPCREL(%rip), %rax
	movq	320(%rax), %rdx
	movq	%r14, %r8
	movq	%rbx, %r9
	callq	answer
	addq	$2664, %rsp                     # imm = 0xA68
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB11_3:
	movq	152(%r8), %rdx
	movq	(%rax,%rdx), %r13
	testq	%r13, %r13
	je	.LBB11_17
# %bb.4:
	movq	8(%r13), %rax
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	8(%r8), %rax
	jne	.LBB11_2
# %bb.5:
	leaq	72(%rsp), %rdi
	movl	$2072, %edx                     # imm = 0x818
	xorl	%esi, %esi
	movq	%rcx, %r15
	callq	memset@PLT
	movb	$1, 2136(%rsp)
	movq	%r15, 56(%rsp)                  # 8-byte Spill
	movq	8(%r15), %r15
	leaq	2144(%rsp), %rdi
	movl	$512, %edx                      # imm = 0x200
	xorl	%esi, %esi
	callq	memset@PLT
	movq	recording@GOTPCREL(%rip), %rsi
	movq	%r15, 2144(%rsp)
	movq	8(%r15), %rax
	cmpq	56(%rsi), %rax
	je	.LBB11_18
# %bb.6:
	movq	88(%rsi), %rax
	movq	136(%rsi), %rcx
	movq	(%r13,%rax), %rax
	movq	(%rax,%rcx), %rax
	movq	%rax, (%rsp)                    # 8-byte Spill
.LBB11_7:
	movl	$1, %r12d
.LBB11_8:
	movq	40(%rsi), %rax
	movq	64(%rsi), %rcx
	movq	256(%rsi), %rdx
	movq	264(%rsi), %rdi
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%ebp, %ebp
	.p2align	4, 0x90
.LBB11_9:                               # =>This Inner Loop Header: Depth=1
	movq	2144(%rsp,%r8,8), %r11
	movq	8(%r11), %r10
	cmpq	%rax, %r10
	sete	%r15b
	cmpq	%rcx, %r10
	sete	%r10b
	orb	%r15b, %r10b
	jne	.LBB11_12
# %bb.10:                               #   in Loop: Header=BB11_9 Depth=1
	movl	$0, %r15d
	cmpq	%r11, %rdx
	je	.LBB11_13
# %bb.11:                               #   in Loop: Header=BB11_9 Depth=1
	movl	$1, %r15d
	cmpq	%r11, %rdi
	je	.LBB11_13
	jmp	.LBB11_60
.LBB11_12:                              #   in Loop: Header=BB11_9 Depth=1
	xorl	%r15d, %r15d
.LBB11_13:                              #   in Loop: Header=BB11_9 Depth=1
	addq	%r15, %r9
	cmpq	$1, %r9
	ja	.LBB11_60
# %bb.14:                               #   in Loop: Header=BB11_9 Depth=1
	movzbl	%r10b, %r10d
	addq	%r10, %rbp
	incq	%r8
	cmpq	%r8, %r12
	jne	.LBB11_9
# %bb.15:
	movq	%r13, 8(%rsp)                   # 8-byte Spill
	movq	(%rsp), %rdi                    # 8-byte Reload
	callq	PyTuple_Size@PLT
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	%rax, %rbp
	jg	.LBB11_108
# %bb.16:
	xorl	%r13d, %r13d
	movq	recording@GOTPCREL(%rip), %rdx
	jmp	.LBB11_27
.LBB11_17:
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.LBB11_2
.LBB11_60:
	xorl	%edi, %edi
	jmp	.LBB11_108
.LBB11_18:
	movq	%r13, 8(%rsp)                   # 8-byte Spill
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	movq	%rax, %r12
	testq	%rax, %rax
	jle	.LBB11_22
# %bb.19:
	leaq	-1(%r12), %rax
	cmpq	$63, %rax
	movl	$63, %ebp
	cmovbq	%rax, %rbp
	incq	%rbp
	xorl	%r13d, %r13d
	.p2align	4, 0x90
.LBB11_20:                              # =>This Inner Loop Header: Depth=1
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	PyTuple_GetItem@PLT
	movq	%rax, 2144(%rsp,%r13,8)
	incq	%r13
	cmpq	%r13, %rbp
	jne	.LBB11_20
# %bb.21:
	xorl	%esi, %esi
	movl	$0, %edi
	cmpq	$65, %r12
	jge	.LBB11_108
.LBB11_22:
	movq	recording@GOTPCREL(%rip), %rsi
	movq	88(%rsi), %rax
	movq	136(%rsi), %rcx
	movq	8(%rsp), %r13                   # 8-byte Reload
	movq	(%r13,%rax), %rax
	movq	(%rax,%rcx), %r15
	testq	%r12, %r12
	js	.LBB11_61
# %bb.23:
	je	.LBB11_62
# %bb.24:
	movq	%r15, (%rsp)                    # 8-byte Spill
	jmp	.LBB11_8
.LBB11_25:                              #   in Loop: Header=BB11_27 Depth=1
	movq	(%rsp), %r15                    # 8-byte Reload
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	subq	%rbp, %rax
	leaq	72(%rsp), %rdi
	movq	%r15, %rsi
	movq	%rax, %rdx
	callq	take_whole
	testb	%al, %al
	movq	recording@GOTPCREL(%rip), %rdx
	je	.LBB11_63
.LBB11_26:                              #   in Loop: Header=BB11_27 Depth=1
	incq	%r13
	cmpq	%r13, %r12
	je	.LBB11_64
.LBB11_27:                              # =>This Inner Loop Header: Depth=1
	movq	2144(%rsp,%r13,8), %r15
	movq	8(%r15), %rax
	cmpq	40(%rdx), %rax
	sete	%cl
	cmpq	64(%rdx), %rax
	sete	%al
	orb	%cl, %al
	movzbl	%al, %eax
	subq	%rax, %rbp
	cmpq	%r15, 256(%rdx)
	je	.LBB11_43
# %bb.28:                               #   in Loop: Header=BB11_27 Depth=1
	cmpq	%r15, 264(%rdx)
	je	.LBB11_25
# %bb.29:                               #   in Loop: Header=BB11_27 Depth=1
	movq	%r13, 16(%rsp)                  # 8-byte Spill
	movq	2120(%rsp), %r13
	movq	(%rsp), %rdi                    # 8-byte Reload
	callq	PyTuple_Size@PLT
	cmpq	$64, %r13
	je	.LBB11_85
# %bb.30:                               #   in Loop: Header=BB11_27 Depth=1
	movl	$0, %edi
	cmpq	%rax, %r13
	movl	$0, %esi
	je	.LBB11_108
# %bb.31:                               #   in Loop: Header=BB11_27 Depth=1
	movq	(%rsp), %rdi                    # 8-byte Reload
	movq	%r13, 32(%rsp)                  # 8-byte Spill
	movq	%r13, %rsi
	callq	PyTuple_GetItem@PLT
	movq	8(%rax), %rcx
	movq	recording@GOTPCREL(%rip), %rdx
	cmpq	40(%rdx), %rcx
	jne	.LBB11_63
# %bb.32:                               #   in Loop: Header=BB11_27 Depth=1
	movq	%rax, %rdi
	leaq	24(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	%rax, 40(%rsp)                  # 8-byte Spill
	testq	%rax, %rax
	js	.LBB11_63
# %bb.33:                               #   in Loop: Header=BB11_27 Depth=1
	movq	recording@GOTPCREL(%rip), %rcx
	movq	40(%rcx), %rax
	cmpq	%rax, 8(%r15)
	je	.LBB11_45
# %bb.34:                               #   in Loop: Header=BB11_27 Depth=1
	movq	16(%r15), %rdx
	movq	256(%rcx), %rcx
	cmpq	%rdx, %rcx
	movq	16(%rsp), %r13                  # 8-byte Reload
	je	.LBB11_36
# %bb.35:                               #   in Loop: Header=BB11_27 Depth=1
	cmpq	%rax, 8(%rdx)
	jne	.LBB11_63
.LBB11_36:                              #   in Loop: Header=BB11_27 Depth=1
	movq	24(%r15), %rdx
	cmpq	%rdx, %rcx
	je	.LBB11_38
# %bb.37:                               #   in Loop: Header=BB11_27 Depth=1
	cmpq	%rax, 8(%rdx)
	jne	.LBB11_63
.LBB11_38:                              #   in Loop: Header=BB11_27 Depth=1
	movq	32(%r15), %rdx
	cmpq	%rdx, %rcx
	je	.LBB11_40
# %bb.39:                               #   in Loop: Header=BB11_27 Depth=1
	cmpq	%rax, 8(%rdx)
	jne	.LBB11_63
.LBB11_40:                              #   in Loop: Header=BB11_27 Depth=1
	movq	%r15, %rdi
	leaq	24(%rsp), %rsi
	leaq	64(%rsp), %rdx
	leaq	48(%rsp), %rcx
	callq	PySlice_Unpack@PLT
	testl	%eax, %eax
	js	.LBB11_63
# %bb.41:                               #   in Loop: Header=BB11_27 Depth=1
	movq	48(%rsp), %rcx
	movq	40(%rsp), %r15                  # 8-byte Reload
	movq	%r15, %rdi
	leaq	24(%rsp), %rsi
	leaq	64(%rsp), %rdx
	callq	PySlice_AdjustIndices@PLT
	xorl	%ecx, %ecx
	testq	%rax, %rax
	jle	.LBB11_51
# %bb.42:                               #   in Loop: Header=BB11_27 Depth=1
	movq	24(%rsp), %rdx
	jmp	.LBB11_52
.LBB11_43:                              #   in Loop: Header=BB11_27 Depth=1
	movq	2128(%rsp), %rax
	cmpq	$64, %rax
	je	.LBB11_63
# %bb.44:                               #   in Loop: Header=BB11_27 Depth=1
	leaq	1(%rax), %rcx
	movq	%rcx, 2128(%rsp)
	movq	$1, 1608(%rsp,%rax,8)
	jmp	.LBB11_26
.LBB11_45:                              #   in Loop: Header=BB11_27 Depth=1
	movq	%r15, %rdi
	leaq	24(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpl	$0, 24(%rsp)
	movq	16(%rsp), %r13                  # 8-byte Reload
	movq	40(%rsp), %rsi                  # 8-byte Reload
	jne	.LBB11_63
# %bb.46:                               #   in Loop: Header=BB11_27 Depth=1
	movq	%rsi, %rcx
	negq	%rcx
	cmpq	%rcx, %rax
	jl	.LBB11_63
# %bb.47:                               #   in Loop: Header=BB11_27 Depth=1
	cmpq	%rsi, %rax
	jge	.LBB11_63
# %bb.48:                               #   in Loop: Header=BB11_27 Depth=1
	movq	%rax, %rcx
	sarq	$63, %rcx
	andq	%rsi, %rcx
	addq	%rax, %rcx
	movq	32(%rsp), %rax                  # 8-byte Reload
	movq	%rcx, 72(%rsp,%rax,8)
	movq	2120(%rsp), %rax
	movq	$1, 584(%rsp,%rax,8)
	movq	2120(%rsp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, 2120(%rsp)
	movq	$1, 1096(%rsp,%rax,8)
	xorq	$1, %rsi
	xorl	%eax, %eax
	orq	%rcx, %rsi
	jne	.LBB11_50
# %bb.49:                               #   in Loop: Header=BB11_27 Depth=1
	movl	2136(%rsp), %eax
.LBB11_50:                              #   in Loop: Header=BB11_27 Depth=1
	movb	%al, 2136(%rsp)
	jmp	.LBB11_58
.LBB11_51:                              #   in Loop: Header=BB11_27 Depth=1
	xorl	%edx, %edx
.LBB11_52:                              #   in Loop: Header=BB11_27 Depth=1
	movq	32(%rsp), %rdi                  # 8-byte Reload
	movl	$1, %esi
	cmpq	$2, %rax
	jl	.LBB11_54
# %bb.53:                               #   in Loop: Header=BB11_27 Depth=1
	movq	48(%rsp), %rsi
.LBB11_54:                              #   in Loop: Header=BB11_27 Depth=1
	movq	%rdx, 72(%rsp,%rdi,8)
	movq	2120(%rsp), %rdi
	movq	%rsi, 584(%rsp,%rdi,8)
	movq	2120(%rsp), %rdi
	leaq	1(%rdi), %r8
	movq	%r8, 2120(%rsp)
	movq	%rax, 1096(%rsp,%rdi,8)
	xorq	$1, %rsi
	xorq	%rax, %r15
	orq	%rdx, %rsi
	orq	%r15, %rsi
	jne	.LBB11_56
# %bb.55:                               #   in Loop: Header=BB11_27 Depth=1
	movl	2136(%rsp), %ecx
.LBB11_56:                              #   in Loop: Header=BB11_27 Depth=1
	movb	%cl, 2136(%rsp)
	movq	2128(%rsp), %rcx
	cmpq	$64, %rcx
	je	.LBB11_63
# %bb.57:                               #   in Loop: Header=BB11_27 Depth=1
	leaq	1(%rcx), %rdx
	movq	%rdx, 2128(%rsp)
	movq	%rax, 1608(%rsp,%rcx,8)
.LBB11_58:                              #   in Loop: Header=BB11_27 Depth=1
	movq	recording@GOTPCREL(%rip), %rdx
	jmp	.LBB11_26
.LBB11_61:
	movq	%r15, (%rsp)                    # 8-byte Spill
	jmp	.LBB11_7
.LBB11_62:
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	testq	%rax, %rax
	jns	.LBB11_65
.LBB11_63:
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.LBB11_108
.LBB11_64:
	movq	(%rsp), %r15                    # 8-byte Reload
.LBB11_65:
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	leaq	72(%rsp), %rdi
	movq	%r15, %rsi
	movq	%rax, %rdx
	callq	take_whole
	xorl	%esi, %esi
	movl	$0, %edi
	testb	%al, %al
	je	.LBB11_108
# %bb.66:
	movq	8(%rsp), %r13                   # 8-byte Reload
	movq	%r13, %rdi
	callq	Py_IncRef@PLT
	callq	origin_of_caller
	movq	%rax, %r12
	movzbl	2136(%rsp), %eax
	notb	%al
	testq	%r12, %r12
	setne	%cl
	andb	%al, %cl
	cmpb	$1, %cl
	jne	.LBB11_84
# %bb.67:
	callq	PyDict_New@PLT
	testq	%rax, %rax
	je	.LBB11_86
# %bb.68:
	movq	%rax, (%rsp)                    # 8-byte Spill
	movq	%r13, 8(%rsp)                   # 8-byte Spill
	movq	recording@GOTPCREL(%rip), %rax
	movq	168(%rax), %rax
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	movq	2120(%rsp), %rbp
	movq	%rbp, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %r13
	testq	%rax, %rax
	sete	%al
	testq	%rbp, %rbp
	setle	%cl
	orb	%al, %cl
	jne	.LBB11_72
# %bb.69:
	xorl	%r15d, %r15d
.LBB11_70:                              # =>This Inner Loop Header: Depth=1
	movq	72(%rsp,%r15,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB11_87
# %bb.71:                               #   in Loop: Header=BB11_70 Depth=1
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r15
	cmpq	%r15, %rbp
	jne	.LBB11_70
.LBB11_72:
	testq	%r13, %r13
	je	.LBB11_88
# %bb.73:
	movq	(%rsp), %rdi                    # 8-byte Reload
	movq	16(%rsp), %rsi                  # 8-byte Reload
	movq	%r13, %rdx
	callq	PyDict_SetItem@PLT
	movl	%eax, %r15d
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	testl	%r15d, %r15d
	jne	.LBB11_89
# %bb.74:
	testq	%rbp, %rbp
	setle	%r15b
	movq	recording@GOTPCREL(%rip), %rax
	movq	176(%rax), %rax
	movq	%rax, 16(%rsp)                  # 8-byte Spill
	movq	%rbp, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %r13
	testq	%rax, %rax
	sete	%al
	orb	%r15b, %al
	jne	.LBB11_78
# %bb.75:
	xorl	%r15d, %r15d
.LBB11_76:                              # =>This Inner Loop Header: Depth=1
	movq	584(%rsp,%r15,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB11_87
# %bb.77:                               #   in Loop: Header=BB11_76 Depth=1
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r15
	cmpq	%r15, %rbp
	jne	.LBB11_76
.LBB11_78:
	testq	%r13, %r13
	je	.LBB11_88
# %bb.79:
	movq	(%rsp), %rdi                    # 8-byte Reload
	movq	16(%rsp), %rsi                  # 8-byte Reload
	movq	%r13, %rdx
	callq	PyDict_SetItem@PLT
	movl	%eax, %r15d
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	testl	%r15d, %r15d
	jne	.LBB11_89
# %bb.80:
	testq	%rbp, %rbp
	setle	%r13b
	movq	%rbp, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %r15
	testq	%rax, %rax
	sete	%al
	orb	%r13b, %al
	jne	.LBB11_112
# %bb.81:
	xorl	%r13d, %r13d
.LBB11_82:                              # =>This Inner Loop Header: Depth=1
	movq	1096(%rsp,%r13,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB11_111
# %bb.83:                               #   in Loop: Header=BB11_82 Depth=1
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%r13
	cmpq	%r13, %rbp
	jne	.LBB11_82
	jmp	.LBB11_112
.LBB11_84:
	xorl	%eax, %eax
	jmp	.LBB11_91
.LBB11_85:
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB11_108
.LBB11_86:
	xorl	%r15d, %r15d
	jmp	.LBB11_90
.LBB11_87:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
.LBB11_88:
	xorl	%edi, %edi
	callq	Py_DecRef@PLT
.LBB11_89:
	movq	(%rsp), %rdi                    # 8-byte Reload
	callq	Py_DecRef@PLT
	xorl	%r15d, %r15d
	movq	8(%rsp), %r13                   # 8-byte Reload
.LBB11_90:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	movl	$1, %eax
	movq	%r15, %r13
.LBB11_91:
	movq	2128(%rsp), %r15
	cmpq	2120(%rsp), %r15
	sete	%cl
	setne	%dl
	testq	%r15, %r15
	setle	%sil
	orb	%dl, %sil
	jne	.LBB11_95
# %bb.92:
	movl	$192, %edx
.LBB11_93:                              # =>This Inner Loop Header: Depth=1
	movq	72(%rsp,%rdx,8), %rcx
	cmpq	-440(%rsp,%rdx,8), %rcx
	sete	%cl
	jne	.LBB11_95
# %bb.94:                               #   in Loop: Header=BB11_93 Depth=1
	leaq	-191(%rdx), %rsi
	incq	%rdx
	cmpq	%r15, %rsi
	jl	.LBB11_93
.LBB11_95:
	testb	%cl, %cl
	jne	.LBB11_109
# %bb.96:
	testq	%r12, %r12
	je	.LBB11_109
# %bb.97:
	testq	%r13, %r13
	je	.LBB11_109
# %bb.98:
	movq	%r13, 8(%rsp)                   # 8-byte Spill
	movq	%rax, (%rsp)                    # 8-byte Spill
	movq	%r15, %rdi
	callq	PyTuple_New@PLT
	movq	%rax, %r13
	testq	%rax, %rax
	sete	%al
	testq	%r15, %r15
	setle	%cl
	orb	%al, %cl
	jne	.LBB11_104
# %bb.99:
	xorl	%ebp, %ebp
.LBB11_100:                             # =>This Inner Loop Header: Depth=1
	movq	1608(%rsp,%rbp,8), %rdi
	callq	PyLong_FromLongLong@PLT
	testq	%rax, %rax
	je	.LBB11_103
# %bb.101:                              #   in Loop: Header=BB11_100 Depth=1
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rax, %rdx
	callq	PyTuple_SetItem@PLT
	incq	%rbp
	cmpq	%rbp, %r15
	jne	.LBB11_100
	jmp	.LBB11_104
.LBB11_109:
	movq	%r13, %r15
	jmp	.LBB11_105
.LBB11_103:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	xorl	%r13d, %r13d
.LBB11_104:
	callq	PyDict_New@PLT
	movq	recording@GOTPCREL(%rip), %rdx
	movq	192(%rdx), %rcx
	movq	240(%rdx), %rdi
	movq	8(%rsp), %rbp                   # 8-byte Reload
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movq	%rax, %r8
	movq	%r12, %r9
	callq	make_view
	movq	%rax, %r15
	movq	%rbp, %rdi
	callq	Py_DecRef@PLT
	movq	(%rsp), %rax                    # 8-byte Reload
	incq	%rax
.LBB11_105:
	movq	%rax, %r13
	testq	%r12, %r12
	je	.LBB11_107
# %bb.106:
	movq	%r12, %rdi
	callq	Py_DecRef@PLT
	movq	%r13, %rsi
	movq	%r15, %rdi
	jmp	.LBB11_108
.LBB11_107:
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	xorl	%edi, %edi
	movq	%r13, %rsi
.LBB11_108:
	movq	56(%rsp), %rcx                  # 8-byte Reload
	jmp	.LBB11_2
.LBB11_111:
	movq	%r15, %rdi
	callq	Py_DecRef@PLT
	xorl	%r15d, %r15d
.LBB11_112:
	movq	recording@GOTPCREL(%rip), %rax
	movq	184(%rax), %rcx
	movq	232(%rax), %rdi
	movq	8(%rsp), %r13                   # 8-byte Reload
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	(%rsp), %r8                     # 8-byte Reload
	movq	%r12, %r9
	callq	make_view
	movq	%rax, %r15
	jmp	.LBB11_90
.Lfunc_end11:
	.size	record_index, .Lfunc_end11-record_index
	.size	.Lrecord_index$local, .Lfunc_end11-record_index
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
	jne	.LBB12_8
# %bb.1:
	decq	%r12
	jmp	.LBB12_2
	.p2align	4, 0x90
.LBB12_7:                               #   in Loop: Header=BB12_2 Depth=1
	leaq	-1(%r12), %rax
	incq	%r12
	cmpq	$1, %r12
	movq	%rax, %r12
	jbe	.LBB12_8
.LBB12_2:                               # =>This Inner Loop Header: Depth=1
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	PyTuple_GetItem@PLT
	movq	%rax, %rbp
	leaq	(%rbx,%r12), %rsi
	movq	(%rsp), %rdi                    # 8-byte Reload
	callq	PyTuple_GetItem@PLT
	cmpq	%rax, %rbp
	je	.LBB12_7
# %bb.3:                                #   in Loop: Header=BB12_2 Depth=1
	movq	%rax, %r13
	movq	recording@GOTPCREL(%rip), %rax
	movq	40(%rax), %rax
	movb	$1, %r14b
	cmpq	%rax, 8(%rbp)
	jne	.LBB12_9
# %bb.4:                                #   in Loop: Header=BB12_2 Depth=1
	cmpq	%rax, 8(%r13)
	jne	.LBB12_9
# %bb.5:                                #   in Loop: Header=BB12_2 Depth=1
	movq	%rbp, %rdi
	leaq	12(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpq	$1, %rax
	je	.LBB12_7
# %bb.6:                                #   in Loop: Header=BB12_2 Depth=1
	movq	%rbp, %rdi
	leaq	16(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	movq	%rax, %rbp
	movq	%r13, %rdi
	leaq	20(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	cmpq	%rax, %rbp
	je	.LBB12_7
	jmp	.LBB12_9
.LBB12_8:
	xorl	%r14d, %r14d
.LBB12_9:
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
.Lfunc_end12:
	.size	fits, .Lfunc_end12-fits
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
	jge	.LBB13_13
# %bb.1:
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %r12
	movq	recording@GOTPCREL(%rip), %rbp
	.p2align	4, 0x90
.LBB13_2:                               # =>This Inner Loop Header: Depth=1
	movq	%r15, %rdi
	callq	PyTuple_Size@PLT
	cmpq	%rax, %r13
	je	.LBB13_12
# %bb.3:                                #   in Loop: Header=BB13_2 Depth=1
	movq	2048(%r12), %rsi
	cmpq	$64, %rsi
	je	.LBB13_12
# %bb.4:                                #   in Loop: Header=BB13_2 Depth=1
	movq	%r15, %rdi
	callq	PyTuple_GetItem@PLT
	movq	8(%rax), %rcx
	cmpq	40(%rbp), %rcx
	jne	.LBB13_12
# %bb.5:                                #   in Loop: Header=BB13_2 Depth=1
	movq	%rax, %rdi
	leaq	4(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	testq	%rax, %rax
	js	.LBB13_12
# %bb.6:                                #   in Loop: Header=BB13_2 Depth=1
	movq	2056(%r12), %rcx
	cmpq	$64, %rcx
	je	.LBB13_12
# %bb.7:                                #   in Loop: Header=BB13_2 Depth=1
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
	jl	.LBB13_2
	jmp	.LBB13_13
.LBB13_12:
	xorl	%ebx, %ebx
.LBB13_13:
	movl	%ebx, %eax
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end13:
	.size	take_whole, .Lfunc_end13-take_whole
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
	subq	$104, %rsp
	movq	%r9, 32(%rsp)                   # 8-byte Spill
	movq	%r8, %r14
	movq	%rcx, 40(%rsp)                  # 8-byte Spill
	movq	%rdx, %rbx
	movq	%rsi, %r12
	movq	%rdi, 24(%rsp)                  # 8-byte Spill
	movl	$1, %edi
	callq	PyTuple_New@PLT
	movq	%rax, 8(%rsp)                   # 8-byte Spill
	movq	recording@GOTPCREL(%rip), %rdx
	testq	%rbx, %rbx
	je	.LBB14_1
# %bb.2:
	movq	88(%rdx), %rax
	movq	144(%rdx), %rcx
	movq	(%r12,%rax), %rax
	movq	(%rax,%rcx), %rbp
	movq	16(%rdx), %rdi
	xorl	%r15d, %r15d
	xorl	%esi, %esi
	callq	PyType_GenericAlloc@PLT
	testq	%rax, %rax
	je	.LBB14_4
# %bb.3:
	movq	%rax, %r13
	movq	%r14, 16(%rsp)                  # 8-byte Spill
	movq	recording@GOTPCREL(%rip), %r15
	movq	136(%r15), %r14
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	movq	%rbx, (%r13,%r14)
	movq	144(%r15), %r14
	movq	%rbp, %rdi
	callq	Py_IncRef@PLT
	movq	%rbp, (%r13,%r14)
	movq	16(%rsp), %r14                  # 8-byte Reload
	movq	%r13, %r15
	jmp	.LBB14_4
.LBB14_1:
	xorl	%r15d, %r15d
.LBB14_4:
	movq	8(%rsp), %rbp                   # 8-byte Reload
	testq	%rbp, %rbp
	je	.LBB14_6
# %bb.5:
	movq	%r12, %rdi
	callq	Py_IncRef@PLT
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	PyTuple_SetItem@PLT
.LBB14_6:
	movq	%rbx, %rdi
	callq	Py_IncRef@PLT
	testq	%r14, %r14
	movq	%r15, %r13
	je	.LBB14_7
# %bb.8:
	testq	%rbx, %rbx
	je	.LBB14_9
# %bb.10:
	movq	%r14, %rdi
	movq	40(%rsp), %rsi                  # 8-byte Reload
	movq	%rbx, %rdx
	callq	PyDict_SetItem@PLT
	movl	%eax, %ebp
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	testl	%ebp, %ebp
	je	.LBB14_12
# %bb.11:
	xorl	%r12d, %r12d
	movq	8(%rsp), %rbp                   # 8-byte Reload
	jmp	.LBB14_13
.LBB14_7:
	xorl	%r12d, %r12d
	jmp	.LBB14_13
.LBB14_9:
	xorl	%r12d, %r12d
	xorl	%edi, %edi
	callq	Py_DecRef@PLT
	jmp	.LBB14_13
.LBB14_12:
	movq	recording@GOTPCREL(%rip), %r15
	movq	120(%r15), %rax
	movq	(%r12,%rax), %rdi
	leaq	48(%rsp), %rsi
	callq	PyLong_AsLongLongAndOverflow@PLT
	incq	%rax
	movq	24(%rsp), %rcx                  # 8-byte Reload
	movq	%rcx, 48(%rsp)
	movq	8(%rsp), %rbp                   # 8-byte Reload
	movq	%rbp, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r14, 72(%rsp)
	movq	32(%rsp), %rcx                  # 8-byte Reload
	movq	%rcx, 80(%rsp)
	movq	256(%r15), %rcx
	movq	%rcx, 88(%rsp)
	movq	%rax, 96(%rsp)
	leaq	48(%rsp), %rdi
	callq	make_node
	movq	%rax, %r12
.LBB14_13:
	movq	%r13, %rdi
	callq	Py_DecRef@PLT
	movq	%rbp, %rdi
	callq	Py_DecRef@PLT
	movq	%r14, %rdi
	callq	Py_DecRef@PLT
	movq	%rbx, %rdi
	callq	Py_DecRef@PLT
	movq	%r12, %rax
	addq	$104, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end14:
	.size	make_view, .Lfunc_end14-make_view
                                        # -- End function
	.type	recording,@object               # @recording
	.bss
	.globl	recording
	.p2align	3, 0x0
recording:
	.zero	344
	.size	recording, 344

	.section	".note.GNU-stack","",@progbits
	.addrsig
