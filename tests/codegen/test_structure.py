"""What the emitted code looks like: one loop, the widest registers, no call, one load and one store per vector."""

from __future__ import annotations

import re

import numpy as np
import pytest
from llvmlite import binding

import fusec as fc
from fusec.codegen.kernel import emit_kernel
from fusec.codegen.machine import assembly, compile_text
from fusec.errors import UnsupportedError
from fusec.lanes.target import CAPS, Target, host_target
from fusec.runtime.kernels import Kernel, compile_count
from fusec.schedule.loop_nest import Role
from tests.plans import kernel_steps, only_kernel, only_nest, plan_of

LANES = {"avx512": 16, "avx2": 8, "sse2": 4, "native": 4}
"""Elements of float32 in the widest register; `native` where there is one instruction set only, with 128 bits."""

PRODUCT = {
    "avx512": r"\bvmulps\b.*%zmm\d",
    "avx2": r"\bvmulps\b.*%ymm\d",
    "sse2": r"\bmulps\b.*%xmm\d",
    "native": r"\bfmul\s+v\d+\.4s\b",
}
"""A multiplication of whole registers; `native` as aarch64 has it."""

WIDER = {"avx512": r"$.", "avx2": "%zmm", "sse2": "%[yz]mm", "native": r"\bz\d+\.s\b"}
CALL = r"^\s+(call\w*|bl|blr)\s"


def ones(*shape: int, dtype: str = "f4") -> np.ndarray:
    return np.ones(shape, dtype)


def gelu(x: fc.Tensor) -> fc.Tensor:
    return 0.5 * x * (1 + fc.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))


def blocks(kernel: Kernel) -> dict[str, str]:
    """The basic blocks of the optimized function."""
    _, _, text = kernel.code.llvm.partition("define ")
    body, _, _ = text.partition("\n}")
    parts = re.split(r"^([\w.]+):.*$", body, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def inner_loops(kernel: Kernel) -> list[str]:
    """The blocks that jump back to themselves."""
    return [text for name, text in blocks(kernel).items() if re.search(rf"label %{re.escape(name)}(?![\w.])", text)]


def whole_vectors(kernel: Kernel) -> str:
    """The one innermost loop that reads and writes without a mask."""
    (found,) = [text for text in inner_loops(kernel) if not is_tail(text)]
    return found


def is_tail(text: str) -> bool:
    """Whether a block reads or writes part of a vector. Tables are gathered, which is no sign of a tail."""
    return "llvm.masked.load" in text or "llvm.masked.store" in text


def vector_loads(text: str) -> int:
    return len(re.findall(r"= load <\d+ x ", text))


def vector_stores(text: str) -> int:
    return len(re.findall(r"store <\d+ x ", text))


def targets() -> list[str]:
    """The instruction sets of this machine that can be asked for; never none, so that every test runs everywhere."""
    found = []
    for isa in CAPS:
        try:
            found.append(host_target(isa).isa)
        except UnsupportedError:
            continue
    return found or ["native"]


@pytest.fixture(params=targets())
def isa(request: pytest.FixtureRequest) -> str:
    return request.param


def test_gelu_holds_the_widest_registers(isa: str) -> None:
    with fc.options(isa=isa):
        y = gelu(fc.asarray(ones(1000)))
        text, nest = fc.explain(y, stage="asm"), only_nest(y)
    assert nest.lanes == LANES[isa]
    # Arithmetic on whole registers, and none on wider ones.
    assert re.search(PRODUCT[isa], str(text))
    assert not re.search(WIDER[isa], str(text))


def test_gelu_calls_nothing(isa: str) -> None:
    with fc.options(isa=isa):
        text = fc.explain(gelu(fc.asarray(ones(1000))), stage="asm")
    assert ".LBB" in text
    assert not re.search(CALL, text, re.MULTILINE)


def test_gelu_on_another_processor() -> None:
    """What is asked of the host's code holds for aarch64's, which can be generated anywhere."""
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    target = Target("aarch64-unknown-linux-gnu", "generic", "", "generic", 128, True)
    with fc.options(isa="sse2" if host_target().isa in CAPS else "native"):
        nest = only_nest(gelu(fc.asarray(ones(1000))))
    assert nest.lanes == LANES["native"]
    text = assembly(compile_text(emit_kernel(nest, "kernel", target), target), target)
    assert re.search(PRODUCT["native"], text)
    assert not re.search(WIDER["native"], text)
    assert not re.search(CALL, text, re.MULTILINE)


def test_gelu_is_one_loop_and_a_tail(isa: str) -> None:
    with fc.options(isa=isa):
        kernel = only_kernel(gelu(fc.asarray(ones(1000))))
    first, tail = inner_loops(kernel)
    assert not is_tail(first)
    assert "llvm.masked.load" in tail
    assert "llvm.masked.store" in tail


def test_gelu_reads_and_writes_each_vector_once(isa: str) -> None:
    with fc.options(isa=isa):
        kernel = only_kernel(gelu(fc.asarray(ones(1000))))
    main = whole_vectors(kernel)
    assert vector_loads(main) == vector_stores(main) == kernel.nest.unroll
    assert main.count(" load ") == vector_loads(main)
    assert main.count("store ") == vector_stores(main)


@pytest.mark.parametrize("isa_name", targets())
def test_gelu_is_the_same_whatever_the_width(isa_name: str) -> None:
    """Widths with FMA agree bit for bit; SSE2 emulates it and may not."""
    x = np.linspace(-9, 9, 1003, dtype=np.float32)
    with fc.options(isa=isa_name):
        found = gelu(fc.asarray(x)).numpy()
    expected = 0.5 * x * (1 + np.tanh(np.float64(0.7978845608028654) * (x + 0.044715 * x.astype(np.float64) ** 3)))
    np.testing.assert_allclose(found, expected, rtol=2e-5, atol=1e-6)


def test_scalars_are_loaded_before_the_loop() -> None:
    kernel = only_kernel(fc.asarray(ones(1000)) * 2.5 + fc.asarray(np.array(3, np.float32)))
    parts = blocks(kernel)
    # The constant and the 0-d operand; not in any loop.
    assert len(re.findall(r"= load float", parts["entry"])) == 2
    assert not any("load float" in text for text in inner_loops(kernel))


def test_column_work_stays_in_the_outer_loop() -> None:
    kernel = only_kernel(fc.asarray(ones(40, 50)) * fc.sqrt(fc.asarray(ones(40, 1))))
    holders = [text for text in blocks(kernel).values() if "@llvm.sqrt" in text]
    assert len(holders) == 1
    assert holders[0] not in inner_loops(kernel)
    assert "load float" in holders[0]
    main = whole_vectors(kernel)
    assert vector_loads(main) == vector_stores(main) == kernel.nest.unroll


def test_sum_and_max_read_once() -> None:
    x = fc.asarray(ones(10_000))
    steps = kernel_steps(plan_of(fc.sum(x), fc.max(x)))
    assert len(steps) == 1
    kernel = only_kernel(fc.sum(x), fc.max(x))
    rows = [text for text in inner_loops(kernel) if "<16 x float>" in text]
    assert len(rows) == 1
    assert vector_loads(rows[0]) == 1
    assert "fadd <16 x float>" in rows[0]
    assert "llvm.maximum.v16f32" in rows[0]
    # The tail reads under a mask, once.
    whole = "\n".join(blocks(kernel).values())
    assert whole.count("@llvm.masked.load.v16f32") == 1


def test_unary_chain_is_not_contracted() -> None:
    """No fused multiply-add and no fast flags on what the user wrote."""
    x = fc.asarray(ones(1000))
    text = only_kernel(x * 2.5 + x).code.llvm
    assert "fmul <" in text
    assert "fadd <" in text
    assert not re.search(r"\b(fast|contract|reassoc|nnan|ninf|nsz|arcp)\b", text)
    assert "fma" not in text


def test_strided_operands_are_read_one_by_one() -> None:
    """A gather is slower than as many loads, so only the tail has one; the result is dense all the same."""
    kernel = only_kernel(fc.asarray(ones(2000)[::2]) + 1)
    main = whole_vectors(kernel)
    assert len(re.findall(r"= load float", main)) == kernel.nest.lanes * kernel.nest.unroll
    assert vector_loads(main) == 0
    assert vector_stores(main) == kernel.nest.unroll
    assert "gather" not in main
    assert "scatter" not in kernel.code.llvm


@pytest.mark.parametrize(("narrow", "wide"), [("i1", "f4"), ("?", "f4"), ("i2", "f8"), ("f4", "f8"), ("u1", "i8")])
def test_mixed_dtypes_are_converted_in_vectors(narrow: str, wide: str) -> None:
    kernel = only_kernel(fc.asarray(ones(2000, dtype=narrow)) * fc.asarray(ones(2000, dtype=wide)))
    main = whole_vectors(kernel)
    assert vector_loads(main) == 2 * kernel.nest.unroll
    assert re.search(r"(sitofp|uitofp|fpext|sext|zext) <|select <", main)
    assert "extractelement" not in kernel.code.llvm
    assert not re.search(r"cvtsi2s[sd]|cvtss2sd", assembly(kernel.code, kernel.target))


def test_numbers_are_operands() -> None:
    x = fc.asarray(ones(1000))
    assert only_kernel(x * 0.1) is only_kernel(x * 0.2)
    assert only_kernel(x * 0.1) is not only_kernel(x / 0.3)


def sizes(seed: int) -> list[tuple[int, ...]]:
    """Two hundred different shapes: one, two and three axes, none of extent 1."""
    random = np.random.default_rng(seed)
    found: dict[tuple[int, ...], None] = {}
    while len(found) < 200:
        ndim = 1 + len(found) % 3
        found[tuple(int(extent) for extent in random.integers(2, (3000, 60, 15)[ndim - 1], ndim))] = None
    return list(found)


def test_two_hundred_sizes_compile_once() -> None:
    def evaluate(x: np.ndarray) -> np.ndarray:
        return (fc.abs(fc.asarray(x) - 0.625) * 1.5 - x * x).numpy()

    before = compile_count()
    for shape in sizes(0):
        x = np.random.default_rng(1).standard_normal(shape, dtype=np.float32)
        np.testing.assert_array_equal(evaluate(x), np.abs(x - np.float32(0.625)) * np.float32(1.5) - x * x)
    assert compile_count() - before == 1


def test_two_hundred_biased_sizes_compile_once() -> None:
    before = compile_count()
    for *batch, width in sizes(2):
        x = np.random.default_rng(1).standard_normal((2, *batch, width), dtype=np.float32)
        bias = x[(0,) * (x.ndim - 1)].copy()
        found = fc.maximum(fc.asarray(x) - bias, 0.25) * fc.asarray(x)
        np.testing.assert_array_equal(found.numpy(), np.maximum(x - bias, np.float32(0.25)) * x)
    assert compile_count() - before == 1


def test_two_hundred_rows_compile_once() -> None:
    before = compile_count()
    for *batch, width in sizes(3):
        x = np.random.default_rng(1).standard_normal((2, *batch, width + 20), dtype=np.float32)
        found = fc.max(fc.abs(fc.asarray(x) * 0.375), axis=-1).numpy()
        np.testing.assert_array_equal(found, np.abs(x * np.float32(0.375)).max(axis=-1))
    assert compile_count() - before == 1


def test_reduction_roles_are_in_the_text() -> None:
    nest = only_nest(fc.sum(fc.asarray(ones(40, 50)), axis=1))
    assert nest.roles == (Role.LOOP, Role.REDUCE_LANES)
    expected = ["for i0:", "  reduce lanes i1 by 16 prefetch 2048:", "    %0 = load f32[s,1]"]
    assert nest.text == "\n".join([*expected, "    result 0 = sum %0 into f32[s,0]"])


def test_assembly_is_of_the_object() -> None:
    kernel = only_kernel(fc.asarray(ones(1000)) * 2.5)
    text = assembly(kernel.code, kernel.target)
    assert "kernel:" in text
    assert kernel.code.image[:4] == b"\x7fELF" or not kernel.target.triple.endswith("linux-gnu")


def test_the_text_grows_with_the_ops() -> None:
    """As much for every op, whether it is the tenth or the sixtieth."""

    def lines(ops: int) -> int:
        x = fc.asarray(ones(100))
        for _ in range(ops // 2):
            x = fc.floor(x) * 1.5
        return len(emit_kernel(only_nest(x)._replace(unroll=1), "kernel", host_target()).splitlines())

    assert lines(30) - lines(20) == lines(60) - lines(50) > 0


def test_adjacent_reads_are_announced_once_per_vector() -> None:
    x = np.ones(1000, np.float32)
    llvm = only_kernel(fc.asarray(x) * fc.asarray(x[::2].repeat(2)) + 1).code.llvm
    assert llvm.count("call void @llvm.prefetch") == 4  # two operands, two vectors per turn
    columns = only_kernel(fc.asarray(np.ones((300, 300), np.float32)).sum(axis=0)).code.llvm
    assert "llvm.prefetch" not in columns
