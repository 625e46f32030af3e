// What a call returns, made of the arrays of its results: part of `entry.c`.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include "attempt.h"

static PyObject *pack_sequence(PieceKind kind, PyObject *const *items, int64_t count) {
    PyObject *container = kind == PIECE_KIND_TUPLE ? PyTuple_New(count) : PyList_New(count);
    if (container == NULL) {
        drop(items, count);
        return NULL;
    }
    for (int64_t k = 0; k < count; k++)
        if (kind == PIECE_KIND_TUPLE)
            PyTuple_SetItem(container, k, items[k]);
        else
            PyList_SetItem(container, k, items[k]);
    return container;
}

static PyObject *pack_dictionary(PyObject *const *keys, PyObject *const *items, int64_t count) {
    PyObject *container = PyDict_New();
    for (int64_t k = 0; container != NULL && k < count; k++)
        if (PyDict_SetItem(container, keys[k], items[k]) < 0) {
            Py_DecRef(container);
            container = NULL;
        }
    drop(items, count);
    return container;
}

// A container of items, whose references it takes over.
static PyObject *pack(const Piece *piece, PyObject *const *items) {
    if (piece->kind == PIECE_KIND_DICT)
        return pack_dictionary(piece->objects, items, piece->size);
    return pack_sequence((PieceKind)piece->kind, items, piece->size);
}

// What the pieces of a program are put together to; takes the references to the results over.
static PyObject *put_together(const Attempt *attempt) {
    const Program *program = attempt->program;
    PyObject **made = attempt->made;
    int64_t height = 0, used = 0;
    for (int64_t k = 0; k < program->piece_count; k++) {
        const Piece *piece = &program->pieces[k];
        PyObject *object;
        if (piece->kind == PIECE_KIND_RESULT)
            object = attempt->results[used++];
        else if (piece->kind == PIECE_KIND_SAME)
            Py_IncRef(object = piece->objects[0]);
        else {
            height -= piece->size;
            object = pack(piece, made + height);
        }
        if (object == NULL) {
            drop(made, height);
            drop(attempt->results + used, program->result_count - used);
            return NULL;
        }
        made[height++] = object;
    }
    return made[0];
}

// The results in the form that the caller expects; takes over the references.
static PyObject *compose(const Attempt *attempt) {
    PyObject *made = put_together(attempt), *finish = attempt->program->finish;
    if (made == NULL || finish == NULL)
        return made;
    PyObject *words[] = {NULL, made};
    PyObject *finished = PyObject_Vectorcall(finish, &words[1], 1 | WORD_BEFORE, NULL);
    Py_DecRef(made);
    return finished;
}
