// The English lexicon: measured on the labelled UPR texts (docs/accuracy-classification.md).
import type { Lexicon } from '../rule.ts'
import { adjacents } from './adjacent.ts'
import { borderline } from './borderline.ts'
import { lawRules } from './law.ts'
import { maskMacros, masks } from './masks.ts'
import { offence } from './offence.ts'
import { tagRules } from './tags.ts'
import { vetoes } from './vetoes.ts'
import { clauseWords, macros } from './words.ts'

export const english: Lexicon = {
  language: 'en',
  measured: true,
  macros: { ...macros, ...maskMacros },
  masks,
  clauses: clauseWords,
  rules: [...offence, ...lawRules, ...borderline, ...tagRules, ...adjacents],
  vetoes,
  reiteration:
    /\b(?:reiterat\w+|repeats? its|recall\w+ its (?:previous|earlier)|as (?:previously|already) recommended|as recommended (?:previously|in the (?:first|second|third|previous))|in its previous (?:concluding observations|recommendations?))\b/,
  tortureWord: 'torture',
  offenceHeading:
    /\b(?:defin|criminali|offence|crime|penalt|limitation|amnest|impunity and lim|legislation|legal framework)[a-z]*\b.*tortur|tortur.*\b(?:defin|criminali|offence|crime|penalt|limitation|amnest)/,
  gate: /tortur|\ue001|\ue00a|degrading|inhuman|ill-treat/,
}
