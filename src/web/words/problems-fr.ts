// The kinds of problems in French: title and meaning, as programs and people find them under /problems.
import type { ProblemWords } from './problems-type.ts'

export const problemsFr: ProblemWords = {
  heading: 'Types d’erreurs',
  about: 'Chaque erreur de l’API nomme l’une de ces pages. Le numéro de la requête aide l’exploitant à la retrouver.',
  status: 'Code HTTP',
  all: 'Tous les types d’erreurs',
  kinds: {
    'bad-parameter': [
      'Un paramètre est inconnu ou erroné',
      'Rien n’a été renvoyé, afin qu’un filtre mal écrit ne renvoie pas tout. `errors` nomme chaque erreur.',
    ],
    malformed: ['La requête ne peut pas être lue', 'L’adresse ou le contenu est mal formé.'],
    'not-found': ['Il n’y a rien ici', 'L’adresse, le code, la cote ou l’identifiant n’est pas connu.'],
    'other-site': [
      'Un autre site a envoyé cette requête',
      'Ce qui modifie quelque chose est accepté depuis les pages de ce serveur et depuis des programmes, mais pas depuis la page d’un autre site.',
    ],
    conflict: [
      'Cela n’est pas possible maintenant',
      'La requête est correcte, mais l’état actuel ne la permet pas. `errors` dit pourquoi.',
    ],
    rebuilt: [
      'La base de données n’est plus la même',
      'Les numéros de changements que vous détenez appartiennent à une base antérieure. Recommencez avec `since=0` et gardez la nouvelle valeur de `epoch`.',
    ],
    'method-not-allowed': [
      'Cette méthode n’est pas acceptée ici',
      '`Allow` énumère les méthodes acceptées ; la plupart des adresses sont en lecture seule.',
    ],
    'too-large': [
      'La requête est trop grande',
      'Le contenu dépasse ce que cette adresse accepte, ou compte trop de champs.',
    ],
    'not-supported': [
      'La forme du contenu n’est pas lue',
      'Le type, le jeu de caractères ou l’encodage du contenu n’est pas de ceux que cette adresse lit.',
    ],
    'no-such-part': [
      'Le fichier n’a pas cette partie',
      'L’en-tête `Range` demande des octets au-delà de la fin ; `Content-Range` en donne le nombre.',
    ],
    'not-expected': [
      'L’attente ne peut pas être satisfaite',
      'L’en-tête `Expect` demande autre chose que `100-continue`.',
    ],
    'too-slow': [
      'La requête n’est pas arrivée à temps',
      'L’en-tête ou le contenu n’a pas été envoyé jusqu’au bout à temps, et la connexion a été fermée.',
    ],
    'address-too-long': ['L’adresse ou l’en-tête est trop long', 'Ensemble, l’adresse et l’en-tête ont au plus 16 ko.'],
    'too-many-requests': [
      'Trop de requêtes',
      'La limite fixée par l’exploitant est atteinte ; `Retry-After` dit quand revenir.',
    ],
    busy: [
      'Le serveur est occupé',
      'On lui demande plus qu’il ne peut fournir en même temps ; `Retry-After` dit quand revenir.',
    ],
    'not-ready': ['Pas prêt', 'La base de données ne peut pas être interrogée pour le moment.'],
    'not-set-up': [
      'Cela n’est pas installé ici',
      'L’exploitant ne l’a pas activé, ou doit d’abord corriger un réglage. Redemander aussitôt ne change rien.',
    ],
    'not-stored': [
      'Rien ne peut être enregistré ou lu maintenant',
      'Le disque du serveur est plein ou défaillant. Rien n’a été écrit à moitié ; l’exploitant doit faire de la place.',
    ],
    'in-use': [
      'Une autre commande tient la base de données',
      'Rien n’a été fait. Réessayer dans quelques minutes ; `Retry-After` dit quand.',
    ],
    damaged: [
      'La base de données est endommagée',
      'Une ligne nécessaire à la réponse ne peut pas être lue. Rien n’est montré en partie. L’exploitant doit rétablir une sauvegarde ; d’autres adresses répondent peut-être.',
    ],
    'wrong-clock': [
      'L’horloge du serveur est fausse',
      'L’horloge est en retard sur le dernier enregistrement, ou très en avance sur lui. Aucune date à venir n’est donnée avant que l’exploitant ne la règle. Gardez ce que vous avez ; `Retry-After` dit quand redemander.',
    ],
    fault: ['Une erreur de notre part', 'Le numéro de la requête aide l’exploitant à la retrouver dans le journal.'],
  },
}
