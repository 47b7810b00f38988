"""What Hypothesis draws: policies in Cedar over a small world of facts."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

# What numbers are computed or compared with here, no constants tell. The first one
# overflows a Long where there is more than one step, and fails.
_NEVER_SETTLED = (
    "context.steps + 9223372036854775806 > 0",
    "context.steps * 2 >= 4",
    "context == context",
)
_MEASURED = (
    "context.steps < 2",
    "2 == context.steps",
    "[0, 2].contains(context.steps)",
    'context.count.lessThan(decimal("2.0"))',
    'context.count == decimal("0.0")',
    'context.requested_on >= datetime("2024-01-10")',
    'datetime("2024-01-12") > context.requested_on',
)
_PLAIN = (
    "context.wet",
    "context.cold",
    "context.cold == false",
    'context.colour == "red"',
    'context.colour != "green"',
    'context.colour like "*e*"',
    '["green", "blue"].contains(context.colour)',
    "true",
    "false",
)
# No condition says the same, so that only Cedar can tell.
_FOREIGN = (
    "context.wet == context.cold",
    "[context.wet, context.cold].containsAll([true, false])",
    '(if context.wet then context.colour == "red" else context.cold)',
)
_NOTICING = ("context has wet", "(context has colour) == context.cold")


SETTLED = (*_MEASURED, *_PLAIN, *_FOREIGN, *_NOTICING)
ANY = (*SETTLED, *_NEVER_SETTLED)


@cache
def expressions(leaves: tuple[str, ...], most_leaves: int = 5) -> st.SearchStrategy[str]:
    def deeper(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.one_of(
            st.tuples(parts, parts).map(lambda two: f"({two[0]} && {two[1]})"),
            st.tuples(parts, parts).map(lambda two: f"({two[0]} || {two[1]})"),
            parts.map(lambda part: f"!({part})"),
            st.tuples(parts, parts, parts).map(
                lambda three: f"(if {three[0]} then {three[1]} else {three[2]})"
            ),
        )

    return st.recursive(st.sampled_from(leaves), deeper, max_leaves=most_leaves)


@st.composite
def policies(draw: st.DrawFn, leaves: tuple[str, ...] = ANY, most: int = 4) -> str:
    """Up to `most` policies that are made of `leaves`, with answers of their own."""
    parts = expressions(leaves)
    clause = st.tuples(st.sampled_from(("when", "unless")), parts)
    lines = []
    for index in range(draw(st.integers(1, most))):
        effect = draw(st.sampled_from(("permit", "forbid")))
        modes = ("must", "may", "owner") if effect == "permit" else ("must_not", "no_ground")
        lines.append(f'@id("p{index}") @because("So it is.") @source("act")')
        lines.append(f'@mode("{draw(st.sampled_from(modes))}")')
        if effect == "permit":
            lines.append('@ground("consent")')
        if draw(st.booleans()):
            lines.append('@obligation("{who: agency, duty: tell, unless: {colour: green}}")')
        conditions = draw(st.lists(clause, max_size=2))
        said = " ".join(f"{kind} {{ {expression} }}" for kind, expression in conditions)
        lines.append(f"{effect}(principal, action, resource) {said};")
    return "\n".join(lines)
