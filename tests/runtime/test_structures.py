"""What Python and C both see: the headers are the table's, and the texts are those of the C that is there."""

from __future__ import annotations

import ctypes
import re

import pytest

from fusec.runtime.native import structures, translate
from fusec.runtime.native.declarations import Enumeration, Field, Structure
from fusec.runtime.threads import pool
from fusec.schedule.products import Routine
from fusec.symbolic.opcodes import Opcode

PAIR = Structure("Pair", "Two.", (Field("first", "uint64_t", "One."), Field("second", "void *", "Another.")))
KIND = Enumeration("PairKind", "Kinds.", (("EVEN", "Both."), ("ODD", "One.")))


def test_the_headers_are_current() -> None:
    for name, text in translate.headers().items():
        assert (translate.HERE / name).read_text("utf-8") == text


def test_every_text_has_a_source() -> None:
    found = {path.name for path in translate.HERE.glob("*.ll")}
    assert found == {name for name, _, _ in translate.translations()}
    found = {path.name for path in translate.HERE.glob("*.s")}
    assert found == {name for name, _, _ in translate.assemblies()}


@pytest.mark.parametrize("structure", structures.STRUCTURES, ids=lambda structure: structure.name)
def test_fields_are_words(structure: Structure) -> None:
    made = structure.new()
    assert ctypes.sizeof(made) == 8 * len(structure.fields)
    assert [getattr(type(made), field.name).offset for field in structure.fields] == [
        8 * place for place in range(len(structure.fields))
    ]


def test_words_of_a_structure() -> None:
    assert PAIR.words(second=2, first=1) == (1, 2)
    with pytest.raises(AssertionError):
        PAIR.words(first=1)
    memory = (ctypes.c_uint64 * 2)((1 << 64) - 1, 7)
    pair = PAIR.at(ctypes.addressof(memory))
    assert (pair.first, pair.second) == ((1 << 64) - 1, 7)
    pair.second = None
    assert memory[1] == 0


def test_how_c_writes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translate, "STRUCTURES", (PAIR,))
    monkeypatch.setattr(translate, "ENUMERATIONS", (KIND,))
    text = "".join(translate.headers().values())
    assert "typedef struct Pair {\n    uint64_t first; // One.\n    void *second; // Another.\n} Pair;" in text
    assert "_Static_assert(offsetof(Pair, second) == 8," in text
    assert "_Static_assert(sizeof(Pair) == 16," in text
    assert re.search(r"PAIR_KIND_EVEN\b.* // Both\.\n +PAIR_KIND_ODD\b.* // One\.\n} PairKind;", text)
    assert list(KIND.numbers) == [0, 1]


def test_members_are_numbered_by_name() -> None:
    assert [KIND.number("ODD"), KIND.number("EVEN")] == [1, 0]
    assert KIND._replace(first=-2).number("ODD") == -1
    with pytest.raises(ValueError, match="NEITHER"):
        KIND.number("NEITHER")


def test_routines_are_those_of_the_schedule() -> None:
    """The schedule lies below and knows nothing of native code, so that there are two lists."""
    assert {routine.name: routine.value for routine in Routine} == {
        name: structures.ROUTINES.number(name) for name, _ in structures.ROUTINES.members
    }


def test_opcodes_are_those_of_formulas() -> None:
    numbers = {name: structures.OPCODE.number(name) for name, _ in structures.OPCODE.members}
    assert {opcode.name: opcode.value for opcode in Opcode} == numbers
    # Native code asks for kinds of them by their order.
    checks = {opcode for opcode in Opcode if opcode.is_check}
    assert checks == {opcode for opcode in Opcode if opcode >= Opcode.CHECK_RANGE}
    assert checks == {opcode for opcode in Opcode if opcode.name.startswith("CHECK_")}


def test_the_thread_pool_is_told_everything() -> None:
    found = pool()
    if found is None:
        pytest.skip("there is no pool here")
    later = {"workers", "available", "expires", "crowded_until"}
    names = {field.name for field in structures.THREAD_SETTINGS.fields} - later
    assert not [name for name in names if not getattr(found.settings, name)]
