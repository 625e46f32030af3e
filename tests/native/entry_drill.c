// What the drill of the warm call puts around it: counts that are looked at where the sanitizer sees it, and memory that
// is refused.

#include "memory.h"
#include "structures.h"

void __real_Py_IncRef(PyObject *object);
void __real_Py_DecRef(PyObject *object);
void *__real_malloc(uint64_t nbytes);
void __real_free(void *memory);

// How many requests are served before one is refused; negative for all.
int64_t requests_until_refused = -1;

// How many blocks of memory were not given back.
int64_t blocks_in_use = 0;

// What makes arrays when none is refused.
NewArray *new_array_before;

// In CPython nobody would notice that an object is gone.
static void look_at(PyObject *object) {
    if (object)
        (void)*(volatile int64_t *)&((Object *)object)->references;
}

void __wrap_Py_IncRef(PyObject *object) {
    look_at(object);
    __real_Py_IncRef(object);
}

void __wrap_Py_DecRef(PyObject *object) {
    look_at(object);
    __real_Py_DecRef(object);
}

static int is_refused(void) { return requests_until_refused >= 0 && requests_until_refused-- == 0; }

void *__wrap_malloc(uint64_t nbytes) {
    void *memory = is_refused() ? NULL : __real_malloc(nbytes);
    __atomic_fetch_add(&blocks_in_use, memory != NULL, __ATOMIC_RELAXED);
    return memory;
}

void __wrap_free(void *memory) {
    __atomic_fetch_sub(&blocks_in_use, memory != NULL, __ATOMIC_RELAXED);
    __real_free(memory);
}

PyObject *new_array_or_error(PyObject *dtype, int ndim, const int64_t *shape, const int64_t *strides, uint64_t nbytes) {
    return is_refused() ? PyErr_NoMemory() : new_array_before(dtype, ndim, shape, strides, nbytes);
}
