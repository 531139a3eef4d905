// Faults of sources in plain words, in French: what happened, and what a person can do about it.

const wait =
  'Rien à faire : un nouvel essai a lieu à la prochaine exécution. Si cela dure, ouvrir la page de la source.'
const byHand =
  'Ouvrir la page de la source dans un navigateur, enregistrer les documents voulus, et les charger avec la commande « mechanism-watch import <fichiers> --source <id> ».'
const compare = 'Comparer avec le document officiel ou la liste officielle.'
const repair =
  'Prévenir les responsables du projet : le site a sans doute changé. Rien de ce qui était détenu n’est perdu.'
const nothing = 'Rien à faire.'
const tell = 'Prévenir les responsables du projet.'

/** What and remedy, by the name of the fault. */
export const fr = {
  not_found: ['Le site dit que la page ou le document n’existe pas.', repair],
  challenged: ['Le site demande la preuve qu’une personne lit. Nous ne le trompons pas.', byHand],
  slow_down: ['Le site nous a demandé de revenir plus tard.', wait],
  server_error: ['Le site a répondu par une erreur de son côté.', wait],
  empty: ['Le site n’a rien envoyé.', wait],
  wrong_type: ['Le site a envoyé autre chose que le document promis.', byHand],
  no_files: ['La page annonce un document sans fichier.', byHand],
  outdated: [
    'Le fichier est plus ancien que le dernier qui a été repris. Rien n’en a été repris.',
    'Prendre le fichier le plus récent. Si le plus ancien est le bon, l’importer avec l’option « --older ».',
  ],
  suspicious_empty: ['La liste est vide, ou a perdu des documents qu’elle avait. On ne la croit pas.', repair],
  paging_stuck: ['La liste a redonné la même page, de sorte que sa fin n’a pas pu être atteinte.', repair],
  robots: ['Le site ne permet pas la lecture automatique de cette adresse.', byHand],
  too_large: ['Le fichier dépasse la limite.', byHand],
  too_small: ['Le fichier est trop petit pour être un document.', wait],
  truncated: ['Le fichier s’arrête trop tôt.', wait],
  timeout: ['Le site n’a pas répondu à temps.', wait],
  network: [
    'Le site n’a pas pu être atteint.',
    'Vérifier la connexion. Un nouvel essai a lieu à la prochaine exécution.',
  ],
  unexpected_shape: ['La page n’a pas la forme que nous connaissons.', repair],
  refused: ['Le site a refusé la requête.', byHand],
  not_parsed: ['Un document n’a pas pu être lu. Rien n’en a été repris.', repair],
  set_aside: [
    'Un document a fait échouer son lecteur, ou lui a demandé trop de temps ou de mémoire. Il est mis de côté ; les autres sont lus.',
    'L’ouvrir et voir si c’est bien le document voulu, et prévenir les responsables du projet. Une version plus récente essaie de nouveau ; pour l’essayer maintenant, l’enregistrer et l’importer.',
  ],
  reader_not_started: [
    'Le processus qui lit les documents n’a pas pu démarrer. Aucun document n’a été jugé.',
    'Vérifier qu’il reste de la mémoire et des processus sur cette machine, et relancer.',
  ],
  file_unread: [
    'Un fichier importé n’a pas pu être lu sur le disque. Les autres ont été importés.',
    'Voir la raison, et importer de nouveau le fichier.',
  ],
  not_a_document: [
    'Un fichier importé n’est pas un document lisible. Il n’a pas été importé.',
    'Enregistrer le document lui-même (PDF, Word ou page Web) et l’importer.',
  ],
  not_covered: [
    'Un document d’un autre organe que celui de cette source. Rien n’en a été conservé.',
    'Le message nomme la source qui le couvre, s’il y en a une : importer de nouveau le fichier avec elle. Retirer l’import erroné avec « mechanism-watch db forget <cote ou sha256> ».',
  ],
  damaged: [
    'Les octets d’un fichier sont endommagés. Rien n’en a été repris.',
    'Télécharger de nouveau le fichier et l’importer. Si cela n’aide pas, chercher une autre copie.',
  ],
  too_large_unpacked: [
    'Un fichier se décompresse en plus qu’aucun document n’en demande. Il a été refusé.',
    'Chercher une autre copie du document.',
  ],
  import_not_parsed: [
    'Un fichier importé n’a pas pu être lu. Rien n’en a été repris.',
    'Si c’est le mauvais fichier, le retirer avec « mechanism-watch db forget <cote ou sha256> » et importer le bon. Si c’est le bon, prévenir les responsables du projet.',
  ],
  no_import_parsed: [
    'Aucun des fichiers importés n’a pu être lu.',
    'Voir la raison de chacun : ce n’est sans doute pas le document voulu.',
  ],
  left_out: [
    'La liste a des lignes sans document que l’on puisse demander.',
    'Ouvrir la page de la source et comparer : si un document s’y trouve, l’enregistrer et l’importer, et prévenir les responsables du projet.',
  ],
  row_unread: [
    'Une ligne d’une liste ou d’une page de calendrier n’a pas pu être lue. Les autres ont été reprises, et ce qui en était détenu reste.',
    'Ouvrir la page. Si la ligne est un document, l’enregistrer et l’importer ; si c’est une date nécessaire, la saisir avec « mechanism-watch announcements add ». Prévenir les responsables du projet.',
  ],
  nothing_new: [
    'La liste répond, mais n’apporte rien de nouveau depuis plus longtemps que jamais. Elle est peut-être figée.',
    'Ouvrir la page de la source : si elle montre des documents plus récents, prévenir les responsables du projet.',
  ],
  not_asked: [
    'La source n’a pas été interrogée depuis plus longtemps que ne le veut son horaire.',
    'Vérifier que « mechanism-watch up » ou « serve » est en marche, ou exécuter « mechanism-watch collect ».',
  ],
  other_language: [
    'Une version dans une langue qui n’est pas lue ici : reconnue, et gardée dans les archives.',
    'Importer la version anglaise, s’il y en a une.',
  ],
  other_document: [
    'Un document autour d’un résultat d’examen, comme un rapport préparé pour l’examen ou une décision du Conseil : reconnu, et gardé dans les archives. Il ne contient pas de recommandations.',
    'Importer le rapport du Groupe de travail (A/HRC/…) et son additif.',
  ],
  corrigendum: [
    'Un rectificatif : il corrige un autre document. Il est gardé dans les archives et n’est pas lu.',
    'L’ouvrir et le comparer avec le document qu’il corrige.',
  ],
  correction_does_not_match: [
    'Une correction faite par une personne ne va plus avec le texte qu’elle corrige.',
    'Relire le paragraphe et rectifier la ligne dans corrections.yml.',
  ],
  nothing_parsed: ['Aucun document de cette exécution n’a pu être lu.', repair],
  nothing_fetched: ['Des documents ont été annoncés, mais aucun n’a pu être obtenu.', byHand],
  doubtful: [
    'Un document a été repris, mais ce qu’il dit de lui-même ne concorde pas entièrement.',
    'Ouvrir le document et comparer. S’il a été mal lu, prévenir les responsables du projet.',
  ],
  fewer_than_held: [
    'Une version douteuse : elle contient moins de recommandations que celle qui est détenue. Elle est gardée, et celle qui est détenue reste en place.',
    'Comparer les deux. Si la nouvelle est la bonne, la reprendre avec « mechanism-watch parse --accept-fewer <sha256> » ; le message le donne.',
  ],
  dates_not_as_held: [
    'Une version douteuse : c’est la même parution du document que celle qui est détenue, avec d’autres dates. Elle est gardée, et celle qui est détenue reste en place.',
    'Comparer les deux avec la page officielle. Si la nouvelle est la bonne, la reprendre avec « mechanism-watch parse --accept-fewer <sha256> » ; le message le donne.',
  ],
  not_classified_too_long: [
    'Un texte est plus long que ce que lisent les règles. Il n’a pas été classé ; tout le reste l’a été.',
    'Ouvrir le document : deux paragraphes se sont peut-être confondus. Dans ce cas, prévenir les responsables du projet.',
  ],
  not_classified_timed_out: [
    'Les règles ont mis trop de temps à lire un texte. Il n’a pas été classé ; tout le reste l’a été.',
    'Lire soi-même le texte, et prévenir les responsables du projet. La prochaine version des règles essaie de nouveau.',
  ],
  skipped: ['Une partie d’un document a été laissée de côté, avec la raison.', 'Rien à faire, si la raison est bonne.'],
  index_record_unread: [
    'Des enregistrements de l’index n’ont pas pu être lus. Ils ont été laissés de côté, les autres ont été repris.',
    'Regarder l’enregistrement que nomme le message, et le signaler aux responsables du projet.',
  ],
  index_words_unread: [
    'Des enregistrements de l’index ont des mots que nous ne connaissons pas. Ils ont été repris, et rien n’est conclu de ces mots.',
    'Regarder l’enregistrement que nomme le message, et signaler ces mots aux responsables du projet.',
  ],
  unusual_size: [
    'L’export de l’index compte moins ou plus d’enregistrements que l’index n’en a, à notre connaissance. Ce qu’il contient a été repris ; ce qui y manque manque ici.',
    'S’il s’agit d’une partie choisie, rien. Sinon, reprendre le tout : « mechanism-watch collect uhri ».',
  ],
  state_differs: [
    'Des enregistrements de l’index nomment un autre État que celui du document dont ils portent la cote. Ils sont retenus, et ne figurent sous aucun État.',
    'Ouvrir l’enregistrement que nomme le message : la cote ou l’État y est erroné. Importer le document lui-même.',
  ],
  too_many_listings: ['Plus de documents ont été annoncés que prévu.', compare],
  too_many_recommendations: ['Un document contient plus de recommandations que prévu.', compare],
  papers_disagree: ['Deux documents d’un même examen ne disent pas la même chose.', compare],
  withdrawn: ['Un document n’est plus annoncé. Il est gardé et marqué.', nothing],
  clock_behind: [
    'L’horloge de cette machine est en retard sur des données déjà présentes. Les dates et les rappels sont suspendus.',
    'Régler l’horloge. Si elle est juste, exécuter « mechanism-watch windows --accept-clock ». Les pages sont servies entre-temps, sans dates à venir.',
  ],
  clock_ahead: [
    'L’horloge de cette machine est très en avance sur la donnée la plus récente. Les dates et les rappels sont suspendus.',
    'Régler l’horloge. Si elle est juste, car rien n’a tourné depuis longtemps, exécuter « mechanism-watch windows --accept-clock ».',
  ],
  mass_cancellation: [
    'Beaucoup de dates prendraient fin d’un coup. Elles restent comme elles étaient, et personne n’a été prévenu.',
    'En comparer quelques-unes avec leur page officielle. Si elles sont annulées, exécuter « mechanism-watch windows --accept-cancellations » ; sinon, prévenir les responsables du projet.',
  ],
  announcements_disagree: [
    'Une version du projet et une ligne que vous avez saisie ne disent pas la même chose. La vôtre l’emporte.',
    'Ouvrir la page officielle. Si la vôtre est fausse, exécuter « mechanism-watch announcements add --corrects ID … » ou « announcements withdraw ID » ; la ligne du projet compte alors.',
  ],
  announcement_refused: [
    'Une ligne de votre fichier d’annonces ne peut pas être juste. Rien de nouveau n’en a été repris.',
    'Le message nomme le fichier, la ligne et la colonne. « mechanism-watch announcements check FICHIER » les nomme toutes.',
  ],
  announcements_gone: [
    'Des lignes que votre fichier d’annonces nommait n’y sont plus. Elles restent : une ligne disparue n’annonce rien.',
    'Remettre les lignes. Si une date est annulée, ajouter une ligne qui le dit ; retirer une ligne saisie par erreur avec « mechanism-watch announcements withdraw ID ».',
  ],
  mail_down: [
    'Aucun courriel ne part : le serveur de courriel ne peut pas être atteint, ou n’accepte pas les messages d’ici.',
    'Vérifier que le serveur de courriel fonctionne, et que MECHANISM_WATCH_SMTP et MECHANISM_WATCH_FROM sont justes. Rien n’est perdu : un nouvel essai a lieu toutes les quelques minutes.',
  ],
  wrong_key: [
    'Aucun message ne part : MECHANISM_WATCH_KEY n’ouvre pas les adresses des abonnements.',
    'Donner la clé avec laquelle elles ont été scellées. Rien n’est perdu : un nouvel essai a lieu toutes les quelques minutes.',
  ],
  mail_not_set: [
    'Il y a des abonnements, et aucun courriel ne peut partir : la clé ou le serveur de courriel n’est pas configuré.',
    'Configurer MECHANISM_WATCH_KEY, MECHANISM_WATCH_SMTP et MECHANISM_WATCH_FROM.',
  ],
  subscription_damaged: [
    'Un abonnement n’a pas pu être lu : sa ligne est endommagée. Il est arrêté ; les autres continuent.',
    'Exécuter « mechanism-watch db check ». Si la base de données est endommagée, rétablir une sauvegarde.',
  ],
  erasing_waits: [
    'Quelque chose a été effacé, mais un autre programme lit la base de données, de sorte que ses dernières traces restent dans le journal voisin.',
    'Un nouvel essai a lieu toutes les cinq minutes. Si cela dure, arrêter les autres programmes qui tiennent la base ouverte.',
  ],
  mails_limit: [
    'Le formulaire ouvert a demandé autant de courriels qu’il peut en partir en un jour. Les nouvelles demandes n’en reçoivent pas avant demain.',
    'Voir dans le journal du serveur mandataire si un réseau inonde le formulaire, et le refuser là. Qui a un abonnement reçoit toujours son lien et ses dates.',
  ],
  disk_failing: [
    'Le disque n’a pas pu être lu ou écrit.',
    'Vérifier le disque, puis lancer « mechanism-watch db check ». Si un dommage est trouvé, restaurer une sauvegarde sur un autre disque.',
  ],
  database_damaged: [
    'La base de données est endommagée.',
    'Lancer « mechanism-watch db check », qui dit ce qui est endommagé. L’index de recherche seul peut être refait (« mechanism-watch index --anew ») ; pour tout le reste, restaurer une sauvegarde (« mechanism-watch db restore FILE »).',
  ],
  database_busy: [
    'Une autre commande a occupé la base de données trop longtemps.',
    'Attendre qu’elle ait fini, et relancer celle-ci.',
  ],
  database_gone: [
    'Le serveur PostgreSQL ne répond pas, ou n’accepte pas d’écritures.',
    'Le démarrer, ou indiquer dans MECHANISM_WATCH_DATABASE le serveur qui le remplace, et relancer.',
  ],
  database_moved: [
    'Le fichier de la base de données a été déplacé, supprimé ou remplacé alors que ce programme l’avait ouvert. Plus rien n’y est enregistré.',
    'Le remettre à sa place, ou restaurer une sauvegarde (« mechanism-watch db restore FILE »), puis redémarrer le programme.',
  ],
  archive_away: [
    'Le serveur de stockage des archives ne répond pas, ou refuse la demande. Aucun fichier n’a été perdu.',
    'Le démarrer, ou corriger MECHANISM_WATCH_ARCHIVE et les variables AWS_*, puis relancer. « mechanism-watch doctor » vérifie le tout.',
  ],
  not_writable: [
    'Ce programme ne peut pas écrire dans son dossier de données.',
    'Donner le dossier à l’utilisateur qui lance le programme, ou indiquer un autre dossier dans MECHANISM_WATCH_DATA.',
  ],
  too_many_files: [
    'Le système ne laisse pas ce programme ouvrir plus de fichiers.',
    'Relever la limite des fichiers ouverts (ulimit -n), et relancer.',
  ],
  disk_full: ['Le disque est plein. Rien n’a été écrit à moitié.', 'Faire de la place et relancer.'],
  file_limit: [
    'Le système ne laisse pas ce programme écrire un fichier de cette taille. Rien n’a été écrit à moitié.',
    'Relever la limite de taille des fichiers (ulimit -f), ou indiquer un emplacement sur un autre disque, et relancer.',
  ],
  interrupted: [
    'L’exécution a été interrompue avant sa fin.',
    'Rien à faire : la prochaine reprend là où elle en était.',
  ],
  failed: ['Ce programme a échoué.', `Voir le message. ${tell}`],
  unknown_name: ['Un nom d’État n’est pas dans nos tables. Il n’a pas été deviné.', repair],
} satisfies Readonly<Record<string, readonly [what: string, remedy: string]>>
