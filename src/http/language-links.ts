// Links that keep the language of a page: it was chosen by a link of the switch, so every way on carries it.
import type { Request } from 'express'
import { type ComponentChildren, cloneElement, h, isValidElement, type VNode } from 'preact'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { isFixed, isForPrograms } from './addresses.ts'
import { readerOf } from './language.ts'

/** Returns the address with the language of the page set, and all else as it was. */
export function withLanguage(address: string, language: WindowLanguage): string {
  const [rest, fragment] = address.split('#', 2) as [string, string | undefined]
  const [path, query = ''] = rest.split('?', 2) as [string, string | undefined]
  const others = query.split('&').filter((pair) => pair !== '' && !/^lang(=|$)/.test(pair))
  return `${path}?${[...others, `lang=${language}`].join('&')}${fragment === undefined ? '' : `#${fragment}`}`
}

const isPage = (address: unknown): address is string => {
  if (typeof address !== 'string' || !/^\/(?![/\\])/.test(address)) return false
  const path = address.split(/[?#]/, 1)[0]!
  return !isForPrograms(path) && !isFixed(path)
}

const namesOne = (address: string): boolean => /[?&]lang=/.test(address)

type Props = { href?: unknown; action?: unknown; method?: unknown; children?: ComponentChildren }

/** A link and a form that is posted carry it in the address; a form that is not, in a field, as its query is replaced. */
function kept({ type, props }: VNode<Props>, language: WindowLanguage): { props: Props; field?: ComponentChildren } {
  if (type === 'a' && isPage(props.href) && !namesOne(props.href))
    return { props: { href: withLanguage(props.href, language) } }
  if (type !== 'form' || !isPage(props.action) || namesOne(props.action)) return { props: {} }
  return props.method === 'post'
    ? { props: { action: withLanguage(props.action, language) } }
    : { props: {}, field: h('input', { type: 'hidden', name: 'lang', value: language }) }
}

/** Returns a copy of the tree in which every link to a page of ours keeps the language. Trees are shared: none is changed. */
export function keepLanguage(node: ComponentChildren, language: WindowLanguage): ComponentChildren {
  if (Array.isArray(node)) return node.map((child) => keepLanguage(child, language))
  if (!isValidElement(node)) return node
  const element = node as VNode<Props>
  const { props, field } = kept(element, language)
  const children = keepLanguage(element.props.children, language)
  return cloneElement(element, props, field ? [field, children] : children)
}

/** An address to redirect to, which keeps the language that was chosen. */
export const onward = (req: Request, address: string): string => {
  const { language, isChosen } = readerOf(req)
  return isChosen ? withLanguage(address, language) : address
}
