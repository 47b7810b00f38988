// What a regime would be if its rules read otherwise: decided, compared, and written as a file.

import { changesOf, tell, unknownAnswer } from "./answers.js";
import { sayCondition } from "./clauses.js";
import { dutyOf } from "./duties.js";
import { Evaluator } from "./evaluator.js";
import { FALSE, TRUE } from "./nodes.js";
import { orderOf } from "./reading.js";
import { conditionOf } from "./space.js";
import { layerDraft, liesUnder, ownLayers, partsOfLayer } from "./stacks.js";
import { complaintsOf } from "./variant_check.js";
import { Compiler, TECHNICAL } from "./variant_compile.js";
import { conditionsOf, cutSpace, daysOf } from "./variant_space.js";
import { changedName, nameOf, writeVariant } from "./variant_file.js";
/**
 * @import {
 *   Answer,
 *   Composition,
 *   Draft,
 *   DraftRule,
 *   Flip,
 *   LayerDraft,
 *   Regime,
 *   Request,
 *   Rule,
 *   Ruling,
 *   Unseen,
 *   Values,
 * } from "./types.js"
 */
/** @import { Bench } from "./bench.js" */

// The rules of a regime to change as one likes; null where its `whyFixed` says why not.
/**
 * @param {Bench} bench
 * @param {Regime} regime
 * @returns {Draft | null}
 */
export function draftOf(bench, regime) {
  if (regime.whyFixed) return null;
  return {
    regime: regime.name,
    combine: regime.stack?.combine ?? "",
    layers: ownLayers(regime).map((layer) => layerDraft(bench, layer)),
  };
}

export class Variant {
  /**
   * @param {Bench} bench
   * @param {Draft} draft
   * @param {string} [name]
   */
  constructor(bench, draft, name = changedName(bench, draft.regime)) {
    this.bench = bench;
    this.draft = draft;
    this.name = name;
    this.base = /** @type {Regime} */ (bench.regimesByName.get(draft.regime));
    const [before, after] = this.compositions();
    const policies = [...before.own, ...after.own].map(({ policy }) => policy);
    if (before.over) policies.push(before.over);
    const ties = bench.constraints.map(conditionOf);
    this.space = cutSpace(
      bench.facts,
      [...ties, ...policies.flatMap(({ rules }) => conditionsOf(rules))],
      [before, ...policies].flatMap(daysOf),
      bench.day,
    );
    this.evaluator = new Evaluator(
      this.space,
      bench.constraints,
      bench.facts,
      (fact, value) => bench.phrase(fact, value),
      bench.day,
    );
    this.complaints = complaintsOf(bench, draft, this.space);
    const compiler = new Compiler(this.space, bench);
    this.before = compiler.compile(before);
    this.root = this.complaints.length ? this.before : compiler.compile(after);
    this.regime = this.described();
    this.order = orderOf(this.regime);
    this.orderBefore = orderOf(this.base);
  }

  // How the regime is made of layers, as it was and as it is now.
  /** @returns {[Composition, Composition]} */
  compositions() {
    const { policies } = this.bench;
    const { stack } = this.base;
    const own = ownLayers(this.base);
    const over = liesUnder(this.base) ? policies[TECHNICAL] : undefined;
    const dates = stack ? stack.dates : policies[this.base.name].dates;
    const before = own.map((layer) => ({ name: layer, policy: policies[layer] }));
    const after = this.draft.layers.map((layer) => ({
      name: nameOf(this.bench, layer),
      policy: { ...policies[layer.layer], rules: layer.rules },
    }));
    return [
      { own: before, combine: stack?.combine ?? "", over, dates },
      { own: after, combine: this.draft.combine, over, dates },
    ];
  }

  // The regime as the page shows it, its rules as they are now.
  /** @returns {Regime} */
  described() {
    const { bench, base } = this;
    const own = new Set(ownLayers(base).map((layer) => (base.stack ? `${layer}/` : "")));
    /** @param {{ id: string }} part */
    const isBeneath = ({ id }) => !own.has(id.slice(0, id.lastIndexOf("/") + 1));
    const now = this.draft.layers.map((layer) => {
      const name = base.stack ? nameOf(bench, layer) : this.name;
      const shown = base.stack ? `${name}/` : "";
      const { rules, sources } = partsOfLayer(bench, base.name, layer.layer);
      const known = new Map(rules.map((rule) => [rule.id, rule]));
      return {
        name,
        rules: layer.rules.map((rule) => this.describedRule(rule, layer, known.get(rule.id), shown)),
        sources: sources.map((source) => ({ ...source, id: shown + source.id })),
      };
    });
    const beneath = base.layers.filter((layer) => !ownLayers(base).includes(layer));
    return {
      ...base,
      name: this.name,
      title: `${base.title}, changed`,
      layers: [...beneath, ...(base.stack ? now.map(({ name }) => name) : ownLayers(base))],
      rules: [...base.rules.filter(isBeneath), ...now.flatMap((layer) => layer.rules)],
      sources: [...base.sources.filter(isBeneath), ...now.flatMap((layer) => layer.sources)],
    };
  }

  /**
   * @param {DraftRule} rule
   * @param {LayerDraft} layer
   * @param {Rule | undefined} known the rule as its file has it
   * @param {string} shown what its id has before it now
   * @returns {Rule}
   */
  describedRule(rule, { layer }, known, shown) {
    const { bench } = this;
    const duties = rule.duties.map(([duty, unless]) => {
      const { said } = typeof duty === "number" ? bench.duties[duty] : dutyOf(duty, bench.policies[layer], bench);
      return unless ? `${said}, unless ${sayCondition(unless, bench.facts)}` : said;
    });
    return {
      id: shown + rule.id,
      when: rule.when ? sayCondition(rule.when, bench.facts) : "",
      then: known?.then ?? "",
      because: rule.because,
      source: rule.source,
      contested: rule.contested,
      unverified: rule.unverified,
      quote: rule.quote,
      file: known?.file ?? "",
      line: known?.line ?? 0,
      duties,
    };
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

  // The files of the changed regime, its own first; those of a stack lie in one folder.
  get files() {
    return writeVariant(this.bench, this.draft, this.name, this.regime.title);
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
