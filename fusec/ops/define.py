"""Decorators that make an op of the function that computes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.layout import Layout
from fusec.ops.attributes import TRUTH, WHOLES, Form, forms_of
from fusec.ops.bodies import operations
from fusec.ops.dtype_rules import Rule, ufunc_rule
from fusec.ops.op import ElementwiseOp, Kind, ReductionOp, Reference, State, Steps, ViewOp, register
from fusec.ops.properties import NO_PROPERTIES, Properties
from fusec.types import INT64, Array, DType, Shape

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes


REDUCED: Mapping[str, Form] = MappingProxyType({"axes": WHOLES, "keepdims": TRUTH})
"""The attributes of every reduction."""


def _doc(function: Callable[..., Any]) -> str:
    return (function.__doc__ or "").strip()


def elementwise(
    *,
    reference: Reference,
    result: Rule | None = None,
    flops: int = 1,
    ulp: float = 0.0,
    commutative: bool = False,
    properties: Properties = NO_PROPERTIES,
    vectorized: str = "biuf",
    forms: Mapping[str, Form] = MappingProxyType({}),
    interpretation: Reference | None = None,
) -> Callable[[Callable[..., Lanes]], ElementwiseOp]:
    """Make an element-wise op of a function over `Lanes`.

    Parameters
    ----------
    reference : callable
        NumPy's function of the same meaning.
    result : Rule, optional
        The dtype rule; by default that of `reference`, which is then a ufunc.
    flops : int
        Arithmetic operations per element.
    ulp : float
        Largest distance from the exact value; 0 means bit-equal to NumPy.
    commutative : bool
        Whether the two operands may change places.
    properties : Properties, optional
        What a function of one operand promises besides its error.
    vectorized : str
        Kinds of loop dtype the function covers.
    forms : mapping of str to Form, optional
        The values of attributes, where their annotations say too little.
    interpretation : callable, optional
        `reference` without what it makes of layouts.
    """

    def decorate(function: Callable[..., Lanes]) -> ElementwiseOp:
        parameters = {name: kind for name, kind in function.__annotations__.items() if name != "return"}
        operands = [name for name, kind in parameters.items() if kind == "Lanes"]
        by_annotation = forms_of(function, lambda name, annotation: annotation == "Lanes")
        return register(
            ElementwiseOp(
                name=function.__name__,
                kind=Kind.ELEMENTWISE,
                arity=len(operands),
                doc=_doc(function),
                forms={**by_annotation, **forms},
                rule=result or ufunc_rule(reference),
                reference=reference,
                flops=flops,
                lanes=function,
                vectorized=vectorized,
                ulp=ulp,
                commutative=commutative,
                properties=properties,
                interpretation=interpretation,
            )
        )

    return decorate


def reduction(
    *,
    reference: Reference,
    result: Rule,
    absent: Callable[[DType], float | int | bool],
    has_empty: bool = True,
    reassociates: Callable[[DType], bool] = lambda dtype: True,
) -> Callable[[Callable[[Lanes, Lanes], Lanes]], ReductionOp]:
    """Make a reduction of a binary function over `Lanes`.

    Parameters
    ----------
    reference : callable
        NumPy's reduction of the same meaning.
    result : Rule
        The dtype rule.
    absent : callable
        Loop dtype to the number that changes nothing when combined.
    has_empty : bool
        Whether reducing zero elements has a value (`absent`).
    reassociates : callable
        Loop dtype to whether any order of combination gives the same bits.
    """

    def decorate(function: Callable[[Lanes, Lanes], Lanes]) -> ReductionOp:
        def combine(left: State, right: State) -> State:
            return (function(left[0], right[0]),)

        return register(
            ReductionOp(
                name=function.__name__,
                kind=Kind.REDUCTION,
                arity=1,
                doc=_doc(function),
                forms=REDUCED,
                rule=result,
                reference=reference,
                flops=1,
                combine=combine,
                extend=combine,
                lift=lambda x, position: (x,),
                absent=lambda dtype: (absent(dtype),),
                state=lambda dtype: (dtype,),
                has_empty=has_empty,
                reassociates=reassociates,
            )
        )

    return decorate


def position_reduction(
    *, reference: Reference, result: Rule, absent: Callable[[DType], float | int | bool]
) -> Callable[[Callable[[Lanes, Lanes], Lanes]], ReductionOp]:
    """Make a reduction to the position of the first element that beats all others.

    The decorated function says whether its first operand beats its second. NaN beats everything.

    Parameters
    ----------
    reference : callable
        NumPy's reduction of the same meaning.
    result : Rule
        The dtype rule.
    absent : callable
        Loop dtype to a number that beats no other.
    """

    def decorate(beats: Callable[[Lanes, Lanes], Lanes]) -> ReductionOp:
        def combine(left: State, right: State) -> State:
            (value, position), (challenger, place) = left, right
            equal = challenger == value
            if value.is_float:
                equal = equal | ((challenger != challenger) & (value != value))
            return choose(is_better(challenger, value) | (equal & (place < position)), left, right)

        def extend(left: State, right: State) -> State:
            return choose(is_better(right[0], left[0]), left, right)

        def is_better(challenger: Lanes, value: Lanes) -> Lanes:
            wins = beats(challenger, value)
            return wins | ((challenger != challenger) & (value == value)) if value.is_float else wins

        def choose(wins: Lanes, left: State, right: State) -> State:
            return tuple(
                operations.where(wins, challenger, value) for value, challenger in zip(left, right, strict=True)
            )

        return register(
            ReductionOp(
                name=beats.__name__,
                kind=Kind.REDUCTION,
                arity=1,
                doc=_doc(beats),
                forms=REDUCED,
                rule=result,
                reference=reference,
                flops=1,
                combine=combine,
                extend=extend,
                lift=lambda x, position: (x, position),
                absent=lambda dtype: (absent(dtype), np.iinfo(np.int64).max),
                state=lambda dtype: (dtype, INT64),
                has_empty=False,
                reassociates=lambda dtype: True,
                takes_position=True,
            )
        )

    return decorate


def view(
    *,
    apply: Callable[..., Array],
    layout: Callable[..., Layout | None],
    sink: Callable[..., Steps | None],
    repeats: bool = False,
) -> Callable[[Callable[..., Shape]], ViewOp]:
    """Make a view of a function from shapes to shapes.

    Parameters
    ----------
    apply : callable
        The view of a NumPy array; takes the op's attributes by name.
    layout : callable
        The same view of a layout; None where `apply` would have to copy.
    sink : callable
        How the view of a broadcast result is a view of an operand; see `ViewOp`.
    repeats : bool
        Whether elements appear more than once.
    """

    def decorate(function: Callable[..., Shape]) -> ViewOp:
        return register(
            ViewOp(
                name=function.__name__,
                kind=Kind.VIEW,
                arity=1,
                doc=_doc(function),
                forms=forms_of(function, lambda name, annotation: name == "operand"),
                shape=function,
                apply=apply,
                layout=layout,
                sink=sink,
                repeats=repeats,
            )
        )

    return decorate
