// What stands behind an answer: why, from which source, what must follow, and what would turn it.

import { count, disputesOf, make, quotation, replaceContent, sourceLine, tile } from "../../html/assets/dom.js";
import { aspects, capital, inWords, listed } from "./view_words.js";
/** @import { Child } from "../../html/assets/types.js" */
/** @import { Answer, Reason, Regime, Request, Step, Together } from "./types.js" */
/** @import { Act, Bench, View } from "./view.js" */

const MOST_NAMED = 4;
const MOST_WAYS = 4;

/**
 * @param {HTMLElement} element
 * @param {Regime} regime
 * @param {Bench} bench
 * @param {Act} act
 * @param {(regime: string) => Step[]} stepsOf
 */
export function makeDetail(element, regime, bench, act, stepsOf) {
  let written = "";
  return {
    /**
     * @param {Answer} answer
     * @param {View} view
     */
    show(answer, view) {
      const key = JSON.stringify([view.request.facts, view.request.passed]);
      if (key === written) return;
      written = key;
      const had = element.contains(document.activeElement);
      const several = make("div", {});
      replaceContent(
        element,
        answer.why ? make("p", {}, `This page cannot answer for it: ${answer.why}`) : null,
        answer.note ? make("p", { class: "quiet" }, answer.note) : null,
        answer.reasons.length
          ? part("Why", answer.reasons.map((reason) => reasonBlock(reason, bench)))
          : null,
        dutySection(answer),
        missingSection(answer, act),
        answer.why ? null : stepSection(stepsOf(regime.name), answer, act),
        several,
        aboutSection(regime),
      );
      if (!answer.why) {
        // It takes longer than an answer may: what is open of other rows does not wait for it.
        setTimeout(() => {
          if (key === written) replaceContent(several, togetherSection(bench.together(view.request, regime.name), view.request, act));
        });
      }
      // Whoever tried something hears, and sees, what it came to.
      if (had) element.closest("details")?.querySelector("summary")?.focus();
    },
  };
}

/**
 * @param {Reason} reason
 * @param {Bench} bench
 */
function reasonBlock(reason, bench) {
  const rule = reason.text;
  const place = rule?.file ? `, ${rule.file}:${rule.line}` : "";
  return make(
    "div",
    { class: "reason" },
    make("p", { class: "prose" }, reason.because),
    make("p", { class: "place" }, "rule ", make("code", {}, reason.rule), place),
    rule ? make("p", { class: "quiet" }, rule.when ? `If ${rule.when}.` : "In every other case.") : null,
    reason.source ? make("p", {}, "Source: ", sourceLine(reason.source)) : null,
    rule ? quotation(rule.quote) : null,
    disputesOf(reason, bench.marks.contested),
  );
}

/** @param {Answer} answer */
function dutySection({ duties }) {
  const said = [...new Set(duties.map((duty) => duty.said))];
  return said.length
    ? part("What must follow", make("ul", { class: "facts" }, said.map((each) => make("li", {}, capital(each)))))
    : null;
}

/**
 * @param {Answer} answer
 * @param {Act} act
 */
function missingSection({ missing }, act) {
  if (!missing.length) return null;
  return part(
    "It turns on what is not known",
    make(
      "ul",
      { class: "facts" },
      missing.map(({ fact, phrase }) =>
        make("li", {}, capital(phrase), " ", make("button", { type: "button", onclick: () => act.showQuestion(fact) }, "Answer it")),
      ),
    ),
  );
}

/**
 * @param {Step[]} steps
 * @param {Answer} answer
 * @param {Act} act
 */
function stepSection(steps, answer, act) {
  if (!steps.length) {
    return part("What one other fact would change", make("p", {}, "Nothing: no single fact changes this answer."));
  }
  /** @type {Map<string, Step[]>} */
  const byAnswer = new Map();
  for (const step of steps) {
    const said = `${step.answer.sign.slug}\n${inWords(step.answer)}\n${step.changes.join()}`;
    byAnswer.set(said, [...(byAnswer.get(said) ?? []), step]);
  }
  const groups = [...byAnswer.values()];
  const small = groups.filter(([{ changes }]) => !isOther(changes));
  return part(
    "What one other fact would change",
    groups.filter((group) => !small.includes(group)).map((group) => stepGroup(group, answer, act)),
    small.length
      ? make(
          "details",
          { class: "small" },
          make("summary", {}, `Smaller changes: ${aspects([...new Set(small.flatMap(([{ changes }]) => changes))])}`),
          small.map((group) => stepGroup(group, answer, act)),
        )
      : null,
  );
}

/** @param {string[]} changes */
function isOther(changes) {
  return changes.includes("outcome") || changes.includes("mode");
}

/**
 * @param {Step[]} group
 * @param {Answer} answer
 * @param {Act} act
 */
function stepGroup(group, answer, act) {
  const [{ answer: other, changes }] = group;
  /** @type {Map<string, Step[]>} */
  const byFact = new Map();
  for (const step of group) byFact.set(step.fact, [...(byFact.get(step.fact) ?? []), step]);
  return make(
    "div",
    { class: "turning-to" },
    make(
      "p",
      { class: "said" },
      tile(other.sign),
      make(
        "span",
        {},
        isOther(changes) ? capital(inWords(other)) : `Still ${answer.sign.name}, but otherwise in ${aspects(changes)}`,
      ),
    ),
    make(
      "ul",
      { class: "facts" },
      [...byFact.values()].map((steps) => stepLine(steps, act)),
    ),
  );
}

// One fact, whatever the number of its values that do the same.
/**
 * @param {Step[]} steps
 * @param {Act} act
 */
function stepLine(steps, act) {
  const [{ fact, value, phrase }] = steps;
  const others = [...steps.slice(1).map((step) => step.phrase), ...steps.flatMap((step) => step.others)];
  const named = others.length <= MOST_NAMED ? others.join("; ") : `any of ${others.length} other values`;
  return make(
    "li",
    {},
    `if ${phrase}`,
    others.length ? make("span", { class: "quiet" }, ` (or: ${named})`) : null,
    " ",
    make(
      "button",
      { type: "button", "aria-label": `Try it: ${phrase}`, onclick: () => act.answer(fact, value) },
      "Try it",
    ),
  );
}

/**
 * @param {Together[]} ways
 * @param {Request} request
 * @param {Act} act
 */
function togetherSection(ways, { facts, passed = [] }, act) {
  if (!ways.length) return null;
  const shown = ways.map(({ answer, changes }) => {
    const phrases = listed(changes.map(({ phrase }) => phrase));
    const others = Object.fromEntries(changes.map(({ fact, value }) => [fact, value]));
    const onTry = () =>
      act.alter({ facts: { ...facts, ...others }, passed: passed.filter((fact) => !Object.hasOwn(others, fact)) });
    return make(
      "div",
      { class: "turning-to" },
      make("p", { class: "said" }, tile(answer.sign), make("span", {}, capital(inWords(answer)))),
      make(
        "ul",
        { class: "facts" },
        changes.map(({ phrase }, place) => make("li", {}, `${place ? "and" : "if"} ${phrase}`)),
      ),
      make("button", { type: "button", "aria-label": `Try them: ${phrases}`, onclick: onTry }, "Try them"),
    );
  });
  const more = shown.slice(MOST_WAYS);
  return part(
    "What several facts together would change",
    shown.slice(0, MOST_WAYS),
    more.length
      ? make("details", { class: "small" }, make("summary", {}, count(more.length, "more way")), more)
      : null,
  );
}

/** @param {Regime} regime */
function aboutSection(regime) {
  const dates = [
    regime.inForce.from ? `in force from ${regime.inForce.from}` : "",
    regime.inForce.until ? `until ${regime.inForce.until}` : "",
  ];
  const facts = [regime.jurisdiction, ...dates].filter(Boolean).join(", ");
  return make(
    "details",
    { class: "small" },
    make("summary", {}, `About ${regime.title}`),
    facts ? make("p", {}, capital(facts)) : null,
    regime.about ? make("p", {}, regime.about) : null,
    regime.premises.map((premise) => make("p", { class: "quiet" }, premise)),
    regime.sources.length
      ? make("ul", { class: "facts" }, regime.sources.map((source) => make("li", {}, sourceLine(source))))
      : null,
  );
}

/**
 * @param {string} title
 * @param {...Child} content
 */
function part(title, ...content) {
  return make("section", {}, make("h4", {}, title), content);
}
