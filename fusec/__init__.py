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
from types import ModuleType as _Module

from fusec.foundation.collecting import without_collections as _without_collections

with _without_collections():
    from fusec.foundation import environment  # noqa: F401 - first, since it refuses what nobody can start with

    # isort: split
    # A name that is imported as itself, or with all that a module has, is a public one.
    from fusec.config import eager as eager
    from fusec.config import options as options
    from fusec.errors import CompilerBug as CompilerBug
    from fusec.errors import DTypeError as DTypeError
    from fusec.errors import FallbackWarning as FallbackWarning
    from fusec.errors import FusecError as FusecError
    from fusec.errors import IndexingError as IndexingError
    from fusec.errors import ParseError as ParseError
    from fusec.errors import ShapeError as ShapeError
    from fusec.errors import UnsupportedError as UnsupportedError
    from fusec.functions import *
    from fusec.functions import twins  # noqa: F401 - by which NumPy's functions of the same names record
    from fusec.functions.inspection import compare as compare
    from fusec.functions.inspection import explain as explain
    from fusec.functions.inspection import report as report
    from fusec.jit.jit import jit as jit
    from fusec.jit.pytree import register_pytree as register_pytree
    from fusec.runtime.block_pool import memory_info as memory_info
    from fusec.runtime.block_pool import trim_memory as trim_memory
    from fusec.tensor.absent import absence as _absence
    from fusec.tensor.evaluate import evaluate as evaluate
    from fusec.tensor.tensor import Tensor as Tensor
    from fusec.version import __version__ as __version__

if not typing.TYPE_CHECKING:
    # Type checkers know which they are, and would take it that there is every name.
    __all__ = ["__version__"]
    __all__ += [name for name, value in globals().items() if name[0] != "_" and not isinstance(value, _Module)]

    def __dir__() -> list[str]:
        return __all__

    def __getattr__(name: str) -> typing.NoReturn:
        raise _absence(name)
