"""Pieces of the pages: foreign text, names, links and lists as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

import msgspec

from exigent.bench import SourceEntry
from exigent.report.matrix import say_source
from exigent.report.text import escape
from exigent.report.text import table as markdown_table

# By this a page is known as ours, and so may be overwritten or removed.
MARK = "<!-- Made by `exigent pages`: it is made anew each time, so change the bench instead. -->"

_UNSAFE_IN_ADDRESS = re.compile(r"[^!#$%'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]")
# It parts the names of a query, and with what follows it could be an entity of its own.
_AS_ENTITY = {"&": "&amp;"}
_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")
_LINE = re.compile(r"\s+")
# Foreign text has a backslash before its backquotes, so these are around code of ours.
_CODE = re.compile(r"(?<![\\`])(`+)(?!`).+?(?<!`)\1(?!`)")


def page(title: str, parts: Iterable[str]) -> str:
    """Return a page: the mark, the title (foreign text), and its parts with a line between."""
    return "\n\n".join([MARK, f"# {say(title)}", *(part for part in parts if part)]) + "\n"


def say(text: str) -> str:
    """Return foreign text as one line that no reader of Markdown takes for anything else."""
    escaped = escape(text)
    # At the start of a line some readers take it for a remark that is not shown.
    return f"\\{escaped}" if escaped.startswith("%") else escaped


def code(text: str) -> str:
    """Return a name or a sentence as code."""
    line = _LINE.sub(" ", text).strip()
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    fence = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{fence}{space}{line}{space}{fence}"


def link(text: str, address: str) -> str:
    """Return a link to an address on the web; `text` is Markdown already."""
    safe = _UNSAFE_IN_ADDRESS.sub(
        lambda found: _AS_ENTITY.get(found[0]) or quote(found[0]), address
    )
    return f"[{text}](<{safe}>)" if address else text


def page_link(text: str, path: str, anchor: str = "") -> str:
    """Return a link to another page, or to a heading of it; `text` is Markdown already."""
    return f"[{text}]({quote(path)}{f'#{anchor_of(anchor)}' if anchor else ''})"


def anchor_of(heading: str) -> str:
    """Return the name by which GitHub and Sphinx know a heading."""
    return _NOT_IN_ANCHOR.sub("", heading.lower()).replace(" ", "-")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of cells that are Markdown already; code in them may hold a cell border."""
    return markdown_table(heads, ([_CODE.sub(_guard_borders, cell) for cell in r] for r in rows))


def _guard_borders(found: re.Match[str]) -> str:
    return found.group().replace("|", "\\|")


def bullets(lines: Iterable[str]) -> str:
    """Return a list; the lines are Markdown already."""
    return "\n".join(f"- {line}" for line in lines)


def warning(lines: Iterable[str]) -> str:
    """Return a list that stands out as a warning; the lines are Markdown already."""
    return "\n".join(["> [!WARNING]", *(f"> - {line}" for line in lines)])


def source_line(source: SourceEntry) -> str:
    """Return a source as reports say it, its title leading to its address."""
    rest = say_source(msgspec.structs.replace(source, title="", address=""))
    title = link(say(source.title), source.address)
    return f"{title}, {say(rest)}" if rest else title


def sources_list(sources: Iterable[SourceEntry]) -> str:
    """Return sources as a list, each with its id if it has one, and what is noted of it."""
    return bullets(
        (f"{code(source.id)}: " if source.id else "")
        + source_line(source)
        + (f". Not read: {say(source.unread.removesuffix('.'))}" if source.unread else "")
        + (f". {say(source.note)}" if source.note else "")
        for source in sources
    )
