"""Native code records what Python does: the very same nodes, or the same errors."""

from __future__ import annotations

import copy
import gc
import inspect
import pickle
import random
import subprocess
import sys
import textwrap
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.errors import location
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.runtime.entry import is_native
from fusec.runtime.native_method import NativeMethod
from fusec.tensor import native_recorders, recording
from fusec.tensor.signatures import SIGNATURES
from tests.recordings import DTYPES, NUMBERS, is_same_node, is_same_outcome, outcome, random_arguments, random_operand
from tests.warm import array, python_calls

pytestmark = pytest.mark.skipif(not is_native(), reason="the Python way is the only one here")

CALLS = 20 * FUZZ_EXAMPLES.read()


@pytest.fixture(scope="module", autouse=True)
def connected() -> None:
    assert native_recorders.connect_recorders() == ""


def native_methods() -> dict[str, Any]:
    methods = {name: getattr(fc.Tensor, name) for name in dir(fc.Tensor)}
    return {name: each for name, each in methods.items() if isinstance(each, NativeMethod)}


def test_operators_indexing_and_ufuncs_are_native() -> None:
    expected = "add sub mul truediv floordiv mod and or xor lshift rshift".split()
    names = [f"__{reflected}{name}__" for name in expected for reflected in ("", "r")]
    names += [f"__{name}__" for name in "pow eq ne lt le gt ge neg pos abs invert getitem array_ufunc".split()]
    assert sorted(native_methods()) == sorted(names)


@pytest.mark.parametrize("block", range(10))
def test_methods_record_what_python_records(block: int) -> None:
    methods, choices = native_methods(), random.Random(block)
    for _ in range(CALLS):
        name = choices.choice([*methods] + ["__getitem__", "__array_ufunc__"] * 5)
        method = methods[name]
        arguments = random_arguments(name, method.__wrapped__.__code__.co_argcount, choices)
        found, expected = outcome(method, *arguments), outcome(method.__wrapped__, *arguments)
        assert is_same_outcome(found, expected), (name, arguments, found, expected)


@pytest.mark.parametrize("dtype", DTYPES)
def test_numbers_beside_a_dtype(dtype: str) -> None:
    """Twice each: what Python learned of the first number serves all of its class."""
    tensor = fc.asarray(np.ones(3, dtype))
    operators = [each for name, each in native_methods().items() if name not in ("__getitem__", "__array_ufunc__")]
    pairs = [(op.native, op.by_python) for op in SIGNATURES.values() if op.native is not None]
    for native, by_python in [*pairs, *[(each, each.__wrapped__) for each in operators]]:
        for number in NUMBERS * 2:
            found, expected = outcome(native, tensor, number), outcome(by_python, tensor, number)
            assert is_same_outcome(found, expected), (native, number, found, expected)


@pytest.mark.parametrize("block", range(4))
def test_functions_record_what_python_records(block: int) -> None:
    choices, ops = random.Random(block), [op for op, signatures in SIGNATURES.items() if signatures.native is not None]
    for _ in range(CALLS):
        op = choices.choice(ops)
        signatures = SIGNATURES[op]
        assert signatures.native is not None
        assert signatures.by_python is not None
        arguments = [random_operand(choices) for _ in range(op.arity)]
        found, expected = outcome(signatures.native, *arguments), outcome(signatures.by_python, *arguments)
        assert is_same_outcome(found, expected), (op.name, arguments, found, expected)


given, line = array(3, 4), array(4)
t, row, mask = fc.asarray(given), fc.asarray(line), fc.asarray(given > 2)

ORDINARY: list[Callable[[], Any]] = [
    lambda: t + t, lambda: t - row, lambda: row * t[:1], lambda: t + 1, lambda: 2.5 / t, lambda: t < given,
    lambda: -t, lambda: abs(t), lambda: t**3, lambda: t == 0.0, lambda: t * np.float32(2), lambda: np.float64(2) * t,
    lambda: given % t, lambda: np.exp(t), lambda: np.maximum(t, 0), lambda: np.add(line, t),
    lambda: t[1:, ::2], lambda: t[0], lambda: t[..., -1], lambda: t[None, 1:2, ::-1], lambda: t[:], lambda: t[1][2],
]  # fmt: skip
THROUGH_A_FUNCTION: list[Callable[[], Any]] = [
    lambda: fc.exp(t), lambda: fc.add(t, row), lambda: fc.where(mask, t, 0.0), lambda: fc.where(mask, t, line),
    lambda: fc.pow(t, 2), lambda: fc.maximum(0.5, t),
]  # fmt: skip


@pytest.mark.parametrize("call", ORDINARY + THROUGH_A_FUNCTION, ids=lambda call: str(call.__code__.co_firstlineno))
def test_what_is_ordinary_runs_no_python(call: Callable[[], Any]) -> None:
    """But what it has to know of its operands, it learns from Python, once."""
    call()
    assert python_calls(call) == (["function"] if call in THROUGH_A_FUNCTION else [])


OTHERS: list[Callable[[], Any]] = [
    lambda: t.sum(0), lambda: t.T, lambda: t.reshape(-1), lambda: t @ row, lambda: t.astype("i4"), lambda: t.mean(1),
    lambda: np.clip(t, 2, 5), lambda: fc.broadcast_to(row, (2, 4)), lambda: t.std(), lambda: t.argmax(-1),
]  # fmt: skip


@pytest.mark.parametrize("call", OTHERS, ids=lambda call: str(call.__code__.co_firstlineno))
def test_all_other_ops_are_recorded_alike(call: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    found = call()
    monkeypatch.setattr(recording, "native_record", None)
    assert is_same_outcome(found, call())


def test_sizes_that_vary_broadcast_without_a_guard() -> None:
    calls = []

    @fc.jit
    def function(x: Any, y: Any) -> Any:
        calls.append(1)
        return x * y[None, 1:] + x / 2

    for size in (3, 5, 17):
        x, y = array(2, size), array(size + 1)
        np.testing.assert_array_equal(function(x, y), x * y[None, 1:] + x / 2)
    assert len(calls) == 1


def test_where_it_was_written() -> None:
    def inside(x: Any) -> Any:
        return np.tanh(x) * 2

    node = inside(t).node
    place = f"test_native_recorders.py:{inspect.getsourcelines(inside)[1] + 1}"
    for each in (node, *node.operands):
        assert (location(each.origin) or "").endswith(place)


def test_files_that_nobody_has_seen(tmp_path: Any) -> None:
    """Python says whether they are the package's, once."""
    scope: dict[str, Any] = {}
    exec(compile("def record(x):\n    return x + x", str(tmp_path / "unseen.py"), "exec"), scope)
    found = [scope["record"](t).node for _ in range(2)]
    assert is_same_node(*found)
    assert all((location(node.origin) or "").endswith("unseen.py:2") for node in found)


def test_what_is_recorded_is_let_go() -> None:
    held = [t.node, t.node.type, row.node, fc.exp]
    gc.collect()
    before = [sys.getrefcount(each) for each in held]
    for _ in range(100):
        for call in ORDINARY + THROUGH_A_FUNCTION:
            call()
    gc.collect()
    assert [sys.getrefcount(each) for each in held] == before


def test_the_past_is_evaluated_where_it_grows() -> None:
    with fc.options(max_recorded=64):
        value = fc.asarray(np.zeros(3))
        for _ in range(1000):
            value = value[:] + 1
        assert value.node.depth < 128
        np.testing.assert_array_equal(value.numpy(), np.full(3, 1000.0))


def test_an_error_of_the_past_is_raised() -> None:
    def record_on_and_on() -> None:
        value = fc.asarray(np.array([2, 3])) ** np.array([-1, 1])
        for _ in range(40):
            value = value + 1

    with fc.options(max_recorded=16), pytest.raises(ValueError, match="negative integer powers"):
        record_on_and_on()


def test_what_stands_in_the_class_looks_like_a_function() -> None:
    add = fc.Tensor.__add__
    assert repr(add).startswith("<function ")
    assert add.__name__ == "record_binary"
    assert list(inspect.signature(add).parameters) == ["x", "y"]
    assert copy.copy(add) is copy.deepcopy(add) is add
    assert pickle.loads(pickle.dumps(fc.Tensor.__getitem__)) is fc.Tensor.__getitem__
    np.testing.assert_array_equal(getattr(t, "__add__")(2).numpy(), given + 2)  # noqa: B009
    np.testing.assert_array_equal(fc.Tensor.__getitem__(t, 1).numpy(), given[1])
    with pytest.raises(AttributeError):
        fc.Tensor.__array_ufunc__(3, np.exp, "__call__", t)  # type: ignore[arg-type]


def test_a_subclass_goes_through_python() -> None:
    class Named(fc.Tensor):
        def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
            plain = [fc.Tensor(each.node) if isinstance(each, Named) else each for each in inputs]
            return super().__array_ufunc__(ufunc, method, *plain, **kwargs)

    named = Named(t.node)
    for found in (named + t, named[1:], np.exp(named), -named):
        assert type(found) is Named


def test_a_number_that_warns_is_made_once() -> None:
    """Where shapes are Python's turn, nothing of Python's has run before."""
    column, line = fc.asarray(array(3, 1)), fc.asarray(array(4))
    for call in (lambda: fc.where(column > 0, line, 1e300), lambda: column + 1e300):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            call()
        assert len(caught) == 1, caught


def in_another_process(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_methods_that_somebody_watches_stay() -> None:
    assert in_another_process("""
        import numpy as np, fusec as fc
        from fusec.runtime.native_method import NativeMethod
        seen, add, index = [], fc.Tensor.__add__, fc.Tensor.__getitem__
        fc.Tensor.__add__ = lambda x, y: seen.append(1) or add(x, y)
        fc.Tensor.__getitem__ = lambda x, key: seen.append(1) or index(x, key)
        x = fc.asarray(np.ones(3))
        for _ in range(5):
            (x[1:] * 2 + 1).numpy()
        print(len(seen), isinstance(fc.Tensor.__mul__, NativeMethod))
    """) == "10 True\n"  # fmt: skip


def test_connecting_that_is_interrupted_begins_again() -> None:
    assert in_another_process("""
        import numpy as np, fusec as fc
        from fusec.tensor import native_recorders, recorder_check
        passes, calls = recorder_check.passes, []
        def interrupted(name, method):
            calls.append(name)
            if len(calls) == 20:
                raise KeyboardInterrupt
            return passes(name, method)
        recorder_check.passes = interrupted
        x = fc.asarray(np.ones(3))
        for _ in range(5):
            try:
                (x * 2 + 1).numpy()
            except KeyboardInterrupt:
                print("interrupted")
        print(native_recorders.connect_recorders() == "", (x * 2 + 1).tolist())
    """) == "interrupted\nTrue [3.0, 3.0, 3.0]\n"  # fmt: skip


def test_tensors_that_outlive_the_modules() -> None:
    """What native methods refer to is there until the end; what Python's need may be gone."""
    in_another_process("""
        import ctypes, sys, numpy as np, fusec as fc
        class Late:
            def __init__(self): self.x = fc.asarray(np.ones((2, 3)))
            def __del__(self):
                for _ in range(3):
                    self.x * 2 + self.x[1:]
        x = fc.asarray(np.ones(3))
        for _ in range(4):
            (x * 2 + 1).numpy()
        fc.late = Late()
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(dict(sys.modules)))
    """)


def test_a_thread_that_begins_in_a_recorder() -> None:
    """Nobody's line made what it records."""
    in_another_process(
        """
        import _thread, time, numpy as np, fusec as fc
        x = fc.asarray(np.ones(3))
        failed = []
        sys.unraisablehook = failed.append
        for number in (np.uint16(3), np.uint16(3), 2.5):
            _thread.start_new_thread(x.__add__, (number,))
        while _thread._count():
            time.sleep(0.01)
        assert not failed, failed
    """.replace("import _thread", "import sys, _thread")
    )


def test_python_goes_on_without_them() -> None:
    """A process whose self-check fails keeps Python's recorders."""
    program = """if True:
        import numpy as np, fusec as fc
        from fusec.tensor import native_recorders, recorder_check
        recorder_check.is_same_node = lambda one, other: False
        x = fc.asarray(np.ones(3))
        for _ in range(4):
            (x * 2 + 1).numpy()
        print(native_recorders.connect_recorders(), type(fc.Tensor.__add__).__name__, (x + x)[1:].tolist())
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("their self-check failed")
    assert done.stdout.endswith("function [2.0, 2.0]\n")
