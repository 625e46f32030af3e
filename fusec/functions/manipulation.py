"""Views: the same elements in another shape or order, without a copy."""

from __future__ import annotations

from fusec import ops, shaping
from fusec.functions.build import from_nodes

reshape = from_nodes(shaping.reshape, ops.reshape)
permute_dims = from_nodes(shaping.permute_dims, ops.permute_dims)
broadcast_to = from_nodes(shaping.broadcast_to, ops.broadcast_to)
expand_dims = from_nodes(shaping.expand_dims)
flip = from_nodes(shaping.flip)
matrix_transpose = from_nodes(shaping.matrix_transpose)
moveaxis = from_nodes(shaping.moveaxis)
squeeze = from_nodes(shaping.squeeze)
