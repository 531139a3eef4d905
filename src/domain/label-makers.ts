// Who made a label: the rules, a person who corrected them, or the publisher. The text of the method is written and read here alone.

/** `register`: the rules read the text elsewhere, for the register of facts. */
export type LabelMaker = 'rules' | 'register' | 'person' | 'publisher'

const byPerson = 'corrected by '
const inRegister = 'rules (register): '

/** Returns the method of a label that the register has. */
export const methodOfRegister = (certainty: string): string => `${inRegister}${certainty}`

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
export const makerOf = ({ scheme, method }: { scheme: string; method: string }): LabelMaker => {
  if (scheme === 'uhri') return 'publisher'
  if (method.startsWith(byPerson)) return 'person'
  return method.startsWith(inRegister) ? 'register' : 'rules'
}
