// The words of the page on safety, in French.
import type { SafetyWords } from './safety-en.ts'

export const safetyFr: SafetyWords = {
  title: 'Sécurité : s’en servir en laissant le moins de traces',
  lead: 'Dans certains États, le seul fait de suivre « torture, État X » est dangereux. Parmi les façons d’être averti, choisir la première qui convient.',
  ways: 'De celle qui laisse le moins de traces à celle qui en laisse le plus',
  world: [
    'Sur sa propre machine.',
    'Tout le monde télécharge le même fichier ; seule la machine sait quels États on suit. Il faut le programme de ce service sur un ordinateur : « mechanism-watch watch ». Sur un téléphone, prendre le calendrier de tous les États.',
    'Le fichier pour tout le monde',
  ],
  calendar: [
    'Le calendrier de tous les États.',
    'Son adresse est la même pour tout le monde. Il ne contient que des jours ; là où aucun n’est encore connu, prendre celui qui donne aussi les mois estimés. Le calendrier d’un seul État montre à qui surveille la ligne de quel État il s’agit.',
    'Calendrier de tous les États',
  ],
  mail: ['Le courriel ou un webhook.', 'En dernier, et jamais pour une personne en danger.', 'Rappels'],
  why: 'Pourquoi le courriel est pire qu’il n’y paraît',
  whyList: [
    'Le fournisseur, l’employeur et le réseau voient qui écrit et quand, même là où ils ne peuvent pas lire.',
    'Un courriel reste dans la boîte, sur le téléphone, dans les sauvegardes, et chez toute personne à qui il est transféré.',
    'Le serveur garde l’adresse, scellée, et le choix. Un tribunal, un voleur ou un nouveau propriétaire du serveur peut obtenir les deux.',
    'S’il faut un courriel : tout recevoir, une fois par semaine, à une adresse qui n’est pas à son nom.',
  ],
  device: 'Sur l’appareil',
  deviceList: [
    'Qui tient l’appareil peut lire les calendriers, les listes suivies et l’historique du navigateur. Le chiffrer en entier, utiliser une fenêtre privée, et effacer avant une frontière ou une fouille.',
    'Les calendriers discrets disent « 1 date » et rien de plus. La date elle-même peut encore désigner l’État : certains jours, un seul a une échéance.',
    'Un calendrier synchronisé chez un fournisseur n’est plus sur la seule machine.',
  ],
  line: 'Sur la ligne',
  lineList: [
    'Là où l’adresse commence par https, qui surveille la ligne voit que ce site a été ouvert, quand, et combien a été lu, mais non quelle page.',
    'Le navigateur Tor cache à la ligne de quel site il s’agit, mais non l’usage de Tor. Un VPN le montre à qui l’exploite. Là où l’un ou l’autre est interdit ou se remarque, n’utiliser ni l’un ni l’autre.',
    'Ce site ne demande ni script ni compte : il se lit dans le navigateur Tor à son niveau le plus sûr.',
  ],
  leave: 'Pour quitter vite',
  leaveList: [
    'Fermer la fenêtre : rien n’est gardé ouvert ici, et il n’y a pas de compte dont se déconnecter.',
    'Une fenêtre privée oublie les pages quand la dernière fenêtre privée est fermée. Dans une autre fenêtre, effacer l’historique de la dernière heure dans le menu du navigateur.',
    'Ce qui a été téléchargé reste sur l’appareil tant qu’on ne l’efface pas : calendriers, tableaux, annexe.',
  ],
  program: 'Où demander le programme',
  server: 'Ce que garde ce serveur',
  serverList: [
    'Lire, chercher et exporter ne demandent pas de compte et ne posent aucun témoin de connexion.',
    'Les mots d’une recherche, les brouillons et les fichiers envoyés sont lus en mémoire. Ils ne figurent dans aucune adresse ni aucun journal.',
    'La page d’un État et une recherche par filtres ont des adresses qui le nomment. Il en va de même de la page à laquelle mène le champ de la première page quand on y nomme un État ou un document. Le navigateur les garde dans son historique, et une page de résultats en mémoire : utiliser une fenêtre privée.',
    'Le journal de ce programme contient le type de page, jamais son adresse, ses filtres ni qui l’a demandée. Un serveur placé devant peut en garder plus : le demander à qui le fait fonctionner.',
    'Le panier figure dans les adresses des pages de la personne, et nulle part ailleurs. Qui voit l’écran ou l’historique le voit.',
  ],
  last: 'Aucun rappel n’est la seule protection : une date peut changer le lendemain de sa lecture. Vérifier l’annonce officielle.',
  home: 'Sécurité',
}
