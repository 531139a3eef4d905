// Letters that are printed before their paragraph or in ways of their own: "alinéas a) et b) du paragraphe 5", "5a", "5, letters (a)".
import { type PatternTable, rowOfAny } from '../../../src/domain/patterns.ts'

export const lettersFirstTable: PatternTable = {
  precedence: [
    'bare letters',
    'letters before',
    'letters after',
    'letters together',
    'letter of them',
    'tight letter',
    'place between',
    'recommendations by letter',
  ],
  rows: [
    rowOfAny(
      'letters before',
      String.raw`(?<!\p{L})(?:{{letter word}}\s)?(?<letters>{{list}})\s(?:of|du|de la|del|de|des)\s{{paragraph}}\s(?<number>\d{1,3})(?!\d)`,
      'alinéas a) et b) du paragraphe 5',
      'alinéas du paragraphe 5',
    ),
    rowOfAny('list', String.raw`\(?[a-z]\)(?:{{between}}\(?[a-z]\))*`, 'a), b) et c)'),
    rowOfAny('between', String.raw`(?:\s?[,–-]\s?|,?\s(?:and|or|to|et|ou|à|y|e|o|a)\s)`, ' et '),
    rowOfAny(
      'letter word',
      '(?:sub-?paragraphs?|letters?|items?|points?|alinéas?|sous-paragraphes?|lettres?|apartados?|incisos?|letras?)',
      'incisos',
    ),
    rowOfAny('letter word', '(?:subpárrafos?|puntos?|literales|literal|(?:sous-|sub-?)alinéas?)', 'subpárrafos'),
    rowOfAny('paragraph', '(?:paragraph|para\\.|paragraphe|par\\.|párrafo|párr\\.)', 'paragraphe'),
    rowOfAny(
      'letters after',
      String.raw`(?<=\d),?\s(?:{{letter word}})\s(?=\(?[a-z]\))`,
      '5, sous-paragraphes a)',
      'alinéas a)',
    ),
    // "alinéas a et c", "5 (incisos a y c)": two letters at least, for "apartado a la" and "le point a été" name none
    rowOfAny(
      'bare letters',
      String.raw`(?<!\p{L})(?<word>{{letter word}}|{{short word}})\s(?<letters>[a-z](?:{{between}}[a-z])+)(?!\p{L}|\s\d)`,
      'alinéas a et c',
      'apartado a la ley',
    ),
    rowOfAny('short word', '(?:(?:sous-)?al|incs?|subparas?|subpárrs?|sous-par|lits?|lets?|ap|apdos?)\\.', 'al.'),
    // letters that share their brackets
    rowOfAny(
      'letters together',
      String.raw`(?<=\d\s?)\((?<letters>[a-z](?:{{between}}[a-z])+)\)`,
      '5 (a et c)',
      '5 (a)',
    ),
    rowOfAny('letter of them', String.raw`(?<joint>^|{{between}})(?<letter>[a-z])(?!\p{L})`, 'a et c'),
    rowOfAny(
      'tight letter',
      String.raw`(?<=(?:{{paragraph}}|paragraphs|paras\.|paragraphes|párrafos|párrs\.|,|and|et|y)\s)(?<figure>\d{1,3})(?<sign>[a-h])(?![\p{L}\d)])`,
      'paragraphs 5a',
      'Act 5a',
    ),
    rowOfAny(
      'place between',
      String.raw`(?<=[\d)])\s(?:above|below|supra|infra|ci-dessus|ci-dessous|ci-après|plus haut)(?=,?\s(?:and|et|y)\s\d|,\s\d)`,
      '5 (a) above and 9',
      '5 above, on women',
    ),
    rowOfAny(
      'recommendations by letter',
      String.raw`(?<!\p{L})(?:recommendations|recommandations|recomendaciones)(?=\s\d{1,3}\s?\(?[a-z]\))`,
      'recommendations 5 (a)',
      'recommendations 5 and 7',
    ),
  ],
}
