"""The sizes of the fixed tree along which reductions combine; see `fusec.codegen.tree`."""

ACCUMULATORS = 16
"""Partial results of a leaf: element `k` goes to accumulator `k % ACCUMULATORS`."""

LEAF = 256
"""Elements of a leaf."""
