import { endorsement } from './endorsement.ts'
import { choice, group, list, reference, text } from './fields.ts'

const systemFailure = group(
  {
    kind: choice(
      {
        actor: ['partij ontbreekt', 'missing party', 'actor'],
        interaction: ['wisselwerking te zwak', 'weak interaction', 'interactie'],
      },
      'Wat er hapert',
      'What falters',
    ),
    what: text('Het falen', 'The failure'),
  },
  { evidence: text('Waaruit dat blijkt', 'How we know'), response: text('Wat we eraan doen', 'What we do about it') },
)

const transformationFailure = group(
  { what: text('Het falen', 'The failure') },
  {
    kind: choice(
      {
        directionality: ['richting', 'directionality'],
        'demand-articulation': ['vraagarticulatie', 'demand articulation'],
        'policy-coordination': ['beleidsafstemming', 'policy coordination'],
        reflexivity: ['lerend vermogen', 'reflexivity', 'reflexiviteit'],
      },
      'Soort (Weber en Rohracher, 2012)',
      'Kind (Weber and Rohracher, 2012)',
    ),
    response: text('Wat we eraan doen', 'What we do about it'),
  },
)

const perspective = group(
  { what: text('Hoe deze kant ernaar kijkt', 'How this side sees it') },
  { by: text('Wiens blik', 'Whose view'), field: text('Veld van systeeminnovatie', 'Field of system innovation') },
)

export const problem = group(
  { statement: text('Het probleem in één of twee zinnen', 'The problem in one or two sentences') },
  {
    essence: text('Waar het in de kern om gaat', 'What it is about at heart'),
    societal_challenge: text('De maatschappelijke opgave erachter', 'The societal challenge behind it'),
    for: list(reference('target_groups', 'Doelgroep', 'Target group'), 'Voor wie', 'For whom'),
    why_together: text('Waarom niemand dit alleen kan', 'Why nobody can do this alone'),
    priorities: list(text('Prioriteit', 'Priority'), 'Wat eerst', 'What comes first'),
    perspectives: list(perspective, 'Invalshoeken', 'Perspectives'),
    agreed_by: list(endorsement, 'Wie het met deze omschrijving eens is', 'Who agrees with this definition'),
    system_failures: list(systemFailure, 'Systeemfalen', 'System failures'),
    transformation_failures: list(transformationFailure, 'Transformatiefalen', 'Transformation failures'),
  },
)
