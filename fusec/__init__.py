"""fusec: a kernel-fusion compiler for NumPy expressions."""

from fusec import environment, functions  # noqa: F401 - first, since it refuses what nobody can start with
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
from fusec.evaluation import evaluate
from fusec.functions import *  # noqa: F403 - their list is the functions' own
from fusec.functions.inspection import compare, explain, report
from fusec.jit import jit
from fusec.runtime.memory import memory_info, trim_memory
from fusec.tensor import Tensor
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
    "report",
    "trim_memory",
    *functions.__all__,
]


def __dir__() -> list[str]:
    return __all__
