// What one attempt to run a program works with: tables of its call, on the caller's stack where they fit.

#pragma once

#include "cpython.h"
#include "structures.h"

typedef struct Attempt {
    const Program *program;
    PyObject *const *args;
    PyObject **found;  // what each guard is about, borrowed; null where it is absent
    int64_t *cursors;  // how far each guard's dictionary has been walked
    PyObject **made;   // pieces of what is returned that are in no container yet
    int64_t *values;   // the numbers of the call: what guards found, constants, results of instructions
    uint64_t *slots;   // addresses of memory
    PyObject **owners; // what keeps the memory of each slot, borrowed; where the program has steps
    PyObject **results;
    void **operands;   // addresses, those of one kernel after the other
    int64_t *gathered; // values that lie together, those of one kernel or result after the other
} Attempt;

// The values of these numbers, one behind the other, until others are gathered.
static const int64_t *gather(const Attempt *attempt, const int64_t *numbers, int64_t count) {
    for (int64_t k = 0; k < count; k++)
        attempt->gathered[k] = attempt->values[numbers[k]];
    return attempt->gathered;
}

static void drop(PyObject *const *objects, int64_t count) {
    for (int64_t k = 0; k < count; k++)
        Py_DecRef(objects[k]);
}
