"""The engine kit: the shipped engines pass it, and each way to break the contract is caught."""

from __future__ import annotations

import datetime
import itertools
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import msgspec
import pytest

from exigent.engines.cedar.engine import CedarEngine
from exigent.engines.contract import Decider, Engine, Trial
from exigent.engines.python.engine import PythonEngine
from exigent.engines.rego.engine import RegoEngine
from exigent.engines.remote.engine import RemoteEngine
from exigent.engines.rules.engine import RulesDecider, RulesEngine
from exigent.engines.ruling import lacking
from exigent.regime.manifest import Manifest
from exigent.testing import FAILING, POLICIES, EngineKit
from exigent.testing.desk import Desk
from exigent.words.decision import Decision, Obligation, Outcome, Reason, failed
from exigent.words.errors import InputError, InputErrors
from exigent.words.location import Location
from exigent.words.request import Request
from exigent.words.vocabulary import Vocabulary
from tests.engines.kit_policies import CEDAR, CEDAR_OTHERWISE, PYTHON, REGO, RULES
from tests.engines.remote.loopback import authzen, serve


class TestRules(EngineKit):
    engine = RulesEngine()
    policies = RULES
    broken: Mapping[str, Mapping[str, str]] = {
        "no-rules": {},
        "unknown-fact": {"unknown-fact.yaml": "rules: [{id: a, when: {papr: none}}]\n"},
        "unknown-key": {"unknown-key.yaml": "rule: []\n"},
    }


class TestPython(EngineKit):
    engine = PythonEngine()
    policies = PYTHON
    broken: Mapping[str, Mapping[str, str]] = {
        "no-file": {},
        "no-python": {"no-python.py": "def decide(request)\n"},
        "no-function": {"no-function.py": "def decides(request): ...\n"},
        "unknown-fact": {"unknown-fact.yaml": "compares: {age: [1]}\n"},
    }


class TestCedar(EngineKit):
    engine = CedarEngine()
    policies = CEDAR
    broken: Mapping[str, Mapping[str, str]] = {
        "no-file": {},
        "no-cedar": {"no-cedar.yaml": CEDAR_OTHERWISE, "no-cedar.cedar": "permit(principal;\n"},
    }


class TestRego(EngineKit):
    engine = RegoEngine()
    policies = REGO
    broken: Mapping[str, Mapping[str, str]] = {
        "no-file": {},
        "no-package": {"no-package.rego": "decision := 1\n"},
        "no-rego": {"no-rego.rego": "package a\n\ndecision := {\n"},
        "unknown-fact": {"unknown-fact.rego": 'package a\n\nb if input.papr == "none"\n'},
    }


class TestRemote(EngineKit):
    """Each policy behind a decision point of its own, which decides by the words of the kit."""

    engine = RemoteEngine()
    broken: Mapping[str, Mapping[str, str]] = {
        "no-address": {"no-address.yaml": "protocol: authzen\n"},
        "no-protocol": {"no-protocol.yaml": "address: http://127.0.0.1:9\n"},
        "unknown-fact": {
            "unknown-fact.yaml": "protocol: authzen\naddress: http://127.0.0.1:9\nsends: [papr]\n"
        },
    }

    @pytest.fixture(autouse=True, scope="class")
    @classmethod
    def decision_points(cls, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
        desk = Desk(tmp_path_factory.mktemp("desk"), RulesEngine(), RULES)
        with ExitStack() as open_servers:
            cls.policies = {
                name: {f"{name}.yaml": REMOTE.format(address=server.address)}
                for name in POLICIES
                for server in [open_servers.enter_context(serve(authzen(_evaluator(desk, name))))]
            }
            yield


REMOTE = """\
protocol: authzen
address: {address}
compares: {{loan_age: [30], due: [2020-06-01]}}
"""


def _evaluator(desk: Desk, name: str) -> Callable[[Any], object]:
    """Return what evaluates as AuthZEN wants: yes or no, and in the context the whole decision."""
    reference = desk.reference(name)

    def evaluate(evaluation: Any) -> object:
        facts = evaluation["resource"]["properties"]
        if name == FAILING and facts["paper"] == "letter":
            return {"decision": "perhaps"}
        values = {**facts, "due": datetime.date.fromisoformat(facts["due"])}
        (decision,) = reference.decide([Request(values, frozenset())])
        document = msgspec.to_builtins(decision)
        context = {key: part for key, part in document.items() if key != "note"}
        return {"decision": decision.outcome is Outcome.ALLOW, "context": context}

    return evaluate


Bend = Callable[[Sequence[Request], Sequence[Decision]], Sequence[Decision]]


class BentDecider:
    """Keeps the contract but for one thing."""

    def __init__(self, straight: Decider, bend: Bend) -> None:
        self._straight = straight
        self._bend = bend
        self.constants = straight.constants

    def decide(self, requests: Sequence[Request]) -> Sequence[Decision]:
        return self._bend(requests, self._straight.decide(requests))


class BentEngine:
    """Makes deciders that are bent, each load with a bend of its own."""

    def __init__(self, straight: Engine, make_bend: Callable[[], Bend]) -> None:
        self._straight = straight
        self._make_bend = make_bend
        self.keys = straight.keys

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Decider:
        return BentDecider(self._straight.load(manifest, vocabulary), self._make_bend())


def complaints(
    root: Path,
    engine: Any,
    policies: Mapping[str, Mapping[str, str] | None] = RULES,
    broken: Mapping[str, Mapping[str, str]] = TestRules.broken,
    test: str = "",
) -> dict[str, str]:
    """Return what each test of the kit that fails says of an engine; `test` picks by name."""
    attributes = {"engine": engine, "policies": policies, "broken": broken}
    kit = type("Kit", (EngineKit,), attributes)()
    said = {}
    for name in dir(kit):
        if not name.startswith("test_") or test not in name:
            continue
        method = getattr(kit, name)
        folder = root / name
        folder.mkdir(parents=True)
        try:
            method(folder) if "tmp_path" in method.__code__.co_varnames else method()
        except AssertionError as error:
            said[name] = str(error)
    return said


def forgets_the_order() -> Bend:
    return lambda _, decisions: sorted(decisions, key=lambda decision: decision.outcome)


def answers_one_too_few() -> Bend:
    return lambda _, decisions: decisions[:-1]


def answers_with_words() -> Bend:
    return lambda _, decisions: [decision.outcome for decision in decisions]  # type: ignore[misc]


def grows_tired() -> Bend:
    asked = itertools.count()

    def bend(requests: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
        tired = Decision(Outcome.REFUSE, mode="no_ground", reasons=decisions[0].reasons)  # type: ignore[arg-type]
        return decisions if next(asked) < 20 else [tired for _ in requests]

    return bend


def thinks_only_of_the_first() -> Bend:
    return lambda _, decisions: [decisions[0]] * len(decisions) if decisions else []


def answers_repetitions_with_silence() -> Bend:
    def bend(requests: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
        seen: set[Request] = set()
        found = []
        for request, decision in zip(requests, decisions, strict=True):
            found.append(Decision(Outcome.NOT_GOVERNED) if request in seen else decision)
            seen.add(request)
        return found

    return bend


_loads = itertools.count()


def says_something_else_when_loaded_again() -> Bend:
    number = next(_loads)
    return lambda _, decisions: [
        msgspec.structs.replace(decision, reasons=(Reason(f"rule-{number}", "So."),))
        for decision in decisions
    ]


def changes_requests() -> Bend:
    def bend(requests: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
        for request in requests:
            request.values.pop("has_card", None)  # type: ignore[attr-defined]
        return decisions

    return bend


def works_in_one_thread_only() -> Bend:
    here = threading.get_ident()

    def bend(_: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
        if threading.get_ident() != here:
            raise RuntimeError("made in another thread")
        return decisions

    return bend


def takes_the_unknown_for_a_refusal() -> Bend:
    return lambda _, decisions: [
        Decision(Outcome.REFUSE, mode="no_ground")  # type: ignore[arg-type]
        if decision.outcome is Outcome.NEEDS_FACTS
        else decision
        for decision in decisions
    ]


def names_nothing_missing() -> Bend:
    return lambda _, decisions: [
        msgspec.structs.replace(decision, missing=()) for decision in decisions
    ]


def names_what_is_known() -> Bend:
    return lambda _, decisions: [
        msgspec.structs.replace(decision, missing=("requester", "paper", "minor"))
        if decision.missing
        else decision
        for decision in decisions
    ]


def forgets_a_duty() -> Bend:
    return lambda _, decisions: [
        msgspec.structs.replace(decision, obligations=decision.obligations[:1])
        for decision in decisions
    ]


def invents_a_party() -> Bend:
    return lambda _, decisions: [
        msgspec.structs.replace(
            decision, obligations=(*decision.obligations, Obligation("nobody", "tell"))
        )
        for decision in decisions
    ]


def always_fails() -> Bend:
    def bend(_: object, __: object) -> Sequence[Decision]:
        raise RuntimeError("no server")

    return bend


def reads_a_fact_in_secret() -> Bend:
    def bend(requests: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
        return [
            Decision(Outcome.NOT_GOVERNED) if request.values["has_card"] is False else decision
            for request, decision in zip(requests, decisions, strict=True)
        ]

    return bend


BENDS: Sequence[tuple[Callable[[], Bend], str, str]] = (
    (forgets_the_order, "answers_come_in_the_order", "answers come in the order of the requests"),
    (answers_one_too_few, "batch_decides_as_one_by_one", "one decision a request: for"),
    (answers_with_words, "every_policy_decides", "it returned a Outcome"),
    (grows_tired, "nothing_is_kept", "nothing is kept between requests"),
    (thinks_only_of_the_first, "batch_decides_as_one_by_one", "a batch decides as its requests"),
    (answers_repetitions_with_silence, "equal_requests", "equal requests get equal answers"),
    (says_something_else_when_loaded_again, "loading_again", "the same files give the same"),
    (changes_requests, "every_policy_decides", "'mappingproxy' object has no attribute 'pop'"),
    (works_in_one_thread_only, "several_threads", "`decide` raised RuntimeError: made in another"),
    (takes_the_unknown_for_a_refusal, "no_answer_is_a_guess", "holds however they turn out"),
    (names_nothing_missing, "no_answer_is_a_guess", "`needs_facts` names what is missing"),
    (names_what_is_known, "no_answer_is_a_guess", "`missing` names unknown facts only"),
    (forgets_a_duty, "every_policy_decides", "a policy decides as its words say"),
    (invents_a_party, "in_the_words_of_the_bench", "there is no party `nobody`"),
    (always_fails, "every_policy_decides", "does not fail: `decide` raised RuntimeError: no ser"),
    (reads_a_fact_in_secret, "constants_name_every", "and `has_card` is not named"),
)


@pytest.mark.parametrize(
    ("make_bend", "test", "says"), BENDS, ids=lambda part: getattr(part, "__name__", "")
)
def test_an_engine_that_breaks_the_contract_is_caught(
    tmp_path: Path, make_bend: Callable[[], Bend], test: str, says: str
) -> None:
    said = complaints(tmp_path, BentEngine(RulesEngine(), make_bend), test=test)
    assert len(said) == 1
    assert says in said.popitem()[1]


class Careful(RulesEngine):
    """Finds nothing out about unknown facts, and says so of all that its rules read."""

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Any:
        decider = super().load(manifest, vocabulary)
        read = frozenset(decider.constants)

        def bend(requests: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
            needed = [lacking(request.values, read) for request in requests]
            return [
                needs if needs.missing else decision
                for needs, decision in zip(needed, decisions, strict=True)
            ]

        return BentDecider(decider, bend)


def test_an_engine_that_keeps_the_contract_is_not_complained_of(tmp_path: Path) -> None:
    assert complaints(tmp_path, BentEngine(RulesEngine(), lambda: lambda _, same: same)) == {}


def test_an_engine_may_leave_unknown_facts_to_the_bench(tmp_path: Path) -> None:
    assert complaints(tmp_path, Careful()) == {}


def refuses_where_it_failed() -> Bend:
    return lambda _, decisions: [
        Decision(Outcome.REFUSE, mode="must_not")  # type: ignore[arg-type]
        if decision.outcome is Outcome.ERROR
        else decision
        for decision in decisions
    ]


def takes_all_down_with_one() -> Bend:
    def bend(requests: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
        fails = any(decision.outcome is Outcome.ERROR for decision in decisions)
        return [failed("it crashed")] * len(requests) if fails else decisions

    return bend


def says_nothing_of_why() -> Bend:
    return lambda _, decisions: [
        msgspec.structs.replace(decision, note=None) for decision in decisions
    ]


@pytest.mark.parametrize(
    ("make_bend", "says"),
    [
        (refuses_where_it_failed, "a failure is never an answer"),
        (takes_all_down_with_one, "a failure spoils no other answer"),
        (says_nothing_of_why, "an error says what went wrong"),
    ],
)
def test_an_engine_that_hides_or_spreads_failures_is_caught(
    tmp_path: Path, make_bend: Callable[[], Bend], says: str
) -> None:
    said = complaints(tmp_path, BentEngine(PythonEngine(), make_bend), PYTHON, TestPython.broken)
    assert list(said) == ["test_a_policy_that_fails_is_an_error_and_spoils_no_other_answer"]
    assert says in said.popitem()[1]


def test_an_engine_may_raise_where_a_policy_fails(
    tmp_path: Path,
) -> None:
    def raises_where_it_failed() -> Bend:
        def bend(_: Sequence[Request], decisions: Sequence[Decision]) -> Sequence[Decision]:
            if any(decision.outcome is Outcome.ERROR for decision in decisions):
                raise ZeroDivisionError
            return decisions

        return bend

    raising = BentEngine(PythonEngine(), raises_where_it_failed)
    assert complaints(tmp_path, raising, PYTHON, TestPython.broken) == {}


class Forgetful(RulesEngine):
    """Leaves something out of the constants that its rules compare with."""

    def __init__(self, constants: Mapping[str, Any]) -> None:
        self._constants = constants

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Any:
        decider = super().load(manifest, vocabulary)
        if manifest.name == "bounds":
            decider.constants = self._constants
        return decider


DUE = frozenset({datetime.date(2020, 6, 1)})


@pytest.mark.parametrize(
    ("constants", "test", "says"),
    [
        ({"loan_age": frozenset({30})}, "name_every_fact", "and `due` is not named"),
        ({"loan_age": frozenset(), "due": DUE}, "apart", "lists all that `loan_age` is compared"),
        ({"loan_age": frozenset({30}), "due": frozenset()}, "apart", "all that `due` is compared"),
        ({"loan_age": frozenset({31}), "due": DUE}, "apart", "all that `loan_age` is compared"),
        ({"loan_age": None, "due": None, "age": None}, "name_every_fact", "not ['age']"),
        ({"loan_age": None, "due": None, "minor": None}, "apart", "not for `minor`"),
    ],
)
def test_constants_that_are_left_out_are_caught(
    tmp_path: Path, constants: Mapping[str, Any], test: str, says: str
) -> None:
    said = complaints(tmp_path, Forgetful(constants), test=test)
    assert len(said) == 1
    assert says in said.popitem()[1]


def test_what_no_constants_tell_may_be_left_open(tmp_path: Path) -> None:
    assert complaints(tmp_path, Forgetful({"loan_age": None, "due": None})) == {}


class Shuffled(RulesEngine):
    """Shows its rules in another order than that in which it tries them, or tries one too many."""

    def __init__(self, *, too_many: bool) -> None:
        self._too_many = too_many

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Any:
        straight, decider = (super(Shuffled, self).load(manifest, vocabulary) for _ in range(2))
        first, *others = straight.rules

        def trace(request: Request) -> tuple[Trial, ...]:
            trials = straight.trace(request)
            more = straight.rules[len(trials) :] if self._too_many else ()
            return (*trials, *(Trial(rule, applies=False, failed=(), open=()) for rule in more))

        decider.trace = trace  # type: ignore[method-assign]
        if not self._too_many:
            decider.rules = (*others, first)
        return decider


@pytest.mark.parametrize(
    ("too_many", "says"),
    [
        (False, "rules that are shown come in the order in which they are tried"),
        (True, "the last one applies, and decides"),
    ],
)
def test_rules_that_are_not_tried_as_they_are_shown_are_caught(
    tmp_path: Path, too_many: bool, says: str
) -> None:
    said = complaints(tmp_path, Shuffled(too_many=too_many), test="tried_in_their_order")
    assert len(said) == 1
    assert says in said.popitem()[1]


def test_what_only_seems_to_say_whether_it_waits_is_caught(tmp_path: Path) -> None:
    class Vague(RulesEngine):
        def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Any:
            decider: Any = super().load(manifest, vocabulary)
            decider.waits = "sometimes"
            return decider

    said = complaints(tmp_path, Vague(), test="says_of_itself")
    assert said.popitem()[1].startswith("`waits` is true or false")


class Clumsy(RulesEngine):
    """Meets what the author got wrong with an error of its own, or not at all."""

    def __init__(self, error: Exception | None) -> None:
        self._error = error

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> Any:
        try:
            return super().load(manifest, vocabulary)
        except (InputError, InputErrors):
            if self._error:
                raise self._error from None
            return BentDecider(RulesDecider(()), lambda requests, _: [failed("?")] * len(requests))


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (KeyError("rules"), "; it raised KeyError: 'rules'"),
        (InputError("it is wrong"), "with a place in its files: it said `it is wrong`"),
        (InputError("it is wrong", Location("/etc/passwd")), "with a place in its files"),
        (InputError("wrong", Location("regimes/a.yaml"), below=["it is"]), "in one line"),
        (None, "; it raised nothing"),
    ],
)
def test_an_engine_that_does_not_say_what_is_wrong_is_caught(
    tmp_path: Path, error: Exception | None, says: str
) -> None:
    said = complaints(tmp_path, Clumsy(error))
    assert list(said) == ["test_a_policy_that_is_wrong_is_told_at_its_place"]
    assert says in said.popitem()[1]


def test_an_engine_that_claims_a_key_of_every_regime_is_caught(tmp_path: Path) -> None:
    class Greedy(RulesEngine):
        keys: Any = ("rules", "otherwise", "sources")

    said = complaints(tmp_path, Greedy())
    assert list(said) == ["test_the_engine_says_which_keys_are_its_own"]
    assert "['sources']" in said.popitem()[1]


def test_a_policy_that_is_not_given_is_asked_for_in_words(tmp_path: Path) -> None:
    few = {name: files for name, files in RULES.items() if name != "bounds"}
    said = complaints(tmp_path, RulesEngine(), few, test="every_policy_decides")
    message = said.popitem()[1]
    assert message.startswith("`policies` lacks `bounds`: A loan of at most 30 days")


def test_an_engine_without_a_wrong_policy_to_show_is_caught(tmp_path: Path) -> None:
    said = complaints(tmp_path, RulesEngine(), RULES, {})
    assert list(said) == ["test_a_policy_that_is_wrong_is_told_at_its_place"]
    assert said.popitem()[1].startswith("`broken` holds at least one policy that is wrong")


def test_the_kit_needs_no_pytest() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", "import exigent.testing, sys; assert 'pytest' not in sys.modules"],
        check=False,
    )
    assert ended.returncode == 0
