// UN document symbols: the public face. A symbol that parses is not a document that exists.
export type { FoundSymbol } from './symbols-find.ts'
export { findSymbols } from './symbols-find.ts'
export type { SymbolClass } from './symbols-grammar.ts'
export { symbolClasses } from './symbols-grammar.ts'
export type { ParsedSymbol } from './symbols-parse.ts'
export {
  canonicalSymbol,
  formatSymbol,
  normaliseSymbol,
  parseSymbol,
  SymbolError,
  symbolInAddress,
} from './symbols-parse.ts'
