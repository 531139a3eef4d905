// Who made a label: the rules, a person who corrected them, or the publisher. The text of the method is written and read here alone.

export type LabelMaker = 'rules' | 'person' | 'publisher'

const byPerson = 'corrected by '

/** Returns the method of a label that a person set. */
export const methodOfPerson = ({
  who,
  on,
  why,
}: {
  who: string
  on?: string | null | undefined
  why: string
}): string => `${byPerson}${who}${on ? ` on ${on}` : ''}: ${why}`

/** Returns who made the label. */
export const makerOf = ({ scheme, method }: { scheme: string; method: string }): LabelMaker =>
  scheme === 'uhri' ? 'publisher' : method.startsWith(byPerson) ? 'person' : 'rules'
