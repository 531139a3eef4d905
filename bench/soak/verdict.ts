// What the samples of a soak say: memory and open files of the last third of the run against the second, as a table for docs/method.md.
import type { Sample } from './serve.ts'
import type { Turn } from './turns.ts'

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const rounded = (value: number): number => Math.round(value * 10) / 10

/** Below, code is still being compiled and the memory of answers filled: growth says nothing. */
export const judgedFrom = 600

/** Figures by third of the run; `broken` names what is not flat: memory may grow by 5 %, open files not at all. */
export function verdict(samples: readonly Sample[], seconds: number) {
  const thirds = [0, 1, 2].map((third) => {
    const own = samples.filter((one) => Math.min(2, Math.floor((one.seconds * 3) / seconds)) === third)
    const average = (of: keyof Sample) => rounded(mean(own.map((one) => one[of])))
    const most = (of: keyof Sample) => rounded(Math.max(0, ...own.map((one) => one[of])))
    return {
      residentMb: average('residentMb'),
      childrenMb: average('childrenMb'),
      heapMb: average('heapMb'),
      outsideMb: average('outsideMb'),
      openFiles: average('openFiles'),
      longestTurnMs: most('longestTurnMs'),
      longestTurnCpuMs: most('longestTurnCpuMs'),
    }
  })
  const [, second, last] = thirds as [(typeof thirds)[0], (typeof thirds)[0], (typeof thirds)[0]]
  const broken: string[] = []
  if (seconds >= judgedFrom && last.residentMb > second.residentMb * 1.05) broken.push('resident memory grows')
  // by CPU: the bench itself, its replica and its readers want the same cores
  if (Math.max(...thirds.map((third) => third.longestTurnCpuMs)) > 100) broken.push('the event loop was held up')
  // a child that has just ended still has its two pipes in a sample or two
  if (last.openFiles > second.openFiles + 0.5) broken.push('open files grow')
  return { peakMb: rounded(Math.max(0, ...samples.map((one) => one.residentMb + one.childrenMb))), thirds, broken }
}

const columns: [name: keyof ReturnType<typeof verdict>['thirds'][0], title: string][] = [
  ['residentMb', 'resident, MB'],
  ['heapMb', 'of it heap of V8'],
  ['outsideMb', 'buffers'],
  ['childrenMb', 'children, MB'],
  ['openFiles', 'open files'],
  ['longestTurnMs', 'longest turn, ms by the clock'],
  ['longestTurnCpuMs', 'ms of CPU'],
]
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** The table; `thirds` of the run from above to below. */
export const table = (thirds: ReturnType<typeof verdict>['thirds']): string =>
  [
    row(['third of the run', ...columns.map(([, title]) => title)]),
    row(['third of the run', ...columns].map(() => '---')),
    ...thirds.map((third, index) =>
      row([['first', 'second', 'last'][index]!, ...columns.map(([name]) => third[name])]),
    ),
  ].join('\n')

/** Address → how many of the long turns ended an answer of it: the suspects, most often seen first. */
export function suspects(turns: readonly Turn[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { answers } of turns)
    for (const address of Object.keys(answers)) counts.set(address, (counts.get(address) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).slice(0, 6))
}
