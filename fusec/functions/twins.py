"""What NumPy's and SciPy's functions record when they are given a tensor: ours of the same names."""

from __future__ import annotations

import numpy as np

from fusec import functions
from fusec.functions.public import public_functions
from fusec.functions.questions import QUESTIONS
from fusec.ops import OPS
from fusec.tensor.protocols import FOREIGN, FUNCTIONS, UFUNCS

PUBLIC = public_functions(vars(functions))

FUNCTIONS.update(
    {
        twin: function
        for name, function in PUBLIC.items()
        if callable(twin := getattr(np, name, None)) and twin not in UFUNCS
    }
)
FUNCTIONS.update(QUESTIONS)

# SciPy has functions that are rarely exact, by NumPy's names but for one.
FOREIGN["scipy.special"] = {
    **{name: function for name, function in PUBLIC.items() if getattr(OPS.get(name), "ulp", 0.0)},
    "expit": PUBLIC["sigmoid"],
}
