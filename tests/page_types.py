"""The types that a page's script has, in `types.d.ts`, name what the page's data block holds."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from exigent.report.page import PageStruct


def assert_names_what_is_held(assets: Path, interface: str, struct: type[PageStruct]) -> None:
    """Assert that an interface has the fields of a structure, by the same names."""
    types = (assets / "types.d.ts").read_text("utf-8")
    body = re.search(
        rf"^export interface {interface} {{\n(.*?)^}}", types, re.MULTILINE | re.DOTALL
    )
    assert body
    named = dict(re.findall(r"^  (\w+)(\??):", body[1], re.MULTILINE))
    fields = msgspec.structs.fields(struct)
    assert named == {field.encode_name: "" if field.required else "?" for field in fields}
