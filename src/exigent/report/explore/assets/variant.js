// What a regime would be if its rules read otherwise: decided, compared, and written as a file.

import { changesOf, tell, unknownAnswer } from "./answers.js";
import { sayCondition } from "./clauses.js";
import { Evaluator } from "./evaluator.js";
import { FALSE, TRUE } from "./nodes.js";
import { conditionOf } from "./space.js";
import { compileRegime } from "./variant_compile.js";
import { conditionsOf, cutSpace, daysOf } from "./variant_space.js";
import { writeVariant } from "./variant_file.js";
/**
 * @import {
 *   Answer,
 *   Draft,
 *   DraftRule,
 *   Flip,
 *   PolicyData,
 *   Regime,
 *   Request,
 *   Ruling,
 *   Unseen,
 *   Values,
 * } from "./types.js"
 */
/** @import { Bench } from "./bench.js" */

const TECHNICAL = "technical";
const OTHERWISE = "otherwise";
const MODES = {
  allow: ["must", "may", "owner"],
  refuse: ["must_not", "no_ground", "impossible"],
  not_governed: [""],
};

// The rules of a regime to change as one likes; null where its `whyFixed` says why not.
/**
 * @param {Bench} bench
 * @param {Regime} regime
 * @returns {Draft | null}
 */
export function draftOf(bench, regime) {
  const policy = bench.policies[regime.name];
  if (regime.whyFixed || !policy) return null;
  return {
    regime: regime.name,
    rules: policy.rules.map((rule) => ({
      id: rule.id,
      when: rule.when === null ? null : { all: partsOf(structuredClone(rule.when)) },
      outcome: rule.outcome,
      mode: rule.mode ?? "",
      ground: rule.ground ?? "",
      scope: rule.scope ?? "",
      because: rule.because,
      source: rule.source ?? "",
      contested: rule.contested ?? "",
      unverified: rule.unverified ?? "",
      duties: structuredClone(rule.duties ?? []),
    })),
  };
}

/**
 * @param {import("./types.js").Condition} condition
 * @returns {import("./types.js").Condition[]}
 */
function partsOf(condition) {
  return "all" in condition ? condition.all : [condition];
}

export class Variant {
  /**
   * @param {Bench} bench
   * @param {Draft} draft
   * @param {string} [name]
   */
  constructor(bench, draft, name = `${draft.regime}-changed`) {
    this.bench = bench;
    this.draft = draft;
    this.name = name;
    this.base = /** @type {Regime} */ (bench.regimesByName.get(draft.regime));
    const before = bench.policies[draft.regime];
    const layers = this.base.layers.filter((layer) => layer !== draft.regime);
    const under = layers.map((layer) => [layer, bench.policies[layer]]);
    const after = { ...before, rules: draft.rules };
    const several = [before, after, ...under.map(([, policy]) => /** @type {PolicyData} */ (policy))];
    const ties = bench.constraints.map(conditionOf);
    this.space = cutSpace(
      bench.facts,
      [...ties, ...several.flatMap(({ rules }) => conditionsOf(rules))],
      several.flatMap(daysOf),
      bench.day,
    );
    this.evaluator = new Evaluator(
      this.space,
      bench.constraints,
      bench.facts,
      (fact, value) => bench.phrase(fact, value),
      bench.day,
    );
    const technical = draft.regime === TECHNICAL ? undefined : bench.policies[TECHNICAL];
    const over = layers.includes(TECHNICAL) ? technical : undefined;
    this.complaints = this.check();
    this.before = compileRegime(this.space, bench, before, over);
    this.root = this.complaints.length ? this.before : compileRegime(this.space, bench, after, over);
    this.order = this.orderOf(draft.rules, over);
    this.orderBefore = this.orderOf(before.rules, over);
    this.regime = this.described();
  }

  /**
   * @param {{ id: string }[]} rules
   * @param {PolicyData | undefined} over
   */
  orderOf(rules, over) {
    const under = (over?.rules ?? []).map(({ id }) => `${TECHNICAL}/${id}`);
    return new Map([...under, ...rules.map(({ id }) => id)].map((id, at) => [id, at]));
  }

  // The regime as the page shows it, its own rules as they are now.
  /** @returns {Regime} */
  described() {
    const { facts } = this.bench;
    const under = this.base.rules.filter(({ id }) => id.includes("/"));
    const own = this.draft.rules.map((rule) => {
      const known = this.base.rules.find(({ id }) => id === rule.id);
      return {
        id: rule.id,
        when: rule.when ? sayCondition(rule.when, facts) : "",
        then: known?.then ?? "",
        because: rule.because,
        source: rule.source,
        contested: rule.contested,
        unverified: rule.unverified,
        quote: "",
        file: known?.file ?? "",
        line: known?.line ?? 0,
        duties: known?.duties ?? [],
      };
    });
    return { ...this.base, name: this.name, title: `${this.base.title}, changed`, rules: [...under, ...own] };
  }

  // What is wrong with the rules: as their file would be refused.
  /** @returns {string[]} */
  check() {
    const { rules } = this.draft;
    const complaints = rules.flatMap((rule, at) => this.complain(rule, at === rules.length - 1));
    const ids = rules.map(({ id }) => id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
      complaints.push(`two rules have the id ${id}`);
    }
    return complaints.length ? complaints : this.unreached();
  }

  /**
   * @param {DraftRule} rule
   * @param {boolean} isLast
   * @returns {string[]}
   */
  complain(rule, isLast) {
    const said = [];
    const { id, outcome, mode, ground, scope, when } = rule;
    if (isLast ? id !== OTHERWISE : id === OTHERWISE || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      said.push(`${id} is no id here: use a-z, 0-9 and -`);
    }
    if (isLast && when) said.push("what is decided otherwise has no condition");
    if (!isLast && !(when && when.all.length)) said.push(`${id} has no condition left`);
    const modes = MODES[/** @type {keyof typeof MODES} */ (outcome)];
    if (!modes) said.push(`${id}: a rule cannot decide ${outcome}`);
    else if (!modes.includes(mode)) said.push(`${id}: ${outcome} has no mode ${mode || "that is empty"}`);
    if (outcome === "allow" && !ground) said.push(`${id}: what allows needs a ground`);
    if (outcome === "not_governed" && ground) said.push(`${id}: what is not governed has no ground`);
    if ((outcome === "allow") !== Boolean(scope)) said.push(`${id}: only what allows has a scope`);
    if (!rule.because.trim()) said.push(`${id} does not say why`);
    if (!isLast && !rule.source) said.push(`${id} has no source`);
    return said;
  }

  // The first rule that no request can ever reach.
  unreached() {
    const { nodes } = this.space;
    let left = this.bench.constraints.reduce(
      (allowed, tie) => nodes.both(allowed, this.space.condition(conditionOf(tie))),
      TRUE,
    );
    for (const { id, when } of this.draft.rules) {
      if (!when) break;
      const applies = this.space.condition(when);
      if (nodes.both(left, applies) === FALSE) return [`the rule ${id} is never reached`];
      left = nodes.both(left, nodes.negation(applies));
    }
    return [];
  }

  // What the changed regime answers.
  /**
   * @param {Request} request
   * @returns {Answer}
   */
  answer({ facts }) {
    return this.space.nodes.lent(() => this.answered(this.root, facts, this.order, this.regime));
  }

  /**
   * @param {number} root
   * @param {Values} facts
   * @param {Map<string, number>} order
   * @param {Regime} regime
   * @returns {Answer}
   */
  answered(root, facts, order, regime) {
    const opened = this.evaluator.open(facts);
    if (!opened) return { ...unknownAnswer(regime), why: "the facts cannot be so together" };
    const settled = this.evaluator.settle(root, opened, order);
    const turning = settled.missing.map((level) =>
      this.bench.factOf(/** @type {string} */ (this.space.factAt.get(level))),
    );
    return tell(regime, settled, turning, this.bench);
  }

  // The cases and scenarios that it answers otherwise than before.
  /** @returns {Flip[]} */
  flips() {
    const { nodes } = this.space;
    return this.bench.starters.flatMap((starter) =>
      nodes.lent(() => {
        const opened = this.evaluator.open(starter.facts);
        if (!opened || this.isAlike(opened)) return [];
        const before = this.answered(this.before, starter.facts, this.orderBefore, this.base);
        const after = this.answered(this.root, starter.facts, this.order, this.regime);
        const changes = changesOf(before, after);
        return changes.length ? [{ starter, before, after, changes, direction: directionOf(before, after) }] : [];
      }),
    );
  }

  /** @param {import("./types.js").Opened} opened */
  isAlike({ fixed }) {
    const { nodes } = this.space;
    return nodes.restrict(this.before, fixed) === nodes.restrict(this.root, fixed);
  }

  // Kinds of change that no case and no scenario shows, with a request for each.
  /**
   * @param {Flip[]} [flips]
   * @returns {Unseen[]}
   */
  unseen(flips = this.flips()) {
    const { nodes } = this.space;
    const seen = new Set(flips.map(({ before, after }) => `${substanceOf(before)} ${substanceOf(after)}`));
    return nodes.lent(() => {
      /** @type {(before: Ruling, after: Ruling) => string} */
      const differ = (before, after) =>
        before.substance === after.substance ? "" : `${substanceOf(before)} ${substanceOf(after)}`;
      const changed = nodes.apply(differ, [this.before, this.root]);
      const allowed = this.bench.constraints.reduce(
        (all, tie) => nodes.both(all, this.space.condition(conditionOf(tie))),
        TRUE,
      );
      const inside = nodes.choice(allowed, changed, nodes.terminal(""));
      const kinds = nodes.terminalsOf(inside).map((end) => /** @type {string} */ (nodes.values[end]));
      return kinds
        .filter((kind) => kind && !seen.has(kind))
        .map((kind) => this.witness(nodes.map((value) => value === kind, inside)))
        .map((facts) => ({
          request: { facts },
          before: this.answered(this.before, facts, this.orderBefore, this.base),
          after: this.answered(this.root, facts, this.order, this.regime),
        }));
    });
  }

  // What a request of a region states that is as ordinary as can be.
  /** @param {number} region */
  witness(region) {
    const { nodes, factAt, dated } = this.space;
    /** @type {Values} */
    const facts = {};
    let node = region;
    let isDated = false;
    const ordinary = this.evaluator.ties.settle({});
    while (node !== TRUE) {
      const level = nodes.levels[node];
      const name = factAt.get(level);
      const kids = nodes.kids[node];
      const usual = name === undefined ? 0 : this.usualClass(name, ordinary);
      const chosen = kids[usual] === FALSE ? kids.findIndex((kid) => kid !== FALSE) : usual;
      if (level === dated) isDated = chosen === 1;
      // What is tested is stated, so that no constraint assumes it otherwise.
      if (name !== undefined && (name !== this.bench.day || isDated || chosen !== usual)) {
        facts[name] = this.space.cutterOf(name).plainest[chosen];
      }
      node = kids[chosen];
    }
    return this.fewest(facts, region);
  }

  /**
   * @param {string} name
   * @param {Values} ordinary
   */
  usualClass(name, ordinary) {
    const value = ordinary[name];
    return value === "unknown" ? 0 : Math.max(0, this.space.cutterOf(name).classOf(value));
  }

  // As few of some facts as still make a request of a region.
  /**
   * @param {Values} facts
   * @param {number} region
   */
  fewest(facts, region) {
    let stated = facts;
    for (const name of Object.keys(facts)) {
      const fewer = { ...stated };
      delete fewer[name];
      if (this.isWithin(fewer, region)) stated = fewer;
    }
    return stated;
  }

  /**
   * @param {Values} facts
   * @param {number} region
   */
  isWithin(facts, region) {
    const opened = this.evaluator.open(facts);
    if (!opened) return false;
    const { nodes } = this.space;
    return nodes.both(opened.ways, nodes.negation(nodes.restrict(region, opened.fixed))) === FALSE;
  }

  // The file of the changed regime.
  get yaml() {
    return writeVariant(this.bench, this.draft, this.regime.title);
  }
}

/**
 * @param {{ outcome: string, mode: string, ground: string, scope: string, duties: { said: string }[] }} answer
 */
function substanceOf({ outcome, mode, ground, scope, duties }) {
  return JSON.stringify([outcome, mode, ground, scope, duties.map(({ said }) => said).sort()]);
}

/**
 * @param {Answer} before
 * @param {Answer} after
 * @returns {"wider" | "narrower" | "changed"}
 */
function directionOf(before, after) {
  if (before.outcome !== after.outcome) {
    if (after.outcome === "allow") return "wider";
    if (before.outcome === "allow") return "narrower";
  }
  return "changed";
}
