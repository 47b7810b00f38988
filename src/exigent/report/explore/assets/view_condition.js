// Conditions of a rule to be changed, however they nest: what all has to hold, or one of several.

import { make } from "../../html/assets/dom.js";
import { fold } from "./view_fold.js";
import { capital, factOf } from "./view_words.js";
/** @import { Condition, Fact, Value } from "./types.js" */
/** @import { Bench } from "./view.js" */
/** @import { IsOpen } from "./view_fold.js" */

const BOUNDS = /** @type {const} */ ([
  ["at_least", "at least", "on or after"],
  ["at_most", "at most", "on or before"],
  ["more_than", "more than", "after"],
  ["less_than", "less than", "before"],
]);

/** @typedef {(other: Condition) => void} Replace */
/** @typedef {Extract<Condition, { in: Value[] }>} Among */
/** @typedef {Extract<Condition, { at_least?: Value }>} Bounded */

// Several conditions, each to be dropped or changed, and one more.
/**
 * @param {Condition[]} parts
 * @param {string} key
 * @param {Bench} bench
 * @param {object} editing
 * @param {string} editing.adding what one more is
 * @param {number} editing.fewest how many have to be left
 * @param {IsOpen} editing.isOpen
 * @param {(parts: Condition[]) => void} editing.change
 */
export function conditionsEditor(parts, key, bench, { adding, fewest, isOpen, change }) {
  const items = parts.map((part, place) => {
    const said = bench.sayCondition(part);
    const others = parts.filter((_, at) => at !== place);
    /** @param {Condition} other */
    const replace = (other) => change(parts.map((each, at) => (at === place ? other : each)));
    return make(
      "li",
      {},
      make("span", {}, capital(said)),
      " ",
      make(
        "button",
        {
          type: "button",
          "data-key": `${key} ${place} drop`,
          "aria-label": `Drop it: ${said}`,
          disabled: parts.length <= fewest,
          onclick: () => change(others),
        },
        "Drop it",
      ),
      conditionEditor(part, `${key} ${place}`, bench, isOpen, replace),
      alternative(part, `${key} ${place}`, bench, replace),
    );
  });
  return [
    items.length ? make("ul", { class: "conditions" }, items) : null,
    chosenSentence(adding, `${key} add`, bench, (chosen) => change([...parts, chosen])),
  ];
}

/**
 * @param {Condition} part
 * @param {string} key
 * @param {Bench} bench
 * @param {IsOpen} isOpen
 * @param {Replace} replace
 * @returns {HTMLElement[]}
 */
function conditionEditor(part, key, bench, isOpen, replace) {
  const among = amongOf(part);
  if (among) {
    const fact = factOf(bench, among.fact);
    if (fact.values.length) return [valueBoxes(fact, among, among !== part, key, replace)];
  }
  if ("fact" in part) return "in" in part ? [listField(part, key, bench, replace)] : boundFields(part, key, bench, replace);
  if ("not" in part) {
    const inner = () => conditionEditor(part.not, `${key} not`, bench, isOpen, (other) => replace({ not: other }));
    return [fold(`${key} not`, isOpen, "What must not be so", inner)];
  }
  const [parts, legend, adding] =
    "any" in part
      ? [part.any, "One of these is enough", "Or else"]
      : [part.all, "All of these have to hold", "And besides"];
  /** @param {Condition[]} others */
  const change = (others) =>
    replace(others.length === 1 ? others[0] : "any" in part ? { any: others } : { all: others });
  return [
    fold(`${key} group`, isOpen, legend, () =>
      conditionsEditor(parts, `${key} in`, bench, { adding, fewest: 1, isOpen, change }),
    ),
  ];
}

// What is held against values, also where it is denied.
/**
 * @param {Condition} part
 * @returns {Among | null}
 */
function amongOf(part) {
  const leaf = "not" in part ? part.not : part;
  return "in" in leaf ? leaf : null;
}

// Another condition that does as well: one of the two is enough then.
/**
 * @param {Condition} part
 * @param {string} key
 * @param {Bench} bench
 * @param {Replace} replace
 */
function alternative(part, key, bench, replace) {
  if ("any" in part) return null;
  const choice = chosenSentence("Or else", `${key} or`, bench, (chosen) => replace({ any: [part, chosen] }));
  choice.classList.add("aside");
  return choice;
}

// The values of a fact that count, each to be added or taken out.
/**
 * @param {Fact} fact
 * @param {Among} among
 * @param {boolean} isDenied
 * @param {string} key
 * @param {Replace} replace
 */
function valueBoxes(fact, among, isDenied, key, replace) {
  const all = fact.values.map(({ value }) => value);
  const counting = all.filter((value) => among.in.includes(value) !== isDenied);
  return make(
    "fieldset",
    {},
    make("legend", { class: "quiet" }, `${fact.asks} Any of:`),
    fact.values.map(({ value, phrase }, place) => {
      const isIn = counting.includes(value);
      const box = make("input", {
        type: "checkbox",
        "data-key": `${key} value ${place}`,
        checked: isIn,
        disabled: isIn && counting.length === 1,
      });
      box.addEventListener("change", () => {
        const kept = all.filter((each) => (each === value ? box.checked : counting.includes(each)));
        replace({ fact: fact.name, in: kept });
      });
      return make("label", {}, box, make("span", {}, capital(phrase)));
    }),
  );
}

// Numbers or dates of which it is one.
/**
 * @param {Among} part
 * @param {string} key
 * @param {Bench} bench
 * @param {Replace} replace
 */
function listField(part, key, bench, replace) {
  const fact = factOf(bench, part.fact);
  const field = make("input", { value: part.in.join(", "), "data-key": `${key} list` });
  const wrong = make("span", { class: "wrong", role: "alert" });
  field.addEventListener("change", () => {
    const read = field.value.split(",").map((each) => bench.readValue(fact.name, each));
    const values = read.flatMap((each) => ("value" in each ? [each.value] : []));
    wrong.textContent = read.flatMap((each) => ("value" in each ? [] : [each.complaint]))[0] ?? "";
    if (values.length === read.length) replace({ fact: fact.name, in: [...new Set(values)] });
  });
  const unit = fact.unit ? ` (${fact.unit})` : "";
  return make("label", { class: "bound" }, make("span", { class: "quiet" }, `One of, set off by commas${unit}`), field, wrong);
}

// The bounds of a number or a date, each in a field of its own; one that is emptied goes.
/**
 * @param {Bounded} part
 * @param {string} key
 * @param {Bench} bench
 * @param {Replace} replace
 */
function boundFields(part, key, bench, replace) {
  const fact = factOf(bench, part.fact);
  const isDate = fact.type === "date";
  const there = BOUNDS.filter(([bound]) => part[bound] !== undefined);
  // Of each side of it one bound is enough.
  const isLow = there.some(([bound]) => bound === "at_least" || bound === "more_than");
  const other = there.length === 1 ? [isLow ? BOUNDS[1] : BOUNDS[0]] : [];
  return [...there, ...other].map(([bound, ofNumbers, ofDates]) => {
    const now = part[bound];
    const field = make("input", {
      type: isDate ? "date" : "text",
      inputmode: isDate ? null : "decimal",
      value: now === undefined ? "" : String(now),
      "data-key": `${key} ${bound}`,
    });
    const wrong = make("span", { class: "wrong", role: "alert" });
    field.addEventListener("change", () => {
      const without = { ...part };
      delete without[bound];
      if (!field.value.trim() && there.length > (now === undefined ? 0 : 1)) {
        replace(without);
        return;
      }
      const read = bench.readValue(fact.name, field.value);
      wrong.textContent = "value" in read ? "" : read.complaint;
      if ("value" in read) replace({ ...part, [bound]: read.value });
    });
    const words = `${isDate ? ofDates : ofNumbers}${fact.unit ? ` (${fact.unit})` : ""}`;
    return make("label", { class: "bound" }, make("span", { class: "quiet" }, words), field, wrong);
  });
}

// A sentence to be chosen as a condition.
/**
 * @param {string} words
 * @param {string} key
 * @param {Bench} bench
 * @param {(chosen: Condition) => void} choose
 */
export function chosenSentence(words, key, bench, choose) {
  const choice = make("select", { "data-key": key }, make("option", { value: "" }, "choose a sentence"));
  /** @type {Condition[]} */
  let offered = [];
  // Some hundred sentences in each of a dozen rules would make the page slow before anybody wants one.
  const fill = () => {
    if (choice.options.length > 1) return;
    offered = comparisons(bench);
    choice.append(
      ...offered.map((each, place) => make("option", { value: String(place) }, capital(bench.sayCondition(each)))),
    );
  };
  choice.addEventListener("focus", fill);
  choice.addEventListener("pointerdown", fill);
  choice.addEventListener("change", () => {
    const chosen = choice.value === "" ? undefined : offered[Number(choice.value)];
    if (chosen) choose(chosen);
  });
  return make("label", { class: "bound" }, make("span", { class: "quiet" }, words), choice);
}

// What a condition may compare: each value of a fact, and both bounds of a number or a date.
/**
 * @param {Bench} bench
 * @returns {Condition[]}
 */
function comparisons(bench) {
  return [...bench.facts.values()].flatMap(({ name, template, values, bounds, ordinary }) => {
    /** @type {Condition[]} */
    const each = values.map(({ value }) => ({ fact: name, in: [value] }));
    const near = bounds[0] ?? ordinary;
    if (template && near !== "unknown") each.push({ fact: name, at_least: near }, { fact: name, at_most: near });
    return each;
  });
}
