// That a text is held in part: beside a paragraph that stops short, above a document, and on the page of a State.
import type { DocumentRow, UnitRow } from '../../db/store.ts'
import { heldInPart, isDocumentInPart } from '../domain/doubts/held-in-part.ts'
import { textStatusOf } from '../domain/unit-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { documentHref, hasNoText } from './parts.ts'
import { textWords } from './words.ts'

/** Whether parts of the text are known to be missing, of a document whose text is read here. */
export const isInPart = (document: DocumentRow): boolean =>
  !hasNoText(document) && document.version !== 'restricted' && isDocumentInPart(document.doubts)

/** What a reader must know before quoting a text that is held in part; null where nothing is known to be missing. */
export const inPartWords = (unit: UnitRow, document: DocumentRow, language: WindowLanguage): string | null => {
  if (textStatusOf(unit.text, document.version) !== 'verbatim') return null
  const part = heldInPart(unit, document.doubts)
  return part === null ? null : textWords[language].recommendation.inPart[part]
}

/** Above the paragraphs of a document of which only a part is held. */
export const inPartNotice = (document: DocumentRow, language: WindowLanguage) =>
  isInPart(document) &&
  html`<p class="notice"><strong>${textWords[language].document.inPart[0]}</strong> ${textWords[language].document.inPart[1]} <a href="#facts">${textWords[language].facts.warnings}</a></p>`

/** Of which documents only a part is held; nothing where all are whole. */
export const inPartLine = (documents: readonly DocumentRow[], language: WindowLanguage) => {
  const some = documents.filter(isInPart)
  return (
    some.length > 0 &&
    html`<p class="small">${textWords[language].heldInPart} ${some.map((row, at) => html`${at > 0 ? ', ' : ''}<a href=${documentHref(row)}>${row.symbol}</a>`)}.</p>`
  )
}
