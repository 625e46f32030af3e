"""LLVM text into machine code, and machine code into callable addresses."""

from __future__ import annotations

import atexit
import functools
import itertools
import os
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from fusec.codegen.elf import LinkedObject, read_object
from fusec.errors import CompilerBug
from fusec.foundation.lazy import LazyModule, cached
from fusec.foundation.locks import fork_safe
from fusec.foundation.stacks import on_large_stack

if TYPE_CHECKING:
    from fusec.lanes.target import Target

binding = LazyModule("llvmlite.binding")

LINKS = 256
"""Objects that are linked by one linker, which remembers something of each for as long as it lives."""

_lock = fork_safe(threading.RLock())
_serial = itertools.count()


class MachineCode:
    """A compiled module.

    Parameters
    ----------
    text : str
        Its LLVM IR.
    target : Target
        What it was compiled for.
    image : bytes
        The relocatable object.
    """

    def __init__(self, text: str, target: Target, image: bytes) -> None:
        self.text = text
        self.target = target
        self.image = image

    @cached
    def llvm(self) -> str:
        """The LLVM IR after its passes, which are run again: only explanations ask."""
        return on_large_stack(_optimized_text, self.text, self.target)


@functools.cache
def _target_machine(target: Target) -> Any:
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    found = binding.Target.from_triple(target.triple)
    return found.create_target_machine(cpu=target.cpu, features=target.features, opt=2, reloc="pic", codemodel="small")


@functools.cache
def _passes(target: Target) -> tuple[Any, Any]:
    """The passes for one processor, and what runs them; new ones for each module would leave some KiB behind."""
    passes = binding.create_new_function_pass_manager()
    passes.add_instruction_combine_pass()
    passes.add_sroa_pass()
    passes.add_simplify_cfg_pass()
    options = binding.create_pipeline_tuning_options(speed_level=2)
    return passes, binding.create_pass_builder(_target_machine(target), options)


def _optimize(text: str, target: Target) -> Any:
    """A module after its passes.

    The loops arrive vectorized, unrolled and hoisted, so only clean-up passes run: LLVM's stock pipeline would cost
    most of a compilation and add nothing. Instructions are combined before stack memory becomes registers; the other
    way round, and with value numbering besides, takes twice as long for the same speed.
    """
    try:
        module = binding.parse_assembly(text)
        module.verify()
    except RuntimeError as error:
        raise CompilerBug(f"LLVM rejects a kernel: {error}", text) from error
    passes, builder = _passes(target)
    for function in module.functions:
        if not function.is_declaration:
            passes.run(function, builder)
    return module


def compile_text(text: str, target: Target) -> MachineCode:
    """Optimize and assemble a module.

    Parameters
    ----------
    text : str
        LLVM IR of the module.
    target : Target
        The processor to compile for.
    """
    return MachineCode(text, target, on_large_stack(_emit_object, text, target))


def link_texts(texts: Sequence[str], target: Target) -> str:
    """One module of several that name no target.

    Parameters
    ----------
    texts : sequence of str
        LLVM IR of the modules.
    target : Target
        The processor it is for.
    """
    return on_large_stack(_linked_text, texts, target)


def _linked_text(texts: Sequence[str], target: Target) -> str:
    with _lock:
        machine = _target_machine(target)
        whole, *others = map(binding.parse_assembly, texts)
        for module in others:
            whole.link_in(module)
        # Passes look up there how large things are.
        whole.triple, whole.data_layout = target.triple, str(machine.target_data)
        return str(whole)


def _emit_object(text: str, target: Target) -> bytes:
    with _lock:
        image: bytes = _target_machine(target).emit_object(_optimize(text, target))
    return image


def _optimized_text(text: str, target: Target) -> str:
    with _lock:
        return str(_optimize(text, target))


def assemble(text: str, target: Target) -> bytes:
    """The relocatable object of assembly text.

    Parameters
    ----------
    text : str
        In the assembly language of the target, as LLVM knows it.
    target : Target
        The processor it is for.
    """
    quoted = text.replace("\\", r"\5C").replace('"', r"\22").replace("\n", r"\0A")
    return on_large_stack(_assemble, f'target triple = "{target.triple}"\nmodule asm "{quoted}"\n', target)


def _assemble(text: str, target: Target) -> bytes:
    with _lock:
        binding.initialize_native_asmparser()
        image: bytes = _target_machine(target).emit_object(binding.parse_assembly(text))
    return image


def _emit_assembly(text: str, target: Target) -> str:
    with _lock:
        return str(_target_machine(target).emit_assembly(binding.parse_assembly(text)))


def assembly(code: MachineCode, target: Target) -> str:
    """The assembly text of a compiled module."""
    return on_large_stack(_emit_assembly, code.llvm, target)


@functools.lru_cache(maxsize=1)
def _linker(generation: int) -> Any:
    """What links the next objects; it lives on while code that it has linked does."""
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    # JITLink lays out all sections of an object in one piece of memory. The older linker asks for each of them, and the
    # system may put them further apart than code can reach: more than 4 GiB on aarch64. For Windows' objects it is the
    # older one that has been in use for long.
    return binding.create_lljit_compiler(use_jit_link=os.name == "posix")


class LoadedCode:
    """Machine code in memory; the memory is given back with the object.

    Parameters
    ----------
    image : bytes
        A relocatable object.
    *symbols : str
        Its public functions and variables.

    Attributes
    ----------
    addresses : dict of str to int
        Where each symbol stands.
    """

    __slots__ = ("__weakref__", "_linked", "addresses")

    def __init__(self, image: bytes, *symbols: str) -> None:
        found = read_object(image)
        if found is None:
            self._linked: Any = on_large_stack(_LinkedByLlvm, image, symbols)
        else:
            self._linked = LinkedObject(found, symbols)
        self.addresses: dict[str, int] = self._linked.addresses
        _alive.add(self)

    def keep(self) -> None:
        """Never give the memory back."""
        self._linked.keep()


class _LinkedByLlvm:
    """An object that LLVM's linker has put into memory."""

    def __init__(self, image: bytes, symbols: tuple[str, ...]) -> None:
        with _lock:
            builder = binding.JITLibraryBuilder().add_object_img(image).add_current_process()
            for symbol in symbols:
                builder.export_symbol(symbol)
            number = next(_serial)
            self._linker = _linker(number // LINKS)
            self._library: Any = builder.link(self._linker, f"fusec.{number}")
            self.addresses: dict[str, int] = {symbol: self._library[symbol] for symbol in symbols}

    def __del__(self, lock: Any = _lock) -> None:
        # LLVM has a lock that a fork does not wait for: whoever takes it has ours.
        with lock:
            self._library = self._linker = None

    def keep(self) -> None:
        """Never give the memory back."""
        self._library.detach()
        self._linker.detach()


_alive: WeakSet[LoadedCode] = WeakSet()


@atexit.register
def _leave_llvm_idle() -> None:
    """Daemon threads may be anywhere when the process ends: in a kernel, whose code therefore stays, or in LLVM.

    A compilation is waited for, since LLVM must not be at work while it is taken down. The lock is never given back, so
    that no other thread begins one.
    """
    _lock.acquire()
    for code in tuple(_alive):
        code.keep()
