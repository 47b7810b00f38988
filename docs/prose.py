"""Text in which backquotes hold code, as help texts and descriptions write it."""

from __future__ import annotations

from exigent.report.pages.markup import code, say


def prose(text: str) -> str:
    """Return a text in which backquotes hold code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return say(text)
    joined = "".join(
        code(part) if is_code else _between(part)
        for part, is_code in zip(parts, [False, True] * len(parts), strict=False)
    )
    return joined.strip()


def _between(text: str) -> str:
    """Return plain text with the spaces around it, which `say` takes away."""
    if not text.strip():
        return " " if text else ""
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{say(text)}{after}"
