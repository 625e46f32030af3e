// What drills of native code share: a Python that is a lock, and checks that end the process.

#pragma once

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include "structures.h"

#define CHECK(condition) \
    ((condition) ? (void)0 : (fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition), _exit(1)))

// What native code takes for a PyObject.
typedef struct StandIn {
    int64_t references;
    int64_t number;
    PyObject *(*call)(int64_t argument); // null with an error set
} StandIn;

static inline PyObject *as_python(StandIn *object) { return (PyObject *)object; }

// Change a count of references, or an error, only with the lock held.
void lock_python(void);
void unlock_python(void);

// What signals do the next time they are looked at: raise when it comes to 0.
extern int64_t signals_until_raised;

// How often signals were looked at.
extern int64_t signal_checks;

// Whether an exception is set.
extern int64_t has_error;

// A number that depends on nothing but the one before.
uint64_t next_random(uint64_t *state);

// Run `begin` on so many threads, and wait for all; each gets its number.
void on_threads(int64_t count, void *(*begin)(void *number));

typedef struct Drill {
    const char *name;
    void (*run)(void);
} Drill;

// Run the drill that the command names, and say that it came to its end.
int run_drill(const Drill *drills, int count, char **command);
