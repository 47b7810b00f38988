// Rules as nodes, and a regime made of them: as `exigent.symbolic.rules` and `exigent.regime` do.

import { dutyOf, keyOf } from "./duties.js";
import { combineLayers } from "./layers.js";
import { FALSE } from "./nodes.js";
/**
 * @import {
 *   Composition,
 *   Condition,
 *   DatesData,
 *   DraftRule,
 *   Duty,
 *   Ground,
 *   PolicyData,
 *   PolicyRule,
 *   Ruling,
 * } from "./types.js"
 */
/** @import { Bench } from "./bench.js" */
/** @import { Space } from "./space.js" */

export const TECHNICAL = "technical";
const IN_FORCE = "in-force";

// Makes nodes of regimes over one space; equal answers are the same, whatever regime gives them.
export class Compiler {
  /**
   * @param {Space} space
   * @param {Bench} bench
   */
  constructor(space, bench) {
    this.space = space;
    this.bench = bench;
    /** @type {Map<string, Ruling>} */
    this.rulings = new Map();
    /** @type {Map<string, Ground>} */
    this.reasons = new Map();
    /** @type {Duty[]} */
    this.duties = [...bench.duties];
    this.places = new Map(bench.duties.map((duty, place) => [keyOf(duty), place]));
  }

  // What a regime answers: its layers as they combine, over what is technical, within its dates.
  /** @param {Composition} composition */
  compile({ own, combine, over, dates }) {
    const { nodes } = this.space;
    const layers = own.map(({ policy }) => this.list(policy));
    let node = layers[0];
    if (combine) {
      const dated = layers.map((layer, at) => this.within(own[at].policy.dates, layer));
      /** @param {Ruling[]} rulings */
      const join = (...rulings) => {
        const told = own.map(({ name, policy }, at) => ({
          name,
          ruling: rulings[at],
          isPolicy: policy.isPolicy ?? false,
        }));
        return this.ruling(combineLayers(combine, told, (layer, reason) => this.named(layer, reason)));
      };
      node = nodes.apply(join, dated);
    }
    if (over) {
      const obstacle = this.within(over.dates, this.list(over));
      /** @type {(answer: Ruling, obstacle: Ruling) => Ruling} */
      const lay = (answer, beneath) => this.layOver(answer, beneath);
      node = nodes.apply(lay, [node, obstacle]);
    }
    return this.within(dates, node);
  }

  /**
   * @param {DatesData | undefined} dates
   * @param {number} node
   */
  within(dates, node) {
    const { nodes, dated } = this.space;
    const { day } = this.bench;
    if (!dates || dated < 0) return node;
    const { first, last, said } = dates;
    const days = this.space.cutterOf(day).plainest;
    const outside = days.map((one) => (first !== null && one < first) || (last !== null && one > last));
    const isStated = nodes.leaf(dated, [false, true]);
    const isOutside = nodes.both(isStated, nodes.leaf(this.space.levelOf(day), outside));
    const because = `It is ${said}, and the request is made on another date.`;
    const silent = this.ruling({
      outcome: "not_governed",
      reasons: [this.reason({ rule: IN_FORCE, because })],
      note: said,
    });
    return nodes.choice(isOutside, nodes.terminal(silent), node);
  }

  // What a list of rules answers, of which the last always applies.
  /** @param {PolicyData} policy */
  list(policy) {
    const { nodes } = this.space;
    const { rules } = policy;
    const last = rules[rules.length - 1];
    let node = this.decided(last, policy);
    for (const rule of rules.slice(0, -1).reverse()) {
      const applies = this.space.condition(/** @type {Condition} */ (rule.when));
      node = nodes.choice(applies, this.decided(rule, policy), node);
    }
    return node;
  }

  // What a rule decides where it applies, without the duties waived there.
  /**
   * @param {PolicyRule | DraftRule} rule
   * @param {PolicyData} policy
   */
  decided(rule, policy) {
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
      const owed = duties.filter((_, at) => !truths[at]).map(([duty]) => this.duty(duty, policy));
      return this.ruling({ outcome, mode, ground, scope, duties: owed, reasons: [reason] });
    }, waived);
  }

  // A duty by its place, or as it is written.
  /**
   * @param {DraftRule["duties"][number][0]} given
   * @param {PolicyData} policy
   */
  duty(given, policy) {
    if (typeof given === "number") return this.duties[given];
    const made = dutyOf(given, policy, this.bench);
    const key = keyOf(made);
    const place = this.places.get(key);
    if (place !== undefined) return this.duties[place];
    this.places.set(key, this.duties.push(made) - 1);
    return made;
  }

  // An answer as it stands over what cannot be done at all.
  /**
   * @param {Ruling} answer
   * @param {Ruling} obstacle
   * @returns {Ruling}
   */
  layOver(answer, obstacle) {
    if (obstacle.outcome !== "refuse") return answer;
    const reasons = obstacle.reasons.map((one) => this.named(TECHNICAL, one));
    if (answer.outcome === "allow") {
      return this.ruling({ outcome: "refuse", mode: "impossible", reasons, note: obstacle.note });
    }
    if (answer.outcome !== "refuse") return answer;
    return this.ruling({ ...answer, reasons: [...new Set([...answer.reasons, ...reasons])] });
  }

  /**
   * @param {string} layer
   * @param {Ground} reason
   */
  named(layer, reason) {
    return this.reason({ ...reason, rule: `${layer}/${reason.rule}` });
  }

  /**
   * @param {Partial<Ground> & { rule: string, because: string }} parts
   * @returns {Ground}
   */
  reason({ rule, because, source = "", isContested = false, isUnverified = false }) {
    const made = { rule, because, source, isContested, isUnverified };
    return kept(this.reasons, JSON.stringify(made), made);
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
    return kept(this.rulings, key, { outcome, mode, ground, scope, duties, reasons, note, substance });
  }
}

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
