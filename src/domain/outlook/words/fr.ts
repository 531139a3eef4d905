// The outlook in French.
import { countedIn } from '../../counted.ts'
import type { OutlookWords } from './types.ts'

const counted = countedIn('fr')

export const fr: OutlookWords = {
  heading: 'Ce qui a une date dans les 12 prochains mois',
  dated: ({ name, dated, official, states }) =>
    dated === 0
      ? `${name} : aucun État sur ${states} n’a d’événement dont le jour est connu dans les 12 prochains mois.`
      : `${name} : ${counted(dated, 'État', 'États')} sur ${states} ${dated === 1 ? 'a' : 'ont'} un événement dont le jour est connu dans les 12 prochains mois (${official} avec une date officielle).`,
  deadlines: (count) =>
    count === 0
      ? 'Aucun délai pour la société civile n’a de date dans les 12 prochains mois.'
      : count === 1
        ? '1 délai pour la société civile a une date dans les 12 prochains mois.'
        : `${count} délais pour la société civile ont une date dans les 12 prochains mois.`,
  deadline: ({ day, title, state, isComputed }) =>
    `${day} : ${title}, ${state}${isComputed ? ' (date calculée, à confirmer)' : ''}`,
  allStates: 'tous les États',
  lookForHeading: 'À chercher cette semaine, et où',
  nothingNow: 'Rien n’est attendu sur les pages officielles cette semaine.',
  lookFor: ({ mechanism, title, states, month, page }) =>
    `${mechanism} – ${title} : ${states} ; attendu ${month}. Voir ${page}`,
  states: (count) => counted(count, 'État', 'États'),
  from: (month) => `à partir ${'ao'.includes(month[0]!) ? 'd’' : 'de '}${month}`,
  anyTime: 'à tout moment',
  thisWeek: 'cette semaine',
  eachPage: (first) => `la page de chaque État, par exemple ${first}`,
}
