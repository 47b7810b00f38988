"""Writes ready scenarios as a feature file, and never over what is there already."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

import click

from exigent.files import STANDARD_OUTPUT, is_of_bench, read_text, real_path, write_whole
from exigent.suite import with_scenario, write_feature
from exigent.words import Fault, InputError, Location


def check_feature_file(path: Path, files: Collection[Path] = ()) -> None:
    """Raise InputError for a file that no feature can be written to, before anything is done.

    `files` are those that are looked at.
    """
    check_ending(path)
    refuse_present(path, files)


def check_ending(path: Path) -> None:
    """Raise InputError for a file that is not called as features are."""
    if path.suffix != ".feature":
        raise InputError(
            "no feature file is called so",
            Location(str(path)),
            "its name ends with .feature",
            fault=Fault.WRONG_OPTION,
        )


def check_addition(path: Path) -> None:
    """Raise InputError or InputErrors for a file that no scenario can be added to, nor begun."""
    check_ending(path)
    if not (path.parent.is_dir() and os.access(path.parent, os.W_OK)):
        # Found out at the end, it would cost whoever answers all the answers.
        raise InputError(
            "no file can be written in its folder",
            Location(str(path)),
            "name one that is there and may be written to",
            fault=Fault.CANNOT_WRITE,
        )
    if path.exists():
        with_scenario(read_text(path, str(path)), "", str(path))


def add_scenario(path: Path, scenario: str) -> Path:
    """Add a scenario to a feature file, or begin it with that, and return the file.

    Raises InputError or InputErrors where what is there is no feature to which it can be added.
    """
    if path.exists():
        shown = str(path)
        read_text(path, shown)
        text = with_scenario(path.read_bytes().decode(), scenario, shown)
    else:
        title = path.stem.replace("_", " ").replace("-", " ").strip() or path.name
        text = write_feature(title[:1].upper() + title[1:], [scenario])
    write_whole(path, text.encode())
    return path


def refuse_present(path: Path, files: Collection[Path] = ()) -> None:
    """Raise InputError for a feature of the bench that is there already, or is looked at."""
    is_looked_at = real_path(path) in set(map(real_path, files))
    if path.is_file() and (is_looked_at or is_of_bench(path)):
        raise _in_the_way(path)


def write_feature_file(path: Path, text: str) -> Path:
    """Write a feature file and return it; raise InputError where another text is there already.

    Whoever ran the command before may have written on in what came of it.
    """
    content = text.encode()
    if path.is_file() and path.read_bytes() != content:
        raise _in_the_way(path)
    write_whole(path, content)
    return path


def say_written(path: Path, json_file: str | None) -> None:
    """Say which file was written, unless standard output is for JSON alone."""
    if json_file != STANDARD_OUTPUT:
        click.echo(f"written: {path.as_posix()}")


def _in_the_way(path: Path) -> InputError:
    return InputError(
        "the file is there already, and what it holds would be lost",
        Location(str(path)),
        "choose another name",
        fault=Fault.IN_THE_WAY,
    )
