// What compiled loop nests look like to those that call them.

#pragma once

#include <stdint.h>

// Do [begin, end) of the range. Operands are addresses; the geometry is what codegen put there.
typedef void Kernel(int64_t begin, int64_t end, void **operands, const int64_t *geometry);
