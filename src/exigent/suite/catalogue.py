"""The catalogue of sentences: every phrase and Then step, each as it can be written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exigent.regime import TECHNICAL
from exigent.suite.claims import ANY_REQUEST, CLAIM_FORMS
from exigent.suite.duty_sentences import DUTY_FORMS
from exigent.suite.events import EXAMPLE_DAY, times_told
from exigent.suite.language import Language
from exigent.suite.sentences import FORMS
from exigent.suite.verbs import PLAIN_VERBS, VERBS
from exigent.words import UNKNOWN, DerivedPhrase, Fact, Value, Vocabulary, written

SEVERAL_FACTS = "Sentences that state several facts"
OTHER_FACTS = "Other facts"
HAPPENED = "What happened besides the question, written after it"
WHEN_TOLD = "How it is said when something happened, whatever it is"
AFTER = "What is expected of duties then; each may begin with `on 2026-03-06` or a time of it"
CLAIMED = "What is claimed of every request, after `Given any request`, beside all of these"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or a word that fits into one, under its heading.

    `note` is a remark on it, `example` shows it filled in where it has holes, `also` are
    other words by which it is found, `heading_also` those by which all under its heading are.
    `topic` is the title of what its fact is about, where there is one.
    """

    heading: str
    text: str
    note: str = ""
    example: str = ""
    also: tuple[str, ...] = ()
    heading_also: tuple[str, ...] = ()
    topic: str = ""


def list_sentences(
    language: Language, regimes: Sequence[str], duty: str = ""
) -> Iterator[Sentence]:
    """Yield every sentence in the order of a scenario: how it starts, facts, When, Then.

    Where a duty is named, those that can tell of it are also found by its name, and show it.
    """
    vocabulary = language.vocabulary
    start = "How a request starts"
    yield Sentence(start, f"Given {vocabulary.ordinary_request}")
    for name in language.cases:
        yield Sentence(start, f'Given the reported case "{name}"')
    yield Sentence(start, f"Given {ANY_REQUEST}", "claims of every request follow, no unknown fact")
    untitled = OTHER_FACTS if vocabulary.topics else ""
    for topic in vocabulary.by_topic():
        for name in topic.facts:
            for sentence in _fact_sentences(vocabulary.facts[name]):
                yield replace(sentence, topic=topic.title or untitled)
    for derived in vocabulary.derived:
        yield _derived_sentence(derived, vocabulary)
    for phrase in vocabulary.asked:
        yield Sentence("How the question is put", f"When {phrase}")
    yield from _event_sentences(vocabulary, duty)
    yield from _then_sentences(vocabulary, regimes, duty)
    for hole, words in (
        ("verb", VERBS),
        ("plain verb", PLAIN_VERBS),
        ("ground", vocabulary.grounds.values()),
        ("party", vocabulary.parties.values()),
        ("duty", vocabulary.duties.values()),
        ("done", vocabulary.done.values() if vocabulary.events else ()),
        ("event", [event.noun for event in vocabulary.events.values()]),
    ):
        for word in words:
            its = duty and word in (vocabulary.duties[duty], vocabulary.done.get(duty))
            heading = f"Words that fit where a sentence above says <{hole}>"
            yield Sentence(heading, word, also=(duty,) if its else ())
    for own in language.own_steps:
        keyword = own.types[0].value.capitalize() if len(own.types) == 1 else "Given/When/Then"
        heading = "This bench's own steps, written in Python"
        yield Sentence(heading, f"{keyword} {own.text}", note=str(own.location))


def _then_sentences(
    vocabulary: Vocabulary, regimes: Sequence[str], duty: str
) -> Iterator[Sentence]:
    named = [name for name in regimes if name != TECHNICAL] or ["REGIME"]
    regime = named[0]
    for form in FORMS:
        yield _then_sentence("What is expected", form.example, form.table, regime, vocabulary, duty)
    for of_duties in DUTY_FORMS if vocabulary.events else ():
        yield _then_sentence(AFTER, of_duties.example, of_duties.table, regime, vocabulary, duty)
    for claim in CLAIM_FORMS:
        yield _claim_sentence(claim.example, regime, named[-1])


def question(fact: Fact) -> str:
    """Return the heading over a fact's sentences: what it answers, and its name."""
    return f"{fact.asks}  [{fact.name}]"


def state(fact: Fact, value: Value) -> str:
    """Return the sentence that states a value."""
    return f"And {fact.phrase(value)}"


def _fact_sentences(fact: Fact) -> Iterator[Sentence]:
    heading = question(fact)
    if fact.is_measured:
        note = f"ordinarily {written(fact.ordinary)}"
        example = f"And {fact.example()}"
        yield Sentence(heading, f"And {fact.template}", note, example, (), fact.also)
    for value, phrases in fact.phrases.items():
        also = fact.also_values.get(value, ())
        for phrase in phrases:
            is_first = phrase == phrases[0]
            note = "ordinary" if value == fact.ordinary and is_first else ""
            shown = note if is_first else "another wording"
            yield Sentence(heading, f"And {phrase}", shown, "", also, fact.also)
    note = "ordinary" if fact.ordinary is UNKNOWN else ""
    yield Sentence(heading, state(fact, UNKNOWN), note, heading_also=fact.also)


def _derived_sentence(phrase: DerivedPhrase, vocabulary: Vocabulary) -> Sentence:
    facts = [vocabulary.facts[name] for name in phrase.facts]
    also = tuple(dict.fromkeys(word for fact in facts for word in (fact.name, *fact.also)))
    return Sentence(
        SEVERAL_FACTS,
        f"And {phrase.template}",
        f"states {' and '.join(phrase.facts)}",
        f"And {phrase.example()}" if phrase.measures else "",
        also,
    )


def _claim_sentence(example: str, regime: str, other: str) -> Sentence:
    filled = (
        example.replace("<regime>", regime, 1)
        .replace("<regime>", other)
        .replace("<verb>", "discloses", 1)
        .replace("<verb>", "does not refuse")
        .replace("<plain verb>", "disclose")
    )
    return Sentence(CLAIMED, f"Then {example}", example=f"Then {filled}")


def _event_sentences(vocabulary: Vocabulary, duty: str) -> Iterator[Sentence]:
    for event in vocabulary.events.values():
        named = [one.duty for one in (*event.fulfils, *event.lifts, *event.breaks)]
        also = (event.id, event.noun, *([duty] if duty in named else []))
        yield Sentence(
            HAPPENED,
            f"And {event.phrase} on {EXAMPLE_DAY}",
            event.noun,
            # Who looks for what happened looks for `deleted` as well as for `deletes`.
            also=(*also, event.clause),
        )
        yield Sentence(HAPPENED, f"And it is not known whether {event.clause}", also=also)
    for event in list(vocabulary.events.values())[-1:]:
        for sentence in times_told(event):
            yield Sentence(WHEN_TOLD, f"And {sentence}")


def _then_sentence(
    heading: str,
    example: str,
    columns: tuple[str, ...],
    regime: str,
    vocabulary: Vocabulary,
    duty: str,
) -> Sentence:
    fact = next(iter(vocabulary.facts.values()))
    shown = duty or next(iter(vocabulary.duties), "")
    filled = (
        example.replace("<regime>", regime)
        .replace("<verb>", "refuses the disclosure")
        .replace("whether <phrase>", fact.unknown)
        .replace("<ground>", next(iter(vocabulary.grounds.values()), "..."))
        .replace("<rule>", "otherwise")
        .replace("<party>", next(iter(vocabulary.parties.values()), "..."))
        .replace("<duty>", vocabulary.duties.get(shown, "..."))
        .replace("<deadline>", "72 hours")
        .replace("<done>", vocabulary.done.get(shown, "..."))
        .replace("<event>", next((one.noun for one in vocabulary.events.values()), "..."))
    )
    lines = [f"Then {filled}"]
    if columns == ("regime",):
        lines.append(f"  | {regime} |")
    elif columns:
        lines += [f"  | {' | '.join(columns)} |", f"  | {' | '.join('...' for _ in columns)} |"]
    tells_of_a_duty = any(hole in example for hole in ("<duty>", "<done>")) or "duty" in columns
    also = (duty,) if duty and tells_of_a_duty else ()
    return Sentence(heading, f"Then {example}", "", "\n".join(lines), also)
