"""fusec: a kernel-fusion compiler for NumPy expressions.

Operators and functions on tensors only record; reading a result compiles what was recorded, as few loops as can be, and
runs it:

>>> import numpy as np, fusec as fc
>>> x = fc.asarray(np.arange(3.0))
>>> y = fc.sqrt(x) * 2 + 1
>>> y
fusec.Tensor<add, shape=(3,), dtype=float64, lazy>
>>> y.numpy()
array([1.        , 3.        , 3.82842712])

Begin with these, each of which `help` says more about:

- `asarray(x)` makes a tensor of an array; NumPy's functions, given a tensor, record as well.
- `evaluate(a, b)` reads several tensors at once; `jit(f)` compiles a function of arrays.
- `report`, `explain` and `compare` show what a compilation saves, what it does and why, and how it differs from NumPy.
- `options(...)` changes settings for a block; `eager()` computes with NumPy, op by op.

`docs/quickstart.md` is a tour of ten minutes, and `python -m fusec demo` an example.
"""

import typing

from fusec.foundation import environment  # noqa: F401 - first, since it refuses what nobody can start with

# isort: split
from fusec import functions
from fusec.config import eager, options
from fusec.errors import (
    CompilerBug,
    DTypeError,
    FallbackWarning,
    FusecError,
    IndexingError,
    ParseError,
    ShapeError,
    UnsupportedError,
)
from fusec.functions import *  # noqa: F403 - their list is the functions' own
from fusec.functions.inspection import compare, explain, report
from fusec.functions.linear import *  # noqa: F403 - again, for type checkers, which do not add lists up
from fusec.functions.logic import *  # noqa: F403
from fusec.functions.manipulation import *  # noqa: F403
from fusec.functions.numeric import *  # noqa: F403
from fusec.functions.statistics import *  # noqa: F403
from fusec.jit.jit import jit
from fusec.jit.pytree import register_pytree
from fusec.runtime.memory import memory_info, trim_memory
from fusec.tensor.absent import absence as _absence
from fusec.tensor.evaluate import evaluate
from fusec.tensor.tensor import Tensor
from fusec.version import __version__

__all__ = [
    "CompilerBug",
    "DTypeError",
    "FallbackWarning",
    "FusecError",
    "IndexingError",
    "ParseError",
    "ShapeError",
    "Tensor",
    "UnsupportedError",
    "__version__",
    "compare",
    "eager",
    "evaluate",
    "explain",
    "jit",
    "memory_info",
    "options",
    "register_pytree",
    "report",
    "trim_memory",
    *functions.__all__,
]


def __dir__() -> list[str]:
    return __all__


if not typing.TYPE_CHECKING:
    # A type checker would take it that there is every name.
    def __getattr__(name: str) -> typing.NoReturn:
        raise _absence(name)
