"""Matrices and comparisons of every shape, with names that try to be more than names."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from exigent.analysis.compare.comparison import (
    LOSSES,
    Approval,
    Comparison,
    Direction,
    Flip,
    Loss,
    NotCompared,
    Origin,
    Place,
    RegimeRename,
    Removed,
    Rename,
    StaleApproval,
    Unseen,
    UnseenChange,
)
from exigent.analysis.compare.comparison import VERSION as COMPARISON_VERSION
from exigent.bench.claim_rows import ClaimCell, ClaimEntry, ClaimRow, Standing, WitnessEntry
from exigent.bench.event_rows import EventEntry
from exigent.bench.matrix import VERSION, Cell, FindingEntry, Matrix, ScenarioEntry
from exigent.bench.regime_rows import RegimeEntry
from exigent.suite.expectation import Verdict
from exigent.words.decision import MODES, Decision, Obligation, Outcome, Reason, Scope
from exigent.words.duty_state import DutyState, Status

often = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])

HOSTILE = (
    "| a | b |",
    "</details><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "@everyone look at #1 and owner/repo#2",
    "[here](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "https://evil.example www.evil.example me@evil.example",
    "`code` ```` ``` ````",
    "*a* _b_ ~~c~~ $d$ &lt; &#64; :tada:",
    "# head\n\n- item\n\n    block",
    "---",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    '"quoted", and; more',
    "::error file=x::y%0A::add-mask::z",
    "a\r\nb\rc\u2028d",
    "\x00\x07\x1b[31mred\x7f\ufffe",
    "]]> <!-- --> &amp;",
    "{0} [link](1)",
    "مرحبا \u202e txt 日本語 🙂",
    "\\",
    "",
)
names = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20))
files = names.map(lambda name: f"features/{name}.feature")

_FACTS = ("requester", "paper", "record", "minor", "loan_age")
reasons = st.builds(Reason, rule=names, because=names, contested=st.booleans())
obligations = st.builds(
    Obligation,
    who=st.sampled_from(["library", "court"]),
    duty=st.sampled_from(["tell_borrower", "keep_note"]),
    within=st.one_of(st.none(), names),
)


@st.composite
def decisions(draw: st.DrawFn, outcomes: tuple[Outcome, ...] = tuple(Outcome)) -> Decision:
    outcome = draw(st.sampled_from(outcomes))
    if outcome is Outcome.ERROR:
        return Decision(outcome, note=draw(names))
    return Decision(
        outcome,
        mode=draw(st.sampled_from([None, *MODES[outcome]])) if outcome in MODES else None,
        ground=draw(st.sampled_from([None, "wish", "order"])),
        scope=draw(st.sampled_from([None, *Scope])),
        obligations=tuple(draw(st.lists(obligations, max_size=2))),
        reasons=tuple(draw(st.lists(reasons, max_size=2))),
        missing=tuple(draw(st.lists(st.sampled_from(_FACTS), unique=True, max_size=2))),
        note=draw(st.one_of(st.none(), names)),
    )


findings = st.builds(
    FindingEntry, line=st.integers(1, 999), text=names, expected=names, actual=names
)


# A matrix may be handed over by others: nothing in it is as it should be.
duty_states = st.builds(
    DutyState,
    obligation=obligations,
    status=st.sampled_from(Status),
    since=names,
    by=names,
    why=names,
)
events = st.builds(EventEntry, event=names, text=names, when=names)


@st.composite
def cells(draw: st.DrawFn) -> Cell:
    decision = draw(decisions())
    if decision.outcome is Outcome.ERROR:
        found = tuple(draw(st.lists(findings, max_size=1)))
        return Cell(decision, Verdict.ERROR, found)
    found = tuple(draw(st.lists(findings, max_size=2)))
    unmet = Verdict.FAIL if found else draw(st.sampled_from([Verdict.PASS, Verdict.UNCHECKED]))
    return Cell(decision, unmet, found, tuple(draw(st.lists(duty_states, max_size=2))))


witnesses = st.builds(
    WitnessEntry,
    stated=st.dictionaries(names, names, max_size=2),
    decisions=st.dictionaries(names, decisions(), max_size=2),
    scenario=names,
)
claim_entries = st.builds(
    ClaimEntry,
    line=st.integers(100, 199),
    text=names,
    standing=st.sampled_from(Standing),
    why=names,
    premises=st.lists(names, max_size=1).map(tuple),
    witness=st.one_of(st.none(), witnesses),
)


@st.composite
def matrices(draw: st.DrawFn) -> Matrix:
    regimes = [
        RegimeEntry(name, "", "proposal", "", "", {}, "rules", (name,), (), ())
        for name in draw(st.lists(names, min_size=1, max_size=3, unique=True))
    ]
    rows = [
        ScenarioEntry(
            feature=feature,
            file=file,
            line=line,
            name=draw(names),
            title=draw(names),
            example={},
            tags=tuple(draw(st.lists(names, max_size=2))),
            case="",
            stated={},
            unknown=(),
            cells=tuple(draw(cells()) for _ in regimes),
            failures=tuple(draw(st.lists(findings, max_size=1))),
            events=tuple(draw(st.lists(events, max_size=2))),
        )
        for feature, file in draw(st.lists(st.tuples(names, files), max_size=3))
        for line in draw(st.lists(st.integers(1, 99), max_size=3, unique=True))
    ]
    claims = [
        ClaimRow(
            feature=draw(names),
            file=draw(files),
            line=draw(st.integers(100, 199)),
            name=draw(names),
            title=draw(names),
            example={},
            tags=tuple(draw(st.lists(names, max_size=2))),
            stated={},
            steps=tuple(draw(st.lists(names, max_size=3))),
            cells=tuple(
                ClaimCell(tuple(draw(st.lists(claim_entries, max_size=2)))) for _ in regimes
            ),
            aside=tuple(draw(st.lists(claim_entries, max_size=1))),
        )
        for _ in range(draw(st.integers(0, 2)))
    ]
    return Matrix(VERSION, tuple(regimes), tuple(rows), claims=tuple(claims))


def make_grid(names: list[str], titles: list[str]) -> Matrix:
    """Return a matrix of these names and titles in which everything is refused."""
    cell = Cell(Decision(Outcome.REFUSE), Verdict.UNCHECKED)
    return Matrix(
        VERSION,
        tuple(RegimeEntry(n, "", "proposal", "", "", {}, "rules", (n,), (), ()) for n in names),
        tuple(
            ScenarioEntry(
                *("F", "f.feature", line, title, title),
                *({}, (), "", {}, ()),
                cells=tuple(cell for _ in names),
            )
            for line, title in enumerate(titles, 1)
        ),
    )


places = st.builds(
    Place,
    feature=names,
    name=names,
    title=names,
    example=st.just({}),
    file=files,
    line=st.integers(1, 99),
)
approvals = st.builds(Approval, by=names, why=names)
texts_by_name = st.dictionaries(names, names, max_size=2)
origins = st.builds(
    Origin, file=files, feature=names, scenario=names, example=texts_by_name, facts=texts_by_name
)
flips = st.builds(
    Flip,
    scenario=places,
    regime=names,
    direction=st.sampled_from([way for way in Direction if way not in LOSSES]),
    before=decisions(),
    after=decisions(),
    rules=st.lists(names, max_size=2).map(tuple),
    is_carried=st.booleans(),
    approval=st.one_of(st.none(), approvals),
    origin=st.one_of(st.none(), origins),
)
losses = st.builds(
    Loss,
    direction=st.sampled_from(LOSSES),
    what=st.one_of(names, st.sampled_from([what.value for what in Removed])),
    scenario=st.one_of(st.none(), places),
    regime=names,
    approval=st.one_of(st.none(), approvals),
    origin=st.one_of(st.none(), origins),
)
unseen_changes = st.builds(
    UnseenChange,
    regimes=st.lists(names, min_size=1, max_size=2).map(tuple),
    direction=st.sampled_from(Direction),
    before=decisions(),
    after=decisions(),
    facts=st.just({}),
    phrases=st.lists(names, max_size=2).map(tuple),
    share=st.none() | st.floats(0, 1),
    scenario=names,
)
unseen = st.builds(
    Unseen,
    regimes=st.lists(names, max_size=2).map(tuple),
    changes=st.lists(unseen_changes, max_size=2).map(tuple),
    more=st.integers(0, 2),
    not_compared=st.lists(
        st.builds(NotCompared, regimes=st.lists(names, max_size=2).map(tuple), why=names),
        max_size=2,
    ).map(tuple),
)
comparisons = st.builds(
    Comparison,
    unseen=st.none() | unseen,
    version=st.just(COMPARISON_VERSION),
    base=names,
    head=names,
    cells=st.integers(0, 9),
    failed=st.integers(0, 9),
    in_error=st.integers(0, 9),
    flips=st.lists(flips, max_size=4).map(tuple),
    losses=st.lists(losses, max_size=4).map(tuple),
    renamed=st.lists(st.builds(Rename, before=places, after=places), max_size=2).map(tuple),
    scenarios_added=st.lists(places, max_size=2).map(tuple),
    regimes_added=st.lists(names, max_size=2).map(tuple),
    regimes_renamed=st.lists(st.builds(RegimeRename, before=names, after=names), max_size=2).map(
        tuple
    ),
    is_of_two_regimes=st.booleans(),
    stale=st.lists(
        st.builds(
            StaleApproval,
            scenario=names,
            regime=names,
            before=names,
            after=names,
            approval=approvals,
        ),
        max_size=2,
    ).map(tuple),
)
