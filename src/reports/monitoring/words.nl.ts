import { nl as planWords } from '../action-plan/words.nl.ts'

const { numeral } = planWords

/** `één aanname klopt`, `drie aannames kloppen`; the sentence gets its capital where it is put together. */
function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The Dutch turns of phrase that the monitoring puts together; whole sentences stand in the templates. */
export const nl = {
  codes: { outputs: 'R', outcomes: 'E', impact: 'I' },
  levels: { outputs: 'Resultaten', outcomes: 'Effecten', impact: 'Impact' },
  level: { outputs: 'Resultaat', outcomes: 'Effect', impact: 'Impact' },
  the: { goals: 'de doelen', ecosystem: 'het ecosysteem zelf', environment: 'de omgeving' },
  columns: {
    affects: 'Raakt',
    assumption: 'Aanname',
    basis: 'Waarop we dit baseren',
    checked: 'Laatst bekeken',
    consequence: 'Wat er dan gebeurt',
    critical: 'Hoe zwaar',
    goals: 'Doelen',
    impact: 'Wat dit met ons doet',
    indicators: 'Indicatoren',
    kind: 'Soort',
    leadsTo: 'Leidt tot',
    now: 'Nu',
    over: 'Boven verwachting',
    planB: 'Plan B',
    response: 'Wat we ermee doen',
    restsOn: 'Wat erop rust',
    stand: 'Stand',
    state: 'Stand',
    test: 'Hoe we het toetsen',
    trend: 'Ontwikkeling',
    under: 'Bijsturen bij',
  },
  short: {
    under: (names: string, count: number) =>
      `${many(count, 'waarde ligt', 'waarden liggen')} voorbij de grens waar we bijsturen: ${names}.`,
    over: (names: string, count: number) =>
      `${many(count, 'waarde ligt', 'waarden liggen')} boven verwachting, voorbij de grens die daarvoor is afgesproken: ${names}.`,
    unmeasured: (names: string, count: number) =>
      `van ${many(count, 'indicator', 'indicatoren')} staat nog geen meting in de gegevens: ${names}.`,
    failed: (names: string, count: number) =>
      `${many(count, 'aanname klopt', 'aannames kloppen')} niet meer: ${names}.`,
    noPlanB: (names: string, count: number) =>
      `bij ${many(count, 'aanname die zwaar telt of niet klopt', 'aannames die zwaar tellen of niet kloppen')}, staat geen plan B: ${names}.`,
    stale: (names: string, count: number) =>
      `${many(count, 'aanname is', 'aannames zijn')} langer dan een half jaar niet bekeken: ${names}.`,
    loose: (count: number) =>
      `in de verandertheorie ${count === 1 ? 'hangt' : 'hangen'} ${many(count, 'onderdeel', 'onderdelen')} los (hoofdstuk 4).`,
    calm: {
      measured: 'geen meting is te laat',
      limits: 'geen waarde ligt voorbij een grens',
      assumptions: 'geen aanname is onjuist gebleken',
    },
    coming: (until: string, count: number) =>
      `In de komende 90 dagen, tot en met ${until}, ${count === 1 ? 'is' : 'zijn'} ${many(count, 'indicator', 'indicatoren')} aan de beurt om te meten.`,
  },
  measurements: {
    never: 'nog niet',
    noMeasurer: (names: string) => `wie meet, staat nog niet bij ${names}.`,
    noRhythm: (names: string) => `hoe vaak we meten, staat nog niet bij ${names}.`,
  },
  limits: {
    cause: (stand: string, cause: string) => `${stand}; oorzaak: ${cause}`,
    stands: {
      under: 'bijsturen',
      over: 'boven verwachting',
      within: 'binnen de grenzen',
      unmeasured: 'nog niet gemeten',
    },
    none: (names: string) => `een grens ontbreekt nog bij ${names}.`,
    noConsequence: (names: string) => `wat er voorbij de grens gebeurt, staat nog niet bij ${names}.`,
  },
  theory: {
    done: 'klaar',
    late: 'te laat',
    stopped: 'gestopt',
    ofWhich: (count: number, states: string) => `${count}, waarvan ${states}`,
    drawn: (shown: number, all: number, arrows: number, allArrows: number) =>
      `De tekening toont ${shown} van de ${all} onderdelen en ${arrows} van de ${allArrows} verbanden: van elke soort de onderdelen met de meeste verbanden. De tabellen hebben ze alle.`,
    unfed: (names: string) => `geen actie en geen ander onderdeel leidt naar ${names}.`,
    unreached: (names: string) => `er leidt wel iets naar ${names}, maar die lijn begint niet bij een actie.`,
    deadEnds: (names: string, count: number) => `${names} ${count === 1 ? 'leidt' : 'leiden'} nergens toe.`,
    unmeasured: (names: string, count: number) =>
      `${names} ${count === 1 ? 'heeft' : 'hebben'} geen indicator, dus of het lukt, is niet te zien.`,
    noneMeasured: 'Geen enkel onderdeel heeft een indicator, dus of het lukt, is niet te zien.',
    goalsOutside: (names: string, count: number) =>
      `${count === 1 ? 'dit doel staat' : 'deze doelen staan'} bij geen enkel onderdeel: ${names}.`,
    actionsOutside: (names: string, count: number) =>
      `${count === 1 ? 'deze open actie staat' : 'deze open acties staan'} bij geen enkel onderdeel: ${names}.`,
  },
  assumptions: {
    states: { failed: 'klopt niet', open: 'nog open', holds: 'klopt' },
    noPlanB: 'ontbreekt',
    goal: (title: string) => `doel ‘${title}’`,
    indicator: (name: string) => `indicator ‘${name}’`,
    outputs: (code: string) => `resultaat ${code}`,
    outcomes: (code: string) => `effect ${code}`,
    impact: (code: string) => `impact ${code}`,
  },
  reflections: {
    older: (count: number) =>
      `Van daarvoor ${count === 1 ? 'staat' : 'staan'} er nog ${many(count, 'reflectie', 'reflecties')} in de gegevens.`,
  },
}
