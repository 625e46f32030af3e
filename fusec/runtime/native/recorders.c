// What Python's recorders do (`fusec/tensor/recorders.py`, `fusec/tensor/indexing.py`) where everything is ordinary: an
// op over tensors, numbers and arrays whose signature is known, a view by integers and slices. All else is left to
// Python, from the start.
//
// They enter and leave with the GIL, and write to nothing but what they make. Where a null means that it is Python's
// turn, nothing of Python's has run, but for what may be let go at any allocation.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpython.h"
#include "nodes.h"
#include "objects.h"
#include "scalars.h"
#include "structures.h"
#include "views.h"

enum { MOST_OPERANDS = 3 };

static PyObject *make_number_node(PyObject *type, PyObject *number, PyObject *origin) {
    if (type == NULL || !is_of(type, recording.type_class))
        return NULL;
    PyObject *scalar = make_scalar(field(type, recording.type_dtype), number), *operands = PyTuple_New(0);
    PyObject *attributes = make_attributes(&recording.value_name, &scalar, 1);
    const Fields fields = {recording.constant, operands, type, attributes, origin, recording.none, 0};
    PyObject *node = make_node(&fields);
    Py_DecRef(attributes);
    Py_DecRef(operands);
    return node;
}

static PyObject *make_array_node(PyObject *array, PyObject *shape, PyObject *origin) {
    PyObject *type = make_type(shape, ((const Array *)array)->dtype), *operands = PyTuple_New(0);
    const Fields fields = {recording.input, operands, type, recording.no_attributes, origin, array, 0};
    PyObject *node = make_node(&fields);
    Py_DecRef(operands);
    Py_DecRef(type);
    return node;
}

// Whether a shape becomes another one by repeating it along axes of extent 1 and new ones in front. Sizes that vary are
// equal where they are one object.
static bool fits(PyObject *shape, PyObject *target) {
    int64_t missing = PyTuple_Size(target) - PyTuple_Size(shape);
    for (int64_t k = PyTuple_Size(shape); missing >= 0 && k > 0; k--) {
        PyObject *extent = PyTuple_GetItem(shape, k - 1), *wanted = PyTuple_GetItem(target, missing + k - 1);
        if (extent == wanted)
            continue;
        if (!is_int(extent) || !is_int(wanted) || (int_of(extent) != 1 && int_of(extent) != int_of(wanted)))
            return false;
    }
    return missing >= 0;
}

// An operand as it is written. All but the value is null where it is a number, and the node where it is an array.
typedef struct Given {
    PyObject *value;       // borrowed
    PyObject *node, *shape; // owned
} Given;

static bool find_given(Given *given, PyObject *value) {
    PyObject *node = node_of(value), *shape = node == NULL ? NULL : shape_of(node);
    Py_IncRef(node);
    Py_IncRef(shape);
    *given = (Given){value, node, shape};
    if (node != NULL || !is_of(value, recording.array_class))
        return true;
    const Array *array = (const Array *)value;
    given->shape = tuple_of(array->shape, array->ndim);
    return given->shape != NULL;
}

static void let_go(const Given *given, int64_t count) {
    for (int64_t k = 0; k < count; k++) {
        Py_DecRef(given[k].node);
        Py_DecRef(given[k].shape);
    }
}

// What the shapes of operands broadcast to, where it is one of them, so that nothing larger can come out: borrowed.
static PyObject *find_shape(const Given *given, int64_t arity) {
    PyObject *shape = NULL;
    for (int64_t k = 0; k < arity; k++) {
        PyObject *other = given[k].shape;
        if (other == NULL || (shape != NULL && fits(other, shape)))
            continue;
        if (shape != NULL && !fits(shape, other))
            return NULL;
        shape = other;
    }
    return shape;
}

// What an op makes of these operands (`Types` in `fusec/tensor/signatures.py`): the dtype of the result, and the types
// of numbers; null where Python has not learned it. A new reference.
static PyObject *find_types(const Recorder *recorder, const Given *given) {
    PyObject *kinds = PyTuple_New(recorder->arity);
    for (int64_t k = 0; kinds != NULL && k < recorder->arity; k++) {
        PyObject *kind = type_of(given[k].value);
        if (given[k].node != NULL)
            kind = dtype_of(given[k].node);
        else if (given[k].shape != NULL)
            kind = ((const Array *)given[k].value)->dtype;
        else if (!is_of(kind, recording.class_class)) {
            // A class of such classes may say what its hash is, in Python.
            Py_DecRef(kinds);
            return NULL;
        }
        Py_IncRef(kind);
        PyTuple_SetItem(kinds, k, kind);
    }
    PyObject *types = kinds == NULL ? NULL : PyDict_GetItem(recorder->known, kinds);
    Py_IncRef(types);
    Py_DecRef(kinds);
    return types;
}

// Nodes of all operands.
static PyObject *make_operands(const Given *given, int64_t arity, PyObject *numbers, PyObject *origin) {
    PyObject *operands = PyTuple_New(arity);
    for (int64_t k = 0; operands != NULL && k < arity; k++) {
        PyObject *node = given[k].node;
        if (node != NULL)
            Py_IncRef(node);
        else if (given[k].shape != NULL)
            node = make_array_node(given[k].value, given[k].shape, origin);
        else
            node = make_number_node(PyTuple_GetItem(numbers, k), given[k].value, origin);
        if (node == NULL) {
            Py_DecRef(operands);
            return NULL;
        }
        PyTuple_SetItem(operands, k, node);
    }
    return operands;
}

// The type of a result, which may be that of an operand.
static PyObject *find_type(const Given *given, int64_t arity, PyObject *shape, PyObject *dtype) {
    for (int64_t k = 0; k < arity; k++)
        if (given[k].node != NULL && shape_of(given[k].node) == shape && dtype_of(given[k].node) == dtype) {
            PyObject *type = field(given[k].node, recording.node_type);
            Py_IncRef(type);
            return type;
        }
    return make_type(shape, dtype);
}

// The most of what operands have behind them; negative where they are not nodes.
static int64_t depth_behind(PyObject *operands) {
    int64_t depth = 0;
    for (int64_t k = 0; k < PyTuple_Size(operands); k++) {
        PyObject *node = PyTuple_GetItem(operands, k);
        if (!is_of(node, recording.node_class) || !is_whole_node(node))
            return -1;
        int64_t own = int_of(field(node, recording.node_depth));
        depth = own > depth ? own : depth;
    }
    return depth;
}

// A node of an op over operands whose types are known.
static PyObject *make_result(const Recorder *recorder, const Given *given, PyObject *types, PyObject *shape) {
    int64_t arity = recorder->arity;
    PyObject *origin = origin_of_caller(), *node = NULL;
    if (origin == NULL)
        return NULL;
    PyObject *operands = make_operands(given, arity, PyTuple_GetItem(types, 1), origin);
    if (operands != NULL) {
        PyObject *type = find_type(given, arity, shape, PyTuple_GetItem(types, 0));
        const Fields fields = {
            recorder->op, operands, type, recording.no_attributes, origin, recording.none, depth_behind(operands) + 1,
        };
        node = make_node(&fields);
        Py_DecRef(type);
        Py_DecRef(operands);
    }
    Py_DecRef(origin);
    return node;
}

// Whether a power is the op of that name: of truth values, NumPy's operator has a square of its own.
static bool is_ordinary_power(const Given *given) {
    bool is_truth = given[0].node == NULL || dtype_of(given[0].node) == recording.truth;
    return !is_truth && is_int(given[1].value) && int_of(given[1].value) >= 0;
}

static PyObject *record(const Recorder *recorder, PyObject *const *args, bool is_reflected) {
    Given given[MOST_OPERANDS];
    int64_t arity = recorder->arity, found = 0;
    bool has_tensor = false, is_ordinary = true;
    while (is_ordinary && found < arity) {
        is_ordinary = find_given(&given[found], args[is_reflected ? arity - 1 - found : found]);
        has_tensor |= given[found++].node != NULL;
    }
    is_ordinary = is_ordinary && has_tensor && (!recorder->is_power || is_ordinary_power(given));
    PyObject *shape = is_ordinary ? find_shape(given, arity) : NULL;
    PyObject *types = shape == NULL ? NULL : find_types(recorder, given);
    PyObject *node = types == NULL ? NULL : make_result(recorder, given, types, shape);
    Py_DecRef(types);
    let_go(given, found);
    return node;
}

// The tensor of a node that was recorded, or what Python makes of the call.
static PyObject *answer(
    PyObject *node, int64_t steps, PyObject *fallback, PyObject *const *args, size_t flagged, PyObject *names
) {
    if (node != NULL)
        return (node = shortened(node, steps)) == NULL ? NULL : make_tensor(node);
    // Python has the same trouble, or none.
    PyErr_Clear();
    return PyObject_Vectorcall(fallback, args, flagged, names);
}

// What CPython calls where a native method is asked for: of a class, it is itself.
PyObject *bind(PyObject *method, PyObject *instance, PyObject *owner) {
    (void)owner;
    if (instance != NULL && instance != recording.none)
        return PyMethod_New(method, instance);
    Py_IncRef(method);
    return method;
}

// What CPython calls for a recorder of Python's.
PyObject *record_call(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *names) {
    const Recorder *recorder = ((const Callable *)((const char *)callable + recording.callable_offset))->table;
    bool is_ordinary = (int64_t)(flagged & ~WORD_BEFORE) == recorder->arity && names == NULL;
    PyObject *node = is_ordinary ? record(recorder, args, recorder->is_reflected) : NULL;
    return answer(node, 1, recorder->fallback, args, flagged, names);
}

// What CPython calls for `recorded` of `fusec/tensor/recording.py`: with an op, operands, a type, attributes, and where
// that is, or None.
PyObject *record_node(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *names) {
    (void)callable;
    bool is_ordinary = (flagged & ~WORD_BEFORE) == 5 && names == NULL && is_of(args[1], recording.tuple_class);
    int64_t depth = is_ordinary ? depth_behind(args[1]) : -1;
    PyObject *node = NULL, *origin = depth < 0 ? NULL : args[4];
    if (origin == recording.none)
        origin = origin_of_caller();
    else
        Py_IncRef(origin);
    if (origin != NULL) {
        const Fields fields = {args[0], args[1], args[2], args[3], origin, recording.none, depth + 1};
        node = make_node(&fields);
        Py_DecRef(origin);
    }
    if (node != NULL)
        return shortened(node, 1);
    PyErr_Clear();
    return PyObject_Vectorcall(recording.node_fallback, args, flagged, names);
}

// What CPython calls for `Tensor.__array_ufunc__`: with the tensor, a ufunc, the name of its method, and its operands.
PyObject *record_ufunc(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *names) {
    (void)callable;
    int64_t count = (int64_t)(flagged & ~WORD_BEFORE);
    PyObject *node = NULL;
    bool is_ordinary = count > 3 && names == NULL && node_of(args[0]) != NULL && is_of(args[1], recording.ufunc_class);
    // Of one operand, Python takes the tensor that is asked.
    if (is_ordinary && (count > 4 || args[3] == args[0]) && PyUnicode_Compare(args[2], recording.call_name) == 0) {
        PyObject *address = PyDict_GetItem(recording.ufuncs, args[1]);
        const Recorder *recorder = address == NULL ? NULL : (const Recorder *)int_of(address);
        if (recorder != NULL && recorder->arity == count - 3)
            node = record(recorder, args + 3, false);
    }
    return answer(node, 1, recording.ufunc_fallback, args, flagged, names);
}

// What CPython calls for `Tensor.__getitem__`.
PyObject *record_index(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *names) {
    (void)callable;
    int64_t steps = 0;
    PyObject *made = NULL;
    PyObject *node = (flagged & ~WORD_BEFORE) == 2 && names == NULL ? node_of(args[0]) : NULL;
    if (node != NULL) {
        View view;
        view.axes = view.ndim = 0;
        view.is_whole = true;
        PyObject *key = args[1], *entries[MOST_AXES];
        entries[0] = key;
        int64_t count = is_of(key, recording.tuple_class) ? PyTuple_Size(key) : -1;
        for (int64_t k = 0; k < count && k < MOST_AXES; k++)
            entries[k] = PyTuple_GetItem(key, k);
        if (count <= MOST_AXES && take_entries(&view, shape_of(node), entries, count < 0 ? 1 : count))
            made = record_view(&view, node, &steps);
    }
    return answer(made, steps, recording.index_fallback, args, flagged, names);
}
