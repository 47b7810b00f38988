"""A real Spark of several processes, on this machine alone: a master and its worker, or Spark Connect."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Thread
from typing import IO

import pyspark

HOME = Path(pyspark.__file__).parent
_HERE = "127.0.0.1"
# Nothing here is ever large.
_SMALL = "512m"


def spark_environment(**more: str) -> dict[str, str]:
    """Return what keeps each process of Spark on this machine."""
    return {**os.environ, "SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": _HERE, **more}


@contextmanager
def standalone(folder: Path) -> Iterator[str]:
    """Start a master and a worker with one core; yields the name that the master goes by."""
    deploy = "org.apache.spark.deploy"
    where = ("--host", _HERE, "--port", "0", "--webui-port", "0")
    with ExitStack() as stack:
        master = ("spark-class", f"{deploy}.master.Master", *where)
        name = stack.enter_context(_started(folder, r"at (spark://\S+)", *master))
        worker = ("spark-class", f"{deploy}.worker.Worker", *where, "-c", "1", "-m", "1g", name)
        stack.enter_context(_started(folder, r"(registered with master)", *worker))
        yield name


@contextmanager
def connect_server(folder: Path) -> Iterator[str]:
    """Start a server of Spark Connect; yields the name that it goes by."""
    settings = {
        "spark.connect.grpc.binding.address": _HERE,
        "spark.connect.grpc.binding.port": "0",
        "spark.driver.host": _HERE,
        "spark.ui.enabled": "false",
    }
    server = "org.apache.spark.sql.connect.service.SparkConnectServer"
    told = (word for key, value in settings.items() for word in ("--conf", f"{key}={value}"))
    words = ("spark-submit", "--master", "local[1]", "--driver-memory", _SMALL, *told)
    started = r"server started at: (\S+)"
    with _started(folder, started, *words, "--class", server, "spark-internal") as place:
        yield f"sc://{place}"


@contextmanager
def _started(folder: Path, said: str, program: str, *words: str) -> Iterator[str]:
    """Start a program of Spark; yields what it says once it is there, and ends it."""
    with subprocess.Popen(
        [HOME / "bin" / program, *words],
        cwd=folder,
        env=spark_environment(SPARK_DAEMON_MEMORY=_SMALL, SPARK_LOG_DIR=str(folder)),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        # What nobody reads would stop it.
        reader = Thread(target=_read_on, args=(process.stderr,))
        try:
            found = next(filter(None, (re.search(said, line) for line in process.stderr)), None)
            assert found is not None, f"{program} ended with {process.wait()}"
            reader.start()
            yield found[1]
        finally:
            process.terminate()
            if reader.is_alive():
                reader.join()


def _read_on(stream: IO[str]) -> None:
    for _ in stream:
        pass
