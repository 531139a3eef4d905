// Words of a site round a text, and behind its end, in three languages, each with a sample.
import { rowOfAny as any, type PatternTable, patternRow as row } from '../../src/domain/patterns.ts'

export const tailTable: PatternTable = {
  precedence: ['frame', 'points', 'offer', 'beside an offer', 'end matter', 'speaks'],
  rows: [
    // what a site prints round its texts, wherever it stands: "Copyright Policy | Disclaimers | Privacy Policy | Feedback"
    any('frame', String.raw`^[^|.;]{2,60}(?:\|{1,2}[^|.;]{2,60}){2,}(?:URL:.*)?$`, 'Disclaimers | Privacy | Feedback'),
    any('frame', String.raw`^(?:URL|Source)\s?:\s*https?:\/\/\S+$`, 'URL: https://example.org/co.html'),
    row(
      'en',
      'frame',
      String.raw`^(?:©|Copyright\b|All rights reserved|Last updated\b|Back to top\b).{0,120}$`,
      'Last updated: 3 July 2089',
    ),
    row(
      'fr',
      'frame',
      String.raw`^(?:Dernière mise à jour|Mise? à jour le)\b.{0,60}(?<![.;:])$`,
      'Mis à jour le 3 mai',
    ),
    row(
      'es',
      'frame',
      String.raw`^(?:[ÚU]ltima (?:actualización|modificación)|Actualizado el)\b.{0,60}(?<![.;:])$`,
      'Última actualización: 3 de julio de 2089',
    ),
    // "Created on July 24, 2088 / Last edited on August 10, 2088": the foot of an old page
    any(
      'frame',
      String.raw`^(?:page )?{{made}}(?: on| le| el)?\s?:? (?:\d{1,2}[ ./-]|\p{L}{3,9} \d{1,2}, )[\p{L}\d ,./:-]{3,80}\d$`,
      'Created on July 24, 2088 / Last edited on August 10, 2088',
    ),
    any('made', '(?:created|(?:last )?edited|posted|créée?|dernière modification|(?:cread|modificad)[oa])', 'posted'),
    any(
      'frame',
      String.raw`^(?:privacy policy|terms of use|legal notice|mentions légales|politique de confidentialité)(?:\s?\|.{0,60})?$`,
      'Mentions légales',
    ),
    any(
      'frame',
      String.raw`^(?:aviso legal|política de privacidad|condiciones de uso|conditions d['’]utilisation)(?:\s?\|.{0,60})?$`,
      'Aviso legal',
    ),
    any(
      'frame',
      String.raw`^(?:disclaimer|avertissement|clause de non-responsabilité|descargo de responsabilidad)\s?:\s.{20,800}$`,
      'Disclaimer: This is not a publication of the Office.',
    ),
    any(
      'frame',
      String.raw`^(?:copyright|droits d['’]auteur|derechos de autor|(?:aviso|mention) de copyright) ?(?:notice|statement)?\s?:\s.{20,800}$`,
      'Copyright notice: This text is published with the leave of the library.',
    ),
    any(
      'frame',
      String.raw`^(?:(?:please )?cite (?:this document )?as|pour citer ce document|citar como)\s?:\s.{10,400}$`,
      'Cite as: Valdoria, Concluding observations',
    ),
    any(
      'frame',
      String.raw`^(?:Conclu|Observa)\p{L}+ [^;]{15,200}[,.] U\.?N\.? Docs?\.? [A-Z]{1,6}\/[^;]{3,60}\((?:19|20)\d{2}\)\.?$`,
      'Concluding observations of the Committee, Kestria, U.N. Doc. A/99/44, paras. 12-20 (2094).',
    ),
    any(
      'frame',
      String.raw`^\[ ?\p{L}[^[\].;:]{1,40}\](?: ?\[ ?\p{L}[^[\].;:]{1,40}\]){1,9}$`,
      '[ Home Page ] [ Treaty bodies Database ] [ Search ]',
    ),
    any(
      'frame',
      String.raw`^\[(?:adopted|done|adopté|fait|aprobad|hech|rédigé)\p{L}* (?:in|en) [^\]]{5,200}\]$`,
      '[Adopted in English, French and Spanish, the English text being the original version.]',
    ),
    any(
      'frame',
      String.raw`^\W{0,3}(?:(?:back to|return to) (?:the )?top|top of (?:the )?page|haut de (?:la )?page|retour en haut)(?: de la page)?\W{0,3}$`,
      '[Haut de la page]',
    ),
    row(
      'es',
      'frame',
      String.raw`^\W{0,3}(?:volver|ir|subir) (?:hacia )?(?:arriba|al (?:inicio|principio|comienzo))(?: de la página)?\W{0,3}$`,
      'Volver arriba',
    ),
    // behind the end of a text: where else it stands, what the reader may write to
    row(
      'en',
      'points',
      String.raw`^(?:available (?:at|from|online)|this page (?:is|was)|you (?:are here|may also)|for more information|posted (?:by|on)|filed under)\b`,
      'You may also be interested in',
    ),
    row(
      'fr',
      'points',
      String.raw`^(?:disponible (?:à|sur|en ligne)|cette page|vous êtes ici|vous aimerez|pour plus d['’]informations?|publié (?:le|par|dans))(?!\p{L})`,
      'Vous êtes ici : Accueil > Documents',
    ),
    row(
      'es',
      'points',
      String.raw`^(?:disponible en|esta página|usted está|(?:también )?te puede interesar|para más información|publicado (?:el|por|en))(?!\p{L})`,
      'Para más información, escriba a la Biblioteca.',
    ),
    any(
      'points',
      String.raw`^(?:tags|categor(?:y|ies)|keywords|étiquettes?|catégories?|mots[- ]clés|etiquetas?|categorías?|palabras clave)\s?:`,
      'Tags: torture, prisons',
    ),
    any(
      'points',
      String.raw`^(?:source|fuente|retrieved from|extrait de|tomado de)\s?:\s\p{Lu}[^.:;]{3,120}$`,
      'Source: Northmark Library',
    ),
    any('points', String.raw`^(?:views?|hits|visits|vues|visites|visitas)\s?:\s?[\d., ]+$`, 'Visits: 1,204'),
    any('points', String.raw`^(?:home|accueil|inicio|portada)\s?[>»›/→]`, 'Home > Treaty bodies > Kestria'),
    any(
      'points',
      String.raw`^(?:(?:source|fuente|url|retrieved from|extrait de|tomado de)(?!\p{L}).{0,150}|\W{0,3})(?:https?:\/\/|www\.)\S+$`,
      'Source: Northmark Library, http://example.org/co.html',
    ),
    any(
      'points',
      String.raw`^.{0,80}(?<![\w.-])[\w.-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}(?!\w).{0,40}$`,
      'j.roe@example.org',
    ),
    any('points', String.raw`(?<!\p{L})cookies?(?!\p{L})`, 'This website uses cookies.'),
    row(
      'en',
      'points',
      String.raw`^(?:subscribe|sign up|leave a (?:reply|comment)|you must be logged in|was this .{0,30}helpful|like this|contact us)(?!\p{L})`,
      'You must be logged in to post a comment.',
    ),
    row(
      'fr',
      'points',
      String.raw`^(?:abonnez-vous|inscrivez-vous|laisse[rz] un commentaire|vous devez (?:vous|être) connect\p{L}+|contactez|en savoir plus)(?!\p{L})`,
      'Vous devez vous connecter pour publier un commentaire.',
    ),
    row(
      'es',
      'points',
      String.raw`^(?:susc[rí]{2}b[ae](?:se|te)|regístr[ae](?:se|te)|dej[ae] (?:una respuesta|un comentario)|(?:lo siento, )?debes? (?:estar|iniciar))(?!\p{L})`,
      'Lo siento, debes estar conectado para publicar un comentario.',
    ),
    any(
      'points',
      String.raw`^(?:click|press|tap|cliquez|appuyez|haga clic|pulse)(?!\p{L})`,
      'Cliquez ici pour télécharger le document.',
    ),
    // lines of nothing but the words of a site: one that says what they offer, others beside it
    any(
      'offer',
      String.raw`(?<!\p{L})(?:share|tweet|e-?mail|print|download|pdf|related|see also|permalink|next|previous|home|sitemap|read more|loading|^top$)(?!\p{L})`,
      'Tweet Share on Facebook Email',
    ),
    any(
      'offer',
      String.raw`(?<!\p{L})(?:partager|tweeter|imprimer|télécharger|connexes?|liée?s|voir aussi|suivante?|précédente?|accueil|lire la suite)(?!\p{L})`,
      'Documents connexes',
    ),
    any(
      'offer',
      String.raw`(?<!\p{L})(?:compartir|tuitear|imprimir|descargar|relacionad[oa]s|v(?:éase|er) también|siguiente|anterior|inicio|leer más)(?!\p{L})`,
      'Documentos relacionados',
    ),
    any(
      'beside an offer',
      '^(?:share|tweet|post|e-?mail|print|download|save|bookmark|follow|us|pdf|docx?|word|html|epub|[km]b|ko|mo|x|more|to|by|on|in|as|of|the|this|via|and|&)$',
      'bookmark',
    ),
    any(
      'beside an offer',
      '^(?:facebook|twitter|linkedin|whatsapp|telegram|bluesky|mastodon|reddit|messenger|related|see|also|links?|permalink|next|previous|back|read|loading)$',
      'facebook',
    ),
    any(
      'beside an offer',
      '^(?:home|sitemap|search|index|list|top|view|open|full|text|files?|formats?|versions?|pages?|friend|documents?|reports?|content|articles?)$',
      'documents',
    ),
    any(
      'beside an offer',
      String.raw`^(?:ress?ources?|publications?|news|information|english|french|spanish|arabic|chinese|russian|original|anglais|español|inglés|\d{1,4}|\d+\.\d+)$`,
      'English',
    ),
    row(
      'fr',
      'beside an offer',
      '^(?:partager|tweeter|imprimer|télécharger|enregistrer|suivez|nous|connexes?|liée?s|liens?|voir|aussi|suivante?|précédente?|accueil|recherche)$',
      'enregistrer',
    ),
    row(
      'fr',
      'beside an offer',
      '^(?:retour|liste|fichiers?|le|la|les|ce|cette|sur|par|à|au|un|ami|lire|suite|et|de|du|des|courriel|mail|plus|rapports?|actualités|français)$',
      'courriel',
    ),
    row(
      'es',
      'beside an offer',
      '^(?:compartir|tuitear|imprimir|descargar|guardar|síganos|relacionad[oa]s|enlaces?|véase|ver|también|siguiente|anterior|inicio|buscar|volver|lista)$',
      'guardar',
    ),
    row(
      'es',
      'beside an offer',
      '^(?:archivos?|el|la|los|este|esta|en|por|a|al|un|amigo|leer|y|de|del|correo|electrónico|más|documentos?|informes?|recursos|noticias|página)$',
      'correo',
    ),
    any(
      'end matter',
      '^(?:annex|append|anexo|apéndice|notes?$|endnotes|footnotes|notas?$|references|références|referencias)',
      'Annex II',
    ),
    // answers of a State at the end of its paper: "140.5, 140.6", "Noted: 5 and 7", "Not accepted"
    any(
      'end matter',
      String.raw`^(?:[\p{L}\s]{0,60}:\s?)?\(?(?:\d{2,3}\.\d{1,3}|\d{1,3}(?:\.\d{1,3})?(?:(?:\s?[,;&–-]|\s\p{L}{1,3})\s?\d{1,3}(?:\.\d{1,3})?){1,300})\)?$`,
      '140.5, 140.6 and 140.8',
    ),
    row(
      'en',
      'end matter',
      String.raw`\b(?:accepted|noted|rejected|the support of|recommendations? (?:nos?\.? )?\d)`,
      'Not accepted',
    ),
    row(
      'en',
      'end matter',
      String.raw`^(?:(?:not|partially|partly|fully) )?supported\b(?! by)|\bsupported$`,
      'Not supported',
    ),
    row('en', 'end matter', String.raw`:\s(?:accept|support|note|reject)s?$`, 'Position: support'),
    // a line with these is of the text
    row(
      'en',
      'speaks',
      String.raw`(?<!\p{L})(?:committee|state party|convention|government|annex|should|shall|must|is|are|was|were|has|have|requests?|invites?)(?!\p{L})`,
      'The Committee further invites the',
    ),
    row(
      'fr',
      'speaks',
      String.raw`(?<!\p{L})(?:comité|état partie|convention|gouvernement|devrait|doit|est|sont|était|prie|invite|demande)(?!\p{L})`,
      'Le Comité invite',
    ),
    row(
      'es',
      'speaks',
      String.raw`(?<!\p{L})(?:comité|estado parte|convención|gobierno|debe|debería|está|fue|pide|invita|solicita)(?!\p{L})`,
      'El Estado parte',
    ),
  ],
}
