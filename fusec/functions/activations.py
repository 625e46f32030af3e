"""Activations of neural networks that are not one op."""

from __future__ import annotations

from typing import Literal

from fusec import ops
from fusec.errors import UnsupportedError
from fusec.functions.build import as_tensor
from fusec.functions.elementwise import maximum
from fusec.tensor.operands import Value, record_values
from fusec.tensor.tensor import Tensor

__all__ = ["gelu", "relu"]


def relu(x: Value, /) -> Tensor:
    """Rectified linear unit: the larger of the number and 0.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number.

    Returns
    -------
    Tensor
        `maximum(x, 0)`.
    """
    return maximum(as_tensor("relu", x), 0)


def gelu(x: Value, /, approximate: Literal["none", "tanh"] = "none") -> Tensor:
    """Gaussian error linear unit `x * Phi(x)`, with the normal distribution's Phi.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number.
    approximate : str
        `"none"` for the exact form by the error function, `"tanh"` for the form by the hyperbolic tangent.

    Returns
    -------
    Tensor
        Recorded, not computed.

    Notes
    -----
    At most 4 units in the last place from the exact value of either form, also where its formula cancels.
    """
    if approximate not in ("none", "tanh"):
        raise UnsupportedError(f"gelu: approximate is 'none' or 'tanh', not {approximate!r}")
    return Tensor(record_values(ops.gelu if approximate == "none" else ops.gelu_tanh, x))
