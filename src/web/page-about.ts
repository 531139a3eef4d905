// What the words on the pages mean, for people who are not lawyers (SAFETY, L4, D1, Q7).

import { certainties } from '../domain/certainty.ts'
import { certaintyMeaning, certaintyWords } from '../domain/words.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'

export const aboutPage = (): Page => ({
  title: 'What the words mean',
  here: '/about',
  children: html`
    <h1>What the words mean</h1>
    <h2 id="mechanisms">Mechanisms</h2>
    <dl class="facts">
      <dt>Committee against Torture</dt><dd>Independent experts who review the States that joined the Convention against Torture.
        Their <em>concluding observations</em> hold concerns and recommendations. The State under review is called the State party.</dd>
      <dt>Human Rights Committee</dt><dd>Independent experts who review the States that joined the International Covenant on
        Civil and Political Rights; its article 7 forbids torture. Its concluding observations are collected; its review windows
        are not computed.</dd>
      <dt>Universal Periodic Review</dt><dd>States review each other in the Human Rights Council. Each recommendation is made by
        one or more <em>recommending States</em>; the <em>State under review</em> answers.</dd>
      <dt>Special Rapporteur on torture</dt><dd>An independent expert who visits countries on invitation and reports on each visit.</dd>
    </dl>
    <h2 id="certainty">How sure a date is</h2>
    <dl class="facts">${certainties.map(
      (label) =>
        html`<dt><span class=${`tag ${label}`}>${certaintyWords[label]}</span></dt><dd>${certaintyMeaning[label]}</dd>`,
    )}</dl>
    <p>Days are whole days in Geneva. An hour is shown only where it was printed.</p>
    <h2 id="positions">Positions</h2>
    <p>In the Universal Periodic Review a State <em>supports</em> a recommendation or <em>notes</em> it. “Noted” is the term of
      the United Nations for every recommendation that the State does not support; a State cannot reject one. We show the
      words as printed beside it, and the document that they stand in.</p>
    <h2 id="labels">Labels are finding aids</h2>
    <p>Rules match words of a text and mark it, for instance as being on the criminalisation of torture. The mark helps to find
      texts. It is no finding of any body, it can be wrong, and where careful readers may differ it says “doubtful”. Each
      recommendation shows the words and the rules behind its labels.</p>
    <h2 id="quotations">Quotations</h2>
    <p>Every text is verbatim from a stored copy of the document; its fingerprint (SHA-256), address and time of capture stand
      beside it. Texts that are not final say so. Compare with the document before you quote.</p>
    <h2 id="search">How words are looked for</h2>
    <dl class="facts">
      <dt><code>torture prison</code></dt><dd>Texts that say both, in any form and spelling, in English, French and Spanish.</dd>
      <dt><code>torture OR abuse</code>, <code>-bill</code>, <code>(…)</code></dt><dd>One of them; without a word; brackets. Operators are in capital letters.</dd>
      <dt><code>"penal code"</code>, <code>crimin*</code></dt><dd>The words as printed; words that begin so.</dd>
      <dt><code>torture NEAR/5 police</code></dt><dd>At most five words between them.</dd>
      <dt>Other names</dt><dd>Short forms such as OPCAT find their long forms. The page says what was also searched; quotation marks switch it off.</dd>
    </dl>
    <h2 id="neutral">What these pages do not do</h2>
    <p>They show what the mechanisms said. They do not score, rank or colour States; the number of recommendations or of
      documents says nothing about how a State is doing.</p>`,
})
