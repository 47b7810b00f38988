"""The one scenario that the user names, by file and line or by words of its name."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from exigent.bench import FEATURES, Bench
from exigent.errors import InputError
from exigent.request import Request
from exigent.suite.reading import Scenario, find_features, read_suite
from exigent.suite.selection import read_target, select_lines


def find_scenario(bench: Bench, named: str) -> tuple[Scenario, Request]:
    """Return the scenario and its request; raise InputError if none is meant, or several.

    `named` is FILE:LINE, or words of a name that no other scenario has all of. A scenario
    with steps in Python has no request here, and is refused.
    """
    target = read_target(named)
    files = [target.path] if target.path.is_file() else [bench.root / FEATURES]
    scenarios = read_suite(find_features(files), bench.root, bench.language())
    if target.path.is_file():
        found = _only(select_lines(scenarios, [target], bench.root), named)
    else:
        found = _only(_with_words(scenarios, named), named)
    if found.request is None:
        raise InputError(
            "this scenario has Python steps, and only pytest can run it", found.location
        )
    return found, found.request


def _with_words(scenarios: Sequence[Scenario], words: str) -> list[Scenario]:
    exact = [s for s in scenarios if words in (s.text.title, s.text.name)]
    if exact:
        return exact
    needed = words.lower().split()
    found = [s for s in scenarios if all(word in s.text.title.lower() for word in needed)]
    if not found:
        titles = [s.text.title for s in scenarios]
        near = difflib.get_close_matches(words, titles, n=1, cutoff=0.5)
        meant = f'did you mean "{near[0]}"?' if near else ""
        raise InputError(f'no scenario is called "{words}"', None, meant)
    return found


def _only(found: Sequence[Scenario], words: str) -> Scenario:
    if len(found) > 1:
        places = "\n".join(f"  {s.location.path}:{s.location.line} {s.text.title}" for s in found)
        raise InputError(f"`{words}` fits {len(found)} scenarios; name one of them:\n{places}")
    return found[0]
