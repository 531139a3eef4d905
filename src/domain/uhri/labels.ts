// The labels of the index, as labels of their own scheme: its themes, affected persons and goals, none of them ours.

/** A page that a person can open; the index has no permanent address of one record. */
export const uhriAddress = 'https://uhri.ohchr.org/en/search-human-rights-recommendations'

type Labelled = { uhri: readonly { themes: readonly string[]; persons: readonly string[]; sdgs: readonly string[] }[] }

/** Kinds of label, in the order in which they are shown; `method` tells them apart. */
const kinds = [
  ['themes', 'theme'],
  ['persons', 'affected persons'],
  ['sdgs', 'sustainable development goal'],
] as const

/** Returns each label once, though several records of one paragraph have it. */
export const labelsOfIndex = ({ uhri }: Labelled) =>
  kinds.flatMap(([key, method]) =>
    [...new Set(uhri.flatMap((one) => one[key]))].map((label) => ({
      scheme: 'uhri' as const,
      label,
      evidence: [],
      rules: [],
      vetoes: [],
      doubtful: false,
      method,
    })),
  )
