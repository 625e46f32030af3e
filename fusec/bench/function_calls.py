"""What each public function is called with in the bench, at any size."""

from __future__ import annotations

import dataclasses
import inspect
import math
import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from fusec import functions
from fusec.bench.formulas import Arguments, Formula
from fusec.functions.public import public_functions
from fusec.types import Array

FUNCTIONS = public_functions(vars(functions))

ARGUMENTS = {
    "acosh": "g",
    "arange": "x.shape[0]",
    "arccosh": "g",
    "array_split": "x, 2",
    "astype": "x, 'float64'",
    "bitwise_and": "i, j",
    "bitwise_invert": "i",
    "bitwise_left_shift": "i, j",
    "bitwise_not": "i",
    "bitwise_or": "i, j",
    "bitwise_right_shift": "i, j",
    "bitwise_xor": "i, j",
    "broadcast_arrays": "m, r",
    "broadcast_to": "r, m.shape",
    "clip": "x, k, 0.75",
    "diagonal": "m",
    "dsplit": "b, (1,)",
    "empty": "x.shape",
    "expand_dims": "x, 0",
    "eye": "m.shape[0], m.shape[1]",
    "fliplr": "m",
    "full": "x.shape, k",
    "full_like": "x, k",
    "gelu": "x, 'tanh'",
    "hsplit": "x, (1,)",
    "identity": "s.shape[0]",
    "invert": "i",
    "kron": "s, t",
    "left_shift": "i, j",
    "linspace": "0.0, k, x.shape[0]",
    "matmul": "m, w",
    "matrix_transpose": "m",
    "matvec": "m, r",
    "meshgrid": "s, t",
    "moveaxis": "m, 0, 1",
    "nan_to_num": "x, nan=k",
    "ones": "x.shape",
    "outer": "s, t",
    "permute_dims": "m, (1, 0)",
    "polyval": "p, x",
    "reshape": "x, (-1, 1)",
    "right_shift": "i, j",
    "rollaxis": "m, 1",
    "rot90": "m",
    "select": "[c, d], [x, y], k",
    "split": "x, (1,)",
    "squeeze": "a, 0",
    "swapaxes": "m, 0, 1",
    "tensordot": "m, w, 1",
    "tile": "x, 2",
    "trace": "m",
    "transpose": "m",
    "tril": "m",
    "triu": "m",
    "unstack": "m",
    "vecmat": "x, m",
    "vsplit": "m, (1,)",
    "where": "c, x, k",
    "zeros": "x.shape",
}
"""Of functions that take something else than as many vectors of floats as they need; the letters are `KINDS`.

Lengths are asked of an argument, in the call: they change with it, and every library knows them while it compiles."""

NUMBER_FOR = {"y": "k", "j": "n"}
"""The number that a ufunc of two operands is called with a second time, in place of an array."""

WITHOUT_NUMPY = {
    "erf": "special.erf(x)",
    "erfc": "special.erfc(x)",
    "gelu": "0.5 * x * (1 + xp.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))",
    "relu": "xp.maximum(x, 0)",
    "sigmoid": "1 / (1 + xp.exp(-x))",
    "silu": "x / (1 + xp.exp(-x))",
    "softplus": "xp.logaddexp(x, 0)",
}
"""How users of NumPy write what it does not have; two are SciPy's."""

IN_NUMBA = {
    "array": "x.copy()",
    "astype": "x.astype(xp.float64)",
    "inner": "xp.dot(x, y)",
    "matmul": "m @ w",
    "matrix_transpose": "m.T",
    "matvec": "m @ r",
    "vecdot": "xp.dot(x, y)",
    "vecmat": "x @ m",
}
"""How it compiles what it knows under another name only."""

IN_JAX = {
    "erf": "jax.scipy.special.erf(x)",
    "erfc": "jax.scipy.special.erfc(x)",
    "gelu": "jax.nn.gelu(x, True)",
    "relu": "jax.nn.relu(x)",
    "sigmoid": "jax.nn.sigmoid(x)",
    "silu": "jax.nn.silu(x)",
    "softplus": "jax.nn.softplus(x)",
}
"""What JAX has elsewhere than in its NumPy."""

UNCHECKED = ("empty", "empty_like")
"""Whose values are whatever was there."""


class Kind(NamedTuple):
    """What a letter stands for: an argument, made from a random generator, an extent and a width of rows.

    Attributes
    ----------
    extent : callable
        Which extent goes with so many elements; an argument that has none of its own gives 0.
    make : callable
        `(random, extent, width, step)`, where the step counts the calls.
    """

    extent: Callable[[int], int]
    make: Callable[[np.random.Generator, int, int, int], Any]


def _width(elements: int) -> int:
    """Of rows: matrices are about square."""
    return math.isqrt(elements)


def _rows(elements: int) -> int:
    return max(elements // _width(elements), 1)


def _no_extent(elements: int) -> int:
    return 0


def _half_rows(elements: int) -> int:
    return max(elements // (2 * _width(elements)), 1)


def _floats(random: np.random.Generator, *shape: int) -> Array:
    """Where nearly every function is defined, and none is infinite."""
    return random.uniform(0.1, 0.9, shape).astype(np.float32)


def _integers(random: np.random.Generator, extent: int, width: int, step: int) -> Array:
    return random.integers(1, 8, extent, np.int32)


def _truths(random: np.random.Generator, extent: int, width: int, step: int) -> Array:
    return random.random(extent) < 0.5


VECTOR = Kind(int, lambda random, extent, width, step: _floats(random, extent))
SHORT = Kind(_width, VECTOR.make)

KINDS = {
    "x": VECTOR,
    "y": VECTOR,
    "g": Kind(int, lambda random, extent, width, step: 1 + _floats(random, extent)),
    "i": Kind(int, _integers),
    "j": Kind(int, _integers),
    "c": Kind(int, _truths),
    "d": Kind(int, _truths),
    "a": Kind(int, lambda random, extent, width, step: _floats(random, 1, extent)),
    "s": SHORT,
    "t": SHORT,
    "m": Kind(_rows, lambda random, extent, width, step: _floats(random, extent, width)),
    "b": Kind(_half_rows, lambda random, extent, width, step: _floats(random, extent, width, 2)),
    "r": Kind(_no_extent, lambda random, extent, width, step: _floats(random, width)),
    "w": Kind(_no_extent, lambda random, extent, width, step: _floats(random, width, width)),
    "p": Kind(_no_extent, lambda random, extent, width, step: _floats(random, 4)),
    "k": Kind(_no_extent, lambda random, extent, width, step: 0.2 + 0.5 / (1 + step)),
    "n": Kind(_no_extent, lambda random, extent, width, step: 1 + step),
}
"""Vectors, numbers above one, integers, truths, a lone row, vectors whose products have as many elements as are asked
for, matrices, matrices in pairs, a row of such a matrix, what it is multiplied by, coefficients, and numbers."""


class FunctionCall(NamedTuple):
    """A public function with arguments of any size.

    Attributes
    ----------
    formula : Formula
        The call.
    letters : str
        The kinds of its parameters.
    """

    formula: Formula
    letters: str

    def extent(self, elements: int) -> int:
        """The extent that goes with so many elements: the least of those that its arguments ask for."""
        return min(found for letter in self.letters if (found := KINDS[letter].extent(elements)))

    def arguments(self, elements: int, extent: int, step: int) -> Arguments:
        """Of a call at about so many elements, where one extent may be chosen; no two steps' are alike."""
        random, width = np.random.default_rng((elements, step)), _width(elements)
        return tuple(KINDS[letter].make(random, extent, width, step) for letter in self.letters)


def function_calls(names: Sequence[str] = ()) -> list[FunctionCall]:
    """The calls of some public functions, or of all: one of each, and one with a number where arrays are two."""
    found = []
    for name in names or FUNCTIONS:
        text = ARGUMENTS.get(name) or _vectors(FUNCTIONS[name])
        found.append(_call(name, name, text))
        ufunc = getattr(np, name, None)
        if isinstance(ufunc, np.ufunc) and ufunc.nin == 2 and ufunc.signature is None:
            first, second = text.split(", ")
            found.append(_call(f"{name}, number", name, f"{first}, {NUMBER_FOR[second]}"))
    return found


def _vectors(function: Callable[..., Any]) -> str:
    """As many vectors as the function needs operands."""
    parameters = inspect.signature(function).parameters.values()
    return "x, y" if sum(one.default is one.empty for one in parameters) == 2 else "x"


def _call(title: str, name: str, text: str) -> FunctionCall:
    # In the order of their first use; a letter is no part of a longer name, nor an attribute.
    letters = "".join(dict.fromkeys(re.findall(r"(?<![\w.'])[a-z](?![\w'=])", text)))
    parameters = ", ".join(letters)
    formula = Formula(title, parameters, f"xp.{name}({text})", checked=name not in UNCHECKED)
    spelled = {
        "numpy": WITHOUT_NUMPY.get(name),
        "numba": IN_NUMBA.get(name, WITHOUT_NUMPY.get(name)),
        "jax": IN_JAX.get(name),
    }
    otherwise = {who: Formula(title, parameters, one) for who, one in spelled.items() if one}
    return FunctionCall(dataclasses.replace(formula, otherwise=otherwise), letters)
