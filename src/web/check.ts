// The page that checks citations, by GET and POST: the draft stays out of addresses, caches and logs (SAFETY, S3 and S10).
import type { Request, Response, Router } from 'express'
import type { CitationStyle } from '../cite/cite.ts'
import { checkDraft } from '../cite/resolve/draft.ts'
import type { DraftPart } from '../domain/citing/drafts.ts'
import { draftQuery, readQuery } from '../domain/queries.ts'
import type { NameLanguage } from '../domain/states/states.ts'
import { limitDrafts, longestDraft, readDraft } from '../http/drafts.ts'
import { readerOf } from '../http/language.ts'
import { turn } from '../http/turns.ts'
import { readFileForm } from '../http/uploads.ts'
import type { ReadingContext } from '../reading/context.ts'
import { filledIn } from './asked.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { checkPage } from './page-check.ts'

/** The style of this organisation in the language of the page. */
const usualIn: Record<NameLanguage, CitationStyle> = { en: 'omct-corrected', fr: 'omct-fr', es: 'omct-es' }
/** Bytes of a form with its file: a report of 200 pages with pictures has some five million. */
const longestForm = 10_000_000
const fileQuery = draftQuery.pick({ style: true })

/** Characters of all parts of a file together. */
const sizeOf = (parts: readonly DraftPart[]): number => parts.reduce((sum, { text }) => sum + text.length, 0)

/** What was sent: the field, or the parts of a file; else why it is not checked. */
type Sent = { draft: string | readonly DraftPart[]; style: CitationStyle } | 'empty' | 'unreadable'

/** To be added before the reader of small forms. */
export const addCheck = (
  router: Router,
  { store, readDraft: readFile, sources = [] }: ReadingContext,
  show: Show,
): void => {
  const takesFiles = readFile !== undefined

  const sentIn = async (req: Request, usual: CitationStyle): Promise<Sent> => {
    const isUpload = req.is('multipart/form-data') !== false
    const upload = isUpload ? await readFileForm(req, longestForm) : null
    if (isUpload && upload === null) return 'unreadable'
    const fields = filledIn(upload?.fields ?? ((req.body ?? {}) as Record<string, unknown>))
    if (upload?.file && readFile) {
      const { style = usual } = readQuery(fileQuery, fields)
      const parts = await readFile(upload.file)
      return parts === null || sizeOf(parts) > longestDraft ? 'unreadable' : { draft: parts, style }
    }
    if (fields['text'] === undefined) return 'empty'
    const { text, style = usual } = readQuery(draftQuery, fields)
    return { draft: text, style }
  }

  router.get('/check', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    const usual = usualIn[language]
    await show(req, res, checkPage({ language, style: usual, answer: null, why: null, takesFiles }))
  })
  router.post('/check', askedNothing, limitDrafts(), ...readDraft, async (req: Request, res: Response) => {
    const { language } = readerOf(req)
    const usual = usualIn[language]
    const sent = await sentIn(req, usual)
    if (typeof sent === 'string')
      return show(req, res, checkPage({ language, style: usual, answer: null, why: sent, takesFiles }), 400)
    const { draft, style } = sent
    const answer = await checkDraft(draft, store, { language, style, cards: sources, turn })
    await show(req, res, checkPage({ language, style, answer, why: null, takesFiles }))
  })
}
