// Matrix products by the BLAS that NumPy has loaded, called like kernels: the range is that of the batch.
//
// `fusec/schedule/products.py` says what BLAS is asked for, `fusec/runtime/blas.py` fills `blas`.

#include <stdbool.h>
#include <stdint.h>

#include "structures.h"

Blas blas;

// CBLAS's numbers.
enum { ROW_MAJOR = 101, COLUMN_MAJOR = 102, PLAIN = 111, TRANSPOSED = 112, UPPER = 121 };

// For both floats, and for both widths of BLAS's integers.

#define REAL float
#define INTEGER int64_t
#define DOT blas.dot_f32
#define GEMV blas.gemv_f32
#define GEMM blas.gemm_f32
#define SYRK blas.syrk_f32
#define MULTIPLY multiply_f32
#include "multiply.h"

#define REAL float
#define INTEGER int32_t
#define DOT blas.dot_f32
#define GEMV blas.gemv_f32
#define GEMM blas.gemm_f32
#define SYRK blas.syrk_f32
#define MULTIPLY multiply_f32_short
#include "multiply.h"

#define REAL double
#define INTEGER int64_t
#define DOT blas.dot_f64
#define GEMV blas.gemv_f64
#define GEMM blas.gemm_f64
#define SYRK blas.syrk_f64
#define MULTIPLY multiply_f64
#include "multiply.h"

#define REAL double
#define INTEGER int32_t
#define DOT blas.dot_f64
#define GEMV blas.gemv_f64
#define GEMM blas.gemm_f64
#define SYRK blas.syrk_f64
#define MULTIPLY multiply_f64_short
#include "multiply.h"
