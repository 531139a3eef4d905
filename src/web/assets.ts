// The styles, the script and the icon of the pages, read once. Each address names the digest of its bytes, but that of the icon.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Rules of the first view of every page stand in the page itself; the others come after it. */
const firstFiles = ['base.css', 'parts.css', 'controls.css']
const laterFiles = ['tables.css', 'pictures.css', 'rarer.css', 'print.css']

const read = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')
const digest = (text: string) => createHash('sha256').update(text).digest()

/** Without comments and the blanks that mean nothing; no value of ours holds these characters in quotes. */
const squeezed = (files: readonly string[]): string =>
  files
    .map(read)
    .join('')
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')

/** What the `style` element of every page holds. */
export const firstStyle = squeezed(firstFiles)
/** The policy lets these very rules in, and no other inline style. */
export const firstStyleSource = `'sha256-${digest(firstStyle).toString('base64')}'`

const laterStyle = squeezed(laterFiles)
const script = read('page.mjs')
const named = (name: string, text: string, ending: string) =>
  `/assets/${name}-${digest(text).toString('hex').slice(0, 12)}.${ending}`

/** A file of the pages: its address, its bytes, and how long they may be kept. */
type Asset = { address: string; type: 'css' | 'js' | 'svg'; text: string; age: string }
const forever = 'max-age=31536000, immutable'

export const styleAddress = named('style', laterStyle, 'css')
export const scriptAddress = named('page', script, 'js')
export const iconAddress = '/assets/icon.svg'
export const assets: readonly Asset[] = [
  { address: styleAddress, type: 'css', text: laterStyle, age: forever },
  { address: scriptAddress, type: 'js', text: script, age: forever },
  { address: iconAddress, type: 'svg', text: read('icon.svg'), age: 'max-age=3600' },
]
