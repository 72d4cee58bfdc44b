/** The Dutch turns of phrase that chapters of the action plan put together; fixed sentences stand in the templates. */
export const nl = {
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
    attention: 'Let op',
    baseline: 'Begin',
    body: 'Wie beslist',
    budget: 'Budget',
    contributors: 'Samen met',
    cash: 'In geld',
    cost: 'Kosten in de begroting',
    countsOn: 'Rekent op',
    criticality: 'Belang',
    deadline: 'Klaar',
    decision: 'Besluit',
    deliverable: 'Resultaat',
    done: 'Deel van de weg',
    every: 'Hoe vaak',
    fee: 'Eigen inkomsten',
    from: 'Uit actie',
    goal: 'Doel',
    goalBy: 'Uiterlijk',
    goals: 'Raakt',
    hours: 'Uren',
    indicator: 'Indicator',
    inKind: 'In natura',
    latest: 'Laatst gemeten',
    leader: 'Kartrekker',
    likelihood: 'Kans',
    impact: 'Gevolg',
    measuredBy: 'Wie meet',
    method: 'Hoe we het volgen',
    mitigation: 'Wat we eraan doen',
    needed: 'Uiterlijk',
    next: 'Volgende meting',
    owner: 'Trekker',
    parent: 'Valt onder',
    priority: 'Prioriteit',
    proposal: 'Voorstel',
    party: 'Wie',
    risk: 'Risico',
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
  quoted: (text: string) => `“${text}”`,
  goal: (number: number, title: string) => `Doel ${number}: ${title}`,
  goalNumber: (number: number) => `doel ${number}`,
  noGoal: 'Acties zonder doel',
  project: (title: string) => `${title} (deelproject)`,
  detail: (text: string, details: string) => `${text} (${details})`,
  by: (date: string) => `uiterlijk ${date}`,
  until: (date: string) => `tot en met ${date}`,
  late: 'te laat',
  moved: (date: string, before: string) => `${date} in plaats van ${before}`,
  movedTo: (date: string) => `nieuwe datum ${date}`,

  summary: {
    steps: {
      goals: 'Schrijf op wat u samen wilt bereiken: drie tot zeven doelen, elk met een deadline en een kartrekker.',
      details: 'Spreek voor elk doel af wie het trekt en wanneer het bereikt is.',
      indicators: 'Kies per doel een indicator: een getal dat laat zien of u dichterbij komt.',
      actions: 'Zet bij elk doel de eerste acties, elk met één trekker, een deadline, uren en budget.',
      link: 'Zet bij elke actie aan welk doel zij bijdraagt.',
      again: 'Maak dit document opnieuw; de hoofdstukken vullen zich vanzelf.',
    },
    size: (goals: string, actions: string) => `Dit plan telt ${goals} en ${actions}.`,
    noActions: (goals: string) => `Dit plan telt ${goals}, maar nog geen enkele actie.`,
    noGoals: (actions: string) => `Dit plan telt ${actions}, maar nog geen enkel doel.`,
    state: {
      done: (count: number) => `${count} ${count === 1 ? 'is' : 'zijn'} klaar`,
      active: (count: number) => `${count} ${count === 1 ? 'loopt' : 'lopen'}`,
      planned: (count: number) => `${count} ${count === 1 ? 'moet' : 'moeten'} nog beginnen`,
      paused: (count: number) => `${count} ${count === 1 ? 'ligt' : 'liggen'} stil`,
      stopped: (count: number) => `${count} ${count === 1 ? 'is' : 'zijn'} gestopt`,
    },
    states: (states: string) => `Van de acties: ${states}.`,
    noneLate: 'Geen enkele actie is over haar deadline.',
    late: (count: number, names: string) =>
      `${count === 1 ? 'Eén actie is' : `${count} acties zijn`} over de deadline: ${names}.`,
    coming: (until: string, parts: string) => `In de komende 90 dagen, tot en met ${until}, ${parts}.`,
    nothingComing: (until: string) =>
      `In de komende 90 dagen, tot en met ${until}, staat er geen start, deadline of besluit in de kalender.`,
    due: (count: number, names: string) =>
      `${count === 1 ? 'moet 1 actie' : `moeten ${count} acties`} klaar zijn (${names})`,
    starting: (count: number, names: string) =>
      `${count === 1 ? 'begint 1 actie' : `beginnen ${count} acties`} (${names})`,
    deliver: (count: number) => `${count === 1 ? 'wordt 1 resultaat' : `worden ${count} resultaten`} opgeleverd`,
    decide: (count: number) => `${count === 1 ? 'is 1 besluit' : `zijn ${count} besluiten`} nodig`,
    load: (parts: string) => `De acties samen vragen ${parts}.`,
    noLoad: 'Er zijn voor geen enkele actie uren of geld begroot.',
    loadGaps: (parts: string) => `Dat is niet alles: ${parts}.`,
    withoutHours: (count: number) => `voor ${count === 1 ? '1 actie' : `${count} acties`} zijn nog geen uren begroot`,
    withoutBudget: (count: number) => `voor ${count === 1 ? '1 actie' : `${count} acties`} nog geen geld`,
    onlyWithoutBudget: (count: number) =>
      `voor ${count === 1 ? '1 actie' : `${count} acties`} is nog geen geld begroot`,
  },

  attention: {
    decisions: (names: string, count: number) =>
      `${count === 1 ? 'Een besluit is' : `${count} besluiten zijn`} over tijd: ${names}.`,
    deliverables: (names: string, count: number) =>
      `${count === 1 ? 'Een resultaat is' : `${count} resultaten zijn`} niet op tijd opgeleverd: ${names}.`,
    behindStart: (names: string, count: number) =>
      `${count === 1 ? 'Een actie had al moeten beginnen en staat' : `${count} acties hadden al moeten beginnen en staan`} nog op gepland: ${names}.`,
    paused: (names: string, count: number) =>
      `${count === 1 ? 'Een actie ligt' : `${count} acties liggen`} stil: ${names}.`,
    more: (count: string) => `en nog ${count}`,
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
    consequence: (text: string) => `Afspraak voor dit geval: ${text}`,
    missed: (name: string, target: string, when: string, value: string) =>
      `De indicator ${name} had ${when} op ${target} moeten staan en staat op ${value}.`,
    goalMissed: (names: string, count: number) =>
      `${count === 1 ? 'De deadline van een doel is voorbij, maar niet al het werk ervoor is klaar' : `De deadlines van ${count} doelen zijn voorbij, maar niet al het werk ervoor is klaar`}: ${names}.`,
    measurements: (names: string, count: number) =>
      `Van ${count === 1 ? 'een indicator' : `${count} indicatoren`} is de meting over tijd: ${names}.`,
    risks: (names: string, count: number) =>
      `${count === 1 ? 'Een risico heeft' : `${count} risico’s hebben`} een grote kans en een groot gevolg: ${names}.`,
    behindPace: (names: string, count: number) =>
      `${count === 1 ? 'Een indicator loopt' : `${count} indicatoren lopen`} achter op een gelijkmatig tempo: ${names}.`,
    inYear: (amount: string, year: number) => `${amount} voor ${year}`,
    shortage: (amounts: string) => `De begroting is niet gedekt: er ontbreekt ${amounts}.`,
    unsecured: (amounts: string) => `Een deel van de dekking is nog niet zeker gesteld: ${amounts}.`,
    goalsWithoutActions: (names: string, count: number) =>
      `${count === 1 ? 'Bij een doel staat' : `Bij ${count} doelen staat`} nog geen actie: ${names}.`,
    withoutOwner: (names: string, count: number) =>
      `${count === 1 ? 'Een actie heeft' : `${count} acties hebben`} nog geen trekker: ${names}.`,
    withoutDeadline: (names: string, count: number) =>
      `${count === 1 ? 'Een actie heeft' : `${count} acties hebben`} nog geen deadline: ${names}.`,
  },

  goals: {
    way: (share: string, time: string) => `${share} na ${time} van de tijd`,
  },

  agenda: {
    done: (names: string) => `Klaar: ${names}.`,
    stopped: (names: string) => `Gestopt: ${names}.`,
    shared: (names: string) => `Ook deze acties dragen bij: ${names}.`,
    under: (title: string, goal: string) => `${title} (staat onder ${goal})`,
    count: (total: number, done: number) => (done === 0 ? `${total}` : `${total}, waarvan ${done} klaar`),
    progress: (state: string, percentage: string) => `${state}, ${percentage}`,
  },

  parties: {
    leads: (actions: string) => `trekt ${actions}`,
    contributes: (actions: string) => `werkt mee aan ${actions}`,
    both: (leads: string, others: string) => `${leads} en werkt mee aan ${others}`,
    ready: (names: string, count: number) =>
      `${count === 1 ? 'Deze partij heeft haar' : 'Deze partijen hebben hun'} acties afgerond: ${names}.`,
    idle: (names: string, count: number) =>
      `${count === 1 ? 'Deze partner heeft' : 'Deze partners hebben'} nog geen taak in dit plan: ${names}.`,
  },

  deliverables: {
    intro: (all: string, delivered: number, late: number) =>
      `De acties leveren ${all} op; ${delivered === 0 ? 'daarvan is nog niets opgeleverd' : `daarvan ${delivered === 1 ? 'is er 1' : `zijn er ${delivered}`} opgeleverd`}${late === 0 ? '' : ` en ${late === 1 ? 'is er 1' : `zijn er ${late}`} over de datum`}.`,
    open: 'open',
  },

  calendar: {
    kinds: {
      decision: 'Besluit nodig',
      meeting: 'Bijeenkomst',
      start: 'Begint',
      deadline: 'Moet klaar zijn',
      ends: 'Loopt af',
      deliverable: 'Op te leveren',
      recurring: 'Terugkerend',
      condition: 'Voorwaarde van een subsidie',
      goal: 'Deadline van een doel',
    },
    meeting: 'Bijeenkomst',
    nothingElse: 'Verder staat er in deze maanden niets gepland.',
    otherMonths: 'In de andere maanden staat er niets gepland.',
    emptyMonths: (months: string) => `Niets gepland in ${months}.`,
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
      `Het schema toont de acties met de hoogste prioriteit en de vroegste deadline; ${count === 1 ? '1 andere actie staat' : `${count} andere acties staan`} alleen in de actieagenda.`,
  },

  dependencies: {
    intro: (count: number) =>
      `${count === 1 ? 'Eén actie kan pas verder als een andere actie klaar is' : `${count} acties kunnen pas verder als een andere actie klaar is`}.`,
    obstacle: {
      stopped: 'die actie is gestopt: haal de afhankelijkheid weg of kies een andere weg',
      circle: 'beide wachten op elkaar: geen van beide kan beginnen',
      'too-late': 'dat is te laat voor deze actie',
      late: 'die actie is te laat',
      paused: 'die actie ligt stil',
    },
    drawn: (count: number) => `De tekening toont de eerste ${count} afhankelijkheden.`,
  },

  money: {
    total: (parts: string) => `Voor alle acties samen is ${parts} begroot.`,
    done: (parts: string) => `Daarvan hoort ${parts} bij acties die al klaar zijn.`,
    stopped: (count: number) =>
      `${count === 1 ? 'Eén gestopte actie telt' : `${count} gestopte acties tellen`} niet mee.`,
    shared: (count: number) =>
      `${count === 1 ? 'Eén actie dient' : `${count} acties dienen`} meer dan één doel en ${count === 1 ? 'telt' : 'tellen'} alleen mee bij het eerste.`,
    more: (year: number, amount: string) =>
      `In ${year} vragen de acties ${amount} meer dan er aan kosten in de begroting staat.`,
    noCosts: (years: string) => `Voor ${years} staan er acties met budget, maar geen kosten in de begroting.`,
    partOf: (part: string, all: string) => `${part} van ${all}`,
    shortage: (year: number, amount: string) => `Voor ${year} is ${amount} van de kosten niet gedekt.`,
    surplus: (year: number, amount: string) => `Voor ${year} is er ${amount} meer dekking dan kosten.`,
  },

  risks: {
    other: (count: number) =>
      `${count === 1 ? 'Eén ander open risico raakt' : `${count} andere open risico’s raken`} geen doel en geen trekker uit dit plan en ${count === 1 ? 'staat' : 'staan'} hier niet.`,
    noMitigation: 'nog niets afgesproken',
  },

  progress: {
    atLatest: (value: string, date: string) => `${value} (${date})`,
    overdue: (date: string) => `${date} (over tijd)`,
    below: (value: string) => `lager dan ${value}`,
    above: (value: string) => `hoger dan ${value}`,
    or: ' of ',
    limit: (limits: string, consequence: string) => `${limits}. ${consequence}`,
    limitOnly: (limits: string) => `${limits}. Wat er dan gebeurt, is nog niet afgesproken.`,
    reports: (who: string, every: string | null) =>
      `De voortgang wordt ${every === null ? '' : `${every} `}gemeld door ${who}.`,
    to: (whom: string) => `Aan wie: ${whom}`,
    mandate: (text: string) => `Mandaat: ${text}`,
    acts: (who: string) => `Bij afwijkingen stuurt ${who} bij.`,
    methods: (some: number, all: number) =>
      some === all
        ? `Voor ${all === 1 ? 'de open actie' : `alle ${all} open acties`} is afgesproken hoe de voortgang wordt gevolgd.`
        : `Voor ${some} van de ${all} open acties is afgesproken hoe de voortgang wordt gevolgd.`,
    noMethods: (all: number) => `Voor geen van de ${all} open acties is afgesproken hoe de voortgang wordt gevolgd.`,
    noMethodForOne: 'Voor de enige open actie is nog niet afgesproken hoe de voortgang wordt gevolgd.',
  },

  open: {
    allGoals: (count: number) => `alle ${count} doelen`,
    allActions: (count: number) => `alle ${count} open acties`,
    allIndicators: (count: number) => `alle ${count} indicatoren`,
    actions: {
      owner: 'Trekker',
      deadline: 'Deadline',
      every: 'Ritme',
      hours: 'Uren',
      budget: 'Budget',
      deliverables: 'Resultaten',
      goals: 'Doel waaraan de actie bijdraagt',
    },
    goals: { actions: 'Actie', indicators: 'Indicator', owner: 'Kartrekker', deadline: 'Deadline' },
    indicators: {
      target: 'Streefwaarde',
      baseline: 'Beginwaarde',
      measured_by: 'Wie meet',
      measurements: 'Meting',
    },
  },
}
