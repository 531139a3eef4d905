// The English lexicon: measured on the labelled UPR texts (docs/accuracy-classification.md).
import type { Lexicon } from '../rule.ts'
import { adjacents } from './adjacent.ts'
import { borderline } from './borderline.ts'
import { include } from './include.ts'
import { maskMacros, masks } from './masks.ts'
import { vetoes } from './vetoes.ts'
import { clauseWords, macros } from './words.ts'

export const english: Lexicon = {
  language: 'en',
  measured: true,
  macros: { ...macros, ...maskMacros },
  masks,
  clauses: clauseWords,
  rules: [...include, ...borderline, ...adjacents],
  vetoes,
  tortureWord: 'torture',
  offenceHeading:
    /\b(?:defin|criminali|offence|crime|penalt|limitation|amnest|impunity and lim|legislation|legal framework)[a-z]*\b.*tortur|tortur.*\b(?:defin|criminali|offence|crime|penalt|limitation|amnest)/,
  gate: /tortur|\ue001|\ue00a|degrading|inhuman|ill-treat/,
}
