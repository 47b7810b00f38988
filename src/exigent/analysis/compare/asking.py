"""A comparison from the words that ask for it to what came out, approvals among it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

import msgspec

from exigent.analysis.compare.approvals import APPROVED_FILE, apply_approvals, read_approvals
from exigent.analysis.compare.arguments import split_words
from exigent.analysis.compare.asked_times import asked_times
from exigent.analysis.compare.base import NOTHING, find_base, with_no_base
from exigent.analysis.compare.carrying import question_of
from exigent.analysis.compare.comparing import (
    compare_matrices,
    compare_regimes,
    leave_out_dates,
)
from exigent.analysis.compare.comparison import Comparison
from exigent.analysis.compare.deciding import DecidedSide, Deciding, Wanted
from exigent.analysis.compare.gate import refuse_nothing
from exigent.analysis.compare.regimes import Regimes, choose_regimes
from exigent.analysis.compare.selection import RowPlaces, Selection, SideScenario
from exigent.analysis.compare.sides import OneRegime, Side, read_side, read_sides
from exigent.analysis.compare.terms import with_terms
from exigent.analysis.compare.unseen import with_unseen
from exigent.bench import Bench
from exigent.words import Fault, InputError, shown_path


@dataclass(frozen=True, slots=True)
class Asked:
    """Two sides to be compared, and what of them.

    `of_base` reads the scenarios of the base, once. `may_be_unreadable` excuses a base whose
    bench is wrong.
    """

    deciding: Deciding
    base: Side
    head: Side
    selection: Selection
    of_base: Callable[[], Sequence[SideScenario]]
    may_be_unreadable: bool = False


def read_words(
    deciding: Deciding,
    base: str,
    others: tuple[str, ...] = (),
    tags: str = "",
    *,
    may_be_unreadable: bool = False,
) -> Asked:
    """Return what words ask for: a base, and a head and features if they are named.

    Raises InputError for what names nothing, and for sides that do not compare.
    """
    of_base = _entries_of_base(deciding, base, may_be_unreadable=may_be_unreadable)
    head, features = split_words(others, deciding.bench, of_base)
    sides = read_sides(base, head, deciding.bench)
    return Asked(deciding, *sides, Selection(features, tags), of_base, may_be_unreadable)


def compare_sides(
    asked: Asked, approved_file: Path | None = None
) -> tuple[Comparison, DecidedSide, DecidedSide]:
    """Compare two sides, and return what they decide besides.

    Changes are approved by `approved_file`, else by the file of the bench if there is one.
    Raises InputError or InputErrors for what is wrong in files, and where nothing is compared.
    """
    bench = asked.deciding.bench
    comparison, before, after = _compare(asked)
    refuse_nothing(comparison)
    if not comparison.is_of_two_regimes:
        regimes = (*bench.manifests, *before.regimes)
        comparison = _approve(bench, comparison, approved_file, regimes)
        # Of what is left out or was not compared nobody knows whether it happens.
        if not asked.selection.is_whole or comparison.no_base is not None:
            comparison = msgspec.structs.replace(comparison, stale=())
    return comparison, before, after


def _entries_of_base(
    deciding: Deciding, word: str, *, may_be_unreadable: bool
) -> Callable[[], Sequence[SideScenario]]:
    """Return what reads the scenarios of the base, once, when somebody asks for them."""
    base = read_side(word, deciding.bench)

    @cache
    def read() -> Sequence[SideScenario]:
        found, _ = find_base(
            lambda: deciding.read(base), list[SideScenario](), may_be_unreadable=may_be_unreadable
        )
        return found

    return read


def _compare(asked: Asked) -> tuple[Comparison, DecidedSide, DecidedSide]:
    deciding, base, head = asked.deciding, asked.base, asked.head
    may_be_unreadable = asked.may_be_unreadable
    if isinstance(base, OneRegime) and deciding.names:
        raise InputError(
            "--regime picks columns, and two regimes are compared as they are",
            fault=Fault.OPTIONS_CONFLICT,
        )
    chosen: tuple[RowPlaces | None, RowPlaces | None] = (None, None)
    if not asked.selection.is_whole:
        root = deciding.bench.root
        chosen = asked.selection.choose(asked.of_base(), deciding.read(head), root)
    if deciding.names:
        named = _regimes(deciding, base, may_be_unreadable=may_be_unreadable)
        names = choose_regimes(deciding.names, named, _regimes(deciding, head))
        deciding = replace(deciding, names=names)
    labels = (base.label, head.label)
    before, no_base = find_base(
        lambda: deciding.decide(base, Wanted(chosen[0])),
        NOTHING,
        may_be_unreadable=may_be_unreadable,
    )
    if isinstance(base, OneRegime):
        after = deciding.decide(head, Wanted(chosen[1], other=before.made))
        comparison = compare_regimes(before.compared, after.compared, labels)
    else:
        questions = [question_of(row) for row in before.matrix.scenarios]
        times = asked_times(before.matrix.scenarios)
        wanted = Wanted(chosen[1], questions, before.vocabulary, before.made, times)
        after = deciding.decide(head, wanted)
        comparison = compare_matrices(before.compared, after.compared, labels, after.answers)
    if deciding.ignores_dates:
        comparison = leave_out_dates(comparison)
    comparison = with_no_base(comparison, no_base)
    comparison = with_unseen(comparison, before, after, ignores_dates=deciding.ignores_dates)
    return with_terms(comparison), before, after


def _regimes(deciding: Deciding, side: Side, *, may_be_unreadable: bool = False) -> Regimes:
    none: tuple[str, ...] = ()
    names, _ = find_base(lambda: deciding.regimes(side), none, may_be_unreadable=may_be_unreadable)
    return Regimes(names, partial(deciding.describe, side))


def _approve(
    bench: Bench, comparison: Comparison, path: Path | None, regimes: tuple[str, ...]
) -> Comparison:
    usual = bench.root / APPROVED_FILE
    if path is None and not os.path.lexists(usual):
        return comparison
    chosen = path or usual
    entries = read_approvals(chosen, shown_path(chosen.absolute(), bench.root))
    return apply_approvals(comparison, entries, regimes)
