// A table or picture that is wider than a phone: it scrolls by itself, also with keys, and says what it is.
import type { ComponentChildren } from 'preact'
import { html } from './html.ts'

export const scrollable = (label: string, children: ComponentChildren) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>${children}</div>`
