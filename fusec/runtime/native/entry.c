// The warm call: check the arguments against recorded programs, allocate, run the kernels, return the results.
//
// `fusec/runtime/program.py` writes what is read here. It enters and leaves with the GIL, and writes to tables of
// the call's own only.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attempt.h"
#include "cpython.h"
#include "formula.h"
#include "guards.h"
#include "posix.h"
#include "processor.h"
#include "returns.h"
#include "steps.h"
#include "structures.h"

// No result and no exception, but a call that is not the program's.
#define OTHER ((PyObject *)1)

Runtime runtime;

static PyObject *new_array(
    PyObject *dtype, int ndim, const int64_t *shape, const int64_t *strides, uint64_t nbytes
) {
    (void)nbytes;
    Py_IncRef(dtype);
    return runtime.new_from_descr(runtime.array_type, dtype, ndim, shape, strides, NULL, 0, NULL);
}

static void *take_memory(uint64_t nbytes) { return malloc(nbytes); }

static void give_memory(void *memory, uint64_t nbytes) {
    (void)nbytes;
    free(memory);
}

Allocator allocator = {.new_array = new_array, .take_memory = take_memory, .give_memory = give_memory};

// False with an exception set.
static bool run_call(const Attempt *attempt, const KernelCall *call) {
    if (call->step != NULL)
        return run_step(attempt, call->step);
    int64_t *values = attempt->values;
    for (int64_t k = 0; k < call->operand_count; k++) {
        const Operand *operand = &call->operands[k];
        int64_t *value = &values[operand->offset];
        attempt->operands[k] = operand->slot < 0 ? value : (void *)(attempt->slots[operand->slot] + (uint64_t)*value);
    }
    const int64_t *geometry = gather(attempt, call->geometry, call->geometry_count);
    int64_t extent = values[call->extent], work = values[call->work];
    if (work >= runtime.short_work)
        return runtime.run(
            call->kernel, extent, work, call->grain, attempt->operands, geometry, (int32_t)call->threads
        ) == 0;
    call->kernel(0, extent, attempt->operands, geometry);
    return true;
}

// False with an exception set.
static bool run_calls(const Attempt *attempt) {
    const Program *program = attempt->program;
    for (int64_t k = 0; k < program->call_count; k++)
        if (!run_call(attempt, &program->calls[k]))
            return false;
    return true;
}

// Temporary memory: an array's where steps may keep it.
typedef struct Arena {
    PyObject *array;
    void *memory;
} Arena;

// False with an exception set.
static bool take_arena(const Attempt *attempt, const Allocator *source, int64_t nbytes, Arena *arena) {
    const Program *program = attempt->program;
    if (program->has_steps) {
        const int64_t stride = 1;
        arena->array = source->new_array(runtime.byte_dtype, 1, &nbytes, &stride, (uint64_t)nbytes);
        if (arena->array == NULL)
            return false;
        arena->memory = ((const Array *)arena->array)->data;
        attempt->owners[program->arena_slot] = arena->array;
    } else {
        arena->memory = source->take_memory((uint64_t)nbytes);
        if (arena->memory == NULL) {
            PyErr_NoMemory();
            return false;
        }
    }
    attempt->slots[program->arena_slot] = (uint64_t)arena->memory;
    return true;
}

// The kernels and steps, in temporary memory, with the default floating-point mode. False with an exception set.
static bool run_program(const Attempt *attempt) {
    const Program *program = attempt->program;
    // All at once: another thread may install others while the kernels run.
    const Allocator source = allocator;
    int64_t nbytes = attempt->values[program->arena_bytes];
    Arena arena = {NULL, NULL};
    if (nbytes > 0 && !take_arena(attempt, &source, nbytes, &arena))
        return false;
    uint64_t mode = default_mode();
    bool is_done = run_calls(attempt);
    restore_mode(mode);
    if (arena.array != NULL)
        Py_DecRef(arena.array);
    else if (nbytes > 0)
        source.give_memory(arena.memory, (uint64_t)nbytes);
    return is_done;
}

// A new reference to the array of a result; null with an exception set.
static PyObject *make_result(const Attempt *attempt, const Result *result) {
    if (result->given >= 0) {
        PyObject *given = attempt->found[result->given];
        Py_IncRef(given);
        return given;
    }
    const int64_t *shape = gather(attempt, result->layout, 2 * result->ndim), *strides = shape + result->ndim;
    uint64_t nbytes = (uint64_t)attempt->values[result->nbytes];
    PyObject *made = allocator.new_array(result->dtype, (int)result->ndim, shape, strides, nbytes);
    if (made != NULL)
        attempt->slots[result->slot] = (uint64_t)((const Array *)made)->data;
    return made;
}

// How many results were made: all of them when nothing went wrong.
static int64_t make_results(const Attempt *attempt) {
    const Program *program = attempt->program;
    int64_t k = 0;
    for (; k < program->result_count; k++) {
        attempt->results[k] = make_result(attempt, &program->results[k]);
        if (attempt->results[k] == NULL)
            break;
    }
    return k;
}

// One more reference, or one fewer, to everything that was found inside a container: another thread could empty it.
static void count_found(const Attempt *attempt, void (*count)(PyObject *)) {
    if (attempt->program->is_nested)
        for (int64_t k = 0; k < attempt->program->guard_count; k++)
            count(attempt->found[k]);
}

// The result of a program on arguments that it matches; null with an exception set.
static PyObject *run_matched(const Attempt *attempt) {
    const Program *program = attempt->program;
    // Long kernels release the GIL, and then another thread may take the program out of its list.
    PyObject *owner = program->owner;
    Py_IncRef(owner);
    count_found(attempt, Py_IncRef);
    PyObject *returned = NULL;
    int64_t made = make_results(attempt);
    bool is_made = made == program->result_count;
    if (is_made && program->has_steps)
        note_owners(attempt);
    if (is_made && run_program(attempt))
        returned = compose(attempt);
    else
        drop(attempt->results, made);
    count_found(attempt, Py_DecRef);
    Py_DecRef(owner);
    return returned;
}

// The result of a program on arguments that look alike; null with an exception set, OTHER where their numbers do not.
static PyObject *run_computed(const Attempt *attempt) {
    const Program *program = attempt->program;
    int64_t *constants = attempt->values + program->first_constant;
    for (int64_t k = 0; k < program->constant_count; k++)
        constants[k] = program->constants[k];
    const Instruction *begin = program->instructions, *decided = begin + program->guarding_count;
    int64_t *next = follow(begin, decided, attempt->values, constants + program->constant_count);
    if (next == NULL || !is_free_of_overlap(attempt))
        return OTHER;
    if (follow(decided, begin + program->instruction_count, attempt->values, next) == NULL)
        return OTHER;
    return run_matched(attempt);
}

// The result, null with an exception set, or OTHER.
static PyObject *try_program(const Program *program, PyObject *const *args) {
    int64_t guards = program->guard_count, numbers = program->value_count, slots = program->slots;
    int64_t results = program->result_count, pieces = program->piece_count, operands = program->most_operands;
    int64_t owners = program->has_steps ? slots : 0;
    size_t words = (size_t)(2 * guards + pieces + numbers + slots + owners + results + operands + program->most_gathered);
    bool is_small = words <= STACK_WORDS;
    uint64_t *memory = is_small ? __builtin_alloca(8 * words) : malloc(8 * words);
    if (memory == NULL)
        return OTHER;
    uint64_t *values = memory + 2 * guards + pieces, *behind = values + numbers + slots + owners;
    const Attempt attempt = {
        .program = program,
        .args = args,
        .found = (PyObject **)memory,
        .cursors = (int64_t *)memory + guards,
        .made = (PyObject **)memory + 2 * guards,
        .values = (int64_t *)values,
        .slots = values + numbers,
        .owners = (PyObject **)behind - owners,
        .results = (PyObject **)behind,
        .operands = (void **)behind + results,
        .gathered = (int64_t *)behind + results + operands,
    };
    attempt.slots[0] = 0;
    PyObject *returned = matches(&attempt) ? run_computed(&attempt) : OTHER;
    if (!is_small)
        free(memory);
    return returned;
}

// The Python way: `fallback(callable, *arguments)`.
static PyObject *fall_back(
    PyObject *fallback, PyObject *callable, PyObject *const *args, int64_t positional, PyObject *names
) {
    int64_t count = positional + (names == NULL ? 0 : PyTuple_Size(names));
    // A call can have more arguments than a stack has room for.
    size_t words = (size_t)count + 2;
    bool is_small = words <= STACK_WORDS;
    PyObject **all = is_small ? __builtin_alloca(8 * words) : malloc(8 * words);
    if (all == NULL)
        return PyErr_NoMemory();
    all[1] = callable;
    for (int64_t k = 0; k < count; k++)
        all[k + 2] = args[k];
    PyObject *returned = PyObject_Vectorcall(fallback, &all[1], (size_t)(positional + 1) | WORD_BEFORE, names);
    if (!is_small)
        free(all);
    return returned;
}

// What CPython calls for an instance of a native class.
PyObject *entry(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *names) {
    int64_t positional = (int64_t)(flagged & ~WORD_BEFORE);
    const ProgramList *list = ((const Callable *)((const char *)callable + runtime.callable_offset))->table;
    PyObject *options = NULL;
    PyContextVar_Get(runtime.options, NULL, &options);
    // Only its address matters from here on, and a program keeps the one it compares with.
    Py_DecRef(options);
    PyObject *fallback = list->fallback;
    const Program *const *programs = list->programs;
    int64_t count = list->count;
    for (int64_t k = 0; k < count; k++) {
        if (!is_called_alike(programs[k], options, positional, names))
            continue;
        PyObject *returned = try_program(programs[k], args);
        if (returned != OTHER)
            return returned;
    }
    return fall_back(fallback, callable, args, positional, names);
}

// What the self-check runs: operand 1 becomes operand 0 plus one, along one axis of 64-bit integers.
void increment(int64_t begin, int64_t end, void **operands, const int64_t *geometry) {
    const char *source = operands[0];
    char *target = operands[1];
    for (int64_t k = begin; k < end; k++)
        *(uint64_t *)(target + k * geometry[2]) = *(const uint64_t *)(source + k * geometry[1]) + 1;
}
