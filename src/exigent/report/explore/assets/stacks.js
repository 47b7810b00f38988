// The layers of a stack: which regimes may be one, and what each of them brings with it.

import { TECHNICAL } from "./variant_compile.js";
/** @import { DraftRule, LayerDraft, PolicyRule, Regime, Rule, Source } from "./types.js" */
/** @import { Bench } from "./bench.js" */

// The layers that are a regime's own: it itself, where it is no stack.
/** @param {Regime} regime */
export function ownLayers({ name, stack }) {
  return stack?.layers ?? [name];
}

// The regimes that may stand as layers of a stack, in the order of the bench. What is technical lies
// under a stack as it is, and a stack is no layer.
/**
 * @param {Bench} bench
 * @param {Regime} regime
 * @returns {string[]}
 */
export function layersFor(bench, regime) {
  if (!regime.stack || regime.whyFixed) return [];
  const isUnder = liesUnder(regime);
  const ranks = new Map(bench.regimes.map(({ name }, at) => [name, at]));
  /** @param {string} name */
  const rank = (name) => ranks.get(name) ?? ranks.size;
  return Object.keys(bench.policies)
    .filter((name) => !(isUnder && name === TECHNICAL))
    .sort((one, other) => rank(one) - rank(other));
}

// Whether what is technical lies under a regime, and is none of its own layers.
/** @param {Regime} regime */
export function liesUnder(regime) {
  return regime.layers.includes(TECHNICAL) && !ownLayers(regime).includes(TECHNICAL);
}

// The rules of a layer as its file has them, to be changed.
/**
 * @param {Bench} bench
 * @param {string} layer
 * @returns {LayerDraft}
 */
export function layerDraft(bench, layer) {
  return { layer, rules: bench.policies[layer].rules.map(draftRule) };
}

// What a layer has in the bench, by the names that its own file has for it: its rules and sources.
/**
 * @param {Bench} bench
 * @param {string} name the regime that it is a layer of, or becomes one
 * @param {string} layer
 * @returns {{ rules: Rule[], sources: Source[] }}
 */
export function partsOfLayer(bench, name, layer) {
  const home = [name, layer]
    .flatMap((each) => bench.regimesByName.get(each) ?? [])
    .concat(bench.regimes)
    .find(({ layers }) => layers.includes(layer));
  if (!home) return { rules: [], sources: [] };
  const prefix = home.name === layer ? "" : `${layer}/`;
  /** @param {{ id: string }} part */
  const isOwn = ({ id }) => id.slice(0, id.lastIndexOf("/") + 1) === prefix;
  return {
    rules: home.rules.filter(isOwn).map((rule) => ({ ...rule, id: rule.id.slice(prefix.length) })),
    sources: home.sources.filter(isOwn).map((source) => ({ ...source, id: source.id.slice(prefix.length) })),
  };
}

/**
 * @param {PolicyRule | DraftRule} rule
 * @returns {DraftRule}
 */
function draftRule(rule) {
  return {
    id: rule.id,
    when: rule.when === null ? null : { all: partsOf(structuredClone(rule.when)) },
    outcome: rule.outcome,
    mode: rule.mode ?? "",
    ground: rule.ground ?? "",
    scope: rule.scope ?? "",
    because: rule.because,
    source: rule.source ?? "",
    contested: rule.contested ?? "",
    unverified: rule.unverified ?? "",
    quote: rule.quote ?? "",
    duties: structuredClone(rule.duties ?? []),
  };
}

// The conditions that all have to hold for one to hold.
/**
 * @param {import("./types.js").Condition} condition
 * @returns {import("./types.js").Condition[]}
 */
function partsOf(condition) {
  return "all" in condition ? condition.all : [condition];
}
