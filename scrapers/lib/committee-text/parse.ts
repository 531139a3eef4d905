// One capture of a treaty-body document → one ParsedDocument; pure: no network, no clock.

import { findDay } from '../../../src/domain/days/days.ts'
import type { ParsedDocumentInput, Skipped } from '../../../src/domain/documents.ts'
import { ParseError } from '../../../src/domain/errors.ts'
import { baseSymbol } from '../../../src/domain/keeping/base-symbol.ts'
import type { DocumentType } from '../../../src/domain/mechanisms.ts'
import type { Paragraph, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import type { ParsedSymbol } from '../../../src/domain/symbols/symbols.ts'
import { mechanismWords } from '../../../src/domain/words.ts'
import type { Capture } from '../../source.ts'
import { unreadCoverDay } from '../cover-day.ts'
import { type Numbered, readNumbered } from '../numbered/index.ts'
import { parseFile } from '../parse-file.ts'
import { assertOneDocument } from '../second-document.ts'
import { isFrame } from '../site-notes.ts'
import { type Cover, readCover } from './cover.ts'
import {
  dutyDoubts,
  orderDoubts,
  readFollowUp,
  readInvitations,
  readNextReport,
  unreadFollowUp,
  unreadNextReport,
  type Whole,
} from './duties.ts'
import { reportsElsewhere, withoutOthersReports } from './elsewhere.ts'
import { type DocumentException, type Identity, settleIdentity } from './identity.ts'
import { layoutOf, type Typed } from './layout.ts'
import { loneNotesTable } from './lone-notes-table.ts'
import { mechanismOf } from './mechanism-of.ts'
import { askedOthers, endOfPart, openingDoubt } from './other-state.ts'
import { plainTitle } from './plain-title.ts'
import { readLanguage } from './read-language.ts'
import { isSectionHeading, opensSection, sectionOf } from './sections.ts'
import type { ReadLanguage } from './segment.ts'
import { readSession, sessionDoubts } from './session.ts'
import { assertOneState, assertOneTitle, refusedReport } from './several-states.ts'
import { sittingDays } from './sitting-days.ts'
import { documentTypeOf, readTitle, type Title } from './title.ts'
import { typeAll } from './type-all.ts'
import { unfinishedDoubts } from './unfinished.ts'
import { unitsOf } from './units.ts'

/** Reads a capture, of whatever committee. Throws ParseError for what is no document of a treaty body, or none that this parser reads. */
export async function parse(
  capture: Capture,
  exceptions: readonly DocumentException[] = [],
): Promise<ParsedDocumentInput> {
  const symbol = capture.listing?.symbol ?? capture.symbol
  return parseFile(capture.bytes, { symbol, fonts: true }, (read) => parseRead(read, symbol, exceptions))
}

// "* Adopted by the Committee at its …", "Second reissue for technical reasons (…)": a note that stands in the flow
const loneNote = compile(loneNotesTable.rows, 'lone note')

/** Notes that a reader left among the paragraphs go to the notes; stray glyphs before a list letter go. */
function liftNotes(read: ReadDocument): ReadDocument {
  const notes = read.paragraphs.filter(
    (paragraph) => paragraph.label === null && paragraph.kind !== 'cover' && loneNote.test(paragraph.text),
  )
  const paragraphs = read.paragraphs
    .filter((paragraph) => !notes.includes(paragraph))
    .map((paragraph) => {
      // "€(c) A high …": a bullet drawn in a font of signs
      const letter = paragraph.label === null ? /^[^\p{L}\p{N}\s("'«“]\s?\(([a-z])\)\s*/u.exec(paragraph.text) : null
      if (!letter) return paragraph
      return {
        ...paragraph,
        label: letter[1]!,
        labelKind: 'letter' as const,
        labelStatus: 'printed' as const,
        text: paragraph.text.slice(letter[0].length),
      }
    })
  const lifted = notes.map((note) => ({ mark: '*', text: note.text.replace(/^[^\p{L}\p{N}]+/u, ''), page: note.page }))
  return { ...read, paragraphs, footnotes: [...read.footnotes, ...lifted] }
}

const wholeText = (blocks: Typed['paragraph']['blocks']): string =>
  blocks.map((block) => (block.path.length ? `(${block.path.at(-1)}) ${block.text}` : block.text)).join(' ')

const noiseOf =
  (title: Title) =>
  (text: string): boolean =>
    /^[\p{Lu}\s()'’-]{3,60}\*?$/u.test(text) &&
    title.stateAsPrinted !== null &&
    text.replace(/\*$/, '').trim().toUpperCase() === title.stateAsPrinted.toUpperCase()

const papersOfStates: readonly DocumentType[] = ['replies_to_list_of_issues', 'follow_up_reply', 'state_report']

/** Reads a document that a reader has opened; `announced` is the symbol that a listing gave, if any. */
function parseRead(
  opened: ReadDocument,
  announced: string | null,
  exceptions: readonly DocumentException[] = [],
): ParsedDocumentInput {
  const read = liftNotes(opened)
  const printed = readCover(read)
  const cited = announced === null ? printed.cited : null
  const cover = cited === null ? printed : { ...printed, symbol: cited.parsed, symbolAsPrinted: cited.printed }
  const symbol = cover.symbol?.canonical ?? announced
  const language = readLanguage(read, symbol)

  const first = readNumbered(read.paragraphs, { isSectionHeading })
  const opening = first.paragraphs[0]?.blocks[0]?.text ?? ''
  const title = readTitle(first.before, opening, language, cover.distributionDate)
  const refused = (of: ParsedSymbol, reason: string) =>
    refusedReport(of, read.paragraphs, language, cover.distributionDate, reason)
  if (cover.symbol?.class === 'ga_supp' && title.state === null)
    throw refused(
      cover.symbol,
      'of an annual report the part on one State is read, and neither its title nor its first paragraph names a State',
    )
  const identity = settleIdentity(cover, title, announced, exceptions)
  const beforeText = first.before.map((paragraph) => paragraph.text).join(' ')
  const type = documentTypeOf(identity.symbol, title.text, beforeText) ?? annualReportType(identity, first)
  const isAnnual = identity.symbol.class === 'ga_supp'
  if (!type)
    throw isAnnual
      ? refused(
          identity.symbol,
          'of an annual report the part on one State is read, with its headings (positive aspects, concerns, recommendations); two of them were not found',
        )
      : new ParseError(
          identity.symbol.canonical,
          'title',
          `not a document of a review: ${JSON.stringify(title.text || beforeText.slice(0, 120))}`,
        )
  const innerLists = papersOfStates.includes(type)
  const whole = readNumbered(read.paragraphs, { isSectionHeading, opensSection, isNoise: noiseOf(title), innerLists })
  // an annual report has chapters beside the reports of States
  const part = identity.symbol.country === null ? endOfPart(whole) : { numbered: whole, doubts: [] }
  const { numbered } = part
  const hasSections = numbered.paragraphs.some((paragraph) => sectionOf(paragraph.heading) !== null)
  if (/\/CORR\./i.test(identity.symbol.suffix ?? '') && !(hasSections && numbered.paragraphs.length > 9))
    throw new ParseError(
      identity.symbol.canonical,
      'text',
      `recognised: a corrigendum to ${baseSymbol(identity.symbol.canonical)}; it corrects that document and is not read by itself`,
      { kind: 'corrigendum' },
    )
  // information on follow-up may be short
  if (numbered.paragraphs.length < (innerLists ? 1 : 3)) {
    const few = `${numbered.paragraphs.length} paragraphs were found where a document of a review has dozens`
    throw isAnnual ? refused(identity.symbol, few) : new ParseError(identity.symbol.canonical, 'text', few)
  }
  assertOneState(identity, numbered, language, cover.distributionDate)
  assertOneTitle(identity, title, language, cover.distributionDate)
  const doubts = [
    ...(cited ? [`the cover prints no symbol: ${cited.printed} is the one under which a site cites the text`] : []),
    ...part.doubts,
    ...openingDoubt(identity, opening, language, cover.distributionDate),
    ...assertOneDocument(read, identity.symbol.canonical),
  ]
  return build({ read, doubts, cover, title, identity, type, numbered, language, beforeText, opening })
}

/** E1: paragraphs of an annual report that have the sections of concluding observations. */
const annualReportType = (identity: Identity, numbered: Numbered): 'concluding_observations' | null => {
  const found = new Set(numbered.paragraphs.map((paragraph) => sectionOf(paragraph.heading)))
  // some parts have no positive aspects, others no heading of their own for the recommendations
  const held = (['positive', 'concerns_only', 'recommendations_only'] as const).filter((section) => found.has(section))
  const isReview = found.has('both') || held.length > 1
  return identity.symbol.class === 'ga_supp' && isReview ? 'concluding_observations' : null
}

const gluedWord = /(?:at|on|in|and|was|is|has|under)\s/y

/** T05: "Valdoriaat its 9897th …": a lost footnote call glued the State's name to the next word. Only that name is mended. */
function mendState(numbered: Numbered, name: string | null): string[] {
  const first = numbered.paragraphs[0]?.blocks[0]
  if (!first || !name) return []
  const { text } = first
  const isGlued = (at: number): boolean => {
    gluedWord.lastIndex = at + name.length
    return gluedWord.test(text)
  }
  let at = text.indexOf(name)
  while (at !== -1 && !isGlued(at)) at = text.indexOf(name, at + 1)
  if (at === -1) return []
  first.text = `${text.slice(0, at + name.length)} ${text.slice(at + name.length)}`
  return [`the blank after ${name} in paragraph 1 was put back`]
}

type Parts = {
  read: ReadDocument
  /** what is doubted of the file as a whole */
  doubts: string[]
  cover: Cover
  title: Title
  identity: Identity
  type: ParsedDocumentInput['type']
  numbered: Numbered
  language: ReadLanguage
  beforeText: string
  opening: string
}

/** Words that are neither masthead nor title: two lines or more that end like a sentence. */
const isSentence = (paragraph: Paragraph): boolean =>
  paragraph.kind === 'body' && paragraph.text.length > 60 && /[.;:]$/.test(paragraph.text)

const ends = /[.!?)”"»’]$/

/** A text that stops short, or that lacks the part with which concluding observations end since 2005. */
function closingWarnings(wholes: Whole[]): string[] {
  const last = wholes.at(-1)
  const closing = wholes.some(
    ({ unitType }) => unitType === 'next_report' || unitType === 'dissemination' || unitType === 'follow_up_request',
  )
  const old = Number(wholes[0]?.number) > 1
  return [
    ...(last && !ends.test(last.text)
      ? [`the last paragraph does not end: ${JSON.stringify(last.text.slice(-40))}`]
      : []),
    ...(closing || old ? [] : ['no follow-up, dissemination or next report at the end: the text may be cut']),
  ]
}

/** "[Date received: 22 November 2018]" on the cover of a State's reply. */
const receivedDate = (text: string): string | null => {
  const match = /(?:Date received|Date de réception|Fecha de recepción)\s?:?\s*([^\]]{6,40})/i.exec(text)
  return match ? (findDay(match[1]!)?.day ?? null) : null
}

function build(parts: Parts): ParsedDocumentInput {
  const { read, cover, title, identity, numbered, language } = parts
  const mends = mendState(numbered, identity.stateAsPrinted)
  const mechanism = mechanismOf(identity, `${parts.beforeText} ${parts.opening}`)
  const typed = typeAll(numbered.paragraphs, language, parts.type).map(({ paragraph, segments }) => ({
    paragraph,
    segments: segments.map(withoutOthersReports(mechanism)),
  }))
  const units = unitsOf(typed, read.footnotes)
  const wholes: Whole[] = typed.flatMap(({ paragraph, segments }) =>
    segments.map((segment) => ({
      number: paragraph.number ?? '',
      text: wholeText(segment.blocks),
      unitType: segment.unitType,
    })),
  )
  const text = { wholes, paths: units.map(({ path }) => path) }
  const isReview = parts.type === 'concluding_observations'
  const masthead = [numbered.before.map(({ text }) => text), read.cover.slice(0, 30), read.coverColumns ?? []].flat()
  const titleNotes = read.footnotes.filter(({ mark }) => /^\D*$/.test(mark)).map(({ text }) => text)
  const notes = read.footnotes.filter((note) => /session|sesiones/i.test(note.text)).map((note) => note.text)
  const { unreadDays, ...printed } = isReview
    ? readSession(notes, title.text, masthead, parts.opening)
    : { session: null, sessionOpens: null, sessionCloses: null, unreadDays: undefined }
  const sat = sittingDays(parts.opening, printed, cover.distributionDate, titleNotes)
  const adopted = sat.adoptionDates.at(-1) ?? null
  const days = { adopted, distributed: cover.distributionDate }
  const followUp = isReview ? readFollowUp(wholes, days, identity.symbol.canonical) : null
  const nextReport = isReview ? readNextReport(wholes, days) : null
  const absent = numbered.paragraphs.every((paragraph) => paragraph.number === null)
  const skipped: Skipped[] = [
    ...numbered.before
      .filter((one) => isSentence(one) && !isFrame(one.text.trim()))
      .map(({ text }) => ({ where: 'before the first number', text, reason: 'stands before the first number' })),
    ...numbered.skipped,
    ...numbered.looseHeadings.map((text) => ({ where: 'end', text, reason: 'heading without a paragraph' })),
  ]
  return {
    symbol: identity.symbol.canonical,
    symbolAsPrinted: cover.symbolAsPrinted,
    mechanism,
    body: mechanismWords[mechanism],
    type: parts.type,
    title: title.text || plainTitle(numbered.before),
    states: identity.states,
    stateAsPrinted: identity.stateAsPrinted,
    language,
    originalLanguage: cover.originalLanguage,
    version: cover.version,
    distributionDate: cover.distributionDate,
    receivedDate: receivedDate(parts.beforeText),
    adoptionDates: isReview ? sat.adoptionDates : [],
    ...(isReview ? { ...printed, sessionOpens: sat.opens, sessionCloses: sat.closes } : { session: null }),
    meetings: isReview ? sat.meetings : [],
    consideredOn: isReview ? sat.consideredOn : [],
    followUp,
    nextReport,
    invitations: isReview ? readInvitations(wholes, mechanism) : [],
    layout: isReview ? layoutOf(typed, title.withoutReport) : parts.type,
    units,
    skipped,
    warnings: [
      ...identity.warnings,
      ...unreadCoverDay(cover.unreadDay),
      ...mends,
      ...read.warnings,
      ...parts.doubts,
      ...numbered.warnings,
      ...numbered.paragraphs.flatMap((paragraph) =>
        paragraph.warnings.map((warning) => `para. ${paragraph.number ?? '?'}: ${warning}`),
      ),
      ...(isReview ? closingWarnings(wholes) : []),
      ...typed.flatMap(({ paragraph, segments }) =>
        segments.flatMap(({ doubt }) => (doubt ? [`para. ${paragraph.number ?? '?'}: ${doubt}`] : [])),
      ),
      ...dutyDoubts('follow-up', text, followUp, days),
      ...dutyDoubts('next report', text, nextReport, days),
      ...orderDoubts(followUp, nextReport),
      ...(isReview
        ? unreadNextReport(
            wholes.filter(({ text }) => !reportsElsewhere(text, mechanism)),
            days,
          )
        : []),
      ...(isReview ? unreadFollowUp(wholes, days, identity.symbol.canonical, language) : []),
      ...(isReview ? [...sat.doubts, ...sessionDoubts(title.text, titleNotes)] : []),
      ...askedOthers(identity, units, language),
      ...(isReview ? unfinishedDoubts(units) : []),
      ...(unreadDays === undefined ? [] : [`the days of the session cannot be read: ${JSON.stringify(unreadDays)}`]),
      ...(absent ? ['number_status=absent: the file holds no paragraph numbers; none was invented'] : []),
    ],
  }
}
