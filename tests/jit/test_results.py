"""What a jitted function may return and leave behind: nothing of the trace, and nothing that two calls share."""

from __future__ import annotations

import collections
import dataclasses
import functools
import types
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.warm import WARM, array, is_warm, warm

KEPT: list[Any] = []
LAST: Any = None


@dataclasses.dataclass
class Record:
    value: Any
    notes: Any = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    value: Any


class Plain:
    def __init__(self, value: Any) -> None:
        self.value = value
        self.again = self


class Counts(collections.Counter):  # type: ignore[type-arg]
    pass


Pair = collections.namedtuple("Pair", "left right")

CONTAINERS: list[tuple[str, Any, Any]] = [
    ("dataclass", Record, lambda found: found.value),
    ("frozen dataclass", Frozen, lambda found: found.value),
    ("plain object", Plain, lambda found: found.again.again.value),
    ("namespace", lambda v: types.SimpleNamespace(value=v), lambda found: found.value),
    ("deque", lambda v: collections.deque([v], 3), lambda found: found[0]),
    ("defaultdict", lambda v: collections.defaultdict(list, value=v), lambda found: found["value"]),
    ("ordered dict", lambda v: collections.OrderedDict(value=v), lambda found: found["value"]),
    ("counter", lambda v: Counts(value=v), lambda found: found["value"]),
    ("named tuple", lambda v: Pair(v, None), lambda found: found.left),
    ("partial", lambda v: functools.partial(np.add, v, 0), lambda found: found()),
    ("bound method", lambda v: Plain(v).__init__, lambda found: found.__self__.value),
    ("nested", lambda v: {"a": [Record((v,))]}, lambda found: found["a"][0].value[0]),
]


NESTED: list[Any] = [
    lambda v: {"a": v, 3: v + 1},
    lambda v: (v, [v - 1, {"b": (v * 2, ())}], 7, None, "text"),
    lambda v: [{}, [], v, {"w": {"x": {"y": v}}}],
    lambda v: {True: v, (1, "k"): v, None: [v]},
]


@pytest.mark.parametrize("make", NESTED, ids=range(len(NESTED)))
def test_plain_containers_are_made_natively(make: Any) -> None:
    jitted = warm(lambda v: make(v * 2), array(5))
    results = [jitted(array(5)) for _ in range(2)]
    argument = array(5)
    assert is_warm(lambda: jitted(argument))
    for found in results:
        assert_same(found, make(array(5) * 2))
    assert not shared(results[0]) & shared(results[1])


def assert_same(found: Any, expected: Any) -> None:
    assert type(found) is type(expected)
    if isinstance(expected, dict):
        assert [(type(key), key) for key in found] == [(type(key), key) for key in expected]
        assert_same(list(found.values()), list(expected.values()))
    elif isinstance(expected, (list, tuple)):
        assert len(found) == len(expected)
        for one, other in zip(found, expected, strict=True):
            assert_same(one, other)
    elif isinstance(expected, np.ndarray):
        np.testing.assert_array_equal(found, expected, strict=True)
    else:
        assert found == expected


def shared(found: Any) -> set[int]:
    """The arrays and containers in a result that somebody could write to."""
    inside = found.values() if isinstance(found, dict) else found if isinstance(found, (list, tuple)) else ()
    own = {id(found)} if isinstance(found, (dict, list, np.ndarray)) else set()
    return own.union(*map(shared, inside))


@pytest.mark.parametrize(("make", "read"), [entry[1:] for entry in CONTAINERS], ids=[entry[0] for entry in CONTAINERS])
def test_containers(make: Any, read: Any) -> None:
    jitted = fc.jit(lambda v: make(v * 2))
    plain = make(array(5) * 2)
    results = [jitted(array(5)) for _ in range(WARM + 1)]
    for found in results:
        assert type(found) is type(plain)
        assert type(read(found)) is np.ndarray
        np.testing.assert_array_equal(read(found), array(5) * 2)
        read(found)[:] = 0
    assert len({id(found) for found in results}) == len(results)
    # As arguments, too.
    total = fc.jit(lambda thing: read(thing) + 1)
    for value in (array(5), array(5) * 3, array(4)):
        for _ in range(WARM + 1):
            np.testing.assert_array_equal(total(make(value)), value + 1)


def test_details_of_containers() -> None:
    found = fc.jit(lambda v: (collections.deque([v], 3), collections.defaultdict(list, a=v), Counts("aab")))(array(5))
    assert found[0].maxlen == 3
    assert found[1]["missing"] == []
    assert found[2]["a"] == 2


@pytest.mark.parametrize(
    "make",
    [
        lambda: [1, [2]],
        lambda: {"a": {}},
        lambda: {1, 2},
        lambda: Record(1),
        lambda: collections.deque([1]),
        lambda: types.SimpleNamespace(a=[]),
        lambda: np.arange(3),
        lambda: [np.arange(3)],
    ],
)
def test_what_can_be_changed_is_not_shared(make: Any) -> None:
    constant = make()
    for function in (lambda v: (v * 1, make()), lambda v: (v * 1, constant)):
        jitted = fc.jit(function)
        results = [jitted(array(5))[1] for _ in range(WARM + 1)]
        assert len({id(found) for found in [constant, *results]}) == len(results) + 1
        for found in results:
            assert type(found) is type(constant)
            assert repr(found) == repr(constant)
            parts = [found] if not isinstance(found, list) else [found, found[-1]]
            for part in parts:
                if isinstance(part, np.ndarray):
                    part[:] = 7
                elif hasattr(part, "append"):
                    part.append(7)
                elif hasattr(part, "clear"):
                    part.clear()
                else:
                    part.__dict__.clear()


@pytest.mark.parametrize(
    ("function", "kind"),
    [
        (lambda v: (v * n for n in range(2)), "generator"),
        (lambda v: map(abs, [v]), "map"),
        (lambda v: zip([v], strict=True), "zip"),
        (lambda v: iter([v]), "list_iterator"),
        (lambda v: {"a": [reversed([v])]}, "list_reverseiterator"),
        (lambda v: {"a": v}.values(), "dict_values"),
        (lambda v: types.MappingProxyType({"a": v}), "mappingproxy"),
        (lambda v: np.random.default_rng(0), "Generator"),
        (lambda v: bytearray(3), "bytearray"),
        (lambda v: memoryview(b"abc"), "memoryview"),
        (lambda v: type("Array", (), {"__array__": lambda self: np.ones(3)})(), "Array"),
    ],
)
def test_what_cannot_be_made_again_is_refused(function: Any, kind: str) -> None:
    jitted = fc.jit(function)
    for _ in range(2):
        with pytest.raises(TypeError, match=f"returns a {kind}.*could not make again") as caught:
            jitted(array(5))
        assert "register_pytree" in str(caught.value)


class Holder:
    def __init__(self) -> None:
        self.weight = np.ones(5)
        self.calls = 0
        self.seen: list[Any] = []

    def bind(self, v: Any) -> Any:
        self.weight = self.weight * v
        return self.weight

    def count(self, v: Any) -> Any:
        self.calls += 1
        return v

    def collect(self, v: Any) -> Any:
        self.seen.append(v)
        return v

    def add(self, v: Any) -> Any:
        self.more = v
        return v

    def remove(self, v: Any) -> Any:
        del self.weight
        return v

    @functools.cached_property
    def norm(self) -> Any:
        return (self.weight * self.weight).sum()

    def use(self, v: Any) -> Any:
        return v / self.norm


@pytest.mark.parametrize(("name", "what"), [("bind", ".weight"), ("count", ".calls"), ("collect", ".seen"),
                                            ("add", ".more"), ("remove", "")])  # fmt: skip
def test_an_object_that_the_function_changes_stays_as_it_was(name: str, what: str) -> None:
    holder = Holder()
    for jitted, args, path in [
        (fc.jit(getattr(Holder, name)), (holder, array(5)), "argument 'self'"),
        (fc.jit(getattr(holder, name)), (array(5),), "the function.__self__"),
        (fc.jit(functools.partial(getattr(holder, name))), (array(5),), "the function.func.__self__"),
    ]:
        before = dict(vars(holder))
        with pytest.raises(fc.UnsupportedError, match=f": changes {path}{what} while it is traced"):
            jitted(*args)
        assert vars(holder).keys() == before.keys()
        assert all(vars(holder)[key] is before[key] for key in before)
        assert holder.seen == []


@pytest.mark.parametrize("name", ["bind", "collect", "add"])
def test_an_object_around_the_function_that_is_given_what_is_traced(name: str) -> None:
    holder = Holder()
    before = dict(vars(holder))
    with pytest.raises(fc.UnsupportedError, match="leaves a value in `holder` that only exists while the function"):
        fc.jit(lambda v: getattr(holder, name)(v))(array(5))
    assert vars(holder).keys() == before.keys()
    assert all(vars(holder)[key] is before[key] for key in before)
    assert holder.seen == []
    with pytest.raises(fc.ShapeError):
        fc.jit(lambda v: getattr(holder, name)(v) + np.ones(7))(array(5))
    assert vars(holder).keys() == before.keys()
    assert all(vars(holder)[key] is before[key] for key in before)
    assert holder.seen == []


def test_what_an_object_computes_once() -> None:
    holder = Holder()
    jitted = fc.jit(holder.use)
    for _ in range(WARM + 1):
        np.testing.assert_array_equal(jitted(array(5)), array(5) / np.float64(5))
    assert "norm" not in vars(holder)
    holder.weight = np.full(5, 2.0)
    np.testing.assert_array_equal(jitted(array(5)), array(5) / np.float64(20))


def test_a_container_that_the_function_changes() -> None:
    def update(table: Any, v: Any) -> Any:
        table["sum"] = table["sum"] + v
        return table

    table = {"sum": np.ones(5)}
    with pytest.raises(fc.UnsupportedError, match=r"update: changes argument 'table'\['sum'\] while it is traced"):
        fc.jit(update)(table, array(5))
    np.testing.assert_array_equal(table["sum"], np.ones(5))


def append(v: Any) -> Any:
    KEPT.append(v * 2)
    return v


def assign(v: Any) -> Any:
    global LAST
    LAST = v
    return v


def enclose() -> Any:
    last = None

    def inner(v: Any) -> Any:
        nonlocal last
        last = [v]
        return v

    return inner


def give_function(v: Any) -> Any:
    return lambda: v


def give_default(v: Any) -> Any:
    return lambda w=v: w


@pytest.mark.parametrize("function", [append, assign, enclose(), give_function, give_default])
def test_nothing_of_a_trace_is_left_behind(function: Any) -> None:
    with pytest.raises(fc.UnsupportedError, match="that only exists while the function is traced"):
        fc.jit(function)(array(5))
    assert KEPT == []
    assert LAST is None


def test_a_list_that_contains_itself_hides_no_error() -> None:
    endless: list[Any] = []
    endless.append(endless)

    def fail(v: Any) -> Any:
        raise KeyError(len(endless))

    with pytest.raises(KeyError, match="1"):
        fc.jit(fail)(array(3))
