// processor.c, translated by translate.py.

.text
	.file	"processor.c"
	.globl	relax                           // -- Begin function relax
	.p2align	2
	.type	relax,@function
relax:                                  // @relax
.Lrelax$local:
	.type	.Lrelax$local,@function
// %bb.0:
	yield
	ret
.Lfunc_end0:
	.size	relax, .Lfunc_end0-relax
	.size	.Lrelax$local, .Lfunc_end0-relax
                                        // -- End function
	.globl	default_mode                    // -- Begin function default_mode
	.p2align	2
	.type	default_mode,@function
default_mode:                           // @default_mode
.Ldefault_mode$local:
	.type	.Ldefault_mode$local,@function
// %bb.0:
	mrs	x0, FPCR
	cbz	x0, .LBB1_2
// %bb.1:
	msr	FPCR, xzr
.LBB1_2:
	ret
.Lfunc_end1:
	.size	default_mode, .Lfunc_end1-default_mode
	.size	.Ldefault_mode$local, .Lfunc_end1-default_mode
                                        // -- End function
	.globl	restore_mode                    // -- Begin function restore_mode
	.p2align	2
	.type	restore_mode,@function
restore_mode:                           // @restore_mode
.Lrestore_mode$local:
	.type	.Lrestore_mode$local,@function
// %bb.0:
	cbz	x0, .LBB2_2
// %bb.1:
	msr	FPCR, x0
.LBB2_2:
	ret
.Lfunc_end2:
	.size	restore_mode, .Lfunc_end2-restore_mode
	.size	.Lrestore_mode$local, .Lfunc_end2-restore_mode
                                        // -- End function
	.section	".note.GNU-stack","",@progbits
	.addrsig
