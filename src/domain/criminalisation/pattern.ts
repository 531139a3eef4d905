// Compiles the pattern syntax of the taxonomy ("make * (torture|it) * a crime~") to anchored regular expressions.
// Blanks, `*`, `~`, `(a|b)` and `(a|b)?` mean what taxonomy.json says; `*9` sets the widest gap, `{name}` names a
// macro, and `<` before a pattern lets it run across the clauses of one sentence.
import type { Beginning } from './beginnings.ts'
import { clauseMark, sentenceMark } from './marks.ts'
import { isWordUnit, type Needs, needLength, rarestFirst } from './words-of.ts'

export type Pattern = {
  source: string
  /** sticky: set `lastIndex` to the start of a word */
  regex: RegExp
  /** how a match can begin; null when it can begin with anything */
  beginnings: Beginning[] | null
  /** a match holds, of each of these, a word that begins with one of its letters: what must stand in a text at all */
  needs: Needs
}

/** The same pattern for asking whether it occurs anywhere in a text. */
export const anywhere = (pattern: Pattern): RegExp => new RegExp(`(?<![a-z0-9])${pattern.regex.source}`)

export type Macros = Readonly<Record<string, string>>

type Part = {
  regex: string
  /** the same with a blank at the end of every alternative; null where none ends in a gap, which brings its own */
  spaced: string | null
  leads: string[] | null
  /** as `Pattern.needs`, where the part stands at the start of a word */
  needs: Needs
  canBeEmpty: boolean
}

const escapeLiteral = (c: string) => c.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const expand = (source: string, macros: Macros, depth = 0): string => {
  if (depth > 8) throw new Error(`pattern ${JSON.stringify(source)}: macros nest too deep`)
  return source.replace(/\{(\w+)\}/g, (_, name: string) => {
    const body = macros[name]
    if (body === undefined) throw new Error(`pattern ${JSON.stringify(source)}: no macro {${name}}`)
    return `(${expand(body, macros, depth + 1)})`
  })
}

/** Lead strings: what a match may begin with, as prefixes; a trailing `~` means "and more letters". */
const joinLeads = (left: string[] | null, right: string[] | null): string[] | null => {
  if (left === null) return null
  if (left.every(isLead)) return left
  if (right === null) return null
  return left.flatMap((l) => (isLead(l) ? [l] : right.map((r) => l + r)))
}
const isLead = (letters: string): boolean =>
  letters.endsWith(' ') || letters.endsWith('~') || letters.length >= needLength

const lettersOf = (lead: string, length: number): string => lead.replace(/[ ~].*$/, '').slice(0, length)

/** Of a long lead the end was cut; a short one without a sign after it is the whole of a match. */
const beginningOf = (lead: string): Beginning => {
  const letters = /^[a-z0-9\ue001-\ue00f-]*/.exec(lead)![0]
  return { letters, ends: letters.length < needLength && [undefined, ' '].includes(lead[letters.length]) }
}

/** What a word that begins with one of `leads` needs: nothing that is known, where one may begin with another sign. */
const needOf = (leads: string[] | null): Needs => {
  const letters = [...new Set(leads?.map((lead) => lettersOf(lead, needLength)))]
  return letters.length > 0 && letters.every((one) => isWordUnit(one.charCodeAt(0))) ? [letters] : []
}

/** What one of several parts needs: of each its need that says most. */
const needOfAny = (parts: readonly Part[]): Needs => {
  if (parts.length === 1) return parts[0]!.needs
  if (parts.some(({ needs }) => needs.length === 0)) return []
  return [[...new Set(parts.flatMap(({ needs }) => [...needs].sort(rarestFirst)[0]!))]]
}

/** "l'interdiction", "d'actes": the elided article before a French word is no part of it */
const elision = `(?:(?:[dlnsjmtc]|qu)')?`

const reader = (text: string, blank: string) => {
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`pattern ${JSON.stringify(text)}, at ${at}: ${what}`)
  }
  const separator = `[,)"']*${blank}+[("']*${elision}`

  const alternatives = (): Part => {
    const parts = [sequence()]
    while (text[at] === '|') {
      at++
      parts.push(sequence())
    }
    return {
      regex: parts.map((p) => p.regex).join('|'),
      spaced: parts.some((p) => p.spaced !== null)
        ? parts.map((p) => p.spaced ?? `${p.regex}${separator}`).join('|')
        : null,
      leads: parts.some((p) => p.leads === null) ? null : parts.flatMap((p) => p.leads!),
      needs: needOfAny(parts),
      canBeEmpty: parts.some((p) => p.canBeEmpty),
    }
  }

  const sequence = (): Part => {
    let regex = ''
    let leads: string[] | null = ['']
    let empty = true
    let pendingBlank = false
    // never two blanks in a row: no text has them, and where to part a run of quotes would be tried in every place
    let spaced: string | null = null
    const needs: (readonly string[])[] = []
    while (at < text.length && text[at] !== '|' && text[at] !== ')') {
      if (text[at] === ' ') {
        at++
        if (!empty) pendingBlank = spaced !== regex
        continue
      }
      if (text[at] === '*') {
        at++
        const digits = /^\d+/.exec(text.slice(at))?.[0] ?? ''
        at += digits.length
        if (empty) fail('a gap cannot come first')
        regex += `${spaced === regex ? '' : separator}(?:[^ ${clauseMark}${sentenceMark}]+${blank}+){0,${digits || 6}}?`
        pendingBlank = false
        regex += `[("']*${elision}`
        spaced = regex
        leads = joinLeads(leads, [' '])
        continue
      }
      const item = word()
      if (item.canBeEmpty) {
        // the blank next to an optional word is optional too
        const followed = text[at] === ' '
        const isSpaced = spaced === regex
        if (pendingBlank && followed && item.spaced !== null) {
          regex += `${separator}(?:${item.spaced})?`
          spaced = regex
        } else if (pendingBlank || !followed) regex += `(?:${pendingBlank ? separator : ''}${item.regex})?`
        else {
          regex += `(?:${item.spaced ?? item.regex + separator})?`
          if (isSpaced) spaced = regex
        }
        if (pendingBlank) {
          leads = joinLeads(leads, [' '])
        } else {
          const base = leads
          if (base && item.leads)
            leads = [...base.flatMap((b) => (b === '' ? item.leads!.map((l) => `${l} `) : [b])), ...base]
          else leads = null
          if (followed) while (text[at] === ' ') at++
        }
        continue
      }
      if (pendingBlank) {
        regex += separator
        leads = joinLeads(leads, [' '])
        pendingBlank = false
      }
      needs.push(...item.needs)
      spaced = item.spaced === null ? null : regex + item.spaced
      const isSpaced = spaced !== null && text[at] === ' '
      regex = isSpaced ? spaced! : regex + item.regex
      leads = joinLeads(leads, item.leads)
      if (isSpaced) leads = joinLeads(leads, [' '])
      empty = false
    }
    return { regex, spaced, leads: leads ?? null, needs, canBeEmpty: empty }
  }

  const word = (): Part => {
    let regex = ''
    let spaced: string | null = null
    let leads: string[] | null = ['']
    let inner: Needs = []
    while (at < text.length && !' |)*'.includes(text[at]!)) {
      const c = text[at]!
      spaced = null
      if (c === '~') {
        at++
        regex += '[a-z]*'
        leads = joinLeads(leads, ['~'])
      } else if (c === '(') {
        at++
        const group = alternatives()
        const isFirst = regex === ''
        if (text[at] !== ')') fail('a bracket is not closed')
        at++
        if (text[at] === '?') {
          at++
          if (isFirst && (at >= text.length || ' |)'.includes(text[at]!)))
            return { ...group, regex: `(?:${group.regex})`, canBeEmpty: true }
          regex += `(?:${group.regex})?`
          leads = joinLeads(leads, group.leads && [...group.leads, ''])
        } else {
          if (isFirst) inner = group.needs
          spaced = group.spaced === null ? null : `${regex}(?:${group.spaced})`
          regex += `(?:${group.regex})`
          leads = joinLeads(leads, group.leads)
        }
      } else {
        at++
        regex += escapeLiteral(c)
        leads = joinLeads(leads, [c])
      }
    }
    return { regex, spaced, leads, needs: [...needOf(leads), ...inner], canBeEmpty: false }
  }

  const whole = alternatives()
  if (at < text.length) fail('a bracket too many')
  if (whole.canBeEmpty) fail('it could match nothing')
  return whole
}

/**
 * Compiles one pattern. Throws on a syntax error or an unknown macro. A match begins at a word start (the caller sets
 * `lastIndex`) and ends at a word end.
 */
export const compile = (source: string, macros: Macros = {}): Pattern => {
  const crossing = source.startsWith('<')
  const text = expand(crossing ? source.slice(1).trimStart() : source, macros)
  const part = reader(text, crossing ? `[ ${clauseMark}]` : ' ')
  const beginnings = part.leads?.map(beginningOf) ?? null
  return {
    source,
    regex: new RegExp(`(?:${part.regex})(?![a-z0-9])`, 'y'),
    beginnings: beginnings?.every(({ letters }) => letters !== '') ? beginnings : null,
    needs: part.needs,
  }
}
