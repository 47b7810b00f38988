// Duties over time: how each stands, and a lane that shows from when until when it can be done.

import { make, tile } from "./elements.js";
/**
 * @import { Duty, Row } from "./types.js"
 */

const TIME = /(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/g;
const HOUR = 3_600_000;

/** @param {Row} row */
export function eventList(row) {
  return make(
    "ol",
    { class: "events" },
    row.events.map((event) => make("li", {}, event.text)),
  );
}

/**
 * @param {Row} row
 * @param {Duty[]} duties
 */
export function dutyList(row, duties) {
  const happened = row.events.map((event) => instantOf(event.when)).filter((time) => time !== null);
  const ends = duties.flatMap((duty) => [instantOf(duty.since), instantOf(duty.due)]);
  const scale = scaleOf([...happened, ...ends.filter((time) => time !== null)]);
  return make(
    "ul",
    { class: "duties" },
    duties.map((duty) =>
      make(
        "li",
        {},
        tile(duty.status),
        make(
          "div",
          {},
          make("p", {}, make("strong", {}, duty.status.name), `: ${duty.said}`),
          make("p", { class: "quiet" }, whenOf(duty)),
          duty.why ? make("p", { class: "quiet" }, duty.why) : null,
          duty.since || duty.due ? lane(duty, happened, scale) : null,
        ),
      ),
    ),
  );
}

/** @param {Duty} duty */
function whenOf(duty) {
  const from = duty.since ? `from ${duty.since}` : "";
  const due = duty.due ? `due ${duty.due}` : "no time by which it is due";
  return [from, due].filter(Boolean).join(", ");
}

// A picture of what stands beside it in words: a thin line an event, a bar the time it has. That is no
// time in which it was kept or broken: the bar is of the colour of what is owed, whatever came of it.
/**
 * @param {Duty} duty
 * @param {number[]} happened
 * @param {(time: number) => number} scale
 */
function lane(duty, happened, scale) {
  const [since, by] = [instantOf(duty.since), instantOf(duty.due)];
  const drawn = make("div", { class: "lane", "aria-hidden": "true" });
  const start = since === null ? 0 : scale(since);
  const bar = make("span", { class: "band owed" });
  bar.style.left = `${start}%`;
  bar.style.width = `${Math.max((by === null ? 100 : scale(by)) - start, 0)}%`;
  drawn.append(bar);
  for (const time of happened) drawn.append(upright("event", scale(time)));
  if (by !== null) drawn.append(upright("due", scale(by)));
  return drawn;
}

/**
 * @param {string} name
 * @param {number} place
 */
function upright(name, place) {
  const line = make("span", { class: name });
  line.style.left = `${place}%`;
  return line;
}

// The last time that a text names, a day being its end; null where it names none.
/** @param {string} text */
function instantOf(text) {
  const found = [...text.matchAll(TIME)].at(-1);
  if (!found) return null;
  return Date.parse(`${found[1]}T${found[2] ?? "23:59"}:00Z`);
}

// Times in their order, far ones farther apart but not to scale: hours and years meet here.
/**
 * @param {number[]} times
 * @returns {(time: number) => number}
 */
function scaleOf(times) {
  const sorted = [...new Set(times)].sort((one, other) => one - other);
  const places = new Map([[sorted[0], 0]]);
  let reached = 0;
  for (const [index, time] of sorted.entries()) {
    if (index) reached += 1 + Math.log10(1 + (time - sorted[index - 1]) / HOUR);
    places.set(time, reached);
  }
  // A little room stays at both ends, so that what is first or last is seen.
  return (time) => 2 + (94 * (places.get(time) ?? 0)) / (reached || 1);
}
