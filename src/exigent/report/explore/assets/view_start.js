// What a request starts from: an ordinary request, a reported case, a scenario of the bench.

import { count, make, replaceContent, sourceLine } from "../../html/assets/dom.js";
import { asKnown } from "./view_forms.js";
/** @import { Starter } from "./types.js" */
/** @import { Act, Bench, Part } from "./view.js" */

const AT_MOST = 40;

/**
 * @param {HTMLElement} element
 * @param {Bench} bench
 * @param {Act} act
 * @returns {Part}
 */
export function makeStart(element, bench, act) {
  const heading = make("span", {});
  const search = make("input", {
    type: "search",
    id: "start-search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "words of its title",
  });
  const list = make("ul", { class: "starters" });
  const found = make("p", { class: "quiet", role: "status" });
  const folder = make(
    "details",
    { class: "start" },
    make("summary", {}, "Starts from ", heading),
    make("label", { for: "start-search" }, "Find a reported case or a scenario"),
    search,
    found,
    list,
  );
  const about = make("div", { class: "about" });
  replaceContent(element, folder, about);
  const words = bench.starters.map(({ group, title, place }) => `${group}\n${title}\n${place}`.toLowerCase());
  /** @param {string} id */
  const choose = (id) => {
    folder.open = false;
    act.startFrom(id);
    folder.querySelector("summary")?.focus();
  };
  const look = () => {
    const typed = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const sought = typed.map((word) => asKnown(word, words));
    const hits = bench.starters.filter((_, place) => sought.every((word) => words[place].includes(word)));
    replaceContent(
      list,
      hits.slice(0, AT_MOST).map((starter) => make("li", {}, entry(starter, choose))),
    );
    const shown = hits.length > AT_MOST ? `, of which the first ${AT_MOST} are listed` : "";
    found.textContent = `${count(hits.length, "request")} to start from${shown}`;
  };
  search.addEventListener("input", look);
  folder.addEventListener("toggle", () => {
    if (folder.open && !list.childElementCount) look();
  });
  return {
    show({ state }) {
      const starter = bench.starters.find(({ id }) => id === state.from);
      heading.textContent = starter && starter.kind !== "ordinary" ? starter.title : bench.ordinary;
      replaceContent(about, starter?.kind === "case" ? aboutCase(starter) : null, starter ? wayBack(starter, state.under) : null);
    },
  };
}

/**
 * @param {Starter} starter
 * @param {(id: string) => void} choose
 */
function entry(starter, choose) {
  return make(
    "button",
    { type: "button", onclick: () => choose(starter.id) },
    starter.title,
    starter.group ? make("span", { class: "place" }, ` ${starter.group}`) : null,
  );
}

// Beside a matrix: the scenario there, as it was before anything was changed, or the cell under a regime.
/**
 * @param {Starter} starter
 * @param {string} under
 */
function wayBack({ kind, id }, under) {
  if (kind !== "scenario" || !document.getElementById("matrix")) return null;
  const scenario = `#${id.replace(/^scenario\//, "")}`;
  const said = "Back to the scenario in the matrix";
  const link = under ? make("a", { href: `${scenario}/${under}` }, `${said}, under ${under}`) : make("a", { href: scenario }, said);
  return make("p", {}, link);
}

/** @param {Starter} starter */
function aboutCase(starter) {
  return make(
    "details",
    {},
    make("summary", {}, `The reported case${starter.date ? `, ${starter.date}` : ""}`),
    starter.summary ? make("p", { class: "prose" }, starter.summary) : null,
    starter.caution ? make("p", { class: "dispute" }, starter.caution) : null,
    starter.told.length ? make("p", {}, "What was reported to have happened:") : null,
    starter.told.length
      ? make("ul", { class: "facts" }, starter.told.map((each) => make("li", {}, each)))
      : null,
    starter.sources.map((source) => make("p", {}, "Source: ", sourceLine(source))),
  );
}
