// What the replica serves: invented documents of fictional States, and the switches that a mutation may turn.
import type { Request, Response } from 'express'
import { bodies, type TreatyBody } from '../../../scrapers/lib/committee-list/bodies.ts'
import type { DocumentType } from '../../../src/domain/mechanisms.ts'
import { stateName } from '../../../src/domain/states/states.ts'
import type { Lines } from './texts.ts'

export type FileFormat = 'docx' | 'pdf' | 'html' | 'doc'

export type ReplicaDocument = {
  symbol: string
  iso3: string
  state: string
  type: DocumentType
  title: string
  /** YYYY-MM-DD */
  date: string
  /** number of the report, and so of its cycle */
  number: number
  /** files on the download page, in English */
  files: FileFormat[]
  /** files that the official documents service has */
  bySymbol: FileFormat[]
}

export type PageKind =
  | 'robots'
  | 'search'
  | 'grid'
  | 'download'
  | 'symbol'
  | 'file'
  | 'session'
  | 'visits'
  | 'error'
  | 'other'
export type Place = { kind: PageKind; method: string; page: number; symbol: string | null; session: number | null }

export const fields = ['title', 'icon', 'committee', 'state', 'symbol', 'date', 'link', 'language', 'file'] as const
export type Field = (typeof fields)[number]
/** HTML of each cell of a grid row. */
export type GridCells = Record<Field, string>

type OtherBody = Exclude<TreatyBody, 'CAT'>

export type Site = {
  /** of the Committee against Torture */
  concludingObservations: ReplicaDocument[]
  /** of every other committee, in the same database */
  otherCommittees: Record<OtherBody, ReplicaDocument[]>
  reports: ReplicaDocument[]
  visits: ReplicaDocument[]
  /** which ways of paging advance; all are shown */
  paging: ('numbered' | 'command' | 'button')[]
  downloadForm: 'titled' | 'draft'
  /** whether TreatyID and DocTypeID of the address are heeded */
  search: 'query' | 'form'
  lists: 'select' | 'box'
  pageSize: number
  /** order of the cells, and what stands above them */
  order: Field[]
  headers: string[] | null
  counter: (items: number, pages: number, page: number) => string
  /** which page is given where this one was asked */
  turn: (asked: number, from: number) => number
  rows: ((cells: GridCells, document: ReplicaDocument, index: number) => GridCells | null)[]
  pages: ((html: string, place: Place) => string)[]
  files: ((bytes: Buffer, document: ReplicaDocument, format: FileFormat) => Buffer | Promise<Buffer>)[]
  /** what a document says, before its bytes are made in whatever format */
  texts: ((lines: Lines, document: ReplicaDocument) => Lines)[]
  /** whether every symbol has a file and every session of the Council its reports, as on a site that is whole */
  holdsAll: boolean
  /** answers in place of the site; true when it did */
  answers: ((place: Place, request: Request, response: Response) => boolean)[]
}

const codes = ['XVD', 'XVE', 'XVF', 'XVG', 'XVH']
const dayBack = (days: number): string => new Date(Date.UTC(2099, 4, 30) - days * 86_400_000).toISOString().slice(0, 10)
const ordinals = ['initial', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Session of the Council on whose page the replica's UPR reports stand. */
export const councilSession = 52

/** A site with so many concluding observations, seven UPR reports with addenda and six visits. */
export function createSite(count: number): Site {
  const concludingObservations = Array.from({ length: count }, (_, index): ReplicaDocument => {
    const iso3 = codes[index % codes.length]!
    // the newest first, as the database lists them
    const number = Math.floor((count - 1 - index) / codes.length) + 1
    const state = stateName(iso3)
    const title = `Concluding observations on the ${ordinals[number - 1] ?? `${number}th`} periodic report of ${state}`
    const files: FileFormat[] = index % 4 === 3 ? ['pdf', 'doc'] : ['html', 'doc']
    const bySymbol: FileFormat[] = index % 6 === 5 ? ['docx', 'pdf'] : []
    const symbol = `CAT/C/${iso3}/CO/${number}`
    return {
      symbol,
      iso3,
      state,
      type: 'concluding_observations',
      title,
      // a document is not older than its adoption, which its text puts on 11 May
      date: dayBack(Math.min(index, 18)),
      number,
      files,
      bySymbol,
    }
  })
  const otherCommittees = Object.fromEntries(
    Object.keys(bodies)
      .filter((body) => body !== 'CAT')
      .map((body) => [
        body,
        concludingObservations
          .slice(0, 12)
          .map((document): ReplicaDocument => ({ ...document, symbol: document.symbol.replace('CAT', body) })),
      ]),
  ) as Record<OtherBody, ReplicaDocument[]>
  const reports = codes.flatMap((iso3, index): ReplicaDocument[] => {
    const state = stateName(iso3)
    const symbol = `A/HRC/${councilSession}/${index + 3}`
    const title = `Report of the Working Group on the Universal Periodic Review – ${state}`
    const one: ReplicaDocument = {
      symbol,
      iso3,
      state,
      type: 'report_of_the_working_group',
      title,
      date: dayBack(index),
      number: 4,
      files: [],
      bySymbol: ['pdf'],
    }
    return [
      one,
      { ...one, symbol: `${symbol}/Add.1`, type: 'addendum', title: 'Views on conclusions and/or recommendations' },
    ]
  })
  const visits = codes.map((iso3, index): ReplicaDocument => {
    const state = stateName(iso3)
    const title = `Visit to ${state}`
    const symbol = `A/HRC/${900 + index}/3/Add.1`
    return {
      symbol,
      iso3,
      state,
      type: 'country_visit_report',
      title,
      date: dayBack(index),
      number: 1,
      files: [],
      bySymbol: ['pdf'],
    }
  })
  return {
    concludingObservations,
    otherCommittees,
    reports,
    visits,
    paging: ['numbered', 'command', 'button'],
    downloadForm: 'titled',
    search: 'query',
    lists: 'select',
    pageSize: 10,
    order: [...fields],
    headers: ['Title', '', 'Treaty', 'Country', 'Symbol', 'Date', 'Download', 'Language', 'File name'],
    counter: (items, pages) => `${items} items in ${pages} pages`,
    turn: (asked) => asked,
    rows: [],
    pages: [],
    files: [],
    texts: [],
    holdsAll: false,
    answers: [],
  }
}

/** `2099-05-30` → `30 May 2099` */
export const printedDay = (day: string): string => {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
