// The pages that the types of problems lead to: what each kind of error means, and what to do.
import type { Router } from 'express'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { readerOf } from '../http/language.ts'
import { problemTitles, problemType } from '../http/problem.ts'
import { askedNothing } from './error.ts'
import { html } from './html.ts'
import type { Page, Show } from './layout.ts'
import { PageError } from './page-error.ts'
import { problemWords } from './problem-words.ts'
import { colonIn } from './words.ts'

/** Words with names of fields and headers between backticks. */
const marked = (text: string) =>
  text.split('`').map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : piece))

const kindPart = (kind: string, language: WindowLanguage) => {
  const words = problemWords[language]
  const [, meaning] = words.kinds[kind]!
  return html`<p>${marked(meaning)}</p>
    <p class="small soft">${words.status}${colonIn(language)}${problemTitles[kind]!.status}. <code>${problemType(kind)}</code></p>`
}

const listPage = (language: WindowLanguage): Page => {
  const words = problemWords[language]
  return {
    title: words.heading,
    noIndex: true,
    children: html`<h1>${words.heading}</h1><p>${words.about}</p>
      ${Object.keys(problemTitles).map(
        (kind) =>
          html`<h2 id=${kind}><a href=${problemType(kind)}>${words.kinds[kind]![0]}</a></h2>${kindPart(kind, language)}`,
      )}`,
  }
}

const kindPage = (kind: string, language: WindowLanguage): Page => {
  const words = problemWords[language]
  const title = words.kinds[kind]![0]
  return {
    title,
    noIndex: true,
    children: html`<h1>${title}</h1>${kindPart(kind, language)}<p><a href="/problems">${words.all}</a></p>`,
  }
}

export const addProblemPages = (router: Router, show: Show): void => {
  router.get('/problems', askedNothing, (req, res) => show(req, res, listPage(readerOf(req).language)))
  router.get('/problems/:kind', askedNothing, (req, res) => {
    const kind = String(req.params['kind']).toLowerCase()
    if (!Object.hasOwn(problemTitles, kind)) throw new PageError(404, 'page')
    return show(req, res, kindPage(kind, readerOf(req).language))
  })
}
