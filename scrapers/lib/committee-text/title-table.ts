// The titles of documents of a review, and what may stand around the State's name.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const titleTable: PatternTable = {
  precedence: ['observations', 'opening', 'own observations', 'before the name', 'without a report', 'after the name'],
  rows: [
    {
      language: 'en',
      means: 'opening',
      pattern:
        '^{{version}}(?:(?:Concluding|Final) (?:observations|comments|remarks)|Conclusions and recommendations|List of (?:issues|themes))',
      sample: 'Final comments on the report of Valdoria',
    },
    {
      language: 'en',
      means: 'opening',
      pattern:
        '^{{version}}(?:Replies|Written replies|Information (?:received|provided|submitted)|Comments (?:by|of)|Consideration of reports)',
      sample: 'Information received from Valdoria',
    },
    {
      language: 'fr',
      means: 'opening',
      pattern:
        '^{{version}}(?:Observations finales|Conclusions et recommandations|Liste de points|Réponses|Examen des rapports)',
      sample: 'Liste de points',
    },
    {
      language: 'es',
      means: 'opening',
      pattern:
        '^{{version}}(?:Observaciones finales|Conclusiones y recomendaciones|Lista de cuestiones|Respuestas|Examen de los informes)',
      sample: 'Lista de cuestiones',
    },
    {
      language: 'any',
      means: 'version',
      pattern: String.raw`(?:Advance (?:unedited )?version\s*)?(?:Provisional )?(?:Draft )?`,
      sample: 'Draft ',
    },
    {
      language: 'en',
      means: 'observations',
      pattern: '^{{version}}(?:Concluding observations|Conclusions and recommendations)',
      sample: 'Concluding observations',
    },
    {
      language: 'fr',
      means: 'observations',
      pattern: '^(?:Observations finales|Conclusions et recommandations)',
      sample: 'Observations finales',
    },
    {
      language: 'es',
      means: 'observations',
      pattern: '^(?:Observaciones finales|Conclusiones y recomendaciones)',
      sample: 'Observaciones finales',
    },
    {
      language: 'en',
      means: 'own observations',
      pattern: 'concluding (?:observations|comments)|conclusions and recommendations',
      sample: 'Report: concluding comments',
    },
    {
      language: 'fr',
      means: 'own observations',
      pattern: 'observations finales|conclusions et recommandations',
      sample: 'Rapport : observations finales',
    },
    {
      language: 'es',
      means: 'own observations',
      pattern: 'observaciones finales|conclusiones y recomendaciones',
      sample: 'Informe: observaciones finales',
    },
    {
      language: 'en',
      means: 'before the name',
      pattern: String.raw`\b(?:observations|comments|recommendations)\s+(?:{{of the Committee}}|on|concerning|regarding)\s*:?\s*`,
      sample: 'Comments concerning Valdoria',
    },
    {
      language: 'en',
      means: 'of the Committee',
      pattern:
        'of the Committee[^:]*?(?:Torture|Discrimination|Disabilities|Child|Rights|Women|Disappearances|Families)',
      sample: 'of the Committee against Torture',
    },
    {
      language: 'any',
      means: 'after the name',
      pattern: String.raw`\s*{{begins}}.*$`,
      sample: 'Valdoria, adopted by the Committee',
    },
    { language: 'any', means: 'begins', pattern: String.raw`,|\*|\(|;`, sample: ',' },
    {
      language: 'en',
      means: 'begins',
      pattern: String.raw`\bin the absence\b|\bsubmitted\b|\bunder\b|\bprepared\b|\badopted\b`,
      sample: 'submitted',
    },
    {
      language: 'fr',
      means: 'begins',
      pattern: String.raw`\ben l['’]absence\b|\bsoumis\b|\badoptées\b`,
      sample: 'adoptées',
    },
    {
      language: 'es',
      means: 'begins',
      pattern: String.raw`\ben ausencia\b|\baprobadas\b|\bpresentad[oa]s?\b`,
      sample: 'aprobadas',
    },
    {
      language: 'en',
      means: 'without a report',
      pattern: String.raw`\bin the absence of (?:a |an |its )?(?:initial |periodic )?report`,
      sample: 'Valdoria in the absence of its initial report',
    },
    {
      language: 'fr',
      means: 'without a report',
      pattern: "en l['’]absence de(?: son)? rapport",
      sample: 'Valdorie en l’absence de son rapport',
    },
    {
      language: 'es',
      means: 'without a report',
      pattern: 'en ausencia de(?: un| su)? informe',
      sample: 'Valdoria en ausencia de su informe',
    },
  ],
}
