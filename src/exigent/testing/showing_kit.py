"""The part of the kit that holds what a decider shows of itself to what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from exigent.engines import Duty, Engine, ShowsReads, ShowsRules, Trial
from exigent.testing.answers import answers, assert_same, in_substance, shown, told
from exigent.testing.desk import Desk, PolicyFiles
from exigent.testing.lending import VALUES
from exigent.words import UNKNOWN, Condition, Request, Truth, evaluate

_SOME = slice(None, None, 23)


class ShowingKit:
    """Checks of what `ShowsRules` and `ShowsReads` promise, for deciders that offer them."""

    engine: Engine
    policies: Mapping[str, PolicyFiles | None]

    def test_rules_that_are_shown_are_tried_in_their_order(self, tmp_path: Path) -> None:
        """On every request the first rules are tried, up to one that gives its answer."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            if not isinstance(decider, ShowsRules):
                continue
            listed = [rule.id for rule in decider.rules]
            requests = [*desk.complete, *desk.open]
            for request, decision in zip(requests, answers(decider, requests), strict=True):
                trials = decider.trace(request)
                tried = [trial.rule.id for trial in trials]
                assert tried == listed[: len(tried)], (
                    "rules that are shown come in the order in which they are tried\n"
                    f"  policy   {name}\n  request  {shown(request)}\n"
                    f"  shown    {', '.join(listed)}\n  tried    {', '.join(tried)}"
                )
                if not request.has_unknown:
                    applied = [trial.rule.id for trial in trials if trial.applies]
                    assert applied == tried[-1:] == [decision.rule], (
                        "of the rules that are tried the last one applies, and decides: "
                        f"{name}, {shown(request)}: {told(decision)}"
                    )

    def test_rules_that_are_shown_apply_where_they_say(self, tmp_path: Path) -> None:
        """What a trace says of a rule, and of its parts, is what their conditions say."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            if not isinstance(decider, ShowsRules):
                continue
            for request in [*desk.complete, *desk.open]:
                for trial in decider.trace(request):
                    wrong = _misread(trial, request)
                    assert not wrong, (
                        f"a rule applies where its conditions say: `{trial.rule.id}` {wrong}\n"
                        f"  policy   {name}\n  request  {shown(request)}"
                    )

    def test_rules_that_are_shown_give_the_answers(self, tmp_path: Path) -> None:
        """The rule that decides is one of those shown, and decides what it shows."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            if not isinstance(decider, ShowsRules):
                continue
            rules = {rule.id: rule for rule in decider.rules}
            assert len(rules) == len(decider.rules), f"no two rules have one name: `{name}`"
            law = "an answer is what the rule that gives it shows"
            for request, decision in zip(
                desk.complete, answers(decider, desk.complete), strict=True
            ):
                rule = rules.get(decision.rule or "")
                assert rule is not None, f"{law}: {name}, {shown(request)}: {told(decision)}"
                waived = [_is_waived(duty, request) for duty in rule.duties]
                if None not in waived:
                    wanted = rule.decide(waived)
                    assert_same(law, name, [request], [decision], [wanted], in_substance)

    def test_a_fact_that_is_not_read_changes_no_answer(self, tmp_path: Path) -> None:
        """What `reads` leaves out may be anything, and the answer is the same."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            if not isinstance(decider, ShowsReads):
                continue
            for request in [*desk.complete[_SOME], *desk.open[_SOME]]:
                read = set(decider.reads(request))
                strange = sorted(read - set(desk.vocabulary.facts))
                assert not strange, f"`reads` names facts of the vocabulary, not {strange}"
                for fact in VALUES.keys() - read:
                    asked = [with_value(request, fact, value) for value in (*VALUES[fact], UNKNOWN)]
                    wanted = answers(decider, [request]) * len(asked)
                    law = f"a fact that is not read changes no answer, and `{fact}` is not"
                    assert_same(law, name, asked, answers(decider, asked), wanted)


def _is_waived(duty: Duty, request: Request) -> Truth:
    """Return whether a duty falls away; None where only another language can tell."""
    return False if duty.unless is None else evaluate(duty.unless, request.values)


def _misread(trial: Trial, request: Request) -> str:
    """Return in what a trial is not what its rule says, as far as conditions tell; or nothing."""

    def says(condition: Condition, wanted: Truth) -> bool:
        # What only another language can tell is left open by all conditions.
        truth = evaluate(condition, request.values)
        return truth is None or truth is wanted

    if trial.rule.when is None:
        return "" if trial.applies else "has no condition, and does not apply"
    if not says(trial.rule.when, trial.applies):
        return f"is said {'' if trial.applies else 'not '}to apply"
    if not all(says(part, False) for part in trial.failed):
        return "is said to fail in a part that holds"
    if not all(says(part, None) for part in trial.open):
        return "is said to be open in a part that is known"
    return ""


def with_value(request: Request, fact: str, value: object) -> Request:
    """Return a request of which one fact has another value."""
    return request.with_values({**request.values, fact: value})  # type: ignore[dict-item]
