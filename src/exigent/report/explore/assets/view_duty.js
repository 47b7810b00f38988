// The duties of a rule that is changed: each to be dropped, or changed in any of its parts; one more.

import { make } from "../../html/assets/dom.js";
import { deadlinesOf, sayDuty, withPart, wrongDuty } from "./duties.js";
import { conditionsEditor } from "./view_condition.js";
import { deadline, eventField, termsField } from "./view_duty_time.js";
import { fold } from "./view_fold.js";
import { capital, sentence } from "./view_words.js";
/** @import { Condition, DraftRule, PolicyData, WrittenDuty } from "./types.js" */
/** @import { Bench } from "./view.js" */
/** @import { IsOpen } from "./view_fold.js" */

// What a duty is owed instead of may itself be owed under pain of another; so deep it is built here.
const DEEPEST = 3;

/**
 * @typedef {object} DutyEditing
 * @property {string} key what the rule goes by
 * @property {PolicyData} policy of which it is a rule
 * @property {IsOpen} isOpen
 * @property {(duties: DraftRule["duties"]) => void} change
 */

/**
 * @param {DraftRule} rule
 * @param {Bench} bench
 * @param {DutyEditing} editing
 */
export function dutiesEditor({ duties }, bench, { key, policy, isOpen, change }) {
  const editor = new DutyEditor(bench, policy, isOpen);
  return make(
    "fieldset",
    { class: "duties" },
    make("legend", { class: "quiet" }, duties.length ? "Its duties" : "It has no duties"),
    duties.length
      ? make(
          "ul",
          {},
          duties.map(([given, unless], place) => {
            /** @param {DraftRule["duties"]} others what stands in its place */
            const put = (...others) => change([...duties.slice(0, place), ...others, ...duties.slice(place + 1)]);
            const written = typeof given === "number" ? bench.duties[given].written : given;
            const own = `${key} duty ${place}`;
            return editor.duty(written, unless, own, {
              drop: () => put(),
              change: (other) => put([other, unless]),
              waive: (other) => put([given, other]),
            });
          }),
        )
      : null,
    editor.adding(`${key} owe`, (owed) => change([...duties, [owed, null]])),
  );
}

/**
 * @typedef {object} Changing
 * @property {() => void} drop
 * @property {(other: WrittenDuty) => void} change
 * @property {(unless: Condition | null) => void} [waive] where it can be waived
 */

class DutyEditor {
  /**
   * @param {Bench} bench
   * @param {PolicyData} policy
   * @param {IsOpen} isOpen
   */
  constructor(bench, policy, isOpen) {
    this.bench = bench;
    this.policy = policy;
    this.isOpen = isOpen;
    this.deadlines = deadlinesOf(bench.duties);
  }

  get hasCalendar() {
    return Boolean(this.policy.calendar);
  }

  /**
   * @param {WrittenDuty} written
   * @param {Condition | null} unless
   * @param {string} key
   * @param {Changing} changing
   * @param {number} [depth]
   * @returns {HTMLElement}
   */
  duty(written, unless, key, changing, depth = 0) {
    const { bench } = this;
    const said = sayDuty(written, bench);
    const wrong = wrongDuty(written, this.policy, bench, this.deadlines);
    const { waive } = changing;
    return make(
      "li",
      {},
      make("span", {}, capital(said), unless ? `, unless ${bench.sayCondition(unless)}` : ""),
      " ",
      make(
        "button",
        { type: "button", "data-key": `${key} drop`, "aria-label": `Drop it: ${said}`, onclick: changing.drop },
        "Drop it",
      ),
      unless && waive
        ? make("button", { type: "button", "data-key": `${key} always`, onclick: () => waive(null) }, "Drop the exception")
        : null,
      wrong ? make("p", { class: "wrong" }, sentence(wrong)) : null,
      deadline(written, key, this.hasCalendar, changing.change),
      fold(`${key} parts`, this.isOpen, "All its parts", () => [
        this.parts(written, key, changing.change, depth),
        waive ? this.exception(unless, key, waive) : null,
      ]),
    );
  }

  // Whatever a duty has besides its deadline.
  /**
   * @param {WrittenDuty} written
   * @param {string} key
   * @param {(other: WrittenDuty) => void} change
   * @param {number} depth
   * @returns {HTMLElement}
   */
  parts(written, key, change, depth) {
    const { bench, hasCalendar } = this;
    /**
     * @template {keyof WrittenDuty} Part
     * @param {Part} part
     */
    const put = (part) => (/** @type {WrittenDuty[Part]} */ value) => change(withPart(written, part, value));
    /** @param {string} words @param {HTMLElement} field */
    const labelled = (words, field) => make("span", { class: "bound" }, make("span", { class: "quiet" }, words), field);
    const condition = make("input", { type: "checkbox", checked: written.condition, "data-key": `${key} condition` });
    condition.addEventListener("change", () => put("condition")(condition.checked));
    return make(
      "div",
      { class: "parts" },
      labelled("Who owes it", choice("Who owes it", written.who, bench.parties, `${key} who`, put("who"))),
      labelled("What is to be done", choice("What is to be done", written.duty, bench.doing, `${key} does`, put("duty"))),
      this.names(written.either, "Or else does as well", bench.doing, `${key} either`, put("either")),
      labelled("Its time runs from", eventField(written.from ?? "", "Its time runs from", "no event", `${key} from`, bench, put("from"))),
      written.for
        ? null
        : labelled("Due before", eventField(written.before ?? "", "Due before", "no event", `${key} before`, bench, put("before"))),
      termsField(written.or_within ?? [], "Or a time that ends earlier", `${key} or_within`, hasCalendar, bench, put("or_within")),
      termsField(written.extended ?? [], "Extended, if that comes in time, to", `${key} extended`, hasCalendar, bench, put("extended")),
      termsField(written.if_within ?? [], "Only if what it runs from comes within", `${key} if_within`, hasCalendar, bench, put("if_within")),
      this.names(written.lifted_by, "Lifted by", bench.events, `${key} lifted_by`, put("lifted_by")),
      make("label", {}, condition, make("span", {}, "What is decided depends on its being done")),
      depth < DEEPEST ? this.otherwise(written.else ?? [], key, put("else"), depth + 1) : null,
    );
  }

  // Names of the vocabulary, each to be dropped, and one more.
  /**
   * @param {string[] | undefined} names
   * @param {string} words
   * @param {Record<string, string>} known
   * @param {string} key
   * @param {(names: string[]) => void} change
   */
  names(names = [], words, known, key, change) {
    const left = Object.fromEntries(Object.entries(known).filter(([name]) => !names.includes(name)));
    const more = choice(`${words}: one more`, "", { "": "add one", ...left }, key, (name) => change([...names, name]));
    return make(
      "span",
      { class: "bound" },
      make("span", { class: "quiet" }, words),
      names.map((name, place) =>
        make(
          "button",
          {
            type: "button",
            "data-key": `${key} ${place}`,
            "aria-label": `Drop it: ${known[name]}`,
            onclick: () => change(names.filter((each) => each !== name)),
          },
          known[name],
          make("span", { "aria-hidden": "true" }, " \u00d7"),
        ),
      ),
      more,
    );
  }

  // What is owed once the duty is broken.
  /**
   * @param {WrittenDuty[]} owed
   * @param {string} key
   * @param {(owed: WrittenDuty[]) => void} change
   * @param {number} depth
   * @returns {HTMLElement}
   */
  otherwise(owed, key, change, depth) {
    return make(
      "fieldset",
      { class: "duties" },
      make("legend", { class: "quiet" }, "Owed once it is broken"),
      owed.length
        ? make(
            "ul",
            {},
            owed.map((each, place) =>
              this.duty(
                each,
                null,
                `${key} else ${place}`,
                {
                  drop: () => change(owed.filter((_, at) => at !== place)),
                  change: (other) => change(owed.map((one, at) => (at === place ? other : one))),
                },
                depth,
              ),
            ),
          )
        : null,
      this.adding(`${key} else owe`, (other) => change([...owed, other])),
    );
  }

  // When it falls away.
  /**
   * @param {Condition | null} unless
   * @param {string} key
   * @param {(unless: Condition | null) => void} waive
   */
  exception(unless, key, waive) {
    const parts = unless === null ? [] : "all" in unless ? unless.all : [unless];
    return make(
      "fieldset",
      { class: "exception" },
      make("legend", { class: "quiet" }, parts.length ? "It falls away where all of these hold" : "It never falls away"),
      conditionsEditor(parts, `${key} unless`, this.bench, {
        adding: parts.length ? "And besides" : "Unless",
        fewest: 0,
        isOpen: this.isOpen,
        change: (others) => waive(others.length > 1 ? { all: others } : (others[0] ?? null)),
      }),
    );
  }

  // One duty more: who, and what.
  /**
   * @param {string} key
   * @param {(owed: WrittenDuty) => void} add
   */
  adding(key, add) {
    const who = make("select", { "aria-label": "Who" }, options(this.bench.parties));
    const does = make("select", { "aria-label": "Must" }, options(this.bench.doing));
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
        { type: "button", "data-key": key, onclick: () => add({ who: who.value, duty: does.value }) },
        "Add the duty",
      ),
    );
  }
}

/**
 * @param {string} words
 * @param {string} now
 * @param {Record<string, string>} known
 * @param {string} key
 * @param {(name: string) => void} change
 */
function choice(words, now, known, key, change) {
  const field = make("select", { "aria-label": words, "data-key": key }, options(known, now));
  field.addEventListener("change", () => change(field.value));
  return field;
}

/**
 * @param {Record<string, string>} words
 * @param {string} [now]
 */
function options(words, now) {
  return Object.entries(words).map(([name, said]) => make("option", { value: name, selected: name === now }, said));
}
