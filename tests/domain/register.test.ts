// A row of the register gives a position only with the place that gives it.
import { describe, expect, it } from 'vitest'
import { registerRowSchema } from '../../src/domain/register.ts'

const row = {
  symbol: 'A/HRC/990/15',
  number: '140.1',
  part: '0',
  number_status: 'printed',
  state: 'XVD',
  cycle: '4',
  working_group_session: '48',
  date: '2099-03-24',
  recommending_states: 'XVE XVF',
  position: 'noted',
  position_symbol: 'A/HRC/990/15/Add.1',
  position_paragraph: '7',
  topics: '',
  criminalisation: 'no',
  subtags: '',
  certainty: 'test',
}

describe('a row of the register', () => {
  it.each<[string, Partial<typeof row>, boolean]>([
    ['with its place', {}, true],
    ['without a position', { position: '', position_symbol: '', position_paragraph: '' }, true],
    ['without the document', { position_symbol: '' }, false],
    ['without the paragraph', { position_paragraph: '' }, false],
  ])('%s', (_, change, read) => expect(registerRowSchema.safeParse({ ...row, ...change }).success).toBe(read))

  it('says what to do', () => {
    const { error } = registerRowSchema.safeParse({ ...row, position_symbol: '' })
    expect(error?.issues[0]).toMatchObject({ path: ['position'], message: expect.stringContaining('fill in both') })
  })
})
