"""Reads the obligations of a rule: who must do what, by when, and what else hangs on it."""

from __future__ import annotations

from collections.abc import Collection

from exigent.duties import WrongDuty, count_by, find_wrong
from exigent.engines.contract import Duty
from exigent.files import Node, Table, listing, read_condition, scalar, table
from exigent.regime import Manifest, read_sentence
from exigent.words import (
    Fault,
    InputError,
    Obligation,
    Term,
    Vocabulary,
    did_you_mean,
    read_deadline,
)

_WHAT = "an obligation"
_OWED_KEYS = (
    *("who", "duty", "within", "from", "before", "for", "or_within", "extended"),
    *("if_within", "lifted_by", "either", "else", "condition"),
)
_KEYS = (*_OWED_KEYS[:3], "unless", *_OWED_KEYS[3:])


def read_duty(node: Node, manifest: Manifest, vocabulary: Vocabulary) -> Duty:
    """Return a duty of a rule; raise InputError at what is wrong with it."""
    whole = table(node, _WHAT)
    whole.allow(_KEYS, _WHAT)
    owed = _read_obligation(whole, vocabulary)
    wrong = find_wrong(owed, vocabulary, manifest.clock)
    if wrong is not None:
        raise _error(wrong, whole)
    unless = whole.get("unless")
    return Duty(
        count_by(owed, manifest.clock),
        read_condition(unless, vocabulary.facts) if unless else None,
    )


def _read_obligation(whole: Table, vocabulary: Vocabulary) -> Obligation:
    within, condition = whole.get("within"), whole.get("condition")
    return Obligation(
        who=read_known(whole.need("who", _WHAT), vocabulary.parties, "party"),
        duty=read_known(whole.need("duty", _WHAT), vocabulary.duties, "duty"),
        within=_read_within(within, vocabulary) if within else None,
        run_from=_text(whole, "from"),
        before=_text(whole, "before"),
        lasting=_text(whole, "for"),
        earlier=_read_terms(whole, "or_within", vocabulary),
        longer=_read_terms(whole, "extended", vocabulary),
        window=_read_terms(whole, "if_within", vocabulary),
        lifted_by=_texts(whole, "lifted_by"),
        either=_texts(whole, "either"),
        otherwise=_read_otherwise(whole, vocabulary),
        is_condition=scalar(condition, "`condition`").yes_no() if condition else False,
    )


def _read_within(node: Node, vocabulary: Vocabulary) -> str:
    return read_deadline(read_sentence(node, "`within`"), node.location, vocabulary.parties)


def _text(whole: Table, key: str) -> str:
    node = whole.get(key)
    return _word(node, key) if node else ""


def _word(node: Node, key: str) -> str:
    word = scalar(node, f"`{key}`").text()
    if not word.strip():
        raise InputError(f"`{key}` is empty", node.location, fault=Fault.EMPTY)
    return word


def _texts(whole: Table, key: str) -> tuple[str, ...]:
    node = whole.get(key)
    if node is None:
        return ()
    return tuple(_word(item, key) for item in listing(node, f"`{key}`").items)


def _read_terms(whole: Table, key: str, vocabulary: Vocabulary) -> tuple[Term, ...]:
    node = whole.get(key)
    terms = []
    for item in listing(node, f"`{key}`").items if node else ():
        term = table(item, f"`{key}`")
        term.allow(("within", "from"), f"`{key}`")
        within = _read_within(term.need("within", f"`{key}`"), vocabulary)
        terms.append(Term(within, _text(term, "from")))
    return tuple(terms)


def _read_otherwise(whole: Table, vocabulary: Vocabulary) -> tuple[Obligation, ...]:
    node = whole.get("else")
    owed = []
    for item in listing(node, "`else`").items if node else ():
        inner = table(item, _WHAT)
        inner.allow(_OWED_KEYS, "an obligation under `else`")
        owed.append(_read_obligation(inner, vocabulary))
    return tuple(owed)


def _error(wrong: WrongDuty, whole: Table) -> InputError:
    """Return the error at the key that is wrong, or as near to it as the file has anything."""
    node: Node = whole
    for step in wrong.path:
        if isinstance(step, int):
            node = listing(node, _WHAT).items[step]
        else:
            node = table(node, _WHAT).need(step, _WHAT)
    return InputError(wrong.message, node.location, wrong.meant, fault=wrong.fault)


def read_known(node: Node, words: Collection[str], what: str) -> str:
    """Return one of the vocabulary's words; raise InputError for any other."""
    word = scalar(node, f"`{what}`")
    if word.text() not in words:
        raise InputError(
            f"the vocabulary has no {what} `{word.written}`",
            word.location,
            did_you_mean(word.written, words) or f"it has: {', '.join(words)}",
            fault=Fault.UNKNOWN_WORD,
        )
    return word.written
