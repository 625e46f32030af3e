"""The page in the repository: what it says is what the results file holds, and that is about today's code."""

from pathlib import Path

import pytest

from fusec.accuracy.check import measured_ops
from fusec.accuracy.page import accuracy_page
from fusec.accuracy.results import fingerprint, read_results
from fusec.lanes.target import CAPS, host_target
from fusec.ops import OPS

DOCS = Path(__file__).parents[2] / "docs"
RESULTS = read_results(DOCS / "accuracy.json")
MEASURED = [op for op in measured_ops() if "f" in op.vectorized]


def test_page_is_what_the_results_say():
    by_numpy = [op.name for op in measured_ops() if op not in MEASURED]
    assert (DOCS / "accuracy.md").read_text() == accuracy_page(RESULTS.values(), by_numpy)


def test_results_are_complete():
    assert RESULTS.keys() == {(op.name, dtype, isa) for op in MEASURED for dtype in ("f32", "f64") for isa in CAPS}


@pytest.mark.parametrize(("name", "dtype"), {(name, dtype): None for name, dtype, _ in RESULTS})
def test_proof_is_about_this_code(name, dtype):
    """When it fails: `python -m fusec accuracy --missing`, with the arguments that the page names."""
    entry = RESULTS.get((name, dtype, host_target().isa))
    if entry is None:
        pytest.skip("this instruction set is not on the page")
    assert entry.fingerprint == fingerprint(OPS[name], dtype, entry.isa), f"{name} has changed since it was proven"
    assert entry.bound == OPS[name].ulp
