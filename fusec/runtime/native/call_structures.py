"""What a program calls, as Python writes and native code reads it: a part of `fusec.runtime.native.structures`."""

from __future__ import annotations

from fusec.runtime.native.declarations import Enumeration, Field, Structure

OPERAND = Structure(
    "Operand",
    "Where a kernel finds an operand.",
    (
        Field("slot", "int64_t", "Behind which address, that of slot 0 being 0; negative for a value."),
        Field("offset", "int64_t", "The value that says how many bytes behind it, or that is the operand."),
    ),
)

PIECE_KIND = Enumeration(
    "PieceKind",
    "What a piece of what a call returns is.",
    (
        ("RESULT", "the next array"),
        ("SAME", "an object that all calls return"),
        ("TUPLE", "a tuple of pieces"),
        ("LIST", "a list of them"),
        ("DICT", "a dictionary of them"),
    ),
)

PIECE = Structure(
    "Piece",
    "A piece of what a call returns; a container comes behind what is in it, and the whole comes last.",
    (
        Field("kind", "int64_t", "A PieceKind."),
        Field("size", "int64_t", "How many pieces are in it."),
        Field("objects", "PyObject *const *", "The keys of a dictionary, or the object."),
    ),
)

STEP_ARRAY = Structure(
    "StepArray",
    "An array that a step is called with.",
    (
        Field("constant", "PyObject *", "The array, where it is the same at every call; else null."),
        Field("slot", "int64_t", "Behind which address it lies, or whose array it is; negative for a value."),
        Field("offset", "int64_t", "The value that says how many bytes behind it, or that is the element."),
        Field("is_whole", "int64_t", "Whether it is the very array whose address is the slot's."),
        Field("dtype", "PyObject *", "Of its elements."),
        Field("itemsize", "int64_t", "Bytes of each of them."),
        Field("ndim", "int64_t", "How many axes it has."),
        Field("layout", "const int64_t *", "The values that are its shape, then its strides."),
    ),
)

STEP_CALL = Structure(
    "StepCall",
    "A call of Python between kernels.",
    (
        Field("function", "PyObject *", "What is called."),
        Field("array_count", "int64_t", "How many arrays it is called with."),
        Field("arrays", "const StepArray *", "Those; the last of them is written."),
    ),
)

KERNEL_CALL = Structure(
    "KernelCall",
    "A kernel and what it is called with, or a step of Python's in its place.",
    (
        Field("step", "const StepCall *", "That step; null for a kernel, which all else here is about."),
        Field("kernel", "Kernel *", "What is called."),
        Field("extent", "int64_t", "The value that is the length of its range."),
        Field("work", "int64_t", "The value that says how much there is to do."),
        Field("grain", "int64_t", "Parts of the range start at multiples of this."),
        Field("operand_count", "int64_t", "How many operands."),
        Field("operands", "const Operand *", "Those, in the order of the kernel's parameters."),
        Field("geometry_count", "int64_t", "How many extents and strides."),
        Field("geometry", "const int64_t *", "The values that are those."),
        Field("threads", "int64_t", "The most to use; 0 for all."),
    ),
)
