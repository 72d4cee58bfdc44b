import type { z } from 'zod'
import { phase } from './choices.ts'
import { choice, count, flag, group, id, indexed, list, percentage, text, textOr } from './fields.ts'

/**
 * The language of the checklists: what a question is, and which data answer it. The built-in methods and a client's own
 * checklist are files of this one kind. Every word has one meaning, stated beside it.
 */

const words = (nl: string, en: string) =>
  group({ nl: text('In het Nederlands', 'In Dutch') }, { en: text('In het Engels', 'In English') }, nl, en)

/** A demand on one field of an item. Without more than `field`: the field is filled in. */
const condition = group(
  {
    field: text('Veld, met punten voor dieper: autonomy.gives_up', 'Field, with dots to go deeper: autonomy.gives_up'),
  },
  {
    is: list(text('Waarde', 'Value'), 'Heeft een van deze waarden', 'Has one of these values'),
    not: list(text('Waarde', 'Value'), 'Heeft geen van deze waarden', 'Has none of these values'),
    set: flag('Is ingevuld (true) of juist niet (false)', 'Is filled in (true) or is not (false)'),
    text: flag('Is een eigen tekst van minstens acht woorden', 'Is a text of one’s own of at least eight words'),
    min: count('Heeft minstens zo veel punten', 'Has at least so many items'),
    within: count('Ligt in de komende zo veel dagen', 'Lies in the coming so many days'),
    fresh: count('Ligt hooguit zo veel dagen terug', 'Lies at most so many days back'),
    past: flag('Ligt voor vandaag (true) of niet (false)', 'Lies before today (true) or does not (false)'),
  },
)

const simple = {
  text: text('Een eigen tekst van acht woorden of meer', 'A text of one’s own, of eight words or more'),
  set: text('Er is een waarde', 'There is a value'),
  list: text('Er zijn minstens `min` punten (standaard 1)', 'There are at least `min` items (1 by default)'),
  min: count('Hoeveel punten er minstens zijn', 'How many items at least'),
  each: text(
    'Elk punt voldoet aan `has`; bij partners alleen wie meedoet',
    'Each item meets `has`; of partners only those taking part',
  ),
  has: list(textOr(condition, 'Veld', 'Field'), 'Wat elk punt heeft', 'What each item has'),
  share: percentage(
    'Welk deel van de punten moet voldoen (standaard 100)',
    'What share of the items must comply (100 by default)',
  ),
  covers: text(
    'Elke waarde van `values` komt voor, of `distinct` verschillende',
    'Every value of `values` occurs, or `distinct` different ones',
  ),
  values: list(text('Waarde', 'Value'), 'Welke waarden', 'Which values'),
  distinct: count('Hoeveel verschillende waarden', 'How many different values'),
  fresh: text('De nieuwste datum is hooguit `days` dagen oud', 'The newest date is at most `days` days old'),
  days: count('Hoeveel dagen', 'How many days'),
  balances: text('De som is gelijk aan die van `with`, op 1% na', 'The sum equals that of `with`, within 1 %'),
  with: text('De andere kant van de balans', 'The other side of the balance'),
  by: text('Per waarde van dit veld: year', 'Per value of this field: year'),
  where: list(condition, 'Alleen punten die hieraan voldoen', 'Only items that meet this'),
  role: text('Deze rol is nu vervuld', 'This role is held now'),
  signal: text(
    'Een berekend feit (src/facts/signals): clear, signal of unknown',
    'A computed fact (src/facts/signals): clear, signal or unknown',
  ),
  option: text('Dit veld heeft de waarde `value`', 'This field has the value `value`'),
  value: text('Welke waarde', 'Which value'),
  used: flag(
    'Het model staat bij methods_used, met het id van deze vraag',
    'The tool is in methods_used, by the id of this item',
  ),
  attested: flag('Alleen een mens kan dit zeggen: in `answers`', 'Only a person can say this: in `answers`'),
  rollup: list(
    text('Stap of vraag', 'Step or item'),
    'Volgt uit deze stappen of vragen',
    'Follows from these steps or items',
  ),
}

const compound = group(
  {},
  {
    ...simple,
    all: list(group({}, simple), 'Alles hiervan', 'All of these'),
    any: list(group({}, simple), 'Een van deze', 'One of these'),
  },
)

const expression = group(
  {},
  {
    ...simple,
    all: list(compound, 'Alles hiervan', 'All of these'),
    any: list(compound, 'Een van deze', 'One of these'),
  },
)

export const item = group(
  {
    id: id(),
    kind: choice(
      {
        question: ['vraag', 'question'],
        'per-partner': ['vraag per partner', 'question per partner'],
        factor: ['voorwaarde', 'factor'],
        warning: ['waarschuwing', 'warning'],
        role: ['rol', 'role'],
        step: ['stap', 'step'],
        choice: ['keuze', 'choice'],
        deliverable: ['resultaat', 'deliverable'],
        tool: ['model', 'tool'],
        menu: ['keuzelijst', 'menu'],
        practice: ['goede praktijk', 'good practice'],
      },
      'Soort',
      'Kind',
    ),
    step: text('Bij welke stap', 'In which step'),
    ask: words('De vraag', 'The question'),
  },
  {
    section: text('Paragraaf in de bron', 'Section in the source'),
    phase: phase('Fase, als die anders is dan die van de stap', 'Phase, when it differs from the step’s'),
    why: words('Wat er misgaat als dit ontbreekt', 'What goes wrong without it'),
    how: words('Wat je invult, met een regel YAML', 'What to fill in, with a line of YAML'),
    answered_by: expression,
    when: list(condition, 'Alleen van toepassing als', 'Applies only if'),
    tools_for: list(text('Stap', 'Step'), 'Bij welke stappen dit model helpt', 'In which steps this tool helps'),
    intake: count('Plaats in de eerste vragen van een intake', 'Place among the first questions of an intake'),
  },
)

const step = group(
  { id: id(), phase: phase('Fase', 'Phase'), title: words('Naam van de stap', 'Name of the step') },
  { section: text('Paragraaf in de bron', 'Section in the source') },
)

export const checklist = group(
  {
    method: id(),
    title: words('Naam', 'Name'),
    steps: indexed('steps', step, 'Stappen', 'Steps'),
    items: indexed('items', item, 'Vragen', 'Items'),
  },
  {
    source: group(
      { title: text('Titel', 'Title') },
      { publisher: text('Uitgever', 'Publisher'), author: text('Auteur', 'Author') },
    ),
    off: list(
      group(
        {
          item: text('Vraag van een andere methode', 'Item of another method'),
          reason: text('Waarom die niet meetelt', 'Why it does not count'),
        },
        {},
      ),
      'Vragen die hier niet meetellen',
      'Items that do not count here',
    ),
  },
)

export type Checklist = z.infer<typeof checklist>
export type ChecklistItem = z.infer<typeof item>
export type Expression = NonNullable<ChecklistItem['answered_by']>
export type Condition = z.infer<typeof condition>
