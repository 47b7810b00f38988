// What is folded away until somebody opens it, and made only then.

import { make, replaceContent } from "../../html/assets/dom.js";
/** @import { Child } from "../../html/assets/types.js" */

/** @typedef {(name: string) => boolean} IsOpen whether somebody had a fold open before it was drawn anew */

/**
 * @param {string} name by which it is found when it is drawn anew
 * @param {IsOpen} isOpen
 * @param {Child} summary
 * @param {() => Child} content
 */
export function fold(name, isOpen, summary, content) {
  const inside = make("div", {});
  const element = make(
    "details",
    { "data-fold": name, open: isOpen(name) },
    make("summary", { "data-key": `${name} open` }, summary),
    inside,
  );
  const fill = () => {
    if (element.open && !inside.hasChildNodes()) replaceContent(inside, content());
  };
  element.addEventListener("toggle", fill);
  fill();
  return element;
}
