"""An engine that does what no engine should: it neither ends the run nor bends another's answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NoReturn

import msgspec
import pytest

from exigent.engines.guard import GuardedDecider
from exigent.words.decision import Decision, Mode, Outcome, Reason
from exigent.words.errors import EngineError
from exigent.words.request import Request, make_request
from tests.core.small_world import make_manifest, make_vocabulary
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

VOCABULARY = make_vocabulary()
WET = make_request(VOCABULARY, {"wet": True})
REFUSED = Decision(Outcome.REFUSE, mode=Mode.MUST_NOT)

# A module each, since one of them does not live to be imported.
MODULE = """\
from exigent.words.decision import Decision, Mode, Outcome

class Decider:
    constants = {"minor": frozenset()}

    def decide(self, requests):
        return [Decision(Outcome.REFUSE, mode=Mode.MUST_NOT) for _ in requests]

class Engine:
    keys = ("rules", "otherwise")

    def load(self, manifest, vocabulary):
        return Decider()
"""
# What is changed in it, and what is then said.
CHANGES: Mapping[str, tuple[str, str, str]] = {
    "leaves_when_imported": (
        "class Decider:",
        "raise SystemExit(0)\nclass Decider:",
        "the engine `leaves_when_imported` cannot be loaded: SystemExit: 0",
    ),
    "leaves_when_made": (
        "    def load(",
        "    def __init__(self):\n        raise SystemExit(0)\n\n    def load(",
        "the engine `leaves_when_made` cannot be loaded: SystemExit: 0",
    ),
    "leaves_when_it_loads": (
        "        return Decider()",
        "        raise SystemExit(0)",
        "the engine `leaves_when_it_loads` cannot load the regime: SystemExit: 0",
    ),
    "breaks_when_it_loads": (
        "        return Decider()",
        "        return vocabulary['no such thing']",
        "the engine `breaks_when_it_loads` cannot load the regime: TypeError: 'Vocabulary' object is not subscriptable",
    ),
    "leaves_when_it_decides": (
        "        return [Decision",
        "        raise SystemExit(0)\n        return [Decision",
        "the engine `leaves_when_it_decides` failed: SystemExit: 0",
    ),
    "ends_generators": (
        "        return [Decision",
        "        raise GeneratorExit\n        return [Decision",
        "the engine `ends_generators` failed: GeneratorExit",
    ),
    "has_no_keys": (
        '    keys = ("rules", "otherwise")',
        "    none = ()",
        "the engine `has_no_keys` does not say in a tuple `keys` which are its own",
    ),
    "has_one_key": (
        '("rules", "otherwise")',
        '"rules"',
        "the engine `has_one_key` does not say in a tuple `keys` which are its own",
    ),
    "makes_nothing": (
        "        return Decider()",
        "        return None",
        "the engine `makes_nothing` gives nothing that decides: AttributeError: 'NoneType' object has no attribute 'decide'",
    ),
    "has_no_constants": (
        '    constants = {"minor": frozenset()}',
        "    none = ()",
        "the engine `has_no_constants` gives nothing that decides: AttributeError: 'Decider' object has no attribute 'constants'",
    ),
    "reads_what_is_no_fact": (
        '{"minor": frozenset()}',
        '{"minr": frozenset()}',
        "the engine `reads_what_is_no_fact` gives nothing that decides: ValueError: `constants` has no fact `minr`; did you mean `minor`?",
    ),
    "compares_days_with_words": (
        '{"minor": frozenset()}',
        '{"loan_age": frozenset({"old"})}',
        "the engine `compares_days_with_words` gives nothing that decides: ValueError: `constants` compares `loan_age` with 'old'",
    ),
}


def install(bench: SmallBench, name: str, text: str) -> str:
    """Write an engine as an installed package and return the folder for Python's path."""
    bench.write(f"packages/{name}.py", text)
    bench.write(
        f"packages/{name}-1.0.dist-info/entry_points.txt",
        f"[exigent.engines]\n{name} = {name}:Engine\n",
    )
    bench.change(
        "regimes/open-shelf.yaml", "kind: provider_policy", f"kind: provider_policy\nengine: {name}"
    )
    return str(bench.root / "packages")


def cells(bench: SmallBench, regime: str) -> list[Any]:
    matrix = msgspec.json.decode((bench.root / "matrix.json").read_bytes())
    index = [column["name"] for column in matrix["regimes"]].index(regime)
    return [row["cells"][index]["decision"] for row in matrix["scenarios"]]


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_an_engine_does_is_an_error_of_its_own_cells(bench: SmallBench, name: str) -> None:
    assert bench.exigent("run", "--json", "matrix.json").code == 0
    before = cells(bench, "privacy-act")
    old, new, note = CHANGES[name]
    assert MODULE.count(old) == 1
    path = install(bench, name, MODULE.replace(old, new))
    ended = bench.process("run", "--json", "matrix.json", PYTHONPATH=path)
    assert (ended.code, ended.err) == (4, "")
    assert cells(bench, "privacy-act") == before
    own = cells(bench, "open-shelf")
    assert {cell["outcome"] for cell in own} <= {"error", "refuse"}
    assert {cell["note"] for cell in own if cell["outcome"] == "error"} == {note}


def test_an_engine_changes_no_request_for_the_next_regime(bench: SmallBench) -> None:
    assert bench.exigent("run", "--json", "matrix.json").code == 0
    before = cells(bench, "privacy-act")
    change = """\
        for request in requests:
            request.values["requester"] = "borrower"
"""
    path = install(
        bench, "bends", MODULE.replace("        return [D", f"{change}        return [D")
    )
    ended = bench.process("run", "--json", "matrix.json", PYTHONPATH=path)
    assert (ended.code, ended.err) == (4, "")
    assert cells(bench, "privacy-act") == before


@pytest.mark.parametrize("part", ["values", "stated", "has_unknown", "anything"])
def test_no_part_of_a_request_can_be_changed(part: str) -> None:
    request = make_request(VOCABULARY, {"wet": True})
    with pytest.raises(AttributeError):
        setattr(request, part, {})
    with pytest.raises((AttributeError, TypeError)):
        delattr(request, part)
    with pytest.raises(TypeError):
        request.values["wet"] = False  # type: ignore[index]
    assert request == WET


class _Decider:
    """Keeps the contract but for what a test gives it."""

    def __init__(self, answer: Callable[[Sequence[Request]], Any]) -> None:
        self.constants = {"wet": frozenset[Any]()}
        self._answer = answer

    def decide(self, requests: Sequence[Request]) -> Any:
        return self._answer(requests)


def _guarded(decider: Any) -> GuardedDecider:
    return GuardedDecider(decider, make_manifest("one"), VOCABULARY)


def test_a_batch_is_no_list_that_an_engine_could_empty() -> None:
    def empties(requests: Any) -> Sequence[Decision]:
        requests.clear()
        return []

    batch = [WET]
    assert _guarded(_Decider(empties)).decide(batch)[0].outcome is Outcome.ERROR
    assert batch == [WET]


class _Breaks(Sequence[Decision]):
    def __len__(self) -> int:
        return 1

    def __getitem__(self, index: Any) -> NoReturn:
        raise SystemExit(0)


class _Lookalike(Decision, frozen=True):
    pass


class _Word(str):
    __slots__ = ()


@pytest.mark.parametrize(
    "answers",
    [
        _Breaks(),
        [_Lookalike(Outcome.REFUSE, mode=Mode.MUST_NOT)],
        [Decision(Outcome.REFUSE, mode=Mode.MUST_NOT, reasons=[Reason("a", "b")])],  # type: ignore[arg-type]
        [Decision(Outcome.REFUSE, mode=Mode.MUST_NOT, reasons=(Reason(_Word("a"), "b"),))],
        [Decision(Outcome.REFUSE, mode=Mode.MUST_NOT, reasons=("a",))],  # type: ignore[arg-type]
        [Decision(Outcome.REFUSE, mode=Mode.MUST_NOT, note=3)],  # type: ignore[arg-type]
        [Decision("refuse?", mode=Mode.MUST_NOT)],  # type: ignore[arg-type]
        [Decision(Outcome.REFUSE, mode=Mode.MUST_NOT, reasons=(Reason("a", "\x1b[2J"),))],
        [Decision(Outcome.REFUSE, mode=Mode.MUST_NOT, note="\x1b[2J")],
    ],
)
def test_what_only_looks_like_a_decision_is_an_error(answers: Any) -> None:
    (cell,) = _guarded(_Decider(lambda _: answers)).decide([WET])
    assert cell.outcome is Outcome.ERROR
    assert (cell.note or "").isprintable()


class _UnspeakableError(Exception):
    def __str__(self) -> str:
        raise SystemExit(0)


@pytest.mark.parametrize(
    ("error", "note"),
    [
        (SystemExit(0), "SystemExit: 0"),
        (RuntimeError("\x1b[1A\x1b[2K gone"), "RuntimeError: ?[1A?[2K gone"),
        (RuntimeError("a" * 10_000), f"RuntimeError: {'a' * 300}"),
        (_UnspeakableError(), "_UnspeakableError"),
    ],
)
def test_an_error_is_told_in_a_line_that_can_be_printed(error: BaseException, note: str) -> None:
    def raises(_: object) -> NoReturn:
        raise error

    (cell,) = _guarded(_Decider(raises)).decide([WET])
    assert (cell.outcome, cell.note) == (Outcome.ERROR, f"the engine `rules` failed: {note}")


def test_the_users_own_interrupt_ends_the_run() -> None:
    def is_interrupted(_: object) -> NoReturn:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _guarded(_Decider(is_interrupted)).decide([WET])


class _Reads(_Decider):
    def reads(self, _: Request) -> Collection[str]:
        raise SystemExit(0)


class _Shows(_Decider):
    rules = ()

    def trace(self, _: Request) -> tuple[Any, ...]:
        raise SystemExit(0)


class _ShowsNothing(_Shows):
    rules = ("a rule",)  # type: ignore[assignment]


def test_an_engine_that_cannot_say_how_it_decided_is_an_engine_error() -> None:
    def refuse(requests: Sequence[Request]) -> Sequence[Decision]:
        return [REFUSED for _ in requests]

    with pytest.raises(EngineError, match="cannot say what it reads: SystemExit: 0"):
        _guarded(_Reads(refuse)).reads(WET)
    shown = _guarded(_Shows(refuse)).shown
    assert shown is not None
    with pytest.raises(EngineError, match="cannot show its rules: SystemExit: 0"):
        shown.trace(WET)
    (cell,) = _guarded(_ShowsNothing(refuse)).decide([WET])
    assert cell.outcome is Outcome.ERROR
