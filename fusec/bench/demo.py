"""The tanh-GELU on four million numbers: recorded, explained, run both ways, compared; and what a power costs NumPy."""

from __future__ import annotations

import linecache
import sys
import time
import timeit
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.foundation.lazy import LazyModule
from fusec.ops.ulp import largest_ulp
from fusec.reports import Comparison
from fusec.types import Array

if TYPE_CHECKING:
    import rich.console as rich_console
    import rich.rule as rich_rule
else:
    rich_console = LazyModule("rich.console")
    rich_rule = LazyModule("rich.rule")

SIZE = 4_000_000
MARGIN = "  "

GELU = "0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * (x * x * x))))"
"""The activation of most transformers: nine array operations, each of which NumPy does as fast as it can."""

GELU_AS_PUBLISHED = "0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))"
"""As its paper writes it: eight, most of whose time in NumPy is the power's."""


def program(formula: str, file: str) -> Callable[[Any], Any]:
    """The function of `x` that a formula says: what is shown is what runs, with a name like a user's file."""
    text = f"lambda x: {formula}"
    linecache.cache[file] = (len(text), None, [text], file)
    function: Callable[[Any], Any] = eval(compile(text, file, "eval"), {"np": np})
    return function


gelu = program(GELU, "gelu.py")
gelu_as_published = program(GELU_AS_PUBLISHED, "gelu_as_published.py")


class Page:
    """Headings and text on a terminal; with colour when rich is installed and somebody looks.

    Attributes
    ----------
    console : rich.console.Console or None
        None prints plainly.
    """

    def __init__(self) -> None:
        self.console: Any = None
        if sys.stdout.isatty():
            try:
                self.console = rich_console.Console(highlight=True)
            except ImportError:
                return

    def heading(self, title: str) -> None:
        """Start a section."""
        if self.console is None:
            print(f"\n== {title} ==")
        else:
            self.console.print()
            self.console.print(rich_rule.Rule(title, align="left", style="cyan"))

    def text(self, text: object) -> None:
        """Show some lines as they are, indented."""
        shown = "\n".join(MARGIN + line if line else "" for line in str(text).splitlines())
        if self.console is None:
            print(shown)
        else:
            self.console.print(shown, markup=False, soft_wrap=True)


def compare_with_exact(x: Array, compiled: Array) -> str:
    """How far NumPy's and fusec's results are from the exact ones in units in the last place, and why."""
    exact = gelu(x.astype(np.float64)).astype(np.float32)
    by_numpy, by_fusec = (largest_ulp(values, exact) for values in (gelu(x), compiled))
    return (
        f"in ULP    of the exact results NumPy is at most {by_numpy:.6g} off, fusec {by_fusec:.6g}. That is the\n"
        "          formula's doing: far below zero 1 + tanh cancels, and a last bit of tanh is most of a tiny result"
    )


def headline(fair: Comparison, published: Comparison, x: Array) -> str:
    """Both ratios, and what the second one owes to NumPy's power."""
    power, product = fastest(lambda: x**3), fastest(lambda: x * x * x)
    return (
        f"{fair.speedup:.1f} times as fast as NumPy with x * x * x; {published.speedup:.1f} times with x**3.\n"
        f"The first number is fusion's. For the cube alone NumPy takes {power * 1e3:.0f} ms as x**3 and "
        f"{product * 1e3:.0f} ms as x * x * x;\nfusec multiplies either way."
    )


def fastest(run: Callable[[], object]) -> float:
    """Seconds of the fastest of five runs."""
    return min(timeit.repeat(run, number=1, repeat=5))


def demo() -> None:
    """Record, explain and run the tanh-GELU on four million numbers, and compare with NumPy."""
    start = time.perf_counter()
    page = Page()
    x = np.random.default_rng(0).standard_normal(SIZE, dtype=np.float32)
    y = gelu(fc.asarray(x))
    page.heading("You write NumPy; nothing runs yet")
    page.text(f"x = fc.asarray(numbers)\ny = {GELU}\n>>> y\n{y!r}")
    page.heading("What fusion will save: fc.report(y)")
    page.text(fc.report(y))
    page.heading("The groups it formed: fc.explain(y, stage='fused')")
    page.text(fc.explain(y, stage="fused"))
    page.heading("The loop each kernel is: fc.explain(y, stage='nest')")
    page.text(fc.explain(y, stage="nest"))
    page.heading("Compiled against NumPy, op by op: fc.compare(gelu, x)")
    fair = fc.compare(gelu, x, repeats=3)
    page.text(fair)
    page.text(compare_with_exact(x, y.numpy()))
    page.heading("As the paper writes it, with x**3: fc.compare(gelu_as_published, x)")
    published = fc.compare(gelu_as_published, x, repeats=3)
    page.text(f"{str(published.report).splitlines()[0]}\n{published}")
    page.heading("Both ratios")
    page.text(headline(fair, published, x))
    page.heading(f"Done in {time.perf_counter() - start:.1f} s")
    page.text("Next: README.md, docs/quickstart.md, and real data in examples/.")
