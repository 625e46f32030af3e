"""Merge multiplications into the additions that use them: `fast_math`."""

from __future__ import annotations

import functools

from fusec.foundation.lazy import LazyModule
from fusec.graph import Graph
from fusec.passes.rule_set import RuleSet

relaxed_rules = LazyModule("fusec.passes.relaxed_rules")


@functools.cache
def _rules() -> RuleSet:
    return RuleSet(relaxed_rules.CONTRACTIONS)


def contract(graph: Graph) -> Graph:
    """Round a product and its sum once.

    graph(%x: f32[4], %y: f32[4], %z: f32[4]):
      %0: f32[4] = multiply %x, %y
      %1: f32[4] = add %0, %z
      return %1
    -->
    graph(%x: f32[4], %y: f32[4], %z: f32[4]):
      %0: f32[4] = multiply_add %x, %y, %z
      return %0
    """
    return _rules().rewrite(graph)
