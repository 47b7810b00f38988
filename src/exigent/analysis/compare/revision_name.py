"""The words that name a bench at a git revision: `git:REV`, or `git:REV:FOLDER`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

PREFIX = "git:"

# A revision may hold a colon in braces (`HEAD@{10:30}`), or begin with one (`:/a message`).
_IN_FOLDER = re.compile(r"((?:[^:{]|\{[^}]*\})+):(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class RevisionName:
    """A bench at a revision: `REV`, in git's own words, or `REV:FOLDER`.

    `folder` is the bench's, from the root of the repository; None for the one it lies in now.
    """

    revision: str
    folder: str | None = None

    @classmethod
    def read(cls, text: str) -> RevisionName:
        """Read what stands behind `git:`."""
        named = _IN_FOLDER.fullmatch(text)
        return cls(named[1], named[2]) if named else cls(text)

    def __str__(self) -> str:
        return self.revision if self.folder is None else f"{self.revision}:{self.folder}"

    def place(self, path: str) -> str:
        """Return a path of the bench as git names it: `origin/main:regimes/a.yaml`."""
        return f"{self.revision}:{PurePosixPath(self.folder or '', path)}"
