"""Loop nests into LLVM IR, LLVM IR into machine code."""
