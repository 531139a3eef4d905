// Every fuzz target, and one run of them: a seed, a number of inputs, and the first input that breaks a promise.
import fc from 'fast-check'
import { fileTargets } from './files.ts'
import { nameTargets } from './names.ts'
import { requestTarget } from './requests.ts'
import type { Target } from './target.ts'
import { textTarget } from './texts.ts'

export const targets: readonly Target[] = [...nameTargets, textTarget, requestTarget, ...fileTargets]

/** What a run found; `broken` is null where every promise held. */
export type Fuzzed = { target: string; inputs: number; broken: string | null }

/** The longest that one input may take before it counts as a hang; far above what a busy machine needs. */
const hangMs = 60_000

const errorOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/**
 * Draws `inputs` inputs of a target from the seed and checks each. `skipTo` draws a single input again, by the path
 * that a report names. Resolves to the report, with the smallest input that breaks the promise.
 */
export async function fuzz(target: Target, seed: number, inputs: number, path?: string): Promise<Fuzzed> {
  const { property, close } = await target.open()
  try {
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

/** How many of `count` inputs each of the chosen targets takes, by its weight; at least one. */
export function shares(chosen: readonly Target[], count: number): { target: Target; inputs: number }[] {
  const whole = chosen.reduce((sum, { weight }) => sum + weight, 0)
  return chosen.map((target) => ({ target, inputs: Math.max(1, Math.round((count * target.weight) / whole)) }))
}
