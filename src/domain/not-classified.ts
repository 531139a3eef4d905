// Texts that the rules do not read: set aside with their kind, never answered with "no".

/**
 * Longest text of a unit, with its heading and stem, that the rules read, in UTF-16 code units. The longest unit of the
 * 120 real documents of our corpus has 4,781; whatever is four times as long is paragraphs run together, or no paragraph.
 */
export const longestForRules = 20_000

/** Why a unit is not classified; each is the name of its mark among the labels. */
const notClassifiedKinds = ['too_long', 'timed_out'] as const
export type NotClassified = (typeof notClassifiedKinds)[number]

export const notClassifiedWords: Readonly<Record<NotClassified, string>> = {
  too_long: `Not classified: longer than ${longestForRules} characters, so the rules did not read it`,
  timed_out: 'Not classified: the rules took too long to read it',
}

/** How many texts the rules have not read: those that wait for the next run, and those set aside, by kind. */
export type UnreadCounts = Readonly<Record<'waiting' | NotClassified, number>>

const waitingWords = 'Not classified yet: the next run of the stages reads them'

/** Returns a line for each count that is not zero, such as "Not classified: longer than …: 2 texts". */
export const unreadLines = (counts: UnreadCounts): string[] =>
  (['waiting', ...notClassifiedKinds] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${kind === 'waiting' ? waitingWords : notClassifiedWords[kind]}: ${counts[kind]} texts`)

/** Returns true for a unit that is longer, with its heading and stem, than the rules read. */
export const isTooLong = (unit: { text: string; heading?: readonly string[]; stem?: string | null }): boolean =>
  (unit.heading ?? []).reduce((sum, { length }) => sum + length, unit.text.length + (unit.stem?.length ?? 0)) >
  longestForRules

/** Returns why the unit with these labels is not classified, or null where the rules have read it. */
export const notClassifiedIn = (labels: readonly { scheme: string; label: string }[]): NotClassified | null =>
  notClassifiedKinds.find((kind) => labels.some((one) => one.scheme === 'criminalisation' && one.label === kind)) ??
  null
