"""The end of a long comparison: what came out, how the command ends, and what to do next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from exigent.analysis.compare import (
    HERE,
    Comparison,
    Gate,
    exit_code,
    find_failing,
    is_unseen_failing,
)
from exigent.report.comparison.lines import heading_lines
from exigent.report.comparison.no_base import NOTHING_COMPARED
from exigent.report.text import Line, paragraph
from exigent.words import count, say_list


def verdict_lines(
    comparison: Comparison, gates: Collection[Gate], summary: list[str], width: int
) -> Iterator[Line]:
    """Yield the summary once more, the reason of the exit code, and the next step."""
    headline, *rest = summary
    yield from heading_lines(headline, width)
    # What fails is told as the reason.
    told = [line for line in rest if line not in _reasons(comparison, gates)]
    for line in (*told, *_say_approved(comparison)):
        yield from paragraph(line, "  ", width)
    code = exit_code(comparison, gates)
    reasons = list(_reasons(comparison, gates))
    said = "; ".join(reasons) or "nothing that fails"
    yield from heading_lines(f"ends with {code.value}: {said}", width)


def say_failed(comparison: Comparison) -> str:
    """Return how many checks of the head fail, and what shows them; nothing where none does."""
    if not comparison.failed:
        return ""
    shows = ", which `exigent run` shows" if comparison.head == HERE else ""
    return f"{count(comparison.failed, 'failed check')} in the head{shows}"


def _reasons(comparison: Comparison, gates: Collection[Gate]) -> Iterator[str]:
    if comparison.in_error:
        yield f"{count(comparison.in_error, 'cell')} of the head in error"
    if said := say_failed(comparison):
        yield said
    if comparison.no_base is not None and comparison.no_base.fails:
        yield NOTHING_COMPARED
    if failing := len(find_failing(comparison, gates)):
        changes = count(failing, "change")
        if comparison.is_of_two_regimes:
            yield f"{changes} that --fail-on minds"
        else:
            yield (
                f"{changes} that nobody approved: put right what is not meant, and approve the "
                "others with `exigent approve`"
            )
    if is_unseen_failing(comparison, gates):
        yield "what no scenario shows: paste the scenarios above into a feature"


def _say_approved(comparison: Comparison) -> Iterator[str]:
    by = Counter(change.approval.by for change in comparison.changes if change.approval)
    if by:
        said = say_list([f"{number:,} by {name}" for name, number in by.items()])
        yield f"approved: {said}"
