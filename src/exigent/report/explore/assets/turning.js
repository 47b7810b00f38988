// Which questions still matter: the open facts on which the answer of some regime can turn.

import { TRUE } from "./nodes.js";
import { turningAlone } from "./settling.js";
import { UNKNOWN, conditionOf } from "./space.js";
/** @import { Opened, Request, Ruling, Turning, Values } from "./types.js" */
/** @import { Bench } from "./bench.js" */

export class TurningFacts {
  /** @param {Bench} bench */
  constructor(bench) {
    const { nodes, space } = bench;
    this.bench = bench;
    const allowed = bench.constraints.reduce(
      (all, tie) => nodes.both(all, space.condition(conditionOf(tie))),
      TRUE,
    );
    /** @param {Ruling} ruling */
    const substance = (ruling) => ruling.substance;
    // What each regime answers, its reasons left aside: everywhere, and where the constraints allow it.
    this.regimes = [...bench.roots].map(([name, root]) => {
      const bare = nodes.map(substance, root);
      return { name, bare, within: nodes.choice(allowed, bare, bench.evaluator.settling.outside) };
    });
  }

  /**
   * @param {Request} request
   * @returns {Turning}
   */
  find(request) {
    const { nodes, topics } = this.bench;
    return nodes.lent(() => {
      const opened = this.opened(request);
      const answered = new Set([...Object.keys(request.facts), ...(request.passed ?? [])]);
      /** @type {Map<string, string[]>} */
      const byFact = new Map(topics.flatMap(({ facts }) => facts.map((fact) => [fact, []])));
      /** @type {Map<string, string[]>} */
      const byRegime = new Map();
      for (const regime of this.regimes) {
        const facts = this.factsAt(this.levels(regime, opened)).filter((fact) => !answered.has(fact));
        byRegime.set(regime.name, facts);
        for (const fact of facts) byFact.get(fact)?.push(regime.name);
      }
      const turning = [...byFact].filter(([, regimes]) => regimes.length);
      return { byFact: new Map(turning), byRegime };
    });
  }

  // What is left open where every fact that nobody answered may be anything.
  /**
   * @param {Request} request
   * @returns {Opened}
   */
  opened({ facts, passed = [] }) {
    const { day, evaluator, nodes, space } = this.bench;
    const { assumable, ordinary } = evaluator.ties;
    const fixed = new Int32Array(nodes.sizes.length).fill(-1);
    /** @type {Values} */
    const unstated = {};
    const unknown = [];
    for (const name of this.bench.facts.keys()) {
      const level = space.levelOf(name);
      const isStated = Object.hasOwn(facts, name);
      if (isStated && facts[name] !== UNKNOWN) {
        fixed[level] = space.cutterOf(name).classOf(facts[name]);
      } else if (!isStated && passed.includes(name) && ordinary[name] !== UNKNOWN) {
        if (assumable.has(name)) unstated[name] = ordinary[name];
        else fixed[level] = space.cutterOf(name).classOf(ordinary[name]);
      } else {
        unknown.push(level);
      }
    }
    if (space.dated >= 0) {
      if (Object.hasOwn(facts, day)) fixed[space.dated] = 1;
      else if (passed.includes(day)) fixed[space.dated] = 0;
    }
    return evaluator.ties.openBy(fixed, unstated, unknown);
  }

  // The levels on which a regime's answer turns: those that change it alone, and those that it asks
  // for and that constraints tie to others, so that none may be able to change alone.
  /**
   * @param {{ bare: number, within: number }} regime
   * @param {Opened} opened
   */
  levels({ bare, within }, opened) {
    const { nodes, evaluator } = this.bench;
    const { settling } = evaluator;
    let left = nodes.restrict(within, opened.fixed);
    if (opened.assumed.size) {
      left = settling.without(nodes.choice(opened.ways, left, settling.outside), opened.assumed);
    }
    const turning = turningAlone(nodes, left, settling.outside);
    for (const level of nodes.tested(nodes.restrict(bare, opened.fixed))) {
      if (opened.tied.has(level)) turning.add(level);
    }
    return [...turning].sort((one, other) => one - other);
  }

  /** @param {number[]} levels */
  factsAt(levels) {
    const { day, space } = this.bench;
    const facts = levels.flatMap((level) => (level === space.dated ? day : (space.factAt.get(level) ?? [])));
    return [...new Set(facts)];
  }
}
