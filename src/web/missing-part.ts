// What a researcher asks of the coverage first: which years are held, and of which States a past review has no outcome here.
import { type Cell, type Coverage, inRuns, isOneNumber } from '../domain/coverage.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import type { GapQuery } from '../domain/queries.ts'
import { regionNames } from '../domain/states/regions.ts'
import { nameOrCode, sortedCodes } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { choose } from './choices.ts'
import { html } from './html.ts'
import { mechanismName } from './parts.ts'
import { searchAddress } from './search-address.ts'
import { searchWords } from './search-words.ts'
import { sourcesWords } from './sources-words.ts'
import { colonIn, textWords, webWords } from './words.ts'

/** Year of the document → recommendations held, by mechanism. */
export type YearsHeld = Readonly<Record<string, readonly { value: string; count: number }[]>>

/** Each year with its recommendations, which lead to them. A year that is not there is one of which nothing is held. */
export const yearsLine = (mechanism: string, years: YearsHeld, asked: GapQuery, language: WindowLanguage) => {
  const { yearsHeld } = sourcesWords[language]
  const rows = [...(years[mechanism] ?? [])].sort((a, b) => Number(a.value) - Number(b.value))
  const { state, region } = asked
  const only = mechanisms.filter((one) => one === mechanism)
  const address = (year: string) => searchAddress({ state, region, mechanism: only, year: [Number(year)] })
  return (
    rows.length > 0 &&
    html`<p class="small">${yearsHeld}${colonIn(language)}${rows.map(({ value, count }, at) => html`${at > 0 && ', '}<a href=${address(value)}>${value}</a> (${count})`)}.</p>`
  )
}

const numbersOf = (cells: readonly Cell[], language: WindowLanguage): string => {
  const { period, periods } = textWords[language].coverage
  const kinds = [...new Set(cells.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const numbers = cells.filter((cell) => cell.kind === kind).map(({ number }) => number)
      const runs = inRuns([...new Set(numbers)].sort((a, b) => a - b))
      return `${isOneNumber(runs) ? period[kind] : periods[kind]} ${runs.join(', ')}`
    })
    .join(', ')
}

/** Past reviews and visits without an outcome here, by State. */
export const unmetByState = ({ cells }: Coverage, language: WindowLanguage) => {
  const unmet = cells.filter(({ standing }) => standing === 'missing')
  const states = sortedCodes([...new Set(unmet.map(({ state }) => state))], language)
  return (
    states.length > 0 &&
    html`<details open><summary>${sourcesWords[language].unmetByState(states.length)}</summary>
      <ul class="names small">${states.map(
        (state) =>
          html`<li><a href=${`/states/${state}#coverage`}>${nameOrCode(state, language)}</a>${colonIn(language)}${numbersOf(
            unmet.filter((cell) => cell.state === state),
            language,
          )}</li>`,
      )}</ul></details>`
  )
}

/** Asks what is missing of one region, and of one mechanism. */
export const missingForm = (
  coverage: readonly Coverage[],
  { region, mechanism }: GapQuery,
  language: WindowLanguage,
) => {
  const words = webWords[language]
  const { askMissing } = sourcesWords[language]
  return html`<form method="get" action="/sources" class="ask">
    ${choose(
      'region',
      words.region,
      regionNames.map((one): [string, string] => [one, searchWords[language].regions[one]]),
      region?.[0],
      words.all,
    )}
    ${choose(
      'mechanism',
      words.mechanism,
      coverage.map((row): [string, string] => [row.mechanism, mechanismName(row.mechanism, language)]),
      mechanism?.[0],
      words.all,
    )}
    <button type="submit">${askMissing}</button></form>`
}
