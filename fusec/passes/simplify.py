"""Replace expressions by cheaper ones of the same bits."""

from __future__ import annotations

from fusec.graph import Graph
from fusec.passes.rule_set import RuleSet
from fusec.passes.rules import RULES

EXACT = RuleSet(RULES)


def simplify(graph: Graph) -> Graph:
    """Replace expressions by cheaper ones of the same bits.

    graph(%x: f32[4]):
      %0: f32[4] = negative %x
      %1: f32[4] = abs %0
      %2: f32[4] = divide %1, 4.0
      return %2
    -->
    graph(%x: f32[4]):
      %0: f32[4] = abs %x
      %1: f32[4] = multiply %0, 0.25
      return %1
    """
    return EXACT.rewrite(graph)
