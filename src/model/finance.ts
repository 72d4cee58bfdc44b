import { amount, choice, count, date, flag, group, id, indexed, list, percentage, reference, text } from './fields.ts'

const costLine = group(
  {
    id: id(),
    what: text('Kostenpost', 'Cost line'),
    year: count('Jaar', 'Year'),
    amount: amount('Begroot', 'Budgeted'),
  },
  { work_package: reference('work_packages', 'Werkpakket', 'Work package'), actual: amount('Werkelijk', 'Actual') },
)

const funding = group(
  {
    id: id(),
    kind: choice(
      {
        cash: ['in geld', 'cash', 'in cash', 'geld'],
        'in-kind': ['in natura', 'in kind', 'natura'],
        subsidy: ['subsidie', 'subsidy'],
        fee: ['eigen inkomsten', 'own income', 'contributie', 'inkomsten'],
      },
      'Soort',
      'Kind',
    ),
    year: count('Jaar', 'Year'),
    amount: amount('Bedrag', 'Amount'),
  },
  {
    from: reference(['partners', 'subsidies'], 'Van wie', 'From whom'),
    what: text('Waarvoor of waarvan', 'What for or of what'),
    secured: flag('Zeker gesteld', 'Secured'),
  },
)

const subsidy = group(
  { id: id(), name: text('Regeling of beschikking', 'Scheme or grant') },
  {
    provider: text('Subsidieverstrekker', 'Grant body'),
    granted: amount('Toegekend', 'Granted'),
    granted_on: date('Datum beschikking', 'Date of the grant'),
    settled: amount('Vastgesteld', 'Settled'),
    rate: percentage('Subsidiepercentage', 'Rate of the subsidy'),
    until: date('Loopt tot', 'Runs until'),
    conditions: list(
      group(
        { what: text('Voorwaarde', 'Condition') },
        {
          how: text('Hoe we eraan voldoen', 'How we meet it'),
          owner: reference(['partners', 'bodies'], 'Wie erop let', 'Who watches it'),
          due: date('Wanneer', 'When'),
          met_on: date('Eraan voldaan op', 'Met on'),
        },
      ),
      'Voorwaarden',
      'Conditions',
    ),
  },
)

const answer = (nl: string, en: string) =>
  choice({ yes: ['ja', 'yes'], no: ['nee', 'no'], unknown: ['onbekend', 'unknown'] }, nl, en)

const stateAid = group(
  {},
  {
    undertaking: answer(
      'Is de ontvanger een onderneming met een economische activiteit?',
      'Is the recipient an undertaking with an economic activity?',
    ),
    state_resources: answer('Komt het geld van de staat?', 'Does the money come from the state?'),
    advantage: answer(
      'Is er een voordeel dat de markt niet geeft?',
      'Is there an advantage that the market does not give?',
    ),
    selective: answer(
      'Geldt het voordeel alleen voor sommige ondernemingen?',
      'Is the advantage for some undertakings only?',
    ),
    distortion: answer(
      'Raakt het de mededinging en de handel tussen lidstaten?',
      'Does it affect competition and trade between member states?',
    ),
    conclusion: text('Wat de toets opleverde', 'What the test showed'),
    basis: list(
      group(
        {
          article: text('Artikel', 'Article'),
          intensity: percentage('Steunintensiteit', 'Aid intensity'),
          maximum: percentage('Hoogste intensiteit volgens dit artikel', 'Highest intensity under this article'),
        },
        { partner: reference('partners', 'Voor wie', 'For whom'), checked_on: date('Nagekeken op', 'Checked on') },
      ),
      'Grondslag',
      'Basis',
    ),
    reviewed_by: text('Rol of bureau dat toetste', 'Role or office that reviewed'),
    date: date('Wanneer', 'When'),
  },
)

const deMinimis = group(
  { partner: reference('partners', 'Wie', 'Who'), amount: amount('Bedrag', 'Amount'), date: date('Wanneer', 'When') },
  {},
)

const deMinimisCeiling = group(
  {
    amount: amount('Hoogste totaal voor één onderneming', 'Highest total for one undertaking'),
    years: count('Over hoeveel jaren', 'Over how many years'),
    checked_on: date('Nagekeken op', 'Checked on'),
  },
  {},
  'Opgegeven grens voor de-minimissteun',
  'Stated ceiling for de minimis aid',
)

const businessModel = group(
  { id: id(), name: text('Naam', 'Name') },
  { payer: text('Wie betaalt', 'Who pays'), for: text('Waarvoor', 'What for'), how_much: text('Hoeveel', 'How much') },
)

const selfSustaining = group(
  { by: date('Wanneer zonder subsidie', 'When without subsidy') },
  {
    revenue: list(
      text('Inkomstenbron', 'Source of income'),
      'Waar het geld dan vandaan komt',
      'Where the money comes from then',
    ),
    subsidy_share: list(
      group({ year: count('Jaar', 'Year'), share: percentage('Aandeel subsidie', 'Share of subsidy') }, {}),
      'Aandeel subsidie per jaar',
      'Share of subsidy per year',
    ),
  },
)

export const finance = group(
  {},
  {
    off_budget: percentage(
      'Vanaf welke afwijking een begrotingsregel uit de pas loopt (standaard 10)',
      'From which difference on a line of the budget is off (10 by default)',
    ),
    booked_until: date('Tot en met wanneer de uitgaven zijn geboekt', 'Up to when spending has been booked'),
    costs: indexed('costs', costLine, 'Kosten per jaar', 'Costs per year'),
    funding: indexed('funding', funding, 'Dekking per jaar', 'Funding per year'),
    subsidies: indexed('subsidies', subsidy, 'Subsidies', 'Subsidies'),
    state_aid: stateAid,
    de_minimis: list(deMinimis, 'De-minimissteun', 'De minimis aid'),
    de_minimis_ceiling: deMinimisCeiling,
    business_models: indexed('business_models', businessModel, 'Verdienmodellen', 'Business models'),
    self_sustaining: selfSustaining,
    administration: text('Hoe uren en uitgaven worden bijgehouden', 'How hours and expenses are recorded'),
  },
)
