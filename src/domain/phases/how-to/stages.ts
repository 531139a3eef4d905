// The stages of taking part by which advice is grouped, in three languages, in the order in which they come.
import type { HowToFact } from '../../procedure-facts.ts'
import type { WindowLanguage } from '../../windows/rule.ts'

const stages: Readonly<Record<string, Record<WindowLanguage, string>>> = {
  list_of_issues_input: {
    en: 'Input for the list of issues',
    fr: 'Contributions à la liste de points',
    es: 'Aportaciones para la lista de cuestiones',
  },
  review_submission: {
    en: 'Written information for the review',
    fr: 'Informations écrites pour l’examen',
    es: 'Información escrita para el examen',
  },
  registration: { en: 'Registration to attend', fr: 'Inscription pour assister', es: 'Inscripción para asistir' },
  review_day: { en: 'During the session', fr: 'Pendant la session', es: 'Durante el período de sesiones' },
  follow_up_ngo: {
    en: 'Follow-up to the concluding observations',
    fr: 'Suite donnée aux observations finales',
    es: 'Seguimiento de las observaciones finales',
  },
  stakeholder_submission: {
    en: 'Written submission for the review',
    fr: 'Contribution écrite à l’examen',
    es: 'Contribución escrita para el examen',
  },
  pre_session: { en: 'Pre-session of UPR Info', fr: 'Présession d’UPR Info', es: 'Presesión de UPR Info' },
  council_adoption: {
    en: 'Adoption of the outcome by the Council',
    fr: 'Adoption du document final par le Conseil',
    es: 'Aprobación del documento final por el Consejo',
  },
  urgent_appeal: { en: 'Urgent appeal', fr: 'Appel urgent', es: 'Llamamiento urgente' },
  allegation_letter: { en: 'Letter of allegation', fr: 'Lettre d’allégation', es: 'Carta de denuncia' },
  call_for_input: { en: 'Call for input', fr: 'Appel à contributions', es: 'Convocatoria de contribuciones' },
  thematic_call: {
    en: 'Call for input to a thematic report',
    fr: 'Appel à contributions à un rapport thématique',
    es: 'Convocatoria de contribuciones a un informe temático',
  },
  country_visit: { en: 'Country visit', fr: 'Visite de pays', es: 'Visita al país' },
  npm: {
    en: 'National preventive mechanism',
    fr: 'Mécanisme national de prévention',
    es: 'Mecanismo nacional de prevención',
  },
  spt_visit: {
    en: 'Visit of the Subcommittee on Prevention',
    fr: 'Visite du Sous-Comité pour la prévention',
    es: 'Visita del Subcomité para la Prevención',
  },
  reprisals: { en: 'Reprisals', fr: 'Représailles', es: 'Represalias' },
}

const order = Object.keys(stages)

/** What the stage of a row is called. @throws RangeError for a kind that has no name here */
export function stageInWords(kind: string, language: WindowLanguage): string {
  const words = stages[kind]
  if (words === undefined) throw new RangeError(`no stage of taking part ${JSON.stringify(kind)}`)
  return words[language]
}

/** What the Committee's rows say of written information holds at each stage at which it takes some, and is printed once. */
const shared = { from: 'review_submission', topics: ['where to send', 'format'] }
const sharing: readonly string[] = ['list_of_issues_input', 'follow_up_ngo']

/** Stages at which something is sent, and topics that tell where. */
const sending: readonly string[] = [
  ...sharing,
  shared.from,
  'stakeholder_submission',
  'call_for_input',
  'thematic_call',
]
const telling: readonly string[] = ['where to send', 'where', 'portal', 'contact', 'address']
/** Whether something is sent, and none of the rows tells where. */
export const lacksWhere = (kind: string, rows: readonly HowToFact[]): boolean =>
  sending.includes(kind) && !rows.some(({ topic }) => telling.includes(topic))

/** The rows of `all` that a stage shares with another one, in front of its own. */
export const withShared = (kind: string, rows: readonly HowToFact[], all: readonly HowToFact[]): HowToFact[] =>
  sharing.includes(kind)
    ? [...all.filter((row) => row.kind === shared.from && shared.topics.includes(row.topic)), ...rows]
    : [...rows]

/** What somebody who wants to take part needs first: where, on which page, when; and last what was seen in past cases. */
const foremost = ['where to send', 'portal', 'contact', 'where', 'address', 'official page', 'when', 'window', 'who']
const last = ['pattern']

const placeOf = ({ topic }: HowToFact): number => {
  const at = foremost.indexOf(topic)
  return at === -1 ? foremost.length + (last.includes(topic) ? 1 : 0) : at
}

/** The rows by stage, in the order in which the stages come; in each what is needed first, else in the order of the rows. */
export function byStage(rows: readonly HowToFact[]): { kind: string; rows: HowToFact[] }[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return kinds.map((kind) => ({
    kind,
    rows: rows.filter((row) => row.kind === kind).sort((a, b) => placeOf(a) - placeOf(b)),
  }))
}
