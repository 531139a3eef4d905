// Titles and first headings of pages that are not what was asked.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const wallsTable: PatternTable = {
  precedence: ['wall title', 'server_error', 'not_found', 'refused', 'wrong_type', 'maintenance'],
  rows: [
    // "Just a moment...", "Verify you are human", "Checking your browser before accessing", "Attention Required! | Cloudflare"
    {
      language: 'en',
      means: 'wall title',
      pattern:
        "^just a moment|verif(y|ying)( that)? you('re| are)? (a )?human|checking (your browser|if the site connection)",
      sample: 'Just a moment...',
    },
    {
      language: 'en',
      means: 'wall title',
      pattern: String.raw`not a (bot|robot)\b|are you (a )?(human|robot)|attention required|^security (check|verification)|captcha|unusual traffic`,
      sample: 'Attention Required! | Cloudflare',
    },
    {
      language: 'en',
      means: 'server_error',
      pattern: String.raw`server error|runtime error|error (has )?occurred|service (is )?(temporarily )?unavailable|bad gateway|^error\b`,
      sample: '502 Bad Gateway',
    },
    {
      language: 'en',
      means: 'not_found',
      pattern: String.raw`{{thing}}\b.{0,30}\b((was |could |can)?not (be )?found|does not exist)|^404\b|no longer (exists|available)`,
      sample: 'Page not found',
    },
    { language: 'en', means: 'thing', pattern: '(page|document|resource)', sample: 'page' },
    { language: 'fr', means: 'not_found', pattern: 'page (non trouvée|introuvable)', sample: 'Page introuvable' },
    { language: 'es', means: 'not_found', pattern: 'página no encontrada', sample: 'Página no encontrada' },
    {
      language: 'en',
      means: 'refused',
      pattern: 'access (is )?denied|forbidden|request (was )?(blocked|rejected)|unauthori[sz]ed',
      sample: 'Access Denied',
    },
    { language: 'en', means: 'wrong_type', pattern: String.raw`^(sign|log) ?in\b`, sample: 'Log in' },
    {
      language: 'en',
      means: 'maintenance',
      pattern: '(scheduled|under|site) maintenance',
      sample: 'Under maintenance',
    },
  ],
}
