// The sound files that the fuzz damages: examples of the sources, documents of the replica in every format, small inputs of ../shared.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { sources } from '../../scrapers/index.ts'
import { makeDoc } from '../scrapers/doc/make-doc.ts'
import { isListing, scrapers } from '../support/examples.ts'
import { toDocx, toHtml, toPdf } from '../support/replica/files.ts'
import { createSite, type ReplicaDocument } from '../support/replica/site.ts'
import { textOfDocument } from '../support/replica/texts.ts'

export type Example = { source: string; file: string; bytes: Uint8Array; format: string; parts: Record<string, string> }

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe

const exampleOf = async (source: string, file: string, from: Uint8Array): Promise<Example> => {
  const bytes = new Uint8Array(from)
  const format = file.split('.').at(-1)!
  const parts: Record<string, string> = {}
  if (format === 'html') parts['page'] = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes)
  if (format === 'docx')
    for (const [name, entry] of Object.entries((await JSZip.loadAsync(bytes)).files))
      if (/\.(?:xml|rels)$/.test(name)) parts[name] = await entry.async('string')
  return { source, file, bytes, format, parts }
}

const ofSources = (): Promise<Example>[] =>
  sources.flatMap(({ id }) => {
    const folder = join(scrapers, id, 'examples')
    const files = existsSync(folder) ? readdirSync(folder) : []
    return files
      .filter((file) => !file.endsWith('.json') && !isListing(file))
      .map((file) => exampleOf(id, file, readFileSync(join(folder, file))))
  })

/** An old Word file with the text of a document of the replica; cells of the cover end with U+0007. */
const toDoc = (document: ReplicaDocument): Uint8Array => {
  const { cover, body } = textOfDocument(document)
  return makeDoc([['United Nations', ...cover, ''].join('\u0007'), ...body, ''].join('\r'))
}

const ofReplica = (): Promise<Example>[] => {
  const { concludingObservations, reports, visits } = createSite(6)
  const makers: Record<string, (document: ReplicaDocument) => Uint8Array | Promise<Uint8Array>> = {
    html: toHtml,
    pdf: toPdf,
    docx: toDocx,
    doc: toDoc,
  }
  const chosen: [source: string, document: ReplicaDocument][] = [
    ['cat-concluding-observations', concludingObservations[0]!],
    ['upr-outcomes', reports[0]!],
    ['upr-outcomes', reports[1]!],
    ['special-rapporteur-visits', visits[0]!],
  ]
  return chosen.flatMap(([source, document]) =>
    Object.entries(makers).map(async ([format, make]) =>
      exampleOf(source, `replica-${document.symbol.replace(/\W/g, '-')}.${format}`, await make(document)),
    ),
  )
}

const cases = join(import.meta.dirname, '../../../shared/cases')
const sourceOfCase = (folder: string): string =>
  /^(?:14|15|29|30|31|34)-/.test(folder)
    ? 'upr-outcomes'
    : /^3[23]-/.test(folder)
      ? 'special-rapporteur-visits'
      : 'cat-concluding-observations'

const ofCases = (): Promise<Example>[] =>
  (existsSync(cases) ? readdirSync(cases) : [])
    .filter((folder) => /^\d/.test(folder))
    .flatMap((folder) =>
      readdirSync(join(cases, folder))
        .filter((file) => /\.(?:html|pdf|docx)$/.test(file))
        .map((file) => exampleOf(sourceOfCase(folder), file, readFileSync(join(cases, folder, file)))),
    )

/** Every file that the fuzz damages, in a fixed order; those of ../shared only where it is there. */
export const openExamples = (): Promise<Example[]> => Promise.all([...ofSources(), ...ofReplica(), ...ofCases()])
