// One sentence in which several States recommend: "Norland recommended a fund, and Kestria urged Valdoria to pay it."
import { compile } from '../../src/domain/patterns.ts'
import { readStates } from './brackets.ts'
import { speakingRows } from './speech-words.ts'

const speaking = compile(speakingRows, 'speaks', { flags: '' })

/** Where another State may begin to speak. */
const joint =
  /(?:[,;]\s+(?:(?:and|while|whereas|but)\s+)?|\s+(?:and|while|whereas)\s+)(?=(?:the )?(?:(?:representative|delegation)s? of )?(?:the )?\p{Lu})/gu

/** Do these words open with States and what they recommend: "the delegation of Kestria also urged"? */
const opensSpeech = (text: string): boolean => {
  const verb = speaking.exec(text.slice(0, 160))
  if (verb === null) return false
  const subject = text.slice(0, verb.index).replace(/^(?:the )?(?:representatives?|delegations?) of /i, '')
  const list = readStates(subject.replace(/^the (?=\p{Lu})/u, '').replace(/,\s*$/, ''))
  return list !== null && list.unknown.length === 0 && list.states.some(({ iso3 }) => iso3 !== null)
}

/** The parts of a sentence, each with its own speaker; the sentence itself where only one State speaks. */
export const partsBySpeaker = (sentence: string): string[] => {
  const parts: string[] = []
  let from = 0
  for (const match of sentence.matchAll(joint)) {
    const next = match.index + match[0].length
    if (!speaking.test(sentence.slice(from, match.index)) || !opensSpeech(sentence.slice(next))) continue
    parts.push(sentence.slice(from, match.index).trim())
    from = next
  }
  return [...parts, sentence.slice(from).trim()]
}
