import { choice, count, date, flag, group, id, list, reference, text } from './fields.ts'

export const capability = group(
  { id: id(), name: text('Wat we moeten kunnen of hebben', 'What we must be able to do or have') },
  {
    kind: choice(
      {
        competence: ['vaardigheid', 'competence', 'competentie'],
        capacity: ['capaciteit', 'capacity'],
        facility: ['faciliteit', 'facility'],
        capital: ['kapitaal', 'capital'],
        access: ['toegang', 'access', 'marktkanaal'],
        data: ['data', 'data'],
      },
      'Soort',
      'Kind',
    ),
    required_for: list(
      reference(['goals', 'propositions'], 'Doel of aanbod', 'Goal or proposition'),
      'Waarvoor',
      'For what',
    ),
    provided_by: list(reference('partners', 'Partner', 'Partner'), 'Wie het levert', 'Who provides it'),
    fallback: list(reference('partners', 'Partner', 'Partner'), 'Wie het anders kan', 'Who else can'),
    gap: text('Wat er nog ontbreekt', 'What is still missing'),
    minimum: flag('Hoort bij het kleinste levensvatbare ecosysteem', 'Part of the minimum viable ecosystem'),
  },
)

export const technology = group(
  { id: id(), name: text('Technologie', 'Technology') },
  {
    trl: count('TRL nu (1 tot 9)', 'TRL now (1 to 9)'),
    trl_date: date('Wanneer vastgesteld', 'When assessed'),
    trl_target: count('TRL die we willen', 'TRL we aim for'),
    description: text('Waar het om gaat', 'What it is about'),
  },
)
