"""A feature while it is typed: its scenarios read and judged, each anew only when it changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exigent.analysis.lint import BlockLint, Finding, Fix, LintSettings
from exigent.bench import Panel, ScenarioEntry, make_row, refuse_unknown_rules
from exigent.suite import (
    BlockReading,
    FeatureBlock,
    Language,
    Scenario,
    cut_feature,
    read_block,
    refuse_unread_steps,
)
from exigent.words import Decision, Location, Problems


@dataclass(frozen=True)
class JudgedScenario:
    """A scenario with what the panel decides; nothing where nothing decides it here.

    That is one of claims, and one with steps that only pytest can run.
    """

    scenario: Scenario
    panel: Panel | None = None
    decisions: tuple[Decision, ...] = ()

    def answers(self) -> Iterator[tuple[str, Decision]]:
        """Yield each regime with what it decides."""
        return zip(self.panel.names if self.panel else (), self.decisions, strict=True)

    @cached_property
    def row(self) -> ScenarioEntry | None:
        """Its row of the matrix, where it is decided; made when it is asked for."""
        if self.panel is None or self.scenario.request is None:
            return None
        return make_row(self.scenario, self.scenario.request, self.panel, self.decisions)


@dataclass(frozen=True)
class JudgedBlock:
    """A block of a feature as it was read and decided, all places being lines of the block."""

    block: FeatureBlock
    shown: str
    reading: BlockReading
    scenarios: tuple[JudgedScenario, ...]
    language: Language
    panel: Panel | None
    lint: BlockLint

    @property
    def claims(self) -> int:
        """How many claims about every request it makes."""
        return sum(len(one.scenario.claims) for one in self.scenarios)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong or doubtful in it; looked for when it is asked for."""
        problems = Problems(self.reading.problems)
        with problems.gathered():
            refuse_unread_steps(self.reading.scenarios, self.language)
        if self.panel is not None:
            with problems.gathered():
                refuse_unknown_rules(self.reading.scenarios, self.panel)
        return self.lint.find(self.block, self.reading, problems, self.shown)


@dataclass(frozen=True, slots=True)
class EditedFeature:
    """A feature as it stands in the editor: its lines, and its blocks, each as it was judged."""

    shown: str
    lines: tuple[str, ...]
    blocks: tuple[tuple[FeatureBlock, JudgedBlock], ...]

    def at(self, line: int) -> tuple[FeatureBlock, JudgedBlock] | None:
        """Return the block with a line of the file, counted from 0; None above all scenarios."""
        for block, judged in self.blocks:
            if block.first <= line < block.last:
                return block, judged
        return None

    def findings(self) -> Iterator[Finding]:
        """Yield what is found in the blocks, each thing once, at its place in the file."""
        seen: set[tuple[str, Location, str]] = set()
        for block, judged in self.blocks:
            for finding in judged.findings:
                placed = self._placed(block, finding)
                key = (placed.check.code, placed.place, placed.message)
                if key not in seen:
                    seen.add(key)
                    yield placed

    def _placed(self, block: FeatureBlock, finding: Finding) -> Finding:
        """Return a finding in a block as one in the file."""
        fix = finding.fix and Fix(
            finding.fix.says,
            tuple(
                replace(edit, place=self._place(block, edit.place)) for edit in finding.fix.edits
            ),
        )
        return Finding(
            finding.check,
            self._place(block, finding.place),
            block.told(finding.message),
            block.told(finding.meant),
            fix,
        )

    def _place(self, block: FeatureBlock, place: Location) -> Location:
        return block.placed(place) if place.path == self.shown else place


class BlockJudge:
    """Reads and judges blocks of features, and keeps those that it saw lately."""

    def __init__(self, language: Language, without: Collection[str]) -> None:
        """Read in a language; scenarios of the cases `without`, which cannot be read, are left out."""
        self._language = language
        self._without = frozenset(without)
        self._panel: Panel | None = None
        self._lint = BlockLint(language, None, LintSettings())
        self._read: dict[tuple[str, str], BlockReading] = {}
        self._judged: dict[tuple[str, str], JudgedBlock] = {}
        self._shown: dict[str, tuple[str, ...]] = {}

    def is_of(self, language: Language, without: Collection[str]) -> bool:
        """Tell whether blocks mean the same in a language as in the one they are read in."""
        return language.is_same(self._language) and self._without == set(without)

    def decide_by(self, panel: Panel, settings: LintSettings) -> None:
        """Decide by another panel from now on, and look for what these settings ask for."""
        self._panel = panel
        self._lint = BlockLint(self._language, panel, settings)
        self._judged.clear()

    def feature(self, shown: str, text: str) -> EditedFeature:
        """Return a feature with this text; what it has no longer is forgotten."""
        blocks = cut_feature(text)
        for gone in set(self._shown.get(shown, ())).difference(block.text for block in blocks):
            self._read.pop((shown, gone), None)
            self._judged.pop((shown, gone), None)
        self._shown[shown] = tuple(block.text for block in blocks)
        judged = self._judge([(shown, block) for block in blocks])
        return EditedFeature(
            shown, tuple(text.split("\n")), tuple(zip(blocks, judged, strict=True))
        )

    def _judge(self, blocks: Sequence[tuple[str, FeatureBlock]]) -> list[JudgedBlock]:
        new: dict[tuple[str, str], BlockReading] = {}
        for shown, block in blocks:
            key = (shown, block.text)
            if key not in self._judged and key not in new:
                reading = self._read.get(key) or read_block(
                    block, shown, self._language, self._without
                )
                new[key] = self._read[key] = reading
        asked = [
            scenario.request
            for reading in new.values()
            for scenario in reading.scenarios
            if scenario.request is not None
        ]
        decided = iter(self._panel.decide(asked) if self._panel and asked else ())
        cut = {(shown, block.text): block for shown, block in blocks}
        for key, reading in new.items():
            self._judged[key] = self._judged_block(cut[key], key[0], reading, decided)
        return [self._judged[shown, block.text] for shown, block in blocks]

    def _judged_block(
        self,
        block: FeatureBlock,
        shown: str,
        reading: BlockReading,
        decided: Iterator[tuple[Decision, ...]],
    ) -> JudgedBlock:
        scenarios = tuple(
            JudgedScenario(one)
            if one.request is None or self._panel is None
            else JudgedScenario(one, self._panel, next(decided))
            for one in reading.scenarios
        )
        return JudgedBlock(
            block, shown, reading, scenarios, self._language, self._panel, self._lint
        )
