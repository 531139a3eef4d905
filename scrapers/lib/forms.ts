// ASP.NET forms: the page that was answered, its hidden fields, and what its links would send back.
import type { Cheerio, CheerioAPI } from 'cheerio'
import type { AnyNode } from 'domhandler'
import { FetchError } from '../../src/domain/errors.ts'
import type { Fetched } from '../source.ts'
import { load } from './cheerio.ts'
import { decodeHtml } from './html/decode.ts'

export type Page = {
  $: CheerioAPI
  /** final address; relative links and the form go from here */
  address: string
}

/** A fetched page, decoded by its bytes. */
export const readPage = (fetched: Fetched): Page => ({
  $: load(decodeHtml(fetched.bytes).text),
  address: fetched.address,
})

/** Text with kinds of blank made one. */
export const textOf = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Elements that a browser shows apart from what stands before and after them. */
const apart = new Set(
  `address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr legend li main nav ol option p pre section table tbody td tfoot th thead tr ul`.split(/\s+/),
)
const silent = new Set(['script', 'style', 'template'])

/** Texts in their order, each with whether a block begins or ends before it. */
function collect(nodes: readonly AnyNode[], out: string[], isBreak: string): void {
  for (const node of nodes) {
    if (node.type === 'text') out.push(node.data)
    if (!('children' in node) || ('name' in node && silent.has(node.name))) continue
    const isApart = 'name' in node && apart.has(node.name)
    if (isApart) out.push(isBreak)
    collect(node.children, out, isBreak)
    if (isApart) out.push(isBreak)
  }
}

/** The words that a person sees, those of two blocks or cells never run together (`<td>Norland<br>21 Apr</td>`). */
export function wordsOf(selection: Cheerio<AnyNode>): string {
  const out: string[] = []
  collect(selection.toArray(), out, ' ')
  return textOf(out.join(''))
}

/** The same, one line per block; lines without words are left out. */
export function linesOf(selection: Cheerio<AnyNode>): string[] {
  const out: string[] = []
  const mark = '\u0000'
  collect(selection.toArray(), out, mark)
  return out
    .join('')
    .split(mark)
    .map(textOf)
    .filter((line) => line !== '')
}

export const unexpected = (page: Page, message: string): FetchError =>
  new FetchError('unexpected_shape', page.address, message)

/** The same for a page that lacks what it should hold: with what it is titled, which often names the cause. */
export function lacking(page: Page, message: string): FetchError {
  const title = wordsOf(page.$('title').first()) || wordsOf(page.$('h1').first())
  const words = wordsOf(page.$('body'))
  const told = title ? `a page titled ${JSON.stringify(title.slice(0, 120))}` : `a page of ${words.length} characters`
  return unexpected(page, `${message}: ${told}`)
}

/**
 * Every field that the form would send unless a button is pressed: hidden fields such as `__VIEWSTATE` and
 * `__EVENTVALIDATION`, text boxes, ticked boxes, chosen options. Throws when the page has no form.
 */
export function formFields(page: Page): Record<string, string> {
  const { $ } = page
  const form = $('form').first()
  if (form.length === 0) throw lacking(page, 'the page has no form')
  const fields: Record<string, string> = {}
  form.find('input[name], textarea[name], select[name]').each((_, element) => {
    const field = $(element)
    const type = (field.attr('type') ?? 'text').toLowerCase()
    if (['submit', 'button', 'image', 'reset', 'file'].includes(type) || field.attr('disabled') !== undefined) return
    if ((type === 'checkbox' || type === 'radio') && field.attr('checked') === undefined) return
    const value = field.val()
    fields[field.attr('name')!] = Array.isArray(value) ? (value[0] ?? '') : (value ?? field.attr('value') ?? '')
  })
  return fields
}

/** Where the form goes: its action, from the page's own address. */
export function formAddress(page: Page): string {
  const action = page.$('form').first().attr('action') ?? ''
  return new URL(action, page.address).href
}

export type PostBack = { target: string; argument: string }

/** `javascript:__doPostBack('ctl00$grid$ctl05','')` → its target and argument; null for any other link. */
export function postBackOf(href: string | undefined): PostBack | null {
  const match = /__doPostBack\(\s*(['"])([^'"]*)\1\s*,\s*(['"])([^'"]*)\3\s*\)/.exec(href ?? '')
  return match ? { target: match[2]!, argument: match[4]! } : null
}

/** The form with a target and an argument, as `__doPostBack` sends it. */
export const withPostBack = (page: Page, { target, argument }: PostBack): Record<string, string> => ({
  ...formFields(page),
  __EVENTTARGET: target,
  __EVENTARGUMENT: argument,
})

/** The form as a press on one of its buttons sends it: neither target nor argument, and the button's own name. */
export function withButton(page: Page, selector: string): Record<string, string> | null {
  const button = page.$(selector).first()
  const name = button.attr('name')
  if (!name) return null
  return { ...formFields(page), __EVENTTARGET: '', __EVENTARGUMENT: '', [name]: button.attr('value') ?? '' }
}
