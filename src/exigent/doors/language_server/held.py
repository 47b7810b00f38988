"""Texts that an editor holds, cut into lines where editors cut them."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from lsprotocol import types
from pygls.workspace import TextDocument, Workspace


class HeldText(TextDocument):
    """A document whose lines end where the protocol says, and nowhere else.

    Python ends lines at form feeds and line separators too. Whatever was typed below one would
    go into a line that is not meant.
    """

    @property
    def lines(self) -> Sequence[str]:
        """The lines, each with its end."""
        return tuple(StringIO(self.source, newline=""))


def hold_by_lines(workspace: Workspace, opened: types.TextDocumentItem) -> None:
    """Put a text that was just opened in the place of the one that the workspace made of it."""
    documents = workspace.text_documents
    key = next(key for key, one in documents.items() if one.uri == opened.uri)
    documents[key] = HeldText(
        opened.uri,
        opened.text,
        opened.version,
        opened.language_id,
        position_codec=workspace.position_codec,
    )
