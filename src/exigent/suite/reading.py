"""Reads features into scenarios: a request each, and what is expected of the answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from exigent.files import Kept, read_text
from exigent.suite.claims import Claim
from exigent.suite.draft import REPORTED_CASE, ConsequenceError
from exigent.suite.duty_expectation import OfDuties
from exigent.suite.events import nearest_when
from exigent.suite.expectation import Expectation
from exigent.suite.feature import NO_KEYWORD, FeatureText, Prose, ScenarioText, Step, StepType
from exigent.suite.kept_features import KeptFeatures
from exigent.suite.language import Language
from exigent.suite.order_of_events import find_untold
from exigent.suite.own_steps import OwnStep
from exigent.suite.sentences import unread
from exigent.words import (
    Fault,
    InputError,
    InputErrors,
    Known,
    Location,
    Problems,
    Request,
    Timeline,
    Vocabulary,
    did_you_mean,
    shown_path,
)

if TYPE_CHECKING:
    from exigent.suite.gherkin_file import ParsedFile


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario ready to be decided.

    One of claims about every request has `premises`, the facts that all of these state, and
    no request. Without premises `request` is None if only pytest can run the steps. `timeline`
    is what happened besides the question, and `of_duties` what is expected of duties then.
    """

    feature: str
    text: ScenarioText
    case: str
    request: Request | None
    expectations: tuple[Expectation, ...]
    premises: Mapping[str, Known] | None = None
    claims: tuple[Claim, ...] = ()
    timeline: Timeline = ()
    of_duties: tuple[OfDuties, ...] = ()

    @property
    def needs_pytest(self) -> bool:
        """Whether only pytest can run its steps."""
        return self.request is None and self.premises is None

    @property
    def location(self) -> Location:
        """Where the scenario, or its example row, stands."""
        return self.text.location

    def told(self, vocabulary: Vocabulary) -> dict[str, str]:
        """Return the sentence of each fact that a step states, the reported case left aside."""
        givens = [step.text for step in self.text.steps if step.type is StepType.GIVEN]
        return {said.fact: text for text in givens for said in vocabulary.statements(text)}


_KEYWORDS = ("Given", "When", "Then", "And", "But")


def _hear_nothing(_: ParsedFile) -> None:
    pass


class FeatureReader:
    """Reads feature files as far as they can be, and keeps what no change touches.

    `hear` is told of every file that is parsed, which nobody keeps; what `cache` holds is not
    parsed at all.
    """

    def __init__(
        self,
        root: Path,
        hear: Callable[[ParsedFile], None] = _hear_nothing,
        cache: KeptFeatures | None = None,
    ) -> None:
        self._root = root
        self._hear = hear
        self._cache = cache or KeptFeatures(None)
        self._language: Language | None = None
        self._without: frozenset[str] = frozenset()
        self._texts = Kept(self._read_text)
        self._scenarios = Kept(self._understand)

    def forget(self, changed: Collection[Path]) -> None:
        """Forget what was read of files that changed, came or went."""
        self._texts.forget(changed)
        self._scenarios.forget(changed)

    def texts(
        self, paths: Iterable[Path], language: Language, problems: Problems
    ) -> dict[Path, FeatureText]:
        """Return the files that have the form of a feature; add what is wrong with others."""
        self._use(language, self._without)
        return self._texts.read_good(paths, problems)

    def scenarios(
        self,
        paths: Iterable[Path],
        language: Language,
        problems: Problems,
        without: Collection[str] = (),
    ) -> dict[Path, list[Scenario]]:
        """Return the scenarios of files that nothing is wrong with; add what is wrong with others.

        Scenarios of the reported cases `without` are left out.
        """
        self._use(language, frozenset(without))
        return self._scenarios.read_good(paths, problems)

    def _use(self, language: Language, without: frozenset[str]) -> None:
        old = self._language
        if old is None or not language.is_same(old) or without != self._without:
            self._language, self._without = language, without
            self._scenarios.forget_all()
            self._texts.forget_refused()

    def _read_text(self, path: Path) -> FeatureText:
        assert self._language is not None
        shown = shown_path(path, self._root)
        text = read_text(path, shown)
        found = self._cache.find(shown, text)
        if found is not None:
            return found
        # Only what was not read before has to load a parser.
        from exigent.suite.gherkin_file import parse_text, read_feature  # noqa: PLC0415

        parsed = parse_text(text, shown, self._language.type_of)
        self._hear(parsed)
        feature = read_feature(parsed)
        self._cache.add(shown, text, feature)
        return feature

    def _understand(self, path: Path) -> list[Scenario]:
        assert self._language is not None
        text = self._texts.read(path)
        if isinstance(text, InputErrors):
            raise InputErrors(text.problems)
        return understand_feature(leave_out_cases(text, self._without), self._language)


def read_suite(paths: Iterable[Path], root: Path, language: Language) -> list[Scenario]:
    """Read feature files into scenarios; raise InputErrors with everything that is wrong."""
    cache = KeptFeatures.of_user() if language.uses_cache else KeptFeatures(None)
    problems = Problems()
    found = FeatureReader(root, cache=cache).scenarios(paths, language, problems)
    cache.keep()
    problems.refuse()
    return [scenario for scenarios in found.values() for scenario in scenarios]


def leave_out_cases(feature: FeatureText, names: Collection[str]) -> FeatureText:
    """Return a feature without the scenarios of these reported cases."""
    starts = {f'{REPORTED_CASE}{name}"' for name in names}
    kept = tuple(
        scenario
        for scenario in feature.scenarios
        if not any(step.text in starts for step in scenario.steps)
    )
    return msgspec.structs.replace(feature, scenarios=kept) if starts else feature


def understand_feature(feature: FeatureText, language: Language) -> list[Scenario]:
    """Understand every scenario of a feature; raise InputErrors with all that is wrong."""
    scenarios = []
    found = (_find_swallowed_step(prose, language) for prose in feature.prose)
    swallowed = [problem for problem in found if problem is not None]
    problems = Problems(swallowed)
    for text in feature.scenarios:
        reader = _ScenarioReader(text, language)
        scenario = reader.read(feature.name, is_whole=not swallowed)
        problems.add(*reader.problems)
        scenarios.append(scenario)
    problems.refuse()
    return scenarios


def _find_swallowed_step(prose: Prose, language: Language) -> InputError | None:
    """Return what is wrong with a line of description that is a step but for its keyword.

    Gherkin takes a first line with a misspelt keyword for a description, without a word.
    """
    word, _, rest = prose.text.partition(" ")
    for text in (rest, prose.text):
        if language.type_of(text) is not None:
            meant = did_you_mean(word, _KEYWORDS) if text is rest else ""
            return InputError(
                NO_KEYWORD,
                prose.location,
                meant or f"begin it with {', '.join(_KEYWORDS[:-1])} or {_KEYWORDS[-1]}",
                fault=Fault.UNDEFINED_STEP,
            )
    return None


class _ScenarioReader:
    """Reads one scenario's steps into a draft, going on after what is wrong."""

    def __init__(self, text: ScenarioText, language: Language) -> None:
        self._text = text
        self._language = language
        self._draft = language.draft()
        self._needs_pytest = False
        self.problems = Problems()

    def read(self, feature: str, *, is_whole: bool) -> Scenario:
        """Read the steps; where some were swallowed, nothing is told that may follow from it."""
        for step in self._text.steps:
            try:
                self._step(step)
            except ConsequenceError as error:
                if is_whole and not self.problems:
                    self.problems.add(error)
            except InputError as error:
                self.problems.add(self._with_row(error) if step.is_filled else error)
        if is_whole and not self.problems:
            self._check_completeness()
        return Scenario(
            feature=feature,
            text=self._text,
            case=self._draft.case,
            request=None if self._needs_pytest else self._draft.request,
            expectations=tuple(self._draft.expectations),
            premises=self._draft.premises,
            claims=tuple(self._draft.claims),
            timeline=self._draft.timeline,
            of_duties=tuple(self._draft.of_duties),
        )

    def _step(self, step: Step) -> None:
        own = self._language.own(step)
        known = self._language.knows(step)
        if len(own) > 1 or (own and known):
            raise _ambiguous(step, own, known)
        if own and own[0].needs_pytest and self._draft.is_of_any:
            raise InputError(
                f'"{step.text}" is a step of pytest, which has no answers to any request',
                step.location,
                f"it is defined in {own[0].location}",
                fault=Fault.NOT_OF_ANY_REQUEST,
            )
        if own and own[0].needs_pytest:
            self._needs_pytest = True
            self._draft.is_asked |= step.type is StepType.WHEN
            return
        if not known and not any(one.pattern is not None for one in own):
            self._refuse_other_keyword(step)
        if step.has_text_block:
            raise InputError(
                "this step takes no text block", step.location, fault=Fault.WRONG_TABLE
            )
        match step.type:
            case StepType.GIVEN:
                _refuse_table(step)
                self._draft.read_given(step.text, step.location, *own)
            case StepType.WHEN:
                _refuse_table(step)
                self._when(step)
            case StepType.THEN:
                self._draft.expect(step)

    def _refuse_other_keyword(self, step: Step) -> None:
        type = self._language.type_of(step.text)
        if type is not None:
            self._draft.is_asked |= type is StepType.WHEN
            raise _undefined(
                step, "it is a {0}: begin it with `{0}`".format(type.value.capitalize())
            )

    def _when(self, step: Step) -> None:
        vocabulary = self._language.vocabulary
        if self._language.knows(step):
            self._draft.read_when(step.text, step.location)
        else:
            meant = nearest_when(step.text, vocabulary) if vocabulary.events else ""
            asked = " or ".join(f'"{phrase}"' for phrase in vocabulary.asked)
            # What is expected below is read all the same, and what is wrong in it told at once.
            self._draft.is_asked = True
            raise _undefined(step, meant or f"ask with {asked}")

    def _check_completeness(self) -> None:
        types = {step.type for step in self._text.steps}
        name = self._text.name
        if StepType.WHEN not in types:
            self._report(f'the scenario "{name}" asks nothing: it has no When')
        elif StepType.THEN not in types:
            self._report(f'the scenario "{name}" checks nothing: it has no Then')
        self.problems.add(*find_untold(self._draft.timeline, self._language.vocabulary))

    def _with_row(self, error: InputError) -> InputError:
        """Return an error that names the row of Examples, of which the words may be.

        One in another file is the same for every row.
        """
        if error.location is None or error.location.path != self._text.location.path:
            return error
        row = f"the row of Examples is in line {self._text.location.line}"
        meant = f"{error.meant}; {row}" if error.meant else row
        return InputError(error.message, error.location, meant, error.below, fault=error.fault)

    def _report(self, message: str) -> None:
        self.problems.add(InputError(message, self._text.location, fault=Fault.CHECKS_NOTHING))


def _undefined(step: Step, meant: str) -> InputError:
    return InputError(unread(step.text), step.location, meant, fault=Fault.UNDEFINED_STEP)


def _refuse_table(step: Step) -> None:
    if step.rows:
        raise InputError("this step has no table", step.rows[0].place(), fault=Fault.WRONG_TABLE)


def _ambiguous(step: Step, own: list[OwnStep], known: bool) -> InputError:
    takers = [f"{definition.location}" for definition in own]
    if known:
        takers.insert(0, "the vocabulary")
    return InputError(
        f'two definitions take "{step.text}"',
        step.location,
        f"they are: {', '.join(takers)}",
        fault=Fault.AMBIGUOUS_STEP,
    )
