// The words in which the page speaks of requests and answers.

import { count } from "../../html/assets/dom.js";
/** @import { Answer, Fact, Request, Value } from "./types.js" */
/** @import { Bench } from "./view.js" */

export const UNKNOWN = "unknown";
const NAMED_AT_MOST = 3;
/** @type {Record<string, string>} */
const ASPECTS = {
  outcome: "the outcome",
  mode: "whether it must",
  ground: "the ground",
  scope: "how much",
  duties: "the duties",
};

// A sentence of its own begins with a capital.
/** @param {string} text */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// A complaint as a sentence; one that asks what was meant has its sign already.
/** @param {string} complaint */
export function sentence(complaint) {
  return capital(complaint) + (complaint.endsWith("?") ? "" : ".");
}

/** @param {string[]} parts */
export function listed(parts) {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

/** @param {string[]} changes */
export function aspects(changes) {
  return listed(changes.map((change) => ASPECTS[change] ?? change));
}

// What is left out of an answer for the sign that stands beside it.
/** @param {Answer} answer */
export function inWords(answer) {
  return answer.why ? "not answered on this page" : answer.said;
}

/** @param {Answer} answer */
export function substance(answer) {
  return [answer.why, answer.sign.slug, answer.said, ...answer.duties.map((duty) => duty.said)].join("\n");
}

// The duties that one answer has and another has not, each said once.
/**
 * @param {Answer} one
 * @param {Answer} other
 * @returns {string[]}
 */
export function dutiesBeside(one, other) {
  const there = new Set(other.duties.map(({ said }) => said));
  return [...new Set(one.duties.map(({ said }) => said))].filter((said) => !there.has(said));
}

/**
 * @param {Fact} fact
 * @param {Request} request
 * @returns {Value | null}
 */
export function stated(fact, request) {
  return Object.hasOwn(request.facts, fact.name) ? request.facts[fact.name] : null;
}

/**
 * @param {Bench} bench
 * @param {string} name
 */
export function factOf(bench, name) {
  const fact = bench.facts.get(name);
  if (!fact) throw new Error(`there is no fact ${name}`);
  return fact;
}

// What changed from one set of answers to the next, short enough to be heard.
/**
 * @param {Answer[]} before
 * @param {Answer[]} after
 */
export function sayChanges(before, after) {
  if (!after.length) return "These facts cannot be so at once.";
  if (!before.length) return "";
  const changed = after.filter((answer, place) => substance(answer) !== substance(before[place]));
  if (!changed.length) return "No answer changed.";
  const named = changed.slice(0, NAMED_AT_MOST).map((answer) => `${answer.regime} ${answer.sign.name}`);
  const more = changed.length - named.length;
  const rest = more ? `; and ${more} more` : "";
  return `${count(changed.length, "answer")} changed: ${named.join("; ")}${rest}.`;
}
