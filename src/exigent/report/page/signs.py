"""Signs of decisions as a page has them."""

from __future__ import annotations

from exigent.report.matrix import Glyph
from exigent.report.page.pooling import PageStruct


class SignData(PageStruct, frozen=True):
    """A sign of the legend; `slug` is its name as a style sheet writes it."""

    sign: str
    name: str
    slug: str


def sign_data(glyph: Glyph) -> SignData:
    """Return a sign as a page has it."""
    return SignData(glyph.sign, glyph.name, glyph.name.replace(" ", "-"))
