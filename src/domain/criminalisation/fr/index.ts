// The French lexicon: measured on one small labelled set only (docs/accuracy-classification.md), so answers say "not measured".
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

export const french: Lexicon = {
  language: 'fr',
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
  reiteration:
    /\b(?:reiter\w+|rappel\w+ (?:sa|ses) recommandation|precedentes? (?:observations finales|recommandations?))\b/,
  tortureWord: 'torture',
  languageWords: [
    'torture',
    'torturer',
    'loi',
    'lois',
    'legislation',
    'crime',
    'code',
    'penal',
    'infraction',
    'definition',
    'droits',
    'actes',
    'nationale',
  ],
  offenceHeading: compile(headingRows, 'offence heading', { flags: '' }),
  bareHeading: compile(headingRows, 'bare heading', { flags: '' }),
  gate: /tortur|tortionnaire|\ue001|\ue00a|mauvais traitement|cruels|inhumain|degradant/,
}
