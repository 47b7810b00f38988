// Requests and answers as texts to take away.

import { listed, printable } from "./phrases.js";
/** @import { Answer, Duty, Request } from "./types.js" */
/** @import { Bench } from "./bench.js" */

const NOTHING = "-";
const COLUMNS = ["regime", "outcome", "mode", "ground", "scope"];
const MOST_IN_A_NAME = 3;
const LONGEST_NAME = 90;

// A scenario as `exigent.suite.writing` writes it, indented to stand in a feature.
/**
 * @param {Bench} bench
 * @param {Request} request
 * @param {Answer[]} answers
 * @param {string} [title]
 */
export function writeScenario(bench, request, answers, title) {
  const known = answers.filter(({ why, outcome }) => !why && outcome !== "error");
  const lines = [
    `Scenario: ${oneLine(printable(title ?? "")) || oneLine(nameOf(bench, request))}`,
    `  Given ${bench.ordinary}`,
    ...bench.stated(request).map((phrase) => `  And ${phrase}`),
    `  When ${bench.asked}`,
    ...expectations(known).map((line) => `  ${line}`),
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}

/**
 * @param {Bench} bench
 * @param {Request} request
 */
function nameOf(bench, request) {
  const said = bench.stated(request);
  let shown = said.length <= MOST_IN_A_NAME ? said.length : MOST_IN_A_NAME - 1;
  while (shown > 1 && listed(said.slice(0, shown)).length > LONGEST_NAME) shown -= 1;
  const left = said.length - shown;
  const more = left ? [`${left} fact${left === 1 ? "" : "s"} more`] : [];
  const text = listed([...said.slice(0, shown), ...more]) || bench.ordinary;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** @param {Answer[]} answers */
function expectations(answers) {
  if (!answers.length) return [];
  const isMissing = answers.some(({ missing }) => missing.length);
  const header = isMissing ? [...COLUMNS, "missing"] : COLUMNS;
  const rows = answers.map((answer) => {
    const cells = [answer.outcome, answer.mode, answer.ground, answer.scope];
    const missing = answer.missing.map(({ fact }) => fact).join(", ");
    return [answer.regime, ...[...cells, missing].map((cell) => cell || NOTHING)];
  });
  const cut = rows.map((row) => row.slice(0, header.length));
  const duties = answers.some((answer) => answer.duties.length) ? answers.flatMap(dutiesOf) : [];
  return ["Then the regimes decide", ...table([header, ...cut]), ...duties];
}

/**
 * @param {Answer} answer
 * @returns {string[]}
 */
function dutiesOf({ regime, duties, missing }) {
  if (missing.length) {
    // What is missing may bring more duties, so that the list of them is never complete.
    return [...new Set(duties.map((duty) => `And under "${regime}" ${duty.plain}`))];
  }
  if (!duties.length) return [`And under "${regime}" no duties follow`];
  /** @param {Duty} duty */
  const row = (duty) => [duty.who, duty.duty, duty.within || NOTHING];
  const rows = [...new Map(duties.map((duty) => [JSON.stringify(row(duty)), row(duty)])).values()];
  return [`And under "${regime}" these duties follow`, ...table([["who", "duty", "within"], ...rows])];
}

/** @param {string[][]} rows */
function table(rows) {
  const written = rows.map((row) => row.map((cell) => cell.replace(/[\\|]/g, "\\$&")));
  const widths = written[0].map((_, at) => Math.max(...written.map((row) => row[at].length)));
  return written.map((row) => `  | ${row.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`);
}

// A paragraph: what is asked, then who answers what, and on what it turns.
/**
 * @param {Bench} bench
 * @param {Request} request
 * @param {Answer[]} answers
 */
export function writeMemo(bench, request, answers) {
  const stated = bench.stated(request);
  const asked = stated.length ? `${bench.ordinary}, in which ${listed(stated)}` : bench.ordinary;
  const known = answers.filter(({ why }) => !why);
  /** @type {Map<string, string[]>} */
  const bySaid = new Map();
  for (const answer of known) {
    bySaid.set(answer.said, [...(bySaid.get(answer.said) ?? []), titleOf(bench, answer)]);
  }
  const told = [...bySaid].map(([said, titles]) => `${said}: ${titles.join("; ")}.`);
  const contested = known.filter((answer) => answer.isContested);
  const unknown = answers.filter(({ why }) => why);
  return [
    `Asked: ${asked}.`,
    ...told,
    ...(contested.length ? [`Contested: ${contested.map((one) => titleOf(bench, one)).join("; ")}.`] : []),
    ...(unknown.length ? [`Not known here: ${unknown.map((one) => titleOf(bench, one)).join("; ")}.`] : []),
    ...(bench.caution ? [bench.caution] : []),
  ].join(" ");
}

/**
 * @param {Bench} bench
 * @param {Answer} answer
 */
function titleOf(bench, { regime }) {
  return bench.regimesByName.get(regime)?.title ?? regime;
}

/** @param {string} text */
function oneLine(text) {
  return text.split(/\s+/).filter(Boolean).join(" ");
}
