import { choice } from './fields.ts'

/** Words that several entities share. */

export const level = (nl: string, en: string) =>
  choice({ low: ['laag', 'low'], medium: ['middel', 'medium', 'gemiddeld', 'midden'], high: ['hoog', 'high'] }, nl, en)

export const rhythm = (nl: string, en: string) =>
  choice(
    {
      day: ['dag', 'day', 'dagelijks'],
      week: ['week', 'week', 'wekelijks'],
      'two-weeks': ['twee weken', 'two weeks', 'tweewekelijks'],
      month: ['maand', 'month', 'maandelijks'],
      quarter: ['kwartaal', 'quarter', 'per kwartaal'],
      'half-year': ['half jaar', 'half-year', 'halfjaar', 'halfjaarlijks'],
      year: ['jaar', 'year', 'jaarlijks'],
    },
    nl,
    en,
  )

export const phase = (nl: string, en: string) =>
  choice(
    {
      direct: ['richten', 'set direction'],
      organise: ['inrichten', 'organise'],
      perform: ['verrichten', 'perform', 'uitvoeren'],
    },
    nl,
    en,
  )
