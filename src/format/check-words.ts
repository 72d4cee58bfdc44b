import { formatCount, formatDate } from '../i18n/format.ts'
import type { AsideBy } from '../set-aside.ts'
import type { Language } from '../text.ts'
import type { AsideCount } from './checked.ts'

const nl = {
  title: (names: string) => `Controle van ${names}`,
  date: (day: string) => `Stand op ${day}.`,
  nothing: 'Niets gevonden.',
  ecosystem: 'Ecosysteem',
  errors: 'Fouten',
  warnings: 'Waarschuwingen',
  infos: 'Open punten',
  asideTitle: 'Vrijgesteld',
  place: 'Plek',
  what: 'Wat',
  rule: 'Regel',
  why: 'Waarom',
  notListed: {
    error: (count: string) => `Fouten (${count}) staan hier niet op een rij; toon ze met --severity error.`,
    warning: (count: string) => `Waarschuwingen (${count}) staan hier niet op een rij; toon ze met --severity warning.`,
    info: (count: string) => `Open punten (${count}) staan hier niet op een rij; toon ze met --severity info.`,
  },
  waived: (count: number) => formatCount(count, 'vrijgesteld', 'vrijgesteld', 'nl'),
  known: (count: number) => formatCount(count, 'al bekend', 'al bekend', 'nl'),
  off: (count: number) => formatCount(count, 'uitgezet', 'uitgezet', 'nl'),
  by: {
    comment: 'Vrijgesteld in het bestand zelf',
    waiver: 'Vrijgesteld in eco.config.yaml',
    baseline: 'Al bekend: staat in de lijst met bekende bevindingen',
    off: 'Deze regel staat uit in eco.config.yaml',
  },
  owner: (owner: string) => `afgesproken met ${owner}`,
  until: (day: string) => `tot en met ${day}`,
  how: 'Hoe los je het op',
  waive: 'Mag dit zo blijven? Zet dan in eco.config.yaml onder waivers:',
  cannotWaive: 'Dit is niet vrij te stellen.',
  because: 'waarom dit zo mag',
  agreedWith: 'met wie dit is afgesproken',
  allGood: 'Geen bevindingen',
  sinceOnly: (version: string) => `Alleen wat veranderde sinds ${version}; wat er al was, telt hier niet mee.`,
  noneSince: (version: string) => `Geen fouten en geen waarschuwingen op wat veranderde sinds ${version}.`,
}

const en: typeof nl = {
  title: (names) => `Check of ${names}`,
  date: (day) => `As of ${day}.`,
  nothing: 'Nothing found.',
  ecosystem: 'Ecosystem',
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Open points',
  asideTitle: 'Waived',
  place: 'Place',
  what: 'What',
  rule: 'Rule',
  why: 'Why',
  notListed: {
    error: (count) => `Errors (${count}) are not listed here; show them with --severity error.`,
    warning: (count) => `Warnings (${count}) are not listed here; show them with --severity warning.`,
    info: (count) => `Open points (${count}) are not listed here; show them with --severity info.`,
  },
  waived: (count) => formatCount(count, 'waived', 'waived', 'en'),
  known: (count) => formatCount(count, 'already known', 'already known', 'en'),
  off: (count) => formatCount(count, 'switched off', 'switched off', 'en'),
  by: {
    comment: 'Waived in the file itself',
    waiver: 'Waived in eco.config.yaml',
    baseline: 'Already known: in the list of known findings',
    off: 'This rule is off in eco.config.yaml',
  },
  owner: (owner) => `agreed with ${owner}`,
  until: (day) => `until ${day}`,
  how: 'What to do',
  waive: 'May this stay? Then put in eco.config.yaml under waivers:',
  cannotWaive: 'This cannot be waived.',
  because: 'why this may be so',
  agreedWith: 'with whom this was agreed',
  allGood: 'No findings',
  sinceOnly: (version) => `Only what changed since ${version}; what was there already does not count here.`,
  noneSince: (version) => `No errors and no warnings on what changed since ${version}.`,
}

export const checkWords: Record<Language, typeof nl> = { nl, en }

/** `3 vrijgesteld, 20 al bekend`; empty when nothing was set aside. */
export function asideText({ waived, known, off }: AsideCount, language: Language): string {
  const words = checkWords[language]
  const parts = [
    ...(waived === 0 ? [] : [words.waived(waived)]),
    ...(known === 0 ? [] : [words.known(known)]),
    ...(off === 0 ? [] : [words.off(off)]),
  ]
  return parts.join(', ')
}

/** `Vrijgesteld in eco.config.yaml: nieuwe trekker volgt (afgesproken met bureau, tot en met 1 mei 2027)`. */
export function asideReason({ kind, reason, owner, until }: AsideBy, language: Language): string {
  const words = checkWords[language]
  const agreed = [
    ...(owner === undefined ? [] : [words.owner(owner)]),
    ...(until === undefined ? [] : [words.until(formatDate(until, language))]),
  ]
  const said = reason === '' ? words.by[kind] : `${words.by[kind]}: ${reason}`
  return agreed.length === 0 ? said : `${said} (${agreed.join(', ')})`
}
