// Marks in brackets by which a text says that something in it is still to be settled: "[to be checked]", "[xx]".
import { type PatternTable, patternRow as row, rowOfAny } from '../../../src/domain/patterns.ts'

export const openMarksTable: PatternTable = {
  rows: [
    row(
      'en',
      'open mark',
      String.raw`[[(](?:to be|please|pls) (?:checked|check|confirmed|confirm|completed|verified|verify|inserted|insert|added|updated)\b[^\])]{0,60}[\])]`,
      'close the cells [to be checked]',
      'reports [to be submitted in 2099]',
    ),
    rowOfAny(
      'open mark',
      String.raw`\[(?:\?{1,3}|x{2,5}|tb[cda]|sic\?|…|\.{3}\?|note to (?:editor|translator)s?\b[^\]]{0,80})\]`,
      '[TBC]',
    ),
    row(
      'fr',
      'open mark',
      String.raw`[[(]à (?:vérifier|confirmer|compléter|préciser|insérer)[^\])]{0,60}[\])]`,
      '[à vérifier]',
    ),
    row(
      'es',
      'open mark',
      String.raw`[[(](?:por|para|a) (?:verificar|confirmar|completar|comprobar|insertar)[^\])]{0,60}[\])]`,
      '[por confirmar]',
    ),
  ],
}
