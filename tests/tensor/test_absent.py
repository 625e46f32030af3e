"""Names that the package does not have."""

from __future__ import annotations

import importlib
import subprocess
import sys
import types

import numpy as np
import pytest

import fusec as fc
from fusec.functions.table import COMPUTED, READ, array_functions, fate

EXPECTED = [
    ("sort", "use np.sort(t), for which NumPy evaluates tensors"),
    ("cumsum", "use np.cumsum(t), for which NumPy evaluates tensors"),
    ("concatenate", "use np.concatenate([t, u]), for which NumPy evaluates tensors"),
    ("stack", "use np.stack([t, u]), for which NumPy evaluates tensors"),
    ("einsum", "np.tensordot(x, y, axes) stays lazy; or use np.einsum(t), for which NumPy evaluates tensors"),
    ("put", "np.where(mask, new, t) is the changed value"),
    ("savez", "use np.savez(t)"),
    ("shape", "use np.shape(t)"),
    ("linalg", "functions of np.linalg take tensors, which NumPy then evaluates"),
    ("float32", "np.float32 is a dtype"),
    ("pi", "use np.pi"),
    ("expit", "use fc.sigmoid"),
]


@pytest.mark.parametrize(("name", "said"), EXPECTED, ids=[name for name, _ in EXPECTED])
def test_a_name_of_numpys(name: str, said: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(fc, name)
    assert str(caught.value).startswith(f"module 'fusec' has no attribute {name!r}: ")
    assert str(caught.value).endswith(said)


def test_every_function_of_numpys_is_there_or_named() -> None:
    for name, function in array_functions():
        if hasattr(fc, name):
            continue
        with pytest.raises(AttributeError) as caught:
            getattr(fc, name)
        if fate(function) in (COMPUTED, READ):
            assert f"np.{name}(" in str(caught.value)
        else:
            assert "np." in str(caught.value)


@pytest.mark.parametrize("name", ["nothing", "__wrapped__", "_sort", "array_api"])
def test_other_names_say_no_more_than_python(name: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(fc, name)
    assert str(caught.value) == f"module 'fusec' has no attribute {name!r}"
    assert (caught.value.name, caught.value.obj) == (name, fc)


def test_python_still_suggests_what_is_near() -> None:
    found = subprocess.run([sys.executable, "-c", "import fusec; fusec.sqrtt"], capture_output=True, text=True)
    assert "Did you mean: 'sqrt'?" in found.stderr


def test_submodules_still_come_when_they_are_imported() -> None:
    assert importlib.import_module("fusec.reports").report_graph
    program = "from fusec import reports; print(reports.__name__)"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "fusec.reports"


def special(**ufuncs: np.ufunc) -> types.ModuleType:
    module = types.ModuleType("scipy.special")
    vars(module).update(ufuncs)
    return module


@pytest.mark.parametrize(
    ("name", "twin"),
    [("erf", fc.erf), ("erfc", fc.erfc), ("expit", fc.sigmoid), ("log1p", fc.log1p), ("expm1", fc.expm1)]
    + [("exp2", fc.exp2), ("cbrt", fc.cbrt), ("softplus", fc.softplus)],
)
def test_ufuncs_of_scipy_are_lazy(name: str, twin: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the very ufunc that stands in the imported module: one that only has the name is not ours to replace."""
    theirs, other = Named(name), Named(name)
    x = np.array([0.5, -1.0, 2.0])
    t = fc.asarray(x)
    with monkeypatch.context() as patched:
        patched.delitem(sys.modules, "scipy.special", raising=False)
        assert protocol(t, theirs) is None
        patched.setitem(sys.modules, "scipy.special", special(**{name: theirs}))
        got = protocol(t, theirs)
        assert got.is_lazy
        np.testing.assert_array_equal(got, twin(x))  # type: ignore[operator]
        np.testing.assert_array_equal(fc.jit(lambda v: protocol(v, theirs))(x), twin(x))  # type: ignore[operator]
        assert protocol(t, other) is None


class Named:
    """What looks like a ufunc of that name: NumPy makes ufuncs of Python functions only with names of its own."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __call__(self, *values: object) -> None:
        return None


def protocol(t: fc.Tensor, ufunc: object) -> fc.Tensor:
    with fc.options(fallback="silent"):
        return t.__array_ufunc__(ufunc, "__call__", t)  # type: ignore[arg-type]
