"""What tells one recorded computation from another, sizes and numbers apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from fusec import ops
from fusec.evaluation.arrays import check_array, normalize
from fusec.evaluation.capture import unknown_value
from fusec.graph import Node
from fusec.ops.op import Attributes, Kind
from fusec.runtime.entry import native_class
from fusec.runtime.program import NativeCallable
from fusec.symbolic.operations import WORD
from fusec.types import Array


class Fingerprint(NamedTuple):
    """A recorded computation, written down.

    Attributes
    ----------
    words : tuple
        What it is: every op before its operands and each node once; a node that was written before is its number. The
        ranks and dtypes of the arrays come last, from which types follow.
    numbers : list of int or float
        What may be another number in the next computation of these words: constants, and what views say of sizes.
    arrays : list of numpy.ndarray
        What it starts from, of native byte order and aligned.
    recorded : list of Node
        All nodes, each at its number.
    """

    words: tuple[Any, ...]
    numbers: list[Any]
    arrays: list[Array]
    recorded: list[Node]


FIXED = frozenset({"axes", "steps"})
"""What views say that is no size: it seldom varies, and everything depends on it."""


class Walk(NativeCallable):
    """What writes a computation down, without making its graph.

    Made through `native_class`, it answers natively where everything is ordinary, once `fusec.evaluation.native_walk`
    has connected it.
    """

    def __call__(self, nodes: Sequence[Node]) -> Fingerprint:
        """The fingerprint of a computation.

        Parameters
        ----------
        nodes : sequence of Node
            What to compute.

        Raises
        ------
        UnsupportedError
            When a value is needed while the function that computes it is still being traced.
        """
        words: list[Any] = []
        numbers: list[Any] = []
        recorded: dict[Node, int] = {}
        inputs: dict[int, int] = {}
        arrays: list[Array] = []
        stack = list(reversed(nodes))
        while stack:
            node = stack.pop()
            number = recorded.get(node)
            if number is not None:
                words.append(number)
                continue
            recorded[node] = len(recorded)
            # Operands first, for the sake of `Node.settle` in another thread.
            op, operands, array = node.op, node.operands, node.array
            if array is not None:
                number = inputs.get(id(array))
                if number is None:
                    check_array(array, node)
                    number = inputs[id(array)] = len(arrays)
                    arrays.append(array)
                words += (ops.input, number)
            elif op is ops.constant:
                value = node.attributes["value"]
                varying = varying_number(value)
                if varying is None:
                    words += (op, value.__class__, value.tobytes())
                else:
                    words += (op, value.__class__)
                    numbers.append(varying)
            elif op is ops.input:
                raise unknown_value()
            elif op.kind is Kind.VIEW:
                words.append(op)
                _write_view(node.attributes, words, numbers)
                stack += operands
            else:
                words += (op, *node.attributes.values())
                stack += operands[::-1]
        arrays = [normalize(array) for array in arrays]
        for array in arrays:
            words += (array.ndim, array.dtype)
        return Fingerprint(tuple(words), numbers, arrays, list(recorded))


fingerprint = native_class(Walk)()
"""What is called for the fingerprint of a computation."""


def _write_view(attributes: Attributes, words: list[Any], numbers: list[Any]) -> None:
    for name, attribute in attributes.items():
        if name in FIXED:
            words.append(attribute)
        else:
            words.append(len(attribute))
            numbers += attribute


def varying_number(value: Any) -> Any:
    """A constant as a Python number, which may be another one in the next computation; None where it may not.

    Truth values, NaN, and what a word has no room for are part of what is computed.
    """
    kind = value.dtype.kind
    if kind == "f":
        return value.item() if value == value else None
    number = value.item()
    return number if kind in "iu" and number < WORD else None


def number_places(recorded: Sequence[Node]) -> Iterator[tuple[Node, int]]:
    """Nodes with numbers, each with the place of its first one.

    Parameters
    ----------
    recorded : sequence of Node
        What a fingerprint has recorded, in order.
    """
    place = 0
    for node in recorded:
        if node.array is not None:
            continue
        if node.op is ops.constant:
            count = int(varying_number(node.attributes["value"]) is not None)
        elif node.kind is Kind.VIEW:
            count = sum(len(attribute) for name, attribute in node.attributes.items() if name not in FIXED)
        else:
            continue
        if count:
            yield node, place
        place += count
