// Checks a PDF before it is read: every part that its text comes from must be whole, and unpack to a modest size.
import { ReadError } from '../errors.ts'
import { checkContent, usesOf, weightOf } from './content.ts'
import { createCheck } from './drawing.ts'
import { createFontCheck } from './fonts.ts'
import { openObjects } from './objects.ts'
import { pagesOf } from './pages.ts'
import { createUnpack } from './unpack.ts'
import { Damage, TooLarge } from './values.ts'

/** `unchecked`: the file is encrypted without a password, so that its parts cannot be checked. */
export type Soundness = 'sound' | 'unchecked'

const header = (bytes: Buffer): number => Math.max(0, bytes.subarray(0, 1024).indexOf('%PDF-'))

/** A viewer may find the objects by itself where the file tells the wrong place: two files in one, a writer that counts wrongly. */
const remedyOf = ({ where }: Damage): string =>
  /^the (?:table at|end of)/.test(where)
    ? 'print it to a new PDF in a viewer that shows all of it'
    : 'look for another copy'

/**
 * Checks the bytes of a PDF: its table of objects, its pages, and the contents, forms, fonts and character tables that they
 * use, each unpacked to its end with its checksum. Throws ReadError `damaged` or `too_large`, with the place.
 */
export function checkSound(whole: Uint8Array): Soundness {
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.length)
  let page = 0
  const place = (where: string): string => (page === 0 ? where : `page ${page}, ${where}`)
  try {
    const objects = openObjects(bytes.subarray(header(bytes)), createUnpack())
    if (objects.trailer.has('Encrypt')) return 'unchecked'
    const check = createCheck(objects, { checkContent, checkFont: createFontCheck(objects), usesOf, weightOf })
    for (const one of pagesOf(objects)) {
      page++
      check(one)
    }
    return 'sound'
  } catch (error) {
    if (error instanceof Damage)
      throw new ReadError(
        'damaged',
        `the PDF is damaged (${place(error.where)}: ${error.message}); download it again, and if that does not help, ${remedyOf(error)}`,
        { cause: error },
      )
    if (error instanceof TooLarge)
      throw new ReadError('too_large', `the PDF was refused: ${error.message}; look for another copy`, { cause: error })
    // values that refer to values without an end fill the stack
    if (error instanceof RangeError)
      throw new ReadError('damaged', `the PDF is damaged (${place('its objects')}: nested without an end)`, {
        cause: error,
      })
    throw error
  }
}
