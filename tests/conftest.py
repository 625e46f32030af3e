"""Options that several test directories share."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the right sides of tests/passes/*.ir with what the passes give now",
    )
