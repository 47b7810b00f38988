// A regime with other rules: what it answers here, what flips of all that the bench has, and its file.

import { count, make, partOfPage, replaceContent, tile } from "../../html/assets/dom.js";
import { COMBINING, NO_VARIANT, draftOf, keyOf } from "./view_draft.js";
import { makeRules } from "./view_rules.js";
import { capital, dutiesBeside, inWords, listed, substance } from "./view_words.js";
/** @import { Answer, Flip, Unseen } from "./types.js" */
/** @import { Act, Bench, Part, VariantState, View } from "./view.js" */

const MOST_FLIPS = 25;
const MOST_UNSEEN = 10;
/** @type {Record<import("./types.js").Combining, string>} */
const WAYS = {
  law_first: "what a law forbids or commands comes first, then any refusal",
  deny_overrides: "any that refuses decides",
  permit_overrides: "any that allows decides",
  first_applicable: "the first that says anything decides",
};
const STAYING =
  "All else stays as it is, and the file takes it over: of what kind the regime is, where and from when to when it is " +
  "in force, how it counts time, what is said about it, its sources, and the words that are quoted from them. " +
  "Its title gets the word \u201cchanged\u201d. What is to be otherwise there, change in the file.";
/** @type {Record<string, string>} */
const DIRECTIONS = { wider: "wider", narrower: "narrower", changed: "changed otherwise" };

/** @typedef {ReturnType<Bench["tryVariant"]>} Variant */

/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makeVariant(element, bench, act) {
  const choice = make(
    "select",
    { id: "vary" },
    make("option", { value: "" }, "none"),
    bench.regimes.map(({ name, whyFixed }) => make("option", { value: name }, whyFixed ? `${name} (cannot be changed here)` : name)),
  );
  choice.addEventListener("change", () => act.alter({ variant: { ...NO_VARIANT, regime: choice.value } }));
  const fixed = make("p", { class: "quiet" });
  const combine = make(
    "select",
    { id: "combine" },
    COMBINING.map((each) => make("option", { value: each }, WAYS[each])),
  );
  const combining = make("p", { hidden: true }, make("label", { for: "combine" }, "Of its layers, "), combine);
  const rules = make("div", { class: "rules" });
  const editor = makeRules(rules, bench, act);
  const staying = make("p", { class: "quiet", hidden: true }, STAYING);
  const outcome = make("div", { class: "outcome", tabindex: "-1" });
  const brief = make("p", { role: "status" });
  const bar = make(
    "div",
    { class: "brief", hidden: true },
    brief,
    make("button", { type: "button", onclick: () => lookAt(outcome) }, "See what changes"),
  );
  replaceContent(
    element,
    make("p", { class: "quiet" }, "Change the rules of a regime, and see at once what would be answered otherwise."),
    make("label", { for: "vary" }, "The rules of "),
    choice,
    fixed,
    combining,
    rules,
    staying,
    bar,
    outcome,
  );
  const varied = partOfPage("varied", HTMLElement);
  let written = "";
  /** @type {Variant | null} */
  let variant = null;
  let current = NO_VARIANT;
  combine.addEventListener("change", () => {
    const usual = bench.regimesByName.get(current.regime)?.stack?.combine;
    const chosen = COMBINING.find((each) => each === combine.value && each !== usual);
    act.alter({ variant: { ...current, combine: chosen ?? "" } });
  });
  return {
    show(view) {
      const { variant: state } = view.state;
      current = state;
      choice.value = state.regime;
      const { stack, whyFixed } = bench.regimesByName.get(state.regime) ?? {};
      staying.hidden = !state.regime || Boolean(whyFixed);
      combining.hidden = !stack || Boolean(whyFixed);
      combine.value = state.combine || stack?.combine || "";
      fixed.textContent = whyFixed ?? "";
      const key = JSON.stringify(state);
      const draft = key === written && variant ? null : draftOf(bench, state);
      if (key !== written) {
        written = key;
        editor.draw(draft, state);
        variant = draft && isChanged(state) ? bench.tryVariant(draft) : null;
        brief.textContent = drawOutcome(outcome, variant, state, bench, act);
        bar.hidden = !brief.textContent;
        varied.hidden = !variant;
        replaceContent(varied, variant ? notHere(state.regime, () => lookAt(outcome)) : null);
      }
      drawHere(outcome, variant, view);
      editor.mark(decidingRules(variant, view));
    },
  };
}

// Whoever opens a link sees the answers first, and by which rules they are.
/**
 * @param {string} regime
 * @param {() => void} onclick
 */
function notHere(regime, onclick) {
  return [
    make("strong", {}, "The rules of ", make("code", {}, regime), " are changed below. "),
    "Here stands what they answer as they were. ",
    make("button", { type: "button", onclick }, "Go to what comes of it"),
  ];
}

/** @param {HTMLElement} element */
function lookAt(element) {
  element.scrollIntoView();
  element.focus({ preventScroll: true });
}

/** @param {VariantState} state */
function isChanged({ combine, layers, changes, gone, orders }) {
  return combine !== "" || layers.length > 0 || gone.length > 0 || Object.keys({ ...changes, ...orders }).length > 0;
}

// Draw what comes of the changes; return it in a sentence, too.
/**
 * @param {HTMLElement} element
 * @param {Variant | null} variant
 * @param {VariantState} state
 * @param {Bench} bench
 * @param {Act} act
 */
function drawOutcome(element, variant, state, bench, act) {
  if (!variant) {
    replaceContent(element, state.regime ? make("p", { class: "quiet" }, "No rule is changed yet.") : null);
    return "";
  }
  if (variant.complaints.length) {
    replaceContent(
      element,
      make(
        "div",
        { class: "complaint" },
        make("p", {}, make("strong", {}, "These rules would be refused:")),
        make("ul", {}, variant.complaints.map((each) => make("li", {}, capital(each)))),
      ),
    );
    return "These rules would be refused.";
  }
  const flips = variant.flips();
  const unseen = variant.unseen(flips);
  for (const older of element.querySelectorAll("a[download]")) {
    if (older instanceof HTMLAnchorElement) URL.revokeObjectURL(older.href);
  }
  replaceContent(
    element,
    make("div", { class: "here" }),
    make("h3", {}, "What flips"),
    flipped(flips, act),
    make("h3", {}, "What no scenario sees"),
    unseenList(unseen, bench, act),
    make("h3", {}, variant.files.length > 1 ? "Its files" : "Its file"),
    variant.files.length > 1
      ? make("p", { class: "quiet" }, "Save them into one folder: the first is made of the others.")
      : null,
    variant.files.map((file, place) => fileShown(file, place)),
  );
  const more = unseen.length ? ` No scenario sees ${count(unseen.length, "kind")} of change.` : "";
  return `${sayFlips(flips)}${more}`;
}

/** @param {Flip[]} flips */
function sayFlips(flips) {
  if (!flips.length) return "No reported case and no scenario is answered otherwise.";
  const numbers = Object.entries(DIRECTIONS)
    .map(([direction, words]) => ({ words, number: flips.filter((flip) => flip.direction === direction).length }))
    .filter(({ number }) => number)
    .map(({ words, number }) => `${number} ${words}`);
  const what = flips.length === 1 ? "One case or scenario is" : `${flips.length} cases and scenarios are`;
  return `${what} answered otherwise: ${listed(numbers)}.`;
}

/**
 * @param {{ name: string, text: string }} file
 * @param {number} place
 */
function fileShown({ name, text }, place) {
  const id = `variant-file-${place}`;
  const shown = make("textarea", { id, readonly: true, rows: "12", spellcheck: "false" });
  shown.value = text;
  const done = make("p", { role: "status", class: "quiet" });
  const save = make("a", { class: "button", download: name }, `Save as ${name}`);
  save.href = URL.createObjectURL(new Blob([text], { type: "text/yaml" }));
  return make(
    "div",
    { class: "file" },
    make("label", { for: id }, make("span", { class: "unseen" }, "The file "), make("code", {}, name)),
    shown,
    make(
      "p",
      { class: "doing" },
      make("button", { type: "button", onclick: () => void copyFile(shown, done) }, "Copy the file"),
      save,
    ),
    done,
  );
}

/**
 * @param {HTMLTextAreaElement} file
 * @param {HTMLElement} done
 */
async function copyFile(file, done) {
  try {
    await navigator.clipboard.writeText(file.value);
    done.textContent = "Copied.";
  } catch {
    file.focus();
    file.select();
    done.textContent = "The text is marked: copy it with Ctrl+C or Cmd+C.";
  }
}

/**
 * @param {Flip[]} flips
 * @param {Act} act
 */
function flipped(flips, act) {
  if (!flips.length) return make("p", {}, sayFlips(flips));
  return [
    make("p", {}, sayFlips(flips)),
    make(
      "ul",
      { class: "flips" },
      flips.slice(0, MOST_FLIPS).map(({ starter, before, after }) =>
        make(
          "li",
          {},
          make("button", { type: "button", onclick: () => act.startFrom(starter.id) }, starter.title),
          turn(before, after),
          inWords(before) === inWords(after) ? dutiesTurned(before, after) : null,
        ),
      ),
    ),
    flips.length > MOST_FLIPS ? make("p", { class: "quiet" }, `And ${flips.length - MOST_FLIPS} more.`) : null,
  ];
}

/**
 * @param {Unseen[]} unseen
 * @param {Bench} bench
 * @param {Act} act
 */
function unseenList(unseen, bench, act) {
  if (!unseen.length) return make("p", {}, "Nothing: each kind of change shows in some case or scenario.");
  const list = make(
    "ul",
    { class: "flips" },
    unseen.slice(0, MOST_UNSEEN).map(({ request, before, after }) =>
      make(
        "li",
        {},
        make(
          "button",
          { type: "button", onclick: () => act.alter({ facts: request.facts, passed: [] }) },
          capital(listed(bench.stated(request))) || "An ordinary request",
        ),
        turn(before, after),
        inWords(before) === inWords(after) ? dutiesTurned(before, after) : null,
      ),
    ),
  );
  const left = unseen.length - MOST_UNSEEN;
  return [list, left > 0 ? make("p", { class: "quiet" }, `And ${left} more.`) : null];
}

/**
 * @param {Answer} before
 * @param {Answer} after
 */
function turn(before, after) {
  return make(
    "span",
    { class: "turn" },
    tile(before.sign),
    ` ${inWords(before)} `,
    make("span", { "aria-hidden": "true" }, "\u2192"),
    make("span", { class: "unseen" }, "becomes"),
    " ",
    tile(after.sign),
    ` ${inWords(after)}`,
  );
}

// The rules that decide the request on the page, by what they go by among those that are changed.
/**
 * @param {Variant | null} variant
 * @param {View} view
 * @returns {Set<string>}
 */
function decidingRules(variant, { request, decided, state }) {
  const { regime } = state.variant;
  const before = decided.answers.find((answer) => answer.regime === regime);
  if (!before) return new Set();
  if (!variant || variant.complaints.length) return new Set(before.reasons.map(({ rule }) => rule));
  const keys = variant.draft.layers.flatMap(({ layer, rules }) => rules.map(({ id }) => keyOf(regime, layer, id)));
  const shown = variant.regime.rules.slice(-keys.length).map(({ id }) => id);
  return new Set(variant.answer(request).reasons.flatMap(({ rule }) => keys[shown.indexOf(rule)] ?? []));
}

// Which duties come and go.
/**
 * @param {Answer} before
 * @param {Answer} after
 */
function dutiesTurned(before, after) {
  const gone = dutiesBeside(before, after);
  const come = dutiesBeside(after, before);
  return [
    gone.length ? make("span", { class: "owed" }, `No longer: ${gone.join("; ")}.`) : null,
    come.length ? make("span", { class: "owed" }, `Newly: ${come.join("; ")}.`) : null,
  ];
}

// What the changed regime answers to the request on the page.
/**
 * @param {HTMLElement} element
 * @param {Variant | null} variant
 * @param {View} view
 */
function drawHere(element, variant, { request, decided, state }) {
  const here = element.querySelector(".here");
  const before = decided.answers.find(({ regime }) => regime === state.variant.regime);
  if (!here || !variant) return;
  if (!before) {
    replaceContent(here);
    return;
  }
  const after = variant.answer(request);
  const isSame = substance(before) === substance(after);
  replaceContent(
    here,
    make(
      "p",
      {},
      make("strong", {}, "The request above: "),
      isSame ? ["answered as before, ", tile(after.sign), ` ${inWords(after)}`] : turn(before, after),
      dutiesTurned(before, after),
    ),
  );
}
