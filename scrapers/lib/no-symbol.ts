// Why a document has no symbol: its cover prints none, or one that a machine misread, which stands there otherwise.
import { canonicalSymbol } from '../../src/domain/symbols/symbols.ts'

/** "CAT/C/XVD/CO/S", "CAT/CIXVD/CO/5", "A/HRC/S9/l5" */
const like = /(?<!\S)[A-Z][A-Z0-9Il|]{0,12}[/\\](?=\S*(?:[/\\]|\d))[A-Za-z0-9/\\|._-]{4,30}/
const linesOfMasthead = 12

/** The first words of a masthead that look like a symbol; asked where none could be read. */
export const unreadSymbolIn = (lines: readonly string[]): string | null =>
  lines
    .slice(0, linesOfMasthead)
    .flatMap((line) => like.exec(line)?.[0] ?? [])
    // a whole one is that of another document
    .find((words) => canonicalSymbol(words) === null) ?? null

/** The reason of a refusal. */
export const withoutSymbol = (unread: string | null): string =>
  unread === null
    ? 'no symbol on the cover and none announced by a listing'
    : `the cover has ${JSON.stringify(unread)} in place of a symbol, which a machine may have misread, and no listing announced one: use a file that is no scan`
