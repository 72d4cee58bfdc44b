const small = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

function numeral(count: number): string {
  return small[count] ?? String(count)
}

/** The Dutch words and turns of phrase of the partner profiles; fixed sentences stand in the templates. */
export const nl = {
  columns: {
    number: 'Nr.',
    partner: 'Partner',
    world: 'Wereld',
    state: 'Stand',
    commitment: 'Toezegging',
    open: 'Open acties',
    late: 'Te laat',
    perYear: 'Brengt nu per jaar',
    left: 'Sinds',
    what: 'Wat',
    kind: 'Soort',
    value: 'Waarde',
    period: 'Wanneer',
    secured: 'Zwart op wit',
    measure: 'Te merken aan',
    by: 'Uiterlijk',
    relation: 'Relatie',
    with: 'Met wie',
    strength: 'Sterkte',
    flow: 'Stroom',
    action: 'Actie',
    part: 'Aandeel',
    when: 'Wanneer klaar',
  },
  unnamed: 'Partner zonder naam',
  helixOne: {
    company: 'Bedrijf',
    knowledge: 'Onderwijs- of onderzoeksinstelling',
    government: 'Overheid',
    society: 'Maatschappelijke organisatie',
    intermediary: 'Intermediair',
  },
  /** What it brings, by whether it takes part. */
  brings: { present: 'Brengt', joining: 'Gaat brengen', candidate: 'Zou brengen', gone: 'Zou nog brengen' },
  joined: (when: string) => `doet mee sinds ${when}`,
  wasJoined: (when: string) => `deed mee vanaf ${when}`,
  joining: (when: string) => `doet mee vanaf ${when}`,
  leaving: (when: string) => `vertrekt ${when}`,
  since: (when: string) => `sinds ${when}`,
  total: {
    count: (count: number) => (count === 1 ? 'Er doet één partner mee' : `Er doen ${numeral(count)} partners mee`),
    inData: (count: number) =>
      count === 1 ? 'In de gegevens staat één partner' : `In de gegevens staan ${numeral(count)} partners`,
    later: (count: number) => (count === 1 ? 'één doet later mee' : `${numeral(count)} doen later mee`),
    candidates: (count: number) =>
      count === 1 ? 'één is in beeld of benaderd' : `${numeral(count)} zijn in beeld of benaderd`,
    gone: (count: number) =>
      count === 1
        ? 'één is vertrokken of doet niet meer actief mee'
        : `${numeral(count)} zijn vertrokken of doen niet meer actief mee`,
  },
  worth: {
    allCash: 'alles in geld',
    allInKind: 'alles in natura',
    cash: (money: string) => `${money} in geld`,
    inKind: (money: string) => `${money} in natura`,
    rest: (money: string) => `${money} anders`,
    allSecured: 'alles staat zwart op wit',
    noneSecured: 'nog niets staat zwart op wit',
    secured: (money: string) => `daarvan staat ${money} zwart op wit`,
  },
  detail: (text: string, details: string) => `${text} (${details})`,
  past: { delivered: 'geleverd', committed: 'toegezegd', possible: 'niet toegezegd' },
  relations: {
    cooperation: ['werkt samen met', 'werkt samen met'],
    supply: ['levert aan', 'krijgt geleverd van'],
    competition: ['concurreert met', 'concurreert met'],
    dependence: ['hangt af van', 'is nodig voor'],
    none: ['heeft te maken met', 'heeft te maken met'],
  },
  gives: 'geeft aan',
  receives: 'krijgt van',
  leads: 'trekt',
  helps: 'werkt mee',
  leader: 'voorzitter',
  orchestrates: 'houdt het geheel bij elkaar',
  /** What stands behind a longer list that was cut. */
  more: {
    actions: (count: number) =>
      `Nog ${numeral(count)} ${count === 1 ? 'actie staat' : 'acties staan'} in het actieplan.`,
    ties: (count: number) => `Nog ${numeral(count)} ${count === 1 ? 'staat' : 'staan'} in de ecosysteemkaart.`,
  },
  done: (count: number) =>
    count === 1 ? 'Als trekker al afgerond: één actie.' : `Als trekker al afgerond: ${numeral(count)} acties.`,
  behind: {
    late: (title: string, was: string, now: string | null) =>
      `De actie ${title} had ${was} klaar moeten zijn${now === null ? '' : `; de nieuwe datum is ${now}`}.`,
    unstarted: (title: string, when: string) =>
      `De actie ${title} had ${when} moeten beginnen en staat nog op gepland.`,
    deliverable: (what: string, title: string, when: string) =>
      `Het resultaat ${what} van ${title} had er ${when} moeten zijn.`,
    expired: (what: string, period: string) =>
      `Toegezegd voor ${period}, en in de gegevens staat niet dat het geleverd is: ${what}.`,
    undecided: (what: string, since: string) => `Had ${since} kunnen beginnen, maar is nog niet toegezegd: ${what}.`,
    unwritten: (what: string) => `Toegezegd, maar nog niet zwart op wit: ${what}.`,
    funding: (amount: string, years: string) =>
      `De begroting rekent op ${amount} van deze partner die nog niet zeker is gesteld (${years}).`,
    benefit: (what: string, when: string) =>
      `De datum voor deze opbrengst (${when}) is voorbij: ${what}. Vraag of de partner die heeft gehaald.`,
    weak: (level: string, what: string) =>
      `De toezegging is nog ‘${level}’, terwijl anderen op deze partner rekenen: ${what}.`,
    gone: (what: string) => `Staat in de gegevens nog genoemd: ${what}.`,
  },
  counted: {
    role: (names: string) => `als ${names}`,
    goals: (count: number, names: string) => `als kartrekker van ${count === 1 ? 'het doel' : 'de doelen'} ${names}`,
    actions: (count: number, names: string) => `als trekker van ${count === 1 ? 'de actie' : 'de acties'} ${names}`,
    seats: (names: string) => `in ${names}`,
    links: (count: number, names: string) =>
      `als enige genoemd bij de ${count === 1 ? 'schakel' : 'schakels'} ${names}`,
    capabilities: (names: string) => `als enige genoemd voor ${names}`,
    dependents: (name: string, what: string) => `${name} (${what})`,
    namedBy: (name: string, what: string) => `door ${name} (${what})`,
  },
  missing: {
    involvement: 'hoe dichtbij de partner staat',
    commitment: 'hoe vast de toezegging is',
    brings: 'wat de partner brengt',
    gets: 'wat de partner haalt',
    interests: 'welke eigen belangen de partner heeft',
    autonomy: 'welke zeggenschap de partner inlevert of houdt',
    ties: 'met wie de partner een relatie of waardestroom heeft',
    work: 'welke rol, zetel of actie de partner heeft',
  },
}
