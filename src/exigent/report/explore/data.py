"""Makes the page's data: the words of a bench, its regimes' diagrams, and its requests."""

from __future__ import annotations

from collections.abc import Iterable

from exigent.bench import (
    Bench,
    Diagrams,
    Panel,
    RuleEntry,
    SourceEntry,
    describe_regime,
)
from exigent.report.explore.changeable import ChangeableRules, name_calendars, write_duty
from exigent.report.explore.shape import (
    ConstraintData,
    DiagramAnswer,
    DiagramData,
    DiagramDuty,
    DiagramReason,
    ExploreData,
    FactData,
    RegimeData,
)
from exigent.report.explore.starters import Starters, StartingScenario
from exigent.report.explore.writing import write_condition
from exigent.report.matrix import CONTESTED, LEGEND, glyph_of
from exigent.report.page import Pool, sign_data
from exigent.symbolic import LIMITS, Cutter, FlatNodes, Limits, flatten
from exigent.words import (
    MODES,
    REQUEST_DATE,
    Constraint,
    Decision,
    Fact,
    Obligation,
    Outcome,
    Reason,
    Vocabulary,
    say_obligation,
)


def make_explore_data(
    bench: Bench, panel: Panel, scenarios: Iterable[StartingScenario], limits: Limits = LIMITS
) -> ExploreData:
    """Return what the page holds of a bench: the panel's regimes, and scenarios to start from.

    Regimes whose diagrams would go beyond the limits are not answered for.
    """
    vocabulary = panel.vocabulary
    diagrams = panel.diagrams(limits=limits)
    duties = Pool[Obligation]()
    policies = ChangeableRules(panel, duties)
    drafts = _Drafts(panel, diagrams, policies)
    regimes = tuple(drafts.regime(name) for name in panel.names)
    flat = drafts.flat
    decisions = [one for one in flat.values if isinstance(one, Decision)]
    reasons = Pool[Reason]()
    told = tuple(_decision(one, duties, reasons) for one in decisions)
    starters = Starters(bench, scenarios)
    return ExploreData(
        caution=bench.caution,
        ordinary=vocabulary.ordinary_request,
        asked=vocabulary.asked[0],
        day=REQUEST_DATE if vocabulary.request_date else "",
        legend=tuple(sign_data(glyph) for glyph in LEGEND),
        signs=_signs(),
        contested=sign_data(CONTESTED),
        grounds=vocabulary.grounds,
        parties=vocabulary.parties,
        doing=vocabulary.duties,
        events={name: event.noun for name, event in vocabulary.events.items()},
        facts=tuple(
            _fact(fact, diagrams.space.cutters[fact.name]) for fact in vocabulary.facts.values()
        ),
        topics=tuple((topic.title, topic.facts) for topic in vocabulary.by_topic()),
        constraints=tuple(map(_constraint, vocabulary.constraints)),
        diagram=DiagramData(
            sizes=flat.sizes,
            levels=tuple(diagrams.space.level_of.values()),
            dated=-1 if diagrams.space.dated_level is None else diagrams.space.dated_level,
            shapes=flat.shapes,
            nodes=flat.nodes,
        ),
        decisions=told,
        duties=tuple(_duty(duty, vocabulary) for duty in duties.items),
        reasons=tuple(map(_reason, reasons.items)),
        rules=drafts.rules.items,
        sources=drafts.sources.items,
        regimes=regimes,
        policies=policies.layers,
        cases=starters.cases,
        features=starters.features,
        scenarios=starters.scenarios,
        statements=starters.statements,
    )


class _Drafts:
    """Regimes in the making: the diagrams, rules and sources that they share."""

    def __init__(self, panel: Panel, diagrams: Diagrams, policies: ChangeableRules) -> None:
        self._panel = panel
        self._policies = policies
        self._why = {name: _why_unknown(name, diagrams) for name in panel.names}
        known = [name for name, why in self._why.items() if not why]
        self.flat: FlatNodes = flatten(
            diagrams.space.nodes, (diagrams.of(name).node for name in known)
        )
        self._roots = dict(zip(known, self.flat.roots, strict=True))
        self._diagrams = diagrams
        self.rules = Pool[RuleEntry]()
        self.sources = Pool[SourceEntry]()

    def regime(self, name: str) -> RegimeData:
        """Return what the page holds of a regime."""
        entry = describe_regime(self._panel.regime(name), self._panel)
        why = self._why[name]
        return RegimeData(
            name=entry.name,
            title=entry.title,
            kind=entry.kind,
            jurisdiction=entry.jurisdiction,
            about=entry.about,
            in_force=entry.in_force,
            engine=entry.engine,
            layers=entry.layers,
            sources=tuple(map(self.sources.place, entry.sources)),
            rules=tuple(map(self.rules.place, entry.rules)),
            root=self._roots.get(name, 0),
            why=why,
            why_fixed=self._policies.why_fixed[name],
            stack=self._policies.stacks.get(name),
            premises=() if why else self._diagrams.premises(name),
        )


def _why_unknown(name: str, diagrams: Diagrams) -> str:
    """Return why a page cannot answer for a regime, or nothing."""
    diagram = diagrams.of(name)
    if diagram.why:
        return diagram.why
    foreign = diagrams.foreign(diagram.node)
    if foreign:
        said = "`, `".join(part.text for part in foreign)
        return f"{name}: it turns on what only the policy itself can tell: `{said}`"
    return ""


def _fact(fact: Fact, cutter: Cutter) -> FactData:
    cuts, classes = cutter.pieces() if fact.is_measured else ((), ())
    return FactData(
        name=fact.name,
        asks=fact.asks,
        type=fact.type,
        ordinary=fact.ordinary,
        unknown=fact.unknown,
        unit=fact.unit,
        values=tuple((value, phrases[0]) for value, phrases in fact.phrases.items()),
        groups=tuple(
            (group.phrase, tuple(value for value in fact.values if value in group.values))
            for group in fact.groups.values()
        ),
        template=fact.template,
        cuts=cuts,
        classes=classes or tuple(map(cutter.class_of, fact.values)),
        plainest=tuple(one.plainest for one in cutter.classes),
        at_least=fact.at_least,
        whole=fact.whole,
        also=fact.also,
        also_values=_words_of_values(fact),
    )


def _words_of_values(fact: Fact) -> tuple[tuple[str, ...], ...]:
    if not fact.also_values:
        return ()
    return tuple(fact.also_values.get(value, ()) for value in fact.phrases)


def _constraint(tie: Constraint) -> ConstraintData:
    return ConstraintData(
        write_condition(tie.when), write_condition(tie.then), tie.because, tie.assume
    )


def _decision(decision: Decision, duties: Pool[Obligation], reasons: Pool[Reason]) -> DiagramAnswer:
    return DiagramAnswer(
        outcome=decision.outcome,
        mode=decision.mode or "",
        ground=decision.ground or "",
        scope=decision.scope or "",
        duties=tuple(map(duties.place, decision.obligations)),
        reasons=tuple(map(reasons.place, decision.reasons)),
        note=decision.note or "",
    )


def _duty(duty: Obligation, vocabulary: Vocabulary) -> DiagramDuty:
    return DiagramDuty(
        said=say_obligation(duty, vocabulary),
        plain=say_obligation(duty.plain, vocabulary),
        who=duty.who,
        duty=duty.duty,
        written=write_duty(duty),
        within=duty.plain.within or "",
        counted=name_calendars(duty),
    )


def _reason(reason: Reason) -> DiagramReason:
    return DiagramReason(
        reason.rule,
        reason.because,
        reason.source or "",
        is_contested=reason.contested,
        is_unverified=reason.unverified,
    )


def _signs() -> dict[str, int]:
    """Return the place in the legend of the sign of each outcome and mode."""
    ways = [(outcome, mode) for outcome in Outcome for mode in (None, *MODES.get(outcome, ()))]
    return {
        f"{outcome}/{mode or ''}": LEGEND.index(glyph_of(Decision(outcome, mode)))
        for outcome, mode in ways
    }
