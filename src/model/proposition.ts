import { endorsement } from './endorsement.ts'
import { choice, count, date, flag, group, id, list, reference, text, textOr } from './fields.ts'

const offer = group(
  { what: text('Wat we bieden', 'What we offer') },
  { for: list(reference('target_groups', 'Doelgroep', 'Target group'), 'Aan wie', 'To whom') },
)

const collectiveGain = group(
  { what: text('De winst van samen', 'The gain of doing it together') },
  {
    kind: choice(
      {
        focus: ['focus', 'focus'],
        speed: ['snelheid', 'speed'],
        quality: ['kwaliteit', 'quality'],
        cost: ['kosten', 'cost'],
        risk: ['gespreid risico', 'shared risk', 'risico'],
        scale: ['schaal', 'scale', 'massa'],
        access: ['toegang', 'access'],
      },
      'Soort winst',
      'Kind of gain',
    ),
  },
)

const complementarity = group(
  {
    partners: list(reference('partners', 'Partner', 'Partner'), 'Wie', 'Who'),
    why_unique: text('Wat hen samen bijzonder maakt', 'What makes them special together'),
  },
  {},
)

export const valueProposition = group(
  { statement: text('Wat het ecosysteem als geheel biedt', 'What the ecosystem as a whole offers') },
  {
    offers: list(textOr(offer, 'Aanbod', 'Offer'), 'Aanbod', 'Offers'),
    collective_gains: list(
      textOr(collectiveGain, 'Winst', 'Gain'),
      'Wat samen wel lukt en alleen niet',
      'What works together and not alone',
    ),
    complementarities: list(complementarity, 'Hoe partners elkaar aanvullen', 'How partners complement each other'),
    core_innovation: text('De vernieuwing in de kern', 'The innovation at the core'),
    endorsed_by: list(endorsement, 'Wie dit onderschrijft', 'Who endorses this'),
  },
)

export const proposition = group(
  { id: id(), name: text('Naam van het aanbod', 'Name of the proposition') },
  {
    statement: text('Wat het aanbod inhoudt', 'What it is'),
    for: list(reference('target_groups', 'Doelgroep', 'Target group'), 'Voor wie', 'For whom'),
    addresses: list(
      reference('needs', 'Behoefte', 'Need'),
      'Welke behoeften het beantwoordt',
      'Which needs it answers',
    ),
    components: list(
      group(
        { what: text('Onderdeel', 'Component') },
        {
          partner: reference('partners', 'Van wie', 'By whom'),
          new: flag('Nieuw gemaakt voor dit aanbod', 'Made new for this proposition'),
        },
      ),
      'Waaruit het aanbod bestaat',
      'What it consists of',
    ),
    wave: count('In welke golf', 'In which wave'),
  },
)

export const solutionDirection = group(
  { id: id(), name: text('Oplossingsrichting', 'Solution direction') },
  {
    outline: text('De richting in hoofdlijnen', 'The direction in outline'),
    novelty: text('Wat er anders is dan we gewend zijn', 'What differs from what we are used to'),
    chosen: flag('Gekozen', 'Chosen'),
    criteria: text('Waarop gekozen is', 'What it was chosen on'),
    decided_by: reference('bodies', 'Wie koos', 'Who chose'),
    partners: list(reference('partners', 'Partner', 'Partner'), 'Wie meedoet', 'Who takes part'),
    from_relations: list(
      reference('relations', 'Relatie', 'Relation'),
      'Uit welke nieuwe verbindingen',
      'From which new links',
    ),
  },
)

export const jointFunction = group(
  { id: id(), what: text('Wat we samen doen', 'What we do together') },
  {
    owner: reference(['partners', 'bodies'], 'Wie het trekt', 'Who leads it'),
    description: text('Toelichting', 'Explanation'),
  },
)

export const roadmapItem = group(
  { id: id(), what: text('Mijlpaal', 'Milestone') },
  {
    layer: choice(
      {
        market: ['markt', 'market'],
        product: ['product', 'product'],
        technology: ['technologie', 'technology'],
        facility: ['faciliteit', 'facility'],
      },
      'Laag',
      'Layer',
    ),
    by: date('Wanneer', 'By when'),
    goals: list(reference('goals', 'Doel', 'Goal'), 'Voor welke doelen', 'For which goals'),
  },
)

const width = (nl: string, en: string) =>
  group(
    { width: choice({ broad: ['breed', 'broad'], narrow: ['smal', 'narrow'] }, nl, en) },
    { what: text('Toelichting', 'Explanation') },
    nl,
    en,
  )

export const scope = group(
  { statement: text('De reikwijdte in één of twee zinnen', 'The scope in one or two sentences') },
  {
    in: list(text('Hoort erbij', 'Belongs'), 'Wat erbij hoort', 'What belongs'),
    out: list(text('Hoort er niet bij', 'Does not belong'), 'Wat er niet bij hoort', 'What does not belong'),
    technological: width('Technologische reikwijdte', 'Technological scope'),
    organisational: width('Organisatorische reikwijdte', 'Organisational scope'),
  },
)
