// block_pool.c, translated by translate.py.

.text
	.file	"block_pool.c"
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
	.globl	lock_rings                      // -- Begin function lock_rings
	.p2align	2
	.type	lock_rings,@function
lock_rings:                             // @lock_rings
.Llock_rings$local:
	.type	.Llock_rings$local,@function
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	stp	x20, x19, [sp, #16]             // 16-byte Folded Spill
	adrp	x19, lock
	add	x19, x19, :lo12:lock
	mov	w8, #1                          // =0x1
	mov	x29, sp
.LBB3_1:                                // =>This Inner Loop Header: Depth=1
	ldaxr	w9, [x19]
	stxr	w10, w8, [x19]
	cbnz	w10, .LBB3_1
// %bb.2:
	cbz	w9, .LBB3_7
// %bb.3:
	mov	w20, #1                         // =0x1
.LBB3_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB3_5 Depth 2
	bl	sched_yield
.LBB3_5:                                //   Parent Loop BB3_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x19]
	stxr	w9, w20, [x19]
	cbnz	w9, .LBB3_5
// %bb.6:                               //   in Loop: Header=BB3_4 Depth=1
	cbnz	w8, .LBB3_4
.LBB3_7:
	ldp	x20, x19, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end3:
	.size	lock_rings, .Lfunc_end3-lock_rings
	.size	.Llock_rings$local, .Lfunc_end3-lock_rings
                                        // -- End function
	.globl	unlock_rings                    // -- Begin function unlock_rings
	.p2align	2
	.type	unlock_rings,@function
unlock_rings:                           // @unlock_rings
.Lunlock_rings$local:
	.type	.Lunlock_rings$local,@function
// %bb.0:
	adrp	x8, lock
	add	x8, x8, :lo12:lock
	stlr	wzr, [x8]
	ret
.Lfunc_end4:
	.size	unlock_rings, .Lfunc_end4-unlock_rings
	.size	.Lunlock_rings$local, .Lfunc_end4-unlock_rings
                                        // -- End function
	.globl	prepare                         // -- Begin function prepare
	.p2align	2
	.type	prepare,@function
prepare:                                // @prepare
.Lprepare$local:
	.type	.Lprepare$local,@function
// %bb.0:
	adrp	x8, sizes+32
	add	x8, x8, :lo12:sizes+32
	mov	w9, #480                        // =0x1e0
.LBB5_1:                                // =>This Inner Loop Header: Depth=1
	sub	x10, x8, #32
	fmov	d2, x8
	sub	x11, x8, #16
	fmov	d0, x10
	subs	x9, x9, #4
	mov	v0.d[1], x11
	add	x11, x8, #16
	mov	v2.d[1], x11
	mov	v1.16b, v0.16b
	mov	v3.16b, v2.16b
	st2	{ v0.2d, v1.2d }, [x10]
	st2	{ v2.2d, v3.2d }, [x8]
	add	x8, x8, #64
	b.ne	.LBB5_1
// %bb.2:
	ret
.Lfunc_end5:
	.size	prepare, .Lfunc_end5-prepare
	.size	.Lprepare$local, .Lfunc_end5-prepare
                                        // -- End function
	.globl	capacity_for                    // -- Begin function capacity_for
	.p2align	2
	.type	capacity_for,@function
capacity_for:                           // @capacity_for
.Lcapacity_for$local:
	.type	.Lcapacity_for$local,@function
// %bb.0:
	adrp	x8, :got:settings
	mov	w13, #60                        // =0x3c
	ldr	x8, [x8, :got_lo12:settings]
	ldp	x9, x10, [x8, #40]
	ldr	x8, [x8]
	cmp	x0, x9
	csel	x9, x0, x9, hi
	sub	x11, x9, #1
	cmp	x9, x10
	clz	x12, x11
	csel	x8, x10, x8, hi
	sub	w12, w13, w12
	mov	w13, #1                         // =0x1
	lsl	x9, x13, x12
	cmp	x9, x8
	csel	x8, x9, x8, hi
	add	x9, x8, x11
	neg	x8, x8
	and	x0, x9, x8
	ret
.Lfunc_end6:
	.size	capacity_for, .Lfunc_end6-capacity_for
	.size	.Lcapacity_for$local, .Lfunc_end6-capacity_for
                                        // -- End function
	.globl	read_counters                   // -- Begin function read_counters
	.p2align	2
	.type	read_counters,@function
read_counters:                          // @read_counters
.Lread_counters$local:
	.type	.Lread_counters$local,@function
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mov	x19, x0
	adrp	x20, lock
	add	x20, x20, :lo12:lock
	mov	w8, #1                          // =0x1
	str	x21, [sp, #16]                  // 8-byte Folded Spill
	mov	x29, sp
.LBB7_1:                                // =>This Inner Loop Header: Depth=1
	ldaxr	w9, [x20]
	stxr	w10, w8, [x20]
	cbnz	w10, .LBB7_1
// %bb.2:
	cbz	w9, .LBB7_7
// %bb.3:
	mov	w21, #1                         // =0x1
.LBB7_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_5 Depth 2
	bl	sched_yield
.LBB7_5:                                //   Parent Loop BB7_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x20]
	stxr	w9, w21, [x20]
	cbnz	w9, .LBB7_5
// %bb.6:                               //   in Loop: Header=BB7_4 Depth=1
	cbnz	w8, .LBB7_4
.LBB7_7:
	adrp	x8, :got:counters
	ldr	x8, [x8, :got_lo12:counters]
	ldp	q1, q0, [x8]
	ldr	x9, [x8, #32]
	str	x9, [x19, #32]
	stp	q1, q0, [x19]
	stlr	wzr, [x20]
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	ldr	x21, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.Lfunc_end7:
	.size	read_counters, .Lfunc_end7-read_counters
	.size	.Lread_counters$local, .Lfunc_end7-read_counters
                                        // -- End function
	.globl	trim                            // -- Begin function trim
	.p2align	2
	.type	trim,@function
trim:                                   // @trim
.Ltrim$local:
	.type	.Ltrim$local,@function
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mov	x19, x0
	adrp	x20, lock
	add	x20, x20, :lo12:lock
	mov	w8, #1                          // =0x1
	stp	x22, x21, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
.LBB8_1:                                // =>This Inner Loop Header: Depth=1
	ldaxr	w9, [x20]
	stxr	w10, w8, [x20]
	cbnz	w10, .LBB8_1
// %bb.2:
	cbz	w9, .LBB8_7
// %bb.3:
	mov	w21, #1                         // =0x1
.LBB8_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB8_5 Depth 2
	bl	sched_yield
.LBB8_5:                                //   Parent Loop BB8_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x20]
	stxr	w9, w21, [x20]
	cbnz	w9, .LBB8_5
// %bb.6:                               //   in Loop: Header=BB8_4 Depth=1
	cbnz	w8, .LBB8_4
.LBB8_7:
	adrp	x8, :got:counters
	ldr	x8, [x8, :got_lo12:counters]
	ldr	x9, [x8, #16]
	cmp	x9, x19
	b.ls	.LBB8_14
// %bb.8:
	mov	x0, xzr
	adrp	x10, ages+8
.LBB8_9:                                // =>This Inner Loop Header: Depth=1
	ldr	x11, [x10, :lo12:ages+8]
	mov	x12, x0
	mov	x0, x11
	ldur	x13, [x11, #-8]
	ldr	x14, [x0, #-16]!
	str	x14, [x13]
	str	x13, [x14, #8]
	ldr	x14, [x11]
	ldp	x11, x13, [x11, #8]
	sub	x9, x9, x13
	str	x14, [x11]
	cmp	x9, x19
	str	x11, [x14, #8]
	str	x12, [x0]
	b.hi	.LBB8_9
// %bb.10:
	str	x9, [x8, #16]
	adrp	x21, :got:settings
	mov	x19, xzr
	ldr	x21, [x21, :got_lo12:settings]
	stlr	wzr, [x20]
	ldr	x8, [x21]
	b	.LBB8_12
.LBB8_11:                               //   in Loop: Header=BB8_12 Depth=1
	add	x19, x22, x19
	mov	x0, x20
	cbz	x20, .LBB8_15
.LBB8_12:                               // =>This Inner Loop Header: Depth=1
	ldr	x22, [x0, #32]
	ldr	x20, [x0]
	adds	x1, x22, x8
	b.eq	.LBB8_11
// %bb.13:                              //   in Loop: Header=BB8_12 Depth=1
	bl	munmap
	ldr	x8, [x21]
	b	.LBB8_11
.LBB8_14:
	mov	x19, xzr
	stlr	wzr, [x20]
.LBB8_15:
	mov	x0, x19
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.Lfunc_end8:
	.size	trim, .Lfunc_end8-trim
	.size	.Ltrim$local, .Lfunc_end8-trim
                                        // -- End function
	.globl	take_memory                     // -- Begin function take_memory
	.p2align	2
	.type	take_memory,@function
take_memory:                            // @take_memory
.Ltake_memory$local:
	.type	.Ltake_memory$local,@function
// %bb.0:
	mov	x8, #1152921504606846976        // =0x1000000000000000
	cmp	x0, x8
	b.ls	.LBB9_2
// %bb.1:
	mov	x0, xzr
	ret
.LBB9_2:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	stp	x24, x23, [sp, #16]             // 16-byte Folded Spill
	mov	w13, #60                        // =0x3c
	mov	x29, sp
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	adrp	x21, :got:settings
	adrp	x22, lock
	add	x22, x22, :lo12:lock
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	ldr	x21, [x21, :got_lo12:settings]
	ldp	x9, x10, [x21, #40]
	ldr	x14, [x21]
	cmp	x0, x9
	csel	x11, x0, x9, hi
	sub	x9, x9, #1
	sub	x12, x11, #1
	cmp	x11, x10
	clz	x9, x9
	clz	x8, x12
	csel	x10, x10, x14, hi
	sub	w15, w13, w8
	mov	w8, #1                          // =0x1
	lsl	x11, x8, x15
	cmp	x11, x10
	csel	x10, x11, x10, hi
	add	x11, x10, x12
	neg	x10, x10
	and	x19, x11, x10
	sub	x10, x19, #1
	clz	x11, x10
	sub	w12, w13, w11
	sub	x9, x9, x11
	lsr	x10, x10, x12
	add	x9, x10, x9, lsl #3
	adrp	x10, sizes
	add	x10, x10, :lo12:sizes
	add	x9, x10, x9, lsl #4
	sub	x23, x9, #128
.LBB9_3:                                // =>This Inner Loop Header: Depth=1
	ldaxr	w9, [x22]
	stxr	w10, w8, [x22]
	cbnz	w10, .LBB9_3
// %bb.4:
	cbz	w9, .LBB9_9
// %bb.5:
	mov	w20, #1                         // =0x1
.LBB9_6:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB9_7 Depth 2
	bl	sched_yield
.LBB9_7:                                //   Parent Loop BB9_6 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x22]
	stxr	w9, w20, [x22]
	cbnz	w9, .LBB9_7
// %bb.8:                               //   in Loop: Header=BB9_6 Depth=1
	cbnz	w8, .LBB9_6
.LBB9_9:
	ldr	x20, [x23]
	cmp	x20, x23
	adrp	x23, :got:counters
	ldr	x23, [x23, :got_lo12:counters]
	b.eq	.LBB9_11
// %bb.10:
	ldp	x8, x9, [x20]
	ldr	x10, [x23, #16]
	sub	x10, x10, x19
	str	x8, [x9]
	str	x9, [x8, #8]
	ldp	x8, x9, [x20, #16]
	str	x10, [x23, #16]
	str	x8, [x9]
	str	x9, [x8, #8]
	add	x8, x23, #24
	b	.LBB9_36
.LBB9_11:
	mov	x0, x19
	stlr	wzr, [x22]
	bl	map
	cbnz	x0, .LBB9_28
// %bb.12:
	mov	w8, #1                          // =0x1
.LBB9_13:                               // =>This Inner Loop Header: Depth=1
	ldaxr	w9, [x22]
	stxr	w10, w8, [x22]
	cbnz	w10, .LBB9_13
// %bb.14:
	cbz	w9, .LBB9_19
// %bb.15:
	mov	w20, #1                         // =0x1
.LBB9_16:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB9_17 Depth 2
	bl	sched_yield
.LBB9_17:                               //   Parent Loop BB9_16 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x22]
	stxr	w9, w20, [x22]
	cbnz	w9, .LBB9_17
// %bb.18:                              //   in Loop: Header=BB9_16 Depth=1
	cbnz	w8, .LBB9_16
.LBB9_19:
	ldr	x8, [x23, #16]
	cbz	x8, .LBB9_26
// %bb.20:
	mov	x0, xzr
	adrp	x9, ages+8
.LBB9_21:                               // =>This Inner Loop Header: Depth=1
	ldr	x10, [x9, :lo12:ages+8]
	mov	x11, x0
	mov	x0, x10
	ldur	x12, [x10, #-8]
	ldr	x13, [x0, #-16]!
	str	x13, [x12]
	str	x12, [x13, #8]
	ldp	x12, x13, [x10]
	ldr	x10, [x10, #16]
	subs	x8, x8, x10
	str	x12, [x13]
	str	x13, [x12, #8]
	str	x11, [x0]
	b.ne	.LBB9_21
// %bb.22:
	str	xzr, [x23, #16]
	stlr	wzr, [x22]
	ldr	x8, [x21]
	b	.LBB9_24
.LBB9_23:                               //   in Loop: Header=BB9_24 Depth=1
	mov	x0, x20
	cbz	x20, .LBB9_27
.LBB9_24:                               // =>This Inner Loop Header: Depth=1
	ldr	x9, [x0, #32]
	ldr	x20, [x0]
	adds	x1, x9, x8
	b.eq	.LBB9_23
// %bb.25:                              //   in Loop: Header=BB9_24 Depth=1
	bl	munmap
	ldr	x8, [x21]
	b	.LBB9_23
.LBB9_26:
	stlr	wzr, [x22]
.LBB9_27:
	mov	x0, x19
	bl	map
	cbz	x0, .LBB9_37
.LBB9_28:
	mov	x20, x0
	mov	w8, #1                          // =0x1
.LBB9_29:                               // =>This Inner Loop Header: Depth=1
	ldaxr	w9, [x22]
	stxr	w10, w8, [x22]
	cbnz	w10, .LBB9_29
// %bb.30:
	cbz	w9, .LBB9_35
// %bb.31:
	mov	w24, #1                         // =0x1
.LBB9_32:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB9_33 Depth 2
	bl	sched_yield
.LBB9_33:                               //   Parent Loop BB9_32 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x22]
	stxr	w9, w24, [x22]
	cbnz	w9, .LBB9_33
// %bb.34:                              //   in Loop: Header=BB9_32 Depth=1
	cbnz	w8, .LBB9_32
.LBB9_35:
	add	x8, x23, #32
.LBB9_36:
	ldp	x10, x11, [x23]
	ldr	x9, [x8]
	add	x9, x9, #1
	add	x10, x10, x19
	str	x9, [x8]
	cmp	x11, x10
	csel	x8, x11, x10, hi
	stp	x10, x8, [x23]
	stlr	wzr, [x22]
	ldr	x8, [x21]
	add	x0, x20, x8
.LBB9_37:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.Lfunc_end9:
	.size	take_memory, .Lfunc_end9-take_memory
	.size	.Ltake_memory$local, .Lfunc_end9-take_memory
                                        // -- End function
	.p2align	2                               // -- Begin function map
	.type	map,@function
map:                                    // @map
// %bb.0:
	stp	x29, x30, [sp, #-80]!           // 16-byte Folded Spill
	stp	x26, x25, [sp, #16]             // 16-byte Folded Spill
	mov	w2, #3                          // =0x3
	mov	w4, #-1                         // =0xffffffff
	stp	x24, x23, [sp, #32]             // 16-byte Folded Spill
	adrp	x23, :got:settings
	mov	x5, xzr
	stp	x22, x21, [sp, #48]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x20, x19, [sp, #64]             // 16-byte Folded Spill
	mov	x19, x0
	ldr	x23, [x23, :got_lo12:settings]
	ldr	x24, [x23, #48]
	ldr	x25, [x23]
	ldr	w3, [x23, #8]
	cmp	x24, x0
	csel	x21, x24, x25, ls
	add	x20, x21, x0
	mov	x0, xzr
	mov	x1, x20
	bl	mmap
	cmn	x0, #1
	b.eq	.LBB10_9
// %bb.1:
	add	x8, x25, x0
	neg	x10, x21
	add	x9, x21, x8
	sub	x9, x9, #1
	and	x26, x9, x10
	subs	x1, x26, x8
	add	x21, x26, x19
	b.eq	.LBB10_3
// %bb.2:
	mov	x22, x0
	bl	munmap
	mov	x0, x22
.LBB10_3:
	add	x8, x0, x20
	sub	x20, x26, x25
	subs	x1, x8, x21
	b.eq	.LBB10_5
// %bb.4:
	mov	x0, x21
	bl	munmap
.LBB10_5:
	cmp	x24, x19
	b.hi	.LBB10_8
// %bb.6:
	ldr	x2, [x23, #16]
	cbz	x2, .LBB10_8
// %bb.7:
	ldr	x8, [x23]
	mov	x1, x19
                                        // kill: def $w2 killed $w2 killed $x2
	add	x0, x20, x8
	bl	madvise
.LBB10_8:
	str	x19, [x20, #32]
	b	.LBB10_10
.LBB10_9:
	mov	x20, xzr
.LBB10_10:
	mov	x0, x20
	ldp	x20, x19, [sp, #64]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #48]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #32]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #80             // 16-byte Folded Reload
	ret
.Lfunc_end10:
	.size	map, .Lfunc_end10-map
                                        // -- End function
	.globl	give_memory                     // -- Begin function give_memory
	.p2align	2
	.type	give_memory,@function
give_memory:                            // @give_memory
.Lgive_memory$local:
	.type	.Lgive_memory$local,@function
// %bb.0:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	stp	x24, x23, [sp, #16]             // 16-byte Folded Spill
	mov	w10, #60                        // =0x3c
	mov	x29, sp
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	adrp	x19, :got:settings
	adrp	x20, lock
	add	x20, x20, :lo12:lock
	ldr	x19, [x19, :got_lo12:settings]
	ldr	x8, [x19]
	sub	x21, x0, x8
	ldr	x8, [x19, #40]
	ldr	x22, [x21, #32]
	sub	x8, x8, #1
	sub	x9, x22, #1
	clz	x8, x8
	clz	x11, x9
	sub	w10, w10, w11
	sub	x8, x8, x11
	lsr	x9, x9, x10
	add	x8, x9, x8, lsl #3
	adrp	x9, sizes
	add	x9, x9, :lo12:sizes
	add	x8, x9, x8, lsl #4
	sub	x23, x8, #128
	mov	w8, #1                          // =0x1
.LBB11_1:                               // =>This Inner Loop Header: Depth=1
	ldaxr	w9, [x20]
	stxr	w10, w8, [x20]
	cbnz	w10, .LBB11_1
// %bb.2:
	cbz	w9, .LBB11_7
// %bb.3:
	mov	w24, #1                         // =0x1
.LBB11_4:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB11_5 Depth 2
	bl	sched_yield
.LBB11_5:                               //   Parent Loop BB11_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldaxr	w8, [x20]
	stxr	w9, w24, [x20]
	cbnz	w9, .LBB11_5
// %bb.6:                               //   in Loop: Header=BB11_4 Depth=1
	cbnz	w8, .LBB11_4
.LBB11_7:
	ldr	x10, [x23]
	str	x23, [x21, #8]
	adrp	x9, :got:counters
	ldr	x8, [x19, #24]
	str	x10, [x21]
	ldr	x9, [x9, :got_lo12:counters]
	str	x21, [x10, #8]
	adrp	x10, ages
	add	x10, x10, :lo12:ages
	cmp	x22, x8
	str	x21, [x23]
	ldr	x11, [x10, #8]
	ldr	x12, [x9]
	csel	x11, x11, x10, hi
	sub	x10, x12, x22
	str	x10, [x9]
	ldr	x10, [x9, #16]
	ldr	x12, [x11]
	add	x10, x10, x22
	stp	x12, x11, [x21, #16]!
	cmp	x10, x8
	str	x21, [x12, #8]
	str	x21, [x11]
	str	x10, [x9, #16]
	b.ls	.LBB11_14
// %bb.8:
	mov	x0, xzr
	adrp	x11, ages+8
.LBB11_9:                               // =>This Inner Loop Header: Depth=1
	ldr	x12, [x11, :lo12:ages+8]
	mov	x13, x0
	mov	x0, x12
	ldur	x14, [x12, #-8]
	ldr	x15, [x0, #-16]!
	str	x15, [x14]
	str	x14, [x15, #8]
	ldr	x15, [x12]
	ldp	x12, x14, [x12, #8]
	sub	x10, x10, x14
	str	x15, [x12]
	cmp	x10, x8
	str	x12, [x15, #8]
	str	x13, [x0]
	b.hi	.LBB11_9
// %bb.10:
	str	x10, [x9, #16]
	stlr	wzr, [x20]
	ldr	x8, [x19]
	b	.LBB11_12
.LBB11_11:                              //   in Loop: Header=BB11_12 Depth=1
	mov	x0, x20
	cbz	x20, .LBB11_15
.LBB11_12:                              // =>This Inner Loop Header: Depth=1
	ldr	x9, [x0, #32]
	ldr	x20, [x0]
	adds	x1, x9, x8
	b.eq	.LBB11_11
// %bb.13:                              //   in Loop: Header=BB11_12 Depth=1
	bl	munmap
	ldr	x8, [x19]
	b	.LBB11_11
.LBB11_14:
	stlr	wzr, [x20]
.LBB11_15:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.Lfunc_end11:
	.size	give_memory, .Lfunc_end11-give_memory
	.size	.Lgive_memory$local, .Lfunc_end11-give_memory
                                        // -- End function
	.p2align	2                               // -- Begin function allocator_malloc
	.type	allocator_malloc,@function
allocator_malloc:                       // @allocator_malloc
// %bb.0:
	mov	x0, x1
	b	.Ltake_memory$local
.Lfunc_end12:
	.size	allocator_malloc, .Lfunc_end12-allocator_malloc
                                        // -- End function
	.p2align	2                               // -- Begin function allocator_calloc
	.type	allocator_calloc,@function
allocator_calloc:                       // @allocator_calloc
// %bb.0:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	umulh	x8, x1, x2
	str	x19, [sp, #16]                  // 8-byte Folded Spill
	mov	x29, sp
	cmp	xzr, x8
	b.ne	.LBB13_3
// %bb.1:
	mul	x19, x1, x2
	mov	x0, x19
	bl	.Ltake_memory$local
	cbz	x0, .LBB13_3
// %bb.2:
	mov	x2, x19
	ldr	x19, [sp, #16]                  // 8-byte Folded Reload
	mov	w1, wzr
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	b	memset
.LBB13_3:
	ldr	x19, [sp, #16]                  // 8-byte Folded Reload
	mov	x0, xzr
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end13:
	.size	allocator_calloc, .Lfunc_end13-allocator_calloc
                                        // -- End function
	.p2align	2                               // -- Begin function allocator_realloc
	.type	allocator_realloc,@function
allocator_realloc:                      // @allocator_realloc
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	str	x21, [sp, #16]                  // 8-byte Folded Spill
	adrp	x9, :got:settings
	mov	w8, #60                         // =0x3c
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mov	x0, x1
	mov	x29, sp
	ldr	x9, [x9, :got_lo12:settings]
	ldp	x10, x11, [x9, #40]
	ldr	x9, [x9]
	cmp	x2, x10
	csel	x10, x2, x10, hi
	sub	x12, x10, #1
	cmp	x10, x11
	clz	x13, x12
	csel	x10, x11, x9, hi
	sub	x9, x1, x9
	sub	w8, w8, w13
	mov	w13, #1                         // =0x1
	ldr	x20, [x9, #32]
	lsl	x8, x13, x8
	cmp	x8, x10
	csel	x8, x8, x10, hi
	add	x9, x8, x12
	neg	x8, x8
	and	x8, x9, x8
	cmp	x8, x20
	b.eq	.LBB14_3
// %bb.1:
	mov	x21, x0
	mov	x0, x2
	mov	x19, x2
	bl	.Ltake_memory$local
	cbz	x0, .LBB14_3
// %bb.2:
	cmp	x20, x19
	mov	x1, x21
	csel	x2, x20, x19, lo
	mov	x19, x0
	bl	memcpy
	mov	x0, x21
	bl	.Lgive_memory$local
	mov	x0, x19
.LBB14_3:
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	ldr	x21, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	ret
.Lfunc_end14:
	.size	allocator_realloc, .Lfunc_end14-allocator_realloc
                                        // -- End function
	.p2align	2                               // -- Begin function allocator_free
	.type	allocator_free,@function
allocator_free:                         // @allocator_free
// %bb.0:
	cbz	x1, .LBB15_2
// %bb.1:
	mov	x0, x1
	b	.Lgive_memory$local
.LBB15_2:
	ret
.Lfunc_end15:
	.size	allocator_free, .Lfunc_end15-allocator_free
                                        // -- End function
	.globl	new_array                       // -- Begin function new_array
	.p2align	2
	.type	new_array,@function
new_array:                              // @new_array
.Lnew_array$local:
	.type	.Lnew_array$local,@function
// %bb.0:
	sub	sp, sp, #112
	stp	x29, x30, [sp, #32]             // 16-byte Folded Spill
	add	x29, sp, #32
	stp	x26, x25, [sp, #48]             // 16-byte Folded Spill
	adrp	x25, :got:settings
	stp	x24, x23, [sp, #64]             // 16-byte Folded Spill
	mov	w23, w1
	mov	x24, x0
	stp	x22, x21, [sp, #80]             // 16-byte Folded Spill
	mov	x21, x3
	mov	x22, x2
	stp	x20, x19, [sp, #96]             // 16-byte Folded Spill
	mov	x20, x4
	ldr	x25, [x25, :got_lo12:settings]
	ldr	x26, [x25, #32]
	cmp	x26, x4
	b.hi	.LBB16_2
// %bb.1:
	ldp	x8, x0, [x25, #72]
	blr	x8
	mov	x19, x0
	cbnz	x0, .LBB16_3
	b	.LBB16_9
.LBB16_2:
	mov	x19, xzr
.LBB16_3:
	mov	x0, x24
	bl	Py_IncRef
	ldp	x0, x8, [x25, #56]
	mov	x1, x24
	mov	w2, w23
	mov	x3, x22
	mov	x4, x21
	mov	x5, xzr
	mov	w6, wzr
	mov	x7, xzr
	blr	x8
	cmp	x26, x20
	b.hi	.LBB16_6
// %bb.4:
	cbz	x0, .LBB16_6
// %bb.5:
	ldr	x8, [x25, #72]
	mov	x21, x0
	mov	x0, x19
	blr	x8
	mov	x20, x0
	mov	x0, x19
	bl	Py_DecRef
	mov	x0, x20
	bl	Py_DecRef
	b	.LBB16_8
.LBB16_6:
	cmp	x26, x20
	b.hi	.LBB16_9
// %bb.7:
	mov	x21, x0
	sub	x0, x29, #8
	add	x1, sp, #16
	add	x2, sp, #8
	bl	PyErr_Fetch
	ldr	x8, [x25, #72]
	mov	x0, x19
	blr	x8
	mov	x20, x0
	mov	x0, x19
	bl	Py_DecRef
	mov	x0, x20
	bl	Py_DecRef
	ldp	x2, x1, [sp, #8]
	ldur	x0, [x29, #-8]
	bl	PyErr_Restore
.LBB16_8:
	mov	x0, x21
.LBB16_9:
	ldp	x20, x19, [sp, #96]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #80]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #64]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #48]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #32]             // 16-byte Folded Reload
	add	sp, sp, #112
	ret
.Lfunc_end16:
	.size	new_array, .Lfunc_end16-new_array
	.size	.Lnew_array$local, .Lfunc_end16-new_array
                                        // -- End function
	.type	lock,@object                    // @lock
	.local	lock
	.comm	lock,4,4
	.type	sizes,@object                   // @sizes
	.local	sizes
	.comm	sizes,7680,8
	.type	settings,@object                // @settings
	.bss
	.globl	settings
	.p2align	3, 0x0
settings:
	.zero	88
	.size	settings, 88

	.type	counters,@object                // @counters
	.globl	counters
	.p2align	3, 0x0
counters:
	.zero	40
	.size	counters, 40

	.type	ages,@object                    // @ages
	.data
	.p2align	3, 0x0
ages:
	.xword	ages
	.xword	ages
	.size	ages, 16

	.type	capsule_name,@object            // @capsule_name
	.section	.rodata,"a",@progbits
	.globl	capsule_name
capsule_name:
	.asciz	"mem_handler"
	.size	capsule_name, 12

	.type	handler,@object                 // @handler
	.data
	.globl	handler
	.p2align	3, 0x0
handler:
	.asciz	"fusec_pool\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000"
	.byte	1                               // 0x1
	.xword	0
	.xword	allocator_malloc
	.xword	allocator_calloc
	.xword	allocator_realloc
	.xword	allocator_free
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
