"""What `find` says of all requests of the small bench is what trying each of them says."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.analysis.find import find_requests
from exigent.bench.every_request import Ended
from exigent.bench.opening import open_bench
from exigent.files import read_written_value
from exigent.suite.expectation import check
from exigent.suite.sought import read_sought_deed
from exigent.words.decision import Decision
from exigent.words.request import Request, make_request
from tests.small_bench import SmallBench

NAMES = ("open-shelf", "privacy-act", "technical")
VERBS = (
    *("allows", "refuses", "must disclose", "may disclose but need not", "cannot disclose"),
    *("does not allow", "never refuses", "governs the request", "discloses only a part"),
)
DAY = datetime.date(2020, 5, 1)

deeds = st.builds('"{}" {}'.format, st.sampled_from(NAMES), st.sampled_from(VERBS))
wholes = st.sampled_from(
    [
        *(
            "every regime refuses",
            "no regime refuses",
            "every regime that governs the request allows",
        ),
        *('the ground under "open-shelf" is courtesy', 'under "open-shelf" no duties follow'),
    ]
)


def every_request(bench: SmallBench) -> list[Request]:
    vocabulary = open_bench(bench.root).vocabulary
    values = {
        name: tuple(fact.phrases) or ((10, 31) if name == "loan_age" else (DAY,))
        for name, fact in vocabulary.facts.items()
    }
    whole = [
        Request(dict(zip(values, chosen, strict=True)), frozenset(values) - {"requested_on"})
        for chosen in itertools.product(*values.values())
    ]
    return [one for one in whole if all(tie.holds(one.values) for tie in vocabulary.constraints)]


def test_what_is_found_holds_and_what_is_proved_holds_of_every_request(bench: SmallBench) -> None:
    opened = open_bench(bench.root)
    panel = opened.panel(NAMES)
    requests = every_request(bench)
    decided = panel.decide(requests)
    language = opened.language()

    @settings(max_examples=30)
    @given(st.lists(deeds | wholes, min_size=1, max_size=3, unique=True))
    def holds(sentences: list[str]) -> None:
        claims = [read_sought_deed(sentence, language) for sentence in sentences]

        def is_so(row: Sequence[Decision]) -> bool:
            named = dict(zip(NAMES, row, strict=True))
            for claim in claims:
                found = check(claim.says.expectation, named)  # type: ignore[union-attr]
                if any(found.values()):
                    return False
            return True

        inside = [is_so(row) for row in decided]
        report = find_requests(opened, sentences)
        assert report.ended is (Ended.FOUND if any(inside) else Ended.NONE), report
        for shown in report.requests:
            facts = {
                name: read_written_value(text, opened.vocabulary.facts[name])
                for name, text in shown.facts.items()
            }
            assert is_so(panel.decide([make_request(opened.vocabulary, facts)])[0])
        kinds = find_requests(opened, sentences, all_kinds=True)
        named = {one.name for one in report.regimes}
        columns = [at for at, name in enumerate(NAMES) if name in named]
        told = {
            tuple(row[at].substance for at in columns)
            for row, is_inside in zip(decided, inside, strict=True)
            if is_inside
        }
        assert len(kinds.requests) == len(told)
        assert not kinds.not_proved

    holds()
