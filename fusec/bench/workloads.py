"""What the bench runs: the same formula for fusec, for NumPy and for numexpr, on the same arrays."""

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
        Written with operators and NumPy's functions; runs on ndarrays and on tensors.
    numexpr : callable
        `(names of the arrays) -> (expression, constants)` for numexpr.
    """

    name: str
    dtype: type
    operands: int
    formula: Callable[..., Any]
    numexpr: Callable[..., tuple[str, dict[str, float]]]

    def arrays(self, size: int) -> list[Array]:
        """Positive operands of a size."""
        random = np.random.default_rng(size)
        return [random.uniform(0.5, 2.0, size).astype(self.dtype) for _ in range(self.operands)]


def _gelu(x: Any) -> Any:
    return 0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))


def _gelu_text(x: str) -> tuple[str, dict[str, float]]:
    constants = {"half": 0.5, "one": 1.0, "slope": 0.7978845608028654, "cubic": 0.044715}
    return f"half*{x}*(one+tanh(slope*({x}+cubic*{x}*{x}*{x})))", constants


def _weighted_sum(a: Any, b: Any) -> Any:
    return 2 * a + 3 * b


def _weighted_sum_text(a: str, b: str) -> tuple[str, dict[str, float]]:
    return f"two*{a}+three*{b}", {"two": 2.0, "three": 3.0}


def _polynomial(x: Any) -> Any:
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


def _normal(d: Any) -> Any:
    near = 1 / (1 + 0.2316419 * np.abs(d))
    total = NORMAL[-1] * near
    for coefficient in reversed(NORMAL[:-1]):
        total = (total + coefficient) * near
    tail = 0.3989422804014327 * np.exp(-0.5 * d * d) * total
    return np.where(d > 0, 1 - tail, tail)


def _black_scholes(price: Any, strike: Any, years: Any) -> Any:
    spread = VOLATILITY * np.sqrt(years)
    above = (np.log(price / strike) + (RATE + 0.5 * VOLATILITY**2) * years) / spread
    return price * _normal(above) - strike * np.exp(-RATE * years) * _normal(above - spread)


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


WORKLOADS = (
    Workload("tanh-GELU", np.float32, 1, _gelu, _gelu_text),
    Workload("2*a+3*b", np.float32, 2, _weighted_sum, _weighted_sum_text),
    Workload("polynomial, 30 ops", np.float32, 1, _polynomial, _polynomial_text),
    Workload("Black-Scholes", np.float64, 3, _black_scholes, _black_scholes_text),
)
