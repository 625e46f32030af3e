"""Replace expressions by cheaper ones that equal them up to rounding: `fast_math`."""

from __future__ import annotations

import functools

from fusec.foundation.lazy import LazyModule
from fusec.graph import Graph
from fusec.passes.rule_set import RuleSet
from fusec.passes.rules import RULES

relaxed_rules = LazyModule("fusec.passes.relaxed_rules")


@functools.cache
def _rules() -> RuleSet:
    # What a relaxed rule leaves, an exact one may finish.
    return RuleSet((*relaxed_rules.RELAXED_RULES, *RULES))


def relax(graph: Graph) -> Graph:
    """Reassociate, divide by multiplying, and write the `tanh` form of a sigmoid as one.

    graph(%x: f32[4], %y: f32[4]):
      %0: f32[4] = multiply 0.5, %x
      %1: f32[4] = tanh %y
      %2: f32[4] = add 1.0, %1
      %3: f32[4] = multiply %0, %2
      return %3
    -->
    graph(%x: f32[4], %y: f32[4]):
      %0: f32[4] = multiply 2.0, %y
      %1: f32[4] = sigmoid %0
      %2: f32[4] = multiply %x, %1
      return %2
    """
    return _rules().rewrite(graph)
