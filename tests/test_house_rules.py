"""The rules of docs/architecture.md that a program can check, each with a snippet that breaks it."""

from __future__ import annotations

import ast
import dataclasses
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import networkx
import pytest

from fusec.ops import OPS

ROOT = Path(__file__).parents[1]

FLOORS = {
    "foundation": 0, "symbolic": 0, "config": 0, "errors": 0, "version": 0, "types": 1, "layout": 1,
    "lanes": 2, "ops": 3, "graph": 4, "passes": 5, "schedule": 6, "codegen": 7, "runtime": 8,
    "evaluation": 9, "compiler": 9, "reports": 9,
    "tensor": 10, "jit": 10, "functions": 10,
    "accuracy": 11, "bench": 11, "__main__": 11, "fusec": 11,
}  # fmt: skip
"""Every room, and every module that stands in none, has a floor."""

FRONT = 10
"""The floor of what the user touches, and of what that is made of."""

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60

BANNED_WORDS = {"ctx", "buf", "idx", "tmp", "cfg", "mgr", "utils", "helpers", "misc"}
BANNED_NAMES = {"common"}
BANNED_FIRST_WORDS = {"get", "do"}
# A number belongs to a name when it is part of a word of the field: a dtype, a base, an instruction set.
NUMBERED_WORDS = re.compile(
    r"((float|int|uint|[fiu]|bits?|v)(8|16|32|64|128|256|512))|i1|(log|exp|atan|arctan)2|log10|log1p|expm1"
    r"|sse\d*|avx\d*|x86|aarch64|blake2b|sha256|crc32|2d|3d|ln2|ln10|axis[12]|rot90"
)

STRUCTURAL = {"input", "constant", "fused", "item", "copy", "astype", "broadcast_to"}
"""Ops that a pass or the schedule creates itself, so that it must name them."""

MAY_NAME_OPS = (
    "fusec.ops",
    "fusec.functions",
    "fusec.passes.rule",  # what patterns are written with: `x + y` is the op add
    "fusec.passes.rules",
    "fusec.passes.relaxed_rules",
    "fusec.accuracy.oracles",  # an oracle that asked the op would not be one
)

HEAVY = {"llvmlite", "networkx", "matplotlib", "rich", "scipy", "mpmath"}


@dataclasses.dataclass(frozen=True)
class Source:
    """One Python file: its dotted name, text and syntax tree."""

    name: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def read(*folders: str) -> list[Source]:
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [Source(dotted(path), path.read_text()) for path in paths]


PACKAGE = read("fusec")
EVERYTHING = [*PACKAGE, *read("tests", "examples")]
MODULES = {source.name for source in PACKAGE}


# What a file imports


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def imports(tree: ast.AST, with_types: bool) -> Iterator[str]:
    """Dotted names of what a tree imports, late or not: the module of that name, or the one that holds it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports name the whole way"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else str(node.module)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "LazyModule":
            yield ast.literal_eval(node.args[0])
        elif with_types or not is_for_types(node):
            yield from imports(node, with_types)


def floor(module: str) -> int:
    room = (module.split(".") + ["fusec"])[1] if "." in module else "fusec"
    return FLOORS[room]


def imports_that_go_up(source: Source) -> Iterator[str]:
    for target in imports(source.tree, with_types=True):
        if target.split(".")[0] == "fusec" and floor(target) > floor(source.name):
            yield f"imports {target}, {floor(target) - floor(source.name)} floors above"


def late_imports(source: Source) -> Iterator[str]:
    for function in functions(source.tree):
        for node in ast.walk(function):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                yield f"{node.lineno}: import inside {function.name}"


def find_cycles(files: list[Source]) -> list[list[str]]:
    graph = networkx.DiGraph(
        (source.name, target) for source in files for target in imports(source.tree, with_types=False)
    )
    return [sorted(knot) for knot in networkx.strongly_connected_components(graph) if len(knot) > 1]


# Size, words, docs


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))


def long_files(source: Source) -> Iterator[str]:
    count = len(source.text.splitlines())
    if count > MAX_FILE_LINES:
        yield f"{count} lines, more than {MAX_FILE_LINES}"


def long_functions(source: Source) -> Iterator[str]:
    for function in functions(source.tree):
        count = int(function.end_lineno or 0) - function.lineno + 1
        if count > MAX_FUNCTION_LINES:
            yield f"{function.lineno}: {function.name} has {count} lines, more than {MAX_FUNCTION_LINES}"


def bound_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every name a file gives to something, with its line; the names of others are not ours to judge."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.lineno, node.name
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.attr
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((node.lineno, alias.asname) for alias in node.names if alias.asname)


def is_banned(name: str) -> bool:
    words = [word for word in name.lower().split("_") if word]
    if name.startswith("__") or not words:
        return False
    return (
        name in BANNED_NAMES
        or words[0] in BANNED_FIRST_WORDS
        or not BANNED_WORDS.isdisjoint(words)
        or any(re.search(r"[a-z]\d+$", word) and not NUMBERED_WORDS.fullmatch(word) for word in words)
    )


def banned_names(source: Source) -> Iterator[str]:
    yield from (f"module {part}" for part in source.name.split(".") if is_banned(part))
    yield from (f"{line}: {name}" for line, name in bound_names(source.tree) if is_banned(name))


def missing_docs(source: Source) -> Iterator[str]:
    if ast.get_docstring(source.tree) is None:
        yield "the module has no docstring"
    unread: list[ast.Module | ast.ClassDef] = [source.tree]
    while unread:
        for node in unread.pop().body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                if node.name.startswith("_"):
                    continue
                if ast.get_docstring(node) is None and not is_implied(node):
                    yield f"{node.lineno}: {node.name} has no docstring"
                if isinstance(node, ast.ClassDef):
                    unread.append(node)


def is_implied(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    """Whether another function's docstring serves this one: an overload's, or a property setter's."""
    return any(ast.unparse(mark).endswith(("overload", ".setter")) for mark in node.decorator_list)


def unfinished_work(source: Source) -> Iterator[str]:
    for number, line in enumerate(source.text.splitlines(), start=1):
        if re.search(r"\b(TO[D]O|FIX[M]E|XX[X])\b", line):
            yield f"{number}: {line.strip()}"


def machine_paths(source: Source) -> Iterator[str]:
    for number, line in enumerate(source.text.splitlines(), start=1):
        if re.search(r"(?<![\w.])(/(work|home|opt|tmp|Users|mnt)/\w|[A-Z]:\\\\\w)", line):
            yield f"{number}: {line.strip()}"


# Ops speak for themselves


def named_ops(source: Source) -> Iterator[str]:
    """Where a file outside the ops names one, by a string it compares with or as an attribute of `ops`."""
    if source.name.startswith(MAY_NAME_OPS) or floor(source.name) == FRONT:
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Compare):
            compared = [leaf for side in (node.left, *node.comparators) for leaf in literals(side)]
        elif isinstance(node, ast.MatchValue):
            compared = list(literals(node.value))
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("OPS"):
            compared = list(literals(node.slice))
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) == "ops":
            compared = [node.attr]
        elif isinstance(node, ast.ImportFrom) and str(node.module).startswith("fusec.ops"):
            compared = [alias.name for alias in node.names]
        else:
            continue
        yield from (f"{node.lineno}: names {op}" for op in compared if op in OPS and op not in STRUCTURAL)


def literals(node: ast.expr) -> Iterator[str]:
    """Strings that a side of a comparison is or holds."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        for element in node.elts:
            yield from literals(element)


# The tests

Rule = Callable[[Source], Iterator[str]]

RULES: list[tuple[Rule, list[Source], str]] = [
    (imports_that_go_up, PACKAGE, "from fusec import codegen"),
    (imports_that_go_up, PACKAGE, "compiler = LazyModule('fusec.compiler')"),
    (late_imports, EVERYTHING, "def now():\n    import numpy"),
    (long_files, EVERYTHING, "x = 1\n" * (MAX_FILE_LINES + 1)),
    (long_functions, EVERYTHING, "def long():\n" + "    x = 1\n" * MAX_FUNCTION_LINES),
    (banned_names, PACKAGE, "row_idx = 1"),
    (banned_names, PACKAGE, "def get_rows(): pass"),
    (banned_names, PACKAGE, "x1 = 1"),
    (missing_docs, PACKAGE, "'''Docs.'''\nclass Public:\n    '''Docs.'''\n    def method(self): pass"),
    (missing_docs, PACKAGE, "x = 1"),
    (unfinished_work, EVERYTHING, "# TO" + "DO: later"),
    (machine_paths, EVERYTHING, "path = '/" + "home/somebody'"),
    (named_ops, PACKAGE, "if node.op.name == 'add': pass"),
    (named_ops, PACKAGE, "if node.op.name in ('add', 'sub'): pass"),
    (named_ops, PACKAGE, "node = Node.of(ops.add, x, y)"),
    (named_ops, PACKAGE, "from fusec.ops.arithmetic import add"),
]


def complaints(rule: Rule, files: list[Source]) -> list[str]:
    return [f"{source.name}: {complaint}" for source in files for complaint in rule(source)]


@pytest.mark.parametrize("rule", dict.fromkeys(rule for rule, _, _ in RULES), ids=lambda rule: rule.__name__)
def test_house_keeps_rule(rule: Rule) -> None:
    files = next(files for candidate, files, _ in RULES if candidate is rule)
    found = complaints(rule, files)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("rule", "snippet"), [(rule, snippet) for rule, _, snippet in RULES])
def test_rule_can_fail(rule: Rule, snippet: str) -> None:
    assert complaints(rule, [Source("fusec.graph.wrong", snippet)])


def test_imports_form_no_cycle() -> None:
    assert not find_cycles(PACKAGE)


def test_cycle_is_found() -> None:
    assert find_cycles([Source("fusec.types", "import fusec.ops"), Source("fusec.ops", "import fusec.types")])
    for_types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import fusec.types"
    assert not find_cycles([Source("fusec.types", "import fusec.ops"), Source("fusec.ops", for_types)])


@pytest.mark.parametrize("name", ["log2", "exp2", "atan2", "FLOAT32", "as_f32", "i64", "avx512", "__get__"])
def test_words_of_the_field_pass(name: str) -> None:
    assert not is_banned(name)


def test_import_stays_light() -> None:
    """What costs more than numpy itself is not imported until something is compiled or drawn."""
    program = f"import sys, fusec; assert not sys.modules.keys() & {HEAVY}, sys.modules.keys() & {HEAVY}"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)


ASKED_FOR = {
    "fusec.codegen.kernel": "compiles a kernel",
    "fusec.reports": "reports, explains or compares",
    "fusec.lanes.lanes": "compiles a kernel",
    "fusec.lanes.vector_math": "compiles a kernel",
    "fusec.passes.relaxed_rules": "sets fast_math",
    "hashlib": "(nobody: it loads OpenSSL)",
    "importlib.resources": "loads native code",
    "logging": "logs",
    "networkx": "asks for a networkx graph",
    "pathlib": "measures the machine",
}
"""Modules that stay unloaded until a program does something that needs them."""


def test_import_loads_only_what_every_program_needs() -> None:
    program = "import numpy, sys; before = {*sys.modules}; import fusec; print(*sys.modules.keys() - before)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    early = ASKED_FOR.keys() & set(done.stdout.split())
    assert not early, [f"{name} may wait until somebody {ASKED_FOR[name]}" for name in sorted(early)]


NO_NETWORKX = """
import sys, numpy, fusec

def several(x):
    return x.sum(), x.max(), x @ x

def standardized(x):
    distance = x - x.mean(axis=1, keepdims=True)
    return distance / fusec.sqrt((distance * distance).mean(axis=1, keepdims=True))

for function, x in ((several, numpy.ones(9)), (standardized, numpy.ones((3000, 1000)))):
    for _ in range(3):
        fusec.jit(function)(x)
    fusec.report(function, x), fusec.explain(function, x)
assert 'networkx' not in sys.modules
"""


def test_compiling_needs_no_networkx() -> None:
    """Its import takes longer than a compilation; what passes between groups is large here, and easily decided."""
    subprocess.run([sys.executable, "-c", NO_NETWORKX], cwd=ROOT, check=True)


DATACLASSES = """
import sys, fusec
rooms = [module for name, module in list(sys.modules.items()) if name.startswith("fusec.")]
kinds = {kind for room in rooms for kind in vars(room).values() if isinstance(kind, type)}
print(*{kind.__module__ for kind in kinds if "__dataclass_fields__" in vars(kind)})
"""


def test_records_are_cheap_to_define() -> None:
    """`dataclass` compiles methods for every class: 350 us of each start, where a named tuple takes 50."""
    done = subprocess.run([sys.executable, "-c", DATACLASSES], cwd=ROOT, check=True, capture_output=True, text=True)
    # What has fields to check, and what inherits them.
    assert set(done.stdout.split()) <= {"fusec.config", "fusec.ops.op"}, "a NamedTuple would do"
