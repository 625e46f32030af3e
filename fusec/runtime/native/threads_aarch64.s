// threads.c, translated by translate.py.

.text
	.file	"threads.c"
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
	.globl	acquire_pool                    // -- Begin function acquire_pool
	.p2align	2
	.type	acquire_pool,@function
acquire_pool:                           // @acquire_pool
.Lacquire_pool$local:
	.type	.Lacquire_pool$local,@function
// %bb.0:
	adrp	x8, taken
	add	x8, x8, :lo12:taken
.LBB3_1:                                // =>This Inner Loop Header: Depth=1
	ldaxrb	w9, [x8]
	cbnz	w9, .LBB3_4
// %bb.2:                               //   in Loop: Header=BB3_1 Depth=1
	mov	w0, #1                          // =0x1
	stxrb	w9, w0, [x8]
	cbnz	w9, .LBB3_1
// %bb.3:
                                        // kill: def $w0 killed $w0 killed $x0
	ret
.LBB3_4:
	mov	w0, wzr
	clrex
                                        // kill: def $w0 killed $w0 killed $x0
	ret
.Lfunc_end3:
	.size	acquire_pool, .Lfunc_end3-acquire_pool
	.size	.Lacquire_pool$local, .Lfunc_end3-acquire_pool
                                        // -- End function
	.globl	release_pool                    // -- Begin function release_pool
	.p2align	2
	.type	release_pool,@function
release_pool:                           // @release_pool
.Lrelease_pool$local:
	.type	.Lrelease_pool$local,@function
// %bb.0:
	adrp	x8, taken
	add	x8, x8, :lo12:taken
	stlrb	wzr, [x8]
	ret
.Lfunc_end4:
	.size	release_pool, .Lfunc_end4-release_pool
	.size	.Lrelease_pool$local, .Lfunc_end4-release_pool
                                        // -- End function
	.globl	run                             // -- Begin function run
	.p2align	2
	.type	run,@function
run:                                    // @run
.Lrun$local:
	.type	.Lrun$local,@function
// %bb.0:
	sub	sp, sp, #80
	stp	x29, x30, [sp, #48]             // 16-byte Folded Spill
	adrp	x8, :got:settings
	add	x29, sp, #48
	str	x19, [sp, #64]                  // 8-byte Folded Spill
                                        // kill: def $w6 killed $w6 def $x6
	ldr	x8, [x8, :got_lo12:settings]
	ldr	x8, [x8, #72]
	cmp	x8, x2
	mov	x8, x0
	b.le	.LBB5_3
// %bb.1:
	mrs	x19, FPCR
	cbz	x19, .LBB5_4
// %bb.2:
	mov	x0, xzr
	mov	x2, x4
	mov	x3, x5
	msr	FPCR, xzr
	blr	x8
	mov	w0, wzr
	msr	FPCR, x19
	b	.LBB5_5
.LBB5_3:
	stp	x8, xzr, [sp, #8]
	sxtw	x8, w6
	add	x0, sp, #8
	stp	x1, x4, [sp, #24]
	mov	x1, x2
	mov	x2, x3
	mov	x3, x8
	str	x5, [sp, #40]
	bl	run_long
	b	.LBB5_5
.LBB5_4:
	mov	x0, xzr
	mov	x2, x4
	mov	x3, x5
	blr	x8
	mov	w0, wzr
.LBB5_5:
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	ldr	x19, [sp, #64]                  // 8-byte Folded Reload
	add	sp, sp, #80
	ret
.Lfunc_end5:
	.size	run, .Lfunc_end5-run
	.size	.Lrun$local, .Lfunc_end5-run
                                        // -- End function
	.p2align	2                               // -- Begin function run_long
	.type	run_long,@function
run_long:                               // @run_long
// %bb.0:
	sub	sp, sp, #240
	str	d8, [sp, #128]                  // 8-byte Folded Spill
	stp	x29, x30, [sp, #144]            // 16-byte Folded Spill
	add	x29, sp, #144
	stp	x28, x27, [sp, #160]            // 16-byte Folded Spill
	adrp	x28, :got:settings
	stp	x26, x25, [sp, #176]            // 16-byte Folded Spill
	mov	x26, x2
	stp	x24, x23, [sp, #192]            // 16-byte Folded Spill
	stp	x22, x21, [sp, #208]            // 16-byte Folded Spill
	mov	x21, x0
	mov	x22, x3
	stp	x20, x19, [sp, #224]            // 16-byte Folded Spill
	mov	x20, x1
	mov	w19, #51712                     // =0xca00
	ldr	x28, [x28, :got_lo12:settings]
	sub	x1, x29, #32
	movk	w19, #15258, lsl #16
	ldr	w0, [x28, #32]
	bl	clock_gettime
	cmp	x22, #1
	b.ne	.LBB6_2
// %bb.1:
	mov	w19, #1                         // =0x1
	b	.LBB6_10
.LBB6_2:
	ldp	x8, x9, [x29, #-32]
	madd	x19, x8, x19, x9
	ldr	x8, [x28, #16]
	cmp	x8, x19
	b.gt	.LBB6_5
// %bb.3:
	ldr	x8, [x28, #56]
	mov	x0, x22
	add	x8, x8, x19
	str	x8, [x28, #16]
	bl	PyLong_FromLong
	ldr	x8, [x28, #48]
	mov	x23, x0
	mov	x1, x23
	mov	x0, x8
	bl	PyObject_CallOneArg
	mov	x24, x0
	mov	x0, x23
	bl	Py_DecRef
	cbz	x24, .LBB6_59
// %bb.4:
	mov	x0, x24
	bl	Py_DecRef
.LBB6_5:
	ldr	x8, [x28]
	adrp	x9, last_shared
	ldr	x10, [x9, :lo12:last_shared]
	str	x19, [x9, :lo12:last_shared]
	cmp	x22, x8
	ldr	x9, [x28, #104]
	csel	x11, x22, x8, lt
	cmp	x22, #0
	sub	x10, x19, x10
	csel	x8, x11, x8, gt
	cmp	x10, x9
	b.lt	.LBB6_8
// %bb.6:
	ldr	x9, [x28, #80]
	cmp	x9, x20
	b.le	.LBB6_8
// %bb.7:
	mov	w9, #1                          // =0x1
	b	.LBB6_9
.LBB6_8:
	ldr	x9, [x28, #64]
	sdiv	x9, x20, x9
.LBB6_9:
	cmp	x9, x8
	csel	x8, x9, x8, lt
	cmp	x8, #1
	csinc	x19, x8, xzr, gt
.LBB6_10:
	bl	PyThread_get_thread_ident
	ldr	d0, [x28, #128]
	ucvtf	d1, x19
	scvtf	d2, x20
	ldp	x8, x9, [x21, #16]
	str	x19, [sp, #64]                  // 8-byte Folded Spill
	scvtf	d0, d0
	str	x0, [sp, #40]                   // 8-byte Folded Spill
	stur	x8, [x29, #-56]                 // 8-byte Folded Spill
	stur	x9, [x29, #-8]                  // 8-byte Folded Spill
	ldp	x9, x24, [x21]
	fmul	d0, d1, d0
	scvtf	d1, x8
	ldr	x8, [x28, #40]
	str	x8, [sp, #48]                   // 8-byte Folded Spill
	ldr	x8, [x21, #32]
	fdiv	d0, d2, d0
	stp	x8, x9, [x29, #-48]             // 16-byte Folded Spill
	fdiv	d8, d1, d0
	bl	PyEval_SaveThread
	mov	w21, #51712                     // =0xca00
	adrp	x23, taken
	add	x23, x23, :lo12:taken
	sub	x8, x26, #1
	adrp	x19, slots
	add	x19, x19, :lo12:slots
	mov	w27, #2                         // =0x2
	mov	w22, #4                         // =0x4
	movk	w21, #15258, lsl #16
	stp	x0, x26, [sp]                   // 16-byte Folded Spill
	str	x8, [sp, #56]                   // 8-byte Folded Spill
.LBB6_11:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB6_12 Depth 2
                                        //       Child Loop BB6_15 Depth 3
                                        //       Child Loop BB6_21 Depth 3
                                        //         Child Loop BB6_22 Depth 4
                                        //       Child Loop BB6_32 Depth 3
                                        //         Child Loop BB6_33 Depth 4
                                        //       Child Loop BB6_43 Depth 3
                                        //         Child Loop BB6_45 Depth 4
                                        //         Child Loop BB6_49 Depth 4
	mov	x25, x24
.LBB6_12:                               //   Parent Loop BB6_11 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB6_15 Depth 3
                                        //       Child Loop BB6_21 Depth 3
                                        //         Child Loop BB6_22 Depth 4
                                        //       Child Loop BB6_32 Depth 3
                                        //         Child Loop BB6_33 Depth 4
                                        //       Child Loop BB6_43 Depth 3
                                        //         Child Loop BB6_45 Depth 4
                                        //         Child Loop BB6_49 Depth 4
	ldr	w0, [x28, #32]
	sub	x1, x29, #32
	bl	clock_gettime
	ldur	x11, [x29, #-56]                // 8-byte Folded Reload
	fcvtzs	x9, d8
	ldp	x10, x20, [sp, #56]             // 16-byte Folded Reload
	sub	x8, x11, x25
	scvtf	d0, x8
	fcmp	d8, d0
	csel	x9, x9, x8, mi
	cmp	x9, #1
	csinc	x9, x9, xzr, gt
	add	x9, x10, x9
	sdiv	x9, x9, x26
	mul	x9, x9, x26
	add	x10, x9, x9, lsr #63
	add	x10, x9, x10, asr #1
	add	x9, x9, x25
	cmp	x8, x10
	ldp	x8, x10, [x29, #-32]
	csel	x24, x9, x11, gt
	cmp	x20, #1
	stur	x8, [x29, #-64]                 // 8-byte Folded Spill
	str	x10, [sp, #72]                  // 8-byte Folded Spill
	b.ls	.LBB6_26
// %bb.13:                              //   in Loop: Header=BB6_12 Depth=2
	ldr	w0, [x28, #32]
	sub	x1, x29, #32
	bl	clock_gettime
	ldp	x8, x9, [x29, #-32]
	madd	x10, x8, x21, x9
	ldr	x8, [x28, #24]
	cmp	x10, x8
	b.lt	.LBB6_26
// %bb.14:                              //   in Loop: Header=BB6_12 Depth=2
	mov	w9, #1                          // =0x1
.LBB6_15:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldaxrb	w8, [x23]
	cbnz	w8, .LBB6_25
// %bb.16:                              //   in Loop: Header=BB6_15 Depth=3
	stxrb	w8, w9, [x23]
	cbnz	w8, .LBB6_15
// %bb.17:                              //   in Loop: Header=BB6_12 Depth=2
	ldr	x8, [x28, #8]
	str	x10, [sp, #32]                  // 8-byte Folded Spill
	add	x9, x8, #1
	cmp	x20, x9
	mvn	x9, x25
	csinc	x8, x20, x8, lt
	add	x9, x24, x9
	add	x9, x9, x8
	sdiv	x8, x9, x8
	ldp	x9, x10, [x28, #88]
	mov	x28, xzr
	mul	x9, x9, x26
	cmp	x8, x9
	csinc	x9, x10, xzr, ge
	mul	x9, x9, x26
	add	x8, x8, x9
	sub	x8, x8, #1
	sdiv	x8, x8, x9
	mul	x26, x8, x9
	add	x8, x26, x25
	cmp	x8, x24
	csel	x20, x8, x24, lt
	str	x20, [sp, #24]                  // 8-byte Folded Spill
	b.lt	.LBB6_21
.LBB6_18:                               //   in Loop: Header=BB6_12 Depth=2
	mrs	x20, FPCR
	cbz	x20, .LBB6_29
// %bb.19:                              //   in Loop: Header=BB6_12 Depth=2
	msr	FPCR, xzr
	ldp	x3, x8, [x29, #-48]             // 16-byte Folded Reload
	ldr	x1, [sp, #24]                   // 8-byte Folded Reload
	ldur	x2, [x29, #-8]                  // 8-byte Folded Reload
	mov	x0, x25
	blr	x8
	msr	FPCR, x20
	b	.LBB6_30
.LBB6_20:                               //   in Loop: Header=BB6_21 Depth=3
	cmp	x20, x24
	b.ge	.LBB6_18
.LBB6_21:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        // =>    This Loop Header: Depth=3
                                        //         Child Loop BB6_22 Depth 4
	ldp	x10, x9, [x29, #-48]            // 16-byte Folded Reload
	add	x21, x19, x28, lsl #8
	add	x28, x28, #1
	stp	x9, x20, [x21, #8]
	add	x20, x20, x26
	ldur	x9, [x29, #-8]                  // 8-byte Folded Reload
	cmp	x20, x24
	csel	x8, x20, x24, lt
	stp	x9, x10, [x21, #32]
	str	x8, [x21, #24]
.LBB6_22:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        //       Parent Loop BB6_21 Depth=3
                                        // =>      This Inner Loop Header: Depth=4
	ldaxr	w8, [x21]
	stlxr	w9, w27, [x21]
	cbnz	w9, .LBB6_22
// %bb.23:                              //   in Loop: Header=BB6_21 Depth=3
	cmp	w8, #1
	b.ne	.LBB6_20
// %bb.24:                              //   in Loop: Header=BB6_21 Depth=3
	add	x0, x21, #64
	bl	pthread_mutex_lock
	add	x0, x21, #64
	bl	pthread_mutex_unlock
	add	x0, x21, #128
	bl	pthread_cond_signal
	b	.LBB6_20
.LBB6_25:                               //   in Loop: Header=BB6_12 Depth=2
	clrex
.LBB6_26:                               //   in Loop: Header=BB6_12 Depth=2
	mrs	x20, FPCR
	cbz	x20, .LBB6_28
// %bb.27:                              //   in Loop: Header=BB6_12 Depth=2
	msr	FPCR, xzr
	ldp	x3, x8, [x29, #-48]             // 16-byte Folded Reload
	ldur	x2, [x29, #-8]                  // 8-byte Folded Reload
	mov	x0, x25
	mov	x1, x24
	blr	x8
	msr	FPCR, x20
	b	.LBB6_53
.LBB6_28:                               //   in Loop: Header=BB6_12 Depth=2
	ldp	x3, x8, [x29, #-48]             // 16-byte Folded Reload
	mov	x0, x25
	ldur	x2, [x29, #-8]                  // 8-byte Folded Reload
	mov	x1, x24
	blr	x8
	b	.LBB6_53
.LBB6_29:                               //   in Loop: Header=BB6_12 Depth=2
	ldp	x3, x8, [x29, #-48]             // 16-byte Folded Reload
	mov	x0, x25
	ldr	x1, [sp, #24]                   // 8-byte Folded Reload
	ldur	x2, [x29, #-8]                  // 8-byte Folded Reload
	blr	x8
.LBB6_30:                               //   in Loop: Header=BB6_12 Depth=2
	mov	w21, #51712                     // =0xca00
	cmp	x28, #1
	mov	x26, x28
	movk	w21, #15258, lsl #16
	b.ge	.LBB6_32
	b	.LBB6_39
.LBB6_31:                               //   in Loop: Header=BB6_32 Depth=3
	clrex
	cmp	x20, #1
	b.ls	.LBB6_39
.LBB6_32:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        // =>    This Loop Header: Depth=3
                                        //         Child Loop BB6_33 Depth 4
	mov	x20, x26
	sub	x26, x26, #1
	add	x8, x19, x26, lsl #8
.LBB6_33:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        //       Parent Loop BB6_32 Depth=3
                                        // =>      This Inner Loop Header: Depth=4
	ldaxr	w9, [x8]
	cmp	w9, #2
	b.ne	.LBB6_31
// %bb.34:                              //   in Loop: Header=BB6_33 Depth=4
	stlxr	w9, wzr, [x8]
	cbnz	w9, .LBB6_33
// %bb.35:                              //   in Loop: Header=BB6_32 Depth=3
	mrs	x21, FPCR
	cbz	x21, .LBB6_37
// %bb.36:                              //   in Loop: Header=BB6_32 Depth=3
	msr	FPCR, xzr
	ldp	x9, x0, [x8, #8]
	ldp	x1, x2, [x8, #24]
	ldr	x3, [x8, #40]
	blr	x9
	msr	FPCR, x21
	b	.LBB6_38
.LBB6_37:                               //   in Loop: Header=BB6_32 Depth=3
	ldp	x9, x0, [x8, #8]
	ldr	x3, [x8, #40]
	ldp	x1, x2, [x8, #24]
	blr	x9
.LBB6_38:                               //   in Loop: Header=BB6_32 Depth=3
	mov	w21, #51712                     // =0xca00
	movk	w21, #15258, lsl #16
	cmp	x20, #1
	b.hi	.LBB6_32
.LBB6_39:                               //   in Loop: Header=BB6_12 Depth=2
	adrp	x8, :got:settings
	sub	x1, x29, #32
	ldr	x8, [x8, :got_lo12:settings]
	ldr	w0, [x8, #32]
	bl	clock_gettime
	ldp	x9, x8, [x29, #-32]
	stp	x8, x9, [sp, #16]               // 16-byte Folded Spill
	cbz	x28, .LBB6_50
// %bb.40:                              //   in Loop: Header=BB6_12 Depth=2
	mov	x20, xzr
	b	.LBB6_43
.LBB6_41:                               //   in Loop: Header=BB6_43 Depth=3
	add	x0, x26, #64
	bl	pthread_mutex_unlock
.LBB6_42:                               //   in Loop: Header=BB6_43 Depth=3
	add	x20, x20, #1
	cmp	x20, x28
	b.eq	.LBB6_50
.LBB6_43:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        // =>    This Loop Header: Depth=3
                                        //         Child Loop BB6_45 Depth 4
                                        //         Child Loop BB6_49 Depth 4
	add	x26, x19, x20, lsl #8
	mov	w1, #3                          // =0x3
	mov	x0, x26
	bl	spin_while
	cmp	w0, #3
	b.ne	.LBB6_42
// %bb.44:                              //   in Loop: Header=BB6_43 Depth=3
	add	x0, x26, #64
	bl	pthread_mutex_lock
.LBB6_45:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        //       Parent Loop BB6_43 Depth=3
                                        // =>      This Inner Loop Header: Depth=4
	ldaxr	w8, [x26]
	cmp	w8, #3
	b.ne	.LBB6_47
// %bb.46:                              //   in Loop: Header=BB6_45 Depth=4
	stlxr	w8, w22, [x26]
	cbnz	w8, .LBB6_45
	b	.LBB6_49
.LBB6_47:                               //   in Loop: Header=BB6_43 Depth=3
	clrex
	b	.LBB6_49
.LBB6_48:                               //   in Loop: Header=BB6_49 Depth=4
	add	x0, x26, #128
	add	x1, x26, #64
	bl	pthread_cond_wait
.LBB6_49:                               //   Parent Loop BB6_11 Depth=1
                                        //     Parent Loop BB6_12 Depth=2
                                        //       Parent Loop BB6_43 Depth=3
                                        // =>      This Inner Loop Header: Depth=4
	ldar	w8, [x26]
	cmp	w8, #4
	b.eq	.LBB6_48
	b	.LBB6_41
.LBB6_50:                               //   in Loop: Header=BB6_12 Depth=2
	adrp	x28, :got:settings
	ldp	x9, x8, [sp, #16]               // 16-byte Folded Reload
	ldr	x28, [x28, :got_lo12:settings]
	sub	x1, x29, #32
	ldr	w0, [x28, #32]
	madd	x20, x8, x21, x9
	bl	clock_gettime
	ldp	x8, x9, [x29, #-32]
	ldr	x10, [x28, #112]
	madd	x8, x8, x21, x9
	ldr	x9, [sp, #32]                   // 8-byte Folded Reload
	sub	x11, x20, x9
	add	x10, x11, x10
	sub	x9, x8, x20
	cmp	x9, x10
	b.le	.LBB6_52
// %bb.51:                              //   in Loop: Header=BB6_12 Depth=2
	ldr	x10, [x28, #120]
	madd	x8, x10, x9, x8
	str	x8, [x28, #24]
.LBB6_52:                               //   in Loop: Header=BB6_12 Depth=2
	stlrb	wzr, [x23]
	ldr	x26, [sp, #8]                   // 8-byte Folded Reload
.LBB6_53:                               //   in Loop: Header=BB6_12 Depth=2
	ldur	x8, [x29, #-56]                 // 8-byte Folded Reload
	cmp	x24, x8
	b.ge	.LBB6_57
// %bb.54:                              //   in Loop: Header=BB6_12 Depth=2
	ldr	w0, [x28, #32]
	sub	x1, x29, #32
	sub	x20, x24, x25
	bl	clock_gettime
	ldp	x8, x9, [x29, #-32]
	mov	x25, x24
	ldur	x10, [x29, #-64]                // 8-byte Folded Reload
	ldp	d0, d1, [x28, #136]
	sub	x8, x8, x10
	ldr	x10, [sp, #72]                  // 8-byte Folded Reload
	scvtf	d0, d0
	scvtf	d1, d1
	sub	x9, x9, x10
	madd	x8, x8, x21, x9
	cmp	x8, #1
	csinc	x8, x8, xzr, gt
	ucvtf	d2, x8
	ldp	x9, x8, [sp, #40]               // 16-byte Folded Reload
	fdiv	d0, d0, d2
	scvtf	d2, x20
	fcmp	d0, d1
	fcsel	d0, d0, d1, mi
	cmp	x9, x8
	fmul	d8, d0, d2
	b.ne	.LBB6_12
// %bb.55:                              //   in Loop: Header=BB6_11 Depth=1
	ldr	x0, [sp]                        // 8-byte Folded Reload
	bl	PyEval_RestoreThread
	bl	PyErr_CheckSignals
	cbnz	w0, .LBB6_59
// %bb.56:                              //   in Loop: Header=BB6_11 Depth=1
	bl	PyEval_SaveThread
	str	x0, [sp]                        // 8-byte Folded Spill
	b	.LBB6_11
.LBB6_57:
	ldr	x0, [sp]                        // 8-byte Folded Reload
	bl	PyEval_RestoreThread
	mov	w0, wzr
.LBB6_58:
	ldp	x20, x19, [sp, #224]            // 16-byte Folded Reload
	ldr	d8, [sp, #128]                  // 8-byte Folded Reload
	ldp	x22, x21, [sp, #208]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #192]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #176]            // 16-byte Folded Reload
	ldp	x28, x27, [sp, #160]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #144]            // 16-byte Folded Reload
	add	sp, sp, #240
	ret
.LBB6_59:
	mov	w0, #-1                         // =0xffffffff
	b	.LBB6_58
.Lfunc_end6:
	.size	run_long, .Lfunc_end6-run_long
                                        // -- End function
	.globl	resize                          // -- Begin function resize
	.p2align	2
	.type	resize,@function
resize:                                 // @resize
.Lresize$local:
	.type	.Lresize$local,@function
// %bb.0:
	sub	sp, sp, #208
	stp	x24, x23, [sp, #160]            // 16-byte Folded Spill
	adrp	x23, taken
	add	x23, x23, :lo12:taken
	stp	x20, x19, [sp, #192]            // 16-byte Folded Spill
	mov	x19, x0
	mov	w8, #1                          // =0x1
	stp	x29, x30, [sp, #128]            // 16-byte Folded Spill
	add	x29, sp, #128
	str	x25, [sp, #144]                 // 8-byte Folded Spill
	stp	x22, x21, [sp, #176]            // 16-byte Folded Spill
.LBB7_1:                                // =>This Inner Loop Header: Depth=1
	ldaxrb	w9, [x23]
	cbnz	w9, .LBB7_10
// %bb.2:                               //   in Loop: Header=BB7_1 Depth=1
	stxrb	w9, w8, [x23]
	cbnz	w9, .LBB7_1
// %bb.3:
	adrp	x24, :got:settings
	adrp	x25, slots
	add	x25, x25, :lo12:slots
	ldr	x24, [x24, :got_lo12:settings]
	ldr	x8, [x24, #8]
	cmp	x8, x19
	b.le	.LBB7_11
// %bb.4:
	mov	w20, #5                         // =0x5
	b	.LBB7_6
.LBB7_5:                                //   in Loop: Header=BB7_6 Depth=1
	ldr	x0, [x21, #48]
	mov	x1, xzr
	bl	pthread_join
	ldr	x8, [x24, #8]
	cmp	x8, x19
	b.le	.LBB7_11
.LBB7_6:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_7 Depth 2
	sub	x8, x8, #1
	add	x21, x25, x8, lsl #8
	str	x8, [x24, #8]
.LBB7_7:                                //   Parent Loop BB7_6 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x21]
	stlxr	w9, w20, [x21]
	cbnz	w9, .LBB7_7
// %bb.8:                               //   in Loop: Header=BB7_6 Depth=1
	cmp	w8, #1
	b.ne	.LBB7_5
// %bb.9:                               //   in Loop: Header=BB7_6 Depth=1
	add	x0, x21, #64
	bl	pthread_mutex_lock
	add	x0, x21, #64
	bl	pthread_mutex_unlock
	add	x0, x21, #128
	bl	pthread_cond_signal
	b	.LBB7_5
.LBB7_10:
	clrex
	mov	x0, #-1                         // =0xffffffffffffffff
	b	.LBB7_16
.LBB7_11:
	mov	x0, sp
	bl	pthread_attr_init
	ldr	x1, [x24, #152]
	mov	x0, sp
	bl	pthread_attr_setstacksize
	ldr	x8, [x24, #8]
	cmp	x8, x19
	b.ge	.LBB7_15
// %bb.12:
	adrp	x20, serve
	add	x20, x20, :lo12:serve
.LBB7_13:                               // =>This Inner Loop Header: Depth=1
	add	x21, x25, x8, lsl #8
	mov	x1, xzr
	mov	x22, x21
	add	x0, x21, #64
	str	wzr, [x22], #48
	bl	pthread_mutex_init
	add	x0, x21, #128
	mov	x1, xzr
	bl	pthread_cond_init
	mov	x1, sp
	mov	x0, x22
	mov	x2, x20
	mov	x3, x21
	bl	pthread_create
	cbnz	w0, .LBB7_15
// %bb.14:                              //   in Loop: Header=BB7_13 Depth=1
	ldr	x8, [x24, #8]
	add	x8, x8, #1
	cmp	x8, x19
	str	x8, [x24, #8]
	b.lt	.LBB7_13
.LBB7_15:
	mov	x0, sp
	bl	pthread_attr_destroy
	stlrb	wzr, [x23]
	ldr	x0, [x24, #8]
.LBB7_16:
	ldp	x20, x19, [sp, #192]            // 16-byte Folded Reload
	ldr	x25, [sp, #144]                 // 8-byte Folded Reload
	ldp	x22, x21, [sp, #176]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #160]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #128]            // 16-byte Folded Reload
	add	sp, sp, #208
	ret
.Lfunc_end7:
	.size	resize, .Lfunc_end7-resize
	.size	.Lresize$local, .Lfunc_end7-resize
                                        // -- End function
	.globl	forget                          // -- Begin function forget
	.p2align	2
	.type	forget,@function
forget:                                 // @forget
.Lforget$local:
	.type	.Lforget$local,@function
// %bb.0:
	adrp	x8, :got:settings
	ldr	x8, [x8, :got_lo12:settings]
	stp	xzr, xzr, [x8, #8]
	adrp	x8, taken
	add	x8, x8, :lo12:taken
	stlrb	wzr, [x8]
	ret
.Lfunc_end8:
	.size	forget, .Lfunc_end8-forget
	.size	.Lforget$local, .Lfunc_end8-forget
                                        // -- End function
	.p2align	2                               // -- Begin function spin_while
	.type	spin_while,@function
spin_while:                             // @spin_while
// %bb.0:
	sub	sp, sp, #80
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	add	x29, sp, #16
	str	x23, [sp, #32]                  // 8-byte Folded Spill
	stp	x22, x21, [sp, #48]             // 16-byte Folded Spill
	adrp	x21, :got:settings
	mov	w22, #51712                     // =0xca00
	stp	x20, x19, [sp, #64]             // 16-byte Folded Spill
	mov	x20, x0
	mov	w19, w1
	ldr	x21, [x21, :got_lo12:settings]
	mov	x1, sp
	movk	w22, #15258, lsl #16
	ldr	w0, [x21, #32]
	bl	clock_gettime
	ldp	x8, x9, [sp]
	madd	x8, x8, x22, x9
	ldr	x9, [x21, #104]
	add	x23, x8, x9
.LBB9_1:                                // =>This Inner Loop Header: Depth=1
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.2:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.3:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.4:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.5:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.6:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.7:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.8:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	ldar	w8, [x20]
	cmp	w8, w19
	b.ne	.LBB9_10
// %bb.9:                               //   in Loop: Header=BB9_1 Depth=1
	yield
	bl	sched_yield
	ldr	w0, [x21, #32]
	mov	x1, sp
	bl	clock_gettime
	ldp	x8, x9, [sp]
	madd	x8, x8, x22, x9
	cmp	x8, x23
	b.lt	.LBB9_1
	b	.LBB9_11
.LBB9_10:
	mov	w19, w8
.LBB9_11:
	mov	w0, w19
	ldp	x20, x19, [sp, #64]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #48]             // 16-byte Folded Reload
	ldr	x23, [sp, #32]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #80
	ret
.Lfunc_end9:
	.size	spin_while, .Lfunc_end9-spin_while
                                        // -- End function
	.p2align	2                               // -- Begin function serve
	.type	serve,@function
serve:                                  // @serve
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	stp	x22, x21, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mrs	x8, FPCR
	mov	x19, x0
	cbz	x8, .LBB10_2
// %bb.1:
	msr	FPCR, xzr
.LBB10_2:
	mov	w20, #1                         // =0x1
	mov	w21, #3                         // =0x3
	b	.LBB10_4
.LBB10_3:                               //   in Loop: Header=BB10_4 Depth=1
	clrex
.LBB10_4:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB10_6 Depth 2
                                        //     Child Loop BB10_18 Depth 2
                                        //     Child Loop BB10_11 Depth 2
                                        //     Child Loop BB10_15 Depth 2
	mov	x0, x19
	mov	w1, wzr
	bl	spin_while
	cbz	w0, .LBB10_10
// %bb.5:                               //   in Loop: Header=BB10_4 Depth=1
	cmp	w0, #5
	b.eq	.LBB10_21
.LBB10_6:                               //   Parent Loop BB10_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x19]
	cmp	w8, #2
	b.ne	.LBB10_3
// %bb.7:                               //   in Loop: Header=BB10_6 Depth=2
	stlxr	w8, w21, [x19]
	cbnz	w8, .LBB10_6
// %bb.8:                               //   in Loop: Header=BB10_4 Depth=1
	mrs	x22, FPCR
	cbz	x22, .LBB10_17
// %bb.9:                               //   in Loop: Header=BB10_4 Depth=1
	msr	FPCR, xzr
	ldp	x8, x0, [x19, #8]
	ldp	x1, x2, [x19, #24]
	ldr	x3, [x19, #40]
	blr	x8
	msr	FPCR, x22
	b	.LBB10_18
.LBB10_10:                              //   in Loop: Header=BB10_4 Depth=1
	add	x0, x19, #64
	bl	pthread_mutex_lock
.LBB10_11:                              //   Parent Loop BB10_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x19]
	cbnz	w8, .LBB10_13
// %bb.12:                              //   in Loop: Header=BB10_11 Depth=2
	stlxr	w8, w20, [x19]
	cbnz	w8, .LBB10_11
	b	.LBB10_15
.LBB10_13:                              //   in Loop: Header=BB10_4 Depth=1
	clrex
	b	.LBB10_15
.LBB10_14:                              //   in Loop: Header=BB10_15 Depth=2
	add	x0, x19, #128
	add	x1, x19, #64
	bl	pthread_cond_wait
.LBB10_15:                              //   Parent Loop BB10_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldar	w8, [x19]
	cmp	w8, #1
	b.eq	.LBB10_14
// %bb.16:                              //   in Loop: Header=BB10_4 Depth=1
	add	x0, x19, #64
	bl	pthread_mutex_unlock
	b	.LBB10_4
.LBB10_17:                              //   in Loop: Header=BB10_4 Depth=1
	ldp	x8, x0, [x19, #8]
	ldr	x3, [x19, #40]
	ldp	x1, x2, [x19, #24]
	blr	x8
.LBB10_18:                              //   Parent Loop BB10_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x19]
	stlxr	w9, wzr, [x19]
	cbnz	w9, .LBB10_18
// %bb.19:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w8, #4
	b.ne	.LBB10_4
// %bb.20:                              //   in Loop: Header=BB10_4 Depth=1
	add	x0, x19, #64
	bl	pthread_mutex_lock
	add	x0, x19, #64
	bl	pthread_mutex_unlock
	add	x0, x19, #128
	bl	pthread_cond_signal
	b	.LBB10_4
.LBB10_21:
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	mov	x0, xzr
	ldp	x22, x21, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.Lfunc_end10:
	.size	serve, .Lfunc_end10-serve
                                        // -- End function
	.type	taken,@object                   // @taken
	.local	taken
	.comm	taken,1,64
	.type	settings,@object                // @settings
	.bss
	.globl	settings
	.p2align	6, 0x0
settings:
	.zero	160
	.size	settings, 160

	.type	slots,@object                   // @slots
	.local	slots
	.comm	slots,65280,256
	.type	last_shared,@object             // @last_shared
	.local	last_shared
	.comm	last_shared,8,8
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym serve
	.addrsig_sym taken
	.addrsig_sym slots
