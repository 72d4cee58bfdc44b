import { endorsement } from './endorsement.ts'
import { date, group, list, text } from './fields.ts'

export const vision = group(
  { statement: text('De visie in één of twee zinnen', 'The vision in one or two sentences') },
  {
    why: text('Waarom dit ecosysteem er moet zijn', 'Why this ecosystem must exist'),
    meaning: text('Welke betekenis het toevoegt', 'What meaning it adds'),
    higher_purpose: text('Het hogere doel', 'The higher purpose'),
    ambition: text('De stip op de horizon', 'The point on the horizon'),
    urgency: text('Waarom nu', 'Why now'),
    last_reviewed: date('Wanneer de visie voor het laatst is besproken', 'When the vision was last reviewed'),
    endorsed_by: list(endorsement, 'Wie de visie onderschrijft', 'Who endorses the vision'),
  },
)
