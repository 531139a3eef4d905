// The words by which a printed day is tied to the next report, to another duty, or to a duty of the past.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const dueDatesTable: PatternTable = {
  rows: [
    // "prior to reporting" and "the reporting procedure" name no report
    {
      language: 'en',
      means: 'report',
      pattern: String.raw`(?<!\b(?:to|must|should|shall) )\breports?\b`,
      sample: 'its next report',
    },
    { language: 'fr', means: 'report', pattern: String.raw`\brapports?\b`, sample: 'son prochain rapport' },
    {
      language: 'es',
      means: 'report',
      pattern: String.raw`(?<!(?:que|le|lo)\s)\binformes?\b`,
      sample: 'su próximo informe',
      counter: 'que le informe',
    },
    {
      language: 'en',
      means: 'other duty',
      pattern: String.raw`\b(?:core document|accept|agree|opt for|list of issues|follow-up information)\b`,
      sample: 'common core document',
    },
    {
      language: 'fr',
      means: 'other duty',
      pattern: String.raw`\b(?:document de base|accepter|donner son accord|liste de points)\b`,
      sample: 'document de base commun',
    },
    {
      language: 'es',
      means: 'other duty',
      pattern: String.raw`\b(?:documento básico|acept(?:ar|e)|lista de cuestiones)\b`,
      sample: 'documento básico común',
    },
    // "the Committee will transmit to it, by 28 May 2090, a list of issues": what the Committee does itself
    {
      language: 'en',
      means: 'other duty',
      pattern: String.raw`\bthe Committee will (?:\w+ )?(?:transmit|adopt|send|prepare|forward|submit|provide)\b`,
      sample: 'the Committee will transmit to it',
    },
    {
      language: 'fr',
      means: 'other duty',
      pattern: String.raw`\ble Comité (?:lui )?(?:transmettra|adressera|adoptera|enverra|communiquera|fera (?:parvenir|tenir))\b`,
      sample: 'le Comité lui transmettra',
    },
    {
      language: 'es',
      means: 'other duty',
      pattern: String.raw`\bel Comité (?:le )?(?:transmitirá|remitirá|enviará|aprobará|hará llegar)\b`,
      sample: 'el Comité le transmitirá',
    },
    // "… its next report by 28 May 2092 and inform it, by 28 May 2089, of the steps taken"
    {
      language: 'en',
      means: 'asks anew',
      pattern: String.raw`(?:,|\band)\s(?:(?:also|further)\s)?(?:to\s)?(?:inform|provide|transmit|furnish|send|communicate)\b`,
      sample: ' and inform it, by ',
    },
    {
      language: 'fr',
      means: 'asks anew',
      pattern: String.raw`(?:,|\bet)\s(?:également\s)?(?:de\s|d['’]|à\s)?(?:lui\s|l['’])?(?:informer|fournir|faire\s|communiquer|transmettre|adresser)`,
      sample: ' et de lui fournir, le ',
    },
    {
      language: 'es',
      means: 'asks anew',
      pattern: String.raw`(?:,|\by)\s(?:también\s)?(?:a\s|que\s)?(?:le\s|lo\s)?(?:proporcion|facilit|transmit|comuni|envi|remit)\p{L}+`,
      sample: ' y que le proporcione, a más tardar el ',
    },
    {
      language: 'es',
      means: 'asks anew',
      pattern: String.raw`(?:,|\by)\s(?:también\s)?(?:a\s)?(?:que\s)?(?:le\s|lo\s)informe\b`,
      sample: ' y que le informe, a más tardar el ',
    },
    // words right before the day: "which was due on", "qui devait être soumis le", "que debía presentarse el"
    {
      language: 'en',
      means: 'past duty',
      pattern: String.raw`\b(?:was|were|had been|should have been)\b[^.;,]{0,40}$`,
      sample: 'which was due on ',
    },
    {
      language: 'fr',
      means: 'past duty',
      pattern: String.raw`\b(?:devai(?:t|ent)|était|étaient|aurai(?:t|ent) dû)\b[^.;,]{0,40}$`,
      sample: 'qui devait être soumis le ',
    },
    {
      language: 'es',
      means: 'past duty',
      pattern: String.raw`\b(?:debía|debían|estaba|debió|debería haber)\b[^.;,]{0,40}$`,
      sample: 'que debía presentarse el ',
    },
    // "its next periodic report, due on 28 May 2092, by 28 November 2092": what stands beside the report tells, the later day asks
    {
      language: 'en',
      means: 'told beside',
      pattern: String.raw`,\s(?:(?:which|that) (?:is|are) )?(?:now )?due (?:to be submitted )?(?:on|by)\s$`,
      sample: ', due on ',
    },
    {
      language: 'fr',
      means: 'told beside',
      pattern: String.raw`,\s(?:dus?|attendus?|qui (?:est|sont) (?:dus?|attendus?))\s(?:pour )?(?:le|au)\s$`,
      sample: ', attendu pour le ',
    },
    {
      language: 'es',
      means: 'told beside',
      pattern: String.raw`,\s(?:previstos?|que (?:vence|se espera|debe presentarse))\s(?:para )?el\s$`,
      sample: ', previsto para el ',
    },
    // "prior to 4 March 2092, the date by which its reports are due": the words after the day govern it
    {
      language: 'en',
      means: 'explained after',
      pattern: String.raw`^(?:\s*,)?\s*the (?:date|day) (?:by|on) which\b`,
      sample: ', the date by which',
    },
    {
      language: 'fr',
      means: 'explained after',
      pattern: String.raw`^(?:\s*,)?\s*(?:la )?date à laquelle\b`,
      sample: ', date à laquelle',
    },
    {
      language: 'es',
      means: 'explained after',
      pattern: String.raw`^(?:\s*,)?\s*(?:la )?fecha (?:en|para) (?:la )?(?:que|cual)\b`,
      sample: ', fecha en que',
    },
    // "31 June 2089", "31 de junio de 2089", "31 juin 2089"
    {
      language: 'any',
      means: 'printed date',
      pattern: String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?\s(?:de )?(?<month>\p{L}{3,12})\.?,?\s(?:del? )?(?<year>\d{4})(?!\d)`,
      sample: '31 June 2089',
    },
  ],
}
