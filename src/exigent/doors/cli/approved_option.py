"""The option that names the file of approved changes, for those who read it and who add to it."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.analysis.compare import APPROVED_FILE
from exigent.doors.cli.options import Decorator


def approved_option(what: str) -> Decorator:
    """Return the option `--approved FILE`; `what` says what becomes of the file."""
    return click.option(
        "--approved",
        "approved_file",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=f"{what}; {APPROVED_FILE} of the bench if left out.",
    )
