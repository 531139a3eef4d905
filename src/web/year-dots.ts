// How often a State was asked, as a dot for each year: a picture beside the table that has the same numbers.
import type { YearCount } from '../domain/ledger.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { colonIn } from './words.ts'

export type Span = { from: number; to: number }

/** Returns the decades that hold all the years, so that dots below each other are of one year. */
export function spanOfYears(years: readonly YearCount[]): Span {
  const numbers = years.map(({ year }) => Number(year)).filter(Number.isInteger)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return { from: Math.floor(first / 10) * 10, to: Math.ceil((last + 1) / 10) * 10 }
}

const width = 168

/** The area of a dot grows with the number, up to nine. */
const radius = (count: number): number => Math.round(Math.sqrt(Math.min(count, 9)) * 17) / 10

/** Years that are printed beside their dots; more are said by the first and the last. */
const yearsPrinted = 6

/** What the dots say, in digits: "2009, 2011 (2)"; a picture alone leaves its years to be guessed. */
const inYears = (rows: readonly (readonly [year: number, count: number])[]): string => {
  const said = ([year, count]: readonly [number, number]) => (count === 1 ? `${year}` : `${year} (${count})`)
  return rows.length <= yearsPrinted ? rows.map(said).join(', ') : `${rows[0]![0]}–${rows.at(-1)![0]}`
}

/** Decades with a year below the line: three at most, and those at its ends only where there is no other. */
const ticks = ({ from, to }: Span): number[] => {
  const all = Array.from({ length: (to - from) / 10 - 1 }, (_, at) => from + (at + 1) * 10)
  return all.length <= 3 ? all : all.filter((_, at) => at % Math.ceil(all.length / 3) === 0)
}

/** Years without a day are in the table alone. Nothing where no year is known. */
export const yearDots = (years: readonly YearCount[], span: Span, label: string, language: WindowLanguage) => {
  const counts = new Map<number, number>()
  for (const { year, count } of years) {
    const at = Number(year)
    if (at >= span.from && at <= span.to) counts.set(at, (counts.get(at) ?? 0) + count)
  }
  const rows = [...counts].sort(([a], [b]) => a - b)
  if (rows.length === 0) return null
  const x = (year: number) => Math.round(6 + ((year - span.from) / (span.to - span.from)) * (width - 12))
  const said = rows.map(([year, count]) => `${year} (${count})`).join(', ')
  return html`<svg class="dots" viewBox=${`0 0 ${width} 30`} width=${width} height="30" role="img" aria-label=${`${label}${colonIn(language)}${said}`}>
    <line x1="4" x2=${width - 4} y1="12" y2="12" />
    ${
      ticks(span).length > 0
        ? ticks(span).map((year) => html`<text x=${x(year)} y="28" text-anchor="middle">${year}</text>`)
        : html`<text x="4" y="28">${span.from}</text><text x=${width - 4} y="28" text-anchor="end">${span.to}</text>`
    }
    ${rows.map(([year, count]) => html`<circle cx=${x(year)} cy="12" r=${radius(count)} />`)}</svg>
    <span class="small soft symbol" aria-hidden="true">${inYears(rows)}</span>`
}
