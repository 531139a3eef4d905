// The classifier on the usual wording of the three mechanisms in three languages, and on what a concern says is missing.
import { describe, expect, it } from 'vitest'
import { classifyCriminalisation } from '../../../src/domain/criminalisation/classify.ts'
import type { Mechanism } from '../../../src/domain/mechanisms.ts'
import { subjectAsks, subjectLookAlikes } from './subject-asks.ts'
import { usualAsks } from './usual-asks.ts'
import { usualLookAlikes } from './usual-look-alikes.ts'
import { wordingAsks } from './wording-asks.ts'
import { wordingLookAlikes } from './wording-look-alikes.ts'

const read = (language: string, where: string, text: string) => {
  const [mechanism, heading] = where.split(':')
  return classifyCriminalisation({
    text,
    language,
    mechanism: mechanism as Mechanism,
    ...(heading ? { heading: [heading] } : {}),
  })
}

describe('an ask in the usual wording', () => {
  it.each([...usualAsks, ...wordingAsks, ...subjectAsks])('%s %s %s: %s', (language, where, tags, text) => {
    const found = read(language, where, text)
    expect(found.flag, `${found.rules.join(', ')} / ${found.vetoes.join(', ')}`).toBe(true)
    expect(found.subtags).toEqual(expect.arrayContaining(tags.split(' ').filter((tag) => tag !== '')))
  })
})

describe('no ask, though close', () => {
  it.each([...usualLookAlikes, ...wordingLookAlikes, ...subjectLookAlikes])('%s %s: %s', (language, where, text) => {
    const found = read(language, where, text)
    expect(found.flag, found.rules.join(', ')).toBe(false)
  })
})

describe('a concern that the offence is still missing', () => {
  it.each([
    ['en', 'The Committee is concerned that Valdoria has not yet criminalized torture.'],
    ['fr', 'Le Comité note avec préoccupation que le Valdoria n’a pas encore incriminé la torture.'],
    ['es', 'Preocupa al Comité que Valdoria no haya tipificado todavía el delito de tortura.'],
  ])('is on the topic, and no flag: %s: %s', (language, text) => {
    const found = classifyCriminalisation({ text, language, mechanism: 'CAT', unitType: 'concern' })
    expect(found).toMatchObject({ flag: false, topic: true })
  })

  it('leaves a concern of another kind alone', () => {
    const text = 'The Committee is concerned that Valdoria has not investigated allegations of torture.'
    expect(classifyCriminalisation({ text, mechanism: 'CAT', unitType: 'concern' }).topic).toBe(false)
  })
})
