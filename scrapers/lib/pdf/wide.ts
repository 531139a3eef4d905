// Letters that are set wide or tight, and blanks without room: the page itself tells which room parts words, where pdfjs takes all or none for blanks.

/** What of a run of text is looked at here: its letters, or steps between them in thousandths of the type size. */
type Glyph = { unicode?: string; width?: number; isSpace?: boolean }
type Pen = { x: number; y: number; size: number; letterRoom: number; wordRoom: number; unit: number }
type Matrix = readonly [number, number, number, number, number, number]
type Run = { glyphs: readonly (number | Glyph)[]; state: Pen; matrix: Matrix }

/** In type sizes: more room (or less) between the letters of a run than a font and its kerning give. */
const wide = 0.08

/** In type sizes: room beyond what is usual in its run that parts two words. */
const parting = 0.15

/** In type sizes: no font and no printer parts words by less. */
const narrowest = 0.03

/** A letter of the page: `apart` says whether a word ends before it; null where the page does not tell. */
type Letter = { sign: string; apart: boolean | null }

/** "ﬁ", "ﬄ", "ĳ": the text has their letters one by one. */
const ligature = /[\u0132\u0133\u01c4-\u01cc\ufb00-\ufb06]/
const signsOf = ({ unicode = '' }: Glyph): string[] =>
  [...unicode]
    .filter((sign) => !/\p{Cf}/u.test(sign))
    .flatMap((sign) => [...(ligature.test(sign) ? sign.normalize('NFKC') : sign)])

/** `room` before a letter, in type sizes; `blank` is how wide the blanks before it are drawn, null where there are none. */
type Placed = { sign: string; room: number; blank: number | null }

/** The letters of a run with the room before each. */
function lettersOf(glyphs: Run['glyphs'], { size, letterRoom, wordRoom, unit }: Pen): Placed[] {
  const letters: Placed[] = []
  const points = Math.abs(size) || 1
  let room = 0
  let blank: number | null = null
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      room -= glyph / 1000
      continue
    }
    for (const sign of signsOf(glyph)) {
      if (/\s/.test(sign)) blank = (blank ?? 0) + (glyph.width ?? 0) * unit + (glyph.isSpace ? wordRoom / points : 0)
      else {
        letters.push({ sign, room, blank })
        room = 0
        blank = null
      }
    }
    room += letterRoom / points
  }
  return letters
}

/** Room between most letters of a run that no blank parts; what one operator gives to all of them where there are few. */
function usualRoom(letters: readonly Placed[], { size, letterRoom }: Pen): number {
  const rooms = letters.slice(1).flatMap(({ room, blank }) => (blank === null ? [room] : []))
  if (rooms.length < 4) return letterRoom / (Math.abs(size) || 1)
  return rooms.toSorted((a, b) => a - b)[Math.floor(rooms.length / 2)]!
}

/** Whether a run may be set wide or tight: by its own room between letters, or by steps after half of them or more. */
function mayBeWide({ glyphs, state: { size, letterRoom } }: Run): boolean {
  if (Math.abs(letterRoom) > (wide / 2) * Math.abs(size)) return true
  let steps = 0
  for (const glyph of glyphs) if (typeof glyph === 'number' && Math.abs(glyph) > 500 * wide) steps++
  return steps > 1 && 3 * steps > glyphs.length - steps
}

const isLetter = (one: Placed | undefined): boolean => one !== undefined && /\p{L}/u.test(one.sign)

/** Letters behind a blank without room inside a word, in a run of which more words are parted by room: it is no blank in print. */
function behindNoRoom(letters: readonly Placed[]): ReadonlySet<Placed> {
  const behind = letters.slice(1)
  const rooms = behind.map(({ room, blank }) => room + (blank ?? 0))
  const none = behind.filter(({ blank }, at) => blank !== null && rooms[at]! < narrowest)
  return new Set(rooms.filter((room) => room > parting).length < none.length ? [] : none)
}

/** Fewer letters with room between them, in a line of others without, are words: a file that draws no blanks may set one letter behind each. */
const fewestSetWide = 8

const baselineOf = ({ matrix, state: { x, y } }: Run): number => matrix[1] * x + matrix[3] * y + matrix[5]

/** Runs that are set wide, by the room between most of their letters: not those whose room is that of their words. */
function runsSetWide(runs: readonly Run[], drawn: readonly Placed[][], usual: readonly number[]): boolean[] {
  const isWide = usual.map((room) => Math.abs(room) > wide)
  const close = (at: number, other: number): boolean =>
    runs[other] !== undefined && !isWide[other] && Math.abs(baselineOf(runs[at]!) - baselineOf(runs[other]!)) < 1
  const found = [...isWide]
  for (let from = 0; from < runs.length; from++) {
    if (!(usual[from]! > wide)) continue
    let to = from
    while (usual[to + 1]! > wide) to++
    const count = drawn.slice(from, to + 1).reduce((sum, letters) => sum + letters.length, 0)
    const isOfWords = count < fewestSetWide && (close(from, from - 1) || close(to, to + 1))
    for (; from <= to; from++)
      // letters set wide have room between all of them, but for their kerning
      found[from] = !isOfWords && !drawn[from]!.slice(1).some(({ room }) => usual[from]! - room > parting)
  }
  return found
}

/** All letters of a page in the order of drawing; null where none of its runs is set wide or tight, and each blank has room. */
function lettersOfPage(runs: readonly Run[]): Letter[] | null {
  const drawn = runs.map(({ glyphs, state }) => lettersOf(glyphs, state))
  const narrow = drawn.map(behindNoRoom)
  let any = narrow.some(({ size }) => size > 0)
  if (!any && !runs.some(mayBeWide)) return null
  const rooms = drawn.map((letters, of) => usualRoom(letters, runs[of]!.state))
  const setWide = runsSetWide(runs, drawn, rooms)
  any ||= setWide.includes(true)
  const all = drawn.flatMap((letters, of): Letter[] => {
    const [usual, isWide] = [rooms[of]!, setWide[of]!]
    return letters.map((letter, at) => {
      const { sign, room, blank } = letter
      if (narrow[of]!.has(letter) && isLetter(letter) && isLetter(letters[at - 1])) return { sign, apart: false }
      return { sign, apart: !isWide || at === 0 ? null : blank !== null || room - usual > parting }
    })
  })
  return any ? all : null
}

/**
 * Takes the blanks out of texts that stand between letters of one word on the page, and puts those in that are lost. `texts` are what pdfjs gives of it, in
 * their order; a text that the page does not hold where it should is left as it is.
 */
export function closeWide(texts: readonly string[], runs: readonly Run[]): string[] {
  const letters = lettersOfPage(runs)
  if (letters === null) return [...texts]
  const stream = letters.map(({ sign }) => sign).join('')
  // a sign beyond the first plane is two of the joined text
  if (stream.length !== letters.length) return [...texts]
  let at = 0
  return texts.map((text) => {
    const own = text.replace(/\s/g, '')
    if (own === '') return text
    const found = stream.startsWith(own, at) ? at : stream.indexOf(own, at)
    if (found === -1) return text
    at = found + own.length
    let next = found
    let open = ''
    let written = ''
    for (const sign of text) {
      if (/\s/.test(sign)) {
        open += sign
        continue
      }
      const { apart } = letters[next]!
      if (written === '' || apart !== false) written += open
      if (written !== '' && apart === true && open === '') written += ' '
      open = ''
      written += sign
      next++
    }
    return written + open
  })
}
