// Letters that are set wide or tight: the page itself tells which room parts words, where pdfjs takes all or none for blanks.

/** What of a run of text is looked at here: its letters, or steps between them in thousandths of the type size. */
type Glyph = { unicode?: string }
type Pen = { size: number; letterRoom: number }
type Run = { glyphs: readonly (number | Glyph)[]; state: Pen }

/** In type sizes: more room (or less) between the letters of a run than a font and its kerning give. */
const wide = 0.08

/** In type sizes: room beyond what is usual in its run that parts two words. */
const parting = 0.15

/** A letter of the page: `apart` says whether a word ends before it; null where the page does not tell. */
type Letter = { sign: string; apart: boolean | null }

/** "ﬁ", "ﬄ", "ĳ": the text has their letters one by one. */
const ligature = /[\u0132\u0133\u01c4-\u01cc\ufb00-\ufb06]/
const signsOf = ({ unicode = '' }: Glyph): string[] =>
  [...unicode]
    .filter((sign) => !/\p{Cf}/u.test(sign))
    .flatMap((sign) => [...(ligature.test(sign) ? sign.normalize('NFKC') : sign)])

/** The letters of a run with the room before each, in type sizes; `blank` where a blank is drawn before it. */
function lettersOf(glyphs: Run['glyphs'], { size, letterRoom }: Pen): { sign: string; room: number; blank: boolean }[] {
  const letters: { sign: string; room: number; blank: boolean }[] = []
  let room = 0
  let blank = false
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      room -= glyph / 1000
      continue
    }
    for (const sign of signsOf(glyph)) {
      if (/\s/.test(sign)) blank = true
      else {
        letters.push({ sign, room, blank })
        room = 0
        blank = false
      }
    }
    room += letterRoom / (Math.abs(size) || 1)
  }
  return letters
}

/** Room between most letters of a run that no blank parts; what one operator gives to all of them where there are few. */
function usualRoom(letters: readonly { room: number; blank: boolean }[], { size, letterRoom }: Pen): number {
  const rooms = letters.slice(1).flatMap(({ room, blank }) => (blank ? [] : [room]))
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

/** All letters of a page in the order of drawing; null where none of its runs is set wide or tight. */
function lettersOfPage(runs: readonly Run[]): Letter[] | null {
  if (!runs.some(mayBeWide)) return null
  let any = false
  const all = runs.flatMap(({ glyphs, state }): Letter[] => {
    const letters = lettersOf(glyphs, state)
    const usual = usualRoom(letters, state)
    const isWide = Math.abs(usual) > wide
    any ||= isWide
    return letters.map(({ sign, room, blank }, at) => ({
      sign,
      apart: !isWide || at === 0 ? null : blank || room - usual > parting,
    }))
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
