"""Obligations beside a yes or no, in the form of a draft of AuthZEN."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exigent.words import Decision, Obligation, Outcome
from tests.engines.remote.loopback import authzen, serve
from tests.engines.remote.remote_bench import authzen_settings, open_remote_bench

ADOPTED = (
    "context: {supported_mandatory_extensions: [obligations], supported_obligations: [custom]}"
)
KEEP = {"who": "library", "duty": "keep_note", "within": "3 days"}


def carried(properties: object, type: str = "custom") -> dict[str, object]:
    return {"id": "1", "type": type, "properties": properties}


def answering(*obligations: object, yes: bool = True) -> Callable[[Any], object]:
    return lambda _: {"decision": yes, "context": {"obligations": list(obligations)}}


def ask(root: Path, answer: Callable[[Any], object], *lines: str) -> Decision:
    with serve(authzen(answer)) as server:
        return open_remote_bench(root, authzen_settings(server.address, *lines)).ask()


@pytest.mark.parametrize("yes", [True, False])
def test_those_of_an_answer_come_after_those_of_the_regime(tmp_path: Path, *, yes: bool) -> None:
    decision = ask(tmp_path, answering(carried(KEEP), carried(KEEP), yes=yes), ADOPTED)
    sent = Obligation("library", "keep_note", "3 days")
    own = (Obligation("library", "tell_borrower", "3 days"),) if yes else ()
    assert decision.obligations == (*own, sent)
    assert (decision.outcome is Outcome.ALLOW) is yes


def test_the_question_says_that_they_will_be_carried_out(tmp_path: Path) -> None:
    with serve(authzen(answering(carried(KEEP)))) as server:
        open_remote_bench(tmp_path, authzen_settings(server.address, ADOPTED)).ask()
    (evaluation,) = server.asked_at("/several")[0].document["evaluations"]
    assert evaluation["context"] == {
        "supported_mandatory_extensions": ["obligations"],
        "supported_obligations": ["custom"],
    }


def test_they_are_passed_over_where_the_regime_does_not_adopt_them(tmp_path: Path) -> None:
    decision = ask(tmp_path, answering(carried(KEEP, "notification")))
    assert decision.obligations == (Obligation("library", "tell_borrower", "3 days"),)


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        (carried(KEEP, "step-up"), "of the type `step-up`"),
        (carried({**KEEP, "level": 2}), "unknown field `level`"),
        (carried({"who": "library"}), "missing required field `duty`"),
        (carried({**KEEP, "within": "3\x1b[2J days"}), "cannot be printed"),
        (carried({**KEEP, "duty": "sing"}), "sing"),
        (KEEP, "missing required field `id`"),
        ("keep a note", "Expected `object`"),
    ],
)
def test_one_that_is_not_understood_is_an_error_and_no_yes(
    tmp_path: Path, sent: object, says: str
) -> None:
    decision = ask(tmp_path, answering(sent), ADOPTED)
    assert decision.outcome is Outcome.ERROR
    assert says in (decision.note or "")
