// Duties as rules write them: in English, counted by their regime's calendar, and what is wrong
// with them. As `exigent.words.duty_english` and `exigent.duties.counting`.

import { listed } from "./phrases.js";
/** @import { Duty, PolicyData, WrittenDuty } from "./types.js" */

/**
 * @typedef {{
 *   parties: Record<string, string>,
 *   doing: Record<string, string>,
 *   events: Record<string, string>,
 * }} DutyWords
 */

const SPAN = /^(?:for )?(\d{1,9})(?: (\p{L}+))? (minute|hour|day|week|month|year)s?$/u;
const EMPTY = new Set(["full", "whole", "consecutive", "further", "more", "additional"]);
// Of one time there is one way to write it, as a person builds it here.
const MADE = /^(?:1 (?:working )?day|1 (?:minute|hour|week|month|year)|(?!1 )[1-9]\d{0,5} (?:(?:working )?days|minutes|hours|weeks|months|years))$/;
// Words that say a time without one that can be counted.
export const IN_WORDS = ["at once", "without delay", "before disclosure"];
const PARTS = "who duty within from before for or_within extended if_within lifted_by either else condition".split(" ");

// A duty that a rule writes, as the answers of the bench have theirs.
/**
 * @param {WrittenDuty} written
 * @param {PolicyData} policy the rules that it is one of
 * @param {DutyWords} words
 * @returns {Duty}
 */
export function dutyOf(written, policy, words) {
  const { who, duty } = written;
  const within = written.within ?? (written.for ? `for ${written.for}` : undefined);
  return {
    said: sayDuty(written, words),
    plain: sayDuty({ who, duty, ...(within ? { within } : {}) }, words),
    who,
    duty,
    written,
    ...(within ? { within } : {}),
    counted: nameCalendars(written, policy),
  };
}

// What tells a duty from all others.
/** @param {Duty} duty */
export function keyOf({ written, counted = "" }) {
  return JSON.stringify([counted, inOrder(written)]);
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]) => [key, inOrder(one)]);
}

/**
 * @param {WrittenDuty} duty
 * @param {DutyWords} words
 * @returns {string}
 */
export function sayDuty(duty, words) {
  const does = [duty.duty, ...(duty.either ?? [])].map((name) => words.doing[name]);
  /** @param {string} event */
  const noun = (event) => words.events[event] ?? event.replaceAll("_", " ");
  const said = [`${words.parties[duty.who]} must ${listed(does, "or")}${sayTime(duty, noun)}`];
  if (duty.if_within) {
    const terms = duty.if_within.map(({ within, from }) => `${within} of ${noun(from)}`);
    said.push(`if ${noun(duty.from ?? "")} comes within ${listed(terms)}`);
  }
  if (duty.extended) said.push(`extended to ${listed(sayTerms(duty.extended, noun), "or")}`);
  if (duty.lifted_by) said.push(`until ${listed(duty.lifted_by.map(noun), "or")} lifts that`);
  if (duty.condition) said.push("and what is decided depends on that");
  if (duty.else) said.push(`or else ${duty.else.map((owed) => sayDuty(owed, words)).join(", and ")}`);
  return said.join(", ");
}

/**
 * @param {WrittenDuty} duty
 * @param {(event: string) => string} noun
 */
function sayTime({ within = "", for: lasting = "", from, before, or_within: earlier }, noun) {
  const first = from ? noun(from) : "";
  let said = "";
  if (earlier) {
    const terms = [`${within || lasting} from ${first}`, ...sayTerms(earlier, noun)];
    const [word, ofMany] = lasting ? ["shorter", "shortest"] : ["earlier", "earliest"];
    said = ` ${lasting ? "for" : "by"} the ${earlier.length === 1 ? word : ofMany} of ${listed(terms)}`;
  } else if (lasting) {
    said = ` for ${lasting}${first ? ` from ${first}` : ""}`;
  } else if (within) {
    const isCounted = /^\d/.test(within);
    said = isCounted ? ` within ${within}` : ` ${within}`;
    if (first) said += isCounted ? ` of ${first}` : `, from ${first} on`;
  }
  if (before && !within.startsWith("before ")) said += `${within ? " and" : ""} before ${noun(before)}`;
  return said;
}

/**
 * @param {{ within: string, from: string }[]} terms
 * @param {(event: string) => string} noun
 */
function sayTerms(terms, noun) {
  return terms.map(({ within, from }) => `${within} from ${noun(from)}`);
}

/**
 * @param {WrittenDuty} written
 * @param {PolicyData} policy
 */
function nameCalendars(written, policy) {
  const named = whole(written)
    .flatMap((owed) => [
      owed.within ?? owed.for ?? "",
      ...otherTerms(owed).map(({ within }) => within),
    ])
    .map((within) => calendarOf(within, policy))
    .join();
  return /[^,]/.test(named) ? named : "";
}

// The terms of a duty, beside its own.
/** @param {WrittenDuty} duty */
function otherTerms(duty) {
  return [...(duty.or_within ?? []), ...(duty.extended ?? []), ...(duty.if_within ?? [])];
}

/**
 * @param {WrittenDuty} written
 * @returns {WrittenDuty[]}
 */
function whole(written) {
  return [written, ...(written.else ?? []).flatMap(whole)];
}

/**
 * @param {string} within
 * @param {PolicyData} policy
 */
function calendarOf(within, { calendar = "", moves = false }) {
  const unit = unitOf(within);
  if (!calendar || !unit || unit === "minute" || unit === "hour") return "";
  if (unit === "working day") return calendar;
  return moves ? `${calendar}+` : "";
}

// In what a deadline is counted; nothing where its end cannot be.
/** @param {string} within */
function unitOf(within) {
  const [, number, between, unit] = SPAN.exec(within.replace(/(?<=\d),(?=\d{3})/g, "")) ?? [];
  if (!number) return "";
  if (!between || EMPTY.has(between.toLowerCase())) return unit;
  const isShort = unit === "minute" || unit === "hour";
  if (!isShort && between.toLowerCase() === "calendar") return unit;
  return unit === "day" && between.toLowerCase() !== "clear" ? "working day" : "";
}

// What is wrong with a duty that nobody wrote before; nothing where it can be one. As
// `exigent.duties.counting`, and as the words of a duty are read.
/**
 * @param {WrittenDuty} duty
 * @param {PolicyData} policy
 * @param {DutyWords} words
 * @param {ReadonlySet<string>} deadlines those that stand in the bench
 * @returns {string}
 */
export function wrongDuty(duty, policy, words, deadlines) {
  return strangeDuty(duty, words, deadlines) || wrongTimes(duty, Boolean(policy.calendar));
}

// What a duty names that the bench does not have.
/**
 * @param {WrittenDuty} duty
 * @param {DutyWords} words
 * @param {ReadonlySet<string>} deadlines
 * @returns {string}
 */
export function strangeDuty(duty, words, deadlines) {
  if (typeof duty !== "object" || duty === null) return "that is no duty";
  if (Object.keys(duty).some((key) => !PARTS.includes(key))) return "a duty has no such part";
  if (!Object.hasOwn(words.parties, duty.who)) return "nobody is named who owes a duty";
  if ([duty.duty, ...(duty.either ?? [])].some((name) => !Object.hasOwn(words.doing, name))) {
    return "a duty says nothing that is to be done";
  }
  const { within, from, before } = duty;
  const events = [from, before, ...(duty.lifted_by ?? []), ...otherTerms(duty).map((term) => term.from)];
  const strange = events.find((event) => event && !Object.hasOwn(words.events, event));
  if (strange) return `there is no event ${strange}`;
  for (const time of [within, duty.for, ...otherTerms(duty).map((term) => term.within)]) {
    if (time !== undefined && !deadlines.has(time) && !MADE.test(time) && !IN_WORDS.includes(time)) {
      return `"${time}" is no deadline here: write such as 72 hours, 3 days or at once`;
    }
  }
  return (duty.else ?? []).map((owed) => strangeDuty(owed, words, deadlines)).find(Boolean) ?? "";
}

/**
 * @param {WrittenDuty} duty
 * @param {boolean} hasCalendar
 * @returns {string}
 */
function wrongTimes(duty, hasCalendar) {
  const { within, from, before, for: lasting } = duty;
  if ((duty.either ?? []).includes(duty.duty)) return "a duty is its own alternative";
  if (lasting && (within || before)) {
    return "a duty that is kept up for a time has no time by which it is done";
  }
  if (lasting && (!from || !unitOf(lasting))) {
    return `"${lasting}" is not how long a duty is kept up, from an event on`;
  }
  if (from && !within && !lasting) return "a duty runs from an event, and nothing says how long";
  if (from && within && /^for \d/i.test(within)) {
    return `"${within}" is how long a duty is kept up, and not by when it is done`;
  }
  if (from && within && !unitOf(within) && /^\d/.test(within)) {
    return `"${within}" has no end that can be counted`;
  }
  for (const term of otherTerms(duty)) {
    if (!term.from) return `nothing says from which event ${term.within} run`;
    if (!unitOf(term.within)) return `"${term.within}" has no end that can be counted`;
  }
  if (duty.if_within && !from) return "a duty runs from nothing that could come within a time";
  if ((duty.or_within ?? duty.extended) && !(from && unitOf(within ?? lasting ?? ""))) {
    return "a duty that has another deadline besides needs a first one, from an event on, that can be counted";
  }
  const counted = [within ?? "", lasting ?? "", ...otherTerms(duty).map((term) => term.within)];
  const working = counted.find((time) => unitOf(time) === "working day");
  if (from && !hasCalendar && working) {
    return `"${working}" needs a calendar of working days, and this regime counts by none`;
  }
  return (duty.else ?? []).map((owed) => wrongTimes(owed, hasCalendar)).find(Boolean) ?? "";
}

// The parts of a duty, in the order in which files have them.
/**
 * @param {WrittenDuty} duty
 * @returns {WrittenDuty}
 */
export function inFileOrder(duty) {
  const parts = Object.entries(duty).sort(([one], [other]) => PARTS.indexOf(one) - PARTS.indexOf(other));
  const ordered = /** @type {WrittenDuty} */ (Object.fromEntries(parts));
  return ordered.else ? { ...ordered, else: ordered.else.map(inFileOrder) } : ordered;
}

// A duty with one of its parts changed; what says nothing is left out of it.
/**
 * @template {keyof WrittenDuty} Part
 * @param {WrittenDuty} duty
 * @param {Part} part
 * @param {WrittenDuty[Part]} value
 * @returns {WrittenDuty}
 */
export function withPart(duty, part, value) {
  const other = { ...duty };
  delete other[part];
  if (value === undefined || value === "" || value === false) return other;
  return Array.isArray(value) && !value.length ? other : { ...other, [part]: value };
}

// All deadlines of some duties.
/** @param {Duty[]} duties */
export function deadlinesOf(duties) {
  const written = duties.flatMap((duty) => whole(duty.written));
  const times = written.flatMap((owed) => [owed.within, owed.for, ...otherTerms(owed).map(({ within }) => within)]);
  return new Set(times.filter((time) => time !== undefined));
}
