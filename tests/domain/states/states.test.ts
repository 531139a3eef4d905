// States: codes, whole-name matching in three languages, former names, glued lists.
import { describe, expect, test } from 'vitest'
import { UnknownNameError } from '../../../src/domain/errors.ts'
import { nameKey } from '../../../src/domain/states/key.ts'
import { misprintRows } from '../../../src/domain/states/misprints.ts'
import {
  allStates,
  findState,
  namesOf,
  splitStateNames,
  stateByCode,
  stateName,
} from '../../../src/domain/states/states.ts'

test('the tables are whole', () => {
  const states = allStates()
  const count = (kind: string): number => states.filter((state) => state.kind === kind).length
  expect(count('member')).toBe(193)
  expect(count('observer')).toBe(2)
  expect(new Set(states.map((state) => state.iso3)).size).toBe(states.length)
  const iso2 = states.flatMap((state) => state.iso2 ?? [])
  expect(new Set(iso2).size).toBe(iso2.length)
  for (const state of states) {
    expect(state.iso3).toMatch(/^[A-Z]{3}$/)
    for (const { short, official } of Object.values(state.names)) expect(short && official).toBeTruthy()
  }
})

test('every name of every State finds it again', () => {
  for (const state of allStates())
    for (const language of ['en', 'fr', 'es'] as const)
      for (const name of [state.names[language].short, state.names[language].official])
        expect([name, findState(name, language).iso3]).toEqual([name, state.iso3])
})

test.each([
  ['Türkiye', 'TUR'],
  ['Turkey', 'TUR'],
  ['Republic of Türkiye', 'TUR'],
  ['Bolivia (Plurinational State of)', 'BOL'],
  ['Plurinational State of Bolivia', 'BOL'],
  ['Bolivarian Republic of Venezuela', 'VEN'],
  ['Venezuela, Bolivarian Republic of', 'VEN'],
  ['Iran, Islamic Republic of', 'IRN'],
  ['the Netherlands', 'NLD'],
  ['Netherlands (Kingdom of the)', 'NLD'],
  ['Kingdom of the Netherlands', 'NLD'],
  ['theNetherlands', 'NLD'],
  ['UNITED  KINGDOM', 'GBR'],
  ['United Kingdom of Great Britain and Northern Ireland', 'GBR'],
  ["Lao People's Democratic Republic", 'LAO'],
  ['Lao People`s Democratic Republic', 'LAO'],
  ["Cote d'Ivoire", 'CIV'],
  ['Viet Nam', 'VNM'],
  ['Vietnam', 'VNM'],
  ['Holy See', 'VAT'],
  ['Republic of Ireland', 'IRL'],
  ['República de Irlanda', 'IRL'],
  ['Fiji Islands', 'FJI'],
  ['Îles Fidji', 'FJI'],
  ['Islas Fiji', 'FJI'],
  ['TfYR of Macedonia', 'MKD'],
  ['TFYR Macedonia', 'MKD'],
  ['ERY de Macédoine', 'MKD'],
  ['Commonwealth of Australia', 'AUS'],
  ['P.R. China', 'CHN'],
  ['Rép. dém. du Congo', 'COD'],
  ['Rép. de Corée', 'KOR'],
  ['Federación Rusa', 'RUS'],
  ['Rep. Unida de Tanzania', 'TZA'],
  ['Guinée-Conakry', 'GIN'],
  ['State of Palestine*', 'PSE'],
  ['Kosovo*', 'XKX'],
  ['European Union', 'EUE'],
  ['Congo', 'COG'],
  ['Republic of the Congo', 'COG'],
  ['Democratic Republic of the Congo', 'COD'],
  ['Zaire', 'COD'],
  ['Swaziland', 'SWZ'],
  ['Burma', 'MMR'],
  ['Czech Republic', 'CZE'],
  ['The former Yugoslav Republic of Macedonia', 'MKD'],
  ['Serbia and Montenegro', 'SCG'],
  ['Guinea', 'GIN'],
  ['Guinea Bissau', 'GNB'],
  ['Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Dominica', 'DMA'],
  ['Dominican Republic', 'DOM'],
  ['St. Kitts and Nevis', 'KNA'],
  ['Saint Vincent & the Grenadines', 'VCT'],
  ['Tarsis (Federated Cantons of)', 'XVH'],
  ['Federated Cantons of Tarsis', 'XVH'],
  ['la Suisse', 'CHE'],
  ['l’Algérie', 'DZA'],
  ['République-Unie de Tanzanie', 'TZA'],
  ['los Países Bajos', 'NLD'],
  ['Alemania', 'DEU'],
  ['El Salvador', 'SLV'],
])('%s is %s', (name, iso3) => expect(findState(name).iso3).toBe(iso3))

test.each(['Guinea Conakry and others', 'Ruritania', 'ICPPED', '', 'Kore', 'Yugoslav', 'Ireland (Northern)'])(
  '%j is no State',
  (name) => expect(() => findState(name)).toThrow(UnknownNameError),
)

describe('forms of a name', () => {
  test.each([
    ['Tarsis (the Federated Cantons of)', 'XVH'],
    ['the Federated Cantons of Tarsis', 'XVH'],
    ['Tarsis, Federated Cantons of', 'XVH'],
    ['Norland (the)', 'XVE'],
    ['Norland (The)', 'XVE'],
    ['Norland, the', 'XVE'],
    ['The Norland (the)', 'XVE'],
    ['Norland (Kingdom of)', 'XVE'],
    ['Norland (the Kingdom of)', 'XVE'],
    ['Kestria (la)', 'XVF'],
    ['Netherlands (the Kingdom of the)', 'NLD'],
    ['Netherlands (the)', 'NLD'],
    ['Iran (the Islamic Republic of)', 'IRN'],
    ['Congo (Republic of)', 'COG'],
    ['Congo (the Democratic Republic of the)', 'COD'],
    ['Gambia (The)', 'GMB'],
    ['Bahamas (the)', 'BHS'],
    ['Korea (the Republic of)', 'KOR'],
    ['Moldova (the Republic of)', 'MDA'],
    ['Micronesia (the Federated States of)', 'FSM'],
    ['Tanzania (the United Republic of)', 'TZA'],
    ['Eswatini (formerly Swaziland)', 'SWZ'],
    ['Swaziland (now Eswatini)', 'SWZ'],
    ['Türkiye (formerly Turkey)', 'TUR'],
    ['Cabo Verde (former Cape Verde)', 'CPV'],
    ['North Macedonia (formerly the former Yugoslav Republic of Macedonia)', 'MKD'],
    ['Czechia (formerly Czechoslovakia)', 'CZE'],
    ['Norland (formerly Old Norland)', 'XVE'],
    ['Lao People\u02bcs Democratic Republic', 'LAO'],
    ['C\u00f4te d\u02bcIvoire', 'CIV'],
    ['Cote d\u02bbIvoire', 'CIV'],
    ['Lao People\u2032s Democratic Republic', 'LAO'],
  ])('%s is %s', (name, iso3) => expect(findState(name).iso3).toBe(iso3))

  test.each([
    'Norland (formerly Kestria)',
    'Congo (formerly Zaire)',
    'Ruritania (formerly Norland)',
    'Norland (north of)',
    'Norland, Kestria',
    'Serbia, Montenegro',
    'Serbia; Montenegro',
    'Bosnia, Herzegovina',
    'Trinidad, and Tobago',
    'Guinea, Bissau',
    'Papua, New Guinea',
    'Iran; Islamic Republic of',
    'Hong Kong; China',
    'Viet, Nam',
  ])('%s is no name', (name) => expect(() => findState(name)).toThrow(UnknownNameError))

  test.each(['Hong Kong, China', 'Macao, China', 'Congo, Democratic Republic of the', 'Norland,'])(
    '%s has its comma in its name',
    (name) => expect(findState(name).iso3).toMatch(/^[A-Z]{3}$/),
  )
})

describe('States of the past', () => {
  test.each([
    ['Serbia and Montenegro', '2006-06-03', 'SCG'],
    ['Serbia and Montenegro', '2006-06-04', null],
    ['Yugoslavia', '2001-11-16', 'YUG'],
    ['Yugoslavia', '2008-04-07', null],
    ['Czechoslovakia', '1991-05-01', 'CSK'],
    ['Czechoslovakia', '1993-01-01', null],
    ['Soviet Union', '2010-01-01', null],
    ['German Democratic Republic', '1989-11-20', 'DDR'],
    ['Democratic Yemen', '1995-01-01', null],
    ['Norland', '2098-01-01', 'XVE'],
  ])('%s on %s: %s', (name, on, iso3) => {
    const read = () => findState(name, { on }).iso3
    if (iso3 === null) expect(read).toThrow(UnknownNameError)
    else expect(read()).toBe(iso3)
  })

  test('a list of our time names their successors', () => {
    const codes = (text: string, on?: string) => splitStateNames(text, 'en', on).map(({ state }) => state.iso3)
    expect(codes('Albania, Serbia and Montenegro', '2012-01-01')).toEqual(['ALB', 'SRB', 'MNE'])
    expect(codes('Albania, Serbia and Montenegro', '2004-01-01')).toEqual(['ALB', 'SCG'])
    expect(codes('Serbia, Montenegro')).toEqual(['SRB', 'MNE'])
    expect(codes('SerbiaMontenegro', '2012-01-01')).toEqual(['SRB', 'MNE'])
  })
})

/** Edits between two keys; two letters that changed places, next to each other or over one, count as one. */
const edits = (a: string, b: string): number => {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i])
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + change)
      for (const over of [1, 2])
        if (a[i - 1] === b[j - 1 - over] && a[i - 1 - over] === b[j - 1] && (over === 1 || a[i - 2] === b[j - 2]))
          least = Math.min(least, (rows[i - 1 - over]?.[j - 1 - over] ?? least) + 1)
      rows[i]![j] = least
    }
  return rows[a.length]![b.length]!
}

test('a misprint is nearer to its State than to any other', () => {
  const misprints = misprintRows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [iso3, ...names] = row.split('|')
      return names.map((name): [string, string] => [iso3!, name])
    })
  const own = new Set(misprints.map(([, name]) => name))
  const names = allStates()
    .filter(({ kind }) => kind !== 'historical')
    .flatMap((state) =>
      namesOf(state, 'en')
        .filter((name) => !own.has(name))
        .map((name) => [state.iso3, nameKey(name)] as const),
    )
  const faults = misprints.flatMap(([iso3, name]) => {
    const key = nameKey(name)
    const near = names.filter(([, other]) => Math.abs(other.length - key.length) <= 3)
    const distance = (same: boolean) =>
      Math.min(...near.filter(([code]) => (code === iso3) === same).map(([, other]) => edits(key, other)))
    const [ours, others] = [distance(true), distance(false)]
    return ours <= 3 && ours < others ? [] : [`${name}: ${ours} edits to ${iso3}, ${others} to another`]
  })
  expect(faults).toEqual([])
})

test('codes', () => {
  expect(stateByCode('ZAR')?.iso3).toBe('COD')
  expect(stateByCode('EU')?.iso3).toBe('EUE')
  expect(stateByCode('QQQ')).toBeUndefined()
  expect(stateName('XVD', 'en', 'official')).toBe('Republic of Valdoria')
  expect(stateName('KEN', 'fr')).toBe('Kenya')
  expect(() => stateName('QQQ', 'en')).toThrow(UnknownNameError)
})

test('former names know when they ended', () => {
  const alias = stateByCode('SWZ')?.aliases.find((one) => one.name === 'Swaziland' && one.language === 'en')
  expect(alias?.until).toBe(2018)
})

describe('splitStateNames', () => {
  test.each<[string, string[]]>([
    ['KestriaLuraniaNorland', ['Kestria', 'Lurania', 'Norland']],
    ['Kestria, Lurania and Norland', ['Kestria', 'Lurania', 'Norland']],
    [
      'GuineaEquatorial GuineaGuinea-BissauNigerNigeria',
      ['Guinea', 'Equatorial Guinea', 'Guinea-Bissau', 'Niger', 'Nigeria'],
    ],
    [
      'Tarsis (Federated Cantons of)Iran (Islamic Republic of)',
      ['Tarsis (Federated Cantons of)', 'Iran (Islamic Republic of)'],
    ],
    ['Trinidad and Tobago and the Sudan', ['Trinidad and Tobago', 'Sudan']],
    ['DominicaRepublic of KoreaDominican Republic', ['Dominica', 'Republic of Korea', 'Dominican Republic']],
    ['Antigua and BarbudaSt. LuciaKenya', ['Antigua and Barbuda', 'St. Lucia', 'Kenya']],
    ['Kenya;\n South Sudan; Sudan', ['Kenya', 'South Sudan', 'Sudan']],
    ['', []],
  ])('%s', (glued, names) => expect(splitStateNames(glued).map((name) => name.printed)).toEqual(names))

  test('in French', () => {
    expect(splitStateNames('Suisse et Burkina Faso', 'fr').map((name) => name.state.iso3)).toEqual(['CHE', 'BFA'])
  })

  test.each(['KestriaRuritania', 'kenya', 'Kenya (on behalf of a group)'])('%s leaves a remainder', (glued) => {
    expect(() => splitStateNames(glued)).toThrow(UnknownNameError)
  })
})

test('a name of more than 300 characters is none, and is not read', () => {
  expect(() => findState(' '.repeat(1_000_000))).toThrow(UnknownNameError)
  expect(() => findState(`Kenya${' '.repeat(400)}`)).toThrow(UnknownNameError)
})
