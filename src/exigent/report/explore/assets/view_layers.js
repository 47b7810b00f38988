// The layers of a stack that is changed: each to be moved or taken out, and others to be added.

import { make } from "../../html/assets/dom.js";
import { keyOf } from "./view_draft.js";
/** @import { Draft } from "./types.js" */
/** @import { Bench, VariantState } from "./view.js" */

/** @typedef {(change: Partial<VariantState>) => void} Alter */

const FEWEST = 2;

/**
 * @param {Draft} draft
 * @param {number} at
 * @param {VariantState} state
 * @param {Bench} bench
 * @param {Alter} alter
 */
export function layerHeading({ regime, layers }, at, state, bench, alter) {
  const names = layers.map(({ layer }) => layer);
  const name = names[at];
  const others = names.filter((each) => each !== name);
  /** @param {number} to */
  const move = (to) => put([...others.slice(0, to), name, ...others.slice(to)], regime, state, bench, alter);
  /** @param {string} words @param {string} what @param {() => void} onclick @param {boolean} isIdle */
  const button = (words, what, onclick, isIdle) =>
    make(
      "button",
      {
        type: "button",
        "data-key": `${name} layer-${what}`,
        "aria-label": `${words}: the layer ${name}`,
        onclick,
        disabled: isIdle,
      },
      words,
    );
  return make(
    "div",
    { class: "layer" },
    make("h3", {}, "Layer ", make("code", {}, name)),
    make("p", { class: "quiet" }, bench.policies[name].title),
    make(
      "p",
      { class: "doing" },
      button("Move up", "earlier", () => move(at - 1), at === 0),
      button("Move down", "later", () => move(at + 1), at === names.length - 1),
      button("Take out", "out", () => put(others, regime, state, bench, alter), names.length <= FEWEST),
      names.length <= FEWEST ? make("span", { class: "quiet" }, "A stack has at least two layers.") : null,
    ),
  );
}

// One more layer, of the regimes that may be one.
/**
 * @param {Draft} draft
 * @param {VariantState} state
 * @param {Bench} bench
 * @param {Alter} alter
 */
export function layerAdding({ regime, layers }, state, bench, alter) {
  const names = layers.map(({ layer }) => layer);
  const others = bench.layersFor(regime).filter((name) => !names.includes(name));
  const left = bench.regimes.map(({ name }) => name).filter((name) => !names.includes(name) && !others.includes(name));
  const choice = make(
    "select",
    { "data-key": `${regime} layer-add` },
    make("option", { value: "" }, "choose a regime"),
    others.map((name) => make("option", { value: name }, `${name}: ${bench.policies[name].title}`)),
  );
  choice.addEventListener("change", () => {
    if (choice.value) put([...names, choice.value], regime, state, bench, alter);
  });
  return make(
    "div",
    { class: "layer" },
    make("label", { class: "bound" }, make("span", { class: "quiet" }, "Add a layer, below the others"), choice),
    left.length
      ? make(
          "p",
          { class: "quiet" },
          `No layer can be made here of ${left.join(", ")}: a stack is no layer, what is technical lies under a stack anyhow, and rules in another language do not change here.`,
        )
      : null,
  );
}

// What was changed of a layer goes with it.
/**
 * @param {string[]} names
 * @param {string} regime
 * @param {VariantState} state
 * @param {Bench} bench
 * @param {Alter} alter
 */
function put(names, regime, state, bench, alter) {
  const usual = bench.draftOf(regime)?.layers.map(({ layer }) => layer) ?? [];
  /** @param {string} key */
  const isLeft = (key) => names.some((name) => key.startsWith(keyOf(regime, name, "")));
  alter({
    layers: names.join() === usual.join() ? [] : names,
    changes: Object.fromEntries(Object.entries(state.changes).filter(([key]) => isLeft(key))),
    gone: state.gone.filter(isLeft),
    orders: Object.fromEntries(Object.entries(state.orders).filter(([name]) => names.includes(name))),
  });
}
