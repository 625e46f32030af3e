"""Types, each of them one object: equal types are identical."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import Any, ClassVar

from fusec.lanes.ir.values import Constant


class Type:
    """A type.

    Attributes
    ----------
    text, zero : str
        As LLVM writes it and its zero.
    """

    text: str
    zero: ClassVar[str] = "zeroinitializer"
    _made: ClassVar[dict[Any, Any]]

    def __init_subclass__(cls) -> None:
        cls._made = {}

    def __new__(cls, *parameters: Any) -> Any:
        """The one type with these parameters."""
        found = cls._made.get(parameters)
        if found is None:
            fresh = super().__new__(cls)
            fresh._describe(*parameters)
            # Of two threads that make a type at once, one wins, and both hold its object.
            found = cls._made.setdefault(parameters, fresh)
        return found

    def __str__(self) -> str:
        return self.text

    def __call__(self, value: Any) -> Constant:
        """A constant of this type."""
        return Constant(self, value)

    def spell(self, value: Any) -> str:
        """How LLVM writes a value of this type."""
        raise NotImplementedError

    def _describe(self, *parameters: Any) -> None:
        raise NotImplementedError


class IntType(Type):
    """An integer of `width` bits."""

    width: int

    def _describe(self, width: int) -> None:
        self.width = width
        self.text = f"i{width}"

    def spell(self, value: Any) -> str:
        """A whole number."""
        return str(int(value))


class _Real(Type):
    """A float, whose constants LLVM writes as the bits of the equal double, whatever the width."""

    def spell(self, value: Any) -> str:
        """A number of this precision."""
        return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016x}"


class FloatType(_Real):
    """A float of 32 bits."""

    def _describe(self) -> None:
        self.text = "float"


class DoubleType(_Real):
    """A float of 64 bits."""

    def _describe(self) -> None:
        self.text = "double"


class PointerType(Type):
    """An address."""

    zero = "null"

    def _describe(self) -> None:
        self.text = "ptr"


class VoidType(Type):
    """No value."""

    def _describe(self) -> None:
        self.text = "void"


class LabelType(Type):
    """The type of a block, where it is branched to."""

    def _describe(self) -> None:
        self.text = "label"


class _Sequence(Type):
    """`count` values of one type."""

    element: Type
    count: int
    brackets: ClassVar[tuple[str, str]]

    def _describe(self, element: Type, count: int) -> None:
        self.element = element
        self.count = count
        opening, closing = self.brackets
        self.text = f"{opening}{count} x {element.text}{closing}"

    def spell(self, value: Any) -> str:
        """Constants or numbers, one for each place."""
        opening, closing = self.brackets
        return opening + ", ".join([self._spell_item(item) for item in value]) + closing

    def _spell_item(self, item: Any) -> str:
        return str(item) if isinstance(item, Constant) else f"{self.element.text} {self.element.spell(item)}"


class VectorType(_Sequence):
    """`count` values in a register."""

    brackets = ("<", ">")

    def spell(self, value: Any) -> str:
        """Constants or numbers, one for each lane, or one number for all of them."""
        if isinstance(value, (int, float)):
            return f"splat ({self._spell_item(value)})"
        return super().spell(value)


class ArrayType(_Sequence):
    """`count` values in memory."""

    brackets = ("[", "]")


class FunctionType:
    """What a function takes and returns.

    Attributes
    ----------
    result : Type
        Of the value it returns.
    arguments : tuple of Type
        Of what it takes.
    """

    __slots__ = ("arguments", "result")

    def __init__(self, result: Type, arguments: Iterable[Type]) -> None:
        self.result = result
        self.arguments = tuple(arguments)
