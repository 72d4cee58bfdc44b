import { rhythm } from './choices.ts'
import { choice, count, date, group, id, indexed, list, reference, text } from './fields.ts'

const body = group(
  { id: id(), name: text('Naam', 'Name') },
  {
    kind: choice(
      {
        'steering-group': ['stuurgroep', 'steering group'],
        'core-team': ['kernteam', 'core team'],
        'programme-office': ['programmabureau', 'programme office'],
        'sounding-board': ['klankbordgroep', 'sounding board', 'klankbord'],
        'programme-council': ['programmaraad', 'programme council'],
        'general-meeting': ['algemene ledenvergadering', 'general meeting', 'ledenvergadering', 'alv'],
        board: ['bestuur', 'board'],
        execution: ['uitvoeringsorganisatie', 'joint execution organisation', 'uitvoering'],
        'working-group': ['werkgroep', 'working group'],
      },
      'Soort orgaan',
      'Kind of body',
    ),
    members: list(
      reference('partners', 'Partner', 'Partner'),
      'Welke partners erin zitten',
      'Which partners sit on it',
    ),
    chair: reference('partners', 'Wie voorzit', 'Who chairs'),
    mandate: text('Waarover het gaat en wat het mag', 'What it is about and what it may do'),
    meets: rhythm('Hoe vaak het bijeenkomt', 'How often it meets'),
  },
)

const decisionRight = group(
  { topic: text('Onderwerp', 'Topic'), body: reference('bodies', 'Welk orgaan beslist', 'Which body decides') },
  { rule: text('Hoe het beslist', 'How it decides') },
)

const escalationStep = group(
  { level: count('Trede', 'Step'), who: reference(['bodies', 'partners'], 'Bij wie', 'With whom') },
  { trigger: text('Wanneer', 'When'), term_days: count('Binnen hoeveel dagen', 'Within how many days') },
)

const agreement = group(
  { id: id(), name: text('Naam van de afspraak', 'Name of the agreement') },
  {
    kind: choice(
      {
        cooperation: ['samenwerking', 'cooperation', 'samenwerkingsovereenkomst'],
        intention: ['intentieverklaring', 'letter of intent', 'intentie'],
        'intellectual-property': ['intellectueel eigendom', 'intellectual property', 'ip'],
        'knowledge-sharing': ['kennisdeling', 'knowledge sharing'],
        data: ['data', 'data'],
        confidentiality: ['geheimhouding', 'confidentiality'],
        capacity: ['inzet van mensen', 'staff capacity', 'capaciteit'],
      },
      'Soort',
      'Kind',
    ),
    signed_by: list(reference('partners', 'Partner', 'Partner'), 'Wie tekende', 'Who signed'),
    date: date('Wanneer', 'When'),
    summary: text('Wat er is afgesproken', 'What was agreed'),
  },
)

export const governance = group(
  {},
  {
    direction: choice(
      {
        'top-down': ['van boven naar beneden', 'top-down'],
        'bottom-up': ['van onderop', 'bottom-up'],
        mixed: ['gemengd', 'mixed'],
      },
      'Hoe er gestuurd wordt',
      'How it is steered',
    ),
    structure: text('De structuur in één of twee zinnen', 'The structure in one or two sentences'),
    leader: reference(['partners', 'bodies'], 'Wie de leiding heeft', 'Who leads'),
    bodies: indexed('bodies', body, 'Organen', 'Bodies'),
    decision_rights: list(decisionRight, 'Wie mag wat beslissen', 'Who may decide what'),
    escalation: list(escalationStep, 'Wat we doen bij conflicten', 'What we do in conflicts'),
    entry_rules: list(text('Regel', 'Rule'), 'Wanneer iemand mag toetreden', 'When someone may join'),
    exit_rules: list(text('Regel', 'Rule'), 'Hoe iemand vertrekt', 'How someone leaves'),
    rules: list(text('Regel', 'Rule'), 'Spelregels', 'Rules of the game'),
    agreements: indexed('agreements', agreement, 'Afspraken op papier', 'Agreements on paper'),
  },
)
