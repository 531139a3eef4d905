// The frame of every page: head, navigation, and the foot that says how old the data are.

import type { Request, Response } from 'express'
import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { PageMetadata } from '../cite/metadata.ts'
import { withoutControls } from '../domain/printable.ts'
import { type Titled, titleIn } from '../domain/source-card.ts'
import { dateInWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { keepBasket } from '../http/basket.ts'
import type { Reader } from '../http/language.ts'
import { keepLanguage } from '../http/language-links.ts'
import type { Edition } from '../reading/edition.ts'
import { aboutWords } from './about-words.ts'
import { firstStyle, iconAddress, scriptAddress, styleAddress } from './assets.ts'
import { basketBar } from './basket-bar.ts'
import { html } from './html.ts'
import { feedLanguage, languageSwitch } from './language-part.ts'
import { withNoBreaks } from './no-break.ts'
import { mechanismName } from './parts.ts'
import { safetyWords } from './safety-words.ts'
import { colonIn, semicolonIn, type WebWords, webWords } from './words.ts'

export type Page = {
  title: string
  /** what the page is, for search engines and previews of links */
  description?: string
  /** which entry of the navigation this is */
  here?: string
  /** keep the page out of search engines: results and invented rows */
  noIndex?: boolean
  /** what reference managers and search engines read of a document or a part of one */
  metadata?: Pick<PageMetadata, 'canonical' | 'jsonLd'> & Partial<PageMetadata>
  /** a feed of what this page shows, for readers that look for one: name of the feed and its query */
  feed?: { name: 'windows' | 'recommendations'; query: string }
  /** hidden fields of a form that was posted: the switch of languages sends them again */
  sent?: ComponentChildren
  children: ComponentChildren
}

/**
 * What stands around a page: for whom, under which address it can be read again in another language (null: none), and how
 * old the data are.
 */
export type Frame = {
  reader: Reader
  address: string | null
  edition: Edition | null
  /** the database is known to be damaged: each page says so */
  damaged?: boolean
  /** the clock cannot be believed: each page says so */
  wrongClock?: boolean
  version: string
  /** names of the sources, by which the foot says what fails; none if left out */
  sources?: readonly (Titled & { id: string })[]
  /** ids in the basket of the reader; none if left out */
  basket?: readonly string[]
}

/** Sends a page; 200 unless told. */
export type Show = (req: Request, res: Response, page: Page, status?: number) => Promise<void>

/** Feeds that a reader finds by itself on every page: none of them names a State, but that of a page that does. */
const feeds = [
  ['windows', 'windows'],
  ['recommendations', 'recommendations'],
] as const

const sections = [
  ['/states', 'states'],
  ['/windows', 'windows'],
  ['/subscriptions', 'alerts'],
  ['/search', 'search'],
  ['/check', 'check'],
  ['/annex', 'annex'],
  ['/sources', 'sources'],
  ['/about', 'about'],
] as const

const navigation = (here: string | undefined, words: WebWords) => html`
  <nav aria-label=${words.main}><ul>
    ${sections.map(
      ([href, name]) =>
        html`<li><a href=${href} aria-current=${here === href ? 'page' : undefined}>${words.sections[name]}</a></li>`,
    )}
  </ul></nav>`

/** A source as its card names it; its id where no card names it in this language. */
const titleOfSource = (id: string, sources: NonNullable<Frame['sources']>, language: WindowLanguage): string => {
  const card = sources.find((one) => one.id === id)
  return card && (language === 'en' || card.titles) ? titleIn(card, language) : id
}

/** G1 and D7: data version, newest document of each mechanism, failing sources, and whose duty it is to check. */
const foot = ({ edition, version, sources = [] }: Frame, language: WindowLanguage, words: WebWords) => html`
  <footer class="foot"><div class="wrap">
    ${
      edition &&
      html`<p>${words.dataVersion} <code>${edition.version}</code>. ${words.newest} –
        ${edition.newest
          .map((row) =>
            row.symbol
              ? `${mechanismName(row.mechanism, language)}${colonIn(language)}${row.symbol}${row.date ? ` (${dateInWords(row.date, language)})` : ''}`
              : `${mechanismName(row.mechanism, language)}${colonIn(language)}${words.none}`,
          )
          .join(semicolonIn(language))}.</p>`
    }
    ${
      edition && edition.failing.length > 0
        ? html`<p>${words.failing(edition.failing.map((id) => titleOfSource(id, sources, language)).join(semicolonIn(language)))} <a href="/sources">${words.failingLink}</a></p>`
        : html`<p><a href="/sources">${words.gaps}</a></p>`
    }
    <p>${words.ownCheck}</p>
    <p>Mechanism Watch ${version}${colonIn(language)}${words.foot}</p>
    <p><a href="/about">${words.sections.about}</a> · <a href="/safety">${safetyWords[language].home}</a> · <a href="/data">${aboutWords[language].data}</a> · <a href="/api/docs">${aboutWords[language].apiDocs}</a></p>
  </div></footer>`

/** What a preview of a link shows, from the page alone: no picture is fetched from anywhere. */
const preview = ({ title, description }: Page, language: WindowLanguage) => html`
  <meta property="og:site_name" content="Mechanism Watch" /><meta property="og:type" content="website" />
  <meta property="og:title" content=${title} /><meta property="og:locale" content=${language} />
  ${description && html`<meta property="og:description" content=${description} />`}`

const metadataPart = ({ tags = [], canonical, jsonLd }: NonNullable<Page['metadata']>) => html`
  ${tags.map(({ name, content }) => html`<meta name=${name} content=${content} />`)}
  <link rel="canonical" href=${canonical} />
  <script type="application/ld+json" dangerouslySetInnerHTML=${{ __html: jsonLd }} />`

const feedLinks = (name: string, title: string, query: string) => html`
  <link rel="alternate" type="application/atom+xml" title=${title} href=${`/feeds/${name}.atom${query}`} />
  <link rel="alternate" type="application/feed+json" title=${title} href=${`/feeds/${name}.json${query}`} />`

/** A whole document as text; everything put into it is escaped. */
export const renderPage = (page: Page, frame: Frame): string => {
  const { reader, address, basket = [] } = frame
  const { language, isChosen } = reader
  const words = webWords[language]
  const whole: VNode = html`
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title === 'Mechanism Watch' ? page.title : `${page.title} · Mechanism Watch`}</title>
        ${page.description && html`<meta name="description" content=${page.description} />`}
        ${!page.noIndex && preview(page, language)}
        ${(page.noIndex || basket.length > 0) && html`<meta name="robots" content="noindex" />`}
        ${page.metadata && metadataPart(page.metadata)}
        <style dangerouslySetInnerHTML=${{ __html: firstStyle }}></style>
        <link rel="icon" href=${iconAddress} type="image/svg+xml" />
        <link rel="search" type="application/opensearchdescription+xml" title="Mechanism Watch" href=${`/opensearch.xml?lang=${language}`} />
        ${feeds.map(([name, title]) => feedLinks(name, words.feeds[title], title === 'windows' ? feedLanguage(language) : ''))}
        ${page.feed && feedLinks(page.feed.name, `${words.feeds[page.feed.name]} – ${page.title}`, page.feed.query)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="head"><div class="wrap">
          <a class="name" href="/">Mechanism Watch</a>
          ${navigation(page.here, words)}
          ${address !== null && languageSwitch(language, address, page.sent)}
        </div></header>
        <main id="main" class="wrap" tabindex="-1">${basketBar(basket, language)}${
          frame.damaged && html`<p class="notice" role="alert">${words.errors.damagedNotice}</p>`
        }${
          frame.wrongClock && html`<p class="notice" role="alert">${words.errors.clockNotice}</p>`
        }${page.children}</main>
        ${foot(frame, language, words)}
        <link rel="stylesheet" href=${styleAddress} />
        <script src=${scriptAddress} defer data-copy=${words.script.copy} data-copied=${words.script.copied}></script>
      </body>
    </html>` as VNode
  const carrying = basket.length > 0 ? keepBasket(whole, basket) : whole
  const made = withoutControls(render((isChosen ? keepLanguage(carrying, language) : carrying) as VNode))
  return `<!doctype html>\n${language === 'fr' ? withNoBreaks(made) : made}`
}
