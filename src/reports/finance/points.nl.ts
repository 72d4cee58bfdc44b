import { nl as plan } from '../action-plan/words.nl.ts'

const { numeral } = plan

/** What asks for a decision, in Dutch: a title, and a text with the figures. */
export const nl = {
  shortage: (total: string, years: string) => ({
    title: `Er ontbreekt ${total} aan dekking`,
    text: `Het tekort: ${years}. Kies: dekking zoeken, kosten schrappen of verschuiven.`,
  }),
  noFunding: (years: string) => ({
    title: 'In deze gegevens staat nog geen dekking',
    text: `De kosten: ${years}. Kies: invullen wie betaalt, dekking zoeken of kosten schrappen.`,
  }),
  unsecured: (total: string, years: string, toEarn: string | null) => ({
    title: `${total} aan dekking is nog niet zeker`,
    text: `Het gaat om ${years}. ${toEarn === null ? '' : `Daarvan is ${toEarn} eigen inkomsten, die nog verdiend moeten worden. `}Kies per regel: nu vastleggen, iets anders zoeken, of de kosten pas maken als het geld er is.`,
  }),
  unsecuredBefore: (amount: string) => ({
    title: `${amount} over voorbije jaren staat nog als niet zeker`,
    text: 'Laat nagaan of dat geld er is gekomen.',
  }),
  payersLeft: (names: string, count: number) => ({
    title: `De begroting rekent op een bijdrage van ${count === 1 ? 'een partner die is' : 'partners die zijn'} vertrokken`,
    text: `${names}. Ga na of die nog komt; zo niet: andere dekking zoeken of kosten schrappen.`,
  }),
  overdue: (names: string, count: number) => ({
    title:
      count === 1
        ? 'Eén subsidievoorwaarde is over de datum'
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
  countedAboveSettled: (name: string, more: string, settled: string) => ({
    title: `De begroting rekent op meer dan is vastgesteld`,
    text: `${name}: ${more} boven de vastgestelde ${settled}. Zoek andere dekking voor het verschil.`,
  }),
  overBudget: (names: string, year: number, count: number) => ({
    title:
      count === 1
        ? `In ${year} is één kostenregel al ver over de begroting`
        : `In ${year} zijn ${numeral(count)} kostenregels al ver over hun begroting`,
    text: `${names}. Kies: bijsturen, geld verschuiven of de begroting aanpassen, en ga na of een subsidie vraagt dit te melden.`,
  }),
  aboveCeiling: (names: string) => ({
    title: 'De-minimissteun boven de opgegeven grens, te toetsen',
    text: `${names}. Leg dit voor aan wie de staatssteun toetst, voordat er meer steun wordt gegeven.`,
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
  afterEnd: (by: string, years: string) => ({
    title: `Na ${by} rekent de dekking nog op subsidie`,
    text: `Het gaat om ${years}, terwijl het dan zonder subsidie moet kunnen. Kies: andere dekking of een latere datum.`,
  }),
  moreSubsidy: (years: string) => ({
    title: 'De dekking leunt meer op subsidie dan gepland',
    text: `Het aandeel subsidie: ${years}. Pas het plan of de dekking aan.`,
  }),
  mismatch: (partners: number) => ({
    title: `Begroting en opgave lopen uiteen bij ${partners === 1 ? 'één partner' : `${numeral(partners)} partners`}`,
    text: 'Laat vaststellen welk bedrag geldt; hoofdstuk 4 zet ze naast elkaar.',
  }),
}
