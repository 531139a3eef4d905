import { readFileSync } from 'node:fs'
import { sources } from './scrapers/index.ts'
import { parsedDocumentSchema } from './src/domain/documents.ts'
import { doubtsOf } from './src/pipeline/doubts.ts'
const [id,...files]=process.argv.slice(2)
const source=sources.find((s:any)=>s.id===id)!
for (const f of files) {
  const bytes=readFileSync(f)
  const type=f.endsWith('.pdf')?'application/pdf':f.endsWith('.html')?'text/html':'application/octet-stream'
  try { const d=parsedDocumentSchema.parse(await source.parse({bytes:new Uint8Array(bytes),address:'file:///x',symbol:null,mediaType:type,listing:null,language:null} as any))
    console.log('==',f,d.symbol,d.version,d.language,'units',d.units.length)
    for(const w of doubtsOf(d,null)) console.log('  !',w.slice(0,200))
    if(process.env.V) for(const u of d.units) console.log('   ',u.unitType,u.path,JSON.stringify(u.text?.slice(0,Number(process.env.V))), (u.heading??[]).join(' > '))
    if(process.env.K) for(const u of d.skipped) console.log('  skip',u.where,u.reason,JSON.stringify(u.text?.slice(0,80)))
  } catch(e:any){ console.log('==',f,'ERR',e.message.slice(0,300)) }
}
