// What a kind of date is for, in the words of the reader, in three languages: pages and reminders offer the same choice.
import type { Purpose } from './purposes.ts'
import type { WindowLanguage } from './rule.ts'

export const purposeNames: Record<WindowLanguage, Record<Purpose, string>> = {
  en: {
    act: 'what I can act on: submissions, registration, calls for input',
    duties: 'what the State owes: reports, follow-up, positions',
    sessions: 'when a body meets on the State, visits it or decides',
    outcomes: 'when observations, reports and assessments come out',
  },
  fr: {
    act: 'ce sur quoi je peux agir : contributions, inscription, appels à contributions',
    duties: 'ce que l’État doit remettre : rapports, suite donnée, positions',
    sessions: 'quand un organe examine l’État, s’y rend ou décide',
    outcomes: 'quand paraissent observations, rapports et évaluations',
  },
  es: {
    act: 'aquello en lo que puedo actuar: contribuciones, inscripción, solicitudes de contribuciones',
    duties: 'lo que el Estado debe presentar: informes, seguimiento, posiciones',
    sessions: 'cuándo un órgano examina al Estado, lo visita o decide',
    outcomes: 'cuándo se publican observaciones, informes y evaluaciones',
  },
}
