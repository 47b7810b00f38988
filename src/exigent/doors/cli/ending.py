"""How a command line ends: with an exit code, a line that says why, and never with a traceback."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from exigent.doors.cli.streams import OutputError, ReaderGoneError, drop_output
from exigent.doors.fault import say_fault
from exigent.words import ExigentError, ExitCode

# What shells report for a program that the closing of its output ended: 128 + SIGPIPE.
_READER_GONE = 141
_LONGEST_NAME = 100
_DISK_IS_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
# What the system says of files that users name, as opposed to what is wrong with the system.
_OF_A_FILE = frozenset(
    {
        *(errno.EACCES, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.ENOENT),
        *(errno.ENOTDIR, errno.EPERM, errno.EROFS),
    }
)


def run_to_its_end(command: Callable[[], object], *, is_debugging: Callable[[], bool]) -> int:
    """Run a command, say what went wrong if anything did, and return the exit code."""
    try:
        code = command()
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return ExitCode.WRONG_INPUT
    except ExigentError as error:
        return _say(_told(error), error.exit_code)
    except (click.exceptions.Abort, KeyboardInterrupt):
        # The cursor stands behind a question, or behind ^C.
        return _say("", ExitCode.INTERRUPTED)
    except ReaderGoneError:
        drop_output()
        return _READER_GONE
    except OutputError as error:
        drop_output()
        return _say(str(error), ExitCode.BENCH_FAILED)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - the last resort
        wrong_file = _wrong_file(error) if isinstance(error, OSError) else ""
        if wrong_file:
            return _say(wrong_file, ExitCode.WRONG_INPUT)
        if is_debugging():
            # Loaded only where it is asked for: most commands do not fail.
            import traceback  # noqa: PLC0415

            traceback.print_exc()
        hint = "" if is_debugging() else "; `exigent --debug` and the rest shows where"
        said = f"{say_fault(error)}; please report this line and the command{hint}"
        return _say(said, ExitCode.BENCH_FAILED)
    # Only a number that a command returned is a verdict.
    return int(code) if isinstance(code, int) else ExitCode.OK


def _told(error: ExigentError) -> str:
    # Most commands have no error to tell of, and need not load what wraps one.
    from exigent.doors.cli.told_errors import tell_error  # noqa: PLC0415

    return tell_error(error)


def _say(text: str, code: int) -> int:
    print(text, file=sys.stderr)  # noqa: T201
    return code


def _wrong_file(error: OSError) -> str:
    """Return what is wrong with the file or folder that an error is about, if it is about one."""
    reason = (error.strerror or "").lower()
    if error.filename is not None and error.errno in _OF_A_FILE:
        name = os.fsdecode(error.filename) if not isinstance(error.filename, int) else ""
        shown = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}..."
        return f"{shown}:1:1: {reason}"
    if error.errno in _DISK_IS_FULL:
        return f"a file cannot be written: {reason}; make room, in the temporary folder as well"
    try:
        Path.cwd()
    except FileNotFoundError:
        return "the current folder is not there any more; go to another one"
    return ""
