// A name or clause of a table as the beginning of a line.

/** Returns the words with a capital first letter. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
