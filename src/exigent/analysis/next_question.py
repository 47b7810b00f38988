"""The question worth asking next: the fact on which the answers of most regimes still turn.

It is exact wherever regimes have diagrams, however many facts are open; whoever asks elsewhere,
as a page does, asks the same if it keeps to `next_question`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePath

import msgspec

from exigent.bench import Panel, Regime
from exigent.files import REGIMES
from exigent.words import REQUEST_DATE, UNKNOWN, Request, Value, Vocabulary, make_request


class NextQuestion(msgspec.Struct, frozen=True):
    """A fact that is worth asking for, and the regimes, in their order, whose answers turn on it."""

    fact: str
    regimes: tuple[str, ...]


class OpenAnswers(msgspec.Struct, frozen=True):
    """What is still open once some facts are answered: by regime, the facts it turns on.

    Regimes that turn on nothing that is not answered are left out.
    """

    turning: Mapping[str, tuple[str, ...]]

    def next_question(self, vocabulary: Vocabulary) -> NextQuestion | None:
        """Return the fact on which most regimes turn, the vocabulary's first of such; None if none."""
        best: NextQuestion | None = None
        for fact in vocabulary.facts:
            regimes = tuple(name for name, facts in self.turning.items() if fact in facts)
            if len(regimes) > (len(best.regimes) if best else 0):
                best = NextQuestion(fact, regimes)
        return best


def next_question(
    panel: Panel, stated: Mapping[str, Value], ordinary: Collection[str] = ()
) -> NextQuestion | None:
    """Return the fact that is to be asked for next, or None where no answer turns on any.

    That is, among the facts not answered yet, the one on which the answers of most regimes
    still turn; of several such the first of the vocabulary. Answered are those that are
    `stated`, be it that nobody knows them, and those left as in an `ordinary` request. A
    regime's answer turns on what its decision is `missing` on the open request, that of
    `open_request`. The day of the request is never asked for: see there.
    """
    return open_answers(panel, stated, ordinary).next_question(panel.vocabulary)


class FollowUp(msgspec.Struct, frozen=True):
    """The fact that a request leaves to be asked for under one regime, named as commands name it."""

    fact: str
    regime: str


def follow_up(panel: Panel, regime: Regime, request: Request) -> FollowUp | None:
    """Return what a request leaves to be asked for, given what it states; None where nothing turns on it.

    It is told only of a regime that has a diagram: one that has none would have to be asked for it.
    """
    if not panel.exact_answers.knows(regime.name):
        return None
    question = next_question(panel.only([regime.name]), request.stated_values)
    file = regime.manifest.path
    is_column = PurePath(file).parent.name == REGIMES
    return FollowUp(question.fact, regime.name if is_column else file) if question else None


def open_answers(
    panel: Panel, stated: Mapping[str, Value], ordinary: Collection[str] = ()
) -> OpenAnswers:
    """Return on which facts that are not answered the answer of each regime of a panel turns."""
    request = open_request(panel.vocabulary, stated, ordinary)
    answered = {*stated, *ordinary, REQUEST_DATE}
    decisions = zip(panel.names, panel.decide([request])[0], strict=True)
    return OpenAnswers(
        {
            name: left
            for name, decision in decisions
            if (left := _without(decision.missing, answered))
        }
    )


def open_request(
    vocabulary: Vocabulary, stated: Mapping[str, Value], ordinary: Collection[str] = ()
) -> Request:
    """Return the request of which nobody knows what is neither stated nor ordinary.

    The day stays as it is ordinarily, unless it is stated: a day that is stated has dates in
    force count, and the question is what a regime would do. Raises ContradictionError for facts
    that cannot be together.
    """
    open_facts = {
        name: UNKNOWN
        for name in vocabulary.facts
        if name not in stated and name not in ordinary and name != REQUEST_DATE
    }
    return make_request(vocabulary, {**open_facts, **stated})


def _without(names: Iterable[str], answered: Collection[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in answered)
