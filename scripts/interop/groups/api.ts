// OpenAPI, problems and paging: linters of others, and a client that is generated.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../src/env.ts'
import { rowFrom, rowOf } from '../tool.ts'
import type { Group } from '../types.ts'

const spectralRules = `extends: ["spectral:oas"]\n`

export const group: Group = {
  title: 'OpenAPI 3.1',
  run: async ({ origin, folder }) => {
    const [file, rules] = [join(folder, 'openapi.json'), join(folder, 'spectral.yaml')]
    writeFileSync(file, await (await fetch(`${origin}/api/v1/openapi.json`)).text())
    writeFileSync(rules, spectralRules)
    const client = join(projectFolder, 'node_modules', 'oazapfts', 'dist', 'cli.js')
    const redocly = join(projectFolder, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js')
    const spectral = [
      'npx',
      '--yes',
      '@stoplight/spectral-cli@6.16.3',
      'lint',
      '--fail-severity=warn',
      '-r',
      rules,
      file,
    ]
    return [
      await rowOf('OpenAPI 3.1', '@redocly/cli 2.77.0, recommended rules', [process.execPath, redocly, 'lint', file]),
      await rowOf('OpenAPI 3.1', '@stoplight/spectral-cli 6.16.3, spectral:oas', spectral),
      await rowOf('OpenAPI 3.1', 'oazapfts 7.5.0 (typed client)', [
        process.execPath,
        client,
        file,
        join(folder, 'client.ts'),
      ]),
      await rowFrom('RFC 9457, RFC 9110', 'fetch of Node.js', async () => {
        const answer = await fetch(`${origin}/api/v1/recommendations?sate=XVD`)
        const body = (await answer.json()) as { type: string }
        if (answer.headers.get('content-type')?.startsWith('application/problem+json') !== true)
          throw new Error('no problem')
        if ((await fetch(origin + body.type)).status !== 200) throw new Error(`${body.type} is no page`)
        const part = await fetch(`${origin}/api/v1/recommendations.csv?state=XVD`, { headers: { Range: 'bytes=0-9' } })
        if (part.status !== 206) throw new Error(`a part is answered with ${part.status}`)
        return undefined
      }),
    ]
  },
}
