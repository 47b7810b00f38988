"""A memo written as Markdown, and as HTML that mail programs and word processors take."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from exigent.bench import Matrix
from exigent.report.matrix.memo.content import Passage, Run, tell, tell_refusal
from exigent.words import ExigentError, Vocabulary

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
# Only what would be read as markup where it stands: a memo is also read as it is.
_MARKUP = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|[`*\[~$]|(?<!\w)_|_(?!\w)|<(?=[A-Za-z/!?])|&(?=#?\w+;)"
)
_AT_START = re.compile(r"^(\d*)([#+\-=>.)])")
_AROUND = {"": "", "bold": "**", "italic": "*"}
_BEFORE = {"title": "# ", "heading": "## ", "paragraph": "", "entry": "- "}
_TAGS = {"": "", "bold": "b", "italic": "i"}
_ELEMENTS = {"title": "h1", "heading": "h2", "paragraph": "p", "entry": "li"}
# What no reader sees tells a memo from what somebody wrote, so that the next may take its place.
_MADE_BY = "[//]: # (Made by exigent)"
_STYLE = "body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 11pt/1.5 serif }"


def render_markdown(matrix: Matrix, vocabulary: Vocabulary) -> bytes:
    """Return the memo as Markdown without tables, HTML or anything that opens at a click."""
    return _markdown(tell(matrix, vocabulary))


def render_html(matrix: Matrix, vocabulary: Vocabulary) -> bytes:
    """Return the memo as HTML of headings, paragraphs and lists, without script."""
    return _html(tell(matrix, vocabulary))


def refuse_in_markdown(error: ExigentError) -> bytes:
    """Return why there is no result, as Markdown."""
    return _markdown(tell_refusal(error))


def refuse_in_html(error: ExigentError) -> bytes:
    """Return why there is no result, as HTML."""
    return _html(tell_refusal(error))


def _markdown(parts: Iterable[Passage]) -> bytes:
    blocks: list[str] = []
    before = ""
    for part in parts:
        text = _BEFORE[part.kind] + "".join(map(_marked, part.runs))
        if part.kind == before == "entry":
            blocks[-1] += f"\n{text}"
        else:
            blocks.append(text)
        before = part.kind
    return ("\n\n".join([*blocks, _MADE_BY]) + "\n").encode("utf-8", "replace")


def _marked(run: Run) -> str:
    text, style = run
    line = _MARKUP.sub(r"\\\g<0>", _one_line(text))
    inner = line.strip()
    start = _AT_START.sub(r"\1\\\2", inner)
    if not inner:
        return line
    around = _AROUND[style]
    # Blanks stand outside: `** bold**` is none.
    left = line[: len(line) - len(line.lstrip())]
    right = line[len(line.rstrip()) :]
    return f"{left}{around}{start}{around}{right}"


def _html(parts: Iterable[Passage]) -> bytes:
    lines: list[str] = []
    title = ""
    before = ""
    for part in parts:
        if (before == "entry") != (part.kind == "entry"):
            lines.append("<ul>" if part.kind == "entry" else "</ul>")
        element = _ELEMENTS[part.kind]
        inner = "".join(map(_tagged, part.runs))
        lines.append(f"<{element}>{inner}</{element}>")
        title = title or inner
        before = part.kind
    if before == "entry":
        lines.append("</ul>")
    head = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="generator" content="exigent">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    return (head + "\n".join(lines) + "\n</body>\n</html>\n").encode("utf-8", "replace")


def _tagged(run: Run) -> str:
    text, style = run
    inner = html.escape(_one_line(text), quote=False)
    tag = _TAGS[style]
    return f"<{tag}>{inner}</{tag}>" if tag and inner.strip() else inner


def _one_line(text: str) -> str:
    """Return a text as one line, blanks at its ends kept as one."""
    line = _CONTROL.sub(" ", text)
    return re.sub(r"\s+", " ", line)
