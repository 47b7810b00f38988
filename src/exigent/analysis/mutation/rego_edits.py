"""Small changes of a policy in Rego, made in its text between the tokens that it is made of.

What is changed are the conditions after an `if`, and the words of decisions: those under the keys
`mode`, `ground` and `scope`, and a mode with the ground after it that a call is given first. The
text is cut into tokens and not parsed: what is no policy any more its interpreter refuses.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exigent.analysis.mutation.conditions import moved_bounds
from exigent.analysis.mutation.mutant import MutantKind, TextEdit
from exigent.engines.rego import RegoToken, rego_tokens
from exigent.words import MODES, Constants, Fact, FactType, Scope, Vocabulary

_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_TURNED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_SIGNS = (*_OPPOSITE, ":=")
_OPENING, _CLOSING = "([{", ")]}"
_NO_RULES = ("package", "import", "else", "default")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class _Replacement:
    """What stands in the place of the text from one place to another."""

    kind: MutantKind
    says: str
    start: int
    end: int
    new: str
    constants: tuple[str, float] | None = None


@dataclass(frozen=True, slots=True)
class _Body:
    """The tokens of what a rule asks, by their indexes, in expressions of which all must hold."""

    expressions: tuple[tuple[int, int], ...]
    starts: int
    is_block: bool


def edits_of(text: str, vocabulary: Vocabulary) -> Iterator[TextEdit]:
    """Yield a policy's text with each change that an editor might make, no two alike.

    Some may be no policy.
    """
    policy = _RegoText(text, vocabulary)
    seen = {text}
    for one in policy.replacements():
        edited = text[: one.start] + one.new + text[one.end :]
        if edited in seen:
            continue
        seen.add(edited)
        before = text[: one.start]
        line, column = before.count("\n") + 1, one.start - before.rfind("\n")
        constants: Constants = {}
        if one.constants is not None:
            fact, bound = one.constants
            constants = {fact: frozenset({bound})}
        rule = policy.rule_at(one.start)
        yield TextEdit(one.kind, one.says, rule, line, column, edited, constants)


class _RegoText:
    """A policy's text in tokens, signs of two letters as one."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._text = text
        self._vocabulary = vocabulary
        self._tokens = _joined(list(rego_tokens(text)))
        self._modes = {str(mode) for modes in MODES.values() for mode in modes}

    def rule_at(self, offset: int) -> str:
        """Return the name of the rule that a place lies in."""
        heads = (
            token.text
            for token in self._tokens
            if token.at <= offset
            and token.kind == "name"
            and token.text not in _NO_RULES
            and (token.at == 0 or self._text[token.at - 1] == "\n")
        )
        return ([*heads] or ["policy"])[-1]

    def replacements(self) -> Iterator[_Replacement]:
        """Yield what may be otherwise, in the order of the text but for a rule as a whole."""
        asked: set[int] = set()
        for body in self._bodies():
            yield from self._of_body(body)
            for first, behind in body.expressions:
                asked |= set(range(first, behind))
                for at in range(first, behind):
                    yield from self._comparisons(at, first, behind)
                    yield from self._sets(at)
        for at, token in enumerate(self._tokens):
            if token.kind == "string" and at not in asked:
                yield from self._decision_words(at)

    def _bodies(self) -> Iterator[_Body]:
        tokens = self._tokens
        for at, token in enumerate(tokens[:-1]):
            if token.text != "if" or token.kind != "name":
                continue
            if tokens[at + 1].text == "{":
                behind = self._closing(at + 1)
                parts = tuple(self._expressions(at + 2, behind))
                yield _Body(parts, _end(tokens[at + 1]), is_block=True)
            else:
                first, behind = next(self._expressions(at + 1, len(tokens)))
                yield _Body(((first, behind),), tokens[first].at, is_block=False)

    def _closing(self, opening: int) -> int:
        depth = 0
        for at in range(opening, len(self._tokens)):
            depth += _depth(self._tokens[at])
            if depth == 0:
                return at
        return len(self._tokens)

    def _expressions(self, first: int, behind: int) -> Iterator[tuple[int, int]]:
        """Yield the expressions of some tokens: they end with a line, or where a `;` stands."""
        depth, start = 0, first
        for at in range(first, behind):
            token = self._tokens[at]
            if at > start and depth == 0 and self._is_new_line(at):
                yield start, at
                start = at
            if token.text == ";" and depth == 0:
                yield start, at
                start = at + 1
            depth += _depth(token)
        if start < behind:
            yield start, behind

    def _is_new_line(self, at: int) -> bool:
        between = self._text[_end(self._tokens[at - 1]) : self._tokens[at].at]
        return "\n" in between

    def _of_body(self, body: _Body) -> Iterator[_Replacement]:
        says, delete = "the rule is deleted", MutantKind.DELETE_RULE
        if body.is_block:
            yield _Replacement(delete, says, body.starts, body.starts, "\n\tfalse\n")
        else:
            first, behind = body.expressions[0]
            yield _Replacement(delete, says, body.starts, self._ends(behind), "false")
        for first, behind in body.expressions:
            start, end = self._tokens[first].at, self._ends(behind)
            said = self._said(start, end)
            if len(body.expressions) > 1 and not self._names_something(first, behind):
                kind = MutantKind.DROP_CONDITION
                yield _Replacement(kind, f"`{said}` is left out", start, end, "")
            kind = MutantKind.NEGATE_CONDITION
            if self._tokens[first].text == "not":
                bare = self._tokens[first + 1].at
                says = f"`{self._said(bare, end)}` instead of `{said}`"
                yield _Replacement(kind, says, start, bare, "")
            elif not self._compares(first, behind):
                says = f"`not {said}` instead of `{said}`"
                yield _Replacement(kind, says, start, start, "not ")

    def _compares(self, first: int, behind: int) -> bool:
        """Tell whether an expression is more than a name or a call, or gives something a name."""
        words = (*_SIGNS, "=", "|", "&", "some", "every", "with", "as")
        return any(one.text in words for one in self._tokens[first:behind])

    def _names_something(self, first: int, behind: int) -> bool:
        """Tell whether an expression gives something a name, which what follows may need."""
        return any(one.text in (":=", "=", "some") for one in self._tokens[first:behind])

    def _comparisons(self, at: int, first: int, behind: int) -> Iterator[_Replacement]:
        """Yield changes of a comparison, which stands in an expression of these tokens."""
        token = self._tokens[at]
        if token.text not in _OPPOSITE:
            return
        start, end = token.at, _end(token)
        turned = (
            (MutantKind.NEGATE_CONDITION, _OPPOSITE[token.text]),
            (MutantKind.SHUT_OR_OPEN_BOUND, _TURNED.get(token.text)),
        )
        for kind, other in turned:
            if other is not None:
                before = self._text[self._tokens[first].at : start]
                after = self._text[end : self._ends(behind)]
                said = _short(f"{before}{token.text}{after}")
                says = f"`{_short(f'{before}{other}{after}')}` instead of `{said}`"
                yield _Replacement(kind, says, start, end, other)
        fact, other_side = self._fact_before(at), self._at(at + 1)
        if fact is None or other_side is None:
            return
        place, ends = other_side.at, _end(other_side)
        bound = _number(other_side)
        if bound is not None and fact.type is FactType.NUMBER:
            for moved in moved_bounds(bound, fact):
                assert isinstance(moved, int | float)
                says = f"`{moved}` instead of `{other_side.text}` for `{fact.name}`"
                kept = (fact.name, float(moved))
                yield _Replacement(MutantKind.MOVE_BOUND, says, place, ends, str(moved), kept)
        if token.text == "==" and other_side.kind == "string":
            others = [str(value) for value in fact.values if json.dumps(value) != other_side.text]
            for value in others if len(others) > 1 else ():
                wider = f'in {{{other_side.text}, "{value}"}}'
                says = f"`{fact.name} {wider}` instead of `{fact.name} == {other_side.text}`"
                yield _Replacement(MutantKind.WIDEN_CONDITION, says, start, ends, wider)

    def _sets(self, at: int) -> Iterator[_Replacement]:
        """Yield `in {...}` with one word more or less, as long as it is neither all nor none."""
        brace = self._at(at + 1)
        if self._tokens[at].text != "in" or brace is None or brace.text != "{":
            return
        behind = self._closing(at + 1)
        words = [one.text for one in self._tokens[at + 2 : behind] if one.text != ","]
        if not words or any(one.kind != "string" for one in self._tokens[at + 2 : behind : 2]):
            return
        start, end = brace.at, self._ends(behind + 1)
        fact = self._fact_before(at)
        left = [] if fact is None else [json.dumps(one) for one in fact.values]
        left = [one for one in left if one not in words]
        changes = [
            (MutantKind.NARROW_CONDITION, [*words[:index], *words[index + 1 :]])
            for index in range(len(words) if len(words) > 1 else 0)
        ]
        changes += [
            (MutantKind.WIDEN_CONDITION, [*words, one]) for one in (left if len(left) > 1 else ())
        ]
        for kind, several in changes:
            new = f"{{{', '.join(several)}}}"
            named = f"{fact.name} in" if fact else "in"
            says = f"`{_short(f'{named} {new}')}` instead of `{named} {self._said(start, end)}`"
            yield _Replacement(kind, says, start, end, new)

    def _decision_words(self, at: int) -> Iterator[_Replacement]:
        word = self._word(at)
        before, further = self._at(at - 1), self._at(at - 2)
        if word is None or before is None or further is None:
            return
        key = self._word(at - 2) if before.text == ":" else None
        is_first = before.text == "(" and further.kind == "name"
        if word in self._modes and (key == "mode" or is_first):
            for modes in MODES.values():
                if word in modes:
                    others = [str(mode) for mode in modes if mode != word]
                    yield from self._other_words(MutantKind.OTHER_MODE, at, others)
        grounds = list(self._vocabulary.grounds)
        is_second = before.text == "," and self._word(at - 2) in self._modes
        if word in grounds and len(grounds) > 1 and (key == "ground" or is_second):
            following = grounds[(grounds.index(word) + 1) % len(grounds)]
            yield from self._other_words(MutantKind.OTHER_GROUND, at, [following])
        scopes = [str(Scope.AS_REQUESTED), str(Scope.NARROWED)]
        if word in scopes and key == "scope":
            others = [one for one in scopes if one != word]
            yield from self._other_words(MutantKind.OTHER_SCOPE, at, others)

    def _other_words(
        self, kind: MutantKind, at: int, others: Sequence[str]
    ) -> Iterator[_Replacement]:
        token = self._tokens[at]
        for other in others:
            says = f"`{other}` instead of `{self._word(at)}`"
            yield _Replacement(kind, says, token.at, _end(token), json.dumps(other))

    def _at(self, at: int) -> RegoToken | None:
        return self._tokens[at] if 0 <= at < len(self._tokens) else None

    def _word(self, at: int) -> str | None:
        token = self._at(at)
        is_string = token is not None and token.kind == "string"
        return token.text[1:-1] if token is not None and is_string else None

    def _ends(self, behind: int) -> int:
        return _end(self._tokens[behind - 1])

    def _fact_before(self, at: int) -> Fact | None:
        """Return the fact that stands before a token, as `input.fact`."""
        parts = [one.text for one in self._tokens[max(at - 3, 0) : at]]
        is_fact = len(parts) == 3 and parts[:2] == ["input", "."]
        return self._vocabulary.facts.get(parts[2]) if is_fact else None

    def _said(self, start: int, end: int) -> str:
        return _short(self._text[start:end])


def _joined(tokens: Sequence[RegoToken]) -> list[RegoToken]:
    """Return tokens with those signs as one that mean something together."""
    found: list[RegoToken] = []
    for token in tokens:
        last = found[-1] if found else None
        if last and last.text + token.text in _SIGNS and _end(last) == token.at:
            found[-1] = RegoToken("sign", last.text + token.text, last.at)
        else:
            found.append(token)
    return found


def _end(token: RegoToken) -> int:
    return token.at + len(token.text)


def _number(token: RegoToken) -> float | None:
    """Return the number that a token writes; None where that is only the beginning of one."""
    try:
        return json.loads(token.text) if token.kind == "number" else None
    except ValueError:
        # The sign in `1e-5` is a token of its own.
        return None


def _depth(token: RegoToken) -> int:
    is_sign = token.kind == "sign"
    return (is_sign and token.text in _OPENING) - (is_sign and token.text in _CLOSING)


def _short(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 3]}..."
