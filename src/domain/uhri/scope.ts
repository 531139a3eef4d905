// Which records of the index are taken: all of the bodies on torture and of the UPR, and of the others what concerns torture.
import type { Mechanism } from '../mechanisms.ts'

export type UhriScope = 'torture' | 'all'

const whole: readonly Mechanism[] = ['CAT', 'SPT', 'SRT', 'UPR']

/** By theme of the index, and where none is given by the words of the text. */
const onTorture = /tortur|ill[- ]?treat|cruel, inhuman|inhuman or degrading/i

/** Returns true for a record that is kept. */
export const isInScope = (
  scope: UhriScope,
  { mechanism, themes, text }: { mechanism: Mechanism; themes: readonly string[]; text: string },
): boolean =>
  scope === 'all' || whole.includes(mechanism) || themes.some((theme) => onTorture.test(theme)) || onTorture.test(text)
