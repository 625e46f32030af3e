"""A plan of kernels as the tables that `native/entry.c` reads: what to check, allocate, run and return."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from fusec.runtime.guards import Guards, Tables
from fusec.runtime.native.structures import FORM, KERNEL_CALL, OPERAND, PROGRAM, PROGRAM_LIST, RESULT
from fusec.runtime.native_plan import KernelCall, NativePlan, Result

FORMS: dict[type | None, int] = {None: FORM.number("ONLY"), tuple: FORM.number("TUPLE"), list: FORM.number("LIST")}
"""What a call can return, by the type of it; None for the only result itself."""


class NativeCallable:
    """What calls by native code are for: fields of its own, and a dictionary that belongs to its users.

    `functools.wraps` and others copy dictionaries from one object to the next. What native code relies on therefore
    lies in slots, and `_inner` is for all that a subclass wants to keep from being copied.
    """

    __slots__ = ("__dict__", "__weakref__", "_inner", "_program_lists")


class Program:
    """One way to be called and what then runs; native code keeps it alive while it does.

    Parameters
    ----------
    plan : NativePlan
        What to run.
    guards : Guards
        What to check.
    positional : int
        Number of positional arguments.
    names : tuple of str
        Of the keyword arguments.
    given : dict of int to int
        For results that are written to an argument's memory, the argument's guard.
    form : type or None
        `tuple` or `list` of the results; None for the only one itself.
    options : object
        The value of the options' context variable it is for; None for any.
    finish : callable or None
        Makes the function's result of the container of results.
    """

    __slots__ = ("_tables", "address")

    def __init__(
        self,
        plan: NativePlan,
        guards: Guards,
        positional: int,
        names: Sequence[str] = (),
        given: dict[int, int] | None = None,
        form: type | None = None,
        options: Any = None,
        finish: Any = None,
    ) -> None:
        tables = self._tables = guards.tables
        tables.keep(plan)
        given = given or {}
        aliases = guards.aliases(plan)
        words = PROGRAM.words(
            owner=id(self),
            options=0 if options is None else tables.keep(options),
            positional=positional,
            keywords=len(names),
            names=tables.add(tables.keep(name) for name in names),
            is_nested=guards.is_nested,
            guard_count=len(guards.rows),
            guards=tables.add_rows(guards.rows),
            slots=plan.slots,
            arena_slot=plan.slots - 1,
            arena_bytes=plan.arena,
            alias_count=len(aliases),
            aliases=tables.add_rows(aliases),
            result_count=len(plan.results),
            results=tables.add_rows(self._result(result, given.get(k, -1)) for k, result in enumerate(plan.results)),
            call_count=len(plan.calls),
            calls=tables.add_rows(map(self._call, plan.calls)),
            most_operands=max([len(call.operands) for call in plan.calls], default=0),
            form=FORMS[form],
            finish=0 if finish is None else tables.keep(finish),
        )
        self.address = tables.add(words)

    def _result(self, result: Result, given: int) -> tuple[int, ...]:
        return RESULT.words(
            given=given,
            slot=result.slot,
            dtype=self._tables.keep(result.dtype),
            ndim=len(result.shape),
            shape=self._tables.add(result.shape),
            strides=self._tables.add(result.strides),
            nbytes=result.dtype.itemsize * math.prod(result.shape),
        )

    def _call(self, call: KernelCall) -> tuple[int, ...]:
        operands = (OPERAND.words(slot=slot, offset=offset) for slot, offset in call.operands)
        return KERNEL_CALL.words(
            kernel=call.kernel,
            extent=call.extent,
            work=call.work,
            grain=call.grain,
            operand_count=len(call.operands),
            operands=self._tables.add_rows(operands),
            geometry=self._tables.add(call.geometry),
            threads=call.threads,
        )


class ProgramList:
    """What a callable tries: its programs, and when none of them fits, Python.

    Parameters
    ----------
    fallback : callable
        Called with the callable and the arguments.
    programs : tuple of Program
        Most recent first.

    Attributes
    ----------
    address : int
        Of the table that native code reads.
    """

    __slots__ = ("_tables", "address", "programs")

    def __init__(self, fallback: Any, programs: tuple[Program, ...]) -> None:
        tables = self._tables = Tables()
        self.programs = programs
        self.address = tables.add(
            PROGRAM_LIST.words(
                fallback=tables.keep(fallback),
                count=len(programs),
                programs=tables.add(program.address for program in programs),
            )
        )
