"""Every check that lint makes, by its code: stable names that scripts and comments rely on.

1xx: wrong, so that nothing would run; they are the codes of what is refused. 4xx: the same,
of what is asked of a command. 2xx: a scenario. 3xx: the bench as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exigent.words import Fault


class Severity(StrEnum):
    """How much a finding matters; notes do not make lint fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its code, a name in a few words, what it means, how much it matters."""

    code: str
    name: str
    severity: Severity
    means: str

    @property
    def can_be_ignored(self) -> bool:
        """Whether a comment or a setting may silence it: not where a run would refuse it."""
        return self.severity is not Severity.ERROR


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

USELESS_IGNORE = Check(
    "EX001",
    "useless-ignore",
    _NOTE,
    "An `exigent: ignore` comment silences nothing in the line below it.",
)
ENGINE_FAILS = Check("EX111", "engine-fails", _ERROR, "A regime gives no decision.")
SAYS_THE_ORDINARY = Check(
    "EX201",
    "says-the-ordinary",
    _WARNING,
    "A step states what is so anyway, and no answer that its scenario expects turns on it.",
)
SAYS_TWICE = Check("EX202", "says-twice", _WARNING, "A scenario states one fact twice.")
SAME_SCENARIO = Check(
    "EX203",
    "same-scenario",
    _WARNING,
    "A scenario has the facts of another and expects nothing that the other does not.",
)
EXPECTS_TWICE = Check(
    "EX204",
    "expects-twice",
    _WARNING,
    "A line expects what another line of the scenario expects already.",
)
CANNOT_HOLD = Check(
    "EX205", "cannot-hold", _WARNING, "Two lines of a scenario can never hold together."
)
NO_SUCH_ANSWER = Check(
    "EX206",
    "no-such-answer",
    _WARNING,
    "A line expects of a regime what it can never decide.",
)
ALWAYS_HOLDS = Check(
    "EX207",
    "always-holds",
    _WARNING,
    "A line expects of a regime what all of its rules decide, whatever the facts.",
)
IDLE_COLUMN = Check(
    "EX208", "idle-column", _WARNING, "A column of the Examples is used by no step and no name."
)
SEVERAL_WHENS = Check("EX209", "several-whens", _WARNING, "A scenario has more than one When.")
OUT_OF_ORDER = Check(
    "EX210", "out-of-order", _WARNING, "A Given stands after a When, or a When after a Then."
)
NOT_DECLARATIVE = Check(
    "EX211",
    "not-declarative",
    _WARNING,
    "A Given tells what somebody does on a screen, not what is so.",
)
LONG_NAME = Check("EX212", "long-name", _NOTE, "A name is longer than a line of a report.")
UNKNOWN_TAG = Check(
    "EX213",
    "unknown-tag",
    _WARNING,
    "A tag is not in the list of tags, or, without a list, is used once and nearly another.",
)
REPEATED_TAG = Check(
    "EX214", "repeated-tag", _NOTE, "A tag stands on a scenario and on what it is part of."
)
NO_SUCH_STATUS = Check(
    "EX215",
    "no-such-status",
    _WARNING,
    "A line expects that a duty stands as it never can under that regime.",
)
UNUSED_CASE = Check("EX301", "unused-case", _WARNING, "No scenario uses a reported case.")
TOLD_APART_NOWHERE = Check(
    "EX302",
    "told-apart-nowhere",
    _WARNING,
    "Two regimes answer every scenario alike.",
)
SAME_ANSWER_EVERYWHERE = Check(
    "EX303",
    "same-answer-everywhere",
    _WARNING,
    "A regime gives every scenario the same answer.",
)
OTHERWISE_WITHOUT_SOURCE = Check(
    "EX304",
    "otherwise-without-source",
    _WARNING,
    "What a regime decides otherwise, to allow or to refuse, has no source.",
)
SOURCE_NOT_TO_BE_FOUND = Check(
    "EX305",
    "source-not-to-be-found",
    _WARNING,
    "A source has neither an address nor an outlet, so that nobody can look it up.",
)
UNVERIFIED_AS_SETTLED = Check(
    "EX306",
    "unverified-as-settled",
    _WARNING,
    "What was not verified is presented as settled: by a rule or a case that does not say so, "
    "or by a line that calls the answer settled.",
)
OUT_OF_DATE = Check(
    "EX307",
    "out-of-date",
    _NOTE,
    "A file in schemas/, by which editors check and complete, is older than the words of the bench.",
)
NOT_TAKEN = Check(
    "EX308",
    "not-taken",
    _WARNING,
    "A file lies in the bench and is not taken, for its ending or for the folder that it is in.",
)
RULES_LEFT = Check(
    "EX309",
    "rules-left",
    _NOTE,
    "A variant changes some of the rules with one outcome and ground, and leaves others.",
)

IDLE_CONDITION = Check(
    "EX310",
    "idle-condition",
    _WARNING,
    "A condition has no effect: the rest of its rule, or a constraint, says as much.",
)
NEVER_OTHERWISE = Check(
    "EX311",
    "never-otherwise",
    _NOTE,
    "Nothing is decided otherwise: the rules take every request.",
)
TAKEN_BEFORE = Check(
    "EX312",
    "taken-before",
    _NOTE,
    "A condition has no effect: the rules before its rule take all that it leaves out.",
)
DUTY_WITHOUT_EVENT = Check(
    "EX313",
    "duty-without-event",
    _WARNING,
    "No event fulfils a duty whose end can be counted, or breaks one to keep up.",
)
DUTY_NEVER_BEGINS = Check(
    "EX314",
    "duty-never-begins",
    _WARNING,
    "A duty has a time that can be counted, and names no event from which it runs.",
)
DUTY_WITHOUT_CALENDAR = Check(
    "EX315",
    "duty-without-calendar",
    _WARNING,
    "A duty counts working days, and its regime names no calendar.",
)
UNUSED_EVENT = Check(
    "EX316",
    "unused-event",
    _NOTE,
    "No duty, no other event and no scenario uses an event.",
)
CALENDAR_DAY_WITHOUT_SOURCE = Check(
    "EX317",
    "calendar-day-without-source",
    _WARNING,
    "A day of a calendar has neither a source nor what was not checked of it.",
)
FACT_WITHOUT_TOPIC = Check(
    "EX318",
    "fact-without-topic",
    _NOTE,
    "A fact is of no topic, in a vocabulary that has topics.",
)
DOUBTFUL_QUOTATION = Check(
    "EX319",
    "doubtful-quotation",
    _WARNING,
    "A quotation has more than 25 words, is of a text that is no law, or of one that nobody read.",
)

_REFUSED: dict[str, Check] = {
    fault.code: Check(fault.code, fault.title, _ERROR, fault.means) for fault in Fault
}


def check_of(fault: Fault) -> Check:
    """Return the check that finds what a reader of files refuses."""
    return _REFUSED[fault.code]


_OWN = (
    USELESS_IGNORE,
    ENGINE_FAILS,
    SAYS_THE_ORDINARY,
    SAYS_TWICE,
    SAME_SCENARIO,
    EXPECTS_TWICE,
    CANNOT_HOLD,
    NO_SUCH_ANSWER,
    ALWAYS_HOLDS,
    IDLE_COLUMN,
    SEVERAL_WHENS,
    OUT_OF_ORDER,
    NOT_DECLARATIVE,
    LONG_NAME,
    UNKNOWN_TAG,
    REPEATED_TAG,
    NO_SUCH_STATUS,
    UNUSED_CASE,
    TOLD_APART_NOWHERE,
    SAME_ANSWER_EVERYWHERE,
    OTHERWISE_WITHOUT_SOURCE,
    SOURCE_NOT_TO_BE_FOUND,
    UNVERIFIED_AS_SETTLED,
    OUT_OF_DATE,
    NOT_TAKEN,
    RULES_LEFT,
    IDLE_CONDITION,
    NEVER_OTHERWISE,
    TAKEN_BEFORE,
    DUTY_WITHOUT_EVENT,
    DUTY_NEVER_BEGINS,
    DUTY_WITHOUT_CALENDAR,
    UNUSED_EVENT,
    CALENDAR_DAY_WITHOUT_SOURCE,
    FACT_WITHOUT_TOPIC,
    DOUBTFUL_QUOTATION,
)

CHECKS: dict[str, Check] = dict(
    sorted({**_REFUSED, **{check.code: check for check in _OWN}}.items())
)
