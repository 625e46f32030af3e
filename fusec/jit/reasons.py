"""Why a jitted function was traced again, for `FUSEC_LOG=compiles`."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np

from fusec.errors import location
from fusec.foundation.log import is_logged, log_compile
from fusec.jit.arguments import NUMBER, leaf_paths
from fusec.jit.surroundings import Surroundings
from fusec.jit.trace import Trace
from fusec.runtime.executable import Executable
from fusec.symbolic.facts import INFINITE
from fusec.symbolic.formula import Formula
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.polynomial import Atom, Monomial, Polynomial, Source
from fusec.symbolic.scope import FloatGuard, Guard, Scope
from fusec.symbolic.variants import Variants
from fusec.types import NAMES


def log_trace(
    name: str, key: Any, traces: Variants[Trace], values: Sequence[Any], changed: Surroundings | None, seconds: float
) -> None:
    """Tell of a trace.

    Parameters
    ----------
    name : str
        The function's.
    key : (Structure, tuple)
        The structure of the arguments, and what must be the same of each leaf for a trace to serve again.
    traces : Variants of Trace
        Earlier traces.
    values : sequence of int or float
        The call's numbers, as a trace knows them.
    changed : Surroundings or None
        That of the last trace for such a call, which does not hold any more.
    seconds : float
        How long it took.
    """
    if not is_logged():
        return
    alike = traces.under(key)
    latest = traces.latest_key()
    if changed is not None:
        reason = changed.change()
    elif alike:
        reason = _broken_guard(alike[0].scope, values, _names(key))
    else:
        reason = "first call" if latest is None else _difference(latest, key)
    log_compile("%s: traced in %.1f ms: %s", name, 1e3 * seconds, reason)


def log_plan(
    name: str, key: Any, executables: Variants[Executable], values: Sequence[Any], names: Any, seconds: float
) -> None:
    """Tell of a trace that was compiled.

    Parameters
    ----------
    name : str
        The function's.
    key : (Options, bool)
        The settings, and whether results are given.
    executables : Variants of Executable
        What it was compiled to before.
    values : sequence of int or float
        The call's numbers, as a plan knows them.
    names : (Structure, tuple)
        The key of the trace, by which arguments are called.
    seconds : float
        How long it took.
    """
    if not is_logged():
        return
    alike = executables.under(key)
    latest = executables.latest_key()
    if alike and alike[0].scope is not None:
        reason = _broken_guard(alike[0].scope, values, _names(names))
    elif latest is None:
        reason = "first call"
    elif latest[0] != key[0]:
        before, now = dataclasses.asdict(latest[0]), dataclasses.asdict(key[0])
        changes = [f"{name} {before[name]} became {value}" for name, value in now.items() if before[name] != value]
        reason = f"settings: {', '.join(changes)}"
    else:
        reason = "results are given now" if key[1] else "results are not given any more"
    log_compile("%s: compiled in %.1f ms: %s", name, 1e3 * seconds, reason)


Names = tuple[list[str], list[str]]
"""How the arrays and the numbers among the arguments are called."""


def _names(key: Any) -> Names:
    structure, fixed = key
    paths = list(zip(leaf_paths(structure), fixed, strict=True))
    arrays = [path for path, known in paths if known[0] == "array"]
    return arrays, [path for path, known in paths if known[0] is NUMBER]


def _broken_guard(scope: Scope, values: Sequence[Any], names: Names) -> str:
    """The first guard that does not hold, and the line that asked."""
    for guard in scope.guards:
        if Formula(list(scope.sources), [guard]).evaluate(values) is None:
            place = location(guard.origin)
            asked = "" if place is None else f", which {place} asked for"
            return f"{_show_guard(guard, names)} does not hold{asked}"
    return "an earlier one was dropped"


def _show_guard(guard: Guard, names: Names) -> str:
    if isinstance(guard, FloatGuard):
        return "a decision by a number"
    shown = _show_sum(guard.polynomial, names, has_offset=False)
    offset = guard.polynomial.offset
    low, high, others = guard.range.low - offset, guard.range.high - offset, guard.range.others
    if low == high:
        return f"{shown} == {low}"
    bounds = [f"{shown} >= {low}"] if low != -INFINITE else []
    bounds += [f"{shown} <= {high}"] if high != INFINITE else []
    return " and ".join([*bounds, *(f"{shown} != {number - offset}" for number in sorted(others))])


def _show_sum(polynomial: Polynomial, names: Names, has_offset: bool) -> str:
    terms = polynomial.terms.items()
    return " + ".join(_show_product(monomial, factor, names) for monomial, factor in terms if monomial or has_offset)


def _show_product(monomial: Monomial, factor: int, names: Names) -> str:
    factors = [] if factor == 1 and monomial else [str(factor)]
    return "*".join([*factors, *(_show_atom(atom, names) for atom in monomial)])


def _show_atom(atom: Atom, names: Names) -> str:
    if not isinstance(atom, Source):
        symbol = "//" if atom.opcode is Opcode.FLOOR_DIVIDE else "%"
        left, right = (_show_sum(side, names, has_offset=True) for side in (atom.left, atom.right))
        return f"(({left}) {symbol} ({right}))"
    arrays, numbers = names
    if atom.kind == "number":
        return numbers[atom.argument]
    array = arrays[atom.argument] if atom.argument < len(arrays) else f"input {atom.argument}"
    return f"{array}.{'shape' if atom.kind == 'extent' else 'strides'}[{atom.axis}]"


def _difference(before: Any, after: Any) -> str:
    if before[0] != after[0]:
        return "the arguments have another structure"
    changes = [
        f"{path}: {_show(old)} became {_show(new)}"
        for path, old, new in zip(leaf_paths(after[0]), before[1], after[1], strict=True)
        if old != new
    ]
    return "; ".join(changes) or "an earlier trace was dropped"


def _show(described: tuple[Any, ...]) -> str:
    if described[0] == "array":
        _, dtype, rank = described
        return f"{NAMES.get(dtype, dtype)} with {rank} {'axis' if rank == 1 else 'axes'}"
    if described[0] is NUMBER:
        return f"any {described[1].__name__}"
    kind, value = described
    if issubclass(kind, np.generic):
        return str(value[0])
    return f"{kind.__name__} {value if isinstance(value, str) and kind is not str else repr(value)}"
