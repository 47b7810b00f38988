"""A real Cerbos server on loopback."""

from __future__ import annotations

import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

SERVERS = Path(__file__).parents[2] / "servers"
BINARY = SERVERS / "node_modules" / "@cerbos" / "cerbos-linux-x64" / "cerbos-linux-x64"
SECONDS_TO_START = 30
TRIES = 3


@contextmanager
def run_cerbos(policies: Path) -> Iterator[str]:
    """Run a server on a folder of policies until the block ends; yield its address."""
    assert BINARY.is_file(), f"there is no Cerbos in {SERVERS}: run make test-servers"
    with tempfile.TemporaryDirectory() as folder:
        process, address = _start(policies, Path(folder))
        try:
            yield address
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _start(policies: Path, folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start a server and wait until it is ready; another program may take the port first."""
    log = folder / "log"
    for _ in range(TRIES):
        address = f"127.0.0.1:{_free_port()}"
        settings = {
            "storage.driver": "disk",
            "storage.disk.directory": policies,
            "storage.disk.watchForChanges": "false",
            "server.httpListenAddr": address,
            "server.grpcListenAddr": f"unix:{folder / 'grpc'}",
            "telemetry.disabled": "true",
        }
        command = [
            str(BINARY),
            "server",
            *(f"--set={key}={value}" for key, value in settings.items()),
        ]
        with log.open("wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=output, cwd=folder)
        if _is_ready(process, f"http://{address}"):
            return process, f"http://{address}"
        process.kill()
        process.wait()
    raise AssertionError(f"Cerbos does not start:\n{log.read_text()}")


def _is_ready(process: subprocess.Popen[bytes], address: str) -> bool:
    end = time.monotonic() + SECONDS_TO_START
    while process.poll() is None and time.monotonic() < end:
        try:
            health = httpx.get(f"{address}/_cerbos/health", trust_env=False)
            if health.json().get("status") == "SERVING":
                return True
        except (httpx.HTTPError, ValueError):
            pass
        time.sleep(0.05)
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
