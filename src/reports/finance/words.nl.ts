import { nl as plan } from '../action-plan/words.nl.ts'

const { numeral } = plan

/** The Dutch words and composed phrases of the financial document; whole sentences stand in the templates. */
export const nl = {
  columns: {
    amount: 'Bedrag',
    after: 'Later',
    answer: 'Antwoord',
    article: 'Artikel',
    before: 'Eerder',
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
    maximum: 'Hoogste volgens opgave',
    model: 'Verdienmodel',
    netValue: 'Baten tegen lasten',
    parts: 'Waaruit',
    payer: 'Wie betaalt',
    planned: 'Gepland aandeel',
    pledged: 'Bij de partner zelf',
    post: 'Waarvoor',
    question: 'Vraag',
    rate: 'Percentage',
    receives: 'Ontvangt in geld',
    share: 'Besteed',
    soFar: 'Tot nu toe',
    spent: 'Uitgegeven',
    state: 'Let op',
    unknown: 'Nog niet ingevuld',
    unsecured: 'Waarvan nog niet zeker',
    withinThreeYears: 'In deze drie jaar',
    withoutSubsidy: 'Dekking zonder subsidie',
  },
  upTo: (year: number) => `Tot en met ${year}`,
  since: (year: number) => `Vanaf ${year}`,
  /** The currency itself, or how many of it one step on the axis is: `bedragen × € 1.000`. */
  axis: (currency: string, unit: number) => `bedragen ${unit === 1 ? 'in' : '×'} ${currency}`,
  shareAxis: 'aandeel subsidie (%)',
  inMoney: 'Samen, zonder natura',
  split: (money: string, inKind: string) =>
    `Van de dekking is ${money} geld en ${inKind} in natura: werk, ruimte of materiaal dat partners zelf leveren. Met natura is geen rekening te betalen.`,
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
  running: (year: string) =>
    `${year} loopt nog: daar staat wat er tot nu toe is geboekt, dus een verschil met de begroting zegt nog niets. Tot welke dag is geboekt, staat niet in de gegevens.`,
  unknownLines: (count: number, of: number, year: number) =>
    `Van de ${of} kostenregels tot en met ${year} ${count === 1 ? 'zegt er één' : `zeggen er ${numeral(count)}`} niet wat er is uitgegeven.`,
  unknownOf: (count: number, of: number) => `${count} van de ${of} regels`,
  exact: 'gelijk',
  difference: (amount: string, part: string | null, over: boolean) =>
    `${amount} ${over ? 'meer' : 'minder'}${part === null ? '' : ` (${part})`}`,
  left: (name: string) => `${name} (vertrokken)`,
  uncommitted: (name: string) => `${name} (nog niet toegezegd)`,
  received: (amount: string | null, from: string, what: string | null) =>
    `${amount === null ? `van ${from}` : `${amount} van ${from}`}${what === null ? '' : ` (${what})`}`,
  nobody: 'niemand',
  conditionState: {
    overdue: 'datum voorbij; of eraan is voldaan, staat niet in de gegevens',
    closed: 'voorbij; de subsidie is vastgesteld',
    unwatched: 'niemand die er nog is, let hierop',
  },
  conditionOf: (condition: string, subsidy: string) => `${condition} (${subsidy})`,
  dated: (amount: string | null, day: string | null) =>
    amount === null || day === null ? (amount ?? day) : `${amount} (${day})`,
  stateAid: 'Staatssteun',
  sustaining: 'Op eigen benen',
  unanswered: 'nog niet beantwoord',
  toReview: 'hoger dan de opgegeven grens: te toetsen',
  reviewed: (by: string | null, when: string | null) =>
    by === null && when === null
      ? 'Wie dit toetste en wanneer, staat nog niet in de gegevens.'
      : `Getoetst${by === null ? '' : ` door: ${by}`}${when === null ? '' : by === null ? ` ${when}` : `, ${when}`}.`,
  ending: (year: number, cost: string, own: string, secured: string | null, gap: string | null) =>
    `In ${year} staat tegenover ${cost} aan kosten ${own} aan dekking zonder subsidie; daarvan is ${secured ?? 'nog niets'} zeker. ${gap === null ? 'Op papier kan het dan dus zonder.' : `Zonder subsidie is ${gap} niet gedekt.`}`,
  otherPayers: (count: number) => `Nog ${count} andere`,
  inYear: (amount: string, year: number) => `${amount} in ${year}`,
  sharesOf: (year: number, computed: string, planned: string) => `${year}: ${computed} in plaats van ${planned}`,
  points: {
    shortage: (total: string, years: string) => ({
      title: `Er ontbreekt ${total} aan dekking`,
      text: `Het tekort: ${years}. Kies: dekking zoeken, kosten schrappen of verschuiven.`,
    }),
    unsecured: (total: string, years: string, toEarn: string | null) => ({
      title: `${total} aan dekking is nog niet zeker`,
      text: `Het gaat om ${years}. ${toEarn === null ? '' : `Daarvan is ${toEarn} eigen inkomsten, die nog verdiend moeten worden. `}Kies per regel: nu vastleggen, iets anders zoeken, of de kosten pas maken als het geld er is.`,
    }),
    unsecuredBefore: (amount: string) => ({
      title: `${amount} over voorbije jaren staat nog als niet zeker`,
      text: 'Laat nagaan of dat geld er is gekomen.',
    }),
    overdue: (names: string, count: number) => ({
      title:
        count === 1
          ? 'Eén subsidievoorwaarde is over haar datum'
          : `${numeral(count)} subsidievoorwaarden zijn over hun datum`,
      text: `${names}. Laat nagaan of eraan is voldaan; dat staat niet in de gegevens.`,
    }),
    unwatched: (names: string, count: number) => ({
      title:
        count === 1 ? 'Op één subsidievoorwaarde let niemand' : `Op ${numeral(count)} subsidievoorwaarden let niemand`,
      text: `${names}. Wijs iemand aan.`,
    }),
    countedTooMuch: (name: string, more: string, granted: string) => ({
      title: `De begroting rekent op meer dan is toegekend`,
      text: `${name}: ${more} boven de toegekende ${granted}. Pas de dekking aan of vraag aanvullend aan.`,
    }),
    toSettle: (name: string, until: string) => ({
      title: `Een afgelopen subsidie is nog niet vastgesteld`,
      text: `${name} liep tot ${until}; een vastgesteld bedrag staat nog niet in de gegevens.`,
    }),
    aboveMaximum: (names: string) => ({
      title: 'Steun hoger dan de opgegeven grens, te toetsen',
      text: `${names}. Leg dit voor aan wie de staatssteun toetst.`,
    }),
    aidOpen: (open: number, of: number) => ({
      title: 'De staatssteun is nog te toetsen',
      text: `Op ${numeral(open)} van de ${numeral(of)} vragen staat nog geen ja of nee in de gegevens.`,
    }),
    notSustaining: (year: number, gap: string) => ({
      title: `In ${year} zijn de kosten zonder subsidie niet gedekt`,
      text: `Dan is ${gap} niet gedekt, terwijl het werk dan zonder subsidie moet kunnen. Kies: meer eigen inkomsten, lagere kosten of een latere datum.`,
    }),
    moreSubsidy: (years: string) => ({
      title: 'De dekking leunt meer op subsidie dan gepland',
      text: `Het aandeel subsidie: ${years}. Pas het plan of de dekking aan.`,
    }),
    mismatch: (partners: number) => ({
      title: `Begroting en opgave lopen uiteen bij ${partners === 1 ? 'één partner' : `${numeral(partners)} partners`}`,
      text: 'Laat vaststellen welk bedrag geldt; hoofdstuk 4 zet ze naast elkaar.',
    }),
  },
}
