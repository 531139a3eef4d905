// The frame of every page: head, navigation, and the foot that says how old the data are.

import type { Request, Response } from 'express'
import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { withoutControls } from '../domain/printable.ts'
import { ownCheckWords } from '../domain/words.ts'
import type { Edition } from '../reading/edition.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'

export type Page = {
  title: string
  /** which entry of the navigation this is */
  here?: string
  /** keep the page out of search engines: results and invented rows */
  noIndex?: boolean
  /** citation metadata for reference managers */
  metadata?: { name: string; content: string }[]
  children: ComponentChildren
}

/** Sends a page; 200 unless told. */
export type Show = (req: Request, res: Response, page: Page, status?: number) => Promise<void>

const sections = [
  ['/states', 'States'],
  ['/windows', 'Review windows'],
  ['/search', 'Search'],
  ['/sources', 'Sources'],
  ['/about', 'What the words mean'],
] as const

const navigation = (here: string | undefined) => html`
  <nav aria-label="Main"><ul>
    ${sections.map(
      ([href, words]) => html`<li><a href=${href} aria-current=${here === href ? 'page' : undefined}>${words}</a></li>`,
    )}
  </ul></nav>`

/** G1 and D7: data version, newest document of each mechanism, failing sources, and whose duty it is to check. */
const foot = (edition: Edition | null, version: string) => html`
  <footer class="foot"><div class="wrap">
    ${
      edition &&
      html`<p>Data version <code>${edition.version}</code>. Newest document held –
        ${edition.newest
          .map((row) =>
            row.symbol
              ? `${row.mechanism}: ${row.symbol}${row.date ? ` (${dayWords(row.date)})` : ''}`
              : `${row.mechanism}: none`,
          )
          .join('; ')}.</p>`
    }
    ${
      edition && edition.failing.length > 0
        ? html`<p>Failing at the moment: ${edition.failing.join(', ')}. <a href="/sources">What is wrong and what can be done</a></p>`
        : html`<p><a href="/sources">Known gaps and how each source is doing</a></p>`
    }
    <p>${ownCheckWords}</p>
    <p>Mechanism Watch ${version}: what the mechanisms said, verbatim and with its source. Labels are finding aids, not
      findings. No account, no cookie, no script. <a href="/api/v1/openapi.json">API</a></p>
  </div></footer>`

/** A whole document as text; everything put into it is escaped. */
export const renderPage = (page: Page, edition: Edition | null, version: string): string => {
  const whole: VNode = html`
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title === 'Mechanism Watch' ? page.title : `${page.title} · Mechanism Watch`}</title>
        ${page.noIndex && html`<meta name="robots" content="noindex" />`}
        ${page.metadata?.map(({ name, content }) => html`<meta name=${name} content=${content} />`)}
        <link rel="stylesheet" href="/assets/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="head"><div class="wrap">
          <a class="name" href="/">Mechanism Watch</a>
          ${navigation(page.here)}
        </div></header>
        <main id="main" class="wrap" tabindex="-1">${page.children}</main>
        ${foot(edition, version)}
      </body>
    </html>` as VNode
  return `<!doctype html>\n${withoutControls(render(whole))}`
}
