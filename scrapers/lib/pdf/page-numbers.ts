// Pages that are missing, out of their order or of another document, by the numbers and symbols that stand in their margins.
import type { Page } from './page.ts'

/** "14", "- 14 -", "page 2", "GE.25-02819 3", "3 GE.25-02819", "A/HRC/8/40 Page 18", "GE.88-12345 2 CAT/C/XVF/CO/3" */
const numberForms: readonly RegExp[] = [
  /^[-–]?\s*(\d{1,3})\s*[-–]?$/,
  /^(?:page|p[áa]gina|p\.)\s*(\d{1,3})$/i,
  /^(?:GE\.\d\d-\d{4,6}(?:\s*\([A-Z]\))?\s+)?(\d{1,3})(?:\s+GE\.\d\d-\d{4,6})?(?:\s*\([A-Z]\))?$/,
  /^(?:GE\.\d\d-\d{4,6}\s+)?[A-Z]{1,5}\/\S*\d\S*\s+(?:page\s+)?(\d{1,3})$/i,
  /^(?:GE\.\d\d-\d{4,6}\s+)?(\d{1,3})\s+[A-Z]{1,5}\/\S*\d\S*$/,
]

const numbersIn = ({ outside }: Page): number[] =>
  outside.flatMap((text) => {
    const found = numberForms.map((form) => form.exec(text)?.[1]).find((number) => number !== undefined)
    return found === undefined ? [] : [Number(found)]
  })

/** A part of a longer publication begins on a later page, and lacks none of its own. */
const latestFirst = 9

/** What a doubt names; of pages that run backwards the first few say it all. */
const mostNamed = 6

/** A doubt where the numbers in the margins do not run on; pages without a number, and those read already, are passed over. */
export function pageNumberDoubts(pages: readonly Page[], repeated: ReadonlySet<number>): string[] {
  const numbered = pages.filter(({ number }) => !repeated.has(number)).map(numbersIn)
  const jumps: string[] = []
  // a reader may number pages as well: where one prints its own place, the first is there
  if (!numbered.some((printed, at) => printed.includes(at + 1))) {
    const from = numbered.findIndex((printed) => printed.length > 0)
    const first = from === -1 ? 0 : Math.min(...numbered[from]!) - from
    if (first > 1 && first <= latestFirst) jumps.push(`${first} (first)`)
  }
  let before: { at: number; printed: number } | null = null
  for (const [at, printed] of numbered.entries()) {
    if (printed.length === 0) continue
    const due: number = before === null ? at + 1 : before.printed + at - before.at
    const number: number = printed.includes(due) ? due : printed[0]!
    if (before !== null && number !== due) jumps.push(`${number} (after ${before.printed})`)
    before = { at, printed: number }
  }
  if (jumps.length === 0) return []
  const named = [...jumps.slice(0, mostNamed), ...(jumps.length > mostNamed ? ['…'] : [])].join(', ')
  return [`pages are missing or not in their order, by the numbers in their margins: ${named}; compare with the print`]
}

/** "CAT/C/XVD/CO/3", "A/HRC/8/40 Page 18", "GE.88-12345 2 CAT/C/XVF/CO/3": the symbol, without its stars. */
const runningSymbol =
  /^(?:GE\.\d\d-\d{4,6}\s)?(?:\d{1,3}\s)?([A-Z]{1,5}\/[\w./()-]*\d[\w./()-]*)\**(?:\s(?:page\s)?\d{1,3})?$/i

/** "A/HRC/990/15/": a stroke too many is no other symbol. */
const symbolsIn = ({ outside }: Page): string[] =>
  outside.flatMap((text) => runningSymbol.exec(text)?.[1]?.replace(/[/.-]$/, '') ?? [])

/** A doubt about pages that bear another symbol than the first of them. */
export function otherSymbolDoubts(pages: readonly Page[]): string[] {
  const own = pages.flatMap(symbolsIn)[0]
  const others = pages.flatMap((page) => {
    const symbols = symbolsIn(page)
    return symbols.length === 0 || symbols.includes(own!) ? [] : [[page.number, symbols[0]!] as const]
  })
  if (others.length === 0) return []
  const where = others.map(([page]) => page).join(', ')
  return [
    `pages that bear the symbol of another document, on pages: ${where} (${JSON.stringify(others[0]![1])}); compare with the print`,
  ]
}

/** The symbol at the head of most pages behind the first; null where fewer than two bear it. */
export function runningSymbolOf(pages: readonly Page[]): string | null {
  const heads = pages.slice(1).flatMap((page) => symbolsIn(page).slice(0, 1))
  const own = heads.find((symbol) => heads.filter((other) => other === symbol).length > 0.5 * (pages.length - 1))
  return own === undefined || heads.length < 2 ? null : own
}
