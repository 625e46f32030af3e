// Threads that share a kernel's range. `fusec/runtime/threads.py` fills `settings` and says how many workers there are.
//
// Every worker has a slot, whose state alone says whose the slot is. The caller opens the parts, computes its own,
// claims back what no worker has begun (a worker that sleeps deeply or has no processor delays nobody), and waits for
// the rest. Only the thread that holds `taken` writes to slots, so the pool serves one region at a time; a caller that
// finds it taken computes everything itself, and so does a nested one.

#include <stdbool.h>

#include "cpython.h"
#include "kernel.h"
#include "posix.h"
#include "processor.h"
#include "structures.h"

typedef enum State {
    IDLE,     // the worker looks for work, spinning
    ASLEEP,   // the worker waits on its condition variable
    OPEN,     // a part stands in the slot; worker and caller race for it, whoever claims it computes it
    RUNNING,  // the worker computes the part
    AWAITED,  // the same, and the caller waits on the condition variable
    STOPPING, // the worker ends
} State;

// A range of a kernel, and what the kernel is called with.
typedef struct Part {
    Kernel *kernel;
    int64_t begin;
    int64_t end;
    void **operands;
    const int64_t *geometry;
} Part;

// What is handed over is one cache line, and neighbours share none.
typedef struct Slot {
    _Alignas(256) State state;
    Part part;
    Thread thread;
    Mutex mutex;
    Condition condition;
} Slot;

_Static_assert(sizeof(Slot) == 256 && offsetof(Slot, mutex) == 64, "the lines of a slot");

static Slot slots[MAX_WORKERS];

static _Alignas(64) bool taken;

// When a kernel last was worth sharing.
static int64_t last_shared;

_Alignas(64) ThreadSettings settings;

static int64_t least(int64_t one, int64_t other) { return one < other ? one : other; }

static int64_t most(int64_t one, int64_t other) { return one > other ? one : other; }

static int64_t round_up(int64_t length, int64_t unit) { return (length + unit - 1) / unit * unit; }

// ---- Time and waiting

// Nanoseconds.
static int64_t now(void) {
    Time time;
    clock_gettime((int)settings.clock, &time);
    return time.seconds * 1000000000 + time.nanoseconds;
}

static State state_of(Slot *slot) { return __atomic_load_n(&slot->state, __ATOMIC_ACQUIRE); }

// Go from one state to the next; false if the state is another.
static bool change(Slot *slot, State before, State after) {
    return __atomic_compare_exchange_n(&slot->state, &before, after, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

// Spin while the slot is in a state, for at most the spin time; the state at the end.
static State spin_while(Slot *slot, State state) {
    int64_t deadline = now() + settings.spin_time;
    for (;;) {
        // Reading the clock costs as much as a pause.
        for (int turn = 0; turn < 8; turn++) {
            State found = state_of(slot);
            if (found != state)
                return found;
            relax();
        }
        // Where processors are few, the one that is waited for may need this one.
        sched_yield();
        if (now() >= deadline)
            return state;
    }
}

// Change the state `busy` to `waiting` and sleep until somebody changes that; nothing if the state is another.
static void sleep_in(Slot *slot, State busy, State waiting) {
    pthread_mutex_lock(&slot->mutex);
    change(slot, busy, waiting);
    while (state_of(slot) == waiting)
        pthread_cond_wait(&slot->condition, &slot->mutex);
    pthread_mutex_unlock(&slot->mutex);
}

// Enter a state, and wake whoever sleeps in the one before, `waiting`.
static void enter(Slot *slot, State state, State waiting) {
    if (__atomic_exchange_n(&slot->state, state, __ATOMIC_SEQ_CST) != waiting)
        return;
    // Whoever is about to sleep holds the mutex until it does, so the signal cannot come before; given after the mutex,
    // it wakes nobody who would have to wait for the mutex.
    pthread_mutex_lock(&slot->mutex);
    pthread_mutex_unlock(&slot->mutex);
    pthread_cond_signal(&slot->condition);
}

// ---- Parts

// Compute a part on this thread in the default floating-point mode, and leave the mode as it was.
static void compute(const Part *part) {
    uint64_t mode = default_mode();
    part->kernel(part->begin, part->end, part->operands, part->geometry);
    restore_mode(mode);
}

// Claim the part in a slot, unless somebody has, by entering a state, and compute it.
static bool claim(Slot *slot, State state) {
    if (!change(slot, OPEN, state))
        return false;
    compute(&slot->part);
    return true;
}

static void *serve(void *own) {
    Slot *slot = own;
    // A thread begins in the floating-point mode of its creator.
    default_mode();
    for (;;) {
        State found = spin_while(slot, IDLE);
        if (found == STOPPING)
            return NULL;
        if (found == IDLE)
            sleep_in(slot, IDLE, ASLEEP);
        else if (claim(slot, RUNNING))
            enter(slot, IDLE, AWAITED);
    }
}

static void await(Slot *slot) {
    if (spin_while(slot, RUNNING) == RUNNING)
        sleep_in(slot, RUNNING, AWAITED);
}

// Acquire the pool: 1, or 0 when somebody has it.
int32_t acquire_pool(void) {
    bool before = false;
    return __atomic_compare_exchange_n(&taken, &before, true, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

void release_pool(void) { __atomic_store_n(&taken, false, __ATOMIC_RELEASE); }

// How long the part of each of so many threads is.
static int64_t part_length(int64_t length, int64_t grain, int64_t threads) {
    int64_t share = round_up(length, threads) / threads;
    // Where a share is large, a few grains to and fro do not matter, and threads meet at the end of a page.
    bool is_large = share >= grain * settings.large_part;
    return round_up(share, is_large ? grain * settings.large_grain : grain);
}

// Compute a part with the help of at most `threads - 1` workers. To be called by who has acquired the pool.
static void divide(const Part *whole, int64_t grain, int64_t threads, int64_t begun) {
    int64_t length = part_length(whole->end - whole->begin, grain, least(threads, settings.workers + 1));
    Part own = *whole;
    own.end = least(whole->begin + length, whole->end);
    int64_t count = 0;
    for (int64_t begin = own.end; begin < whole->end; begin += length) {
        Slot *slot = &slots[count++];
        slot->part = *whole;
        slot->part.begin = begin;
        slot->part.end = least(begin + length, whole->end);
        enter(slot, OPEN, ASLEEP);
    }
    compute(&own);
    for (int64_t number = count - 1; number >= 0; number--)
        // To idle at once: the worker may fall asleep meanwhile.
        claim(&slots[number], IDLE);
    int64_t own_over = now();
    for (int64_t number = 0; number < count; number++)
        await(&slots[number]);
    int64_t over = now();
    // A part that was begun and took more than twice as long as the caller's lost its processor to somebody. To share
    // makes things worse then, so wait until that weighs little before trying again.
    int64_t waited = over - own_over;
    if (waited > own_over - begun + settings.bearable_wait)
        __atomic_store_n(&settings.crowded_until, over + waited * settings.retreat, __ATOMIC_RELAXED);
}

// Cover a part by one for each of at most `threads` threads.
static void share(const Part *whole, int64_t grain, int64_t threads) {
    if (threads < 2) {
        compute(whole);
        return;
    }
    int64_t begun = now();
    if (begun < __atomic_load_n(&settings.crowded_until, __ATOMIC_RELAXED) || !acquire_pool()) {
        compute(whole);
        return;
    }
    divide(whole, grain, threads, begun);
    release_pool();
}

// ---- The way in

// Ask Python how many processors and workers there are, unless it has just been asked; false with an exception set.
static bool renew(int64_t limit, int64_t time) {
    if (time < settings.expires)
        return true;
    settings.expires = time + settings.lifetime;
    PyObject *argument = PyLong_FromLong(limit);
    PyObject *result = PyObject_CallOneArg(settings.refresh, argument);
    Py_DecRef(argument);
    if (result == NULL)
        return false;
    Py_DecRef(result);
    return true;
}

// How many threads a kernel of this much work is worth; 0 with an exception set. Needs the GIL.
static int64_t count_threads(int64_t work, int64_t limit) {
    int64_t time = now();
    if (limit == 1)
        return 1;
    if (!renew(limit, time))
        return 0;
    int64_t allowed = limit > 0 ? least(limit, settings.available) : settings.available;
    // Workers sleep unless there was a kernel to share just before, and waking them costs more than this one may save;
    // but when another follows soon, they had better be awake.
    int64_t pause = time - __atomic_load_n(&last_shared, __ATOMIC_RELAXED);
    __atomic_store_n(&last_shared, time, __ATOMIC_RELAXED);
    bool is_worth = pause < settings.spin_time || work >= settings.wake_work;
    int64_t parts = is_worth ? work / settings.part_work : 1;
    return most(least(parts, allowed), 1);
}

// The end of the slice that begins at `begin`: `length` further, at a grain, and never just before the end.
static int64_t slice_end(int64_t begin, double length, int64_t grain, int64_t extent) {
    int64_t rest = extent - begin;
    int64_t whole = length < (double)rest ? (int64_t)length : rest;
    int64_t slice = round_up(most(whole, 1), grain);
    return rest <= slice + slice / 2 ? extent : begin + slice;
}

// How long the next slice should be after one of this length that took so many nanoseconds. The first slice rests on an
// estimate, and any slice may have been lucky.
static double next_length(int64_t length, int64_t took) {
    double pace = (double)settings.slice_time / (double)most(took, 1);
    double growth = (double)settings.slice_growth;
    return (double)length * (pace < growth ? pace : growth);
}

// Short slices with a look at the signals between them, so that Ctrl-C reaches a long kernel. A function of its own, so
// that a short kernel's call saves no registers for it.
static __attribute__((noinline)) int32_t run_long(const Part *whole, int64_t work, int64_t grain, int64_t limit) {
    int64_t threads = count_threads(work, limit);
    if (threads == 0)
        return -1;
    bool is_main = (int64_t)PyThread_get_thread_ident() == settings.main_thread;
    int64_t extent = whole->end;
    double slices = (double)work / ((double)settings.slice_work * (double)threads);
    double length = (double)extent / slices;
    Part slice = *whole;
    PyThreadState *state = PyEval_SaveThread();
    for (;;) {
        int64_t began = now();
        slice.end = slice_end(slice.begin, length, grain, extent);
        share(&slice, grain, threads);
        if (slice.end >= extent)
            break;
        length = next_length(slice.end - slice.begin, now() - began);
        slice.begin = slice.end;
        if (is_main) {
            PyEval_RestoreThread(state);
            if (PyErr_CheckSignals() != 0)
                return -1;
            state = PyEval_SaveThread();
        }
    }
    PyEval_RestoreThread(state);
    return 0;
}

// Cover [0, extent) by kernel(begin, end, operands, geometry) on at most `limit` threads (0: all there are).
// Called with the GIL held; gives it away while there is much to do. Parts begin at multiples of `grain`.
// 0, or -1 with a Python exception set.
int32_t run(
    Kernel *kernel, int64_t extent, int64_t work, int64_t grain, void **operands, const int64_t *geometry, int32_t limit
) {
    Part whole = {kernel, 0, extent, operands, geometry};
    if (work < settings.short_work) {
        compute(&whole);
        return 0;
    }
    // A copy: a part whose address leaves this function lies in memory, for short kernels as well.
    Part shared = whole;
    return run_long(&shared, work, grain, limit);
}

// ---- Workers come and go

static void stop(Slot *slot) {
    enter(slot, STOPPING, ASLEEP);
    pthread_join(slot->thread, NULL);
}

static bool start(Slot *slot, const ThreadAttributes *attributes) {
    slot->state = IDLE;
    pthread_mutex_init(&slot->mutex, NULL);
    pthread_cond_init(&slot->condition, NULL);
    return pthread_create(&slot->thread, attributes, serve, slot) == 0;
}

// Have `wanted` workers: how many there are now, fewer if the system refuses; -1 if the pool is taken.
int64_t resize(int64_t wanted) {
    if (!acquire_pool())
        return -1;
    while (settings.workers > wanted)
        stop(&slots[--settings.workers]);
    ThreadAttributes attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, (uint64_t)settings.stack_bytes);
    while (settings.workers < wanted && start(&slots[settings.workers], &attributes))
        settings.workers++;
    pthread_attr_destroy(&attributes);
    release_pool();
    return settings.workers;
}

// In the child of a fork, which has none of its parent's threads.
void forget(void) {
    settings.workers = 0;
    settings.expires = 0;
    release_pool();
}
