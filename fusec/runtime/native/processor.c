// Translated once for each architecture, and linked into the native part that is loaded.

#include "processor.h"

#if defined(__x86_64__)

// The control and status register of SSE. Its lowest six bits say what has happened so far.
static const uint64_t DEFAULT_MODE = 0x1F80, CONTROL = 0xFFC0;

static uint64_t read_mode(void) { return __builtin_ia32_stmxcsr(); }

static void write_mode(uint64_t mode) { __builtin_ia32_ldmxcsr((uint32_t)mode); }

void relax(void) { __builtin_ia32_pause(); }

#elif defined(__aarch64__)

static const uint64_t DEFAULT_MODE = 0, CONTROL = ~UINT64_C(0);

#if defined(__clang__)

static uint64_t read_mode(void) { return __builtin_arm_rsr64("fpcr"); }

static void write_mode(uint64_t mode) { __builtin_arm_wsr64("fpcr", mode); }

void relax(void) { __builtin_arm_yield(); }

#else

static uint64_t read_mode(void) { return __builtin_aarch64_get_fpcr64(); }

static void write_mode(uint64_t mode) { __builtin_aarch64_set_fpcr64(mode); }

void relax(void) { __asm__ volatile("yield"); }

#endif

#else

// Elsewhere the mode is left as it is.
static const uint64_t DEFAULT_MODE = 0, CONTROL = 0;

static uint64_t read_mode(void) { return 0; }

static void write_mode(uint64_t mode) { (void)mode; }

void relax(void) {}

#endif

static int is_default(uint64_t mode) { return (mode & CONTROL) == DEFAULT_MODE; }

// To set the mode costs as much as a short kernel, so it is left alone when it is right already.

uint64_t default_mode(void) {
    uint64_t mode = read_mode();
    if (!is_default(mode))
        write_mode(DEFAULT_MODE);
    return mode;
}

void restore_mode(uint64_t mode) {
    if (!is_default(mode))
        write_mode(mode);
}
