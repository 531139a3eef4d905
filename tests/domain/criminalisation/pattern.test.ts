// The pattern syntax of the taxonomy, and the folding that it matches on.
import { describe, expect, it } from 'vitest'
import { fold, toVerbatim } from '../../../src/domain/criminalisation/fold.ts'
import { anywhere, compile } from '../../../src/domain/criminalisation/pattern.ts'

const rows: [pattern: string, text: string, match: string | null][] = [
  ['criminali(s|z)~', 'to criminalise torture', 'criminalise'],
  ['criminali(s|z)~', 'to decriminalise it', null],
  ['make * a (criminal)? offence', 'make torture a criminal offence', 'make torture a criminal offence'],
  ['make * a (criminal)? offence', 'make torture a offence', 'make torture a offence'],
  ['make *1 offence', 'make torture an offence', null],
  ['(un)? convention against torture', 'the un convention against torture', 'un convention against torture'],
  ['penal code', 'penal   code', 'penal   code'],
  ['penal code', 'penal codes', null],
  ['cruel inhuman', 'cruel, inhuman', 'cruel, inhuman'],
  ['define * torture', 'define it\u0001end torture', null],
  // a gap brings its own blank: after a group, before another gap, and in one alternative of several
  ['(define~|prohibit *3) torture', 'prohibit acts of torture', 'prohibit acts of torture'],
  ['(define~|prohibit *3) torture', 'defines torture', 'defines torture'],
  ['(define~|prohibit *3) torture', 'definestorture', null],
  [
    'torture (and other *5)? (bill|act)',
    'torture and other cruel treatment bill',
    'torture and other cruel treatment bill',
  ],
  ['torture (and other *5)? (bill|act)', 'torture bill', 'torture bill'],
  ['make *2 (a|an)? *2 crime', 'make such acts a grave crime', 'make such acts a grave crime'],
  ['make *2 (a|an)? *2 crime', 'make it crime', 'make it crime'],
  ['make *2 (a|an)? *2 crime', 'make any such act of war a very grave crime', null],
  ['< define * torture', 'define it\u0001end torture', 'define it\u0001end torture'],
]

describe('compile', () => {
  it.each(rows)('%s in "%s"', (pattern, text, match) => {
    expect(anywhere(compile(pattern)).exec(text)?.[0] ?? null).toBe(match)
  })
  it.each(['(a|b', 'a)', '* torture', '(a)?', '{unknown} law'])('refuses %s', (pattern) => {
    expect(() => compile(pattern)).toThrow(/pattern/)
  })
})

describe('fold', () => {
  it('keeps the offsets of decomposed accents and soft hyphens', () => {
    const text = 'de\u0301fi\u00adnir l\u2019acte'
    const folded = fold(text)
    expect(folded.lower).toBe("definir l'acte")
    const { start, end } = toVerbatim(folded, 8, 14)
    expect(text.slice(start, end)).toBe('l\u2019acte')
  })
  it.each([
    ['a deﬁnition of the oﬀence', 'a definition of the offence', 'definition'],
    ['tor\u200dture tor\ufeffture', 'torture torture', 'torture'],
    ['t\u043erture, \u0421onvention, пытки о праве', 'torture, convention, пытки о праве', 'torture'],
    ['crimi-\nnalize torture', 'criminalize torture', 'criminalize'],
    ['crimi\u00ad\nnalize torture', 'criminalize torture', 'criminalize'],
    ['crimi-nalize tor-ture', 'criminalize torture', 'criminalize'],
    ['incrimi- ner la torture', 'incriminer la torture', 'incriminer'],
    ['ill- treatment, anti- torture', 'ill-treatment, anti-torture', 'treatment'],
    ['pre- and post-trial', 'pre- and post-trial', 'trial'],
    ['torture-free, re-define, law-making', 'torture-free, re-define, law-making', 'define'],
  ])('reads %j as %j', (text, lower, word) => {
    const folded = fold(text)
    expect(folded.lower).toBe(lower)
    const { start, end } = toVerbatim(folded, lower.indexOf(word), lower.indexOf(word) + word.length)
    expect(fold(text.slice(start, end)).lower, 'the place in the verbatim text').toBe(word)
  })
  it('takes a ligature whole where a span ends inside it', () => {
    expect(toVerbatim(fold('oﬀ'), 0, 2)).toEqual({ start: 0, end: 2 })
  })
  it('keeps the length of characters that lower to two', () => {
    expect(fold('İ torture').lower).toHaveLength('İ torture'.length)
  })
})
