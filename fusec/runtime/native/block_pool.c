// A pool of mapped memory for large arrays. `fusec/runtime/block_pool.py` fills `settings`.
//
// A block is a header page, followed by its memory: page-aligned, and from a huge page on aligned to those, so that the
// system can back it with them. An idle block hangs in two rings, that of its size and that of all idle blocks by age.
// A ring is a link that leads to itself while it is empty. One lock guards rings and counters; no system call is made
// under it, and nobody who holds it waits for anything, so holders of the GIL may spin on it.

#include <stdbool.h>

#include "cpython.h"
#include "numpy.h"
#include "posix.h"
#include "structures.h"

typedef struct Link {
    struct Link *next;
    struct Link *previous;
} Link;

typedef struct Block {
    Link size; // in the ring of its size; of a block in a chain, `next` is the next
    Link age;  // in the ring of all, the youngest first
    uint64_t capacity;
} Block;

// Sizes of a doubling, and rings for all of them.
enum { EIGHT = 8, RINGS = 60 * EIGHT };

// Beyond this, sums of sizes would wrap.
static const uint64_t MOST_BYTES = UINT64_C(1) << 60;

BlockSettings settings;
BlockCounters counters;

static int32_t lock;
static Link ages = {&ages, &ages};
static Link sizes[RINGS];

static uint64_t least(uint64_t one, uint64_t other) { return one < other ? one : other; }

static uint64_t most(uint64_t one, uint64_t other) { return one > other ? one : other; }

// `unit` is a power of two.
static uint64_t round_up(uint64_t number, uint64_t unit) { return (number + unit - 1) & -unit; }

// ---- The lock

void lock_rings(void) {
    while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE) != 0)
        sched_yield();
}

void unlock_rings(void) { __atomic_store_n(&lock, 0, __ATOMIC_RELEASE); }

// ---- Rings

static void insert_after(Link *link, Link *place) {
    link->next = place->next;
    link->previous = place;
    place->next->previous = link;
    place->next = link;
}

static void unlink(Link *link) {
    link->previous->next = link->next;
    link->next->previous = link->previous;
}

static void unlink_block(Block *block) {
    unlink(&block->size);
    unlink(&block->age);
}

static Block *block_of(void *memory) { return (Block *)((char *)memory - settings.page_bytes); }

static void *memory_of(Block *block) { return (char *)block + settings.page_bytes; }

// Make every ring empty. To be called once, before anything else.
void prepare(void) {
    for (Link *ring = sizes; ring < sizes + RINGS; ring++)
        ring->next = ring->previous = ring;
}

// ---- Sizes: eight to each doubling, in whole pages, and in whole huge pages above one of those

// How far to shift the last byte's number for its leading four bits, 8 to 15: the place in its doubling.
static int shift_of(uint64_t nbytes) { return 60 - __builtin_clzll(nbytes - 1); }

// How many bytes a request for so many gets.
uint64_t capacity_for(uint64_t nbytes) {
    uint64_t size = most(nbytes, settings.smallest_bytes);
    uint64_t page = size > settings.huge_page_bytes ? settings.huge_page_bytes : settings.page_bytes;
    return round_up(size, most(UINT64_C(1) << shift_of(size), page));
}

static Link *ring_of(uint64_t capacity) {
    int shift = shift_of(capacity);
    uint64_t doubling = (uint64_t)(shift - shift_of(settings.smallest_bytes));
    return &sizes[doubling * EIGHT + ((capacity - 1) >> shift) - EIGHT];
}

// ---- Counters, under the lock

static void count_taken(uint64_t capacity) {
    counters.in_use += capacity;
    counters.peak = most(counters.peak, counters.in_use);
}

// All counters as they were at one moment.
void read_counters(BlockCounters *found) {
    lock_rings();
    *found = counters;
    unlock_rings();
}

// ---- Mapping

static void unmap(char *begin, uint64_t nbytes) {
    if (nbytes > 0)
        munmap(begin, nbytes);
}

// A new block, or null.
static Block *map(uint64_t capacity) {
    uint64_t page = settings.page_bytes;
    bool is_huge = capacity >= settings.huge_page_bytes;
    uint64_t alignment = is_huge ? settings.huge_page_bytes : page;
    uint64_t total = capacity + alignment;
    char *mapped = mmap(NULL, total, READABLE | WRITABLE, (int)settings.map_flags, -1, 0);
    if (mapped == REFUSED)
        return NULL;
    // What is in front of the header page, and what is behind the memory, goes back.
    uint64_t front = round_up((uint64_t)mapped + page, alignment) - page - (uint64_t)mapped;
    Block *block = (Block *)(mapped + front);
    char *end = (char *)block + page + capacity;
    unmap(mapped, front);
    unmap(end, (uint64_t)(mapped + total - end));
    if (is_huge && settings.huge_page_advice != 0)
        madvise(memory_of(block), capacity, (int)settings.huge_page_advice);
    block->capacity = capacity;
    return block;
}

// Take the oldest idle blocks out of the rings until at most `keep` bytes are left, under the lock; a chain of them.
static Block *evict(uint64_t keep) {
    Block *chain = NULL;
    while (counters.idle > keep) {
        Block *oldest = (Block *)((char *)ages.previous - offsetof(Block, age));
        unlink_block(oldest);
        counters.idle -= oldest->capacity;
        oldest->size.next = (Link *)chain;
        chain = oldest;
    }
    return chain;
}

// Unmap a chain of blocks; how many bytes that were.
static uint64_t unmap_chain(Block *chain) {
    uint64_t sum = 0;
    while (chain != NULL) {
        Block *next = (Block *)chain->size.next;
        sum += chain->capacity;
        unmap((char *)chain, settings.page_bytes + chain->capacity);
        chain = next;
    }
    return sum;
}

// ---- The pool

// Give idle memory back to the system, oldest first, until at most `keep` bytes are left; how many bytes went.
uint64_t trim(uint64_t keep) {
    lock_rings();
    Block *chain = evict(keep);
    unlock_rings();
    return unmap_chain(chain);
}

// An idle block of this capacity, or null.
static Block *reuse(uint64_t capacity) {
    Link *ring = ring_of(capacity);
    Block *found = NULL;
    lock_rings();
    if (ring->next != ring) {
        found = (Block *)ring->next;
        unlink_block(found);
        counters.idle -= capacity;
        counters.hits++;
        count_taken(capacity);
    }
    unlock_rings();
    return found;
}

// Memory of at least `nbytes`, its contents whatever they were; null when the system has none. Needs no GIL.
void *take_memory(uint64_t nbytes) {
    if (nbytes > MOST_BYTES)
        return NULL;
    uint64_t capacity = capacity_for(nbytes);
    Block *block = reuse(capacity);
    if (block != NULL)
        return memory_of(block);
    block = map(capacity);
    if (block == NULL) {
        // Whatever lies idle may be what is missing.
        trim(0);
        block = map(capacity);
    }
    if (block == NULL)
        return NULL;
    lock_rings();
    counters.misses++;
    count_taken(capacity);
    unlock_rings();
    return memory_of(block);
}

// Give back what was taken. Needs no GIL. A block above the limit counts as the oldest, so that it alone has to go.
void give_memory(void *memory, uint64_t nbytes) {
    (void)nbytes;
    Block *block = block_of(memory);
    uint64_t capacity = block->capacity;
    Link *ring = ring_of(capacity);
    lock_rings();
    insert_after(&block->size, ring);
    insert_after(&block->age, capacity > settings.limit ? ages.previous : &ages);
    counters.in_use -= capacity;
    counters.idle += capacity;
    Block *chain = evict(settings.limit);
    unlock_rings();
    unmap_chain(chain);
}

// ---- NumPy's allocator

static void *allocator_malloc(void *context, uint64_t nbytes) {
    (void)context;
    return take_memory(nbytes);
}

static void *allocator_calloc(void *context, uint64_t count, uint64_t size) {
    (void)context;
    uint64_t nbytes;
    void *memory = __builtin_mul_overflow(count, size, &nbytes) ? NULL : take_memory(nbytes);
    return memory == NULL ? NULL : __builtin_memset(memory, 0, nbytes);
}

static void *allocator_realloc(void *context, void *memory, uint64_t nbytes) {
    (void)context;
    uint64_t capacity = block_of(memory)->capacity;
    if (capacity_for(nbytes) == capacity)
        return memory;
    void *other = take_memory(nbytes);
    if (other == NULL)
        return NULL;
    __builtin_memcpy(other, memory, least(capacity, nbytes));
    give_memory(memory, capacity);
    return other;
}

static void allocator_free(void *context, void *memory, uint64_t nbytes) {
    (void)context;
    if (memory != NULL)
        give_memory(memory, nbytes);
}

const char capsule_name[] = "mem_handler";

Handler handler = {
    "fusec_pool", 1, NULL, allocator_malloc, allocator_calloc, allocator_realloc, allocator_free,
};

// ---- Arrays

// Make a handler NumPy's again, and give the reference to it away.
static void restore_handler(PyObject *theirs) {
    PyObject *ours = settings.set_handler(theirs);
    Py_DecRef(theirs);
    Py_DecRef(ours);
}

// The same after a failure: Python's functions are not to be called with an error set.
static void restore_handler_after_error(PyObject *theirs) {
    PyObject *kind, *value, *trace;
    PyErr_Fetch(&kind, &value, &trace);
    restore_handler(theirs);
    PyErr_Restore(kind, value, trace);
}

// A new array that owns its memory: a new reference, or null with a Python error set. Borrows the dtype. Needs the GIL;
// NumPy's handler is as before afterwards.
PyObject *new_array(PyObject *dtype, int ndim, const int64_t *shape, const int64_t *strides, uint64_t nbytes) {
    PyObject *theirs = NULL;
    bool is_large = nbytes >= settings.threshold;
    if (is_large) {
        theirs = settings.set_handler(settings.capsule);
        if (theirs == NULL)
            return NULL;
    }
    Py_IncRef(dtype);
    PyObject *array = settings.new_from_descr(settings.array_type, dtype, ndim, shape, strides, NULL, 0, NULL);
    if (is_large && array != NULL)
        restore_handler(theirs);
    else if (is_large)
        restore_handler_after_error(theirs);
    return array;
}
