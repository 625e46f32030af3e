// Whether a call looks like the one that a program was recorded for: part of entry.c, so that all of it is inlined.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attempt.h"
#include "cpython.h"
#include "structures.h"

extern Runtime runtime;

static PyObject *type_of(PyObject *object) { return ((const Object *)object)->type; }

// Whether two dtypes are equal. Arrays that were unpickled have a dtype object of their own, and those of one class are
// compared without Python.
static bool is_dtype(PyObject *dtype, PyObject *expected) {
    if (dtype == expected)
        return true;
    return type_of(dtype) == type_of(expected) && PyObject_RichCompareBool(dtype, expected, EQUAL) == 1;
}

// Whether a value is an array of the expected dtype and layout, whose address then goes to its slot.
static bool is_array(const Guard *guard, PyObject *value, uint64_t *slots) {
    if (type_of(value) != runtime.array_type)
        return false;
    const Array *array = (const Array *)value;
    if (!is_dtype(array->dtype, guard->expected))
        return false;
    int64_t ndim = array->ndim;
    if (ndim != guard->number || (array->flags & guard->flags) != guard->flags)
        return false;
    const int64_t *shape = guard->layout, *strides = shape + ndim;
    for (int64_t k = 0; k < ndim; k++)
        if (array->shape[k] != shape[k] || array->strides[k] != strides[k])
            return false;
    slots[guard->slot] = (uint64_t)array->data;
    return true;
}

static bool is_int(PyObject *value, int64_t expected) {
    int overflow;
    int64_t found = PyLong_AsLongLongAndOverflow(value, &overflow);
    return overflow == 0 && found == expected;
}

// Bit for bit: zeros have signs, and NaN is itself.
static bool is_float(PyObject *value, int64_t bits) {
    union {
        double number;
        int64_t bits;
    } found = {.number = PyFloat_AsDouble(value)};
    return found.bits == bits;
}

// Whether a value that is not compared by identity is of the expected type and the same, a container of its size.
static bool is_fixed(const Guard *guard, PyObject *value) {
    if (type_of(value) != guard->expected)
        return false;
    switch ((GuardKind)guard->kind) {
    case GUARD_KIND_TUPLE:
        return PyTuple_Size(value) == guard->number;
    case GUARD_KIND_LIST:
        return PyList_Size(value) == guard->number;
    case GUARD_KIND_NAMESPACE:
        return guard->number < 0 || PyDict_Size(value) == guard->number;
    case GUARD_KIND_DICT:
        return PyDict_Size(value) == guard->number;
    case GUARD_KIND_INT:
        return is_int(value, guard->number);
    case GUARD_KIND_FLOAT:
        return is_float(value, guard->number);
    case GUARD_KIND_STR:
        return PyUnicode_Compare(value, (PyObject *)guard->number) == 0;
    case GUARD_KIND_INSTANCE:
    case GUARD_KIND_CELL:
    case GUARD_KIND_FUNCTION:
        return true;
    default:
        return false;
    }
}

// A reference that came with an answer, given back at once where another owner keeps the object.
static PyObject *borrow(PyObject *object) {
    Py_DecRef(object);
    return object;
}

static PyObject *function_part(PyObject *function, int64_t part) {
    switch ((FunctionPart)part) {
    case FUNCTION_PART_CODE:
        return PyFunction_GetCode(function);
    case FUNCTION_PART_DEFAULTS:
        return PyFunction_GetDefaults(function);
    default:
        return PyFunction_GetKwDefaults(function);
    }
}

// The next value in a dictionary; null where its key is not the expected one.
static PyObject *next_value(PyObject *dictionary, int64_t *cursor, PyObject *expected) {
    PyObject *key, *value;
    return PyDict_Next(dictionary, cursor, &key, &value) != 0 && key == expected ? value : NULL;
}

static PyObject *dictionary_of(PyObject *instance) {
    PyObject *dictionary = PyObject_GenericGetDict(instance, NULL);
    if (dictionary == NULL)
        PyErr_Clear();
    return dictionary;
}

// What a guard is about, borrowed; null where it is not there.
static PyObject *find(const Attempt *attempt, const Guard *guard) {
    int64_t parent = guard->parent;
    if (parent == PARENT_ARGUMENT)
        return attempt->args[guard->key];
    if (parent == PARENT_OBJECT)
        return (PyObject *)guard->key;
    PyObject *container = attempt->values[parent];
    switch ((GuardKind)attempt->program->guards[parent].kind) {
    case GUARD_KIND_TUPLE:
        return PyTuple_GetItem(container, guard->key);
    case GUARD_KIND_LIST:
        return PyList_GetItem(container, guard->key);
    case GUARD_KIND_INSTANCE:
        return borrow(dictionary_of(container));
    case GUARD_KIND_NAMESPACE:
        return PyDict_GetItem(container, (PyObject *)guard->key);
    case GUARD_KIND_CELL:
        return borrow(PyCell_Get(container));
    case GUARD_KIND_FUNCTION:
        return function_part(container, guard->key);
    default:
        return next_value(container, &attempt->cursors[parent], (PyObject *)guard->key);
    }
}

static bool is_expected(const Attempt *attempt, const Guard *guard, PyObject *value) {
    switch ((GuardKind)guard->kind) {
    case GUARD_KIND_SAME:
        return value == guard->expected;
    case GUARD_KIND_ARRAY:
        return is_array(guard, value, attempt->slots);
    case GUARD_KIND_ABSENT:
        return value == NULL;
    default:
        return is_fixed(guard, value);
    }
}

// Whether all that the guards are about is there and as expected.
static bool matches(const Attempt *attempt) {
    const Program *program = attempt->program;
    for (int64_t k = 0; k < program->guard_count; k++) {
        const Guard *guard = &program->guards[k];
        attempt->cursors[k] = 0;
        PyObject *value = attempt->values[k] = find(attempt, guard);
        if (value == NULL ? guard->kind != GUARD_KIND_ABSENT : !is_expected(attempt, guard, value))
            return false;
    }
    return true;
}

// Whether what is written overlaps nothing that is read, except where it may. The Python way's is that of
// `fusec/evaluation/out.py`.
static bool is_free_of_overlap(const Attempt *attempt) {
    const Program *program = attempt->program;
    for (int64_t k = 0; k < program->alias_count; k++) {
        const Alias *alias = &program->aliases[k];
        uint64_t one = attempt->slots[alias->slot], other = attempt->slots[alias->other_slot];
        bool is_apart = one + (uint64_t)alias->end <= other + (uint64_t)alias->other_begin ||
                        other + (uint64_t)alias->other_end <= one + (uint64_t)alias->begin;
        if (!is_apart && !(one == other && alias->may_be_same))
            return false;
    }
    return true;
}

// Whether a call has the program's options, number of arguments and names.
static bool is_called_alike(const Program *program, const PyObject *options, int64_t positional, PyObject *names) {
    if ((program->options != NULL && program->options != options) || program->positional != positional)
        return false;
    if (names == NULL)
        return program->keywords == 0;
    if (PyTuple_Size(names) != program->keywords)
        return false;
    for (int64_t k = 0; k < program->keywords; k++)
        if (PyTuple_GetItem(names, k) != program->names[k])
            return false;
    return true;
}
