"""Environment variables: what each takes, what an error says, and that the page about them is true."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import fusec as fc
from fusec.config import Options, current_options
from fusec.foundation import environment
from fusec.foundation.environment import VARIABLES, Variable

ROOT = Path(__file__).parents[2]

SWITCHES = [variable for variable in VARIABLES.values() if isinstance(variable.default, bool)]
NUMBERS = {"FUSEC_NUM_THREADS", "FUSEC_POOL_BYTES", "FUSEC_CACHE_BYTES", "FUSEC_FUZZ_EXAMPLES"}

YES = ["1", "true", "True", "TRUE", "yes", "on", " on "]
NO = ["0", "false", "False", "FALSE", "no", "off", "Off\n"]


def run(program: str, *flags: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A process that has these variables of ours and no others."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("FUSEC_")}
    command = [sys.executable, *flags, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**inherited, **variables})


# What each takes


@pytest.mark.parametrize("variable", SWITCHES, ids=lambda variable: variable.name)
@pytest.mark.parametrize(("texts", "meant"), [(YES, True), (NO, False)])
def test_switches(variable: Variable[bool], texts: list[str], meant: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in texts:
        monkeypatch.setenv(variable.name, text)
        assert variable.read() is meant


@pytest.mark.parametrize("variable", VARIABLES.values(), ids=VARIABLES)
@pytest.mark.parametrize("text", ["", " "])
def test_empty_is_unset(variable: Variable[object], text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable.name, text)
    assert variable.read() == variable.default
    monkeypatch.delenv(variable.name)
    assert variable.read() == variable.default


@pytest.mark.parametrize("name", sorted(NUMBERS))
def test_numbers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("7", "007", " 7 "):
        monkeypatch.setenv(name, text)
        assert VARIABLES[name].read() == 7


WRONG = {
    **{variable.name: ["maybe", "2", "-1", "y", "1.0", "None"] for variable in SWITCHES},
    **{
        name: ["many", "-1", "+1", "1.5", "1_000", "0x10", "1e3", "\u0663", "9" * 30, "9" * 5000, "nan"]
        for name in NUMBERS
    },
    "FUSEC_FALLBACK": ["warning", "error", "1"],
    "FUSEC_ISA": ["mmx", "avx", "1"],
    "FUSEC_LOG": ["traces", "compiles,traces", "2"],
}


@pytest.mark.parametrize("name", sorted(WRONG))
def test_an_error_names_variable_value_and_what_it_takes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    variable = VARIABLES[name]
    for text in WRONG[name]:
        monkeypatch.setenv(name, text)
        with pytest.raises(ValueError, match=name) as raised:
            variable.read()
        said = str(raised.value)
        assert repr(text) in said
        assert variable.takes in said


def test_every_variable_is_tried_with_wrong_values_or_takes_any_path() -> None:
    assert VARIABLES.keys() - WRONG.keys() == {"FUSEC_CACHE_DIR", "FUSEC_VENV"}


def test_logs(monkeypatch: pytest.MonkeyPatch) -> None:
    for text, names in (("compiles", ("compiles",)), ("compiles, compiles,", ("compiles",)), ("1", environment.LOGS)):
        monkeypatch.setenv("FUSEC_LOG", text)
        assert environment.LOG.read() == names
    for text in ("off", "0", ","):
        monkeypatch.setenv("FUSEC_LOG", text)
        assert environment.LOG.read() == ()


def test_an_isa_in_capitals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUSEC_ISA", "SSE2")
    assert environment.ISA.read() == "sse2"


# At the start


@pytest.mark.parametrize("name", sorted(WRONG))
def test_a_mistake_is_said_by_the_import(name: str) -> None:
    found = run("import fusec", **{name: WRONG[name][0]})
    assert found.returncode == 1
    assert found.stderr.splitlines()[-1].startswith(f"ValueError: the environment variable {name} takes ")
    assert found.stderr.count("Traceback") == 1
    # The line of the program, then the package, then who reads.
    assert found.stderr.count("  File ") <= 5


def test_an_unknown_name_warns_once() -> None:
    program = "import fusec; import fusec.config, fusec.runtime.disk_cache; fusec.asarray([1.0]).numpy()"
    found = run(program, FUSEC_NUM_TREADS="2", FUSEC_CACHE="0")
    said = "unknown environment variable FUSEC_NUM_TREADS (did you mean 'FUSEC_NUM_THREADS'?)"
    # Newer versions of Python show the line of the program as well.
    assert found.stderr.splitlines()[0] == f"<string>:1: UserWarning: {said}"
    assert found.stderr.count("Warning") == 1
    both = run("import fusec", fusec_eager="1", FUSEC_COLOUR="mauve").stderr
    assert both.count("Warning") == 1
    assert "fusec_eager (did you mean 'FUSEC_EAGER'?)" in both
    assert "FUSEC_COLOUR" in both


@pytest.mark.parametrize("name", ["FUSEC_FOO", "FUSEC_NOPE", "FUSEC_X", "FUSEC_", "FUSEC_COLOUR"])
def test_the_prefix_alone_makes_no_name_near(name: str) -> None:
    assert "did you mean" not in run("import fusec", **{name: "1"}).stderr


def test_where_warnings_are_errors_an_unknown_name_is_a_line() -> None:
    found = run("import fusec; print(fusec.asarray([1.0]).numpy())", "-W", "error", FUSEC_NOPE="1", FUSEC_CACHE="0")
    assert (found.returncode, found.stdout) == (0, "[1.]\n")
    assert found.stderr == "UserWarning: unknown environment variable FUSEC_NOPE\n"


def test_known_names_do_not_warn() -> None:
    """Those of the tests and of `.ci/run` included."""
    found = run("import fusec", "-W", "error", FUSEC_FUZZ_EXAMPLES="10", FUSEC_VENV="elsewhere", FUSEC_NATIVE="off")
    assert (found.returncode, found.stderr) == (0, "")


def test_only_one_module_reads_them() -> None:
    for path in (ROOT / "fusec").rglob("*.py"):
        if path.name != "environment.py":
            reads = re.findall(r"(?:environ|getenv)\b.*FUSEC_", path.read_text())
            assert not reads, path


@pytest.mark.parametrize(
    ("variables", "changed"),
    [
        ({"FUSEC_EAGER": "on"}, {"eager": True}),
        ({"FUSEC_VERIFY": "TRUE"}, {"verify": True}),
        ({"FUSEC_ISA": "sse2", "FUSEC_NUM_THREADS": "3"}, {"isa": "sse2", "num_threads": 3}),
        ({"FUSEC_EAGER": "false", "FUSEC_VERIFY": "no"}, {}),
    ],
)
def test_options_follow_the_environment(variables: dict[str, str], changed: dict[str, object]) -> None:
    found = run("import fusec.config; print(fusec.config.current_options())", **variables)
    assert found.stdout.strip() == repr(Options(**changed))


@pytest.mark.parametrize(("text", "native"), [("off", False), ("False", False), ("0", False), ("no", False)])
def test_native_calls_are_switched_off_by_every_word(text: str, native: bool) -> None:
    found = run("from fusec.runtime.entry import is_native; print(is_native())", FUSEC_NATIVE=text, FUSEC_CACHE="0")
    assert found.stdout.strip() == str(native)


# The page


def test_the_page_gives_every_default() -> None:
    rows = dict(re.findall(r"^\| `(FUSEC_\w+)` \| (.*?) \|", (ROOT / "docs" / "settings.md").read_text(), re.MULTILINE))
    assert list(rows) == list(VARIABLES)
    for name, variable in VARIABLES.items():
        if isinstance(variable.default, (bool, int)) or (variable.default and name != "FUSEC_CACHE_DIR"):
            shown = str(int(variable.default) if isinstance(variable.default, bool) else variable.default)
            assert rows[name] == f"`{shown}`"
        else:
            assert "`" not in rows[name]


# Options


@pytest.mark.parametrize("field", ["eager", "fast_math", "fuse", "verify", "streaming"])
def test_switches_of_options(field: str) -> None:
    for value in (True, 1, np.True_, np.int8(1)):
        assert getattr(Options(**{field: value}), field) is True
    for value in (False, 0, np.False_, np.uint64(0)):
        assert getattr(Options(**{field: value}), field) is False
    for value in ("no", "yes", "", None, 2, -1, 1.0, [], np.ones(2), {}):
        with pytest.raises(ValueError, match=rf"^{field} is True"):
            Options(**{field: value})


@pytest.mark.parametrize("count", [0, 1, 300, 1 << 16, np.int8(4), np.uint64(4), np.int64(0)])
def test_thread_counts(count: int) -> None:
    with fc.options(num_threads=count):
        found = current_options().num_threads
        assert (type(found), found) == (int, int(count))
        assert fc.jit(lambda v: v + 1)(np.ones(5)).tolist() == [2.0] * 5


@pytest.mark.parametrize(
    "count",
    [-1, True, False, np.True_, 2.0, "4", None, [2], np.float64(2), np.int64(-1), 2**16 + 1, 2**31, 2**32, 2**63],
)
def test_absurd_thread_counts(count: object) -> None:
    with pytest.raises(ValueError, match="num_threads is a whole number up to 65536"), fc.options(num_threads=count):
        pass


def test_a_thread_count_too_long_to_write() -> None:
    with pytest.raises(ValueError, match="not a larger number"):
        Options(num_threads=10**5000)


@pytest.mark.parametrize("isa", [None, 1, "AVX2", "", ["avx2"], np.array(["avx2", "sse2"])])
def test_absurd_instruction_sets(isa: object) -> None:
    with pytest.raises(ValueError, match="isa is one of native, avx512"):
        Options(isa=isa)
