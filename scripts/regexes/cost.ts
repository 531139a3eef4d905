// What an expression costs on a hostile text of a given length: measured on short ones, and grown to that length.
import type { Attack } from './key.ts'

/** Over this a longer text is not tried: its time is reckoned from the growth so far. */
const enoughMs = 120

/** Texts that make many expressions slow, whatever their own words are. */
const pumps = [
  ' ', 'a', '1', 'A', '.', ',', '(', '*', '-', '"', '<', 'a ', 'A ', '1 ', '. ', ', ', '( ', '1.', '1,', 'a.', 'a,', 'a-', '1-', '(a', '(1', 'a)', 'a/',
  'and ', 'the ', 'of the ', 'art. 1, ', 'No. 1 ', '1 and ', 'para. 1 (a), ', 'a. ', 'State party ', 'The State ', '\n', '\t', 'a\n', 'é', 'É ',
] // biome-ignore format: one table

const build = ({ pumps: parts, suffix }: Attack, length: number): string => {
  const fixed = suffix.length + parts.reduce((sum, { prefix }) => sum + prefix.length, 0)
  const share = Math.max(1, Math.floor((length - fixed) / Math.max(1, parts.length)))
  return parts.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length))).join('') + suffix
}

/** A sticky expression is tried at each start of a word, as the classifier does; others find every match. */
function timeOf(source: string, flags: string, text: string): number {
  const sticky = flags.includes('y')
  const regex = new RegExp(source, sticky ? flags : `${flags.replace('g', '')}g`)
  const starts = sticky ? [...text.matchAll(/(?<![a-z0-9])[a-z0-9]/g)].map(({ index }) => index) : []
  const from = process.cpuUsage()
  if (sticky)
    for (const start of starts) {
      regex.lastIndex = start
      regex.test(text)
    }
  else for (const _ of text.matchAll(regex));
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

const costOf = (source: string, flags: string, attack: Attack, length: number): number => {
  let size = Math.min(length, 500)
  let before = 0
  for (;;) {
    const text = build(attack, size)
    let ms = timeOf(source, flags, text)
    if (ms > 1) ms = Math.min(ms, timeOf(source, flags, text))
    if (size >= length) return ms
    if (ms > enoughMs) {
      const growth = Math.max(2, ms / Math.max(before, ms / 16))
      return ms * growth ** Math.log2(length / size)
    }
    before = ms
    size = Math.min(length, size * 2)
  }
}

/** Length at which the texts are first compared. */
const firstLength = 3000

/** Returns the milliseconds of CPU for the worst text found, and that text's pump. */
export function worstCost(
  { source, flags }: { source: string; flags: string },
  attack: Attack | undefined,
  lengths: readonly number[],
): { ms: number; pump: string }[] {
  const attacks: Attack[] = pumps.flatMap((pump) => [
    { pumps: [{ prefix: '', pump }], suffix: '' },
    { pumps: [{ prefix: '', pump }], suffix: '\n\u0000' },
  ])
  const first = attacks
    .map((one) => ({ one, ms: costOf(source, flags, one, firstLength) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map(({ one }) => one)
  if (attack) first.push(attack)
  return lengths.map((length) =>
    first
      .map((one) => ({
        ms: costOf(source, flags, one, length),
        pump: one === attack ? 'recheck' : one.pumps[0]!.pump,
      }))
      .reduce((worst, one) => (one.ms > worst.ms ? one : worst)),
  )
}
