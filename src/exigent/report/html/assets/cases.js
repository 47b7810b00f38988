// A view per case: what happened, and what was reported against what each regime says.

import { addressOf, addressOfCell, addressOfRequest } from "./address.js";
import { factList, listing, make, replaceContent, said, section, sourceLine } from "./elements.js";
import { model } from "./model.js";
import { back, missing } from "./regimes.js";
/** @import { Case, Outcome, Row } from "./types.js" */

/**
 * @param {HTMLElement} element
 * @param {string} name
 */
export function drawCases(element, name) {
  const reported = model.cases.get(name);
  if (!name) replaceContent(element, caseIndex());
  else if (reported) replaceContent(element, casePage(reported));
  else replaceContent(element, missing("case", name, "cases"));
}

/** @param {Case} reported */
function scenariosOf(reported) {
  return model.rows.filter((row) => row.case === reported.name);
}

function caseIndex() {
  const rows = [...model.cases.values()].map((reported) =>
    make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("a", { href: addressOf("cases", reported.name) }, reported.title),
      ),
      make("td", {}, reported.place),
      make("td", {}, reported.date),
      make("td", {}, `Disclosed: ${reported.disclosed}`),
      make("td", { class: "number", "data-label": "Scenarios" }, scenariosOf(reported).length),
    ),
  );
  return [
    make("h2", { tabindex: "-1" }, "Reported cases"),
    listing("Reported cases", ["Case", "Place", "Date", "Reported", "Scenarios"], rows),
  ];
}

/** @param {Case} reported */
function casePage(reported) {
  return [
    back("cases"),
    make(
      "div",
      {},
      make("p", { class: "overline" }, [reported.place, reported.date].filter(Boolean).join(", ")),
      make("h2", { tabindex: "-1" }, reported.title),
    ),
    model.isAnswering
      ? make("p", {}, make("a", { href: addressOfRequest("case", reported.name) }, "Ask what would change the answers"))
      : null,
    make("p", { class: "prose" }, reported.summary),
    reported.caution
      ? make("p", { class: "prose dispute unverified" }, make("b", {}, "Caution. "), reported.caution)
      : null,
    section(
      "What was reported",
      make(
        "dl",
        {},
        make("dt", {}, "disclosed"),
        make("dd", {}, reported.disclosed),
        make("dt", {}, "ground"),
        make("dd", {}, reported.ground),
        make("dt", {}, "owner told"),
        make("dd", {}, reported.ownerTold),
      ),
      reported.note ? make("p", { class: "prose" }, reported.note) : null,
    ),
    section("Facts of the request", factList(reported.facts)),
    ...scenariosOf(reported).map((row) => againstReport(reported, row)),
    section(
      "Sources",
      make("ul", {}, reported.sources.map((source) => make("li", {}, sourceLine(source)))),
    ),
  ].filter(Boolean);
}

/**
 * @param {Case} reported
 * @param {Row} row
 */
function againstReport(reported, row) {
  const rows = model.regimes.map((regime, column) => {
    const { decision } = row.cells[column];
    return make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("a", { href: addressOfCell(row, column) }, regime.shown),
      ),
      make("td", {}, said(decision)),
      make("td", {}, relation(reported.disclosed, decision.outcome)),
    );
  });
  return section(
    row.title,
    make("p", { class: "place" }, row.place),
    listing(`Regimes on: ${row.title}`, ["Regime", "Decides", "Against the report"], rows),
  );
}

// How a decision stands to what was reported; where either is open, so is this.
/**
 * @param {string} disclosed
 * @param {Outcome} outcome
 */
function relation(disclosed, outcome) {
  if (outcome === "not_governed") return "it says nothing of such a request";
  if (outcome !== "allow" && outcome !== "refuse") return "open";
  const stand = outcome === "allow" ? "it allows that" : "it refuses that";
  if (disclosed === "yes") return `disclosed, and ${stand}`;
  if (disclosed === "partly") return `disclosed in part, and ${stand}`;
  if (disclosed === "no") {
    return outcome === "allow" ? "not disclosed, though it allows that" : "not disclosed, as it says";
  }
  return "not reported";
}
