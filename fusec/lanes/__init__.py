"""SIMD values written like numbers, and the mathematics built from them."""
