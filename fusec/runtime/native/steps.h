// Steps of a program that Python computes: part of entry.c.
//
// Their arrays lie over memory of the call's, and each has the owner of that memory for a base: whatever Python keeps of
// them, the frames of an exception for example, keeps the memory, too.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attempt.h"
#include "cpython.h"
#include "structures.h"

extern Runtime runtime;

// What keeps the memory of each slot that a step may look into, but for temporaries.
static void note_owners(const Attempt *attempt) {
    const Program *program = attempt->program;
    attempt->owners[0] = program->owner;
    // Temporaries without elements lie nowhere: any address and any owner will do.
    attempt->owners[program->arena_slot] = program->owner;
    attempt->slots[program->arena_slot] = (uint64_t)program;
    for (int64_t k = 0; k < program->guard_count; k++)
        if (program->guards[k].kind == GUARD_KIND_ARRAY)
            attempt->owners[program->guards[k].slot] = attempt->found[k];
    for (int64_t k = 0; k < program->result_count; k++)
        attempt->owners[program->results[k].slot] = attempt->results[k];
}

// A number of the call as an array with memory of its own.
static PyObject *array_of_value(const StepArray *array, const int64_t *value) {
    Py_IncRef(array->dtype);
    PyObject *made = runtime.new_from_descr(runtime.array_type, array->dtype, 0, NULL, NULL, NULL, 0, NULL);
    if (made != NULL)
        for (int64_t k = 0; k < array->itemsize; k++)
            ((char *)((const Array *)made)->data)[k] = ((const char *)value)[k];
    return made;
}

// A new reference to an array of a step; null with an exception set.
static PyObject *make_array(const Attempt *attempt, const StepArray *array, bool is_written) {
    PyObject *known = array->is_whole ? attempt->owners[array->slot] : array->constant;
    if (known != NULL) {
        Py_IncRef(known);
        return known;
    }
    const int64_t *value = &attempt->values[array->offset];
    if (array->slot < 0)
        return array_of_value(array, value);
    const int64_t *shape = gather(attempt, array->layout, 2 * array->ndim), *strides = shape + array->ndim;
    void *memory = (void *)(attempt->slots[array->slot] + (uint64_t)*value);
    int flags = is_written ? WRITEABLE : 0;
    Py_IncRef(array->dtype);
    PyObject *made = runtime.new_from_descr(
        runtime.array_type, array->dtype, (int)array->ndim, shape, strides, memory, flags, NULL
    );
    if (made == NULL)
        return NULL;
    PyObject *owner = attempt->owners[array->slot];
    Py_IncRef(owner);
    if (runtime.set_base(made, owner) == 0)
        return made;
    Py_DecRef(made);
    return NULL;
}

// Call Python for a step. False with an exception set.
static bool run_step(const Attempt *attempt, const StepCall *step) {
    // The word before belongs to what is called.
    PyObject **arrays = (PyObject **)attempt->operands + 1;
    int64_t count = step->array_count, made = 0;
    for (; made < count; made++) {
        arrays[made] = make_array(attempt, &step->arrays[made], made == count - 1);
        if (arrays[made] == NULL)
            break;
    }
    PyObject *returned = NULL;
    if (made == count)
        returned = PyObject_Vectorcall(step->function, arrays, (size_t)count | WORD_BEFORE, NULL);
    drop(arrays, made);
    if (returned == NULL)
        return false;
    Py_DecRef(returned);
    return true;
}
