// The bench of the page: its facts and regimes, and what each regime answers to a request.
//
// Nothing here touches the page. All that is returned is made anew, and all texts are plain.

import { changesOf, tell, unknownAnswer } from "./answers.js";
import { sayCondition } from "./clauses.js";
import { factsOf } from "./constraints.js";
import { Evaluator } from "./evaluator.js";
import { Nodes } from "./nodes.js";
import { phraseOf } from "./phrases.js";
import { factOf, orderOf, placeOf, readNodes, rulingsOf, startersOf } from "./reading.js";
import { Cutter, Space, UNKNOWN, conditionOf, truth } from "./space.js";
import { layerDraft, layersFor, partsOfLayer } from "./stacks.js";
import { together } from "./together.js";
import { TurningFacts } from "./turning.js";
import { canBe, readValue } from "./values.js";
import { Variant, draftOf } from "./variant.js";
import { writeMemo, writeScenario } from "./writing.js";
/**
 * @import {
 *   Answer,
 *   Assumed,
 *   Completed,
 *   Condition,
 *   Decided,
 *   Draft,
 *   ExploreData,
 *   Fact,
 *   Opened,
 *   Regime,
 *   Request,
 *   Step,
 *   Topic,
 *   Turning,
 *   Value,
 *   Values,
 * } from "./types.js"
 */

/** @param {ExploreData} data */
export function openBench(data) {
  return new Bench(data);
}

export class Bench {
  /** @param {ExploreData} data */
  constructor(data) {
    this.caution = data.caution;
    this.asked = data.asked;
    this.ordinary = data.ordinary;
    this.day = data.day;
    this.legend = data.legend;
    this.marks = { contested: data.contested };
    this.grounds = data.grounds;
    this.signs = data.signs;
    this.constraints = data.constraints;
    this.duties = data.duties;
    this.policies = data.policies;
    this.parties = data.parties;
    this.doing = data.doing;
    this.events = data.events;
    this.nodes = new Nodes(data.diagram.sizes);
    const places = readNodes(this.nodes, data, rulingsOf(data));
    const cutters = new Map(data.facts.map((fact) => [fact.name, new Cutter(fact)]));
    const levels = new Map(data.facts.map((fact, at) => [fact.name, data.diagram.levels[at]]));
    this.space = new Space(this.nodes, cutters, levels, data.diagram.dated);
    /** @type {Map<string, number>} the node of each regime of which the page knows one */
    this.roots = new Map(
      data.regimes
        .filter((regime) => !regime.why)
        .map((regime) => [regime.name, placeOf(places, regime.root ?? 0)]),
    );
    /** @type {Regime[]} */
    this.regimes = data.regimes.map((regime) => ({
      ...regime,
      sources: regime.sources.map((place) => data.sources[place]),
      rules: regime.rules.map((place) => data.rules[place]),
      why: regime.why ?? "",
      whyFixed: regime.whyFixed ?? "",
      premises: regime.premises ?? [],
    }));
    this.regimesByName = new Map(this.regimes.map((regime) => [regime.name, regime]));
    this.orders = new Map(this.regimes.map((regime) => [regime.name, orderOf(regime)]));
    const read = this.readFacts();
    /** @type {Map<string, Fact>} */
    this.facts = new Map(data.facts.map((fact) => [fact.name, factOf(fact, read.has(fact.name))]));
    /** @type {Topic[]} */
    this.topics = data.topics.map(([title, facts]) => ({ title, facts }));
    /** @type {(fact: string, value: Value) => string} */
    const phrase = (fact, value) => this.phrase(fact, value);
    this.evaluator = new Evaluator(this.space, data.constraints, this.facts, phrase, data.day);
    this.ties = this.evaluator.ties;
    this.starters = startersOf(data);
    /** @type {TurningFacts | null} */
    this.turning = null;
  }

  // The facts on which some answer can turn, or what a constraint says of another.
  readFacts() {
    const levels = new Set([...this.roots.values()].flatMap((root) => [...this.nodes.tested(root)]));
    const read = new Set([...levels].flatMap((level) => this.space.factAt.get(level) ?? []));
    if (levels.has(this.space.dated)) read.add(this.day);
    for (const tie of this.constraints) for (const fact of factsOf(conditionOf(tie))) read.add(fact);
    return read;
  }

  /** @param {string} fact */
  factOf(fact) {
    const found = this.facts.get(fact);
    if (!found) throw new RangeError(`there is no fact ${fact}`);
    return found;
  }

  // The sentence that states a value of a fact, "unknown" among them.
  /**
   * @param {string} fact
   * @param {Value} value
   */
  phrase(fact, value) {
    return phraseOf(this.factOf(fact), value);
  }

  // Whether there is such a fact, and whether it can have that value.
  /**
   * @param {string} name
   * @param {unknown} value
   * @returns {value is Value}
   */
  has(name, value) {
    const fact = this.facts.get(name);
    return fact !== undefined && canBe(fact, value);
  }

  // What somebody typed as a number or a date: a value, or what is wrong with it.
  /**
   * @param {string} name
   * @param {string} text
   */
  readValue(name, text) {
    return readValue(this.factOf(name), text);
  }

  // What every fact comes to: stated, assumed by a constraint, or ordinary.
  /**
   * @param {Request} request
   * @returns {Completed}
   */
  complete(request) {
    return this.nodes.lent(() => this.completed(request));
  }

  /**
   * @param {Request} request
   * @returns {Completed}
   */
  completed({ facts }) {
    const values = this.ties.settle(facts);
    const complaint = this.ties.complain(facts, values);
    /** @type {Assumed[]} */
    const assumed = [];
    for (const [fact, value] of Object.entries(values)) {
      if (Object.hasOwn(facts, fact) || value === this.ties.ordinary[fact]) continue;
      const because = this.constraints.find(
        (tie) => tie.assume?.[fact] === value && truth(tie.when, values) !== false,
      )?.because;
      assumed.push({ fact, value, phrase: this.phrase(fact, value), because: because ?? "" });
    }
    return { values, assumed, complaint };
  }

  // What regimes answer, in their order: all, or those named. Nothing where the facts cannot be so
  // together.
  /**
   * @param {Request} request
   * @param {string[]} [names]
   * @returns {Decided}
   */
  decide(request, names = []) {
    return this.nodes.lent(() => {
      const completed = this.completed(request);
      if (completed.complaint) return { ...completed, answers: [] };
      const opened = this.evaluator.opened(request.facts, completed.values);
      const asked = this.regimes.filter(({ name }) => !names.length || names.includes(name));
      const answers = asked.map((regime) => this.answer(regime, opened));
      return { ...completed, answers };
    });
  }

  /**
   * @param {Regime} regime
   * @param {Opened} opened
   * @returns {Answer}
   */
  answer(regime, opened) {
    const root = this.roots.get(regime.name);
    if (root === undefined) return unknownAnswer(regime);
    const order = /** @type {Map<string, number>} */ (this.orders.get(regime.name));
    const settled = this.evaluator.settle(root, opened, order);
    const turning = settled.missing.map((level) =>
      this.factOf(/** @type {string} */ (this.space.factAt.get(level))),
    );
    return tell(regime, settled, turning, this);
  }

  // The open facts on which an answer can still turn, whatever the other open facts are.
  /**
   * @param {Request} request
   * @returns {Turning}
   */
  turnsOn(request) {
    this.turning ??= new TurningFacts(this);
    return this.turning.find(request);
  }

  // The open fact on which most regimes turn; null where no answer is open any more.
  /** @param {Request} request */
  nextQuestion(request) {
    /** @type {{ fact: string, regimes: string[] } | null} */
    let next = null;
    for (const [fact, regimes] of this.turnsOn(request).byFact) {
      if (next === null || regimes.length > next.regimes.length) next = { fact, regimes };
    }
    return next;
  }

  // Every change of one fact that changes what a regime answers, other outcomes first.
  /**
   * @param {Request} request
   * @param {string} name
   * @returns {Step[]}
   */
  steps(request, name) {
    const regime = this.regimesByName.get(name);
    const root = this.roots.get(name);
    if (!regime || root === undefined) return [];
    return this.nodes.lent(() => {
      const { values, complaint } = this.completed(request);
      if (complaint) return [];
      const now = this.answer(regime, this.evaluator.opened(request.facts, values));
      const read = this.nodes.tested(root);
      /** @type {Step[]} */
      const steps = [];
      for (const fact of this.facts.values()) {
        const level = this.space.levelOf(fact.name);
        const isDated = fact.name === this.day && read.has(this.space.dated);
        if (!read.has(level) && !isDated && !this.isTied(fact.name)) continue;
        for (const { value, others } of this.otherValues(fact, request, values)) {
          const changed = { facts: { ...request.facts, [fact.name]: value } };
          const step = this.step(regime, changed, now);
          if (!step) continue;
          steps.push({
            fact: fact.name,
            value,
            phrase: phraseOf(fact, value),
            others: others.map((other) => phraseOf(fact, other)),
            asOrdinary: value === fact.ordinary && Object.hasOwn(request.facts, fact.name),
            ...step,
          });
        }
      }
      /** @param {Step} step */
      const rank = ({ changes }) => (changes.includes("outcome") ? 0 : changes.includes("mode") ? 1 : 2);
      return steps.sort((one, other) => rank(one) - rank(other));
    });
  }

  // What several facts together lead a regime to, where no single one does; the fewest first.
  /**
   * @param {Request} request
   * @param {string} name
   */
  together(request, name) {
    const regime = this.regimesByName.get(name);
    return regime ? together(this, request, regime) : [];
  }

  /** @param {string} fact */
  isTied(fact) {
    return this.constraints.some(
      (tie) => Object.hasOwn(tie.assume ?? {}, fact) || factsOf(conditionOf(tie)).includes(fact),
    );
  }

  /**
   * @param {Regime} regime
   * @param {Request} changed
   * @param {Answer} now
   */
  step(regime, { facts }, now) {
    const opened = this.evaluator.open(facts);
    if (!opened) return null;
    const answer = this.answer(regime, opened);
    const changes = changesOf(now, answer);
    return changes.length ? { answer, changes } : null;
  }

  // Values that a fact could have instead, one of each class, with the others of it.
  /**
   * @param {Fact} fact
   * @param {Request} request
   * @param {Values} values
   */
  otherValues(fact, request, values) {
    const cutter = this.space.cutterOf(fact.name);
    const now = values[fact.name];
    const at = now === UNKNOWN ? -1 : cutter.classOf(now);
    // A day that is stated counts, and what is stated no constraint assumes otherwise.
    const isTold = fact.name === this.day || this.ties.assumable.has(fact.name);
    const isSame = Object.hasOwn(request.facts, fact.name) || !isTold;
    return cutter.plainest.flatMap((value, index) => {
      if (index === at && isSame) return [];
      const alike = fact.values.filter((one) => cutter.classOf(one.value) === index);
      const others = alike.map((one) => one.value).filter((other) => other !== value);
      return [{ value, others }];
    });
  }

  // The regimes that do not answer as one of them does, and in what.
  /**
   * @param {Request} request
   * @param {string} name
   */
  differs(request, name) {
    const { answers } = this.decide(request);
    const own = answers.find((answer) => answer.regime === name);
    if (!own || own.why) return [];
    return answers
      .filter((answer) => answer !== own && !answer.why)
      .map((answer) => ({ regime: answer.regime, changes: changesOf(own, answer), answer }))
      .filter(({ changes }) => changes.length);
  }

  // What is between two requests: the facts, and the answers.
  /**
   * @param {Request} before
   * @param {Request} after
   */
  changes(before, after) {
    const [was, is] = [this.decide(before), this.decide(after)];
    const facts = [...this.facts.keys()].filter((fact) => was.values[fact] !== is.values[fact]);
    const pairs = is.answers.flatMap((answer, at) => {
      const earlier = was.answers[at];
      const changes = earlier ? changesOf(earlier, answer) : [];
      return changes.length ? [{ regime: answer.regime, before: earlier, after: answer, changes }] : [];
    });
    return {
      facts: facts.map((fact) => ({
        fact,
        before: this.phrase(fact, was.values[fact]),
        after: this.phrase(fact, is.values[fact]),
      })),
      answers: pairs,
    };
  }

  // The sentences of what a request states, in the order of the facts.
  /** @param {Request} request */
  stated({ facts }) {
    const names = [...this.facts.keys()].filter((fact) => Object.hasOwn(facts, fact));
    return names.map((fact) => this.phrase(fact, facts[fact]));
  }

  // A scenario that states what is stated, and expects what some regimes answer.
  /**
   * @param {Request} request
   * @param {string[]} regimes
   * @param {string} [title]
   */
  toScenario(request, regimes, title) {
    const { answers } = this.decide(request, regimes);
    return writeScenario(this, request, answers, title);
  }

  // What `exigent decide --facts` takes.
  /** @param {Request} request */
  toJson({ facts }) {
    const names = [...this.facts.keys()].filter((fact) => Object.hasOwn(facts, fact));
    return `${JSON.stringify(Object.fromEntries(names.map((fact) => [fact, facts[fact]])))}\n`;
  }

  // The rules of a regime, to change as one likes; null where its `whyFixed` says why not.
  /** @param {string} name */
  draftOf(name) {
    const regime = this.regimesByName.get(name);
    return regime ? draftOf(this, regime) : null;
  }

  // The sources of a layer of a regime, by the names that its rules have for them.
  /**
   * @param {string} name
   * @param {string} layer
   */
  sourcesOf(name, layer) {
    return partsOfLayer(this, name, layer).sources;
  }

  // The regimes that may stand as layers of a stack; none where its layers cannot be changed.
  /** @param {string} name */
  layersFor(name) {
    const regime = this.regimesByName.get(name);
    return regime ? layersFor(this, regime) : [];
  }

  // The rules of one of them, to be a layer.
  /** @param {string} layer */
  layerDraft(layer) {
    return layerDraft(this, layer);
  }

  // What a regime would be with these rules.
  /**
   * @param {Draft} draft
   * @param {string} [name]
   */
  tryVariant(draft, name) {
    return new Variant(this, draft, name);
  }

  // A condition of a rule in English.
  /** @param {Condition} condition */
  sayCondition(condition) {
    return sayCondition(condition, this.facts);
  }

  // A paragraph for a memo.
  /**
   * @param {Request} request
   * @param {string[]} regimes
   */
  toMemo(request, regimes) {
    return writeMemo(this, request, this.decide(request, regimes).answers);
  }
}

export { changesOf };
