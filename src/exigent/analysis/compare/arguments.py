"""What the words behind BASE mean: HEAD, or features."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exigent.analysis.compare.revision_name import PREFIX
from exigent.analysis.compare.selection import (
    SideScenario,
    has_scenarios,
    holds_features,
    is_feature_file,
)
from exigent.analysis.compare.sides import is_side_here
from exigent.bench import Bench
from exigent.words import Fault, InputError


def split_words(
    words: tuple[str, ...], bench: Bench, of_base: Callable[[], Sequence[SideScenario]]
) -> tuple[str | None, tuple[str, ...]]:
    """Tell HEAD from the features by what the first word names.

    What lies here is the change's to say, and it does not get to turn one into the other:
    what the base has features at is features, and what may be either is an InputError.
    `of_base` returns the base's scenarios, none where there is nothing to compare with.
    """
    if not words or is_feature_file(words[0]):
        return None, words
    word, rest = words[0], words[1:]
    if word.startswith(PREFIX) or word in bench.manifests:
        return word, rest
    was_there, is_here = has_scenarios(of_base(), word, bench.root), holds_features(word)
    if not (was_there or is_here):
        return word, rest
    is_only_one = was_there != is_here
    if is_only_one and of_base() and is_side_here(word):
        whose = "that the base has there" if was_there else "that lie there"
        raise InputError(
            f"`{word}` may be HEAD, the regimes that lie there, or FEATURE, the features {whose}",
            None,
            "name a regime by its file, features by their .feature files",
            fault=Fault.SEVERAL_MEANT,
        )
    return None, words
