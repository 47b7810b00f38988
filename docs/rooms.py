"""The picture of the library's rooms and arrows, made from what its modules import.

`python docs/rooms.py` writes `docs/rooms.svg`; a test holds the file to the imports.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from xml.sax.saxutils import escape

import grimp

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "rooms.svg"

_WIDTH, _SIDE, _ROW, _BOX, _LETTER, _MARGIN, _PADDING = 1120, 120, 76, 30, 7.4, 18, 14
_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1c2733}.floor{fill:#5b6875;font-weight:600}"
    ".paper{fill:#fff}.band{fill:#f0f3f6}.room{fill:#fff;stroke:#3f6ea5;stroke-width:1.2}"
    ".arrow{stroke:#8fa3b8;stroke-width:1;fill:none}.head{fill:#8fa3b8}"
    "@media(prefers-color-scheme:dark){text{fill:#dfe5ea}.floor{fill:#a9b5c0}.paper{fill:#131416}"
    ".band{fill:#1f2226}.room{fill:#131416;stroke:#7da7d9}.arrow{stroke:#6b7c8e}.head{fill:#6b7c8e}}"
)

Arrows = Mapping[str, frozenset[str]]
"""Of each room, the rooms that it imports from."""


def rooms_of(
    floors: Sequence[Sequence[str]], faces: Sequence[str], graph: grimp.ImportGraph
) -> list[list[str]]:
    """Return the rooms of each floor: those inside it where it has no face of its own."""
    return [
        [
            room
            for name in floor
            for room in (sorted(graph.find_children(name)) if name not in faces else []) or [name]
        ]
        for floor in floors
    ]


def arrows_between(rooms: Sequence[str], graph: grimp.ImportGraph) -> dict[str, frozenset[str]]:
    """Return the imports between rooms, without those that others imply."""
    direct: dict[str, set[str]] = {room: set() for room in rooms}
    for room in rooms:
        for module in {room, *graph.find_descendants(room)}:
            for imported in graph.find_modules_directly_imported_by(module):
                home = next((one for one in rooms if _is_in(imported, one)), room)
                direct[room].add(home)
        direct[room].discard(room)
    beyond = {room: _reached(direct, room) for room in rooms}
    return {
        room: frozenset(
            other
            for other in direct[room]
            if not any(other in beyond[between] for between in direct[room] - {other})
        )
        for room in rooms
    }


def draw(floors: Sequence[tuple[str, Sequence[str]]], arrows: Arrows) -> str:
    """Return the SVG: a row for each floor, or several where rooms of a floor import each other."""
    rows = [(title, row) for title, rooms in floors for row in _ranks(rooms, arrows)]
    places: dict[str, tuple[float, float, float]] = {}
    for number, (_, row) in enumerate(rows):
        top = _MARGIN + number * _ROW
        gap = (_WIDTH - _SIDE) / len(row)
        for step, room in enumerate(_ordered(row, arrows, places)):
            # One that no other imports stands aside, lest an arrow behind it seem to lead to it.
            share = (
                0.5 if len(row) > 1 or any(room in others for others in arrows.values()) else 0.75
            )
            places[room] = (_SIDE + gap * (step + share), top, len(_short(room)) * _LETTER + 20)
    height = _MARGIN * 2 + len(rows) * _ROW - (_ROW - _BOX)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img">',
            "<title>The rooms of the library, and which import from which</title>",
            f"<style>{_STYLE}</style>",
            f'<rect class="paper" width="{_WIDTH}" height="{height}"/>',
            *_floor_bands(rows),
            *(line for room in places for line in _arrows(room, arrows, places)),
            *(line for room, place in places.items() for line in _box(room, place)),
            "</svg>\n",
        ]
    )


def picture() -> str:
    """Return the picture of the library as it is."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["id"] == "floors")
    faces = next(one["rooms"] for one in contracts if one["id"] == "faces")
    names = [[f"exigent.{name.strip()}" for name in re.split("[|:]", line)] for line in layers]
    graph = grimp.build_graph("exigent")
    floors = [
        (", ".join(map(_short, line)), rooms)
        for line, rooms in zip(names, rooms_of(names, faces, graph), strict=True)
    ]
    return draw(floors, arrows_between([room for _, rooms in floors for room in rooms], graph))


def _is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def _reached(direct: Mapping[str, set[str]], room: str) -> set[str]:
    """Return all rooms that lie behind those that a room imports from."""
    found: set[str] = set()
    waiting = list(direct[room])
    while waiting:
        nearer = waiting.pop()
        if nearer not in found:
            found.add(nearer)
            waiting += direct[nearer]
    return found


def _ranks(rooms: Sequence[str], arrows: Arrows) -> list[list[str]]:
    """Return rooms of a floor as rows, each importing only from rows below it."""
    ranks: dict[str, int] = {}

    def rank(room: str) -> int:
        if room not in ranks:
            ranks[room] = max((rank(one) + 1 for one in arrows[room] if one in rooms), default=0)
        return ranks[room]

    highest = max(map(rank, rooms), default=0)
    return [[room for room in rooms if rank(room) == level] for level in range(highest, -1, -1)]


def _ordered(
    row: Sequence[str], arrows: Arrows, places: Mapping[str, tuple[float, float, float]]
) -> list[str]:
    """Return a row in the order of the rooms above that import it, so that fewer arrows cross."""

    def pull(room: str) -> float:
        above = [places[one][0] for one in places if room in arrows[one]]
        return sum(above) / len(above) if above else _WIDTH / 2

    return sorted(row, key=pull)


def _floor_bands(rows: Sequence[tuple[str, Sequence[str]]]) -> Iterator[str]:
    """Yield a band for each floor, over all of its rows, with the floor's name in it."""
    number = 0
    for title, floor in groupby(rows, key=itemgetter(0)):
        own = [row for _, row in floor]
        top = _MARGIN + number * _ROW
        height = (len(own) - 1) * _ROW + _BOX + 2 * _PADDING
        yield (
            f'<rect class="band" x="0" y="{top - _PADDING}" width="{_WIDTH}" height="{height}"/>'
        )
        if list(map(_short, own[0])) != [title]:
            for line, word in enumerate(title.split(", ")):
                yield f'<text class="floor" x="10" y="{top + 9 + 16 * line}">{escape(word)}</text>'
        number += len(own)


def _arrows(
    room: str, arrows: Arrows, places: Mapping[str, tuple[float, float, float]]
) -> Iterator[str]:
    for other in sorted(arrows[room]):
        (x, top, _), (to_x, to_top, _) = places[room], places[other]
        y, to_y = top + _BOX, to_top - 5
        middle = (y + to_y) / 2
        path = (
            f"M{x:.0f} {y:.0f}C{x:.0f} {middle:.0f} {to_x:.0f} {middle:.0f} {to_x:.0f} {to_y:.0f}"
        )
        yield f'<path class="arrow" d="{path}"/>'
        yield f'<path class="head" d="M{to_x - 3.5:.1f} {to_y:.0f}h7l-3.5 5z"/>'


def _box(room: str, place: tuple[float, float, float]) -> Iterator[str]:
    x, top, width = place
    yield (
        f'<rect class="room" x="{x - width / 2:.1f}" y="{top}" width="{width:.1f}" '
        f'height="{_BOX}" rx="5"/>'
    )
    yield f'<text x="{x:.1f}" y="{top + _BOX / 2 + 4:g}" text-anchor="middle">{escape(_short(room))}</text>'


def _short(room: str) -> str:
    return room.removeprefix("exigent.").rpartition(".")[2]


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
