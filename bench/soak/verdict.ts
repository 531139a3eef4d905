// What the samples of a soak say: memory and open files of the last third of the run against the second.
import type { Sample } from './serve.ts'

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const rounded = (value: number): number => Math.round(value * 10) / 10

/** Figures by third of the run; `broken` names what is not flat: memory may grow by 5 %, open files not at all. */
export function verdict(samples: readonly Sample[], seconds: number) {
  const thirds = [0, 1, 2].map((third) => {
    const own = samples.filter((one) => Math.min(2, Math.floor((one.seconds * 3) / seconds)) === third)
    return {
      residentMb: rounded(mean(own.map((one) => one.residentMb))),
      childrenMb: rounded(mean(own.map((one) => one.childrenMb))),
      heapMb: rounded(mean(own.map((one) => one.heapMb))),
      openFiles: rounded(mean(own.map((one) => one.openFiles))),
      longestTurnMs: rounded(Math.max(0, ...own.map((one) => one.longestTurnMs))),
      longestTurnCpuMs: rounded(Math.max(0, ...own.map((one) => one.longestTurnCpuMs))),
    }
  })
  const [, second, last] = thirds as [(typeof thirds)[0], (typeof thirds)[0], (typeof thirds)[0]]
  const broken: string[] = []
  if (last.residentMb > second.residentMb * 1.05) broken.push('resident memory grows')
  // by CPU: the bench itself, its replica and its readers want the same cores
  if (Math.max(...thirds.map((third) => third.longestTurnCpuMs)) > 100) broken.push('the event loop was held up')
  if (last.openFiles > second.openFiles + 2) broken.push('open files grow')
  return { peakMb: rounded(Math.max(0, ...samples.map((one) => one.residentMb + one.childrenMb))), thirds, broken }
}
