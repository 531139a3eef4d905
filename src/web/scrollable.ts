// A table or picture that is wider than a phone: it scrolls by itself, also with keys, and says what it is.
import type { ComponentChildren } from 'preact'
import { html } from './html.ts'

/** `fromEnd`: what is narrower than it begins with its end in sight, such as today on a timeline. */
export const scrollable = (label: string, children: ComponentChildren, fromEnd = false) =>
  html`<div class=${fromEnd ? 'scroll from-end' : 'scroll'} tabindex="0" role="region" aria-label=${label}>${children}</div>`
