"""The server: what editors ask is answered by the modules beside it."""

from __future__ import annotations

import gc
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from exigent import __version__
from exigent.bench import find_root
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.diagnostics import diagnose
from exigent.doors.language_server.places import Ruler, path_of, uri_of
from exigent.words import ExigentError

NAME = "exigent"


class BenchServer(LanguageServer):
    """A language server with the benches of the files that are open."""

    def __init__(self, *, is_trusted: bool = False) -> None:
        super().__init__(NAME, __version__)
        self.benches: dict[Path, EditedBench] = {}
        self.is_trusted = is_trusted

    @property
    def ruler(self) -> Ruler:
        """What measures lines as this editor does."""
        return Ruler(self.workspace.position_codec)

    def bench_of(self, path: Path) -> EditedBench | None:
        """Return the bench that a file lies in, None if it lies in none."""
        try:
            root = find_root(path.parent)
        except ExigentError:
            return None
        if root not in self.benches:
            self.benches[root] = EditedBench(root, is_trusted=self.is_trusted)
        return self.benches[root]

    def publish(self, bench: EditedBench, path: Path) -> None:
        """Underline in a file what is wrong with it as it stands."""
        found = diagnose(bench, path, self.ruler)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri_of(path), found))

    def publish_after(self, bench: EditedBench, path: Path) -> None:
        """Underline what may be wrong after a file changed: there, and wherever it is used."""
        opened = bench.opened()
        for other in (path,) if bench.is_feature(path) else dict.fromkeys((path, *opened)):
            if other in opened:
                self.publish(bench, other)


def make_server(*, is_trusted: bool = False) -> BenchServer:
    """Return a server that answers all that editors ask; `is_trusted` lets it run a bench's code."""
    server = BenchServer(is_trusted=is_trusted)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def open_document(params: types.DidOpenTextDocumentParams) -> None:
        _edit(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def change_document(params: types.DidChangeTextDocumentParams) -> None:
        _edit(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def close_document(params: types.DidCloseTextDocumentParams) -> None:
        path = path_of(params.text_document.uri)
        bench = server.bench_of(path)
        if bench is not None:
            bench.close(path)
            server.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(params.text_document.uri, [])
            )
            server.publish_after(bench, path)

    return server


def _edit(server: BenchServer, uri: str) -> None:
    path = path_of(uri)
    bench = server.bench_of(path)
    if bench is not None:
        bench.edit(path, server.workspace.get_text_document(uri).source)
        server.publish_after(bench, path)


def main(*, is_trusted: bool) -> None:
    """Serve an editor over standard input and output until it goes."""
    # Commands of a moment do without, but this runs all day.
    gc.enable()
    make_server(is_trusted=is_trusted).start_io()
