// What becomes of announcements that a person or a release enters: added, corrected, kept, held back; nothing is deleted.
import { addDays, addMonths } from '../days/days.ts'
import { type AnnouncementFact, evidenceOf } from '../facts.ts'
import { stableText } from '../windows/context.ts'

/** Who entered a row: an operator, by hand or from a file, or a release of the project. Never a person. */
export type Maker = 'hand' | 'file' | 'release'

/**
 * `stands`: it counts. `corrected`: it was a slip, and another row stands in its place. `withdrawn`: it was entered by
 * mistake. `held_back`: a row of a release that says otherwise than an operator's.
 */
export type Standing = 'stands' | 'corrected' | 'withdrawn' | 'held_back'

/** A row as it was entered, with what became of it. */
export type Entered = {
  id: number
  row: AnnouncementFact
  by: Maker
  /** name of the operator's file, without its folder; null for the others */
  file: string | null
  standing: Standing
  /** id of the row that corrected it, or that holds it back */
  other: number | null
  /** UTC instants; `endedAt` null while it stands */
  enteredAt: string
  endedAt: string | null
}

export type Entry = Pick<Entered, 'row' | 'by' | 'file'> & {
  /** id of the row that it corrects */
  corrects: number | null
  /** id of the operator's row that holds it back */
  heldBackBy: number | null
}

export type EntryPlan = {
  add: Entry[]
  known: number
  /** rows that the file named before and names no longer; they stay, for that a row is gone announces nothing */
  gone: Entered[]
}

const isOperators = ({ by }: Pick<Entered, 'by'>): boolean => by !== 'release'

/** What a row speaks of, whatever its date. */
const subjectOf = ({ mechanism, state, session, kind }: AnnouncementFact): string =>
  [mechanism, state ?? '', session ?? '', kind].join(':')

const dayOf = ({ opensOn, dueOn }: AnnouncementFact): string | null => dueOn ?? opensOn

const sameDays = (a: AnnouncementFact, b: AnnouncementFact): boolean => a.opensOn === b.opensOn && a.dueOn === b.dueOn

/** Says the same of the same: only its source, quotation, doubt and day of reading may differ. */
export const saysTheSame = (a: AnnouncementFact, b: AnnouncementFact): boolean =>
  subjectOf(a) === subjectOf(b) &&
  a.status === b.status &&
  sameDays(a, b) &&
  (a.fromSession ?? null) === (b.fromSession ?? null) &&
  evidenceOf(a) === evidenceOf(b)

/** Without a session, days that are further apart are those of another visit, call or report. */
const monthsApart = { CAT: 24, UPR: 24, HRC: 24, SRT: 2 }

function isOfOneOccasion(a: AnnouncementFact, b: AnnouncementFact): boolean {
  if (subjectOf(a) !== subjectOf(b)) return false
  const [x, y] = [dayOf(a), dayOf(b)]
  if (a.session !== null || x === null || y === null) return true
  const months = monthsApart[a.mechanism]
  return x <= addMonths(y, months) && y <= addMonths(x, months)
}

const isCalledOff = ({ status }: AnnouncementFact): boolean => status === 'cancelled'

/** Both cannot be true unless one of them changed the other: they give other days, or one calls off what the other gives. */
const contradicts = (a: AnnouncementFact, b: AnnouncementFact): boolean =>
  isOfOneOccasion(a, b) && (isCalledOff(a) !== isCalledOff(b) || (!isCalledOff(a) && !sameDays(a, b)))

/** It gives a day, calls one off, or names a State for a session. */
const isWord = (row: AnnouncementFact): boolean =>
  dayOf(row) !== null || isCalledOff(row) || (row.kind === 'session' && row.state !== null)

/** The last of `rows` that contradicts `row`, where the last word on that subject does; a later reading stands later. */
export function rivalOf<T extends { row: AnnouncementFact }>(row: AnnouncementFact, rows: readonly T[]): T | undefined {
  const last = rows
    .filter((other) => isOfOneOccasion(row, other.row) && isWord(other.row))
    .sort((a, b) => (a.row.readOn < b.row.readOn ? -1 : 1))
    .at(-1)
  return last !== undefined && contradicts(row, last.row) ? last : undefined
}

/** Everything that was read, without what was noted when it was entered. */
const words = ({ overrules: _, ...row }: AnnouncementFact): string => stableText(row)

export const standing = (held: readonly Entered[]): Entered[] => held.filter((row) => row.standing === 'stands')

export type Reading = {
  by: Maker
  file: string | null
  /** a changed row of the file corrects the one of before; a release always corrects itself */
  correct?: boolean
  /** the one row that is given corrects this one, whatever it changes: its day of reading too */
  corrects?: Entered | undefined
}

const isOf = (one: Entered, { by, file }: Reading): boolean => one.by === by && one.file === file

/** Withdrawn, or corrected by a row that is not of its own file. */
function isSettled(one: Entered, held: readonly Entered[]): boolean {
  if (one.standing !== 'corrected') return one.standing === 'withdrawn'
  const correction = held.find(({ id }) => id === one.other)
  return correction !== undefined && !isOf(correction, one)
}

/** What a person puts in the place of a row is taken as it is; nothing is where every word is the same. */
function correction(rows: readonly AnnouncementFact[], slip: Entered, { by, file }: Reading): EntryPlan {
  const fresh = rows.filter((row) => words(row) !== words(slip.row))
  return {
    add: fresh.map((row) => ({ row, by, file, corrects: slip.id, heldBackBy: null })),
    known: rows.length - fresh.length,
    gone: [],
  }
}

/** What is held once rows are withdrawn; the store does the same. What they held back stands. */
export const withdrawing = (held: readonly Entered[], ids: readonly number[], at: string): Entered[] =>
  held.map((one): Entered => {
    if (ids.includes(one.id)) return { ...one, standing: 'withdrawn', endedAt: at }
    const isFreed = one.standing === 'held_back' && one.other !== null && ids.includes(one.other)
    return isFreed ? { ...one, standing: 'stands', other: null } : one
  })

/**
 * Compares the rows of a file, or of a hand, with what is held.
 * - what was entered already adds nothing; the same, read on a later day, is added as the later reading;
 * - a row of the same file that is gone stays, unless `correct` is said and another of its subject is new: that corrects it;
 * - a row of a release that contradicts an operator's is held back, and counts once that one ends.
 */
export function planEntries(held: readonly Entered[], rows: readonly AnnouncementFact[], from: Reading): EntryPlan {
  if (from.corrects !== undefined) return correction(rows, from.corrects, from)
  const live = held.filter(({ standing: now }) => now === 'stands' || now === 'held_back')
  const own = live.filter((one) => isOf(one, from))
  // what a person took out, or corrected, is not entered again because a file still says it
  const settled = from.by === 'hand' ? [] : held.filter((one) => isOf(one, from) && isSettled(one, held))
  const present = (row: AnnouncementFact): boolean => rows.some((one) => saysTheSame(one, row))
  const gone = from.by === 'hand' ? [] : own.filter(({ row }) => !present(row))
  const operators = standing(held).filter(isOperators)
  const corrected = new Set<number>()
  const plan: EntryPlan = { add: [], known: 0, gone: [] }
  for (const row of rows) {
    const same = [...(from.by === 'release' ? [] : operators), ...own, ...settled].findLast((one) =>
      saysTheSame(one.row, row),
    )
    if (same !== undefined && (row.readOn < same.row.readOn || words(row) === words(same.row))) plan.known += 1
    else {
      // other words for the same date, read on the same day: a slip in the words
      const rewritten = same !== undefined && same.row.readOn === row.readOn ? same : undefined
      const changes = row.status === 'announced' || row.status === 'confirmed'
      const slip =
        rewritten ??
        (same === undefined && changes && (from.correct || from.by === 'release')
          ? gone.find((one) => !corrected.has(one.id) && isOfOneOccasion(one.row, row))
          : undefined)
      if (slip !== undefined) corrected.add(slip.id)
      const heldBack = from.by === 'release' ? rivalOf(row, operators) : undefined
      plan.add.push({
        row,
        by: from.by,
        file: from.file,
        corrects: slip?.id ?? null,
        heldBackBy: heldBack?.id ?? null,
      })
    }
  }
  // another date of the same is in the file: it changed, and is not gone
  const fresh = rows.filter((row) => !own.some((one) => saysTheSame(one.row, row)))
  const changed = changedRows(gone, fresh)
  plan.gone = gone.filter(({ id }) => !corrected.has(id) && !changed.has(id))
  return plan
}

/** The rows of `gone` that another date of the file speaks of: each new row of the file accounts for one of them. */
function changedRows(gone: readonly Entered[], fresh: readonly AnnouncementFact[]): ReadonlySet<number> {
  const changed = new Set<number>()
  for (const row of fresh) {
    const one = gone.find(({ id, row: old }) => !changed.has(id) && isOfOneOccasion(old, row))
    if (one !== undefined) changed.add(one.id)
  }
  return changed
}

/** An operator's row, with what the other sources say of it now: as long as they say no more, this row stands. */
export function overruling(row: AnnouncementFact, others: readonly AnnouncementFact[]): AnnouncementFact {
  const rival = rivalOf(
    row,
    others.map((other) => ({ row: other })),
  )
  if (rival === undefined) return row
  const { opensOn, dueOn, status } = rival.row
  return { ...row, overrules: { opensOn, dueOn, status } }
}

/**
 * The rows of other sources as they count beside those of an operator. A page that is read daily would always be the
 * later reading: where an operator contradicted what it says, that counts as read the day before, until it says otherwise.
 */
export const besideOperators = (
  operators: readonly AnnouncementFact[],
  others: readonly AnnouncementFact[],
): AnnouncementFact[] => {
  const overruling = operators.filter(({ overrules }) => overrules !== undefined)
  return others.map((row) => {
    const over = overruling.find(
      (own) =>
        isOfOneOccasion(own, row) &&
        own.readOn <= row.readOn &&
        own.overrules!.opensOn === row.opensOn &&
        own.overrules!.dueOn === row.dueOn &&
        own.overrules!.status === row.status,
    )
    return over === undefined ? row : { ...row, readOn: addDays(over.readOn, -1) }
  })
}

/** Counts the rows of a file that were still to come on `today`, and those of them that are gone from it. */
export const awaitedOn = (held: readonly Entered[], plan: EntryPlan, from: Reading, today: string) => {
  const isToCome = ({ row }: Entered) => (dayOf(row) ?? today) >= today
  return {
    awaited: standing(held).filter((one) => one.by === from.by && one.file === from.file && isToCome(one)).length,
    gone: plan.gone.filter(isToCome).length,
  }
}

/** What is held once these are entered; the store does the same to its rows. */
export function entering(held: readonly Entered[], add: readonly Entry[], at: string): Entered[] {
  const last = Math.max(0, ...held.map(({ id }) => id))
  const added = add.map(({ row, by, file, heldBackBy }, index): Entered => {
    const now = heldBackBy === null ? 'stands' : 'held_back'
    return { id: last + 1 + index, row, by, file, standing: now, other: heldBackBy, enteredAt: at, endedAt: null }
  })
  const corrections = new Map(
    add.flatMap(({ corrects }, index) => (corrects === null ? [] : [[corrects, added[index]!.id] as const])),
  )
  return [
    ...held.map((one): Entered => {
      const correction = corrections.get(one.id)
      if (correction !== undefined) return { ...one, standing: 'corrected', other: correction, endedAt: at }
      // what the slip held back, its correction holds back
      const holder = one.standing === 'held_back' ? corrections.get(one.other!) : undefined
      return holder === undefined ? one : { ...one, other: holder }
    }),
    ...added,
  ]
}

/** The rows that count, oldest first. */
export const counting = (held: readonly Entered[]): AnnouncementFact[] => standing(held).map(({ row }) => row)
