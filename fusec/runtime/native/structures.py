"""What Python and native code tell each other: structures and enumerations, both sides' from one table.

`structures.h` and `offsets.h` are generated from it (`fusec/runtime/native/translate.py`). Every field begins
a 64-bit word of its own.
"""

from __future__ import annotations

from fusec.runtime.native.call_structures import KERNEL_CALL, OPERAND, PIECE, PIECE_KIND, STEP_ARRAY, STEP_CALL
from fusec.runtime.native.declarations import Constant, Enumeration, Field, Structure
from fusec.runtime.native.node_structures import SCALAR_CLASS, SCALAR_KIND, WALK
from fusec.runtime.native.recording_structures import RECORDER, RECORDING, SLICE

MAX_WORKERS = 255

STACK_WORDS = 1024

ALIGNED, WRITEABLE = 0x100, 0x400

MEMBERS_SLOT, BIND_SLOT, SIZE_MEMBER, READ_ONLY = 72, 54, 19, 1

CLASS_FLAGS, METHOD_FLAG = 1 << 11 | 1 << 10, 1 << 17

CONSTANTS = (
    Constant("MAX_WORKERS", MAX_WORKERS, "Slots of the thread pool."),
    Constant("STACK_WORDS", STACK_WORDS, "The most words of a call that its caller's stack has room for."),
    Constant("ALIGNED", ALIGNED, "NumPy's flag of an array whose elements are."),
    Constant("WRITEABLE", WRITEABLE, "NumPy's flag of an array that may be written to."),
    Constant("MEMBERS_SLOT", MEMBERS_SLOT, "Py_tp_members: a new class's table of members."),
    Constant("BIND_SLOT", BIND_SLOT, "Py_tp_descr_get: how what stands in a class becomes a method."),
    Constant("SIZE_MEMBER", SIZE_MEMBER, "Py_T_PYSSIZET: a member that is a size."),
    Constant("READ_ONLY", READ_ONLY, "Py_READONLY, of a member."),
    Constant("CLASS_FLAGS", CLASS_FLAGS, "Py_TPFLAGS_DEFAULT, HAVE_VECTORCALL and BASETYPE."),
    Constant("METHOD_FLAG", METHOD_FLAG, "Py_TPFLAGS_METHOD_DESCRIPTOR: instances are methods of a class."),
)

THREAD_SETTINGS = Structure(
    "ThreadSettings",
    "What the thread pool is told; times are nanoseconds.",
    (
        Field("available", "int64_t", "Processors, each good for one thread."),
        Field("workers", "int64_t", "Threads of the pool; written by the pool."),
        Field("expires", "int64_t", "When to ask Python again, on the monotonic clock."),
        Field("crowded_until", "int64_t", "Share nothing before; written by the pool when others have the processors."),
        Field("clock", "int64_t", "The system's number of the monotonic clock."),
        Field("main_thread", "int64_t", "The thread that handles signals."),
        Field("refresh", "PyObject *", "Sets `available` and the number of workers for an upper limit of threads."),
        Field("lifetime", "int64_t", "How long the number of processors is believed."),
        Field("part_work", "int64_t", "The least work that is a part of its own."),
        Field("short_work", "int64_t", "Kernels with less to do run on their caller's thread, which keeps the GIL."),
        Field("wake_work", "int64_t", "The least work that is worth waking a worker."),
        Field("large_part", "int64_t", "Grains in a part from which on it starts at multiples of `large_grain`."),
        Field("large_grain", "int64_t", "Grains."),
        Field("spin_time", "int64_t", "How long a thread looks for work before it sleeps."),
        Field("bearable_wait", "int64_t", "How much longer than its own part took the caller may wait for others."),
        Field("retreat", "int64_t", "Nothing is shared for this many times as long as the wait that was not."),
        Field("slice_work", "int64_t", "Work of one thread after which a long kernel first looks at the signals."),
        Field("slice_time", "int64_t", "How long the slices that follow are to take."),
        Field("slice_growth", "int64_t", "How many times as long as the one before a slice is at most."),
        Field("stack_bytes", "int64_t", "A worker's stack."),
    ),
)

BLOCK_SETTINGS = Structure(
    "BlockSettings",
    "What the block pool is told.",
    (
        Field("page_bytes", "uint64_t", "Of this system: what is mapped and unmapped are whole pages."),
        Field("map_flags", "int64_t", "The system's number for private memory without a file."),
        Field("huge_page_advice", "int64_t", "The system's number for the wish for huge pages; 0 where there is none."),
        Field("limit", "uint64_t", "Bytes that may lie idle."),
        Field("threshold", "uint64_t", "Arrays of at least this many bytes come from the pool."),
        Field("smallest_bytes", "uint64_t", "What the smallest blocks hold: a power of two."),
        Field("huge_page_bytes", "uint64_t", "Blocks of at least this many bytes have huge pages; a power of two."),
        Field("array_type", "PyObject *", "numpy.ndarray."),
        Field("new_from_descr", "NewFromDescr *", "NumPy's function."),
        Field("set_handler", "SetHandler *", "NumPy's function."),
        Field("capsule", "PyObject *", "What NumPy is given to allocate from the pool."),
    ),
)

BLOCK_COUNTERS = Structure(
    "BlockCounters",
    "What the block pool has done; its fields are counted under its lock.",
    (
        Field("in_use", "uint64_t", "Bytes of blocks that somebody has."),
        Field("peak", "uint64_t", "The most bytes that were in use at once."),
        Field("idle", "uint64_t", "Bytes of blocks that nobody has."),
        Field("hits", "uint64_t", "Requests that an idle block served."),
        Field("misses", "uint64_t", "Requests that mapped a new one."),
    ),
)

OBJECT = Structure(
    "Object",
    "The head of every object of CPython (PyObject).",
    (
        Field("references", "int64_t", "How many refer to it; only CPython's own functions count."),
        Field("type", "PyObject *", "Its class."),
    ),
)

ARRAY = Structure(
    "Array",
    "An array as its fields lie in memory (PyArrayObject_fields).",
    (
        *OBJECT.fields,
        Field("data", "void *", "The first element."),
        Field("ndim", "int32_t", "How many axes it has."),
        Field("shape", "const int64_t *", "Extent of every axis."),
        Field("strides", "const int64_t *", "Of every axis, in bytes."),
        Field("base", "PyObject *", "Who owns the memory; null when it does itself."),
        Field("dtype", "PyObject *", "Of its elements."),
        Field("flags", "int32_t", "Among them whether it is aligned, and may be written to."),
    ),
)

GUARD_KIND = Enumeration(
    "GuardKind",
    "What a guard expects.",
    (
        ("SAME", "this very object"),
        ("ARRAY", "an array of this dtype, number of axes and flags, whose layout becomes values"),
        ("TUPLE", "a tuple of this class and size"),
        ("LIST", "a list of this size"),
        ("DICT", "a dictionary of this size, walked in order"),
        ("INT", "a number that fits a word"),
        ("FLOAT", "a number of these bits"),
        ("STR", "an equal text"),
        ("INSTANCE", "an object of this class, with its dictionary inside"),
        ("NAMESPACE", "a dictionary in which names are looked up, of any size when the number is negative"),
        ("CELL", "a cell, with what it holds inside"),
        ("ABSENT", "nothing"),
        ("FUNCTION", "a function, with its parts inside"),
        ("VARYING_INT", "an int that fits a word, which becomes a value"),
        ("VARYING_FLOAT", "a float, whose bits become a value"),
        ("SCALAR", "a scalar of NumPy's, whose bytes become a value"),
    ),
)

PARENT = Enumeration(
    "Parent",
    "Where a value stands that is in no container; those in one have its guard's number for a parent.",
    (("OBJECT", "nowhere: the key is the value"), ("ARGUMENT", "among the arguments, with the key as its position")),
    first=-2,
)

FUNCTION_PART = Enumeration(
    "FunctionPart",
    "What is looked at in a function.",
    (("CODE", "`__code__`"), ("DEFAULTS", "`__defaults__`"), ("KEYWORD_DEFAULTS", "`__kwdefaults__`")),
)

GUARD = Structure(
    "Guard",
    "What a call must look like in one place.",
    (
        Field("kind", "int64_t", "A GuardKind."),
        Field("parent", "int64_t", "The number of the guard of the container it stands in, or a Parent."),
        Field("key", "int64_t", "Its position in there, or the address of its key."),
        Field("expected", "PyObject *", "The very object, an array's dtype, or the class of anything else."),
        Field("number", "int64_t", "How many axes, items or bytes it has; an int, a float's bits, a str's address."),
        Field("source", "int64_t", "The first of the values that it becomes: an array's shape, then its strides."),
        Field("flags", "int64_t", "Those that an array must have."),
        Field("slot", "int64_t", "Where an array's address goes."),
    ),
)

ALIAS = Structure(
    "Alias",
    "Two arrays, of which the first is written, that must not overlap.",
    (
        Field("guard", "int64_t", "The guard of one array."),
        Field("itemsize", "int64_t", "Bytes of each of its elements."),
        Field("other_guard", "int64_t", "The guard of the other array."),
        Field("other_itemsize", "int64_t", "Bytes of each of its elements."),
        Field("may_be_same", "int64_t", "Whether the two may be one memory, walked in one way."),
    ),
)

OPCODE = Enumeration(
    "Opcode",
    "What an instruction does with its values; checks, which have no result, come last.",
    (
        ("ADD", "a + b, of integers; no overflow"),
        ("SUBTRACT", "a - b; no overflow"),
        ("MULTIPLY", "a * b; no overflow"),
        ("FLOOR_DIVIDE", "Python's a // b; b not 0, no overflow"),
        ("REMAINDER", "Python's a % b; b not 0, no overflow"),
        ("TO_FLOAT", "the integer a as a double, which is the same number"),
        ("ADD_FLOAT", "a + b, of doubles"),
        ("SUBTRACT_FLOAT", "a - b"),
        ("MULTIPLY_FLOAT", "a * b"),
        ("DIVIDE_FLOAT", "a / b; b not 0"),
        ("POWER_FLOAT", "a to the power of b; a positive, all finite, the result not 0"),
        ("NEGATE_FLOAT", "-a"),
        ("ROUND_FLOAT32", "the nearest float to a, as a double"),
        ("PACK_FLOAT32", "the bits of the nearest float to a"),
        ("UNPACK_FLOAT32", "the float of these bits, as a double"),
        ("CHECK_RANGE", "b <= a <= c, of integers"),
        ("CHECK_OTHER", "a is not b"),
        ("CHECK_LESS", "whether a < b, of doubles, is c"),
        ("CHECK_LESS_EQUAL", "whether a <= b is c"),
        ("CHECK_EQUAL", "whether a == b is c"),
    ),
)

INSTRUCTION = Structure(
    "Instruction",
    "A step of a formula; its result is the next value.",
    (
        Field("opcode", "int64_t", "An Opcode."),
        *(Field(operand, "int64_t", f"The number of the value {operand}.") for operand in "abc"),
    ),
)

RESULT = Structure(
    "Result",
    "An array to return.",
    (
        Field("given", "int64_t", "The guard of the array it is written to; negative for a new one."),
        Field("slot", "int64_t", "Where a new one's address goes."),
        Field("dtype", "PyObject *", "Of its elements."),
        Field("ndim", "int64_t", "How many axes it has."),
        Field("layout", "const int64_t *", "The values that are its shape, then its strides."),
        Field("nbytes", "int64_t", "The value that says how many bytes all elements have."),
    ),
)

PROGRAM = Structure(
    "Program",
    "One way to be called and what then runs.",
    (
        Field("owner", "PyObject *", "The object that keeps everything here alive."),
        Field("options", "PyObject *", "The settings it is for; null for any."),
        Field("positional", "int64_t", "How many arguments have no name."),
        Field("keywords", "int64_t", "How many have one."),
        Field("names", "PyObject *const *", "Those names, interned."),
        Field("is_nested", "int64_t", "Whether guards look into containers."),
        Field("guard_count", "int64_t", "How many guards."),
        Field("guards", "const Guard *", "Those, containers before what is in them."),
        Field("value_count", "int64_t", "How many values: what guards find, constants, results of instructions."),
        Field("constant_count", "int64_t", "How many values are the same at every call."),
        Field("constants", "const int64_t *", "Those."),
        Field("first_constant", "int64_t", "The number of the first of them."),
        Field("instruction_count", "int64_t", "How many instructions."),
        Field("guarding_count", "int64_t", "How many of them say whether a call is the program's."),
        Field("instructions", "const Instruction *", "Those, the guarding ones first."),
        Field("slots", "int64_t", "How many addresses it works with, the first of them 0."),
        Field("arena_slot", "int64_t", "Where the address of temporary memory goes."),
        Field("arena_bytes", "int64_t", "The value that says how much of it there is."),
        Field("alias_count", "int64_t", "How many pairs of memory."),
        Field("aliases", "const Alias *", "Those that must not overlap."),
        Field("result_count", "int64_t", "How many arrays are returned."),
        Field("results", "const Result *", "Those, in the order of the container."),
        Field("has_steps", "int64_t", "Whether Python is called between kernels."),
        Field("call_count", "int64_t", "How many kernels and steps are called."),
        Field("calls", "const KernelCall *", "Those, in the order in which they run."),
        Field("most_operands", "int64_t", "Words for those of the kernel or the step with the most."),
        Field("most_gathered", "int64_t", "How many values the largest geometry or layout has."),
        Field("piece_count", "int64_t", "How many pieces what is returned has."),
        Field("pieces", "const Piece *", "Those."),
        Field("finish", "PyObject *", "Makes of these what the call returns; null where they are that."),
    ),
)

PROGRAM_LIST = Structure(
    "ProgramList",
    "What a callable tries.",
    (
        Field("fallback", "PyObject *", "Called with the callable and the arguments where no program fits."),
        Field("count", "int64_t", "How many programs."),
        Field("programs", "const Program *const *", "Those, most recent first."),
    ),
)

CALLABLE = Structure(
    "Callable",
    "What instances of a native class have behind the fields of the class it is made of.",
    (
        Field("vectorcall", "void *", "CPython calls this; null while there is no program."),
        Field("table", "const void *", "What its function needs of it: a ProgramList, or a Recorder."),
    ),
)

RUNTIME = Structure(
    "Runtime",
    "What calls need of this process; written once.",
    (
        Field("callable_offset", "int64_t", "Where in an instance of a native class its Callable lies."),
        Field("options", "PyObject *", "The ContextVar of the settings."),
        Field("array_type", "PyObject *", "numpy.ndarray."),
        Field("new_from_descr", "NewFromDescr *", "NumPy's function."),
        Field("set_base", "SetBase *", "NumPy's function."),
        Field("byte_dtype", "PyObject *", "NumPy's dtype of bytes."),
        Field("run", "RunKernel *", "The thread pool's function."),
        Field("short_work", "int64_t", "Kernels with less to do run on their caller's thread, which keeps the GIL."),
    ),
)

ALLOCATOR = Structure(
    "Allocator",
    "Where memory comes from; replaced in one piece.",
    (
        Field("new_array", "NewArray *", "For results."),
        Field("take_memory", "TakeMemory *", "For temporaries,"),
        Field("give_memory", "GiveMemory *", "and back."),
    ),
)

BLAS_FUNCTIONS = ("dot", "gemv", "gemm", "syrk")

BLAS = Structure(
    "Blas",
    "What products are computed with.",
    (
        *(
            Field(f"{name}_{kind}", "void *", f"`cblas_{letter}{name}`.")
            for kind, letter in (("f32", "s"), ("f64", "d"))
            for name in BLAS_FUNCTIONS
        ),
        Field("acquire_pool", "AcquirePool *", "Acquires the thread pool; 0 when somebody has it."),
        Field("release_pool", "ReleasePool *", "Releases it."),
    ),
)

PRODUCT = Structure(
    "Product",
    "A matrix product: `fusec.schedule.products.Product`; its batch follows behind it, an axis at a time.",
    (
        Field("routine", "int64_t", "A `Routine`."),
        Field("rows", "int64_t", "Of the result."),
        Field("inner", "int64_t", "Products that are added up for each element."),
        Field("columns", "int64_t", "Of the result."),
        Field("left", "int64_t", "Elements between the lines of the left operand, or the elements of a vector."),
        Field("right", "int64_t", "The same for the right one."),
        Field("is_left_transposed", "int64_t", "Whether its lines are its columns."),
        Field("is_right_transposed", "int64_t", "The same for the right one."),
        Field("is_reversed", "int64_t", "Whether the matrix of `gemv` is the second operand."),
        Field("axes", "int64_t", "How many the batch has."),
    ),
)

BATCH_AXIS = Structure(
    "BatchAxis",
    "An axis along which there is one product after another.",
    (
        Field("extent", "int64_t", "How many products."),
        Field("left", "int64_t", "Bytes to the next left operand."),
        Field("right", "int64_t", "Bytes to the next right operand."),
        Field("result", "int64_t", "Bytes to the next result."),
    ),
)

ROUTINES = Enumeration(
    "Routine",
    "What BLAS is asked for.",
    (("DOT", "a vector times a vector"), ("GEMV", "a matrix and a vector"), ("GEMM", "a matrix times a matrix")),
)

STRUCTURES = (
    THREAD_SETTINGS, BLOCK_SETTINGS, BLOCK_COUNTERS, OBJECT, ARRAY, GUARD, ALIAS, INSTRUCTION, OPERAND, STEP_ARRAY,
    STEP_CALL, KERNEL_CALL, RESULT, PIECE, PROGRAM, PROGRAM_LIST, CALLABLE, RUNTIME, ALLOCATOR,
    BLAS, PRODUCT, BATCH_AXIS,
    SCALAR_CLASS, WALK, SLICE, RECORDER, RECORDING,
)  # fmt: skip

ENUMERATIONS = (GUARD_KIND, PARENT, FUNCTION_PART, PIECE_KIND, OPCODE, ROUTINES, SCALAR_KIND)
