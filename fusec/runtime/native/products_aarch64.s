// products.c, translated by translate.py.

.text
	.file	"products.c"
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
	.globl	multiply_f32                    // -- Begin function multiply_f32
	.p2align	2
	.type	multiply_f32,@function
multiply_f32:                           // @multiply_f32
.Lmultiply_f32$local:
	.type	.Lmultiply_f32$local,@function
// %bb.0:
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]             // 16-byte Folded Spill
	add	x29, sp, #48
	stp	x28, x27, [sp, #64]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #80]             // 16-byte Folded Spill
	adrp	x26, :got:blas
	stp	x24, x23, [sp, #96]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #112]            // 16-byte Folded Spill
	mov	x21, x1
	mov	x22, x0
	stp	x20, x19, [sp, #128]            // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x26, [x26, :got_lo12:blas]
	ldr	x8, [x26, #64]
	blr	x8
	cmp	x22, x21
	stur	w0, [x29, #-4]                  // 4-byte Folded Spill
	b.ge	.LBB3_26
// %bb.1:
	add	x27, x19, #72
	mov	w23, #1                         // =0x1
	mov	w28, #111                       // =0x6f
	b	.LBB3_4
.LBB3_2:                                //   in Loop: Header=BB3_4 Depth=1
	ldr	x11, [x19, #64]
	movi	d1, #0000000000000000
	fmov	s0, #1.00000000
	mov	w1, #112                        // =0x70
	mov	x2, x5
	mov	x5, x7
	cmp	x11, #0
	mov	x7, x9
	csel	x4, x6, x8, eq
	csel	x6, x8, x6, eq
	ldr	x8, [x26, #8]
	cmp	x10, #0
	mov	w10, #101                       // =0x65
	stp	x24, x23, [sp]
	cinc	w0, w10, eq
	blr	x8
.LBB3_3:                                //   in Loop: Header=BB3_4 Depth=1
	add	x22, x22, #1
	cmp	x22, x21
	b.eq	.LBB3_26
.LBB3_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB3_6 Depth 2
                                        //     Child Loop BB3_17 Depth 2
                                        //       Child Loop BB3_21 Depth 3
                                        //       Child Loop BB3_24 Depth 3
	ldr	x10, [x19, #72]
	ldp	x6, x8, [x20]
	ldr	x24, [x20, #16]
	cmp	x10, #1
	b.lt	.LBB3_7
// %bb.5:                               //   in Loop: Header=BB3_4 Depth=1
	add	x9, x27, x10, lsl #5
	add	x10, x10, #1
	mov	x11, x22
.LBB3_6:                                //   Parent Loop BB3_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldp	x12, x13, [x9, #-24]
	sub	x10, x10, #1
	cmp	x10, #1
	sdiv	x14, x11, x12
	msub	x11, x14, x12, x11
	madd	x6, x13, x11, x6
	ldp	x12, x13, [x9, #-8]
	sub	x9, x9, #32
	madd	x8, x12, x11, x8
	madd	x24, x13, x11, x24
	mov	x11, x14
	b.hi	.LBB3_6
.LBB3_7:                                //   in Loop: Header=BB3_4 Depth=1
	ldp	x11, x3, [x19]
	ldr	x5, [x19, #16]
	ldp	x7, x9, [x19, #32]
	ldr	x10, [x19, #48]
	cmp	x11, #1
	b.eq	.LBB3_2
// %bb.8:                               //   in Loop: Header=BB3_4 Depth=1
	cbnz	x11, .LBB3_10
// %bb.9:                               //   in Loop: Header=BB3_4 Depth=1
	ldr	x10, [x26]
	mov	x0, x5
	mov	x1, x6
	mov	x2, x7
	mov	x3, x8
	mov	x4, x9
	blr	x10
	str	s0, [x24]
	b	.LBB3_3
.LBB3_10:                               //   in Loop: Header=BB3_4 Depth=1
	ldr	x11, [x19, #56]
	ldr	x4, [x19, #24]
	cmp	x11, #0
	cset	w12, ne
	cmp	x10, #0
	cset	w13, ne
	cmp	x6, x8
	b.ne	.LBB3_25
// %bb.11:                              //   in Loop: Header=BB3_4 Depth=1
	cmp	x3, x4
	b.ne	.LBB3_25
// %bb.12:                              //   in Loop: Header=BB3_4 Depth=1
	cmp	x7, x9
	b.ne	.LBB3_25
// %bb.13:                              //   in Loop: Header=BB3_4 Depth=1
	eor	w12, w13, w12
	cbz	w12, .LBB3_25
// %bb.14:                              //   in Loop: Header=BB3_4 Depth=1
	movi	d1, #0000000000000000
	fmov	s0, #1.00000000
	cmp	x10, #0
	ldr	x8, [x26, #24]
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	mov	w1, #121                        // =0x79
	mov	x4, x5
	mov	x5, x6
	mov	x6, x7
	mov	x7, x24
	mov	x25, x3
	str	x3, [sp]
	blr	x8
	subs	x8, x25, #1
	b.lt	.LBB3_3
// %bb.15:                              //   in Loop: Header=BB3_4 Depth=1
	lsl	x9, x25, #2
	add	x10, x24, #20
	mov	x12, xzr
	mov	x13, x24
	mov	x14, x10
	add	x11, x9, #4
	b	.LBB3_17
.LBB3_16:                               //   in Loop: Header=BB3_17 Depth=2
	sub	x8, x8, #1
	add	x14, x14, x11
	cmp	x12, x25
	add	x10, x10, #8
	add	x13, x13, #4
	add	x24, x24, x9
	b.eq	.LBB3_3
.LBB3_17:                               //   Parent Loop BB3_4 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB3_21 Depth 3
                                        //       Child Loop BB3_24 Depth 3
	mov	x15, x12
	add	x12, x12, #1
	cmp	x12, x25
	b.ge	.LBB3_16
// %bb.18:                              //   in Loop: Header=BB3_17 Depth=2
	mvn	x15, x15
	add	x16, x25, x15
	mov	x15, x12
	cmp	x16, #8
	b.lo	.LBB3_23
// %bb.19:                              //   in Loop: Header=BB3_17 Depth=2
	cmp	x25, #1
	mov	x15, x12
	b.ne	.LBB3_23
// %bb.20:                              //   in Loop: Header=BB3_17 Depth=2
	and	x18, x16, #0xfffffffffffffff8
	and	x17, x8, #0xfffffffffffffff8
	mov	x0, x10
	add	x15, x12, x18
	mov	x1, x14
.LBB3_21:                               //   Parent Loop BB3_4 Depth=1
                                        //     Parent Loop BB3_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldp	q0, q1, [x1, #-16]
	subs	x17, x17, #8
	add	x1, x1, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB3_21
// %bb.22:                              //   in Loop: Header=BB3_17 Depth=2
	cmp	x16, x18
	b.eq	.LBB3_16
.LBB3_23:                               //   in Loop: Header=BB3_17 Depth=2
	madd	x16, x9, x15, x13
	add	x17, x24, x15, lsl #2
	sub	x15, x25, x15
.LBB3_24:                               //   Parent Loop BB3_4 Depth=1
                                        //     Parent Loop BB3_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldr	s0, [x17], #4
	subs	x15, x15, #1
	str	s0, [x16]
	add	x16, x16, x9
	b.ne	.LBB3_24
	b	.LBB3_16
.LBB3_25:                               //   in Loop: Header=BB3_4 Depth=1
	movi	d1, #0000000000000000
	cmp	x10, #0
	fmov	s0, #1.00000000
	ldr	x10, [x26, #16]
	cinc	w1, w28, ne
	cmp	x11, #0
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	stp	x24, x4, [sp, #16]
	stp	x8, x9, [sp]
	blr	x10
	b	.LBB3_3
.LBB3_26:
	ldur	w8, [x29, #-4]                  // 4-byte Folded Reload
	cbz	w8, .LBB3_28
// %bb.27:
	ldr	x0, [x26, #72]
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	br	x0
.LBB3_28:
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	ret
.Lfunc_end3:
	.size	multiply_f32, .Lfunc_end3-multiply_f32
	.size	.Lmultiply_f32$local, .Lfunc_end3-multiply_f32
                                        // -- End function
	.globl	multiply_f32_short              // -- Begin function multiply_f32_short
	.p2align	2
	.type	multiply_f32_short,@function
multiply_f32_short:                     // @multiply_f32_short
.Lmultiply_f32_short$local:
	.type	.Lmultiply_f32_short$local,@function
// %bb.0:
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]             // 16-byte Folded Spill
	add	x29, sp, #48
	stp	x28, x27, [sp, #64]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #80]             // 16-byte Folded Spill
	adrp	x26, :got:blas
	stp	x24, x23, [sp, #96]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #112]            // 16-byte Folded Spill
	mov	x21, x1
	mov	x22, x0
	stp	x20, x19, [sp, #128]            // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x26, [x26, :got_lo12:blas]
	ldr	x8, [x26, #64]
	blr	x8
	cmp	x22, x21
	stur	w0, [x29, #-4]                  // 4-byte Folded Spill
	b.ge	.LBB4_26
// %bb.1:
	add	x27, x19, #72
	mov	w23, #1                         // =0x1
	mov	w28, #111                       // =0x6f
	b	.LBB4_4
.LBB4_2:                                //   in Loop: Header=BB4_4 Depth=1
	ldr	x11, [x19, #64]
	movi	d1, #0000000000000000
	fmov	s0, #1.00000000
	mov	w1, #112                        // =0x70
	mov	w2, w5
	mov	w3, w25
	cmp	x11, #0
	mov	w5, w7
	mov	w7, w9
	csel	x4, x6, x8, eq
	csel	x6, x8, x6, eq
	ldr	x8, [x26, #8]
	cmp	x10, #0
	mov	w10, #101                       // =0x65
	str	w23, [sp, #8]
	cinc	w0, w10, eq
	str	x24, [sp]
	blr	x8
.LBB4_3:                                //   in Loop: Header=BB4_4 Depth=1
	add	x22, x22, #1
	cmp	x22, x21
	b.eq	.LBB4_26
.LBB4_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB4_6 Depth 2
                                        //     Child Loop BB4_17 Depth 2
                                        //       Child Loop BB4_21 Depth 3
                                        //       Child Loop BB4_24 Depth 3
	ldr	x10, [x19, #72]
	ldp	x6, x8, [x20]
	ldr	x24, [x20, #16]
	cmp	x10, #1
	b.lt	.LBB4_7
// %bb.5:                               //   in Loop: Header=BB4_4 Depth=1
	add	x9, x27, x10, lsl #5
	add	x10, x10, #1
	mov	x11, x22
.LBB4_6:                                //   Parent Loop BB4_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldp	x12, x13, [x9, #-24]
	sub	x10, x10, #1
	cmp	x10, #1
	sdiv	x14, x11, x12
	msub	x11, x14, x12, x11
	madd	x6, x13, x11, x6
	ldp	x12, x13, [x9, #-8]
	sub	x9, x9, #32
	madd	x8, x12, x11, x8
	madd	x24, x13, x11, x24
	mov	x11, x14
	b.hi	.LBB4_6
.LBB4_7:                                //   in Loop: Header=BB4_4 Depth=1
	ldp	x11, x25, [x19]
	ldr	w5, [x19, #16]
	ldr	w7, [x19, #32]
	ldr	w9, [x19, #40]
	ldr	x10, [x19, #48]
	cmp	x11, #1
	b.eq	.LBB4_2
// %bb.8:                               //   in Loop: Header=BB4_4 Depth=1
	cbnz	x11, .LBB4_10
// %bb.9:                               //   in Loop: Header=BB4_4 Depth=1
	ldr	x10, [x26]
	mov	w0, w5
	mov	x1, x6
	mov	w2, w7
	mov	x3, x8
	mov	w4, w9
	blr	x10
	str	s0, [x24]
	b	.LBB4_3
.LBB4_10:                               //   in Loop: Header=BB4_4 Depth=1
	ldr	x11, [x19, #56]
	ldr	w4, [x19, #24]
	cmp	x11, #0
	cset	w12, ne
	cmp	x10, #0
	cset	w13, ne
	cmp	x6, x8
	b.ne	.LBB4_25
// %bb.11:                              //   in Loop: Header=BB4_4 Depth=1
	cmp	w25, w4
	b.ne	.LBB4_25
// %bb.12:                              //   in Loop: Header=BB4_4 Depth=1
	cmp	w7, w9
	b.ne	.LBB4_25
// %bb.13:                              //   in Loop: Header=BB4_4 Depth=1
	eor	w12, w13, w12
	cbz	w12, .LBB4_25
// %bb.14:                              //   in Loop: Header=BB4_4 Depth=1
	movi	d1, #0000000000000000
	fmov	s0, #1.00000000
	cmp	x10, #0
	ldr	x8, [x26, #24]
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	mov	w1, #121                        // =0x79
	mov	w3, w25
	mov	w4, w5
	mov	x5, x6
	mov	w6, w7
	mov	x7, x24
	str	w25, [sp]
	blr	x8
	subs	x8, x25, #1
	b.lt	.LBB4_3
// %bb.15:                              //   in Loop: Header=BB4_4 Depth=1
	lsl	x9, x25, #2
	add	x10, x24, #20
	mov	x12, xzr
	mov	x13, x24
	mov	x14, x10
	add	x11, x9, #4
	b	.LBB4_17
.LBB4_16:                               //   in Loop: Header=BB4_17 Depth=2
	sub	x8, x8, #1
	add	x14, x14, x11
	cmp	x12, x25
	add	x10, x10, #8
	add	x13, x13, #4
	add	x24, x24, x9
	b.eq	.LBB4_3
.LBB4_17:                               //   Parent Loop BB4_4 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB4_21 Depth 3
                                        //       Child Loop BB4_24 Depth 3
	mov	x15, x12
	add	x12, x12, #1
	cmp	x12, x25
	b.ge	.LBB4_16
// %bb.18:                              //   in Loop: Header=BB4_17 Depth=2
	mvn	x15, x15
	add	x16, x25, x15
	mov	x15, x12
	cmp	x16, #8
	b.lo	.LBB4_23
// %bb.19:                              //   in Loop: Header=BB4_17 Depth=2
	cmp	x25, #1
	mov	x15, x12
	b.ne	.LBB4_23
// %bb.20:                              //   in Loop: Header=BB4_17 Depth=2
	and	x18, x16, #0xfffffffffffffff8
	and	x17, x8, #0xfffffffffffffff8
	mov	x0, x10
	add	x15, x12, x18
	mov	x1, x14
.LBB4_21:                               //   Parent Loop BB4_4 Depth=1
                                        //     Parent Loop BB4_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldp	q0, q1, [x1, #-16]
	subs	x17, x17, #8
	add	x1, x1, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB4_21
// %bb.22:                              //   in Loop: Header=BB4_17 Depth=2
	cmp	x16, x18
	b.eq	.LBB4_16
.LBB4_23:                               //   in Loop: Header=BB4_17 Depth=2
	madd	x16, x9, x15, x13
	add	x17, x24, x15, lsl #2
	sub	x15, x25, x15
.LBB4_24:                               //   Parent Loop BB4_4 Depth=1
                                        //     Parent Loop BB4_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldr	s0, [x17], #4
	subs	x15, x15, #1
	str	s0, [x16]
	add	x16, x16, x9
	b.ne	.LBB4_24
	b	.LBB4_16
.LBB4_25:                               //   in Loop: Header=BB4_4 Depth=1
	movi	d1, #0000000000000000
	cmp	x10, #0
	fmov	s0, #1.00000000
	ldr	x10, [x26, #16]
	cinc	w1, w28, ne
	cmp	x11, #0
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	mov	w3, w25
	str	w4, [sp, #24]
	str	x24, [sp, #16]
	str	w9, [sp, #8]
	str	x8, [sp]
	blr	x10
	b	.LBB4_3
.LBB4_26:
	ldur	w8, [x29, #-4]                  // 4-byte Folded Reload
	cbz	w8, .LBB4_28
// %bb.27:
	ldr	x0, [x26, #72]
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	br	x0
.LBB4_28:
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	ret
.Lfunc_end4:
	.size	multiply_f32_short, .Lfunc_end4-multiply_f32_short
	.size	.Lmultiply_f32_short$local, .Lfunc_end4-multiply_f32_short
                                        // -- End function
	.globl	multiply_f64                    // -- Begin function multiply_f64
	.p2align	2
	.type	multiply_f64,@function
multiply_f64:                           // @multiply_f64
.Lmultiply_f64$local:
	.type	.Lmultiply_f64$local,@function
// %bb.0:
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]             // 16-byte Folded Spill
	add	x29, sp, #48
	stp	x28, x27, [sp, #64]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #80]             // 16-byte Folded Spill
	adrp	x26, :got:blas
	stp	x24, x23, [sp, #96]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #112]            // 16-byte Folded Spill
	mov	x21, x1
	mov	x22, x0
	stp	x20, x19, [sp, #128]            // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x26, [x26, :got_lo12:blas]
	ldr	x8, [x26, #64]
	blr	x8
	cmp	x22, x21
	stur	w0, [x29, #-4]                  // 4-byte Folded Spill
	b.ge	.LBB5_26
// %bb.1:
	add	x27, x19, #72
	mov	w23, #1                         // =0x1
	mov	w28, #111                       // =0x6f
	b	.LBB5_4
.LBB5_2:                                //   in Loop: Header=BB5_4 Depth=1
	ldr	x11, [x19, #64]
	movi	d1, #0000000000000000
	fmov	d0, #1.00000000
	mov	w1, #112                        // =0x70
	mov	x2, x5
	mov	x5, x7
	cmp	x11, #0
	mov	x7, x9
	csel	x4, x6, x8, eq
	csel	x6, x8, x6, eq
	ldr	x8, [x26, #40]
	cmp	x10, #0
	mov	w10, #101                       // =0x65
	stp	x24, x23, [sp]
	cinc	w0, w10, eq
	blr	x8
.LBB5_3:                                //   in Loop: Header=BB5_4 Depth=1
	add	x22, x22, #1
	cmp	x22, x21
	b.eq	.LBB5_26
.LBB5_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB5_6 Depth 2
                                        //     Child Loop BB5_17 Depth 2
                                        //       Child Loop BB5_21 Depth 3
                                        //       Child Loop BB5_24 Depth 3
	ldr	x10, [x19, #72]
	ldp	x6, x8, [x20]
	ldr	x24, [x20, #16]
	cmp	x10, #1
	b.lt	.LBB5_7
// %bb.5:                               //   in Loop: Header=BB5_4 Depth=1
	add	x9, x27, x10, lsl #5
	add	x10, x10, #1
	mov	x11, x22
.LBB5_6:                                //   Parent Loop BB5_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldp	x12, x13, [x9, #-24]
	sub	x10, x10, #1
	cmp	x10, #1
	sdiv	x14, x11, x12
	msub	x11, x14, x12, x11
	madd	x6, x13, x11, x6
	ldp	x12, x13, [x9, #-8]
	sub	x9, x9, #32
	madd	x8, x12, x11, x8
	madd	x24, x13, x11, x24
	mov	x11, x14
	b.hi	.LBB5_6
.LBB5_7:                                //   in Loop: Header=BB5_4 Depth=1
	ldp	x11, x3, [x19]
	ldr	x5, [x19, #16]
	ldp	x7, x9, [x19, #32]
	ldr	x10, [x19, #48]
	cmp	x11, #1
	b.eq	.LBB5_2
// %bb.8:                               //   in Loop: Header=BB5_4 Depth=1
	cbnz	x11, .LBB5_10
// %bb.9:                               //   in Loop: Header=BB5_4 Depth=1
	ldr	x10, [x26, #32]
	mov	x0, x5
	mov	x1, x6
	mov	x2, x7
	mov	x3, x8
	mov	x4, x9
	blr	x10
	str	d0, [x24]
	b	.LBB5_3
.LBB5_10:                               //   in Loop: Header=BB5_4 Depth=1
	ldr	x11, [x19, #56]
	ldr	x4, [x19, #24]
	cmp	x11, #0
	cset	w12, ne
	cmp	x10, #0
	cset	w13, ne
	cmp	x6, x8
	b.ne	.LBB5_25
// %bb.11:                              //   in Loop: Header=BB5_4 Depth=1
	cmp	x3, x4
	b.ne	.LBB5_25
// %bb.12:                              //   in Loop: Header=BB5_4 Depth=1
	cmp	x7, x9
	b.ne	.LBB5_25
// %bb.13:                              //   in Loop: Header=BB5_4 Depth=1
	eor	w12, w13, w12
	cbz	w12, .LBB5_25
// %bb.14:                              //   in Loop: Header=BB5_4 Depth=1
	movi	d1, #0000000000000000
	fmov	d0, #1.00000000
	cmp	x10, #0
	ldr	x8, [x26, #56]
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	mov	w1, #121                        // =0x79
	mov	x4, x5
	mov	x5, x6
	mov	x6, x7
	mov	x7, x24
	mov	x25, x3
	str	x3, [sp]
	blr	x8
	subs	x8, x25, #1
	b.lt	.LBB5_3
// %bb.15:                              //   in Loop: Header=BB5_4 Depth=1
	lsl	x9, x25, #3
	add	x10, x24, #24
	mov	x12, xzr
	mov	x13, x24
	mov	x14, x10
	add	x11, x9, #8
	b	.LBB5_17
.LBB5_16:                               //   in Loop: Header=BB5_17 Depth=2
	sub	x8, x8, #1
	add	x14, x14, x11
	cmp	x12, x25
	add	x10, x10, #16
	add	x13, x13, #8
	add	x24, x24, x9
	b.eq	.LBB5_3
.LBB5_17:                               //   Parent Loop BB5_4 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB5_21 Depth 3
                                        //       Child Loop BB5_24 Depth 3
	mov	x15, x12
	add	x12, x12, #1
	cmp	x12, x25
	b.ge	.LBB5_16
// %bb.18:                              //   in Loop: Header=BB5_17 Depth=2
	mvn	x15, x15
	add	x16, x25, x15
	mov	x15, x12
	cmp	x16, #4
	b.lo	.LBB5_23
// %bb.19:                              //   in Loop: Header=BB5_17 Depth=2
	cmp	x25, #1
	mov	x15, x12
	b.ne	.LBB5_23
// %bb.20:                              //   in Loop: Header=BB5_17 Depth=2
	and	x18, x16, #0xfffffffffffffffc
	and	x17, x8, #0xfffffffffffffffc
	mov	x0, x10
	add	x15, x12, x18
	mov	x1, x14
.LBB5_21:                               //   Parent Loop BB5_4 Depth=1
                                        //     Parent Loop BB5_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldp	q0, q1, [x1, #-16]
	subs	x17, x17, #4
	add	x1, x1, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB5_21
// %bb.22:                              //   in Loop: Header=BB5_17 Depth=2
	cmp	x16, x18
	b.eq	.LBB5_16
.LBB5_23:                               //   in Loop: Header=BB5_17 Depth=2
	madd	x16, x9, x15, x13
	add	x17, x24, x15, lsl #3
	sub	x15, x25, x15
.LBB5_24:                               //   Parent Loop BB5_4 Depth=1
                                        //     Parent Loop BB5_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldr	d0, [x17], #8
	subs	x15, x15, #1
	str	d0, [x16]
	add	x16, x16, x9
	b.ne	.LBB5_24
	b	.LBB5_16
.LBB5_25:                               //   in Loop: Header=BB5_4 Depth=1
	movi	d1, #0000000000000000
	cmp	x10, #0
	fmov	d0, #1.00000000
	ldr	x10, [x26, #48]
	cinc	w1, w28, ne
	cmp	x11, #0
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	stp	x24, x4, [sp, #16]
	stp	x8, x9, [sp]
	blr	x10
	b	.LBB5_3
.LBB5_26:
	ldur	w8, [x29, #-4]                  // 4-byte Folded Reload
	cbz	w8, .LBB5_28
// %bb.27:
	ldr	x0, [x26, #72]
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	br	x0
.LBB5_28:
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	ret
.Lfunc_end5:
	.size	multiply_f64, .Lfunc_end5-multiply_f64
	.size	.Lmultiply_f64$local, .Lfunc_end5-multiply_f64
                                        // -- End function
	.globl	multiply_f64_short              // -- Begin function multiply_f64_short
	.p2align	2
	.type	multiply_f64_short,@function
multiply_f64_short:                     // @multiply_f64_short
.Lmultiply_f64_short$local:
	.type	.Lmultiply_f64_short$local,@function
// %bb.0:
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]             // 16-byte Folded Spill
	add	x29, sp, #48
	stp	x28, x27, [sp, #64]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #80]             // 16-byte Folded Spill
	adrp	x26, :got:blas
	stp	x24, x23, [sp, #96]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #112]            // 16-byte Folded Spill
	mov	x21, x1
	mov	x22, x0
	stp	x20, x19, [sp, #128]            // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x26, [x26, :got_lo12:blas]
	ldr	x8, [x26, #64]
	blr	x8
	cmp	x22, x21
	stur	w0, [x29, #-4]                  // 4-byte Folded Spill
	b.ge	.LBB6_26
// %bb.1:
	add	x27, x19, #72
	mov	w23, #1                         // =0x1
	mov	w28, #111                       // =0x6f
	b	.LBB6_4
.LBB6_2:                                //   in Loop: Header=BB6_4 Depth=1
	ldr	x11, [x19, #64]
	movi	d1, #0000000000000000
	fmov	d0, #1.00000000
	mov	w1, #112                        // =0x70
	mov	w2, w5
	mov	w3, w25
	cmp	x11, #0
	mov	w5, w7
	mov	w7, w9
	csel	x4, x6, x8, eq
	csel	x6, x8, x6, eq
	ldr	x8, [x26, #40]
	cmp	x10, #0
	mov	w10, #101                       // =0x65
	str	w23, [sp, #8]
	cinc	w0, w10, eq
	str	x24, [sp]
	blr	x8
.LBB6_3:                                //   in Loop: Header=BB6_4 Depth=1
	add	x22, x22, #1
	cmp	x22, x21
	b.eq	.LBB6_26
.LBB6_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB6_6 Depth 2
                                        //     Child Loop BB6_17 Depth 2
                                        //       Child Loop BB6_21 Depth 3
                                        //       Child Loop BB6_24 Depth 3
	ldr	x10, [x19, #72]
	ldp	x6, x8, [x20]
	ldr	x24, [x20, #16]
	cmp	x10, #1
	b.lt	.LBB6_7
// %bb.5:                               //   in Loop: Header=BB6_4 Depth=1
	add	x9, x27, x10, lsl #5
	add	x10, x10, #1
	mov	x11, x22
.LBB6_6:                                //   Parent Loop BB6_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldp	x12, x13, [x9, #-24]
	sub	x10, x10, #1
	cmp	x10, #1
	sdiv	x14, x11, x12
	msub	x11, x14, x12, x11
	madd	x6, x13, x11, x6
	ldp	x12, x13, [x9, #-8]
	sub	x9, x9, #32
	madd	x8, x12, x11, x8
	madd	x24, x13, x11, x24
	mov	x11, x14
	b.hi	.LBB6_6
.LBB6_7:                                //   in Loop: Header=BB6_4 Depth=1
	ldp	x11, x25, [x19]
	ldr	w5, [x19, #16]
	ldr	w7, [x19, #32]
	ldr	w9, [x19, #40]
	ldr	x10, [x19, #48]
	cmp	x11, #1
	b.eq	.LBB6_2
// %bb.8:                               //   in Loop: Header=BB6_4 Depth=1
	cbnz	x11, .LBB6_10
// %bb.9:                               //   in Loop: Header=BB6_4 Depth=1
	ldr	x10, [x26, #32]
	mov	w0, w5
	mov	x1, x6
	mov	w2, w7
	mov	x3, x8
	mov	w4, w9
	blr	x10
	str	d0, [x24]
	b	.LBB6_3
.LBB6_10:                               //   in Loop: Header=BB6_4 Depth=1
	ldr	x11, [x19, #56]
	ldr	w4, [x19, #24]
	cmp	x11, #0
	cset	w12, ne
	cmp	x10, #0
	cset	w13, ne
	cmp	x6, x8
	b.ne	.LBB6_25
// %bb.11:                              //   in Loop: Header=BB6_4 Depth=1
	cmp	w25, w4
	b.ne	.LBB6_25
// %bb.12:                              //   in Loop: Header=BB6_4 Depth=1
	cmp	w7, w9
	b.ne	.LBB6_25
// %bb.13:                              //   in Loop: Header=BB6_4 Depth=1
	eor	w12, w13, w12
	cbz	w12, .LBB6_25
// %bb.14:                              //   in Loop: Header=BB6_4 Depth=1
	movi	d1, #0000000000000000
	fmov	d0, #1.00000000
	cmp	x10, #0
	ldr	x8, [x26, #56]
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	mov	w1, #121                        // =0x79
	mov	w3, w25
	mov	w4, w5
	mov	x5, x6
	mov	w6, w7
	mov	x7, x24
	str	w25, [sp]
	blr	x8
	subs	x8, x25, #1
	b.lt	.LBB6_3
// %bb.15:                              //   in Loop: Header=BB6_4 Depth=1
	lsl	x9, x25, #3
	add	x10, x24, #24
	mov	x12, xzr
	mov	x13, x24
	mov	x14, x10
	add	x11, x9, #8
	b	.LBB6_17
.LBB6_16:                               //   in Loop: Header=BB6_17 Depth=2
	sub	x8, x8, #1
	add	x14, x14, x11
	cmp	x12, x25
	add	x10, x10, #16
	add	x13, x13, #8
	add	x24, x24, x9
	b.eq	.LBB6_3
.LBB6_17:                               //   Parent Loop BB6_4 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB6_21 Depth 3
                                        //       Child Loop BB6_24 Depth 3
	mov	x15, x12
	add	x12, x12, #1
	cmp	x12, x25
	b.ge	.LBB6_16
// %bb.18:                              //   in Loop: Header=BB6_17 Depth=2
	mvn	x15, x15
	add	x16, x25, x15
	mov	x15, x12
	cmp	x16, #4
	b.lo	.LBB6_23
// %bb.19:                              //   in Loop: Header=BB6_17 Depth=2
	cmp	x25, #1
	mov	x15, x12
	b.ne	.LBB6_23
// %bb.20:                              //   in Loop: Header=BB6_17 Depth=2
	and	x18, x16, #0xfffffffffffffffc
	and	x17, x8, #0xfffffffffffffffc
	mov	x0, x10
	add	x15, x12, x18
	mov	x1, x14
.LBB6_21:                               //   Parent Loop BB6_4 Depth=1
                                        //     Parent Loop BB6_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldp	q0, q1, [x1, #-16]
	subs	x17, x17, #4
	add	x1, x1, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB6_21
// %bb.22:                              //   in Loop: Header=BB6_17 Depth=2
	cmp	x16, x18
	b.eq	.LBB6_16
.LBB6_23:                               //   in Loop: Header=BB6_17 Depth=2
	madd	x16, x9, x15, x13
	add	x17, x24, x15, lsl #3
	sub	x15, x25, x15
.LBB6_24:                               //   Parent Loop BB6_4 Depth=1
                                        //     Parent Loop BB6_17 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldr	d0, [x17], #8
	subs	x15, x15, #1
	str	d0, [x16]
	add	x16, x16, x9
	b.ne	.LBB6_24
	b	.LBB6_16
.LBB6_25:                               //   in Loop: Header=BB6_4 Depth=1
	movi	d1, #0000000000000000
	cmp	x10, #0
	fmov	d0, #1.00000000
	ldr	x10, [x26, #48]
	cinc	w1, w28, ne
	cmp	x11, #0
	cinc	w2, w28, ne
	mov	w0, #101                        // =0x65
	mov	w3, w25
	str	w4, [sp, #24]
	str	x24, [sp, #16]
	str	w9, [sp, #8]
	str	x8, [sp]
	blr	x10
	b	.LBB6_3
.LBB6_26:
	ldur	w8, [x29, #-4]                  // 4-byte Folded Reload
	cbz	w8, .LBB6_28
// %bb.27:
	ldr	x0, [x26, #72]
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	br	x0
.LBB6_28:
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #80]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #64]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #48]             // 16-byte Folded Reload
	add	sp, sp, #144
	ret
.Lfunc_end6:
	.size	multiply_f64_short, .Lfunc_end6-multiply_f64_short
	.size	.Lmultiply_f64_short$local, .Lfunc_end6-multiply_f64_short
                                        // -- End function
	.type	blas,@object                    // @blas
	.bss
	.globl	blas
	.p2align	3, 0x0
blas:
	.zero	80
	.size	blas, 80

	.section	".note.GNU-stack","",@progbits
	.addrsig
