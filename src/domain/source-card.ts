// The card of a source as the status shows it: what is read, from whom, and how much is to be expected.

import { type Mechanism, mechanisms, watchedMechanisms } from './mechanisms.ts'
import type { WindowLanguage } from './windows/rule.ts'

export type SourceCard = {
  id: string
  title: string
  /** the title in the other languages of the pages */
  titles?: { fr: string; es: string }
  publisher: string
  /** the publisher in the other languages of the pages */
  publishers?: { fr: string; es: string }
  /** a page that a person can open */
  url: string
  mechanism: Mechanism
  /** cron, UTC */
  schedule: string
  expects: {
    listings: [min: number, max: number]
    recommendations: [min: number, max: number]
    /** days within which something new always came so far: a list that is silent for longer may have frozen */
    newWithin?: number
  }
  /** one file is all of it: a file that a person brings looks at the source as much as a run over the web */
  isOneFile?: true
  /** routes in words, with what is known of each: seen, reported, or never verified live */
  routes: {
    id: string
    what: string
    /** the same in the other languages of the pages */
    whatIn?: { fr: string; es: string }
    evidence: 'seen' | 'reported' | 'unverified'
    /** beginnings of the names by which runs count its answers (`documents.un.org/pdf`); its own id if left out */
    countedAs?: string[]
  }[]
}

/** A source as messages and pages name it. */
export type Titled = Pick<SourceCard, 'title' | 'titles'>

/** Title of a source in a language; English where its card has no other. */
export const titleIn = ({ title, titles }: Titled, language: WindowLanguage): string =>
  language === 'en' ? title : (titles?.[language] ?? title)

/** Who publishes the source, in a language; null where its card does not say it in that one. */
export const publisherIn = (card: SourceCard | undefined, language: WindowLanguage): string | null =>
  (language === 'en' ? card?.publisher : card?.publishers?.[language]) ?? null

/** What a route of the source is, in a language; null where its card does not say it in that one. */
export function routeIn(card: SourceCard | undefined, id: string, language: WindowLanguage): string | null {
  const route = card?.routes.find((one) => one.id === id)
  return (language === 'en' ? route?.what : route?.whatIn?.[language]) ?? null
}

const hasWindows = (mechanism: Mechanism): boolean => (watchedMechanisms as readonly Mechanism[]).includes(mechanism)

/** Mechanisms with windows or with a source here, in the order of the table: what pages offer to choose from. */
export const offeredMechanisms = (cards: readonly SourceCard[]): Mechanism[] =>
  mechanisms.filter((one) => hasWindows(one) || cards.some(({ mechanism }) => mechanism === one))

/** Those of them whose texts are collected, but whose review windows no rule computes. */
export const withoutWindows = (cards: readonly SourceCard[]): Mechanism[] =>
  offeredMechanisms(cards).filter((one) => !hasWindows(one))
