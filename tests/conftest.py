"""Options and settings that several test directories share."""

from __future__ import annotations

import os

import pytest

# Tests neither read nor fill the user's cache, nor do the processes that they start; who tests the cache makes one.
os.environ["FUSEC_CACHE"] = "0"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the right sides of tests/passes/*.ir with what the passes give now",
    )
