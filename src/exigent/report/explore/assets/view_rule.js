// One rule to be changed: its conditions, what it decides, why, and its duties; or moved, or taken out.

import { make } from "../../html/assets/dom.js";
import { conditionsEditor } from "./view_condition.js";
import { dutiesEditor } from "./view_duty.js";
import { oneLine } from "./view_draft.js";
import { fold } from "./view_fold.js";
import { sentence } from "./view_words.js";
/** @import { DraftRule, Outcome, PolicyData } from "./types.js" */
/** @import { Bench, RuleChange } from "./view.js" */
/** @import { IsOpen } from "./view_fold.js" */

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
/** @type {[string, string][]} */
const SCOPES = [
  ["as_requested", "all that was requested"],
  ["narrowed", "only a part of it"],
];

/**
 * @typedef {object} Editing
 * @property {string} key what the rule goes by
 * @property {boolean} isChanged
 * @property {boolean} isNew
 * @property {string} quoted the words that are quoted for the rule as it was
 * @property {PolicyData} policy of which it is a rule
 * @property {IsOpen} isOpen
 * @property {(id: string) => string} wrongId what is wrong with an id that it is to have
 * @property {string} goodId one that says when it applies
 * @property {(id: string) => void} rename
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
  const { key, isChanged, isNew, isOpen } = editing;
  const decided = `${rule.outcome}/${rule.mode}`;
  const summary = [
    make("code", {}, rule.id),
    isNew ? make("strong", {}, " new") : isChanged ? make("strong", {}, " changed") : null,
    make("span", { class: "decides", "data-decides": key, hidden: true }, " decides the request above"),
    make(
      "span",
      { class: "answered" },
      when ? `If ${when.all.length ? bench.sayCondition(when) : "(no condition yet)"}: ` : "In every other case: ",
      DECISIONS.find(([value]) => value === decided)?.[1] ?? decided,
    ),
  ];
  const element = fold(key, isOpen, summary, () =>
    make(
      "div",
      { class: "editor" },
      isNew ? naming(rule, editing) : null,
      when
        ? conditionsEditor(when.all, key, bench, {
            adding: "Add a condition",
            fewest: isNew ? 0 : 1,
            isOpen,
            change: (all) => editing.change({ when: { all } }),
          })
        : null,
      decision(rule, decided, bench, editing),
      doubts(rule, editing),
      dutiesEditor(rule, bench, {
        key,
        policy: editing.policy,
        isOpen,
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
  element.className = isChanged || isNew ? "rule changed" : "rule";
  element.dataset.rule = key;
  return element;
}

// What a new rule is called: what somebody types, or what is offered.
/**
 * @param {DraftRule} rule
 * @param {Editing} editing
 */
function naming({ id }, { key, wrongId, goodId, rename }) {
  const field = make("input", { value: id, "data-key": `${key} id`, autocomplete: "off", spellcheck: "false" });
  const wrong = make("span", { class: "wrong", role: "alert" });
  field.addEventListener("change", () => {
    const typed = field.value.trim();
    const complaint = typed === id ? "" : wrongId(typed);
    wrong.textContent = complaint ? sentence(complaint) : "";
    field.toggleAttribute("aria-invalid", Boolean(complaint));
    if (!complaint && typed !== id) rename(typed);
  });
  return make(
    "div",
    {},
    make("label", { class: "bound" }, make("span", { class: "quiet" }, "What the rule is called"), field, wrong),
    goodId === id
      ? null
      : make(
          "button",
          { type: "button", "data-key": `${key} call`, onclick: () => rename(goodId) },
          "Call it ",
          make("code", {}, goodId),
        ),
  );
}

// Why it may be otherwise: what is disputed, and what nobody checked.
/**
 * @param {DraftRule} rule
 * @param {Editing} editing
 */
function doubts(rule, { key, change }) {
  return /** @type {const} */ ([
    ["contested", "Contested, since"],
    ["unverified", "Not verified, since"],
  ]).map(([part, words]) => {
    const field = make("input", { value: rule[part], "data-key": `${key} ${part}`, placeholder: "it is not" });
    field.addEventListener("change", () => change({ [part]: oneLine(field.value) }));
    return make("label", { class: "bound" }, make("span", { class: "quiet" }, words), field);
  });
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
  const { outcome: decides, mode, scope } = rule;
  const grounds = [...(decides === "allow" ? [] : [["", "none"]]), ...Object.entries(bench.grounds)];
  const ground = make(
    "select",
    { "data-key": `${editing.key} ground` },
    grounds.map(([name, words]) => make("option", { value: name, selected: name === rule.ground }, words)),
  );
  ground.addEventListener("change", () => editing.change({ outcome: decides, mode, scope, ground: ground.value }));
  const covers = make(
    "select",
    { "data-key": `${editing.key} scope` },
    SCOPES.map(([name, words]) => make("option", { value: name, selected: name === scope }, words)),
  );
  covers.addEventListener("change", () =>
    editing.change({ outcome: decides, mode, scope: covers.value, ground: rule.ground }),
  );
  const because = make("input", { value: rule.because, "data-key": `${editing.key} because` });
  because.addEventListener("change", () => editing.change({ because: oneLine(because.value) }));
  const source = make(
    "select",
    { "data-key": `${editing.key} source` },
    rule.when ? null : make("option", { value: "" }, "none"),
    editing.sources.map(({ id, title }) => make("option", { value: id, selected: id === rule.source }, title)),
  );
  source.addEventListener("change", () => editing.change({ source: source.value }));
  return [
    make("label", { class: "bound" }, make("span", { class: "quiet" }, "It decides"), outcome),
    decides === "not_governed"
      ? null
      : make(
          "label",
          { class: "bound" },
          make("span", { class: "quiet" }, decides === "allow" ? "On the ground of" : "Though asked on the ground of"),
          ground,
        ),
    decides === "allow" ? make("label", { class: "bound" }, make("span", { class: "quiet" }, "How much"), covers) : null,
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
