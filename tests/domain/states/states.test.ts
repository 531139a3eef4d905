// States: codes, whole-name matching in three languages, former names, glued lists.
import { describe, expect, test } from 'vitest'
import { UnknownNameError } from '../../../src/domain/errors.ts'
import {
  allStates,
  findState,
  splitStateNames,
  stateByCode,
  stateByIso2,
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

test('codes', () => {
  expect(stateByCode('ZAR')?.iso3).toBe('COD')
  expect(stateByCode('EU')?.iso3).toBe('EUE')
  expect(stateByCode('QQQ')).toBeUndefined()
  expect(stateByIso2('pk')?.iso3).toBe('PAK')
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
