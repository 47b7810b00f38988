"""Policies in Python: `decide(request)` in a file beside the regime.

A policy runs in this process and may do whatever Python can: it is not contained.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

import msgspec

from exigent.engines.compared import KEY as COMPARES
from exigent.engines.compared import read_compared, with_more
from exigent.engines.failing import let_interrupts_through
from exigent.engines.own_modules import OwnModules
from exigent.engines.policy_file import KEY as POLICY
from exigent.engines.policy_file import PolicyFile, read_policy
from exigent.engines.python.file import describe, load_decide
from exigent.engines.python.steps import Steps
from exigent.policy import Choice, UnknownFactError
from exigent.policy import Request as ShownRequest
from exigent.regime import Manifest
from exigent.symbolic import MOST_COMPLETIONS
from exigent.words import (
    UNKNOWN,
    Constants,
    Decision,
    Outcome,
    Request,
    Value,
    Vocabulary,
    failed,
    representatives,
)

SUFFIX = ".py"
MOST_STEPS = 10_000
_PREMISES = (
    "the policy answers alike whenever it is asked alike",
    "`compares:` lists all that it compares numbers and dates with",
)
_ARISING = (Outcome.NEEDS_FACTS, Outcome.ERROR)


class PythonEngine:
    """Runs the function `decide` of the Python file beside a regime file."""

    keys = (POLICY, COMPARES)
    is_contained = False

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> PythonDecider:
        """Run the policy's file; raise InputError where it fails or has no `decide(request)`."""
        constants = read_compared(manifest, vocabulary, vocabulary.facts)
        policy = read_policy(manifest, SUFFIX)
        return _load(policy, constants, vocabulary)


class PythonDecider:
    """Calls a policy's function once a request; what it reads of the request is noted."""

    premises = _PREMISES
    language = "python"

    def __init__(
        self,
        policy: PolicyFile,
        modules: OwnModules,
        decide: Callable[[ShownRequest], object],
        constants: Constants,
        vocabulary: Vocabulary,
        steps: Steps | None = None,
    ) -> None:
        """Decide by a function; one that counts its `steps` is ended when they are too many."""
        self.constants = constants
        self.policy = policy
        self._modules = modules
        self._call = decide
        self._steps = steps or Steps(0)
        self._vocabulary = vocabulary
        self._choices: Mapping[str, Mapping[Value, Choice]] = {
            name: {word: Choice(str(word), fact) for word in fact.values}
            for name, fact in vocabulary.facts.items()
            if not fact.is_measured and not isinstance(fact.values[0], bool)
        }

    def edited(self, text: str, constants: Constants) -> PythonDecider:
        """Return what decides by another text in the place of the file's; see `CanBeEdited`.

        Of what nobody wrote nobody knows that it comes to an end: a decision that takes more than
        MOST_STEPS is an error.
        """
        compared = with_more(self.constants, constants)
        edited = replace(self.policy, text=text)
        return _load(edited, compared, self._vocabulary, Steps(MOST_STEPS))

    def decide(self, requests: Sequence[Request]) -> list[Decision]:
        """Return a decision a request, in order; a policy that fails is an error there only."""
        with _running(self._modules):
            return [self._decide(request.values)[0] for request in requests]

    def reads(self, request: Request) -> frozenset[str]:
        """Return the facts read to decide a request, whatever its unknown facts turn out to be."""
        found: set[str] = set()
        branches = [dict(request.values)]
        with _running(self._modules):
            for _ in range(MOST_COMPLETIONS):
                if not branches:
                    return frozenset(found)
                values = branches.pop()
                decision, read = self._decide(values)
                found.update(read)
                if decision.outcome is Outcome.NEEDS_FACTS:
                    name = decision.missing[0]
                    known = representatives(self._vocabulary.facts[name], self.constants[name])
                    if known is None:
                        break
                    branches += [{**values, name: value} for value in known]
        return frozenset(self._vocabulary.facts)

    def _decide(self, values: Mapping[str, Value]) -> tuple[Decision, Mapping[str, None]]:
        read: dict[str, None] = {}
        unlisted: list[str] = []
        shown = ShownRequest(values, self._choices, read, self.constants, unlisted.append)
        self._steps.begin()
        try:
            answer = self._checked(self._call(shown))
        except UnknownFactError:
            # Which fact that is, `read` tells: no place in the policy has to be found for it.
            answer = failed("a fact is not known")
        except BaseException as error:  # noqa: BLE001 - whatever a policy raises is its cells' error
            let_interrupts_through(error)
            answer = failed(describe(error, self.policy, self._modules))
        if endless := self._steps.complaint:
            answer = self._failed(endless)
        if unlisted and answer.outcome is not Outcome.ERROR:
            # It went on all the same, and nobody knows what else it would tell apart.
            answer = self._failed(unlisted[0])
        # A policy that went on after reading an unknown fact has decided on nothing.
        missing = tuple(name for name in read if values[name] is UNKNOWN)
        return Decision(Outcome.NEEDS_FACTS, missing=missing) if missing else answer, read

    def _checked(self, answer: object) -> Decision:
        """Return the answer in plain words and tuples, so that nothing of the policy is kept."""
        if not isinstance(answer, Decision):
            return self._failed(f"`decide` returned {_named(answer)}, not a decision")
        try:
            decision = msgspec.convert(msgspec.to_builtins(answer, enc_hook=_plain), Decision)
        except (msgspec.ValidationError, TypeError) as error:
            return self._failed(f"`decide` returned what is no decision: {error}")
        if decision.outcome in _ARISING or decision.missing:
            said = "missing facts" if decision.missing else f"`{decision.outcome}`"
            return self._failed(f"`decide` returned {said}, which arises by itself")
        return decision

    def _failed(self, reason: str) -> Decision:
        return failed(f"{self.policy.shown}: {reason}")


def _load(
    policy: PolicyFile,
    constants: Constants,
    vocabulary: Vocabulary,
    steps: Steps | None = None,
) -> PythonDecider:
    folder = PurePosixPath(policy.shown).parent.as_posix()
    modules = OwnModules(policy.path.parent, folder, "the folder of the policy")
    with _running(modules):
        decide = load_decide(policy, modules, steps)
    return PythonDecider(policy, modules, decide, constants, vocabulary, steps)


def _plain(part: object) -> str:
    if isinstance(part, str):
        return str(part)
    raise TypeError(f"{_named(part)} stands where a word should")


def _named(answer: object) -> str:
    return "nothing" if answer is None else f"a value of type {type(answer).__name__}"


@contextlib.contextmanager
def _running(modules: OwnModules) -> Iterator[None]:
    """Let a policy run among its own modules, all that it prints sent to standard error.

    Standard output holds the matrix.
    """
    with modules.at_hand(), contextlib.redirect_stdout(sys.stderr):
        yield
