"""What `exigent watch` shows after a save: the matrix, what is wrong, what changed, the totals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from exigent.analysis.watch import Broken, Decided, Sight
from exigent.report.matrix import find_problems, render_grid, render_summary
from exigent.report.text import Line, hung
from exigent.report.watch.fitting import fit_grid, share_out
from exigent.report.watch.what_changed import changed_cells, render_changes, render_changes_in_short
from exigent.words import ExigentError, count

# Where nothing limits the width, reasons are wrapped to be read, and all else keeps its line.
_READABLE = 100
_ENDLESS = 100_000
_QUIET = "bright_black"
_BAD = "bold red"
_OPEN = "bold"
_MOST_NAMED = 3


def render_redraw(sight: Sight, width: int | None, height: int | None) -> list[Line]:
    """Return the lines of a redraw, at most `height` of them; None where nothing limits it.

    Where not all fit, the last lines stay whole, the rest is cut, and each cut says so.
    """
    room = width or _ENDLESS
    if isinstance(sight, Broken):
        foot = list(_broken_foot(sight, room))
        errors: Sequence[Line] = _errors(sight.errors, room)
        if height is not None:
            errors = _cut(errors, height - len(foot) - 1, room)
        return _stacked(errors, foot)
    difference, foot = list(_changes(sight, width or _READABLE)), list(_foot(sight, room))
    if height is None or len(sight.matrix.rows) < height:
        grid = list(render_grid(sight.matrix, width))
        whole = _stacked(grid, list(_problems(sight, room)), difference, foot)
        if height is None or len(whole) <= height:
            return whole
    return _fitted(sight, list(_problem_lines(sight, room)), difference, foot, room, height)


def _stacked(*parts: Sequence[Line]) -> list[Line]:
    """Return the parts that there are, an empty line between them."""
    return [line for part in parts if part for line in (*part, [])][:-1]


def _fitted(
    sight: Decided,
    problems: Sequence[Line],
    difference: Sequence[Line],
    foot: Sequence[Line],
    width: int,
    height: int,
) -> list[Line]:
    """Return what fits: the last lines, half of the rest for the matrix, or what others leave."""
    left = height - len(foot)
    if sum(map(_need, (problems, difference))) > left // 2:
        difference = list(_changes(sight, width, render_changes_in_short))
    needs = [_need(problems), _need(difference)]
    changed = changed_cells(sight.difference) if sight.difference else ()
    grid = fit_grid(
        sight.matrix, changed, sight.saved, width, max(left // 2, left - sum(needs)) - 1
    )
    shares = share_out(left - _need(grid), needs)
    return _stacked(
        grid,
        _cut(problems, shares[0] - 1, width),
        _cut(difference, shares[1] - 1, width),
        foot,
    )


def _need(lines: Sequence[Line]) -> int:
    """Return how many lines a part takes, the empty one after it among them."""
    return len(lines) + 1 if lines else 0


def _cut(lines: Sequence[Line], room: int, width: int) -> Sequence[Line]:
    if len(lines) <= room or room < 1:
        return lines[: max(room, 0)]
    hidden = len(lines) - room + 1
    said = f"  ({hidden:,} more lines do not fit the window)"
    return [*lines[: room - 1], [(said[:width], _QUIET)]]


def _errors(errors: Sequence[ExigentError], width: int) -> list[Line]:
    return [
        line
        for error in errors
        for text in error.coded.splitlines()
        for line in hung(text, width, _BAD, behind="    ")
    ]


def _broken_foot(sight: Broken, width: int) -> Iterator[Line]:
    errors = count(len(sight.errors), "error")
    shown = (
        f"The last matrix, of redraw {sight.last.number}, is from before."
        if sight.last
        else "There was no matrix yet."
    )
    yield from hung(f"{errors}: nothing is decided until this is mended. {shown}", width, _BAD)
    yield from _status(sight, width)


def _problems(sight: Decided, width: int) -> Iterator[Line]:
    for problem in find_problems(sight.matrix, sight.vocabulary):
        first, *rest = problem.text.splitlines()
        yield from hung(first, width, "bold")
        for text in rest:
            yield from hung(text, width, "", behind=" " * 13)


def _problem_lines(sight: Decided, width: int) -> Iterator[Line]:
    """Yield what is wrong in a line or two each."""
    for problem in find_problems(sight.matrix, sight.vocabulary):
        yield from hung(f"{problem.row.file}:{problem.line}: {problem.summary}", width, "bold")


def _changes(
    sight: Decided, width: int, render: Callable[..., Iterator[Line]] = render_changes
) -> Iterator[Line]:
    if sight.last is not None and sight.difference is not None:
        yield from render(sight.difference, sight.last.number, sight.vocabulary, width)


def _foot(sight: Decided, width: int) -> Iterator[Line]:
    for line in render_summary(sight.matrix, width):
        # Green would say that all is well, and something has not run.
        yield [(text, _OPEN if sight.waiting else style) for text, style in line]
    if sight.waiting:
        titles = [scenario.text.title for scenario in sight.waiting]
        named = "; ".join(titles[:_MOST_NAMED]) + ("; ..." if len(titles) > _MOST_NAMED else "")
        scenarios = count(len(titles), "scenario")
        text = f"not in the matrix yet: {scenarios} with Python steps, which pytest is running: {named}"
        yield from hung(text, width, _OPEN)
    yield from _status(sight, width)


def _status(sight: Sight, width: int) -> Iterator[Line]:
    if not sight.saved:
        why = "first look"
    elif len(sight.saved) <= _MOST_NAMED:
        why = f"{', '.join(sight.saved)} changed"
    else:
        others = len(sight.saved) - 1
        why = f"{sight.saved[0]} and {others} other files changed"
    yield from hung(f"redraw {sight.number}: {why}. Ctrl-C ends.", width, _QUIET)
