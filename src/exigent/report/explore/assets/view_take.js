// What is taken away: the request and its answers as a scenario, as JSON, as a paragraph, as a link.

import { count, make, replaceContent } from "../../html/assets/dom.js";
/** @import { Act, Bench, Form, Part, State, View } from "./view.js" */

const TITLE = "A case of my own";
/** @type {Record<Form, string>} */
const FORMS = {
  scenario: "A scenario, with what the regimes answer as expected",
  json: "JSON, for exigent decide",
  memo: "A paragraph",
};
/** @type {Record<Form, string>} */
const FILES = { scenario: "case.feature", json: "case.json", memo: "case.txt" };

/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makeTakeAway(element, bench, act) {
  const text = make("textarea", { id: "take-text", readonly: true, rows: "14", spellcheck: "false" });
  const done = make("p", { role: "status", class: "quiet" });
  const title = make("input", { id: "take-title", autocomplete: "off", placeholder: "made of its facts, if left empty" });
  title.addEventListener("change", () => act.alter({ title: title.value }));
  const forms = Object.entries(FORMS).map(([form, label]) => {
    const input = make("input", { type: "radio", name: "form", value: form });
    input.addEventListener("change", () => act.alter({ form: /** @type {Form} */ (form) }));
    return { input, element: make("label", {}, input, make("span", {}, label)) };
  });
  const regimes = makeRegimes(bench, act);
  const save = make("a", { class: "button", download: FILES.scenario }, "Save as a file");
  const parts = [
    make("fieldset", {}, make("legend", {}, "As what"), forms.map((each) => each.element)),
    make("div", {}, make("label", { for: "take-title" }, "Name of the scenario"), title),
    regimes.element,
    make(
      "p",
      { class: "doing" },
      make("button", { type: "button", onclick: () => void copy(text, done) }, "Copy the text"),
      save,
      make("button", { type: "button", onclick: () => void copyLink(done) }, "Copy a link to all this"),
      make("button", { type: "button", onclick: () => print() }, "Print"),
    ),
    done,
    make("div", {}, make("label", { for: "take-text" }, "The text"), text),
  ];
  replaceContent(element, parts);
  let held = "";
  return {
    show(view) {
      const { form } = view.state;
      for (const { input } of forms) input.checked = input.value === form;
      if (document.activeElement !== title) title.value = view.state.title;
      regimes.show(view.state);
      const next = view.decided.complaint ? "" : write(view, bench);
      if (next === held) return;
      held = next;
      done.textContent = "";
      text.value = next;
      if (save.href) URL.revokeObjectURL(save.href);
      save.href = URL.createObjectURL(new Blob([next], { type: "text/plain" }));
      save.download = FILES[form];
    },
  };
}

/**
 * @param {View} view
 * @param {Bench} bench
 */
function write({ state, request }, bench) {
  const regimes = state.taken.length ? state.taken : bench.regimes.map(({ name }) => name);
  if (state.form === "json") return bench.toJson(request);
  if (state.form === "memo") return `${bench.toMemo(request, regimes)}\n`;
  return `Feature: ${TITLE}\n\n${bench.toScenario(request, regimes, state.title || undefined)}`;
}

/**
 * @param {Bench} bench
 * @param {Act} act
 */
function makeRegimes(bench, act) {
  const heading = make("summary", {});
  const boxes = bench.regimes.map(({ name }) => {
    const box = make("input", { type: "checkbox", name: "take", value: name });
    box.addEventListener("change", () => act.alter({ taken: chosen() }));
    return { box, element: make("label", {}, box, make("span", {}, name)) };
  });
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const element = make(
    "details",
    {},
    heading,
    make(
      "fieldset",
      { class: "boxes" },
      make("legend", { class: "unseen" }, "Regimes whose answers are taken along"),
      boxes.map((each) => each.element),
    ),
  );
  return {
    element,
    /** @param {State} state */
    show({ taken }) {
      heading.textContent = taken.length
        ? `With the answers of ${count(taken.length, "regime")}: ${taken.join(", ")}`
        : boxes.length === 1
          ? `With the answer of ${bench.regimes[0].name}`
          : `With the answers of all ${count(boxes.length, "regime")}; choose some`;
      for (const { box } of boxes) box.checked = taken.includes(box.value);
    },
  };
}

/**
 * @param {HTMLTextAreaElement} text
 * @param {HTMLElement} done
 */
async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text.value);
    done.textContent = "Copied.";
  } catch {
    // Some browsers let no page from the disk write to the clipboard.
    text.focus();
    text.select();
    done.textContent = "The text is marked: copy it with Ctrl+C or Cmd+C.";
  }
}

/** @param {HTMLElement} done */
async function copyLink(done) {
  try {
    await navigator.clipboard.writeText(location.href);
    done.textContent = "The link is copied.";
  } catch {
    done.textContent = "The link is what stands in the address bar.";
  }
}

