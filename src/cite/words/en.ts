// What the checker says of a citation, in English. The other languages have the same keys.
import type { ClaimSubject } from '../../domain/citing/claim.ts'
import type { VersionKind } from '../../domain/mechanisms.ts'
import type { UnitWarning, Verdict } from '../resolve/answer.ts'

export const en = {
  invented: 'INVENTED EXAMPLE: this State and this text do not exist. Do not cite them.',
  verdicts: {
    ok: 'Agrees with the document held here.',
    unchecked: 'Nothing differs, but not all of it was checked: see below.',
    differs: 'Differs from the document held here.',
    paragraph_not_found: 'The document held here has no such paragraph.',
    known_but_not_held: 'This document is known, but its text is not held here. Check it at the official address.',
    not_held: 'This document is not held here. It may exist: check the official address.',
    malformed: 'This is not a document symbol as it is written.',
    ambiguous: 'This can be read in several ways. Check which document is meant.',
    unresolved: 'It is not certain which document this refers to. Write the symbol.',
    out_of_scope: 'Documents of this kind are not collected here, so nothing was checked.',
  } as Record<Verdict, string>,
  dateMismatch: (given: string, expected: string, onCover: boolean) =>
    `Date: the citation gives ${given}; ${onCover ? 'the cover of the document' : 'the text of the document'} says ${expected}.`,
  dateAmbiguous: (given: string) =>
    `Date: ${given} can be read in two ways and was not compared. Write the month in letters.`,
  sessionDate: (given: string, expected: string) =>
    `Date: ${given} is a day of the session; the cover of the document says ${expected}.`,
  adoptionDate: (given: string, expected: string) =>
    `Date: ${given} is the day of adoption; the cover of the document says ${expected}.`,
  conflict: (note: string | null, given: string) =>
    `Date: ${note === null ? 'another citation' : `note ${note}`} gives ${given} for the same document.`,
  masthead: (given: string, body: string) =>
    `Author: “${given}” stands in the masthead; the body that issued the document is the ${body}.`,
  body: (given: string, body: string) => `Author: the citation names “${given}”; the document is of the ${body}.`,
  state: (given: string, states: string) => `State: the citation names ${given}; the document is on ${states}.`,
  stateMisspelt: (given: string, state: string) =>
    `State: “${given}” is no name of a State that we know. Probably ${state}: check it.`,
  stateUnread: (given: string, states: string) =>
    `State: the sentence names ${given}; the document is on ${states}. Check that it is the one you mean.`,
  title: (given: string, printed: string) => `Title: the citation gives “${given}”; the document prints “${printed}”.`,
  link: (host: string, nearest: string, isKnown: boolean) =>
    `Link: “${host}” is one letter away from “${nearest}”, ${isKnown ? 'a host that is often cited' : 'another link of this draft'}. Check which is meant.`,
  titleUnread: (given: string) => `Title: “${given}” was not compared, because no title in its language is held.`,
  bodyUnread: (given: string, body: string) =>
    `Author: “${given}” is named; the document is of the ${body}. Check that it is the one you mean.`,
  noSymbol:
    'No symbol is given, so nothing was checked. A statement or a press release has none: give its date and address.',
  claims: {
    kind: (given: string, title: string) => `Kind: the citation says “${given}”; the document is “${title}”.`,
    reports: (given: string, title: string) => `Title: the citation says “${given}”; the document is “${title}”.`,
    session: (given: string, right: string) =>
      `Session: the citation says “${given}”; the document is of session ${right}.`,
    cycle: (given: string, right: string) => `Cycle: the citation says “${given}”; the document is of cycle ${right}.`,
    version: (given: string, right: string) => `Version: the citation says “${given}”; what is held here is: ${right}.`,
    original_language: (given: string, right: string) =>
      `Language: the citation says “${given}”; the document gives ${right} as its original language.`,
    recommending_state: (given: string, right: string) =>
      `Recommended by: the citation names ${given}; the document names ${right}.`,
    year: (given: string, right: string) => `Year: the citation says “${given}”; the document is of ${right}.`,
    holder: (given: string, right: string) => `Mandate holder: the citation names ${given}; the report is of ${right}.`,
  } as Record<ClaimSubject, (given: string, right: string) => string>,
  claimUnread: (given: string) => `“${given}” was not compared with the document. Check it.`,
  onlyDraft: (version: string) =>
    `Only this version is held here: ${version}. The final text may differ: check it, or name the version.`,
  versions: {
    advance_unedited: 'advance unedited version',
    provisional: 'provisional version',
    official: 'official text',
    reissued: 'text issued again',
    corrected: 'corrected text',
    revised: 'revised text',
    unofficial_translation: 'unofficial translation',
  } as Partial<Record<VersionKind, string>>,
  noParagraphs: (from: string, to: string) => `Paragraphs ${from} to ${to} are not in the document held here.`,
  unreadParagraphs: (from: string, to: string) =>
    `Paragraphs ${from} to ${to} were not checked: that part of the document is not held.`,
  noParagraph: (path: string) => `Paragraph ${path} is not in the document held here.`,
  nearParagraphs: (numbers: readonly string[]) => `Perhaps meant: ${numbers.join(', ')}.`,
  unreadParagraph: (path: string) => `Paragraph ${path} was not checked: that part of the document is not held.`,
  inferredParagraph: (path: string) => `Paragraph ${path}: the number is not printed in the document.`,
  unreadPinpoint: (printed: string) =>
    `“${printed}” is named and was not read as a paragraph of this document. Check it.`,
  missingPinpoint: 'No paragraph is given. Name the paragraph that you rely on.',
  warnings: {
    positive_aspect: (path: string) => `Paragraph ${path} is a positive aspect, not a recommendation.`,
    concern: (path: string) => `Paragraph ${path} states a concern, not a recommendation.`,
    question: (path: string) => `Paragraph ${path} is a question to the State.`,
    state_statement: (path: string) => `Paragraph ${path} is the State’s own statement.`,
    pending_item: (path: string) => `Paragraph ${path}: no answer of the State to this recommendation is held.`,
    discussion: (path: string) => `Paragraph ${path} reports what was said in the discussion.`,
  } as Record<UnitWarning, (path: string) => string>,
  quotation: {
    exact: 'Quotation: the same words as in the document.',
    typography_only: 'Quotation: the same words; only quotation marks, dashes, spaces or capitals differ.',
    spelling_only: 'Quotation: the same words in another spelling. Quote the spelling of the document.',
    omission_marked: 'Quotation: the same words, with what you marked as left out or added.',
    omission_unmarked:
      'Quotation: the same words, but items of the list between them are left out without a mark. Put […] there.',
    negation_marked:
      'Quotation: the same words, but what you marked as left out or added holds a negation. Check that the sense is the same.',
    beyond_held:
      'Quotation: the same words as far as the text is held here, which stops in mid-sentence. Check the rest at the official address.',
    differs: 'Quotation: the words differ from the paragraph.',
    not_in_part_held:
      'Quotation: not found, but only a part of this document is held here. Check it at the official address.',
    not_found: 'Quotation: these words were not found in the document held here.',
    not_compared: 'Quotation: not compared, because it is not certain that it is from this document. Check it.',
    too_many:
      'Quotation: this one and further ones are not compared, because more than 200 stand beside this citation. Check them.',
    other_language:
      'Quotation: not compared, because the text held here is in another language. Check it in the version quoted.',
    not_checked: 'Quotation: not checked, because the document is not held here.',
  },
  standsIn: (path: string) => `They stand in paragraph ${path}.`,
  elsewhere: (path: string) => `Quotation: the words are not in the paragraph cited but in paragraph ${path}.`,
  nearlyElsewhere: (path: string) =>
    `Quotation: the words are not in the paragraph cited; those of paragraph ${path} are nearly the same.`,
  newer: (symbol: string) => `A later document of the same kind on this State: ${symbol}.`,
  original: (language: string) => `The original of this document is in ${language}.`,
  languages: { en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic', zh: 'Chinese' },
  likely: (symbols: string) => `Probably meant: ${symbols}. Check before you change it.`,
  comparedWith: (symbol: string) =>
    `Compared with ${symbol}: what follows, and any citation below, holds if you mean that document.`,
  refersTo: (symbol: string) => `Refers to ${symbol}.`,
  unresolved: {
    several_before: 'The note before cites several sources, so “ibid.” may mean any of them.',
    other_source: 'The note before cites no document of the United Nations with a symbol.',
    none_before: 'No earlier citation is found that this can refer to.',
  },
  replaced: (symbol: string) =>
    `${symbol} was issued in place of this document, and may have other words: check and cite that one.`,
  corrected: (symbols: string) => `The document was corrected by ${symbols}.`,
  bodies: {} as Record<string, string>,
}

export type CheckWords = typeof en
