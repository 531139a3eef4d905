// Links that carry a parameter from page to page: there is no cookie, so what a reader chose stands in each address.
import { type ComponentChildren, cloneElement, h, isValidElement, type VNode } from 'preact'
import { isFixed, isForPrograms } from './addresses.ts'

export type Carried = {
  name: string
  value: string
  /** pages that do not take it; none if left out */
  isOutside?(path: string): boolean
}

const names = (address: string, name: string): boolean => address.includes(`?${name}=`) || address.includes(`&${name}=`)

/** Returns the address with the parameter set, and all else as it was. */
export function withParameter(address: string, { name, value }: Pick<Carried, 'name' | 'value'>): string {
  const [rest, fragment] = address.split('#', 2) as [string, string | undefined]
  const [path, query = ''] = rest.split('?', 2) as [string, string | undefined]
  const others = query.split('&').filter((pair) => pair !== '' && pair !== name && !pair.startsWith(`${name}=`))
  const own = value === '' ? [] : [`${name}=${value}`]
  const whole = [...others, ...own].join('&')
  return `${path}${whole === '' ? '' : `?${whole}`}${fragment === undefined ? '' : `#${fragment}`}`
}

const isPage = (address: unknown, { isOutside }: Carried): address is string => {
  if (typeof address !== 'string' || !/^\/(?![/\\])/.test(address)) return false
  const path = address.split(/[?#]/, 1)[0]!
  return !isForPrograms(path) && !isFixed(path) && !isOutside?.(path)
}

type Props = {
  href?: unknown
  action?: unknown
  method?: unknown
  formaction?: unknown
  children?: ComponentChildren
}

/** A link and a form that is posted carry it in the address; a form that is not, in a field, as its query is replaced. */
function kept({ type, props }: VNode<Props>, carried: Carried): { props: Props; field?: ComponentChildren } {
  const goes = (address: unknown): address is string => isPage(address, carried) && !names(address, carried.name)
  if (type === 'a' && goes(props.href)) return { props: { href: withParameter(props.href, carried) } }
  if (type === 'button' && goes(props.formaction))
    return { props: { formaction: withParameter(props.formaction, carried) } }
  if (type !== 'form' || !goes(props.action)) return { props: {} }
  const { name, value } = carried
  return props.method === 'post'
    ? { props: { action: withParameter(props.action, carried) } }
    : { props: {}, field: h('input', { type: 'hidden', name, value }) }
}

/**
 * Returns a copy of the tree in which every link to a page of ours carries the parameter, but one that names it already.
 * Trees are shared: none is changed.
 */
export function carryOn(node: ComponentChildren, carried: Carried): ComponentChildren {
  if (Array.isArray(node)) return node.map((child) => carryOn(child, carried))
  if (!isValidElement(node)) return node
  const element = node as VNode<Props>
  const { props, field } = kept(element, carried)
  const children = carryOn(element.props.children, carried)
  return cloneElement(element, props, field ? [field, children] : children)
}
