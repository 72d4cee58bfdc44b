import type { Language } from '../../text.ts'

const nl = {
  nouns: {
    capability: ['bekwaamheid', 'bekwaamheden'],
    component: ['onderdeel', 'onderdelen'],
    function: ['gezamenlijke functie', 'gezamenlijke functies'],
    link: ['schakel', 'schakels'],
    need: ['behoefte', 'behoeften'],
    partner: ['partner', 'partners'],
    proposition: ['propositie', 'proposities'],
    role: ['rol', 'rollen'],
  },
  columns: {
    answer: 'Ons antwoord',
    attention: 'Let op',
    capability: 'Bekwaamheid',
    cash: 'In geld',
    component: 'Onderdeel',
    cost: 'Kosten',
    criteria: 'Waarop gekozen of afgevallen',
    decidedBy: 'Wie koos',
    description: 'Wat er gebeurt',
    direction: 'Richting',
    explanation: 'Toelichting',
    fallback: 'Wie het kan overnemen',
    fee: 'Eigen inkomsten',
    function: 'Wat we samen doen',
    gap: 'Wat nog ontbreekt',
    givesUp: 'Draagt over',
    holder: 'Wie',
    howMuch: 'Hoeveel',
    inKind: 'In natura',
    keeps: 'Houdt zelf',
    kind: 'Soort',
    link: 'Schakel',
    makes: 'Nieuw of bestaand',
    model: 'Verdienmodel',
    need: 'Behoefte',
    outline: 'In hoofdlijnen',
    owner: 'Trekker',
    partner: 'Partner',
    partners: 'Wie meedoet',
    payer: 'Wie betaalt',
    planned: 'Volgens plan',
    providers: 'Wie het levert',
    remark: 'Kanttekening',
    roles: 'Rollen',
    secured: 'Zeker gesteld',
    share: 'Aandeel subsidie',
    shortage: 'Tekort',
    state: 'Stand',
    subsidy: 'Subsidie',
    what: 'Waarvoor',
    who: 'Wie deze schakel invult',
    year: 'Jaar',
  },
  pain: 'last',
  gain: 'winst',
  noAnswer: 'nog geen antwoord',
  makes: { new: 'nieuw', existing: 'bestaand' },
  chosen: { yes: 'gekozen', no: 'afgevallen', open: 'nog niet gekozen' },
  nobody: 'nog niemand',
  wave: (wave: string) => `golf ${wave}`,
  forWhom: (groups: string) => `voor: ${groups}`,

  endorsed: (names: string) => `Dit aanbod onderschrijven: ${names}.`,
  notEndorsed: (names: string, one: boolean) =>
    `Van ${one ? 'deze partner' : 'deze partners'} staat dat nog niet in de gegevens: ${names}.`,

  needs: {
    all: (needs: string, all: boolean) =>
      all
        ? `Er zijn ${needs} in beeld, en op elke behoefte is een antwoord.`
        : `Er is één behoefte in beeld, en daar is een antwoord op.`,
    some: (needs: string, open: string, one: boolean) =>
      `Er ${one ? 'is' : 'zijn'} ${needs} in beeld. Op ${open} staat nog geen antwoord in de gegevens.`,
    none: (needs: string, one: boolean) =>
      `Er ${one ? 'is' : 'zijn'} ${needs} in beeld. Welk aanbod daarop antwoordt, staat nog niet in de gegevens.`,
    idle: (names: string) => `Bij dit aanbod staat nog niet welke behoefte het beantwoordt: ${names}.`,
    groupsWithout: (names: string, one: boolean) =>
      `Van ${one ? 'deze doelgroep' : 'deze doelgroepen'} staan nog geen behoeften in de gegevens: ${names}.`,
  },

  minimum: {
    essential: (names: string, count: number, counted: string) =>
      count === 1 ? `Als onmisbaar aangemerkt: ${names}.` : `Als onmisbaar aangemerkt zijn deze ${counted}: ${names}.`,
    unsure: (names: string, one: boolean) => `Nog niet vast aan boord ${one ? 'is' : 'zijn'}: ${names}.`,
    reason: {
      prospect: 'in beeld',
      approached: 'benaderd',
      inactive: 'doet nu niet mee',
      left: 'vertrokken',
      interested: 'alleen belangstelling',
    },
    lead: (count: string, one: boolean) =>
      one ? 'Minstens nodig is deze bekwaamheid:' : `Minstens nodig zijn deze ${count}:`,
    unmarked: 'Welke daarvan minstens nodig zijn, staat nog niet in de gegevens; de tabel toont ze alle.',
  },

  standing: {
    capabilities: 'nodige bekwaamheden',
    links: 'schakels van de keten',
    provided: (what: string) => `${what} die nu belegd zijn,`,
    enough: (what: string, count: string, names: string, one: boolean, sure: string) =>
      `Voor alle ${what} ${one ? 'is' : 'zijn'} ${count} ${one ? 'genoeg' : 'samen genoeg, bijvoorbeeld'}: ${names}. ${sure}`,
    smallest: 'Met minder lukt het niet.',
    perhapsFewer: (most: number) =>
      `Dat is stap voor stap gezocht; misschien lukt het met minder, want boven ${most} partners zijn niet alle combinaties na te gaan.`,
    withRoles: (count: string, sure: boolean) =>
      `Blijft ook elke rol bij een partner die hem nu vervult, dan zijn er ${sure ? '' : 'hooguit '}${count} nodig.`,
    sameWithRoles: 'Ook elke rol blijft dan bij een partner die hem nu vervult.',
    roles: (roles: string, one: boolean) =>
      `${roles} ${one ? 'ligt' : 'liggen elk'} bij één partner; vertrekt die, dan moet er een ander voor komen.`,
    none: 'Er is minstens één partner die niet weg kan zonder dat er iets stilvalt.',
    some: (partners: string, one: boolean) =>
      `Er ${one ? 'kan' : 'kunnen'} ${partners} weg, wie dan ook, zonder dat er een bekwaamheid of schakel wegvalt.`,
    first: (things: string, leaving: string, one: boolean) =>
      one
        ? `Het eerst valt stil: ${things}.`
        : `Vertrekken er ${leaving}, dan kan dit als eerste stilvallen: ${things}.`,
    thing: (what: string, partners: string) => `${what} (${partners})`,
  },

  chain: {
    sound: (links: string) => `De keten telt ${links}. Elke schakel heeft minstens twee partners die meedoen.`,
    weak: (links: string, nobody: string | null, alone: string | null) =>
      `De keten telt ${links}.${nobody === null ? '' : ` Geen partner die meedoet bij: ${nobody}.`}${alone === null ? '' : ` Eén partner bij: ${alone}.`}`,
  },

  map: {
    left: (count: number) =>
      count === 1 ? 'Eén staat alleen in de tabel.' : `De andere ${count} staan alleen in de tabel.`,
  },

  roles: {
    orchestration: (holder: string, details: string | null) =>
      `De orkestratie ligt bij ${holder}${details === null ? '' : ` (${details})`}.`,
    filled: (roles: string, one: boolean) => `${roles} ${one ? 'is' : 'zijn'} nu vervuld.`,
    elsewhere: (names: string) => `Eerder of in een andere fase wel vervuld, nu door niemand: ${names}.`,
    noneOpen: 'Geen rol in de gegevens mist een vervuller.',
    open: (names: string) => `Nog open: ${names}.`,
    stale: (names: string) => `De vervuller doet niet mee: ${names}.`,
    spared: (names: string) => `Niet nodig volgens eigen keuze: ${names}.`,
    later: (names: string) => `Begint later: ${names}.`,
    hours: (hours: string) => `${hours} per week`,
  },

  autonomy: {
    receivers: (list: string) => `Zeggenschap gaat naar: ${list}.`,
    receiver: (name: string, count: string) => `${name} (van ${count})`,
    without: (names: string, one: boolean) =>
      `Wat ${one ? 'deze partner overdraagt' : 'deze partners overdragen'}, staat nog niet in de gegevens: ${names}.`,
  },

  money: {
    by: (date: string, revenue: string | null, over: boolean) =>
      `Uiterlijk ${date} moet het zonder subsidie kunnen${over ? ', en die datum is voorbij' : ''}.${revenue === null ? '' : ` De inkomsten zijn dan: ${revenue}.`}`,
    last: (year: number, cost: string, funding: string) =>
      `In ${year} zijn de kosten begroot op ${cost}; zonder subsidie staat daar ${funding} tegenover.`,
    allSecured: 'Dat bedrag is zeker gesteld.',
    noneSecured: 'Daarvan is nog niets zeker gesteld.',
    someSecured: (secured: string, rest: string) => `Daarvan is ${secured} zeker gesteld en ${rest} nog niet.`,
    gap: (amount: string) => `Er is dan nog ${amount} te vinden.`,
    stillSubsidy: (amount: string) => `In dat jaar staat er nog ${amount} aan subsidie in de begroting.`,
    noLast: (year: number) => `Kosten en dekking voor ${year} staan nog niet in de gegevens.`,
    noBy: 'Wanneer het zonder subsidie moet kunnen, staat nog niet in de gegevens.',
  },

  short: {
    scale: (parts: string) => `Deze bouwtekening telt ${parts}.`,
    ask: (parts: string) => `Wie instemt, stemt in met ${parts}.`,
    asks: {
      offer: 'het aanbod en de grenzen ervan',
      propositions: 'wie welk onderdeel levert',
      leading: 'wie wat trekt',
      autonomy: 'wat elke partner overdraagt',
      money: 'de weg naar werken zonder subsidie',
    },
    sound: 'Volgens de gegevens is alles wat hieronder staat belegd.',
    needs: (names: string, one: boolean) => `Geen antwoord op ${one ? 'deze behoefte' : 'deze behoeften'}: ${names}.`,
    components: (names: string, one: boolean) =>
      `Geen partner bij ${one ? 'dit onderdeel' : 'deze onderdelen'} van het aanbod: ${names}.`,
    unsure: (names: string) => `Onmisbaar, maar nog niet vast aan boord: ${names}.`,
    uncovered: (names: string) => `Nodig, maar door geen partner die meedoet geleverd: ${names}.`,
    fragile: (names: string) => `Nodig, maar rustend op één partner zonder vervanger: ${names}.`,
    gaps: (names: string) => `Nodig, maar nog niet compleet: ${names}.`,
    linksEmpty: (names: string) => `Schakels van de keten zonder partner: ${names}.`,
    linksAlone: (names: string) => `Schakels van de keten die op één partner rusten: ${names}.`,
    roles: (names: string) => `Rollen zonder vervuller die meedoet: ${names}.`,
    functions: (names: string) => `Gezamenlijke functies zonder trekker: ${names}.`,
    autonomy: (count: string, one: boolean) =>
      `Van ${count} staat nog niet wat ${one ? 'die overdraagt' : 'zij overdragen'}.`,
    directions: (names: string) => `Nog te kiezen oplossingsrichtingen: ${names}.`,
    unsecured: (years: string, unsecured: string, funding: string) =>
      `Voor ${years} is ${unsecured === funding ? `de hele dekking (${funding})` : `${unsecured} van de ${funding} aan dekking`} nog niet zeker gesteld.`,
    shortage: (years: string, amount: string, count: number) =>
      `Voor ${years} is er ${count === 1 ? '' : 'samen '}${amount} minder dekking dan kosten.`,
  },
}

const en: typeof nl = {
  nouns: {
    capability: ['capability', 'capabilities'],
    component: ['component', 'components'],
    function: ['joint function', 'joint functions'],
    link: ['link', 'links'],
    need: ['need', 'needs'],
    partner: ['partner', 'partners'],
    proposition: ['proposition', 'propositions'],
    role: ['role', 'roles'],
  },
  columns: {
    answer: 'Our answer',
    attention: 'Attention',
    capability: 'Capability',
    cash: 'In cash',
    component: 'Component',
    cost: 'Cost',
    criteria: 'Why chosen or dropped',
    decidedBy: 'Who chose',
    description: 'What happens',
    direction: 'Direction',
    explanation: 'Explanation',
    fallback: 'Who could take over',
    fee: 'Own income',
    function: 'What we do together',
    gap: 'What is still missing',
    givesUp: 'Hands over',
    holder: 'Who',
    howMuch: 'How much',
    inKind: 'In kind',
    keeps: 'Keeps itself',
    kind: 'Kind',
    link: 'Link',
    makes: 'New or existing',
    model: 'Business model',
    need: 'Need',
    outline: 'In outline',
    owner: 'Led by',
    partner: 'Partner',
    partners: 'Who takes part',
    payer: 'Who pays',
    planned: 'As planned',
    providers: 'Who provides it',
    remark: 'Remark',
    roles: 'Roles',
    secured: 'Secured',
    share: 'Share of subsidy',
    shortage: 'Shortage',
    state: 'Status',
    subsidy: 'Subsidy',
    what: 'For what',
    who: 'Who fills this link',
    year: 'Year',
  },
  pain: 'pain',
  gain: 'gain',
  noAnswer: 'no answer yet',
  makes: { new: 'new', existing: 'existing' },
  chosen: { yes: 'chosen', no: 'dropped', open: 'not chosen yet' },
  nobody: 'nobody yet',
  wave: (wave) => `wave ${wave}`,
  forWhom: (groups) => `for: ${groups}`,

  endorsed: (names) => `This offer is endorsed by ${names}.`,
  notEndorsed: (names, one) => `Of ${one ? 'this partner' : 'these partners'} the data do not say so yet: ${names}.`,

  needs: {
    all: (needs, all) =>
      all ? `There are ${needs} in view, and each has an answer.` : `There is one need in view, and it has an answer.`,
    some: (needs, open, one) =>
      `There ${one ? 'is' : 'are'} ${needs} in view. For ${open} the data hold no answer yet.`,
    none: (needs, one) =>
      `There ${one ? 'is' : 'are'} ${needs} in view. The data do not say yet which proposition answers what.`,
    idle: (names) => `The data do not say yet which need is answered by: ${names}.`,
    groupsWithout: (names, one) =>
      `Of ${one ? 'this target group' : 'these target groups'} the data hold no needs yet: ${names}.`,
  },

  minimum: {
    essential: (names, count, counted) =>
      count === 1 ? `Marked as essential: ${names}.` : `These ${counted} are marked as essential: ${names}.`,
    unsure: (names, one) => `Not firmly aboard yet ${one ? 'is' : 'are'}: ${names}.`,
    reason: {
      prospect: 'in view',
      approached: 'approached',
      inactive: 'not taking part now',
      left: 'left',
      interested: 'only interested',
    },
    lead: (count, one) => (one ? 'Needed at the least is this capability:' : `Needed at the least are these ${count}:`),
    unmarked: 'The data do not say yet which of them are needed at the least; the table shows all of them.',
  },

  standing: {
    capabilities: 'required capabilities',
    links: 'links of the chain',
    provided: (what) => `${what} that somebody sees to now`,
    enough: (what, count, names, one, sure) =>
      `For all ${what}, ${count} ${one ? 'is enough' : 'together are enough, such as'}: ${names}. ${sure}`,
    smallest: 'Fewer will not do.',
    perhapsFewer: (most) =>
      `This was found step by step; fewer may do, because above ${most} partners not all combinations can be tried.`,
    withRoles: (count, sure) =>
      `If each role stays with a partner that holds it now as well, ${sure ? '' : 'at most '}${count} are needed.`,
    sameWithRoles: 'Each role then stays with a partner that holds it now as well.',
    roles: (roles, one) =>
      `${roles} ${one ? 'is' : 'are each'} held by one partner; when it leaves, another has to step in.`,
    none: 'There is at least one partner that cannot leave without something coming to a stop.',
    some: (partners) => `Any ${partners} can leave without a capability or link being lost.`,
    first: (things, leaving, one) =>
      one ? `First to stop: ${things}.` : `When ${leaving} leave, this may be the first to stop: ${things}.`,
    thing: (what, partners) => `${what} (${partners})`,
  },

  chain: {
    sound: (links) => `The chain has ${links}. Each of them has at least two partners that take part.`,
    weak: (links, nobody, alone) =>
      `The chain has ${links}.${nobody === null ? '' : ` No partner that takes part in: ${nobody}.`}${alone === null ? '' : ` One partner in: ${alone}.`}`,
  },

  map: {
    left: (count) => (count === 1 ? 'One stands in the table only.' : `The other ${count} stand in the table only.`),
  },

  roles: {
    orchestration: (holder, details) =>
      `The orchestration lies with ${holder}${details === null ? '' : ` (${details})`}.`,
    filled: (roles, one) => `${roles} ${one ? 'is' : 'are'} filled now.`,
    elsewhere: (names) => `Held earlier or in another phase, but by nobody now: ${names}.`,
    noneOpen: 'No role in the data lacks a holder.',
    open: (names) => `Still open: ${names}.`,
    stale: (names) => `The holder does not take part: ${names}.`,
    spared: (names) => `Not needed, by choice: ${names}.`,
    later: (names) => `To begin later: ${names}.`,
    hours: (hours) => `${hours} a week`,
  },

  autonomy: {
    receivers: (list) => `Control goes to: ${list}.`,
    receiver: (name, count) => `${name} (from ${count})`,
    without: (names, one) =>
      `The data do not say yet what ${one ? 'this partner hands' : 'these partners hand'} over: ${names}.`,
  },

  money: {
    by: (date, revenue, over) =>
      `By ${date} it must do without subsidy${over ? ', and that date has passed' : ''}.${revenue === null ? '' : ` The income is then: ${revenue}.`}`,
    last: (year, cost, funding) =>
      `In ${year} the cost is budgeted at ${cost}; without subsidy there is ${funding} to cover it.`,
    allSecured: 'That amount is secured.',
    noneSecured: 'None of it is secured yet.',
    someSecured: (secured, rest) => `Of that ${secured} is secured and ${rest} is not yet.`,
    gap: (amount) => `Then ${amount} is still to be found.`,
    stillSubsidy: (amount) => `The budget of that year still holds ${amount} of subsidy.`,
    noLast: (year) => `The data hold no cost and funding for ${year} yet.`,
    noBy: 'The data do not say yet when it must do without subsidy.',
  },

  short: {
    scale: (parts) => `This blueprint holds ${parts}.`,
    ask: (parts) => `Whoever agrees, agrees to ${parts}.`,
    asks: {
      offer: 'the offer and its limits',
      propositions: 'who provides which component',
      leading: 'who leads what',
      autonomy: 'what each partner hands over',
      money: 'the way to doing without subsidy',
    },
    sound: 'According to the data everything below is provided for.',
    needs: (names, one) => `No answer to ${one ? 'this need' : 'these needs'}: ${names}.`,
    components: (names, one) => `No partner for ${one ? 'this component' : 'these components'} of the offer: ${names}.`,
    unsure: (names) => `Essential, but not firmly aboard yet: ${names}.`,
    uncovered: (names) => `Needed, but provided by no partner that takes part: ${names}.`,
    fragile: (names) => `Needed, but resting on one partner without a stand-in: ${names}.`,
    gaps: (names) => `Needed, but not complete yet: ${names}.`,
    linksEmpty: (names) => `Links of the chain without a partner: ${names}.`,
    linksAlone: (names) => `Links of the chain that rest on one partner: ${names}.`,
    roles: (names) => `Roles without a holder that takes part: ${names}.`,
    functions: (names) => `Joint functions that nobody leads: ${names}.`,
    autonomy: (count, one) => `Of ${count} the data do not say yet what ${one ? 'it hands' : 'they hand'} over.`,
    directions: (names) => `Solution directions still to be chosen: ${names}.`,
    unsecured: (years, unsecured, funding) =>
      `For ${years}, ${unsecured === funding ? `all funding (${funding})` : `${unsecured} of the ${funding} of funding`} is not secured yet.`,
    shortage: (years, amount, count) =>
      `For ${years} the funding falls ${amount} short of the cost${count === 1 ? '' : ' in all'}.`,
  },
}

export const blueprintWords: Readonly<Record<Language, typeof nl>> = { nl, en }
