// What native code calls in the running Python, as its C API has it.

#ifndef FUSEC_CPYTHON_H
#define FUSEC_CPYTHON_H

typedef struct PyObject PyObject;
typedef struct PyThreadState PyThreadState;

PyThreadState *PyEval_SaveThread(void);
void PyEval_RestoreThread(PyThreadState *state);
unsigned long PyThread_get_thread_ident(void);

int PyErr_CheckSignals(void);

PyObject *PyLong_FromLong(long number);
PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *argument);
void Py_DecRef(PyObject *object);

#endif
