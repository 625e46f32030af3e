"""A loop nest into the LLVM text of one function.

`void kernel(i64 begin, i64 end, ptr operands, ptr geometry)` covers `[begin, end)` of the nest's parallel axis.
`operands` points to the addresses of loads, stores and reduced results; `geometry` to the extents of the axes,
then every operand's strides in bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fusec.codegen.body import Body
from fusec.codegen.loops import counted, int64, round_down
from fusec.codegen.merge import merge_chunks
from fusec.codegen.packed import emit_packed
from fusec.codegen.reduce_columns import reduce_columns
from fusec.codegen.reduce_rows import reduce_rows
from fusec.codegen.scratch import bound_stack
from fusec.codegen.streaming import check_alignment, elements_to_alignment, fence
from fusec.codegen.tiles import emit_tiles
from fusec.lanes import ir
from fusec.lanes.lanes import Emitter
from fusec.schedule.loop_nest import Role

if TYPE_CHECKING:
    from fusec.lanes.target import Target
    from fusec.schedule.loop_nest import LoopNest


REDUCTIONS = {Role.LANES: reduce_columns, Role.REDUCE_LANES: reduce_rows, Role.MERGE: merge_chunks}
"""What reduces, by the role of the last axis."""


def kernel_function(module: ir.Module, name: str) -> ir.Function:
    """A function that takes what kernels take, without instructions."""
    integer, pointer = ir.IntType(64), ir.PointerType()
    return ir.Function(module, ir.FunctionType(ir.VoidType(), [integer, integer, pointer, pointer]), name)


def emit_kernel(nest: LoopNest, name: str, target: Target) -> str:
    """The LLVM text of a module with the kernel of `nest`.

    Parameters
    ----------
    nest : LoopNest
        What to emit.
    name : str
        The function's name.
    target : Target
        The processor to emit for.
    """
    module = ir.Module()
    module.triple = target.triple
    function = kernel_function(module, name)
    function.attributes.add("nounwind")
    builder = ir.IRBuilder(function.append_basic_block("entry"))
    emitter = Emitter(builder, nest.lanes, target)
    body = Body(nest, emitter, function.args)
    _emit_axis(body, 0)
    fence(body)
    bound_stack(builder)
    builder.ret_void()
    return str(module)


def _emit_axis(body: Body, axis: int) -> None:
    """The loops from `axis` inward, after what was hoisted to this depth."""
    nest = body.nest
    body.evaluate(axis)
    body.store_scalars(axis)
    role = nest.roles[axis]
    if role.is_reduced:
        REDUCTIONS[nest.roles[-1]](body, axis)
    elif role is Role.LANES:
        _emit_lanes(body, *body.range(axis))
    elif role is Role.TILE:
        emit_tiles(body, axis, _emit_lanes)
    elif role is Role.PACK:
        emit_packed(body, axis, _emit_lanes)
    else:
        start, stop = body.range(axis)
        with counted(body.builder, start, stop) as index, body.at(axis, index):
            _emit_axis(body, axis + 1)


def _emit_lanes(body: Body, start: Any, stop: Any) -> None:
    """Whole vectors of the last axis, then what is left under a mask."""
    builder, axis = body.builder, body.nest.rank - 1
    if not body.streams:
        whole = _last_whole(body, start, stop)
        _emit_whole(body, axis, start, whole)
        _emit_masked(body, axis, whole, stop)
        return
    # Two rounds of one code: elements up to alignment and whole vectors, then what is left and nothing.
    head = builder.add(start, elements_to_alignment(body, axis, start, stop))
    check_alignment(body, axis, head)
    whole = _last_whole(body, head, stop)
    with counted(builder, int64(0), int64(2)) as turn:
        is_first = builder.icmp_signed("==", turn, int64(0))
        masked = builder.select(is_first, head, stop)
        _emit_masked(body, axis, builder.select(is_first, start, whole), masked)
        _emit_whole(body, axis, masked, builder.select(is_first, whole, stop))


def _last_whole(body: Body, start: Any, stop: Any) -> Any:
    """Where the last turn of whole vectors from `start` on ends."""
    builder = body.builder
    return builder.add(start, round_down(builder, builder.sub(stop, start), body.nest.lanes * body.nest.unroll))


def _emit_whole(body: Body, axis: int, start: Any, stop: Any) -> None:
    """The loop over whole vectors, `unroll` at a time."""
    builder, nest = body.builder, body.nest
    with counted(builder, start, stop, nest.lanes * nest.unroll) as index:
        body.lanes(axis, [builder.add(index, int64(turn * nest.lanes)) for turn in range(nest.unroll)])


def _emit_masked(body: Body, axis: int, start: Any, stop: Any) -> None:
    """The loop over elements that do not fill a turn of whole vectors."""
    builder = body.builder
    with counted(builder, start, stop, body.nest.lanes) as index:
        body.lanes(axis, [index], mask=body.mask(builder.sub(stop, index)))
