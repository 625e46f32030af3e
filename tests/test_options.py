"""`options`: mistakes are said at the call, with what there is; help, signature and types know the fields."""

from __future__ import annotations

import dataclasses
import inspect
import pydoc

import pytest

import fusec as fc
from fusec.config import ISAS, Isa, Options, current_options

FIELDS = [field.name for field in dataclasses.fields(Options)]


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("fastmath", "fast_math"),
        ("fast_maths", "fast_math"),
        ("FastMath", "fast_math"),
        ("fusion", "fuse"),
        ("threads", "num_threads"),
        ("numthreads", "num_threads"),
        ("stream", "streaming"),
        ("Eager", "eager"),
        ("ISA", "isa"),
    ],
)
def test_a_wrong_name_is_an_error_at_the_call(wrong: str, meant: str) -> None:
    with pytest.raises(TypeError) as raised:
        fc.options(**{wrong: True})  # type: ignore[arg-type]
    assert f"{wrong!r} (did you mean {meant!r}?)" in str(raised.value)
    assert ", ".join(FIELDS) in str(raised.value)


def test_a_name_like_no_other_gets_the_list_alone() -> None:
    with pytest.raises(TypeError, match=f"'qqq'; all are {', '.join(FIELDS)}$"):
        fc.options(qqq=1)  # type: ignore[call-arg]


@pytest.mark.parametrize("changes", [{"isa": "mmx"}, {"num_threads": -1}, {"num_threads": "4"}, {"streaming": "yes"}])
def test_a_wrong_value_is_an_error_at_the_call(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=f"^{next(iter(changes))} is "):
        fc.options(**changes)  # type: ignore[arg-type]


def test_values_go_by_name_only() -> None:
    with pytest.raises(TypeError):
        fc.options(True)  # type: ignore[misc]
    with pytest.raises(TypeError):
        Options(True)  # type: ignore[misc]


def test_the_call_changes_nothing_and_the_block_starts_from_what_it_finds() -> None:
    before = current_options()
    changed = fc.options(fuse=False)
    assert current_options() is before
    with fc.options(num_threads=3), changed as inside:
        assert inside is current_options()
        assert inside == dataclasses.replace(before, fuse=False, num_threads=3)
    assert current_options() is before


def test_a_function_can_be_decorated() -> None:
    @fc.options(num_threads=5)
    def count() -> int:
        return current_options().num_threads

    assert [count(), count()] == [5, 5]


def test_help_has_the_fields() -> None:
    page = pydoc.plain(pydoc.render_doc(fc.options))
    record = pydoc.plain(pydoc.render_doc(Options))
    for field in FIELDS:
        # With the description that the record gives.
        (described,) = [text for text in record.split("\n |") if text.strip().startswith(f"{field} : ")]
        assert described.strip() in page
        assert f"{field}: " in page.splitlines()[2]
    assert "**changes" not in page


def test_the_signature_is_that_of_the_fields() -> None:
    parameters = inspect.signature(fc.options).parameters
    assert list(parameters) == FIELDS
    assert {parameter.kind for parameter in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_the_type_of_isa_is_what_it_can_be() -> None:
    assert Isa.__args__ == ISAS  # type: ignore[attr-defined]
