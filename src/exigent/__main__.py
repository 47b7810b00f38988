"""What `exigent` and `python -m exigent` start: Ctrl-C is taken before all else is imported."""

from __future__ import annotations

import os
import sys

# `python -m` looks in the current folder before all else: there lies a bench, and what it has
# of Python is not for the command line to run.
if __name__ == "__main__" and not sys.flags.safe_path:
    try:
        if sys.path[0] == os.getcwd():  # noqa: PTH109 - pathlib is not to be imported yet
            del sys.path[0]
    except FileNotFoundError:
        # A folder that is gone holds nothing.
        pass

import signal


def _end_at_once(number: int, _frame: object) -> None:
    os._exit(128 + number)


# Nothing has begun yet that would have to be put away. Whoever started the program with a
# signal ignored, as `nohup` does, wants it so.
for _number in (signal.SIGINT, signal.SIGTERM):
    if signal.getsignal(_number) is not signal.SIG_IGN:
        signal.signal(_number, _end_at_once)

from typing import NoReturn  # noqa: E402

from exigent.doors.cli import end_undisturbed  # noqa: E402
from exigent.doors.leaving import leave  # noqa: E402


def main() -> NoReturn:
    """Run the command line and exit."""
    from exigent.doors.cli import main as run_command_line  # noqa: PLC0415

    try:
        run_command_line()
    except SystemExit as ended:
        if not isinstance(ended.code, int):
            raise
        end_undisturbed()
        leave(ended.code)
    finally:
        end_undisturbed()


if __name__ == "__main__":
    main()
