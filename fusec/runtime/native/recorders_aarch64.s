// recorders.c, translated by translate.py.

.text
	.file	"recorders.c"
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
	.globl	bind                            // -- Begin function bind
	.p2align	2
	.type	bind,@function
bind:                                   // @bind
.Lbind$local:
	.type	.Lbind$local,@function
// %bb.0:
	cbz	x1, .LBB3_3
// %bb.1:
	adrp	x8, :got:recording
	ldr	x8, [x8, :got_lo12:recording]
	ldr	x8, [x8, #272]
	cmp	x8, x1
	b.eq	.LBB3_3
// %bb.2:
	b	PyMethod_New
.LBB3_3:
	stp	x29, x30, [sp, #-32]!           // 16-byte Folded Spill
	str	x19, [sp, #16]                  // 8-byte Folded Spill
	mov	x29, sp
	mov	x19, x0
	bl	Py_IncRef
	mov	x0, x19
	ldr	x19, [sp, #16]                  // 8-byte Folded Reload
	ldp	x29, x30, [sp], #32             // 16-byte Folded Reload
	ret
.Lfunc_end3:
	.size	bind, .Lfunc_end3-bind
	.size	.Lbind$local, .Lfunc_end3-bind
                                        // -- End function
	.globl	record_call                     // -- Begin function record_call
	.p2align	2
	.type	record_call,@function
record_call:                            // @record_call
.Lrecord_call$local:
	.type	.Lrecord_call$local,@function
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	stp	x22, x21, [sp, #16]             // 16-byte Folded Spill
	adrp	x8, :got:recording
	mov	x21, x1
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x8, [x8, :got_lo12:recording]
	mov	x29, sp
	ldr	x8, [x8]
	add	x8, x0, x8
	mov	x0, xzr
	ldr	x22, [x8, #8]
	cbnz	x3, .LBB4_3
// %bb.1:
	ldr	x8, [x22, #8]
	and	x9, x20, #0x7fffffffffffffff
	cmp	x9, x8
	b.ne	.LBB4_3
// %bb.2:
	ldr	x8, [x22, #16]
	mov	x0, x22
	mov	x1, x21
	cmp	x8, #0
	cset	w2, ne
	bl	record
.LBB4_3:
	ldr	x2, [x22, #40]
	mov	x3, x21
	mov	x4, x20
	mov	x5, x19
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #16]             // 16-byte Folded Reload
	mov	w1, #1                          // =0x1
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	b	answer
.Lfunc_end4:
	.size	record_call, .Lfunc_end4-record_call
	.size	.Lrecord_call$local, .Lfunc_end4-record_call
                                        // -- End function
	.p2align	2                               // -- Begin function record
	.type	record,@function
record:                                 // @record
// %bb.0:
	sub	sp, sp, #272
	stp	x26, x25, [sp, #208]            // 16-byte Folded Spill
	ldr	x26, [x0, #8]
	stp	x29, x30, [sp, #176]            // 16-byte Folded Spill
	add	x29, sp, #176
	cmp	x26, #1
	stp	x28, x27, [sp, #192]            // 16-byte Folded Spill
	stp	x24, x23, [sp, #224]            // 16-byte Folded Spill
	stp	x22, x21, [sp, #240]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #256]            // 16-byte Folded Spill
	str	w2, [sp, #32]                   // 4-byte Folded Spill
	str	x1, [sp, #24]                   // 8-byte Folded Spill
	b.lt	.LBB5_36
// %bb.1:
	str	x0, [sp, #16]                   // 8-byte Folded Spill
	adrp	x21, :got:recording
	mov	x19, xzr
	ldr	x21, [x21, :got_lo12:recording]
	mov	w27, wzr
	mov	w9, #1                          // =0x1
.LBB5_2:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB5_19 Depth 2
	ldr	w10, [sp, #32]                  // 4-byte Folded Reload
	mvn	x8, x19
	mov	x28, x9
	add	x8, x26, x8
	tst	w10, #0x1
	ldr	x10, [sp, #24]                  // 8-byte Folded Reload
	csel	x8, x8, x19, ne
	ldr	x24, [x10, x8, lsl #3]
	ldr	x8, [x21, #24]
	ldr	x10, [x24, #8]
	cmp	x10, x8
	b.eq	.LBB5_9
.LBB5_3:                                //   in Loop: Header=BB5_2 Depth=1
	mov	x22, xzr
	mov	x23, xzr
	mov	w25, #1                         // =0x1
.LBB5_4:                                //   in Loop: Header=BB5_2 Depth=1
	mov	w8, #24                         // =0x18
	mov	x0, x22
	add	x9, sp, #40
	madd	x20, x19, x8, x9
	bl	Py_IncRef
	mov	x0, x23
	bl	Py_IncRef
	stp	x24, x22, [x20]
	str	x23, [x20, #16]
	cbz	w25, .LBB5_6
// %bb.5:                               //   in Loop: Header=BB5_2 Depth=1
	ldr	x8, [x21, #32]
	ldr	x9, [x24, #8]
	cmp	x9, x8
	b.eq	.LBB5_16
.LBB5_6:                                //   in Loop: Header=BB5_2 Depth=1
	mov	w8, #1                          // =0x1
.LBB5_7:                                //   in Loop: Header=BB5_2 Depth=1
	cmp	x22, #0
	cset	w9, ne
	orr	w27, w27, w9
	cbz	w8, .LBB5_29
// %bb.8:                               //   in Loop: Header=BB5_2 Depth=1
	add	x19, x19, #1
	add	x9, x28, #1
	cmp	x19, x26
	b.lt	.LBB5_2
	b	.LBB5_29
.LBB5_9:                                //   in Loop: Header=BB5_2 Depth=1
	ldr	x8, [x21, #168]
	ldr	x8, [x24, x8]
	cbz	x8, .LBB5_3
// %bb.10:                              //   in Loop: Header=BB5_2 Depth=1
	ldr	x9, [x21, #8]
	ldr	x10, [x8, #8]
	cmp	x10, x9
	b.ne	.LBB5_3
// %bb.11:                              //   in Loop: Header=BB5_2 Depth=1
	ldr	x9, [x21, #104]
	mov	x22, xzr
	mov	w25, #1                         // =0x1
	ldr	x9, [x8, x9]
	cbz	x9, .LBB5_23
// %bb.12:                              //   in Loop: Header=BB5_2 Depth=1
	ldr	x10, [x21, #136]
	mov	x23, x22
	ldr	x10, [x8, x10]
	cbz	x10, .LBB5_4
// %bb.13:                              //   in Loop: Header=BB5_2 Depth=1
	ldr	x11, [x21, #16]
	ldr	x12, [x9, #8]
	cmp	x12, x11
	b.ne	.LBB5_15
// %bb.14:                              //   in Loop: Header=BB5_2 Depth=1
	ldr	x11, [x21, #56]
	ldr	x10, [x10, #8]
	cmp	x10, x11
	b.eq	.LBB5_24
.LBB5_15:                               //   in Loop: Header=BB5_2 Depth=1
	mov	x22, xzr
	mov	x23, xzr
	b	.LBB5_4
.LBB5_16:                               //   in Loop: Header=BB5_2 Depth=1
	ldr	x21, [x24, #32]
	ldrsw	x24, [x24, #24]
	mov	x0, x24
	bl	PyTuple_New
	cmp	w24, #1
	mov	x23, x0
	b.lt	.LBB5_22
// %bb.17:                              //   in Loop: Header=BB5_2 Depth=1
	cbz	x23, .LBB5_22
// %bb.18:                              //   in Loop: Header=BB5_2 Depth=1
	mov	x25, xzr
.LBB5_19:                               //   Parent Loop BB5_2 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x0, [x21, x25, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB5_21
// %bb.20:                              //   in Loop: Header=BB5_19 Depth=2
	mov	x2, x0
	mov	x0, x23
	mov	x1, x25
	bl	PyTuple_SetItem
	add	x25, x25, #1
	cmp	x24, x25
	b.ne	.LBB5_19
	b	.LBB5_22
.LBB5_21:                               //   in Loop: Header=BB5_2 Depth=1
	mov	x0, x23
	bl	Py_DecRef
	mov	x23, xzr
.LBB5_22:                               //   in Loop: Header=BB5_2 Depth=1
	str	x23, [x20, #16]
	adrp	x21, :got:recording
	cmp	x23, #0
	ldr	x21, [x21, :got_lo12:recording]
	cset	w8, ne
	b	.LBB5_7
.LBB5_23:                               //   in Loop: Header=BB5_2 Depth=1
	mov	x23, x22
	b	.LBB5_4
.LBB5_24:                               //   in Loop: Header=BB5_2 Depth=1
	ldr	x10, [x21, #152]
	ldr	x23, [x9, x10]
	cbz	x23, .LBB5_28
// %bb.25:                              //   in Loop: Header=BB5_2 Depth=1
	ldr	x10, [x21, #72]
	ldr	x11, [x23, #8]
	cmp	x11, x10
	b.ne	.LBB5_15
// %bb.26:                              //   in Loop: Header=BB5_2 Depth=1
	ldr	x10, [x21, #160]
	ldr	x9, [x9, x10]
	cbz	x9, .LBB5_15
// %bb.27:                              //   in Loop: Header=BB5_2 Depth=1
	mov	w25, wzr
	mov	x22, x8
	b	.LBB5_4
.LBB5_28:                               //   in Loop: Header=BB5_2 Depth=1
	mov	x22, xzr
	b	.LBB5_4
.LBB5_29:
	and	w8, w8, w27
	cmp	w8, #1
	b.ne	.LBB5_64
// %bb.30:
	ldr	x24, [sp, #16]                  // 8-byte Folded Reload
	ldr	x8, [x24, #24]
	cbz	x8, .LBB5_37
// %bb.31:
	ldr	x8, [sp, #48]
	cbz	x8, .LBB5_64
// %bb.32:
	ldr	x9, [x21, #104]
	ldr	x8, [x8, x9]
	ldr	x9, [x21, #160]
	ldr	x8, [x8, x9]
	ldr	x9, [x21, #336]
	cmp	x8, x9
	b.eq	.LBB5_64
// %bb.33:
	ldr	x0, [sp, #64]
	ldr	x8, [x21, #56]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB5_64
// %bb.34:
	sub	x1, x29, #64
	bl	PyLong_AsLongLongAndOverflow
	mov	x8, x0
	mov	x0, xzr
	tbnz	x8, #63, .LBB5_127
// %bb.35:
	cmp	x26, #0
	mov	x21, x0
	b.gt	.LBB5_38
	b	.LBB5_65
.LBB5_36:
	mov	x0, xzr
	bl	Py_DecRef
	mov	x21, xzr
	b	.LBB5_67
.LBB5_37:
	cmp	x26, #1
	b.lt	.LBB5_64
.LBB5_38:
	add	x8, sp, #40
	mov	x21, xzr
	add	x19, x8, #16
	b	.LBB5_41
.LBB5_39:                               //   in Loop: Header=BB5_41 Depth=1
	mov	x21, x20
.LBB5_40:                               //   in Loop: Header=BB5_41 Depth=1
	subs	x26, x26, #1
	add	x19, x19, #24
	b.eq	.LBB5_45
.LBB5_41:                               // =>This Inner Loop Header: Depth=1
	ldr	x20, [x19]
	cbz	x20, .LBB5_40
// %bb.42:                              //   in Loop: Header=BB5_41 Depth=1
	cbz	x21, .LBB5_39
// %bb.43:                              //   in Loop: Header=BB5_41 Depth=1
	mov	x0, x20
	mov	x1, x21
	bl	fits
	tbnz	w0, #0, .LBB5_40
// %bb.44:                              //   in Loop: Header=BB5_41 Depth=1
	mov	x0, x21
	mov	x1, x20
	bl	fits
	mov	x21, x20
	tbnz	w0, #0, .LBB5_40
	b	.LBB5_64
.LBB5_45:
	cbz	x21, .LBB5_57
// %bb.46:
	ldr	x0, [x24, #8]
	bl	PyTuple_New
	mov	x20, x0
	cbz	x0, .LBB5_59
// %bb.47:
	ldr	x8, [x24, #8]
	cmp	x8, #1
	b.lt	.LBB5_58
// %bb.48:
	add	x8, sp, #40
	mov	x22, xzr
	add	x19, x8, #16
	b	.LBB5_52
.LBB5_49:                               //   in Loop: Header=BB5_52 Depth=1
	adrp	x10, :got:recording
	ldr	x10, [x10, :got_lo12:recording]
	ldr	x9, [x10, #104]
	ldr	x8, [x8, x9]
	ldr	x9, [x10, #160]
	add	x8, x8, x9
.LBB5_50:                               //   in Loop: Header=BB5_52 Depth=1
	ldr	x23, [x8]
.LBB5_51:                               //   in Loop: Header=BB5_52 Depth=1
	mov	x0, x23
	bl	Py_IncRef
	mov	x0, x20
	mov	x1, x22
	mov	x2, x23
	bl	PyTuple_SetItem
	ldr	x8, [x24, #8]
	add	x22, x22, #1
	add	x19, x19, #24
	cmp	x22, x8
	b.ge	.LBB5_58
.LBB5_52:                               // =>This Inner Loop Header: Depth=1
	ldur	x8, [x19, #-8]
	cbnz	x8, .LBB5_49
// %bb.53:                              //   in Loop: Header=BB5_52 Depth=1
	ldr	x9, [x19]
	ldur	x8, [x19, #-16]
	cbz	x9, .LBB5_55
// %bb.54:                              //   in Loop: Header=BB5_52 Depth=1
	add	x8, x8, #56
	b	.LBB5_50
.LBB5_55:                               //   in Loop: Header=BB5_52 Depth=1
	ldr	x23, [x8, #8]
	adrp	x8, :got:recording
	ldr	x8, [x8, :got_lo12:recording]
	ldr	x9, [x23, #8]
	ldr	x8, [x8, #48]
	cmp	x9, x8
	b.eq	.LBB5_51
// %bb.56:
	str	xzr, [sp, #32]                  // 8-byte Folded Spill
	b	.LBB5_129
.LBB5_57:
	mov	x0, xzr
	b	.LBB5_65
.LBB5_58:
	ldr	x0, [x24, #32]
	mov	x1, x20
	bl	PyDict_GetItem
.LBB5_59:
	str	x0, [sp, #32]                   // 8-byte Folded Spill
	bl	Py_IncRef
	mov	x0, x20
	bl	Py_DecRef
	ldr	x8, [sp, #32]                   // 8-byte Folded Reload
	cbz	x8, .LBB5_64
// %bb.60:
	ldr	x24, [x24, #8]
	bl	origin_of_caller
	cbz	x0, .LBB5_123
// %bb.61:
	mov	x20, x0
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	mov	w1, #1                          // =0x1
	bl	PyTuple_GetItem
	str	x0, [sp]                        // 8-byte Folded Spill
	mov	x0, x24
	bl	PyTuple_New
	cmp	x24, #1
	mov	x23, x0
	str	x0, [sp, #24]                   // 8-byte Folded Spill
	b.lt	.LBB5_115
// %bb.62:
	cbz	x23, .LBB5_115
// %bb.63:
	mov	x26, xzr
	mov	w22, #24                        // =0x18
	add	x25, sp, #40
	str	x20, [sp, #8]                   // 8-byte Folded Spill
	b	.LBB5_70
.LBB5_64:
	mov	x0, xzr
	mov	x21, xzr
.LBB5_65:
	bl	Py_DecRef
	add	x8, sp, #40
	add	x19, x8, #16
.LBB5_66:                               // =>This Inner Loop Header: Depth=1
	ldur	x0, [x19, #-8]
	bl	Py_DecRef
	ldr	x0, [x19], #24
	bl	Py_DecRef
	subs	x28, x28, #1
	b.ne	.LBB5_66
.LBB5_67:
	mov	x0, x21
	ldp	x20, x19, [sp, #256]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #240]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #224]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #208]            // 16-byte Folded Reload
	ldp	x28, x27, [sp, #192]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #176]            // 16-byte Folded Reload
	add	sp, sp, #272
	ret
.LBB5_68:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x0, x27
	bl	Py_IncRef
.LBB5_69:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x0, x23
	mov	x1, x26
	mov	x2, x27
	bl	PyTuple_SetItem
	add	x26, x26, #1
	cmp	x26, x24
	b.eq	.LBB5_115
.LBB5_70:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB5_79 Depth 2
                                        //     Child Loop BB5_114 Depth 2
	madd	x19, x26, x22, x25
	ldr	x27, [x19, #8]
	cbnz	x27, .LBB5_68
// %bb.71:                              //   in Loop: Header=BB5_70 Depth=1
	ldr	x27, [x19, #16]
	cbz	x27, .LBB5_75
// %bb.72:                              //   in Loop: Header=BB5_70 Depth=1
	ldr	x19, [x19]
	adrp	x20, :got:recording
	mov	x1, xzr
	ldr	x25, [x19, #56]
	ldr	x20, [x20, :got_lo12:recording]
	ldr	x0, [x20, #16]
	bl	PyType_GenericAlloc
	mov	x22, x0
	cbz	x0, .LBB5_74
// %bb.73:                              //   in Loop: Header=BB5_70 Depth=1
	ldr	x23, [x20, #152]
	mov	x0, x27
	bl	Py_IncRef
	str	x27, [x22, x23]
	mov	x0, x25
	ldr	x23, [x20, #160]
	bl	Py_IncRef
	str	x25, [x22, x23]
	ldr	x23, [sp, #24]                  // 8-byte Folded Reload
.LBB5_74:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x0, xzr
	bl	PyTuple_New
	ldr	x8, [x20, #232]
	mov	x25, x0
	stur	xzr, [x29, #-16]
	stp	x8, x0, [x29, #-64]
	ldr	x8, [x20, #264]
	ldr	x20, [sp, #8]                   // 8-byte Folded Reload
	sub	x0, x29, #64
	stp	x22, x8, [x29, #-48]
	stp	x20, x19, [x29, #-32]
	bl	make_node
	mov	x27, x0
	mov	x0, x25
	bl	Py_DecRef
	mov	x0, x22
	bl	Py_DecRef
	b	.LBB5_87
.LBB5_75:                               //   in Loop: Header=BB5_70 Depth=1
	ldr	x0, [sp]                        // 8-byte Folded Reload
	mov	x1, x26
	bl	PyTuple_GetItem
	cbz	x0, .LBB5_128
// %bb.76:                              //   in Loop: Header=BB5_70 Depth=1
	adrp	x8, :got:recording
	mov	x27, x0
	ldr	x8, [x8, :got_lo12:recording]
	ldr	x9, [x0, #8]
	ldr	x8, [x8, #16]
	cmp	x9, x8
	b.ne	.LBB5_128
// %bb.77:                              //   in Loop: Header=BB5_70 Depth=1
	adrp	x10, :got:recording
	ldr	x10, [x10, :got_lo12:recording]
	ldr	x8, [x10, #344]
	cmp	x8, #1
	b.lt	.LBB5_81
// %bb.78:                              //   in Loop: Header=BB5_70 Depth=1
	ldr	x9, [x10, #160]
	ldr	x10, [x10, #352]
	ldr	x23, [x19]
	ldr	x9, [x27, x9]
	add	x19, x10, #24
.LBB5_79:                               //   Parent Loop BB5_70 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldur	x10, [x19, #-16]
	cmp	x10, x9
	b.eq	.LBB5_88
// %bb.80:                              //   in Loop: Header=BB5_79 Depth=2
	subs	x8, x8, #1
	add	x19, x19, #32
	b.ne	.LBB5_79
.LBB5_81:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x23, xzr
.LBB5_82:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x0, xzr
	bl	PyTuple_New
	mov	x25, x0
	bl	PyDict_New
	mov	x22, x0
	cbz	x0, .LBB5_86
// %bb.83:                              //   in Loop: Header=BB5_70 Depth=1
	cbz	x23, .LBB5_85
// %bb.84:                              //   in Loop: Header=BB5_70 Depth=1
	adrp	x8, :got:recording
	mov	x0, x22
	mov	x2, x23
	ldr	x8, [x8, :got_lo12:recording]
	ldr	x1, [x8, #176]
	bl	PyDict_SetItem
	tbz	w0, #31, .LBB5_86
.LBB5_85:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x0, x22
	bl	Py_DecRef
	mov	x22, xzr
.LBB5_86:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x0, x23
	bl	Py_DecRef
	adrp	x9, :got:recording
	sub	x0, x29, #64
	ldr	x9, [x9, :got_lo12:recording]
	stp	x27, x22, [x29, #-48]
	stur	xzr, [x29, #-16]
	ldr	x8, [x9, #240]
	stp	x8, x25, [x29, #-64]
	ldr	x8, [x9, #272]
	stp	x20, x8, [x29, #-32]
	bl	make_node
	mov	x27, x0
	mov	x0, x22
	bl	Py_DecRef
	mov	x0, x25
	bl	Py_DecRef
	ldr	x23, [sp, #24]                  // 8-byte Folded Reload
.LBB5_87:                               //   in Loop: Header=BB5_70 Depth=1
	mov	w22, #24                        // =0x18
	add	x25, sp, #40
	cbnz	x27, .LBB5_69
	b	.LBB5_128
.LBB5_88:                               //   in Loop: Header=BB5_70 Depth=1
	ldr	x8, [x23, #8]
	ldur	x9, [x19, #-24]
	cmp	x8, x9
	b.eq	.LBB5_104
// %bb.89:                              //   in Loop: Header=BB5_70 Depth=1
	ldur	x9, [x19, #-8]
	cbz	x9, .LBB5_97
// %bb.90:                              //   in Loop: Header=BB5_70 Depth=1
	adrp	x10, :got:recording
	ldr	x10, [x10, :got_lo12:recording]
	ldr	x9, [x10, #64]
	cmp	x8, x9
	b.eq	.LBB5_99
// %bb.91:                              //   in Loop: Header=BB5_70 Depth=1
	ldr	x9, [x10, #56]
	cmp	x8, x9
	b.ne	.LBB5_81
// %bb.92:                              //   in Loop: Header=BB5_70 Depth=1
	sub	x1, x29, #64
	mov	x0, x23
	bl	PyLong_AsLongLongAndOverflow
	ldur	w8, [x29, #-64]
	cbnz	w8, .LBB5_81
// %bb.93:                              //   in Loop: Header=BB5_70 Depth=1
	ldp	x9, x8, [x19, #-8]
	cmp	x9, #3
	b.eq	.LBB5_107
// %bb.94:                              //   in Loop: Header=BB5_70 Depth=1
	mov	w10, #64                        // =0x40
	cmp	x9, #2
	sub	x8, x10, x8, lsl #3
	b.eq	.LBB5_105
// %bb.95:                              //   in Loop: Header=BB5_70 Depth=1
	cmp	x9, #1
	b.ne	.LBB5_81
// %bb.96:                              //   in Loop: Header=BB5_70 Depth=1
	lsl	x9, x0, x8
	mov	x22, x0
	asr	x8, x9, x8
	cmp	x8, x0
	b.ne	.LBB5_81
	b	.LBB5_111
.LBB5_97:                               //   in Loop: Header=BB5_70 Depth=1
	adrp	x9, :got:recording
	ldr	x9, [x9, :got_lo12:recording]
	ldr	x8, [x9, #304]
	cmp	x8, x23
	b.eq	.LBB5_103
// %bb.98:                              //   in Loop: Header=BB5_70 Depth=1
	ldr	x8, [x9, #312]
	ldr	x9, [x9, #328]
	cmp	x8, x23
	csel	x23, x9, xzr, eq
	b	.LBB5_104
.LBB5_99:                               //   in Loop: Header=BB5_70 Depth=1
	mov	x0, x23
	bl	PyFloat_AsDouble
	fneg	d1, d0
	fcmp	d0, #0.0
	ldur	x8, [x19, #-8]
	fcsel	d1, d1, d0, mi
	cmp	x8, #3
	b.ne	.LBB5_81
// %bb.100:                             //   in Loop: Header=BB5_70 Depth=1
	ldr	x8, [x19]
	cmp	x8, #4
	b.lt	.LBB5_81
// %bb.101:                             //   in Loop: Header=BB5_70 Depth=1
	b.ne	.LBB5_110
// %bb.102:                             //   in Loop: Header=BB5_70 Depth=1
	mov	x9, #281474439839744            // =0xffffe0000000
	movk	x9, #18415, lsl #48
	fmov	d2, x9
	fcmp	d1, d2
	b.hi	.LBB5_81
	b	.LBB5_110
.LBB5_103:                              //   in Loop: Header=BB5_70 Depth=1
	ldr	x23, [x9, #320]
.LBB5_104:                              //   in Loop: Header=BB5_70 Depth=1
	mov	x0, x23
	bl	Py_IncRef
	b	.LBB5_82
.LBB5_105:                              //   in Loop: Header=BB5_70 Depth=1
	mov	x23, xzr
	tbnz	x0, #63, .LBB5_82
// %bb.106:                             //   in Loop: Header=BB5_70 Depth=1
	mov	x9, #-1                         // =0xffffffffffffffff
	mov	x22, x0
	lsr	x8, x9, x8
	cmp	x0, x8
	b.ls	.LBB5_111
	b	.LBB5_82
.LBB5_107:                              //   in Loop: Header=BB5_70 Depth=1
	cmp	x8, #4
	b.lt	.LBB5_81
// %bb.108:                             //   in Loop: Header=BB5_70 Depth=1
	mov	x9, #-9007199254740993          // =0xffdfffffffffffff
	mov	x10, #-18014398509481985        // =0xffbfffffffffffff
	add	x9, x0, x9
	cmp	x9, x10
	b.lo	.LBB5_81
// %bb.109:                             //   in Loop: Header=BB5_70 Depth=1
	scvtf	d0, x0
.LBB5_110:                              //   in Loop: Header=BB5_70 Depth=1
	fcvt	s1, d0
	fmov	x10, d0
	cmp	x8, #4
	fmov	w9, s1
	sxtw	x9, w9
	csel	x22, x9, x10, eq
.LBB5_111:                              //   in Loop: Header=BB5_70 Depth=1
	ldur	x0, [x19, #-24]
	mov	x1, xzr
	bl	PyType_GenericAlloc
	mov	x23, x0
	cbz	x0, .LBB5_82
// %bb.112:                             //   in Loop: Header=BB5_70 Depth=1
	ldr	x8, [x19]
	cmp	x8, #1
	b.lt	.LBB5_82
// %bb.113:                             //   in Loop: Header=BB5_70 Depth=1
	mov	x8, xzr
	mov	x9, xzr
.LBB5_114:                              //   Parent Loop BB5_70 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	lsr	x10, x22, x8
	add	x11, x23, x9
	add	x9, x9, #1
	add	x8, x8, #8
	strb	w10, [x11, #16]
	ldr	x10, [x19]
	cmp	x9, x10
	b.lt	.LBB5_114
	b	.LBB5_82
.LBB5_115:
	cbz	x23, .LBB5_129
// %bb.116:
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	mov	x1, xzr
	bl	PyTuple_GetItem
	ldr	x22, [sp, #16]                  // 8-byte Folded Reload
	cmp	x24, #1
	mov	x25, x0
	b.lt	.LBB5_124
// %bb.117:
	adrp	x10, :got:recording
	add	x11, sp, #40
	ldr	x10, [x10, :got_lo12:recording]
	add	x11, x11, #8
	ldr	x8, [x10, #104]
	ldp	x9, x10, [x10, #152]
	b	.LBB5_119
.LBB5_118:                              //   in Loop: Header=BB5_119 Depth=1
	subs	x24, x24, #1
	add	x11, x11, #24
	b.eq	.LBB5_124
.LBB5_119:                              // =>This Inner Loop Header: Depth=1
	ldr	x12, [x11]
	cbz	x12, .LBB5_118
// %bb.120:                             //   in Loop: Header=BB5_119 Depth=1
	ldr	x26, [x12, x8]
	ldr	x12, [x26, x9]
	cmp	x12, x21
	b.ne	.LBB5_118
// %bb.121:                             //   in Loop: Header=BB5_119 Depth=1
	ldr	x12, [x26, x10]
	cmp	x12, x25
	b.ne	.LBB5_118
// %bb.122:
	mov	x0, x26
	mov	x23, x20
	bl	Py_IncRef
	adrp	x20, :got:recording
	ldr	x20, [x20, :got_lo12:recording]
	b	.LBB5_126
.LBB5_123:
	mov	x21, xzr
	b	.LBB5_131
.LBB5_124:
	mov	x23, x20
	adrp	x20, :got:recording
	mov	x1, xzr
	ldr	x20, [x20, :got_lo12:recording]
	ldr	x0, [x20, #16]
	bl	PyType_GenericAlloc
	mov	x26, x0
	cbz	x0, .LBB5_126
// %bb.125:
	ldr	x19, [x20, #152]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x26, x19]
	mov	x0, x25
	ldr	x19, [x20, #160]
	bl	Py_IncRef
	str	x25, [x26, x19]
.LBB5_126:
	ldr	x8, [x22]
	ldr	x19, [sp, #24]                  // 8-byte Folded Reload
	stp	x8, x19, [x29, #-64]
	ldp	x8, x9, [x20, #264]
	mov	x0, x19
	mov	x20, x23
	stp	x26, x8, [x29, #-48]
	stp	x23, x9, [x29, #-32]
	bl	depth_behind
	add	x8, x0, #1
	sub	x0, x29, #64
	stur	x8, [x29, #-16]
	bl	make_node
	mov	x21, x0
	mov	x0, x26
	bl	Py_DecRef
	mov	x0, x19
	bl	Py_DecRef
	b	.LBB5_130
.LBB5_127:
	mov	x21, x0
	b	.LBB5_65
.LBB5_128:
	mov	x0, x23
	bl	Py_DecRef
.LBB5_129:
	mov	x21, xzr
.LBB5_130:
	mov	x0, x20
	bl	Py_DecRef
.LBB5_131:
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	b	.LBB5_65
.Lfunc_end5:
	.size	record, .Lfunc_end5-record
                                        // -- End function
	.p2align	2                               // -- Begin function answer
	.type	answer,@function
answer:                                 // @answer
// %bb.0:
	sub	sp, sp, #80
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	add	x29, sp, #16
	stp	x24, x23, [sp, #32]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #48]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #64]             // 16-byte Folded Spill
	cbz	x0, .LBB6_8
// %bb.1:
	adrp	x21, :got:recording
	mov	x19, x0
	mov	x20, x1
	ldr	x21, [x21, :got_lo12:recording]
	sub	x1, x29, #4
	ldr	x8, [x21, #136]
	ldr	x0, [x0, x8]
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x21, #360]
	sdiv	x9, x0, x8
	msub	x8, x9, x8, x0
	cmp	x8, x20
	b.ge	.LBB6_4
// %bb.2:
	ldr	x0, [x21, #368]
	mov	x1, x19
	bl	PyObject_CallOneArg
	cbz	x0, .LBB6_9
// %bb.3:
	bl	Py_DecRef
.LBB6_4:
	ldr	x0, [x21, #24]
	mov	x1, xzr
	bl	PyType_GenericAlloc
	mov	x20, x0
	cbz	x0, .LBB6_6
// %bb.5:
	ldr	x21, [x21, #168]
	mov	x0, x19
	bl	Py_IncRef
	str	x19, [x20, x21]
.LBB6_6:
	mov	x0, x19
	bl	Py_DecRef
.LBB6_7:
	mov	x0, x20
	ldp	x20, x19, [sp, #64]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #48]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #80
	ret
.LBB6_8:
	mov	x21, x5
	mov	x22, x4
	mov	x23, x3
	mov	x24, x2
	bl	PyErr_Clear
	mov	x0, x24
	mov	x1, x23
	mov	x2, x22
	mov	x3, x21
	ldp	x20, x19, [sp, #64]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #48]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #80
	b	PyObject_Vectorcall
.LBB6_9:
	mov	x0, x19
	bl	Py_DecRef
	mov	x0, xzr
	bl	Py_DecRef
	mov	x20, xzr
	b	.LBB6_7
.Lfunc_end6:
	.size	answer, .Lfunc_end6-answer
                                        // -- End function
	.globl	record_node                     // -- Begin function record_node
	.p2align	2
	.type	record_node,@function
record_node:                            // @record_node
.Lrecord_node$local:
	.type	.Lrecord_node$local,@function
// %bb.0:
	sub	sp, sp, #128
	stp	x29, x30, [sp, #64]             // 16-byte Folded Spill
	and	x8, x2, #0x7fffffffffffffff
	add	x29, sp, #64
	stp	x24, x23, [sp, #80]             // 16-byte Folded Spill
	adrp	x24, :got:recording
	cmp	x8, #5
	stp	x22, x21, [sp, #96]             // 16-byte Folded Spill
	mov	x21, x1
	mov	x22, xzr
	stp	x20, x19, [sp, #112]            // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x24, [x24, :got_lo12:recording]
	mov	x23, #-1                        // =0xffffffffffffffff
	b.ne	.LBB7_6
// %bb.1:
	cbnz	x19, .LBB7_6
// %bb.2:
	ldr	x0, [x21, #8]
	ldr	x8, [x24, #72]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.eq	.LBB7_4
.LBB7_3:
	mov	x22, xzr
	b	.LBB7_6
.LBB7_4:
	bl	depth_behind
	mov	x23, x0
	tbnz	x0, #63, .LBB7_3
// %bb.5:
	ldr	x22, [x21, #32]
.LBB7_6:
	ldr	x8, [x24, #272]
	cmp	x22, x8
	b.eq	.LBB7_8
// %bb.7:
	mov	x0, x22
	bl	Py_IncRef
	cbnz	x22, .LBB7_9
	b	.LBB7_15
.LBB7_8:
	bl	origin_of_caller
	mov	x22, x0
	cbz	x22, .LBB7_15
.LBB7_9:
	ldp	q0, q1, [x21]
	mov	x0, sp
	ldr	x8, [x24, #272]
	stp	x22, x8, [sp, #32]
	add	x8, x23, #1
	stp	q0, q1, [sp]
	str	x8, [sp, #48]
	bl	make_node
	mov	x23, x0
	mov	x0, x22
	bl	Py_DecRef
	cbz	x23, .LBB7_15
// %bb.10:
	ldr	x8, [x24, #136]
	mov	x1, sp
	ldr	x0, [x23, x8]
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x24, #360]
	sdiv	x9, x0, x8
	msub	x8, x9, x8, x0
	cmp	x8, #0
	b.gt	.LBB7_14
// %bb.11:
	ldr	x0, [x24, #368]
	mov	x1, x23
	bl	PyObject_CallOneArg
	cbnz	x0, .LBB7_13
// %bb.12:
	mov	x19, x0
	mov	x0, x23
	bl	Py_DecRef
	mov	x0, x19
	mov	x23, xzr
.LBB7_13:
	bl	Py_DecRef
.LBB7_14:
	mov	x0, x23
	ldp	x20, x19, [sp, #112]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #96]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #80]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #64]             // 16-byte Folded Reload
	add	sp, sp, #128
	ret
.LBB7_15:
	bl	PyErr_Clear
	ldr	x0, [x24, #392]
	mov	x1, x21
	mov	x2, x20
	mov	x3, x19
	ldp	x20, x19, [sp, #112]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #96]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #80]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #64]             // 16-byte Folded Reload
	add	sp, sp, #128
	b	PyObject_Vectorcall
.Lfunc_end7:
	.size	record_node, .Lfunc_end7-record_node
	.size	.Lrecord_node$local, .Lfunc_end7-record_node
                                        // -- End function
	.p2align	2                               // -- Begin function depth_behind
	.type	depth_behind,@function
depth_behind:                           // @depth_behind
// %bb.0:
	sub	sp, sp, #64
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	add	x29, sp, #16
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	x19, x0
	bl	PyTuple_Size
	cmp	x0, #1
	b.lt	.LBB8_11
// %bb.1:
	adrp	x22, :got:recording
	mov	x21, xzr
	mov	x20, xzr
	ldr	x22, [x22, :got_lo12:recording]
.LBB8_2:                                // =>This Inner Loop Header: Depth=1
	mov	x0, x19
	mov	x1, x20
	bl	PyTuple_GetItem
	ldr	x9, [x22, #8]
	ldr	x10, [x0, #8]
	cmp	x10, x9
	b.ne	.LBB8_13
// %bb.3:                               //   in Loop: Header=BB8_2 Depth=1
	ldr	x9, [x22, #104]
	mov	x8, x0
	ldr	x9, [x0, x9]
	mov	x0, #-1                         // =0xffffffffffffffff
	cbz	x9, .LBB8_12
// %bb.4:                               //   in Loop: Header=BB8_2 Depth=1
	ldr	x10, [x22, #136]
	ldr	x8, [x8, x10]
	cbz	x8, .LBB8_12
// %bb.5:                               //   in Loop: Header=BB8_2 Depth=1
	ldr	x10, [x22, #16]
	ldr	x11, [x9, #8]
	cmp	x11, x10
	b.ne	.LBB8_12
// %bb.6:                               //   in Loop: Header=BB8_2 Depth=1
	ldr	x10, [x22, #56]
	ldr	x11, [x8, #8]
	cmp	x11, x10
	b.ne	.LBB8_12
// %bb.7:                               //   in Loop: Header=BB8_2 Depth=1
	ldr	x10, [x22, #152]
	ldr	x10, [x9, x10]
	cbz	x10, .LBB8_12
// %bb.8:                               //   in Loop: Header=BB8_2 Depth=1
	ldr	x11, [x22, #72]
	ldr	x10, [x10, #8]
	cmp	x10, x11
	b.ne	.LBB8_12
// %bb.9:                               //   in Loop: Header=BB8_2 Depth=1
	ldr	x10, [x22, #160]
	ldr	x9, [x9, x10]
	cbz	x9, .LBB8_12
// %bb.10:                              //   in Loop: Header=BB8_2 Depth=1
	sub	x1, x29, #4
	mov	x0, x8
	bl	PyLong_AsLongLongAndOverflow
	cmp	x0, x21
	add	x20, x20, #1
	csel	x21, x0, x21, gt
	mov	x0, x19
	bl	PyTuple_Size
	cmp	x20, x0
	mov	x0, x21
	b.lt	.LBB8_2
	b	.LBB8_12
.LBB8_11:
	mov	x0, xzr
.LBB8_12:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #64
	ret
.LBB8_13:
	mov	x0, #-1                         // =0xffffffffffffffff
	b	.LBB8_12
.Lfunc_end8:
	.size	depth_behind, .Lfunc_end8-depth_behind
                                        // -- End function
	.p2align	2                               // -- Begin function origin_of_caller
	.type	origin_of_caller,@function
origin_of_caller:                       // @origin_of_caller
// %bb.0:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	str	x23, [sp, #16]                  // 8-byte Folded Spill
	mov	x29, sp
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	bl	PyEval_GetFrame
	mov	x19, x0
	bl	Py_IncRef
	adrp	x23, :got:recording
	ldr	x23, [x23, :got_lo12:recording]
	cbz	x19, .LBB9_9
.LBB9_1:                                // =>This Inner Loop Header: Depth=1
	mov	x0, x19
	bl	PyFrame_GetCode
	ldr	x1, [x23, #216]
	mov	x20, x0
	bl	PyObject_GetAttr
	mov	x21, x0
	cbz	x0, .LBB9_3
// %bb.2:                               //   in Loop: Header=BB9_1 Depth=1
	ldr	x0, [x23, #296]
	mov	x1, x21
	bl	PyDict_GetItem
	mov	x22, x0
	b	.LBB9_4
.LBB9_3:                                //   in Loop: Header=BB9_1 Depth=1
	mov	x22, xzr
.LBB9_4:                                //   in Loop: Header=BB9_1 Depth=1
	mov	x0, x21
	bl	Py_DecRef
	ldr	x8, [x23, #312]
	cmp	x22, x8
	b.eq	.LBB9_10
// %bb.5:                               //   in Loop: Header=BB9_1 Depth=1
	mov	x0, x20
	bl	Py_DecRef
	cbz	x22, .LBB9_13
// %bb.6:                               //   in Loop: Header=BB9_1 Depth=1
	mov	x0, x19
	bl	PyFrame_GetBack
	mov	x20, x0
	mov	x0, x19
	bl	Py_DecRef
	mov	x19, x20
	cbnz	x20, .LBB9_1
// %bb.7:
	bl	PyErr_Occurred
	cbz	x0, .LBB9_9
// %bb.8:
	mov	x0, xzr
	b	.LBB9_16
.LBB9_9:
	ldr	x0, [x23, #272]
	bl	Py_IncRef
	ldr	x0, [x23, #272]
	b	.LBB9_16
.LBB9_10:
	mov	x0, x19
	bl	PyFrame_GetLasti
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x0, w0
	bl	PyLong_FromLong
	mov	x21, x0
	cbz	x0, .LBB9_14
// %bb.11:
	mov	w0, #2                          // =0x2
	bl	PyTuple_New
	cbz	x0, .LBB9_14
// %bb.12:
	mov	x1, xzr
	mov	x2, x20
	mov	x22, x0
	bl	PyTuple_SetItem
	mov	x0, x22
	mov	w1, #1                          // =0x1
	mov	x2, x21
	mov	x20, x22
	bl	PyTuple_SetItem
	b	.LBB9_15
.LBB9_13:
	mov	x0, x19
	bl	Py_DecRef
	mov	x0, xzr
	b	.LBB9_16
.LBB9_14:
	mov	x0, x21
	bl	Py_DecRef
	mov	x0, x20
	bl	Py_DecRef
	mov	x20, xzr
.LBB9_15:
	mov	x0, x19
	bl	Py_DecRef
	mov	x0, x20
.LBB9_16:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldr	x23, [sp, #16]                  // 8-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.Lfunc_end9:
	.size	origin_of_caller, .Lfunc_end9-origin_of_caller
                                        // -- End function
	.p2align	2                               // -- Begin function make_node
	.type	make_node,@function
make_node:                              // @make_node
// %bb.0:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	x20, x0
	ldr	x0, [x0, #48]
	stp	x24, x23, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	bl	PyLong_FromLongLong
	cbz	x0, .LBB10_6
// %bb.1:
	ldr	x8, [x20, #8]
	cbz	x8, .LBB10_6
// %bb.2:
	ldr	x8, [x20, #16]
	cbz	x8, .LBB10_6
// %bb.3:
	ldr	x8, [x20, #24]
	cbz	x8, .LBB10_6
// %bb.4:
	adrp	x22, :got:recording
	mov	x23, x0
	mov	x1, xzr
	ldr	x22, [x22, :got_lo12:recording]
	ldr	x0, [x22, #8]
	bl	PyType_GenericAlloc
	mov	x19, x0
	cbz	x0, .LBB10_8
// %bb.5:
	ldr	x21, [x20]
	ldr	x24, [x22, #88]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #96]
	ldr	x21, [x20, #8]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #104]
	ldr	x21, [x20, #16]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #112]
	ldr	x21, [x20, #24]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #120]
	ldr	x21, [x20, #40]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x21, [x22, #128]
	ldr	x20, [x20, #32]
	mov	x0, x20
	bl	Py_IncRef
	ldr	x24, [x22, #136]
	mov	x0, x23
	str	x20, [x19, x21]
	mov	x20, x23
	bl	Py_IncRef
	str	x23, [x19, x24]
	ldr	x23, [x22, #144]
	ldr	x21, [x22, #288]
	mov	x0, x21
	bl	Py_IncRef
	mov	x0, x20
	str	x21, [x19, x23]
	b	.LBB10_7
.LBB10_6:
	mov	x19, xzr
.LBB10_7:
	bl	Py_DecRef
	mov	x0, x19
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.LBB10_8:
	mov	x0, x23
	b	.LBB10_7
.Lfunc_end10:
	.size	make_node, .Lfunc_end10-make_node
                                        // -- End function
	.globl	record_ufunc                    // -- Begin function record_ufunc
	.p2align	2
	.type	record_ufunc,@function
record_ufunc:                           // @record_ufunc
.Lrecord_ufunc$local:
	.type	.Lrecord_ufunc$local,@function
// %bb.0:
	sub	sp, sp, #64
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	and	x8, x2, #0x7fffffffffffffff
	mov	x0, xzr
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	adrp	x22, :got:recording
	mov	x21, x1
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x22, [x22, :got_lo12:recording]
	cmp	x8, #4
	add	x29, sp, #16
	b.lo	.LBB11_4
// %bb.1:
	cbnz	x19, .LBB11_4
// %bb.2:
	ldr	x9, [x21]
	ldr	x10, [x22, #24]
	ldr	x11, [x9, #8]
	cmp	x11, x10
	b.eq	.LBB11_5
.LBB11_3:
	mov	x0, xzr
.LBB11_4:
	ldr	x2, [x22, #400]
	mov	w1, #1                          // =0x1
	mov	x3, x21
	mov	x4, x20
	mov	x5, x19
	bl	answer
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #64
	ret
.LBB11_5:
	ldr	x10, [x22, #168]
	ldr	x11, [x9, x10]
	cbz	x11, .LBB11_3
// %bb.6:
	ldr	x10, [x22, #8]
	ldr	x12, [x11, #8]
	cmp	x12, x10
	b.ne	.LBB11_3
// %bb.7:
	ldr	x10, [x22, #104]
	mov	x0, xzr
	ldr	x10, [x11, x10]
	cbz	x10, .LBB11_4
// %bb.8:
	ldr	x12, [x22, #136]
	ldr	x11, [x11, x12]
	cbz	x11, .LBB11_4
// %bb.9:
	ldr	x12, [x22, #16]
	ldr	x13, [x10, #8]
	cmp	x13, x12
	b.ne	.LBB11_3
// %bb.10:
	ldr	x12, [x22, #56]
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.LBB11_3
// %bb.11:
	ldr	x11, [x22, #152]
	ldr	x11, [x10, x11]
	cbz	x11, .LBB11_3
// %bb.12:
	ldr	x12, [x22, #72]
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.LBB11_3
// %bb.13:
	ldr	x11, [x22, #160]
	ldr	x10, [x10, x11]
	cbz	x10, .LBB11_3
// %bb.14:
	ldr	x10, [x21, #8]
	ldr	x11, [x22, #40]
	ldr	x10, [x10, #8]
	cmp	x10, x11
	b.ne	.LBB11_3
// %bb.15:
	cmp	x8, #4
	str	x8, [sp]                        // 8-byte Folded Spill
	b.hi	.LBB11_17
// %bb.16:
	ldr	x8, [x21, #24]
	cmp	x8, x9
	b.ne	.LBB11_3
.LBB11_17:
	ldr	x0, [x21, #16]
	ldr	x1, [x22, #224]
	bl	PyUnicode_Compare
	cbnz	w0, .LBB11_3
// %bb.18:
	ldr	x0, [x22, #376]
	ldr	x1, [x21, #8]
	bl	PyDict_GetItem
	cbz	x0, .LBB11_4
// %bb.19:
	sub	x1, x29, #4
	bl	PyLong_AsLongLongAndOverflow
	cbz	x0, .LBB11_4
// %bb.20:
	ldr	x8, [sp]                        // 8-byte Folded Reload
	ldr	x9, [x0, #8]
	sub	x8, x8, #3
	cmp	x9, x8
	b.ne	.LBB11_3
// %bb.21:
	add	x1, x21, #24
	mov	w2, wzr
	bl	record
	b	.LBB11_4
.Lfunc_end11:
	.size	record_ufunc, .Lfunc_end11-record_ufunc
	.size	.Lrecord_ufunc$local, .Lfunc_end11-record_ufunc
                                        // -- End function
	.globl	record_index                    // -- Begin function record_index
	.p2align	2
	.type	record_index,@function
record_index:                           // @record_index
.Lrecord_index$local:
	.type	.Lrecord_index$local,@function
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #2656
	adrp	x28, :got:recording
	and	x8, x2, #0x7fffffffffffffff
	mov	x19, x3
	ldr	x28, [x28, :got_lo12:recording]
	mov	x20, x2
	mov	x21, x1
	cmp	x8, #2
	mov	x1, xzr
	mov	x0, xzr
	b.ne	.LBB12_4
// %bb.1:
	cbnz	x19, .LBB12_4
// %bb.2:
	ldr	x8, [x21]
	ldr	x9, [x28, #24]
	ldr	x10, [x8, #8]
	cmp	x10, x9
	b.eq	.LBB12_5
.LBB12_3:
	mov	x1, xzr
	mov	x0, xzr
.LBB12_4:
	ldr	x2, [x28, #384]
	mov	x3, x21
	mov	x4, x20
	mov	x5, x19
	bl	answer
	add	sp, sp, #2656
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.LBB12_5:
	ldr	x9, [x28, #168]
	ldr	x22, [x8, x9]
	cbz	x22, .LBB12_3
// %bb.6:
	ldr	x8, [x28, #8]
	ldr	x9, [x22, #8]
	cmp	x9, x8
	b.ne	.LBB12_3
// %bb.7:
	ldr	x8, [x28, #104]
	mov	x1, xzr
	ldr	x8, [x22, x8]
	cbz	x8, .LBB12_60
// %bb.8:
	ldr	x9, [x28, #136]
	mov	x0, x1
	ldr	x9, [x22, x9]
	cbz	x9, .LBB12_4
// %bb.9:
	ldr	x10, [x28, #16]
	ldr	x11, [x8, #8]
	cmp	x11, x10
	b.ne	.LBB12_3
// %bb.10:
	ldr	x10, [x28, #56]
	ldr	x9, [x9, #8]
	cmp	x9, x10
	b.ne	.LBB12_3
// %bb.11:
	ldr	x9, [x28, #152]
	ldr	x10, [x8, x9]
	cbz	x10, .LBB12_3
// %bb.12:
	ldr	x9, [x28, #72]
	ldr	x10, [x10, #8]
	cmp	x10, x9
	b.ne	.LBB12_3
// %bb.13:
	ldr	x10, [x28, #160]
	ldr	x8, [x8, x10]
	cbz	x8, .LBB12_3
// %bb.14:
	ldr	x24, [x21, #8]
	movi	v0.2d, #0000000000000000
	mov	w10, #1                         // =0x1
	add	x11, sp, #2345
	strb	w10, [sp, #2616]
	ldr	x8, [x24, #8]
	str	x24, [sp, #40]
	cmp	x8, x9
	stur	q0, [x11, #255]
	b.eq	.LBB12_25
// %bb.15:
	ldr	x8, [x28, #104]
	ldr	x9, [x28, #152]
	mov	w23, #1                         // =0x1
	ldr	x8, [x22, x8]
	ldr	x8, [x8, x9]
	str	x8, [sp, #32]                   // 8-byte Folded Spill
.LBB12_16:
	ldp	x11, x12, [x28, #272]
	mov	x8, xzr
	ldr	x9, [x28, #56]
	ldr	x10, [x28, #80]
	mov	x24, xzr
	add	x13, sp, #40
	mov	x14, x23
.LBB12_17:                              // =>This Inner Loop Header: Depth=1
	ldr	x17, [x13]
	mov	x16, xzr
	ldr	x15, [x17, #8]
	cmp	x15, x9
	ccmp	x15, x10, #4, ne
	cset	w15, eq
	b.eq	.LBB12_21
// %bb.18:                              //   in Loop: Header=BB12_17 Depth=1
	cmp	x11, x17
	b.eq	.LBB12_21
// %bb.19:                              //   in Loop: Header=BB12_17 Depth=1
	cmp	x12, x17
	b.ne	.LBB12_3
// %bb.20:                              //   in Loop: Header=BB12_17 Depth=1
	mov	w16, #1                         // =0x1
.LBB12_21:                              //   in Loop: Header=BB12_17 Depth=1
	add	x8, x16, x8
	cmp	x8, #1
	b.hi	.LBB12_3
// %bb.22:                              //   in Loop: Header=BB12_17 Depth=1
	add	x24, x24, w15, uxtw
	subs	x14, x14, #1
	add	x13, x13, #8
	b.ne	.LBB12_17
// %bb.23:
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	bl	PyTuple_Size
	cmp	x24, x0
	b.gt	.LBB12_3
// %bb.24:
	add	x8, sp, #552
	add	x26, sp, #40
	add	x10, x8, #512
	add	x9, x8, #1024
	add	x8, x8, #1536
	stp	x9, x10, [sp]                   // 16-byte Folded Spill
	str	x8, [sp, #16]                   // 8-byte Folded Spill
	b	.LBB12_38
.LBB12_25:
	mov	x0, x24
	bl	PyTuple_Size
	mov	x23, x0
	subs	x8, x0, #1
	b.lt	.LBB12_29
// %bb.26:
	cmp	x8, #63
	mov	w9, #63                         // =0x3f
	mov	x25, xzr
	csel	x8, x8, x9, lo
	add	x27, sp, #40
	add	x26, x8, #1
.LBB12_27:                              // =>This Inner Loop Header: Depth=1
	mov	x0, x24
	mov	x1, x25
	bl	PyTuple_GetItem
	str	x0, [x27, x25, lsl #3]
	add	x25, x25, #1
	cmp	x26, x25
	b.ne	.LBB12_27
// %bb.28:
	cmp	x23, #65
	b.ge	.LBB12_3
.LBB12_29:
	ldr	x8, [x28, #104]
	ldr	x9, [x28, #152]
	ldr	x8, [x22, x8]
	ldr	x8, [x8, x9]
	str	x8, [sp, #32]                   // 8-byte Folded Spill
	tbnz	x23, #63, .LBB12_61
// %bb.30:
	cbnz	x23, .LBB12_16
// %bb.31:
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	bl	PyTuple_Size
	tbnz	x0, #63, .LBB12_3
.LBB12_32:
	ldr	x23, [sp, #32]                  // 8-byte Folded Reload
	mov	x0, x23
	bl	PyTuple_Size
	mov	x2, x0
	add	x0, sp, #552
	mov	x1, x23
	bl	take_whole
	tbz	w0, #0, .LBB12_3
// %bb.33:
	bl	origin_of_caller
	str	x0, [sp, #24]                   // 8-byte Folded Spill
	cbz	x0, .LBB12_62
// %bb.34:
	mov	x0, x22
	bl	Py_IncRef
	ldrb	w8, [sp, #2616]
	tbz	w8, #0, .LBB12_63
// %bb.35:
	mov	x23, xzr
	b	.LBB12_94
.LBB12_36:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x25, [sp, #32]                  // 8-byte Folded Reload
	mov	x0, x25
	bl	PyTuple_Size
	sub	x2, x0, x24
	add	x0, sp, #552
	mov	x1, x25
	bl	take_whole
	tbz	w0, #0, .LBB12_3
.LBB12_37:                              //   in Loop: Header=BB12_38 Depth=1
	subs	x23, x23, #1
	add	x26, x26, #8
	b.eq	.LBB12_32
.LBB12_38:                              // =>This Inner Loop Header: Depth=1
	ldr	x27, [x26]
	ldr	x8, [x28, #56]
	ldr	x10, [x28, #80]
	ldr	x9, [x27, #8]
	cmp	x9, x8
	ldr	x8, [x28, #272]
	ccmp	x9, x10, #4, ne
	cset	w9, eq
	cmp	x8, x27
	sub	x24, x24, x9
	b.eq	.LBB12_54
// %bb.39:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x8, [x28, #280]
	cmp	x8, x27
	b.eq	.LBB12_36
// %bb.40:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	ldr	x25, [sp, #2600]
	bl	PyTuple_Size
	cmp	x25, #64
	mov	x1, xzr
	b.eq	.LBB12_60
// %bb.41:                              //   in Loop: Header=BB12_38 Depth=1
	cmp	x25, x0
	mov	x0, x1
	b.eq	.LBB12_4
// %bb.42:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	mov	x1, x25
	bl	PyTuple_GetItem
	ldr	x8, [x28, #56]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB12_3
// %bb.43:                              //   in Loop: Header=BB12_38 Depth=1
	sub	x1, x29, #16
	bl	PyLong_AsLongLongAndOverflow
	tbnz	x0, #63, .LBB12_3
// %bb.44:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x8, [x28, #56]
	ldr	x9, [x27, #8]
	str	x0, [sp, #24]                   // 8-byte Folded Spill
	cmp	x9, x8
	b.eq	.LBB12_56
// %bb.45:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x10, [x27, #16]
	ldr	x9, [x28, #272]
	cmp	x9, x10
	b.eq	.LBB12_47
// %bb.46:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x10, [x10, #8]
	cmp	x10, x8
	b.ne	.LBB12_3
.LBB12_47:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x10, [x27, #24]
	cmp	x9, x10
	b.eq	.LBB12_49
// %bb.48:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x10, [x10, #8]
	cmp	x10, x8
	b.ne	.LBB12_3
.LBB12_49:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x10, [x27, #32]
	cmp	x9, x10
	b.eq	.LBB12_51
// %bb.50:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x9, [x10, #8]
	cmp	x9, x8
	b.ne	.LBB12_3
.LBB12_51:                              //   in Loop: Header=BB12_38 Depth=1
	sub	x1, x29, #16
	sub	x2, x29, #24
	sub	x3, x29, #32
	mov	x0, x27
	bl	PySlice_Unpack
	tbnz	w0, #31, .LBB12_3
// %bb.52:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x27, [sp, #24]                  // 8-byte Folded Reload
	ldur	x3, [x29, #-32]
	sub	x1, x29, #16
	sub	x2, x29, #24
	mov	x0, x27
	bl	PySlice_AdjustIndices
	ldur	x8, [x29, #-16]
	cmp	x0, #0
	add	x9, sp, #552
	ldr	x11, [sp, #8]                   // 8-byte Folded Reload
	csel	x8, x8, xzr, gt
	str	x8, [x9, x25, lsl #3]
	ldur	x9, [x29, #-32]
	ldr	x10, [sp, #2600]
	cmp	x0, #1
	csinc	x9, x9, xzr, gt
	str	x9, [x11, x10, lsl #3]
	cmp	x9, #1
	ldrb	w9, [sp, #2616]
	ldr	x10, [sp, #2600]
	ccmp	x8, #0, #0, eq
	ccmp	x0, x27, #0, eq
	add	x11, x10, #1
	csel	w9, w9, wzr, eq
	str	x11, [sp, #2600]
	ldr	x11, [sp]                       // 8-byte Folded Reload
	strb	w9, [sp, #2616]
	str	x0, [x11, x10, lsl #3]
	ldr	x8, [sp, #2608]
	cmp	x8, #64
	b.eq	.LBB12_3
// %bb.53:                              //   in Loop: Header=BB12_38 Depth=1
	add	x9, x8, #1
	str	x9, [sp, #2608]
	ldr	x9, [sp, #16]                   // 8-byte Folded Reload
	str	x0, [x9, x8, lsl #3]
	b	.LBB12_37
.LBB12_54:                              //   in Loop: Header=BB12_38 Depth=1
	ldr	x8, [sp, #2608]
	cmp	x8, #64
	b.eq	.LBB12_3
// %bb.55:                              //   in Loop: Header=BB12_38 Depth=1
	add	x9, x8, #1
	mov	w10, #1                         // =0x1
	str	x9, [sp, #2608]
	ldr	x9, [sp, #16]                   // 8-byte Folded Reload
	str	x10, [x9, x8, lsl #3]
	b	.LBB12_37
.LBB12_56:                              //   in Loop: Header=BB12_38 Depth=1
	sub	x1, x29, #16
	mov	x0, x27
	bl	PyLong_AsLongLongAndOverflow
	ldr	x12, [sp, #24]                  // 8-byte Folded Reload
	ldur	w8, [x29, #-16]
	cbnz	w8, .LBB12_3
// %bb.57:                              //   in Loop: Header=BB12_38 Depth=1
	neg	x8, x12
	cmp	x0, x8
	b.lt	.LBB12_3
// %bb.58:                              //   in Loop: Header=BB12_38 Depth=1
	cmp	x0, x12
	b.ge	.LBB12_3
// %bb.59:                              //   in Loop: Header=BB12_38 Depth=1
	and	x8, x12, x0, asr #63
	add	x9, sp, #552
	ldr	x10, [sp, #8]                   // 8-byte Folded Reload
	mov	w11, #1                         // =0x1
	add	x8, x8, x0
	str	x8, [x9, x25, lsl #3]
	ldr	x9, [sp, #2600]
	cmp	x8, #0
	ccmp	x12, #1, #0, eq
	str	x11, [x10, x9, lsl #3]
	ldrb	w10, [sp, #2616]
	ldr	x9, [sp, #2600]
	add	x8, x9, #1
	str	x8, [sp, #2600]
	csel	w8, w10, wzr, eq
	ldr	x10, [sp]                       // 8-byte Folded Reload
	strb	w8, [sp, #2616]
	str	x11, [x10, x9, lsl #3]
	b	.LBB12_37
.LBB12_60:
	mov	x0, x1
	b	.LBB12_4
.LBB12_61:
	mov	w23, #1                         // =0x1
	b	.LBB12_16
.LBB12_62:
	mov	x1, xzr
	b	.LBB12_4
.LBB12_63:
	ldp	x9, x8, [x28, #184]
	ldr	x23, [sp, #2600]
	mov	x0, x23
	stp	x8, x9, [sp, #8]                // 16-byte Folded Spill
	ldr	x8, [x28, #200]
	str	x8, [sp]                        // 8-byte Folded Spill
	bl	PyTuple_New
	cmp	x23, #1
	str	x0, [sp, #32]                   // 8-byte Folded Spill
	b.lt	.LBB12_69
// %bb.64:
	ldr	x8, [sp, #32]                   // 8-byte Folded Reload
	cbz	x8, .LBB12_69
// %bb.65:
	add	x8, sp, #552
	mov	x25, xzr
	add	x26, x8, #1024
.LBB12_66:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x26, x25, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB12_68
// %bb.67:                              //   in Loop: Header=BB12_66 Depth=1
	mov	x2, x0
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	mov	x1, x25
	bl	PyTuple_SetItem
	add	x25, x25, #1
	cmp	x23, x25
	b.ne	.LBB12_66
	b	.LBB12_69
.LBB12_68:
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	bl	Py_DecRef
	str	xzr, [sp, #32]                  // 8-byte Folded Spill
.LBB12_69:
	ldr	x0, [sp, #32]                   // 8-byte Folded Reload
	bl	Py_IncRef
	mov	x0, x23
	bl	PyTuple_New
	cmp	x23, #1
	mov	x25, x0
	b.lt	.LBB12_75
// %bb.70:
	cbz	x25, .LBB12_75
// %bb.71:
	mov	x26, xzr
	add	x24, sp, #552
.LBB12_72:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x24, x26, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB12_74
// %bb.73:                              //   in Loop: Header=BB12_72 Depth=1
	mov	x2, x0
	mov	x0, x25
	mov	x1, x26
	bl	PyTuple_SetItem
	add	x26, x26, #1
	cmp	x23, x26
	b.ne	.LBB12_72
	b	.LBB12_75
.LBB12_74:
	mov	x0, x25
	bl	Py_DecRef
	mov	x25, xzr
.LBB12_75:
	mov	x0, x23
	bl	PyTuple_New
	cmp	x23, #1
	mov	x26, x0
	b.lt	.LBB12_81
// %bb.76:
	cbz	x26, .LBB12_81
// %bb.77:
	add	x8, sp, #552
	mov	x27, xzr
	add	x24, x8, #512
.LBB12_78:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x24, x27, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB12_80
// %bb.79:                              //   in Loop: Header=BB12_78 Depth=1
	mov	x2, x0
	mov	x0, x26
	mov	x1, x27
	bl	PyTuple_SetItem
	add	x27, x27, #1
	cmp	x23, x27
	b.ne	.LBB12_78
	b	.LBB12_81
.LBB12_80:
	mov	x0, x26
	bl	Py_DecRef
	mov	x26, xzr
.LBB12_81:
	ldr	x23, [x28, #248]
	bl	PyDict_New
	cbz	x0, .LBB12_90
// %bb.82:
	mov	x27, x0
	cbz	x25, .LBB12_89
// %bb.83:
	ldr	x1, [sp, #16]                   // 8-byte Folded Reload
	mov	x0, x27
	mov	x2, x25
	bl	PyDict_SetItem
	tbnz	w0, #31, .LBB12_89
// %bb.84:
	mov	x0, x25
	bl	Py_DecRef
	cbz	x26, .LBB12_113
// %bb.85:
	ldr	x1, [sp, #8]                    // 8-byte Folded Reload
	mov	x0, x27
	mov	x2, x26
	bl	PyDict_SetItem
	tbnz	w0, #31, .LBB12_113
// %bb.86:
	mov	x0, x26
	bl	Py_DecRef
	ldr	x8, [sp, #32]                   // 8-byte Folded Reload
	cbz	x8, .LBB12_88
// %bb.87:
	ldr	x1, [sp]                        // 8-byte Folded Reload
	ldr	x2, [sp, #32]                   // 8-byte Folded Reload
	mov	x0, x27
	bl	PyDict_SetItem
	tbz	w0, #31, .LBB12_93
.LBB12_88:
	mov	x0, x27
	b	.LBB12_92
.LBB12_89:
	mov	x0, x27
	bl	Py_DecRef
.LBB12_90:
	mov	x0, x25
.LBB12_91:
	bl	Py_DecRef
	mov	x0, x26
.LBB12_92:
	bl	Py_DecRef
	mov	x27, xzr
.LBB12_93:
	ldr	x24, [sp, #32]                  // 8-byte Folded Reload
	mov	x0, x24
	bl	Py_DecRef
	ldr	x4, [sp, #24]                   // 8-byte Folded Reload
	mov	x0, x23
	mov	x1, x22
	mov	x2, x24
	mov	x3, x27
	bl	make_view
	mov	x25, x0
	mov	x0, x24
	bl	Py_DecRef
	mov	x0, x22
	bl	Py_DecRef
	mov	w23, #1                         // =0x1
	mov	x22, x25
.LBB12_94:
	cbz	x22, .LBB12_112
// %bb.95:
	ldr	x25, [sp, #2608]
	ldr	x9, [sp, #2600]
	cmp	x25, x9
	cset	w8, eq
	cmp	x25, #1
	b.lt	.LBB12_100
// %bb.96:
	cmp	x25, x9
	b.ne	.LBB12_100
// %bb.97:
	add	x8, sp, #552
	mov	w10, #1                         // =0x1
	add	x9, x8, #1024
.LBB12_98:                              // =>This Inner Loop Header: Depth=1
	ldr	x8, [x9, #512]
	ldr	x11, [x9]
	cmp	x8, x11
	cset	w8, eq
	b.ne	.LBB12_100
// %bb.99:                              //   in Loop: Header=BB12_98 Depth=1
	cmp	x10, x25
	add	x10, x10, #1
	add	x9, x9, #8
	b.lt	.LBB12_98
.LBB12_100:
	tbnz	w8, #0, .LBB12_112
// %bb.101:
	mov	x0, x25
	bl	PyTuple_New
	cmp	x25, #1
	mov	x24, x0
	b.lt	.LBB12_107
// %bb.102:
	cbz	x24, .LBB12_107
// %bb.103:
	add	x8, sp, #552
	mov	x26, xzr
	add	x27, x8, #1536
.LBB12_104:                             // =>This Inner Loop Header: Depth=1
	ldr	x0, [x27, x26, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB12_106
// %bb.105:                             //   in Loop: Header=BB12_104 Depth=1
	mov	x2, x0
	mov	x0, x24
	mov	x1, x26
	bl	PyTuple_SetItem
	add	x26, x26, #1
	cmp	x25, x26
	b.ne	.LBB12_104
	b	.LBB12_107
.LBB12_106:
	mov	x0, x24
	bl	Py_DecRef
	mov	x24, xzr
.LBB12_107:
	mov	x0, x24
	bl	Py_IncRef
	bl	PyDict_New
	mov	x25, x0
	cbz	x0, .LBB12_111
// %bb.108:
	cbz	x24, .LBB12_110
// %bb.109:
	ldr	x1, [x28, #208]
	mov	x0, x25
	mov	x2, x24
	bl	PyDict_SetItem
	tbz	w0, #31, .LBB12_111
.LBB12_110:
	mov	x0, x25
	bl	Py_DecRef
	mov	x25, xzr
.LBB12_111:
	mov	x0, x24
	bl	Py_DecRef
	ldr	x0, [x28, #256]
	ldr	x4, [sp, #24]                   // 8-byte Folded Reload
	mov	x1, x22
	mov	x2, x24
	mov	x3, x25
	bl	make_view
	mov	x25, x0
	mov	x0, x24
	bl	Py_DecRef
	mov	x0, x22
	bl	Py_DecRef
	add	x23, x23, #1
	mov	x22, x25
.LBB12_112:
	ldr	x0, [sp, #24]                   // 8-byte Folded Reload
	bl	Py_DecRef
	mov	x0, x22
	mov	x1, x23
	b	.LBB12_4
.LBB12_113:
	mov	x0, x27
	b	.LBB12_91
.Lfunc_end12:
	.size	record_index, .Lfunc_end12-record_index
	.size	.Lrecord_index$local, .Lfunc_end12-record_index
                                        // -- End function
	.p2align	2                               // -- Begin function fits
	.type	fits,@function
fits:                                   // @fits
// %bb.0:
	sub	sp, sp, #96
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	mov	x20, x0
	mov	x0, x1
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	add	x29, sp, #16
	mov	x19, x1
	str	x25, [sp, #32]                  // 8-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	bl	PyTuple_Size
	mov	x21, x0
	mov	x0, x20
	bl	PyTuple_Size
	sub	x24, x21, x0
	mov	x0, x20
	bl	PyTuple_Size
	mov	w8, wzr
	tbnz	x24, #63, .LBB13_11
// %bb.1:
	subs	x21, x0, #1
	b.lt	.LBB13_11
// %bb.2:
	adrp	x25, :got:recording
	ldr	x25, [x25, :got_lo12:recording]
	b	.LBB13_4
.LBB13_3:                               //   in Loop: Header=BB13_4 Depth=1
	add	x8, x21, #1
	sub	x21, x21, #1
	cmp	x8, #1
	b.ls	.LBB13_10
.LBB13_4:                               // =>This Inner Loop Header: Depth=1
	mov	x0, x20
	mov	x1, x21
	bl	PyTuple_GetItem
	mov	x22, x0
	add	x1, x24, x21
	mov	x0, x19
	bl	PyTuple_GetItem
	cmp	x22, x0
	b.eq	.LBB13_3
// %bb.5:                               //   in Loop: Header=BB13_4 Depth=1
	ldr	x8, [x25, #56]
	ldr	x9, [x22, #8]
	cmp	x9, x8
	b.ne	.LBB13_9
// %bb.6:                               //   in Loop: Header=BB13_4 Depth=1
	ldr	x9, [x0, #8]
	mov	x23, x0
	cmp	x9, x8
	b.ne	.LBB13_9
// %bb.7:                               //   in Loop: Header=BB13_4 Depth=1
	sub	x1, x29, #4
	mov	x0, x22
	bl	PyLong_AsLongLongAndOverflow
	cmp	x0, #1
	b.eq	.LBB13_3
// %bb.8:                               //   in Loop: Header=BB13_4 Depth=1
	add	x1, x29, #24
	mov	x0, x22
	bl	PyLong_AsLongLongAndOverflow
	mov	x22, x0
	add	x1, x29, #28
	mov	x0, x23
	bl	PyLong_AsLongLongAndOverflow
	cmp	x22, x0
	b.eq	.LBB13_3
.LBB13_9:
	mov	w8, #1                          // =0x1
	b	.LBB13_11
.LBB13_10:
	mov	w8, wzr
.LBB13_11:
	cmp	x24, #0
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	cset	w9, ge
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	eor	w0, w9, w8
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	ldr	x25, [sp, #32]                  // 8-byte Folded Reload
	add	sp, sp, #96
	ret
.Lfunc_end13:
	.size	fits, .Lfunc_end13-fits
                                        // -- End function
	.p2align	2                               // -- Begin function take_whole
	.type	take_whole,@function
take_whole:                             // @take_whole
// %bb.0:
	sub	sp, sp, #96
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	ldr	x26, [x0, #2048]
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	add	x29, sp, #16
	cmp	x26, x2
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	b.ge	.LBB14_8
// %bb.1:
	adrp	x22, :got:recording
	mov	x19, x0
	mov	x20, x2
	ldr	x22, [x22, :got_lo12:recording]
	mov	x21, x1
	add	x23, x0, #1536
	add	x24, x0, #512
	add	x25, x0, #1024
.LBB14_2:                               // =>This Inner Loop Header: Depth=1
	mov	x0, x21
	bl	PyTuple_Size
	cmp	x26, x0
	b.eq	.LBB14_9
// %bb.3:                               //   in Loop: Header=BB14_2 Depth=1
	ldr	x1, [x19, #2048]
	cmp	x1, #64
	b.eq	.LBB14_9
// %bb.4:                               //   in Loop: Header=BB14_2 Depth=1
	mov	x0, x21
	bl	PyTuple_GetItem
	ldr	x8, [x22, #56]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB14_9
// %bb.5:                               //   in Loop: Header=BB14_2 Depth=1
	sub	x1, x29, #4
	bl	PyLong_AsLongLongAndOverflow
	tbnz	x0, #63, .LBB14_9
// %bb.6:                               //   in Loop: Header=BB14_2 Depth=1
	ldr	x9, [x19, #2056]
	cmp	x9, #64
	b.eq	.LBB14_9
// %bb.7:                               //   in Loop: Header=BB14_2 Depth=1
	add	x10, x9, #1
	mov	x8, x0
	str	x10, [x19, #2056]
	str	x0, [x23, x9, lsl #3]
	mov	w0, #1                          // =0x1
	ldr	x9, [x19, #2048]
	str	xzr, [x19, x9, lsl #3]
	ldr	x9, [x19, #2048]
	str	x0, [x24, x9, lsl #3]
	ldr	x9, [x19, #2048]
	add	x10, x9, #1
	str	x10, [x19, #2048]
	str	x8, [x25, x9, lsl #3]
	ldr	x26, [x19, #2048]
	cmp	x26, x20
	b.lt	.LBB14_2
	b	.LBB14_10
.LBB14_8:
	mov	w0, #1                          // =0x1
	b	.LBB14_10
.LBB14_9:
	mov	w0, wzr
.LBB14_10:
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
                                        // kill: def $w0 killed $w0 killed $x0
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #96
	ret
.Lfunc_end14:
	.size	take_whole, .Lfunc_end14-take_whole
                                        // -- End function
	.p2align	2                               // -- Begin function make_view
	.type	make_view,@function
make_view:                              // @make_view
// %bb.0:
	sub	sp, sp, #160
	stp	x22, x21, [sp, #128]            // 16-byte Folded Spill
	mov	x22, x0
	mov	w0, #1                          // =0x1
	stp	x29, x30, [sp, #64]             // 16-byte Folded Spill
	add	x29, sp, #64
	mov	x21, x4
	stp	x28, x27, [sp, #80]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #96]             // 16-byte Folded Spill
	mov	x25, x2
	stp	x24, x23, [sp, #112]            // 16-byte Folded Spill
	mov	x23, x1
	stp	x20, x19, [sp, #144]            // 16-byte Folded Spill
	mov	x19, x3
	bl	PyTuple_New
	adrp	x27, :got:recording
	mov	x20, x0
	ldr	x27, [x27, :got_lo12:recording]
	cbz	x25, .LBB15_6
// %bb.1:
	ldr	x8, [x27, #104]
	ldr	x9, [x27, #160]
	mov	x1, xzr
	ldr	x0, [x27, #16]
	ldr	x8, [x23, x8]
	ldr	x26, [x8, x9]
	bl	PyType_GenericAlloc
	mov	x24, x0
	cbz	x0, .LBB15_3
// %bb.2:
	ldr	x28, [x27, #152]
	mov	x0, x25
	bl	Py_IncRef
	str	x25, [x24, x28]
	mov	x0, x26
	ldr	x25, [x27, #160]
	bl	Py_IncRef
	str	x26, [x24, x25]
.LBB15_3:
	cbz	x20, .LBB15_5
.LBB15_4:
	mov	x0, x23
	bl	Py_IncRef
	mov	x0, x20
	mov	x1, xzr
	mov	x2, x23
	bl	PyTuple_SetItem
.LBB15_5:
	ldr	x8, [x27, #136]
	add	x1, sp, #8
	ldr	x0, [x23, x8]
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x27, #272]
	add	x9, x0, #1
	add	x0, sp, #8
	stp	x22, x20, [sp, #8]
	stp	x24, x19, [sp, #24]
	stp	x21, x8, [sp, #40]
	str	x9, [sp, #56]
	bl	make_node
	mov	x21, x0
	mov	x0, x24
	bl	Py_DecRef
	mov	x0, x20
	bl	Py_DecRef
	mov	x0, x19
	bl	Py_DecRef
	mov	x0, x21
	ldp	x20, x19, [sp, #144]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #128]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #112]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #96]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #80]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #64]             // 16-byte Folded Reload
	add	sp, sp, #160
	ret
.LBB15_6:
	mov	x24, xzr
	cbnz	x20, .LBB15_4
	b	.LBB15_5
.Lfunc_end15:
	.size	make_view, .Lfunc_end15-make_view
                                        // -- End function
	.type	recording,@object               // @recording
	.bss
	.globl	recording
	.p2align	3, 0x0
recording:
	.zero	408
	.size	recording, 408

	.section	".note.GNU-stack","",@progbits
	.addrsig
