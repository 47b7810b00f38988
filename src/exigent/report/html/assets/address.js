// The address bar holds what is shown, so that a view, a filter or one cell can be linked:
//   #/matrix?cell=features/a.feature:12@some-regime&tag=@us
//   #/regimes/some-regime    #/cases/some-case    #/changes?direction=wider

const VIEWS = ["changes", "matrix", "regimes", "cases", "contested"];
const SETS = ["decision", "regime"];
const WORDS = ["text", "feature", "tag", "kind", "verdict", "direction"];

function noFilters() {
  return { text: "", feature: "", tag: "", kind: "", verdict: "", direction: "", decision: [], regime: [] };
}

function readAddress(hash) {
  const [path, query = ""] = splitOnce(hash.replace(/^#\/?/, ""), "?");
  const [view, name = ""] = splitOnce(path, "/");
  const parameters = new URLSearchParams(query);
  const filters = noFilters();
  for (const key of WORDS) filters[key] = parameters.get(key) ?? "";
  for (const key of SETS) filters[key] = parameters.getAll(key);
  return {
    view: VIEWS.includes(view) ? view : model.comparison ? "changes" : "matrix",
    name: decode(name),
    cell: readCell(parameters.get("cell") ?? ""),
    filters,
  };
}

// A cell is `place@regime`; a place alone is its scenario. Null where none is meant.
function readCell(written) {
  if (!written) return null;
  const cut = written.lastIndexOf("@");
  const place = cut < 0 ? written : written.slice(0, cut);
  const name = cut < 0 ? "" : written.slice(cut + 1);
  const row = model.rowsByPlace.get(place) ?? null;
  const column = name ? (model.regimesByName.get(name)?.index ?? -1) : -1;
  return { row, column, isKnown: row !== null && (name === "" || column >= 0), written };
}

function writeAddress({ view, name, cell, filters }) {
  const parts = [];
  if (view === "matrix" && cell) parts.push(`cell=${encode(writeCell(cell))}`);
  if (view === "matrix" || view === "changes") {
    for (const key of WORDS) if (filters[key]) parts.push(`${key}=${encode(filters[key])}`);
    for (const key of SETS) for (const value of filters[key]) parts.push(`${key}=${encode(value)}`);
  }
  const path = name ? `${view}/${encode(name)}` : view;
  return `#/${path}${parts.length ? `?${parts.join("&")}` : ""}`;
}

function writeCell({ row, column, written }) {
  if (!row) return written;
  return column < 0 ? row.place : `${row.place}@${model.regimes[column].name}`;
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
