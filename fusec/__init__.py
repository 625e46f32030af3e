"""fusec: a kernel-fusion compiler for NumPy expressions."""

from fusec import functions
from fusec.config import eager, options
from fusec.errors import (
    CompilerBug,
    DTypeError,
    FusecError,
    IndexingError,
    ParseError,
    ShapeError,
    UnsupportedError,
)
from fusec.functions import *  # noqa: F403 - their list is the functions' own
from fusec.functions.inspection import compare, explain, report
from fusec.jit import jit
from fusec.pytree import register_pytree
from fusec.runtime.memory import memory_info, trim_memory
from fusec.tensor import Tensor, evaluate
from fusec.version import __version__

__all__ = [
    "CompilerBug",
    "DTypeError",
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
