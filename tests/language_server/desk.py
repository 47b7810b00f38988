"""An editor in which documents are typed in, one after another, and everything can be asked."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from lsprotocol import types

from tests.editors.editor import Editor
from tests.small_bench import FILES

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

    def __init__(self, folder: Path, *options: str) -> None:
        self.shown: list[str] = []
        self.marks: dict[str, Sequence[types.Diagnostic]] = {}
        self.applied: list[types.WorkspaceEdit] = []
        self._told = asyncio.Condition()
        self._versions: dict[str, int] = {}
        super().__init__(folder, {}, [*SERVER, *options])

    def open(self, name: str, text: str | None = None) -> str:
        """Open a file of the bench, with another text than it has if one is given."""
        path = self.folder / name
        uri = path.as_uri()
        content = path.read_text("utf-8") if text is None else text
        self._versions[uri] = 1
        document = types.TextDocumentItem(uri, "text", 1, content)
        self.do(self._client.text_document_did_open, types.DidOpenTextDocumentParams(document))
        return uri

    def type(self, uri: str, text: str) -> None:
        """Put another text into an open document."""
        self._versions[uri] += 1
        self.marks.pop(uri, None)
        self.do(
            self._client.text_document_did_change,
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self._versions[uri], uri),
                [types.TextDocumentContentChangeWholeDocument(text)],
            ),
        )

    def close_document(self, uri: str) -> None:
        """Close a document, whatever was typed into it."""
        self.do(
            self._client.text_document_did_close,
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)),
        )

    def underlined(
        self, uri: str, is_enough: Callable[[Sequence[types.Diagnostic]], bool] = lambda _: True
    ) -> Sequence[types.Diagnostic]:
        """Return what is underlined in a document, once it is enough."""
        return self._run(self._until(lambda: uri in self.marks and is_enough(self.marks[uri]), uri))

    def ask(self, method: str, parameters: object) -> Any:
        """Return the answer to any question."""
        return self._run(self._asked(method, parameters))

    def at(self, method: str, name: str, text: str) -> Any:
        """Ask about the place of the sign `|` of a text, in a document that has the rest of it."""
        before, _, after = text.partition("\N{BROKEN BAR}")
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
            async with self._told:
                self.marks[found.uri] = found.diagnostics
                self._told.notify_all()
            waiting = self._published.get(found.uri)
            if waiting is not None and not waiting.done():
                waiting.set_result(found.diagnostics)

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

    async def _until(self, is_so: Callable[[], bool], uri: str = "") -> Any:
        async with self._told:
            await self._told.wait_for(is_so)
        return self.marks.get(uri, ())

    async def _asked(self, method: str, parameters: object) -> Any:
        return await self._client.protocol.send_request_async(method, parameters)
