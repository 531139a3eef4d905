// The sentences of a phase in French.
import { lowered } from './lowered.ts'
import type { PhaseWords } from './types.ts'

export const fr: PhaseWords = {
  mechanism: {
    CAT: 'Comité contre la torture',
    UPR: 'Examen périodique universel',
    SRT: 'Rapporteur spécial sur la torture',
  },
  weight: {
    official: 'page officielle',
    secondary: 'autre source que l’organe lui-même',
    confirm: 'à confirmer sur la page',
  },
  unconfirmed: (what) => `Indiqué par des praticiens, lu sur aucune page : ${what}.`,
  stage: {
    not_a_party: () => 'Non partie à la Convention contre la torture : aucun rapport ni examen n’est attendu.',
    not_covered: () => 'Non concerné : l’Examen périodique universel porte sur les seuls Membres de l’ONU.',
    in_session: ({ when, also, withReport }) =>
      `La session qui examine cet État se tient ${when}${also ? ` ; ${withReport ? 'l’examen, et l’adoption de son rapport, ont' : 'le dialogue a'} lieu ${also}` : ''}.`,
    review_coming: ({ when, label, also, ofSession, withReport }) =>
      `Un examen est prévu${ofSession ? ' à la session' : ''} ${when} (${label})${also ? ` ; ${withReport ? 'l’examen, et l’adoption de son rapport, ont' : 'le dialogue a'} lieu ${also}` : ''}.`,
    review_listed: ({ when, was }) =>
      `Un examen est prévu ${when}.${was ? ` Sa date antérieure ne vaut plus : ${was}.` : ''}`,
    observations_out: ({ when, label, also, issued }) =>
      `L’examen a eu lieu ; ${issued ? `ses observations finales sont publiées : ${issued}` : `la publication de ses observations finales était prévue ${when} (${label})`}${also ? `, et les renseignements de l’État sur la suite donnée sont attendus ${also}` : ''}.`,
    report_due: ({ when, label }) => `Le rapport de l’État au Comité est attendu ${when} (${label}).`,
    report_overdue: ({ when, label, also }) =>
      `Le rapport de l’État au Comité était attendu ${when} (${label}) ; on ne sait pas ici s’il a été reçu${also ? `. L’examen qui suit un rapport : ${also}` : ''}.`,
    review_open_ended: ({ when }) => `Aucune date de rapport n’est connue ici. Prochain examen : ${when}.`,
    outcome_pending: ({ when, label, also, ofSession }) =>
      `L’examen a eu lieu${ofSession ? ' à la session' : ''} ${when} (${label}) ; le Conseil en adopte le document final ${also ?? ''}.`,
    implementing: ({ when, label, ofSession }) =>
      `Le dernier examen a eu lieu${ofSession ? ' à la session' : ''} ${when} (${label}) ; ses recommandations sont à mettre en œuvre.`,
    postponed: ({ was }) =>
      `L’examen${was ? ` qui était prévu ${was}` : ''} a été déplacé ou annulé ; aucune nouvelle date n’est annoncée ici.`,
    visit_coming: ({ when, label }) => `Une visite de pays est annoncée ${when} (${label}).`,
    visit_postponed: ({ was }) =>
      `La visite de pays qui était annoncée ${was} a été déplacée ou annulée ; aucune nouvelle date n’est annoncée ici.`,
    visit_report_awaited: ({ when, label, also }) =>
      `Le rapport d’une visite${also ? ` achevée ${also}` : ''} est attendu ${when} (${label}).`,
    no_visit_announced: () => 'Aucune visite n’est annoncée ici ; une visite n’a lieu que sur invitation.',
    nothing_known: () =>
      'Aucune date de rapport ou d’examen de cet État n’est connue ici ; consulter la page officielle.',
  },
  mayBeHeld: 'Ses jours ne sont pas connus ici, et il a peut-être déjà eu lieu : consulter la page officielle.',
  seeFirst:
    'Vérifier d’abord sur la page officielle si l’examen a déjà eu lieu : ce qu’il est possible de faire en dépend.',
  simplified: 'L’État suit la procédure simplifiée : la liste de points précède le rapport.',
  simplifiedProbably: 'L’État suit probablement la procédure simplifiée (selon une autre source que le Comité).',
  standard: 'L’État suit la procédure ordinaire : la liste de points vient après le rapport.',
  standardProbably: 'L’État suit probablement la procédure ordinaire (selon une autre source que le Comité).',
  followUpOverdue: (when) =>
    `En ${when}, le Comité l’a cité parmi les États dont les renseignements sur la suite donnée étaient en retard.`,
  followUpNoLonger: (when, later) =>
    `En ${when}, le Comité l’a cité parmi les États dont les renseignements sur la suite donnée étaient en retard, et en ${later} ne l’a plus cité ; on ne sait pas ici si ces renseignements ont été reçus.`,
  followUpReceived: (when) =>
    `En ${when}, le Comité a fait savoir que ses renseignements sur la suite donnée avaient été reçus.`,
  open: (title, when) => `Possible maintenant – ${title} : ${when}.`,
  daysLeft: (days) =>
    days === 0 ? 'C’est le dernier jour.' : days === 1 ? 'Il reste 1 jour.' : `Il reste ${days} jours.`,
  probablyOpen: (title, when) => `Probablement ouvert – ${title} : ${when} ; consulter la page officielle.`,
  expected: (action, title, when) =>
    `À préparer dès maintenant.${action === null ? '' : ` ${action}`} ${title} : ${when}.`,
  closed: (title, when) => `Clos – ${title} : le dernier jour était ${when}.`,
  probablyClosed: (title, months) => `Probablement clos – ${title} : clôture vers ${months}.`,
  notAnnounced: (title) => `Pas encore annoncé – ${title} : consulter la page officielle.`,
  still: (action) => `Il est encore possible d’agir : ${lowered(action)}`,
  stillAt: {
    in_session: 'Il est possible de suivre l’examen pendant qu’il a lieu, et de faire connaître ce qui y est demandé.',
    observations_out:
      'Il est possible de lire les observations finales, de les faire connaître et de demander quelle suite leur est donnée.',
    outcome_pending:
      'Il est possible de suivre l’adoption du résultat au Conseil, et de demander aux autorités une réponse claire à chaque recommandation.',
  },
  always: 'Des lettres et appels urgents sur des cas individuels peuvent être envoyés à tout moment.',
  advice: {
    not_a_party:
      'Il est possible de demander à l’État de devenir partie. L’Examen périodique universel et les lettres au Rapporteur spécial sur des cas individuels concernent tous les États.',
    not_covered: 'Des lettres au Rapporteur spécial sur des cas individuels peuvent être envoyées à tout moment.',
    report_due:
      'Il est possible de demander comment le rapport est préparé et de réunir des informations pour la liste de points et l’examen.',
    report_overdue:
      'Il est possible de demander si le rapport a été envoyé et de réunir des informations pour la liste de points et l’examen.',
    review_open_ended: 'Il est possible de demander si un rapport a été envoyé, et de suivre les pages des sessions.',
    implementing: 'Il est possible de suivre les recommandations avec les autorités.',
    outcome_pending: 'Il est possible de s’entretenir avec les autorités pendant que les positions sont décidées.',
    review_listed: 'Préparer ses informations, et suivre la page officielle pour les jours et la date limite.',
    postponed: 'Suivre la page officielle pour la nouvelle session.',
    nothing_known: 'Consulter la page officielle ou interroger les autorités.',
  },
  nothing: 'Rien de ce que nous connaissons n’est ouvert maintenant.',
  next: (title, when, label) => `Ensuite – ${title} : ${when} (${label}).`,
  before: (title, when, label) => `Auparavant – ${title} : ${when} (${label}).`,
}
