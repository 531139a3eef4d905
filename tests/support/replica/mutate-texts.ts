// Small changes to the words of a document, that mutations are made of.
import type { FileFormat, ReplicaDocument, Site } from './site.ts'
import type { Lines } from './texts.ts'

export type Kind = 'concludingObservations' | 'reports' | 'visits'

/** The concluding observations at `at` in these formats only, on the download page alone. */
export const only = (site: Site, at: number, files: FileFormat[]): ReplicaDocument =>
  Object.assign(site.concludingObservations[at]!, { files, bySymbol: [] })

/** Gives the n-th document of a kind other words; concluding observations come as the formats given. */
export const says =
  (kind: Kind, at: number, change: (lines: Lines, site: Site) => Lines, formats: FileFormat[] = ['html']) =>
  (site: Site): void => {
    const one = site[kind][at]!
    if (kind === 'concludingObservations') only(site, at, formats)
    site.texts.push((lines, document) => (document.symbol === one.symbol ? change(lines, site) : lines))
  }

export const everyLine =
  (change: (line: string) => string) =>
  ({ cover, body }: Lines): Lines => ({ cover: cover.map(change), body: body.map(change) })

export const inBody =
  (change: (body: string[]) => string[]) =>
  ({ cover, body }: Lines): Lines => ({ cover, body: change(body) })
