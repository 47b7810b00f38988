// Ids of rules: which there can be, and a good one for a rule that has none of its own yet.

/** @import { Condition, DraftRule } from "./types.js" */

// What the answers themselves name as a rule.
/** @type {Record<string, string>} */
const RESERVED = {
  "in-force": "what is answered outside a regime's dates goes by the name in-force",
  otherwise: "what is decided where no rule applies goes by the name otherwise",
};
const MOST_PARTS = 2;
const LONGEST = 40;

// What is wrong with the id of a rule, beside others that are taken; nothing where it may be so called.
/**
 * @param {string} id
 * @param {Iterable<string>} [taken]
 * @returns {string}
 */
export function wrongId(id, taken = []) {
  if (!id) return "a rule needs an id";
  if (Object.hasOwn(RESERVED, id)) return `no rule is called ${id}: ${RESERVED[id]}`;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const better = slug(id);
    const meant = better && !wrongId(better, taken) ? `; did you mean "${better}"?` : "";
    return `"${id}" is no id: use a-z, 0-9 and -, and no - at its beginning${meant}`;
  }
  return [...taken].includes(id) ? `there is a rule ${id} already` : "";
}

// An id that says when a rule applies, and that no other has.
/**
 * @param {DraftRule} rule
 * @param {Iterable<string>} taken
 * @returns {string}
 */
export function goodId({ when, outcome }, taken) {
  const parts = (when?.all ?? []).slice(0, MOST_PARTS).map(partName).filter(Boolean);
  const name = slug(parts.join("-")).slice(0, LONGEST).replace(/-+$/, "") || `new-${slug(outcome)}`;
  return freeId(name, taken);
}

// A name as it is, or with the first number that makes it free.
/**
 * @param {string} name
 * @param {Iterable<string>} taken
 */
export function freeId(name, taken) {
  let free = name;
  for (let number = 2; wrongId(free, taken); number += 1) free = `${name}-${number}`;
  return free;
}

/**
 * @param {Condition} part
 * @returns {string}
 */
function partName(part) {
  if ("not" in part) return `not-${partName(part.not)}`;
  if ("all" in part) return partName(part.all[0]);
  if ("any" in part) return partName(part.any[0]);
  if (!("in" in part)) return part.fact;
  const [value] = part.in;
  if (value === true) return part.fact;
  if (value === false || value === "none") return `no-${part.fact}`;
  return typeof value === "string" && part.in.length === 1 ? value : part.fact;
}

/** @param {string} text */
function slug(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "");
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
