"""A form of Then sentences: its pattern, how it is read, and the table that it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from exigent.files import is_path
from exigent.suite.expectation import Named
from exigent.suite.feature import Step
from exigent.suite.tables import no_such_regime
from exigent.words import Fault, InputError, Location, Vocabulary

Expected = TypeVar("Expected")


@dataclass(frozen=True, slots=True)
class SentenceContext:
    """What a Then sentence is read against; `regimes` are titles by name.

    `takes_files` where a regime may be named by its file, too, at which nobody looks here.
    """

    vocabulary: Vocabulary
    regimes: Mapping[str, str]
    takes_files: bool = False

    def regime(self, name: str, place: Location) -> Named:
        """Return the selector of one regime; raise InputError if the bench has none so named."""
        if name not in self.regimes and not (self.takes_files and is_path(name)):
            raise no_such_regime(name, place, self.regimes)
        return Named(name)


@cache
def compile_form(written: str) -> re.Pattern[str]:
    """Return the pattern of a form, compiled when a sentence is first held against it.

    All forms together take longer to compile than most commands to read a bench.
    """
    return re.compile(written)


@dataclass(frozen=True, slots=True)
class SentenceForm(Generic[Expected]):
    """One form of a Then sentence, as a regular expression is written.

    `table` names the columns of the table that it needs.
    """

    written: str
    read: Callable[[re.Match[str], Step, SentenceContext], tuple[Expected, ...]]
    example: str
    table: tuple[str, ...] = ()

    @property
    def pattern(self) -> re.Pattern[str]:
        """What a whole sentence of this form matches."""
        return compile_form(self.written)


def read_in_form(
    forms: Iterable[SentenceForm[Expected]], step: Step, reading: SentenceContext
) -> tuple[Expected, ...] | None:
    """Return what a step expects by the first of some forms that it has, None if it has none.

    Raises InputError for a table that is missing, or there without need, and what reading it
    raises.
    """
    for form in forms:
        match = form.pattern.fullmatch(step.text)
        if match is None:
            continue
        if form.table and len(step.rows) < (1 if form.table == ("regime",) else 2):
            raise InputError(
                "this step needs a table below it",
                step.location,
                f"with the columns {', '.join(form.table)}",
                fault=Fault.WRONG_TABLE,
            )
        if step.rows and not form.table:
            raise InputError(
                "this step has no table", step.rows[0].place(), fault=Fault.WRONG_TABLE
            )
        return form.read(match, step, reading)
    return None
