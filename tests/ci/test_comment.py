"""The comment that the action keeps up to date, against a server that stands for GitHub's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

ROOT = Path(__file__).parents[2]
STEPS = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
MARKER = "<!-- exigent: exigent -->"
LISTED = "/repos/me/bench/issues/7/comments"


@dataclass
class Github:
    """The comments of a pull request, and what a token may do with them."""

    comments: list[dict[str, Any]] = field(default_factory=list)
    can_write: bool = True
    address: str = ""

    def has(self, body: str, kind: str = "Bot") -> None:
        self.comments.append({"id": len(self.comments), "body": body, "user": {"type": kind}})

    def bodies(self) -> list[str]:
        return [comment["body"] for comment in self.comments]


@pytest.fixture
def github() -> Iterator[Github]:
    """A server on the loopback that lists, makes and changes comments as GitHub's does."""
    github = Github()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = urlsplit(self.path)
            assert asked.path == LISTED
            page, size = (int(parse_qs(asked.query)[name][0]) for name in ("page", "per_page"))
            self._answer(200, github.comments[(page - 1) * size : page * size])

        def do_POST(self) -> None:
            assert self.path == LISTED
            self._write(github.has)

        def do_PATCH(self) -> None:
            *_, number = self.path.split("/")
            assert self.path == f"/repos/me/bench/issues/comments/{number}"
            self._write(lambda body: github.comments[int(number)].update(body=body))

        def _write(self, write: Any) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]
            if not github.can_write or self.headers["Authorization"] != "Bearer secret":
                self._answer(403, {"message": "Resource not accessible by integration"})
                return
            write(body)
            self._answer(200, {})

        def _answer(self, code: int, content: object) -> None:
            self.send_response(code)
            self.end_headers()
            self.wfile.write(json.dumps(content).encode())

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    github.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield github
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_comment_is_made_and_later_replaced(github: Github, tmp_path: Path) -> None:
    github.has("A thought")
    assert _comment(github, tmp_path, f"{MARKER}\nOne flip") == ""
    github.has("Another thought")
    assert _comment(github, tmp_path, f"{MARKER}\nNo flip, ümlaut") == ""
    assert github.bodies() == ["A thought", f"{MARKER}\nNo flip, ümlaut", "Another thought"]


def test_the_comment_of_another_bench_is_left_alone(github: Github, tmp_path: Path) -> None:
    github.has("<!-- exigent: other -->\nOne flip")
    _comment(github, tmp_path, f"{MARKER}\nNo flip")
    assert github.bodies() == ["<!-- exigent: other -->\nOne flip", f"{MARKER}\nNo flip"]


def test_a_persons_comment_with_the_marker_is_not_taken_for_the_actions(
    github: Github, tmp_path: Path
) -> None:
    github.has(f"{MARKER}\nAll is well, says a stranger", kind="User")
    _comment(github, tmp_path, f"{MARKER}\nOne flip")
    assert github.bodies()[0].endswith("says a stranger")
    assert github.bodies()[1:] == [f"{MARKER}\nOne flip"]


def test_the_comment_is_found_behind_hundreds_of_others(github: Github, tmp_path: Path) -> None:
    for number in range(250):
        github.has(f"{number}" if number != 230 else f"{MARKER}\r\nOld")
    _comment(github, tmp_path, f"{MARKER}\nNew")
    assert len(github.comments) == 250
    assert github.bodies()[230] == f"{MARKER}\nNew"


def test_a_token_that_only_reads_leaves_it_to_the_summary(github: Github, tmp_path: Path) -> None:
    github.can_write = False
    said = _comment(github, tmp_path, f"{MARKER}\nOne flip")
    assert said.startswith("::notice title=exigent::no comment on the change: HTTP Error 403")
    assert said.endswith("the summary has it\n")
    assert github.bodies() == []


def test_where_nobody_answers_it_is_left_to_the_summary(tmp_path: Path) -> None:
    said = _comment(Github(address="http://127.0.0.1:9"), tmp_path, f"{MARKER}\nOne flip")
    assert said.startswith("::notice title=exigent::no comment on the change: ")
    assert said.count("\n") == 1


def test_a_comment_that_fails_does_not_keep_the_reports_from_being_kept() -> None:
    (kept,) = [step for step in STEPS if step.get("uses", "").startswith("actions/upload-artifact")]
    assert kept["if"].startswith("always()")
    assert kept["with"]["name"] == "${{ inputs.artifact }}"


def _comment(github: Github, folder: Path, body: str) -> str:
    """Run the step that comments, as a runner does, and return its log."""
    (step,) = [step for step in STEPS if "comment.py" in step.get("run", "")]
    file = folder / "comment.md"
    file.write_text(body, "utf-8")
    given: Mapping[str, str] = {
        "ACTION": str(ROOT),
        "COMMENT": str(file),
        "NUMBER": "7",
        "REPOSITORY": "me/bench",
        "SERVER": github.address,
        "TOKEN": "secret",
    }
    assert set(step["env"]) == set(given)
    ended = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", **given},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout
