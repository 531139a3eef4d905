// Which characters of a Word 97 file are not printed: deleted ones and hidden ones, read in place of word-extractor.
import WordOleExtractor, { type Container, type Piece } from 'word-extractor/lib/word-ole-extractor.js'
import { characterRuns, wordArt } from './doc-runs.ts'
import { hidden, hiddenStyles, paragraphsIn } from './doc-styles.ts'
import { summaryName, titlesOfSummary } from './doc-titles.ts'

// Properties of characters in the binary format ([MS-DOC] 2.6.1), by their full code. word-extractor 1.0.4 looks at the
// last five bits alone, so that it takes condensed letters (0x8840), positions and languages for deletion and drops the
// text (morungos/node-word-extractor#56). The method below replaces its own; the package itself is left as it is.
const deleted = 0x0800
const inserted = 0x0801

/** Overwrites characters with NUL, which the package takes out; the pieces of a file need not stand in its order. */
const blank = (pieces: Piece[], from: number, to: number, which = /[\s\S]/g): void => {
  for (const piece of pieces) {
    const first = Math.max(0, Math.ceil((from - piece.startFilePos) / piece.bpc))
    const last = Math.min(piece.text.length, Math.ceil((to - piece.startFilePos) / piece.bpc))
    if (last <= first) continue
    piece.text =
      piece.text.slice(0, first) + piece.text.slice(first, last).replace(which, '\0') + piece.text.slice(last)
  }
}

/** The mark of a paragraph parts what stands before and behind, where a run in it is shown after all. */
const insideParagraph = /[^\r\u0007]/g

const textAt = (pieces: Piece[], from: number, to: number): string =>
  pieces
    .map((piece) => {
      const [first, last] = [from, to].map((place) => Math.max(0, Math.ceil((place - piece.startFilePos) / piece.bpc)))
      return piece.text.slice(first, last)
    })
    .join('')
    .replace(/[\0\s]+/g, ' ')
    .trim()

/**
 * Word's own signs for a hyphen at which no line breaks, and for one that may break a word: word-extractor 1.0.4 leaves the
 * first, and writes "undefined" for the second. NUL, which it takes out, keeps the places of the other characters.
 */
const plainHyphens = (text: string): string => text.replaceAll('\u001e', '-').replaceAll('\u001f', '\0')

/** word-extractor with the reading of deleted and hidden characters put right. */
export class DocExtractor extends WordOleExtractor {
  /** changes that nobody has accepted or rejected */
  openRevisions = 0
  art: string[] = []
  /** words in white or in tiny type, which are not read */
  unseen: string[] = []
  private container: Container | null = null

  override documentStream(container: Container, name: string): Promise<unknown> {
    this.container = container
    return super.documentStream(container, name)
  }

  /** Titles among the properties of the file, once it is extracted; none where they cannot be read. */
  async titles(): Promise<string[]> {
    try {
      const stream = this.container?.stream(summaryName)
      return stream ? titlesOfSummary(await this.streamBuffer(stream)) : []
    } catch {
      return []
    }
  }

  private takeUnseen(from: number, to: number): void {
    const text = textAt(this._pieces, from, to)
    // a sign or two may be what parts or aligns words
    if (text.replace(/\P{L}/gu, '').length < 2) return
    this.unseen.push(text)
    blank(this._pieces, from, to, insideParagraph)
  }

  override writeCharacterProperties(main: Buffer, tables: Buffer): void {
    const ends = new Map<number, number>()
    for (const piece of this._pieces) piece.text = plainHyphens(piece.text)
    const styles = hiddenStyles(main, tables)
    const paragraphs = paragraphsIn(styles, main, tables)
    for (const { from, to, toggles, style, isUnseen } of characterRuns(main, tables)) {
      for (const kind of [deleted, inserted])
        if (toggles.get(kind)) {
          // a change runs on over runs of other type
          if (ends.get(kind) !== from) this.openRevisions++
          ends.set(kind, to)
        }
      if (isUnseen) this.takeUnseen(from, to)
      const isHidden = toggles.get(hidden) ?? (style === null ? null : styles.has(style))
      if (toggles.get(deleted) || isHidden) blank(this._pieces, from, to)
      // what the run does not say, its paragraph does
      else if (isHidden === null)
        for (const whole of paragraphs)
          if (whole.from < to && whole.to > from)
            blank(this._pieces, Math.max(from, whole.from), Math.min(to, whole.to), insideParagraph)
    }
    this.art = wordArt(tables)
  }
}
