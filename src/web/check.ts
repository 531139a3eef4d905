// The page that checks citations, by GET and POST: the draft stays out of addresses, caches and logs (SAFETY, S3 and S10).
import type { Request, Response, Router } from 'express'
import type { CitationStyle } from '../cite/cite.ts'
import { checkDraft } from '../cite/resolve/draft.ts'
import { draftQuery, readQuery } from '../domain/queries.ts'
import { limitDrafts, readDraft } from '../http/drafts.ts'
import { readerOf } from '../http/language.ts'
import { turn } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import { filledIn } from './asked.ts'
import { askedNothing } from './error.ts'
import type { Show } from './layout.ts'
import { checkPage } from './page-check.ts'

const usual: CitationStyle = 'omct-corrected'

/** To be added before the reader of small forms. */
export const addCheck = (router: Router, { store, sources = [] }: ReadingContext, show: Show): void => {
  router.get('/check', askedNothing, async (req, res) => {
    const { language } = readerOf(req)
    await show(req, res, checkPage({ language, style: usual, answer: null, isEmpty: false }))
  })
  router.post('/check', askedNothing, limitDrafts(), ...readDraft, async (req: Request, res: Response) => {
    const { language } = readerOf(req)
    const sent = filledIn((req.body ?? {}) as Record<string, unknown>)
    if (sent['text'] === undefined)
      return show(req, res, checkPage({ language, style: usual, answer: null, isEmpty: true }), 400)
    const { text, style = usual } = readQuery(draftQuery, sent)
    const answer = await checkDraft(text, store, { language, style, cards: sources, turn })
    await show(req, res, checkPage({ language, style, answer, isEmpty: false }))
  })
}
