import csv
import math
from pathlib import Path

import gmpy2
import numpy as np
import pytest

from fusec.accuracy.check import check, evaluate, measured_ops, pieces, run
from fusec.accuracy.oracles import COMPOSED, exact_values, oracle_of
from fusec.accuracy.tally import Tally, is_wrong
from fusec.errors import UnsupportedError
from fusec.lanes.target import CAPS, host_target
from fusec.ops import OPS
from fusec.ops.ulp import ulp_error

MEASURED = [op for op in measured_ops() if "f" in op.vectorized]
TABLES = Path(np.__file__).parent / "_core" / "tests" / "data"
PREFIX = "umath-validation-set-"
TABULATED = [
    *("arccos", "arccosh", "arcsin", "arcsinh", "arctan", "arctanh", "cbrt", "cos", "cosh", "exp"),
    *("exp2", "expm1", "log", "log10", "log1p", "log2", "sin", "sinh", "tan", "tanh"),
]
"""Functions for which NumPy ships inputs and exact results with its tests."""
ALIASES = {"arc" + name[1:]: name for name in OPS if name.startswith("a") and "arc" + name[1:] in dir(np)}


def instruction_sets():
    for name in CAPS:
        try:
            yield host_target(name).isa
        except UnsupportedError:
            continue


def test_every_measured_op_has_an_oracle():
    """And what is composed is composed for a reason: somebody has it under another name, or not at all."""
    assert all(oracle_of(op.name) for op in measured_ops())
    assert COMPOSED.keys() <= {op.name for op in measured_ops()}
    assert not [name for name in COMPOSED if hasattr(gmpy2, name) and hasattr(np, name)]
    with pytest.raises(UnsupportedError, match="gmpy2 has no such function"):
        oracle_of("nonsense")


@pytest.mark.parametrize("dtype", ["f32", "f64"])
@pytest.mark.parametrize("op", MEASURED, ids=lambda op: op.name)
def test_within_bound(op, dtype):
    """A million points and all landmarks, on every instruction set of this machine."""
    isas = tuple(instruction_sets()) or ("native",)
    found = dict.fromkeys(isas, Tally())
    for piece in pieces(op, dtype, isas, 1_000_000, exhaustive=False):
        found = {isa: found[isa] + tally for isa, tally in run(piece).items()}
    failing = {isa: tally for isa, tally in found.items() if not tally.passes(op.ulp)}
    assert not failing
    assert all(tally.points >= 1_000_000 for tally in found.values())


def test_numpys_tables_are_those_tested():
    """What NumPy adds or takes away is noticed; without its test data the tests below fail."""
    assert {path.stem.removeprefix(PREFIX) for path in TABLES.glob(PREFIX + "*.csv")} == set(TABULATED)


@pytest.mark.parametrize("name", TABULATED)
def test_numpys_own_table(name):
    text = (TABLES / f"{PREFIX}{name}.csv").read_text()
    op = OPS[ALIASES.get(name, name)]
    rows = list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
    for dtype in (np.float32, np.float64):
        bits = [int(row["input"], 16) for row in rows if row["dtype"] == f"np.{dtype.__name__}"]
        if not bits:
            continue
        x = np.array(bits, f"u{np.dtype(dtype).itemsize}").view(dtype)
        kernel = {"native": lambda column: evaluate(op, [column], {}, "native")}
        found = check(kernel, oracle_of(op.name), [x], {}, 1.0)["native"]
        assert found.passes(1.0), found


def test_error_by_hand():
    f32 = np.array([1.0, 1.0, 2.0, 0.0, np.inf, np.finfo("f4").max], "f4")
    eps = 2.0**-23
    exact = np.array([1.0, 1.0 + eps / 4, 2.0 - eps / 2, 2.0**-150, 2.0**128, 2.0**128])
    assert ulp_error(f32, exact).tolist() == [0.0, 0.25, 0.5, 0.5, 0.0, 1.0]
    assert ulp_error(np.array([2.0]), np.array([2.0]), np.array([-0.25])).tolist() == [0.5]
    assert ulp_error(np.array([5e-324]), np.array([0.0]), np.array([0.25])).tolist() == [0.75]
    largest = np.finfo("f8").max
    assert ulp_error(np.array([np.inf, largest]), np.array([largest] * 2), np.array([1.0] * 2)).tolist() == [0.0, 1.0]
    assert ulp_error(np.array([largest]), np.array([np.inf])).tolist() == [np.inf]


def test_wrong_specials_are_found():
    got = np.array([0.0, np.nan, 1.0, 1.0, -0.0, np.inf])
    exact = np.array([-0.0, 1.0, np.nan, np.inf, -0.0, np.inf])
    assert is_wrong(got, exact).tolist() == [True, True, True, True, False, False]


def test_exact_values_keep_what_rounding_drops():
    nearest, rest = exact_values(oracle_of("exp"), [np.array([1.0, 1e5])], {})
    assert nearest.tolist() == [math.e, np.finfo(np.float64).max]
    assert 0.0 < abs(rest[0]) <= 0.5
    assert rest[1] == 1.0


@pytest.mark.parametrize(
    "wrong",
    [
        lambda x: np.nextafter(np.nextafter(np.tanh(x), np.inf), np.inf),
        lambda x: np.tanh(x) + x.dtype.type(0),
        lambda x: np.where(x == 0.5, np.nan, np.tanh(x)).astype(x.dtype),
        lambda x: np.where(x > 3, np.tanh(x) * 1.001, np.tanh(x)).astype(x.dtype),
    ],
    ids=["two ULP", "signed zero", "NaN", "range"],
)
@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_wrong_function_fails(wrong, dtype):
    x = np.sort(np.array([-0.0, 0.0, 0.25, 0.5, 1.0, 2.5, 4.0, np.inf], dtype))
    found = check({"right": np.tanh, "wrong": wrong}, oracle_of("tanh"), [x], {}, 1.0, OPS["tanh"].properties)
    assert not found["wrong"].passes(1.0)
    assert found["right"].worst < 2.0
