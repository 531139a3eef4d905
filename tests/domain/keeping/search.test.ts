// What a unit is found by.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { searchRow, searchVersion, type UnitToIndex } from '../../../src/domain/keeping/search-row.ts'

const sample: UnitToIndex = {
  unitType: 'upr_recommendation',
  heading: ['A.', 'Justice'],
  stem: 'The State should:',
  text: 'Criminalize torture',
  position: 'noted',
  recommendingStates: ['XVE', 'XVF'],
  labels: [
    { scheme: 'criminalisation', label: 'offence_art4', doubtful: false },
    { scheme: 'topic', label: 'criminalisation', doubtful: false },
  ],
  withdrawn: false,
  isClassified: true,
  day: '2099-05-30',
  invented: false,
  standing: 'leading',
  inLanguages: false,
  document: {
    mechanism: 'UPR',
    type: 'report_of_the_working_group',
    language: 'en',
    cycle: 9,
    version: 'official',
    states: ['XVD', 'KEN', 'TGO'],
  },
}
const others: UnitToIndex[] = [
  { ...sample, unitType: 'concern', position: null, labels: [], recommendingStates: [] },
  { ...sample, text: null, stem: null, heading: [], day: '', document: { ...sample.document, cycle: null } },
  { ...sample, standing: 'other_language', inLanguages: true, document: { ...sample.document, language: 'fr' } },
  { ...sample, invented: true },
]
describe('what a unit is found by', () => {
  it('is its words and its facets', () => {
    const { facets, ...words } = searchRow(sample)!
    expect(words).toEqual({
      heads: 'ea 0 ejustic',
      stems: 'ethe estate eshould ecriminaliz etortur',
      words: 'a 0 justice 0 the state should criminalize torture',
      // English: two words and a wall in the heading, five stems, the words with two walls
      sketch: 'edaZsAC9oM v-I4iOsGa6FA1UZ q4UsACBVTsAC1ezKASkUxR-7WOG',
    })
    expect(facets.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'mark=leading',
      'mark=real',
      'mark=shown',
      'mechanism=UPR',
      'type=report_of_the_working_group',
      'year=2099',
      'region=african',
      'language=en',
      'unitType=upr_recommendation',
      'unitType=recommends',
      'cycle=9',
      'criminalisation=yes',
      'position=noted',
      'textStatus=verbatim',
      'state=XVD',
      'state=KEN',
      'state=TGO',
      'recommendingState=XVE',
      'recommendingState=XVF',
      'subtag=offence_art4',
      'topic=criminalisation',
    ])
  })
  it.each([
    ['en', true, 'no'],
    ['fr', true, 'no'],
    ['ru', true, 'not_classified'],
    ['ar', true, 'not_classified'],
    ['en', false, 'not_classified'],
  ])('is "no" only where the rules have been over a text that they read: %s, read %s', (language, isClassified, is) => {
    const { facets } = searchRow({ ...sample, isClassified, labels: [], document: { ...sample.document, language } })!
    expect(facets.filter(({ name }) => name === 'criminalisation')).toEqual([{ name: 'criminalisation', value: is }])
  })
  it('is nothing where it is withdrawn', () => {
    expect(searchRow({ ...sample, withdrawn: true })).toBeNull()
  })
  it('has a version that is raised with every change of a row', () => {
    const words = {
      ...sample,
      text: 'The victimʼs l’État, OP-CAT: minorities have access, accession; AIDS and legal aid',
    }
    const rows = JSON.stringify([sample, ...others, words].map(searchRow))
    // another digest: raise `searchVersion`, then write the new pair here
    expect([searchVersion, createHash('sha256').update(rows).digest('hex').slice(0, 12)]).toEqual([8, '21d3eb61e890'])
  })
})
