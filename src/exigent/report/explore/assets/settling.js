// Answers under unknown facts, exactly: what holds for every way to know them, read off a diagram.

import { END, MOST } from "./nodes.js";
/** @import { Opened, Ruling, Settled } from "./types.js" */
/** @import { Nodes } from "./nodes.js" */

// What stands where the constraints allow no request, and where more than one answer is given.
const IMPOSSIBLE = Symbol("impossible");
const SEVERAL = Symbol("several");
const TECHNICAL = "technical/";
const NO_COMPLETION = "no way to complete what is unknown is allowed by the constraints";

export class Settling {
  /**
   * @param {Nodes} nodes
   * @param {readonly number[][]} ties the levels of the facts that each constraint ties together
   */
  constructor(nodes, ties) {
    this.nodes = nodes;
    this.ties = ties;
    this.outside = nodes.terminal(IMPOSSIBLE);
    this.several = nodes.terminal(SEVERAL);
  }

  // What a regime answers; `order` says in what order its rules stand. Nodes are made: lend them.
  /**
   * @param {number} root
   * @param {Opened} opened
   * @param {Map<string, number>} order
   * @returns {Settled}
   */
  settle(root, opened, order) {
    const left = this.left(root, opened);
    const rulings = this.rulings(left);
    if (!rulings.length) return { ...nothing("error"), note: NO_COMPLETION };
    return inCommon(rulings, (aspect) => this.turning(left, opened, aspect), order);
  }

  // What is left of a regime's node for a request.
  /**
   * @param {number} root
   * @param {Opened} opened
   */
  left(root, opened) {
    const { nodes } = this;
    const left = nodes.choice(opened.ways, nodes.restrict(root, opened.fixed), this.outside);
    return this.without(left, opened.assumed);
  }

  /**
   * @param {number} left
   * @returns {Ruling[]}
   */
  rulings(left) {
    const { nodes } = this;
    const ends = nodes.terminalsOf(left).filter((end) => end !== this.outside && end !== this.several);
    return ends.map((end) => /** @type {Ruling} */ (nodes.values[end]));
  }

  // A node without some variables: `several` where their classes make a difference.
  /**
   * @param {number} root
   * @param {ReadonlySet<number>} levels
   */
  without(root, levels) {
    const { nodes } = this;
    if (!levels.size) return root;
    /** @type {Map<string, number>} */
    const known = new Map();
    /** @type {(one: number, other: number) => number} */
    const join = (one, other) => {
      if (one === other || other === this.outside) return one;
      if (one === this.outside) return other;
      const level = Math.min(nodes.levels[one], nodes.levels[other]);
      if (level === END) return this.several;
      const key = one < other ? `${one},${other}` : `${other},${one}`;
      let made = known.get(key);
      if (made === undefined) {
        const kids = [];
        for (let at = 0; at < nodes.sizes[level]; at += 1) {
          kids.push(join(nodes.kidAt(one, level, at), nodes.kidAt(other, level, at)));
        }
        made = nodes.node(level, kids);
        known.set(key, made);
      }
      return made;
    };
    return nodes.fold(root, levels, join);
  }

  // The unknown facts, by level, on which an aspect of the answer turns.
  //
  // One counts if the aspect changes with it while all others stay; where constraints tie facts
  // together, so that none can change alone, the smallest sets that do count.
  /**
   * @param {number} left
   * @param {Opened} opened
   * @param {(ruling: Ruling) => string} aspect
   * @returns {number[]}
   */
  turning(left, opened, aspect) {
    const { nodes } = this;
    /** @param {unknown} value */
    const look = (value) => (typeof value === "object" ? aspect(/** @type {Ruling} */ (value)) : value);
    const asked = nodes.map(look, left);
    const tested = nodes.tested(asked);
    /** @type {Set<number>} */
    let turning = new Set();
    if (!nodes.terminalsOf(asked).includes(this.outside)) {
      turning = tested;
    } else {
      for (const several of this.together(opened, tested)) {
        const others = new Set([...tested].filter((level) => !turning.has(level)));
        if (this.isSettled(asked, others)) break;
        if (several.some((level) => turning.has(level))) continue;
        if (!this.isSettled(asked, new Set(several))) for (const level of several) turning.add(level);
      }
    }
    return opened.unknown.filter((level) => turning.has(level));
  }

  // Whether knowing all but some facts leaves nothing open.
  /**
   * @param {number} node
   * @param {ReadonlySet<number>} levels
   */
  isSettled(node, levels) {
    return !this.nodes.terminalsOf(this.without(node, levels)).includes(this.several);
  }

  // The facts that are tested alone, then more and more of those that are tied.
  /**
   * @param {Opened} opened
   * @param {ReadonlySet<number>} tested
   */
  *together(opened, tested) {
    let groups = opened.unknown.map((level) => new Set([level]));
    for (const tie of this.ties) {
      const levels = tie.filter((level) => opened.fixed[level] < 0);
      const touched = groups.filter((group) => levels.some((level) => group.has(level)));
      if (!touched.length) continue;
      groups = groups.filter((group) => !touched.includes(group));
      groups.push(new Set([...levels, ...touched.flatMap((group) => [...group])]));
    }
    const unknown = opened.unknown.filter((level) => tested.has(level));
    const kept = groups.map((group) => unknown.filter((level) => group.has(level)));
    kept.sort((one, other) => compare(one, other));
    const most = Math.max(0, ...kept.map((group) => group.length));
    for (let size = 1; size <= most; size += 1) {
      for (const group of kept) yield* combinations(group, size);
    }
  }
}

// What different answers have in common: an outcome stands if all have it.
/**
 * @param {Ruling[]} rulings
 * @param {(aspect: (ruling: Ruling) => string) => number[]} missing
 * @param {Map<string, number>} order
 * @returns {Settled}
 */
function inCommon(rulings, missing, order) {
  const [first] = rulings;
  if (rulings.length === 1) return { ...first, missing: [] };
  const failure = rulings.find((ruling) => ruling.outcome === "error");
  if (failure) return { ...failure, missing: [] };
  const reasons = reasonsOf(rulings, order);
  if (rulings.some((ruling) => ruling.outcome !== first.outcome)) {
    return { ...nothing("needs_facts"), reasons, missing: missing((ruling) => ruling.outcome) };
  }
  /** @param {(ruling: Ruling) => string} part */
  const common = (part) => (rulings.every((one) => part(one) === part(first)) ? part(first) : "");
  return {
    outcome: first.outcome,
    mode: common((ruling) => ruling.mode),
    ground: common((ruling) => ruling.ground),
    scope: common((ruling) => ruling.scope),
    duties: first.duties.filter((duty) => rulings.every((one) => one.duties.includes(duty))),
    reasons,
    note: common((ruling) => ruling.note),
    missing: missing((ruling) => ruling.substance),
  };
}

/**
 * @param {Settled["outcome"]} outcome
 * @returns {Settled}
 */
function nothing(outcome) {
  return { outcome, mode: "", ground: "", scope: "", duties: [], reasons: [], note: "", missing: [] };
}

// The reasons of all; what only adds to some, and is not so of all, is none.
/**
 * @param {Ruling[]} rulings
 * @param {Map<string, number>} order
 */
function reasonsOf(rulings, order) {
  const told = new Set(rulings.flatMap((ruling) => ruling.reasons));
  const deciding = new Set(
    rulings.flatMap(({ reasons }) => {
      const own = reasons.filter((reason) => !reason.rule.startsWith(TECHNICAL));
      return own.length ? own : reasons;
    }),
  );
  const kept = [...told].filter(
    (reason) => deciding.has(reason) || rulings.every((ruling) => ruling.reasons.includes(reason)),
  );
  /** @param {{ rule: string }} reason */
  const place = ({ rule }) => order.get(rule) ?? order.size;
  return kept.sort((one, other) => place(one) - place(other));
}

/**
 * @param {number[]} one
 * @param {number[]} other
 */
function compare(one, other) {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    if (one[at] !== other[at]) return one[at] - other[at];
  }
  return one.length - other.length;
}

/**
 * @param {number[]} items
 * @param {number} size
 * @returns {Generator<number[]>}
 */
function* combinations(items, size) {
  if (!size) {
    yield [];
    return;
  }
  for (const [at, item] of items.entries()) {
    for (const rest of combinations(items.slice(at + 1), size - 1)) yield [item, ...rest];
  }
}

// The levels of the variables of which one alone can change what a node carries, where that is
// inside of all that can be.
/**
 * @param {Nodes} nodes
 * @param {number} root
 * @param {number} outside
 */
export function turningAlone(nodes, root, outside) {
  /** @type {Set<number>} */
  const alike = new Set();
  /** @type {(one: number, other: number) => boolean} */
  const differ = (one, other) => {
    if (one === other || one === outside || other === outside) return false;
    const at = Math.min(nodes.levels[one], nodes.levels[other]);
    if (at === END) return true;
    const key = Math.min(one, other) * MOST + Math.max(one, other);
    if (alike.has(key)) return false;
    for (let kid = 0; kid < nodes.sizes[at]; kid += 1) {
      if (differ(nodes.kidAt(one, at, kid), nodes.kidAt(other, at, kid))) return true;
    }
    alike.add(key);
    return false;
  };
  /** @type {Set<number>} */
  const turning = new Set();
  for (const node of nodes.reached(root)) {
    const level = nodes.levels[node];
    if (level === END || turning.has(level)) continue;
    const kids = [...new Set(nodes.kids[node])];
    if (kids.some((one, at) => kids.slice(at + 1).some((other) => differ(one, other)))) {
      turning.add(level);
    }
  }
  return turning;
}
