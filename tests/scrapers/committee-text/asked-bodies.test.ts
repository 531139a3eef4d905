// Who is asked in the passive or under a name of its own: the Government of a State, its authorities, the State party.
import { expect, it } from 'vitest'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import type { Tongue } from './written.ts'

it.each<[Tongue, string]>([
  ['en', 'The Government of Kestria is asked to set up a fund.'],
  ['en', 'The Government of Kestria is requested to set up a fund.'],
  ['en', 'The Government of the Republic of Kestria should set up a fund.'],
  ['en', 'The authorities are urged to set up a fund.'],
  ['en', 'The prison authorities of Kestria are strongly encouraged to keep registers.'],
  ['en', 'The State party is expected to set up a fund.'],
  ['en', 'The State party is to set up a fund for victims.'],
  ['en', 'The Committee underlines that a fund must be set up.'],
  ['en', 'The Committee believes that the State party should set up a fund.'],
  ['en', 'The Committee concludes that the State party should set up a fund.'],
  ['fr', 'Le Gouvernement kestrien est prié de créer un fonds.'],
  ['fr', 'Les autorités sont instamment invitées à créer un fonds.'],
  ['fr', 'Le Gouvernement de la Kestrie doit créer un fonds.'],
  ['fr', 'Le Comité souligne qu’un fonds doit être créé.'],
  ['es', 'El Gobierno de Kestria debe crear un fondo.'],
  ['es', 'Las autoridades están llamadas a crear un fondo.'],
  ['es', 'El Comité subraya que debe crearse un fondo.'],
])('%s: “%s” asks', (tongue, sentence) => expect(classOfSentence(sentence, tongue)).toBe('ask'))

it.each<[Tongue, string]>([
  ['en', 'The State party is to be commended for its efforts.'],
  ['en', 'They are asked to sign a confession.'],
  ['en', 'The law is expected to enter into force in 2089.'],
  ['en', 'Under the Code, the authorities must bring detainees before a judge.'],
  ['fr', 'Les détenus sont priés de signer.'],
  ['fr', 'La loi dispose que les autorités doivent présenter les détenus à un juge.'],
  ['es', 'Según la ley, las autoridades deben informar a los detenidos.'],
])('%s: “%s” does not', (tongue, sentence) => expect(classOfSentence(sentence, tongue)).toBe('neutral'))
