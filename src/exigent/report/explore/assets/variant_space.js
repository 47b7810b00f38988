// A space cut anew, by whatever the rules of a changed regime compare facts with.

import { Nodes } from "./nodes.js";
import { Cutter, Space, UNKNOWN } from "./space.js";
/** @import { Condition, DatesData, DraftRule, Fact, FactData, PolicyRule, Value } from "./types.js" */

const DAY = 86_400_000;
const STAND_IN_DAY = "2000-01-01";

// The space of all requests, cut by conditions and by days on which dates in force begin or end.
/**
 * @param {Map<string, Fact>} facts
 * @param {Condition[]} conditions
 * @param {string[]} days
 * @param {string} dayFact
 */
export function cutSpace(facts, conditions, days, dayFact) {
  /** @type {Map<string, Set<Value>>} */
  const compared = new Map([...facts.keys()].map((name) => [name, new Set()]));
  for (const condition of conditions) addConstants(condition, compared);
  for (const day of days) compared.get(dayFact)?.add(day);
  const cutters = new Map(
    [...facts.values()].map((fact) => {
      const constants = [...(compared.get(fact.name) ?? [])];
      return [fact.name, new Cutter(cut(fact, constants))];
    }),
  );
  const sizes = [];
  const levels = new Map();
  let dated = -1;
  for (const [name, cutter] of cutters) {
    if (name === dayFact) {
      dated = sizes.length;
      sizes.push(2);
    }
    levels.set(name, sizes.length);
    sizes.push(cutter.plainest.length);
  }
  return new Space(new Nodes(sizes), cutters, levels, dated);
}

// All conditions of a list of rules.
/**
 * @param {(PolicyRule | DraftRule)[]} rules
 * @returns {Condition[]}
 */
export function conditionsOf(rules) {
  return rules.flatMap(({ when, duties = [] }) => [
    ...(when ? [when] : []),
    ...duties.flatMap(([, unless]) => (unless ? [unless] : [])),
  ]);
}

/** @param {{ dates?: DatesData }} dated */
export function daysOf({ dates }) {
  const { first, last } = dates ?? { first: null, last: null };
  return [first, last].flatMap((day) => day ?? []);
}

/**
 * @param {Condition} condition
 * @param {Map<string, Set<Value>>} compared
 */
function addConstants(condition, compared) {
  if ("not" in condition) addConstants(condition.not, compared);
  else if ("all" in condition) for (const part of condition.all) addConstants(part, compared);
  else if ("any" in condition) for (const part of condition.any) addConstants(part, compared);
  else {
    const { fact, ...held } = condition;
    const constants = "in" in held ? held.in : Object.values(held);
    for (const constant of constants) compared.get(fact)?.add(constant);
  }
}

/**
 * @param {Fact} fact
 * @param {Value[]} constants
 * @returns {FactData}
 */
function cut(fact, constants) {
  const whole = {
    name: fact.name,
    asks: "",
    type: fact.type,
    ordinary: fact.ordinary,
    unknown: "",
  };
  if (!fact.template) {
    const values = fact.values.map(({ value }) => value);
    return {
      ...whole,
      values: fact.values.map(({ value, phrase }) => [value, phrase]),
      classes: values.map((_, at) => at),
      plainest: values,
    };
  }
  const cuts = constants.sort((one, other) => (one < other ? -1 : 1));
  const between = fact.type === "date" ? dayBetween : numberBetween(fact);
  /** @type {number[]} */
  const classes = [];
  /** @type {Value[]} */
  const plainest = [];
  for (let piece = 0; piece <= 2 * cuts.length; piece += 1) {
    const at = (piece - 1) / 2;
    const value = piece % 2 ? onCut(fact, cuts[at]) : between(cuts[piece / 2 - 1], cuts[piece / 2]);
    classes.push(value === undefined ? -1 : plainest.length);
    if (value !== undefined) plainest.push(value);
  }
  const shown = withOrdinary({ ...whole, cuts, classes, plainest });
  return shown;
}

// With the ordinary value in place of the one that stands for its class.
/** @param {FactData} fact */
function withOrdinary(fact) {
  if (fact.ordinary === UNKNOWN) return fact;
  const at = new Cutter(fact).classOf(fact.ordinary);
  if (at >= 0) fact.plainest[at] = fact.ordinary;
  return fact;
}

/**
 * @param {Fact} fact
 * @param {Value} constant
 */
function onCut(fact, constant) {
  if (typeof constant !== "number") return constant;
  if (fact.atLeast !== null && constant < fact.atLeast) return undefined;
  return fact.whole && !Number.isInteger(constant) ? undefined : constant;
}

/**
 * @param {Value | undefined} low
 * @param {Value | undefined} high
 * @returns {Value | undefined}
 */
function dayBetween(low, high) {
  if (low === undefined && high === undefined) return STAND_IN_DAY;
  const day = low === undefined ? shifted(String(high), -1) : shifted(String(low), 1);
  return day !== undefined && (high === undefined || day < high) ? day : undefined;
}

/**
 * @param {string} day
 * @param {number} days
 */
function shifted(day, days) {
  const made = new Date(new Date(`${day}T00:00:00Z`).getTime() + days * DAY).toISOString();
  return /^\d{4}-/.test(made) && made >= "0001" ? made.slice(0, 10) : undefined;
}

/** @param {Fact} fact */
function numberBetween(fact) {
  /**
   * @param {Value | undefined} low
   * @param {Value | undefined} high
   * @returns {Value | undefined}
   */
  return (low, high) => {
    const least = fact.atLeast ?? -Infinity;
    const from = low === undefined ? least : Math.max(Number(low), least);
    const isOpen = low !== undefined && Number(low) >= least;
    const to = high === undefined ? Infinity : Number(high);
    if (from > to || (from === to && isOpen)) return undefined;
    /** @param {number} value */
    const fits = (value) => (isOpen ? value > from : value >= from) && value < to;
    /** @type {number[]} */
    const tried = [];
    if (Number.isFinite(from) && Number.isFinite(to)) tried.push((from + to) / 2);
    if (Number.isFinite(from)) tried.push(from, from + 2);
    if (Number.isFinite(to)) tried.push(to - 2);
    if (!tried.length) tried.push(0);
    const values = fact.whole ? tried.flatMap((one) => [Math.floor(one), Math.ceil(one)]) : tried;
    return values.find(fits);
  };
}
