"""The server: what editors ask is answered by the modules beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from exigent import __version__
from exigent.analysis.lint import Finding
from exigent.bench import find_root
from exigent.doors.language_server.abilities import Abilities, abilities_of
from exigent.doors.language_server.bench import EditedBench
from exigent.doors.language_server.beside import BenchQuestion
from exigent.doors.language_server.diagnostics import LaterFinding, diagnose
from exigent.doors.language_server.edition import edition_of
from exigent.doors.language_server.linting import find_later
from exigent.doors.language_server.mutants import KnownMutants
from exigent.doors.language_server.mutating import find_mutants
from exigent.doors.language_server.places import Ruler, path_of, uri_of
from exigent.doors.language_server.proving import find_proofs
from exigent.doors.language_server.scribe import Scribe
from exigent.words import ExigentError

NAME = "exigent"
_PAUSE_SECONDS = 0.8

T = TypeVar("T")


class BenchServer(LanguageServer):
    """A language server with the benches of the files that are open."""

    def __init__(self, *, is_trusted: bool = False) -> None:
        super().__init__(NAME, __version__)
        self.benches: dict[Path, EditedBench] = {}
        self.is_trusted = is_trusted
        self.found: dict[Path, Mapping[str, list[LaterFinding]]] = {}
        self._later: dict[Path, asyncio.Task[None]] = {}
        self._ahead: dict[Path, asyncio.Task[None]] = {}
        self._marked: dict[Path, set[Path]] = {}
        self._mutating: dict[Path, asyncio.Task[None]] = {}

    @property
    def ruler(self) -> Ruler:
        """What measures lines as this editor does."""
        return Ruler(self.workspace.position_codec)

    @property
    def abilities(self) -> Abilities:
        """What this editor can do."""
        return abilities_of(self.client_capabilities)

    def scribe(self, bench: EditedBench, asked_in: Path) -> Scribe:
        """Return who writes scenarios for this editor, asked in a file."""
        return Scribe(bench, asked_in, self.abilities, self.ruler)

    def bench_of(self, path: Path) -> EditedBench | None:
        """Return the bench that is read from a file, None if none is."""
        try:
            root = find_root(path.parent)
        except ExigentError:
            return None
        if root not in self.benches:
            self.benches[root] = EditedBench(root, is_trusted=self.is_trusted)
            self._say_what_is_withheld(self.benches[root])
        bench = self.benches[root]
        return bench if bench.knows(path) else None

    def ask(self, uri: str, answer: Callable[[EditedBench, Path], T], otherwise: T) -> T:
        """Return what a bench answers of a file; `otherwise` where that lies in none."""
        path = path_of(uri)
        bench = self.bench_of(path)
        return otherwise if bench is None else answer(bench, path)

    async def ask_aside(
        self, uri: str, answer: Callable[[EditedBench, Path], T], otherwise: T
    ) -> T:
        """Return what `ask` does, of the bench as it is now, while the editor goes on.

        What takes long is asked of a bench of its own, which nobody edits.
        """
        path = path_of(uri)
        bench = self.bench_of(path)
        if bench is None:
            return otherwise
        read = partial(EditedBench, bench.root, bench.unsaved, is_trusted=bench.is_trusted)
        return await asyncio.to_thread(lambda: answer(read(), path))

    def edit(self, uri: str) -> None:
        """Take what the editor holds of a file, and underline what is wrong then."""
        path = path_of(uri)
        bench = self.bench_of(path)
        if bench is not None:
            bench.edit(path, self.workspace.get_text_document(uri).source)
            self._publish_after(bench, [path])
            if bench.root not in self._ahead:
                self._ahead[bench.root] = asyncio.ensure_future(self._read_ahead(bench))

    def close(self, uri: str) -> None:
        """Go back to a file as it lies on the disk."""
        path = path_of(uri)
        bench = self.bench_of(path)
        if bench is not None:
            bench.close(path)
            self._publish_after(bench, [path])

    def changed(self, paths: list[Path]) -> None:
        """Read again what changed on the disk."""
        for root, bench in self.benches.items():
            inside = [path for path in paths if path.is_relative_to(root)]
            if inside:
                bench.changed(inside)
                self._publish_after(bench, inside)

    async def stop_looking(self) -> None:
        """End what is looked for beside the server, so that nothing is left behind."""
        tasks = [*self._later.values(), *self._ahead.values(), *self._mutating.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def trust(self) -> None:
        """Run what the benches have of code from now on."""
        self.is_trusted = True
        for root, old in list(self.benches.items()):
            bench = self.benches[root] = EditedBench(root, old.unsaved, is_trusted=True)
            self._publish_after(bench, list(bench.opened()))

    def say(self, message: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show a message."""
        self.window_show_message(types.ShowMessageParams(kind, message))

    def _publish_after(self, bench: EditedBench, paths: list[Path]) -> None:
        """Underline what may be wrong after files changed: there, and wherever they are used."""
        is_alone = all(map(bench.is_feature, paths))
        opened = bench.opened()
        for path in paths if is_alone else dict.fromkeys((*paths, *opened)):
            self._publish(bench, path)
        for waiting in (self._later.get(bench.root), self._mutating.pop(bench.root, None)):
            if waiting is not None:
                waiting.cancel()
        self._later[bench.root] = asyncio.ensure_future(self._look_later(bench))

    def diagnose(self, bench: EditedBench, path: Path) -> list[types.Diagnostic]:
        """Return what is underlined in a file."""
        later = self.found.get(bench.root, {}).get(bench.shown(path), [])
        return diagnose(bench, path, self.ruler, later)

    def _publish(self, bench: EditedBench, path: Path) -> None:
        found = self.diagnose(bench, path)
        uri = uri_of(path)
        # Which text it is about, where the editor holds one: a keystroke may have come since.
        version = self.workspace.text_documents[uri].version if path in bench.opened() else None
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    async def _read_ahead(self, bench: EditedBench) -> None:
        """Read the features one by one, so that nobody waits for all of them at once."""
        for _ in bench.features():
            await asyncio.sleep(0)

    async def _look_later(self, bench: EditedBench) -> None:
        """Look for all that lint finds, and underline it, once nothing was typed for a while."""
        await asyncio.sleep(_PAUSE_SECONDS)
        findings = await find_later(_question(bench))
        if self.benches.get(bench.root) is not bench:
            return
        if findings is not None:
            self._publish_found(bench, findings)
        await self._prove(bench)
        self.look_for_mutants(bench)

    async def _prove(self, bench: EditedBench) -> None:
        """Look what comes of the claims of features that are open, and underline those that fail."""
        opened = {path: bench.feature(path) for path in bench.opened() if bench.is_feature(path)}
        claiming = [
            path
            for path, feature in opened.items()
            if feature and any(judged.claims for _, judged in feature.blocks)
        ]
        if not claiming:
            return
        edition = edition_of(bench)
        found = await find_proofs(_question(bench, *map(str, claiming)))
        if found is None:
            return
        lines = {bench.shown(path): bench.text(path).split("\n") for path in claiming}
        placed = [(claim, lines[claim.file][claim.line - 1]) for claim in found]
        bench.claims.learn(edition, placed)
        for path in claiming:
            self._publish(bench, path)
        self._refresh_lenses()

    def look_for_mutants(self, bench: EditedBench) -> asyncio.Task[None]:
        """Look for changes that no scenario notices, of the regimes that somebody asked about."""
        running = self._mutating.get(bench.root)
        # An edit ends it: what still runs looks at the bench as it is now.
        if running is None or running.done():
            running = self._mutating[bench.root] = asyncio.ensure_future(self._mutate(bench))
        return running

    async def _mutate(self, bench: EditedBench) -> None:
        edition = edition_of(bench) if bench.mutants.is_asked else b""
        # Others may be asked about meanwhile.
        while left := bench.mutants.not_current(edition):
            regime = bench.mutants.looking_at = left[0]
            self._refresh_lenses()
            try:
                told = await find_mutants(_question(bench, regime))
            finally:
                bench.mutants.looking_at = ""
            bench.mutants.learn(regime, KnownMutants(edition, told))
            self._refresh_lenses()

    def _refresh_lenses(self) -> None:
        workspace = self.client_capabilities.workspace
        if workspace and workspace.code_lens and workspace.code_lens.refresh_support:
            self.workspace_code_lens_refresh(None)

    def _publish_found(self, bench: EditedBench, findings: Sequence[Finding]) -> None:
        by_file: dict[str, list[LaterFinding]] = {}
        for finding in findings:
            lines = bench.text(bench.root / finding.place.path).split("\n")
            line = lines[finding.place.line - 1] if finding.place.line <= len(lines) else ""
            by_file.setdefault(finding.place.path, []).append(LaterFinding(finding, line))
        self.found[bench.root] = by_file
        marked = {bench.root / shown for shown in by_file}
        for path in self._marked.get(bench.root, set()) | marked | set(bench.opened()):
            self._publish(bench, path)
        self._marked[bench.root] = marked

    def _say_what_is_withheld(self, bench: EditedBench) -> None:
        if bench.has_untrusted_code:
            self.say(
                "exigent: nothing of this folder is run, and so its steps in Python, and regimes "
                "that run code or speak to other programs, decide nothing here. "
                "The command `exigent.trust` lets them."
            )


def _question(bench: EditedBench, *of: str) -> BenchQuestion:
    """Return what is asked of a bench as it is now."""
    unsaved = {str(path): text for path, text in bench.unsaved.items()}
    columns = bench.panel.names if bench.panel else ()
    return BenchQuestion(str(bench.root), unsaved, not bench.is_trusted, tuple(columns), of)
