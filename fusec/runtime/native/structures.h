// What Python and native code tell each other: generated from structures.py by translate.py.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include "cpython.h"
#include "kernel.h"
#include "numpy.h"

enum { MAX_WORKERS = 255 }; // Slots of the thread pool.

typedef struct ThreadSettings ThreadSettings;
typedef struct BlockSettings BlockSettings;
typedef struct BlockCounters BlockCounters;

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

// What the block pool is told.
struct BlockSettings {
    uint64_t page_bytes; // Of this system: what is mapped and unmapped are whole pages.
    int64_t map_flags; // The system's number for private memory without a file.
    int64_t huge_page_advice; // The system's number for the wish for huge pages; 0 where there is none.
    uint64_t limit; // Bytes that may lie idle.
    uint64_t threshold; // Arrays of at least this many bytes come from the pool.
    uint64_t smallest_bytes; // What the smallest blocks hold: a power of two.
    uint64_t huge_page_bytes; // Blocks of at least this many bytes have huge pages; a power of two.
    PyObject *array_type; // numpy.ndarray.
    NewFromDescr *new_from_descr; // NumPy's function.
    SetHandler *set_handler; // NumPy's function.
    PyObject *capsule; // What NumPy is given to allocate from the pool.
};

_Static_assert(offsetof(BlockSettings, page_bytes) == 0, "BlockSettings.page_bytes");
_Static_assert(offsetof(BlockSettings, map_flags) == 8, "BlockSettings.map_flags");
_Static_assert(offsetof(BlockSettings, huge_page_advice) == 16, "BlockSettings.huge_page_advice");
_Static_assert(offsetof(BlockSettings, limit) == 24, "BlockSettings.limit");
_Static_assert(offsetof(BlockSettings, threshold) == 32, "BlockSettings.threshold");
_Static_assert(offsetof(BlockSettings, smallest_bytes) == 40, "BlockSettings.smallest_bytes");
_Static_assert(offsetof(BlockSettings, huge_page_bytes) == 48, "BlockSettings.huge_page_bytes");
_Static_assert(offsetof(BlockSettings, array_type) == 56, "BlockSettings.array_type");
_Static_assert(offsetof(BlockSettings, new_from_descr) == 64, "BlockSettings.new_from_descr");
_Static_assert(offsetof(BlockSettings, set_handler) == 72, "BlockSettings.set_handler");
_Static_assert(offsetof(BlockSettings, capsule) == 80, "BlockSettings.capsule");
_Static_assert(sizeof(BlockSettings) == 88, "BlockSettings");

// What the block pool has done; its fields are counted under its lock.
struct BlockCounters {
    uint64_t in_use; // Bytes.
    uint64_t peak; // The most bytes that were in use at once.
    uint64_t idle; // Bytes.
    uint64_t hits; // Requests that an idle block served.
    uint64_t misses; // Requests that mapped a new one.
};

_Static_assert(offsetof(BlockCounters, in_use) == 0, "BlockCounters.in_use");
_Static_assert(offsetof(BlockCounters, peak) == 8, "BlockCounters.peak");
_Static_assert(offsetof(BlockCounters, idle) == 16, "BlockCounters.idle");
_Static_assert(offsetof(BlockCounters, hits) == 24, "BlockCounters.hits");
_Static_assert(offsetof(BlockCounters, misses) == 32, "BlockCounters.misses");
_Static_assert(sizeof(BlockCounters) == 40, "BlockCounters");
