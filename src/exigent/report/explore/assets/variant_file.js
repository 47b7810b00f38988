// The files of a changed regime: what they extend, and which of its rules read otherwise.

import { inFileOrder } from "./duties.js";
import { written } from "./phrases.js";
/** @import { Condition, DatesData, Draft, DraftRule, LayerDraft, PolicyRule, Value } from "./types.js" */
/** @import { Bench } from "./bench.js" */

export const OTHERWISE = "otherwise";
const TECHNICAL = "technical";

/** @typedef {{ name: string, text: string }} File */

// The YAML of a regime that extends the one that was changed, and that of each layer that was.
/**
 * @param {Bench} bench
 * @param {Draft} draft
 * @param {string} name
 * @param {string} title
 * @returns {File[]}
 */
export function writeVariant(bench, draft, name, title) {
  const regime = bench.regimesByName.get(draft.regime);
  const stack = regime?.stack;
  if (!stack) {
    const [layer] = draft.layers;
    // What is technical itself lies over nothing, and neither does what is made of it.
    const alone = regime?.layers.length === 1;
    return [{ name: `${name}.yaml`, text: layerFile(bench, layer, title, alone) }];
  }
  const layers = draft.layers.filter((layer) => isOther(bench, layer));
  const names = draft.layers.map((layer) => nameOf(bench, layer));
  const main = [
    `title: ${quoted(title)}`,
    `extends: ${word(draft.regime)}`,
    ...datesLines(stack.isProposal, stack.dates),
    "stack:",
    `  layers: [${names.map(word).join(", ")}]`,
    `  combine: ${draft.combine}`,
  ];
  return [
    { name: `${name}.yaml`, text: `${main.join("\n")}\n` },
    ...layers.map((layer) => ({
      name: `${nameOf(bench, layer)}.yaml`,
      text: layerFile(bench, layer, `${bench.policies[layer.layer].title}, changed`, layer.layer === TECHNICAL),
    })),
  ];
}

// What a layer of a changed stack is called: by a name of its own, if its rules were changed.
/**
 * @param {Bench} bench
 * @param {LayerDraft} layer
 */
export function nameOf(bench, layer) {
  return isOther(bench, layer) ? changedName(bench, layer.layer) : layer.layer;
}

// A name for what a policy is changed to, which no other has yet: its file is to replace none.
/**
 * @param {Bench} bench
 * @param {string} policy
 */
export function changedName(bench, policy) {
  const name = `${policy}-changed`;
  let free = name;
  for (let number = 2; bench.regimesByName.has(free) || Object.hasOwn(bench.policies, free); number += 1) {
    free = `${name}-${number}`;
  }
  return free;
}

// Whether the rules of a layer read otherwise, or stand otherwise.
/**
 * @param {Bench} bench
 * @param {LayerDraft} layer
 */
function isOther(bench, { layer, rules }) {
  const before = bench.policies[layer].rules;
  return (
    before.length !== rules.length || rules.some((rule, at) => textOf(bench, rule) !== textOf(bench, before[at]))
  );
}

/**
 * @param {Bench} bench
 * @param {PolicyRule | DraftRule} rule
 */
function textOf(bench, rule) {
  return ruleLines(bench, rule).join("\n");
}

/**
 * @param {Bench} bench
 * @param {LayerDraft} draft
 * @param {string} title
 * @param {boolean} isAlone
 */
function layerFile(bench, draft, title, isAlone) {
  const policy = bench.policies[draft.layer];
  const before = new Map(policy.rules.map((rule) => [rule.id, rule]));
  const replaced = draft.rules.filter((rule) => {
    const known = before.get(rule.id);
    return known && rule.id !== OTHERWISE && textOf(bench, rule) !== textOf(bench, known);
  });
  const ids = new Set(draft.rules.map(({ id }) => id));
  const removed = [...before.keys()].filter((id) => !ids.has(id));
  const last = draft.rules[draft.rules.length - 1];
  const otherwise = /** @type {PolicyRule} */ (before.get(OTHERWISE));
  const lines = [`title: ${quoted(title)}`, `extends: ${word(draft.layer)}`];
  lines.push(...datesLines(policy.isProposal, policy.dates));
  if (isAlone) lines.push("technical: false");
  if (isBuiltOn(draft, [...before.keys()])) {
    if (removed.length) lines.push(`remove: [${removed.map(word).join(", ")}]`);
    if (replaced.length) lines.push("replace:", ...replaced.flatMap((rule) => item(ruleLines(bench, rule), 2)));
    lines.push(...insertions(bench, draft, before));
  } else {
    lines.push("rules:", ...draft.rules.slice(0, -1).flatMap((rule) => item(ruleLines(bench, rule), 2)));
  }
  if (textOf(bench, last) !== textOf(bench, otherwise)) {
    lines.push("otherwise:", ...indented(ruleLines(bench, last).slice(1), 2));
  }
  return `${lines.join("\n")}\n`;
}

// What extends a proposal takes over no dates, and is to be in force as it is.
/**
 * @param {boolean | undefined} isProposal
 * @param {DatesData | undefined} dates
 */
function datesLines(isProposal, dates) {
  if (!isProposal || !dates) return [];
  const days = [dates.first && `from: ${dates.first}`, dates.last && `until: ${dates.last}`];
  return [`in_force: {${days.filter(Boolean).join(", ")}}`];
}

// Whether the rules that are left stand in their old order, and the first new one beside one of them.
/**
 * @param {LayerDraft} draft
 * @param {string[]} before
 */
function isBuiltOn({ rules }, before) {
  const ids = rules.slice(0, -1).map(({ id }) => id);
  const kept = ids.filter((id) => before.includes(id));
  const inOrder = before.filter((id) => kept.includes(id));
  return kept.join() === inOrder.join() && (kept.length > 0 || !ids.length);
}

// New rules, each beside one that stands already when it is put there.
/**
 * @param {Bench} bench
 * @param {LayerDraft} draft
 * @param {Map<string, unknown>} before
 * @returns {string[]}
 */
function insertions(bench, { rules }, before) {
  const lines = [];
  for (const [at, rule] of rules.entries()) {
    if (before.has(rule.id)) continue;
    const earlier = rules[at - 1];
    const later = rules.slice(at + 1).find(({ id }) => before.has(id) && id !== OTHERWISE);
    const beside = earlier ? `after: ${word(earlier.id)}` : `before: ${word(later?.id ?? "")}`;
    lines.push(...item([beside, "rule:", ...indented(ruleLines(bench, rule), 2)], 2));
  }
  return lines.length ? ["insert:", ...lines] : [];
}

/**
 * @param {Bench} bench
 * @param {PolicyRule | DraftRule} rule
 * @returns {string[]}
 */
function ruleLines(bench, rule) {
  const { outcome, mode = "", ground = "", scope = "" } = rule;
  const decided = Object.entries({ outcome, mode, ground, scope }).filter(([, name]) => name);
  const lines = [`id: ${word(rule.id)}`];
  if (rule.when) lines.push("when:", ...indented(mappingLines(rule.when), 2));
  lines.push(`decide: {${decided.map(([key, name]) => `${key}: ${word(name)}`).join(", ")}}`);
  lines.push(`because: ${quoted(rule.because)}`);
  if (rule.source) lines.push(`source: ${quoted(rule.source)}`);
  if (rule.quote) lines.push(`quote: ${quoted(rule.quote)}`);
  if (rule.contested) lines.push(`contested: ${quoted(rule.contested)}`);
  if (rule.unverified) lines.push(`unverified: ${quoted(rule.unverified)}`);
  const duties = (rule.duties ?? []).flatMap(([duty, unless]) => {
    const owed = typeof duty === "number" ? bench.duties[duty].written : duty;
    const own = Object.entries(inFileOrder(owed)).map(([key, value]) => `${key}: ${flow(value)}`);
    return item([...own, ...(unless ? ["unless:", ...indented(mappingLines(unless), 2)] : [])], 2);
  });
  if (duties.length) lines.push("obligations:", ...duties);
  return lines;
}

// A condition as the mapping that means it: a conjunction, whose keys are all different.
/**
 * @param {Condition} condition
 * @returns {string[]}
 */
function mappingLines(condition) {
  const parts = "all" in condition ? condition.all : [condition];
  const keys = parts.map(keyOf);
  if (parts.length > 1 && new Set(keys).size < parts.length) {
    return ["all:", ...parts.flatMap((part) => item(mappingLines(part), 2))];
  }
  return parts.flatMap(partLines);
}

/**
 * @param {Condition} part
 * @returns {string[]}
 */
function partLines(part) {
  if ("not" in part) return ["not:", ...indented(mappingLines(part.not), 2)];
  if ("all" in part) return ["all:", ...part.all.flatMap((one) => item(mappingLines(one), 2))];
  if ("any" in part) return ["any:", ...part.any.flatMap((one) => item(mappingLines(one), 2))];
  const { fact, ...held } = part;
  if ("in" in held) {
    const values = held.in.map(flow);
    return [`${word(fact)}: ${values.length === 1 ? values[0] : `[${values.join(", ")}]`}`];
  }
  return [`${word(fact)}: ${flow(held)}`];
}

/** @param {Condition} part */
function keyOf(part) {
  return "fact" in part ? part.fact : Object.keys(part)[0];
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`).join(", ")}}`;
  }
  if (typeof value === "string" && !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return word(value);
  }
  return written(/** @type {Value} */ (value));
}

// Words that YAML may take for something else.
const TRAPS = new Set(["true", "false", "yes", "no", "on", "off", "null", "y", "n"]);

// A name or value, in quotes unless YAML takes it for nothing but a text.
/** @param {string} name */
function word(name) {
  return /^[a-z][a-z0-9_-]*$/.test(name) && !TRAPS.has(name) ? name : quoted(name);
}

// Characters that no YAML has but as escapes, as `exigent.analysis.compare.approving` has them.
const NOT_PLAIN = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** @param {string} text */
function quoted(text) {
  return JSON.stringify(text).replace(NOT_PLAIN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * @param {string[]} lines
 * @param {number} by
 */
function indented(lines, by) {
  return lines.map((line) => " ".repeat(by) + line);
}

/**
 * @param {string[]} lines
 * @param {number} by
 */
function item(lines, by) {
  return lines.map((line, at) => `${" ".repeat(by)}${at ? "  " : "- "}${line}`);
}
