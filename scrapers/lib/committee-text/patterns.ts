// Regular expressions whose `\b` knows accented letters: JavaScript's own takes the é of "adopté" for a blank.
import { withBoundaries } from '../../../src/domain/patterns.ts'

/** The pattern with word boundaries that hold for every script, and the `u` flag. */
export const wordwise = ({ source, flags }: RegExp): RegExp =>
  new RegExp(withBoundaries(source), flags.includes('u') ? flags : `${flags}u`)
