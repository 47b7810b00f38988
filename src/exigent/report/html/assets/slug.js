// Names as they stand in links.

// Letters and digits, whatever the script.
/** @param {string} name */
export function slugOf(name) {
  const words = name.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join("-") : "-";
}
