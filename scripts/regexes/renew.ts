// npm run regexes: asks recheck about every expression without a verdict, measures what is not safe, and forgets those that are gone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { allExpressions, type Expression } from './all.ts'
import { boundAt } from './bounds.ts'
import { worstCost } from './cost.ts'
import { type Attack, keyOf, type Verdict, type Verdicts } from './key.ts'

const file = fileURLToPath(new URL('./verdicts.json', import.meta.url))
const known: Verdicts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}

/** The macros of the classifier make a thousand expressions of one shape: each gets a smaller search. */
const quick = {
  timeout: 4000,
  attackTimeout: 500,
  maxIteration: 3,
  maxGenerationSize: 30,
  maxInitialGenerationSize: 100,
}
const thorough = { timeout: 10_000, attackTimeout: 1000, maxIteration: 5 }

const settle = async (one: Expression): Promise<Verdict> => {
  const { source, flags, place } = one
  const found = await check(source, flags, place.includes('criminalisation/pattern') ? quick : thorough)
  if (found.status === 'safe') return { status: 'safe', place }
  const attack: Attack | undefined = found.status === 'vulnerable' ? found.attack : undefined
  const { length } = boundAt(place)
  const cost = { length, ms: Math.ceil(worstCost(one, attack, [length])[0]!.ms) }
  if (found.status === 'unknown') return { status: 'not_settled', cost, place }
  const { complexity } = found
  return complexity.type === 'exponential'
    ? { status: 'exponential', place }
    : { status: 'polynomial', degree: complexity.degree, cost, place }
}

/** A verdict that still holds: safe, or measured at the bound that its place has today. */
const stands = (verdict: Verdict | undefined, place: string): boolean =>
  verdict?.status === 'safe' || (verdict?.cost?.length ?? 0) >= boundAt(place).length

const verdicts: Verdicts = {}
const save = (those: Verdicts) =>
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(those).sort()), null, 2)}\n`)
const { all, unreached } = allExpressions()
if (unreached.length > 0) {
  console.error(`no expression was seen from ${unreached.join(', ')}: let scripts/regexes/force.ts reach them`)
  process.exit(1)
}
const expressions = [...all.values()]
for (const one of expressions) {
  const key = keyOf(one)
  const old = known[key]
  const stood = old && stands(old, one.place) ? old : null
  if (stood === null) process.stdout.write(`${one.place}: ${one.source.slice(0, 80)} …`)
  const verdict = stood ?? (await settle(one))
  verdicts[key] = { ...verdict, place: one.place.replace(/:\d+$/, '') }
  if (stood !== null) continue
  console.log(` ${verdict.status}`)
  // one that never ends, and is stopped, loses none of the others
  save({ ...known, ...verdicts })
}
save(verdicts)
console.log(
  `${expressions.length} expressions; exponential: ${Object.values(verdicts).filter(({ status }) => status === 'exponential').length}`,
)
// the checker's own process would wait for more
process.exit(0)
