// What every architecture says in its own way.

#pragma once

#include <stdint.h>

// Tell the processor that this is a loop that waits.
void relax(void);

// Set the floating-point mode that kernels compute in, whatever the caller's: rounding to nearest, subnormals kept, no
// traps. Returns the mode as it was.
uint64_t default_mode(void);

// Set the mode that `default_mode` returned.
void restore_mode(uint64_t mode);
