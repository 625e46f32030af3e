// What Python's recorders do (`fusec/tensor/recorders.py`, `fusec/tensor/indexing.py`) where everything is ordinary: an
// op over tensors, numbers and arrays whose signature is known, a view by integers and slices. All else is left to
// Python, from the start.
//
// They enter and leave with the GIL, and write to nothing but what they make. A null without an exception means that it
// is Python's turn.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpython.h"
#include "nodes.h"
#include "objects.h"
#include "structures.h"
#include "views.h"

enum { MOST_OPERANDS = 3 };

// The dtype of a tensor or an array, and the class of a number.
static PyObject *kind_of(const Recorder *recorder, PyObject *value) {
    const PyObject *node = node_of(value);
    if (node != NULL)
        return dtype_of(node);
    if (recorder->takes_arrays && is_of(value, recording.array_class))
        return ((const Array *)value)->dtype;
    return type_of(value);
}

// Copies the signature for some kinds: while an op is recorded, others may be learned.
static bool find_signature(const Recorder *recorder, PyObject *const *kinds, Signature *found) {
    for (int64_t k = 0; k < recorder->signature_count; k++) {
        const Signature *signature = &recorder->signatures[k];
        if (signature->kind_0 == kinds[0] && (recorder->arity < 2 || signature->kind_1 == kinds[1]) &&
            (recorder->arity < 3 || signature->kind_2 == kinds[2])) {
            *found = *signature;
            return true;
        }
    }
    return false;
}

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

// The bytes of a scalar, where they follow from a number of Python's without an exception or a warning.
static bool find_bits(const ScalarClass *class, PyObject *number, int64_t *bits) {
    int64_t nbytes = class->nbytes, unused = 64 - 8 * nbytes;
    bool is_float = class->kind == SCALAR_KIND_FLOAT && nbytes >= 4;
    if (is_of(number, recording.float_class)) {
        double value = PyFloat_AsDouble(number), size = value < 0 ? -value : value;
        if (!is_float || (nbytes == 4 && !(size <= __FLT_MAX__)))
            return false;
        *bits = bits_of(value, nbytes);
        return true;
    }
    int overflow;
    int64_t value = is_int(number) ? PyLong_AsLongLongAndOverflow(number, &overflow) : 0;
    if (!is_int(number) || overflow != 0)
        return false;
    *bits = is_float ? bits_of((double)value, nbytes) : value;
    if (is_float)
        // Doubles have all of these.
        return -(1ll << 53) <= value && value <= 1ll << 53;
    if (class->kind == SCALAR_KIND_SIGNED)
        return (int64_t)((uint64_t)value << unused) >> unused == value;
    return class->kind == SCALAR_KIND_UNSIGNED && value >= 0 && (uint64_t)value << unused >> unused == (uint64_t)value;
}

// What a class of NumPy's makes of a number.
static PyObject *make_scalar(const ScalarClass *class, PyObject *number) {
    int64_t bits;
    if (type_of(number) == class->type) {
        Py_IncRef(number);
        return number;
    }
    if (!find_bits(class, number, &bits))
        return PyObject_CallOneArg(class->type, number);
    PyObject *scalar = PyType_GenericAlloc((PyTypeObject *)class->type, 0);
    unsigned char *bytes = (unsigned char *)((Object *)scalar + 1);
    for (int64_t k = 0; scalar != NULL && k < class->nbytes; k++)
        bytes[k] = (unsigned char)((uint64_t)bits >> 8 * k);
    return scalar;
}

static PyObject *number_node(PyObject *type, const ScalarClass *class, PyObject *number, PyObject *origin) {
    PyObject *attributes = PyDict_New(), *operands = PyTuple_New(0), *node = NULL;
    // Python says what is wrong with a number that does not fit.
    PyObject *scalar = attributes == NULL ? NULL : make_scalar(class, number);
    if (scalar != NULL && PyDict_SetItem(attributes, recording.value_name, scalar) == 0) {
        const Fields fields = {recording.constant, operands, type, attributes, origin, recording.none, 0};
        node = make_node(&fields);
    }
    Py_DecRef(scalar);
    Py_DecRef(operands);
    Py_DecRef(attributes);
    return node;
}

static PyObject *array_node(PyObject *value, PyObject *origin) {
    const Array *array = (const Array *)value;
    PyObject *shape = tuple_of(array->shape, array->ndim), *type = make_type(shape, array->dtype);
    PyObject *operands = PyTuple_New(0);
    const Fields fields = {recording.input, operands, type, recording.no_attributes, origin, value, 0};
    PyObject *node = make_node(&fields);
    Py_DecRef(operands);
    Py_DecRef(type);
    Py_DecRef(shape);
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

// What two shapes broadcast to, where it is one of them: nothing larger than it can come out.
static PyObject *broadcast(PyObject *one, PyObject *other) {
    if (one == NULL || one == other)
        return other;
    if (fits(other, one))
        return one;
    return fits(one, other) ? other : NULL;
}

// The type of a result, which may be that of an operand.
static PyObject *find_type(PyObject *operands, PyObject *shape, PyObject *dtype) {
    for (int64_t k = 0; k < PyTuple_Size(operands); k++) {
        PyObject *node = PyTuple_GetItem(operands, k);
        if (shape_of(node) == shape && dtype_of(node) == dtype) {
            PyObject *type = field(node, recording.node_type);
            Py_IncRef(type);
            return type;
        }
    }
    return make_type(shape, dtype);
}

// Nodes of all operands; null where one has none.
static PyObject *find_operands(int64_t arity, const Signature *signature, PyObject *const *values, PyObject *origin) {
    PyObject *const types[] = {signature->number_0, signature->number_1, signature->number_2};
    const ScalarClass *const classes[] = {signature->scalar_0, signature->scalar_1, signature->scalar_2};
    PyObject *operands = PyTuple_New(arity);
    for (int64_t k = 0; operands != NULL && k < arity; k++) {
        PyObject *node = node_of(values[k]);
        if (node != NULL)
            Py_IncRef(node);
        else if (types[k] != NULL)
            node = number_node(types[k], classes[k], values[k], origin);
        else
            node = array_node(values[k], origin);
        if (node == NULL) {
            Py_DecRef(operands);
            return NULL;
        }
        PyTuple_SetItem(operands, k, node);
    }
    return operands;
}

// The most of what operands have behind them; negative where they are not nodes.
static int64_t depth_behind(PyObject *operands) {
    int64_t depth = 0;
    for (int64_t k = 0; k < PyTuple_Size(operands); k++) {
        PyObject *node = PyTuple_GetItem(operands, k);
        if (!is_of(node, recording.node_class))
            return -1;
        int64_t own = int_of(field(node, recording.node_depth));
        depth = own > depth ? own : depth;
    }
    return depth;
}

// A node of an op over operands, of the broadcast shape.
static PyObject *record_op(PyObject *op, PyObject *operands, PyObject *dtype, PyObject *origin) {
    PyObject *shape = NULL;
    for (int64_t k = 0; k < PyTuple_Size(operands); k++)
        if ((shape = broadcast(shape, shape_of(PyTuple_GetItem(operands, k)))) == NULL)
            return NULL;
    int64_t depth = depth_behind(operands);
    PyObject *type = find_type(operands, shape, dtype);
    const Fields fields = {op, operands, type, recording.no_attributes, origin, recording.none, depth + 1};
    PyObject *node = make_node(&fields);
    Py_DecRef(type);
    return node;
}

static PyObject *record(const Recorder *recorder, PyObject *const *args, bool is_reflected) {
    PyObject *values[MOST_OPERANDS], *kinds[MOST_OPERANDS];
    int64_t arity = recorder->arity;
    bool has_tensor = false;
    for (int64_t k = 0; k < arity; k++) {
        values[k] = args[is_reflected ? arity - 1 - k : k];
        kinds[k] = kind_of(recorder, values[k]);
        has_tensor |= node_of(values[k]) != NULL;
    }
    if (!has_tensor || (recorder->is_power && (!is_int(values[1]) || int_of(values[1]) < 0)))
        return NULL;
    Signature signature;
    PyObject *origin = find_signature(recorder, kinds, &signature) ? origin_of_caller() : NULL;
    if (origin == NULL)
        return NULL;
    PyObject *operands = find_operands(arity, &signature, values, origin);
    PyObject *node = operands == NULL ? NULL : record_op(recorder->op, operands, signature.result, origin);
    Py_DecRef(operands);
    Py_DecRef(origin);
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
    if (count > 3 && names == NULL && PyUnicode_Compare(args[2], recording.call_name) == 0) {
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
        View view = {.axes = 0, .ndim = 0, .is_whole = true};
        PyObject *key = args[1], *entries[MOST_AXES] = {key};
        int64_t count = is_of(key, recording.tuple_class) ? PyTuple_Size(key) : -1;
        for (int64_t k = 0; k < count && k < MOST_AXES; k++)
            entries[k] = PyTuple_GetItem(key, k);
        if (count <= MOST_AXES && take_entries(&view, shape_of(node), entries, count < 0 ? 1 : count))
            made = record_view(&view, node, &steps);
    }
    return answer(made, steps, recording.index_fallback, args, flagged, names);
}
