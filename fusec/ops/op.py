"""What an op is: the classes of records, which everything else asks, and the table of all ops."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import numpy as np

from fusec.errors import DTypeError, ShapeError
from fusec.layout import Layout
from fusec.ops.attributes import Forms, check_forms, is_axes
from fusec.ops.dtype_rules import Rule, Signature
from fusec.ops.properties import NO_PROPERTIES, Properties
from fusec.types import NAMES, Array, DType, Shape, TensorType, broadcast_shapes

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes

Attributes: TypeAlias = Mapping[str, Any]
Reference: TypeAlias = Callable[..., Any]
State: TypeAlias = "tuple[Lanes, ...]"
Steps: TypeAlias = "list[tuple[ViewOp, Attributes]]"


class Kind(enum.Enum):
    """What a pass may do with an op."""

    SOURCE = "source"
    ELEMENTWISE = "elementwise"
    VIEW = "view"
    REDUCTION = "reduction"
    CONTRACTION = "contraction"
    GROUP = "group"


@dataclasses.dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Op:
    """One operation, compared by identity.

    Attributes
    ----------
    name : str
        The Array API standard's name where it has one.
    kind : Kind
        What passes may do with it.
    arity : int
        Number of operands; -1 for any.
    doc : str
        What it computes.
    forms : mapping of str to Form
        What else a node must say, and the values it may have.
    """

    name: str
    kind: Kind
    arity: int
    doc: str
    forms: Forms = dataclasses.field(default_factory=dict)

    @property
    def attributes(self) -> tuple[str, ...]:
        """Names of what else a node must say."""
        return tuple(self.forms)

    def check(self, types: Sequence[TensorType], attributes: Attributes) -> None:
        """Hold the attributes of a node to what the op takes; those that recording makes, it takes.

        Asked of what was read or built by hand, before `infer`, which relies on it.

        Raises
        ------
        ShapeError, DTypeError
            For the first attribute that is not of its form, or does not fit the operands.
        """
        check_forms(self.name, self.forms, attributes)

    def infer(self, types: Sequence[TensorType], attributes: Attributes) -> TensorType:
        """The type of the result, or the error the user should see."""
        raise NotImplementedError(self.name)

    def interpret(self, arrays: Sequence[Array], attributes: Attributes) -> Array:
        """The result by NumPy."""
        raise NotImplementedError(self.name)

    def is_direct(self, dtypes: Sequence[DType], attributes: Attributes) -> bool:
        """Whether NumPy can be told where to write the result for operands of these dtypes; see `compute`."""
        return False

    def compute(self, arrays: Sequence[Array], attributes: Attributes, out: Array) -> None:
        """Let NumPy write the result to memory of its dtype and shape, where that `is_direct`."""
        raise NotImplementedError(self.name)

    def __repr__(self) -> str:
        return f"<op {self.name}>"


@dataclasses.dataclass(frozen=True, eq=False, slots=True, kw_only=True, repr=False)
class TypedOp(Op):
    """An op whose operands are converted to the dtypes of a loop, as NumPy's ufuncs do.

    Attributes
    ----------
    rule : Rule
        From operand dtypes to the loop's.
    reference : callable
        NumPy's function of the same meaning, called with operands of the loop's dtypes.
    flops : int
        Arithmetic operations per element.
    """

    rule: Rule
    reference: Reference
    flops: int
    signatures: dict[tuple[Any, ...], Signature] = dataclasses.field(default_factory=dict)

    def signature(self, dtypes: Sequence[Any], attributes: Attributes) -> Signature:
        """The loop for operands of these dtypes.

        Python's `int` and `float` stand for weak scalars (NEP 50).

        Raises
        ------
        DTypeError
            When there is none.
        """
        key = (*dtypes, *attributes.values()) if attributes else tuple(dtypes)
        found = self.signatures.get(key)
        if found is None:
            try:
                found = self.rule(tuple(dtypes), attributes)
            except TypeError as error:
                shown = ", ".join(NAMES[d] if isinstance(d, np.dtype) else d.__name__ for d in dtypes)
                raise DTypeError(f"{self.name}: not defined for {shown}") from error
            self.signatures[key] = found
        return found

    def is_direct(self, dtypes: Sequence[DType], attributes: Attributes) -> bool:
        """Whether `reference` is a ufunc whose loop for these dtypes is the op's."""
        if not isinstance(self.reference, np.ufunc):
            return False
        signature = self.signature(dtypes, attributes)
        loop = self.reference.resolve_dtypes((*dtypes, None))
        return loop == (*signature.operands, signature.result) and signature.operands == tuple(dtypes)


@dataclasses.dataclass(frozen=True, eq=False, slots=True, kw_only=True, repr=False)
class ElementwiseOp(TypedOp):
    """An op that computes each element of its result from one element of each operand.

    Attributes
    ----------
    lanes : callable
        The same over `Lanes`: what codegen emits.
    vectorized : str
        Kinds of loop dtype (`biuf`) that `lanes` covers; NumPy runs the others.
    ulp : float
        Largest distance from the exact value in units in the last place; 0 means bit-equal to NumPy.
    commutative : bool
        Whether `op(x, y)` and `op(y, x)` are the same bits.
    properties : Properties
        What else of its results, where it has one operand, is sure.
    interpretation : callable, optional
        `reference` without what it makes of layouts, where the same elements must give the same results. It takes
        `out` as a ufunc does.
    """

    lanes: Callable[..., Lanes]
    vectorized: str = "biuf"
    ulp: float = 0.0
    commutative: bool = False
    properties: Properties = NO_PROPERTIES
    interpretation: Reference | None = None

    def infer(self, types: Sequence[TensorType], attributes: Attributes) -> TensorType:
        """The broadcast shape with the loop's result dtype."""
        result = self.signature([operand.dtype for operand in types], attributes).result
        return TensorType(broadcast_shapes(self.name, types), result)

    def interpret(self, arrays: Sequence[Array], attributes: Attributes) -> Array:
        """NumPy's result, operands converted first."""
        signature = self.signature([array.dtype for array in arrays], attributes)
        with np.errstate(all="ignore"):
            operands = [
                array.astype(dtype, copy=False) for array, dtype in zip(arrays, signature.operands, strict=True)
            ]
            result = (self.interpretation or self.reference)(*operands, **attributes)
        return np.asarray(result, signature.result)

    def compute(self, arrays: Sequence[Array], attributes: Attributes, out: Array) -> None:
        """NumPy's result."""
        with np.errstate(all="ignore"):
            (self.interpretation or self.reference)(*arrays, out=out, **attributes)

    def is_vectorized(self, dtypes: Sequence[DType]) -> bool:
        """Whether `lanes` covers a loop over these dtypes."""
        return all(dtype.kind in self.vectorized for dtype in dtypes)


@dataclasses.dataclass(frozen=True, eq=False, slots=True, kw_only=True, repr=False)
class ReductionOp(TypedOp):
    """An op that combines the elements along some axes.

    Codegen reduces a *state* of one or more lanes per accumulator; `combine` merges two states. `absent` is the state
    of no elements: combining with it changes nothing.

    Attributes
    ----------
    combine : callable
        `(state, state) -> state`.
    extend : callable
        The same where, lane by lane, elements of the first state stand before those of the second.
    lift : callable
        `(x, position) -> state`; the position counts reduced elements in row-major order.
    absent : callable
        Loop dtype to the numbers of an empty state.
    state : callable
        Loop dtype to the dtypes of a state; its last entry is the result.
    has_empty : bool
        Whether reducing zero elements has a value.
    reassociates : bool
        Whether any order of combination gives the same bits.
    """

    combine: Callable[[State, State], State]
    extend: Callable[[State, State], State]
    lift: Callable[[Lanes, Lanes], State]
    absent: Callable[[DType], tuple[float | int | bool, ...]]
    state: Callable[[DType], tuple[DType, ...]]
    has_empty: bool
    reassociates: Callable[[DType], bool]
    takes_position: bool = False

    def check(self, types: Sequence[TensorType], attributes: Attributes) -> None:
        """Axes that the operand has; positions are counted along one of them or all."""
        check_forms(self.name, self.forms, attributes)
        axes, ndim = attributes["axes"], types[0].ndim
        if not is_axes(axes, ndim):
            raise ShapeError(f"{self.name}: axes {axes} are not ascending ones of {ndim}")
        if self.takes_position and len(axes) not in (1, ndim):
            raise ShapeError(f"{self.name}: axes are one or all of {ndim}, not {axes}")

    def infer(self, types: Sequence[TensorType], attributes: Attributes) -> TensorType:
        """The operand's shape without the reduced axes (or with 1 in their place)."""
        (operand,) = types
        result = self.signature([operand.dtype], {}).result
        return TensorType(reduced_shape(operand.shape, attributes["axes"], attributes["keepdims"]), result)

    def interpret(self, arrays: Sequence[Array], attributes: Attributes) -> Array:
        """NumPy's result, the operand converted first."""
        signature = self.signature([arrays[0].dtype], {})
        operand = arrays[0].astype(signature.operands[0], copy=False)
        with np.errstate(all="ignore"):
            result = self.reference(operand, axis=attributes["axes"], keepdims=attributes["keepdims"])
        return np.asarray(result, signature.result)


def reduced_shape(shape: Shape, axes: tuple[int, ...], keepdims: bool) -> Shape:
    """`shape` after reducing `axes`."""
    if len(axes) == 1:
        (axis,) = axes
        return shape[:axis] + (1,) * keepdims + shape[axis + 1 :]
    if len(axes) == len(shape):
        return (1,) * len(shape) if keepdims else ()
    if keepdims:
        return tuple(1 if axis in axes else extent for axis, extent in enumerate(shape))
    return tuple(extent for axis, extent in enumerate(shape) if axis not in axes)


@dataclasses.dataclass(frozen=True, eq=False, slots=True, kw_only=True, repr=False)
class ViewOp(Op):
    """An op whose result is its operand's memory, walked differently.

    Attributes
    ----------
    shape : callable
        `(shape, attributes) -> shape`, or the error the user should see.
    apply : callable
        The view of a NumPy array.
    layout : callable
        The view of a layout; None where `apply` would have to copy.
    sink : callable
        `(operand shape, full shape, attributes) -> steps`: the views of an operand that broadcasts to `full` which,
        broadcast again, are the view of the whole. None when there are none.
    repeats : bool
        Whether elements appear more than once.
    """

    shape: Callable[..., Shape]
    apply: Callable[..., Array]
    layout: Callable[..., Layout | None]
    sink: Callable[..., Steps | None]
    repeats: bool

    def infer(self, types: Sequence[TensorType], attributes: Attributes) -> TensorType:
        """The operand's dtype in another shape."""
        return TensorType(self.shape(types[0].shape, **attributes), types[0].dtype)

    def interpret(self, arrays: Sequence[Array], attributes: Attributes) -> Array:
        """The view of the operand."""
        return self.apply(arrays[0], **attributes)


AnyOp = TypeVar("AnyOp", bound=Op)
OPS: dict[str, Op] = {}


def register(op: AnyOp) -> AnyOp:
    """Add an op to the table of all ops, under its name."""
    assert op.name not in OPS, op.name
    OPS[op.name] = op
    return op
