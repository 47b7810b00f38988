// Requests over one space: what facts come to, and what the node of a regime answers to them.

import { Constraints, factsOf } from "./constraints.js";
import { Settling } from "./settling.js";
import { conditionOf } from "./space.js";
/** @import { Constraint, Fact, Opened, Settled, Value, Values } from "./types.js" */
/** @import { Space } from "./space.js" */

export class Evaluator {
  /**
   * @param {Space} space
   * @param {Constraint[]} constraints
   * @param {Map<string, Fact>} facts
   * @param {(fact: string, value: Value) => string} phrase
   * @param {string} day the fact that dates in force look at
   */
  constructor(space, constraints, facts, phrase, day) {
    this.space = space;
    this.day = day;
    this.ties = new Constraints(space, constraints, facts, phrase);
    const tied = constraints.map((tie) =>
      [...factsOf(conditionOf(tie)), ...Object.keys(tie.assume ?? {})].map((fact) => space.levelOf(fact)),
    );
    this.settling = new Settling(space.nodes, tied);
  }

  // What a request leaves open, where its facts come to these values.
  /**
   * @param {Values} facts
   * @param {Values} values
   * @returns {Opened}
   */
  opened(facts, values) {
    const opened = this.ties.open(facts, values);
    const { dated } = this.space;
    if (dated >= 0) opened.fixed[dated] = Object.hasOwn(facts, this.day) ? 1 : 0;
    return opened;
  }

  // The same; null where the facts cannot be so together.
  /** @param {Values} facts */
  open(facts) {
    const values = this.ties.settle(facts);
    return this.ties.complain(facts, values) ? null : this.opened(facts, values);
  }

  // What a regime answers, its rules standing in an order.
  /**
   * @param {number} root
   * @param {Opened} opened
   * @param {Map<string, number>} order
   * @returns {Settled}
   */
  settle(root, opened, order) {
    return this.settling.settle(root, opened, order);
  }
}
