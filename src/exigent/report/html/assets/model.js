// The model: the data block with every place looked up, so that all else deals with plain
// objects. `report/html/data.py` says what the block holds.

import { linkNames } from "./slug.js";
/**
 * @import {
 *   Comparison,
 *   ComparisonData,
 *   Decision,
 *   DecisionData,
 *   DirectionName,
 *   Duty,
 *   DutyData,
 *   Fact,
 *   Finding,
 *   FindingData,
 *   Flip,
 *   MatrixData,
 *   Model,
 *   PageData,
 *   Row,
 *   Rule,
 *   Verdict,
 * } from "./types.js"
 */

const page = JSON.parse(document.getElementById("data")?.textContent ?? "");
export const model = readModel(page);

/**
 * @param {PageData} page
 * @returns {Model}
 */
function readModel({ matrix, comparison }) {
  const mattering = matrix.mattering ?? [];
  /** @type {(place?: number) => string} */
  const text = (place) => (place === undefined || place < 0 ? "" : matrix.strings[place]);
  /** @type {(place: number) => Fact} */
  const fact = (place) => ({ name: matrix.facts[place][0], phrase: matrix.facts[place][1] });
  /** @type {(entry: FindingData) => Finding} */
  const finding = (entry) => ({
    line: entry.line,
    text: text(entry.text),
    expected: text(entry.expected),
    actual: text(entry.actual),
  });
  /** @type {(entry: DutyData) => Duty} */
  const duty = (entry) => ({
    said: text(entry.said),
    status: matrix.statuses[entry.status],
    since: entry.since ?? "",
    due: entry.due ?? "",
    why: text(entry.why),
  });
  const duties = (matrix.duties ?? []).map(duty);
  const standings = (matrix.standings ?? []).map((places) => places.map((place) => duties[place]));
  const decisions = matrix.decisions.map((entry) => readDecision(entry, matrix, text));
  const ordinary = matrix.ordinary.map(fact);
  const cases = new Map(matrix.cases.map((entry) => [entry.name, entry]));
  /** @type {Record<string, Verdict>} */
  const verdicts = { p: "pass", f: "fail", u: "unchecked", e: "error" };

  /** @type {Row[]} */
  const rows = matrix.rows.map((entry, index) => {
    const [feature, file] = matrix.features[entry.feature];
    const stated = (entry.stated ?? []).map(fact);
    const unknown = (entry.unknown ?? []).map(fact);
    const findings = entry.findings ?? {};
    const words = [feature, `${file}:${entry.line}`, entry.title, entry.case ?? "", ...(entry.tags ?? [])];
    const phrases = [...stated, ...unknown].map((each) => each.phrase);
    return {
      index,
      key: "",
      words: [...words, ...phrases].join("\n").toLowerCase(),
      feature,
      file,
      line: entry.line,
      place: `${file}:${entry.line}`,
      title: entry.title,
      tags: entry.tags ?? [],
      case: entry.case ?? "",
      stated,
      unknown,
      unasked: (entry.unasked ?? []).map(fact),
      assumed: (entry.assumed ?? []).map(fact),
      failures: (entry.failures ?? []).map(finding),
      steps: (entry.steps ?? []).map(text),
      events: (entry.events ?? []).map(([when, place]) => ({ when, text: text(place) })),
      cells: entry.cells.map((place, column) => ({
        decision: decisions[place],
        // The assumed facts that this answer rests on; null where nobody looked.
        matters: entry.matters ? mattering[entry.matters[column]].map(fact) : null,
        verdict: verdicts[entry.verdicts[column]],
        findings: (findings[column] ?? []).map(finding),
        flip: null,
        duties: entry.duties ? standings[entry.duties[column]] : [],
      })),
    };
  });

  linkNames(rows).forEach((key, index) => {
    rows[index].key = key;
  });

  const regimes = matrix.regimes.map((entry, index) => ({
    ...entry,
    index,
    shown: entry.label || entry.name,
  }));
  return {
    legend: matrix.legend,
    contested: matrix.contested,
    failed: matrix.failed,
    ordinary,
    cases,
    rows,
    rowsByKey: new Map(rows.map((row) => [row.key, row])),
    regimes,
    regimesByName: new Map(regimes.map((regime) => [regime.name, regime])),
    // Whether the page has the view in which a request of one's own is answered.
    isAnswering: document.getElementById("what-if")?.childElementCount !== 0,
    comparison: comparison ? readComparison(comparison, decisions, rows) : null,
  };
}

/**
 * @param {DecisionData} entry
 * @param {MatrixData} matrix
 * @param {(place?: number) => string} text
 * @returns {Decision}
 */
function readDecision(entry, matrix, text) {
  return {
    sign: matrix.legend[entry.sign],
    said: text(entry.said),
    outcome: entry.outcome,
    note: text(entry.note),
    duties: (entry.duties ?? []).map(text),
    missing: (entry.missing ?? []).map(text),
    reasons: (entry.reasons ?? []).map((reason) => ({
      rule: text(reason.rule),
      because: text(reason.because),
      source: matrix.sources[reason.source ?? -1] ?? null,
      isContested: reason.isContested ?? false,
      contested: text(reason.contested),
      isUnverified: reason.isUnverified ?? false,
      unverified: text(reason.unverified),
      quote: text(reason.quote),
    })),
    isContested: (entry.reasons ?? []).some((reason) => reason.isContested ?? false),
  };
}

// Flips know their cells, and cells their flip.
/**
 * @param {ComparisonData} entry
 * @param {Decision[]} decisions
 * @param {Row[]} rows
 * @returns {Comparison}
 */
function readComparison(entry, decisions, rows) {
  const flips = entry.flips.map((flip, index) => {
    const row = rows[flip.scenario.row ?? -1] ?? null;
    const column = flip.column ?? -1;
    /** @type {Flip} */
    const read = {
      index,
      scenario: flip.scenario,
      row,
      column,
      regime: flip.regime,
      direction: flip.direction,
      before: decisions[flip.before],
      after: decisions[flip.after],
      rules: flip.rules ?? [],
      how: flip.how ?? "",
      isCarried: flip.isCarried ?? false,
      filled: flip.filled ?? "",
      by: flip.by ?? "",
      why: flip.why ?? "",
    };
    if (row && row.cells[column]) row.cells[column].flip = read;
    return read;
  });
  return { ...entry, flips };
}

// What an ordinary request has and the scenario says nothing about.
/** @param {Row} row */
export function assumedFacts(row) {
  const others = [...row.stated, ...row.unknown, ...row.unasked, ...row.assumed];
  const spoken = new Set(others.map((fact) => fact.name));
  return [...row.assumed, ...model.ordinary.filter((fact) => !spoken.has(fact.name))];
}

// Which way a flip goes: a sign and words, as for decisions.
/** @type {Record<DirectionName, { sign: string, name: string }>} */
export const DIRECTIONS = {
  wider: { sign: "▲", name: "wider" },
  opened: { sign: "△", name: "opened" },
  no_longer_kept_in: { sign: "◇", name: "no longer kept in" },
  cannot_be_asked: { sign: "?", name: "cannot be asked" },
  means_else: { sign: "≢", name: "means else" },
  removed: { sign: "−", name: "removed" },
  restated: { sign: "≠", name: "restated" },
  redated: { sign: "◷", name: "redated" },
  unproved: { sign: "∀", name: "unproved" },
  duty_looser: { sign: "▹", name: "duty looser" },
  duty_stricter: { sign: "◃", name: "duty stricter" },
  duty_changed: { sign: "◈", name: "duty changed" },
  now_in_error: { sign: "E", name: "now in error" },
  no_longer_in_error: { sign: "○", name: "no longer in error" },
  narrower: { sign: "▼", name: "narrower" },
  changed: { sign: "◆", name: "changed" },
  other_reason: { sign: "≈", name: "other reason" },
};

// What the test says, in words that no decision uses.
/** @type {Record<Verdict, string>} */
export const VERDICTS = {
  pass: "as expected",
  fail: "not as expected",
  unchecked: "unchecked",
  error: "in error",
};

export const KINDS = [...new Set(model.regimes.map((regime) => regime.kind))];

/** @param {{ direction: DirectionName }[]} changes */
export function foundDirections(changes) {
  return keysOf(DIRECTIONS).filter((name) =>
    changes.some((change) => change.direction === name),
  );
}

/**
 * @template T
 * @param {T[]} values
 */
export function unique(values) {
  return [...new Set(values)];
}

/**
 * @template {string} Key
 * @param {{ [key in Key]?: unknown }} record
 */
export function keysOf(record) {
  return /** @type {Key[]} */ (Object.keys(record));
}

/**
 * @template Key, Item
 * @param {Map<Key, Item[]>} groups
 * @param {Key} key
 * @param {Item} item
 */
export function addTo(groups, key, item) {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** @param {Rule} rule */
export function isDoubtful(rule) {
  return rule.contested !== "" || rule.unverified !== "";
}
