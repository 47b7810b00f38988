"""What a regime file of the remote engine gets wrong is said at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.bench.panel_loading import load_panel
from exigent.engines.registry import Engines
from exigent.regime.manifest_file import read_manifests
from exigent.words.errors import InputErrors
from tests.engines.remote.remote_bench import HEAD, PLACE, YES_OR_NO, open_remote_bench

START = HEAD.count("\n")
GOOD = ("protocol: authzen", "address: https://pdp.example/tenant")

WRONG = [
    (("address: https://h",), "1:1: the regime `remote` needs `protocol:`"),
    (("protocol: authzed", "address: https://h"), "did you mean `authzen`?"),
    (("protocol: authzen",), "1:1: the regime `remote` needs `address:`"),
    (
        (*GOOD, "adress_from: X"),
        "+3:1: the regime `remote` has no `adress_from`; did you mean `address_from`",
    ),
    ((*GOOD, "address_from: EXIGENT_A"), "+3:15: `address` and `address_from` exclude each other"),
    (
        ("protocol: authzen", "address: pdp.example"),
        "+2:10: the address is no address of the form https://",
    ),
    (("protocol: authzen", "address: file:///etc/passwd"), "is no address of the form"),
    (("protocol: authzen", "address: http://[::1"), "is no address of the form"),
    (("protocol: authzen", "address: http://h:99999"), "is no address of the form"),
    (
        ("protocol: authzen", "address: https://me:pw@h"),
        "the address holds a user name or password",
    ),
    (("protocol: authzen", "address: https://h/?a=b"), "has a part that begins with ? or #"),
    (
        ("protocol: authzen", "address: http://h", "token_from: EXIGENT_TOKEN"),
        "+2:10: the address begins with http://, over which no token is sent to another machine",
    ),
    (
        (*GOOD, "token_from: AWS_SECRET_ACCESS_KEY"),
        "+3:13: `token_from` names an environment variable whose name begins with EXIGENT_; so that",
    ),
    (
        ("protocol: authzen", "address_from: HOME"),
        "+2:15: `address_from` names an environment variable",
    ),
    ((*GOOD, "seconds: 0"), "+3:10: `seconds` is more than 0 and at most 300"),
    ((*GOOD, "seconds: soon"), "+3:10: `soon` is not a number"),
    ((*GOOD, "at_once: 1.5"), "+3:10: `at_once` is a whole number from 1 to 10000"),
    ((*GOOD, "at_once: 0"), "`at_once` is a whole number"),
    ((*GOOD, "sends: [papper]"), "+3:9: there is no fact `papper`; did you mean `paper`?"),
    ((*GOOD, "sends: []"), "+3:8: no fact is sent; list the facts that the policy reads"),
    ((*GOOD, "compares: {minor: [1]}"), "+3:12: `minor` is no number or date"),
    ((*GOOD, "facts_in: body"), "`body`"),
    ((*GOOD, "path: a/b"), "+3:1: `path` means nothing to `authzen`"),
    ((*GOOD, "subject: {kind: x}"), "+3:11: `subject` has no `kind`"),
    ((*GOOD, "action: {}"), "`action` needs `name:`"),
    (
        (*GOOD, "resource: {properties: {paper: 1}}"),
        "+3:25: `paper` is a fact, which is sent there",
    ),
    (
        (*GOOD, "facts_in: context", "context: {minor: true}"),
        "`minor` is a fact, which is sent there",
    ),
    ((*GOOD, "context: {on: 2024-01-31}"), "YAML reads a bare `2024-01-31` as a date"),
    ((*GOOD, "document: decision"), "+3:11: `document` is a list"),
    ((*GOOD, "document: [a]", YES_OR_NO), "+3:11: `answers` and `document` exclude each other"),
    ((*GOOD, "answers: {}"), "`answers` needs `true:`"),
    (
        (*GOOD, YES_OR_NO.replace("allow, mode: may, ground: wish", "refuse, mode: must_not")),
        "+5:5: `true` means an `allow`",
    ),
    (
        (*GOOD, YES_OR_NO.replace("refuse, mode: must_not", "allow, mode: may, ground: wish")),
        "`false` cannot mean an `allow`",
    ),
    ((*GOOD, YES_OR_NO.replace("source: act", "source: acts")), "did you mean `act`?"),
    (("protocol: opa", "address: https://h"), "the regime `remote` needs `path:`"),
    (
        ("protocol: opa", "address: https://h", "path: ../admin"),
        "+3:7: `../admin` is no path of a document",
    ),
    (("protocol: opa", "address: https://h", "path: /v1/data/a"), "is no path of a document"),
    (
        ("protocol: opa", "address: https://h", "path: a", "at_once: 5"),
        "`at_once` means nothing to `opa`",
    ),
]


@pytest.mark.parametrize(("lines", "said"), WRONG)
def test_a_mistake_is_said_at_its_place(tmp_path: Path, lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(InputErrors) as caught:
        open_remote_bench(tmp_path, "\n".join(lines))
    (message,) = str(caught.value).splitlines()
    assert message.startswith(f"{PLACE}:")
    if said.startswith("+"):
        line, _, rest = said.removeprefix("+").partition(":")
        said = f"{PLACE}:{START + int(line)}:{rest}"
    assert said in message
    assert "pw" not in message


def test_reading_a_regime_contacts_nobody_and_asks_no_environment(tmp_path: Path) -> None:
    lines = ("protocol: authzen", "address_from: EXIGENT_A", "token_from: EXIGENT_T", YES_OR_NO)
    bench = open_remote_bench(tmp_path, "\n".join(lines))
    assert set(bench.panel.regimes[0].constants) == set(bench.panel.vocabulary.facts)


def test_the_engine_is_refused_where_only_contained_ones_are_allowed(tmp_path: Path) -> None:
    bench = open_remote_bench(tmp_path, "\n".join([*GOOD, YES_OR_NO]))
    manifests = read_manifests(tmp_path / "regimes", tmp_path)
    with pytest.raises(InputErrors, match="--no-code"):
        load_panel(manifests, ["remote"], bench.panel.vocabulary, Engines(only_contained=True))
