// Letters that stand before their paragraph, or in ways of their own: "alinéas a) et b) du paragraphe 5", "5a".
import { expect, it } from 'vitest'
import { askedIn } from '../../../scrapers/lib/committee-text/references.ts'

it.each<[string, string]>([
  ['recommandations formulées aux alinéas a) et b) du paragraphe 5 et au paragraphe 9', '5(a) 5(b) 9'],
  ['figuran en los apartados a) y b) del párrafo 5 y en el párrafo 9', '5(a) 5(b) 9'],
  ['information concerning paragraph 7 and subparagraphs (a) and (b) of paragraph 5', '7 5(a) 5(b)'],
  ['figurant à l’alinéa b) du paragraphe 5 et aux paragraphes 7 b) et 9', '5(b) 7(b) 9'],
  ['figurant aux alinéas a), b) et c) du paragraphe 6 ci-dessus', '6(a) 6(b) 6(c)'],
  ['formulées aux points a) et c) du paragraphe 5', '5(a) 5(c)'],
  ['formulées aux alinéas a) à c) du paragraphe 6', '6(a) 6(b) 6(c)'],
  ['au paragraphe 5 ainsi qu’à l’alinéa c) du paragraphe 7', '5 7(c)'],
  ['aux alinéas b) du paragraphe 5 et c) du paragraphe 7', '5(b) 7(c)'],
  ['au paragraphe 5, sous-paragraphes a) et b)', '5(a) 5(b)'],
  ['à la lettre b) du paragraphe 5', '5(b)'],
  ['en los incisos a) y c) del párrafo 5', '5(a) 5(c)'],
  ['en los apartados b) del párrafo 5 y c) del párrafo 7', '5(b) 7(c)'],
  ['en la letra b) del párrafo 5', '5(b)'],
  ['in letter (c) of paragraph 7', '7(c)'],
  ['in paragraph 6, subparagraphs (a), (b) and (c)', '6(a) 6(b) 6(c)'],
  ['in paragraphs 5a, 7b and 9', '5(a) 7(b) 9'],
  ['in paragraphs 5 (a) above and 9 below', '5(a) 9'],
  ['follow-up to recommendations 5 (a)–(b) and 7', '5(a) 5(b) 7'],
  ['la suite donnée aux recommandations 5 a), 7 et 9', '5(a) 7 9'],
  ['in paragraphs 5 (b) and 7', '5(b) 7'],
  ['énoncées aux paragraphes 5 (al. a) et c)) et 6.', '5(a) 5(c) 6'],
  ['énoncées aux paragraphes 5 (a et c) et 6.', '5(a) 5(c) 6'],
  ['en los párrafos 5 (letras a) y b)) y 6', '5(a) 5(b) 6'],
  ['en los párrafos 5 (a a c) y 6', '5(a) 5(b) 5(c) 6'],
  ['in paragraphs 5 (subparas. (a) and (c)), 6 (c–e) and 7', '5(a) 5(c) 6(c) 6(d) 6(e) 7'],
  ['in paragraphs 5 (items (a) and (c)) and 6', '5(a) 5(c) 6'],
  ['in paragraphs 5 (a right of its own) and 6', '5 6'],
])('“%s” names %s', (text, paths) => expect(askedIn(text, null).named.join(' ')).toBe(paths))
