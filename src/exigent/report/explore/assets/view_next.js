// The question that matters most next: each answer is a button, and leads on to the next question.

import { count, make, replaceContent } from "../../html/assets/dom.js";
import { measured } from "./view_measured.js";
import { UNKNOWN, capital, factOf } from "./view_words.js";
/** @import { Fact } from "./types.js" */
/** @import { Act, Bench, Part } from "./view.js" */

/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makeNextQuestion(element, bench, act) {
  let asked = "";
  return {
    show({ next, decided }) {
      const had = element.contains(document.activeElement);
      const name = decided.complaint ? "" : (next?.fact ?? "");
      if (next && name === asked) {
        const turning = element.querySelector(".turning");
        if (turning) replaceContent(turning, turningOn(next.regimes));
        return;
      }
      asked = name;
      if (decided.complaint) replaceContent(element, contradicted());
      else if (next) replaceContent(element, question(factOf(bench, next.fact), next.regimes, bench, act));
      else replaceContent(element, decided.answers.every(({ why }) => why) ? unanswered() : finished());
      if (had) element.querySelector("h3")?.focus();
    },
  };
}

/** @param {string[]} regimes */
function turningOn(regimes) {
  return regimes.length === 1
    ? `The answer of ${regimes[0]} can turn on it.`
    : `The answers of ${count(regimes.length, "regime")} can turn on it.`;
}

/**
 * @param {Fact} fact
 * @param {string[]} regimes
 * @param {Bench} bench
 * @param {Act} act
 */
function question(fact, regimes, bench, act) {
  const title = make("h3", { id: "next-asks", tabindex: "-1" }, fact.asks);
  /** @param {string} phrase @param {() => void} onclick */
  const choice = (phrase, onclick) => make("button", { type: "button", onclick }, phrase);
  return [
    make("p", { class: "overline" }, "The question that matters most next"),
    title,
    make("p", { class: "quiet turning" }, turningOn(regimes)),
    make(
      "div",
      { class: "choices", role: "group", "aria-labelledby": "next-asks" },
      fact.values.map(({ value, phrase }) =>
        choice(capital(phrase), () => act.answer(fact.name, value)),
      ),
      fact.values.length
        ? null
        : measured(fact, null, bench, (value) => act.answer(fact.name, value)),
      make(
        "div",
        { class: "others" },
        choice("Not known", () => act.answer(fact.name, UNKNOWN)),
        fact.ordinary === UNKNOWN
          ? null
          : choice(`As in an ordinary request: ${fact.ordinaryPhrase}`, () => act.pass(fact.name)),
      ),
    ),
  ];
}

function contradicted() {
  return [
    make("h3", { tabindex: "-1" }, "Nothing to ask yet"),
    make("p", {}, "What is stated cannot all be so. Take something back first."),
  ];
}

// Where no regime is answered for, that none turns on a question would say too much.
function unanswered() {
  return [
    make("h3", { tabindex: "-1" }, "No regime is answered here"),
    make("p", {}, "This page can answer for none of the regimes, and does not know on which questions they turn."),
  ];
}

function finished() {
  return [
    make("h3", { tabindex: "-1" }, "Nothing is left to ask"),
    make("p", {}, "No answer turns on any question that is still open."),
  ];
}

