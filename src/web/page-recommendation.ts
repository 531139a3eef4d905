// One recommendation: the words, where they stand, what the State answered, how to cite them, and the proof.

import type { DocumentRow, Label, RecommendationRow, UnitRow } from '../../db/store.ts'
import type { PageMetadata } from '../cite/metadata.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import { isByHand } from '../domain/imported.ts'
import type { Language } from '../domain/mechanisms.ts'
import { officialAddress } from '../domain/official-address.ts'
import { evaluationOf } from '../domain/readings.ts'
import { labelsOfIndex } from '../domain/uhri/labels.ts'
import { labelName, labelWords, languageOfUnit, mayBeQuoted, positionValueWords } from '../domain/unit-words.ts'
import type { Position } from '../domain/units.ts'
import { recommendationTypes } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { Successors } from '../reading/successors.ts'
import { addLink } from './basket-part.ts'
import { citePart, type StyledCitation } from './cite-part.ts'
import { besidePart, type Context, placePart, repeatsPart } from './context-part.ts'
import { dayWords, instantWords } from './dates.ts'
import { html } from './html.ts'
import { inPartWords } from './in-part.ts'
import { indexPart } from './index-part.ts'
import type { Page } from './layout.ts'
import {
  around,
  capturedWords,
  documentHref,
  doubtsOf,
  foreign,
  hasNoText,
  inLanguage,
  inventedNotice,
  inventedTag,
  issuer,
  mechanismName,
  pinpoint,
  printedBy,
  quotation,
  stateLinks,
  symbolPath,
  unitTypeTag,
  unreadTag,
  versionNotice,
} from './parts.ts'
import { colonIn, quoted, semicolonIn, textWords } from './words.ts'

export type RecommendationView = {
  row: RecommendationRow
  concern: (UnitRow & { labels: Label[] }) | null
  context: Context
  citations: StyledCitation[]
  metadata: PageMetadata
  /** of a text that was withdrawn or issued anew; null for one that stands */
  successors: Successors
  /** whether the stored file is given */
  file: string | null
  /** ids in the basket of the reader */
  basket: readonly string[]
  language: WindowLanguage
}

const positionItem = (row: RecommendationRow, position: Position, at: number, language: WindowLanguage) => {
  const words = textWords[language].recommendation
  const codes = codeWords[language]
  const own = (text: string) => inLanguage(text, languageOfUnit(row, row.document), language)
  return html`<li>
  <strong>${positionValueWords(row.positions, at, language)}</strong>${position.appliesTo && html` (${around(words.asTo, own(position.appliesTo))})`}
  ${position.words && html` – ${around(codes.asPrinted, own(position.words))}`}
  ${position.rule && html` – ${codes.byRule[position.rule] ?? position.rule}${position.sourceKind !== 'not_read_here' && ` (${words.byRule})`}`}
  ${position.alreadyImplemented && ` – ${words.implemented}`}
  <br /><span class="small soft">${words.source} ${
    position.sourceKind === 'index'
      ? words.ofIndex
      : html`<a href=${`/documents/${symbolPath(position.sourceSymbol)}`}>${position.sourceSymbol}</a>`
  }${
    position.sourceParagraph ? `, ${codes.paragraph(position.sourceParagraph)}` : ''
  }${position.sourceKind === 'not_read_here' && ` (${words.notRead})`}</span>
</li>`
}

const answers = (row: RecommendationRow, language: WindowLanguage) => {
  const words = textWords[language].recommendation
  return html`
  ${
    row.recommendingStates.length > 0 &&
    html`<h2>${words.who}</h2>
      <p>${row.text === null ? words.named : words.asPrinted} ${printedBy(row, language, semicolonIn(language))}</p>`
  }
  ${row.positions.length > 0 && html`<h2>${words.position}</h2><ul>${row.positions.map((position, at) => positionItem(row, position, at, language))}</ul>`}`
}

const citing = ({ row, citations, context, language }: RecommendationView) => {
  const words = textWords[language].recommendation
  const isFinal = row.text !== null && mayBeQuoted(row.document)
  const why = row.text === null ? words.notHeld : codeWords[language].version[row.document.version]
  const file = (format: string) => `/api/v1/recommendations/${row.id}/citations/${format}`
  const { leadIn } = context
  const citeLeadIn =
    leadIn?.path &&
    html`<p>${words.underLeadIn} <a href=${`${documentHref(row.document)}${row.document.language === 'en' ? '?' : '&'}paragraph=${leadIn.path}#cite`}>${words.citeLeadIn(codeWords[language].paragraph(leadIn.path))}</a></p>`
  const above = html`${citeLeadIn}${row.positions.length > 0 && html`<p class="small soft">${words.answerIn}</p>`}`
  return citePart(
    { citations, file, notice: isFinal ? inPartWords(row, row.document, language) : why, above },
    language,
  )
}

/** Labels that rest on the same words and rules are shown together. */
const groupLabels = (labels: Label[]): Label[][] => {
  const groups = new Map<string, Label[]>()
  for (const label of labels) {
    const key = JSON.stringify([labelWords(label), label.evidence, label.rules, label.vetoes])
    groups.set(key, [...(groups.get(key) ?? []), label])
  }
  return [...groups.values()]
}

const codesOf = (names: readonly string[]) => html`<code>${names.join(', ')}</code>`

const labelItem = (group: Label[], own: Language, language: WindowLanguage) => {
  const words = textWords[language].recommendation
  const semicolon = semicolonIn(language)
  const { evidence, rules, vetoes } = group[0]!
  return html`<li><strong>${group.map((label) => labelName(label, language)).join(semicolon)}</strong> – ${labelWords(group[0]!, language)}
    ${evidence.length > 0 && html`<br /><span class="small">${words.because} ${inLanguage([...new Set(evidence.map((span) => quoted(span.text, language)))].join(semicolonIn(language)), own, language)}</span>`}
    ${
      rules.length > 0 &&
      html`<br /><span class="small soft">${words.matched} ${codesOf(rules)}${
        vetoes.length > 0 && html`${semicolon}${words.against} ${codesOf(vetoes)}`
      }</span>`
    }
  </li>`
}

const labelling = (row: RecommendationRow, language: WindowLanguage) => {
  const words = textWords[language].recommendation
  const codes = codeWords[language]
  const own = languageOfUnit(row, row.document)
  const evaluated = evaluationOf(own)
  const labels: Label[] = [...row.labels, ...labelsOfIndex(row)]
  if (labels.length === 0 && evaluated === 'measured') return null
  const aid = row.text === null ? words.aidUnread : words.aid
  return html`<h2 id="labels">${words.labels}</h2>
    <p class="small soft">${aid[0]}<code>${row.id}</code>${aid[1]}
      ${row.text !== null && html`${codes.language[own]}${colonIn(language)}${codes.evaluation[evaluated]}.`}</p>
    <ul>${groupLabels(labels).map((group) => labelItem(group, own, language))}</ul>`
}

const went = ({ row, successors, language }: RecommendationView) => {
  if (successors === null) return null
  const words = textWords[language].recommendation
  const { document, units } = successors
  if (units.length === 0) return html`<p>${words.nowhere}</p>`
  return html`<h2>${words.went.heading}</h2>
    <ul>${units.map(
      ({ unit, how }) =>
        html`<li><a href=${recommendationTypes.includes(unit.unitType) ? `/recommendations/${unit.id}` : `${documentHref(document)}#${unit.id}`}>${document.symbol === row.document.symbol ? '' : `${document.symbol}, `}${pinpoint(unit, language)}</a> – ${words.went[how]}</li>`,
    )}</ul>`
}

/** Where the United Nations publish the document in the language of the page, if its text here is in another; nobody here has looked whether they did. */
const inOwnLanguage = ({ symbol, language: own, address }: DocumentRow, language: WindowLanguage) => {
  const official = officialAddress(symbol, language)
  return (
    own !== language &&
    official !== address &&
    html`<dt>${textWords[language].facts.inThisLanguage}</dt><dd><a href=${official} rel="noreferrer">${official}</a></dd>`
  )
}

const proving = ({ row: { document, ...row }, file, language }: RecommendationView) => {
  const { facts: words, recommendation, noDatePrinted } = textWords[language]
  const codes = codeWords[language]
  const own = (text: string) => inLanguage(text, document.language, language)
  return html`
  <h2 id="proof">${recommendation.proof}</h2>
  <dl class="facts">
    <dt>${words.document}</dt><dd><a href=${documentHref(document)}>${document.symbol}</a> – ${own(document.title)}</dd>
    <dt>${words.body}</dt><dd>${issuer(document, language)}${semicolonIn(language)}${codes.documentType[document.type]}</dd>
    <dt>${words.distributed}</dt><dd>${document.distributionDate ? dayWords(document.distributionDate, language) : noDatePrinted}</dd>
    ${
      hasNoText(document)
        ? html`<dt>${words.version}</dt><dd>${textWords[language].uncollectedFacts}</dd>`
        : html`<dt>${words.version}</dt><dd>${codes.version[document.version]}</dd>
    <dt>${words.language}</dt><dd>${codes.language[languageOfUnit(row, document)]}${semicolonIn(language)}${words.original(
      document.originalLanguage ? codes.language[document.originalLanguage] : words.notKnown,
    )}</dd>`
    }
    <dt>${words.place}</dt><dd>${codes.numberStatus[row.numberStatus]}${row.path ? `${colonIn(language)}${row.path}` : ''}${row.page ? `, ${recommendation.page(row.page)}` : ''}</dd>
    ${document.address && html`<dt>${isByHand(document) ? words.compare : words.address}</dt><dd><a href=${document.address} rel="noreferrer">${document.address}</a></dd>`}
    ${inOwnLanguage(document, language)}
    <dt>${words.from}</dt><dd>${capturedWords(document, language)}</dd>
    <dt>${isByHand(document) ? words.importedAt : words.at}</dt><dd>${document.retrievedAt ? instantWords(document.retrievedAt, language) : '–'}</dd>
    <dt>${words.hash}</dt><dd><span class="hash">${document.sha256 ?? '–'}</span>${file && html`<br /><a href=${file}>${recommendation.stored}</a> · <a href="/verify">${recommendation.check}</a>`}${!file && document.sha256 && isByHand(document) && html`<br /><span class="small soft">${recommendation.notGiven}</span> <a href="/verify">${recommendation.check}</a>`}</dd>
    ${row.addressee && html`<dt>${words.addressee}</dt><dd>${codes.addressee[row.addressee]}</dd>`}
    ${row.articles.length > 0 && html`<dt>${words.articles}</dt><dd>${own(row.articles.join(', '))}</dd>`}
    ${row.references.length > 0 && html`<dt>${words.references}</dt><dd>${own(row.references.map((ref) => ref.printed).join('; '))}</dd>`}
    ${doubtsOf([...document.doubts, ...row.warnings], language)}
  </dl>`
}

export const recommendationPage = (view: RecommendationView): Page => {
  const { row, concern, language } = view
  const words = textWords[language].recommendation
  const codes = codeWords[language]
  const { document } = row
  const ours = row.labels.filter((label) => label.scheme === 'criminalisation' || label.label === 'criminalisation')
  return {
    metadata: view.metadata,
    title: `${document.symbol}, ${pinpoint(row, language)}`,
    noIndex: document.invented,
    children: html`
      ${inventedNotice(document.invented, language)}
      ${row.withdrawnAt && html`<p class="notice"><strong>${words.withdrawn[0]}</strong> ${words.withdrawn[1]}</p>`}
      ${versionNotice(document, language)}
      ${went(view)}
      <p class="kicker">${stateLinks(document, language)} · ${mechanismName(document.mechanism, language)}${document.cycle ? `, ${words.cycle(document.cycle)}` : ''}</p>
      <h1>${document.symbol}, ${pinpoint(row, language)}</h1>
      <p class="meta">${unitTypeTag(row, language)} ${inventedTag(document.invented, language)}
        ${!hasNoText(document) && html`<span>${codes.version[document.version]}</span> <span>${codes.language[languageOfUnit(row, document)]}</span>`}
        ${unreadTag(row, document, language)}
        <a href="#cite">${words.cite}</a> ${addLink(row.id, view.basket, language)}</p>
      ${row.heading.length > 0 && html`<p class="soft">${words.under} ${inLanguage(row.heading.join(' › '), languageOfUnit(row, document), language)}</p>`}
      ${quotation(row, document, language, 'big', ours)}
      ${row.text !== null && ours.some(({ evidence }) => evidence.length > 0) && html`<p class="small soft"><mark>${words.markedWords}</mark> <a href="#labels">${words.markedBy}</a></p>`}
      ${
        document.version !== 'restricted' &&
        (row.warnings.length > 0 || inPartWords(row, document, language) !== null) &&
        html`<p class="notice">${inPartWords(row, document, language) ?? words.doubted} <a href="#proof">${words.proof}</a></p>`
      }
      ${document.version !== 'restricted' && row.joinedText && row.joinedText !== row.text && html`<details><summary>${words.whole}</summary><blockquote ...${foreign(document.language, language)}>${row.joinedText}</blockquote></details>`}
      ${
        concern &&
        html`<h2>${words.concern}</h2>
        <p class="meta">${unitTypeTag(concern, language)} <a href=${`${documentHref(document)}#${concern.id}`}>${pinpoint(concern, language)}</a></p>
        ${quotation(concern, document, language, 'context')}`
      }
      ${document.version !== 'restricted' && besidePart(view.context, document, language)}
      ${placePart(view.context, language)}
      ${answers(row, language)} ${repeatsPart(view.context, document, language)} ${citing(view)} ${labelling(row, language)} ${indexPart(row, language)} ${proving(view)}
      <p><a href=${`/api/v1/recommendations/${row.id}`}>${words.json}</a></p>`,
  }
}
