"""How much of all requests something is, in words that never pretend to more."""

from __future__ import annotations

_ALL = 100  # percent
_LEAST = 0.001


def say_share(share: float, like: str = "") -> str:
    """Return a share, 1 for all, as a percentage of all requests that can be told apart.

    `like` says which of them where not all are meant.
    """
    return f"{say_percent(share)} of all distinguishable requests{like}"


def say_percent(share: float | None) -> str:
    """Return a share, 1 for all, as a percentage; nothing where it is not known.

    Only all is called 100 %, and only none 0 %.
    """
    if share is None:
        return ""
    percent = share * _ALL
    if share <= 0:
        return "0 %"
    if percent < _LEAST:
        return f"less than {_LEAST} %"
    if share < 1 and percent > _ALL - _LEAST:
        return f"more than {_ALL - _LEAST} %"
    return f"{percent:.3g} %" if percent < _ALL - 1 else f"{percent:.3f} %".replace(".000", "")
