// The headings that open a part of concluding observations (LAYOUTS 1.1): each row is one form, the first meaning that hits wins.
import { type PatternTable, rowOfAny } from '../../../src/domain/patterns.ts'

export const sectionsTable: PatternTable = {
  precedence: [
    'introduction',
    'positive',
    'factors',
    'pending',
    'both',
    'concerns_only',
    'recommendations_only',
    'importance',
    'consultation',
    'next_report',
    'dissemination',
    'assistance',
    'follow_up',
    'other_issues',
  ],
  rows: [
    {
      language: 'any',
      means: 'introduction',
      pattern: '^(introduction|introducción|introductory remarks|aperçu général)$',
      sample: 'Introduction',
    },
    {
      language: 'any',
      means: 'positive',
      pattern:
        '^(principal |main )?{{positive words}}(?!.{0,40}{{asking words}})|^follow-up (?:measures|undertaken|activities)[^.]{0,40}progress',
      sample: 'Positive aspects',
    },
    {
      language: 'en',
      means: 'positive words',
      pattern: 'positive (aspects?|developments?|factors|measures)|progress achieved',
      sample: 'positive aspects',
    },
    {
      language: 'fr',
      means: 'positive words',
      pattern: 'aspects? positifs?|faits nouveaux positifs',
      sample: 'aspects positifs',
    },
    { language: 'es', means: 'positive words', pattern: 'aspectos positivos', sample: 'aspectos positivos' },
    {
      language: 'en',
      means: 'factors',
      pattern: '^(factors? and difficulties|difficulties)|factors? and difficulties (impeding|affecting)',
      sample: 'Factors and difficulties impeding the implementation',
    },
    { language: 'fr', means: 'factors', pattern: '^facteurs? et difficultés', sample: 'Facteurs et difficultés' },
    { language: 'es', means: 'factors', pattern: '^factores y dificultades', sample: 'Factores y dificultades' },
    // "Pending follow-up issues" is not follow-up
    {
      language: 'en',
      means: 'pending',
      pattern:
        'pending (follow-up )?(issues|matters|questions)|(issues|matters) pending|follow-up (of|to|on) (the )?(previous|earlier)',
      sample: 'Pending follow-up issues',
    },
    {
      language: 'en',
      means: 'pending',
      pattern: "(implementation of|response to) (the )?(committee['’]s )?previous (recommendations|concluding)",
      sample: 'Implementation of previous recommendations',
    },
    {
      language: 'fr',
      means: 'pending',
      pattern:
        'questions? (restées? )?en suspens|suivi des (recommandations|observations finales) (antérieures|précédentes)',
      sample: 'Suivi des observations finales précédentes',
    },
    {
      language: 'es',
      means: 'pending',
      pattern: 'cuestiones pendientes|seguimiento de las (recomendaciones|observaciones finales) anteriores',
      sample: 'Cuestiones pendientes',
    },
    {
      language: 'any',
      means: 'both',
      pattern: String.raw`{{concern}}\b.{0,40}\b(recommendations?|suggestions?|recommandations?|recomendaciones)`,
      sample: 'Principal subjects of concern and recommendations',
    },
    // "Positive aspects and recommendations"
    {
      language: 'any',
      means: 'both',
      pattern: '^{{positive words}}.{0,40}{{asking words}}',
      sample: 'Positive aspects and recommendations',
    },
    {
      language: 'any',
      means: 'asking words',
      pattern: String.raw`\b(?:recommendations?|recommandations?|recomendaciones)\b`,
      sample: 'recommendations',
    },
    { language: 'any', means: 'concern', pattern: 'concerns?|préoccupations?|preocupaci(ón|ones)', sample: 'concerns' },
    {
      language: 'en',
      means: 'concerns_only',
      pattern: '^(principal |main |specific )?(subjects?|areas?|matters?|issues?|points?) of concern$|^concerns$',
      sample: 'Principal subjects of concern',
    },
    {
      language: 'fr',
      means: 'concerns_only',
      pattern: '^(principaux )?sujets? de préoccupation$',
      sample: 'Sujets de préoccupation',
    },
    {
      language: 'es',
      means: 'concerns_only',
      pattern: '^(principales )?(motivos|esferas|ámbitos|temas) de preocupación$',
      sample: 'Motivos de preocupación',
    },
    {
      language: 'en',
      means: 'recommendations_only',
      pattern: '^(conclusions and )?recommendations?$|^suggestions? and recommendations?$',
      sample: 'Suggestions and recommendations',
    },
    { language: 'fr', means: 'recommendations_only', pattern: '^recommandations?$', sample: 'Recommandations' },
    { language: 'es', means: 'recommendations_only', pattern: '^recomendaci(?:ón|ones)$', sample: 'Recomendaciones' },
    {
      language: 'en',
      means: 'importance',
      pattern: 'paragraphs? of particular importance',
      sample: 'Paragraphs of particular importance',
    },
    {
      language: 'fr',
      means: 'importance',
      pattern: "paragraphes d['’]importance particulière",
      sample: 'Paragraphes d’importance particulière',
    },
    {
      language: 'es',
      means: 'importance',
      pattern: 'párrafos de (especial|particular) importancia',
      sample: 'Párrafos de particular importancia',
    },
    {
      language: 'en',
      means: 'consultation',
      pattern: '^consultations? with civil society',
      sample: 'Consultations with civil society',
    },
    {
      language: 'fr',
      means: 'consultation',
      pattern: '^consultations? avec (les organisations de )?la société civile',
      sample: 'Consultation avec la société civile',
    },
    {
      language: 'es',
      means: 'consultation',
      pattern: '^consultas con (las organizaciones de )?la sociedad civil',
      sample: 'Consultas con la sociedad civil',
    },
    {
      language: 'en',
      means: 'next_report',
      pattern: '(next|forthcoming|preparation of the next) (periodic )?reports?|^(submission of|due date)',
      sample: 'Next periodic report',
    },
    {
      language: 'fr',
      means: 'next_report',
      pattern: 'prochain rapport|rapport(s)? périodique(s)? suivant',
      sample: 'Prochain rapport périodique',
    },
    {
      language: 'es',
      means: 'next_report',
      pattern: '(próximos?|siguientes?) informes?',
      sample: 'Próximo informe periódico',
    },
    {
      language: 'any',
      means: 'dissemination',
      pattern: String.raw`^dissemination|^(diffusion|difusión)\b`,
      sample: 'Dissemination',
    },
    {
      language: 'en',
      means: 'assistance',
      pattern: 'technical (assistance|cooperation)',
      sample: 'Technical assistance',
    },
    {
      language: 'fr',
      means: 'assistance',
      pattern: 'assistance technique|coopération technique',
      sample: 'Coopération technique',
    },
    { language: 'es', means: 'assistance', pattern: '(asistencia|cooperación) técnica', sample: 'Asistencia técnica' },
    // "Follow-up and dissemination" is follow-up
    {
      language: 'en',
      means: 'follow_up',
      pattern: String.raw`^follow-up( and dissemination| procedure| to {{these}}concluding observations)?$|^follow up\b`,
      sample: 'Follow-up to concluding observations',
    },
    { language: 'en', means: 'these', pattern: '(the present |these |the )?', sample: 'these ' },
    {
      language: 'fr',
      means: 'follow_up',
      pattern: '^(procédure de )?suivi( et diffusion| des (présentes )?observations finales)?$',
      sample: 'Suivi des présentes observations finales',
    },
    {
      language: 'fr',
      means: 'follow_up',
      pattern:
        '^suite (donnée|à donner|réservée) aux (présentes )?(observations finales|recommandations)( du Comité)?$',
      sample: 'Suite donnée aux observations finales',
    },
    {
      language: 'es',
      means: 'follow_up',
      pattern: '^(procedimiento de )?seguimiento( y difusión| de las (presentes )?observaciones finales)?$',
      sample: 'Seguimiento de las presentes observaciones finales',
    },
    {
      language: 'en',
      means: 'other_issues',
      pattern: '^other (issues|matters|recommendations)',
      sample: 'Other issues',
    },
    {
      language: 'fr',
      means: 'other_issues',
      pattern: '^autres (questions|recommandations)',
      sample: 'Autres questions',
    },
    {
      language: 'es',
      means: 'other_issues',
      pattern: '^otr[ao]s (cuestiones|recomendaciones|asuntos)',
      sample: 'Otras cuestiones',
    },
  ],
}

/** Headings over the part on one State in a report on several: "Third periodic report of Kestria". */
export const partTable: PatternTable = {
  rows: [
    rowOfAny(
      'part on a State',
      String.raw`\b(?:{{part}})s?\b.{0,60}?\s(?:{{on}})\s?(?:the |la |le |el |l['’])?(\p{Lu}[^.;:]*)$`,
      'Third periodic report of Kestria',
    ),
    rowOfAny('part', 'report|inquiry|visit|proceedings|rapport|enquête|informe|investigación', 'inquiry'),
    rowOfAny('on', "of|on|by|concerning|to|de|du|d['’]|sur|concernant|sobre|relativa a", 'on'),
  ],
}
