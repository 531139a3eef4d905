// The page that checks citations, by GET and POST: the draft stays out of addresses, caches and logs (SAFETY, S3 and S10).
import type { Request, Response, Router } from 'express'
import type { CitationStyle } from '../cite/cite.ts'
import { checkDraft } from '../cite/resolve/draft.ts'
import { type DraftPart, partsOfText } from '../domain/citing/drafts.ts'
import { findCitations } from '../domain/citing/find.ts'
import { isTitleBefore } from '../domain/citing/quotes.ts'
import { draftQuery, readQuery } from '../domain/queries.ts'
import type { NameLanguage } from '../domain/states/states.ts'
import { limitDrafts, longestDraft, readDraft } from '../http/drafts.ts'
import { readerOf } from '../http/language.ts'
import { turn } from '../http/turns.ts'
import { readFileForm } from '../http/uploads.ts'
import type { ReadingContext } from '../reading/context.ts'
import { type Offer, offersFor } from '../reading/search-help.ts'
import { filledIn } from './asked.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { checkPage, printCitations } from './page-check.ts'

/** The style of this organisation in the language of the page. */
const usualIn: Record<NameLanguage, CitationStyle> = { en: 'omct-corrected', fr: 'omct-fr', es: 'omct-es' }
/** Bytes of a form with its file: a report of 200 pages with pictures has some five million. */
const longestForm = 10_000_000
const fileQuery = draftQuery.pick({ style: true })

/** Characters of words that are looked for; what is longer was written, not asked. */
const longestWords = 300

/** Whether a text is to be checked, not looked for: long, of several lines, citing several documents, or one whose symbol is misspelt. */
const isDraft = (typed: string, offers: readonly Offer[]): boolean =>
  typed.length > longestWords ||
  typed.trim().includes('\n') ||
  offers.filter(({ kind }) => kind === 'document').length > 1 ||
  offers.some((offer) => offer.kind === 'document' && offer.isMisspelt)

/**
 * Whether a citation names several paragraphs, quotes, or has a number that is not understood: the box leads to one place;
 * the check answers for each, compares the words, and says what it did not read.
 */
const needsCheck = async (typed: string): Promise<boolean> =>
  (await findCitations(partsOfText(typed))).some(
    ({ pinpoints, quotes, nearQuotes, before, loose }) =>
      loose.length > 0 ||
      pinpoints.length > 1 ||
      pinpoints.some(({ to }) => to !== null) ||
      [...quotes, ...nearQuotes].some((quotation) => !isTitleBefore(before, quotation)),
  )

/** What was sent: the field, or the parts of a file; else why it is not checked. */
type Sent = { draft: string | readonly DraftPart[]; style: CitationStyle } | 'empty' | 'unreadable'

/** A draft of so many characters stays in the form, and goes along when the language of the page is changed (S7: 100 kB a page). */
const longestShownAgain = 12_000

type Checked = Pick<ReadingContext, 'store' | 'readDraft' | 'sources'>

/** Returns what shows the page of a draft that was read. */
const checker = ({ store, readDraft: readFile, sources = [] }: Checked, show: Show) => {
  const takesFiles = readFile !== undefined
  return async (
    req: Request,
    res: Response,
    draft: string | readonly DraftPart[],
    style?: CitationStyle,
    typed: string | null = null,
  ) => {
    const { language } = readerOf(req)
    const chosen = style ?? usualIn[language]
    const answer = await checkDraft(draft, store, { language, style: chosen, cards: sources, turn })
    const citations = await printCitations(answer, { language, style: chosen }, turn)
    await show(req, res, checkPage({ language, style: chosen, answer, typed, why: null, takesFiles, citations }))
  }
}

/** To be added before the reader of small forms. */
export const addCheck = (router: Router, context: ReadingContext, show: Show): void => {
  const { store, readDraft: readFile } = context
  const takesFiles = readFile !== undefined
  const check = checker(context, show)

  const sentIn = async (req: Request, usual: CitationStyle): Promise<Sent> => {
    const isUpload = req.is('multipart/form-data') !== false
    const upload = isUpload ? await readFileForm(req, longestForm) : null
    if (isUpload && upload === null) return 'unreadable'
    const fields = filledIn(upload?.fields ?? ((req.body ?? {}) as Record<string, unknown>))
    if (upload?.file && readFile) {
      const { style = usual } = readQuery(fileQuery, fields)
      const parts = await readFile(upload.file, longestDraft)
      return parts === null ? 'unreadable' : { draft: parts, style }
    }
    if (fields['text'] === undefined) return 'empty'
    const { text, style = usual } = readQuery(draftQuery, fields)
    return { draft: text, style }
  }

  router.get('/check', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    const usual = usualIn[language]
    await show(req, res, checkPage({ language, style: usual, answer: null, typed: null, why: null, takesFiles }))
  })
  router.post('/check', askedNothing, limitDrafts(), ...readDraft, async (req: Request, res: Response) => {
    const { language } = readerOf(req)
    const usual = usualIn[language]
    const sent = await sentIn(req, usual)
    if (typeof sent === 'string')
      return show(
        req,
        res,
        checkPage({ language, style: usual, answer: null, typed: null, why: sent, takesFiles }),
        400,
      )
    const { draft, style } = sent
    await check(req, res, draft, style, typeof draft === 'string' && draft.length <= longestShownAgain ? draft : null)
  })

  // the box of the first page takes a draft as it takes a name: what is short and means one thing goes on to the search
  router.post('/find', askedNothing, limitDrafts(), ...readDraft, async (req: Request, res: Response, next) => {
    const { q } = filledIn((req.body ?? {}) as Record<string, unknown>)
    if (typeof q !== 'string') return next()
    const offers = await offersFor(store, q.slice(0, longestWords))
    const isOfDocument = offers.some(({ kind }) => kind === 'document')
    if (!isDraft(q, offers) && !(isOfDocument && (await needsCheck(q)))) return next()
    await check(req, res, q)
  })
}
