"""Regimes as their rules, so that the page can decide what it would be if one read otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from exigent.bench import Panel
from exigent.regime import Combining, InForce, Kind, Manifest
from exigent.report.explore.shape import DatesData, PolicyData, PolicyRule, StackData
from exigent.report.explore.writing import write_condition
from exigent.report.page import Pool
from exigent.symbolic import NotCompiledError
from exigent.words import Condition, Obligation, Rule, foreign_parts

# The engine whose rules are a regime's own file, so that changed rules are a file as well.
_RULES = "rules"


class ChangeableRules:
    """The regimes of a panel whose rules the page can change, and why it cannot change others."""

    def __init__(self, panel: Panel, duties: Pool[Obligation]) -> None:
        self._panel = panel
        self._duties = duties
        self._layers: dict[str, PolicyData | str] = {}
        self.why_fixed = {name: self._find_why(name) for name in panel.names}

    @property
    def layers(self) -> dict[str, PolicyData]:
        """The rules of every layer that some changed regime would be decided by."""
        return {name: one for name, one in self._layers.items() if isinstance(one, PolicyData)}

    @property
    def stacks(self) -> dict[str, StackData]:
        """The stacks of which every layer can be changed."""
        return {name: one for name, one in self._stacks() if not self.why_fixed[name]}

    def _stacks(self) -> Iterator[tuple[str, StackData]]:
        for name in self._panel.names:
            manifest = self._panel.manifests[name]
            if manifest.stack is not None:
                own = self._panel.regime(name).composition.own
                yield name, _stack(own, manifest.stack.combining, manifest)

    def _find_why(self, name: str) -> str:
        """Return why the rules of a regime cannot be changed in the page, or nothing."""
        for layer in self._panel.regime(name).layers:
            engine = self._panel.manifests[layer].engine
            found = self._layer(layer) if engine == _RULES else _other_engine(engine)
            if isinstance(found, str):
                return found if layer == name else f"Its layer {layer}: {found}"
        return ""

    def _layer(self, name: str) -> PolicyData | str:
        found = self._layers.get(name)
        if found is None:
            found = self._layers[name] = self._read(name)
        return found

    def _read(self, name: str) -> PolicyData | str:
        decider = self._panel.deciders[name]
        try:
            rules = decider.decision_list.rules
        except NotCompiledError as error:
            return f"{name}: {error}"
        conditions = [condition for rule in rules for condition in rule.conditions]
        if any(foreign_parts(condition) for condition in conditions):
            return f"{name}: it turns on what only the policy itself can tell"
        manifest = self._panel.manifests[name]
        clock = manifest.clock
        return PolicyData(
            title=manifest.title,
            rules=tuple(map(self._rule, rules)),
            dates=_dates(manifest.in_force),
            is_policy=manifest.kind is Kind.PROVIDER_POLICY,
            is_proposal=manifest.kind is Kind.PROPOSAL,
            calendar=clock.calendar if clock else "",
            moves=clock.moves if clock else False,
        )

    def _rule(self, rule: Rule) -> PolicyRule:
        decision = rule.decision
        return PolicyRule(
            id=rule.id,
            when=_optional(rule.when),
            outcome=decision.outcome,
            mode=decision.mode or "",
            ground=decision.ground or "",
            scope=decision.scope or "",
            because=rule.because,
            source=rule.source,
            contested=rule.contested,
            unverified=rule.unverified,
            quote=rule.quote,
            duties=tuple(
                (self._duties.place(duty.obligation), _optional(duty.unless))
                for duty in rule.duties
            ),
        )


def write_duty(duty: Obligation) -> Mapping[str, object]:
    """Return a duty as a rule's `obligations` has it; its regime says by which calendar it counts."""
    written: dict[str, object] = {}
    for key, value in msgspec.to_builtins(duty).items():
        if key in ("calendar", "moves") or value is None:
            continue
        if key in ("or_within", "extended", "if_within"):
            written[key] = [
                {k: v for k, v in term.items() if k in ("within", "from")} for term in value
            ]
        elif key == "else":
            written[key] = [write_duty(owed) for owed in duty.otherwise]
        else:
            written[key] = value
    return written


def name_calendars(duty: Obligation) -> str:
    """Return by which calendar each time of a duty is counted, in their order; nothing if by none.

    Two duties that read alike are two where they are counted by different ones.
    """
    named = ",".join(
        f"{calendar}+" if moves else calendar
        for owed in duty.whole
        for calendar, moves in (
            (owed.calendar, owed.moves),
            *((term.calendar, term.moves) for term in owed.terms),
        )
    )
    return named if named.strip(",") else ""


def _other_engine(engine: str) -> str:
    return f"Its engine is `{engine}`, and only rules of the built-in one change here."


def _stack(layers: tuple[str, ...], combining: Combining, manifest: Manifest) -> StackData:
    return StackData(layers, combining, _dates(manifest.in_force), manifest.kind is Kind.PROPOSAL)


def _dates(in_force: InForce) -> DatesData | None:
    first, last = in_force.first, in_force.last
    return DatesData(first, last, str(in_force)) if first or last else None


def _optional(condition: Condition | None) -> Mapping[str, object] | None:
    return None if condition is None else write_condition(condition)
