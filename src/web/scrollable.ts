// A table or picture that is wider than a phone: it scrolls by itself, also with keys, and says what it is.
import type { ComponentChildren } from 'preact'
import { html } from './html.ts'

/**
 * `fromEnd`: what is narrower than it begins with its end in sight, such as today on a timeline; `firstStays`: the first
 * column of a table stays in sight.
 */
export const scrollable = (label: string, children: ComponentChildren, how?: 'fromEnd' | 'firstStays') =>
  html`<div class=${how === 'fromEnd' ? 'scroll from-end' : how === 'firstStays' ? 'scroll first-stays' : 'scroll'} tabindex="0" role="region" aria-label=${label}>${children}</div>`
