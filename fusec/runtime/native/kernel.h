// What compiled loop nests look like to those that call them.

#pragma once

#include <stdint.h>

// Do [begin, end) of the range. Operands are addresses; the geometry is what codegen put there.
typedef void Kernel(int64_t begin, int64_t end, void **operands, const int64_t *geometry);

// Do all of it, on several threads when that pays; 0, or -1 with an exception set. The GIL is held.
typedef int32_t RunKernel(
    Kernel *kernel, int64_t extent, int64_t work, int64_t grain, void **operands, const int64_t *geometry, int32_t limit
);

// Acquire the thread pool, so that no other kernel is shared among its threads; 0 when somebody has it. And release it.
typedef int32_t AcquirePool(void);
typedef void ReleasePool(void);
