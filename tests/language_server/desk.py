"""An editor in which documents are typed in, one after another, and everything can be asked."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from lsprotocol import types

from tests.editors.editor import CAPABILITIES, Editor
from tests.small_bench import FILES

# Stands in a text for where the cursor is.
HERE = "\N{BROKEN BAR}"
SERVER = (sys.executable, "-m", "exigent", "language-server")


def write_bench(root: Path) -> Path:
    """Write the small bench into a folder."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


class Desk(Editor):
    """A bench in an editor that started the server of exigent; `shown` are the messages so far."""

    def __init__(
        self,
        folder: Path,
        *options: str,
        abilities: types.ClientCapabilities = CAPABILITIES,
    ) -> None:
        self.shown: list[str] = []
        # Of each text of a document all that was underlined one after another.
        self.marks: dict[str, list[Sequence[types.Diagnostic]]] = {}
        self.applied: list[types.WorkspaceEdit] = []
        self._told = asyncio.Condition()
        self._versions: dict[str, int] = {}
        super().__init__(folder, {}, [*SERVER, *options], abilities)

    def open(self, name: str, text: str | None = None) -> str:
        """Open a file of the bench, with another text than it has if one is given."""
        path = self.folder / name
        uri = path.as_uri()
        self.marks.pop(uri, None)
        content = path.read_text("utf-8") if text is None else text
        self._versions[uri] = next(self._numbers)
        document = types.TextDocumentItem(uri, "text", self._versions[uri], content)
        self.do(self._client.text_document_did_open, types.DidOpenTextDocumentParams(document))
        return uri

    def type(self, uri: str, text: str) -> None:
        """Put another text into an open document."""
        self._change(uri, types.TextDocumentContentChangeWholeDocument(text))

    def change(self, uri: str, start: types.Position, end: types.Position, text: str) -> None:
        """Put another text in the place of a part of an open document."""
        where = types.Range(start, end)
        self._change(uri, types.TextDocumentContentChangePartial(where, text))

    def _change(self, uri: str, change: types.TextDocumentContentChangeEvent) -> None:
        self._versions[uri] = next(self._numbers)
        self.marks.pop(uri, None)
        self.do(
            self._client.text_document_did_change,
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self._versions[uri], uri), [change]
            ),
        )

    def problems(self, name: str, text: str) -> list[str]:
        """Return what is underlined in a text and why, as any editor does, and close it again."""
        uri = self.open(name, text)
        lines = text.splitlines()
        found = [
            f"{one.range.start.line + 1}: {lines[one.range.start.line].strip()}: {one.message}"
            for one in self.underlined(uri)
        ]
        self.close_document(uri)
        return found

    def formatted(self, name: str, text: str) -> str:
        """Return a text as the server would lay it out, and close it again."""
        uri = self.open(name, text)
        asked = types.DocumentFormattingParams(
            types.TextDocumentIdentifier(uri), types.FormattingOptions(2, insert_spaces=True)
        )
        edits = self.ask(types.TEXT_DOCUMENT_FORMATTING, asked) or ()
        self.close_document(uri)
        return self.after(types.WorkspaceEdit(changes={uri: edits}), {uri: text}).get(name, text)

    def close_document(self, uri: str) -> None:
        """Close a document, whatever was typed into it."""
        self.do(
            self._client.text_document_did_close,
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)),
        )
        del self._versions[uri]

    def close_all(self) -> None:
        """Close every document."""
        for uri in list(self._versions):
            self.close_document(uri)

    def underlined(
        self, uri: str, is_enough: Callable[[Sequence[types.Diagnostic]], bool] = lambda _: True
    ) -> Sequence[types.Diagnostic]:
        """Return what is underlined in a document once it is enough, whatever comes after it."""

        def found() -> Sequence[Sequence[types.Diagnostic]]:
            return [marks for marks in self.marks.get(uri, ()) if is_enough(marks)]

        self._run(self._until(lambda: bool(found())))
        return found()[0]

    def ask(self, method: str, parameters: object) -> Any:
        """Return the answer to any question."""
        return self._run(self._asked(method, parameters))

    def at(self, method: str, name: str, text: str) -> Any:
        """Ask about the place of the sign `HERE` of a text, in a document that has the rest of it."""
        before, _, after = text.partition(HERE)
        uri = self.open(name, before + after)
        line = before.count("\n")
        place = types.Position(line, len(before) - before.rfind("\n") - 1)
        document = types.TextDocumentIdentifier(uri)
        kinds: dict[str, object] = {
            types.TEXT_DOCUMENT_HOVER: types.HoverParams(document, place),
            types.TEXT_DOCUMENT_COMPLETION: types.CompletionParams(document, place),
            types.TEXT_DOCUMENT_DEFINITION: types.DefinitionParams(document, place),
            types.TEXT_DOCUMENT_PREPARE_RENAME: types.PrepareRenameParams(document, place),
            types.TEXT_DOCUMENT_REFERENCES: types.ReferenceParams(
                types.ReferenceContext(include_declaration=True), document, place
            ),
        }
        found = self.ask(method, kinds[method])
        self.close_document(uri)
        return found

    def line_at(self, place: types.Location) -> str:
        """Return the line of a place, behind the name of its file."""
        path = Path(place.uri.removeprefix("file://"))
        return (
            f"{path.name}: {path.read_text('utf-8').splitlines()[place.range.start.line].strip()}"
        )

    def after(self, edit: types.WorkspaceEdit, held: Mapping[str, str]) -> dict[str, str]:
        """Return the files that are others after an edit, by what they hold then.

        A file that is gone holds nothing; `held` are texts that were not saved.
        """
        texts: dict[str, str] = {}

        def text(uri: str) -> str:
            path = Path(uri.removeprefix("file://"))
            known = held.get(uri, path.read_text("utf-8") if path.exists() else "")
            return texts.setdefault(uri, known)

        changes = [(uri, edits) for uri, edits in (edit.changes or {}).items()] + [
            (one.text_document.uri, one.edits)
            for one in edit.document_changes or ()
            if isinstance(one, types.TextDocumentEdit)
        ]
        for uri, edits in changes:
            for one in sorted(edits, key=_start, reverse=True):
                assert not isinstance(one, types.SnippetTextEdit)
                texts[uri] = _replaced(text(uri), one.range, one.new_text)
        for moved in edit.document_changes or ():
            if isinstance(moved, types.RenameFile):
                texts[moved.new_uri] = text(moved.old_uri)
                texts[moved.old_uri] = ""
        home = f"{self.folder.as_uri()}/"
        return {uri.removeprefix(home): text for uri, text in texts.items()}

    def do(self, notify: Callable[[Any], None], parameters: object) -> None:
        """Tell the server something that it does not answer."""

        async def told() -> None:
            notify(parameters)

        self._run(told())

    def _listen(self, settings: Any) -> None:
        super()._listen(settings)

        async def show(said: types.ShowMessageParams) -> None:
            async with self._told:
                self.shown.append(said.message)
                self._told.notify_all()

        async def mark(found: types.PublishDiagnosticsParams) -> None:
            # What is told of a text that was there before comes late.
            if found.version == self._versions.get(found.uri):
                async with self._told:
                    self.marks.setdefault(found.uri, []).append(found.diagnostics)
                    self._told.notify_all()

        def apply(asked: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
            self.applied.append(asked.edit)
            return types.ApplyWorkspaceEditResult(applied=True)

        self._client.protocol.fm.features.pop(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, None)
        for method, answer in {
            types.WINDOW_SHOW_MESSAGE: show,
            types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: mark,
            types.WORKSPACE_APPLY_EDIT: apply,
        }.items():
            self._client.feature(method)(answer)

    def wait_for_message(self, words: str) -> str:
        """Return the message that holds these words, once it is shown."""
        self._run(self._until(lambda: any(words in said for said in self.shown)))
        return next(said for said in self.shown if words in said)

    async def _until(self, is_so: Callable[[], bool]) -> None:
        async with self._told:
            await self._told.wait_for(is_so)

    async def _asked(self, method: str, parameters: object) -> Any:
        return await self._client.protocol.send_request_async(method, parameters)


def _start(edit: Any) -> tuple[int, int]:
    return edit.range.start.line, edit.range.start.character


def _replaced(text: str, where: types.Range, new: str) -> str:
    lines = text.split("\n")
    start, end = (
        sum(len(line) + 1 for line in lines[: place.line]) + place.character
        for place in (where.start, where.end)
    )
    return text[:start] + new + text[end:]
