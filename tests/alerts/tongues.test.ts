// A mail is in one language from its first word to its last: names in its order, no English note, titles marked as quoted.
import { describe, expect, it } from 'vitest'
import type { AlertRow } from '../../db/alerts-store.ts'
import { type Choice, choiceSchema } from '../../src/alerts/choice.ts'
import { alertLetter, type Foot, noticeLetter } from '../../src/alerts/letters.ts'
import { composeMail, type Letter } from '../../src/alerts/mail/message.ts'
import { viewAlerts } from '../../src/alerts/message-rows.ts'
import { wordsIn } from '../../src/alerts/words.ts'
import { sortedCodes, stateName } from '../../src/domain/states/states.ts'
import { englishIn } from '../support/english.ts'

const now = { today: '2027-01-05', closed: {} }
const foot = { dataVersion: 'v', staleSources: [] }
const chosen = (over: object): Choice => choiceSchema.parse(over) as Choice
const textOf = (letter: Letter) => composeMail(letter, 'd1', 'a@b.example', 'c@d.example', 'https://x.example/l').text

const arrivalOf = (states: string[]): AlertRow => {
  const arrival = {
    symbol: 'CAT/C/XVD/CO/9',
    title: 'Concluding observations on the ninth periodic report of Valdoria',
    states,
    mechanism: 'CAT',
    topic: 'criminalisation',
    recommendations: 2,
    replaces: null,
    distributionDate: '2027-01-04',
    address: null,
    invented: false,
    at: '2027-01-04T08:00:00Z',
  }
  const body = { kind: 'arrived', arrival }
  return { number: 1, event: 'e', lead: -2, dueOn: '', raisedOn: now.today, body, current: null } as unknown as AlertRow
}

it.each([
  ['en', ['DZA', 'DEU', 'KEN', 'ESP', 'GBR', 'USA']],
  // Algérie, Allemagne, Espagne, États-Unis, Kenya, Royaume-Uni
  ['fr', ['DZA', 'DEU', 'ESP', 'USA', 'KEN', 'GBR']],
  // Alemania, Argelia, España, Estados Unidos, Kenya, Reino Unido
  ['es', ['DEU', 'DZA', 'ESP', 'USA', 'KEN', 'GBR']],
] as const)('States are in the order of their names in %s', (language, order) => {
  const codes = ['USA', 'DZA', 'GBR', 'DEU', 'KEN', 'ESP']
  expect(sortedCodes(codes, language)).toEqual(order)
  const { heading } = viewAlerts([arrivalOf(codes)], chosen({ language }), now)[0]!
  expect(heading).toBe(`${order.map((code) => stateName(code, language)).join(', ')} – CAT/C/XVD/CO/9`)
})

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  const links = { confirm: 'https://x.example/c', manage: 'https://x.example/m' }

  it('a stopped webhook is told without the English of the other server', () => {
    const letter = noticeLetter(
      'note',
      chosen({ language }),
      links,
      'disabled',
      '2026-05-01: the other end answered 410 Gone',
    )
    const text = textOf(letter)
    expect(text).toContain(language === 'fr' ? '1er mai 2026' : '1 de mayo de 2026')
    expect(englishIn(text), text).toEqual([])
    expect(text).not.toContain('410')
  })

  it('the title of a document is quoted as what it is', () => {
    const row = arrivalOf(['XVD'])
    const { title } = row.body.kind === 'arrived' ? row.body.arrival : { title: '' }
    const text = textOf(alertLetter('alerts', [row], chosen({ language }), now, foot))
    expect(text).toContain(language === 'fr' ? `document : « ${title} »` : `documento: «${title}»`)
    expect(englishIn(text.replace(title, '')), text).toEqual([])
  })
})

it('in English a stopped webhook says what the other server answered', () => {
  const links = { confirm: 'https://x.example/c', manage: 'https://x.example/m' }
  const letter = noticeLetter('note', chosen({}), links, 'disabled', '2026-05-01: the other end answered 410 Gone')
  expect(textOf(letter)).toContain('2026-05-01: the other end answered 410 Gone')
})

it.each([
  ['en', 'Dates of Valdoria'],
  ['fr', 'Dates de la Valdorie'],
  ['es', 'Dates of Valdoria'],
] as const)(
  'names a source that fails by its title in %s; in English where its card has no other',
  (language, title) => {
    const source = { title: 'Dates of Valdoria', titles: { fr: 'Dates de la Valdorie' } }
    const stale = { ...foot, staleSources: [source] } as unknown as Foot
    const text = textOf(alertLetter('alerts', [arrivalOf(['KEN'])], chosen({ language }), now, stale))
    expect(text).toContain(wordsIn(language).failing(title))
  },
)
