// The classifier on treaties by pronoun, ill-treatment as the object, leave to prosecute, time bars, titled bills and jurisdiction.
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import { barLookAlikes } from './bars-look-alikes.ts'
import { firstRound } from './bars-rounds.ts'
import { secondRound } from './bars-rounds-second.ts'
import { thirdAsks } from './bars-third-asks.ts'
import { thirdLookAlikes } from './bars-third-look-alikes.ts'

describe.each([...firstRound, ...secondRound])('$kind, $tag', ({ tag, texts }) => {
  describe.each(Object.entries(texts))('%s', (language, asks) => {
    it.each(asks)('%s', (text) => {
      const found = classifyCriminalisation({ text, language })
      expect(found.flag, `${found.rules.join(', ')} / ${found.vetoes.join(', ')}`).toBe(tag !== 'none')
      if (found.flag && tag !== null) expect(found.subtags).toContain(tag)
    })
  })
})

describe.each(Object.entries(thirdAsks))('an ask of the third series, %s', (language, texts) => {
  it.each(texts)('%s', (text) => {
    const found = classifyCriminalisation({ text, language })
    expect(found.flag, `${found.rules.join(', ')} / ${found.vetoes.join(', ')}`).toBe(true)
  })
})

describe.each(Object.entries(thirdLookAlikes))('no ask of the third series, %s', (language, texts) => {
  it.each(texts)('%s', (text) => expect(classifyCriminalisation({ text, language }).flag).toBe(false))
})

describe('a bar that is named by its heading alone', () => {
  const under = (heading: string, text: string, language = 'en') =>
    classifyCriminalisation({ text, language, heading: [heading], unitType: 'recommendation' })

  it('is read with the heading', () => {
    const timeBar = under(
      'Statute of limitations for torture',
      'The State party should abolish any time bar for this crime.',
    )
    expect(timeBar).toMatchObject({ flag: true, subtags: ['limitation_periods'] })
    const leave = under('Impunity for torture', 'Abolish the need for authorization before officers may be charged.')
    expect(leave).toMatchObject({ flag: true, subtags: ['amnesty_immunity'] })
  })

  it('is another offence under another heading', () => {
    expect(under('Corruption', 'The State party should abolish any time bar for this crime.').flag).toBe(false)
    expect(
      under('Trafficking in persons', 'Abolish the need for authorization before officers may be charged.').flag,
    ).toBe(false)
  })
})

describe.each(Object.entries(barLookAlikes))('close, and no ask, %s', (language, texts) => {
  it.each(texts)('%s', (text) => expect(classifyCriminalisation({ text, language }).flag).toBe(false))
})

describe('look-alikes of the words that the rules lean on', () => {
  it.each([
    ['en', 'Fight torture by means of the Police Bill'],
    ['en', 'Introduce training on torture and table the Police (Custody Records) Bill'],
    ['en', 'Ensure that officers can be tried for torture without the consent of the victim'],
    ['fr', 'Juger les agents pour torture sans le consentement de la victime'],
    ['es', 'Juzgar a los agentes por tortura sin el consentimiento de la víctima'],
    ['en', 'Ratify CAT and the Convention on the Rights of the Child and write its article 1 into domestic law'],
    ['en', 'Lift the ban on visits to places where torture is practised'],
  ])('%s: %s', (language, text) => expect(classifyCriminalisation({ text, language }).flag).toBe(false))
})
