// The address holds all that the page shows: the facts by their names, all else behind a dot.
//   #danger=death&danger_imminent=true&.passed=consent&.beside=some-regime    #.from=case/some-case
// Where it is a view among others, its address begins with the name of the view: #/what-if?danger=death
// A link may be older than the bench, or written by hand: what the bench does not have is left out, and
// view_left_out.js says so.

import { NO_VARIANT, readVariant, writeVariant } from "./view_draft.js";
/** @import { Fact, Request, Value, Values } from "./types.js" */
/** @import { Bench, Form, Shown, State } from "./view.js" */

const UNKNOWN = "unknown";
/** @type {Form[]} */
export const FORMS = ["scenario", "json", "memo"];
/** @type {Shown[]} */
export const SHOWN = ["all", "disclosing", "differing", "changed"];

/**
 * @param {string} hash
 * @param {string} view what the address begins with
 */
export function parametersOf(hash, view) {
  const written = hash.replace(/^#/, "");
  return new URLSearchParams(written.startsWith(view) ? written.slice(view.length) : "");
}

/** @returns {State} */
export function firstState() {
  return {
    from: "",
    under: "",
    facts: {},
    passed: [],
    pinned: null,
    beside: "",
    shown: "all",
    sought: "",
    opened: [],
    taken: [],
    form: "scenario",
    title: "",
    variant: NO_VARIANT,
  };
}

/**
 * @param {string} hash
 * @param {string} view what the address begins with
 * @param {Bench} bench
 * @returns {State}
 */
export function readAddress(hash, view, bench) {
  const parameters = parametersOf(hash, view);
  const pinned = parameters.get(".pinned");
  const form = FORMS.find((each) => each === parameters.get(".as"));
  const shown = SHOWN.find((each) => each === parameters.get(".show"));
  const names = new Set(bench.regimes.map((regime) => regime.name));
  /** @param {string} key */
  const regimes = (key) => parameters.getAll(key).filter((name) => names.has(name));
  const starter = bench.starters.find(({ id }) => id === parameters.get(".from"));
  const request = readRequest(parameters, bench);
  const isWritten = Object.keys(request.facts).length > 0 || request.passed.length > 0;
  return {
    ...firstState(),
    ...(starter && !isWritten ? { facts: starter.facts } : request),
    from: starter?.id ?? "",
    under: regimes(".under")[0] ?? "",
    pinned: pinned === null ? null : readRequest(new URLSearchParams(pinned), bench),
    beside: regimes(".beside")[0] ?? "",
    shown: shown ?? "all",
    sought: parameters.get(".find") ?? "",
    opened: regimes(".open"),
    taken: regimes(".take"),
    form: form ?? "scenario",
    title: parameters.get(".title") ?? "",
    variant: readVariant(parameters, bench),
  };
}

/**
 * @param {State} state
 * @param {string} view
 */
export function writeAddress(state, view) {
  const parameters = writeRequest(state);
  if (state.from) parameters.append(".from", state.from);
  if (state.from && state.under) parameters.append(".under", state.under);
  if (state.pinned) parameters.append(".pinned", String(writeRequest(state.pinned)));
  if (state.beside) parameters.append(".beside", state.beside);
  if (state.shown !== "all") parameters.append(".show", state.shown);
  if (state.sought) parameters.append(".find", state.sought);
  for (const name of state.opened) parameters.append(".open", name);
  for (const name of state.taken) parameters.append(".take", name);
  if (state.form !== "scenario") parameters.append(".as", state.form);
  if (state.title) parameters.append(".title", state.title);
  writeVariant(state.variant, parameters);
  return `#${view}${parameters}`;
}

/**
 * @param {URLSearchParams} parameters
 * @param {Bench} bench
 * @returns {{ facts: Values, passed: string[] }}
 */
function readRequest(parameters, bench) {
  /** @type {Values} */
  const facts = {};
  for (const [name, written] of parameters) {
    const fact = bench.facts.get(name);
    const value = fact && readValue(fact, written, bench);
    if (value !== undefined) facts[name] = value;
  }
  const passed = parameters.getAll(".passed").filter((name) => bench.facts.has(name));
  return { facts, passed: [...new Set(passed)].filter((name) => !Object.hasOwn(facts, name)) };
}

/** @param {Request} request */
function writeRequest({ facts, passed = [] }) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(facts)) parameters.append(name, String(value));
  for (const name of passed) parameters.append(".passed", name);
  return parameters;
}

/**
 * @param {Fact} fact
 * @param {string} written
 * @param {Bench} bench
 * @returns {Value | undefined}
 */
export function readValue(fact, written, bench) {
  if (written === UNKNOWN) return UNKNOWN;
  if (fact.type === "choice" || fact.type === "yes_no") {
    return fact.values.find(({ value }) => String(value) === written)?.value;
  }
  const read = bench.readValue(fact.name, written);
  return "value" in read ? read.value : undefined;
}
