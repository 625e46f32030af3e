"""Modules, their functions and variables, and the blocks of a function."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fusec.lanes.ir.types import FunctionType, LabelType, PointerType
from fusec.lanes.ir.values import Constant, Instruction, Value


class Block(Value):
    """Instructions that run one after the other; the last one, its terminator, says where control goes.

    Attributes
    ----------
    parent : Function
        Where it belongs.
    name : str
        Its label.
    is_terminated : bool
        Whether it has its terminator.
    """

    __slots__ = ("_instructions", "is_terminated", "name", "parent")

    def __init__(self, parent: Function, name: str) -> None:
        super().__init__(LabelType(), f"%{name}")
        self.parent = parent
        self.name = name
        self.is_terminated = False
        self._instructions: list[Instruction] = []

    def add(self, instruction: Instruction) -> None:
        """One more instruction, in front of the terminator if that is there already."""
        if self.is_terminated:
            self._instructions.insert(-1, instruction)
        else:
            self._instructions.append(instruction)

    def prepend(self, other: Block) -> None:
        """The instructions of another block, in front of its own."""
        self._instructions[:0] = other._instructions

    @property
    def text(self) -> str:
        """Its label and its lines."""
        return "\n".join([f"{self.name}:", *[instruction.line for instruction in self._instructions]])


class Function(Value):
    """A function of a module: a declaration until it has blocks.

    Attributes
    ----------
    module : Module
        Where it belongs.
    signature : FunctionType
        What it takes and returns.
    args : list of Value
        What it was called with.
    attributes : set of str
        What LLVM may know about it.
    stack : list of (Instruction, Type, int)
        What it has on its stack: where, of which type, and how many.
    """

    __slots__ = ("_blocks", "_names", "_values", "args", "attributes", "module", "signature", "stack")

    def __init__(self, module: Module, signature: FunctionType, name: str) -> None:
        super().__init__(PointerType(), f"@{name}")
        self.module = module
        self.signature = signature
        self.attributes: set[str] = set()
        self.stack: list[tuple[Instruction, Any, int]] = []
        self._blocks: list[Block] = []
        self._names: dict[str, int] = {}
        self._values = 0
        self.args = [Value(kind, self.new_reference()) for kind in signature.arguments]
        module.globals[name] = self

    def new_reference(self) -> str:
        """The name of one more value."""
        self._values += 1
        return f"%.{self._values}"

    def append_basic_block(self, name: str) -> Block:
        """A new block at the end; later ones of the same name are numbered."""
        turn = self._names[name] = self._names.get(name, -1) + 1
        block = Block(self, f"{name}.{turn}" if turn else name)
        self._blocks.append(block)
        return block

    @property
    def entry_basic_block(self) -> Block:
        """Where a call begins."""
        return self._blocks[0]

    @property
    def text(self) -> str:
        """Its definition or its declaration."""
        head = f"{self.signature.result.text} {self.reference}"
        if not self._blocks:
            return f"declare {head}({', '.join([kind.text for kind in self.signature.arguments])})"
        marks = "".join([f" {mark}" for mark in sorted(self.attributes)])
        body = "\n".join([block.text for block in self._blocks])
        return f"define {head}({', '.join(map(str, self.args))}){marks} {{\n{body}\n}}"


class FunctionAt(Value):
    """A function that is in memory already, called by its address, so that no symbol is left to resolve.

    Attributes
    ----------
    signature : FunctionType
        What it takes and returns.
    """

    __slots__ = ("signature",)

    def __init__(self, signature: FunctionType, address: int) -> None:
        super().__init__(PointerType(), f"inttoptr (i64 {address} to ptr)")
        self.signature = signature


class GlobalVariable(Value):
    """A variable of a module, zero unless it is given an initializer.

    Attributes
    ----------
    initializer : Value
        What it holds at first.
    global_constant : bool
        Whether that never changes.
    linkage : str
        Who can see it: `internal`, or everyone by default.
    align : int
        Bytes that its address is a multiple of.
    """

    __slots__ = ("align", "global_constant", "initializer", "linkage")

    def __init__(self, module: Module, kind: Any, name: str) -> None:
        super().__init__(PointerType(), f"@{name}")
        self.initializer: Value = Constant(kind, None)
        self.global_constant = False
        self.linkage = ""
        self.align = 1
        module.globals[name] = self

    @property
    def text(self) -> str:
        """Its definition."""
        kind = "constant" if self.global_constant else "global"
        return f"{self.reference} = {self.linkage} {kind} {self.initializer}, align {self.align}"


class Module:
    """What is compiled at once; `str` gives its text.

    Attributes
    ----------
    triple : str
        The kind of machine and system it is for.
    globals : dict of str to Function or GlobalVariable
        What it holds, by name.
    """

    def __init__(self) -> None:
        self.triple = ""
        self.globals: dict[str, Any] = {}
        self._metadata: dict[str, str] = {}

    def add_metadata(self, items: Iterable[Value | str]) -> Value:
        """A node that instructions can be marked with; equal nodes are one."""
        spelled = ", ".join([f'!"{item}"' if isinstance(item, str) else str(item) for item in items])
        return Value(None, self._metadata.setdefault(f"!{{{spelled}}}", f"!{len(self._metadata)}"))

    def __str__(self) -> str:
        parts = [f'target triple = "{self.triple}"', *[part.text for part in self.globals.values()]]
        parts += [f"{reference} = {text}" for text, reference in self._metadata.items()]
        return "\n\n".join(parts) + "\n"
