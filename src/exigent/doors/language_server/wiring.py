"""Every question that editors ask, and who answers it."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from exigent.doors.language_server import actions, commands, lenses
from exigent.doors.language_server.adding import CLOSE_GAP, IdleRule
from exigent.doors.language_server.completion import offers_in_feature
from exigent.doors.language_server.definitions import definition, references
from exigent.doors.language_server.formatting import formatting
from exigent.doors.language_server.held import hold_by_lines
from exigent.doors.language_server.hover import hover
from exigent.doors.language_server.mutants import say_outcome
from exigent.doors.language_server.offers import as_items, words_of
from exigent.doors.language_server.places import path_of
from exigent.doors.language_server.renaming import name_to_change, read_elsewhere, rename
from exigent.doors.language_server.server import BenchServer
from exigent.doors.language_server.streams import serve_streams
from exigent.doors.language_server.symbols import document_symbols, folds, workspace_symbols
from exigent.doors.language_server.tokens import LEGEND, tokens
from exigent.doors.language_server.yaml_completion import offers_in_yaml
from exigent.words import ExigentError, Fault, InputError

TRUST = "exigent.trust"
_WATCHED = ("**/*.{feature,yaml,py,cedar,rego}", "**/pyproject.toml")
_SIGNS = [" ", '"', "|", "@", ":"]


def make_server(*, is_trusted: bool = False) -> BenchServer:
    """Return a server that answers all that editors ask; `is_trusted` lets it run a bench's code."""
    server = BenchServer(is_trusted=is_trusted)
    _begin_and_end(server)
    _follow_documents(server)
    _answer_of_places(server)
    _answer_of_documents(server)
    _change(server)
    _obey(server)
    return server


def main(*, is_trusted: bool) -> None:
    """Serve an editor over standard input and output until it goes."""
    # Commands of a moment do without, but this runs all day.
    gc.enable()
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # Whatever else is printed must not come between what the editor is told.
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    serve_streams(make_server(is_trusted=is_trusted), incoming, outgoing)


def main_over_socket(*, is_trusted: bool, port: int) -> None:
    """Serve one editor over a WebSocket of this machine, and print its address; 0 is any port.

    Raises InputError where the port cannot be had.
    """
    # Whoever speaks over standard input and output does without its package.
    from exigent.doors.language_server.socket import serve_socket  # noqa: PLC0415

    gc.enable()
    try:
        serve_socket(make_server(is_trusted=is_trusted), port, _tell)
    except OSError as error:
        raise InputError(
            f"port {port} cannot be had: {error.strerror or error}",
            None,
            "take another, or 0 for any that is free",
            fault=Fault.WRONG_OPTION,
        ) from None


def _tell(address: str) -> None:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


def _begin_and_end(server: BenchServer) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        options = params.initialization_options
        if isinstance(options, dict) and options.get("trust") is True:
            server.is_trusted = True

    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace else None
        if watching is not None and watching.dynamic_registration:
            watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            one = types.Registration("watched", method, options)
            server.client_register_capability(types.RegistrationParams([one]))

    @server.feature(types.SHUTDOWN)
    async def shut_down(*_: Any) -> None:
        await server.stop_looking()


def _follow_documents(server: BenchServer) -> None:
    # None of these waits for its turn: what comes after, keystroke or question, is about this text.
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def open_document(params: types.DidOpenTextDocumentParams) -> None:
        hold_by_lines(server.workspace, params.text_document)
        server.edit(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def change_document(params: types.DidChangeTextDocumentParams) -> None:
        server.edit(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def save_document(params: types.DidSaveTextDocumentParams) -> None:
        server.changed([path_of(params.text_document.uri)])

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def close_document(params: types.DidCloseTextDocumentParams) -> None:
        server.close(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def change_files(params: types.DidChangeWatchedFilesParams) -> None:
        server.changed([path_of(change.uri) for change in params.changes])


def _answer_of_places(server: BenchServer) -> None:
    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=_SIGNS)
    )
    def complete(params: types.CompletionParams) -> types.CompletionList:
        return _complete(server, params)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def tell(params: types.HoverParams) -> types.Hover | None:
        line, column = _place(server, params)
        return server.ask(
            params.text_document.uri,
            lambda bench, path: hover(bench, path, line, column, server.ruler),
            None,
        )

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def define(params: types.DefinitionParams) -> list[types.Location]:
        line, column = _place(server, params)
        return server.ask(
            params.text_document.uri,
            lambda bench, path: definition(bench, path, line, column, server.ruler),
            [],
        )

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    def refer(params: types.ReferenceParams) -> list[types.Location]:
        line, column = _place(server, params)
        return server.ask(
            params.text_document.uri,
            lambda bench, path: references(bench, path, line, column, server.ruler),
            [],
        )


def _answer_of_documents(server: BenchServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_CODE_LENS)
    def show_lenses(params: types.CodeLensParams) -> list[types.CodeLens]:
        return server.ask(
            params.text_document.uri,
            lambda bench, path: lenses.lenses(bench, path, server.ruler),
            [],
        )

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outline(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        return server.ask(
            params.text_document.uri,
            lambda bench, path: document_symbols(bench, path, server.ruler),
            [],
        )

    @server.feature(types.WORKSPACE_SYMBOL)
    def find(params: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
        return [
            symbol
            for bench in server.benches.values()
            for symbol in workspace_symbols(bench, params.query, server.ruler)
        ]

    @server.feature(types.TEXT_DOCUMENT_FOLDING_RANGE)
    def fold(params: types.FoldingRangeParams) -> list[types.FoldingRange]:
        return server.ask(params.text_document.uri, folds, [])

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, LEGEND)
    def colour(params: types.SemanticTokensParams) -> types.SemanticTokens:
        return server.ask(
            params.text_document.uri,
            lambda bench, path: tokens(bench, path, server.ruler),
            types.SemanticTokens([]),
        )

    @server.feature(types.TEXT_DOCUMENT_FORMATTING)
    def lay_out(params: types.DocumentFormattingParams) -> list[types.TextEdit]:
        return server.ask(params.text_document.uri, formatting, [])


def _change(server: BenchServer) -> None:
    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(
            [types.CodeActionKind.QuickFix, types.CodeActionKind.RefactorRewrite],
            resolve_provider=True,
        ),
    )
    def offer(params: types.CodeActionParams) -> list[types.CodeAction]:
        return server.ask(
            params.text_document.uri,
            lambda bench, path: actions.actions(
                server.scribe(bench, path), params.range.start.line, server.diagnose(bench, path)
            ),
            [],
        )

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def find_edit(action: types.CodeAction) -> types.CodeAction:
        if action.data is not None:
            action.edit = await _close(server, IdleRule(*action.data))
        return action

    @server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(params: types.PrepareRenameParams) -> types.Range | None:
        path = path_of(params.text_document.uri)
        bench = server.bench_of(path)
        line, column = _place(server, params)
        found = None if bench is None else name_to_change(bench, path, line, column)
        if bench is None or found is None:
            return None
        lines = bench.text(path).split("\n")
        return server.ruler.span(lines, found.line, found.first, found.last)

    @server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    def call_otherwise(params: types.RenameParams) -> types.WorkspaceEdit | None:
        return _rename(server, params)


def _rename(server: BenchServer, params: types.RenameParams) -> types.WorkspaceEdit | None:
    path = path_of(params.text_document.uri)
    bench = server.bench_of(path)
    line, column = _place(server, params)
    found = None if bench is None else name_to_change(bench, path, line, column)
    if bench is None or found is None:
        return None
    try:
        edit = rename(
            bench,
            found.name,
            params.new_name,
            server.ruler,
            takes_files=server.abilities.renames_files,
        )
    except ExigentError as error:
        server.say(str(error), types.MessageType.Error)
        return None
    others = read_elsewhere(bench, found.name)
    if others:
        said = ", ".join(others)
        server.say(f"`{found.name.name}` stays as it is in other languages: look at {said}")
    return edit


def _obey(server: BenchServer) -> None:
    @server.command(TRUST)
    async def trust(*_: Any) -> None:
        server.trust()

    @server.command(lenses.ANSWERS)
    async def tell_answers(uri: str, line: int) -> str:
        said = server.ask(uri, lambda bench, path: commands.say_answers(bench, path, line), "")
        server.say(said)
        return said

    @server.command(lenses.FLIPS)
    async def tell_flips(uri: str, line: int) -> str:
        said = await server.ask_aside(
            uri, lambda bench, path: commands.say_flips(bench, path, line), ""
        )
        server.say(said)
        return said

    @server.command(lenses.HITS)
    async def tell_hits(uri: str, regime: str, rule: str) -> list[types.Location]:
        found: Sequence[types.Location] = server.ask(
            uri, lambda bench, _: commands.locate_hits(bench, regime, rule, server.ruler), []
        )
        return list(found)

    @server.command(CLOSE_GAP)
    async def close_gap(uri: str, regime: str, rule: str) -> bool:
        edit = await _close(server, IdleRule(uri, regime, rule))
        return edit is not None and await _apply(server, edit, f"a scenario for `{rule}`")

    @server.command(lenses.LOOK)
    async def look_for_changes(uri: str, regime: str) -> str:
        bench = server.bench_of(path_of(uri))
        if bench is None:
            return ""
        bench.mutants.follow(regime)
        # Whoever types meanwhile ends it, and it begins again after a pause.
        await asyncio.wait([server.look_for_mutants(bench)])
        known = bench.mutants.of(regime)
        said = (
            "the looking goes on after the next pause" if known is None else say_outcome(known.told)
        )
        server.say(f"{regime}: {said}")
        return said


async def _close(server: BenchServer, idle: IdleRule) -> types.WorkspaceEdit | None:
    """Return what adds a scenario for a rule that none hits; say so where none is known."""
    try:
        scenario = await server.ask_aside(
            idle.uri, lambda bench, _: commands.close_gap(bench, idle.regime, idle.rule), None
        )
    except ExigentError as error:
        # The bench may have become another since it was offered.
        server.say(str(error), types.MessageType.Error)
        return None
    if scenario is None:
        server.say(f"no scenario is known that `{idle.rule}` would decide")
        return None
    # The file may have become longer meanwhile.
    return server.ask(
        idle.uri,
        lambda bench, path: server.scribe(bench, path).add(idle.regime, scenario),
        None,
    )


async def _apply(server: BenchServer, edit: types.WorkspaceEdit, label: str) -> bool:
    """Let the editor make an edit; tell whether it did."""
    try:
        answer = await server.workspace_apply_edit_async(
            types.ApplyWorkspaceEditParams(edit, label)
        )
    except JsonRpcException:
        server.say(f"this editor lets no server write {label}: see `exigent gaps` and `mutate`")
        return False
    return answer.applied


def _complete(server: BenchServer, params: types.CompletionParams) -> types.CompletionList:
    path = path_of(params.text_document.uri)
    bench = server.bench_of(path)
    if bench is None or bench.language is None:
        return types.CompletionList(is_incomplete=False, items=[])
    line, column = _place(server, params)
    offers = offers_in_feature if bench.is_feature(path) else offers_in_yaml
    items = as_items(
        offers(bench, path, line, column),
        bench.text(path).split("\n"),
        line,
        server.ruler,
        words_of(bench.language),
        takes_snippets=server.abilities.takes_snippets,
    )
    # What fits depends on every word that is typed, wherever in a sentence it stands.
    return types.CompletionList(is_incomplete=True, items=items)


_AtPlace = (
    types.CompletionParams
    | types.HoverParams
    | types.DefinitionParams
    | types.ReferenceParams
    | types.PrepareRenameParams
    | types.RenameParams
)


def _place(server: BenchServer, params: _AtPlace) -> tuple[int, int]:
    """Return the line and the column, counted from 0, that an editor asks about."""
    # Somebody may ask about a file that is not open, or not even there.
    text = server.ask(params.text_document.uri, lambda bench, path: bench.text(path), "")
    lines = text.split("\n")
    return params.position.line, server.ruler.column(lines, params.position)
