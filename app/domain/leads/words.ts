/** The words of a search, split like those that leads and appointments are found by (migrations 0017 and 0097); five at most. Pure. */
export const wordsOf = (search: string): string[] =>
  search
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 5);
