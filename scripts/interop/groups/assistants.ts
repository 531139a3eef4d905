// The server for assistants, asked by the inspector of the protocol's makers; completion, read by the shells.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../src/env.ts'
import { rowOf } from '../tool.ts'
import type { Group } from '../types.ts'

const inspector = '@modelcontextprotocol/inspector@0.17.2'
const bin = join(projectFolder, 'bin', 'mechanism-watch.js')

export const group: Group = {
  title: 'Model Context Protocol, shells',
  run: async ({ folder }) => {
    const ask = (...words: string[]) => [
      ...['npx', '--yes', inspector, '--cli', '-e', `MECHANISM_WATCH_DATA=${join(folder, 'data')}`],
      ...[process.execPath, bin, 'mcp', ...words],
    ]
    const scripts = ['bash', 'zsh'].map((shell) => {
      const file = join(folder, `completion.${shell}`)
      writeFileSync(file, '')
      return { shell, file }
    })
    const call = ['--method', 'tools/call', '--tool-name', 'list_review_windows', '--tool-arg', 'state=Valdoria']
    return [
      await rowOf('Model Context Protocol: list of tools', inspector, ask('--method', 'tools/list')),
      await rowOf('Model Context Protocol: a call', inspector, ask(...call)),
      ...(await Promise.all(
        scripts.map(({ shell, file }) =>
          rowOf(`completion for ${shell}`, `${shell} -n`, [
            'sh',
            '-c',
            `command -v ${shell} >/dev/null || exit 75; ${process.execPath} ${bin} completion ${shell} > ${file} && ${shell} -n ${file}`,
          ]),
        ),
      )),
    ]
  },
}
