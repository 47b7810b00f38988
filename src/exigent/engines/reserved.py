"""The ids of rules that the bench itself answers with, and that no rule of a regime may have."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exigent.regime import IN_FORCE
from exigent.words import Fault, InputError, Location

OTHERWISE = "otherwise"

# What is answered under each. A policy in another language calls its own default `otherwise`
# as well: it is its own there too.
RESERVED: Mapping[str, str] = MappingProxyType(
    {
        IN_FORCE: "what is answered outside a regime's dates goes by that name",
        OTHERWISE: f"what is decided where no rule applies stands under `{OTHERWISE}:`",
    }
)


def refuse_reserved(id: str, place: Location, what: str = "rule") -> None:
    """Raise InputError for a rule that is called as one of the bench's own."""
    if id in RESERVED:
        raise InputError(
            f"no {what} is called `{id}`", place, RESERVED[id], fault=Fault.RESERVED_NAME
        )
