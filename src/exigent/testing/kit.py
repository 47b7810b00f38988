"""The class that an engine's author subclasses; pytest runs its methods as tests."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from exigent.engines import (
    Contained,
    Engine,
    Waits,
    guard_rules,
    let_interrupts_through,
    read_constants,
)
from exigent.regime import COMMON_KEYS
from exigent.testing.answers import answers, assert_same, complaint, in_substance, shown, told
from exigent.testing.desk import Desk, PolicyFiles
from exigent.testing.lending import FAILING, POLICIES, VALUES, completions
from exigent.testing.showing_kit import ShowingKit, with_value
from exigent.words import UNKNOWN, Decision, InputError, InputErrors, Known, Outcome

_SOME = slice(None, None, 23)


class EngineKit(ShowingKit):
    """Checks one engine against the contract.

    A subclass gives the engine, and each policy of `POLICIES` in the engine's language: a
    mapping of file names to texts. `<policy>.yaml` holds the engine's own keys of the
    regime file (the kit writes title, kind and sources above them) and may be left out;
    the other files lie beside it. The policy `fails` is None for an engine whose policies
    cannot fail. `broken` holds at least one policy that is wrong, with the name as key.
    """

    engine: Engine
    policies: Mapping[str, PolicyFiles | None]
    broken: Mapping[str, PolicyFiles]

    def test_the_engine_says_which_keys_are_its_own(self) -> None:
        """Its keys are names that no regime has anyway; `is_contained` is true or false."""
        keys = self.engine.keys
        assert isinstance(keys, tuple), "`keys` is a tuple of names"
        assert all(isinstance(key, str) for key in keys), f"`keys` holds names, not {keys}"
        taken = sorted(set(keys) & set(COMMON_KEYS))
        assert not taken, f"every regime has these keys, so they are not the engine's: {taken}"
        if isinstance(self.engine, Contained):
            contained: object = self.engine.is_contained
            assert isinstance(contained, bool), "`is_contained` is true or false"

    def test_what_a_decider_says_of_itself_can_be_read(self, tmp_path: Path) -> None:
        """`constants` maps facts to what compares with them; rules that are shown are rules."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            try:
                read_constants(decider.constants, desk.vocabulary)
                guard_rules(decider, name)
            except Exception as error:
                law = "a decider says of itself what the bench can read"
                raise AssertionError(f"{law}: `{name}`: {error}") from error
            if isinstance(decider, Waits):
                waits: object = decider.waits
                assert isinstance(waits, bool), f"`waits` is true or false: `{name}`"

    def test_every_policy_decides_as_its_words_say(self, tmp_path: Path) -> None:
        """On every complete request, outcome, mode, ground, scope and duties are right."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            got = answers(desk.load(name), desk.complete)
            wanted = desk.reference(name).decide(desk.complete)
            law = f"a policy decides as its words say: {POLICIES[name].words}"
            assert_same(law, name, desk.complete, got, wanted, in_substance)

    def test_a_batch_decides_as_one_by_one(self, tmp_path: Path) -> None:
        """What else is in a batch makes no difference, nor that there is nothing in it."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            several = [*desk.complete[_SOME], *desk.open[_SOME]]
            together = answers(desk.load(name), several)
            single = desk.load(name)
            alone = [answers(single, [request])[0] for request in reversed(several)]
            law = "a batch decides as its requests one by one"
            assert_same(law, name, several, together, alone[::-1])
            assert answers(single, []) == []

    def test_answers_come_in_the_order_of_the_requests(self, tmp_path: Path) -> None:
        """A batch turned round gives the answers turned round."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            forward = answers(decider, desk.complete)
            backward = answers(decider, desk.complete[::-1])
            law = "answers come in the order of the requests"
            assert_same(law, name, desk.complete, backward[::-1], forward)
            wanted = desk.reference(name).decide(desk.complete)
            assert_same(law, name, desk.complete, forward, wanted, in_substance)

    def test_equal_requests_get_equal_answers(self, tmp_path: Path) -> None:
        """A request that stands several times in a batch is answered the same each time."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            once = [*desk.complete[_SOME], *desk.open[_SOME]]
            first, *others = _thirds(answers(desk.load(name), [*once, *once, *once]))
            for other in others:
                assert_same("equal requests get equal answers", name, once, other, first)

    def test_nothing_is_kept_between_requests(self, tmp_path: Path) -> None:
        """A request is answered the same whatever was decided before it."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            some = desk.complete[_SOME]
            before = answers(decider, some)
            for request in reversed(desk.complete[::5]):
                answers(decider, [request])
            after = answers(decider, some)
            assert_same("nothing is kept between requests", name, some, after, before)

    def test_loading_again_changes_nothing(self, tmp_path: Path) -> None:
        """The same files and requests give the same answers, to the last word."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            requests = [*desk.complete, *desk.open]
            first = answers(desk.load(name), requests)
            again = answers(desk.load(name), requests)
            assert_same("the same files give the same answers", name, requests, again, first)

    def test_several_threads_can_ask_at_once(self, tmp_path: Path) -> None:
        """Layers of several regimes are asked at the same time, and answer as ever."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            wanted = answers(decider, desk.complete)
            with ThreadPoolExecutor(3) as threads:
                asked = [threads.submit(answers, decider, desk.complete) for _ in range(3)]
            for future in asked:
                law = "several threads can ask at once"
                assert_same(law, name, desk.complete, future.result(), wanted)

    def test_no_answer_is_a_guess_at_what_is_unknown(self, tmp_path: Path) -> None:
        """An answer other than `needs_facts` holds for every way to know what is unknown."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decided = answers(desk.load(name), desk.open)
            reference = desk.reference(name)
            for request, decision in zip(desk.open, decided, strict=True):
                if decision.outcome is Outcome.NEEDS_FACTS:
                    assert decision.missing, (
                        f"`needs_facts` names what is missing: {name}, {shown(request)}"
                    )
                    assert set(decision.missing) <= set(request.unknown), (
                        f"`missing` names unknown facts only: {name}, {shown(request)}: "
                        f"{told(decision)}"
                    )
                    continue
                whole = completions(request, desk.vocabulary)
                law = "an answer under unknown facts holds however they turn out, or needs_facts"
                got = [decision] * len(whole)
                assert_same(law, name, whole, got, reference.decide(whole), in_substance)

    def test_unknown_facts_settle_as_all_completions_say(self, tmp_path: Path) -> None:
        """A panel that completes what is missing finds exactly what the answer turns on."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            panel = desk.panel(name)
            constants = panel.regimes[0].constants
            reference = desk.reference(name)
            rows = panel.decide(desk.open)
            for request, (decision,) in zip(desk.open, rows, strict=True):
                if any(constants.get(fact, ()) is None for fact in decision.missing):
                    # Nothing tells what it is compared with, so it is rightly left open.
                    assert decision.outcome is Outcome.NEEDS_FACTS, (
                        f"what cannot be settled needs facts: {name}, {shown(request)}"
                    )
                    continue
                whole = completions(request, desk.vocabulary)
                known = list(zip(whole, reference.decide(whole), strict=True))
                wrong = complaint(decision, request.unknown, known)
                assert not wrong, (
                    f"unknown facts settle as all completions say: {wrong}\n  policy   {name}\n"
                    f"  request  {shown(request)}\n  got      {told(decision)}"
                )

    def test_constants_name_every_fact_that_is_read(self, tmp_path: Path) -> None:
        """A fact that is not named changes no answer, whatever its value, nor does it lack."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            named = decider.constants
            strange = sorted(set(named) - set(desk.vocabulary.facts))
            assert not strange, f"`constants` names facts of the vocabulary, not {strange}"
            for fact in VALUES.keys() - set(named):
                several = [*VALUES[fact], UNKNOWN]
                asked = [with_value(r, fact, v) for r in desk.complete[_SOME] for v in several]
                found = answers(decider, asked)
                first = [found[index - index % len(several)] for index in range(len(found))]
                law = f"`constants` names every fact that is read, and `{fact}` is not named"
                assert_same(law, name, asked, found, first)

    def test_constants_tell_numbers_and_dates_apart(self, tmp_path: Path) -> None:
        """Values on the same side of all constants of a fact are decided the same."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            decider = desk.load(name)
            for fact in (fact for fact in VALUES if fact in decider.constants):
                constants = decider.constants[fact]
                is_measured = desk.vocabulary.facts[fact].is_measured
                assert constants is not None or is_measured, (
                    f"`constants` has None for numbers and dates only, not for `{fact}`"
                )
                if constants is None or not is_measured:
                    continue
                for same in _same_sides(VALUES[fact], constants):
                    asked = [with_value(r, fact, v) for r in desk.complete[_SOME] for v in same]
                    found = answers(decider, asked)
                    first = [found[index - index % len(same)] for index in range(len(found))]
                    law = f"`constants` lists all that `{fact}` is compared with"
                    assert_same(law, name, asked, found, first, in_substance)

    def test_every_answer_is_in_the_words_of_the_bench(self, tmp_path: Path) -> None:
        """No answer is one that the bench would turn into an error."""
        desk = Desk(tmp_path, self.engine, self.policies)
        for name in desk.sound:
            requests = [*desk.complete, *desk.open]
            found = answers(desk.load(name), requests)
            guarded = desk.guarded(name).decide(requests)
            law = "an answer fits its outcome and the words of the vocabulary"
            assert_same(law, name, requests, guarded, found)

    def test_a_policy_that_fails_is_an_error_and_spoils_no_other_answer(
        self, tmp_path: Path
    ) -> None:
        """Where a policy fails there is an error that says why; all others are decided."""
        desk = Desk(tmp_path, self.engine, self.policies)
        if self.policies[FAILING] is None:
            failed = [
                (name, answer)
                for name in desk.sound
                for answer in answers(desk.load(name), [*desk.complete, *desk.open])
                if answer.outcome is Outcome.ERROR
            ]
            assert not failed, f"policies that cannot fail do not fail: {failed[0]}"
            return
        found = desk.guarded(FAILING).decide(desk.complete)
        wanted = desk.reference(FAILING).decide(desk.complete)
        for request, got, other in zip(desk.complete, found, wanted, strict=True):
            if request.values["paper"] == "letter":
                assert got.outcome is Outcome.ERROR, (
                    f"a failure is never an answer: {shown(request)}: {told(got)}"
                )
                assert got.note, f"an error says what went wrong: {shown(request)}"
            else:
                law = "a failure spoils no other answer"
                assert_same(law, FAILING, [request], [got], [other], in_substance)

    def test_a_policy_that_is_wrong_is_told_at_its_place(self, tmp_path: Path) -> None:
        """Loading it raises InputError with a place in one of its files."""
        assert self.broken, "`broken` holds at least one policy that is wrong"
        desk = Desk(tmp_path, self.engine, self.policies)
        for name, files in self.broken.items():
            law = f"a policy that is wrong raises InputError when it is loaded: `{name}`"
            try:
                desk.read(name, files)
            except (InputError, InputErrors) as error:
                for problem in error.problems:
                    place = problem.location
                    assert place is not None and place.path.startswith("regimes/"), (  # noqa: PT018
                        f"{law}, with a place in its files: it said `{problem}`"
                    )
                    assert "\n" not in str(problem), f"{law}, in one line: it said `{problem}`"
            except BaseException as error:
                let_interrupts_through(error)
                raise AssertionError(f"{law}; it raised {type(error).__name__}: {error}") from error
            else:
                raise AssertionError(f"{law}; it raised nothing")


def _thirds(decisions: Sequence[Decision]) -> list[Sequence[Decision]]:
    third = len(decisions) // 3
    return [decisions[:third], decisions[third : 2 * third], decisions[2 * third :]]


def _same_sides(values: Sequence[Known], constants: frozenset[Known]) -> Iterator[Sequence[Known]]:
    """Yield the values that lie on the same side of every constant, as groups of two or more."""

    def sides(value: Known) -> tuple[tuple[bool, bool], ...]:
        return tuple((value < c, value == c) for c in sorted(constants))  # type: ignore[operator]

    for _, same in itertools.groupby(sorted(values, key=sides), key=sides):
        group = list(same)
        if len(group) > 1:
            yield group
