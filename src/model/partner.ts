import { level } from './choices.ts'
import { amount, choice, date, flag, group, id, list, number, reference, text, textOr } from './fields.ts'

const contribution = group(
  { what: text('Wat de partner brengt', 'What the partner brings') },
  {
    kind: choice(
      {
        cash: ['in geld', 'cash', 'in cash', 'geld'],
        'in-kind': ['in natura', 'in kind', 'natura'],
        knowledge: ['kennis', 'knowledge'],
        network: ['netwerk', 'network'],
        facility: ['faciliteit', 'facility', 'faciliteiten'],
        data: ['data', 'data'],
        visibility: ['zichtbaarheid', 'visibility'],
      },
      'Soort bijdrage',
      'Kind of contribution',
    ),
    amount: amount('Waarde in geld', 'Value in money'),
    per: choice(
      { year: ['jaar', 'year', 'per jaar'], month: ['maand', 'month', 'per maand'], once: ['eenmalig', 'once'] },
      'Per jaar, per maand of eenmalig',
      'Per year, per month or once',
    ),
    from: date('Vanaf', 'From'),
    to: date('Tot en met', 'Until'),
    state: choice(
      {
        possible: ['mogelijk', 'possible'],
        committed: ['toegezegd', 'committed'],
        delivered: ['geleverd', 'delivered'],
      },
      'Mogelijk, toegezegd of geleverd',
      'Possible, committed or delivered',
    ),
    secured: flag('Zwart op wit', 'Secured in writing'),
  },
)

const benefit = group(
  { what: text('Wat de partner haalt', 'What the partner gets') },
  {
    kind: choice(
      {
        financial: ['financieel', 'financial'],
        knowledge: ['kennis', 'knowledge'],
        talent: ['talent', 'talent', 'personeel'],
        market: ['markt', 'market'],
        policy: ['beleidsdoel', 'policy goal', 'beleid'],
        reputation: ['reputatie', 'reputation'],
        network: ['netwerk', 'network'],
      },
      'Soort opbrengst',
      'Kind of benefit',
    ),
    measure: text('Waaraan de partner dat merkt', 'How the partner will notice'),
    by: date('Wanneer', 'By when'),
  },
)

const interest = group({ what: text('Het belang', 'The interest') }, { since: date('Sinds', 'Since') })

const autonomy = group(
  {},
  {
    gives_up: list(
      group({ topic: text('Waarover', 'On what') }, { to: reference(['bodies', 'partners'], 'Aan wie', 'To whom') }),
      'Waarover de partner de zeggenschap overdraagt',
      'Where the partner hands over control',
    ),
    keeps: list(
      text('Onderwerp', 'Topic'),
      'Waarin de partner zijn eigen weg gaat',
      'Where the partner goes its own way',
    ),
  },
)

const commitment = group(
  {
    level: choice(
      {
        interested: ['belangstelling', 'interested'],
        intention: ['intentie', 'intention', 'intentieverklaring'],
        promised: ['toegezegd', 'promised'],
        signed: ['getekend', 'signed', 'ondertekend'],
      },
      'Hoe vast',
      'How firm',
    ),
  },
  { date: date('Wanneer', 'When'), evidence: text('Waaruit dat blijkt', 'Evidence') },
)

const claim = group(
  { claim: text('Wat de partner zegt', 'What the partner says') },
  { evidence: text('Wat de partner doet', 'What the partner does') },
)

const change = group(
  { what: text('Wat er bij de partner veranderde', 'What changed at the partner') },
  { date: date('Wanneer', 'When'), trigger: text('Waardoor', 'What triggered it') },
)

export const partner = group(
  { id: id(), name: text('Naam van de organisatie', 'Name of the organisation') },
  {
    helix: choice(
      {
        company: ['bedrijf', 'company', 'ondernemer', 'ondernemers', 'bedrijven'],
        knowledge: [
          'onderwijs en onderzoek',
          'education and research',
          'onderwijs',
          'kennisinstelling',
          'onderzoek',
          'kennis',
        ],
        government: ['overheid', 'government'],
        society: ['maatschappelijke organisatie', 'civil society', 'maatschappij', 'bewoners'],
        intermediary: ['intermediair', 'intermediary', 'brancheorganisatie'],
      },
      'Uit welke wereld de partner komt',
      'Which world the partner comes from',
    ),
    sector: text('Sector', 'Sector'),
    size: choice(
      {
        micro: ['micro', 'micro'],
        small: ['klein', 'small'],
        medium: ['middelgroot', 'medium', 'midden'],
        large: ['groot', 'large', 'grootbedrijf'],
      },
      'Omvang (mkb-grenzen)',
      'Size (SME limits)',
    ),
    stakeholder_class: choice(
      {
        entrepreneur: ['ondernemer', 'entrepreneur'],
        'risk-capital': ['risicokapitaal', 'risk capital'],
        corporate: ['grootbedrijf', 'corporate'],
        government: ['overheid', 'government'],
        university: ['universiteit', 'university', 'kennisinstelling'],
      },
      'Groep in het MIT Stakeholder Framework',
      'Class in the MIT stakeholder framework',
    ),
    disciplines: list(text('Vakgebied', 'Discipline'), 'Vakgebieden', 'Disciplines'),
    levels: list(
      choice(
        {
          mbo: ['mbo', 'secondary vocational'],
          hbo: ['hbo', 'applied sciences'],
          wo: ['wo', 'university'],
          local: ['lokaal', 'local', 'gemeentelijk'],
          regional: ['regionaal', 'regional', 'provinciaal'],
          national: ['nationaal', 'national', 'landelijk'],
          european: ['europees', 'European'],
        },
        'Niveau',
        'Level',
      ),
      'Onderwijs- of bestuursniveau',
      'Level of education or government',
    ),
    themes: list(text('Thema', 'Theme'), 'Thema’s waar de partner aan werkt', 'Themes the partner works on'),
    status: choice(
      {
        prospect: ['in beeld', 'prospect'],
        approached: ['benaderd', 'approached'],
        committed: ['toegezegd', 'committed'],
        active: ['actief', 'active'],
        inactive: ['inactief', 'inactive'],
        left: ['vertrokken', 'left'],
      },
      'Stand van zaken (standaard actief)',
      'Status (active by default)',
    ),
    involvement: choice(
      {
        core: ['kern', 'core'],
        ring: ['schil', 'outer ring'],
        following: ['volgend', 'following'],
        outside: ['buiten', 'outside'],
      },
      'Hoe dichtbij',
      'How close',
    ),
    involvement_reason: text('Waarom daar', 'Why there'),
    essential: flag(
      'Zonder deze partner staat het ecosysteem niet',
      'The ecosystem does not stand without this partner',
    ),
    joined: date('Sinds wanneer', 'Since when'),
    left: date('Wanneer vertrokken', 'When it left'),
    left_reason: text('Waarom vertrokken', 'Why it left'),
    replaced_by: reference('partners', 'Opvolger', 'Successor'),
    reason_to_join: text('Waarom de partner meedoet', 'Why the partner takes part'),
    own_goals: text('Wat de partner zelf wil bereiken', 'What the partner wants to reach itself'),
    strategy: text('Strategie van de partner', 'Strategy of the partner'),
    needs: text('Wat de partner nodig heeft', 'What the partner needs'),
    interests: list(textOr(interest, 'Belang', 'Interest'), 'Eigen belangen', 'Own interests'),
    brings: list(textOr(contribution, 'Bijdrage', 'Contribution'), 'Wat de partner brengt', 'What the partner brings'),
    gets: list(textOr(benefit, 'Opbrengst', 'Benefit'), 'Wat de partner haalt', 'What the partner gets'),
    autonomy,
    commitment,
    net_value: choice(
      { positive: ['positief', 'positive'], neutral: ['neutraal', 'neutral'], negative: ['negatief', 'negative'] },
      'Wegen de baten op tegen de lasten?',
      'Do the benefits outweigh the burden?',
    ),
    dependence: level('Afhankelijkheid van het ecosysteem', 'Dependence on the ecosystem'),
    risk_level: level('Risico dat de partner loopt', 'Risk the partner runs'),
    values: text('Waarden', 'Values'),
    culture: text('Cultuur', 'Culture'),
    language: text('Eigen taal en begrippen', 'Own language and terms'),
    mandate: text('Wat de vertegenwoordiger mag beslissen', 'What the representative may decide'),
    expectations: text('Wat de partner verwacht', 'What the partner expects'),
    internal_changes: list(change, 'Veranderingen bij de partner zelf', 'Changes inside the partner'),
    walk_the_talk: list(claim, 'Zeggen en doen', 'Saying and doing'),
    pulse: list(
      group({ date: date('Wanneer', 'When'), score: number('Cijfer van 1 tot 10', 'Score from 1 to 10') }, {}),
      'Hoe tevreden de partner is',
      'How content the partner is',
    ),
    last_contact: date('Laatste contact', 'Last contact'),
  },
)
