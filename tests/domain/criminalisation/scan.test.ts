// The scanner tries a pattern only where a text has what the pattern needs; it finds what trying each one everywhere finds.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/domain/criminalisation/en/index.ts'
import { spanish } from '../../../src/domain/criminalisation/es/index.ts'
import { fold } from '../../../src/domain/criminalisation/fold.ts'
import { french } from '../../../src/domain/criminalisation/fr/index.ts'
import { createMasker } from '../../../src/domain/criminalisation/masks.ts'
import { compile, type Pattern } from '../../../src/domain/criminalisation/pattern.ts'
import { createScanner } from '../../../src/domain/criminalisation/scan.ts'
import { isWordUnit } from '../../../src/domain/criminalisation/words-of.ts'
import { english as englishTopics } from '../../../src/domain/topics/words-en.ts'
import { spanish as spanishTopics } from '../../../src/domain/topics/words-es.ts'
import { french as frenchTopics } from '../../../src/domain/topics/words-fr.ts'
import { asks, lookAlikes } from './invented-en.ts'
import { inventedFrEs } from './invented-fr-es.ts'
import { ruleExamples } from './rules-en.ts'

/** Every pattern of a language, those of its topics and of the names that are masked too. */
const patternsOf = ([lexicon, topics]: (typeof lexica)[number]): Pattern[] => [
  ...lexicon.rules.flatMap(({ patterns }) => patterns.map((source) => compile(source, lexicon.macros))),
  ...lexicon.masks.flatMap(({ patterns }) => patterns.map((source) => compile(source, lexicon.macros))),
  ...[topics.patterns, topics.masks, topics.ownConvention].flatMap((words) =>
    Object.values(words).flatMap((sources) => sources.map((source) => compile(source, topics.macros))),
  ),
]
const lexica = [
  [english, englishTopics],
  [french, frenchTopics],
  [spanish, spanishTopics],
] as const

type Found = [start: number, end: number, source: string]
const inOrder = (found: Found[]): Found[] => found.sort(([a, b, c], [x, y, z]) => a - x || b - y || (c < z ? -1 : 1))

/** Each pattern at each word, whatever stands there. */
function triedEverywhere(patterns: readonly Pattern[], text: string): Found[] {
  const found: Found[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at)) || (at > 0 && isWordUnit(text.charCodeAt(at - 1)))) continue
    for (const { regex, source } of patterns) {
      regex.lastIndex = at
      if (regex.test(text)) found.push([at, regex.lastIndex, source])
    }
  }
  return inOrder(found)
}

const scanned = (scan: ReturnType<typeof createScanner<string>>, text: string): Found[] => {
  const found: Found[] = []
  scan(text, (start, end, source) => found.push([start, end, source]))
  return inOrder(found)
}

const scannerOf = (patterns: readonly Pattern[]) =>
  createScanner(patterns.map((pattern) => ({ pattern, value: pattern.source })))

/** As the rules read it, and as the topics do. */
function readings(lexicon: (typeof lexica)[number][0], texts: readonly string[]): string[] {
  const mask = createMasker(lexicon.masks, lexicon.macros)
  return [...new Set(texts.flatMap((text) => [fold(text).lower, mask(fold(text)).masked]))]
}

const invented = [
  ...asks,
  ...lookAlikes,
  ...inventedFrEs.map(([, , text]) => text),
  ...ruleExamples.map(({ text }) => text),
  'Ratify the OP-CAT; torture, ("ill-treatment") and \u0001d\'actes de tortures. L\'interdiction of it',
]

describe('a scanner', () => {
  it.each(lexica)('finds in every invented text what each pattern finds alone (%#)', (lexicon, topics) => {
    const patterns = patternsOf([lexicon, topics] as (typeof lexica)[number])
    const scan = scannerOf(patterns)
    let count = 0
    for (const text of readings(lexicon, invented)) {
      const expected = triedEverywhere(patterns, text)
      expect(scanned(scan, text), text).toEqual(expected)
      count += expected.length
    }
    expect(count).toBeGreaterThan(200)
  })
  const gold = new URL('../../../../shared/gold/criminalisation/', import.meta.url)
  /** A search of every pattern at every word takes a minute of CPU: every fifth text by day, all with EVERY_POINT=1. */
  const stride = process.env['EVERY_POINT'] ? 1 : 5
  it.skipIf(!existsSync(gold))('the same in real texts (skipped without ../shared)', () => {
    const read = (name: string): string[] =>
      readFileSync(new URL(name, gold), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as { text?: string; quote?: string })
        .map(({ text, quote }) => text ?? quote ?? '')
    const texts = [...read('upr-dev.jsonl'), ...read('fr-es-dev.jsonl'), ...read('cat-units.jsonl')].filter(
      (_, at) => at % stride === 0,
    )
    expect(texts.length).toBeGreaterThan(80)
    for (const lexicon of lexica) {
      const patterns = patternsOf(lexicon)
      const scan = scannerOf(patterns)
      for (const text of readings(lexicon[0], texts))
        expect(scanned(scan, text), text).toEqual(triedEverywhere(patterns, text))
    }
  })
  it('visits in the order of the entries, the longest key first, and each once', () => {
    const sources = ['an~ *2 law', 'any (law|bill)', '(a|an|any) law', 'a~ law']
    const seen: string[] = []
    scannerOf(sources.map((source) => compile(source)))('any law', (_start, _end, source) => seen.push(source))
    expect(seen).toEqual(['any (law|bill)', '(a|an|any) law', 'an~ *2 law', 'a~ law'])
  })
  it.each([
    // one of several that ends in a gap, and one that does not
    ['(a *2|be) crime', 'be crime', 'becrime'],
    ['(a *2|be) crime', 'a very grave crime', 'a verygravecrime'],
    // a short word that a hyphen, a bracket or the end of the text ends
    ['act', 'it is an act', 'it is an action'],
    ['(act|acts) of', 'act) of', 'actor of'],
    ['act', 'act-based', 'acting-based'],
    ['(an|a)? act~', 'an active one', 'and active'],
    ['op-cat', 'the op-cat', 'the op cat'],
  ])('finds %s in "%s", as far as it begins so (%s)', (source, text, other) => {
    const pattern = compile(source)
    const scan = scannerOf([pattern])
    const starts = scanned(scan, text).map(([start]) => start)
    expect(starts).toEqual(triedEverywhere([pattern], text).map(([start]) => start))
    expect(starts).not.toEqual([])
    expect(scanned(scan, other)).toEqual(triedEverywhere([pattern], other))
  })
  it('takes a need for met only from the word on where a match begins', () => {
    const scan = scannerOf([compile('ban *6 torture')])
    expect(scanned(scan, 'torture, and a ban on whips')).toEqual([])
    expect(scanned(scan, 'torture, and a ban on whips and torture')).toHaveLength(1)
  })
  it('lets another text be read while a match is looked at', () => {
    const [outer, inner] = ['ban', 'whip~'].map((source) => scannerOf([compile(source)])) as [
      ReturnType<typeof scannerOf>,
      ReturnType<typeof scannerOf>,
    ]
    const starts: number[] = []
    outer('ban it, ban all, ban', (start) => {
      starts.push(start)
      scanned(inner, 'whips, whips and no more whipping of anybody at any time')
    })
    expect(starts).toEqual([0, 8, 17])
  })
  it('refuses a pattern that may begin with anything', () => {
    expect(() => scannerOf([compile('(~)? law')])).toThrow(/its first word is open/)
  })
})

describe('what a pattern needs', () => {
  it.each([
    ['criminali(s|z)~ torture', [['crimi'], ['tortu']]],
    // an optional word is not needed, nor one of several; what all of several need is
    ['(make|made) it', [['make', 'made'], ['it']]],
    ['(grave)? crime of torture', [['crime'], ['of'], ['tortu']]],
    [
      '(penal code|criminal law)',
      [
        ['penal', 'crimi'],
        ['penal', 'crimi'],
      ],
    ],
    ['(acts of)? torture', [['tortu']]],
    // a hyphen is a letter of the word that it stands in
    ['op-cat', [['op-ca']]],
    // what does not begin a word says nothing of where words begin
    ['ill -treatment', [['ill']]],
    ['decriminali(s|z)~', [['decri']]],
    ['re(adopt the law|pass)', [['reado', 'repas']]],
  ] as [string, string[][]][])('%s', (source, needs) => {
    expect([...new Set(compile(source).needs.map((need) => need.join()))]).toEqual([
      ...new Set(needs.map((need) => need.join())),
    ])
  })
})
