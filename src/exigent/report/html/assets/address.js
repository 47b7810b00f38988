// The address bar holds what is shown, so that a view, a filter or one cell can be linked:
//   #some-feature/some-scenario/some-regime?tag=@us    #some-feature/some-scenario
//   #/matrix?tag=@us    #/regimes/some-regime    #/cases/some-case    #/changes?direction=wider

const VIEWS = ["changes", "matrix", "regimes", "cases", "contested"];
const SETS = ["decision", "regime"];
const WORDS = ["text", "feature", "tag", "kind", "verdict", "direction"];

function noFilters() {
  return { text: "", feature: "", tag: "", kind: "", verdict: "", direction: "", decision: [], regime: [] };
}

function readAddress(hash) {
  const [path, query = ""] = splitOnce(hash.replace(/^#/, ""), "?");
  const cell = path.startsWith("/") ? null : readCell(path);
  const [written, name = ""] = splitOnce(path.replace(/^\//, ""), "/");
  const view = cell ? "matrix" : written;
  const parameters = new URLSearchParams(query);
  const filters = noFilters();
  for (const key of WORDS) filters[key] = parameters.get(key) ?? "";
  for (const key of SETS) filters[key] = parameters.getAll(key);
  return {
    view: VIEWS.includes(view) ? view : model.comparison ? "changes" : "matrix",
    name: cell ? "" : decode(name),
    cell,
    filters,
  };
}

// A cell is called by names, which stay where lines move: `feature/scenario/regime`, and without
// the regime it is the scenario. Null where none is meant.
function readCell(path) {
  const [feature, scenario, regime = ""] = path.split("/").map(decode);
  if (!scenario) return null;
  const row = model.rowsByKey.get(`${slugOf(feature)}/${slugOf(scenario)}`) ?? null;
  const column = regime ? (model.regimesByName.get(regime)?.index ?? -1) : -1;
  return { row, column, isKnown: row !== null && (regime === "" || column >= 0), written: path };
}

function writeAddress({ view, name, cell, filters }) {
  const parts = [];
  if (view === "matrix" || view === "changes") {
    for (const key of WORDS) if (filters[key]) parts.push(`${key}=${encode(filters[key])}`);
    for (const key of SETS) for (const value of filters[key]) parts.push(`${key}=${encode(value)}`);
  }
  const shown = name ? `/${view}/${encode(name)}` : `/${view}`;
  const path = view === "matrix" && cell ? writeCell(cell) : shown;
  return `#${path}${parts.length ? `?${parts.join("&")}` : ""}`;
}

function writeCell({ row, column, written }) {
  if (!row) return written;
  const regime = column < 0 ? "" : `/${model.regimes[column].name}`;
  return encode(row.key + regime);
}

function addressOfCell(row, column) {
  return writeAddress({ view: "matrix", name: "", cell: { row, column }, filters: noFilters() });
}

function addressOf(view, name) {
  return writeAddress({ view, name, cell: null, filters: noFilters() });
}

// A few marks are safe behind `#` and read better as they are.
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
