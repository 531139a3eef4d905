// Holds the wordings of UPR outcomes, pinpoints and the classifier: each sample meets its own row and no other meaning.
import { describe, expect, it } from 'vitest'
import * as addendum from '../scrapers/upr-outcomes/addendum-words.ts'
import { answerOrder, answerRows, implementedRows } from '../scrapers/upr-outcomes/answer-words.ts'
import { asideRows } from '../scrapers/upr-outcomes/aside-words.ts'
import * as clause from '../scrapers/upr-outcomes/clause-words.ts'
import { exceptionRows, takenOutRows } from '../scrapers/upr-outcomes/exception-words.ts'
import { foreignHeadingRows, foreignOrder } from '../scrapers/upr-outcomes/foreign-heading-words.ts'
import { providedRows } from '../scrapers/upr-outcomes/given-words.ts'
import { judgedRows } from '../scrapers/upr-outcomes/judged-words.ts'
import * as lead from '../scrapers/upr-outcomes/lead-words.ts'
import { delayRows, refusalRows } from '../scrapers/upr-outcomes/refusal-words.ts'
import { dayRows } from '../scrapers/upr-outcomes/review-days.ts'
import * as speech from '../scrapers/upr-outcomes/speech-words.ts'
import { takenBackRows } from '../scrapers/upr-outcomes/told-words.ts'
import { wholeRows } from '../scrapers/upr-outcomes/whole-words.ts'
import { attachmentRows, headingRows } from '../src/domain/criminalisation/en/exact-rows.ts'
import { wordRows as english } from '../src/domain/criminalisation/en/word-rows.ts'
import {
  exactRows as spanishExact,
  headingRows as spanishHeadings,
} from '../src/domain/criminalisation/es/exact-rows.ts'
import { wordRows as spanish } from '../src/domain/criminalisation/es/word-rows.ts'
import { headingRows as frenchHeadings } from '../src/domain/criminalisation/fr/exact-rows.ts'
import { wordRows as french } from '../src/domain/criminalisation/fr/word-rows.ts'
import { governedWords } from '../src/domain/criminalisation/governed-words.ts'
import { lawTextWords } from '../src/domain/criminalisation/law-text-words.ts'
import { macrosOf } from '../src/domain/criminalisation/macros.ts'
import { anywhere, compile } from '../src/domain/criminalisation/pattern.ts'
import { subjectWords } from '../src/domain/criminalisation/subject-words.ts'
import { underHeadingWords } from '../src/domain/criminalisation/under-heading-words.ts'
import * as days from '../src/domain/days/words.ts'
import type { PatternTable } from '../src/domain/patterns.ts'
import { keywordRows, tokenRows } from '../src/domain/pinpoints/words.ts'
import { faultsOf } from './support/pattern-tables.ts'

const tables: Record<string, PatternTable> = {
  answers: {
    rows: [...judgedRows, ...refusalRows, ...delayRows, ...answerRows],
    flags: 'i',
    precedence: [...answerOrder, 'negated'],
  },
  implemented: { rows: implementedRows, flags: 'i' },
  'lead-ins': { rows: lead.leadRows, flags: 'i' },
  'first lead-in': { rows: lead.firstLeadRows, flags: 'i' },
  asides: {
    rows: asideRows,
    flags: 'i',
    precedence: ['remarks alone', 'commits', 'mixed list', 'lists recommendations'],
  },
  exceptions: { rows: exceptionRows, flags: 'i', precedence: ['except numbers', 'numbers excepted'] },
  'taken back': { rows: takenBackRows, flags: 'i' },
  'taken out': { rows: takenOutRows, flags: 'i' },
  comments: { rows: lead.commentRows, flags: 'i' },
  'checks of a lead-in': { rows: [...providedRows, ...lead.leadCheckRows], flags: 'i' },
  restated: { rows: lead.restatedRows, flags: 'is' },
  'softer asks': { rows: lead.softerAskRows, flags: 'i', precedence: ['softer ask', 'wish'] },
  'inside a lead-in': {
    rows: lead.inlineRows,
    flags: 'is',
    precedence: ['inside, made by', 'inside', 'object', 'announced by'],
  },
  reserves: { rows: lead.reservedRows, flags: 'i' },
  'days of a report': {
    rows: dayRows,
    flags: 'iu',
    precedence: [
      'plan',
      'review',
      'adoption',
      'adoption told',
      'of the review',
      'of another body',
      'of the adoption',
      'day in figures',
    ],
  },
  'another thing made (es)': {
    rows: spanishExact,
    flags: '',
    precedence: ['law of another name', 'law about another thing'],
  },
  'speech of others': { rows: lead.otherSpeechRows, flags: 'i' },
  'who speaks': { rows: speech.speakingRows, flags: '' },
  openings: { rows: speech.openingRows, flags: 'i' },
  reports: { rows: speech.reportRows, flags: 'i' },
  references: {
    rows: speech.referenceRows,
    flags: 'iu',
    precedence: ['only referred to', 'see', 'goes on', 'governed', 'number of another paper', 'of another paper'],
  },
  places: { rows: speech.placeRows, precedence: ['before', 'ask before', 'portion before', 'part'] },
  'council session': { rows: lead.councilRows, flags: 'i' },
  'own words of a place': {
    rows: lead.ownWordsRows,
    flags: 'i',
    precedence: ['goes with another', 'says of its place'],
  },
  'named lists': { rows: addendum.namedListRows, flags: 'i' },
  'bare lists': { rows: addendum.bareListRows, flags: 'i' },
  'edges of clauses': { rows: clause.edgeRows, flags: 'i' },
  'answered lists': { rows: addendum.answeredListRows, flags: 'i', precedence: ['single', 'list'] },
  counts: { rows: addendum.countRows, flags: 'iu' },
  divisions: { rows: addendum.divisionRows, flags: 'i' },
  'verbs of an answer': { rows: clause.verbRows, flags: 'i', precedence: clause.verbOrder },
  'scope of a verb': {
    rows: [...providedRows, ...clause.scopeRows],
    flags: 'i',
    precedence: [
      'unsettled',
      'a bit',
      'left out',
      'new clause',
      'not',
      'in part',
      'limits',
      'piece',
      'doubts',
      'able to',
      'another',
    ],
  },
  'between verb and numbers': { rows: clause.fillerRows, flags: 'i', precedence: ['words', 'announced', 'agent'] },
  'between numbers and verb': {
    rows: clause.subjectGapRows,
    flags: 'i',
    precedence: ['aside', 'joins', 'carries', 'nothing'],
  },
  'all recommendations': {
    rows: wholeRows,
    flags: 'i',
    precedence: ['behind', 'nearly', 'all but a list', 'some of them', 'whole', 'rest', 'each'],
  },
  'foreign headings': { rows: foreignHeadingRows, flags: 'iu', precedence: [...foreignOrder, 'opening', 'verdict'] },
  mentions: { rows: clause.mentionRows, flags: 'i' },
  topics: { rows: clause.topicRows, flags: 'i' },
  pronouns: { rows: [...judgedRows, ...clause.pronounRows], flags: 'i' },
  'verdicts alone': { rows: clause.verdictAloneRows, flags: 'i', precedence: ['behind', 'before', 'both'] },
  totals: {
    rows: addendum.totalRows,
    flags: 'i',
    precedence: ['total', 'partially supported', 'supported', 'noted', 'supported beside it', 'noted beside it'],
  },
  'parts of pinpoints': { rows: tokenRows, precedence: ['opens letters', 'token'] },
  'words for paragraph': { rows: keywordRows },
  days: { rows: days.dayRows },
  spans: { rows: days.spanRows },
  'lists of days': { rows: days.listRows },
  'a listed day': { rows: days.listedDayRows },
  'law words of another object': {
    rows: attachmentRows,
    flags: '',
    precedence: ['law of another name', 'law on another subject'],
  },
  'headings of the classifier': { rows: headingRows, flags: '' },
  'headings of the classifier (fr)': { rows: frenchHeadings, flags: '' },
  'headings of the classifier (es)': { rows: spanishHeadings, flags: '' },
}

describe('tables of patterns', () => {
  it.each(Object.entries(tables))('%s: each sample hits its row and no other meaning', (_, table) => {
    expect(faultsOf(table)).toEqual([])
  })
})

describe('words of the classifier', () => {
  // their meanings overlap by design ("adopt" creates, amends and legislates): only the row itself is checked
  const rowsOf = {
    english: [
      ...english,
      ...governedWords('en'),
      ...underHeadingWords('en'),
      ...subjectWords('en'),
      ...lawTextWords('en'),
    ],
    french: [
      ...french,
      ...governedWords('fr'),
      ...underHeadingWords('fr'),
      ...subjectWords('fr'),
      ...lawTextWords('fr'),
    ],
    spanish: [
      ...spanish,
      ...governedWords('es'),
      ...underHeadingWords('es'),
      ...subjectWords('es'),
      ...lawTextWords('es'),
    ],
  }
  it.each(Object.entries(rowsOf))('%s: each row is short and hits its sample', (_, rows) => {
    const macros = macrosOf(rows)
    const faults = rows.filter(
      ({ pattern, sample }) => pattern.length > 150 || !anywhere(compile(pattern, macros)).test(sample),
    )
    expect(faults.map(({ means, sample }) => `${means}: ${sample}`)).toEqual([])
  })
})
