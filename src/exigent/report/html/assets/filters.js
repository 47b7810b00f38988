// The filters: controls filled from the model, and what they leave of rows and columns.

import { WORDS, noFilters } from "./address.js";
import { count, make, partOfPage, replaceContent, tallyOf, tile, words } from "./elements.js";
import { DIRECTIONS, KINDS, VERDICTS, foundDirections, keysOf, model, unique } from "./model.js";
/** @import { Cell, DirectionName, Filters, OnFilter, Row, WordFilter } from "./types.js" */

/** @param {OnFilter} onChange */
export function drawFilters(onChange) {
  fillSelect("feature", "all", unique(model.rows.map((row) => row.feature)));
  fillSelect("tag", "any", unique(model.rows.flatMap((row) => row.tags)).sort());
  fillSelect("kind", "all", KINDS, words);
  fillSelect("verdict", "any", keysOf(VERDICTS), (name) => VERDICTS[name]);
  if (model.comparison) {
    const found = foundDirections(model.comparison.flips);
    /** @type {("any" | DirectionName)[]} */
    const directions = ["any", ...found];
    fillSelect("direction", "any", directions, (name) =>
      name === "any" ? "every flip" : DIRECTIONS[name].name,
    );
    const [all] = partOfPage("direction", HTMLSelectElement).options;
    all.textContent = "flips or not";
  }
  drawRegimeChoices(onChange);
  drawLegend(onChange);
  for (const [name, control] of controls()) {
    control.addEventListener("input", () => onChange({ [name]: control.value }));
  }
  partOfPage("clear", HTMLElement).addEventListener("click", () => onChange(noFilters()));
  partOfPage("filtering", HTMLElement).addEventListener("submit", (event) => event.preventDefault());
}

// The controls that this page has: without a comparison there is none for directions.
/** @returns {[WordFilter, HTMLInputElement | HTMLSelectElement][]} */
function controls() {
  return WORDS.flatMap((name) => {
    const control = document.getElementById(name);
    const isOne = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    return isOne ? [[name, control]] : [];
  });
}

/**
 * @template {string} T
 * @param {string} id
 * @param {string} all
 * @param {T[]} values
 * @param {(value: T) => string} label
 */
function fillSelect(id, all, values, label = (value) => value) {
  const options = values.map((value) => make("option", { value }, label(value)));
  replaceContent(partOfPage(id, HTMLSelectElement), make("option", { value: "" }, all), options);
}

/** @param {OnFilter} onChange */
function drawRegimeChoices(onChange) {
  const choices = partOfPage("regime-choices", HTMLElement);
  replaceContent(
    choices,
    KINDS.map((kind) =>
      make(
        "fieldset",
        {},
        make("legend", {}, words(kind)),
        model.regimes
          .filter((regime) => regime.kind === kind)
          .map((regime) =>
            make(
              "label",
              {},
              make("input", { type: "checkbox", name: "regime", value: regime.name }),
              regime.shown,
            ),
          ),
      ),
    ),
  );
  choices.addEventListener("input", () => {
    const chosen = boxes().filter((box) => box.checked).map((box) => box.value);
    onChange({ regime: chosen });
  });
  const chooser = partOfPage("chooser", HTMLDetailsElement);
  chooser.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !chooser.open) return;
    chooser.open = false;
    chooser.querySelector("summary")?.focus();
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !chooser.contains(event.target)) chooser.open = false;
  });
}

/** @returns {HTMLInputElement[]} */
function boxes() {
  return [...partOfPage("regime-choices", HTMLElement).querySelectorAll("input")];
}

/** @returns {HTMLButtonElement[]} */
function legendSwitches() {
  return [...partOfPage("legend", HTMLElement).querySelectorAll("button")];
}

// The legend explains the signs; its entries are switches that look for one.
/** @param {OnFilter} onChange */
function drawLegend(onChange) {
  const counts = new Map(tallyOf(model.rows.flatMap((row) => row.cells)));
  const legend = partOfPage("legend", HTMLElement);
  const switches = model.legend.map((sign) =>
    make(
      "button",
      { type: "button", "aria-pressed": "false", "data-decision": sign.slug },
      tile(sign),
      sign.name,
      make("span", { class: "number" }, (counts.get(sign) ?? 0).toLocaleString("en")),
    ),
  );
  /** @type {(mark: string, name: string, extra?: string) => Node} */
  const entry = (mark, name, extra = "") =>
    make(
      "span",
      { class: "entry" },
      make("span", { class: `tile ${extra}`, "aria-hidden": "true" }, mark),
      name,
    );
  const flips = model.comparison
    ? foundDirections(model.comparison.flips).map((name) => DIRECTIONS[name])
    : [];
  replaceContent(
    legend,
    switches,
    entry(`R${model.contested.sign}`, model.contested.name),
    entry(`R${model.failed.sign}`, model.failed.name, "sample-fail"),
    flips.map((direction) => entry(direction.sign, direction.name)),
  );
  legend.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    if (!pressed) return;
    pressed.setAttribute("aria-pressed", String(pressed.getAttribute("aria-pressed") !== "true"));
    const all = legendSwitches().filter((each) => each.getAttribute("aria-pressed") === "true");
    onChange({ decision: all.map((button) => button.dataset.decision ?? "") });
  });
}

// Show the filters' state in the controls, without taking the cursor from one that is typed in.
/** @param {Filters} filters */
export function showFilters(filters) {
  for (const [name, control] of controls()) {
    if (control.value !== filters[name]) control.value = filters[name];
  }
  for (const box of boxes()) box.checked = filters.regime.includes(box.value);
  for (const button of legendSwitches()) {
    const isPressed = filters.decision.includes(button.dataset.decision ?? "");
    button.setAttribute("aria-pressed", String(isPressed));
  }
}

// Which columns and rows the filters leave: arrays of yes and no, by index.
/** @param {Filters} filters */
export function applyFilters(filters) {
  const columns = model.regimes.map(
    (regime) =>
      (!filters.kind || regime.kind === filters.kind) &&
      (filters.regime.length === 0 || filters.regime.includes(regime.name)),
  );
  const wanted = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = model.rows.map(
    (row) =>
      (!filters.feature || row.feature === filters.feature) &&
      (!filters.tag || row.tags.includes(filters.tag)) &&
      wanted.every((word) => row.words.includes(word)) &&
      hasCell(row, columns, filters),
  );
  return { rows, columns };
}

// Whether some shown cell of the row is as each filter of cells wants it.
/**
 * @param {Row} row
 * @param {boolean[]} columns
 * @param {Filters} filters
 */
function hasCell(row, columns, { decision, verdict, direction }) {
  /** @type {(test: (cell: Cell) => boolean) => boolean} */
  const among = (test) => row.cells.some((cell, column) => columns[column] && test(cell));
  const isBroken = verdict === "fail" && row.failures.length > 0;
  return (
    (decision.length === 0 || among((cell) => decision.includes(cell.decision.sign.slug))) &&
    (!verdict || isBroken || among((cell) => cell.verdict === verdict)) &&
    (!direction ||
      among(({ flip }) => flip !== null && (direction === "any" || flip.direction === direction)))
  );
}

/**
 * @param {boolean[]} rows
 * @param {boolean[]} columns
 */
export function describeCount(rows, columns) {
  const shownRows = rows.filter(Boolean).length;
  const shownColumns = columns.filter(Boolean).length;
  const regimes = count(columns.length, "regime");
  const scenarios = count(rows.length, "scenario");
  const ofRows = shownRows === rows.length ? `all ${scenarios}` : `${shownRows} of ${scenarios}`;
  const ofColumns =
    shownColumns === columns.length ? `all ${regimes}` : `${shownColumns} of ${regimes}`;
  return `Showing ${ofRows}, ${ofColumns}.`;
}
