// The rules of a regime that is changed, in their order; of a stack, those of each layer.

import { make, replaceContent } from "../../html/assets/dom.js";
import { freeId, goodId, wrongId } from "./rule_id.js";
import { keyOf, layersOf } from "./view_draft.js";
import { layerHeading, layerAdding } from "./view_layers.js";
import { Place } from "./view_place.js";
import { ruleEditor } from "./view_rule.js";
/** @import { Draft, DraftRule, LayerDraft } from "./types.js" */
/** @import { Act, Bench, RuleChange, VariantState } from "./view.js" */

/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 */
export function makeRules(element, bench, act) {
  const place = new Place(element);
  /** @type {ReadonlySet<string>} */
  let deciding = new Set();
  const mark = () => {
    for (const said of element.querySelectorAll(".decides")) {
      if (said instanceof HTMLElement) said.hidden = !deciding.has(said.dataset.decides ?? "");
    }
  };
  return {
    // Say of the rules that go by these keys that they decide the request on the page.
    /** @param {ReadonlySet<string>} keys */
    mark(keys) {
      deciding = keys;
      mark();
    },
    /**
     * @param {Draft | null} draft
     * @param {VariantState} state
     */
    draw(draft, state) {
      /** @param {Partial<VariantState>} change */
      const alter = (change) => place.change(() => act.alter({ variant: { ...state, ...change } }));
      place.draw(() => {
        drawRules(element, draft, state, bench, alter);
        mark();
      });
    },
  };
}

/**
 * @param {HTMLElement} element
 * @param {Draft | null} draft
 * @param {VariantState} state
 * @param {Bench} bench
 * @param {(change: Partial<VariantState>) => void} alter
 */
function drawRules(element, draft, state, bench, alter) {
  const opened = new Set([...element.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-fold")));
  const base = bench.draftOf(state.regime);
  const before = base ? layersOf(base, state.layers, bench) : [];
  const layers = (draft?.layers ?? []).map((layer, at) => {
    const list = new RuleList(layer, before[at].rules, state, bench, alter, element);
    const items = layer.rules.map((rule, place) => {
      /** @param {string} name */
      const isOpen = (name) => opened.has(name) || (list.isBlank(rule) && name === list.key(rule.id));
      return make("li", {}, list.editor(rule, place, isOpen));
    });
    return [draft?.combine ? layerHeading(draft, at, state, bench, alter) : null, make("ol", {}, items)];
  });
  replaceContent(
    element,
    layers.length ? make("p", { class: "quiet" }, `${draft?.combine ? "In each layer the" : "The"} first rule whose conditions all hold decides.`) : null,
    layers,
    draft?.combine ? layerAdding(draft, state, bench, alter) : null,
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
}

class RuleList {
  /**
   * @param {LayerDraft} layer
   * @param {DraftRule[]} before its rules as they were
   * @param {VariantState} state
   * @param {Bench} bench
   * @param {(change: Partial<VariantState>) => void} alter
   * @param {HTMLElement} element what they are drawn in
   */
  constructor({ layer, rules }, before, state, bench, alter, element) {
    this.layer = layer;
    this.rules = rules;
    this.before = new Map(before.map((rule) => [rule.id, rule]));
    this.state = state;
    this.bench = bench;
    this.alter = alter;
    this.element = element;
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
   * @param {(name: string) => boolean} isOpen
   */
  editor(rule, place, isOpen) {
    const { state, bench, alter } = this;
    const key = this.key(rule.id);
    const isNew = !this.before.has(rule.id);
    const last = this.rules.length - 1;
    return ruleEditor(rule, bench, {
      key,
      isNew,
      isOpen,
      isChanged: Object.hasOwn(state.changes, key),
      quoted: this.before.get(rule.id)?.quote ?? "",
      policy: bench.policies[this.layer],
      sources: this.sources,
      /** @param {RuleChange} change */
      change: (change) => alter({ changes: { ...state.changes, [key]: { ...state.changes[key], ...change } } }),
      remove: () => (isNew ? this.forget(rule.id) : alter({ gone: [...state.gone, key] })),
      restore: () => alter({ changes: without(state.changes, key) }),
      insert: () => this.insert(place),
      wrongId: (id) => wrongId(id, this.taken(rule.id)),
      goodId: goodId(rule, this.taken(rule.id)),
      rename: (id) => this.rename(rule.id, id),
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
    ids.splice(place, 0, freeId("new-1", this.taken()));
    this.put(ids);
  }

  // The ids that no other rule may have: those of rules that were taken out are theirs still.
  /** @param {string} [but] */
  taken(but) {
    return new Set([...this.ids(), ...this.before.keys()].filter((id) => id !== but));
  }

  // Have a new rule called otherwise; its fields go by that id, so that whoever is at one stays there.
  /**
   * @param {string} from
   * @param {string} to
   */
  rename(from, to) {
    const [was, is] = [this.key(from), this.key(to)];
    for (const part of ["data-key", "data-fold"]) {
      for (const each of this.element.querySelectorAll(`[${part}]`)) {
        const [rule, ...rest] = (each.getAttribute(part) ?? "").split(" ");
        if (rule === was) each.setAttribute(part, [is, ...rest].join(" "));
      }
    }
    const changes = { ...without(this.state.changes, was), [is]: { ...this.state.changes[was], isNew: true } };
    this.put(this.ids().map((id) => (id === from ? to : id)), changes);
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
