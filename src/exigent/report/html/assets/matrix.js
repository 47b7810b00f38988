// The matrix: a real table whose cells are walked with the arrow keys. One of them takes the
// focus of the Tab key; rows and columns that a filter leaves out stay in the table, unshown.

import { addressOf } from "./address.js";
import { make, partOfPage, replaceContent, tell, words } from "./elements.js";
import { applyFilters, describeCount } from "./filters.js";
import { DIRECTIONS, VERDICTS, model } from "./model.js";
/** @import { Cell, Filters, OnOpen, Row } from "./types.js" */

const PAGE_OF_ROWS = 10;

export const grid = {
  table: make("table", { class: "grid", role: "grid", "aria-label": "Scenarios by regimes" }),
  /** @type {HTMLTableColElement[]} */
  columns: [], // the <col> of each regime
  /** @type {HTMLTableCellElement[]} */
  heads: [], // the <th> of each regime
  /** @type {HTMLTableRowElement[]} */
  lines: [], // the <tr> of each scenario
  /** @type {HTMLTableCellElement[]} */
  titles: [], // the <th> of each scenario
  /** @type {HTMLTableCellElement[][]} */
  cells: [], // the <td>s of each scenario
  /** @type {{ body: HTMLElement, indices: number[] }[]} */
  bodies: [], // the <tbody> of each feature, with the indices of its scenarios
  /** @type {{ rows: boolean[], columns: boolean[] }} */
  shown: { rows: [], columns: [] },
  isFitted: false, // whether the heads were measured, which takes a matrix in view
  /** @type {HTMLTableCellElement | null} */
  current: null, // the cell that Tab comes to
};

/** @param {OnOpen} onOpen */
export function drawMatrix(onOpen) {
  /** @type {Map<string, HTMLTableCellElement>} */
  const samples = new Map();
  grid.columns = model.regimes.map((_, column) =>
    make("col", { class: startsKind(column) ? "kind" : null }),
  );
  grid.table.append(make("colgroup", {}, make("col", {}), grid.columns), drawHead());
  for (const [feature, rows] of groupByFeature()) {
    const body = make("tbody", { role: "rowgroup" }, drawFeature(feature, rows[0].file));
    for (const row of rows) {
      const line = drawRow(row, samples);
      grid.lines[row.index] = line;
      body.append(line);
    }
    grid.bodies.push({ body, indices: rows.map((row) => row.index) });
    grid.table.append(body);
  }
  document.adoptedStyleSheets = [switchableRules()];
  const sheet = partOfPage("sheet", HTMLElement);
  sheet.style.setProperty("--columns", String(model.regimes.length));
  const kinds = model.regimes.filter((_, column) => startsKind(column)).length;
  sheet.style.setProperty("--kinds", String(kinds));
  sheet.replaceChildren(grid.table);
  listenToGrid(onOpen);
}

// Where kinds of regimes meet there is a gap between columns.
/** @param {number} column */
function startsKind(column) {
  return column > 0 && model.regimes[column].kind !== model.regimes[column - 1].kind;
}

// The heads are as high, and reach as far beyond the last column, as the longest name.
export function fitHeads() {
  if (grid.isFitted) return;
  const longest = Math.max(...grid.heads.map((head) => focusable(head).offsetWidth));
  grid.isFitted = true;
  const sheet = partOfPage("sheet", HTMLElement);
  sheet.style.setProperty("--head", `${Math.ceil(longest * 0.79 + 34)}px`);
  sheet.style.setProperty("--overhang", `${Math.ceil(longest * 0.62 + 8)}px`);
}

// Rules that classes of the table switch on: to let a decision step back while others are
// looked for. A class is changed sooner than twenty thousand cells.
function switchableRules() {
  const style = new CSSStyleSheet();
  const decisions = model.legend.map(
    ({ slug }) =>
      `.dim-${slug} td.${slug} { background: none; box-shadow: none; color: var(--quiet) }`,
  );
  style.replaceSync(decisions.join("\n"));
  return style;
}

function groupByFeature() {
  /** @type {[feature: string, rows: Row[]][]} */
  const groups = [];
  let last = "";
  for (const row of model.rows) {
    const key = `${row.file}\n${row.feature}`;
    if (key !== last) groups.push([row.feature, []]);
    groups[groups.length - 1][1].push(row);
    last = key;
  }
  return groups;
}

function drawHead() {
  grid.heads = model.regimes.map((regime) => {
    const link = make(
      "a",
      { href: addressOf("regimes", regime.name), tabindex: "-1" },
      regime.shown,
    );
    const kind = startsKind(regime.index) ? "kind" : null;
    return make("th", { scope: "col", role: "columnheader", class: kind }, make("span", {}, link));
  });
  const corner = make("th", { class: "corner", scope: "col", role: "columnheader" }, "Scenario");
  return make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, corner, grid.heads));
}

/**
 * @param {string} feature
 * @param {string} file
 */
function drawFeature(feature, file) {
  return make(
    "tr",
    { class: "feature", role: "row" },
    make(
      "th",
      { class: "feature", scope: "rowgroup", role: "rowheader", colspan: model.regimes.length + 1 },
      make("span", {}, feature || file, feature ? make("span", { class: "place" }, file) : null),
    ),
  );
}

/**
 * @param {Row} row
 * @param {Map<string, HTMLTableCellElement>} samples
 */
function drawRow(row, samples) {
  const line = make("tr", { role: "row", "data-row": row.index });
  const title = make("th", { scope: "row", role: "rowheader", tabindex: "-1" }, row.title);
  if (row.failures.length) {
    title.className = "broken";
    title.append(` ${model.failed.sign} a step failed`);
  }
  line.append(title);
  grid.titles[row.index] = title;
  const cells = row.cells.map((cell, column) => drawCell(cell, column, samples));
  grid.cells[row.index] = cells;
  line.append(...cells);
  return line;
}

// Few cells look different from all others, and copying one is cheaper than making it.
/**
 * @param {Cell} cell
 * @param {number} column
 * @param {Map<string, HTMLTableCellElement>} samples
 */
function drawCell(cell, column, samples) {
  const isFirst = startsKind(column);
  const mark = markOf(cell);
  const key = `${cell.decision.sign.slug} ${cell.decision.isContested} ${cell.verdict} ${isFirst} ${cell.flip?.direction}`;
  let sample = samples.get(key);
  if (!sample) {
    const classes = [
      cell.decision.sign.slug,
      cell.verdict === "fail" ? "fail" : "",
      cell.flip ? "flip" : "",
      isFirst ? "kind" : "",
    ];
    sample = make(
      "td",
      {
        class: classes.filter(Boolean).join(" "),
        role: "gridcell",
        tabindex: "-1",
        // The style sheet shows the sign; who hears the page hears the words.
        "data-sign": cell.decision.sign.sign + mark,
        "aria-label": labelOf(cell),
      },
    );
    samples.set(key, sample);
  }
  return /** @type {HTMLTableCellElement} */ (sample.cloneNode(true));
}

// One mark stands after a decision's sign: a failure before a flip before a dispute.
/** @param {Cell} cell */
function markOf(cell) {
  if (cell.verdict === "fail") return model.failed.sign;
  if (cell.flip) return DIRECTIONS[cell.flip.direction].sign;
  return cell.decision.isContested ? model.contested.sign : "";
}

/** @param {Cell} cell */
function labelOf(cell) {
  return [
    cell.decision.sign.name,
    cell.decision.isContested ? model.contested.name : "",
    cell.verdict === "fail" ? VERDICTS.fail : "",
    cell.flip ? `flip: ${DIRECTIONS[cell.flip.direction].name}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** @param {Filters} filters */
export function showMatrix(filters) {
  const before = grid.shown.columns;
  grid.shown = applyFilters(filters);
  const { rows, columns } = grid.shown;
  columns.forEach((isWanted, column) => {
    if (isWanted !== (before[column] ?? true)) showColumn(column, isWanted);
  });
  grid.lines.forEach((line, index) => {
    if (line.hidden === rows[index]) line.hidden = !rows[index];
  });
  for (const { body, indices } of grid.bodies) body.hidden = !indices.some((index) => rows[index]);
  const only = new Set(filters.decision);
  const dimmed = model.legend.filter(({ slug }) => only.size > 0 && !only.has(slug));
  grid.table.className = ["grid", ...dimmed.map(({ slug }) => `dim-${slug}`)].join(" ");
  tell(partOfPage("counted", HTMLElement), describeCount(rows, columns));
  if (!grid.current || !isShown(grid.current)) moveTo(firstCell());
}

/**
 * @param {number} column
 * @param {boolean} isWanted
 */
function showColumn(column, isWanted) {
  grid.columns[column].hidden = !isWanted;
  grid.heads[column].hidden = !isWanted;
  for (const cells of grid.cells) cells[column].hidden = !isWanted;
}

/** @param {OnOpen} onOpen */
function listenToGrid(onOpen) {
  grid.table.addEventListener("keydown", (event) => walk(event, onOpen));
  grid.table.addEventListener("click", (event) => {
    const cell = cellOf(event, "td, th[scope=row]");
    const row = cell && rowOf(cell);
    if (!row) return;
    moveTo(cell);
    cell.focus({ preventScroll: true });
    onOpen(row, columnOf(cell));
  });
  grid.table.addEventListener("focusin", (event) => {
    const cell = cellOf(event, "td, th[scope]");
    if (cell) moveTo(cell);
    showTip(cellOf(event, "td"));
  });
  grid.table.addEventListener("focusout", () => showTip(null));
  grid.table.addEventListener("pointerover", (event) => showTip(cellOf(event, "td")));
  grid.table.addEventListener("pointerleave", () => showTip(null));
  partOfPage("sheet", HTMLElement).addEventListener("scroll", () => showTip(null));
}

/**
 * @param {Event} event
 * @param {string} selector
 */
function cellOf({ target }, selector) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLTableCellElement ? found : null;
}

// Where a cell stands: its scenario (null in the head) and its regime (-1 for the title).
/** @param {HTMLTableCellElement} cell */
export function rowOf(cell) {
  const index = cell.parentElement?.dataset.row;
  return index === undefined ? null : model.rows[Number(index)];
}

/** @param {HTMLTableCellElement} cell */
export function columnOf(cell) {
  return cell.cellIndex - 1;
}

/**
 * @param {Row} row
 * @param {number} column
 */
export function cellAt(row, column) {
  return column < 0 ? grid.titles[row.index] : grid.cells[row.index][column];
}

/** @param {HTMLTableCellElement} cell */
function isShown(cell) {
  const row = rowOf(cell);
  const column = columnOf(cell);
  return (!row || grid.shown.rows[row.index]) && (column < 0 || grid.shown.columns[column]);
}

function firstCell() {
  const row = model.rows.find((each) => grid.shown.rows[each.index]);
  const column = grid.shown.columns.indexOf(true);
  return row ? cellAt(row, column) : null;
}

// Of all cells only the current one is reached with the Tab key.
/** @param {HTMLTableCellElement | null} cell */
export function moveTo(cell) {
  if (grid.current) focusable(grid.current).tabIndex = -1;
  grid.current = cell;
  if (cell) focusable(cell).tabIndex = 0;
}

/** @param {HTMLElement} cell */
export function focusable(cell) {
  return cell.querySelector("a") ?? cell;
}

/**
 * @param {KeyboardEvent} event
 * @param {OnOpen} onOpen
 */
function walk(event, onOpen) {
  const cell = cellOf(event, "td, th[scope]");
  if (!cell || event.altKey || event.metaKey) return;
  const row = rowOf(cell);
  const column = columnOf(cell);
  if ((event.key === "Enter" || event.key === " ") && row) {
    event.preventDefault();
    onOpen(row, column);
    return;
  }
  const target = targetOf(event, row ? row.index : -1, column);
  if (!target) return;
  event.preventDefault();
  moveTo(target);
  focusable(target).focus();
}

/**
 * @param {{ key: string, ctrlKey: boolean }} pressed
 * @param {number} row
 * @param {number} column
 * @returns {HTMLTableCellElement | null}
 */
export function targetOf({ key, ctrlKey }, row, column) {
  const rows = [-1, ...indicesOf(grid.shown.rows)];
  const columns = [-1, ...indicesOf(grid.shown.columns)];
  let down = rows.indexOf(row);
  let across = columns.indexOf(column);
  if (key === "ArrowDown") down += 1;
  else if (key === "ArrowUp") down -= 1;
  else if (key === "ArrowRight") across += 1;
  else if (key === "ArrowLeft") across -= 1;
  else if (key === "PageDown") down = Math.min(down + PAGE_OF_ROWS, rows.length - 1);
  else if (key === "PageUp") down = Math.max(down - PAGE_OF_ROWS, 1);
  else if (key === "Home") [down, across] = [ctrlKey ? 1 : down, 0];
  else if (key === "End") [down, across] = [ctrlKey ? rows.length - 1 : down, columns.length - 1];
  else return null;
  const isOutside = !(down in rows) || !(across in columns);
  // The corner holds nothing to go to.
  if (isOutside || (rows[down] < 0 && columns[across] < 0)) return null;
  if (rows[down] < 0) return grid.heads[columns[across]];
  return cellAt(model.rows[rows[down]], columns[across]);
}

/** @param {boolean[]} flags */
function indicesOf(flags) {
  return flags.flatMap((flag, index) => (flag ? [index] : []));
}

// Beside the pointer or the focus: which regime, and what it decides.
/** @param {HTMLTableCellElement | null} cell */
export function showTip(cell) {
  const tip = partOfPage("tip", HTMLElement);
  grid.heads.forEach((head) => head.classList.remove("lit"));
  const row = cell && rowOf(cell);
  tip.hidden = !row;
  if (!row) return;
  const column = columnOf(cell);
  const { decision, verdict, flip } = row.cells[column];
  const regime = model.regimes[column];
  grid.heads[column].classList.add("lit");
  replaceContent(
    tip,
    make("b", {}, `${regime.shown} (${words(regime.kind)})`),
    decision.said,
    decision.isContested ? ` ${model.contested.sign} contested` : "",
    verdict === "fail" ? ` ${model.failed.sign} ${VERDICTS.fail}` : "",
    flip ? ` ${DIRECTIONS[flip.direction].sign} ${DIRECTIONS[flip.direction].name}` : "",
  );
  const box = cell.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const isLow = box.bottom + tip.offsetHeight + 8 > document.documentElement.clientHeight;
  const top = isLow ? box.top - tip.offsetHeight - 6 : box.bottom + 6;
  tip.style.top = `${top}px`;
  tip.style.left = `${Math.max(8, Math.min(box.left, room - tip.offsetWidth - 8))}px`;
}
