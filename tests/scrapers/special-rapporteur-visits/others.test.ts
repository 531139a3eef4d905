// Those outside the State whom a recommendation is for, in French, Spanish and English.
import { describe, expect, it } from 'vitest'
import { addresseeOf } from '../../../scrapers/special-rapporteur-visits/addressees.ts'
import { doubtOfAddressee } from '../../../scrapers/special-rapporteur-visits/whom.ts'

const language = { fr: 'fr', es: 'es', en: 'en' } as const
const whom = (text: string, of: keyof typeof language) =>
  addresseeOf(text, null, [], { own: 'XVD', language: language[of] })

describe('the international community', () => {
  it.each([
    'Tous les États devraient s’abstenir d’extrader des personnes.',
    'Les États de la région devraient échanger des informations.',
    'Les pays amis devraient former la police.',
    'Les institutions financières internationales devraient financer la réforme.',
    'Le Conseil de sécurité devrait saisir la Cour.',
    'L’équipe de pays des Nations Unies est invitée à aider le Gouvernement.',
    'Le Rapporteur spécial appelle la communauté internationale à appuyer ces réformes.',
    'Le Rapporteur spécial lance un appel à la communauté internationale pour qu’elle appuie la réforme.',
    'Le Rapporteur spécial engage les bailleurs de fonds à financer la remise en état des prisons.',
    'Le Rapporteur spécial recommande à la Banque mondiale de financer les prisons.',
    'Le Rapporteur spécial demande aux États de ne renvoyer personne en Valdoria.',
    'Le Rapporteur spécial invite le Conseil des droits de l’homme à rester saisi de la situation.',
  ])('%s', (text) => expect(whom(text, 'fr')).toBe('international_community'))
  it.each([
    'Todos los Estados deberían abstenerse de extraditar personas.',
    'Los Estados de la región deberían intercambiar información.',
    'Los países amigos deberían capacitar a la policía.',
    'Las instituciones financieras internacionales deberían financiar la reforma.',
    'El Consejo de Seguridad debería remitir la situación a la Corte.',
    'Se invita al equipo de las Naciones Unidas en el país a que ayude al Gobierno.',
    'El Relator Especial hace un llamamiento a la comunidad internacional para que apoye estas reformas.',
    'El Relator Especial exhorta a la Misión de las Naciones Unidas en Valdoria a que publique sus conclusiones.',
    'El Relator Especial recomienda al Banco Mundial que financie las cárceles.',
    'El Relator Especial exhorta a los Estados a que no devuelvan a nadie a Valdoria.',
    'El Relator Especial invita al Consejo de Derechos Humanos a que siga examinando la situación.',
  ])('%s', (text) => expect(whom(text, 'es')).toBe('international_community'))
  it.each([
    'Friendly countries should train the police.',
    'The States of the region should share information.',
    'She calls on States not to return anyone to Valdoria.',
  ])('%s', (text) => expect(whom(text, 'en')).toBe('international_community'))
})

describe('other bodies', () =>
  it.each<[keyof typeof language, string]>([
    [
      'fr',
      'Le Rapporteur spécial encourage les organisations de la société civile à surveiller les lieux de détention.',
    ],
    ['fr', 'Le Rapporteur spécial appelle les organisations non gouvernementales à recenser les cas.'],
    ['fr', 'Les parties au conflit devraient échanger leurs prisonniers.'],
    [
      'es',
      'El Relator Especial alienta a las organizaciones de la sociedad civil a que vigilen los lugares de detención.',
    ],
    [
      'es',
      'El Relator Especial hace un llamamiento a las organizaciones no gubernamentales para que documenten los casos.',
    ],
    ['es', 'Las partes en el conflicto deberían intercambiar prisioneros.'],
  ])('%s: %s', (of, text) => expect(whom(text, of)).toBe('other_body')))

describe('the Government, beside others', () =>
  it.each<[keyof typeof language, string]>([
    ['fr', 'Le Gouvernement devrait inviter le Conseil de sécurité à agir.'],
    ['fr', 'Le Rapporteur spécial recommande au Gouvernement de demander à la Banque mondiale de l’aider.'],
    ['fr', 'Avec l’aide de la Banque mondiale, le Gouvernement devrait agir.'],
    ['es', 'El Gobierno debería pedir ayuda al Banco Mundial.'],
    ['es', 'El Relator Especial recomienda al Gobierno que pida ayuda a todos los Estados.'],
    ['en', 'The Government should ask friendly countries for help.'],
  ])('%s: %s', (of, text) => expect(whom(text, of)).toBe('government')))

it.each([
  'He calls on States to train the police.',
  'Le Rapporteur spécial demande aux États de former la police.',
  'Les États devraient former la police.',
  'El Relator Especial exhorta a los Estados a que capaciten a la policía.',
  'Los Estados deberían capacitar a la policía.',
])('States without more may be those of a federation, and are doubted: %s', (text) =>
  expect(doubtOfAddressee(text, null)).toContain('is not plain'),
)
