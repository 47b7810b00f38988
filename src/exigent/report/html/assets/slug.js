// Names as they stand in links.

// Letters and digits, whatever the script.
/** @param {string} name */
export function slugOf(name) {
  const words = name.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join("-") : "-";
}

// The names that links call scenarios by; of several alike the later ones have a number.
/**
 * @param {{ feature: string, file: string, title: string, place: string }[]} scenarios
 * @returns {string[]}
 */
export function linkNames(scenarios) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const { feature, file, title, place } of scenarios) {
    const name = `${slugOf(feature || file)}/${slugOf(title || place)}`;
    let free = name;
    for (let number = 2; names.has(free); number += 1) free = `${name}-${number}`;
    names.add(free);
  }
  return [...names];
}
