// What is not held on the States of an annex, as far as our facts and the lists of the sources name it.
import { type Coverage, ofState } from '../../domain/coverage.ts'
import { type NameLanguage, nameOrCode } from '../../domain/states/states.ts'
import { mechanismName } from './names.ts'
import { annexWords, colonIn } from './words.ts'

/** Lines that an annex prints for one State; some States lack dozens of documents. */
const mostLines = 25

const linesOf = (coverage: readonly Coverage[], state: string, language: NameLanguage): string[] => {
  const words = annexWords[language]
  const lines = coverage.flatMap((whole) => {
    const { mechanism, gaps, cells } = ofState(whole, state)
    const front = `${nameOrCode(state, language)}, ${mechanismName(mechanism, language)}${colonIn(language)}`
    return [
      ...gaps.map(({ symbol, kind }) => `${front}${symbol} (${words.gap[kind]})`),
      ...cells
        .filter(({ standing }) => standing !== 'held')
        .map(({ kind, number, standing }) => `${front}${words.cell(kind, number, standing)}`),
    ]
  })
  if (lines.length <= mostLines) return lines
  return [
    ...lines.slice(0, mostLines),
    `${nameOrCode(state, language)}${colonIn(language)}${words.missingMore(lines.length - mostLines)}`,
  ]
}

/** One line a document or occasion; of the mechanisms chosen where some were. Says so where nothing is known to be missing. */
export function missingOf(
  coverage: readonly Coverage[],
  states: readonly string[],
  mechanisms: readonly string[] | undefined,
  language: NameLanguage,
): string[] {
  const own = coverage.filter(({ mechanism }) => mechanisms === undefined || mechanisms.includes(mechanism))
  const lines = states.flatMap((state) => linesOf(own, state, language))
  return lines.length === 0 ? [annexWords[language].missingNone] : lines
}
