"""What an editor asks for by a lens or an action: answers, what would flip, a scenario for a gap."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types

from exigent.analysis.flip import find_flips, say_change
from exigent.analysis.gaps import find_gaps
from exigent.bench import make_row
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.features import JudgedScenario
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.files import FEATURES, list_features, with_unsaved
from exigent.report.matrix import FAILED, glyph_of
from exigent.suite import FeatureReader, Verdict
from exigent.words import ExigentError, Problems, say_decision

_MOST_FACTS = 2
_MOST_SHOWN = 3


def say_answers(bench: EditedBench, path: Path, line: int) -> str:
    """Return what each regime answers to the scenario at a line, a line each."""
    told = []
    for one in _scenarios(bench, path, line):
        if one.row is None or bench.language is None:
            continue
        told.append(one.row.title)
        for (regime, _), cell in zip(one.answers(), one.row.cells, strict=True):
            failed = FAILED.sign if cell.verdict is Verdict.FAIL else " "
            said = say_decision(cell.decision, bench.language.vocabulary)
            told.append(f"  {glyph_of(cell.decision).sign}{failed} {regime}: {said}")
    return "\n".join(told) or "nothing is decided here yet"


def say_flips(bench: EditedBench, path: Path, line: int) -> str:
    """Return what would turn the answer of each regime to the scenario at a line."""
    whole, panel = bench.whole(), bench.panel
    one = next(iter(_scenarios(bench, path, line)), None)
    if whole is None or panel is None or one is None or one.scenario.request is None:
        return "nothing is decided here yet"
    told = [one.scenario.text.title]
    request = one.scenario.request
    for regime, decision in one.answers():
        alone = panel.only([regime])
        row = make_row(one.scenario, request, alone, [decision])
        try:
            found = find_flips(
                whole, alone, row, request, most=_MOST_FACTS, only_contained=not bench.is_trusted
            )
        except ExigentError as error:
            told.append(f"  {regime}: {error}")
            continue
        sign = glyph_of(decision).sign
        if not found.groups:
            told.append(f"  {sign} {regime}: no change of one or two facts turns it")
        for group in found.groups[:_MOST_SHOWN]:
            change = say_change(group, found.vocabulary)
            answer = say_decision(group.decision, found.vocabulary)
            told.append(f"  {sign} {regime}: if {change}: {answer}")
    return "\n".join(told)


def close_gap(bench: EditedBench, regime: str, rule: str) -> str | None:
    """Return a scenario that a rule decides, as a feature has it; None where none is known."""
    whole = bench.whole()
    if whole is None:
        return None
    with with_unsaved(bench.unsaved):
        files = list_features(bench.root / FEATURES).files
        read = FeatureReader(bench.root).scenarios(files, whole.language(), Problems())
        scenarios = [scenario for several in read.values() for scenario in several]
        gaps = find_gaps(whole, [regime], scenarios, only_contained=not bench.is_trusted)
    closing = next(
        (
            gap.scenario
            for one in gaps.regimes
            for gap in one.gaps
            if gap.rule == rule and gap.scenario is not None
        ),
        None,
    )
    return None if closing is None else gaps.ready[closing - 1].text


def _scenarios(bench: EditedBench, path: Path, line: int) -> tuple[JudgedScenario, ...]:
    feature = bench.feature(path)
    here = feature.at(line) if feature else None
    return here[1].scenarios if here else ()


def locate_hits(bench: EditedBench, regime: str, rule: str, ruler: Ruler) -> list[types.Location]:
    """Return where the scenarios stand that a rule decides."""
    return [
        types.Location(
            uri_of(hit.path), ruler.whole_line(bench.text(hit.path).split("\n"), hit.line)
        )
        for hit in bench.hits().of(regime, rule)
    ]
