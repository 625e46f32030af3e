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
	ldr	x8, [x8, #256]
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
	ldr	x2, [x22, #56]
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
	sub	sp, sp, #336
	stp	x24, x23, [sp, #288]            // 16-byte Folded Spill
	ldr	x23, [x0, #8]
	stp	x29, x30, [sp, #240]            // 16-byte Folded Spill
	add	x29, sp, #240
	subs	x8, x23, #1
	stp	x28, x27, [sp, #256]            // 16-byte Folded Spill
	stp	x26, x25, [sp, #272]            // 16-byte Folded Spill
	stp	x22, x21, [sp, #304]            // 16-byte Folded Spill
	stp	x20, x19, [sp, #320]            // 16-byte Folded Spill
	b.lt	.LBB5_79
// %bb.1:
	adrp	x28, :got:recording
	mov	w9, wzr
	mov	x10, xzr
	ldr	x28, [x28, :got_lo12:recording]
	add	x17, sp, #88
	add	x18, sp, #64
	ldp	x14, x13, [x28, #144]
	ldr	x11, [x28, #8]
	ldp	x15, x16, [x28, #24]
	ldr	x12, [x28, #88]
	b	.LBB5_4
.LBB5_2:                                //   in Loop: Header=BB5_4 Depth=1
	mov	w3, wzr
.LBB5_3:                                //   in Loop: Header=BB5_4 Depth=1
	sub	x8, x8, #1
	orr	w9, w9, w3
	add	x10, x10, #1
	cmn	x8, #1
	b.eq	.LBB5_16
.LBB5_4:                                // =>This Inner Loop Header: Depth=1
	tst	w2, #0x1
	csel	x3, x8, x10, ne
	ldr	x3, [x1, x3, lsl #3]
	str	x3, [x17, x10, lsl #3]
	ldr	x4, [x3, #8]
	cmp	x4, x15
	b.eq	.LBB5_9
.LBB5_5:                                //   in Loop: Header=BB5_4 Depth=1
	ldr	x5, [x0, #24]
	cbz	x5, .LBB5_12
// %bb.6:                               //   in Loop: Header=BB5_4 Depth=1
	cmp	x4, x16
	mov	x5, x4
	b.ne	.LBB5_13
// %bb.7:                               //   in Loop: Header=BB5_4 Depth=1
	add	x5, x3, #56
.LBB5_8:                                //   in Loop: Header=BB5_4 Depth=1
	ldr	x5, [x5]
	b	.LBB5_13
.LBB5_9:                                //   in Loop: Header=BB5_4 Depth=1
	ldr	x5, [x3, x13]
	cbz	x5, .LBB5_5
// %bb.10:                              //   in Loop: Header=BB5_4 Depth=1
	ldr	x6, [x5, #8]
	cmp	x6, x11
	b.ne	.LBB5_5
// %bb.11:                              //   in Loop: Header=BB5_4 Depth=1
	ldr	x5, [x5, x12]
	add	x5, x5, x14
	b	.LBB5_8
.LBB5_12:                               //   in Loop: Header=BB5_4 Depth=1
	mov	x5, x4
.LBB5_13:                               //   in Loop: Header=BB5_4 Depth=1
	cmp	x4, x15
	str	x5, [x18, x10, lsl #3]
	b.ne	.LBB5_2
// %bb.14:                              //   in Loop: Header=BB5_4 Depth=1
	ldr	x3, [x3, x13]
	cbz	x3, .LBB5_3
// %bb.15:                              //   in Loop: Header=BB5_4 Depth=1
	ldr	x3, [x3, #8]
	cmp	x3, x11
	cset	w3, eq
	b	.LBB5_3
.LBB5_16:
	tbz	w9, #0, .LBB5_79
// %bb.17:
	ldr	x8, [x0, #32]
	cbz	x8, .LBB5_20
// %bb.18:
	ldr	x8, [sp, #96]
	ldr	x9, [x28, #40]
	ldr	x10, [x8, #8]
	cmp	x10, x9
	b.ne	.LBB5_79
// %bb.19:
	sub	x1, x29, #64
	mov	x19, x0
	mov	x0, x8
	bl	PyLong_AsLongLongAndOverflow
	mov	x8, x0
	mov	x0, x19
	tbnz	x8, #63, .LBB5_79
.LBB5_20:
	ldr	x8, [x0, #40]
	cmp	x8, #1
	b.lt	.LBB5_79
// %bb.21:
	ldr	x9, [x0, #48]
	ldp	x10, x11, [sp, #64]
	ldr	x12, [sp, #80]
	mov	w13, #1                         // =0x1
	mov	x14, x8
	add	x9, x9, #48
	mov	w15, #1                         // =0x1
	b	.LBB5_23
.LBB5_22:                               //   in Loop: Header=BB5_23 Depth=1
	cmp	x13, x8
	add	x13, x13, #1
	add	x9, x9, #80
	cset	w15, lt
	subs	x14, x14, #1
	b.eq	.LBB5_79
.LBB5_23:                               // =>This Inner Loop Header: Depth=1
	ldur	x16, [x9, #-40]
	cmp	x16, x10
	b.ne	.LBB5_22
// %bb.24:                              //   in Loop: Header=BB5_23 Depth=1
	ldr	x16, [x0, #8]
	cmp	x16, #2
	b.lt	.LBB5_28
// %bb.25:                              //   in Loop: Header=BB5_23 Depth=1
	ldur	x17, [x9, #-32]
	cmp	x17, x11
	b.ne	.LBB5_22
// %bb.26:                              //   in Loop: Header=BB5_23 Depth=1
	cmp	x16, #2
	b.eq	.LBB5_28
// %bb.27:                              //   in Loop: Header=BB5_23 Depth=1
	ldur	x16, [x9, #-24]
	cmp	x16, x12
	b.ne	.LBB5_22
.LBB5_28:
	tbz	w15, #0, .LBB5_79
// %bb.29:
	ldur	q1, [x9, #-16]
	ldur	q0, [x9, #8]
	ldur	x21, [x9, #-48]
	ldr	x19, [x9]
	ldr	x20, [x9, #24]
	str	x0, [sp, #16]                   // 8-byte Folded Spill
	stp	q0, q1, [sp, #32]               // 32-byte Folded Spill
	bl	origin_of_caller
	str	x0, [sp, #24]                   // 8-byte Folded Spill
	cbz	x0, .LBB5_80
// %bb.30:
	ldp	q0, q1, [sp, #32]               // 32-byte Folded Reload
	mov	x0, x23
	stur	x19, [x29, #-80]
	str	x20, [sp, #128]
	stur	q1, [x29, #-96]
	str	q0, [sp, #112]
	bl	PyTuple_New
	mov	x25, x0
	cbz	x0, .LBB5_81
// %bb.31:
	cmp	x23, #1
	ldr	x20, [sp, #24]                  // 8-byte Folded Reload
	mov	x22, xzr
	csinc	x8, x23, xzr, gt
	str	x21, [sp, #8]                   // 8-byte Folded Spill
	str	x8, [sp, #48]                   // 8-byte Folded Spill
	str	x25, [sp, #32]                  // 8-byte Folded Spill
.LBB5_32:                               // =>This Loop Header: Depth=1
                                        //     Child Loop BB5_72 Depth 2
                                        //     Child Loop BB5_48 Depth 2
	add	x8, sp, #88
	ldr	x23, [x8, x22, lsl #3]
	ldr	x8, [x28, #24]
	ldr	x9, [x23, #8]
	cmp	x9, x8
	b.eq	.LBB5_42
.LBB5_33:                               //   in Loop: Header=BB5_32 Depth=1
	sub	x8, x29, #96
	ldr	x27, [x8, x22, lsl #3]
	cbz	x27, .LBB5_45
// %bb.34:                              //   in Loop: Header=BB5_32 Depth=1
	add	x8, sp, #112
	ldr	x21, [x8, x22, lsl #3]
	bl	PyDict_New
	mov	x24, x0
	mov	x0, xzr
	bl	PyTuple_New
	mov	x25, x0
	cbz	x24, .LBB5_53
// %bb.35:                              //   in Loop: Header=BB5_32 Depth=1
	ldr	x8, [x23, #8]
	ldr	x9, [x21]
	cmp	x8, x9
	b.eq	.LBB5_54
// %bb.36:                              //   in Loop: Header=BB5_32 Depth=1
	ldp	x9, x19, [x21, #8]
	cmp	x9, #3
	ldr	x9, [x28, #48]
	ccmp	x19, #3, #4, eq
	cset	w20, gt
	cmp	x8, x9
	b.eq	.LBB5_58
// %bb.37:                              //   in Loop: Header=BB5_32 Depth=1
	ldr	x9, [x28, #40]
	cmp	x8, x9
	b.ne	.LBB5_61
// %bb.38:                              //   in Loop: Header=BB5_32 Depth=1
	sub	x1, x29, #64
	mov	x0, x23
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x28, #40]
	ldr	x9, [x23, #8]
	cmp	x9, x8
	b.ne	.LBB5_61
// %bb.39:                              //   in Loop: Header=BB5_32 Depth=1
	ldur	w8, [x29, #-64]
	cbnz	w8, .LBB5_61
// %bb.40:                              //   in Loop: Header=BB5_32 Depth=1
	mov	x26, x0
	cbz	w20, .LBB5_73
// %bb.41:                              //   in Loop: Header=BB5_32 Depth=1
	scvtf	d0, x26
	cmp	x19, #4
	mov	x10, #9007199254740992          // =0x20000000000000
	add	x10, x26, x10
	fcvt	s1, d0
	fmov	x9, d0
	fmov	w8, s1
	sxtw	x8, w8
	csel	x26, x8, x9, eq
	mov	x8, #1                          // =0x1
	movk	x8, #64, lsl #48
	cmp	x10, x8
	b.hs	.LBB5_61
	b	.LBB5_69
.LBB5_42:                               //   in Loop: Header=BB5_32 Depth=1
	ldr	x8, [x28, #152]
	ldr	x26, [x23, x8]
	cbz	x26, .LBB5_33
// %bb.43:                              //   in Loop: Header=BB5_32 Depth=1
	ldr	x8, [x28, #8]
	ldr	x9, [x26, #8]
	cmp	x9, x8
	b.ne	.LBB5_33
// %bb.44:                              //   in Loop: Header=BB5_32 Depth=1
	mov	x0, x26
	bl	Py_IncRef
	b	.LBB5_67
.LBB5_45:                               //   in Loop: Header=BB5_32 Depth=1
	ldrsw	x25, [x23, #24]
	ldr	x19, [x23, #32]
	mov	x0, x25
	bl	PyTuple_New
	cmp	w25, #1
	mov	x24, x0
	b.lt	.LBB5_50
// %bb.46:                              //   in Loop: Header=BB5_32 Depth=1
	cbz	x24, .LBB5_50
// %bb.47:                              //   in Loop: Header=BB5_32 Depth=1
	mov	x26, xzr
.LBB5_48:                               //   Parent Loop BB5_32 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x0, [x19, x26, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB5_55
// %bb.49:                              //   in Loop: Header=BB5_48 Depth=2
	mov	x2, x0
	mov	x0, x24
	mov	x1, x26
	bl	PyTuple_SetItem
	add	x26, x26, #1
	cmp	x25, x26
	b.ne	.LBB5_48
.LBB5_50:                               //   in Loop: Header=BB5_32 Depth=1
	cbz	x24, .LBB5_56
// %bb.51:                              //   in Loop: Header=BB5_32 Depth=1
	ldr	x0, [x28, #16]
	ldr	x26, [x23, #56]
	mov	x1, xzr
	bl	PyType_GenericAlloc
	mov	x25, x0
	cbz	x0, .LBB5_57
// %bb.52:                              //   in Loop: Header=BB5_32 Depth=1
	ldr	x19, [x28, #136]
	mov	x0, x24
	bl	Py_IncRef
	str	x24, [x25, x19]
	mov	x0, x26
	ldr	x19, [x28, #144]
	bl	Py_IncRef
	str	x26, [x25, x19]
	b	.LBB5_57
.LBB5_53:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x26, xzr
	mov	x0, xzr
	b	.LBB5_66
.LBB5_54:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x0, x23
	bl	Py_IncRef
	b	.LBB5_62
.LBB5_55:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x0, x24
	bl	Py_DecRef
	mov	x24, xzr
.LBB5_56:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x25, xzr
.LBB5_57:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x0, xzr
	bl	PyTuple_New
	ldr	x8, [x28, #216]
	mov	x27, x0
	stp	x20, x23, [x29, #-32]
	stur	xzr, [x29, #-16]
	stp	x8, x0, [x29, #-64]
	ldr	x8, [x28, #248]
	sub	x0, x29, #64
	stp	x25, x8, [x29, #-48]
	bl	make_node
	mov	x26, x0
	mov	x0, x27
	b	.LBB5_66
.LBB5_58:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x0, x23
	bl	PyFloat_AsDouble
	cbz	w20, .LBB5_61
// %bb.59:                              //   in Loop: Header=BB5_32 Depth=1
	fneg	d1, d0
	fcmp	d0, #0.0
	fcsel	d1, d1, d0, mi
	cmp	x19, #4
	b.ne	.LBB5_68
// %bb.60:                              //   in Loop: Header=BB5_32 Depth=1
	mov	x8, #281474439839744            // =0xffffe0000000
	movk	x8, #18415, lsl #48
	fmov	d2, x8
	fcmp	d1, d2
	b.ls	.LBB5_68
.LBB5_61:                               //   in Loop: Header=BB5_32 Depth=1
	ldr	x0, [x21]
	mov	x1, x23
	bl	PyObject_CallOneArg
	ldr	x20, [sp, #24]                  // 8-byte Folded Reload
	mov	x23, x0
	cbz	x0, .LBB5_63
.LBB5_62:                               //   in Loop: Header=BB5_32 Depth=1
	ldr	x1, [x28, #160]
	mov	x0, x24
	mov	x2, x23
	bl	PyDict_SetItem
	cbz	w0, .LBB5_64
.LBB5_63:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x26, xzr
	b	.LBB5_65
.LBB5_64:                               //   in Loop: Header=BB5_32 Depth=1
	ldr	x8, [x28, #224]
	sub	x0, x29, #64
	stp	x27, x24, [x29, #-48]
	stur	xzr, [x29, #-16]
	stp	x8, x25, [x29, #-64]
	ldr	x8, [x28, #256]
	stp	x20, x8, [x29, #-32]
	bl	make_node
	mov	x26, x0
.LBB5_65:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x0, x23
.LBB5_66:                               //   in Loop: Header=BB5_32 Depth=1
	bl	Py_DecRef
	mov	x0, x25
	bl	Py_DecRef
	mov	x0, x24
	bl	Py_DecRef
	ldr	x25, [sp, #32]                  // 8-byte Folded Reload
	cbz	x26, .LBB5_93
.LBB5_67:                               //   in Loop: Header=BB5_32 Depth=1
	mov	x0, x25
	mov	x1, x22
	mov	x2, x26
	bl	PyTuple_SetItem
	ldr	x8, [sp, #48]                   // 8-byte Folded Reload
	add	x22, x22, #1
	cmp	x22, x8
	b.ne	.LBB5_32
	b	.LBB5_82
.LBB5_68:                               //   in Loop: Header=BB5_32 Depth=1
	fcvt	s1, d0
	fmov	x9, d0
	cmp	x19, #4
	fmov	w8, s1
	sxtw	x8, w8
	csel	x26, x8, x9, eq
.LBB5_69:                               //   in Loop: Header=BB5_32 Depth=1
	ldr	x0, [x21]
	mov	x1, xzr
	bl	PyType_GenericAlloc
	mov	x23, x0
	cbz	x0, .LBB5_75
// %bb.70:                              //   in Loop: Header=BB5_32 Depth=1
	ldr	x8, [x21, #16]
	ldr	x20, [sp, #24]                  // 8-byte Folded Reload
	cmp	x8, #1
	b.lt	.LBB5_62
// %bb.71:                              //   in Loop: Header=BB5_32 Depth=1
	mov	x8, xzr
	mov	x9, xzr
.LBB5_72:                               //   Parent Loop BB5_32 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	lsr	x10, x26, x8
	add	x11, x23, x9
	add	x9, x9, #1
	add	x8, x8, #8
	strb	w10, [x11, #16]
	ldr	x10, [x21, #16]
	cmp	x9, x10
	b.lt	.LBB5_72
	b	.LBB5_62
.LBB5_73:                               //   in Loop: Header=BB5_32 Depth=1
	ldr	x9, [x21, #8]
	mov	w8, #64                         // =0x40
	sub	x8, x8, x19, lsl #3
	cmp	x9, #1
	b.ne	.LBB5_76
// %bb.74:                              //   in Loop: Header=BB5_32 Depth=1
	lsl	x9, x26, x8
	asr	x8, x9, x8
	cmp	x8, x26
	b.ne	.LBB5_61
	b	.LBB5_69
.LBB5_75:                               //   in Loop: Header=BB5_32 Depth=1
	ldr	x20, [sp, #24]                  // 8-byte Folded Reload
	b	.LBB5_63
.LBB5_76:                               //   in Loop: Header=BB5_32 Depth=1
	cmp	x9, #2
	b.ne	.LBB5_61
// %bb.77:                              //   in Loop: Header=BB5_32 Depth=1
	tbnz	x26, #63, .LBB5_61
// %bb.78:                              //   in Loop: Header=BB5_32 Depth=1
	mov	x9, #-1                         // =0xffffffffffffffff
	lsr	x8, x9, x8
	cmp	x26, x8
	b.hi	.LBB5_61
	b	.LBB5_69
.LBB5_79:
	mov	x0, xzr
.LBB5_80:
	ldp	x20, x19, [sp, #320]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #304]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #288]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #272]            // 16-byte Folded Reload
	ldp	x28, x27, [sp, #256]            // 16-byte Folded Reload
	ldp	x29, x30, [sp, #240]            // 16-byte Folded Reload
	add	sp, sp, #336
	ret
.LBB5_81:
	ldr	x20, [sp, #24]                  // 8-byte Folded Reload
	mov	x21, xzr
	b	.LBB5_114
.LBB5_82:
	ldr	x8, [sp, #16]                   // 8-byte Folded Reload
	cbz	x25, .LBB5_94
// %bb.83:
	ldr	x19, [x8]
	mov	x0, x25
	bl	PyTuple_Size
	cmp	x0, #1
	b.lt	.LBB5_95
// %bb.84:
	ldr	x26, [sp, #8]                   // 8-byte Folded Reload
	mov	x24, xzr
	mov	x23, xzr
	b	.LBB5_87
.LBB5_85:                               //   in Loop: Header=BB5_87 Depth=1
	cbz	x22, .LBB5_94
.LBB5_86:                               //   in Loop: Header=BB5_87 Depth=1
	mov	x0, x25
	add	x23, x23, #1
	bl	PyTuple_Size
	cmp	x23, x0
	mov	x24, x22
	b.ge	.LBB5_96
.LBB5_87:                               // =>This Inner Loop Header: Depth=1
	mov	x0, x25
	mov	x1, x23
	bl	PyTuple_GetItem
	ldr	x8, [x28, #88]
	ldr	x9, [x28, #136]
	ldr	x8, [x0, x8]
	ldr	x22, [x8, x9]
	cbz	x24, .LBB5_85
// %bb.88:                              //   in Loop: Header=BB5_87 Depth=1
	cmp	x24, x22
	b.eq	.LBB5_85
// %bb.89:                              //   in Loop: Header=BB5_87 Depth=1
	mov	x0, x22
	mov	x1, x24
	bl	fits
	tbz	w0, #0, .LBB5_91
// %bb.90:                              //   in Loop: Header=BB5_87 Depth=1
	mov	x22, x24
	b	.LBB5_86
.LBB5_91:                               //   in Loop: Header=BB5_87 Depth=1
	mov	x0, x24
	mov	x1, x22
	bl	fits
	cbz	x22, .LBB5_94
// %bb.92:                              //   in Loop: Header=BB5_87 Depth=1
	tbnz	w0, #0, .LBB5_86
	b	.LBB5_94
.LBB5_93:
	mov	x0, x25
	bl	Py_DecRef
	mov	x25, xzr
.LBB5_94:
	mov	x21, xzr
	b	.LBB5_114
.LBB5_95:
	ldr	x26, [sp, #8]                   // 8-byte Folded Reload
	mov	x22, xzr
.LBB5_96:
	mov	x0, x25
	bl	PyTuple_Size
	cmp	x0, #1
	b.lt	.LBB5_100
// %bb.97:
	mov	x21, xzr
	mov	x23, xzr
.LBB5_98:                               // =>This Inner Loop Header: Depth=1
	mov	x0, x25
	mov	x1, x23
	bl	PyTuple_GetItem
	ldr	x8, [x28, #8]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB5_101
// %bb.99:                              //   in Loop: Header=BB5_98 Depth=1
	ldr	x8, [x28, #120]
	sub	x1, x29, #64
	ldr	x0, [x0, x8]
	bl	PyLong_AsLongLongAndOverflow
	cmp	x0, x21
	add	x23, x23, #1
	csel	x21, x0, x21, gt
	mov	x0, x25
	bl	PyTuple_Size
	cmp	x23, x0
	b.lt	.LBB5_98
	b	.LBB5_102
.LBB5_100:
	mov	w21, #1                         // =0x1
	b	.LBB5_103
.LBB5_101:
	mov	x21, #-1                        // =0xffffffffffffffff
.LBB5_102:
	add	x21, x21, #1
.LBB5_103:
	mov	x0, x25
	bl	PyTuple_Size
	cmp	x0, #1
	b.lt	.LBB5_109
// %bb.104:
	mov	x24, xzr
	b	.LBB5_106
.LBB5_105:                              //   in Loop: Header=BB5_106 Depth=1
	mov	x0, x25
	add	x24, x24, #1
	bl	PyTuple_Size
	cmp	x24, x0
	b.ge	.LBB5_109
.LBB5_106:                              // =>This Inner Loop Header: Depth=1
	mov	x0, x25
	mov	x1, x24
	bl	PyTuple_GetItem
	ldr	x8, [x28, #88]
	ldr	x23, [x0, x8]
	ldr	x8, [x28, #136]
	ldr	x8, [x23, x8]
	cmp	x8, x22
	b.ne	.LBB5_105
// %bb.107:                             //   in Loop: Header=BB5_106 Depth=1
	ldr	x8, [x28, #144]
	ldr	x8, [x23, x8]
	cmp	x8, x26
	b.ne	.LBB5_105
// %bb.108:
	mov	x0, x23
	bl	Py_IncRef
	b	.LBB5_113
.LBB5_109:
	cbz	x22, .LBB5_112
// %bb.110:
	ldr	x0, [x28, #16]
	mov	x1, xzr
	bl	PyType_GenericAlloc
	mov	x23, x0
	cbz	x0, .LBB5_113
// %bb.111:
	ldr	x20, [x28, #136]
	mov	x0, x22
	bl	Py_IncRef
	str	x22, [x23, x20]
	mov	x0, x26
	ldr	x20, [x28, #144]
	bl	Py_IncRef
	str	x26, [x23, x20]
	ldr	x20, [sp, #24]                  // 8-byte Folded Reload
	b	.LBB5_113
.LBB5_112:
	mov	x23, xzr
.LBB5_113:
	ldp	x8, x9, [x28, #248]
	sub	x0, x29, #64
	stp	x19, x25, [x29, #-64]
	stur	x21, [x29, #-16]
	stp	x23, x8, [x29, #-48]
	stp	x20, x9, [x29, #-32]
	bl	make_node
	mov	x21, x0
	mov	x0, x23
	bl	Py_DecRef
.LBB5_114:
	mov	x0, x25
	bl	Py_DecRef
	mov	x0, x20
	bl	Py_DecRef
	mov	x0, x21
	b	.LBB5_80
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
	ldr	x8, [x21, #120]
	ldr	x0, [x0, x8]
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x21, #296]
	sdiv	x9, x0, x8
	msub	x8, x9, x8, x0
	cmp	x8, x20
	b.ge	.LBB6_4
// %bb.2:
	ldr	x0, [x21, #304]
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
	ldr	x21, [x21, #152]
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
	sub	sp, sp, #144
	stp	x29, x30, [sp, #64]             // 16-byte Folded Spill
	and	x8, x2, #0x7fffffffffffffff
	add	x29, sp, #64
	str	x25, [sp, #80]                  // 8-byte Folded Spill
	cmp	x8, #5
	stp	x24, x23, [sp, #96]             // 16-byte Folded Spill
	adrp	x24, :got:recording
	mov	x23, xzr
	stp	x22, x21, [sp, #112]            // 16-byte Folded Spill
	mov	x21, x1
	mov	x22, xzr
	stp	x20, x19, [sp, #128]            // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x24, [x24, :got_lo12:recording]
	b.ne	.LBB7_11
// %bb.1:
	cbnz	x19, .LBB7_11
// %bb.2:
	ldr	x22, [x21, #8]
	ldr	x8, [x24, #56]
	ldr	x9, [x22, #8]
	cmp	x9, x8
	b.eq	.LBB7_4
.LBB7_3:
	mov	x22, xzr
	mov	x23, xzr
	b	.LBB7_11
.LBB7_4:
	mov	x0, x22
	bl	PyTuple_Size
	cmp	x0, #1
	b.lt	.LBB7_9
// %bb.5:
	mov	x25, xzr
	mov	x23, xzr
.LBB7_6:                                // =>This Inner Loop Header: Depth=1
	mov	x0, x22
	mov	x1, x23
	bl	PyTuple_GetItem
	ldr	x8, [x24, #8]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB7_3
// %bb.7:                               //   in Loop: Header=BB7_6 Depth=1
	ldr	x8, [x24, #120]
	mov	x1, sp
	ldr	x0, [x0, x8]
	bl	PyLong_AsLongLongAndOverflow
	cmp	x0, x25
	add	x23, x23, #1
	csel	x25, x0, x25, gt
	mov	x0, x22
	bl	PyTuple_Size
	cmp	x23, x0
	b.lt	.LBB7_6
// %bb.8:
	add	x22, x25, #1
	b	.LBB7_10
.LBB7_9:
	mov	w22, #1                         // =0x1
.LBB7_10:
	ldr	x23, [x21, #32]
.LBB7_11:
	ldr	x8, [x24, #256]
	cmp	x23, x8
	b.eq	.LBB7_13
// %bb.12:
	mov	x0, x23
	bl	Py_IncRef
	cbnz	x23, .LBB7_14
	b	.LBB7_19
.LBB7_13:
	bl	origin_of_caller
	mov	x23, x0
	cbz	x23, .LBB7_19
.LBB7_14:
	ldp	q0, q1, [x21]
	mov	x0, sp
	ldr	x8, [x24, #256]
	str	x22, [sp, #48]
	stp	q0, q1, [sp]
	stp	x23, x8, [sp, #32]
	bl	make_node
	mov	x22, x0
	mov	x0, x23
	bl	Py_DecRef
	cbz	x22, .LBB7_19
// %bb.15:
	ldr	x8, [x24, #120]
	mov	x1, sp
	ldr	x0, [x22, x8]
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x24, #296]
	sdiv	x9, x0, x8
	msub	x8, x9, x8, x0
	cmp	x8, #0
	b.gt	.LBB7_20
// %bb.16:
	ldr	x0, [x24, #304]
	mov	x1, x22
	bl	PyObject_CallOneArg
	cbnz	x0, .LBB7_18
// %bb.17:
	mov	x19, x0
	mov	x0, x22
	bl	Py_DecRef
	mov	x0, x19
	mov	x22, xzr
.LBB7_18:
	bl	Py_DecRef
	b	.LBB7_20
.LBB7_19:
	bl	PyErr_Clear
	ldr	x0, [x24, #328]
	mov	x1, x21
	mov	x2, x20
	mov	x3, x19
	bl	PyObject_Vectorcall
	mov	x22, x0
.LBB7_20:
	mov	x0, x22
	ldp	x20, x19, [sp, #128]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #112]            // 16-byte Folded Reload
	ldr	x25, [sp, #80]                  // 8-byte Folded Reload
	ldp	x24, x23, [sp, #96]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #64]             // 16-byte Folded Reload
	add	sp, sp, #144
	ret
.Lfunc_end7:
	.size	record_node, .Lfunc_end7-record_node
	.size	.Lrecord_node$local, .Lfunc_end7-record_node
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
	cbz	x19, .LBB8_7
.LBB8_1:                                // =>This Inner Loop Header: Depth=1
	mov	x0, x19
	bl	PyFrame_GetCode
	ldr	x1, [x23, #200]
	mov	x20, x0
	bl	PyObject_GetAttr
	mov	x21, x0
	cbz	x0, .LBB8_3
// %bb.2:                               //   in Loop: Header=BB8_1 Depth=1
	ldr	x0, [x23, #280]
	mov	x1, x21
	bl	PyDict_GetItem
	mov	x22, x0
	b	.LBB8_4
.LBB8_3:                                //   in Loop: Header=BB8_1 Depth=1
	mov	x22, xzr
.LBB8_4:                                //   in Loop: Header=BB8_1 Depth=1
	mov	x0, x21
	bl	Py_DecRef
	cbz	x22, .LBB8_8
// %bb.5:                               //   in Loop: Header=BB8_1 Depth=1
	ldr	x8, [x23, #288]
	cmp	x22, x8
	b.eq	.LBB8_8
// %bb.6:                               //   in Loop: Header=BB8_1 Depth=1
	mov	x0, x19
	bl	PyFrame_GetBack
	mov	x21, x0
	mov	x0, x20
	bl	Py_DecRef
	mov	x0, x19
	bl	Py_DecRef
	mov	x19, x21
	cbnz	x21, .LBB8_1
.LBB8_7:
	ldr	x0, [x23, #256]
	bl	Py_IncRef
	ldr	x0, [x23, #256]
	b	.LBB8_14
.LBB8_8:
	cbz	x22, .LBB8_12
// %bb.9:
	mov	w0, #2                          // =0x2
	bl	PyTuple_New
	cbz	x0, .LBB8_12
// %bb.10:
	mov	x21, x0
	mov	x0, x19
	bl	PyFrame_GetLasti
                                        // kill: def $w0 killed $w0 def $x0
	sxtw	x0, w0
	bl	PyLong_FromLong
	mov	x22, x0
	mov	x0, x19
	bl	Py_DecRef
	cbz	x22, .LBB8_13
// %bb.11:
	mov	x0, x21
	mov	x1, xzr
	mov	x2, x20
	bl	PyTuple_SetItem
	mov	x0, x21
	mov	w1, #1                          // =0x1
	mov	x2, x22
	bl	PyTuple_SetItem
	mov	x0, x21
	b	.LBB8_14
.LBB8_12:
	mov	x0, x19
	bl	Py_DecRef
	mov	x21, xzr
.LBB8_13:
	mov	x0, x20
	bl	Py_DecRef
	mov	x0, x21
	bl	Py_DecRef
	mov	x0, xzr
.LBB8_14:
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldr	x23, [sp, #16]                  // 8-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.Lfunc_end8:
	.size	origin_of_caller, .Lfunc_end8-origin_of_caller
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
	cbz	x0, .LBB9_6
// %bb.1:
	ldr	x8, [x20, #8]
	cbz	x8, .LBB9_6
// %bb.2:
	ldr	x8, [x20, #16]
	cbz	x8, .LBB9_6
// %bb.3:
	ldr	x8, [x20, #24]
	cbz	x8, .LBB9_6
// %bb.4:
	adrp	x22, :got:recording
	mov	x23, x0
	mov	x1, xzr
	ldr	x22, [x22, :got_lo12:recording]
	ldr	x0, [x22, #8]
	bl	PyType_GenericAlloc
	mov	x19, x0
	cbz	x0, .LBB9_8
// %bb.5:
	ldr	x21, [x20]
	ldr	x24, [x22, #72]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #80]
	ldr	x21, [x20, #8]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #88]
	ldr	x21, [x20, #16]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #96]
	ldr	x21, [x20, #24]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x24, [x22, #104]
	ldr	x21, [x20, #40]
	mov	x0, x21
	bl	Py_IncRef
	str	x21, [x19, x24]
	ldr	x21, [x22, #112]
	ldr	x20, [x20, #32]
	mov	x0, x20
	bl	Py_IncRef
	ldr	x24, [x22, #120]
	mov	x0, x23
	str	x20, [x19, x21]
	mov	x20, x23
	bl	Py_IncRef
	str	x23, [x19, x24]
	ldr	x23, [x22, #128]
	ldr	x21, [x22, #272]
	mov	x0, x21
	bl	Py_IncRef
	mov	x0, x20
	str	x21, [x19, x23]
	b	.LBB9_7
.LBB9_6:
	mov	x19, xzr
.LBB9_7:
	bl	Py_DecRef
	mov	x0, x19
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.LBB9_8:
	mov	x0, x23
	b	.LBB9_7
.Lfunc_end9:
	.size	make_node, .Lfunc_end9-make_node
                                        // -- End function
	.globl	record_ufunc                    // -- Begin function record_ufunc
	.p2align	2
	.type	record_ufunc,@function
record_ufunc:                           // @record_ufunc
.Lrecord_ufunc$local:
	.type	.Lrecord_ufunc$local,@function
// %bb.0:
	stp	x29, x30, [sp, #-64]!           // 16-byte Folded Spill
	str	x23, [sp, #16]                  // 8-byte Folded Spill
	and	x23, x2, #0x7fffffffffffffff
	mov	x0, xzr
	stp	x22, x21, [sp, #32]             // 16-byte Folded Spill
	adrp	x22, :got:recording
	mov	x21, x1
	stp	x20, x19, [sp, #48]             // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	ldr	x22, [x22, :got_lo12:recording]
	cmp	x23, #4
	mov	x29, sp
	b.lo	.LBB10_4
// %bb.1:
	cbnz	x19, .LBB10_4
// %bb.2:
	ldr	x0, [x21, #16]
	ldr	x1, [x22, #208]
	bl	PyUnicode_Compare
	cbz	w0, .LBB10_5
.LBB10_3:
	mov	x0, xzr
.LBB10_4:
	ldr	x2, [x22, #336]
	mov	w1, #1                          // =0x1
	mov	x3, x21
	mov	x4, x20
	mov	x5, x19
	bl	answer
	ldp	x20, x19, [sp, #48]             // 16-byte Folded Reload
	ldr	x23, [sp, #16]                  // 8-byte Folded Reload
	ldp	x22, x21, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #64             // 16-byte Folded Reload
	ret
.LBB10_5:
	ldr	x0, [x22, #312]
	ldr	x1, [x21, #8]
	bl	PyDict_GetItem
	cbz	x0, .LBB10_4
// %bb.6:
	add	x1, x29, #28
	bl	PyLong_AsLongLongAndOverflow
	cbz	x0, .LBB10_4
// %bb.7:
	ldr	x8, [x0, #8]
	sub	x9, x23, #3
	cmp	x8, x9
	b.ne	.LBB10_3
// %bb.8:
	add	x1, x21, #24
	mov	w2, wzr
	bl	record
	b	.LBB10_4
.Lfunc_end10:
	.size	record_ufunc, .Lfunc_end10-record_ufunc
	.size	.Lrecord_ufunc$local, .Lfunc_end10-record_ufunc
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
	adrp	x22, :got:recording
	and	x8, x2, #0x7fffffffffffffff
	mov	x19, x3
	ldr	x22, [x22, :got_lo12:recording]
	mov	x20, x2
	mov	x21, x1
	cmp	x8, #2
	mov	x1, xzr
	mov	x0, xzr
	b.ne	.LBB11_4
// %bb.1:
	cbnz	x19, .LBB11_4
// %bb.2:
	ldr	x8, [x21]
	ldr	x9, [x22, #24]
	ldr	x10, [x8, #8]
	cmp	x10, x9
	b.eq	.LBB11_5
.LBB11_3:
	mov	x1, xzr
	mov	x0, xzr
.LBB11_4:
	ldr	x2, [x22, #320]
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
.LBB11_5:
	ldr	x9, [x22, #152]
	ldr	x27, [x8, x9]
	cbz	x27, .LBB11_3
// %bb.6:
	ldr	x8, [x22, #8]
	ldr	x9, [x27, #8]
	cmp	x9, x8
	b.ne	.LBB11_3
// %bb.7:
	add	x0, sp, #552
	mov	w1, wzr
	mov	w2, #2072                       // =0x818
	add	x23, sp, #40
	bl	memset
	movi	v0.2d, #0000000000000000
	mov	w8, #1                          // =0x1
	add	x9, sp, #40
	ldr	x24, [x21, #8]
	strb	w8, [sp, #2616]
	add	x8, x9, #8
	str	xzr, [sp, #544]
	ldr	x9, [x24, #8]
	str	x24, [sp, #40]
	stp	q0, q0, [x8, #272]
	stp	q0, q0, [x8, #304]
	stp	q0, q0, [x8, #336]
	stp	q0, q0, [x8, #368]
	stp	q0, q0, [x8, #400]
	stp	q0, q0, [x8, #432]
	stp	q0, q0, [x8, #464]
	str	q0, [x8, #256]
	ldr	x8, [x22, #56]
	stur	q0, [x23, #248]
	cmp	x9, x8
	stur	q0, [x23, #232]
	stur	q0, [x23, #216]
	stur	q0, [x23, #200]
	stur	q0, [x23, #184]
	stur	q0, [x23, #168]
	stur	q0, [x23, #152]
	stur	q0, [x23, #136]
	stp	q0, q0, [sp, #48]
	stp	q0, q0, [sp, #80]
	stp	q0, q0, [sp, #112]
	stp	q0, q0, [sp, #144]
	b.eq	.LBB11_18
// %bb.8:
	ldr	x8, [x22, #88]
	ldr	x9, [x22, #136]
	mov	w23, #1                         // =0x1
	ldr	x8, [x27, x8]
	ldr	x26, [x8, x9]
.LBB11_9:
	ldp	x11, x12, [x22, #256]
	mov	x8, xzr
	ldr	x9, [x22, #40]
	ldr	x10, [x22, #64]
	mov	x28, xzr
	add	x13, sp, #40
	mov	x14, x23
.LBB11_10:                              // =>This Inner Loop Header: Depth=1
	ldr	x17, [x13]
	mov	x16, xzr
	ldr	x15, [x17, #8]
	cmp	x15, x9
	ccmp	x15, x10, #4, ne
	cset	w15, eq
	b.eq	.LBB11_14
// %bb.11:                              //   in Loop: Header=BB11_10 Depth=1
	cmp	x11, x17
	b.eq	.LBB11_14
// %bb.12:                              //   in Loop: Header=BB11_10 Depth=1
	cmp	x12, x17
	b.ne	.LBB11_3
// %bb.13:                              //   in Loop: Header=BB11_10 Depth=1
	mov	w16, #1                         // =0x1
.LBB11_14:                              //   in Loop: Header=BB11_10 Depth=1
	add	x8, x16, x8
	cmp	x8, #1
	b.hi	.LBB11_3
// %bb.15:                              //   in Loop: Header=BB11_10 Depth=1
	add	x28, x28, w15, uxtw
	subs	x14, x14, #1
	add	x13, x13, #8
	b.ne	.LBB11_10
// %bb.16:
	mov	x0, x26
	bl	PyTuple_Size
	cmp	x28, x0
	b.gt	.LBB11_3
// %bb.17:
	add	x8, sp, #552
	add	x24, sp, #40
	stp	x27, x26, [sp]                  // 16-byte Folded Spill
	add	x10, x8, #512
	add	x9, x8, #1024
	add	x8, x8, #1536
	stp	x9, x10, [sp, #16]              // 16-byte Folded Spill
	str	x8, [sp, #32]                   // 8-byte Folded Spill
	b	.LBB11_27
.LBB11_18:
	mov	x0, x24
	bl	PyTuple_Size
	mov	x23, x0
	subs	x8, x0, #1
	b.lt	.LBB11_22
// %bb.19:
	cmp	x8, #63
	mov	w9, #63                         // =0x3f
	mov	x28, x27
	csel	x8, x8, x9, lo
	mov	x25, xzr
	add	x27, sp, #40
	add	x26, x8, #1
.LBB11_20:                              // =>This Inner Loop Header: Depth=1
	mov	x0, x24
	mov	x1, x25
	bl	PyTuple_GetItem
	str	x0, [x27, x25, lsl #3]
	add	x25, x25, #1
	cmp	x26, x25
	b.ne	.LBB11_20
// %bb.21:
	cmp	x23, #65
	mov	x27, x28
	b.ge	.LBB11_3
.LBB11_22:
	ldr	x8, [x22, #88]
	ldr	x9, [x22, #136]
	ldr	x8, [x27, x8]
	ldr	x26, [x8, x9]
	tbnz	x23, #63, .LBB11_50
// %bb.23:
	cbnz	x23, .LBB11_9
// %bb.24:
	mov	x0, x26
	bl	PyTuple_Size
	tbz	x0, #63, .LBB11_52
	b	.LBB11_3
.LBB11_25:                              //   in Loop: Header=BB11_27 Depth=1
	mov	x0, x26
	bl	PyTuple_Size
	sub	x2, x0, x28
	add	x0, sp, #552
	mov	x1, x26
	bl	take_whole
	tbz	w0, #0, .LBB11_3
.LBB11_26:                              //   in Loop: Header=BB11_27 Depth=1
	subs	x23, x23, #1
	add	x24, x24, #8
	b.eq	.LBB11_51
.LBB11_27:                              // =>This Inner Loop Header: Depth=1
	ldr	x27, [x24]
	ldr	x8, [x22, #40]
	ldr	x10, [x22, #64]
	ldr	x9, [x27, #8]
	cmp	x9, x8
	ldr	x8, [x22, #256]
	ccmp	x9, x10, #4, ne
	cset	w9, eq
	cmp	x8, x27
	sub	x28, x28, x9
	b.eq	.LBB11_43
// %bb.28:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x8, [x22, #264]
	cmp	x8, x27
	b.eq	.LBB11_25
// %bb.29:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x25, [sp, #2600]
	mov	x0, x26
	bl	PyTuple_Size
	cmp	x25, #64
	mov	x1, xzr
	b.eq	.LBB11_75
// %bb.30:                              //   in Loop: Header=BB11_27 Depth=1
	cmp	x25, x0
	mov	x0, x1
	b.eq	.LBB11_4
// %bb.31:                              //   in Loop: Header=BB11_27 Depth=1
	mov	x0, x26
	mov	x1, x25
	bl	PyTuple_GetItem
	ldr	x8, [x22, #40]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB11_3
// %bb.32:                              //   in Loop: Header=BB11_27 Depth=1
	sub	x1, x29, #16
	bl	PyLong_AsLongLongAndOverflow
	tbnz	x0, #63, .LBB11_3
// %bb.33:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x8, [x22, #40]
	ldr	x9, [x27, #8]
	mov	x26, x0
	cmp	x9, x8
	b.eq	.LBB11_45
// %bb.34:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x10, [x27, #16]
	ldr	x9, [x22, #256]
	cmp	x9, x10
	b.eq	.LBB11_36
// %bb.35:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x10, [x10, #8]
	cmp	x10, x8
	b.ne	.LBB11_3
.LBB11_36:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x10, [x27, #24]
	cmp	x9, x10
	b.eq	.LBB11_38
// %bb.37:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x10, [x10, #8]
	cmp	x10, x8
	b.ne	.LBB11_3
.LBB11_38:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x10, [x27, #32]
	cmp	x9, x10
	b.eq	.LBB11_40
// %bb.39:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x9, [x10, #8]
	cmp	x9, x8
	b.ne	.LBB11_3
.LBB11_40:                              //   in Loop: Header=BB11_27 Depth=1
	sub	x1, x29, #16
	sub	x2, x29, #24
	sub	x3, x29, #32
	mov	x0, x27
	bl	PySlice_Unpack
	tbnz	w0, #31, .LBB11_3
// %bb.41:                              //   in Loop: Header=BB11_27 Depth=1
	ldur	x3, [x29, #-32]
	sub	x1, x29, #16
	sub	x2, x29, #24
	mov	x0, x26
	bl	PySlice_AdjustIndices
	ldur	x8, [x29, #-16]
	cmp	x0, #0
	add	x9, sp, #552
	ldr	x11, [sp, #24]                  // 8-byte Folded Reload
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
	ccmp	x0, x26, #0, eq
	add	x11, x10, #1
	csel	w9, w9, wzr, eq
	str	x11, [sp, #2600]
	ldr	x11, [sp, #16]                  // 8-byte Folded Reload
	strb	w9, [sp, #2616]
	str	x0, [x11, x10, lsl #3]
	ldr	x8, [sp, #2608]
	cmp	x8, #64
	b.eq	.LBB11_3
// %bb.42:                              //   in Loop: Header=BB11_27 Depth=1
	add	x9, x8, #1
	str	x9, [sp, #2608]
	ldr	x9, [sp, #32]                   // 8-byte Folded Reload
	str	x0, [x9, x8, lsl #3]
	b	.LBB11_49
.LBB11_43:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x8, [sp, #2608]
	cmp	x8, #64
	b.eq	.LBB11_3
// %bb.44:                              //   in Loop: Header=BB11_27 Depth=1
	add	x9, x8, #1
	mov	w10, #1                         // =0x1
	str	x9, [sp, #2608]
	ldr	x9, [sp, #32]                   // 8-byte Folded Reload
	str	x10, [x9, x8, lsl #3]
	b	.LBB11_26
.LBB11_45:                              //   in Loop: Header=BB11_27 Depth=1
	sub	x1, x29, #16
	mov	x0, x27
	bl	PyLong_AsLongLongAndOverflow
	ldur	w8, [x29, #-16]
	cbnz	w8, .LBB11_3
// %bb.46:                              //   in Loop: Header=BB11_27 Depth=1
	neg	x8, x26
	cmp	x0, x8
	b.lt	.LBB11_3
// %bb.47:                              //   in Loop: Header=BB11_27 Depth=1
	cmp	x0, x26
	b.ge	.LBB11_3
// %bb.48:                              //   in Loop: Header=BB11_27 Depth=1
	and	x8, x26, x0, asr #63
	add	x9, sp, #552
	ldr	x10, [sp, #24]                  // 8-byte Folded Reload
	mov	w11, #1                         // =0x1
	add	x8, x8, x0
	str	x8, [x9, x25, lsl #3]
	ldr	x9, [sp, #2600]
	cmp	x8, #0
	ccmp	x26, #1, #0, eq
	str	x11, [x10, x9, lsl #3]
	ldrb	w10, [sp, #2616]
	ldr	x9, [sp, #2600]
	add	x8, x9, #1
	str	x8, [sp, #2600]
	csel	w8, w10, wzr, eq
	ldr	x10, [sp, #16]                  // 8-byte Folded Reload
	strb	w8, [sp, #2616]
	str	x11, [x10, x9, lsl #3]
.LBB11_49:                              //   in Loop: Header=BB11_27 Depth=1
	ldr	x26, [sp, #8]                   // 8-byte Folded Reload
	b	.LBB11_26
.LBB11_50:
	mov	w23, #1                         // =0x1
	b	.LBB11_9
.LBB11_51:
	ldr	x27, [sp]                       // 8-byte Folded Reload
.LBB11_52:
	mov	x0, x26
	bl	PyTuple_Size
	mov	x2, x0
	add	x0, sp, #552
	mov	x1, x26
	bl	take_whole
	tbz	w0, #0, .LBB11_3
// %bb.53:
	mov	x0, x27
	bl	Py_IncRef
	bl	origin_of_caller
	ldrb	w9, [sp, #2616]
	mov	x23, x0
	mov	x8, xzr
	tbnz	w9, #0, .LBB11_80
// %bb.54:
	cbz	x23, .LBB11_80
// %bb.55:
	bl	PyDict_New
	mov	x24, x0
	cbz	x0, .LBB11_79
// %bb.56:
	ldr	x25, [sp, #2600]
	ldr	x8, [x22, #168]
	str	x27, [sp]                       // 8-byte Folded Spill
	mov	x0, x25
	str	x8, [sp, #32]                   // 8-byte Folded Spill
	bl	PyTuple_New
	cmp	x25, #1
	mov	x26, x0
	b.lt	.LBB11_61
// %bb.57:
	cbz	x26, .LBB11_61
// %bb.58:
	mov	x28, xzr
	add	x27, sp, #552
.LBB11_59:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x27, x28, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB11_76
// %bb.60:                              //   in Loop: Header=BB11_59 Depth=1
	mov	x2, x0
	mov	x0, x26
	mov	x1, x28
	bl	PyTuple_SetItem
	add	x28, x28, #1
	cmp	x25, x28
	b.ne	.LBB11_59
.LBB11_61:
	cbz	x26, .LBB11_77
// %bb.62:
	ldr	x1, [sp, #32]                   // 8-byte Folded Reload
	mov	x0, x24
	mov	x2, x26
	bl	PyDict_SetItem
	mov	w27, w0
	mov	x0, x26
	bl	Py_DecRef
	cbnz	w27, .LBB11_78
// %bb.63:
	ldr	x8, [x22, #176]
	mov	x0, x25
	str	x8, [sp, #32]                   // 8-byte Folded Spill
	bl	PyTuple_New
	cmp	x25, #1
	mov	x26, x0
	b.lt	.LBB11_68
// %bb.64:
	cbz	x26, .LBB11_68
// %bb.65:
	add	x8, sp, #552
	mov	x28, xzr
	add	x27, x8, #512
.LBB11_66:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x27, x28, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB11_76
// %bb.67:                              //   in Loop: Header=BB11_66 Depth=1
	mov	x2, x0
	mov	x0, x26
	mov	x1, x28
	bl	PyTuple_SetItem
	add	x28, x28, #1
	cmp	x25, x28
	b.ne	.LBB11_66
.LBB11_68:
	cbz	x26, .LBB11_77
// %bb.69:
	ldr	x1, [sp, #32]                   // 8-byte Folded Reload
	mov	x0, x24
	mov	x2, x26
	bl	PyDict_SetItem
	mov	w27, w0
	mov	x0, x26
	bl	Py_DecRef
	cbnz	w27, .LBB11_78
// %bb.70:
	mov	x0, x25
	bl	PyTuple_New
	cmp	x25, #1
	mov	x26, x0
	b.lt	.LBB11_100
// %bb.71:
	cbz	x26, .LBB11_100
// %bb.72:
	add	x8, sp, #552
	mov	x27, xzr
	add	x28, x8, #1024
.LBB11_73:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x28, x27, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB11_99
// %bb.74:                              //   in Loop: Header=BB11_73 Depth=1
	mov	x2, x0
	mov	x0, x26
	mov	x1, x27
	bl	PyTuple_SetItem
	add	x27, x27, #1
	cmp	x25, x27
	b.ne	.LBB11_73
	b	.LBB11_100
.LBB11_75:
	mov	x0, x1
	b	.LBB11_4
.LBB11_76:
	mov	x0, x26
	bl	Py_DecRef
.LBB11_77:
	mov	x0, xzr
	bl	Py_DecRef
.LBB11_78:
	mov	x0, x24
	bl	Py_DecRef
	ldr	x27, [sp]                       // 8-byte Folded Reload
	mov	x24, xzr
.LBB11_79:
	mov	x0, x27
	bl	Py_DecRef
	mov	w8, #1                          // =0x1
	mov	x27, x24
.LBB11_80:
	ldr	x24, [sp, #2608]
	ldr	x10, [sp, #2600]
	cmp	x24, x10
	cset	w9, eq
	cmp	x24, #1
	b.lt	.LBB11_85
// %bb.81:
	cmp	x24, x10
	b.ne	.LBB11_85
// %bb.82:
	add	x9, sp, #552
	mov	w11, #1                         // =0x1
	add	x10, x9, #1024
.LBB11_83:                              // =>This Inner Loop Header: Depth=1
	ldr	x9, [x10, #512]
	ldr	x12, [x10]
	cmp	x9, x12
	cset	w9, eq
	b.ne	.LBB11_85
// %bb.84:                              //   in Loop: Header=BB11_83 Depth=1
	cmp	x11, x24
	add	x11, x11, #1
	add	x10, x10, #8
	b.lt	.LBB11_83
.LBB11_85:
	cbnz	w9, .LBB11_93
// %bb.86:
	cbz	x23, .LBB11_93
// %bb.87:
	cbz	x27, .LBB11_93
// %bb.88:
	mov	x0, x24
	str	x8, [sp, #32]                   // 8-byte Folded Spill
	bl	PyTuple_New
	cmp	x24, #1
	mov	x25, x0
	b.lt	.LBB11_95
// %bb.89:
	cbz	x25, .LBB11_95
// %bb.90:
	add	x8, sp, #552
	mov	x26, xzr
	add	x28, x8, #1536
.LBB11_91:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x28, x26, lsl #3]
	bl	PyLong_FromLongLong
	cbz	x0, .LBB11_94
// %bb.92:                              //   in Loop: Header=BB11_91 Depth=1
	mov	x2, x0
	mov	x0, x25
	mov	x1, x26
	bl	PyTuple_SetItem
	add	x26, x26, #1
	cmp	x24, x26
	b.ne	.LBB11_91
	b	.LBB11_95
.LBB11_93:
	mov	x24, x27
	b	.LBB11_96
.LBB11_94:
	mov	x0, x25
	bl	Py_DecRef
	mov	x25, xzr
.LBB11_95:
	bl	PyDict_New
	ldr	x8, [x22, #240]
	ldr	x3, [x22, #192]
	mov	x4, x0
	mov	x1, x27
	mov	x2, x25
	mov	x5, x23
	mov	x0, x8
	bl	make_view
	mov	x24, x0
	mov	x0, x27
	bl	Py_DecRef
	ldr	x8, [sp, #32]                   // 8-byte Folded Reload
	add	x8, x8, #1
.LBB11_96:
	mov	x25, x8
	cbz	x23, .LBB11_98
// %bb.97:
	mov	x0, x23
	bl	Py_DecRef
	mov	x1, x25
	mov	x0, x24
	b	.LBB11_4
.LBB11_98:
	mov	x0, x24
	bl	Py_DecRef
	mov	x0, xzr
	mov	x1, x25
	b	.LBB11_4
.LBB11_99:
	mov	x0, x26
	bl	Py_DecRef
	mov	x26, xzr
.LBB11_100:
	ldr	x27, [sp]                       // 8-byte Folded Reload
	ldr	x0, [x22, #232]
	mov	x2, x26
	ldr	x3, [x22, #184]
	mov	x4, x24
	mov	x5, x23
	mov	x1, x27
	bl	make_view
	mov	x24, x0
	b	.LBB11_79
.Lfunc_end11:
	.size	record_index, .Lfunc_end11-record_index
	.size	.Lrecord_index$local, .Lfunc_end11-record_index
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
	tbnz	x24, #63, .LBB12_11
// %bb.1:
	subs	x21, x0, #1
	b.lt	.LBB12_11
// %bb.2:
	adrp	x25, :got:recording
	ldr	x25, [x25, :got_lo12:recording]
	b	.LBB12_4
.LBB12_3:                               //   in Loop: Header=BB12_4 Depth=1
	add	x8, x21, #1
	sub	x21, x21, #1
	cmp	x8, #1
	b.ls	.LBB12_10
.LBB12_4:                               // =>This Inner Loop Header: Depth=1
	mov	x0, x20
	mov	x1, x21
	bl	PyTuple_GetItem
	mov	x22, x0
	add	x1, x24, x21
	mov	x0, x19
	bl	PyTuple_GetItem
	cmp	x22, x0
	b.eq	.LBB12_3
// %bb.5:                               //   in Loop: Header=BB12_4 Depth=1
	ldr	x8, [x25, #40]
	ldr	x9, [x22, #8]
	cmp	x9, x8
	b.ne	.LBB12_9
// %bb.6:                               //   in Loop: Header=BB12_4 Depth=1
	ldr	x9, [x0, #8]
	mov	x23, x0
	cmp	x9, x8
	b.ne	.LBB12_9
// %bb.7:                               //   in Loop: Header=BB12_4 Depth=1
	sub	x1, x29, #4
	mov	x0, x22
	bl	PyLong_AsLongLongAndOverflow
	cmp	x0, #1
	b.eq	.LBB12_3
// %bb.8:                               //   in Loop: Header=BB12_4 Depth=1
	add	x1, x29, #24
	mov	x0, x22
	bl	PyLong_AsLongLongAndOverflow
	mov	x22, x0
	add	x1, x29, #28
	mov	x0, x23
	bl	PyLong_AsLongLongAndOverflow
	cmp	x22, x0
	b.eq	.LBB12_3
.LBB12_9:
	mov	w8, #1                          // =0x1
	b	.LBB12_11
.LBB12_10:
	mov	w8, wzr
.LBB12_11:
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
.Lfunc_end12:
	.size	fits, .Lfunc_end12-fits
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
	b.ge	.LBB13_8
// %bb.1:
	adrp	x22, :got:recording
	mov	x19, x0
	mov	x20, x2
	ldr	x22, [x22, :got_lo12:recording]
	mov	x21, x1
	add	x23, x0, #1536
	add	x24, x0, #512
	add	x25, x0, #1024
.LBB13_2:                               // =>This Inner Loop Header: Depth=1
	mov	x0, x21
	bl	PyTuple_Size
	cmp	x26, x0
	b.eq	.LBB13_9
// %bb.3:                               //   in Loop: Header=BB13_2 Depth=1
	ldr	x1, [x19, #2048]
	cmp	x1, #64
	b.eq	.LBB13_9
// %bb.4:                               //   in Loop: Header=BB13_2 Depth=1
	mov	x0, x21
	bl	PyTuple_GetItem
	ldr	x8, [x22, #40]
	ldr	x9, [x0, #8]
	cmp	x9, x8
	b.ne	.LBB13_9
// %bb.5:                               //   in Loop: Header=BB13_2 Depth=1
	sub	x1, x29, #4
	bl	PyLong_AsLongLongAndOverflow
	tbnz	x0, #63, .LBB13_9
// %bb.6:                               //   in Loop: Header=BB13_2 Depth=1
	ldr	x9, [x19, #2056]
	cmp	x9, #64
	b.eq	.LBB13_9
// %bb.7:                               //   in Loop: Header=BB13_2 Depth=1
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
	b.lt	.LBB13_2
	b	.LBB13_10
.LBB13_8:
	mov	w0, #1                          // =0x1
	b	.LBB13_10
.LBB13_9:
	mov	w0, wzr
.LBB13_10:
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
                                        // kill: def $w0 killed $w0 killed $x0
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #96
	ret
.Lfunc_end13:
	.size	take_whole, .Lfunc_end13-take_whole
                                        // -- End function
	.p2align	2                               // -- Begin function make_view
	.type	make_view,@function
make_view:                              // @make_view
// %bb.0:
	sub	sp, sp, #160
	stp	x24, x23, [sp, #112]            // 16-byte Folded Spill
	mov	x24, x0
	mov	w0, #1                          // =0x1
	stp	x29, x30, [sp, #64]             // 16-byte Folded Spill
	add	x29, sp, #64
	stp	x28, x27, [sp, #80]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #96]             // 16-byte Folded Spill
	mov	x26, x3
	mov	x25, x1
	stp	x22, x21, [sp, #128]            // 16-byte Folded Spill
	mov	x22, x5
	stp	x20, x19, [sp, #144]            // 16-byte Folded Spill
	mov	x20, x4
	mov	x19, x2
	bl	PyTuple_New
	adrp	x28, :got:recording
	mov	x21, x0
	ldr	x28, [x28, :got_lo12:recording]
	cbz	x19, .LBB14_9
// %bb.1:
	ldr	x8, [x28, #88]
	ldr	x9, [x28, #144]
	mov	x1, xzr
	ldr	x0, [x28, #16]
	ldr	x8, [x25, x8]
	ldr	x27, [x8, x9]
	bl	PyType_GenericAlloc
	mov	x23, x0
	cbz	x0, .LBB14_3
// %bb.2:
	adrp	x8, :got:recording
	mov	x28, x26
	mov	x26, x24
	ldr	x8, [x8, :got_lo12:recording]
	mov	x24, x22
	mov	x0, x19
	ldr	x22, [x8, #136]
	bl	Py_IncRef
	str	x19, [x23, x22]
	adrp	x8, :got:recording
	mov	x0, x27
	ldr	x8, [x8, :got_lo12:recording]
	ldr	x22, [x8, #144]
	bl	Py_IncRef
	str	x27, [x23, x22]
	mov	x22, x24
	mov	x24, x26
	mov	x26, x28
	adrp	x28, :got:recording
	ldr	x28, [x28, :got_lo12:recording]
.LBB14_3:
	cbz	x21, .LBB14_5
.LBB14_4:
	mov	x0, x25
	bl	Py_IncRef
	mov	x0, x21
	mov	x1, xzr
	mov	x2, x25
	bl	PyTuple_SetItem
.LBB14_5:
	mov	x0, x19
	bl	Py_IncRef
	cbz	x20, .LBB14_8
// %bb.6:
	cbz	x19, .LBB14_10
// %bb.7:
	mov	x0, x20
	mov	x1, x26
	mov	x2, x19
	bl	PyDict_SetItem
	mov	w26, w0
	mov	x0, x19
	bl	Py_DecRef
	cbz	w26, .LBB14_11
.LBB14_8:
	mov	x22, xzr
	b	.LBB14_12
.LBB14_9:
	mov	x23, xzr
	cbnz	x21, .LBB14_4
	b	.LBB14_5
.LBB14_10:
	mov	x0, xzr
	bl	Py_DecRef
	mov	x22, xzr
	b	.LBB14_12
.LBB14_11:
	ldr	x8, [x28, #120]
	add	x1, sp, #8
	ldr	x0, [x25, x8]
	bl	PyLong_AsLongLongAndOverflow
	ldr	x8, [x28, #256]
	add	x9, x0, #1
	add	x0, sp, #8
	stp	x24, x21, [sp, #8]
	stp	x23, x20, [sp, #24]
	stp	x22, x8, [sp, #40]
	str	x9, [sp, #56]
	bl	make_node
	mov	x22, x0
.LBB14_12:
	mov	x0, x23
	bl	Py_DecRef
	mov	x0, x21
	bl	Py_DecRef
	mov	x0, x20
	bl	Py_DecRef
	mov	x0, x19
	bl	Py_DecRef
	mov	x0, x22
	ldp	x20, x19, [sp, #144]            // 16-byte Folded Reload
	ldp	x22, x21, [sp, #128]            // 16-byte Folded Reload
	ldp	x24, x23, [sp, #112]            // 16-byte Folded Reload
	ldp	x26, x25, [sp, #96]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #80]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #64]             // 16-byte Folded Reload
	add	sp, sp, #160
	ret
.Lfunc_end14:
	.size	make_view, .Lfunc_end14-make_view
                                        // -- End function
	.type	recording,@object               // @recording
	.bss
	.globl	recording
	.p2align	3, 0x0
recording:
	.zero	344
	.size	recording, 344

	.section	".note.GNU-stack","",@progbits
	.addrsig
