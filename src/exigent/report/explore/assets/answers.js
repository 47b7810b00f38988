// What an answer is to the page: its sign, its sentence, and its reasons with their sources.

import { listed, sayAnswer } from "./phrases.js";
/**
 * @import {
 *   Answer,
 *   Change,
 *   Fact,
 *   Ground,
 *   Reason,
 *   Regime,
 *   Settled,
 *   Sign,
 * } from "./types.js"
 */

/** @type {Sign} */
const NO_SIGN = { sign: " ", name: "not known here", slug: "not-known-here" };

/** @typedef {{ legend: Sign[], signs: Record<string, number>, grounds: Record<string, string> }} Words */

/**
 * @param {Regime} regime
 * @param {Settled} settled
 * @param {Fact[]} turning the facts on which it turns
 * @param {Words} words
 * @returns {Answer}
 */
export function tell(regime, settled, turning, { legend, signs, grounds }) {
  const missing = turning.map(({ name, unknown, unknownPhrase }) => ({
    fact: name,
    clause: unknown,
    phrase: unknownPhrase,
  }));
  const reasons = settled.reasons.map((reason) => reasonOf(reason, regime));
  return {
    ...settled,
    regime: regime.name,
    why: "",
    sign: legend[signs[`${settled.outcome}/${settled.mode}`]],
    said: sayAnswer(settled, missing, grounds),
    duties: [...settled.duties],
    missing,
    reasons,
    isContested: reasons.some((reason) => reason.isContested),
    isUnverified: reasons.some((reason) => reason.isUnverified),
  };
}

// In what two answers differ; what is not known differs in nothing.
/**
 * @param {Answer} one
 * @param {Answer} other
 * @returns {Change[]}
 */
export function changesOf(one, other) {
  /** @type {Change[]} */
  const changes = [];
  if (one.why || other.why) return changes;
  for (const part of /** @type {const} */ (["outcome", "mode", "ground", "scope"])) {
    if (one[part] !== other[part]) changes.push(part);
  }
  /** @param {Answer} answer */
  const duties = (answer) => listed(answer.duties.map((duty) => duty.said).sort());
  if (duties(one) !== duties(other)) changes.push("duties");
  return changes;
}

/**
 * @param {Regime} regime
 * @returns {Answer}
 */
export function unknownAnswer(regime) {
  return {
    regime: regime.name,
    why: regime.why,
    outcome: "",
    mode: "",
    ground: "",
    scope: "",
    sign: NO_SIGN,
    said: NO_SIGN.name,
    duties: [],
    reasons: [],
    missing: [],
    note: "",
    isContested: false,
    isUnverified: false,
  };
}

/**
 * @param {Ground} reason
 * @param {Regime} regime
 * @returns {Reason}
 */
function reasonOf(reason, regime) {
  const rule = regime.rules.find((one) => one.id === reason.rule) ?? null;
  const layer = reason.rule.includes("/") ? reason.rule.slice(0, reason.rule.lastIndexOf("/") + 1) : "";
  const source = reason.source
    ? (regime.sources.find((one) => one.id === layer + reason.source) ?? null)
    : null;
  return {
    rule: reason.rule,
    because: reason.because,
    source,
    isContested: reason.isContested,
    contested: rule?.contested ?? "",
    isUnverified: reason.isUnverified,
    unverified: rule?.unverified ?? "",
    text: rule,
  };
}
