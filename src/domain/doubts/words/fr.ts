// What a reader doubted, as a person is told it in French.
import type { DoubtWords } from '../kinds-table.ts'
import { at, ofPages } from './fr-pages.ts'
import { ofVisits } from './fr-visits.ts'

const languages: Record<string, string> = {
  English: 'l’anglais',
  French: 'le français',
  Spanish: 'l’espagnol',
  Russian: 'le russe',
  Arabic: 'l’arabe',
  Chinese: 'le chinois',
}
const language = (name: string | undefined): string => languages[name ?? ''] ?? `${name}`

const dutyName = (duty: string | undefined): string => (duty === 'next report' ? 'prochain rapport' : 'suite donnée')

/** "4.1 (para. 2), 4.3 and 5 more" */
const listed = (numbers: string | undefined): string =>
  (numbers ?? '').replaceAll('(para. ', '(par. ').replace(/ and (\d+) more$/, ' et $1 autres')

const printed = (day: string | undefined): string => (day === 'a day not printed' ? 'jour non imprimé' : `${day}`)

export const fr: DoubtWords = {
  ...ofPages,
  ...ofVisits,
  stops_short: (end) => `le texte s’arrête au milieu d’une phrase (${end}) ; la suite n’a pas été lue`,
  starts_late: (number) => `le premier paragraphe lu est le ${number} ; ce qui précède n’a pas été lu`,
  order: (letter) => (letter ? `(${letter}) ne suit pas la lettre précédente` : 'sa lettre n’est pas dans l’ordre'),
  part: (part) => `dans la partie ${part}, où la numérotation recommence`,
  opens_list: () => 'ouvre une liste dont aucun élément ne suit',
  words_after: (words) => `des mots suivent le dernier paragraphe : ${words}`,
  last_open: (words) => `le dernier paragraphe n’est pas achevé : ${words}`,
  no_closing: () =>
    'aucun paragraphe sur la suite donnée, la diffusion ou le prochain rapport ne figure à la fin ; le texte est peut-être coupé',
  no_end: () =>
    'aucun paragraphe final, ou aucune annexe, ne suit les recommandations ou les engagements ; le texte est peut-être coupé',
  first_not_printed: () => 'le numéro 1 n’est pas imprimé ; la phrase placée avant le 2 en a tenu lieu',
  number_twice: (number) => `le numéro ${number} est imprimé deux fois`,
  numbers_missing: (from, to) => `les numéros ${from} à ${to} qui précèdent n’ont pas été trouvés`,
  number_missing: (number) => `le numéro ${number} manque`,
  glued: () => 'son numéro est imprimé sans espace après d’autres mots',
  lead_inferred: (number) => `les mots qui ouvrent la liste n’ont pas de numéro ; ${number} est déduit`,
  without_number: () => 'imprimé sans numéro',
  unknown_state: (name) => `un nom qui n’est celui d’aucun État connu ici, gardé tel qu’imprimé : ${name}`,
  bracket_state: (words) => `les parenthèses finales ne nomment aucun État connu ici : ${words}`,
  no_recommender: () => 'aucun État auteur de la recommandation n’est imprimé',
  unclear_answer: () => 'les termes de la réponse ne disent pas clairement ce qui recueille l’adhésion',
  answered_otherwise: (paragraph) =>
    `${paragraph ? `le paragraphe ${paragraph} y répond` : 'ses propres termes y répondent'} autrement que les mots qui ouvrent sa liste`,
  left_out: () => 'exclue de la réponse donnée à sa liste',
  goes_on: () => 'continue peut-être l’élément précédent',
  no_troika: () => 'les trois États rapporteurs (troïka) ne sont pas imprimés',
  troika: (count, names) => `États rapporteurs lus au lieu de trois : ${count} (${names})`,
  base_documents: (count) => `parmi les trois documents de base, imprimés avec une cote entière : ${count}`,
  no_session: () => 'la session du Groupe de travail n’est pas imprimée',
  no_heading: () => 'les conclusions n’ont pas de titre ; elles commencent aux mots qui ouvrent la première liste',
  tables: (pages) => `les tableaux des pages ${pages} n’ont pas été lus`,
  recognised: () =>
    'des mots ont été reconnus sur des images de pages ; les vérifier sur le document imprimé avant de citer',
  by_title: (title) =>
    `les propriétés du fichier disent le texte inachevé (${title}), mais non ses pages ; comparer avec le document officiel`,
  no_symbol: (symbol) => `la couverture ne porte pas de cote ; ${symbol} vient de la liste`,
  symbol_cited: (symbol) => `la couverture ne porte pas de cote ; un site cite le texte sous ${symbol}`,
  other_symbol: (cover, listed) => `la couverture porte ${cover}, la liste ${listed}`,
  no_days: () => 'les jours de la visite n’ont pas été trouvés',
  called_off: () => 'selon le rapport, la visite a été annulée ou reportée ; elle n’a pas de jours',
  no_section: () => 'aucun titre n’annonce de recommandations ; elles ont été trouvées d’après leurs termes',
  addressee: (name) => `le destinataire (${name}) n’est pas certain ; présenté comme le Gouvernement`,
  several_addressees: (names) => `s’adresse à plusieurs dans une même phrase : ${names}`,
  no_deadline: () => 'son échéance n’est pas imprimée en des termes connus ici',
  original: (cover, text) =>
    `la couverture donne ${language(cover)} comme langue originale ; le texte est dans une autre : ${language(text)}`,
  damage: (count, _what, where) =>
    `paragraphes avec des signes abîmés ou laissés par une machine : ${count} (${where})`,
  listed_day: (listed, printed) => `la liste donne le ${listed} ; le document est du ${printed}`,
  skip_first: () => 'figure avant le premier paragraphe',
  skip_heading: () => 'un titre qu’aucun paragraphe ne suit',
  skip_annex: () => 'figure dans une annexe',
  skip_table: () => 'figure dans un tableau',
  skip_delegation: () => 'annexe : composition de la délégation',
  skip_note: () => 'son appel n’a pas été trouvé dans le texte',
  skip_number: (number) =>
    `le numéro ${number} n’est pas dans le texte ; ses mots figurent peut-être sous le numéro précédent`,
  skip_paragraph: () => 'aucun paragraphe de ce numéro n’a été trouvé',
  skip_recommendation: () => 'aucune recommandation de ce numéro n’a été trouvée',
  skip_unnumbered: () => 'texte sans numéro entre les recommandations',
  skip_disclaimer: () => 'la réserve du rapport, imprimée sans numéro',
  skip_same: (number) => `la recommandation figure dans la liste sous le numéro ${number}`,
  skip_other_part: () => 'vient après la partie sur cet État',
  referred: () => 'la position de l’État est donnée par renvoi à ce paragraphe',
  within_answer: () => 'imprimé dans la réponse de l’État',
  bracket_open: () => 'la parenthèse de l’État auteur n’est pas ouverte dans le texte imprimé',
  no_adoption: () => 'le jour de l’adoption n’est pas imprimé',
  named_inside: (name) => `un État nommé dans le texte est lu comme auteur de la recommandation : ${name}`,
  later_than: (from, to, day) =>
    `les jours du ${from} au ${to} sont postérieurs au document (${day}) et ne sont pas retenus ; comparer avec le texte imprimé`,
  loose_notes: (count, words) => `notes dont la place dans le texte n’est pas connue : ${count} (${words})`,
  lookalikes: (count, words) =>
    `lettres d’un autre alphabet semblables à des lettres latines, dans des mots qu’aucune recherche ne trouve (${count}) : ${words}`,
  no_text_pages: (pages) => `aucun texte n’a été trouvé : ${at(pages)}`,
  over_edge_lost: (pages) =>
    `un texte tourné qui sort de la page n’a pas pu être lu : ${at(pages)} ; comparer avec le texte imprimé`,
  over_edge: (pages, words) =>
    `des mots qui sortent de la page n’ont pas été lus en entier : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
  across: (pages, words) =>
    `des mots imprimés en travers de la page n’ont pas été lus : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
  unseen: (pages, words) => `des mots que personne ne peut voir n’ont pas été lus : ${at(pages)} (${words})`,
  unseen_among: (pages, words) =>
    `le texte contient des mots que personne ne peut voir : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
  set_apart: (pages, words) =>
    `des lettres sont espacées, et les mots ne se distinguent pas : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
  overlaid: (pages, words) =>
    `des mots placés sous une image, une forme ou un masque ont été lus : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
  struck: (pages, words) =>
    `des mots barrés ou marqués pour modification ont été lus : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
  stamped: (pages, words) =>
    `des mots ajoutés à la page comme note ou tampon n’ont pas été lus : ${at(pages)} (${words}) ; comparer avec le texte imprimé`,
  form_fields: (pages, words) =>
    `des mots dans les champs d’un formulaire n’ont pas été lus : ${at(pages)} (${words}) ; imprimer le fichier dans un nouveau PDF et utiliser celui-ci`,
  turned: (pages) => `un texte tourné ou oblique n’a pas été lu : ${at(pages)} ; comparer avec le texte imprimé`,
  browser_part: (first, last, all) =>
    `le navigateur n’a imprimé que les pages ${first} à ${last} sur ${all} ; les imprimer toutes et importer ce fichier`,
  encrypted: () => 'le fichier est chiffré, et son intégrité n’a pas pu être vérifiée ; comparer avec le texte imprimé',
  over_picture: (pages) =>
    `les mots sont placés sur une image de la page entière et y ont peut-être été reconnus : ${at(pages)} ; comparer avec le texte imprimé`,
  text_boxes: (count, words) =>
    `des paragraphes placés dans des zones de texte n’ont pas été lus : ${count} (${words})`,
  unseen_places: (count, words) => `des mots que personne ne peut voir n’ont pas été lus : ${count} (${words})`,
  styled_away: (count, words) => `des mots que le style de la page masque ont été lus : ${count} (${words})`,
  lost_references: (count, words) =>
    `des numéros que le fichier a perdus sont imprimés comme une erreur : ${count} (${words}) ; comparer avec un autre exemplaire`,
  encoded_twice: (count, words) =>
    `des lettres que la page avait codées deux fois ont été rétablies : ${count} (${words})`,
  words_lost: (count, words) => `des mots de certains paragraphes n’ont pas été lus : ${count} (${words})`,
  other_file: (count) =>
    `un texte conservé dans un autre fichier à l’intérieur de celui-ci n’a pas été lu (endroits : ${count}) ; l’ouvrir dans Word et l’enregistrer de nouveau`,
  formulas: (count) => `des formules ont été lues signe par signe (endroits : ${count})`,
  sign_letters: (count) =>
    `des lettres sont dessinées dans une police de symboles, et ce que voit le lecteur n’est pas connu (endroits : ${count})`,
  struck_left_out: (count) => `des mots barrés ont été omis (endroits : ${count})`,
  tracked: (count) =>
    `des modifications suivies sont encore en attente (${count}) ; le texte a été lu comme si toutes étaient acceptées`,
  balloons: (words) =>
    `des commentaires ou des modifications d’un projet sont imprimés dans la marge (${words}) et se mêlent peut-être au texte ; utiliser un fichier qui n’en a pas`,
  balloons_beside: (words) =>
    `des commentaires ou des modifications d’un projet figurent à côté du texte (${words}) et n’ont pas été lus ; vérifier si un texte définitif a paru`,
  status_line: (words) => `le fichier porte la mention ${words} ; vérifier si un texte définitif a paru`,
  other_languages: (count, own, place, other) =>
    `paragraphes qui ne sont pas dans la langue du document, ${language(own)} : ${count} (${place} : ${language(other)}) ; comparer avec la page originale`,
  unnamed_letters: (count, words) =>
    `des lettres ne sont pas identifiées par le fichier (mots : ${count}) : ${words} ; comparer avec le texte imprimé`,
  lost_letters: (count, words) =>
    `des lettres sont peut-être perdues ou fausses (mots : ${count}) : ${words} ; comparer avec le texte imprimé`,
  run_together: (words) => `des mots sont peut-être collés : ${words} ; comparer avec le texte imprimé`,
  broken_words: (words) => `des mots sont peut-être coupés en deux : ${words} ; comparer avec le texte imprimé`,
  line_hyphens: (words) =>
    `des traits d’union en fin de ligne appartiennent peut-être au mot, ou seulement à la coupure : ${words} ; comparer avec le texte imprimé`,
  letters_missing: (words) => `des lettres manquent peut-être : ${words} ; comparer avec le texte imprimé`,
  few_common: (share) =>
    `peu de mots sont des mots courants (${share} %) ; des lettres manquent peut-être ; comparer avec le texte imprimé`,
  letters_alone: () =>
    'beaucoup de lettres sont isolées ; des mots sont peut-être coupés ; comparer avec le texte imprimé',
  second_document: (paragraph, line) =>
    `un second document commence peut-être après le paragraphe ${paragraph} : ${line}`,
  cover_day_unread: (words) =>
    `le jour imprimé en couverture (${words}) n’a pas été lu ; le document n’a pas de date de distribution`,
  asks_other_state: (cover, paragraph, other, count) =>
    `la couverture est celle de : ${cover} ; le paragraphe ${paragraph} s’adresse à un autre État : ${other} (paragraphes de ce genre : ${count})`,
  listed_twice: (number) => `${number} figure deux fois dans la liste`,
  due_before: (duty, due, given) =>
    `${dutyName(duty)} : l’échéance (${due}) est antérieure au texte lui-même (${given})`,
  review_outside: (day, from, to) =>
    `le jour de l’examen (${day}) est hors de sa session (du ${printed(from)} au ${printed(to)})`,
  adoption_outside: (day, from, to) =>
    `le Groupe de travail a adopté le rapport le ${day}, hors de sa session (du ${printed(from)} au ${printed(to)})`,
  report_too_old: (day, reported) => `le rapport a été distribué le ${day}, avant ce dont il rend compte (${reported})`,
  no_current_code: (code, meant) =>
    `${code}, dans la cote, n’est pas le code actuel d’un État${meant ? ` ; probablement ${meant}` : ''}`,
  numbers_backwards: (numbers) => `les numéros combinés ${numbers} de la cote sont dans l’ordre inverse`,
  too_many_reports: (count) =>
    `aucun État n’a présenté autant de rapports (${count}) ; un appel de note est peut-être collé à la cote`,
  papers_differ: (matrix, one, says, other, otherSays) =>
    `${matrix ? 'la matrice' : one} : ${says} ; ${other} : ${otherSays}`,
  several_answers: (values) => `reçoit plusieurs réponses (${values}) ; les lire toutes`,
  paper_unclear: (symbol, paragraph, words) =>
    `${symbol}${paragraph ? `, par. ${paragraph}` : ''} : la réponse n’est pas claire ; la lire à cet endroit : ${words}`,
  paper_without_numbers: (symbol, paragraph, words) =>
    `${symbol}${paragraph ? `, par. ${paragraph}` : ''} répond à des recommandations sans donner leurs numéros ; lire ce texte : ${words}`,
  restated: () => 'reprend une recommandation d’un rapport antérieur',
  sessions_differ: (sessions) =>
    `le titre et sa note nomment des sessions différentes (${sessions}) : comparer avec le texte imprimé`,
  outside_session: (day, from, to) =>
    `le jour imprimé (${day}) est hors de la session (du ${from} au ${to}) et n’est pas retenu ; comparer avec le texte imprimé`,
  later_than_document: (day, document) =>
    `le jour imprimé (${day}) est postérieur au document (${document}) et n’est pas retenu ; comparer avec le texte imprimé`,
  past_deadline: (duty, day) =>
    `${dutyName(duty)} : l’échéance imprimée (${day}) était déjà passée, et aucune autre n’a été lue`,
  deadline_of_other: (duty, day) => `${dutyName(duty)} : le jour imprimé (${day}) est l’échéance d’autre chose`,
  several_deadlines: (duty, days) =>
    `${dutyName(duty)} : plusieurs échéances sont imprimées (${days}) ; aucune n’a été retenue`,
  only_invited: (paths) =>
    `des renseignements sur le paragraphe ${paths} sont souhaités sans échéance ; il n’est pas compté parmi les paragraphes de suivi`,
  excepted: () => 'suite donnée : des paragraphes sont exceptés ; les autres ont été retenus',
  exception_unread: () => 'suite donnée : une exception est imprimée, et ce qu’elle écarte n’a pas été lu',
  foreign_paragraphs: () => 'suite donnée : les paragraphes nommés sont ceux d’un autre document',
  counted_recommendations: () =>
    'suite donnée : des numéros de recommandations sont imprimés ; ce ne sont peut-être pas ceux de paragraphes',
  another_deadline: (paragraph) =>
    `suite donnée : le paragraphe ${paragraph} fixe une autre échéance, qui n’est pas retenue ; lire les deux`,
  no_such_paragraph: (duty, paths) => `${dutyName(duty)} : le document n’a pas de paragraphe ${paths}`,
  reply_after_report: (reply, report) =>
    `suite donnée : l’échéance (${reply}) est postérieure à celle du prochain rapport (${report}) ; comparer avec le texte imprimé`,
  may_set_report: (day) => `fixe peut-être la date du prochain rapport (${day}), qui n’a pas été retenue`,
  may_ask_follow_up: () =>
    'demande peut-être des renseignements sur la suite donnée dans un délai ; il n’a pas été lu ainsi',
  conflict: (cover, listed) => `la couverture porte ${cover}, le titre et la liste ${listed}`,
  item_otherwise: (letter) =>
    `le point ${letter}) est lu d’après ses propres termes, qui diffèrent de ceux qui ouvrent sa liste`,
  another_part: (paragraph, count) =>
    `une autre partie du rapport commence au paragraphe ${paragraph} ; la suite n’a pas été lue (paragraphes : ${count})`,
  no_numbers: () => 'le fichier ne porte pas de numéros de paragraphe',
  impossible_day: (duty, day) => `${dutyName(duty)} : le jour imprimé (${day}) n’existe dans aucun calendrier`,
  not_from_adoption: (duty, period) =>
    `${dutyName(duty)} : le délai ${period} ne court pas de l’adoption, et l’autre jour n’est pas imprimé`,
  adoption_unknown: (duty, period) =>
    `${dutyName(duty)} : le délai ${period} court de l’adoption, dont le jour n’est pas imprimé`,
  only_month: (duty, _what, printed) => `${dutyName(duty)} : aucun jour n’est imprimé, seulement ${printed}`,
  after_list: (duty, year) =>
    `${dutyName(duty)} : il répond à une liste de points qui vient d’abord${year ? ` (${year})` : ''}, et aucun jour n’est imprimé`,
  perhaps_other_state: () =>
    's’adresse peut-être au Gouvernement d’un autre État ; présentée comme adressée au Gouvernement',
  no_table: () =>
    'rapport de suivi sans tableau, mais avec un titre de recommandations : aucune recommandation n’y a été lue',
  not_computed: (duty, words) => `${dutyName(duty)} : aucun jour n’est calculé à partir de ${words}`,
  unknown_deadline: (duty, day) =>
    `${dutyName(duty)} : les mots qui entourent ${day} ne sont pas connus ici comme une échéance`,
  consideration_unread: () =>
    'les jours de l’examen du rapport n’ont pas été lus ; comparer le paragraphe 1 avec le texte imprimé',
  adoption_unread: () =>
    'un jour est imprimé près de l’adoption et n’a pas été lu ; comparer le paragraphe 1 avec le texte imprimé',
  adoption_early: (day, meeting) =>
    `le jour de l’adoption (${day}) est antérieur à la séance d’examen du rapport (${meeting}) et n’est pas retenu`,
  provisional: () => 'le texte a été adopté provisoirement ; aucune adoption définitive n’est imprimée',
  only_under: (heading) => `ne demande rien sous le titre ${heading}`,
  by_heading: (heading) =>
    `ne demande rien en des termes connus ici ; recommandation d’après son seul titre, ${heading}`,
  odd_items: () =>
    'présenté comme une préoccupation d’après les mots qui ouvrent sa liste ; ses éléments commencent comme des demandes',
  item_asks_at_end: (letter) =>
    `le point ${letter}) se termine par une demande ; présenté comme une préoccupation, d’après son début`,
  may_ask_concern: (words) =>
    `est peut-être une demande en des termes qui ne sont pas connus ici (${words}) ; présenté comme une préoccupation`,
  asks_positive: (words) => `contient une demande (${words}) ; présenté comme un aspect positif, d’après son titre`,
  stray_number: (printed, before) =>
    `un paragraphe numéroté ${printed} suit le ${before} ; ses mots sont présentés sous le ${before}`,
  open_question: (mark) =>
    `porte la marque d’une question en suspens (${mark}) ; le texte n’est peut-être pas définitif`,
  session_unread: (words) => `les jours de la session n’ont pas été lus : ${words}`,
  no_position: () => 'les mots qui ouvrent sa liste n’indiquent aucune position',
  spoken_of: (paragraph, words) =>
    `le paragraphe ${paragraph} en parle, et sa réponse n’est pas claire ; lire ce paragraphe : ${words}`,
  lead_unclear: (words) => `sa réponse n’est pas claire ; lire ce paragraphe : ${words}`,
  unnumbered_answer: (words) =>
    `répond à des recommandations sans donner leurs numéros ; comparer avec les listes : ${words}`,
  not_plain_to: (numbers) => `la réponse à ces numéros n’est pas claire ; lire les paragraphes : ${listed(numbers)}`,
  named_only: (numbers) => `ces numéros sont cités sans réponse qui ait pu être lue : ${listed(numbers)}`,
  no_number_answered: (words) =>
    `aucune recommandation ne reçoit de réponse sous son numéro ; comparer avec le rapport : ${words}`,
  two_ways: (number) => `${number ? `${number} : ` : ''}reçoit deux réponses différentes ; lire les deux`,
  remark_unsure: () => 'aucun État ne la recommande et aucune réponse n’y est donnée ; présentée comme une observation',
  may_be_answer: (words) => `les mots qui suivent sont peut-être sa réponse : ${words}`,
  heading_otherwise: (heading) => `le titre ${heading} y répond autrement que les mots qui ouvrent sa liste`,
  holds_unnamed: (words) =>
    `contient peut-être une recommandation dont l’État auteur n’est pas nommé ; lire ce paragraphe : ${words}`,
  all_but: (words) =>
    `répond à toutes les recommandations du rapport sauf certaines, sans être rattaché aux autres ; lire ce paragraphe : ${words}`,
  sessions_apart: (printed, ofSymbols) =>
    `le texte donne la session ${printed}, les cotes des documents de base la session ${ofSymbols}`,
  council_apart: (symbol, ofSymbol, printed) =>
    `la cote ${symbol} est de la session ${ofSymbol} du Conseil, la couverture de la session ${printed} ; comparer avec le texte imprimé`,
  promised_otherwise: (printed, promised) =>
    `la couverture est de la session ${printed} du Conseil, et les réponses sont promises pour la session ${promised} ; comparer avec le texte imprimé`,
  promised_twice: () =>
    'les réponses sont promises pour plusieurs sessions du Conseil ; comparer avec le texte imprimé',
  draft_apart: (symbol, ofSymbol, printed) =>
    `la cote ${symbol} est de la session ${ofSymbol} du Groupe de travail, le texte de la session ${printed} ; comparer avec le texte imprimé`,
  symbol_of_other: (symbol, other, state) =>
    `${symbol} est un document sur un autre État (${other}) que le rapport (${state}) ; comparer avec le texte imprimé`,
  council_before: (opens, adopted) =>
    `la session du Conseil indiquée en couverture s’ouvre le ${opens}, avant l’adoption du rapport (${adopted}) ; comparer avec le texte imprimé`,
  troika_own: (state) => `la troïka nomme l’État examiné lui-même (${state}) ; comparer avec le texte imprimé`,
  may_not_stand: (words) => `n’est peut-être plus valable : ${words} est imprimé à côté`,
  own_number: (printed, counted) => `son numéro est peut-être imprimé ${printed} ; ${counted} vient de son rang`,
  no_source: () => 'aucune source de sa réponse n’est imprimée',
  note_otherwise: (words) => `sa note y répond peut-être autrement que sa liste : ${words}`,
  text_of_other: (cover, other) =>
    `la couverture est celle de : ${cover} ; le texte nomme un autre État (${other}) ; vérifier de quel État il s’agit`,
  line_behind: (words) => `les mots sans numéro qui suivent en font peut-être partie : ${words}`,
  may_be_listed: (number) => `est peut-être la recommandation qui figure dans la liste sous le numéro ${number}`,
  day_unread: (words) => `un jour imprimé ici n’a pas été lu ; comparer avec le texte imprimé : ${words}`,
  unknown_inside: (name) =>
    `un nom qui n’est celui d’aucun État connu ici figure à la place de l’État auteur et a été laissé dans le texte : ${name}`,
  part_answered: (words) => `ces mots répondent peut-être à une partie de la recommandation : ${words}`,
  numbers_unread: (numbers) => `ces numéros sont imprimés et n’ont pas été lus : ${listed(numbers)}`,
  printed_under: (number) => `imprimée sous le numéro ${number}`,
  beside: (words) => `imprimé à côté : ${words}`,
  within_lead: () => 'imprimée dans les mots qui ouvrent sa liste',
  state_unlike: () => 'la réponse nomme un autre État que le dialogue',
  state_unread: () => 'l’État auteur n’a pas pu y être lu',
  part_of_place: (part) => `la réponse ne porte que sur une partie de ce paragraphe («\u00a0${part}\u00a0»)`,
  several_rows: () => 'plusieurs recommandations de ce paragraphe portent cette lettre ; la première a été retenue',
  no_ask_words: () => 'aucun terme de recommandation n’a pu y être lu',
  in_footnote: (number) => `imprimée dans la note ${number}`,
  bracket_unclosed: () => 'la parenthèse des États auteurs n’est pas fermée dans le texte imprimé',
  skip_tail: () => 'texte après le dernier État auteur : un titre',
  skip_remark: () => 'note sur une recommandation, imprimée entre les recommandations',
  skip_before_lead: () => 'figure avant la première liste',
  skip_no_list: (number) => `répond à ${number}, qui ne figure dans aucune liste`,
  skip_others: (number) =>
    `les autres recommandations du paragraphe ${number} ne se distinguent pas de celles qui ont déjà une réponse ; les y lire`,
  skip_no_place: (number) => `une réponse renvoie à ${number}, où aucune recommandation n’a pu être lue`,
  skip_not_so_many: (number) => `une réponse renvoie à plus que n’en contient le paragraphe ${number}`,
  skip_other_state: () => 'la réponse nomme un autre État que l’auteur de cette recommandation',
  skip_other_ask: () => 'la réponse porte sur une autre recommandation de ce paragraphe',
}
