"""One scenario while pytest runs its steps: the one fixture that holds its state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exigent.bench import (
    ClaimRow,
    FindingEntry,
    ScenarioEntry,
    Standing,
    describe_regime,
    make_row,
)
from exigent.doors.pytest_plugin.faults import faults_told
from exigent.doors.pytest_plugin.session import OpenBench
from exigent.report.matrix import claims_of, describe_claim, describe_failure
from exigent.suite import Scenario, Step, Verdict
from exigent.words import Decision, InputError, Request, Value, escape

Prove = Callable[[Scenario], ClaimRow]


class ScenarioRun:
    """The request, the panel's answers and what is expected of them, step by step.

    The bench's own Python steps get it as the fixture `exigent`.
    """

    def __init__(self, opened: OpenBench, scenario: Scenario, root: Path, prove: Prove) -> None:
        """Begin a scenario; `prove` decides its claims, if it is one of claims."""
        self.language = opened.language
        self._prove = prove
        self._claims: ClaimRow | None = None
        self.root = root
        self._opened = opened
        self._scenario = scenario
        self._draft = opened.language.draft()
        self._position = -1
        self._decisions: tuple[Decision, ...] | None = None
        self._failures: tuple[FindingEntry, ...] = ()
        self._is_through = False

    @property
    def step(self) -> Step:
        """The step that runs now."""
        return self._scenario.text.steps[max(self._position, 0)]

    @property
    def decisions(self) -> dict[str, Decision]:
        """The panel's answers by regime; none before the question was put."""
        return dict(zip(self._opened.panel.names, self._decisions or (), strict=False))

    def advance(self) -> None:
        """Go on to the next step."""
        self._position += 1

    @faults_told()
    def state(self, fact: str, value: Value) -> None:
        """State a fact; raise InputError if the vocabulary has no such fact or value."""
        self._draft.check_value(fact, value, self.step.location)
        self._draft.state(fact, value, self.step.location)

    @faults_told()
    def given(self) -> None:
        """Take in the Given sentence of the step that runs now."""
        own = [one for one in self.language.own(self.step) if one.givens is not None]
        self._draft.read_given(self.step.text, self.step.location, *own)

    @faults_told()
    def ask(self) -> None:
        """Put the request to the whole panel."""
        self._decide(self._draft.ask(self.step.location))

    @faults_told()
    def when(self) -> None:
        """Take in the When sentence of the step that runs now: the question, or an event."""
        self._decide(self._draft.read_when(self.step.text, self.step.location))

    def _decide(self, request: Request | None) -> None:
        if request is not None:
            self._decisions = self._opened.panel.decide([request])[0]

    @faults_told()
    def expect(self) -> None:
        """Take in the Then sentence of the step that runs now; it is judged at the end."""
        self._draft.expect(self.step)

    def step_failed(self, error: BaseException) -> None:
        """Keep the failure of a step for the row of this scenario."""
        step = self.step
        said = escape(_say(error)) or type(error).__name__
        self._failures = (FindingEntry(step.location.line, step.text, "", said),)

    def row(self) -> ScenarioEntry | ClaimRow | None:
        """Return the judged row of this scenario.

        None if the claims were not decided, if the panel was never asked, or if pytest left the scenario before its end
        for another reason than a failed step: an undefined step, a skip.
        """
        if self._claims is not None:
            return self._claims
        if self._draft.request is None or self._decisions is None:
            return None
        if not (self._is_through or self._failures):
            return None
        scenario = Scenario(
            self._scenario.feature,
            self._scenario.text,
            self._draft.case,
            self._draft.request,
            tuple(self._draft.expectations),
            timeline=self._draft.timeline,
            of_duties=tuple(self._draft.of_duties),
        )
        panel = self._opened.panel
        return make_row(scenario, self._draft.request, panel, self._decisions, self._failures)

    @property
    def is_left_out(self) -> bool:
        """Whether all that the scenario claims is of regimes that are not asked."""
        claims = self._claims.claims if self._claims is not None else ()
        return bool(claims) and all(one.standing is Standing.UNCHECKED for one in claims)

    @faults_told()
    def judge(self, request: pytest.FixtureRequest) -> None:
        """Report every cell that is not as expected as a subtest named after its regime."""
        __tracebackhide__ = True
        self._is_through = True
        panel = self._opened.panel
        if self._draft.premises is not None:
            self._judge_claims(request)
            return
        row = self.row()
        if not isinstance(row, ScenarioEntry):
            place = self._scenario.location
            pytest.fail(f"{place}: no step of the scenario asked the regimes", pytrace=False)
        for regime, cell in zip(panel.regimes, row.cells, strict=True):
            if cell.verdict not in (Verdict.FAIL, Verdict.ERROR):
                continue
            entry = describe_regime(regime, panel)
            text = describe_failure(row, entry, cell, panel.vocabulary)
            subtests: pytest.Subtests = request.getfixturevalue("subtests")
            with subtests.test(msg=regime.name):
                pytest.fail(text, pytrace=False)

    def _judge_claims(self, request: pytest.FixtureRequest) -> None:
        """Report every claim that is refuted or not proved as a subtest named after its regime."""
        __tracebackhide__ = True
        try:
            row = self._claims = self._prove(self._scenario)
        except InputError as error:
            pytest.fail(error.coded, pytrace=False)
        panel = self._opened.panel
        regimes = [describe_regime(regime, panel) for regime in panel.regimes]
        for one in claims_of(row, regimes):
            if not one.claim.standing.fails:
                continue
            text = describe_claim(row, one.claim, regimes, panel.vocabulary)
            subtests: pytest.Subtests = request.getfixturevalue("subtests")
            with subtests.test(msg=one.regime.name if one.regime else one.claim.text):
                pytest.fail(text, pytrace=False)
        if self.is_left_out:
            pytest.skip("every claim is of a regime that is left out")


def _say(error: BaseException) -> str:
    if isinstance(error, pytest.FixtureLookupError):
        named = (
            "`exigent run` gives pytest the plugins that `pytest_plugins` of [tool.exigent] names"
        )
        return f"there is no fixture `{error.argname}`; {named}"
    return str(error)
