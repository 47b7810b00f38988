// All questions, by what they are about: each is opened to be answered, and says what is taken until then.

import { count, make, replaceContent, tell } from "../../html/assets/dom.js";
import { measured } from "./view_measured.js";
import { asKnown } from "./view_forms.js";
import { hits, telling, wordsOf } from "./view_found.js";
import { UNKNOWN, capital, factOf, stated } from "./view_words.js";
/** @import { Fact, Topic, Value } from "./types.js" */
/** @import { Act, Bench, Part, View } from "./view.js" */

const ORDINARY = "ordinary"; // a radio's value beside those of a fact, which are numbered

/**
 * @typedef {object} Question
 * @property {Fact} fact
 * @property {HTMLDetailsElement} element
 * @property {string} words by which it is found, in lower case
 * @property {(view: View) => void} show
 */

/**
 * @typedef {object} Section
 * @property {HTMLDetailsElement} element
 * @property {HTMLElement} number how many of its questions are answered
 * @property {HTMLElement} list
 * @property {HTMLDetailsElement} folded
 * @property {HTMLElement} foldedSays
 * @property {Question[]} questions
 * @property {boolean | null} wasOpen before somebody searched; null while nobody does
 */

/**
 * @param {HTMLElement} element
 * @param {HTMLInputElement} search
 * @param {HTMLElement} found
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part & { open(fact: string): void }}
 */
export function makeQuestions(element, search, found, bench, act) {
  const sections = bench.topics.map((topic) => makeSection(topic, bench, act));
  replaceContent(
    element,
    sections.map((section) => section.element),
  );
  /** @type {View | null} */
  let last = null;
  const arrange = () => {
    if (last) tell(found, sift(sections, search.value, last));
  };
  search.addEventListener("input", arrange);
  return {
    show(view) {
      last = view;
      for (const { questions } of sections) for (const question of questions) question.show(view);
      arrange();
    },
    open(name) {
      search.value = "";
      search.dispatchEvent(new Event("input"));
      for (const section of sections) {
        const question = section.questions.find(({ fact }) => fact.name === name);
        if (!question) continue;
        section.element.open = true;
        if (section.folded.contains(question.element)) section.folded.open = true;
        question.element.open = true;
        question.element.scrollIntoView({ block: "center" });
        question.element.querySelector("summary")?.focus({ preventScroll: true });
      }
    },
  };
}

/**
 * @param {Topic} topic
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Section}
 */
function makeSection(topic, bench, act) {
  const questions = topic.facts.map((name) => makeQuestion(factOf(bench, name), bench, act));
  const number = make("span", { class: "quiet" });
  const list = make("div", { class: "list" });
  const foldedSays = make("summary", {});
  const folded = make("details", { class: "folded" }, foldedSays);
  const title = topic.title || (bench.topics.length > 1 ? "Other questions" : "All questions");
  const heading = make("summary", {}, make("h3", {}, title), " ", number);
  const element = make("details", { class: "topic" }, heading, list, folded);
  element.open = bench.topics.length === 1;
  return { element, number, list, folded, foldedSays, questions, wasOpen: null };
}

// Show what holds the words; fold away that on which nothing turns, unless somebody is at it.
/**
 * @param {Section[]} sections
 * @param {string} sought
 * @param {View} view
 */
function sift(sections, sought, { request, turning, decided }) {
  const all = sections.flatMap(({ questions }) => questions);
  const texts = all.map(({ words }) => words);
  const words = wordsOf(sought).map((word) => asKnown(word, texts));
  const isStrict = all.some((question) => hits(question.words, words) === words.length);
  let number = 0;
  for (const section of sections) {
    const { element, number: answered, list, folded, foldedSays, questions } = section;
    const idle = [];
    let shown = 0;
    for (const question of questions) {
      const { fact } = question;
      const isHit = isStrict ? hits(question.words, words) === words.length : hits(question.words, telling(words)) > 0;
      question.element.hidden = !isHit;
      if (isHit) shown += 1;
      const isOpen =
        stated(fact, request) !== null ||
        request.passed?.includes(fact.name) ||
        turning.byFact.has(fact.name) ||
        decided.complaint !== null;
      const isHeld = question.element.contains(document.activeElement) && !folded.contains(question.element);
      if (!isOpen && !isHeld) idle.push(question);
    }
    settle(questions, idle, list, folded);
    const left = idle.filter((question) => !question.element.hidden).length;
    foldedSays.textContent = `${count(left, "question")} on which no answer turns${request.passed?.length || Object.keys(request.facts).length ? " any more" : ""}`;
    folded.hidden = !left;
    element.hidden = !shown;
    openWhileSearching(section, words.length > 0);
    const said = questions.filter(({ fact }) => stated(fact, request) !== null).length;
    answered.textContent = said ? `${said} of ${questions.length} stated` : count(questions.length, "question");
    number += shown;
  }
  if (!words.length) return "";
  if (!number) return "No question has these words. Try another word for it, or answer the question that matters most next.";
  return isStrict ? `${count(number, "question")} found` : `No question has all these words; ${number} ${number === 1 ? "has" : "have"} some of them`;
}

// What was only opened for what somebody searched is closed again after it, but where they opened a question.
/**
 * @param {Section} section
 * @param {boolean} isSearching
 */
function openWhileSearching(section, isSearching) {
  const { element, folded, questions, wasOpen } = section;
  if (isSearching) {
    section.wasOpen ??= element.open;
    element.open = true;
    folded.open = true;
  } else if (wasOpen !== null) {
    section.wasOpen = null;
    const opened = questions.filter((question) => question.element.open);
    element.open = wasOpen || opened.length > 0;
    folded.open = opened.some((question) => folded.contains(question.element));
  }
}

// Keep the order of the vocabulary in both places, and move nothing that stands where it belongs:
// what is moved loses the focus.
/**
 * @param {Question[]} questions
 * @param {Question[]} idle
 * @param {HTMLElement} list
 * @param {HTMLElement} folded
 */
function settle(questions, idle, list, folded) {
  /** @param {Question} question */
  const homeOf = (question) => (idle.includes(question) ? folded : list);
  for (const question of questions) {
    const home = homeOf(question);
    if (question.element.parentElement !== home) home.append(question.element);
  }
  for (const home of [list, folded]) {
    const first = home === folded ? 1 : 0; // after what the fold is opened by
    for (const [place, { element }] of questions.filter((each) => homeOf(each) === home).entries()) {
      const there = home.children[first + place];
      if (there !== element) home.insertBefore(element, there);
    }
  }
}

/**
 * @param {Fact} fact
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Question}
 */
function makeQuestion(fact, bench, act) {
  const answer = make("span", { class: "answered" });
  const summary = make("summary", {}, make("span", { class: "asks" }, fact.asks), " ", answer);
  const field = make("div", {});
  const element = make("details", { class: "question" }, summary, field);
  const phrases = fact.values.flatMap(({ phrase, also = [] }) => [phrase, ...also]);
  const words = [fact.name.replaceAll("_", " "), fact.asks, fact.template, ...phrases, ...fact.also].join("\n").toLowerCase();
  /** @type {View | null} */
  let last = null;
  let isMade = false;
  const fill = () => {
    if (!last || !element.open) return;
    if (!isMade) replaceContent(field, fieldOf(fact, bench, act));
    isMade = true;
    check(field, fact, last);
  };
  element.addEventListener("toggle", fill);
  return {
    fact,
    element,
    words,
    show(view) {
      last = view;
      const value = stated(fact, view.request);
      const isPassed = view.request.passed?.includes(fact.name) ?? false;
      element.classList.toggle("stated", value !== null || isPassed);
      answer.textContent = sayAnswer(fact, value, isPassed, view, bench);
      fill();
    },
  };
}

/**
 * @param {Fact} fact
 * @param {Value | null} value
 * @param {boolean} isPassed
 * @param {View} view
 * @param {Bench} bench
 */
function sayAnswer(fact, value, isPassed, { decided }, bench) {
  if (value !== null) return capital(bench.phrase(fact.name, value));
  const assumed = decided.assumed.find((each) => each.fact === fact.name);
  if (assumed) return `Taken to be so: ${assumed.phrase}`;
  return `${isPassed ? "As in an ordinary request" : "Ordinarily"}: ${fact.ordinaryPhrase}`;
}

/**
 * @param {Fact} fact
 * @param {Bench} bench
 * @param {Act} act
 */
function fieldOf(fact, bench, act) {
  /**
   * @param {string} value
   * @param {string} phrase
   * @param {() => void} onChosen
   */
  const radio = (value, phrase, onChosen) => {
    const input = make("input", { type: "radio", name: `fact-${fact.name}`, value });
    input.addEventListener("change", onChosen);
    return make("label", {}, input, make("span", {}, phrase));
  };
  return make(
    "fieldset",
    {},
    make("legend", { class: "unseen" }, fact.asks),
    fact.values.map(({ value, phrase }, place) =>
      radio(String(place), capital(phrase), () => act.answer(fact.name, value)),
    ),
    fact.values.length ? null : make("div", { class: "given" }, measured(fact, null, bench, (value) => act.answer(fact.name, value))),
    radio(UNKNOWN, `Not known (${fact.unknownPhrase})`, () => act.answer(fact.name, UNKNOWN)),
    fact.ordinary === UNKNOWN
      ? null
      : radio(ORDINARY, `As in an ordinary request: ${fact.ordinaryPhrase}`, () => act.pass(fact.name)),
    make("button", { type: "button", class: "back", onclick: () => act.takeBack(fact.name) }, "Take the answer back"),
  );
}

/**
 * @param {HTMLElement} field
 * @param {Fact} fact
 * @param {View} view
 */
function check(field, fact, { request }) {
  const value = stated(fact, request);
  const isPassed = request.passed?.includes(fact.name) ?? false;
  const place = fact.values.findIndex((each) => each.value === value);
  const chosen = isPassed ? ORDINARY : value === UNKNOWN ? UNKNOWN : String(place);
  for (const input of field.querySelectorAll("input")) {
    if (input.type === "radio") input.checked = input.value === chosen;
    else if (value !== null && value !== UNKNOWN) input.value = String(value);
  }
  const back = field.querySelector("button.back");
  if (back instanceof HTMLButtonElement) back.hidden = value === null && !isPassed;
}
