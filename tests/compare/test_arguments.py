"""What the words of the command mean: not the change's to say, which lies in the folder."""

from __future__ import annotations

import pytest

from tests.compare.repository import (
    FEATURE_FILE,
    HOUSE_RULES,
    SECOND_FEATURE,
    Repository,
    is_wrong,
    loosen,
    told,
)

REVISION = "git:main"
DESK = "features/desk"
WIDER = ("wider", "open-shelf", "A letter opens the last month only (31, allows)")


@pytest.fixture
def at_the_desk(repository: Repository) -> Repository:
    """A bench of which the features lie in a folder and one beside it, and whose rules widen."""
    bench = repository.bench
    bench.write(f"{DESK}/lending.feature", (bench.root / FEATURE_FILE).read_text("utf-8"))
    (bench.root / FEATURE_FILE).unlink()
    bench.write("features/press.feature", SECOND_FEATURE)
    repository.commit()
    bench.change(HOUSE_RULES, "loan_age: {at_most: 30}", "loan_age: {at_most: 40}")
    bench.change(f"{DESK}/lending.feature", "| 31  | refuses |", "| 31  | allows  |")
    assert told(repository.compare(REVISION, DESK)[0]) == [WIDER]
    return repository


def test_a_folder_of_features_does_not_become_head_by_regimes_put_into_it(
    at_the_desk: Repository,
) -> None:
    bench = at_the_desk.bench
    before = at_the_desk.git("show", f"main:{HOUSE_RULES}")
    (bench.root / DESK / "lending.feature").rename(bench.root / "features/lending.feature")
    bench.write(f"{DESK}/open-shelf.yaml", before)
    message = (
        f"`{DESK}` may be HEAD, the regimes that lie there, or FEATURE, the features that the "
        "base has there; name a regime by its file, features by their .feature files"
    )
    assert is_wrong(bench.exigent("compare", REVISION, DESK), message)
    (bench.root / DESK / "open-shelf.yaml").unlink()
    found, code = at_the_desk.compare(REVISION, DESK)
    assert (code, told(found)) == (3, [WIDER])


def test_a_folder_of_regimes_does_not_become_features_by_one_put_into_it(
    at_the_desk: Repository,
) -> None:
    bench = at_the_desk.bench
    bench.write("features/proposed/open-shelf.yaml", (bench.root / HOUSE_RULES).read_text("utf-8"))
    found, code = at_the_desk.compare(REVISION, "features/proposed", "--fail-on", "wider")
    assert (code, told(found)) == (3, [WIDER])
    bench.write("features/proposed/new.feature", SECOND_FEATURE)
    message = (
        "`features/proposed` may be HEAD, the regimes that lie there, or FEATURE, the features "
        "that lie there; name a regime by its file, features by their .feature files"
    )
    assert is_wrong(bench.exigent("compare", REVISION, "features/proposed"), message)


def test_features_that_both_sides_have_are_features_whatever_lies_beside_them(
    at_the_desk: Repository,
) -> None:
    bench = at_the_desk.bench
    bench.write(f"{DESK}/open-shelf.yaml", at_the_desk.git("show", f"main:{HOUSE_RULES}"))
    bench.write("approved.yaml", "# nothing yet\n")
    for word in (DESK, "features", "."):
        found, code = at_the_desk.compare(REVISION, word)
        assert (code, told(found)) == (3, [WIDER])


def test_a_saved_base_says_what_features_are_as_well(repository: Repository) -> None:
    bench = repository.bench
    assert bench.exigent("run", "--json", "before.json").code == 0
    rules = (bench.root / HOUSE_RULES).read_text("utf-8")
    loosen(bench)
    text = (bench.root / FEATURE_FILE).read_text("utf-8")
    bench.write("features/desk/lending.feature", text)
    assert bench.exigent("run", "--json", "after.json").code == 0
    (bench.root / "features/desk/lending.feature").unlink()
    bench.write(f"{DESK}/open-shelf.yaml", rules)
    ended = bench.exigent("compare", "after.json", DESK)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"`{DESK}` may be HEAD")


def test_a_line_of_a_file_does_not_become_another_file(repository: Repository) -> None:
    bench = repository.bench
    loosen(bench)
    word = f"{FEATURE_FILE}:45"
    assert told(repository.compare(REVISION, word)[0]) == [WIDER]
    bench.write(f"{word}/open-shelf.yaml", repository.git("show", f"main:{HOUSE_RULES}"))
    message = (
        f"`{word}` may be a line of a file, or a file or folder of that name, which is here; "
        "give what has that name another one"
    )
    assert is_wrong(bench.exigent("compare", REVISION, word), message)
