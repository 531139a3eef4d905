// What Word prints at the head of a comment or a change in the margin of a text that is still worked on.
import { type PatternTable, rowOfAny as row } from '../../src/domain/patterns.ts'

const rows = [
  // "Commented [AB1]:", "Comment [AB1R2]:"
  row('comment', 'Comment(?:ed|aire)?|Commenté|Comentario|Comentado', 'Commented'),
  row('move', 'Moved(?: (?:up|down|from|to|\\(insertion\\)))?|Déplacé(?: vers le (?:haut|bas))?', 'Moved down'),
  row('move', 'Movido(?: (?:hacia (?:arriba|abajo)|\\(inserción\\)))?|Con movimiento', 'Movido hacia abajo'),
  row('change', 'Deleted|Inserted|Formatted|Supprimé|Inséré|Mis en forme', 'Deleted'),
  row('change', 'Eliminado|Insertado|Con formato', 'Eliminado'),
  row('head', String.raw`(?:{{comment}}|{{move}}) ?\[[^[\]]{0,30}\d\] ?:`, 'Commented [AB1]:'),
  row('head', String.raw`(?<![\p{L}"“«])(?:{{change}}) ?: ?(?=\S)`, 'Deleted: shall'),
]

/** Names that begin with a capital: "deleted: the words" is a sentence. */
export const balloonWords: PatternTable = { rows, flags: 'u' }
