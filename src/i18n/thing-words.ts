import type { Language } from '../text.ts'
import { formatCount, formatList, formatNumber } from './format.ts'

/** What `eco list` and `eco show` say around the data. */
export interface ThingWords {
  readonly section: string
  readonly title: string
  readonly count: string
  readonly empty: string
  readonly hint: string
  readonly yes: string
  readonly no: string
  readonly items: (count: number, section: string) => string
  readonly referrers: (count: number) => string
  readonly noReferrers: string
  readonly findings: (count: number) => string
  readonly questions: (count: number) => string
  readonly more: (count: number) => string
  /** Notes on standard error. */
  readonly nothing: (title: string) => string
  readonly noMatch: (title: string) => string
  readonly leftOut: (columns: readonly string[]) => string
  readonly withErrors: (folder: string, errors: number) => string
}

export const thingWords: Record<Language, ThingWords> = {
  nl: {
    section: 'Onderdeel',
    title: 'Titel',
    count: 'Aantal',
    empty: 'Nog leeg',
    hint: 'Meer zien: eco list <onderdeel>, eco show <id>',
    yes: 'ja',
    no: 'nee',
    items: (count, section) => `${formatNumber(count, 'nl')} (eco list ${section})`,
    referrers: (count) => `Wat hiernaar verwijst (${formatNumber(count, 'nl')})`,
    noReferrers: 'Niets in de gegevens verwijst hiernaar.',
    findings: (count) => `Bevindingen (${formatNumber(count, 'nl')})`,
    questions: (count) => `Open vragen van de methoden (${formatNumber(count, 'nl')})`,
    more: (count) => `en nog ${formatNumber(count, 'nl')}:`,
    nothing: (title) => `In de gegevens staat nog niets bij ${title}.`,
    noMatch: (title) => `Niets bij ${title} voldoet aan wat je vraagt met --where.`,
    leftOut: (columns) => `Past niet op het scherm: ${formatList(columns, 'nl')}. Alles: --format csv of json`,
    withErrors: (folder, errors) =>
      `Let op: ${folder === '.' ? 'hier' : `in ${folder}`} ${errors === 1 ? 'zit nog 1 fout' : `zitten nog ${formatNumber(errors, 'nl')} fouten`}; wat daardoor niet te lezen is, staat hier niet bij. Bekijk het met: eco check`,
  },
  en: {
    section: 'Section',
    title: 'Title',
    count: 'Number',
    empty: 'Still empty',
    hint: 'See more: eco list <section>, eco show <id>',
    yes: 'yes',
    no: 'no',
    items: (count, section) => `${formatNumber(count, 'en')} (eco list ${section})`,
    referrers: (count) => `What refers to this (${formatNumber(count, 'en')})`,
    noReferrers: 'Nothing in the data refers to this.',
    findings: (count) => `Findings (${formatNumber(count, 'en')})`,
    questions: (count) => `Open questions of the methods (${formatNumber(count, 'en')})`,
    more: (count) => `and ${formatNumber(count, 'en')} more:`,
    nothing: (title) => `The data hold nothing yet at ${title}.`,
    noMatch: (title) => `Nothing at ${title} meets what you ask with --where.`,
    leftOut: (columns) => `Does not fit on the screen: ${formatList(columns, 'en')}. All of it: --format csv or json`,
    withErrors: (folder, errors) =>
      `Mind: ${folder === '.' ? 'this folder' : folder} still holds ${formatCount(errors, 'error', 'errors', 'en')}; what cannot be read because of that is not shown here. See it with: eco check`,
  },
}
