// The space of all requests: which class each value of a fact falls into, and conditions over it.

import { FALSE, TRUE } from "./nodes.js";
/** @import { Condition, Constraint, FactData, Truth, Value, Values } from "./types.js" */
/** @import { Nodes } from "./nodes.js" */

// The value of what nobody knows; no choice has it.
export const UNKNOWN = "unknown";

export class Cutter {
  /** @param {FactData} fact */
  constructor(fact) {
    this.isMeasured = fact.type === "number" || fact.type === "date";
    this.cuts = fact.cuts ?? [];
    this.classes = fact.classes;
    this.plainest = fact.plainest;
    this.places = new Map((fact.values ?? []).map(([value], at) => [value, at]));
  }

  // The class that a value falls into; -1 for one that the fact cannot have.
  /** @param {Value} value */
  classOf(value) {
    if (!this.isMeasured) {
      const at = this.places.get(value);
      return at === undefined ? -1 : this.classes[at];
    }
    let low = 0;
    let high = this.cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cuts[middle] < value) low = middle + 1;
      else high = middle;
    }
    return this.classes[2 * low + (this.cuts[low] === value ? 1 : 0)];
  }
}

export class Space {
  /**
   * @param {Nodes} nodes
   * @param {Map<string, Cutter>} cutters
   * @param {Map<string, number>} levels
   * @param {number} dated the level of whether dates in force count, -1 where there is none
   */
  constructor(nodes, cutters, levels, dated) {
    this.nodes = nodes;
    this.cutters = cutters;
    this.levels = levels;
    this.dated = dated;
    this.factAt = new Map([...levels].map(([fact, level]) => [level, fact]));
  }

  /** @param {string} fact */
  levelOf(fact) {
    return /** @type {number} */ (this.levels.get(fact));
  }

  /** @param {string} fact */
  cutterOf(fact) {
    return /** @type {Cutter} */ (this.cutters.get(fact));
  }

  // Where a condition holds.
  /**
   * @param {Condition} condition
   * @returns {number}
   */
  condition(condition) {
    const { nodes } = this;
    if ("not" in condition) return nodes.negation(this.condition(condition.not));
    if ("all" in condition) {
      return this.deepestFirst(condition.all).reduce((one, other) => nodes.both(one, other), TRUE);
    }
    if ("any" in condition) {
      return this.deepestFirst(condition.any).reduce((one, other) => nodes.either(one, other), FALSE);
    }
    const { plainest } = this.cutterOf(condition.fact);
    const holds = plainest.map((value) => compares(condition, value));
    return nodes.leaf(this.levelOf(condition.fact), holds);
  }

  /** @param {Condition[]} parts */
  deepestFirst(parts) {
    const { levels } = this.nodes;
    return parts.map((part) => this.condition(part)).sort((a, b) => levels[b] - levels[a]);
  }

  // Where a fact has a value, or one that nothing tells apart from it.
  /**
   * @param {string} fact
   * @param {Value} value
   */
  having(fact, value) {
    const cutter = this.cutterOf(fact);
    const chosen = cutter.classOf(value);
    return this.nodes.leaf(this.levelOf(fact), cutter.plainest.map((_, at) => at === chosen));
  }
}

// Whether a condition holds, in Kleene's three values: null where that turns on an unknown.
/**
 * @param {Condition} condition
 * @param {Values} values
 * @returns {Truth}
 */
export function truth(condition, values) {
  if ("not" in condition) {
    const denied = truth(condition.not, values);
    return denied === null ? null : !denied;
  }
  if ("all" in condition) return joined(condition.all, values, false);
  if ("any" in condition) return joined(condition.any, values, true);
  const value = values[condition.fact];
  return value === UNKNOWN ? null : compares(condition, value);
}

/**
 * @param {Condition[]} parts
 * @param {Values} values
 * @param {boolean} settling the truth of a part that settles the whole
 * @returns {Truth}
 */
function joined(parts, values, settling) {
  /** @type {Truth} */
  let answer = !settling;
  for (const part of parts) {
    const one = truth(part, values);
    if (one === settling) return settling;
    if (one === null) answer = null;
  }
  return answer;
}

/**
 * @param {Extract<Condition, { fact: string }>} condition
 * @param {Value} value
 */
function compares(condition, value) {
  if ("in" in condition) return condition.in.includes(value);
  return (
    (condition.at_least === undefined || value >= condition.at_least) &&
    (condition.at_most === undefined || value <= condition.at_most) &&
    (condition.more_than === undefined || value > condition.more_than) &&
    (condition.less_than === undefined || value < condition.less_than)
  );
}

// What has to hold of every request.
/**
 * @param {Constraint} tie
 * @returns {Condition}
 */
export function conditionOf(tie) {
  return { any: [{ not: tie.when }, tie.then] };
}
