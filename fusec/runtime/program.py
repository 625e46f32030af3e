"""A plan of kernels as the tables that `native/entry.c` reads: what to check, allocate, run and return."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from fusec.runtime.guards import Guards, Tables
from fusec.runtime.native.call_structures import KERNEL_CALL, OPERAND, PIECE, PIECE_KIND, STEP_ARRAY, STEP_CALL
from fusec.runtime.native.structures import INSTRUCTION, PROGRAM, PROGRAM_LIST, RESULT
from fusec.runtime.native_plan import KernelCall, NativePlan, Result, StepCall
from fusec.symbolic.formula import Formula, Instruction


class Piece(NamedTuple):
    """A piece of what a call returns; a container comes behind what is in it.

    Attributes
    ----------
    kind : str
        `RESULT` for the next result, `SAME` for an object that all calls return, `TUPLE`, `LIST` or `DICT`.
    size : int
        How many of the pieces before a container are in it.
    objects : tuple
        The keys of a dictionary, or the object.
    """

    kind: str
    size: int = 0
    objects: tuple[Any, ...] = ()


def flat(kind: type | None, count: int) -> list[Piece]:
    """The pieces of a tuple or list of results, or of the only result itself, for which there is no type."""
    container = [] if kind is None else [Piece(kind.__name__.upper(), count)]
    return [Piece("RESULT")] * count + container


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
    formula : Formula
        How the plan's numbers follow from those that guards find, and what else these must be; not frozen yet.
    positional : int
        Number of positional arguments.
    names : tuple of str
        Of the keyword arguments.
    given : dict of int to int
        For results that are written to an argument's memory, the argument's guard.
    form : sequence of Piece
        What a call returns.
    options : object
        The value of the options' context variable it is for; None for any.
    finish : callable or None
        Makes the function's result of that.
    is_alone : bool
        Whether the plan has one graph, so that an error of a step can name its line; else it is a `StepFailure`.
    """

    __slots__ = ("_formula", "_is_alone", "_tables", "address")

    def __init__(
        self,
        plan: NativePlan,
        guards: Guards,
        formula: Formula,
        positional: int,
        names: Sequence[str] = (),
        given: dict[int, int] | None = None,
        form: Sequence[Piece] = (Piece("RESULT"),),
        options: Any = None,
        finish: Any = None,
        is_alone: bool = False,
    ) -> None:
        tables = self._tables = guards.tables
        tables.keep(plan)
        self._formula = formula
        for number in _numbers(plan):
            formula.number(number)
        formula.freeze()
        given = given or {}
        self._is_alone = is_alone
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
            value_count=formula.value_count,
            constant_count=len(formula.constants),
            constants=tables.add(formula.constants),
            first_constant=formula.source_count,
            instruction_count=len(formula.instructions),
            guarding_count=formula.guard_count,
            instructions=tables.add_rows(map(self._instruction, formula.instructions)),
            slots=plan.slots,
            arena_slot=plan.slots - 1,
            arena_bytes=self._number(plan.arena),
            alias_count=len(aliases),
            aliases=tables.add_rows(aliases),
            result_count=len(plan.results),
            results=tables.add_rows(self._result(result, given.get(k, -1)) for k, result in enumerate(plan.results)),
            has_steps=plan.has_steps,
            call_count=len(plan.calls),
            calls=tables.add_rows(map(self._call, plan.calls)),
            most_operands=max(map(_operand_words, plan.calls), default=0),
            most_gathered=max(
                [*map(_gathered, plan.calls), *(2 * len(result.shape) for result in plan.results)], default=0
            ),
            piece_count=len(form),
            pieces=tables.add_rows(map(self._piece, form)),
            finish=0 if finish is None else tables.keep(finish),
        )
        self.address = tables.add(words)

    def _number(self, value: Any) -> int:
        return self._formula.final(self._formula.number(value))

    def _instruction(self, instruction: Instruction) -> tuple[int, ...]:
        return INSTRUCTION.words(**instruction._asdict())

    def _result(self, result: Result, given: int) -> tuple[int, ...]:
        return RESULT.words(
            given=given,
            slot=result.slot,
            dtype=self._tables.keep(result.dtype),
            ndim=len(result.shape),
            layout=self._tables.add(map(self._number, (*result.shape, *result.strides))),
            nbytes=self._number(result.nbytes),
        )

    def _piece(self, piece: Piece) -> tuple[int, ...]:
        objects = self._tables.add(map(self._tables.keep, piece.objects))
        return PIECE.words(kind=PIECE_KIND.number(piece.kind), size=piece.size, objects=objects)

    def _call(self, call: KernelCall | StepCall) -> tuple[int, ...]:
        if isinstance(call, StepCall):
            nothing = dict.fromkeys((field.name for field in KERNEL_CALL.fields), 0)
            return KERNEL_CALL.words(**nothing | {"step": self._tables.add(self._step(call))})
        operands = (OPERAND.words(slot=slot, offset=self._number(offset)) for slot, offset in call.operands)
        return KERNEL_CALL.words(
            step=0,
            kernel=call.kernel,
            extent=self._number(call.extent),
            work=self._number(call.work),
            grain=call.grain,
            operand_count=len(call.operands),
            operands=self._tables.add_rows(operands),
            geometry_count=len(call.geometry),
            geometry=self._tables.add(map(self._number, call.geometry)),
            threads=call.threads,
        )

    def _step(self, call: StepCall) -> tuple[int, ...]:
        function = call.step.run_alone if self._is_alone else call.step.run
        arrays = [
            STEP_ARRAY.words(
                constant=0 if array.constant is None else self._tables.keep(array.constant),
                slot=array.slot,
                offset=self._number(array.offset),
                is_whole=array.is_whole,
                dtype=self._tables.keep(array.layout.dtype),
                itemsize=array.layout.itemsize,
                ndim=array.layout.ndim,
                layout=self._tables.add(map(self._number, (*array.layout.shape, *array.layout.strides))),
            )
            for array in call.arrays
        ]
        return STEP_CALL.words(
            function=self._tables.keep(function), array_count=len(arrays), arrays=self._tables.add_rows(arrays)
        )


def _operand_words(call: KernelCall | StepCall) -> int:
    """What is called has a word before its arguments."""
    return len(call.arrays) + 1 if isinstance(call, StepCall) else len(call.operands)


def _gathered(call: KernelCall | StepCall) -> int:
    if isinstance(call, StepCall):
        return max(2 * array.layout.ndim for array in call.arrays)
    return len(call.geometry)


def _numbers(plan: NativePlan) -> Iterator[Any]:
    """All that may vary between calls."""
    yield plan.arena
    for call in plan.calls:
        if isinstance(call, StepCall):
            for array in call.arrays:
                yield from (array.offset, *array.layout.shape, *array.layout.strides)
            continue
        offsets = (offset for _, offset in call.operands)
        yield from itertools.chain((call.extent, call.work), offsets, call.geometry)
    for result in plan.results:
        yield from (*result.shape, *result.strides, result.nbytes)


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
