import { formatCount, formatNumber } from '../../i18n/format.ts'

const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

/** A number in a sentence: in words up to twelve, else in figures. */
function numeral(count: number): string {
  return small[count] ?? formatNumber(count, 'nl')
}

/** `één actie is`, `drie acties zijn`; the sentence gets its capital where it is put together. */
function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** `beide`, `alle vier de` before a noun, and in figures `alle 20`. */
export function allOf(count: number): string {
  if (count === 2) return 'beide'
  return count < small.length ? `alle ${numeral(count)} de` : `alle ${numeral(count)}`
}

/** The Dutch turns of phrase that chapters of the action plan put together; fixed sentences stand in the templates. */
export const nl = {
  numeral,
  nouns: {
    action: ['actie', 'acties'],
    deliverable: ['resultaat', 'resultaten'],
    goal: ['doel', 'doelen'],
    hour: ['uur', 'uur'],
    other: ['andere', 'andere'],
  },
  columns: {
    action: 'Actie',
    actionCount: 'Acties',
    actual: 'Werkelijk',
    actionsBudget: 'Budget van de acties',
    agreedDate: 'Afgesproken datum',
    attention: 'Let op',
    baseline: 'Begin',
    body: 'Wie beslist',
    budget: 'Budget',
    contributors: 'Samen met',
    cash: 'In geld',
    cost: 'Kosten in de begroting',
    countsOn: 'Rekent op',
    criticality: 'Belang',
    date: 'Datum',
    deadline: 'Klaar',
    decision: 'Besluit',
    busiest: 'Drukste maand',
    decides: 'Wat bepaalt wanneer het werk klaar is',
    deliverable: 'Resultaat',
    deliverBy: 'Uiterlijk',
    deliveredOn: 'Opgeleverd op',
    done: 'Deel van de weg',
    earliest: 'Op zijn vroegst klaar',
    event: 'Wat',
    every: 'Hoe vaak',
    fee: 'Eigen inkomsten',
    from: 'Uit actie',
    goal: 'Doel',
    goalBy: 'Uiterlijk',
    goals: 'Raakt',
    hours: 'Uren',
    hoursThen: 'Uren in die maand',
    hoursYear: 'Uren in twaalf maanden',
    indicator: 'Indicator',
    inKind: 'In natura',
    latest: 'Laatst gemeten',
    leader: 'Kartrekker',
    likelihood: 'Kans',
    impact: 'Gevolg',
    kind: 'Soort',
    measuredBy: 'Wie meet',
    method: 'Hoe we het volgen',
    mitigation: 'Wat we eraan doen',
    months: 'In de maanden',
    needed: 'Uiterlijk',
    newDate: 'Nieuwe datum',
    next: 'Volgende meting',
    object: 'Wat',
    owner: 'Trekker',
    parent: 'Valt onder',
    priority: 'Prioriteit',
    proposal: 'Voorstel',
    party: 'Wie',
    risk: 'Risico',
    room: 'Ruimte',
    secured: 'Zeker gesteld',
    state: 'Stand',
    statement: 'Wat we willen bereiken',
    subsidy: 'Subsidie',
    target: 'Streven',
    waitsFor: 'Wacht op',
    watches: 'Wie let erop',
    what: 'Waarvoor',
    when: 'Wanneer',
    year: 'Jaar',
  },
  total: 'Totaal',
  none: 'geen',
  nobody: 'Nog geen trekker',
  undated: 'Zonder datum',
  about: (amount: string) => `ongeveer ${amount}`,
  quoted: (text: string) => `‘${text}’`,
  more: (count: number) => `en nog ${numeral(count)}`,
  goal: (number: number, title: string) => `Doel ${number}: ${title}`,
  goalNumber: (number: number) => `doel ${number}`,
  noGoal: 'Acties zonder doel',
  noGoalHere: 'Acties waarvan hier geen doel staat',
  project: (title: string) => `${title} (deelproject)`,
  detail: (text: string, details: string) => `${text} (${details})`,
  by: (date: string) => `uiterlijk ${date}`,
  until: (date: string) => `tot en met ${date}`,
  soFar: 'tot nu toe',
  late: 'te laat',
  moved: (date: string, before: string) => `${date} in plaats van ${before}`,
  movedTo: (date: string) => `nieuwe datum ${date}`,

  summary: {
    steps: {
      goals: 'Schrijf op wat u samen wilt bereiken: drie tot zeven doelen, elk met een deadline en een kartrekker.',
      statement: 'Schrijf elk doel uit in één concrete zin; haal weg wat geen doel is.',
      details: 'Zet bij elk doel wie het trekt en wanneer het bereikt is.',
      indicators: 'Kies per doel een indicator: een getal dat laat zien of u dichterbij komt.',
      actions: 'Zet bij elk doel de eerste acties, elk met één trekker, een deadline, uren en budget.',
      link: 'Zet bij elke actie aan welk doel zij bijdraagt.',
      again: 'Maak dit document opnieuw; de hoofdstukken vullen zich vanzelf.',
    },
    size: (goals: string, actions: string) => `Dit plan telt ${goals} en ${actions}.`,
    noActions: (goals: string) =>
      `In de gegevens staan ${goals} en nog geen acties. Wat elders is afgesproken maar niet in de gegevens staat, ontbreekt ook in dit plan.`,
    noGoals: (actions: string) => `In de gegevens staan ${actions} en nog geen doelen.`,
    state: {
      done: (count: string) => `${count} klaar`,
      active: (count: string) => `${count} lopend`,
      planned: (count: string) => `${count} nog niet begonnen`,
      paused: (count: string) => `${count} stilgelegd`,
      stopped: (count: string) => `${count} gestopt`,
    },
    states: (states: string) => `De stand van de acties: ${states}.`,
    noneLate: 'Geen enkele actie is over de deadline.',
    noDeadlines: 'Of er acties te laat zijn, is niet te zeggen: bij geen enkele actie staat een deadline.',
    late: (count: number, names: string) => `${many(count, 'actie is', 'acties zijn')} over de deadline: ${names}.`,
    coming: (until: string, parts: string) => `In de komende 90 dagen, tot en met ${until}, ${parts}.`,
    nothingComing: (until: string) =>
      `In de komende 90 dagen, tot en met ${until}, staat er geen start, deadline of besluit in de kalender.`,
    due: (count: number, names: string) =>
      `${count === 1 ? 'moet één actie' : `moeten ${numeral(count)} acties`} klaar zijn (${names})`,
    starting: (count: number, names: string) =>
      `${count === 1 ? 'begint één actie' : `beginnen ${numeral(count)} acties`} (${names})`,
    deliver: (count: number) =>
      `${count === 1 ? 'moet één resultaat' : `moeten ${numeral(count)} resultaten`} worden opgeleverd`,
    decide: (count: number) => `${count === 1 ? 'is één besluit' : `zijn ${numeral(count)} besluiten`} nodig`,
    load: (parts: string) => `De acties samen vragen ${parts}.`,
    loadWithDone: (parts: string, done: string) =>
      `De acties samen vragen ${parts}; daarvan hoort ${done} bij acties die al klaar zijn.`,
    noLoad: 'Bij geen enkele actie staan uren of geld.',
    loadGaps: (parts: string) => `Dat is niet alles: ${parts}.`,
    withoutHours: (count: number) => `bij ${many(count, 'actie', 'acties')} staan nog geen uren`,
    withoutBudget: (count: number) => `bij ${many(count, 'actie', 'acties')} nog geen geld`,
    onlyWithoutBudget: (count: number) => `bij ${many(count, 'actie', 'acties')} staat nog geen geld`,
  },

  attention: {
    decisions: (names: string, count: number) => `${many(count, 'besluit is', 'besluiten zijn')} te laat: ${names}.`,
    deliverables: (names: string, count: number) =>
      `${many(count, 'resultaat is', 'resultaten zijn')} niet op tijd opgeleverd: ${names}.`,
    behindStart: (names: string, count: number) =>
      `${many(count, 'actie had al moeten beginnen en staat', 'acties hadden al moeten beginnen en staan')} nog op gepland: ${names}.`,
    paused: (names: string, count: number) => `${many(count, 'actie ligt', 'acties liggen')} stil: ${names}.`,
    obstacles: (names: string) => `De volgorde klopt niet of loopt vast: ${names}.`,
    obstacle: {
      stopped: (action: string, on: string) => `${action} wacht op ${on}, maar die actie is gestopt`,
      circle: (action: string, on: string) => `${action} en ${on} wachten op elkaar`,
      'too-late': (action: string, on: string) => `${action} wacht op ${on}, die pas later klaar is`,
      late: (action: string, on: string) => `${action} wacht op ${on}, en die is te laat`,
      paused: (action: string, on: string) => `${action} wacht op ${on}, en die ligt stil`,
    },
    limit: {
      below: (name: string, value: string, limit: string) =>
        `De indicator ${name} staat op ${value}, lager dan de afgesproken grens van ${limit}.`,
      above: (name: string, value: string, limit: string) =>
        `De indicator ${name} staat op ${value}, hoger dan de afgesproken grens van ${limit}.`,
    },
    better: 'Dat is beter dan verwacht.',
    consequence: (text: string) => `Afgesproken is dan: ${text}`,
    consequences: (limits: string, text: string) =>
      `Over de grenzen van deze indicator (${limits}) is afgesproken: ${text}`,
    missed: (name: string, target: string, when: string, value: string) =>
      `De indicator ${name} had ${when} op ${target} moeten staan en staat op ${value}.`,
    goalMissed: (names: string, count: number) =>
      `${count === 1 ? 'De deadline van een doel is voorbij, maar uit de gegevens blijkt niet dat het is bereikt' : `De deadlines van ${numeral(count)} doelen zijn voorbij, maar uit de gegevens blijkt niet dat ze zijn bereikt`}: ${names}.`,
    measurements: (names: string, count: number) =>
      `Van ${many(count, 'indicator', 'indicatoren')} is de meting te laat: ${names}.`,
    risks: (names: string, count: number) =>
      `Bij ${many(count, 'risico', 'risico’s')} zijn kans en gevolg allebei hoog: ${names}.`,
    behindPace: (names: string, count: number) =>
      `${many(count, 'indicator loopt', 'indicatoren lopen')} achter op een gelijkmatig tempo: ${names}.`,
    moreBehindPace: (names: string, count: number) =>
      `nog ${many(count, 'indicator loopt', 'indicatoren lopen')} achter op een gelijkmatig tempo: ${names}.`,
    inYear: (amount: string, year: number) => `${amount} voor ${year}`,
    shortage: (amounts: string) => `In de begroting staat minder dekking dan kosten: ${amounts}.`,
    noFunding: (amounts: string) => `In deze gegevens staat nog geen dekking voor de kosten: ${amounts}.`,
    unsecured: (amounts: string) => `Dekking die nog niet zeker is gesteld: ${amounts}.`,
    payersLeft: (names: string) => `De dekking rekent op wie dan al is vertrokken: ${names}.`,
    aboveGranted: (name: string, more: string, granted: string) =>
      `De dekking rekent bij ${name} op ${more} meer dan de ${granted} die is toegekend.`,
    aboveSettled: (name: string, more: string, settled: string) =>
      `De dekking rekent bij ${name} op ${more} meer dan de ${settled} die is vastgesteld.`,
    goalOwnerLeft: (names: string, count: number) =>
      `De kartrekker van ${many(count, 'doel', 'doelen')} is vertrokken: ${names}.`,
    actionOwnerLeft: (names: string, count: number) =>
      `De trekker van ${many(count, 'open actie', 'open acties')} is vertrokken: ${names}.`,
    goalsWithoutActions: (names: string, count: number) =>
      `Bij ${many(count, 'doel', 'doelen')} staat nog geen actie: ${names}.`,
    withoutOwner: (names: string, count: number) =>
      `Bij ${many(count, 'actie', 'acties')} staat nog geen trekker: ${names}.`,
    withoutDeadline: (names: string, count: number) =>
      `Bij ${many(count, 'actie', 'acties')} staat nog geen deadline: ${names}.`,
  },

  goals: {
    way: (share: string, time: string) => `${share} na ${time} van de tijd`,
  },

  agenda: {
    done: (names: string) => `Klaar: ${names}.`,
    stopped: (names: string) => `Gestopt: ${names}.`,
    shared: (names: string) => `Ook voor dit doel: ${names}.`,
    without: (names: string) => `Zonder eigen actie: ${names}.`,
    count: (total: number, done: number) => (done === 0 ? `${total}` : `${total}, waarvan ${done} klaar`),
    progress: (state: string, percentage: string) => `${state}, ${percentage}`,
  },

  parties: {
    leads: (actions: string) => `trekt ${actions}`,
    contributes: (actions: string) => `werkt mee aan ${actions}`,
    both: (leads: string, others: string) => `${leads} en werkt mee aan ${others}`,
    ready: (names: string, count: number) =>
      `${count === 1 ? 'Deze partij heeft alle' : 'Deze partijen hebben al hun'} acties afgerond: ${names}.`,
    idle: (names: string, count: number) =>
      `Bij ${count === 1 ? 'deze partner' : 'deze partners'} staat nog geen actie: ${names}.`,
  },

  deliverables: {
    intro: (all: string, one: boolean, delivered: number, late: number) =>
      `Bij de acties ${one ? 'staat' : 'staan'} ${all}; ${delivered === 0 ? 'daarvan is nog niets opgeleverd' : `daarvan ${delivered === 1 ? 'is er één' : `zijn er ${numeral(delivered)}`} opgeleverd`}${late === 0 ? '' : ` en ${late === 1 ? 'is er één' : `zijn er ${numeral(late)}`} te laat`}.`,
  },

  calendar: {
    kinds: {
      decision: 'besluit nodig',
      meeting: 'bijeenkomst',
      start: 'start van een actie',
      deadline: 'deadline van een actie',
      ends: 'einde van een terugkerende actie',
      deliverable: 'resultaat op te leveren',
      condition: 'voorwaarde van een subsidie',
      goal: 'deadline van een doel',
    },
    each: 'alle',
    unplaced: (names: string) => `Niet in de kalender, omdat het ritme of de startmaand ontbreekt: ${names}.`,
    paused: (names: string) => `Stilgelegd, en daarom niet ingepland: ${names}.`,
  },

  planning: {
    today: 'Peildatum',
    undated: (names: string, count: number) =>
      `${count === 1 ? 'Deze actie staat' : 'Deze acties staan'} niet in het schema, omdat een datum ontbreekt: ${names}.`,
    outside: (names: string, count: number) =>
      `${count === 1 ? 'Deze actie valt' : 'Deze acties vallen'} buiten de getoonde maanden: ${names}.`,
    crowdedOut: (count: number) =>
      `Het schema toont de acties met de hoogste prioriteit en de vroegste deadline; ${many(count, 'andere actie staat', 'andere acties staan')} alleen in de actieagenda.`,
  },

  room: {
    days: (count: number) => (count === 0 ? 'geen' : formatCount(count, 'dag', 'dagen', 'nl')),
    late: (count: number) => `${formatCount(count, 'dag', 'dagen', 'nl')} te laat`,
    rest: (count: number) =>
      count === 1
        ? 'Het andere doel heeft minstens zoveel ruimte.'
        : `De ${numeral(count)} andere doelen hebben minstens zoveel ruimte.`,
    unplanned: (names: string) => `Niet te plannen, omdat het wachten in een kring loopt: ${names}.`,
    whole: (date: string, chain: string, length: number, isAll: boolean) =>
      `Alle ${isAll ? '' : 'andere '}open acties die niet terugkeren, zijn samen op zijn vroegst klaar op ${date}; dat hangt af van ${length === 1 ? '' : 'de reeks '}${chain}.`,
  },

  busy: {
    rest: (count: number) =>
      `Bij ${count === 1 ? 'één andere trekker' : `de ${numeral(count)} andere trekkers`} telt de drukste maand niet meer uren.`,
    overdue: (hours: string, month: string) =>
      `Nog ${hours} uur hoort bij open acties die voor ${month} klaar moeten zijn of hadden moeten zijn; die staan hier niet bij.`,
    unnamed: (hours: string) => `Nog ${hours} uur in deze maanden hoort bij trekkers die hier niet worden genoemd.`,
    nobody: (hours: string) => `Nog ${hours} uur in deze maanden hoort bij acties zonder trekker.`,
    undated: (hours: string) =>
      `Nog ${hours} uur hoort bij acties waarvan start of deadline ontbreekt of niet klopt, en is niet in te delen.`,
  },

  risks: {
    /** The table leaves out some that are as heavy as those it shows; `even` when all of them are. */
    some: (shown: number, of: number, even: boolean) =>
      `${numeral(shown)} van de ${numeral(of)} ${even ? '' : 'zwaarste '}open risico’s`,
  },

  dependencies: {
    intro: (count: number, begun: boolean) =>
      `${many(count, 'actie kan', 'acties kunnen')} pas ${begun ? 'verder' : 'beginnen'} als een andere actie klaar is.`,
    obstacle: {
      stopped: 'die actie is gestopt: haal de afhankelijkheid weg of kies een andere weg',
      circle: 'beide wachten op elkaar: geen van beide kan beginnen',
      'too-late': 'dat is te laat voor deze actie',
      late: 'die actie is te laat',
      paused: 'die actie ligt stil',
    },
    drawn: (count: number) => `De tekening toont de eerste ${numeral(count)} afhankelijkheden.`,
  },

  money: {
    total: (parts: string) => `Voor alle acties samen is ${parts} begroot.`,
    stopped: (count: number) => `${many(count, 'gestopte actie telt', 'gestopte acties tellen')} niet mee.`,
    shared: (count: number) =>
      `${many(count, 'actie dient meer dan één doel en telt', 'acties dienen meer dan één doel en tellen')} alleen mee bij het eerste.`,
    more: (year: number, amount: string) =>
      `In ${year} vragen de acties ongeveer ${amount} meer dan er aan kosten in de begroting staat.`,
    noCosts: (years: string) => `Voor ${years} staan er acties met budget, maar geen kosten in de begroting.`,
    higher: (rest: string, cost: string) =>
      `De begrote kosten (${cost}) zijn ${rest} hoger dan het budget van de acties.`,
    higherIn: (years: string, rest: string, count: number) =>
      `In ${years} zijn de begrote kosten ${count === 1 ? '' : 'samen '}${rest} hoger dan het budget van de acties.`,
    elsewhere: (lead: string, years: string | null, isAll: boolean) =>
      `${lead} Dat verschil kan sturing zijn, of werk dat nog niet als actie is ingepland; wat het is, staat niet in de gegevens.${years === null ? '' : ` ${isAll ? 'Het gaat om' : 'Het is vooral groot in'} ${years}.`}`,
    inYear: (amount: string, year: number) => `${year} (${amount})`,
    partOf: (part: string, all: string) => `${part} van ${all}`,
    linesOf: (known: number, all: number) => `${known} van de ${all} regels`,
    noFunding: 'In deze gegevens staat nog geen dekking.',
    shortage: (year: number, amount: string) =>
      `Voor ${year} staat er ${amount} minder dekking dan kosten in de begroting.`,
    surplus: (year: number, amount: string) =>
      `Voor ${year} staat er ${amount} meer dekking dan kosten in de begroting.`,
  },

  progress: {
    overdue: 'te laat',
    below: (value: string) => `lager dan ${value}`,
    above: (value: string) => `hoger dan ${value}`,
    or: ' of ',
    limit: (limits: string, consequence: string) => `${limits}. ${consequence}`,
    limitOnly: (limits: string) => `${limits}. Wat er dan gebeurt, staat er nog niet bij.`,
    limits: (some: number, all: number) =>
      some === all
        ? `bij ${all === 1 ? 'de indicator' : `${allOf(all)} indicatoren`} staat een grens waarbuiten we bijsturen.`
        : all === 1
          ? 'bij de indicator staat geen grens waarbuiten we bijsturen.'
          : `bij ${some === 0 ? 'geen' : numeral(some)} van de ${numeral(all)} indicatoren staat een grens waarbuiten we bijsturen.`,
    methods: (some: number, all: number) =>
      some === all
        ? `Bij ${all === 1 ? 'de open actie' : `${allOf(all)} open acties`} staat hoe we de voortgang volgen.`
        : all === 1
          ? 'Bij de open actie staat niet hoe we de voortgang volgen.'
          : `Bij ${some === 0 ? 'geen' : numeral(some)} van de ${numeral(all)} open acties staat hoe we de voortgang volgen.`,
  },

  open: {
    allGoals: (count: number) => `${allOf(count)} doelen`,
    allActions: (count: number) => `${allOf(count)} open acties`,
    allIndicators: (count: number) => `${allOf(count)} indicatoren`,
    actions: {
      owner: 'Trekker',
      deadline: 'Deadline',
      every: 'Ritme',
      hours: 'Uren',
      budget: 'Budget',
      deliverables: 'Resultaten',
      goals: 'Doel waaraan de actie bijdraagt',
    },
    goals: {
      statement: 'Het doel in één zin',
      actions: 'Actie',
      indicators: 'Indicator',
      owner: 'Kartrekker',
      deadline: 'Deadline',
    },
    indicators: {
      target: 'Streefwaarde',
      baseline: 'Beginwaarde',
      measured_by: 'Wie meet',
      measurements: 'Meting',
    },
  },
}
