// parse: captures without a parse at this parser version → documents, units, skipped.
import type { CaptureRow } from '../../db/store.ts'
import { sources } from '../../scrapers/index.ts'
import type { Listing, Source } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../domain/documents.ts'
import { isHeldBack, ParseError } from '../domain/errors.ts'
import { importedFile, importedName, importRoute } from '../domain/imported.ts'
import { isEarlierIssue } from '../domain/keeping/documents.ts'
import { machineFaults } from '../domain/machine-fault.ts'
import { type DocumentType, quotableVersions } from '../domain/mechanisms.ts'
import { isFictional } from '../domain/states/states.ts'
import { countRecommendations } from '../domain/units.ts'
import { mechanismWords } from '../domain/words.ts'
import {
  checkAgainstHeld,
  checkDates,
  checkDay,
  checkLanguage,
  checkReports,
  checkStates,
  isOfState,
} from './agreement.ts'
import { ArchiveError } from './archive.ts'
import { eachAlone } from './claims.ts'
import type { PipelineContext } from './context.ts'
import { doubtsOf } from './doubts.ts'
import { type RunReport, recordRun, toFault } from './run.ts'

/** Types of which a document without recommendations is a misreading. */
const mustRecommend: DocumentType[] = ['concluding_observations', 'report_of_the_working_group', 'country_visit_report']

/**
 * A reader of committees reads the documents of all of them; the card of a source says which body it covers. Else a file
 * that was imported with the wrong source would count as one of that source.
 */
function checkCovered({ symbol, mechanism }: ParsedDocument, source: Source): void {
  if (mechanism === source.mechanism) return
  const right = sources.find((one) => one.mechanism === mechanism)
  const advice = right
    ? `import it with --source ${right.id}`
    : 'no source covers that body yet (README, “To add a treaty body”)'
  throw new ParseError(
    symbol,
    'cover',
    `this is a document of ${mechanism}, the ${mechanismWords[mechanism]}; the source ${source.id} covers ${source.mechanism}: nothing was stored, ${advice}`,
    { kind: 'not_covered' },
  )
}

/** What the listing announced must be what the document says; else nothing of it is stored (LAYOUTS, T10). */
function checkListing(parsed: ParsedDocument, listing: Listing | null): void {
  if (!listing) return
  const plain = (symbol: string) => symbol.replace(/(?<!\*)\*+$/, '')
  if (listing.symbol && plain(listing.symbol) !== plain(parsed.symbol))
    throw new ParseError(
      parsed.symbol,
      'cover',
      `the listing announced ${listing.symbol}: one of the two is wrong, nothing was stored`,
    )
  if (listing.language !== parsed.language)
    throw new ParseError(
      parsed.symbol,
      'cover',
      `the listing announced language ${listing.language}, the text is ${parsed.language}`,
    )
  if (listing.state !== null && !isOfState(parsed.states, listing.state))
    throw new ParseError(
      parsed.symbol,
      'cover',
      `the listing announced ${listing.state}, the text is about ${parsed.states.join(', ')}: one of the two is wrong, nothing was stored`,
    )
}

/** A paragraph that holds the number of another at the head of a line has swallowed it: what follows is not its own. */
function checkOrder(parsed: ParsedDocument): void {
  if (parsed.type !== 'concluding_observations') return
  const numbers = new Set([...parsed.units.map(({ number }) => number), ...parsed.skipped.map(({ where }) => where)])
  const missing = new Set(parsed.skipped.map(({ where }) => where))
  for (const { number, path, text } of parsed.units) {
    if (/^\d{1,3}\.?$/.test(text?.trim() ?? ''))
      throw new ParseError(parsed.symbol, `paragraph ${path ?? number}`, `holds nothing but the number ${text}`)
    // "… from the outset. 7. Conditions of detention": a number that was missed stands in the words of another
    const missed = [...(text ?? '').matchAll(/(?:^|\s)(\d{1,3})\.\s?(?=\p{Lu})/gu)].find(([, n]) => missing.has(n!))
    if (missed)
      throw new ParseError(
        parsed.symbol,
        `paragraph ${path ?? number}`,
        `holds number ${missed[1]} too, which is missing: nothing was stored`,
      )
    // "… from the outset.\n9. The State party should …"
    const [, swallowed] = /\n(\d{1,3})\.\s?\p{Lu}/u.exec(text ?? '') ?? []
    if (swallowed && swallowed !== number && numbers.has(swallowed))
      throw new ParseError(
        parsed.symbol,
        `paragraph ${path ?? number}`,
        `holds number ${swallowed} too: the numbers are out of order, nothing was stored`,
      )
  }
}

/** Reads one capture into a document. Throws ParseError or UnknownNameError; never gives a part of a document. */
export async function readCapture(ctx: PipelineContext, source: Source, capture: CaptureRow): Promise<ParsedDocument> {
  const listing = capture.listing as Listing | null
  const bytes = await ctx.archive.get(capture.sha256)
  const input = await source.parse({
    bytes,
    sha256: capture.sha256,
    address: capture.address,
    symbol: listing?.symbol ?? capture.symbol,
    retrievedAt: capture.retrievedAt,
    listing,
  })
  const checked = parsedDocumentSchema.safeParse(input)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new ParseError(
      input.symbol ?? capture.symbol,
      String(issue?.path.join('.')),
      `the parser gave an unusable value: ${issue?.message}`,
    )
  }
  const parsed = checked.data
  checkCovered(parsed, source)
  checkListing(parsed, listing)
  checkDay(parsed)
  checkReports(parsed, listing)
  checkOrder(parsed)
  checkLanguage(parsed)
  const found = countRecommendations(parsed.units)
  const [least] = source.expects.recommendations
  if (mustRecommend.includes(parsed.type) && found < least)
    throw new ParseError(
      parsed.symbol,
      'recommendations',
      `${found} found, at least ${least} are expected of such a document`,
    )
  return parsed
}

/** What a person took counts as seen at that moment: another file that was seen in between does not stand in its way. */
const takenAt = ({ acceptedAt, lastSeenAt }: CaptureRow): string =>
  acceptedAt !== null && acceptedAt > lastSeenAt ? acceptedAt : lastSeenAt

/** Recommendations of the version that this capture would displace, or of the register; null where it displaces none. */
async function heldBefore(ctx: PipelineContext, parsed: ParsedDocument, capture: CaptureRow) {
  const held = await ctx.store.documents.get(parsed.symbol, parsed.language)
  // a person compared the two and took this one
  if (capture.acceptedAt !== null) return null
  if (!held || held.withdrawnAt !== null || held.sha256 === capture.sha256) return null
  checkStates(parsed, held)
  const { recommendationCount: count } = held
  if (held.sha256 === null) return { count, from: 'register' } as const
  // an older file read anew, an earlier issue, and a draft beside a final text displace nothing
  const isNewer = capture.lastSeenAt >= (held.retrievedAt ?? '') && !isEarlierIssue(parsed, held)
  if (!isNewer || !quotableVersions.includes(parsed.version)) return null
  checkDates(parsed, capture.sha256, held)
  return { count, from: quotableVersions.includes(held.version) ? 'text' : 'draft' } as const
}

/** A process may be killed by chance, and hardly twice while it reads the same file. */
const maxDeaths = 2
const diedOf = `the program ended ${maxDeaths} times while it read this document: it is set aside until a newer version reads it`

/** Faults of this machine and of no document: it is tried again. */
const ofMachine = new Set<string>([...machineFaults, 'reader_not_started'])

/** The archive does not have the bytes, or not as they were: this says nothing of the document. */
const isOfBody = (error: unknown): boolean =>
  error instanceof ArchiveError && (error.kind === 'missing' || error.kind === 'damaged')

/** One run for one source. A document that cannot be read is left unparsed with its reason; all others are stored. */
export async function parse(ctx: PipelineContext, source: Source): Promise<RunReport> {
  return recordRun(ctx, source.id, 'parse', async (run) => {
    const waiting = await ctx.store.captures.unparsed(source.id, source.parserVersion)
    const [, most] = source.expects.recommendations
    ctx.progress.begin(`parse ${source.id}`, waiting.length)
    const claims = {
      nameOf: ({ id }: CaptureRow) => `capture ${id}`,
      // another may have read it, or begun to, since the list was made
      again: async ({ id }: CaptureRow) => {
        const now = await ctx.store.captures.get(id)
        return now?.withdrawnAt === null && now.parsedVersion !== source.parserVersion ? now : null
      },
    }
    for await (const capture of eachAlone(ctx.store, waiting, claims)) {
      const file = importedFile(capture)
      const where = file === null ? (capture.symbol ?? capture.key) : importedName(capture.sha256)
      // whose words a fault quotes: those of an imported file are for its owner alone
      const origin = { sha256: capture.sha256, ...(file === null ? {} : { file }) }
      if (capture.attempts >= maxDeaths) {
        const fault = { fault: 'set_aside', where, message: diedOf, ...origin }
        run.count('failed')
        await ctx.store.captures.failed(capture.id, source.parserVersion, fault)
        run.yellow(fault)
        ctx.progress.tick()
        continue
      }
      // written first: whoever is killed by the reading cannot write it any more
      await ctx.store.captures.attempt(capture.id)
      try {
        const parsed = await readCapture(ctx, source, capture)
        const found = countRecommendations(parsed.units)
        const own = doubtsOf(parsed, capture.listing as Listing | null)
        const read = { count: found, sha256: capture.sha256 }
        const fewer = checkAgainstHeld(parsed, read, await heldBefore(ctx, parsed, capture), own)
        const invented = capture.invented || (ctx.fictionalIsReal !== true && parsed.states.some(isFictional))
        if (invented && !capture.invented) await ctx.store.captures.markInvented(capture.id)
        const saved = await ctx.store.documents.save(
          parsed,
          { ...capture, invented, lastSeenAt: takenAt(capture) },
          source.parserVersion,
          instant(ctx.clock),
        )
        run.count('documents')
        run.count(saved.outcome)
        run.count('recommendations', found)
        run.count('skipped', parsed.skipped.length)
        if (found > most)
          run.yellow({
            fault: 'too_many_recommendations',
            where: parsed.symbol,
            message: `${found} found, at most ${most} are expected`,
            ...origin,
          })
        // it is stored, but a person should look at it: what it says of itself does not all agree
        const doubts = [...fewer, ...own]
        if (doubts.length > 0)
          run.yellow({ fault: 'doubtful', where: parsed.symbol, message: doubts.slice(0, 5).join('; '), ...origin })
        for (const skipped of parsed.skipped.filter(({ kind }) => kind !== 'out_of_scope'))
          run.yellow({
            fault: 'skipped',
            where: `${parsed.symbol}, ${skipped.where}`,
            message: skipped.reason,
            ...origin,
          })
      } catch (error) {
        const found = await toFault(ctx, error, where)
        // a file that a person chose is no fault of a site
        const isWrong = capture.route === importRoute && found.fault === 'not_parsed'
        const fault = {
          ...found,
          ...(isWrong ? { fault: 'import_not_parsed' } : {}),
          ...origin,
        }
        if (ofMachine.has(fault.fault)) {
          // this may fail too, and the first error is the one to tell
          await ctx.store.captures.release(capture.id).catch(() => {})
          throw error
        }
        if (isOfBody(error)) {
          // the folder may not be there just now: the file is asked for again by the next run
          run.count('failed')
          await ctx.store.captures.release(capture.id)
          run.yellow(fault)
          ctx.progress.tick()
          continue
        }
        run.count(isHeldBack(found.fault) ? 'held_back' : 'failed')
        const symbol = capture.symbol === null && error instanceof ParseError ? error.symbol : null
        await ctx.store.captures.failed(capture.id, source.parserVersion, { ...fault, symbol })
        run.yellow(fault)
      }
      ctx.progress.tick()
    }
    const byHand = waiting.every(({ route }) => route === importRoute)
    if (waiting.length > 0 && run.counts['failed'] === waiting.length)
      run.red({
        fault: byHand ? 'no_import_parsed' : 'nothing_parsed',
        where: source.id,
        message: `none of ${waiting.length} ${byHand ? 'imported files' : 'captures'} could be read`,
      })
  })
}
