import { phase } from './choices.ts'
import { choice, count, date, group, id, text } from './fields.ts'

export const ecosystem = group(
  { id: id(), name: text('Naam van het ecosysteem', 'Name of the ecosystem') },
  {
    summary: text('Het ecosysteem in twee of drie zinnen', 'The ecosystem in two or three sentences'),
    type: choice(
      {
        business: ['bedrijfsecosysteem', 'business ecosystem', 'bedrijf'],
        knowledge: ['kennisecosysteem', 'knowledge ecosystem', 'kennis'],
        platform: ['platformecosysteem', 'platform ecosystem'],
        regional: ['regionaal ecosysteem', 'regional ecosystem', 'regionaal', 'regio'],
        entrepreneurial: ['ondernemersecosysteem', 'entrepreneurial ecosystem', 'ondernemers'],
        innovation: ['innovatie-ecosysteem', 'innovation ecosystem', 'innovatie'],
      },
      'Soort ecosysteem (Berenschot, tabel 1)',
      'Kind of ecosystem (Berenschot, table 1)',
    ),
    form: choice(
      {
        consortium: ['consortium', 'consortium'],
        cluster: ['cluster', 'cluster'],
        ecosystem: ['ecosysteem', 'ecosystem'],
      },
      'Vorm van samenwerking',
      'Form of collaboration',
    ),
    open_system: choice(
      {
        'business-network': ['bedrijfsnetwerk', 'business network'],
        'public-private': ['publiek-private samenwerking', 'public-private partnership', 'pps'],
        'law-driven': ['samenwerking vanuit een wet', 'collaboration driven by a law', 'wet'],
        movement: ['maatschappelijke beweging', 'social movement', 'beweging'],
      },
      'Soort open systeem',
      'Kind of open system',
    ),
    region: text('Regio', 'Region'),
    radius: choice(
      {
        regional: ['regionaal', 'regional'],
        national: ['nationaal', 'national', 'landelijk'],
        international: ['internationaal', 'international', 'europees', 'wereldwijd'],
      },
      'Actieradius',
      'Radius of action',
    ),
    legal_form: choice(
      {
        agreement: ['samenwerkingsovereenkomst', 'collaboration agreement', 'overeenkomst'],
        association: ['vereniging', 'association'],
        foundation: ['stichting', 'foundation'],
        cooperative: ['coöperatie', 'cooperative', 'cooperatie'],
        company: ['besloten vennootschap', 'private company', 'bv'],
        informal: ['geen rechtsvorm', 'no legal form', 'informeel', 'geen'],
      },
      'Rechtsvorm',
      'Legal form',
    ),
    phase: phase('Fase waarin het werk nu zit', 'Phase the work is in now'),
    life_cycle_stage: choice(
      {
        birth: ['geboorte', 'birth'],
        expansion: ['uitbreiding', 'expansion', 'groei'],
        leadership: ['leiderschap', 'leadership'],
        renewal: ['zelfvernieuwing of einde', 'self-renewal or end', 'zelfvernieuwing'],
      },
      'Levensfase (Moore, 1993)',
      'Life-cycle stage (Moore, 1993)',
    ),
    life_cycle_assessed_on: date('Wanneer de levensfase is bepaald', 'When the stage was assessed'),
    start: date('Start', 'Start'),
    end: date('Einde van de afgesproken looptijd', 'End of the agreed term'),
    wind_down_criteria: text('Wanneer en hoe we afbouwen', 'When and how we wind down'),
    format: count(
      'Versie van de schrijfwijze van deze bestanden (standaard 1)',
      'Version of the notation of these files (1 by default)',
    ),
    currency: text('Munt van alle bedragen (standaard EUR)', 'Currency of all amounts (EUR by default)'),
    language: choice(
      { nl: ['Nederlands', 'Dutch'], en: ['Engels', 'English'] },
      'Taal van documenten',
      'Language of documents',
    ),
  },
)
