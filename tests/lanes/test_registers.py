import re

import numpy as np
import pytest

import fusec as fc
from fusec.codegen import machine
from fusec.lanes import ir
from fusec.lanes.lanes import Emitter, Lanes
from fusec.lanes.target import host_target
from fusec.lanes.vector_math import exponential, logarithm
from tests.plans import only_kernel


@pytest.mark.parametrize("function", [exponential.exp, logarithm.log])
@pytest.mark.parametrize("registers", [1, 2, 4])
def test_several_registers_use_the_instructions_of_one(function, registers, isa):
    if isa != "avx512":
        pytest.skip("only AVX-512 has them")
    target, module, dtype = host_target(isa), ir.Module(), np.dtype(np.float64)
    module.triple = target.triple
    pointer = ir.PointerType()
    kernel = ir.Function(module, ir.FunctionType(ir.VoidType(), [pointer, pointer]), "kernel")
    builder = ir.IRBuilder(kernel.append_basic_block("entry"))
    emitter = Emitter(builder, 8 * registers, target)
    loaded = builder.load(kernel.args[0], typ=emitter.vector(dtype), align=8)
    builder.store(function(Lanes(loaded, dtype, emitter)).value, kernel.args[1], align=8)
    builder.ret_void()
    assembly = machine.assembly(machine.compile_text(str(module), target), target)
    assert "gather" not in assembly
    assert assembly.count("vperm") >= registers


def test_rows_that_are_reduced_look_tables_up_by_permutation():
    x = np.linspace(-3.0, 3.0, 4096).reshape(4, 1024)
    with fc.options(isa="native"):
        total = fc.sum(fc.exp(fc.asarray(x)), axis=1).numpy()
    np.testing.assert_allclose(total, np.exp(x).sum(axis=1), rtol=1e-14)


@pytest.mark.parametrize("name", ["acosh", "asinh", "atanh", "cbrt", "cos", "tan"])
def test_bits_are_the_same_in_half_a_register(name, isa):
    random = np.random.default_rng(0)
    x = random.integers(0, 2**32, 4000, dtype=np.uint32).view(np.float32)
    x = np.concatenate([x, np.array([*random.normal(scale=3, size=4000), 0, np.inf, 1], np.float32)])
    function = getattr(fc, name)
    with fc.options(isa=isa), np.errstate(all="ignore"):
        alone = function(fc.asarray(x)).numpy()
        # Beside float64 there are only half as many lanes of float32.
        beside = (function(fc.asarray(x)).astype("f8") + fc.asarray(np.zeros(len(x)))).numpy()
    assert np.array_equal(alone, beside.astype(np.float32), equal_nan=True)


def test_no_position_is_behind_a_table(isa):
    """What is not a number chooses any entry that a mask leaves it: cbrt has 24, and takes five bits."""
    x = np.arange(0x7FC00000, 0x7FC00040, dtype=np.uint32).view(np.float32)
    with fc.options(isa=isa):
        beside = fc.cbrt(fc.asarray(x)) + fc.asarray(np.zeros(len(x)))
        sizes = re.findall(r"@table\S* = internal constant \[(\d+) x", only_kernel(beside).code.llvm)
        assert np.isnan(beside.numpy()).all()
    assert all(int(size).bit_count() == 1 for size in sizes)
    assert sizes or isa != "avx512"
