// Which programs translate a page before it is saved, and the traces that they leave.

/** Traces that a translating browser leaves in the page that it saves, by selector. */
export const translators: readonly { name: string; selector: string; sample: string }[] = [
  { name: 'Chrome', selector: 'html.translated-ltr, html.translated-rtl', sample: '<html class="translated-ltr">' },
  {
    name: 'Google Translate',
    selector: 'font[style*="vertical-align: inherit"] font[style*="vertical-align: inherit"]',
    sample:
      '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Bonjour</font></font></p>',
  },
  {
    name: 'Google Translate',
    selector:
      'base[href*=".translate.goog"], link[rel="canonical"][href*=".translate.goog"], link[href*="translate_http/_/ss"]',
    sample: '<head><base href="https://docs-un-org.translate.goog/en/CAT/C/XVD/CO/2"></head>',
  },
  {
    name: 'Google Translate',
    selector:
      'base[href*="//translate.google"], link[rel="canonical"][href*="//translate.google"], #gt-nvframe, iframe[src*="//translate.google"][src*="u="]',
    sample: '<head><base href="https://translate.google.com/translate?u=https://docs.un.org/"></head>',
  },
  { name: 'Edge', selector: '[_msttexthash], [_msthash]', sample: '<p _msttexthash="123" _msthash="4">Bonjour</p>' },
  {
    name: 'Firefox',
    selector: '[data-moz-translations-id]',
    sample: '<p data-moz-translations-id="7">Bonjour</p>',
  },
  {
    name: 'Yandex',
    selector: 'html[data-yatranslate], [data-translate-yandex], .yt-translated, ya-tr-span',
    sample: '<html data-yatranslate="fr">',
  },
  { name: 'DeepL', selector: '[data-dl-translated], [data-dl-uid]', sample: '<p data-dl-uid="3">Bonjour</p>' },
  {
    name: 'Immersive Translate',
    selector: '.immersive-translate-target-wrapper, [data-immersive-translate-walked]',
    sample: '<p><font class="immersive-translate-target-wrapper">Bonjour</font></p>',
  },
]
