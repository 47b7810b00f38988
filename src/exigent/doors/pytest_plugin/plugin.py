"""The plugin's hooks: what pytest calls, and when."""

from __future__ import annotations

import gc
from collections.abc import Generator
from pathlib import Path

import pytest
from rich.console import Console

from exigent.bench import with_titles
from exigent.doors.pytest_plugin import steps
from exigent.doors.pytest_plugin.compat import is_passed_by, refuse_old_pytest
from exigent.doors.pytest_plugin.faults import faults_told
from exigent.doors.pytest_plugin.feature_file import FeatureFile
from exigent.doors.pytest_plugin.refused import collect_with_refused, refuse
from exigent.doors.pytest_plugin.rows import RUN, RowGatherer, attach_row, attach_stop, fail_skipped
from exigent.doors.pytest_plugin.scenario_run import ScenarioRun
from exigent.doors.pytest_plugin.session import BENCHES, Benches
from exigent.files import FEATURES, STANDARD_OUTPUT, belongs, unfit_name
from exigent.report.matrix import (
    FORMS,
    Form,
    check_targets,
    print_matrix,
    write_refusals,
    write_reports,
)
from exigent.report.older import OlderReports, may_be_report
from exigent.words import ExigentError, Fault, InputError, InputErrors, is_fit_line, shown_path

_GATHERER = pytest.StashKey[RowGatherer]()
_OLDER = pytest.StashKey[OlderReports]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that `exigent run` has too."""
    group = parser.getgroup("exigent", "policies and scenarios (exigent)")
    for form in FORMS:
        group.addoption(
            f"--exigent-{form.name}",
            dest=_destination(form),
            metavar="FILE",
            help=f"write {form.help}, as `exigent run --{form.name}`",
        )
    group.addoption(
        "--exigent-titles", action="store_true", help="call regimes by their titles in reports"
    )
    group.addoption(
        "--exigent-matrix", action="store_true", help="print the matrix after the tests"
    )
    group.addoption(
        "--exigent-regime",
        dest="exigent_regimes_chosen",
        action="append",
        default=[],
        metavar="NAME",
        help="ask only this regime; may be given several times",
    )
    group.addoption(
        "--exigent-regimes",
        dest="exigent_regimes_folder",
        metavar="FOLDER",
        help="take the regimes from this folder instead of regimes/",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the steps, and listen for rows where a matrix was asked for."""
    refuse_old_pytest()
    config.stash[BENCHES] = Benches(config)
    config.pluginmanager.register(steps, "exigent-steps")
    try:
        config.stash[_OLDER] = OlderReports(_report_files(config))
    except InputError as error:
        raise pytest.UsageError(error.coded) from None
    _check_reports(config)
    if _wants_matrix(config):
        config.stash[_GATHERER] = RowGatherer(config)
        config.pluginmanager.register(config.stash[_GATHERER], "exigent-rows")


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Put older reports away before steps run, any of which may end this process at once."""
    if not session.config.option.collectonly:
        session.config.stash[_OLDER].put_away()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.File | None:
    """Collect a feature file of a bench: one in its features/, or one that is named itself.

    What else lies beside a bench is other people's, who bind their features themselves.
    """
    if file_path.suffix != ".feature":
        return None
    root = parent.config.stash[BENCHES].root_of(file_path)
    if root is None:
        return None
    is_of_bench = file_path.is_relative_to(root / FEATURES) and belongs(file_path, root)
    if not (is_of_bench or parent.session.isinitpath(file_path)):
        return None
    shown = shown_path(file_path, root)
    if not is_fit_line(shown):
        return refuse(file_path, parent, unfit_name(shown))
    collected: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
    collected.root = root
    return collected


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Enter the folders of features that the other door enters, and no other.

    These are all but links, also those that pytest leaves out by their names or for what lies
    in them, as `build` and `venv`. What is left out by `--ignore` and its like stays so.
    """
    if not collection_path.is_dir():
        return None
    root = config.stash[BENCHES].root_of(collection_path)
    if root is None or not collection_path.is_relative_to(root / FEATURES):
        return None
    if collection_path.is_symlink() and collection_path != root / FEATURES:
        return True
    is_of_bench = belongs(collection_path, root)
    return False if is_of_bench and is_passed_by(collection_path, config) else None


@pytest.hookimpl(tryfirst=True)
def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a folder of features with what is refused in it, which pytest would pass by."""
    root = parent.config.stash[BENCHES].root_of(path / "any")
    is_of_features = root is not None and path.is_relative_to(root / FEATURES)
    return collect_with_refused(path, parent) if is_of_features else None


@faults_told()
def pytest_collection_finish(session: pytest.Session) -> None:
    """Take the collected features out of the garbage collector's rounds.

    They live to the end, and walking thousands of parsed steps again and again takes
    up to a fifth of a long run.
    """
    if any(item.getparent(FeatureFile) for item in session.items):
        gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Leave no report of an older run where pytest failed, and may write none.

    A step can have pytest end with 0 before all has run; what is asked for then is not there.
    """
    if session.config.option.collectonly:
        return
    gatherer = session.config.stash.get(_GATHERER, None)
    if gatherer is not None:
        gatherer.is_interrupted = exitstatus == pytest.ExitCode.INTERRUPTED
        if gatherer.lacks and not exitstatus:
            session.exitstatus = exitstatus = pytest.ExitCode.TESTS_FAILED
    if exitstatus:
        for problem in session.config.stash[_OLDER].remove():
            session.config.get_terminal_writer().line(problem.coded)


@pytest.fixture
@faults_told()
def exigent(request: pytest.FixtureRequest) -> ScenarioRun:
    """The scenario that runs: its request, the panel's answers, what is expected."""
    item = request.node
    file = item.getparent(FeatureFile)
    if file is None:
        raise pytest.UsageError("the fixture `exigent` belongs to scenarios in .feature files")
    run = ScenarioRun(file.opened, file.scenario_of(item), file.root, file.prove)
    item.stash[RUN] = run
    return run


@faults_told()
def pytest_bdd_before_scenario(request: pytest.FixtureRequest) -> None:
    """Make the scenario's state before its first step, in the language of its bench.

    A scenario that another test module binds hears none of the library's sentences.
    """
    is_ours = request.node.getparent(FeatureFile) is not None
    steps.speak(request.getfixturevalue("exigent").language if is_ours else None)


def pytest_bdd_before_step(request: pytest.FixtureRequest) -> None:
    """Tell the state which step runs."""
    if RUN in request.node.stash:
        request.node.stash[RUN].advance()


def pytest_bdd_step_error(request: pytest.FixtureRequest, exception: BaseException) -> None:
    """Keep what went wrong in a step for the matrix."""
    if RUN in request.node.stash:
        request.node.stash[RUN].step_failed(exception)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Send the row along with the last report of a scenario, and let nobody skip one."""
    report = yield
    is_left_out = RUN in item.stash and item.stash[RUN].is_left_out
    file = item.getparent(FeatureFile) if report.skipped and not is_left_out else None
    if file is not None:
        error = call.excinfo.value if call.excinfo else None
        with faults_told():
            fail_skipped(report, file.scenario_of(item), file.root, error)
    elif RUN in item.stash and _wants_matrix(item.config):
        with faults_told():
            if call.when == "teardown" and report.passed:
                attach_row(report, item.stash[RUN])
            elif call.when == "call" and report.failed and call.excinfo is not None:
                attach_stop(report, item.stash[RUN], call.excinfo.value)
    return report


@faults_told()
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Write and print the matrix that was asked for."""
    gatherer = config.stash.get(_GATHERER, None)
    if gatherer is None or config.option.collectonly:
        return
    opened, targets, refusals = gatherer.opened, _reports(config), gatherer.refusals
    try:
        if refusals:
            # A report without these scenarios would look as if all were well with them.
            bench = opened.bench if opened else None
            files = [bench.root / path for path in gatherer.stopped] if bench else []
            write_refusals(targets, InputErrors(refusals), bench, files)
        elif opened is not None:
            matrix = gatherer.matrix(opened)
            titled = with_titles(matrix) if config.getoption("exigent_titles") else matrix
            write_reports(targets, titled, opened.bench)
            config.stash[_OLDER].pass_on_modes()
    except ExigentError as error:
        raise pytest.UsageError(error.coded) from None
    if opened is not None and config.getoption("exigent_matrix"):
        terminalreporter.section("matrix")
        vocabulary = opened.bench.vocabulary
        verbose = config.get_verbosity() > 0
        matrix = gatherer.matrix(opened)
        print_matrix(Console(highlight=False), matrix, vocabulary, verbose=verbose)
        for lack in gatherer.lacks:
            terminalreporter.line(f"not in this matrix: {lack.coded}")


def _wants_matrix(config: pytest.Config) -> bool:
    return bool(_reports(config) or config.getoption("exigent_matrix"))


def _destination(form: Form) -> str:
    return f"exigent_report_{form.name}"


def _reports(config: pytest.Config) -> dict[str, str]:
    """Return the files of the reports that are asked for, by the forms' names."""
    files = {form.name: config.getoption(_destination(form)) for form in FORMS}
    return {name: file for name, file in files.items() if file}


def _report_files(config: pytest.Config) -> list[Path]:
    # A worker of xdist writes none.
    targets = {} if hasattr(config, "workerinput") else _reports(config)
    return [
        Path(targets[form.name]).absolute()
        for form in FORMS
        if form.name in targets and may_be_report(targets[form.name], form.endings)
    ]


def _check_reports(config: pytest.Config) -> None:
    targets = _reports(config)
    try:
        for name, file in targets.items():
            if file == STANDARD_OUTPUT:
                raise InputError(
                    f"--exigent-{name}: standard output is pytest's own",
                    None,
                    "name a file",
                    fault=Fault.OPTIONS_CONFLICT,
                )
        check_targets(targets)
    except ExigentError as error:
        said = "\n".join(map(str, (error, *config.stash[_OLDER].remove())))
        raise pytest.UsageError(said) from None
