"""Keep one comment on a pull request up to date: a step of action.yml.

The first line of the comment is a marker that nobody sees. The comment that begins with it
is found again and replaced, if a program wrote it: whoever writes the marker into a comment
of theirs does not get it replaced, and read as the action's. Where the token may only read,
as in a pull request from a fork, the log says that the summary of the job has to do.
"""

from __future__ import annotations

import json
import os
import urllib.request
from pathlib import Path
from typing import Any

SECONDS = 20
# How many comments come at a time, and how often they are asked for.
PAGE = 100
PAGES = 50


def main() -> None:
    """Write the comment anew, or say why it cannot be written."""
    body = Path(os.environ["COMMENT"]).read_text("utf-8")
    comments = f"/repos/{os.environ['REPOSITORY']}/issues/{os.environ['NUMBER']}/comments"
    try:
        found = _find(comments, body.partition("\n")[0])
        if found is None:
            _ask("POST", comments, {"body": body})
        else:
            address = f"/repos/{os.environ['REPOSITORY']}/issues/comments/{found}"
            _ask("PATCH", address, {"body": body})
    except (OSError, ValueError) as error:
        reason = " ".join(str(error).split()).replace("%", "%25")
        print(f"::notice title=exigent::no comment on the change: {reason}; the summary has it")


def _find(comments: str, marker: str) -> int | None:
    for page in range(1, PAGES + 1):
        listed = _ask("GET", f"{comments}?per_page={PAGE}&page={page}")
        for comment in listed:
            is_a_programs = (comment["user"] or {}).get("type") == "Bot"
            if is_a_programs and (comment["body"] or "").partition("\n")[0].rstrip() == marker:
                return int(comment["id"])
        if len(listed) < PAGE:
            break
    return None


def _ask(method: str, address: str, content: object = None) -> Any:
    request = urllib.request.Request(
        os.environ["SERVER"] + address,
        method=method,
        data=None if content is None else json.dumps(content).encode(),
        headers={
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {os.environ['TOKEN']}",
            "Content-Type": "application/json",
        },
    )
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:
        return json.load(answer)


if __name__ == "__main__":
    main()
