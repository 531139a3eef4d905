// One invented text in each language for each wider topic, and the labels as a whole.
import { describe, expect, it } from 'vitest'
import { classifyTopics } from '../../../src/domain/topics/classify.ts'
import { type Topic, topics } from '../../../src/domain/topics/ids.ts'
import { english } from '../../../src/domain/topics/words-en.ts'
import { spanish } from '../../../src/domain/topics/words-es.ts'
import { french } from '../../../src/domain/topics/words-fr.ts'
import { stockRows } from './stock-rows.ts'

const texts: Record<Topic, [en: string, fr: string, es: string]> = {
  criminalisation: ['Criminalize torture', 'Incriminer la torture', 'Tipificar la tortura'],
  safeguards_custody: [
    'Guarantee access to a lawyer',
    "Garantir l'accès à un avocat",
    'Garantizar el acceso a un abogado',
  ],
  npm_opcat: ['Ratify OPCAT', 'Créer un mécanisme national de prévention', 'Crear un mecanismo nacional de prevención'],
  investigations_impunity: ['Combat impunity', "Lutter contre l'impunité", 'Combatir la impunidad'],
  complaints_mechanisms: [
    'Set up a complaints mechanism',
    'Créer un mécanisme de plainte',
    'Crear un mecanismo de denuncias',
  ],
  redress_rehabilitation: [
    'Provide redress to victims',
    'Assurer la réparation aux victimes',
    'Garantizar reparación a las víctimas',
  ],
  non_refoulement_asylum: [
    'Respect non-refoulement',
    'Respecter le non-refoulement',
    'Respetar el principio de no devolución',
  ],
  detention_conditions: ['Reduce overcrowding', 'Réduire la surpopulation carcérale', 'Reducir el hacinamiento'],
  solitary_confinement: [
    'Limit solitary confinement',
    "Limiter l'isolement cellulaire",
    'Limitar el régimen de aislamiento',
  ],
  deaths_in_custody: [
    'Report on deaths in custody',
    'Signaler les décès en détention',
    'Informar sobre las muertes bajo custodia',
  ],
  evidence_confessions: ['Exclude coerced confessions', 'Écarter les aveux', 'Excluir las confesiones'],
  training_istanbul_protocol: [
    'Train police officers',
    'Assurer la formation des policiers',
    'Asegurar la capacitación de la policía',
  ],
  violence_women_girls: [
    'End domestic violence',
    'Mettre fin à la violence conjugale',
    'Erradicar la violencia doméstica',
  ],
  trafficking: ['Combat trafficking', 'Combattre la traite des personnes', 'Combatir la trata de personas'],
  children_juvenile_justice: [
    'Reform juvenile justice',
    'Réformer la justice pour mineurs',
    'Reformar la justicia juvenil',
  ],
  corporal_punishment: [
    'Ban corporal punishment',
    'Interdire les châtiments corporels',
    'Prohibir el castigo corporal',
  ],
  death_penalty: ['Abolish the death penalty', 'Abolir la peine de mort', 'Abolir la pena de muerte'],
  enforced_disappearance: [
    'End enforced disappearances',
    'Mettre fin aux disparitions forcées',
    'Erradicar las desapariciones forzadas',
  ],
  killings_use_of_force: [
    'End extrajudicial killings',
    'Mettre fin aux exécutions sommaires',
    'Erradicar las ejecuciones extrajudiciales',
  ],
  counter_terrorism_emergency: [
    'Lift the state of emergency',
    "Lever l'état d'urgence",
    'Levantar el estado de emergencia',
  ],
  military_hazing: ['End hazing', 'Mettre fin au bizutage', 'Erradicar las novatadas'],
  defenders_reprisals: [
    'Protect human rights defenders',
    'Protéger les défenseurs des droits',
    'Proteger a los defensores de los derechos humanos',
  ],
  psychiatric_social_care: [
    'Visit psychiatric hospitals',
    'Visiter les hôpitaux psychiatriques',
    'Visitar los hospitales psiquiátricos',
  ],
  lgbti_persons: ['Protect LGBTI persons', "Protéger l'identité de genre", 'Proteger la identidad de género'],
  migrants_detention: [
    'End the detention of migrants',
    'Mettre fin à la rétention des migrants',
    'Poner fin a la detención de migrantes',
  ],
  judiciary_independence: [
    'Ensure an independent judiciary',
    "Garantir l'indépendance de la justice",
    'Garantizar la independencia judicial',
  ],
  nhri: ['Comply with the Paris Principles', 'Respecter les Principes de Paris', 'Cumplir los Principios de París'],
  universal_jurisdiction: [
    'Exercise universal jurisdiction',
    'Exercer la compétence universelle',
    'Ejercer la jurisdicción universal',
  ],
  cooperation_un: [
    'Extend a standing invitation to special procedures',
    'Adresser une invitation permanente',
    'Cursar una invitación permanente',
  ],
  ratification_reservations: ['Ratify the Convention', 'Ratifier la Convention', 'Ratificar la Convención'],
  data_collection: ['Collect data on violence', 'Recueillir des données', 'Recopilar datos'],
}
const rows = Object.entries(texts).flatMap(([topic, [en, fr, es]]) => [
  [topic, 'en', en] as const,
  [topic, 'fr', fr] as const,
  [topic, 'es', es] as const,
])

/** [topic, whether the text has it, language, text] */
const bounds: readonly [Topic, boolean, 'en' | 'fr' | 'es', string][] = [
  ['universal_jurisdiction', true, 'en', 'Ensure that the dual criminality requirement does not apply to torture'],
  [
    'universal_jurisdiction',
    true,
    'fr',
    'Faire en sorte que l’exigence de double incrimination ne s’applique pas à la torture',
  ],
  [
    'universal_jurisdiction',
    true,
    'es',
    'Velar por que el requisito de la doble incriminación no se aplique a la tortura',
  ],
  ['universal_jurisdiction', true, 'en', 'Enable its courts to try torture committed abroad by foreign nationals'],
  ['universal_jurisdiction', true, 'fr', 'Habiliter ses tribunaux à juger les actes de torture commis à l’étranger'],
  [
    'universal_jurisdiction',
    true,
    'es',
    'Facultar a sus tribunales para juzgar los actos de tortura cometidos en el extranjero',
  ],
  [
    'universal_jurisdiction',
    false,
    'en',
    'Give its courts exclusive jurisdiction over cases of torture by the armed forces',
  ],
  [
    'universal_jurisdiction',
    false,
    'fr',
    'Donner compétence exclusive aux tribunaux civils pour connaître des actes de torture',
  ],
  ['universal_jurisdiction', false, 'fr', 'Donner au Médiateur compétence pour examiner les plaintes pour torture'],
  [
    'universal_jurisdiction',
    false,
    'es',
    'Garantizar a las personas sujetas a su jurisdicción protección contra la tortura',
  ],
  ['psychiatric_social_care', true, 'en', 'Prohibit the use of net beds and cage beds'],
  ['psychiatric_social_care', true, 'fr', 'Interdire les lits-filets et les lits-cages'],
  ['psychiatric_social_care', true, 'es', 'Prohibir las camas con red y las camas jaula'],
  ['psychiatric_social_care', true, 'en', 'Ensure that patients are restrained only as a last resort'],
  [
    'psychiatric_social_care',
    true,
    'fr',
    'Veiller à ce que les patients ne soient soumis à des moyens de contention qu’en dernier ressort',
  ],
  [
    'psychiatric_social_care',
    true,
    'es',
    'Velar por que los pacientes solo sean sometidos a medios de contención como último recurso',
  ],
  [
    'psychiatric_social_care',
    true,
    'en',
    'Repeal laws that allow the deprivation of liberty on grounds of psychosocial disability',
  ],
  [
    'psychiatric_social_care',
    true,
    'fr',
    'Abroger les lois permettant la privation de liberté fondée sur le handicap psychosocial',
  ],
  [
    'psychiatric_social_care',
    true,
    'es',
    'Derogar las leyes que permiten la privación de libertad por motivos de discapacidad psicosocial',
  ],
  ['universal_jurisdiction', false, 'en', 'Accede to the Rome Statute of the International Criminal Court'],
  ['universal_jurisdiction', false, 'en', 'Cooperate with the International Criminal Court'],
  ['universal_jurisdiction', false, 'fr', 'Ratifier le Statut de Rome de la Cour pénale internationale'],
  ['universal_jurisdiction', false, 'es', 'Ratificar el Estatuto de Roma de la Corte Penal Internacional'],
  ['universal_jurisdiction', true, 'en', 'Ratify the Rome Statute and establish universal criminal jurisdiction'],
  ['universal_jurisdiction', true, 'en', 'Extradite or prosecute suspects'],
  ['universal_jurisdiction', false, 'en', 'No one may be extradited where he would be at risk of torture'],
  ['universal_jurisdiction', false, 'en', 'Military courts should have no jurisdiction over acts of torture'],
  [
    'universal_jurisdiction',
    false,
    'fr',
    'Supprimer la compétence des tribunaux militaires à l’égard des actes de torture',
  ],
  ['universal_jurisdiction', false, 'es', 'Suprimir la competencia de la justicia militar sobre los actos de tortura'],
  ['detention_conditions', true, 'en', 'Accommodate migrants, reduce overcrowding and use alternatives to detention'],
  ['redress_rehabilitation', false, 'en', 'Combat domestic violence and set up shelters for victims'],
  ['safeguards_custody', true, 'es', 'Velar por que la detención quede inscrita en un registro'],
  ['safeguards_custody', false, 'fr', 'Garantir l’accès des femmes au Conseil municipal'],
  ['investigations_impunity', false, 'en', 'Compile statistical data on complaints, investigations and convictions'],
  [
    'investigations_impunity',
    false,
    'fr',
    'Recueillir des données sur les plaintes, les enquêtes et les condamnations',
  ],
  ['investigations_impunity', false, 'es', 'Recopilar datos sobre las denuncias, las investigaciones y las condenas'],
  ['nhri', false, 'en', 'Invite the High Commissioner for Human Rights'],
  ['nhri', false, 'fr', 'Inviter le Haut-Commissaire aux droits de l’homme'],
  ['nhri', false, 'es', 'Invitar al Alto Comisionado para los Derechos Humanos'],
  ['death_penalty', false, 'es', 'Erradicar las ejecuciones sumarias'],
  ['deaths_in_custody', false, 'en', 'Commute death sentences to long terms of imprisonment'],
  ['solitary_confinement', false, 'fr', 'Rompre l’isolement des zones rurales'],
  ['solitary_confinement', false, 'es', 'Reducir el aislamiento social de los mayores'],
  ['violence_women_girls', false, 'es', 'Investigar los casos de violación de los derechos humanos'],
  ['violence_women_girls', true, 'es', 'Investigar los casos de violación'],
  ['military_hazing', false, 'es', 'Limitar la objeción de conciencia de los médicos ante el aborto'],
  ['investigations_impunity', false, 'fr', 'Poursuivre la formation des agents de la poste'],
  ['npm_opcat', false, 'en', 'Ratify the Optional Protocol to the Convention on the Rights of the Child'],
  ['ratification_reservations', false, 'fr', 'L’État partie devrait diffuser le texte de la Convention'],
  [
    'universal_jurisdiction',
    false,
    'fr',
    'N’expulser, ne refouler ni n’extrader personne vers un État où il risque la torture',
  ],
  [
    'universal_jurisdiction',
    false,
    'es',
    'No expulsar, devolver ni extraditar a nadie a un Estado donde corra peligro',
  ],
  ['universal_jurisdiction', true, 'fr', 'Extrader ou poursuivre les suspects'],
  ['universal_jurisdiction', true, 'es', 'Extraditar o enjuiciar a los sospechosos'],
  ['safeguards_custody', true, 'en', 'Afford detainees the right to be assisted by a lawyer and to inform a relative'],
  ['safeguards_custody', true, 'en', 'Let lawyers meet their clients in private'],
  ['safeguards_custody', true, 'fr', 'Garantir le droit d’être examiné par un médecin et d’informer un proche'],
  ['safeguards_custody', true, 'fr', 'Veiller à ce que tout suspect soit présenté sans délai à un juge'],
  [
    'safeguards_custody',
    true,
    'es',
    'Velar por que puedan avisar a un familiar y tengan acceso sin demora a un médico',
  ],
  ['safeguards_custody', true, 'es', 'Velar por que comparezcan sin demora ante un juez'],
  ['safeguards_custody', false, 'es', 'Garantizar el acceso al seguro médico'],
  ['non_refoulement_asylum', true, 'es', 'Velar por que nadie sea devuelto a un país en guerra'],
  ['migrants_detention', true, 'es', 'Abstenerse de detener a los migrantes en situación irregular'],
  ['investigations_impunity', true, 'en', 'Ensure that all deaths in custody are investigated'],
  ['investigations_impunity', true, 'es', 'Velar por que todas las muertes en prisión se investiguen'],
  ['children_juvenile_justice', true, 'es', 'Elevar la edad mínima de responsabilidad penal'],
  ['children_juvenile_justice', true, 'en', 'Prohibit corporal punishment of children at home'],
  ['psychiatric_social_care', false, 'en', 'Improve the education of children with intellectual disabilities'],
  ['psychiatric_social_care', false, 'en', 'Consult civil society through an institutionalized dialogue'],
  ['psychiatric_social_care', false, 'en', 'Close the orphanages of the capital'],
  ['psychiatric_social_care', false, 'en', 'Compensate victims of forced sterilization'],
  ['psychiatric_social_care', false, 'en', 'Train doctors in child psychiatry'],
  ['psychiatric_social_care', false, 'fr', 'Améliorer l’accès à la santé mentale'],
  ['psychiatric_social_care', false, 'fr', 'Scolariser les enfants présentant un handicap intellectuel'],
  ['psychiatric_social_care', false, 'es', 'Mejorar la salud mental de la población'],
  ['psychiatric_social_care', false, 'es', 'Integrar a los alumnos con discapacidad intelectual'],
  ['psychiatric_social_care', true, 'en', 'Inspect psychiatric wards and social-care homes'],
  ['psychiatric_social_care', true, 'en', 'End involuntary placement and forced medication'],
  ['psychiatric_social_care', true, 'en', 'End the institutionalization of persons with disabilities'],
  [
    'psychiatric_social_care',
    true,
    'en',
    'Monitor residential institutions for persons with psychosocial disabilities',
  ],
  ['psychiatric_social_care', true, 'en', 'Adopt a strategy for deinstitutionalization'],
  ['psychiatric_social_care', true, 'fr', 'Contrôler les établissements de santé mentale'],
  ['psychiatric_social_care', true, 'fr', 'Encadrer l’hospitalisation sans consentement'],
  ['psychiatric_social_care', true, 'es', 'Supervisar los centros de salud mental'],
  ['psychiatric_social_care', true, 'es', 'Poner fin al internamiento involuntario'],
  ['killings_use_of_force', true, 'fr', 'Ne recourir à la force létale qu’en dernier ressort'],
  ['killings_use_of_force', true, 'fr', 'Prévenir la violence policière'],
  ['killings_use_of_force', true, 'es', 'Usar la fuerza letal solo como último recurso'],
  ['safeguards_custody', false, 'en', 'Search for persons who disappeared and inform their relatives'],
]

const stock = stockRows.flatMap(([labels, en, fr, es]) => [
  [labels, 'en', en] as const,
  [labels, 'fr', fr] as const,
  [labels, 'es', es] as const,
])

describe('classifyTopics', () => {
  it.each(stock)('%j (%s): %s', (labels, language, text) => {
    const found = classifyTopics({ text, language, mechanism: 'CAT', unitType: 'recommendation' })
    expect(found.map(({ topic }) => topic).filter((topic) => topic !== 'criminalisation')).toEqual(labels)
  })

  it.each<['en' | 'fr' | 'es', boolean, string]>([
    ['en', true, 'Provide the Ombudsman, as the body that visits prisons under the Optional Protocol, with resources.'],
    ['en', false, 'Submit its report under the Optional Protocol to the Convention on the Rights of the Child.'],
    ['fr', true, 'Doter de moyens le Défenseur, qui visite les prisons en vertu du Protocole facultatif.'],
    ['fr', false, 'Rendre compte en vertu du Protocole facultatif se rapportant au Pacte.'],
    ['es', true, 'Dotar de recursos a la Defensoría, que visita las cárceles en virtud del Protocolo Facultativo.'],
    ['es', false, 'Informar en virtud del Protocolo Facultativo de la Convención sobre los Derechos del Niño.'],
  ])('in a text of the Committee, the protocol is its own (%s, %s): %s', (language, has, text) => {
    const found = classifyTopics({ text, language, mechanism: 'CAT', unitType: 'recommendation' })
    expect(found.some(({ topic }) => topic === 'npm_opcat')).toBe(has)
  })

  it.each(bounds)('%s %s (%s): %s', (topic, has, language, text) => {
    expect(classifyTopics({ text, language }).some((l) => l.topic === topic)).toBe(has)
  })

  it.each(rows)('%s (%s): %s', (topic, language, text) => {
    const label = classifyTopics({ text, language }).find((l) => l.topic === topic)
    expect(label).toBeDefined()
    for (const span of label!.evidence) expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  it('gives several labels, in the order of the taxonomy', () => {
    const text = 'Abolish the death penalty, combat trafficking and criminalize torture'
    expect(classifyTopics({ text }).map((l) => l.topic)).toEqual(['criminalisation', 'trafficking', 'death_penalty'])
  })

  it('gives none where nothing is said, and none in a language without words', () => {
    expect(classifyTopics({ text: 'Promote sport in the islands of Valdoria' })).toEqual([])
    expect(classifyTopics({ text: 'Отменить смертную казнь', language: 'ru' })).toEqual([])
  })

  it('keeps a concern about the offence as a topic', () => {
    const labels = classifyTopics({ text: 'Torture is not defined in the law', unitType: 'concern' })
    expect(labels.map((l) => l.topic)).toEqual(['criminalisation'])
  })

  it('has thirty-one topics, with words for each in each language', () => {
    expect(topics).toHaveLength(31)
    for (const { patterns } of [english, french, spanish]) {
      expect(Object.keys(patterns).sort()).toEqual(topics.filter((t) => t !== 'criminalisation').sort())
    }
  })
})
