// Citations and annexes, read by reference managers' parsers and a word processor of others.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowOf } from '../tool.ts'
import type { Group } from '../types.ts'

export const group: Group = {
  title: 'Citations',
  run: async ({ origin, folder }) => {
    const fileOf = async (format: string): Promise<string> => {
      const file = join(folder, `selection.${format}`)
      const answer = await fetch(`${origin}/api/v1/recommendations.${format}?state=XVD&mechanism=CAT`)
      if (answer.status !== 200) throw new Error(`${format} is answered with ${answer.status}`)
      writeFileSync(file, new Uint8Array(await answer.arrayBuffer()))
      return file
    }
    /** The body is whole in every record; the format RIS knows no bodies among authors, so that its publisher is looked at. */
    const back = (program: string, file: string, whole: string) => [
      'sh',
      '-c',
      `command -v ${program} >/dev/null || exit 75; test "$(${program} ${file} 2>/dev/null | grep -c '${whole}')" = "$(grep -cE '^(TY  -|@)' ${file})"`,
    ]
    const converted = `soffice --headless --convert-to pdf --outdir ${folder} ${await fileOf('docx')} && test -s ${folder}/selection.pdf`
    return [
      await rowOf('RIS', 'bibutils (ris2xml)', back('ris2xml', await fileOf('ris'), '<publisher>.*[a-z]</publisher>')),
      await rowOf(
        'BibTeX',
        'bibutils (bib2xml)',
        back('bib2xml', await fileOf('bib'), '<namePart>Committee against Torture</namePart>'),
      ),
      await rowOf('DOCX annex', 'LibreOffice (conversion to PDF)', [
        'sh',
        '-c',
        `command -v soffice >/dev/null || exit 75; ${converted}`,
      ]),
    ]
  },
}
