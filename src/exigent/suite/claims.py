"""Claims: what Then sentences say of every request, where a scenario begins with any request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import msgspec

from exigent.suite.expectation import Aspect, Expectation, Named, allows, refuses
from exigent.suite.feature import Step
from exigent.suite.sentence_form import SentenceContext, compile_form
from exigent.suite.sentences import FORMS, read_then, requoted, with_straight_quotes
from exigent.suite.verbs import (
    ALL_VERBS,
    DEED,
    DENIAL,
    PLAIN_VERB,
    PLAIN_VERBS,
    Deed,
    RegimeDeed,
    deed_of,
    plain_deed_of,
)
from exigent.words import Fault, InputError, Location, Mode, Outcome, did_you_mean

ANY_REQUEST = "any request"
SAMPLED = ", sampled"
_EVERYTHING = " in everything"
# How like a sentence has to be for what is offered: two claims share most of their words, and
# one of another meaning is worse than none.
_LIKENESS = 0.78
_STRICTER = r'("[^"]*") is (?:at least )?(?:as )?(?:stricter|strict|narrower) (?:than|as) ("[^"]*")'
_OF_NO_REQUEST = rf'no request lets ("[^"]*") ({PLAIN_VERB})'
_OF_EVERY_REQUEST = rf'(?:every|each|any) request lets ("[^"]*") ({PLAIN_VERB})'


class OfEach(msgspec.Struct, frozen=True):
    """Each request is answered so, by each regime that the expectation speaks of."""

    expectation: Expectation


class OfSome(msgspec.Struct, frozen=True):
    """At least one request is answered so, by one regime or by two at once."""

    parts: tuple[RegimeDeed, ...]


class Inclusion(msgspec.Struct, frozen=True):
    """Whatever request the first regime answers so, the second answers so."""

    first: RegimeDeed
    second: RegimeDeed


class Likeness(msgspec.Struct, frozen=True):
    """Two regimes answer each request with one outcome; or alike, but for the reasons."""

    first: str
    second: str
    in_everything: bool


class Claim(msgspec.Struct, frozen=True):
    """One sentence about every request that a scenario allows.

    `is_sampled` where it is content with requests drawn at random of a regime of which
    nobody can know all answers.
    """

    text: str
    location: Location
    says: OfEach | OfSome | Inclusion | Likeness
    is_sampled: bool = False

    @property
    def regimes(self) -> tuple[str, ...]:
        """The regimes that it names, by name or by file; none where it speaks of all."""
        match self.says:
            case OfEach(Expectation(regimes=Named(name))):
                return (name,)
            case OfEach():
                return ()
            case OfSome(parts):
                return tuple(dict.fromkeys(part.regime for part in parts))
            case Inclusion(first, second):
                return (first.regime, second.regime)
            case Likeness(first, second):
                return (first, second)


ReadClaim = Callable[[re.Match[str], Step, SentenceContext], OfEach | OfSome | Inclusion | Likeness]


class ClaimForm(msgspec.Struct, frozen=True):
    """One form of a sentence that only claims have, as a regular expression is written."""

    written: str
    read: ReadClaim
    example: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """What a whole sentence of this form matches."""
        return compile_form(self.written)


def read_claims(step: Step, reading: SentenceContext) -> tuple[Claim, ...] | None:
    """Return what a Then step claims of every request, or None if no form matches it.

    All sentences about one request can be said of every request, but for those about facts
    that are not known. A regime may be named by its file. Raises InputError for these, and
    for what `read_then` refuses.
    """
    is_sampled = step.text.endswith(SAMPLED)
    said = msgspec.structs.replace(step, text=step.text.removesuffix(SAMPLED))
    reading = replace(reading, takes_files=True)
    for form in CLAIM_FORMS:
        match = form.pattern.fullmatch(said.text)
        if match is not None:
            if step.rows:
                raise InputError(
                    "this step has no table", step.rows[0].place(), fault=Fault.WRONG_TABLE
                )
            return (Claim(step.text, step.location, form.read(match, said, reading), is_sampled),)
    expectations = read_then(said, reading)
    if expectations is None:
        return None
    for one in expectations:
        _refuse_unknown(one)
    return tuple(
        Claim(f"{one.text}{SAMPLED if is_sampled else ''}", one.location, OfEach(one), is_sampled)
        for one in expectations
    )


def is_claim(text: str) -> bool:
    """Tell whether a Then sentence is one that only claims have."""
    said = text.removesuffix(SAMPLED)
    return any(form.pattern.fullmatch(said) for form in CLAIM_FORMS) or (
        said != text and any(form.pattern.fullmatch(said) for form in FORMS)
    )


def nearest_claim(text: str, reading: SentenceContext) -> str:
    """Return what was meant by a Then sentence that no form of claims matches, or nothing."""
    for meant in requoted(text, reading.regimes):
        if is_claim(meant) or any(form.pattern.fullmatch(meant) for form in FORMS):
            return f"write straight double quotes, one pair around a name: {meant}"
    straight = re.sub('"+', '"', with_straight_quotes(text))
    if re.search(r"\bneeds\b", re.sub('"[^"]*"', "", straight)):
        return "all is known in any request, so that nothing needs facts; leave it out"
    stricter = re.fullmatch(_STRICTER, straight)
    if stricter is not None:
        one, other = stricter.groups()
        return f"did you mean `whatever {one} allows, {other} allows`?"
    meant = _said_of_requests(straight)
    if meant:
        return f"did you mean `{meant}`?"
    quoted = re.findall('"([^"]*)"', straight)
    names = [*(quoted or (name for name in reading.regimes if name in straight.split()))]
    own = (form.example for form in CLAIM_FORMS)
    plainer = (form.example.removesuffix(_EVERYTHING) for form in CLAIM_FORMS)
    examples = dict.fromkeys((*(form.example for form in FORMS), *plainer, *own))
    known = [wording for one in examples for wording in _wordings(one)]
    wordings = [_name_regimes(one, [*names, "<regime>"]) for one in known]
    return did_you_mean(straight, wordings, nearness=_LIKENESS)


def _said_of_requests(text: str) -> str:
    """Return what says the same of the regime as a sentence says of no or every request."""
    for pattern, adverb in ((_OF_NO_REQUEST, "never "), (_OF_EVERY_REQUEST, "")):
        found = re.fullmatch(pattern, text)
        if found is not None:
            regime, plain = found.groups()
            wants = plain_deed_of(plain).wants
            *_, verb = (verb for verb, does in ALL_VERBS.items() if does == wants)
            return f"{regime} {adverb}{verb}"
    return ""


def _name_regimes(sentence: str, names: Sequence[str]) -> str:
    """Return a sentence with the names in their order where it names regimes, the last for more."""
    first, *others = sentence.split("<regime>")
    named = [f"{names[min(at, len(names) - 1)]}{rest}" for at, rest in enumerate(others)]
    return "".join((first, *named))


def _wordings(example: str) -> Iterator[str]:
    """Yield an example with verbs filled in; where there are two, with those most often meant."""
    for verb in ALL_VERBS:
        for plain in PLAIN_VERBS:
            yield (
                example.replace("<plain verb>", plain)
                .replace("<verb>", verb, 1)
                .replace("<verb>", verb if plain == "disclose" else f"does not {plain}")
            )


def _refuse_unknown(expectation: Expectation) -> None:
    """Raise InputError at what speaks of facts that are not known: here all are."""
    for want in expectation.wants:
        if want.value == Outcome.NEEDS_FACTS or want.aspect in (Aspect.MISSING, Aspect.NEEDS):
            raise InputError(
                f'"{expectation.text}" speaks of what is not known, '
                "and a claim of requests in which all is",
                expectation.location,
                "leave it out",
                fault=Fault.NOT_OF_ANY_REQUEST,
            )


def _refuse_same(first: str, second: str, step: Step) -> None:
    if first == second:
        raise InputError(
            f"`{first}` is held against itself",
            step.location,
            "name another regime instead",
            fault=Fault.SAID_TWICE,
        )


def _denial(match: re.Match[str], step: Step, reading: SentenceContext) -> OfEach:
    named, deed = reading.regime(match["regime"], step.location), deed_of(match["deed"])
    return OfEach(Expectation(step.text, step.location, named, deed.wants, deed.is_denied))


def _some(match: re.Match[str], step: Step, reading: SentenceContext) -> OfSome:
    parts = [_part(match["first"], plain_deed_of(match["does"]), step, reading)]
    if match["second"] is not None:
        parts.append(_part(match["second"], plain_deed_of(match["too"]), step, reading))
        _refuse_same(parts[0].regime, parts[1].regime, step)
    return OfSome(tuple(parts))


def _compulsion(match: re.Match[str], step: Step, reading: SentenceContext) -> OfSome:
    wants = allows(Mode.MUST) if match["how"] == "compels" else refuses(Mode.MUST_NOT)
    return OfSome((_part(match["regime"], Deed(wants), step, reading),))


def _inclusion(match: re.Match[str], step: Step, reading: SentenceContext) -> Inclusion:
    first = _part(match["first"], deed_of(match["does"]), step, reading)
    second = _part(match["second"], deed_of(match["too"]), step, reading)
    _refuse_same(first.regime, second.regime, step)
    return Inclusion(first, second)


def _likeness(match: re.Match[str], step: Step, reading: SentenceContext) -> Likeness:
    first, second = (reading.regime(match[one], step.location).name for one in ("first", "second"))
    _refuse_same(first, second, step)
    return Likeness(first, second, in_everything=bool(match["everything"]))


def _part(name: str, deed: Deed, step: Step, reading: SentenceContext) -> RegimeDeed:
    return RegimeDeed(reading.regime(name, step.location).name, deed)


_FIRST, _SECOND = (f'"(?P<{name}>[^"]*)"' for name in ("first", "second"))
CLAIM_FORMS: tuple[ClaimForm, ...] = (
    ClaimForm(f'"(?P<regime>[^"]*)" (?P<deed>{DENIAL})', _denial, '"<regime>" never <verb>'),
    ClaimForm(
        (
            f"some request lets {_FIRST} (?P<does>{PLAIN_VERB})"
            f"(?: and {_SECOND} (?P<too>{PLAIN_VERB}))?"
        ),
        _some,
        'some request lets "<regime>" <plain verb>',
    ),
    ClaimForm(
        'some request (?P<how>compels|forbids) "(?P<regime>[^"]*)" to disclose',
        _compulsion,
        'some request compels "<regime>" to disclose',
    ),
    ClaimForm(
        f"whatever {_FIRST} (?P<does>{DEED}), {_SECOND} (?P<too>{DEED})",
        _inclusion,
        'whatever "<regime>" <verb>, "<regime>" <verb>',
    ),
    ClaimForm(
        f"{_FIRST} and {_SECOND} answer alike(?P<everything> in everything)?",
        _likeness,
        '"<regime>" and "<regime>" answer alike in everything',
    ),
)
