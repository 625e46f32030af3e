"""What the bench runs: one formula over any array library, its text, and how many bytes and flops it takes."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.types import Array

POLYNOMIAL = tuple((-1.0) ** k / math.factorial(k) for k in range(16))
"""Fifteen multiplications and fifteen additions: the Taylor polynomial of exp(-x)."""

NORMAL = (0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429)
"""The normal distribution function after Abramowitz and Stegun 26.2.17, absolute error below 7.5e-8."""

RATE, VOLATILITY = 0.02, 0.3


@dataclasses.dataclass(frozen=True)
class Workload:
    """One formula.

    Attributes
    ----------
    name : str
        How the table calls it.
    dtype : type
        Of the arrays.
    operands : int
        How many arrays it reads.
    formula : callable
        `(library, *arrays)`, where the library is numpy, jax.numpy or torch; with numpy it runs on tensors, too.
    text : callable
        `(names of the arrays) -> (expression, constants)`, for what compiles text.
    torch : callable, optional
        `(torch, *tensors)`: torch's own fused ops for the same work.
    """

    name: str
    dtype: type
    operands: int
    formula: Callable[..., Any]
    text: Callable[..., tuple[str, dict[str, float]]]
    torch: Callable[..., Any] | None = None

    def nbytes(self, size: int) -> int:
        """Bytes that must move: every operand once in, the result once out."""
        return (self.operands + 1) * size * np.dtype(self.dtype).itemsize

    def arrays(self, size: int) -> list[Array]:
        """Positive operands of a size."""
        random = np.random.default_rng(size)
        return [random.uniform(0.5, 2.0, size).astype(self.dtype) for _ in range(self.operands)]


def _gelu(xp: Any, x: Any) -> Any:
    return 0.5 * x * (1 + xp.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))


def _gelu_text(x: str) -> tuple[str, dict[str, float]]:
    constants = {"half": 0.5, "one": 1.0, "slope": 0.7978845608028654, "cubic": 0.044715}
    return f"half*{x}*(one+tanh(slope*({x}+cubic*{x}*{x}*{x})))", constants


def _weighted_sum(xp: Any, a: Any, b: Any) -> Any:
    return 2 * a + 3 * b


def _weighted_sum_text(a: str, b: str) -> tuple[str, dict[str, float]]:
    return f"two*{a}+three*{b}", {"two": 2.0, "three": 3.0}


def _polynomial(xp: Any, x: Any) -> Any:
    total = POLYNOMIAL[-1] * x + POLYNOMIAL[-2]
    for coefficient in reversed(POLYNOMIAL[:-2]):
        total = total * x + coefficient
    return total


def _polynomial_text(x: str) -> tuple[str, dict[str, float]]:
    names = [f"c_{chr(97 + k)}" for k in range(len(POLYNOMIAL))]
    text = names[-1]
    for name in reversed(names[:-1]):
        text = f"({text}*{x}+{name})"
    return text, dict(zip(names, POLYNOMIAL, strict=True))


def _normal(xp: Any, d: Any) -> Any:
    near = 1 / (1 + 0.2316419 * xp.abs(d))
    total = NORMAL[-1] * near
    for coefficient in reversed(NORMAL[:-1]):
        total = (total + coefficient) * near
    tail = 0.3989422804014327 * xp.exp(-0.5 * d * d) * total
    return xp.where(d > 0, 1 - tail, tail)


def _black_scholes(xp: Any, price: Any, strike: Any, years: Any) -> Any:
    spread = VOLATILITY * xp.sqrt(years)
    above = (xp.log(price / strike) + (RATE + 0.5 * VOLATILITY**2) * years) / spread
    return price * _normal(xp, above) - strike * xp.exp(-RATE * years) * _normal(xp, above - spread)


def _black_scholes_text(price: str, strike: str, years: str) -> tuple[str, dict[str, float]]:
    def normal(d: str) -> str:
        near = f"(1/(1+0.2316419*abs({d})))"
        total = f"({NORMAL[-1]}*{near})"
        for coefficient in reversed(NORMAL[:-1]):
            total = f"(({total}+({coefficient}))*{near})"
        tail = f"(0.3989422804014327*exp(-0.5*{d}*{d})*{total})"
        return f"where({d}>0,1-{tail},{tail})"

    spread = f"({VOLATILITY}*sqrt({years}))"
    above = f"((log({price}/{strike})+{RATE + 0.5 * VOLATILITY**2}*{years})/{spread})"
    text = f"{price}*{normal(above)}-{strike}*exp({-RATE}*{years})*{normal(f'({above}-{spread})')}"
    return text, {}


def _norm(xp: Any, a: Any, b: Any, c: Any) -> Any:
    return xp.sqrt(a * a + b * b + c * c)


def _norm_text(a: str, b: str, c: str) -> tuple[str, dict[str, float]]:
    return f"sqrt({a}*{a}+{b}*{b}+{c}*{c})", {}


def _gated(xp: Any, a: Any, b: Any) -> Any:
    return a / (1 + xp.exp(-a)) * b


def _gated_text(a: str, b: str) -> tuple[str, dict[str, float]]:
    return f"{a}/(one+exp(-{a}))*{b}", {"one": 1.0}


WORKLOADS = (
    Workload(
        "tanh-GELU",
        np.float32,
        1,
        _gelu,
        _gelu_text,
        lambda torch, x: torch.nn.functional.gelu(x, approximate="tanh"),
    ),
    Workload(
        "2*a+3*b",
        np.float32,
        2,
        _weighted_sum,
        _weighted_sum_text,
        lambda torch, a, b: torch.add(2 * a, b, alpha=3),
    ),
    Workload("polynomial, 30 ops", np.float32, 1, _polynomial, _polynomial_text),
    Workload("norm of 3 vectors", np.float32, 3, _norm, _norm_text),
    Workload("silu(a)*b", np.float32, 2, _gated, _gated_text, lambda torch, a, b: torch.nn.functional.silu(a) * b),
    Workload("Black-Scholes", np.float64, 3, _black_scholes, _black_scholes_text),
)
