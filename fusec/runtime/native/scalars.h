// How numbers of Python's become scalars of NumPy's: part of `recorders.c`.

#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "nodes.h"

static int64_t bits_of(double number, int64_t nbytes) {
    union {
        double number;
        int64_t word;
    } wide = {.number = number};
    union {
        float number;
        int32_t word;
    } narrow = {.number = nbytes == 4 ? (float)number : 0};
    return nbytes == 4 ? narrow.word : wide.word;
}

static bool find_bits_of_float(const ScalarClass *class, PyObject *number, int64_t *bits) {
    double value = PyFloat_AsDouble(number), size = value < 0 ? -value : value;
    // NumPy warns of what becomes infinite.
    if (class->kind != SCALAR_KIND_FLOAT || class->nbytes < 4 || (class->nbytes == 4 && !(size <= __FLT_MAX__)))
        return false;
    *bits = bits_of(value, class->nbytes);
    return true;
}

static bool find_bits_of_int(const ScalarClass *class, PyObject *number, int64_t *bits) {
    int overflow;
    int64_t value = PyLong_AsLongLongAndOverflow(number, &overflow), unused = 64 - 8 * class->nbytes;
    *bits = value;
    if (overflow != 0)
        return false;
    if (class->kind == SCALAR_KIND_SIGNED)
        return (int64_t)((uint64_t)value << unused) >> unused == value;
    if (class->kind == SCALAR_KIND_UNSIGNED)
        return value >= 0 && (uint64_t)value << unused >> unused == (uint64_t)value;
    // Doubles have all of these.
    bool is_exact = -(1ll << 53) <= value && value <= 1ll << 53;
    if (class->kind != SCALAR_KIND_FLOAT || class->nbytes < 4 || !is_exact)
        return false;
    *bits = bits_of((double)value, class->nbytes);
    return true;
}

// The bytes of the scalar that a number of Python's becomes, where they follow without an exception or a warning.
static bool find_bits(const ScalarClass *class, PyObject *number, int64_t *bits) {
    if (is_of(number, recording.float_class))
        return find_bits_of_float(class, number, bits);
    return is_int(number) && find_bits_of_int(class, number, bits);
}

// NumPy has one object for each truth value, and tells them apart by what they are.
static PyObject *truth_scalar(PyObject *number) {
    PyObject *scalar = number == recording.true_object    ? recording.true_scalar
                       : number == recording.false_object ? recording.false_scalar
                                                          : NULL;
    Py_IncRef(scalar);
    return scalar;
}

static const ScalarClass *find_scalar_class(const PyObject *dtype) {
    for (int64_t k = 0; k < recording.scalar_count; k++)
        if (recording.scalars[k].dtype == dtype)
            return &recording.scalars[k];
    return NULL;
}

// The scalar that a number becomes in a dtype.
static PyObject *make_scalar(const PyObject *dtype, PyObject *number) {
    const ScalarClass *class = find_scalar_class(dtype);
    if (class != NULL && type_of(number) == class->type) {
        Py_IncRef(number);
        return number;
    }
    if (class != NULL && class->kind == SCALAR_KIND_TRUTH)
        return truth_scalar(number);
    int64_t bits;
    if (class == NULL || !find_bits(class, number, &bits))
        return NULL;
    PyObject *scalar = PyType_GenericAlloc((PyTypeObject *)class->type, 0);
    unsigned char *bytes = (unsigned char *)((Object *)scalar + 1);
    for (int64_t k = 0; scalar != NULL && k < class->nbytes; k++)
        bytes[k] = (unsigned char)((uint64_t)bits >> 8 * k);
    return scalar;
}
