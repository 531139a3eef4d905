// Words at the edges of a clause that go with the answer before them, or with the number before it.

/** "140.1, which is supported, and 140.2" */
export const ofRelative = /§,? (?:which|that) (?:is|are|was|were)(?: (?:not|only|also|fully|partially|partly))?\s$/i

/** ", and in part", "and, in principle," */
export const inPartOf = /(?<=\band),? (?:in (?:part|principle)|partially|partly),?\s/i

/** "140.1 is supported in part, and 140.2 is noted": words that go with the verb before. */
export const ofVerbBefore =
  /^(?:[^,;:§]{0,60}§\d+§| (?:of|by) [^,;:§]{1,60}?)? (?:in (?:part|principle|full)|partially|partly|fully)(?=,| (?:and|but|while|whereas)\b)/i
