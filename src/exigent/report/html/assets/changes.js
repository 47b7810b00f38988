// The comparison: every change, by direction, with what was, what is, and who approved it.

import { addressOfCell } from "./address.js";
import { asWritten, count, disputes, make, replaceContent, said, section } from "./elements.js";
import { DIRECTIONS, foundDirections, model, unique } from "./model.js";
/**
 * @import {
 *   Approval,
 *   Child,
 *   Comparison,
 *   Decision,
 *   Filters,
 *   Flip,
 *   Loss,
 *   MissingBase,
 *   OnFilter,
 *   Place,
 *   ShownChange,
 *   StaleApproval,
 *   UnseenChange,
 * } from "./types.js"
 */

/**
 * @param {HTMLElement} element
 * @param {Comparison} comparison
 * @param {Filters} filters
 * @param {OnFilter} onChange
 */
export function drawChanges(element, comparison, filters, onChange) {
  const { direction } = filters;
  const changes = changesOf(comparison).filter(
    (change) => !direction || direction === "any" || change.direction === direction,
  );
  replaceContent(
    element,
    make("h2", { tabindex: "-1" }, comparison.isOfTwoRegimes ? "Differences" : "Changes"),
    missingBase(comparison.noBase),
    make("p", { class: "prose", role: "status" }, summaryOfChanges(comparison)),
    directionSwitches(comparison, filters, onChange),
    terms(comparison.terms ?? []),
    comparison.isOfTwoRegimes ? differences(changes.filter(isFlip)) : byDirection(changes),
    shownChanges(comparison.shown ?? []),
    unseenChanges(comparison.unseen ?? []),
    places("Scenarios added", comparison.added),
    names("Regimes added", comparison.regimesAdded),
    names("Regimes most likely renamed", comparison.regimesRenamed),
    renames(comparison.renamed),
    staleApprovals(comparison.stale),
  );
}

// That there was nothing to compare with comes before anything that could pass for a result.
/** @param {MissingBase} [noBase] */
function missingBase(noBase) {
  if (!noBase) return null;
  return make(
    "div",
    { class: "findings", role: "alert" },
    make("p", {}, make("strong", {}, `${noBase.said}.`)),
    make("ul", {}, noBase.why.map((reason) => make("li", {}, reason))),
    noBase.consequence ? make("p", {}, noBase.consequence) : null,
  );
}

/**
 * @param {Comparison} comparison
 * @returns {(Flip | Loss)[]}
 */
function changesOf(comparison) {
  return [...comparison.flips, ...comparison.losses];
}

/** @param {(Flip | Loss)[]} changes */
function byDirection(changes) {
  return foundDirections(changes).map((name) => {
    const these = changes.filter((change) => change.direction === name);
    const { sign } = DIRECTIONS[name];
    return section(
      `${sign} ${DIRECTIONS[name].name} (${these.length})`,
      these.filter(isFlip).map(flipOfChange),
      losses(these.filter(isLoss)),
    );
  });
}

// Two regimes: by how they differ, in the order of directions.
/** @param {Flip[]} flips */
function differences(flips) {
  const ordered = foundDirections(flips).flatMap((name) =>
    flips.filter((flip) => flip.direction === name),
  );
  return unique(ordered.map((flip) => flip.how)).map((how) => {
    const these = ordered.filter((flip) => flip.how === how);
    return section(`${how} (${these.length})`, these.map(flipOfRegimes));
  });
}

// What each new scenario stands for that alone shows a kind of change.
/** @param {ShownChange[]} shown */
function shownChanges(shown) {
  if (!shown.length) return null;
  return section(
    `What new scenarios stand for (${shown.length})`,
    make("p", {}, "Each of these alone shows a kind of change, and how much else changes so."),
    shown.map((change) =>
      make(
        "article",
        { class: "flip" },
        make("p", { class: "overline" }, `${change.scenario.feature}, ${change.scenario.where}`),
        make("h4", {}, titleOf(change.scenario)),
        sides(change.regime, change.before, change.after, change.share),
      ),
    ),
  );
}

/**
 * @param {string} regimes
 * @param {string} before
 * @param {string} after
 * @param {string} share
 */
function sides(regimes, before, after, share = "") {
  const rows = [
    ["under", make("code", {}, regimes)],
    ["before", before],
    ["after", after],
    share ? ["stands for", share] : [],
  ];
  return make(
    "dl",
    {},
    rows.map(([name, what]) => (name ? [make("dt", {}, name), make("dd", {}, what)] : null)),
  );
}

// On requests that no scenario looks at, the plainest of each kind.
/** @param {UnseenChange[]} unseen */
function unseenChanges(unseen) {
  if (!unseen.length) return null;
  return section(
    `Beyond the scenarios (${unseen.length})`,
    make("p", {}, "What changes on requests that no scenario looks at: the plainest of each kind."),
    unseen.map((change) =>
      make(
        "article",
        { class: "flip" },
        make("p", { class: "overline" }, change.direction),
        make("h4", {}, change.where),
        sides(change.regimes, change.before, change.after),
        asWritten(change.scenario),
      ),
    ),
  );
}

/** @param {Comparison} comparison */
function summaryOfChanges({ headline, lossesSaid, unseenSaid, failed, inError }) {
  const parts = [
    headline,
    lossesSaid,
    unseenSaid,
    failed ? `${count(failed, "check")} of the head ${failed === 1 ? "fails" : "fail"}` : "",
    inError ? `${count(inError, "cell")} of the head ${inError === 1 ? "is" : "are"} in error` : "",
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/**
 * @param {Comparison} comparison
 * @param {Filters} filters
 * @param {OnFilter} onChange
 */
function directionSwitches(comparison, filters, onChange) {
  const changes = changesOf(comparison);
  const found = foundDirections(changes);
  if (found.length < 2) return null;
  return make(
    "div",
    {
      class: "legend",
      role: "group",
      "aria-label": "Directions: press one to show only these changes",
    },
    found.map((direction) =>
      make(
        "button",
        {
          type: "button",
          "aria-pressed": String(filters.direction === direction),
          onclick: () => onChange({ direction: filters.direction === direction ? "" : direction }),
        },
        make("span", { class: "tile", "aria-hidden": "true" }, DIRECTIONS[direction].sign),
        DIRECTIONS[direction].name,
        make(
          "span",
          { class: "number" },
          changes.filter((change) => change.direction === direction).length,
        ),
      ),
    ),
  );
}

/**
 * @param {Flip | Loss} change
 * @returns {change is Flip}
 */
function isFlip(change) {
  return "before" in change;
}

/**
 * @param {Flip | Loss} change
 * @returns {change is Loss}
 */
function isLoss(change) {
  return !isFlip(change);
}

// What is no longer asked or checked: a line each, and who approved it.
/** @param {Loss[]} list */
function losses(list) {
  return list.length ? make("ul", {}, list.map((loss) => make("li", {}, lossLine(loss)))) : null;
}

/**
 * @param {Loss} loss
 * @returns {Child}
 */
function lossLine({ scenario, regime, what, where, by, why }) {
  return [
    `${what}: `,
    scenario ? make("strong", {}, placeLine(scenario)) : null,
    scenario && regime ? " under " : null,
    regime ? make("code", {}, regime) : null,
    where ? make("span", { class: "place" }, where) : null,
    make("span", { class: "quiet" }, by || why ? ` Approved by ${by}: ${why}` : " Not approved."),
  ];
}

/** @param {Flip} flip */
function flipOfChange(flip) {
  const under = make("p", {}, "under ", make("code", {}, flip.regime));
  return flipBlock(flip, under, approval(flip));
}

// Between two regimes there is nothing to name nor to approve.
/** @param {Flip} flip */
function flipOfRegimes(flip) {
  return flipBlock(flip, null, null);
}

/**
 * @param {Flip} flip
 * @param {Child} regime
 * @param {Child} approved
 */
function flipBlock(flip, regime, approved) {
  const title = flip.row && flip.row.cells[flip.column]
    ? make("a", { href: addressOfCell(flip.row, flip.column) }, flip.scenario.title)
    : flip.scenario.title;
  /** @type {(name: string, decision: Decision) => Node} */
  const side = (name, decision) =>
    make(
      "div",
      {},
      make("span", { class: "unseen" }, `${name}: `),
      said(decision),
      decision.note ? make("p", { class: "quiet" }, decision.note) : null,
      decision.reasons.map((reason) =>
        make(
          "div",
          {},
          make("p", {}, reason.because, " ", make("code", { class: "quiet" }, reason.rule)),
          disputes(reason),
        ),
      ),
      decision.duties.map((duty) => make("p", { class: "quiet" }, `– ${duty}`)),
    );
  return make(
    "article",
    { class: "flip" },
    make("p", { class: "overline" }, `${flip.scenario.feature}, ${flip.scenario.where}`),
    make("h4", {}, title),
    regime,
    flip.isCarried
      ? make("p", { class: "quiet" }, "Asked as the base asked it; the head no longer does.")
      : null,
    flip.filled ? make("p", { class: "quiet" }, `Asked ${flip.filled}.`) : null,
    make(
      "div",
      { class: "turn" },
      side("Before", flip.before),
      make("span", { class: "arrow", "aria-hidden": "true" }, "→"),
      side("After", flip.after),
    ),
    flip.rules.length
      ? make(
          "p",
          { class: "place" },
          `changed: `,
          flip.rules.map((rule, index) => [index ? ", " : "", make("code", {}, rule)]),
        )
      : null,
    approved,
  );
}

/** @param {Approval} approval */
export function approval({ by, why }) {
  if (!by && !why) return make("p", { class: "approval quiet" }, "Nobody approved this change.");
  return make("p", { class: "approval" }, `Approved by ${by}: ${why}`);
}

/**
 * @param {string} title
 * @param {Place[]} list
 */
function places(title, list) {
  if (!list.length) return null;
  return section(title, make("ul", {}, list.map((place) => make("li", {}, placeLine(place)))));
}

/**
 * @param {Place} place
 * @returns {Child}
 */
function placeLine(place) {
  return [titleOf(place), make("span", { class: "place" }, ` ${place.where}`)];
}

// Its title, which leads to it where the matrix has it.
/** @param {Place} place */
function titleOf(place) {
  const row = model.rows[place.row ?? -1];
  return row ? make("a", { href: addressOfCell(row, -1) }, place.title) : place.title;
}

// On what terms duties are owed that were others before, wherever they are owed.
/** @param {string[]} list */
function terms(list) {
  if (!list.length) return null;
  const lines = list.map((term) => make("li", {}, term));
  return section(`Duties on other terms (${list.length})`, make("ul", {}, lines));
}

/**
 * @param {string} title
 * @param {string[]} list
 */
function names(title, list) {
  if (!list.length) return null;
  return section(title, make("p", {}, list.join(", ")));
}

/** @param {[Place, Place][]} list */
function renames(list) {
  if (!list.length) return null;
  return section(
    "Most likely renamed",
    make(
      "ul",
      {},
      list.map(([before, after]) => make("li", {}, placeLine(before), " → ", placeLine(after))),
    ),
  );
}

/** @param {StaleApproval[]} list */
function staleApprovals(list) {
  if (!list.length) return null;
  return section(
    "Approved changes that no longer happen",
    make(
      "ul",
      {},
      list.map((stale) =>
        make(
          "li",
          {},
          `${[stale.scenario, stale.regime].filter(Boolean).join(", under ")}: ${stale.change} `,
          make("span", { class: "quiet" }, `(approved by ${stale.by}: ${stale.why})`),
        ),
      ),
    ),
  );
}
