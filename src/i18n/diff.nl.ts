import type { Grade } from './diff-words.ts'
import { formatCount } from './format.ts'

const quote = (text: string) => `‘${text}’`

export const nl = {
  quote,
  /** What stands between two sides, and what they are called. */
  now: 'de bestanden zoals ze nu zijn',
  between: (before: string, after: string) => `${before} → ${after}`,
  dated: (name: string, date: string) => `${name} (${date})`,
  heading: (name: string) => `Wat er verandert: ${name}`,
  audience: {
    internal: 'Voor het team: hier staat ook wat intern is.',
    partners: 'Voor de partners: zonder wat intern is.',
    public: 'Openbaar: alleen wat voor iedereen is.',
  },
  grade: { decision: 'besluit', mind: 'let op', information: 'info' } satisfies Record<Grade, string>,
  counts: {
    total: (count: number) => formatCount(count, 'wijziging', 'wijzigingen', 'nl'),
    decision: (count: number) => `${formatCount(count, 'raakt', 'raken', 'nl')} een besluit`,
    mind: (count: number) => `${count} om op te letten`,
    information: (count: number) => `${count} ter informatie`,
    verdicts: (count: number) =>
      `${formatCount(count, 'vraag', 'vragen', 'nl')} van de methoden ${count === 1 ? 'staat' : 'staan'} er anders voor`,
  },
  group: {
    partners: 'Partners',
    goals: 'Visie, doelen en indicatoren',
    planning: 'Planning',
    money: 'Geld',
    governance: 'Besturing en rollen',
    risks: 'Risico’s',
    decisions: 'Besluiten',
    rest: 'De rest',
    verdicts: 'Vragen van de methoden',
  },
  reconfirm: 'opnieuw te bevestigen',
  reconfirmNote:
    'Opnieuw te bevestigen: dit veranderde nadat alle partners de visie of het doel onderschreven. Het vervalt zodra deze partner opnieuw onderschrijft, met een latere datum.',
  appeared: (name: string) => `Nieuw ecosysteem: ${name}.`,
  disappeared: (name: string) => `Dit ecosysteem is er niet meer: ${name}.`,
  withErrors: (side: string, count: number) =>
    `Let op: in ${side} ${count === 1 ? 'zit 1 fout' : `zitten ${count} fouten`}; wat daardoor niet te lezen is, telt niet mee en kan hier weg of nieuw lijken.`,

  added: (kind: string, title: string) => `Erbij: ${kind} ${quote(title)}.`,
  removed: (kind: string, title: string) => `Vervallen: ${kind} ${quote(title)}.`,
  addedSection: (title: string) => `${title}: nu ingevuld.`,
  removedSection: (title: string) => `${title}: niet meer ingevuld.`,
  called: (kind: string, was: string, is: string) => `${kind} ${was} heet nu ${is}.`,
  renamed: (subject: string, was: string, is: string) => `${subject} heet in de bestanden nu ${is} (was ${was}).`,
  moved: (subject: string) => `${subject} staat nu bij iets anders.`,
  changed: (subject: string, field: string, was: string, is: string) => `${subject}, ${field}: van ${was} naar ${is}.`,
  rewritten: (subject: string, field: string, is: string) => `${subject}, ${field}: nieuwe tekst: “${is}”`,
  filled: (subject: string, field: string, is: string) => `${subject}, ${field}: nu ${is}.`,
  filledText: (subject: string, field: string, is: string) => `${subject}, ${field}: nu ingevuld: “${is}”`,
  emptied: (subject: string, field: string, was: string) => `${subject}, ${field}: weggehaald (was: ${was}).`,
  itemAdded: (subject: string, field: string, item: string) => `${subject}, ${field}: erbij komt ${item}.`,
  itemRemoved: (subject: string, field: string, item: string) => `${subject}, ${field}: ${item} vervalt.`,
  inItem: (subject: string, field: string, item: string) => `${subject}, ${field} ${quote(item)}`,
  other: 'iets anders',
  unnamed: 'een partij die hier niet genoemd wordt',

  joined: (name: string) => `${name} doet mee.`,
  inView: (name: string, status: string) => `${name} is als partij toegevoegd: ${status}.`,
  gone: (name: string) => `${name} staat niet meer bij de partners.`,
  joinsOn: (name: string, date: string, was: string | null) =>
    `${name} doet mee vanaf ${date}${was === null ? '' : ` (was: ${was})`}.`,
  joins: (name: string, date: string, was: string) =>
    `${name} doet ${date === '' ? 'nu mee' : `mee sinds ${date}`} (was: ${was}).`,
  leaves: (name: string, date: string, why: string) =>
    `${name} is vertrokken${date === '' ? '' : ` (${date})`}${why === '' ? '.' : `: ${why}`}`,
  leavesOn: (name: string, date: string, why: string) =>
    why === '' ? `${name} vertrekt: ${date}.` : `${name} vertrekt (${date}): ${why}`,
  status: (name: string, was: string, is: string) => `${name}: stand van zaken van ${was} naar ${is}.`,
  bringsNew: (name: string, what: string) => `${name} brengt erbij: ${what}.`,
  bringsNoMore: (name: string, what: string) => `${name} brengt niet meer: ${what}.`,
  bringsMore: (name: string, what: string, was: string, is: string) =>
    `${name} brengt meer: ${quote(what)} gaat van ${was} naar ${is}.`,
  bringsLess: (name: string, what: string, was: string, is: string) =>
    `${name} brengt minder: ${quote(what)} gaat van ${was} naar ${is}.`,
  bringsSecured: (name: string, what: string) => `De bijdrage van ${name} staat nu zwart op wit: ${what}.`,
  bringsUnsecured: (name: string, what: string) => `De bijdrage van ${name} staat niet meer zwart op wit: ${what}.`,
  getsNew: (name: string, what: string) => `${name} haalt er iets bij: ${what}.`,
  getsNoMore: (name: string, what: string) => `${name} haalt dit er niet meer uit: ${what}.`,
  per: { year: 'per jaar', month: 'per maand', once: 'eenmalig' } as Readonly<Record<string, string>>,

  vision: 'de visie',
  goal: (title: string) => `het doel ${quote(title)}`,
  endorses: (name: string, what: string, date: string) =>
    `${name} onderschrijft ${what}${date === '' ? '' : ` (${date})`}.`,
  endorsesNoMore: (name: string, what: string) => `${name} staat niet meer bij wie ${what} onderschrijft.`,
  targetUp: (name: string, was: string, is: string) =>
    `De streefwaarde van ${quote(name)} gaat omhoog: van ${was} naar ${is}.`,
  targetDown: (name: string, was: string, is: string) =>
    `De streefwaarde van ${quote(name)} gaat omlaag: van ${was} naar ${is}.`,
  measured: (name: string, value: string, date: string, target: string) =>
    `Gemeten bij ${quote(name)}: ${value} (${date})${target === '' ? '.' : `; de streefwaarde is ${target}.`}`,
  measuredNoMore: (name: string, value: string, date: string) =>
    `De meting van ${date} bij ${quote(name)} is weg (was: ${value}).`,
  measuredAnew: (name: string, was: string, is: string, date: string) =>
    `De meting van ${date} bij ${quote(name)} is aangepast: van ${was} naar ${is}.`,

  later: (subject: string, time: string, was: string, is: string) =>
    `${subject} schuift ${time} op: van ${was} naar ${is}.`,
  earlier: (subject: string, time: string, was: string, is: string) =>
    `${subject} komt ${time} eerder: van ${was} naar ${is}.`,
  startsLater: (subject: string, time: string, was: string, is: string) =>
    `${subject} begint ${time} later: ${is} in plaats van ${was}.`,
  startsEarlier: (subject: string, time: string, was: string, is: string) =>
    `${subject} begint ${time} eerder: ${is} in plaats van ${was}.`,
  expected: (subject: string, is: string, was: string) => `${subject} is later klaar: ${is} in plaats van ${was}.`,
  days: (count: number) => formatCount(count, 'dag', 'dagen', 'nl'),
  weeks: (count: number) => formatCount(count, 'week', 'weken', 'nl'),
  months: (count: number) => formatCount(count, 'maand', 'maanden', 'nl'),
  movesWith: (actions: string) => `Schuift mee: ${actions}.`,
  movesWithMany: (actions: string) => `Schuiven mee: ${actions}.`,
  misses: (goals: string, many: boolean) => `Niet meer op tijd: ${many ? 'de doelen' : 'het doel'} ${goals}.`,
  andMore: (count: number) => `nog ${count}`,
  done: (subject: string, date: string) => `${subject} is klaar${date === '' ? '' : ` (${date})`}.`,
  stopped: (subject: string) => `${subject} is gestopt.`,
  paused: (subject: string) => `${subject} ligt stil.`,
  started: (subject: string) => `${subject} loopt nu.`,
  leads: (subject: string, was: string, is: string) => `${subject}: de trekker wordt ${is} (was ${was}).`,
  leadsNew: (subject: string, is: string) => `${subject}: de trekker is ${is}.`,

  costNew: (what: string, year: string, amount: string) => `Erbij in de begroting van ${year}: ${what}, ${amount}.`,
  costGone: (what: string, year: string, amount: string) => `Weg uit de begroting van ${year}: ${what}, ${amount}.`,
  cost: (what: string, year: string, was: string, is: string, by: string) =>
    `De begroting van ${year} voor ${quote(what)} gaat van ${was} naar ${is} (${by}).`,
  spent: (what: string, year: string, was: string, is: string) =>
    `Uitgegeven aan ${quote(what)} in ${year}: ${was === '' ? is : `${is} (was ${was})`}.`,
  fundingNew: (from: string, year: string, amount: string, secured: boolean) =>
    `Erbij in de dekking van ${year}: ${from}, ${amount}${secured ? ', zeker gesteld' : ', nog niet zeker'}.`,
  fundingGone: (from: string, year: string, amount: string, secured: boolean) =>
    `Weg uit de dekking van ${year}: ${from}, ${amount}${secured ? ' (was zeker gesteld)' : ''}.`,
  paidBy: (from: string) => `door ${from}`,
  funding: (ofWhom: string, year: string, was: string, is: string, by: string) =>
    `De dekking van ${year} ${ofWhom} gaat van ${was} naar ${is} (${by}).`,
  secured: (from: string, year: string, amount: string) => `Zeker gesteld voor ${year}: ${from}, ${amount}.`,
  unsecured: (from: string, year: string, amount: string) => `Niet meer zeker voor ${year}: ${from}, ${amount}.`,

  member: (party: string, body: string) => `${party} zit nu in ${body}.`,
  memberNoMore: (party: string, body: string) => `${party} zit niet meer in ${body}.`,
  chair: (body: string, is: string, was: string) => `${is} zit ${body} nu voor${was === '' ? '.' : ` (was ${was}).`}`,
  holds: (role: string, is: string, was: string) =>
    is === ''
      ? `De rol ${role} is vrij (was ${was}).`
      : `De rol ${role} ligt nu bij ${is}${was === '' ? '.' : ` (was ${was}).`}`,
  signed: (party: string, what: string) => `${party} heeft ${quote(what)} getekend.`,
  riskClosed: (title: string) => `Het risico ${quote(title)} is gesloten.`,
  riskOpen: (title: string) => `Het risico ${quote(title)} staat weer open.`,

  asked: (topic: string, date: string) => `Gevraagd besluit: ${topic}${date === '' ? '.' : ` (nodig: ${date}).`}`,
  taken: (topic: string, date: string) => `Besluit genomen: ${topic}${date === '' ? '.' : ` (${date}).`}`,
  postponed: (topic: string) => `Besluit aangehouden: ${topic}.`,
  rejected: (topic: string) => `Voorstel afgewezen: ${topic}.`,

  answered: (ask: string) => `Nu beantwoord: ${ask}`,
  openAgain: (ask: string) => `Weer open: ${ask}`,
  signal: (ask: string) => `Nieuwe waarschuwing: ${ask}`,
  clear: (ask: string) => `Waarschuwing opgelost: ${ask}`,
  many: {
    answered: (count: number, method: string) =>
      `${method}: ${formatCount(count, 'vraag', 'vragen', 'nl')} nu beantwoord.`,
    open: (count: number, method: string) =>
      `${method}: ${formatCount(count, 'vraag', 'vragen', 'nl')} weer open. Welke: eco checklist --open`,
    signal: (count: number, method: string) =>
      `${method}: ${formatCount(count, 'nieuwe waarschuwing', 'nieuwe waarschuwingen', 'nl')}. Welke: eco checklist`,
    clear: (count: number, method: string) =>
      `${method}: ${formatCount(count, 'waarschuwing', 'waarschuwingen', 'nl')} opgelost.`,
  },
}
