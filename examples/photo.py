"""A photograph developed: white balance, contrast and saturation, then a 3x3 blur written with slices.

Run `python examples/photo.py [out.png]`. The photograph is the one that scikit-learn ships.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image
from sklearn.datasets import load_sample_image

import fusec as fc

WARM = np.array([1.06, 1.0, 0.92], np.float32)
LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)


def grade(pixels):
    """Colours between 0 and 1, warmer, with more contrast and more saturation."""
    light = np.sqrt(pixels * 1.1) * WARM
    contrast = light * light * (3 - 2 * light)
    grey = (contrast * LUMINANCE).sum(axis=-1, keepdims=True)
    return np.clip(grey + 1.25 * (contrast - grey), 0, 1)


def blur(pixels):
    """The binomial 3x3 blur: nine shifted views, added up; the border is lost."""
    rows = pixels[:-2] + 2 * pixels[1:-1] + pixels[2:]
    return (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) * 0.0625


def develop(photo):
    """From bytes to bytes; takes fusec's tensors and NumPy's arrays alike."""
    return np.round(255 * blur(grade(photo / np.float32(255)))).astype(np.uint8)


def main(path: Path) -> None:
    photo = load_sample_image("china.jpg")
    developed = develop(fc.asarray(photo))
    print(fc.report(developed))
    result = developed.numpy()

    expected = develop(photo)
    height, width, _ = photo.shape
    assert result.shape == (height - 2, width - 2, 3)
    assert result.dtype == np.uint8
    assert np.abs(result.astype(int) - expected).max() <= 1
    with fc.options(fuse=False):
        assert np.array_equal(develop(fc.asarray(photo)).numpy(), result)
    differing = np.count_nonzero(result != expected)
    Image.fromarray(result).save(path)
    assert np.array_equal(np.asarray(Image.open(path)), result)
    print(f"\n{width} x {height} photograph; {differing} of {result.size} bytes are one level off NumPy's")
    print(f"written to {path.name}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder) / "china.png")
