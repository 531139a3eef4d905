// Checks the citations of a draft that is sent; it is neither stored nor logged.
import type { Request, Response, Router } from 'express'
import { type CitationStyle, citationStyles } from '../cite/cite.ts'
import { checkDraft, longestAnswer } from '../cite/resolve/draft.ts'
import { draftQuery, readQuery } from '../domain/queries.ts'
import { limitDrafts, longestDraft, readDraft } from '../http/drafts.ts'
import { answerOptions, openToAll } from '../http/open.ts'
import { ProblemError } from '../http/problem.ts'
import { turn } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'

const address = '/citations/resolve'

/** To be added before the rule that everything is read only. */
export const addResolve = (router: Router, { store, sources = [], baseUrl }: ReadingContext): void => {
  router.post(address, openToAll, limitDrafts(), ...readDraft, async (req: Request, res: Response) => {
    const body: Record<string, unknown> =
      typeof req.body === 'string' ? { ...req.query, text: req.body } : (req.body ?? {})
    const { text, language = 'en', style = 'omct-corrected' } = readQuery(draftQuery, body)
    const known = citationStyles.find(({ id }) => id === style)?.id as CitationStyle
    const answer = await checkDraft(text, store, { language, style: known, cards: sources, turn })
    res.json({
      ...answer,
      limits: { characters: longestDraft, citations: longestAnswer },
      links: { page: `${baseUrl}/check` },
    })
  })
  router.options(address, (_req, res) => answerOptions(res, 'POST, OPTIONS'))
  router.all(address, (req, res) => {
    res.set('Allow', 'POST, OPTIONS')
    throw new ProblemError('method-not-allowed', `${req.method} is not answered here: send the draft with POST`)
  })
}
