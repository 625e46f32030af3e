"""The ops: one decorated function each, the single source of truth about them.

Exported are the ops, the classes of their records, and `OPS`, in which ops are found by name: `ops.add` is the op that
`add` in `arithmetic` makes. All else is imported from the module that defines it.
"""

import typing

from fusec.ops.arithmetic import *
from fusec.ops.comparison import *
from fusec.ops.exponential import *
from fusec.ops.op import *
from fusec.ops.op import OPS as OPS
from fusec.ops.op import Op as Op
from fusec.ops.reductions import *
from fusec.ops.rounding import *
from fusec.ops.special import *
from fusec.ops.structure import *
from fusec.ops.trigonometric import *
from fusec.ops.views import *

if not typing.TYPE_CHECKING:
    # Type checkers and editors read the names in the modules.
    __all__ = ["OPS"]
    __all__ += [
        name
        for name, value in globals().items()
        if isinstance(value, Op) or (isinstance(value, type) and issubclass(value, Op))
    ]

    def __dir__() -> list[str]:
        return __all__
