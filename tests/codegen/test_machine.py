"""What LLVM keeps of modules that it has compiled and linked: nothing that grows with their number."""

from __future__ import annotations

import gc
import itertools
import weakref
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.codegen import machine
from fusec.codegen.machine import LoadedCode
from fusec.foundation.cache import Cache
from fusec.lanes.target import host_target
from fusec.runtime import kernels
from tests.plans import only_nest


@pytest.fixture
def image() -> bytes:
    """The object of a small kernel."""
    return kernels.load_kernel(only_nest(fc.asarray(np.ones(9)) * 3), host_target()).code.image


def test_a_linker_goes_with_the_last_code_that_it_linked(image: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    create = machine.binding.create_lljit_compiler
    made: list[weakref.ref[Any]] = []

    def watched(**named: bool) -> Any:
        linker = create(**named)
        made.append(weakref.ref(linker))
        return linker

    monkeypatch.setattr(machine.binding, "create_lljit_compiler", watched)
    monkeypatch.setattr(machine, "read_object", lambda image: None)
    monkeypatch.setattr(machine, "LINKS", 4)
    monkeypatch.setattr(machine, "_serial", itertools.count(1 << 40))
    first = LoadedCode(image, "kernel")
    for _ in range(19):
        LoadedCode(image, "kernel")
    gc.collect()
    assert len(made) == 5
    # The first one's is needed, the last one may be given more.
    assert [linker() is not None for linker in made] == [True, False, False, False, True]
    del first
    gc.collect()
    assert [linker() is not None for linker in made] == [False, False, False, False, True]


def test_modules_share_their_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    x = fc.asarray(np.ones(9))
    (x * 3.5 + 1).numpy()
    made: list[str] = []
    for name in ("create_pass_builder", "create_new_function_pass_manager"):
        monkeypatch.setattr(machine.binding, name, lambda *_, name=name: made.append(name))
    before = kernels.compile_count()
    (fc.floor(x) - 3.5 * x).numpy()
    assert kernels.compile_count() == before + 1
    assert made == []


def test_kernels_that_nobody_has_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many live as the bound says, however many are compiled."""
    monkeypatch.setattr(kernels, "_recent", Cache(8))
    alive: list[weakref.ref[kernels.Kernel]] = []
    for number in range(40):
        x = fc.asarray(np.ones(9))
        for bit in range(6):
            x = x * 2.5 if number >> bit & 1 else fc.cos(x)
        alive.append(weakref.ref(kernels.load_kernel(only_nest(x + 0.5), host_target())))
    gc.collect()
    assert sum(kernel() is not None for kernel in alive) == 8
