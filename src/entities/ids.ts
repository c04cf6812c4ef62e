/**
 * A stable 53-bit hash of a string in base 36 (cyrb53, public domain, by bryc): the same for the same words in every run, on every machine.
 */
export function stableHash(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ c, 2654435761);
    h2 = Math.imul(h2 ^ c, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}

/** Id of a name that no dictionary knows: from its type and folded spelling alone, so that every article gives the same. */
export const unseenId = (type: string, foldedName: string): string => `x:${stableHash(`${type} ${foldedName}`)}`;
