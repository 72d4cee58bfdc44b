import type { Language } from '../text.ts'
import { formatCount } from './format.ts'

/** What the commands that change files say around their diff. */
export interface EditWords {
  readonly language: Language
  readonly question: string
  readonly yes: string
  readonly changed: (file: string) => string
  readonly added: (file: string) => string
  readonly declined: string
  readonly unasked: string
  readonly nothing: string
  readonly left: (files: string) => string
  readonly fixed: (place: string, from: string, to: string) => string
  readonly fixable: (place: string, from: string, to: string) => string
  readonly formatted: (file: string) => string
  readonly unformatted: (file: string) => string
  readonly inForm: string
  readonly loose: (id: string, files: string) => string
  readonly unread: (files: string) => string
  readonly unjudged: (id: string, places: string) => string
  readonly outside: (id: string, files: string) => string
  readonly known: (baseline: string) => string
  readonly more: (findings: number) => string
  readonly brings: (findings: number) => string
}

const nl: EditWords = {
  language: 'nl',
  formatted: (file) => `Opgemaakt: ${file}`,
  unformatted: (file) => `Nog niet opgemaakt: ${file}`,
  more: (findings) => `en nog ${findings}: eco check`,
  loose: (id, files) => `Let op: naar "${id}" werd al verwezen, in ${files}. Die verwijzingen betekenen straks dit.`,
  unread: (files) =>
    `Let op: niet alles was te lezen: ${files}. Wat daar niet te lezen is, telt hier niet mee. Bekijk het met: eco check`,
  unjudged: (id, places) =>
    `Let op: "${id}" blijft staan waar eco niet kan lezen wat er bedoeld is: ${places}. Herstel wat eco check daarover zegt, en wijzig het id daar met de hand.`,
  outside: (id, files) =>
    `Let op: buiten de map van dit ecosysteem staat "${id}" nog in ${files}. Dat kan ook voor andere ecosystemen gelden: wijzig het daar zo nodig met de hand.`,
  known: (baseline) =>
    `Let op: ${baseline} kent bevindingen nog onder het oude id. Maak die lijst daarna opnieuw met --write-baseline.`,
  inForm: 'Alles is al opgemaakt.',
  question: 'Zo opslaan?',
  yes: 'ja',
  changed: (file) => `Gewijzigd: ${file}`,
  added: (file) => `Nieuw: ${file}`,
  declined: 'Er is niets geschreven.',
  unasked: 'Er is nog niets geschreven. Geef dezelfde opdracht met --yes om dit op te slaan.',
  nothing: 'Er verandert niets: het staat er al zo.',
  left: (files) =>
    `Let op: een eerdere wijziging is afgebroken; daarvan staat er nog: ${files}. Uitleg: eco explain edit-interrupted`,
  fixed: (place, from, to) => `Hersteld: ${place}  ${from} → ${to}`,
  fixable: (place, from, to) => `Te herstellen: ${place}  ${from} → ${to}`,
  brings: (findings) =>
    `Let op: hierdoor ${findings === 1 ? 'komt er een bevinding' : `komen er ${findings} bevindingen`} bij:`,
}

const en: EditWords = {
  language: 'en',
  formatted: (file) => `Formatted: ${file}`,
  unformatted: (file) => `Not formatted: ${file}`,
  more: (findings) => `and ${findings} more: eco check`,
  loose: (id, files) => `Note: something refers to "${id}" already, in ${files}. Those references will mean this.`,
  unread: (files) =>
    `Note: not everything could be read: ${files}. What cannot be read there does not count here. See it with: eco check`,
  unjudged: (id, places) =>
    `Note: "${id}" stays where eco cannot read what is meant: ${places}. Mend what eco check says about it, and change the id there by hand.`,
  outside: (id, files) =>
    `Note: outside the folder of this ecosystem "${id}" is still named in ${files}. That may be about other ecosystems as well: change it there by hand where needed.`,
  known: (baseline) =>
    `Note: ${baseline} knows findings by the old id still. Make that list anew afterwards with --write-baseline.`,
  inForm: 'Everything is formatted already.',
  question: 'Save this?',
  yes: 'yes',
  changed: (file) => `Changed: ${file}`,
  added: (file) => `New: ${file}`,
  declined: 'Nothing was written.',
  unasked: 'Nothing was written yet. Give the same command with --yes to save this.',
  nothing: 'Nothing changes: it says so already.',
  left: (files) =>
    `Note: an earlier change was cut short; of it there is still: ${files}. Explained by: eco explain edit-interrupted`,
  fixed: (place, from, to) => `Fixed: ${place}  ${from} → ${to}`,
  fixable: (place, from, to) => `To fix: ${place}  ${from} → ${to}`,
  brings: (findings) => `Note: this brings ${formatCount(findings, 'finding', 'findings', 'en')}:`,
}

export const editWords: Record<Language, EditWords> = { nl, en }
