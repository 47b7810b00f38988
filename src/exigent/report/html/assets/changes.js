// The comparison: every flip, by direction, with what was, what is, and who approved it.

function drawChanges(element, filters, onChange) {
  const { comparison } = model;
  const shown = comparison.flips.filter(
    (flip) => !filters.direction || filters.direction === "any" || flip.direction === filters.direction,
  );
  const groups = Object.keys(DIRECTIONS)
    .map((direction) => [direction, shown.filter((flip) => flip.direction === direction)])
    .filter(([, flips]) => flips.length);
  replaceContent(
    element,
    make("h2", { tabindex: "-1" }, "Changes"),
    missingBase(comparison.noBase),
    make("p", { class: "prose", role: "status" }, summaryOfChanges(comparison)),
    directionSwitches(comparison, filters, onChange),
    groups.map(([direction, flips]) =>
      section(
        `${DIRECTIONS[direction].sign} ${DIRECTIONS[direction].name} (${flips.length})`,
        flips.map(flipBlock),
      ),
    ),
    places("Scenarios added", comparison.added),
    places("Scenarios removed", comparison.removed),
    names("Regimes added", comparison.regimesAdded),
    names("Regimes removed", comparison.regimesRemoved),
    renames(comparison.renamed),
    staleApprovals(comparison.stale),
  );
}

// That there was nothing to compare with comes before anything that could pass for a result.
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

function summaryOfChanges({ flips, cells, failed, inError, noBase }) {
  const unapproved = flips.filter((flip) => !flip.by && !flip.why).length;
  const parts = [
    flips.length
      ? `${count(flips.length, "cell")} of ${cells.toLocaleString("en")} flip, ${unapproved} of them without approval`
      : noBase
        ? "Nothing was compared"
        : `None of ${count(cells, "cell")} flips`,
    failed ? `${count(failed, "check")} of the head ${failed === 1 ? "fails" : "fail"}` : "",
    inError ? `${count(inError, "cell")} of the head ${inError === 1 ? "is" : "are"} in error` : "",
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

function directionSwitches({ flips }, filters, onChange) {
  const found = Object.keys(DIRECTIONS).filter((direction) =>
    flips.some((flip) => flip.direction === direction),
  );
  if (found.length < 2) return null;
  return make(
    "div",
    { class: "legend", role: "group", "aria-label": "Directions: press one to show only these flips" },
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
          flips.filter((flip) => flip.direction === direction).length,
        ),
      ),
    ),
  );
}

function flipBlock(flip) {
  const title = flip.row && flip.row.cells[flip.column]
    ? make("a", { href: addressOfCell(flip.row, flip.column) }, flip.scenario.title)
    : flip.scenario.title;
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
    make("p", {}, "under ", make("code", {}, flip.regime)),
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
    approval(flip),
  );
}

function approval({ by, why }) {
  if (!by && !why) return make("p", { class: "approval quiet" }, "Nobody approved this flip.");
  return make("p", { class: "approval" }, `Approved by ${by}: ${why}`);
}

function places(title, list) {
  if (!list.length) return null;
  return section(title, make("ul", {}, list.map((place) => make("li", {}, placeLine(place)))));
}

function placeLine(place) {
  const row = model.rows[place.row ?? -1];
  return [
    row ? make("a", { href: addressOfCell(row, -1) }, place.title) : place.title,
    make("span", { class: "place" }, ` ${place.where}`),
  ];
}

function names(title, list) {
  if (!list.length) return null;
  return section(title, make("p", {}, list.join(", ")));
}

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

function staleApprovals(list) {
  if (!list.length) return null;
  return section(
    "Approved flips that no longer happen",
    make(
      "ul",
      {},
      list.map((stale) =>
        make(
          "li",
          {},
          `${stale.scenario}, under ${stale.regime}: ${stale.before} → ${stale.after} `,
          make("span", { class: "quiet" }, `(approved by ${stale.by}: ${stale.why})`),
        ),
      ),
    ),
  );
}
