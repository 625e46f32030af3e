"""Settings: read from the environment once, changed for a block with `options`."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Literal, TypeAlias

Fallback: TypeAlias = Literal["silent", "warn", "raise"]
Streaming: TypeAlias = bool | Literal["auto"]

FALLBACKS = ("silent", "warn", "raise")

ISAS = ("native", "avx512", "avx2", "sse2")


@dataclasses.dataclass(frozen=True, slots=True)
class Options:
    """What a caller can choose about compilation and evaluation.

    Attributes
    ----------
    eager : bool
        Evaluate op by op with NumPy instead of compiling (environment: `FUSEC_EAGER=1`).
    fallback : "silent", "warn" or "raise"
        What happens when NumPy computes a function that has no lazy form: nothing more, a `FallbackWarning` (one for
        each function and line), or an `UnsupportedError` instead (environment: `FUSEC_FALLBACK`).
    fast_math : bool
        Let rules change the rounding of results: reassociation, contraction to fused multiply-adds, and sigmoids in
        place of the `tanh` formula.
    fuse : bool
        Merge ops into groups. When off, every op is a kernel of its own; results do not change.
    isa : str
        The widest instruction set to use: `native`, `avx512`, `avx2` or `sse2` (environment: `FUSEC_ISA`). The last bit
        of a function may depend on it.
    num_threads : int
        The most threads one kernel or matrix product may use; 0 means every processor this process may run on
        (environment: `FUSEC_NUM_THREADS`).
    streaming : bool or "auto"
        Write results past the caches (non-temporal stores): `"auto"` those that would not stay there, `True` all that
        can be, `False` none. Results do not change.
    verify : bool
        Verify the graph after every pass (environment: `FUSEC_VERIFY=1`).
    """

    eager: bool = False
    fallback: Fallback = "warn"
    fast_math: bool = False
    fuse: bool = True
    isa: str = "native"
    num_threads: int = 0
    streaming: Streaming = "auto"
    verify: bool = False

    def __post_init__(self) -> None:
        if self.fallback not in FALLBACKS:
            raise ValueError(f"fallback is one of {', '.join(FALLBACKS)}, not {self.fallback!r}")
        if self.isa not in ISAS:
            raise ValueError(f"isa is one of {', '.join(ISAS)}, not {self.isa!r}")
        if not isinstance(self.num_threads, int) or self.num_threads < 0:
            raise ValueError(f"num_threads is a whole number, 0 for all processors, not {self.num_threads!r}")
        if not isinstance(self.streaming, bool) and self.streaming != "auto":
            raise ValueError(f"streaming is True, False or 'auto', not {self.streaming!r}")

    @classmethod
    def from_environment(cls) -> Options:
        """The defaults, as the environment variables change them."""
        return cls(
            eager=os.environ.get("FUSEC_EAGER", "0") not in ("", "0"),
            fallback=os.environ.get("FUSEC_FALLBACK") or "warn",  # type: ignore[arg-type]  # checked when made
            isa=os.environ.get("FUSEC_ISA") or "native",
            num_threads=int(os.environ.get("FUSEC_NUM_THREADS") or "0"),
            verify=os.environ.get("FUSEC_VERIFY", "0") not in ("", "0"),
        )


variable: ContextVar[Options] = ContextVar("fusec_options", default=Options.from_environment())  # noqa: B039 - frozen

current_options = variable.get

_known: dict[Options, Options] = {variable.get(): variable.get()}
"""Equal settings are one object, which native code compares by address."""


@contextmanager
def options(**changes: Any) -> Iterator[Options]:
    """Change settings for the block.

    Parameters
    ----------
    **changes
        Fields of `Options`.

    Raises
    ------
    TypeError
        For a field that does not exist.
    ValueError
        For a value that the field cannot have.

    Notes
    -----
    The change belongs to the context (`contextvars`): threads started inside the block begin with the defaults.

    Examples
    --------
    >>> import fusec as fc
    >>> with fc.options(fuse=False):
    ...     fc.asarray([1.0, 2.0]).sum().item()
    3.0
    """
    changed = dataclasses.replace(variable.get(), **changes)
    token = variable.set(_known.setdefault(changed, changed))
    try:
        yield variable.get()
    finally:
        variable.reset(token)


@contextmanager
def eager() -> Iterator[None]:
    """Evaluate op by op with NumPy inside the block: the oracle every compiled result is held to."""
    with options(eager=True):
        yield
