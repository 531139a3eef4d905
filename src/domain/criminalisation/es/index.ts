// The Spanish lexicon: measured on one small labelled set only (docs/accuracy-classification.md), so answers say "not measured".
import { compile } from '../../patterns.ts'
import { governedVetoes } from '../governed.ts'
import { lawTextRules, lawTextVetoes } from '../law-text-rules.ts'
import type { Lexicon } from '../rule.ts'
import { subjectRules, subjectVetoes } from '../subject-rules.ts'
import { underHeadingRules, underHeadingVetoes } from '../under-heading.ts'
import { answerRules } from './answer-rules.ts'
import { barRules } from './bar-rules.ts'
import { headingRows } from './exact-rows.ts'
import { furtherRules } from './further-rules.ts'
import { objectRules } from './object-rules.ts'
import { passiveRules } from './passive-rules.ts'
import { rules } from './rules.ts'
import { scopeRules } from './scope-rules.ts'
import { tagRules } from './tags.ts'
import { usualRules } from './usual-rules.ts'
import { vetoes } from './vetoes.ts'
import { clauseWords, macros, maskMacros, masks } from './words.ts'

export const spanish: Lexicon = {
  language: 'es',
  measured: false,
  macros: { ...macros, ...maskMacros },
  masks,
  clauses: clauseWords,
  rules: [
    ...rules,
    ...scopeRules,
    ...furtherRules,
    ...barRules,
    ...objectRules,
    ...passiveRules,
    ...answerRules,
    ...usualRules,
    ...subjectRules,
    ...lawTextRules,
    ...underHeadingRules,
    ...tagRules,
  ],
  vetoes: [...vetoes, ...governedVetoes, ...underHeadingVetoes, ...subjectVetoes, ...lawTextVetoes],
  reiteration: /\b(?:reiter\w+|recuerda su recomendacion|anteriores (?:observaciones finales|recomendaciones))\b/,
  tortureWord: 'tortura',
  languageWords: [
    'tortura',
    'torturas',
    'ley',
    'leyes',
    'legislacion',
    'crimen',
    'codigo',
    'penal',
    'delito',
    'definicion',
    'derechos',
    'actos',
    'nacional',
  ],
  offenceHeading: compile(headingRows, 'offence heading', { flags: '' }),
  bareHeading: compile(headingRows, 'bare heading', { flags: '' }),
  gate: /tortur|\ue001|\ue00a|malos tratos|maltrato|crueles|inhumano|degradante/,
}
