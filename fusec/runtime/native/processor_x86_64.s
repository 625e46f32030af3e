// processor.c, translated by translate.py.

.text
	.file	"processor.c"
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
	.section	".note.GNU-stack","",@progbits
	.addrsig
