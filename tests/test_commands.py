"""The commands: wrong arguments of every one are found at once and said in one line, and no end is a traceback."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import fusec as fc
from fusec import __main__ as commands
from fusec.__main__ import BENCHES, COMMANDS, main, parser, subparsers
from fusec.bench.contenders import COME_WITH, PEERS
from fusec.bench.elementwise import MAX_BYTES
from fusec.foundation import command_line

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

WRONG = {
    "whole": ["0", "-5", "x", "1.5", "1e3", "", "nan", "9" * 5000],
    "one_of": ["nonsense"],
    "writable": [".", "missing/file", "file\0name", "n" * 5000, ""],
    "picture": [".", "missing/file.png", "file.nonsense"],
}
"""For the type of an argument, what it does not take."""


def every_parser(
    one: argparse.ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    yield words, one
    for name, inner in subparsers(one).items():
        yield from every_parser(inner, (*words, name))


ALL = {" ".join(words): (words, one) for words, one in every_parser(parser())}


def wrong_values(action: argparse.Action) -> list[str]:
    if action.choices is not None:
        return ["nonsense"]
    kind = getattr(action.type, "__qualname__", "text").partition(".")[0]
    assert kind in WRONG, f"what is wrong for {action.dest}?"
    return WRONG[kind]


def wrong_calls() -> Iterator[tuple[str, ...]]:
    for words, one in ALL.values():
        yield (*words, "--nonsense")
        for action in one._actions:
            if action.nargs != 0:
                for wrong in wrong_values(action):
                    yield (*words, *action.option_strings[:1], wrong)


def stopped(capsys: pytest.CaptureFixture[str], *call: str) -> tuple[object, str]:
    """The exit code and the line on stderr; nothing else is printed."""
    with pytest.raises(SystemExit) as raised:
        main(call)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert printed.err.endswith("\n")
    return raised.value.code, printed.err


def test_every_command_is_looked_at() -> None:
    assert {"", *COMMANDS, *(f"bench {name}" for name in BENCHES)} == ALL.keys()


@pytest.mark.parametrize("call", [*wrong_calls()], ids=lambda call: repr(" ".join(call)[:40]))
def test_wrong_arguments(
    call: tuple[str, ...], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, line = stopped(capsys, *call)
    assert code == 2
    options = [word for word in call if word.startswith("--")]
    assert line.startswith("fusec")
    assert (options[0] if options else "argument") in line or "required" in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("nonsense", "invalid choice: 'nonsense' .*accuracy.*bench.*cache.*demo.*ops"),
        ("bench", f"which one. There are {', '.join(BENCHES)}"),
        ("bench nonsense", "invalid choice: 'nonsense' .*compile.*dispatch.*elementwise"),
        ("bench elementwise --work nonsense", "'nonsense'; known are 'tanh-GELU', "),
        ("bench elementwise --work silu tanh-gelu", "'tanh-gelu' .did you mean 'tanh-GELU'"),
        ("bench elementwise --peers numpy torhc", "'torhc' .did you mean 'torch'.*known are 'numpy'"),
        ("bench dispatch --peers nonsense", ", ".join(map(repr, PEERS))),
        ("bench math exp coz", "'coz' .did you mean 'cos'"),
        ("accuracy --missing", "--missing needs --results"),
        ("accuracy --dtype f16", "'both', 'f32', 'f64'"),
        ("accuracy --isa mmx", "'native', 'avx512', 'avx2', 'sse2', 'all'"),
        ("cache", "action"),
        ("cache nonsense", "'ls', 'clear', 'verify'"),
        (f"bench elementwise --work Black --sizes {MAX_BYTES // 8}", "no row: .* more than 2 GiB"),
        ("ops more", "unrecognized arguments: more"),
    ],
)
def test_an_error_says_what_there_is(call: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, line = stopped(capsys, *call.split())
    assert code == 2
    assert re.search(message, line.replace('"', "'"))


@pytest.mark.parametrize("bench", ["dispatch", "elementwise"])
@pytest.mark.parametrize("peer", COME_WITH)
def test_peers_that_are_named_must_be_there(
    bench: str, peer: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_line, "find_spec", lambda name: None)
    package, extra = COME_WITH[peer]
    code, line = stopped(capsys, "bench", bench, "--peers", "numpy", peer)
    assert code == 2
    assert line.endswith(f"this needs {package}, which is not installed: pip install 'fusec[{extra}]'\n")


def test_accuracy_without_its_extra(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command_line, "find_spec", lambda name: None)
    code, line = stopped(capsys, "accuracy", "exp")
    assert code == 2
    assert line.endswith("this needs gmpy2, which is not installed: pip install 'fusec[accuracy]'\n")


@pytest.mark.parametrize(
    ("package", "extra"), [*COME_WITH.values(), ("gmpy2", "accuracy"), ("matplotlib", "viz"), ("rich", "cli")]
)
def test_extras_install_what_is_missing(package: str, extra: str) -> None:
    wanted = PROJECT["optional-dependencies"][extra]
    assert [requirement for requirement in wanted if re.match(rf"{package}\b", requirement)]


def test_pictures_have_formats(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    code, line = stopped(capsys, "bench", "elementwise", "--plot", str(tmp_path / "picture.xyz"))
    assert code == 2
    assert "png" in line
    assert "svg" in line


def test_results_that_hold_something_else(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pytest.importorskip("gmpy2")
    for text in ("", "[]", "{}", '{"entries": [{"function": "exp"}]}', '{"entries": 3}', "\xff"):
        path = tmp_path / "results.json"
        path.write_text(text, "latin-1")
        code, line = stopped(capsys, "accuracy", "exp", "--results", str(path))
        assert code == 2
        assert f"{str(path)!r} is there, and holds something else" in line
        assert path.read_text("latin-1") == text


def test_files_are_tried_without_a_trace(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    old.write_text("kept")
    assert command_line.writable(str(new)) == new
    assert command_line.writable(str(old)) == old
    assert not new.exists()
    assert old.read_text() == "kept"
    assert command_line.writable(os.devnull) == Path(os.devnull)


# Help


@pytest.mark.parametrize("name", ALL)
def test_help_has_an_example_that_parses(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    words, _ = ALL[name]
    with pytest.raises(SystemExit) as raised:
        main([*words, "--help"])
    assert raised.value.code == 0
    printed = " ".join(capsys.readouterr().out.split())
    (example,) = re.findall(r"example: (fusec .*)$", printed)
    call = shlex.split(example)[1:]
    assert tuple(call[: len(words)]) == words
    assert parser().parse_args(call)


def test_without_a_command_there_is_help(capsys: pytest.CaptureFixture[str]) -> None:
    main([])
    printed = capsys.readouterr()
    assert printed.err == ""
    for name in COMMANDS:
        assert re.search(rf"^    {name}\b", printed.out, re.MULTILINE)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["--version"])
    assert raised.value.code == 0
    assert capsys.readouterr().out == f"fusec {fc.__version__}\n"


def test_the_script_is_this_function() -> None:
    module, _, name = PROJECT["scripts"]["fusec"].partition(":")
    assert getattr(import_module(module), name) is main


# Ends


def failing(error: BaseException) -> tuple[object, object]:
    def run() -> None:
        """Fail."""
        raise error

    return run, lambda parser: None


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (KeyboardInterrupt(), 130, "fusec: interrupted"),
        (OSError(28, "No space", "rows.json"), 1, "fusec: [Errno 28] No space: 'rows.json'"),
        (ImportError("this needs the package 'scipy': pip install scipy"), 1, "fusec: this needs the package 'scipy'"),
        (MemoryError(), 1, "fusec: MemoryError"),
        (command_line.WrongUse("not both"), 2, "fusec ops: not both"),
    ],
)
def test_commands_that_fail_say_so_in_a_line(
    error: BaseException, code: int, line: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(commands.COMMANDS, "ops", failing(error))
    found = stopped(capsys, "ops")
    assert found[0] == code
    assert found[1].startswith(line)


@pytest.mark.parametrize("call", [["ops"], ["--help"], ["--version"], ["bench", "math", "--help"], []])
def test_nobody_reads_what_is_printed(call: list[str]) -> None:
    """As behind `| head`, which has seen enough; argparse finds help nobody reads to be no failure."""
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "fusec", *call]
    done = subprocess.run(command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert done.stderr == ""
    assert done.returncode == (141 if call == ["ops"] else 0)


def test_what_is_printed_cannot_be_written() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no device that is always full")
    with full.open("w") as output:
        command = [sys.executable, "-m", "fusec", "ops"]
        done = subprocess.run(command, cwd=ROOT, stdout=output, stderr=subprocess.PIPE, text=True, check=False)
    assert done.stderr == "python -m fusec: [Errno 28] No space left on device\n"
    assert done.returncode == 1
