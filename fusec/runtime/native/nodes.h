// Nodes, types and tensors as Python has them, and how native code makes them: part of `recorders.c`.
//
// What makes an object returns null for lack of memory, with an exception that nobody has to see: Python then does the
// same and has the same trouble.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpython.h"
#include "objects.h"
#include "structures.h"

Recording recording;

static bool is_of(PyObject *object, PyTypeObject *class) { return type_of(object) == (PyObject *)class; }

static bool is_int(PyObject *object) { return is_of(object, recording.int_class); }

static int64_t int_of(PyObject *number) {
    int overflow;
    return PyLong_AsLongLongAndOverflow(number, &overflow);
}

static void set(PyObject *object, int64_t offset, PyObject *value) {
    Py_IncRef(value);
    *(PyObject **)((char *)object + offset) = value;
}

// Takes the code over.
static PyObject *make_origin(PyCodeObject *code, PyFrameObject *frame) {
    PyObject *instruction = PyLong_FromLong(PyFrame_GetLasti(frame));
    PyObject *origin = instruction == NULL ? NULL : PyTuple_New(2);
    if (origin == NULL) {
        Py_DecRef(instruction);
        Py_DecRef((PyObject *)code);
        return NULL;
    }
    PyTuple_SetItem(origin, 0, (PyObject *)code);
    PyTuple_SetItem(origin, 1, instruction);
    return origin;
}

// Where the user's program is, as `caller_origin` in `fusec/errors.py` has it; null for a file that it has not seen.
static PyObject *origin_of_caller(void) {
    PyFrameObject *frame = PyEval_GetFrame();
    Py_IncRef((PyObject *)frame);
    while (frame != NULL) {
        PyCodeObject *code = PyFrame_GetCode(frame);
        PyObject *file = PyObject_GetAttr((PyObject *)code, recording.co_filename_name);
        PyObject *is_own = file == NULL ? NULL : PyDict_GetItem(recording.own_files, file);
        Py_DecRef(file);
        if (is_own == recording.false_object) {
            PyObject *origin = make_origin(code, frame);
            Py_DecRef((PyObject *)frame);
            return origin;
        }
        Py_DecRef((PyObject *)code);
        PyFrameObject *outer = is_own == NULL ? NULL : PyFrame_GetBack(frame);
        Py_DecRef((PyObject *)frame);
        if (is_own == NULL || (outer == NULL && PyErr_Occurred() != NULL))
            return NULL;
        frame = outer;
    }
    Py_IncRef(recording.none);
    return recording.none;
}

static PyObject *make_type(PyObject *shape, PyObject *dtype) {
    PyObject *type = shape == NULL ? NULL : PyType_GenericAlloc(recording.type_class, 0);
    if (type != NULL) {
        set(type, recording.type_shape, shape);
        set(type, recording.type_dtype, dtype);
    }
    return type;
}

// What a new node has; `operands` may be null, for lack of memory.
typedef struct Fields {
    PyObject *op, *operands, *type, *attributes, *origin, *array;
    int64_t depth;
} Fields;

static PyObject *make_node(const Fields *fields) {
    PyObject *depth = PyLong_FromLongLong(fields->depth), *node = NULL;
    if (depth != NULL && fields->operands != NULL && fields->type != NULL && fields->attributes != NULL)
        node = PyType_GenericAlloc(recording.node_class, 0);
    if (node != NULL) {
        set(node, recording.node_op, fields->op);
        set(node, recording.node_operands, fields->operands);
        set(node, recording.node_type, fields->type);
        set(node, recording.node_attributes, fields->attributes);
        set(node, recording.node_array, fields->array);
        set(node, recording.node_origin, fields->origin);
        set(node, recording.node_depth, depth);
        set(node, recording.node_evaluations, recording.zero);
    }
    Py_DecRef(depth);
    return node;
}

// A node, which it takes over, once what lies before it is evaluated, if that is too much; null with an exception where
// that raised one. `steps` is how many nodes were recorded in one.
static PyObject *shortened(PyObject *node, int64_t steps) {
    if (int_of(field(node, recording.node_depth)) % recording.checked >= steps)
        return node;
    PyObject *returned = PyObject_CallOneArg(recording.shorten, node);
    if (returned == NULL)
        Py_DecRef(node);
    Py_DecRef(returned);
    return returned == NULL ? NULL : node;
}

// The tensor of a node, which it takes over.
static PyObject *make_tensor(PyObject *node) {
    PyObject *tensor = PyType_GenericAlloc(recording.tensor_class, 0);
    if (tensor != NULL)
        set(tensor, recording.tensor_node, node);
    Py_DecRef(node);
    return tensor;
}

static bool is_whole_node(const PyObject *node) {
    PyObject *type = field(node, recording.node_type), *depth = field(node, recording.node_depth);
    if (type == NULL || depth == NULL || !is_of(type, recording.type_class) || !is_int(depth))
        return false;
    PyObject *shape = field(type, recording.type_shape);
    return shape != NULL && is_of(shape, recording.tuple_class) && field(type, recording.type_dtype) != NULL;
}

// The node of a tensor; null for what is none, or has lost it.
static PyObject *node_of(PyObject *value) {
    PyObject *node = is_of(value, recording.tensor_class) ? field(value, recording.tensor_node) : NULL;
    return node != NULL && is_of(node, recording.node_class) && is_whole_node(node) ? node : NULL;
}

static PyObject *dtype_of(const PyObject *node) {
    return field(field(node, recording.node_type), recording.type_dtype);
}

static PyObject *shape_of(const PyObject *node) {
    return field(field(node, recording.node_type), recording.type_shape);
}

static PyObject *tuple_of(const int64_t *numbers, int64_t count) {
    PyObject *tuple = PyTuple_New(count);
    for (int64_t k = 0; tuple != NULL && k < count; k++) {
        PyObject *number = PyLong_FromLongLong(numbers[k]);
        if (number == NULL) {
            Py_DecRef(tuple);
            return NULL;
        }
        PyTuple_SetItem(tuple, k, number);
    }
    return tuple;
}
