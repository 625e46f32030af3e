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
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0                          // -- Begin function try_program
.LCPI7_0:
	.xword	14                              // 0xe
	.xword	15                              // 0xf
.LCPI7_1:
	.xword	12                              // 0xc
	.xword	13                              // 0xd
.LCPI7_2:
	.xword	10                              // 0xa
	.xword	11                              // 0xb
.LCPI7_3:
	.xword	8                               // 0x8
	.xword	9                               // 0x9
.LCPI7_4:
	.xword	6                               // 0x6
	.xword	7                               // 0x7
.LCPI7_5:
	.xword	4                               // 0x4
	.xword	5                               // 0x5
.LCPI7_6:
	.xword	2                               // 0x2
	.xword	3                               // 0x3
.LCPI7_7:
	.xword	0                               // 0x0
	.xword	1                               // 0x1
	.text
	.p2align	2
	.type	try_program,@function
try_program:                            // @try_program
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
	sub	sp, sp, #272
	ldp	x9, x27, [x0, #208]
	mov	x20, x0
	ldr	x10, [x0, #48]
	ldr	x19, [x0, #64]
	ldr	x8, [x0, #176]
	ldr	x24, [x0, #120]
	ldr	x22, [x0, #200]
	ldr	x25, [x0, #160]
	cmp	x8, #0
	lsl	x21, x10, #1
	stur	x10, [x29, #-136]               // 8-byte Folded Spill
	add	x8, x19, x24
	add	x10, x27, x22
	csel	x26, xzr, x24, eq
	add	x8, x8, x25
	add	x9, x10, x9
	stur	x1, [x29, #-120]                // 8-byte Folded Spill
	add	x8, x8, x21
	add	x9, x9, x26
	add	x23, x8, x9
	lsl	x0, x23, #3
	cmp	x23, #1024
	b.hi	.LBB7_2
// %bb.1:
	add	x9, x0, #15
	mov	x8, sp
	and	x9, x9, #0xfffffffffffffff0
	sub	x0, x8, x9
	mov	sp, x0
	b	.LBB7_3
.LBB7_2:
	bl	malloc
	cbz	x0, .LBB7_5
.LBB7_3:
	stp	x26, x25, [x29, #-192]          // 16-byte Folded Spill
	add	x26, x0, x21, lsl #3
	stur	x27, [x29, #-144]               // 8-byte Folded Spill
	add	x21, x26, x27, lsl #3
	add	x8, x21, x19, lsl #3
	mov	x19, x0
	str	xzr, [x8]
	stur	x8, [x29, #-128]                // 8-byte Folded Spill
	ldr	x8, [x20, #48]
	cmp	x8, #1
	ldur	x8, [x29, #-136]                // 8-byte Folded Reload
	lsl	x8, x8, #4
	stp	x23, x8, [x29, #-160]           // 16-byte Folded Spill
	b.lt	.LBB7_106
// %bb.4:
	ldp	x8, x9, [x29, #-144]            // 16-byte Folded Reload
	adrp	x10, .LCPI7_6
	mov	x28, xzr
	add	x25, x19, x9, lsl #3
	ldur	x9, [x29, #-152]                // 8-byte Folded Reload
	add	x8, x9, x8, lsl #3
	adrp	x9, .LCPI7_4
	ldr	q0, [x9, :lo12:.LCPI7_4]
	adrp	x9, .LCPI7_5
	add	x8, x19, x8
	stur	q0, [x29, #-208]                // 16-byte Folded Spill
	ldr	q0, [x9, :lo12:.LCPI7_5]
	adrp	x9, .LCPI7_7
	stur	x8, [x29, #-176]                // 8-byte Folded Spill
	add	x8, x8, #16
	stur	q0, [x29, #-224]                // 16-byte Folded Spill
	ldr	q0, [x10, :lo12:.LCPI7_6]
	adrp	x10, .LCPI7_0
	stur	q0, [x29, #-240]                // 16-byte Folded Spill
	ldr	q0, [x9, :lo12:.LCPI7_7]
	mov	w9, #8                          // =0x8
	dup	v24.2d, x9
	sub	x9, x29, #16
	stur	q0, [x29, #-256]                // 16-byte Folded Spill
	ldr	q0, [x10, :lo12:.LCPI7_0]
	adrp	x10, .LCPI7_3
	stur	q0, [x9, #-256]                 // 16-byte Folded Spill
	adrp	x9, .LCPI7_1
	ldr	q0, [x9, :lo12:.LCPI7_1]
	sub	x9, x29, #32
	stur	q24, [x29, #-112]               // 16-byte Folded Spill
	stur	q0, [x9, #-256]                 // 16-byte Folded Spill
	adrp	x9, .LCPI7_2
	ldr	q0, [x9, :lo12:.LCPI7_2]
	sub	x9, x29, #48
	stur	q0, [x9, #-256]                 // 16-byte Folded Spill
	ldr	q0, [x10, :lo12:.LCPI7_3]
	sub	x9, x29, #64
	stur	q0, [x9, #-256]                 // 16-byte Folded Spill
	sub	x9, x29, #72
	stur	x8, [x9, #-256]                 // 8-byte Folded Spill
	b	.LBB7_9
.LBB7_5:
	mov	w23, #1                         // =0x1
	b	.LBB7_154
.LBB7_6:                                //   in Loop: Header=BB7_9 Depth=1
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	mov	x19, x23
	str	xzr, [x23, x28, lsl #3]
.LBB7_7:                                //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27]
	cmp	x8, #11
	b.ne	.LBB7_151
.LBB7_8:                                //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x20, #48]
	add	x28, x28, #1
	cmp	x28, x8
	b.ge	.LBB7_106
.LBB7_9:                                // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_93 Depth 2
                                        //     Child Loop BB7_75 Depth 2
                                        //     Child Loop BB7_97 Depth 2
                                        //     Child Loop BB7_82 Depth 2
                                        //     Child Loop BB7_51 Depth 2
	ldr	x9, [x20, #56]
	str	xzr, [x25, x28, lsl #3]
	add	x27, x9, x28, lsl #6
	ldr	x8, [x27, #8]
	cmn	x8, #2
	b.eq	.LBB7_12
// %bb.10:                              //   in Loop: Header=BB7_9 Depth=1
	cmn	x8, #1
	b.ne	.LBB7_13
// %bb.11:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27, #16]
	ldur	x9, [x29, #-120]                // 8-byte Folded Reload
	ldr	x0, [x9, x8, lsl #3]
	b	.LBB7_32
.LBB7_12:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x0, [x27, #16]
	b	.LBB7_32
.LBB7_13:                               //   in Loop: Header=BB7_9 Depth=1
	lsl	x10, x8, #6
	ldr	x0, [x19, x8, lsl #3]
	ldr	w9, [x9, x10]
	cmp	w9, #8
	b.gt	.LBB7_19
// %bb.14:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #2
	b.eq	.LBB7_25
// %bb.15:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #3
	b.eq	.LBB7_29
// %bb.16:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #8
	b.ne	.LBB7_27
// %bb.17:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x1, xzr
	bl	PyObject_GenericGetDict
	cbnz	x0, .LBB7_31
// %bb.18:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x23, x19
	mov	x19, x0
	bl	PyErr_Clear
	mov	x0, x19
	mov	x19, x23
	b	.LBB7_31
.LBB7_19:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #9
	b.eq	.LBB7_26
// %bb.20:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #10
	b.eq	.LBB7_30
// %bb.21:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w9, #12
	b.ne	.LBB7_27
// %bb.22:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	w8, [x27, #16]
	cmp	w8, #1
	b.eq	.LBB7_90
// %bb.23:                              //   in Loop: Header=BB7_9 Depth=1
	cbnz	w8, .LBB7_91
// %bb.24:                              //   in Loop: Header=BB7_9 Depth=1
	bl	PyFunction_GetCode
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	b	.LBB7_32
.LBB7_25:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x27, #16]
	bl	PyTuple_GetItem
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	b	.LBB7_32
.LBB7_26:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x27, #16]
	bl	PyDict_GetItem
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	b	.LBB7_32
.LBB7_27:                               //   in Loop: Header=BB7_9 Depth=1
	add	x1, x25, x8, lsl #3
	mov	x23, x19
	ldr	x19, [x27, #16]
	sub	x2, x29, #88
	sub	x3, x29, #96
	bl	PyDict_Next
	ldp	x10, x9, [x29, #-96]
	mov	w8, w0
	cmp	x9, x19
	csel	x0, x10, xzr, eq
	cbz	w8, .LBB7_6
// %bb.28:                              //   in Loop: Header=BB7_9 Depth=1
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	mov	x19, x23
	b	.LBB7_32
.LBB7_29:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x27, #16]
	bl	PyList_GetItem
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	b	.LBB7_32
.LBB7_30:                               //   in Loop: Header=BB7_9 Depth=1
	bl	PyCell_Get
.LBB7_31:                               //   in Loop: Header=BB7_9 Depth=1
	mov	x23, x0
	bl	Py_DecRef
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	mov	x0, x23
.LBB7_32:                               //   in Loop: Header=BB7_9 Depth=1
	str	x0, [x19, x28, lsl #3]
	cbz	x0, .LBB7_7
// %bb.33:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27]
	cmp	w8, #12
	b.le	.LBB7_39
// %bb.34:                              //   in Loop: Header=BB7_9 Depth=1
	sub	w9, w8, #13
	cmp	w9, #3
	b.hs	.LBB7_60
// %bb.35:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x9, [x0, #8]
	ldr	x10, [x27, #24]
	cmp	x9, x10
	b.ne	.LBB7_151
// %bb.36:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x23, [x27, #40]
	cmp	x8, #15
	b.eq	.LBB7_54
// %bb.37:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	x8, #13
	b.ne	.LBB7_57
// %bb.38:                              //   in Loop: Header=BB7_9 Depth=1
	sub	x1, x29, #88
	bl	PyLong_AsLongLongAndOverflow
	str	x0, [x21, x23, lsl #3]
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	ldur	w8, [x29, #-88]
	cbz	w8, .LBB7_8
	b	.LBB7_151
.LBB7_39:                               //   in Loop: Header=BB7_9 Depth=1
	cbz	w8, .LBB7_53
// %bb.40:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #1
	b.ne	.LBB7_59
// %bb.41:                              //   in Loop: Header=BB7_9 Depth=1
	adrp	x9, :got:runtime
	ldr	x8, [x0, #8]
	ldr	x9, [x9, :got_lo12:runtime]
	ldr	x9, [x9, #16]
	cmp	x8, x9
	b.ne	.LBB7_151
// %bb.42:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x0, #56]
	ldr	x1, [x27, #24]
	cmp	x8, x1
	b.eq	.LBB7_45
// %bb.43:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x9, [x8, #8]
	ldr	x10, [x1, #8]
	cmp	x9, x10
	b.ne	.LBB7_151
// %bb.44:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x23, x19
	mov	x19, x0
	mov	x0, x8
	mov	w2, #2                          // =0x2
	bl	PyObject_RichCompareBool
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	mov	w8, w0
	mov	x0, x19
	mov	x19, x23
	cmp	w8, #1
	b.ne	.LBB7_151
.LBB7_45:                               //   in Loop: Header=BB7_9 Depth=1
	ldrsw	x8, [x0, #24]
	ldr	x9, [x27, #32]
	cmp	x9, x8
	b.ne	.LBB7_151
// %bb.46:                              //   in Loop: Header=BB7_9 Depth=1
	ldrsw	x9, [x0, #64]
	ldr	x10, [x27, #48]
	bics	xzr, x10, x9
	b.ne	.LBB7_151
// %bb.47:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #1
	b.lt	.LBB7_52
// %bb.48:                              //   in Loop: Header=BB7_9 Depth=1
	ldp	x9, x11, [x0, #32]
	cmp	w8, #9
	ldr	x10, [x27, #40]
	b.hi	.LBB7_77
// %bb.49:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x12, xzr
.LBB7_50:                               //   in Loop: Header=BB7_9 Depth=1
	lsl	x14, x12, #3
	mov	x13, xzr
	add	x15, x14, x10, lsl #3
	add	x11, x11, x14
	add	x9, x9, x14
	add	x10, x15, x8, lsl #3
	sub	x8, x8, x12
	ldur	x12, [x29, #-176]               // 8-byte Folded Reload
	add	x10, x12, x10
	add	x12, x12, x15
.LBB7_51:                               //   Parent Loop BB7_9 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x14, [x9, x13, lsl #3]
	str	x14, [x12, x13, lsl #3]
	ldr	x14, [x11, x13, lsl #3]
	str	x14, [x10, x13, lsl #3]
	add	x13, x13, #1
	cmp	x8, x13
	b.ne	.LBB7_51
.LBB7_52:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27, #56]
	ldur	x10, [x29, #-128]               // 8-byte Folded Reload
	ldr	x9, [x0, #16]
	str	x9, [x10, x8, lsl #3]
	b	.LBB7_8
.LBB7_53:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27, #24]
	cmp	x8, x0
	b.eq	.LBB7_8
	b	.LBB7_151
.LBB7_54:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27, #32]
	cmp	x8, #1
	b.lt	.LBB7_71
// %bb.55:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	x8, #8
	b.hs	.LBB7_72
// %bb.56:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x9, xzr
	mov	x10, xzr
	b	.LBB7_96
.LBB7_57:                               //   in Loop: Header=BB7_9 Depth=1
	bl	PyFloat_AsDouble
	fmov	x10, d0
.LBB7_58:                               //   in Loop: Header=BB7_9 Depth=1
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	b	.LBB7_98
.LBB7_59:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #11
	b.eq	.LBB7_151
.LBB7_60:                               //   in Loop: Header=BB7_9 Depth=1
	ldr	x9, [x0, #8]
	ldr	x10, [x27, #24]
	cmp	x9, x10
	b.ne	.LBB7_151
// %bb.61:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #6
	b.gt	.LBB7_67
// %bb.62:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #3
	b.le	.LBB7_84
// %bb.63:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #4
	b.eq	.LBB7_102
// %bb.64:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #5
	b.eq	.LBB7_99
// %bb.65:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #6
	mov	w23, #1                         // =0x1
	b.ne	.LBB7_152
// %bb.66:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x23, x19
	ldr	x19, [x27, #32]
	bl	PyFloat_AsDouble
	fmov	x8, d0
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	cmp	x19, x8
	mov	x19, x23
	b.eq	.LBB7_8
	b	.LBB7_151
.LBB7_67:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #8
	b.le	.LBB7_87
// %bb.68:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #9
	b.eq	.LBB7_101
// %bb.69:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #10
	b.eq	.LBB7_8
// %bb.70:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #12
	b	.LBB7_89
.LBB7_71:                               //   in Loop: Header=BB7_9 Depth=1
	str	xzr, [x21, x23, lsl #3]
	b	.LBB7_8
.LBB7_72:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	x8, #16
	b.hs	.LBB7_92
// %bb.73:                              //   in Loop: Header=BB7_9 Depth=1
	mov	x10, xzr
	mov	x9, xzr
.LBB7_74:                               //   in Loop: Header=BB7_9 Depth=1
	movi	v0.2d, #0000000000000000
	dup	v7.2d, x9
	mov	x11, x9
	ldp	q5, q2, [x29, #-224]            // 32-byte Folded Reload
	movi	v1.2d, #0000000000000000
	ldp	q16, q6, [x29, #-256]           // 32-byte Folded Reload
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	and	x9, x8, #0x7ffffffffffffff8
	mov	v0.d[0], x10
	orr	v2.16b, v7.16b, v2.16b
	orr	v5.16b, v7.16b, v5.16b
	orr	v6.16b, v7.16b, v6.16b
	orr	v7.16b, v7.16b, v16.16b
	add	x10, x0, x11
	add	x10, x10, #16
	sub	x11, x11, x9
.LBB7_75:                               //   Parent Loop BB7_9 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	d16, [x10], #8
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
	b.ne	.LBB7_75
// %bb.76:                              //   in Loop: Header=BB7_9 Depth=1
	orr	v0.16b, v0.16b, v3.16b
	orr	v1.16b, v1.16b, v4.16b
	cmp	x8, x9
	orr	v0.16b, v0.16b, v1.16b
	ext	v1.16b, v0.16b, v0.16b, #8
	orr	v0.8b, v0.8b, v1.8b
	fmov	x10, d0
	b.ne	.LBB7_96
	b	.LBB7_98
.LBB7_77:                               //   in Loop: Header=BB7_9 Depth=1
	lsl	x15, x10, #3
	ldur	x12, [x29, #-176]               // 8-byte Folded Reload
	lsl	x13, x8, #3
	add	x14, x12, x15
	add	x16, x14, x13
	sub	x12, x16, x9
	cmp	x12, #32
	mov	x12, xzr
	b.lo	.LBB7_50
// %bb.78:                              //   in Loop: Header=BB7_9 Depth=1
	sub	x16, x16, x11
	cmp	x16, #32
	b.lo	.LBB7_50
// %bb.79:                              //   in Loop: Header=BB7_9 Depth=1
	sub	x16, x14, x9
	cmp	x16, #32
	b.lo	.LBB7_50
// %bb.80:                              //   in Loop: Header=BB7_9 Depth=1
	sub	x14, x11, x14
	cmp	x14, #32
	b.lo	.LBB7_50
// %bb.81:                              //   in Loop: Header=BB7_9 Depth=1
	sub	x16, x29, #72
	add	x14, x15, x13
	and	x12, x8, #0x7ffffffc
	ldur	x16, [x16, #-256]               // 8-byte Folded Reload
	add	x13, x9, #16
	mov	x17, x12
	add	x14, x16, x14
	add	x15, x16, x15
	add	x16, x11, #16
.LBB7_82:                               //   Parent Loop BB7_9 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldp	q0, q1, [x13, #-16]
	subs	x17, x17, #4
	add	x13, x13, #32
	stp	q0, q1, [x15, #-16]
	add	x15, x15, #32
	ldp	q0, q1, [x16, #-16]
	add	x16, x16, #32
	stp	q0, q1, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB7_82
// %bb.83:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	x12, x8
	b.ne	.LBB7_50
	b	.LBB7_52
.LBB7_84:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #2
	b.eq	.LBB7_103
// %bb.85:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #3
	mov	w23, #1                         // =0x1
	b.ne	.LBB7_152
// %bb.86:                              //   in Loop: Header=BB7_9 Depth=1
	bl	PyList_Size
	b	.LBB7_104
.LBB7_87:                               //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #7
	b.eq	.LBB7_105
// %bb.88:                              //   in Loop: Header=BB7_9 Depth=1
	cmp	w8, #8
.LBB7_89:                               //   in Loop: Header=BB7_9 Depth=1
	mov	w23, #1                         // =0x1
	b.eq	.LBB7_8
	b	.LBB7_152
.LBB7_90:                               //   in Loop: Header=BB7_9 Depth=1
	bl	PyFunction_GetDefaults
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	b	.LBB7_32
.LBB7_91:                               //   in Loop: Header=BB7_9 Depth=1
	bl	PyFunction_GetKwDefaults
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	b	.LBB7_32
.LBB7_92:                               //   in Loop: Header=BB7_9 Depth=1
	sub	x12, x29, #64
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	ldur	q20, [x12, #-256]               // 16-byte Folded Reload
	sub	x12, x29, #48
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	ldur	q21, [x12, #-256]               // 16-byte Folded Reload
	sub	x12, x29, #32
	ldp	q16, q17, [x29, #-256]          // 32-byte Folded Reload
	ldp	q18, q19, [x29, #-224]          // 32-byte Folded Reload
	ldur	q22, [x12, #-256]               // 16-byte Folded Reload
	sub	x12, x29, #16
	and	x9, x8, #0x7ffffffffffffff0
	add	x10, x0, #16
	ldur	q23, [x12, #-256]               // 16-byte Folded Reload
	mov	x11, x9
	mov	w12, #16                        // =0x10
.LBB7_93:                               //   Parent Loop BB7_9 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	q24, [x10], #16
	shl	v26.2d, v19.2d, #3
	shl	v27.2d, v21.2d, #3
	shl	v29.2d, v20.2d, #3
	shl	v30.2d, v18.2d, #3
	ushll	v25.8h, v24.8b, #0
	ushll2	v24.8h, v24.16b, #0
	subs	x11, x11, #16
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
	b.ne	.LBB7_93
// %bb.94:                              //   in Loop: Header=BB7_9 Depth=1
	orr	v0.16b, v0.16b, v6.16b
	orr	v3.16b, v3.16b, v7.16b
	cmp	x8, x9
	orr	v1.16b, v1.16b, v4.16b
	orr	v2.16b, v2.16b, v5.16b
	orr	v0.16b, v0.16b, v3.16b
	orr	v1.16b, v1.16b, v2.16b
	orr	v0.16b, v0.16b, v1.16b
	ext	v1.16b, v0.16b, v0.16b, #8
	orr	v0.8b, v0.8b, v1.8b
	fmov	x10, d0
	b.eq	.LBB7_58
// %bb.95:                              //   in Loop: Header=BB7_9 Depth=1
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	tbnz	w8, #3, .LBB7_74
.LBB7_96:                               //   in Loop: Header=BB7_9 Depth=1
	lsl	x11, x9, #3
	add	x12, x0, x9
	sub	x8, x8, x9
	add	x9, x12, #16
.LBB7_97:                               //   Parent Loop BB7_9 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldrb	w12, [x9], #1
	subs	x8, x8, #1
	lsl	x12, x12, x11
	add	x11, x11, #8
	orr	x10, x12, x10
	b.ne	.LBB7_97
.LBB7_98:                               //   in Loop: Header=BB7_9 Depth=1
	str	x10, [x21, x23, lsl #3]
	b	.LBB7_8
.LBB7_99:                               //   in Loop: Header=BB7_9 Depth=1
	stur	x19, [x29, #-168]               // 8-byte Folded Spill
	ldr	x19, [x27, #32]
	sub	x1, x29, #88
	bl	PyLong_AsLongLongAndOverflow
	ldur	w8, [x29, #-88]
	cbnz	w8, .LBB7_284
// %bb.100:                             //   in Loop: Header=BB7_9 Depth=1
	cmp	x0, x19
	ldur	x19, [x29, #-168]               // 8-byte Folded Reload
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	mov	w23, #1                         // =0x1
	b.eq	.LBB7_8
	b	.LBB7_152
.LBB7_101:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27, #32]
	tbnz	x8, #63, .LBB7_8
.LBB7_102:                              //   in Loop: Header=BB7_9 Depth=1
	bl	PyDict_Size
	b	.LBB7_104
.LBB7_103:                              //   in Loop: Header=BB7_9 Depth=1
	bl	PyTuple_Size
.LBB7_104:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x8, [x27, #32]
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	cmp	x0, x8
	b.eq	.LBB7_8
	b	.LBB7_151
.LBB7_105:                              //   in Loop: Header=BB7_9 Depth=1
	ldr	x1, [x27, #32]
	bl	PyUnicode_Compare
	ldur	q24, [x29, #-112]               // 16-byte Folded Reload
	cbz	w0, .LBB7_8
	b	.LBB7_151
.LBB7_106:
	ldr	x11, [x20, #88]
	ldr	x10, [x20, #72]
	add	x8, x21, x11, lsl #3
	cmp	x10, #1
	b.lt	.LBB7_109
// %bb.107:
	ldp	x12, x10, [x29, #-152]          // 16-byte Folded Reload
	mov	x9, xzr
	add	x10, x12, x10, lsl #3
	add	x10, x10, x11, lsl #3
	ldr	x11, [x20, #80]
	add	x12, x19, x10
.LBB7_108:                              // =>This Inner Loop Header: Depth=1
	ldr	x10, [x11, x9, lsl #3]
	str	x10, [x12, x9, lsl #3]
	add	x9, x9, #1
	ldr	x10, [x20, #72]
	cmp	x9, x10
	b.lt	.LBB7_108
.LBB7_109:
	mov	x25, x22
	ldp	x9, x22, [x20, #104]
	mov	x27, x24
	add	x3, x8, x10, lsl #3
	mov	x2, x21
	add	x24, x22, x9, lsl #5
	mov	x0, x22
	mov	x1, x24
	bl	follow
	cbz	x0, .LBB7_151
// %bb.110:
	ldr	x9, [x20, #144]
	mov	x3, x0
	cmp	x9, #1
	b.lt	.LBB7_135
// %bb.111:
	mov	w11, #40                        // =0x28
	ldr	x8, [x20, #152]
	mov	x10, xzr
	madd	x9, x9, x11, x8
	mov	x12, xzr
	mov	w23, #1                         // =0x1
	mov	x11, x8
	b	.LBB7_113
.LBB7_112:                              //   in Loop: Header=BB7_113 Depth=1
	add	x11, x11, #40
	cmp	x11, x9
	b.hs	.LBB7_135
.LBB7_113:                              // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_117 Depth 2
                                        //     Child Loop BB7_122 Depth 2
                                        //     Child Loop BB7_132 Depth 2
	ldr	x14, [x11]
	cmp	x11, x8
	ldr	x13, [x19, x14, lsl #3]
	b.eq	.LBB7_115
// %bb.114:                             //   in Loop: Header=BB7_113 Depth=1
	ldur	x15, [x11, #-40]
	cmp	x14, x15
	b.eq	.LBB7_120
.LBB7_115:                              //   in Loop: Header=BB7_113 Depth=1
	ldrsw	x14, [x13, #24]
	ldr	x12, [x11, #8]
	ldr	x10, [x13, #16]
	cmp	w14, #1
	add	x12, x12, x10
	b.lt	.LBB7_120
// %bb.116:                             //   in Loop: Header=BB7_113 Depth=1
	ldr	x15, [x13, #32]
	mov	x16, xzr
.LBB7_117:                              //   Parent Loop BB7_113 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x17, [x15, x16, lsl #3]
	cbz	x17, .LBB7_119
// %bb.118:                             //   in Loop: Header=BB7_117 Depth=2
	ldr	x18, [x13, #40]
	sub	x17, x17, #1
	ldr	x18, [x18, x16, lsl #3]
	add	x16, x16, #1
	cmp	x18, #0
	csel	x0, x10, x12, lt
	madd	x17, x18, x17, x0
	csel	x10, x17, x10, lt
	csel	x12, x12, x17, lt
	cmp	x14, x16
	b.ne	.LBB7_117
	b	.LBB7_120
.LBB7_119:                              //   in Loop: Header=BB7_113 Depth=1
	mov	x12, xzr
	mov	x10, xzr
.LBB7_120:                              //   in Loop: Header=BB7_113 Depth=1
	ldp	x14, x17, [x11, #16]
	ldr	x14, [x19, x14, lsl #3]
	ldrsw	x15, [x14, #24]
	ldr	x16, [x14, #16]
	cmp	w15, #1
	add	x17, x17, x16
	b.lt	.LBB7_125
// %bb.121:                             //   in Loop: Header=BB7_113 Depth=1
	ldr	x0, [x14, #32]
	mov	x18, xzr
	mov	x1, x16
.LBB7_122:                              //   Parent Loop BB7_113 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x2, [x0, x18, lsl #3]
	cbz	x2, .LBB7_112
// %bb.123:                             //   in Loop: Header=BB7_122 Depth=2
	ldr	x4, [x14, #40]
	sub	x2, x2, #1
	ldr	x4, [x4, x18, lsl #3]
	add	x18, x18, #1
	cmp	x4, #0
	csel	x5, x1, x17, lt
	madd	x2, x4, x2, x5
	csel	x1, x2, x1, lt
	csel	x17, x17, x2, lt
	cmp	x15, x18
	b.ne	.LBB7_122
// %bb.124:                             //   in Loop: Header=BB7_113 Depth=1
	cmp	x12, x1
	b.hi	.LBB7_126
	b	.LBB7_112
.LBB7_125:                              //   in Loop: Header=BB7_113 Depth=1
	mov	x1, x16
	cmp	x12, x1
	b.ls	.LBB7_112
.LBB7_126:                              //   in Loop: Header=BB7_113 Depth=1
	cmp	x17, x10
	b.ls	.LBB7_112
// %bb.127:                             //   in Loop: Header=BB7_113 Depth=1
	ldr	x17, [x11, #32]
	cbz	x17, .LBB7_152
// %bb.128:                             //   in Loop: Header=BB7_113 Depth=1
	ldr	x17, [x13, #16]
	cmp	x17, x16
	b.ne	.LBB7_152
// %bb.129:                             //   in Loop: Header=BB7_113 Depth=1
	ldr	w16, [x13, #24]
	cmp	w16, w15
	b.ne	.LBB7_152
// %bb.130:                             //   in Loop: Header=BB7_113 Depth=1
	cmp	w15, #1
	b.lt	.LBB7_112
// %bb.131:                             //   in Loop: Header=BB7_113 Depth=1
	ldr	x16, [x13, #32]
	ldr	x17, [x14, #32]
	mov	x18, xzr
.LBB7_132:                              //   Parent Loop BB7_113 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x0, [x16, x18, lsl #3]
	ldr	x1, [x17, x18, lsl #3]
	cmp	x0, x1
	b.ne	.LBB7_152
// %bb.133:                             //   in Loop: Header=BB7_132 Depth=2
	ldr	x0, [x13, #40]
	ldr	x1, [x14, #40]
	ldr	x0, [x0, x18, lsl #3]
	ldr	x1, [x1, x18, lsl #3]
	cmp	x0, x1
	b.ne	.LBB7_152
// %bb.134:                             //   in Loop: Header=BB7_132 Depth=2
	add	x18, x18, #1
	cmp	x15, x18
	b.ne	.LBB7_132
	b	.LBB7_112
.LBB7_135:
	ldr	x8, [x20, #96]
	mov	x0, x24
	mov	x2, x21
	add	x1, x22, x8, lsl #5
	bl	follow
	cbz	x0, .LBB7_151
// %bb.136:
	ldur	x8, [x29, #-128]                // 8-byte Folded Reload
	ldr	x0, [x20]
	add	x9, x8, x27, lsl #3
	ldp	x10, x8, [x29, #-192]           // 16-byte Folded Reload
	stur	x0, [x29, #-240]                // 8-byte Folded Spill
	stur	x9, [x29, #-144]                // 8-byte Folded Spill
	add	x27, x9, x10, lsl #3
	add	x8, x27, x8, lsl #3
	stur	x8, [x29, #-208]                // 8-byte Folded Spill
	add	x8, x8, x25, lsl #3
	stur	x8, [x29, #-120]                // 8-byte Folded Spill
	bl	Py_IncRef
	ldr	x8, [x20, #40]
	mov	x22, x19
	cbz	x8, .LBB7_140
// %bb.137:
	ldr	x8, [x20, #48]
	cmp	x8, #1
	b.lt	.LBB7_140
// %bb.138:
	mov	x19, xzr
.LBB7_139:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x22, x19, lsl #3]
	bl	Py_IncRef
	ldr	x8, [x20, #48]
	add	x19, x19, #1
	cmp	x19, x8
	b.lt	.LBB7_139
.LBB7_140:
	stur	x22, [x29, #-168]               // 8-byte Folded Spill
	ldr	x8, [x20, #160]
	adrp	x19, :got:allocator
	ldr	x19, [x19, :got_lo12:allocator]
	mov	x23, xzr
	cmp	x8, #1
	sub	x8, x29, #80
	stur	x26, [x8, #-256]                // 8-byte Folded Spill
	b.lt	.LBB7_155
// %bb.141:
	ldur	x26, [x29, #-128]               // 8-byte Folded Reload
	ldur	x25, [x29, #-144]               // 8-byte Folded Reload
	mov	w22, #48                        // =0x30
	b	.LBB7_144
.LBB7_142:                              //   in Loop: Header=BB7_144 Depth=1
	ldur	x9, [x29, #-168]                // 8-byte Folded Reload
	ldr	x25, [x9, x8, lsl #3]
	mov	x0, x25
	bl	Py_IncRef
	str	x25, [x27, x23, lsl #3]
	cbz	x25, .LBB7_156
.LBB7_143:                              //   in Loop: Header=BB7_144 Depth=1
	ldr	x8, [x20, #160]
	add	x23, x23, #1
	ldur	x25, [x29, #-144]               // 8-byte Folded Reload
	cmp	x23, x8
	b.ge	.LBB7_158
.LBB7_144:                              // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_147 Depth 2
	ldr	x8, [x20, #168]
	madd	x24, x23, x22, x8
	ldr	x8, [x24]
	tbz	x8, #63, .LBB7_142
// %bb.145:                             //   in Loop: Header=BB7_144 Depth=1
	ldr	x1, [x24, #24]
	cmp	x1, #1
	b.lt	.LBB7_149
// %bb.146:                             //   in Loop: Header=BB7_144 Depth=1
	ldr	x8, [x24, #32]
	lsl	x9, x1, #1
	ldur	x10, [x29, #-120]               // 8-byte Folded Reload
.LBB7_147:                              //   Parent Loop BB7_144 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x11, [x8], #8
	subs	x9, x9, #1
	ldr	x11, [x21, x11, lsl #3]
	str	x11, [x10], #8
	b.ne	.LBB7_147
// %bb.148:                             //   in Loop: Header=BB7_144 Depth=1
	ldr	x1, [x24, #24]
.LBB7_149:                              //   in Loop: Header=BB7_144 Depth=1
	ldr	x8, [x24, #40]
	ldur	x2, [x29, #-120]                // 8-byte Folded Reload
	ldr	x0, [x24, #16]
	add	x3, x2, x1, lsl #3
	ldr	x4, [x21, x8, lsl #3]
	ldr	x8, [x19]
                                        // kill: def $w1 killed $w1 killed $x1
	blr	x8
	cbz	x0, .LBB7_157
// %bb.150:                             //   in Loop: Header=BB7_144 Depth=1
	ldr	x8, [x24, #8]
	ldr	x9, [x0, #16]
	str	x9, [x26, x8, lsl #3]
	str	x0, [x27, x23, lsl #3]
	b	.LBB7_143
.LBB7_151:
	mov	w23, #1                         // =0x1
.LBB7_152:
	ldur	x8, [x29, #-160]                // 8-byte Folded Reload
	cmp	x8, #1025
	b.lo	.LBB7_154
// %bb.153:
	mov	x0, x19
	bl	free
.LBB7_154:
	mov	x0, x23
	sub	sp, x29, #64
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
.LBB7_155:
	ldur	x26, [x29, #-128]               // 8-byte Folded Reload
	ldur	x25, [x29, #-144]               // 8-byte Folded Reload
	b	.LBB7_158
.LBB7_156:
	ldur	x25, [x29, #-144]               // 8-byte Folded Reload
	b	.LBB7_158
.LBB7_157:
	str	xzr, [x27, x23, lsl #3]
.LBB7_158:
	ldr	x8, [x20, #160]
	cmp	x23, x8
	b.ne	.LBB7_273
// %bb.159:
	ldr	x8, [x20, #176]
	cbz	x8, .LBB7_168
// %bb.160:
	ldr	x8, [x20]
	str	x8, [x25]
	ldr	x9, [x20, #128]
	str	x8, [x25, x9, lsl #3]
	str	x20, [x26, x9, lsl #3]
	ldr	x8, [x20, #48]
	cmp	x8, #1
	b.lt	.LBB7_165
// %bb.161:
	mov	x9, xzr
	b	.LBB7_163
.LBB7_162:                              //   in Loop: Header=BB7_163 Depth=1
	subs	x8, x8, #1
	add	x9, x9, #8
	b.eq	.LBB7_165
.LBB7_163:                              // =>This Inner Loop Header: Depth=1
	ldr	x10, [x20, #56]
	ldr	x11, [x10, x9, lsl #3]
	cmp	x11, #1
	b.ne	.LBB7_162
// %bb.164:                             //   in Loop: Header=BB7_163 Depth=1
	add	x10, x10, x9, lsl #3
	ldur	x11, [x29, #-168]               // 8-byte Folded Reload
	ldr	x10, [x10, #56]
	ldr	x11, [x11, x9]
	str	x11, [x25, x10, lsl #3]
	b	.LBB7_162
.LBB7_165:
	ldr	x8, [x20, #160]
	cmp	x8, #1
	b.lt	.LBB7_168
// %bb.166:
	mov	w9, #8                          // =0x8
	mov	x10, x27
.LBB7_167:                              // =>This Inner Loop Header: Depth=1
	ldr	x11, [x20, #168]
	ldr	x12, [x10], #8
	subs	x8, x8, #1
	ldr	x11, [x11, x9]
	add	x9, x9, #48
	str	x12, [x25, x11, lsl #3]
	b.ne	.LBB7_167
.LBB7_168:
	ldr	x8, [x20, #136]
	sub	x9, x29, #48
	ldr	x11, [x21, x8, lsl #3]
	ldr	x8, [x19, #16]
	cmp	x11, #1
	stur	x8, [x9, #-256]                 // 8-byte Folded Spill
	b.lt	.LBB7_172
// %bb.169:
	ldp	x8, x9, [x19]
	mov	x19, x11
	ldr	x10, [x20, #176]
	stur	x11, [x29, #-88]
	cbz	x10, .LBB7_173
// %bb.170:
	adrp	x9, :got:runtime
	mov	w10, #1                         // =0x1
	sub	x2, x29, #88
	ldr	x9, [x9, :got_lo12:runtime]
	sub	x3, x29, #96
	mov	w1, #1                          // =0x1
	mov	x4, x19
	stur	x10, [x29, #-96]
	ldr	x0, [x9, #40]
	blr	x8
	cbz	x0, .LBB7_273
// %bb.171:
	ldr	x8, [x20, #128]
	mov	x9, x0
	ldr	x0, [x0, #16]
	sub	x10, x29, #32
	stur	x9, [x10, #-256]                // 8-byte Folded Spill
	str	x9, [x25, x8, lsl #3]
	b	.LBB7_175
.LBB7_172:
	sub	x8, x29, #32
	mov	x0, xzr
	mov	x19, x11
	stur	xzr, [x8, #-256]                // 8-byte Folded Spill
	b	.LBB7_176
.LBB7_173:
	mov	x0, x19
	blr	x9
	cbz	x0, .LBB7_272
// %bb.174:
	ldr	x8, [x20, #128]
	sub	x9, x29, #32
	stur	xzr, [x9, #-256]                // 8-byte Folded Spill
.LBB7_175:
	str	x0, [x26, x8, lsl #3]
.LBB7_176:
	stur	x0, [x29, #-256]                // 8-byte Folded Spill
	mrs	x8, FPCR
	sub	x9, x29, #16
	stur	x8, [x9, #-256]                 // 8-byte Folded Spill
	cbz	x8, .LBB7_178
// %bb.177:
	msr	FPCR, xzr
.LBB7_178:
	ldr	x8, [x20, #184]
	stur	x27, [x29, #-224]               // 8-byte Folded Spill
	cmp	x8, #1
	sub	x8, x29, #64
	stur	x19, [x8, #-256]                // 8-byte Folded Spill
	b.lt	.LBB7_221
// %bb.179:
	ldur	x8, [x29, #-208]                // 8-byte Folded Reload
	mov	x22, xzr
	stur	x21, [x29, #-184]               // 8-byte Folded Spill
	add	x8, x8, #8
	stur	x8, [x29, #-152]                // 8-byte Folded Spill
	b	.LBB7_182
.LBB7_180:                              //   in Loop: Header=BB7_182 Depth=1
	ldr	x8, [x8, #8]
	ldur	x2, [x29, #-208]                // 8-byte Folded Reload
	mov	x0, xzr
	ldur	x3, [x29, #-120]                // 8-byte Folded Reload
	blr	x8
.LBB7_181:                              //   in Loop: Header=BB7_182 Depth=1
	ldr	x8, [x20, #184]
	add	x22, x22, #1
	cmp	x22, x8
	b.ge	.LBB7_221
.LBB7_182:                              // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_187 Depth 2
                                        //       Child Loop BB7_193 Depth 3
                                        //       Child Loop BB7_200 Depth 3
                                        //     Child Loop BB7_217 Depth 2
                                        //     Child Loop BB7_205 Depth 2
                                        //     Child Loop BB7_209 Depth 2
	ldr	x8, [x20, #192]
	mov	w9, #80                         // =0x50
	madd	x8, x22, x9, x8
	ldr	x19, [x8]
	cbz	x19, .LBB7_202
// %bb.183:                             //   in Loop: Header=BB7_182 Depth=1
	ldr	x8, [x19, #8]
	mov	x24, xzr
	stur	x22, [x29, #-192]               // 8-byte Folded Spill
	stur	x8, [x29, #-112]                // 8-byte Folded Spill
	subs	x8, x8, #1
	stur	x8, [x29, #-176]                // 8-byte Folded Spill
	b.lt	.LBB7_212
// %bb.184:                             //   in Loop: Header=BB7_182 Depth=1
	adrp	x27, :got:runtime
	ldr	x27, [x27, :got_lo12:runtime]
	ldur	x22, [x29, #-152]               // 8-byte Folded Reload
	b	.LBB7_187
.LBB7_185:                              //   in Loop: Header=BB7_187 Depth=2
	mov	x0, x26
	bl	Py_IncRef
.LBB7_186:                              //   in Loop: Header=BB7_187 Depth=2
	ldur	x8, [x29, #-112]                // 8-byte Folded Reload
	str	x26, [x22, x24, lsl #3]
	add	x24, x24, #1
	cmp	x24, x8
	b.eq	.LBB7_216
.LBB7_187:                              //   Parent Loop BB7_182 Depth=1
                                        // =>  This Loop Header: Depth=2
                                        //       Child Loop BB7_193 Depth 3
                                        //       Child Loop BB7_200 Depth 3
	ldr	x8, [x19, #16]
	add	x28, x8, x24, lsl #6
	ldr	x9, [x28, #24]
	mov	x8, x28
	cbz	x9, .LBB7_189
// %bb.188:                             //   in Loop: Header=BB7_187 Depth=2
	ldr	x8, [x28, #8]
	add	x8, x25, x8, lsl #3
.LBB7_189:                              //   in Loop: Header=BB7_187 Depth=2
	ldr	x26, [x8]
	cbnz	x26, .LBB7_185
// %bb.190:                             //   in Loop: Header=BB7_187 Depth=2
	ldp	x8, x9, [x28, #8]
	add	x22, x21, x9, lsl #3
	tbnz	x8, #63, .LBB7_197
// %bb.191:                             //   in Loop: Header=BB7_187 Depth=2
	ldr	x9, [x28, #48]
	cmp	x9, #1
	b.lt	.LBB7_195
// %bb.192:                             //   in Loop: Header=BB7_187 Depth=2
	ldr	x8, [x28, #56]
	lsl	x9, x9, #1
	ldur	x10, [x29, #-120]               // 8-byte Folded Reload
.LBB7_193:                              //   Parent Loop BB7_182 Depth=1
                                        //     Parent Loop BB7_187 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldr	x11, [x8], #8
	subs	x9, x9, #1
	ldr	x11, [x21, x11, lsl #3]
	str	x11, [x10], #8
	b.ne	.LBB7_193
// %bb.194:                             //   in Loop: Header=BB7_187 Depth=2
	ldr	x9, [x28, #48]
	ldr	x8, [x28, #8]
.LBB7_195:                              //   in Loop: Header=BB7_187 Depth=2
	ldur	x21, [x29, #-120]               // 8-byte Folded Reload
	ldur	x10, [x29, #-176]               // 8-byte Folded Reload
	ldr	x0, [x28, #32]
	ldr	x25, [x22]
	add	x26, x21, x9, lsl #3
	ldur	x9, [x29, #-128]                // 8-byte Folded Reload
	cmp	x24, x10
	cset	w10, eq
	ldr	x27, [x9, x8, lsl #3]
	lsl	w22, w10, #10
	bl	Py_IncRef
	adrp	x9, :got:runtime
	add	x5, x25, x27
	mov	x3, x21
	ldr	x9, [x9, :got_lo12:runtime]
	ldr	x1, [x28, #32]
	ldr	w2, [x28, #48]
	mov	x4, x26
	mov	w6, w22
	mov	x7, xzr
	ldp	x0, x8, [x9, #16]
	mov	x27, x9
	blr	x8
	ldur	x25, [x29, #-144]               // 8-byte Folded Reload
	ldur	x21, [x29, #-184]               // 8-byte Folded Reload
	cbz	x0, .LBB7_214
// %bb.196:                             //   in Loop: Header=BB7_187 Depth=2
	ldr	x8, [x28, #8]
	mov	x26, x0
	ldr	x22, [x25, x8, lsl #3]
	mov	x0, x22
	bl	Py_IncRef
	ldr	x8, [x27, #32]
	mov	x0, x26
	mov	x1, x22
	blr	x8
	cbz	w0, .LBB7_201
	b	.LBB7_213
.LBB7_197:                              //   in Loop: Header=BB7_187 Depth=2
	ldr	x0, [x28, #32]
	bl	Py_IncRef
	ldp	x0, x8, [x27, #16]
	mov	w2, wzr
	ldr	x1, [x28, #32]
	mov	x3, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	w6, wzr
	mov	x7, xzr
	blr	x8
	cbz	x0, .LBB7_214
// %bb.198:                             //   in Loop: Header=BB7_187 Depth=2
	ldr	x8, [x28, #40]
	mov	x26, x0
	cmp	x8, #1
	b.lt	.LBB7_201
// %bb.199:                             //   in Loop: Header=BB7_187 Depth=2
	mov	x8, xzr
.LBB7_200:                              //   Parent Loop BB7_182 Depth=1
                                        //     Parent Loop BB7_187 Depth=2
                                        // =>    This Inner Loop Header: Depth=3
	ldr	x9, [x26, #16]
	ldrb	w10, [x22, x8]
	strb	w10, [x9, x8]
	add	x8, x8, #1
	ldr	x9, [x28, #40]
	cmp	x8, x9
	b.lt	.LBB7_200
.LBB7_201:                              //   in Loop: Header=BB7_187 Depth=2
	ldur	x22, [x29, #-152]               // 8-byte Folded Reload
	b	.LBB7_186
.LBB7_202:                              //   in Loop: Header=BB7_182 Depth=1
	ldr	x9, [x8, #40]
	cmp	x9, #1
	b.lt	.LBB7_207
// %bb.203:                             //   in Loop: Header=BB7_182 Depth=1
	ldur	x11, [x29, #-208]               // 8-byte Folded Reload
	mov	x10, xzr
	b	.LBB7_205
.LBB7_204:                              //   in Loop: Header=BB7_205 Depth=2
	subs	x9, x9, #1
	add	x10, x10, #16
	str	x12, [x11], #8
	b.eq	.LBB7_207
.LBB7_205:                              //   Parent Loop BB7_182 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x12, [x8, #48]
	add	x12, x12, x10
	ldp	x13, x14, [x12]
	add	x12, x21, x14, lsl #3
	tbnz	x13, #63, .LBB7_204
// %bb.206:                             //   in Loop: Header=BB7_205 Depth=2
	ldr	x13, [x26, x13, lsl #3]
	ldr	x12, [x12]
	add	x12, x12, x13
	b	.LBB7_204
.LBB7_207:                              //   in Loop: Header=BB7_182 Depth=1
	ldr	x9, [x8, #56]
	cmp	x9, #1
	b.lt	.LBB7_210
// %bb.208:                             //   in Loop: Header=BB7_182 Depth=1
	ldr	x10, [x8, #64]
	ldur	x11, [x29, #-120]               // 8-byte Folded Reload
.LBB7_209:                              //   Parent Loop BB7_182 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x12, [x10], #8
	subs	x9, x9, #1
	ldr	x12, [x21, x12, lsl #3]
	str	x12, [x11], #8
	b.ne	.LBB7_209
.LBB7_210:                              //   in Loop: Header=BB7_182 Depth=1
	ldp	x10, x9, [x8, #16]
	adrp	x11, :got:runtime
	ldr	x2, [x21, x9, lsl #3]
	ldr	x11, [x11, :got_lo12:runtime]
	ldr	x1, [x21, x10, lsl #3]
	ldr	x9, [x11, #56]
	cmp	x2, x9
	b.lt	.LBB7_180
// %bb.211:                             //   in Loop: Header=BB7_182 Depth=1
	ldr	x9, [x11, #48]
	ldr	x0, [x8, #8]
	ldr	x3, [x8, #32]
	ldr	w6, [x8, #72]
	ldur	x4, [x29, #-208]                // 8-byte Folded Reload
	ldur	x5, [x29, #-120]                // 8-byte Folded Reload
	blr	x9
	cbz	w0, .LBB7_181
	b	.LBB7_222
.LBB7_212:                              //   in Loop: Header=BB7_182 Depth=1
	ldur	x22, [x29, #-152]               // 8-byte Folded Reload
	b	.LBB7_215
.LBB7_213:                              //   in Loop: Header=BB7_182 Depth=1
	mov	x0, x26
	bl	Py_DecRef
.LBB7_214:                              //   in Loop: Header=BB7_182 Depth=1
	ldur	x22, [x29, #-152]               // 8-byte Folded Reload
	str	xzr, [x22, x24, lsl #3]
.LBB7_215:                              //   in Loop: Header=BB7_182 Depth=1
	ldur	x8, [x29, #-112]                // 8-byte Folded Reload
	cmp	x24, x8
	b.ne	.LBB7_220
.LBB7_216:                              //   in Loop: Header=BB7_182 Depth=1
	ldur	x24, [x29, #-112]               // 8-byte Folded Reload
	ldr	x0, [x19]
	mov	x1, x22
	mov	x3, xzr
	orr	x2, x24, #0x8000000000000000
	bl	PyObject_Vectorcall
	mov	x26, x0
	ldur	x27, [x29, #-224]               // 8-byte Folded Reload
	cbz	x24, .LBB7_218
.LBB7_217:                              //   Parent Loop BB7_182 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x0, [x22], #8
	bl	Py_DecRef
	subs	x24, x24, #1
	b.ne	.LBB7_217
.LBB7_218:                              //   in Loop: Header=BB7_182 Depth=1
	cbz	x26, .LBB7_222
// %bb.219:                             //   in Loop: Header=BB7_182 Depth=1
	mov	x0, x26
	bl	Py_DecRef
	ldur	x26, [x29, #-128]               // 8-byte Folded Reload
	ldur	x22, [x29, #-192]               // 8-byte Folded Reload
	b	.LBB7_181
.LBB7_220:                              //   in Loop: Header=BB7_182 Depth=1
	mov	x26, xzr
	ldur	x27, [x29, #-224]               // 8-byte Folded Reload
	cbnz	x24, .LBB7_217
	b	.LBB7_218
.LBB7_221:
	mov	w19, #1                         // =0x1
	b	.LBB7_223
.LBB7_222:
	mov	w19, wzr
.LBB7_223:
	sub	x8, x29, #32
	sub	x9, x29, #16
	ldur	x0, [x29, #-256]                // 8-byte Folded Reload
	ldur	x8, [x8, #-256]                 // 8-byte Folded Reload
	ldur	x9, [x9, #-256]                 // 8-byte Folded Reload
	cbz	x9, .LBB7_225
// %bb.224:
	msr	FPCR, x9
.LBB7_225:
	cbz	x8, .LBB7_227
// %bb.226:
	mov	x0, x8
	bl	Py_DecRef
	tbz	w19, #0, .LBB7_273
	b	.LBB7_230
.LBB7_227:
	sub	x8, x29, #64
	ldur	x1, [x8, #-256]                 // 8-byte Folded Reload
	cmp	x1, #1
	b.lt	.LBB7_229
// %bb.228:
	sub	x8, x29, #48
	ldur	x8, [x8, #-256]                 // 8-byte Folded Reload
	blr	x8
	tbnz	w19, #0, .LBB7_230
	b	.LBB7_273
.LBB7_229:
	cbz	w19, .LBB7_273
.LBB7_230:
	ldr	x8, [x20, #216]
	cmp	x8, #1
	ldur	x8, [x29, #-168]                // 8-byte Folded Reload
	b.lt	.LBB7_263
// %bb.231:
	ldur	x9, [x29, #-136]                // 8-byte Folded Reload
	mov	x26, xzr
	mov	x22, xzr
	mov	x24, xzr
	mov	w28, #24                        // =0x18
	add	x8, x8, x9, lsl #4
	stur	x8, [x29, #-120]                // 8-byte Folded Spill
.LBB7_232:                              // =>This Loop Header: Depth=1
                                        //     Child Loop BB7_250 Depth 2
                                        //     Child Loop BB7_240 Depth 2
                                        //     Child Loop BB7_258 Depth 2
	ldr	x8, [x20, #224]
	madd	x8, x26, x28, x8
	ldr	x9, [x8]
	cmp	x9, #1
	b.eq	.LBB7_235
// %bb.233:                             //   in Loop: Header=BB7_232 Depth=1
	cbnz	x9, .LBB7_236
// %bb.234:                             //   in Loop: Header=BB7_232 Depth=1
	ldr	x21, [x27, x22, lsl #3]
	add	x22, x22, #1
	b	.LBB7_260
.LBB7_235:                              //   in Loop: Header=BB7_232 Depth=1
	ldr	x8, [x8, #16]
	ldr	x21, [x8]
	mov	x0, x21
	bl	Py_IncRef
	b	.LBB7_260
.LBB7_236:                              //   in Loop: Header=BB7_232 Depth=1
	ldr	x23, [x8, #8]
	cmp	x9, #4
	sub	x19, x24, x23
	b.ne	.LBB7_242
// %bb.237:                             //   in Loop: Header=BB7_232 Depth=1
	ldr	x25, [x8, #16]
	bl	PyDict_New
	cmp	x23, #1
	mov	x21, x0
	stur	x22, [x29, #-112]               // 8-byte Folded Spill
	b.lt	.LBB7_256
// %bb.238:                             //   in Loop: Header=BB7_232 Depth=1
	cbz	x21, .LBB7_256
// %bb.239:                             //   in Loop: Header=BB7_232 Depth=1
	ldur	x8, [x29, #-120]                // 8-byte Folded Reload
	neg	x22, x23
	add	x28, x8, x24, lsl #3
.LBB7_240:                              //   Parent Loop BB7_232 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x1, [x25]
	ldr	x2, [x28, x22, lsl #3]
	mov	x0, x21
	bl	PyDict_SetItem
	tbnz	w0, #31, .LBB7_254
// %bb.241:                             //   in Loop: Header=BB7_240 Depth=2
	adds	x22, x22, #1
	add	x25, x25, #8
	b.lo	.LBB7_240
	b	.LBB7_255
.LBB7_242:                              //   in Loop: Header=BB7_232 Depth=1
	mov	w25, w9
	mov	x0, x23
	cmp	x25, #2
	b.ne	.LBB7_244
// %bb.243:                             //   in Loop: Header=BB7_232 Depth=1
	bl	PyTuple_New
	b	.LBB7_245
.LBB7_244:                              //   in Loop: Header=BB7_232 Depth=1
	bl	PyList_New
.LBB7_245:                              //   in Loop: Header=BB7_232 Depth=1
	mov	x21, x0
	cbz	x0, .LBB7_285
// %bb.246:                             //   in Loop: Header=BB7_232 Depth=1
	sub	x8, x29, #80
	cmp	x23, #1
	ldur	x8, [x8, #-256]                 // 8-byte Folded Reload
	add	x28, x8, x19, lsl #3
	b.lt	.LBB7_253
// %bb.247:                             //   in Loop: Header=BB7_232 Depth=1
	mov	x24, xzr
	b	.LBB7_250
.LBB7_248:                              //   in Loop: Header=BB7_250 Depth=2
	bl	PyList_SetItem
.LBB7_249:                              //   in Loop: Header=BB7_250 Depth=2
	add	x24, x24, #1
	cmp	x23, x24
	b.eq	.LBB7_252
.LBB7_250:                              //   Parent Loop BB7_232 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x2, [x28, x24, lsl #3]
	mov	x0, x21
	mov	x1, x24
	cmp	x25, #2
	b.ne	.LBB7_248
// %bb.251:                             //   in Loop: Header=BB7_250 Depth=2
	bl	PyTuple_SetItem
	b	.LBB7_249
.LBB7_252:                              //   in Loop: Header=BB7_232 Depth=1
	ldur	x27, [x29, #-224]               // 8-byte Folded Reload
	mov	x24, x19
	mov	w28, #24                        // =0x18
	b	.LBB7_260
.LBB7_253:                              //   in Loop: Header=BB7_232 Depth=1
	ldur	x27, [x29, #-224]               // 8-byte Folded Reload
	str	x21, [x28]
	mov	x24, x19
	mov	w28, #24                        // =0x18
	b	.LBB7_262
.LBB7_254:                              //   in Loop: Header=BB7_232 Depth=1
	mov	x0, x21
	bl	Py_DecRef
	mov	x21, xzr
.LBB7_255:                              //   in Loop: Header=BB7_232 Depth=1
	ldur	x27, [x29, #-224]               // 8-byte Folded Reload
	mov	w28, #24                        // =0x18
.LBB7_256:                              //   in Loop: Header=BB7_232 Depth=1
	cmp	x23, #1
	b.lt	.LBB7_259
// %bb.257:                             //   in Loop: Header=BB7_232 Depth=1
	ldur	x8, [x29, #-120]                // 8-byte Folded Reload
	neg	x23, x23
	add	x22, x8, x24, lsl #3
.LBB7_258:                              //   Parent Loop BB7_232 Depth=1
                                        // =>  This Inner Loop Header: Depth=2
	ldr	x0, [x22, x23, lsl #3]
	bl	Py_DecRef
	adds	x23, x23, #1
	b.lo	.LBB7_258
.LBB7_259:                              //   in Loop: Header=BB7_232 Depth=1
	ldur	x22, [x29, #-112]               // 8-byte Folded Reload
	mov	x24, x19
.LBB7_260:                              //   in Loop: Header=BB7_232 Depth=1
	cbz	x21, .LBB7_266
// %bb.261:                             //   in Loop: Header=BB7_232 Depth=1
	sub	x8, x29, #80
	ldur	x8, [x8, #-256]                 // 8-byte Folded Reload
	str	x21, [x8, x24, lsl #3]
.LBB7_262:                              //   in Loop: Header=BB7_232 Depth=1
	ldr	x8, [x20, #216]
	add	x26, x26, #1
	add	x24, x24, #1
	cmp	x26, x8
	b.lt	.LBB7_232
.LBB7_263:
	sub	x8, x29, #80
	ldur	x8, [x8, #-256]                 // 8-byte Folded Reload
	ldr	x23, [x8]
	cbz	x23, .LBB7_283
// %bb.264:
	ldr	x0, [x20, #232]
	ldur	x24, [x29, #-240]               // 8-byte Folded Reload
	cbz	x0, .LBB7_278
// %bb.265:
	sub	x8, x29, #88
	mov	x2, #-9223372036854775807       // =0x8000000000000001
	mov	x3, xzr
	add	x1, x8, #8
	stp	xzr, x23, [x29, #-88]
	bl	PyObject_Vectorcall
	mov	x21, x0
	mov	x0, x23
	bl	Py_DecRef
	mov	x23, x21
	b	.LBB7_278
.LBB7_266:
	mov	x19, x24
.LBB7_267:
	sub	x8, x29, #80
	ldur	x24, [x29, #-240]               // 8-byte Folded Reload
	ldur	x23, [x8, #-256]                // 8-byte Folded Reload
	cmp	x19, #1
	b.lt	.LBB7_269
.LBB7_268:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x23], #8
	bl	Py_DecRef
	subs	x19, x19, #1
	b.ne	.LBB7_268
.LBB7_269:
	ldr	x8, [x20, #160]
	sub	x19, x8, x22
	cmp	x19, #1
	b.lt	.LBB7_277
// %bb.270:
	add	x21, x27, x22, lsl #3
.LBB7_271:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x21], #8
	bl	Py_DecRef
	subs	x19, x19, #1
	b.ne	.LBB7_271
	b	.LBB7_277
.LBB7_272:
	bl	PyErr_NoMemory
.LBB7_273:
	cmp	x23, #1
	b.lt	.LBB7_276
// %bb.274:
	ldur	x24, [x29, #-240]               // 8-byte Folded Reload
.LBB7_275:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x27], #8
	bl	Py_DecRef
	subs	x23, x23, #1
	b.ne	.LBB7_275
	b	.LBB7_278
.LBB7_276:
	ldur	x24, [x29, #-240]               // 8-byte Folded Reload
.LBB7_277:
	mov	x23, xzr
.LBB7_278:
	ldr	x8, [x20, #40]
	ldur	x21, [x29, #-168]               // 8-byte Folded Reload
	cbz	x8, .LBB7_282
// %bb.279:
	ldr	x8, [x20, #48]
	cmp	x8, #1
	b.lt	.LBB7_282
// %bb.280:
	mov	x19, xzr
.LBB7_281:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x21, x19, lsl #3]
	bl	Py_DecRef
	ldr	x8, [x20, #48]
	add	x19, x19, #1
	cmp	x19, x8
	b.lt	.LBB7_281
.LBB7_282:
	mov	x0, x24
	bl	Py_DecRef
	mov	x19, x21
	b	.LBB7_152
.LBB7_283:
	ldur	x24, [x29, #-240]               // 8-byte Folded Reload
	b	.LBB7_278
.LBB7_284:
	ldur	x19, [x29, #-168]               // 8-byte Folded Reload
	mov	w23, #1                         // =0x1
	b	.LBB7_152
.LBB7_285:
	cmp	x23, #1
	b.lt	.LBB7_267
// %bb.286:
	ldur	x8, [x29, #-120]                // 8-byte Folded Reload
	mov	x25, x22
	neg	x22, x23
	add	x21, x8, x24, lsl #3
	sub	x8, x29, #80
	ldur	x24, [x29, #-240]               // 8-byte Folded Reload
	ldur	x23, [x8, #-256]                // 8-byte Folded Reload
.LBB7_287:                              // =>This Inner Loop Header: Depth=1
	ldr	x0, [x21, x22, lsl #3]
	bl	Py_DecRef
	adds	x22, x22, #1
	b.lo	.LBB7_287
// %bb.288:
	mov	x22, x25
	cmp	x19, #1
	b.ge	.LBB7_268
	b	.LBB7_269
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
	.p2align	2                               // -- Begin function follow
	.type	follow,@function
follow:                                 // @follow
// %bb.0:
	cmp	x0, x1
	b.hs	.LBB10_67
// %bb.1:
	stp	x29, x30, [sp, #-96]!           // 16-byte Folded Spill
	stp	x22, x21, [sp, #64]             // 16-byte Folded Spill
	mov	x21, #1                         // =0x1
	mov	x22, #-9223372036854775808      // =0x8000000000000000
	stp	x20, x19, [sp, #80]             // 16-byte Folded Spill
	add	x19, x0, #24
	mov	x20, #9007199254740992          // =0x20000000000000
	movk	x21, #64, lsl #48
	str	x27, [sp, #16]                  // 8-byte Folded Spill
	mov	x29, sp
	stp	x26, x25, [sp, #32]             // 16-byte Folded Spill
	stp	x24, x23, [sp, #48]             // 16-byte Folded Spill
	b	.LBB10_4
.LBB10_2:                               //   in Loop: Header=BB10_4 Depth=1
	mov	x24, x3
.LBB10_3:                               //   in Loop: Header=BB10_4 Depth=1
	add	x8, x23, #32
	add	x19, x19, #32
	mov	x3, x24
	cmp	x8, x1
	mov	x0, x24
	b.hs	.LBB10_69
.LBB10_4:                               // =>This Inner Loop Header: Depth=1
	mov	x23, x19
	ldr	w10, [x23, #-24]!
	ldp	x8, x9, [x23, #8]
	cmp	w10, #15
	ldr	x8, [x2, x8, lsl #3]
	ldr	x9, [x2, x9, lsl #3]
	b.ne	.LBB10_9
// %bb.5:                               //   in Loop: Header=BB10_4 Depth=1
	cmp	x9, x8
	b.gt	.LBB10_9
// %bb.6:                               //   in Loop: Header=BB10_4 Depth=1
	ldr	x10, [x19]
	ldr	x11, [x2, x10, lsl #3]
	cmp	x8, x11
	b.le	.LBB10_2
.LBB10_7:                               //   in Loop: Header=BB10_4 Depth=1
	cmp	x9, x8
	mov	x0, xzr
	b.gt	.LBB10_69
// %bb.8:                               //   in Loop: Header=BB10_4 Depth=1
	cmp	x8, x11
	mov	x24, x3
	b.le	.LBB10_3
	b	.LBB10_69
.LBB10_9:                               //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #15
	b.lo	.LBB10_14
// %bb.10:                              //   in Loop: Header=BB10_4 Depth=1
	ldr	x11, [x19]
	cmp	w10, #16
	ldr	x11, [x2, x11, lsl #3]
	b.gt	.LBB10_20
// %bb.11:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #15
	b.eq	.LBB10_7
// %bb.12:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #16
	b.ne	.LBB10_38
// %bb.13:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	x8, x9
	mov	x24, x3
	b.ne	.LBB10_3
	b	.LBB10_68
.LBB10_14:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #6
	add	x24, x3, #8
	b.lo	.LBB10_23
// %bb.15:                              //   in Loop: Header=BB10_4 Depth=1
	fmov	d0, x8
	fmov	d1, x9
	cmp	w10, #9
	b.gt	.LBB10_31
// %bb.16:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #7
	b.gt	.LBB10_41
// %bb.17:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #6
	b.eq	.LBB10_56
// %bb.18:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #7
	b.ne	.LBB10_64
// %bb.19:                              //   in Loop: Header=BB10_4 Depth=1
	fsub	d0, d0, d1
	str	d0, [x3]
	b	.LBB10_3
.LBB10_20:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #17
	b.eq	.LBB10_39
// %bb.21:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #18
	b.ne	.LBB10_38
// %bb.22:                              //   in Loop: Header=BB10_4 Depth=1
	fmov	d0, x8
	fmov	d1, x9
	mov	x24, x3
	fcmp	d0, d1
	cset	w8, ls
	b	.LBB10_40
.LBB10_23:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #1
	b.le	.LBB10_35
// %bb.24:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #2
	b.eq	.LBB10_48
// %bb.25:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #3
	b.eq	.LBB10_49
// %bb.26:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #4
	b.ne	.LBB10_55
// %bb.27:                              //   in Loop: Header=BB10_4 Depth=1
	cmn	x9, #1
	mov	x10, xzr
	b.eq	.LBB10_30
// %bb.28:                              //   in Loop: Header=BB10_4 Depth=1
	cbz	x9, .LBB10_68
// %bb.29:                              //   in Loop: Header=BB10_4 Depth=1
	sdiv	x10, x8, x9
	msub	x10, x10, x9, x8
	eor	x8, x9, x8
	cmp	x10, #0
	ccmp	x8, #0, #0, ne
	csel	x8, x9, xzr, lt
	add	x10, x8, x10
.LBB10_30:                              //   in Loop: Header=BB10_4 Depth=1
	str	x10, [x3]
	b	.LBB10_3
.LBB10_31:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #11
	b.gt	.LBB10_45
// %bb.32:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #10
	b.eq	.LBB10_57
// %bb.33:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #11
	b.ne	.LBB10_64
// %bb.34:                              //   in Loop: Header=BB10_4 Depth=1
	fneg	d0, d0
	str	d0, [x3]
	b	.LBB10_3
.LBB10_35:                              //   in Loop: Header=BB10_4 Depth=1
	cbz	w10, .LBB10_54
// %bb.36:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #1
	b.ne	.LBB10_55
// %bb.37:                              //   in Loop: Header=BB10_4 Depth=1
	subs	x8, x8, x9
	str	x8, [x3]
	b.vc	.LBB10_3
	b	.LBB10_68
.LBB10_38:                              //   in Loop: Header=BB10_4 Depth=1
	fmov	d0, x8
	fmov	d1, x9
	mov	x24, x3
	fcmp	d0, d1
	cset	w8, eq
	b	.LBB10_40
.LBB10_39:                              //   in Loop: Header=BB10_4 Depth=1
	fmov	d0, x8
	fmov	d1, x9
	mov	x24, x3
	fcmp	d0, d1
	cset	w8, mi
.LBB10_40:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	x11, #0
	cset	w9, eq
	eor	w8, w8, w9
	tbnz	w8, #0, .LBB10_3
	b	.LBB10_68
.LBB10_41:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #8
	b.eq	.LBB10_62
// %bb.42:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #9
	b.ne	.LBB10_64
// %bb.43:                              //   in Loop: Header=BB10_4 Depth=1
	fcmp	d1, #0.0
	b.eq	.LBB10_68
// %bb.44:                              //   in Loop: Header=BB10_4 Depth=1
	fdiv	d0, d0, d1
	str	d0, [x3]
	b	.LBB10_3
.LBB10_45:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #12
	b.eq	.LBB10_63
// %bb.46:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	w10, #13
	b.ne	.LBB10_64
// %bb.47:                              //   in Loop: Header=BB10_4 Depth=1
	fcvt	s0, d0
	fmov	w8, s0
	b	.LBB10_53
.LBB10_48:                              //   in Loop: Header=BB10_4 Depth=1
	mul	x10, x8, x9
	smulh	x8, x8, x9
	str	x10, [x3]
	cmp	x8, x10, asr #63
	b.eq	.LBB10_3
	b	.LBB10_68
.LBB10_49:                              //   in Loop: Header=BB10_4 Depth=1
	cbz	x9, .LBB10_68
// %bb.50:                              //   in Loop: Header=BB10_4 Depth=1
	cmp	x8, x22
	b.ne	.LBB10_52
// %bb.51:                              //   in Loop: Header=BB10_4 Depth=1
	cmn	x9, #1
	b.eq	.LBB10_68
.LBB10_52:                              //   in Loop: Header=BB10_4 Depth=1
	sdiv	x10, x8, x9
	msub	x11, x10, x9, x8
	eor	x8, x9, x8
	cmp	x8, #0
	ccmp	x11, #0, #4, lt
	cset	w8, ne
	sub	x8, x10, x8
.LBB10_53:                              //   in Loop: Header=BB10_4 Depth=1
	str	x8, [x3]
	b	.LBB10_3
.LBB10_54:                              //   in Loop: Header=BB10_4 Depth=1
	adds	x8, x8, x9
	str	x8, [x3]
	b.vc	.LBB10_3
	b	.LBB10_68
.LBB10_55:                              //   in Loop: Header=BB10_4 Depth=1
	scvtf	d0, x8
	add	x8, x8, x20
	cmp	x8, x21
	str	d0, [x3]
	b.lo	.LBB10_3
	b	.LBB10_68
.LBB10_56:                              //   in Loop: Header=BB10_4 Depth=1
	fadd	d0, d0, d1
	str	d0, [x3]
	b	.LBB10_3
.LBB10_57:                              //   in Loop: Header=BB10_4 Depth=1
	fcmp	d0, #0.0
	mov	x0, xzr
	b.le	.LBB10_69
// %bb.58:                              //   in Loop: Header=BB10_4 Depth=1
	fsub	d2, d0, d0
	fcmp	d2, #0.0
	b.ne	.LBB10_69
// %bb.59:                              //   in Loop: Header=BB10_4 Depth=1
	fsub	d2, d1, d1
	fcmp	d2, #0.0
	b.ne	.LBB10_69
// %bb.60:                              //   in Loop: Header=BB10_4 Depth=1
	mov	x25, x3
	mov	x26, x2
	mov	x27, x1
	bl	pow
	fcmp	d0, #0.0
	mov	x0, xzr
	b.eq	.LBB10_69
// %bb.61:                              //   in Loop: Header=BB10_4 Depth=1
	fsub	d1, d0, d0
	mov	x1, x27
	mov	x2, x26
	mov	x3, x25
	fcmp	d1, #0.0
	b.eq	.LBB10_66
	b	.LBB10_69
.LBB10_62:                              //   in Loop: Header=BB10_4 Depth=1
	fmul	d0, d0, d1
	str	d0, [x3]
	b	.LBB10_3
.LBB10_63:                              //   in Loop: Header=BB10_4 Depth=1
	fcvt	s0, d0
	b	.LBB10_65
.LBB10_64:                              //   in Loop: Header=BB10_4 Depth=1
	fmov	s0, w8
.LBB10_65:                              //   in Loop: Header=BB10_4 Depth=1
	fcvt	d0, s0
.LBB10_66:                              //   in Loop: Header=BB10_4 Depth=1
	str	d0, [x3]
	b	.LBB10_3
.LBB10_67:
	mov	x0, x3
	ret
.LBB10_68:
	mov	x0, xzr
.LBB10_69:
	ldp	x20, x19, [sp, #80]             // 16-byte Folded Reload
	ldr	x27, [sp, #16]                  // 8-byte Folded Reload
	ldp	x22, x21, [sp, #64]             // 16-byte Folded Reload
	ldp	x24, x23, [sp, #48]             // 16-byte Folded Reload
	ldp	x26, x25, [sp, #32]             // 16-byte Folded Reload
	ldp	x29, x30, [sp], #96             // 16-byte Folded Reload
	ret
.Lfunc_end10:
	.size	follow, .Lfunc_end10-follow
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
	.zero	64
	.size	runtime, 64

	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym new_array
	.addrsig_sym take_memory
	.addrsig_sym give_memory
