// Elements made of texts, of no model. Text always becomes text nodes; nothing here parses markup.

/** @import { Child, Disputed, Sign, Source, Tally } from "./types.js" */

// make("p", { class: "x", hidden: true, onclick: f }, "text", element, [more], null)
/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number | boolean | null | undefined | (() => void)>} properties
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, properties, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...nodes(children));
  return element;
}

/**
 * @param {Element} element
 * @param {...Child} children
 */
export function replaceContent(element, ...children) {
  element.replaceChildren(...nodes(children));
}

/**
 * @param {Child[]} children
 * @returns {(Node | string)[]}
 */
function nodes(children) {
  return children.flatMap((child) => {
    if (child === null || child === "") return [];
    if (Array.isArray(child)) return nodes(child);
    return [typeof child === "number" ? String(child) : child];
  });
}

// What is read out when it is written says the same thing once.
/**
 * @param {Element} status
 * @param {string} text
 */
export function tell(status, text) {
  if (status.textContent !== text) status.textContent = text;
}

// A part that page.html has.
/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 */
export function partOfPage(id, kind) {
  const part = document.getElementById(id);
  if (part instanceof kind) return part;
  throw new Error(`the page has no ${kind.name} with the id ${id}`);
}

/** @param {string} name */
export function words(name) {
  return name.replaceAll("_", " ");
}

/**
 * @param {number} number
 * @param {string} what
 */
export function count(number, what) {
  const shown = number.toLocaleString("en");
  return `${shown} ${what}${number === 1 ? "" : "s"}`;
}

// Addresses come from files: only those of the web become links, all others stay text.
/**
 * @param {string} address
 * @param {string} content
 */
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

/** @param {Sign} sign */
export function tile(sign) {
  return make("span", { class: `tile ${sign.slug}`, "aria-hidden": "true" }, sign.sign);
}

/** @type {Record<string, string>} */
const STATUS_WORDS = { secondary: "read in a copy only", unverified: "not verified" };

/** @param {Source} source */
export function sourceLine(source) {
  const title = source.address
    ? linkTo(source.address, source.title || source.address)
    : document.createTextNode(source.title || source.id);
  const rest = [
    source.outlet,
    source.date,
    STATUS_WORDS[source.status],
    source.unread ? `read in part (not read: ${source.unread.replace(/\.$/u, "")})` : "",
    source.last_read ? `last read ${source.last_read}` : "",
    source.note,
  ];
  const more = rest.filter(Boolean).join(", ");
  return make("span", { class: "source" }, title, more ? `, ${more}` : "");
}

// A scenario to copy: its sentences break where there is no room, and its tables scroll.
/** @param {string} text */
export function asWritten(text) {
  const lines = text
    .split(/(?<=\n)/)
    .map((line) => (line.trimStart().startsWith("|") ? make("span", { class: "row" }, line) : line));
  return make("pre", { tabindex: "0" }, lines);
}

/**
 * @param {string} title
 * @param {...Child} content
 */
export function section(title, ...content) {
  return make("section", {}, make("h3", {}, title), content);
}

// The words of the source that decide, where a rule quotes them.
/** @param {string} quote */
export function quotation(quote) {
  return quote ? make("p", { class: "quotation" }, "Its words: ", make("q", {}, quote)) : null;
}

// Marks of a reason, with the sentence that says why if there is one.
/**
 * @param {Disputed} reason
 * @param {Sign} contested
 */
export function disputesOf(reason, contested) {
  return [
    reason.isContested || reason.contested
      ? make(
          "p",
          { class: "dispute" },
          make("span", { class: "mark contested" }, `${contested.sign} Contested. `),
          reason.contested,
        )
      : null,
    reason.isUnverified || reason.unverified
      ? make(
          "p",
          { class: "dispute unverified" },
          make("span", { class: "mark unverified" }, "Not verified. "),
          reason.unverified,
        )
      : null,
  ].filter(Boolean);
}

/** @param {Tally} tally */
export function tallyBar(tally) {
  const bar = make("div", { class: "bar", "aria-hidden": "true" });
  const all = tally.reduce((sum, [, number]) => sum + number, 0);
  for (const [sign, number] of tally) {
    // What does not fit a narrow part is left to the list.
    const share = number / all;
    const label = share > 0.15 ? `${sign.sign} ${number}` : share > 0.06 ? sign.sign : "";
    const part = make("span", { class: sign.slug }, label);
    part.style.flexGrow = String(number);
    part.style.flexBasis = "0";
    bar.append(part);
  }
  return bar;
}

/** @param {Tally} tally */
export function tallyList(tally) {
  return make(
    "ul",
    { class: "tally" },
    tally.map(([sign, number]) => make("li", {}, tile(sign), `${sign.name}: ${number}`)),
  );
}
