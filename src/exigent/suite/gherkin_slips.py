"""What is no Gherkin, told as the slip of the pen that it most likely was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException, NoSuchLanguageException, ParserException

from exigent.suite.feature import StepType
from exigent.suite.gherkin_parser import OPEN_ROW
from exigent.words import Fault, InputError, Location, count, did_you_mean

# The type of step that takes a sentence, or None where none does.
TypeOf = Callable[[str], StepType | None]

_ENGLISH = "en"
_STRUCTURE = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
_STEPS = ("given", "when", "then", "and", "but")
# Other words for the same; who slips means the ones that everybody writes.
_SELDOM = ("Business Need", "Ability", "Example", "Scenario Template", "Scenarios")
# They are near to Then and And, and begin many a description.
_WORDS_OF_PROSE = ("the", "they", "an")
_BULLET = re.compile(r"^(?:[-+\u2022\u2013\u2014]|\d+[.)])\s*(?=\D)")
_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*([\w-]+)\s*")
_UNEXPECTED = re.compile(r"expected: (?P<wanted>.*?), got '(?P<line>.*)'", re.DOTALL)
_BLANK_IN_TAG = "A tag may not contain whitespace"
_UNEVEN_ROWS = "inconsistent cell count"
_CELL = re.compile(r"(?:[^|\\]|\\.)*\|")


@dataclass(frozen=True, slots=True)
class Keywords:
    """The words of Gherkin in one language: those with a colon, and those of steps."""

    language: str
    structure: tuple[str, ...]
    steps: tuple[str, ...]

    def begins_step(self, line: str) -> bool:
        """Tell whether a line begins as a step does."""
        return line.strip().startswith(tuple(f"{word} " for word in self.steps))

    def structure_meant(self, line: str) -> str:
        """Return what was meant by a line that is nearly a heading such as `Scenario:`."""
        head, colon, _ = line.strip().partition(":")
        if colon:
            return "" if head in self.structure else self._near_heading(head)
        for word in sorted(self.structure, key=len, reverse=True):
            if f"{head.casefold()} ".startswith(f"{word.casefold()} "):
                named = f"{word}: {head[len(word) :].strip()}".rstrip()
                return f"write `{named}`"
        return ""

    def is_small(self, line: str) -> bool:
        """Tell whether a line begins with the keyword of a step in other letters or with a colon."""
        first = line.strip().partition(" ")[0]
        word = first.removesuffix(":").capitalize()
        return first != word and word in self.steps

    def is_slip(self, line: str) -> bool:
        """Tell whether a line of a description may be a step that was meant as one."""
        first = line.strip().partition(" ")[0]
        return first.casefold() not in _WORDS_OF_PROSE and bool(self.step_meant(line))

    def step_meant(self, line: str) -> str:
        """Return what was meant by a line that is a step but for its keyword, or nothing."""
        first = line.strip().partition(" ")[0]
        if self.is_small(line):
            return f"did you mean `{first.removesuffix(':').capitalize()}`?"
        return "" if first in self.steps else did_you_mean(first, self.steps)

    def meant(self, line: str, type_of: TypeOf) -> str:
        """Return what was meant by a line that Gherkin cannot take, or nothing."""
        if "|" in line:
            return "begin a row of a table with `|`"
        is_step = self.is_small(line) or type_of(line.strip().partition(" ")[2]) is not None
        step = self.step_meant(line) if is_step else ""
        return self.structure_meant(line) or self._in_language(line) or step

    def of_type(self, type: StepType) -> str:
        """Return the keyword of a first step of a type."""
        return _words(self.language, type.value)[0]

    def one_of_steps(self) -> str:
        """Return the keywords of steps, each kind once, as in `Given, When or Then`."""
        *words, last = (_words(self.language, kind)[0] for kind in _STEPS)
        return f"{', '.join(words)} or {last}"

    def type_before(self, lines: Sequence[str]) -> StepType | None:
        """Return the type of the last step in lines, None where their part has none yet."""
        for line in map(str.strip, reversed(lines)):
            for type in StepType:
                if line.startswith(tuple(f"{word} " for word in _words(self.language, type.value))):
                    return type
            if line.startswith(tuple(f"{word}:" for word in self.structure)):
                break
        return None

    def is_above_heading(self, line: str, below: Sequence[str]) -> bool:
        """Tell whether a line is one word right above a heading, as a tag is."""
        heads = ("@", *(f"{word}:" for word in self.structure))
        return len(line.split()) == 1 and any(one.strip().startswith(heads) for one in below[:1])

    def _near_heading(self, head: str) -> str:
        if head.strip().capitalize() in self.steps:
            return ""
        alike = [word for word in self.structure if word.casefold() == head.strip().casefold()]
        return did_you_mean(head, alike or [w for w in self.structure if w not in _SELDOM])

    def _in_language(self, line: str) -> str:
        """Return what an English keyword is in the language that the file says it is in."""
        if self.language == _ENGLISH:
            return ""
        head, colon, _ = line.strip().partition(":")
        kinds = _STRUCTURE if colon else _STEPS
        word = head if colon else head.partition(" ")[0]
        for kind in kinds:
            if word in _words(_ENGLISH, kind):
                said = _words(self.language, kind)[0]
                return f"in {_name(self.language)} it is `{said}{colon}`"
        return ""


def keywords_of(lines: Sequence[str]) -> Keywords:
    """Return the keywords of the language that a file says it is in, English if it says none."""
    said = _said_language(lines)
    language = said if said in DIALECTS else _ENGLISH
    return Keywords(
        language,
        tuple(word for kind in _STRUCTURE for word in _words(language, kind)),
        tuple(word for kind in _STEPS for word in _words(language, kind)),
    )


def headings_of(lines: Sequence[str]) -> Mapping[str, str]:
    """Return what is begun by each heading within a feature: `scenario`, `rule`, `background`."""
    language = keywords_of(lines).language
    kinds = {"scenario": "scenario", "scenarioOutline": "scenario"}
    kinds |= {"rule": "rule", "background": "background"}
    return {word: kind for key, kind in kinds.items() for word in _words(language, key)}


def tell_slips(
    error: CompositeParserException, lines: Sequence[str], shown: str, type_of: TypeOf
) -> list[InputError]:
    """Return what is wrong with a file that is no Gherkin, without what only follows from it."""
    foreign = find_foreign_language(lines, shown)
    return [foreign] if foreign else list(_told(error, lines, shown, type_of))


def find_foreign_language(lines: Sequence[str], shown: str) -> InputError | None:
    """Return what is wrong where most keywords are of a language that the file does not name."""
    if _said_language(lines):
        return None
    counts = {language: len(_headed(lines, language)) for language in DIALECTS}
    language = max(counts, key=counts.__getitem__)
    if counts[language] <= counts[_ENGLISH]:
        return None
    number, word = _headed(lines, language)[0]
    column = lines[number].index(word) + 1
    return InputError(
        f"`{word}` is a keyword in {_name(language)}, and the file does not say so",
        Location(shown, number + 1, column),
        f"write `# language: {language}` in the first line",
        fault=Fault.WRONG_FORM,
    )


def _told(
    error: CompositeParserException, lines: Sequence[str], shown: str, type_of: TypeOf
) -> Iterator[InputError]:
    keywords = keywords_of(lines)
    tagged = {p.location["line"] for p in error.errors if _BLANK_IN_TAG in str(p)}
    for problem in error.errors:
        if problem.location["line"] in tagged and _BLANK_IN_TAG not in str(problem):
            continue
        told = _tell(problem, lines, shown, keywords, type_of)
        yield told
        match = _UNEXPECTED.search(str(problem))
        is_heading = match and keywords.structure_meant(match["line"])
        if match and (is_heading or "#FeatureLine" in match["wanted"]):
            # Without the heading, no line below it can be in its place.
            return


def _tell(
    problem: ParserException,
    lines: Sequence[str],
    shown: str,
    keywords: Keywords,
    type_of: TypeOf,
) -> InputError:
    said = re.sub(r"^\(\d+:\d+\): ", "", str(problem))
    line, column = problem.location["line"], problem.location.get("column", 1) or 1
    place = Location(shown, line, column)
    unexpected = _UNEXPECTED.fullmatch(said)
    if unexpected:
        found, wanted = unexpected["line"], unexpected["wanted"]
        step = _step_meant(found, lines[: line - 1], keywords, type_of)
        if step and "#StepLine" in wanted:
            return InputError(
                "this line has no keyword", place, f"write `{step}`", fault=Fault.UNDEFINED_STEP
            )
        meant = keywords.meant(found, type_of)
        if not meant and "#FeatureLine" in wanted:
            meant = f"begin the file with `{keywords.structure[0]}: ...`"
        elif not meant and keywords.is_above_heading(found, lines[line:]):
            meant = f"if it is a tag, write `@{found.strip()}`"
        elif not meant and "#StepLine" in wanted:
            meant = f"a step begins with {keywords.one_of_steps()}"
        return InputError(
            f"this line cannot stand here: `{found}`", place, meant, fault=Fault.WRONG_FORM
        )
    if said == _BLANK_IN_TAG:
        message = "a line of tags has only tags and blanks between them"
        return InputError(
            message, place, f"write `{_as_tags(lines[line - 1])}`", fault=Fault.WRONG_FORM
        )
    if said == OPEN_ROW or _UNEVEN_ROWS in said:
        return _uneven_row(lines, place)
    if isinstance(problem, NoSuchLanguageException):
        language = _said_language(lines)
        message = f"Gherkin does not know the language `{language}`"
        return InputError(message, place, did_you_mean(language, DIALECTS), fault=Fault.WRONG_FORM)
    if "unexpected end of file" in said:
        return InputError(*_too_short(said, place), fault=Fault.WRONG_FORM)
    return InputError(said, place, fault=Fault.WRONG_FORM)


def _step_meant(line: str, before: Sequence[str], keywords: Keywords, type_of: TypeOf) -> str:
    """Return the step that a line without a keyword was meant as, or nothing."""
    bare = _BULLET.sub("", line.strip())
    if keywords.begins_step(bare):
        return bare
    type = type_of(bare)
    if type is None:
        return ""
    is_next = type is keywords.type_before(before)
    word = _words(keywords.language, "and")[0] if is_next else keywords.of_type(type)
    return f"{word} {bare}"


def _as_tags(line: str) -> str:
    """Return a line of tags with an `@` before each and nothing but blanks between them."""
    words = re.split(r"[\s,@]+", line.partition(" #")[0])
    return " ".join(f"@{word}" for word in words if word and word not in ("and", "or"))


def _uneven_row(lines: Sequence[str], place: Location) -> InputError:
    """Return what is wrong with a row that has more or fewer cells than its heading."""
    first = place.line - 1
    for number in range(first, -1, -1):
        text = lines[number].strip()
        if text.startswith("|"):
            first = number
        elif text and not text.startswith("#"):
            break
    heading, row = lines[first].strip(), lines[place.line - 1].strip()
    if _is_open(heading):
        column = lines[first].index("|") + 1
        message = "the heading does not end with `|`, so its last cell would be lost"
        return InputError(
            message,
            Location(place.path, first + 1, column),
            "end it with `|`",
            fault=Fault.WRONG_FORM,
        )
    ours, theirs = _cells(row), _cells(heading)
    meant = "end the row with `|`" if _is_open(row) else ""
    message = f"the row has {count(ours, 'cell')}, the heading has {theirs}"
    return InputError(message, place, meant, fault=Fault.WRONG_FORM)


def _cells(row: str) -> int:
    return len(_CELL.findall(row)) - 1


def _is_open(row: str) -> bool:
    rest = _CELL.sub("", row).strip()
    return bool(rest) and not rest.startswith("#")


def _too_short(said: str, place: Location) -> tuple[str, Location, str]:
    """Return what is missing at the end of a file, and what was probably meant."""
    if "#DocStringSeparator" in said:
        return "the file ends within a text block", place, 'end the block with a line `"""`'
    if "#TagLine" in said:
        return "the file ends after tags", place, "write what they are for below them"
    return "the file ends too early", place, ""


def _said_language(lines: Sequence[str]) -> str:
    for line in lines:
        match = _LANGUAGE.fullmatch(line)
        if match is not None:
            return match[1]
        if line.strip() and not line.lstrip().startswith("#"):
            break
    return ""


def _headed(lines: Sequence[str], language: str) -> list[tuple[int, str]]:
    """Return the lines, from 0, that begin with a keyword of a language, each with the keyword."""
    structure = tuple(f"{word}:" for kind in _STRUCTURE for word in _words(language, kind))
    steps = tuple(f"{word} " for kind in _STEPS for word in _words(language, kind))
    found = []
    for number, line in enumerate(lines):
        text = line.strip()
        if text.startswith((*structure, *steps)):
            head = next(head for head in (*structure, *steps) if text.startswith(head))
            found.append((number, head.strip().removesuffix(":")))
    return found


def _words(language: str, kind: str) -> tuple[str, ...]:
    words: Sequence[str] = DIALECTS[language][kind]  # type: ignore[literal-required]
    return tuple(word.strip() for word in words if word.strip() != "*")


def _name(language: str) -> str:
    name: str = DIALECTS[language]["name"]  # type: ignore[typeddict-item]
    return name
