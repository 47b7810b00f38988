"""All requests of the small bench, as far as its regimes tell them apart."""

from __future__ import annotations

import itertools

from exigent.bench import Bench
from exigent.words import ContradictionError, Request, make_request


def every_request(bench: Bench) -> list[Request]:
    """Return all requests of the small bench, with loans before, at and after every bound."""
    ages = (29, 30, 31, 32)
    domains = {
        name: fact.values or ages
        for name, fact in bench.vocabulary.facts.items()
        if name != "requested_on"
    }
    requests = []
    for values in itertools.product(*domains.values()):
        try:
            requests.append(make_request(bench.vocabulary, dict(zip(domains, values, strict=True))))
        except ContradictionError:
            continue
    return requests
