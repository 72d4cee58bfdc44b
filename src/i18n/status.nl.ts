import { formatCount, formatNumber } from './format.ts'

const number = (value: number) => formatNumber(value, 'nl')
const count = (value: number, one: string, many: string) => formatCount(value, one, many, 'nl')
/** With a mark at its end only where it has none of its own. */
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** The Dutch words of `eco status`. */
export const nl = {
  label: {
    phase: 'Fase',
    late: 'Te laat',
    decisions: 'Besluiten',
    goals: 'Doelen',
    indicators: 'Indicatoren',
    money: (year: number) => `Geld ${year}`,
    weakest: 'Zwakke plek',
    due: '90 dagen',
    open: 'Nog open',
    missing: 'Vul eerst in',
  },
  example: 'voorbeeld, verzonnen',
  phases: {
    direct: 'Richten: bepalen waarheen en met wie',
    organise: 'Inrichten: rollen, afspraken en geld regelen',
    perform: 'Verrichten: uitvoeren, meten en bijsturen',
  },
  late: {
    actions: (value: number) => count(value, 'actie', 'acties'),
    deliverables: (value: number) => count(value, 'resultaat', 'resultaten'),
    goals: (value: number) => count(value, 'doel', 'doelen'),
    conditions: (value: number) => count(value, 'subsidievoorwaarde', 'subsidievoorwaarden'),
    nothing: 'geen actie, resultaat of doel',
    worst: (what: string, since: string) => `; het langst ${what}, ${since}`,
    since: (date: string) => `sinds ${date}`,
    movedTo: (date: string) => `nieuwe datum ${date}`,
    onTime: (inTime: number, known: number, rate: string) =>
      `. Op tijd klaar: ${number(inTime)} van ${count(known, 'actie', 'acties')} (${rate})`,
  },
  decisions: {
    none: 'geen gevraagd',
    open: (value: number) => `${number(value)} te nemen`,
    late: (value: number) => (value === 0 ? '' : `, ${number(value)} te laat`),
    first: (topic: string, rest: string) => `; eerst ${topic}${rest === '' ? '' : `, ${rest}`}`,
    by: (date: string) => `uiterlijk ${date}`,
  },
  states: {
    off: 'uit koers',
    'at-risk': 'in gevaar',
    'on-track': 'op koers',
    reached: 'bereikt',
    unknown: 'niet te bepalen',
  },
  standing: (total: number, parts: string) => `${number(total)}: ${parts}`,
  worst: (names: string) => `. Uit koers: ${names}`,
  allOf: (total: number, state: string) => (total === 1 ? `1, ${state}` : `${number(total)}, alle ${state}`),
  stale: (value: number) => `. ${count(value, 'meting', 'metingen')} te laat`,
  money: {
    cost: (cost: string, funding: string) => `kosten ${cost}, dekking ${funding}`,
    gap: (gap: string) => `tekort ${gap}`,
    covered: 'geen tekort',
    certain: 'alles zeker',
    unsecured: (open: string) => `${open} nog niet zeker`,
    fromLeft: (amount: string) => `${amount} van wie dan al is vertrokken`,
  },
  weakest: {
    unmet: (names: string) => `voor ${names} is er niemand.`,
    single: (names: string, partner: string) => ended(`${names}: dat kan alleen ${partner}`),
    bridge: (partner: string, value: number) =>
      ended(`zonder ${partner} ${value === 1 ? 'raakt 1 partner' : `raken ${number(value)} partners`} los van de rest`),
    departure: (partner: string, parts: string) => ended(`het vertrek van ${partner} weegt het zwaarst: ${parts}`),
    unknown: 'niet te zien: nog niets in de gegevens hangt aan een partner.',
    parts: {
      actions: (value: number) => count(value, 'actie', 'acties'),
      goals: (value: number) => count(value, 'doel', 'doelen'),
      roles: (value: number) => count(value, 'rol', 'rollen'),
      capabilities: (value: number) => count(value, 'bekwaamheid', 'bekwaamheden'),
      links: (value: number) => count(value, 'schakel van de keten', 'schakels van de keten'),
      funding: (amount: string) => `${amount} dekking`,
    },
  },
  due: {
    none: 'niets in de gegevens hoeft dan klaar te zijn.',
    all: (value: number) => `${number(value)} te doen: `,
    owner: (name: string, value: number, date: string) =>
      value === 1 ? `${name} 1 (${date})` : `${name} ${number(value)} (vanaf ${date})`,
    nobody: 'zonder trekker',
    others: (value: number) => count(value, 'ander', 'anderen'),
  },
  missing: {
    phase: 'fase (phase)',
    partners: 'partners',
    goals: 'doelen (goals)',
    indicators: 'indicatoren (indicators)',
    actions: 'acties (actions)',
    finance: 'kosten en dekking (finance)',
  },
  more: (value: number) => `nog ${number(value)}`,
  quoted: (text: string) => `‘${text}’`,
  questions: 'Beantwoord hierna (meer: eco explain <id>):',
  /** Several ecosystems: a line each. */
  columns: {
    ecosystem: 'Ecosysteem',
    phase: 'Fase',
    off: 'Uit koers',
    atRisk: 'In gevaar',
    late: 'Te laat',
    decisions: 'Besluiten',
    open: 'Te dekken',
  },
  shortPhases: { direct: 'Richten', organise: 'Inrichten', perform: 'Verrichten' },
  total: 'Samen',
  note: 'Doelen uit koers en in gevaar, acties te laat, besluiten te nemen. Te dekken: kosten van dit en volgend jaar zonder zekere dekking. Meer: eco status <map>',
}
