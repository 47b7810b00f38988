"""The matrix as the page holds it: everything that repeats stands once and is named by place.

A thousand scenarios under twenty regimes have twenty thousand cells but few different
decisions, so a cell is the place of its decision in a list, and its verdict one letter.
Keys that have their usual value are left out; `assets/model.js` puts all this together
again and is the only other place that knows this shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from exigent.bench import (
    Cell,
    FindingEntry,
    Matrix,
    RegimeEntry,
    ScenarioEntry,
    SourceEntry,
    find_source,
    source_entry,
)
from exigent.report.html.matters import FactValues, Matters
from exigent.report.matrix import (
    CONTESTED,
    FAILED,
    LEGEND,
    STATUSES,
    glyph_of,
    say_stated,
    with_any_word,
)
from exigent.report.page import PageStruct, Pool, SignData, sign_data
from exigent.suite import Case, Verdict
from exigent.words import (
    UNKNOWN,
    Decision,
    DutyState,
    Reason,
    Vocabulary,
    say_decision,
    say_obligation,
    written,
)

NOWHERE = -1


class ReasonData(PageStruct, frozen=True):
    """A rule that decided; texts and the source by place, NOWHERE where there is none."""

    rule: int
    because: int
    source: int = NOWHERE
    is_contested: bool = False
    contested: int = NOWHERE
    is_unverified: bool = False
    unverified: int = NOWHERE
    quote: int = NOWHERE


class DecisionData(PageStruct, frozen=True):
    """A decision in English; texts by place, `sign` as a place in the legend."""

    sign: int
    said: int
    outcome: str
    reasons: tuple[ReasonData, ...] = ()
    duties: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()
    note: int = NOWHERE


class FindingData(PageStruct, frozen=True):
    """A line of the scenario that a cell does not meet; texts by place."""

    line: int
    text: int
    expected: int
    actual: int


class DutyData(PageStruct, frozen=True):
    """A duty and how it stands at the end; texts by place, `status` as a place in `statuses`."""

    said: int
    status: int
    since: str = ""
    due: str = ""
    why: int = NOWHERE


class RowData(PageStruct, frozen=True):
    """A scenario; facts, feature and decisions by place, a letter of `verdicts` a cell.

    `unknown` are the facts that it says are not known, `unasked` those of which it says
    nothing and which an ordinary request does not know either. Of the assumed facts it
    holds only those that are not as in an ordinary request. `steps` are its text, `matters`
    for each cell the place of the assumed facts that it rests on, empty where nobody looked.
    `events` are when something happened besides the question, and what; `duties` for each cell the
    place of those that it brings, as they stand then, empty where nothing happened.
    """

    feature: int
    line: int
    title: str
    cells: tuple[int, ...]
    verdicts: str
    tags: tuple[str, ...] = ()
    case: str = ""
    stated: tuple[int, ...] = ()
    unknown: tuple[int, ...] = ()
    unasked: tuple[int, ...] = ()
    assumed: tuple[int, ...] = ()
    findings: Mapping[str, tuple[FindingData, ...]] = {}
    failures: tuple[FindingData, ...] = ()
    steps: tuple[int, ...] = ()
    matters: tuple[int, ...] = ()
    events: tuple[tuple[str, int], ...] = ()
    duties: tuple[int, ...] = ()


class CaseData(PageStruct, frozen=True):
    """A reported case, and apart from its facts what was reported of the disclosure."""

    name: str
    title: str
    date: str
    place: str
    summary: str
    caution: str
    facts: tuple[str, ...]
    sources: tuple[SourceEntry, ...]
    disclosed: str
    ground: str
    owner_told: str
    note: str


class MatrixData(PageStruct, frozen=True):
    """Everything that the page shows of a matrix."""

    strings: tuple[str, ...]
    legend: tuple[SignData, ...]
    statuses: tuple[SignData, ...]
    contested: SignData
    failed: SignData
    sources: tuple[SourceEntry, ...]
    facts: tuple[tuple[str, str], ...]
    ordinary: tuple[int, ...]
    features: tuple[tuple[str, str], ...]
    decisions: tuple[DecisionData, ...]
    regimes: tuple[RegimeEntry, ...]
    cases: tuple[CaseData, ...]
    rows: tuple[RowData, ...]
    mattering: tuple[tuple[int, ...], ...] = ()
    duties: tuple[DutyData, ...] = ()
    standings: tuple[tuple[int, ...], ...] = ()
    caution: str = ""


class PageDraft:
    """Page data in the making: the pools that rows, cells and flips share."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = with_any_word(vocabulary)
        self.strings: Pool[str] = Pool()
        self._sources: Pool[SourceEntry] = Pool()
        self._facts: Pool[tuple[str, str]] = Pool()
        self._features: Pool[tuple[str, str]] = Pool()
        self._decisions: Pool[DecisionData] = Pool()
        self._mattering: Pool[tuple[int, ...]] = Pool()
        self._duties: Pool[DutyData] = Pool()
        self._standings: Pool[tuple[int, ...]] = Pool()
        # Of equal decisions under one regime only the first is put into English. Regimes are
        # told apart by identity: they are large, and their matrix outlives the draft.
        self._known: dict[int, dict[Decision, int]] = {}

    def decision(self, decision: Decision, regime: RegimeEntry | None) -> int:
        """Return the place of a decision; its sources and disputes are those of the regime."""
        known = self._known.setdefault(id(regime), {})
        if decision not in known:
            known[decision] = self._decisions.place(self._decision(decision, regime))
        return known[decision]

    def matrix(
        self, matrix: Matrix, cases: Mapping[str, Case], matters: Matters | None = None
    ) -> MatrixData:
        """Return the data of a matrix, and of the cases that its scenarios start from."""
        known = matters or {}
        rows = tuple(
            self._row(row, matrix.regimes, known.get(index, ()))
            for index, row in enumerate(matrix.scenarios)
        )
        used = dict.fromkeys(row.case for row in matrix.scenarios)
        shown_cases = tuple(self._case(cases[name]) for name in used if name in cases)
        ordinary = self.vocabulary.ordinary
        return MatrixData(
            ordinary=tuple(
                self._fact(name, self.vocabulary.phrase(name, value))
                for name, value in ordinary.items()
                if value is not UNKNOWN
            ),
            legend=tuple(sign_data(glyph) for glyph in LEGEND),
            statuses=tuple(sign_data(glyph) for glyph in STATUSES.values()),
            contested=sign_data(CONTESTED),
            failed=sign_data(FAILED),
            strings=self.strings.items,
            sources=self._sources.items,
            facts=self._facts.items,
            features=self._features.items,
            decisions=self._decisions.items,
            regimes=matrix.regimes,
            cases=shown_cases,
            rows=rows,
            mattering=self._mattering.items,
            duties=self._duties.items,
            standings=self._standings.items,
            caution=matrix.caution,
        )

    def _row(
        self, row: ScenarioEntry, regimes: Sequence[RegimeEntry], matters: Sequence[FactValues]
    ) -> RowData:
        vocabulary = self.vocabulary
        ordinary = vocabulary.ordinary
        assumed = (
            (name, text)
            for name, text in row.assumed.items()
            if name in ordinary and text != written(ordinary[name])
        )
        findings = {
            str(column): self._findings(cell.findings)
            for column, cell in enumerate(row.cells)
            if cell.findings
        }
        return RowData(
            feature=self._features.place((row.feature, row.file)),
            line=row.line,
            title=row.title,
            tags=row.tags,
            case=row.case,
            cells=tuple(
                self.decision(cell.decision, regime)
                for cell, regime in zip(row.cells, regimes, strict=True)
            ),
            verdicts="".join(_LETTERS[cell.verdict] for cell in row.cells),
            stated=tuple(
                self._fact(name, say_stated(vocabulary, name, text))
                for name, text in row.stated.items()
                if name not in row.unknown
            ),
            unknown=self._unknown(name for name in row.unknown if name in row.stated),
            unasked=self._unknown(name for name in row.unknown if name not in row.stated),
            assumed=tuple(
                self._fact(name, say_stated(vocabulary, name, text)) for name, text in assumed
            ),
            findings=findings,
            failures=self._findings(row.failures),
            steps=tuple(self.strings.place(line) for line in row.steps),
            matters=tuple(
                self._mattering.place(
                    tuple(self._fact(name, vocabulary.phrase(name, value)) for name, value in facts)
                )
                for facts in matters
            ),
            events=tuple((event.when, self.strings.place(event.text)) for event in row.events),
            duties=tuple(map(self._standing, row.cells)) if row.events else (),
        )

    def _standing(self, cell: Cell) -> int:
        return self._standings.place(tuple(self._duty(state) for state in cell.duties))

    def _duty(self, state: DutyState) -> int:
        return self._duties.place(
            DutyData(
                said=self.strings.place(say_obligation(state.obligation, self.vocabulary)),
                status=list(STATUSES).index(state.status),
                since=state.since,
                due=state.due,
                why=self._optional(state.why),
            )
        )

    def _unknown(self, names: Iterable[str]) -> tuple[int, ...]:
        return tuple(self._fact(name, self.vocabulary.phrase(name, UNKNOWN)) for name in names)

    def _findings(self, findings: Iterable[FindingEntry]) -> tuple[FindingData, ...]:
        place = self.strings.place
        return tuple(
            FindingData(f.line, place(f.text), place(f.expected), place(f.actual)) for f in findings
        )

    def _fact(self, name: str, phrase: str) -> int:
        return self._facts.place((name, phrase))

    def _decision(self, decision: Decision, regime: RegimeEntry | None) -> DecisionData:
        place = self.strings.place
        vocabulary = self.vocabulary
        return DecisionData(
            sign=LEGEND.index(glyph_of(decision)),
            said=place(say_decision(decision, vocabulary)),
            outcome=decision.outcome,
            reasons=tuple(self._reason(reason, regime) for reason in decision.reasons),
            duties=tuple(place(say_obligation(duty, vocabulary)) for duty in decision.obligations),
            missing=tuple(place(vocabulary.facts[name].unknown) for name in decision.missing),
            note=self._optional(decision.note),
        )

    def _reason(self, reason: Reason, regime: RegimeEntry | None) -> ReasonData:
        source = find_source(regime, reason.rule, reason.source) if regime else None
        rules = regime.rules if regime else ()
        rule = next((entry for entry in rules if entry.id == reason.rule), None)
        return ReasonData(
            rule=self.strings.place(reason.rule),
            because=self.strings.place(reason.because),
            source=self._sources.place(source) if source else NOWHERE,
            is_contested=reason.contested,
            contested=self._optional(rule.contested if rule else ""),
            is_unverified=reason.unverified,
            unverified=self._optional(rule.unverified if rule else ""),
            quote=self._optional(rule.quote if rule else ""),
        )

    def _optional(self, text: str | None) -> int:
        return self.strings.place(text) if text else NOWHERE

    def _case(self, case: Case) -> CaseData:
        grounds = self.vocabulary.grounds
        return CaseData(
            name=case.name,
            title=case.title,
            date=case.date,
            place=case.place,
            summary=case.summary,
            caution=case.caution,
            facts=tuple(self.vocabulary.phrase(name, value) for name, value in case.facts.items()),
            sources=tuple(source_entry(source) for source in case.sources),
            disclosed=_REPORTED[case.reported.disclosed],
            ground=grounds.get(case.reported.ground, case.reported.ground),
            owner_told=_REPORTED[case.reported.owner_told],
            note=case.reported.note,
        )


_LETTERS = {verdict: verdict.value[0] for verdict in Verdict}
_REPORTED = {"true": "yes", "false": "no", "partly": "partly", "unknown": "unknown"}


def make_matrix_data(
    matrix: Matrix,
    vocabulary: Vocabulary,
    cases: Mapping[str, Case],
    matters: Matters | None = None,
) -> MatrixData:
    """Return what the page shows of a matrix, in the words of the vocabulary."""
    return PageDraft(vocabulary).matrix(matrix, cases, matters)
