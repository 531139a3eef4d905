// Rule table, Special Rapporteur on torture: R1 … R6 of PROCEDURES, section 4.
import type { WindowRule } from './rule.ts'

const rapporteur = 'Special Rapporteur on torture (OHCHR)'

export const srtRules: readonly WindowRule[] = [
  {
    id: 'R1',
    mechanism: 'SRT',
    kind: 'country_visit',
    title: { en: 'Country visit', fr: 'Visite de pays', es: 'Visita al país' },
    action: {
      en: 'Send information before the visit; ask for a meeting.',
      fr: 'Envoyer des informations avant la visite ; demander un entretien.',
      es: 'Enviar información antes de la visita; solicitar una reunión.',
    },
    publishedBy: rapporteur,
    rule: 'Only on invitation; announced days to weeks before.',
    evidence: 'UN: OHCHR page',
    gives: ['official'],
  },
  {
    id: 'R2',
    mechanism: 'SRT',
    kind: 'call_for_input',
    title: {
      en: 'Call for input on a visit',
      fr: 'Appel à contributions pour une visite',
      es: 'Solicitud de contribuciones para una visita',
    },
    action: {
      en: 'Send information by the day that the call gives.',
      fr: 'Envoyer des informations au plus tard le jour indiqué par l’appel.',
      es: 'Enviar información a más tardar el día que indica la solicitud.',
    },
    publishedBy: rapporteur,
    rule: 'Per call; official only after a person has read what the date on the page means.',
    evidence: 'UN: Ukraine visit of September 2023, page with an unclear date',
    gives: ['official'],
  },
  {
    id: 'R3',
    mechanism: 'SRT',
    kind: 'preliminary_findings',
    title: {
      en: 'Preliminary findings of the visit',
      fr: 'Conclusions préliminaires de la visite',
      es: 'Conclusiones preliminares de la visita',
    },
    action: {
      en: 'Read the statement given at the end of the visit.',
      fr: 'Lire la déclaration faite à la fin de la visite.',
      es: 'Leer la declaración hecha al final de la visita.',
    },
    publishedBy: rapporteur,
    rule: 'Last day of the visit, once the days of the visit are official.',
    evidence: 'UN',
    gives: ['rule'],
  },
  {
    id: 'R4',
    mechanism: 'SRT',
    kind: 'visit_report',
    title: {
      en: 'Report on the visit to the Human Rights Council',
      fr: 'Rapport de visite au Conseil des droits de l’homme',
      es: 'Informe de la visita al Consejo de Derechos Humanos',
    },
    action: {
      en: 'Read the report; accredited organisations can speak in the dialogue under item 3.',
      fr: 'Lire le rapport ; les organisations accréditées peuvent intervenir au titre du point 3.',
      es: 'Leer el informe; las organizaciones acreditadas pueden intervenir en el tema 3.',
    },
    publishedBy: rapporteur,
    rule: 'Usually the first March session at least 6 months after the visit; seen 6 to 20 months.',
    evidence: 'UN: TGO, MEX, GEO, BRA, MRT, SRB, MDV, UKR',
    gives: ['official', 'estimate'],
  },
  {
    id: 'R5',
    mechanism: 'SRT',
    kind: 'thematic_call',
    title: {
      en: 'Call for input to a thematic report',
      fr: 'Appel à contributions pour un rapport thématique',
      es: 'Solicitud de contribuciones para un informe temático',
    },
    action: {
      en: 'Send information by the day that the call gives.',
      fr: 'Envoyer des informations au plus tard le jour indiqué par l’appel.',
      es: 'Enviar información a más tardar el día que indica la solicitud.',
    },
    publishedBy: rapporteur,
    rule: 'Per call: August to October for March, spring for the General Assembly. Concerns all States.',
    evidence: 'UN: 31 Aug 2021 for the 49th, 31 Oct 2020 for the 46th session of the Council',
    gives: ['official'],
  },
  {
    id: 'R6',
    mechanism: 'SRT',
    kind: 'visit_follow_up',
    title: { en: 'Follow-up to a visit', fr: 'Suivi d’une visite', es: 'Seguimiento de una visita' },
    action: {
      en: 'Send information on what has changed since the visit.',
      fr: 'Envoyer des informations sur ce qui a changé depuis la visite.',
      es: 'Enviar información sobre lo que ha cambiado desde la visita.',
    },
    publishedBy: rapporteur,
    rule: 'No fixed rule: yearly tables until about 2012, follow-up visits and reports later.',
    evidence: 'UN: A/HRC/13/39/Add.6, 16/52/Add.2, 19/61/Add.3, 22/53/Add.3',
    gives: ['official'],
  },
]
