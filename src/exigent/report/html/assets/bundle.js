// model.js
var page = JSON.parse(document.getElementById("data")?.textContent ?? "");
var model = readModel(page);
function readModel({ matrix, comparison }) {
  const mattering2 = matrix.mattering ?? [];
  const text = (place) => place === void 0 || place < 0 ? "" : matrix.strings[place];
  const fact = (place) => ({ name: matrix.facts[place][0], phrase: matrix.facts[place][1] });
  const finding = (entry) => ({
    line: entry.line,
    text: text(entry.text),
    expected: text(entry.expected),
    actual: text(entry.actual)
  });
  const decisions = matrix.decisions.map((entry) => readDecision(entry, matrix, text));
  const ordinary = matrix.ordinary.map(fact);
  const cases = new Map(matrix.cases.map((entry) => [entry.name, entry]));
  const verdicts = { p: "pass", f: "fail", u: "unchecked", e: "error" };
  const rows = matrix.rows.map((entry, index) => {
    const [feature, file] = matrix.features[entry.feature];
    const stated = (entry.stated ?? []).map(fact);
    const unknown = (entry.unknown ?? []).map(fact);
    const findings = entry.findings ?? {};
    const words2 = [feature, `${file}:${entry.line}`, entry.title, entry.case ?? "", ...entry.tags ?? []];
    const phrases = [...stated, ...unknown].map((each) => each.phrase);
    return {
      index,
      key: "",
      words: [...words2, ...phrases].join("\n").toLowerCase(),
      feature,
      file,
      line: entry.line,
      place: `${file}:${entry.line}`,
      title: entry.title,
      tags: entry.tags ?? [],
      case: entry.case ?? "",
      stated,
      unknown,
      unasked: (entry.unasked ?? []).map(fact),
      assumed: (entry.assumed ?? []).map(fact),
      failures: (entry.failures ?? []).map(finding),
      steps: (entry.steps ?? []).map(text),
      cells: entry.cells.map((place, column) => ({
        decision: decisions[place],
        // The assumed facts that this answer rests on; null where nobody looked.
        matters: entry.matters ? mattering2[entry.matters[column]].map(fact) : null,
        verdict: verdicts[entry.verdicts[column]],
        findings: (findings[column] ?? []).map(finding),
        flip: null
      }))
    };
  });
  const rowsByKey = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const name = `${slugOf(row.feature || row.file)}/${slugOf(row.title || row.place)}`;
    let number = 1;
    row.key = name;
    while (rowsByKey.has(row.key)) row.key = `${name}-${number += 1}`;
    rowsByKey.set(row.key, row);
  }
  const regimes = matrix.regimes.map((entry, index) => ({
    ...entry,
    index,
    shown: entry.label || entry.name
  }));
  return {
    legend: matrix.legend,
    contested: matrix.contested,
    failed: matrix.failed,
    ordinary,
    cases,
    rows,
    rowsByKey,
    regimes,
    regimesByName: new Map(regimes.map((regime) => [regime.name, regime])),
    comparison: comparison ? readComparison(comparison, decisions, rows) : null
  };
}
function slugOf(name) {
  const words2 = name.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words2 ? words2.join("-") : "-";
}
function readDecision(entry, matrix, text) {
  return {
    sign: matrix.legend[entry.sign],
    said: text(entry.said),
    outcome: entry.outcome,
    note: text(entry.note),
    duties: (entry.duties ?? []).map(text),
    missing: (entry.missing ?? []).map(text),
    reasons: (entry.reasons ?? []).map((reason) => ({
      rule: text(reason.rule),
      because: text(reason.because),
      source: matrix.sources[reason.source ?? -1] ?? null,
      isContested: reason.isContested ?? false,
      contested: text(reason.contested),
      isUnverified: reason.isUnverified ?? false,
      unverified: text(reason.unverified)
    })),
    isContested: (entry.reasons ?? []).some((reason) => reason.isContested ?? false)
  };
}
function readComparison(entry, decisions, rows) {
  const flips = entry.flips.map((flip, index) => {
    const row = rows[flip.scenario.row ?? -1] ?? null;
    const column = flip.column ?? -1;
    const read = {
      index,
      scenario: flip.scenario,
      row,
      column,
      regime: flip.regime,
      direction: flip.direction,
      before: decisions[flip.before],
      after: decisions[flip.after],
      rules: flip.rules ?? [],
      how: flip.how ?? "",
      isCarried: flip.isCarried ?? false,
      by: flip.by ?? "",
      why: flip.why ?? ""
    };
    if (row && row.cells[column]) row.cells[column].flip = read;
    return read;
  });
  return { ...entry, flips };
}
function assumedFacts(row) {
  const others = [...row.stated, ...row.unknown, ...row.unasked, ...row.assumed];
  const spoken = new Set(others.map((fact) => fact.name));
  return [...row.assumed, ...model.ordinary.filter((fact) => !spoken.has(fact.name))];
}
var DIRECTIONS = {
  wider: { sign: "▲", name: "wider" },
  opened: { sign: "△", name: "opened" },
  no_longer_kept_in: { sign: "◇", name: "no longer kept in" },
  cannot_be_asked: { sign: "?", name: "cannot be asked" },
  removed: { sign: "−", name: "removed" },
  restated: { sign: "≠", name: "restated" },
  now_in_error: { sign: "E", name: "now in error" },
  no_longer_in_error: { sign: "○", name: "no longer in error" },
  narrower: { sign: "▼", name: "narrower" },
  changed: { sign: "◆", name: "changed" },
  other_reason: { sign: "≈", name: "other reason" }
};
var VERDICTS = {
  pass: "as expected",
  fail: "not as expected",
  unchecked: "unchecked",
  error: "in error"
};
var KINDS = [...new Set(model.regimes.map((regime) => regime.kind))];
function foundDirections(changes) {
  return keysOf(DIRECTIONS).filter(
    (name) => changes.some((change) => change.direction === name)
  );
}
function unique(values) {
  return [...new Set(values)];
}
function keysOf(record) {
  return (
    /** @type {Key[]} */
    Object.keys(record)
  );
}
function addTo(groups, key, item) {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

// address.js
var VIEWS = ["changes", "matrix", "regimes", "cases", "contested"];
var SETS = ["decision", "regime"];
var WORDS = ["text", "feature", "tag", "kind", "verdict", "direction"];
function noFilters() {
  return { text: "", feature: "", tag: "", kind: "", verdict: "", direction: "", decision: [], regime: [] };
}
function readAddress(hash) {
  const [path, query = ""] = splitOnce(hash.replace(/^#/, ""), "?");
  const cell = path.startsWith("/") ? null : readCell(path);
  const [written, name = ""] = splitOnce(path.replace(/^\//, ""), "/");
  const view = VIEWS.find((each) => each === (cell ? "matrix" : written));
  const parameters = new URLSearchParams(query);
  const filters = noFilters();
  for (const key of WORDS) filters[key] = parameters.get(key) ?? "";
  for (const key of SETS) filters[key] = parameters.getAll(key);
  return {
    view: view ?? (model.comparison ? "changes" : "matrix"),
    name: cell ? "" : decode(name),
    cell,
    filters
  };
}
function readCell(path) {
  const [feature, scenario, regime = ""] = path.split("/").map(decode);
  if (!scenario) return null;
  const row = model.rowsByKey.get(`${slugOf(feature)}/${slugOf(scenario)}`);
  const column = regime ? model.regimesByName.get(regime)?.index : -1;
  if (row === void 0 || column === void 0) return { isKnown: false, written: path };
  return { isKnown: true, row, column };
}
function writeAddress({ view, name, cell, filters }) {
  const parts = [];
  if (view === "matrix" || view === "changes") {
    for (const key of WORDS) if (filters[key]) parts.push(`${key}=${encode(filters[key])}`);
    for (const key of SETS) for (const value of filters[key]) parts.push(`${key}=${encode(value)}`);
  }
  const shown2 = name ? `/${view}/${encode(name)}` : `/${view}`;
  const path = view === "matrix" && cell ? writeCell(cell) : shown2;
  return `#${path}${parts.length ? `?${parts.join("&")}` : ""}`;
}
function writeCell(cell) {
  if (!cell.isKnown) return cell.written;
  const regime = cell.column < 0 ? "" : `/${model.regimes[cell.column].name}`;
  return encode(cell.row.key + regime);
}
function addressOfCell(row, column) {
  const cell = { isKnown: (
    /** @type {const} */
    true
  ), row, column };
  return writeAddress({ view: "matrix", name: "", cell, filters: noFilters() });
}
function addressOf(view, name) {
  return writeAddress({ view, name, cell: null, filters: noFilters() });
}
function encode(text) {
  return encodeURIComponent(text).replace(/%(2F|3A|40|2C)/g, decodeURIComponent);
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function splitOnce(text, mark) {
  const cut = text.indexOf(mark);
  return cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + mark.length)];
}

// elements.js
function make(name, properties, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === void 0 || value === false) continue;
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...nodes(children));
  return element;
}
function replaceContent(element, ...children) {
  element.replaceChildren(...nodes(children));
}
function nodes(children) {
  return children.flatMap((child) => {
    if (child === null || child === "") return [];
    if (Array.isArray(child)) return nodes(child);
    return [typeof child === "number" ? String(child) : child];
  });
}
function partOfPage(id, kind) {
  const part = document.getElementById(id);
  if (part instanceof kind) return part;
  throw new Error(`the page has no ${kind.name} with the id ${id}`);
}
function words(name) {
  return name.replaceAll("_", " ");
}
function count(number, what) {
  const shown2 = number.toLocaleString("en");
  return `${shown2} ${what}${number === 1 ? "" : "s"}`;
}
function linkTo(address, content) {
  let parsed;
  try {
    parsed = new URL(address);
  } catch {
    return document.createTextNode(content);
  }
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") {
    return document.createTextNode(`${content} (${address})`);
  }
  return make("a", { href: parsed.href, rel: "noreferrer" }, content);
}
function tile(sign) {
  return make("span", { class: `tile ${sign.slug}`, "aria-hidden": "true" }, sign.sign);
}
function said(decision) {
  return make("span", { class: "said" }, tile(decision.sign), make("span", {}, decision.said));
}
var STATUS_WORDS = { secondary: "read in a copy only", unverified: "not verified" };
function sourceLine(source) {
  const title2 = source.address ? linkTo(source.address, source.title || source.address) : document.createTextNode(source.title || source.id);
  const rest = [source.outlet, source.date, STATUS_WORDS[source.status], source.note];
  const more = rest.filter(Boolean).join(", ");
  return make("span", { class: "source" }, title2, more ? `, ${more}` : "");
}
function factList(facts) {
  return make("ul", { class: "facts" }, facts.map((fact) => make("li", {}, typeof fact === "string" ? fact : fact.phrase)));
}
function disputes(reason) {
  return [
    reason.isContested || reason.contested ? make(
      "p",
      { class: "dispute" },
      make("span", { class: "mark contested" }, `${model.contested.sign} Contested. `),
      reason.contested
    ) : null,
    reason.isUnverified || reason.unverified ? make(
      "p",
      { class: "dispute unverified" },
      make("span", { class: "mark unverified" }, "Not verified. "),
      reason.unverified
    ) : null
  ].filter(Boolean);
}
function reasonBlock(reason, regime) {
  const rule = regime?.rules.find((each) => each.id === reason.rule);
  const place = rule?.file ? `, ${rule.file}:${rule.line}` : "";
  return make(
    "div",
    { class: "reason" },
    make("p", { class: "prose" }, reason.because),
    make("p", { class: "place" }, "rule ", make("code", {}, reason.rule), place),
    rule ? make("p", { class: "quiet" }, rule.when ? `If ${rule.when}.` : "In every other case.") : null,
    reason.source ? make("p", {}, "Source: ", sourceLine(reason.source)) : null,
    disputes(reason)
  );
}
function section(title2, ...content) {
  return make("section", {}, make("h3", {}, title2), content);
}
function listing(caption, heads, rows, shape = "") {
  return make(
    "div",
    { class: "scrolled" },
    make(
      "table",
      { class: `listing stacking ${shape}` },
      make("caption", { class: "unseen" }, caption),
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          heads.map((head) => make("th", { scope: "col" }, head))
        )
      ),
      make("tbody", {}, rows)
    )
  );
}
function tallyOf(cells) {
  const counts = new Map(model.legend.map((sign) => [sign, 0]));
  for (const cell of cells) {
    const sign = cell.decision.sign;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].filter(([, number]) => number);
}
function tallyBar(tally) {
  const bar = make("div", { class: "bar", "aria-hidden": "true" });
  const all = tally.reduce((sum, [, number]) => sum + number, 0);
  for (const [sign, number] of tally) {
    const share = number / all;
    const label = share > 0.15 ? `${sign.sign} ${number}` : share > 0.06 ? sign.sign : "";
    const part = make("span", { class: sign.slug }, label);
    part.style.flexGrow = String(number);
    part.style.flexBasis = "0";
    bar.append(part);
  }
  return bar;
}
function tallyList(tally) {
  return make(
    "ul",
    { class: "tally" },
    tally.map(([sign, number]) => make("li", {}, tile(sign), `${sign.name}: ${number}`))
  );
}

// regimes.js
function drawRegimes(element, name) {
  const regime = model.regimesByName.get(name);
  if (!name) replaceContent(element, regimeIndex());
  else if (regime) replaceContent(element, regimePage(regime));
  else replaceContent(element, missing("regime", name, "regimes"));
}
function missing(what, name, view) {
  return [
    back(view),
    make("h2", { tabindex: "-1" }, `No such ${what}`),
    make("p", {}, `This page has no ${what} `, make("code", {}, name), ".")
  ];
}
function back(view) {
  return make("p", { class: "back" }, make("a", { href: addressOf(view, "") }, `← all ${view}`));
}
function cellsOf(regime) {
  return model.rows.map((row) => row.cells[regime.index]);
}
function regimeIndex() {
  const rows = model.regimes.map((regime) => {
    const cells = cellsOf(regime);
    return make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("a", { href: addressOf("regimes", regime.name) }, regime.shown)
      ),
      make("td", {}, regime.title),
      make("td", { class: "quiet" }, words(regime.kind)),
      make("td", {}, tallyBar(tallyOf(cells)), unseenTally(cells)),
      make(
        "td",
        { class: "number", "data-label": VERDICTS.fail },
        cells.filter((cell) => cell.verdict === "fail").length
      )
    );
  });
  return [
    make("h2", { tabindex: "-1" }, "Regimes"),
    listing("Regimes and what they decide", ["Name", "Title", "Kind", "Decisions", "Not as expected"], rows)
  ];
}
function unseenTally(cells) {
  const said2 = tallyOf(cells).map(([sign, number]) => `${sign.name}: ${number}`);
  return make("span", { class: "unseen" }, said2.join(", "));
}
function regimePage(regime) {
  const tally = tallyOf(cellsOf(regime));
  const about = [
    ["kind", words(regime.kind)],
    ["jurisdiction", regime.jurisdiction],
    ["in force", datesOf(regime.in_force)],
    ["engine", regime.engine],
    ["layers", regime.layers.length > 1 ? regime.layers.join(", ") : ""]
  ].filter(([, value]) => value);
  return [
    back("regimes"),
    make("h2", { tabindex: "-1" }, regime.title || regime.name),
    make(
      "div",
      { class: "abreast" },
      regime.about ? make("p", { class: "prose" }, regime.about) : null,
      make(
        "dl",
        {},
        make("dt", {}, "name"),
        make("dd", {}, make("code", {}, regime.name)),
        about.map(([name, value]) => [make("dt", {}, name), make("dd", {}, value)])
      )
    ),
    section("What it decides here", tallyBar(tally), tallyList(tally)),
    section("Rules, in order", rulesByLayer(regime)),
    otherReasons(regime),
    regime.sources.length ? section(
      "Sources",
      make("ul", {}, regime.sources.map((source) => make("li", {}, sourceLine(source))))
    ) : null
  ].filter(Boolean);
}
function datesOf({ from, until }) {
  if (from && until) return `from ${from} to ${until}`;
  if (from) return `from ${from}`;
  return until ? `until ${until}` : "";
}
function hitsOf(regime) {
  const hits = /* @__PURE__ */ new Map();
  for (const row of model.rows) {
    const { reasons } = row.cells[regime.index].decision;
    for (const rule of new Set(reasons.map((reason) => reason.rule))) addTo(hits, rule, row);
  }
  return hits;
}
function rulesByLayer(regime) {
  if (!regime.rules.length) {
    return make("p", { class: "quiet" }, "Its engine does not show its rules.");
  }
  const hits = hitsOf(regime);
  const layers = /* @__PURE__ */ new Map();
  for (const rule of regime.rules) {
    const layer = rule.id.includes("/") ? rule.id.slice(0, rule.id.lastIndexOf("/")) : "";
    addTo(layers, layer, rule);
  }
  return [...layers].map(([layer, rules]) => {
    const table = rulesTable(regime, rules, hits);
    if (layer === "") return table;
    const deciding = rules.filter((rule) => hits.has(rule.id)).length;
    const said2 = `of ${layer}: ${count(rules.length, "rule")}, ${deciding} of which decide scenarios`;
    const isOpen = !layers.has("");
    return make("details", { class: "layer", open: isOpen }, make("summary", {}, said2), table);
  });
}
function rulesTable(regime, rules, hits) {
  const sources = new Map(regime.sources.map((source) => [source.id, source]));
  const rows = rules.map((rule) => {
    const source = sources.get(rule.source);
    return make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("code", {}, rule.id),
        make("div", { class: "place" }, `${rule.file}:${rule.line}`)
      ),
      make(
        "td",
        {},
        make("p", { class: "quiet" }, rule.when ? `If ${rule.when}` : "In every other case"),
        make("p", {}, rule.then)
      ),
      make(
        "td",
        {},
        make("p", {}, rule.because),
        source ? make("p", {}, sourceLine(source)) : null,
        disputes(rule)
      ),
      make("td", {}, hitList(regime, hits.get(rule.id) ?? []))
    );
  });
  return listing("Rules", ["Rule", "If, then", "Because", "Decides"], rows, "rules");
}
function hitList(regime, rows) {
  if (!rows.length) return make("span", { class: "quiet" }, "no scenario");
  const details = make("details", {}, make("summary", {}, count(rows.length, "scenario")));
  details.addEventListener(
    "toggle",
    () => {
      const links = rows.map(
        (row) => make("li", {}, make("a", { href: addressOfCell(row, regime.index) }, row.title))
      );
      details.append(make("ul", {}, links));
    },
    { once: true }
  );
  return details;
}
function otherReasons(regime) {
  const known = new Set(regime.rules.map((rule) => rule.id));
  const others = [...hitsOf(regime)].filter(([rule]) => !known.has(rule));
  if (!others.length) return null;
  const rows = others.map(([rule, hit]) => {
    const reason = hit[0].cells[regime.index].decision.reasons.find((each) => each.rule === rule);
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, make("code", {}, rule)),
      make("td", {}, reason ? [make("p", {}, reason.because), disputes(reason)] : null),
      make("td", {}, hitList(regime, hit))
    );
  });
  return section("Other reasons that decide", listing("Other reasons", ["Reason", "Because", "Scenarios"], rows));
}
function drawContested(element) {
  const regimes = model.regimes.map((regime) => ({
    regime,
    rules: regime.rules.filter((rule) => rule.contested || rule.unverified)
  }));
  replaceContent(
    element,
    make("h2", { tabindex: "-1" }, "What is contested or was not verified"),
    regimes.filter(({ rules }) => rules.length).map(
      ({ regime, rules }) => make(
        "section",
        {},
        make(
          "h3",
          {},
          make("a", { href: addressOf("regimes", regime.name) }, regime.title || regime.name)
        ),
        rules.map(
          (rule) => make(
            "div",
            { class: "reason" },
            make("p", { class: "place" }, "rule ", make("code", {}, rule.id)),
            disputes(rule)
          )
        )
      )
    )
  );
}

// cases.js
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
  const rows = [...model.cases.values()].map(
    (reported) => make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        make("a", { href: addressOf("cases", reported.name) }, reported.title)
      ),
      make("td", {}, reported.place),
      make("td", {}, reported.date),
      make("td", {}, `Disclosed: ${reported.disclosed}`),
      make("td", { class: "number", "data-label": "Scenarios" }, scenariosOf(reported).length)
    )
  );
  return [
    make("h2", { tabindex: "-1" }, "Reported cases"),
    listing("Reported cases", ["Case", "Place", "Date", "Reported", "Scenarios"], rows)
  ];
}
function casePage(reported) {
  return [
    back("cases"),
    make(
      "div",
      {},
      make("p", { class: "overline" }, [reported.place, reported.date].filter(Boolean).join(", ")),
      make("h2", { tabindex: "-1" }, reported.title)
    ),
    make("p", { class: "prose" }, reported.summary),
    reported.caution ? make("p", { class: "prose dispute unverified" }, make("b", {}, "Caution. "), reported.caution) : null,
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
        make("dd", {}, reported.ownerTold)
      ),
      reported.note ? make("p", { class: "prose" }, reported.note) : null
    ),
    section("Facts of the request", factList(reported.facts)),
    ...scenariosOf(reported).map((row) => againstReport(reported, row)),
    section(
      "Sources",
      make("ul", {}, reported.sources.map((source) => make("li", {}, sourceLine(source))))
    )
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
        make("a", { href: addressOfCell(row, column) }, regime.shown)
      ),
      make("td", {}, said(decision)),
      make("td", {}, relation(reported.disclosed, decision.outcome))
    );
  });
  return section(
    row.title,
    make("p", { class: "place" }, row.place),
    listing(`Regimes on: ${row.title}`, ["Regime", "Decides", "Against the report"], rows)
  );
}
function relation(disclosed, outcome) {
  if (outcome === "not_governed") return "it says nothing of such a request";
  if (outcome !== "allow" && outcome !== "refuse") return "open";
  const stand = outcome === "allow" ? "it allows that" : "it refuses that";
  if (disclosed === "yes") return `disclosed, and ${stand}`;
  if (disclosed === "partly") return `disclosed in part, and ${stand}`;
  if (disclosed === "no") {
    return outcome === "allow" ? "not disclosed, though it allows that" : "not disclosed, as it says";
  }
  return "not reported";
}

// changes.js
function drawChanges(element, comparison, filters, onChange) {
  const { direction } = filters;
  const changes = changesOf(comparison).filter(
    (change) => !direction || direction === "any" || change.direction === direction
  );
  replaceContent(
    element,
    make("h2", { tabindex: "-1" }, comparison.isOfTwoRegimes ? "Differences" : "Changes"),
    missingBase(comparison.noBase),
    make("p", { class: "prose", role: "status" }, summaryOfChanges(comparison)),
    directionSwitches(comparison, filters, onChange),
    comparison.isOfTwoRegimes ? differences(changes.filter(isFlip)) : byDirection(changes),
    places("Scenarios added", comparison.added),
    names("Regimes added", comparison.regimesAdded),
    names("Regimes most likely renamed", comparison.regimesRenamed),
    renames(comparison.renamed),
    staleApprovals(comparison.stale)
  );
}
function missingBase(noBase) {
  if (!noBase) return null;
  return make(
    "div",
    { class: "findings", role: "alert" },
    make("p", {}, make("strong", {}, `${noBase.said}.`)),
    make("ul", {}, noBase.why.map((reason) => make("li", {}, reason))),
    noBase.consequence ? make("p", {}, noBase.consequence) : null
  );
}
function changesOf(comparison) {
  return [...comparison.flips, ...comparison.losses];
}
function byDirection(changes) {
  return foundDirections(changes).map((name) => {
    const these = changes.filter((change) => change.direction === name);
    const { sign } = DIRECTIONS[name];
    return section(
      `${sign} ${DIRECTIONS[name].name} (${these.length})`,
      these.filter(isFlip).map(flipOfChange),
      losses(these.filter(isLoss))
    );
  });
}
function differences(flips) {
  const ordered = foundDirections(flips).flatMap(
    (name) => flips.filter((flip) => flip.direction === name)
  );
  return unique(ordered.map((flip) => flip.how)).map((how) => {
    const these = ordered.filter((flip) => flip.how === how);
    return section(`${how} (${these.length})`, these.map(flipOfRegimes));
  });
}
function summaryOfChanges({ headline, lossesSaid, failed, inError }) {
  const parts = [
    headline,
    lossesSaid,
    failed ? `${count(failed, "check")} of the head ${failed === 1 ? "fails" : "fail"}` : "",
    inError ? `${count(inError, "cell")} of the head ${inError === 1 ? "is" : "are"} in error` : ""
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}
function directionSwitches(comparison, filters, onChange) {
  const changes = changesOf(comparison);
  const found = foundDirections(changes);
  if (found.length < 2) return null;
  return make(
    "div",
    {
      class: "legend",
      role: "group",
      "aria-label": "Directions: press one to show only these changes"
    },
    found.map(
      (direction) => make(
        "button",
        {
          type: "button",
          "aria-pressed": String(filters.direction === direction),
          onclick: () => onChange({ direction: filters.direction === direction ? "" : direction })
        },
        make("span", { class: "tile", "aria-hidden": "true" }, DIRECTIONS[direction].sign),
        DIRECTIONS[direction].name,
        make(
          "span",
          { class: "number" },
          changes.filter((change) => change.direction === direction).length
        )
      )
    )
  );
}
function isFlip(change) {
  return "before" in change;
}
function isLoss(change) {
  return !isFlip(change);
}
function losses(list) {
  return list.length ? make("ul", {}, list.map((loss) => make("li", {}, lossLine(loss)))) : null;
}
function lossLine({ scenario, regime, what, by, why }) {
  return [
    `${what}: `,
    scenario ? make("strong", {}, placeLine(scenario)) : null,
    scenario && regime ? " under " : null,
    regime ? make("code", {}, regime) : null,
    make("span", { class: "quiet" }, by || why ? ` Approved by ${by}: ${why}` : " Not approved.")
  ];
}
function flipOfChange(flip) {
  const under = make("p", {}, "under ", make("code", {}, flip.regime));
  return flipBlock(flip, under, approval(flip));
}
function flipOfRegimes(flip) {
  return flipBlock(flip, null, null);
}
function flipBlock(flip, regime, approved) {
  const title2 = flip.row && flip.row.cells[flip.column] ? make("a", { href: addressOfCell(flip.row, flip.column) }, flip.scenario.title) : flip.scenario.title;
  const side = (name, decision) => make(
    "div",
    {},
    make("span", { class: "unseen" }, `${name}: `),
    said(decision),
    decision.note ? make("p", { class: "quiet" }, decision.note) : null,
    decision.reasons.map(
      (reason) => make(
        "div",
        {},
        make("p", {}, reason.because, " ", make("code", { class: "quiet" }, reason.rule)),
        disputes(reason)
      )
    ),
    decision.duties.map((duty) => make("p", { class: "quiet" }, `– ${duty}`))
  );
  return make(
    "article",
    { class: "flip" },
    make("p", { class: "overline" }, `${flip.scenario.feature}, ${flip.scenario.where}`),
    make("h4", {}, title2),
    regime,
    flip.isCarried ? make("p", { class: "quiet" }, "Asked as the base asked it; the head no longer does.") : null,
    make(
      "div",
      { class: "turn" },
      side("Before", flip.before),
      make("span", { class: "arrow", "aria-hidden": "true" }, "→"),
      side("After", flip.after)
    ),
    flip.rules.length ? make(
      "p",
      { class: "place" },
      `changed: `,
      flip.rules.map((rule, index) => [index ? ", " : "", make("code", {}, rule)])
    ) : null,
    approved
  );
}
function approval({ by, why }) {
  if (!by && !why) return make("p", { class: "approval quiet" }, "Nobody approved this change.");
  return make("p", { class: "approval" }, `Approved by ${by}: ${why}`);
}
function places(title2, list) {
  if (!list.length) return null;
  return section(title2, make("ul", {}, list.map((place) => make("li", {}, placeLine(place)))));
}
function placeLine(place) {
  const row = model.rows[place.row ?? -1];
  return [
    row ? make("a", { href: addressOfCell(row, -1) }, place.title) : place.title,
    make("span", { class: "place" }, ` ${place.where}`)
  ];
}
function names(title2, list) {
  if (!list.length) return null;
  return section(title2, make("p", {}, list.join(", ")));
}
function renames(list) {
  if (!list.length) return null;
  return section(
    "Most likely renamed",
    make(
      "ul",
      {},
      list.map(([before2, after]) => make("li", {}, placeLine(before2), " → ", placeLine(after)))
    )
  );
}
function staleApprovals(list) {
  if (!list.length) return null;
  return section(
    "Approved changes that no longer happen",
    make(
      "ul",
      {},
      list.map(
        (stale) => make(
          "li",
          {},
          `${[stale.scenario, stale.regime].filter(Boolean).join(", under ")}: ${stale.change} `,
          make("span", { class: "quiet" }, `(approved by ${stale.by}: ${stale.why})`)
        )
      )
    )
  );
}

// filters.js
function drawFilters(onChange) {
  fillSelect("feature", "all", unique(model.rows.map((row) => row.feature)));
  fillSelect("tag", "any", unique(model.rows.flatMap((row) => row.tags)).sort());
  fillSelect("kind", "all", KINDS, words);
  fillSelect("verdict", "any", keysOf(VERDICTS), (name) => VERDICTS[name]);
  if (model.comparison) {
    const found = foundDirections(model.comparison.flips);
    const directions = ["any", ...found];
    fillSelect(
      "direction",
      "any",
      directions,
      (name) => name === "any" ? "every flip" : DIRECTIONS[name].name
    );
    const [all] = partOfPage("direction", HTMLSelectElement).options;
    all.textContent = "flips or not";
  }
  drawRegimeChoices(onChange);
  drawLegend(onChange);
  for (const [name, control] of controls()) {
    control.addEventListener("input", () => onChange({ [name]: control.value }));
  }
  partOfPage("clear", HTMLElement).addEventListener("click", () => onChange(noFilters()));
  partOfPage("controls", HTMLElement).addEventListener("submit", (event) => event.preventDefault());
}
function controls() {
  return WORDS.flatMap((name) => {
    const control = document.getElementById(name);
    const isOne = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    return isOne ? [[name, control]] : [];
  });
}
function fillSelect(id, all, values, label = (value) => value) {
  const options = values.map((value) => make("option", { value }, label(value)));
  replaceContent(partOfPage(id, HTMLSelectElement), make("option", { value: "" }, all), options);
}
function drawRegimeChoices(onChange) {
  const choices = partOfPage("regime-choices", HTMLElement);
  replaceContent(
    choices,
    KINDS.map(
      (kind) => make(
        "fieldset",
        {},
        make("legend", {}, words(kind)),
        model.regimes.filter((regime) => regime.kind === kind).map(
          (regime) => make(
            "label",
            {},
            make("input", { type: "checkbox", name: "regime", value: regime.name }),
            regime.shown
          )
        )
      )
    )
  );
  choices.addEventListener("input", () => {
    const chosen = boxes().filter((box) => box.checked).map((box) => box.value);
    onChange({ regime: chosen });
  });
  const chooser = partOfPage("chooser", HTMLDetailsElement);
  chooser.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !chooser.open) return;
    chooser.open = false;
    chooser.querySelector("summary")?.focus();
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !chooser.contains(event.target)) chooser.open = false;
  });
}
function boxes() {
  return [...partOfPage("regime-choices", HTMLElement).querySelectorAll("input")];
}
function legendSwitches() {
  return [...partOfPage("legend", HTMLElement).querySelectorAll("button")];
}
function drawLegend(onChange) {
  const counts = new Map(tallyOf(model.rows.flatMap((row) => row.cells)));
  const legend = partOfPage("legend", HTMLElement);
  const switches = model.legend.map(
    (sign) => make(
      "button",
      { type: "button", "aria-pressed": "false", "data-decision": sign.slug },
      tile(sign),
      sign.name,
      make("span", { class: "number" }, (counts.get(sign) ?? 0).toLocaleString("en"))
    )
  );
  const entry = (mark, name, extra = "") => make(
    "span",
    { class: "entry" },
    make("span", { class: `tile ${extra}`, "aria-hidden": "true" }, mark),
    name
  );
  const flips = model.comparison ? foundDirections(model.comparison.flips).map((name) => DIRECTIONS[name]) : [];
  replaceContent(
    legend,
    switches,
    entry(`R${model.contested.sign}`, model.contested.name),
    entry(`R${model.failed.sign}`, model.failed.name, "sample-fail"),
    flips.map((direction) => entry(direction.sign, direction.name))
  );
  legend.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    if (!pressed) return;
    pressed.setAttribute("aria-pressed", String(pressed.getAttribute("aria-pressed") !== "true"));
    const all = legendSwitches().filter((each) => each.getAttribute("aria-pressed") === "true");
    onChange({ decision: all.map((button) => button.dataset.decision ?? "") });
  });
}
function showFilters(filters) {
  for (const [name, control] of controls()) {
    if (control.value !== filters[name]) control.value = filters[name];
  }
  for (const box of boxes()) box.checked = filters.regime.includes(box.value);
  for (const button of legendSwitches()) {
    const isPressed = filters.decision.includes(button.dataset.decision ?? "");
    button.setAttribute("aria-pressed", String(isPressed));
  }
}
function applyFilters(filters) {
  const columns = model.regimes.map(
    (regime) => (!filters.kind || regime.kind === filters.kind) && (filters.regime.length === 0 || filters.regime.includes(regime.name))
  );
  const wanted = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = model.rows.map(
    (row) => (!filters.feature || row.feature === filters.feature) && (!filters.tag || row.tags.includes(filters.tag)) && wanted.every((word) => row.words.includes(word)) && hasCell(row, columns, filters)
  );
  return { rows, columns };
}
function hasCell(row, columns, { decision, verdict, direction }) {
  const among = (test) => row.cells.some((cell, column) => columns[column] && test(cell));
  const isBroken = verdict === "fail" && row.failures.length > 0;
  return (decision.length === 0 || among((cell) => decision.includes(cell.decision.sign.slug))) && (!verdict || isBroken || among((cell) => cell.verdict === verdict)) && (!direction || among(({ flip }) => flip !== null && (direction === "any" || flip.direction === direction)));
}
function describeCount(rows, columns) {
  const shownRows = rows.filter(Boolean).length;
  const shownColumns = columns.filter(Boolean).length;
  const regimes = count(columns.length, "regime");
  const scenarios = count(rows.length, "scenario");
  const ofRows = shownRows === rows.length ? `all ${scenarios}` : `${shownRows} of ${scenarios}`;
  const ofColumns = shownColumns === columns.length ? `all ${regimes}` : `${shownColumns} of ${regimes}`;
  return `Showing ${ofRows}, ${ofColumns}.`;
}

// matrix.js
var PAGE_OF_ROWS = 10;
var grid = {
  table: make("table", { class: "grid", role: "grid", "aria-label": "Scenarios by regimes" }),
  /** @type {HTMLTableColElement[]} */
  columns: [],
  // the <col> of each regime
  /** @type {HTMLTableCellElement[]} */
  heads: [],
  // the <th> of each regime
  /** @type {HTMLTableRowElement[]} */
  lines: [],
  // the <tr> of each scenario
  /** @type {HTMLTableCellElement[]} */
  titles: [],
  // the <th> of each scenario
  /** @type {HTMLTableCellElement[][]} */
  cells: [],
  // the <td>s of each scenario
  /** @type {{ body: HTMLElement, indices: number[] }[]} */
  bodies: [],
  // the <tbody> of each feature, with the indices of its scenarios
  /** @type {{ rows: boolean[], columns: boolean[] }} */
  shown: { rows: [], columns: [] },
  isFitted: false,
  // whether the heads were measured, which takes a matrix in view
  /** @type {HTMLTableCellElement | null} */
  current: null
  // the cell that Tab comes to
};
function drawMatrix(onOpen) {
  const samples = /* @__PURE__ */ new Map();
  grid.columns = model.regimes.map(
    (_, column) => make("col", { class: startsKind(column) ? "kind" : null })
  );
  grid.table.append(make("colgroup", {}, make("col", {}), grid.columns), drawHead());
  for (const [feature, rows] of groupByFeature()) {
    const body = make("tbody", { role: "rowgroup" }, drawFeature(feature, rows[0].file));
    for (const row of rows) {
      const line = drawRow(row, samples);
      grid.lines[row.index] = line;
      body.append(line);
    }
    grid.bodies.push({ body, indices: rows.map((row) => row.index) });
    grid.table.append(body);
  }
  document.adoptedStyleSheets = [switchableRules()];
  const sheet = partOfPage("sheet", HTMLElement);
  sheet.style.setProperty("--columns", String(model.regimes.length));
  const kinds = model.regimes.filter((_, column) => startsKind(column)).length;
  sheet.style.setProperty("--kinds", String(kinds));
  sheet.replaceChildren(grid.table);
  listenToGrid(onOpen);
}
function startsKind(column) {
  return column > 0 && model.regimes[column].kind !== model.regimes[column - 1].kind;
}
function fitHeads() {
  if (grid.isFitted) return;
  const longest = Math.max(...grid.heads.map((head) => focusable(head).offsetWidth));
  grid.isFitted = true;
  const sheet = partOfPage("sheet", HTMLElement);
  sheet.style.setProperty("--head", `${Math.ceil(longest * 0.79 + 34)}px`);
  sheet.style.setProperty("--overhang", `${Math.ceil(longest * 0.62 + 8)}px`);
}
function switchableRules() {
  const style = new CSSStyleSheet();
  const decisions = model.legend.map(
    ({ slug }) => `.dim-${slug} td.${slug} { background: none; box-shadow: none; color: var(--quiet) }`
  );
  style.replaceSync(decisions.join("\n"));
  return style;
}
function groupByFeature() {
  const groups = [];
  let last = "";
  for (const row of model.rows) {
    const key = `${row.file}
${row.feature}`;
    if (key !== last) groups.push([row.feature, []]);
    groups[groups.length - 1][1].push(row);
    last = key;
  }
  return groups;
}
function drawHead() {
  grid.heads = model.regimes.map((regime) => {
    const link = make(
      "a",
      { href: addressOf("regimes", regime.name), tabindex: "-1" },
      regime.shown
    );
    const kind = startsKind(regime.index) ? "kind" : null;
    return make("th", { scope: "col", role: "columnheader", class: kind }, make("span", {}, link));
  });
  const corner = make("th", { class: "corner", scope: "col", role: "columnheader" }, "Scenario");
  return make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, corner, grid.heads));
}
function drawFeature(feature, file) {
  return make(
    "tr",
    { class: "feature", role: "row" },
    make(
      "th",
      { class: "feature", scope: "rowgroup", role: "rowheader", colspan: model.regimes.length + 1 },
      make("span", {}, feature || file, feature ? make("span", { class: "place" }, file) : null)
    )
  );
}
function drawRow(row, samples) {
  const line = make("tr", { role: "row", "data-row": row.index });
  const title2 = make("th", { scope: "row", role: "rowheader", tabindex: "-1" }, row.title);
  if (row.failures.length) {
    title2.className = "broken";
    title2.append(` ${model.failed.sign} a step failed`);
  }
  line.append(title2);
  grid.titles[row.index] = title2;
  const cells = row.cells.map((cell, column) => drawCell(cell, column, samples));
  grid.cells[row.index] = cells;
  line.append(...cells);
  return line;
}
function drawCell(cell, column, samples) {
  const isFirst = startsKind(column);
  const mark = markOf(cell);
  const key = `${cell.decision.sign.slug} ${cell.decision.isContested} ${cell.verdict} ${isFirst} ${cell.flip?.direction}`;
  let sample = samples.get(key);
  if (!sample) {
    const classes = [
      cell.decision.sign.slug,
      cell.verdict === "fail" ? "fail" : "",
      cell.flip ? "flip" : "",
      isFirst ? "kind" : ""
    ];
    sample = make(
      "td",
      {
        class: classes.filter(Boolean).join(" "),
        role: "gridcell",
        tabindex: "-1",
        // The style sheet shows the sign; who hears the page hears the words.
        "data-sign": cell.decision.sign.sign + mark,
        "aria-label": labelOf(cell)
      }
    );
    samples.set(key, sample);
  }
  return (
    /** @type {HTMLTableCellElement} */
    sample.cloneNode(true)
  );
}
function markOf(cell) {
  if (cell.verdict === "fail") return model.failed.sign;
  if (cell.flip) return DIRECTIONS[cell.flip.direction].sign;
  return cell.decision.isContested ? model.contested.sign : "";
}
function labelOf(cell) {
  return [
    cell.decision.sign.name,
    cell.decision.isContested ? model.contested.name : "",
    cell.verdict === "fail" ? VERDICTS.fail : "",
    cell.flip ? `flip: ${DIRECTIONS[cell.flip.direction].name}` : ""
  ].filter(Boolean).join(", ");
}
function showMatrix(filters) {
  const before2 = grid.shown.columns;
  grid.shown = applyFilters(filters);
  const { rows, columns } = grid.shown;
  columns.forEach((isWanted, column) => {
    if (isWanted !== (before2[column] ?? true)) showColumn(column, isWanted);
  });
  grid.lines.forEach((line, index) => {
    if (line.hidden === rows[index]) line.hidden = !rows[index];
  });
  for (const { body, indices } of grid.bodies) body.hidden = !indices.some((index) => rows[index]);
  const only = new Set(filters.decision);
  const dimmed = model.legend.filter(({ slug }) => only.size > 0 && !only.has(slug));
  grid.table.className = ["grid", ...dimmed.map(({ slug }) => `dim-${slug}`)].join(" ");
  const said2 = describeCount(rows, columns);
  const status = partOfPage("count", HTMLElement);
  if (status.textContent !== said2) status.textContent = said2;
  if (!grid.current || !isShown(grid.current)) moveTo(firstCell());
}
function showColumn(column, isWanted) {
  grid.columns[column].hidden = !isWanted;
  grid.heads[column].hidden = !isWanted;
  for (const cells of grid.cells) cells[column].hidden = !isWanted;
}
function listenToGrid(onOpen) {
  grid.table.addEventListener("keydown", (event) => walk(event, onOpen));
  grid.table.addEventListener("click", (event) => {
    const cell = cellOf(event, "td, th[scope=row]");
    const row = cell && rowOf(cell);
    if (!row) return;
    moveTo(cell);
    cell.focus({ preventScroll: true });
    onOpen(row, columnOf(cell));
  });
  grid.table.addEventListener("focusin", (event) => {
    const cell = cellOf(event, "td, th[scope]");
    if (cell) moveTo(cell);
    showTip(cellOf(event, "td"));
  });
  grid.table.addEventListener("focusout", () => showTip(null));
  grid.table.addEventListener("pointerover", (event) => showTip(cellOf(event, "td")));
  grid.table.addEventListener("pointerleave", () => showTip(null));
  partOfPage("sheet", HTMLElement).addEventListener("scroll", () => showTip(null));
}
function cellOf({ target }, selector) {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLTableCellElement ? found : null;
}
function rowOf(cell) {
  const index = cell.parentElement?.dataset.row;
  return index === void 0 ? null : model.rows[Number(index)];
}
function columnOf(cell) {
  return cell.cellIndex - 1;
}
function cellAt(row, column) {
  return column < 0 ? grid.titles[row.index] : grid.cells[row.index][column];
}
function isShown(cell) {
  const row = rowOf(cell);
  const column = columnOf(cell);
  return (!row || grid.shown.rows[row.index]) && (column < 0 || grid.shown.columns[column]);
}
function firstCell() {
  const row = model.rows.find((each) => grid.shown.rows[each.index]);
  const column = grid.shown.columns.indexOf(true);
  return row ? cellAt(row, column) : null;
}
function moveTo(cell) {
  if (grid.current) focusable(grid.current).tabIndex = -1;
  grid.current = cell;
  if (cell) focusable(cell).tabIndex = 0;
}
function focusable(cell) {
  return cell.querySelector("a") ?? cell;
}
function walk(event, onOpen) {
  const cell = cellOf(event, "td, th[scope]");
  if (!cell || event.altKey || event.metaKey) return;
  const row = rowOf(cell);
  const column = columnOf(cell);
  if ((event.key === "Enter" || event.key === " ") && row) {
    event.preventDefault();
    onOpen(row, column);
    return;
  }
  const target = targetOf(event, row ? row.index : -1, column);
  if (!target) return;
  event.preventDefault();
  moveTo(target);
  focusable(target).focus();
}
function targetOf({ key, ctrlKey }, row, column) {
  const rows = [-1, ...indicesOf(grid.shown.rows)];
  const columns = [-1, ...indicesOf(grid.shown.columns)];
  let down = rows.indexOf(row);
  let across2 = columns.indexOf(column);
  if (key === "ArrowDown") down += 1;
  else if (key === "ArrowUp") down -= 1;
  else if (key === "ArrowRight") across2 += 1;
  else if (key === "ArrowLeft") across2 -= 1;
  else if (key === "PageDown") down = Math.min(down + PAGE_OF_ROWS, rows.length - 1);
  else if (key === "PageUp") down = Math.max(down - PAGE_OF_ROWS, 1);
  else if (key === "Home") [down, across2] = [ctrlKey ? 1 : down, 0];
  else if (key === "End") [down, across2] = [ctrlKey ? rows.length - 1 : down, columns.length - 1];
  else return null;
  const isOutside = !(down in rows) || !(across2 in columns);
  if (isOutside || rows[down] < 0 && columns[across2] < 0) return null;
  if (rows[down] < 0) return grid.heads[columns[across2]];
  return cellAt(model.rows[rows[down]], columns[across2]);
}
function indicesOf(flags) {
  return flags.flatMap((flag, index) => flag ? [index] : []);
}
function showTip(cell) {
  const tip = partOfPage("tip", HTMLElement);
  grid.heads.forEach((head) => head.classList.remove("lit"));
  const row = cell && rowOf(cell);
  tip.hidden = !row;
  if (!row) return;
  const column = columnOf(cell);
  const { decision, verdict, flip } = row.cells[column];
  const regime = model.regimes[column];
  grid.heads[column].classList.add("lit");
  replaceContent(
    tip,
    make("b", {}, `${regime.shown} (${words(regime.kind)})`),
    decision.said,
    decision.isContested ? ` ${model.contested.sign} contested` : "",
    verdict === "fail" ? ` ${model.failed.sign} ${VERDICTS.fail}` : "",
    flip ? ` ${DIRECTIONS[flip.direction].sign} ${DIRECTIONS[flip.direction].name}` : ""
  );
  const box = cell.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const isLow = box.bottom + tip.offsetHeight + 8 > document.documentElement.clientHeight;
  const top = isLow ? box.top - tip.offsetHeight - 6 : box.bottom + 6;
  tip.style.top = `${top}px`;
  tip.style.left = `${Math.max(8, Math.min(box.left, room - tip.offsetWidth - 8))}px`;
}

// panel.js
var narrow = matchMedia("(max-width: 50rem), (max-height: 33.99rem)");
function drawPanel(cell, { onClose, onMove }) {
  const panel = partOfPage("panel", HTMLElement);
  for (const marked of grid.table.querySelectorAll("[aria-selected]")) {
    marked.removeAttribute("aria-selected");
  }
  panel.hidden = cell === null;
  partOfPage("content", HTMLElement).inert = cell !== null && narrow.matches;
  if (!cell) return;
  if (cell.isKnown) cellAt(cell.row, cell.column).setAttribute("aria-selected", "true");
  const content = !cell.isKnown ? unknownCell(cell) : cell.column < 0 ? scenarioPanel(cell.row) : cellPanel(cell.row, cell.column);
  replaceContent(panel, panelBar(cell, onClose, onMove), content);
  panel.scrollTop = 0;
}
function focusPanel() {
  partOfPage("panel-title", HTMLElement).focus({ preventScroll: true });
}
function panelBar(cell, onClose, onMove) {
  const step2 = (label, sign, down, right) => make(
    "button",
    { type: "button", "aria-label": label, title: label, onclick: () => onMove(down, right) },
    sign
  );
  const steps = cell.isKnown ? [
    step2("Scenario above", "↑", -1, 0),
    step2("Scenario below", "↓", 1, 0),
    step2("Regime before", "←", 0, -1),
    step2("Regime after", "→", 0, 1)
  ] : [];
  return make(
    "div",
    { class: "panel-bar" },
    make("div", {}, steps),
    make("button", { type: "button", onclick: onClose }, "Close")
  );
}
function unknownCell(cell) {
  return [
    title("Not on this page"),
    make("p", {}, "The address names a scenario or a regime that this page does not have: "),
    make("p", {}, make("code", {}, cell.written))
  ];
}
function title(text) {
  return make("h2", { id: "panel-title", tabindex: "-1" }, text);
}
function cellPanel(row, column) {
  const regime = model.regimes[column];
  const cell = row.cells[column];
  return [
    make(
      "div",
      {},
      overline(row),
      title(row.title),
      make(
        "p",
        {},
        "under ",
        make("a", { href: addressOf("regimes", regime.name) }, regime.title || regime.name)
      )
    ),
    answer(cell.decision),
    cell.flip ? section("Changed", before(cell.flip)) : null,
    testResult(row, cell),
    cell.decision.reasons.length ? section("Why", cell.decision.reasons.map((reason) => reasonBlock(reason, regime))) : null,
    cell.decision.duties.length ? section("Obligations", factList(cell.decision.duties)) : null,
    cell.decision.missing.length ? section("It turns on", factList(cell.decision.missing)) : null,
    cell.matters ? mattering(cell.matters) : null,
    ...aboutScenario(row),
    across(row, column)
  ].filter(Boolean);
}
function scenarioPanel(row) {
  return [
    make("div", {}, overline(row), title(row.title)),
    failures(row),
    ...aboutScenario(row),
    across(row, -1)
  ].filter(Boolean);
}
function overline(row) {
  return make("p", { class: "overline" }, `${row.feature}, ${row.place}`);
}
function answer(decision) {
  return make(
    "div",
    { class: "answer" },
    tile(decision.sign),
    make("p", {}, decision.said),
    decision.note ? make("p", { class: "note" }, decision.note) : null
  );
}
function before(flip) {
  const { sign, name } = DIRECTIONS[flip.direction];
  return [
    make("p", {}, make("span", { class: "mark" }, `${sign} ${name}. `), "Before:"),
    answer(flip.before),
    flip.before.reasons.map((reason) => reasonBlock(reason)),
    flip.by ? approval(flip) : null
  ].filter(Boolean);
}
function testResult(row, cell) {
  const sentence = {
    pass: "The scenario checks this cell, and it is as expected.",
    fail: "The scenario checks this cell, and it is not as expected.",
    unchecked: "No line of the scenario checks this cell.",
    error: "The engine failed, so nothing could be checked."
  }[cell.verdict];
  const mark = cell.verdict === "fail" ? `${model.failed.sign} ` : "";
  return section(
    "Test",
    make("p", { class: cell.verdict === "fail" ? "mark fail" : "" }, mark + sentence),
    cell.findings.map((finding) => findingBlock(row, finding)),
    failures(row)
  );
}
function findingBlock(row, finding) {
  return make(
    "div",
    { class: "findings" },
    make(
      "dl",
      {},
      make("dt", {}, "expected"),
      make("dd", {}, finding.expected),
      make("dt", {}, "actual"),
      make("dd", {}, finding.actual),
      make("dt", {}, "by"),
      make("dd", {}, `${finding.text} (${row.file}:${finding.line})`)
    )
  );
}
function failures(row) {
  if (!row.failures.length) return null;
  return make(
    "div",
    {},
    make("p", { class: "mark fail" }, `${model.failed.sign} A step of the scenario failed.`),
    row.failures.map((finding) => findingBlock(row, finding))
  );
}
function mattering(facts) {
  return facts.length ? section("Assumed, and the answer rests on it", factList(facts)) : section("Assumed", make("p", {}, "The answer rests on nothing that was assumed."));
}
function asWritten(row) {
  return section(
    "The scenario as written",
    make("p", { class: "place" }, row.place),
    make(
      "pre",
      { class: "steps", tabindex: "0", "aria-label": "The steps of the scenario" },
      row.steps.join("\n")
    )
  );
}
function aboutScenario(row) {
  const reported = model.cases.get(row.case);
  const assumed = assumedFacts(row);
  return [
    row.steps.length ? asWritten(row) : null,
    row.stated.length ? section("Stated facts", factList(row.stated)) : null,
    row.unknown.length ? section("Unknown facts", factList(row.unknown)) : null,
    assumed.length ? make(
      "details",
      {},
      make("summary", {}, `All that is assumed, as in an ordinary request: ${count(assumed.length, "fact")}`),
      factList(assumed)
    ) : null,
    row.unasked.length ? make(
      "details",
      {},
      make("summary", {}, `Unknown, as in an ordinary request: ${count(row.unasked.length, "fact")}`),
      factList(row.unasked)
    ) : null,
    row.case ? make(
      "p",
      {},
      "From the reported case ",
      reported ? make("a", { href: addressOf("cases", row.case) }, reported.title) : make("code", {}, row.case)
    ) : null,
    row.tags.length ? make("p", {}, row.tags.map((tag) => make("span", { class: "tag" }, tag))) : null
  ];
}
function across(row, column) {
  return section(
    "Every regime on this scenario",
    make(
      "ul",
      { class: "across" },
      model.regimes.map((regime, index) => {
        const { sign } = row.cells[index].decision;
        return make(
          "li",
          {},
          tile(sign),
          make(
            "a",
            { href: addressOfCell(row, index), "aria-current": index === column ? "true" : null },
            regime.shown
          ),
          make("span", { class: "quiet" }, sign.name)
        );
      })
    )
  );
}

// main.js
var shown = readAddress(location.hash);
var isDrawn = false;
function start() {
  partOfPage("summary", HTMLElement).textContent = summary();
  drawFilters((change) => alter({ filters: { ...shown.filters, ...change } }));
  drawMatrix((row, column) => open(row, column));
  listenToTheme();
  partOfPage("filters", HTMLDetailsElement).open = !narrow.matches;
  addEventListener("hashchange", follow);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown.cell && shown.view === "matrix") close();
  });
  narrow.addEventListener("change", () => {
    partOfPage("content", HTMLElement).inert = shown.cell !== null && narrow.matches;
  });
  follow();
}
function summary() {
  const counts = { pass: 0, fail: 0, error: 0, unchecked: 0 };
  for (const row of model.rows) for (const cell of row.cells) counts[cell.verdict] += 1;
  const broken = model.rows.filter((row) => row.failures.length).length;
  const cells = model.rows.length * model.regimes.length;
  const parts = keysOf(counts).map(
    (verdict) => `${counts[verdict].toLocaleString("en")} ${VERDICTS[verdict]}`
  );
  if (counts.unchecked) parts.push(`${parts.pop()} (no scenario says what they ought to be)`);
  if (broken) parts.push(`${count(broken, "scenario")} with a failed step`);
  return `${count(cells, "cell")}: ${parts.join(", ")}`;
}
function follow() {
  if (location.hash === "#content") return;
  const previous = isDrawn ? shown : null;
  show(readAddress(location.hash));
  if (shown.view !== "matrix") {
    const isNew = !previous || previous.view !== shown.view || previous.name !== shown.name;
    if (isNew) scrollTo(0, 0);
    if (previous && isNew) headingOf(shown.view)?.focus({ preventScroll: true });
    return;
  }
  if (shown.cell) {
    reveal(shown.cell);
    focusPanel();
  }
}
function headingOf(view) {
  return partOfPage(view, HTMLElement).querySelector("h2");
}
function reveal(cell) {
  if (!cell.isKnown) return;
  const target = cellAt(cell.row, cell.column);
  moveTo(target);
  const scroll = () => target.scrollIntoView({ block: "center", inline: "nearest" });
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}
function alter(change) {
  show({ ...shown, ...change });
  history.replaceState(null, "", writeAddress(shown));
}
function open(row, column) {
  goTo({ row, column, isKnown: true });
  focusPanel();
}
function close() {
  goTo(null);
  if (grid.current) focusable(grid.current).focus();
}
function goTo(cell) {
  show({ ...shown, cell });
  history.pushState(null, "", writeAddress(shown));
}
function step(down, across2) {
  if (!shown.cell?.isKnown) return;
  const { row, column } = shown.cell;
  const key = down ? down > 0 ? "ArrowDown" : "ArrowUp" : across2 > 0 ? "ArrowRight" : "ArrowLeft";
  const target = targetOf({ key, ctrlKey: false }, row.index, column);
  const next = target && rowOf(target);
  if (!next) return;
  const cell = { row: next, column: columnOf(target), isKnown: (
    /** @type {const} */
    true
  ) };
  show({ ...shown, cell });
  history.replaceState(null, "", writeAddress(shown));
  reveal(cell);
}
function show(next) {
  const previous = isDrawn ? shown : null;
  shown = next;
  isDrawn = true;
  document.body.classList.toggle("on-matrix", next.view === "matrix");
  for (const view of VIEWS) partOfPage(view, HTMLElement).hidden = view !== next.view;
  for (const link of partOfPage("views", HTMLElement).querySelectorAll("a")) {
    if (link.dataset.view === next.view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  showTip(null);
  const element = partOfPage(next.view, HTMLElement);
  const onChange = (change) => alter({ filters: { ...shown.filters, ...change } });
  if (next.view === "regimes") drawRegimes(element, next.name);
  if (next.view === "cases") drawCases(element, next.name);
  if (next.view === "contested") drawContested(element);
  if (next.view === "changes" && model.comparison) {
    drawChanges(element, model.comparison, next.filters, onChange);
  }
  if (!previous || JSON.stringify(previous.filters) !== JSON.stringify(next.filters)) {
    showFilters(next.filters);
    showMatrix(next.filters);
  }
  if (next.view === "matrix") fitHeads();
  drawPanel(next.view === "matrix" ? next.cell : null, { onClose: close, onMove: step });
}
function listenToTheme() {
  const theme = partOfPage("theme", HTMLSelectElement);
  const apply = () => {
    if (theme.value) document.documentElement.dataset.theme = theme.value;
    else delete document.documentElement.dataset.theme;
  };
  try {
    theme.value = localStorage.getItem("exigent-theme") ?? "";
  } catch {
    theme.value = "";
  }
  apply();
  theme.addEventListener("input", () => {
    apply();
    try {
      localStorage.setItem("exigent-theme", theme.value);
    } catch {
    }
  });
}
start();
