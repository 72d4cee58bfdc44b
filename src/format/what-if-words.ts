import { withoutStop } from '../full-stop.ts'
import { formatCount } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import type { DelayTold } from './what-if-outcome.ts'

export const nl = {
  title: (name: string, day: string) => `Wat als: ${name}, ${day}. In de bestanden verandert niets.`,
  quoted: (text: string) => `‘${withoutStop(text)}’`,
  more: (count: number) => `en nog ${count}`,
  by: (day: string) => `uiterlijk ${day}`,
  through: (actions: string) => `door ${actions}`,
  delay: {
    title: 'Uitstel',
    units: { d: ['dag', 'dagen'], w: ['week', 'weken'], m: ['maand', 'maanden'] },
    longer: (action: string, time: string) => `${action} duurt ${time} langer.`,
    none: {
      finished: (action: string) => `${action} is al klaar of gestopt: uitstel raakt niets.`,
      recurring: (action: string) => `${action} keert terug: uitstel van één keer verschuift niets in de planning.`,
      circle: (action: string) =>
        `${action} staat in een kring van acties die op elkaar wachten, of wacht daarop: wanneer die klaar is, is niet te zeggen.`,
    },
    columns: ['Actie', 'Trekker', 'Klaar', 'Wordt', 'Dagen later'],
    alone: 'Geen andere actie schuift mee.',
    others: (count: number) => `${formatCount(count, 'andere actie schuift', 'andere acties schuiven', 'nl')} mee.`,
    missed: 'Deze doelen worden dan niet meer op tijd gehaald:',
    noneMissed: 'Geen doel mist hierdoor zijn deadline.',
    missedBefore: 'Deze doelen worden ook zonder uitstel niet op tijd gehaald:',
    end: (from: string, to: string) => `Alle acties samen zijn dan op zijn vroegst ${to} klaar, in plaats van ${from}.`,
    method:
      '‘Klaar’ betekent: op zijn vroegst klaar. Een actie begint op de startdatum, of zodra klaar is waarop wordt gewacht, en niet in het verleden. Wat terugkeert, telt niet mee.',
  },
  partner: {
    title: (name: string) => `Zonder ${name}`,
    absent: (name: string) => `${name} doet nu niet mee: er valt geen werk weg dat er nu is.`,
    nothing: 'Volgens de gegevens valt er geen werk weg.',
    columns: ['Wat wegvalt', 'Aantal', 'Welke'],
    actions: 'Acties die deze partner trekt',
    helps: 'Acties waaraan deze partner meewerkt',
    goals: 'Doelen die deze partner trekt',
    roles: 'Rollen',
    chairs: 'Voorzitterschappen',
    steers: 'Voor het geheel',
    steering: { orchestration: 'orkestratie', leadership: 'leiding' },
    functions: 'Gezamenlijke functies',
    propositions: 'Proposities die een deel verliezen',
    countedOn: 'Partners die op deze partner rekenen',
    counts: (by: string, what: string) => `${by} (${what})`,
  },
  together: {
    title: 'Wat niemand dan nog doet',
    capability: (name: string) => `Bekwaamheid die niemand meer levert: ${name}.`,
    takenOver: (name: string, by: string) => `Bekwaamheid die niemand meer levert: ${name}. Overnemen kan: ${by}.`,
    links: (names: string) => `Schakels in de keten die niemand meer vult: ${names}.`,
    roles: (names: string) => `Rollen die niemand meer vervult: ${names}.`,
    thinned: (names: string) => `Nog maar in handen van één partner: ${names}.`,
    stranded: (names: string) => `Acties die wachten op een actie die dan geen trekker heeft: ${names}.`,
    loose: (names: string) => `Met geen enkele partner meer verbonden: ${names}.`,
    groups: (before: number, after: number) =>
      `Het netwerk valt uiteen in ${formatCount(after, 'groep', 'groepen', 'nl')}; nu ${before === 1 ? 'is het er 1' : `zijn het er ${before}`}.`,
    none: 'Elke bekwaamheid, schakel en rol die nu door iemand wordt gedaan, doet dan nog iemand.',
    unknown: 'Wie welke bekwaamheid, schakel of rol heeft, staat niet in de gegevens.',
  },
  money: {
    title: 'Geld',
    nothing: (name: string, year: number) => `${name} staat in geen regel van de dekking van ${year} of later.`,
    leaves: (name: string, amount: string, year: number) =>
      `De hele bijdrage van ${name} valt weg: ${amount} vanaf ${year}.`,
    cut: (name: string, share: string, amount: string, year: number) =>
      `Van ${name} valt ${share} weg; in de begroting staat ${amount} vanaf ${year}.`,
    columns: ['Jaar', 'Kosten', 'Dekking nu', 'Dekking dan', 'Tekort nu', 'Tekort dan'],
    noCosts: 'niet bekend',
    short: (amount: string) => `De tekorten in deze jaren zijn dan samen ${amount}.`,
    running: (year: number) =>
      `Het lopende jaar ${year} telt heel mee; wat daarvan al is betaald, staat niet in de gegevens.`,
    noShort: 'In geen van deze jaren ontstaat een tekort.',
  },
}

export type WhatIfWords = typeof nl

const en: WhatIfWords = {
  title: (name, day) => `What if: ${name}, ${day}. Nothing changes in the files.`,
  quoted: (text) => `‘${withoutStop(text)}’`,
  more: (count) => `and ${count} more`,
  by: (day) => `by ${day}`,
  through: (actions) => `because of ${actions}`,
  delay: {
    title: 'Delay',
    units: { d: ['day', 'days'], w: ['week', 'weeks'], m: ['month', 'months'] },
    longer: (action, time) => `${action} takes ${time} longer.`,
    none: {
      finished: (action) => `${action} is done or was stopped: a delay touches nothing.`,
      recurring: (action) => `${action} recurs: a delay of one time moves nothing in the schedule.`,
      circle: (action) =>
        `${action} is in a circle of actions that wait for each other, or waits for one: nobody can say when it is finished.`,
    },
    columns: ['Action', 'Owner', 'Finished', 'Becomes', 'Days later'],
    alone: 'No other action slips with it.',
    others: (count) => `${formatCount(count, 'other action slips', 'other actions slip', 'en')} with it.`,
    missed: 'These goals are then no longer reached in time:',
    noneMissed: 'No goal misses its deadline because of this.',
    missedBefore: 'These goals are not reached in time without the delay either:',
    end: (from, to) => `All actions together are then finished on ${to} at the earliest, instead of ${from}.`,
    method:
      'Finished is at the earliest: an action starts on its own date, or once what it waits for is finished, and not in the past. What recurs does not count.',
  },
  partner: {
    title: (name) => `Without ${name}`,
    absent: (name) => `${name} does not take part now: no work falls that is there now.`,
    nothing: 'According to the data no work falls.',
    columns: ['What falls', 'Number', 'Which'],
    actions: 'Actions that this partner leads',
    helps: 'Actions that this partner helps with',
    goals: 'Goals that this partner leads',
    roles: 'Roles',
    chairs: 'Chairs',
    steers: 'For the whole',
    steering: { orchestration: 'orchestration', leadership: 'leadership' },
    functions: 'Joint functions',
    propositions: 'Propositions that lose a part',
    countedOn: 'Partners that count on this partner',
    counts: (by, what) => `${by} (${what})`,
  },
  together: {
    title: 'What nobody does any more',
    capability: (name) => `Capability that nobody provides any more: ${name}.`,
    takenOver: (name, by) => `Capability that nobody provides any more: ${name}. Could take it over: ${by}.`,
    links: (names) => `Links of the chain that nobody fills any more: ${names}.`,
    roles: (names) => `Roles that nobody holds any more: ${names}.`,
    thinned: (names) => `Left in the hands of one partner: ${names}.`,
    stranded: (names) => `Actions that wait for an action that then has no owner: ${names}.`,
    loose: (names) => `Tied to no other partner any more: ${names}.`,
    groups: (before, after) =>
      `The network falls into ${formatCount(after, 'group', 'groups', 'en')}; now there ${before === 1 ? 'is 1' : `are ${before}`}.`,
    none: 'Every capability, link and role that someone sees to now is still seen to.',
    unknown: 'The data do not say who has which capability, link or role.',
  },
  money: {
    title: 'Money',
    nothing: (name, year) => `${name} is in no line of the funding of ${year} or later.`,
    leaves: (name, amount, year) => `All that ${name} pays is gone: ${amount} from ${year} on.`,
    cut: (name, share, amount, year) => `Of ${name}, ${share} is gone; the budget has ${amount} from ${year} on.`,
    columns: ['Year', 'Costs', 'Funding now', 'Funding then', 'Gap now', 'Gap then'],
    noCosts: 'not known',
    short: (amount) => `The gaps in these years are then ${amount} together.`,
    running: (year) => `The current year ${year} counts as a whole; what has been paid of it is not in the data.`,
    noShort: 'None of these years falls short.',
  },
}

export const whatIfWords: Record<Language, WhatIfWords> = { nl, en }

/** `6 weken`. */
export function duration({ amount, unit }: DelayTold, language: Language): string {
  const [one = '', many = ''] = whatIfWords[language].delay.units[unit]
  return formatCount(amount, one, many, language)
}
