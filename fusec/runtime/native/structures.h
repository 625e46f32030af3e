// What Python and native code tell each other: generated from structures.py by translate.py.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include "cpython.h"
#include "kernel.h"
#include "memory.h"
#include "numpy.h"

enum { MAX_WORKERS = 255 }; // Slots of the thread pool.
enum { STACK_WORDS = 1024 }; // The most words of a call that its caller's stack has room for.
enum { ALIGNED = 256 }; // NumPy's flag of an array whose elements are.
enum { WRITEABLE = 1024 }; // NumPy's flag of an array that may be written to.
enum { MEMBERS_SLOT = 72 }; // Py_tp_members: a new class's table of members.
enum { BIND_SLOT = 54 }; // Py_tp_descr_get: how what stands in a class becomes a method.
enum { SIZE_MEMBER = 19 }; // Py_T_PYSSIZET: a member that is a size.
enum { READ_ONLY = 1 }; // Py_READONLY, of a member.
enum { CLASS_FLAGS = 3072 }; // Py_TPFLAGS_DEFAULT, HAVE_VECTORCALL and BASETYPE.
enum { METHOD_FLAG = 131072 }; // Py_TPFLAGS_METHOD_DESCRIPTOR: instances are methods of a class.

// What a guard expects.
typedef enum GuardKind {
    GUARD_KIND_SAME = 0, // this very object
    GUARD_KIND_ARRAY = 1, // an array of this dtype, number of axes and flags, whose layout becomes values
    GUARD_KIND_TUPLE = 2, // a tuple of this class and size
    GUARD_KIND_LIST = 3, // a list of this size
    GUARD_KIND_DICT = 4, // a dictionary of this size, walked in order
    GUARD_KIND_INT = 5, // a number that fits a word
    GUARD_KIND_FLOAT = 6, // a number of these bits
    GUARD_KIND_STR = 7, // an equal text
    GUARD_KIND_INSTANCE = 8, // an object of this class, with its dictionary inside
    GUARD_KIND_NAMESPACE = 9, // a dictionary in which names are looked up, of any size when the number is negative
    GUARD_KIND_CELL = 10, // a cell, with what it holds inside
    GUARD_KIND_ABSENT = 11, // nothing
    GUARD_KIND_FUNCTION = 12, // a function, with its parts inside
    GUARD_KIND_VARYING_INT = 13, // an int that fits a word, which becomes a value
    GUARD_KIND_VARYING_FLOAT = 14, // a float, whose bits become a value
    GUARD_KIND_SCALAR = 15, // a scalar of NumPy's, whose bytes become a value
} GuardKind;

// Where a value stands that is in no container; those in one have its guard's number for a parent.
typedef enum Parent {
    PARENT_OBJECT = -2, // nowhere: the key is the value
    PARENT_ARGUMENT = -1, // among the arguments, with the key as its position
} Parent;

// What is looked at in a function.
typedef enum FunctionPart {
    FUNCTION_PART_CODE = 0, // `__code__`
    FUNCTION_PART_DEFAULTS = 1, // `__defaults__`
    FUNCTION_PART_KEYWORD_DEFAULTS = 2, // `__kwdefaults__`
} FunctionPart;

// What a piece of what a call returns is.
typedef enum PieceKind {
    PIECE_KIND_RESULT = 0, // the next array
    PIECE_KIND_SAME = 1, // an object that all calls return
    PIECE_KIND_TUPLE = 2, // a tuple of pieces
    PIECE_KIND_LIST = 3, // a list of them
    PIECE_KIND_DICT = 4, // a dictionary of them
} PieceKind;

// What an instruction does with its values; checks, which have no result, come last.
typedef enum Opcode {
    OPCODE_ADD = 0, // a + b, of integers; no overflow
    OPCODE_SUBTRACT = 1, // a - b; no overflow
    OPCODE_MULTIPLY = 2, // a * b; no overflow
    OPCODE_FLOOR_DIVIDE = 3, // Python's a // b; b not 0, no overflow
    OPCODE_REMAINDER = 4, // Python's a % b; b not 0, no overflow
    OPCODE_TO_FLOAT = 5, // the integer a as a double, which is the same number
    OPCODE_ADD_FLOAT = 6, // a + b, of doubles
    OPCODE_SUBTRACT_FLOAT = 7, // a - b
    OPCODE_MULTIPLY_FLOAT = 8, // a * b
    OPCODE_DIVIDE_FLOAT = 9, // a / b; b not 0
    OPCODE_POWER_FLOAT = 10, // a to the power of b; a positive, all finite, the result not 0
    OPCODE_NEGATE_FLOAT = 11, // -a
    OPCODE_ROUND_FLOAT32 = 12, // the nearest float to a, as a double
    OPCODE_PACK_FLOAT32 = 13, // the bits of the nearest float to a
    OPCODE_UNPACK_FLOAT32 = 14, // the float of these bits, as a double
    OPCODE_CHECK_RANGE = 15, // b <= a <= c, of integers
    OPCODE_CHECK_OTHER = 16, // a is not b
    OPCODE_CHECK_LESS = 17, // whether a < b, of doubles, is c
    OPCODE_CHECK_LESS_EQUAL = 18, // whether a <= b is c
    OPCODE_CHECK_EQUAL = 19, // whether a == b is c
} Opcode;

// What BLAS is asked for.
typedef enum Routine {
    ROUTINE_DOT = 0, // a vector times a vector
    ROUTINE_GEMV = 1, // a matrix and a vector
    ROUTINE_GEMM = 2, // a matrix times a matrix
} Routine;

// What the bytes of a scalar mean.
typedef enum ScalarKind {
    SCALAR_KIND_TRUTH = 0, // a truth value
    SCALAR_KIND_SIGNED = 1, // an integer with a sign
    SCALAR_KIND_UNSIGNED = 2, // one without
    SCALAR_KIND_FLOAT = 3, // a float
} ScalarKind;

// What the thread pool is told; times are nanoseconds.
typedef struct ThreadSettings {
    int64_t available; // Processors, each good for one thread.
    int64_t workers; // Threads of the pool; written by the pool.
    int64_t expires; // When to ask Python again, on the monotonic clock.
    int64_t crowded_until; // Share nothing before; written by the pool when others have the processors.
    int64_t clock; // The system's number of the monotonic clock.
    int64_t main_thread; // The thread that handles signals.
    PyObject *refresh; // Sets `available` and the number of workers for an upper limit of threads.
    int64_t lifetime; // How long the number of processors is believed.
    int64_t part_work; // The least work that is a part of its own.
    int64_t short_work; // Kernels with less to do run on their caller's thread, which keeps the GIL.
    int64_t wake_work; // The least work that is worth waking a worker.
    int64_t large_part; // Grains in a part from which on it starts at multiples of `large_grain`.
    int64_t large_grain; // Grains.
    int64_t spin_time; // How long a thread looks for work before it sleeps.
    int64_t bearable_wait; // How much longer than its own part took the caller may wait for others.
    int64_t retreat; // Nothing is shared for this many times as long as the wait that was not.
    int64_t slice_work; // Work of one thread after which a long kernel first looks at the signals.
    int64_t slice_time; // How long the slices that follow are to take.
    int64_t slice_growth; // How many times as long as the one before a slice is at most.
    int64_t stack_bytes; // A worker's stack.
} ThreadSettings;

// What the block pool is told.
typedef struct BlockSettings {
    uint64_t page_bytes; // Of this system: what is mapped and unmapped are whole pages.
    int64_t map_flags; // The system's number for private memory without a file.
    int64_t huge_page_advice; // The system's number for the wish for huge pages; 0 where there is none.
    uint64_t limit; // Bytes that may lie idle.
    uint64_t threshold; // Arrays of at least this many bytes come from the pool.
    uint64_t smallest_bytes; // What the smallest blocks hold: a power of two.
    uint64_t huge_page_bytes; // Blocks of at least this many bytes have huge pages; a power of two.
    PyObject *array_type; // numpy.ndarray.
    NewFromDescr *new_from_descr; // NumPy's function.
    SetHandler *set_handler; // NumPy's function.
    PyObject *capsule; // What NumPy is given to allocate from the pool.
} BlockSettings;

// What the block pool has done; its fields are counted under its lock.
typedef struct BlockCounters {
    uint64_t in_use; // Bytes of blocks that somebody has.
    uint64_t peak; // The most bytes that were in use at once.
    uint64_t idle; // Bytes of blocks that nobody has.
    uint64_t hits; // Requests that an idle block served.
    uint64_t misses; // Requests that mapped a new one.
} BlockCounters;

// The head of every object of CPython (PyObject).
typedef struct Object {
    int64_t references; // How many refer to it; only CPython's own functions count.
    PyObject *type; // Its class.
} Object;

// An array as its fields lie in memory (PyArrayObject_fields).
typedef struct Array {
    int64_t references; // How many refer to it; only CPython's own functions count.
    PyObject *type; // Its class.
    void *data; // The first element.
    int32_t ndim; // How many axes it has.
    const int64_t *shape; // Extent of every axis.
    const int64_t *strides; // Of every axis, in bytes.
    PyObject *base; // Who owns the memory; null when it does itself.
    PyObject *dtype; // Of its elements.
    int32_t flags; // Among them whether it is aligned, and may be written to.
} Array;

// What a call must look like in one place.
typedef struct Guard {
    int64_t kind; // A GuardKind.
    int64_t parent; // The number of the guard of the container it stands in, or a Parent.
    int64_t key; // Its position in there, or the address of its key.
    PyObject *expected; // The very object, an array's dtype, or the class of anything else.
    int64_t number; // How many axes, items or bytes it has; an int, a float's bits, a str's address.
    int64_t source; // The first of the values that it becomes: an array's shape, then its strides.
    int64_t flags; // Those that an array must have.
    int64_t slot; // Where an array's address goes.
} Guard;

// Two arrays, of which the first is written, that must not overlap.
typedef struct Alias {
    int64_t guard; // The guard of one array.
    int64_t itemsize; // Bytes of each of its elements.
    int64_t other_guard; // The guard of the other array.
    int64_t other_itemsize; // Bytes of each of its elements.
    int64_t may_be_same; // Whether the two may be one memory, walked in one way.
} Alias;

// A step of a formula; its result is the next value.
typedef struct Instruction {
    int64_t opcode; // An Opcode.
    int64_t a; // The number of the value a.
    int64_t b; // The number of the value b.
    int64_t c; // The number of the value c.
} Instruction;

// Where a kernel finds an operand.
typedef struct Operand {
    int64_t slot; // Behind which address, that of slot 0 being 0; negative for a value.
    int64_t offset; // The value that says how many bytes behind it, or that is the operand.
} Operand;

// An array that a step is called with.
typedef struct StepArray {
    PyObject *constant; // The array, where it is the same at every call; else null.
    int64_t slot; // Behind which address it lies, or whose array it is; negative for a value.
    int64_t offset; // The value that says how many bytes behind it, or that is the element.
    int64_t is_whole; // Whether it is the very array whose address is the slot's.
    PyObject *dtype; // Of its elements.
    int64_t itemsize; // Bytes of each of them.
    int64_t ndim; // How many axes it has.
    const int64_t *layout; // The values that are its shape, then its strides.
} StepArray;

// A call of Python between kernels.
typedef struct StepCall {
    PyObject *function; // What is called.
    int64_t array_count; // How many arrays it is called with.
    const StepArray *arrays; // Those; the last of them is written.
} StepCall;

// A kernel and what it is called with, or a step of Python's in its place.
typedef struct KernelCall {
    const StepCall *step; // That step; null for a kernel, which all else here is about.
    Kernel *kernel; // What is called.
    int64_t extent; // The value that is the length of its range.
    int64_t work; // The value that says how much there is to do.
    int64_t grain; // Parts of the range start at multiples of this.
    int64_t operand_count; // How many operands.
    const Operand *operands; // Those, in the order of the kernel's parameters.
    int64_t geometry_count; // How many extents and strides.
    const int64_t *geometry; // The values that are those.
    int64_t threads; // The most to use; 0 for all.
} KernelCall;

// An array to return.
typedef struct Result {
    int64_t given; // The guard of the array it is written to; negative for a new one.
    int64_t slot; // Where a new one's address goes.
    PyObject *dtype; // Of its elements.
    int64_t ndim; // How many axes it has.
    const int64_t *layout; // The values that are its shape, then its strides.
    int64_t nbytes; // The value that says how many bytes all elements have.
} Result;

// A piece of what a call returns; a container comes behind what is in it, and the whole comes last.
typedef struct Piece {
    int64_t kind; // A PieceKind.
    int64_t size; // How many pieces are in it.
    PyObject *const *objects; // The keys of a dictionary, or the object.
} Piece;

// One way to be called and what then runs.
typedef struct Program {
    PyObject *owner; // The object that keeps everything here alive.
    PyObject *options; // The settings it is for; null for any.
    int64_t positional; // How many arguments have no name.
    int64_t keywords; // How many have one.
    PyObject *const *names; // Those names, interned.
    int64_t is_nested; // Whether guards look into containers.
    int64_t guard_count; // How many guards.
    const Guard *guards; // Those, containers before what is in them.
    int64_t value_count; // How many values: what guards find, constants, results of instructions.
    int64_t constant_count; // How many values are the same at every call.
    const int64_t *constants; // Those.
    int64_t first_constant; // The number of the first of them.
    int64_t instruction_count; // How many instructions.
    int64_t guarding_count; // How many of them say whether a call is the program's.
    const Instruction *instructions; // Those, the guarding ones first.
    int64_t slots; // How many addresses it works with, the first of them 0.
    int64_t arena_slot; // Where the address of temporary memory goes.
    int64_t arena_bytes; // The value that says how much of it there is.
    int64_t alias_count; // How many pairs of memory.
    const Alias *aliases; // Those that must not overlap.
    int64_t result_count; // How many arrays are returned.
    const Result *results; // Those, in the order of the container.
    int64_t has_steps; // Whether Python is called between kernels.
    int64_t call_count; // How many kernels and steps are called.
    const KernelCall *calls; // Those, in the order in which they run.
    int64_t most_operands; // Words for those of the kernel or the step with the most.
    int64_t most_gathered; // How many values the largest geometry or layout has.
    int64_t piece_count; // How many pieces what is returned has.
    const Piece *pieces; // Those.
    PyObject *finish; // Makes of these what the call returns; null where they are that.
} Program;

// What a callable tries.
typedef struct ProgramList {
    PyObject *fallback; // Called with the callable and the arguments where no program fits.
    int64_t count; // How many programs.
    const Program *const *programs; // Those, most recent first.
} ProgramList;

// What instances of a native class have behind the fields of the class it is made of.
typedef struct Callable {
    void *vectorcall; // CPython calls this; null while there is no program.
    const void *table; // What its function needs of it: a ProgramList, or a Recorder.
} Callable;

// What calls need of this process; written once.
typedef struct Runtime {
    int64_t callable_offset; // Where in an instance of a native class its Callable lies.
    PyObject *options; // The ContextVar of the settings.
    PyObject *array_type; // numpy.ndarray.
    NewFromDescr *new_from_descr; // NumPy's function.
    SetBase *set_base; // NumPy's function.
    PyObject *byte_dtype; // NumPy's dtype of bytes.
    RunKernel *run; // The thread pool's function.
    int64_t short_work; // Kernels with less to do run on their caller's thread, which keeps the GIL.
} Runtime;

// Where memory comes from; replaced in one piece.
typedef struct Allocator {
    NewArray *new_array; // For results.
    TakeMemory *take_memory; // For temporaries,
    GiveMemory *give_memory; // and back.
} Allocator;

// What products are computed with.
typedef struct Blas {
    void *dot_f32; // `cblas_sdot`.
    void *gemv_f32; // `cblas_sgemv`.
    void *gemm_f32; // `cblas_sgemm`.
    void *syrk_f32; // `cblas_ssyrk`.
    void *dot_f64; // `cblas_ddot`.
    void *gemv_f64; // `cblas_dgemv`.
    void *gemm_f64; // `cblas_dgemm`.
    void *syrk_f64; // `cblas_dsyrk`.
    AcquirePool *acquire_pool; // Acquires the thread pool; 0 when somebody has it.
    ReleasePool *release_pool; // Releases it.
} Blas;

// A matrix product: `fusec.schedule.products.Product`; its batch follows behind it, an axis at a time.
typedef struct Product {
    int64_t routine; // A `Routine`.
    int64_t rows; // Of the result.
    int64_t inner; // Products that are added up for each element.
    int64_t columns; // Of the result.
    int64_t left; // Elements between the lines of the left operand, or the elements of a vector.
    int64_t right; // The same for the right one.
    int64_t is_left_transposed; // Whether its lines are its columns.
    int64_t is_right_transposed; // The same for the right one.
    int64_t is_reversed; // Whether the matrix of `gemv` is the second operand.
    int64_t axes; // How many the batch has.
} Product;

// An axis along which there is one product after another.
typedef struct BatchAxis {
    int64_t extent; // How many products.
    int64_t left; // Bytes to the next left operand.
    int64_t right; // Bytes to the next right operand.
    int64_t result; // Bytes to the next result.
} BatchAxis;

// A class of NumPy's scalars.
typedef struct ScalarClass {
    PyObject *type; // The class.
    PyObject *dtype; // Its dtype.
    int64_t kind; // A ScalarKind.
    int64_t nbytes; // How many bytes a scalar has.
} ScalarClass;

// What the walk over nodes needs of this process; written once. Offsets are bytes from an object's head.
typedef struct Walk {
    PyObject *node_class; // `Node`.
    int64_t node_op; // Where a node has `op`.
    int64_t node_operands; // Where a node has `operands`.
    int64_t node_type; // Where a node has `type`.
    int64_t node_attributes; // Where a node has `attributes`.
    int64_t node_array; // Where a node has `array`.
    PyObject *type_class; // `TensorType`.
    int64_t type_shape; // Where a type has `shape`.
    int64_t type_dtype; // Where a type has `dtype`.
    int64_t op_kind; // Where an op has `kind`.
    PyObject *view; // `Kind.VIEW`.
    PyObject *input; // The op of what is given.
    PyObject *constant; // The op of numbers.
    PyObject *value; // The name of a constant's attribute.
    PyObject *fixed; // A set of the names of views' attributes that are no sizes.
    PyObject *no_attributes; // What most nodes have for attributes.
    PyObject *none; // None.
    PyObject *array_class; // `numpy.ndarray`.
    PyObject *int_class; // `int`.
    PyObject *tuple_class; // `tuple`.
    PyObject *list_class; // `list`.
    PyObject *dict_class; // `dict`.
    int64_t scalar_count; // How many classes of scalars.
    const ScalarClass *scalars; // Those.
    PyObject *make; // Makes a `Fingerprint` of a tuple of its parts.
    PyObject *fallback; // The Python way, called with the same arguments.
} Walk;

// A slice of Python's, behind the head of its object (PySliceObject).
typedef struct Slice {
    PyObject *start; // Its `start`.
    PyObject *stop; // Its `stop`.
    PyObject *step; // Its `step`.
} Slice;

// How an op is recorded.
typedef struct Recorder {
    PyObject *op; // The op.
    int64_t arity; // How many operands, at most three.
    int64_t is_reflected; // Whether the arguments come in the reverse order.
    int64_t is_power; // Whether only exponents are ordinary that are integers, and not negative.
    PyObject *known; // Signatures by the kinds of operands: a dictionary that Python adds to.
    PyObject *fallback; // Python's way, called with the same arguments; null for a ufunc's.
} Recorder;

// What recorders need of this process; written once. Offsets are bytes from an object's head.
typedef struct Recording {
    int64_t callable_offset; // Where in a native callable its Callable lies.
    PyTypeObject *node_class; // The class of such objects.
    PyTypeObject *type_class; // The class of such objects.
    PyTypeObject *tensor_class; // The class of such objects.
    PyTypeObject *array_class; // The class of such objects.
    PyTypeObject *ufunc_class; // The class of such objects.
    PyTypeObject *class_class; // The class of such objects.
    PyTypeObject *int_class; // The class of such objects.
    PyTypeObject *float_class; // The class of such objects.
    PyTypeObject *tuple_class; // The class of such objects.
    PyTypeObject *slice_class; // The class of such objects.
    int64_t node_op; // Where a node has `op`.
    int64_t node_operands; // Where a node has `operands`.
    int64_t node_type; // Where a node has `type`.
    int64_t node_attributes; // Where a node has `attributes`.
    int64_t node_array; // Where a node has `array`.
    int64_t node_origin; // Where a node has `origin`.
    int64_t node_depth; // Where a node has `depth`.
    int64_t node_evaluations; // Where a node has `evaluations`.
    int64_t type_shape; // Where a type has `shape`.
    int64_t type_dtype; // Where a type has `dtype`.
    int64_t tensor_node; // Where a tensor has its node.
    PyObject *value_name; // `value`, interned.
    PyObject *starts_name; // `starts`, interned.
    PyObject *steps_name; // `steps`, interned.
    PyObject *extents_name; // `extents`, interned.
    PyObject *shape_name; // `shape`, interned.
    PyObject *co_filename_name; // `co_filename`, interned.
    PyObject *call_name; // `__call__`, interned.
    PyObject *input; // The op `input`.
    PyObject *constant; // The op `constant`.
    PyObject *slice; // The op `slice`.
    PyObject *reshape; // The op `reshape`.
    PyObject *no_attributes; // What most nodes have for attributes.
    PyObject *none; // None.
    PyObject *ellipsis; // Ellipsis.
    PyObject *zero; // How often a new node was evaluated.
    PyObject *own_files; // A dictionary: for a file's name, whether it is of the package.
    PyObject *true_object; // True.
    PyObject *false_object; // False.
    PyObject *true_scalar; // NumPy's true value.
    PyObject *false_scalar; // Its false one.
    PyObject *truth; // The dtype of truth values.
    int64_t scalar_count; // How many classes of scalars.
    const ScalarClass *scalars; // Those.
    int64_t checked; // A node whose depth is a multiple of this may end what is recorded on and on.
    PyObject *shorten; // What is called with such a node.
    PyObject *ufuncs; // A dictionary: for a ufunc, the address of its Recorder.
    PyObject *index_fallback; // Python's way to index a tensor.
    PyObject *node_fallback; // Python's way to record a node.
    PyObject *ufunc_fallback; // Python's way to answer a ufunc.
} Recording;

#include "offsets.h"
