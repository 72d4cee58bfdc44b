import { choice, date, group, id, list, reference, text } from './fields.ts'

export const trend = group(
  { id: id(), name: text('De ontwikkeling', 'The development') },
  {
    kind: choice(
      {
        specialisation: ['specialisatie', 'specialisation'],
        'open-innovation': ['open innovatie', 'open innovation'],
        'chain-dependency': ['ketenafhankelijkheid', 'chain dependency'],
        digitalisation: ['digitalisering', 'digitalisation'],
        standardisation: ['standaardisatie', 'standardisation'],
        government: ['overheid en regels', 'government and rules', 'overheid'],
        market: ['markt', 'market'],
        technology: ['technologie', 'technology'],
        society: ['maatschappij', 'society'],
      },
      'Soort',
      'Kind',
    ),
    impact: text('Wat dit met het ecosysteem doet', 'What it does to the ecosystem'),
    affects: list(reference('goals', 'Doel', 'Goal'), 'Welke doelen het raakt', 'Which goals it affects'),
    response: text('Wat we ermee doen', 'What we do with it'),
  },
)

export const historyEvent = group(
  { id: id(), date: date('Wanneer', 'When'), event: text('Wat er gebeurde', 'What happened') },
  { lesson: text('Wat we ervan leerden', 'What we learnt') },
)

export const relatedEcosystem = group(
  { id: id(), name: text('Naam', 'Name') },
  {
    relation: choice(
      {
        competing: ['concurrerend', 'competing'],
        complementary: ['aanvullend', 'complementary'],
        sister: ['zuster', 'sister', 'zustercluster'],
        umbrella: ['overkoepelend', 'umbrella'],
      },
      'Verhouding',
      'Relation',
    ),
    description: text('Wat het doet en hoe wij ons verhouden', 'What it does and how we relate'),
  },
)
