// The block pool under threads that take and give all at once. Everybody writes to what they hold: memory that two have
// is a wrong mark or a race.

#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "drill.h"

extern BlockSettings settings;
extern Handler handler;
void *take_memory(uint64_t nbytes);
void give_memory(void *memory, uint64_t nbytes);
uint64_t trim(uint64_t keep);
uint64_t capacity_for(uint64_t nbytes);
void prepare(void);
void lock_rings(void);
void unlock_rings(void);
void read_counters(BlockCounters *found);
PyObject *new_array(PyObject *dtype, int ndim, const int64_t *shape, const int64_t *strides, uint64_t nbytes);

enum { THREADS = 4, HELD = 8, TURNS = 600, PAGE = 4096, SMALLEST = 1 << 16, HUGE_PAGE = 1 << 21 };

static int64_t mapped_bytes, refuses;

// What the linker puts in place of the system's (`--wrap`): they count, and refuse when told to.
void *__real_mmap(void *place, size_t nbytes, int rights, int flags, int file, off_t offset);
int __real_munmap(void *place, size_t nbytes);

void *__wrap_mmap(void *place, size_t nbytes, int rights, int flags, int file, off_t offset) {
    if (__atomic_load_n(&refuses, __ATOMIC_RELAXED))
        return MAP_FAILED;
    void *found = __real_mmap(place, nbytes, rights, flags, file, offset);
    if (found != MAP_FAILED)
        __atomic_fetch_add(&mapped_bytes, (int64_t)nbytes, __ATOMIC_RELAXED);
    return found;
}

int __wrap_munmap(void *place, size_t nbytes) {
    CHECK(nbytes % PAGE == 0 && (uintptr_t)place % PAGE == 0);
    __atomic_fetch_sub(&mapped_bytes, (int64_t)nbytes, __ATOMIC_RELAXED);
    return __real_munmap(place, nbytes);
}

static void begin(uint64_t limit) {
    settings.page_bytes = PAGE;
    settings.map_flags = MAP_PRIVATE | MAP_ANONYMOUS;
    settings.huge_page_advice = MADV_HUGEPAGE;
    settings.smallest_bytes = SMALLEST;
    settings.huge_page_bytes = HUGE_PAGE;
    settings.limit = limit;
    settings.threshold = 1 << 20;
    prepare();
}

static BlockCounters counted(void) {
    BlockCounters found;
    read_counters(&found);
    return found;
}

// All memory is given back, and what lies idle is all that is mapped.
static void finish(void) {
    CHECK(counted().in_use == 0);
    CHECK(counted().idle <= settings.limit);
    trim(0);
    CHECK(counted().idle == 0 && mapped_bytes == 0);
}

typedef struct Holding {
    uint64_t *memory;
    uint64_t nbytes;
    uint64_t mark;
} Holding;

static void mark(Holding *holding, uint64_t mark) {
    holding->mark = mark;
    holding->memory[0] = holding->memory[holding->nbytes / 8 - 1] = mark;
}

static void check_mark(const Holding *holding) {
    CHECK(holding->memory[0] == holding->mark && holding->memory[holding->nbytes / 8 - 1] == holding->mark);
}

static uint64_t random_size(uint64_t *state) {
    // Few sizes that all threads share, and some of any length.
    static const uint64_t SIZES[] = {8, SMALLEST, SMALLEST + 8, 100000, 3 << 18, HUGE_PAGE, HUGE_PAGE + 8, 5 << 20};
    uint64_t random = next_random(state);
    return random % 4 ? SIZES[random / 4 % 8] : 8 + random / 4 % (1 << 22) / 8 * 8;
}

static void change(Holding *holding, uint64_t *state) {
    uint64_t nbytes = random_size(state);
    if (!holding->memory) {
        bool is_cleared = next_random(state) % 8 == 0;
        holding->memory = is_cleared ? handler.calloc(handler.context, nbytes / 8, 8) : handler.malloc(0, nbytes);
        CHECK(holding->memory && (uintptr_t)holding->memory % PAGE == 0);
        CHECK(capacity_for(nbytes) >= nbytes);
        CHECK(nbytes < HUGE_PAGE || (uintptr_t)holding->memory % HUGE_PAGE == 0);
        CHECK(!is_cleared || (holding->memory[0] == 0 && holding->memory[nbytes / 8 - 1] == 0));
    } else if (next_random(state) % 4 == 0) {
        check_mark(holding);
        holding->memory = handler.realloc(handler.context, holding->memory, nbytes);
        CHECK(holding->memory && holding->memory[0] == holding->mark);
    } else {
        check_mark(holding);
        handler.free(handler.context, holding->memory, holding->nbytes);
        holding->memory = 0;
        return;
    }
    holding->nbytes = nbytes;
    mark(holding, next_random(state));
}

static void *take_and_give(void *number) {
    Holding held[HELD] = {{0}};
    uint64_t state = (uint64_t)number;
    for (int64_t turn = 0; turn < TURNS; turn++) {
        change(&held[next_random(&state) % HELD], &state);
        if (next_random(&state) % 64 == 0)
            trim(next_random(&state) % (8 << 20));
    }
    for (Holding *holding = held; holding < held + HELD; holding++)
        if (holding->memory) {
            check_mark(holding);
            handler.free(handler.context, holding->memory, holding->nbytes);
        }
    return 0;
}

// Most requests are served by idle blocks.
static void hammer(void) {
    begin(UINT64_C(1) << 30);
    on_threads(THREADS, take_and_give);
    CHECK(counted().hits > 0 && counted().misses > 0);
    finish();
}

// Hardly anything may lie idle, so that blocks are evicted all the time.
static void beyond_the_limit(void) {
    begin(1 << 20);
    on_threads(THREADS, take_and_give);
    finish();
}

static void *hand_on(void *number) {
    // Blocks that one thread takes and another gives.
    static uint64_t *handed[HELD];
    uint64_t state = (uint64_t)number;
    for (int64_t turn = 0; turn < TURNS; turn++) {
        uint64_t *memory = take_memory(100000);
        CHECK(memory);
        memory[0] = memory[12499] = (uint64_t)memory;
        memory = __atomic_exchange_n(&handed[next_random(&state) % HELD], memory, __ATOMIC_ACQ_REL);
        if (memory) {
            CHECK(memory[0] == (uint64_t)memory && memory[12499] == (uint64_t)memory);
            give_memory(memory, 100000);
        }
    }
    for (int64_t place = 0; place < HELD; place++) {
        uint64_t *memory = __atomic_exchange_n(&handed[place], 0, __ATOMIC_ACQ_REL);
        if (memory)
            give_memory(memory, 100000);
    }
    return 0;
}

static void handed_on(void) {
    begin(UINT64_C(1) << 30);
    on_threads(THREADS, hand_on);
    finish();
}

// A system without memory: idle blocks go before a request is refused, and every refusal leaves all as it was.
static void exhaustion(void) {
    begin(UINT64_C(1) << 30);
    Holding kept = {.memory = take_memory(SMALLEST), .nbytes = SMALLEST};
    mark(&kept, 7);
    give_memory(take_memory(3 << 20), 3 << 20);
    CHECK(counted().idle == 4 << 20);
    refuses = 1;
    CHECK(!take_memory(8 << 20));
    CHECK(counted().idle == 0);
    CHECK(!handler.calloc(0, 1 << 20, 8));
    CHECK(!handler.calloc(0, UINT64_C(1) << 61, 8));
    CHECK(!handler.realloc(0, kept.memory, 8 << 20));
    CHECK(!take_memory(UINT64_MAX) && !take_memory((UINT64_C(1) << 60) + 1));
    check_mark(&kept);
    refuses = 0;
    CHECK(!take_memory(UINT64_C(1) << 60));
    give_memory(kept.memory, kept.nbytes);
    finish();
}

static void *take_until_refused(void *number) {
    (void)number;
    for (int64_t turn = 0; turn < TURNS; turn++) {
        uint64_t *memory = take_memory(200000);
        if (turn % 50 == 0)
            __atomic_fetch_xor(&refuses, 1, __ATOMIC_RELAXED);
        if (memory) {
            memory[0] = (uint64_t)turn;
            give_memory(memory, 200000);
        }
    }
    return 0;
}

// Memory comes and goes while threads ask for it.
static void scarcity(void) {
    begin(UINT64_C(1) << 30);
    on_threads(THREADS, take_until_refused);
    refuses = 0;
    finish();
}

static void *take_or_fork(void *number) {
    if (number)
        return take_and_give(number);
    for (int64_t turn = 0; turn < 5; turn++) {
        usleep(1000);
        pid_t child = fork();
        CHECK(child >= 0);
        if (child == 0) {
            // The lock is nobody's here, and the rings are whole.
            void *memory = take_memory(100000);
            CHECK(memory);
            give_memory(memory, 100000);
            trim(0);
            _exit(counted().idle == 0 ? 0 : 1);
        }
        int status;
        CHECK(waitpid(child, &status, 0) == child);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    return 0;
}

static void forks(void) {
    begin(UINT64_C(1) << 30);
    CHECK(pthread_atfork(lock_rings, unlock_rings, unlock_rings) == 0);
    on_threads(THREADS, take_or_fork);
    finish();
}

static StandIn dtype, array_type, capsule, usual, array;
static StandIn *current = &usual;
static int64_t fails;

static PyObject *set_handler(PyObject *handler) {
    CHECK(!has_error && handler);
    if (fails == 1) {
        has_error = 1;
        return 0;
    }
    // A reference to the new one, and the reference to the old one is the caller's.
    StandIn *before = current;
    current = (StandIn *)handler;
    current->references++;
    return as_python(before);
}

static PyObject *new_from_descr(
    PyObject *type, PyObject *descr, int ndim, const int64_t *shape, const int64_t *strides, void *memory, int flags,
    PyObject *base
) {
    CHECK(type == as_python(&array_type) && descr == as_python(&dtype) && ndim == 1 && *shape == 3 && *strides == 8);
    CHECK(!memory && !flags && !base);
    CHECK(current == (array.number ? &capsule : &usual));
    dtype.references--;
    if (fails == 2) {
        has_error = 1;
        return 0;
    }
    array.references++;
    return as_python(&array);
}

static void check_array(uint64_t nbytes, int64_t failure) {
    int64_t shape = 3, stride = 8;
    dtype.references = capsule.references = usual.references = 10;
    array.references = 0;
    array.number = nbytes >= settings.threshold;
    fails = failure;
    PyObject *found = new_array(as_python(&dtype), 1, &shape, &stride, nbytes);
    CHECK(found == (failure ? 0 : as_python(&array)) && array.references == (failure ? 0 : 1));
    CHECK(has_error == (failure != 0));
    CHECK(current == &usual);
    CHECK(dtype.references == 10 && capsule.references == 10 && usual.references == 10);
    has_error = 0;
}

// Every reference is given back, and NumPy's handler is as before, whatever fails.
static void arrays(void) {
    begin(0);
    settings.array_type = as_python(&array_type);
    settings.new_from_descr = new_from_descr;
    settings.set_handler = set_handler;
    settings.capsule = as_python(&capsule);
    check_array(24, 0);
    check_array(24, 2);
    check_array(1 << 20, 0);
    check_array(1 << 20, 1);
    check_array(1 << 20, 2);
}

static const Drill drills[] = {
    {"hammer", hammer},
    {"beyond_the_limit", beyond_the_limit},
    {"handed_on", handed_on},
    {"exhaustion", exhaustion},
    {"scarcity", scarcity},
    {"forks", forks},
    {"arrays", arrays},
};

int main(int count, char **command) {
    CHECK(count == 2);
    return run_drill(drills, sizeof drills / sizeof *drills, command);
}
