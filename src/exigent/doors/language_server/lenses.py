"""What stands over scenarios, rules, cases and facts in grey: counts of what comes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from lsprotocol import types

from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.edition import edition_of
from exigent.doors.language_server.features import JudgedScenario
from exigent.doors.language_server.finding import names_in
from exigent.doors.language_server.hover import readers_of, say_hits
from exigent.doors.language_server.names import NameKind
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.files import CASES, VOCABULARY
from exigent.report.matrix import FAILED, LEGEND, glyph_of
from exigent.suite import Verdict
from exigent.words import count

ANSWERS = "exigent.answers"
FLIPS = "exigent.flips"
HITS = "exigent.hits"
LOOK = "exigent.lookForChanges"
_OTHERWISE = "otherwise"


def lenses(bench: EditedBench, path: Path, ruler: Ruler) -> list[types.CodeLens]:
    """Return what stands over the lines of a file."""
    lines = bench.text(path).split("\n")
    if bench.is_feature(path):
        found = _over_scenarios(bench, path)
    elif path == bench.root / VOCABULARY:
        found = _over_facts(bench, path)
    elif path.parent == bench.root / CASES:
        found = _over_case(bench, path)
    elif bench.is_regime(path):
        found = _over_rules(bench, path, lines)
    else:
        found = iter(())
    return [types.CodeLens(ruler.whole_line(lines, line), command) for line, command in found]


def _over_scenarios(bench: EditedBench, path: Path) -> Iterator[tuple[int, types.Command]]:
    feature = bench.feature(path)
    if feature is None:
        return
    edition = edition_of(bench) if any(judged.claims for _, judged in feature.blocks) else b""
    for block, judged in feature.blocks:
        if not judged.scenarios:
            continue
        line = block.in_file(judged.scenarios[0].scenario.text.start) - 1
        where = [uri_of(path), line]
        if judged.claims:
            lines = range(block.first, block.last)
            said = bench.claims.say(feature.shown, feature.lines, lines, judged.claims, edition)
        else:
            said = _say_answers(judged.scenarios)
        yield line, types.Command(said, ANSWERS, arguments=where)
        if any(one.row is not None for one in judged.scenarios):
            yield line, types.Command("what would flip", FLIPS, arguments=where)


def _say_answers(scenarios: Sequence[JudgedScenario]) -> str:
    rows = [one.row for one in scenarios if one.row is not None]
    if not rows:
        return "steps of pytest"
    cells = [cell for row in rows for cell in row.cells]
    signs = Counter(glyph_of(cell.decision).sign for cell in cells)
    failed = sum(cell.verdict is Verdict.FAIL for cell in cells)
    told = "  ".join(f"{glyph.sign} {signs[glyph.sign]}" for glyph in LEGEND if signs[glyph.sign])
    several = f"{len(rows)} rows  " if len(rows) > 1 else ""
    wrong = f"  {FAILED.sign} {failed} not as expected" if failed else ""
    return f"{several}{told}{wrong}"


def _over_rules(
    bench: EditedBench, path: Path, lines: Sequence[str]
) -> Iterator[tuple[int, types.Command]]:
    regime = path.stem
    # It takes a while, and is worth it only where somebody asked.
    edition = edition_of(bench) if bench.mutants.follows(regime) else b""
    if bench.panel is not None and regime in bench.panel.manifests:
        said = bench.mutants.say_of_regime(regime, edition)
        yield 0, types.Command(said, LOOK, arguments=[uri_of(path), regime])
    rules = [
        (place.line, place.name.name)
        for place in names_in(bench, path)
        if place.name.kind is NameKind.RULE and place.is_origin
    ]
    for line, text in enumerate(lines):
        if text.startswith(f"{_OTHERWISE}:") and bench.rules_of(regime):
            rules.append((line, _OTHERWISE))
    for line, rule in rules:
        hits = say_hits(bench.hits().of(regime, rule))
        mutants = bench.mutants.say_of_rule(regime, rule, edition)
        said = ", ".join(filter(None, (hits, mutants)))
        yield line, types.Command(said, HITS, arguments=[uri_of(path), regime, rule])


def _over_case(bench: EditedBench, path: Path) -> Iterator[tuple[int, types.Command]]:
    used = sum(one.case == path.stem for one in bench.hits().scenarios)
    yield 0, types.Command(f"used by {count(used, 'scenario')}", "")


def _over_facts(bench: EditedBench, path: Path) -> Iterator[tuple[int, types.Command]]:
    stated = Counter(fact for one in bench.hits().scenarios for fact in one.stated)
    readers = readers_of(bench)
    for place in names_in(bench, path):
        if place.name.kind is NameKind.FACT and place.is_origin:
            name = place.name.name
            said = f"stated by {count(stated[name], 'scenario')}"
            read = f"read by {count(len(readers.get(name, ())), 'regime')}"
            yield place.line, types.Command(f"{said}, {read}", "")
