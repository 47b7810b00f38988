"""`exigent language-server`: a bench as it is typed, for editors."""

from __future__ import annotations

import importlib

import click

from exigent.words import ExitCode, Fault, InputError, packages_of

_DOOR = "exigent.doors.language_server"


_LAST_PORT = 65_535


@click.command("language-server", epilog="Example: exigent language-server --trust")
@click.option(
    "--trust",
    "is_trusted",
    is_flag=True,
    help="Run steps in Python, and regimes of any engine, of the folders that are opened.",
)
@click.option(
    "--websocket",
    "port",
    type=click.IntRange(0, _LAST_PORT),
    metavar="PORT",
    help="Serve one editor over a WebSocket of this machine; its address is printed. 0: any port.",
)
def command(*, is_trusted: bool, port: int | None) -> int:
    """Serve an editor that speaks the Language Server Protocol, over standard input and output.

    The editor starts this command itself. It shows, while you type, what is wrong and which
    answers are not as expected; it completes, explains, renames and formats. Nothing of a folder
    is run before it is trusted, be it by --trust or by the editor's command `exigent.trust`.
    """
    try:
        # A door of its own: neither of the two knows the other.
        door = importlib.import_module(_DOOR)
        if port is None:
            door.main(is_trusted=is_trusted)
        else:
            door.main_over_socket(is_trusted=is_trusted, port=port)
    except ModuleNotFoundError as error:
        if error.name not in ("pygls", "lsprotocol", "websockets"):
            raise
        raise InputError(
            "the language server needs a package that is not installed",
            None,
            f"pip install {packages_of('editor')}",
            fault=Fault.MISSING_PACKAGE,
        ) from None
    return ExitCode.OK
