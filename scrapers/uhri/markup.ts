// What markup of a text holds and never shows: scripts, styles and comments, as editors paste them.

/** What is hidden begins and ends with these; in lower case. */
const hidden: readonly [begin: string, end: string][] = [
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['<!--', '-->'],
]

function without(text: string, begin: string, end: string): string {
  const lower = text.toLowerCase()
  // letters that change their length would shift all places behind them
  if (lower.length !== text.length || !lower.includes(begin)) return text
  let [out, at] = ['', 0]
  for (;;) {
    const from = lower.indexOf(begin, at)
    const to = from === -1 ? -1 : lower.indexOf(end, from)
    // what has no end hides nothing: nothing is lost
    if (to === -1) return out + text.slice(at)
    out += text.slice(at, from)
    at = to + end.length
  }
}

/** Returns the text without what a browser would not show of it. */
export const withoutHidden = (text: string): string =>
  hidden.reduce((left, [begin, end]) => without(left, begin, end), text)
