// npm run fuzz: draws inputs from a seed for every target and reports the smallest one that breaks a promise.
import { Command, InvalidArgumentError } from 'commander'
import { closePool } from '../scrapers/lib/child/pool.ts'
import { fuzz, shares, targets } from '../tests/fuzz/targets.ts'

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.')
  return Number(text)
}
const named = targets.map(({ name }) => name)

const program = new Command('npm run fuzz --')
  .description(
    'Feeds random and damaged inputs to the readers, the rules and the server. Ends with exit code 1 where a promise is broken.',
  )
  .option('--count <n>', 'inputs in all', whole, 100_000)
  .option('--seed <n>', 'the same seed draws the same inputs', whole, Date.now() % 1_000_000_000)
  .option('--target <name>', `one of ${named.join(', ')}; all without it`)
  .option('--path <path>', 'draw one input again, as a report names it; needs --target and --seed')
  .parse()
const { count, seed, target, path } = program.opts<{ count: number; seed: number; target?: string; path?: string }>()
if (target !== undefined && !named.includes(target))
  program.error(`There is no target ${target}. Choose one of: ${named.join(', ')}.`)

const secondsSince = (begun: number): number => Math.round((performance.now() - begun) / 1000)
const chosen = shares(
  targets.filter(({ name }) => target === undefined || name === target),
  count,
)
const begun = performance.now()
let before = 0
let spoke = begun
console.log(`seed ${seed}, ${count} inputs: ${chosen.map((one) => `${one.target.name} ${one.inputs}`).join(', ')}`)
for (const { target: one, inputs } of chosen) {
  const started = performance.now()
  console.log(`${one.name}: ${inputs} inputs. ${one.promise}.`)
  const onInput = (at: number): void => {
    if (performance.now() - spoke < 10_000) return
    spoke = performance.now()
    console.error(`  ${one.name} ${at} of ${inputs}, ${before + at} of ${count} in all, ${secondsSince(begun)} s`)
  }
  const { broken, inputs: drawn } = await fuzz(one, seed, inputs, path === undefined ? { onInput } : { path, onInput })
  before += drawn
  const isCut = broken === null && path === undefined && drawn < inputs
  const end = broken !== null ? 'BROKEN' : isCut ? `CUT SHORT at ${drawn} inputs` : 'holds'
  console.log(`  ${end} after ${secondsSince(started)} s`)
  if (broken !== null) console.log(broken)
  if (broken !== null || isCut) process.exitCode = 1
}
console.log(`${before} inputs in ${secondsSince(begun)} s`)
closePool()
