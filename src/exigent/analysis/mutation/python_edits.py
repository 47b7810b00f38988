"""Every small change of a policy in Python, made in its syntax tree: as a text that can be run.

What is changed are conditions, and the decisions that are made with `exigent.policy`. A change
may make it go on for ever; what runs it has to end it.
"""

from __future__ import annotations

import ast
import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from exigent.analysis.mutation.conditions import moved_bounds
from exigent.analysis.mutation.mutant import MutantKind, TextEdit
from exigent.words import MODES, Constants, Fact, FactType, Known, Outcome, Vocabulary

_FACE = "exigent.policy"
_OUTCOMES = {
    "allow": Outcome.ALLOW,
    "refuse": Outcome.REFUSE,
    "not_governed": Outcome.NOT_GOVERNED,
}
_OPPOSITE: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_TURNED: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}
_TAKE_CONDITIONS = ("bool", "any", "all")
_OF_EVERY_DECISION = ("rule", "because", "source", "contested", "unverified")
_LONGEST = 60

_Change = tuple[MutantKind, str, ast.AST]


@dataclass(frozen=True, slots=True)
class _Site:
    """A part of the tree: how another takes its place, and what it stands in, outermost first."""

    node: ast.AST
    put: Callable[[ast.AST], None]
    within: tuple[ast.AST, ...]
    is_condition: bool


def edits_of(text: str, vocabulary: Vocabulary) -> Iterator[TextEdit]:
    """Yield a policy's text with each change that an editor might make, no two alike."""
    tree = ast.parse(text)
    reader = _PolicyReader(tree, vocabulary)
    seen = {ast.unparse(tree)}
    for site in list(_sites(tree, (), lambda _: None, is_condition=False)):
        for kind, says, new in reader.changes(site):
            site.put(ast.fix_missing_locations(ast.copy_location(new, site.node)))
            edited = ast.unparse(tree)
            site.put(site.node)
            if edited not in seen:
                seen.add(edited)
                line, column = getattr(site.node, "lineno", 1), getattr(site.node, "col_offset", 0)
                constants = reader.constants_of(new)
                rule = reader.rule_of(site)
                yield TextEdit(kind, says, rule, line, column + 1, edited, constants)


def _sites(
    node: ast.AST,
    within: tuple[ast.AST, ...],
    put: Callable[[ast.AST], None],
    *,
    is_condition: bool,
) -> Iterator[_Site]:
    """Yield the parts of a tree in their order."""
    yield _Site(node, put, within, is_condition)
    inside = (*within, node)
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        asks = _asks(node, name, inside, is_condition=is_condition)
        if isinstance(value, ast.AST):
            put_here: Callable[[ast.AST], None] = partial(setattr, node, name)
            yield from _sites(value, inside, put_here, is_condition=asks)
        elif isinstance(value, list):
            for at, part in enumerate(value):
                if isinstance(part, ast.AST):
                    yield from _sites(
                        part, inside, partial(value.__setitem__, at), is_condition=asks
                    )


def _asks(node: ast.AST, name: str, within: Sequence[ast.AST], *, is_condition: bool) -> bool:
    """Tell whether nothing matters of a part but whether it is so."""
    match node:
        case ast.If() | ast.IfExp() | ast.While():
            return name == "test"
        case ast.comprehension():
            return name == "ifs"
        case ast.UnaryOp(op=ast.Not()):
            return True
        case ast.BoolOp() | ast.GeneratorExp():
            return is_condition
        case ast.Call(func=ast.Name(id=called)):
            return name == "args" and called in _TAKE_CONDITIONS
        case ast.Return():
            functions = [one for one in within if isinstance(one, ast.FunctionDef)]
            returns = functions[-1].returns if functions else None
            return isinstance(returns, ast.Name) and returns.id == "bool"
    return False


class _PolicyReader:
    """What a policy's text says in the words of a vocabulary."""

    def __init__(self, tree: ast.Module, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        imported = [
            alias
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == _FACE
            for alias in node.names
        ]
        self._makers: dict[str, Outcome] = {}
        for alias in imported:
            if alias.name == "*":
                self._makers |= _OUTCOMES
            elif alias.name in _OUTCOMES:
                self._makers[alias.asname or alias.name] = _OUTCOMES[alias.name]

    def changes(self, site: _Site) -> Iterator[_Change]:
        """Yield what may stand in the place of a part."""
        node = site.node
        match node:
            case ast.If(body=[*_, ast.Return()], orelse=[]):
                yield MutantKind.DELETE_RULE, "the rule is deleted", ast.Pass()
            case ast.BoolOp(op, values):
                is_all = isinstance(op, ast.And)
                kind = MutantKind.DROP_CONDITION if is_all else MutantKind.DROP_ALTERNATIVE
                for at, part in enumerate(values):
                    rest = [*values[:at], *values[at + 1 :]]
                    left = rest[0] if len(rest) == 1 else ast.BoolOp(op, rest)
                    yield kind, f"`{_say(part)}` is left out", left
            case ast.UnaryOp(op=ast.Not(), operand=operand) if site.is_condition:
                yield _instead(MutantKind.NEGATE_CONDITION, node, operand)
            case ast.Compare():
                yield from self._comparisons(node)
            case ast.Call(func=ast.Attribute(attr="among")):
                yield _instead(MutantKind.NEGATE_CONDITION, node, _not(node))
                yield from self._words(node)
            case ast.Call(func=ast.Name(id=called)) if called in self._makers:
                yield from self._decisions(node, self._makers[called])
            case ast.Call() | ast.Attribute() | ast.Name() if site.is_condition:
                is_denied = isinstance(site.within[-1], ast.UnaryOp)
                if not is_denied and not _is_taker(node):
                    yield _instead(MutantKind.NEGATE_CONDITION, node, _not(node))

    def constants_of(self, new: ast.AST) -> Constants:
        """Return what the first comparison of a part compares a number with."""
        compared = _compared(new, self._vocabulary) if isinstance(new, ast.Compare) else None
        return {compared[0].name: frozenset({compared[1]})} if compared else {}

    def rule_of(self, site: _Site) -> str:
        """Return the rule that a part is of, as decisions name it; else its function."""
        inside = (*site.within, site.node)
        for node in reversed(inside):
            found = ""
            if isinstance(node, ast.Call):
                found = _named(node)
            elif isinstance(node, ast.If):
                found = next(filter(None, map(_named, _calls(node.body))), "")
            if found:
                return found
        functions = [one.name for one in inside if isinstance(one, ast.FunctionDef)]
        return functions[0] if functions else "policy"

    def _comparisons(self, node: ast.Compare) -> Iterator[_Change]:
        if len(node.ops) != 1:
            yield _instead(MutantKind.NEGATE_CONDITION, node, _not(node))
            return
        op, compared = type(node.ops[0]), node.comparators[0]
        if op in _OPPOSITE:
            opposite = ast.Compare(node.left, [_OPPOSITE[op]()], [compared])
            yield _instead(MutantKind.NEGATE_CONDITION, node, opposite)
        else:
            yield _instead(MutantKind.NEGATE_CONDITION, node, _not(node))
        fact = _fact_of(node.left, self._vocabulary)
        if op is ast.Eq and isinstance(compared, ast.Constant) and fact and not fact.is_measured:
            among = ast.Attribute(node.left, "among", ast.Load())
            others = [value for value in fact.values if value != compared.value]
            for value in others if len(others) > 1 else ():
                wider = ast.Call(among, [compared, _constant(value)], [])
                yield _instead(MutantKind.WIDEN_CONDITION, node, wider)
        if op in _TURNED:
            turned = ast.Compare(node.left, [_TURNED[op]()], [compared])
            yield _instead(MutantKind.SHUT_OR_OPEN_BOUND, node, turned)
        measured = _compared(node, self._vocabulary)
        if measured is not None:
            fact, bound = measured
            for moved in moved_bounds(bound, fact):
                changed = ast.Compare(node.left, node.ops, [_constant(moved)])
                yield _instead(MutantKind.MOVE_BOUND, node, changed)
        if isinstance(compared, ast.Tuple | ast.List | ast.Set) and len(compared.elts) > 1:
            kinds = (MutantKind.NARROW_CONDITION, MutantKind.WIDEN_CONDITION)
            kind = kinds[isinstance(node.ops[0], ast.NotIn)]
            for at in range(len(compared.elts)):
                fewer = [*compared.elts[:at], *compared.elts[at + 1 :]]
                changed = ast.Compare(node.left, node.ops, [ast.Tuple(fewer, ast.Load())])
                yield _instead(kind, node, changed)

    def _words(self, node: ast.Call) -> Iterator[_Change]:
        """Yield `.among(...)` with one word more or less, as long as it is neither all nor none."""
        assert isinstance(node.func, ast.Attribute)
        fact = _fact_of(node.func.value, self._vocabulary)
        for at in range(len(node.args) if len(node.args) > 1 else 0):
            fewer = ast.Call(node.func, [*node.args[:at], *node.args[at + 1 :]], [])
            yield _instead(MutantKind.NARROW_CONDITION, node, fewer)
        words = [one.value for one in node.args if isinstance(one, ast.Constant)]
        if fact is None or len(words) < len(node.args):
            return
        held: set[object] = set()
        for word in words:
            group = fact.groups.get(str(word))
            held |= group.values if group else {word}
        left = [value for value in fact.values if value not in held]
        for value in left if len(left) > 1 else ():
            more = ast.Call(node.func, [*node.args, _constant(value)], [])
            yield _instead(MutantKind.WIDEN_CONDITION, node, more)

    def _decisions(self, node: ast.Call, outcome: Outcome) -> Iterator[_Change]:
        given = {one.arg: one.value for one in node.keywords if one.arg}
        for other in _OUTCOMES.values():
            if other is not outcome:
                says = f"`{other}` instead of `{outcome}`"
                yield MutantKind.OTHER_OUTCOME, says, self._made(other, given)
        mode = node.args[0] if len(node.args) == 1 else None
        if isinstance(mode, ast.Constant) and isinstance(mode.value, str):
            for other_mode in MODES.get(outcome, ()):
                if other_mode != mode.value:
                    says = f"`{other_mode}` instead of `{mode.value}`"
                    changed = ast.Call(node.func, [ast.Constant(str(other_mode))], node.keywords)
                    yield MutantKind.OTHER_MODE, says, changed
        yield from self._grounds_and_scopes(node, outcome, given)
        owed = given.get("obligations")
        if isinstance(owed, ast.Tuple | ast.List):
            for at, duty in enumerate(owed.elts):
                fewer = ast.Tuple([*owed.elts[:at], *owed.elts[at + 1 :]], ast.Load())
                says = f"the duty `{_say(duty)}` is left out"
                yield MutantKind.DROP_DUTY, says, _with(node, "obligations", fewer)

    def _grounds_and_scopes(
        self, node: ast.Call, outcome: Outcome, given: Mapping[str, ast.expr]
    ) -> Iterator[_Change]:
        grounds = list(self._vocabulary.grounds)
        ground = given.get("ground")
        if isinstance(ground, ast.Constant) and len(grounds) > 1 and ground.value in grounds:
            at = grounds.index(ground.value)
            following = grounds[(at + 1) % len(grounds)]
            says = f"`{following}` instead of `{grounds[at]}`"
            changed = _with(node, "ground", ast.Constant(following))
            yield MutantKind.OTHER_GROUND, says, changed
        scope = given.get("scope", ast.Constant("as_requested"))
        if outcome is not Outcome.ALLOW:
            return
        if isinstance(scope, ast.Constant) and isinstance(scope.value, str):
            other = "as_requested" if scope.value == "narrowed" else "narrowed"
            says = f"`{other}` instead of `{scope.value}`"
            yield MutantKind.OTHER_SCOPE, says, _with(node, "scope", ast.Constant(other))

    def _made(self, outcome: Outcome, given: Mapping[str, ast.expr]) -> ast.Call:
        """Return a call that makes a decision of another outcome, and what that cannot do without."""
        kept = {name: given[name] for name in _OF_EVERY_DECISION if name in given}
        modes: list[ast.expr] = []
        if outcome is not Outcome.NOT_GOVERNED:
            modes = [ast.Constant("may" if outcome is Outcome.ALLOW else "no_ground")]
            kept |= {name: given[name] for name in ("obligations",) if name in given}
        if outcome is Outcome.ALLOW:
            first = next(iter(self._vocabulary.grounds), "")
            kept["ground"] = given.get("ground", ast.Constant(first))
        name = next(word for word, one in _OUTCOMES.items() if one is outcome)
        # The policy need not have imported it.
        face = ast.parse(f"__import__({_FACE!r}, fromlist=['{name}']).{name}", mode="eval").body
        return ast.Call(face, modes, [ast.keyword(arg, value) for arg, value in kept.items()])


def _constant(value: Known) -> ast.Constant:
    assert not isinstance(value, datetime.date)
    return ast.Constant(value)


def _compared(node: ast.Compare, vocabulary: Vocabulary) -> tuple[Fact, float] | None:
    """Return the number that a fact is compared with, and the fact."""
    fact = _fact_of(node.left, vocabulary)
    if fact is None or fact.type is not FactType.NUMBER or len(node.comparators) != 1:
        return None
    bound = node.comparators[0]
    value = bound.value if isinstance(bound, ast.Constant) else None
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return (fact, value) if is_number else None  # type: ignore[return-value]


def _fact_of(node: ast.expr, vocabulary: Vocabulary) -> Fact | None:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return vocabulary.facts.get(node.attr)
    return None


def _is_taker(node: ast.AST) -> bool:
    """Tell whether it is a call that says of conditions whether they are so."""
    match node:
        case ast.Call(func=ast.Name(id=called)):
            return called in _TAKE_CONDITIONS
    return False


def _calls(body: Sequence[ast.stmt]) -> Iterator[ast.Call]:
    for statement in body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Call):
                yield node


def _named(node: ast.Call) -> str:
    """Return the rule that a call names for the decision that it makes."""
    for one in node.keywords:
        if one.arg == "rule" and isinstance(one.value, ast.Constant):
            return str(one.value.value)
    return ""


def _with(node: ast.Call, name: str, value: ast.expr) -> ast.Call:
    """Return a call with another value for one of its words."""
    kept = [one for one in node.keywords if one.arg != name]
    return ast.Call(node.func, node.args, [*kept, ast.keyword(name, value)])


def _not(node: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), node)


def _instead(kind: MutantKind, old: ast.expr, new: ast.expr) -> _Change:
    return kind, f"`{_say(new)}` instead of `{_say(old)}`", new


def _say(node: ast.AST) -> str:
    said = " ".join(ast.unparse(node).split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 3]}..."
