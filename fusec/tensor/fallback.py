"""What happens when tensors meet a function without a lazy form: NumPy computes it, and nobody is left unaware."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from fusec.config import current_options
from fusec.errors import FallbackWarning, UnsupportedError, line_of, user_origin
from fusec.foundation.cache import Cache

INSTEAD = {
    "np.add.reduce": "np.sum(x, axis=0)",
    "np.multiply.reduce": "np.prod(x, axis=0)",
    "np.maximum.reduce": "np.max(x, axis=0)",
    "np.minimum.reduce": "np.min(x, axis=0)",
    "np.logical_and.reduce": "np.all(x, axis=0)",
    "np.logical_or.reduce": "np.any(x, axis=0)",
    "np.choose": "np.select(conditions, choices)",
    "np.compress": "np.where(condition, x, 0)",
    "np.extract": "np.where(condition, x, 0)",
    "np.einsum": "np.tensordot(x, y, axes)",
    "np.ldexp": "x * np.exp2(n)",
    "np.logaddexp2": "np.logaddexp(x * np.log(2), y * np.log(2)) / np.log(2)",
    "np.linalg.diagonal": "np.diagonal(x, offset, -2, -1)",
    "np.linalg.matmul": "np.matmul(x, y)",
    "np.linalg.matrix_transpose": "np.matrix_transpose(x)",
    "np.linalg.multi_dot": "x @ y @ z",
    "np.linalg.outer": "np.outer(x, y)",
    "np.linalg.tensordot": "np.tensordot(x, y, axes)",
    "np.linalg.trace": "np.trace(x, offset, -2, -1)",
    "np.linalg.vecdot": "np.vecdot(x, y)",
    "np.linalg.norm": "np.sqrt(np.sum(x * x, axis))",
    "np.linalg.vector_norm": "np.sqrt(np.sum(x * x, axis))",
    "np.copyto": "np.where(mask, new, x)",
    "np.place": "np.where(mask, new, x)",
    "np.putmask": "np.where(mask, new, x)",
    "np.piecewise": "np.select(conditions, values)",
    "np.spacing": "np.nextafter(x, np.copysign(np.inf, x)) - x",
}
"""What to write for functions that have no lazy form themselves."""

MAX_PLACES = 4096

_registries: Cache[tuple[str, str, int], dict[Any, Any]] = Cache(MAX_PLACES)
"""For each call that was warned about and the line it stands in, what Python's `warnings` remembers of it."""


class Missing(NamedTuple):
    """A call that has no lazy form.

    Attributes
    ----------
    name : str
        The function as users write it: `np.linalg.inv`, `np.add.reduce`.
    lacking : str
        What it is that has no lazy form: nothing for the function itself, else ` with where=` and the like.
    instead : str or None
        What to write instead.
    """

    name: str
    lacking: str = ""
    instead: str | None = None

    def __str__(self) -> str:
        return f"{self.name}: no lazy form{self.lacking}"

    def hint(self, otherwise: str) -> str:
        """What to do about it."""
        return f"{self.instead} stays lazy; or {otherwise}" if self.instead else otherwise


def missing(name: str, keywords: list[str], is_lazy: bool) -> Missing:
    """What is missing of a function, which `is_lazy` when it is called without some of `keywords`."""
    if not is_lazy:
        return Missing(name, "", INSTEAD.get(name))
    if not keywords:
        return Missing(name, " when called like this")
    listed = " and ".join(f"{keyword}=" for keyword in keywords)
    instead = "np.where(condition, x, y)" if "where" in keywords else f"{name} without {listed}"
    return Missing(name, f" with {listed}", instead)


def spelling(function: Callable[..., Any], method: str = "__call__") -> str:
    """A function of NumPy's, or of a package that follows its protocols, as users write it."""
    name = function.__name__
    module = getattr(function, "__module__", None) or ""
    package, _, rest = module.partition(".")
    if package == "numpy" or getattr(np, name, None) is function:
        package = "np"
    path = [part for part in (package, rest, name) if part]
    return ".".join(path if method == "__call__" else [*path, method])


def check_fallback(call: Missing) -> None:
    """Whether the settings let NumPy compute a call.

    Raises
    ------
    UnsupportedError
        When they do not.
    """
    if current_options().fallback == "raise":
        raise UnsupportedError(
            f"{call}, and options(fallback='raise') keeps NumPy from computing it",
            hint=call.hint("x.numpy() evaluates on purpose"),
        )


def not_while_tracing(call: Missing) -> UnsupportedError:
    """The error for a call whose operands are not known yet."""
    return UnsupportedError(
        f"{call}, and NumPy needs values, which are not known while a function is traced",
        origin=user_origin()[0],
        hint=call.hint("compute it outside of jit"),
    )


def warn_of_fallback(call: Missing) -> None:
    """A warning that NumPy computes a call, the first time that a line of the program makes it.

    As with any warning, the first time comes again when the filters of `warnings` change.
    """
    if current_options().fallback != "warn":
        return
    origin, _ = user_origin()
    file, line = ("fusec", 1) if origin is None else (origin[0].co_filename, line_of(origin))
    place = (str(call), file, line)
    registry = _registries.find(place)
    if registry is None:
        registry = _registries[place] = {}
    hint = call.hint("x.numpy() evaluates on purpose, options(fallback='silent') without a word")
    text = f"{call}, so its operands are evaluated and NumPy computes it\n  hint: {hint}"
    warnings.warn_explicit(text, FallbackWarning, file, line, registry=registry)
    # Even where filters show every warning: a loop would drown what else there is to see.
    registry[text, FallbackWarning, line] = True
