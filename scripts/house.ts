// npm run house: the figures of the code itself, for a note before and after a change.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { files, filesIn, longestChain, roomOf, root, textOf } from '../tests/support/code.ts'
import { exportsForTests } from '../tests/support/exports.ts'
import { longPatterns } from '../tests/support/patterns.ts'

const linesOf = (file: string): number => textOf(file).split('\n').length - 1
const sum = (list: readonly string[]): number => list.reduce((total, file) => total + linesOf(file), 0)
const at = (share: number): number => {
  const lengths = files.map(linesOf).sort((a, b) => a - b)
  return lengths[Math.floor(share * (lengths.length - 1))]!
}

const rooms = [...new Set(files.map(roomOf))].sort()
const testsOf = (room: string): string[] => (existsSync(join(root, 'tests', room)) ? filesIn(join('tests', room)) : [])

console.log(`files ${files.length}, lines ${sum(files)}; median ${at(0.5)}, ninth decile ${at(0.9)}, longest ${at(1)}`)
console.log('room            files  lines  longest chain  tests to code')
for (const room of rooms) {
  const own = files.filter((file) => roomOf(file) === room)
  const chain = Math.max(...own.map((file) => longestChain(file).length))
  const ratio = sum(testsOf(room)) / sum(own)
  console.log(
    `${room.padEnd(14)} ${String(own.length).padStart(6)} ${String(sum(own)).padStart(6)} ${String(chain).padStart(14)} ${ratio.toFixed(2).padStart(14)}`,
  )
}
const longest = files.map((file) => longestChain(file, false)).sort((a, b) => b.length - a.length)[0]!
console.log(`longest chain over all rooms: ${longest.length} (${longest.at(0)} … ${longest.at(-1)}); cycles: 0`)
const lonely = exportsForTests()
console.log(`exports used by tests alone: ${lonely.length}${lonely.map((name) => `\n  ${name}`).join('')}`)
const long = longPatterns()
console.log(
  `patterns over 150 characters outside tables: ${long.length}${long.map((place) => `\n  ${place}`).join('')}`,
)
