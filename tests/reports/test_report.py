"""The report's numbers against arithmetic by hand."""

from __future__ import annotations

import html.parser
import json
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.ops import OPS
from tests.plans import kernel_steps, plan_of


def array(*shape: int, dtype: str = "f4") -> np.ndarray:
    return np.arange(1, 1 + np.prod(shape, dtype=int)).astype(dtype).reshape(shape)


def tensor(*shape: int, dtype: str = "f4") -> fc.Tensor:
    return fc.asarray(array(*shape, dtype=dtype))


def gelu(x: fc.Tensor) -> fc.Tensor:
    return 0.5 * x * (1 + fc.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))


@pytest.mark.parametrize(("dtype", "size"), [("f4", 4), ("f8", 8)])
def test_gelu(dtype: str, size: int) -> None:
    """Eight ops: six walk one array in and one out, two walk two in and one out; together 18 against 2."""
    report = fc.report(gelu(tensor(1000, dtype=dtype)))
    assert report.op_count == 8
    (group,) = report.groups
    assert (group.passes_unfused, group.passes_fused) == (18, 2)
    assert (report.bytes_unfused, report.bytes_fused) == (18 * size * 1000, 2 * size * 1000)
    assert report.bytes_saved == 16 * size * 1000
    assert report.percent_saved == pytest.approx(100 * 16 / 18)
    assert f"{report.percent_saved:.1f}" == "88.9"
    assert group.intermediates == 7
    assert group.bytes_intermediate == 7 * size * 1000
    assert group.intensity == group.flops / (2 * size * 1000)
    assert group.ops[-1] == "multiply"
    assert "tanh" in group.ops


def test_a_bias_counts_at_its_own_size() -> None:
    """x[40,50] is 8000 bytes, the bias 200, the result 8000."""
    report = fc.report(tensor(40, 50) + tensor(50))
    assert report.bytes_unfused == report.bytes_fused == 16_200
    assert report.groups[0].operands == ("f32[40,50]", "f32[50]")


def test_scalars_count_nothing() -> None:
    report = fc.report(tensor(100) * 2 + 1)
    assert report.bytes_unfused == 4 * 400
    assert report.bytes_fused == 2 * 400
    # A number that is data of the user's is read: four bytes.
    assert fc.report(tensor(100) * tensor()).bytes_unfused == 804


def test_an_operand_used_twice_counts_once() -> None:
    x = tensor(100)
    assert fc.report(x * x).bytes_unfused == 800
    assert fc.report(x * x).groups[0].passes_unfused == 2
    assert fc.report(x * x + x).bytes_unfused == 800 + 1200
    assert fc.report(x * x + x).bytes_fused == 800


def test_recomputed_ops_are_named() -> None:
    """The quotient's kernel multiplies again; each op weighs what its record says, so that they add up to the flops."""
    doubled = tensor(40, 50) * 2
    report = fc.report(doubled / doubled.sum(axis=1, keepdims=True))
    assert [(group.ops, group.recomputed) for group in report.groups] == [
        (("multiply", "sum"), ()),
        (("divide",), ("multiply",)),
    ]
    assert report.op_count == 3
    for group in report.groups:
        assert group.flops == 2000 * sum(OPS[name].flops for name in (*group.ops, *group.recomputed))  # type: ignore[attr-defined]
    assert str(report).count("  recomputes ") == 1
    assert "  recomputes    multiply\n" in str(report).partition("kernel 2: divide")[2]
    head, *rows = page(report).rows
    assert [row[head.index("recomputes")] for row in rows] == ["", "multiply"]
    assert [group["recomputed"] for group in report.to_dict()["groups"]] == [[], ["multiply"]]


def test_an_op_is_recomputed_by_the_kernel_that_it_is_not_counted_in() -> None:
    """Also where that one runs first: it waits for nothing of the kernel that the op was recorded for."""
    doubled = tensor(40, 50) * 2
    report = fc.report(doubled / tensor(30).max(), doubled.sum())
    assert [(group.ops, group.recomputed) for group in report.groups] == [
        (("max",), ()),
        (("divide",), ("multiply",)),
        (("multiply", "sum"), ()),
    ]


def test_ops_are_shown_as_written_too() -> None:
    x = tensor(40, 50)
    report = fc.report(~(x > 3), x.mean(axis=0), np.arccos(x), x.T @ x)
    names = {group.ops: group.names for group in report.groups}
    assert names == {
        ("matmul",): ("@",),
        ("greater", "bitwise_invert", "sum", "acos"): (">", "~", "x.mean (sum)", "np.arccos"),
        ("divide",): ("x.mean (divide)",),
    }
    assert "  as written    >, ~, x.mean (sum), np.arccos\n" in str(report)
    assert ["@"] in [group["names"] for group in report.to_dict()["groups"]]


def test_a_result_of_several_steps_is_streaming_once() -> None:
    """Rows of three are joined, and what is left over is a step of its own that writes the same result."""
    with fc.options(streaming=True):
        group = fc.report(tensor(100_001, 3) + tensor(3)).groups[0]
        steps = kernel_steps(plan_of(tensor(100_001, 3) + tensor(3)))
    assert sum(store.streaming for step in steps for store in step.nest.stores) > 1
    assert group.streaming == 1


def test_views_of_one_array_are_one_pass() -> None:
    """One op is the same with and without fusion: it walks x, however many views of x it reads, and its result."""
    x = tensor(1000)
    for y in (x[1:] - x[:-1], x[:500] + x[500:], x[::2] * x[1::2] - x[:500], x - x[::-1]):
        (group,) = fc.report(y).groups
        assert group.passes_fused == 2
        assert group.bytes_fused <= group.bytes_unfused
        if len(group.ops) == 1:
            assert group.passes_unfused == 2


def test_mixed_dtypes() -> None:
    """int8 and float64 give float64: 1, 8 and 8 bytes per element; comparing them writes 1."""
    x, y = tensor(100, dtype="i1"), tensor(100, dtype="f8")
    assert fc.report(x + y).bytes_unfused == 1700
    assert fc.report(x < y).bytes_fused == 1000
    both = fc.report(fc.where(x < y, x, y))
    assert both.bytes_unfused == 1000 + (100 + 100 + 800 + 800)
    assert both.bytes_fused == 100 + 800 + 800


def test_reductions() -> None:
    """The product is 12 bytes per element, its sum 4 and a result of 4 bytes; together 8 and the result."""
    report = fc.report(fc.sum(tensor(100) * (tensor(100) + 0)))
    assert report.op_count == 3
    report = fc.report(fc.sum(tensor(100) * tensor(100)))
    assert report.bytes_unfused == 1200 + 404
    assert report.bytes_fused == 804
    assert report.groups[0].ops == ("multiply", "sum")
    assert report.groups[0].results == ("f32[]",)


def test_two_reductions_read_once() -> None:
    x = tensor(40, 50)
    report = fc.report(fc.sum(x, axis=1), fc.max(x, axis=1))
    assert report.bytes_unfused == 2 * (8000 + 160)
    assert report.bytes_fused == 8000 + 2 * 160
    assert len(report.groups) == 1


def test_product_and_epilogue() -> None:
    """x[8,16] @ w[16,4]: 512 + 256 + 128 bytes; the bias 128 + 16 + 128; the maximum 256."""
    report = fc.report(fc.maximum(tensor(8, 16) @ tensor(16, 4) + tensor(4), 0.0))
    product, epilogue = report.groups
    assert (product.kind, epilogue.kind) == ("call", "kernel")
    assert product.ops == ("matmul",)
    assert product.bytes_unfused == product.bytes_fused == 896
    assert product.flops == 2 * 8 * 16 * 4
    assert epilogue.ops == ("add", "maximum")
    assert (epilogue.bytes_unfused, epilogue.bytes_fused) == (272 + 256, 272)
    assert report.bytes_saved == 256


def test_several_groups() -> None:
    """A softmax: x is 8000 bytes, a row's maximum and sum are 160 together.

    One by one: max 8160, subtract 16160, exp 16000, sum 8160, divide 16160. In groups: max 8160; subtract, exp and
    sum read 8160 and write 8160; divide reads 8160 and writes 8000.
    """
    x = tensor(40, 50)
    powers = fc.exp(x - fc.max(x, axis=1, keepdims=True))
    report = fc.report(powers / fc.sum(powers, axis=1, keepdims=True))
    assert [group.ops for group in report.groups] == [("max",), ("subtract", "exp", "sum"), ("divide",)]
    assert [group.bytes_unfused for group in report.groups] == [8160, 16_160 + 16_000 + 8160, 16_160]
    assert [group.bytes_fused for group in report.groups] == [8160, 16_320, 16_160]
    assert report.bytes_saved == 24_000


def test_ops_that_rules_remove_still_count() -> None:
    """The baseline is the program as written: three passes over 8 bytes per element, against one."""
    report = fc.report(fc.negative(-tensor(100)) + 1)
    assert report.groups[0].ops == ("negative", "negative", "add")
    assert report.bytes_unfused == 2400
    assert report.bytes_fused == 800
    # Where nothing is left to compute, the result is a copy of the input.
    (copy,) = fc.report(fc.negative(-tensor(100))).groups
    assert (copy.kind, copy.ops) == ("copy", ("negative", "negative"))
    assert (copy.bytes_unfused, copy.bytes_fused, copy.flops) == (1600, 800, 0)


def test_the_same_twice_counts_twice_before() -> None:
    x = tensor(100)
    report = fc.report(fc.sqrt(x) * 2 + fc.sqrt(x))
    assert report.op_count == 4
    assert report.bytes_unfused == 800 + 800 + 800 + 1200
    assert report.bytes_fused == 800


def test_views_count_what_they_show() -> None:
    """Half of x is read; two overlapping slices together never more than x."""
    x = tensor(100)
    assert fc.report(x[::2] + 1).bytes_unfused == 200 + 200
    assert fc.report(x[1:] - x[:-1]).bytes_fused == 400 + 396
    assert fc.report(fc.broadcast_to(tensor(5), (20, 5)) + 1).bytes_unfused == 20 + 400


def test_flops_are_the_records() -> None:
    assert fc.report(tensor(100) + 1).groups[0].flops == 100
    assert fc.report(fc.sum(tensor(40, 50))).groups[0].flops == 2000


def test_places() -> None:
    report = fc.report(tensor(100) + 1)
    line = test_places.__code__.co_firstlineno + 1
    assert report.groups[0].location is not None
    assert report.groups[0].location.endswith(f"test_report.py:{line}")


REPORTS = {
    "gelu": lambda: fc.report(gelu(tensor(1000))),
    "softmax": lambda: fc.report(fc.exp(tensor(4, 5)) / fc.sum(fc.exp(tensor(4, 5)))),
    "product": lambda: fc.report(tensor(4, 5) @ tensor(5, 6) + 1),
    "copy": lambda: fc.report(fc.zeros((3, 4))),
    "nothing": lambda: fc.report(fc.zeros((0, 4))),
    "empty": lambda: fc.report(tensor(0, 4) + 1),
}


@pytest.mark.parametrize("name", REPORTS)
def test_dict_is_json(name: str) -> None:
    report = REPORTS[name]()
    found = report.to_dict()
    assert json.loads(json.dumps(found)) == found
    assert found["ops"] == report.op_count == sum(len(group["ops"]) for group in found["groups"])
    for key in ("bytes_unfused", "bytes_fused", "bytes_saved"):
        assert found[key] == sum(group[key] for group in found["groups"]) == getattr(report, key)


class Page(html.parser.HTMLParser):
    """Collects cells, and complains about tags that do not match."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attributes: Any) -> None:
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("td", "th"):
            self.rows[-1][-1] += data


def page(report: fc.functions.inspection.Report) -> Page:
    found = Page()
    found.feed(report._repr_html_())
    found.close()
    assert not found.open
    return found


@pytest.mark.parametrize("name", REPORTS)
def test_html_is_well_formed(name: str) -> None:
    report = REPORTS[name]()
    found = page(report)
    assert len(found.rows) == 1 + len(report.groups)
    assert len({len(row) for row in found.rows}) == 1
    for row, group in zip(found.rows[1:], report.groups, strict=True):
        assert row[1] == ", ".join(group.ops)


def test_html_escapes() -> None:
    """File names are the user's."""
    names: dict[str, Any] = {"x": tensor(100)}
    exec(compile("y = x + 1", "<b>&amp;.py", "exec"), names)
    report = fc.report(names["y"])
    assert "<b>&amp;.py" not in report._repr_html_()
    assert "<b>&amp;.py:1" in page(report).rows[1]


def test_text() -> None:
    text = str(fc.report(gelu(tensor(1_000_000))))
    assert text.splitlines()[0] == "8 ops in 1 group: 68.7 MiB of memory traffic unfused, 7.6 MiB fused, 88.9 % saved"
    assert "68.7 MiB in 18 array passes" in text
    assert "7.6 MiB in 2 array passes" in text
    assert "7 never allocated (26.7 MiB)" in text


def test_nothing_lazy() -> None:
    with pytest.raises(fc.UnsupportedError, match="report: nothing lazy to look at"):
        fc.report(tensor(3))


def test_peak_memory() -> None:
    """Five kernels of 4000 bytes: two temporaries at a time, and the result."""
    y = tensor(1000)
    for _ in range(5):
        y = fc.sqrt(y)
    with fc.options(fuse=False):
        report = fc.report(y)
    line = 4032  # whole cache lines
    assert (report.bytes_peak, report.bytes_temporary) == (2 * line + 4000, 2 * line)
    assert str(report).splitlines()[1] == "peak memory 11.8 KiB, 7.9 KiB of it temporaries"
    assert report.to_dict()["bytes_peak"] == report.bytes_peak
    fused = fc.report(y)
    assert (fused.bytes_peak, fused.bytes_temporary) == (4000, 0)
