// The panel: everything that stands behind one cell, or behind one scenario.

import { addressOf, addressOfCell, addressOfRequest } from "./address.js";
import { approval } from "./changes.js";
import { dutyList, eventList } from "./duties.js";
import {
  count,
  factList,
  make,
  partOfPage,
  reasonBlock,
  replaceContent,
  section,
  tile,
} from "./elements.js";
import { cellAt, grid } from "./matrix.js";
import { DIRECTIONS, assumedFacts, model } from "./model.js";
/**
 * @import {
 *   Cell,
 *   Decision,
 *   Fact,
 *   Finding,
 *   Flip,
 *   OnMove,
 *   OpenCell,
 *   Row,
 *   UnknownCell,
 * } from "./types.js"
 */

export const narrow = matchMedia("(max-width: 50rem), (max-height: 33.99rem)");

/**
 * @param {OpenCell | null} cell
 * @param {{ onClose: () => void, onMove: OnMove }} listeners
 */
export function drawPanel(cell, { onClose, onMove }) {
  const panel = partOfPage("panel", HTMLElement);
  for (const marked of grid.table.querySelectorAll("[aria-selected]")) {
    marked.removeAttribute("aria-selected");
  }
  panel.hidden = cell === null;
  // Where the panel covers the page, nothing behind it may be reached.
  partOfPage("content", HTMLElement).inert = cell !== null && narrow.matches;
  if (!cell) return;
  if (cell.isKnown) cellAt(cell.row, cell.column).setAttribute("aria-selected", "true");
  const content = !cell.isKnown
    ? unknownCell(cell)
    : cell.column < 0
      ? scenarioPanel(cell.row)
      : cellPanel(cell.row, cell.column);
  replaceContent(panel, panelBar(cell, onClose, onMove), content);
  panel.scrollTop = 0;
}

export function focusPanel() {
  partOfPage("panel-title", HTMLElement).focus({ preventScroll: true });
}

/**
 * @param {OpenCell} cell
 * @param {() => void} onClose
 * @param {OnMove} onMove
 */
function panelBar(cell, onClose, onMove) {
  /** @type {(label: string, sign: string, down: number, right: number) => Node} */
  const step = (label, sign, down, right) =>
    make(
      "button",
      { type: "button", "aria-label": label, title: label, onclick: () => onMove(down, right) },
      sign,
    );
  const steps = cell.isKnown
    ? [
        step("Scenario above", "↑", -1, 0),
        step("Scenario below", "↓", 1, 0),
        step("Regime before", "←", 0, -1),
        step("Regime after", "→", 0, 1),
      ]
    : [];
  return make(
    "div",
    { class: "panel-bar" },
    make("div", {}, steps),
    make("button", { type: "button", onclick: onClose }, "Close"),
  );
}

/** @param {UnknownCell} cell */
function unknownCell(cell) {
  return [
    title("Not on this page"),
    make("p", {}, "The address names a scenario or a regime that this page does not have: "),
    make("p", {}, make("code", {}, cell.written)),
  ];
}

/** @param {string} text */
function title(text) {
  return make("h2", { id: "panel-title", tabindex: "-1" }, text);
}

/**
 * @param {Row} row
 * @param {number} column
 */
function cellPanel(row, column) {
  const regime = model.regimes[column];
  const cell = row.cells[column];
  return [
    make(
      "div",
      {},
      overline(row),
      title(row.title),
      make(
        "p",
        {},
        "under ",
        make("a", { href: addressOf("regimes", regime.name) }, regime.title || regime.name),
      ),
      whatIf(row, regime.name),
    ),
    answer(cell.decision),
    cell.flip ? section("Changed", before(cell.flip)) : null,
    testResult(row, cell),
    cell.decision.reasons.length
      ? section("Why", cell.decision.reasons.map((reason) => reasonBlock(reason, regime)))
      : null,
    cell.duties.length
      ? section("Duties, when all that is told has happened", dutyList(row, cell.duties))
      : cell.decision.duties.length
        ? section("Obligations", factList(cell.decision.duties))
        : null,
    cell.decision.missing.length ? section("It turns on", factList(cell.decision.missing)) : null,
    cell.matters ? mattering(cell.matters) : null,
    ...aboutScenario(row),
    across(row, column),
  ].filter(Boolean);
}

/** @param {Row} row */
function scenarioPanel(row) {
  return [
    make("div", {}, overline(row), title(row.title), whatIf(row, "")),
    failures(row),
    ...aboutScenario(row),
    across(row, -1),
  ].filter(Boolean);
}

/** @param {Row} row */
function overline(row) {
  return make("p", { class: "overline" }, `${row.feature}, ${row.place}`);
}

// The scenario as a request of one's own, to be changed.
/**
 * @param {Row} row
 * @param {string} regime
 */
function whatIf(row, regime) {
  if (!model.isAnswering) return null;
  const href = addressOfRequest("scenario", row.key, regime);
  return make("p", {}, make("a", { href }, "Ask what would change it"));
}

/** @param {Decision} decision */
function answer(decision) {
  return make(
    "div",
    { class: "answer" },
    tile(decision.sign),
    make("p", {}, decision.said),
    decision.note ? make("p", { class: "note" }, decision.note) : null,
  );
}

/** @param {Flip} flip */
function before(flip) {
  const { sign, name } = DIRECTIONS[flip.direction];
  return [
    make("p", {}, make("span", { class: "mark" }, `${sign} ${name}. `), "Before:"),
    answer(flip.before),
    flip.before.reasons.map((reason) => reasonBlock(reason)),
    flip.by ? approval(flip) : null,
  ].filter(Boolean);
}

/**
 * @param {Row} row
 * @param {Cell} cell
 */
function testResult(row, cell) {
  const sentence = {
    pass: "The scenario checks this cell, and it is as expected.",
    fail: "The scenario checks this cell, and it is not as expected.",
    unchecked: "No line of the scenario checks this cell.",
    error: "The engine failed, so nothing could be checked.",
  }[cell.verdict];
  const mark = cell.verdict === "fail" ? `${model.failed.sign} ` : "";
  return section(
    "Test",
    make("p", { class: cell.verdict === "fail" ? "mark fail" : "" }, mark + sentence),
    cell.findings.map((finding) => findingBlock(row, finding)),
    failures(row),
  );
}

/**
 * @param {Row} row
 * @param {Finding} finding
 */
function findingBlock(row, finding) {
  return make(
    "div",
    { class: "findings" },
    make(
      "dl",
      {},
      make("dt", {}, "expected"),
      make("dd", {}, finding.expected),
      make("dt", {}, "actual"),
      make("dd", {}, finding.actual),
      make("dt", {}, "by"),
      make("dd", {}, `${finding.text} (${row.file}:${finding.line})`),
    ),
  );
}

/** @param {Row} row */
function failures(row) {
  if (!row.failures.length) return null;
  return make(
    "div",
    {},
    make("p", { class: "mark fail" }, `${model.failed.sign} A step of the scenario failed.`),
    row.failures.map((finding) => findingBlock(row, finding)),
  );
}

// What the scenario does not say, and would turn the answer or its reason if it were otherwise.
/** @param {Fact[]} facts */
function mattering(facts) {
  return facts.length
    ? section("Assumed, and the answer rests on it", factList(facts))
    : section("Assumed", make("p", {}, "The answer rests on nothing that was assumed."));
}

/** @param {Row} row */
function asWritten(row) {
  return section(
    "The scenario as written",
    make("p", { class: "place" }, row.place),
    make(
      "pre",
      { class: "steps", tabindex: "0", "aria-label": "The steps of the scenario" },
      row.steps.join("\n"),
    ),
  );
}

/** @param {Row} row */
function aboutScenario(row) {
  const reported = model.cases.get(row.case);
  const assumed = assumedFacts(row);
  return [
    row.events.length ? section("What happened", eventList(row)) : null,
    row.steps.length ? asWritten(row) : null,
    row.stated.length ? section("Stated facts", factList(row.stated)) : null,
    row.unknown.length ? section("Unknown facts", factList(row.unknown)) : null,
    assumed.length
      ? make(
          "details",
          {},
          make("summary", {}, `All that is assumed, as in an ordinary request: ${count(assumed.length, "fact")}`),
          factList(assumed),
        )
      : null,
    row.unasked.length
      ? make(
          "details",
          {},
          make("summary", {}, `Unknown, as in an ordinary request: ${count(row.unasked.length, "fact")}`),
          factList(row.unasked),
        )
      : null,
    row.case
      ? make(
          "p",
          {},
          "From the reported case ",
          reported
            ? make("a", { href: addressOf("cases", row.case) }, reported.title)
            : make("code", {}, row.case),
        )
      : null,
    row.tags.length
      ? make("p", {}, row.tags.map((tag) => make("span", { class: "tag" }, tag)))
      : null,
  ];
}

/**
 * @param {Row} row
 * @param {number} column
 */
function across(row, column) {
  return section(
    "Every regime on this scenario",
    make(
      "ul",
      { class: "across" },
      model.regimes.map((regime, index) => {
        const { sign } = row.cells[index].decision;
        return make(
          "li",
          {},
          tile(sign),
          make(
            "a",
            { href: addressOfCell(row, index), "aria-current": index === column ? "true" : null },
            regime.shown,
          ),
          make("span", { class: "quiet" }, sign.name),
        );
      }),
    ),
  );
}
