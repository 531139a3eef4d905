// What a person sees go wrong on a page: things wider than the screen, cells that break words. Runs inside the browser.

/** Returns what is wrong, in words. A token without a place to break (a symbol, an address) may break anywhere. */
export function layoutFaults(): string[] {
  const faults: string[] = []
  const { documentElement: page } = document
  if (page.scrollWidth > window.innerWidth)
    faults.push(`the page is ${page.scrollWidth} px wide on ${window.innerWidth}`)
  const lines = (node: Text, start: number, end: number): number => {
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size
  }
  for (const cell of document.querySelectorAll('th, td')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null)
      for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu))
        if (word.length <= 24 && lines(node, index, index + word.length) > 1)
          faults.push(`"${word}" is broken in a table`)
  }
  return [...new Set(faults)]
}
