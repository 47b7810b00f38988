"""What goes wrong, said to the reader, and the exit code that each kind ends with."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from exigent.words.faults import Fault
from exigent.words.location import Location
from exigent.words.printable import LONGEST_QUOTE, escape_line, one_line, short_quotes

if TYPE_CHECKING:
    from exigent.words.sense import Leads

_MOST_TITLES = 4
_MOST_NEAR = 12
_MOST_OFFERED = 2
_BEHIND = 0.2


class ExitCode(IntEnum):
    """How a command ends: the contract that scripts and CI rely on."""

    OK = 0
    EXPECTATION_FAILED = 1
    WRONG_INPUT = 2
    GATE_NOT_MET = 3
    ENGINE_FAILED = 4
    BENCH_FAILED = 70
    INTERRUPTED = 130
    TERMINATED = 143


class ExigentError(Exception):
    """Anything that ends a command with a message and no traceback.

    The message goes to terminals and logs, with words of files in it that nobody has
    looked at yet: it is one printable line, and what it quotes is bounded. `below` are
    lines under it.
    """

    exit_code = ExitCode.WRONG_INPUT

    def __init__(self, message: str = "", below: Iterable[str] = ()) -> None:
        super().__init__(short_quotes(message))
        self.below = tuple(map(one_line, below))

    def __str__(self) -> str:
        return "\n".join((*self.args, *self.below))

    @property
    def problems(self) -> Sequence[ExigentError]:
        """The errors that this one is made of: itself, unless it holds several."""
        return (self,)

    @property
    def coded(self) -> str:
        """The text as it is shown: with the code of what is wrong, where it has one."""
        return str(self)


class InputError(ExigentError):
    """One thing that is wrong in what the user wrote.

    `message` says what is wrong, `meant` what was probably meant; the text of the
    error is the one line `file:line:column: message (meant)`, with `below` in lines under it.
    `fault` says which kind of thing it is; where it is shown, its code stands in brackets
    behind that line.
    """

    def __init__(
        self,
        message: str,
        location: Location | None = None,
        meant: str = "",
        below: Iterable[str] = (),
        *,
        fault: Fault = Fault.OF_ANOTHER_PROGRAM,
    ) -> None:
        super().__init__(message, below)
        self.fault = fault
        self.message = str(self.args[0])
        self.location = location and Location(
            escape_line(location.path), location.line, location.column
        )
        self.meant = one_line(meant)

    def __str__(self) -> str:
        return "\n".join((self._line, *self.below))

    @property
    def coded(self) -> str:
        """The text with the code of the fault behind its first line."""
        return "\n".join((f"{self._line} [{self.fault.code}]", *self.below))

    @property
    def _line(self) -> str:
        place = f"{self.location}: " if self.location else ""
        hint = f"; {self.meant}" if self.meant else ""
        return f"{place}{self.message}{hint}"

    @property
    def problems(self) -> Sequence[InputError]:
        """This error alone."""
        return (self,)


class InputErrors(ExigentError):  # noqa: N818 - the plural says what it is
    """Several things that are wrong, found in one reading."""

    def __init__(self, problems: Iterable[InputError]) -> None:
        self._problems = sorted(problems, key=_place)
        super().__init__()

    @property
    def problems(self) -> Sequence[InputError]:
        """Everything that is wrong, in the order of its places."""
        return self._problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)

    @property
    def coded(self) -> str:
        """The texts with their codes."""
        return "\n".join(problem.coded for problem in self.problems)


class EngineError(ExigentError):
    """An engine that cannot work at all, as opposed to one that fails on a request."""

    exit_code = ExitCode.ENGINE_FAILED


class BenchError(ExigentError):
    """The bench itself failed, in a process that it had started."""

    exit_code = ExitCode.BENCH_FAILED


def _place(problem: InputError) -> tuple[str, int, int]:
    where = problem.location
    return (where.path, where.line, where.column) if where else ("", 0, 0)


def did_you_mean(
    word: str,
    known: Iterable[str],
    *,
    quote: str = "`",
    nearness: float = 0.6,
    has_sense: bool = True,
) -> str:
    """Return `did you mean ...?` with the nearest known words, or an empty string.

    What says the opposite of `word` is never offered as if it were the same: it is told as
    the opposite, where nothing else is near or a slip leaves open which of both was meant.
    Names that say nothing, as those of files, have no opposite: they are told not to have
    sense. What is too long to be quoted whole is not offered.
    """
    lowered = {one.lower(): one for one in known if len(one) <= LONGEST_QUOTE}
    near = _near(word.lower(), lowered, nearness)
    if not near:
        return ""
    # Only where something was misspelt is it asked what that says.
    from exigent.words.sense import Leads, sort_by_sense  # noqa: PLC0415

    leads = (
        sort_by_sense(word, near, lowered) if has_sense else Leads(tuple(near), (), is_open=False)
    )
    return _say_leads(leads, lowered, quote)


def lead_by_sense(text: str, near: Iterable[str], known: Iterable[str], *, quote: str = "`") -> str:
    """Return `did you mean ...?` with the first of the sentences near a text, as `did_you_mean`."""
    lowered = {one.lower(): one for one in known if len(one) <= LONGEST_QUOTE}
    fit = [one.lower() for one in near if one.lower() in lowered]
    if not fit:
        return ""
    from exigent.words.sense import sort_by_sense  # noqa: PLC0415 - as above

    return _say_leads(sort_by_sense(text, fit[:_MOST_NEAR], lowered), lowered, quote)


def _say_leads(leads: Leads, spelt: Mapping[str, str], quote: str) -> str:
    along = [f"{quote}{spelt[one]}{quote}" for one in leads.along[:_MOST_OFFERED]]
    against = [f"{quote}{spelt[one]}{quote}" for one in leads.against[:1]]
    if not (along or against):
        return ""
    if not along:
        return f"the nearest says the opposite: {against[0]}"
    if leads.is_open and against:
        return f"did you mean {along[0]} or the opposite, {against[0]}?"
    return f"did you mean {' or '.join(along)}?"


def _near(word: str, known: Iterable[str], nearness: float) -> list[str]:
    """Return the known words near one, nearest first, without those that are far behind."""
    near = difflib.get_close_matches(word, known, n=_MOST_NEAR, cutoff=nearness)
    likeness = difflib.SequenceMatcher(b=word)
    ratios = []
    for one in near:
        likeness.set_seq1(one)
        ratios.append(likeness.ratio())
    return [one for one, ratio in zip(near, ratios, strict=True) if ratio > ratios[0] - _BEHIND]


def meant_by_name(word: str, titles: Mapping[str, str]) -> str:
    """Return what was meant by a name that none of `titles` (title by name) has, or nothing.

    It may be the title of one, or words of it; else it is a name, or a title, that is near.
    """
    said = word.casefold()
    for name, title in titles.items():
        if title and title.casefold() == said:
            return f"that is the title of `{name}`"
    near, held = did_you_mean(word, titles), _held_by_titles(said, titles)
    # A name has no blanks, so words with blanks are rather those of a title.
    meant = held or near if " " in said else near or held
    if meant:
        return meant
    # A part of a name, as `diary` is one of `lost-diary`.
    whole = [f"`{name}`" for name in titles if said and said in name.casefold()]
    if 0 < len(whole) <= _MOST_TITLES:
        return f"did you mean {' or '.join(whole)}?"
    names = {title.casefold(): name for name, title in titles.items() if title}
    nearest = difflib.get_close_matches(said, names, n=1, cutoff=0.75)
    return f"did you mean `{names[nearest[0]]}` ({titles[names[nearest[0]]]})?" if nearest else ""


def _held_by_titles(said: str, titles: Mapping[str, str]) -> str:
    """Return which titles hold these words whole, where they are few enough to choose from."""
    words = re.compile(rf"(?<!\w){re.escape(said)}(?!\w)")
    names = [f"`{name}`" for name, title in titles.items() if words.search(title.casefold())]
    if not said.strip() or not 0 < len(names) <= _MOST_TITLES:
        return ""
    return f"that is in the title of {' and of '.join(names)}"
