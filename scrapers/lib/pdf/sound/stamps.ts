// The names of the stamps on the pages of a PDF: a stamp may have a name ("Draft") and no picture of its own.
import { openObjects } from './objects.ts'
import { pagesOf } from './pages.ts'
import { createUnpack } from './unpack.ts'
import { isDict, nameIn } from './values.ts'

/** "#DraftCopy", "SBNotForPublicRelease": what the makers of stamps put before the words. */
const maker = /^(?:#?D?S[BH](?=[A-Z])|#)/

const wordsIn = (name: string): string => name.replace(maker, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ')

/** Returns the names of all stamps, as words: "Not For Public Release". */
export function stampNames(whole: Uint8Array): string[] {
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.length)
  const objects = openObjects(bytes.subarray(Math.max(0, bytes.subarray(0, 1024).indexOf('%PDF-'))), createUnpack())
  return pagesOf(objects).flatMap(({ dict }) => {
    const annotations = objects.get(dict.get('Annots'))
    return (Array.isArray(annotations) ? annotations : []).flatMap((one) => {
      const annotation = objects.get(one)
      if (!isDict(annotation) || nameIn(objects.get(annotation.get('Subtype'))) !== 'Stamp') return []
      // the reference names this one where a stamp has no name
      return wordsIn(nameIn(objects.get(annotation.get('Name'))) ?? 'Draft')
    })
  })
}
