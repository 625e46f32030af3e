"""Matrix products without Python: by the functions of the BLAS that NumPy itself has loaded."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from fusec.codegen.machine import LoadedCode
from fusec.foundation.locks import once
from fusec.layout import Layout
from fusec.runtime.blas import blas_libraries
from fusec.runtime.native import load_native
from fusec.runtime.native.structures import BATCH_AXIS, BLAS, BLAS_FUNCTIONS, PRODUCT
from fusec.runtime.native_plan import KernelCall, locate
from fusec.runtime.threads import pool
from fusec.schedule.placement import address
from fusec.schedule.plan import CallStep, Plan
from fusec.schedule.products import Product, blas_product
from fusec.types import FLOAT32, FLOAT64, Array, DType

LETTERS = {FLOAT32: "s", FLOAT64: "d"}

LONG_SPELLINGS = ("scipy_cblas_{}64_", "cblas_{}64_")
"""How libraries name a function of BLAS whose integers have 64 bits."""

SPELLINGS = ("scipy_cblas_{}", "cblas_{}")
"""The same for 32 bits; a library may have been built for 64, and say so elsewhere only."""


class Products(NamedTuple):
    """Native code for matrix products.

    Attributes
    ----------
    code : LoadedCode
        Keeps it in memory.
    kernels : dict of DType to int
        Addresses of kernels, which are called like those of loop nests: the range is that of the batch.
    """

    code: LoadedCode
    kernels: dict[DType, int]


def geometry_of(product: Product) -> tuple[int, ...]:
    """What a product's kernel is told.

    Parameters
    ----------
    product : Product
        What to compute.
    """
    fields = product._asdict()
    batch = fields.pop("batch")
    axes = [BATCH_AXIS.words(**dict(zip(("extent", "left", "right", "result"), axis, strict=True))) for axis in batch]
    return (*PRODUCT.words(**fields, axes=len(batch)), *(word for axis in axes for word in axis))


def _load() -> Products | None:
    threads = pool()
    if threads is None:
        return None
    for functions, is_long in _candidates():
        suffix = "" if is_long else "_short"
        symbols = {FLOAT32: f"multiply_f32{suffix}", FLOAT64: f"multiply_f64{suffix}"}
        code = load_native("products", ("blas", *symbols.values()))
        table = BLAS.at(code.addresses["blas"])
        for name, function in functions.items():
            setattr(table, name, function)
        for name in ("acquire_pool", "release_pool"):
            setattr(table, name, threads.addresses[name])
        products = Products(code, {dtype: code.addresses[symbol] for dtype, symbol in symbols.items()})
        if _agrees_with_numpy(products):
            return products
    return None


def build_product_call(plan: Plan, step: CallStep, products: Products) -> KernelCall:
    """How to call BLAS for a step.

    Parameters
    ----------
    plan : Plan
        Whose step it is.
    step : CallStep
        What to compute: one that NumPy would give to BLAS.
    products : Products
        What computes products.
    """
    assert step.product is not None
    places = [*((operand.slot, operand.layout.offset) for operand in step.operands), (step.slot, 0)]
    return KernelCall(
        kernel=products.kernels[step.node.dtype],
        extent=step.product.repetitions,
        work=step.product.flops,
        grain=1,
        # BLAS has threads of its own.
        threads=1,
        operands=tuple(locate(plan, slot, offset) for slot, offset in places),
        geometry=geometry_of(step.product),
    )


load_products = once(_load)
"""What computes products natively; None where NumPy's BLAS could not be found, or does not do what NumPy does."""


def _candidates() -> Iterator[tuple[dict[str, int], bool]]:
    """BLAS's functions in every library that may be NumPy's, its own first, and whether their integers have 64 bits."""
    libraries = sorted(blas_libraries(), key=lambda library: "numpy" not in os.path.dirname(library.filepath))
    for library in libraries:
        for spelling in (*LONG_SPELLINGS, *SPELLINGS):
            found = {
                f"{name}_f{8 * dtype.itemsize}": _find(library.dynlib, spelling.format(letter + name))
                for dtype, letter in LETTERS.items()
                for name in BLAS_FUNCTIONS
            }
            if all(found.values()):
                yield found, spelling in LONG_SPELLINGS or _was_built_for_long_integers()
                break


def _was_built_for_long_integers() -> bool:
    build = np.show_config(mode="dicts") or {}
    return "USE64BITINT" in str(build.get("Build Dependencies", {}).get("blas", {}))


def _find(library: Any, name: str) -> int:
    function = getattr(library, name, None)
    return 0 if function is None else ctypes.cast(function, ctypes.c_void_p).value or 0


def _agrees_with_numpy(products: Products) -> bool:
    """Whether some products of every kind have NumPy's bits."""
    for dtype, kernel in products.kernels.items():
        # Not random: NumPy's generators would have to be imported.
        left, right = (np.sin(np.arange(1, size + 1) ** 2).astype(dtype) for size in (3 * 9 * 35, 35 * 17))
        left, right = left.reshape(3, 9, 35), right.reshape(35, 17)
        square = left[0] @ right
        samples = [
            (left, right),
            (left[:, ::-1][0], right),
            (left[1].T, square),
            (np.asfortranarray(left[2]), np.asfortranarray(right)),
            (square, square.T),
            (square.T, square),
            (left[:, 2], right),
            (left[0], right[:, 3]),
            (right.T, left[0, 3]),
            (left[1, 2], left[0, 1]),
            (right[:, 1], left[0, 1]),
        ]
        for one, other in samples:
            expected = np.asarray(np.matmul(one, other))
            found = np.zeros_like(expected)
            product = blas_product(Layout.of(one), Layout.of(other), Layout.of(found))
            if product is not None:
                multiply(kernel, product, one, other, found)
                if found.tobytes() != expected.tobytes():
                    return False
    return True


_KERNEL = ctypes.PYFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)


def multiply(kernel: int, product: Product, left: Array, right: Array, result: Array) -> None:
    """Compute a product with one of the kernels.

    Parameters
    ----------
    kernel : int
        Its address.
    product : Product
        What `blas_product` says of the arrays.
    left, right, result : numpy.ndarray
        Operands, and where the result goes.
    """
    words = geometry_of(product)
    operands = (ctypes.c_void_p * 3)(address(left), address(right), address(result))
    _KERNEL(kernel)(0, product.repetitions, operands, (ctypes.c_int64 * len(words))(*words))
