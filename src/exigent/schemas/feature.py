"""The sentences of features as step definitions in Python, which editors read and nothing runs.

Editors find steps by the decorators of pytest-bdd; the sentences of a bench stand in its
vocabulary and are matched by one parser. What is written here is what the Cucumber language
server understands of Python (its module `pythonLanguage`, version 1.7), and close to what
pytest-bdd itself takes, for other tools.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from exigent.suite import (
    ALL_VERBS,
    ANY_REQUEST,
    DUTY_FORMS,
    FORMS,
    REPORTED_CASE,
    SAMPLED,
    OwnStep,
    Wording,
    deed_words,
    denial_words,
    plain_words,
)
from exigent.words import NOT_KNOWN, DerivedPhrase, Event, Fact, Vocabulary

_HEAD = '''\
"""Every sentence that a scenario can use, for editors; nothing runs this file.

Made by `exigent schema feature` from the vocabulary, the names of the regimes and of the
reported cases, and the bench's own steps: change those instead.
"""

from pytest_bdd import given, parsers, then, when


def word(name: str, regexp: str) -> None:
    """Tell what can stand in place of {name} in the sentences below."""


'''
_NUMBER = "-?[0-9]{1,15}(?:[.][0-9]{1,15})?"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = f"{_DAY}(?: at [0-9]{{2}}:[0-9]{{2}})?"
_SPAN = "[0-9]+ .+"
_ANYTHING = ".+"
_NOTHING = "(?!)"
_REGIME_FILE = "[^']+[.]yaml"
# A hole in a sentence, named by the kind of word that fills it.
_HOLE = re.compile(
    "<(number|date|phrase|question|regime|named|denial|deed|plain|ground|party|duty|deadline|event|done|time|span|rule|anything)>"
)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# Where one of these stands, the language server takes the whole for a regular expression.
_SPECIAL = re.compile(r"[()*|.\\/{}]")
# What a regular expression has no backslash for: the server would read two.
_SIGN = re.compile(r"[^\w ,;:<>-]")
_WORDINGS: Mapping[str, Sequence[str]] = {
    "every regime": ("every regime", "every regime that governs the request"),
    "<verb>": tuple(ALL_VERBS),
    "whether <phrase>": ("<question>",),
    "must <duty> within <deadline>": (
        "must <duty>",
        "must <duty> <deadline>",
        "need not <duty>",
        "need not <duty> <deadline>",
    ),
    "is contested": ("is contested", "is settled"),
}
_WORDINGS_OF_DUTIES: Mapping[str, Sequence[str]] = {
    '" <party> has <done> in time': (
        '" <party> has <done> in time',
        '" <party> has <done> too late',
        '" <party> has not <done> in time',
    ),
    "still has": ("still has", "no longer has"),
}
# What is claimed of every request; each may end in `, sampled`.
_CLAIMS = (
    '"<named>" <denial>',
    'some request lets "<named>" <plain>',
    'some request lets "<named>" <plain> and "<named>" <plain>',
    'some request compels "<named>" to disclose',
    'some request forbids "<named>" to disclose',
    'whatever "<named>" <deed>, "<named>" <deed>',
    '"<named>" and "<named>" answer alike',
    '"<named>" and "<named>" answer alike in everything',
)
# A comma may follow the time with which a sentence begins.
_COMMAS = ("", ",")
_PROSE = str.maketrans({'"': "'", "\\": "/"})


def feature_steps(
    vocabulary: Vocabulary,
    cases: Sequence[str],
    regimes: Sequence[str],
    own_steps: Iterable[OwnStep] = (),
) -> str:
    """Return step definitions in Python that take what a bench's scenarios can say.

    They take no sentence with a misspelt phrase, case, regime, ground, party or duty. `cases`
    and `regimes` are the names of those that the bench has. Of the bench's own steps those
    are left out whose text is a regular expression, or cannot be read.
    """
    words = _words(vocabulary, regimes)

    def define(type: str, name: str, about: str, sentences: Iterable[str]) -> str:
        decorators = "".join(f"@{type}({_expression(text, words)})\n" for text in sentences)
        return f'{decorators}def {name}():\n    """{about.translate(_PROSE)}"""\n'

    starts = [
        vocabulary.ordinary_request,
        ANY_REQUEST,
        *(f'{REPORTED_CASE}{name}"' for name in cases),
    ]
    open_questions = [f"{NOT_KNOWN}whether <phrase>"]
    definitions = [
        define("given", "start", "How a request starts.", starts),
        *(
            define("given", f"state_{fact.name}", fact.asks, _fact_sentences(fact))
            for fact in vocabulary.facts.values()
        ),
        *(
            define("given", f"state_several_{number}", _asked_by(phrase, vocabulary), sentences)
            for number, phrase in enumerate(vocabulary.derived, start=1)
            for sentences in [phrase.wordings("<number>", "<date>")]
        ),
        define("given", "leave_open", "It is not known whether this is so.", open_questions),
        define("when", "ask", "How the question is put.", vocabulary.asked),
        *(
            define("when", f"tell_{event.id}", f"Tells of {event.noun}.", _told(event))
            for event in vocabulary.events.values()
        ),
        define("then", "claim", "What is claimed of every request.", _claimed()),
        define("then", "expect", "What is expected of the regimes.", _expected_of_any()),
        *(
            [define("then", "expect_of_duties", "How duties stand at a time.", _of_duties())]
            if vocabulary.events
            else []
        ),
        *(
            define(
                "then", f"expect_of_{_identifier(name)}", f"What {name} does.", _expected_of(name)
            )
            for name in regimes
        ),
        *(
            define(type.value, "own_step", f"Stands in {own.location.path}.", [text])
            for own in own_steps
            for text in _own_sentence(own)
            for type in own.types
        ),
    ]
    told = [f"word(name={_quoted(name)}, regexp={_quoted(said)})\n" for name, said in words.items()]
    return "\n\n".join([_HEAD + "".join(told), *definitions])


def _words(vocabulary: Vocabulary, regimes: Iterable[str]) -> dict[str, str]:
    """Return for each kind of word a regular expression of what it can be."""
    facts = vocabulary.facts.values()
    phrases = [phrase for fact in facts for said in fact.phrases.values() for phrase in said]
    questions = [*(fact.unknown for fact in facts), *(f"whether {phrase}" for phrase in phrases)]
    return {
        "number": _NUMBER,
        "date": _DAY,
        "phrase": _any_of(phrases),
        "question": _any_of(questions),
        "regime": _any_of(regimes),
        "named": f"{_any_of(regimes)}|{_REGIME_FILE}",
        "denial": _any_of(denial_words()),
        "deed": _any_of(deed_words()),
        "plain": _any_of(plain_words()),
        "ground": _any_of([*vocabulary.grounds.values(), *vocabulary.grounds]),
        "party": _any_of(vocabulary.parties.values()),
        "duty": _any_of(vocabulary.duties.values()),
        "deadline": _ANYTHING,
        **(_words_of_events(vocabulary) if vocabulary.events else {}),
        "rule": _ANYTHING,
        "anything": _ANYTHING,
    }


def _words_of_events(vocabulary: Vocabulary) -> dict[str, str]:
    nouns = [event.noun for event in vocabulary.events.values()]
    return {
        "event": _any_of(nouns),
        "done": _any_of(vocabulary.done.values()),
        "time": _TIME,
        "span": _SPAN,
    }


def _any_of(texts: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(_SIGN.sub(".", text) for text in texts)) or _NOTHING


def _fact_sentences(fact: Fact) -> list[str]:
    sentences = [phrase for phrases in fact.phrases.values() for phrase in phrases]
    if fact.is_measured:
        template = fact.template.replace("{number}", "<number>").replace("{date}", "<date>")
        sentences = list(dict.fromkeys(template.replace("(s)", end) for end in ("s", "")))
    return [*sentences, NOT_KNOWN + fact.unknown]


def _asked_by(phrase: DerivedPhrase, vocabulary: Vocabulary) -> str:
    return " ".join(vocabulary.facts[name].asks for name in phrase.facts)


def _expected_of(regime: str) -> list[str]:
    """Return what can be expected of one regime, where nothing else has to be filled in.

    The language server offers only what it finds in full.
    """
    return [
        sentence.replace("<regime>", regime)
        for sentence in _expectations()
        if _HOLE.findall(sentence) == ["regime"]
    ]


def _expected_of_any() -> list[str]:
    """Return what can be expected of several regimes, and what has more to be filled in."""
    return [sentence for sentence in _expectations() if _HOLE.findall(sentence) != ["regime"]]


def _expectations() -> Iterator[str]:
    for form in FORMS:
        sentences = [form.example]
        for part, wordings in _WORDINGS.items():
            sentences = [
                sentence.replace(part, wording)
                for sentence in sentences
                for wording in (wordings if part in sentence else [part])
            ]
        yield from sentences


def _told(event: Event) -> list[str]:
    return [
        f"{event.phrase} on <time>",
        *(
            f"{when}{comma} {event.phrase}"
            for when in ("on <time>", "<span> later", "before <event>")
            for comma in _COMMAS
        ),
        f"{NOT_KNOWN}whether {event.clause}",
    ]


def _of_duties() -> Iterator[str]:
    for form in DUTY_FORMS:
        sentences = [form.example]
        for part, wordings in _WORDINGS_OF_DUTIES.items():
            sentences = [
                sentence.replace(part, wording)
                for sentence in sentences
                for wording in (wordings if part in sentence else [part])
            ]
        for sentence in sentences:
            yield from (sentence, *(f"on <time>{comma} {sentence}" for comma in _COMMAS))


def _claimed() -> Iterator[str]:
    for sentence in _CLAIMS:
        yield from (sentence, f"{sentence}{SAMPLED}")


def _own_sentence(own: OwnStep) -> list[str]:
    match own.wording:
        case Wording.PARSE:
            return [_PLACEHOLDER.sub("<anything>", own.text)]
        case Wording.PLAIN:
            return [own.text]
        case Wording.REGULAR if own.text == re.escape(own.text):
            return [own.text]
    return []


def _identifier(name: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "_", name)


def _expression(sentence: str, words: Mapping[str, str]) -> str:
    """Return a sentence as an argument of a decorator, with a word in braces for each hole."""
    if _SPECIAL.search(sentence) or ('"' in sentence and "'" in sentence):
        loose = _SIGN.sub(".", sentence)
        return _quoted(f"/^{_HOLE.sub(lambda hole: f'({words[hole[1]]})', loose)}$/")
    expression = _HOLE.sub(r"{\1}", sentence)
    return f"parsers.parse({_quoted(expression)})" if "{" in expression else _quoted(expression)


def _quoted(text: str) -> str:
    """Return a text of Python in which nothing needs a backslash."""
    return f"'{text}'" if '"' in text else f'"{text}"'
