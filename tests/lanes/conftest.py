"""Compile functions over Lanes into NumPy callables, and measure them against MPFR."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Protocol

import gmpy2
import numpy as np
import pytest

from fusec.codegen import machine
from fusec.errors import UnsupportedError
from fusec.lanes import ir
from fusec.lanes.lanes import Emitter, Lanes
from fusec.lanes.target import host_target
from tests.ulp import units_off

Array = np.ndarray
ISAS = ("avx512", "avx2", "sse2")


class CompiledFunction:
    """A function over Lanes, called with one-dimensional arrays of its dtype."""

    def __init__(self, function: Callable[..., Lanes], dtype: Any, arity: int, isa: str, result: Any) -> None:
        self.dtype, self.result = np.dtype(dtype), np.dtype(result or dtype)
        target = host_target(isa)
        self.lanes = target.vector_bits // 8 // self.dtype.itemsize
        code = machine.compile_text(self._module(function, arity, target), target)
        self.llvm, self.assembly = code.llvm, machine.assembly(code, target)
        self._loaded = machine.LoadedCode(code.image, "kernel")
        pointers = [ctypes.c_void_p] * (arity + 1)
        self._entry = ctypes.CFUNCTYPE(None, ctypes.c_int64, *pointers)(self._loaded.addresses["kernel"])

    def _module(self, function: Callable[..., Lanes], arity: int, target: Any) -> str:
        module, pointer, integer = ir.Module(), ir.PointerType(), ir.IntType(64)
        module.triple = target.triple
        signature = ir.FunctionType(ir.VoidType(), [integer] + [pointer] * (arity + 1))
        kernel = ir.Function(module, signature, "kernel")
        entry, loop, done = (kernel.append_basic_block(name) for name in ("entry", "loop", "done"))
        builder = ir.IRBuilder(entry)
        builder.branch(loop)
        builder.position_at_end(loop)
        offset = builder.phi(integer)
        offset.add_incoming(integer(0), entry)
        emitter = Emitter(builder, self.lanes, target)
        inputs = []
        for argument in kernel.args[2:]:
            address = builder.gep(argument, [offset], source_etype=emitter.element(self.dtype))
            loaded = builder.load(address, typ=emitter.vector(self.dtype), align=self.dtype.itemsize)
            inputs.append(Lanes(loaded, self.dtype, emitter))
        result = function(*inputs)
        assert result.dtype == self.result
        stored, element = result.value, emitter.element(self.result)
        if self.result == np.bool_:
            element = ir.IntType(8)
            stored = builder.zext(stored, ir.VectorType(element, self.lanes))
        address = builder.gep(kernel.args[1], [offset], source_etype=element)
        builder.store(stored, address, align=self.result.itemsize)
        following = builder.add(offset, integer(self.lanes))
        offset.add_incoming(following, builder.block)
        builder.cbranch(builder.icmp_signed("<", following, kernel.args[0]), loop, done)
        builder.position_at_end(done)
        builder.ret_void()
        return str(module)

    def __call__(self, *inputs: Any) -> Array:
        columns = [np.atleast_1d(np.asarray(column, self.dtype)) for column in inputs]
        size = len(columns[0])
        # Whole vectors only: the kernel has no tail, so the last vector is filled with ones.
        filler = np.ones(-size % self.lanes, self.dtype)
        columns = [np.concatenate([column, filler]) for column in columns]
        out = np.empty(len(columns[0]), self.result)
        self._entry(len(out), out.ctypes.data, *(column.ctypes.data for column in columns))
        return out[:size]


class CompileLanes(Protocol):
    """The type of the `compile_lanes` fixture."""

    def __call__(
        self, function: Callable[..., Lanes], dtype: Any, arity: int = 1, result: Any = None
    ) -> CompiledFunction: ...


@pytest.fixture(params=ISAS)
def isa(request: pytest.FixtureRequest) -> str:
    """Each instruction set this machine has."""
    try:
        return host_target(request.param).isa
    except UnsupportedError as error:
        pytest.skip(str(error))


@pytest.fixture
def compile_lanes(isa: str) -> CompileLanes:
    """Compile `function(*Lanes) -> Lanes` for the instruction set under test."""

    def compile_function(function: Any, dtype: Any, arity: int = 1, result: Any = None) -> CompiledFunction:
        return CompiledFunction(function, dtype, arity, isa, result)

    return compile_function


def spread_numbers(dtype: Any, count: int, seed: int = 0) -> Array:
    """Every kind of float: random bit patterns (all exponents alike), moderate numbers, special ones."""
    random, dtype = np.random.default_rng(seed), np.dtype(dtype)
    bits = random.integers(0, 2 ** (8 * dtype.itemsize), count, dtype=np.uint64)
    info = np.finfo(dtype)
    special = [0.0, 1.0, np.inf, info.max, info.tiny, info.smallest_subnormal, info.eps, 0.5, 2.0]
    numbers = np.concatenate(
        [
            bits.astype(f"u{dtype.itemsize}").view(dtype),
            random.normal(scale=3.0, size=count).astype(dtype),
            np.array(special, dtype),
            -np.array(special, dtype),
            np.array([np.nan], dtype),
        ]
    )
    around = numbers[-2 * len(special) - 1 :]
    with np.errstate(all="ignore"):
        neighbors = np.nextafter(around, dtype.type(np.inf)), np.nextafter(around, -around)
    return np.concatenate([numbers, *neighbors])


def worst_ulp(got: Array, oracle: Callable[..., Any], *inputs: Array) -> tuple[float, Any]:
    """The largest error in units of the exact result's last place, and the inputs where it is.

    `oracle` takes and returns gmpy2 numbers.
    """
    worst: tuple[float, Any] = (0.0, None)
    with gmpy2.context(gmpy2.get_context(), precision=240):
        for value, *point in zip(got.tolist(), *(column.tolist() for column in inputs), strict=True):
            error = units_off(value, oracle(*map(gmpy2.mpfr, point)), got.dtype)
            if error > worst[0]:
                worst = (error, point)
    return worst


@pytest.fixture(name="spread_numbers")
def spread_numbers_fixture() -> Callable[..., Array]:
    """See `spread_numbers`."""
    return spread_numbers


@pytest.fixture(name="worst_ulp")
def worst_ulp_fixture() -> Callable[..., tuple[float, Any]]:
    """See `worst_ulp`."""
    return worst_ulp
