// What Python and native code tell each other: generated from structures.py by translate.py.

#ifndef FUSEC_STRUCTURES_H
#define FUSEC_STRUCTURES_H

#include <stddef.h>
#include <stdint.h>

#include "cpython.h"
#include "kernel.h"

enum { MAX_WORKERS = 255 }; // Slots of the thread pool.

typedef struct ThreadSettings ThreadSettings;

// What the thread pool is told; times are nanoseconds.
struct ThreadSettings {
    int64_t available; // Processors, each good for one thread.
    int64_t workers; // Threads of the pool; written by the pool.
    int64_t expires; // When to ask Python again, on the monotonic clock.
    int64_t crowded_until; // Share nothing before; written by the pool when others have the processors.
    int64_t clock; // The system's number of the monotonic clock.
    int64_t main_thread; // The thread that handles signals.
    PyObject *refresh; // Sets `available` and the number of workers for an upper limit of threads.
    int64_t lifetime; // How long the number of processors is believed.
    int64_t part_work; // The least work that is a part of its own.
    int64_t wake_work; // The least work that is worth waking a worker.
    int64_t large_part; // Grains in a part from which on it starts at multiples of `large_grain`.
    int64_t large_grain; // Grains.
    int64_t spin_time; // How long a thread looks for work before it sleeps.
    int64_t bearable_wait; // How much longer than its own part took the caller may wait for others.
    int64_t retreat; // Nothing is shared for this many times as long as the wait that was not.
    int64_t slice_work; // Work of one thread after which a long kernel first looks at the signals.
    int64_t slice_time; // How long the slices that follow are to take.
    int64_t slice_growth; // How many times as long as the one before a slice is at most.
    int64_t stack_bytes; // A worker's stack.
};

_Static_assert(offsetof(ThreadSettings, available) == 0, "ThreadSettings.available");
_Static_assert(offsetof(ThreadSettings, workers) == 8, "ThreadSettings.workers");
_Static_assert(offsetof(ThreadSettings, expires) == 16, "ThreadSettings.expires");
_Static_assert(offsetof(ThreadSettings, crowded_until) == 24, "ThreadSettings.crowded_until");
_Static_assert(offsetof(ThreadSettings, clock) == 32, "ThreadSettings.clock");
_Static_assert(offsetof(ThreadSettings, main_thread) == 40, "ThreadSettings.main_thread");
_Static_assert(offsetof(ThreadSettings, refresh) == 48, "ThreadSettings.refresh");
_Static_assert(offsetof(ThreadSettings, lifetime) == 56, "ThreadSettings.lifetime");
_Static_assert(offsetof(ThreadSettings, part_work) == 64, "ThreadSettings.part_work");
_Static_assert(offsetof(ThreadSettings, wake_work) == 72, "ThreadSettings.wake_work");
_Static_assert(offsetof(ThreadSettings, large_part) == 80, "ThreadSettings.large_part");
_Static_assert(offsetof(ThreadSettings, large_grain) == 88, "ThreadSettings.large_grain");
_Static_assert(offsetof(ThreadSettings, spin_time) == 96, "ThreadSettings.spin_time");
_Static_assert(offsetof(ThreadSettings, bearable_wait) == 104, "ThreadSettings.bearable_wait");
_Static_assert(offsetof(ThreadSettings, retreat) == 112, "ThreadSettings.retreat");
_Static_assert(offsetof(ThreadSettings, slice_work) == 120, "ThreadSettings.slice_work");
_Static_assert(offsetof(ThreadSettings, slice_time) == 128, "ThreadSettings.slice_time");
_Static_assert(offsetof(ThreadSettings, slice_growth) == 136, "ThreadSettings.slice_growth");
_Static_assert(offsetof(ThreadSettings, stack_bytes) == 144, "ThreadSettings.stack_bytes");
_Static_assert(sizeof(ThreadSettings) == 152, "ThreadSettings");

#endif
