// Texts that stop short, titles of two States, asks that others tell, and words that a page breaks at the end of a line.
import { describe, expect, it } from 'vitest'
import { tellsEarlierAsk } from '../../../scrapers/lib/committee-text/earlier-asks.ts'
import { assertOneTitle } from '../../../scrapers/lib/committee-text/several-states.ts'
import { unfinishedDoubts } from '../../../scrapers/lib/committee-text/unfinished.ts'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { severalStates } from '../../../scrapers/upr-outcomes/cover.ts'
import { parseSymbol } from '../../../src/domain/symbols/symbols.ts'
import type { UnitInput } from '../../../src/domain/units.ts'
import { ask, readText, worry } from './written.ts'

const unit = (path: string, text: string, unitType: UnitInput['unitType'] = 'recommendation'): UnitInput => ({
  ordinal: 0,
  number: path,
  path,
  numberStatus: 'printed',
  heading: [],
  text,
  unitType,
  page: null,
})

describe('a text that stops short', () => {
  it.each<[UnitInput[], number]>([
    [[unit('5', 'The State party should train:')], 1],
    [[unit('5', 'The State party should define torture and'), unit('6', 'It should act.')], 1],
    [[unit('5(a)', 'Take steps to:'), unit('5(b)', 'Train judges.')], 1],
    [[unit('5(a)', 'Train judges; and'), unit('6', 'It should act.')], 1],
    [[unit('5(a)', 'Former les juges; et')], 1],
    [[unit('5', 'The Committee is concerned at:', 'concern')], 1],
    [[unit('5(a)', 'Train judges; and'), unit('5(b)', 'Pay.')], 0],
    [[unit('5', 'The State party should:'), unit('5(a)', 'Pay.')], 0],
    [[unit('5', 'The State party should act.')], 0],
    [[unit('1', 'Introduction:', 'introduction')], 0],
  ])('%#', (units, count) => expect(unfinishedDoubts(units)).toHaveLength(count))

  it('is told of a document', async () => {
    const lines = [`2. ${worry.en}`, '3. The State party should train:', `4. ${ask.en}`]
    expect((await readText('en', lines)).warnings.join()).toMatch(/para\. 3: stops short/)
  })
})

describe('what others ask or say', () => {
  it.each([
    ['en', 'The State party told the Committee that it should close the camp.'],
    ['en', 'The Minister has also admitted that judges must be trained.'],
    ['en', 'The previous Special Rapporteur recommended that the camp be closed.'],
    ['fr', 'L’État partie a dit au Comité qu’il devrait fermer le camp.'],
    ['es', 'El Estado parte dijo al Comité que debía cerrar el campo.'],
  ] as const)('is no request (%s): %s', (language, text) => expect(classOfSentence(text, language)).toBe('neutral'))

  it.each([
    ['en', 'The State party should, as it promised, close the camp.'],
    ['en', 'The Government undertook to close the camp; it should now do so.'],
    ['en', 'The State party should be told that it must act.'],
    ['fr', 'L’État partie devrait, comme il l’a promis, fermer le camp.'],
    ['es', 'El Estado parte debe cerrar el campo, como dijo la delegación.'],
  ] as const)('takes no request away (%s): %s', (language, text) => expect(classOfSentence(text, language)).toBe('ask'))

  it('is asked again where the Committee says so', () => {
    expect(tellsEarlierAsk('The Subcommittee recommended that the camp be closed.')).toBe(true)
    expect(tellsEarlierAsk('The Subcommittee urged it to act, and the Committee recommends it.')).toBe(false)
  })
})

describe('a cover of several States', () => {
  const cover = (name: string) => ['Report of the Working Group on the Universal Periodic Review', name]
  it.each([
    ['Kestria and Norland*', 2],
    ['Kestria, Norland & Lurania', 3],
    ['Kestria (Republic of) and Norland', 2],
    ['Kestria', 0],
    ['Bosnia and Herzegovina', 0],
    ['Trinidad and Tobago', 0],
    ['China (including Hong Kong, China and Macao, China)', 0],
    ['and Macao, China)', 0],
  ])('%s', (name, count) => expect(severalStates(cover(name))).toHaveLength(count))

  const identity = { symbol: parseSymbol('CAT/C/XVD/CO/3'), states: ['XVD'], stateAsPrinted: 'Valdoria', warnings: [] }
  const title = (text: string) => () => assertOneTitle(identity, { text }, 'en', null)
  it.each([
    'Concluding observations on the third report of Valdoria and the second report of Norland',
    'Concluding observations on the reports of Valdoria, Norland and Kestria',
  ])('is refused: %s', (text) => expect(title(text)).toThrow(/second State \(Norland\)/))
  it('is none where a title names a State and its text goes on', () => {
    expect(title('Concluding observations on the report of Valdoria, adopted by the Committee in Geneva')).not.toThrow()
  })
})

describe('a word that a page breaks', () => {
  const text = (line: string) =>
    readHtmlText(`<html><body><p>Torture, torture. Harm.</p><p>${line}</p></body></html>`).paragraphs.at(-1)?.text
  it.each([
    ['stop tor-<br>ture now', 'stop torture now'],
    ['self-<br>harm', 'self-harm'],
    ['first<br>second', 'first second'],
    ['one –<br>two', 'one – two'],
    ['pre- and<br>post-natal', 'pre- and post-natal'],
  ])('%s', (line, expected) => expect(text(line)).toBe(expected))
})
