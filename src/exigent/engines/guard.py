"""Keeps an engine's failure inside its own cells, and what is no decision out of all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from exigent.decision import MODES, Decision, Outcome, failed
from exigent.domain import Constants
from exigent.engines.contract import Decider
from exigent.errors import did_you_mean
from exigent.printable import is_fit_line
from exigent.regime.manifest import Manifest
from exigent.request import Request
from exigent.vocabulary import Vocabulary

MOST_REMEMBERED = 10_000


class GuardedDecider:
    """A regime's decider of which every answer is a decision, an error at the worst."""

    def __init__(self, decider: Decider, manifest: Manifest, vocabulary: Vocabulary) -> None:
        self.decider = decider
        self._manifest = manifest
        self._vocabulary = vocabulary
        self._complaint = lru_cache(MOST_REMEMBERED)(self._find_complaint)

    @property
    def constants(self) -> Constants:
        """Every fact that may be read, with the constants it is compared with."""
        return self.decider.constants

    @property
    def waits(self) -> bool:
        """Whether deciding mostly waits for another process."""
        return getattr(self.decider, "waits", False)

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        """Return a decision a request; a failing engine gives `error`, never anything else.

        If a batch fails as a whole, each request is asked alone, so that one bad request
        does not take the others' answers away.
        """
        try:
            decisions = self.decider.decide(requests)
            if len(decisions) != len(requests):
                raise ValueError(f"{len(decisions)} decisions for {len(requests)} requests")  # noqa: TRY301
        except Exception as error:  # noqa: BLE001 - whatever an engine raises is its cells' error
            if len(requests) == 1:
                return [failed(_describe(error))]
            return [self.decide([request])[0] for request in requests]
        return [self._checked(decision) for decision in decisions]

    def _checked(self, decision: Decision) -> Decision:
        if not isinstance(decision, Decision):
            return failed(f"the engine answered with a {type(decision).__name__}")
        complaint = self._complaint(decision)
        return failed(complaint) if complaint else decision

    def _find_complaint(self, decision: Decision) -> str:
        """Return in what a decision does not fit its outcome or the vocabulary, or nothing."""
        outcome, mode = decision.outcome, decision.mode
        modes = MODES.get(outcome, ())
        if mode not in (modes or (None,)):
            return f"the engine answered `{outcome}` with {_said('mode', mode)}"
        if outcome is Outcome.ALLOW and decision.ground is None:
            return "the engine answered `allow` without a ground"
        if outcome is Outcome.NEEDS_FACTS and not decision.missing:
            return "the engine needs facts but names none"
        if (decision.scope is None) is (outcome is Outcome.ALLOW):
            return f"the engine answered `{outcome}` with {_said('scope', decision.scope)}"
        return _find_unprintable(decision) or self._find_unknown_word(decision)

    def _find_unknown_word(self, decision: Decision) -> str:
        grounds = [decision.ground] if decision.ground is not None else []
        words = (
            ("ground", grounds, self._vocabulary.grounds),
            ("party", [duty.who for duty in decision.obligations], self._vocabulary.parties),
            ("duty", [duty.duty for duty in decision.obligations], self._vocabulary.duties),
            ("fact", decision.missing, self._vocabulary.facts),
            ("source", [r.source for r in decision.reasons if r.source], self._manifest.sources),
        )
        for what, said, known in words:
            for word in said:
                if word not in known:
                    meant = did_you_mean(word, known)
                    return f"there is no {what} `{word}`{'; ' if meant else ''}{meant}"
        if any("/" in reason.rule for reason in decision.reasons):
            return "a rule's id has no `/`: it stands between a layer and its rule"
        return ""


class FailedDecider:
    """Stands in for an engine that cannot work at all: every cell is an error."""

    def __init__(self, reason: str) -> None:
        self.constants: Constants = {}
        self._decision = failed(reason)

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        """Return an error a request."""
        return [self._decision] * len(requests)


def _find_unprintable(decision: Decision) -> str:
    texts = [text for reason in decision.reasons for text in (reason.rule, reason.because)]
    texts += [duty.within for duty in decision.obligations if duty.within]
    for text in texts:
        if not is_fit_line(text):
            return f"the engine answered with a text that cannot be printed: `{text}`"
    return ""


def _said(what: str, word: str | None) -> str:
    return f"no {what}" if word is None else f"the {what} `{word}`"


def _describe(error: Exception) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
