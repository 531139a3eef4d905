// Regular expressions whose `\b` knows accented letters: JavaScript's own takes the é of "adopté" for a blank.

const boundary = String.raw`(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]))`

/** The pattern with word boundaries that hold for every script, and the `u` flag. */
export const wordwise = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source.replaceAll('\\b', boundary),
    pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`,
  )
