"""Places of a revision that lead, as the files lie now, to another bench than they did then."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from exigent.analysis.compare.tree import TreeFile, benches_in
from exigent.files import real_path


@dataclass(frozen=True, slots=True)
class Detour:
    """A place that leads to the bench that is compared, and the bench that it led to."""

    place: str
    bench: str


def find_detour(
    entries: Sequence[TreeFile], top: Path, bench: str, read_link: Callable[[TreeFile], str]
) -> Detour | None:
    """Return the first detour to a bench of a repository, None if there is none.

    Whoever names such a place, as a workflow does, means the bench that was there. It leads
    here now through a link that the revision has not, or since no bench is in between any more.
    """
    benches = benches_in(entries)
    links = {entry.path: entry for entry in entries if entry.is_link}
    for place in _changed_links(sorted({*_folders(entries), *links}), top, top / bench):
        meant = place
        if place in links:
            target = read_link(links[place])
            if target == os.fsdecode(os.readlink(top / place)):  # noqa: PTH115 - its text, not a path
                continue
            meant = os.path.normpath(PurePosixPath(place).parent / target)
        for one in _led_to(meant, benches):
            if one != bench:
                return Detour(place, one)
    return _from_below(top, bench, benches)


def _changed_links(places: Iterable[str], top: Path, here: Path) -> Iterator[str]:
    """Yield the places that are links to a bench now, or to what it lies in."""
    for place in places:
        if (top / place).is_symlink():
            real = real_path(top / place)
            if real.is_relative_to(here) or here.is_relative_to(real):
                yield place


def _folders(entries: Iterable[TreeFile]) -> set[str]:
    above = {PurePosixPath(folder) for folder in {os.path.dirname(one.path) for one in entries}}  # noqa: PTH120
    return {way.as_posix() for folder in above for way in (folder, *folder.parents)}


def _led_to(place: str, benches: Iterable[str]) -> list[str]:
    """Return the benches that lie in a place, else the nearest that it lies in."""
    path = PurePosixPath(place)
    inside = [one for one in benches if PurePosixPath(one).is_relative_to(path)]
    around = [way for way in (one.as_posix() for one in path.parents) if way in benches]
    return inside or around[:1]


def _from_below(top: Path, bench: str, benches: Iterable[str]) -> Detour | None:
    current = real_path(Path.cwd())
    for one in benches:
        place = top / one
        if one != bench and place.is_relative_to(top / bench) and current.is_relative_to(place):
            return Detour(one, one)
    return None
