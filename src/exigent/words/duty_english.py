"""Duties in English, in the words of the vocabulary, and in those that files have for them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from exigent.words.decision import Obligation, Term
from exigent.words.english import say_list
from exigent.words.vocabulary import Vocabulary


def say_obligation(obligation: Obligation, vocabulary: Vocabulary, unless: str = "") -> str:
    """Return a duty as an English sentence without its full stop.

    `unless` is a clause that says when it falls away. By which calendar it is counted is not said.
    """
    who = vocabulary.parties[obligation.who]
    does = [vocabulary.duties[name] for name in (obligation.duty, *obligation.either)]
    said = f"{who} must {say_list(does, 'or')}{_say_time(obligation, vocabulary)}"
    said += "".join(f", {clause}" for clause in _clauses(obligation, vocabulary))
    if unless:
        said += f", unless {unless}"
    if obligation.otherwise:
        others = [say_obligation(owed, vocabulary) for owed in obligation.otherwise]
        said += f", or else {', and '.join(others)}"
    return said


def say_duties_beside(
    own: Iterable[Obligation], others: Collection[Obligation], vocabulary: Vocabulary
) -> Iterator[str]:
    """Yield duties as sentences that tell each from those of another answer.

    Where a duty differs from one that reads alike, such as in the calendar by which it is
    counted, its own words in files follow.
    """
    alike = {say_obligation(one, vocabulary) for one in others}
    for obligation in own:
        said = say_obligation(obligation, vocabulary)
        is_read_alike = obligation not in others and said in alike
        yield f"{said} ({write_obligation(obligation)})" if is_read_alike else said


def say_deadline(within: str | None) -> str:
    """Return a deadline as it follows a duty: ` within 72 hours`, ` before disclosure`."""
    if not within:
        return ""
    return f" within {within}" if _is_counted(within) else f" {within}"


def write_obligation(obligation: Obligation) -> str:
    """Return all of a duty in fixed words, by the names that files have for its parts."""
    parts = [f"{obligation.who} {obligation.duty}{say_deadline(obligation.within)}"]
    parts += [
        f"{key} {said}"
        for key, said in (
            ("for", obligation.lasting),
            ("from", obligation.run_from),
            ("before", obligation.before),
            ("or_within", ", ".join(map(_write_term, obligation.earlier))),
            ("extended", ", ".join(map(_write_term, obligation.longer))),
            ("if_within", ", ".join(map(_write_term, obligation.window))),
            ("by", _write_calendar(obligation)),
            ("lifted_by", ", ".join(obligation.lifted_by)),
            ("either", ", ".join(obligation.either)),
            ("else", " and ".join(f"({write_obligation(one)})" for one in obligation.otherwise)),
        )
        if said
    ]
    return " ".join(parts) + (" as a condition" if obligation.is_condition else "")


def _write_term(term: Term) -> str:
    calendar = _write_calendar(term)
    return f"{term.within} from {term.run_from}" + (f" by {calendar}" if calendar else "")


def _write_calendar(counted: Obligation | Term) -> str:
    return f"{counted.calendar}{' which moves' if counted.moves else ''}"


def _is_counted(within: str) -> bool:
    return within[0].isdigit()


def _noun(event: str, vocabulary: Vocabulary) -> str:
    """Return what an event is called; a matrix may come from a bench that had others."""
    known = vocabulary.events.get(event)
    return known.noun if known else event.replace("_", " ")


def _say_time(obligation: Obligation, vocabulary: Vocabulary) -> str:
    first = _noun(obligation.run_from, vocabulary) if obligation.run_from else ""
    within, lasting = obligation.within or "", obligation.lasting
    if obligation.earlier:
        terms = [f"{within or lasting} from {first}", *_say_terms(obligation.earlier, vocabulary)]
        said = f" {'for' if lasting else 'by'} the {_first_of(obligation)} of {say_list(terms)}"
    elif lasting:
        said = f" for {lasting}{f' from {first}' if first else ''}"
    elif not first:
        said = say_deadline(within)
    elif _is_counted(within or "-"):
        said = f"{say_deadline(within)} of {first}"
    else:
        said = f"{say_deadline(within)}, from {first} on"
    if obligation.before and not within.startswith("before "):
        said += f"{' and' if within else ''} before {_noun(obligation.before, vocabulary)}"
    return said


def _first_of(obligation: Obligation) -> str:
    word, of_many = ("shorter", "shortest") if obligation.lasting else ("earlier", "earliest")
    return word if len(obligation.earlier) == 1 else of_many


def _say_terms(terms: tuple[Term, ...], vocabulary: Vocabulary) -> list[str]:
    return [f"{term.within} from {_noun(term.run_from, vocabulary)}" for term in terms]


def _clauses(obligation: Obligation, vocabulary: Vocabulary) -> Iterator[str]:
    if obligation.window:
        terms = [
            f"{term.within} of {_noun(term.run_from, vocabulary)}" for term in obligation.window
        ]
        yield f"if {_noun(obligation.run_from, vocabulary)} comes within {say_list(terms)}"
    if obligation.longer:
        yield f"extended to {say_list(_say_terms(obligation.longer, vocabulary), 'or')}"
    if obligation.lifted_by:
        nouns = [_noun(event, vocabulary) for event in obligation.lifted_by]
        yield f"until {say_list(nouns, 'or')} lifts that"
    if obligation.is_condition:
        yield "and what is decided depends on that"
