"""The names in YAML files: in the vocabulary, in cases, and in regimes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exigent.doors.language_server.names import BenchName, NameKind
from exigent.files import Listing, Node, Scalar, Table

_Found = Iterator[tuple[BenchName, Scalar, bool]]
_CONDITIONS = ("when", "unless", "then", "assume")
_CONNECTIVES = ("any", "all", "not")


def names_in_vocabulary(node: Node) -> _Found:
    """Yield the facts, values and events in a vocabulary, those that it gives a name marked as such."""
    for fact, about in _entries(_under(node, "facts")):
        yield BenchName(NameKind.FACT, fact.written), fact, True
        yield from _of_fact(fact.written, about)
    for event, _ in _entries(_under(node, "events")):
        yield BenchName(NameKind.EVENT, event.written), event, True
    for tie in _items(_under(node, "constraints")):
        for head in _CONDITIONS:
            yield from _in_condition(_under(tie, head))
    for phrase in _items(_under(node, "derived")):
        for fact, rows in _entries(_under(phrase, "states")):
            yield BenchName(NameKind.FACT, fact.written), fact, False
            for row in _items(rows):
                for value in _scalars(_under(row, "value")):
                    yield _value(fact.written, value, is_origin=False)


def _of_fact(fact: str, about: Node) -> _Found:
    for value, _ in _entries(_under(about, "values")):
        yield _value(fact, value, is_origin=True)
    for value in _scalars(_under(about, "ordinary")):
        yield _value(fact, value, is_origin=False)
    for _, group in _entries(_under(about, "groups")):
        for value in _scalars(_under(group, "values")):
            yield _value(fact, value, is_origin=False)
    for value, _ in _entries(_under(about, "also")):
        yield _value(fact, value, is_origin=False)


def _value(fact: str, value: Scalar, *, is_origin: bool) -> tuple[BenchName, Scalar, bool]:
    return BenchName(NameKind.VALUE, value.written, fact), value, is_origin


def names_in_case(node: Node) -> _Found:
    """Yield the facts and values in a case."""
    yield from _in_condition(_under(node, "facts"))


def names_in_regime(node: Node, regime: str) -> _Found:
    """Yield the regimes, rules, facts and values in the file of a regime, which has this name."""
    for base in _scalars(_under(node, "extends")):
        yield BenchName(NameKind.REGIME, base.written), base, False
    for layer in _scalars(_under(_under(node, "stack"), "layers")):
        yield BenchName(NameKind.REGIME, layer.written), layer, False
    bases = [base.written for base in _scalars(_under(node, "extends"))]
    for head in ("rules", "replace", "insert"):
        for rule in _items(_under(node, head)):
            inner = _under(rule, "rule") if head == "insert" else rule
            for id in _scalars(_under(inner, "id")):
                yield BenchName(NameKind.RULE, id.written, regime), id, True
            for beside in (*_scalars(_under(rule, "before")), *_scalars(_under(rule, "after"))):
                yield (
                    BenchName(NameKind.RULE, beside.written, bases[0] if bases else regime),
                    beside,
                    False,
                )
    for gone in _scalars(_under(node, "remove")):
        yield BenchName(NameKind.RULE, gone.written, bases[0] if bases else regime), gone, False
    yield from _conditions_in(node)


def _conditions_in(node: Node | None) -> _Found:
    for key, value in _entries(node):
        if key.written in _CONDITIONS:
            yield from _in_condition(value)
        else:
            yield from _conditions_in(value)
    for item in _items(node):
        yield from _conditions_in(item)


def _in_condition(node: Node | None) -> _Found:
    for key, value in _entries(node):
        if key.written in _CONNECTIVES:
            yield from _in_condition(value)
            for item in _items(value):
                yield from _in_condition(item)
            continue
        yield BenchName(NameKind.FACT, key.written), key, False
        for said in _scalars(value):
            yield BenchName(NameKind.VALUE, said.written, key.written), said, False


def _under(node: Node | None, key: str) -> Node | None:
    return node.get(key) if isinstance(node, Table) else None


def _entries(node: Node | None) -> Iterator[tuple[Scalar, Node]]:
    if isinstance(node, Table):
        yield from node.entries()


def _items(node: Node | None) -> Sequence[Node]:
    return node.items if isinstance(node, Listing) else ()


def _scalars(node: Node | None) -> Iterator[Scalar]:
    for one in (node,) if isinstance(node, Scalar) else _items(node):
        if isinstance(one, Scalar):
            yield one
