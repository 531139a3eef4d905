// A heading behind a list whose last item ends "; and": it heads what follows, and is no words of the list.
import { describe, expect, it } from 'vitest'
import { readText } from './written.ts'

const lines = (end: string, heading: string, after = '4. The Committee is concerned at expulsions (art. 3).') => [
  '# Definition of torture',
  '2. The Committee is concerned at delays (art. 2).',
  '3. The State party should:',
  '(a) Amend the Criminal Code;',
  `(b) Train the police in its duties${end}`,
  heading,
  after,
  '5. The State party should stop them.',
]

const headings = ['# Non-refoulement', '# B. Non-refoulement', '# Non-refoulement and the rights of migrants']
describe.each(['; and', ', and', '; or', ';'])('an item that ends "%s"', (end) => {
  it.each(headings)('ends before the heading "%s"', async (heading) => {
    const found = await readText('en', lines(end, heading))
    const rows = found.units.map((unit) => [unit.path, unit.text, unit.heading.at(-1)])
    expect(rows.filter(([path]) => path?.startsWith('3'))).toEqual([
      ['3(a)', 'Amend the Criminal Code;', 'Definition of torture'],
      ['3(b)', `Train the police in its duties${end}`, 'Definition of torture'],
    ])
    const words = heading.replace(/^# (?:B\. )?/, '')
    expect(rows.filter(([path]) => path === '4' || path === '5').map(([, , last]) => last)).toEqual([words, words])
    // what the list goes on with may be lost
    if (end !== ';') expect(found.warnings.join()).toContain('para. 3(b): stops short')
  })
})

it('words that go on in the type of the list stay with it', async () => {
  const found = await readText('en', lines('; and', 'Release those who are held without a charge.'))
  expect(found.units.map(({ text }) => text)).toContain('Release those who are held without a charge.')
})
