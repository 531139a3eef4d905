// Whether words for several recommendations speak of those before them, or of a list to come.

/** "these three recommendations", "both recommendations" */
export const back =
  /\b(?:(?:these|the (?:above|foregoing|preceding))(?: (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten))?|both(?: of these)?) recommendations\b/i
/** "these recommendations of Norland", "both recommendations that follow" */
const narrowed = /^ (?:which|that|in|of|from|by|on|made|listed|contained|below)\b/i

/** "Valdoria supports these recommendations", "Both recommendations are noted": said of the numbers before it, and over no list. */
export const pointsBack = (text: string): boolean => {
  const found = back.exec(text)
  return found !== null && !/:\s*$/.test(text) && !narrowed.test(text.slice(found.index + found[0].length))
}

/** "recommendations accepted": said of the list to come, and of no number before. */
export const isOfMany = (text: string): boolean =>
  /\brecommendations\b|\bfollowing (?:\w+ )?recommendation\b|\brecommendation (?:\w+ ){0,3}below\b/i.test(text) &&
  !/^(?:these|those|both|all)\b/i.test(text) &&
  !pointsBack(text)

const opens = /:\s*$|\b(?:following|below|(?:table|list|annex) (?:shows|contains|lists))\b/i
const ofOne = /\b(?:this|the) recommendation\b(?! (?:\w+ ){0,3}below\b)/i

/** "cannot accept the recommendation for the following reasons:": what comes is no list. */
export const opensReasons = (text: string): boolean => /:\s*$/.test(text) && ofOne.test(text)

/** Does it announce a list of recommendations? */
export const isLeadIn = (sentence: string): boolean => opens.test(sentence) && !ofOne.test(sentence)
