// What native code calls in the running NumPy, and what NumPy calls in it.

#pragma once

#include <stdint.h>

#include "cpython.h"

// PyArray_NewFromDescr: takes a reference to the dtype over, also when it fails.
typedef PyObject *NewFromDescr(
    PyObject *type, PyObject *dtype, int ndim, const int64_t *shape, const int64_t *strides, void *memory, int flags,
    PyObject *base
);

// PyArray_SetBaseObject: takes a reference to the base over, also when it fails; 0, or -1 with an exception set.
typedef int SetBase(PyObject *array, PyObject *base);

// PyDataMem_SetHandler: a new reference to the handler before.
typedef PyObject *SetHandler(PyObject *handler);

// PyDataMem_Handler (NEP 49).
typedef struct Handler {
    char name[127];
    uint8_t version;
    void *context;
    void *(*malloc)(void *context, uint64_t nbytes);
    void *(*calloc)(void *context, uint64_t count, uint64_t nbytes);
    void *(*realloc)(void *context, void *memory, uint64_t nbytes);
    void (*free)(void *context, void *memory, uint64_t nbytes);
} Handler;
