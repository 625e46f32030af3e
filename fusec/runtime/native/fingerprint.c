// The walk of `fusec/evaluation/fingerprint.py` over recorded nodes: what it calls ordinary is written down here, and
// anything else is left to Python, from the start.
//
// It enters and leaves with the GIL. From the first node to the last nothing runs that could be Python's, so that no
// other thread or finalizer changes what is walked over; what was written down is owned by lists that are made before.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpython.h"
#include "objects.h"
#include "posix.h"
#include "structures.h"

// Nodes and arrays that a walk remembers, and nodes that wait, before it needs memory; both are powers of two.
enum { FIRST_SEEN = 128, FIRST_WAITING = 128 };

Walk walk;

// What was met before, with its number.
typedef struct Meeting {
    const void *object;
    int64_t number;
} Meeting;

typedef struct Progress {
    PyObject *words, *numbers, *arrays, *recorded; // lists
    Meeting *seen;     // a hash table by address, at most half full
    int64_t seen_count, seen_room;
    PyObject **waiting; // nodes that are still to be written, the next one last; borrowed
    int64_t waiting_count, waiting_room;
    bool is_seen_ours, is_waiting_ours; // whether that memory is to be freed
} Progress;

static bool append(PyObject *list, PyObject *item) { return PyList_Append(list, item) == 0; }

// Takes the reference over; null where there is no object.
static bool append_new(PyObject *list, PyObject *item) {
    if (item == NULL)
        return false;
    bool is_appended = append(list, item);
    Py_DecRef(item);
    return is_appended;
}

static bool append_integer(PyObject *list, int64_t number) { return append_new(list, PyLong_FromLongLong(number)); }

static void clear(Meeting *seen, int64_t room) {
    for (int64_t k = 0; k < room; k++)
        seen[k] = (Meeting){NULL, 0};
}

// Where an object stands in a table, or would stand.
static Meeting *meeting(Meeting *seen, int64_t room, const void *object) {
    uint64_t place = (uint64_t)object * 0x9E3779B97F4A7C15;
    // The upper bits depend on all of the address.
    for (place >>= 32;; place++) {
        Meeting *found = &seen[place & (uint64_t)(room - 1)];
        if (found->object == object || found->object == NULL)
            return found;
    }
}

// Whether there is room for a node and its array.
static bool has_room(Progress *progress) {
    int64_t room = progress->seen_room;
    if (2 * (progress->seen_count + 2) <= room)
        return true;
    Meeting *larger = malloc(2 * (uint64_t)room * sizeof(Meeting));
    if (larger == NULL)
        return false;
    clear(larger, 2 * room);
    for (int64_t k = 0; k < room; k++)
        if (progress->seen[k].object != NULL)
            *meeting(larger, 2 * room, progress->seen[k].object) = progress->seen[k];
    if (progress->is_seen_ours)
        free(progress->seen);
    progress->seen = larger;
    progress->seen_room = 2 * room;
    progress->is_seen_ours = true;
    return true;
}

static Meeting *meet(Progress *progress, const void *object) {
    return meeting(progress->seen, progress->seen_room, object);
}

static void remember(Progress *progress, Meeting *place, const void *object, int64_t number) {
    *place = (Meeting){object, number};
    progress->seen_count++;
}

static bool wait_for(Progress *progress, PyObject *node) {
    int64_t room = progress->waiting_room;
    if (progress->waiting_count == room) {
        PyObject **larger = malloc(2 * (uint64_t)room * sizeof(PyObject *));
        if (larger == NULL)
            return false;
        for (int64_t k = 0; k < room; k++)
            larger[k] = progress->waiting[k];
        if (progress->is_waiting_ours)
            free(progress->waiting);
        progress->waiting = larger;
        progress->waiting_room = 2 * room;
        progress->is_waiting_ours = true;
    }
    progress->waiting[progress->waiting_count++] = node;
    return true;
}

// Whether an array has the type that was recorded, and kernels can read it.
static bool is_as_recorded(const Array *array, PyObject *type) {
    if (type_of(type) != walk.type_class || (array->flags & ALIGNED) == 0)
        return false;
    PyObject *shape = field(type, walk.type_shape), *dtype = field(type, walk.type_dtype);
    if (shape == NULL || dtype == NULL || type_of(shape) != walk.tuple_class || PyTuple_Size(shape) != array->ndim)
        return false;
    for (int64_t k = 0; k < array->ndim; k++) {
        PyObject *extent = PyTuple_GetItem(shape, k);
        int overflow;
        if (type_of(extent) != walk.int_class || PyLong_AsLongLongAndOverflow(extent, &overflow) != array->shape[k])
            return false;
    }
    return is_dtype(array->dtype, dtype);
}

static bool write_array(Progress *progress, PyObject *array, PyObject *type) {
    Meeting *place = meet(progress, array);
    if (place->object == NULL) {
        if (type_of(array) != walk.array_class || !is_as_recorded((const Array *)array, type))
            return false;
        remember(progress, place, array, PyList_Size(progress->arrays));
        if (!append(progress->arrays, array))
            return false;
    }
    return append(progress->words, walk.input) && append_integer(progress->words, place->number);
}

// The float whose bytes these are.
static double float_of(int64_t word, int64_t nbytes) {
    union {
        int64_t word;
        double number;
    } wide = {.word = word};
    union {
        int32_t word;
        float number;
    } narrow = {.word = (int32_t)word};
    return nbytes == 4 ? (double)narrow.number : wide.number;
}

// A number goes to the numbers, and what may not vary to the words.
static bool write_scalar(const Progress *progress, PyObject *value, const ScalarClass *class) {
    int64_t nbytes = class->nbytes, word = scalar_word(value, nbytes);
    if (class->kind == SCALAR_KIND_FLOAT) {
        double number = float_of(word, nbytes);
        if (number == number)
            return append_new(progress->numbers, PyFloat_FromDouble(number));
    } else if (class->kind == SCALAR_KIND_SIGNED) {
        int64_t unused = 64 - 8 * nbytes;
        return append_integer(progress->numbers, (int64_t)((uint64_t)word << unused) >> unused);
    } else if (class->kind == SCALAR_KIND_UNSIGNED && word >= 0)
        return append_integer(progress->numbers, word);
    const char *bytes = (const char *)((const Object *)value + 1);
    return append_new(progress->words, PyBytes_FromStringAndSize(bytes, nbytes));
}

static bool write_constant(const Progress *progress, PyObject *attributes) {
    PyObject *value = type_of(attributes) == walk.dict_class ? PyDict_GetItem(attributes, walk.value) : NULL;
    if (value == NULL)
        return false;
    PyObject *type = type_of(value);
    for (int64_t k = 0; k < walk.scalar_count; k++)
        if (walk.scalars[k].type == type)
            return append(progress->words, walk.constant) && append(progress->words, type) &&
                   write_scalar(progress, value, &walk.scalars[k]);
    return false;
}

// Sizes go to the numbers, and how many they are to the words.
static bool write_sizes(const Progress *progress, PyObject *sizes) {
    if (type_of(sizes) != walk.tuple_class)
        return false;
    int64_t count = PyTuple_Size(sizes);
    for (int64_t k = 0; k < count; k++)
        if (!append(progress->numbers, PyTuple_GetItem(sizes, k)))
            return false;
    return append_integer(progress->words, count);
}

static bool write_attributes(const Progress *progress, PyObject *attributes, bool is_view) {
    if (attributes == walk.no_attributes)
        return true;
    if (type_of(attributes) != walk.dict_class)
        return false;
    int64_t cursor = 0;
    PyObject *name, *value;
    while (PyDict_Next(attributes, &cursor, &name, &value) != 0) {
        int is_fixed = is_view ? PySet_Contains(walk.fixed, name) : 1;
        if (is_fixed < 0 || !(is_fixed ? append(progress->words, value) : write_sizes(progress, value)))
            return false;
    }
    return true;
}

// The first operand is the next node.
static bool wait_for_operands(Progress *progress, PyObject *operands) {
    if (type_of(operands) != walk.tuple_class)
        return false;
    for (int64_t k = PyTuple_Size(operands); k > 0; k--)
        if (!wait_for(progress, PyTuple_GetItem(operands, k - 1)))
            return false;
    return true;
}

static bool write_node(Progress *progress, PyObject *node) {
    if (type_of(node) != walk.node_class || !has_room(progress))
        return false;
    Meeting *place = meet(progress, node);
    if (place->object != NULL)
        return append_integer(progress->words, place->number);
    remember(progress, place, node, PyList_Size(progress->recorded));
    PyObject *op = field(node, walk.node_op), *operands = field(node, walk.node_operands);
    PyObject *type = field(node, walk.node_type), *attributes = field(node, walk.node_attributes);
    PyObject *array = field(node, walk.node_array);
    if (op == NULL || operands == NULL || type == NULL || attributes == NULL || array == NULL)
        return false;
    if (!append(progress->recorded, node))
        return false;
    if (array != walk.none)
        return write_array(progress, array, type);
    if (op == walk.constant)
        return write_constant(progress, attributes);
    bool is_view = field(op, walk.op_kind) == walk.view;
    return op != walk.input && append(progress->words, op) && write_attributes(progress, attributes, is_view) &&
           wait_for_operands(progress, operands);
}

// Whether all that nodes are computed from is written down.
static bool write_nodes(Progress *progress, PyObject *nodes) {
    for (int64_t k = PyList_Size(nodes); k > 0; k--)
        if (!wait_for(progress, PyList_GetItem(nodes, k - 1)))
            return false;
    while (progress->waiting_count > 0)
        if (!write_node(progress, progress->waiting[--progress->waiting_count]))
            return false;
    int64_t count = PyList_Size(progress->arrays);
    for (int64_t k = 0; k < count; k++) {
        const Array *array = (const Array *)PyList_GetItem(progress->arrays, k);
        if (!append_integer(progress->words, array->ndim) || !append(progress->words, array->dtype))
            return false;
    }
    return true;
}

// The lists in one object; null where there is no memory.
static PyObject *compose(const Progress *progress) {
    PyObject *words = PyList_AsTuple(progress->words);
    PyObject *parts = words == NULL ? NULL : PyTuple_New(4);
    if (parts == NULL) {
        Py_DecRef(words);
        return NULL;
    }
    PyObject *const lists[] = {progress->numbers, progress->arrays, progress->recorded};
    PyTuple_SetItem(parts, 0, words);
    for (int k = 0; k < 3; k++) {
        Py_IncRef(lists[k]);
        PyTuple_SetItem(parts, k + 1, lists[k]);
    }
    PyObject *made = PyObject_CallOneArg(walk.make, parts);
    Py_DecRef(parts);
    return made;
}

// What Python would return; null where something is not ordinary, or there is no memory.
static PyObject *written(PyObject *nodes) {
    Meeting first_seen[FIRST_SEEN];
    PyObject *first_waiting[FIRST_WAITING], *lists[4], *made = NULL;
    int64_t made_lists = 0;
    clear(first_seen, FIRST_SEEN);
    while (made_lists < 4 && (lists[made_lists] = PyList_New(0)) != NULL)
        made_lists++;
    if (made_lists == 4) {
        Progress progress = {
            .words = lists[0], .numbers = lists[1], .arrays = lists[2], .recorded = lists[3],
            .seen = first_seen, .seen_room = FIRST_SEEN,
            .waiting = first_waiting, .waiting_room = FIRST_WAITING,
        };
        bool is_written = write_nodes(&progress, nodes);
        if (progress.is_seen_ours)
            free(progress.seen);
        if (progress.is_waiting_ours)
            free(progress.waiting);
        if (is_written)
            made = compose(&progress);
    }
    for (int64_t k = 0; k < made_lists; k++)
        Py_DecRef(lists[k]);
    return made;
}

// What CPython calls for Python's function.
PyObject *fingerprint(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *names) {
    (void)callable;
    if ((flagged & ~WORD_BEFORE) == 1 && names == NULL && type_of(args[0]) == walk.list_class) {
        PyObject *made = written(args[0]);
        if (made != NULL)
            return made;
        // Python has the same trouble, or none.
        PyErr_Clear();
    }
    return PyObject_Vectorcall(walk.fallback, args, flagged, names);
}
