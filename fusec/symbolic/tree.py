"""Floats as trees of operations: their arithmetic rounds, so that no two forms are one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.polynomial import Polynomial, Source

Leaf: TypeAlias = "Source | Polynomial | float"


class Tree:
    """A float by how it is computed; compared by identity.

    Attributes
    ----------
    opcode : Opcode or None
        What combines the operands; None for a leaf.
    operands : tuple of Tree
        What of.
    leaf : Source, Polynomial or float
        A float that comes with the call, an integer, or a number.
    """

    __slots__ = ("leaf", "opcode", "operands")

    def __init__(self, opcode: Opcode | None, operands: tuple[Tree, ...] = (), leaf: Leaf = 0.0) -> None:
        self.opcode = opcode
        self.operands = operands
        self.leaf = leaf

    @staticmethod
    def of(leaf: Leaf) -> Tree:
        """A leaf."""
        return Tree(None, (), leaf)

    def walk(self) -> Iterator[Tree]:
        """Every part once, operands first; loops in a program make trees of any depth."""
        done: set[Tree] = set()
        stack = [self]
        while stack:
            tree = stack[-1]
            waiting = [operand for operand in tree.operands if operand not in done]
            if waiting:
                stack += waiting
                continue
            stack.pop()
            if tree not in done:
                done.add(tree)
                yield tree
