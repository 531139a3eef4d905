// The symbol of a work without what marks a version of it.

export const versionSuffix = /\/(Rev|Corr)\.(\d+)/g

/** "CAT/C/XVD/CO/3/Rev.1" and its corrigenda → "CAT/C/XVD/CO/3"; an addendum is a work of its own. */
export const baseSymbol = (symbol: string): string => symbol.replace(versionSuffix, '')
