// What a link names and this page does not have: each in a sentence, since it is left out of what is shown.

import { make, replaceContent } from "../../html/assets/dom.js";
import { printable } from "./phrases.js";
import { FORMS, SHOWN, parametersOf, readValue } from "./view_address.js";
import { COMBINING, draftOf, readVariant } from "./view_draft.js";
import { listed } from "./view_words.js";
import { lostOf, strangersOf } from "./view_strangers.js";
/** @import { Bench, VariantState } from "./view.js" */

const MOST = 12;
const LONGEST = 60;
const NOT_HERE = "which this page does not have";
/** @type {Record<string, string>} */
const OF_REGIMES = {
  ".beside": "It holds the others against the regime",
  ".open": "It opens the regime",
  ".under": "It comes from the regime",
  ".take": "It takes along the regime",
};
const OF_VARIANT = /^\.(?:combine|layers|gone|order\..*|rule\..*)$/s;
const OTHERS = [".passed", ".pinned", ".find", ".title", ".vary"];

// Say in a status what was left out; names stand between backticks.
/**
 * @param {HTMLElement} element
 * @param {string[]} sentences
 */
export function showLeftOut(element, sentences) {
  const more = sentences.length - MOST;
  replaceContent(
    element,
    sentences.length ? make("p", {}, make("strong", {}, "Not all of this link is shown here. Left out:"), " ") : null,
    sentences.length
      ? make(
          "ul",
          {},
          sentences.slice(0, MOST).map((each) => make("li", {}, withNames(each), " ")),
          more > 0 ? make("li", {}, `And ${more} more.`) : null,
        )
      : null,
  );
}

/** @param {string} sentence */
function withNames(sentence) {
  return sentence.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : part));
}

// A name out of a link, which anybody may have written.
/** @param {string} name */
function named(name) {
  const plain = printable(name).replaceAll("`", "'");
  return `\`${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}\u2026` : plain}\``;
}

/**
 * @param {string} hash
 * @param {string} view what the address begins with
 * @param {Bench} bench
 * @returns {string[]}
 */
export function leftOut(hash, view, bench) {
  const parameters = parametersOf(hash, view);
  const pinned = new URLSearchParams(parameters.get(".pinned") ?? "");
  const said = [
    ...ofRequest(parameters, "It", bench),
    ...ofRequest(pinned, "The request that it pins", bench),
    ...[...parameters].flatMap(([key, written]) => ofPage(key, written, bench)),
    ...ofVariant(parameters, bench),
  ];
  return [...new Set(said)];
}

/**
 * @param {URLSearchParams} parameters
 * @param {string} who
 * @param {Bench} bench
 * @returns {string[]}
 */
function ofRequest(parameters, who, bench) {
  return [...parameters].flatMap(([key, written]) => {
    if (key === ".passed") {
      return bench.facts.has(written) ? [] : [`${who} passes over the fact ${named(written)}, ${NOT_HERE}.`];
    }
    if (!key || key.startsWith(".")) return [];
    const fact = bench.facts.get(key);
    if (!fact) return [`${who} states the fact ${named(key)}, ${NOT_HERE}.`];
    if (readValue(fact, written, bench) !== undefined) return [];
    return [`${who} states the fact ${named(key)} as ${named(written)}, which it cannot be here.`];
  });
}

// What stands behind a dot, and is no part of a request or a variant.
/**
 * @param {string} key
 * @param {string} written
 * @param {Bench} bench
 * @returns {string[]}
 */
function ofPage(key, written, bench) {
  if (!key.startsWith(".") || OTHERS.includes(key) || OF_VARIANT.test(key)) return [];
  if (Object.hasOwn(OF_REGIMES, key)) {
    return bench.regimesByName.has(written) ? [] : [`${OF_REGIMES[key]} ${named(written)}, ${NOT_HERE}.`];
  }
  if (key === ".from") {
    return bench.starters.some(({ id }) => id === written) ? [] : [`It starts from ${named(written)}, ${NOT_HERE}.`];
  }
  /** @type {readonly string[]} */
  const known = key === ".as" ? FORMS : key === ".show" ? SHOWN : [];
  return known.includes(written) ? [] : [`It says ${named(`${key}=${written}`)}, which this page does not know.`];
}

/**
 * @param {URLSearchParams} parameters
 * @param {Bench} bench
 * @returns {string[]}
 */
function ofVariant(parameters, bench) {
  const regime = parameters.get(".vary") ?? "";
  const isChanging = [...parameters.keys()].some((key) => OF_VARIANT.test(key));
  if (!regime) return isChanging ? ["It changes rules, and does not say of which regime."] : [];
  if (!bench.regimesByName.has(regime)) return [`It changes the rules of ${named(regime)}, ${NOT_HERE}.`];
  const state = readVariant(parameters, bench);
  const draft = draftOf(bench, { ...state, gone: [] });
  if (!draft) return isChanging ? [`It changes the rules of ${named(regime)}, which cannot be changed here.`] : [];
  const known = new Set(draft.layers.flatMap(({ layer, rules }) => rules.map(({ id }) => `${layer}/${id}`)));
  return [...parameters].flatMap(([key, written]) => {
    const [, kind, name = ""] = /^\.(combine|layers|gone|order|rule)(?:\.(.*))?$/s.exec(key) ?? [];
    if (kind === "combine") return ofCombining(written, regime, draft.combine !== "");
    if (kind === "layers") return ofLayers(written, regime, bench);
    if (kind === "order") return ofOrder(written, name, known);
    if (kind === "gone") return ofGone(written, state, known);
    return kind === "rule" ? ofRule(name, written, state, known, bench) : [];
  });
}

/**
 * @param {string} written
 * @param {string} regime
 * @param {boolean} isStack
 */
function ofCombining(written, regime, isStack) {
  if (!isStack) return [`It combines the layers of ${named(regime)}, which has none here.`];
  return COMBINING.some((each) => each === written)
    ? []
    : [`It combines the layers of ${named(regime)} by ${named(written)}, which this page does not know.`];
}

/**
 * @param {string} written
 * @param {string} regime
 * @param {Bench} bench
 */
function ofLayers(written, regime, bench) {
  const possible = bench.layersFor(regime);
  const strange = written.split(",").filter((name) => name && !possible.includes(name));
  return strange.map((name) => `It makes ${named(name)} a layer of ${named(regime)}, which it cannot be here.`);
}

/**
 * @param {string} written
 * @param {string} layer
 * @param {ReadonlySet<string>} known
 */
function ofOrder(written, layer, known) {
  if (![...known].some((key) => key.startsWith(`${layer}/`))) {
    return [`It orders the rules of ${named(layer)}, which are not changed here.`];
  }
  const strange = written.split(",").filter((id) => id && !known.has(`${layer}/${id}`));
  return strange.map((id) => `It gives a place to ${ruleNamed(`${layer}/${id}`)}, ${NOT_HERE}.`);
}

/**
 * @param {string} written
 * @param {VariantState} state
 * @param {ReadonlySet<string>} known
 */
function ofGone(written, { regime, gone }, known) {
  if (gone.includes(written)) return [];
  const key = wholeKey(written, regime, known);
  return [`It takes out ${ruleNamed(key)}, ${known.has(key) ? "which has to stay" : NOT_HERE}.`];
}

/**
 * @param {string} name
 * @param {string} written
 * @param {VariantState} state
 * @param {ReadonlySet<string>} known
 * @param {Bench} bench
 */
function ofRule(name, written, { regime, changes }, known, bench) {
  const key = wholeKey(name, regime, known);
  const changing = `It changes ${ruleNamed(key)}`;
  if (!known.has(key)) return [`${changing}, ${NOT_HERE}.`];
  const lost = lostOf(written, changes[name]);
  if (!lost) return [`${changing} in a way that this page cannot read.`];
  if (!lost.length) return [];
  const strangers = strangersOf(written, bench).map(([what, called]) => `${what}${named(called)}`);
  const why = strangers.length ? `it names ${listed(strangers)}, ${NOT_HERE}` : "this page cannot read them";
  return [`${changing}, but without ${listed(lost)}: ${why}.`];
}

// A rule with its layer, which is not named where a regime is its own.
/**
 * @param {string} key
 * @param {string} regime
 * @param {ReadonlySet<string>} known
 */
function wholeKey(key, regime, known) {
  return known.has(key) || key.includes("/") ? key : `${regime}/${key}`;
}

/** @param {string} key */
function ruleNamed(key) {
  const cut = key.lastIndexOf("/");
  return `the rule ${named(key.slice(cut + 1))} of ${named(key.slice(0, cut))}`;
}
