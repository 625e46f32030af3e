#include "drill.h"

#include <string.h>

int64_t signals_until_raised = INT64_MAX;
int64_t signal_checks;
int64_t has_error;

static pthread_mutex_t python = PTHREAD_MUTEX_INITIALIZER;
static StandIn argument;

void lock_python(void) { CHECK(pthread_mutex_lock(&python) == 0); }

void unlock_python(void) { CHECK(pthread_mutex_unlock(&python) == 0); }

PyThreadState *PyEval_SaveThread(void) {
    unlock_python();
    return (PyThreadState *)&python;
}

void PyEval_RestoreThread(PyThreadState *state) {
    CHECK(state == (PyThreadState *)&python);
    lock_python();
}

unsigned long PyThread_get_thread_ident(void) { return (unsigned long)pthread_self(); }

int PyErr_CheckSignals(void) {
    CHECK(!has_error);
    signal_checks++;
    if (--signals_until_raised > 0)
        return 0;
    has_error = 1;
    return -1;
}

void PyErr_Fetch(PyObject **kind, PyObject **value, PyObject **trace) {
    *kind = has_error ? as_python(&argument) : 0;
    *value = *trace = 0;
    has_error = 0;
}

void PyErr_Restore(PyObject *kind, PyObject *value, PyObject *trace) {
    CHECK(!value && !trace);
    has_error = kind != 0;
}

PyObject *PyLong_FromLong(long number) {
    argument.number = number;
    argument.references++;
    return as_python(&argument);
}

PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *given) {
    CHECK(!has_error);
    PyObject *result = ((StandIn *)callable)->call(((StandIn *)given)->number);
    CHECK((result == 0) == (has_error != 0));
    return result;
}

void Py_IncRef(PyObject *object) {
    if (object)
        ((StandIn *)object)->references++;
}

void Py_DecRef(PyObject *object) {
    if (object)
        CHECK(--((StandIn *)object)->references >= 0);
}

uint64_t next_random(uint64_t *state) {
    // SplitMix64.
    uint64_t mixed = *state += UINT64_C(0x9E3779B97F4A7C15);
    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ (mixed >> 31);
}

void on_threads(int64_t count, void *(*begin)(void *number)) {
    enum { MOST = 16 };
    pthread_t threads[MOST];
    CHECK(count <= MOST);
    for (int64_t number = 0; number < count; number++)
        CHECK(pthread_create(&threads[number], 0, begin, (void *)number) == 0);
    for (int64_t number = 0; number < count; number++)
        CHECK(pthread_join(threads[number], 0) == 0);
}

int run_drill(const Drill *drills, int count, char **command) {
    CHECK(command[1]);
    for (int number = 0; number < count; number++)
        if (strcmp(drills[number].name, command[1]) == 0) {
            drills[number].run();
            puts("done");
            return 0;
        }
    fprintf(stderr, "no drill is called %s\n", command[1]);
    return 2;
}
