"""The `<placeholders>` of an outline: what they look like, wherever a text stands."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(r"<([^<>]+)>")
