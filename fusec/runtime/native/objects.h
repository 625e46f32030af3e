// How objects of CPython and NumPy are looked at: part of every file that does, so that it is inlined.

#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "cpython.h"
#include "structures.h"

static inline PyObject *type_of(PyObject *object) { return ((const Object *)object)->type; }

static inline PyObject *field(const PyObject *object, int64_t offset) {
    return *(PyObject *const *)((const char *)object + offset);
}

// Whether two dtypes are equal. Arrays that were unpickled have a dtype object of their own, and those of one class are
// compared without Python.
static inline bool is_dtype(PyObject *dtype, PyObject *expected) {
    if (dtype == expected)
        return true;
    return type_of(dtype) == type_of(expected) && PyObject_RichCompareBool(dtype, expected, EQUAL) == 1;
}

// The bytes of a scalar of NumPy's, which lie behind its head, with zeros above them.
static inline int64_t scalar_word(PyObject *value, int64_t nbytes) {
    const unsigned char *bytes = (const unsigned char *)((const Object *)value + 1);
    uint64_t word = 0;
    for (int64_t k = 0; k < nbytes; k++)
        word |= (uint64_t)bytes[k] << 8 * k;
    return (int64_t)word;
}
