"""The tests of the documentation find what is wrong in a page, and tell where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documentation.blocks import Command, Inline, NotRun, PageError, read_page
from tests.documentation.matching import difference
from tests.documentation.pages import BESIDE, ROOT, name_of, pages
from tests.documentation.running import Runner, has_placeholder, is_mention, is_to_be_run

LINES = st.lists(st.sampled_from(["", "a", "b", "  c", "wider: 1 cell"]), max_size=8)


def console(*lines: str) -> str:
    return "\n".join(["```console", *lines, "```", ""])


def problems(runner: Runner, *blocks: str) -> list[str]:
    text = "\n".join(["<!-- in an empty folder -->", *blocks])
    page = read_page("page.md", text)
    said = [step for step in page.steps if isinstance(step, Inline) and is_to_be_run(step.text)]
    return [
        *runner.problems(page),
        *filter(None, (runner.prose_problem(page, one) for one in said)),
    ]


def test_every_page_is_run_but_those_that_are_made() -> None:
    made = {ROOT / "docs" / "reference", ROOT / "docs" / "_build"}
    written = {path for path in (ROOT / "docs").rglob("*.md") if not made & set(path.parents)}
    assert set(pages()) == {*(ROOT / name for name in BESIDE), *written}


def test_what_a_page_says_and_what_comes_is_no_problem(runner: Runner) -> None:
    assert problems(runner, console("$ echo a; echo b", "a", "b", "", "$ true")) == []


def test_another_output_is_told_with_its_place_and_a_difference(runner: Runner) -> None:
    [found] = problems(runner, console("$ true", "$ printf 'a\\nb\\nc\\n'", "a", "B", "c"))
    assert found.startswith("page.md:4: $ printf")
    assert "  a\n- B\n+ b\n  c" in found


def test_output_that_only_the_page_has_is_told(runner: Runner) -> None:
    [found] = problems(runner, console("$ true", "a"))
    assert "- a" in found


def test_output_that_the_page_leaves_out_is_told(runner: Runner) -> None:
    [found] = problems(runner, console("$ echo a; echo b", "a"))
    assert "  a\n+ b" in found


@pytest.mark.parametrize("lines", [("$ exit 3",), ("$ exit 3", "$ true")])
def test_an_exit_code_that_the_page_does_not_tell_is_a_problem(
    runner: Runner, lines: tuple[str, ...]
) -> None:
    [found] = problems(runner, console(*lines))
    assert found.startswith("page.md:3: $ exit 3\nended with 3, not with 0")


def test_an_exit_code_that_the_page_tells_holds_for_the_last_command(runner: Runner) -> None:
    told = "<!-- ends with 3 -->"
    assert problems(runner, told, console("$ true", "$ exit 3")) == []
    [found] = problems(runner, told, console("$ exit 3", "$ exit 3"))
    assert found.startswith("page.md:4: ")
    [found] = problems(runner, told, console("$ true"))
    assert "ended with 0, not with 3" in found


def test_a_command_can_go_on_over_several_lines(runner: Runner) -> None:
    assert problems(runner, console("$ echo a \\", "  b", "a b")) == []


def test_a_folder_and_a_variable_last_from_block_to_block(runner: Runner) -> None:
    first = console("$ mkdir 'my bench' && cd 'my bench' && export WORD='a b'")
    assert (
        problems(runner, first, console('$ basename "$PWD"; echo $WORD', "my bench", "a b")) == []
    )


def test_blocks_become_files(runner: Runner) -> None:
    blocks = [
        "<!-- file: a/b.yaml -->\n```yaml\none: 1\ntwo: 2\nthree: 3\n```",
        "<!-- line 2 of a/b.yaml -->\n```yaml\ntwo: II\n```",
        "<!-- replace in a/b.yaml: one: 1 -->\n```yaml\none: I\n```",
        "<!-- append: a/b.yaml -->\n```yaml\nfour: 4\n```",
        console("$ cat a/b.yaml", "one: I", "two: II", "three: 3", "four: 4"),
    ]
    assert problems(runner, *blocks) == []


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        ("append: gone.yaml", "there is no file gone.yaml"),
        ("line 1 of gone.yaml", "there is no file gone.yaml"),
        ("line 4 of a.yaml", "a.yaml has only 3 lines"),
        ("replace in a.yaml: x", "'x' stands 2 times in a.yaml"),
        ("replace in a.yaml: z", "'z' stands 0 times in a.yaml"),
        ("file: ../a.yaml", "../a.yaml lies outside the folder"),
    ],
)
def test_an_edit_that_cannot_be_made_is_told(runner: Runner, comment: str, told: str) -> None:
    made = "<!-- file: a.yaml -->\n```yaml\nx\ny\nx\n```"
    assert problems(runner, made, f"<!-- {comment} -->\n```yaml\nb\n```") == [f"page.md:9: {told}"]


def test_a_hidden_command_is_run_and_has_to_work(runner: Runner) -> None:
    assert problems(runner, "<!-- run first: echo a > b -->", console("$ cat b", "a")) == []
    [found] = problems(runner, "<!-- run first: cat gone -->")
    assert found.startswith("page.md:2: $ cat gone\nended with 1")


def test_a_block_that_is_not_run_says_why() -> None:
    page = read_page("page.md", "<!-- not run: it never ends -->\n" + console("$ exigent watch"))
    assert page.steps == [NotRun(2, "it never ends", ["exigent watch"])]


def test_the_options_of_what_is_not_run_are_those_that_there_are(runner: Runner) -> None:
    comment = "<!-- not run: it takes too long -->"
    assert (
        problems(runner, comment, console("$ exigent run --verbose | less", "$ pip install x"))
        == []
    )
    [found] = problems(runner, comment, console("$ exigent run --verbos"))
    assert found == "page.md:3: no option of the command: --verbos"


@pytest.mark.parametrize(
    "text",
    [
        "<!-- not run: -->\n" + console("$ true"),
        "<!-- end with 1 -->\n" + console("$ true"),
        "<!-- ends with 1 -->\n```yaml\na: 1\n```",
        "<!-- ends with 1 -->\n\nWords.\n\n" + console("$ true"),
        "<!-- file: a.yaml -->",
        "<!-- in an empty folder -->\n<!-- in an empty folder -->\n" + "text `exigent run -v` text",
        console("output"),
        console("output", "$ true"),
        console(),
        "```sh\nexigent run\n```",
        "```text\n$ exigent run\n```",
        "```\nexigent run\n```",
        "    exigent run\n",
        "- a list\n\n      $ exigent run\n",
    ],
)
def test_what_would_be_passed_over_in_silence_is_an_error(text: str) -> None:
    if text.startswith("<!-- in an empty folder -->"):
        text = "text `exigent run -v` text\n\n<!-- in an empty folder -->"
    with pytest.raises(PageError, match=r"^page\.md:\d+: "):
        read_page("page.md", text)


def test_a_block_in_a_list_is_run_too() -> None:
    page = read_page(
        "page.md", "1. First:\n\n   <!-- ends with 1 -->\n   ```console\n   $ false\n   ```"
    )
    assert page.steps == [Command(5, "false", (), 1)]


def test_commands_in_the_prose_are_found_with_their_lines() -> None:
    text = "Say `exigent run\n-v` or\n`exigent steps a`.\n\n| a |\n|---|\n| `exigent run -v` |\n"
    assert read_page("page.md", text).steps == [
        Inline(1, "exigent run -v"),
        Inline(3, "exigent steps a"),
        Inline(7, "exigent run -v"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("exigent regimes no-such-regime", "no-such-regime"),
        ("exigent steps --no-such-option", "No such option"),
        ("exigent nothing FILE", "there is no command 'nothing'"),
        ("exigent run --jsn FILE", "no option of the command: --jsn"),
    ],
)
def test_a_wrong_command_in_the_prose_is_told(runner: Runner, command: str, told: str) -> None:
    [found] = problems(runner, f"Say `{command}`.")
    assert found.startswith("page.md:2: ")
    assert told in found


@pytest.mark.slow
def test_a_command_in_the_prose_may_build_on_the_page(runner: Runner) -> None:
    written = "<!-- file: here/facts.yaml -->\n```yaml\ndanger: death\n```"
    bench = "<!-- run first: cp -r ../bench/* . && cd here -->"
    assert problems(runner, written, bench, "Say `exigent decide --facts facts.yaml`.") == []


def test_a_command_in_the_prose_leaves_the_page_as_it_is(runner: Runner) -> None:
    assert problems(runner, "Say `exigent init mine`.", console("$ ls -A")) == []
    assert (
        problems(runner, "Say `exigent init mine`.", "<!-- ends with 2 -->", console("$ ls mine"))
        == []
    )


def test_every_regime_is_there_and_one_commit(runner: Runner) -> None:
    page = read_page(
        "page.md", console("$ git log --oneline origin/main | wc -l", "1", "$ ls regimes")
    )
    assert list(runner.problems(page)) == []
    assert (runner.bench / "regimes" / "markey.yaml").is_file()


@pytest.mark.parametrize(
    ("command", "holds"),
    [
        ("exigent run --json FILE", True),
        ("exigent compare BASE [HEAD]", True),
        ("exigent steps <word>", True),
        ("exigent run features/...", True),
        ("exigent explain FILE:LINE REGIME", True),
        ("exigent compare git:HEAD", False),
        ("exigent lint --list", False),
        ("exigent run --tags '@T02 and @M01'", False),
    ],
)
def test_a_placeholder_is_told_from_a_word(command: str, holds: bool) -> None:
    assert has_placeholder(command) is holds


def test_a_name_of_a_command_is_no_command() -> None:
    assert is_mention(["run"])
    assert not is_mention(["run", "-v"])
    assert not is_mention(["--version"])


@given(LINES)
def test_output_fits_itself(lines: list[str]) -> None:
    assert difference(lines, lines) == ""


@given(LINES, LINES, LINES)
def test_three_dots_stand_for_any_lines(
    before: list[str], left_out: list[str], after: list[str]
) -> None:
    assert difference([*before, "...", *after], [*before, *left_out, *after]) == ""


@given(LINES, LINES)
def test_nothing_else_stands_for_other_lines(shown: list[str], came: list[str]) -> None:
    fits = difference(shown, came) == ""
    assert fits is ("\n".join(shown).rstrip("\n") == "\n".join(came).rstrip("\n"))


@pytest.mark.parametrize(
    ("shown", "came", "fits"),
    [
        (["a", "...", "c"], ["a", "b"], False),
        (["a", "...", "a"], ["a"], False),
        (["...", "a"], ["a", "b"], False),
        (["a", "..."], ["b", "a"], False),
        (["...", "b", "...", "a", "..."], ["a", "b"], False),
        (["...", "b", "...", "a", "..."], ["b", "a"], True),
        (["...", "a", "b"], ["a", "c", "a", "b"], True),
        (["..."], [], True),
        (["  ...", "b"], ["a", "b"], True),
        (["a  "], ["a"], True),
        (["... cells; 2 as ..."], ["1,704 cells; 2 as expected"], True),
        (["... cells; 3 as ..."], ["1,704 cells; 2 as expected"], False),
        (["a (1.5) ... b"], ["a (115) c b"], False),
        (["a ... c"], ["a", "c"], False),
        (["a...b", "...", "c"], ["a1b", "x", "c"], True),
    ],
)
def test_the_order_of_lines_counts(shown: list[str], came: list[str], fits: bool) -> None:
    assert (difference(shown, came) == "") is fits


def test_the_page_of_a_problem_is_told_from_the_root() -> None:
    assert name_of(Path(ROOT / "docs" / "ci.md")) == "docs/ci.md"


def pycon(*lines: str) -> str:
    return "\n".join(["```pycon", *lines, "```", ""])


def test_what_is_typed_into_python_goes_on_from_block_to_block(runner: Runner) -> None:
    said = (
        pycon(">>> a = 1", ">>> def b():", "...     return a", ""),
        "Text.\n",
        pycon(">>> b()", "1"),
    )
    assert problems(runner, *said) == []


def test_python_sees_what_the_page_wrote_and_did(runner: Runner) -> None:
    typed = pycon(">>> open('made').read()", "'x\\n'", ">>> open('written').read()", "'y\\n'")
    assert (
        problems(
            runner, typed, "<!-- file: written -->\n```text\ny\n```\n", console("$ echo x > made")
        )
        == []
    )


def test_another_value_is_told_with_its_line(runner: Runner) -> None:
    [found] = problems(runner, "Text.\n", pycon(">>> 1", "1", "", ">>> 2", "3"))
    assert "line 8" in found
    assert "Expected:\n    3\nGot:\n    2" in found


def test_an_exception_that_the_page_does_not_tell_is_a_problem(runner: Runner) -> None:
    [found] = problems(runner, pycon(">>> 1 / 0"))
    assert "ZeroDivisionError" in found
