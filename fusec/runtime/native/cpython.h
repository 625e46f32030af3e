// What native code calls in the running Python, as its C API has it.

#pragma once

typedef struct PyObject PyObject;
typedef struct PyThreadState PyThreadState;

PyThreadState *PyEval_SaveThread(void);
void PyEval_RestoreThread(PyThreadState *state);
unsigned long PyThread_get_thread_ident(void);

int PyErr_CheckSignals(void);
void PyErr_Fetch(PyObject **kind, PyObject **value, PyObject **trace);
void PyErr_Restore(PyObject *kind, PyObject *value, PyObject *trace);

PyObject *PyLong_FromLong(long number);
PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *argument);
void Py_IncRef(PyObject *object);
void Py_DecRef(PyObject *object);
