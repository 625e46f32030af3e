// One kernel of `products.c`: included there once for each kind of numbers, which the names stand for.

#define JOIN_NAMES(one, other) one##_##other
#define JOINED(one, other) JOIN_NAMES(one, other)
#define IN_ONE JOINED(MULTIPLY, one)
#define BY_ITSELF JOINED(MULTIPLY, by_itself)

// A matrix times its own transpose: BLAS computes one triangle, as for NumPy, and the other is its mirror.
static void BY_ITSELF(const Product *product, const REAL *matrix, REAL *result) {
    typedef void Syrk(int, int, int, INTEGER, INTEGER, REAL, const REAL *, INTEGER, REAL, REAL *, INTEGER);
    int64_t extent = product->rows;
    int transposed = product->is_left_transposed ? TRANSPOSED : PLAIN;
    ((Syrk *)SYRK)(ROW_MAJOR, UPPER, transposed, (INTEGER)extent, (INTEGER)product->inner, 1, matrix,
                   (INTEGER)product->left, 0, result, (INTEGER)extent);
    for (int64_t row = 0; row < extent; row++)
        for (int64_t column = row + 1; column < extent; column++)
            result[column * extent + row] = result[row * extent + column];
}

static void IN_ONE(const Product *product, const REAL *left, const REAL *right, REAL *result) {
    typedef REAL Dot(INTEGER, const REAL *, INTEGER, const REAL *, INTEGER);
    typedef void Gemv(int, int, INTEGER, INTEGER, REAL, const REAL *, INTEGER, const REAL *, INTEGER, REAL, REAL *,
                      INTEGER);
    typedef void Gemm(int, int, int, INTEGER, INTEGER, INTEGER, REAL, const REAL *, INTEGER, const REAL *, INTEGER,
                      REAL, REAL *, INTEGER);
    INTEGER rows = (INTEGER)product->rows, inner = (INTEGER)product->inner, columns = (INTEGER)product->columns;
    INTEGER first = (INTEGER)product->left, second = (INTEGER)product->right;
    bool is_left_transposed = product->is_left_transposed, is_right_transposed = product->is_right_transposed;
    if (product->routine == ROUTINE_DOT) {
        *result = ((Dot *)DOT)(inner, left, first, right, second);
    } else if (product->routine == ROUTINE_GEMV) {
        const REAL *matrix = product->is_reversed ? right : left, *vector = product->is_reversed ? left : right;
        // As NumPy does: the lines that lie apart are columns to BLAS, whose transpose it multiplies.
        ((Gemv *)GEMV)(is_left_transposed ? ROW_MAJOR : COLUMN_MAJOR, TRANSPOSED, inner, rows, 1, matrix, first, vector,
                       second, 0, result, 1);
    } else if (left == right && rows == columns && first == second && is_left_transposed != is_right_transposed) {
        BY_ITSELF(product, left, result);
    } else {
        ((Gemm *)GEMM)(ROW_MAJOR, is_left_transposed ? TRANSPOSED : PLAIN, is_right_transposed ? TRANSPOSED : PLAIN,
                       rows, columns, inner, 1, left, first, right, second, 0, result, columns);
    }
}

void MULTIPLY(int64_t begin, int64_t end, void **operands, const int64_t *geometry) {
    const Product *product = (const Product *)geometry;
    const BatchAxis *axes = (const BatchAxis *)(product + 1);
    // The processors are BLAS's: kernels of other threads run on their callers meanwhile.
    bool has_pool = blas.acquire_pool();
    for (int64_t place = begin; place < end; place++) {
        const char *left = operands[0], *right = operands[1];
        char *result = operands[2];
        int64_t rest = place;
        for (int64_t axis = product->axes - 1; axis >= 0; axis--) {
            int64_t index = rest % axes[axis].extent;
            rest /= axes[axis].extent;
            left += index * axes[axis].left;
            right += index * axes[axis].right;
            result += index * axes[axis].result;
        }
        IN_ONE(product, (const REAL *)left, (const REAL *)right, (REAL *)result);
    }
    if (has_pool)
        blas.release_pool();
}

#undef JOIN_NAMES
#undef JOINED
#undef IN_ONE
#undef BY_ITSELF
#undef REAL
#undef INTEGER
#undef DOT
#undef GEMV
#undef GEMM
#undef SYRK
#undef MULTIPLY
