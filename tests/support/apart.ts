// A program of a test in a process of its own, for what ends a process.
const hooks = new URL('./from-dist.mjs', import.meta.url).href

/** Words before the file of a program, TypeScript as it stands: its modules of ours come from `dist`. */
export const apart = ['--import', hooks]

/** Words for a program that is given as a text, which names its modules by their addresses (file:). */
export const textApart = (text: string): string[] => [...apart, '--input-type=module', '--eval', text]
