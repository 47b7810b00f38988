// What every regime answers: a row each, with what stands behind it where the row is opened.

import { changesOf } from "./bench.js";
import { count, make, replaceContent, tallyBar, tallyList, tell, tile, words } from "../../html/assets/dom.js";
import { makeDetail } from "./view_detail.js";
import { aspects, capital, dutiesBeside, inWords, listed, substance } from "./view_words.js";
/** @import { Answer, Regime, Sign, Step, Together } from "./types.js" */
/** @import { Act, Bench, Part, View } from "./view.js" */

/**
 * @typedef {object} Row
 * @property {Regime} regime
 * @property {HTMLLIElement} element
 * @property {(answer: Answer, view: View) => void} show
 * @property {(steps: Step[]) => void} hint
 */

/**
 * @param {{ list: HTMLElement, tally: HTMLElement, shown: HTMLElement }} places
 * @param {Bench} bench
 * @param {Act} act
 * @param {(regime: string) => Step[]} stepsOf
 * @returns {Part & { hint(regime: string): void, reveal(regimes: string[]): void }}
 */
export function makeAnswers(places, bench, act, stepsOf) {
  const rows = bench.regimes.map((regime) => makeRow(regime, bench, act, stepsOf));
  replaceContent(places.list, byKind(rows));
  const groups = [...places.list.querySelectorAll("section")];
  return {
    show(view) {
      const { answers } = view.decided;
      places.list.hidden = !answers.length;
      places.tally.hidden = !answers.length;
      if (!answers.length) {
        tell(places.shown, "");
        return;
      }
      const tally = tallyOf(answers, bench.legend);
      replaceContent(places.tally, tallyBar(tally), tallyList(tally));
      let number = 0;
      for (const [place, row] of rows.entries()) {
        row.show(answers[place], view);
        const isShown = matches(answers[place], view) && isSought(row.regime, view.state.sought);
        row.element.hidden = !isShown;
        if (isShown) number += 1;
      }
      for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
      tell(places.shown, number === rows.length ? "" : `Showing ${number} of ${count(rows.length, "regime")}.`);
    },
    hint(regime) {
      rows.find((row) => row.regime.name === regime)?.hint(stepsOf(regime));
    },
    // Who comes from elsewhere to ask about one regime is led to it.
    reveal(regimes) {
      const row = rows.find(({ regime }) => regimes.length === 1 && regime.name === regimes[0]);
      const summary = row?.element.querySelector("summary");
      summary?.scrollIntoView();
      summary?.focus({ preventScroll: true });
    },
  };
}

/** @param {Row[]} rows */
function byKind(rows) {
  /** @type {Map<string, Row[]>} */
  const kinds = new Map();
  for (const row of rows) kinds.set(row.regime.kind, [...(kinds.get(row.regime.kind) ?? []), row]);
  return [...kinds].map(([kind, members]) =>
    make(
      "section",
      {},
      make("h3", {}, capital(words(kind))),
      make(
        "ul",
        { class: "answers" },
        members.map((row) => row.element),
      ),
    ),
  );
}

/**
 * @param {Answer[]} answers
 * @param {Sign[]} legend
 * @returns {[Sign, number][]}
 */
function tallyOf(answers, legend) {
  /** @param {Sign} sign */
  const number = (sign) => answers.filter((answer) => answer.sign.slug === sign.slug).length;
  return legend
    .map((sign) => /** @type {[Sign, number]} */ ([sign, number(sign)]))
    .filter(([, times]) => times);
}

/**
 * @param {Regime} regime
 * @param {string} sought
 */
function isSought({ name, title, jurisdiction }, sought) {
  const text = [name, title, jurisdiction].join("\n").toLowerCase();
  return sought.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/**
 * @param {Answer} answer
 * @param {View} view
 */
function matches(answer, { state, decided, pinned }) {
  const beside = decided.answers.find(({ regime }) => regime === state.beside);
  const before = pinned?.answers.find(({ regime }) => regime === answer.regime);
  switch (state.shown) {
    case "disclosing":
      return answer.outcome === "allow";
    case "differing":
      return !beside || answer === beside || changesOf(beside, answer).length > 0;
    case "changed":
      return !before || substance(before) !== substance(answer);
    default:
      return true;
  }
}

/**
 * @param {Regime} regime
 * @param {Bench} bench
 * @param {Act} act
 * @param {(regime: string) => Step[]} stepsOf
 * @returns {Row}
 */
function makeRow(regime, bench, act, stepsOf) {
  const sign = make("span", { class: "sign" });
  const said = make("span", { class: "words" });
  const marks = make("span", { class: "marks" });
  const more = make("span", { class: "more" });
  const hint = make("span", { class: "hint" });
  const name = make("span", { class: "name" }, make("strong", {}, regime.name), " ", make("span", { class: "quiet" }, regime.title));
  const summary = make("summary", {}, sign, make("span", { class: "row" }, name, said, marks, more, hint));
  const inside = make("div", { class: "detail" });
  const folder = make("details", {}, summary, inside);
  const detail = makeDetail(inside, regime, bench, act, stepsOf);
  /** @type {{ answer: Answer, view: View } | null} */
  let last = null;
  let written = "";
  folder.addEventListener("toggle", () => {
    if (!last) return;
    if (folder.open) detail.show(last.answer, last.view);
    const others = last.view.state.opened.filter((each) => each !== regime.name);
    const opened = folder.open ? [...others, regime.name] : others;
    if (opened.length !== last.view.state.opened.length) act.alter({ opened });
  });
  return {
    regime,
    element: make("li", {}, folder),
    show(answer, view) {
      last = { answer, view };
      const beside = view.decided.answers.find((each) => each.regime === view.state.beside);
      const before = view.pinned?.answers.find((each) => each.regime === regime.name);
      const earlier = view.earlier?.answers.find((each) => each.regime === regime.name);
      const next = `${substance(answer)}\n${answer.isContested}\n${answer.isUnverified}`;
      if (next !== written) {
        replaceContent(sign, tile(answer.sign));
        said.textContent = capital(inWords(answer));
        replaceContent(marks, marksOf(answer, bench));
      }
      hint.textContent = "";
      replaceContent(
        more,
        dutiesOf(answer),
        formerly("Before the last answer: ", view.pinned ? undefined : earlier, answer),
        formerly("Pinned request: ", before, answer),
        beside && beside !== answer && changesOf(beside, answer).length
          ? make("span", { class: "line turned" }, sayDifference(beside, changesOf(beside, answer)))
          : null,
      );
      written = next;
      folder.open = view.state.opened.includes(regime.name);
      if (folder.open) detail.show(answer, view);
    },
    hint(steps) {
      const { answer, view } = last ?? {};
      hint.textContent = view && answer?.outcome !== "allow" ? sayHint(steps, () => bench.together(view.request, regime.name)) : "";
    },
  };
}

// Whatever can be shown only by a sign has its word beside it.
/**
 * @param {Answer} answer
 * @param {Bench} bench
 */
function marksOf(answer, bench) {
  return [
    answer.isContested
      ? make("span", { class: "mark contested" }, `${bench.marks.contested.sign} contested`)
      : null,
    answer.isUnverified ? make("span", { class: "mark unverified" }, "not verified") : null,
  ];
}

/**
 * @param {string} when
 * @param {Answer | undefined} before
 * @param {Answer} answer
 */
function formerly(when, before, answer) {
  if (!before || substance(before) === substance(answer)) return null;
  const isWordedAlike = inWords(before) === inWords(answer);
  const said = isWordedAlike ? `the same, ${sayDuties(before, answer)}` : [tile(before.sign), ` ${inWords(before)}`];
  return make("span", { class: "line turned" }, when, said);
}

// What an answer had of duties that this one has not, and the other way round.
/**
 * @param {Answer} before
 * @param {Answer} answer
 */
function sayDuties(before, answer) {
  const gone = dutiesBeside(before, answer);
  const come = dutiesBeside(answer, before);
  return [
    gone.length ? `and besides: ${gone.join("; ")}` : "",
    come.length ? `${gone.length ? "but" : "though"} not: ${come.join("; ")}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** @param {Answer} answer */
function dutiesOf({ duties }) {
  if (!duties.length) return null;
  const said = [...new Set(duties.map((duty) => duty.plain))];
  return make("span", { class: "line" }, make("span", { class: "quiet" }, said.length === 1 ? "Duty: " : "Duties: "), said.join("; "));
}

/**
 * @param {Answer} beside
 * @param {string[]} changes
 */
function sayDifference({ regime }, changes) {
  return changes.includes("outcome")
    ? `Another outcome than ${regime}`
    : `As ${regime}, but for ${aspects(changes)}`;
}

/**
 * @param {Step[]} steps
 * @param {() => Together[]} several what takes more than one, worked out only where no step is enough
 */
function sayHint(steps, several) {
  const step = steps.find(({ answer }) => answer.outcome === "allow");
  if (step) return `One step from being allowed: ${step.phrase}`;
  const [first] = several();
  if (!first) return "";
  return `${first.changes.length} facts from being allowed: ${listed(first.changes.map(({ phrase }) => phrase))}`;
}
