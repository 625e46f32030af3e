"""What `FUSEC_LOG` shows, and that it costs nothing when nobody listens."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest

from fusec.foundation.log import COMPILES, is_logged, log_compile


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **environment}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)


def test_a_listener_gets_records(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, COMPILES):
        assert is_logged()
        log_compile("compiled %s in %d ms", "add", 3)
    (record,) = caplog.records
    assert (record.name, record.levelname, record.getMessage()) == (COMPILES, "INFO", "compiled add in 3 ms")


def test_nobody_listens_by_default() -> None:
    assert not is_logged()


def test_the_switch_writes_to_stderr() -> None:
    found = run("from fusec.foundation.log import log_compile; log_compile('%s', 'hello')", FUSEC_LOG="compiles")
    assert found.stderr == "fusec.compiles: hello\n"


def test_logging_is_not_imported_for_nobody() -> None:
    program = (
        "import sys; from fusec.foundation.log import log_compile; log_compile('x'); print('logging' in sys.modules)"
    )
    found = run(program)
    assert found.stdout == "False\n"
