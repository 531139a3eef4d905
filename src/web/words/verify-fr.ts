// The words of the page that says which document a file is, in French.
import type { VerifyWords } from './verify-en.ts'

export const verifyFr: VerifyWords = {
  title: 'Vérifier un fichier',
  intro:
    'Choisir un fichier que vous avez. Cette page indique de quel document, de quelle version et de quelle copie il s’agit, si les mêmes octets sont détenus ici. Seule l’empreinte du fichier est calculée ; il n’est pas conservé.',
  file: 'Fichier (25 Mo au plus)',
  hash: 'Ou son empreinte SHA-256, que vous pouvez calculer sur votre propre machine (sha256sum FICHIER)',
  button: 'Vérifier',
  again: 'Vérifier un autre fichier',
  empty: 'Rien n’a été envoyé. Choisir un fichier, ou écrire son empreinte SHA-256.',
  badHash: 'Ce n’est pas une empreinte SHA-256 : elle compte 64 caractères, de 0 à 9 et de a à f.',
  tooLarge:
    'Le fichier dépasse 25 Mo. Calculer son empreinte SHA-256 sur votre propre machine et l’écrire dans le champ.',
  of: 'SHA-256',
  unknown:
    'Aucun document public détenu ici n’a ces octets. Le fichier est peut-être une autre impression du même document : comparer les mots.',
  found: (n: number) => (n === 1 ? 'Les octets sont ceux de cette copie :' : 'Les octets sont ceux de ces copies :'),
  unread: 'conservé ; aucun document n’en a été lu',
  current: 'le texte affiché',
  captured: 'copie du',
  imported: 'importé par l’exploitant de ce service',
  withdrawn: (day: string) => `Retiré de la liste officielle le ${day}.`,
  replaced: (symbol: string) => `${symbol} a été publié à sa place.`,
  stored: 'Le fichier conservé',
  official: 'Adresse officielle',
}
