"""The text builder against llvmlite's own: the same calls give the same machine code."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType
from typing import Any

import llvmlite.binding as binding
import llvmlite.ir
import pytest

import fusec
from fusec.lanes import ir

BINARY_INTEGER = ("add sub mul sdiv udiv and_ or_ xor shl lshr ashr").split()
BINARY_FLOAT = ("fadd fsub fmul fdiv").split()
ORDERS = ("<", "<=", ">", ">=", "==", "!=")


def start(library: ModuleType, *arguments: Any) -> tuple[Any, Any]:
    """A builder in the entry block of `void f(...)`, and what the function was called with."""
    module = library.Module()
    module.triple = binding.get_process_triple()
    function = library.Function(module, library.FunctionType(library.VoidType(), arguments), "f")
    function.attributes.add("nounwind")
    return library.IRBuilder(function.append_basic_block("entry")), function.args


def canonical(builder: Any) -> str:
    """What LLVM read, without the names."""
    parsed = binding.parse_assembly(str(builder.module))
    parsed.verify()
    numbers: dict[str, str] = {}
    text = re.sub(r'%"?[\w.]+"?', lambda found: numbers.setdefault(found[0], f"%v{len(numbers)}"), str(parsed))
    text = re.sub(r"^[\w.\"]+:.*$", "block:", text, flags=re.MULTILINE)
    return "\n".join(line for line in text.splitlines() if line.strip() and "ModuleID" not in line)


def same(write: Any) -> str:
    """The canonical text of what `write(library)` builds, the same with both libraries."""
    ours, theirs = (canonical(write(library)) for library in (ir, llvmlite.ir))
    assert ours == theirs
    return ours


@pytest.mark.parametrize("lanes", [0, 8])
def test_arithmetic(lanes: int) -> None:
    def write(library: Any) -> Any:
        integer, real, pointer = library.IntType(32), library.DoubleType(), library.PointerType()
        if lanes:
            integer, real = library.VectorType(integer, lanes), library.VectorType(real, lanes)
        builder, (x, y, a, b, memory) = start(library, integer, integer, real, real, pointer)
        found = [getattr(builder, name)(x, y) for name in BINARY_INTEGER]
        found += [getattr(builder, name)(a, b) for name in BINARY_FLOAT]
        found += [builder.add(x, y, flags=["nsw"]), builder.fneg(a)]
        conditions = [builder.icmp_signed(order, x, y) for order in ORDERS]
        conditions += [builder.icmp_unsigned(order, x, y) for order in ORDERS]
        conditions += [builder.fcmp_ordered(order, a, b) for order in (*ORDERS, "ord")]
        conditions += [builder.fcmp_unordered(order, a, b) for order in (*ORDERS, "uno")]
        found += [builder.select(condition, a, b) for condition in conditions]
        for value in found:
            builder.store(value, memory, align=4)
        builder.ret_void()
        return builder

    text = same(write)
    assert "fcmp une" in text
    assert "icmp uge" in text
    assert "add nsw" in text


@pytest.mark.parametrize("lanes", [0, 4])
def test_neg_and_not(lanes: int) -> None:
    """llvmlite spells the constants of vectors lane by lane, which LLVM reads as the same."""
    kind: Any = ir.VectorType(ir.IntType(64), lanes) if lanes else ir.IntType(64)
    builder, (x,) = start(ir, kind)
    builder.neg(x)
    builder.not_(x)
    builder.ret_void()
    text = canonical(builder)
    assert re.search(r"sub .*(zeroinitializer| 0), %v0", text)
    assert re.search(r"xor .* %v0, (splat \(i64 -1\)|-1)", text)


def test_conversions() -> None:
    def write(library: Any) -> Any:
        byte, word = library.IntType(8), library.IntType(64)
        single, double = library.FloatType(), library.DoubleType()
        builder, (x, y, a, b) = start(library, byte, word, single, double)
        builder.zext(x, word), builder.sext(x, word), builder.trunc(y, byte)
        builder.fpext(a, double), builder.fptrunc(b, single), builder.bitcast(b, word)
        builder.fptosi(a, word), builder.sitofp(y, double), builder.uitofp(y, double)
        assert builder.zext(y, word) is y
        builder.ret_void()
        return builder

    assert same(write).count(" to ") == 9


def test_memory() -> None:
    def write(library: Any) -> Any:
        single, word, pointer = library.FloatType(), library.IntType(64), library.PointerType()
        builder, (memory, index) = start(library, pointer, word)
        following = builder.append_basic_block("following")
        builder.branch(following)
        builder.position_at_end(following)
        # Before the terminator that the entry block has already.
        with builder.goto_entry_block():
            room = builder.alloca(single, 24)
        room.align = 64
        address = builder.gep(memory, [index], inbounds=True, source_etype=single)
        value = builder.load(address, typ=single, align=4)
        stored = builder.store(value, room, align=4)
        stored.set_metadata("nontemporal", builder.module.add_metadata([library.Constant(library.IntType(32), 1)]))
        builder.ret_void()
        return builder

    text = same(write)
    assert "align 64" in text
    assert "!nontemporal !0" in text


def test_lanes() -> None:
    def write(library: Any) -> Any:
        integer, vector = library.IntType(32), library.VectorType(library.IntType(32), 4)
        builder, (x, y, scalar) = start(library, vector, vector, integer)
        numbers = [library.Constant(integer, number) for number in (6, 1, 0, 5)]
        swapped = builder.shuffle_vector(x, y, library.Constant(vector, numbers))
        lane = builder.extract_element(swapped, library.Constant(integer, 2))
        builder.insert_element(swapped, builder.add(lane, scalar), integer(3))
        builder.insert_element(library.Constant(vector, library.Undefined), scalar, integer(0))
        builder.add(swapped, library.Constant(vector, None))
        builder.ret_void()
        return builder

    assert "<i32 6, i32 1, i32 0, i32 5>" in same(write)


def test_a_vector_of_offsets_makes_a_vector_of_addresses() -> None:
    builder, (memory, offsets) = start(ir, ir.PointerType(), ir.VectorType(ir.IntType(64), 4))
    addresses = builder.gep(memory, [offsets], source_etype=ir.IntType(8))
    assert addresses.type is ir.VectorType(ir.PointerType(), 4)


def test_control() -> None:
    def write(library: Any) -> Any:
        bit, word = library.IntType(1), library.IntType(64)
        builder, (condition, start_at) = start(library, bit, word)
        before = builder.block
        loop, done = builder.append_basic_block("loop"), builder.append_basic_block("loop")
        builder.branch(loop)
        builder.position_at_end(loop)
        index = builder.phi(word)
        index.add_incoming(start_at, before)
        with builder.if_then(condition, likely=False):
            builder.sub(index, word(1))
        with builder.if_then(condition):
            builder.branch(done)
        with builder.if_else(condition, likely=True) as (then, otherwise):
            with then:
                builder.add(index, word(2))
            with otherwise:
                builder.add(index, word(3))
        index.add_incoming(index, builder.block)
        builder.cbranch(condition, loop, done)
        builder.position_at_end(done)
        builder.ret_void()
        return builder

    assert "branch_weights" in same(write)


def test_functions_and_variables() -> None:
    def write(library: Any) -> Any:
        double = library.DoubleType()
        builder, (x,) = start(library, double)
        module = builder.module
        root = library.Function(module, library.FunctionType(double, [double]), "llvm.sqrt.f64")
        array = library.ArrayType(double, 3)
        table = library.GlobalVariable(module, array, "table.f64")
        table.initializer = library.Constant(array, [double(0.1), double(-0.0), double(float("inf"))])
        table.global_constant, table.linkage, table.align = True, "internal", 64
        table.type = library.PointerType()
        assert module.globals["table.f64"] is table
        builder.store(builder.call(root, [x]), table, align=8)
        builder.ret_void()
        return builder

    assert "@table.f64 = internal constant [3 x double]" in same(write)


def test_what_must_happen_happens() -> None:
    """Nothing reads what is stored, and two loads of one place are one to LLVM, unless they are volatile."""
    word = ir.IntType(64)
    builder, (memory,) = start(ir, ir.PointerType())
    for is_volatile in (True, False):
        value = builder.load(memory, 8, word, is_volatile)
        builder.store(value, memory, 8, is_volatile)
    builder.fence("seq_cst")
    builder.ret_void()
    lines = [line.strip() for line in canonical(builder).splitlines()]
    assert lines.count("fence seq_cst") == 1
    assert [line.count("volatile") for line in lines if "load" in line or "store" in line] == [1, 1, 0, 0]


def test_a_function_in_memory_is_called_by_its_address() -> None:
    double = ir.DoubleType()
    builder, (x,) = start(ir, double)
    found = builder.call(ir.FunctionAt(ir.FunctionType(double, [double]), 4096), [x])
    assert found.type is double
    builder.ret_void()
    assert "call double inttoptr (i64 4096 to ptr)(double " in canonical(builder)


def test_numbers_are_spelled_by_their_bits() -> None:
    """Bits by hand: 1.5 is 3FF8 and zeros; a NaN keeps its sign and its payload."""
    assert str(ir.Constant(ir.FloatType(), 1.5)) == "float 0x3ff8000000000000"
    assert str(ir.Constant(ir.DoubleType(), -0.0)) == "double 0x8000000000000000"
    assert str(ir.Constant(ir.DoubleType(), -float("nan"))) == "double 0xfff8000000000000"
    assert str(ir.Constant(ir.VectorType(ir.IntType(8), 16), -3)) == "<16 x i8> splat (i8 -3)"


def test_equal_types_are_one() -> None:
    assert ir.VectorType(ir.FloatType(), 4) is ir.VectorType(ir.FloatType(), 4)
    assert ir.VectorType(ir.FloatType(), 4) is not ir.ArrayType(ir.FloatType(), 4)
    assert not isinstance(ir.DoubleType(), ir.FloatType)


def test_the_package_builds_its_text_with_nothing_else() -> None:
    """Values of two libraries do not mix."""
    texts = {path: path.read_text() for path in Path(fusec.__file__).parent.rglob("*.py")}
    foreign = re.compile(r'from llvmlite import ir|Module\("llvmlite\.ir')
    assert [path for path, text in texts.items() if "from fusec.lanes import ir\n" in text]
    assert not [path for path, text in texts.items() if foreign.search(text)]
    written_out = re.compile(r"define \w+ @|getelementptr \w|inttoptr \(")
    assert {path.parent.name for path, text in texts.items() if written_out.search(text)} == {"ir"}
