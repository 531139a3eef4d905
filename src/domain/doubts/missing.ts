// Doubts that say that a part of a text is missing: a reader writes them, and whoever shows the text recognises them, by the same row.

export type Missing = {
  /** the doubt as a reader stores it */
  say: (...facts: string[]) => string
  /** recognises it, with its facts as groups */
  pattern: RegExp
}

/** The text of a unit, or of the paragraph that is named before it, stops in mid-sentence. */
export const stopsShort: Missing = {
  say: (end) => `stops short (${JSON.stringify(end)}): what goes on was not read`,
  pattern: /^stops short \((".{0,400}")\): what goes on was not read$/su,
}

/** The numbers begin behind 1. */
export const startsLate: Missing = {
  say: (number) => `the first number is ${number}: what stands before it was not read`,
  pattern: /^the first number is (\d+): what stands before it was not read$/u,
}

/** A doubt on one paragraph of the document, by its path. */
export const ofParagraph = (path: string | null | undefined, doubt: string): string => `para. ${path ?? '?'}: ${doubt}`

const placed = /^para\. (\S{1,40}): (.+)$/su

/** The path before a doubt, and what is doubted; null where it is on the whole document, or on the unit that carries it. */
export function placeOfDoubt(doubt: string): { path: string | null; what: string } {
  const found = placed.exec(doubt)
  return found === null ? { path: null, what: doubt } : { path: found[1]!, what: found[2]! }
}
