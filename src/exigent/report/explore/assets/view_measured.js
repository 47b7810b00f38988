// Where a number or a date is given: a field, and what is wrong with what stands in it.

import { make } from "../../html/assets/dom.js";
/** @import { Fact, Value } from "./types.js" */
/** @import { Bench } from "./view.js" */

let made = 0;

/**
 * @param {Fact} fact
 * @param {Value | null} value
 * @param {Bench} bench
 * @param {(value: Value) => void} onGiven
 */
export function measured(fact, value, bench, onGiven) {
  const id = `measured-${(made += 1)}`;
  const isDate = fact.type === "date";
  const field = make("input", {
    id,
    type: isDate ? "date" : "text",
    inputmode: isDate ? null : fact.whole ? "numeric" : "decimal",
    autocomplete: "off",
    "aria-describedby": `${id}-wrong`,
    value: typeof value === "number" || (isDate && typeof value === "string") ? String(value) : null,
  });
  const wrong = make("p", { class: "wrong", id: `${id}-wrong`, role: "alert" });
  const give = () => {
    const read = bench.readValue(fact.name, field.value);
    const complaint = "value" in read ? "" : read.complaint;
    wrong.textContent = complaint;
    field.toggleAttribute("aria-invalid", complaint !== "");
    if ("value" in read) onGiven(read.value);
  };
  const form = make(
    "form",
    { class: "measured" },
    make("label", { for: id }, isDate ? "Date" : `In ${fact.unit || "numbers"}`),
    make("span", {}, field, make("button", { type: "submit" }, "State it")),
    wrong,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    give();
  });
  return form;
}
