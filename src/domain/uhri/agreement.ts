// How a paragraph of the index agrees with our own reading of it.
export const agreements = ['same', 'differs', 'only_index', 'only_ours'] as const
export type Agreement = (typeof agreements)[number]

/**
 * How a record is tied to a unit. `alone`: it stands for the unit, whose document was not read; `other_language`: it has the
 * paragraph in another language than the text, so that no words can be compared.
 */
export const linkAgreements = ['alone', ...agreements, 'other_language'] as const
export type LinkAgreement = (typeof linkAgreements)[number]
