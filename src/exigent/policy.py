"""What a policy that is written in Python imports: the request it reads, the decisions it makes.

from exigent.policy import Decision, Request, allow, refuse

def decide(request: Request) -> Decision:
    if request.paper == "order":
        return allow("must", ground="order", rule="order", because="The order says so.")
    return refuse("no_ground", rule="otherwise", because="Nothing opens the record.")
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from numbers import Number
from typing import Any, Literal, NoReturn, Self

from exigent.words import (
    MODES,
    UNKNOWN,
    Constants,
    Decision,
    Fact,
    Known,
    Mode,
    Obligation,
    Outcome,
    Reason,
    Scope,
    Term,
    Value,
    did_you_mean,
)

__all__ = ["Decision", "Obligation", "Request", "Term", "allow", "duty", "not_governed", "refuse"]

Choices = Mapping[str, Mapping[Value, "Choice"]]


class UnknownFactError(BaseException):
    """Ends a policy that read an unknown fact; no policy's `except Exception` holds it up."""


class Choice(str):
    """The value of a choice fact: a word that refuses to be compared with what the fact never is."""

    __slots__ = ("_fact",)
    _fact: Fact

    def __new__(cls, word: str, fact: Fact) -> Self:
        choice = super().__new__(cls, word)
        choice._fact = fact
        return choice

    def among(self, *words: str) -> bool:
        """Tell whether it is one of these words, or in one of these groups of the vocabulary."""
        groups = self._fact.groups
        held = [
            str(self) in groups[word].values if word in groups else self == word for word in words
        ]
        return any(held)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Choice):
            if other._fact.values != self._fact.values:
                said = f"the words of `{self._fact.name}` and `{other._fact.name}` are not the same"
                raise ValueError(said)
        elif not isinstance(other, str) or other not in self._fact.phrases:
            self._refuse(other)
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: object) -> NoReturn:
        raise TypeError(f"the values of `{self._fact.name}` have no order")

    __le__ = __gt__ = __ge__ = __lt__
    __hash__ = str.__hash__

    def _refuse(self, other: object) -> NoReturn:
        fact = self._fact
        known = [*map(str, fact.values), *fact.groups]
        if isinstance(other, str) and other in fact.groups:
            meant = f'it is a group: write `.among("{other}")`'
        else:
            meant = did_you_mean(str(other), known) or f"it has: {', '.join(known)}"
        raise ValueError(f"`{fact.name}` has no value `{other}`; {meant}")


class _LikeForLike:
    """A number or date that refuses to be compared with what it can never be."""

    _fact: str
    _kind = "number"
    _listed: frozenset[Known] | None = None
    _note: Callable[[str], None]

    def about(
        self, fact: str, listed: frozenset[Known] | None, note: Callable[[str], None]
    ) -> Self:
        """Return it, named as what it is in errors.

        `listed` are all values that it may be compared with, None for any; `note` hears of others.
        """
        self._fact = fact
        self._listed = listed
        self._note = note
        return self

    def _is_like(self, other: object) -> bool:
        return isinstance(other, Number) and not isinstance(other, bool)

    def __eq__(self, other: object) -> bool:
        if not self._is_like(other):
            self._refuse(other)
        self._compare(other)
        return super().__eq__(other)

    def __hash__(self) -> int:
        if self._listed is not None:
            self._complain("is looked up in a set or mapping: write a tuple after `in`")
        return super().__hash__()

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: Any) -> bool:
        self._compare(other)
        return super().__lt__(other)  # type: ignore[misc,no-any-return]

    def __le__(self, other: Any) -> bool:
        self._compare(other)
        return super().__le__(other)  # type: ignore[misc,no-any-return]

    def __gt__(self, other: Any) -> bool:
        self._compare(other)
        return super().__gt__(other)  # type: ignore[misc,no-any-return]

    def __ge__(self, other: Any) -> bool:
        self._compare(other)
        return super().__ge__(other)  # type: ignore[misc,no-any-return]

    def _compare(self, other: object) -> None:
        if self._listed is None or not self._is_like(other):
            return
        if isinstance(other, _LikeForLike):
            self._complain("is compared with a fact, which no list of constants can say")
        elif other not in self._listed:
            self._complain(f"is compared with {other}, which `compares` does not list")

    def _complain(self, what: str) -> NoReturn:
        said = f"`{self._fact}` {what}"
        self._note(said)
        raise ValueError(said)

    def _refuse(self, other: object) -> NoReturn:
        raise TypeError(f"`{self._fact}` is a {self._kind}, and {other!r} is none")


class _Whole(_LikeForLike, int):
    """A whole number."""

    def __bool__(self) -> bool:
        return self != 0


class _Fraction(_LikeForLike, float):
    """A number with a fraction."""

    def __bool__(self) -> bool:
        return self != 0


class _Day(_LikeForLike, datetime.date):
    """A date."""

    _kind = "date"

    def _is_like(self, other: object) -> bool:
        return isinstance(other, datetime.date) and not isinstance(other, datetime.datetime)


def measure(
    fact: str,
    value: Value,
    listed: frozenset[Known] | None = None,
    note: Callable[[str], None] = lambda _: None,
) -> Any:
    """Return a number or date of a fact as one that takes no other kind for its like.

    It is compared with none but the `listed` values, if some are: `note` hears of any other.

    Anything else is returned as it is: Python lets no kind of its own be made of `bool`.
    """
    match value:
        case bool():
            return value
        case int():
            return _Whole(value).about(fact, listed, note)
        case float():
            return _Fraction(value).about(fact, listed, note)
        case datetime.date():
            return _Day(value.year, value.month, value.day).about(fact, listed, note)
        case _:
            return value


class Request:
    """The facts of a request, each an attribute: `request.paper`, `request.loan_age`.

    Words are text, with `.among(...)` for several words and groups; yes/no facts are
    booleans, numbers int or float, dates `datetime.date`. Reading a fact that is not
    known ends the policy with the answer that it turns on this fact.
    """

    __slots__ = ("_look", "_names")
    _look: Callable[[str], Any]
    _names: tuple[str, ...]

    def __init__(
        self,
        values: Mapping[str, Value],
        choices: Choices,
        read: dict[str, None],
        compared: Constants | None = None,
        note: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Show `values`, and note in `read` the names of those that are looked at.

        `compared` are what numbers and dates may be compared with, and `note` hears of others.
        """
        listed = compared or {}

        # The facts lie nowhere else: none can be looked at without a note of it.
        def look(name: str) -> Any:
            read[name] = None
            value = values[name]
            if value is UNKNOWN:
                raise UnknownFactError(name)
            words = choices.get(name)
            return words[value] if words else measure(name, value, listed.get(name), note)

        object.__setattr__(self, "_look", look)
        object.__setattr__(self, "_names", tuple(values))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._names:
            meant = did_you_mean(name, self._names)
            raise AttributeError(f"there is no fact `{name}`{'; ' if meant else ''}{meant}")
        return self._look(name)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(
            f"`{name}` cannot be set: a policy reads a request and leaves it as is"
        )

    def __delattr__(self, name: str) -> NoReturn:
        self.__setattr__(name, None)

    def __dir__(self) -> list[str]:
        return list(self._names)

    def __repr__(self) -> str:
        return "Request(...)"


def allow(
    mode: Literal["must", "may", "owner"],
    *,
    ground: str,
    rule: str,
    because: str,
    source: str | None = None,
    scope: Literal["as_requested", "narrowed"] = "as_requested",
    obligations: Iterable[Obligation] = (),
    contested: str = "",
    unverified: str = "",
) -> Decision:
    """Return a decision that allows; the arguments are the keys of a rule in YAML.

    `contested` and `unverified` say in a sentence what is disputed or was not checked.
    """
    return Decision(
        Outcome.ALLOW,
        mode=_mode(Outcome.ALLOW, mode),
        ground=str(ground),
        scope=Scope(scope),
        obligations=tuple(obligations),
        reasons=(Reason(rule, because, source, bool(contested), bool(unverified)),),
    )


def refuse(
    mode: Literal["must_not", "no_ground", "impossible"],
    *,
    rule: str,
    because: str,
    source: str | None = None,
    ground: str | None = None,
    obligations: Iterable[Obligation] = (),
    contested: str = "",
    unverified: str = "",
) -> Decision:
    """Return a decision that refuses; `ground` is the one that was given and does not suffice."""
    return Decision(
        Outcome.REFUSE,
        mode=_mode(Outcome.REFUSE, mode),
        ground=None if ground is None else str(ground),
        obligations=tuple(obligations),
        reasons=(Reason(rule, because, source, bool(contested), bool(unverified)),),
    )


def not_governed(
    *,
    rule: str,
    because: str,
    source: str | None = None,
    contested: str = "",
    unverified: str = "",
) -> Decision:
    """Return a decision that says nothing about such a request."""
    reason = Reason(rule, because, source, bool(contested), bool(unverified))
    return Decision(Outcome.NOT_GOVERNED, reasons=(reason,))


def duty(
    who: str,
    what: str,
    within: str | None = None,
    *,
    run_from: str = "",
    before: str = "",
    lasting: str = "",
    earlier: Iterable[Term] = (),
    longer: Iterable[Term] = (),
    window: Iterable[Term] = (),
    lifted_by: Iterable[str] = (),
    either: Iterable[str] = (),
    otherwise: Iterable[Obligation] = (),
    is_condition: bool = False,
) -> Obligation:
    """Return an obligation: who must do what, and by when, in words.

    The others are the keys of an obligation in YAML, some of which Python has other uses for:
    `run_from` is `from`, `lasting` is `for`, `earlier`, `longer` and `window` are `or_within`,
    `extended` and `if_within`, each of `Term`s such as `Term("3 days", "closing")`, and
    `otherwise` is `else`.
    """
    return Obligation(
        who,
        what,
        within,
        run_from=run_from,
        before=before,
        lasting=lasting,
        earlier=tuple(earlier),
        longer=tuple(longer),
        window=tuple(window),
        lifted_by=_words(lifted_by, "lifted_by"),
        either=_words(either, "either"),
        otherwise=tuple(otherwise),
        is_condition=is_condition,
    )


def _words(given: Iterable[str], name: str) -> tuple[str, ...]:
    if isinstance(given, str):
        raise TypeError(f'`{name}` is a list: write {name}=["{given}"]')
    return tuple(given)


def _mode(outcome: Outcome, word: str) -> Mode:
    if word not in MODES[outcome]:
        raise ValueError(f"`{outcome}` has no mode `{word}`; it has: {', '.join(MODES[outcome])}")
    return Mode(word)
