// How many recommendations a second one core classifies, beside a plain search for two word stems in the same texts.
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { classifyCriminalisation } from '../src/domain/criminalisation/classify.ts'
import { classifyTopics } from '../src/domain/topics/classify.ts'
import { cpuMs } from './lib/cpu.ts'

export type ClassifyBench = {
  texts: number
  /** texts a second: the flag alone; flag and topics; the plain search */
  flagged: number
  withTopics: number
  plain: number
  /** how many times slower the flag is than the plain search */
  ratio: number
}

const verbs = ['Continue', 'Strengthen', 'Consider', 'Ensure', 'Take further steps for']
const objects = [
  'its efforts to improve access to education for girls in rural areas of Valdoria',
  'the ratification of the remaining human rights treaties to which Valdoria is not yet a party',
  'the protection of human rights defenders and journalists against threats and reprisals',
  'measures to reduce poverty and to guarantee adequate housing for all without discrimination',
  'the investigation of all allegations of ill-treatment by the police, and training for officers',
  'legislation against domestic violence, and shelters for victims throughout the country',
]
const onTorture = [
  'amending the Penal Code of Valdoria so that torture is defined in line with the Convention against Torture',
  'the prosecution of all those responsible for acts of torture and the protection of witnesses',
]

/** Invented texts in the proportion of the field: one in twenty-five speaks of torture. */
export const inventedTexts = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const verb = verbs[i % verbs.length]!
    return `${verb} ${i % 25 === 0 ? onTorture[i % onTorture.length]! : objects[i % objects.length]!}, and report on it (${i})`
  })

const perSecond = (texts: readonly string[], visit: (text: string) => unknown): number => {
  for (const text of texts.slice(0, 2000)) visit(text)
  const started = cpuMs()
  for (const text of texts) visit(text)
  return Math.round((texts.length / (cpuMs() - started)) * 1000)
}

/** Runs the benchmark once on `texts` (invented ones by default), after a warm-up; median of `rounds`. */
export const benchClassify = (texts: readonly string[] = inventedTexts(20_000), rounds = 3): ClassifyBench => {
  const median = (visit: (text: string) => unknown) =>
    Array.from({ length: rounds }, () => perSecond(texts, visit)).sort((a, b) => a - b)[Math.floor(rounds / 2)]!
  const search = /tortur|criminali[sz]/i
  const plain = median((text) => search.test(text))
  const flagged = median((text) => classifyCriminalisation({ text }))
  const withTopics = median((text) => {
    const criminalisation = classifyCriminalisation({ text })
    return classifyTopics({ text, criminalisation })
  })
  return { texts: texts.length, flagged, withTopics, plain, ratio: Math.round(plain / flagged) }
}

const report = (name: string, bench: ClassifyBench) => {
  console.log(
    `${name}: ${bench.texts} texts; flag ${bench.flagged}/s; flag and topics ${bench.withTopics}/s; plain search ${bench.plain}/s; ${bench.ratio} times slower than the plain search`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  report('invented texts', benchClassify())
  const real = new URL('../../shared/gold/upr/truth-dev.jsonl', import.meta.url)
  if (existsSync(real)) {
    const texts = readFileSync(real, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => (JSON.parse(line) as { rows: { text: string }[] }).rows.map((row) => row.text))
    report('UPR-Info development texts', benchClassify(texts))
  } else console.log('UPR-Info development texts: skipped, ../shared is not at hand')
}
