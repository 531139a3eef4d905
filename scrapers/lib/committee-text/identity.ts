// Whose document it is: symbol against title, so that nothing is stored under the wrong State (trap T10).
import { ParseError } from '../../../src/domain/errors.ts'
import { findState, nameLanguages, namesOf, type State, stateByCode } from '../../../src/domain/states/states.ts'
import { type ParsedSymbol, parseSymbol, SymbolError } from '../../../src/domain/symbols/symbols.ts'
import { withoutSymbol } from '../no-symbol.ts'
import type { Cover } from './cover.ts'
import type { Title } from './title.ts'

/** A known fault of one document: exact match → correction. A source keeps its own in `lookups.ts`. */
export type DocumentException = {
  /** canonical symbol as the cover prints it */
  symbol: string
  /** the right symbol, where the cover prints another document's */
  symbolShouldBe?: string
  reason: string
}

export type Identity = { symbol: ParsedSymbol; states: string[]; stateAsPrinted: string | null; warnings: string[] }

const symbolGiven = (printed: string | null): ParsedSymbol | null => {
  if (!printed) return null
  try {
    return parseSymbol(printed)
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}

/** `CHN-HKG` → `HKG`'s own code where it has one; `EU` and other codes as the table of States knows them. */
const stateOfCode = (code: string | null): State | null => {
  if (!code) return null
  const last = code.split('-').at(-1)!
  return stateByCode(last) ?? (code === 'EU' ? findState('European Union', 'en') : null)
}

const sameState = (a: State, b: State, code: string | null): boolean =>
  a.iso3 === b.iso3 || (code ?? '').split('-').includes(a.iso3)

/** Symbol and title agree on a State that was no more on the day of the cover, and of which the title was read as a part. */
function endedBefore(state: State, title: string, day: string | null): string | null {
  const named = nameLanguages.flatMap((language) => namesOf(state, language)).find((name) => title.includes(name))
  if (named === undefined || state.ended === null || day === null || day <= state.ended) return null
  return `the symbol and the title are of ${named} (${state.iso3}), which ceased to exist on ${state.ended}, and the cover is of ${day}: one of them is wrong`
}

/**
 * Settles symbol and State. The listing stands in for a lost cover (T08), with a warning. Where cover and title name
 * different States, the listing's symbol is taken if the title agrees with it; else ParseError. `exceptions` are those of
 * the source.
 */
export function settleIdentity(
  cover: Cover,
  title: Title,
  announced: string | null,
  exceptions: readonly DocumentException[] = [],
): Identity {
  const warnings: string[] = []
  const listed = symbolGiven(announced)
  let symbol = cover.symbol
  const exception = exceptions.find((one) => one.symbol === symbol?.canonical)
  if (exception?.symbolShouldBe) {
    warnings.push(`lookups: ${exception.reason}`)
    symbol = parseSymbol(exception.symbolShouldBe)
  }
  if (!symbol) {
    if (!listed) throw new ParseError(null, 'cover', withoutSymbol(cover.unreadSymbol))
    warnings.push(`source=listing: the cover prints no symbol, ${listed.canonical} is the listing's`)
    symbol = listed
  }
  const printed = stateOfCode(symbol.country)
  if (title.state && printed && !sameState(title.state, printed, symbol.country)) {
    const announcedState = listed && stateOfCode(listed.country)
    if (!listed || !announcedState || announcedState.iso3 !== title.state.iso3)
      throw new ParseError(
        symbol.canonical,
        'cover',
        `conflict: ${endedBefore(printed, title.text, cover.distributionDate) ?? `the symbol is of ${printed.iso3}, the title names ${title.state.iso3} (${title.stateAsPrinted})`}; not stored`,
      )
    warnings.push(`conflict: the cover prints ${symbol.canonical}, the title and the listing say ${listed.canonical}`)
    symbol = listed
  }
  const state = stateOfCode(symbol.country) ?? title.state
  if (!state)
    throw new ParseError(
      symbol.canonical,
      'cover',
      symbol.country
        ? `unknown country code ${symbol.country}${symbol.repair ? `; ${symbol.repair} was probably meant` : ''}`
        : 'neither the symbol nor the title names a State',
    )
  warnings.push(...symbol.warnings)
  return { symbol, states: [state.iso3], stateAsPrinted: title.stateAsPrinted, warnings }
}
