"""Holds the files of changelog.d/ to the form in which CHANGELOG.md takes them over: `make lint`."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

FOLDER = "changelog.d"
NOT_FRAGMENTS = ("README.md", "template.md")
LONGEST_LINE = 110
_NAME = re.compile(r"\+[a-z0-9-]+\.[a-z]+\.md")
# An item of a list, a line that goes on with it, or one that parts two items.
_LINE = re.compile(r"- \S.*|  +\S.*|")


def fragments(root: Path) -> list[Path]:
    """Return the files of changes that are not released yet."""
    found = sorted((root / FOLDER).glob("*"))
    return [path for path in found if path.name not in NOT_FRAGMENTS]


def problems(root: Path) -> Iterator[str]:
    """Yield what is wrong in those files, a line each with its place."""
    for path in fragments(root):
        shown = f"{FOLDER}/{path.name}"
        if not path.is_file() or not _NAME.fullmatch(path.name):
            yield f"{shown}: such a file is named +NAME.KIND.md; {FOLDER}/README.md says how"
            continue
        text = path.read_text("utf-8")
        if not text.startswith("- ") or not text.endswith("\n"):
            yield f"{shown}:1: it holds items of a list: begin with `- ` and end the last line"
        for number, line in enumerate(text.splitlines(), 1):
            if not _LINE.fullmatch(line) or line != line.rstrip():
                yield f"{shown}:{number}: neither begins an item (`- `) nor goes on with it (two blanks)"
            if len(line) > LONGEST_LINE:
                yield f"{shown}:{number}: has {len(line)} characters; at most {LONGEST_LINE} fit"
    yield from _unknown_kinds(root)


def draft(root: Path, version: str) -> subprocess.CompletedProcess[str]:
    """Put the files together as they will stand in CHANGELOG.md, writing nothing."""
    return subprocess.run(
        [sys.executable, "-m", "towncrier", "build", "--draft", "--version", version],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def _unknown_kinds(root: Path) -> Iterator[str]:
    ended = draft(root, "next")
    if ended.returncode:
        yield f"{FOLDER}: {(ended.stderr or ended.stdout).strip()}"


def main() -> None:
    """Print what is wrong, and end with 2 if anything is; with `--show`, print the changes."""
    root = Path.cwd()
    found = list(problems(root))
    for problem in found:
        print(problem, file=sys.stderr)
    if found:
        sys.exit(2)
    if sys.argv[1:] == ["--show"]:
        print(draft(root, "next").stdout, end="")


if __name__ == "__main__":
    main()
