// The duties of a rule that is changed: each to be dropped, or given another deadline; one more.

import { make } from "../../html/assets/dom.js";
import { IN_WORDS, sayDuty } from "./duties.js";
import { capital } from "./view_words.js";
/** @import { DraftRule, WrittenDuty } from "./types.js" */
/** @import { Bench } from "./view.js" */

const UNITS = ["minute", "hour", "day", "working day", "week", "month", "year"];
const COUNTED = /^(\d+) (minute|hour|day|working day|week|month|year)s?$/;

/**
 * @typedef {object} DutyEditing
 * @property {string} key what the rule goes by
 * @property {boolean} hasCalendar whether its regime counts working days
 * @property {(duties: DraftRule["duties"]) => void} change
 */

/**
 * @param {DraftRule} rule
 * @param {Bench} bench
 * @param {DutyEditing} editing
 */
export function dutiesEditor({ duties }, bench, editing) {
  const { change } = editing;
  return make(
    "fieldset",
    { class: "duties" },
    make("legend", { class: "quiet" }, duties.length ? "Its duties" : "It has no duties"),
    duties.length
      ? make(
          "ul",
          {},
          duties.map((duty, place) => {
            /** @param {DraftRule["duties"]} others what stands in its place */
            const put = (...others) => change([...duties.slice(0, place), ...others, ...duties.slice(place + 1)]);
            return dutyEditor(duty, place, put, bench, editing);
          }),
        )
      : null,
    adding(duties, bench, editing),
  );
}

/**
 * @param {DraftRule["duties"][number]} duty
 * @param {number} place
 * @param {(...others: DraftRule["duties"]) => void} put
 * @param {Bench} bench
 * @param {DutyEditing} editing
 */
function dutyEditor([given, unless], place, put, bench, editing) {
  const written = typeof given === "number" ? bench.duties[given].written : given;
  const said = sayDuty(written, bench);
  const key = `${editing.key} duty ${place}`;
  return make(
    "li",
    {},
    make("span", {}, capital(said), unless ? `, unless ${bench.sayCondition(unless)}` : ""),
    " ",
    make(
      "button",
      { type: "button", "data-key": `${key} drop`, "aria-label": `Drop it: ${said}`, onclick: () => put() },
      "Drop it",
    ),
    unless
      ? make(
          "button",
          { type: "button", "data-key": `${key} always`, onclick: () => put([given, null]) },
          "Drop the exception",
        )
      : null,
    deadline(written, key, editing.hasCalendar, (other) => put([other, unless])),
  );
}

// A deadline in two fields: how many, and of what; or in words.
/**
 * @param {WrittenDuty} written
 * @param {string} key
 * @param {boolean} hasCalendar
 * @param {(other: WrittenDuty) => void} change
 */
function deadline(written, key, hasCalendar, change) {
  const now = written.for ?? written.within ?? "";
  const [, amount = "", unit = ""] = COUNTED.exec(now) ?? [];
  const inWords = written.for ? [] : ["", ...IN_WORDS];
  const chosen = unit || now;
  const counted = UNITS.filter((each) => each !== "working day" || hasCalendar || each === unit);
  const choices = [...counted, ...inWords];
  if (!choices.includes(chosen)) choices.push(chosen);
  const number = make("input", {
    type: "text",
    inputmode: "numeric",
    class: "amount",
    value: amount,
    "aria-label": "How many",
    "data-key": `${key} amount`,
    hidden: !unit,
  });
  const of = make(
    "select",
    { "aria-label": "Counted in", "data-key": `${key} unit` },
    choices.map((each) =>
      make("option", { value: each, selected: each === chosen }, counted.includes(each) ? `${each}s` : each || "no deadline"),
    ),
  );
  const wrong = make("span", { class: "wrong", role: "alert" });
  const alter = () => {
    const isCounted = UNITS.includes(of.value);
    const typed = number.value.trim() || "1";
    const isNumber = /^[1-9]\d{0,5}$/.test(typed);
    wrong.textContent = isCounted && !isNumber ? "It is a whole number, such as 3." : "";
    if (isCounted && !isNumber) return;
    change(withDeadline(written, isCounted ? `${typed} ${of.value}${typed === "1" ? "" : "s"}` : of.value));
  };
  number.addEventListener("change", alter);
  of.addEventListener("change", alter);
  const words = written.for ? "Kept up for" : "Deadline";
  return make("span", { class: "bound" }, make("span", { class: "quiet" }, words), number, of, wrong);
}

// What needs a deadline that can be counted goes with it.
/**
 * @param {WrittenDuty} written
 * @param {string} within
 * @returns {WrittenDuty}
 */
function withDeadline(written, within) {
  if (written.for) return { ...written, for: within };
  /** @type {WrittenDuty} */
  const other = { ...written, within };
  if (!COUNTED.test(within)) {
    delete other.or_within;
    delete other.extended;
  }
  if (!within) {
    delete other.within;
    delete other.from;
    delete other.if_within;
  }
  return other;
}

// One duty more: who, and what.
/**
 * @param {DraftRule["duties"]} duties
 * @param {Bench} bench
 * @param {DutyEditing} editing
 */
function adding(duties, bench, { key, change }) {
  const who = make("select", { "aria-label": "Who" }, options(bench.parties));
  const does = make("select", { "aria-label": "Must" }, options(bench.doing));
  if (!does.options.length || !who.options.length) return null;
  return make(
    "p",
    { class: "bound" },
    make("span", { class: "quiet" }, "One more"),
    who,
    make("span", {}, " must "),
    does,
    make(
      "button",
      {
        type: "button",
        "data-key": `${key} owe`,
        onclick: () => change([...duties, [{ who: who.value, duty: does.value }, null]]),
      },
      "Add the duty",
    ),
  );
}

/** @param {Record<string, string>} words */
function options(words) {
  return Object.entries(words).map(([name, said]) => make("option", { value: name }, said));
}
