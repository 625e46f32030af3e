// What native code calls in the running Python, as its C API has it (`abi.c` holds the two together).

#pragma once

#include <stddef.h>
#include <stdint.h>

// As in Python.h, so that both can be read together.
typedef struct _object PyObject;
typedef struct _ts PyThreadState;
typedef struct _typeobject PyTypeObject;
typedef struct _frame PyFrameObject;
typedef struct PyCodeObject PyCodeObject;

PyThreadState *PyEval_SaveThread(void);
void PyEval_RestoreThread(PyThreadState *state);
unsigned long PyThread_get_thread_ident(void);

void Py_IncRef(PyObject *object);
void Py_DecRef(PyObject *object);

int PyErr_CheckSignals(void);
void PyErr_Clear(void);
PyObject *PyErr_Occurred(void);
void PyErr_Fetch(PyObject **kind, PyObject **value, PyObject **trace);
void PyErr_Restore(PyObject *kind, PyObject *value, PyObject *trace);
PyObject *PyErr_NoMemory(void);

int PyContextVar_Get(PyObject *variable, PyObject *otherwise, PyObject **value);
PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *argument);
PyObject *PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t flagged, PyObject *names);
int PyObject_RichCompareBool(PyObject *left, PyObject *right, int operation);
PyObject *PyObject_GenericGetDict(PyObject *object, void *unused);
PyObject *PyObject_GetAttr(PyObject *object, PyObject *name);
PyObject *PyType_GenericAlloc(PyTypeObject *type, int64_t items);

int64_t PyTuple_Size(PyObject *tuple);
PyObject *PyTuple_GetItem(PyObject *tuple, int64_t position);
PyObject *PyTuple_New(int64_t size);
int PyTuple_SetItem(PyObject *tuple, int64_t position, PyObject *item);

int64_t PyList_Size(PyObject *list);
PyObject *PyList_GetItem(PyObject *list, int64_t position);
PyObject *PyList_New(int64_t size);
int PyList_SetItem(PyObject *list, int64_t position, PyObject *item);
int PyList_Append(PyObject *list, PyObject *item);
PyObject *PyList_AsTuple(PyObject *list);

PyObject *PyDict_New(void);
int64_t PyDict_Size(PyObject *dictionary);
int PyDict_SetItem(PyObject *dictionary, PyObject *key, PyObject *value);
int PyDict_Next(PyObject *dictionary, int64_t *cursor, PyObject **key, PyObject **value);
PyObject *PyDict_GetItem(PyObject *dictionary, PyObject *key);
int PySet_Contains(PyObject *set, PyObject *key);

PyObject *PyLong_FromLong(long number);
PyObject *PyLong_FromLongLong(long long number);
long long PyLong_AsLongLongAndOverflow(PyObject *number, int *overflow);
double PyFloat_AsDouble(PyObject *number);
PyObject *PyFloat_FromDouble(double number);
PyObject *PyBytes_FromStringAndSize(const char *bytes, int64_t size);
int PyUnicode_Compare(PyObject *left, PyObject *right);

int PySlice_Unpack(PyObject *slice, int64_t *start, int64_t *stop, int64_t *step);
int64_t PySlice_AdjustIndices(int64_t length, int64_t *start, int64_t *stop, int64_t step);

PyFrameObject *PyEval_GetFrame(void);
PyCodeObject *PyFrame_GetCode(PyFrameObject *frame);
PyFrameObject *PyFrame_GetBack(PyFrameObject *frame);
int PyFrame_GetLasti(PyFrameObject *frame);

PyObject *PyMethod_New(PyObject *function, PyObject *instance);
PyObject *PyCell_Get(PyObject *cell);
PyObject *PyFunction_GetCode(PyObject *function);
PyObject *PyFunction_GetDefaults(PyObject *function);
PyObject *PyFunction_GetKwDefaults(PyObject *function);

// Py_EQ of `PyObject_RichCompareBool`.
enum { EQUAL = 2 };

// PY_VECTORCALL_ARGUMENTS_OFFSET: the word before the arguments may be written to during the call.
#define WORD_BEFORE ((size_t)1 << 63)
