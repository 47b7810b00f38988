"""Random changes of a regime's rules, as the page has them: what a person might do to them there."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

from exigent.words import FactType, Vocabulary

Draft = dict[str, Any]
_DECISIONS = (
    *(("refuse", mode, "", "") for mode in ("must_not", "no_ground", "impossible")),
    ("not_governed", "", "", ""),
)
_MODES = ("must", "may", "owner")
_BOUNDS = ("at_least", "at_most", "more_than", "less_than")


class RandomChanges:
    """Changes drafts at random; not all of them are such that a file of them is accepted."""

    def __init__(self, vocabulary: Vocabulary, seed: int) -> None:
        self._facts = vocabulary.facts
        self._grounds = tuple(vocabulary.grounds)
        self._random = random.Random(seed)
        self._made = 0

    def change(self, draft: Draft) -> Draft:
        """Return a copy of a draft with one to three changes."""
        changed = copy.deepcopy(draft)
        ways: tuple[Callable[[Draft], None], ...] = (
            *(self._drop_condition, self._change_comparison, self._negate, self._either),
            *(self._decide, self._remove, self._insert, self._move, self._replace_all),
            *(self._drop_duty, self._waive_duty),
        )
        for _ in range(self._random.randint(1, 3)):
            self._random.choice(ways)(changed)
        return changed

    def _rule(self, draft: Draft) -> Draft:
        """Return one of the rules that have a condition."""
        rules = [rule for rule in draft["rules"] if rule["when"]]
        rule: Draft = self._random.choice(rules or draft["rules"])
        return rule

    def _parts(self, draft: Draft) -> list[dict[str, Any]]:
        when = self._rule(draft)["when"]
        return when["all"] if when else []

    def _drop_condition(self, draft: Draft) -> None:
        parts = self._parts(draft)
        if parts:
            parts.pop(self._random.randrange(len(parts)))

    def _change_comparison(self, draft: Draft) -> None:
        parts = self._parts(draft)
        parts.append(self._comparison())
        if len(parts) > 1 and self._random.random() < 0.5:
            parts.pop(0)

    def _negate(self, draft: Draft) -> None:
        parts = self._parts(draft)
        if parts:
            parts[0] = {"not": parts[0]}

    def _either(self, draft: Draft) -> None:
        parts = self._parts(draft)
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

    def _decide(self, draft: Draft) -> None:
        rule = self._random.choice(draft["rules"])
        allow = ("allow", self._random.choice(_MODES), self._random.choice(self._grounds))
        scope = self._random.choice(("as_requested", "narrowed"))
        parts = self._random.choice((*_DECISIONS, (*allow, scope)))
        rule.update(zip(("outcome", "mode", "ground", "scope"), parts, strict=True))

    def _remove(self, draft: Draft) -> None:
        if len(draft["rules"]) > 2:
            draft["rules"].remove(self._rule(draft))

    def _insert(self, draft: Draft) -> None:
        rule = copy.deepcopy(self._rule(draft))
        if rule["when"]:
            self._made += 1
            rule["id"] = f"new-{self._made}"
            rule["when"]["all"].append(self._comparison())
            draft["rules"].insert(self._random.randrange(len(draft["rules"])), rule)

    def _move(self, draft: Draft) -> None:
        rules = draft["rules"]
        if len(rules) > 2:
            rules.insert(0, rules.pop(self._random.randrange(1, len(rules) - 1)))

    def _replace_all(self, draft: Draft) -> None:
        """Put one new rule in the place of all, which happens now and then."""
        rule = copy.deepcopy(self._rule(draft))
        if rule["when"] and self._random.random() < 0.2:
            self._made += 1
            draft["rules"][:-1] = [{**rule, "id": f"new-{self._made}"}]

    def _drop_duty(self, draft: Draft) -> None:
        owing = [rule for rule in draft["rules"] if rule["duties"]]
        if owing:
            self._random.choice(owing)["duties"].pop(0)

    def _waive_duty(self, draft: Draft) -> None:
        owing = [rule for rule in draft["rules"] if rule["duties"]]
        if owing:
            self._random.choice(owing)["duties"][-1][1] = self._comparison()
