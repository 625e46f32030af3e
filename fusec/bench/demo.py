"""The tanh-GELU on four million numbers: recorded, explained, run both ways, compared."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.inspect.ulp import largest_ulp
from fusec.lazy import LazyModule
from fusec.types import Array

if TYPE_CHECKING:
    import rich.console as rich_console
    import rich.rule as rich_rule
else:
    rich_console = LazyModule("rich.console")
    rich_rule = LazyModule("rich.rule")

SIZE = 4_000_000
MARGIN = "  "

GELU = "0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))"
"""The activation of most transformers, as its paper writes it: eight array operations."""

# What is shown is what runs, and it runs under a name of its own, like any user's file.
gelu = eval(compile(f"lambda x: {GELU}", "gelu.py", "eval"), {"np": np})


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
    """How far NumPy's and fusec's results are from the exact ones."""
    exact = gelu(x.astype(np.float64)).astype(np.float32)
    by_numpy, by_fusec = (largest_ulp(values, exact) for values in (gelu(x), compiled))
    return (
        f"exact     NumPy is at most {by_numpy:.6g} ULP away, fusec {by_fusec:.6g}: the formula's doing,\n"
        "          for far below zero 1 + tanh cancels, and a last bit of tanh is most of a tiny result"
    )


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
    page.text(fc.compare(gelu, x, repeats=3))
    page.text(compare_with_exact(x, y.numpy()))
    page.heading(f"Done in {time.perf_counter() - start:.1f} s")
    page.text("Next: README.md, docs/quickstart.md, and real data in examples/.")
