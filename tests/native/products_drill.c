// Matrix products against sums written out, with a BLAS that is as plain: memory of exactly the sizes that are due, so that
// a step too far is seen.

#include <stdlib.h>

#include "drill.h"

Kernel multiply_f32_short, multiply_f64;
extern Blas blas;

enum { ROW_MAJOR = 101, COLUMN_MAJOR = 102, TRANSPOSED = 112, UPPER = 121 };

static int64_t pool_is_taken, times_taken;

static int32_t acquire_pool(void) {
    times_taken++;
    return !__atomic_exchange_n(&pool_is_taken, 1, __ATOMIC_ACQUIRE);
}

static void release_pool(void) { CHECK(__atomic_exchange_n(&pool_is_taken, 0, __ATOMIC_RELEASE)); }

// A BLAS for one kind of numbers, and the element (row, column) of a matrix given as it gets it.
#define PLAIN_BLAS(Real, Integer, of)                                                                                       \
    static Real element_##of(int transposed, const Real *matrix, Integer step, int64_t row, int64_t column) {               \
        return transposed == TRANSPOSED ? matrix[column * step + row] : matrix[row * step + column];                        \
    }                                                                                                                       \
    static Real dot_##of(Integer count, const Real *left, Integer first, const Real *right, Integer second) {               \
        Real sum = 0;                                                                                                       \
        for (int64_t k = 0; k < count; k++)                                                                                 \
            sum += left[k * first] * right[k * second];                                                                     \
        return sum;                                                                                                         \
    }                                                                                                                       \
    static void gemv_##of(int order, int transposed, Integer inner, Integer rows, Real one, const Real *matrix,             \
                          Integer step, const Real *vector, Integer stride, Real none, Real *result, Integer unit) {        \
        CHECK(transposed == TRANSPOSED && one == 1 && none == 0 && unit == 1);                                              \
        for (int64_t row = 0; row < rows; row++) {                                                                          \
            result[row] = 0;                                                                                                \
            for (int64_t k = 0; k < inner; k++)                                                                             \
                result[row] += element_##of(order == ROW_MAJOR ? TRANSPOSED : 0, matrix, step, row, k) * vector[k * stride]; \
        }                                                                                                                   \
    }                                                                                                                       \
    static void gemm_##of(int order, int left_transposed, int right_transposed, Integer rows, Integer columns,              \
                          Integer inner, Real one, const Real *left, Integer first, const Real *right, Integer second,      \
                          Real none, Real *result, Integer step) {                                                          \
        CHECK(order == ROW_MAJOR && one == 1 && none == 0 && step == columns);                                              \
        for (int64_t row = 0; row < rows; row++)                                                                            \
            for (int64_t column = 0; column < columns; column++) {                                                          \
                Real sum = 0;                                                                                               \
                for (int64_t k = 0; k < inner; k++)                                                                         \
                    sum += element_##of(left_transposed, left, first, row, k) *                                             \
                           element_##of(right_transposed, right, second, k, column);                                        \
                result[row * step + column] = sum;                                                                          \
            }                                                                                                               \
    }                                                                                                                       \
    static void syrk_##of(int order, int triangle, int transposed, Integer rows, Integer inner, Real one,                   \
                          const Real *matrix, Integer first, Real none, Real *result, Integer step) {                       \
        CHECK(order == ROW_MAJOR && triangle == UPPER && one == 1 && none == 0);                                            \
        for (int64_t row = 0; row < rows; row++)                                                                            \
            for (int64_t column = row; column < rows; column++) {                                                           \
                result[row * step + column] = 0;                                                                            \
                for (int64_t k = 0; k < inner; k++)                                                                         \
                    result[row * step + column] += element_##of(transposed, matrix, first, row, k) *                        \
                                                   element_##of(transposed, matrix, first, column, k);                      \
            }                                                                                                               \
    }

PLAIN_BLAS(float, int32_t, f32)
PLAIN_BLAS(double, int64_t, f64)

static void begin(void) {
    blas = (Blas){
        dot_f32, gemv_f32, gemm_f32, syrk_f32, dot_f64, gemv_f64, gemm_f64, syrk_f64, acquire_pool, release_pool,
    };
}

// Small whole numbers, whose products and sums are exact in any order.
static double *numbers(int64_t count) {
    double *found = malloc((uint64_t)count * sizeof *found);
    for (int64_t k = 0; k < count; k++)
        found[k] = (double)((7 * k + 3) % 11 - 5);
    return found;
}

// A product, and the batch that stands behind it.
typedef struct Geometry {
    Product product;
    BatchAxis axes[2];
} Geometry;

static double at(bool transposed, const double *matrix, int64_t step, int64_t row, int64_t column) {
    return transposed ? matrix[column * step + row] : matrix[row * step + column];
}

// Every way a matrix can lie, in a batch whose left operand repeats along one axis and whose right one along the other.
static void batches(void) {
    enum { ROWS = 3, INNER = 4, COLUMNS = 5, FIRST = 2, SECOND = 3 };
    begin();
    for (int layout = 0; layout < 4; layout++) {
        bool is_left = layout & 1, is_right = layout & 2;
        int64_t first = (is_left ? ROWS : INNER) + 2, second = (is_right ? INNER : COLUMNS) + 1;
        int64_t lefts = first * (is_left ? INNER : ROWS), rights = second * (is_right ? COLUMNS : INNER);
        double *left = numbers(FIRST * lefts), *right = numbers(SECOND * rights);
        double *result = malloc(FIRST * SECOND * ROWS * COLUMNS * sizeof *result);
        Geometry geometry = {
            {ROUTINE_GEMM, ROWS, INNER, COLUMNS, first, second, is_left, is_right, false, 2},
            {{FIRST, 8 * lefts, 0, 8 * SECOND * ROWS * COLUMNS}, {SECOND, 0, 8 * rights, 8 * ROWS * COLUMNS}},
        };
        // In two parts, as a slice may end anywhere.
        multiply_f64(0, 4, (void *[]){left, right, result}, (const int64_t *)&geometry);
        multiply_f64(4, FIRST * SECOND, (void *[]){left, right, result}, (const int64_t *)&geometry);
        for (int64_t place = 0; place < FIRST * SECOND; place++)
            for (int64_t row = 0; row < ROWS; row++)
                for (int64_t column = 0; column < COLUMNS; column++) {
                    const double *one = left + place / SECOND * lefts, *other = right + place % SECOND * rights;
                    double sum = 0;
                    for (int64_t k = 0; k < INNER; k++)
                        sum += at(is_left, one, first, row, k) * at(is_right, other, second, k, column);
                    CHECK(result[place * ROWS * COLUMNS + row * COLUMNS + column] == sum);
                }
        free(left), free(right), free(result);
    }
    CHECK(times_taken == 8 && !pool_is_taken);
}

// A matrix times its own transpose is the mirror of one triangle.
static void by_itself(void) {
    enum { ROWS = 4, INNER = 3 };
    begin();
    for (int is_left = 0; is_left < 2; is_left++) {
        int64_t step = is_left ? ROWS : INNER;
        double *matrix = numbers(ROWS * INNER), *result = malloc(ROWS * ROWS * sizeof *result);
        Geometry geometry = {{ROUTINE_GEMM, ROWS, INNER, ROWS, step, step, is_left, !is_left, false, 0}, {{0}}};
        // The plain product would be asked of gemm, which is not there.
        blas.gemm_f64 = NULL;
        multiply_f64(0, 1, (void *[]){matrix, matrix, result}, (const int64_t *)&geometry);
        for (int64_t row = 0; row < ROWS; row++)
            for (int64_t column = 0; column < ROWS; column++) {
                double sum = 0;
                for (int64_t k = 0; k < INNER; k++)
                    sum += at(is_left, matrix, step, row, k) * at(is_left, matrix, step, column, k);
                CHECK(result[row * ROWS + column] == sum);
            }
        free(matrix), free(result);
    }
}

// Vectors, on either side of a matrix that lies in either way, with a BLAS of short integers; the pool is somebody else's.
static void vectors(void) {
    enum { ROWS = 3, INNER = 4, STRIDE = 2 };
    begin();
    pool_is_taken = 1;
    for (int layout = 0; layout < 4; layout++) {
        bool is_transposed = layout & 1, is_reversed = layout & 2;
        int64_t step = is_transposed ? ROWS : INNER;
        float matrix[ROWS * INNER], vector[STRIDE * (INNER - 1) + 1], result[ROWS], product;
        for (int64_t k = 0; k < ROWS * INNER; k++)
            matrix[k] = (float)(k % 5);
        for (int64_t k = 0; k < STRIDE * (INNER - 1) + 1; k++)
            vector[k] = (float)(k - 2);
        void *operands[] = {is_reversed ? vector : matrix, is_reversed ? matrix : vector, result};
        Geometry geometry = {
            {ROUTINE_GEMV, ROWS, INNER, 1, step, STRIDE, is_transposed, false, is_reversed, 0}, {{0}},
        };
        multiply_f32_short(0, 1, operands, (const int64_t *)&geometry);
        for (int64_t row = 0; row < ROWS; row++) {
            float sum = 0;
            for (int64_t k = 0; k < INNER; k++)
                sum += (is_transposed ? matrix[k * step + row] : matrix[row * step + k]) * vector[k * STRIDE];
            CHECK(result[row] == sum);
        }
        Geometry alone = {{ROUTINE_DOT, 1, INNER, 1, 1, STRIDE, false, false, false, 0}, {{0}}};
        multiply_f32_short(0, 1, (void *[]){matrix, vector, &product}, (const int64_t *)&alone);
        CHECK(product == matrix[0] * vector[0] + matrix[1] * vector[2] + matrix[2] * vector[4] + matrix[3] * vector[6]);
    }
    CHECK(pool_is_taken);
}

static const Drill drills[] = {{"batches", batches}, {"by_itself", by_itself}, {"vectors", vectors}};

int main(int count, char **command) {
    CHECK(count == 2);
    return run_drill(drills, sizeof drills / sizeof *drills, command);
}
