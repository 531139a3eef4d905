// The advice on taking part in French, by row of the facts.
import type { HowToWords } from './types.ts'

export const fr: HowToWords = {
  topics: {
    ECOSOC: 'statut ECOSOC',
    address: 'adresse',
    annexes: 'annexes',
    apply: 'candidature',
    attendance: 'présence',
    consent: 'consentement',
    contact: 'contact',
    'exhaustion of remedies': 'épuisement des recours',
    format: 'format',
    hour: 'heure',
    'how known': 'comment on l’apprend',
    language: 'langue',
    late: 'envoi tardif',
    length: 'longueur',
    'list of States and sessions': 'États et sessions',
    meet: 'rencontres',
    'official page': 'page à consulter',
    pattern: 'cas passés',
    portal: 'plateforme',
    'private briefing': 'réunion privée',
    publication: 'publication',
    register: 'inscription',
    video: 'vidéo',
    webcast: 'retransmission',
    'what is taken': 'ce qui est reçu',
    when: 'quand',
    where: 'où',
    'where to send': 'où envoyer',
    who: 'qui',
    'who speaks': 'qui prend la parole',
    window: 'période',
    'written statements': 'exposés écrits',
  },
  values: {
    'CAT:review_submission/official page':
      'Informations pour la société civile, les ONG et les institutions nationales des droits de l’homme (Comité contre la torture)',
    'CAT:review_submission/when':
      'Les informations écrites sont reçues à plusieurs étapes du cycle ; le jour est annoncé pour chaque session sur la page de la session',
    'CAT:review_submission/who':
      'Les organisations non gouvernementales, les institutions nationales des droits de l’homme et les mécanismes nationaux de prévention ; la page ne pose aucune condition de statut ECOSOC pour les informations écrites',
    'CAT:review_submission/where to send':
      'À l’adresse du secrétariat du Comité, telle qu’imprimée sur la page de la session ; ne pas la deviner, ouvrir la page',
    'CAT:review_submission/format':
      'Word, par courriel (80e session) ; indiquer l’État, la session, et s’il s’agit de la liste de points, de l’examen ou de la suite donnée',
    'CAT:list_of_issues_input/pattern':
      'Jours constatés : 23 janvier 2023 pour la 76e session, 10 juin 2024 pour la 80e ; aucun écart fixe',
    'CAT:review_submission/length': 'La longueur figure sur la page officielle ; nous ne l’y avons pas lue',
    'CAT:review_submission/language':
      'Langues de travail du Comité : anglais, français, espagnol (russe pour les documents) ; les contributions ne sont pas traduites',
    'CAT:review_submission/publication':
      'Les contributions sont mises en ligne sur la page publique de la session (rubrique « Info from Civil Society Organizations (for the session) », cotes INT/CAT/CSS/…) ; si un texte doit rester confidentiel, le demander par écrit avant de l’envoyer',
    'CAT:review_submission/pattern':
      'Aux sessions récentes, le jour tombait exactement 28 jours avant l’ouverture (76e : 20 mars 2023 ; 80e : 10 juin 2024) : jamais une date, seulement un indice',
    'CAT:review_day/private briefing':
      'Le Comité rencontre en privé les ONG, les institutions nationales et les mécanismes de prévention avant la délégation ; y participent les organisations qui ont envoyé un texte sur cet État ; l’OMCT coordonne la réunion des ONG',
    'CAT:registration/attendance':
      'Inscription sur Indico ; le lien figure sur la page de la session (84e : événement 1010911)',
    'CAT:registration/who':
      'Toute organisation qui veut être présente doit s’inscrire ; la note d’information ne pose pas de condition de statut ECOSOC pour les sessions des organes conventionnels',
    'CAT:review_day/webcast': 'Les séances publiques sont retransmises sur UN Web TV',
    'CAT:list_of_issues_input/official page':
      'Contributions avant la liste de points (procédure ordinaire) ou la liste de points préalable au rapport (procédure simplifiée) ; préciser dans le titre que le texte concerne la liste',
    'CAT:list_of_issues_input/list of States and sessions':
      'Les listes adoptées à une session sont annoncées à sa clôture et dans les bulletins de l’OMCT',
    'CAT:follow_up_ngo/official page':
      'Page du Comité sur la suite donnée : réponses des États, rapports alternatifs, lettres du Rapporteur',
    'CAT:follow_up_ngo/what is taken':
      'Les rapports alternatifs sur la suite donnée sont reçus et cités en public (novembre 2025 : sur l’Azerbaïdjan, le Burundi, le Danemark, l’Équateur, la Finlande, le Pakistan, la République de Corée, le Tchad, la Türkiye)',
    'CAT:follow_up_ngo/when':
      'Aucun jour n’est fixé pour les ONG ; l’État doit sa réponse un an après la clôture de la session',
    'UPR:stakeholder_submission/portal':
      'Plateforme d’inscription en ligne ; se connecter avec le nom d’utilisateur, non avec le courriel ; un seul compte par organisation, pas de seconde inscription',
    'UPR:stakeholder_submission/contact': 'uprsubmissions@ohchr.org',
    'UPR:stakeholder_submission/hour':
      '23 h 59, heure de Genève, pour la 47e session ; une heure ne vaut que si l’annonce l’imprime',
    'UPR:stakeholder_submission/window':
      'Ouverte environ six semaines (47e session : 27 février-8 avril 2024) ; fermée en dehors de cette période',
    'UPR:stakeholder_submission/official page':
      'Contributions et participation des autres parties prenantes à l’EPU (4e cycle)',
    'UPR:stakeholder_submission/length':
      '2\u202f815 mots pour une organisation, 5\u202f630 pour une contribution conjointe',
    'UPR:stakeholder_submission/annexes':
      'Admises ; les notes de fin ne contiennent que des références, aucun élément de fond',
    'UPR:stakeholder_submission/language': 'Anglais, français ou espagnol de préférence ; langues de l’ONU uniquement',
    'UPR:stakeholder_submission/format':
      'Word, non PDF ; un pays par contribution ; paragraphes et pages numérotés ; noms de toutes les organisations au début d’une contribution conjointe',
    'UPR:stakeholder_submission/late':
      'Les règles de forme et de délai s’imposent : une contribution qui ne les respecte pas n’est en règle générale pas prise en compte',
    'UPR:stakeholder_submission/ECOSOC':
      'Inutile pour une contribution écrite ; nécessaire pour assister au Groupe de travail et prendre la parole au Conseil',
    'UPR:pre_session/official page':
      'UPR Info, pré-sessions : environ un mois avant le Groupe de travail ; une heure par État ; les intervenants sont choisis sur candidature',
    'UPR:pre_session/apply':
      'Par formulaire, en anglais, français ou espagnol, trois à quatre mois avant (pré-session de décembre 2021 : clôture le 16 août 2021 à 23 h 59) ; presessions@upr-info.org',
    'UPR:pre_session/pattern':
      'Pré-session 46 : 13-16 février 2024 pour les examens du 29 avril au 10 mai 2024 ; candidatures jusqu’au 6 décembre 2023 à 23 h 59',
    'UPR:council_adoption/who speaks':
      'Les ONG dotées du statut consultatif auprès de l’ECOSOC ; dix places pour les ONG sur chaque document final, dans l’ordre d’inscription',
    'UPR:council_adoption/register':
      'Système en ligne du Conseil pour les ONG ; il ouvre la semaine qui précède la session (2012 : le vendredi à 14 heures) ; demandes au plus tard 24 heures avant le débat',
    'UPR:council_adoption/video':
      'Les déclarations vidéo sont possibles sur les documents finaux de l’EPU (institutions nationales de statut A et ONG dotées du statut consultatif)',
    'UPR:council_adoption/written statements':
      'Réservés aux ONG dotées du statut consultatif ; deux semaines avant la session',
    'UPR:council_adoption/official page': 'Participation des ONG au Conseil des droits de l’homme',
    'SRT:urgent_appeal/when':
      'Une personne risque d’être torturée par des agents de l’État ou avec leur consentement ; aussi : châtiments corporels, détention au secret, isolement, conditions assimilables à la torture, soins refusés, renvoi vers un risque, recours excessif à la force',
    'SRT:urgent_appeal/where':
      'Formulaire en ligne des procédures spéciales ; courriel urgent-action@ohchr.org sur la page lue (les adresses plus récentes se terminent par @un.org)',
    'SRT:allegation_letter/when': 'Aucune action immédiate n’est nécessaire : cas passés, pratiques répétées, lois',
    'SRT:urgent_appeal/exhaustion of remedies': 'Non exigé',
    'SRT:country_visit/meet':
      'Le Rapporteur spécial rencontre la société civile et les victimes pendant une visite ; conférence de presse les derniers jours',
    'SRT:country_visit/official page':
      'Visites sur invitation seulement ; le Rapporteur spécial rencontre ONG, avocats, victimes présumées et proches ; l’État doit garantir que quiconque l’a rencontré n’en souffre pas',
    'SRT:call_for_input/pattern':
      'Avant une visite, un appel à contributions écrites peut rester ouvert jusqu’à une dizaine de jours avant (Chili : 6 octobre pour le 16 octobre 2023)',
    'SRT:thematic_call/official page':
      'Appels à contributions ; le sens du jour qui figure sur la page doit être lu par une personne',
    'all:reprisals/who':
      'Écrire à l’organe avec lequel vous avez coopéré (Conseil : liaison avec les ONG ; secrétariat de l’EPU ; procédures spéciales : formulaire en ligne ou courriel du mandat ; organe conventionnel) ou à l’adresse centrale sur les représailles',
    'all:reprisals/address': 'reprisals@ohchr.org sur l’ancienne page ; l’adresse actuelle est imprimée sur la page',
    'all:reprisals/consent':
      'Le consentement éclairé de la personne est requis avant tout signalement et toute démarche ; autres voies sûres sur demande ; toute l’année',
    'OPCAT:npm/when':
      'Un an après l’entrée en vigueur pour l’État ; le Sous-Comité publie la liste des États dont le retard est important (trois ans ou plus)',
    'OPCAT:spt_visit/how known':
      'Programme annoncé après les sessions de juin et de novembre ; jours annoncés peu avant ; rapports confidentiels jusqu’à l’accord de l’État',
  },
}
