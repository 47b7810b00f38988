"""A scenario added at the end of a feature file that is there already."""

from __future__ import annotations

import itertools

from exigent.suite.gherkin_file import parse_text, read_feature
from exigent.words import Fault, InputError, Location

_BEGINNING = "  Scenario: "


def with_scenario(text: str, scenario: str, shown: str) -> str:
    """Return the text of a feature file with one more scenario, as `write_scenario` wrote it.

    Its name is numbered where the file has one so called. `shown` is what errors call the file.
    Raises InputErrors for what is wrong in the file, and InputError where its scenarios have
    a Background, which would be of the new one, too.
    """
    parsed = parse_text(text.replace("\r\n", "\n"), shown)
    feature = read_feature(parsed)
    for child in parsed.document["feature"]["children"]:
        parts = child["rule"]["children"] if "rule" in child else [child]
        for part in parts:
            if "background" in part:
                place = part["background"]["location"]
                raise InputError(
                    "the Background of this feature would be of the scenario that is added, too",
                    Location(shown, place["line"], place["column"]),
                    "choose a file without one",
                    fault=Fault.IN_THE_WAY,
                )
    taken = {one.name for one in feature.scenarios}
    first, _, steps = scenario.partition("\n")
    name = first.removeprefix(_BEGINNING)
    numbered = (f"{name} ({number})" for number in itertools.count(2))
    free = next(one for one in itertools.chain((name,), numbered) if one not in taken)
    added = f"{text.rstrip()}\n\n{_BEGINNING}{free}\n{steps}"
    return added.replace("\r\n", "\n").replace("\n", "\r\n") if "\r\n" in text else added
