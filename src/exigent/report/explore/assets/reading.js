// Makes of the data block what the evaluator works with; it and `types.d.ts` know its shape.

import { linkNames } from "../../html/assets/slug.js";
import { phraseOf } from "./phrases.js";
/** @import { ExploreData, Fact, FactData, Regime, Ruling, ScenarioStart, Starter } from "./types.js" */
/** @import { Nodes } from "./nodes.js" */

const NOT_KNOWN = "it is not known ";

// In what order the rules of a regime stand, by the names that reasons give them.
/** @param {Regime} regime */
export function orderOf(regime) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** @param {string} name */
  const add = (name) => order.has(name) || order.set(name, order.size);
  const own = `${regime.name}/`;
  for (const { id } of regime.rules) {
    const isOfLayer = regime.layers.some((layer) => id.startsWith(`${layer}/`));
    add(isOfLayer ? id : own + id);
    if (!isOfLayer) add(id);
  }
  return order;
}

/**
 * @param {FactData} fact
 * @param {boolean} isRead
 * @returns {Fact}
 */
export function factOf(fact, isRead) {
  const unknownPhrase = NOT_KNOWN + fact.unknown;
  const whole = {
    name: fact.name,
    asks: fact.asks,
    type: fact.type,
    unit: fact.unit ?? "",
    values: (fact.values ?? []).map(([value, phrase], at) => ({ value, phrase, also: fact.alsoValues?.[at] ?? [] })),
    groups: (fact.groups ?? []).map(([phrase, values]) => ({ phrase, values })),
    template: fact.template ?? "",
    atLeast: fact.atLeast ?? null,
    whole: fact.whole ?? false,
    bounds: fact.cuts ?? [],
    ordinary: fact.ordinary,
    ordinaryPhrase: "",
    unknown: fact.unknown,
    unknownPhrase,
    also: fact.also ?? [],
    isRead,
  };
  return { ...whole, ordinaryPhrase: phraseOf(whole, fact.ordinary) };
}

/**
 * @param {ExploreData} data
 * @returns {Starter[]}
 */
export function startersOf(data) {
  const usual = { summary: "", caution: "", date: "", place: "", told: [], sources: [] };
  /** @param {number[]} places */
  const facts = (places) => Object.fromEntries(places.map((place) => data.statements[place]));
  /** @type {string[] | null} */
  let names = null;
  const nameAt = (/** @type {number} */ index) => (names ??= namesOf(data))[index];
  const ordinary = data.ordinary.slice(0, 1).toUpperCase() + data.ordinary.slice(1);
  return [
    { ...usual, id: "ordinary", kind: "ordinary", group: "", title: ordinary, facts: {}, where: "" },
    ...data.cases.map((one) => ({
      ...usual,
      ...one,
      id: `case/${one.name}`,
      kind: /** @type {const} */ ("case"),
      group: "Reported cases",
      facts: facts(one.facts),
      where: one.file ?? "",
    })),
    ...data.scenarios.map((one, index) => new ScenarioStarter(data, one, () => nameAt(index))),
  ];
}

/** @param {ExploreData} data */
function namesOf(data) {
  return linkNames(
    data.scenarios.map(([place, line, title]) => {
      const [feature, file] = data.features[place];
      return { feature, file, title, place: `${file}:${line}` };
    }),
  );
}

// A scenario to start from; of thousands most are never looked at, so that nothing is made before.
/** @implements {Starter} */
class ScenarioStarter {
  /**
   * @param {ExploreData} data
   * @param {ScenarioStart} scenario
   * @param {() => string} name
   */
  constructor(data, scenario, name) {
    this.data = data;
    this.scenario = scenario;
    this.name = name;
    this.kind = /** @type {const} */ ("scenario");
    this.title = scenario[2];
  }

  get summary() {
    return "";
  }

  get caution() {
    return "";
  }

  get date() {
    return "";
  }

  get place() {
    return "";
  }

  get told() {
    return [];
  }

  get sources() {
    return [];
  }

  get feature() {
    return this.data.features[this.scenario[0]];
  }

  get group() {
    return this.feature[0];
  }

  get id() {
    return `scenario/${this.name()}`;
  }

  get where() {
    return `${this.feature[1]}:${this.scenario[1]}`;
  }

  get facts() {
    return Object.fromEntries(this.scenario[3].map((place) => this.data.statements[place]));
  }
}

/**
 * @param {ExploreData} data
 * @returns {Ruling[]}
 */
export function rulingsOf(data) {
  const reasons = data.reasons.map((reason) => ({
    source: "",
    isContested: false,
    isUnverified: false,
    ...reason,
  }));
  return data.decisions.map((one) => {
    const { outcome, mode = "", ground = "", scope = "", note = "" } = one;
    const duties = one.duties ?? [];
    return {
      outcome,
      mode,
      ground,
      scope,
      note,
      duties: duties.map((place) => data.duties[place]),
      reasons: (one.reasons ?? []).map((place) => reasons[place]),
      substance: [outcome, mode, ground, scope, ...[...new Set(duties)].sort((a, b) => a - b)].join(),
    };
  });
}

// Takes the diagrams of the data block into `nodes`; returns what stands for the places there.
/**
 * @param {Nodes} nodes
 * @param {ExploreData} data
 * @param {Ruling[]} rulings
 */
export function readNodes(nodes, { diagram }, rulings) {
  const terminals = rulings.map((ruling) => nodes.terminal(ruling));
  /** @type {number[]} */
  const made = [];
  const { shapes, nodes: flat } = diagram;
  const widths = shapes.map((shape) => Math.max(...shape) + 1);
  for (let at = 0; at < flat.length; ) {
    const shape = flat[at] % shapes.length;
    const level = (flat[at] - shape) / shapes.length;
    at += 1;
    const start = at;
    at += widths[shape];
    const kids = shapes[shape].map((which) => {
      const kid = flat[start + which];
      return kid < 0 ? terminals[-1 - kid] : made[made.length - kid];
    });
    made.push(nodes.node(level, kids));
  }
  return { made, terminals };
}

/**
 * @param {{ made: number[], terminals: number[] }} places
 * @param {number} place
 */
export function placeOf({ made, terminals }, place) {
  return place < 0 ? terminals[-1 - place] : made[place];
}

