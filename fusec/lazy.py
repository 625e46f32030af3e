"""The one late import: heavy packages that most calls never need."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any


class LazyModule(ModuleType):
    """A module that is imported when one of its names is first asked for.

    A name that was asked for stays in the instance, so the second look-up costs what it costs in any module.
    """

    def __getattr__(self, name: str) -> Any:
        try:
            module = importlib.import_module(self.__name__)
        except ImportError as error:
            package = self.__name__.partition(".")[0]
            raise ImportError(f"this needs the package {package!r}: pip install {package}") from error
        value = getattr(module, name)
        setattr(self, name, value)
        return value
