// How a paragraph of the index agrees with our own reading of it.
export const agreements = ['same', 'differs', 'only_index', 'only_ours'] as const
export type Agreement = (typeof agreements)[number]
