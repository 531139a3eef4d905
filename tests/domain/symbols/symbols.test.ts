// Document symbols: the grammar by its table, normalisation, rejects, and finding in running text.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findState, stateByCode } from '../../../src/domain/states/states.ts'
import { canonicalSymbol, findSymbols, parseSymbol, SymbolError } from '../../../src/domain/symbols/symbols.ts'

const rows: [symbol: string, kind: string, fields: Record<string, unknown>][] = [
  ['CAT/C/XVD/CO/2', 'tb_country', { body: 'CAT', country: 'XVD', type: 'CO', number: '2' }],
  ['CAT/C/XVD/CO/2-5', 'tb_country', { number: '2-5' }],
  ['CAT/C/XVD/CO/2/Add.1', 'tb_country', { number: '2', suffix: '/Add.1' }],
  ['CAT/C/XVD/FCO/3', 'tb_country', { type: 'FCO' }],
  ['CAT/C/XVD/CO/R.4', 'tb_country', { restricted: 'R.', number: '4' }],
  ['CAT/C/XVD/7', 'tb_country', { type: null, number: '7' }],
  ['CAT/C/CHN-HKG/CO/5', 'tb_country', { country: 'CHN-HKG' }],
  ['CRPD/C/EU/CO/1', 'tb_country', { body: 'CRPD', country: 'EU' }],
  ['CERD/C/URY/CO/21-23', 'tb_country', { body: 'CERD', number: '21-23' }],
  ['CRPD/C/LUX/CO/1/Add.2', 'tb_country', { suffix: '/Add.2' }],
  ['E/C.12/AUS/CO/6', 'tb_country', { body: 'CESCR', country: 'AUS' }],
  ['CRC/C/OPSC/KOR/CO/1', 'tb_protocol', { kind: 'OPSC', country: 'KOR', type: 'CO' }],
  ['CAT/C/55/Add.11', 'tb_legacy_report', { due: 55, add: 11 }],
  ['CAT/C/55/3', 'tb_session', { session: '55', number: '3' }],
  ['CERD/C/2007/1', 'tb_session', { year: 2007, session: null, number: '1' }],
  ['CAT/C/3/Rev.6', 'tb_rules', { number: '3', suffix: '/Rev.6' }],
  ['CAT/C/CR/30/4', 'tb_cr', { session: '30', number: '4' }],
  ['CAT/C/XXVII/Concl.5', 'tb_concl', { session: 'XXVII', number: '5' }],
  ['CAT/C/24/Concl.3', 'tb_concl', { session: '24' }],
  ['CAT/C/35/L/NPL', 'tb_legacy_loi', { session: '35', country: 'NPL' }],
  ['CCPR/CO/78/SVK', 'tb_legacy_co', { session: '78', country: 'SVK' }],
  ['CERD/C/62/CO/2', 'tb_legacy_co', { session: '62', number: '2' }],
  ['E/C.12/2011/SR.24', 'tb_sr', { year: 2011, number: '24' }],
  ['CAT/C/31/D/189/2001', 'tb_comm', { session: '31', number: '189', year: 2001 }],
  ['CAT/OP/XVD/ROSPR/1', 'spt', { country: 'XVD', type: 'ROSPR', number: '1', body: null }],
  ['CAT/C/XVD/COAR/1', 'tb_country', { type: 'COAR', country: 'XVD', number: '1' }],
  ['CAT/OP/XVD/R.1', 'spt', { country: 'XVD', restricted: 'R.', number: '1' }],
  ['CAT/OP/XVD/RONPM/1', 'spt', { country: 'XVD', type: 'RONPM', number: '1' }],
  ['CAT/OP/12/5', 'spt', { session: '12', number: '5' }],
  ['A/HRC/WG.6/12/TGO/3', 'upr_wg_input', { session: '12', country: 'TGO', number: '3' }],
  ['A/HRC/DEC/S-17/1', 'hrc_dec_res', { kind: 'DEC', session: 'S-17' }],
  ['A/HRC/19/10/Add.1', 'hrc', { session: '19', number: '10', suffix: '/Add.1' }],
  ['A/HRC/19/NGO/12', 'hrc', { kind: 'NGO', number: '12' }],
  ['E/CN.4/2006/6/Add.3', 'chr', { year: 2006, number: '6' }],
  ['A/RES/39/46', 'ga_res', { session: '39', number: '46' }],
  ['A/53/44/Corr.1', 'ga_supp', { session: '53', number: '44', suffix: '/Corr.1' }],
  ['HRI/CORE/1/Add.65/Rev.1', 'core', { number: '1', add: 65, suffix: '/Rev.1' }],
  ['CRPD/C/6/SR.3', 'tb_sr', { session: '6', number: '3' }],
  ['HRI/GEN/2/Rev.6', 'un_other', { number: '2', suffix: '/Rev.6' }],
  ['S/2023/413', 'un_other', { year: 2023, number: '413' }],
  ['A/HRC/WG.6/1/ARG/4', 'upr_wg_draft', { country: 'ARG', number: '4' }],
  ['INT/CAT/POW/84/45342', 'internal', { kind: 'POW', session: '84', number: '45342' }],
]
test.each(rows)('%s is a %s', (symbol, kind, fields) => {
  const parsed = parseSymbol(symbol)
  expect(parsed).toMatchObject({ class: kind, ...fields, warnings: [], repair: null })
  expect(parsed.canonical).toBe(symbol)
})

test('a symbol is no longer than 120 characters: what is longer is none, and is not read to its end', () => {
  for (const long of ['1'.repeat(2000), '1'.repeat(110), `3${'/Add.1'.repeat(50)}`, '1'.repeat(50_000)]) {
    const text = `CAT/C/XVD/CO/${long}`
    expect(canonicalSymbol(text), text.slice(0, 40)).toBeNull()
    expect(findSymbols(`${text} ; ${text}, see CAT/C/XVD/CO/3.`).map(({ canonical }) => canonical)).toEqual([
      'CAT/C/XVD/CO/3',
    ])
  }
  expect(canonicalSymbol(`CAT/C/XVD/CO/3${' '.repeat(5000)}`)).toBeNull()
  expect(findSymbols(`CAT/C/XVD/CO/3${'/Add.1'.repeat(10)}`)).toHaveLength(1)
  expect(() => parseSymbol('A'.repeat(1_000_000))).toThrow(/^.{0,200}$/)
})

test.each([
  ['C AT/C/SR.1823', 'CAT/C/SR.1823'],
  ['CAT /C/GC/4', 'CAT/C/GC/4'],
  ['CAT/C/ XVD / 1', 'CAT/C/XVD/1'],
  ['CAT/C/XVD/CO/5–6', 'CAT/C/XVD/CO/5-6'],
  ['CAT/C/XVD/CO/5 to 6', 'CAT/C/XVD/CO/5-6'],
  ['CAT/C/XVD/CO/2\u00b9', 'CAT/C/XVD/CO/2'],
  ['CAT/C/\u200bXVD/CO/2*', 'CAT/C/XVD/CO/2'],
  ['cat/c/xvd/co/2/add.1', 'CAT/C/XVD/CO/2/Add.1'],
  ['CAT%2fC%2FXVD%2fCO%2f2&amp;Lang=en', 'CAT/C/XVD/CO/2'],
  ['A/HRC/28/68/Add. 3', 'A/HRC/28/68/Add.3'],
])('%s is written %s', (printed, canonical) => {
  expect(parseSymbol(printed)).toMatchObject({ printed, canonical })
})

test('asterisks are kept apart', () => {
  const symbol = parseSymbol('CAT/C/XVD/CO/5**')
  expect(symbol.reissue).toBe('**')
  expect(symbol.canonical).toBe('CAT/C/XVD/CO/5')
})

test.each(['CAT/C/KEN/CO', 'CAT/KEN/CO/2', 'A/HRC/19', 'C/KEN/CO/2', '', 'CAT', 'CAT/C/KEN/XX/2', 'A/HRC/19/10/Foo'])(
  '%j is refused',
  (printed) => {
    expect(() => parseSymbol(printed)).toThrow(SymbolError)
    expect(canonicalSymbol(printed)).toBeNull()
  },
)

test.each([
  ['CAT/C/DRC/CO/1', 'CAT/C/COD/CO/1'],
  ['CAT/C/DEN/6-7', 'CAT/C/DNK/6-7'],
  ['CAT/C/LAK/CO/3-4', 'CAT/C/LKA/CO/3-4'],
  ['CAT/C/QQQ/CO/1', null],
  // right in its time, so nothing to repair
  ['CAT/C/ROM/CO/1', null],
])('%s keeps its code, with a warning', (printed, repair) => {
  const symbol = parseSymbol(printed)
  expect(symbol.canonical).toBe(printed)
  expect(symbol.warnings).toHaveLength(1)
  expect(symbol.repair).toBe(repair)
})

test.each(['CAT/C/KEN/CO/712', 'CAT/C/KEN/CO/6-5'])('%s has an odd number', (printed) => {
  expect(parseSymbol(printed).warnings).toHaveLength(1)
})

test.each<[string, string[]]>([
  ['See CAT/C/XVD/CO/2, para. 7, and C AT/C/SR.1823.', ['CAT/C/XVD/CO/2', 'CAT/C/SR.1823']],
  ['CAT/C/SR.1472 and 1475).', ['CAT/C/SR.1472', 'CAT/C/SR.1475']],
  ['A/HRC/19/10 and Add.1, Corr.1', ['A/HRC/19/10', 'A/HRC/19/10/Add.1', 'A/HRC/19/10/Corr.1']],
  ['CAT/C/XVD/CO/4 / CAT/C/XVD/CO/5–6*', ['CAT/C/XVD/CO/4', 'CAT/C/XVD/CO/5-6']],
  ['(CAT/C/XVD/\nCO/2 – 19 June 2099)', ['CAT/C/XVD/CO/2']],
  ['https://undocs.org/en/A/HRC/59/15', ['A/HRC/59/15']],
  ['?symbolno=CAT%2fC%2fXVD%2fCO%2f2&Lang=En', ['CAT/C/XVD/CO/2']],
  ['INT/CAT/NGO/TGO/13032', ['INT/CAT/NGO/TGO/13032']],
  ['A/HRC/19/105/Foo, CAT/C, A/HRC/19 and 3/4/2099', []],
  ['on 5 May (A/49/44, paras. 138-147)', ['A/49/44']],
  ['التقرير(CRPD/C/XVD/1كيتز', ['CRPD/C/XVD/1']],
  ['no symbol at all', []],
])('findSymbols in %j', (text, symbols) => {
  const found = findSymbols(text)
  expect(found.map((one) => one.canonical)).toEqual(symbols)
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.printed)
})

const gold = new URL('../../../../shared/gold/symbols.tsv', import.meta.url)
describe.skipIf(!existsSync(gold))('gold/symbols.tsv (skipped where ../shared is absent)', () => {
  const [head, ...lines] = existsSync(gold)
    ? readFileSync(gold, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t'))
    : [[]]
  test('holds rows (skipped: ../shared/gold is not there)', () => expect(lines.length).toBeGreaterThan(200))

  test.each(lines.map((cells) => [cells[0]!, cells] as const))('%s', (symbol, cells) => {
    const parsed = parseSymbol(symbol)
    const row = Object.fromEntries(head!.map((name, index) => [name, cells[index] ?? '']))
    expect(parsed.canonical).toBe(row['normalised'] || symbol.replace(/[\s*]/g, ''))
    if (row['set'] !== 'fields') return
    for (const name of head!.slice(4, 15))
      expect([name, String(parsed[name as keyof typeof parsed] ?? '')]).toEqual([name, row[name]])
    expect(parsed.class).toBe(row['class'])
  })
})

test('repairs name States that exist', () => {
  expect(stateByCode('COD')).toBe(findState('DRC'))
})
