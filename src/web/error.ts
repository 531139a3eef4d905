// Errors as pages: what is wrong in words, and the id under which the operator finds it.

import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { RequestRefusedError } from '../domain/errors.ts'
import { nothingQuery, QueryError, readQuery } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReadingContext } from '../reading/context.ts'
import { html } from './html.ts'
import type { Page, Show } from './layout.ts'
import { webWords } from './words.ts'

/** What is missing, where pages in other languages have words for it. */
type Missing = 'state'

/** Thrown by a page that has nothing to show; the words are shown to the reader, those of `missing` in her language. */
export class PageError extends Error {
  override name = 'PageError'
  status: number
  missing: Missing | null
  constructor(status: number, message: string, missing: Missing | null = null) {
    super(message)
    this.status = status
    this.missing = missing
  }
}

/** Pages are read; only the search form and a draft are sent. */
export const readOnlyPages: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  const isForm = /^\/(search|check)\/?$/i.test(req.path)
  if (isForm && req.method === 'POST') return next()
  res.set('Allow', isForm ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS')
  if (req.method === 'OPTIONS') return void res.status(204).end()
  throw new PageError(405, 'This page can only be read.')
}

/** For a page that takes no parameter: one that is given is named, not passed over. */
export const askedNothing = (req: Pick<Request, 'query'>, _res: unknown, next: () => void): void => {
  readQuery(nothingQuery, req.query)
  next()
}

/** A path that stays on this host: "//other.example/" and "/\\other.example/" would lead away. */
export const ownPath = (path: string): string => path.replace(/^[/\\]+/, '/')

export const unknownPage: RequestHandler = () => {
  throw new PageError(404, 'There is no page at this address.')
}

/** Status and words for an error; a fault of ours says nothing about itself. */
const meaning = (error: unknown): { status: number; words: string; ours: boolean } => {
  if (error instanceof PageError) return { status: error.status, words: error.message, ours: false }
  if (error instanceof QueryError || error instanceof RequestRefusedError)
    return { status: 400, words: error.message, ours: false }
  const status = (error as { status?: unknown }).status
  if (error instanceof URIError || (typeof status === 'number' && status >= 400 && status < 500))
    return { status: typeof status === 'number' ? status : 400, words: 'The request cannot be read.', ours: false }
  return { status: 500, words: 'The page could not be made. The fault is ours.', ours: true }
}

/** The page for a visitor who is over the limit; asks the database for nothing. */
export const tooManyRequests = (waitSeconds: number, requestId: string): Page => ({
  title: 'Too many requests',
  noIndex: true,
  children: html`<h1>Too many requests</h1>
    <p>More pages were asked for from your network than this server allows. Wait ${waitSeconds} s, then load the page again.</p>
    <p class="small soft">Request <code>${requestId}</code></p>`,
})

/** The page for a visitor whose earlier requests are still under way. */
export const tooManyAtOnce = (waitSeconds: number, requestId: string): Page => ({
  title: 'Too many at one time',
  noIndex: true,
  children: html`<h1>Too many at one time</h1>
    <p>What was asked for from your network earlier is still under way. Wait ${waitSeconds} s, then load the page again.</p>
    <p class="small soft">Request <code>${requestId}</code></p>`,
})

/** The page while more people ask than the server answers at one time. */
export const serverIsBusy = (waitSeconds: number, requestId: string): Page => ({
  title: 'The server is busy',
  noIndex: true,
  children: html`<h1>The server is busy</h1>
    <p>More is asked for than this server answers at one time. Wait ${waitSeconds} s, then load the page again.</p>
    <p class="small soft">Request <code>${requestId}</code></p>`,
})

/** Pages that speak three languages: review windows, sources, the check of citations, and one State. */
const inThree = /^\/(windows|sources|check|states\/[^/]+)\/?$/i

/** The language that such a page was asked for in; its errors are in it too. */
const languageOf = ({ path, query }: Pick<Request, 'path' | 'query'>): WindowLanguage =>
  inThree.test(path) && (query['language'] === 'fr' || query['language'] === 'es') ? query['language'] : 'en'

/** What is wrong, in a language in which our parameters have no words: their names say it. */
const inOther = (error: unknown, words: string, ours: boolean, language: WindowLanguage): string => {
  if (language === 'en') return words
  const { errors } = webWords[language]
  if (ours) return errors.fault
  if (error instanceof PageError && error.missing) return errors.missing[error.missing]
  return errors.wrong(error instanceof QueryError ? error.problems.map(({ parameter }) => parameter).join(', ') : '–')
}

export const pageErrors =
  (context: ReadingContext, show: Show): ErrorRequestHandler =>
  async (error, req, res, next) => {
    if (res.headersSent) return next(error)
    const { status, words, ours } = meaning(error)
    const language = languageOf(req)
    const { errors, sections } = webWords[language]
    const title = status === 404 || status === 500 ? errors[status] : errors[400]
    const requestId = String(res.locals.requestId ?? '-')
    if (ours) {
      const at = (error instanceof Error && error.stack ? error.stack.split('\n') : []).filter((l) => /^\s+at /.test(l))
      // kind and place, not the message: it can carry the words of a search (S3)
      const kind = error instanceof Error ? error.name : typeof error
      context.log?.error({ requestId, error: { type: kind, at: at.slice(0, 8) } }, 'fault while making a page')
    }
    await show(
      req,
      res,
      {
        title,
        language,
        noIndex: true,
        children: html`<h1>${title}</h1><p>${inOther(error, words, ours, language)}</p>
          ${error instanceof QueryError && html`<p><a href=${ownPath(req.path)}>${errors.bare}</a></p>`}
          <p><a href="/states">${language === 'en' ? 'All States' : sections.states}</a> · <a href="/search">${sections.search}</a></p>
          <p class="small soft">${errors.request} <code>${requestId}</code></p>`,
      },
      status,
    )
  }
