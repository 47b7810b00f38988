// When a duty is due: so much time, from an event on; and other such terms beside it.

import { make } from "../../html/assets/dom.js";
import { IN_WORDS } from "./duties.js";
/** @import { WrittenDuty } from "./types.js" */
/** @import { Bench } from "./view.js" */

const UNITS = ["minute", "hour", "day", "working day", "week", "month", "year"];
const COUNTED = /^(\d+) (minute|hour|day|working day|week|month|year)s?$/;

/** @typedef {(other: WrittenDuty) => void} ChangeDuty */
/** @typedef {{ within: string, from: string }} Term */

// A deadline in two fields: how many, and of what; or in words.
/**
 * @param {WrittenDuty} written
 * @param {string} key
 * @param {boolean} hasCalendar
 * @param {ChangeDuty} change
 */
export function deadline(written, key, hasCalendar, change) {
  const now = written.for ?? written.within ?? "";
  const kind = make(
    "select",
    { "aria-label": "What the time means", "data-key": `${key} kind` },
    make("option", { value: "within", selected: !written.for }, "Deadline"),
    make("option", { value: "for", selected: Boolean(written.for) }, "Kept up for"),
  );
  kind.addEventListener("change", () => change(kind.value === "for" ? keptUp(written) : done(written)));
  const inWords = written.for ? [] : ["", ...IN_WORDS];
  const [number, of, wrong] = timeFields(now, inWords, key, hasCalendar, (time) => change(withTime(written, time)));
  return make("span", { class: "bound" }, kind, number, of, wrong);
}

// The fields of a time, and what is wrong with what was typed there.
/**
 * @param {string} now
 * @param {string[]} inWords what it may be but a number of a unit
 * @param {string} key
 * @param {boolean} hasCalendar
 * @param {(time: string) => void} change
 */
function timeFields(now, inWords, key, hasCalendar, change) {
  const [, amount = "", unit = ""] = COUNTED.exec(now) ?? [];
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
    wrong.textContent = isCounted && !isNumber ? "It is a whole number from 1 to 999999, such as 3." : "";
    if (isCounted && !isNumber) return;
    change(isCounted ? `${typed} ${of.value}${typed === "1" ? "" : "s"}` : of.value);
  };
  number.addEventListener("change", alter);
  of.addEventListener("change", alter);
  return [number, of, wrong];
}

// What needs a deadline that can be counted goes with it.
/**
 * @param {WrittenDuty} written
 * @param {string} time
 * @returns {WrittenDuty}
 */
function withTime(written, time) {
  if (written.for) return { ...written, for: time };
  /** @type {WrittenDuty} */
  const other = { ...written, within: time };
  if (!COUNTED.test(time)) {
    delete other.or_within;
    delete other.extended;
  }
  if (!time) {
    delete other.within;
    delete other.from;
    delete other.if_within;
  }
  return other;
}

// The same as a duty to be kept up: it has no time by which it is done.
/**
 * @param {WrittenDuty} written
 * @returns {WrittenDuty}
 */
function keptUp({ within = "", ...others }) {
  const other = { ...others, for: COUNTED.test(within) ? within : "1 day" };
  delete other.before;
  return other;
}

/**
 * @param {WrittenDuty} written
 * @returns {WrittenDuty}
 */
function done({ for: lasting = "", ...others }) {
  return { ...others, within: lasting };
}

// An event of the bench, or none.
/**
 * @param {string} now
 * @param {string} words what it is to the duty
 * @param {string} none what stands there where it is none; nothing where there has to be one
 * @param {string} key
 * @param {Bench} bench
 * @param {(event: string) => void} change
 */
export function eventField(now, words, none, key, bench, change) {
  const choice = make(
    "select",
    { "data-key": key, "aria-label": words },
    none ? make("option", { value: "" }, none) : null,
    Object.entries(bench.events).map(([name, noun]) => make("option", { value: name, selected: name === now }, noun)),
  );
  choice.addEventListener("change", () => change(choice.value));
  return choice;
}

// Terms beside the deadline, each to be dropped or changed, and one more.
/**
 * @param {Term[]} terms
 * @param {string} words what they are to the duty
 * @param {string} key
 * @param {boolean} hasCalendar
 * @param {Bench} bench
 * @param {(terms: Term[]) => void} change
 */
export function termsField(terms, words, key, hasCalendar, bench, change) {
  const first = Object.keys(bench.events)[0];
  if (!first) return null;
  return make(
    "fieldset",
    { class: "terms" },
    make("legend", { class: "quiet" }, words),
    terms.map((term, place) => {
      /** @param {Partial<Term>} part */
      const alter = (part) => change(terms.map((each, at) => (at === place ? { ...each, ...part } : each)));
      return make(
        "span",
        { class: "bound" },
        timeFields(term.within, [], `${key} ${place}`, hasCalendar, (within) => alter({ within })),
        make("span", {}, "from"),
        eventField(term.from, "From which event", "", `${key} ${place} from`, bench, (from) => alter({ from })),
        make(
          "button",
          {
            type: "button",
            "data-key": `${key} ${place} drop`,
            "aria-label": `Drop it: ${term.within} from ${bench.events[term.from]}`,
            onclick: () => change(terms.filter((_, at) => at !== place)),
          },
          "Drop it",
        ),
      );
    }),
    make(
      "button",
      { type: "button", "data-key": `${key} more`, onclick: () => change([...terms, { within: "1 day", from: first }]) },
      terms.length ? "One more" : "Add one",
    ),
  );
}
