// The address bar holds what is shown, so that a view, a filter or one cell can be linked:
//   #some-feature/some-scenario/some-regime?tag=@us    #some-feature/some-scenario
//   #/matrix?tag=@us    #/regimes/some-regime    #/cases/some-case    #/changes?direction=wider
//   #/what-if?some_fact=some_value    what stands behind the mark is the view's own: explore/assets/view_address.js

import { model } from "./model.js";
import { slugOf } from "./slug.js";
/** @import { Filters, OpenCell, Row, SetFilter, Shown, View, WordFilter } from "./types.js" */

/** @type {View[]} */
export const VIEWS = ["changes", "matrix", "regimes", "cases", "claims", "contested", "what-if"];
/** @type {SetFilter[]} */
const SETS = ["decision", "regime"];
/** @type {WordFilter[]} */
export const WORDS = ["text", "feature", "tag", "kind", "verdict", "direction"];

/** @returns {Filters} */
export function noFilters() {
  return { text: "", feature: "", tag: "", kind: "", verdict: "", direction: "", decision: [], regime: [] };
}

/**
 * @param {string} hash
 * @returns {Shown}
 */
export function readAddress(hash) {
  const [path, query = ""] = splitOnce(hash.replace(/^#/, ""), "?");
  const cell = path.startsWith("/") ? null : readCell(path);
  const [written, name = ""] = splitOnce(path.replace(/^\//, ""), "/");
  const view = VIEWS.find((each) => each === (cell ? "matrix" : written));
  const parameters = new URLSearchParams(query);
  const filters = noFilters();
  // The facts of a case of one's own may be called as filters are.
  if (view !== "what-if") {
    for (const key of WORDS) filters[key] = parameters.get(key) ?? "";
    for (const key of SETS) filters[key] = parameters.getAll(key);
  }
  return {
    view: view ?? firstView(),
    name: cell ? "" : decode(name),
    cell,
    filters,
  };
}

// What the page was made for; claims alone have no matrix.
/** @returns {View} */
function firstView() {
  if (model.comparison) return "changes";
  const claims = document.getElementById("claims");
  return !model.rows.length && claims?.childElementCount ? "claims" : "matrix";
}

// A cell is called by names, which stay where lines move: `feature/scenario/regime`, and without
// the regime it is the scenario. Null where none is meant.
/**
 * @param {string} path
 * @returns {OpenCell | null}
 */
function readCell(path) {
  const [feature, scenario, regime = ""] = path.split("/").map(decode);
  if (!scenario) return null;
  // The number of one that is called by signs alone is no word of its name.
  const row =
    model.rowsByKey.get(`${feature}/${scenario}`) ?? model.rowsByKey.get(`${slugOf(feature)}/${slugOf(scenario)}`);
  const column = regime ? model.regimesByName.get(regime)?.index : -1;
  if (row === undefined || column === undefined) return { isKnown: false, written: path };
  return { isKnown: true, row, column };
}

/** @param {Shown} shown */
export function writeAddress({ view, name, cell, filters }) {
  const parts = [];
  if (view === "matrix" || view === "changes") {
    for (const key of WORDS) if (filters[key]) parts.push(`${key}=${encode(filters[key])}`);
    for (const key of SETS) for (const value of filters[key]) parts.push(`${key}=${encode(value)}`);
  }
  const shown = name ? `/${view}/${encode(name)}` : `/${view}`;
  const path = view === "matrix" && cell ? writeCell(cell) : shown;
  return `#${path}${parts.length ? `?${parts.join("&")}` : ""}`;
}

/** @param {OpenCell} cell */
function writeCell(cell) {
  if (!cell.isKnown) return cell.written;
  const regime = cell.column < 0 ? "" : `/${model.regimes[cell.column].name}`;
  return encode(cell.row.key + regime);
}

/**
 * @param {Row} row
 * @param {number} column
 */
export function addressOfCell(row, column) {
  const cell = { isKnown: /** @type {const} */ (true), row, column };
  return writeAddress({ view: "matrix", name: "", cell, filters: noFilters() });
}

/**
 * @param {View} view
 * @param {string} name
 */
export function addressOf(view, name) {
  return writeAddress({ view, name, cell: null, filters: noFilters() });
}

// A request to start from in the view that answers, and the regime that is asked about: that of the
// cell to go back to.
/**
 * @param {"case" | "scenario"} kind
 * @param {string} key
 * @param {string} regime
 */
export function addressOfRequest(kind, key, regime = "") {
  const parameters = new URLSearchParams([[".from", `${kind}/${key}`]]);
  if (regime) for (const part of [".under", ".open"]) parameters.append(part, regime);
  return `#/what-if?${parameters}`;
}

// A few marks are safe behind `#` and read better as they are.
/** @param {string} text */
function encode(text) {
  return encodeURIComponent(text).replace(/%(2F|3A|40|2C)/g, decodeURIComponent);
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param {string} text
 * @param {string} mark
 */
function splitOnce(text, mark) {
  const cut = text.indexOf(mark);
  return cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + mark.length)];
}
