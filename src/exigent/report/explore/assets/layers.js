// How what several layers answer becomes one answer: as `exigent.regime.layers`, of answers that
// lack no facts and never fail, since an engine of rules does not.

/** @import { Combining, Duty, Ground, Ruling } from "./types.js" */

/**
 * @typedef {{ name: string, ruling: Ruling, isPolicy: boolean }} Layer
 * @typedef {Pick<Ruling, "outcome" | "reasons"> & Partial<Ruling>} Parts
 */

const STRONGEST_FIRST = ["must", "owner", "may"];

// The parts of what layers answer together; `named` gives a reason the name of its layer.
/**
 * @param {Combining} combine
 * @param {Layer[]} layers
 * @param {(layer: string, reason: Ground) => Ground} named
 * @returns {Parts}
 */
export function combineLayers(combine, layers, named) {
  const told = layers.map((layer) => ({
    ...layer,
    ruling: { ...layer.ruling, reasons: layer.ruling.reasons.map((reason) => named(layer.name, reason)) },
  }));
  return ALGORITHMS[combine](told);
}

/** @type {Record<Combining, (layers: Layer[]) => Parts>} */
const ALGORITHMS = {
  law_first: lawFirst,
  deny_overrides: denyOverrides,
  permit_overrides: (layers) => mergedAllow(layers) ?? refusal(layers) ?? silent(layers),
  first_applicable: (layers) =>
    layers.find(({ ruling }) => ruling.outcome !== "not_governed")?.ruling ?? silent(layers),
};

/**
 * @param {Layer[]} layers
 * @returns {Parts}
 */
function denyOverrides(layers) {
  return refusal(layers) ?? mergedAllow(layers) ?? silent(layers);
}

// What a law forbids stays so; what it commands, no policy of a provider narrows or withholds.
/**
 * @param {Layer[]} layers
 * @returns {Parts}
 */
function lawFirst(layers) {
  const laws = layers.filter(({ isPolicy }) => !isPolicy);
  const forbidden = laws.find(({ ruling }) => ruling.outcome === "refuse" && ruling.mode === "must_not");
  if (forbidden) return forbidden.ruling;
  if (laws.some(({ ruling }) => ruling.mode === "must")) {
    const left = layers.filter(({ ruling, isPolicy }) => !(isPolicy && ruling.outcome === "refuse"));
    return denyOverrides(left.map(inFull));
  }
  return denyOverrides(layers);
}

/**
 * @param {Layer} layer
 * @returns {Layer}
 */
function inFull(layer) {
  const { ruling, isPolicy } = layer;
  if (!isPolicy || ruling.scope !== "narrowed") return layer;
  return { ...layer, ruling: { ...ruling, scope: "as_requested" } };
}

/** @param {Layer[]} layers */
function refusal(layers) {
  return layers.find(({ ruling }) => ruling.outcome === "refuse")?.ruling;
}

// One allow: the strongest mode leads, every duty is kept, narrowing wins.
/**
 * @param {Layer[]} layers
 * @returns {Parts | undefined}
 */
function mergedAllow(layers) {
  const allowing = layers.map(({ ruling }) => ruling).filter(({ outcome }) => outcome === "allow");
  if (!allowing.length) return undefined;
  allowing.sort((one, other) => STRONGEST_FIRST.indexOf(one.mode) - STRONGEST_FIRST.indexOf(other.mode));
  const [first] = allowing;
  const isNarrowed = allowing.some(({ scope }) => scope === "narrowed");
  /** @type {Set<Duty>} */
  const duties = new Set(allowing.flatMap((ruling) => ruling.duties));
  return {
    ...first,
    scope: isNarrowed ? "narrowed" : first.scope,
    duties: [...duties],
    reasons: united(allowing),
  };
}

/**
 * @param {Layer[]} layers
 * @returns {Parts}
 */
function silent(layers) {
  return { outcome: "not_governed", reasons: united(layers.map(({ ruling }) => ruling)) };
}

/** @param {Ruling[]} rulings */
function united(rulings) {
  return [...new Set(rulings.flatMap(({ reasons }) => reasons))];
}
