"""What is wrong in the input, as the terminal shows it: alike things once, no word cut in two."""

from __future__ import annotations

import shutil
import sys

from exigent.words import ExigentError, InputError, InputErrors, wrap

# So many places of one and the same thing are told one by one.
_MOST_ALIKE = 3


def tell_error(error: ExigentError) -> str:
    """Return the lines of an error, wrapped where a terminal shows them.

    A thing that is wrong in many places alike is told at the first, with how many there are.
    Reports for programs keep each.
    """
    lines = [line for one in _gathered(error) for line in one.splitlines()]
    if not sys.stderr.isatty():
        return "\n".join(lines)
    width = shutil.get_terminal_size().columns
    # What stands under a line may be meant to be pasted.
    return "\n".join(
        line if line.startswith(" ") else "\n".join(_broken(line, width)) for line in lines
    )


def _broken(line: str, width: int) -> list[str]:
    return list(wrap(line, width, hanging="  ", break_words=False)) or [line]


def _gathered(error: ExigentError) -> list[str]:
    if not isinstance(error, InputErrors):
        return [error.coded]
    problems = error.problems
    alike: dict[tuple[str, str, tuple[str, ...]], list[InputError]] = {}
    for problem in problems:
        key = (problem.fault.code, problem.message, tuple(problem.below))
        alike.setdefault(key, []).append(problem)
    told = []
    for several in alike.values():
        if len(several) <= _MOST_ALIKE or several[0].location is None:
            told += [(one, one.coded) for one in several]
        else:
            first = several[0]
            more = f"{len(several) - 1:,} more places like this one"
            gathered = InputError(
                first.message,
                first.location,
                f"{first.meant}; {more}" if first.meant else more,
                first.below,
                fault=first.fault,
            )
            told.append((first, gathered.coded))
    order = {id(problem): place for place, problem in enumerate(problems)}
    return [text for _, text in sorted(told, key=lambda one: order[id(one[0])])]
