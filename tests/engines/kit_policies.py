"""The policies of the engine kit in the languages of the shipped engines."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.testing import FAILING, POLICIES

RULES: Mapping[str, Mapping[str, str] | None] = {
    name: None if name == FAILING else {f"{name}.yaml": policy.rules}
    for name, policy in POLICIES.items()
}

_IMPORTS = "from exigent.policy import Decision, Request, allow, duty, not_governed, refuse\n\n"
_LIST = """\
def decide(request: Request) -> Decision:
    if request.paper == "order":
        return allow(
            "must", ground="order", scope="narrowed", rule="order", because="An order opens it."
        )
    match request.requester:
        case "member":
            return allow("owner", ground="wish", rule="member", because="It is the member's own.")
        case "guest":
            return not_governed(rule="guest", because="The book says nothing of guests.")
    return refuse("must_not", rule="otherwise", because="All else is closed.")
"""
_BOUNDS = """\
import datetime

SUMMER = datetime.date(2020, 6, 1)


def decide(request: Request) -> Decision:
    if request.loan_age <= 30 and request.due < SUMMER:
        return allow("may", ground="courtesy", rule="recent", because="Recent loans are shown.")
    return refuse("no_ground", rule="otherwise", because="Old loans are not.")
"""
_DUTIES = """\
NOTE = duty("desk", "keep_note")
TELL = duty("desk", "tell", "3 days")


def decide(request: Request) -> Decision:
    if request.paper == "letter":
        duties = [NOTE] if request.minor else [NOTE, TELL]
        return allow(
            "may", ground="courtesy", rule="letter", because="A letter does.", obligations=duties
        )
    return refuse("no_ground", rule="otherwise", because="Nothing does.", obligations=[NOTE])
"""
_FAILS = """\
def decide(request: Request) -> Decision:
    if request.paper == "letter":
        raise ZeroDivisionError
    return refuse("must_not", rule="otherwise", because="All else is closed.")
"""
PYTHON: Mapping[str, Mapping[str, str] | None] = {
    "list": {"list.py": _IMPORTS + _LIST},
    "bounds": {
        "bounds.yaml": "compares: {loan_age: [30], due: [2020-06-01]}\n",
        "bounds.py": _IMPORTS + _BOUNDS,
    },
    "duties": {"duties.py": _IMPORTS + _DUTIES},
    "fails": {"fails.py": _IMPORTS + _FAILS},
}

CEDAR_OTHERWISE = """\
otherwise:
  decide: {outcome: refuse, mode: must_not}
  because: All else is closed.
"""
_PERMIT = "permit(principal, action, resource)"
_FORBID = "forbid(principal, action, resource)"
CEDAR: Mapping[str, Mapping[str, str] | None] = {
    "list": {
        "list.yaml": CEDAR_OTHERWISE,
        "list.cedar": f"""\
@id("order")
@mode("must")
@ground("order")
@scope("narrowed")
@because("An order opens the record.")
@source("book")
{_PERMIT}
when {{ context.paper == "order" }};

@id("member")
@mode("owner")
@ground("wish")
@because("Members see their record.")
@source("book")
{_PERMIT}
when {{ context.requester == "member" }};

@id("guest")
@outcome("not_governed")
@because("The book says nothing of guests.")
@source("book")
{_FORBID}
when {{ context.requester == "guest" }};
""",
    },
    "bounds": {
        "bounds.yaml": """\
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Old loans are not shown.
""",
        "bounds.cedar": f"""\
@id("recent")
@mode("may")
@ground("courtesy")
@because("Recent loans are shown.")
@source("book")
{_PERMIT}
when {{
  context.loan_age.lessThanOrEqual(decimal("30.0")) && context.due < datetime("2020-06-01")
}};
""",
    },
    "duties": {
        "duties.yaml": """\
otherwise:
  decide: {outcome: refuse, mode: no_ground}
  because: Nothing opens the record.
  obligations: [{who: desk, duty: keep_note}]
""",
        "duties.cedar": f"""\
@id("letter")
@mode("may")
@ground("courtesy")
@because("A letter opens the record.")
@source("book")
@obligation("
- {{who: desk, duty: keep_note}}
- {{who: desk, duty: tell, within: 3 days, unless: {{minor: true}}}}
")
{_PERMIT}
when {{ context.paper == "letter" }};
""",
    },
    "fails": {
        "fails.yaml": CEDAR_OTHERWISE,
        "fails.cedar": f"""\
@id("letter")
@because("A number becomes too large.")
@source("book")
{_FORBID}
when {{ context.paper == "letter" && 9223372036854775807 + 1 > 0 }};
""",
    },
}

_DOCUMENTS = """\
allow(mode, ground, scope) := {
	"outcome": "allow",
	"mode": mode,
	"ground": ground,
	"scope": scope,
}

refuse(mode) := {"outcome": "refuse", "mode": mode}
"""
REGO: Mapping[str, Mapping[str, str] | None] = {
    "list": {
        "list.rego": f"""\
package desk.list

import rego.v1

decision := allow("must", "order", "narrowed") if {{
	input.paper == "order"
}} else := allow("owner", "wish", "as_requested") if {{
	input.requester == "member"
}} else := {{"outcome": "not_governed"}} if {{
	input.requester == "guest"
}} else := refuse("must_not")

{_DOCUMENTS}""",
    },
    "bounds": {
        "bounds.yaml": "compares: {loan_age: [30], due: [2020-06-01]}\n",
        "bounds.rego": f"""\
package desk.bounds

import rego.v1

decision := allow("may", "courtesy", "as_requested") if {{
	input.loan_age <= 30
	input.due < "2020-06-01"
}} else := refuse("no_ground")

{_DOCUMENTS}""",
    },
    "duties": {
        "duties.rego": """\
package desk.duties

import rego.v1

note := {"who": "desk", "duty": "keep_note"}

tell := {"who": "desk", "duty": "tell", "within": "3 days"}

duties := [note] if input.minor else := [note, tell]

decision := {
	"outcome": "allow",
	"mode": "may",
	"ground": "courtesy",
	"obligations": duties,
} if {
	input.paper == "letter"
} else := {"outcome": "refuse", "mode": "no_ground", "obligations": [note]}
""",
    },
    "fails": {
        "fails.rego": f"""\
package desk.fails

import rego.v1

decision := "neither this nor that" if input.paper == "letter" else := refuse("must_not")

{_DOCUMENTS}""",
    },
}
