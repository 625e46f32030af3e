// fingerprint.c, translated by translate.py.

.text
	.file	"fingerprint.c"
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
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0                          // -- Begin function fingerprint
.LCPI3_0:
	.xword	14                              // 0xe
	.xword	15                              // 0xf
.LCPI3_1:
	.xword	12                              // 0xc
	.xword	13                              // 0xd
.LCPI3_2:
	.xword	10                              // 0xa
	.xword	11                              // 0xb
.LCPI3_3:
	.xword	8                               // 0x8
	.xword	9                               // 0x9
.LCPI3_4:
	.xword	6                               // 0x6
	.xword	7                               // 0x7
.LCPI3_5:
	.xword	4                               // 0x4
	.xword	5                               // 0x5
.LCPI3_6:
	.xword	2                               // 0x2
	.xword	3                               // 0x3
.LCPI3_7:
	.xword	0                               // 0x0
	.xword	1                               // 0x1
	.text
	.globl	fingerprint
	.p2align	2
	.type	fingerprint,@function
fingerprint:                            // @fingerprint
.Lfingerprint$local:
	.type	.Lfingerprint$local,@function
// %bb.0:
	stp	d15, d14, [sp, #-160]!          // 16-byte Folded Spill
	stp	d13, d12, [sp, #16]             // 16-byte Folded Spill
	stp	d11, d10, [sp, #32]             // 16-byte Folded Spill
	stp	d9, d8, [sp, #48]               // 16-byte Folded Spill
	stp	x29, x30, [sp, #64]             // 16-byte Folded Spill
	add	x29, sp, #64
	stp	x28, x27, [sp, #80]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #96]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #112]            // 16-byte Folded Spill
	stp	x22, x21, [sp, #128]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #144]            // 16-byte Folded Spill
	sub	sp, sp, #3376
	adrp	x20, :got:walk
	and	x8, x2, #0x7fffffffffffffff
	ldr	x20, [x20, :got_lo12:walk]
	cmp	x8, #1
	b.ne	.LBB3_200
// %bb.1:
	cbnz	x3, .LBB3_200
// %bb.2:
	ldr	x24, [x1]
	ldr	x9, [x20, #160]
	ldr	x8, [x24, #8]
	cmp	x8, x9
	b.ne	.LBB3_200
// %bb.3:
	movi	v0.2d, #0000000000000000
	mov	x8, xzr
	add	x9, sp, #1296
	stp	x2, x1, [sp, #256]              // 16-byte Folded Spill
	str	x3, [sp, #248]                  // 8-byte Folded Spill
.LBB3_4:                                // =>This Inner Loop Header: Depth=1
	add	x10, x9, x8
	add	x8, x8, #64
	cmp	x8, #2048
	stp	q0, q0, [x10]
	stp	q0, q0, [x10, #32]
	b.ne	.LBB3_4
// %bb.5:
	mov	x0, xzr
	bl	PyList_New
	cbz	x0, .LBB3_199
// %bb.6:
	mov	x27, x0
	mov	x0, xzr
	bl	PyList_New
	mov	x25, x0
	cbz	x0, .LBB3_24
// %bb.7:
	mov	x0, xzr
	bl	PyList_New
	mov	x26, x0
	cbz	x0, .LBB3_25
// %bb.8:
	mov	x0, xzr
	bl	PyList_New
	str	x0, [sp, #208]                  // 8-byte Folded Spill
	cbz	x0, .LBB3_27
// %bb.9:
	mov	x0, x24
	stp	x27, x26, [sp, #216]            // 16-byte Folded Spill
	str	x25, [sp, #184]                 // 8-byte Folded Spill
	bl	PyList_Size
	cmp	x0, #1
	b.lt	.LBB3_163
// %bb.10:
	mov	x25, x0
	mov	x21, xzr
	mov	w19, wzr
	add	x23, sp, #272
	mov	w27, #128                       // =0x80
	mov	x22, x0
	b	.LBB3_13
.LBB3_11:                               //   in Loop: Header=BB3_13 Depth=1
	mov	w19, #1                         // =0x1
	mov	x23, x27
	mov	x27, x28
.LBB3_12:                               //   in Loop: Header=BB3_13 Depth=1
	add	x8, x21, #1
	str	x26, [x23, x21, lsl #3]
	cmp	x8, x25
	mov	x21, x8
	b.eq	.LBB3_28
.LBB3_13:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB3_19 Depth 2
	sub	x22, x22, #1
	mov	x0, x24
	mov	x1, x22
	bl	PyList_GetItem
	cmp	x21, x27
	mov	x26, x0
	b.ne	.LBB3_12
// %bb.14:                              //   in Loop: Header=BB3_13 Depth=1
	lsl	x0, x21, #4
	bl	malloc
	cbz	x0, .LBB3_171
// %bb.15:                              //   in Loop: Header=BB3_13 Depth=1
	mov	x27, x0
	cbz	x21, .LBB3_22
// %bb.16:                              //   in Loop: Header=BB3_13 Depth=1
	cmp	x21, #4
	mov	x8, xzr
	b.lo	.LBB3_20
// %bb.17:                              //   in Loop: Header=BB3_13 Depth=1
	sub	x9, x27, x23
	cmp	x9, #31
	b.ls	.LBB3_20
// %bb.18:                              //   in Loop: Header=BB3_13 Depth=1
	and	x9, x21, #0xfffffffffffffffc
	and	x8, x21, #0x7ffffffffffffffc
	add	x10, x23, #16
	add	x11, x27, #16
.LBB3_19:                               //   Parent Loop BB3_13 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldp	q0, q1, [x10, #-16]
	subs	x9, x9, #4
	add	x10, x10, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB3_19
	b	.LBB3_21
.LBB3_20:                               //   in Loop: Header=BB3_13 Depth=1
	ldr	x9, [x23, x8, lsl #3]
	str	x9, [x27, x8, lsl #3]
	add	x8, x8, #1
.LBB3_21:                               //   in Loop: Header=BB3_13 Depth=1
	cmp	x21, x8
	b.ne	.LBB3_20
.LBB3_22:                               //   in Loop: Header=BB3_13 Depth=1
	lsl	x28, x21, #1
	tbz	w19, #0, .LBB3_11
// %bb.23:                              //   in Loop: Header=BB3_13 Depth=1
	mov	x0, x23
	bl	free
	b	.LBB3_11
.LBB3_24:
	mov	w21, wzr
	mov	w19, wzr
	mov	x22, xzr
                                        // implicit-def: $x26
	b	.LBB3_26
.LBB3_25:
	mov	w19, wzr
	mov	x22, xzr
	mov	w21, #1                         // =0x1
.LBB3_26:
                                        // implicit-def: $x8
                                        // kill: killed $x8
	b	.LBB3_194
.LBB3_27:
	mov	w21, wzr
	mov	x22, xzr
	mov	w19, #1                         // =0x1
	b	.LBB3_194
.LBB3_28:
	adrp	x8, .LCPI3_4
	adrp	x9, .LCPI3_5
	adrp	x10, .LCPI3_6
	ldr	q0, [x8, :lo12:.LCPI3_4]
	adrp	x8, .LCPI3_7
	mov	x28, #31765                     // =0x7c15
	movk	x28, #32586, lsl #16
	add	x24, sp, #1296
	mov	w26, #128                       // =0x80
	str	q0, [sp, #112]                  // 16-byte Folded Spill
	ldr	q0, [x9, :lo12:.LCPI3_5]
	mov	w9, #8                          // =0x8
	movk	x28, #31161, lsl #32
	str	xzr, [sp, #192]                 // 8-byte Folded Spill
	str	q0, [sp, #96]                   // 16-byte Folded Spill
	ldr	q0, [x10, :lo12:.LCPI3_6]
	adrp	x10, .LCPI3_0
	movk	x28, #40503, lsl #48
	str	wzr, [sp, #204]                 // 4-byte Folded Spill
	str	q0, [sp, #80]                   // 16-byte Folded Spill
	ldr	q0, [x8, :lo12:.LCPI3_7]
	adrp	x8, .LCPI3_1
	str	q0, [sp, #64]                   // 16-byte Folded Spill
	dup	v0.2d, x9
	adrp	x9, .LCPI3_2
	str	q0, [sp, #128]                  // 16-byte Folded Spill
	ldr	q0, [x10, :lo12:.LCPI3_0]
	adrp	x10, .LCPI3_3
	str	q0, [sp, #48]                   // 16-byte Folded Spill
	ldr	q0, [x8, :lo12:.LCPI3_1]
	str	q0, [sp, #32]                   // 16-byte Folded Spill
	ldr	q0, [x9, :lo12:.LCPI3_2]
	str	q0, [sp, #16]                   // 16-byte Folded Spill
	ldr	q0, [x10, :lo12:.LCPI3_3]
	str	q0, [sp]                        // 16-byte Folded Spill
.LBB3_29:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB3_36 Depth 2
                                        //     Child Loop BB3_39 Depth 2
                                        //     Child Loop BB3_43 Depth 2
                                        //       Child Loop BB3_45 Depth 3
                                        //     Child Loop BB3_51 Depth 2
                                        //     Child Loop BB3_65 Depth 2
                                        //     Child Loop BB3_76 Depth 2
                                        //     Child Loop BB3_96 Depth 2
                                        //       Child Loop BB3_104 Depth 3
                                        //     Child Loop BB3_113 Depth 2
                                        //       Child Loop BB3_119 Depth 3
                                        //     Child Loop BB3_128 Depth 2
                                        //     Child Loop BB3_144 Depth 2
                                        //     Child Loop BB3_141 Depth 2
                                        //     Child Loop BB3_148 Depth 2
	sub	x25, x25, #1
	str	x27, [sp, #240]                 // 8-byte Folded Spill
	ldr	x9, [x20]
	ldr	x27, [x23, x25, lsl #3]
	str	w19, [sp, #236]                 // 4-byte Folded Spill
	ldr	x8, [x27, #8]
	cmp	x8, x9
	b.ne	.LBB3_173
// %bb.30:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [sp, #192]                  // 8-byte Folded Reload
	lsl	x8, x8, #1
	add	x8, x8, #4
	cmp	x8, x26
	b.le	.LBB3_50
// %bb.31:                              //   in Loop: Header=BB3_29 Depth=1
	lsl	x0, x26, #5
	bl	malloc
	cbz	x0, .LBB3_173
// %bb.32:                              //   in Loop: Header=BB3_29 Depth=1
	movi	v0.2d, #0000000000000000
	lsl	x21, x26, #1
	mov	x22, x0
	subs	x8, x21, #1
	b.lt	.LBB3_40
// %bb.33:                              //   in Loop: Header=BB3_29 Depth=1
	cmp	x21, #4
	b.hs	.LBB3_35
// %bb.34:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x9, xzr
	b	.LBB3_38
.LBB3_35:                               //   in Loop: Header=BB3_29 Depth=1
	and	x9, x21, #0x7ffffffffffffffc
	add	x10, x22, #32
	mov	x11, x9
.LBB3_36:                               //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	subs	x11, x11, #4
	stp	q0, q0, [x10, #-32]
	stp	q0, q0, [x10], #64
	b.ne	.LBB3_36
// %bb.37:                              //   in Loop: Header=BB3_29 Depth=1
	cmp	x21, x9
	b.eq	.LBB3_40
.LBB3_38:                               //   in Loop: Header=BB3_29 Depth=1
	add	x10, x22, x9, lsl #4
	sub	x9, x9, x21
	add	x10, x10, #8
.LBB3_39:                               //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	adds	x9, x9, #1
	stp	xzr, xzr, [x10, #-8]
	add	x10, x10, #16
	b.lo	.LBB3_39
.LBB3_40:                               //   in Loop: Header=BB3_29 Depth=1
	cmp	x26, #1
	b.lt	.LBB3_47
// %bb.41:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x9, xzr
	b	.LBB3_43
.LBB3_42:                               //   in Loop: Header=BB3_43 Depth=2
	add	x9, x9, #1
	cmp	x9, x26
	b.eq	.LBB3_47
.LBB3_43:                               //   Parent Loop BB3_29 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB3_45 Depth 3
	add	x10, x24, x9, lsl #4
	ldr	x11, [x10]
	cbz	x11, .LBB3_42
// %bb.44:                              //   in Loop: Header=BB3_43 Depth=2
	mul	x12, x11, x28
	lsr	x12, x12, #32
.LBB3_45:                               //   Parent Loop BB3_29 Depth=1
                                        //     Parent Loop BB3_43 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	and	x13, x12, x8
	add	x12, x12, #1
	lsl	x14, x13, #4
	ldr	x14, [x22, x14]
	cmp	x14, x11
	ccmp	x14, #0, #4, ne
	b.ne	.LBB3_45
// %bb.46:                              //   in Loop: Header=BB3_43 Depth=2
	ldr	q0, [x10]
	str	q0, [x22, x13, lsl #4]
	b	.LBB3_42
.LBB3_47:                               //   in Loop: Header=BB3_29 Depth=1
	ldr	w8, [sp, #204]                  // 4-byte Folded Reload
	tbz	w8, #0, .LBB3_49
// %bb.48:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x0, x24
	bl	free
.LBB3_49:                               //   in Loop: Header=BB3_29 Depth=1
	mov	w8, #1                          // =0x1
	mov	x26, x21
	mov	x24, x22
	str	w8, [sp, #204]                  // 4-byte Folded Spill
.LBB3_50:                               //   in Loop: Header=BB3_29 Depth=1
	mul	x8, x27, x28
	sub	x28, x26, #1
	lsr	x8, x8, #32
.LBB3_51:                               //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	and	x10, x8, x28
	add	x8, x8, #1
	lsl	x9, x10, #4
	ldr	x9, [x24, x9]
	cmp	x9, x27
	ccmp	x9, #0, #4, ne
	b.ne	.LBB3_51
// %bb.52:                              //   in Loop: Header=BB3_29 Depth=1
	add	x19, x24, x10, lsl #4
	cbz	x9, .LBB3_57
// %bb.53:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x0, [x19, #8]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB3_176
// %bb.54:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	mov	x21, x0
	mov	x1, x21
	mov	x0, x27
	bl	PyList_Append
	mov	w22, w0
	mov	x0, x21
	bl	Py_DecRef
	cbnz	w22, .LBB3_177
// %bb.55:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	w19, [sp, #236]                 // 4-byte Folded Reload
.LBB3_56:                               //   in Loop: Header=BB3_29 Depth=1
	mov	x28, #31765                     // =0x7c15
	ldr	x27, [sp, #240]                 // 8-byte Folded Reload
	movk	x28, #32586, lsl #16
	movk	x28, #31161, lsl #32
	movk	x28, #40503, lsl #48
	b	.LBB3_89
.LBB3_57:                               //   in Loop: Header=BB3_29 Depth=1
	ldr	x0, [sp, #208]                  // 8-byte Folded Reload
	bl	PyList_Size
	stp	x27, x0, [x19]
	ldr	x8, [x20, #8]
	ldr	x21, [x27, x8]
	cbz	x21, .LBB3_176
// %bb.58:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #16]
	ldr	x9, [x27, x8]
	cbz	x9, .LBB3_176
// %bb.59:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #24]
	ldr	x19, [x27, x8]
	cbz	x19, .LBB3_204
// %bb.60:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #32]
	ldr	x8, [x27, x8]
	str	x8, [sp, #168]                  // 8-byte Folded Spill
	cbz	x8, .LBB3_176
// %bb.61:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #40]
	ldr	x22, [x27, x8]
	cbz	x22, .LBB3_176
// %bb.62:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x0, [sp, #208]                  // 8-byte Folded Reload
	mov	x1, x27
	str	x9, [sp, #176]                  // 8-byte Folded Spill
	bl	PyList_Append
	cbnz	w0, .LBB3_176
// %bb.63:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #128]
	cmp	x22, x8
	ldr	x8, [sp, #192]                  // 8-byte Folded Reload
	add	x8, x8, #1
	str	x8, [sp, #160]                  // 8-byte Folded Spill
	b.eq	.LBB3_90
// %bb.64:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x8, #31765                      // =0x7c15
	ldr	x27, [sp, #240]                 // 8-byte Folded Reload
	movk	x8, #32586, lsl #16
	movk	x8, #31161, lsl #32
	movk	x8, #40503, lsl #48
	mul	x8, x22, x8
	lsr	x8, x8, #32
.LBB3_65:                               //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	and	x10, x8, x28
	add	x8, x8, #1
	lsl	x9, x10, #4
	ldr	x9, [x24, x9]
	cmp	x9, x22
	ccmp	x9, #0, #4, ne
	b.ne	.LBB3_65
// %bb.66:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x28, #31765                     // =0x7c15
	add	x21, x24, x10, lsl #4
	ldr	x0, [sp, #216]                  // 8-byte Folded Reload
	movk	x28, #32586, lsl #16
	movk	x28, #31161, lsl #32
	movk	x28, #40503, lsl #48
	cbnz	x9, .LBB3_84
// %bb.67:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x22, #8]
	ldr	x9, [x20, #136]
	cmp	x8, x9
	b.ne	.LBB3_203
// %bb.68:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x19, #8]
	ldr	x9, [x20, #48]
	cmp	x8, x9
	b.ne	.LBB3_203
// %bb.69:                              //   in Loop: Header=BB3_29 Depth=1
	ldrb	w8, [x22, #65]
	tbz	w8, #0, .LBB3_203
// %bb.70:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #56]
	ldr	x27, [x19, x8]
	cbz	x27, .LBB3_176
// %bb.71:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #64]
	ldr	x28, [x19, x8]
	cbz	x28, .LBB3_176
// %bb.72:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x27, #8]
	ldr	x9, [x20, #152]
	cmp	x8, x9
	b.ne	.LBB3_176
// %bb.73:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x0, x27
	mov	x19, x21
	bl	PyTuple_Size
	ldrsw	x8, [x22, #24]
	cmp	x0, x8
	b.ne	.LBB3_176
// %bb.74:                              //   in Loop: Header=BB3_29 Depth=1
	cmp	w8, #1
	b.lt	.LBB3_79
// %bb.75:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x21, xzr
.LBB3_76:                               //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	mov	x0, x27
	mov	x1, x21
	bl	PyTuple_GetItem
	ldr	x8, [x20, #144]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB3_175
// %bb.77:                              //   in Loop: Header=BB3_76 Depth=2
	sub	x1, x29, #80
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x22, #32]
	ldr	x8, [x8, x21, lsl #3]
	cmp	x0, x8
	b.ne	.LBB3_175
// %bb.78:                              //   in Loop: Header=BB3_76 Depth=2
	ldrsw	x8, [x22, #24]
	add	x21, x21, #1
	cmp	x21, x8
	b.lt	.LBB3_76
.LBB3_79:                               //   in Loop: Header=BB3_29 Depth=1
	ldr	x0, [x22, #56]
	ldr	x27, [sp, #240]                 // 8-byte Folded Reload
	mov	x21, x19
	cmp	x0, x28
	b.eq	.LBB3_82
// %bb.80:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x0, #8]
	ldr	x9, [x28, #8]
	cmp	x8, x9
	b.ne	.LBB3_176
// %bb.81:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x1, x28
	mov	w2, #2                          // =0x2
	bl	PyObject_RichCompareBool
	cmp	w0, #1
	b.ne	.LBB3_176
.LBB3_82:                               //   in Loop: Header=BB3_29 Depth=1
	ldr	x19, [sp, #224]                 // 8-byte Folded Reload
	mov	x0, x19
	bl	PyList_Size
	stp	x22, x0, [x21]
	mov	x0, x19
	mov	x1, x22
	bl	PyList_Append
	cbnz	w0, .LBB3_176
// %bb.83:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x28, #31765                     // =0x7c15
	ldr	x8, [sp, #192]                  // 8-byte Folded Reload
	ldr	x0, [sp, #216]                  // 8-byte Folded Reload
	movk	x28, #32586, lsl #16
	movk	x28, #31161, lsl #32
	add	x8, x8, #2
	movk	x28, #40503, lsl #48
	str	x8, [sp, #160]                  // 8-byte Folded Spill
.LBB3_84:                               //   in Loop: Header=BB3_29 Depth=1
	ldr	x1, [x20, #88]
	bl	PyList_Append
	cbnz	w0, .LBB3_173
// %bb.85:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x0, [x21, #8]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB3_173
// %bb.86:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x21, x0
	ldr	x0, [sp, #216]                  // 8-byte Folded Reload
	mov	x1, x21
	bl	PyList_Append
	mov	w22, w0
	mov	x0, x21
	bl	Py_DecRef
	cbnz	w22, .LBB3_173
// %bb.87:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [sp, #160]                  // 8-byte Folded Reload
	ldr	w19, [sp, #236]                 // 4-byte Folded Reload
.LBB3_88:                               //   in Loop: Header=BB3_29 Depth=1
	str	x8, [sp, #192]                  // 8-byte Folded Spill
.LBB3_89:                               //   in Loop: Header=BB3_29 Depth=1
	cmp	x25, #1
	b.ge	.LBB3_29
	b	.LBB3_164
.LBB3_90:                               //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #96]
	ldr	x27, [sp, #240]                 // 8-byte Folded Reload
	cmp	x21, x8
	b.eq	.LBB3_124
// %bb.91:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x28, #31765                     // =0x7c15
	ldr	x8, [x20, #88]
	ldr	w19, [sp, #236]                 // 4-byte Folded Reload
	movk	x28, #32586, lsl #16
	movk	x28, #31161, lsl #32
	cmp	x21, x8
	movk	x28, #40503, lsl #48
	b.eq	.LBB3_173
// %bb.92:                              //   in Loop: Header=BB3_29 Depth=1
	ldp	x8, x9, [x20, #72]
	mov	x1, x21
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	ldr	x8, [x21, x8]
	mov	x0, x27
	str	x9, [sp, #192]                  // 8-byte Folded Spill
	str	x8, [sp, #152]                  // 8-byte Folded Spill
	bl	PyList_Append
	cbnz	w0, .LBB3_177
// %bb.93:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #120]
	ldr	x0, [sp, #168]                  // 8-byte Folded Reload
	cmp	x8, x0
	b.eq	.LBB3_108
// %bb.94:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x0, #8]
	ldr	x9, [x20, #168]
	cmp	x8, x9
	b.ne	.LBB3_177
// %bb.95:                              //   in Loop: Header=BB3_29 Depth=1
	sub	x1, x29, #80
	sub	x2, x29, #88
	sub	x3, x29, #96
	stur	xzr, [x29, #-80]
	bl	PyDict_Next
	cbz	w0, .LBB3_108
.LBB3_96:                               //   Parent Loop BB3_29 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB3_104 Depth 3
	ldr	x8, [sp, #192]                  // 8-byte Folded Reload
	ldr	x9, [sp, #152]                  // 8-byte Folded Reload
	cmp	x9, x8
	b.ne	.LBB3_99
// %bb.97:                              //   in Loop: Header=BB3_96 Depth=2
	ldr	x0, [x20, #112]
	ldur	x1, [x29, #-88]
	bl	PySet_Contains
	tbnz	w0, #31, .LBB3_175
// %bb.98:                              //   in Loop: Header=BB3_96 Depth=2
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	cbz	w0, .LBB3_101
.LBB3_99:                               //   in Loop: Header=BB3_96 Depth=2
	ldur	x1, [x29, #-96]
	mov	x0, x27
	bl	PyList_Append
	cbnz	w0, .LBB3_175
.LBB3_100:                              //   in Loop: Header=BB3_96 Depth=2
	ldr	x0, [sp, #168]                  // 8-byte Folded Reload
	sub	x1, x29, #80
	sub	x2, x29, #88
	sub	x3, x29, #96
	bl	PyDict_Next
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	cbnz	w0, .LBB3_96
	b	.LBB3_108
.LBB3_101:                              //   in Loop: Header=BB3_96 Depth=2
	ldur	x21, [x29, #-96]
	ldr	x9, [x20, #152]
	ldr	x8, [x21, #8]
	cmp	x8, x9
	b.ne	.LBB3_175
// %bb.102:                             //   in Loop: Header=BB3_96 Depth=2
	mov	x0, x21
	bl	PyTuple_Size
	mov	x22, x0
	cmp	x0, #1
	b.lt	.LBB3_106
// %bb.103:                             //   in Loop: Header=BB3_96 Depth=2
	mov	x27, xzr
.LBB3_104:                              //   Parent Loop BB3_29 Depth=1
                                        //     Parent Loop BB3_96 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	mov	x0, x21
	mov	x1, x27
	bl	PyTuple_GetItem
	mov	x1, x0
	ldr	x0, [sp, #184]                  // 8-byte Folded Reload
	bl	PyList_Append
	cbnz	w0, .LBB3_175
// %bb.105:                             //   in Loop: Header=BB3_104 Depth=3
	add	x27, x27, #1
	cmp	x22, x27
	b.ne	.LBB3_104
.LBB3_106:                              //   in Loop: Header=BB3_96 Depth=2
	mov	x0, x22
	bl	PyLong_FromLongLong
	cbz	x0, .LBB3_175
// %bb.107:                             //   in Loop: Header=BB3_96 Depth=2
	mov	x21, x0
	ldr	x0, [sp, #216]                  // 8-byte Folded Reload
	mov	x1, x21
	bl	PyList_Append
	mov	w22, w0
	mov	x0, x21
	bl	Py_DecRef
	cbz	w22, .LBB3_100
	b	.LBB3_175
.LBB3_108:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x0, [sp, #176]                  // 8-byte Folded Reload
	ldr	x9, [x20, #152]
	ldr	x8, [x0, #8]
	cmp	x8, x9
	b.ne	.LBB3_177
// %bb.109:                             //   in Loop: Header=BB3_29 Depth=1
	bl	PyTuple_Size
	cmp	x0, #1
	b.lt	.LBB3_136
// %bb.110:                             //   in Loop: Header=BB3_29 Depth=1
	mov	x22, x0
	ldr	x0, [sp, #176]                  // 8-byte Folded Reload
	b	.LBB3_113
.LBB3_111:                              //   in Loop: Header=BB3_113 Depth=2
	mov	w19, #1                         // =0x1
	mov	x23, x25
.LBB3_112:                              //   in Loop: Header=BB3_113 Depth=2
	ldr	x0, [sp, #176]                  // 8-byte Folded Reload
	cmp	x22, #1
	add	x25, x21, #1
	mov	x22, x27
	str	x28, [x23, x21, lsl #3]
	b.le	.LBB3_135
.LBB3_113:                              //   Parent Loop BB3_29 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB3_119 Depth 3
	sub	x27, x22, #1
	mov	x21, x25
	mov	x1, x27
	bl	PyTuple_GetItem
	ldr	x8, [sp, #240]                  // 8-byte Folded Reload
	mov	x28, x0
	cmp	x25, x8
	b.ne	.LBB3_112
// %bb.114:                             //   in Loop: Header=BB3_113 Depth=2
	lsl	x0, x21, #4
	bl	malloc
	cbz	x0, .LBB3_202
// %bb.115:                             //   in Loop: Header=BB3_113 Depth=2
	mov	x25, x0
	cmp	x21, #1
	b.lt	.LBB3_122
// %bb.116:                             //   in Loop: Header=BB3_113 Depth=2
	cmp	x21, #4
	mov	x8, xzr
	b.lo	.LBB3_120
// %bb.117:                             //   in Loop: Header=BB3_113 Depth=2
	sub	x9, x25, x23
	cmp	x9, #31
	b.ls	.LBB3_120
// %bb.118:                             //   in Loop: Header=BB3_113 Depth=2
	and	x9, x21, #0x7ffffffffffffffc
	and	x8, x21, #0x7ffffffffffffffc
	add	x10, x23, #16
	add	x11, x25, #16
.LBB3_119:                              //   Parent Loop BB3_29 Depth=1
                                        //     Parent Loop BB3_113 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldp	q0, q1, [x10, #-16]
	subs	x9, x9, #4
	add	x10, x10, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB3_119
	b	.LBB3_121
.LBB3_120:                              //   in Loop: Header=BB3_113 Depth=2
	ldr	x9, [x23, x8, lsl #3]
	str	x9, [x25, x8, lsl #3]
	add	x8, x8, #1
.LBB3_121:                              //   in Loop: Header=BB3_113 Depth=2
	cmp	x21, x8
	b.ne	.LBB3_120
.LBB3_122:                              //   in Loop: Header=BB3_113 Depth=2
	lsl	x8, x21, #1
	str	x8, [sp, #240]                  // 8-byte Folded Spill
	tbz	w19, #0, .LBB3_111
// %bb.123:                             //   in Loop: Header=BB3_113 Depth=2
	mov	x0, x23
	bl	free
	b	.LBB3_111
.LBB3_124:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x0, [sp, #168]                  // 8-byte Folded Reload
	ldr	x9, [x20, #168]
	ldr	x8, [x0, #8]
	cmp	x8, x9
	b.ne	.LBB3_173
// %bb.125:                             //   in Loop: Header=BB3_29 Depth=1
	ldr	x1, [x20, #104]
	bl	PyDict_GetItem
	cbz	x0, .LBB3_173
// %bb.126:                             //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #176]
	cmp	x8, #1
	b.lt	.LBB3_173
// %bb.127:                             //   in Loop: Header=BB3_29 Depth=1
	ldr	x21, [x0, #8]
	ldr	x9, [x20, #184]
	mov	x22, x0
	mov	x19, xzr
.LBB3_128:                              //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x10, [x9, x19]
	cmp	x10, x21
	b.eq	.LBB3_130
// %bb.129:                             //   in Loop: Header=BB3_128 Depth=2
	subs	x8, x8, #1
	add	x19, x19, #32
	b.ne	.LBB3_128
	b	.LBB3_173
.LBB3_130:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x28, [sp, #216]                 // 8-byte Folded Reload
	ldr	x1, [x20, #96]
	mov	x0, x28
	bl	PyList_Append
	cbnz	w0, .LBB3_179
// %bb.131:                             //   in Loop: Header=BB3_29 Depth=1
	mov	x0, x28
	mov	x1, x21
	bl	PyList_Append
	cbnz	w0, .LBB3_173
// %bb.132:                             //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [x20, #184]
	mov	x28, #31765                     // =0x7c15
	ldr	q24, [sp, #128]                 // 16-byte Folded Reload
	movk	x28, #32586, lsl #16
	add	x0, x22, #16
	add	x9, x8, x19
	movk	x28, #31161, lsl #32
	ldr	x1, [x9, #24]
	movk	x28, #40503, lsl #48
	cmp	x1, #1
	b.lt	.LBB3_137
// %bb.133:                             //   in Loop: Header=BB3_29 Depth=1
	ldr	w19, [sp, #236]                 // 4-byte Folded Reload
	cmp	x1, #8
	b.hs	.LBB3_138
// %bb.134:                             //   in Loop: Header=BB3_29 Depth=1
	mov	x10, xzr
	mov	x8, xzr
	b	.LBB3_147
.LBB3_135:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [sp, #160]                  // 8-byte Folded Reload
	str	x8, [sp, #192]                  // 8-byte Folded Spill
	b	.LBB3_56
.LBB3_136:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [sp, #160]                  // 8-byte Folded Reload
	ldr	x27, [sp, #240]                 // 8-byte Folded Reload
	b	.LBB3_88
.LBB3_137:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	w19, [sp, #236]                 // 4-byte Folded Reload
	mov	x8, xzr
	b	.LBB3_149
.LBB3_138:                              //   in Loop: Header=BB3_29 Depth=1
	cmp	x1, #16
	b.hs	.LBB3_143
// %bb.139:                             //   in Loop: Header=BB3_29 Depth=1
	mov	x8, xzr
	mov	x10, xzr
.LBB3_140:                              //   in Loop: Header=BB3_29 Depth=1
	movi	v0.2d, #0000000000000000
	dup	v7.2d, x10
	mov	x11, x10
	ldp	q5, q2, [sp, #96]               // 32-byte Folded Reload
	movi	v1.2d, #0000000000000000
	ldp	q16, q6, [sp, #64]              // 32-byte Folded Reload
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	and	x10, x1, #0x7ffffffffffffff8
	mov	v0.d[0], x8
	orr	v2.16b, v7.16b, v2.16b
	orr	v5.16b, v7.16b, v5.16b
	orr	v6.16b, v7.16b, v6.16b
	orr	v7.16b, v7.16b, v16.16b
	add	x8, x22, x11
	add	x8, x8, #16
	sub	x11, x11, x10
.LBB3_141:                              //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	d16, [x8], #8
	shl	v18.2d, v2.2d, #3
	shl	v19.2d, v5.2d, #3
	shl	v20.2d, v6.2d, #3
	shl	v21.2d, v7.2d, #3
	ushll	v16.8h, v16.8b, #0
	add	v5.2d, v5.2d, v24.2d
	adds	x11, x11, #8
	add	v6.2d, v6.2d, v24.2d
	add	v7.2d, v7.2d, v24.2d
	add	v2.2d, v2.2d, v24.2d
	ushll2	v17.4s, v16.8h, #0
	ushll	v16.4s, v16.4h, #0
	ushll2	v22.2d, v17.4s, #0
	ushll	v17.2d, v17.2s, #0
	ushll2	v23.2d, v16.4s, #0
	ushll	v16.2d, v16.2s, #0
	ushl	v18.2d, v22.2d, v18.2d
	ushl	v20.2d, v23.2d, v20.2d
	ushl	v17.2d, v17.2d, v19.2d
	ushl	v16.2d, v16.2d, v21.2d
	orr	v4.16b, v18.16b, v4.16b
	orr	v3.16b, v17.16b, v3.16b
	orr	v1.16b, v20.16b, v1.16b
	orr	v0.16b, v16.16b, v0.16b
	b.ne	.LBB3_141
// %bb.142:                             //   in Loop: Header=BB3_29 Depth=1
	orr	v0.16b, v0.16b, v3.16b
	orr	v1.16b, v1.16b, v4.16b
	cmp	x1, x10
	orr	v0.16b, v0.16b, v1.16b
	ext	v1.16b, v0.16b, v0.16b, #8
	orr	v0.8b, v0.8b, v1.8b
	fmov	x8, d0
	b.ne	.LBB3_147
	b	.LBB3_149
.LBB3_143:                              //   in Loop: Header=BB3_29 Depth=1
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	and	x10, x1, #0x7ffffffffffffff0
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	mov	x8, x10
	movi	v6.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	mov	x11, x0
	movi	v7.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	w12, #16                        // =0x10
	ldp	q16, q17, [sp, #64]             // 32-byte Folded Reload
	ldp	q18, q19, [sp, #96]             // 32-byte Folded Reload
	ldp	q20, q21, [sp]                  // 32-byte Folded Reload
	ldp	q22, q23, [sp, #32]             // 32-byte Folded Reload
.LBB3_144:                              //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	q24, [x11], #16
	shl	v26.2d, v19.2d, #3
	shl	v27.2d, v21.2d, #3
	shl	v29.2d, v20.2d, #3
	shl	v30.2d, v18.2d, #3
	ushll	v25.8h, v24.8b, #0
	ushll2	v24.8h, v24.16b, #0
	subs	x8, x8, #16
	shl	v8.2d, v17.2d, #3
	shl	v9.2d, v22.2d, #3
	shl	v10.2d, v16.2d, #3
	shl	v15.2d, v23.2d, #3
	ushll2	v28.4s, v25.8h, #0
	ushll	v31.4s, v24.4h, #0
	ushll	v25.4s, v25.4h, #0
	ushll2	v24.4s, v24.8h, #0
	ushll2	v11.2d, v28.4s, #0
	ushll2	v12.2d, v31.4s, #0
	ushll	v31.2d, v31.2s, #0
	ushll	v28.2d, v28.2s, #0
	ushll2	v13.2d, v25.4s, #0
	ushll	v14.2d, v24.2s, #0
	ushll	v25.2d, v25.2s, #0
	ushll2	v24.2d, v24.4s, #0
	ushl	v26.2d, v11.2d, v26.2d
	ushl	v29.2d, v31.2d, v29.2d
	ushl	v27.2d, v12.2d, v27.2d
	ushl	v28.2d, v28.2d, v30.2d
	ushl	v30.2d, v14.2d, v9.2d
	ushl	v31.2d, v13.2d, v8.2d
	ushl	v25.2d, v25.2d, v10.2d
	ushl	v24.2d, v24.2d, v15.2d
	orr	v2.16b, v26.16b, v2.16b
	dup	v26.2d, x12
	orr	v4.16b, v27.16b, v4.16b
	orr	v6.16b, v29.16b, v6.16b
	orr	v3.16b, v28.16b, v3.16b
	orr	v1.16b, v31.16b, v1.16b
	orr	v7.16b, v30.16b, v7.16b
	orr	v0.16b, v25.16b, v0.16b
	orr	v5.16b, v24.16b, v5.16b
	add	v18.2d, v18.2d, v26.2d
	add	v17.2d, v17.2d, v26.2d
	add	v16.2d, v16.2d, v26.2d
	add	v19.2d, v19.2d, v26.2d
	add	v20.2d, v20.2d, v26.2d
	add	v21.2d, v21.2d, v26.2d
	add	v22.2d, v22.2d, v26.2d
	add	v23.2d, v23.2d, v26.2d
	b.ne	.LBB3_144
// %bb.145:                             //   in Loop: Header=BB3_29 Depth=1
	orr	v0.16b, v0.16b, v6.16b
	orr	v3.16b, v3.16b, v7.16b
	cmp	x1, x10
	orr	v1.16b, v1.16b, v4.16b
	orr	v2.16b, v2.16b, v5.16b
	orr	v0.16b, v0.16b, v3.16b
	orr	v1.16b, v1.16b, v2.16b
	orr	v0.16b, v0.16b, v1.16b
	ext	v1.16b, v0.16b, v0.16b, #8
	orr	v0.8b, v0.8b, v1.8b
	fmov	x8, d0
	b.eq	.LBB3_149
// %bb.146:                             //   in Loop: Header=BB3_29 Depth=1
	ldr	q24, [sp, #128]                 // 16-byte Folded Reload
	tbnz	w1, #3, .LBB3_140
.LBB3_147:                              //   in Loop: Header=BB3_29 Depth=1
	lsl	x11, x10, #3
	add	x12, x22, x10
	sub	x10, x1, x10
	add	x12, x12, #16
.LBB3_148:                              //   Parent Loop BB3_29 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldrb	w13, [x12], #1
	subs	x10, x10, #1
	lsl	x13, x13, x11
	add	x11, x11, #8
	orr	x8, x13, x8
	b.ne	.LBB3_148
.LBB3_149:                              //   in Loop: Header=BB3_29 Depth=1
	ldr	x9, [x9, #16]
	cmp	x9, #1
	b.eq	.LBB3_153
// %bb.150:                             //   in Loop: Header=BB3_29 Depth=1
	cmp	x9, #3
	b.ne	.LBB3_154
// %bb.151:                             //   in Loop: Header=BB3_29 Depth=1
	fmov	s0, w8
	fmov	d1, x8
	cmp	x1, #4
	fcvt	d0, s0
	fcsel	d0, d0, d1, eq
	fcmp	d0, d0
	b.vs	.LBB3_161
// %bb.152:                             //   in Loop: Header=BB3_29 Depth=1
	bl	PyFloat_FromDouble
	cbnz	x0, .LBB3_158
	b	.LBB3_173
.LBB3_153:                              //   in Loop: Header=BB3_29 Depth=1
	lsl	x9, x1, #3
	neg	x9, x9
	lsl	x8, x8, x9
	asr	x0, x8, x9
	b	.LBB3_157
.LBB3_154:                              //   in Loop: Header=BB3_29 Depth=1
	cmp	x9, #2
	b.ne	.LBB3_161
// %bb.155:                             //   in Loop: Header=BB3_29 Depth=1
	tbnz	x8, #63, .LBB3_161
// %bb.156:                             //   in Loop: Header=BB3_29 Depth=1
	mov	x0, x8
.LBB3_157:                              //   in Loop: Header=BB3_29 Depth=1
	bl	PyLong_FromLongLong
	cbz	x0, .LBB3_173
.LBB3_158:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x22, x0
	ldr	x0, [sp, #184]                  // 8-byte Folded Reload
.LBB3_159:                              //   in Loop: Header=BB3_29 Depth=1
	mov	x1, x22
	bl	PyList_Append
	mov	w21, w0
	mov	x0, x22
	bl	Py_DecRef
	cbnz	w21, .LBB3_173
// %bb.160:                             //   in Loop: Header=BB3_29 Depth=1
	ldr	x8, [sp, #160]                  // 8-byte Folded Reload
	b	.LBB3_88
.LBB3_161:                              //   in Loop: Header=BB3_29 Depth=1
	bl	PyBytes_FromStringAndSize
	cbz	x0, .LBB3_173
// %bb.162:                             //   in Loop: Header=BB3_29 Depth=1
	mov	x22, x0
	ldr	x0, [sp, #216]                  // 8-byte Folded Reload
	b	.LBB3_159
.LBB3_163:
	str	wzr, [sp, #204]                 // 4-byte Folded Spill
	mov	w19, wzr
	add	x24, sp, #1296
	add	x23, sp, #272
.LBB3_164:
	ldr	x26, [sp, #224]                 // 8-byte Folded Reload
	mov	x0, x26
	bl	PyList_Size
	cmp	x0, #1
	str	w19, [sp, #236]                 // 4-byte Folded Spill
	b.lt	.LBB3_172
// %bb.165:
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	mov	x21, x0
	mov	x22, xzr
.LBB3_166:                              // =>This Inner Loop Header: Depth=1
	mov	x0, x26
	mov	x1, x22
	bl	PyList_GetItem
	mov	x25, x0
	ldrsw	x0, [x0, #24]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB3_177
// %bb.167:                             //   in Loop: Header=BB3_166 Depth=1
	mov	x26, x0
	mov	x0, x27
	mov	x1, x26
	bl	PyList_Append
	mov	x28, x27
	mov	w27, w0
	mov	x0, x26
	bl	Py_DecRef
	cbnz	w27, .LBB3_179
// %bb.168:                             //   in Loop: Header=BB3_166 Depth=1
	ldr	x1, [x25, #56]
	mov	x0, x28
	bl	PyList_Append
	ldr	x26, [sp, #224]                 // 8-byte Folded Reload
	mov	x27, x28
	cbnz	w0, .LBB3_180
// %bb.169:                             //   in Loop: Header=BB3_166 Depth=1
	add	x22, x22, #1
	cmp	x21, x22
	b.ne	.LBB3_166
// %bb.170:
	mov	w19, #1                         // =0x1
	b	.LBB3_181
.LBB3_171:
	ldp	x27, x26, [sp, #216]            // 16-byte Folded Reload
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
	str	w19, [sp, #236]                 // 4-byte Folded Spill
	mov	w19, wzr
	b	.LBB3_184
.LBB3_172:
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
	mov	w19, #1                         // =0x1
	b	.LBB3_174
.LBB3_173:
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
	ldr	x26, [sp, #224]                 // 8-byte Folded Reload
	mov	w19, wzr
.LBB3_174:
	ldr	w8, [sp, #204]                  // 4-byte Folded Reload
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	tbnz	w8, #0, .LBB3_183
	b	.LBB3_184
.LBB3_175:
	ldp	x27, x26, [sp, #216]            // 32-byte Folded Reload
	mov	w19, wzr
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
	ldr	w8, [sp, #204]                  // 4-byte Folded Reload
	tbnz	w8, #0, .LBB3_183
	b	.LBB3_184
.LBB3_176:
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
.LBB3_177:
	mov	w19, wzr
.LBB3_178:
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
	ldr	x26, [sp, #224]                 // 8-byte Folded Reload
	b	.LBB3_182
.LBB3_179:
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
	ldr	x26, [sp, #224]                 // 8-byte Folded Reload
	mov	w19, wzr
	ldr	w8, [sp, #204]                  // 4-byte Folded Reload
	mov	x27, x28
	tbnz	w8, #0, .LBB3_183
	b	.LBB3_184
.LBB3_180:
	mov	w19, wzr
.LBB3_181:
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
.LBB3_182:
	ldr	w8, [sp, #204]                  // 4-byte Folded Reload
	tbz	w8, #0, .LBB3_184
.LBB3_183:
	mov	x0, x24
	bl	free
.LBB3_184:
	ldr	w8, [sp, #236]                  // 4-byte Folded Reload
	tbz	w8, #0, .LBB3_186
// %bb.185:
	mov	x0, x23
	bl	free
	tbnz	w19, #0, .LBB3_187
	b	.LBB3_191
.LBB3_186:
	cbz	w19, .LBB3_192
.LBB3_187:
	mov	x0, x27
	bl	PyList_AsTuple
	mov	x21, x0
	cbz	x0, .LBB3_190
// %bb.188:
	mov	w0, #4                          // =0x4
	bl	PyTuple_New
	cbz	x0, .LBB3_190
// %bb.189:
	mov	x1, xzr
	mov	x2, x21
	mov	x23, x0
	bl	PyTuple_SetItem
	mov	x0, x25
	bl	Py_IncRef
	mov	x0, x23
	mov	w1, #1                          // =0x1
	mov	x2, x25
	bl	PyTuple_SetItem
	mov	x0, x26
	bl	Py_IncRef
	mov	x0, x23
	mov	w1, #2                          // =0x2
	mov	x2, x26
	bl	PyTuple_SetItem
	ldr	x19, [sp, #208]                 // 8-byte Folded Reload
	mov	x0, x19
	bl	Py_IncRef
	mov	x0, x23
	mov	w1, #3                          // =0x3
	mov	x2, x19
	bl	PyTuple_SetItem
	ldr	x0, [x20, #192]
	mov	x1, x23
	bl	PyObject_CallOneArg
	mov	x22, x0
	mov	x0, x23
	bl	Py_DecRef
	mov	w21, wzr
	mov	w19, wzr
	b	.LBB3_194
.LBB3_190:
	mov	x0, x21
	bl	Py_DecRef
.LBB3_191:
	mov	w21, wzr
	mov	w19, wzr
	b	.LBB3_193
.LBB3_192:
	mov	w21, wzr
.LBB3_193:
	mov	x22, xzr
.LBB3_194:
	mov	x0, x27
	bl	Py_DecRef
	cbz	x25, .LBB3_198
// %bb.195:
	mov	x0, x25
	bl	Py_DecRef
	tbnz	w21, #0, .LBB3_198
// %bb.196:
	mov	x0, x26
	bl	Py_DecRef
	tbnz	w19, #0, .LBB3_198
// %bb.197:
	ldr	x0, [sp, #208]                  // 8-byte Folded Reload
	bl	Py_DecRef
.LBB3_198:
	mov	x0, x22
	cbnz	x22, .LBB3_201
.LBB3_199:
	bl	PyErr_Clear
	ldp	x3, x2, [sp, #248]              // 16-byte Folded Reload
	ldr	x1, [sp, #264]                  // 8-byte Folded Reload
.LBB3_200:
	ldr	x0, [x20, #200]
	bl	PyObject_Vectorcall
.LBB3_201:
	add	sp, sp, #3376
	ldp	x20, x19, [sp, #144]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #128]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #112]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #96]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #80]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #64]             // 16-byte Folded Reload
	ldp	d9, d8, [sp, #48]               // 16-byte Folded Reload
	ldp	d11, d10, [sp, #32]             // 16-byte Folded Reload
	ldp	d13, d12, [sp, #16]             // 16-byte Folded Reload
	ldp	d15, d14, [sp], #160            // 16-byte Folded Reload
	ret
.LBB3_202:
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	str	w19, [sp, #236]                 // 4-byte Folded Spill
	b	.LBB3_177
.LBB3_203:
	ldr	x25, [sp, #184]                 // 8-byte Folded Reload
	ldr	x26, [sp, #224]                 // 8-byte Folded Reload
	mov	w19, wzr
	ldr	w8, [sp, #204]                  // 4-byte Folded Reload
	mov	x27, x0
	tbnz	w8, #0, .LBB3_183
	b	.LBB3_184
.LBB3_204:
	ldr	x27, [sp, #216]                 // 8-byte Folded Reload
	b	.LBB3_178
.Lfunc_end3:
	.size	fingerprint, .Lfunc_end3-fingerprint
	.size	.Lfingerprint$local, .Lfunc_end3-fingerprint
                                        // -- End function
	.type	walk,@object                    // @walk
	.bss
	.globl	walk
	.p2align	3, 0x0
walk:
	.zero	208
	.size	walk, 208

	.section	".note.GNU-stack","",@progbits
	.addrsig
