import { nl as plan } from '../action-plan/words.nl.ts'

const { numeral } = plan

/** The Dutch turns of phrase of the calendar; fixed sentences stand in the templates. */
export const nl = {
  kinds: {
    ...plan.calendar.kinds,
    'pilot-start': 'start van een proef',
    'pilot-end': 'einde van een proef',
    'subsidy-end': 'einde van een subsidie',
    occurrence: 'terugkerende actie',
    measurement: 'meting',
  },
  /** What is called otherwise once its date has passed. */
  overdueKinds: { start: 'had moeten beginnen', goal: 'doel niet op tijd bereikt', measurement: 'meting niet gedaan' },
  counted: {
    decision: ['besluit', 'besluiten'],
    meeting: ['bijeenkomst', 'bijeenkomsten'],
    start: ['start van een actie', 'starts van acties'],
    deadline: ['deadline van een actie', 'deadlines van acties'],
    ends: ['einde van een terugkerende actie', 'keer het einde van een terugkerende actie'],
    deliverable: ['resultaat', 'resultaten'],
    condition: ['voorwaarde van een subsidie', 'voorwaarden van subsidies'],
    goal: ['deadline van een doel', 'deadlines van doelen'],
    'pilot-start': ['start van een proef', 'starts van proeven'],
    'pilot-end': ['einde van een proef', 'keer het einde van een proef'],
    'subsidy-end': ['einde van een subsidie', 'keer het einde van een subsidie'],
    occurrence: ['keer een terugkerende actie', 'keer een terugkerende actie'],
    measurement: ['meting', 'metingen'],
  },
  columns: {
    month: 'Maand',
    begins: 'Begint',
    ready: 'Klaar, bereikt of afgelopen',
    decided: 'Besluit, overleg of voorwaarde',
    repeats: 'Keert terug',
    measured: 'Meten',
    when: 'Wanneer',
    who: 'Wie',
    goal: 'Doel',
    arranges: 'Wie regelt het',
    what: 'Wat',
    kind: 'Soort',
    newDate: 'Nieuwe datum',
    every: 'Hoe vaak',
    until: 'Tot en met',
    last: 'Laatst',
    expected: 'Volgens het ritme',
    action: 'Actie',
    owner: 'Trekker',
  },
  short: {
    overdue: (parts: string) => `Te laat: ${parts}.`,
    near: (until: string, parts: string) => `Tot en met ${until} staat dit op de kalender: ${parts}.`,
    first: (name: string, about: string, when: string) => `Het eerst komt ${name} (${about}), ${when}.`,
    heaviest: (who: string, count: number) =>
      `Bij ${who} komt in die tijd het meeste samen: ${numeral(count)} deadlines, resultaten, besluiten en voorwaarden.`,
    busiest: (month: string, count: number) =>
      `De drukste maand van de twee jaar is ${month}, met ${numeral(count)} deadlines, resultaten, besluiten en voorwaarden.`,
  },
  months: {
    repeats: (items: string) => `Terugkerend: ${items}.`,
    measures: (items: string) => `Meten: ${items}.`,
  },
  goals: {
    by: (when: string, leader: string | null) =>
      `Te bereiken ${when}${leader === null ? '' : `; kartrekker is ${leader}`}.`,
    was: (when: string, leader: string | null) =>
      `Was te bereiken ${when}${leader === null ? '' : `; kartrekker is ${leader}`}.`,
    missed: (when: string, leader: string | null) =>
      `Had ${when} bereikt moeten zijn${leader === null ? '' : `; kartrekker is ${leader}`}.`,
    leader: (leader: string) => `Kartrekker is ${leader}; wanneer het doel bereikt moet zijn, staat er niet bij.`,
    measured: (items: string) => `Meten: ${items}.`,
    measuredEvery: (name: string, every: string, next: string | null) =>
      next === null ? `${name} (${every})` : `${name} (${every}, ${next})`,
    today: 'Peildatum',
    deadline: 'Deadline van het doel',
    without: (names: string) => `Zonder datum in de gegevens: ${names}.`,
    outside: (count: number) =>
      count === 1
        ? 'Eén actie valt helemaal na deze twee jaar en staat niet in de tekening.'
        : `${numeral(count)} acties vallen helemaal na deze twee jaar en staan niet in de tekening.`,
    crowdedOut: (count: number) =>
      count === 1
        ? 'De tekening toont de acties met de hoogste prioriteit en de vroegste deadline; één andere actie staat alleen in de tabellen.'
        : `De tekening toont de acties met de hoogste prioriteit en de vroegste deadline; ${numeral(count)} andere acties staan alleen in de tabellen.`,
    goalsLeftOut: (count: number) =>
      count === 1
        ? 'De deadline van één doel staat alleen hieronder.'
        : `De deadlines van ${numeral(count)} doelen staan alleen hieronder.`,
  },
  timing: {
    span: (from: string, to: string) => (from === to ? to : `${from} tot en met ${to}`),
    to: (to: string) => `tot en met ${to}`,
    from: (from: string) => `vanaf ${from}`,
    inMonths: (every: string, months: string) => `${every}: ${months}`,
    was: (date: string) => `was ${date}`,
    upTo: (text: string, to: string) => `${text}; tot en met ${to}`,
  },
  overdue: 'te laat',
  /** What a name stands for where different things share a column. */
  tags: {
    goal: 'doel',
    ends: 'loopt af',
    'pilot-start': 'proef',
    'pilot-end': 'proef',
    'subsidy-end': 'subsidie',
    decision: 'besluit',
    meeting: 'bijeenkomst',
    condition: 'voorwaarde',
  },
  next: (date: string, isLate: boolean) => (isLate ? `te laat: ${date}` : `eerstvolgend ${date}`),
  passed: 'voorbij',
  nobody: 'Nog niet belegd',
  conditions: (names: string, one: boolean) =>
    `Van ${one ? 'deze voorwaarde' : 'deze voorwaarden'} is de datum voorbij; of eraan is voldaan, staat niet in de gegevens: ${names}.`,
  unplanned: {
    body: (name: string) => `Overleg: ${name}`,
    audience: (name: string) => `Bericht aan: ${name}`,
    indicator: (name: string) => `Eerste meting: ${name}`,
    goals: (_: string) => 'Bekijken hoe de doelen ervoor staan',
    ecosystem: (_: string) => 'Bekijken hoe het ecosysteem ervoor staat',
    environment: (_: string) => 'Bekijken wat er in de omgeving speelt',
    reporting: (_: string) => 'De voortgang melden',
  },
  undated: {
    unplaced: (names: string) => `Terugkerend, maar het ritme of de startmaand ontbreekt: ${names}.`,
    paused: (names: string) => `Terugkerend, maar stilgelegd: ${names}.`,
    actions: (names: string) => `Acties zonder einddatum: ${names}.`,
    decisions: (names: string) => `Gevraagde besluiten waarbij niet staat wanneer ze nodig zijn: ${names}.`,
    postponed: (names: string) => `Aangehouden besluiten waarvan de datum voorbij is: ${names}.`,
  },
}
