// The thread pool under callers that come all at once. Kernels write to plain memory that everybody reads afterwards: a
// part that is computed twice, or whose end nobody waited for, is a wrong number or a race.

#include <sys/wait.h>

#include "drill.h"

extern ThreadSettings settings;
int32_t run(
    Kernel *kernel, int64_t extent, int64_t work, int64_t grain, void **operands, const int64_t *geometry, int32_t limit
);
int32_t acquire_pool(void);
void release_pool(void);
int64_t resize(int64_t wanted);
void forget(void);

enum { EXTENT = 96, CALLERS = 4, MUCH = 1 << 20 };

static int64_t turns = 300;

static StandIn none;

// Python's side of the pool: as many workers as it was asked for, three at most.
static PyObject *refresh(int64_t limit) {
    resize(limit == 0 || limit > 4 ? 3 : limit - 1);
    none.references++;
    return as_python(&none);
}

static StandIn refresher = {.call = refresh};

static void prepare(int64_t spin_time) {
    settings = (ThreadSettings){
        .available = 4,
        .clock = 1,
        .main_thread = (int64_t)pthread_self(),
        .refresh = as_python(&refresher),
        .lifetime = 1000000,
        .part_work = 1,
        .short_work = 2,
        .large_part = 256,
        .large_grain = 4,
        .spin_time = spin_time,
        .bearable_wait = INT64_MAX / 2,
        .retreat = 0,
        .slice_work = MUCH,
        .slice_time = INT64_MAX,
        .slice_growth = 4,
        .stack_bytes = 1 << 20,
    };
}

static void finish(void) {
    lock_python();
    while (resize(0) != 0)
        continue;
    unlock_python();
}

static void add_one(int64_t begin, int64_t end, void **operands, const int64_t *geometry) {
    int64_t *values = operands[0];
    for (int64_t place = begin; place < end; place++)
        values[place] += geometry[0];
}

static int64_t call(Kernel *kernel, int64_t extent, int64_t work, int64_t *values, int32_t limit) {
    void *operands[] = {values};
    int64_t one = 1;
    return run(kernel, extent, work, 1, operands, &one, limit);
}

static void check_all(const int64_t *values, int64_t extent, int64_t expected) {
    for (int64_t place = 0; place < extent; place++)
        CHECK(values[place] == expected);
}

static void *call_often(void *number) {
    int64_t values[EXTENT] = {0};
    uint64_t state = (uint64_t)number;
    for (int64_t turn = 1; turn <= turns; turn++) {
        lock_python();
        CHECK(call(add_one, EXTENT, MUCH, values, (int32_t)(next_random(&state) % 5)) == 0);
        unlock_python();
        check_all(values, EXTENT, turn);
    }
    return 0;
}

// Several callers at once, of which one has the pool, and sizes of the pool that change between.
static void callers(void) {
    prepare(20000);
    on_threads(CALLERS, call_often);
    finish();
}

// The same with workers, and callers that wait for them, who sleep at once.
static void sleepers(void) {
    prepare(0);
    on_threads(CALLERS, call_often);
    finish();
}

static void call_again(int64_t begin, int64_t end, void **operands, const int64_t *geometry) {
    int64_t values[EXTENT] = {0};
    lock_python();
    CHECK(call(add_one, EXTENT, MUCH, values, 0) == 0);
    unlock_python();
    check_all(values, EXTENT, 1);
    add_one(begin, end, operands, geometry);
}

// Kernels that call kernels, which find the pool taken.
static void nested(void) {
    prepare(20000);
    int64_t values[EXTENT] = {0};
    for (int64_t turn = 1; turn <= turns; turn++) {
        lock_python();
        CHECK(call(call_again, EXTENT, MUCH, values, 0) == 0);
        unlock_python();
        check_all(values, EXTENT, turn);
    }
    finish();
}

static void *resize_often(void *number) {
    uint64_t state = (uint64_t)number;
    for (int64_t turn = 0; turn < turns; turn++) {
        lock_python();
        int64_t wanted = (int64_t)(next_random(&state) % 6);
        int64_t found = resize(wanted);
        CHECK(found == wanted || found == -1);
        unlock_python();
    }
    return 0;
}

static void *call_or_resize(void *number) { return number ? call_often(number) : resize_often(number); }

static void resizing(void) {
    prepare(1000);
    on_threads(CALLERS, call_or_resize);
    finish();
}

static pthread_t caller;
static int64_t by_caller, by_workers;

static void count_parts(int64_t begin, int64_t end, void **operands, const int64_t *geometry) {
    add_one(begin, end, operands, geometry);
    if (begin)
        __atomic_fetch_add(pthread_equal(pthread_self(), caller) ? &by_caller : &by_workers, 1, __ATOMIC_RELAXED);
}

// Parts that workers computed, and parts that were claimed back from them: until both have been seen.
static void claimed_back(void) {
    prepare(1000);
    caller = pthread_self();
    int64_t values[EXTENT] = {0};
    lock_python();
    int64_t turn = 0;
    while (turn < turns || (turn < 1000 * turns && (!by_caller || !by_workers))) {
        CHECK(call(count_parts, EXTENT, MUCH, values, 0) == 0);
        check_all(values, EXTENT, ++turn);
    }
    unlock_python();
    CHECK(by_caller > 0 && by_workers > 0);
    finish();
}

static void add_slowly(int64_t begin, int64_t end, void **operands, const int64_t *geometry) {
    // Workers only: the caller has nothing to do but wait for them.
    if (begin && !pthread_equal(pthread_self(), caller))
        usleep(200);
    add_one(begin, end, operands, geometry);
}

static void *call_and_wait(void *number) {
    (void)number;
    caller = pthread_self();
    int64_t values[EXTENT] = {0};
    for (int64_t turn = 1; turn <= turns; turn++) {
        // Time for workers to begin what is opened, or to fall asleep.
        usleep(turn % 2 ? 20 : 200);
        lock_python();
        CHECK(call(add_slowly, EXTENT, MUCH, values, 0) == 0);
        unlock_python();
        check_all(values, EXTENT, turn);
    }
    return 0;
}

// Parts that take long, for which the caller spins, or sleeps.
static void awaited(void) {
    prepare(100000);
    on_threads(1, call_and_wait);
    finish();
    prepare(0);
    on_threads(1, call_and_wait);
    finish();
}

// What a signal interrupts is over when the call returns: a beginning is done, and nobody writes any more.
static void interrupted(void) {
    prepare(1000);
    settings.slice_time = 1;
    settings.slice_work = 1;
    lock_python();
    for (int64_t turn = 0; turn < turns; turn++) {
        int64_t values[EXTENT] = {0};
        int64_t before = signal_checks;
        signals_until_raised = 1 + turn % 3;
        CHECK(call(add_one, EXTENT, EXTENT, values, 0) == -1);
        CHECK(has_error && signal_checks - before == 1 + turn % 3);
        has_error = 0;
        int64_t finished = 0;
        while (finished < EXTENT && values[finished])
            finished++;
        CHECK(0 < finished && finished < EXTENT);
        check_all(values, finished, 1);
        check_all(values + finished, EXTENT - finished, 0);
        for (int64_t place = 0; place < EXTENT; place++)
            values[place] = -1;
    }
    unlock_python();
    signals_until_raised = INT64_MAX;
    finish();
}

static PyObject *refuse(int64_t limit) {
    CHECK(limit == 0);
    has_error = 1;
    return 0;
}

// An exception of Python's side reaches the caller before anything is computed, and the next call asks again.
static void failing(void) {
    prepare(1000);
    int64_t values[EXTENT] = {0};
    StandIn refuser = {.call = refuse};
    lock_python();
    settings.refresh = as_python(&refuser);
    CHECK(call(add_one, EXTENT, MUCH, values, 0) == -1 && has_error);
    check_all(values, EXTENT, 0);
    has_error = 0;
    settings.refresh = as_python(&refresher);
    settings.expires = 0;
    CHECK(call(add_one, EXTENT, MUCH, values, 0) == 0);
    check_all(values, EXTENT, 1);
    CHECK(settings.workers == 3);
    unlock_python();
    finish();
}

// Where every wait is too long, the pool stays unused for a while, and is free.
static void crowded(void) {
    prepare(1000);
    settings.bearable_wait = -INT64_MAX / 2;
    settings.retreat = 1000000;
    int64_t values[EXTENT] = {0};
    lock_python();
    for (int64_t turn = 1; turn <= turns; turn++) {
        CHECK(call(add_one, EXTENT, MUCH, values, 0) == 0);
        check_all(values, EXTENT, turn);
        CHECK(settings.crowded_until > 0);
        CHECK(acquire_pool());
        release_pool();
    }
    unlock_python();
    finish();
}

// A child begins without workers, whatever its parent's were at, and makes its own. Sanitizers do not bear that where
// the parent had threads: one takes them for its child's, the other's own locks stay locked.
static void fork_one(int64_t workers) {
    pid_t child = fork();
    CHECK(child >= 0);
    if (child) {
        int status;
        CHECK(waitpid(child, &status, 0) == child);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        return;
    }
    forget();
    CHECK(settings.workers == 0 && acquire_pool());
    release_pool();
    int64_t values[EXTENT] = {0};
    for (int64_t turn = 1; turn <= turns; turn++) {
        CHECK(call(add_one, EXTENT, MUCH, values, (int32_t)workers + 1) == 0);
        check_all(values, EXTENT, turn);
    }
    CHECK(settings.workers == workers && resize(0) == 0);
    _exit(0);
}

// As Python's hook does before a fork, without workers.
static void forks(void) {
    prepare(1000);
    settings.lifetime = 0;
    int64_t values[EXTENT] = {0};
    lock_python();
    for (int64_t turn = 1; turn <= 5; turn++) {
        CHECK(call(add_one, EXTENT, MUCH, values, 0) == 0);
        check_all(values, EXTENT, turn);
        CHECK(resize(0) == 0);
        fork_one(3);
    }
    unlock_python();
    finish();
}

static void fork_within(int64_t begin, int64_t end, void **operands, const int64_t *geometry) {
    if (begin == 0) {
        lock_python();
        CHECK(resize(0) == -1);
        fork_one(0);
        unlock_python();
    }
    add_one(begin, end, operands, geometry);
}

// While the pool is taken, which it is not in the child.
static void forks_within(void) {
    prepare(1000);
    int64_t values[EXTENT] = {0};
    for (int64_t turn = 1; turn <= 5; turn++) {
        lock_python();
        CHECK(call(fork_within, EXTENT, MUCH, values, 0) == 0);
        unlock_python();
        check_all(values, EXTENT, turn);
    }
    finish();
}

static void *call_or_fork(void *number) {
    if (number)
        return call_often(number);
    for (int64_t turn = 0; turn < 5; turn++) {
        usleep(1000);
        lock_python();
        // Refused while another thread is in a kernel.
        resize(0);
        fork_one(0);
        unlock_python();
    }
    return 0;
}

// In the midst of kernels.
static void busy_forks(void) {
    prepare(1000);
    on_threads(CALLERS, call_or_fork);
    finish();
}

static const Drill drills[] = {
    {"callers", callers},
    {"sleepers", sleepers},
    {"nested", nested},
    {"resizing", resizing},
    {"claimed_back", claimed_back},
    {"awaited", awaited},
    {"interrupted", interrupted},
    {"failing", failing},
    {"crowded", crowded},
    {"forks", forks},
    {"forks_within", forks_within},
    {"busy_forks", busy_forks},
};

int main(int count, char **command) {
    CHECK(count == 2);
    return run_drill(drills, sizeof drills / sizeof *drills, command);
}
