"""After a save, a duty that stands otherwise is told, also where no decision is another."""

from __future__ import annotations

from exigent.analysis.watch.difference import find_difference
from exigent.bench import Matrix
from exigent.files import read_vocabulary
from exigent.report.watch.what_changed import changed_cells, render_changes_in_short
from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario, write_timed_bench
from tests.watch.following import read_afresh

FILE = "features/lending.feature"
ACT = "regimes/privacy-act.yaml"


def test_a_deadline_that_moves_with_the_clocks_is_told_in_short(bench: SmallBench) -> None:
    write_timed_bench(bench.root)
    shown = "And the record is shown on 2026-03-06 at 22:10"
    bench.write(FILE, scenario(*ASKED, shown, 'Then "privacy-act" must disclose'))
    before = read_afresh(bench.root)
    bench.change(ACT, "zone: America/Los_Angeles", "zone: Europe/Paris")
    after = read_afresh(bench.root)
    assert isinstance(before, Matrix)
    assert isinstance(after, Matrix)
    found = find_difference(before, after)
    words = read_vocabulary(bench.root / "steps/vocabulary.yaml", "steps/vocabulary.yaml")
    told = render_changes_in_short(found, 1, words, 120)
    lines = ["".join(text for text, _ in line) for line in told]
    assert lines[0] == "Against redraw 1: 1 duty changed after what happened"
    assert lines[1] == (
        "  privacy-act, duty stricter: library keep_note: owed by 2026-03-09 23:10 -> "
        "owed by 2026-03-09 22:10"
    )
    ((place, regime),) = changed_cells(found)
    assert (place[0], regime) == (FILE, "privacy-act")
