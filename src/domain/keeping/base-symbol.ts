// The symbol of a work without what marks a version of it.

export const versionSuffix = /\/(Rev|Corr)\.(\d+)/g

/** "CAT/C/XVD/CO/3/Rev.1" and its corrigenda → "CAT/C/XVD/CO/3"; an addendum is a work of its own. */
export const baseSymbol = (symbol: string): string => symbol.replace(versionSuffix, '')

/** The report that an addendum belongs to, whatever its revision: "A/HRC/990/15/Add.1/Rev.1" → "A/HRC/990/15". */
export const answeredReport = (symbol: string): string => baseSymbol(symbol).replace(/\/Add\.\d+$/, '')

/** Number of the revision that a symbol names; 0 for the first text. */
export const revisionOf = (symbol: string): number => Number(/\/Rev\.(\d+)/.exec(symbol)?.[1] ?? 0)
