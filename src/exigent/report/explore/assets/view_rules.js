// The rules of a regime that is changed, in their order; of a stack, those of each layer.

import { make, replaceContent } from "../../html/assets/dom.js";
import { keyOf } from "./view_draft.js";
import { ruleEditor } from "./view_rule.js";
/** @import { Draft, DraftRule, LayerDraft } from "./types.js" */
/** @import { Act, Bench, RuleChange, VariantState } from "./view.js" */

/**
 * @param {HTMLElement} element
 * @param {Draft | null} draft
 * @param {VariantState} state
 * @param {Bench} bench
 * @param {Act} act
 */
export function drawRules(element, draft, state, bench, act) {
  const held = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  const opened = [...element.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-rule"));
  /** @param {Partial<VariantState>} change */
  const alter = (change) => act.alter({ variant: { ...state, ...change } });
  const before = bench.draftOf(state.regime);
  const layers = (draft?.layers ?? []).map((layer, at) => {
    const were = before?.layers[at].rules ?? [];
    const list = new RuleList(layer, were, state, bench, alter);
    const items = layer.rules.map((rule, place) => {
      const editor = list.editor(rule, place);
      editor.open = opened.includes(list.key(rule.id)) || list.isBlank(rule);
      return make("li", {}, editor);
    });
    const isLayer = layer.layer !== state.regime;
    return [isLayer ? make("h3", {}, "Layer ", make("code", {}, layer.layer)) : null, make("ol", {}, items)];
  });
  replaceContent(
    element,
    layers.length ? make("p", { class: "quiet" }, "The first rule whose conditions all hold decides.") : null,
    layers,
    state.gone.map((key) =>
      make(
        "p",
        {},
        "Taken out: ",
        make("code", {}, key),
        " ",
        make(
          "button",
          { type: "button", "data-key": `${key} back`, onclick: () => alter({ gone: state.gone.filter((each) => each !== key) }) },
          "Put it back",
        ),
      ),
    ),
  );
  if (held) focusOn(element, held);
}

class RuleList {
  /**
   * @param {LayerDraft} layer
   * @param {DraftRule[]} before its rules as they were
   * @param {VariantState} state
   * @param {Bench} bench
   * @param {(change: Partial<VariantState>) => void} alter
   */
  constructor({ layer, rules }, before, state, bench, alter) {
    this.layer = layer;
    this.rules = rules;
    this.before = new Map(before.map((rule) => [rule.id, rule]));
    this.state = state;
    this.bench = bench;
    this.alter = alter;
    this.sources = bench.sourcesOf(state.regime, layer);
  }

  /** @param {string} id */
  key(id) {
    return keyOf(this.state.regime, this.layer, id);
  }

  // Whether a rule was only just put there.
  /** @param {DraftRule} rule */
  isBlank({ id, when }) {
    return !this.before.has(id) && when?.all.length === 0;
  }

  /**
   * @param {DraftRule} rule
   * @param {number} place
   */
  editor(rule, place) {
    const { state, bench, alter } = this;
    const key = this.key(rule.id);
    const isNew = !this.before.has(rule.id);
    const last = this.rules.length - 1;
    return ruleEditor(rule, bench, {
      key,
      isNew,
      isChanged: Object.hasOwn(state.changes, key),
      quoted: this.before.get(rule.id)?.quote ?? "",
      hasCalendar: Boolean(bench.policies[this.layer].calendar),
      sources: this.sources,
      /** @param {RuleChange} change */
      change: (change) => alter({ changes: { ...state.changes, [key]: { ...state.changes[key], ...change } } }),
      remove: () => (isNew ? this.forget(rule.id) : alter({ gone: [...state.gone, key] })),
      restore: () => alter({ changes: without(state.changes, key) }),
      insert: () => this.insert(place),
      earlier: place > 0 && place < last ? () => this.move(place, place - 1) : null,
      later: place < last - 1 ? () => this.move(place, place + 1) : null,
    });
  }

  // The order of the rules with one of them elsewhere.
  /**
   * @param {number} from
   * @param {number} to
   */
  move(from, to) {
    const ids = this.ids();
    ids.splice(to, 0, ...ids.splice(from, 1));
    this.put(ids);
  }

  /** @param {number} place */
  insert(place) {
    const ids = this.ids();
    let number = 1;
    const taken = new Set([...ids, ...this.before.keys()]);
    while (taken.has(`new-${number}`)) number += 1;
    ids.splice(place, 0, `new-${number}`);
    this.put(ids);
  }

  /** @param {string} id */
  forget(id) {
    const changes = without(this.state.changes, this.key(id));
    this.put(this.ids().filter((each) => each !== id), changes);
  }

  ids() {
    return this.rules.map(({ id }) => id).slice(0, -1);
  }

  /**
   * @param {string[]} ids
   * @param {VariantState["changes"]} [changes]
   */
  put(ids, changes = this.state.changes) {
    const usual = [...this.before.keys()].filter((id) => ids.includes(id));
    const isUsual = usual.join() === ids.join();
    const orders = without(this.state.orders, this.layer);
    this.alter({ changes, orders: isUsual ? orders : { ...orders, [this.layer]: ids } });
  }
}

/**
 * @template T
 * @param {Record<string, T>} several
 * @param {string} key
 * @returns {Record<string, T>}
 */
function without(several, key) {
  return Object.fromEntries(Object.entries(several).filter(([each]) => each !== key));
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
