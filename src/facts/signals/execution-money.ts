import { nameOf } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import { formatShare } from '../../i18n/format.ts'
import { yearOf } from '../dates.ts'
import { moneyPerYear, sum } from '../money.ts'
import { placed } from '../placed.ts'
import type { SignalFact } from '../signal.ts'
import { money } from '../wording.ts'
import { fewOf, found, per } from './execution-shared.ts'

/** Whether the programme office costs at most a fifth of what the ecosystem costs in a year. */
export const workOfficeCompact: SignalFact = (ecosystem, { asOf }) => {
  const cost = ecosystem.orchestration?.office?.cost
  const years = moneyPerYear(ecosystem)
  const year = years.find((one) => one.year === yearOf(asOf)) ?? years.at(-1)
  if (cost === undefined || year === undefined || year.cost <= 0)
    return found(
      'unknown',
      'Zonder kosten van het programmabureau en begroting is het aandeel niet te zeggen.',
      'Without the cost of the programme office and a budget its share cannot be said.',
    )
  const share = (cost / year.cost) * 100
  return found(
    share > 20 ? 'signal' : 'clear',
    `Het programmabureau kost ${money(ecosystem, cost, 'nl')} per jaar: ${formatShare(share, 'nl')} van de kosten van ${year.year}.`,
    `The programme office costs ${money(ecosystem, cost, 'en')} a year: ${formatShare(share, 'en')} of the costs of ${year.year}.`,
    share > 20 ? [{ item: cost, path: ['orchestration', 'office', 'cost'] }] : [],
  )
}

/** Whether every cost line up to this year says what was really spent. */
export const monitoringSpendingKnown: SignalFact = (ecosystem, { asOf }) => {
  const lines = placed(['finance', 'costs'], ecosystem.finance?.costs).filter(({ item }) => item.year <= yearOf(asOf))
  const known = lines.filter(({ item }) => item.actual !== undefined)
  if (known.length === 0)
    return found(
      'unknown',
      'Bij geen enkele kostenpost tot en met dit jaar staat wat er echt is uitgegeven (actual).',
      'No cost line up to this year says what was really spent (actual).',
      lines,
    )
  const spent = sum(known.map(({ item }) => item.actual ?? 0))
  const budgeted = sum(known.map(({ item }) => item.amount))
  const missing = lines.filter(({ item }) => item.actual === undefined)
  const rest = (language: 'nl' | 'en') =>
    missing.length === 0
      ? '.'
      : language === 'nl'
        ? `; bij ${missing.length} van de ${lines.length} posten ontbreekt het werkelijke bedrag: ${fewOf(missing, 'nl')}.`
        : `; ${missing.length} of ${lines.length} lines ${per(missing.length, 'lacks', 'lack')} the actual amount: ${fewOf(missing, 'en')}.`
  return found(
    missing.length === 0 ? 'clear' : 'signal',
    `Uitgegeven ${money(ecosystem, spent, 'nl')} op posten die op ${money(ecosystem, budgeted, 'nl')} zijn begroot${rest('nl')}`,
    `Spent ${money(ecosystem, spent, 'en')} on lines budgeted at ${money(ecosystem, budgeted, 'en')}${rest('en')}`,
    missing,
  )
}

/** Whether the subsidies that were settled were settled in full. */
export const financeGrantsSettled: SignalFact = (ecosystem) => {
  const settled = placed(['finance', 'subsidies'], ecosystem.finance?.subsidies).filter(
    ({ item }) => item.settled !== undefined && item.granted !== undefined,
  )
  if (settled.length === 0)
    return found('unknown', 'Er is nog geen subsidie vastgesteld.', 'No subsidy has been settled yet.')
  const short = settled.filter(({ item }) => (item.settled ?? 0) < 0.99 * (item.granted ?? 0))
  return short.length === 0
    ? found(
        'clear',
        `Vastgestelde subsidies: ${settled.length}, volledig ontvangen.`,
        `Settled subsidies: ${settled.length}, received in full.`,
      )
    : found(
        'signal',
        `${short.length} van de ${settled.length} vastgestelde subsidies ${per(short.length, 'is', 'zijn')} lager uitgevallen dan toegekend: ${fewOf(short, 'nl')}.`,
        `${short.length} of ${settled.length} settled subsidies came out lower than granted: ${fewOf(short, 'en')}.`,
        short,
      )
}

/** Whether more than one giver pays, so that together there is more than the largest could give alone. */
export const financeBudgetPooled: SignalFact = (ecosystem) => {
  const lines = (ecosystem.finance?.funding ?? []).filter(({ amount }) => amount > 0)
  const givers = [...grouped(lines, ({ from }) => from)]
    .filter((entry): entry is [string, (typeof entry)[1]] => entry[0] !== undefined)
    .map(([from, given]) => ({ from, amount: sum(given.map(({ amount }) => amount)) }))
  const largest = givers.reduce((most, one) => (one.amount > most.amount ? one : most), givers[0] ?? none)
  const total = sum(lines.map(({ amount }) => amount))
  if (givers.length === 0 || (givers.length === 1 && total > largest.amount))
    return found(
      'unknown',
      'Bij de dekking staat niet van wie het geld komt (from).',
      'The funding does not say from whom the money comes (from).',
    )
  const name = nameOf(ecosystem, ['partners', 'subsidies'], largest.from)
  return found(
    givers.length === 1 ? 'signal' : 'clear',
    `Samen ${money(ecosystem, total, 'nl')} van ${givers.length} ${per(givers.length, 'gever', 'gevers')}; de grootste, ${name}, geeft ${money(ecosystem, largest.amount, 'nl')}.`,
    `Together ${money(ecosystem, total, 'en')} from ${givers.length} ${per(givers.length, 'giver', 'givers')}; the largest, ${name}, gives ${money(ecosystem, largest.amount, 'en')}.`,
  )
}

const none = { from: '', amount: 0 }
