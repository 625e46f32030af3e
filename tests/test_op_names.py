"""An op's name stands once: `ops`, `functions` and all that asks for functions by name follow from the records."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import fusec as fc
from fusec import functions, ops
from fusec.functions import elementwise
from fusec.ops import OPS, ElementwiseOp, Op
from tests.test_public_api import REACHED_BY

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "fusec"


def star_imports(package: str) -> list[str]:
    tree = ast.parse((PACKAGE / package / "__init__.py").read_text())
    imported = (node for node in tree.body if isinstance(node, ast.ImportFrom))
    return [str(node.module) for node in imported if node.names[0].name == "*"]


def names_made(module: str) -> Iterator[str]:
    """What a type checker takes a star import for: the names that a module defines."""
    tree = ast.parse((ROOT / f"{module.replace('.', '/')}.py").read_text())
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (leaf.id for target in targets for leaf in ast.walk(target) if isinstance(leaf, ast.Name))


def test_the_names_of_ops_are_those_of_the_records() -> None:
    assert {name: op for name, op in vars(ops).items() if isinstance(op, Op)} == OPS
    assert all(op.name == name for name, op in OPS.items())
    made = [name for module in star_imports("ops") for name in names_made(module)]
    assert [name for name in OPS if made.count(name) != 1] == []


def test_ops_exports_the_ops_and_the_classes_of_their_records() -> None:
    classes = {base.__name__ for op in OPS.values() for base in type(op).__mro__ if base is not object}
    exported: dict[str, object] = {}
    exec("from fusec.ops import *", exported)
    assert exported.keys() - {"__builtins__"} == {"OPS", *OPS, *classes}
    assert dir(ops) == sorted(exported.keys() - {"__builtins__"})


def test_no_star_import_hides_a_module() -> None:
    for package in (ops, functions):
        for path in (PACKAGE / package.__name__.partition(".")[2]).glob("[a-z]*.py"):
            name = f"{package.__name__}.{path.stem}"
            assert vars(package).get(path.stem) is sys.modules.get(name), name


def test_the_public_functions_are_those_of_the_records_and_those_written_over_them() -> None:
    made = [name for module in star_imports("functions") for name in names_made(module) if name[0] != "_"]
    assert sorted(made) == sorted(functions.__all__)
    assert set(functions.__all__) <= set(fc.__all__)
    lines = set(names_made("fusec.functions.elementwise"))
    # `gelu` is written out, since it chooses between two ops.
    assert lines == {name for name, op in OPS.items() if isinstance(op, ElementwiseOp)} - {*REACHED_BY, "gelu"}
    assert all(getattr(elementwise, name).__name__ == name for name in lines)


def test_editors_are_offered_no_internals() -> None:
    """Those that read `from m import *` as all that `m` has, imported or not, find modules and public names there."""
    for module in star_imports("functions"):
        tree = ast.parse((ROOT / f"{module.replace('.', '/')}.py").read_text())
        if not any(isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__" for node in tree.body):
            imported = {alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}
            assert imported <= {*fc.__all__, "ops", "build"}, module


FUNCTION = '''

@elementwise(reference=lambda x: np.abs(1 / np.sqrt(x)), result=floating, flops=8, ulp=1.5, vectorized="f")
def rec_sqrt(x: Lanes) -> Lanes:
    """One by the square root; infinite at both zeros."""
    return bodies.operations.absolute(1.0 / bodies.operations.square_root(x))
'''

PROGRAM = """
import numpy as np
import fusec as fc
from fusec.bench.math import measured_functions, measured_on
from fusec.ops import OPS
from fusec.reports.op_table import op_table
from tests.graphs import ELEMENTWISE

op = OPS["rec_sqrt"]
assert "rec_sqrt" in fc.__all__ and "One by the square root" in fc.rec_sqrt.__doc__ and "1.5 ULP" in fc.rec_sqrt.__doc__
assert "| `rec_sqrt` | One by the square root; infinite at both zeros. | 1.5 ULP | float | 8 |" in op_table()
assert op in ELEMENTWISE
assert "rec_sqrt" in measured_functions() and measured_on("rec_sqrt") == [(0.01, 100.0)]

x = np.linspace(0.25, 9.0, 1001)
by_hand = 1 / np.sqrt(x)
with fc.eager():
    np.testing.assert_array_equal(fc.rec_sqrt(x).numpy(), by_hand)
t = fc.rec_sqrt(x) * 2
assert fc.compare(t).ulp == (0.0,)
(kernel,) = fc.report(t).groups
assert kernel.kind == "kernel" and kernel.ops == ("rec_sqrt", "multiply") and kernel.flops == 9 * x.size
assert "@llvm.sqrt.v" in str(fc.explain(t, stage="llvm"))
np.testing.assert_array_equal(t.numpy(), by_hand * 2)
assert fc.rec_sqrt(np.array([4, 16])).tolist() == [0.5, 0.25]
"""


@pytest.fixture(scope="module")
def with_another_op(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose fusec has one function more in `ops/`, and one line more in `functions/`."""
    folder = tmp_path_factory.mktemp("another")
    package = folder / "fusec"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    special, lines = package / "ops" / "special.py", package / "functions" / "elementwise.py"
    special.write_text(special.read_text() + FUNCTION)
    lines.write_text(lines.read_text() + "rec_sqrt = build.unary(ops.rec_sqrt)\n")
    return folder


def run(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_another_op_is_a_function_and_a_line(with_another_op: Path) -> None:
    """It is public, documented, interpreted, compiled, drawn by the fuzzer and measured by the bench."""
    run(with_another_op, "-c", PROGRAM)


def test_another_op_has_an_oracle_by_its_name(with_another_op: Path) -> None:
    """gmpy2 has a `rec_sqrt`; NumPy has none, so that float32 is held to MPFR as well."""
    arguments = ("-m", "fusec", "accuracy", "rec_sqrt", "--points", "20000", "--isa", "native")
    printed = run(with_another_op, *arguments)
    assert len(re.findall(r"^rec_sqrt +f(?:32|64) .* ok ", printed, re.MULTILINE)) == 2, printed


def test_another_op_is_seen_by_a_type_checker(with_another_op: Path) -> None:
    pytest.importorskip("mypy")
    use = with_another_op / "use.py"
    use.write_text("import fusec as fc\nfrom fusec import ops, rec_sqrt\nreveal_type(ops.rec_sqrt)\nrec_sqrt(1.0).T\n")
    assert 'Revealed type is "fusec.ops.op.ElementwiseOp"' in run(with_another_op, "-m", "mypy", str(use))
