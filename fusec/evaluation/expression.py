"""Recorded expressions of one structure: executables for all their sizes and numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any
from weakref import WeakSet

from fusec import ops
from fusec.config import Options
from fusec.evaluation.capture import capture
from fusec.evaluation.carried import count_evaluation, find_carried
from fusec.evaluation.executables import compile_call
from fusec.evaluation.fingerprint import FIXED, Fingerprint, fingerprint, number_places
from fusec.evaluation.native_walk import connect_native
from fusec.evaluation.out import is_free_of_overlap
from fusec.foundation.cache import Cache
from fusec.graph import Node, input_node, varying_node
from fusec.ops.op import Kind
from fusec.runtime.entry import attach, native_class
from fusec.runtime.executable import Executable
from fusec.runtime.program import NativeCallable
from fusec.runtime.sources import extents_of, layout_values, numbers_of, scope_of
from fusec.symbolic.values import is_symbolic, plain_pinned
from fusec.symbolic.variants import Variants
from fusec.types import Array, TensorType

MAX_VARIANTS = 64
"""Executables that are kept for one expression."""

LARGEST_PLAIN = 6
"""Powers of two, up to this one and of its reciprocal, are numbers that people write: there are rules for them."""

MAX_EXPRESSIONS = 512
"""Expressions that are kept."""


class Overtaken(Exception):
    """Another thread has evaluated a part of the nodes meanwhile, so that their graph is another one."""


class Overlap(Exception):
    """A result would be written over what is still to be read."""


class Expression(NativeCallable):
    """What computes recorded nodes of one structure, whatever their sizes and numbers.

    Parameters
    ----------
    options : Options
        What to compile for.
    places : tuple of int
        The numbers of the nodes that are computed besides, since a loop carries them.
    """

    def __init__(self, options: Options, places: tuple[int, ...] = ()) -> None:
        self.options = options
        self.places = places
        self._variants: Variants[Executable] = Variants(MAX_VARIANTS)
        self._plain: dict[int, Any] = {}
        self._varying: set[int] = set()
        self._seen: WeakSet[Executable] = WeakSet()

    def __call__(
        self,
        arrays: Sequence[Array],
        numbers: Sequence[Any],
        found: Fingerprint,
        outputs: Sequence[Node],
        outs: Sequence[Array] = (),
    ) -> list[Array]:
        """The values of nodes of this structure.

        Parameters
        ----------
        arrays : sequence of numpy.ndarray
            What they are computed from.
        numbers : sequence of int or float
            Those of the fingerprint.
        found : Fingerprint
            What is computed.
        outputs : sequence of Node
            The results.
        outs : sequence of numpy.ndarray, optional
            Where to, one for each result.

        Raises
        ------
        Overtaken
            When the nodes are not what the fingerprint says any more.
        Overlap
            When fresh memory is needed to give the right answer.
        """
        executable = self.executable(found, outputs, outs)
        # Native code pays when an expression is repeated.
        if executable in self._seen:
            connect_native()
            program = executable.program(arrays, numbers, outs, (0, 1, 4), 5 if outs else 4)
            if program is not None:
                attach(self, program)
        self._seen.add(executable)
        if outs and not is_free_of_overlap(executable.sized(arrays, outs, numbers).plan, arrays, outs):
            raise Overlap
        return executable(arrays, outs, numbers)

    def executable(self, found: Fingerprint, outputs: Sequence[Node], outs: Sequence[Array] = ()) -> Executable:
        """What computes nodes of this structure.

        Parameters
        ----------
        found : Fingerprint
            What is computed.
        outputs : sequence of Node
            The results.
        outs : sequence of numpy.ndarray, optional
            Where to, one for each result.
        """
        key = len(outs)
        values = layout_values([*found.arrays, *outs], found.numbers)
        executable = self._variants.find(key, values)
        if executable is None:
            executable = self._compile(found, outputs, outs)
            assert executable.scope is not None
            self._variants.add(key, list(executable.scope.sources), executable.scope.guards, executable)
        return executable

    def _compile(self, found: Fingerprint, outputs: Sequence[Node], outs: Sequence[Array]) -> Executable:
        """An executable for computations that decide like this one."""
        arrays, numbers = found.arrays, found.numbers
        scope = scope_of(arrays, numbers)
        varying = numbers_of(scope, numbers, [type(number) for number in numbers])
        for place in self._plain_places(found):
            varying[place] = plain_pinned(varying[place])
        places = dict(number_places(found.recorded))

        def visit(node: Node, operands: tuple[Node, ...]) -> Node:
            return _varying_image(node, operands, varying[places[node] :] if node in places else [])

        def source(node: Node, place: int) -> Node:
            return input_node(TensorType(extents_of(scope, place, arrays[place]), node.dtype), None, node.origin)

        graph, _ = capture(outputs, (), visit, source)
        if fingerprint(outputs[: len(outputs) - len(self.places)]).words != found.words:
            raise Overtaken
        scope.close()
        return compile_call(graph, scope, arrays, outs, numbers, self.options)

    def _plain_places(self, found: Fingerprint) -> Iterator[int]:
        """Places of numbers that stay what they are: those people write, for which there are rules.

        One that turned out to be another number in a later computation stays none any more.
        """
        for node, place in number_places(found.recorded):
            if node.op is not ops.constant or place in self._varying:
                continue
            number = found.numbers[place]
            if not self.options.fast_math and not _is_plain(number):
                continue
            if self._plain.setdefault(place, number) == number:
                yield place
            else:
                self._varying.add(place)


def _is_plain(number: float) -> bool:
    """Whether a number is 0 or a small power of two."""
    fraction, exponent = math.frexp(abs(number))
    return number == 0 or (fraction == 0.5 and abs(exponent - 1) <= LARGEST_PLAIN)


def _varying_image(node: Node, operands: tuple[Node, ...], numbers: Sequence[Any]) -> Node:
    """A node with the numbers of a call, of which its own come first."""
    if node.is_constant:
        return varying_node(numbers[0], node.dtype, node.origin) if numbers and is_symbolic(numbers[0]) else node
    attributes = node.attributes
    if node.kind is Kind.VIEW:
        rest = iter(numbers)
        attributes = {
            name: value if name in FIXED else tuple([next(rest) for _ in value]) for name, value in attributes.items()
        }
    return Node.of(node.op, *operands, origin=node.origin, attributes=attributes)


by_fingerprint: Cache[tuple[Any, ...], Expression] = Cache(MAX_EXPRESSIONS)
"""By the words of their fingerprint, the address of their options, which they keep, and whether memory is given."""


def find_expression(found: Fingerprint, nodes: Sequence[Node], options: Options, is_given: bool = False) -> Expression:
    """The expression of what was recorded, the one there is or a new one.

    Parameters
    ----------
    found : Fingerprint
        What was recorded.
    nodes : sequence of Node
        The results.
    options : Options
        What to compile for.
    is_given : bool
        Whether the results go to given memory.
    """
    key = (found.words, id(options), is_given)
    expression = by_fingerprint.find(key)
    if expression is None:
        carried = find_carried(nodes, found.recorded, found.arrays)
        numbers = {node: number for number, node in enumerate(found.recorded)} if carried else {}
        places = tuple([numbers[node] for node in carried])
        expression = by_fingerprint.setdefault(key, native_class(Expression)(options, places))
        count_evaluation(found.recorded)
    return expression
