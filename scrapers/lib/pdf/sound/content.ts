// Reads the drawing commands of a page: what other objects it draws, and, where no checksum guards them, whether they are whole.
import { type Cursor, Damage, readValue, skipSpace, type Use } from './values.ts'

const uses =
  /\/([^\0\t\n\f\r ()<>[\]{}/%]+)[\0\t\n\f\r ]+(?:[\d.+-]+[\0\t\n\f\r ]+)?(Do|scn|SCN|gs|Tf)(?![^\0\t\n\f\r ()<>[\]{}/%])/g

/** Kinds of resources that draw something, by the command that uses them. */
const kinds = { Do: 'XObject', scn: 'Pattern', SCN: 'Pattern', gs: 'ExtGState', Tf: 'Font' } as const

/** Counts how often each named resource is drawn. */
export function usesOf(content: string): Use[] {
  const found = new Map<string, Use>()
  for (const [, name, command] of content.matchAll(uses)) {
    const kind = kinds[command as keyof typeof kinds]
    const use = found.get(`${kind} ${name}`) ?? { kind, name: name!, times: 0 }
    found.set(`${kind} ${name}`, { ...use, times: use.times + 1 })
  }
  return [...found.values()]
}

/** Commands that keep a state of drawing, and go back to it. */
const saves = /(?<![^\0\t\n\f\r ()<>[\]{}%])[qQ](?![^\0\t\n\f\r ()<>[\]{}/%])/g
/** Real pages keep some ten; at this depth a command costs a reader twice as much, since it looks through all that are kept. */
const deep = 100

/** Weighs commands by their letters, those within many states that are kept more; stops where `most` is passed. */
export function weightOf(content: string, most: number): number {
  let [weight, depth, from] = [0, 0, 0]
  const add = (to: number): void => {
    weight += (to - from) * (1 + depth / deep)
    from = to
  }
  for (const { 0: command, index } of content.matchAll(saves)) {
    add(index)
    if (weight > most) return weight
    depth = Math.max(0, depth + (command === 'q' ? 1 : -1))
  }
  add(content.length)
  return weight
}

/** All commands that a page may hold (ISO 32000, annex A). */
const commands = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg
  ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
)
const word = /[A-Za-z'"][A-Za-z0-9*'"]*/y

/**
 * Checks commands that are stored without a checksum: each must be one that there is. A changed letter within a word
 * cannot be seen here. Throws Damage.
 */
export function checkContent(content: string, where: string): void {
  const cursor: Cursor = { text: content, at: 0, where }
  for (skipSpace(cursor); cursor.at < content.length; skipSpace(cursor)) {
    word.lastIndex = cursor.at
    const found = word.exec(content)?.[0]
    if (found === undefined || found === 'true' || found === 'false' || found === 'null') {
      readValue(cursor)
      continue
    }
    if (!commands.has(found)) throw new Damage(where, `its text holds the unknown command ${JSON.stringify(found)}`)
    cursor.at += found.length
    // the bytes of a small picture follow, which are no commands
    if (found === 'ID') {
      const end = content.slice(cursor.at).search(/\sEI(?:\s|$)/)
      if (end === -1) throw new Damage(where, 'a picture in its text does not end')
      cursor.at += end
    }
  }
}
