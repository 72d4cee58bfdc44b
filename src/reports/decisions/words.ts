import type { Language } from '../../text.ts'
import { opening } from '../action-plan/plan.ts'
import { en as planEn } from '../action-plan/words.en.ts'
import { nl as planNl } from '../action-plan/words.nl.ts'

const nl = {
  columns: {
    date: 'Datum',
    decision: 'Besluit',
    proposal: 'Voorstel',
    body: 'Wie besloot',
    reason: 'Waarom',
    vision: 'Hoe het past bij de visie',
    remark: 'Kanttekening',
    topic: 'Onderwerp',
    decides: 'Wie beslist',
    rule: 'Hoe',
  },
  untested: 'raakt de koers; de toets aan de visie staat er nog niet bij',
  unknownBody: 'nog niet bekend',
  days: (count: number) => (count === 1 ? 'één dag' : `${planNl.numeral(count)} dagen`),
  who: (body: string) => `${body}. Wanneer het nodig is, staat er niet bij.`,
  whoWhen: (body: string, when: string) => `${body}, ${when}.`,
  needed: (date: string) => `uiterlijk ${date}`,
  neededPassed: (date: string, days: string) => `nodig uiterlijk ${date}: ${days} te laat`,
  raised: (when: string) => `Gevraagd ${when}`,
  raisedToday: (when: string) => `Gevraagd ${when}, vandaag`,
  raisedAgo: (when: string, days: string) => `Gevraagd ${when}, ${days} geleden`,
  tooLongAgo: (since: string) => `${since}: te lang.`,
  nothingOpen: 'In de gegevens staat geen open besluit.',
  open: (count: number, postponed: number) =>
    count === 1
      ? `Eén besluit staat open${postponed === 1 ? ' en is aangehouden' : ''}.`
      : `${opening(`${planNl.numeral(count)} besluiten staan`)} open${postponed === 0 ? '' : `, waarvan ${planNl.numeral(postponed)} aangehouden`}.`,
  noneTooLong: (days: number) =>
    `Geen ervan staat te lang open: voorbij de datum waarop het nodig is zonder dat het is aangehouden, of meer dan ${days} dagen geleden gevraagd.`,
  undated: (count: number) =>
    count === 1
      ? 'Van één is dat niet te zeggen: er staat geen datum bij.'
      : `Van ${planNl.numeral(count)} is dat niet te zeggen: er staat geen datum bij.`,
  tooLong: (count: number, names: string) =>
    `Te lang open ${count === 1 ? 'staat er één' : `staan er ${planNl.numeral(count)}`}: ${names}.`,
  first: (name: string, date: string, isNext: boolean) =>
    isNext
      ? `Van de andere is ${name} het eerst nodig, uiterlijk ${date}.`
      : `Het eerst nodig is ${name}, uiterlijk ${date}.`,
  decided: (taken: number, rejected: number, last: string | null) =>
    [
      taken === 0
        ? 'In de gegevens staat nog geen genomen besluit.'
        : `Genomen ${taken === 1 ? 'is er één' : `zijn er ${planNl.numeral(taken)}`}${last === null ? '' : taken === 1 ? `, ${last}` : `, het laatste ${last}`}.`,
      rejected === 0 ? null : `Afgewezen ${rejected === 1 ? 'is er één' : `zijn er ${planNl.numeral(rejected)}`}.`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  leadTime: (count: number, days: string) =>
    `Van ${planNl.numeral(count)} besluiten staat erbij wanneer erom gevraagd is en wanneer het viel; minstens de helft daarvan viel binnen ${days}.`,
}

const en: typeof nl = {
  columns: {
    date: 'Date',
    decision: 'Decision',
    proposal: 'Proposal',
    body: 'Decided by',
    reason: 'Why',
    vision: 'How it fits the vision',
    remark: 'Caveat',
    topic: 'Topic',
    decides: 'Who decides',
    rule: 'How',
  },
  untested: 'touches the course; how it fits the vision is still to be added',
  unknownBody: 'not known yet',
  days: (count) => (count === 1 ? 'one day' : `${planEn.numeral(count)} days`),
  who: (body) => `${body}. When it is needed is not in the data.`,
  whoWhen: (body, when) => `${body}, ${when}.`,
  needed: (date) => `by ${date}`,
  neededPassed: (date, days) => `needed by ${date}: ${days} late`,
  raised: (when) => `Asked for ${when}`,
  raisedToday: (when) => `Asked for ${when}, today`,
  raisedAgo: (when, days) => `Asked for ${when}, ${days} ago`,
  tooLongAgo: (since) => `${since}: too long.`,
  nothingOpen: 'The data hold no open decision.',
  open: (count, postponed) =>
    count === 1
      ? `One decision is open${postponed === 1 ? ', and was postponed' : ''}.`
      : `${opening(`${planEn.numeral(count)} decisions are`)} open${postponed === 0 ? '' : `, ${planEn.numeral(postponed)} of them postponed`}.`,
  noneTooLong: (days) =>
    `None of them has been open too long: past the date on which it is needed without being postponed, or asked for more than ${days} days ago.`,
  undated: (count) => `Of ${planEn.numeral(count)} that cannot be said, as there is no date.`,
  tooLong: (count, names) => `Open too long: ${planEn.numeral(count)}, namely ${names}.`,
  first: (name, date, isNext) =>
    isNext ? `Of the others ${name} is needed first, by ${date}.` : `${name} is needed first, by ${date}.`,
  decided: (taken, rejected, last) =>
    [
      taken === 0
        ? 'The data hold no decision that was taken yet.'
        : `${opening(planEn.numeral(taken))} ${taken === 1 ? 'was' : 'were'} taken${last === null ? '' : taken === 1 ? `, ${last}` : `, the last ${last}`}.`,
      rejected === 0 ? null : `${opening(planEn.numeral(rejected))} ${rejected === 1 ? 'was' : 'were'} rejected.`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  leadTime: (count, days) =>
    `For ${planEn.numeral(count)} decisions the data say when they were asked for and when they were decided; at least half of those took no more than ${days}.`,
}

export const words: Readonly<Record<Language, typeof nl>> = { nl, en }
