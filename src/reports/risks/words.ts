import type { Language } from '../../text.ts'

const nl = {
  nouns: {
    action: ['open actie', 'open acties'],
    assumption: ['aanname', 'aannames'],
    dependency: ['afhankelijkheid', 'afhankelijkheden'],
    goal: ['doel', 'doelen'],
    openRisk: ['open risico', 'open risico’s'],
    partner: ['partner', 'partners'],
    risk: ['risico', 'risico’s'],
    tension: ['spanning', 'spanningen'],
  },
  columns: {
    alone: 'Wat alleen deze partner doet',
    assumption: 'Aanname',
    attention: 'Let op',
    between: 'Tussen',
    countsOn: 'Rekent op',
    critical: 'Hoe zwaar het plan erop leunt',
    criticality: 'Belang',
    dependants: 'Wie erop rekent',
    discussed: 'Besproken',
    funding: (years: string) => `Dekking ${years}`,
    impact: 'Gevolg',
    impactOf: (level: string) => `Gevolg ${level}`,
    leads: 'Trekt',
    likelihood: 'Kans',
    mitigation: 'Wat we eraan doen',
    number: 'Nr.',
    outcome: 'Uitkomst',
    partner: 'Partner',
    planB: 'Plan B',
    remark: 'Kanttekening',
    risk: 'Risico',
    roles: 'Rollen',
    secured: 'Waarvan zeker',
    state: 'Stand',
    tension: 'Spanning',
    test: 'Hoe we toetsen',
    touches: 'Raakt',
    under: 'Wat erop rust',
    watches: 'Wie erop let',
    what: 'Waarvoor',
    who: 'Wie',
  },
  itself: 'zelf',
  noPlanB: 'nog geen',
  essential: (name: string) => `${name} (onmisbaar)`,
  numbers: (numbers: string) => `Nog niet beoordeeld op kans en gevolg: nummer ${numbers}.`,
  checked: (state: string, date: string) => `${state} (${date})`,
  steers: { orchestration: 'orkestratie', leadership: 'leiding van het ecosysteem' },
  chair: (body: string) => `voorzitter van ${body}`,

  short: {
    counts: (risks: string, many: boolean, parts: string | null) =>
      `In de gegevens ${many ? 'staan' : 'staat'} ${risks}${parts === null ? '' : `${many ? ':' : ','} ${parts}`}.`,
    whole: (count: string | null) => `${count === null ? '' : `${count} `}voor het geheel`,
    perPartner: (count: string | null, one: boolean) =>
      `${count === null ? '' : `${count} `}bij ${one ? 'één partner' : 'afzonderlijke partners'}`,
    closed: (count: string, one: boolean) => `Gesloten ${one ? 'is' : 'zijn'} er ${count}.`,
    severe: (names: string) => `Kans en gevolg allebei hoog: ${names}.`,
    noMitigation: (names: string) => `Er staat nog niet wat we hieraan doen: ${names}.`,
    noWatcher: (names: string) => `Er staat nog niet wie hierop let: ${names}.`,
    absentWatcher: (names: string) => `Wie hierop let, doet niet mee: ${names}.`,
    nobody: (names: string) => `Nodig, maar bij niemand belegd: ${names}.`,
    alone: (names: string) => `Rust op één partner, zonder vervanger: ${names}.`,
    leaving: (names: string) => `Blijft zonder partner achter, want wie het doet vertrekt: ${names}.`,
    departures: (names: string) => `Het meeste valt weg bij vertrek van: ${names}.`,
    absent: (names: string) => `Partners rekenen op wie niet meedoet: ${names}.`,
    undiscussed: (names: string, one: boolean) =>
      `Bij ${one ? 'deze spanning' : 'deze spanningen'} staat nog niet dat erover is gesproken: ${names}.`,
    failed: (names: string) => `Aannames die niet kloppen: ${names}.`,
    noPlanB: (names: string) => `Aannames waar het plan zwaar op leunt, zonder plan B: ${names}.`,
  },

  points: {
    heavy: (name: string, things: string) => `Bij ${name} ligt meer dan de helft van ${things}.`,
    outOf: (part: string, whole: string) => `${part} van de ${whole}`,
    funding: (year: string, share: string) => `de dekking vanaf ${year} (${share})`,
    secured: (year: string, share: string) => `de zeker gestelde dekking vanaf ${year} (${share})`,
    roles: (count: string) => `de vervulde rollen (${count})`,
    actions: (count: string) => `de open acties (${count})`,
    capabilities: (count: string) => `de bekwaamheden (levert mee aan ${count})`,
    payer: (name: string, years: string) => `Meer dan de helft van de dekking komt van ${name}: ${years}.`,
    bridges: (names: string, one: boolean) =>
      `${one ? 'Houdt' : 'Houden'} anderen verbonden met de rest van het netwerk: ${names}.`,
  },

  partners: {
    itself: 'Elke partner let zelf op zijn risico.',
    without: (names: string, one: boolean) =>
      `Van ${one ? 'deze partner' : 'deze partners'} staat nog geen eigen risico in de gegevens: ${names}.`,
    more: (count: string) => `De tabel toont de zwaarste; nog ${count} in bijlage`,
  },

  departure: {
    nothing: (names: string, one: boolean) =>
      `Bij vertrek van ${one ? 'deze partner' : 'deze partners'} valt volgens de gegevens niets weg: ${names}.`,
    fallback: (what: string, names: string) => `${what} (kan overnemen: ${names})`,
    noFallback: (what: string) => `${what} (nog geen vervanger)`,
    left: (what: string, name: string) => `${what} (dan alleen nog ${name})`,
    running: (year: string) => `${year} (lopend jaar)`,
    after: (year: string) => `na ${year}`,
    noneSecured: (amount: string) => `${amount}, niet zeker`,
    someSecured: (amount: string, secured: string) => `${amount}, waarvan ${secured} zeker`,
    sound: 'Geen enkele bekwaamheid of schakel van de keten rust op één partner.',
    dependant: (name: string, what: string) => `${name}, voor ‘${what}’`,
    dependantLevel: (name: string, what: string, level: string) => `${name}, voor ‘${what}’ (belang: ${level})`,
  },

  dependencies: {
    drawn: (count: string) => `De tekening toont de ${count} die het zwaarst wegen.`,
    more: (count: string) => `De tabel toont de belangrijkste; nog ${count} in bijlage`,
  },

  tensions: {
    open: (tensions: string, one: boolean) => `Voor zover bekend ${one ? 'is' : 'zijn'} ${tensions} nog niet opgelost.`,
    settled: (count: string, one: boolean) => `${count} ${one ? 'is' : 'zijn'} al opgelost.`,
    allSettled: (tensions: string, one: boolean) => `${tensions} in de gegevens ${one ? 'is' : 'zijn'} opgelost.`,
  },

  assumptions: {
    light: (count: string, one: boolean) =>
      `Daarnaast ${one ? 'is' : 'zijn'} er ${count} waar het plan licht op leunt; ${one ? 'die staat' : 'die staan'} niet in de tabel.`,
    onlyLight: (count: string, one: boolean) => `Er ${one ? 'is' : 'zijn'} ${count}; het plan leunt er licht op.`,
  },
}

const en: typeof nl = {
  nouns: {
    action: ['open action', 'open actions'],
    assumption: ['assumption', 'assumptions'],
    dependency: ['dependency', 'dependencies'],
    goal: ['goal', 'goals'],
    openRisk: ['open risk', 'open risks'],
    partner: ['partner', 'partners'],
    risk: ['risk', 'risks'],
    tension: ['tension', 'tensions'],
  },
  columns: {
    alone: 'What only this partner does',
    assumption: 'Assumption',
    attention: 'Attention',
    between: 'Between',
    countsOn: 'Counts on',
    critical: 'How much the plan leans on it',
    criticality: 'Importance',
    dependants: 'Who counts on it',
    discussed: 'Discussed',
    funding: (years) => `Funding ${years}`,
    impact: 'Impact',
    impactOf: (level) => `Impact ${level}`,
    leads: 'Leads',
    likelihood: 'Likelihood',
    mitigation: 'What we do about it',
    number: 'No.',
    outcome: 'Outcome',
    partner: 'Partner',
    planB: 'Plan B',
    remark: 'Remark',
    risk: 'Risk',
    roles: 'Roles',
    secured: 'Of which secured',
    state: 'Status',
    tension: 'Tension',
    test: 'How we test it',
    touches: 'Affects',
    under: 'What rests on it',
    watches: 'Who watches it',
    what: 'For what',
    who: 'Who',
  },
  itself: 'itself',
  noPlanB: 'none yet',
  essential: (name) => `${name} (essential)`,
  numbers: (numbers) => `Not judged on likelihood and impact yet: number ${numbers}.`,
  checked: (state, date) => `${state} (${date})`,
  steers: { orchestration: 'orchestration', leadership: 'leading the ecosystem' },
  chair: (body) => `chair of ${body}`,

  short: {
    counts: (risks, many, parts) => `The data hold ${risks}${parts === null ? '' : `${many ? ':' : ','} ${parts}`}.`,
    whole: (count) => `${count === null ? '' : `${count} `}for the whole`,
    perPartner: (count, one) => `${count === null ? '' : `${count} `}at ${one ? 'one partner' : 'single partners'}`,
    closed: (count, one) => `${count} ${one ? 'is' : 'are'} closed.`,
    severe: (names) => `Likelihood and impact both high: ${names}.`,
    noMitigation: (names) => `The data do not say yet what we do about ${names}.`,
    noWatcher: (names) => `The data do not say yet who watches ${names}.`,
    absentWatcher: (names) => `Whoever watches these does not take part: ${names}.`,
    nobody: (names) => `Needed, but done by nobody: ${names}.`,
    alone: (names) => `Rests on one partner, without a stand-in: ${names}.`,
    leaving: (names) => `Left with nobody, because whoever does it leaves: ${names}.`,
    departures: (names) => `Most falls when one of these leaves: ${names}.`,
    absent: (names) => `Partners count on who does not take part: ${names}.`,
    undiscussed: (names, one) =>
      `Of ${one ? 'this tension' : 'these tensions'} the data do not say yet that ${one ? 'it was' : 'they were'} discussed: ${names}.`,
    failed: (names) => `Assumptions that do not hold: ${names}.`,
    noPlanB: (names) => `Assumptions that the plan leans on heavily, without a plan B: ${names}.`,
  },

  points: {
    heavy: (name, things) => `${name} carries more than half of ${things}.`,
    outOf: (part, whole) => `${part} of ${whole}`,
    funding: (year, share) => `the funding from ${year} on (${share})`,
    secured: (year, share) => `the secured funding from ${year} on (${share})`,
    roles: (count) => `the roles that are held (${count})`,
    actions: (count) => `the open actions (${count})`,
    capabilities: (count) => `the capabilities (has a part in ${count})`,
    payer: (name, years) => `More than half of the funding comes from ${name}: ${years}.`,
    bridges: (names, one) => `${one ? 'Keeps' : 'Keep'} others connected to the rest of the network: ${names}.`,
  },

  partners: {
    itself: 'Each partner watches its own risk.',
    without: (names, one) =>
      `Of ${one ? 'this partner' : 'these partners'} the data hold no risk of ${one ? 'its' : 'their'} own yet: ${names}.`,
    more: (count) => `The table shows the heaviest; ${count} more in annex`,
  },

  departure: {
    nothing: (names, one) =>
      `According to the data nothing falls when ${one ? 'this partner' : 'one of these partners'} leaves: ${names}.`,
    fallback: (what, names) => `${what} (could take over: ${names})`,
    noFallback: (what) => `${what} (no stand-in yet)`,
    left: (what, name) => `${what} (then only ${name})`,
    running: (year) => `${year} (current year)`,
    after: (year) => `after ${year}`,
    noneSecured: (amount) => `${amount}, not secured`,
    someSecured: (amount, secured) => `${amount}, ${secured} of it secured`,
    sound: 'No capability or link of the chain rests on one partner.',
    dependant: (name, what) => `${name}, for ‘${what}’`,
    dependantLevel: (name, what, level) => `${name}, for ‘${what}’ (importance: ${level})`,
  },

  dependencies: {
    drawn: (count) => `The drawing shows the ${count} that weigh most.`,
    more: (count) => `The table shows the most important; ${count} more in annex`,
  },

  tensions: {
    open: (tensions, one) => `Of ${tensions} the data do not say that ${one ? 'it is' : 'they are'} settled.`,
    settled: (count, one) => `${count} ${one ? 'is' : 'are'} settled already.`,
    allSettled: (tensions, one) => `${tensions} in the data ${one ? 'is' : 'are'} settled.`,
  },

  assumptions: {
    light: (count, one) =>
      `Besides, there ${one ? 'is' : 'are'} ${count} that the plan leans on lightly; ${one ? 'it is' : 'they are'} not in the table.`,
    onlyLight: (count, one) =>
      `There ${one ? 'is' : 'are'} ${count}; the plan leans on ${one ? 'it' : 'them'} lightly.`,
  },
}

export const riskWords: Readonly<Record<Language, typeof nl>> = { nl, en }
