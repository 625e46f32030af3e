// What CPython and NumPy say of their objects and functions is what native code counts on. It includes none of their
// headers, so that one text serves all versions; a compiler reads this file where they are, and makes nothing of it.

#define NPY_NO_DEPRECATED_API NPY_2_0_API_VERSION
#define NPY_TARGET_VERSION NPY_2_0_API_VERSION

#include <Python.h>
#include <structmember.h>
#include <numpy/arrayobject.h>
#include <numpy/arrayscalars.h>

// Every declaration in these must agree with the one in Python.h, which includes <math.h>.
#include "cpython.h"
#include "libm.h"
#include "numpy.h"
#include "structures.h"

#define AGREES(structure, field, theirs, its)                                                                          \
    _Static_assert(offsetof(structure, field) == offsetof(theirs, its), #structure "." #field);                        \
    _Static_assert(sizeof(((structure *)0)->field) == sizeof(((theirs *)0)->its), #structure "." #field)

// The same, and of one type.
#define IS(structure, field, theirs, its)                                                                              \
    AGREES(structure, field, theirs, its);                                                                             \
    _Static_assert(                                                                                                    \
        __builtin_types_compatible_p(__typeof__(((structure *)0)->field), __typeof__(((theirs *)0)->its)),             \
        #structure "." #field                                                                                          \
    )

_Static_assert(sizeof(Object) == sizeof(PyObject), "Object");
AGREES(Object, type, PyObject, ob_type);

_Static_assert(sizeof(Object) == offsetof(PyArrayObject_fields, data), "Array");
AGREES(Array, data, PyArrayObject_fields, data);
AGREES(Array, ndim, PyArrayObject_fields, nd);
AGREES(Array, shape, PyArrayObject_fields, dimensions);
AGREES(Array, strides, PyArrayObject_fields, strides);
AGREES(Array, base, PyArrayObject_fields, base);
AGREES(Array, dtype, PyArrayObject_fields, descr);
AGREES(Array, flags, PyArrayObject_fields, flags);
_Static_assert(sizeof(*((Array *)0)->shape) == sizeof(npy_intp), "npy_intp");

_Static_assert(offsetof(PySliceObject, start) == sizeof(Object), "Slice");
_Static_assert(offsetof(PySliceObject, stop) == sizeof(Object) + offsetof(Slice, stop), "Slice.stop");
_Static_assert(offsetof(PySliceObject, step) == sizeof(Object) + offsetof(Slice, step), "Slice.step");

// A scalar's bytes are what follows its head.
#define SCALAR(kind) _Static_assert(offsetof(Py##kind##ScalarObject, obval) == sizeof(Object), #kind)
SCALAR(Bool);
SCALAR(Byte);
SCALAR(Short);
SCALAR(Int);
SCALAR(Long);
SCALAR(LongLong);
SCALAR(UByte);
SCALAR(UShort);
SCALAR(UInt);
SCALAR(ULong);
SCALAR(ULongLong);
SCALAR(Half);
SCALAR(Float);
SCALAR(Double);

_Static_assert(sizeof(Handler) == sizeof(PyDataMem_Handler), "Handler");
IS(Handler, name, PyDataMem_Handler, name);
IS(Handler, version, PyDataMem_Handler, version);
IS(Handler, context, PyDataMem_Handler, allocator.ctx);
IS(Handler, malloc, PyDataMem_Handler, allocator.malloc);
IS(Handler, calloc, PyDataMem_Handler, allocator.calloc);
IS(Handler, realloc, PyDataMem_Handler, allocator.realloc);
IS(Handler, free, PyDataMem_Handler, allocator.free);

// NumPy's functions are macros that name their types. To native code, classes and dtypes are objects like all others.
#define PyTypeObject PyObject
#define PyArray_Descr PyObject
_Static_assert(__builtin_types_compatible_p(NewFromDescr, __typeof__(PyArray_NewFromDescr)), "NewFromDescr");
_Static_assert(__builtin_types_compatible_p(SetHandler, __typeof__(PyDataMem_SetHandler)), "SetHandler");
#define PyArrayObject PyObject
_Static_assert(__builtin_types_compatible_p(SetBase, __typeof__(PyArray_SetBaseObject)), "SetBase");
#undef PyArrayObject
#undef PyTypeObject
#undef PyArray_Descr

_Static_assert(ALIGNED == NPY_ARRAY_ALIGNED, "ALIGNED");
_Static_assert(WRITEABLE == NPY_ARRAY_WRITEABLE, "WRITEABLE");

_Static_assert(MEMBERS_SLOT == Py_tp_members, "MEMBERS_SLOT");
_Static_assert(BIND_SLOT == Py_tp_descr_get, "BIND_SLOT");
_Static_assert(SIZE_MEMBER == T_PYSSIZET, "SIZE_MEMBER");
_Static_assert(READ_ONLY == READONLY, "READ_ONLY");
_Static_assert(CLASS_FLAGS == (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL | Py_TPFLAGS_BASETYPE), "CLASS_FLAGS");
_Static_assert(METHOD_FLAG == Py_TPFLAGS_METHOD_DESCRIPTOR, "METHOD_FLAG");

_Static_assert(EQUAL == Py_EQ, "EQUAL");
_Static_assert(WORD_BEFORE == PY_VECTORCALL_ARGUMENTS_OFFSET, "WORD_BEFORE");
