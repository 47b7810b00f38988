"""What is underlined in a file, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lsprotocol import types

from exigent.analysis.lint import Finding, Fix, Severity, choices
from exigent.bench import RegimeEntry, describe_regime
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.features import EditedFeature, JudgedBlock
from exigent.doors.language_server.moving import line_now
from exigent.doors.language_server.places import Ruler, uri_of
from exigent.files import FEATURE_ENDING
from exigent.report.matrix import Problem, problems_of
from exigent.suite import FeatureBlock
from exigent.words import Fault, InputError, Location

SOURCE = "exigent"
_HINTS = (Fault.NO_CODE,)
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Hint,
}


@dataclass(frozen=True, slots=True)
class LaterFinding:
    """What was found when all of a bench was looked at, and the line that it was found in."""

    finding: Finding
    line: str

    def now(self, lines: Sequence[str]) -> Finding | None:
        """Return it where its line stands now; None where it is there no longer."""
        before = self.finding.place.line - 1
        line = line_now(lines, before, self.line)
        if line is None:
            return None
        # What would put it right is told for the lines as they were.
        fix = self.finding.fix if line == before else None
        return replace(self.finding, place=replace(self.finding.place, line=line + 1), fix=fix)


def diagnose(
    bench: EditedBench, path: Path, ruler: Ruler, later: Sequence[LaterFinding] = ()
) -> list[types.Diagnostic]:
    """Return what is underlined in a file of a bench, as it stands in the editor.

    `later` is what was found when all of the bench was looked at, which may be a while ago.
    """
    at_once = _at_once(bench, path, ruler)
    lines = bench.text(path).split("\n")
    seen = {(one.code, one.range.start.line) for one in at_once}
    standing = (found.now(lines) for found in later)
    told = (_finding(found, lines, ruler) for found in standing if found is not None)
    return [*at_once, *(one for one in told if (one.code, one.range.start.line) not in seen)]


def _at_once(bench: EditedBench, path: Path, ruler: Ruler) -> list[types.Diagnostic]:
    lines = bench.text(path).split("\n")
    feature = bench.feature(path) if bench.is_feature(path) else None
    refusal = bench.refusal(path) if feature is not None and lines == [""] else None
    if refusal is not None:
        return [_refusal(refusal, lines, ruler)]
    if feature is not None:
        return [
            *(_finding(found, lines, ruler) for found in feature.findings()),
            *_failures(feature, bench, ruler),
            *_failed_claims(feature, bench, ruler),
        ]
    shown = bench.shown(path)
    return [
        _refusal(problem, lines, ruler)
        for problem in bench.problems
        if problem.location is not None and problem.location.path == shown
    ]


def _refusal(problem: InputError, lines: Sequence[str], ruler: Ruler) -> types.Diagnostic:
    place = problem.location or Location("")
    fixes = choices(problem, place, _line(lines, place))
    return types.Diagnostic(
        range=_extent(place, lines, ruler),
        message="\n".join(filter(None, (problem.message, problem.meant, *problem.below))),
        severity=types.DiagnosticSeverity.Information
        if problem.fault in _HINTS
        else types.DiagnosticSeverity.Error,
        code=problem.fault.code,
        source=SOURCE,
        data=_fixes_data(fixes, ruler, lines, place.path, is_sure=False),
    )


def _line(lines: Sequence[str], place: Location) -> str:
    return lines[place.line - 1] if 0 < place.line <= len(lines) else ""


def _extent(place: Location, lines: Sequence[str], ruler: Ruler) -> types.Range:
    is_feature = place.path.endswith(FEATURE_ENDING)
    return (ruler.place if is_feature else ruler.word)(lines, place)


def _finding(found: Finding, lines: Sequence[str], ruler: Ruler) -> types.Diagnostic:
    line = _line(lines, found.place)
    fixes = (found.fix,) if found.fix else choices(found, found.place, line)
    return types.Diagnostic(
        range=_extent(found.place, lines, ruler),
        message="\n".join(filter(None, (_without_sentence(found.message, line), found.meant))),
        severity=_SEVERITIES[found.check.severity],
        code=found.check.code,
        source=SOURCE,
        data=_fixes_data(fixes, ruler, lines, found.place.path, is_sure=found.fix is not None),
    )


def _without_sentence(message: str, line: str) -> str:
    """Return a message that does not repeat the whole sentence that it stands beside.

    Many editors show one line of it, the end of which is what was meant.
    """
    _, _, sentence = line.strip().partition(" ")
    quoted = next(
        (said for said in (f'"{sentence}"', f"`{sentence}`") if message.endswith(said)), ""
    )
    return f"{message.removesuffix(quoted)}this" if quoted else message


def _fixes_data(
    fixes: Sequence[Fix], ruler: Ruler, lines: Sequence[str], path: str, *, is_sure: bool
) -> list[dict[str, object]] | None:
    """Return fixes as they go to the editor and back, but for those of other files."""
    told: list[dict[str, object]] = []
    for fix in fixes:
        edits = []
        for edit in fix.edits:
            line, first = edit.place.line - 1, edit.place.column - 1
            if edit.old.endswith("\n"):
                end = types.Position(line + 1, 0)
            else:
                end = ruler.position(lines, line, first + len(edit.old))
            start = ruler.position(lines, line, first)
            edits.append([start.line, start.character, end.line, end.character, edit.new])
        if all(edit.place.path == path for edit in fix.edits):
            told.append({"says": fix.says, "edits": edits, "is_sure": is_sure})
    return told or None


def _failures(
    feature: EditedFeature, bench: EditedBench, ruler: Ruler
) -> Iterator[types.Diagnostic]:
    panel, language = bench.panel, bench.language
    if panel is None or language is None:
        return
    regimes: tuple[RegimeEntry, ...] | None = None
    for block, judged in feature.blocks:
        if not _fails(judged):
            continue
        regimes = regimes or tuple(describe_regime(one, panel) for one in panel.regimes)
        for one in judged.scenarios:
            if one.row is None:
                continue
            for regime, cell in zip(regimes, one.row.cells, strict=True):
                for problem in problems_of(one.row, regime, cell, language.vocabulary):
                    rule = _deciding_rule(bench, regime.name, cell.decision.rule)
                    link = None if rule is None else _link(rule, bench)
                    yield _failure(problem, block, feature, ruler, link)


def _failed_claims(
    feature: EditedFeature, bench: EditedBench, ruler: Ruler
) -> Iterator[types.Diagnostic]:
    """Yield the claims that did not hold when they were looked at last."""
    for one in bench.claims.standing(feature.shown, feature.lines):
        if one.claim.message:
            yield types.Diagnostic(
                range=ruler.whole_line(feature.lines, one.line),
                message=one.claim.message,
                severity=types.DiagnosticSeverity.Error,
                code=one.claim.code,
                source=SOURCE,
            )


def _fails(judged: JudgedBlock) -> bool:
    return any(
        cell.findings or cell.verdict == "error"
        for one in judged.scenarios
        if one.row is not None
        for cell in one.row.cells
    )


def _failure(
    problem: Problem,
    block: FeatureBlock,
    feature: EditedFeature,
    ruler: Ruler,
    rule: types.DiagnosticRelatedInformation | None,
) -> types.Diagnostic:
    line = block.in_file(problem.line) - 1
    # The first line of the text is the place, which the editor shows by itself.
    told = [part.strip() for part in problem.text.split("\n")[1:]]
    why = [part for part in told if part.startswith(("rule", "note"))]
    row = f" ({problem.row.title})" if problem.row.title != problem.row.name else ""
    return types.Diagnostic(
        range=ruler.whole_line(feature.lines, line),
        message="\n".join((problem.summary + row, *why)),
        severity=types.DiagnosticSeverity.Error,
        code=problem.kind.value,
        source=SOURCE,
        related_information=[rule] if rule else None,
    )


def _deciding_rule(bench: EditedBench, regime: str, rule: str | None) -> Location | None:
    """Return where the rule stands that decided a cell, None where its engine shows no rules."""
    layer, _, name = (rule or "").rpartition("/")
    rules = bench.rules_of(layer or regime)
    return next((one.location for one in rules if one.id == name), None)


def _link(rule: Location, bench: EditedBench) -> types.DiagnosticRelatedInformation:
    place = types.Position(rule.line - 1, rule.column - 1)
    where = types.Location(uri_of(bench.root / rule.path), types.Range(place, place))
    return types.DiagnosticRelatedInformation(where, "the rule that decides")
