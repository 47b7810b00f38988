// Values of facts: which there can be, and what somebody types for them.

import { UNKNOWN } from "./space.js";
/** @import { Fact, Value } from "./types.js" */

// Whether a fact can have that value.
/**
 * @param {Fact} fact
 * @param {unknown} value
 * @returns {value is Value}
 */
export function canBe(fact, value) {
  if (value === UNKNOWN) return true;
  switch (fact.type) {
    case "number":
      return (
        typeof value === "number" &&
        Math.abs(value) < 1e15 &&
        (fact.atLeast === null || value >= fact.atLeast) &&
        (!fact.whole || Number.isInteger(value))
      );
    case "date":
      return typeof value === "string" && isDay(value);
    default:
      return fact.values.some((one) => one.value === value);
  }
}

// What somebody typed as a number or a date: a value, or what is wrong with it.
/**
 * @param {Fact} fact
 * @param {string} text
 * @returns {{ value: Value } | { complaint: string }}
 */
export function readValue(fact, text) {
  const typed = text.trim();
  if (fact.type === "date") {
    return isDay(typed) ? { value: typed } : { complaint: "It is a day, such as 2024-01-31." };
  }
  const value = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(typed) ? Number(typed) : NaN;
  if (canBe(fact, value)) return { value };
  const kind = `a ${fact.whole ? "whole " : ""}number`;
  const of = fact.unit ? ` of ${fact.unit}` : "";
  const least = fact.atLeast === null ? "" : `, at least ${fact.atLeast}`;
  return { complaint: `It is ${kind}${of}${least}.` };
}

/** @param {string} text */
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
