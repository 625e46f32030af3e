"""The native walk starts only where nodes are as it expects them, and where it answers as Python does."""

from __future__ import annotations

from typing import Any

import pytest

from fusec import ops
from fusec.evaluation import native_walk
from fusec.evaluation.fingerprint import Walk
from fusec.runtime import node_places
from fusec.runtime.abi import UnknownLayout

by_python = Walk()


@pytest.mark.parametrize("places", ["none", "two"])
def test_a_field_that_is_not_found_is_a_doubt(places: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Other:
        __slots__ = ("again", "array")

        def __init__(self) -> None:
            self.array = self.again = object()

    if places == "none":
        monkeypatch.setattr(node_places, "getattr", lambda sample, name: object(), raising=False)
    with pytest.raises(UnknownLayout, match="Other has its array elsewhere"):
        node_places.place("array", [Other(), Other()])


@pytest.mark.parametrize("part", ["words", "numbers", "arrays", "recorded"])
def test_another_answer_fails_the_self_check(part: str) -> None:
    assert native_walk._passes_check(refusing(by_python))

    def wrong(nodes: Any) -> Any:
        found = by_python(nodes)
        value = getattr(found, part)
        return found._replace(**{part: value[:-1]}) if value else found

    assert not native_walk._passes_check(refusing(wrong))
    assert not native_walk._passes_check(by_python_everywhere)


def refusing(walk: Any) -> Any:
    """A walk that leaves alone what native code must."""

    def call(nodes: Any) -> Any:
        is_list = type(nodes) is list and None not in nodes
        return walk(nodes) if is_list and (len(nodes) > 1 or nodes[0].operands) else None

    return call


def by_python_everywhere(nodes: Any) -> Any:
    """A walk that answers even where it should not."""
    return by_python([node for node in nodes if node is not None and node.op is not ops.input])
