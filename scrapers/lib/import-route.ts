// The route of files that a person saved, for readers that were tried on invented ones alone.
import type { Source } from '../source.ts'

export const importUntried: Source['routes'][number] = {
  id: 'import',
  what: 'files that a person saved; tried on invented ones only',
  whatIn: {
    fr: 'fichiers qu’une personne a enregistrés ; essayé sur des fichiers inventés seulement',
    es: 'archivos que guardó una persona; probado solo con archivos inventados',
  },
  evidence: 'unverified',
}
