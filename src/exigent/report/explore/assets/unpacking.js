// The data block as it was packed: JSON, compressed, in letters.

/** @import { ExploreData } from "./types.js" */

/**
 * @param {string} packed
 * @returns {Promise<ExploreData>}
 */
export async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(unpacked).json();
}
