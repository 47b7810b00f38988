// Conditions in English: as `exigent.words.english` says them.

import { listed, phraseOf, written } from "./phrases.js";
/** @import { Condition, Fact, Value } from "./types.js" */

const MOST_LISTED = 3;
const BOUNDS = /** @type {const} */ ([
  ["at_least", "at least", "on or after"],
  ["at_most", "at most", "on or before"],
  ["more_than", "more than", "after"],
  ["less_than", "less than", "before"],
]);

/** @typedef {{ word: string, parts: string[] }} Clause clauses that `and`, `or` or `not` joins */

/**
 * @param {Condition} condition
 * @param {Map<string, Fact>} facts
 */
export function sayCondition(condition, facts) {
  return textOf(clauseOf(condition, facts));
}

/** @param {Clause} clause */
function textOf({ word, parts }) {
  return word === "not" ? `it is not so that ${parts[0]}` : parts.join(`, ${word} `);
}

/**
 * @param {Condition} condition
 * @param {Map<string, Fact>} facts
 * @returns {Clause}
 */
function clauseOf(condition, facts) {
  if ("not" in condition) {
    const denied = condition.not;
    if ("in" in denied) {
      const fact = factIn(facts, denied.fact);
      if (!fact.template) return among(fact, without(fact, denied.in));
    }
    return negated(clauseOf(denied, facts));
  }
  if ("all" in condition) return joined("and", condition.all.map((part) => clauseOf(part, facts)));
  if ("any" in condition) return joined("or", condition.any.map((part) => clauseOf(part, facts)));
  const fact = factIn(facts, condition.fact);
  return "in" in condition ? among(fact, condition.in) : plain(sayWithin(fact, condition));
}

/**
 * @param {Map<string, Fact>} facts
 * @param {string} name
 */
function factIn(facts, name) {
  return /** @type {Fact} */ (facts.get(name));
}

/**
 * @param {Fact} fact
 * @param {Value[]} values
 */
function without(fact, values) {
  return fact.values.map((one) => one.value).filter((value) => !values.includes(value));
}

/**
 * @param {string} text
 * @returns {Clause}
 */
function plain(text) {
  return { word: "", parts: [text] };
}

/**
 * @param {Clause} clause
 * @returns {Clause}
 */
function negated(clause) {
  return { word: "not", parts: [clause.word ? `(${textOf(clause)})` : textOf(clause)] };
}

/**
 * @param {string} word
 * @param {Clause[]} clauses
 * @returns {Clause}
 */
function joined(word, clauses) {
  if (clauses.length === 1) return clauses[0];
  const parts = clauses.flatMap((clause) => {
    const [text] = clause.parts;
    if (!clause.word && clause.parts.length === 1) return [text];
    // Or else what follows would seem to be denied as well.
    if (clause.word === "not") return [`it is not so that ${text.startsWith("(") ? text : `(${text})`}`];
    return clause.word === word ? clause.parts : [`(${textOf(clause)})`];
  });
  return { word, parts };
}

/**
 * @param {Fact} fact
 * @param {Value[]} values
 * @returns {Clause}
 */
function among(fact, values) {
  if (fact.template) {
    const ranked = [...values].sort((one, other) => (String(one) < String(other) ? -1 : 1));
    return alternatives(fact, ranked);
  }
  if (!values.length) return plain("in no case");
  const others = without(fact, values);
  for (const group of fact.groups) {
    if (alike(group.values, values)) return plain(group.phrase);
    if (alike(group.values, others)) return negated(plain(group.phrase));
  }
  if (!others.length) return plain(`no matter ${fact.unknown}`);
  if (values.length > Math.max(others.length, MOST_LISTED)) return negated(alternatives(fact, others));
  return alternatives(fact, without(fact, others));
}

/**
 * @param {Value[]} one
 * @param {Value[]} other
 */
function alike(one, other) {
  return one.length === other.length && one.every((value) => other.includes(value));
}

/**
 * @param {Fact} fact
 * @param {Value[]} values
 * @returns {Clause}
 */
function alternatives(fact, values) {
  return {
    word: values.length === 1 ? "" : "or",
    parts: values.map((value) => phraseOf(fact, value)),
  };
}

/**
 * @param {Fact} fact
 * @param {Extract<Condition, { at_least?: Value }>} condition
 */
function sayWithin(fact, condition) {
  const isDate = fact.type === "date";
  const bounds = BOUNDS.flatMap(([key, number, date]) => {
    const bound = condition[key];
    return bound === undefined ? [] : [`${isDate ? date : number} ${written(bound)}`];
  });
  const template = fact.template.replaceAll("on {date}", "{date}").replaceAll("(s)", "s");
  return template.replaceAll(isDate ? "{date}" : "{number}", () => listed(bounds));
}
