// What several facts together would change, where no single one does.

import { FALSE, TRUE } from "./nodes.js";
import { UNKNOWN, conditionOf } from "./space.js";
/** @import { Answer, Regime, Request, Ruling, Together, Values } from "./types.js" */
/** @import { Bench } from "./bench.js" */

const NEVER = Infinity;

// For each way to be allowed (or, where it is allowed, to be refused) a few facts that lead there
// together, and of which none can be left out; the fewest first. What one fact does alone is left out.
/**
 * @param {Bench} bench
 * @param {Request} request
 * @param {Regime} regime
 * @returns {Together[]}
 */
export function together(bench, request, regime) {
  const { nodes, space, constraints } = bench;
  const root = bench.roots.get(regime.name);
  if (root === undefined) return [];
  return nodes.lent(() => {
    const { values, complaint } = bench.completed(request);
    if (complaint) return [];
    const now = bench.answer(regime, bench.evaluator.opened(request.facts, values));
    const wanted = now.outcome === "allow" ? "refuse" : "allow";
    const allowed = constraints.reduce((all, tie) => nodes.both(all, space.condition(conditionOf(tie))), TRUE);
    const rulings = nodes.terminalsOf(root).map((end) => /** @type {Ruling} */ (nodes.values[end]));
    const ways = new Set(rulings.filter(({ outcome }) => outcome === wanted).map(wayOf));
    const found = [...ways].flatMap((way) => {
      /** @type {(ruling: Ruling) => boolean} */
      const leads = (ruling) => ruling.outcome === wanted && wayOf(ruling) === way;
      const region = nodes.both(nodes.map(leads, root), allowed);
      const path = new Nearest(bench, request, values).path(region);
      return path ? (reached(bench, request, regime, path, way, wanted) ?? []) : [];
    });
    const several = found.filter(({ changes }) => changes.length > 1);
    return several.sort((one, other) => one.changes.length - other.changes.length);
  });
}

/** @param {{ mode: string, ground: string }} answer */
function wayOf({ mode, ground }) {
  return `${mode}/${ground}`;
}

// What is left of some changes that lead to an answer, once each is tried without; null if they do not.
/**
 * @param {Bench} bench
 * @param {Request} request
 * @param {Regime} regime
 * @param {Values} changes
 * @param {string} way
 * @param {string} wanted
 * @returns {Together | null}
 */
function reached(bench, { facts }, regime, changes, way, wanted) {
  /** @param {Values} some @returns {Answer | null} */
  const leadTo = (some) => {
    const opened = bench.evaluator.open({ ...facts, ...some });
    const answer = opened && bench.answer(regime, opened);
    return answer && answer.outcome === wanted && wayOf(answer) === way ? answer : null;
  };
  let left = changes;
  for (const name of Object.keys(changes)) {
    const fewer = { ...left };
    delete fewer[name];
    if (leadTo(fewer)) left = fewer;
  }
  const answer = leadTo(left);
  const told = Object.entries(left).map(([fact, value]) => ({ fact, value, phrase: bench.phrase(fact, value) }));
  return answer && { answer, changes: told };
}

// The point of a region that differs from a request in the fewest facts.
class Nearest {
  /**
   * @param {Bench} bench
   * @param {Request} request
   * @param {Values} values what all facts of the request come to
   */
  constructor(bench, request, values) {
    this.bench = bench;
    this.isDated = Object.hasOwn(request.facts, bench.day) ? 1 : 0;
    this.values = values;
    /** @type {Map<number, number>} */
    this.costs = new Map();
  }

  // What to state otherwise to come into a region; null where there is no way.
  /**
   * @param {number} region
   * @returns {Values | null}
   */
  path(region) {
    if (this.cost(region) === NEVER) return null;
    const { nodes, space } = this.bench;
    /** @type {Values} */
    const changes = {};
    for (let node = region; node !== TRUE; ) {
      const level = nodes.levels[node];
      const kids = nodes.kids[node];
      const costs = kids.map((kid, at) => this.step(level, at) + this.cost(kid));
      const best = costs.indexOf(Math.min(...costs));
      const name = space.factAt.get(level);
      if (name !== undefined && this.step(level, best)) changes[name] = space.cutterOf(name).plainest[best];
      node = kids[best];
    }
    return changes;
  }

  /**
   * @param {number} node
   * @returns {number}
   */
  cost(node) {
    if (node === TRUE) return 0;
    if (node === FALSE) return NEVER;
    const known = this.costs.get(node);
    if (known !== undefined) return known;
    const { nodes } = this.bench;
    const level = nodes.levels[node];
    const cost = Math.min(...nodes.kids[node].map((kid, at) => this.step(level, at) + this.cost(kid)));
    this.costs.set(node, cost);
    return cost;
  }

  // What it costs that a variable is of a class: on what day the request is made stays as it is.
  /**
   * @param {number} level
   * @param {number} at
   */
  step(level, at) {
    const { space, day } = this.bench;
    if (level === space.dated) return at === this.isDated ? 0 : NEVER;
    const name = /** @type {string} */ (space.factAt.get(level));
    const now = this.values[name];
    if (now !== UNKNOWN && space.cutterOf(name).classOf(now) === at) return 0;
    return name === day ? NEVER : 1;
  }
}
