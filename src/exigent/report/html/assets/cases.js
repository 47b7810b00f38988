// A view per case: what happened, and what was reported against what each regime says.

function drawCases(element, name) {
  const reported = model.cases.get(name);
  if (!name) replaceContent(element, caseIndex());
  else if (reported) replaceContent(element, casePage(reported));
  else replaceContent(element, missing("case", name, "cases"));
}

function scenariosOf(reported) {
  return model.rows.filter((row) => row.case === reported.name);
}

function caseIndex() {
  const rows = [...model.cases.values()].map((reported) =>
    make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("a", { href: addressOf("cases", reported.name) }, reported.title),
      ),
      make("td", {}, reported.place),
      make("td", {}, reported.date),
      make("td", {}, `Disclosed: ${reported.disclosed}`),
      make("td", { class: "number", "data-label": "Scenarios" }, scenariosOf(reported).length),
    ),
  );
  return [
    make("h2", { tabindex: "-1" }, "Reported cases"),
    listing("Reported cases", ["Case", "Place", "Date", "Reported", "Scenarios"], rows),
  ];
}

function casePage(reported) {
  return [
    back("cases"),
    make(
      "div",
      {},
      make("p", { class: "overline" }, [reported.place, reported.date].filter(Boolean).join(", ")),
      make("h2", { tabindex: "-1" }, reported.title),
    ),
    make("p", { class: "prose" }, reported.summary),
    reported.caution
      ? make("p", { class: "prose dispute unverified" }, make("b", {}, "Caution. "), reported.caution)
      : null,
    section(
      "What was reported",
      make(
        "dl",
        {},
        make("dt", {}, "disclosed"),
        make("dd", {}, reported.disclosed),
        make("dt", {}, "ground"),
        make("dd", {}, reported.ground),
        make("dt", {}, "owner told"),
        make("dd", {}, reported.ownerTold),
      ),
      reported.note ? make("p", { class: "prose" }, reported.note) : null,
    ),
    section("Facts of the request", factList(reported.facts)),
    ...scenariosOf(reported).map((row) => againstReport(reported, row)),
    section(
      "Sources",
      make("ul", {}, reported.sources.map((source) => make("li", {}, sourceLine(source)))),
    ),
  ].filter(Boolean);
}

function againstReport(reported, row) {
  const rows = model.regimes.map((regime, column) => {
    const { decision } = row.cells[column];
    return make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("a", { href: addressOfCell(row, column) }, regime.shown),
      ),
      make("td", {}, said(decision)),
      make("td", {}, relation(reported.disclosed, decision.outcome)),
    );
  });
  return section(
    row.title,
    make("p", { class: "place" }, row.place),
    listing(`Regimes on: ${row.title}`, ["Regime", "Decides", "Against the report"], rows),
  );
}

// How a decision stands to what was reported; where either is open, so is this.
function relation(disclosed, outcome) {
  const said = { allow: "it allows that", refuse: "it refuses that" }[outcome];
  if (outcome === "not_governed") return "it says nothing of such a request";
  if (!said) return "open";
  if (disclosed === "yes") return `disclosed, and ${said}`;
  if (disclosed === "partly") return `disclosed in part, and ${said}`;
  if (disclosed === "no") {
    return outcome === "allow" ? "not disclosed, though it allows that" : "not disclosed, as it says";
  }
  return "not reported";
}
