// The filters: controls filled from the model, and what they leave of rows and columns.

const CONTROLS = ["text", "feature", "tag", "kind", "verdict", "direction"];

function drawFilters(onChange) {
  fillSelect("feature", "all", unique(model.rows.map((row) => row.feature)));
  fillSelect("tag", "any", unique(model.rows.flatMap((row) => row.tags)).sort());
  fillSelect("kind", "all", KINDS, words);
  fillSelect("verdict", "any", Object.keys(VERDICTS), (name) => VERDICTS[name]);
  if (model.comparison) {
    const found = foundDirections(model.comparison.flips);
    fillSelect("direction", "any", ["any", ...found], (name) =>
      name === "any" ? "every flip" : DIRECTIONS[name].name,
    );
    document.querySelector("#direction option").textContent = "flips or not";
  }
  drawRegimeChoices(onChange);
  drawLegend(onChange);
  for (const id of CONTROLS) {
    const control = document.getElementById(id);
    control?.addEventListener("input", () => onChange({ [id]: control.value }));
  }
  document.getElementById("clear").addEventListener("click", () => onChange(noFilters()));
  document.getElementById("controls").addEventListener("submit", (event) => event.preventDefault());
}

function fillSelect(id, all, values, label = (value) => value) {
  const options = values.map((value) => make("option", { value }, label(value)));
  replaceContent(document.getElementById(id), make("option", { value: "" }, all), options);
}

function unique(values) {
  return [...new Set(values)];
}

function drawRegimeChoices(onChange) {
  const choices = document.getElementById("regime-choices");
  replaceContent(
    choices,
    KINDS.map((kind) =>
      make(
        "fieldset",
        {},
        make("legend", {}, words(kind)),
        model.regimes
          .filter((regime) => regime.kind === kind)
          .map((regime) =>
            make(
              "label",
              {},
              make("input", { type: "checkbox", name: "regime", value: regime.name }),
              regime.shown,
            ),
          ),
      ),
    ),
  );
  choices.addEventListener("input", () => {
    const chosen = [...choices.querySelectorAll("input:checked")].map((box) => box.value);
    onChange({ regime: chosen });
  });
  const chooser = document.getElementById("chooser");
  chooser.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !chooser.open) return;
    chooser.open = false;
    chooser.querySelector("summary").focus();
    event.stopPropagation();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!chooser.contains(event.target)) chooser.open = false;
  });
}

// The legend explains the signs; its entries are switches that look for one.
function drawLegend(onChange) {
  const counts = new Map(model.legend.map((sign) => [sign, 0]));
  for (const row of model.rows) {
    for (const cell of row.cells) {
      const { sign } = cell.decision;
      counts.set(sign, counts.get(sign) + 1);
    }
  }
  const legend = document.getElementById("legend");
  const switches = model.legend.map((sign) =>
    make(
      "button",
      { type: "button", "aria-pressed": "false", "data-decision": sign.slug },
      tile(sign),
      sign.name,
      make("span", { class: "number" }, counts.get(sign).toLocaleString("en")),
    ),
  );
  const entry = (mark, name, extra = "") =>
    make(
      "span",
      { class: "entry" },
      make("span", { class: `tile ${extra}`, "aria-hidden": "true" }, mark),
      name,
    );
  const flips = model.comparison
    ? foundDirections(model.comparison.flips).map((name) => DIRECTIONS[name])
    : [];
  replaceContent(
    legend,
    switches,
    entry(`R${model.contested.sign}`, model.contested.name),
    entry(`R${model.failed.sign}`, model.failed.name, "sample-fail"),
    flips.map((direction) => entry(direction.sign, direction.name)),
  );
  legend.addEventListener("click", (event) => {
    const pressed = event.target.closest("button");
    if (!pressed) return;
    pressed.setAttribute("aria-pressed", String(pressed.getAttribute("aria-pressed") !== "true"));
    const all = [...legend.querySelectorAll('[aria-pressed="true"]')];
    onChange({ decision: all.map((button) => button.dataset.decision) });
  });
}

// Show the filters' state in the controls, without taking the cursor from one that is typed in.
function showFilters(filters) {
  for (const id of CONTROLS) {
    const control = document.getElementById(id);
    if (control && control.value !== filters[id]) control.value = filters[id];
  }
  for (const box of document.querySelectorAll("#regime-choices input")) {
    box.checked = filters.regime.includes(box.value);
  }
  for (const button of document.querySelectorAll("#legend button")) {
    button.setAttribute("aria-pressed", String(filters.decision.includes(button.dataset.decision)));
  }
}

// Which columns and rows the filters leave: arrays of yes and no, by index.
function applyFilters(filters) {
  const columns = model.regimes.map(
    (regime) =>
      (!filters.kind || regime.kind === filters.kind) &&
      (filters.regime.length === 0 || filters.regime.includes(regime.name)),
  );
  const wanted = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = model.rows.map(
    (row) =>
      (!filters.feature || row.feature === filters.feature) &&
      (!filters.tag || row.tags.includes(filters.tag)) &&
      wanted.every((word) => row.words.includes(word)) &&
      hasCell(row, columns, filters),
  );
  return { rows, columns };
}

// Whether some shown cell of the row is as each filter of cells wants it.
function hasCell(row, columns, { decision, verdict, direction }) {
  const among = (test) => row.cells.some((cell, column) => columns[column] && test(cell));
  const isBroken = verdict === "fail" && row.failures.length > 0;
  return (
    (decision.length === 0 || among((cell) => decision.includes(cell.decision.sign.slug))) &&
    (!verdict || isBroken || among((cell) => cell.verdict === verdict)) &&
    (!direction ||
      among((cell) => cell.flip && (direction === "any" || cell.flip.direction === direction)))
  );
}

function describeCount(rows, columns) {
  const shownRows = rows.filter(Boolean).length;
  const shownColumns = columns.filter(Boolean).length;
  const regimes = count(columns.length, "regime");
  const scenarios = count(rows.length, "scenario");
  const ofRows = shownRows === rows.length ? `all ${scenarios}` : `${shownRows} of ${scenarios}`;
  const ofColumns =
    shownColumns === columns.length ? `all ${regimes}` : `${shownColumns} of ${regimes}`;
  return `Showing ${ofRows}, ${ofColumns}.`;
}
