"""Lets the reports that were asked for tell of an error that leaves nothing to report."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from exigent.bench import Bench
from exigent.report.matrix import Targets, write_refusals
from exigent.words import ExigentError


@contextmanager
def refusals_told(
    targets: Targets, bench: Bench | None = None, files: Sequence[Path] = ()
) -> Iterator[None]:
    """Let the reports tell of an error, so that none of an older run is taken for this one's.

    `bench` is None where it could not be opened; `files` are the features asked for.
    """
    try:
        yield
    except ExigentError as error:
        try:
            report = write_refusals(targets, error, bench, files)
        except ExigentError:
            click.echo(error.coded, err=True)
            raise
        print_report(report)
        raise


def print_report(report: bytes | None) -> None:
    """Write the report that goes to standard output, if there is one."""
    if report is not None:
        sys.stdout.buffer.write(report)
