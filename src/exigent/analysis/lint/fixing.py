"""Fixes applied to texts: each whole or not at all, none over another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from exigent.analysis.lint.finding import Edit, Finding, Fix

_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Fixed:
    """The files that fixes change, as they will be, and how many fixes those are."""

    files: Mapping[Path, bytes]
    count: int


def apply_fixes(findings: Iterable[Finding], root: Path) -> Fixed:
    """Return what comes of the fixes of findings; nothing is written.

    Of two fixes that touch one line the first is applied, the other is left for the next
    time. A fix whose text is no longer where it was is left out.
    """
    texts: dict[str, str] = {}
    taken: set[tuple[str, int]] = set()
    accepted: dict[str, list[Edit]] = {}
    applied = 0
    for fix in [finding.fix for finding in findings if finding.fix is not None]:
        lines = {line for edit in fix.edits for line in _lines(edit)}
        if lines & taken or not _fits(fix, texts, root):
            continue
        taken |= lines
        applied += 1
        for edit in fix.edits:
            accepted.setdefault(edit.place.path, []).append(edit)
    files = {
        root / path: _changed(texts[path], edits).encode("utf-8")
        for path, edits in accepted.items()
    }
    return Fixed(files, applied)


def _lines(edit: Edit) -> set[tuple[str, int]]:
    return {(edit.place.path, edit.place.line)}


def _fits(fix: Fix, texts: dict[str, str], root: Path) -> bool:
    for edit in fix.edits:
        path = edit.place.path
        if path not in texts:
            # With its own line ends: fixing a line is no reason to change the others.
            texts[path] = (root / path).read_bytes().decode("utf-8")
        if _span(texts[path], edit) is None:
            return False
    return True


def _span(text: str, edit: Edit) -> tuple[int, int] | None:
    """Return where the old text stands, line ends of either kind; None where it does not."""
    start = 1 if text.startswith(_MARK) and edit.place.line == 1 else 0
    for _ in range(edit.place.line - 1):
        start = text.find("\n", start) + 1
        if start == 0:
            return None
    start += edit.place.column - 1
    for old in (edit.old, edit.old.replace("\n", "\r\n"), edit.old.removesuffix("\n")):
        is_cut = edit.old != old and not old.endswith("\n")
        if text.startswith(old, start) and not (is_cut and start + len(old) != len(text)):
            return start, start + len(old)
    return None


def _changed(text: str, edits: Iterable[Edit]) -> str:
    spans = [(span, edit.new) for edit in edits if (span := _span(text, edit)) is not None]
    for (start, end), new in sorted(spans, reverse=True):
        text = text[:start] + new + text[end:]
    return text
