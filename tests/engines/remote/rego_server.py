"""A policy agent's data API over a Rego policy, in a process of its own.

`python rego_server.py POLICY` prints the port that it listens on. It answers as the Open
Policy Agent does: the result under `result`, nothing where nothing is defined, status 400
for what is no JSON object with an `input`.
"""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import regopy

DATA = "/v1/data/"


class Handler(BaseHTTPRequestHandler):
    policy = ""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            asked = json.loads(body)["input"]
        except (ValueError, KeyError, TypeError):
            self._answer(400, {"code": "invalid_parameter", "message": "no input"})
            return
        interpreter = regopy.Interpreter()
        interpreter.add_module("policy", self.policy)
        interpreter.set_input(asked)
        name = self.path.removeprefix(DATA).replace("/", ".")
        output = interpreter.query(f"found := data.{name}")
        if "undefined" in str(output):
            self._answer(200, {})
        else:
            self._answer(200, {"result": json.loads(str(output))["bindings"]["found"]})

    def _answer(self, status: int, document: object) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: what a test needs to know it is told by the answers."""


def main() -> None:
    Handler.policy = Path(sys.argv[1]).read_text("utf-8")
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        print(server.server_address[1], flush=True)  # noqa: T201
        server.serve_forever()


if __name__ == "__main__":
    main()
