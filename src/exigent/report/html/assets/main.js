// What is shown follows from the address alone: every change of state is a change of address.

import { VIEWS, noFilters, readAddress, writeAddress } from "./address.js";
import { drawCases } from "./cases.js";
import { drawChanges } from "./changes.js";
import { count, make, partOfPage, replaceContent } from "./elements.js";
import { drawFilters, showFilters } from "./filters.js";
import {
  cellAt,
  columnOf,
  drawMatrix,
  fitHeads,
  focusable,
  grid,
  moveTo,
  rowOf,
  showMatrix,
  showTip,
  targetOf,
} from "./matrix.js";
import { VERDICTS, isDoubtful, keysOf, model } from "./model.js";
import { drawPanel, focusPanel, narrow } from "./panel.js";
import { drawContested, drawRegimes } from "./regimes.js";
import { listenToTheme } from "./theme.js";
/** @import { Child, OnFilter, OpenCell, Row, Shown, View } from "./types.js" */

/** @type {Shown} */
let shown = readAddress(location.hash);
let isDrawn = false; // before that there is nothing that it was shown after

function start() {
  replaceContent(partOfPage("summary", HTMLElement), summary());
  dropEmptyViews();
  drawFilters((change) => alter({ filters: { ...shown.filters, ...change } }));
  drawMatrix((row, column) => open(row, column));
  listenToTheme();
  foldFilters();
  addEventListener("hashchange", follow);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown.cell && shown.view === "matrix") close();
  });
  narrow.addEventListener("change", () => {
    partOfPage("content", HTMLElement).inert = shown.cell !== null && narrow.matches;
  });
  follow();
}

// The page names all that there can be; what this one has nothing of goes.
function dropEmptyViews() {
  /** @type {Partial<Record<View, boolean>>} */
  const isFilled = {
    changes: model.comparison !== null,
    cases: model.cases.size > 0,
    claims: partOfPage("claims", HTMLElement).childElementCount > 0,
    "what-if": model.isAnswering,
    contested: model.regimes.some(({ rules }) => rules.some(isDoubtful)),
  };
  for (const view of keysOf(isFilled)) {
    if (isFilled[view]) continue;
    for (const link of document.querySelectorAll(`[data-view="${view}"]`)) link.remove();
  }
  if (!model.comparison) partOfPage("direction", HTMLElement).parentElement?.remove();
}

// On a narrow screen the filters would push the matrix off it, and are opened by hand; on a wide one
// there is nothing to open them by, and they are always open. A window turns from one to the other.
function foldFilters() {
  const filters = partOfPage("filters", HTMLDetailsElement);
  let isOpened = false; // by hand, as long as the screen is narrow
  const fit = () => {
    filters.open = !narrow.matches || isOpened;
  };
  filters.querySelector("summary")?.addEventListener("click", () => {
    isOpened = !filters.open; // it turns after the click
  });
  narrow.addEventListener("change", fit);
  fit();
}

// What is not as it should be stands out, and leads to where it is.
/** @returns {Child} */
function summary() {
  // Of a page of claims alone, the line below says all.
  if (!model.rows.length) return null;
  const counts = { pass: 0, fail: 0, error: 0, unchecked: 0 };
  for (const row of model.rows) for (const cell of row.cells) counts[cell.verdict] += 1;
  const broken = model.rows.filter((row) => row.failures.length).length;
  const cells = model.rows.length * model.regimes.length;
  /** @type {Child[]} */
  const parts = keysOf(counts).map((verdict) => {
    const said = `${counts[verdict].toLocaleString("en")} ${VERDICTS[verdict]}`;
    const isBad = verdict === "fail" || verdict === "error";
    if (isBad && counts[verdict]) return leadTo(verdict, said);
    if (verdict !== "unchecked" || !counts.unchecked) return said;
    return `${said} (no scenario says what they ought to be)`;
  });
  if (broken) parts.push(leadTo("fail", `${count(broken, "scenario")} with a failed step`));
  return [`${count(cells, "cell")}: `, parts.map((part, place) => [place ? ", " : "", part])];
}

/**
 * @param {"fail" | "error"} verdict
 * @param {string} text
 */
function leadTo(verdict, text) {
  const filters = { ...noFilters(), verdict };
  const href = writeAddress({ view: "matrix", name: "", cell: null, filters });
  return make("a", { class: "mark fail", href }, text);
}

// Show what the address says; called when somebody follows a link, goes back, or edits it.
/** @param {HashChangeEvent} [event] */
function follow(event) {
  // The way past the head of the page is no view.
  if (location.hash === "#content") return;
  const previous = isDrawn ? shown : null;
  show(readAddress(location.hash));
  if (event && previous) keepWaysBack(previous.view, new URL(event.oldURL).hash);
  if (shown.view !== "matrix") {
    const isNew = !previous || previous.view !== shown.view || previous.name !== shown.name;
    if (isNew) scrollTo(0, 0);
    if (previous && isNew) headingOf(shown.view)?.focus({ preventScroll: true });
    return;
  }
  if (shown.cell) {
    reveal(shown.cell);
    focusPanel();
  }
}

// Between the matrix and a case of one's own each is found again as it was left.
/**
 * @param {View} left
 * @param {string} address
 */
function keepWaysBack(left, address) {
  const [toMatrix, toCase] = ["matrix", "what-if"].map((view) =>
    partOfPage("views", HTMLElement).querySelector(`[data-view="${view}"]`),
  );
  if (left === shown.view || !address) return;
  if (shown.view !== "what-if") toMatrix?.setAttribute("href", "#/matrix");
  else if (left === "matrix") toMatrix?.setAttribute("href", address);
  if (left === "what-if") toCase?.setAttribute("href", address);
}

/**
 * @param {View} view
 * @returns {HTMLHeadingElement | null}
 */
function headingOf(view) {
  return partOfPage(view, HTMLElement).querySelector("h2");
}

/** @param {OpenCell} cell */
function reveal(cell) {
  if (!cell.isKnown) return;
  const target = cellAt(cell.row, cell.column);
  moveTo(target);
  // Rows out of view have no height of their own until they come into it: what was scrolled to is
  // looked for again once they do.
  const scroll = () => target.scrollIntoView({ block: "center", inline: "nearest" });
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}

// Filters change what is shown without a step to go back to.
/** @param {Partial<Shown>} change */
function alter(change) {
  show({ ...shown, ...change });
  history.replaceState(null, "", writeAddress(shown));
}

/**
 * @param {Row} row
 * @param {number} column
 */
function open(row, column) {
  goTo({ row, column, isKnown: true });
  focusPanel();
}

function close() {
  goTo(null);
  if (grid.current) focusable(grid.current).focus();
}

/** @param {OpenCell | null} cell */
function goTo(cell) {
  show({ ...shown, cell });
  history.pushState(null, "", writeAddress(shown));
}

// Step from the open cell to the next one that the filters show.
/**
 * @param {number} down
 * @param {number} across
 */
function step(down, across) {
  if (!shown.cell?.isKnown) return;
  const { row, column } = shown.cell;
  const key = down ? (down > 0 ? "ArrowDown" : "ArrowUp") : across > 0 ? "ArrowRight" : "ArrowLeft";
  const target = targetOf({ key, ctrlKey: false }, row.index, column);
  const next = target && rowOf(target);
  if (!next) return;
  const cell = { row: next, column: columnOf(target), isKnown: /** @type {const} */ (true) };
  show({ ...shown, cell });
  history.replaceState(null, "", writeAddress(shown));
  reveal(cell);
}

/** @param {Shown} next */
function show(next) {
  const previous = isDrawn ? shown : null;
  shown = next;
  isDrawn = true;
  document.body.classList.toggle("on-matrix", next.view === "matrix");
  for (const view of VIEWS) partOfPage(view, HTMLElement).hidden = view !== next.view;
  for (const link of partOfPage("views", HTMLElement).querySelectorAll("a")) {
    if (link.dataset.view === next.view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  showTip(null);
  const element = partOfPage(next.view, HTMLElement);
  /** @type {OnFilter} */
  const onChange = (change) => alter({ filters: { ...shown.filters, ...change } });
  if (next.view === "regimes") drawRegimes(element, next.name);
  if (next.view === "cases") drawCases(element, next.name);
  if (next.view === "contested") drawContested(element);
  if (next.view === "changes" && model.comparison) {
    drawChanges(element, model.comparison, next.filters, onChange);
  }
  if (!previous || JSON.stringify(previous.filters) !== JSON.stringify(next.filters)) {
    showFilters(next.filters);
    showMatrix(next.filters);
  }
  if (next.view === "matrix") fitHeads();
  drawPanel(next.view === "matrix" ? next.cell : null, { onClose: close, onMove: step });
}

start();
