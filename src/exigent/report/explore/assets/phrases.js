// Facts and answers in English, in the words of the vocabulary: as `exigent.words.english`.

import { UNKNOWN } from "./space.js";
/** @import { Fact, Missing, Settled, Value } from "./types.js" */

/** @type {Record<string, string>} */
const MODES = {
  must: "must disclose",
  may: "may disclose, need not",
  owner: "the owner hands it over",
  must_not: "must not disclose",
  no_ground: "has no ground to disclose",
  impossible: "cannot disclose: there is nothing to hand over",
};

/**
 * @param {string[]} items
 * @param {string} [last]
 */
export function listed(items, last = "and") {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;
}

// A value as YAML and JSON files write it.
/** @param {Value} value */
export function written(value) {
  if (typeof value !== "number" || Math.abs(value) >= 1e-6 || value === 0) return String(value);
  return value.toFixed(20).replace(/0+$/, "");
}

// Characters that could do more than be read, which no file of a bench may have: as
// `exigent.words.printable` has them.
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

// A text without what no file may have.
/** @param {string} text */
export function printable(text) {
  return text.replace(UNPRINTABLE, "");
}

// The sentence that states a value of a fact.
/**
 * @param {Fact} fact
 * @param {Value} value
 */
export function phraseOf(fact, value) {
  if (value === UNKNOWN) return fact.unknownPhrase;
  if (!fact.template) return fact.values.find((one) => one.value === value)?.phrase ?? written(value);
  return fact.template.replace(/\{(?:number|date)\}|\(s\)/g, (hole) => {
    if (hole !== "(s)") return written(value);
    return value === 1 ? "" : "s";
  });
}

/**
 * @param {Settled} answer
 * @param {Missing[]} missing
 * @param {Record<string, string>} grounds
 */
export function sayAnswer(answer, missing, grounds) {
  const turns = listed(missing.map(({ clause }) => clause));
  switch (answer.outcome) {
    case "needs_facts":
      return `needs facts: it turns on ${turns}`;
    case "not_governed":
      return "not governed";
    case "error":
      return "error: the engine failed";
  }
  const isAllowed = answer.outcome === "allow";
  const verb = answer.mode ? MODES[answer.mode] : isAllowed ? "how is open" : "why is open";
  const asked = isAllowed ? "" : "though asked ";
  const on = answer.ground ? `, ${asked}on the ground of ${grounds[answer.ground]}` : "";
  const part = answer.scope === "narrowed" ? ", but only a part" : "";
  const rest = turns ? ` (the details turn on ${turns})` : "";
  return `${answer.outcome}: ${verb}${on}${part}${rest}`;
}
