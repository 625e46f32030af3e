"""Ops that are not arithmetic: where values come from, matrix products, and groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from fusec.errors import DTypeError, ShapeError
from fusec.ops.attributes import WHOLE, Form
from fusec.ops.dtype_rules import product
from fusec.ops.op import Attributes, Kind, Op, TypedOp, register
from fusec.symbolic.values import is_symbolic
from fusec.types import NAMES, Array, Shape, TensorType


class SourceOp(Op):
    """An op without operands: its type is given, not inferred."""

    __slots__ = ()


class MatmulOp(TypedOp):
    """The matrix product, left to BLAS through NumPy."""

    __slots__ = ()

    def infer(self, types: Sequence[TensorType], attributes: Attributes) -> TensorType:
        """NumPy's matmul: the last two axes multiply, the others broadcast."""
        left, right = types
        if not left.shape or not right.shape:
            raise ShapeError(f"matmul: operands need at least one axis, not shapes {left.shape} and {right.shape}")
        rows, inner = left.shape[-2:-1], left.shape[-1]
        columns, other = right.shape[-1:] if len(right.shape) > 1 else (), right.shape[-2:][0]
        if inner != other:
            shown = f"a.shape[-1]={inner} != b.shape[{-min(2, len(right.shape))}]={other}"
            raise ShapeError(
                f"matmul: cannot multiply {left.shape} by {right.shape}. Inner dimensions must match: {shown}"
            )
        batch = _batch(left.shape, right.shape) if len(left.shape) > 2 or len(right.shape) > 2 else ()
        result = self.signature((left.dtype, right.dtype), {}).result
        return TensorType(batch + rows + columns, result)

    def interpret(self, arrays: Sequence[Array], attributes: Attributes) -> Array:
        """NumPy's product."""
        signature = self.signature([array.dtype for array in arrays], {})
        left, right = (array.astype(dtype, copy=False) for array, dtype in zip(arrays, signature.operands, strict=True))
        with np.errstate(all="ignore"):
            return np.asarray(np.matmul(left, right), signature.result)

    def compute(self, arrays: Sequence[Array], attributes: Attributes, out: Array) -> None:
        """NumPy's product; of integers it says nothing that would have to be ignored."""
        left, right = arrays
        if out.dtype.kind != "f":
            np.matmul(left, right, out=out)
            return
        with np.errstate(all="ignore"):
            np.matmul(left, right, out=out)


def _batch(left: Shape, right: Shape) -> Shape:
    """What the axes before the last two broadcast to."""
    ndim = max(len(left), len(right), 2)
    extents = []
    for axis in range(-ndim, -2):
        first, second = (shape[axis] if -axis <= len(shape) else 1 for shape in (left, right))
        if first != second and 1 not in (first, second):
            raise ShapeError(
                f"matmul: cannot multiply {left} by {right}. Leading dimensions must broadcast: "
                f"a.shape[{axis}]={first} != b.shape[{axis}]={second}"
            )
        extents.append(second if first == 1 else first)
    return tuple(extents)


class GroupOp(Op):
    """Nodes that run together: the attribute `body` is their graph."""

    __slots__ = ()

    def infer(self, types: Sequence[TensorType], attributes: Attributes) -> TensorType:
        """The type of the body's first result."""
        body: Any = attributes["body"]
        declared = [node.type for node in body.inputs]
        if list(types) != declared:
            raise ShapeError(f"fused: body takes {declared}, not {list(types)}")
        first: TensorType = body.outputs[0].type
        return first


class ItemOp(Op):
    """One of a group's later results; the group node itself stands for the first."""

    __slots__ = ()


def constant_key(value: Any) -> tuple[str, bytes]:
    """What makes two constants the same: dtype and bits, so that -0.0 is not 0.0 and NaN is NaN."""
    return NAMES[value.dtype], value.tobytes()


def checked_constant(value: Any, dtype: Any) -> Any:
    """A Python number as a scalar of `dtype`.

    Raises
    ------
    OverflowError
        When an integer does not fit, as in NumPy.
    DTypeError
        When the number has no value in `dtype`.
    """
    try:
        return np.asarray(value, dtype)[()]
    except (TypeError, ValueError) as error:
        raise DTypeError(f"constant: {value!r} is not a {np.dtype(dtype).name}") from error


SCALAR = Form("a NumPy scalar", lambda value: isinstance(value, np.generic) or is_symbolic(value))
BODY = Form("a graph that gives results", lambda value: bool(getattr(value, "outputs", ())))

input = register(SourceOp(name="input", kind=Kind.SOURCE, arity=0, doc="An array given at evaluation."))
constant = register(
    SourceOp(name="constant", kind=Kind.SOURCE, arity=0, doc="A number known at recording.", forms={"value": SCALAR})
)
matmul = register(
    MatmulOp(
        name="matmul",
        kind=Kind.CONTRACTION,
        arity=2,
        doc="Matrix product; leading axes broadcast.",
        rule=product,
        reference=np.matmul,
        flops=2,
    )
)
fused = register(
    GroupOp(name="fused", kind=Kind.GROUP, arity=-1, doc="Ops that run as one kernel.", forms={"body": BODY})
)
item = register(ItemOp(name="item", kind=Kind.GROUP, arity=1, doc="A later result of a group.", forms={"index": WHOLE}))
