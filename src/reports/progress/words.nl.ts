import { nl as plan } from '../action-plan/words.nl.ts'

const { numeral } = plan

/** `twee acties zijn`, `één actie is`; the sentence gets its capital where it is put together. */
function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The Dutch turns of phrase of the progress report; whole sentences without choices stand in the templates. */
export const nl = {
  columns: {
    because: 'Waardoor',
    before: 'Vorige meting',
    budgeted: 'Begroot',
    by: 'Door wie',
    difference: 'Verschil',
    explanation: 'Toelichting',
    kind: 'Soort',
    last: 'Laatste meting',
    pace: 'Stand (weg na tijd)',
    reason: 'Waarom nu',
    spent: 'Uitgegeven',
    state: 'Stand',
    trouble: 'Wat er speelt',
  },
  period: {
    report: (date: string, title: string | null) =>
      `Dit bericht gaat over de periode sinds ${date}, toen het laatste rapport verscheen${title === null ? '' : ` (‘${title}’)`}.`,
    meeting: (date: string, title: string | null) =>
      `Dit bericht gaat over de periode sinds ${date}, toen de stuurgroep voor het laatst bijeenkwam${title === null ? '' : ` (‘${title}’)`}. In de gegevens staat geen eerder rapport.`,
    months: (date: string) =>
      `Dit bericht gaat over de laatste drie maanden, sinds ${date}. In de gegevens staat geen eerder rapport en geen bijeenkomst van een stuurgroep.`,
  },
  later: (names: string) => `Later nodig: ${names}.`,
  points: {
    noNewDate: (names: string, count: number) =>
      `${many(count, 'actie is', 'acties zijn')} te laat zonder haalbare nieuwe datum: ${names}. Kies: een nieuwe datum, hulp of stoppen.`,
    beyondRepair: 'niet meer in te lopen',
    undecided: (names: string, count: number) =>
      `Bij ${many(count, 'wijziging', 'wijzigingen')} staat geen besluit: ${names}. Bevestig ze of draai ze terug.`,
    waiting: (names: string, count: number) =>
      `${many(count, 'wijziging wacht', 'wijzigingen wachten')} op een gevraagd besluit: ${names}.`,
    onDecision: (change: string, decision: string) => `${change} (op ${decision})`,
    experiments: (names: string, count: number) =>
      `${many(count, 'proef is', 'proeven zijn')} afgelopen zonder besluit over het vervolg: ${names}.`,
  },
  states: { reached: '✓ bereikt', 'on-track': '✓ op koers', 'at-risk': '! in gevaar', off: '✗ uit koers' },
  noState: '? niet te bepalen',
  count: {
    off: (count: string) => `${count} uit koers`,
    'at-risk': (count: string) => `${count} in gevaar`,
    none: (count: string) => `${count} niet te bepalen`,
    'on-track': (count: string) => `${count} op koers`,
    reached: (count: string) => `${count} bereikt`,
  },
  standing: (total: number, parts: string) =>
    `De stand van ${total === 1 ? 'het doel' : `de ${numeral(total)} doelen`}: ${parts}.`,
  because: {
    limit: {
      below: (limit: string) => `lager dan de grens van ${limit}`,
      above: (limit: string) => `hoger dan de grens van ${limit}`,
    },
    missed: 'streven niet gehaald op de afgesproken datum',
    pace: (way: string, time: string) => `${way} van de weg na ${time} van de tijd`,
    stale: 'de meting is te laat',
    unmeasured: 'nog niet gemeten',
    incomplete: 'begin, streven of een van hun datums ontbreekt',
    even: 'begin en streven zijn gelijk',
    deadline: 'de deadline is voorbij',
    noIndicator: 'nog geen indicator',
    of: (name: string, reason: string) => `${name}: ${reason}`,
  },
  pace: (way: string, time: string) => `${way} na ${time}`,
  causes: {
    known: (name: string, cause: string) => `Bij ${name} ligt het volgens de gegevens aan ${cause}.`,
    unknown: (name: string) => `Waar het bij ${name} aan ligt, staat nog niet in de gegevens.`,
    execution: 'de uitvoering',
    assumption: 'een aanname eronder, niet aan de uitvoering',
    both: 'de uitvoering en aan een aanname eronder',
    under: (names: string, count: number) =>
      count === 1 ? `Eronder ligt deze aanname: ${names}.` : `Eronder liggen deze aannames: ${names}.`,
    states: { failed: 'klopt niet', open: 'nog open', holds: 'klopt' },
    more: (count: number) => `Nog ${many(count, 'indicator is', 'indicatoren zijn')} uit koers; zie de tabel.`,
  },
  fine: { 'on-track': (names: string) => `Op koers: ${names}.`, reached: (names: string) => `Bereikt: ${names}.` },
  movement: { better: 'beter', worse: 'slechter', same: 'gelijk', up: 'hoger', down: 'lager' },
  moved: (value: string, movement: string) => `${value}, ${movement}`,
  measured: (values: string, target: string) => `Gemeten: ${values}. Streven: ${target}.`,
  more: (shown: number, rest: number) =>
    `De tabel toont de eerste ${numeral(shown)}; ${rest === 1 ? 'nog één staat' : `de andere ${numeral(rest)} staan`} in de bijlage.`,
  trouble: {
    late: 'te laat',
    how: (text: string, how: string) => `${text}: ${how}`,
    start: (when: string) => `had ${when} moeten beginnen`,
    paused: 'ligt stil',
    waits: (on: string, obstacle: string) => `wacht op ${on} (${obstacle})`,
    slow: (progress: string, time: string) => `${progress} klaar na ${time} van de tijd`,
  },
  actions: {
    fine: (until: string) => `${until} Er loopt ook geen actie vast of duidelijk achter.`,
    finished: (names: string) => `Afgerond in deze periode: ${names}.`,
    noneFinished: 'In de gegevens staat geen actie die in deze periode is afgerond.',
    onTime: (inTime: number, known: number, rate: string, unknown: number) =>
      `Tot nu toe op tijd afgerond: ${numeral(inTime)} van ${many(known, 'actie', 'acties')} (${rate})${unknown === 0 ? '' : `; van nog ${numeral(unknown)} ontbreekt een datum`}.`,
    starting: (names: string, count: number) =>
      `In de komende 90 dagen ${count === 1 ? 'begint één actie' : `beginnen ${numeral(count)} acties`}: ${names}.`,
  },
  money: {
    share: (share: string, budget: string | null) =>
      budget === null ? `${share} van de begroting` : `${share} van de ${budget} die daarvoor is begroot`,
    running: (year: number, actual: string, share: string | null, time: string) =>
      `In ${year} is tot nu toe ${actual} uitgegeven${share === null ? '' : `: ${share}, terwijl ${time} van het jaar voorbij is`}.`,
    booked: (year: number, until: string, actual: string, share: string | null, time: string) =>
      `Voor ${year} is tot en met ${until} ${actual} geboekt${share === null ? '' : `: ${share}, na ${time} van het jaar`}.`,
    partly: (year: number, count: number) =>
      `Van ${many(count, 'kostenregel', 'kostenregels')} van ${year} is niet bekend wat er is uitgegeven; de vergelijking gaat over de andere.`,
    over: (year: number, lines: string) => `Boven de begroting van ${year}: ${lines}.`,
    unsecured: (year: number, lines: string) => `Nog niet zeker voor ${year}: ${lines}.`,
    overdue: (names: string, count: number) =>
      `${many(count, 'subsidievoorwaarde is over de datum', 'subsidievoorwaarden zijn over hun datum')}: ${names}. Laat nagaan of eraan is voldaan; dat staat niet in de gegevens.`,
    overLine: (what: string, more: string) => `${what} (${more} meer)`,
    more: (amount: string) => `${amount} meer`,
    less: (amount: string) => `${amount} minder`,
    even: 'geen',
  },
  risks: {
    heavy: (heavy: number, open: number) =>
      heavy === 0
        ? open === 1
          ? 'Het ene open risico is niet zwaar.'
          : `Van de ${numeral(open)} open risico’s is er geen zwaar.`
        : `${heavy === open ? `${many(open, 'open risico is', 'open risico’s zijn')} zwaar` : `${many(heavy, 'risico is', 'risico’s zijn')} zwaar van de ${numeral(open)} die openstaan`}.`,
    unjudged: (names: string, count: number) =>
      `Bij ${many(count, 'risico', 'risico’s')} staat geen kans of geen gevolg: ${names}.`,
  },
  news: {
    change: 'wijziging',
    taken: 'besluit',
    rejected: 'afgewezen',
    joined: 'nieuwe partner',
    left: 'partner weg',
    delivered: 'opgeleverd',
  },
}
