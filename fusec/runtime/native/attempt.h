// What one attempt to run a program works with: tables of its call, on the caller's stack where they fit.

#pragma once

#include "cpython.h"
#include "structures.h"

typedef struct Attempt {
    const Program *program;
    PyObject *const *args;
    PyObject **values; // what each guard is about, borrowed; null where it is absent
    int64_t *cursors;  // how far each guard's dictionary has been walked
    uint64_t *slots;   // addresses of memory
    PyObject **results;
    void **operands; // addresses, those of one kernel after the other
} Attempt;
