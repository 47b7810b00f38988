"""Scenarios with Python steps of the bench's own: run elsewhere, while all else is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from exigent.bench import Handed, ScenarioEntry
from exigent.suite import Scenario, ScenarioText
from exigent.words import ExigentError

Start = Callable[[Sequence[Scenario]], Handed]
_ScenarioPlace = tuple[str, int]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The rows that are there, the scenarios that have none yet, and why if they get none."""

    rows: tuple[ScenarioEntry, ...]
    waiting: tuple[Scenario, ...]
    error: ExigentError | None = None

    def __call__(self) -> Sequence[ScenarioEntry]:
        """Return the rows that are there; raise what keeps the others from coming."""
        if self.error is not None:
            raise self.error
        return self.rows

    def stop(self) -> None:
        """Leave the running to whoever keeps the rows."""


@dataclass(slots=True)
class _Running:
    """Scenarios that are being run, as they stood when that began."""

    edition: int
    scenarios: Sequence[Scenario]
    handed: Handed
    thread: threading.Thread
    result: Sequence[ScenarioEntry] | ExigentError | None = None


class HandingOver:
    """Keeps the rows of scenarios that are run elsewhere; one run at a time."""

    def __init__(self) -> None:
        self._rows: dict[_ScenarioPlace, tuple[int, ScenarioText, ScenarioEntry]] = {}
        self._running: _Running | None = None
        self._failed: tuple[int, Sequence[Scenario], ExigentError] | None = None

    @property
    def is_running(self) -> bool:
        """Whether scenarios are being run, and did not come to their end."""
        return self._running is not None and self._running.thread.is_alive()

    @property
    def is_done(self) -> bool:
        """Whether a run came to its end, and its rows were not asked for yet."""
        return self._running is not None and not self._running.thread.is_alive()

    def rows(self, scenarios: Sequence[Scenario], edition: int, start: Start) -> HandedOver:
        """Return the rows that still hold, and have the other scenarios run.

        A row holds while its scenario reads the same and `edition`, which counts the
        changes to everything but features, is the same.
        """
        self._take_result()
        places = {_place(scenario) for scenario in scenarios}
        self._rows = {place: kept for place, kept in self._rows.items() if place in places}
        found, waiting = [], []
        for scenario in scenarios:
            kept = self._rows.get(_place(scenario))
            if kept is not None and kept[:2] == (edition, scenario.text):
                found.append(kept[2])
            else:
                waiting.append(scenario)
        if waiting and self._failed is not None:
            failed_edition, failed, error = self._failed
            if failed_edition == edition and list(failed) == waiting:
                return HandedOver(tuple(found), tuple(waiting), error)
        if waiting and self._running is None:
            self._start(waiting, edition, start)
        return HandedOver(tuple(found), tuple(waiting))

    def finish(self) -> None:
        """End what is being run, so that nothing is left behind."""
        if self._running is not None:
            self._running.handed.stop()
            self._running.thread.join()

    def _start(self, scenarios: Sequence[Scenario], edition: int, start: Start) -> None:
        handed = start(scenarios)

        def follow() -> None:
            try:
                running.result = handed()
            except ExigentError as error:
                running.result = error.with_traceback(None)

        # A second interrupt while it is waited for must not be held up by it.
        thread = threading.Thread(target=follow, daemon=True)
        running = _Running(edition, scenarios, handed, thread)
        self._running = running
        running.thread.start()

    def _take_result(self) -> None:
        if not self.is_done:
            return
        assert self._running is not None
        running, self._running = self._running, None
        if running.result is None or isinstance(running.result, ExigentError):
            error = running.result or ExigentError("the scenarios with Python steps were not run")
            self._failed = (running.edition, running.scenarios, error)
            return
        self._failed = None
        rows = {(row.file, row.line): row for row in running.result}
        for scenario in running.scenarios:
            row = rows.get(_place(scenario))
            if row is not None:
                self._rows[_place(scenario)] = (running.edition, scenario.text, row)


def _place(scenario: Scenario) -> _ScenarioPlace:
    return (scenario.location.path, scenario.location.line)
