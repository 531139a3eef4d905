// The paragraph that a unit is of, whatever way it is cut.

/** "12(a)" → "12", "140.12" stays: what two cuttings of one text share. */
export const paragraphOf = (path: string): string => path.split('(', 1)[0]!
