// Words in another form than the texts have them, as `exigent.words.telling_words` finds them: by what
// they begin with, however they end.

const SHORTEST_BEGINNING = 4;
const LONGEST_ENDING = 4;

// A word as it stands in some text; where it stands in none, the most of its beginning with which a word
// of them begins; as it is, where there is no such word either.
/**
 * @param {string} word
 * @param {string[]} texts in lower case
 * @returns {string}
 */
export function asKnown(word, texts) {
  if (texts.some((text) => text.includes(word))) return word;
  const shortest = Math.max(SHORTEST_BEGINNING, word.length - LONGEST_ENDING);
  for (let length = word.length - 1; length >= shortest; length -= 1) {
    const beginning = word.slice(0, length);
    if (texts.some((text) => hasWordOn(text, beginning))) return beginning;
  }
  return word;
}

// Whether a word of a text begins so.
/**
 * @param {string} text
 * @param {string} beginning
 */
function hasWordOn(text, beginning) {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
