// A whole query as hidden fields of a form, so that words stay out of addresses (SAFETY, S3).
import type { RecommendationQuery } from '../domain/queries.ts'
import { html } from './html.ts'

/** The whole query as hidden fields, for the button that asks for the next page without putting words in an address. */
export const hiddenFields = (query: RecommendationQuery | Record<string, unknown>) =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<input type="hidden" name=${name} value=${String(value)} />`)
