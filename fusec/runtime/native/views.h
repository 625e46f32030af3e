// Basic indexing, as `fusec/tensor/indexing.py` has it: part of `recorders.c`.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "nodes.h"

enum { MOST_AXES = 64 };

// A view by basic indexing: what is taken along each axis, and what of it has an axis in the result.
typedef struct View {
    int64_t starts[MOST_AXES], steps[MOST_AXES], counts[MOST_AXES], shape[MOST_AXES];
    int64_t axes, ndim;
    bool is_whole;
} View;

static bool append_axis(View *view, int64_t extent) {
    if (view->ndim == MOST_AXES)
        return false;
    view->shape[view->ndim++] = extent;
    return true;
}

static void take(View *view, int64_t extent, int64_t start, int64_t step, int64_t count) {
    view->starts[view->axes] = start;
    view->steps[view->axes] = step;
    view->counts[view->axes++] = count;
    view->is_whole &= start == 0 && step == 1 && count == extent;
}

static bool is_bound(PyObject *bound) { return bound == recording.none || is_int(bound); }

static bool take_slice(View *view, int64_t extent, PyObject *entry) {
    const Slice *bounds = (const Slice *)((const Object *)entry + 1);
    int64_t start, stop, step;
    if (!is_bound(bounds->start) || !is_bound(bounds->stop) || !is_bound(bounds->step) ||
        PySlice_Unpack(entry, &start, &stop, &step) < 0)
        return false;
    int64_t count = PySlice_AdjustIndices(extent, &start, &stop, step);
    // Where they cannot matter the step is 1 and the start 0, so that equal views look equal.
    take(view, extent, count > 0 ? start : 0, count > 1 ? step : 1, count);
    return append_axis(view, count);
}

static bool take_position(View *view, int64_t extent, PyObject *entry) {
    int overflow;
    int64_t place = PyLong_AsLongLongAndOverflow(entry, &overflow);
    if (overflow != 0 || place < -extent || place >= extent)
        return false;
    take(view, extent, place < 0 ? place + extent : place, 1, 1);
    return true;
}

// The extent of the next axis; negative where it is not a plain number, or there is none.
static int64_t next_extent(const View *view, PyObject *shape) {
    if (view->axes == PyTuple_Size(shape) || view->axes == MOST_AXES)
        return -1;
    PyObject *extent = PyTuple_GetItem(shape, view->axes);
    return is_int(extent) ? int_of(extent) : -1;
}

static bool take_whole(View *view, PyObject *shape, int64_t axes) {
    while (view->axes < axes) {
        int64_t extent = next_extent(view, shape);
        if (extent < 0 || !append_axis(view, extent))
            return false;
        take(view, extent, 0, 1, extent);
    }
    return true;
}

// What one entry of a key takes; `others` is how many axes the entries behind it are about.
static bool take_entry(View *view, PyObject *shape, PyObject *entry, int64_t others) {
    if (entry == recording.none)
        return append_axis(view, 1);
    if (entry == recording.ellipsis)
        return take_whole(view, shape, PyTuple_Size(shape) - others);
    int64_t extent = next_extent(view, shape);
    if (extent < 0)
        return false;
    return is_int(entry) ? take_position(view, extent, entry) : take_slice(view, extent, entry);
}

// How many axes an entry is about: -1 for an ellipsis, which is about all others, and -2 for what is left to Python.
static int64_t axes_of(PyObject *entry) {
    if (is_int(entry) || is_of(entry, recording.slice_class))
        return 1;
    return entry == recording.none ? 0 : entry == recording.ellipsis ? -1 : -2;
}

static bool take_entries(View *view, PyObject *shape, PyObject *const *entries, int64_t count) {
    int64_t axes = 0, ellipses = 0;
    for (int64_t k = 0; k < count; k++) {
        int64_t own = axes_of(entries[k]);
        if (own == -2 || (ellipses += own == -1) > 1)
            return false;
        axes += own > 0;
    }
    if (axes > PyTuple_Size(shape))
        return false;
    for (int64_t k = 0; k < count; k++) {
        axes -= axes_of(entries[k]) > 0;
        if (!take_entry(view, shape, entries[k], axes))
            return false;
    }
    return take_whole(view, shape, PyTuple_Size(shape));
}

// Takes the values over, which may be null for lack of memory.
static PyObject *make_attributes(PyObject *const *names, PyObject *const *values, int64_t count) {
    PyObject *attributes = PyDict_New();
    for (int64_t k = 0; k < count; k++) {
        if (attributes != NULL && (values[k] == NULL || PyDict_SetItem(attributes, names[k], values[k]) < 0)) {
            Py_DecRef(attributes);
            attributes = NULL;
        }
        Py_DecRef(values[k]);
    }
    return attributes;
}

// A node over one operand; takes the attributes over, of which one is the shape.
static PyObject *make_view(PyObject *op, PyObject *node, PyObject *shape, PyObject *attributes, PyObject *origin) {
    PyObject *operands = PyTuple_New(1), *type = make_type(shape, dtype_of(node));
    if (operands != NULL) {
        Py_IncRef(node);
        PyTuple_SetItem(operands, 0, node);
    }
    int64_t depth = int_of(field(node, recording.node_depth)) + 1;
    const Fields fields = {op, operands, type, attributes, origin, recording.none, depth};
    PyObject *made = make_node(&fields);
    Py_DecRef(type);
    Py_DecRef(operands);
    Py_DecRef(attributes);
    return made;
}

static PyObject *make_slice(const View *view, PyObject *node, PyObject *origin) {
    PyObject *const names[] = {recording.starts_name, recording.steps_name, recording.extents_name};
    PyObject *extents = tuple_of(view->counts, view->axes);
    Py_IncRef(extents);
    PyObject *const values[] = {tuple_of(view->starts, view->axes), tuple_of(view->steps, view->axes), extents};
    PyObject *made = make_view(recording.slice, node, extents, make_attributes(names, values, 3), origin);
    Py_DecRef(extents);
    return made;
}

static PyObject *make_reshape(const View *view, PyObject *node, PyObject *origin) {
    PyObject *shape = tuple_of(view->shape, view->ndim);
    Py_IncRef(shape);
    PyObject *attributes = make_attributes(&recording.shape_name, &shape, 1);
    PyObject *made = make_view(recording.reshape, node, shape, attributes, origin);
    Py_DecRef(shape);
    return made;
}

static bool is_reshaped(const View *view) {
    bool is_same = view->ndim == view->axes;
    for (int64_t k = 0; is_same && k < view->ndim; k++)
        is_same = view->shape[k] == view->counts[k];
    return !is_same;
}

// The node of a view, and how many were made for it.
static PyObject *record_view(const View *view, PyObject *node, int64_t *steps) {
    PyObject *origin = origin_of_caller();
    if (origin == NULL)
        return NULL;
    *steps = 0;
    Py_IncRef(node);
    if (!view->is_whole) {
        PyObject *part = make_slice(view, node, origin);
        Py_DecRef(node);
        node = part;
        ++*steps;
    }
    if (node != NULL && is_reshaped(view)) {
        PyObject *other = make_reshape(view, node, origin);
        Py_DecRef(node);
        node = other;
        ++*steps;
    }
    Py_DecRef(origin);
    return node;
}
