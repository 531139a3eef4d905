// Which documents are versions of one work, and which of them counts: tables over the pure rules, without a store.
import { describe, expect, it } from 'vitest'
import { baseSymbol } from '../../../src/domain/keeping/base-symbol.ts'
import { planWork, type Titled, type WorkVersion, workKey } from '../../../src/domain/keeping/works.ts'
import type { Language, VersionKind } from '../../../src/domain/mechanisms.ts'

const bases: [string, string][] = [
  ['CAT/C/XVD/CO/3', 'CAT/C/XVD/CO/3'],
  ['CAT/C/XVD/CO/3/Rev.1', 'CAT/C/XVD/CO/3'],
  ['CAT/C/XVD/CO/3/Rev.2/Corr.1', 'CAT/C/XVD/CO/3'],
  ['CAT/C/XVD/CO/3/Corr.1', 'CAT/C/XVD/CO/3'],
  ['A/HRC/990/15/Add.1', 'A/HRC/990/15/Add.1'],
  ['A/HRC/990/15/Add.1/Rev.1', 'A/HRC/990/15/Add.1'],
  ['A/HRC/990/15/Rev.10', 'A/HRC/990/15'],
]
it.each(bases)('%s is a version of %s', (symbol, base) => expect(baseSymbol(symbol)).toBe(base))

const report = (symbol: string, over: Partial<Titled> = {}): Titled => ({
  symbol,
  type: 'report_of_the_working_group',
  state: 'XVD',
  cycle: 1,
  ...over,
})
const meetings: [string, Titled, Titled, boolean][] = [
  ['a draft of the first session and its report', report('A/HRC/WG.6/1/XVD/4'), report('A/HRC/8/90'), true],
  ['reports of two cycles', report('A/HRC/8/90'), report('A/HRC/990/15', { cycle: 2 }), false],
  ['reports on two States', report('A/HRC/8/90'), report('A/HRC/8/91', { state: 'XVE' }), false],
  [
    'a report without a cycle and its revision',
    report('A/HRC/8/90', { cycle: null }),
    report('A/HRC/8/90/Rev.1', { cycle: null }),
    true,
  ],
  ['a report and its addendum', report('A/HRC/8/90'), report('A/HRC/8/90/Add.1', { type: 'addendum' }), false],
  [
    'a report of a first session whose text names no cycle',
    report('A/HRC/WG.6/1/XVD/4', { cycle: null }),
    report('A/HRC/8/77', { cycle: 1 }),
    true,
  ],
  [
    'a report of one cycle and a draft of another',
    report('A/HRC/8/90'),
    report('A/HRC/WG.6/48/L.5', { cycle: null }),
    false,
  ],
  [
    'a draft and a report, neither of which names its cycle',
    report('A/HRC/WG.6/48/L.5', { cycle: null }),
    report('A/HRC/59/90', { cycle: null }),
    true,
  ],
  [
    'a draft that is announced only, and its report',
    report('A/HRC/WG.6/48/L.5', { cycle: null, type: '' }),
    report('A/HRC/59/90', { cycle: 4 }),
    true,
  ],
  [
    'a draft and a report of a cycle that is not announced',
    report('A/HRC/WG.6/948/L.5', { cycle: null }),
    report('A/HRC/990/15', { cycle: null }),
    true,
  ],
  [
    'a report of the last cycle that is announced and a draft of the next',
    report('A/HRC/65/15', { cycle: null }),
    report('A/HRC/WG.6/55/L.5', { cycle: null }),
    false,
  ],
  [
    'drafts of one session on two States',
    report('A/HRC/WG.6/48/L.5', { cycle: null }),
    report('A/HRC/WG.6/48/L.6', { cycle: null, state: 'XVE' }),
    false,
  ],
  [
    'a restricted draft and the observations as issued',
    report('CAT/C/XVD/CO/R.3', { type: 'concluding_observations', cycle: null }),
    report('CAT/C/XVD/CO/3', { type: 'concluding_observations', cycle: null }),
    true,
  ],
]
it.each(meetings)('%s share a key: %#', (_, a, b, same) => expect(workKey(a) === workKey(b)).toBe(same))

const version = (written: string): WorkVersion => {
  const [symbol, language = 'en', kind = 'official', ...marks] = written.split(' ')
  return {
    id: written,
    symbol: symbol!,
    language: language as Language,
    version: kind as VersionKind,
    hasText: !marks.includes('register'),
    withdrawn: marks.includes('withdrawn'),
  }
}

/** each: what, versions as `symbol language version mark`, the standing of each with what was issued in its place */
const works: [string, string[], string[]][] = [
  ['one text', ['S/1'], ['leading']],
  ['a revision takes the place of its base', ['S/1', 'S/1/Rev.1'], ['replaced by 1', 'leading']],
  ['the highest revision', ['S/1', 'S/1/Rev.10', 'S/1/Rev.9'], ['replaced by 1', 'leading', 'replaced by 1']],
  ['English leads', ['S/1 fr', 'S/1 en', 'S/1 es'], ['other_language', 'leading', 'other_language']],
  ['without English the first by code', ['S/1 fr', 'S/1 es'], ['other_language', 'leading']],
  [
    'a revision in another language only: the English text is present, and says what was issued since',
    ['S/1 en', 'S/1/Rev.1 fr'],
    ['other_language by 1', 'leading'],
  ],
  [
    'each language has its own present text',
    ['S/1 en', 'S/1 fr', 'S/1/Rev.1 en', 'S/1/Rev.1 fr'],
    ['replaced by 2', 'replaced by 3', 'leading', 'other_language'],
  ],
  ['a revision that was withdrawn', ['S/1', 'S/1/Rev.1 en official withdrawn'], ['leading', 'replaced']],
  [
    'an unedited revision displaces no final text',
    ['S/1', 'S/1/Rev.1 en advance_unedited'],
    ['leading', 'replaced by 0'],
  ],
  ['a final text displaces an advance one', ['S/1 en advance_unedited', 'S/1 fr'], ['other_language', 'leading']],
  ['a corrigendum never leads', ['S/1', 'S/1/Corr.1 en corrected'], ['leading', 'replaced']],
  ['a corrigendum of a revision', ['S/1/Rev.1', 'S/1/Rev.1/Corr.1 en corrected'], ['leading', 'replaced']],
  ['a corrigendum alone', ['S/1/Corr.1 en corrected'], ['leading']],
  ['a row of the register stands back', ['S/1 en official register', 'S/1 fr'], ['other_language', 'leading']],
  ['all withdrawn', ['S/1 en official withdrawn', 'S/1/Rev.1 en official withdrawn'], ['replaced', 'leading']],
  ['a draft and its report', ['A/HRC/WG.6/1/XVD/4', 'A/HRC/8/90'], ['replaced by 1', 'leading']],
  [
    'a draft that was read and a report that was not',
    ['A/HRC/WG.6/1/XVD/4', 'A/HRC/8/90 en official register'],
    ['leading', 'replaced'],
  ],
  [
    'a restricted draft and its text',
    ['CAT/C/XVD/CO/R.3 en restricted', 'CAT/C/XVD/CO/3'],
    ['replaced by 1', 'leading'],
  ],
  ['a restricted draft alone', ['CAT/C/XVD/CO/R.3 en restricted'], ['leading']],
  ['two drafts', ['A/HRC/WG.6/1/XVD/4', 'A/HRC/WG.6/1/L.3'], ['replaced', 'leading']],
  ['two reports with symbols of their own stay two works', ['A/HRC/8/90', 'A/HRC/8/91'], ['leading', 'leading']],
]
describe('the standing of each version', () => {
  it.each(works)('%s', (_, written, expected) => {
    const told = (versions: WorkVersion[]) => {
      const settled = new Map(planWork(versions).map((one) => [one.id, one]))
      return written.map((id) => {
        const { standing, replacedBy } = settled.get(id)!
        return replacedBy === null ? standing : `${standing} by ${written.indexOf(replacedBy)}`
      })
    }
    const versions = written.map(version)
    expect(told(versions)).toEqual(expected)
    expect(told([...versions].reverse())).toEqual(expected)
  })
})
