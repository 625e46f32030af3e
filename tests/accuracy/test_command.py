import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from fusec.__main__ import main
from fusec.accuracy import processes, results
from fusec.accuracy.check import Work, measured_ops, pieces, run
from fusec.accuracy.points import ALL_CHUNKS
from fusec.accuracy.processes import finished
from fusec.accuracy.results import fingerprint, read_results
from fusec.ops import OPS

ROOT = Path(__file__).parents[2]
EXP, SIN = OPS["exp"], OPS["sin"]


def test_exhaustive_work_covers_every_number():
    assert len(list(pieces(EXP, "f32", ("native",), 1, True))) == ALL_CHUNKS
    # The negative numbers are done with the positive ones.
    assert len(list(pieces(SIN, "f32", ("native",), 1, True))) == ALL_CHUNKS // 2
    assert all(piece.count for piece in pieces(EXP, "f64", ("native",), 1, True))


def test_exhaustive_pieces_by_hand():
    """The chunk that begins at 2**-127: with its mirror 2 * 2**21 points, and |sin| at its largest at the end."""
    found = run(Work("sin", "f32", ("native",), 0, ALL_CHUNKS // 4 - 1))["native"]
    assert found.points == 1 << 22
    assert found.passes(1.0)
    negative = run(Work("exp", "f32", ("native",), 0, ALL_CHUNKS - 1))["native"]
    assert negative.points == negative.histogram[0] == 1 << 21  # NaN, every one
    assert not negative.failures


def test_processes_give_what_one_process_gives(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {0, 1})
    work = [piece for op in (EXP, SIN) for piece in list(pieces(op, "f32", ("native",), 1, True))[500:505]]
    alone = list(finished(work, parallel=False))
    assert [first.op for first, _ in alone] == ["exp", "sin"]
    assert list(finished(work, parallel=True)) == alone
    assert [found["native"].points for _, found in alone] == [5 << 21, 10 << 21]


def test_progress_without_rich(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    monkeypatch.setattr(processes, "rich_progress", type(processes.rich_progress)("rich.progress"))
    assert len(list(finished([Work("exp", "f32", ("native",), 10, 0)], parallel=False))) == 1
    assert "accuracy 1/1" in capsys.readouterr().err


def test_results_are_kept_replaced_and_merged(tmp_path, capsys, monkeypatch):
    data, page = tmp_path / "accuracy.json", tmp_path / "accuracy.md"
    main(["accuracy", "exp", "--dtype", "f32", "--points", "1000", "--results", str(data)])
    main(["accuracy", "tanh", "--points", "2000", "--results", str(data)])
    main(["accuracy", "exp", "--dtype", "f32", "--points", "50000", "--results", str(data), "--markdown", str(page)])
    entries = read_results(data)
    assert [key[:2] for key in entries] == [("exp", "f32"), ("tanh", "f32"), ("tanh", "f64")]
    (exp, *_) = entries.values()
    assert exp.points > 50_000
    assert sum(exp.histogram) == exp.points
    assert exp.passes
    assert page.read_text().count("| `tanh` |") == 2
    assert f"{exp.points:,}" in page.read_text()
    capsys.readouterr()
    main(["accuracy", "exp", "tanh", "--dtype", "f32", "--points", "40000", "--results", str(data), "--missing"])
    shown = capsys.readouterr().out
    assert shown.count("kept from before") == 1
    assert read_results(data)["tanh", "f32", exp.isa].points > 40_000
    assert read_results(data)["exp", "f32", exp.isa] == exp
    # Other bits: what is kept no longer holds.
    monkeypatch.setattr(results, "evaluate", lambda op, columns, attributes, isa: np.ones(4))
    main(["accuracy", "exp", "--dtype", "f32", "--points", "1000", "--results", str(data), "--missing"])
    assert "kept" not in capsys.readouterr().out


def test_functions_come_in_the_order_asked(capsys):
    main(["accuracy", "tanh", "exp", "--dtype", "f32", "--points", "100"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:3]] == ["tanh", "exp"]


def test_failure_is_told(monkeypatch, capsys, tmp_path):
    def off(op, columns, attributes, isa):
        return (np.exp(columns[0].astype("f8")) * (1 + 1e-6)).astype("f4")

    monkeypatch.setattr("fusec.accuracy.check.evaluate", off)
    data, page = tmp_path / "accuracy.json", tmp_path / "accuracy.md"
    files = ["--results", str(data), "--markdown", str(page)]
    with pytest.raises(SystemExit) as stopped, np.errstate(all="ignore"):
        main(["accuracy", "exp", "--dtype", "f32", "--points", "1000", *files])
    assert stopped.value.code == 1
    assert "FAILS" in capsys.readouterr().out
    assert "**fails**" in page.read_text()
    assert not json.loads(data.read_text())["entries"][0]["passes"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["nonsense"], "unknown: 'nonsense'; known are 'exp', "), (["exp", "--missing"], "--missing needs --results")],
)
def test_wrong_arguments(arguments, message, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["accuracy", *arguments])
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err


def test_interrupt_stops_cleanly(tmp_path):
    data = tmp_path / "accuracy.json"
    command = [sys.executable, "-m", "fusec", "accuracy", "hypot", "exp", "--dtype", "f32"]
    command += ["--exhaustive", "--points", "3000000", "--results", str(data)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    assert process.stdout is not None
    # The first function is finished; the second has minutes to go.
    while not process.stdout.readline().startswith("hypot"):
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "stopped; finished functions are in" in out
    assert "Traceback" not in err
    assert [key[0] for key in read_results(data)] == ["hypot"]


def test_fingerprint_sees_one_bit(monkeypatch):
    whole = fingerprint(EXP, "f32", "native")
    right = results.evaluate

    def one_bit_off(op, columns, attributes, isa):
        found = right(op, columns, attributes, isa).copy()
        found[40_000] = np.nextafter(found[40_000], np.float32(np.inf))
        return found

    assert fingerprint(EXP, "f32", "native") == whole
    monkeypatch.setattr(results, "evaluate", one_bit_off)
    assert fingerprint(EXP, "f32", "native") != whole


def test_every_measured_op_has_a_name_of_its_own():
    names = [op.name for op in measured_ops()]
    assert len(set(names)) == len(names)
