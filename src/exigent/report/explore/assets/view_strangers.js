// What a changed rule in a link lost when it was read, and which words it has that the bench does not.

/** @import { Bench, RuleChange } from "./view.js" */

/** @type {Record<string, string>} */
const PARTS = { when: "its conditions", outcome: "what it decides", ground: "its ground", duties: "its duties" };
const EVENTS = ["from", "before", "lifted_by"];
const ACTS = ["duty", "either"];
const BOUNDS = ["in", "at_least", "at_most", "more_than", "less_than"];

/** @typedef {[what: string, name: string]} Stranger */

// The parts of a rule that were not taken over; null where nothing could be.
/**
 * @param {string} written
 * @param {RuleChange | undefined} change
 * @returns {string[] | null}
 */
export function lostOf(written, change) {
  const given = parsed(written);
  if (!given) return null;
  const read = /** @type {Record<string, unknown>} */ (change ?? {});
  const lost = Object.keys(PARTS).filter((key) => given[key] && !read[key]);
  return !change && !lost.length ? null : lost.map((key) => PARTS[key]);
}

/**
 * @param {string} written
 * @param {Bench} bench
 * @returns {Stranger[]}
 */
export function strangersOf(written, bench) {
  const { when, ground, duties } = parsed(written) ?? {};
  const owed = Array.isArray(duties) ? /** @type {unknown[]} */ (duties).flat() : [];
  /** @type {Stranger[]} */
  const strangers = [...ofCondition(when, bench), ...owed.flatMap((part) => [...ofDuty(part, bench), ...ofCondition(part, bench)])];
  if (ground && !Object.hasOwn(bench.grounds, String(ground))) strangers.push(["the ground ", String(ground)]);
  const once = new Map(strangers.map((each) => [each.join(), each]));
  return [...once.values()];
}

/**
 * @param {unknown} part
 * @param {Bench} bench
 * @returns {Stranger[]}
 */
function ofCondition(part, bench) {
  if (typeof part !== "object" || part === null) return [];
  const read = /** @type {Record<string, unknown>} */ (part);
  if (typeof read.fact !== "string") return Object.values(read).flatMap((one) => ofCondition(one, bench));
  const { fact } = read;
  if (!bench.facts.has(fact)) return [["the fact ", fact]];
  const values = BOUNDS.flatMap((key) => read[key] ?? []);
  return values
    .filter((value) => value === "unknown" || !bench.has(fact, value))
    .map((value) => [`the value `, `${fact}: ${String(value)}`]);
}

// Who owes a duty, what it is, and from which events it runs.
/**
 * @param {unknown} part
 * @param {Bench} bench
 * @returns {Stranger[]}
 */
function ofDuty(part, bench) {
  if (typeof part === "number") return bench.duties[part] ? [] : [["the duty ", String(part)]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    /** @type {unknown[]} */
    const values = Array.isArray(value) ? value : [value];
    /** @type {(what: string, words: object) => Stranger[]} */
    const strange = (what, words) =>
      values.filter((one) => typeof one === "string" && one && !Object.hasOwn(words, one)).map((one) => [what, String(one)]);
    if (key === "who") return strange("the party ", bench.parties);
    if (ACTS.includes(key)) return strange("the duty ", bench.doing);
    if (EVENTS.includes(key)) return strange("the event ", bench.events);
    return values.flatMap((one) => ofDuty(typeof one === "number" ? null : one, bench));
  });
}

/**
 * @param {string} written
 * @returns {Record<string, unknown> | null}
 */
function parsed(written) {
  /** @type {unknown} */
  let read;
  try {
    read = JSON.parse(written);
  } catch {
    return null;
  }
  return typeof read === "object" && read !== null && !Array.isArray(read) ? /** @type {Record<string, unknown>} */ (read) : null;
}
