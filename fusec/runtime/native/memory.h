// Where arrays and temporaries come from.

#pragma once

#include <stdint.h>

#include "cpython.h"

// A new array that owns its memory; null with an exception set. Borrows the dtype.
typedef PyObject *NewArray(PyObject *dtype, int ndim, const int64_t *shape, const int64_t *strides, uint64_t nbytes);

// Memory; null where there is none.
typedef void *TakeMemory(uint64_t nbytes);

// Back to where it was taken from.
typedef void GiveMemory(void *memory, uint64_t nbytes);
