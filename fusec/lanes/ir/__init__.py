"""LLVM's IR as text, put together instruction by instruction.

The names are those of `llvmlite.ir`, which gets to the same text through a tree of objects, several times as slowly.
Types are not checked here: LLVM does that when it reads the text.
"""

from fusec.lanes.ir.builder import IRBuilder
from fusec.lanes.ir.module import Block, Function, FunctionAt, GlobalVariable, Module
from fusec.lanes.ir.types import (
    ArrayType,
    DoubleType,
    FloatType,
    FunctionType,
    IntType,
    PointerType,
    Type,
    VectorType,
    VoidType,
)
from fusec.lanes.ir.values import Constant, Instruction, Undefined, Value

__all__ = [
    "ArrayType",
    "Block",
    "Constant",
    "DoubleType",
    "FloatType",
    "Function",
    "FunctionAt",
    "FunctionType",
    "GlobalVariable",
    "IRBuilder",
    "Instruction",
    "IntType",
    "Module",
    "PointerType",
    "Type",
    "Undefined",
    "Value",
    "VectorType",
    "VoidType",
]
