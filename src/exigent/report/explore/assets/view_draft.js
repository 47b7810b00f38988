// A changed regime as the address holds it: which, what its rules say otherwise, which are gone.
// What a link brings is tried before it is used: any condition that the bench cannot have is no change.

/** @import { Condition, Draft, DraftRule, Outcome, Value } from "./types.js" */
/** @import { Bench, RuleChange, VariantState } from "./view.js" */

const DEEPEST = 12;
/** @type {Outcome[]} */
const OUTCOMES = ["allow", "refuse", "not_governed"];
const BOUNDS = /** @type {const} */ (["at_least", "at_most", "more_than", "less_than"]);

// The rules as they are changed; null where none of them can be.
/**
 * @param {Bench} bench
 * @param {VariantState} state
 * @returns {Draft | null}
 */
export function draftOf(bench, { regime, changes, gone }) {
  const draft = regime ? bench.draftOf(regime) : null;
  if (!draft) return null;
  const left = draft.rules.filter((rule) => rule.when === null || !gone.includes(rule.id));
  return { ...draft, rules: left.map((rule) => changed(rule, changes[rule.id])) };
}

/**
 * @param {DraftRule} rule
 * @param {RuleChange | undefined} change
 * @returns {DraftRule}
 */
function changed(rule, change) {
  if (!change) return rule;
  const { when, ...others } = change;
  return { ...rule, ...others, ...(when && rule.when ? { when: structuredClone(when) } : {}) };
}

/**
 * @param {URLSearchParams} parameters
 * @param {Bench} bench
 * @returns {VariantState}
 */
export function readVariant(parameters, bench) {
  const regime = parameters.get(".vary") ?? "";
  const draft = bench.regimes.some(({ name }) => name === regime) ? bench.draftOf(regime) : null;
  if (!draft) return { regime: "", changes: {}, gone: [] };
  const known = new Set(draft.rules.filter(({ when }) => when).map(({ id }) => id));
  /** @type {Record<string, RuleChange>} */
  const changes = {};
  for (const rule of draft.rules) {
    const written = parameters.getAll(`.rule.${rule.id}`).at(-1);
    const change = written === undefined ? null : readChange(written, bench);
    if (change) changes[rule.id] = change;
  }
  return { regime, changes, gone: parameters.getAll(".gone").filter((id) => known.has(id)) };
}

/**
 * @param {VariantState} state
 * @param {URLSearchParams} parameters
 */
export function writeVariant({ regime, changes, gone }, parameters) {
  if (!regime) return;
  parameters.append(".vary", regime);
  for (const [id, change] of Object.entries(changes)) parameters.append(`.rule.${id}`, JSON.stringify(change));
  for (const id of gone) parameters.append(".gone", id);
}

/**
 * @param {string} written
 * @param {Bench} bench
 * @returns {RuleChange | null}
 */
function readChange(written, bench) {
  /** @type {unknown} */
  let read;
  try {
    read = JSON.parse(written);
  } catch {
    return null;
  }
  const given = mappingOf(read);
  if (!given) return null;
  /** @type {RuleChange} */
  const change = {};
  const when = mappingOf(given.when);
  if (when && Array.isArray(when.all)) {
    const all = when.all.map((part) => readCondition(part, bench, 0));
    if (all.every((part) => part !== null)) change.when = { all };
  }
  const outcome = OUTCOMES.find((each) => each === given.outcome);
  if (outcome) {
    change.outcome = outcome;
    change.mode = textOf(given.mode);
    change.scope = textOf(given.scope);
    change.ground = Object.hasOwn(bench.grounds, textOf(given.ground)) ? textOf(given.ground) : "";
  }
  if (typeof given.because === "string") change.because = given.because;
  return change;
}

/** @param {unknown} given */
function textOf(given) {
  return typeof given === "string" ? given : "";
}

/**
 * @param {unknown} given
 * @returns {Record<string, unknown> | null}
 */
function mappingOf(given) {
  return given !== null && typeof given === "object" && !Array.isArray(given)
    ? /** @type {Record<string, unknown>} */ (given)
    : null;
}

/**
 * @param {unknown} given
 * @param {Bench} bench
 * @param {number} depth
 * @returns {Condition | null}
 */
function readCondition(given, bench, depth) {
  const read = mappingOf(given);
  if (!read || depth > DEEPEST) return null;
  if ("not" in read) {
    const denied = readCondition(read.not, bench, depth + 1);
    return denied && { not: denied };
  }
  for (const word of /** @type {const} */ (["all", "any"])) {
    const written = read[word];
    if (!Array.isArray(written)) continue;
    const parts = written.map((part) => readCondition(part, bench, depth + 1));
    if (!parts.length || parts.some((part) => part === null)) return null;
    const kept = parts.filter((part) => part !== null);
    return word === "all" ? { all: kept } : { any: kept };
  }
  return readLeaf(read, bench);
}

/**
 * @param {Record<string, unknown>} read
 * @param {Bench} bench
 * @returns {Condition | null}
 */
function readLeaf(read, bench) {
  const fact = bench.facts.get(textOf(read.fact));
  if (!fact) return null;
  /** @param {unknown} value */
  const isValue = (value) => value !== "unknown" && bench.has(fact.name, value);
  if (Array.isArray(read.in)) {
    const isSound = read.in.length > 0 && read.in.every(isValue);
    return isSound ? { fact: fact.name, in: read.in } : null;
  }
  if (fact.values.length) return null;
  /** @type {Record<string, Value>} */
  const bounds = {};
  for (const bound of BOUNDS) {
    const value = read[bound];
    if (value === undefined) continue;
    if (!isValue(value)) return null;
    bounds[bound] = /** @type {Value} */ (value);
  }
  return Object.keys(bounds).length ? { fact: fact.name, ...bounds } : null;
}
