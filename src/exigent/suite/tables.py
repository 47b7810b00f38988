"""The tables below Then steps, each word held to what it can be."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from exigent.suite.expectation import Aspect, Want
from exigent.suite.feature import Row
from exigent.words import (
    MODES,
    Fault,
    InputError,
    Location,
    Mode,
    Obligation,
    Outcome,
    Scope,
    Status,
    Vocabulary,
    did_you_mean,
    meant_by_name,
    read_day,
    read_deadline,
)

NOTHING = "-"
_MAY_LACK = ("mode", "scope", "ground")
_NONE = ("none", "None", "no", "nothing", "null")
DECISION_COLUMNS = (
    "regime",
    "outcome",
    "mode",
    "ground",
    "scope",
    "rule",
    "missing",
    "contested",
)
DUTY_COLUMNS = ("who", "duty", "within", "condition")
DUTY_STATE_COLUMNS = ("regime", "who", "duty", "status", "by")
# Going through an enumeration takes long, and each table asks for one.
_OUTCOMES, _MODES, _SCOPES = tuple(Outcome), tuple(Mode), tuple(Scope)
_ANSWERS = {"yes": True, "no": False}
_DUE = re.compile(r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?: (?:[01][0-9]|2[0-3]):[0-5][0-9])?")


def read_decisions(
    rows: Sequence[Row], vocabulary: Vocabulary
) -> Iterator[tuple[str, Location, str, tuple[Want, ...]]]:
    """Yield for each row the regime, its place, the row as text, and what is wanted.

    A blank cell is not checked, `-` says that there is none. Raises InputError for a
    column or word that is not known, a regime listed twice, or a row that checks nothing.
    """
    header, *body = rows
    columns = _columns(header, DECISION_COLUMNS, "regime")
    named = columns.index("regime")
    seen: dict[str, int] = {}
    # Many rows say the same of one regime after the other.
    known: dict[tuple[str, ...], tuple[str, tuple[Want, ...]]] = {}
    for row in body:
        name = row.cells[named]
        _refuse_second(name, seen, row, named)
        words = (*row.cells[:named], *row.cells[named + 1 :])
        read = known.get(words)
        if read is None:
            read = known[words] = _read_wants(row, columns, named, vocabulary)
        said, wants = read
        yield name, row.place(named), f"{name}: {said}", wants


def _read_wants(
    row: Row, columns: Sequence[str], named: int, vocabulary: Vocabulary
) -> tuple[str, tuple[Want, ...]]:
    """Return a row as text but for the regime, which stands at `named`, and what is wanted."""
    words = [
        (column, word, row.place(index))
        for index, (column, word) in enumerate(zip(columns, row.cells, strict=True))
        if index != named and word
    ]
    place = row.place(named)
    if not words:
        raise InputError(
            f"the row of `{row.cells[named]}` checks nothing", place, fault=Fault.CHECKS_NOTHING
        )
    wants = tuple([_want(column, word, where, vocabulary) for column, word, where in words])
    _check_parts(wants, place)
    return ", ".join(f"{column} {word}" for column, word, _ in words), wants


def no_such_regime(name: str, place: Location, regimes: Mapping[str, str]) -> InputError:
    """Return the error for a name in a step that no regime has; `regimes` are titles by name."""
    meant = meant_by_name(name, regimes) or "`exigent regimes` lists them"
    return InputError(f"there is no regime `{name}`", place, meant, fault=Fault.UNKNOWN_REGIME)


def read_names(rows: Sequence[Row], regimes: Mapping[str, str]) -> Iterator[str]:
    """Yield the regimes that a table of one column lists, each once.

    `regimes` are titles by name. Raises InputError for an unknown regime, and for one that
    is listed twice.
    """
    seen: dict[str, int] = {}
    for index, row in enumerate(rows):
        if len(row.cells) != 1:
            raise InputError(
                "this table has one column, a regime a row", row.place(), fault=Fault.WRONG_TABLE
            )
        name = row.cells[0]
        if name not in regimes:
            if index == 0 and name == "regime":
                continue
            raise no_such_regime(name, row.place(), regimes)
        _refuse_second(name, seen, row)
        yield name


def read_duties(rows: Sequence[Row], vocabulary: Vocabulary) -> tuple[Want, ...]:
    """Return what a table wants of the duties: these and no others, and which are conditions.

    Which are is looked at only where the table has that column. Raises InputError for a word
    that is not known.
    """
    header, *body = rows
    columns = _columns(header, DUTY_COLUMNS, "who")
    if "duty" not in columns:
        raise InputError("the table has no column `duty`", header.place(), fault=Fault.WRONG_TABLE)
    who, duty = columns.index("who"), columns.index("duty")
    within = columns.index("within") if "within" in columns else None
    condition = columns.index("condition") if "condition" in columns else None
    duties: dict[Obligation, bool] = {}
    seen: dict[str, int] = {}
    for row in body:
        said = [cell for index, cell in enumerate(row.cells) if cell and index != condition]
        _refuse_second(", ".join(said), seen, row)
        deadline = NOTHING if within is None else row.cells[within] or NOTHING
        place = row.place(within or 0)
        owed = Obligation(
            _one_of(row.cells[who], vocabulary.parties, row.place(who), "party"),
            _one_of(row.cells[duty], vocabulary.duties, row.place(duty), "duty"),
            None if deadline == NOTHING else read_deadline(deadline, place, vocabulary.parties),
        )
        duties[owed] = condition is not None and _is_yes(row.cells[condition], row.place(condition))
    wants = (Want(Aspect.DUTIES, frozenset(duties)),)
    if condition is None:
        return wants
    conditions = frozenset(owed for owed, is_one in duties.items() if is_one)
    return (*wants, Want(Aspect.CONDITIONS, conditions))


class DutyRow(NamedTuple):
    """A row of a table of how duties stand; None for what of it is not looked at."""

    place: Location
    text: str
    regime: str
    who: str
    duty: str
    status: Status | None
    by: str | None


def read_duty_states(rows: Sequence[Row], vocabulary: Vocabulary) -> Iterator[DutyRow]:
    """Yield the rows of a table that tells how duties stand, and by when they are due.

    An empty cell of `status` or `by` is not looked at, and `-` says that there is no time by
    which. Raises InputError for a word that is not known, and a row that says nothing.
    """
    header, *body = rows
    columns = _columns(header, DUTY_STATE_COLUMNS, "regime")
    for needed in ("who", "duty"):
        if needed not in columns:
            raise InputError(
                f"the table has no column `{needed}`", header.place(), fault=Fault.WRONG_TABLE
            )
    seen: dict[str, int] = {}
    for row in body:
        cells = {column: (row.cells[at], row.place(at)) for at, column in enumerate(columns)}
        regime, place = cells["regime"]
        who, duty = cells["who"], cells["duty"]
        status, by = (cells.get(column, ("", place)) for column in ("status", "by"))
        _refuse_second(f"{regime}, {who[0]}, {duty[0]}" + (by[0] and f", {by[0]}"), seen, row)
        if not (status[0] or by[0]):
            raise InputError(
                f"the row of `{regime}` checks nothing", place, fault=Fault.CHECKS_NOTHING
            )
        said = [cells[column][0] for column in columns if column not in ("regime", "by")]
        said += [f"by {by[0]}"] if by[0] else []
        yield DutyRow(
            place,
            f"{regime}: {', '.join(filter(None, said))}",
            regime,
            _one_of(who[0], vocabulary.parties, who[1], "party"),
            _one_of(duty[0], vocabulary.duties, duty[1], "duty"),
            Status(_one_of(status[0], list(Status), status[1], "status")) if status[0] else None,
            _due(*by) if by[0] else None,
        )


def _due(said: str, place: Location) -> str:
    due = _DUE.fullmatch(said)
    if said == NOTHING:
        return ""
    if due is None or read_day(due["day"]) is None:
        raise InputError(
            f"`{said}` is no time by which a duty is due",
            place,
            f"write a day, as 2024-01-31, or a day and a time, as 2024-01-31 22:10; "
            f"`{NOTHING}` where there is none",
            fault=Fault.UNKNOWN_WORD,
        )
    return said


def _refuse_second(said: str, seen: dict[str, int], row: Row, column: int = 0) -> None:
    """Raise InputError if a row before has said the same; else keep that this one does."""
    if said in seen:
        meant = f"the first is in line {seen[said]}"
        raise InputError(
            f"`{said}` stands twice in the table", row.place(column), meant, fault=Fault.SAID_TWICE
        )
    seen[said] = row.line


def _columns(header: Row, known: Sequence[str], first: str) -> tuple[str, ...]:
    for index, name in enumerate(header.cells):
        if name not in known:
            near = did_you_mean(name, known, nearness=0.7)
            listed = f"the columns are: {', '.join(known)}"
            raise InputError(
                f"there is no column `{name}`",
                header.place(index),
                f"{near} {listed}" if near else listed,
                fault=Fault.UNKNOWN_WORD,
            )
        if name in header.cells[:index]:
            raise InputError(
                f"the column `{name}` stands twice", header.place(index), fault=Fault.SAID_TWICE
            )
    if first not in header.cells:
        raise InputError(
            f"the table has no column `{first}`", header.place(), fault=Fault.WRONG_TABLE
        )
    return header.cells


def _is_yes(word: str, place: Location) -> bool:
    return word not in ("", NOTHING) and _ANSWERS[_one_of(word, _ANSWERS, place, "answer")]


def _want(column: str, word: str, place: Location, vocabulary: Vocabulary) -> Want:
    aspect = Aspect(column)
    match aspect:
        case Aspect.OUTCOME:
            return Want(aspect, _one_of(word, _OUTCOMES, place, "outcome"))
        case Aspect.CONTESTED:
            return Want(aspect, _ANSWERS[_one_of(word, _ANSWERS, place, "answer")])
        case Aspect.MISSING:
            names = [] if word == NOTHING else [name.strip() for name in word.split(",")]
            return Want(
                aspect,
                frozenset(_one_of(name, vocabulary.facts, place, "fact") for name in names),
            )
    if word == NOTHING:
        return Want(aspect, None)
    match aspect:
        case Aspect.MODE:
            return Want(aspect, _one_of(word, _MODES, place, "mode"))
        case Aspect.SCOPE:
            return Want(aspect, _one_of(word, _SCOPES, place, "scope"))
        case Aspect.GROUND:
            return Want(aspect, _one_of(word, vocabulary.grounds, place, "ground"))
    return Want(aspect, word)


def _check_parts(wants: Sequence[Want], place: Location) -> None:
    """Raise InputError for parts of an answer that never go with its outcome."""
    values = {want.aspect: want.value for want in wants if want.value is not None}
    outcome = values.get(Aspect.OUTCOME)
    if outcome is None:
        return
    modes = MODES.get(Outcome(str(outcome)), ())
    never = {
        Aspect.MODE: modes if values.get(Aspect.MODE) not in list(modes) else None,
        Aspect.SCOPE: () if outcome in (Outcome.REFUSE, Outcome.NOT_GOVERNED) else None,
        Aspect.GROUND: () if outcome == Outcome.NOT_GOVERNED else None,
    }
    for aspect, others in never.items():
        if aspect in values and others is not None:
            raise InputError(
                f"`{outcome}` has no {aspect} `{values[aspect]}`, so this can never hold",
                place,
                f"it has: {', '.join(others) or 'none'}",
                fault=Fault.CONTRADICTION,
            )


def _one_of(word: str, known: Collection[str], place: Location, what: str) -> str:
    if word not in known:
        listed = f"there are: {', '.join(known)}"
        instead = f"write `{NOTHING}` for no {what}" if word in _NONE and what in _MAY_LACK else ""
        raise InputError(
            f"there is no {what} `{word}`",
            place,
            instead or did_you_mean(word, known) or listed,
            fault=Fault.UNKNOWN_WORD,
        )
    return word
