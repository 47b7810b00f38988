"""What a folder of decisions says of itself: of which run it is, and which of its parts are whole."""

from __future__ import annotations

from pathlib import Path

import msgspec

from exigent.files import write_whole
from exigent.words import Fault, InputError, Location

STATE = "replay.json"


class PartsState(msgspec.Struct, omit_defaults=True):
    """What a folder of decisions holds.

    Where some answers were errors `asked` is a digest of what was asked, by which a run that asks
    the same is known to be that one again.
    """

    run: str
    parts: list[str]
    asked: str = ""

    def note(self, folder: Path) -> None:
        """Write it down."""
        write_whole(folder / STATE, msgspec.json.format(msgspec.json.encode(self)) + b"\n")


def read_state(folder: Path) -> PartsState | None:
    """Return what a folder says of itself, None where it says nothing; raise InputError."""
    file = folder / STATE
    try:
        return msgspec.json.decode(file.read_bytes(), type=PartsState)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except msgspec.MsgspecError:
        raise InputError(
            "this is no state of a replay", Location(str(file)), fault=Fault.NOT_SAVED
        ) from None
