"""The measuring commands run, and check themselves against NumPy."""

from __future__ import annotations

import dataclasses
import json
import time
from pathlib import Path

import numpy as np
import pytest

from fusec.__main__ import main
from fusec.bench.contenders import MAKERS, contenders
from fusec.bench.copy_limit import CopyLimit
from fusec.bench.dispatch import bench_dispatch
from fusec.bench.elementwise import bench_elementwise
from fusec.bench.layouts import bench_layouts
from fusec.bench.math import bench_math, kernel_call, measured_functions, measured_on
from fusec.bench.measure import Prepared, interleaved
from fusec.bench.output import STYLES, plot_throughput, write_json
from fusec.bench.roofline import TURN, measure_limits
from fusec.bench.threads import bench_threads
from fusec.bench.workloads import WORKLOADS, Workload
from fusec.runtime.entry import is_native
from tests.warm import python_calls


def test_math_kernels_compute_the_function_they_are_named_after() -> None:
    compared = 0
    for name in measured_functions():
        columns = [np.linspace(*interval, 1000, dtype=np.float32)[1:-1] for interval in measured_on(name)]
        out = np.empty_like(columns[0])
        kernel_call(name, columns, out)()
        assert np.isfinite(out).all(), name
        if hasattr(np, name):
            np.testing.assert_allclose(out, getattr(np, name)(*columns), rtol=1e-5, atol=1e-6, err_msg=name)
            compared += 1
    assert compared > 25


def test_math_rows_name_the_peers_that_have_the_function() -> None:
    (row,) = bench_math(["exp"], "f64", rounds=1, elements=64)
    assert {"fusec", "numpy"} <= row.keys()
    assert row["misses"] == (row["ratio"] > 1.0)


def test_functions_and_options_reach_the_bench(capsys: pytest.CaptureFixture[str]) -> None:
    main(["bench", "math", "cbrt", "--dtype", "f32", "--rounds", "1"])
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["function", "cbrt"]


PEERS = ("numpy", "numexpr")


@pytest.mark.parametrize("workload", WORKLOADS, ids=lambda workload: workload.name)
def test_contenders_do_the_same_work(workload: Workload) -> None:
    arrays = workload.arrays(100)
    found = contenders(workload, arrays, ["fusec", "fast_math", *PEERS])
    assert {"fusec", "fast_math", "numpy"} <= found.keys()


@pytest.mark.skipif(not is_native(), reason="the Python way is the only one here")
def test_calls_with_out_run_no_python_besides_the_contender() -> None:
    (workload, *_) = WORKLOADS
    arrays = workload.arrays(100)
    write, out = contenders(workload, arrays, ["fusec"])["fusec"].into, np.empty_like(arrays[0])
    assert write is not None
    for _ in range(2):
        write(out)
    assert [call for call in python_calls(lambda: write(out)) if call != "<lambda>"] == []


def test_what_is_prepared_is_not_measured() -> None:
    given, taken = iter(range(1 << 30)), []

    def prepare() -> int:
        time.sleep(0.01)
        return next(given)

    times = interleaved({"slow": Prepared(prepare, taken.append)}, rounds=1)
    assert times["slow"] < 0.005
    assert taken == list(range(len(taken)))


def test_a_slow_first_call_does_not_shorten_the_turns() -> None:
    seconds, calls = iter([0.02, 0.02]), []

    def run() -> None:
        time.sleep(next(seconds, 0.0))
        calls.append(time.perf_counter())

    interleaved({"run": run}, rounds=1)
    assert len(calls) > 10


def test_contenders_that_differ_are_refused() -> None:
    wrong = dataclasses.replace(WORKLOADS[0], text=lambda x: (f"{x}*two", {"two": 2.0}))
    pytest.importorskip("numexpr")
    with pytest.raises(ValueError, match="numexpr computes something else"):
        contenders(wrong, wrong.arrays(100), ["numexpr"])


def test_elementwise_rows_name_the_best_peer() -> None:
    (row,) = bench_elementwise(sizes=(100,), rounds=1, work=["tanh"], peers=["numpy"])
    assert row["best"] == "numpy"
    assert row["ratio"] == row["numpy"] / row["fusec"]
    assert row["of_limit"] == row["limit"] / row["fusec"] > 0


@pytest.mark.parametrize(("size", "out"), [(1, False), (999, True), (300_000, False)])
@pytest.mark.parametrize("workload", WORKLOADS, ids=lambda workload: workload.name)
def test_the_limit_moves_as_many_bytes_as_the_formula(workload: Workload, size: int, out: bool) -> None:
    copy = CopyLimit(workload, workload.arrays(size), out)
    moved = 8 * copy.extent * copy.repeats
    # Whole turns of the loop, and small ones several times.
    assert 8 * copy.extent - 8 * TURN < workload.nbytes(size) <= 8 * copy.extent
    assert copy.seconds({"copy": 2.0, "streaming_copy": 1.0}) == pytest.approx(workload.nbytes(size) / moved)
    for run in copy.runs.values():
        copy.target[:] = 0
        run()
        assert np.all(copy.target == copy.source)


def test_rows_become_a_file_and_a_picture(tmp_path: Path) -> None:
    rows = [
        {"work": "tanh-GELU", "elements": size, "fusec": 1.0 * size, "numpy": 3.0 * size, "limit": 0.5 * size}
        for size in (10, 100)
    ]
    write_json(tmp_path / "rows.json", "elementwise", rows)
    written = json.loads((tmp_path / "rows.json").read_text())
    assert written["rows"] == rows
    assert written["versions"]["numpy"] == np.__version__
    pytest.importorskip("matplotlib")
    plot_throughput(tmp_path / "picture.svg", rows)
    picture = (tmp_path / "picture.svg").read_text()
    assert "<svg" in picture


def test_the_picture_knows_every_contender() -> None:
    assert STYLES.keys() == MAKERS.keys()


def test_limits_are_measured() -> None:
    limits = measure_limits(elements=1 << 16, rounds=1)
    assert min(limits.copy, limits.streaming_copy, limits.read, limits.flops) > 0


def test_layouts_and_dispatch_run() -> None:
    assert {row["work"] for row in bench_layouts(rounds=1)} >= {"a + b.T", "a + row"}
    assert bench_dispatch(rounds=1, peers=["numpy"], only=["calls"])
    assert bench_threads(sizes=[1000], rounds=1)
