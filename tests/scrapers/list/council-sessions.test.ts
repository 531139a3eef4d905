// Which lists of reports are asked for: those of sessions of the Council that have opened.
import { expect, it } from 'vitest'
import type { Http } from '../../../scrapers/source.ts'
import { uprOutcomes } from '../../../scrapers/upr-outcomes/index.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { type Facts, noFacts, type SessionFact } from '../../../src/domain/facts.ts'

const session = (
  mechanism: SessionFact['mechanism'],
  ordinal: number,
  opens: string,
  council: number | null = null,
) => ({
  mechanism,
  ordinal,
  opens,
  closes: opens,
  states: [],
  stakeholderDeadline: null,
  stakeholderDeadlineEstimate: null,
  nationalReportDeadline: null,
  addendumDeadline: null,
  adoptingCouncilSession: council,
  source: 'invented',
  confidence: 'sure',
})
const turns = [session('UPR', 151, '2099-05-04', 163), session('UPR', 152, '2099-11-02', 164)]

async function asked(facts: Partial<Facts>, today: string): Promise<number[]> {
  const numbers: number[] = []
  const get: Http['get'] = async (address) => {
    numbers.push(Number(/session(\d+)/.exec(address)![1]))
    throw new FetchError('not_found', address, 'nothing here')
  }
  const bases = { treatyBodies: 'https://a.example/', symbolAccess: 'https://a.example', ohchr: 'https://a.example' }
  const listings = uprOutcomes.list({ get, post: get }, { bases, facts: { ...noFacts(), ...facts }, today })
  await expect(listings[Symbol.asyncIterator]().next()).rejects.toThrow(FetchError)
  return numbers
}

it.each<[name: string, facts: Partial<Facts>, today: string, expected: number[]]>([
  ['the one to come is not asked', { sessions: [...turns, session('HRC', 163, '2099-09-07')] }, '2099-11-20', [163]],
  ['nor is it before its opening', { sessions: [...turns, session('HRC', 164, '2100-02-22')] }, '2099-11-20', [163]],
  [
    'it is from its opening on',
    { sessions: [...turns, session('HRC', 163, '2099-09-07'), session('HRC', 164, '2100-02-22')] },
    '2100-02-22',
    [164, 163],
  ],
  [
    'or half a year later, where no file knows it',
    { sessions: [...turns, session('HRC', 163, '2099-09-07')] },
    '2100-05-01',
    [164, 163],
  ],
  ['without any session of the Council all are asked', { sessions: turns }, '2099-11-20', [164, 163]],
])('%s', async (_, facts, today, expected) => {
  expect(await asked(facts, today)).toEqual(expected)
})
