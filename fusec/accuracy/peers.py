"""What others reach in float32, as measured for the numerics page: sampled, so lower bounds."""

SOURCE = "sampled on an AVX-512 machine in November 2026: NumPy 2.4, torch 2.13, JAX 0.10 (CPU), glibc 2.36"

PEERS = ("NumPy", "torch", "JAX", "glibc")

FLOAT32: dict[str, tuple[str, str, str, str]] = {
    "exp": ("2.3", "0.55", "1.3, no subnormals", "0.50"),
    "log": ("3.0", "0.91", "1.1, -inf on subnormals", "0.79"),
    "tanh": ("1.4", "0.51", "4.5", "2.1"),
    "sin": ("1.4", "0.60", "0.56", "0.56"),
    "cos": ("1.4", "0.60", "0.56", "0.56"),
    "expm1": ("2.4", "0.99", "5.0", "0.77"),
    "log1p": ("1.8", "1.0", "2.4", "0.81"),
    "erf": ("0.50 (SciPy)", "0.71", "breaks near 1e-38", ""),
    "sinh": ("1.5", "1.0, spurious inf", "24", "1.7"),
    "sigmoid": ("2.0 (SciPy)", "2.0", "2.0", ""),
    "gelu": ("", "1.7e7", "247", ""),
    "gelu_tanh": ("", "1.7e7", "1.7e7", ""),
}

FLOAT64: dict[str, tuple[str, str, str, str]] = {
    "tanh": ("1.0", "", "5.6", ""),
    "expm1": ("about 0.5", "", "2.8", ""),
    "log1p": ("about 0.5", "", "68 to 129", ""),
}
