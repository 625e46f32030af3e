"""The public names: every op has its function, every name its documentation, and importing is cheap."""

from __future__ import annotations

import doctest
import inspect
import rlcompleter
import subprocess
import sys

import numpy as np
import pytest

import fusec as fc
from fusec import functions
from fusec.ops import OPS
from fusec.ops.op import Kind
from fusec.tensor.protocols import FUNCTIONS

# Ops that users reach under another name, or that only passes make.
REACHED_BY = {
    "copy": fc.array,
    "gelu_tanh": fc.gelu,
    "integer_power": fc.pow,
    "multiply_add": fc.options,
    "slice": fc.Tensor.__getitem__,
}

ARRAY_API = [
    "abs",
    "acos",
    "acosh",
    "add",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "bitwise_and",
    "bitwise_left_shift",
    "bitwise_invert",
    "bitwise_or",
    "bitwise_right_shift",
    "bitwise_xor",
    "ceil",
    "clip",
    "copysign",
    "cos",
    "cosh",
    "divide",
    "equal",
    "exp",
    "expm1",
    "floor",
    "floor_divide",
    "greater",
    "greater_equal",
    "hypot",
    "isfinite",
    "isinf",
    "isnan",
    "less",
    "less_equal",
    "log",
    "log1p",
    "log2",
    "log10",
    "logaddexp",
    "logical_and",
    "logical_not",
    "logical_or",
    "logical_xor",
    "maximum",
    "minimum",
    "multiply",
    "negative",
    "nextafter",
    "not_equal",
    "positive",
    "pow",
    "reciprocal",
    "remainder",
    "round",
    "sign",
    "signbit",
    "sin",
    "sinh",
    "square",
    "sqrt",
    "subtract",
    "tan",
    "tanh",
    "trunc",
]

CALLABLE = [op for op in OPS.values() if op.kind not in (Kind.SOURCE, Kind.GROUP)]


@pytest.mark.parametrize("op", CALLABLE, ids=lambda op: op.name)
def test_every_op_has_a_documented_function(op: object) -> None:
    function = getattr(fc, op.name, None) if op.name not in REACHED_BY else REACHED_BY[op.name]
    assert callable(function)
    if op.name in functions.__all__ and op.name not in REACHED_BY:
        assert function.__name__ == op.name
        assert op.doc in function.__doc__


@pytest.mark.parametrize("name", functions.__all__)
def test_functions_are_documented(name: str) -> None:
    function = getattr(fc, name)
    documentation = inspect.getdoc(function)
    assert documentation is not None
    assert "Parameters\n-----" in documentation
    assert "\n\nReturns\n-----" in documentation
    assert "`node`" not in documentation
    for parameter in inspect.signature(function).parameters:
        assert parameter in documentation
    assert function.__module__.startswith("fusec")


def test_every_public_name_is_documented() -> None:
    for name in fc.__all__:
        if name != "__version__":
            assert inspect.getdoc(getattr(fc, name)), name


def test_dir_has_the_public_names_only() -> None:
    """`dir` is what completion offers: no modules, nothing private, everything there is."""
    assert dir(fc) == sorted(fc.__all__)
    assert len(set(fc.__all__)) == len(fc.__all__)
    public = {name for name, value in vars(fc).items() if name[0] != "_" and not inspect.ismodule(value)}
    assert public == set(fc.__all__) - {"__version__"}
    assert not [name for name in fc.__all__ if inspect.ismodule(getattr(fc, name))]
    completer = rlcompleter.Completer({"fc": fc})
    offered = [completer.complete("fc.exp", place) or "" for place in range(9)]
    assert [text.partition("(")[0] for text in offered if text][:3] == ["fc.exp", "fc.exp2", "fc.expand_dims"]


def test_help_begins_with_what_to_call_and_an_example_that_runs() -> None:
    page = inspect.getdoc(fc) or ""
    for name in ("asarray", "evaluate", "jit", "report", "explain", "compare", "options", "eager"):
        assert f"`{name}" in page
    assert doctest.testmod(fc).attempted >= 5
    assert doctest.testmod(fc).failed == 0


@pytest.mark.parametrize("name", [name for name in fc.__all__ if ">>>" in (inspect.getdoc(getattr(fc, name)) or "")])
def test_examples_in_docstrings_run(name: str) -> None:
    examples = doctest.DocTestFinder(recurse=False).find(getattr(fc, name), name, globs={})
    assert examples
    for example in examples:
        printed: list[str] = []
        failed, attempted = doctest.DocTestRunner().run(example, out=printed.append)
        assert attempted
        assert not failed, "".join(printed)


def test_the_standard_is_covered() -> None:
    missing = [name for name in ARRAY_API if not hasattr(fc, name)]
    assert missing == []


def test_numpy_knows_the_aliases() -> None:
    """A name that NumPy has too means what it means there."""
    shared = [name for name in functions.__all__ if isinstance(getattr(np, name, None), np.ufunc)]
    for name in shared:
        ufunc, ours = getattr(np, name), getattr(fc, name)
        assert FUNCTIONS[ufunc] is ours if ufunc in FUNCTIONS else OPS[ours.__name__].reference is ufunc, name


def test_importing_loads_no_heavy_package() -> None:
    program = "import fusec, sys; print(*sorted({'llvmlite', 'networkx', 'matplotlib', 'rich'} & sys.modules.keys()))"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""
