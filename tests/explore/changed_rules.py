"""Random changes of a regime's rules, as the page has them: what a person might do to them there.

Of a stack the rules of one layer are changed, how the layers combine, or which they are and in what order.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from exigent.words import FactType, Vocabulary

Draft = dict[str, Any]
Layer = dict[str, Any]
Rule = dict[str, Any]
_DECISIONS = (
    *(("refuse", mode, "", "") for mode in ("must_not", "no_ground", "impossible")),
    ("not_governed", "", "", ""),
)
_MODES = ("must", "may", "owner")
_COMBINING = ("law_first", "deny_overrides", "permit_overrides", "first_applicable")
_DEADLINES = ("3 days", "1 hour", "2 working days", "90 days", "1 month", "at once", "3 dayz")
_TERMS = ("96 hours", "10 days", "1 day", "3 working days", "1 month", "without delay", "1 days")
_IDS = (
    *("yes", "null", "2020-01-01", "007", "x", "a-b-c"),
    *("In-Force", "in-force", "otherwise", "-x", "a b"),
)
_BOUNDS = ("at_least", "at_most", "more_than", "less_than")


class RandomChanges:
    """Changes drafts at random; not all of them are such that a file of them is accepted."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        duties: Sequence[Mapping[str, Any]],
        layers: Mapping[str, Sequence[Layer]],
        seed: int,
    ) -> None:
        """Change drafts in which duties go by their place among these, as rules write them.

        `layers` are those that each stack may have, by its name.
        """
        self._known = duties
        self._layers = layers
        self._events = tuple(vocabulary.events)
        self._facts = vocabulary.facts
        self._grounds = tuple(vocabulary.grounds)
        self._parties = tuple(vocabulary.parties)
        self._duties = tuple(vocabulary.duties)
        self._random = random.Random(seed)
        self._made = 0

    def change(self, draft: Draft) -> Draft:
        """Return a copy of a draft with one to three changes."""
        changed = copy.deepcopy(draft)
        ways: tuple[Callable[[Layer], None], ...] = (
            *(self._drop_condition, self._change_comparison, self._negate, self._either),
            *(self._decide, self._remove, self._insert, self._move, self._replace_all),
            *(self._drop_duty, self._waive_duty, self._add_duty, self._change_deadline),
            *(self._change_duty, self._change_part, self._change_terms, self._owe_otherwise),
            *(self._reword, self._doubt, self._call),
        )
        for _ in range(self._random.randint(1, 3)):
            if draft["combine"] and self._random.random() < 0.4:
                self._random.choice((self._combine, self._add_layer, self._order_layers))(changed)
            else:
                self._random.choice(ways)(self._random.choice(changed["layers"]))
        return changed

    def _combine(self, draft: Draft) -> None:
        draft["combine"] = self._random.choice(_COMBINING)

    def _add_layer(self, draft: Draft) -> None:
        there = {layer["layer"] for layer in draft["layers"]}
        others = [one for one in self._layers[draft["regime"]] if one["layer"] not in there]
        if others:
            added = copy.deepcopy(self._random.choice(others))
            draft["layers"].insert(self._random.randint(0, len(there)), added)

    def _order_layers(self, draft: Draft) -> None:
        """Have the layers in another order, and now and then one less."""
        layers = draft["layers"]
        self._random.shuffle(layers)
        if self._random.random() < 0.4:
            layers.pop()

    def _rule(self, layer: Layer) -> Rule:
        """Return one of the rules that have a condition."""
        rules = [rule for rule in layer["rules"] if rule["when"]]
        rule: Rule = self._random.choice(rules or layer["rules"])
        return rule

    def _parts(self, layer: Layer) -> list[dict[str, Any]]:
        when = self._rule(layer)["when"]
        return when["all"] if when else []

    def _drop_condition(self, layer: Layer) -> None:
        parts = self._parts(layer)
        if parts:
            parts.pop(self._random.randrange(len(parts)))

    def _change_comparison(self, layer: Layer) -> None:
        parts = self._parts(layer)
        parts.append(self._comparison())
        if len(parts) > 1 and self._random.random() < 0.5:
            parts.pop(0)

    def _negate(self, layer: Layer) -> None:
        parts = self._parts(layer)
        if parts:
            parts[0] = {"not": parts[0]}

    def _either(self, layer: Layer) -> None:
        parts = self._parts(layer)
        if parts:
            at = self._random.randrange(len(parts))
            both = {"all": [self._comparison(), self._comparison()]}
            parts[at] = {"any": [parts[at], self._random.choice((self._comparison(), both))]}

    def _comparison(self) -> dict[str, Any]:
        fact = self._random.choice(list(self._facts.values()))
        pick = self._random
        match fact.type:
            case FactType.NUMBER:
                least = int(fact.at_least or 0)
                low = pick.randint(least, least + 20)
                bound = low if fact.whole else low + pick.choice((0, 0.25))
                return {"fact": fact.name, pick.choice(_BOUNDS): bound}
            case FactType.DATE:
                day = f"20{pick.randint(18, 26)}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"
                return {"fact": fact.name, pick.choice(_BOUNDS): day}
        values = list(fact.values)
        return {"fact": fact.name, "in": pick.sample(values, pick.randint(1, len(values)))}

    def _decide(self, layer: Layer) -> None:
        rule = self._random.choice(layer["rules"])
        allow = ("allow", self._random.choice(_MODES), self._random.choice(self._grounds))
        scope = self._random.choice(("as_requested", "narrowed"))
        parts = self._random.choice((*_DECISIONS, (*allow, scope)))
        rule.update(zip(("outcome", "mode", "ground", "scope"), parts, strict=True))

    def _remove(self, layer: Layer) -> None:
        if len(layer["rules"]) > 2:
            layer["rules"].remove(self._rule(layer))

    def _insert(self, layer: Layer) -> None:
        rule = copy.deepcopy(self._rule(layer))
        if rule["when"]:
            self._made += 1
            rule["id"] = f"new-{self._made}"
            rule["when"]["all"].append(self._comparison())
            layer["rules"].insert(self._random.randrange(len(layer["rules"])), rule)

    def _move(self, layer: Layer) -> None:
        rules = layer["rules"]
        if len(rules) > 2:
            rule = rules.pop(self._random.randrange(len(rules) - 1))
            rules.insert(self._random.randrange(len(rules)), rule)

    def _replace_all(self, layer: Layer) -> None:
        """Put one new rule in the place of all, which happens now and then."""
        rule = copy.deepcopy(self._rule(layer))
        if rule["when"] and self._random.random() < 0.2:
            self._made += 1
            layer["rules"][:-1] = [{**rule, "id": f"new-{self._made}"}]

    def _owing(self, layer: Layer) -> list[Any]:
        """Return the duties of a rule that has some, or none."""
        owing = [rule["duties"] for rule in layer["rules"] if rule["duties"]]
        return self._random.choice(owing) if owing else []

    def _drop_duty(self, layer: Layer) -> None:
        duties = self._owing(layer)
        if duties:
            duties.pop(0)

    def _waive_duty(self, layer: Layer) -> None:
        duties = self._owing(layer)
        if duties:
            duties[-1][1] = self._random.choice((self._comparison(), None))

    def _add_duty(self, layer: Layer) -> None:
        duty = {
            "who": self._random.choice(self._parties),
            "duty": self._random.choice(self._duties),
        }
        within = {"within": self._random.choice(_DEADLINES)} if self._random.random() < 0.6 else {}
        self._random.choice(layer["rules"])["duties"].append([duty | within, None])

    def _change_deadline(self, layer: Layer) -> None:
        duties = self._owing(layer)
        if duties:
            owed = self._random.choice(duties)
            key = "for" if "for" in self._written(owed) else "within"
            owed[0] = self._written(owed) | {key: self._random.choice(_DEADLINES)}

    def _change_duty(self, layer: Layer) -> None:
        duties = self._owing(layer)
        if duties:
            owed = self._random.choice(duties)
            owed[0] = self._written(owed) | {"duty": self._random.choice(self._duties)}

    def _change_part(self, layer: Layer) -> None:
        duties = self._owing(layer)
        if duties:
            owed = self._random.choice(duties)
            part, value = self._part()
            written = {key: each for key, each in self._written(owed).items() if key != part}
            owed[0] = written | ({part: value} if value else {})

    def _part(self) -> tuple[str, Any]:
        """Return a part of a duty with another value, or with none."""
        pick = self._random
        part = pick.choice(("who", "from", "before", "for", "lifted_by", "either", "condition"))
        if part == "who":
            return part, pick.choice(self._parties)
        if part == "for":
            return part, pick.choice((*_TERMS, None))
        if part == "either":
            return part, pick.sample(self._duties, pick.randint(0, 2))
        if part == "condition":
            return part, pick.choice((True, None))
        if part == "lifted_by":
            return part, pick.sample(self._events, min(len(self._events), pick.randint(0, 2)))
        return part, pick.choice((*self._events, None))

    def _change_terms(self, layer: Layer) -> None:
        """Give a duty terms of a kind, mostly beside what they need; or take them from it."""
        duties = self._owing(layer)
        if not duties or not self._events:
            return
        pick = self._random
        owed = pick.choice(duties)
        kind = pick.choice(("or_within", "extended", "if_within"))
        written = {key: each for key, each in self._written(owed).items() if key != kind}
        if pick.random() < 0.7:
            first = {"from": pick.choice(self._events), "within": pick.choice(_TERMS)}
            written = first | {key: each for key, each in written.items() if key != "for"}
        terms = [
            {"within": pick.choice(_TERMS), "from": pick.choice(self._events)}
            for _ in range(pick.randint(0, 2))
        ]
        owed[0] = written | ({kind: terms} if terms else {})

    def _owe_otherwise(self, layer: Layer) -> None:
        duties = self._owing(layer)
        if duties:
            owed = self._random.choice(duties)
            others = [self._written(one) for one in self._random.sample(duties, 1)]
            others = [{key: each for key, each in one.items() if key != "else"} for one in others]
            owed[0] = self._written(owed) | {"else": others}

    def _written(self, owed: list[Any]) -> dict[str, Any]:
        """Return a duty as its rule has it."""
        duty: dict[str, Any] | int = owed[0]
        return dict(self._known[duty]) if isinstance(duty, int) else duty

    def _doubt(self, layer: Layer) -> None:
        rule = self._random.choice(layer["rules"])
        part = self._random.choice(("contested", "unverified"))
        rule[part] = self._random.choice(("", "Some say no.", "yes: # no", "\u202eturned"))

    def _call(self, layer: Layer) -> None:
        """Put a rule in under an id that somebody typed."""
        self._insert(layer)
        rule = self._rule(layer)
        if rule["when"] and rule["id"].startswith("new-"):
            taken = [one["id"] for one in layer["rules"]]
            rule["id"] = self._random.choice((*_IDS, *_IDS, *taken))

    def _reword(self, layer: Layer) -> None:
        rule = self._random.choice(layer["rules"])
        rule["because"] = self._random.choice(("Because.", 'It says "so": no.', "Über # all: x"))
        if self._random.random() < 0.5:
            rule["quote"] = ""
