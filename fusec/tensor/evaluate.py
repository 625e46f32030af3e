"""Evaluating several tensors at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from fusec import ops
from fusec.errors import DTypeError
from fusec.evaluation import native_walk
from fusec.evaluation.evaluate import evaluate_into, evaluate_nodes
from fusec.evaluation.out import check_outs
from fusec.foundation.lazy import LazyModule
from fusec.graph.node import input_node
from fusec.jit.pytree import flatten, unflatten
from fusec.tensor.protocols import NumpyProtocols
from fusec.types import Array

if TYPE_CHECKING:
    from fusec.tensor import native_recorders
    from fusec.tensor.tensor import Tensor
else:
    native_recorders = LazyModule("fusec.tensor.native_recorders")

Key = TypeVar("Key")

# What is evaluated again was recorded again.
native_walk.further.append(lambda: native_recorders.connect_recorders())

Tree: TypeAlias = "Tensor | Sequence[Tree] | Mapping[Any, Tree]"


@overload
def evaluate(*tensors: Tensor, out: Any = None) -> tuple[Array, ...]: ...
@overload
def evaluate(tree: list[Tensor], /, *, out: Any = None) -> list[Array]: ...
@overload
def evaluate(tree: dict[Key, Tensor], /, *, out: Any = None) -> dict[Key, Array]: ...
@overload
def evaluate(*trees: Tree, out: Any = None) -> Any: ...
def evaluate(*trees: Any, out: Any = None) -> Any:
    """Evaluate several tensors together, so that what they share is read and computed once.

    Parameters
    ----------
    *trees : Tensor, or tuple, list or dict of them
        What to evaluate; containers may stand in containers.
    out : numpy.ndarray, or tuple or list of them, optional
        Where to write the values, one for each tensor, by NumPy's rules. The arrays stay the caller's, and so the
        tensors do not keep them: what was lazy still is.

    Returns
    -------
    tuple of numpy.ndarray
        Their values, each what `numpy()` of the tensor returns, hence read-only, or the arrays of `out`. In place of a
        container stands one like it; given nothing but one container, the result is that.

    Raises
    ------
    DTypeError
        For anything but tensors, and for an `out` that the values may not be cast to.
    ShapeError
        For an `out` of another shape.

    Examples
    --------
    >>> import fusec as fc
    >>> x = fc.asarray([1.0, 2.0])
    >>> fc.evaluate({"sum": x.sum(), "products": [x * 2, x * 3]})
    {'sum': array(3.), 'products': [array([2., 4.]), array([3., 6.])]}
    """
    tensors: list[Any] = []
    # A lone tensor has a tuple for its value, as several have.
    tree = trees[0] if len(trees) == 1 and not isinstance(trees[0], NumpyProtocols) else trees
    structure = flatten(tree, tensors)
    for tensor in tensors:
        if not isinstance(tensor, NumpyProtocols):
            raise DTypeError(
                f"evaluate: takes tensors, and tuples, lists and dicts of them, not {type(tensor).__name__}"
            )
    if out is None:
        return unflatten(structure, iter(values(tensors)))
    outs = check_outs("evaluate", out, [tensor.node.type for tensor in tensors])
    evaluate_into([tensor.node for tensor in tensors], outs)
    return unflatten(structure, iter(outs))


def values(tensors: Sequence[NumpyProtocols]) -> list[Array]:
    """The arrays of some tensors, which keep them."""
    waiting = list({id(tensor.node): tensor.node for tensor in tensors if tensor.node.array is None}.values())
    if waiting:
        for node, array in zip(waiting, evaluate_nodes(waiting), strict=True):
            node.settle(array)
    for tensor in tensors:
        _let_go(tensor)
    return [tensor.numpy() for tensor in tensors]


def value(tensor: NumpyProtocols) -> Array:
    """The same for a lone tensor, in the byte order that it was given in."""
    node = tensor.node
    if node.array is None:
        (array,) = evaluate_nodes([node])
        node.settle(array)
    return _let_go(tensor)


def _let_go(tensor: NumpyProtocols) -> Array:
    """Replace the node of a tensor that is computed: the operands have served, and hold the arrays behind them."""
    node = tensor.node
    array = node.array
    assert array is not None
    if node.op is not ops.input:
        settled = input_node(node.type, None, node.origin)
        settled.array = array
        tensor.node = settled
    return array
