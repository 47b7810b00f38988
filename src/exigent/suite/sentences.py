"""What Then sentences mean: each form with its pattern, its meaning and an example."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from exigent.suite.expectation import (
    Aspect,
    Every,
    Expectation,
    Named,
    NoRegime,
    Want,
)
from exigent.suite.feature import Step
from exigent.suite.sentence_form import SentenceContext, SentenceForm, read_in_form
from exigent.suite.tables import DUTY_COLUMNS, read_decisions, read_duties, read_names
from exigent.suite.verbs import ALL_VERBS, VERB, Wants
from exigent.words import (
    NOT_KNOWN,
    Fault,
    InputError,
    Obligation,
    Outcome,
    Vocabulary,
    did_you_mean,
    read_deadline,
)

# What word processors put in for quotes: those of English, German and French.
_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2018\u2019\u201a\u201b", "'"),
    }
)
MODALS = ("must", "need not")


def read_then(step: Step, reading: SentenceContext) -> tuple[Expectation, ...] | None:
    """Return what a Then step expects, or None if no form matches it.

    Raises InputError for a name that is not known, and for a table that is missing,
    or there without need.
    """
    return read_in_form(FORMS, step, reading)


def with_straight_quotes(text: str) -> str:
    """Return a text with straight quotes for those that word processors put in."""
    return text.translate(_STRAIGHT)


def with_single_pairs(text: str) -> str:
    """Return a text with one straight double quote for all quotes that stand side by side."""
    return re.sub("[\"'`]+", '"', with_straight_quotes(text))


def unread(text: str) -> str:
    """Return that no step reads a sentence, which is quoted so that its own quotes stay apart."""
    quote = "`" if '"' in text else '"'
    return f"no step reads {quote}{text}{quote}"


def requoted(text: str, regimes: Collection[str]) -> Iterator[str]:
    """Yield a text with its names quoted as they have to be, where they may be quoted otherwise."""
    yield with_straight_quotes(text)
    yield re.sub('" *([^"]*?) *"', r'"\1"', with_single_pairs(text))
    bare = with_single_pairs(text).replace('"', "")
    names = "|".join(re.escape(name) for name in sorted(regimes, key=len, reverse=True))
    if names:
        quoted = re.sub(rf"(?<!\S)({names})(?!\S)", r'"\1"', bare)
        yield re.sub(r"(?<=by the rule )(\S+)$", r'"\1"', quoted)


def _expect(step: Step, regimes: Named | Every | NoRegime, wants: Wants) -> tuple[Expectation]:
    return (Expectation(step.text, step.location, regimes, wants),)


def _one(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    return _expect(step, regime, ALL_VERBS[match["verb"]])


def _every(match: re.Match[str], step: Step, _reading: SentenceContext) -> tuple[Expectation, ...]:
    return _expect(step, Every(governing=bool(match["governing"])), ALL_VERBS[match["verb"]])


def _every_except(
    match: re.Match[str], step: Step, reading: SentenceContext
) -> tuple[Expectation, ...]:
    names = frozenset(read_names(step.rows, reading.regimes))
    if not names:
        raise InputError(
            "the table lists no regime", step.rows[0].place(0), fault=Fault.WRONG_TABLE
        )
    regimes = Every(names, governing=bool(match["governing"]))
    return _expect(step, regimes, ALL_VERBS[match["verb"]])


def _none(match: re.Match[str], step: Step, _reading: SentenceContext) -> tuple[Expectation, ...]:
    return _expect(step, NoRegime(), ALL_VERBS[match["verb"]])


def _needs(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    said = match["fact"]
    statement = reading.vocabulary.read(f"{NOT_KNOWN}{said}")
    if statement is None:
        raise InputError(
            f'no fact is known as "{said}"',
            step.location,
            reading.vocabulary.nearest_phrase(f"{NOT_KNOWN}{said}").replace(NOT_KNOWN, ""),
            fault=Fault.UNKNOWN_WORD,
        )
    needs = Want(Aspect.OUTCOME, Outcome.NEEDS_FACTS.value)
    return _expect(step, regime, (needs, Want(Aspect.NEEDS, statement.fact)))


def _ground(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    ground = _ground_named(match["ground"], step, reading.vocabulary.grounds)
    return _expect(step, regime, (Want(Aspect.GROUND, ground),))


def _rule(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    return _expect(step, regime, (Want(Aspect.RULE, match["rule"]),))


def _contested(
    match: re.Match[str], step: Step, reading: SentenceContext
) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    return _expect(step, regime, (Want(Aspect.CONTESTED, match["state"] == "contested"),))


def _duty(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    aspect = Aspect.DUTY if match["modal"] == "must" else Aspect.NO_DUTY
    duty = _read_duty(match["rest"], step, reading.vocabulary, match["modal"])
    return _expect(step, regime, (Want(aspect, duty),))


def _no_duties(
    match: re.Match[str], step: Step, reading: SentenceContext
) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    return _expect(step, regime, (Want(Aspect.DUTIES, frozenset[Obligation]()),))


def _duties(match: re.Match[str], step: Step, reading: SentenceContext) -> tuple[Expectation, ...]:
    regime = reading.regime(match["regime"], step.location)
    return _expect(step, regime, read_duties(step.rows, reading.vocabulary))


def _decisions(
    _match: re.Match[str], step: Step, reading: SentenceContext
) -> tuple[Expectation, ...]:
    return tuple(
        Expectation(text, place, reading.regime(name, place), wants)
        for name, place, text, wants in read_decisions(step.rows, reading.vocabulary)
    )


def _read_duty(text: str, step: Step, vocabulary: Vocabulary, modal: str) -> Obligation:
    """Read `<party> must <duty> within <deadline>`, the words after `under "<regime>"`."""
    for party, words in vocabulary.parties.items():
        start = f"{words} {modal} "
        if not text.startswith(start):
            continue
        rest = text[len(start) :]
        fitting = [
            duty
            for duty, said in vocabulary.duties.items()
            if rest == said or rest.startswith(f"{said} ")
        ]
        if not fitting:
            break
        duty = max(fitting, key=lambda name: len(vocabulary.duties[name]))
        deadline = rest[len(vocabulary.duties[duty]) :].strip().removeprefix("within ")
        within = read_deadline(deadline, step.location, vocabulary.parties) if deadline else None
        return Obligation(party, duty, within)
    known = [
        f"{party} {modal} {duty}"
        for party in vocabulary.parties.values()
        for modal in MODALS
        for duty in vocabulary.duties.values()
    ]
    raise InputError(
        f'no duty reads "{text}"',
        step.location,
        did_you_mean(text, known, quote='"'),
        fault=Fault.UNKNOWN_WORD,
    )


def _ground_named(said: str, step: Step, grounds: Mapping[str, str]) -> str:
    for name, phrase in grounds.items():
        if said in (name, phrase):
            return name
    raise InputError(
        f'no ground is called "{said}"',
        step.location,
        did_you_mean(said, grounds.values(), quote='"'),
        fault=Fault.UNKNOWN_WORD,
    )


_REGIME = r'"(?P<regime>[^"]*)"'
_GOVERNING = r"every regime(?P<governing> that governs the request)?"
FORMS: tuple[SentenceForm[Expectation], ...] = (
    SentenceForm(
        "the regimes decide",
        _decisions,
        "the regimes decide",
        ("regime", "outcome", "mode", "ground", "scope", "rule", "missing", "contested"),
    ),
    SentenceForm(f"{_REGIME} (?P<verb>{VERB})", _one, '"<regime>" <verb>'),
    SentenceForm(
        f"{_REGIME} needs to know (?P<fact>.+)",
        _needs,
        '"<regime>" needs to know whether <phrase>',
    ),
    SentenceForm(
        f"the ground under {_REGIME} is (?P<ground>.+)",
        _ground,
        'the ground under "<regime>" is <ground>',
    ),
    SentenceForm(
        f'{_REGIME} decides by the rule "(?P<rule>[^"]*)"',
        _rule,
        '"<regime>" decides by the rule "<rule>"',
    ),
    SentenceForm(
        f"the answer under {_REGIME} is (?P<state>contested|settled)",
        _contested,
        'the answer under "<regime>" is contested',
    ),
    SentenceForm(
        f"under {_REGIME} these duties follow",
        _duties,
        'under "<regime>" these duties follow',
        DUTY_COLUMNS,
    ),
    SentenceForm(
        f"under {_REGIME} no duties follow",
        _no_duties,
        'under "<regime>" no duties follow',
    ),
    SentenceForm(
        f"under {_REGIME} (?P<rest>.+? (?P<modal>must|need not) .+)",
        _duty,
        'under "<regime>" <party> must <duty> within <deadline>',
    ),
    SentenceForm(f"{_GOVERNING} (?P<verb>{VERB})", _every, "every regime <verb>"),
    SentenceForm(
        f"{_GOVERNING} (?P<verb>{VERB}), except",
        _every_except,
        "every regime <verb>, except",
        ("regime",),
    ),
    SentenceForm(f"no regime (?P<verb>{VERB})", _none, "no regime <verb>"),
)
