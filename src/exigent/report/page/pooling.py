"""What repeats in a page's data stands once and is named by its place."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

import msgspec

Item = TypeVar("Item", bound=Hashable)


class Pool(Generic[Item]):
    """Things that stand once each, in the order in which they were first met."""

    def __init__(self) -> None:
        self._places: dict[Item, int] = {}

    def place(self, item: Item) -> int:
        """Return the place of an item, a new one if it was not met before."""
        return self._places.setdefault(item, len(self._places))

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything met, by place."""
        return tuple(self._places)


class PageStruct(msgspec.Struct, frozen=True, omit_defaults=True, rename="camel"):
    """A struct of a page; what has its usual value is left out."""
