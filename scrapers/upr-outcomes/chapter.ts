// Walks the conclusions of a report: lead-ins, their items, statements of the State, the disclaimer.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { isCommentLead, isPledgeLead } from './asides.ts'
import { beginsAsk } from './asks.ts'
import { endsInStates } from './brackets.ts'
import type { Entry } from './entry.ts'
import { cutCalls, isNote } from './flow-notes.ts'
import { withLabel } from './frame.ts'
import { inlineText } from './groups.ts'
import { brokenNumber, insertedNumber, itemsApart, withLostStops, withoutOwnMark } from './item-numbers.ts'
import { leadRows } from './lead-words.ts'
import { closed, isLoose, isTopic, looseWords, mayBeWords, mayHead } from './lines-behind.ts'
import type { Skipped } from './types.ts'
import { answerNothing, answersAbove, isPlainItem, isUnnumberedLead } from './unnumbered-leads.ts'

const disclaimer =
  /^(?:All (?:the )?(?:conclusions|recommendations)|The conclusions)[^.]{0,60}(?:contained|set out|in)[^.]{0,30}report[^.]{0,10}reflect/i
const disclaimerInside =
  /(?:\d{1,3}\.\s+)?All (?:the )?conclusions (?:and|or)[\s/]*(?:or)?\s*recommendations[^.]{0,60}\breflect\b/i

/** No item begins so, whatever its number. */
const opensAnswer = /^The following recommendations?\b[^.:]{0,200}\b(?:enjoy|support|examin|noted|reject|accept)/i

/** Words of a paragraph that opens a list or answers: never those of an item. */
const leadWords = compile(leadRows, 'lead', { flags: 'i' })

type Walk = {
  entries: Entry[]
  skipped: Skipped[]
  lead: number | null
  /** as printed: "6 bis" of a list that was put in behind 6 */
  leadPath: string
  /** the lead-in was printed without its number */
  isInferred: boolean
  leadIndent: number | null
  itemIndent: number | null
  /** last item under this lead-in; 0 before the first */
  item: number
  /** last item under any: lists may run on over their lead-ins */
  lastItem: number
  /** the last item has its number by its order alone: a bullet, or a list that lost its numbers */
  byOrder: boolean
  /** the last item is printed with the number of its lead-in: "6.7" */
  isDotted: boolean
  /** the item that a list of its own stands in ("Adopt a plan to:"), with the last number of that list */
  nested: { entry: Entry; number: number } | null
  heading: string[]
}

const near = (a: number | null, b: number | null) => a !== null && b !== null && Math.abs(a - b) < 9

/** "Valdoria undertakes to:" opens a list that is no part of the one before it. */
const isAsideLead = (text: string): boolean =>
  /^[^•·▪◦‣–—-].*:$/su.test(text) && !beginsAsk(text) && (isPledgeLead(text) || isCommentLead(text))

/** Is the plain number the next lead-in, rather than the next item under the present one? */
const isLead = (number: number, paragraph: Paragraph, walk: Walk, before: number | null): boolean => {
  if (walk.lead === null)
    return before === null || (number > before && number < before + 6) || leadWords.test(paragraph.text)
  // the lead-in before it may have an inferred number
  if (number === walk.lead && (disclaimer.test(paragraph.text) || (walk.isInferred && leadWords.test(paragraph.text))))
    return true
  const next = number > walk.lead && number <= walk.lead + 3
  if (!next) return number > walk.lead && opensAnswer.test(paragraph.text)
  // no item begins so, whatever the margins say
  if (disclaimer.test(paragraph.text) || isUnnumberedLead(paragraph) || isAsideLead(paragraph.text)) return true
  // behind "6.7", or a lead-in that holds its recommendation, "8" opens no item
  const last = walk.entries.at(-1)
  if (walk.isDotted || (last?.kind === 'lead' && inlineText(last.text) !== null)) return true
  if (number !== walk.item + 1 && number !== walk.lastItem + 1 && !(walk.item === 0 && number === 1))
    return !near(paragraph.indent, walk.itemIndent) || near(paragraph.indent, walk.leadIndent)
  // the item before has the number before it too: the margin decides, then the words
  if (number === walk.item + 1 && isPlainItem(paragraph.text)) return false
  if (near(walk.leadIndent, walk.itemIndent) || paragraph.indent === null)
    return leadWords.test(paragraph.text) || disclaimer.test(paragraph.text)
  return near(paragraph.indent, walk.leadIndent)
}

const entryOf = (
  walk: Walk,
  paragraph: Paragraph,
  rest: Pick<Entry, 'kind' | 'number' | 'path' | 'status'>,
): Entry => ({
  ...rest,
  lead: rest.kind === 'item' && walk.lead !== null ? walk.leadPath : null,
  text: paragraph.text,
  page: paragraph.page,
  heading: [...walk.heading],
  behind: [],
  notes: [...(paragraph.notes ?? [])],
  warnings: [],
  remarks: [],
})

const addLead = (walk: Walk, number: number, paragraph: Paragraph, path = String(number)): void => {
  walk.lead = number
  walk.leadPath = path
  walk.isInferred = false
  walk.leadIndent ??= paragraph.indent
  walk.item = 0
  const kind = disclaimer.test(paragraph.text) ? 'disclaimer' : 'lead'
  walk.entries.push(entryOf(walk, paragraph, { kind, number: path, path, status: 'printed' }))
}

const addItem = (walk: Walk, entry: Entry, number: number, { indent }: Paragraph, isDotted: boolean): void => {
  Object.assign(walk, { item: number, lastItem: number, byOrder: false, isDotted })
  walk.itemIndent ??= indent
  walk.entries.push(entry)
}

/** "7.8: Ratify", "7.8 – Ratify": what stands between a number and its item. */
const behindNumber = /^[:–—]\s+(?=[\p{Lu}“"])/u

const addDotted = (walk: Walk, printed: Paragraph, label = printed.label!): void => {
  const paragraph = { ...printed, text: printed.text.replace(behindNumber, '') }
  const [lead, item] = label.split('.').map((part) => Number.parseInt(part, 10)) as [number, number]
  const entry = entryOf(walk, paragraph, { kind: 'item', number: label, path: label, status: 'printed' })
  if (walk.lead !== null && lead !== walk.lead) entry.remarks.push(`printed under ${walk.lead}`)
  if (walk.entries.some((other) => other.path === label)) entry.warnings.push(`number ${label} is printed twice`)
  addItem(walk, entry, item, paragraph, true)
}

const addPlain = (walk: Walk, number: number, paragraph: Paragraph): void => {
  // "6. All conclusions and/or recommendations contained …": its own number is that of no list
  if (disclaimer.test(paragraph.text)) {
    addLead(walk, number, paragraph)
    return
  }
  const path = `${walk.leadPath}.${number}`
  const entry = entryOf(walk, paragraph, { kind: 'item', number: String(number), path, status: 'inferred' })
  if (walk.entries.some((other) => other.path === path))
    entry.warnings.push(`number ${number} is printed twice under ${walk.lead}`)
  addItem(walk, entry, number, paragraph, false)
}

/** "6 bis. The following …", "6 bis.1 Leave …": a list that was put in behind another, and its items. False for any other text. */
const addInserted = (walk: Walk, paragraph: Paragraph): boolean => {
  const put = paragraph.label === null ? insertedNumber(paragraph.text) : null
  if (put === null || walk.lead === null || Number.parseInt(put.lead, 10) !== walk.lead) return false
  const own = { ...paragraph, text: put.rest }
  if (put.item === null) addLead(walk, walk.lead, own, put.lead)
  else addDotted(walk, own, `${put.lead}.${put.item}`)
  return true
}

/** "• open the archives" */
const bulletMark = /^[•·▪◦‣∙*–—-]\s+/

/** "and in the capital (Kestria);" goes on with the item before it, "and ratify the Protocol (Kestria)" is one of its own. */
const goesOn = (text: string, walk: Walk): boolean => {
  const joint = /^(?:and|or|as well as)\b,?\s+(?=\p{Ll})/u.exec(text)
  if (joint !== null) return !walk.byOrder || !beginsAsk(text.slice(joint[0].length))
  return !walk.byOrder && /^\p{Ll}/u.test(text)
}

/**
 * Does the paragraph stand inside the item before it? A list under an item that ends with a colon belongs to it up to
 * its recommending States, whatever its marks; so do bullets, and words that go on, under an item with a printed number.
 */
const isInside = (walk: Walk, paragraph: Paragraph): boolean => {
  const last = walk.entries.at(-1)
  if (last === undefined || last.kind !== 'item' || walk.lead === null) return false
  const { label, labelKind, text } = paragraph
  const isBullet = label === null && bulletMark.test(text)
  if (paragraph.kind === 'heading' || disclaimer.test(text)) return false
  const inside = walk.nested?.entry === last && !endsInStates(last.text) ? walk.nested : null
  const open = inside !== null || /:$/.test(last.text)
  if (labelKind === 'number')
    return open && /^\d+$/.test(label!) && Number(label) === (inside?.number ?? 0) + 1 && !leadWords.test(text)
  if (labelKind !== null) return open && (labelKind === 'letter' || labelKind === 'roman')
  if (isAsideLead(text)) return false
  return open || (isBullet && !walk.byOrder) || (paragraph.page === null && goesOn(text, walk))
}

const addInside = (walk: Walk, paragraph: Paragraph): void => {
  const last = walk.entries.at(-1)!
  const number = paragraph.labelKind === 'number' ? Number(paragraph.label) : (walk.nested?.number ?? 0)
  if (/:$/.test(last.text) || walk.nested?.entry === last) walk.nested = { entry: last, number }
  last.text = `${last.text} ${withLabel(paragraph)}`
  last.notes.push(...(paragraph.notes ?? []))
}

const addUnnumbered = (walk: Walk, paragraph: Paragraph): void => {
  const last = walk.entries.at(-1)
  if (walk.lead !== null && isUnnumberedLead(paragraph)) {
    const number = walk.lead + 1
    addLead(walk, number, paragraph)
    Object.assign(walk.entries.at(-1)!, {
      status: 'inferred',
      warnings: [`the lead-in is printed without a number: ${number} is inferred`],
    })
    walk.isInferred = true
    return
  }
  const text = withLabel(paragraph)
  if (walk.lead !== null && last?.kind === 'item' && (isAsideLead(text) || answersAbove(paragraph))) {
    walk.entries.push(entryOf(walk, paragraph, { kind: 'lead', number: '', path: '', status: 'absent' }))
    return
  }
  if (last?.kind === 'lead' && last.number === '') {
    last.text = `${last.text} ${text}`
    return
  }
  if (last?.kind === 'disclaimer' && /^They should not be construed/i.test(text)) {
    last.text = `${last.text} ${text}`
    return
  }
  // DOCX that lost its automatic numbers, and bullets: items by their order
  const bullet = bulletMark.exec(paragraph.text)
  const isListItem =
    bullet !== null || (paragraph.labelStatus === null && paragraph.page === null && /\)\s*[;.]?$/.test(text))
  if (walk.lead !== null && isListItem && last !== undefined && (last.kind === 'lead' || closed(last.text))) {
    const own = withoutOwnMark(paragraph.text.slice(bullet?.[0].length ?? 0), walk.lead, walk.item + 1)
    const entry = entryOf(
      walk,
      { ...paragraph, text: own.text },
      {
        kind: 'item',
        number: String(walk.item + 1),
        path: `${walk.leadPath}.${walk.item + 1}`,
        status: 'inferred',
      },
    )
    entry.warnings.push(...own.doubts)
    walk.item++
    walk.byOrder = true
    walk.entries.push(entry)
  } else if (
    last !== undefined &&
    last.kind !== 'disclaimer' &&
    // a heading may only look like one: "(Norland); (Kestria);" alone in the middle of a line
    (/^[\p{Ll}(,;]/u.test(text) ||
      (!closed(last.text) && paragraph.kind !== 'heading' && !(/[;,] and$/.test(last.text) && mayHead(paragraph))))
  ) {
    if (last.kind === 'item' && isLoose(last.text, text)) last.warnings.push(looseWords(text))
    last.text = `${last.text} ${text}`
    last.notes.push(...(paragraph.notes ?? []))
  } else if (isTopic(paragraph)) {
    const isOfItem = last?.kind === 'item' && paragraph.kind !== 'heading' && mayBeWords(text)
    if (!isOfItem) walk.heading = [text]
    if (last?.kind === 'item') last.behind.push(text)
  } else if (last !== undefined && last.kind === 'lead') {
    last.text = `${last.text} ${text}`
  } else if (walk.lead !== null && last !== undefined && last.kind === 'item' && endsInStates(text)) {
    // cut by the turn of a page after a semicolon: the item goes on
    if (paragraph.page !== last.page) {
      last.text = `${last.text} ${text}`
      last.notes.push(...(paragraph.notes ?? []))
      return
    }
    const entry = entryOf(walk, paragraph, { kind: 'item', number: '', path: '', status: 'absent' })
    walk.entries.push({ ...entry, warnings: ['printed without a number'] })
  } else {
    if (last?.kind === 'item' && text.length < 140) last.behind.push(text)
    walk.skipped.push({ where: place(paragraph), text, reason: unplaced })
  }
}

const unplaced = 'unnumbered text between the recommendations'

const place = (paragraph: Pick<Paragraph, 'page'>) =>
  paragraph.page === null ? 'conclusions' : `page ${paragraph.page}`

/** Letters under a lead-in are items of their own ("82 (a)"); under an item they are part of it. */
const addLetter = (walk: Walk, paragraph: Paragraph): void => {
  const last = walk.entries.at(-1)
  const underLead = last !== undefined && (last.kind === 'lead' || /^\d+\([a-z]+\)$/.test(last.path))
  if (underLead && walk.lead !== null) {
    const path = `${walk.lead}(${paragraph.label})`
    walk.entries.push(
      entryOf(walk, paragraph, { kind: 'item', number: `(${paragraph.label})`, path, status: 'printed' }),
    )
  } else if (last !== undefined && last.kind === 'item') {
    last.text = `${last.text} ${withLabel(paragraph)}`
    last.notes.push(...(paragraph.notes ?? []))
  } else addUnnumbered(walk, paragraph)
}

/** A disclaimer that lost its number and clings to the last item. */
const cutDisclaimer = (walk: Walk): void => {
  for (const entry of walk.entries) {
    if (entry.kind === 'disclaimer') continue
    const at = entry.text.search(disclaimerInside)
    if (at <= 0) continue
    entry.text = entry.text.slice(0, at).trim()
    walk.skipped.push({
      where: entry.path,
      text: 'disclaimer',
      reason: 'the disclaimer of the report, printed without a number',
    })
  }
}

/** Entries of the conclusions, in their order. `before` is the last paragraph number ahead of the chapter. */
export const walkConclusions = (
  paragraphs: Paragraph[],
  before: number | null,
): { entries: Entry[]; skipped: Skipped[] } => {
  const walk: Walk = {
    entries: [],
    skipped: [],
    lead: null,
    leadPath: '',
    isInferred: false,
    leadIndent: null,
    itemIndent: null,
    item: 0,
    lastItem: 0,
    byOrder: false,
    isDotted: false,
    nested: null,
    heading: [],
  }
  for (const paragraph of withLostStops(paragraphs).flatMap(itemsApart)) {
    if (paragraph.text.trim() === '') continue
    const { label, labelKind } = paragraph
    if (walk.lead !== null && isNote(paragraph))
      walk.skipped.push({
        where: place(paragraph),
        text: withLabel(paragraph),
        reason: 'a note on a recommendation, printed between the recommendations',
      })
    else if (addInserted(walk, paragraph)) continue
    else if (isInside(walk, paragraph)) addInside(walk, paragraph)
    else if (labelKind === 'number' && /^\d+\.\d+$/.test(label!) && walk.lead !== null) addDotted(walk, paragraph)
    else if (labelKind === 'number' && /^\d+$/.test(label!)) {
      const number = Number(label)
      const broken = walk.lead === number ? brokenNumber.exec(paragraph.text) : null
      if (broken !== null)
        addDotted(walk, { ...paragraph, label: `${number}.${broken[1]}`, text: paragraph.text.slice(broken[0].length) })
      else if (isLead(number, paragraph, walk, before)) addLead(walk, number, paragraph)
      else if (walk.lead !== null) addPlain(walk, number, paragraph)
      else
        walk.skipped.push({
          where: `${place(paragraph)}, ${label}`,
          text: paragraph.text,
          reason: 'number before the first lead-in',
        })
    } else if (labelKind === 'letter' || labelKind === 'roman') addLetter(walk, paragraph)
    else addUnnumbered(walk, paragraph)
  }
  cutDisclaimer(walk)
  cutCalls(walk.entries)
  const unsure = answerNothing(walk.entries)
  walk.skipped.push(...unsure.map((one) => ({ where: place(one), text: one.text, reason: unplaced })))
  return { entries: walk.entries.filter((one) => !unsure.includes(one)), skipped: walk.skipped }
}
