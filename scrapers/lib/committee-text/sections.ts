// Which part of the text a heading opens, in English, French and Spanish (LAYOUTS 1.1).
import { wordwise } from './patterns.ts'

export const sections = [
  'introduction',
  'positive',
  'factors',
  'concerns_only',
  'recommendations_only',
  'both',
  'pending',
  'follow_up',
  'importance',
  'consultation',
  'dissemination',
  'assistance',
  'next_report',
  'other_issues',
] as const
export type Section = (typeof sections)[number]

// in this order: "Follow-up and dissemination" is follow-up, "Pending follow-up issues" is not
const openings: [Section, RegExp][] = [
  ['introduction', /^(introduction|introducción|introductory remarks|aperçu général)$/i],
  [
    'positive',
    /^(principal |main )?(positive (aspects?|developments?|factors|measures)|aspects? positifs?|faits nouveaux positifs|aspectos positivos|progress achieved)|^follow-up (?:measures|undertaken|activities)[^.]{0,40}progress/i,
  ],
  [
    'factors',
    /^(factors? and difficulties|difficulties|facteurs? et difficultés|factores y dificultades)|factors? and difficulties (impeding|affecting)/i,
  ],
  [
    'pending',
    /pending (follow-up )?(issues|matters|questions)|(issues|matters) pending|follow-up (of|to|on) (the )?(previous|earlier)|(implementation of|response to) (the )?(committee['’]s )?previous (recommendations|concluding)|questions? (restées? )?en suspens|suivi des (recommandations|observations finales) (antérieures|précédentes)|cuestiones pendientes|seguimiento de las (recomendaciones|observaciones finales) anteriores/i,
  ],
  [
    'both',
    /(concerns?|préoccupations?|preocupaci(ón|ones))\b.{0,40}\b(recommendations?|suggestions?|recommandations?|recomendaciones)/i,
  ],
  [
    'concerns_only',
    /^(principal |main |specific )?(subjects?|areas?|matters?|issues?|points?) of concern$|^concerns$|^(principaux )?sujets? de préoccupation$|^(principales )?(motivos|esferas|ámbitos|temas) de preocupación$/i,
  ],
  [
    'recommendations_only',
    /^(conclusions and )?recommendations?$|^suggestions? and recommendations?$|^recommandations?$|^recomendaciones$/i,
  ],
  [
    'importance',
    /paragraphs? of particular importance|paragraphes d['’]importance particulière|párrafos de (especial|particular) importancia/i,
  ],
  [
    'consultation',
    /^consultations? with civil society|^consultations? avec (les organisations de )?la société civile|^consultas con (las organizaciones de )?la sociedad civil/i,
  ],
  [
    'next_report',
    /(next|forthcoming|preparation of the next) (periodic )?reports?|^(submission of|due date)|prochain rapport|rapport(s)? périodique(s)? suivant|(próximos?|siguientes?) informes?/i,
  ],
  ['dissemination', /^dissemination|^(diffusion|difusión)\b/i],
  [
    'assistance',
    /technical (assistance|cooperation)|assistance technique|coopération technique|(asistencia|cooperación) técnica/i,
  ],
  [
    'follow_up',
    /^follow-up( and dissemination| procedure| to (the present |these |the )?concluding observations)?$|^follow up\b|^(procédure de )?suivi( et diffusion| des (présentes )?observations finales)?$|^(procedimiento de )?seguimiento( y difusión| de las (presentes )?observaciones finales)?$/i,
  ],
  [
    'other_issues',
    /^other (issues|matters|recommendations)|^autres (questions|recommandations)|^otr[ao]s (cuestiones|recomendaciones|asuntos)/i,
  ],
]

const matchers = openings.map(([section, pattern]) => [section, wordwise(pattern)] as const)

const sectionOfHeading = (heading: string): Section | null => {
  const bare = heading.replace(/\s*\([^)]*\)\s*$/, '').trim()
  return matchers.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}

/** The innermost heading that opens a known part decides; null where none does. */
export function sectionOf(headings: string[]): Section | null {
  for (const heading of headings.toReversed()) {
    const section = sectionOfHeading(heading)
    if (section) return section
  }
  return null
}

/** Is it a heading that may stand before the first numbered paragraph? */
export const isSectionHeading = (text: string): boolean => {
  const section = sectionOfHeading(text.replace(/^[A-Z]{1,4}\.\s*/, ''))
  return section === 'introduction' || section === 'positive'
}
