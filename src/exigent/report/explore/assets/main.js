// What is shown follows from the address alone: every change of state is a change of address.

import { openBench } from "./bench.js";
import { make, partOfPage, replaceContent, tile } from "../../html/assets/dom.js";
import { unpack } from "./unpacking.js";
import { listenToTheme } from "../../html/assets/theme.js";
import { firstState, readAddress, writeAddress } from "./view_address.js";
import { makeAnswers } from "./view_answers.js";
import { makeFound } from "./view_found.js";
import { leftOut, showLeftOut } from "./view_left_out.js";
import { makeNextQuestion } from "./view_next.js";
import { makeQuestions } from "./view_questions.js";
import { makeComplaint, makePinned, makeRequest } from "./view_request.js";
import { makeStart } from "./view_start.js";
import { makeTakeAway } from "./view_take.js";
import { makeVariant } from "./view_variant.js";
import { sayChanges } from "./view_words.js";
/** @import { Answer, Decided, Request, Step, Turning } from "./types.js" */
/** @import { Act, Part, Shown, State, View } from "./view.js" */

const place = partOfPage("what-if", HTMLElement);
// Of a view among others, whose page has the colours; empty where it stands alone.
const within = place.dataset.address ?? "";

// Whether another view is shown, or was until now.
let isElsewhere = place.hidden;

// What is never looked at is never unpacked.
await untilShown();
const bench = openBench(await unpackedData());

/** @returns {Promise<void>} */
function untilShown() {
  return new Promise((resolve) => {
    const look = () => !place.hidden && resolve();
    new MutationObserver(look).observe(place, { attributeFilter: ["hidden"] });
    look();
  });
}

async function unpackedData() {
  try {
    return await unpack(partOfPage("what-if-data", HTMLElement).textContent ?? "");
  } catch (error) {
    partOfPage("too-old", HTMLElement).hidden = false;
    throw error;
  }
}

let state = firstState();
/** @type {View | null} */
let view = null;

/** @type {Act} */
const act = {
  answer(fact, value) {
    alter({ facts: { ...state.facts, [fact]: value }, passed: state.passed.filter((each) => each !== fact) });
  },
  pass(fact) {
    alter({ facts: without(fact), passed: [...state.passed.filter((each) => each !== fact), fact] });
  },
  takeBack(fact) {
    alter({ facts: without(fact), passed: state.passed.filter((each) => each !== fact) });
  },
  startFrom(id) {
    const starter = bench.starters.find((each) => each.id === id);
    if (starter) alter({ from: id, under: "", facts: starter.facts, passed: [] });
  },
  alter,
  showQuestion(fact) {
    questions.open(fact);
  },
};

const questions = makeQuestions(
  partOfPage("questions", HTMLElement),
  partOfPage("search", HTMLInputElement),
  partOfPage("found", HTMLElement),
  bench,
  act,
);
const answers = makeAnswers(
  {
    list: partOfPage("answers", HTMLElement),
    tally: partOfPage("tally", HTMLElement),
    shown: partOfPage("count", HTMLElement),
  },
  bench,
  act,
  stepsOf,
);
/** @type {Part[]} */
const asking = [makeNextQuestion(partOfPage("next", HTMLElement), bench, act), questions];
/** @type {Part[]} */
const answering = [
  makeStart(partOfPage("start", HTMLElement), bench, act),
  makeFound(partOfPage("hits", HTMLElement), partOfPage("search", HTMLInputElement), bench, act),
  makeRequest(partOfPage("stated", HTMLElement), bench, act),
  makeComplaint(partOfPage("complaint", HTMLElement), bench, act),
  makePinned(partOfPage("pinned", HTMLElement), bench, act),
  answers,
  makeTakeAway(partOfPage("take-away", HTMLElement), bench, act),
  makeVariant(partOfPage("variant-of", HTMLElement), bench, act),
  makeControls(),
  makeJump(),
];

/** @param {string} fact */
function without(fact) {
  return Object.fromEntries(Object.entries(state.facts).filter(([name]) => name !== fact));
}

// A change that somebody makes is a step to go back from; what is only opened or chosen is none.
/** @param {Partial<State>} change */
function alter(change) {
  const isStep = "facts" in change || "pinned" in change || "variant" in change;
  state = { ...state, ...change };
  // Where nothing is stated any more, nothing is left of what it started from.
  if (isStep && !Object.keys(state.facts).length) state = { ...state, from: "" };
  const address = writeAddress(state, within);
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  show();
}

function follow() {
  if (place.hidden) {
    // What is asked next time does not follow upon what was asked before.
    view = null;
    isElsewhere = true;
    return;
  }
  state = readAddress(location.hash, within, bench);
  showLeftOut(partOfPage("left-out", HTMLElement), leftOut(location.hash, within, bench));
  show();
  if (isElsewhere) answers.reveal(state.opened);
  isElsewhere = false;
}

/** @type {{ key: string, turning: Turning }} */
let turned = { key: "", turning: { byFact: new Map(), byRegime: new Map() } };

/** @param {Request} request */
function turningOf(request) {
  const key = JSON.stringify(request);
  if (turned.key !== key) turned = { key, turning: bench.turnsOn(request) };
  return turned.turning;
}

function show() {
  const request = { facts: state.facts, passed: state.passed };
  const isSame = view && JSON.stringify(view.request) === JSON.stringify(request);
  const decided = view && isSame ? view.decided : bench.decide(request);
  const earlier = isSame ? (view?.earlier ?? null) : (view?.decided ?? null);
  view = {
    state,
    request,
    decided,
    turning: turned.turning,
    next: view?.next ?? null,
    earlier,
    pinned: state.pinned ? pinnedAnswers(state.pinned) : null,
  };
  for (const part of answering) part.show(view);
  if (!isSame) hear(earlier?.answers ?? [], decided);
  const shown = view;
  // What can still be asked takes longer than the answers, which do not wait for it.
  setTimeout(() => {
    if (view !== shown) return;
    shown.turning = turningOf(request);
    shown.next = nextOf(shown.turning);
    for (const part of asking) part.show(shown);
    hintInTime(shown);
  });
}

// The open fact on which most regimes turn.
/**
 * @param {Turning} turning
 * @returns {View["next"]}
 */
function nextOf({ byFact }) {
  const open = [...byFact].map(([fact, regimes]) => ({ fact, regimes }));
  if (!open.length) return null;
  return open.reduce((most, each) => (each.regimes.length > most.regimes.length ? each : most));
}

/**
 * @param {Answer[]} before
 * @param {Decided} decided
 */
function hear(before, { answers: after }) {
  partOfPage("heard", HTMLElement).textContent = before.length || !after.length ? sayChanges(before, after) : "";
}

/** @type {{ key: string, decided: Decided } | null} */
let held = null;

/** @param {Request} request */
function pinnedAnswers(request) {
  const key = JSON.stringify(request);
  if (held?.key !== key) held = { key, decided: bench.decide(request) };
  return held.decided;
}

/** @type {{ key: string, steps: Map<string, Step[]> }} */
let known = { key: "", steps: new Map() };

// What one fact would change, worked out once a request.
/** @param {string} regime */
function stepsOf(regime) {
  const request = { facts: state.facts, passed: state.passed };
  const key = JSON.stringify(request);
  if (known.key !== key) known = { key, steps: new Map() };
  const steps = known.steps.get(regime) ?? bench.steps(request, regime);
  known.steps.set(regime, steps);
  return steps;
}

// The hints of all rows take longer than an answer may: a regime at a time, while nothing else waits.
/** @param {View} of */
function hintInTime(of) {
  const left = of.decided.answers.filter((answer) => !answer.why).map((answer) => answer.regime);
  const later = () => {
    const regime = left.shift();
    if (view !== of || regime === undefined) return;
    answers.hint(regime);
    setTimeout(later);
  };
  setTimeout(later);
}

/** @returns {Part} */
function makeControls() {
  const shown = partOfPage("shown", HTMLSelectElement);
  const beside = partOfPage("beside", HTMLSelectElement);
  replaceContent(
    beside,
    make("option", { value: "" }, "none"),
    bench.regimes.filter((regime) => !regime.why).map(({ name }) => make("option", { value: name }, name)),
  );
  const sought = partOfPage("sought", HTMLInputElement);
  sought.addEventListener("input", () => alter({ sought: sought.value }));
  shown.addEventListener("change", () => alter({ shown: /** @type {Shown} */ (shown.value) }));
  beside.addEventListener("change", () => alter({ beside: beside.value }));
  partOfPage("controls", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  return {
    show({ state: now }) {
      shown.value = now.shown;
      beside.value = now.beside;
      if (document.activeElement !== sought) sought.value = now.sought;
      const isPossible = { all: true, disclosing: true, differing: now.beside !== "", changed: now.pinned !== null };
      for (const option of shown.options) option.disabled = !isPossible[/** @type {Shown} */ (option.value)];
    },
  };
}

// On a narrow screen the answers are out of sight while somebody answers: how they stand is not.
/** @returns {Part} */
function makeJump() {
  const toSee = partOfPage("to-see", HTMLButtonElement);
  /** @param {string} id */
  const goTo = (id) => {
    const heading = partOfPage(id, HTMLElement);
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  };
  toSee.addEventListener("click", () => goTo("see-title"));
  partOfPage("to-ask", HTMLButtonElement).addEventListener("click", () => goTo("ask-title"));
  // The address is taken up by the state of the page: no link within it may change it.
  partOfPage("skip", HTMLAnchorElement).addEventListener("click", (event) => {
    if (place.hidden) return;
    event.preventDefault();
    goTo("ask-title");
  });
  return {
    show({ decided }) {
      const tally = bench.legend.map((sign) => ({
        sign,
        number: decided.answers.filter((answer) => answer.sign.slug === sign.slug).length,
      }));
      replaceContent(
        toSee,
        "The answers ",
        tally
          .filter(({ number }) => number)
          .map(({ sign, number }) => make("span", {}, tile(sign), make("span", { class: "unseen" }, `${sign.name} `), ` ${number} `)),
      );
    },
  };
}

// While somebody searches, what is found stands where the next question stood.
partOfPage("search", HTMLInputElement).addEventListener("input", ({ target }) => {
  partOfPage("next", HTMLElement).hidden = target instanceof HTMLInputElement && target.value.trim() !== "";
});
if (!within) listenToTheme();
addEventListener("hashchange", follow);
follow();
