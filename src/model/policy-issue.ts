import { date, group, id, list, reference, text } from './fields.ts'

export const policyIssue = group(
  { id: id(), what: text('De regel of het beleid dat knelt', 'The rule or policy that pinches') },
  {
    insight: text('Wat de praktijk leert', 'What practice teaches'),
    evidence: list(reference('learnings', 'Les', 'Learning'), 'Uit welke lessen', 'From which learnings'),
    decision_maker: reference(['stakeholders', 'partners'], 'Wie erover gaat', 'Who decides on it'),
    owner: reference(['partners', 'bodies'], 'Wie het oppakt', 'Who takes it up'),
    advocacy: list(
      group(
        { what: text('Wat we deden', 'What we did') },
        { date: date('Wanneer', 'When'), result: text('Resultaat', 'Result') },
      ),
      'Lobby tot nu toe',
      'Advocacy so far',
    ),
  },
)
