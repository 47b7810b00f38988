"""Policies in Cedar as rules: what their annotations say, and when they apply."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from exigent.engines.cedar.annotations import read_annotations
from exigent.engines.cedar.binding import Schema, as_document, complaint_about, find_invalid
from exigent.engines.cedar.checks import refuse_odd_words
from exigent.engines.cedar.conditions import ALWAYS, NEVER, translate
from exigent.engines.cedar.expression import (
    Expression,
    ExpressionReads,
    parts_of_node,
    read_expressions,
)
from exigent.engines.cedar.policy_text import (
    PolicyText,
    find_excess,
    find_fault,
    place_of,
    split_policies,
)
from exigent.engines.cedar.wording import write_expression
from exigent.engines.contract import Rule
from exigent.engines.policy_file import PolicyFile
from exigent.engines.reserved import OTHERWISE, refuse_reserved
from exigent.engines.rules.file import RuleReader
from exigent.engines.ruling import Ruling
from exigent.words import (
    AllOf,
    Condition,
    Constants,
    Decision,
    Fault,
    Foreign,
    InputError,
    Location,
    Mode,
    Outcome,
    Predicate,
    Reason,
    Vocabulary,
    compile_condition,
    constants_of,
    did_you_mean,
    facts_of,
    foreign_parts,
    merge_constants,
)

PERMIT = "permit"


@dataclass(frozen=True)
class Part:
    """One of the expressions that all must be true for a policy to apply."""

    expression: Expression
    condition: Condition

    @property
    def shown(self) -> Condition:
        """The condition as readers see it."""
        return Foreign("false", ()) if self.condition == NEVER else self.condition


@dataclass(frozen=True)
class CedarPolicy:
    """One policy: Cedar's id for it, the rule that readers see, and what it reads."""

    id: str
    effect: str
    rule: Rule
    parts: tuple[Part, ...]
    reading: ExpressionReads

    @cached_property
    def ruling(self) -> Ruling:
        """What it decides where it applies."""
        return Ruling(self.rule)

    @cached_property
    def condition(self) -> Condition:
        """When it applies, as far as it cannot fail."""
        return AllOf(tuple(part.condition for part in self.parts))

    @cached_property
    def holds(self) -> Predicate:
        """Whether it applies, in three values, as far as it cannot fail."""
        return compile_condition(self.condition)

    def constants(self, vocabulary: Vocabulary) -> Constants:
        """Return the facts that it reads, with the constants they are compared with."""
        computed = {
            name: None if vocabulary.facts[name].is_measured else frozenset[Any]()
            for foreign in foreign_parts(self.condition)
            for name in foreign.facts
        }
        read = {name: frozenset[Any]() for name in self.reading.facts}
        compared = constants_of([self.condition, *self.rule.waivers])
        merged = merge_constants([read, compared, computed])
        return {
            name: constants if vocabulary.facts[name].is_measured else frozenset()
            for name, constants in merged.items()
        }


def read_policies(
    file: PolicyFile, reader: RuleReader, vocabulary: Vocabulary, schema: Schema
) -> tuple[CedarPolicy, ...]:
    """Return the policies of a file in order; raise InputError at the first that is wrong."""
    texts = split_policies(file.text)
    _refuse_excess(file, texts)
    complaint = complaint_about(file.text)
    if complaint:
        offset, said = find_fault(file.text, complaint_about)
        raise InputError(
            f"not valid Cedar: {said or complaint}",
            _location(file, offset),
            fault=Fault.NOT_A_POLICY,
        )
    policies: dict[str, CedarPolicy] = {}
    document = as_document(file.text)
    if not texts:
        raise InputError("the file holds no policy", file.place(), fault=Fault.EMPTY)
    _refuse_invalid(file, texts, schema, vocabulary)
    for index, text in enumerate(texts):
        id = f"policy{index}"
        if id in document["templates"]:
            raise InputError(
                "a template decides nothing by itself",
                _location(file, text.start),
                "write a policy without `?principal` and `?resource`",
                fault=Fault.WRONG_POLICY,
            )
        policy = _read_policy(id, document["staticPolicies"][id], text, file, reader, vocabulary)
        rule = policy.rule
        refuse_reserved(rule.id, rule.location, "policy")
        if rule.id in policies:
            first = policies[rule.id].rule.location.line
            meant = f"the first is in line {first}"
            raise InputError(
                f"two policies have the id `{rule.id}`",
                rule.location,
                meant,
                fault=Fault.NAME_TAKEN,
            )
        policies[rule.id] = policy
    return tuple(policies.values())


def default_deny(location: Location) -> Rule:
    """Return what a regime decides that does not say what a default deny means."""
    because = "No `permit` applies, and Cedar denies by default."
    return Rule(
        id=OTHERWISE,
        when=None,
        decision=Decision(
            Outcome.REFUSE, mode=Mode.NO_GROUND, reasons=(Reason(OTHERWISE, because),)
        ),
        because=because,
        source="",
        contested="",
        unverified="",
        duties=(),
        location=location,
    )


def _read_policy(
    id: str,
    node: Mapping[str, Any],
    text: PolicyText,
    file: PolicyFile,
    reader: RuleReader,
    vocabulary: Vocabulary,
) -> CedarPolicy:
    expressions = [*_scope(node), *_conditions(node["conditions"])]

    def place(*words: str) -> Location:
        return _location(file, text.find(*words))

    refuse_odd_words(expressions, vocabulary, place)
    rule = read_annotations(node["effect"], node.get("annotations", {}), text, file, reader)
    parts = tuple(_part(expression, vocabulary) for expression in expressions)
    parts = tuple(part for part in parts if part.condition != ALWAYS)
    conditions = tuple(part.shown for part in parts)
    when = conditions[0] if len(conditions) == 1 else AllOf(conditions) if conditions else None
    return CedarPolicy(
        id=id,
        effect=node["effect"],
        rule=dataclasses.replace(rule, when=when),
        parts=parts,
        reading=read_expressions(expressions, vocabulary.facts),
    )


def _part(expression: Expression, vocabulary: Vocabulary) -> Part:
    condition = translate(expression, vocabulary.facts)
    reading = read_expressions([expression], vocabulary.facts)
    keeps_all = foreign_parts(condition) and {*facts_of(condition)} == {*reading.facts}
    if reading.is_fallible and not keeps_all:
        # What can fail may not be simplified away: where it fails, it is neither true nor false.
        return Part(expression, Foreign(write_expression(expression), reading.facts))
    return Part(expression, condition)


def _scope(node: Mapping[str, Any]) -> Iterator[Expression]:
    """Yield what a policy's scope asks for, as expressions."""
    for variable in ("principal", "action", "resource"):
        scope = node[variable]
        left = {"Var": variable}
        match scope["op"]:
            case "==":
                yield {"==": {"left": left, "right": _entity(scope["entity"])}}
            case "in" if "entities" in scope:
                entities = [_entity(entity) for entity in scope["entities"]]
                yield {"in": {"left": left, "right": {"Set": entities}}}
            case "in":
                yield {"in": {"left": left, "right": _entity(scope["entity"])}}
            case "is":
                test: dict[str, Any] = {"left": left, "entity_type": scope["entity_type"]}
                if scope.get("in"):
                    test["in"] = _entity(scope["in"]["entity"])
                yield {"is": test}


def _entity(entity: Any) -> Expression:
    return {"Value": {"__entity": entity}}


def _conditions(clauses: list[Any]) -> Iterator[Expression]:
    """Yield the expressions that all must be true: what `when` joins, what `unless` lists."""
    for clause in clauses:
        if clause["kind"] == "when":
            yield from _split(clause["body"], "&&")
        else:
            yield from ({"!": {"arg": part}} for part in _split(clause["body"], "||"))


def _split(node: Expression, joint: str) -> Iterator[Expression]:
    operator, operands = parts_of_node(node)
    if operator == joint:
        yield from _split(operands["left"], joint)
        yield from _split(operands["right"], joint)
    else:
        yield node


def _location(file: PolicyFile, offset: int) -> Location:
    return file.place(*place_of(file.text, offset))


def _refuse_excess(file: PolicyFile, texts: list[PolicyText]) -> None:
    for text in texts:
        excess = find_excess(text)
        if excess:
            offset, said = excess
            raise InputError(
                said,
                _location(file, offset),
                "split it into several policies",
                fault=Fault.WRONG_POLICY,
            )


def _refuse_invalid(
    file: PolicyFile, texts: list[PolicyText], schema: Schema, vocabulary: Vocabulary
) -> None:
    """Raise InputError with what Cedar's validator says first, in the order of the file."""
    ids = [f"policy{index}" for index in range(len(texts))]
    complaints = find_invalid(file.text, schema)
    if not complaints:
        return
    id, said = min(complaints, key=lambda c: ids.index(c[0]) if c[0] in ids else -1)
    words = said.split("`")[1::2]
    offset = 0
    if id in ids:
        text = texts[ids.index(id)]
        offset = text.find(*words, *(f'"{word}"' for word in words), *_last_words(words))
    meant = did_you_mean(words[0], vocabulary.facts) if said.startswith("attribute `") else ""
    raise InputError(
        f"not valid by the schema: {said}", _location(file, offset), meant, fault=Fault.NOT_A_POLICY
    )


def _last_words(words: list[str]) -> Iterator[str]:
    """Yield the last parts of names such as `Type::"id"`, of which each part is a token."""
    yield from (word.rpartition("::")[2] for word in words if "::" in word)
