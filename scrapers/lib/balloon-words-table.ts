// What Word prints at the head of a comment or a change in the margin of a text that is still worked on.
import { type PatternTable, rowOfAny as row } from '../../src/domain/patterns.ts'

const rows = [
  // "Commented [AB1]:", "Comment [AB1R2]:"
  row('comment', 'Comment(?:ed|aire)?|Commenté|Comentario|Comentado', 'Commented'),
  row('move', 'Moved(?: (?:up|down|from|to|\\(insertion\\)))?|Déplacé(?: vers le (?:haut|bas))?', 'Moved down'),
  row('move', 'Movido(?: (?:hacia (?:arriba|abajo)|\\(inserción\\)))?|Con movimiento', 'Movido hacia abajo'),
  row('change', 'Deleted|Inserted|Formatted|Supprimé|Inséré|Mis en forme', 'Deleted'),
  row('change', 'Eliminado|Insertado|Con formato', 'Eliminado'),
  row('remark', '(?:{{comment}}) ?{{mark}}', 'Commented [AB1]:'),
  row('mark', String.raw`\[[^[\]]{0,30}\d\] ?:`, '[AB1]:'),
  row('worked on', '(?:{{move}}) ?{{mark}}', 'Moved down [1]: the'),
  row('worked on', String.raw`(?<![\p{L}"“«])(?:{{change}}) ?: ?(?=\S)`, 'Deleted: shall'),
  row('head', '{{remark}}|{{worked on}}', 'Commented [AB1]:'),
  // whole balloons, which name no words of the text
  row('bare', String.raw`^(?:{{move}}) \[\d{1,4}\]$`, 'Moved (insertion) [1]'),
  row(
    'bare',
    '^(?:Formatted Table|Field Code Changed|Tableau mis en forme|Code de champ modifié|Tabla con formato|Código de campo cambiado)$',
    'Formatted Table',
  ),
  row(
    'bare',
    '^(?:Inserted|Deleted|Split|Merged) Cells$|^Cellules? (?:insérée|supprimée|fusionnée|fractionnée)s?$',
    'Deleted Cells',
  ),
  row('bare', '^Celdas? (?:insertada|eliminada|combinada|dividida)s?$', 'Celdas eliminadas'),
]

/** Names that begin with a capital: "deleted: the words" is a sentence. */
export const balloonWords: PatternTable = { rows, flags: 'u' }
