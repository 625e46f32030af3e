"""Short rows that an operand repeats: walked as long ones, with the same bits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.schedule import join_rows
from fusec.schedule.loop_nest import Role, Stride
from tests.plans import kernel_steps, plan_of


def numbers(*shape: int, dtype: str = "f4") -> np.ndarray:
    return (np.random.default_rng(sum(shape)).standard_normal(shape) * 9).astype(dtype)


def formula(a: Any, row: Any) -> Any:
    return a * a.dtype.type(2) + row


def test_rows_of_three_are_walked_as_long_ones() -> None:
    a, row = numbers(20_001, 3), numbers(3)
    written, rest, whole = kernel_steps(plan_of(formula(fc.asarray(a), fc.asarray(row))))
    assert [node.op.name for node in written.node.attributes["body"].nodes if not node.is_source] == ["copy"]
    assert rest.nest is whole.nest or rest.nest == whole.nest
    assert whole.nest.roles == (Role.LOOP, Role.LANES)
    assert all(load.strides[-1] is not Stride.ANY for load in whole.nest.loads)
    rows, length = whole.geometry[:2]
    assert rest.geometry[0] == 1
    assert length % 3 == 0
    assert length >= join_rows.JOINED_ELEMENTS
    assert rows * length + rest.geometry[1] == a.size


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("width", [2, 3, 4, 7, 63])
@pytest.mark.parametrize("dtype", ["f4", "f8", "i2", "u1"])
def test_joined_rows_have_numpys_bits(width: int, dtype: str, threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(join_rows, "JOINED_ELEMENTS", 128)
    monkeypatch.setattr(join_rows, "MANY_ROWS", 2)
    apart = numbers(2 * width, dtype=dtype)
    for count in (512, 1000, 1025):
        a = numbers(count, width, dtype=dtype)
        for row in (apart[:width].copy(), apart[::2], apart[::-2], np.broadcast_to(apart[:1], width)):
            for operand in (a, np.stack([a, a])[:, 3:], np.repeat(a, 2, axis=1)[:, ::2]):
                with fc.options(num_threads=threads):
                    got = formula(fc.asarray(operand), fc.asarray(row)).numpy()
                np.testing.assert_array_equal(got, formula(operand, row))


def test_what_has_no_single_row_to_repeat_stays() -> None:
    a = fc.asarray(numbers(20_000, 3))
    for other in (numbers(20_000, 1), numbers(1), numbers(20_000, 4)[:, :3]):
        assert len(kernel_steps(plan_of(formula(a, fc.asarray(other))))) == 1
    assert len(kernel_steps(plan_of(formula(a[:5000], fc.asarray(numbers(3)))))) == 1


def test_results_over_an_operand() -> None:
    """Memory that is written in two steps is not read between them."""
    a, row = numbers(20_001, 3), numbers(3)
    expected = formula(a, row)
    fc.jit(formula)(a, row, out=a)
    np.testing.assert_array_equal(a, expected)
