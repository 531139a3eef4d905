// Whether the text of a unit is held, and how: read here, copied from an index, or not at all.
import type { VersionKind } from './mechanisms.ts'

/** `index_copy`: the words as an index prints them, while the document was not read. */
export const textStatuses = ['verbatim', 'index_copy', 'not_collected', 'restricted'] as const
export type TextStatus = (typeof textStatuses)[number]

/** Whether the words may be shown, and quoted (SAFETY Q1, Q2; DATA-MODEL 4.5). */
export const textStatusOf = (text: string | null, version: VersionKind): TextStatus =>
  version === 'restricted'
    ? 'restricted'
    : text === null
      ? 'not_collected'
      : version === 'index_copy'
        ? 'index_copy'
        : 'verbatim'
