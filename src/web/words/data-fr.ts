// The words of the pages about the lists as data, in French.
import type { DataWords } from './data-en.ts'

export const fr: DataWords = {
  asData: 'Sous forme de données :',
  columns: 'signification des colonnes (valeurs en anglais)',
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
  page: {
    title: 'Données à emporter',
    inEnglish:
      'Cette description est en anglais, comme les noms que les programmes emploient. Les listes et leurs colonnes sont décrites en français sous',
    intro: 'Chaque liste existe sous forme de fichier, et l’ensemble sous forme de paquet de données.',
    dictionary: 'Signification des colonnes',
    lists: 'Listes',
    chooseStates: 'Choisissez d’abord les États.',
    package: 'Paquet de données',
    packageIs:
      'Toute personne qui fait fonctionner ce programme peut écrire dans un dossier tout ce que montrent les listes : CSV, JSON Lines, Parquet et SQLite, avec description, couverture, méthode, notes de licence et sommes de contrôle. La même édition donne les mêmes octets.',
    load: 'Comment le charger',
    loadIntro: 'Chaque extrait de code s’exécute dans le dossier qui contient le paquet « mechanism-watch ».',
    tools: {
      python: 'Python, sans autre paquet',
      pandas: 'Python avec pandas',
      r: 'R',
      duckdb: 'DuckDB',
      sqlite: 'SQLite',
    },
    spreadsheet: 'Tableur',
    spreadsheetHow:
      'Prenez le fichier XLSX d’une liste : il s’ouvre tel quel, et les numéros de paragraphe restent du texte. Avec un fichier CSV, passez par l’importation de fichiers texte et définissez la colonne « paragraph » comme texte ; sinon 140.10 devient 140.1.',
    licence: 'Licence et précautions',
    catalogue: 'La même description pour les catalogues (DCAT, JSON-LD)',
  },
}
