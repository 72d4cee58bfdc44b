import { rhythm } from './choices.ts'
import { choice, date, group, id, list, number, reference, text } from './fields.ts'

const measurement = group(
  { date: date('Peildatum', 'Date'), value: number('Gemeten waarde', 'Measured value') },
  { by: text('Wie mat', 'Who measured') },
)

const thresholds = group(
  {},
  {
    under: number('Grens voor onderpresteren', 'Limit of under-performance'),
    over: number('Grens voor overpresteren', 'Limit of over-performance'),
    consequence: text('Wat er dan gebeurt', 'What happens then'),
  },
)

export const indicator = group(
  { id: id(), name: text('Wat we meten', 'What we measure') },
  {
    kind: choice(
      { output: ['resultaat', 'output'], behaviour: ['gedrag', 'behaviour'], impact: ['impact', 'impact', 'effect'] },
      'Resultaat, gedrag of impact',
      'Output, behaviour or impact',
    ),
    unit: text('Eenheid', 'Unit'),
    baseline: number('Beginwaarde', 'Baseline'),
    baseline_date: date('Wanneer de beginwaarde gold', 'When the baseline held'),
    target: number('Streefwaarde', 'Target'),
    by: date('Wanneer de streefwaarde is bereikt', 'When the target is reached'),
    thresholds,
    measured_by: reference(['partners', 'bodies'], 'Wie meet', 'Who measures'),
    every: rhythm('Hoe vaak we meten', 'How often we measure'),
    measurements: list(measurement, 'Metingen', 'Measurements'),
    diagnosis: choice(
      {
        execution: ['uitvoering', 'execution'],
        assumption: ['een aanname', 'an assumption', 'aanname', 'aanname klopt niet', 'assumption does not hold'],
        both: ['beide', 'both'],
      },
      'Oorzaak als de meting achterblijft',
      'Cause when the measurement lags',
    ),
  },
)
