// The words of the pages about the lists as data, in French.
import type { DataWords } from './data-en.ts'

export const fr: DataWords = {
  asData: 'Sous forme de données :',
  columns: 'signification des colonnes',
  dictionary: {
    title: 'Signification des colonnes',
    intro:
      'Chaque liste de ce service existe en CSV, en classeur XLSX et en JSON Lines, avec les mêmes filtres que sur les pages. Voici ce que contient chaque colonne.',
    column: 'Colonne',
    type: 'Type',
    meaning: 'Signification',
    asFile: 'Ce dictionnaire sous forme de fichier :',
    more: 'En CSV, ouvrez la colonne des paragraphes comme du texte : sinon un tableur change 140.10 en 140.1. Le classeur le conserve, et la colonne « pinpoint » est sûre partout. Une cellule qu’un tableur prendrait pour une formule commence par une apostrophe en CSV.',
  },
}
