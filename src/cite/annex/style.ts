// The style in which an annex cites where nobody chose one.
import type { SelectionQuery } from '../../domain/selection-query.ts'
import type { NameLanguage } from '../../domain/states/states.ts'
import type { CitationStyle } from '../cite.ts'

const usualStyle: Record<NameLanguage, CitationStyle> = { en: 'omct-corrected', fr: 'omct-fr', es: 'omct-es' }

/** The style of an annex in a language where nobody chose one. */
export const styleOf = ({ style, lang = 'en' }: Pick<SelectionQuery, 'style' | 'lang'>): CitationStyle =>
  style ?? usualStyle[lang]
