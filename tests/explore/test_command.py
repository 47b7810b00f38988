"""`exigent explore` writes one page, and `exigent run` writes it beside its own."""

from __future__ import annotations

import base64
import json
import re
import zlib
from typing import Any

from tests.small_bench import SmallBench

HOSTILE = '</script><script>alert(1)</script><b onmouseover="alert(2)">&amp;'


def data_of(page: str) -> Any:
    """Return the data block of a page."""
    found = re.search(
        r'<script type="application/octet-stream" id="what-if-data">(.*?)</script>', page
    )
    assert found
    return json.loads(zlib.decompress(base64.b64decode(found[1])))


def test_a_page_of_all_regimes_is_written_and_named(bench: SmallBench) -> None:
    ended = bench.exigent("explore")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "explore.html: 3 regimes; open it in a browser\n"
    data = data_of((bench.root / "explore.html").read_text("utf-8"))
    assert [one["name"] for one in data["regimes"]] == ["technical", "privacy-act", "open-shelf"]
    assert [one["name"] for one in data["cases"]] == ["lost-diary"]
    assert len(data["scenarios"]) == 6


def test_only_the_regimes_that_are_named_are_in_it_a_draft_by_its_file(bench: SmallBench) -> None:
    bench.write("drafts/quiet.yaml", "title: Quiet\nextends: open-shelf\nremove: [letter]\n")
    bench.exigent("explore", "privacy-act", "drafts/quiet.yaml", "--out", "two.html")
    data = data_of((bench.root / "two.html").read_text("utf-8"))
    assert [one["name"] for one in data["regimes"]] == ["privacy-act", "quiet"]


def test_the_same_bench_gives_the_same_bytes(bench: SmallBench) -> None:
    bench.exigent("explore", "--out", "one.html")
    bench.exigent("explore", "--out", "other.html")
    one, other = ((bench.root / name).read_bytes() for name in ("one.html", "other.html"))
    assert one == other
    assert str(bench.root).encode() not in one


def test_whatever_a_bench_says_stays_a_text(bench: SmallBench) -> None:
    title = json.dumps(HOSTILE)
    text = (bench.root / "regimes" / "open-shelf.yaml").read_text("utf-8")
    bench.write(
        "regimes/open-shelf.yaml", re.sub(r"\Atitle: .*", lambda _: f"title: {title}", text)
    )
    bench.exigent("explore")
    page = (bench.root / "explore.html").read_text("utf-8")
    assert page.count("</script>") == 2
    assert "alert(1)</script>" not in page
    assert HOSTILE in [one["title"] for one in data_of(page)["regimes"]]


def test_a_regime_that_there_is_not_is_told_and_nothing_is_written(bench: SmallBench) -> None:
    ended = bench.exigent("explore", "open-shelve")
    assert ended.code == 2
    assert "there is no regime `open-shelve`" in ended.err
    assert "did you mean `open-shelf`" in ended.err
    assert not (bench.root / "explore.html").exists()


def test_no_page_takes_the_place_of_what_somebody_wrote(bench: SmallBench) -> None:
    bench.write("notes.html", "<p>My own notes.</p>")
    ended = bench.exigent("explore", "--out", "notes.html")
    assert ended.code == 2
    assert (bench.root / "notes.html").read_text("utf-8") == "<p>My own notes.</p>"
    assert bench.exigent("explore", "--out", "features/lending.feature").code == 2


def test_no_code_refuses_a_regime_in_python(bench: SmallBench) -> None:
    bench.write("regimes/coded.yaml", "title: C\nkind: proposal\nengine: python\n")
    bench.write("regimes/coded.py", "def decide(request):\n    raise SystemExit('ran')\n")
    ended = bench.exigent("explore", "coded", "--no-code")
    assert ended.code == 2
    assert "ran" not in ended.err


def test_the_page_of_a_run_has_the_same_as_a_view_with_the_scenarios_that_ran(
    bench: SmallBench,
) -> None:
    bench.exigent("explore")
    assert bench.exigent("run", "features/lending.feature:3", "--html", "matrix.html").code == 0
    alone, within = (
        data_of((bench.root / name).read_text("utf-8")) for name in ("explore.html", "matrix.html")
    )
    assert [title for _, _, title, _ in within["scenarios"]] == ["Police bring a court order"]
    several = ("scenarios", "features", "statements", "cases")
    for one in (alone, within):
        one.update(dict.fromkeys(several))
    assert within == alone


def test_a_hostile_name_is_no_markup_in_the_page_of_a_run(bench: SmallBench) -> None:
    text = (bench.root / "regimes" / "open-shelf.yaml").read_text("utf-8")
    title = f"title: {json.dumps(HOSTILE)}"
    bench.write("regimes/open-shelf.yaml", re.sub(r"\Atitle: .*", lambda _: title, text))
    bench.exigent("run", "--html", "matrix.html")
    page = (bench.root / "matrix.html").read_text("utf-8")
    assert page.count("</script>") == 4
    assert "alert(1)</script>" not in page


def test_a_run_asks_no_policy_in_code_all_that_it_can_be_asked_and_says_so(
    bench: SmallBench,
) -> None:
    bench.write("regimes/coded.yaml", "title: C\nkind: proposal\nengine: python\n")
    bench.write(
        "regimes/coded.py",
        """\
from exigent.policy import Decision, Request, allow, refuse

def decide(request: Request) -> Decision:
    if request.requester == "press":
        return allow("may", ground="courtesy", rule="press", because="The press may see it.")
    return refuse("no_ground", rule="others", because="Nobody else may.")
""",
    )
    bench.exigent("run", "--html", "matrix.html")
    coded = regime_of((bench.root / "matrix.html").read_text("utf-8"), "coded")
    assert coded["why"] == "coded: it would have to be asked"
    bench.exigent("explore")
    assert "why" not in regime_of((bench.root / "explore.html").read_text("utf-8"), "coded")


def regime_of(page: str, name: str) -> Any:
    return next(one for one in data_of(page)["regimes"] if one["name"] == name)
