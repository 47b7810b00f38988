"""`exigent plot`: pictures that are legible, the same every time, and nothing but pictures."""

from __future__ import annotations

import math
import struct
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from itertools import combinations
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from exigent.bench.matrix import VERSION, Cell, FindingEntry, Matrix, ScenarioEntry
from exigent.bench.regime_rows import RegimeEntry
from exigent.report.matrix.matrix_json import read_json, render_json
from exigent.report.matrix.picture import bars, grid
from exigent.report.matrix.picture.cells import Look, draw
from exigent.report.matrix.picture.palette import PAINTS, UNMET
from exigent.report.matrix.terminal.glyphs import LEGEND, glyph_of
from exigent.report.picture import painting
from exigent.report.picture.colours import INK
from exigent.report.picture.lettering import clean, measure, shorten, wrap
from exigent.report.picture.sheet import PAGE_HEIGHT, WIDTH, Box, Dot, Sheet
from exigent.suite.expectation import Verdict
from exigent.words.decision import Decision, Mode, Outcome, Reason, Scope
from tests.cli.engines import install_failing_engines, use_engine
from tests.reports.material import HOSTILE, matrices
from tests.small_bench import SmallBench

pytestmark = pytest.mark.slow

SVG = "{http://www.w3.org/2000/svg}"
FILE = "features/lending.feature"
TAGS = {"svg", "title", "metadata", "defs", "style", "g", "path", "use", "text"}
ANSWERS = (
    Decision(Outcome.ALLOW, Mode.MUST),
    Decision(Outcome.ALLOW, Mode.MAY, reasons=(Reason("r", "so", contested=True),)),
    Decision(Outcome.ALLOW, Mode.OWNER),
    Decision(Outcome.ALLOW, Mode.MUST, scope=Scope.NARROWED),
    Decision(Outcome.REFUSE, Mode.NO_GROUND),
    Decision(Outcome.REFUSE, Mode.IMPOSSIBLE),
    Decision(Outcome.NEEDS_FACTS, missing=("minor",)),
    Decision(Outcome.NOT_GOVERNED),
    Decision(Outcome.ERROR, note="out of reach"),
)


def cell(number: int) -> Cell:
    decision = ANSWERS[number % len(ANSWERS)]
    if decision.outcome is Outcome.ERROR:
        return Cell(decision, Verdict.ERROR)
    return Cell(decision, Verdict.FAIL if number % 5 == 0 else Verdict.PASS)


def make(regimes: int, scenarios: int) -> Matrix:
    """Return a matrix with every kind of cell, and names as long as they come."""
    kinds = ("technical", "provider_law", "proposal")
    columns = [
        RegimeEntry(
            f"a-regime-of-some-length-{n}"[: 12 + n],
            "",
            kinds[n % 9 // 3],
            "",
            "",
            {},
            "",
            (),
            (),
            (),
        )
        for n in range(regimes)
    ]
    rows = [
        ScenarioEntry(
            feature=f"Feature {n // 12}, and what it is about at some length",
            file=f"features/{n // 12}.feature",
            line=n + 1,
            name="",
            title=f"Scenario {n} tells {'a long and winding story of a record ' * (n % 3)}to its end",
            example={},
            tags=(),
            case="",
            stated={},
            unknown=(),
            cells=tuple(cell(n + 2 * column) for column in range(regimes)),
            failures=(FindingEntry(1, "a", "b", "c"),) if n % 10 == 3 else (),
        )
        for n in range(scenarios)
    ]
    return Matrix(VERSION, tuple(columns), tuple(rows))


def texts(svg: bytes) -> list[str]:
    return [element.text or "" for element in ET.fromstring(svg).iter(f"{SVG}text")]


def shapes_of(sheet: Sheet) -> list[Box]:
    return [shape for shape in sheet.shapes if isinstance(shape, Box)]


def test_an_svg_has_every_name_as_text(bench: SmallBench) -> None:
    ended = bench.exigent("plot", "--out", "m.svg")
    assert (ended.code, ended.out, ended.err) == (0, "m.svg\n", "")
    svg = (bench.root / "m.svg").read_bytes()
    matrix = read_json(bench.exigent("run", "--json", "-").out.encode())
    said = " ".join(texts(svg))
    for name in (
        *(row.title for row in matrix.scenarios),
        *(row.feature for row in matrix.scenarios),
        *(regime.name for regime in matrix.regimes),
    ):
        assert name in said
    counts = Counter(glyph_of(cell.decision) for row in matrix.scenarios for cell in row.cells)
    for glyph in LEGEND:
        assert (f"{glyph.name} ({counts[glyph]})" in said) == (counts[glyph] > 0)


def test_a_saved_matrix_gives_the_picture_that_its_features_give(bench: SmallBench) -> None:
    bench.exigent("run", "--json", "saved.json")
    bench.exigent("plot", "saved.json", "--out", "saved.svg")
    bench.exigent("plot", FILE, "--out", "run.svg")
    assert (bench.root / "saved.svg").read_bytes() == (bench.root / "run.svg").read_bytes()


def test_regimes_of_a_saved_matrix_come_in_the_order_asked_for(bench: SmallBench) -> None:
    bench.exigent("run", "--json", "saved.json")
    asked = ("--regime", "open-shelf", "--regime", "technical")
    bench.exigent("plot", "saved.json", *asked, "--out", "m.svg")
    said = texts((bench.root / "m.svg").read_bytes())
    assert "privacy-act" not in said
    assert said.index("open-shelf") < said.index("technical")


def test_pictures_are_the_same_bytes_in_any_process_and_under_any_settings(
    bench: SmallBench,
) -> None:
    bench.write("odd/matplotlibrc", "font.size: 30\nsvg.fonttype: path\nfigure.facecolor: red\n")
    asked = ("plot", "--bars", "--out", "{}.svg", "--out", "{}.png")
    for name, environment in (
        ("one", {"PYTHONHASHSEED": "1", "TZ": "UTC"}),
        ("two", {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "MATPLOTLIBRC": "odd/matplotlibrc"}),
    ):
        ended = bench.process(*(word.format(name) for word in asked), **environment)
        assert (ended.code, ended.err) == (0, "")
    for ending in ("svg", "png"):
        one, two = (bench.root / f"{name}.{ending}" for name in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()


def test_a_grid_is_the_same_bytes_twice() -> None:
    sheet = grid.lay_out(make(3, 5), "t")
    assert painting.paint_svg(sheet) == painting.paint_svg(sheet)
    assert painting.paint_png(sheet) == painting.paint_png(sheet)


def test_a_png_is_one_of_the_size_of_its_sheet() -> None:
    sheet = grid.lay_out(make(3, 5), "t")
    png = painting.paint_png(sheet)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    inches = [length / painting.DOTS_PER_INCH for length in struct.unpack(">II", png[16:24])]
    assert inches == pytest.approx([sheet.width / 72, sheet.height / 72], abs=0.01)
    assert b"tIME" not in png
    assert png.count(b"tEXt") == png.count(b"tEXtSoftware\x00exigent") == 1


@settings(max_examples=25, deadline=None)
@given(matrix=matrices().filter(lambda matrix: matrix.scenarios))
def test_no_name_is_more_than_text(matrix: Matrix) -> None:
    for sheet in (*grid.lay_out_pages(matrix, matrix.scenarios[0].title), bars.lay_out(matrix, "")):
        root = ET.fromstring(painting.paint_svg(sheet))
        tags = {element.tag.removeprefix(SVG) for element in root.iter()}
        assert {tag for tag in tags if not tag.startswith("{")} <= TAGS
        for element in root.iter():
            assert not [name for name in element.attrib if name.startswith("on")]
            links = [value for name, value in element.attrib.items() if name.endswith("href")]
            assert all(link.startswith("#") for link in links)


def test_hostile_names_make_a_png_without_a_word_of_complaint(
    recwarn: pytest.WarningsRecorder,
) -> None:
    matrix = make(3, len(HOSTILE))
    rows = zip(matrix.scenarios, HOSTILE, strict=True)
    hostile = [msgspec.structs.replace(row, title=name, feature=name) for row, name in rows]
    changed = msgspec.structs.replace(matrix, scenarios=tuple(hostile))
    assert painting.paint_png(grid.lay_out(changed, "$\\frac{1}{2}$ <b>"))
    assert not recwarn.list


def test_a_png_says_which_letters_its_font_lacks(bench: SmallBench) -> None:
    bench.change(
        FILE, "The record was deleted", "The record 記録 \U0001f469\u200d\U0001f4bb was deleted"
    )
    ended = bench.exigent("plot", "--out", "m.png")
    assert (ended.code, ended.out) == (0, "m.png\n")
    assert ended.err == (
        "note: a PNG shows boxes where its font, DejaVu Sans, has no letter: "
        "記 録 \U0001f469 \U0001f4bb; an .svg keeps them as text\n"
    )
    assert bench.exigent("plot", "--out", "m.svg").err == ""


def test_a_png_whose_letters_are_all_there_says_nothing(bench: SmallBench) -> None:
    bench.change(FILE, "The record was deleted", "Ünïcode “quoted” … привет")
    assert bench.exigent("plot", "--out", "m.png").err == ""


def test_a_formula_stays_the_text_that_it_is(bench: SmallBench) -> None:
    bench.exigent("plot", "--title", "$\\alpha$ & <b>", "--out", "m.svg")
    assert "$\\alpha$ & <b>" in texts((bench.root / "m.svg").read_bytes())


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_long_name_is_wrapped_and_what_is_cut_is_marked(name: str) -> None:
    lines = wrap(name * 40, 90, 7, most=3)
    assert len(lines) <= 3
    assert all(measure(line, 7) <= 90 for line in lines)
    whole = clean(name * 40).replace(" ", "")
    assert lines[-1].endswith("…") or "".join(lines).replace(" ", "") == whole


def test_a_word_wider_than_its_room_is_broken() -> None:
    assert "".join(wrap("x" * 60, 90, 7, most=9)) == "x" * 60
    assert shorten("x" * 60, 90, 7).endswith("x…")


def placed(sheet: Sheet) -> list[tuple[Text, tuple[float, float, float, float]]]:
    """Return each text with the box that it takes, as matplotlib measures it, in dots."""
    figure = painting._figure(sheet)
    figure.set_dpi(painting.DOTS_PER_INCH)
    canvas: Any = FigureCanvasAgg(figure)
    renderer = canvas.get_renderer()
    found = []
    for text in figure.findobj(Text):
        assert isinstance(text, Text)
        if text.get_text().strip():
            box = text.get_window_extent(renderer)
            found.append((text, (box.x0, box.y0, box.x1, box.y1)))
    return found


def unslanted(text: Text) -> tuple[float, float, float, float]:
    """Return the box of a slanted text as its own line sees it: turned back about the origin."""
    angle = math.radians(text.get_rotation())
    x, y = text.get_transform().transform(text.get_position())
    along, across = (
        x * math.cos(angle) + y * math.sin(angle),
        y * math.cos(angle) - x * math.sin(angle),
    )
    text.set_rotation(0)
    figure: Any = text.get_figure()
    box = text.get_window_extent(figure.canvas.get_renderer())
    return along + box.x0 - x, across + box.y0 - y, along + box.x1 - x, across + box.y1 - y


def overlap(one: tuple[float, ...], two: tuple[float, ...]) -> bool:
    # Half a dot is lost to rounding.
    return (
        min(one[2], two[2]) - max(one[0], two[0]) > 1
        and min(one[3], two[3]) - max(one[1], two[1]) > 1
    )


@pytest.mark.parametrize(("regimes", "scenarios"), [(20, 100), (3, 5), (45, 8), (1, 1)])
def test_no_label_lies_on_another_or_leaves_the_picture(regimes: int, scenarios: int) -> None:
    sheet = grid.lay_out(make(regimes, scenarios), "A title of a usual length")
    found = placed(sheet)
    right, top = (length * painting.DOTS_PER_INCH / 72 for length in (sheet.width, sheet.height))
    assert [
        text.get_text()
        for text, box in found
        if box[0] < 0 or box[1] < 0 or box[2] > right or box[3] > top
    ] == []
    slanted = [(text, box) for text, box in found if text.get_rotation()]
    level = [(text, box) for text, box in found if not text.get_rotation()]
    assert len(slanted) == regimes
    pairs = [*combinations(level, 2), *((one, two) for one in slanted for two in level)]
    assert [(one.get_text(), two.get_text()) for (one, a), (two, b) in pairs if overlap(a, b)] == []
    turned = [unslanted(text) for text, _ in slanted]
    assert not any(overlap(a, b) for a, b in combinations(turned, 2))


def test_labels_end_before_the_cells_begin() -> None:
    sheet = grid.lay_out(make(20, 100), "t")
    first = min(
        box.x for box in shapes_of(sheet) if box.fill == PAINTS[LEGEND[0]].fill and box.x > 99
    )
    labels = [words for words in sheet.words if words.text.startswith("Scenario ")]
    assert labels
    assert all(words.x + measure(words.text, words.size) < first for words in labels)


def test_twenty_regimes_are_as_wide_as_the_text_of_a_page() -> None:
    assert grid.lay_out(make(20, 100), "t").width <= WIDTH + 0.1
    assert bars.lay_out(make(20, 100), "t").width <= WIDTH + 0.1


def test_pages_fit_paper_and_hold_every_scenario_once() -> None:
    matrix = make(20, 100)
    pages = grid.lay_out_pages(matrix, "t")
    assert len(pages) > 1
    assert all(page.height <= PAGE_HEIGHT for page in pages)
    said = [words.text for page in pages for words in page.words]
    for row in matrix.scenarios:
        beginning = " ".join(row.title.split()[:3])
        assert sum(text.startswith(beginning) for text in said) == 1
    for number, page in enumerate(pages, start=1):
        assert any(words.text.endswith(f"Page {number} of {len(pages)}") for words in page.words)
        assert {regime.name for regime in matrix.regimes} <= {words.text for words in page.words}
        below = [words for words in page.words if words.size in (7.0, 8.0) and words.x < 20]
        last_heading = max(words.y for words in below if words.bold)
        assert any(words.y > last_heading and "tells" in words.text for words in below)


def test_pages_are_numbered_files(bench: SmallBench) -> None:
    ended = bench.exigent("plot", "--pages", "--out", "m.svg")
    assert (ended.code, ended.out) == (0, "m-1.svg\n")
    assert [path.name for path in bench.root.glob("m*.svg")] == ["m-1.svg"]


def test_a_bar_is_as_long_as_its_scenarios_and_marks_what_is_narrowed() -> None:
    matrix = make(3, 90)
    sheet = bars.lay_out(matrix, "t")
    fills = {paint.fill for paint in PAINTS.values()}
    for index in range(3):
        column = list(matrix.column(index))
        top = sorted({box.y for box in shapes_of(sheet) if box.height == 13 and box.fill})[index]
        parts = [b for b in shapes_of(sheet) if b.y == top and b.height == 13 and b.fill in fills]
        lengths = [part.width + 0.6 for part in parts]
        counts = Counter((glyph_of(c.decision), c.decision.scope) for c in column)
        assert sorted(lengths) == pytest.approx(
            sorted(sum(lengths) * count / 90 for count in counts.values())
        )
        marks = [b for b in shapes_of(sheet) if b.fill == INK and top < b.y < top + 13]
        assert len(marks) == 1
        by_provider = [c for c in column if c.decision.mode in (Mode.MUST, Mode.MAY)]
        said = {words.text for words in sheet.words}
        assert f"must or may disclose: {len(by_provider)}" in said


def test_bars_show_no_share_and_say_what_they_count() -> None:
    matrix = make(3, 90)
    said = [words.text for words in bars.lay_out(matrix, bars.usual_title(matrix)).words]
    assert not [text for text in said if "%" in text or " of 90" in text]
    assert [text for text in said if text.isdigit()] == ["0", "20", "40", "60", "80"]
    whole = " ".join(said)
    assert "count scenarios, which were chosen to tell rules apart: they are no rate" in whole
    assert "What the owner hands over is not counted as disclosed by the provider." in whole


def test_a_verdict_is_an_outline_in_a_colour_that_no_decision_has() -> None:
    matrix = make(20, 100)
    outlines = [box for box in shapes_of(grid.lay_out(matrix, "t")) if box.edge == UNMET]
    failed = sum(cell.verdict is Verdict.FAIL for row in matrix.scenarios for cell in row.cells)
    # The legend has one more.
    assert len(outlines) == failed + 1
    assert not any(box.fill for box in outlines)
    used = {colour for paint in PAINTS.values() for colour in (paint.fill, paint.ink, paint.edge)}
    assert UNMET not in used


def test_the_marks_of_a_cell_do_not_lie_on_each_other() -> None:
    look = Look(LEGEND[1], is_narrowed=True, is_contested=True, is_unmet=True)
    parts = list(draw(look, 0, 0, 12, 12))
    outline = next(part for part in parts if isinstance(part, Box) and part.edge == UNMET)
    within = outline.x + outline.edge_width / 2
    dot = next(part for part in parts if isinstance(part, Dot))
    band = next(part for part in parts if isinstance(part, Box) and part.fill == INK)
    assert dot.x + dot.radius < 12 - within
    assert dot.y - dot.radius > within
    assert band.y + band.height < 12 - within


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


@pytest.mark.parametrize("glyph", LEGEND, ids=lambda glyph: glyph.name)
def test_a_sign_stands_out_from_its_cell(glyph: object) -> None:
    paint = next(paint for known, paint in PAINTS.items() if known == glyph)
    dark, light = sorted((luminance(paint.ink), luminance(paint.fill)))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_a_failed_expectation_is_drawn_and_ends_with_0(bench: SmallBench) -> None:
    bench.change(FILE, '"open-shelf" may disclose but need not', '"open-shelf" must disclose')
    assert bench.exigent("plot", "--out", "m.svg").code == 0
    assert "not as expected (1)" in texts((bench.root / "m.svg").read_bytes())


def test_an_engine_that_fails_is_drawn_and_ends_with_4(bench: SmallBench) -> None:
    path = install_failing_engines(bench)
    use_engine(bench, "broken")
    ended = bench.process("plot", "--out", "m.svg", PYTHONPATH=path)
    assert ended.code == 4
    assert any(text.startswith("error (") for text in texts((bench.root / "m.svg").read_bytes()))


def rewrite(**changes: object) -> bytes:
    matrix = make(2, 1)
    return render_json(msgspec.structs.replace(matrix, **changes))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--out", "m.pdf"], "m.pdf:1:1: not the name of a picture; they end with .svg and .png"),
        (["--out", "m"], "m:1:1: not the name of a picture; they end with .svg and .png"),
        (["--out", "no/m.svg"], "no:1:1: there is no such folder to write into"),
        (["--out", "m.svg", "--out", "./m.svg"], "m.svg:1:1: --out names the same file twice"),
        (["--out", "m.svg", "--bars", "--pages"], "--pages breaks the matrix, and --bars fit one page"),
        (["--out", "m.svg", "--tags", "@none"], "no scenario has the tag `@none`; there are: @lending, @nothing-there, @reported"),
        (["--out", "m.svg", "no.json"], "no.json:1:1: cannot read the file: no such file or directory"),
        (["--out", "m.svg", "text.json"], "text.json:1:1: not a matrix: "),
        (["--out", "m.svg", "later.json"], "later.json:1:1: a matrix of version 99, and this exigent reads"),
        (["--out", "m.svg", "empty.json"], "empty.json:1:1: the matrix is empty: it has nothing to draw"),
        (["--out", "m.svg", "good.json", FILE], "good.json:1:1: a saved matrix is drawn alone; name it, or features"),
        (["--out", "m.svg", "good.json", "--tags", "@a"], "good.json:1:1: --tags picks what is decided, and this is decided"),
        (["--out", "m.svg", "good.json", "--regimes", "regimes"], "good.json:1:1: --regimes picks what is decided"),
        (["--out", "m.svg", "good.json", "--regime", "a-regime-of"], "good.json:1:1: the matrix has no regime `a-regime-of`; did you mean"),
        (["--out", "m.svg", "--regime", "open-shel"], "there is no regime `open-shel`; did you mean `open-shelf`?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)  # fmt: skip
def test_wrong_input_is_one_line_and_draws_nothing(
    bench: SmallBench, arguments: list[str], said: str
) -> None:
    bench.write("text.json", "{")
    bench.write("good.json", rewrite())
    bench.write("later.json", rewrite(version=99))
    bench.write("empty.json", rewrite(scenarios=()))
    ended = bench.exigent("plot", *arguments)
    assert ended.code == 2
    assert ended.err.startswith(said)
    assert ended.err.count("\n") == 1
    assert ended.out == ""
    assert not list(bench.root.glob("m.*"))


def test_a_png_that_would_take_all_memory_is_refused_and_nothing_is_written(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "MOST_DOTS", 1_000)
    ended = bench.exigent("plot", "--out", "m.svg", "--out", "m.png")
    assert ended.code == 2
    assert ended.err.endswith("break it with --pages, write .svg, or choose fewer scenarios\n")
    assert not list(bench.root.glob("m.*"))


def test_a_thousand_scenarios_fit_a_png() -> None:
    sheet = grid.lay_out(make(20, 1_000), "t")
    dots = sheet.width * sheet.height * (painting.DOTS_PER_INCH / 72) ** 2
    assert dots < painting.MOST_DOTS


def test_where_the_drawing_package_is_missing_it_is_named(
    bench: SmallBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    # This is what Python itself takes for a package that is not there.
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    ended = bench.exigent("plot", "--out", "m.svg")
    said = "pictures need the package `matplotlib`; pip install 'matplotlib>="
    assert (ended.code, ended.out, ended.err[: len(said)]) == (2, "", said)


def test_help_does_not_wait_for_the_drawing_package(bench: SmallBench) -> None:
    ended = bench.process("plot", "--help", PYTHONPROFILEIMPORTTIME="1")
    assert ended.code == 0
    assert "exigent.doors.cli.deciding" in ended.err
    assert "matplotlib" not in ended.err


def test_no_page_takes_the_place_of_a_picture_made_elsewhere(bench: SmallBench) -> None:
    assert bench.exigent("plot", "--out", "m.svg", "--pages").out == "m-1.svg\n"
    assert bench.exigent("plot", "--out", "m.svg", "--pages").code == 0
    bench.write("m-1.svg", "<svg ></svg>")
    ended = bench.exigent("plot", "--out", "m.svg", "--pages")
    assert ended.err.startswith("m-1.svg:1:1: what is there is no report of an older run")
    assert (bench.root / "m-1.svg").read_text("utf-8") == "<svg ></svg>"
