"""What a keystroke costs the language server: processor time until what is wrong is underlined.

One feature holds 1,000 scenarios, each with a table of 20 regimes, and is typed in by one letter at a
time in the middle, as an editor tells it. Counted is the processor time of the server's process, all
threads, from before the letter is sent until its diagnostics have come. Beside it stands what opening
the feature takes, where all of it is read and decided.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from figure import Row, Settings, exigent_command
from sides import exigent_bench
from timing import Spread
from work import make_work

NAME = "editor"
MILLISECONDS_AT_MOST = 100
NANOSECONDS = 1_000_000
LEAST_ROUNDS = 25


def measure(settings: Settings) -> Iterator[Row]:
    """Yield the milliseconds of a keystroke, and those of opening the feature."""
    bench = settings.folder / "bench"
    exigent_bench.write(make_work(scenarios=settings.scenarios), bench)
    feature = _join_features(bench / "features")
    opened, typed = asyncio.run(
        _type(
            bench, feature.as_uri(), feature.read_text("utf-8"), max(settings.rounds, LEAST_ROUNDS)
        )
    )
    cells = f"{settings.scenarios:,} scenarios x 20 regimes"
    what = f"a keystroke in a feature of {cells} (processor time)"
    yield Row(NAME, what, Spread.of(typed), "ms", at_most=MILLISECONDS_AT_MOST)
    yield Row(NAME, "opening it", Spread.of([opened]), "ms")


def _join_features(folder: Path) -> Path:
    """Put all scenarios into one file; return it."""
    first, *others = sorted(folder.glob("*.feature"))
    for other in others:
        _, _, scenarios = other.read_text("utf-8").partition("\n")
        first.write_text(first.read_text("utf-8") + scenarios, "utf-8")
        other.unlink()
    return first


async def _type(bench: Path, uri: str, text: str, letters: int) -> tuple[float, list[float]]:
    """Return the milliseconds of opening a feature, and of each of so many letters."""
    client = LanguageClient("exigent-benchmarks", "1")
    marked = asyncio.Event()

    def mark(found: types.PublishDiagnosticsParams) -> None:
        if found.uri == uri:
            marked.set()

    client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(mark)
    before = set(_children())
    await client.start_io(exigent_command(), "language-server", cwd=bench)
    (server,) = set(_children()) - before
    await client.initialize_async(
        types.InitializeParams(types.ClientCapabilities(), root_uri=bench.as_uri())
    )
    client.initialized(types.InitializedParams())

    async def cost(notify: Callable[[Any], None], told: object) -> float:
        before = _processor_nanoseconds(server)
        marked.clear()
        notify(told)
        await marked.wait()
        return (_processor_nanoseconds(server) - before) / NANOSECONDS

    document = types.TextDocumentItem(uri, "cucumber", 0, text)
    opened = await cost(client.text_document_did_open, types.DidOpenTextDocumentParams(document))
    headings = [at for at, said in enumerate(text.split("\n")) if "Scenario:" in said]
    place = types.Position(headings[len(headings) // 2], len("  Scenario: "))
    typed = []
    for number in range(letters):
        change = types.TextDocumentContentChangePartial(types.Range(place, place), "a")
        version = types.VersionedTextDocumentIdentifier(number + 1, uri)
        told = types.DidChangeTextDocumentParams(version, [change])
        typed.append(await cost(client.text_document_did_change, told))
    await client.shutdown_async(None)
    client.exit(None)
    stop: Callable[[], Awaitable[None]] = client.stop
    await stop()
    return opened, typed


def _children() -> Iterator[int]:
    """Yield the processes that this one started and that still run."""
    for thread in Path("/proc/self/task").iterdir():
        yield from map(int, (thread / "children").read_text("ascii").split())


def _processor_nanoseconds(process: int) -> int:
    """Return what all threads of a process took of the processors so far."""
    threads = Path(f"/proc/{process}/task").iterdir()
    return sum(int((thread / "schedstat").read_text("ascii").split()[0]) for thread in threads)
