// Records that the tests of citations share: three real documents' facts (symbols, dates) and an arbitrary one.
import fc from 'fast-check'
import type { Citable } from '../../src/cite/citable.ts'
import { citableOf } from '../../src/cite/record.ts'

const blank = citableOf({
  body: '',
  type: 'other',
  title: '',
  states: [],
  stateAsPrinted: null,
  symbol: '',
  mechanism: 'CAT',
  distributionDate: null,
  adoptionDates: [],
  version: 'official',
  language: 'en',
  originalLanguage: null,
})

/** A record of the fields that are given; all others are gaps. */
export const citable = (known: Partial<Citable>): Citable => ({
  ...blank,
  state: null,
  symbol: null,
  language: null,
  ...known,
})

export const observations = citable({
  body: 'Committee against Torture',
  type: 'concluding_observations',
  title: 'Concluding observations on the second periodic report of Kenya*',
  state: 'Kenya',
  symbol: 'CAT/C/KEN/CO/2',
  date: { day: '2013-06-19', kind: 'distribution' },
  language: 'en',
  originalLanguage: 'en',
  pinpoints: ['6'],
})

export const upr = citable({
  body: 'General Assembly',
  type: 'report_of_the_working_group',
  title: 'Report of the Working Group on the Universal Periodic Review',
  state: 'Togo',
  symbol: 'A/HRC/19/10',
  date: { day: '2011-12-14', kind: 'distribution' },
  language: 'en',
})

export const visit = citable({
  body: 'Human Rights Council',
  type: 'country_visit_report',
  title:
    'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment: Mission to Mexico',
  state: 'Mexico',
  symbol: 'A/HRC/28/68/Add.3',
  date: { day: '2014-12-29', kind: 'distribution' },
  language: 'en',
  originalLanguage: 'es',
  persons: ['Juan E. Méndez'],
  mandate: 'Special Rapporteur on Torture',
  pinpoints: ['31'],
})

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)

const symbol = fc.constantFrom(
  'CAT/C/XVD/CO/2',
  'CAT/C/XVD/CO/5-6',
  'CAT/C/CHN-HKG/CO/5',
  'CAT/C/XVD/CO/2/Add.1',
  'CAT/C/XVD/FCO/3',
  'CAT/C/XVD/QPR/4',
  'CAT/C/XXVII/Concl.5',
  'CAT/C/CR/30/4',
  'A/49/44',
  'A/HRC/19/10',
  'A/HRC/28/68/Add.3',
  'E/CN.4/2006/6/Add.3',
  'E/C.12/XVD/CO/6',
  'CRPD/C/EU/CO/1',
)
const path = fc.constantFrom('6', '8(b)', '8(c)', '12', '41(d)', '41(e)', '4(a)(ii)', '140.12', '140.13')

/** A whole record: nothing that a style asks for is lacking. */
export const wholeRecord: fc.Arbitrary<Citable> = fc
  .record({
    symbol,
    day,
    kind: fc.constantFrom('distribution' as const, 'adoption' as const, 'received' as const),
    type: fc.constantFrom(
      'concluding_observations' as const,
      'report_of_the_working_group' as const,
      'country_visit_report' as const,
      'annual_report' as const,
    ),
    pinpoints: fc.uniqueArray(path, { maxLength: 4 }),
    version: fc.constantFrom('official' as const, 'reissued' as const, 'advance_unedited' as const),
    state: fc.constantFrom('Valdoria', 'Kestria', 'Tarsis (Federated Cantons of)'),
    persons: fc.constantFrom<string[]>([], ['Ada Example'], ['Ada Example', 'Ben Sample']),
    answered: fc.constantFrom(null, '3', '12(a)'),
  })
  .map(({ day: printed, kind, answered, ...known }) =>
    citable({
      ...known,
      body: 'Committee against Torture',
      title: 'Observations and proposals of the sixth kind',
      date: { day: printed, kind },
      language: 'en',
      originalLanguage: 'fr',
      address: 'https://example.org/observations',
      positions: answered === null ? null : [{ value: 'noted', symbol: 'A/HRC/99/99/Add.1', paragraph: answered }],
    }),
  )
