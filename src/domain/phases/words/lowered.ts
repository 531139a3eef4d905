// A sentence that goes on after a colon, in the three languages.

/** Returns the sentence with a small first letter. */
export const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
