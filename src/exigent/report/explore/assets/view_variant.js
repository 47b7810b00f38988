// A regime with other rules: what it answers here, what flips of all that the bench has, and its file.

import { count, make, replaceContent, tile } from "../../html/assets/dom.js";
import { draftOf } from "./view_draft.js";
import { ruleEditor } from "./view_rule.js";
import { capital, inWords, listed } from "./view_words.js";
/** @import { Answer, Draft, Flip, Unseen } from "./types.js" */
/** @import { Act, Bench, Part, RuleChange, VariantState, View } from "./view.js" */

const MOST_FLIPS = 25;
const NONE = { regime: "", changes: {}, gone: [] };
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
  choice.addEventListener("change", () => act.alter({ variant: { ...NONE, regime: choice.value } }));
  const fixed = make("p", { class: "quiet" });
  const rules = make("div", { class: "rules" });
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
    rules,
    bar,
    outcome,
  );
  let written = "";
  /** @type {Variant | null} */
  let variant = null;
  return {
    show(view) {
      const { variant: state } = view.state;
      choice.value = state.regime;
      fixed.textContent = bench.regimes.find(({ name }) => name === state.regime)?.whyFixed ?? "";
      const key = JSON.stringify(state);
      const draft = key === written && variant ? null : draftOf(bench, state);
      if (key !== written) {
        written = key;
        drawRules(rules, draft, state, bench, act);
        variant = draft && isChanged(state) ? bench.tryVariant(draft) : null;
        brief.textContent = drawOutcome(outcome, variant, state, bench, act);
        bar.hidden = !brief.textContent;
      }
      drawHere(outcome, variant, view);
    },
  };
}

/** @param {HTMLElement} element */
function lookAt(element) {
  element.scrollIntoView();
  element.focus({ preventScroll: true });
}

/** @param {VariantState} state */
function isChanged({ changes, gone }) {
  return Object.keys(changes).length > 0 || gone.length > 0;
}

/**
 * @param {HTMLElement} element
 * @param {Draft | null} draft
 * @param {VariantState} state
 * @param {Bench} bench
 * @param {Act} act
 */
function drawRules(element, draft, state, bench, act) {
  const held = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  const opened = [...element.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-rule"));
  /** @param {Partial<VariantState>} change */
  const alter = (change) => act.alter({ variant: { ...state, ...change } });
  const editors = (draft?.rules ?? []).map((rule) => {
    const editor = ruleEditor(rule, Object.hasOwn(state.changes, rule.id), bench, {
      /** @param {RuleChange} change */
      change: (change) =>
        alter({ changes: { ...state.changes, [rule.id]: { ...state.changes[rule.id], ...change } } }),
      remove: () => alter({ gone: [...state.gone, rule.id] }),
      restore: () =>
        alter({ changes: Object.fromEntries(Object.entries(state.changes).filter(([id]) => id !== rule.id)) }),
    });
    editor.open = opened.includes(rule.id);
    return make("li", {}, editor);
  });
  replaceContent(
    element,
    editors.length ? make("p", { class: "quiet" }, "The first rule whose conditions all hold decides.") : null,
    make("ol", {}, editors),
    state.gone.map((id) =>
      make(
        "p",
        {},
        "Taken out: ",
        make("code", {}, id),
        " ",
        make("button", { type: "button", "data-key": `${id} back`, onclick: () => alter({ gone: state.gone.filter((each) => each !== id) }) }, "Put it back"),
      ),
    ),
  );
  if (held) focusOn(element, held);
}

/**
 * @param {HTMLElement} element
 * @param {string} key
 */
function focusOn(element, key) {
  const keyed = /** @type {HTMLElement[]} */ ([...element.querySelectorAll("[data-key]")]);
  const same = keyed.find((each) => each.dataset.key === key && !each.hasAttribute("disabled"));
  const [rule] = key.split(" ");
  const near = keyed.find((each) => each.dataset.key === `${rule} summary` || each.dataset.key === `${rule} back`);
  (same ?? near)?.focus();
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
  const file = make("textarea", { id: "variant-file", readonly: true, rows: "12", spellcheck: "false" });
  file.value = variant.yaml;
  const done = make("p", { role: "status", class: "quiet" });
  const save = make("a", { class: "button", download: `${variant.regime.name}.yaml` }, "Save as a file");
  const older = element.querySelector("a[download]");
  if (older instanceof HTMLAnchorElement) URL.revokeObjectURL(older.href);
  save.href = URL.createObjectURL(new Blob([variant.yaml], { type: "text/yaml" }));
  replaceContent(
    element,
    make("div", { class: "here" }),
    make("h3", {}, "What flips"),
    flipped(flips, act),
    make("h3", {}, "What no scenario sees"),
    unseenList(unseen, bench, act),
    make("h3", {}, "Its file"),
    make("label", { for: "variant-file", class: "unseen" }, "The file"),
    file,
    make(
      "p",
      { class: "doing" },
      make("button", { type: "button", onclick: () => void copyFile(file, done) }, "Copy the file"),
      save,
    ),
    done,
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
  return make(
    "ul",
    { class: "flips" },
    unseen.map(({ request, before, after }) =>
      make(
        "li",
        {},
        make(
          "button",
          { type: "button", onclick: () => act.alter({ facts: request.facts, passed: [] }) },
          capital(listed(bench.stated(request))) || "An ordinary request",
        ),
        turn(before, after),
      ),
    ),
  );
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
  const isSame = inWords(before) === inWords(after);
  replaceContent(
    here,
    make(
      "p",
      {},
      make("strong", {}, "The request above: "),
      isSame ? ["answered as before, ", tile(after.sign), ` ${inWords(after)}`] : turn(before, after),
    ),
  );
}
