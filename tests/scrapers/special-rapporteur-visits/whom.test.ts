// Whom a recommendation of a visit report is for where two are named, or one whom no table knows: read, or doubted.
import { describe, expect, it } from 'vitest'
import { addresseeOf, severalAddressees } from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { doubtOfAddressee } from '../../../scrapers/special-rapporteur-visits/whom.ts'

describe('those who are named first', () => {
  it.each<[string, string, string | null]>([
    ['As for the European Union, it should halt transfers.', 'international_community', null],
    ['With regard to donors, they should fund shelters.', 'international_community', null],
    ['S’agissant des donateurs, ils devraient financer les foyers.', 'international_community', null],
    ['En cuanto a los donantes, estos deberían financiar los albergues.', 'international_community', null],
    ['As for the police, it should inform relatives.', 'government', null],
    ['The mission of the United Nations in Valdoria should monitor prisons.', 'international_community', null],
    ['La misión de las Naciones Unidas debería visitar las cárceles.', 'international_community', null],
    ['The judiciary: reject confessions;', 'judiciary', 'The Special Rapporteur recommends to:'],
    ['The international community: fund training;', 'international_community', 'The Special Rapporteur recommends to:'],
    ['Judges: train them in the use of evidence;', 'government', 'The Government should:'],
  ])('%s %s', (text, addressee, stem) => expect(addresseeOf(text, stem, [])).toBe(addressee))
})

describe('two who are asked in one sentence', () => {
  it.each<[string, string | null, number]>([
    ['Both the Government and the armed groups should end torture.', null, 2],
    ['The Special Rapporteur calls on donors to help, and on the Government to accept help.', null, 2],
    ['UNICEF and the Government set up a plan;', 'The Special Rapporteur recommends that:', 2],
    ['Le Gouvernement et les donateurs devraient agir.', null, 2],
    ['El Gobierno y los donantes deberían actuar.', null, 2],
    ['Parliament should pass the bill; the courts should apply it.', null, 2],
    ['Le Parlement devrait adopter la loi et les juges devraient l’appliquer.', null, 2],
    ['El Parlamento debería aprobar la ley; los jueces deberían aplicarla.', null, 2],
    ['Parliament should pass the bill and should fund it.', null, 0],
    ['The Government should close the camp and should pay.', null, 0],
    ['The Government, with the help of donors, should train doctors.', null, 0],
    ['Parliament and the Government should act.', null, 0],
    ['Relations between the Government and the armed groups should be improved.', null, 0],
    ['The Government should ensure that judges and donors meet.', null, 0],
  ])('%s', (text, stem, count) => expect(severalAddressees(text, stem)).toHaveLength(count))
})

describe('a name that no table knows', () => {
  const that = 'The Special Rapporteur recommends that:'
  it.each<[string, string]>([
    ['The Northern Forces close their prisons;', that],
    ['The Northern Army: release detainees.', 'The Special Rapporteur recommends to:'],
    ['The Sons of the North close their prisons;', that],
  ])('%s', (text, stem) => expect(doubtOfAddressee(text, stem)).toContain('is not known'))

  it.each([
    'The Criminal Code define torture;',
    'The Armed Forces train soldiers;',
    'The Ministry of Justice inspect prisons;',
    'The National Guard train soldiers;',
    'The authorities make torture a crime;',
  ])('has no doubt of %s', (text) => expect(doubtOfAddressee(text, that)).toBeNull())
})
