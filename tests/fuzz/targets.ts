// Every fuzz target, and one run of them: a seed, a number of inputs, and the first input that breaks a promise.
import fc from 'fast-check'
import { citationTarget } from './citations.ts'
import { fileTargets } from './files.ts'
import { nameTargets } from './names.ts'
import { requestTarget } from './requests.ts'
import type { Target } from './target.ts'
import { textTarget } from './texts.ts'

export const targets: readonly Target[] = [...nameTargets, citationTarget, textTarget, requestTarget, ...fileTargets]

/** What a run found; `broken` is null where every promise held. */
export type Fuzzed = { target: string; inputs: number; broken: string | null }

/** The longest that one input may take before it counts as a hang; far above what a busy machine needs. */
const hangMs = 60_000

const errorOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/**
 * Draws `inputs` inputs of a target from the seed and checks each. `path` draws a single input again, by the path
 * that a report names; `onInput` hears of each before it is checked. Resolves to the report, with the smallest input that breaks the promise.
 */
export async function fuzz(
  target: Target,
  seed: number,
  inputs: number,
  { path, onInput }: { path?: string; onInput?: (count: number) => void } = {},
): Promise<Fuzzed> {
  const { property, close } = await target.open()
  try {
    let count = 0
    let begun = 0
    property
      .beforeEach(() => {
        onInput?.(++count)
        begun = performance.now()
      })
      .afterEach(() => {
        // work that never lets go of the thread is not seen by the timeout
        if (performance.now() - begun > hangMs) throw new Error(`one input took more than ${hangMs / 1000} s`)
      })
    const details = await fc.check(property, {
      seed,
      numRuns: inputs,
      timeout: hangMs,
      interruptAfterTimeLimit: 3_600_000,
      ...(path === undefined ? {} : { path }),
    })
    const broken = details.failed
      ? `${fc.defaultReportMessage(details)}
${errorOf(details.errorInstance)}`
      : null
    return { target: target.name, inputs: details.numRuns, broken }
  } finally {
    await close?.()
  }
}

/** How many of `count` inputs each of the chosen targets takes, by its weight: `count` in all, and at least one each. */
export function shares(chosen: readonly Target[], count: number): { target: Target; inputs: number }[] {
  const whole = chosen.reduce((sum, { weight }) => sum + weight, 0)
  let [weights, given] = [0, 0]
  return chosen.map((target) => {
    weights += target.weight
    // rounded along the sum, so that no input is lost or added
    const inputs = Math.max(1, Math.round((count * weights) / whole) - given)
    given += inputs
    return { target, inputs }
  })
}
