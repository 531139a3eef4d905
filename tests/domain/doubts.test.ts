// Doubts of the readers in three languages: each kind is told apart by the sentence that a reader still writes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doubtKinds } from '../../src/domain/doubts/kinds-table.ts'
import { sayDoubt, sayPlace } from '../../src/domain/doubts/say.ts'
import { doubtSentences } from '../support/doubt-sentences.ts'
import { englishIn } from '../support/english.ts'
import { samples } from './doubt-samples.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('examples'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
const inDomain = (names: readonly string[]): string[] => names.map((name) => `src/domain/${name}.ts`)
const ofSymbols = inDomain(['symbols/symbols', 'symbols/country'])
const written = [
  ...filesIn('scrapers'),
  ...filesIn('src/pipeline'),
  ...[...ofSymbols, ...inDomain(['doubts/missing', 'upr-review', 'collective-answers', 'windows/grounds/en'])].map(
    (file) => readFileSync(file, 'utf8'),
  ),
].join('\n')

describe.each(Object.entries(samples))('%s', (_, [sample, literal]) => {
  it('is what a reader writes', () => {
    expect(written).toContain(literal)
  })

  it.each(['en', 'fr', 'es'] as const)('is said in %s, with its paragraph', (language) => {
    const { words, isEnglish } = sayDoubt(`para. 18(c): ${sample}`, language)
    expect(isEnglish).toBe(false)
    expect(words.startsWith({ en: 'para. 18 (c): ', fr: 'par. 18 c)\u00a0: ', es: 'párr. 18 c): ' }[language])).toBe(
      true,
    )
    expect(words).not.toMatch(/order_suspect|source=|undefined|units/)
    if (language !== 'en')
      expect(englishIn(words.replace(/[«“][^»”]*[»”]|\(\d+: .*\)$|Norland, Kestria|"xyz"/gu, ''))).toEqual([])
  })
})

/** Other wordings of the same kinds. */
const furtherSamples = [
  'words that nobody can see, which are not read: 2 places ("Xyz")',
  'words behind its States may answer a part of it: "xyz"',
  'number 90.3 is printed twice under 90',
  'footnote 7 is pointed at but holds no recommendation that can be read',
  'before the header of the table',
  'the recommending State could not be read from the footnote',
  'the visit had several parts (2098-06-03 – 2098-06-08; 2098-06-10 – 2098-06-12): see its days',
  'may ask under the heading "Xyz", which holds no recommendations: read as a finding',
  'the day of the adoption of the report was not read: "xyz". Compare with the print',
  'the visit (2099-01-02 to 2099-01-20) is later than the document (2098-01-02): its days are not taken; compare with the print',
  'follow-up: several deadlines are printed (2089-05-28; "one year"), each for a part of the paragraphs',
  'next report: several periods are printed ("one year", "two years")',
  'follow-up: several times are printed ("one year", "90 days"), each for a part',
]

it.each(furtherSamples)('knows the kind of “%s”', (doubt) => expect(sayDoubt(doubt, 'fr').isEnglish).toBe(false))

describe('every doubt that a reader can say', () => {
  const known = [
    ...Object.values(doubtKinds).map(({ source }) => source.replaceAll('\\', '')),
    ...Object.values(samples).map(([sample]) => sample),
    ...furtherSamples,
  ]
  const isKnown = (part: string): boolean =>
    known.some((one) => one.includes(part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')))

  it('has a kind', () => {
    const sentences = doubtSentences(['scrapers', 'src/pipeline/doubts.ts', ...ofSymbols])
    expect(sentences.length).toBeGreaterThan(190)
    expect(sentences.filter(({ fixed }) => !fixed.every(isKnown))).toEqual([])
  })
})

it.each([
  [
    'words may have run together: "ofthe", "andthat"; compare with the print',
    'fr',
    '«\u00a0ofthe\u00a0», «\u00a0andthat\u00a0»',
  ],
  ['answered in 2 ways: supported, noted', 'es', '(apoyada, '],
  ['the matrix says noted, A/HRC/990/1 says supported', 'fr', 'la matrice : '],
  [
    'pages are missing or not in their order, by the numbers in their margins: 2 (first), 5 (after 3); compare with the print',
    'es',
    'páginas 2 (la primera), 5 (tras 3)',
  ],
  [
    'pages that repeat an earlier one word for word and are read once: 4 (as 2); compare with the print',
    'fr',
    '4 (comme 2)',
  ],
  [
    '2 units are not in English, the language of the document (7(b): French): compare with the original page',
    'fr',
    '(par. 7 b) : le français)',
  ],
  ['pages without text: 3', 'es', 'página 3'],
  [
    'asks several in one sentence (government, international_community): shown as for government',
    'fr',
    'Gouvernement, Communauté internationale',
  ],
  ['the troika names Germany, the State under review: compare', 'es', '(Alemania)'],
  [
    'the cover is of Spain, and the text names Kestria, Germany in its place: look at which State it is about',
    'fr',
    '(Kestrie, Allemagne)',
  ],
] as const)('says the facts of “%s” in %s', (doubt, language, words) => {
  expect(sayDoubt(doubt, language).words).toContain(words)
})

it('lists numbers as the language does', () => {
  const doubt = 'named without an answer that could be read: 4.1 (para. 2), 4.3 (para. 2) and 5 more'
  expect(sayDoubt(doubt, 'es').words).toMatch(/: 4\.1 \(párr\. 2\), 4\.3 \(párr\. 2\) y 5 más$/)
})

it('keeps words of the document in the quotation marks of the language', () => {
  const doubt = 'para. 9: stops short ("with \\"a\\" view to"): what goes on was not read'
  expect(sayDoubt(doubt, 'fr').words).toBe(
    'par. 9\u00a0: le texte s’arrête au milieu d’une phrase («\u00a0with "a" view to\u00a0») ; la suite n’a pas été lue',
  )
})

it('gives a sentence of no kind as it is stored, as English', () => {
  expect(sayDoubt('something quite new', 'fr')).toEqual({ words: 'something quite new', isEnglish: true })
})

it('reads the number that stands alone before a doubt on a review', () => {
  expect(sayDoubt('90.12: no recommending State is printed', 'es').words).toBe(
    'párr. 90.12: no está impreso ningún Estado que formule la recomendación',
  )
})

it.each([
  ['12', 'par. 12'],
  ['90.3', 'par. 90.3'],
  ['page 4', 'page 4'],
  ['after 7', 'après le paragraphe 7'],
  ['note *, page 3', 'note *, page 3'],
  // the reason says it
  ['before the first number', null],
])('the place %s of what was not read', (where, words) => {
  expect(sayPlace(where, 'fr')).toBe(words)
})
