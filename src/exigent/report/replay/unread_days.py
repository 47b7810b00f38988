"""How a replay says that days could not be read."""

from __future__ import annotations

from exigent.analysis.replay import UnreadDays
from exigent.words import count

NO_GROUP = "(none)"


def say_unread_days(unread: UnreadDays | None) -> str | None:
    """Return a sentence on requests that are counted as without a day; None where there is none."""
    if unread is None or unread.requests == 0:
        return None
    few = "fewer requests than are told"
    requests = few if unread.requests is None else count(unread.requests, "request")
    verb = "is" if unread.requests == 1 else "are"
    return (
        f"{requests} with a day in `{unread.column}` that cannot be read"
        f" {verb} counted under {NO_GROUP}"
    )
