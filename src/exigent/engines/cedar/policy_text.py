"""Where policies and their words stand in a file of Cedar: its parser tells no places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r'\s+|//[^\n]*|"(?:[^"\\]|\\.)*"|[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[=!<>]=|&&|\|\||.', re.DOTALL
)
_UNEXPECTED = re.compile(r"unexpected token `(.*)`", re.DOTALL)
_NAMED = re.compile(r"`([^`]+)`|: @?([A-Za-z_][A-Za-z0-9_]*)$")


_OPERATORS = frozenset({"&&", "||", "+", "-", "*", "if"})
_ODD = frozenset({'"', "'", "#", "$", "`", "\\", "^", "~"})
DEEPEST_NESTING = 50
MOST_OPERATORS = 200


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign, and where it begins in the text."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the text goes on."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class PolicyText:
    """The tokens of one policy."""

    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        """Where the policy begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where the text goes on."""
        return self.tokens[-1].end

    def annotations(self) -> Iterator[tuple[str, Token]]:
        """Yield the name of each annotation with its text, or else its name, as written."""
        tokens = self.tokens
        index = 0
        while index + 1 < len(tokens) and tokens[index].text == "@":
            name = tokens[index + 1]
            has_text = [token.text for token in tokens[index + 2 : index + 5 : 2]] == ["(", ")"]
            yield name.text, tokens[index + 3] if has_text else name
            index += 5 if has_text else 2

    def find(self, *words: str) -> int:
        """Return where the first of the words stands after the annotations, or else the start."""
        own = {token.start for _, token in self.annotations()}
        for word in words:
            for token in self.tokens:
                if token.text == word and token.start not in own:
                    return token.start
        return self.start


def find_excess(policy: PolicyText) -> tuple[int, str] | None:
    """Return where and in what a policy is too large to be parsed safely, or None.

    Cedar's parser takes the whole process down where brackets go deep enough.
    """
    depth = operators = 0
    before = ""
    for token in policy.tokens:
        depth += (token.text in "([{") - (token.text in ")]}")
        operators += token.text in _OPERATORS or (token.text == "." and before != "context")
        before = token.text
        if depth > DEEPEST_NESTING:
            return token.start, f"nested more than {DEEPEST_NESTING} levels deep"
        if operators > MOST_OPERATORS:
            return token.start, f"more than {MOST_OPERATORS} operators in one policy"
    return None


def split_policies(text: str) -> list[PolicyText]:
    """Return the policies of a file in order; what follows the last `;` is one too."""
    policies = []
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = match.group()
        if word.isspace() or word.startswith("//"):
            continue
        tokens.append(Token(word, match.start()))
        if word == ";":
            policies.append(PolicyText(tuple(tokens)))
            tokens = []
    return [*policies, PolicyText(tuple(tokens))] if tokens else policies


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, from 1, of an offset."""
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def find_fault(text: str, complaint: Callable[[str], str]) -> tuple[int, str]:
    """Return where a file that does not parse is wrong, and what is said of it.

    `complaint` parses a text and returns what is wrong with it, or nothing.
    """
    for policy in split_policies(text):
        said = complaint(text[policy.start : policy.end])
        if said:
            return _find_in(policy, text, said, complaint), said
    return 0, complaint(text)


def _find_in(policy: PolicyText, text: str, said: str, complaint: Callable[[str], str]) -> int:
    unexpected = _UNEXPECTED.search(said)
    if unexpected:
        # The first token with which the beginning of the policy gets the same complaint.
        for token in policy.tokens:
            if token.text.startswith(unexpected.group(1)):
                begun = complaint(text[policy.start : token.end])
                if _UNEXPECTED.search(begun):
                    return token.start
    if said == "unexpected end of input":
        return policy.tokens[-1].start
    if said == "invalid token":
        return _first_odd(policy)
    named = [first or second for first, second in _NAMED.findall(said)]
    return _last_of(policy, named)


def _first_odd(policy: PolicyText) -> int:
    """Return where a sign stands that Cedar has not, or a text that ends in another line."""
    own = {token.start for _, token in policy.annotations()}
    for token in policy.tokens:
        is_long = token.text.startswith('"') and "\n" in token.text and token.start not in own
        if is_long or token.text in _ODD:
            return token.start
    return policy.start


def _last_of(policy: PolicyText, words: list[str]) -> int:
    found = [token.start for token in policy.tokens if token.text in words]
    return found[-1] if found else policy.start
