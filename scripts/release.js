// npm run release: the package, its bill of materials (CycloneDX) and the checksums of both, in one folder.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const npm = (...words) => execFileSync('npm', words, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

const isForDevelopment = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true')

/**
 * The bill of materials of what is shipped, as CycloneDX JSON: made by npm from what is installed. npm's own
 * `--omit dev` also drops packages that we ship and that a test tool may use too (npm 11.19: tsx, esbuild), so the
 * development packages are taken out by their mark.
 */
export function billOfMaterials() {
  const bill = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx'))
  const dropped = new Set(bill.components.filter(isForDevelopment).map((one) => one['bom-ref']))
  const isKept = (ref) => !dropped.has(ref)
  bill.components = bill.components.filter((one) => isKept(one['bom-ref']))
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => isKept(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isKept) }))
  return `${JSON.stringify(bill, null, 1)}\n`
}

/** Lines of SHA256SUMS, as `sha256sum --check` reads them. */
export const checksums = (folder, names) =>
  names
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('')

/** Writes a release into the folder, making it where it is missing; returns the names of its files. */
export function release(folder) {
  mkdirSync(folder, { recursive: true })
  const [{ filename, version }] = JSON.parse(npm('pack', '--json', '--pack-destination', folder))
  const bill = `mechanism-watch-${version}.cdx.json`
  writeFileSync(join(folder, bill), billOfMaterials())
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder, [filename, bill]))
  return [filename, bill, 'SHA256SUMS']
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--out')
  const folder = at < 0 ? undefined : process.argv[at + 1]
  if (folder === undefined) {
    console.error('Say where the release goes: npm run release -- --out DIR')
    process.exit(2)
  }
  for (const name of release(resolve(folder))) console.log(join(folder, name))
}
