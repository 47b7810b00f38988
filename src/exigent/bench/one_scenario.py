"""The one scenario that somebody names, by file and line or by words of its name."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from pathlib import PurePath

from exigent.bench.opening import Bench
from exigent.files import FEATURES
from exigent.suite import (
    Scenario,
    find_features,
    read_suite,
    read_target,
    refuse_unread_steps,
    select_lines,
)
from exigent.words import Fault, InputError, Request, is_there

_MOST_LISTED = 20
_MOST_NEAR = 2
_SHORTEST = 3


def find_scenario(bench: Bench, named: str) -> tuple[Scenario, Request]:
    """Return the scenario and its request; raise InputError if none is meant, or several.

    `named` is FILE:LINE, or words of a name that no other scenario has all of; where no
    scenario has them, those of its feature count too. A scenario with steps in Python
    has no request here, and is refused.
    """
    target = read_target(named)
    is_file = target.path.suffix == ".feature" or (is_there(target.path) and target.path.is_file())
    files = [target.path] if is_file else [bench.root / FEATURES]
    scenarios = read_suite(find_features(files), bench.root, bench.language())
    if is_file:
        found = _only(select_lines(scenarios, [target], bench.root), named)
    else:
        found = _only(_with_words(scenarios, named), named)
    refuse_unread_steps([found], bench.language())
    if found.premises is not None:
        raise InputError(
            "this scenario is about every request, so it has no one answer to explain",
            found.location,
            "`exigent run` tells what is proved of it, and shows the request that refutes it",
            fault=Fault.NOT_OF_ANY_REQUEST,
        )
    if found.request is None:
        raise InputError(
            "this scenario has Python steps, and only pytest can run it",
            found.location,
            fault=Fault.ONLY_PYTEST,
        )
    return found, found.request


def _with_words(scenarios: Sequence[Scenario], words: str) -> list[Scenario]:
    exact = [s for s in scenarios if words in (s.text.title, s.text.name)]
    if exact:
        return exact
    found = _holding(words, scenarios, lambda scenario: scenario.text.title)
    found = found or _holding(words, scenarios, _with_feature)
    if not found:
        raise InputError(
            f'no scenario is called "{words}"',
            None,
            _nearest(words, scenarios),
            fault=Fault.NO_SUCH_SCENARIO,
        )
    return found


def _holding(
    words: str, scenarios: Sequence[Scenario], text: Callable[[Scenario], str]
) -> list[Scenario]:
    needed = words.lower().split()
    return [one for one in scenarios if all(word in text(one).lower() for word in needed)]


def _with_feature(scenario: Scenario) -> str:
    file = PurePath(scenario.location.path).stem.replace("_", " ")
    return f"{file} {scenario.feature} {scenario.text.title}"


def _nearest(words: str, scenarios: Sequence[Scenario]) -> str:
    """Return the names that are most like the words, or else have most of them, as a hint."""
    titles = [scenario.text.title for scenario in scenarios]
    near = difflib.get_close_matches(words, titles, n=1, cutoff=0.5)
    if not near:
        wanted = {word for word in words.lower().split() if len(word) > _SHORTEST}
        shared = {title: sum(word in title.lower() for word in wanted) for title in titles}
        most = max(shared.values(), default=0)
        if most and most * 2 >= len(wanted):
            near = [title for title in titles if shared[title] == most][:_MOST_NEAR]
    quoted = " or ".join(f'"{title}"' for title in near)
    return f"did you mean {quoted}?" if near else "`exigent run` shows the names of all"


def _only(found: Sequence[Scenario], words: str) -> Scenario:
    if len(found) > 1:
        places = [f"  {s.location.path}:{s.location.line} {s.text.title}" for s in found]
        more = [f"  and {len(found) - _MOST_LISTED} more"] if len(found) > _MOST_LISTED else []
        message = f"`{words}` fits {len(found)} scenarios; name one by its FILE:LINE:"
        raise InputError(message, below=(*places[:_MOST_LISTED], *more), fault=Fault.SEVERAL_MEANT)
    return found[0]
