// The English lexicon: measured on the labelled UPR texts (docs/accuracy-classification.md).
import { compile } from '../../patterns.ts'
import { governedVetoes } from '../governed.ts'
import { lawTextRules, lawTextVetoes } from '../law-text-rules.ts'
import type { Lexicon } from '../rule.ts'
import { subjectRules, subjectVetoes } from '../subject-rules.ts'
import { underHeadingRules, underHeadingVetoes } from '../under-heading.ts'
import { adjacents } from './adjacent.ts'
import { answerAsks } from './answer-asks.ts'
import { barRules } from './bars.ts'
import { billTitleRules, billTitleVetoes } from './bill-titles.ts'
import { borderline } from './borderline.ts'
import { committeeRules } from './committee.ts'
import { headingRows } from './exact-rows.ts'
import { illTreatmentRules } from './ill-treatment.ts'
import { lawRules } from './law.ts'
import { masks } from './masks.ts'
import { missing } from './missing.ts'
import { offence } from './offence.ts'
import { passiveAsks } from './passive-asks.ts'
import { tagRules } from './tags.ts'
import { treatyRules } from './treaty.ts'
import { usualAsks } from './usual-asks.ts'
import { vetoes } from './vetoes.ts'
import { clauseWords, macros } from './words.ts'

export const english: Lexicon = {
  language: 'en',
  measured: true,
  macros,
  masks,
  clauses: clauseWords,
  rules: [
    ...offence,
    ...missing,
    ...passiveAsks,
    ...usualAsks,
    ...answerAsks,
    ...barRules,
    ...illTreatmentRules,
    ...billTitleRules,
    ...lawRules,
    ...treatyRules,
    ...committeeRules,
    ...borderline,
    ...subjectRules,
    ...lawTextRules,
    ...underHeadingRules,
    ...tagRules,
    ...adjacents,
  ],
  vetoes: [...vetoes, ...billTitleVetoes, ...governedVetoes, ...underHeadingVetoes, ...subjectVetoes, ...lawTextVetoes],
  reiteration: compile(headingRows, 'repeats', { flags: '' }),
  tortureWord: 'torture',
  languageWords: [
    'torture',
    'torturing',
    'law',
    'laws',
    'legislation',
    'crime',
    'code',
    'penal',
    'offence',
    'definition',
    'rights',
    'human',
    'national',
  ],
  offenceHeading: compile(headingRows, 'offence heading', { flags: '' }),
  bareHeading: compile(headingRows, 'bare heading', { flags: '' }),
  gate: /tortur|\ue001|\ue00a|degrading|inhuman|ill-? ?treat|cruel|maltreat|mistreat/,
}
