// Rules as nodes, and a regime made of them: as `exigent.symbolic.rules` and `exigent.regime` do.

import { FALSE } from "./nodes.js";
/** @import { Duty, Ground, PolicyData, PolicyRule, Ruling } from "./types.js" */
/** @import { Bench } from "./bench.js" */
/** @import { Space } from "./space.js" */

const TECHNICAL = "technical";
const IN_FORCE = "in-force";

// What a regime answers: its rules over what is technical, within its dates.
/**
 * @param {Space} space
 * @param {Bench} bench
 * @param {PolicyData} policy
 * @param {PolicyData | undefined} technical
 */
export function compileRegime(space, bench, policy, technical) {
  const maker = new RulingMaker(space, bench.duties);
  let node = maker.list(policy.rules);
  if (technical) {
    const obstacle = within(space, maker, technical, maker.list(technical.rules), bench.day);
    /** @type {(answer: Ruling, obstacle: Ruling) => Ruling} */
    const over = (answer, beneath) => maker.layOver(answer, beneath);
    node = space.nodes.apply(over, [node, obstacle]);
  }
  return within(space, maker, policy, node, bench.day);
}

/**
 * @param {Space} space
 * @param {RulingMaker} maker
 * @param {PolicyData} policy
 * @param {number} node
 * @param {string} day
 */
function within(space, maker, { dates }, node, day) {
  const { nodes } = space;
  if (!dates || space.dated < 0) return node;
  const { first, last, said } = dates;
  const days = space.cutterOf(day).plainest;
  const outside = days.map((one) => (first !== null && one < first) || (last !== null && one > last));
  const isStated = nodes.leaf(space.dated, [false, true]);
  const isOutside = nodes.both(isStated, nodes.leaf(space.levelOf(day), outside));
  const because = `It is ${said}, and the request is made on another date.`;
  const silent = maker.ruling({
    outcome: "not_governed",
    reasons: [maker.reason({ rule: IN_FORCE, because })],
    note: said,
  });
  return nodes.choice(isOutside, nodes.terminal(silent), node);
}

// Makes answers, of which equal ones are the same.
class RulingMaker {
  /**
   * @param {Space} space
   * @param {Duty[]} duties
   */
  constructor(space, duties) {
    this.space = space;
    this.duties = duties;
    this.known = KNOWN.get(space) ?? { rulings: new Map(), reasons: new Map() };
    KNOWN.set(space, this.known);
  }

  // What a list of rules answers, of which the last always applies.
  /** @param {PolicyRule[]} rules */
  list(rules) {
    const { nodes } = this.space;
    const last = rules[rules.length - 1];
    let node = this.decided(last);
    for (const rule of rules.slice(0, -1).reverse()) {
      const applies = this.space.condition(/** @type {import("./types.js").Condition} */ (rule.when));
      node = nodes.choice(applies, this.decided(rule), node);
    }
    return node;
  }

  // What a rule decides where it applies, without the duties waived there.
  /** @param {PolicyRule} rule */
  decided(rule) {
    const { outcome, mode, ground, scope, because, source, duties = [] } = rule;
    const reason = this.reason({
      rule: rule.id,
      because,
      source,
      isContested: Boolean(rule.contested),
      isUnverified: Boolean(rule.unverified),
    });
    const waived = duties.map(([, unless]) => (unless ? this.space.condition(unless) : FALSE));
    return this.space.nodes.apply((...truths) => {
      const owed = duties.filter((_, at) => !truths[at]).map(([place]) => this.duties[place]);
      return this.ruling({ outcome, mode, ground, scope, duties: owed, reasons: [reason] });
    }, waived);
  }

  // An answer as it stands over what cannot be done at all.
  /**
   * @param {Ruling} answer
   * @param {Ruling} obstacle
   * @returns {Ruling}
   */
  layOver(answer, obstacle) {
    if (obstacle.outcome !== "refuse") return answer;
    const reasons = obstacle.reasons.map((one) => this.reason({ ...one, rule: `${TECHNICAL}/${one.rule}` }));
    if (answer.outcome === "allow") {
      return this.ruling({ outcome: "refuse", mode: "impossible", reasons, note: obstacle.note });
    }
    if (answer.outcome !== "refuse") return answer;
    return this.ruling({ ...answer, reasons: [...new Set([...answer.reasons, ...reasons])] });
  }

  /**
   * @param {Partial<Ground> & { rule: string, because: string }} parts
   * @returns {Ground}
   */
  reason({ rule, because, source = "", isContested = false, isUnverified = false }) {
    const made = { rule, because, source, isContested, isUnverified };
    return kept(this.known.reasons, JSON.stringify(made), made);
  }

  /**
   * @param {Partial<Ruling> & Pick<Ruling, "outcome" | "reasons">} parts
   * @returns {Ruling}
   */
  ruling({ outcome, mode = "", ground = "", scope = "", duties = [], reasons, note = "" }) {
    const owed = duties.map((duty) => this.duties.indexOf(duty));
    const sorted = [...new Set(owed)].sort((one, other) => one - other);
    const substance = [outcome, mode, ground, scope, ...sorted].join();
    const key = JSON.stringify([substance, owed, reasons, note]);
    return kept(this.known.rulings, key, { outcome, mode, ground, scope, duties, reasons, note, substance });
  }
}

/** @type {WeakMap<Space, { rulings: Map<string, Ruling>, reasons: Map<string, Ground> }>} */
const KNOWN = new WeakMap();

/**
 * @template T
 * @param {Map<string, T>} known
 * @param {string} key
 * @param {T} made
 * @returns {T}
 */
function kept(known, key, made) {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, made);
  return made;
}
