"""What would have to change for a regime to decide one request otherwise, asked and answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from exigent.analysis.flip.exact import USUAL_MOST, find_exactly
from exigent.analysis.flip.grouping import group_flips
from exigent.analysis.flip.options import Options, find_options
from exigent.analysis.flip.result import FlipGroup, FlipResult, WantedAnswer
from exigent.analysis.flip.search import MOST_SEARCHED, search_flips
from exigent.analysis.next_question import FollowUp, follow_up
from exigent.bench import Bench, Panel, Regime, RegimeEntry, ScenarioEntry, describe_regime
from exigent.symbolic import NotCompiledError
from exigent.words import (
    MODES,
    Constants,
    Decision,
    EngineError,
    ExigentError,
    ExitCode,
    Fault,
    InputError,
    Mode,
    Outcome,
    Request,
    Vocabulary,
    did_you_mean,
)

OUTCOMES = tuple(outcome for outcome in Outcome if outcome is not Outcome.ERROR)
"""What can be wanted."""

_Word = TypeVar("_Word", Outcome, Mode)


@dataclass(frozen=True)
class FlipReport:
    """Everything that a report of one search needs.

    `told` holds for each fact that a step of the scenario states the sentence it is stated in,
    and `follow_up` is what is to be asked for next, of what the request does not state.
    """

    row: ScenarioEntry
    told: Mapping[str, str]
    regime: RegimeEntry
    request: Request
    goal: WantedAnswer
    groups: tuple[FlipGroup, ...]
    search: FlipResult
    sampled: tuple[str, ...]
    vocabulary: Vocabulary
    follow_up: FollowUp | None = None

    @property
    def now(self) -> Decision:
        """What the regime decides as things are."""
        return self.row.cells[0].decision

    @property
    def exit_code(self) -> ExitCode:
        """How the command ends: an engine that failed on a change may have hidden a flip."""
        return ExitCode.ENGINE_FAILED if self.search.failed else ExitCode.OK


def find_flips(
    bench: Bench,
    panel: Panel,
    row: ScenarioEntry,
    request: Request,
    *,
    told: Mapping[str, str] | None = None,
    outcome: str | None = None,
    mode: str | None = None,
    most: int | None = None,
    only_contained: bool = False,
    advance: Callable[[int], None] = lambda _: None,
) -> FlipReport:
    """Return what would have to change of a request for the one regime of a panel.

    `row` is the request's, decided by that regime. Without `outcome` and `mode` an allow is
    wanted, or a refusal where it is allowed. Sets of up to `most` facts are told: without it up
    to three, or the smallest there are. `advance` hears how many requests more were tried where
    a regime has no diagram. Raises EngineError where the engine fails on the request itself,
    InputError for an outcome or mode that nothing is decided with, and for less than one fact.
    """
    if most is not None and most < 1:
        raise InputError(
            f"{most} facts cannot change at once", None, "1 and more can", fault=Fault.TOO_MUCH
        )
    regime = panel.regimes[0]
    now = row.cells[0].decision
    if now.outcome is Outcome.ERROR:
        raise EngineError(f"{regime.name}: error: {now.note}")
    goal = _goal(now, outcome, mode)
    elsewhere = _constants_elsewhere(bench, regime, only_contained=only_contained)
    options = find_options(panel, regime, request, goal.outcome, elsewhere)
    search = FlipResult((), 0, most or USUAL_MOST, most or USUAL_MOST, is_proved=True)
    if not goal.is_met_by(now):
        search = _look(panel, regime, request, goal, options, most, advance)
    return FlipReport(
        row=row,
        told=told or {},
        regime=describe_regime(regime, panel),
        request=request,
        goal=goal,
        groups=tuple(group_flips(search.flips)),
        search=search,
        sampled=() if search.is_proved else options.sampled,
        vocabulary=bench.vocabulary,
        follow_up=follow_up(panel, regime, request),
    )


def _look(
    panel: Panel,
    regime: Regime,
    request: Request,
    goal: WantedAnswer,
    options: Options,
    most: int | None,
    advance: Callable[[int], None],
) -> FlipResult:
    """Find all changes where the regime has a diagram, and search for some where it has none."""
    try:
        return find_exactly(panel, regime, request, goal, options, most)
    except NotCompiledError as error:
        fewer = min(most or MOST_SEARCHED, MOST_SEARCHED)
        found = search_flips(panel, regime, request, goal, options, fewer, advance=advance)
        return replace(found, why=str(error))


def _goal(now: Decision, outcome: str | None, mode: str | None) -> WantedAnswer:
    """Return what is wanted; raise InputError for what cannot be."""
    wanted = _read_word(mode, list(Mode), "mode") if mode else None
    if outcome is None and wanted is not None:
        return WantedAnswer(next(one for one, modes in MODES.items() if wanted in modes), wanted)
    if outcome is None:
        return WantedAnswer(Outcome.REFUSE if now.outcome is Outcome.ALLOW else Outcome.ALLOW)
    goal = WantedAnswer(_read_word(outcome, OUTCOMES, "outcome"), wanted)
    modes = MODES.get(goal.outcome, ())
    if wanted is not None and wanted not in modes:
        meant = f"it has: {', '.join(modes)}" if modes else "it has none"
        raise InputError(
            f"the outcome `{outcome}` has no mode `{wanted}`", None, meant, fault=Fault.WRONG_OPTION
        )
    return goal


def _read_word(word: str, known: Sequence[_Word], what: str) -> _Word:
    if word not in known:
        meant = did_you_mean(word, known) or f"it is one of: {', '.join(known)}"
        raise InputError(
            f"there is no {what} `{word}` to be wanted", None, meant, fault=Fault.WRONG_OPTION
        )
    return known[known.index(word)]


def _constants_elsewhere(
    bench: Bench, regime: Regime, *, only_contained: bool
) -> Iterator[Constants]:
    """Yield what other regimes compare facts with, where this one does not tell."""
    if all(known is not None for known in regime.constants.values()):
        return
    for name in bench.columns:
        try:
            yield bench.panel([name], only_contained=only_contained).regime(name).constants
        except ExigentError:
            # What is wrong with another regime is no concern of this one.
            continue
