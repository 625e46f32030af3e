"""The public functions: what these modules make of ops, and write over them."""

import typing

from fusec.functions import public as _public
from fusec.functions.activations import *
from fusec.functions.aliases import *
from fusec.functions.creation import *
from fusec.functions.elementwise import *
from fusec.functions.linear import *
from fusec.functions.logic import *
from fusec.functions.manipulation import *
from fusec.functions.numeric import *
from fusec.functions.reductions import *
from fusec.functions.statistics import *

if not typing.TYPE_CHECKING:
    # Type checkers and editors read the names in the modules.
    __all__ = list(_public.public_functions(globals()))
