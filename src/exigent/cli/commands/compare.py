"""`exigent compare`: which decisions a change flips, which way, and who approved it."""

from __future__ import annotations

from pathlib import Path

import click

from exigent.bench import Bench
from exigent.cli.hand_over import start_pytest
from exigent.cli.last_comparison import keep_comparison
from exigent.cli.options import complete_regimes, no_code_option, open_here, regime_option
from exigent.cli.refusals import print_report, refusals_told
from exigent.cli.report_options import report_options
from exigent.cli.telling import print_to_width
from exigent.compare.approvals import APPROVED_FILE, apply_approvals, read_approvals
from exigent.compare.base import decide_base, with_no_base
from exigent.compare.comparison import Comparison, Gate
from exigent.compare.deciding import Deciding, check_names
from exigent.compare.flips import compare_matrices, compare_regimes
from exigent.compare.sides import OneRegime, Revision, Saved, Side, read_sides
from exigent.errors import InputError
from exigent.location import shown_path
from exigent.matrix import Matrix
from exigent.report.comparison import render_comparison, render_comparison_json
from exigent.report.comparison_files import write_comparison_reports
from exigent.report.files import FORMS, check_targets

_MESSAGES = "messages"


@click.command("compare", epilog="Example: exigent compare git:origin/main")
@click.argument("base", metavar="BASE", shell_complete=complete_regimes)
@click.argument("head", required=False, metavar="[HEAD]", shell_complete=complete_regimes)
@regime_option
@no_code_option
@click.option(
    "--approved",
    "approved_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=f"The flips that are approved; {APPROVED_FILE} of the bench if left out.",
)
@click.option(
    "--fail-on",
    "gate",
    type=click.Choice([gate.value for gate in Gate]),
    default=Gate.ANY.value,
    show_default=True,
    help="Which flips end with 3 if nobody approved them.",
)
@click.option(
    "--base-may-be-unreadable",
    "may_be_unreadable",
    is_flag=True,
    help="Compare with nothing where the bench of BASE is wrong: for the change that mends it.",
)
@report_options(FORMS)
def command(
    base: str,
    head: str | None,
    names: tuple[str, ...],
    no_code: bool,
    approved_file: Path | None,
    gate: str,
    may_be_unreadable: bool,
    **reports: str | None,
) -> int:
    """Show every decision that flips from BASE to HEAD: wider, narrower, changed or in error.

    A side is a regime, a regime's file, a folder of regimes, a saved matrix.json, or a
    git revision (git:origin/main), which is the whole bench as it was then; write
    git:origin/main:FOLDER for one that lay elsewhere. HEAD is the bench as it lies here if
    left out. Two regimes are compared with each other, anything else regime by regime.

    Of the reports, --json, --markdown and --html tell of the comparison, the others of
    HEAD. One may go to standard output: its FILE is then `-`.

    Ends with 3 where a flip is not approved or the bench of BASE cannot be read, with 1
    where an expectation of HEAD fails, with 4 where an engine failed on HEAD.
    """
    targets = {name: file for name, file in reports.items() if file is not None}
    check_targets(targets)
    with refusals_told(targets):
        bench = open_here()
        sides = read_sides(base, head, bench)
        if _MESSAGES in targets and isinstance(sides[1], Revision | Saved):
            raise InputError(
                f"--{_MESSAGES} tells of features as they lie here, and those of HEAD do not", None
            )
        comparison, before, after = _compare(
            bench, sides, names, no_code=no_code, may_be_unreadable=may_be_unreadable
        )
        comparison = _approve(bench, comparison, approved_file)
    keep_comparison(bench.root, render_comparison_json(comparison))
    report = write_comparison_reports(targets, comparison, before, after, bench)
    if report is None:
        print_to_width(lambda width: render_comparison(comparison, bench.vocabulary, width))
    else:
        print_report(report)
    return comparison.exit_code(Gate(gate))


def _compare(
    bench: Bench,
    sides: tuple[Side, Side],
    names: tuple[str, ...],
    *,
    no_code: bool,
    may_be_unreadable: bool,
) -> tuple[Comparison, Matrix, Matrix]:
    deciding = Deciding(bench, names, start_pytest, only_contained=no_code)
    base, head = sides
    if isinstance(base, OneRegime) and names:
        raise InputError("--regime picks columns, and two regimes are compared as they are")
    before, no_base = decide_base(deciding, base, may_be_unreadable=may_be_unreadable)
    after = deciding.decide(head)
    compare = compare_regimes if isinstance(base, OneRegime) else compare_matrices
    if not isinstance(base, OneRegime):
        check_names(names, before, after)
    comparison = compare(before.matrix, after.matrix, (base.label, head.label))
    return with_no_base(comparison, no_base), before.matrix, after.matrix


def _approve(bench: Bench, comparison: Comparison, path: Path | None) -> Comparison:
    usual = bench.root / APPROVED_FILE
    if path is None and not usual.is_file():
        return comparison
    chosen = path or usual
    entries = read_approvals(chosen, shown_path(chosen.absolute(), bench.root))
    # Of approved flips that nothing was compared to find, none is known to be stale.
    return (
        comparison if comparison.no_base else apply_approvals(comparison, entries, bench.manifests)
    )
