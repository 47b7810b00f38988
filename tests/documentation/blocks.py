"""What a page tells its reader to do: commands, files to write, and commands in its prose.

A page is Markdown. What its blocks mean is said in comments that a reader does not see:

    <!-- in an empty folder -->         at the top: the page does not start in the shipped bench
    <!-- run first: COMMAND -->         runs a command that the page does not show
    <!-- ends with 1 -->                the last command of the block below ends with this exit code
    <!-- not run: WHY -->               the block below is only shown
    <!-- file: PATH -->                 the block below is the text of this file
    <!-- append: PATH -->               the block below comes to the end of this file
    <!-- line 14 of PATH -->            the block below takes the place of this line
    <!-- replace in PATH: OLD -->       the block below takes the place of OLD, which stands there once
    <!-- note: ... -->                  means nothing

A block of the language `console` is run: a line that begins with `$ ` is a command, which `\\` at its
end continues on the next line; what follows is its output, if any is shown.

The blocks of the language `pycon` are one session of Python, which begins when all else that the page
says is done: a line that begins with `>>> ` is run, and what follows it is what has to come. There `...`
stands for any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token


class PageError(Exception):
    """Something in a page that says nothing of what to do, with its place."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command with the exit code it has to end with, and the output that is shown of it."""

    line: int
    text: str
    output: Sequence[str] = ()
    ends_with: int = 0


@dataclass(frozen=True, slots=True)
class Inline:
    """A command in a sentence or a table."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class NotRun:
    """A block of commands that is only shown, and why."""

    line: int
    why: str
    commands: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Write:
    """A block that becomes a file."""

    line: int
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Append:
    """A block that comes to the end of a file."""

    line: int
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class ReplaceLine:
    """A block that takes the place of one line of a file, counted from 1."""

    line: int
    path: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Replace:
    """A block that takes the place of a text which stands in a file once."""

    line: int
    path: str
    old: str
    text: str


@dataclass(frozen=True, slots=True)
class Session:
    """What is typed into Python, and what comes; every line has the number that it has in the page."""

    line: int
    text: str


Edit: TypeAlias = Write | Append | ReplaceLine | Replace
Step: TypeAlias = Command | Inline | NotRun | Edit | Session


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its name, with all that it tells its reader to do, in order."""

    name: str
    steps: Sequence[Step]
    starts_empty: bool


@dataclass(slots=True)
class _Said:
    """What the comments above a block say of it."""

    line: int = 0
    ends_with: int | None = None
    not_run: str | None = None
    edit: str | None = None
    rest: tuple[str, ...] = field(default=())


_MARKDOWN = MarkdownIt("commonmark").enable("table")
_SHELLS = ("bash", "sh", "shell", "shell-session", "zsh")
_NO_LANGUAGE = ("", "text", "txt")
_COMMAND_LINE = re.compile(r"^(\$ |exigent |pytest |make |git |pip )", re.MULTILINE)
_NO_COMMENT = (
    "no comment is known that means something here; tests/documentation/blocks.py lists them"
)


def read_page(name: str, text: str) -> Page:
    """Return the steps of a page; raise PageError for what would be passed over in silence."""
    steps: list[Step] = []
    said = _Said()
    starts_empty = False
    typed: list[str] = []
    for token in _MARKDOWN.parse(text):
        line = token.map[0] + 1 if token.map else 0
        if token.type == "html_block":
            for comment in re.findall(r"<!--\s*(.*?)\s*-->", token.content, re.DOTALL):
                if comment == "in an empty folder" and not steps:
                    starts_empty = True
                elif found := re.fullmatch(r"run first: (.+)", comment, re.DOTALL):
                    steps.append(Command(line, found[1]))
                else:
                    _read_comment(comment, said, line, name)
        elif token.type == "fence":
            if is_session(token) and said.line == 0:
                typed += [""] * (line - len(typed)) + token.content.splitlines()
            steps.extend(_read_fence(token, said, name))
            said = _Said()
        else:
            _refuse(said, name)
            steps.extend(_read_prose(token, line, name))
    _refuse(said, name)
    if typed:
        first = next(number for number, text in enumerate(typed, 1) if text)
        steps.append(Session(first, "\n".join([*typed, ""])))
    return Page(name, steps, starts_empty)


def is_session(token: Token) -> bool:
    return token.info.strip() == "pycon"


def _refuse(said: _Said, name: str) -> None:
    if said.line:
        raise PageError(f"{name}:{said.line}: no block follows the comment")


def _read_comment(comment: str, said: _Said, line: int, name: str) -> None:
    if comment.startswith("note:"):
        return
    said.line = said.line or line
    if found := re.fullmatch(r"ends with (\d+)", comment):
        said.ends_with = int(found[1])
    elif found := re.fullmatch(r"not run: (.+)", comment, re.DOTALL):
        said.not_run = found[1]
    elif found := re.fullmatch(r"(file|append): (\S+)", comment):
        said.edit, said.rest = found[1], (found[2],)
    elif found := re.fullmatch(r"(line) (\d+) of (\S+)", comment):
        said.edit, said.rest = found[1], (found[3], found[2])
    elif found := re.fullmatch(r"(replace) in (\S+): (.+)", comment, re.DOTALL):
        said.edit, said.rest = found[1], (found[2], found[3])
    else:
        raise PageError(f"{name}:{line}: {comment!r}: {_NO_COMMENT}")


def _read_prose(token: Token, line: int, name: str) -> Iterator[Inline]:
    if token.type == "code_block" and _COMMAND_LINE.search(token.content):
        raise PageError(f"{name}:{line}: a command in an indented block is not run")
    if token.type == "inline":
        yield from _inline_commands(token, line)


def _read_fence(token: Token, said: _Said, name: str) -> Iterator[Step]:
    assert token.map
    line = token.map[0] + 1
    language = token.info.strip()
    if said.not_run is not None:
        shown = _commands(token.content, line + 1, 0, name) if language == "console" else ()
        yield NotRun(line, said.not_run, [command.text for command in shown])
    elif said.edit:
        yield _edit(line, said, token.content)
    elif language == "console":
        yield from _commands(token.content, line + 1, said.ends_with or 0, name)
    elif language in _SHELLS:
        raise PageError(f"{name}:{line}: {language!r} blocks are not run; write `console` and `$ `")
    elif language in _NO_LANGUAGE and _COMMAND_LINE.search(token.content):
        raise PageError(f"{name}:{line}: a command in such a block is not run; write `console`")
    elif said.ends_with is not None:
        raise PageError(f"{name}:{line}: nothing of a {language!r} block is run")


def _edit(line: int, said: _Said, text: str) -> Edit:
    path, *rest = said.rest
    match said.edit:
        case "file":
            return Write(line, path, text)
        case "append":
            return Append(line, path, text)
        case "line":
            return ReplaceLine(line, path, int(rest[0]), text)
    # What is replaced seldom ends with its line, so the block's last line end is not meant.
    return Replace(line, path, rest[0], text.removesuffix("\n"))


def _commands(content: str, first: int, ends_with: int, name: str) -> Sequence[Command]:
    """Split a block into commands, each with the lines below it as its output."""
    found: list[tuple[int, list[str], list[str]]] = []
    continues = False
    for number, line in enumerate(content.splitlines(), first):
        if continues:
            found[-1][1].append(line)
        elif line.startswith("$ "):
            found.append((number, [line[2:]], []))
        elif found:
            found[-1][2].append(line.rstrip())
        elif line.strip():
            raise PageError(f"{name}:{number}: output stands above the first command")
        continues = (continues or line.startswith("$ ")) and line.endswith("\\")
    if not found:
        raise PageError(f"{name}:{first - 1}: a console block needs a line that begins with `$ `")
    last = found[-1]
    return [
        Command(number, "\n".join(text), _shown(output), ends_with if one is last else 0)
        for one in found
        for number, text, output in [one]
    ]


def _shown(output: Sequence[str]) -> Sequence[str]:
    """Return no output where there are only blank lines: those part it from the next command."""
    return tuple(output) if any(line.strip() for line in output) else ()


def _inline_commands(token: Token, line: int) -> Iterator[Inline]:
    read = 0
    for child in token.children or ():
        if child.type != "code_inline":
            continue
        # The parser joins the lines of code; its place is where its words stand in the source.
        words = r"\s+".join(re.escape(word) for word in child.content.split())
        found = re.compile(words).search(token.content, read)
        read = found.end() if found else read
        if re.match(r"exigent\s", child.content):
            yield Inline(
                line + token.content.count("\n", 0, found.start() if found else 0), child.content
            )
