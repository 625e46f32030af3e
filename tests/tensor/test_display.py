"""What tensors look like: values as NumPy shows them once they are known, and no computation before."""

from __future__ import annotations

import pprint
import re

import numpy as np
import pytest

import fusec as fc

ARRAYS = {
    "float64": np.array([1.0, 2.0, 3.0]),
    "float32": np.float32([[1, 4.5], [np.nan, -np.inf]]),
    "bool": np.array([[True], [False]]),
    "uint8": np.array([0, 255], np.uint8),
    "int64": np.arange(24).reshape(2, 3, 4),
    "int32": np.array([-1, 1], np.int32),
    "0-d": np.array(2.5),
    "0-d int8": np.array(-7, np.int8),
    "0-d bool": np.array(True),
    "empty": np.zeros(0),
    "empty rows": np.zeros((0, 3), np.float32),
    "small and large": np.array([1e-12, 1e12]),
    "strided": np.arange(10.0)[::-3],
    "summarized": np.arange(2000.0),
    "summarized rows": np.ones((200, 9)),
}
PLACES = {"given": fc.asarray, "computed": lambda x: fc.where(True, fc.asarray(x), fc.asarray(x))}


def moved(text: str) -> str:
    """NumPy's text of an array, with the longer name that the later lines are aligned to."""
    return re.sub(r"\n(?!\n)", "\n" + " " * 7, text.replace("array(", "fusec.Tensor(", 1))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", ARRAYS)
def test_evaluated_tensors_look_as_arrays_do(name: str, place: str) -> None:
    array = ARRAYS[name]
    tensor = PLACES[place](array)
    tensor.numpy()
    assert tensor.dtype == array.dtype
    assert repr(tensor) == f"{tensor!r}" == moved(repr(array))
    assert str(tensor) == f"{tensor!s}" == str(array)
    assert f"{tensor}" == f"{array}"
    assert repr([tensor]) == f"[{tensor!r}]"


def test_long_lines_break_where_the_longer_name_ends() -> None:
    assert repr(fc.asarray(np.arange(22))) == (
        "fusec.Tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14,\n"
        "              15, 16, 17, 18, 19, 20, 21])"
    )


def test_other_byte_orders_look_as_they_compute() -> None:
    assert repr(fc.asarray(np.array([1, 2], ">i4"))) == "fusec.Tensor([1, 2], dtype=int32)"


def test_the_print_options_of_numpy_hold() -> None:
    tensor, array = (fc.asarray([1 / 3, 2e5]) * 1), np.array([1 / 3, 2e5])
    tensor.numpy()
    with np.printoptions(precision=2, suppress=True, sign="+"):
        assert repr(tensor) == moved(repr(array)) == "fusec.Tensor([     +0.33, +200000.  ])"
        assert str(tensor) == str(array)
    with np.printoptions(threshold=1, edgeitems=1):
        many = np.arange(5.0)
        assert repr(fc.asarray(many)) == moved(repr(many))
        assert repr(fc.asarray(many)).startswith("fusec.Tensor([0., ..., 4.]")
    with np.printoptions(formatter={"float": "{:.1e}".format}):
        assert str(tensor) == "[3.3e-01 2.0e+05]"


def test_nothing_shown_is_computed() -> None:
    y = fc.asarray(np.zeros((2, 3), np.float32)) * 2
    shown = "fusec.Tensor<multiply, shape=(2, 3), dtype=float32, lazy>"
    for text in (repr(y), str(y), f"{y}", f"{y!r}", f"{y!s}", format(y), pprint.pformat(y)):
        assert text == shown
    assert repr({"y": [y]}) == f"{{'y': [{shown}]}}"
    # What completion looks at; where an array lies, and what is in it, only its value can tell.
    for name in sorted(set(dir(y)) - {"ctypes", "data", "flags", "flat", "strides"}):
        getattr(y, name)
    assert y.is_lazy


def test_a_value_that_another_read_is_shown() -> None:
    y = fc.asarray([1.0, 2.0]) + 1
    twin = y.reshape(2)
    y.numpy()
    assert repr(twin) == "fusec.Tensor([2., 3.])"


@pytest.mark.parametrize("value", [1 / 3, np.float32(0.1), 7, np.int8(-7), True])
@pytest.mark.parametrize("specification", ["", ".3f", "8.2e", ">12"])
def test_numbers_take_format_specifications_as_in_numpy(value: object, specification: str) -> None:
    array = np.array(value)
    tensor = fc.where(True, fc.asarray(array), fc.asarray(array))
    tensor.numpy()
    assert format(tensor, specification) == format(array, specification)


@pytest.mark.parametrize("shape", [(1,), (3,), (0,), (1, 1)])
def test_arrays_take_no_format_specification_as_in_numpy(shape: tuple[int, ...]) -> None:
    array = np.ones(shape)
    with pytest.raises(TypeError):
        format(array, ".3f")
    with pytest.raises(fc.DTypeError, match=r"format: '\.3f' formats one number"):
        format(fc.asarray(array), ".3f")
