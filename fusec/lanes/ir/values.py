"""What instructions read, and the instructions, which are values too."""

from __future__ import annotations

from typing import Any

Undefined = object()
"""The constant of which no bit is known."""


class Value:
    """Something an instruction can read.

    Attributes
    ----------
    type : Type
        Its type.
    reference : str
        What instructions call it.
    """

    __slots__ = ("reference", "type")

    def __init__(self, kind: Any, reference: str) -> None:
        self.type = kind
        self.reference = reference

    def __str__(self) -> str:
        return f"{self.type.text} {self.reference}"


class Constant(Value):
    """A value known now.

    Parameters
    ----------
    kind : Type
        Its type.
    value : number, sequence, None or Undefined
        For vectors and arrays numbers or constants, one for each place, or a number for all places of a vector.
        None is zero.
    """

    __slots__ = ()

    def __init__(self, kind: Any, value: Any) -> None:
        if value is Undefined:
            reference = "undef"
        elif value is None:
            reference = kind.zero
        else:
            reference = kind.spell(value)
        super().__init__(kind, reference)


class Instruction(Value):
    """A line of a block, and the value it computes.

    Attributes
    ----------
    text : str
        The line without the name of its value and without what can be added later.
    align : int or None
        Bytes that an address is known to be a multiple of.
    """

    __slots__ = ("_incoming", "_metadata", "align", "text")

    def __init__(self, kind: Any, reference: str, text: str, align: int | None = None) -> None:
        self.type = kind
        self.reference = reference
        self.text = text
        self.align = align
        self._incoming: list[str] = []
        self._metadata = ""

    def add_incoming(self, value: Value, block: Value) -> None:
        """Make a phi `value` where control comes from `block`."""
        self._incoming.append(f"[ {value.reference}, {block.reference} ]")

    def set_metadata(self, name: str, node: Value) -> None:
        """Attach a node that `Module.add_metadata` made."""
        self._metadata += f", !{name} {node.reference}"

    def become_address(self, memory: Value, offset: int) -> None:
        """Be some bytes behind the start of other memory, instead of memory of its own."""
        self.text = f"getelementptr i8, {memory}, i64 {offset}"
        self.align = None

    @property
    def line(self) -> str:
        """The whole line."""
        text = f"  {self.reference} = {self.text}" if self.reference else f"  {self.text}"
        if self._incoming:
            text += ", ".join(self._incoming)
        if self.align is not None:
            text += f", align {self.align}"
        return text + self._metadata
