// The language of short units: small words inside a name are of no language.
import { expect, it } from 'vitest'
import { shortLanguageOf } from '../../../scrapers/lib/committee-text/language.ts'

it.each<['en' | 'fr' | 'es', string, string | null]>([
  ['en', 'It regrets killings in El Alto del Rio.', null],
  ['en', 'Investigate deaths in Santa Rosa de los Llanos.', null],
  ['fr', 'Fermer la prison de Los Pinos y del Sur.', null],
  ['es', 'Cerrar Les Tilleuls et des Pins.', null],
  ['en', 'Garantir l’accès des détenus aux soins.', 'fr'],
  ['en', 'Capacitar a los jueces y a las fiscales.', 'es'],
  ['es', 'Ensure that all detainees see a doctor.', 'en'],
])('%s: %s → %s', (language, text, other) => expect(shortLanguageOf(text, language)).toBe(other))
