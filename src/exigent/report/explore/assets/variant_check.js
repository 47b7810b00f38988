// What is wrong with changed rules: as their file would be refused.

import { deadlinesOf, wrongDuty } from "./duties.js";
import { FALSE, TRUE } from "./nodes.js";
import { printable } from "./phrases.js";
import { wrongId } from "./rule_id.js";
import { conditionOf } from "./space.js";
import { OTHERWISE } from "./variant_file.js";
/** @import { Draft, DraftRule, LayerDraft, PolicyData } from "./types.js" */
/** @import { Bench } from "./bench.js" */
/** @import { Space } from "./space.js" */

const MODES = {
  allow: ["must", "may", "owner"],
  refuse: ["must_not", "no_ground", "impossible"],
  not_governed: [""],
};
const SCOPES = ["as_requested", "narrowed"];

// What is wrong with the rules of a draft, in sentences.
/**
 * @param {Bench} bench
 * @param {Draft} draft
 * @param {Space} space
 * @returns {string[]}
 */
export function complaintsOf(bench, draft, space) {
  const alone = draft.combine && draft.layers.length < 2 ? ["a stack has at least two layers"] : [];
  const ofLayers = draft.layers.flatMap((layer) => {
    const said = new Checker(bench, draft, layer).complaints();
    const complaints = said.length ? said : unreached(bench, layer, space);
    return layer.layer === draft.regime ? complaints : complaints.map((one) => `in ${layer.layer}: ${one}`);
  });
  return [...alone, ...ofLayers];
}

class Checker {
  /**
   * @param {Bench} bench
   * @param {Draft} draft
   * @param {LayerDraft} layer
   */
  constructor(bench, draft, { layer, rules }) {
    this.bench = bench;
    this.rules = rules;
    /** @type {PolicyData} */
    this.policy = bench.policies[layer];
    this.sources = new Set(bench.sourcesOf(draft.regime, layer).map(({ id }) => id));
    this.deadlines = deadlinesOf(bench.duties);
  }

  complaints() {
    const said = this.rules.flatMap((rule, at) => this.complain(rule, at === this.rules.length - 1));
    const ids = this.rules.map(({ id }) => id);
    const twice = new Set(ids.filter((one, at) => ids.indexOf(one) !== at));
    return [...said, ...[...twice].map((id) => `two rules have the id ${id}`)];
  }

  /**
   * @param {DraftRule} rule
   * @param {boolean} isLast
   * @returns {string[]}
   */
  complain(rule, isLast) {
    const said = [];
    const { id, outcome, mode, ground, scope, when, source } = rule;
    const named = `"${id}"`;
    const wrongName = isLast ? "" : wrongId(id);
    if (wrongName) said.push(wrongName);
    if (isLast && id !== OTHERWISE) said.push(`what is decided otherwise has no id ${id}`);
    if (isLast && when) said.push("what is decided otherwise has no condition");
    if (!isLast && !(when && when.all.length)) said.push(`${named} has no condition yet`);
    const modes = MODES[/** @type {keyof typeof MODES} */ (outcome)];
    if (!modes) said.push(`${named}: a rule cannot decide ${outcome}`);
    else if (!modes.includes(mode)) said.push(`${named}: ${outcome} has no mode ${mode || "that is empty"}`);
    if (outcome === "allow" && !ground) said.push(`${named}: what allows needs a ground`);
    if (outcome === "not_governed" && ground) said.push(`${named}: what is not governed has no ground`);
    if (outcome !== "allow" && scope) said.push(`${named}: only what allows has a scope`);
    if (outcome === "allow" && !SCOPES.includes(scope)) said.push(`${named}: allow has no scope ${scope || "that is empty"}`);
    if (!rule.because.trim()) said.push(`${named} does not say why`);
    const texts = [rule.because, rule.contested, rule.unverified, rule.quote];
    if (texts.some((text) => text !== printable(text))) {
      said.push(`${named}: its words have a character that no file may have`);
    }
    if (!isLast && !source) said.push(`${named} has no source`);
    if (source && !this.sources.has(source)) said.push(`${named}: there is no source ${source}`);
    if (rule.quote && !source) said.push(`${named}: a quotation has to say whose words these are`);
    for (const [duty] of rule.duties) {
      const wrong =
        typeof duty === "number" ? "" : wrongDuty(duty, this.policy, this.bench, this.deadlines);
      if (wrong) said.push(`${named}: ${wrong}`);
    }
    return said;
  }
}

// The first rule that no request can ever reach.
/**
 * @param {Bench} bench
 * @param {LayerDraft} layer
 * @param {Space} space
 */
function unreached(bench, { rules }, space) {
  const { nodes } = space;
  let left = bench.constraints.reduce(
    (allowed, tie) => nodes.both(allowed, space.condition(conditionOf(tie))),
    TRUE,
  );
  for (const { id, when } of rules) {
    if (!when) break;
    const applies = space.condition(when);
    if (nodes.both(left, applies) === FALSE) return [`the rule ${id} is never reached`];
    left = nodes.both(left, nodes.negation(applies));
  }
  return [];
}
