// What native code calls in the C library. Its types are of no concern here but for their size, which is the same or
// less on every system with 64-bit words.

#pragma once

#include <stdint.h>

typedef struct Time {
    int64_t seconds;
    int64_t nanoseconds;
} Time;

typedef uint64_t Thread;

typedef struct ThreadAttributes {
    _Alignas(16) unsigned char opaque[128];
} ThreadAttributes;

typedef struct Mutex {
    _Alignas(64) unsigned char opaque[64];
} Mutex;

typedef struct Condition {
    _Alignas(64) unsigned char opaque[64];
} Condition;

enum { READABLE = 1, WRITABLE = 2 };

#define REFUSED ((void *)-1)

void *malloc(uint64_t nbytes);
void free(void *memory);

void *mmap(void *place, uint64_t nbytes, int rights, int flags, int file, int64_t offset);
int munmap(void *memory, uint64_t nbytes);
int madvise(void *memory, uint64_t nbytes, int advice);

int clock_gettime(int clock, Time *time);
int sched_yield(void);

int pthread_attr_init(ThreadAttributes *attributes);
int pthread_attr_setstacksize(ThreadAttributes *attributes, uint64_t nbytes);
int pthread_attr_destroy(ThreadAttributes *attributes);
int pthread_create(Thread *thread, const ThreadAttributes *attributes, void *(*begin)(void *), void *argument);
int pthread_join(Thread thread, void **result);
int pthread_mutex_init(Mutex *mutex, const void *attributes);
int pthread_mutex_lock(Mutex *mutex);
int pthread_mutex_unlock(Mutex *mutex);
int pthread_cond_init(Condition *condition, const void *attributes);
int pthread_cond_wait(Condition *condition, Mutex *mutex);
int pthread_cond_signal(Condition *condition);
