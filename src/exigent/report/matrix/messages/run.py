"""Puts the messages of a run together, in the order in which Cucumber tells them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

import msgspec
from cucumber_messages import (
    Attachment,
    AttachmentContentEncoding,
    Duration,
    Envelope,
    Location,
    Meta,
    Product,
    SourceReference,
    StepDefinition,
    StepDefinitionPattern,
    StepDefinitionPatternType,
    StepMatchArgumentsList,
    TestCase,
    TestCaseFinished,
    TestCaseStarted,
    TestRunFinished,
    TestRunStarted,
    TestStep,
    TestStepFinished,
    TestStepResult,
    TestStepResultStatus,
    TestStepStarted,
    Timestamp,
    message_converter,
)
from cucumber_messages import Exception as Failure

from exigent import __version__
from exigent.bench import Bench, Matrix
from exigent.files import VOCABULARY
from exigent.report.matrix.messages.results import Readings, StepResult, judged_steps, refused_steps
from exigent.report.matrix.messages.script import Message, Pickled, PickledStep, read_script
from exigent.report.matrix.problems import find_refusals
from exigent.suite import OwnStep, Pickler, StepType
from exigent.words import ExigentError, Fault, InputError
from exigent.words import Location as At

# Reports hold no clock reading: everything happens at once, at the beginning of time.
_TIME = Timestamp(seconds=0, nanos=0)
_AT_ONCE = Duration(seconds=0, nanos=0)
_RUN = "run"
_LIBRARY = {
    StepType.GIVEN: "Given: any sentence of the vocabulary",
    StepType.WHEN: "When: any question of the vocabulary",
    StepType.THEN: "Then: any sentence about what the regimes decide",
}

RunCase = tuple[Pickled, Sequence[StepResult]]


def render_messages(matrix: Matrix, bench: Bench) -> bytes:
    """Return a line of JSON for each message about the scenarios of a matrix."""
    pickler = Pickler()
    rows = {(row.file, row.line): row for row in matrix.rows}
    scripts = [
        read_script(bench.root / file, bench.root, pickler)
        for file in dict.fromkeys(row.file for row in matrix.rows)
    ]
    cases = [
        (scenario, judged_steps(scenario, row, matrix, bench.vocabulary))
        for script in scripts
        for scenario in script.scenarios
        if (row := rows.pop((scenario.path, scenario.line), None))
    ]
    if rows:
        file, line = min(rows)
        place = At(file, line)
        raise InputError(
            "the feature changed while it ran", place, "run it again", fault=Fault.CHANGED_MEANWHILE
        )
    told = [message for script in scripts for message in script.messages]
    success = matrix.exit_code == 0
    return _lines(
        [*told, *_run(cases, bench, TestRunFinished(success, _TIME, test_run_started_id=_RUN))]
    )


def render_refusal(error: ExigentError, bench: Bench, files: Sequence[Path]) -> bytes:
    """Return the messages of a run that never began, since what it was given is wrong."""
    pickler = Pickler()
    refusals = find_refusals(error)
    language = bench.language()
    scripts = [read_script(path, bench.root, pickler) for path in files]
    scenarios = [scenario for script in scripts for scenario in script.scenarios]
    readings = _readings(scenarios)
    cases = [
        (scenario, refused_steps(scenario, refusals, readings, language)) for scenario in scenarios
    ]
    told = [message for script in scripts for message in script.messages]
    return _lines([*told, *_run(cases, bench, _refused(error))])


def render_early_refusal(error: ExigentError) -> bytes:
    """Return the messages of a run whose bench could not even be opened."""
    started = Envelope(test_run_started=TestRunStarted(_TIME, _RUN))
    ended = Envelope(test_run_finished=_refused(error))
    return _lines([_written(started), _written(ended)])


def _readings(scenarios: Iterable[Pickled]) -> Readings:
    found: dict[tuple[str, int], set[str]] = {}
    for scenario in scenarios:
        for pickled in scenario.steps:
            place = pickled.step.location
            found.setdefault((place.path, place.line), set()).add(pickled.step.text)
    return {place: frozenset(texts) for place, texts in found.items()}


def _refused(error: ExigentError) -> TestRunFinished:
    said = error.coded
    return TestRunFinished(
        success=False,
        timestamp=_TIME,
        message=said,
        exception=Failure("no result", said),
        test_run_started_id=_RUN,
    )


def _run(cases: Sequence[RunCase], bench: Bench, end: TestRunFinished) -> Iterator[Message]:
    own = {definition: f"own-{number}" for number, definition in enumerate(bench.own_steps)}
    yield from map(_written, _definitions(own))
    yield _written(Envelope(test_run_started=TestRunStarted(_TIME, _RUN)))
    language = bench.language()

    def takers(pickled: PickledStep) -> list[str]:
        found = [own[definition] for definition in language.own(pickled.step)]
        return [f"library-{pickled.step.type}", *found] if language.knows(pickled.step) else found

    for scenario, _ in cases:
        yield _written(Envelope(test_case=_test_case(scenario, takers)))
    for scenario, results in cases:
        yield from map(_written, _played(scenario, results))
    yield _written(Envelope(test_run_finished=end))


def _definitions(own: Mapping[OwnStep, str]) -> Iterator[Envelope]:
    for type, said in _LIBRARY.items():
        where = {} if type is StepType.THEN else {"uri": VOCABULARY.as_posix()}
        yield _definition(f"library-{type}", said, SourceReference(**where))
    for definition, id in own.items():
        place = definition.location
        reference = SourceReference(uri=place.path, location=Location(place.line, place.column))
        yield _definition(id, definition.text, reference)


def _definition(id: str, text: str, reference: SourceReference) -> Envelope:
    pattern = StepDefinitionPattern(text, StepDefinitionPatternType.cucumber_expression)
    return Envelope(step_definition=StepDefinition(id, pattern, reference))


def _test_case(scenario: Pickled, takers: Callable[[PickledStep], list[str]]) -> TestCase:
    steps = []
    for pickled in scenario.steps:
        found = takers(pickled)
        steps.append(
            TestStep(
                id=f"test-{pickled.id}",
                pickle_step_id=pickled.id,
                step_definition_ids=found,
                step_match_arguments_lists=[StepMatchArgumentsList([]) for _ in found],
            )
        )
    return TestCase(f"test-{scenario.id}", scenario.id, steps, _RUN)


def _played(scenario: Pickled, results: Sequence[StepResult]) -> Iterator[Envelope]:
    attempt = f"attempt-{scenario.id}"
    started = TestCaseStarted(0, attempt, f"test-{scenario.id}", _TIME)
    yield Envelope(test_case_started=started)
    for pickled, result in zip(scenario.steps, results, strict=True):
        step = f"test-{pickled.id}"
        yield Envelope(test_step_started=TestStepStarted(attempt, step, _TIME))
        if result.attached:
            yield Envelope(attachment=_attachment(result.attached, attempt, step))
        finished = TestStepFinished(attempt, step, _result(result), _TIME)
        yield Envelope(test_step_finished=finished)
    yield Envelope(test_case_finished=TestCaseFinished(attempt, _TIME, will_be_retried=False))


def _attachment(body: str, attempt: str, step: str) -> Attachment:
    return Attachment(
        body=body,
        content_encoding=AttachmentContentEncoding.identity,
        media_type="text/plain",
        file_name="decisions.txt",
        test_case_started_id=attempt,
        test_step_id=step,
        timestamp=_TIME,
    )


def _result(result: StepResult) -> TestStepResult:
    status = TestStepResultStatus(result.status.value)
    return TestStepResult(_AT_ONCE, status, message=result.message or None)


def _written(envelope: Envelope) -> Message:
    written: Message = message_converter.to_dict(envelope)
    return written


def _lines(messages: Sequence[Message]) -> bytes:
    product = Product("exigent", __version__)
    # A run is the same on every machine: what it ran on is not told.
    unsaid = Product("")
    meta = Meta(
        cpu=unsaid,
        implementation=product,
        os=unsaid,
        protocol_version=version("cucumber-messages"),
        runtime=unsaid,
    )
    all_messages = [_written(Envelope(meta=meta)), *messages]
    return b"".join(msgspec.json.encode(message) + b"\n" for message in all_messages)
