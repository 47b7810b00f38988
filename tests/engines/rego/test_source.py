"""What is told of a policy from its text before it is ever run."""

from __future__ import annotations

from pathlib import Path

import pytest

from exigent.engines.policy_file import PolicyFile
from exigent.engines.rego.source import read_source
from exigent.files.vocabulary_file import read_vocabulary
from exigent.words.errors import InputErrors
from exigent.words.vocabulary import Vocabulary
from tests.engines.rego.lending import REFUSAL, panel_of
from tests.small_bench import VOCABULARY

ALL = ("requester", "paper", "record", "has_card", "minor", "loan_age", "requested_on")


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    path = tmp_path_factory.mktemp("steps") / "vocabulary.yaml"
    path.write_text(VOCABULARY, "utf-8")
    return read_vocabulary(path, "vocabulary.yaml")


def reads(vocabulary: Vocabulary, text: str) -> tuple[str, ...]:
    file = PolicyFile(Path("p.rego"), "p.rego", f"package p\n{text}\n")
    return read_source(file, vocabulary.facts).reads


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("x := input.minor", ("minor",)),
        ('x := input["minor"]', ("minor",)),
        ("x := input[`minor`]", ("minor",)),
        ('x := input["\\u006dinor"]', ("minor",)),
        ("x := input . minor", ("minor",)),
        ("x := input.\n  minor", ("minor",)),
        ("x := input.paper[input.minor]", ("paper", "minor")),
        ("x if input.minor == input.paper", ("paper", "minor")),
        ("import input.minor as child\nx := child", ("minor",)),
        ('x := "input.minor"', ()),
        ("x := `input.minor`", ()),
        ("x := `a\n\\` # input.paper", ()),
        ("x := 1 # input.minor", ()),
        ('x := "a\\" # b" == input.paper', ("paper",)),
        ('x := $"{input.minor} of input.paper"', ("minor",)),
        ('x := $"\\{input.paper} {upper("}")} {input.minor}"', ("minor",)),
        ("x := $`{input.minor}`", ("minor",)),
        ('x := $"{$"{input.minor}"}"', ("minor",)),
        ("x := data.input.minor", ()),
        ("input_of := 1", ()),
        ("x := 1 with input.minor as true", ("minor",)),
        ("x := input[y]", ALL),
        ("x := f(input)", ALL),
        ("x if walk(input, [p, v])", ALL),
        ("import input as request", ALL),
        ("x := 1 with input as {}", ALL),
        ('x := $"{input}"', ALL),
    ],
)
def test_the_facts_that_a_policy_reads_are_found(
    vocabulary: Vocabulary, text: str, read: tuple[str, ...]
) -> None:
    assert reads(vocabulary, text) == read


@pytest.mark.parametrize(
    "call",
    [
        "http.send({})",
        'net.lookup_ip_addr("a")',
        "opa.runtime()",
        "time.now_ns()",
        'time["now_ns"]()',
        'rand.intn("a", 2)',
        'uuid.rfc4122("a")',
        'io.jwt.decode_verify("a", {})',
        "crypto.x509.parse_and_verify_certificates([])",
        "json.match_schema({}, {})",
        '$"{time.now_ns()}"',
    ],
)
def test_a_call_that_looks_beyond_the_request_is_refused_at_its_place(
    tmp_path: Path, call: str
) -> None:
    policy = f"package p\nimport rego.v1\ndecision := {REFUSAL} if {{\n  x := {call}\n}}"
    with pytest.raises(InputErrors) as raised:
        panel_of(tmp_path, policy)
    column = 8 + (3 if call.startswith("$") else 0)
    assert str(raised.value).startswith(f"regimes/rego-shelf.rego:4:{column}: `")
    assert "an answer would depend on more than the facts" in str(raised.value)


@pytest.mark.parametrize("call", ["time.weekday(1)", 'net.cidr_contains("a", "b")', "print(1)"])
def test_a_call_whose_answer_depends_on_its_arguments_alone_is_fine(
    vocabulary: Vocabulary, call: str
) -> None:
    assert reads(vocabulary, f"x := {call}") == ()


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (
            "package p\n\nx := input.miner",
            "regimes/rego-shelf.rego:3:12: there is no fact `miner`; did you mean `minor`?",
        ),
        (
            'package p\nx := input["papier"]',
            "regimes/rego-shelf.rego:2:12: there is no fact `papier`; did you mean `paper`?",
        ),
        (
            "# nothing\n",
            (
                "regimes/rego-shelf.rego:1:1: the policy has no package; "
                "begin it with a line like `package my.policy`"
            ),
        ),
        (
            "package p\n\nx := {",
            "regimes/rego-shelf.rego:3:6: the policy cannot be compiled: this is unclosed",
        ),
        (
            'package p\n# é\ny := "é"\nx = := 1',
            (
                "regimes/rego-shelf.rego:4:3: the policy cannot be compiled: "
                "Invalid assignment operator"
            ),
        ),
        (
            "package p\nimport rego.v1\nimport rego.v1\nx := 1",
            (
                "regimes/rego-shelf.rego:1:1: the policy cannot be compiled: "
                "import must not shadow import rego.v1"
            ),
        ),
    ],
)
def test_what_a_policy_gets_wrong_is_said_at_its_place(
    tmp_path: Path, policy: str, said: str
) -> None:
    with pytest.raises(InputErrors) as raised:
        panel_of(tmp_path, policy)
    assert str(raised.value) == said
