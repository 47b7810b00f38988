// Elements made of what the model holds, and, from there, those of no model.

import { disputesOf, make, quotation, sourceLine, tile } from "./dom.js";
import { model } from "./model.js";
/**
 * @import {
 *   Cell,
 *   Decision,
 *   Disputed,
 *   Fact,
 *   Reason,
 *   Regime,
 *   Tally,
 * } from "./types.js"
 */

export {
  asWritten,
  count,
  make,
  partOfPage,
  quotation,
  replaceContent,
  section,
  sourceLine,
  tallyBar,
  tallyList,
  tell,
  tile,
  words,
} from "./dom.js";

/** @param {Decision} decision */
export function said(decision) {
  return make("span", { class: "said" }, tile(decision.sign), make("span", {}, decision.said));
}

/** @param {(Fact | string)[]} facts */
export function factList(facts) {
  return make("ul", { class: "facts" }, facts.map((fact) => make("li", {}, typeof fact === "string" ? fact : fact.phrase)));
}

/** @param {Disputed} reason */
export function disputes(reason) {
  return disputesOf(reason, model.contested);
}

// Why a cell is as it is; of a regime that shows its rules also what the rule says, and where.
/**
 * @param {Reason} reason
 * @param {Regime} [regime]
 */
export function reasonBlock(reason, regime) {
  const rule = regime?.rules.find((each) => each.id === reason.rule);
  const place = rule?.file ? `, ${rule.file}:${rule.line}` : "";
  return make(
    "div",
    { class: "reason" },
    make("p", { class: "prose" }, reason.because),
    make("p", { class: "place" }, "rule ", make("code", {}, reason.rule), place),
    rule ? make("p", { class: "quiet" }, rule.when ? `If ${rule.when}.` : "In every other case.") : null,
    reason.source ? make("p", {}, "Source: ", sourceLine(reason.source)) : null,
    quotation(reason.quote),
    disputes(reason),
  );
}

// A table that is read: a heading a column, rows made by the caller. `shape` says how wide the
// columns are, where that must not follow from what they hold.
/**
 * @param {string} caption
 * @param {string[]} heads
 * @param {Element[]} rows
 * @param {string} shape
 */
export function listing(caption, heads, rows, shape = "") {
  return make(
    "div",
    { class: "scrolled" },
    make(
      "table",
      { class: `listing stacking ${shape}` },
      make("caption", { class: "unseen" }, caption),
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          heads.map((head) => make("th", { scope: "col" }, head)),
        ),
      ),
      make("tbody", {}, rows),
    ),
  );
}

// How often each decision occurs among cells: a bar to see, and a list that says the same.
/**
 * @param {Cell[]} cells
 * @returns {Tally}
 */
export function tallyOf(cells) {
  const counts = new Map(model.legend.map((sign) => [sign, 0]));
  for (const cell of cells) {
    const sign = cell.decision.sign;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].filter(([, number]) => number);
}
