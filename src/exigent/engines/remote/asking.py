"""What every protocol does alike: many requests, an answer or an error for each."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from exigent.engines.remote.address import Point
from exigent.engines.remote.client import BadAnswerError, Client, UnavailableError
from exigent.engines.remote.meaning import Said

AT_THE_SAME_TIME = 8
PATIENCE = 50

Facts = Mapping[str, Any]
PointAnswer = Said | BadAnswerError
Question = TypeVar("Question")


class Asks(Protocol):
    """Puts requests to a decision point in the words of one protocol."""

    async def ask(self, client: Client, point: Point, asked: Sequence[Facts]) -> list[PointAnswer]:
        """Return an answer a request, in order; raise UnavailableError if there is none at all."""


class Patience:
    """Counts calls that brought no answer; `lost` says why no more is asked, once it is so.

    It `has_answers` if there was one to any call.
    """

    def __init__(self) -> None:
        self._failed = 0
        self.has_answers = False
        self.lost: BadAnswerError | None = None

    def count(self, answers: Sequence[PointAnswer]) -> None:
        """Take note of the answers of one call."""
        last = answers[-1]
        if not isinstance(last, BadAnswerError) or any(isinstance(a, Said) for a in answers):
            self._failed = 0
            self.has_answers = True
            return
        self._failed += 1
        if self._failed >= PATIENCE and self.lost is None:
            self.lost = BadAnswerError(f"not asked, since {PATIENCE} before it failed: {last}")


async def ask_each(
    ask: Callable[[Question], Awaitable[Said]], questions: Sequence[Question]
) -> list[PointAnswer]:
    """Ask one question a call, a few calls at the same time.

    Once the decision point turns out to be unavailable, or too many calls in a row have
    failed, nothing more is asked of it; what it answered before stands.
    """
    room = asyncio.Semaphore(AT_THE_SAME_TIME)
    patience = Patience()

    async def answer(question: Question) -> PointAnswer:
        async with room:
            if patience.lost is not None:
                return patience.lost
            try:
                found: PointAnswer = await ask(question)
            except UnavailableError as error:
                patience.lost = patience.lost or BadAnswerError(str(error))
                return patience.lost
            except BadAnswerError as error:
                found = error
            patience.count([found])
            return found

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(answer(question)) for question in questions]
    return [task.result() for task in tasks]
