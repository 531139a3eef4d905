// Words of a request that tell: nouns, what was done, what others do; and requests in words that no row knows, which stay doubted.
import { describe, expect, it } from 'vitest'
import { mayAskUnread } from '../../../scrapers/lib/committee-text/unread-asks.ts'
import { classOfSentence } from '../../../scrapers/lib/committee-text/words.ts'
import type { Tongue } from './written.ts'

describe('a sentence that tells of a request is none, and not doubted', () => {
  it.each<[Tongue, string]>([
    ['en', 'Reports suggest that prisoners are starved.'],
    ['en', 'The law on the press has stood unchanged since 2041.'],
    ['en', 'Suspects are heard without the presence of counsel.'],
    ['en', 'Such requests are rarely answered.'],
    ['en', 'The Mediator’s recommendation that the block be closed has been ignored.'],
    ['en', 'An urgent appeal was sent for two prisoners.'],
    ['en', 'The officers were invited to resign.'],
    ['en', 'The magistrate is not required to state her reasons.'],
    ['en', 'Suspects are urged by the police to confess.'],
    ['en', 'Pupils may be required to work.'],
    ['en', 'The State party invited the Subcommittee to return.'],
    ['en', 'The bill, which would benefit from wide support, is pending.'],
    ['en', 'The Committee wishes to stress that solitary confinement harms children.'],
    ['fr', 'Le Comité ne doute pas que la torture soit pratiquée dans le nord.'],
    ['fr', 'Le Comité souhaite souligner qu’une bonne pratique existe.'],
    ['es', 'El Comité no duda de que se practica la tortura en el norte.'],
    ['es', 'El Comité desea destacar que existe una buena práctica.'],
    ['fr', 'La loi sur la presse est inchangée depuis 2041.'],
    ['fr', 'La charge de la preuve incombe au détenu.'],
    ['fr', 'La demande de la famille a été rejetée.'],
    ['fr', 'Le magistrat n’est pas tenu de motiver son refus.'],
    ['fr', 'Les agents ont été invités à démissionner.'],
    ['fr', 'Rien n’est consigné, comme l’exige la loi.'],
    ['fr', 'L’aval du ministre est nécessaire pour poursuivre un soldat.'],
    ['fr', 'Le directeur décide s’il y a lieu de saisir le parquet.'],
    ['fr', 'Le texte reste à examiner par la chambre haute.'],
    ['es', 'Se denuncia que el personal alienta a los presos a pelear.'],
    ['es', 'Cabe señalar que el informe sigue sin publicarse.'],
    ['es', 'La comisión, cuya creación había pedido la sociedad civil, no existe.'],
    ['es', 'El director decide si procede remitir la queja.'],
    ['es', 'La delegación deseaba otra fecha.'],
  ])('%s: %s', (tongue, text) => {
    expect(classOfSentence(text, tongue)).toBe('neutral')
    expect(mayAskUnread(text, tongue)).toBe(false)
  })
})

describe('what may be a request stays doubted', () => {
  it.each<[Tongue, string]>([
    ['en', 'A moratorium is urgently needed.'],
    ['en', 'A reply to its requests is called for.'],
    ['en', 'Its earlier recommendation that a law be adopted is renewed.'],
    ['en', 'The presence of counsel is to be guaranteed.'],
    ['en', 'The Committee presses for an inquiry.'],
    ['en', 'The repeal of the Act is requested.'],
    ['en', 'The Committee wishes to stress that the camp is to be closed.'],
    ['fr', 'Une enquête est exigée.'],
    ['fr', 'Une réponse à sa demande est attendue.'],
    ['fr', 'Une enquête indépendante est nécessaire.'],
    ['es', 'Es necesaria una investigación independiente.'],
    ['es', 'Se espera una respuesta a su solicitud.'],
  ])('%s: %s', (tongue, text) => {
    expect(mayAskUnread(text, tongue)).toBe(true)
  })
})

it.each<[Tongue, string]>([
  ['en', 'The Committee hopes to receive the figures in the next report.'],
  ['en', 'It expects to be informed of the outcome.'],
  ['fr', 'Le Comité espère recevoir les chiffres dans le prochain rapport.'],
  ['es', 'El Comité espera recibir las cifras en el próximo informe.'],
  ['en', 'The Committee joins the Ombudsman in recommending that the block be closed.'],
  ['en', 'It endorses the recommendation of the Subcommittee to close the block.'],
  ['fr', 'Le Comité fait sienne la recommandation du Médiateur de fermer le quartier.'],
  ['fr', 'Il s’associe à l’appel lancé par le Médiateur.'],
  ['fr', 'Le Comité encouragerait l’État partie à ratifier le Protocole.'],
  ['es', 'El Comité se suma a la Defensoría en la recomendación de que se cierre el pabellón.'],
  ['es', 'El Comité alentaría al Estado parte a ratificar el Protocolo.'],
])('%s: "%s" asks', (tongue, text) => {
  expect(classOfSentence(text, tongue)).toBe('ask')
})

it.each<[Tongue, string]>([
  ['en', 'The Committee echoes the concern of the Subcommittee.'],
  ['fr', 'Le Comité se fait l’écho des préoccupations du Médiateur.'],
  ['es', 'El Comité se suma a la preocupación de la Defensoría.'],
])('%s: "%s" worries', (tongue, text) => {
  expect(classOfSentence(text, tongue)).toBe('worry')
})
