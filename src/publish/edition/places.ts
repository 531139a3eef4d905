// Where an address of the service is in a static edition: its file, and the relative link from one file to another.
import { createHash } from 'node:crypto'
import { languageNames } from '../../domain/queries.ts'
import type { WindowLanguage } from '../../domain/windows/rule.ts'

/** An address that the edition has: path, what is asked of it but the language of the page, and that language. */
export type Place = { path: string; query: readonly (readonly [string, string])[]; language: WindowLanguage | null }

const languages = languageNames.map(([code]) => code)

/** What names a part of a page, and not a selection that only a server can make. */
const parts = ['part', 'after', 'language']
const feedParts = ['state', 'language', 'estimates']

const isFeed = (path: string): boolean => path.startsWith('/feeds/')
/** Files that are the same in every language of the pages. */
const isShared = (path: string): boolean => isFeed(path) || /\.(css|js|svg|json|jsonld|csv)$/.test(path)

/** Reads an address; null where it asks for what only a server can make. `from`: language of the page that has the link. */
export function readPlace(address: string, from: WindowLanguage): Place | null {
  const [path = '/', written = ''] = address.split('#', 1)[0]!.split('?', 2)
  const params = [...new URLSearchParams(written)]
  const lang = params.find(([name]) => name === 'lang')?.[1] ?? from
  const query = params.filter(([name]) => name !== 'lang')
  const allowed = isFeed(path) ? feedParts : parts
  if (query.some(([name, value]) => !allowed.includes(name) || value.includes(','))) return null
  const language = languages.find((code) => code === lang) ?? from
  const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return { path: plain, query: query.sort(([a], [b]) => (a < b ? -1 : 1)), language: isShared(plain) ? null : language }
}

/** The address by which the application is asked for it. */
export function addressOf({ path, query, language }: Place): string {
  const params = [...query, ...(language === null ? [] : [['lang', language] as const])]
  return params.length === 0 ? path : `${path}?${new URLSearchParams(params.map(([name, value]) => [name, value]))}`
}

/** Cursors are long, and say nothing to a reader. */
const shortName = (cursor: string): string => createHash('sha256').update(cursor).digest('hex').slice(0, 10)

/** File systems take names of 255 bytes, of which an ending needs some. */
const longestName = 120
/** Windows opens a device under these names, whatever their ending. */
const device = /^(?=(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))(.)/i

/** Characters that every file system and server takes as they are; a leading dot would hide a file, or climb. */
function safe(segment: string): string {
  const name = segment
    .replace(/[^A-Za-z0-9._()-]/g, (found) => `~${found.codePointAt(0)!.toString(16)}`)
    .replace(/^\./, '~2e')
    .replace(device, (first) => `~${first.codePointAt(0)!.toString(16)}`)
  return name.length <= longestName ? name : `${name.slice(0, longestName - 12)}~-${shortName(segment)}`
}

/** Path of the file below the edition, such as `fr/documents/CAT/C/XVD/CO/2.part-2.html`. */
export function fileOf({ path, query, language }: Place): string {
  const segments = path
    .split('/')
    .slice(1)
    .map((one) => safe(decodeURIComponent(one)))
  const ending = query
    .map(([name, value]) => `.${safe(name)}-${name === 'after' ? shortName(value) : safe(value)}`)
    .join('')
  if (language === null) {
    const name = segments.pop()!
    const dot = name.lastIndexOf('.')
    return [...segments, `${name.slice(0, dot)}${ending}${name.slice(dot)}`].join('/')
  }
  const name = path === '/' ? 'index' : segments.join('/')
  return `${language}/${name}${ending}.html`
}

/** The link from one file of the edition to another; both as paths below it. */
export function linkBetween(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1
  // `~` stays readable, and is safe in an address
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}
