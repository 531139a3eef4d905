// Answers as a page or as JSON, never cached, never indexed, with problem details (RFC 9457) for programs.
import type { Request, Response } from 'express'
import { html } from 'htm/preact'
import { render } from 'preact-render-to-string'
import { withoutControls } from '../../domain/printable.ts'
import { ProblemError, sendProblem } from '../../http/problem.ts'
import { type AlertLanguage, alertLanguages } from '../choice.ts'
import { type PageView, withSwitch } from './pages.ts'

/** Puts a page into a frame. `address` is where it can be read again, in another language; null after a form was sent. */
export type Frame = (page: PageView, address: string | null) => string | Promise<string>

/** For servers that give no frame of their own. */
export const bareFrame: Frame = (view, address) => {
  const { title, language, body } = address === null ? view : withSwitch(view, address)
  return `<!doctype html>${withoutControls(render(html`<html lang=${language}><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${title}</title></head><body><main>${body}</main></body></html>`))}`
}

export const wantsJson = (request: Request): boolean =>
  request.is('application/json') === 'application/json' || request.accepts(['html', 'json']) === 'json'

/** From the form, the switch or the link, else from what the browser prefers. */
export function languageOf(request: Request): AlertLanguage {
  const body = request.body as Record<string, unknown> | undefined
  const asked = body?.language ?? request.query.lang ?? request.query.language
  const found = alertLanguages.find((language) => language === asked)
  return found ?? ((request.acceptsLanguages([...alertLanguages]) || 'en') as AlertLanguage)
}

export function guard(response: Response): void {
  response.set({
    'Cache-Control': 'no-store',
    // a form of ours is known by it; an address with a secret in it is sent nowhere, not even within the site
    'Referrer-Policy': response.req.query.token === undefined ? 'same-origin' : 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
    'X-Content-Type-Options': 'nosniff',
  })
}

/** Answers a program with what is wrong, in the one shape that every address has. */
export const problem = (response: Response, kind: string, detail: string, errors?: ProblemError['extra']['errors']) =>
  sendProblem(response.req, response, new ProblemError(kind, detail, errors ? { errors } : {}))
