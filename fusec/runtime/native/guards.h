// Whether a call looks like the one that a program was recorded for: part of entry.c, so that all of it is inlined.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attempt.h"
#include "cpython.h"
#include "formula.h"
#include "objects.h"
#include "structures.h"

extern Runtime runtime;

// Whether a value is an array of the expected dtype and number of axes, whose address then goes to its slot, and its
// layout among the numbers of the call.
static bool is_array(const Attempt *attempt, const Guard *guard, PyObject *value) {
    if (type_of(value) != runtime.array_type)
        return false;
    const Array *array = (const Array *)value;
    if (!is_dtype(array->dtype, guard->expected))
        return false;
    int64_t ndim = array->ndim;
    if (ndim != guard->number || (array->flags & guard->flags) != guard->flags)
        return false;
    int64_t *shape = attempt->values + guard->source, *strides = shape + ndim;
    for (int64_t k = 0; k < ndim; k++) {
        shape[k] = array->shape[k];
        strides[k] = array->strides[k];
    }
    attempt->slots[guard->slot] = (uint64_t)array->data;
    return true;
}

// Whether an int fits a word, which it then is.
static bool as_integer(PyObject *value, int64_t *word) {
    int overflow;
    *word = PyLong_AsLongLongAndOverflow(value, &overflow);
    return overflow == 0;
}

static bool is_int(PyObject *value, int64_t expected) {
    int64_t found;
    return as_integer(value, &found) && found == expected;
}

// Bit for bit: zeros have signs, and NaN is itself.
static bool is_float(PyObject *value, int64_t bits) { return as_word(PyFloat_AsDouble(value)) == bits; }

// Whether a value is a number of the expected type, which then becomes a word.
static bool is_number(const Guard *guard, PyObject *value, int64_t *word) {
    if (type_of(value) != guard->expected)
        return false;
    if (guard->kind == GUARD_KIND_VARYING_INT)
        return as_integer(value, word);
    *word = guard->kind == GUARD_KIND_SCALAR ? scalar_word(value, guard->number) : as_word(PyFloat_AsDouble(value));
    return true;
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
    PyObject *container = attempt->found[parent];
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
        return is_array(attempt, guard, value);
    case GUARD_KIND_VARYING_INT:
    case GUARD_KIND_VARYING_FLOAT:
    case GUARD_KIND_SCALAR:
        return is_number(guard, value, &attempt->values[guard->source]);
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
        PyObject *value = attempt->found[k] = find(attempt, guard);
        if (value == NULL ? guard->kind != GUARD_KIND_ABSENT : !is_expected(attempt, guard, value))
            return false;
    }
    return true;
}

// Addresses from the first byte of an array to behind the last one; of an empty one, which overlaps nothing, none.
typedef struct Span {
    uint64_t begin, end;
} Span;

static Span span_of(const Array *array, int64_t itemsize) {
    Span span = {(uint64_t)array->data, (uint64_t)array->data + (uint64_t)itemsize};
    for (int64_t k = 0; k < array->ndim; k++) {
        if (array->shape[k] == 0)
            return (Span){0, 0};
        uint64_t reach = (uint64_t)(array->shape[k] - 1) * (uint64_t)array->strides[k];
        *(array->strides[k] < 0 ? &span.begin : &span.end) += reach;
    }
    return span;
}

// Whether two arrays are one memory, walked in one way.
static bool is_same(const Array *one, const Array *other) {
    if (one->data != other->data || one->ndim != other->ndim)
        return false;
    for (int64_t k = 0; k < one->ndim; k++)
        if (one->shape[k] != other->shape[k] || one->strides[k] != other->strides[k])
            return false;
    return true;
}

// Whether what is written overlaps nothing that is read, except where it may. The Python way's is that of
// `fusec/evaluation/out.py`.
static bool is_free_of_overlap(const Attempt *attempt) {
    const Alias *end = attempt->program->aliases + attempt->program->alias_count;
    Span span = {0, 0};
    for (const Alias *alias = attempt->program->aliases; alias < end; alias++) {
        const Array *one = (const Array *)attempt->found[alias->guard];
        const Array *other = (const Array *)attempt->found[alias->other_guard];
        // Pairs of one array follow each other.
        if (alias == attempt->program->aliases || alias->guard != alias[-1].guard)
            span = span_of(one, alias->itemsize);
        Span other_span = span_of(other, alias->other_itemsize);
        bool is_apart = span.end <= other_span.begin || other_span.end <= span.begin;
        if (!is_apart && !(alias->may_be_same && is_same(one, other)))
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
