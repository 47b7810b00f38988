"""What is wrong in a file of Cedar is said at its line, with what was meant."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from exigent.engines.cedar.engine import CedarEngine
from exigent.files.document import Table, parse_document
from exigent.words.decision import Decision, Mode, Obligation, Outcome, Scope
from exigent.words.errors import InputError, InputErrors
from exigent.words.request import make_request
from exigent.words.value import UNKNOWN
from tests.engines.cedar.small_policies import (
    annotated,
    cedar_manifest,
    load_policies,
    small_vocabulary,
)

VOCABULARY = small_vocabulary()

PERMIT = """\
// Permits; this comment has a ; and a " in it.
@id("wet-one")
@because("It is wet; it says \\"so\\".")
@source("act")
@mode("may")
@ground("consent")
permit(principal, action == Action::"disclose", resource)
when {
  context.wet && // rain
  context.colour == "red"
};
"""

FORBID = """
@id("no-cold") @because("Not in the cold.") @source("act")
forbid(principal, action, resource) when { context.cold };
"""


def when(expression: str) -> str:
    return f"permit(principal, action, resource) when {{ {expression} }};"


def complaint_about(policies: str, folder: Path) -> str:
    with pytest.raises((InputError, InputErrors)) as raised:
        load_policies(folder, policies, VOCABULARY)
    return str(raised.value)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        # what does not parse
        ("};", "}", "small.cedar:13:1: not valid Cedar: unexpected token `@`"),
        ('== "red"', '=== "red"', "small.cedar:10:20: not valid Cedar: unexpected token `=`"),
        ("when {", "wen {", "small.cedar:8:1: not valid Cedar: invalid policy condition: wen"),
        ('"red"', "'red'", "small.cedar:10:21: not valid Cedar: invalid token"),
        ('"red"', '"red', "small.cedar:10:21: not valid Cedar: invalid token"),
        (
            "context.wet",
            "contxt.wet",
            "small.cedar:9:3: not valid Cedar: invalid member access `contxt.wet`",
        ),
        ("permit(", "allow(", "small.cedar:7:1: not valid Cedar: invalid policy effect: allow"),
        (
            '@mode("may")',
            '@mode("may") @id("two")',
            "small.cedar:5:15: not valid Cedar: duplicate annotation: @id",
        ),
        # what is not valid by the schema
        (
            "context.wet",
            "context.wett",
            (
                "small.cedar:9:11: not valid by the schema: "
                'attribute `wett` in context for Action::"disclose" not found; did you mean `wet`?'
            ),
        ),
        (
            '"red"',
            "3",
            "small.cedar:2:1: not valid by the schema: the types Long and String are not compatible",
        ),
        (
            'Action::"disclose"',
            'Action::"disclos"',
            'small.cedar:7:37: not valid by the schema: unrecognized action `Action::"disclos"`',
        ),
        # what Cedar lets pass
        ('"red"', '"rde"', "small.cedar:10:21: `colour` has no value `rde`; did you mean `red`?"),
        (
            'context.colour == "red"',
            '["red", "grene"].contains(context.colour)',
            "small.cedar:10:11: `colour` has no value `grene`; did you mean `green`?",
        ),
        (
            'context.colour == "red"',
            'context.colour like "*x"',
            (
                'small.cedar:10:18: no value of `colour` is as in `context.colour like "*x"`; '
                "it has: red, green, blue"
            ),
        ),
        (
            "context.wet",
            "context has wett",
            "small.cedar:9:15: there is no fact `wett`; did you mean `wet`?",
        ),
        (
            "principal,",
            "principal == ?principal,",
            (
                "small.cedar:2:1: a template decides nothing by itself; "
                "write a policy without `?principal` and `?resource`"
            ),
        ),
        # annotations
        (
            '@id("wet-one")\n',
            "",
            'small.cedar:2:1: the policy has no @id; write @id("a-short-name") before it',
        ),
        (
            '"wet-one"',
            '"no-cold"',
            "small.cedar:13:1: two policies have the id `no-cold`; the first is in line 2",
        ),
        ('"wet-one"', '"otherwise"', "small.cedar:2:1: no policy is called `otherwise`"),
        ('"wet-one"', '"in-force"', "small.cedar:2:1: no policy is called `in-force`"),
        ('"wet-one"', '"Wet one"', "small.cedar:2:5: `Wet one` is no id: use a-z, 0-9 and -"),
        ('@source("act")\n@mode', "@mode", "small.cedar:2:1: the policy `wet-one` has no @source"),
        ('@mode("may")\n', "", "small.cedar:2:1: the policy `wet-one` has no @mode"),
        ('@ground("consent")\n', "", "small.cedar:2:1: the policy `wet-one` has no @ground"),
        ("@ground", "@grund", "small.cedar:6:8: a policy has no @grund; did you mean `ground`?"),
        ('@mode("may")', "@mode", "small.cedar:5:2: @mode is empty"),
        ('("may")', '("my")', "small.cedar:5:7: `mode` cannot be `my`; did you mean `may`?"),
        (
            '("may")',
            '("must_not")',
            "small.cedar:5:7: `allow` has no mode `must_not`; it has: must, may, owner",
        ),
        (
            '("consent")',
            '("consnt")',
            "small.cedar:6:9: the vocabulary has no ground `consnt`; did you mean `consent`?",
        ),
        (
            '@source("act")\n@mode',
            '@source("acts")\n@mode',
            "small.cedar:4:9: there is no source `acts` in this regime; did you mean `act`?",
        ),
        (
            '@mode("may")',
            '@mode("may") @outcome("not_governed")',
            "small.cedar:5:23: a permit allows: it has no @outcome",
        ),
        (
            "forbid(",
            '@outcome("allow") forbid(',
            (
                "small.cedar:14:10: @outcome cannot be `allow`; "
                "a forbid refuses; write @outcome only for what is `not_governed`"
            ),
        ),
        (
            '@ground("consent")',
            '@ground("consent")\n@obligation("{who: agency, duty: tel}")',
            "small.cedar:7:34: the vocabulary has no duty `tel`; did you mean `tell`?",
        ),
        (
            '@ground("consent")',
            '@ground("consent")\n@obligation("\n- {who: agency, duty: tell,\n   unles: {wet: true}}\n")',
            "small.cedar:9:4: an obligation has no `unles`; did you mean `unless`?",
        ),
        (
            '@ground("consent")',
            '@ground("consent")\n@obligation("{who: agency")',
            "small.cedar:7:",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_place(
    old: str, new: str, complaint: str, tmp_path: Path
) -> None:
    whole = PERMIT + FORBID
    assert old in whole
    assert complaint_about(whole.replace(old, new, 1), tmp_path).startswith(complaint)


@pytest.mark.parametrize(
    ("policies", "complaint"),
    [
        ("", "small.cedar:1:1: the file holds no policy"),
        ("// nothing yet\n", "small.cedar:1:1: the file holds no policy"),
        ("permit(principal, action, resource)", "small.cedar:1:35: not valid Cedar"),
        (
            when("(" * 5000),
            "small.cedar:1:93: nested more than 50 levels deep; split it into several policies",
        ),
        (
            when(" && ".join(["true"] * 3000)),
            "small.cedar:1:1649: more than 200 operators in one policy",
        ),
    ],
)
def test_files_without_policies_or_with_too_much_in_one_are_refused(
    policies: str, complaint: str, tmp_path: Path
) -> None:
    assert complaint_about(policies, tmp_path).startswith(complaint)


def test_annotations_say_what_a_policy_decides(tmp_path: Path) -> None:
    policies = PERMIT.replace(
        '@ground("consent")',
        '@ground("consent") @scope("narrowed") @contested("Some doubt it.")\n'
        '@obligation("[{who: agency, duty: tell, within: 3 days, unless: {cold: true}},\n'
        '  {who: provider, duty: keep}]")',
    )
    decider = load_policies(tmp_path, policies, VOCABULARY)
    warm, cold, unknown, dry = decider.decide(
        [
            make_request(VOCABULARY, {"wet": True}),
            make_request(VOCABULARY, {"wet": True, "cold": True}),
            make_request(VOCABULARY, {"wet": True, "cold": UNKNOWN}),
            make_request(VOCABULARY, {"wet": False}),
        ]
    )
    assert (warm.outcome, warm.mode, warm.ground, warm.scope) == (
        Outcome.ALLOW,
        Mode.MAY,
        "consent",
        Scope.NARROWED,
    )
    assert warm.reasons[0].because == 'It is wet; it says "so".'
    assert warm.is_contested
    tell, keep = Obligation("agency", "tell", "3 days"), Obligation("provider", "keep")
    assert warm.obligations == (tell, keep)
    assert cold.obligations == (keep,)
    assert unknown == Decision(Outcome.NEEDS_FACTS, missing=("cold",))
    assert (dry.outcome, dry.mode, dry.rule) == (Outcome.REFUSE, Mode.NO_GROUND, "otherwise")
    assert dry.reasons[0].because == "No `permit` applies, and Cedar denies by default."


def test_a_forbid_overrides_every_permit_and_the_first_of_a_kind_decides(tmp_path: Path) -> None:
    policies = annotated(
        "permit(principal, action, resource);"
        "permit(principal, action, resource) when { context.wet };"
        "forbid(principal, action, resource) when { context.cold };"
        "forbid(principal, action, resource) when { context.cold && context.wet };"
    )
    decider = load_policies(tmp_path, policies, VOCABULARY)
    facts = ({"wet": True}, {"cold": True, "wet": True})
    allowed, denied = decider.decide([make_request(VOCABULARY, one) for one in facts])
    assert (allowed.outcome, allowed.rule) == (Outcome.ALLOW, "p0")
    assert (denied.outcome, denied.mode, denied.rule) == (Outcome.REFUSE, Mode.MUST_NOT, "p2")


def test_a_forbid_can_say_that_the_regime_says_nothing(tmp_path: Path) -> None:
    policies = PERMIT + FORBID.replace("@id", '@outcome("not_governed") @id')
    decider = load_policies(tmp_path, policies, VOCABULARY)
    decision = decider.decide([make_request(VOCABULARY, {"wet": True, "cold": True})])[0]
    assert (decision.outcome, decision.mode) == (Outcome.NOT_GOVERNED, None)


def load_with_otherwise(folder: Path, otherwise: str) -> Decision:
    settings = parse_document(f"otherwise: {otherwise}\n", "small.yaml")
    assert isinstance(settings, Table)
    manifest = dataclasses.replace(cedar_manifest(folder, PERMIT), settings=settings)
    decider = CedarEngine().load(manifest, VOCABULARY)
    return decider.decide([make_request(VOCABULARY, {"wet": False})])[0]


def test_a_regime_says_what_a_default_deny_means(tmp_path: Path) -> None:
    decision = load_with_otherwise(
        tmp_path, "{decide: {outcome: not_governed}, because: It is silent.}"
    )
    assert (decision.outcome, decision.rule) == (Outcome.NOT_GOVERNED, "otherwise")
    assert decision.reasons[0].because == "It is silent."


def test_a_default_deny_cannot_be_made_to_allow(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Cedar denies by default, so `otherwise:` cannot allow"):
        load_with_otherwise(
            tmp_path,
            "{decide: {outcome: allow, mode: may, ground: consent}, because: It may.}",
        )
