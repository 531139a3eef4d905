// Which programs translate a page before it is saved, and the traces that they leave.

/** "saved from url=(0089)https://translate.google.com/…", "url: https://docs-un-org.translate.goog/": where a program found what it saved. */
export const savedFrom = /(?:saved from url=\(\d{1,5}\)|\burl:\s{0,3})https?:\/\/([^\s/?#]{1,200})/i

/** Hosts that show the pages of others in another language. */
export const translatingHosts: readonly { name: string; host: RegExp; sample: string }[] = [
  {
    name: 'Google Translate',
    host: /(?:^|\.)translate\.(?:goog|google\.[a-z.]{2,6}|googleusercontent\.com)$/i,
    sample: 'saved from url=(0043)https://translate.google.com/translate?u=x',
  },
  {
    name: 'Bing Translator',
    host: /(?:^|\.)(?:translatetheweb|translatoruser(?:-int)?|microsofttranslator)\.com$/i,
    sample: 'url: https://www.translatetheweb.com/?a=x',
  },
  {
    name: 'Yandex',
    host: /(?:^|\.)(?:translate\.yandex\.[a-z.]{2,6}|translated\.turbopages\.org)$/i,
    sample: 'saved from url=(0031)https://translate.yandex.com/?url=x',
  },
]

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
