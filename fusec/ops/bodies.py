"""What the bodies of ops are written with: modules that load when the first body runs, which is in a compilation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fusec.foundation.lazy import LazyModule

if TYPE_CHECKING:
    from fusec.lanes import conversion, operations
    from fusec.lanes.vector_math import (
        composite,
        cube_root,
        error_function,
        exponential,
        hyperbolic,
        hypot,
        inverse_trigonometric,
        log_add,
        logarithm,
        power,
        remainder,
        trigonometric,
    )
else:
    conversion = LazyModule("fusec.lanes.conversion")
    operations = LazyModule("fusec.lanes.operations")
    composite = LazyModule("fusec.lanes.vector_math.composite")
    cube_root = LazyModule("fusec.lanes.vector_math.cube_root")
    error_function = LazyModule("fusec.lanes.vector_math.error_function")
    exponential = LazyModule("fusec.lanes.vector_math.exponential")
    hyperbolic = LazyModule("fusec.lanes.vector_math.hyperbolic")
    hypot = LazyModule("fusec.lanes.vector_math.hypot")
    inverse_trigonometric = LazyModule("fusec.lanes.vector_math.inverse_trigonometric")
    log_add = LazyModule("fusec.lanes.vector_math.log_add")
    logarithm = LazyModule("fusec.lanes.vector_math.logarithm")
    power = LazyModule("fusec.lanes.vector_math.power")
    remainder = LazyModule("fusec.lanes.vector_math.remainder")
    trigonometric = LazyModule("fusec.lanes.vector_math.trigonometric")

__all__ = [
    "composite",
    "conversion",
    "cube_root",
    "error_function",
    "exponential",
    "hyperbolic",
    "hypot",
    "inverse_trigonometric",
    "log_add",
    "logarithm",
    "operations",
    "power",
    "remainder",
    "trigonometric",
]
