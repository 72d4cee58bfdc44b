import { group, id, indexed, list, reference, text } from './fields.ts'

const effect = (nl: string, en: string) =>
  group(
    { id: id(), what: text(nl, en) },
    {
      indicators: list(reference('indicators', 'Indicator', 'Indicator'), 'Indicatoren', 'Indicators'),
      goals: list(reference('goals', 'Doel', 'Goal'), 'Doelen', 'Goals'),
      leads_to: list(reference('outcomes', 'Effect', 'Outcome'), 'Waartoe dit leidt', 'What this leads to'),
      from_actions: list(reference('actions', 'Actie', 'Action'), 'Uit welke acties', 'From which actions'),
    },
  )

export const theoryOfChange = group(
  {},
  {
    outputs: indexed('outcomes', effect('Resultaat', 'Output'), 'Resultaten', 'Outputs'),
    outcomes: indexed('outcomes', effect('Effect', 'Outcome'), 'Effecten', 'Outcomes'),
    impact: indexed('outcomes', effect('Impact', 'Impact'), 'Impact', 'Impact'),
  },
)
