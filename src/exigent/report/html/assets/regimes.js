// A view per regime: what it is, what it decides, and which scenarios hit each of its rules.

import { addressOf, addressOfCell } from "./address.js";
import {
  count,
  disputes,
  listing,
  make,
  replaceContent,
  quotation,
  section,
  sourceLine,
  tallyBar,
  tallyList,
  tallyOf,
  words,
} from "./elements.js";
import { VERDICTS, addTo, isDoubtful, model } from "./model.js";
/** @import { Cell, Dates, Regime, Row, Rule, View } from "./types.js" */

/**
 * @param {HTMLElement} element
 * @param {string} name
 */
export function drawRegimes(element, name) {
  const regime = model.regimesByName.get(name);
  if (!name) replaceContent(element, regimeIndex());
  else if (regime) replaceContent(element, regimePage(regime));
  else replaceContent(element, missing("regime", name, "regimes"));
}

/**
 * @param {string} what
 * @param {string} name
 * @param {View} view
 */
export function missing(what, name, view) {
  return [
    back(view),
    make("h2", { tabindex: "-1" }, `No such ${what}`),
    make("p", {}, `This page has no ${what} `, make("code", {}, name), "."),
  ];
}

/** @param {View} view */
export function back(view) {
  return make("p", { class: "back" }, make("a", { href: addressOf(view, "") }, `← all ${view}`));
}

/** @param {Regime} regime */
function cellsOf(regime) {
  return model.rows.map((row) => row.cells[regime.index]);
}

function regimeIndex() {
  const rows = model.regimes.map((regime) => {
    const cells = cellsOf(regime);
    return make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("a", { href: addressOf("regimes", regime.name) }, regime.shown),
      ),
      make("td", { class: "title" }, regime.title),
      make("td", { class: "quiet" }, words(regime.kind)),
      make("td", {}, tallyBar(tallyOf(cells)), unseenTally(cells)),
      make(
        "td",
        { class: "number", "data-label": VERDICTS.fail },
        cells.filter((cell) => cell.verdict === "fail").length,
      ),
    );
  });
  return [
    make("h2", { tabindex: "-1" }, "Regimes"),
    listing("Regimes and what they decide", ["Name", "Title", "Kind", "Decisions", "Not as expected"], rows),
  ];
}

/** @param {Cell[]} cells */
function unseenTally(cells) {
  const said = tallyOf(cells).map(([sign, number]) => `${sign.name}: ${number}`);
  return make("span", { class: "unseen" }, said.join(", "));
}

/** @param {Regime} regime */
function regimePage(regime) {
  const tally = tallyOf(cellsOf(regime));
  const about = [
    ["kind", words(regime.kind)],
    ["jurisdiction", regime.jurisdiction],
    ["in force", datesOf(regime.in_force)],
    ["rules", standingOf(regime)],
    ["last read", lastRead(regime)],
    ["engine", regime.engine],
    ["layers", regime.layers.length > 1 ? regime.layers.join(", ") : ""],
  ].filter(([, value]) => value);
  return [
    back("regimes"),
    make("h2", { tabindex: "-1" }, regime.title || regime.name),
    make(
      "div",
      { class: "abreast" },
      regime.about ? make("p", { class: "prose" }, regime.about) : null,
      make(
        "dl",
        {},
        make("dt", {}, "name"),
        make("dd", {}, make("code", {}, regime.name)),
        about.map(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]),
      ),
    ),
    section("What it decides here", tallyBar(tally), tallyList(tally)),
    section("Rules, in order", rulesByLayer(regime)),
    otherReasons(regime),
    regime.sources.length
      ? section(
          "Sources",
          make("ul", {}, regime.sources.map((source) => make("li", {}, sourceLine(source)))),
        )
      : null,
  ].filter(Boolean);
}

// How many rules are in doubt: a regime's own, of a stack those of its layers.
/** @param {Regime} regime */
function standingOf(regime) {
  const own = regime.rules.filter((rule) => !rule.id.includes("/"));
  const rules = own.length ? own : regime.rules;
  if (!rules.length) return "";
  /** @param {(rule: Rule) => boolean} is */
  const some = (is) => rules.filter(is).length;
  const settled = some((rule) => !rule.contested && !rule.unverified);
  const contested = some((rule) => Boolean(rule.contested));
  const unverified = some((rule) => Boolean(rule.unverified));
  return `${rules.length}: ${settled} settled as far as was read, ${contested} contested, ${unverified} not verified`;
}

/** @param {Regime} regime */
function lastRead(regime) {
  const own = regime.sources.filter((source) => !source.id.includes("/"));
  const days = (own.length ? own : regime.sources).map((source) => source.last_read);
  return [...new Set(days)].filter(Boolean).join(", ");
}

/** @param {Dates} dates */
function datesOf({ from, until }) {
  if (from && until) return `from ${from} to ${until}`;
  if (from) return `from ${from}`;
  return until ? `until ${until}` : "";
}

// Scenarios by the rules that decide them; a decision may rest on several.
/**
 * @param {Regime} regime
 * @returns {Map<string, Row[]>}
 */
function hitsOf(regime) {
  /** @type {Map<string, Row[]>} */
  const hits = new Map();
  for (const row of model.rows) {
    const { reasons } = row.cells[regime.index].decision;
    for (const rule of new Set(reasons.map((reason) => reason.rule))) addTo(hits, rule, row);
  }
  return hits;
}

// The rules of each layer. Those of layers that lie under a regime of its own stand folded:
// they come before its rules, but are not what one looks for here.
/** @param {Regime} regime */
function rulesByLayer(regime) {
  if (!regime.rules.length) {
    return make("p", { class: "quiet" }, "Its engine does not show its rules.");
  }
  const hits = hitsOf(regime);
  /** @type {Map<string, Rule[]>} */
  const layers = new Map();
  for (const rule of regime.rules) {
    const layer = rule.id.includes("/") ? rule.id.slice(0, rule.id.lastIndexOf("/")) : "";
    addTo(layers, layer, rule);
  }
  return [...layers].map(([layer, rules]) => {
    const table = rulesTable(regime, rules, hits);
    if (layer === "") return table;
    const deciding = rules.filter((rule) => hits.has(rule.id)).length;
    const said = `of ${layer}: ${count(rules.length, "rule")}, ${deciding} of which decide scenarios`;
    const isOpen = !layers.has("");
    return make("details", { class: "layer", open: isOpen }, make("summary", {}, said), table);
  });
}

/**
 * @param {Regime} regime
 * @param {Rule[]} rules
 * @param {Map<string, Row[]>} hits
 */
function rulesTable(regime, rules, hits) {
  const sources = new Map(regime.sources.map((source) => [source.id, source]));
  const rows = rules.map((rule) => {
    const source = sources.get(rule.source);
    return make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("code", {}, rule.id),
        make("div", { class: "place" }, `${rule.file}:${rule.line}`),
      ),
      make(
        "td",
        {},
        make("p", { class: "quiet" }, rule.when ? `If ${rule.when}` : "In every other case"),
        make("p", {}, rule.then),
      ),
      make(
        "td",
        {},
        make("p", {}, rule.because),
        source ? make("p", {}, sourceLine(source)) : null,
        quotation(rule.quote),
        disputes(rule),
      ),
      make("td", {}, hitList(regime, hits.get(rule.id) ?? [])),
    );
  });
  return listing("Rules", ["Rule", "If, then", "Because", "Decides"], rows, "rules");
}

/**
 * @param {Regime} regime
 * @param {Row[]} rows
 */
function hitList(regime, rows) {
  if (!rows.length) return make("span", { class: "quiet" }, "no scenario");
  const details = make("details", {}, make("summary", {}, count(rows.length, "scenario")));
  // A rule may decide hundreds: their links are made when somebody looks.
  details.addEventListener(
    "toggle",
    () => {
      const links = rows.map((row) =>
        make("li", {}, make("a", { href: addressOfCell(row, regime.index) }, row.title)),
      );
      details.append(make("ul", {}, links));
    },
    { once: true },
  );
  return details;
}

// Reasons that are no rule of the regime's list: dates in force, rules that are not shown.
/** @param {Regime} regime */
function otherReasons(regime) {
  const known = new Set(regime.rules.map((rule) => rule.id));
  const others = [...hitsOf(regime)].filter(([rule]) => !known.has(rule));
  if (!others.length) return null;
  const rows = others.map(([rule, hit]) => {
    const reason = hit[0].cells[regime.index].decision.reasons.find((each) => each.rule === rule);
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, make("code", {}, rule)),
      make("td", {}, reason ? [make("p", {}, reason.because), disputes(reason)] : null),
      make("td", {}, hitList(regime, hit)),
    );
  });
  return section("Other reasons that decide", listing("Other reasons", ["Reason", "Because", "Scenarios"], rows));
}

// All that is disputed or was not checked, regime by regime: what an answer here is not.
/** @param {HTMLElement} element */
export function drawContested(element) {
  const regimes = model.regimes.map((regime) => ({
    regime,
    rules: regime.rules.filter(isDoubtful),
  }));
  replaceContent(
    element,
    make("h2", { tabindex: "-1" }, "What is contested or was not verified"),
    regimes
      .filter(({ rules }) => rules.length)
      .map(({ regime, rules }) =>
        make(
          "section",
          {},
          make(
            "h3",
            {},
            make("a", { href: addressOf("regimes", regime.name) }, regime.title || regime.name),
          ),
          rules.map((rule) =>
            make(
              "div",
              { class: "reason" },
              make("p", { class: "place" }, "rule ", make("code", {}, rule.id)),
              disputes(rule),
            ),
          ),
        ),
      ),
  );
}
