"""The colours of statuses in a picture; a sign and a word say the same.

They follow the Okabe-Ito order, so that they stay apart to eyes that see fewer colours.
"""

from __future__ import annotations

from dataclasses import dataclass

from exigent.words import Status


@dataclass(frozen=True, slots=True)
class StatusBand:
    """How the time is painted in which a duty stands so, and its sign on it.

    `height` is how much of its row a band takes: what is settled, a line.
    """

    fill: str
    edge: str
    mark: str
    ink: str
    height: float


_WHOLE = 7.0
_LINE = 2.0

BANDS = {
    Status.OWED: StatusBand("#d3e6f4", "#7fb2d6", "#0a5c96", "#ffffff", _WHOLE),
    Status.FULFILLED: StatusBand("#8fcdb9", "", "#0b7a5c", "#ffffff", _LINE),
    Status.LATE: StatusBand("#f2c879", "", "#f0b03c", "#3a2600", _LINE),
    Status.BROKEN: StatusBand("#f6cdb8", "#d98a62", "#b93a00", "#ffffff", _WHOLE),
    Status.LIFTED: StatusBand("#c9c5ba", "", "#8d8a82", "#ffffff", _LINE),
    Status.NOT_OWED: StatusBand("", "", "#f4f2ec", "#63676b", _LINE),
    Status.UNKNOWN: StatusBand("#ffffff", "#8d8a82", "#ffffff", "#1d1f21", _WHOLE),
}
