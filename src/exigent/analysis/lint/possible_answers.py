"""What scenarios expect of regimes, held to all that these answer to any request, exactly."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import msgspec

from exigent.analysis.lint.checks import CANNOT_HOLD, NO_SUCH_ANSWER
from exigent.analysis.lint.finding import Finding
from exigent.analysis.lint.material import Material
from exigent.bench import Diagrams
from exigent.suite import Aspect, Every, Expectation, Named, Scenario, Want, check
from exigent.symbolic import NotCompiledError, Region, TooLargeError
from exigent.words import Decision, Outcome

# Which of all answers that a regime gives, by their place among these.
_AnswersFitting = frozenset[int]
# What an answer settled under unknown facts has in common with each of those that it may be.
_SETTLED = (Aspect.OUTCOME, Aspect.MODE, Aspect.GROUND, Aspect.SCOPE, Aspect.DUTY)


def find_unmet_expectations(material: Material, known: Collection[Finding]) -> Iterator[Finding]:
    """Yield findings on lines of which a regime gives no request the answer, or not together.

    Lines that `known` findings are on are not looked at again.
    """
    if material.panel is None:
        return
    told = {one.place for one in known if one.check in (CANNOT_HOLD, NO_SUCH_ANSWER)}
    diagrams = material.panel.diagrams()
    answers: dict[tuple[str, bool], _EveryAnswer] = {}
    for scenario in material.scenarios:
        request = scenario.request
        is_dated = request is not None and request.is_dated
        for name in material.panel.names:
            lines = [line for line in _lines_on(scenario, name) if line.location not in told]
            if not lines:
                continue
            if (name, is_dated) not in answers:
                answers[name, is_dated] = _every_answer(name, diagrams, is_dated=is_dated)
            yield from _judge_lines(lines, answers[name, is_dated])


class _EveryAnswer:
    """All that a regime answers to any complete request, dated or not; None if nobody knows."""

    def __init__(self, name: str, decisions: Sequence[Decision] | None) -> None:
        self.name = name
        self._decisions = decisions
        self._fitting: dict[tuple[Want, ...], _AnswersFitting] = {}

    @property
    def is_known(self) -> bool:
        return self._decisions is not None

    def fitting(self, line: Expectation) -> _AnswersFitting:
        """Return the answers that a line on the regime is content with."""
        found = self._fitting.get(line.wants)
        if found is None:
            several = enumerate(self._decisions or ())
            found = self._fitting[line.wants] = frozenset(
                at for at, one in several if check(line, {self.name: one})[self.name] is None
            )
        return found


def _every_answer(name: str, diagrams: Diagrams, *, is_dated: bool) -> _EveryAnswer:
    space = diagrams.space
    try:
        dated = space.dated(is_dated) if space.dated_level is not None else space.allowed
        kept = Region(space, space.nodes.both(dated, space.allowed))
        answers = diagrams.of(name).within(kept).answers()
    except (NotCompiledError, TooLargeError):
        return _EveryAnswer(name, None)
    decisions = [one for one in answers if isinstance(one, Decision)]
    is_sure = all(one.outcome is not Outcome.ERROR for one in decisions)
    return _EveryAnswer(name, decisions if is_sure else None)


def _lines_on(scenario: Scenario, name: str) -> Iterator[Expectation]:
    """Yield what a scenario expects of a regime, as lines on it alone."""
    request = scenario.request
    is_complete = request is not None and not request.has_unknown
    for line in scenario.expectations:
        match line.regimes:
            case Named(other) if other == name:
                pass
            case Every(exceptions, governing) if name not in exceptions and not governing:
                pass
            case _:
                continue
        wants = tuple(want for want in line.wants if is_complete or _is_settled(want))
        if Want(Aspect.OUTCOME, Outcome.NEEDS_FACTS.value) not in line.wants and wants:
            yield msgspec.structs.replace(line, regimes=Named(name), wants=wants)


def _is_settled(want: Want) -> bool:
    return want.aspect in _SETTLED and want.value is not None


def _judge_lines(lines: Sequence[Expectation], answers: _EveryAnswer) -> Iterator[Finding]:
    left: _AnswersFitting | None = None
    standing: list[Expectation] = []
    for line in lines if answers.is_known else ():
        fitting = answers.fitting(line)
        if not fitting:
            message = f'"{line.text}" can never hold: `{answers.name}` never answers so'
            yield Finding(NO_SUCH_ANSWER, line.location, message)
            continue
        left = fitting if left is None else left & fitting
        if not left:
            yield _conflict(line, standing, answers)
            return
        standing.append(line)


def _conflict(line: Expectation, before: Sequence[Expectation], answers: _EveryAnswer) -> Finding:
    """Return the finding on a line that cannot hold together with those before it."""
    fitting = answers.fitting(line)
    alone = next((other for other in before if not fitting & answers.fitting(other)), None)
    if alone is None:
        message = f'"{line.text}" cannot hold of `{answers.name}` together with the lines before it'
        return Finding(CANNOT_HOLD, line.location, message, "it never answers so")
    message = f'"{line.text}" and "{alone.text}" cannot both hold of `{answers.name}`'
    meant = f"it never answers so; the other is in line {alone.location.line}"
    return Finding(CANNOT_HOLD, line.location, message, meant)
