// Invented reports in invented type, cycles 1 to 4: what went in comes out, whatever the layout.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUpr } from '../../../scrapers/upr-outcomes/parse.ts'
import { findState } from '../../../src/domain/states/states.ts'
import { type Item, type List, type Style, typeset } from './typeset.ts'

const states = [
  'Norland',
  'Kestria',
  'Lurania',
  'Tarsis (Federated Cantons of)',
  'Venezuela (Bolivarian Republic of)',
  'United Kingdom of Great Britain and Northern Ireland',
  'Bosnia and Herzegovina',
  'Côte d’Ivoire',
  'Guinea-Bissau',
  'Democratic People’s Republic of Korea',
]
const asks = [
  'Ratify',
  'Take further steps to implement',
  'Strengthen',
  'Continue its efforts to promote',
  'Fully investigate',
  'Consider amending',
]
const objects = [
  'the Optional Protocol to the Convention against Torture (OP-CAT)',
  'its laws on places of detention, in line with article 2 (1) of the Convention',
  'the national programme of 2010–2015 on women’s rights',
  'all recommendations of the Special Rapporteur, including those in paragraph 69 of his report',
  'human rights education; training of the police and of judges',
  'ILO Convention No. 169',
  'measures against ill-treatment, as recommended by the Committee against Torture at its 20th session, held in November 2010',
]

const segment = fc.record({
  ask: fc.constantFrom(...asks),
  object: fc.constantFrom(...objects),
  serial: fc.integer({ min: 1, max: 9999 }),
  states: fc.uniqueArray(fc.constantFrom(...states), { minLength: 1, maxLength: 4 }),
})
const item: fc.Arbitrary<Item> = fc
  .uniqueArray(segment, { minLength: 1, maxLength: 3, selector: (one) => one.serial })
  .map((segments) => ({
    segments: segments.map((one) => ({
      text: `${one.ask} ${one.object} under plan ${one.serial} of Valdoria`,
      states: one.states,
    })),
  }))

const leads = {
  supported:
    'The recommendations formulated during the interactive dialogue and listed below have been examined by Valdoria and enjoy the support of Valdoria:',
  noted: 'The recommendations below did not enjoy the support of Valdoria:',
  pending:
    'The following recommendations will be examined by Valdoria, which will provide responses in due time, but no later than the twenty-eighth session of the Human Rights Council:',
}
type Position = keyof typeof leads

const review = fc.record({
  style: fc.record<Style>({
    labels: fc.constantFrom('dotted', 'dotted.', 'restart', 'running'),
    size: fc.constantFrom(10, 12),
    room: fc.constantFrom(0, 0.5, 0.9),
    indent: fc.constantFrom(0, 29),
    mirrored: fc.boolean(),
    brackets: fc.constantFrom('one', 'each', 'each;'),
    notes: fc.boolean(),
    measure: fc.integer({ min: 62, max: 84 }),
  }),
  lists: fc.uniqueArray(
    fc.record({
      position: fc.constantFrom<Position>('supported', 'noted', 'pending'),
      items: fc.array(item, { minLength: 1, maxLength: 25 }),
    }),
    { minLength: 1, maxLength: 3, selector: (list) => list.position },
  ),
})

const code = (name: string) => findState(name).iso3

describe('a report set in type', () => {
  it('gives back its numbers, texts, States and positions', async () => {
    await fc.assert(
      fc.asyncProperty(review, async ({ style, lists }) => {
        const set: List[] = lists.map(({ position, items }) => ({ lead: leads[position], items }))
        const bytes = await typeset('A/HRC/28/15', set, style)
        const parsed = await parseUpr({
          bytes,
          sha256: '',
          address: 'x.pdf',
          symbol: null,
          retrievedAt: '',
          listing: null,
        })
        let running = 0
        const expected = lists.flatMap(({ position, items }, list) =>
          items.flatMap((one, index) => {
            running++
            const number = style.labels === 'running' ? running : index + 1
            return one.segments.map(
              (part) => `${16 + list}.${number} | ${part.text} | ${part.states.map(code).join(' ')} | ${position}`,
            )
          }),
        )
        const read = parsed.units
          .filter((unit) => unit.unitType === 'upr_recommendation')
          .map(
            (unit) =>
              `${unit.path} | ${unit.text} | ${(unit.recommendingStates ?? []).map((state) => state.iso3).join(' ')} | ${unit.positions?.at(-1)?.value}`,
          )
        expect(read).toEqual(expected)
        // the notes of the typesetter have no calls: they are kept apart
        const lost = parsed.skipped?.filter(
          ({ where, reason }) => !reason.startsWith('annex') && !where.startsWith('note '),
        )
        expect(lost).toEqual([])
        expect(parsed.review).toMatchObject({ cycle: 2, workingGroupSession: 20, troika: ['XVE', 'XVF', 'XVG'] })
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 25), seed: 20991210, endOnFailure: true },
    )
  }, 180_000)
})
