// "para. 100,52" of a document whose paragraphs are numbered 100.52: one paragraph with a decimal comma, not paragraphs 100 and 52.
import type { Pinpoint } from '../../domain/pinpoints/pinpoints.ts'

const plain = /^\d{1,3}$/

/** Whether the citation prints "100,52", without a space and not within a longer run of figures. */
function isPrinted(written: string, head: string, tail: string): boolean {
  const printed = `${head},${tail}`
  for (let at = written.indexOf(printed); at >= 0; at = written.indexOf(printed, at + 1))
    if (!/[\d.,]$/.test(written.slice(0, at)) && !/^(?:[.,]?\d)/.test(written.slice(at + printed.length))) return true
  return false
}

/**
 * Returns the pinpoints with such pairs read as one number, and those that may as well be two paragraphs ("12,14") as
 * printed, which are then not read. `numbers` are those of the document.
 */
export function withDecimalCommas(
  pinpoints: readonly Pinpoint[],
  written: string,
  numbers: readonly string[],
): { pinpoints: Pinpoint[]; unread: string[] } {
  const dotted = numbers.filter((number) => number.includes('.'))
  const heads = new Set(dotted.map((number) => number.slice(0, number.indexOf('.'))))
  const read: Pinpoint[] = []
  const unread: string[] = []
  for (let at = 0; at < pinpoints.length; at += 1) {
    const [own, next] = [pinpoints[at]!, pinpoints[at + 1]]
    const tail = next === undefined ? null : /^\d{1,3}/.exec(next.from)![0]
    const isPair = own.to === null && plain.test(own.from) && heads.has(own.from) && tail !== null
    if (!isPair || next!.from.includes('.') || !isPrinted(written, own.from, tail)) {
      read.push(own)
      continue
    }
    at += 1
    // a list goes up: "100,52" is none
    if (Number(tail) <= Number(own.from))
      read.push({ from: `${own.from}.${next!.from}`, to: endOf(own.from, next!.to) })
    else if (dotted.includes(`${own.from}.${tail}`)) unread.push(`${own.from},${tail}`)
    else read.push(own, next!)
  }
  return { pinpoints: read, unread }
}

const endOf = (head: string, to: string | null): string | null =>
  to === null || to.includes('.') ? to : `${head}.${to}`
