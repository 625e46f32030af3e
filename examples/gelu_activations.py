"""tanh-GELU on a file of activations, mapped from disk and never copied.

Run `python examples/gelu_activations.py [activations.npy]`. Without a file, one is made: what the first layer
of a network sees of scikit-learn's 1797 handwritten digits, 2048 features each.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

import fusec as fc

FEATURES = 2048


def make_activations(path: Path) -> None:
    """Write a first layer's pre-activations: real images times weights drawn from a fixed seed."""
    pixels = load_digits().data.astype(np.float32) / 16
    weights = np.random.default_rng(0).standard_normal((pixels.shape[1], FEATURES), dtype=np.float32)
    np.save(path, pixels @ (weights * np.float32(np.sqrt(2 / len(weights)))))


def gelu(x):
    """The tanh form of the Gaussian error linear unit; takes fusec's tensors and NumPy's arrays alike."""
    return 0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))


def main(path: Path) -> None:
    activations = np.load(path, mmap_mode="r")
    y = gelu(fc.asarray(activations))
    print(fc.report(y))
    result = y.numpy()

    expected = gelu(activations.astype(np.float64))
    error = np.abs(result - expected).max()
    assert result.dtype == np.float32
    assert error < 1e-6, error
    with fc.options(fuse=False):
        assert np.array_equal(gelu(fc.asarray(activations)).numpy(), result)
    print(f"\n{result.shape} activations; at most {error:.1e} from the same formula in float64")
    print("unfused, every bit is the same")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "activations.npy"
            make_activations(made)
            main(made)
