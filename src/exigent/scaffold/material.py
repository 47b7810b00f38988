"""A new case and a new regime: files that are read without an error, with what is to be done."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exigent.files import CASES, DRAFTS, REGIMES, write_whole
from exigent.regime import Kind, check_name, read_manifests
from exigent.scaffold.editors import schema_line
from exigent.scaffold.text import check_file_name, one_line, yaml_text
from exigent.suite import read_case
from exigent.words import Fault, InputError, InputErrors, Location, Vocabulary


@dataclass(frozen=True, slots=True)
class SourceGiven:
    """Where something can be looked up, as the user gave it; what is empty was not given."""

    title: str
    outlet: str = ""
    address: str = ""

    def lines(self) -> list[str]:
        """Return the entry's lines, unindented, with what is to be done where nothing is known."""
        found = [f"title: {yaml_text(one_line(self.title, 'the source'))}"]
        if self.outlet:
            found.append(f"outlet: {yaml_text(one_line(self.outlet, 'the outlet'))}")
        if self.address:
            found.append(f"address: {yaml_text(one_line(self.address, 'the address'))}")
        if not self.outlet and not self.address:
            found.append("# TODO: where it can be looked up: address: https://..., or outlet: ...")
        return found


def new_path(root: Path, folder: str, name: str, ending: str) -> Path:
    """Return where a new file goes; raise InputError for a wrong name or one that is taken."""
    if folder in (REGIMES, DRAFTS):
        check_name(name)
    path = root / folder / f"{check_file_name(name)}{ending}"
    if path.exists() or path.is_symlink():
        raise InputError(
            "the file is there already",
            Location(f"{folder}/{path.name}"),
            "choose another name",
            fault=Fault.IN_THE_WAY,
        )
    return path


def write_case(
    root: Path, name: str, vocabulary: Vocabulary, title: str, date: str, source: SourceGiven
) -> Path:
    """Write a case without facts; raise InputError where it would not be read."""
    path = new_path(root, CASES, name, ".yaml")
    first = next(iter(vocabulary.facts))
    entry = source.lines()
    lines = [
        f"title: {yaml_text(one_line(title, 'the title'))}",
        f"date: {_quoted(date)}" if date else "# TODO: when it happened: date: 2024-01-31",
        "# TODO: summary: what happened, in a sentence or two",
        "# TODO: the facts; those left out are ordinary. `exigent steps` lists them all.",
        f"# facts: {{{first}: unknown}}",
        "facts: {}",
        "sources:",
        f"  - {entry[0]}",
        *(f"    {line}" for line in entry[1:]),
        "# TODO: what was reported to have happened (true, false, partly or unknown), and the",
        f"# ground: {', '.join((*vocabulary.grounds, 'none', 'unknown'))}.",
        "reported:",
        "  disclosed: unknown",
        "  ground: unknown",
        "  owner_told: unknown",
    ]
    text = schema_line("case") + "\n".join(lines) + "\n"
    _check(text, name, lambda folder: read_case(folder / path.name, path.name, vocabulary))
    return write_new(path, text)


def write_regime(
    root: Path, folder: str, name: str, title: str, kind: Kind, source: SourceGiven
) -> Path:
    """Write a regime that governs nothing yet; raise InputError where it would not be read.

    `folder` is that of the bench's regimes or that of its drafts.
    """
    path = new_path(root, folder, name, ".yaml")
    lines = [
        f"title: {yaml_text(one_line(title, 'the title'))}",
        f"kind: {kind}",
        "# TODO: jurisdiction: where it applies",
        "sources:",
        "  main:",
        *(f"    {line}" for line in source.lines()),
        "# TODO: the rules; the first that applies decides:",
        "#   - id: consent",
        "#     when: {...}",
        "#     decide: {outcome: allow, mode: may, ground: ...}",
        "#     because: A sentence that says why.",
        "#     source: main",
        "rules: []",
        "# TODO: what it decides where no rule applies.",
        "otherwise:",
        "  decide: {outcome: not_governed}",
        "  because: No rule is written yet.",
        "  source: main",
    ]
    text = schema_line("regime") + "\n".join(lines) + "\n"
    _check(text, name, lambda folder: read_manifests(folder, root))
    return write_new(path, text)


def _quoted(date: str) -> str:
    # Quotes take a year and words, too.
    return '"' + one_line(date, "the date").replace("\\", "\\\\").replace('"', '\\"') + '"'


def _check(text: str, name: str, read: Callable[[Path], object]) -> None:
    """Read a text as the file that it is to become; raise InputError with what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / f"{name}.yaml").write_bytes(text.encode())
        try:
            read(Path(folder))
        except (InputError, InputErrors) as error:
            first = error.problems[0]
            raise InputError(first.message, None, first.meant, fault=first.fault) from None


def write_new(path: Path, text: str) -> Path:
    """Write a new file whole, and its folder if need be; raise InputError where it cannot be."""
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            f"cannot make the folder: {reason}", Location(str(path)), fault=Fault.CANNOT_WRITE
        ) from None
    write_whole(path, text.encode())
    return path
