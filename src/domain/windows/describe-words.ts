// The words in which a date of a window is shown, in English, French and Spanish.
import type { Certainty } from '../certainty.ts'
import { monthName, printDay } from '../days/days.ts'
import { ordinal } from './ordinal.ts'
import type { WindowLanguage } from './rule.ts'

type DateWords = {
  label: Record<Certainty, string>
  by: (day: string) => string
  on: (day: string) => string
  fromTo: (from: string, to: string) => string
  between: (from: string, to: string) => string
  inMonth: (month: string) => string
  openEnded: (from: string) => string
  anySession: string
  /** listed for a session without days */
  listedFor: (session: number) => string
  /** undated, and its usual months have passed */
  over: (months: string) => string
  noDate: string
  /** nothing can be announced */
  absence: Record<'not_a_party' | 'not_covered', string>
  /** the same as a label beside it */
  absenceLabel: Record<'not_a_party' | 'not_covered', string>
  replaces: (old: string) => string
  readOn: (day: string) => string
  mayHaveMoved: (day: string) => string
  neverRead: string
  geneva: string
  responsible: string
  checkAt: (address: string) => string
  source: (source: string) => string
  /** after a source that is no page or document of the United Nations */
  elsewhere: string
  basis: (rule: string, basis: string) => string
  estimateTitle: (title: string) => string
  computedTitle: (title: string) => string
  local: string
  states: (count: number) => string
}

const en: DateWords = {
  label: {
    official: 'official date',
    rule: 'computed from a rule, confirm it',
    estimate: 'estimated',
    unknown: 'not announced',
    cancelled_or_moved: 'moved or cancelled',
  },
  by: (day) => `by ${day}`,
  on: (day) => `on ${day}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  between: (from, to) => `between ${from} and ${to}`,
  inMonth: (month) => `in ${month}`,
  openEnded: (from) => `not before ${from}, no end known`,
  anySession: 'could come at any session',
  listedFor: (session) => `at the ${ordinal(session)} session, days not announced`,
  over: (months) => `probably closed (usual months: ${months})`,
  noDate: 'not announced; check the official page',
  absence: {
    not_a_party: 'not a party to the Convention: no report or review is due',
    not_covered: 'not covered: only Members of the United Nations are reviewed',
  },
  absenceLabel: { not_a_party: 'not a party', not_covered: 'not covered' },
  replaces: (old) => `replaces: ${old}`,
  readOn: (day) => `read on ${day}`,
  mayHaveMoved: (day) => `read on ${day}; may have moved`,
  neverRead: 'day of reading not known; may have moved',
  geneva: 'Days are days in Geneva.',
  responsible: 'Only the official announcement counts: check it.',
  checkAt: (address) => `Check: ${address}`,
  source: (source) => `Source: ${source}`,
  elsewhere:
    'That is not a page of the body itself. It may speak of another State of the same session, or of a rule for all.',
  basis: (rule, basis) => `Basis: ${basis} (rule ${rule})`,
  estimateTitle: (title) => `estimate: ${title}`,
  computedTitle: (title) => `computed: ${title}`,
  local: 'Days are days in the State.',
  states: (count) => `${count} States`,
}

const fr: DateWords = {
  label: {
    official: 'date officielle',
    rule: 'calculé selon une règle, à confirmer',
    estimate: 'estimation',
    unknown: 'non annoncé',
    cancelled_or_moved: 'déplacé ou annulé',
  },
  by: (day) => `au plus tard le ${day}`,
  on: (day) => `le ${day}`,
  fromTo: (from, to) => `du ${from} au ${to}`,
  between: (from, to) => `entre ${from} et ${to}`,
  inMonth: (month) => `en ${month}`,
  openEnded: (from) => `pas avant ${from}, sans fin connue`,
  anySession: 'peut venir à n’importe quelle session',
  listedFor: (session) => `à la ${session}e session, jours non annoncés`,
  over: (months) => `probablement clos (mois habituels : ${months})`,
  noDate: 'non annoncé ; consulter la page officielle',
  absence: {
    not_a_party: 'non partie à la Convention : aucun rapport ni examen n’est attendu',
    not_covered: 'non concerné : seuls les Membres de l’ONU sont examinés',
  },
  absenceLabel: { not_a_party: 'non partie', not_covered: 'non concerné' },
  replaces: (old) => `remplace : ${old}`,
  readOn: (day) => `lu le ${day}`,
  mayHaveMoved: (day) => `lu le ${day} ; a pu changer`,
  neverRead: 'jour de lecture inconnu ; a pu changer',
  geneva: 'Les jours sont ceux de Genève.',
  responsible: 'Seule l’annonce officielle fait foi : la vérifier.',
  checkAt: (address) => `À vérifier : ${address}`,
  source: (source) => `Source : ${source}`,
  elsewhere:
    'Ce n’est pas une page de l’organe lui-même. Elle peut porter sur un autre État de la même session, ou sur une règle valable pour tous.',
  basis: (rule, basis) => `Fondement : ${basis} (règle ${rule})`,
  estimateTitle: (title) => `estimation : ${title}`,
  computedTitle: (title) => `calculé : ${title}`,
  local: 'Les jours sont ceux de l’État.',
  states: (count) => `${count} États`,
}

const es: DateWords = {
  label: {
    official: 'fecha oficial',
    rule: 'calculado según una regla, por confirmar',
    estimate: 'estimación',
    unknown: 'no anunciado',
    cancelled_or_moved: 'aplazado o cancelado',
  },
  by: (day) => `a más tardar el ${day}`,
  on: (day) => `el ${day}`,
  fromTo: (from, to) => `del ${from} al ${to}`,
  between: (from, to) => `entre ${from} y ${to}`,
  inMonth: (month) => `en ${month}`,
  openEnded: (from) => `no antes de ${from}, sin fin conocido`,
  anySession: 'puede llegar en cualquier período de sesiones',
  listedFor: (session) => `en el ${session}.º período de sesiones, días no anunciados`,
  over: (months) => `probablemente cerrado (meses habituales: ${months})`,
  noDate: 'no anunciado; consulte la página oficial',
  absence: {
    not_a_party: 'no es parte en la Convención: no se espera informe ni examen',
    not_covered: 'no procede: solo se examina a los Miembros de las Naciones Unidas',
  },
  absenceLabel: { not_a_party: 'no es parte', not_covered: 'no procede' },
  replaces: (old) => `sustituye a: ${old}`,
  readOn: (day) => `leído el ${day}`,
  mayHaveMoved: (day) => `leído el ${day}; puede haber cambiado`,
  neverRead: 'día de lectura desconocido; puede haber cambiado',
  geneva: 'Los días son los de Ginebra.',
  responsible: 'Solo vale el anuncio oficial: compruébelo.',
  checkAt: (address) => `Comprobar: ${address}`,
  source: (source) => `Fuente: ${source}`,
  elsewhere:
    'No es una página del propio órgano. Puede tratar de otro Estado del mismo período de sesiones, o de una regla válida para todos.',
  basis: (rule, basis) => `Fundamento: ${basis} (regla ${rule})`,
  estimateTitle: (title) => `estimación: ${title}`,
  computedTitle: (title) => `calculado: ${title}`,
  local: 'Los días son los del Estado.',
  states: (count) => `${count} Estados`,
}

export const dateWords: Record<WindowLanguage, DateWords> = { en, fr, es }

/** `2027-04-13` → "13 April 2027"; `2027-04` → "April 2027", "avril 2027", "abril de 2027". */
export function dateInWords(date: string, language: WindowLanguage): string {
  if (date.length === 10) return printDay(date, language)
  const month = monthName(Number(date.slice(5, 7)), language)
  return language === 'es' ? `${month} de ${date.slice(0, 4)}` : `${month} ${date.slice(0, 4)}`
}

/** Two days, what they share said once: "3 to 14 November 2025", "del 26 de octubre al 3 de noviembre de 2025". */
export function daysInWords(from: string, to: string, language: WindowLanguage): string {
  const [first, last] = [dateInWords(from, language), dateInWords(to, language)]
  if (from.slice(0, 7) === to.slice(0, 7)) return dateWords[language].fromTo(first.split(' ')[0]!, last)
  const isOfOneYear = from.slice(0, 4) === to.slice(0, 4)
  return dateWords[language].fromTo(isOfOneYear ? first.replace(/(?: de)? \d{4}$/, '') : first, last)
}

/** Two months, the year said once where it is the same: "March and April 2027". */
export function monthsInWords(from: string, to: string, language: WindowLanguage): string {
  const words = dateWords[language]
  if (from === to) return words.inMonth(dateInWords(from, language))
  const first =
    from.slice(0, 4) === to.slice(0, 4) ? monthName(Number(from.slice(5, 7)), language) : dateInWords(from, language)
  return words.between(first, dateInWords(to, language))
}
