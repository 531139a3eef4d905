// The sentences of a phase in Spanish.
import { lowered } from './lowered.ts'
import type { PhaseWords } from './types.ts'

export const es: PhaseWords = {
  mechanism: {
    CAT: 'Comité contra la Tortura',
    UPR: 'Examen Periódico Universal',
    SRT: 'Relator Especial sobre la tortura',
  },
  weight: {
    official: 'página oficial',
    secondary: 'otra fuente que el propio órgano',
    confirm: 'confirmar en la página',
  },
  unconfirmed: (what) => `Indicado por quienes conocen el tema, no leído en ninguna página: ${what}.`,
  stage: {
    not_a_party: () => 'No es parte en la Convención contra la Tortura: no se espera informe ni examen.',
    not_covered: () => 'No procede: el Examen Periódico Universal abarca solo a los Miembros de las Naciones Unidas.',
    in_session: ({ when, also, withReport }) =>
      `El período de sesiones que examina a este Estado se celebra ${when}${also ? `; ${withReport ? 'el examen, y la aprobación de su informe, son' : 'el diálogo es'} ${also}` : ''}.`,
    review_coming: ({ when, label, also, ofSession, withReport }) =>
      `Se prevé un examen${ofSession ? ' en el período de sesiones' : ''} ${when} (${label})${also ? `; ${withReport ? 'el examen, y la aprobación de su informe, son' : 'el diálogo es'} ${also}` : ''}.`,
    review_listed: ({ when, was }) =>
      `Se prevé un examen ${when}.${was ? ` Su fecha anterior ya no vale: ${was}.` : ''}`,
    observations_out: ({ when, label, also, issued }) =>
      `El examen se celebró; ${issued ? `sus observaciones finales están publicadas: ${issued}` : `la publicación de sus observaciones finales estaba prevista ${when} (${label})`}${also ? `, y la información de seguimiento del Estado se espera ${also}` : ''}.`,
    report_due: ({ when, label }) => `El informe del Estado al Comité se espera ${when} (${label}).`,
    report_overdue: ({ when, label, also }) =>
      `El informe del Estado al Comité se esperaba ${when} (${label}); aquí no se sabe si llegó${also ? `. El examen que sigue a un informe: ${also}` : ''}.`,
    review_open_ended: ({ when }) => `Aquí no se conoce fecha de informe. Próximo examen: ${when}.`,
    outcome_pending: ({ when, label, also, ofSession }) =>
      `El examen se celebró${ofSession ? ' en el período de sesiones' : ''} ${when} (${label}); el Consejo aprueba su documento final ${also ?? ''}.`,
    implementing: ({ when, label, ofSession }) =>
      `El último examen se celebró${ofSession ? ' en el período de sesiones' : ''} ${when} (${label}); sus recomendaciones están por aplicar.`,
    postponed: ({ was }) =>
      `El examen${was ? ` que estaba previsto ${was}` : ''} se aplazó o canceló; aquí no hay nueva fecha anunciada.`,
    visit_coming: ({ when, label }) => `Se anuncia una visita al país ${when} (${label}).`,
    visit_postponed: ({ was }) =>
      `La visita al país que estaba anunciada ${was} se aplazó o canceló; aquí no hay nueva fecha anunciada.`,
    visit_report_awaited: ({ when, label, also }) =>
      `El informe de una visita${also ? ` terminada ${also}` : ''} se espera ${when} (${label}).`,
    no_visit_announced: () => 'Aquí no hay ninguna visita anunciada; las visitas se hacen solo por invitación.',
    nothing_known: () =>
      'Aquí no se conoce ninguna fecha de informe o examen de este Estado; consulte la página oficial.',
  },
  mayBeHeld: 'Aquí no se conocen sus días, y puede que ya se haya celebrado: consulte la página oficial.',
  seeFirst: 'Compruebe primero en la página oficial si el examen ya se celebró: de ello depende lo que se puede hacer.',
  simplified: 'El Estado sigue el procedimiento simplificado: la lista de cuestiones precede al informe.',
  simplifiedProbably: 'El Estado sigue probablemente el procedimiento simplificado (según otra fuente que el Comité).',
  standard: 'El Estado sigue el procedimiento ordinario: la lista de cuestiones viene después del informe.',
  standardProbably: 'El Estado sigue probablemente el procedimiento ordinario (según otra fuente que el Comité).',
  followUpOverdue: (when) =>
    `En ${when} el Comité lo nombró entre los Estados cuya información de seguimiento estaba atrasada.`,
  followUpNoLonger: (when, later) =>
    `En ${when} el Comité lo nombró entre los Estados cuya información de seguimiento estaba atrasada, y en ${later} ya no; aquí no se sabe si llegó.`,
  followUpReceived: (when) => `En ${when} el Comité dio cuenta de que su información de seguimiento había llegado.`,
  open: (title, when) => `Posible ahora – ${title}: ${when}.`,
  daysLeft: (days) => (days === 0 ? 'Hoy es el último día.' : days === 1 ? 'Queda 1 día.' : `Quedan ${days} días.`),
  probablyOpen: (title, when) => `Probablemente abierto – ${title}: ${when}; consulte la página oficial.`,
  expected: (action, title, when) =>
    `Se puede preparar desde ahora.${action === null ? '' : ` ${action}`} ${title}: ${when}.`,
  closed: (title, when) => `Cerrado – ${title}: el último día fue ${when}.`,
  probablyClosed: (title, months) => `Probablemente cerrado – ${title}: se cerró hacia ${months}.`,
  notAnnounced: (title) => `Aún no anunciado – ${title}: consulte la página oficial.`,
  still: (action) => `Todavía se puede actuar: ${lowered(action)}`,
  stillAt: {
    in_session: 'Se puede seguir el examen mientras se celebra y dar a conocer lo que en él se pide.',
    observations_out: 'Se pueden leer las observaciones finales, darlas a conocer y preguntar qué se hace al respecto.',
    outcome_pending:
      'Se puede seguir la aprobación del resultado en el Consejo y pedir a las autoridades una respuesta clara a cada recomendación.',
  },
  always: 'Las cartas y los llamamientos urgentes sobre casos individuales se pueden enviar en cualquier momento.',
  advice: {
    not_a_party:
      'Se puede pedir al Estado que se haga parte. El Examen Periódico Universal y las cartas al Relator Especial sobre casos individuales abarcan a todos los Estados.',
    not_covered: 'Las cartas al Relator Especial sobre casos individuales se pueden enviar en cualquier momento.',
    report_due:
      'Se puede preguntar cómo se prepara el informe y reunir información para la lista de cuestiones y el examen.',
    report_overdue:
      'Se puede preguntar si el informe se envió y reunir información para la lista de cuestiones y el examen.',
    review_open_ended: 'Se puede preguntar si se envió un informe y seguir las páginas de los períodos de sesiones.',
    implementing: 'Se puede dar seguimiento a las recomendaciones con las autoridades.',
    outcome_pending: 'Se puede hablar con las autoridades mientras se deciden las posiciones.',
    review_listed: 'Prepare su información y siga la página oficial para los días y el plazo.',
    postponed: 'Siga la página oficial para el nuevo período de sesiones.',
    nothing_known: 'Consulte la página oficial o pregunte a las autoridades.',
  },
  nothing: 'Nada de lo que conocemos está abierto ahora.',
  next: (title, when, label) => `Después – ${title}: ${when} (${label}).`,
  before: (title, when, label) => `Antes – ${title}: ${when} (${label}).`,
}
