"""Checks that no phrase of a fact can be read as another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from exigent.files.document import Scalar
from exigent.words import Fact, Fault, InputError, Value


def refuse_shared_wordings(facts: Iterable[Fact]) -> None:
    """Raise InputError at a wording that stands for two values, of one fact or of two."""
    said: dict[str, tuple[str, Value]] = {}
    for fact in facts:
        for wording, value in fact.wordings():
            first = said.setdefault(wording, (fact.name, value))
            if first != (fact.name, value):
                raise InputError(
                    f'"{wording}" can be read in two ways',
                    fact.location,
                    f"as `{first[0]}` and as `{fact.name}`",
                    fault=Fault.PHRASE_TWICE,
                )


def refuse_ambiguous_templates(facts: Iterable[Fact], seen: Mapping[str, Scalar]) -> None:
    """Raise InputError at a phrase, or a template, that a template with a number takes too."""
    measured = [fact for fact in facts if fact.is_measured]
    for fact in measured:
        for phrase, place in seen.items():
            if fact.measured(phrase) is not None:
                raise InputError(
                    f'"{phrase}" can also be read as the fact `{fact.name}`',
                    place.location,
                    fault=Fault.PHRASE_TWICE,
                )
        for other in measured:
            if other is not fact and other.measured(fact.example()) is not None:
                raise InputError(
                    f'"{fact.template}" can also be read as the fact `{other.name}`',
                    fact.location,
                    fault=Fault.PHRASE_TWICE,
                )
