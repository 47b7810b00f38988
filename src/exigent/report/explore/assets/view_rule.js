// One rule to be changed: its conditions, what it decides, why, and its duties; or moved, or taken out.

import { make } from "../../html/assets/dom.js";
import { dutiesEditor } from "./view_duty.js";
import { capital, factOf } from "./view_words.js";
/** @import { Condition, DraftRule, Outcome } from "./types.js" */
/** @import { Bench, RuleChange } from "./view.js" */

/** @type {[string, string][]} */
const DECISIONS = [
  ["allow/must", "allow: must disclose"],
  ["allow/may", "allow: may disclose, need not"],
  ["allow/owner", "allow: the owner hands it over"],
  ["refuse/must_not", "refuse: must not disclose"],
  ["refuse/no_ground", "refuse: has no ground to disclose"],
  ["refuse/impossible", "refuse: impossible"],
  ["not_governed/", "not governed"],
];
const BOUNDS = /** @type {const} */ ([
  ["at_least", "at least", "on or after"],
  ["at_most", "at most", "on or before"],
  ["more_than", "more than", "after"],
  ["less_than", "less than", "before"],
]);

/**
 * @typedef {object} Editing
 * @property {string} key what the rule goes by
 * @property {boolean} isChanged
 * @property {boolean} isNew
 * @property {string} quoted the words that are quoted for the rule as it was
 * @property {boolean} hasCalendar whether its regime counts working days
 * @property {import("./types.js").Source[]} sources
 * @property {(change: RuleChange) => void} change
 * @property {() => void} remove
 * @property {() => void} restore
 * @property {() => void} insert a new rule before it
 * @property {(() => void) | null} earlier
 * @property {(() => void) | null} later
 */

/**
 * @param {DraftRule} rule
 * @param {Bench} bench
 * @param {Editing} editing
 */
export function ruleEditor(rule, bench, editing) {
  const { when } = rule;
  const { key, isChanged, isNew } = editing;
  const decided = `${rule.outcome}/${rule.mode}`;
  return make(
    "details",
    { class: isChanged || isNew ? "rule changed" : "rule", "data-rule": key },
    make(
      "summary",
      { "data-key": `${key} summary` },
      make("code", {}, rule.id),
      isNew ? make("strong", {}, " new") : isChanged ? make("strong", {}, " changed") : null,
      make(
        "span",
        { class: "answered" },
        when ? `If ${when.all.length ? bench.sayCondition(when) : "(no condition yet)"}: ` : "In every other case: ",
        DECISIONS.find(([value]) => value === decided)?.[1] ?? decided,
      ),
    ),
    make(
      "div",
      { class: "editor" },
      when
        ? [
            make("ul", { class: "conditions" }, when.all.map((part, place) => partEditor(rule, part, place, bench, editing))),
            adding(when.all, bench, editing),
          ]
        : null,
      decision(rule, decided, bench, editing),
      dutiesEditor(rule, bench, {
        key,
        hasCalendar: editing.hasCalendar,
        change: (duties) => editing.change({ duties }),
      }),
      quotation(rule, editing),
      make(
        "p",
        { class: "doing" },
        isNew ? null : button(`${key} restore`, "As it was", editing.restore, !isChanged),
        when ? button(`${key} earlier`, "Move up", editing.earlier ?? nothing, !editing.earlier) : null,
        when ? button(`${key} later`, "Move down", editing.later ?? nothing, !editing.later) : null,
        button(`${key} insert`, "Insert a rule before it", editing.insert),
        when ? button(`${key} remove`, "Take the rule out", editing.remove) : null,
      ),
    ),
  );
}

function nothing() {}

// The words of its source, which bear out no rule but the one that was made of them.
/**
 * @param {DraftRule} rule
 * @param {Editing} editing
 */
function quotation({ quote }, { quoted }) {
  if (quote) return make("p", { class: "quiet" }, "Its source says: ", make("q", {}, quote));
  if (!quoted) return null;
  return make(
    "p",
    { class: "quiet" },
    "Left out, since the rule reads otherwise now: its source says ",
    make("q", {}, quoted),
  );
}

/**
 * @param {string} key
 * @param {string} words
 * @param {() => void} onclick
 * @param {boolean} isIdle
 */
function button(key, words, onclick, isIdle = false) {
  return make("button", { type: "button", "data-key": key, onclick, disabled: isIdle }, words);
}

/**
 * @param {DraftRule} rule
 * @param {Condition} part
 * @param {number} place
 * @param {Bench} bench
 * @param {Editing} editing
 */
function partEditor(rule, part, place, bench, editing) {
  const all = rule.when?.all ?? [];
  const said = bench.sayCondition(part);
  const key = `${editing.key} ${place}`;
  /** @param {Condition} other */
  const replace = (other) =>
    editing.change({ when: { all: all.map((each, at) => (at === place ? other : each)) } });
  return make(
    "li",
    {},
    make("span", {}, capital(said)),
    " ",
    make(
      "button",
      {
        type: "button",
        "data-key": `${key} drop`,
        "aria-label": `Drop it: ${said}`,
        disabled: all.length === 1 && !editing.isNew,
        onclick: () => editing.change({ when: { all: all.filter((_, at) => at !== place) } }),
      },
      "Drop it",
    ),
    valueBoxes(part, key, bench, replace),
    boundFields(part, key, bench, replace),
  );
}

// The values of a fact that count, each to be added or taken out.
/**
 * @param {Condition} part
 * @param {string} key
 * @param {Bench} bench
 * @param {(other: Condition) => void} replace
 */
function valueBoxes(part, key, bench, replace) {
  const leaf = "not" in part ? part.not : part;
  if (!("in" in leaf)) return null;
  const fact = factOf(bench, leaf.fact);
  if (!fact.values.length) return null;
  const isDenied = leaf !== part;
  const counting = fact.values.map(({ value }) => value).filter((value) => leaf.in.includes(value) !== isDenied);
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
        const kept = fact.values.map((each) => each.value).filter((each) => (each === value ? box.checked : counting.includes(each)));
        replace({ fact: fact.name, in: kept });
      });
      return make("label", {}, box, make("span", {}, capital(phrase)));
    }),
  );
}

// The bounds of a number or a date, each in a field of its own.
/**
 * @param {Condition} part
 * @param {string} key
 * @param {Bench} bench
 * @param {(other: Condition) => void} replace
 */
function boundFields(part, key, bench, replace) {
  if (!("fact" in part) || "in" in part) return null;
  const fact = factOf(bench, part.fact);
  return BOUNDS.filter(([bound]) => part[bound] !== undefined).map(([bound, ofNumbers, ofDates]) => {
    const field = make("input", {
      type: fact.type === "date" ? "date" : "text",
      inputmode: fact.type === "date" ? null : "decimal",
      value: String(part[bound]),
      "data-key": `${key} ${bound}`,
    });
    const wrong = make("span", { class: "wrong", role: "alert" });
    field.addEventListener("change", () => {
      const read = bench.readValue(fact.name, field.value);
      wrong.textContent = "value" in read ? "" : read.complaint;
      if ("value" in read) replace({ ...part, [bound]: read.value });
    });
    const words = `${fact.type === "date" ? ofDates : ofNumbers}${fact.unit ? ` (${fact.unit})` : ""}`;
    return make("label", { class: "bound" }, make("span", { class: "quiet" }, words), field, wrong);
  });
}

// One more condition: a value of a fact, or a bound of a number or a date.
/**
 * @param {Condition[]} all
 * @param {Bench} bench
 * @param {Editing} editing
 */
function adding(all, bench, editing) {
  const choice = make("select", { "data-key": `${editing.key} add` }, make("option", { value: "" }, "choose a sentence"));
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
    if (chosen) editing.change({ when: { all: [...all, chosen] } });
  });
  return make("label", { class: "bound" }, make("span", { class: "quiet" }, "Add a condition"), choice);
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

/**
 * @param {DraftRule} rule
 * @param {string} decided
 * @param {Bench} bench
 * @param {Editing} editing
 */
function decision(rule, decided, bench, editing) {
  const outcome = make(
    "select",
    { "data-key": `${editing.key} outcome` },
    DECISIONS.map(([value, words]) => make("option", { value, selected: value === decided }, words)),
  );
  outcome.addEventListener("change", () => editing.change(decisionOf(outcome.value, rule, bench)));
  const grounds = Object.entries(bench.grounds);
  const ground = make(
    "select",
    { "data-key": `${editing.key} ground` },
    grounds.map(([name, words]) => make("option", { value: name, selected: name === rule.ground }, words)),
  );
  ground.addEventListener("change", () =>
    editing.change({ outcome: rule.outcome, mode: rule.mode, scope: rule.scope, ground: ground.value }),
  );
  const because = make("input", { value: rule.because, "data-key": `${editing.key} because` });
  because.addEventListener("change", () => editing.change({ because: because.value }));
  const source = make(
    "select",
    { "data-key": `${editing.key} source` },
    rule.when ? null : make("option", { value: "" }, "none"),
    editing.sources.map(({ id, title }) => make("option", { value: id, selected: id === rule.source }, title)),
  );
  source.addEventListener("change", () => editing.change({ source: source.value }));
  return [
    make("label", { class: "bound" }, make("span", { class: "quiet" }, "It decides"), outcome),
    rule.outcome === "allow"
      ? make("label", { class: "bound" }, make("span", { class: "quiet" }, "On the ground of"), ground)
      : null,
    make("label", { class: "bound" }, make("span", { class: "quiet" }, "Because"), because),
    make("label", { class: "bound" }, make("span", { class: "quiet" }, "By its source"), source),
  ];
}

/**
 * @param {string} chosen
 * @param {DraftRule} rule
 * @param {Bench} bench
 * @returns {RuleChange}
 */
function decisionOf(chosen, rule, bench) {
  const [outcome, mode] = /** @type {[Outcome, string]} */ (chosen.split("/"));
  if (outcome !== "allow") return { outcome, mode, ground: "", scope: "" };
  const ground = rule.ground || Object.keys(bench.grounds)[0] || "";
  return { outcome, mode, ground, scope: rule.scope || "as_requested" };
}
