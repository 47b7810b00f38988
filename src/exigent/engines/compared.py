"""What the policies of an engine compare numbers and dates with, where the regime must say.

A policy in a general language can compare with anything. So that unknown numbers and
dates can be settled, its regime lists the constants:

    compares:
      window_hours: [12]
      requested_on: [2024-01-31]
"""

from __future__ import annotations

from collections.abc import Iterable

from exigent.files import listing, read_fact_name, read_known, table
from exigent.regime import Manifest
from exigent.words import Constants, Fault, InputError, Known, Vocabulary

KEY = "compares"


def read_compared(manifest: Manifest, vocabulary: Vocabulary, read: Iterable[str]) -> Constants:
    """Return for each fact that is read the constants it is compared with, None where not said.

    Raises InputError at a fact that is no number or date, and at what is no value of it.
    """
    listed: dict[str, frozenset[Known]] = {}
    given = manifest.settings.get(KEY)
    for key, node in table(given, f"`{KEY}`").entries() if given else ():
        fact = read_fact_name(key, vocabulary.facts)
        if not fact.is_measured:
            raise InputError(
                f"`{fact.name}` is no number or date, so all its values are known",
                key.location,
                "leave it out",
                fault=Fault.MISPLACED_KEY,
            )
        items = listing(node, f"the constants of `{fact.name}`").items
        listed[fact.name] = frozenset(read_known(item, fact) for item in items)
    return {
        name: listed.get(name, None if vocabulary.facts[name].is_measured else frozenset())
        for name in read
    }


def with_more(compared: Constants, more: Constants) -> Constants:
    """Return what a policy compares facts with where another text compares with more."""
    return {
        name: None if known is None else known | (more.get(name) or frozenset())
        for name, known in compared.items()
    }
