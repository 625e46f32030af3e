"""The builder: one method per instruction, which appends its line and returns its value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from fusec.lanes.ir.module import Block, Function, FunctionAt, Module
from fusec.lanes.ir.types import IntType, PointerType, VectorType, VoidType
from fusec.lanes.ir.values import Constant, Instruction, Value

ORDERS = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
SAME = {"==": "eq", "!=": "ne"}
UNLIKELY, LIKELY = (1, 99), (99, 1)


def _binary(opcode: str) -> Callable[..., Instruction]:
    def append(builder: IRBuilder, left: Value, right: Value, flags: Sequence[str] = ()) -> Instruction:
        marked = " ".join([opcode, *flags]) if flags else opcode
        return builder._value(left.type, f"{marked} {left.type.text} {left.reference}, {right.reference}")

    return append


def _cast(opcode: str) -> Callable[..., Value]:
    def append(builder: IRBuilder, value: Value, kind: Any) -> Value:
        if value.type is kind:
            return value
        return builder._value(kind, f"{opcode} {value} to {kind.text}")

    return append


class IRBuilder:
    """Appends to a block.

    Parameters
    ----------
    block : Block
        Where instructions go at first.

    Attributes
    ----------
    block : Block
        Where they go now.
    """

    __slots__ = ("block",)

    def __init__(self, block: Block) -> None:
        self.block = block

    @property
    def function(self) -> Function:
        """The function of the block."""
        return self.block.parent

    @property
    def module(self) -> Module:
        """The module of the function."""
        return self.block.parent.module

    def _value(self, kind: Any, text: str, align: int | None = None) -> Instruction:
        instruction = Instruction(kind, self.block.parent.new_reference(), text, align)
        self.block.add(instruction)
        return instruction

    def _effect(self, text: str, align: int | None = None) -> Instruction:
        instruction = Instruction(VoidType(), "", text, align)
        self.block.add(instruction)
        return instruction

    def _end(self, text: str) -> Instruction:
        instruction = self._effect(text)
        self.block.is_terminated = True
        return instruction

    # -- arithmetic and bits -------------------------------------------------------------------------------------

    add, sub, mul = _binary("add"), _binary("sub"), _binary("mul")
    sdiv, udiv = _binary("sdiv"), _binary("udiv")
    fadd, fsub, fmul, fdiv = (_binary(opcode) for opcode in ("fadd", "fsub", "fmul", "fdiv"))
    and_, or_, xor = _binary("and"), _binary("or"), _binary("xor")
    shl, lshr, ashr = _binary("shl"), _binary("lshr"), _binary("ashr")

    def neg(self, value: Value) -> Instruction:
        """`0 - value`."""
        return self._value(value.type, f"sub {value.type.text} {value.type.spell(0)}, {value.reference}")

    def not_(self, value: Value) -> Instruction:
        """Every bit the other way."""
        return self._value(value.type, f"xor {value}, {value.type.spell(-1)}")

    def fneg(self, value: Value) -> Instruction:
        """The other sign bit."""
        return self._value(value.type, f"fneg {value}")

    # -- conversions ---------------------------------------------------------------------------------------------

    trunc, zext, sext = _cast("trunc"), _cast("zext"), _cast("sext")
    fptrunc, fpext, bitcast = _cast("fptrunc"), _cast("fpext"), _cast("bitcast")
    fptosi, sitofp, uitofp, ptrtoint = _cast("fptosi"), _cast("sitofp"), _cast("uitofp"), _cast("ptrtoint")

    # -- comparisons and choice ----------------------------------------------------------------------------------

    def _compare(self, opcode: str, condition: str, left: Value, right: Value) -> Instruction:
        bit = IntType(1)
        kind = VectorType(bit, left.type.count) if isinstance(left.type, VectorType) else bit
        return self._value(kind, f"{opcode} {condition} {left.type.text} {left.reference}, {right.reference}")

    def icmp_signed(self, operator: str, left: Value, right: Value) -> Instruction:
        """Compare integers as signed ones, by one of Python's operators."""
        return self._compare("icmp", SAME.get(operator) or f"s{ORDERS[operator]}", left, right)

    def icmp_unsigned(self, operator: str, left: Value, right: Value) -> Instruction:
        """Compare integers as unsigned ones."""
        return self._compare("icmp", SAME.get(operator) or f"u{ORDERS[operator]}", left, right)

    def fcmp_ordered(self, operator: str, left: Value, right: Value) -> Instruction:
        """Compare floats, NaN giving false; `ord` asks whether neither is NaN."""
        return self._compare("fcmp", _float_condition("o", operator), left, right)

    def fcmp_unordered(self, operator: str, left: Value, right: Value) -> Instruction:
        """Compare floats, NaN giving true; `uno` asks whether one is NaN."""
        return self._compare("fcmp", _float_condition("u", operator), left, right)

    def select(self, condition: Value, chosen: Value, otherwise: Value) -> Instruction:
        """One of two values, lane by lane if the condition has lanes."""
        return self._value(chosen.type, f"select {condition}, {chosen}, {otherwise}")

    # -- memory --------------------------------------------------------------------------------------------------

    def alloca(self, kind: Any, size: int | None = None) -> Instruction:
        """Stack memory for one value or for `size` of them."""
        count = "" if size is None else f", i32 {size}"
        memory = self._value(PointerType(), f"alloca {kind.text}{count}")
        self.function.stack.append((memory, kind, size or 1))
        return memory

    def alloca_bytes(self, count: Value, align: int) -> Instruction:
        """Stack memory of a size that is known at the call."""
        return self._value(PointerType(), f"alloca i8, {count}", align)

    def load(self, pointer: Value, align: int | None = None, typ: Any = None, is_volatile: bool = False) -> Instruction:
        """A value of type `typ` from memory; a volatile one is read as often as it says."""
        opcode = "load volatile" if is_volatile else "load"
        return self._value(typ, f"{opcode} {typ.text}, {pointer}", align)

    def store(self, value: Value, pointer: Value, align: int | None = None, is_volatile: bool = False) -> Instruction:
        """A value to memory; a volatile one is written even where nobody reads it."""
        opcode = "store volatile" if is_volatile else "store"
        return self._effect(f"{opcode} {value}, {pointer}", align)

    def fence(self, ordering: str) -> Instruction:
        """What was stored before is seen before what is stored after it."""
        return self._effect(f"fence {ordering}")

    def gep(self, pointer: Value, indices: Sequence[Value], inbounds: bool = False, source_etype: Any = None) -> Value:
        """An address some elements further; a vector of indices gives a vector of addresses."""
        kind: Any = PointerType()
        lanes = [value.type.count for value in (pointer, *indices) if isinstance(value.type, VectorType)]
        if lanes:
            kind = VectorType(kind, lanes[0])
        opcode = "getelementptr inbounds" if inbounds else "getelementptr"
        steps = "".join([f", {index}" for index in indices])
        return self._value(kind, f"{opcode} {source_etype.text}, {pointer}{steps}")

    # -- lanes ---------------------------------------------------------------------------------------------------

    def extract_element(self, vector: Value, position: Value) -> Instruction:
        """One lane."""
        return self._value(vector.type.element, f"extractelement {vector}, {position}")

    def insert_element(self, vector: Value, value: Value, position: Value) -> Instruction:
        """The vector with another value in one lane."""
        return self._value(vector.type, f"insertelement {vector}, {value}, {position}")

    def shuffle_vector(self, first: Value, second: Value, mask: Value) -> Instruction:
        """Lanes of two vectors, picked by their numbers."""
        kind = VectorType(first.type.element, mask.type.count)
        return self._value(kind, f"shufflevector {first}, {second}, {mask}")

    # -- control -------------------------------------------------------------------------------------------------

    def call(self, function: Function | FunctionAt, operands: Sequence[Value]) -> Instruction:
        """Call a function of the module, or one in memory."""
        result = function.signature.result
        text = f"call {result.text} {function.reference}({', '.join(map(str, operands))})"
        return self._effect(text) if isinstance(result, VoidType) else self._value(result, text)

    def phi(self, kind: Any) -> Instruction:
        """A value that depends on where control comes from (`Instruction.add_incoming`)."""
        return self._value(kind, f"phi {kind.text} ")

    def branch(self, block: Block) -> Instruction:
        """Go on with a block."""
        return self._end(f"br {block}")

    def cbranch(self, condition: Value, chosen: Block, otherwise: Block) -> Instruction:
        """Go on with one of two blocks."""
        return self._end(f"br {condition}, {chosen}, {otherwise}")

    def ret_void(self) -> Instruction:
        """Return."""
        return self._end("ret void")

    def append_basic_block(self, name: str) -> Block:
        """A new block at the end of the function."""
        return self.function.append_basic_block(name)

    def position_at_end(self, block: Block) -> None:
        """Go on in a block."""
        self.block = block

    @contextmanager
    def goto_entry_block(self) -> Iterator[None]:
        """Append to the function's first block meanwhile, in front of its terminator."""
        before, self.block = self.block, self.function.entry_basic_block
        try:
            yield
        finally:
            self.block = before

    @contextmanager
    def goto_front(self) -> Iterator[None]:
        """Append in front of all that the function does meanwhile."""
        before, self.block = self.block, Block(self.function, "front")
        try:
            yield
            self.function.entry_basic_block.prepend(self.block)
        finally:
            self.block = before

    @contextmanager
    def if_then(self, condition: Value, likely: bool | None = None) -> Iterator[Block]:
        """What runs only where a condition holds; `likely` tells LLVM what to expect."""
        chosen, after = self.append_basic_block("if"), self.append_basic_block("endif")
        self._choose(condition, chosen, after, likely)
        with self._arm(chosen, after):
            yield after
        self.block = after

    @contextmanager
    def if_else(self, condition: Value, likely: bool | None = None) -> Iterator[tuple[Any, Any]]:
        """Two contexts: what runs where a condition holds, and what runs where it does not."""
        chosen, otherwise, after = (self.append_basic_block(name) for name in ("if", "else", "endif"))
        self._choose(condition, chosen, otherwise, likely)
        yield self._arm(chosen, after), self._arm(otherwise, after)
        self.block = after

    def _choose(self, condition: Value, chosen: Block, otherwise: Block, likely: bool | None) -> None:
        branch = self.cbranch(condition, chosen, otherwise)
        if likely is not None:
            weights = [Constant(IntType(32), weight) for weight in (LIKELY if likely else UNLIKELY)]
            branch.set_metadata("prof", self.module.add_metadata(["branch_weights", *weights]))

    @contextmanager
    def _arm(self, block: Block, after: Block) -> Iterator[Block]:
        self.block = block
        yield after
        if not self.block.is_terminated:
            self.branch(after)


def _float_condition(kind: str, operator: str) -> str:
    condition = SAME.get(operator) or ORDERS.get(operator)
    return f"{kind}{condition}" if condition else operator
