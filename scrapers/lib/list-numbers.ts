// The numbers that a word processor or a browser prints before items of a list.

/** "iv" */
export const roman = (n: number): string => {
  const parts: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let left = n
  let out = ''
  for (const [size, sign] of parts)
    while (left >= size) {
      out += sign
      left -= size
    }
  return out
}

/** "a", and "aa" behind "z". */
export const letter = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1)
