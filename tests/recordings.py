"""What is recorded, and random programs of one op that record it."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

import fusec as fc
from fusec.graph import Node
from fusec.types import BY_NAME

SHAPES: tuple[tuple[int, ...], ...] = ((), (3,), (1,), (4, 3), (1, 3), (4, 1), (2, 4, 3), (0, 3), (0,))
INTEGERS = (0, 1, 2, -1, 3, 127, -128, -129, 255, 256, 300, 1 << 24, 1 + (1 << 24), 1 << 31, 1 << 63, 1 << 64, 1 << 70)
FLOATS = (0.0, -0.0, 0.5, 2.5, 1e300, 1e-300, 1e-40, 3.4028234e38, 3.4028236e38, 2.0**-126, float("nan"), float("inf"))
DTYPES = sorted(dtype.name for dtype in BY_NAME.values())
NUMBERS: tuple[Any, ...] = (*INTEGERS, *FLOATS, True, None, 1j, "text")
BOUNDS = (None, None, None, 0, 1, 2, -1, -2, 5, -7, 100, 1 << 70, np.int64(1), True, 1.0)
STEPS = (None, None, 1, 2, -1, -2, 5, 0, 1 << 70)
UFUNCS = (
    np.add, np.exp, np.maximum, np.power, np.isnan, np.divide, np.arctan2, np.matmul, np.negative, np.less,
    np.float_power, np.divmod, np.bitwise_and,
)  # fmt: skip


def random_array(choices: random.Random) -> np.ndarray:
    return np.ones(choices.choice(SHAPES), choices.choice(DTYPES))


def random_tensor(choices: random.Random) -> fc.Tensor:
    tensor = fc.asarray(random_array(choices))
    return tensor[None] if choices.random() < 0.3 else tensor


def random_operand(choices: random.Random) -> Any:
    """What may stand beside an operator, and some of what may not."""
    kind = choices.choice(("tensor",) * 3 + ("array", "number", "number", "scalar", "odd"))
    if kind == "tensor":
        return random_tensor(choices)
    if kind == "array":
        return random_array(choices)
    if kind == "number":
        return choices.choice(NUMBERS)
    if kind == "scalar":
        return np.dtype(choices.choice(DTYPES)).type(choices.choice((0, 1, 2, 3)))
    return choices.choice((np.ones(3, ">f4"), np.ones(25, "u1")[1:].view("f8"), np.ma.ones(3)))


def random_key(choices: random.Random) -> Any:
    """What may stand between brackets, and some of what may not."""
    entries = tuple([_random_entry(choices) for _ in range(choices.randrange(4))])
    return entries[0] if len(entries) == 1 and choices.random() < 0.8 else entries


def _random_entry(choices: random.Random) -> Any:
    kind = choices.choice(("slice", "slice", "position", "position", "new", "rest", "odd"))
    if kind == "slice":
        return slice(choices.choice(BOUNDS), choices.choice(BOUNDS), choices.choice(STEPS))
    if kind == "position":
        return choices.choice((0, 1, -1, 2, -3, 7, 1 << 70))
    return {"new": None, "rest": ...}.get(kind, choices.choice((True, np.int64(0), [0], 1.0, np.array(1))))


def random_arguments(name: str, arity: int, choices: random.Random) -> tuple[Any, ...]:
    """Arguments of a method of tensors, the tensor first."""
    tensor = random_tensor(choices)
    if name == "__getitem__":
        return tensor, random_key(choices)
    if name == "__array_ufunc__":
        ufunc = choices.choice(UFUNCS)
        operands = [tensor, random_operand(choices)][: ufunc.nin]
        choices.shuffle(operands)
        return tensor, ufunc, choices.choice(("__call__",) * 9 + ("reduce",)), *operands
    return tensor, *[random_operand(choices) for _ in range(arity - 1)]


def outcome(call: Callable[..., Any], *arguments: Any) -> Any:
    """What a call returns, or raises; a warning is an error."""
    with warnings.catch_warnings(action="error"), np.errstate(all="raise"):
        try:
            return call(*arguments)
        except Exception as error:
            return error


def is_same_outcome(one: Any, other: Any) -> bool:
    """Whether two calls in one line recorded the same, or raised the same."""
    if type(one) is not type(other):
        return False
    if isinstance(one, fc.Tensor):
        return is_same_node(one.node, other.node)
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(is_same_outcome, one, other))
    return repr(one) == repr(other)


def is_same_node(one: Node, other: Node) -> bool:
    """Whether two nodes agree to the class and the bits of all that they are made of."""
    if one is other:
        return True
    is_alike = (
        one.op is other.op
        and (one.type.shape, list(map(type, one.type.shape))) == (other.type.shape, list(map(type, other.type.shape)))
        and one.type.dtype is other.type.dtype
        and (one.depth, one.evaluations) == (other.depth, other.evaluations)
        and one.array is other.array
        and type(one.attributes) is type(other.attributes)
        and list(one.attributes) == list(other.attributes)
        and all(map(_is_same_value, one.attributes.values(), other.attributes.values()))
        and type(one.operands) is type(other.operands)
        and len(one.operands) == len(other.operands)
    )
    if not is_alike or type(one.origin) is not type(other.origin):
        return False
    if one.origin is not None and other.origin is not None and one.origin[0] is not other.origin[0]:
        return False
    return all(map(is_same_node, one.operands, other.operands))


def _is_same_value(one: Any, other: Any) -> bool:
    if isinstance(one, np.generic):
        # NumPy tells truth values apart by which object they are.
        is_other_truth = isinstance(one, np.bool_) and one is not other
        return type(one) is type(other) and one.tobytes() == other.tobytes() and not is_other_truth
    return repr(one) == repr(other)
