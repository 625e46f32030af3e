"""Public functions from op records: name, signature and documentation all come from the record."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import Any, Concatenate, ParamSpec, TypeAlias, TypeVar

from fusec.graph.node import NONE, Node
from fusec.ops.op import ElementwiseOp, Op, ReductionOp, TypedOp
from fusec.tensor import recorders
from fusec.tensor.operands import NUMBERS, Recorder, Value, operand_of, record_values
from fusec.tensor.recording import as_node, number_node
from fusec.tensor.signatures import signatures_of
from fusec.tensor.tensor import Tensor
from fusec.types import BOOL, FLOAT32, FLOAT64, INT32, NAMES

Unary: TypeAlias = Callable[[Value], Tensor]
Binary: TypeAlias = Callable[[Value, Value], Tensor]
Function = TypeVar("Function", bound=Callable[..., Tensor])
Rest = ParamSpec("Rest")
"""The parameters of a method, or of a function of a node, behind the first one."""

SHOWN = (BOOL, INT32, FLOAT32, FLOAT64)
LONG_NAMES = {dtype: dtype.name for dtype in NAMES}
"""As users write them. NumPy works a name out each time, and documentation is made when the package is imported."""

PARAMETERS = {
    "x": "array_like\n    Tensor, array, nested list or number.",
    "y": "array_like\n    Tensor, array, nested list or number.",
    "condition": "array_like\n    Tensor, array, nested list or number; what is not zero holds.",
    "axis": "int, tuple of int or None\n    The axes to go along; None means all of them.",
    "keepdims": "bool\n    Whether the reduced axes stay, with extent 1.",
    "dtype": "dtype_like, optional\n    The dtype to compute in.",
    "ddof": "float\n    What to subtract from the number of elements.",
    "correction": "float, optional\n    The Array API's name of `ddof`.",
    "decimals": "int\n    Decimal places to round to.",
    "min": "array_like or None\n    Lower bound.",
    "max": "array_like or None\n    Upper bound.",
    "copy": "bool\n    Without meaning: tensors are values.",
    "shape": "int or tuple of int\n    Extents of the result.",
    "source": "int or tuple of int\n    Where the axes are.",
    "destination": "int or tuple of int\n    Where they go.",
    "axes": "tuple of int\n    The operand's axes in the order of the result.",
    "axis1": "int\n    The first of two axes.",
    "axis2": "int\n    The second of two axes.",
    "start": "int\n    The axis before which it goes.",
    "k": "int\n    How far above the main diagonal, or how many times.",
    "offset": "int\n    How far above the main diagonal.",
    "xs": "array_like\n    Tensors, arrays, nested lists or numbers.",
    "reps": "int or tuple of int\n    How often along each axis.",
    "sections": "int or sequence of int\n    How many parts, or where they begin but for the first.",
    "indexing": "str\n    `xy`, where the first two axes are exchanged, or `ij`.",
    "sparse": "bool\n    Whether the axes that only repeat are left at extent 1.",
    "rtol": "array_like\n    Tolerance relative to `y`.",
    "atol": "array_like\n    Absolute tolerance.",
    "equal_nan": "bool\n    Whether NaN equals NaN.",
    "conditions": "sequence of array_like\n    Of booleans.",
    "choices": "sequence of array_like\n    What to take where the condition at the same place holds.",
    "default": "array_like\n    What to take where no condition holds.",
    "nan": "array_like\n    What stands in for NaN.",
    "posinf": "array_like or None\n    What stands in for infinity; None is the largest number of the dtype.",
    "neginf": "array_like or None\n    What stands in for minus infinity; None is the least number of the dtype.",
    "deg": "bool\n    Whether in degrees.",
    "n": "int\n    How many times.",
    "dx": "array_like\n    The distance of neighbors where `x` is not given.",
    "weights": "array_like, optional\n    Of the shape of `x`, or of its extents along `axis`.",
    "returned": "bool\n    Whether the sums of the weights are returned, too.",
    "p": "array_like\n    Coefficients, that of the highest power first.",
}

_FIRST = inspect.Parameter("x", inspect.Parameter.POSITIONAL_ONLY)


def as_tensor(name: str, x: Any) -> Tensor:
    """`x` itself when it is a tensor, and the tensor of anything NumPy makes an array of."""
    return x if isinstance(x, Tensor) else Tensor(as_node(name, x))


def unary(op: ElementwiseOp) -> Unary:
    """The public function of an op with one operand."""
    record = recorders.unary(op)
    signatures = signatures_of(op)

    def by_python(x: Any) -> Tensor:
        return record(as_tensor(op.name, x))

    def function(x: Any, /) -> Any:
        native = signatures.native
        if native is not None:
            return native(x)
        return record(x) if x.__class__ is Tensor else by_python(x)

    signatures.by_python = by_python
    return public(op, function, "x")


def binary(op: ElementwiseOp) -> Binary:
    """The public function of an op with two operands."""
    return _of_two(op, recorders.binary(op), recorders.binary(op, is_reflected=True))


def power(op: ElementwiseOp) -> Binary:
    """The public function of the power, with NumPy's exceptions."""
    return _of_two(op, recorders.power(recorders.binary(op)), recorders.binary(op, is_reflected=True))


def _of_two(op: ElementwiseOp, record: Recorder, record_reflected: Recorder) -> Binary:
    signatures = signatures_of(op)

    def by_python(x: Any, y: Any) -> Any:
        if x.__class__ is not Tensor:
            if y.__class__ is Tensor and x.__class__ in NUMBERS:
                return record_reflected(y, x)
            if isinstance(x, (int, float)):
                # A Python number takes its dtype from `y`.
                return Tensor(record_values(op, x, y))
            x = as_tensor(op.name, x)
        return record(x, y)

    def function(x: Any, y: Any, /) -> Any:
        native = signatures.native
        if native is not None:
            return native(x, y)
        return record(x, y) if x.__class__ is Tensor else by_python(x, y)

    signatures.by_python = by_python
    return public(op, function, "x", "y")


def contraction(op: TypedOp) -> Binary:
    """The public function of an op of two operands whose shapes do not simply broadcast."""

    record = recorders.contraction(op)

    def function(x: Any, y: Any, /) -> Tensor:
        if x.__class__ is Tensor and y.__class__ is Tensor:
            return record(x, y)
        return Tensor(record_values(op, x, y))

    return public(op, function, "x", "y")


def selection(op: ElementwiseOp) -> Callable[[Value, Value, Value], Tensor]:
    """The public function of an op that chooses between two operands by a third."""

    record = recorders.selection(op)
    signatures = signatures_of(op)

    def by_python(condition: Any, x: Any, y: Any) -> Tensor:
        return Tensor(record(condition, x, y))

    def function(condition: Any, x: Any, y: Any, /) -> Any:
        native = signatures.native
        return by_python(condition, x, y) if native is None else native(condition, x, y)

    signatures.by_python = by_python
    return public(op, function, "condition", "x", "y")


def from_method(
    method: Callable[Concatenate[Tensor, Rest], Tensor], op: Op | None = None
) -> Callable[Concatenate[Value, Rest], Tensor]:
    """The public function of one of the tensor's methods."""
    name = method.__name__

    def function(x: Value, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Tensor:
        return method(x if x.__class__ is Tensor else as_tensor(name, x), *args, **kwargs)

    return _with_signature(function, method, op)


def from_nodes(
    shape: Callable[Concatenate[Node, Rest], Node], op: Op | None = None
) -> Callable[Concatenate[Value, Rest], Tensor]:
    """The public function of a function from node to node."""
    name = shape.__name__

    def function(x: Value, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Tensor:
        return Tensor(shape((x if x.__class__ is Tensor else as_tensor(name, x)).node, *args, **kwargs))

    return _with_signature(function, shape, op)


Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


def composed(function: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """The public function of one that is written over others; its summary becomes a whole documentation.

    An only operand arrives as a tensor. Where there are several they arrive as they are written: a Python number takes
    its dtype from the others.

    Parameters
    ----------
    function : callable
        Its operands are the parameters that have no name for the caller.
    """
    code = function.__code__
    name = function.__name__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & inspect.CO_VARARGS)]
    made: Any = function
    of_tensor: Callable[..., Any] = function
    if code.co_posonlyargcount == 1:

        def made(x: Any, /, *args: Any, **kwargs: Any) -> Any:
            return of_tensor(x if x.__class__ is Tensor else as_tensor(name, x), *args, **kwargs)

        made.__name__ = made.__qualname__ = name
        made.__wrapped__ = function
    made.__module__ = "fusec"
    made.__doc__ = _document(function.__doc__ or "", names, returns=function.__annotations__["return"])
    result: Callable[Parameters, Result] = made
    return result


def computed_in(op: ElementwiseOp, *values: Any) -> list[Tensor]:
    """Operands in the dtype that an op computes in: a Python number has none of its own."""
    operands = [operand_of(op.name, value) for value in values]
    keys = [operand.dtype if isinstance(operand, Node) else operand.__class__ for operand in operands]
    dtypes = op.signature(keys, NONE).operands
    return [
        Tensor(operand).astype(dtype) if isinstance(operand, Node) else Tensor(number_node(op.name, operand, dtype))
        for operand, dtype in zip(operands, dtypes, strict=True)
    ]


def _with_signature(function: Function, model: Callable[..., Any], op: Op | None) -> Function:
    # What has no lazy form is no parameter: NumPy's functions are to find it missing.
    parameters = [
        each for each in inspect.signature(model).parameters.values() if each.kind is not inspect.Parameter.VAR_KEYWORD
    ][1:]
    signature = inspect.Signature([_FIRST, *parameters], return_annotation=Tensor)
    function.__signature__ = signature  # type: ignore[attr-defined]
    if op is not None:
        return public(op, function, *signature.parameters)
    function.__name__ = function.__qualname__ = model.__name__
    function.__module__ = "fusec"
    # The model takes a node, the public function an array-like `x`.
    function.__doc__ = _document((inspect.getdoc(model) or "").replace("`node`", "`x`"), signature.parameters)
    return function


def public(op: Op, function: Function, *parameters: str) -> Function:
    """`function` with the name and the documentation of `op`.

    Parameters
    ----------
    op : Op
        The op.
    function : callable
        Records it.
    *parameters : str
        Names of the function's parameters.
    """
    function.__name__ = function.__qualname__ = op.name
    function.__module__ = "fusec"
    function.__doc__ = _document(op.doc, parameters, _result_dtypes(op), _accuracy(op))
    return function


def _document(
    summary: str, parameters: Iterable[str], dtypes: str = "", accuracy: str = "", returns: str = "Tensor"
) -> str:
    """A docstring in numpydoc's form."""
    lines = [
        summary,
        "",
        *_section("Parameters", [f"{name} : {PARAMETERS[name]}" for name in parameters]),
        "",
        *_section("Returns", [returns, f"    Recorded, not computed{dtypes}."]),
    ]
    if accuracy:
        lines += ["", *_section("Notes", [accuracy])]
    return "\n".join(lines)


def _section(title: str, lines: list[str]) -> list[str]:
    return [title, "-" * len(title), *lines]


def _result_dtypes(op: Op) -> str:
    if "dtype" in op.attributes:
        return ", in the dtype asked for"
    if not isinstance(op, TypedOp):
        return ", in the operand's dtype"
    found = []
    for dtype in SHOWN:
        try:
            result = op.rule((dtype,) * op.arity, {}).result
        except TypeError:
            continue
        found.append(f"{LONG_NAMES[result]} from {LONG_NAMES[dtype]}")
    return ", in " + ", ".join(found)


def _accuracy(op: Op) -> str:
    ulp = getattr(op, "ulp", 0.0)
    if ulp:
        return f"At most {ulp:g} ULP (units in the last place) from the exact value."
    if isinstance(op, ReductionOp) and not op.reassociates(FLOAT64):
        return (
            "Floats combine along one fixed tree: the same bits for any number of threads, and an error no\n"
            "worse than NumPy's. Integers wrap around, as in NumPy."
        )
    return "The same bits as NumPy's result."
