// entry.c, translated by translate.py.

.text
	.file	"entry.c"
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
	.p2align	2                               // -- Begin function new_array
	.type	new_array,@function
new_array:                              // @new_array
// %bb.0:
	stp	x29, x30, [sp, #-48]!           // 16-byte Folded Spill
	stp	x22, x21, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	mov	w21, w1
	stp	x20, x19, [sp, #32]             // 16-byte Folded Spill
	mov	x19, x3
	mov	x20, x2
	mov	x22, x0
	bl	Py_IncRef
	adrp	x8, :got:runtime
	mov	x1, x22
	mov	w2, w21
	ldr	x8, [x8, :got_lo12:runtime]
	mov	x3, x20
	mov	x4, x19
	ldp	x20, x19, [sp, #32]             // 16-byte Folded Reload
	mov	x5, xzr
	ldp	x0, x8, [x8, #16]
	mov	w6, wzr
	ldp	x22, x21, [sp, #16]             // 16-byte Folded Reload
	mov	x7, xzr
	ldp	x29, x30, [sp], #48             // 16-byte Folded Reload
	br	x8
.Lfunc_end3:
	.size	new_array, .Lfunc_end3-new_array
                                        // -- End function
	.p2align	2                               // -- Begin function take_memory
	.type	take_memory,@function
take_memory:                            // @take_memory
// %bb.0:
	b	malloc
.Lfunc_end4:
	.size	take_memory, .Lfunc_end4-take_memory
                                        // -- End function
	.p2align	2                               // -- Begin function give_memory
	.type	give_memory,@function
give_memory:                            // @give_memory
// %bb.0:
	b	free
.Lfunc_end5:
	.size	give_memory, .Lfunc_end5-give_memory
                                        // -- End function
	.globl	entry                           // -- Begin function entry
	.p2align	2
	.type	entry,@function
entry:                                  // @entry
.Lentry$local:
	.type	.Lentry$local,@function
// %bb.0:
	sub	sp, sp, #112
	stp	x29, x30, [sp, #16]             // 16-byte Folded Spill
	adrp	x8, :got:runtime
	add	x29, sp, #16
	stp	x28, x27, [sp, #32]             // 16-byte Folded Spill
	stp	x26, x25, [sp, #48]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #64]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #80]             // 16-byte Folded Spill
	mov	x21, x0
	and	x22, x2, #0x7fffffffffffffff
	stp	x20, x19, [sp, #96]             // 16-byte Folded Spill
	mov	x20, x1
	add	x2, sp, #8
	ldr	x8, [x8, :got_lo12:runtime]
	mov	x1, xzr
	mov	x19, x3
	str	xzr, [sp, #8]
	ldp	x9, x0, [x8]
	add	x8, x21, x9
	ldr	x24, [x8, #8]
	bl	PyContextVar_Get
	ldr	x0, [sp, #8]
	bl	Py_DecRef
	ldp	x23, x25, [x24]
	cmp	x25, #1
	b.lt	.LBB6_13
// %bb.1:
	ldr	x26, [x24, #16]
	mov	x27, xzr
	b	.LBB6_4
.LBB6_2:                                //   in Loop: Header=BB6_4 Depth=1
	ldr	x0, [x26, x27, lsl #3]
	mov	x1, x20
	bl	try_program
	cmp	x0, #1
	b.ne	.LBB6_14
.LBB6_3:                                //   in Loop: Header=BB6_4 Depth=1
	add	x27, x27, #1
	cmp	x27, x25
	b.eq	.LBB6_13
.LBB6_4:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB6_10 Depth 2
	ldr	x28, [x26, x27, lsl #3]
	ldr	x9, [sp, #8]
	ldr	x8, [x28, #8]
	cmp	x8, #0
	ccmp	x8, x9, #4, ne
	b.ne	.LBB6_3
// %bb.5:                               //   in Loop: Header=BB6_4 Depth=1
	ldr	x8, [x28, #16]
	cmp	x8, x22
	b.ne	.LBB6_3
// %bb.6:                               //   in Loop: Header=BB6_4 Depth=1
	cbz	x19, .LBB6_12
// %bb.7:                               //   in Loop: Header=BB6_4 Depth=1
	mov	x0, x19
	bl	PyTuple_Size
	ldr	x8, [x28, #24]
	cmp	x0, x8
	b.ne	.LBB6_3
// %bb.8:                               //   in Loop: Header=BB6_4 Depth=1
	cmp	x0, #1
	b.lt	.LBB6_2
// %bb.9:                               //   in Loop: Header=BB6_4 Depth=1
	mov	x24, xzr
.LBB6_10:                               //   Parent Loop BB6_4 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	mov	x0, x19
	mov	x1, x24
	bl	PyTuple_GetItem
	ldr	x8, [x28, #32]
	ldr	x8, [x8, x24, lsl #3]
	cmp	x0, x8
	b.ne	.LBB6_3
// %bb.11:                              //   in Loop: Header=BB6_10 Depth=2
	ldr	x8, [x28, #24]
	add	x24, x24, #1
	cmp	x24, x8
	b.lt	.LBB6_10
	b	.LBB6_2
.LBB6_12:                               //   in Loop: Header=BB6_4 Depth=1
	ldr	x8, [x28, #24]
	cbnz	x8, .LBB6_3
	b	.LBB6_2
.LBB6_13:
	mov	x0, x23
	mov	x1, x21
	mov	x2, x20
	mov	x3, x22
	mov	x4, x19
	bl	fall_back
.LBB6_14:
	ldp	x20, x19, [sp, #96]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #80]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #64]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #48]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp, #16]             // 16-byte Folded Reload
	add	sp, sp, #112
	ret
.Lfunc_end6:
	.size	entry, .Lfunc_end6-entry
	.size	.Lentry$local, .Lfunc_end6-entry
                                        // -- End function
	.p2align	2                               // -- Begin function try_program
	.type	try_program,@function
try_program:                            // @try_program
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x28, x27, [sp, #16]             // 16-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	sub	sp, sp, #64
	ldr	x22, [x0, #48]
	ldr	x27, [x0, #64]
	mov	x20, x0
	ldr	x25, [x0, #104]
	ldr	x8, [x0, #136]
	mov	x21, x1
	lsl	x23, x22, #1
	add	x9, x27, x25
	add	x8, x9, x8
	add	x24, x23, x8
	lsl	x0, x24, #3
	cmp	x24, #1024
	b.hi	.LBB7_2
// %bb.1:
	add	x9, x0, #15
	mov	x8, sp
	and	x9, x9, #0xfffffffffffffff0
	sub	x19, x8, x9
	mov	sp, x19
	b	.LBB7_3
.LBB7_2:
	bl	malloc
	mov	x19, x0
	cbz	x0, .LBB7_5
.LBB7_3:
	add	x26, x19, x23, lsl #3
	stp	x25, x24, [x29, #-40]           // 16-byte Folded Spill
	str	xzr, [x26]
	ldr	x8, [x20, #48]
	cmp	x8, #1
	b.lt	.LBB7_74
// %bb.4:
	add	x28, x19, x22, lsl #3
	mov	x24, xzr
	b	.LBB7_9
.LBB7_5:
	mov	w23, #1                         // =0x1
	b	.LBB7_133
.LBB7_6:                                //   in Loop: Header=BB7_9 Depth=1
	str	xzr, [x19, x24, lsl #3]
.LBB7_7:                                //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x25]
	cmp	x8, #11
	b.ne	.LBB7_93
.LBB7_8:                                //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x20, #48]
	add	x24, x24, #1
	cmp	x24, x8
	b.ge	.LBB7_74
.LBB7_9:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_39 Depth 2
	ldr	x9, [x20, #56]
	str	xzr, [x28, x24, lsl #3]
	add	x25, x9, x24, lsl #6
	ldr	x8, [x25, #8]
	cmn	x8, #2
	b.eq	.LBB7_12
// %bb.10:                              //   in Loop: Header=BB7_9 Depth=1
	cmn	x8, #1
	b.ne	.LBB7_24
// %bb.11:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x25, #16]
	ldr	x22, [x21, x8, lsl #3]
	b	.LBB7_13
.LBB7_12:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x22, [x25, #16]
.LBB7_13:                               //   in Loop: Header=BB7_9 Depth=1
	str	x22, [x19, x24, lsl #3]
	cbz	x22, .LBB7_7
// %bb.14:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	w8, [x25]
	cbz	w8, .LBB7_43
// %bb.15:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #1
	b.eq	.LBB7_31
// %bb.16:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #11
	b.eq	.LBB7_93
// %bb.17:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x9, [x22, #8]
	ldr	x10, [x25, #24]
	cmp	x9, x10
	b.ne	.LBB7_93
// %bb.18:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #6
	b.gt	.LBB7_50
// %bb.19:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #3
	b.le	.LBB7_59
// %bb.20:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #4
	b.eq	.LBB7_68
// %bb.21:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #5
	b.eq	.LBB7_64
// %bb.22:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #6
	mov	w23, #1                         // =0x1
	b.ne	.LBB7_131
// %bb.23:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x23, [x25, #32]
	mov	x0, x22
	bl	PyFloat_AsDouble
	fmov	x8, d0
	cmp	x23, x8
	b.eq	.LBB7_8
	b	.LBB7_93
.LBB7_24:                               //   in Loop: Header=BB7_9 Depth=1
	lsl	x10, x8, #6
	ldr	x0, [x19, x8, lsl #3]
	ldr	w9, [x9, x10]
	cmp	w9, #8
	b.gt	.LBB7_44
// %bb.25:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #2
	b.eq	.LBB7_54
// %bb.26:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #3
	b.eq	.LBB7_57
// %bb.27:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #8
	b.ne	.LBB7_56
// %bb.28:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x1, xzr
	bl	PyObject_GenericGetDict
	mov	x22, x0
	cbnz	x0, .LBB7_30
// %bb.29:                              //   in Loop: Header=BB7_9 Depth=1
	bl	PyErr_Clear
.LBB7_30:                               //   in Loop: Header=BB7_9 Depth=1
	mov	x0, x22
	bl	Py_DecRef
	b	.LBB7_13
.LBB7_31:                               //   in Loop: Header=BB7_9 Depth=1
	adrp	x9, :got:runtime
	ldr	x8, [x22, #8]
	ldr	x9, [x9, :got_lo12:runtime]
	ldr	x9, [x9, #16]
	cmp	x8, x9
	b.ne	.LBB7_93
// %bb.32:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x0, [x22, #56]
	ldr	x1, [x25, #24]
	cmp	x0, x1
	b.eq	.LBB7_35
// %bb.33:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x0, #8]
	ldr	x9, [x1, #8]
	cmp	x8, x9
	b.ne	.LBB7_93
// %bb.34:                              //   in Loop: Header=BB7_9 Depth=1
	mov	w2, #2                          // =0x2
	bl	PyObject_RichCompareBool
	cmp	w0, #1
	b.ne	.LBB7_93
.LBB7_35:                               //   in Loop: Header=BB7_9 Depth=1
	ldrsw	x8, [x22, #24]
	ldr	x9, [x25, #32]
	cmp	x9, x8
	b.ne	.LBB7_93
// %bb.36:                              //   in Loop: Header=BB7_9 Depth=1
	ldrsw	x9, [x22, #64]
	ldr	x10, [x25, #48]
	bics	xzr, x10, x9
	b.ne	.LBB7_93
// %bb.37:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #1
	b.lt	.LBB7_42
// %bb.38:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x9, [x25, #40]
	ldr	x11, [x22, #32]
	mov	x12, xzr
	add	x10, x9, x8, lsl #3
.LBB7_39:                               //   Parent Loop BB7_9 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x13, [x11, x12, lsl #3]
	ldr	x14, [x9, x12, lsl #3]
	cmp	x13, x14
	b.ne	.LBB7_93
// %bb.40:                              //   in Loop: Header=BB7_39 Depth=2
	ldr	x13, [x22, #40]
	ldr	x14, [x10, x12, lsl #3]
	ldr	x13, [x13, x12, lsl #3]
	cmp	x13, x14
	b.ne	.LBB7_93
// %bb.41:                              //   in Loop: Header=BB7_39 Depth=2
	add	x12, x12, #1
	cmp	x8, x12
	b.ne	.LBB7_39
.LBB7_42:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x25, #56]
	ldr	x9, [x22, #16]
	str	x9, [x26, x8, lsl #3]
	b	.LBB7_8
.LBB7_43:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x25, #24]
	cmp	x8, x22
	b.eq	.LBB7_8
	b	.LBB7_93
.LBB7_44:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #9
	b.eq	.LBB7_55
// %bb.45:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #10
	b.eq	.LBB7_58
// %bb.46:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #12
	b.ne	.LBB7_56
// %bb.47:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	w8, [x25, #16]
	cmp	w8, #1
	b.eq	.LBB7_72
// %bb.48:                              //   in Loop: Header=BB7_9 Depth=1
	cbnz	w8, .LBB7_73
// %bb.49:                              //   in Loop: Header=BB7_9 Depth=1
	bl	PyFunction_GetCode
	mov	x22, x0
	b	.LBB7_13
.LBB7_50:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #8
	b.le	.LBB7_62
// %bb.51:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #9
	b.eq	.LBB7_67
// %bb.52:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #10
	b.eq	.LBB7_8
// %bb.53:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #12
	b	.LBB7_66
.LBB7_54:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x25, #16]
	bl	PyTuple_GetItem
	mov	x22, x0
	b	.LBB7_13
.LBB7_55:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x25, #16]
	bl	PyDict_GetItem
	mov	x22, x0
	b	.LBB7_13
.LBB7_56:                               //   in Loop: Header=BB7_9 Depth=1
	add	x1, x28, x8, lsl #3
	ldr	x22, [x25, #16]
	sub	x2, x29, #16
	sub	x3, x29, #24
	bl	PyDict_Next
	ldp	x9, x8, [x29, #-24]
	cmp	x8, x22
	csel	x22, x9, xzr, eq
	cbnz	w0, .LBB7_13
	b	.LBB7_6
.LBB7_57:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x25, #16]
	bl	PyList_GetItem
	mov	x22, x0
	b	.LBB7_13
.LBB7_58:                               //   in Loop: Header=BB7_9 Depth=1
	bl	PyCell_Get
	mov	x22, x0
	bl	Py_DecRef
	b	.LBB7_13
.LBB7_59:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #2
	b.eq	.LBB7_69
// %bb.60:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #3
	mov	w23, #1                         // =0x1
	b.ne	.LBB7_131
// %bb.61:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x0, x22
	bl	PyList_Size
	b	.LBB7_70
.LBB7_62:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #7
	b.eq	.LBB7_71
// %bb.63:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #8
	b	.LBB7_66
.LBB7_64:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x23, [x25, #32]
	sub	x1, x29, #16
	mov	x0, x22
	bl	PyLong_AsLongLongAndOverflow
	ldur	w8, [x29, #-16]
	cbnz	w8, .LBB7_93
// %bb.65:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	x0, x23
.LBB7_66:                               //   in Loop: Header=BB7_9 Depth=1
	mov	w23, #1                         // =0x1
	b.eq	.LBB7_8
	b	.LBB7_131
.LBB7_67:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x25, #32]
	tbnz	x8, #63, .LBB7_8
.LBB7_68:                               //   in Loop: Header=BB7_9 Depth=1
	mov	x0, x22
	bl	PyDict_Size
	b	.LBB7_70
.LBB7_69:                               //   in Loop: Header=BB7_9 Depth=1
	mov	x0, x22
	bl	PyTuple_Size
.LBB7_70:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x25, #32]
	cmp	x0, x8
	b.eq	.LBB7_8
	b	.LBB7_93
.LBB7_71:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x25, #32]
	mov	x0, x22
	bl	PyUnicode_Compare
	cbz	w0, .LBB7_8
	b	.LBB7_93
.LBB7_72:                               //   in Loop: Header=BB7_9 Depth=1
	bl	PyFunction_GetDefaults
	mov	x22, x0
	b	.LBB7_13
.LBB7_73:                               //   in Loop: Header=BB7_9 Depth=1
	bl	PyFunction_GetKwDefaults
	mov	x22, x0
	b	.LBB7_13
.LBB7_74:
	ldr	x8, [x20, #88]
	cmp	x8, #1
	b.lt	.LBB7_82
// %bb.75:
	ldr	x10, [x20, #96]
	mov	w9, wzr
	mov	w11, #1                         // =0x1
	mov	x12, x8
	add	x10, x10, #24
	b	.LBB7_77
.LBB7_76:                               //   in Loop: Header=BB7_77 Depth=1
	cmp	x11, x8
	add	x10, x10, #56
	add	x11, x11, #1
	cset	w9, ge
	subs	x12, x12, #1
	b.eq	.LBB7_81
.LBB7_77:                               // =>This Inner Loop Header: Depth=1
	ldp	x15, x14, [x10, #-8]
	ldur	x13, [x10, #-24]
	ldr	x16, [x10, #8]
	ldr	x13, [x26, x13, lsl #3]
	ldr	x14, [x26, x14, lsl #3]
	add	x15, x15, x13
	add	x16, x16, x14
	cmp	x15, x16
	b.ls	.LBB7_76
// %bb.78:                              //   in Loop: Header=BB7_77 Depth=1
	ldr	x15, [x10, #16]
	ldur	x16, [x10, #-16]
	add	x15, x15, x14
	add	x16, x16, x13
	cmp	x15, x16
	b.ls	.LBB7_76
// %bb.79:                              //   in Loop: Header=BB7_77 Depth=1
	cmp	x13, x14
	b.ne	.LBB7_81
// %bb.80:                              //   in Loop: Header=BB7_77 Depth=1
	ldr	x13, [x10, #24]
	cbnz	x13, .LBB7_76
.LBB7_81:
	tbz	w9, #0, .LBB7_93
.LBB7_82:
	ldr	x24, [x20]
	add	x27, x26, x27, lsl #3
	mov	x0, x24
	bl	Py_IncRef
	ldr	x8, [x20, #40]
	cbz	x8, .LBB7_86
// %bb.83:
	ldr	x8, [x20, #48]
	cmp	x8, #1
	b.lt	.LBB7_86
// %bb.84:
	mov	x21, xzr
.LBB7_85:                               // =>This Inner Loop Header: Depth=1
	ldr	x0, [x19, x21, lsl #3]
	bl	Py_IncRef
	ldr	x8, [x20, #48]
	add	x21, x21, #1
	cmp	x21, x8
	b.lt	.LBB7_85
.LBB7_86:
	ldr	x8, [x20, #104]
	adrp	x23, :got:allocator
	ldr	x23, [x23, :got_lo12:allocator]
	cmp	x8, #1
	b.lt	.LBB7_94
// %bb.87:
	mov	x21, xzr
	mov	x25, xzr
	b	.LBB7_90
.LBB7_88:                               //   in Loop: Header=BB7_90 Depth=1
	ldr	x22, [x19, x9, lsl #3]
	mov	x0, x22
	bl	Py_IncRef
	str	x22, [x27, x25, lsl #3]
	cbz	x22, .LBB7_96
.LBB7_89:                               //   in Loop: Header=BB7_90 Depth=1
	ldr	x8, [x20, #104]
	add	x25, x25, #1
	add	x21, x21, #56
	cmp	x25, x8
	b.ge	.LBB7_96
.LBB7_90:                               // =>This Inner Loop Header: Depth=1
	ldr	x8, [x20, #112]
	ldr	x9, [x8, x21]
	tbz	x9, #63, .LBB7_88
// %bb.91:                              //   in Loop: Header=BB7_90 Depth=1
	add	x22, x8, x21
	ldr	x8, [x23]
	ldp	x2, x3, [x22, #32]
	ldr	x0, [x22, #16]
	ldr	w1, [x22, #24]
	ldr	x4, [x22, #48]
	blr	x8
	cbz	x0, .LBB7_95
// %bb.92:                              //   in Loop: Header=BB7_90 Depth=1
	ldr	x8, [x22, #8]
	ldr	x9, [x0, #16]
	str	x9, [x26, x8, lsl #3]
	str	x0, [x27, x25, lsl #3]
	b	.LBB7_89
.LBB7_93:
	mov	w23, #1                         // =0x1
	b	.LBB7_131
.LBB7_94:
	mov	x25, xzr
	b	.LBB7_96
.LBB7_95:
	str	xzr, [x27, x25, lsl #3]
.LBB7_96:
	ldr	x8, [x20, #104]
	cmp	x25, x8
	b.ne	.LBB7_123
// %bb.97:
	ldr	x22, [x20, #80]
	ldr	x21, [x23, #16]
	cbz	x22, .LBB7_111
// %bb.98:
	ldr	x8, [x23, #8]
	mov	x0, x22
	blr	x8
	cbz	x0, .LBB7_122
// %bb.99:
	ldr	x8, [x20, #72]
	str	x0, [x26, x8, lsl #3]
	mrs	x28, FPCR
	cbz	x28, .LBB7_101
.LBB7_100:
	msr	FPCR, xzr
.LBB7_101:
	ldr	x8, [x20, #120]
	stur	x21, [x29, #-48]                // 8-byte Folded Spill
	cmp	x8, #1
	b.lt	.LBB7_117
// %bb.102:
	ldur	x8, [x29, #-40]                 // 8-byte Folded Reload
	stp	x0, x24, [x29, #-64]            // 16-byte Folded Spill
	adrp	x21, :got:runtime
	ldr	x21, [x21, :got_lo12:runtime]
	mov	x23, xzr
	add	x24, x27, x8, lsl #3
	b	.LBB7_105
.LBB7_103:                              //   in Loop: Header=BB7_105 Depth=1
	ldp	x9, x1, [x8]
	mov	x0, xzr
	ldr	x3, [x8, #48]
	mov	x2, x24
	blr	x9
.LBB7_104:                              //   in Loop: Header=BB7_105 Depth=1
	ldr	x8, [x20, #120]
	add	x23, x23, #1
	cmp	x23, x8
	b.ge	.LBB7_112
.LBB7_105:                              // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_107 Depth 2
	ldr	x8, [x20, #128]
	add	x8, x8, x23, lsl #6
	ldr	x9, [x8, #32]
	cmp	x9, #1
	b.lt	.LBB7_108
// %bb.106:                             //   in Loop: Header=BB7_105 Depth=1
	mov	x10, xzr
	mov	x11, x24
.LBB7_107:                              //   Parent Loop BB7_105 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x12, [x8, #40]
	subs	x9, x9, #1
	add	x12, x12, x10
	add	x10, x10, #16
	ldp	x13, x12, [x12]
	ldr	x13, [x26, x13, lsl #3]
	add	x12, x12, x13
	str	x12, [x11], #8
	b.ne	.LBB7_107
.LBB7_108:                              //   in Loop: Header=BB7_105 Depth=1
	ldr	x2, [x8, #16]
	ldr	x9, [x21, #40]
	cmp	x2, x9
	b.lt	.LBB7_103
// %bb.109:                             //   in Loop: Header=BB7_105 Depth=1
	ldp	x0, x1, [x8]
	mov	x4, x24
	ldr	x9, [x21, #32]
	ldr	x3, [x8, #24]
	ldr	x5, [x8, #48]
	ldr	w6, [x8, #56]
	blr	x9
	cbz	w0, .LBB7_104
// %bb.110:
	mov	w21, wzr
	b	.LBB7_113
.LBB7_111:
	mov	x0, xzr
	mrs	x28, FPCR
	cbnz	x28, .LBB7_100
	b	.LBB7_101
.LBB7_112:
	mov	w21, #1                         // =0x1
.LBB7_113:
	ldp	x0, x24, [x29, #-64]            // 16-byte Folded Reload
	cbz	x28, .LBB7_115
.LBB7_114:
	msr	FPCR, x28
.LBB7_115:
	cbz	x22, .LBB7_118
// %bb.116:
	ldur	x8, [x29, #-48]                 // 8-byte Folded Reload
	mov	x1, x22
	blr	x8
	tbnz	w21, #0, .LBB7_119
	b	.LBB7_123
.LBB7_117:
	mov	w21, #1                         // =0x1
	cbnz	x28, .LBB7_114
	b	.LBB7_115
.LBB7_118:
	cbz	w21, .LBB7_123
.LBB7_119:
	ldr	x8, [x20, #144]
	cbz	x8, .LBB7_134
// %bb.120:
	ldr	x22, [x20, #104]
	mov	w21, w8
	mov	x25, x24
	cmp	x21, #1
	mov	x0, x22
	b.ne	.LBB7_135
// %bb.121:
	bl	PyTuple_New
	b	.LBB7_136
.LBB7_122:
	bl	PyErr_NoMemory
.LBB7_123:
	cmp	x25, #1
	b.lt	.LBB7_125
.LBB7_124:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x27], #8
	bl	Py_DecRef
	subs	x25, x25, #1
	b.ne	.LBB7_124
.LBB7_125:
	mov	x23, xzr
.LBB7_126:
	ldr	x8, [x20, #40]
	cbz	x8, .LBB7_130
// %bb.127:
	ldr	x8, [x20, #48]
	cmp	x8, #1
	b.lt	.LBB7_130
// %bb.128:
	mov	x21, xzr
.LBB7_129:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x19, x21, lsl #3]
	bl	Py_DecRef
	ldr	x8, [x20, #48]
	add	x21, x21, #1
	cmp	x21, x8
	b.lt	.LBB7_129
.LBB7_130:
	mov	x0, x24
	bl	Py_DecRef
.LBB7_131:
	ldur	x8, [x29, #-32]                 // 8-byte Folded Reload
	cmp	x8, #1025
	b.lo	.LBB7_133
// %bb.132:
	mov	x0, x19
	bl	free
.LBB7_133:
	mov	x0, x23
	mov	sp, x29
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x28, x27, [sp, #16]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.LBB7_134:
	ldr	x23, [x27]
	b	.LBB7_126
.LBB7_135:
	bl	PyList_New
.LBB7_136:
	cmp	x22, #1
	mov	x23, x0
	cbz	x0, .LBB7_145
// %bb.137:
	b.lt	.LBB7_143
// %bb.138:
	mov	x24, xzr
	b	.LBB7_141
.LBB7_139:                              //   in Loop: Header=BB7_141 Depth=1
	bl	PyList_SetItem
.LBB7_140:                              //   in Loop: Header=BB7_141 Depth=1
	add	x24, x24, #1
	cmp	x22, x24
	b.eq	.LBB7_143
.LBB7_141:                              // =>This Inner Loop Header: Depth=1
	ldr	x2, [x27, x24, lsl #3]
	mov	x0, x23
	mov	x1, x24
	cmp	x21, #1
	b.ne	.LBB7_139
// %bb.142:                             //   in Loop: Header=BB7_141 Depth=1
	bl	PyTuple_SetItem
	b	.LBB7_140
.LBB7_143:
	ldr	x0, [x20, #152]
	cbz	x0, .LBB7_149
// %bb.144:
	sub	x8, x29, #16
	mov	x2, #-9223372036854775807       // =0x8000000000000001
	mov	x3, xzr
	add	x1, x8, #8
	stp	xzr, x23, [x29, #-16]
	bl	PyObject_Vectorcall
	mov	x22, x0
	mov	x0, x23
	bl	Py_DecRef
	mov	x23, x22
	b	.LBB7_149
.LBB7_145:
	b.lt	.LBB7_148
// %bb.146:
	mov	x24, x25
.LBB7_147:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x27], #8
	bl	Py_DecRef
	subs	x22, x22, #1
	mov	x23, xzr
	b.ne	.LBB7_147
	b	.LBB7_126
.LBB7_148:
	mov	x23, xzr
.LBB7_149:
	mov	x24, x25
	b	.LBB7_126
.Lfunc_end7:
	.size	try_program, .Lfunc_end7-try_program
                                        // -- End function
	.p2align	2                               // -- Begin function fall_back
	.type	fall_back,@function
fall_back:                              // @fall_back
// %bb.0:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	mov	x25, x1
	mov	x29, sp
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	mov	x23, x2
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	mov	x21, x3
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	mov	x19, x4
	mov	x20, x0
	str	x27, [sp, #16]                  // 8-byte Folded Spill
	cbz	x4, .LBB8_2
// %bb.1:
	mov	x0, x19
	bl	PyTuple_Size
	mov	x24, x0
	b	.LBB8_3
.LBB8_2:
	mov	x24, xzr
.LBB8_3:
	add	x27, x24, x21
	add	x26, x27, #2
	lsl	x0, x26, #3
	cmp	x26, #1024
	b.hi	.LBB8_5
// %bb.4:
	add	x9, x0, #15
	mov	x8, sp
	and	x9, x9, #0xfffffffffffffff0
	sub	x22, x8, x9
	mov	sp, x22
	b	.LBB8_6
.LBB8_5:
	bl	malloc
	mov	x22, x0
	cbz	x0, .LBB8_15
.LBB8_6:
	mov	x1, x22
	cmp	x27, #1
	str	x25, [x1, #8]!
	b.lt	.LBB8_12
// %bb.7:
	cmp	x27, #5
	b.ls	.LBB8_9
// %bb.8:
	sub	x8, x22, x23
	add	x8, x8, #16
	cmp	x8, #32
	b.hs	.LBB8_16
.LBB8_9:
	mov	x8, xzr
.LBB8_10:
	lsl	x10, x8, #3
	add	x9, x24, x21
	sub	x8, x9, x8
	add	x11, x10, x22
	add	x10, x23, x10
	add	x9, x11, #16
.LBB8_11:                               // =>This Inner Loop Header: Depth=1
	ldr	x11, [x10], #8
	subs	x8, x8, #1
	str	x11, [x9], #8
	b.ne	.LBB8_11
.LBB8_12:
	add	x8, x21, #1
	mov	x0, x20
	mov	x3, x19
	orr	x2, x8, #0x8000000000000000
	bl	PyObject_Vectorcall
	cmp	x26, #1025
	b.lo	.LBB8_14
// %bb.13:
	mov	x19, x0
	mov	x0, x22
	bl	free
	mov	x0, x19
.LBB8_14:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldr	x27, [sp, #16]                  // 8-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.LBB8_15:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldr	x27, [sp, #16]                  // 8-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	b	PyErr_NoMemory
.LBB8_16:
	and	x8, x27, #0x7ffffffffffffffc
	add	x9, x22, #32
	add	x10, x23, #16
	mov	x11, x8
.LBB8_17:                               // =>This Inner Loop Header: Depth=1
	ldp	q0, q1, [x10, #-16]
	subs	x11, x11, #4
	add	x10, x10, #32
	stp	q0, q1, [x9, #-16]
	add	x9, x9, #32
	b.ne	.LBB8_17
// %bb.18:
	cmp	x27, x8
	b.ne	.LBB8_10
	b	.LBB8_12
.Lfunc_end8:
	.size	fall_back, .Lfunc_end8-fall_back
                                        // -- End function
	.globl	increment                       // -- Begin function increment
	.p2align	2
	.type	increment,@function
increment:                              // @increment
.Lincrement$local:
	.type	.Lincrement$local,@function
// %bb.0:
	cmp	x0, x1
	b.ge	.LBB9_3
// %bb.1:
	ldp	x8, x9, [x2]
.LBB9_2:                                // =>This Inner Loop Header: Depth=1
	ldp	x10, x11, [x3, #8]
	mul	x10, x10, x0
	mul	x11, x11, x0
	add	x0, x0, #1
	cmp	x1, x0
	ldr	x10, [x8, x10]
	add	x10, x10, #1
	str	x10, [x9, x11]
	b.ne	.LBB9_2
.LBB9_3:
	ret
.Lfunc_end9:
	.size	increment, .Lfunc_end9-increment
	.size	.Lincrement$local, .Lfunc_end9-increment
                                        // -- End function
	.type	allocator,@object               // @allocator
	.data
	.globl	allocator
	.p2align	3, 0x0
allocator:
	.xword	new_array
	.xword	take_memory
	.xword	give_memory
	.size	allocator, 24

	.type	runtime,@object                 // @runtime
	.bss
	.globl	runtime
	.p2align	3, 0x0
runtime:
	.zero	48
	.size	runtime, 48

	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym new_array
	.addrsig_sym take_memory
	.addrsig_sym give_memory
