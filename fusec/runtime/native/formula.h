// The numbers of a call by a program's instructions: part of entry.c, so that all of it is inlined.
//
// A value is a word: an integer, or the bits of a double. What has no result, and a check that does not hold, end the
// evaluation. Floats are computed in the caller's mode, as Python's are.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "libm.h"
#include "structures.h"

// Integers up to here are doubles as well, whatever their sign.
#define LARGEST_EXACT ((int64_t)1 << 53)

static double as_double(int64_t word) {
    union {
        int64_t word;
        double number;
    } both = {.word = word};
    return both.number;
}

static int64_t as_word(double number) {
    union {
        double number;
        int64_t word;
    } both = {.number = number};
    return both.word;
}

// A float lies in the first bytes of a word, where kernels read it.
static float as_float(int64_t word) {
    union {
        uint32_t bits;
        float number;
    } both = {.bits = (uint32_t)word};
    return both.number;
}

static int64_t as_packed(float number) {
    union {
        float number;
        uint32_t bits;
    } both = {.number = number};
    return (int64_t)both.bits;
}

// Python rounds quotients down, C towards 0.
static bool is_rounded_up(int64_t a, int64_t b) { return a % b != 0 && (a < 0) != (b < 0); }

static bool is_finite(double number) { return number - number == 0; }

// Whether an operation on integers has a result, which is written.
static bool compute_integer(Opcode opcode, int64_t a, int64_t b, int64_t *result) {
    switch (opcode) {
    case OPCODE_ADD:
        return !__builtin_add_overflow(a, b, result);
    case OPCODE_SUBTRACT:
        return !__builtin_sub_overflow(a, b, result);
    case OPCODE_MULTIPLY:
        return !__builtin_mul_overflow(a, b, result);
    case OPCODE_FLOOR_DIVIDE:
        // The processor has no quotient where there is none, and no remainder either.
        if (b == 0 || (a == INT64_MIN && b == -1))
            return false;
        *result = a / b - is_rounded_up(a, b);
        return true;
    case OPCODE_REMAINDER:
        if (b == 0)
            return false;
        *result = b == -1 ? 0 : a % b + (is_rounded_up(a, b) ? b : 0);
        return true;
    default:
        *result = as_word((double)a);
        return -LARGEST_EXACT <= a && a <= LARGEST_EXACT;
    }
}

// Whether a power is a plain one: of a positive number, and itself neither too large nor too small for a double.
static bool power(double a, double b, double *result) {
    if (!(a > 0 && is_finite(a) && is_finite(b)))
        return false;
    *result = pow(a, b);
    return is_finite(*result) && *result != 0;
}

// Whether an operation on floats has a result, which is written.
static bool compute_float(Opcode opcode, int64_t word, int64_t other, int64_t *result) {
    double a = as_double(word), b = as_double(other), found;
    switch (opcode) {
    case OPCODE_ADD_FLOAT:
        found = a + b;
        break;
    case OPCODE_SUBTRACT_FLOAT:
        found = a - b;
        break;
    case OPCODE_MULTIPLY_FLOAT:
        found = a * b;
        break;
    case OPCODE_DIVIDE_FLOAT:
        if (b == 0)
            return false;
        found = a / b;
        break;
    case OPCODE_POWER_FLOAT:
        if (!power(a, b, &found))
            return false;
        break;
    case OPCODE_NEGATE_FLOAT:
        found = -a;
        break;
    case OPCODE_ROUND_FLOAT32:
        found = (float)a;
        break;
    case OPCODE_PACK_FLOAT32:
        *result = as_packed((float)a);
        return true;
    default:
        found = as_float(word);
    }
    *result = as_word(found);
    return true;
}

static bool holds(Opcode opcode, int64_t a, int64_t b, int64_t c) {
    switch (opcode) {
    case OPCODE_CHECK_RANGE:
        return b <= a && a <= c;
    case OPCODE_CHECK_OTHER:
        return a != b;
    case OPCODE_CHECK_LESS:
        return (as_double(a) < as_double(b)) == (c != 0);
    case OPCODE_CHECK_LESS_EQUAL:
        return (as_double(a) <= as_double(b)) == (c != 0);
    default:
        return (as_double(a) == as_double(b)) == (c != 0);
    }
}

// Follow instructions up to `end`, and say where the next result goes; null where they end the evaluation.
static int64_t *follow(const Instruction *step, const Instruction *end, const int64_t *values, int64_t *next) {
    for (; step < end; step++) {
        Opcode opcode = (Opcode)step->opcode;
        int64_t a = values[step->a], b = values[step->b];
        // What most instructions are.
        if (opcode == OPCODE_CHECK_RANGE && b <= a && a <= values[step->c])
            continue;
        bool goes_on = opcode >= OPCODE_CHECK_RANGE ? holds(opcode, a, b, values[step->c])
                     : opcode >= OPCODE_ADD_FLOAT   ? compute_float(opcode, a, b, next++)
                                                    : compute_integer(opcode, a, b, next++);
        if (!goes_on)
            return NULL;
    }
    return next;
}
