"""All requests of the small world, and what can be said of them by trying each."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from exigent.bench.panel import Panel
from exigent.words.decision import Decision
from exigent.words.request import ContradictionError, Request, make_request
from exigent.words.value import Known
from exigent.words.vocabulary import Vocabulary
from tests.core.brute_force import complete
from tests.core.small_world import VALUES

InRegion = Callable[[Sequence[Decision]], tuple[object, ...] | None]


def every_request(
    vocabulary: Vocabulary, *, is_dated: bool, numbers: Sequence[Known] = VALUES["count"]
) -> list[Request]:
    """Return all complete requests that the constraints allow, dated or not."""
    stated = frozenset(VALUES) - (frozenset() if is_dated else {"requested_on"})
    found = []
    for values in itertools.product(*{**VALUES, "count": numbers}.values()):
        request = Request(dict(zip(VALUES, values, strict=True)), stated)
        if all(tie.holds(request.values) for tie in vocabulary.constraints):
            found.append(request)
    return found


def every_saying(
    vocabulary: Vocabulary, stated: dict[str, Known], *, is_dated: bool
) -> Iterator[Request]:
    """Yield every request that states facts, those that state the fewest first."""
    left = [name for name in VALUES if name not in stated]
    for size in range(len(left) + 1):
        for names in itertools.combinations(left, size):
            if ("requested_on" in (*stated, *names)) is not is_dated:
                continue
            for values in itertools.product(*(VALUES[name] for name in names)):
                facts = {**stated, **dict(zip(names, values, strict=True))}
                try:
                    yield make_request(vocabulary, facts)
                except ContradictionError:
                    continue


def fewest_facts(
    panel: Panel, stated: dict[str, Known], tell: InRegion, *, is_dated: bool
) -> int | None:
    """Return how many facts a request states at least that is surely in a region.

    `tell` returns what is told of a request in the region, None for one outside of it.
    """
    for request in every_saying(panel.vocabulary, stated, is_dated=is_dated):
        completions = list(complete(request, panel.vocabulary, VALUES).values())
        told = {tell(row) for row in panel.decide(completions)}
        if len(told) == 1 and None not in told:
            return len(request.stated)
    return None
