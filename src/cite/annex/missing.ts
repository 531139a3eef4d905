// What is not held on the States of an annex, as far as our facts and the lists of the sources name it.
import { type Cell, type Coverage, type Gap, inRuns, ofState } from '../../domain/coverage.ts'
import { baseSymbol } from '../../domain/keeping/base-symbol.ts'
import { type NameLanguage, nameOrCode } from '../../domain/states/states.ts'
import { mechanismName } from './names.ts'
import { annexWords, colonIn } from './words.ts'

/** Lines that an annex prints for one State; some States lack dozens of documents. */
const mostLines = 25

type Run = Pick<Cell, 'kind' | 'standing'> & { numbers: number[] }

/** Occasions of which nothing is held, one run a kind and standing; not those whose document is a gap already. */
const runsOf = (cells: readonly Cell[], gaps: readonly Gap[]): Run[] => {
  const named = new Set(gaps.map(({ symbol }) => baseSymbol(symbol)))
  const runs = new Map<string, Run>()
  for (const { kind, number, standing, document } of cells) {
    if (standing === 'held' || (document && named.has(baseSymbol(document)))) continue
    const run = runs.get(`${kind} ${standing}`) ?? { kind, standing, numbers: [] }
    runs.set(`${kind} ${standing}`, { ...run, numbers: [...run.numbers, number] })
  }
  return [...runs.values()]
}

const linesOf = (coverage: readonly Coverage[], state: string, language: NameLanguage): string[] => {
  const words = annexWords[language]
  const lines = coverage.flatMap((whole) => {
    const { mechanism, gaps, cells } = ofState(whole, state)
    const front = `${nameOrCode(state, language)}, ${mechanismName(mechanism, language)}${colonIn(language)}`
    return [
      ...gaps.map(({ symbol, kind }) => `${front}${symbol} (${words.gap[kind]})`),
      ...runsOf(cells, gaps).map(
        ({ kind, numbers, standing }) =>
          `${front}${words.cell(kind, inRuns([...new Set(numbers)].sort((a, b) => a - b)), standing)}`,
      ),
    ]
  })
  if (lines.length <= mostLines) return lines
  return [
    ...lines.slice(0, mostLines),
    `${nameOrCode(state, language)}${colonIn(language)}${words.missingMore(lines.length - mostLines)}`,
  ]
}

/** One line a document or occasion; of the mechanisms chosen where some were; empty where nothing is known to be missing. */
export function missingOf(
  coverage: readonly Coverage[],
  states: readonly string[],
  mechanisms: readonly string[] | undefined,
  language: NameLanguage,
): string[] {
  const own = coverage.filter(({ mechanism }) => mechanisms === undefined || mechanisms.includes(mechanism))
  return states.flatMap((state) => linesOf(own, state, language))
}
