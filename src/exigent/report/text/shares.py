"""How much of all requests something is, in words that never pretend to more."""

from __future__ import annotations

_ALL = 100  # percent
_LEAST = 0.001


def say_share(share: float, like: str = "") -> str:
    """Return a share, 1 for all, as a percentage of all requests that can be told apart.

    `like` says which of them where not all are meant. Only all is called 100 %, and only none 0 %.
    """
    percent = share * _ALL
    if share <= 0:
        said = "0 %"
    elif percent < _LEAST:
        said = f"less than {_LEAST} %"
    elif share < 1 and percent > _ALL - _LEAST:
        said = f"more than {_ALL - _LEAST} %"
    else:
        said = f"{percent:.3g} %" if percent < _ALL - 1 else f"{percent:.3f} %".replace(".000", "")
    return f"{said} of all distinguishable requests{like}"
