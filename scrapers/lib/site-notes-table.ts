// Wordings of the notes that sites and readers print on each page, in three languages, each with a sample.
import { rowOfAny as any, type PatternTable, patternRow as row } from '../../src/domain/patterns.ts'

/** A count alone is told by its whole form; the other notes by their clauses. */
export const siteTable: PatternTable = {
  precedence: ['taken from', 'counted', 'place or day', 'between', 'disclaims'],
  rows: [
    row(
      'en',
      'taken from',
      String.raw`^(?:{{copy}} )?(?:down-?loaded|printed|retrieved|saved|exported|generated|reproduced) (?:from|at|on|by|via|using)\b`,
      'Downloaded from https://example.org',
      'The bulletin was printed from stock',
    ),
    row('en', 'copy', '(?:(?:this|the) )?(?:document|copy|page|file|text|pdf)(?: (?:was|is))?', 'This document was'),
    any(
      'taken from',
      String.raw`^\[?(?:permalink|permanent link|lien permanent|enlace permanente|accessed|consulted)(?!\p{L})`,
      'Permalink: https://example.org/47c2.html [accessed 12 June 2090]',
      'Access to the prisons since 2089',
    ),
    row(
      'fr',
      'taken from',
      String.raw`^(?:{{copie}} )?(?:téléchargée?|imprimée?|consultée?|enregistrée?|générée?) (?:depuis|sur|de|du|le|à|par|via)(?!\p{L})`,
      'Téléchargé depuis https://example.org',
      'Il a été imprimé sur place',
    ),
    row('fr', 'copie', '(?:(?:ce|cette|le|la) )?(?:document|copie|page|fichier|texte)(?: (?:est|a été))?', 'Document'),
    row(
      'es',
      'taken from',
      String.raw`^(?:{{copia}} )?(?:descargad|impres|consultad|obtenid|generad|guardad)[oa] (?:de|desde|del|en|el|por|vía)(?!\p{L})`,
      'Descargado de https://example.org',
      'Fue impreso en la prisión',
    ),
    row(
      'es',
      'copia',
      '(?:(?:este|esta|el|la) )?(?:documento|copia|página|archivo|texto)(?: (?:fue|ha sido))?',
      'Documento',
    ),
    any('place or day', '(?:{{place}}|{{day}}|{{clock}})', '12 June 2090'),
    any('clock', String.raw`(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`, '10:45'),
    any(
      'between',
      '^(?:on|at|the|of|from|by|via|in|to|site|website|le|la|les|de|du|des|à|sur|el|los|en|del|a|las|sitio|web|utc|gmt|accessed|consultée?|consultado)$',
      'on',
      'which',
    ),
    any(
      'place',
      String.raw`https?:\/\/\S{1,300}|\bwww\.[\w/.-]{1,300}|(?<![\w@.])[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){0,3}\.(?:org|int|com|net)(?!\w)`,
      'www.example.org',
    ),
    any('day', String.raw`(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?(?: de)? \p{L}{3,10},?(?: de)? \d{4}(?!\d)`, '12 June 2090'),
    any(
      'day',
      String.raw`\p{L}{3,10} \d{1,2}, \d{4}(?!\d)|(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)`,
      'June 12, 2090',
    ),
    row(
      'en',
      'disclaims',
      String.raw`^(?:this is|it is|this document is) not an? (?:official )?(?:[\p{L}-]+ ){1,4}(?:publication|document|record)$`,
      'This is not a UNHCR publication',
    ),
    row(
      'en',
      'disclaims',
      String.raw`^[\p{L} ]{2,40} (?:is|are) not responsible for\b[^.;]{0,120}$|^(?:©|all rights reserved|copyright\b)`,
      'UNHCR is not responsible for, nor does it necessarily endorse, its content',
    ),
    row(
      'fr',
      'disclaims',
      "^(?:ceci|ce document) n['’]est pas une publication d|^tous droits réservés",
      "Ceci n'est pas une publication du HCR",
    ),
    row(
      'es',
      'disclaims',
      '^(?:esta|este documento|esto) no es una publicación d|^todos los derechos reservados',
      'Esta no es una publicación del ACNUR',
    ),
    // "Page 3 of 12", "https://example.org/co.html 3/12": a page number alone is the publisher's
    any(
      'counted',
      String.raw`^(?:[-–—|]\s?)?(?:page|página|pág\.|p\.)\s?\d{1,3}\s?(?:\/|of|sur|de)\s?\d{1,3}(?:\s?[-–—|])?$`,
      'Page 3 of 12',
    ),
    any(
      'counted',
      String.raw`^(?:https?:\/\/|www\.)\S{1,300}\s\d{1,3}\s?(?:\/|of|sur|de)\s?\d{1,3}$`,
      'https://example.org 3/12',
    ),
  ],
}
