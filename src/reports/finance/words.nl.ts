import { nl as plan } from '../action-plan/words.nl.ts'
import { nl as points } from './points.nl.ts'

const { numeral } = plan

/** The Dutch words and composed phrases of the financial document; whole sentences stand in the templates. */
export const nl = {
  columns: {
    amount: 'Bedrag',
    after: 'Later',
    answer: 'Antwoord',
    anyMoney: 'Geld, alle soorten',
    article: 'Artikel',
    before: 'Eerder',
    bookedUntil: (day: string) => `Geboekt tot en met ${day}`,
    budget: 'Begroot',
    budgetOf: (year: number) => `Begroot ${year}`,
    budgetUntil: (year: number) => `Begroot tot en met ${year}`,
    checked: 'Nagekeken op',
    computed: 'Volgens de dekking',
    condition: 'Voorwaarde',
    difference: 'Verschil',
    due: 'Wanneer',
    for: 'Waarvoor',
    gapWithout: 'Niet gedekt zonder subsidie',
    how: 'Hoe we eraan voldoen',
    howMuch: 'Hoeveel',
    inBudget: 'In de begroting',
    intensity: 'Steunintensiteit',
    kind: 'Soort',
    left: 'Tot de opgegeven grens',
    maximum: 'Hoogste volgens opgave',
    model: 'Verdienmodel',
    netValue: 'Baten tegen lasten',
    pace: 'In dit tempo, van de begroting',
    parts: 'Waaruit',
    payer: 'Wie betaalt',
    planned: 'Gepland aandeel',
    pledged: 'Bij de partner zelf',
    post: 'Waarvoor',
    question: 'Vraag',
    rate: 'Percentage',
    receives: 'Ontvangt in geld',
    share: 'Deel van de begroting',
    soFar: 'Tot nu toe',
    spent: 'Uitgegeven',
    state: 'Let op',
    unsecured: 'Waarvan nog niet zeker',
    within: (years: number) => (years === 1 ? 'In dit jaar' : `In deze ${numeral(years)} jaar`),
    withoutSubsidy: 'Dekking zonder subsidie',
  },
  upTo: (year: number) => `Tot en met ${year}`,
  since: (year: number) => `Vanaf ${year}`,
  /** The currency itself, or how many of it one step on the axis is: `bedragen × € 1.000`. */
  axis: (currency: string, unit: number) => `bedragen ${unit === 1 ? 'in' : '×'} ${currency}`,
  shareAxis: 'aandeel subsidie (%)',
  inMoney: 'Samen, zonder natura',
  split: (kinds: string, money: string, inKind: string) =>
    `Van de dekking is ${inKind} in natura: werk, ruimte of materiaal dat partners zelf leveren. Daarmee is geen rekening te betalen. De andere ${money} is ${kinds}.`,
  kinds: { cash: 'geld', subsidy: 'subsidie', fee: 'eigen inkomsten' },
  legend: (funding: boolean, cost: boolean) =>
    [
      funding ? 'Balk: de dekking, donker wat zeker is en licht wat nog niet zeker is.' : null,
      cost ? 'Lijn: de kosten.' : null,
    ]
      .filter((text) => text !== null)
      .join(' '),
  shareLegend: (computed: boolean, planned: boolean) =>
    [computed ? 'Balk: het aandeel subsidie in de dekking.' : null, planned ? 'Lijn: het geplande aandeel.' : null]
      .filter((text) => text !== null)
      .join(' '),
  soFar: (year: number) => `${year} (tot nu toe)`,
  bookedYear: (year: number, day: string) => `${year} (tot en met ${day})`,
  running: (year: string) =>
    `${year} loopt nog: daar staat wat er tot nu toe is geboekt, dus een verschil met de begroting zegt nog niets. Tot welke dag is geboekt, staat niet in de gegevens.`,
  booked: (year: number, until: string, part: string, pace: string | null) =>
    `Over ${year} is geboekt tot en met ${until}: ${part} van het jaar.${pace === null ? '' : ` ${pace}`}`,
  bookedBefore: (year: number, until: string) =>
    `Volgens de gegevens is geboekt tot en met ${until}; wat bij ${year} staat, is dus nog niet volledig.`,
  pace: (year: number, expected: string, budget: string, isWhole: boolean) =>
    `Kost de rest van het jaar per dag evenveel, dan ${isWhole ? `komt ${year}` : `komen de ingevulde regels van ${year}`} uit op ongeveer ${expected} tegen ${budget} begroot. Dat is doorgerekend en geen raming: grote rekeningen kunnen nog komen, of juist al zijn geboekt.`,
  unknownLines: (count: number, of: number, year: number) =>
    `Van de ${of} kostenregels tot en met ${year} ${count === 1 ? 'zegt er één' : `zeggen er ${numeral(count)}`} niet wat er is uitgegeven.`,
  exact: 'gelijk',
  difference: (amount: string, part: string | null, over: boolean) =>
    `${amount} ${over ? 'meer' : 'minder'}${part === null ? '' : ` (${part})`}`,
  uncommitted: (name: string) => `${name} (nog niet toegezegd)`,
  received: (amount: string | null, from: string, what: string | null) =>
    `${amount === null ? `van ${from}` : `${amount} van ${from}`}${what === null ? '' : ` (${what})`}`,
  nobody: 'niemand',
  more: (count: number) => `Nog ${count} ${count === 1 ? 'regel' : 'regels'} met een kleiner verschil staan hier niet.`,
  met: (day: string) => `eraan voldaan: ${day}`,
  conditionState: {
    overdue: 'datum voorbij; of eraan is voldaan, staat niet in de gegevens',
    closed: 'voorbij; de subsidie is vastgesteld',
    unwatched: 'niemand die er nog is, let hierop',
  },
  overBy: (name: string, difference: string) => `${name}: ${difference}`,
  smallAidOf: (name: string, total: string, years: string, ceiling: string) =>
    `${name}: ${total} in ${years}, boven de opgegeven ${ceiling}`,
  ofLeft: (name: string, years: string) => `${name} (${years})`,
  conditionOf: (condition: string, subsidy: string) => `${condition} (${subsidy})`,
  dated: (amount: string | null, day: string | null) =>
    amount === null || day === null ? (amount ?? day) : `${amount} (${day})`,
  smallAid: 'De-minimissteun',
  stateAid: 'Staatssteun',
  sustaining: 'Op eigen benen',
  unanswered: 'nog niet beantwoord',
  spanOfYears: (years: number) => `${numeral(years)} jaar`,
  spanUntil: (years: number, until: string) => `${numeral(years)} jaar tot en met ${until}`,
  window: (years: number, since: string, until: string) =>
    `${years === 1 ? 'Het jaar loopt' : `De ${numeral(years)} jaar lopen`} van ${since} tot en met ${until}.`,
  toReview: 'hoger dan de opgegeven grens: te toetsen',
  ceiling: (amount: string, years: string, checked: string, source: string | null) =>
    `De opgegeven grens is ${amount} in ${years}, nagekeken ${checked}. ${source === null ? 'Waar die grens vandaan komt, staat niet in de gegevens.' : `Bron: ${source}.`}`,
  reviewed: (by: string | null, when: string | null) =>
    by === null && when === null
      ? 'Wie dit toetste en wanneer, staat nog niet in de gegevens.'
      : `Getoetst${by === null ? '' : ` door: ${by}`}${when === null ? '' : by === null ? ` ${when}` : `, ${when}`}.`,
  ending: (year: number, cost: string, own: string, secured: string | null, gap: string | null) =>
    `In ${year} staat tegenover ${cost} aan kosten ${own} aan dekking zonder subsidie; daarvan is ${secured ?? 'nog niets'} zeker. ${gap === null ? 'Op papier kan het dan dus zonder.' : `Zonder subsidie is ${gap} niet gedekt.`}`,
  otherPayers: (count: number) => `Nog ${count} andere`,
  inYear: (amount: string, year: number) => `${amount} in ${year}`,
  sharesOf: (year: number, computed: string, planned: string) => `${year}: ${computed} in plaats van ${planned}`,
  points,
}
