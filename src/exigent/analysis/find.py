"""A request looked for among all there are: the plainest of which something holds, or a proof."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import reduce

import msgspec

from exigent.analysis.shown_request import AskedRegime, ShownRequest, share_of, show_request
from exigent.bench import (
    Bench,
    ClaimQuestion,
    Ended,
    EveryRequest,
    NamedRegimes,
    read_sought,
    substance_of,
)
from exigent.files import is_path
from exigent.suite import Claim, read_sought_deed, read_sought_facts, said_nowhere
from exigent.symbolic import LIMITS, Diagram, Limits, NotCompiledError, Region
from exigent.words import (
    ExitCode,
    Fault,
    InputError,
    Known,
)

VERSION = 1


class SoughtRegime(msgspec.Struct, frozen=True):
    """A regime of which something is looked for: as it was called, its name, title and file."""

    regime: str
    name: str
    title: str
    file: str


class FindReport(msgspec.Struct, frozen=True):
    """What came of a search among all requests that state what is `given`, for what is `wanted`.

    `requests` are the plainest first: one, or one for each kind of answers if all were asked
    for. `share` is how much of all distinguishable requests is as wanted, None where that is
    not known. `why` says why nothing is proved, `premises` what a proof rests on besides the
    policies' own text, and `not_proved` why of each kind of which no request could be shown.
    `alone` are the regimes of which, where there is none, already no request is as wanted, if the
    wanted speaks of several.
    """

    version: int
    wanted: tuple[str, ...]
    given: tuple[str, ...]
    regimes: tuple[SoughtRegime, ...]
    ended: Ended
    ignores_dates: bool
    is_of_all_kinds: bool
    requests: tuple[ShownRequest, ...] = ()
    share: float | None = None
    why: str = ""
    premises: tuple[str, ...] = ()
    not_proved: tuple[str, ...] = ()
    has_failed: bool = False
    alone: tuple[str, ...] = ()

    @property
    def exit_code(self) -> ExitCode:
        """How a search ends: none is a proof, and what is not proved ends as none does never."""
        if self.has_failed:
            return ExitCode.ENGINE_FAILED
        match self.ended:
            case Ended.FOUND:
                return ExitCode.GATE_NOT_MET if self.not_proved else ExitCode.OK
            case Ended.NONE:
                return ExitCode.EXPECTATION_FAILED
        return ExitCode.GATE_NOT_MET


def find_requests(
    bench: Bench,
    sentences: Sequence[str],
    given: Iterable[str] = (),
    *,
    ignores_dates: bool = False,
    all_kinds: bool = False,
    limits: Limits = LIMITS,
) -> FindReport:
    """Look for the plainest request with which regimes do what all sentences say.

    `given` are sentences that it states. Dates in force count where these state its day, unless
    `ignores_dates`. `all_kinds` looks for one of each kind of answers. Raises InputError or
    InputErrors for a sentence that nothing reads and for a regime that is wrong.
    """
    if not sentences:
        meant = 'say what regimes do with it: "<regime>" allows'
        raise InputError("nothing is looked for", None, meant, fault=Fault.MISSING_OPTION)
    language = bench.language()
    claims = [read_sought_deed(sentence, language) for sentence in sentences]
    facts = read_sought_facts(given, language)
    named = NamedRegimes(bench, bench.panel(_columns(claims, bench)))
    with said_nowhere():
        questions = [question for claim in claims for question in read_sought(claim, named)]
    sought = _RequestFinder(named, questions, facts, limits, ignores_dates=ignores_dates)
    return sought.report(
        wanted=tuple(sentences),
        given=tuple(bench.vocabulary.say(facts)),
        all_kinds=all_kinds,
    )


def _columns(claims: Iterable[Claim], bench: Bench) -> tuple[str, ...]:
    """Return the regimes to ask: those named, and all where a sentence speaks of all."""
    several = list(claims)
    every = bench.columns if any(not claim.regimes for claim in several) else ()
    named = (word for claim in several for word in claim.regimes if not is_path(word))
    return tuple(dict.fromkeys((*every, *named)))


class _RequestFinder:
    """What is looked for, over the space of all requests that state some facts."""

    def __init__(
        self,
        regimes: NamedRegimes,
        questions: Sequence[ClaimQuestion],
        facts: Mapping[str, Known],
        limits: Limits,
        *,
        ignores_dates: bool,
    ) -> None:
        self._questions = questions
        self._facts = facts
        self._limits = limits
        self._ignores_dates = ignores_dates
        self._written = {"": regimes.panel, **regimes.others}
        self._panels = {
            label: panel.undated() if ignores_dates else panel
            for label, panel in self._written.items()
        }
        named = dict.fromkeys(one for question in questions for one in question.regimes)
        self._asked = [
            AskedRegime(one, self._panels[one.label], self._written[one.label]) for one in named
        ]

    def report(self, *, wanted: Sequence[str], given: Sequence[str], all_kinds: bool) -> FindReport:
        """Return what came of the search."""
        others = {label: panel for label, panel in self._panels.items() if label}
        every = EveryRequest(
            self._panels[""],
            self._facts,
            limits=self._limits,
            dates_count=not self._ignores_dates,
            others=others,
        )
        found = self._search(every, all_kinds=all_kinds)
        return msgspec.structs.replace(
            found,
            wanted=tuple(wanted),
            given=tuple(given),
            regimes=tuple(map(_describe, self._asked)),
        )

    def _search(self, every: EveryRequest, *, all_kinds: bool) -> FindReport:
        region = self._region(every)
        whole = every.search(region)
        is_found = whole.ended is Ended.FOUND
        report = FindReport(
            version=VERSION,
            wanted=(),
            given=(),
            regimes=(),
            ended=whole.ended,
            ignores_dates=self._ignores_dates,
            is_of_all_kinds=all_kinds,
            share=share_of(every, region),
            why=whole.why,
            premises=whole.premises,
            has_failed=whole.has_failed,
        )
        if is_found and all_kinds:
            return self._with_kinds(report, every, region)
        if whole.ended is Ended.NONE:
            return msgspec.structs.replace(report, alone=tuple(self._never_alone(every)))
        if whole.witness is None:
            return report
        shown = show_request(whole.witness, self._asked, every.vocabulary, report.share)
        return msgspec.structs.replace(report, requests=(shown,), has_failed=shown.has_failed)

    def _never_alone(self, every: EveryRequest) -> Iterator[str]:
        """Yield the regimes for which, of what is wanted of several, there is no request alone."""
        alone: dict[str, Region] = {}
        for question in self._questions:
            if len(question.regimes) == 1:
                said = question.regimes[0].said
                for exceptions in question.sought.regions(every):
                    alone[said] = alone.get(said, every.allowed) - exceptions
        if len(alone) > 1:
            yield from (said for said, left in alone.items() if not left.why and left.is_empty)

    def _region(self, every: EveryRequest) -> Region:
        """Return the requests of which every sentence is true: none of them is an exception."""
        found = every.allowed
        for question in self._questions:
            for exceptions in question.sought.regions(every):
                found -= exceptions
        return found

    def _with_kinds(self, report: FindReport, every: EveryRequest, region: Region) -> FindReport:
        """Return a report with the plainest request of each kind of answers, and of each why not."""
        shown: list[ShownRequest] = []
        not_proved: list[str] = []
        has_failed = False
        try:
            kinds = list(self._kinds(every, region))
        except NotCompiledError as error:
            kinds, not_proved = [], [str(error)]
        for kind in kinds:
            found = every.search(kind)
            if found.witness is None:
                not_proved.append(found.why)
                has_failed |= found.has_failed
            else:
                share = share_of(every, kind)
                shown.append(show_request(found.witness, self._asked, every.vocabulary, share))
        shown.sort(key=lambda one: (len(one.facts), -(one.share or 0.0)))
        return msgspec.structs.replace(
            report,
            requests=tuple(shown),
            not_proved=tuple(dict.fromkeys(not_proved)),
            has_failed=has_failed or any(one.has_failed for one in shown),
        )

    def _kinds(self, every: EveryRequest, region: Region) -> Iterator[Region]:
        """Yield the requests of a region to which all regimes that are spoken of answer alike."""
        told = [
            every.aspect(one.named.name, substance_of, one.named.label).map(_alone)
            for one in self._asked
        ]
        kinds = reduce(_together, told).within(region)
        for answers in kinds.answers():
            yield region & kinds.answering(answers)


def _alone(answer: Hashable) -> Hashable:
    return (answer,)


def _together(one: Diagram, other: Diagram) -> Diagram:
    def both(first: Hashable, second: Hashable) -> Hashable:
        assert isinstance(first, tuple)
        assert isinstance(second, tuple)
        return (*first, *second)

    return one.join(other, both)


def _describe(regime: AskedRegime) -> SoughtRegime:
    return SoughtRegime(regime.named.said, regime.named.name, regime.title, regime.file)
