"""The warm call as its C says, compiled by gcc with sanitizers: a Python whose native calls go through that library."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import fusec.runtime.native
from fusec.runtime.entry import is_native

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NATIVE = Path(fusec.runtime.native.__file__).parent

pytestmark = pytest.mark.skipif(
    shutil.which("gcc") is None or not is_native(), reason="needs gcc, and a system where calls are native"
)

FLAGS = (
    "-std=gnu17", "-g", "-O1", "-fno-omit-frame-pointer", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC",
    "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-Wl,--wrap=Py_IncRef,--wrap=Py_DecRef",
    "-Wl,--wrap=malloc,--wrap=free",
)  # fmt: skip

DRILLS = {
    name: module
    for module in ("entry_drill", "program_drill", "formula_drill", "walk_drill", "step_drill", "recorder_drill")
    for name in re.findall(r"^@drill\ndef (\w+)", (HERE / f"{module}.py").read_text("utf-8"), re.MULTILINE)
}
"""The module of each."""

FAULTS = [
    ("arguments", "dynamic-stack-buffer-overflow", "entry.c",
     "operands + program->most_gathered", "operands + program->most_gathered - 1"),
    ("arguments", "heap-buffer-overflow", "guards.h", "k < program->keywords; k++", "k <= program->keywords; k++"),
    ("arguments", "runtime error: .* misaligned", "entry.c",
     "(const char *)callable + runtime", "(const char *)callable + 4 + runtime"),
    ("containers", "heap-buffer-overflow", "guards.h", "k < program->guard_count", "k <= program->guard_count"),
    ("containers", "AddressSanitizer", "entry.c",
     "count_found(attempt, Py_DecRef);", "count_found(attempt, Py_DecRef), count_found(attempt, Py_DecRef);"),
    ("containers", "AssertionError", "entry.c", "count_found(attempt, Py_DecRef);", ""),
    ("given_memory", "heap-buffer-overflow", "guards.h", "alias < end; alias++", "alias <= end; alias++"),
    ("many_guards", "heap-buffer-overflow", "entry.c",
     "memory = is_small ? __builtin_alloca(8 * words) : malloc(8 * words)",
     "memory = is_small ? __builtin_alloca(8 * words) : malloc(8 * words - 8)"),
    ("many_guards", "heap-use-after-free", "entry.c",
     "        free(memory);\n    return returned;",
     "        free(memory);\n    attempt.slots[0] = 1;\n    return returned;"),
    ("many_arguments", "dynamic-stack-buffer-overflow", "entry.c", "(size_t)count + 2", "(size_t)count + 1"),
    ("many_arguments", "heap-buffer-overflow", "entry.c",
     "all = is_small ? __builtin_alloca(8 * words) : malloc(8 * words)",
     "all = is_small ? __builtin_alloca(8 * words) : malloc(8 * words - 8)"),
    ("refused_memory", "AssertionError", "entry.c", "drop(attempt->results, made);", ""),
    ("nested_results", "AssertionError", "returns.h",
     "    drop(items, count);\n    return container;", "    return container;"),
    ("nested_results", "AssertionError", "returns.h",
     "            drop(attempt->results + used, program->result_count - used);\n", ""),
    ("nested_results", "AddressSanitizer|AssertionError|SEGV", "returns.h",
     "Py_IncRef(object = piece->objects[0]);", "object = piece->objects[0];"),
    ("refused_objects_of_results", "AssertionError", "returns.h", "            drop(made, height);\n", ""),
    ("steps", "AssertionError", "steps.h", "    drop(arrays, made);\n", ""),
    ("steps", "AssertionError|AddressSanitizer", "steps.h", "    Py_IncRef(owner);\n", ""),
    ("steps", "AssertionError|AddressSanitizer", "steps.h", "        Py_IncRef(known);\n", ""),
    ("steps", "AssertionError|AddressSanitizer", "steps.h",
     "    Py_IncRef(array->dtype);\n    PyObject *made = runtime.new_from_descr(\n",
     "    PyObject *made = runtime.new_from_descr(\n"),
    ("step_values", "AssertionError", "steps.h", "k < array->itemsize; k++", "k < 1; k++"),
    ("steps", "heap-buffer-overflow|AssertionError|AddressSanitizer", "entry.c",
     "owners = program->has_steps ? slots : 0", "owners = 0"),
    ("steps", "dynamic-stack-buffer-overflow|AddressSanitizer", "steps.h",
     "attempt->operands + 1", "attempt->operands - 1"),
    ("raising_steps", "heap-use-after-free", "steps.h",
     "    Py_IncRef(owner);\n    if (runtime.set_base(made, owner) == 0)\n", "    if (owner != NULL)\n"),
    ("raising_steps", "AssertionError", "steps.h", "is_written ? WRITEABLE : 0", "is_written ? WRITEABLE : WRITEABLE"),
    ("raising_steps", "AssertionError|AddressSanitizer|Segmentation|SystemError", "steps.h",
     "    if (returned == NULL)\n        return false;\n    Py_DecRef(returned);\n",
     "    if (returned != NULL)\n        Py_DecRef(returned);\n"),
    ("entering_steps", "AddressSanitizer|AssertionError|runtime error", "entry.c",
     "    const Attempt attempt = {\n", "    static Attempt attempt;\n    attempt = (Attempt){\n"),
    ("refused_steps", "AssertionError", "entry.c",
     "        Py_DecRef(arena.array);\n", "        (void)arena.array;\n"),
    ("refused_arrays", "AssertionError", "steps.h",
     "    drop(arrays, made);\n", "    drop(arrays, made == count ? made : 0);\n"),
    ("refused_memory", "double-free", "entry.c",
     "        source.give_memory(arena.memory, (uint64_t)nbytes);",
     "        source.give_memory(arena.memory, 0), source.give_memory(arena.memory, 0);"),
    ("refused_objects", "AssertionError", "returns.h", "        drop(items, count);\n        return NULL;",
     "        return NULL;"),
    ("finished_results", "AssertionError", "returns.h",
     "    Py_DecRef(made);\n", "    Py_DecRef(made), Py_DecRef(made);\n"),
    ("finished_results", "AssertionError", "returns.h", "    Py_DecRef(made);\n", ""),
    ("integers", "runtime error: signed integer overflow", "formula.h",
     "return !__builtin_add_overflow(a, b, result);", "return *result = a + b, true;"),
    ("integers", "runtime error: division of .* by -1 cannot be represented", "formula.h",
     "b == 0 || (a == INT64_MIN && b == -1)", "b == 0"),
    ("integers", "runtime error: division by zero", "formula.h",
     "        if (b == 0)\n            return false;\n        *result = b == -1", "        *result = b == -1"),
    ("integers", "runtime error: division of .* by -1 cannot be represented", "formula.h",
     "*result = b == -1 ? 0 : a % b", "*result = a % b"),
    ("integers", "AssertionError", "formula.h", "a / b - is_rounded_up(a, b)", "a / b"),
    ("integers", "AssertionError", "formula.h", "a % b != 0 && (a < 0)", "(a < 0)"),
    ("integers", "AssertionError", "formula.h", "-LARGEST_EXACT <= a && a <= LARGEST_EXACT", "a <= LARGEST_EXACT"),
    ("integers", "heap-buffer-overflow", "entry.c",
     "begin + program->instruction_count", "begin + program->instruction_count + 1"),
    ("integers", "heap-buffer-overflow", "entry.c", "k < program->constant_count", "k <= program->constant_count"),
    ("floats", "AssertionError", "formula.h", "if (b == 0)\n            return false;\n        found", "found"),
    ("floats", "AssertionError", "formula.h", "is_finite(*result) && *result != 0", "is_finite(*result)"),
    ("floats", "AssertionError", "formula.h", "a > 0 && is_finite(a)", "is_finite(a)"),
    ("floats", "AssertionError", "formula.h", "found = -a;", "found = 0 - a;"),
    ("packed_floats", "AssertionError", "formula.h",
     "as_packed((float)a)", "as_packed((float)a) | (word & ~(int64_t)UINT32_MAX)"),
    ("packed_floats", "AssertionError", "formula.h", "return (int64_t)both.bits;", "return (int32_t)both.bits;"),
    ("checks", "AssertionError", "formula.h",
     "(as_double(a) <= as_double(b)) == (c != 0)", "(as_double(a) > as_double(b)) != (c != 0)"),
    ("checks", "AssertionError", "formula.h", "opcode == OPCODE_CHECK_RANGE && b <= a && a <=",
     "opcode == OPCODE_CHECK_RANGE && b <= a && a <= 1 +"),
    ("numbers", "heap-buffer-overflow", "objects.h", "k < nbytes", "k <= nbytes"),
    ("numbers", "AssertionError", "objects.h", "bytes[k] << 8 * k", "bytes[k] << 4 * k"),
    ("numbers", "AssertionError|AddressSanitizer", "guards.h",
     "    if (type_of(value) != guard->expected)\n        return false;\n    if", "    if"),
    ("numbers", "AssertionError", "guards.h", "return overflow == 0;", "return true;"),
    ("lengths", "dynamic-stack-buffer-overflow", "entry.c",
     "operands + program->most_gathered", "operands + program->most_gathered / 2"),
    ("lengths", "dynamic-stack-buffer-overflow", "entry.c", "2 * guards + pieces + numbers + slots +",
     "2 * guards + pieces + slots +"),
    ("lengths", "AssertionError|heap-buffer-overflow", "guards.h",
     "strides[k] = array->strides[k];", "strides[k] = 8;"),
    ("lengths", "heap-buffer-overflow", "entry.c",
     "nbytes = attempt->values[program->arena_bytes]", "nbytes = attempt->values[program->arena_bytes] / 2"),
    ("overlaps", "AssertionError", "guards.h", "            return (Span){0, 0};", "            return span;"),
    ("overlaps", "AssertionError", "guards.h", "array->strides[k] < 0 ? &span.begin", "false ? &span.begin"),
    ("overlaps", "AssertionError", "guards.h",
     "one->shape[k] != other->shape[k] || one->strides[k] != other->strides[k]", "one->shape[k] != other->shape[k]"),
    ("overlaps", "AssertionError", "guards.h", "alias->may_be_same && is_same", "is_same"),
    ("walks", "stack-buffer-overflow", "fingerprint.c",
     "if (progress->waiting_count == room) {", "if (progress->waiting_count > room) {"),
    ("walks", "heap-buffer-overflow", "fingerprint.c",
     "malloc(2 * (uint64_t)room * sizeof(PyObject *))", "malloc((uint64_t)room * sizeof(PyObject *))"),
    ("walks", "heap-buffer-overflow", "fingerprint.c",
     "malloc(2 * (uint64_t)room * sizeof(Meeting))", "malloc((uint64_t)room * sizeof(Meeting))"),
    ("walks", "stack-buffer-overflow", "fingerprint.c",
     "Meeting first_seen[FIRST_SEEN];", "Meeting first_seen[FIRST_SEEN / 2];"),
    ("walks", "AssertionError", "fingerprint.c",
     "    Py_DecRef(item);\n    return is_appended;", "    return is_appended;"),
    ("walks", "AddressSanitizer|AssertionError", "fingerprint.c",
     "    Py_DecRef(item);\n    return is_appended;", "    Py_DecRef(item), Py_DecRef(item);\n    return is_appended;"),
    ("walks", "AssertionError", "fingerprint.c", "    Py_DecRef(parts);\n    return made;", "    return made;"),
    ("walks", "AssertionError|AddressSanitizer", "fingerprint.c", "        Py_IncRef(lists[k]);\n", ""),
    ("walks", "AssertionError", "fingerprint.c", "        Py_DecRef(lists[k]);\n", "        (void)lists[k];\n"),
    ("walks", "self-check|AssertionError", "fingerprint.c", "<< unused) >> unused", "<< unused)"),
    ("walks", "self-check|AssertionError", "fingerprint.c", "if (number == number)", "if (true)"),
    ("unusual_nodes", "AssertionError", "fingerprint.c",
     "        if (progress.is_waiting_ours)\n            free(progress.waiting);\n",
     "        if (progress.is_waiting_ours && is_written)\n            free(progress.waiting);\n"),
    ("unusual_nodes", "AssertionError|DID NOT RAISE", "fingerprint.c",
     "    return is_dtype(array->dtype, dtype);", "    return true;"),
    ("unusual_nodes", "SEGV|AddressSanitizer|misaligned|null pointer", "fingerprint.c",
     "if (op == NULL || operands == NULL || type == NULL || attributes == NULL || array == NULL)", "if (false)"),
    ("memory_that_is_refused", "AssertionError", "fingerprint.c",
     "        if (progress->is_waiting_ours)\n            free(progress->waiting);\n", ""),
    ("memory_that_is_refused", "SEGV|AddressSanitizer|null pointer", "fingerprint.c",
     "    if (larger == NULL)\n        return false;\n    clear", "    clear"),
    ("refused_objects_of_a_walk", "SystemError|AssertionError", "fingerprint.c", "        PyErr_Clear();\n", ""),
    ("recorders", "AssertionError", "nodes.h", "    Py_DecRef(depth);\n    return node;", "    return node;"),
    ("recorders", "AssertionError", "nodes.h",
     "        Py_DecRef((PyObject *)code);\n        PyFrameObject *outer", "        PyFrameObject *outer"),
    ("recorders", "AssertionError", "recorders.c", "    Py_DecRef(origin);\n    return node;", "    return node;"),
    ("recorders", "AddressSanitizer|AssertionError|SystemError", "recorders.c",
     "    Py_IncRef(node);\n    Py_IncRef(shape);\n", "    Py_IncRef(shape);\n"),
    ("recorders", "AssertionError", "recorders.c", "    let_go(given, found);\n", "    let_go(given, 0);\n"),
    ("recorders", "AddressSanitizer|AssertionError|SystemError", "recorders.c", "    Py_IncRef(types);\n", ""),
    ("recorders", "AddressSanitizer|AssertionError", "views.h",
     "    if (operands != NULL) {\n        Py_IncRef(node);\n", "    if (operands != NULL) {\n"),
    ("recorders", "AssertionError", "views.h", "count > 1 ? step : 1, count", "step, count"),
    ("recorders", "AssertionError", "scalars.h", "!(size <= __FLT_MAX__)", "size < 0"),
    ("recorders", "AssertionError", "scalars.h", "value >= 0 && (uint64_t)", "(uint64_t)"),
    ("recorders", "AssertionError", "recorders.c", "int_of(extent) != 1 && int_of", "int_of"),
    ("recorders", "AssertionError|self-check", "recorders.c", "depth_behind(operands) + 1,", "depth_behind(operands),"),
    ("recorders", "AssertionError", "recorders.c", "return !is_truth && ", "return (is_truth || true) && "),
    ("odd_objects", "AddressSanitizer|SEGV|null pointer|misaligned", "nodes.h",
     "is_of(node, recording.node_class) && is_whole_node(node) ?", "is_of(node, recording.node_class) ?"),
    ("odd_objects", "AddressSanitizer|SEGV|null pointer|misaligned", "nodes.h",
     "node != NULL && is_of(node, recording.node_class) && is_whole_node", "node != NULL && is_whole_node"),
    ("odd_objects", "stack-buffer-overflow|index .* out of bounds", "views.h",
     "    if (view->ndim == MOST_AXES)\n        return false;\n", ""),
    ("odd_objects", "stack-buffer-overflow|index .* out of bounds", "recorders.c",
     "k < count && k < MOST_AXES", "k < count"),
    ("refused_objects_of_recorders", "AssertionError|SystemError", "recorders.c",
     "    PyErr_Clear();\n    return PyObject_Vectorcall(fallback", "    return PyObject_Vectorcall(fallback"),
    ("refused_objects_of_recorders", "SystemError", "nodes.h", "(outer == NULL && PyErr_Occurred() != NULL)", "false"),
    ("other_threads", "heap-use-after-free", "entry.c",
     "    if (is_made && run_program(attempt))\n",
     "    Py_DecRef(owner);\n    bool ran = is_made && run_program(attempt);\n    Py_IncRef(owner);\n    if (ran)\n"),
    ("other_threads", "AddressSanitizer", "entry.c", "    count_found(attempt, Py_IncRef);\n",
     "    count_found(attempt, Py_IncRef), count_found(attempt, Py_DecRef);\n"),
]  # fmt: skip
"""Drills, what each of them says of a fault, and the fault."""


def build(sources: Path, library: Path) -> Path:
    """A shared library of the C in a folder."""
    files = [
        *(sources / f"{part}.c" for part in ("entry", "fingerprint", "recorders", "processor")),
        HERE / "entry_drill.c",
    ]
    done = subprocess.run(["gcc", *FLAGS, f"-I{sources}", *files, "-o", library], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return library


def run(library: Path, drill: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, in which the sanitizer is there from the start, and knows every object of Python's."""
    if drill in (
        "refused_objects",
        "refused_objects_of_a_walk",
        "refused_objects_of_recorders",
        "refused_objects_of_results",
        "refused_arrays",
    ):
        pytest.importorskip("_testcapi", reason="this Python cannot be made to run out of memory")
    sanitizer = subprocess.run(["gcc", "-print-file-name=libasan.so"], check=True, capture_output=True, text=True)
    environment = {
        **os.environ,
        "LD_PRELOAD": sanitizer.stdout.strip(),
        "ASAN_OPTIONS": "detect_leaks=0:detect_stack_use_after_return=1",
        "PYTHONMALLOC": "malloc",
    }
    command = [sys.executable, "-m", f"tests.native.{DRILLS[drill]}", str(library), drill]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(NATIVE, tmp_path_factory.mktemp("entry") / "entry.so")


@pytest.mark.parametrize("drill", DRILLS)
def test_drill(drill: str, library: Path) -> None:
    done = run(library, drill)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-4000:]


@pytest.mark.parametrize(("drill", "words", "file", "right", "wrong"), FAULTS)
def test_a_drill_finds(drill: str, words: str, file: str, right: str, wrong: str, tmp_path: Path) -> None:
    for source in [*NATIVE.glob("*.h"), *NATIVE.glob("*.c")]:
        text = source.read_text("utf-8")
        if source.name == file:
            assert text.count(right) == 1
            text = text.replace(right, wrong)
        (tmp_path / source.name).write_text(text, "utf-8")
    done = run(build(tmp_path, tmp_path / "entry.so"), drill)
    assert done.returncode != 0
    assert re.search(words, done.stderr), done.stderr[-4000:]
