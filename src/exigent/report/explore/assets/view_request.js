// The request as it stands: what is stated, what is taken to be so, what cannot be so at once.

import { make, replaceContent } from "../../html/assets/dom.js";
import { capital, factOf } from "./view_words.js";
/** @import { Request } from "./types.js" */
/** @import { Act, Bench, Part, View } from "./view.js" */

/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makeRequest(element, bench, act) {
  return {
    show({ request, decided }) {
      const held = [...element.querySelectorAll("button")].findIndex((each) => each === document.activeElement);
      const names = [...bench.facts.keys()].filter((name) => Object.hasOwn(request.facts, name) || request.passed?.includes(name));
      replaceContent(
        element,
        names.length
          ? make(
              "ul",
              { class: "stated" },
              names.map((name) => statement(name, request, bench, act)),
            )
          : make("p", { class: "quiet", tabindex: "-1" }, "Nothing is stated yet: all is as in an ordinary request."),
        decided.complaint
          ? null
          : decided.assumed.map(({ phrase, because }) =>
              make("p", { class: "quiet" }, `So it is taken that ${phrase}. ${because}`),
            ),
      );
      if (held < 0) return;
      const buttons = element.querySelectorAll("button");
      const near = buttons.length ? buttons[Math.min(held, buttons.length - 1)] : element.querySelector("p");
      near?.focus();
    },
  };
}

/**
 * @param {string} name
 * @param {Request} request
 * @param {Bench} bench
 * @param {Act} act
 */
function statement(name, request, bench, act) {
  const isStated = Object.hasOwn(request.facts, name);
  const phrase = isStated ? bench.phrase(name, request.facts[name]) : factOf(bench, name).ordinaryPhrase;
  return make(
    "li",
    {},
    make("span", {}, capital(phrase), isStated ? null : make("span", { class: "quiet" }, " (as in an ordinary request)")),
    make(
      "span",
      { class: "doing" },
      make("button", { type: "button", "aria-label": `Change: ${phrase}`, onclick: () => act.showQuestion(name) }, "Change"),
      make("button", { type: "button", "aria-label": `Take back: ${phrase}`, onclick: () => act.takeBack(name) }, "Take back"),
    ),
  );
}

// Why there is no answer, and the ways out.
/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makeComplaint(element, bench, act) {
  let written = "";
  return {
    show({ request, decided }) {
      const { complaint } = decided;
      const next = complaint ? complaint.said : "";
      if (next === written) return;
      written = next;
      element.hidden = complaint === null;
      replaceContent(
        element,
        complaint
          ? [
              make("p", {}, make("strong", {}, "This cannot be so at once: "), complaint.said),
              make("p", {}, complaint.because),
              complaint.facts
                .filter((name) => Object.hasOwn(request.facts, name))
                .map((name) =>
                  make(
                    "button",
                    { type: "button", onclick: () => act.takeBack(name) },
                    `Take back: ${bench.phrase(name, request.facts[name])}`,
                  ),
                ),
            ]
          : null,
      );
    },
  };
}

// A request that is kept to hold the present one against.
/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makePinned(element, bench, act) {
  /** @param {string} words @param {() => void} onclick */
  const button = (words, onclick) => make("button", { type: "button", onclick }, words);
  return {
    show(view) {
      const { pinned } = view.state;
      const had = element.contains(document.activeElement);
      replaceContent(
        element,
        pinned ? heldAgainst(pinned, view, bench) : null,
        make(
          "p",
          { class: "doing" },
          button(pinned ? "Pin the present request instead" : "Pin this request, then change something", () =>
            act.alter({ pinned: { facts: view.request.facts, passed: view.request.passed } }),
          ),
          pinned
            ? [
                button("Go back to the pinned one", () =>
                  act.alter({ facts: pinned.facts, passed: pinned.passed ?? [] }),
                ),
                button("Unpin", () => act.alter({ pinned: null, shown: view.state.shown === "changed" ? "all" : view.state.shown })),
              ]
            : null,
        ),
      );
      if (had) element.querySelector("button")?.focus();
    },
  };
}

/**
 * @param {Request} pinned
 * @param {View} view
 * @param {Bench} bench
 */
function heldAgainst(pinned, view, bench) {
  if (view.decided.complaint) return null;
  const { facts, answers } = bench.changes(pinned, view.request);
  if (!facts.length) return make("p", {}, make("strong", {}, "Pinned. "), "Nothing has changed since.");
  return make(
    "div",
    {},
    make("p", {}, make("strong", {}, "Since the pinned request:")),
    make(
      "ul",
      { class: "facts" },
      facts.map(({ before, after }) => make("li", {}, `${capital(after)} `, make("span", { class: "quiet" }, `(before: ${before})`))),
    ),
    make(
      "p",
      {},
      answers.length
        ? `${answers.length} of ${view.decided.answers.length} answers changed; each says below what it was.`
        : "No answer changed.",
    ),
  );
}
