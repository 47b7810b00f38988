// A changed regime as the address holds it: which, what its rules say otherwise, which are gone, and
// how they stand. What a link brings is tried before it is used: what the bench cannot have is none.

import { wrongId } from "./rule_id.js";
import { readDuties } from "./view_duty_link.js";
/** @import { Combining, Condition, Draft, DraftRule, LayerDraft, Outcome, Value } from "./types.js" */
/** @import { Bench, RuleChange, VariantState } from "./view.js" */

const DEEPEST = 12;
/** @type {Outcome[]} */
const OUTCOMES = ["allow", "refuse", "not_governed"];
const BOUNDS = /** @type {const} */ (["at_least", "at_most", "more_than", "less_than"]);
/** @type {Combining[]} */
export const COMBINING = ["law_first", "deny_overrides", "permit_overrides", "first_applicable"];
/** @type {VariantState} */
export const NO_VARIANT = { regime: "", combine: "", layers: [], changes: {}, gone: [], orders: {} };
const OTHERWISE = "otherwise";
// What a new rule is called until somebody names it; one with another name is said to be new.
const BLANK = /^new-\d+$/;

// The rules as they are changed; null where none of them can be.
/**
 * @param {Bench} bench
 * @param {VariantState} state
 * @returns {Draft | null}
 */
export function draftOf(bench, state) {
  const draft = state.regime ? bench.draftOf(state.regime) : null;
  if (!draft) return null;
  return {
    ...draft,
    combine: (draft.combine && state.combine) || draft.combine,
    layers: layersOf(draft, state.layers, bench).map((layer) => changedLayer(layer, draft, state, bench)),
  };
}

// The layers that are named, their rules as their files have them; as they are, if none is.
/**
 * @param {Draft} draft
 * @param {string[]} names
 * @param {Bench} bench
 */
export function layersOf(draft, names, bench) {
  return names.length ? names.map((name) => bench.layerDraft(name)) : draft.layers;
}

// What a rule goes by: its id, of a stack with its layer before it.
/**
 * @param {string} regime
 * @param {string} layer
 * @param {string} id
 */
export function keyOf(regime, layer, id) {
  return layer === regime ? id : `${layer}/${id}`;
}

/**
 * @param {LayerDraft} layer
 * @param {Draft} draft
 * @param {VariantState} state
 * @param {Bench} bench
 * @returns {LayerDraft}
 */
function changedLayer({ layer, rules }, draft, { changes, gone, orders }, bench) {
  /** @param {string} id */
  const key = (id) => keyOf(draft.regime, layer, id);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const source = bench.sourcesOf(draft.regime, layer)[0]?.id ?? "";
  const ids = orderOf([...known.keys()], Object.hasOwn(orders, layer) ? orders[layer] : []);
  return {
    layer,
    rules: ids
      .filter((id) => id === OTHERWISE || !gone.includes(key(id)))
      .map((id) => changed(known.get(id) ?? newRule(id, source), changes[key(id)])),
  };
}

// Rules in an order that was given; what it does not name stands behind what it stood behind.
/**
 * @param {string[]} before
 * @param {string[]} order
 */
function orderOf(before, order) {
  const ids = order.filter((id, at) => id !== OTHERWISE && order.indexOf(id) === at);
  for (const [at, id] of before.entries()) {
    if (ids.includes(id)) continue;
    const earlier = before.slice(0, at).map((one) => ids.indexOf(one));
    ids.splice(id === OTHERWISE ? ids.length : Math.max(-1, ...earlier) + 1, 0, id);
  }
  return ids;
}

/**
 * @param {string} id
 * @param {string} source
 * @returns {DraftRule}
 */
function newRule(id, source) {
  return {
    id,
    when: { all: [] },
    outcome: "refuse",
    mode: "no_ground",
    ground: "",
    scope: "",
    because: "A new rule.",
    source,
    contested: "",
    // No source says what somebody has just thought of.
    unverified: "it was made up in a what-if page",
    quote: "",
    duties: [],
  };
}

/**
 * @param {DraftRule} rule
 * @param {RuleChange | undefined} change
 * @returns {DraftRule}
 */
function changed(rule, change) {
  if (!change) return rule;
  const { when, ...others } = change;
  delete others.isNew;
  const now = { ...rule, ...others, ...(when && rule.when ? { when: structuredClone(when) } : {}) };
  // The words of a source bear out the rule that was made of them, and no other.
  return saysTheSame(rule, now) ? now : { ...now, quote: "" };
}

/**
 * @param {DraftRule} one
 * @param {DraftRule} other
 */
function saysTheSame(one, other) {
  /** @param {DraftRule} rule */
  const said = ({ when, outcome, mode, ground, scope, source, duties }) =>
    JSON.stringify([when, outcome, mode, ground, scope, source, duties]);
  return said(one) === said(other);
}

/**
 * @param {URLSearchParams} parameters
 * @param {Bench} bench
 * @returns {VariantState}
 */
export function readVariant(parameters, bench) {
  const regime = parameters.get(".vary") ?? "";
  const draft = bench.regimesByName.has(regime) ? bench.draftOf(regime) : null;
  // Of what cannot be changed here, the page says why.
  if (!draft) return bench.regimesByName.has(regime) ? { ...NO_VARIANT, regime } : NO_VARIANT;
  /** @param {string} key */
  const changeOf = (key) => {
    const written = parameters.getAll(`.rule.${key}`).at(-1);
    return written === undefined ? null : readChange(written, bench);
  };
  /** @type {VariantState["orders"]} */
  const orders = {};
  /** @type {string[]} */
  const known = [];
  const layers = readLayers(parameters, draft, bench);
  for (const { layer, rules } of layersOf(draft, layers, bench)) {
    const written = parameters.get(`.order.${layer}`);
    const ids = new Set(rules.map((rule) => rule.id));
    // A rule that was once of the file, and is there no more, is no new one.
    /** @param {string} id */
    const isThere = (id) => ids.has(id) || BLANK.test(id) || changeOf(keyOf(regime, layer, id))?.isNew === true;
    const order = (written ?? "").split(",").filter((id) => !wrongId(id) && isThere(id));
    if (order.length) orders[layer] = order;
    for (const id of new Set([...ids, ...order])) known.push(keyOf(regime, layer, id));
  }
  /** @type {VariantState["changes"]} */
  const changes = {};
  for (const key of known) {
    const change = changeOf(key);
    if (change) changes[key] = change;
  }
  const gone = parameters.getAll(".gone").filter((key) => known.includes(key) && !isLast(key));
  const combine = COMBINING.find((each) => each === parameters.get(".combine"));
  return { regime, combine: (draft.combine && combine) || "", layers, changes, gone, orders };
}

// The layers that a link names, each that may be one and stands there once; none where they are as before.
/**
 * @param {URLSearchParams} parameters
 * @param {Draft} draft
 * @param {Bench} bench
 * @returns {string[]}
 */
function readLayers(parameters, draft, bench) {
  const possible = bench.layersFor(draft.regime);
  const named = (parameters.get(".layers") ?? "").split(",");
  const layers = [...new Set(named)].filter((name) => possible.includes(name));
  return layers.join() === draft.layers.map(({ layer }) => layer).join() ? [] : layers;
}

/** @param {string} key */
function isLast(key) {
  return key.slice(key.lastIndexOf("/") + 1) === OTHERWISE;
}

/**
 * @param {VariantState} state
 * @param {URLSearchParams} parameters
 */
export function writeVariant({ regime, combine, layers, changes, gone, orders }, parameters) {
  if (!regime) return;
  parameters.append(".vary", regime);
  if (combine) parameters.append(".combine", combine);
  if (layers.length) parameters.append(".layers", layers.join());
  for (const [layer, ids] of Object.entries(orders)) parameters.append(`.order.${layer}`, ids.join());
  for (const [key, change] of Object.entries(changes)) parameters.append(`.rule.${key}`, JSON.stringify(change));
  for (const key of gone) parameters.append(".gone", key);
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
  for (const key of /** @type {const} */ (["because", "source", "contested", "unverified"])) {
    const text = given[key];
    if (typeof text === "string") change[key] = oneLine(text);
  }
  if (given.isNew === true) change.isNew = true;
  const duties = readDuties(given.duties, bench, (part) => readCondition(part, bench, 0));
  if (duties) change.duties = duties;
  return Object.keys(change).length ? change : null;
}

// A text as a file that holds it on one line is read.
/** @param {string} text */
export function oneLine(text) {
  return text.trim().replace(/\s+/g, " ");
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
