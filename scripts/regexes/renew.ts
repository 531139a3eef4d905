// npm run regexes: asks recheck about every expression that has no verdict yet, and forgets those that are gone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { allExpressions, type Expression } from './all.ts'
import { keyOf, type Verdict, type Verdicts } from './key.ts'

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

const settle = async ({ source, flags, place }: Expression): Promise<Verdict> => {
  const found = await check(source, flags, place.includes('criminalisation/pattern') ? quick : thorough)
  if (found.status === 'safe') return { status: 'safe', place }
  if (found.status === 'unknown') return { status: 'not_settled', place }
  const { complexity } = found
  return complexity.type === 'exponential'
    ? { status: 'exponential', place }
    : { status: 'polynomial', degree: complexity.degree, place }
}

const verdicts: Verdicts = {}
const save = () =>
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(verdicts).sort()), null, 1)}\n`)
const expressions = [...allExpressions().values()]
for (const one of expressions) {
  const key = keyOf(one)
  const verdict = known[key] ?? (await settle(one))
  verdicts[key] = { ...verdict, place: one.place.replace(/:\d+$/, '') }
  if (!known[key]) console.log(`${one.place}: ${verdict.status} ${one.source.slice(0, 80)}`)
}
save()
console.log(
  `${expressions.length} expressions; exponential: ${Object.values(verdicts).filter(({ status }) => status === 'exponential').length}`,
)
// the checker's own process would wait for more
process.exit(0)
