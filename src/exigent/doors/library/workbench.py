"""A bench, opened to be asked: what the commands do, for programs and notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Unpack, overload

from exigent.analysis.agreement import REQUESTS, SEED, Agreement, agree, open_sides
from exigent.analysis.compare import Comparison, Deciding, compare_sides, read_words
from exigent.analysis.decisions import DecisionEntry
from exigent.analysis.explain import Explanation, explain
from exigent.analysis.find import FindReport, find_requests
from exigent.analysis.flip import FlipReport, find_flips
from exigent.analysis.gaps import Gaps, find_gaps
from exigent.analysis.mutation import Mutation, mutate
from exigent.analysis.next_question import NextQuestion, next_question
from exigent.analysis.order import RegimeOrder, find_order
from exigent.analysis.replay import Replay, ReplayCount
from exigent.analysis.timeline import DutyTimeline, follow_timeline
from exigent.bench import (
    Bench,
    ClaimRow,
    Matrix,
    Panel,
    decide_features,
    describe_regime,
    find_scenario,
    read_all,
    refuse_unknown_rules,
)
from exigent.doors.hand_over import start_pytest
from exigent.doors.library.frames import is_frame, read_frame
from exigent.doors.library.given import (
    Chosen,
    Word,
    refuse_percent,
    take_number,
    take_sentences,
    take_text,
    take_time,
    take_word,
    take_words,
)
from exigent.doors.library.named import Facts, ask_about, locate, select_named, with_named
from exigent.doors.library.replay import AskedOfReplay, replay_given
from exigent.doors.library.reply import Reply
from exigent.doors.library.rows import (
    CellRow,
    ChangeRow,
    ClaimLine,
    DifferenceRow,
    DutyLine,
    FlipRow,
    FoundRow,
    GapRow,
    OrderRow,
    SurvivorRow,
    TrialRow,
)
from exigent.doors.library.showing import (
    show_agreement,
    show_claims,
    show_comparison,
    show_decisions,
    show_explanation,
    show_flips,
    show_found,
    show_gaps,
    show_matrix,
    show_mutation,
    show_order,
    show_replay,
    show_timeline,
)
from exigent.files import is_path, read_given_requests
from exigent.suite import read_sought_time
from exigent.words import Fault, InputError, shown_path

_ALL = 100  # percent


@dataclass(frozen=True, repr=False, eq=False)
class Workbench:
    """A bench as its files were when it was opened; features are read anew by every question.

    Regimes are named, or given as the paths of their files; all are asked where none is given,
    and an empty list is refused. Paths are looked for from the current folder and then from
    that of the bench. Everything raises InputError or InputErrors for what is wrong in what it
    is given and in files of the bench, and EngineError where an engine cannot work at all.
    """

    _bench: Bench
    _no_code: bool = False
    _panels: dict[tuple[str, ...], Panel] = field(default_factory=dict)

    @property
    def root(self) -> Path:
        """The folder of the bench."""
        return self._bench.root

    @property
    def regimes(self) -> tuple[str, ...]:
        """The names of the regimes that are asked where none is named, in their order."""
        return self._bench.columns

    @property
    def facts(self) -> Mapping[str, tuple[str, ...]]:
        """The facts of the vocabulary by their names, with the values of those that have a list."""
        known = self._bench.vocabulary.facts.values()
        return {fact.name: tuple(map(str, fact.phrases)) for fact in known}

    def __repr__(self) -> str:
        regimes, facts = len(self.regimes), len(self._bench.vocabulary.facts)
        return f"<bench {self.root.name}: {regimes} regimes, {facts} facts>"

    @overload
    def decide(
        self, requests: Facts | Iterable[Facts], regimes: Chosen | None = None
    ) -> Reply[tuple[DecisionEntry, ...], DecisionEntry]: ...

    @overload
    def decide(self, requests: Any, regimes: Chosen | None = None) -> Any: ...

    def decide(self, requests: Any, regimes: Chosen | None = None) -> Any:
        """Decide requests: one, several, or a data frame with a request a row.

        Returns a row a request and regime. Of a frame it returns a frame of the same library.
        Facts that are left out are ordinary, and so are cells that are missing.
        """
        if is_frame(requests):
            rows, library = read_frame(requests)
            return self._decide(rows, regimes).to_frame(library)
        is_several = isinstance(requests, Iterable) and not isinstance(requests, Mapping | str)
        given = requests if is_several else [requests]
        return self._decide(given, regimes)

    def matrix(
        self, *features: Word, regimes: Chosen | None = None, tags: str = ""
    ) -> Reply[Matrix, CellRow]:
        """Decide and judge the scenarios: all, or those of files, lines and folders."""
        bench, panel = self._panel(regimes)
        scenarios = select_named(bench, features, tags)
        refuse_unknown_rules(scenarios, panel)
        matrix = decide_features(bench, panel, scenarios, start_pytest)
        return show_matrix(matrix, bench.vocabulary)

    def claims(
        self, *features: Word, regimes: Chosen | None = None, tags: str = ""
    ) -> Reply[tuple[ClaimRow, ...], ClaimLine]:
        """Decide the claims about every request: all, or those of files, lines and folders.

        Raises InputError where there are none.
        """
        bench, panel = self._panel(regimes)
        chosen = select_named(bench, features, tags)
        claims = [scenario for scenario in chosen if scenario.premises is not None]
        if not claims:
            said = "no scenario is about every request"
            raise InputError(
                said, None, "begin one with `Given any request`", fault=Fault.NOTHING_LEFT
            )
        matrix = decide_features(bench, panel, claims, start_pytest)
        return show_claims(matrix, bench.vocabulary)

    def explain(self, scenario: Word | Facts, regime: Word) -> Reply[Explanation, TrialRow]:
        """Return why a regime decides a scenario, or a request, as it does: every rule tried.

        A scenario is FILE:LINE, or words of its name that no other has all of.
        """
        bench, panel = self._panel(take_word(regime, "regime"))
        row, request, _ = ask_about(bench, panel, scenario)
        explanation = explain(panel, panel.regimes[0], request)
        regime_entry = describe_regime(panel.regimes[0], panel)
        return show_explanation(row, regime_entry, explanation, bench.vocabulary)

    def next_question(
        self, scenario: Word | Facts, regimes: Chosen | None = None
    ) -> NextQuestion | None:
        """Return the fact that is worth asking for next, of those that a request does not state.

        It is the one on which the answers of most regimes still turn, which it names; None where
        no answer turns on any.
        """
        bench, panel = self._panel(regimes)
        _, request, _ = ask_about(bench, panel, scenario)
        return next_question(panel, request.stated_values)

    def flip(
        self,
        scenario: Word | Facts,
        regime: Word,
        *,
        to: str | None = None,
        mode: str | None = None,
        most: int | None = None,
    ) -> Reply[FlipReport, FlipRow]:
        """Return what would have to change for a regime to decide otherwise.

        Without `to` and `mode` an allow is wanted, or a refusal where it is allowed. `most` is
        how many facts change in what is told: without it up to three, or the fewest there are.
        """
        bench, panel = self._panel(take_word(regime, "regime"))
        row, request, told = ask_about(bench, panel, scenario)
        report = find_flips(
            bench,
            panel,
            row,
            request,
            told=told,
            outcome=None if to is None else take_text(to, "to"),
            mode=None if mode is None else take_text(mode, "mode"),
            most=None if most is None else take_number(most, "most"),
            only_contained=self._no_code,
        )
        return show_flips(report)

    def find(
        self,
        *claims: str,
        given: str | Iterable[str] = (),
        ignore_dates: bool = False,
        all_kinds: bool = False,
    ) -> Reply[FindReport, FoundRow]:
        """Return the plainest request for which all claims hold, or that there is none.

        A claim is a Then of one request, such as `"house-rules" allows`. `given` are sentences
        that the request states, `all_kinds` asks for one of each kind of answers, and
        `ignore_dates` has every regime decide as if it were in force.
        """
        report = find_requests(
            self._bench,
            [take_text(claim, "claims") for claim in claims],
            take_sentences(given, "given"),
            ignores_dates=ignore_dates,
            all_kinds=all_kinds,
        )
        return show_found(report, self._bench.vocabulary)

    def gaps(
        self,
        *features: Word,
        regimes: Chosen | None = None,
        tags: str = "",
        at_least: int | None = None,
    ) -> Reply[Gaps, GapRow]:
        """Return what the scenarios do not look at, with scenarios that would.

        `at_least` is how many percent of each regime they have to reach for an exit code of 0.
        """
        refuse_percent(at_least)
        bench, names = with_named(self._bench, take_words(regimes, "regimes"))
        gaps = find_gaps(
            bench,
            bench.choose(names),
            select_named(bench, features, tags),
            only_contained=self._no_code,
            at_least=at_least,
        )
        return show_gaps(gaps, is_detailed=bool(names))

    def mutate(
        self,
        *regimes: Word,
        tags: str = "",
        at_least: int | None = None,
        overall_at_least: int | None = None,
        changed_since: str | None = None,
    ) -> Reply[Mutation, SurvivorRow]:
        """Return which changes of rules of regimes, all if none is given, no scenario notices.

        `at_least` is how many percent of those of each regime have to be noticed for an exit
        code of 0, and `overall_at_least` how many of all together. `changed_since` is a git revision: then only rules that changed since count.
        """
        refuse_percent(at_least)
        refuse_percent(overall_at_least)
        bench, names = with_named(self._bench, [take_word(word, "regimes") for word in regimes])
        mutation = mutate(
            bench,
            bench.choose(names),
            select_named(bench, (), tags),
            only_contained=self._no_code,
            at_least=at_least,
            overall_at_least=overall_at_least,
            since=None if changed_since is None else take_text(changed_since, "changed_since"),
        )
        return show_mutation(mutation, is_detailed=bool(names))

    def agree(
        self, *regimes: Word, requests: int = REQUESTS, seed: int = SEED
    ) -> Reply[Agreement, DifferenceRow]:
        """Return whether regimes answer every request alike, and where they do not.

        Where nothing can be proved, `requests` are made besides the scenarios; the same seed
        makes the same.
        """
        if take_number(requests, "requests") < 0:
            message = f"{requests} requests cannot be made"
            raise InputError(message, None, "0 or more can", fault=Fault.WRONG_OPTION)
        words = [locate(self.root, take_word(word, "regimes")) for word in regimes]
        sides = open_sides(self._bench, words, only_contained=self._no_code)
        agreement = agree(sides, read_all(self._bench), requests, take_number(seed, "seed"))
        return show_agreement(agreement, self._bench.vocabulary)

    def order(
        self, *regimes: Word, given: str | Iterable[str] = (), ignore_dates: bool = False
    ) -> Reply[RegimeOrder, OrderRow]:
        """Return which regime is at least as strict as which, of all requests that there are.

        All are compared if none is named, as if in force if `ignore_dates`. `given` are sentences
        that the requests state. Each direction that fails has the plainest request on which it does.
        """
        asked = [locate(self.root, take_word(word, "regimes")) for word in regimes]
        words = [
            shown_path(Path(one).absolute(), self.root) if is_path(one) else one for one in asked
        ]
        given = take_sentences(given, "given")
        order = find_order(
            self._bench, words, given, ignores_dates=ignore_dates, shows_requests=True
        )
        return show_order(order, self._bench.vocabulary)

    def replay(
        self, data: Any, regimes: Chosen | None = None, **asked: Unpack[AskedOfReplay]
    ) -> Reply[Replay, ReplayCount]:
        """Return what regimes would have done with the requests of a table, each count a row.

        `data` is a path or several, a data frame, an Arrow table or a relation of DuckDB.
        """
        bench, panel = self._panel(regimes)
        return show_replay(replay_given(bench, panel, data, asked), bench.vocabulary)

    def timeline(
        self, scenario: Word, regimes: Chosen | None = None, *, on: str | date | None = None
    ) -> Reply[DutyTimeline, DutyLine]:
        """Return how the duties of a scenario stand over time, under each of the regimes.

        A scenario is FILE:LINE, or words of its name that no other has all of. `on` is a day, or
        a time of it (`2026-05-06 at 09:00`); without it things stand as they do when the last
        event has happened and the last deadline is over.
        """
        bench, panel = self._panel(regimes)
        named = locate(self.root, take_word(scenario, "scenario"))
        found, request = find_scenario(bench, named)
        asked = None if on is None else read_sought_time(take_time(on, "on"))
        return show_timeline(follow_timeline(panel, found, request, asked))

    def compare(
        self,
        base: Word,
        head: Word | None = None,
        *,
        features: Chosen | None = None,
        regimes: Chosen | None = None,
        tags: str = "",
        approved: Word | None = None,
        ignore_dates: bool = False,
    ) -> Reply[Comparison, ChangeRow]:
        """Return every decision that a change flips from `base` to `head`.

        A side is a regime, a regime's file, a folder of regimes, a saved matrix or a git
        revision; the head is the bench as it lies here if left out. `approved` is the file of
        approvals, if it is not that of the bench.
        """
        deciding = Deciding(
            self._bench,
            take_words(regimes, "regimes"),
            start_pytest,
            only_contained=self._no_code,
            ignores_dates=ignore_dates,
        )
        file = None if approved is None else Path(take_word(approved, "approved"))
        sides = [base] if head is None else [base, head]
        words = [*(take_word(side, "side") for side in sides), *take_words(features, "features")]
        first, *others = [locate(self.root, word) for word in words]
        asked = read_words(deciding, first, tuple(others), take_text(tags, "tags"))
        comparison, _, _ = compare_sides(asked, file)
        return show_comparison(comparison, self._bench.vocabulary)

    def _decide(
        self, given: Iterable[Facts], regimes: Chosen | None
    ) -> Reply[tuple[DecisionEntry, ...], DecisionEntry]:
        bench, panel = self._panel(regimes)
        return show_decisions(panel, read_given_requests(given, bench.vocabulary))

    def _panel(self, regimes: Chosen | None) -> tuple[Bench, Panel]:
        """Return the panel of some regimes, made once, and the bench that has them."""
        words = take_words(regimes, "regimes")
        if words not in self._panels:
            bench, names = with_named(self._bench, words)
            panel = bench.panel(names, only_contained=self._no_code)
            if bench.drafts:
                return bench, panel
            self._panels[words] = panel
        return self._bench, self._panels[words]
