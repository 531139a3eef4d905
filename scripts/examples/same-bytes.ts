// Makes a Word file the same on every day: no time of the machine in its properties or in the entries of its zip.
import JSZip from 'jszip'

const epoch = new Date(Date.UTC(1980, 0, 1))

/** Returns the same document with every time replaced by 1 January 1980. */
export async function withoutTimes(docx: Uint8Array): Promise<Uint8Array> {
  const before = await JSZip.loadAsync(docx)
  const after = new JSZip()
  for (const name of Object.keys(before.files).sort()) {
    const entry = before.files[name]!
    if (entry.dir) continue
    const bytes = await entry.async('uint8array')
    const text = name === 'docProps/core.xml' ? Buffer.from(bytes).toString('utf8') : null
    const content = text?.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, epoch.toISOString()) ?? bytes
    after.file(name, content, { date: epoch, createFolders: false })
  }
  return after.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}
