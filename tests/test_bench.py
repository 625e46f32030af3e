"""The measuring commands run, and check themselves against NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from fusec.__main__ import main
from fusec.bench.math import FUNCTIONS, bench_math, kernel_call


def test_math_kernels_compute_the_function_they_are_named_after() -> None:
    for name, function in FUNCTIONS.items():
        if function.numpy:
            columns = [np.linspace(*interval, 1000, dtype=np.float32)[1:-1] for interval in function.intervals]
            out = np.empty_like(columns[0])
            kernel_call(name, columns, out)()
            np.testing.assert_allclose(out, getattr(np, function.numpy)(*columns), rtol=1e-5, atol=1e-6, err_msg=name)


def test_math_rows_name_the_peers_that_have_the_function() -> None:
    (row,) = bench_math(["exp"], "f64", rounds=1, elements=64)
    assert {"fusec", "numpy"} <= row.keys()
    assert row["misses"] == (row["ratio"] > 1.0)


def test_functions_and_options_reach_the_bench(capsys: pytest.CaptureFixture[str]) -> None:
    main(["bench", "math", "cbrt", "--dtype", "f32", "--rounds", "1"])
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["function", "cbrt"]
    with pytest.raises(SystemExit, match="nonsense"):
        main(["bench", "math", "nonsense"])
