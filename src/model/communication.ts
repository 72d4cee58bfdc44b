import { rhythm } from './choices.ts'
import { choice, date, group, id, indexed, list, reference, text } from './fields.ts'

const channelKind = (nl: string, en: string) =>
  choice(
    {
      website: ['website', 'website'],
      linkedin: ['LinkedIn', 'LinkedIn'],
      newsletter: ['nieuwsbrief', 'newsletter'],
      event: ['bijeenkomst', 'event', 'evenement'],
      press: ['pers', 'press'],
      video: ['video', 'video'],
      podcast: ['podcast', 'podcast'],
      campaign: ['campagne', 'campaign'],
      conversation: ['gesprek', 'conversation'],
      'online-platform': ['online platform', 'online platform', 'intranet'],
    },
    nl,
    en,
  )

const audience = group(
  { id: id(), group: text('Doelgroep van de boodschap', 'Audience') },
  {
    kind: choice(
      { internal: ['intern', 'internal'], market: ['markt', 'market'], stakeholder: ['belanghebbende', 'stakeholder'] },
      'Binnen, markt of omgeving',
      'Inside, market or environment',
    ),
    purpose: text('Wat we willen bereiken', 'What we want to reach'),
    message: text('De boodschap', 'The message'),
    aida_stage: choice(
      {
        awareness: ['bekendheid', 'awareness'],
        interest: ['interesse', 'interest'],
        desire: ['verlangen', 'desire'],
        action: ['actie', 'action'],
      },
      'Waar deze groep staat (AIDA)',
      'Where this audience stands (AIDA)',
    ),
    channels: list(channelKind('Kanaal', 'Channel'), 'Kanalen', 'Channels'),
    owner: reference(['partners', 'bodies'], 'Wie het doet', 'Who does it'),
    every: rhythm('Hoe vaak', 'How often'),
  },
)

export const communication = group(
  {},
  {
    audiences: indexed('audiences', audience, 'Doelgroepen', 'Audiences'),
    channels: list(channelKind('Kanaal', 'Channel'), 'Kanalen die er zijn', 'Channels in place'),
    messages: list(
      group(
        { date: date('Wanneer', 'When'), what: text('Boodschap', 'Message') },
        { audience: reference('audiences', 'Voor wie', 'For whom') },
      ),
      'Wat we naar buiten brachten',
      'What we sent out',
    ),
    successes: list(
      group(
        { what: text('Succes', 'Success') },
        {
          date: date('Wanneer', 'When'),
          celebrated: text('Hoe gevierd', 'How celebrated'),
          published_in: list(channelKind('Kanaal', 'Channel'), 'Waar gedeeld', 'Where shared'),
        },
      ),
      'Successen',
      'Successes',
    ),
  },
)
