"""The warm call: native as long as a call looks like one before, and never anything but right."""

from __future__ import annotations

import collections
import copy
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.runtime.entry import PROGRAMS, is_native, native_class
from tests.warm import WARM, array, python_calls, warm

pytestmark = pytest.mark.skipif(not is_native(), reason="the Python way is the only one here")

Pair = collections.namedtuple("Pair", "left right")

CALLS: list[tuple[str, Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = [
    ("one array", lambda x: x * 2, (array(1000),), {}),
    ("five ops", lambda x: ((x * 2 + 1) * x - 3) / 5, (array(1000),), {}),
    ("four arrays", lambda a, b, c, d: a * b + c * d, (array(50),) * 4, {}),
    ("no axes", lambda x: x + 1, (np.asarray(np.float64(3)),), {}),
    ("nothing in it", lambda x: x + 1, (array(0, 3),), {}),
    ("strides", lambda x, y: x + y, (array(20, 30)[::2, ::-3], array(10, 10).T), {}),
    ("keywords", lambda x, *, scale: x * scale, (array(5),), {"scale": array(5)}),
    ("fixed values", lambda x, n, f, s, o, b: x**n * f, (array(5), 3, 2.5, "text", None, True), {}),
    ("a large number", lambda x, n: x * (n > 5), (array(5), 1 << 80), {}),
    ("tuples and lists", lambda t: t[0] + t[1][0], ((array(5), [array(5), 3]),), {}),
    ("dicts", lambda d: d["a"] + d[3], ({"a": array(5), 3: array(5)},), {}),
    ("named tuples", lambda p: p.left - p.right, (Pair(array(5), array(5)),), {}),
    ("a tuple of results", lambda x: (x + 1, x.sum()), (array(20),), {}),
    ("a list of results", lambda x: [x + 1, x * 2, x + 1], (array(20),), {}),
    ("temporaries", lambda m: (m - m.mean(1, keepdims=True)) / m.max(0), (array(20, 30),), {}),
    ("a transposed result", lambda x: (x * 2).T, (array(4, 5),), {}),
]


@pytest.mark.parametrize(("function", "args", "kwargs"), [call[1:] for call in CALLS], ids=[call[0] for call in CALLS])
def test_a_warm_call_runs_no_python(
    function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> None:
    expected = function(*args, **kwargs)
    jitted = warm(function, *args, **kwargs)
    found: list[Any] = []
    assert python_calls(lambda: found.append(jitted(*args, **kwargs))) == []
    assert type(found[0]) is (type(expected) if type(expected) in (tuple, list) else np.ndarray)
    pairs = zip(found[0], expected, strict=True) if isinstance(expected, (tuple, list)) else [(found[0], expected)]
    for ours, numpys in pairs:
        assert ours.dtype == numpys.dtype
        assert ours.flags.owndata
        assert ours.flags.writeable
        np.testing.assert_allclose(ours, numpys, rtol=1e-6)


def test_the_profile_sees_python() -> None:
    jitted = fc.jit(lambda x: x + 1)
    assert "__call__" in python_calls(lambda: jitted(array(5)))


def test_other_trees_of_results_need_one_function() -> None:
    jitted = warm(lambda x: [collections.OrderedDict(twice=x * 2, name="x"), {1}], array(5))
    calls = python_calls(lambda: jitted(array(5)))
    assert "result" in calls
    assert "__call__" not in calls
    found, others = jitted(array(5))
    assert (type(found), list(found), others) == (collections.OrderedDict, ["twice", "name"], {1})
    np.testing.assert_array_equal(found["twice"], array(5) * 2)


def test_out_runs_no_python() -> None:
    x, y, out = array(100), array(100), np.zeros(100, "f4")
    jitted = warm(lambda a, b: a * b, x, y, out=out)
    assert python_calls(lambda: jitted(x, y, out=out)) == []
    in_place = warm(lambda a, b: a * b, x, y, out=x)
    assert python_calls(lambda: in_place(x, y, out=x)) == []
    both = (out, np.zeros((), "f4"))
    several = warm(lambda a: (a * 2, a.sum()), y, out=both)
    assert python_calls(lambda: several(y, out=both)) == []


def test_methods_run_no_python() -> None:
    class Layer:
        scale = 2.0

        @fc.jit
        def apply(self, x: Any) -> Any:
            return x * self.scale

    layer = Layer()
    x = array(5)
    for _ in range(WARM):
        layer.apply(x)
    assert python_calls(lambda: layer.apply(x)) == ["__get__"]


MISFITS: list[Any] = [
    array(1001), array(10, 100), array(2000)[::2], array(1000)[::-1], array(1000, dtype="f8"), array(1000, dtype="i4"),
    array(1000).astype(">f4"), np.frombuffer(bytes(1) + array(1000).tobytes(), np.float32, offset=1),
    array(1000).view(np.recarray).view(type("Marked", (np.ndarray,), {})), np.float32(3), 4, 2.5, True,
    np.broadcast_to(np.float32(7), (1000,)),
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(MISFITS)))
def test_what_does_not_fit_is_right_all_the_same(number: int) -> None:
    def function(x: Any, y: Any) -> Any:
        return x * 2 + y

    x, other = array(1000), MISFITS[number]
    jitted = warm(function, x, x)
    for args in ((x, other), (other, x)):
        try:
            expected = np.asarray(function(*args))
        except ValueError:
            with pytest.raises(fc.ShapeError):
                jitted(*args)
            continue
        found = jitted(*args)
        assert found.dtype == expected.dtype
        np.testing.assert_array_equal(found, np.asarray(expected))
    np.testing.assert_array_equal(jitted(x, x), function(x, x))


@pytest.mark.parametrize("misfit", [(), (array(5),) * 3, (array(5), [array(5)])])
def test_wrong_calls_are_refused(misfit: tuple[Any, ...]) -> None:
    jitted = warm(lambda a, b: a + b, array(5), array(5))
    with pytest.raises((TypeError, fc.FusecError)):
        jitted(*misfit)
    with pytest.raises(TypeError):
        jitted(array(5), array(5), c=3)


def test_masks_and_tensors_after_arrays() -> None:
    jitted = warm(lambda x: x + 1, array(5))
    with pytest.raises(fc.UnsupportedError):
        jitted(np.ma.masked_array(array(5)))
    assert isinstance(jitted(fc.asarray(array(5))), fc.Tensor)


@pytest.mark.parametrize(
    ("first", "second"),
    [(1, True), (1, 1.0), (0.0, -0.0), ("a", "b"), (None, 0), ((1, 2), [1, 2]), ({"a": 1, "b": 2}, {"b": 2, "a": 1})],
)
def test_fixed_values_are_told_apart(first: Any, second: Any) -> None:
    jitted = fc.jit(lambda x, fixed: (x * 1, repr(fixed)))
    for _ in range(WARM):
        for fixed in (first, second):
            assert jitted(array(5), fixed)[1] == repr(fixed)


def test_equal_fixed_values_are_warm() -> None:
    x = array(5)
    jitted = warm(lambda v, n, f, s: v * n * f, x, 1000, 0.5, "name")
    number, factor, name = int("1000"), float("0.5"), "".join(["na", "me"])
    assert python_calls(lambda: jitted(x, number, factor, name)) == []


def test_unpickled_arrays_are_warm() -> None:
    x = pickle.loads(pickle.dumps(array(5)))
    jitted = warm(lambda v: v + 1, array(5))
    assert python_calls(lambda: jitted(x)) == []


def test_options_choose_the_program() -> None:
    jitted = warm(lambda x: fc.sqrt(x) + 1, array(5))
    with fc.options(eager=True):
        assert python_calls(lambda: jitted(array(5))) != []
    for _ in range(WARM):
        with fc.options(fuse=False, num_threads=1):
            jitted(array(5))
    x = array(5)
    with fc.options(num_threads=1), fc.options(fuse=False):
        assert python_calls(lambda: jitted(x)) == []
    assert python_calls(lambda: jitted(x)) == []


def test_several_programs_are_warm_together() -> None:
    arrays = [array(5 + number) for number in range(PROGRAMS)]
    jitted = fc.jit(lambda x: x * 3)
    for _ in range(WARM):
        for x in arrays:
            jitted(x)
    for x in arrays:
        assert python_calls(lambda x=x: jitted(x)) == []
    for x in [array(50 + number) for number in range(2 * PROGRAMS)] * WARM:
        np.testing.assert_array_equal(jitted(x), x * 3)


def test_a_closure_is_read_at_every_call_and_watched() -> None:
    weight = np.arange(100.0)
    jitted = warm(lambda x: x + weight, np.zeros(100))
    weight[0] = 5
    assert jitted(np.zeros(100))[0] == 5
    weight.resize(2, refcheck=False)
    with pytest.raises(fc.ShapeError):
        jitted(np.zeros(100))


def test_executables_are_native_too() -> None:
    def evaluate() -> Any:
        return (fc.asarray(x) * 2 + 1).numpy()

    x = array(50)
    for _ in range(WARM):
        evaluate()
    assert "_run" not in python_calls(evaluate)
    np.testing.assert_array_equal(evaluate(), x * 2 + 1)
    out = np.zeros(50, "f4")
    for _ in range(WARM):
        fc.evaluate(fc.asarray(x) * 2, out=out)
    calls = python_calls(lambda: fc.evaluate(fc.asarray(x) * 2, out=out))
    assert "evaluate_into" in calls
    assert "_run" not in calls


def test_many_threads_call_one_function() -> None:
    jitted = fc.jit(lambda x, y: (x * 2 + y).sum() + x)
    wrong: list[int] = []

    def run(seed: int) -> None:
        values = np.random.default_rng(seed)
        for size in (10, 100, 30_000):
            for _ in range(30):
                # Whole numbers, so that every order of a sum has the same bits.
                x, y = values.integers(0, 100, (2, size)).astype(np.float64)
                if not np.array_equal(jitted(x, y), (x * 2 + y).sum() + x):
                    wrong.append(size)

    workers = [threading.Thread(target=run, args=(seed,)) for seed in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not wrong


@fc.jit
def doubled(x: Any) -> Any:
    return x * 2


def test_it_can_be_copied_and_pickled() -> None:
    assert pickle.loads(pickle.dumps(doubled)) is doubled
    assert copy.deepcopy(doubled) is doubled
    other = copy.copy(fc.jit(doubled.function))
    for _ in range(WARM):
        np.testing.assert_array_equal(other(array(5)), array(5) * 2)


OUT_OF_MEMORY = """
import resource, sys
import numpy as np, fusec as fc
from fusec.runtime.entry import is_native
x, out, double = np.ones(4 << 20), np.zeros(4 << 20), fc.jit(lambda v: v * 2)
steps = fc.jit(lambda v: (v * 2 + 1) * v)
def both():
    with fc.options(fuse=False):
        steps(x, out=out)
    return double(x)
for _ in range(4): both()
assert is_native() and double._program_lists and steps._program_lists
fc.trim_memory()
references = sys.getrefcount(x), sys.getrefcount(out)
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
limits = resource.getrlimit(resource.RLIMIT_AS)
resource.setrlimit(resource.RLIMIT_AS, (used + (8 << 20), limits[1]))
failures = 0
for _ in range(10):
    try: double(x)
    except MemoryError: failures += 1
    with fc.options(fuse=False):
        try: steps(x, out=out)
        except MemoryError: failures += 1
resource.setrlimit(resource.RLIMIT_AS, limits)
assert failures == 20, failures
assert both()[0] == 2 and out[0] == 3
assert references == (sys.getrefcount(x), sys.getrefcount(out))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory as Linux has them")
def test_out_of_memory() -> None:
    environment = {**os.environ, "FUSEC_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", OUT_OF_MEMORY], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr


def test_it_stays_an_object() -> None:
    @fc.jit
    def documented(x: Any) -> Any:
        """What it does."""
        return x + 1

    assert isinstance(documented, type(fc.jit(abs)).__mro__[1])
    assert (documented.__name__, documented.__doc__) == ("documented", "What it does.")
    assert documented.__wrapped__ is documented.function
    documented.note = 3
    assert documented.note == 3
    np.testing.assert_array_equal(documented.__call__(array(5)), array(5) + 1)


def test_a_class_with_slots_stays_as_it_is() -> None:
    class Slotted:
        __slots__ = ("x",)

    assert native_class(Slotted) is Slotted


def test_without_native_code_everything_works() -> None:
    program = (
        "import numpy as np, fusec as fc\n"
        "from fusec.runtime.entry import is_native\n"
        "assert not is_native()\n"
        "f, x, out = fc.jit(lambda x: x * 2), np.arange(5.0), np.zeros(5)\n"
        "for _ in range(4): assert f(x)[4] == 8 and f(x, out=out) is out and out[3] == 6\n"
        "assert type(f) is type(f).__mro__[0] and not hasattr(f, '_program_lists')\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env={**os.environ, "FUSEC_NATIVE": "0"})
