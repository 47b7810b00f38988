// The duties of a changed rule as a link brings them: tried before they are used. What the bench has no
// words for is none; a duty whose times do not go together yet stays, to be put right.

import { deadlinesOf, strangeDuty } from "./duties.js";
/** @import { Condition, DraftRule, WrittenDuty } from "./types.js" */
/** @import { Bench } from "./view.js" */

const DEEPEST = 4;
const TEXTS = /** @type {const} */ (["who", "duty", "within", "from", "before", "for"]);
const LISTS = /** @type {const} */ (["lifted_by", "either"]);
const TERMS = /** @type {const} */ (["or_within", "extended", "if_within"]);

// The duties that were given; null where the bench cannot have one of them.
/**
 * @param {unknown} given
 * @param {Bench} bench
 * @param {(part: unknown) => Condition | null} readCondition
 * @returns {DraftRule["duties"] | null}
 */
export function readDuties(given, bench, readCondition) {
  if (!Array.isArray(given)) return null;
  const deadlines = deadlinesOf(bench.duties);
  /** @type {DraftRule["duties"]} */
  const duties = [];
  for (const each of given) {
    if (!Array.isArray(each)) return null;
    const [written, condition] = /** @type {unknown[]} */ (each);
    const unless = condition === null ? null : readCondition(condition);
    if (condition !== null && unless === null) return null;
    if (typeof written === "number") {
      if (!bench.duties[written]) return null;
      duties.push([written, unless]);
    } else {
      const duty = readDuty(written, 0);
      if (!duty || strangeDuty(duty, bench, deadlines)) return null;
      duties.push([duty, unless]);
    }
  }
  return duties;
}

/**
 * @param {unknown} given
 * @param {number} depth
 * @returns {WrittenDuty | null}
 */
function readDuty(given, depth) {
  if (given === null || typeof given !== "object" || depth > DEEPEST) return null;
  const read = /** @type {Record<string, unknown>} */ (given);
  /** @type {WrittenDuty} */
  const duty = { who: "", duty: "" };
  for (const key of TEXTS) {
    const text = read[key];
    if (typeof text === "string" && (text || isNeeded(key))) duty[key] = text;
  }
  for (const key of LISTS) {
    const list = read[key];
    if (Array.isArray(list) && list.length && list.every((one) => typeof one === "string")) duty[key] = list;
  }
  for (const key of TERMS) {
    const terms = read[key];
    if (Array.isArray(terms) && terms.length) duty[key] = terms.map((one) => ({ within: String(one?.within), from: String(one?.from) }));
  }
  if (Array.isArray(read.else) && read.else.length) {
    const owed = read.else.map((one) => readDuty(one, depth + 1));
    if (owed.some((one) => one === null)) return null;
    duty.else = owed.filter((one) => one !== null);
  }
  if (read.condition === true) duty.condition = true;
  return duty;
}

/** @param {string} key */
function isNeeded(key) {
  return key === "who" || key === "duty";
}
