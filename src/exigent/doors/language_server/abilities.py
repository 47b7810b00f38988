"""What an editor said that it can do, of what not every editor can."""

from __future__ import annotations

from dataclasses import dataclass

from lsprotocol import types


@dataclass(frozen=True, slots=True)
class Abilities:
    """What the server may count on.

    `resolves_edits`: it asks for the edit of an action once somebody chose the action.
    `takes_edits`: it makes edits that it did not ask for.
    """

    takes_snippets: bool
    creates_files: bool
    renames_files: bool
    resolves_edits: bool
    takes_edits: bool


def abilities_of(said: types.ClientCapabilities) -> Abilities:
    """Return what an editor can do by what it said as it came."""
    document, workspace = said.text_document, said.workspace
    completion = document.completion if document else None
    item = completion.completion_item if completion else None
    action = document.code_action if document else None
    resolving = action.resolve_support if action else None
    edit = workspace.workspace_edit if workspace else None
    operations = (edit.resource_operations if edit else None) or ()
    return Abilities(
        takes_snippets=bool(item and item.snippet_support),
        creates_files=types.ResourceOperationKind.Create in operations,
        renames_files=types.ResourceOperationKind.Rename in operations,
        resolves_edits=bool(
            action and action.data_support and resolving and "edit" in resolving.properties
        ),
        takes_edits=bool(workspace and workspace.apply_edit),
    )
