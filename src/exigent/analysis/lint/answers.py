"""What lines expect of regimes, held to what the rules of these can ever decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from exigent.analysis.lint.checks import ALWAYS_HOLDS, NO_SUCH_ANSWER
from exigent.analysis.lint.finding import Finding
from exigent.analysis.lint.material import Material
from exigent.bench import Panel, Regime
from exigent.engines import Rule
from exigent.regime import TECHNICAL, lay_over
from exigent.suite import Aspect, Every, Expectation, Named, Scenario, Want
from exigent.words import (
    UNKNOWN,
    Decision,
    Obligation,
    Outcome,
    Request,
    Vocabulary,
    say_deadline,
    say_obligation,
)

_Range = Mapping[Aspect, frozenset[str | bool | None]]


@dataclass(frozen=True, slots=True)
class _PossibleAnswers:
    """What the rules of a regime can decide, by aspect, and what they impose."""

    values: _Range
    duties: frozenset[Obligation]
    turns_on: frozenset[str]
    vocabulary: Vocabulary


AnswersByRegime = Mapping[str, _PossibleAnswers]
"""What regimes can answer, by their names."""


def find_impossible_answers(material: Material) -> Iterator[Finding]:
    """Yield findings on lines that no rule of a regime ever meets, or that all of them do."""
    if material.panel is not None:
        yield from find_impossible_lines(material.scenarios, possible_answers(material.panel))


def possible_answers(panel: Panel) -> AnswersByRegime:
    """Return what each regime of a panel can answer, but for those that do not show their rules."""
    answers = {regime.name: _answers(regime, panel) for regime in panel.regimes}
    return {name: found for name, found in answers.items() if found is not None}


def find_impossible_lines(
    scenarios: Iterable[Scenario], known: AnswersByRegime
) -> Iterator[Finding]:
    """Yield the same of some scenarios, where it is known what regimes can answer."""
    for scenario in scenarios:
        for line in scenario.expectations:
            match line.regimes:
                case Named(name) if name in known:
                    yield from _judge(line, name, known[name], scenario)
                case Every(exceptions, governing) if not governing:
                    spoken_of = {n: a for n, a in known.items() if n not in exceptions}
                    yield from _judge_all(line, spoken_of)


def _answers(regime: Regime, panel: Panel) -> _PossibleAnswers | None:
    """Return what a regime can answer; None where a layer has no rules to show."""
    deciding: list[Rule] = []
    obstacles: list[Decision] = []
    for layer in regime.layers:
        shown = panel.rules_of(layer)
        if shown is None:
            return None
        is_own = layer == regime.name
        if is_own or layer != TECHNICAL:
            deciding += shown.rules
        else:
            obstacles += [rule.decision for rule in shown.rules]
    decisions = [rule.decision for rule in deciding]
    # An obstacle makes a refusal of what is allowed, and adds a reason to other refusals.
    decisions += [lay_over(own, TECHNICAL, one) for own in decisions for one in obstacles]
    outcomes = {decision.outcome for decision in decisions}
    if any(span.days() for span in regime.composition.dates):
        outcomes.add(Outcome.NOT_GOVERNED)
    values: _Range = {
        Aspect.OUTCOME: frozenset(outcomes),
        Aspect.MODE: frozenset(decision.mode for decision in decisions),
        Aspect.GROUND: frozenset(decision.ground for decision in decisions),
        Aspect.SCOPE: frozenset(decision.scope for decision in decisions),
        Aspect.CONTESTED: frozenset(decision.is_contested for decision in decisions),
    }
    duties = {duty.obligation.plain for rule in deciding for duty in rule.duties}
    # What constraints tie to the facts that are read, an answer may turn on too.
    turns_on = frozenset(panel.vocabulary.tied_to(regime.constants))
    return _PossibleAnswers(values, frozenset(duties), turns_on, panel.vocabulary)


def _judge(
    line: Expectation, regime: str, answers: _PossibleAnswers, scenario: Scenario
) -> Iterator[Finding]:
    is_impossible = False
    says_which = any(want.aspect is Aspect.NEEDS for want in line.wants)
    for want in line.wants:
        if says_which and want.aspect is Aspect.OUTCOME:
            continue
        message, meant = _never(want, answers, scenario.request)
        if message:
            is_impossible = True
            yield Finding(NO_SUCH_ANSWER, line.location, f"`{regime}` {message}", meant)
    if not is_impossible and all(_always(want, answers) for want in line.wants):
        message = f'"{line.text}" holds whatever the facts: no rule of `{regime}` says otherwise'
        yield Finding(ALWAYS_HOLDS, line.location, message)


def _judge_all(line: Expectation, known: Mapping[str, _PossibleAnswers]) -> Iterator[Finding]:
    """Yield one finding for a line on many regimes, that names those that never do it."""
    never = [
        name
        for name, answers in known.items()
        if any(_never(want, answers, None)[0] for want in line.wants)
    ]
    if never:
        others = f" and {len(never) - 1} more" if len(never) > 1 else ""
        message = f'"{line.text}" can never hold: `{never[0]}`{others} never decide so'
        if not others:
            message = message.removesuffix("decide so") + "decides so"
        yield Finding(NO_SUCH_ANSWER, line.location, message, "name them as exceptions")


def _never(want: Want, answers: _PossibleAnswers, request: Request | None) -> tuple[str, str]:
    """Return what a regime never does and what was probably meant, or nothing if it may.

    The request tells which facts are unknown; without one, all of them may be.
    """
    match want.aspect, want.value:
        case Aspect.NEEDS, str(fact) if fact not in answers.turns_on:
            return f"never turns on `{fact}`, so it can never need to know it", ""
        case Aspect.NEEDS, str(fact) if request and request.values[fact] is not UNKNOWN:
            return f"cannot need `{fact}` here: the scenario does not leave it unknown", ""
        case Aspect.OUTCOME, Outcome.NEEDS_FACTS if request and not answers.turns_on.intersection(
            request.unknown
        ):
            return "cannot need more facts here: it knows all that its rules turn on", ""
        case Aspect.DUTY, Obligation() as duty:
            return _never_owed(duty, answers)
        case Aspect.DUTIES, frozenset() as duties:
            unowed = (_never_owed(duty, answers) for duty in _in_order(duties))
            return next((found for found in unowed if found[0]), ("", ""))
        case ((Aspect.MODE | Aspect.OUTCOME | Aspect.GROUND | Aspect.SCOPE), str(value)):
            if value != Outcome.NEEDS_FACTS and value not in answers.values[want.aspect]:
                return f"never decides {want.aspect} `{value}`, so this can never hold", ""
        case Aspect.CONTESTED, bool(value) if value not in answers.values[want.aspect]:
            said = "settled" if value else "contested"
            return f"has {said} rules only, so this can never hold", ""
    return "", ""


def _never_owed(duty: Obligation, answers: _PossibleAnswers) -> tuple[str, str]:
    like = [one for one in answers.duties if (one.who, one.duty) == (duty.who, duty.duty)]
    if duty in like or (like and duty.within is None):
        return "", ""
    said = say_obligation(duty, answers.vocabulary)
    known = sorted(say_deadline(one.within).strip() or "at no time in particular" for one in like)
    meant = f"when it does, it says: {', '.join(known)}" if known else ""
    return f"never says that {said}, so this can never hold", meant


def _in_order(duties: Iterable[object]) -> list[Obligation]:
    found = [duty for duty in duties if isinstance(duty, Obligation)]
    return sorted(found, key=lambda duty: (duty.who, duty.duty, duty.within or ""))


def _always(want: Want, answers: _PossibleAnswers) -> bool:
    # That nobody owes something, or that nothing is disputed, is worth holding a regime to.
    if want.aspect not in (Aspect.OUTCOME, Aspect.MODE):
        return False
    return answers.values[want.aspect] == {want.value}
