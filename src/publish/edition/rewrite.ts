// Makes a page of the service a file of a static edition: relative links, and a sentence in the place of what needs a server.
import * as cheerio from 'cheerio'
import type { WindowLanguage } from '../../domain/windows/rule.ts'
import { fileOf, linkBetween, type Place, readPlace } from './places.ts'
import { editionWords } from './words.ts'

/** The page that says what needs a server, and the one that searches. */
export const serverFile = (language: WindowLanguage): string => `${language}/server.html`
export const searchFile = (language: WindowLanguage): string => `${language}/search-here.html`

/** Stands for the data package in pages of the edition. */
export const packagePath = '/data/package'

/** Lists of the service without a filter are files of the data package. */
const packaged: Record<string, string> = {
  '/api/v1/recommendations': 'recommendations',
  '/api/v1/documents': 'documents',
  '/api/v1/review-windows': 'windows',
  '/api/v1/states': 'states',
}

function packageFile(address: string): string | null {
  const dot = address.lastIndexOf('.')
  const [table, format] = [packaged[address.slice(0, dot)], address.slice(dot + 1)]
  return table && ['csv', 'jsonl'].includes(format) ? `data/package/data/${table}.${format}` : null
}

export type Rewriting = {
  /** whether the edition has this page or file; it is written later where it was not yet */
  has(place: Place): boolean
  day: string
  /** address of the service that others reach; null where there is none: pages then name no permanent address */
  service: string | null
}

/** The file that an address of ours leads to; the page on servers where the edition has none. */
function target(address: string, language: WindowLanguage, edition: Rewriting): string {
  const file = packageFile(address)
  if (file !== null) return file
  if (address === '/world.json') return 'world.json'
  if (address === packagePath) return 'data/package/README.md'
  if (address.split(/[?#]/, 1)[0] === '/search') return searchFile(language)
  const place = readPlace(address, language)
  if (place === null || !edition.has(place)) return serverFile(language)
  return fileOf(place)
}

/** The whole file of a page; `file` is its own path below the edition. */
export function staticPage(page: string, file: string, language: WindowLanguage, edition: Rewriting): string {
  const words = editionWords[language]
  const $ = cheerio.load(page)
  const to = (address: string): string => {
    const fragment = address.includes('#') ? address.slice(address.indexOf('#')) : ''
    return `${linkBetween(file, target(address, language, edition))}${fragment}`
  }
  if (edition.service === null) $('link[rel=canonical], script[type="application/ld+json"]').remove()
  // boxes to tick belong to forms that a server reads
  $('label.mark').remove()
  $('form').each((_, form) => {
    const instead = $('<p class="notice"></p>').text(`${words.form} `)
    instead.append(
      $('<a></a>')
        .attr('href', linkBetween(file, serverFile(language)))
        .text(words.why),
    )
    $(form).replaceWith($(form).hasClass('marked') ? '' : instead)
  })
  $('[href]').each((_, element) => {
    const href = $(element).attr('href')!
    if (!href.startsWith('/') || href.startsWith('//')) return
    const isAlternate = $(element).is('link')
    const there = to(href)
    if (isAlternate && there.endsWith('server.html')) $(element).remove()
    else $(element).attr('href', there)
  })
  $('script[src^="/"]').each((_, script) => void $(script).attr('src', to($(script).attr('src')!)))
  const note = $('<p class="notice" role="note"></p>').text(`${words.copy(edition.day)} `)
  note.append(
    $('<a></a>')
      .attr('href', linkBetween(file, searchFile(language)))
      .text(words.search.title),
  )
  $('main').prepend(note)
  return $.html()
}
