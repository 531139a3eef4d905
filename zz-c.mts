import { writeFileSync } from 'node:fs'
import { title, masthead, text } from './tests/scrapers/files/base.ts'
const lines=text.filter(l=>l!=='---')
const html=(f:(l:string)=>string,end='')=>`<!doctype html><html><head><meta charset="utf-8"></head><body>${masthead.map(m=>`<p>${m}</p>`).join('')}<h1>${title}</h1>${lines.map(l=>l.startsWith('# ')?`<h2>${l.slice(2)}</h2>`:`<p class=MsoNormal>${f(l)}</p>`).join('')}${end}</body></html>`
const anchor=`<a style='mso-comment-reference:AB_1;mso-comment-date:20261101T1200'>specific</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AB1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>`
const end=`<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><![if !supportAnnotations]><div id="_com_1" class=msocomtxt language=JavaScript><![endif]><span style='mso-comment-author:"Ann Bee"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span><p class=MsoCommentText><span class=MsoCommentReference><span style='font-size:8.0pt'><span style='mso-special-character:comment'>&nbsp;</span><![if !supportAnnotations]><a class=msocomoff href="#_msoanchor_1">[AB1]</a><![endif]></span></span>Is this so? The State party should check.</p></div></div></div>`
writeFileSync('/tmp/w-files/c1.html',html(l=>l.replace('specific',anchor),end))
// Google docs export: <sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> and div at end
writeFileSync('/tmp/w-files/c2.html',html(l=>l.replace('specific',`specific<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>`),`<div class="c4"><p class="c5"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this so?</span></p></div>`))
// LibreOffice HTML: comments become <!-- --> or title; <sdfield>; skip
writeFileSync('/tmp/w-files/c3.html',html(l=>l.replace('specific',`<ins cite="mailto:Ann" datetime="2026-11-01T12:00">specific</ins><del cite="mailto:Ann" datetime="2026-11-01T12:00">special</del>`)))
writeFileSync('/tmp/w-files/c4.html',html(l=>l.replace('specific',`<span style='mso-ins-author:"Ann"'>specific</span>`)))
