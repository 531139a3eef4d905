// Errors as pages: what is wrong in words, and the id under which the operator finds it.

import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import type { ComponentChildren } from 'preact'
import { RequestRefusedError } from '../domain/errors.ts'
import { nothingQuery, QueryError, readQuery } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { isFileForPrograms } from '../http/addresses.ts'
import { readerOf } from '../http/language.ts'
import { isOfDamage, ProblemError, problemHandler, problemTitles } from '../http/problem.ts'
import type { ReadingContext } from '../reading/context.ts'
import { filterName, saidPlainly } from './filter-name.ts'
import { html } from './html.ts'
import type { Page, Show } from './layout.ts'
import { ownPath, PageError } from './page-error.ts'
import { around } from './parts.ts'
import { semicolonIn, type WebWords, webWords } from './words.ts'

/** Pages are read; only the search form, a draft, a file and marks are sent. */
export const readOnlyPages: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  const isForm = /^\/(search|check|find|verify|annex)\/?$/i.test(req.path)
  if (isForm && req.method === 'POST') return next()
  res.set('Allow', isForm ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS')
  if (req.method === 'OPTIONS') return void res.status(204).end()
  throw new PageError(405, 'method')
}

/** For a page that takes no parameter: one that is given is named, not passed over. */
export const askedNothing = (req: Pick<Request, 'query'>, _res: unknown, next: () => void): void => {
  readQuery(nothingQuery, req.query)
  next()
}

export const unknownPage: RequestHandler = () => {
  throw new PageError(404, 'page')
}

/** Status and words for an error; a fault of ours says nothing about itself. */
const meaning = (
  error: unknown,
  language: WindowLanguage,
): { status: number; words: ComponentChildren; ours: boolean } => {
  const { errors } = webWords[language]
  if (error instanceof PageError) return { status: error.status, words: errors.faults[error.fault], ours: false }
  if (error instanceof QueryError || error instanceof RequestRefusedError)
    return { status: 400, words: refusedWords(error, language), ours: false }
  if (error instanceof ProblemError) return problemMeaning(error, language)
  if (isOfDamage(error)) return { status: 503, words: errors.damaged, ours: true }
  const status = (error as { status?: unknown }).status
  if (error instanceof URIError || (typeof status === 'number' && status >= 400 && status < 500))
    return { status: typeof status === 'number' ? status : 400, words: errors.faults.unreadable, ours: false }
  return { status: 500, words: errors.fault, ours: true }
}

/** The words of the link to the same page without what was wrong with its address; null where the page itself is. */
function wayBack(error: unknown, errors: WebWords['errors']): string | null {
  if (error instanceof QueryError) return errors.bare
  const isOfPart = error instanceof PageError && (error.fault === 'noPart' || error.fault === 'part')
  return isOfPart ? errors.firstPart : null
}

/** What a page says to a reader, as the kind that a program knows. */
const forPrograms = (error: unknown): unknown =>
  error instanceof PageError
    ? new ProblemError(error.status === 405 ? 'method-not-allowed' : 'not-found', error.message)
    : error

/** What is thrown by what pages share with the API, such as the limit of drafts under way. */
function problemMeaning({ kind }: ProblemError, language: WindowLanguage) {
  const { errors, refusals } = webWords[language]
  const { status } = problemTitles[kind] ?? problemTitles['fault']!
  if (status === 500) return { status, words: errors.fault, ours: true }
  const refusal = status === 429 ? refusals.atOnce : status === 503 ? refusals.busy : null
  return { status, words: refusal?.why ?? errors.faults.unreadable, ours: false }
}

/** What is wrong with a query, by the names of the parameters and what each takes: what programs are told names ids. */
function refusedWords(error: QueryError | RequestRefusedError, language: WindowLanguage): ComponentChildren {
  const { errors } = webWords[language]
  const problems = error instanceof QueryError ? error.problems : [error]
  // an error of another reader does not say what it knows
  const known =
    error instanceof QueryError && error.known.length > 0 ? error.known : problems.map((one) => one.parameter)
  const meant = error instanceof QueryError ? error.problems.flatMap(({ didYouMean }) => didYouMean ?? []) : []
  const taken = ({ parameter, message }: { parameter: string; message: string }) =>
    !known.includes(parameter) ? undefined : saidPlainly(message, language) ? message : errors.takes[parameter]
  const named = (parameter: string) =>
    known.includes(parameter) ? filterName(parameter, language) : html`<code>${parameter}</code>`
  const said = problems.map((one, at) => {
    const words = taken(one)
    return html`${at > 0 && semicolonIn(language)}${named(one.parameter)}${words !== undefined && ` (${words})`}`
  })
  return html`${around(errors.wrong, html`${said}`)}
    ${meant.length > 0 && html` ${around(errors.meant, html`<strong>${meant.join(', ')}</strong>`)}`}`
}

type Refusal = keyof Pick<WebWords['refusals'], 'tooMany' | 'atOnce' | 'busy' | 'clock'>

/**
 * The page for a visitor who is over the limit (`tooMany`), whose earlier requests are still under way (`atOnce`), or who
 * comes while more people ask than the server answers at one time (`busy`), or asks for dates while the clock is wrong
 * (`clock`). Asks the database for nothing.
 */
export const refusalPage =
  (kind: Refusal) =>
  (language: WindowLanguage, waitSeconds: number, requestId: string): Page => {
    const { refusals, errors } = webWords[language]
    const { title, why } = refusals[kind]
    return {
      title,
      noIndex: true,
      children: html`<h1>${title}</h1>
    <p>${why}${kind !== 'clock' && html` ${refusals.wait(waitSeconds)}`}</p>
    <p class="small soft">${errors.request} <code>${requestId}</code></p>`,
    }
  }

export const pageErrors = (context: ReadingContext, show: Show): ErrorRequestHandler => {
  const asProblem = problemHandler(context.log)
  return async (error, req, res, next) => {
    if (res.headersSent) return next(error)
    if (isFileForPrograms(req.path)) return asProblem(forPrograms(error), req, res, next)
    const { language } = readerOf(req)
    const { status, words, ours } = meaning(error, language)
    const { errors, sections } = webWords[language]
    const title = status === 404 || status === 500 ? errors[status] : ours ? errors[500] : errors[400]
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
        noIndex: true,
        children: html`<h1>${title}</h1><p>${words}</p>
          ${wayBack(error, errors) && html`<p><a href=${ownPath(req.path)}>${wayBack(error, errors)}</a></p>`}
          <p><a href="/states">${errors.allStates}</a> · <a href="/search">${sections.search}</a></p>
          <p class="small soft">${errors.request} <code>${requestId}</code></p>`,
      },
      status,
    )
  }
}
