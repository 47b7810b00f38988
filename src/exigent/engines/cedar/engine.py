"""The engine for policies in Cedar: permits allow, forbids override, what is left is denied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from exigent.engines.cedar.binding import (
    PolicySet,
    Response,
    Schema,
    actions_of,
    ask,
    parse_policies,
    parse_schema,
)
from exigent.engines.cedar.context import (
    DECIMAL_PLACES,
    LARGEST_DECIMAL,
    ContextWriter,
    UnfitValueError,
)
from exigent.engines.cedar.doubt import facts_in_doubt
from exigent.engines.cedar.policies import PERMIT, CedarPolicy, default_deny, read_policies
from exigent.engines.cedar.schema import cedar_schema, cedar_type
from exigent.engines.cedar.trace import Tracer
from exigent.engines.contract import DecisionList, Rule, Trial
from exigent.engines.policy_file import KEY, read_policy
from exigent.engines.reserved import OTHERWISE
from exigent.engines.rules.file import RuleReader
from exigent.engines.ruling import Ruling, lacking
from exigent.files import table
from exigent.regime import Manifest
from exigent.symbolic import Cuts, NotCompiledError, Space, compile_rules, cuts_of_rules
from exigent.words import (
    UNKNOWN,
    Constants,
    Decision,
    Fault,
    InputError,
    Known,
    Outcome,
    Request,
    Truth,
    Value,
    Vocabulary,
    constants_of,
    failed,
    foreign_parts,
    merge_constants,
)

SUFFIX = ".cedar"

Values = Mapping[str, Value]


class CedarEngine:
    """Reads the `.cedar` file beside a regime, and `otherwise:` for what Cedar denies by default."""

    keys = (KEY, OTHERWISE)
    is_contained = True

    def load(self, manifest: Manifest, vocabulary: Vocabulary) -> CedarDecider:
        """Parse, validate and read the policies; raise InputError at the first that is wrong."""
        file = read_policy(manifest, SUFFIX)
        reader = RuleReader(manifest, vocabulary)
        schema = parse_schema(cedar_schema(vocabulary))
        policies = read_policies(file, reader, vocabulary, schema)
        otherwise = _read_otherwise(manifest, reader)
        return CedarDecider(parse_policies(file.text), policies, otherwise, vocabulary, schema)


class CedarDecider:
    """Decides by the first forbid that applies, else the first permit, else by default."""

    def __init__(
        self,
        handle: PolicySet,
        policies: Sequence[CedarPolicy],
        otherwise: Rule,
        vocabulary: Vocabulary,
        schema: Schema,
    ) -> None:
        self._handle = handle
        self._entities = actions_of(schema)
        self._tried = tuple(sorted(policies, key=lambda policy: policy.effect == PERMIT))
        self._ranks = {policy.id: index for index, policy in enumerate(self._tried)}
        self._otherwise = Ruling(otherwise)
        self.rules: tuple[Rule, ...] = (*(policy.rule for policy in self._tried), otherwise)
        self.constants: Constants = merge_constants(
            [
                *(policy.constants(vocabulary) for policy in policies),
                constants_of(otherwise.conditions),
            ]
        )
        read = {name for policy in policies for name in policy.reading.facts}
        self._read = tuple(name for name in vocabulary.facts if name in read)
        self._writer = ContextWriter(vocabulary.facts[name] for name in self._read)
        # Whole numbers never have more digits than Cedar's Long.
        decimals = [name for name in self._read if cedar_type(vocabulary.facts[name]) == "decimal"]
        self.taken_for_granted = tuple(map(_held, decimals))
        self._tracer = Tracer(self._tried, otherwise, self._writer, self._entities)

    def unfit(self, known: Mapping[str, Known]) -> str:
        """Return which of some facts has a value that Cedar cannot hold, or nothing."""
        try:
            self._writer.write(known)
        except UnfitValueError as error:
            return str(error)
        return ""

    @cached_property
    def cuts(self) -> Cuts:
        """All that its policies tell apart; raises NotCompiledError where one of them can fail."""
        return cuts_of_rules(self._translated)

    def compile(self, space: Space) -> int:
        """Return the node of what its policies decide, by what they say in conditions."""
        return compile_rules(space, self._translated)

    @cached_property
    def _translated(self) -> tuple[Rule, ...]:
        """The policies as a decision list: the first forbid that applies, else the first permit."""
        for policy in self._tried:
            if policy.reading.is_fallible:
                raise NotCompiledError(f"the policy `{policy.rule.id}` may fail")
        tried = [replace(policy.rule, when=policy.condition) for policy in self._tried]
        return (*tried, self.rules[-1])

    @property
    def decision_list(self) -> DecisionList:
        """Its policies as a list; raises NotCompiledError where one says what only Cedar can tell."""
        for policy in self._tried:
            if foreign_parts(policy.condition):
                raise NotCompiledError(
                    f"the policy `{policy.rule.id}` has a part that only Cedar can tell"
                )
        return DecisionList(self._translated, permits_come_last=True)

    def decide(self, requests: Sequence[Request]) -> list[Decision]:
        """Return a decision a request, in order; Cedar is asked once for each context."""
        contexts: list[str | Decision] = [self._context(request) for request in requests]
        asked = list(dict.fromkeys(text for text in contexts if isinstance(text, str)))
        answers = dict(zip(asked, ask(asked, self._handle, self._entities), strict=True))
        return [
            context
            if isinstance(context, Decision)
            else self._decide(request.values, answers[context])
            for request, context in zip(requests, contexts, strict=True)
        ]

    def trace(self, request: Request) -> tuple[Trial, ...]:
        """Return the policies tried on a request, forbids first, up to the one that decided."""
        return self._tracer.trace(request)

    def _context(self, request: Request) -> str | Decision:
        try:
            return self._writer.write(request.values)
        except UnfitValueError as error:
            return failed(str(error))

    def _decide(self, values: Values, answer: Response) -> Decision:
        if answer.problem:
            return failed(f"Cedar could not decide: {answer.problem}")
        if answer.failures or _lacks(self._read, values):
            return self._walk(values, answer)
        ruling = (
            self._tried[min(map(self._ranks.__getitem__, answer.reasons))].ruling
            if answer.reasons
            else self._otherwise
        )
        return ruling.decide(values) or lacking(values, ruling.facts)

    def _walk(self, values: Values, answer: Response) -> Decision:
        """Try the policies one by one, as far as Cedar's answer tells which of them apply."""
        ruling = self._otherwise
        in_doubt: frozenset[str] = frozenset()
        is_open = False
        for policy in self._tried:
            truth = _applies(policy, values, answer)
            if truth:
                ruling = policy.ruling
                break
            if truth is None:
                why = answer.failures.get(policy.id)
                if why and not is_open and not _lacks(policy.reading.facts, values):
                    return failed(f"the policy `{policy.rule.id}` failed: {why}")
                is_open = True
                in_doubt |= policy.ruling.facts | _in_doubt(policy, values)
        decision = None if is_open else ruling.decide(values)
        if decision is None:
            read = in_doubt | ruling.facts
            decision = lacking(values, read if _lacks(read, values) else frozenset(self._read))
        return decision


def _applies(policy: CedarPolicy, values: Values, answer: Response) -> Truth:
    """Tell whether a policy applies whatever the unknown facts are; None where that is open.

    Cedar evaluated it without them. What it says of a policy that neither failed nor
    can notice what is absent holds with them, too.
    """
    reading = policy.reading
    # Of a request that a forbid denies, Cedar does not say which permits apply.
    is_told = not (answer.is_deny and answer.reasons and policy.effect == PERMIT)
    notices = _lacks(reading.noticed, values)
    if is_told and not notices and policy.id not in answer.failures:
        return policy.id in answer.reasons
    return None if reading.is_fallible else policy.holds(values)


def _in_doubt(policy: CedarPolicy, values: Values) -> frozenset[str]:
    if policy.reading.is_fallible:
        return frozenset(policy.reading.facts)
    return facts_in_doubt(policy.condition, values)


def _held(name: str) -> str:
    return (
        f"`{name}` has at most {DECIMAL_PLACES} decimal places, and lies between "
        f"-{LARGEST_DECIMAL} and {LARGEST_DECIMAL}"
    )


def _lacks(facts: Iterable[str], values: Values) -> bool:
    return any(values[name] is UNKNOWN for name in facts)


def _read_otherwise(manifest: Manifest, reader: RuleReader) -> Rule:
    given = manifest.settings.get(OTHERWISE)
    if given is None:
        return default_deny(manifest.location)
    rule = reader.otherwise(table(given, f"`{OTHERWISE}`"))
    if rule.decision.outcome is Outcome.ALLOW:
        raise InputError(
            "Cedar denies by default, so `otherwise:` cannot allow",
            rule.location,
            "write a `permit`",
            fault=Fault.WRONG_DECISION,
        )
    return rule
