// Signs and words of pinpoints: numbers, letters, "and", "to", and the words for paragraph in each language.
import { type PatternRow, patternRow as row } from '../patterns.ts'

/** The parts of a list, read one after the other: "19, 33 and 41 (a) and (d)–(f)". */
export const tokenRows: readonly PatternRow[] = [
  row('any', 'token', String.raw`\s*(?:{{number}}|{{letters}}|{{range}}|{{joint}}|{{unit}})`, '41'),
  // "6 bis.1", "6A.1": of a list that was put in behind another
  row('any', 'number', String.raw`(?<number>\d+(?:{{put in}}|[A-Z](?=\.\d))?(?:\.\d+{{put in}}?)?)`, '122.11'),
  row('any', 'put in', String.raw`(?:\s?(?:bis|ter|quater|quinquies)(?![\p{L}]))`, ' bis'),
  row('any', 'letters', String.raw`\((?<label>{{letter}}|\d{1,2})\)`, '(iv)'),
  row('any', 'letters', String.raw`(?<half>{{letter}})\)`, 'b)'),
  row('any', 'letters', String.raw`\.(?<dotted>{{letter}})(?![\p{L}])`, '.b'),
  row('any', 'letter', '[ivx]{1,6}|[a-zñ]|aa|bb|cc|dd|ee|ff|gg|hh', 'xiv'),
  row(
    'any',
    'range',
    String.raw`(?<to>[-\u2010-\u2015]|(?:to|through|à|au|al?|a)(?=\s*[\d(]|\s+\p{L}{1,5}\)))`,
    'to 14',
  ),
  row('any', 'joint', String.raw`(?<and>[,;،]|(?:and|et|y|e|&|и|و)(?![\p{L}]))`, 'and'),
  row(
    'any',
    'unit',
    String.raw`(?<word>para(?:graph)?s?\.?(?![\p{L}])|{{part of a paragraph}}|nos?\.|núms?\.|§{1,2}|¶{1,2}|[[\]])`,
    'paragraph',
  ),
  row('any', 'opens letters', String.raw`\s*\((?=\s*{{part of a paragraph}})`, ' (al. a)'),
  row('any', 'part of a paragraph', String.raw`sub-?para(?:graph)?s?(?:\.|(?![\p{L}]))`, 'subparagraph'),
  row('any', 'part of a paragraph', String.raw`(?:sous-|sub-?)?(?:al\.|alin\.|alinéas?(?![\p{L}]))`, 'al.'),
  row('any', 'part of a paragraph', String.raw`(?:sous-par|sub-?párrs?)\.`, 'sous-par.'),
  row('any', 'part of a paragraph', String.raw`(?:sous-paragraphe|sub-?párrafo)s?(?![\p{L}])`, 'subpárrafo'),
  row('any', 'part of a paragraph', String.raw`lits?\.|let\.|incs?\.|ap\.|apdos?\.|aparts?\.`, 'apdo.'),
  row(
    'any',
    'part of a paragraph',
    String.raw`(?:(?:sub)?incisos?|apartados?|literal(?:es)?|letras?)(?![\p{L}])`,
    'inciso',
  ),
  row(
    'any',
    'part of a paragraph',
    String.raw`(?:lett(?:er|re)s?|points?|bullets?|items?|tirets?|ltrs?)(?![\p{L}])`,
    'letter',
  ),
]

/** What announces a list in running text; after a singular one number is read. */
export const keywordRows: readonly PatternRow[] = [
  row(
    'any',
    'keyword',
    String.raw`(?<![\p{L}])(?:(?<one>{{singular}})|{{plural}}|at(?=\s*\[))(?![\p{L}])`,
    'see para. 6',
  ),
  row('any', 'keyword', '§{1,2}', '§ 12'),
  row('any', 'keyword', '¶{1,2}', '¶¶ 12'),
  row('en', 'singular', String.raw`para\.?|paragraph`, 'para.', 'pages'),
  row('fr', 'singular', 'paragraphe', 'paragraphe'),
  // authors in German: "Ziff. 6"
  row('any', 'singular', String.raw`Ziff\.|Ziffer`, 'Ziff.'),
  row('es', 'singular', String.raw`párr\.|parr\.|párrafo`, 'párrafo'),
  row('any', 'singular', String.raw`пункт|п\.|الفقرة`, 'пункт'),
  row('en', 'plural', String.raw`paras\.?|paragraphs|pars?\.`, 'paras.'),
  row('fr', 'plural', 'paragraphes', 'paragraphes'),
  row('es', 'plural', String.raw`párrs\.|parrs\.|párrafos`, 'párrs.'),
  row('any', 'plural', String.raw`пункты|пп\.|الفقرات`, 'пункты'),
]
