// The words of the page that makes the address of a calendar, by language.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type CalendarWords, calendarEn } from './words/calendar-en.ts'
import { calendarEs } from './words/calendar-es.ts'
import { calendarFr } from './words/calendar-fr.ts'

export const calendarWords: Record<WindowLanguage, CalendarWords> = { en: calendarEn, fr: calendarFr, es: calendarEs }
