// What constraints make of facts: values that take the place of ordinary ones, and what cannot be.

import { FALSE, TRUE } from "./nodes.js";
import { UNKNOWN, conditionOf, truth } from "./space.js";
/** @import { Complaint, Constraint, Fact, Opened, Value, Values } from "./types.js" */
/** @import { Space } from "./space.js" */

/** @typedef {{ tie: Constraint, kept: number }} Tie a constraint, and the node of where it holds */

export class Constraints {
  /**
   * @param {Space} space
   * @param {Constraint[]} constraints
   * @param {Map<string, Fact>} facts
   * @param {(fact: string, value: Value) => string} phrase
   */
  constructor(space, constraints, facts, phrase) {
    this.space = space;
    this.facts = facts;
    this.phrase = phrase;
    /** @type {Values} */
    this.ordinary = Object.fromEntries([...facts.values()].map((fact) => [fact.name, fact.ordinary]));
    /** @type {Tie[]} */
    this.ties = constraints.map((tie) => ({ tie, kept: space.condition(conditionOf(tie)) }));
    this.assumable = new Set(constraints.flatMap((tie) => Object.keys(tie.assume ?? {})));
  }

  // A value for every fact: stated, assumed by a constraint, or ordinary.
  /**
   * @param {Values} stated
   * @returns {Values}
   */
  settle(stated) {
    const values = { ...this.ordinary, ...stated };
    for (let round = 0; round < this.ties.length; round += 1) {
      let isSettled = true;
      for (const { tie } of this.ties) {
        const gives = Object.entries(tie.assume ?? {});
        if (!gives.length || truth(conditionOf(tie), values) !== false) continue;
        for (const [fact, value] of gives) {
          if (Object.hasOwn(stated, fact) || values[fact] === value) continue;
          values[fact] = value;
          isSettled = false;
        }
      }
      if (isSettled) break;
    }
    return values;
  }

  // What a request leaves open. `free` are facts that nobody stated and that may be anything.
  /**
   * @param {Values} stated
   * @param {Values} values what all facts come to
   * @param {ReadonlySet<string>} [free]
   * @returns {Opened}
   */
  open(stated, values, free = new Set()) {
    const { space } = this;
    const fixed = new Int32Array(space.nodes.sizes.length).fill(-1);
    /** @type {Values} */
    const unstated = {};
    /** @type {number[]} */
    const unknown = [];
    for (const fact of this.facts.keys()) {
      const value = values[fact];
      const level = space.levelOf(fact);
      if (value === UNKNOWN || free.has(fact)) {
        unknown.push(level);
      } else if (Object.hasOwn(stated, fact) || !this.assumable.has(fact)) {
        fixed[level] = space.cutterOf(fact).classOf(value);
      } else {
        unstated[fact] = this.ordinary[fact] === UNKNOWN ? value : this.ordinary[fact];
      }
    }
    return this.openBy(fixed, unstated, unknown);
  }

  /**
   * @param {Int32Array} fixed
   * @param {Values} unstated
   * @param {number[]} unknown
   * @returns {Opened}
   */
  openBy(fixed, unstated, unknown) {
    const { space } = this;
    const ties = this.restricted(this.ties, fixed);
    let ways = this.ways(ties, unstated);
    const levels = Object.keys(unstated).map((fact) => space.levelOf(fact));
    for (const level of levels) {
      const settled = this.onlyClass(ways, level);
      // What no unknown fact can change is as good as stated.
      if (settled >= 0) fixed[level] = settled;
    }
    ways = space.nodes.restrict(ways, fixed);
    const assumed = new Set(levels.filter((level) => fixed[level] < 0));
    const tied = new Set(ties.flatMap(({ kept }) => [...space.nodes.tested(kept)]));
    return { fixed, ways, unknown, assumed, tied };
  }

  /**
   * @param {Tie[]} ties
   * @param {Int32Array} fixed
   * @returns {Tie[]}
   */
  restricted(ties, fixed) {
    return ties.map(({ tie, kept }) => ({ tie, kept: this.space.nodes.restrict(kept, fixed) }));
  }

  // Where facts that nobody states are as constraints let them be, and all of these are kept.
  /**
   * @param {Tie[]} ties
   * @param {Values} unstated the values that they have unless a constraint assumes otherwise
   */
  ways(ties, unstated) {
    const { nodes } = this.space;
    let settled = TRUE;
    for (const [fact, value] of Object.entries(unstated)) {
      settled = nodes.both(settled, this.space.having(fact, value));
    }
    for (let round = 0; round < ties.length; round += 1) {
      const before = settled;
      for (const { tie, kept } of ties) settled = this.giveWay(settled, kept, tie, unstated);
      if (settled === before) break;
    }
    return ties.reduce((ways, { kept }) => nodes.both(ways, kept), settled);
  }

  /**
   * @param {number} settled
   * @param {number} kept
   * @param {Constraint} tie
   * @param {Values} unstated
   */
  giveWay(settled, kept, tie, unstated) {
    const { nodes } = this.space;
    const gives = Object.entries(tie.assume ?? {}).filter(([fact]) => Object.hasOwn(unstated, fact));
    const broken = gives.length ? nodes.both(settled, nodes.negation(kept)) : FALSE;
    if (broken === FALSE) return settled;
    let given = nodes.exists(broken, new Set(gives.map(([fact]) => this.space.levelOf(fact))));
    for (const [fact, value] of gives) given = nodes.both(given, this.space.having(fact, value));
    return nodes.either(nodes.both(settled, nodes.negation(broken)), given);
  }

  // The one class of a variable for which a condition can hold, -1 if several do.
  /**
   * @param {number} node
   * @param {number} level
   */
  onlyClass(node, level) {
    const { nodes } = this.space;
    const classes = Array.from({ length: nodes.sizes[level] }, (_, at) => at);
    const possible = classes.filter(
      (chosen) => nodes.both(node, nodes.leaf(level, classes.map((at) => at === chosen))) !== FALSE,
    );
    return possible.length === 1 ? possible[0] : -1;
  }

  // Why facts cannot be so together; null where they can.
  /**
   * @param {Values} stated
   * @param {Values} values
   * @returns {Complaint | null}
   */
  complain(stated, values) {
    if (this.ties.every(({ tie }) => truth(conditionOf(tie), values) === true)) return null;
    for (const group of this.groups(stated, values)) {
      if (!this.isPossible(group, stated, values)) {
        return this.complaint(this.fewest(group, stated, values), stated, values);
      }
    }
    return null;
  }

  // Constraints that share what is unknown or may be assumed, group by group.
  /**
   * @param {Values} stated
   * @param {Values} values
   * @returns {Tie[][]}
   */
  groups(stated, values) {
    /** @param {string} fact */
    const isLoose = (fact) => values[fact] === UNKNOWN || (this.assumable.has(fact) && !Object.hasOwn(stated, fact));
    /** @type {{ touched: Set<string>, ties: Tie[] }[]} */
    let groups = [];
    for (const one of this.ties) {
      let touched = new Set(tiedBy(one.tie).filter(isLoose));
      let ties = [one];
      for (const other of groups.filter((group) => [...group.touched].some((fact) => touched.has(fact)))) {
        groups = groups.filter((group) => group !== other);
        touched = new Set([...touched, ...other.touched]);
        ties = [...other.ties, ...ties];
      }
      groups.push({ touched, ties });
    }
    return groups.map(({ ties }) => this.ties.filter((one) => ties.includes(one)));
  }

  // As few of a group as leave nothing possible, none of which the others do without.
  /**
   * @param {Tie[]} group
   * @param {Values} stated
   * @param {Values} values
   * @returns {Tie[]}
   */
  fewest(group, stated, values) {
    for (const left of group) {
      const others = group.filter((one) => one !== left);
      if (!this.isPossible(others, stated, values)) return this.fewest(others, stated, values);
    }
    return group;
  }

  // Whether some way to know what is unknown breaks no constraint of a group.
  /**
   * @param {Tie[]} group
   * @param {Values} stated
   * @param {Values} values
   */
  isPossible(group, stated, values) {
    const { space } = this;
    const fixed = new Int32Array(space.nodes.sizes.length).fill(-1);
    /** @type {Values} */
    const unstated = {};
    for (const fact of this.facts.keys()) {
      if (values[fact] === UNKNOWN) continue;
      if (Object.hasOwn(stated, fact)) fixed[space.levelOf(fact)] = space.cutterOf(fact).classOf(values[fact]);
      else if (this.ordinary[fact] !== UNKNOWN) unstated[fact] = this.ordinary[fact];
    }
    const loose = Object.fromEntries(Object.entries(unstated).filter(([fact]) => this.assumable.has(fact)));
    for (const [fact, value] of Object.entries(unstated)) {
      if (!Object.hasOwn(loose, fact)) fixed[space.levelOf(fact)] = space.cutterOf(fact).classOf(value);
    }
    return this.ways(this.restricted(group, fixed), loose) !== FALSE;
  }

  /**
   * @param {Tie[]} broken
   * @param {Values} stated
   * @param {Values} values
   * @returns {Complaint}
   */
  complaint(broken, stated, values) {
    const named = [...new Set(broken.flatMap(({ tie }) => factsOf(conditionOf(tie))))];
    const assumable = new Set(broken.flatMap(({ tie }) => Object.keys(tie.assume ?? {})));
    const told = named.filter((fact) => Object.hasOwn(stated, fact) || !assumable.has(fact));
    const facts = told.length > 1 ? told : named;
    const said = facts.map((fact) => `"${this.phrase(fact, values[fact])}"`);
    const first = said.slice(0, -1);
    const last = said[said.length - 1];
    const whole = first.length > 1 ? "all " : first.length ? "both " : "";
    return {
      facts,
      said: `${first.length ? `${first.join(", ")} and ${last}` : last} cannot ${whole}be`,
      because: [...new Set(broken.map(({ tie }) => tie.because))].join(" "),
    };
  }
}

/**
 * @param {import("./types.js").Condition} condition
 * @returns {string[]}
 */
export function factsOf(condition) {
  if ("not" in condition) return factsOf(condition.not);
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  return [condition.fact];
}

// The facts of which one says what another may be.
/** @param {Constraint} tie */
function tiedBy(tie) {
  return [...factsOf(conditionOf(tie)), ...Object.keys(tie.assume ?? {})];
}
