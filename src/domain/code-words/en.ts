// The words in which codes and the standing of a text are shown, in English. The other languages have the same keys.

import type { Certainty } from '../certainty.ts'
import type { HeldInPart } from '../doubts/held-in-part.ts'
import type { DocumentType, Language, VersionKind } from '../mechanisms.ts'
import { type NotClassified, notClassifiedWords } from '../not-classified.ts'
import type { Reading } from '../readings.ts'
import type { Region } from '../states/regions.ts'
import type { TextStatus } from '../text-status.ts'
import { adjacentNames, markNames, subtagNames } from '../topic-names.ts'
import type { LinkAgreement } from '../uhri/agreement.ts'
import type { Addressee, NumberStatus, PositionValue, UnitType } from '../units.ts'
import {
  addresseeWords,
  certaintyMeaning,
  documentTypeWords,
  findingAidWords,
  languageWords,
  matrixVersionWords,
  numberStatusWords,
  positionWords,
  readingWords,
  unitTypeWords,
  versionWords,
} from '../words.ts'

export type CodeWords = {
  certaintyMeaning: Record<Certainty, string>
  position: Record<PositionValue, string>
  /** of a position that was put off */
  unanswered: string
  /** of one that is answered in a paper of the final report, which is not held */
  awaitsFinal: (addendum: string) => string
  answeredIn: (place: string) => string
  asPrinted: (words: string) => string
  /** where no text but a rule gave the position; by the name of the rule */
  byRule: Record<string, string>
  paragraph: (number: string) => string
  documentType: Record<DocumentType, string>
  unitType: Record<UnitType, string>
  addressee: Record<Addressee, string>
  version: Record<VersionKind, string>
  matrixVersion: string
  textStatus: Record<TextStatus, string>
  numberStatus: Record<NumberStatus, string>
  language: Record<Language, string>
  /** sub-tags of criminalisation, what stands beside them, and marks of the classifier */
  tags: Record<string, string>
  notClassified: Record<NotClassified, string>
  /** of a text in a language that no rule reads */
  unreadLanguage: string
  /** of a text that waits for the next run */
  unreadYet: string
  reading: Record<Reading, string>
  text: {
    verbatim: string
    restricted: string
    notCollected: (address: string) => string
    indexCopy: (address: string) => string
  }
  /** what is missing of a text that is held, behind what is said of the copy */
  heldInPart: Record<HeldInPart, string>
  gist: (names: string) => string
  /** how a paragraph agrees with the index */
  indexAgreement: Record<LinkAgreement, string>
  region: Record<Region, string>
  label: {
    noFinding: string
    register: string
    publisher: string
    person: (method: string) => string
    rules: (method: string) => string
    doubtful: string
  }
  evaluation: Record<'measured' | 'not_measured' | 'not_evaluated', string>
  repeats: {
    says: (printed: string) => string
    refers: (printed: string) => string
    unnamed: (said: string) => string
    same: (place: string) => string
    nearly: (place: string, percent: number) => string
  }
}

export const en: CodeWords = {
  certaintyMeaning,
  position: positionWords,
  unanswered: 'no answer is held here',
  awaitsFinal: (addendum) => `the answers in ${addendum} wait for the final report, which is not held here`,
  answeredIn: (place) => `left to a later document; answered in ${place}`,
  asPrinted: (words) => `as printed: “${words}”`,
  byRule: {
    awaits_final_report: 'by rule: the numbers of a draft may differ from those of the final report',
    no_answer_at_adoption: 'by rule: no answer at adoption',
    register: 'from a register of facts; the answer itself is not read here',
  },
  paragraph: (number) => `para. ${number}`,
  documentType: documentTypeWords,
  unitType: unitTypeWords,
  addressee: addresseeWords,
  version: versionWords,
  matrixVersion: matrixVersionWords,
  textStatus: {
    verbatim: 'read here in the document',
    index_copy: 'copied from an index, document not read',
    not_collected: 'not held',
    restricted: 'not public',
  },
  numberStatus: numberStatusWords,
  language: languageWords,
  tags: { ...subtagNames, ...adjacentNames, ...markNames },
  notClassified: notClassifiedWords,
  unreadLanguage: 'Not classified: the rules do not read this language',
  unreadYet: 'Not classified yet',
  reading: readingWords,
  text: {
    verbatim: 'Verbatim from the stored capture',
    indexCopy: (address) =>
      `As the Universal Human Rights Index prints it; the document itself has not been read here. To check the words: ${address}`,
    restricted: 'Restricted document: its text is not published here',
    notCollected: (address) => `Text not collected yet: known from a register of facts. To read it: ${address}`,
  },
  heldInPart: {
    paragraph: 'the text stops in mid-sentence, and the rest was not read',
    document: 'of this document only a part is held',
  },
  gist: (names) => `Gist of ours, not the text: ${names}`,
  indexAgreement: {
    alone: 'The index alone: the document has not been read here',
    same: 'The index has the same words',
    differs: 'The index has other words for this paragraph: ours are read from the document',
    only_index: 'Only the index has it',
    only_ours: 'Only the document has it, not the index',
    other_language: 'The index has this paragraph in another language: no words can be compared',
  },
  region: {
    african: 'African States',
    asia_pacific: 'Asia-Pacific States',
    eastern_european: 'Eastern European States',
    latin_american_and_caribbean: 'Latin American and Caribbean States',
    western_european_and_others: 'Western European and other States',
  },
  label: {
    noFinding: 'no finding: a missing label means nothing here',
    register: 'finding aid: set when the document was read for a register of facts; its text is not held here',
    publisher: 'label printed by the publisher',
    person: (method) => `reviewed by a person: ${method}`,
    rules: (method) => findingAidWords(method.replace(/^rules /, 'rule set ')),
    doubtful: 'doubtful: careful readers may differ',
  },
  evaluation: {
    measured: 'labels of texts in this language were measured against labelled texts',
    not_measured: 'labels of texts in this language were not measured',
    not_evaluated: 'not evaluated: the rules do not read this language, so a missing label means nothing',
  },
  repeats: {
    says: (printed) => `says that it repeats: “${printed}”`,
    refers: (printed) => `refers to: “${printed}”`,
    unnamed: (said) => `says “${said}”, without naming a paragraph that we could read`,
    same: (place) => `in the same words as ${place}`,
    nearly: (place, percent) => `in nearly the same words as ${place} (${percent} % of word triples, measured by us)`,
  },
}
