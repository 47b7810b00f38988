// What somebody types of a case leads to the answers that say it, each to be given at once.

import { make, replaceContent } from "../../html/assets/dom.js";
import { asKnown } from "./view_forms.js";
import { capital, stated } from "./view_words.js";
/** @import { Act, Bench, Part, View } from "./view.js" */

const MOST = 6;
// Words that say nothing by themselves.
const IDLE = new Set("a an and are at by did do does for from has have in is it no not of on or the they to was were who with".split(" "));

/** @param {string} text */
export function wordsOf(text) {
  return text.toLowerCase().split(/[\s,.;:?!]+/).filter(Boolean);
}

/** @param {string[]} words */
export function telling(words) {
  return words.filter((word) => word.length > 2 && !IDLE.has(word));
}

// How many words stand in a text.
/**
 * @param {string} text
 * @param {string[]} words
 */
export function hits(text, words) {
  return words.filter((word) => text.includes(word)).length;
}

/**
 * @param {HTMLElement} element
 * @param {HTMLInputElement} search
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makeFound(element, search, bench, act) {
  const answers = [...bench.facts.values()].flatMap((fact) =>
    fact.values.map(({ value, phrase, also = [] }) => ({
      fact,
      value,
      phrase,
      words: [phrase, ...also].join("\n").toLowerCase(),
    })),
  );
  const texts = answers.map(({ words }) => words);
  /** @type {View | null} */
  let last = null;
  const draw = () => {
    const sought = wordsOf(search.value).join(" ");
    const typed = telling(wordsOf(sought));
    const words = typed.map((word) => asKnown(word, texts));
    const asTyped = words.filter((word) => typed.includes(word));
    const found = words.length
      ? answers
          .map((answer) => ({ ...answer, number: hits(answer.words, words) }))
          .filter(({ number }) => number)
          // Of those that have as many of the words, what has them as they were typed comes first.
          .map((answer) => ({
            ...answer,
            number: answer.number + (answer.words.includes(sought) ? 0.5 : 0) + 0.01 * hits(answer.words, asTyped),
          }))
          .sort((one, other) => other.number - one.number)
      : [];
    const best = found.slice(0, MOST);
    element.hidden = !best.length;
    replaceContent(
      element,
      make("p", { class: "quiet" }, best.length === 1 ? "Is this so?" : "Is one of these so?"),
      best.map(({ fact, value, phrase }) => {
        const isSo = last !== null && stated(fact, last.request) === value;
        return make(
          "button",
          {
            type: "button",
            "aria-pressed": String(isSo),
            onclick: () => (isSo ? act.takeBack(fact.name) : act.answer(fact.name, value)),
          },
          capital(phrase),
        );
      }),
    );
  };
  search.addEventListener("input", draw);
  return {
    show(view) {
      last = view;
      const held = [...element.querySelectorAll("button")].findIndex((each) => each === document.activeElement);
      draw();
      if (held >= 0) element.querySelectorAll("button")[held]?.focus();
    },
  };
}
