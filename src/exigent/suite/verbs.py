"""What a regime can be said to do, in each form that a verb takes, and when it has done so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from exigent.suite.expectation import (
    Aspect,
    Want,
    allows,
    is_as_wanted,
    is_surely_otherwise,
    refuses,
)
from exigent.words import Decision, Mode, Outcome, Scope

Wants = tuple[Want, ...]

_ITSELF = (*allows(), Want(Aspect.MODE, frozenset({Mode.MUST.value, Mode.MAY.value})))
_SILENT = (Want(Aspect.OUTCOME, Outcome.NOT_GOVERNED.value),)
_OPEN = (Want(Aspect.OUTCOME, Outcome.NEEDS_FACTS.value),)
_WHOLE = (Want(Aspect.SCOPE, Scope.AS_REQUESTED.value),)
_PART = (Want(Aspect.SCOPE, Scope.NARROWED.value),)

VERBS: dict[str, Wants] = {
    "allows the disclosure": allows(),
    "itself discloses": _ITSELF,
    "must disclose": allows(Mode.MUST),
    "may disclose but need not": allows(Mode.MAY),
    "leaves it to the owner": allows(Mode.OWNER),
    "refuses the disclosure": refuses(),
    "must not disclose": refuses(Mode.MUST_NOT),
    "has no ground to disclose": refuses(Mode.NO_GROUND),
    "cannot disclose": refuses(Mode.IMPOSSIBLE),
    "does not govern the request": _SILENT,
    "needs more facts": _OPEN,
    "discloses all that was requested": _WHOLE,
    "discloses only a part": _PART,
}
ALL_VERBS: dict[str, Wants] = {
    **VERBS,
    "allows": allows(),
    "discloses": allows(),
    "refuses": refuses(),
}
# What follows `lets "<regime>"` and `"<regime>" does not`.
PLAIN_VERBS: dict[str, Wants] = {
    "disclose": allows(),
    "itself disclose": _ITSELF,
    "leave it to the owner": allows(Mode.OWNER),
    "refuse": refuses(),
    "disclose all that was requested": _WHOLE,
    "disclose only a part": _PART,
}
_ALL_PLAIN: dict[str, Wants] = {
    **PLAIN_VERBS,
    "allow": allows(),
    "allow the disclosure": allows(),
    "refuse the disclosure": refuses(),
}


@dataclass(frozen=True, slots=True)
class Deed:
    """What a regime is said to do, or, `is_denied`, not to do."""

    wants: Wants
    is_denied: bool = False

    def is_done(self, decision: Decision) -> bool:
        """Tell whether a decision is so, for sure: an engine that failed does nothing."""
        if self.is_denied:
            return is_surely_otherwise(self.wants, decision)
        return is_as_wanted(self.wants, decision)


@dataclass(frozen=True, slots=True)
class RegimeDeed:
    """A part of a sentence: a regime, by its name or its file, and what it does."""

    regime: str
    deed: Deed


def _denials() -> dict[str, Deed]:
    """Return what denies a verb, but for those that deny already."""
    done = {verb: wants for verb, wants in ALL_VERBS.items() if wants not in (_SILENT, _OPEN)}
    never = {f"never {verb}": Deed(wants, is_denied=True) for verb, wants in done.items()}
    denied = {f"does not {verb}": Deed(wants, is_denied=True) for verb, wants in _ALL_PLAIN.items()}
    return {**never, **denied, "governs the request": Deed(_SILENT, is_denied=True)}


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_DENIALS = _denials()
# Of all requests none lacks facts.
_DEEDS = {verb: Deed(wants) for verb, wants in ALL_VERBS.items() if wants != _OPEN} | _DENIALS
# Patterns for parts of sentences: a verb as it is said of a regime, one that is denied, either
# of them, and one that follows `lets`.
VERB = _any_of(ALL_VERBS)
DENIAL = _any_of(_DENIALS)
DEED = _any_of(_DEEDS)
PLAIN_VERB = _any_of(_ALL_PLAIN)


def deed_of(said: str) -> Deed:
    """Return what words that the pattern `DEED` takes say; KeyError for others."""
    return _DEEDS[said]


def plain_deed_of(said: str) -> Deed:
    """Return what words that the pattern `PLAIN_VERB` takes say; KeyError for others."""
    return Deed(_ALL_PLAIN[said])


def deed_words() -> tuple[str, ...]:
    """Return all that can be said of a regime in such a part."""
    return tuple(_DEEDS)


def denial_words() -> tuple[str, ...]:
    """Return those that deny a verb."""
    return tuple(_DENIALS)


def plain_words() -> tuple[str, ...]:
    """Return all that can follow `lets "<regime>"`."""
    return tuple(_ALL_PLAIN)
