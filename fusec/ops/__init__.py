"""The ops: one decorated function each, the single source of truth about them.

A name that one of these modules defines is a name here: `ops.add` is the op that `add` in `arithmetic` makes.
"""

from fusec.ops.arithmetic import *
from fusec.ops.comparison import *
from fusec.ops.exponential import *
from fusec.ops.op import *
from fusec.ops.reductions import *
from fusec.ops.rounding import *
from fusec.ops.special import *
from fusec.ops.structure import *
from fusec.ops.trigonometric import *
from fusec.ops.views import *
