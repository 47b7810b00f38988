"""An editor without a screen: starts a language server and asks it what it would show."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.client import LanguageClient

ROOT = Path(__file__).parents[2]
SERVERS = Path(__file__).parent / "node_modules"
CAPABILITIES = types.ClientCapabilities(
    workspace=types.WorkspaceClientCapabilities(
        workspace_edit=types.WorkspaceEditClientCapabilities(
            document_changes=True,
            resource_operations=[
                types.ResourceOperationKind.Create,
                types.ResourceOperationKind.Rename,
            ],
        ),
        configuration=True,
        did_change_configuration=types.DidChangeConfigurationClientCapabilities(
            dynamic_registration=True
        ),
    ),
    text_document=types.TextDocumentClientCapabilities(
        completion=types.CompletionClientCapabilities(
            completion_item=types.ClientCompletionItemOptions(
                snippet_support=True, documentation_format=[types.MarkupKind.Markdown]
            )
        ),
        code_action=types.CodeActionClientCapabilities(
            data_support=True, resolve_support=types.ClientCodeActionResolveOptions(["edit"])
        ),
        definition=types.DefinitionClientCapabilities(link_support=True),
        formatting=types.DocumentFormattingClientCapabilities(),
        hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
    ),
)
# A server that never answers has to fail the test, not to hang it.
_PATIENCE = 120

T = TypeVar("T")


def shipped_settings() -> dict[str, Any]:
    """Return the settings that VS Code reads from the bench, by section, as servers ask."""
    found: dict[str, Any] = {}
    for key, value in json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8")).items():
        section, _, name = key.partition(".")
        found.setdefault(section, {})[name] = value
    return found


class Editor:
    """One language server, in a folder, and the documents opened in it.

    Every text is opened as a document of its own, so that what the server publishes can
    only be about that text.
    """

    def __init__(
        self,
        folder: Path,
        settings: Mapping[str, Any],
        command: Sequence[str],
        abilities: types.ClientCapabilities = CAPABILITIES,
    ) -> None:
        self.folder = folder
        self._abilities = abilities
        self.log: list[str] = []
        # A thread of its own: where a browser is open, a loop runs in that of the tests already.
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._runner = asyncio.Runner()
        self._client = LanguageClient("exigent-tests", "1")
        self._published: dict[str, asyncio.Future[Sequence[types.Diagnostic]]] = {}
        self._heard = asyncio.Condition()
        self._numbers = itertools.count()
        self._listen(settings)
        self._run(self._start(command))

    def close(self) -> None:
        """End the server."""
        self._run(self._end())
        self._thread.submit(self._runner.close).result()
        self._thread.shutdown()

    def wait_for_log(self, words: str) -> None:
        """Wait until the server says so, or has said it."""
        self._run(self._until_said(words))

    def problems(self, name: str, text: str) -> list[str]:
        """Return what is underlined in a text and why: `line: what stands there: message`."""
        lines = text.splitlines()
        return [
            f"{found.range.start.line + 1}: "
            f"{lines[found.range.start.line][found.range.start.character : found.range.end.character]}"
            f": {found.message}"
            for found in self._run(self._diagnose(self._open(name, text)))
        ]

    def offers(self, name: str, text: str) -> list[types.CompletionItem]:
        """Return what is offered at the sign `|` of a text, in the order of the list."""
        uri, place = self._open_at(name, text)
        asked = types.CompletionParams(types.TextDocumentIdentifier(uri), place)
        found = self._run(self._client.text_document_completion_async(asked))
        items = found.items if isinstance(found, types.CompletionList) else found or ()
        return sorted(items, key=lambda item: item.sort_text or item.label)

    def hover(self, name: str, text: str) -> str:
        """Return what is shown of the word at the sign `|` of a text."""
        uri, place = self._open_at(name, text)
        asked = types.HoverParams(types.TextDocumentIdentifier(uri), place)
        found = self._run(self._client.text_document_hover_async(asked))
        assert found is not None, "nothing is shown"
        assert isinstance(found.contents, types.MarkupContent)
        return found.contents.value

    def definition(self, name: str, text: str) -> str:
        """Return the lines that the word at the sign `|` of a text leads to."""
        uri, place = self._open_at(name, text)
        asked = types.DefinitionParams(types.TextDocumentIdentifier(uri), place)
        found = self._run(self._client.text_document_definition_async(asked))
        assert isinstance(found, Sequence)
        (link,) = found
        assert isinstance(link, types.LocationLink)
        lines = Path(link.target_uri.removeprefix("file://")).read_text("utf-8").splitlines()
        whole = link.target_range
        return "\n".join(lines[whole.start.line : whole.end.line + 1])

    def formatted(self, name: str, text: str) -> str:
        """Return a text as the server would format it."""
        uri = self._open(name, text)
        asked = types.DocumentFormattingParams(
            types.TextDocumentIdentifier(uri), types.FormattingOptions(2, insert_spaces=True)
        )
        edits = self._run(self._client.text_document_formatting_async(asked)) or ()
        lines = text.split("\n")
        for edit in sorted(edits, key=lambda edit: edit.range.start.line, reverse=True):
            start, end = edit.range.start, edit.range.end
            head, tail = lines[start.line][: start.character], lines[end.line][end.character :]
            lines[start.line : end.line + 1] = (head + edit.new_text + tail).split("\n")
        return "\n".join(lines)

    def _listen(self, settings: Mapping[str, Any]) -> None:
        def configure(asked: types.ConfigurationParams) -> list[Any]:
            return [settings.get(item.section or "", {}) for item in asked.items]

        def publish(found: types.PublishDiagnosticsParams) -> None:
            waiting = self._published.get(found.uri)
            if waiting is not None and not waiting.done():
                waiting.set_result(found.diagnostics)

        async def hear(said: types.LogMessageParams) -> None:
            async with self._heard:
                self.log.append(said.message)
                self._heard.notify_all()

        def register(_asked: types.RegistrationParams) -> None:
            return None

        def refresh(_asked: None) -> None:
            return None

        for method, answer in {
            types.WORKSPACE_CONFIGURATION: configure,
            types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: publish,
            types.WINDOW_LOG_MESSAGE: hear,
            types.CLIENT_REGISTER_CAPABILITY: register,
            types.WORKSPACE_SEMANTIC_TOKENS_REFRESH: refresh,
        }.items():
            self._client.feature(method)(answer)

    async def _start(self, command: Sequence[str]) -> None:
        await self._client.start_io(*command, cwd=self.folder)
        await self._client.initialize_async(
            types.InitializeParams(
                self._abilities,
                root_uri=self.folder.as_uri(),
                workspace_folders=[types.WorkspaceFolder(self.folder.as_uri(), "bench")],
            )
        )
        self._client.initialized(types.InitializedParams())

    async def _end(self) -> None:
        await self._client.shutdown_async(None)
        self._client.exit(None)
        stop: Callable[[], Awaitable[None]] = self._client.stop
        await stop()

    async def _until_said(self, words: str) -> None:
        async with self._heard:
            await self._heard.wait_for(lambda: any(words in line for line in self.log))

    def _open(self, name: str, text: str) -> str:
        path = Path(name)
        number = next(self._numbers)
        uri = (self.folder / path.with_stem(f"{path.stem}-{number}")).as_uri()
        language = "cucumber" if path.suffix == ".feature" else "yaml"
        self._run(self._tell(uri, types.TextDocumentItem(uri, language, number, text)))
        return uri

    async def _tell(self, uri: str, document: types.TextDocumentItem) -> None:
        self._published[uri] = asyncio.get_running_loop().create_future()
        self._client.text_document_did_open(types.DidOpenTextDocumentParams(document))

    def _open_at(self, name: str, text: str) -> tuple[str, types.Position]:
        before, _, after = text.partition("|")
        line = before.count("\n")
        character = len(before) - before.rfind("\n") - 1
        return self._open(name, before + after), types.Position(line, character)

    async def _diagnose(self, uri: str) -> Sequence[types.Diagnostic]:
        return await self._published[uri]

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        async def guarded() -> T:
            return await asyncio.wait_for(work, _PATIENCE)

        return self._thread.submit(self._runner.run, guarded()).result()
