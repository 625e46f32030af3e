"""Functions that record an op: the short way from values to a node.

Recording must cost next to nothing, so what was worked out once for some dtypes is remembered per op, and common cases
run straight through one function.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import numpy as np

from fusec import ops
from fusec.errors import caller_origin
from fusec.evaluation.prefix import CHECKED, shorten
from fusec.graph.node import NONE, Node
from fusec.ops.op import ElementwiseOp, Kind, TypedOp
from fusec.tensor.operands import (
    EXCEPTIONAL,
    NUMBERS,
    SCALARS,
    Own,
    Recorded,
    Recorder,
    Value,
    answer_of_other,
    everywhere,
    record_values,
    shape_of_text,
)
from fusec.tensor.recording import recorded
from fusec.tensor.signatures import Signatures, signatures_of
from fusec.types import (
    NAMES,
    SPELLINGS,
    DType,
    TensorType,
    as_dtype,
    broadcast_pair,
    broadcast_shapes,
    checked_shape,
)

kind_of = type
"""A value's class where `type` stands for something else: what varies says, by `__class__`, that it is a number."""


class Recipe(NamedTuple):
    """What a recorder records: native code can do the same (`fusec.tensor.native_recorders`).

    Attributes
    ----------
    op : ElementwiseOp
        The op.
    is_reflected : bool
        Whether the arguments are the operands in reverse order.
    is_power : bool
        Whether it is what NumPy means by a power.
    """

    op: ElementwiseOp
    is_reflected: bool = False
    is_power: bool = False


RECIPES: dict[Recorder, Recipe] = {}
"""Those of the recorders below."""


def unary(op: ElementwiseOp) -> Callable[[Own], Own]:
    """A function of one recorded value that records `op`."""
    signatures = signatures_of(op)

    def record_unary(x: Any) -> Any:
        node = x.node
        type = node.type
        kinds = (type.dtype,)
        signature = signatures.known.get(kinds)
        if signature is None:
            signature = signatures.learn(kinds, op.signature(kinds, NONE).result, None)
        result = signature[0]
        if result is not type.dtype:
            type = TensorType(type.shape, result)
        depth = node.depth + 1
        value = Node(op, (node,), type, NONE, caller_origin(), depth)
        if not depth % CHECKED:
            shorten(value)
        return x.__class__(value)

    RECIPES[record_unary] = Recipe(op)
    return record_unary


def binary(
    op: ElementwiseOp, *, is_operator: bool = False, is_reflected: bool = False, of_text: bool | None = None
) -> Callable[[Own, Value], Own]:
    """A function of a recorded value and any other that records `op`.

    Parameters
    ----------
    op : ElementwiseOp
        An op of two operands.
    is_operator : bool
        Whether it may leave the answer to the other operand's type.
    is_reflected : bool
        Whether the other operand stands on the left.
    of_text : bool, optional
        The result for text and None, which equal no number; by default an error.
    """
    signatures = signatures_of(op)
    is_exceptional = op in EXCEPTIONAL
    record_any = _any_binary(op, signatures, is_operator, is_reflected, of_text)

    def record_binary(x: Any, y: Any) -> Any:
        node = x.node
        type = node.type
        shape = type.shape
        origin = caller_origin()
        signature = signatures.known.get((kind_of(y), type.dtype) if is_reflected else (type.dtype, kind_of(y)))
        if signature is not None and (shape or not (is_exceptional and is_reflected)):
            result, (left, right) = signature
            number_type: Any = left or right
            try:
                number = {"value": number_type.dtype.type(y)}
            except OverflowError:
                return record_any(x, y)
            other = Node(ops.constant, (), number_type, number, origin)
        else:
            if isinstance(y, Recorded):
                other = y.node
            elif y.__class__ is np.ndarray and y.dtype in NAMES and not (is_exceptional and y.shape != (shape or None)):
                other = Node(ops.input, (), TensorType(y.shape, SPELLINGS[y.dtype]), NONE, origin)
                other.array = y
            else:
                return record_any(x, y)
            dtypes = (other.type.dtype, type.dtype) if is_reflected else (type.dtype, other.type.dtype)
            signature = signatures.known.get(dtypes)
            if signature is None:
                signature = signatures.learn(dtypes, op.signature(dtypes, NONE).result, None, None)
            result, _ = signature
            if other.type.shape != shape:
                shape = broadcast_pair(op.name, *((other.type, type) if is_reflected else (type, other.type)))
        if result is not type.dtype or shape is not type.shape:
            type = TensorType(shape, result)
        depth = max(node.depth, other.depth) + 1
        value = Node(op, (other, node) if is_reflected else (node, other), type, NONE, origin, depth)
        if not depth % CHECKED:
            shorten(value)
        return x.__class__(value)

    RECIPES[record_binary] = Recipe(op, is_reflected)
    return record_binary


def _any_binary(
    op: ElementwiseOp, signatures: Signatures, is_operator: bool, is_reflected: bool, of_text: bool | None
) -> Recorder:
    """The same for whatever may stand there; what follows from a number's class is learned."""

    def record_any(x: Any, y: Any) -> Any:
        if is_operator and (answer := answer_of_other(op, x, y, is_reflected)) is not None:
            return answer
        if of_text is not None and (shape := shape_of_text(y)) is not None:
            return x.__class__(everywhere(op, x.node, shape, of_text))
        node = record_values(op, y, x) if is_reflected else record_values(op, x, y)
        if y.__class__ in NUMBERS:
            _learn_number(signatures, op, x.node.dtype, y, is_reflected)
        return x.__class__(node)

    return record_any


def _learn_number(signatures: Signatures, op: ElementwiseOp, dtype: DType, number: Any, is_reflected: bool) -> None:
    """Note the type that a number takes beside a dtype, and the dtype of the result: numbers of one class have one."""
    kind = number.__class__
    is_weak = kind is int or kind is float
    own = kind if is_weak else as_dtype(kind)
    signature = op.signature((own, dtype) if is_reflected else (dtype, own), NONE)
    type = SCALARS[signature.operands[0 if is_reflected else 1] if is_weak else own]
    if is_reflected:
        signatures.learn((kind, dtype), signature.result, type, None)
    else:
        signatures.learn((dtype, kind), signature.result, None, type)


def contraction(op: TypedOp, *, is_reflected: bool = False) -> Callable[[Own, Value], Own]:
    """The operator of an op whose shapes do not simply broadcast."""

    def record_contraction(x: Any, y: Any) -> Any:
        if isinstance(y, Recorded):
            left, right = operands = (y.node, x.node) if is_reflected else (x.node, y.node)
            inferred = op.infer((left.type, right.type), NONE)
            checked_shape(op.name, inferred.shape)
            return x.__class__(recorded(op, operands, inferred))
        if (answer := answer_of_other(op, x, y, is_reflected)) is not None:
            return answer
        return x.__class__(record_values(op, *((y, x) if is_reflected else (x, y))))

    return record_contraction


def selection(op: ElementwiseOp) -> Recorder:
    """A function of three values that records `op`, which chooses between the last two by the first."""
    signatures = signatures_of(op)

    def record_selection(condition: Any, x: Any, y: Any) -> Node:
        first = condition.node if isinstance(condition, Recorded) else None
        second = x.node if isinstance(x, Recorded) else None
        third = y.node if isinstance(y, Recorded) else None
        keys = (
            kind_of(condition) if first is None else first.type.dtype,
            kind_of(x) if second is None else second.type.dtype,
            kind_of(y) if third is None else third.type.dtype,
        )
        signature = signatures.known.get(keys)
        if signature is None:
            return record_any(condition, x, y)
        result, numbers = signature
        try:
            operands = (
                first or constant(numbers[0], condition),
                second or constant(numbers[1], x),
                third or constant(numbers[2], y),
            )
        except OverflowError:
            return record_values(op, condition, x, y)
        first, second, third = operands
        shape = first.type.shape
        if not shape == second.type.shape == third.type.shape:
            shape = checked_shape(op.name, broadcast_shapes(op.name, [first.type, second.type, third.type]))
        return recorded(op, operands, TensorType(shape, result))

    def constant(type: Any, number: Any) -> Node:
        return Node(ops.constant, (), type, {"value": type.dtype.type(number)}, caller_origin())

    def record_any(*values: Any) -> Node:
        node = record_values(op, *values)
        pairs = list(zip(map(kind_of, values), node.operands, strict=True))
        kinds = tuple([kind if kind in NUMBERS else operand.type.dtype for kind, operand in pairs])
        # Integers wrap around where they meet integers.
        if kinds not in signatures.known and (int not in kinds or node.type.dtype.kind == "f"):
            numbers = [operand.type if kind in NUMBERS else None for kind, operand in pairs]
            signatures.learn(kinds, node.type.dtype, *numbers)
        return node

    return record_selection


def power(record: Recorder) -> Callable[[Own, Value], Own]:
    """`record` of `x ** y` where that says it all, and NumPy's exceptions elsewhere."""

    root = unary(ops.sqrt)

    def record_power(x: Any, y: Any) -> Any:
        type = x.node.type
        kind = y.__class__
        if kind is int:
            is_plain = y >= 0 or type.dtype.kind == "f"
        elif isinstance(y, Recorded):
            is_plain = y.node.type.shape == type.shape != ()
        elif isinstance(y, (float, np.floating)):
            if kind is float and y == 0.5 and type.dtype.kind == "f":
                return root(x)
            # In float32, more numbers than one are 0.5.
            is_plain = not 0.49 < y < 0.51
        elif isinstance(y, (int, np.integer)):
            is_plain = bool(y >= 0) or type.dtype.kind == "f"
        else:
            # An array of this very shape, or `record` asks what it is.
            is_plain = y.__class__ is not np.ndarray or type.shape != ()
        return record(x, y) if is_plain else x.__class__(record_values(ops.pow, x, y))

    RECIPES[record_power] = Recipe(ops.pow, is_power=True)
    return record_power


Function = TypeVar("Function", bound=Callable[..., Any])


def natively(record: Function) -> Function:
    """A recorder that leaves it to native code, once that is connected."""
    signatures = signatures_of(RECIPES[record].op)

    def record_natively(*values: Any) -> Any:
        native = signatures.native
        return record(*values) if native is None else native(*values)

    return record_natively  # type: ignore[return-value]


def recorders_of(op: TypedOp) -> tuple[Recorder, Recorder] | None:
    """What records `op` of a recorded value, and of two values of which the second one is; None for other ops."""
    if op.kind is Kind.CONTRACTION:
        return contraction(op), contraction(op, is_reflected=True)
    if not isinstance(op, ElementwiseOp) or op.forms or op.arity > 2:
        return None
    if op.arity == 1:
        return unary(op), unary(op)
    record = binary(op)
    return power(record) if op is ops.pow else record, binary(op, is_reflected=True)
