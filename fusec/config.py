"""Settings: read from the environment once, changed for a block with `options`."""

from __future__ import annotations

import dataclasses
import inspect
import operator
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeAlias, cast

import numpy as np

from fusec.errors import did_you_mean
from fusec.foundation import environment
from fusec.foundation.cache import Cache
from fusec.foundation.environment import FALLBACKS, ISAS, MOST_THREADS

if TYPE_CHECKING:
    from contextlib import _GeneratorContextManager

Fields = ParamSpec("Fields")

Block: TypeAlias = "_GeneratorContextManager[Options]"
"""What stands behind `with`, or before a function as its decorator."""

Fallback: TypeAlias = Literal["silent", "warn", "raise"]
Isa: TypeAlias = Literal["native", "avx512", "avx2", "sse2"]
Streaming: TypeAlias = bool | Literal["auto"]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a caller can choose about compilation and evaluation.

    Attributes
    ----------
    eager : bool
        Evaluate op by op with NumPy instead of compiling (environment: `FUSEC_EAGER`).
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
    max_recorded : int
        How many ops may be recorded one behind another while nobody reads a value: beyond, the oldest are evaluated. 0
        means any number. Results do not change.
    num_threads : int
        The most threads one kernel or matrix product may use; 0 means every processor this process may run on
        (environment: `FUSEC_NUM_THREADS`). It may change the last bits of a matrix product, and of nothing else.
    reuse : bool
        Let temporaries that are never needed at once share memory, and results given by `out` lie where operands do.
        When off, every temporary has memory of its own until the call ends, as named NumPy arrays have: with
        `fuse=False`, the peak is the sum of all results. Results do not change.
    streaming : bool or "auto"
        Write results past the caches (non-temporal stores): `"auto"` those that would not stay there, `True` all that
        can be, `False` none. Results do not change.
    verify : bool
        Verify the graph after every pass (environment: `FUSEC_VERIFY`).
    """

    eager: bool = False
    fallback: Fallback = "warn"
    fast_math: bool = False
    fuse: bool = True
    isa: Isa = "native"
    max_recorded: int = 4000
    num_threads: int = 0
    reuse: bool = True
    streaming: Streaming = "auto"
    verify: bool = False

    def __post_init__(self) -> None:
        for name in _SWITCHES:
            self._set(name, _switch(name, getattr(self, name)))
        for name, choices in (("fallback", FALLBACKS), ("isa", ISAS)):
            value = getattr(self, name)
            if not isinstance(value, str) or value not in choices:
                raise ValueError(f"{name} is one of {', '.join(choices)}, not {value!r}")
        self._set("max_recorded", _op_count(self.max_recorded))
        self._set("num_threads", _thread_count(self.num_threads))
        if not isinstance(self.streaming, str) or self.streaming != "auto":
            self._set("streaming", _switch("streaming", self.streaming, " or 'auto'"))

    def _set(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    @classmethod
    def from_environment(cls) -> Options:
        """The defaults, as the environment variables change them."""
        return cls(
            eager=environment.EAGER.read(),
            fallback=cast(Fallback, environment.FALLBACK.read()),
            isa=cast(Isa, environment.ISA.read()),
            num_threads=environment.NUM_THREADS.read(),
            verify=environment.VERIFY.read(),
        )


_SWITCHES = tuple(field.name for field in dataclasses.fields(Options) if field.type == "bool")


def _integer(value: object) -> int | None:
    """A whole number of any type, NumPy's included; None for anything else, a bool too."""
    if isinstance(value, bool):
        return None
    try:
        return operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        return None


def _switch(name: str, value: object, others: str = "") -> bool:
    """True or False, also as 1 or 0 and as NumPy has them; a text like "no" is not taken for true."""
    if isinstance(value, (bool, np.bool)) or _integer(value) in (0, 1):
        return bool(value)
    raise ValueError(f"{name} is True or False{others}, not {value!r}")


def _thread_count(value: object) -> int:
    count = _integer(value)
    if count is None or not 0 <= count <= MOST_THREADS:
        # Python refuses to write numbers of many thousand digits.
        written = "a larger number" if count is not None and count > MOST_THREADS else repr(value)
        raise ValueError(f"num_threads is a whole number up to {MOST_THREADS}, 0 for all processors, not {written}")
    return count


def _op_count(value: object) -> int:
    count = _integer(value)
    if count is None or not 0 <= count < 1 << 63:
        written = "a larger number" if count is not None and count > 0 else repr(value)
        raise ValueError(f"max_recorded is a whole number, 0 for no limit, not {written}")
    return count


variable: ContextVar[Options] = ContextVar("fusec_options", default=Options.from_environment())  # noqa: B039 - frozen

current_options = variable.get

MAX_SETTINGS = 1024

_known: Cache[Options, Options] = Cache(MAX_SETTINGS)
"""Equal settings are one object, which native code compares by address."""

_known[variable.get()] = variable.get()


def _takes_fields_of(
    record: Callable[Fields, Options],
) -> Callable[[Callable[..., Any]], Callable[Fields, Block]]:
    """Give a function the fields of a dataclass as its keywords: their types, its signature, its documentation."""

    def give(function: Callable[..., Any]) -> Callable[Fields, Block]:
        fields = inspect.signature(record).parameters.values()
        # No default is shown: what is not named stays as it is.
        parameters = [field.replace(default=...) for field in fields]
        function.__signature__ = inspect.signature(function).replace(parameters=parameters)  # type: ignore[attr-defined]
        described = (inspect.getdoc(record) or "").partition("Attributes\n----------\n")[2]
        function.__doc__ = (inspect.getdoc(function) or "").replace("**changes\n    Fields of `Options`.", described)
        return function

    return give


@_takes_fields_of(Options)
def options(**changes: Any) -> Block:
    """Change settings for the block: `with options(...):`. What is not named stays as it is.

    Parameters
    ----------
    **changes
        Fields of `Options`.

    Returns
    -------
    context manager
        Its value is the settings inside the block.

    Raises
    ------
    TypeError
        For a field that does not exist, at the call.
    ValueError
        For a value that the field cannot have, at the call.

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
    known = [field.name for field in dataclasses.fields(Options)]
    for name in changes:
        if name not in known:
            meant = did_you_mean(name, known)
            raise TypeError(f"options: there is no option {name!r}{meant}; all are {', '.join(known)}")
    # The block may begin under other settings than these; values are good or wrong under any.
    dataclasses.replace(variable.get(), **changes)
    return _changed(changes)


@contextmanager
def _changed(changes: dict[str, Any]) -> Iterator[Options]:
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
